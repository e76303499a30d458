# title: between the bridge and the boat
# style: third person past, close on Odile; straight quotes; missing scene for a spy film; hardly any tags; three and then four persons; whump, quiet
# cast: O = Odile Marchetti | Odile, Marchetti, Mademoiselle | she
# cast: S = Swithin | Swithin, Swithin Cade, Cade, the Englishman, Swith | he
# cast: B = Bram Verhulst | Bram, Verhulst | he
# cast: V = the old woman | the old woman, Signora Vidali, Signora, the neighbor | she
---
@summary
We cut from the bridge to the ferry and in between he's got a different shirt on and somebody's stitched his side. I'd like to talk about the shirt.
@end
@note
2.1k of three people in a kitchen. Warnings for a needle, and for Bram. I've assumed that they all speak Italian to the signora, you can tell which bits. Unbetaed, I've been staring at it for too long.
@end
The flat belonged to somebody's aunt. It had been explained to Odile on the stairs which somebody, and she'd lost it again by the second landing, because Swithin's weight was coming down on her shoulder a bit more with each step and he was counting them aloud, in Latin, to be annoying.
⟦S→O i⟧"Viginti duo. You've gone quiet, are you dying?"⟦/⟧
⟦O→S i⟧"You're the one who was shot."⟦/⟧
⟦S→O i⟧"Grazed."⟦/⟧
⟦B→S i⟧"Shot,"⟦/⟧ said Bram from behind, where he was walking up backwards with the gun out, leaving one wet footprint to every stair. He'd lost a shoe in the canal. ⟦B→S i =⟧"Keep your voice down and lift your feet."⟦/⟧
⟦S→B i⟧"I can do one of those."⟦/⟧
⟦B→S i⟧"Swithin."⟦/⟧
⟦S→B i⟧"Which would you prefer?"⟦/⟧
There was a key over the lintel. There was a hallway with a saint in it, and after that a kitchen with the shutters closed. It smelled of gas and lemons. Odile got him as far as the table and he sat down on it all at once, like a marionette, and smiled at her, and she saw that his lips were gray.
⟦O→B i⟧"Light."⟦/⟧
⟦B→O i⟧"They'll see the light."⟦/⟧
⟦O→B i⟧"Then you can sew him up in the dark, Bram, and I'll hold the gun."⟦/⟧
He found the switch. It was a bare bulb, very yellow. She wished for a moment that he hadn't.
⟦S→O i⟧"Ah,"⟦/⟧ said Swithin, looking down at his shirt with interest. ⟦S→O i =⟧"It *has* made a mess. I liked this one."⟦/⟧
⟦O→S i⟧"Take it off."⟦/⟧
⟦S→O i⟧"And here I'd thought that you'd never. Would you mind? The arm's not taking calls."⟦/⟧
She cut it off him with the poultry scissors. It'd gone in over the hip and come out four inches farther round, through nothing very much, through what he called his landlady's cooking; but it had been open for an hour and some of that hour he'd spent in the canal.
⟦B→O i⟧"Is it through?"⟦/⟧ Bram had come to look over her shoulder.
⟦O→B i⟧"Yes."⟦/⟧
⟦B→O i⟧"The gut?"⟦/⟧
⟦O→B i⟧"I don't think so. There's no smell."⟦/⟧
⟦S→O i⟧"Only the canal. I do apologize for the canal."⟦/⟧
⟦B→S i⟧"You can apologize for the bridge."⟦/⟧
⟦S→B i⟧"Can I?"⟦/⟧
⟦B→S i⟧"You were told to stay in the car."⟦/⟧
⟦S→B i⟧"There were two of them, my dear fellow, and you were looking at one."⟦/⟧
⟦B→S i⟧"I'd seen the other."⟦/⟧
⟦S→B i⟧"You hadn't."⟦/⟧
⟦B→S i⟧"I'd have seen him."⟦/⟧
⟦O→B i⟧"Boil some water,"⟦/⟧ said Odile. ⟦O→B i =⟧"Both of you be quiet. And see if there's any thread."⟦/⟧
She heard Bram go along the drawers. He opened all of them and shut each of them, softly, and every time one shut he breathed out through his nose. She'd worked with him for six years, two of them before there'd ever been a Swithin Cade. She knew what he sounded like when he was angry. This wasn't quite it.
⟦B→O i⟧"String. Candles. There's a thing for olives."⟦/⟧
⟦O→B i⟧"Thread, Bram."⟦/⟧
⟦B→O i⟧"There isn't any. I've got the hook from my flies."⟦/⟧
⟦S→B i⟧"Flies! He ties them himself, you know. Did you know that, Odile? He told me at Innsbruck, he'd had the schnapps. Small feathery things. It's the only time he's happy."⟦/⟧
⟦O→S i⟧"Don't talk. You're bleeding more when you talk."⟦/⟧
⟦S→O i⟧"I bleed when I'm bored."⟦/⟧
⟦B→O i⟧"His hands are cold,"⟦/⟧ Bram said. He had picked one of them up without appearing to notice. ⟦B→O i =⟧"They shouldn't be so cold. What does that mean?"⟦/⟧
⟦O→B i⟧"It means get a blanket."⟦/⟧
⟦S→B i⟧"It means that I've a warm heart. Isn't that what nannies say?"⟦/⟧
⟦B→S i⟧"I never had a nanny."⟦/⟧
⟦S→B i⟧"No, you had a rabbit hutch. And a brother named Joost."⟦/⟧
Bram's face went perfectly blank.
⟦B→S i⟧"When did I tell you about Joost?"⟦/⟧
⟦S→B i⟧"Innsbruck,"⟦/⟧ said Swithin, and his eyes rolled up and he went over sideways.
There was a bad minute. She got him flat. She got Bram's jacket underneath his feet, and when she looked up Bram was on his knees on the tiles with his fingers shoved under Swithin's jaw, and he said a thing in Flemish she had only ever heard him say to cars.
⟦B→O i⟧"It's there. It's fast. Odile, it's very fast."⟦/⟧
⟦O→B i⟧"It's supposed to be fast. I need thread. I need it right now."⟦/⟧
That was when somebody knocked.
It wasn't the street door. It was on the wall, behind the stove, three raps and then a pause, and a voice came through the plaster as clear as if it'd been in the room.
⟦V→O+B i⟧"Who's there? I know there's somebody. Pia's in Udine with her leg."⟦/⟧
Bram had the gun up. It was pointing at a calendar.
⟦O→V i⟧"It's only friends of Pia's, Signora,"⟦/⟧ Odile called. She hoped that Pia was the aunt. ⟦O→V i =⟧"She gave us the key. We're sorry if we've disturbed you!"⟦/⟧
⟦V→O i⟧"What friends?"⟦/⟧
⟦O→V i⟧"From the church."⟦/⟧
⟦V→O i⟧"Pia's a communist,"⟦/⟧ said the wall.
⟦B→O i⟧"Let me,"⟦/⟧ Bram whispered.
⟦O→B i⟧"Let you do what? Shoot the stove?"⟦/⟧
⟦V→O i⟧"I can hear a man too. What does he want? Is somebody sick there? I heard something fall. It was a heavy thing, like a person."⟦/⟧
Odile looked at Swithin upon the floor, in that light, with his ridiculous eyelashes. There was a procedure. It said to leave inside of three minutes if the house had been spoken to, with everyone who could walk.
⟦O→V i⟧"Signora, do you sew?"⟦/⟧ she said.
⟦B→O i⟧"Are you out of your *mind?*"⟦/⟧
⟦V→O i⟧"Do I sew! What color?"⟦/⟧
@break *
She was about as high as the table. She'd brought a basket, and brandy, and a torch, and she'd put her teeth in. She looked at the man on the floor, she looked at the other one with the gun, and at his one bare foot.
⟦V→B i⟧"You. Put that down before you hurt yourself, and wash your hands. Up to there. Who was doing it? You, Mademoiselle? With what, a fish hook? Holy Mother. Give me the scissors."⟦/⟧
⟦O→V i⟧"Have you done it before?"⟦/⟧
⟦V→O i⟧"In '44 I did eleven, up at the farm. Nine lived. One of the other two was a German, so it doesn't matter. Hold the torch. Lower! What does he do, this one?"⟦/⟧
⟦O→V i⟧"He's a teacher."⟦/⟧
⟦V→O i⟧"And I'm Sophia Loren. Pour some of that on it. Now some in him. Now some for you, you look like a candle."⟦/⟧
Odile did as she was told. It was restful. She held the torch and Bram held the shoulders, and the needle went in, and on about the third stitch Swithin came up off the tiles with a noise that she would go on hearing.
⟦B→S i⟧"It's all right. I've got you. Lie still, lie *still*, it's the thread, that's all."⟦/⟧
⟦S→B i⟧"Bram?"⟦/⟧
⟦B→S i⟧"Yes."⟦/⟧
⟦S→B i⟧"Did you see the other one?"⟦/⟧
⟦B→S i⟧"What?"⟦/⟧
⟦S→B i⟧"By the parapet. There's another one by the parapet, he's not looking. He never looks left. Somebody tell him he never looks *left*—"⟦/⟧
⟦B→S i⟧"I see him. I saw him, Swith. You got him. Lie down."⟦/⟧
⟦S→B i⟧"Oh, good,"⟦/⟧ said Swithin. And then, quite distinctly, in the voice of someone making a note of it: ⟦S→B i =⟧"You've never called me that."⟦/⟧
He slept after. Or it was something near to sleep. The old woman bit the thread and sat back on her heels, and her knees went off like two shots, and nobody even flinched, they were all of them so tired.
⟦V→O i⟧"Fourteen. Not my best. He'll have fever tonight and he's not to be moved."⟦/⟧
⟦O→V i⟧"There's a boat at five."⟦/⟧
⟦V→O i⟧"Then move him like eggs. He can have a shirt of my husband's, it's clean. He doesn't use it, he's in the Sant'Anna with a stone on him. Who's shouting?"⟦/⟧
It was someone in the street. It was two drunks and a dog. They listened to it go past and around the corner, all three of them, with their heads on one side.
⟦O→B i⟧"You didn't see him,"⟦/⟧ Odile said, when it was quiet. She said it in French. She was wiping the floor.
⟦B→O i⟧"No."⟦/⟧
⟦O→B i⟧"You told him that you'd have seen him."⟦/⟧
⟦B→O i⟧"I know what I told him."⟦/⟧ He hadn't got up. He'd got his back against the stove and Swithin's head on his leg, as though it had been left there for him to look after, his hand was hanging over it, not touching. ⟦B→O i =⟧"I was looking at the car. I was looking to see if he'd stayed in the car. I looked the wrong way because I wanted to know if that idiot was in the car."⟦/⟧
⟦O→B i⟧"Then tell him that."⟦/⟧
⟦B→O i⟧"He'd be unbearable."⟦/⟧
⟦O→B i⟧"He's unbearable now."⟦/⟧
⟦V→O i⟧"What's he say?"⟦/⟧ asked the old woman, winding up her thread.
⟦O→V i⟧"He says thank you, Signora."⟦/⟧
⟦V→O i⟧"He does not. I've buried a husband, I know what a man looks like when he isn't saying something. Tell him that the floor's cold. Tell him there's a bed in there and to stop being a fool, he can hold him just as well in the bed."⟦/⟧
⟦O→B i⟧"She says the floor's cold,"⟦/⟧ said Odile.
⟦B→O i⟧"I understand Italian,"⟦/⟧ said Bram. He'd gone slowly red from the collar up.
Somewhere around the level of his knee a voice said, without opening its eyes:
⟦S→B i⟧"So do I."⟦/⟧
@end_note
and then: the boat, the shirt (blue, too big, one button missing, FREEZE FRAME IT)
@end
