# title: The Swan Is Not Complimentary
# style: first person past; straight quotes; forum workplace tale (front desk), persons mostly by role
# cast: I = Renata | the narrator, front desk, me, Rita, miss | she | narrator
# cast: M = MOB | the mother of the bride, the MOB, Mrs. Delahunt, Mother, Mom | she
# cast: B = the bride | Bride, Ashlyn, Ash | she
# cast: G = the groom | Groom, Tyler | he
# cast: O = Osgood | security, Oz, our security guy | he
# cast: P = Grandpa | Bride's grandfather, the old guy, Papa Joe, Dad | he
# cast: X = GM | the GM, my GM, Doug | he
# cast: K = the groomsman | this groomsman, groomsman | he
# cast: V = Dot | Grandpa's wife, your mother | she
# cast: C = the kitchen | Luz, our banquet chef, the chef | she
---
@note
On mobile, sorry for format. LONG. TL;DR at bottom. Obligatory this was a couple years ago, I don't work there anymore, hotel has changed names twice.
@end
So I used to be the night auditor at a mid-size hotel by a lake. It's got a ballroom, we did about forty weddings a year. Night auditor means you're alone at the desk from eleven to seven with a binder, a panic button, and Osgood.
Osgood was security. He was seventy-one years old, I never saw him run, and he once talked a naked man out of the ice machine using only the word "buddy."
It's a Saturday in June, 11:40 pm. The wedding in the ballroom is winding down. Here comes MOB (mother of the bride). Mint green dress, shoes in her hand. I put on the smile.
⟦I→M i⟧"Good evening, ma'am! How's the party?"⟦/⟧
⟦M→I i⟧"Where is the swan?"⟦/⟧
⟦I→M i⟧"I'm sorry, the...?"⟦/⟧
⟦M→I i⟧"The SWAN. The ice swan. It was on the raw bar and I turned around and it's gone. I was told it was complimentary."⟦/⟧
⟦I→M i⟧"Okay, so the swan comes with the Platinum package for the reception, and then the kitchen usually"⟦/⟧
⟦M→I i⟧"I want to take it home."⟦/⟧
Reader, it's ice.
⟦I→M i⟧"You'd like to take the ice swan home,"⟦/⟧ I said.
⟦M→I i⟧"I paid for it."⟦/⟧
⟦I→M i⟧"Ma'am, it's June. Where's home?"⟦/⟧
⟦M→I i⟧"Don't take a tone with me. Tulsa."⟦/⟧
We were nine hours from Tulsa. I told her I'd call the kitchen. I called the kitchen. Luz, our banquet chef, picked up on the fourteenth ring.
⟦C→I i⟧"What."⟦/⟧
⟦I→C i⟧"Hey Luz, do you have a swan back there?"⟦/⟧
⟦C→I i⟧"No."⟦/⟧
⟦I→C i⟧"Did you have a swan?"⟦/⟧
⟦C→I i⟧"I put it out at five. It was out. I'm making two hundred eggs for the breakfast, Rita, I don't have time for a swan."⟦/⟧
⟦I→C i⟧"So who took it?"⟦/⟧
⟦C→I i⟧"It weighs ninety pounds,"⟦/⟧ Luz said. ⟦C→I i =⟧"You look for two guys."⟦/⟧ And she hung up.
MOB heard all of this because she was leaning so far over the desk that I could of counted her fillings.
⟦M→I i⟧"Stolen,"⟦/⟧ she said. ⟦M→I i =⟧"It's been stolen. I want the police, I want your manager, and I want the night comped."⟦/⟧
⟦I→M i⟧"Let me get security first."⟦/⟧
⟦M→I i⟧"You have SECURITY? And this happened?"⟦/⟧
Enter Osgood with his sandwich.
⟦O→I i⟧"What've we got?"⟦/⟧
⟦I→O i⟧"Missing swan."⟦/⟧
⟦O→I i⟧"Live?"⟦/⟧
⟦I→O i⟧"Ice."⟦/⟧
⟦O→I i⟧"Huh,"⟦/⟧ said Osgood. He looked down at the carpet. He kept looking. ⟦O→M i⟧"Well, ma'am, I don't want to get ahead of myself. But there's a wet spot."⟦/⟧
There was. It was about as big as a dinner plate, and six feet on there was another one, going down the hall to the elevators.
⟦O i⟧"Come on, buddy,"⟦/⟧ he said to nobody, and off we went.
@break ------
I know, I know, I left the desk. I put out the little clock.
So picture it: Osgood in front with a flashlight even though all the lights are on, then me, then MOB barefoot. It went up in the elevator (puddle). It got off on three. And on three, sitting on the floor outside the ice machine in ten thousand dollars' worth of dress, eating a crab leg, was Bride.
⟦M→B i⟧"ASHLYN!"⟦/⟧
⟦B→M i⟧"Hi, Mom."⟦/⟧
⟦M→B i⟧"Get up off that floor! What are you doing? Where's Tyler?"⟦/⟧
⟦B→M i⟧"He's with Papa Joe."⟦/⟧
⟦M→B i⟧"Your grandfather went to bed at nine."⟦/⟧
⟦B→M i⟧"Yep,"⟦/⟧ said Bride and cracked a claw. ⟦B→I i⟧"Hey, do you guys have any more butter? Or is that a tomorrow question?"⟦/⟧
⟦I→B i⟧"Congratulations,"⟦/⟧ I said. ⟦I→B i =⟧"I can check."⟦/⟧
⟦M→B i⟧"Somebody's stolen the swan, Ashlyn."⟦/⟧
⟦B→M i⟧"Nobody stole it."⟦/⟧
⟦M→B i⟧"It's GONE!"⟦/⟧
⟦B→M i⟧"Mom. Listen. You have to promise that you won't do the thing."⟦/⟧
⟦M→B i⟧"What thing? I don't do a thing!"⟦/⟧
Even Osgood looked at the ceiling.
⟦B→M i⟧"You've been doing it since the florist. Just promise, okay? He asked Ty not to tell you. He was embarrassed."⟦/⟧
⟦M→B i⟧"Who was embarrassed? What's going on? Is it Dad? Is something wrong with Dad?"⟦/⟧
Her voice was totally different, all at once. I noticed she had mascara down to here, and it wasn't new. It was from hours ago.
The door to 312 opened, and Groom stuck his head out. He had his tux shirt rolled up and he was soaked. ⟦G→B i⟧"Babe, do you think they'd give us some towels? It's getting kind of... Oh. Shit. Hi, Mrs. Delahunt."⟦/⟧
⟦M→G i⟧"Let me in there."⟦/⟧
⟦G→M i⟧"He's okay! He's totally okay."⟦/⟧
⟦M→G i⟧"Tyler, you let me in that room or so help me God."⟦/⟧
⟦P→G i⟧"Let her in, son,"⟦/⟧ said somebody behind him. ⟦P→G i =⟧"She'll only stand out there and holler."⟦/⟧
@break ------
OK so. Room 312 is an accessible king, with the big tub. In the tub was the swan. It had lost most of its beak. And next to the tub on the shower chair was this very old guy in an undershirt and his good suit pants, with one arm around its neck.
I'm not kidding. Like they were at prom.
⟦M→P i⟧"Dad?"⟦/⟧ said MOB.
⟦P→M i⟧"Hello, Peg. Pretty wedding."⟦/⟧
⟦M→P i⟧"Dad, what are you doing?"⟦/⟧
⟦P→M i⟧"Well, I'm keeping it cold. Tyler's been bringing up ice from the machine. He's a good boy, you can quit calling him what you call him."⟦/⟧
⟦G→P i⟧"What does she call me?"⟦/⟧
⟦B→G i⟧"Don't worry about it,"⟦/⟧ said Bride.
⟦P→M i⟧"Your mother and I had one of these,"⟦/⟧ Grandpa said. ⟦P→M i =⟧"Nineteen fifty-eight, at the Elks. Her uncle carved it, he was a butcher. She was crazy about that bird. And at the end of the night they were going to throw it out in the alley, and she started crying, and I said, ⟦P i quoted⟧'Dot, what do you want me to do, it's ice.'⟦/⟧ I was twenty-two. I thought that I was being sensible."⟦/⟧
Nobody was saying anything. I could hear it drip.
⟦P→M i⟧"She didn't hold it against me. She brought it up about once a year, just to rib me. ⟦V→P i quoted⟧'You could've put it in the tub, Joe.'⟦/⟧ Sixty-one years. So I saw that one down there tonight and they were clearing the shrimp, and I thought, well, hell."⟦/⟧ He patted it. ⟦P→M i =⟧"She'd have got such a kick out of today. I thought somebody ought to sit up with it."⟦/⟧
MOB didn't do the thing. I don't know what the thing is. What she did was she put down her shoes, really carefully, side by side on the bath mat, and she got down on that wet tile in the mint dress.
⟦M→P i⟧"I only wanted it for the same reason,"⟦/⟧ she said. ⟦M→P i =⟧"Daddy, that's why I ordered it. I've got her picture with it on my dresser."⟦/⟧
⟦P→M i⟧"I know you do, Peggy."⟦/⟧
⟦M→P i⟧"I was going to take it to Tulsa!"⟦/⟧
⟦P→M i⟧"In what?"⟦/⟧
⟦M→P i⟧"In the COOLER!"⟦/⟧ and she started laughing, and then it was the other, and Groom quietly handed me an empty ice bucket and I quietly went and filled it.
@break ------
Intermission. While I was filling bucket number two, this groomsman came round the corner in one shoe. There's always one. He had a bottle of the sparkling cider that they give to the kids' table, and I don't think he knew.
⟦K→I i⟧"Hey, do you work here?"⟦/⟧
⟦I→K i⟧"I do, sir."⟦/⟧
⟦K→I i⟧"I gotta confess something. I helped move a body."⟦/⟧
⟦I→K i⟧"Did you?"⟦/⟧
⟦K→I i⟧"Me and Ty. It was SO cold,"⟦/⟧ he said, and his eyes filled right up. ⟦K→I i =⟧"It had such a little face."⟦/⟧
⟦O→K i⟧"That was a swan, buddy,"⟦/⟧ said Osgood, who'd come up behind him without a sound, like he does.
⟦K→O i⟧"Oh thank God."⟦/⟧
⟦O→K i⟧"What's your room number?"⟦/⟧
⟦K→O i⟧"Two something."⟦/⟧
⟦O→K i⟧"Well, that's a start. We'll try 'em all. You want to give me the bottle?"⟦/⟧
⟦K→O i⟧"Does it know I'm sorry?"⟦/⟧
⟦O→K i⟧"It knows,"⟦/⟧ Osgood said. He had him by the elbow and they went off down the hall together at about one mile an hour. I heard him at 201, knocking. I heard him at 203.
@break ------
⟦X→I i⟧"Tell me again,"⟦/⟧ said my GM. He calls in at 1 am on event nights. I was back at my desk and so was my little clock. ⟦X→I i =⟧"Why's engineering got the ice machine on three at empty?"⟦/⟧
⟦I→X i⟧"Guest request."⟦/⟧
⟦X→I i⟧"All of it?"⟦/⟧
⟦I→X i⟧"It was a large request."⟦/⟧
⟦X→I i⟧"And there's a note from banquets that they're short one swan."⟦/⟧
⟦I→X i⟧"It's been located, Doug."⟦/⟧
⟦X→I i⟧"Was the MOB a problem? They told me that the MOB was a problem. If she wants the room comped, it's no. I don't care what she says."⟦/⟧
⟦I→X i⟧"She hasn't asked."⟦/⟧
I could hear Osgood's radio. He was up on three with his second sandwich and a chair. He'd told me it was to keep an eye on the hallway carpet.
⟦X→I i⟧"So nothing I need to know about,"⟦/⟧ said GM.
⟦I→X i⟧"Nope. Quiet night."⟦/⟧
They came down at six, all four of them. They'd been up all night in that bathroom, they'd had Luz's eggs sent up, and I charged it to an account called Swan. Bride was in sweatpants with her veil still on. Grandpa had on the whole suit. He put his key card on my desk, and next to it a plastic cup with a lid, from the coffee station. It was three-quarters full of water.
⟦P→I i⟧"You got a safe place I could leave that, miss, while I eat?"⟦/⟧
⟦I→P i⟧"I can put it in the safe."⟦/⟧
⟦P→I i⟧"That'd be fine."⟦/⟧
⟦M→I i⟧"He's taking it to the cemetery,"⟦/⟧ MOB said. No makeup. She looked about fifteen years younger. ⟦M→I i =⟧"I was rude to you last night."⟦/⟧
⟦I→M i⟧"I've had way worse."⟦/⟧
⟦M→I i⟧"Who was worse?"⟦/⟧
⟦I→M i⟧"There was a guy in the ice machine,"⟦/⟧ I said.
⟦O→M i⟧"Nice fella,"⟦/⟧ said Osgood. ⟦O→M i =⟧"Just having a bad night."⟦/⟧
@end_note
TL;DR: mother of bride wanted to steal an ice sculpture, her 83 year old dad beat her to it.
EDIT: To those asking, I labeled the cup and I wrote it in the log. Item: swan (1). Value: priceless, do not drink. Day shift thought I'd lost it.
@end
