# title: Tuesday (Fifteen)
# style: third person past, close on the crew chief; straight quotes; fix-it by time loop; mech squadron; long, several scenes; radio chatter with call signs; six and seven in a scene; mixed tags
# cast: O = Oskar Whitlam | Whitlam, Oskar, Chief, the chief, the crew chief, Oz | he
# cast: Z = Captain Yevgenia Sorokina | Sorokina, Zhenya, Captain, the captain, Matron, Yevgenia | she
# cast: I = Ishaan Bedi | Bedi, Ishaan, Lefty | he
# cast: H = Hinemoa Tipene | Hinemoa, Tipene, Kite, Hine | she
# cast: D = Laurence Applegarth | Laurence, Applegarth, Duchess | he
# cast: Y = Yusra Mansour | Yusra, Mansour, Spoons, the new kid, kid | she
# cast: B = Colonel Brandvold | Brandvold, the Colonel, Colonel, Lamplight Actual, Actual | she
---
@summary
It's Tuesday. Captain Sorokina dies at the Gate at 14:52. Crew Chief Whitlam would know, he's on his fifteenth one.
@end
@note
Fix-it for the end of book two, obviously, because I'm never going to be over it. Everybody lives, it says so in the tags, you can unclench. I took liberties with how the Gate works but so does the author!!
Thanks to quillandkeel for reading this through and for "nobody has to be the brave one."
Call signs in case you've only seen the movie (I'm so sorry): Matron is Sorokina, Lefty is Bedi, Kite is Tipene, Duchess is Applegarth. Spoons gets hers in this chapter of the book so I've used it from the start.
@end
The klaxon went at 05:40. Whitlam was already sitting up.
He'd got his boots on. He'd had them on since whenever it was that the thing turned over, it wasn't ever a bang, it was more like missing a step in the dark, and then there you were on your bunk again with your mouth tasting of pennies and it was Tuesday. He sat and he looked at his hands. There was a burn he always looked for, on the left thumb, from the ninth time, and it was never there.
Fifteen, then.
He'd tried a lot of things. He had tried hiding her boots. He'd sugared the fuel on Matron and she'd only taken Lefty's machine and left Lefty behind, and then he'd watched Ishaan Bedi hear it over the speaker, and he wouldn't do that one again. He'd locked her in a paint store. He'd told the Colonel and got himself sedated. One time, number eleven, he hadn't done anything whatsoever. He had sat on an upturned crate behind the number two gantry and cried till it was over.
What he hadn't tried was telling them.
He couldn't have said why not. Well, he could. He got up and went to breakfast.
@break ///
⟦I→H i⟧"It's not stealing if it's the officers' mess."⟦/⟧
⟦H→I i⟧"That's what makes it stealing."⟦/⟧
⟦I→H i⟧"It's redistribution. Duchess, you want a sausage?"⟦/⟧
⟦D→I i⟧"I want to know where it's been."⟦/⟧
⟦I→D i⟧"In my pocket."⟦/⟧
⟦D→I i⟧"Then I want to know where the pocket's been."⟦/⟧
⟦Y→I i⟧"I'll have it,"⟦/⟧ said the new kid, from the end of the table, and then looked as if she'd like to go underneath it. She'd been with them eight days. She had a soup spoon in each top pocket because on her first night she hadn't been able to find one.
⟦I→Y i⟧"See, this one's got a future. Catch."⟦/⟧
She dropped it. She always dropped it. It rolled under the bench and Tipene, without looking down from her crossword, put out a foot and stopped it. In about four seconds the captain was going to come in and tread on Tipene's foot.
⟦Z→H i⟧"Good morning, my chickens. Whose foot?"⟦/⟧
⟦H→Z i⟧"Mine, Cap."⟦/⟧
⟦Z→H i⟧"You need it?"⟦/⟧
⟦H→Z i⟧"Got another."⟦/⟧
Yevgenia Sorokina got a leg over the bench and reached for the coffee. She was forty-four, she had a gold tooth and bad knees and a nephew in Murmansk. She poured for herself and then all the way along, for everyone, as she did every morning, and when she came to the end of the pot it was Whitlam's cup and there was a swallow left in it and she said what she said.
⟦Z→O i⟧"The chief gets the mud. For his complexion."⟦/⟧
Fourteen times he'd laughed.
⟦Z→O i⟧"Oskar?"⟦/⟧ said Sorokina. ⟦Z→O i =⟧"What is it?"⟦/⟧
⟦O→Z+I+H+D+Y i⟧"I've got something to say,"⟦/⟧ said Whitlam, ⟦O→Z+I+H+D+Y i =⟧"and you'll think I've gone off my head. So before I do I'll tell you what's going to happen in the next minute and then you can decide. Bedi's going to ask if I'm pregnant."⟦/⟧
⟦I→O i⟧"Are you preg— huh."⟦/⟧
⟦O→D i⟧"Laurence is going to say *steady on.*"⟦/⟧
Applegarth shut his mouth.
⟦O→H i⟧"Seventeen across is *isthmus*. You've got an *a* in it, it's wrong. There's a moth going to come out of the light."⟦/⟧
They all looked up at the light. They looked at it for some time. Nobody so much as chewed.
⟦D→O i⟧"I don't see any—"⟦/⟧
The moth came out, and went once round, and sat down on the jam.
⟦I i⟧"Okay,"⟦/⟧ said Bedi in a very small voice. ⟦I i =⟧"I hate that."⟦/⟧
⟦Z→O i⟧"How many times?"⟦/⟧ said Sorokina.
⟦O→Z i⟧"What?"⟦/⟧
⟦Z→O i⟧"I was at the Gate when it opened, Oskar. At Ceres. The first month, there was a navigator. He had one Friday thirty times, then he shot himself, and then he had it again. So I don't think you are off your head. How many?"⟦/⟧
⟦O→Z i⟧"This is fifteen."⟦/⟧
⟦H→O i⟧"Fifteen todays?"⟦/⟧
⟦O→H i⟧"Yes."⟦/⟧
⟦H→O i⟧"And you waited till now to say about *isthmus*,"⟦/⟧ said Tipene. But she'd laid down her pencil, and under the table, he knew because he'd once dropped a fork at this point, she'd got hold of the kid's sleeve.
⟦Y→O i⟧"It's the same day? It just keeps on... what happens in it?"⟦/⟧ asked Yusra. ⟦Y→O i =⟧"There must be something that happens."⟦/⟧
He'd thought it would be harder. He'd thought he would have to look at the jam.
⟦O→Z i⟧"You get killed,"⟦/⟧ he told his captain. ⟦O→Z i =⟧"Eight minutes to three. Every time."⟦/⟧
@break ///
You'd have thought there'd be a fuss. Afterward he supposed that was what he had been afraid of. What they did was they moved into the parts store, because it locked, and Bedi fetched the rest of the sausages.
⟦Z→O i⟧"Tell it in order. Don't be nice."⟦/⟧
⟦O→Z i⟧"Scramble's at thirteen ten. There's a swarm coming through, forty-odd, and they make straight for the colony ring. You go out in five. You hold them at the second marker for the evacuation, that's ninety minutes, and you do it, too. You do it beautifully. There's just the one left over. It's playing dead. And it gets up behind Spoons."⟦/⟧
⟦Y→O i⟧"Behind *me?*"⟦/⟧
⟦O→Y i⟧"It's not your fault."⟦/⟧
⟦Y→O i⟧"What do I do?"⟦/⟧
⟦O→Y i⟧"Nothing, there isn't time. The captain's between you before you've even turned round."⟦/⟧
⟦Y→Z i⟧"Then I won't go!"⟦/⟧ She'd jumped up. She was nineteen, she was shaking so that the spoons clinked. ⟦Y→Z i =⟧"That's easy. I'll be sick. I'll break my arm, somebody break my arm. If I'm not there then nobody needs to get in front of me."⟦/⟧
⟦O→Y i⟧"That was number four,"⟦/⟧ said Whitlam. ⟦O→Y i =⟧"It got up behind Kite."⟦/⟧
⟦H→O i⟧"Oh, nice."⟦/⟧
⟦I→O i⟧"Who else has it got up behind?"⟦/⟧
⟦O→I i⟧"You. Three times."⟦/⟧
⟦I→O i⟧"And she still gets in the way? For *me?*"⟦/⟧
⟦Z→I i⟧"I was surprised also,"⟦/⟧ Sorokina said.
⟦D→O i⟧"Surely we simply shoot it sooner,"⟦/⟧ said Applegarth. ⟦D→O i =⟧"If we know that it's shamming. You tell us which, and one of us puts a round in it at half past two."⟦/⟧
⟦O→D i⟧"It's never the same one."⟦/⟧
⟦D→O i⟧"All of them, then."⟦/⟧
⟦O→D i⟧"There aren't the rounds. I've counted, I've loaded extra, I've had you hung about with it like a Christmas tree. Then you're slow, and the ring gets hit. That was six. And seven."⟦/⟧ He rubbed at his thumb. ⟦O→D i =⟧"Four hundred people, seven was."⟦/⟧
Nobody ate anything for a bit.
⟦I→Z i⟧"So we tell the Colonel,"⟦/⟧ said Bedi.
⟦O→I i⟧"Two. She had me put under."⟦/⟧
⟦I→O i⟧"We leave the captain here."⟦/⟧
⟦O→I i⟧"Three, eight, ten and twelve. She gets out."⟦/⟧
⟦Z→O i⟧"Of where?"⟦/⟧
⟦O→Z i⟧"Out of that paint store, for one. Took the door off."⟦/⟧
⟦Z i⟧"Good,"⟦/⟧ said Sorokina.
⟦H→Z i⟧"It's not *good*, Zhenya!"⟦/⟧ Tipene hit the shelf with the flat of her hand and a box of washers came down. She never raised her voice, in fourteen Tuesdays he hadn't heard her raise it. ⟦H→Z i =⟧"It isn't good. You might bloody well act as if you mind! He's telling you that you die, and you're sitting there like it's the roster!"⟦/⟧
⟦Z→H i⟧"I mind."⟦/⟧
⟦H→Z i⟧"Do you?"⟦/⟧
⟦Z→H i⟧"I have a nephew. I've got a boat, half of one. I mind very much, Hine. But I know why I do it, and I would do it this time too, so what do you want I should say? I won't tell you I'll sit still. I'd be lying. He knows that I'd be lying, he's seen."⟦/⟧
⟦O→Z i⟧"I've seen,"⟦/⟧ said Whitlam.
⟦Y→O i⟧"What's different?"⟦/⟧
It was the new kid. She'd sat down again with her knees pulled up.
⟦O→Y i⟧"How do you mean?"⟦/⟧
⟦Y→O i⟧"You said it's never the same one that gets up. And it isn't always behind the same person. So it's, I don't know, it's random, that part. But then she always gets there, and she's always too late to shoot it and just in time to be hit. Fourteen times. *That* isn't random. In school when there's fourteen answers and they're all the same it's because you've copied the question down wrong."⟦/⟧
⟦I→Y i⟧"I love her,"⟦/⟧ said Bedi. ⟦I→Y i =⟧"Marry me, Spoons."⟦/⟧
⟦Y→I i⟧"No thank you. Chief? What's always the same?"⟦/⟧
⟦O→Y i⟧"She's hit on the left,"⟦/⟧ Whitlam said. His mouth had dried up.
⟦Z→O i⟧"Why on the left? I shoot left. If I come in on that side, I've got the cannon on him."⟦/⟧
⟦O→Z i⟧"You don't fire."⟦/⟧
⟦Z→O i⟧"Why not?"⟦/⟧
⟦O→Z i⟧"You never say. You've not got time to."⟦/⟧
⟦Z→O i⟧"Of course I fire. I'm not a nun. If I don't fire it's because it didn't turn."⟦/⟧
He knew then. He thought he'd most likely known since the first one. There was an actuator in Matron's left shoulder, a thing the size of a loaf, and on Monday night it had squeaked. He'd greased it and it'd stopped. It'd been two in the morning and he'd been nineteen hours on his feet, and there was one spare on the base and it was at the back of the top shelf behind the heaters. He'd looked at the shelf. He'd signed the card.
And every time it had turned over since, he'd woken up on Tuesday with it already signed.
⟦O→Z i⟧"It's me,"⟦/⟧ said Whitlam.
⟦Z→O i⟧"Oskar."⟦/⟧
⟦O→Z i⟧"It sticks. Under load, it'd have to be hot, an hour, an hour and a half. I heard it and I passed it. I've been hiding your *boots*. I've been sat here fourteen days watching you die and trying to think what everyone else could do about it and it's my bloody name on the card."⟦/⟧
The captain had got up. He couldn't look at her so he looked at the gold tooth, it was about on a level.
⟦Z→O i⟧"So, change it,"⟦/⟧ she said.
⟦O→Z i⟧"Is that all you've got to say?"⟦/⟧
⟦Z→O i⟧"What else? You were tired. I've been tired, I once docked with the wrong station. How long does it take?"⟦/⟧
⟦O→Z i⟧"Seven hours. I'd have to have the whole arm off."⟦/⟧
Applegarth looked at his watch. It was a very good watch, and he looked at it as though it had let the family down.
⟦D→O i⟧"It's ten to seven. We scramble at ten past one."⟦/⟧
⟦O→D i⟧"I know."⟦/⟧
⟦D→O i⟧"That's six hours and twenty minutes."⟦/⟧
⟦O→D i⟧"I can count, Laurence."⟦/⟧
⟦H→O i⟧"Seven hours with how many people?"⟦/⟧ said Tipene.
⟦O→H i⟧"One. Me. The lads are all on the number four engine and if I pull them the Colonel will want to know why."⟦/⟧
⟦H→O i⟧"And with six?"⟦/⟧
He looked around at them. Bedi was already rolling up his cuffs.
⟦O→H i⟧"None of you know one end of a spanner from the other."⟦/⟧
⟦I→O i⟧"So stand there and yell at us. You do it anyway,"⟦/⟧ said Bedi.
@break ///
⟦O→Y i⟧"Not that one. The *other* one. Lefty, hold the lamp where I'm looking, not where you're looking!"⟦/⟧
⟦I→O i⟧"I'm looking at my hand, Chief, there's a hole in it."⟦/⟧
⟦D→I i⟧"Would you care for a plaster?"⟦/⟧
⟦I→D i⟧"I'd care for a *drink.*"⟦/⟧
⟦H→O i⟧"I've got nine bolts here. There were ten."⟦/⟧
⟦Y→H i⟧"It's in my pocket. Sorry. I put it with the spoons."⟦/⟧
⟦O→Z i⟧"Captain, you're not to lift that."⟦/⟧
⟦Z→O i⟧"I'm from Murmansk."⟦/⟧
⟦O→Z i⟧"You've got knees like a bag of gravel, put it down!"⟦/⟧
⟦B→O i⟧"Mr. Whitlam,"⟦/⟧ said somebody at the foot of the gantry.
Everyone froze. Colonel Brandvold had her cap under her arm. She looked at the arm of a ninety-ton war machine, which was lying in bits over the floor of her hangar, and at the whole of her flight line covered in grease, and at Applegarth, who'd got a bandage in his teeth.
⟦B→O i⟧"Is this a scheduled overhaul?"⟦/⟧
⟦O→B i⟧"No, ma'am."⟦/⟧
⟦B→O i⟧"Is there some reason for it?"⟦/⟧
He'd been down this road. It had a needle at the end of it. He opened his mouth anyway and Yusra Mansour got in first.
⟦Y→B i⟧"It squeaked, ma'am."⟦/⟧
⟦B→Y i⟧"It squeaked?"⟦/⟧
⟦Y→B i⟧"Yes ma'am."⟦/⟧
The Colonel thought about it. She'd been a pilot herself once. There was a stick on the wall of her office with nothing attached to it.
⟦B→O i⟧"Well, I never liked a squeak,"⟦/⟧ said Brandvold. ⟦B→O i =⟧"Carry on. Mr. Applegarth, you've got something on your nose."⟦/⟧
@break ///
At half past twelve there was nothing for anybody to do but wait on the sealant. It wanted twenty minutes to go off and you couldn't hurry it, you could only stand about and not touch it. Bedi had fallen asleep on a pile of tarpaulin with the lamp still in his hand. Applegarth was teaching the kid to play gin. It was warm, and somebody had left the big doors open a foot, and there was a stripe of sun over the floor with oil in it. Whitlam had never noticed on any of the other ones that it had been a nice day.
The captain let herself down next to him on the step of the gantry. It took her two goes.
⟦Z→O i⟧"Give me your hand. No, the left."⟦/⟧
⟦O→Z i⟧"What for?"⟦/⟧
⟦Z→O i⟧"You keep on looking at the thumb. What was there?"⟦/⟧
⟦O→Z i⟧"I burnt it. On nine. I went out after you in the crawler, I thought if I got to you quick enough I could get the hatch off."⟦/⟧
⟦Z→O i⟧"And did you?"⟦/⟧
⟦O→Z i⟧"It was hot,"⟦/⟧ said Whitlam.
She didn't say anything about it. She turned the hand over and had a look at it as if she were thinking of buying, and gave it back.
⟦Z→O i⟧"Did I say something to you? On nine?"⟦/⟧
⟦O→Z i⟧"You asked if the kid was all right."⟦/⟧
⟦Z→O i⟧"And was she?"⟦/⟧
⟦O→Z i⟧"She's always all right. She's always standing there, not a scratch on her. She's the one that comes and tells me. Every night at about six she comes down here and she tells me that she's sorry, and I tell her it's nothing she did, and I go to bed and she's forgotten it. I've had that talk with her eleven times. I've never had it go any better."⟦/⟧
⟦H→O i⟧"You could try it without the last bit, Oz,"⟦/⟧ said Tipene. She'd come up behind with three mugs on a tray that had been a hubcap. ⟦H→O i =⟧"The bit about how it's nothing she did. I got told that, after my first. It's no use to anyone. You want somebody to say, yeah, it was you they died for, so go and have a good dinner."⟦/⟧
⟦Z→H i⟧"Who told you it was nothing you did?"⟦/⟧
⟦H→Z i⟧"You did."⟦/⟧
⟦Z→H i⟧"I was young,"⟦/⟧ said Sorokina. ⟦Z→H i =⟧"Is this tea?"⟦/⟧
⟦H→Z i⟧"It's hot and it's brown."⟦/⟧
⟦O→H i⟧"Hine,"⟦/⟧ Whitlam said. He'd meant to leave it alone. ⟦O→H i =⟧"You only ever call her Zhenya when you're frightened. Did you know you did it? It's just on the radio. Right at the end."⟦/⟧
Tipene looked down at her tea. Her ears had gone dark.
⟦H→O i⟧"I called her it this morning."⟦/⟧
⟦O→H i⟧"I know. I'd never heard it in here before, I nearly fell off the shelf."⟦/⟧
⟦Z→H i⟧"So, now you can say it on a Wednesday,"⟦/⟧ said the captain, to the mug. ⟦Z→H i =⟧"If you want to. With nobody dying. We can see how it goes."⟦/⟧
⟦Y→D i⟧"Gin,"⟦/⟧ said the kid's voice from back of the tarpaulins.
⟦D→Y i⟧"It can't be. Again? You're quite sure that you've not played before?"⟦/⟧
⟦Y→D i⟧"I said I hadn't played with *you.*"⟦/⟧
@break ///
13:09. He put in the tenth bolt. He was still on the ladder when the klaxon went.
13:12. Five up.
He'd never listened to it in the tower before, he'd always been on his crate, or sedated. There was a speaker with a crack in it and Brandvold with her hands behind her back. No one had told him to leave.
⟦Z→I+H+D+Y i⟧"Matron to all chickens, check in."⟦/⟧
⟦I→Z i⟧"Lefty, here."⟦/⟧
⟦H→Z i⟧"Kite."⟦/⟧
⟦D→Z i⟧"Duchess. It's a lovely afternoon for it."⟦/⟧
⟦Y→Z i⟧"Um. Spoons?"⟦/⟧
⟦Z→Y i⟧"You're asking me?"⟦/⟧
⟦Y→Z i⟧"No, ma'am. Spoons!"⟦/⟧
⟦B→Z i⟧"Lamplight Actual, I have forty-three through the Gate. Ring wants ninety minutes."⟦/⟧
⟦Z→B i⟧"They'll have it. Kite, go high. Lefty, on me. Duchess, hold the kid's hand."⟦/⟧
⟦D→Y i⟧"Delighted. Stay under my wing, my dear, and whatever's in front of you, hit it."⟦/⟧
He knew this part by heart. He moved his lips along with it, he couldn't help it. *Two on your six, Lefty. I see them, I see them. That's for my paint job!* And there was Tipene humming, which she did, on an open channel, always the same four bars of a hymn. At 14:20 Bedi lost a foot and said a word. At 14:41 it was thirty-eight. At 14:48 it was forty-two, and the ring called in clear.
⟦I→Z i⟧"That's it? Is that it? Somebody tell me that's it."⟦/⟧
⟦H→I i⟧"I count forty-two."⟦/⟧
⟦I→H i⟧"There's forty-three. He said that there's one."⟦/⟧
⟦B→O i⟧"Who said?"⟦/⟧ asked Brandvold sharply, looking round.
Whitlam didn't answer. 14:50.
⟦Z→I+H+D+Y i⟧"Backs together,"⟦/⟧ said the speaker. ⟦Z→I+H+D+Y i =⟧"All of you, like we said. Nobody has to be the brave one. Walk slowly. Talk to me."⟦/⟧
⟦D→Z i⟧"Nothing on my side."⟦/⟧
⟦H→Z i⟧"Nothing up here. Lots of bits."⟦/⟧
⟦Y→Z i⟧"There's one that, no. It's only a leg."⟦/⟧
⟦I→Z i⟧"My foot's sparking. If I blow up, tell my mum I was an accountant."⟦/⟧
⟦Z→I i⟧"She knows you're not an accountant."⟦/⟧
⟦I→Z i⟧"How does she know?"⟦/⟧
⟦Z→I i⟧"She's seen you count."⟦/⟧
14:51. The second hand on that clock went round like it was being paid to. He'd got hold of the edge of the desk. He'd done it right. He'd got the spare down off the shelf with his own hands and he'd torqued every one of those bolts himself and then he'd had Tipene do them over. He had done it right and it still might stick. You didn't ever know. You signed the card and somebody went up in it.
⟦Y→Z i⟧"Captain—"⟦/⟧ said Yusra's voice.
⟦H→D i⟧"Contact! Behind you! Duchess, it's behind *you!*"⟦/⟧
⟦D→Z i⟧"Don't, Zhenya, I'm quite—"⟦/⟧
⟦Z→D i⟧"Down, Laurence!"⟦/⟧
And there was a noise.
Fourteen times the noise had been a kind of crunch. He'd got so that he could hear it in running taps. This was four thumps, quick, one on top of the other, like someone beating a carpet, and then static. And then nothing. The clock said 14:52, and then, after an age, it said 14:53.
⟦B→Z i⟧"Matron, this is Actual,"⟦/⟧ said the Colonel. ⟦B→Z i =⟧"Matron, respond."⟦/⟧
Static.
⟦B→I i⟧"Lefty? Kite? Anyone. What's your status?"⟦/⟧
⟦I→B i⟧"...Forty-three,"⟦/⟧ said Bedi. He sounded drunk. ⟦I→B i =⟧"It's forty-three. Oh my God. She just about took its head off."⟦/⟧
⟦D→B i⟧"It's rather all over me, in fact."⟦/⟧
⟦B→D i⟧"And the captain?"⟦/⟧
⟦H→Z i⟧"Zhenya? You there?"⟦/⟧
⟦Z→O i⟧"Oskar,"⟦/⟧ said the speaker with the crack in it. ⟦Z→O i =⟧"Tell Oskar. It turned like butter."⟦/⟧
He meant to say something back. Somebody'd put the microphone in front of him, it was the Colonel. But his knees had gone, and he sat down where he was on the floor of the tower with his face in his two greasy hands, and it was 14:54. It was 14:55. It was the latest he had ever been.
⟦B→Z i⟧"He's indisposed,"⟦/⟧ Brandvold told them. She looked down. She had, when you saw it from underneath, a very kind sort of chin. ⟦B→Z i =⟧"Come home, all of you. I believe that I'm owed an explanation and I'd like it to start with the sausages."⟦/⟧
@break ///
The klaxon went at 05:40 and Whitlam was asleep.
⟦I→O i⟧"Wake up. Chief! Oz! Get up, get up, guess what day it is?"⟦/⟧
⟦O→I i⟧"Don't,"⟦/⟧ he said. ⟦O→I i =⟧"Don't tell me."⟦/⟧
⟦Y→O i⟧"It's Wednesday,"⟦/⟧ said Yusra. She was holding out a cup in both hands, very carefully, full up to the top.
⟦Z→O i⟧"No mud,"⟦/⟧ said the captain, behind her.
@end_note
The navigator at Ceres is canon, he's in a FOOTNOTE. In a FOOTNOTE. Anyway. Everybody lives.
@end
