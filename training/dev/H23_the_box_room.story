# title: the box room
# style: first person present, chatty Welshman in Leeds; British single quotes, straight; flatmates and an ex; group chat lines
# cast: R = Rhodri Pugh | Rhodri, Rhod, Rho, I, Pugh | he | narrator
# cast: I = Imran Sheikh | Imran, Immy, my flatmate | he
# cast: H = Hamish Lyle | Hamish, Hame, the ex, my ex | he
# cast: D = Imran's mum | Mrs Sheikh, Imran's mother, Auntie | she
---
@note
Not beta'd, not sorry. Rated T for one (1) duvet.
@end
The thing about Imran is that he does all the viewings himself because he says I've got no poker face. So I'm in my dressing gown eating cereal out of the pan when he opens the kitchen door and says:
⟦I→R i⟧'And this is Rhod, he's all right once he's had his coffee. Rhod, this is Hamish. He's come about the box room.'⟦/⟧
I'd love to tell you I was cool about it.
⟦R i⟧'No,'⟦/⟧ I say.
⟦H→R i⟧'Oh, fuck,'⟦/⟧ says Hamish.
⟦I→R+H i⟧'Great,'⟦/⟧ says Imran, looking from one to the other of us. He's got the tape measure in his hand. ⟦I→R+H i =⟧'Great, great. So you've met.'⟦/⟧
⟦R→I i⟧'That's Hamish.'⟦/⟧
⟦I→R i⟧'I know. I just said.'⟦/⟧
⟦R→I i⟧'No, but that's *Hamish*. Hamish, Hamish. Edinburgh Hamish.'⟦/⟧
I watch it go in. It's like watching one of those videos where they drop a car off a crane. Imran looks at Hamish's nice coat, and his nice face, and then with real sorrow at the tape measure.
⟦I→R i⟧'The one with the kayak?'⟦/⟧
⟦R→I i⟧'The one with the kayak.'⟦/⟧
⟦H→R i⟧'I don't have the kayak any more,'⟦/⟧ Hamish says.
⟦R→H i⟧'What are you doing in Leeds?'⟦/⟧
⟦H→R i⟧'I've got a job. At the Infirmary, I start Monday. I didn't know it was you, I swear to God, Rho, it just says "two professional males". I thought, well, that's not Rhodri.'⟦/⟧
⟦R→H i⟧'I'm professional!'⟦/⟧
⟦H→R i⟧'You're eating out of a pan.'⟦/⟧
⟦I→R+H i⟧'He's got bowls,'⟦/⟧ says Imran loyally. ⟦I→R+H i =⟧'We've got loads of bowls. Shall I just, do you want to see the boiler, or...'⟦/⟧
Hamish says no, he doesn't think he'll see the boiler, and he goes off down the stairs in his coat. Then he comes back up because he's left his scarf. Then he goes again. It's raining like it only rains in Burley in November, sideways, with bits in.
Imran puts the kettle on.
⟦I→R i⟧'You never said he was fit.'⟦/⟧
⟦R→I i⟧'I did. I said it for about two years.'⟦/⟧
⟦I→R i⟧'You said he had the soul of a dental receptionist.'⟦/⟧
⟦R→I i⟧'I said that *after*.'⟦/⟧
⟦I→R i⟧'He'd have been good, though. He didn't even ask about the damp. He was going to pay the deposit today.'⟦/⟧ He's got his back to me, he's getting down both the mugs, mine with the sheep and his with the periodic table. We've been short two hundred and forty quid a month since Wojtek left and neither of us has said the number out loud. ⟦I→R i =⟧'Doesn't matter. Somebody else'll come.'⟦/⟧
⟦R→I i⟧'How many have come?'⟦/⟧
⟦I→R i⟧'Nine.'⟦/⟧
⟦R→I i⟧'And how many'd you want to live with?'⟦/⟧
⟦I→R i⟧'Well, one kept a hawk,'⟦/⟧ says Imran.
So I go down. In the dressing gown, mind. He's at the bus stop, dripping, looking at his phone as if it's going to be kind to him.
⟦R→H i⟧'Where are you staying?'⟦/⟧
⟦H→R i⟧'There's a Britannia by the station.'⟦/⟧
⟦R→H i⟧'Nobody's staying at the *Britannia*, Hame.'⟦/⟧
⟦H→R i⟧'There's a woman there that screams. I thought it was a fox, the first night. I'd never have come, Rhodri. If I'd known. I want you to know that I'd have crossed the road.'⟦/⟧
⟦R→H i⟧'That's the nicest thing you've said to me since Portobello.'⟦/⟧
⟦H→R i⟧'Are you getting wet?'⟦/⟧
⟦R→H i⟧'It's six foot by nine and there's a pipe,'⟦/⟧ I tell him. ⟦R→H i =⟧'Three months. You do not sing. You don't comment on the pan.'⟦/⟧
@break ~
And what nobody tells you is that it's fine? It's worse than fine. He puts up a shelf. He's on nights, so half of the time he's just a shape under a duvet and a smell of toast, and when he's up he and Imran talk about cricket, which he never once did with me, because I once fell asleep at a cricket match, on a stranger.
The group chat used to be called BURLEY BOYS. Now it's called Three Men And A Damp. Example:
⟦I→R+H i message⟧who has had the good scissors⟦/⟧
⟦H→I i message⟧Not me. I've a pair of my own.⟦/⟧
⟦I→H i message⟧of course you do. rhod⟦/⟧
⟦R→I i message⟧define had⟦/⟧
⟦I→R i message⟧RHOD⟦/⟧
⟦R→I i message⟧there was a situation with a pizza⟦/⟧
⟦H→R+I i message⟧I am looking at the pizza. I am calling the police.⟦/⟧
It's only the bathroom that gets me, funnily enough. I come in one morning and there are three toothbrushes, and I stand there with the tap running like I've been hit with a plank. It isn't that I miss him. I do check. I poke about for it, like you do with a tooth. No, it's that I had this whole thing with the two toothbrushes, didn't I? I'd never thought of it as a thing. But there were two, the one green, the one with the bite marks because Imran's a chewer, and that was just what a bathroom looked like. And now it looks like a bathroom in a house where people live.
⟦I→R i⟧'You all right in there?'⟦/⟧
⟦R→I i⟧'Fine!'⟦/⟧
⟦I→R i⟧'Only it's been twenty minutes. And some of us have got Year Nine.'⟦/⟧
⟦R→I i⟧'Come in, then, I'm only standing here.'⟦/⟧
He comes in. He's in his work shirt and his pyjama bottoms. He reaches past me for the one with the bite marks and his elbow's warm on my ribs, and I think, clear as you like, in my nan's voice, *Oh, you stupid boy*.
⟦I→R i⟧'What?'⟦/⟧ says Imran, with a mouth full of foam.
⟦R→I i⟧'Nothing.'⟦/⟧
⟦I→R i⟧'You've gone a funny colour.'⟦/⟧
⟦R→I i⟧'It's the light, it's this bulb.'⟦/⟧
@break ~
⟦H→R i⟧'So when are you going to tell him?'⟦/⟧
It's four in the afternoon and Hamish has just got up. I'm doing my marking at the table and he's stood there in my old Meadows Marathon T-shirt, which I'd thought I'd lost, buttering.
⟦R→H i⟧'Tell who what?'⟦/⟧
⟦H→R i⟧'Och, come on.'⟦/⟧
⟦R→H i⟧'I don't know what you're on about. Is that my shirt?'⟦/⟧
⟦H→R i⟧'You do the voice,'⟦/⟧ he says. ⟦H→R i =⟧'When he rings. "Hiya." You never did me the voice, even at the beginning, I'd get "What". And you laugh before he's finished. You're laughing because you know that he's about to be funny. And on Sunday his mother phoned and you asked her about her *knee*.'⟦/⟧
⟦R→H i⟧'She's had it done. It's polite.'⟦/⟧
⟦H→R i⟧'You knew which knee.'⟦/⟧
There isn't really an answer to that. It's the left.
⟦R→H i⟧'He's straight,'⟦/⟧ I say. ⟦R→H i =⟧'I think. Probably. We've never actually, it's never come up.'⟦/⟧
⟦H→R i⟧'Four years and it's never come up?'⟦/⟧
⟦R→H i⟧'He had a girlfriend when I met him. Nadia. She was lovely.'⟦/⟧
⟦H→R i⟧'I had a girlfriend when you met me.'⟦/⟧
⟦R→H i⟧'Yeah, well, I've been careful since then.'⟦/⟧
I meant it as a joke. He puts the knife down, though. He sits across from me, in Imran's chair, and it's funny, there's grey in his eyebrows. Just a bit. I used to know every hair of them.
⟦H→R i⟧'I wasn't good to you. I've been wanting to say it since the pan.'⟦/⟧
⟦R→H i⟧'You were all right. You were just always looking over my shoulder for the boat.'⟦/⟧
⟦H→R i⟧'I thought that if I stopped I'd be stuck. And now I'm forty-one and I live in a cupboard, and I come in off nights and you two have left a plate out with another plate on it, and a note with a drawing of a ghost. I sat on the stairs last week and I cried at that ghost, Rhodri.'⟦/⟧
⟦R→H i⟧'Immy did the ghost.'⟦/⟧
⟦H→R i⟧'I know who did the ghost. What I'm saying is that some people get the plate with a plate on it and they think that's just what comes after the proper thing. And it's not. It's the proper thing.'⟦/⟧ He gets up and takes his toast. ⟦H→R i =⟧'Tell him, or I will. I'm in there on my own with a pipe. I've nothing else to think about.'⟦/⟧
@break ~
I don't tell him. Obviously I don't. What happens is Eid.
Or the Saturday after, when his mum comes over on the coach from Bradford with four carrier bags and a cool box, because she's heard there's a Scottish one now. She's five foot nothing. She goes through the flat like the bomb squad. Hamish gets told that he's too thin. I get told that I'm looking tired, and is that school still giving me the bottom sets?
⟦R→D i⟧'How's the knee, Auntie?'⟦/⟧
⟦D→R i⟧'Don't ask me about the knee.'⟦/⟧
⟦R→D i⟧'Is it the stairs?'⟦/⟧
⟦D→R i⟧'It's the stairs, it's the bus, it's this weather. Doctor says swim. Where am I going to swim? You are the only one who asks, do you know. I've four children. Four! Immy, get down the big dish.'⟦/⟧
⟦I→D i⟧'I've got you booked in for the women's session, Mum. I sent you the link.'⟦/⟧
⟦D→I i⟧'A link,'⟦/⟧ she says, to Hamish, as the newcomer. ⟦D→H i =⟧'Which one is it? They never said to me.'⟦/⟧
⟦H→D i⟧'Which one's what, Mrs Sheikh?'⟦/⟧
⟦D→H i⟧'The boyfriend. I thought it was this one,'⟦/⟧ and she gives me a whack with the oven glove, ⟦D→H i =⟧'all these years, I've been waiting, I said to his sister, give him time, he'll tell me when he's ready. Then he says, Mum, we have a new one moving in. So I thought, ya Allah, have they broken up?'⟦/⟧
You could hear the rice.
I look at Hamish. Hamish is looking into the cool box as if there's a film on in it. And then because there's nowhere else left I look at Imran, and he's stood there with the big dish held in front of him like a shield and he's gone the colour of the tandoori chicken.
⟦I→D i⟧'Mum,'⟦/⟧ he says. ⟦I→D i =⟧'*Mum.* We're not, me and Rhod aren't. Nobody's broken up!'⟦/⟧
⟦D→I i⟧'Good!'⟦/⟧
⟦I→D i⟧'No, because there's nothing to break!'⟦/⟧
⟦D→I i⟧'He knows which knee,'⟦/⟧ says his mother.
⟦H→D i⟧'*Thank* you,'⟦/⟧ says Hamish, into the cool box.
I ought to say something. I'm a grown man, I teach French to teenagers, I've been humiliated by experts.
⟦R→I i⟧'I like the toothbrushes,'⟦/⟧ I say.
⟦I→R i⟧'You what?'⟦/⟧
⟦R→I i⟧'When there was two. I liked it. I like it with three, Hame, no offence, you've been great. But I saw them and I thought, that's what I want it to look like. For ever, sort of thing. Yours with the bites. And if that's no good, then fine, I'll never say it again, and I'll have your mum's lamb and I'll go and sit in the box room. With the pipe.'⟦/⟧
⟦I→R i⟧'There's someone in the box room.'⟦/⟧
⟦R→I i⟧'I'll go in with him. I know what he's like.'⟦/⟧
⟦H→R i⟧'You'll do no such thing.'⟦/⟧
Imran puts the dish down. He does it carefully, right in the middle of the table, and lines it up with the edge like he's got all the time in the world, and when he looks at me he's got this face on. I know all his faces. I've never had this one.
⟦I→R i⟧'I've been turning people down,'⟦/⟧ he says. ⟦I→R i =⟧'For the room. There were more than nine, there were about twenty. There was a really nice girl from the BBC. I didn't want anybody in, is all. I liked how it looked as well.'⟦/⟧
⟦R→I i⟧'You told me about a hawk.'⟦/⟧
⟦I→R i⟧'There was a hawk! The hawk was real!'⟦/⟧
⟦D→R+I i⟧'Will you sit, both of you, it's going cold,'⟦/⟧ says Auntie. She's already got her phone out. She's ringing his sister. ⟦D→H i =⟧'You. Thin one. Get some plates.'⟦/⟧
And Hamish, good as gold, goes to the cupboard and gets down four, and then thinks about it, and gets down another four to put on top.
