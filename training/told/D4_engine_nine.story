# title: probationary period (Silas Brandt x Reader)
# style: second person present; x-reader with Y/N; straight quotes; Wattpad/AO3 slips
# cast: N = Y/N | Y/N, Y/N Y/L/N, Y/L/N, you, reader, rookie, probie, sunshine | she | narrator
# cast: S = Silas Brandt | Silas, Brandt, Lieutenant, Lieutenant Brandt, Lieu, the lieutenant | he
# cast: O = Ozzie | Ozzie, Oz, Osvaldo | he
# cast: W = Wren | a tall woman | she
# cast: C = Captain Ito | Cap, Captain, Ito, the captain | she
# cast: M = Mrs. Dabrowski | Helena, Helena Dabrowski, the woman, ma'am | she
# cast: R = dispatch | the radio, the dispatcher | it
---
@summary
It's your first 24 at Station Nine and Lieutenant Brandt hates you. At least you think he does. (he does not.)
@end
@note
a/n: hiii so this is my first Silas fic!! reader is afab and uses she/her but no description otherwise. ty to everyone on tumblr who screamed at me about that turnout coat scene. slow burn-ish?? Y/N = your name, Y/L/N = your last name. not beta read we die like Lieutenant Marsh in s2
@end
The first thing Silas Brandt ever says to you is, ⟦S→N i⟧"You're in my spot."⟦/⟧
You look down. You're standing in a parking lot. ⟦N→S i⟧"Sorry?"⟦/⟧
⟦S→N i⟧"My spot."⟦/⟧ He points with his coffee. Sure enough, there's a faded 2 painted on the asphalt between your shoes. ⟦S→N i =⟧"I park there."⟦/⟧
⟦N→S i⟧"You're not parked, though. You're walking."⟦/⟧
Something happens at the corner of his mouth. It's gone before you can be sure.
⟦S→N i⟧"Probie?"⟦/⟧ he asks.
⟦N→S i⟧"Y/N Y/L/N. First day."⟦/⟧ You stick out your hand. He looks at it like it's a parking ticket, and then he shakes it, once, and goes past you into the bay. He smells like cedar and diesel. You hate that you noticed.
⟦O→N i⟧"Don't mind him,"⟦/⟧ someone calls from on top of the engine. A guy with huge brown eyes and a sponge in each hand is grinning down at you. ⟦O→N i =⟧"He's like that with everybody till they've bled on something. I'm Ozzie. You must be the new medic."⟦/⟧
⟦N→O i⟧"That obvious?"⟦/⟧
⟦O→N i⟧"Your shirt's still got the fold lines in it."⟦/⟧
⟦W→O i⟧"Leave her alone, Oz."⟦/⟧ A tall woman with a buzzcut slides out from under the rig on a creeper board, wipes her palm on her thigh and offers it up to you. ⟦W→N i⟧"Wren. I drive. Welcome to Nine, do you play cards?"⟦/⟧
⟦N→W i⟧"Badly."⟦/⟧
⟦W→N i⟧"Oh, I *like* her,"⟦/⟧ Wren says.
By noon you've checked every bag on the rig, twice. You've been shown the bunk room, the pole (⟦O→N i quoted⟧"decorative,"⟦/⟧ according to Ozzie, since somebody named Big Phil broke both ankles), and the kitchen, where there's a chore wheel and your name has been written over a piece of tape that says MARSH. Nobody says who Marsh is. You don't ask.
You're restocking the IV kits when a shadow falls over your hands.
⟦S→N i⟧"Eighteens go on the left."⟦/⟧
⟦N→S i⟧"At my last house—"⟦/⟧
⟦S→N i⟧"This isn't your last house."⟦/⟧
You put the eighteens on the left. He watches you do all of them. It takes forever.
⟦N→S i⟧"Anything else, Lieutenant?"⟦/⟧ you ask, as sweetly as you can.
⟦S→N i⟧"Yeah. Eat something. You skipped breakfast."⟦/⟧
And he's gone, and there's a granola bar on the step next to you.
...huh.
@break ~~~~~~~~
⟦C→O+W+S+N i⟧"Listen up!"⟦/⟧ Captain Ito is barely five feet tall in boots, and the whole bay goes quiet for her. ⟦C→O+W+S+N i =⟧"This is our probie. She comes from Seventeen with very nice paper. You will not short-sheet her, you will not send her to the hardware store for a left-handed halligan, and Osvaldo, you will not do the thing with the mannequin."⟦/⟧
⟦O→C i⟧"Cap, I'm hurt."⟦/⟧
⟦C→O i⟧"You will be."⟦/⟧ She turns to you. ⟦C→N i⟧"You ride with Brandt."⟦/⟧
⟦S→C i⟧"She rides with Wren,"⟦/⟧ says a voice behind you.
⟦C→S i⟧"She rides with you, Silas."⟦/⟧
⟦S→C i⟧"Cap."⟦/⟧
⟦C→S i⟧"Did I stutter?"⟦/⟧
Nobody looks at anybody. You find you're staring at his boots. They're laced wrong, you notice, they're skipped at the third eyelet on both sides, as if it's for luck.
⟦S→C i⟧"No ma'am,"⟦/⟧ he says finally.
You wait till the others have drifted off and it's just you and her and the drip of the hose.
⟦N→C i⟧"Captain? If he's got a problem with me I'd rather know."⟦/⟧
⟦C→N i⟧"It's not with you."⟦/⟧ She's looking at the engine, not at you. ⟦C→N i =⟧"The last medic who rode in that seat was his best friend. Give him a week."⟦/⟧
⟦N→C i⟧"And then?"⟦/⟧
⟦C→N i⟧"And then give him another one, sweetheart,"⟦/⟧ she says. ⟦C→N i =⟧"I've been giving him weeks since March."⟦/⟧
The tones drop before you can answer.
⟦R→O+W+S+N i⟧"Engine Nine, Medic Nine, residential structure fire, four-one-one Pulaski, reports of one occupant inside."⟦/⟧
⟦W→O+S+N i⟧"Saddle up, kids!"⟦/⟧ Wren yells, already running.
@break ~~~~~~~~
It's an old brick two-flat with smoke pushing out from under the eaves. There's a woman on the lawn in a nightgown and snow boots, and she's trying to get back in. It takes Ozzie and a neighbor both to hold on to her.
⟦M→O i⟧"Let go of me! He's in there! My Bruno's in there!"⟦/⟧
⟦S→M i⟧"Ma'am. Ma'am, look at me."⟦/⟧ Silas is in front of her, bending so that his face is level with hers. You've never heard that voice before. It's so gentle that it does something to your knees. ⟦S→M i =⟧"Who's Bruno? Is that your husband?"⟦/⟧
⟦M→S i⟧"My husband's dead. Bruno's the bird."⟦/⟧
⟦O→S i⟧"Lieu,"⟦/⟧ Ozzie mutters.
⟦S→M i⟧"Anybody else? Any people?"⟦/⟧
⟦M→S i⟧"He's people!"⟦/⟧ she sobs. ⟦M→S i =⟧"He's twenty-six years old, he says the rosary!"⟦/⟧
Silas shuts his eyes for a second. Then he drops his mask down.
⟦S→N i⟧"Y/L/N, she's yours. Get her sats, get her on O2, don't let her talk you into anything."⟦/⟧
⟦N→S i⟧"You're not seriously going in for a parrot."⟦/⟧
⟦S→N i⟧"I'm going in for a primary search,"⟦/⟧ he says through the mask, all hollow. ⟦S→N i =⟧"If I happen to meet a parrot, I meet a parrot."⟦/⟧
Then the door swallows him up.
You sit the woman down on the back step of the rig and wrap a blanket around her. Her hands are like ice.
⟦N→M i⟧"What's your name?"⟦/⟧
⟦M→N i⟧"Helena. Mrs. Dabrowski."⟦/⟧
⟦N→M i⟧"Okay, Mrs. Dabrowski, I'm Y/N. This is just air, it's going to feel cold. You're doing great. Does your chest hurt at all?"⟦/⟧
⟦M→N i⟧"Only from shouting."⟦/⟧ She grabs your wrist. ⟦M→N i =⟧"Is that one yours?"⟦/⟧
⟦N→M i⟧"Is who mine?"⟦/⟧
⟦M→N i⟧"The tall one. With the eyes."⟦/⟧
You go hot right down to your collar. ⟦N→M i⟧"He's my lieutenant. I only met him this morning."⟦/⟧
⟦M→N i⟧"Hm,"⟦/⟧ says Mrs. Dabrowski behind the plastic. ⟦M→N i =⟧"My Stanley, I met him in the morning also."⟦/⟧
Upstairs, a window blows out.
Everything in you stops. You're on your feet, you don't remember standing.
⟦N→S i⟧"Silas!"⟦/⟧ You've never called him that. You don't think about it. You're halfway over the grass when somebody catches you around the middle and swings you clean off the ground.
⟦W→N i⟧"Uh-uh. No gear, no entry."⟦/⟧
⟦N→W i⟧"Wren, he's—"⟦/⟧
⟦W→N i⟧"I know where he is. He's fine. He's got six minutes of air and a hard head. Breathe."⟦/⟧ She keys the radio with her free hand. ⟦W→S i⟧"Interior, this is Wren. Lieu, you still pretty?"⟦/⟧
Static. Static. You count eleven.
⟦S→W i⟧"Coming out,"⟦/⟧ crackles the radio. ⟦S→W i =⟧"Somebody tell the lady he bites."⟦/⟧
@break ~~~~~~~~
It's after two when you finally get back to the station. Bruno's at the emergency vet in a box marked HELMETS, LARGE. Mrs. Dabrowski's at her sister's. Ozzie went straight up to bed in his socks without even making a joke about it, and that's how you know it was a bad one.
You find him in the gear room, sitting on the bench with his coat half off, trying to get a glove over his left hand without using the hand.
⟦N→S i⟧"Let me see it."⟦/⟧
⟦S→N i⟧"It's nothing."⟦/⟧
⟦N→S i⟧"Lieutenant. With all due respect, I've been a paramedic for four years and I'm looking at your blood on the floor."⟦/⟧
He gives you the hand.
It's a mess. The web of his thumb is bitten right through. You kneel down between his boots and open the bag, and you don't look up at him, because you've got a feeling about what'd happen if you did.
⟦S→N i⟧"You yelled,"⟦/⟧ he says after a while.
⟦N→S i⟧"You heard that?"⟦/⟧
⟦S→N i⟧"I think they heard it at Seventeen."⟦/⟧
⟦N→S i⟧"I yell for everyone. It's in my file. This is gonna sting."⟦/⟧
He hisses. ⟦S→N i⟧"You called me Silas."⟦/⟧
⟦N→S i⟧"I can go back to Lieutenant."⟦/⟧
⟦S→N i⟧"Don't,"⟦/⟧ he says, too fast. Then, rough and a lot quieter: ⟦S→N i =⟧"Don't go back to it. If it's all the same to you."⟦/⟧
You tape the gauze down. You've got to do it twice because your stupid fingers have quit working.
⟦S→N i⟧"I wasn't fair to you today."⟦/⟧ He's talking to the top of your head. ⟦S→N i =⟧"With the eighteens. It was Danny who kept them on the left. Marsh. It doesn't make any damn sense on the left, everyone's right-handed, I used to ride him about it every single shift. And then I come in and you're putting them on the right."⟦/⟧
⟦N→S i⟧"I'll leave them on the left,"⟦/⟧ you say.
⟦S→N i⟧"No."⟦/⟧
⟦N→S i⟧"Silas, I don't mind—"⟦/⟧
⟦S→N i⟧"Put 'em on the right, Y/N."⟦/⟧ His good hand has come up, and there's one knuckle under your chin. It's barely even touching. You look up. Oh, that was a mistake. ⟦S→N i =⟧"It's your rig now."⟦/⟧
His eyes are gray. Nobody told you there'd be green in them.
⟦S→N i⟧"You've got soot,"⟦/⟧ he murmurs.
⟦N→S i⟧"Where?"⟦/⟧
⟦S→N i⟧"Kinda everywhere, sunshine."⟦/⟧
You're close enough to count the ash in his lashes. He leans in, or you do, and—
⟦O→N+S i⟧"HEY does anybody know where we keep the—"⟦/⟧ The door bangs against the wall. ⟦O→N+S i =⟧"Oh. OH. Nope! I was never here! I'm sleepwalking!"⟦/⟧
⟦S→O i⟧"Osvaldo,"⟦/⟧ Silas says, not moving.
⟦O→S i⟧"Yes, Lieu?"⟦/⟧
⟦S→O i⟧"You have three seconds."⟦/⟧
⟦O→S i⟧"One's plenty!"⟦/⟧ The door slams. And then, going away down the hall, at the top of his lungs: ⟦O→W i⟧"WREN! YOU OWE ME TWENTY BUCKS!"⟦/⟧
⟦W→O i⟧"It doesn't count unless they kissed!"⟦/⟧ somebody shouts back from the bunks.
You put your forehead down on his knee. You're shaking. It takes him a moment to figure out you're laughing, and then you feel it start up in him too, rusty, as if he hasn't had it out in a while.
⟦N→S i⟧"They bet on us?"⟦/⟧
⟦S→N i⟧"They bet on everything. There's a pool on when I'll smile."⟦/⟧
⟦N→S i⟧"What'd you have?"⟦/⟧
⟦S→N i⟧"I took never,"⟦/⟧ says Silas Brandt, and smiles at you, all the way up. ⟦S→N i =⟧"I'm out fifty dollars."⟦/⟧
@end_note
a/n: part two??? lmk!! also yes the parrot lives. the parrot will ALWAYS live in my fics. kudos n comments feed me <3
@end
