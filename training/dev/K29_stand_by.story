# title: Stand By
# style: third person present; straight double quotes; web fiction about stage crew, headset chatter, a few texts, lightly careless
# cast: O = Odalys Ferrer | Odalys, Ferrer, O, the stage manager, boss | she
# cast: P = Piet | Pieter, stage left, deck left | he
# cast: K = Bo Kaczmarek | Bo, Kaczmarek, stage right, deck right | they
# cast: H = Hutch | lights, the board op | he
# cast: Z = Zee | sound, Zelda | she
# cast: J = Jun | spot one, the spot op | he
# cast: G = Gwendolyn Marsh | Gwen, Ms. Marsh, Miss Marsh, Marsh, the leading lady, the star | she
# cast: R = Priyanka Raman | Pri, Priyanka, Raman, the understudy | she
# cast: L = Lorcan Whitty | Lorcan, the director | he
# cast: F = Mr. Leopold | Leopold, the house manager, front of house | he
# cast: E = Desmond | Des, the Keeper, the leading man | he
---
@note
For the techies. You know who you are, you're the ones in black eating pretzels in the dark. The musical is made up, please nobody write it.
@end
⟦O→H+J i⟧"Stand by lights one-oh-four through one-oh-nine, stand by spot one for a pickup on the rock."⟦/⟧
⟦H→O i⟧"Lights."⟦/⟧
⟦J→O i⟧"Spot one. Is it me or is Desmond drunk?"⟦/⟧
⟦O→J i⟧"Keep the line clear please."⟦/⟧
⟦J→O i⟧"He's drunk. He patted the whale."⟦/⟧
⟦O→H i⟧"Lights one-oh-four, go."⟦/⟧
Odalys Ferrer calls the show from a stool at the back of the house with a script the size of a phone book and a mini fan clipped to it. It's night sixty-one of *Beacon! The Lighthouse Musical.* There's a matinee tomorrow. In eleven minutes it's the Act One finale, when the leading lady gets lifted forty feet into the lantern room on a wire while singing a high C, and everyone on headset has sort of stopped believing it's odd.
⟦O→H i⟧"One-oh-five, go. One-oh-six is on the foghorn. Wait for it. Wait for it..."⟦/⟧
The foghorn quacks like a duck.
⟦Z→O i⟧"That's not me,"⟦/⟧ says Zee. ⟦Z→O i =⟧"That's the file. I told you guys about the file."⟦/⟧
⟦O→H i⟧"And go. Sound, make a note."⟦/⟧
⟦Z→O i⟧"I have a note. I've got like nine of that note."⟦/⟧
⟦P→O i⟧"Odalys, this is deck left, are you free?"⟦/⟧
⟦O→P i⟧"I'm free for sixteen bars."⟦/⟧
⟦P→O i⟧"I don't want to worry you."⟦/⟧
⟦K→P i⟧"Piet that's the worst way to start a sentence."⟦/⟧
⟦P→O i⟧"Okay but I don't. It's Gwen. She's come off and she's sitting on the prop barrel and she says she can't feel her hand."⟦/⟧
Odalys's pencil stops.
⟦O→P i⟧"Which hand?"⟦/⟧
⟦P→O i⟧"The left."⟦/⟧
⟦O→P i⟧"What's her face doing?"⟦/⟧
⟦P→O i⟧"It's doing a face. I don't know. She's sweaty. She told me to stop breathing on her."⟦/⟧
⟦H→O i⟧"Standing by one-oh-seven."⟦/⟧
⟦O→H i⟧"One-oh-seven, go. Bo, you've got first aid. Can you cross?"⟦/⟧
⟦K→O i⟧"Not till the dance. There's nineteen fishermen in my way."⟦/⟧
⟦O→K i⟧"Under."⟦/⟧
⟦K→O i⟧"Trap room, copy. Going off headset."⟦/⟧
⟦O→F i⟧"Front of house, this is stage management, Mr. Leopold do you copy?"⟦/⟧
⟦F→O i⟧"Good evening, Miss Ferrer. We had a very nice bar tonight."⟦/⟧
⟦O→F i⟧"I need a doctor. Don't announce it, just find me one. And call 911, stage door not lobby."⟦/⟧
There's a tiny pause and when he comes back he's a different man, he's a man who was thirty years in the merchant navy, which nobody on headset knew until right now. ⟦F→O i⟧"Calling. Row F has a party of dentists. Row K has a Dr. Oyelowo, two seats, she's a regular. I'll get her out on the dark scene. Stage door will be open and the lift held."⟦/⟧
⟦O→F i⟧"Thank you."⟦/⟧
⟦J→O i⟧"I love him,"⟦/⟧ whispers Jun.
⟦O→J i⟧"Clear. Spot one pick up Desmond and stay with him. If he falls in the pit stay with him. Lights one-oh-eight... go."⟦/⟧
@break ~*~
In the left wing it's blue dark and it smells like fog juice and hairspray. Gwendolyn Marsh is on a barrel marked RUM. She is fifty-eight and playing thirty and she's never missed a performance, it's in her bio.
⟦G→P i⟧"Get that thing out of my face."⟦/⟧
⟦P→G i⟧"It's a flashlight, Ms. Marsh."⟦/⟧
⟦G→P i⟧"I know what it is. I'm on in six minutes. It's only a pinched nerve, I had it in Cleveland."⟦/⟧
⟦K→G i⟧"Hi Gwen,"⟦/⟧ says Bo, coming up out of the floor. They've got cobweb in their hair. ⟦K→G i =⟧"Can you smile for me?"⟦/⟧
⟦G→K i⟧"I'm not in the mood."⟦/⟧
⟦K→G i⟧"Big fake one. Curtain call."⟦/⟧
She does it. It's even, it's perfect, it's got all her teeth in it.
⟦K→G i⟧"Does your chest hurt?"⟦/⟧
⟦G→K i⟧"I have a corset on, darling, everything hurts."⟦/⟧
⟦K→G i⟧"Does your jaw?"⟦/⟧
Nothing. Then, ⟦G→K i⟧"Yes,"⟦/⟧ she says, quite small.
Bo grabs Piet's headset right off of his head, ears and all. ⟦K→O i⟧"Odalys it's Bo, it's her heart. I'm giving her aspirin. She's not going up on any wire."⟦/⟧
⟦G→K i⟧"The hell I'm not!"⟦/⟧
⟦O→K i⟧"Is that her?"⟦/⟧
⟦K→O i⟧"She says she's going up."⟦/⟧
⟦O→K i⟧"Give her the headset."⟦/⟧
⟦G→O i⟧"Who is this? Is this the Cuban girl?"⟦/⟧
⟦O→G i⟧"It's Odalys, Ms. Marsh. I've called all sixty-one of your shows. You took a bow for me once in Tulsa when I had the flu."⟦/⟧
⟦G→O i⟧"You had the book upside down."⟦/⟧
⟦O→G i⟧"I did. I need you off now. I've got somebody ready."⟦/⟧
⟦G→O i⟧"Who've you got? That child? She's never been on the wire."⟦/⟧
⟦O→G i⟧"She's been on it every Tuesday for four months. I stayed late and ran it with her."⟦/⟧
There's a long breath on the line. It has a rattle in it.
⟦G→O i⟧"She goes flat on 'horizon'. Tell her to think of it as a question."⟦/⟧
⟦O→G i⟧"I'll tell her."⟦/⟧
⟦G→O i⟧"And she isn't to have my wig."⟦/⟧
⟦O→G i⟧"No ma'am."⟦/⟧
⟦P→O i⟧"It's Piet again. She's laying down. Some lady's here in a fur coat, I think she's the doctor? She kicked the barrel out of the way. She's awesome."⟦/⟧
⟦O→P i⟧"Great. Where is Priyanka Raman?"⟦/⟧
No one says anything.
⟦O→P+K+H+Z+J i⟧"Guys. Four minutes forty. Where's Pri?"⟦/⟧
⟦Z→O i⟧"She's fisherman eleven,"⟦/⟧ says Zee. ⟦Z→O i =⟧"She's on stage."⟦/⟧
And so she is, down left, in a beard, hauling on a rope.
@break ~*~
⟦O→K+P+H+J+Z i⟧"Okay listen up. Nobody talks but me. Jun, which one's eleven?"⟦/⟧
⟦J→O i⟧"Gray beard. Yellow hat. No, they're all yellow. She's, okay, she's the one behind Desmond."⟦/⟧
⟦O→J i⟧"Can she see you?"⟦/⟧
⟦J→O i⟧"Everybody can see me, I'm a two thousand watt light."⟦/⟧
⟦O→J i⟧"On my go bump off Des and hit her feet. Twice. That's all. Hutch, I'm going to hold one-oh-nine, so I'll need one-oh-eight to look like it's meant to last."⟦/⟧
⟦H→O i⟧"I could put some waves on."⟦/⟧
⟦O→H i⟧"Put some waves on. Spot one, go."⟦/⟧
The light jumps off the Keeper of the lighthouse, down to a pair of sea boots. On. Off. On. The boots go still.
⟦J→O i⟧"She's looking at me. She's looking right at me. Oh man she knows."⟦/⟧
⟦O→K i⟧"Bo, where are you?"⟦/⟧
⟦K→O i⟧"In the trap."⟦/⟧
⟦O→K i⟧"Can you open it under number eleven?"⟦/⟧
⟦K→O i⟧"It'll look like she fell overboard."⟦/⟧
⟦O→K i⟧"They're fishermen. It happens. Stand by the trap."⟦/⟧
⟦K→O i⟧"Trap standing by, oh my god."⟦/⟧
⟦O→K i⟧"Trap, go."⟦/⟧
There's a thump. A yellow hat sits alone on the boards. In the audience two hundred people go ⟦group i⟧"Oooh,"⟦/⟧ and Desmond, who's been in the business for thirty-five years and is not in fact drunk, he's got an ear infection, takes off his own hat and puts it over his heart.
⟦E i⟧"The sea,"⟦/⟧ he improvises, ⟦E i =⟧"has taken wee Angus!"⟦/⟧
⟦Z→O i⟧"I'm gonna pee,"⟦/⟧ says Zee.
⟦H→O i⟧"More waves?"⟦/⟧
⟦O→H i⟧"More waves. Vamp, somebody tell the pit to vamp."⟦/⟧
⟦Z→O i⟧"Pit's vamping. They want to know what key."⟦/⟧
⟦O→Z i⟧"Sad."⟦/⟧
Her phone lights up. It's Lorcan, who directed this, who is in the balcony tonight with some producers from Chicago.
@message
LORCAN: ⟦L→O i message⟧what is happening. who is wee angus⟦/⟧
LORCAN: ⟦L→O i message⟧why are there waves⟦/⟧
LORCAN: ⟦L→O i message⟧ODALYS⟦/⟧
@end
She turns it face down.
@break ~*~
In the trap room Bo has the harness open like a baby's coat and Pri's ripping off her beard. Half of it stays on.
⟦R→K i⟧"What's going on? Is she dead?"⟦/⟧
⟦K→R i⟧"She's fine. She's not fine. There's a doctor. You're on."⟦/⟧
⟦R→K i⟧"I'm on *now?*"⟦/⟧
⟦K→R i⟧"Left leg. Other left."⟦/⟧
⟦R→K i⟧"I'm in oilskins!"⟦/⟧
⟦K→R i⟧"So she's disguised herself as a fisherman to be near him. It's very Shakespeare. Arms up. Breathe. Who's checking your back clip?"⟦/⟧
⟦R→K i⟧"You are."⟦/⟧
⟦K→R i⟧"I am. Clip's good, say clip's good."⟦/⟧
⟦R→K i⟧"Clip's good. Bo, I can't do this, I had a burrito."⟦/⟧
⟦K→R i⟧"Odalys wants you."⟦/⟧ And there's the cold plastic on her ear.
⟦O→R i⟧"Hey you."⟦/⟧
⟦R→O i⟧"Hey,"⟦/⟧ says Pri. Her teeth are going.
⟦O→R i⟧"It's Tuesday, okay? It's just me out here. There's nobody in the house and it's eleven at night and I'm eating those gross noodles."⟦/⟧
⟦R→O i⟧"Okay."⟦/⟧
⟦O→R i⟧"She says think of 'horizon' as a question."⟦/⟧
⟦R→O i⟧"She said that? Gwen did?"⟦/⟧
⟦O→R i⟧"With an ambulance coming. That's the nicest she's ever been to anybody. Give Bo their headset back."⟦/⟧
⟦R→O i⟧"O? Will you take me up slow?"⟦/⟧
⟦O→R i⟧"I'll take you up like a feather,"⟦/⟧ says Odalys. Then, in her other voice: ⟦O→H+K+J+Z+P i =⟧"Stand by lights one-oh-nine through one-fifteen. Stand by fly, stand by trap, stand by spot one, stand by sound."⟦/⟧
⟦H→O i⟧"Lights."⟦/⟧
⟦K→O i⟧"Trap and fly. She's clipped."⟦/⟧
⟦J→O i⟧"Spot one."⟦/⟧
⟦Z→O i⟧"Sound. I muted the duck."⟦/⟧
⟦P→O i⟧"Left's clear, they've got her on the gurney. She's holding it up. She won't let them take her out till she hears it."⟦/⟧
Odalys puts her finger on the page. It's not shaking, which is interesting.
⟦O→K+H+J i⟧"Trap, go. Lights one-oh-nine, go. Spot one, go."⟦/⟧
Wee Angus rises from the sea. He's got half a beard. He pulls off what's left of it and there's a scream from row F, the dentists, they're thrilled; and Desmond says her name like it's just been handed to him, and the strings come in.
⟦O→K i⟧"Fly,"⟦/⟧ says Odalys, ⟦O→K i =⟧"nice and easy, go."⟦/⟧
Ten feet. Twenty. She's singing. It's not Gwen's voice, it's got a lot more air in it. Thirty.
⟦J→O i⟧"Here it comes,"⟦/⟧ says Jun.
⟦H→J i⟧"Shh."⟦/⟧
And forty feet up with her boots hanging, in the light, Priyanka Raman asks the back wall of the theater a question, and it's dead center, it goes on and on.
⟦O→H i⟧"Lights one-fifteen,"⟦/⟧ says Odalys. She has to clear her throat. ⟦O→H i =⟧"Go. And blackout. And curtain. House lights, go. That's fifteen minutes, everyone, thank you."⟦/⟧
⟦group→O i⟧"Thank you, fifteen."⟦/⟧
⟦P→O i⟧"Boss? Gwen says to tell you something."⟦/⟧
⟦O→P i⟧"What?"⟦/⟧
⟦P→O i⟧"She says, um. 'Better. Still flat.' And then they shut the doors."⟦/⟧
Odalys takes off her headset. There's a guy running down the aisle at her with his tie over his shoulder.
⟦L→O i⟧"What was that?"⟦/⟧ Lorcan says. ⟦L→O i =⟧"What in the name of God was that with the beard?"⟦/⟧
⟦O→L i⟧"I can explain."⟦/⟧
⟦L→O i⟧"Don't explain it! Chicago loved it. Keep it in!"⟦/⟧
