# title: A Little Flat
# style: third person past; straight double quotes; American squad-room procedural of the 1970s, long, several scenes, rapid untagged talk, two interrogations, telephones
# cast: Z = Hal Zabriskie | Zabriskie, Hal, Detective Zabriskie | he
# cast: C = Ruth Ann Crewes | Crewes, Ruth Ann, Detective Crewes, Ruthie, the policewoman | she
# cast: K = Lieutenant Kasprzak | Kasprzak, the lieutenant, Loot, the boss | he
# cast: F = Marv Feldstein | Feldstein, Marv | he
# cast: B = Cleon Batiste | Batiste, Cleon | he
# cast: O = Florence Ott | Mrs. Ott, Ott, the landlady | she
# cast: G = Ginsberg | the lab, Milt, Milt Ginsberg | he
# cast: A = Anton | Anton Dvorsky, the boy, the kid, Tony | he
# cast: M = Mrs. Dvorsky | the mother, his mother, Anton's mother | she
# cast: R = Ray Puckett | Ray, Puckett, Mr. Puckett, Raymond, the husband | he
# cast: D = Dolly Puckett | Dolly, Mrs. Puckett, the wife | she
# cast: P = Patrolman Feeney | Feeney, the patrolman | he
# cast: Y = Assistant D.A. Coyle | Coyle, the man from the D.A. | he
# cast: V = Vera | the owner of the salon | she
# cast: L = Mrs. Lum | the woman under the dryer, the customer | she
# cast: N = Mrs. Nussbaum | the widow, Rose | she
---
It was the third day of the garbage strike and the squad room of the Fourteenth smelled like what it was, which was a room over a street with three days' garbage in it. Feldstein had taped the windows shut. Then it had gone up to ninety-one and Batiste had cut the tape with his pocketknife, and they were not speaking.
⟦Z→F i⟧"Tell him his phone's ringing,"⟦/⟧ said Zabriskie.
⟦F→Z i⟧"You tell him."⟦/⟧
⟦Z→B i⟧"Cleon, your phone's ringing."⟦/⟧
⟦B→Z i⟧"I hear it. I was waiting to see would Marv tape it."⟦/⟧
He picked it up. He listened a while and wrote something on his blotter, and then he said yes three times and hung up.
⟦B→Z+F+C i⟧"That's Feeney. He's up at 218 Garland with a homicide. Man sitting at a piano."⟦/⟧
⟦C→B i⟧"Playing it?"⟦/⟧ said Crewes.
⟦B→C i⟧"Not now."⟦/⟧
@break ---
218 Garland was a five-story walk-up with a lion on either side of the stoop, one of them missing its jaw. Feeney met them on three. He was new enough to still be wearing his hat.
⟦P→Z i⟧"It's 3B. Name of Nussbaum, Albert. He isn't the tenant, he was here to tune the piano. The landlady found him when he didn't come down for his check."⟦/⟧
⟦Z→P i⟧"Whose piano?"⟦/⟧
⟦P→Z i⟧"Couple by the name of Puckett. They're out. They both work."⟦/⟧
⟦C→P i⟧"So who let him in?"⟦/⟧
⟦P→C i⟧"The landlady, with her key. Ten of one. She's in there now, I couldn't get her to leave. She's sort of guarding him."⟦/⟧
It was a tidy, ugly room with a tidy, ugly upright against the inside wall. The front panel was off it and leaning on the sofa. A small man in a gray vest had slid half off the bench, and lay with his cheek on the keys at the high end. He'd been hit behind the ear, once, with something round. On the carpet by the pedals there was a leather roll of tools with every tool in its loop but one.
⟦O→Z i⟧"Don't you touch him,"⟦/⟧ said Florence Ott. She was in a wing chair with a broom across her knees. ⟦O→Z i =⟧"I mean until you're ready. He was a gentleman."⟦/⟧
⟦Z→O i⟧"Yes, ma'am. You knew him?"⟦/⟧
⟦O→Z i⟧"He's done the piano in this apartment for nineteen years. It goes with the apartment. You couldn't get it down those stairs. He came every spring and every fall and I gave him a glass of tea."⟦/⟧
⟦C→O i⟧"And today?"⟦/⟧
⟦O→C i⟧"Today he wanted it cold. I brought it up at one, right after I let him in. He'd just got the front off. He said, 'Florence, somebody's been in here,' and I said what do you mean, and he said it was probably just mice."⟦/⟧
Zabriskie and Crewes didn't look at each other. They had been partners four years and had gotten out of the habit of needing to.
⟦Z→O i⟧"Somebody's been in the piano."⟦/⟧
⟦O→Z i⟧"That's what he said. I said I'd speak to the exterminator."⟦/⟧
⟦C→O i⟧"Then what?"⟦/⟧
⟦O→C i⟧"I went down. I've got the super's apartment, right below. I did my ironing."⟦/⟧
⟦C→O i⟧"You hear anybody on the stairs?"⟦/⟧
⟦O→C i⟧"With my ears? I wouldn't hear the Marines on the stairs. But I could hear the piano. You can't not hear it, it comes right down the wall. Plink, plink, plink. He went on till four o'clock."⟦/⟧
⟦Z→O i⟧"You sure about that?"⟦/⟧
⟦O→Z i⟧"My story was just over. He stopped when the music came on. And I waited for him to come for his check, and I thought, he's packing his things. And then I thought it's awful long."⟦/⟧ She took hold of the broom. ⟦O→Z i =⟧"It was twenty to five. I only wanted to know would he like some more tea."⟦/⟧
@break ---
Vera's had six chairs and a fan. Batiste stood in the middle of it with his hat in his hand and nineteen inches of air on every side of him that smelled like airplane glue.
⟦B→V i⟧"Which one's Mrs. Puckett?"⟦/⟧
⟦V→B i⟧"Who wants to know?"⟦/⟧ said Vera. He showed her. ⟦V→B i =⟧"Oh, for God's sake. Dolly! It's the police."⟦/⟧
She was at the last table, a little blonde in a pink smock, doing her own. ⟦D→B i⟧"I can't get up, I'm wet,"⟦/⟧ she said. ⟦D→B i =⟧"Is it about the sticker on the car?"⟦/⟧
⟦B→D i⟧"No, ma'am. You know a man by the name of Nussbaum? Tunes pianos?"⟦/⟧
⟦D→B i⟧"Nope."⟦/⟧
⟦B→D i⟧"He was up in your place today. Somebody killed him in it."⟦/⟧
⟦V→B i⟧"In Dolly's place?"⟦/⟧
⟦D→B i⟧"Who let him in? I never let anybody in. Is there a mess?"⟦/⟧
The woman under the dryer turned it off so she could hear.
⟦B→D i⟧"There's some. What time'd you go to lunch?"⟦/⟧
⟦D→B i⟧"Half past one. I was back at, what was it, Vera, three?"⟦/⟧
⟦V→B i⟧"Five of. She's never late. You can ask Mrs. Lum there, she had her at three."⟦/⟧
⟦L→B i⟧"She did me a French,"⟦/⟧ said Mrs. Lum from the dryer. ⟦L→B i =⟧"See?"⟦/⟧
⟦B→L i⟧"Very nice. And she was here from then on?"⟦/⟧
⟦L→B i⟧"I'm still here. My husband's going to have a fit."⟦/⟧
⟦B→V i⟧"She didn't step out? She didn't make a call?"⟦/⟧
⟦V→B i⟧"Mister, I've got six girls and one toilet. I know where everybody is."⟦/⟧
⟦D→B i⟧"Does Ray know?"⟦/⟧ Dolly asked. She was blowing on her fingers. ⟦D→B i =⟧"Somebody should tell Ray."⟦/⟧
⟦B→D i⟧"Somebody's telling him."⟦/⟧
@break ---
⟦K→Z+C+F+B i⟧"Let's have it,"⟦/⟧ said Lieutenant Kasprzak. It was seven o'clock and he'd drawn the shade, as though that'd help. He had the four of them in his office, with Ginsberg from the lab on the squawker. ⟦K→Z+C+F+B i =⟧"In order, and one at a time."⟦/⟧
⟦Z→K i⟧"Albert Nussbaum, sixty-six. Wife in Brookdale. No record, no debts, in the union since the Flood. Everybody loved him."⟦/⟧
⟦K→Z i⟧"Everybody always loved him. Who'd he rob?"⟦/⟧
⟦F→K i⟧"Nobody. I sat with the widow for an hour. They've got a canary. They've got a son who's a dentist."⟦/⟧
⟦K→F i⟧"Weapon?"⟦/⟧
⟦G→K i⟧"That's me,"⟦/⟧ said the squawker. ⟦G→K i =⟧"You're looking for a tuning hammer. It isn't a hammer, it's a kind of a wrench, long handle with a knob. There's one missing out of his roll, and the hole in his head's the right size for the knob. It's not in the apartment."⟦/⟧
⟦K→G i⟧"Time?"⟦/⟧
⟦G→K i⟧"The M.E. says between one and five, because that's when he was up there, I could've told you that myself. It was ninety degrees in that room. He won't go any closer."⟦/⟧
⟦B→K i⟧"We don't need him to. The landlady's got him alive at four. So it's four to four-forty, and the Pucketts are both covered. He's a route man for Dairyland, his dispatcher's got him in the barn from three-thirty to five, washing trucks with six guys. She does nails at Vera's on Third. Vera says that she went to lunch at one-thirty and was back by three, and she never got off the stool till closing."⟦/⟧
⟦K→B i⟧"Who else's got a key?"⟦/⟧
⟦B→K i⟧"Just them and Ott."⟦/⟧
⟦K→C i⟧"What do you like, Ruth Ann? You're making a face."⟦/⟧
⟦C→K i⟧"Somebody's been in the piano."⟦/⟧
⟦F→C i⟧"Mice."⟦/⟧
⟦C→F i⟧"Milt, you looked inside it? Were there mice?"⟦/⟧
⟦G→C i⟧"I'm glad somebody asked me. No droppings. No nest. What there is is a clean place. There's thirty years of dust in the bottom of that thing, and then there's a rectangle, eighteen by eleven by I'd say six, where there isn't any."⟦/⟧
⟦Z→G i⟧"Like a suitcase."⟦/⟧
⟦G→Z i⟧"Like a small one. And I've got a paper band. It was down behind the pedal rods. 'Merchants and Mechanics Trust, five hundred dollars.'"⟦/⟧
Kasprzak quit fanning himself.
⟦K→G i⟧"Say that again."⟦/⟧
⟦G→K i⟧"It's a currency strap, Lieutenant."⟦/⟧
⟦K→Z+C+F+B i⟧"I know what it is! Merchants and Mechanics is the Wells Street job. That's two hundred and six thousand dollars, that's February. That's a guard in a wheelchair. Holy Mother. They had it in the *piano?*"⟦/⟧
⟦F→K i⟧"They forgot about the tuner. It goes with the apartment. They've only been in there since January, they wouldn't know."⟦/⟧
⟦Z→F i⟧"And he takes the front off, and there it is."⟦/⟧
⟦F→Z i⟧"So he calls somebody. Or he doesn't get to."⟦/⟧
⟦B→F i⟧"That's nice, Marv, I like it, it's got everything. Now tell me how they do it after four o'clock. One of 'em's got soap up to his neck and the other's got Vera."⟦/⟧
⟦F→B i⟧"You're talking to me?"⟦/⟧
⟦B→F i⟧"It slipped out."⟦/⟧
⟦K→B i⟧"What about a third party? Wells Street was three men."⟦/⟧
⟦B→K i⟧"Could be."⟦/⟧
⟦C→K i⟧"Lieutenant?"⟦/⟧ said Crewes. ⟦C→K i =⟧"What I'd like to do is get another piano tuner."⟦/⟧
@break ---
They couldn't get one. It was eight at night, and the only tuner who'd answer his phone was in Brookdale at the Nussbaums', with a hat on, sitting on a box. So they did what you do, they went back and rang every bell on the third floor. That came down to a Mrs. Dvorsky in 3C. She opened her door on the chain and said through the crack that she'd talked to a policeman already.
⟦Z→M i⟧"Yes, ma'am, Patrolman Feeney. He says you were out all afternoon."⟦/⟧
⟦M→Z i⟧"At work. I clean at the hospital."⟦/⟧
⟦Z→M i⟧"And nobody else was home."⟦/⟧
⟦M→Z i⟧"Nobody. Only Anton."⟦/⟧
⟦C→M i⟧"Who's Anton?"⟦/⟧
⟦M→C i⟧"My boy. He has the chicken pox. He doesn't know anything, he was in bed. He has a bad temper today because of the noise."⟦/⟧
⟦C→M i⟧"What noise?"⟦/⟧
The chain came off. He was nine years old, sitting up on a daybed with pink lotion all over him and a quarter-size violin in his lap, and he looked at the two detectives with no interest at all.
⟦M→A i⟧"Anton. Say hello to the police."⟦/⟧
⟦A→Z i⟧"Hello. Are you going to do something about next door?"⟦/⟧
⟦Z→A i⟧"We're going to try. What'd they do?"⟦/⟧
⟦A→Z i⟧"It was awful. I had to put the pillow over my head. He was good at first. It was interesting. He sets the A and then he does the middle, and then he goes up, and you can hear it get clean. And then he just got stupid."⟦/⟧
⟦C→A i⟧"How do you mean, honey, stupid?"⟦/⟧
⟦A→C i⟧"He got all the way up to the F sharp. The second one. Then he stopped, and then he quit tuning."⟦/⟧
⟦Z→A i⟧"He quit playing?"⟦/⟧
⟦A→Z i⟧"No,"⟦/⟧ said the kid, with patience. ⟦A→Z i =⟧"He quit *tuning.* He stopped, and there was this big ugly bunch of notes all at once. And then it was quiet, and somebody talked. And then he started hitting notes again, only it wasn't anything. It was just D. And E, and D, and D, and then some black ones. When you tune you turn the pin, and it goes like this."⟦/⟧ He sang it, a whine sliding up, and his mother winced. ⟦A→Z i =⟧"This didn't go like anything. It didn't change. It was just some dumb person going plink. It went on and on and *on.*"⟦/⟧
⟦C→A i⟧"Anton, that's very, very good. Do you know what time it was when he got stupid?"⟦/⟧
⟦A→C i⟧"I haven't got a watch."⟦/⟧
⟦M→C i⟧"He's not allowed television."⟦/⟧
⟦A→C i⟧"I did the Kreutzer twice and the Wohlfahrt. In my head. That's when I put the pillow. I started the Kreutzer when the noon whistle... no. When the school bell went, across the street. The lunch one's over at one o'clock."⟦/⟧
⟦Z→A i⟧"How long does it take you to do all that?"⟦/⟧
⟦A→Z i⟧"With the repeats?"⟦/⟧
⟦Z→A i⟧"However you did it."⟦/⟧
The boy closed his eyes. One of his fingers had begun to move on the blanket. They waited, and down in the street someone threw a bottle at the garbage.
⟦A→Z i⟧"Fifty-two minutes,"⟦/⟧ he said. ⟦A→Z i =⟧"I didn't do the repeats."⟦/⟧
⟦Z→A i⟧"Eight to two. And who talked? You said that somebody talked."⟦/⟧
⟦A→Z i⟧"A lady."⟦/⟧
⟦C→A i⟧"What'd she say?"⟦/⟧
⟦A→C i⟧"I don't know. I wasn't listening to *words.* She was a little flat."⟦/⟧
@break ---
⟦K→Z i⟧"It won't work,"⟦/⟧ said Kasprzak.
⟦Z→K i⟧"It works like a watch. Dolly Puckett goes to lunch at one-thirty. It's a ten-minute walk. She's home at twenty to two and there's a strange man with his arms in two hundred thousand dollars. He turns around to be polite. Or he doesn't even turn around."⟦/⟧
⟦K→Z i⟧"She's a hundred and ten pounds."⟦/⟧
⟦C→K i⟧"It's a long handle, Loot."⟦/⟧
⟦K→C i⟧"And then she sits down next to a dead man and plays the piano for two hours? She was back on her stool at three!"⟦/⟧
⟦C→K i⟧"I know it. That's the part that I can't get around. It was plinking until four."⟦/⟧
⟦F→K i⟧"A tape,"⟦/⟧ said Feldstein.
They all looked at him. He was eating a plum.
⟦F→K i⟧"My nephew's got one of those cassette machines. It's about like that. An hour on a side. She plinks for a while with the thing running. Say an hour, and it's ten to three. She rewinds it, she sets it on top of the piano and turns it up, she hits the button and she goes back to work. It plays for an hour and it clicks off. That's four o'clock, it's right on the nose."⟦/⟧
⟦B→F i⟧"And where's the machine at?"⟦/⟧
⟦F→B i⟧"She takes it away."⟦/⟧
⟦B→F i⟧"When? The landlady's in there by twenty to five, with a broom. Dolly's at Vera's."⟦/⟧
⟦F→B i⟧"So Ray takes it."⟦/⟧
⟦B→F i⟧"Ray's washing trucks."⟦/⟧
⟦F→B i⟧"So nobody takes it. I don't know. So it's still there."⟦/⟧
Nobody said anything for quite some time. Then Zabriskie got up and went out to his desk, and they could hear him dial.
⟦Z→G i⟧"Milt? It's Hal. You got your inventory on 3B? ... I know you're eating. What've you got for a tape recorder? ... Where? ... No, don't touch it. Is there a cassette in it? ... What does it say on it?"⟦/⟧ He wrote. ⟦Z→G i =⟧"Milt, I want you to put on your gloves, and I want you to play it for me over the phone. ... Well, swallow it first."⟦/⟧
He held the receiver up over his head. It was a poor line, and across the room, in the heat, it sounded like a leak in a cellar. D. And E, and D, and D.
⟦K→Z i⟧"What'd it say on it?"⟦/⟧ asked Kasprzak, when he was able to.
⟦Z→K i⟧"'Neil Diamond,'"⟦/⟧ said Zabriskie. ⟦Z→K i =⟧"She taped right over him."⟦/⟧
@break ---
They took them in two rooms. Batiste and Feldstein had the husband.
⟦R→B i⟧"I told you guys. I was at the barn. Ask anybody."⟦/⟧
⟦B→R i⟧"We asked. You're beautiful. You're the cleanest man in this city."⟦/⟧
⟦R→B i⟧"So what am I here for?"⟦/⟧
⟦F→R i⟧"Tell me about Wells Street, Ray."⟦/⟧
⟦R→F i⟧"What's Wells Street?"⟦/⟧
⟦B→R i⟧"Dairyland's got a stop on Wells Street, hasn't it? Cafeteria in the bank?"⟦/⟧
⟦R→B i⟧"We got three hundred stops."⟦/⟧
⟦B→R i⟧"You want to smoke?"⟦/⟧
⟦R→B i⟧"I quit."⟦/⟧
⟦F→R i⟧"When?"⟦/⟧
⟦R→F i⟧"January."⟦/⟧
⟦F→R i⟧"New Year's resolution. New apartment, too. How'd you come to take a place with a piano in it, Ray? You play?"⟦/⟧
⟦R→F i⟧"It came with it."⟦/⟧
⟦F→R i⟧"That's right, it goes with the apartment. So does Nussbaum. Every spring and every fall for nineteen years. Nobody told you that, did they? It's not in the lease."⟦/⟧
Ray Puckett had a soft, fair, shaved face like a boiled egg. It didn't move. But he put out two fingers toward Batiste's pack, and Batiste slid it over.
⟦R→B i⟧"What's she saying?"⟦/⟧
⟦B→R i⟧"Who?"⟦/⟧
⟦R→B i⟧"You know who. Down the hall."⟦/⟧
⟦B→R i⟧"I'd be guessing. What do you think she's saying, Marv?"⟦/⟧
⟦F→B i⟧"I'd think she's saying whose idea it was."⟦/⟧
@break ---
Down the hall, she wasn't saying anything. She had a nail file and was using it. Crewes sat across from her; Zabriskie sat on the radiator; and Coyle from the D.A.'s, who'd been at a wedding, stood against the door in a powder-blue tuxedo.
⟦D→Y i⟧"Are you a cop or are you the band?"⟦/⟧
⟦Y→D i⟧"I'm with the District Attorney's office, Mrs. Puckett. You've been told you can have a lawyer."⟦/⟧
⟦D→Y i⟧"What do I need one for? I was at lunch."⟦/⟧
⟦C→D i⟧"Where'd you eat?"⟦/⟧
⟦D→C i⟧"I didn't. I'm on the grapefruit. I walked around."⟦/⟧
⟦C→D i⟧"It was ninety-one out."⟦/⟧
⟦D→C i⟧"I walked in the shade."⟦/⟧
⟦Z→D i⟧"You like Neil Diamond?"⟦/⟧
The file stopped, and then it went on.
⟦D→Z i⟧"He's okay."⟦/⟧
⟦Z→D i⟧"I can take him or leave him. Mr. Coyle, you like him?"⟦/⟧
⟦Y→Z i⟧"They were playing him at the wedding."⟦/⟧
⟦C→D i⟧"That little bitty Panasonic's yours, isn't it, on top of the piano? It's cute. I'm going to get one. What's it got on it, an hour?"⟦/⟧
⟦D→C i⟧"About."⟦/⟧
⟦C→D i⟧"And then it just shuts itself off."⟦/⟧
⟦D→C i⟧"I guess so. I never paid any attention."⟦/⟧
⟦Z→D i⟧"There's a kid in 3C, Dolly. He's got the chicken pox. You know him?"⟦/⟧
⟦D→Z i⟧"The one with the violin? I'd like to break it on his head."⟦/⟧
⟦Z→D i⟧"He's got no use for you, either. He says you can't play."⟦/⟧
⟦D→Z i⟧"I never said I could play."⟦/⟧
⟦C→D i⟧"But you did, though. For an hour. With him right there on the bench, with his face on the keys. You must have had to reach around him."⟦/⟧
⟦D→C i⟧"You're a disgusting woman, you know that?"⟦/⟧
⟦C→D i⟧"I've been told. He'd done the whole middle of it, and up as far as F sharp. You know what he was going to do after that? He was going to do the bottom. So if you'd gone and plinked on the bottom, I don't suppose that even Anton would've known. But you played D and E. They're right in front of you when you sit down, aren't they? He'd already done those. They were perfect."⟦/⟧
⟦Y→C i⟧"Detective, I wonder if I could just ask..."⟦/⟧
⟦C→Y i⟧"No, sir. In a minute. What'd you say to him, Dolly?"⟦/⟧
⟦D→C i⟧"Who?"⟦/⟧
⟦C→D i⟧"Mr. Nussbaum. After. The boy heard you talking, and there wasn't anyone there but him."⟦/⟧
It was hot and the flies had come in. On the other side of the wall somebody pulled a chain and the pipes knocked. Dolly Puckett looked at her nails, all ten of them, front and back. They were coral. She'd done them that day herself, Vera would say at the trial; she'd come in from lunch with two broken.
⟦D→C i⟧"I said I was sorry,"⟦/⟧ she said.
⟦Z→D i⟧"What'd he say to you?"⟦/⟧
⟦D→Z i⟧"Before? When I come in? He goes, 'Lady, I think you ought to have this looked at.' He was smiling! He's got the lid of the case up, and he's standing there, and he's smiling at me like it was a mouse or something. What was I supposed to do? Ray said that nobody'd ever look in there. He said nobody plays those things any more. Ray said!"⟦/⟧
⟦Y→D i⟧"Mrs. Puckett, I think I should get a stenographer."⟦/⟧
⟦D→Y i⟧"Get the whole band,"⟦/⟧ said Dolly.
@break ---
It rained at two in the morning. Feldstein was standing at the window with his sleeves rolled and his wrists out in it.
⟦B→F i⟧"Where was it?"⟦/⟧
⟦F→B i⟧"Locker at the bus station. A hundred ninety-one. He'd bought a boat."⟦/⟧
⟦B→F i⟧"And the hammer?"⟦/⟧
⟦F→B i⟧"In a can on Third. On the *street,* Cleon. If it wasn't for the strike, it'd have been picked up and on a barge by six o'clock."⟦/⟧
⟦B→F i⟧"So it's a good strike."⟦/⟧
⟦F→B i⟧"I wouldn't go that far."⟦/⟧
Zabriskie had the phone against his shoulder. He'd been putting it off, and then it had rung.
⟦N→Z i⟧"I'm not sleeping anyway,"⟦/⟧ the widow was saying. ⟦N→Z i =⟧"I only wanted to ask. I know that it's a foolish thing. He never left one in the middle in his life. If they called him to supper, he'd say, in a minute, Rose, I'm in the middle. Is somebody going to finish it?"⟦/⟧
⟦Z→N i⟧"The piano?"⟦/⟧
⟦N→Z i⟧"It would bother him."⟦/⟧
⟦Z→N i⟧"I'll see to it, Mrs. Nussbaum,"⟦/⟧ said Zabriskie.
He hung up. Crewes was looking at him over her typewriter.
⟦C→Z i⟧"What do you know about pianos?"⟦/⟧
⟦Z→C i⟧"Nothing. But I know a kid who'll tell me when it's right."⟦/⟧
