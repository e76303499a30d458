# title: The Noreen Log
# style: third person past; straight quotes; AO3; sickfic; ensemble
# cast: N = Noreen Tate | Noreen, Tate, boss, the boss, Nor | she
# cast: G = Gus Kowalczyk | Gus, Gustaw, the big man | he
# cast: B = Bex Lindqvist | Bex, Rebecca, the blonde | she
# cast: F = Farid Haddad | Farid, the archivist | he
# cast: T = Teddy Ancheta | Teddy, the kid, kid | he
# cast: H = Dr. Halloran | Halloran, Doc, the doctor, Doc Halloran | she
---
@summary
Noreen Tate has not taken a sick day in eleven years. This is because Noreen Tate is an idiot. (Or: the team gets a whiteboard.)
@end
@note
Set somewhere in the middle of book two, after the culvert thing but before Farid's sister turns up. I had the flu when I wrote this and I wanted somebody else to have it. No beta, all mistakes are my own and also the flu's.
@end
The first person to notice was Teddy, who was the newest and didn't know yet that you weren't supposed to.
⟦T→N i⟧"Are you okay?"⟦/⟧ he said.
Everybody at the table stopped. Bex had a doughnut halfway to her mouth. It stayed there.
⟦N→T i⟧"Why wouldn't I be okay?"⟦/⟧ said Noreen.
⟦T→N i⟧"Uh. You're kind of gray?"⟦/⟧
⟦N→T i⟧"It's February. Everyone in Duluth is gray. Farid, the bridge."⟦/⟧
Farid looked at Gus. Gus looked at his coffee. He had worked for Noreen since the beginning, since it was the two of them and a borrowed bread truck, and in that time he had seen her take a drowner's hook through the shoulder and finish the paperwork. He was not going to be the one.
⟦F→N i⟧"The bridge,"⟦/⟧ Farid said, and opened the folder. ⟦F i =⟧"So. We've had three calls since Sunday. The noise is described as, quote, a lady gargling. I'm thinking some kind of nix, although the temperature is all wrong, they should be torpid until -"⟦/⟧
Noreen sneezed.
It wasn't a big sneeze. But the lights went out, and then the lights in the hallway went out, and then, a second or two after, they heard somebody in the dentist's office upstairs yell.
⟦B→N i⟧"Okay,"⟦/⟧ said Bex in the dark. ⟦B→N i =⟧"Has that ever happened before?"⟦/⟧
⟦N→B i⟧"It's an old building."⟦/⟧
⟦F→N i⟧"Noreen."⟦/⟧
⟦N→F i⟧"It is an *old building*, Farid."⟦/⟧
⟦G→N i⟧"Boss,"⟦/⟧ Gus said, because apparently he was going to be the one after all, ⟦G→N i =⟧"you grounded?"⟦/⟧
There was a long and very dignified silence. Someone's chair creaked.
⟦N→G i⟧"I may,"⟦/⟧ said Noreen, ⟦N→G i =⟧"have a slight temperature."⟦/⟧
@break ***
A slight temperature turned out to be a hundred and three point four. Gus knew this because he was the one holding the thermometer, and also holding Noreen's wrist so that she couldn't get at the thermometer.
⟦N→G i⟧"That thing is from the seventies."⟦/⟧
⟦G→N i⟧"So am I. Quit wiggling."⟦/⟧
⟦N→G i⟧"I have a nix under the Lift Bridge."⟦/⟧
⟦G→N i⟧"Farid says it's not a nix."⟦/⟧
⟦N→G i⟧"Then I have a not-a-nix under the Lift Bridge, and I have four people, and one of them is nineteen."⟦/⟧ She tried to sit up. All the hair on Gus's arms stood up with her. Down the hall a smoke alarm chirped once, unhappily, and died. ⟦N→G i =⟧"And Bex can't hold a circle by herself, and you've got that knee -"⟦/⟧
⟦G→N i⟧"My knee's fine."⟦/⟧
⟦N→G i⟧"Your knee is *not* fine, you went down the stairs sideways this morning. I have eyes."⟦/⟧
⟦G→N i⟧"And I got a thermometer. Lie down."⟦/⟧
She lay down. That was what scared him. The cot in the back room was for people coming off a night shift and it smelled like a wet dog, because for a while they'd had a wet dog, and Noreen had never once in eleven years been on it. She looked about as big as a coat somebody had left there.
He had his phone in the other hand and he got it to his ear somehow.
⟦H→G i⟧"If this is about your knee,"⟦/⟧ said Halloran, ⟦H→G i =⟧"you can make an appointment like everybody else."⟦/⟧
⟦G→H i⟧"Why does everybody - no. It's Noreen. She's running a fever and she's blowing out bulbs."⟦/⟧
⟦H→G i⟧"How many?"⟦/⟧
⟦G→H i⟧"All of 'em."⟦/⟧
There was a clatter on the other end, and a door shutting. When the doctor came back she had stopped sounding amused. ⟦H→G i⟧"All right. Listen to me, Gus. Talents run hot. You know that. When they get an ordinary human virus the body can't tell the difference between fighting it off and *fighting* it off. What you're going to do is you're going to keep her warm, wet and bored."⟦/⟧
⟦G→H i⟧"Bored."⟦/⟧
⟦H→G i⟧"She's not to work, plan work, think about work or hear about work. If she gets agitated while she's over a hundred and four, she could brown out half of the waterfront. Fluids. Somebody with her the whole time. Somebody she *likes*."⟦/⟧
⟦G→H i⟧"That narrows it down."⟦/⟧
⟦N i⟧"I can hear you,"⟦/⟧ said the cot.
⟦H→G i⟧"Was that her? Put her on."⟦/⟧
He held out the phone. Noreen regarded it as if it were something from under the Lift Bridge.
⟦N→H i⟧"Maureen."⟦/⟧
Gus couldn't hear what Halloran said. It took a while. Noreen's ears went slowly pink.
⟦N→H i⟧"That was one time,"⟦/⟧ she said at last, and then, ⟦N→H i =⟧"Yes. *Yes.* Fine,"⟦/⟧ and gave the phone back and turned her face to the wall.
@break ***
The whiteboard was Bex's idea. She wheeled it in front of the back room door and wrote THE NOREEN LOG across the top in green, and underneath she ruled columns.
⟦B→T+F i⟧"Time, temperature, fluids, things broken,"⟦/⟧ she read off. ⟦B→T+F i =⟧"Everybody fills it in at the end of their shift. Two hours each."⟦/⟧
⟦T→B i⟧"What's the last column?"⟦/⟧
⟦B→T i⟧"That's 'threats.'"⟦/⟧
⟦T→B i⟧"Threats *to* her?"⟦/⟧
⟦B→T i⟧"Oh, honey, no."⟦/⟧
Farid took the marker out of her hand, uncapped it, thought, and added a column for *quotations*.
⟦F→B i⟧"For the archive,"⟦/⟧ he said with dignity.
Teddy drew the ten-to-midnight. He'd been hoping someone would say he was too new. He went in sideways with a glass of ginger ale in each hand, flat, because Bex had stirred the bubbles out, and sat down on the upturned milk crate that was the only chair.
Noreen opened one eye.
⟦N→T i⟧"They sent the child."⟦/⟧
⟦T→N i⟧"I'm supposed to be boring at you."⟦/⟧
⟦N→T i⟧"Did Maureen Halloran say that?"⟦/⟧
⟦T→N i⟧"Gus says she said warm, wet and bored. And then Bex laughed for like a minute."⟦/⟧ He held out the glass. ⟦T→N i =⟧"I don't know why."⟦/⟧
⟦N→T i⟧"Good. Stay that way."⟦/⟧ She drank about an inch of it, and shivered, and the bulb in the desk lamp - which wasn't plugged in - glowed for a moment like a coal. They both looked at it. ⟦N→T i =⟧"Where are the others?"⟦/⟧
⟦T→N i⟧"I can't tell you that."⟦/⟧
⟦N→T i⟧"They're at the bridge."⟦/⟧
⟦T→N i⟧"I can't tell you if they're at the bridge or not at the bridge. Please don't do this, I'm really bad at it."⟦/⟧
⟦N→T i⟧"You are. We'll have to work on that."⟦/⟧ Her eyes had closed again. ⟦N→T i =⟧"All right then, Ancheta. Bore me."⟦/⟧
He panicked. The only thing in his head was what he'd been doing that afternoon, so he told her about that: the four different forms you had to file to get in-state tuition if your mom lived in Superior but you'd been sleeping on your cousin's floor in Duluth, and how the lady at the window said it had to be a utility bill, and his cousin's utilities were in the name of a guy called Randy who had moved to Fargo. He went through it form by form. After a while he noticed that the lamp had gone out.
⟦N→T i⟧"Who've you talked to?"⟦/⟧ said Noreen, without moving.
⟦T→N i⟧"Huh?"⟦/⟧
⟦N→T i⟧"At the registrar's. Which window?"⟦/⟧
⟦T→N i⟧"Um. Three?"⟦/⟧
⟦N→T i⟧"Three is Paulette. Go to five. Five is Wanda Skoog, I got something out of her crawlspace in 2014. Tell her you live here."⟦/⟧
⟦T→N i⟧"But I don't live here."⟦/⟧
⟦N→T i⟧"You've had your toothbrush in the upstairs bathroom since Thanksgiving, kid,"⟦/⟧ said his boss, and went to sleep.
Teddy sat there until Bex came to relieve him. On the board, under *threats*, he put a dash. Under *quotations* he stood with the marker for a long time and in the end he didn't write anything.
@break ***
⟦B→T i⟧"It wasn't a nix,"⟦/⟧ Bex told him in a whisper. There was ice in her eyebrows. ⟦B→T i =⟧"It was a lady gargling."⟦/⟧
⟦T→B i⟧"What?"⟦/⟧
⟦B→T i⟧"Opera student. She goes down there for the echo. Farid's walking her home. I think he got her number, I think it's love, I don't want to talk about it. How is she?"⟦/⟧
⟦T→B i⟧"A hundred and two."⟦/⟧
⟦B→T i⟧"Oh, that's good! That's *so* good. Go to bed, Teddy. You look like a dishrag."⟦/⟧
⟦T→B i⟧"She said I live here."⟦/⟧
The blonde squinted at him. She had one boot off and was holding it, dripping, over the wastebasket. ⟦B→T i⟧"Well, yeah,"⟦/⟧ she said. ⟦B→T i =⟧"Who did you think was buying you all that cereal?"⟦/⟧
@break ***
It went wrong at about four in the morning, the way things do. Gus had the watch. He'd been reading to her out of the only book in the back room, which was the owner's manual to the bread truck, and he'd got as far as wiper fluid when she said, perfectly clear,
⟦N→G i⟧"Gus, where's Lyle?"⟦/⟧
He put his thumb in the page.
⟦G→N i⟧"Lyle's not here, Nor."⟦/⟧
⟦N→G i⟧"I know he's not here, I'm asking where he *is*. He was right behind me. He had the lantern."⟦/⟧ Her eyes were wide open and bright as foil. The cot frame had started to hum. ⟦N→G i =⟧"I told him left and he went right. Somebody has to go back for him. Where's my coat?"⟦/⟧
⟦G→N i⟧"You don't need your coat."⟦/⟧
⟦N→G i⟧"It's cold down there!"⟦/⟧
Every socket in the wall spat. Out front something big fell over, and he heard Bex swear and feet coming, Farid's and Bex's and the kid's bare ones on the linoleum, and then all three of them were in the doorway and none of them had the sense to stay there.
⟦B→G i⟧"What do we do? Gus! Do we ground her?"⟦/⟧
⟦F→B i⟧"With what? The pipes are plastic."⟦/⟧
⟦T→G i⟧"Who's Lyle?"⟦/⟧
⟦G→T i⟧"Her brother,"⟦/⟧ said Gus. He didn't look around. ⟦G→B+F+T i =⟧"Eleven years ago. Shut up a minute, all of you, I got to do this right."⟦/⟧
He took her hand. It was like taking hold of a fence, and it went all the way up into his back teeth, and he hung on.
⟦G→N i⟧"Noreen. We went back for him. You remember? You and me. Took us till it was light."⟦/⟧
⟦N→G i⟧"Did we find him?"⟦/⟧
⟦G→N i⟧"We found him."⟦/⟧
⟦N→G i⟧"Was he cold?"⟦/⟧
Gus wasn't a liar. He'd tried it once or twice. ⟦G→N i⟧"Yeah,"⟦/⟧ he said. ⟦G→N i =⟧"But you put your coat on him. You put your coat on him and we brought him home, and then you went and rented this dump so it wouldn't be nobody else's brother. And it ain't been. You hear me? Eleven years. Count 'em. They're all right here."⟦/⟧
Her eyes went past him to the door. He felt her do it: Bex with no shoes on, Farid in his ridiculous nightshirt, Teddy in a towel.
⟦N i⟧"One, two, three,"⟦/⟧ said Noreen slowly. She looked at Gus. ⟦N→G i =⟧"Four."⟦/⟧
⟦G→N i⟧"That's the lot."⟦/⟧
⟦N→B+F+T i⟧"Why is that boy naked?"⟦/⟧
⟦T→N i⟧"I was in the *shower*, I couldn't *sleep* -"⟦/⟧
The humming stopped. It stopped so suddenly that the silence seemed to have a shape. Noreen was soaked, her hair was stuck to her face in strings, and when Bex got down on her knees and laid the back of her hand to her forehead she started to cry. Bex did, that is, not Noreen.
⟦B i⟧"It broke,"⟦/⟧ said Bex. ⟦B→G i =⟧"Feel. It's broken, she's all sweaty, it's *gross*, oh my God."⟦/⟧
⟦F→N i⟧"Would you like some water?"⟦/⟧ said Farid.
⟦N→F i⟧"I'd like,"⟦/⟧ said Noreen, ⟦N→F i =⟧"for everybody to stop breathing on me."⟦/⟧
Nobody moved. She let about a minute go by.
⟦N→G i⟧"You can let go of my hand now, Gustaw."⟦/⟧
⟦G→N i⟧"Can't, actually,"⟦/⟧ Gus said. ⟦G→N i =⟧"I think it's seized up."⟦/⟧
@break ***
She came out on Thursday in her robe, very pale, and stood in front of the whiteboard with a mug of broth. They pretended to be doing other things. It was not a large office and there weren't that many other things.
⟦N i⟧"'Tues., 2 a.m.,'"⟦/⟧ she read. ⟦N i =⟧"'Things broken: toaster, radio, toaster (second). Threats: will have me stuffed.' Who was that?"⟦/⟧
⟦F→N i⟧"Me,"⟦/⟧ said Farid. ⟦F→N i =⟧"I'd tried to give you soup."⟦/⟧
⟦N i⟧"'Quotations: *tell Bex she is a good girl and that her circles are as good as mine but do not tell her I said it.*'"⟦/⟧
⟦B→N i⟧"I'm having that one framed."⟦/⟧
⟦N→B i⟧"I was delirious."⟦/⟧
⟦B→N i⟧"Framed."⟦/⟧
Noreen drank some of the broth. Her eyes had got down as far as Tuesday night, ten to midnight, where there was a dash, and next to the dash a space, and in the space, in ballpoint, quite small, somebody had lately written: *go to window five.*
⟦N→T i⟧"Did you go?"⟦/⟧ she asked.
⟦T→N i⟧"Yeah. She stamped it. She says hi."⟦/⟧ Teddy was studying the floor. ⟦T→N i =⟧"She needs a copy of, like, a lease."⟦/⟧
⟦N→T i⟧"Then I suppose I'd better write you one."⟦/⟧ She turned around and went off down the hall toward her desk, one hand on the wall, and Gus got up, knee and all, to follow in case she fell over. ⟦N→G i⟧"I'm not going to fall over."⟦/⟧
⟦G→N i⟧"Didn't say nothing."⟦/⟧
⟦N→G i⟧"You're hovering."⟦/⟧
⟦G→N i⟧"I'm going this way anyhow."⟦/⟧
Behind them there was a small familiar *tssk*, the sort of noise a nose makes. Everyone froze. Farid had got his handkerchief up, and above it his eyes were round with horror.
⟦F i⟧"Dust,"⟦/⟧ he said.
Bex was already wiping the board clean.
