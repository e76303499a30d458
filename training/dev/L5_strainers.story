# title: Strainers
# style: first person past, a son looking back; single straight quotes; Australian, clipped, very few tags
# cast: G = Graham | Gray, the boy, Graham Tulley, the narrator, son, mate | he | narrator
# cast: D = Dad | Len Tulley, Len, his father, my father, the old man | he
# cast: F = Ferrier | Mr Ferrier, the cocky, the boss, Alec Ferrier | he
# cast: J = Jan Ferrier | Mrs Ferrier, Jan, Ferrier's wife, the wife | she
# cast: S = Spider | the rouseabout, Spider Coote | he
---
The summer I turned seventeen my father and I put eleven miles of fence across a place called Nardoo, out past Booligal, for a man who never once said the word thanks. We camped on the job. We had a tarp off the side of the truck, two stretchers and a meat safe, and of a night you could see the lights of Ferrier's homestead away off over the flat, and they looked so much like a ship that the first week I kept expecting them to move.
You start with the strainers. That's your big posts, box or red gum, four foot in the ground, and everything else hangs off them. You sink one, then you go half a mile or as far as you can see and sink another, and you sight between the two. The old man had been doing it since he was fourteen. He'd stand behind the post with his cheek laid along it, one eye shut, and I'd be out there on the line with a dropper in my hand, moving it left and right to his arm.
⟦D→G i⟧'Left. Left. Bit more. Whoa.'⟦/⟧
⟦G→D i⟧'Here?'⟦/⟧
⟦D→G i⟧'I said whoa, didn't I?'⟦/⟧
That was the longest conversation we'd have of a morning.
He wasn't a hard man. I want to say that, because my sister's got a different story. He just didn't have a lot to say and he said it to whoever was handy, and most of his life it had been a dog. After Mum went he got me in place of the dog.
About the third week I was tying off when I looked back down the line, and there was something the matter with it. I couldn't have told you what. You get an eye for it, that's all, the same as you know a picture's crooked before you know you've looked at it. I put down the pliers and walked back to the strainer and laid my cheek on it like he did. There was a belly in it. Twelve, thirteen posts from the end it went off to the left, easy as you like, and came back again.
He was sitting in the shade of the truck with the billy.
⟦G→D i⟧'She's out.'⟦/⟧
⟦D→G i⟧'What's out?'⟦/⟧
⟦G→D i⟧'The line. There's a belly in it.'⟦/⟧
⟦D→G i⟧'Bull.'⟦/⟧
⟦G→D i⟧'Come and have a look.'⟦/⟧
⟦D→G i⟧'I don't need to have a look. I sighted it.'⟦/⟧
⟦G→D i⟧'I know you did.'⟦/⟧
He tipped out his tea. He took his time over it. Then he came and put his cheek down on the post, and I watched him. He had the wrong eye shut. He had the left shut, and he was a left-eyed man. He was left everything. He stayed there a good minute, and then he straightened up and got out his tobacco.
⟦D→G i⟧'Heat haze,'⟦/⟧ he said.
⟦G→D i⟧'It's six foot out, Dad.'⟦/⟧
⟦D→G i⟧'Well, then it's six foot out. Get the bar.'⟦/⟧
We pulled thirteen posts and put them in again, and he let me do the sighting.
@break
Ferrier used to come by on the Saturday in a Land Rover, with his rouseabout in the back, and check us. He was a thin man with a skin cancer on his nose that he'd got a bandaid on. He never got out. He'd put the window down.
⟦F→D i⟧'How many?'⟦/⟧
⟦D→F i⟧'Hundred and forty.'⟦/⟧
⟦F→D i⟧'You told me two hundred.'⟦/⟧
⟦D→F i⟧'We hit a bit of stone.'⟦/⟧
⟦F→D i⟧'There's no stone on this place. My grandfather used to say he couldn't find one to throw at a dog.'⟦/⟧ He looked along the wires. ⟦F→D i =⟧'What's all that dirt turned over for?'⟦/⟧
I thought, he's going to have to say something now. But it was Spider who spoke up, sitting there on the drum of drench with his big feet over the tailboard.
⟦S→F i⟧'Wombats, boss.'⟦/⟧
⟦F→S i⟧'When I want you, Spider, I'll rattle the tin.'⟦/⟧
⟦S→F i⟧'Righto.'⟦/⟧
⟦F→D i⟧'I've got eight hundred wethers coming off agistment on the twentieth, Tulley, and I want a fence to put them behind. Can you do it or can't you?'⟦/⟧
⟦D→F i⟧'We'll do it.'⟦/⟧
⟦F→G i⟧'What about you, son? Can he do it?'⟦/⟧
He was looking straight at me. They both were, my father with his head a little bit over on one side, as he'd started to do, like a magpie listening for worms.
⟦G→F i⟧'Yeah,'⟦/⟧ I said.
⟦F→G i⟧'Yeah, what?'⟦/⟧
⟦G→F i⟧'Yes, Mr Ferrier.'⟦/⟧
The window went up. We stood in their dust till there wasn't any more of it.
⟦D→G i⟧'You don't have to call him mister.'⟦/⟧
⟦G→D i⟧'You do.'⟦/⟧
⟦D→G i⟧'I'm working for him,'⟦/⟧ said my father. ⟦D→G i =⟧'You're working for me.'⟦/⟧
@break
It was Jan Ferrier that worked it out. She used to send a cake down, and one night she brought it herself, on a horse, in a tin hung off the saddle. She was a good bit younger than him. She'd been a sister at the Eye Hospital down in Melbourne, though I didn't know it then, I just thought she was somebody who looked at you hard.
⟦J→D+G i⟧'It's only a boiled fruit. I hope nobody's got anything against walnuts.'⟦/⟧
⟦D→J i⟧'That's very good of you, missus.'⟦/⟧
⟦J→D i⟧'You'll have to give me back the tin.'⟦/⟧
She held it out to him. She held it out low down, and a bit to the left, and he didn't take it. He was smiling at her, at where her face was. She stood there with her arm out, and I saw her move the tin an inch, and another inch, over to the right, till it came in front of the fire, and then his hand went up and got it.
She didn't say a word. She asked about the dingo fence and had we worked on it, and he said he had, in '51. But when I was tightening her girth for her she put her mouth down by my ear.
⟦J→G i⟧'How long's he been like that?'⟦/⟧
⟦G→J i⟧'Like what?'⟦/⟧
⟦J→G i⟧'Don't be silly, Graham.'⟦/⟧
⟦G→J i⟧'I don't know. I only noticed it since the new year.'⟦/⟧
⟦J→G i⟧'Does he bump into things?'⟦/⟧
⟦G→J i⟧'He kicks the dog's dish.'⟦/⟧
⟦J→G i⟧'I didn't see a dog.'⟦/⟧
⟦G→J i⟧'We haven't got one. It's just the dish.'⟦/⟧
⟦J→G i⟧'Is he driving that truck?'⟦/⟧
I went on with the buckle. It didn't need it.
⟦J→G i⟧'He'll have lost the sides first,'⟦/⟧ she said. ⟦J→G i =⟧'Like looking down a bit of pipe. And then the pipe gets narrower. They can stop it if they get it early, and if they don't they can't. There are drops. Somebody has to make him go.'⟦/⟧
⟦G→J i⟧'You don't make him do things.'⟦/⟧
⟦J→G i⟧'No. Well, I don't suppose you do.'⟦/⟧ She got up on the horse. ⟦J→G i =⟧'I won't tell Alec. But he's not a fool, whatever else.'⟦/⟧
When I got back to the fire the old man had cut two slices. He'd cut them very fine, and dead even. He could do anything that was right in front of him.
⟦D→G i⟧'What did she want?'⟦/⟧
⟦G→D i⟧'Nothing. The strap was loose.'⟦/⟧
⟦D→G i⟧'Nice woman.'⟦/⟧
⟦G→D i⟧'Yeah.'⟦/⟧
⟦D→G i⟧'Wasted on him,'⟦/⟧ he said, and passed me mine over the flames.
@break
I thought about how I'd say it. I'd lie there on the stretcher and work out the words. I had one that began, Dad, I've been meaning to ask you, and one that began, A bloke at school's father. And there was another thing on top of it, a letter from the Bank of New South Wales in Hay that I'd had in my port since Christmas, to say I could start as a junior on the first of March. I hadn't told him about that either. They'd got sort of stuck to each other, the two things, so that I couldn't pick one up without the other one coming too.
In the end it was him that picked it up. We were coming back from the bore with the water, after dark. He was driving. There was no moon, and I was holding on to the door, because I'd got into the way of it.
⟦D→G i⟧'What's that?'⟦/⟧
⟦G→D i⟧'What's what?'⟦/⟧
⟦D→G i⟧'On the track.'⟦/⟧
⟦G→D i⟧'Nothing on the track.'⟦/⟧
⟦D→G i⟧'There's something there.'⟦/⟧ He'd slowed right down. ⟦D→G i =⟧'Is it a beast?'⟦/⟧
There was nothing. There was the two wheel marks going away in the lights and a bit of saltbush. But he'd stopped. He put on the handbrake and sat there with both hands up on the wheel.
⟦D→G i⟧'You better drive.'⟦/⟧
⟦G→D i⟧'I haven't got a licence.'⟦/⟧
⟦D→G i⟧'Who's going to ask you?'⟦/⟧
So we got out, and we passed each other in front of the headlights. He had his hand along the bonnet. I'd been driving that truck since I was twelve, in paddocks, and I don't believe I ever stalled it, but I stalled it then.
⟦D→G i⟧'Give it a bit more.'⟦/⟧
⟦G→D i⟧'I know how to do it.'⟦/⟧
⟦D→G i⟧'I know you do.'⟦/⟧
We went along. The water was slopping in the tank behind our heads.
⟦D→G i⟧'It's on the one side mainly,'⟦/⟧ he said. ⟦D→G i =⟧'The other's not that bad. I can read the paper.'⟦/⟧
⟦G→D i⟧'Mrs Ferrier says there's drops.'⟦/⟧
⟦D→G i⟧'Does she?'⟦/⟧
⟦G→D i⟧'She says you'd have to go to Melbourne.'⟦/⟧
⟦D→G i⟧'My father had it. He got about. He had a bit of rope from the back door to the dunny and another one to the chooks.'⟦/⟧
⟦G→D i⟧'Is that what you want? A bit of rope?'⟦/⟧
I'd never in my life spoken to him like that. I kept my eyes on the track.
⟦D→G i⟧'No,'⟦/⟧ he said after a bit.
⟦G→D i⟧'Well, then.'⟦/⟧
⟦D→G i⟧'I'll finish this job.'⟦/⟧
⟦G→D i⟧'And then you'll go?'⟦/⟧
⟦D→G i⟧'Watch the gate.'⟦/⟧
⟦G→D i⟧'I can see the gate. Will you go?'⟦/⟧
⟦D→G i⟧'Who'd drive me?'⟦/⟧ said my father. ⟦D→G i =⟧'You'll be in the bank.'⟦/⟧
I nearly put us through it. I got her stopped with the bull bar up against the chain. He was feeling in his shirt for the makings, and he had a look on him that I can only call pleased.
⟦G→D i⟧'Who told you?'⟦/⟧
⟦D→G i⟧'I'm blind, mate, I'm not stupid. You left it in the tucker box, with the bank's name on the back in letters that high. I held it up to the lamp. Took me two nights to get through it.'⟦/⟧
⟦G→D i⟧'I was going to tell you.'⟦/⟧
⟦D→G i⟧'Yeah, well. I was going to tell you.'⟦/⟧
He rolled one and gave it to me. He'd never done that before. He rolled another for himself, all by feel, and when he struck the match he held it out to me first, dead steady, four inches to the left of where I was, and I leaned over and got my face in front of it.
@break
We finished on the eighteenth, with two days up our sleeve. I sighted every post from there on and he did the boring and the ramming and I'd call it to him: left, left, whoa. Ferrier came to pay us off. He got out of the Land Rover this time, and walked up to the corner and put his own eye to it, and stayed there so long I thought that he'd gone to sleep.
⟦F→D i⟧'That's straight,'⟦/⟧ he said.
⟦D→F i⟧'It ought to be.'⟦/⟧
⟦F→D i⟧'First two mile's not as good.'⟦/⟧
⟦D→F i⟧'That was me,'⟦/⟧ said my father. ⟦D→F i =⟧'The rest of it's the boy.'⟦/⟧
⟦S→G i⟧'Wombats,'⟦/⟧ said Spider, and gave me a wink.
Ferrier counted it out on the bonnet, in tens, and then he picked one of them up again and turned it over, and I thought, here we go, he's going to dock us for the stone. But he only gave it to me instead of to the old man. I suppose that was as near as he could get.
I've been through there since. I've got my own glasses now, and my daughter did the driving. Most of it's been pulled, they've got some sort of ringlock in, but the strainers are still standing. I made her stop. I went and laid my cheek up against the one on the corner and shut an eye.
