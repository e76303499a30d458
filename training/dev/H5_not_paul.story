# title: Not Paul
# style: third person past; straight quotes; texts in script form; college; wrong number; tumblr-ish AO3
# cast: K = Kit Lam | Kit, Lam, Mr. Lam, Group Project | he
# cast: H = Hollis Abernathy | Hollis, Not Paul, the RA, Abernathy | he
# cast: J = Javi Quintero | Javi, Javier, his roommate | he
# cast: P = Paul | Actual Paul | he
# cast: T = the guy in the towel | towel guy, the guy in just a towel | he
# cast: N = the girl with the laundry basket | the girl, laundry girl | she
---
@note
prompt fill: "wrong number" + "rivals who live on the same hall". title is bad i know. there's some swearing and one (1) burned popcorn.
@end
⟦K→H i message⟧paul hey its kit from econ 210, did you do slides 4-9 or do i have to kill you⟦/⟧
⟦H→K i message⟧I'm afraid I am not Paul.⟦/⟧
⟦H→K i message⟧I hope he did slides 4-9.⟦/⟧
Kit looked at his phone, and then at the Post-it with the number on it, and then at the guy on the other bed, who was eating dry ramen with his headphones around his neck.
⟦K→J i⟧"Is this a one or a seven?"⟦/⟧
⟦J→K i⟧"That's a nine, bro."⟦/⟧
⟦K→J i⟧"How's it a *nine*?"⟦/⟧
⟦J→K i⟧"It's got a tail."⟦/⟧
⟦K→J i⟧"Who crosses a nine? I'm gonna fail because a guy crosses his nines."⟦/⟧
There was a knock at the door. It wasn't a friendly knock, it was three knocks, evenly spaced, and they both knew it. Javi put the ramen under his pillow for some reason.
⟦H→K+J i⟧"Quiet hours began at eleven,"⟦/⟧ said the RA.
Hollis Abernathy was a junior. He wore a sweater with a collared shirt under it, indoors, at midnight. He had a clipboard. In the seven weeks that Kit had lived on the third floor of Voss Hall he'd been written up for a toaster, a candle, a second toaster, and "percussive dancing."
⟦K→H i⟧"We're literally talking."⟦/⟧
⟦H→K i⟧"I could hear the word 'nine' from the stairwell."⟦/⟧
⟦K→H i⟧"It was an emotional nine."⟦/⟧
⟦H→K i⟧"I'm not writing you up, Mr. Lam. I'm just asking you to keep it down."⟦/⟧ He looked around the room, in the way he had, like a man who smells gas. ⟦H→J i⟧"Is there ramen under that pillow?"⟦/⟧
⟦J→H i⟧"No sir,"⟦/⟧ said Javi.
When he'd gone, Kit lay on his back and typed with both thumbs.
⟦K→H i message⟧sorry not paul. my RA just came in and shushed me, have you ever met a person who was born 50⟦/⟧
⟦H→K i message⟧Several. What did you do?⟦/⟧
⟦K→H i message⟧i said nine⟦/⟧
⟦H→K i message⟧Monstrous.⟦/⟧
⟦K→H i message⟧RIGHT⟦/⟧
@break ---
He didn't mean to keep it going. It was just that Not Paul answered. He answered in whole sentences, with periods. He knew about economics, or at least he knew a lot about being annoyed by it, and at 1 a.m. before the midterm he explained elasticity using only soup.
**kit:** ⟦K→H i message⟧ok so i'm inelastic for pho⟦/⟧
**not paul:** ⟦H→K i message⟧You would pay any price. You'd sell your roommate.⟦/⟧
**kit:** ⟦K→H i message⟧i would sell javi for a medium⟦/⟧
**not paul:** ⟦H→K i message⟧Then yes. Go to sleep. You'll do fine.⟦/⟧
**kit:** ⟦K→H i message⟧how do u know⟦/⟧
**not paul:** ⟦H→K i message⟧You've asked me eleven good questions in a row. People who fail don't ask questions. I say that as someone who tutored for two years.⟦/⟧
**kit:** ⟦K→H i message⟧not paul are you NICE⟦/⟧
**not paul:** ⟦H→K i message⟧Please don't spread it around.⟦/⟧
He got a B plus. He told Not Paul before he told his mother.
⟦J→K i⟧"You're smiling at your phone again,"⟦/⟧ said Javi.
⟦K→J i⟧"No I'm not."⟦/⟧
⟦J→K i⟧"You don't even know he's a he. It could be like a grandma."⟦/⟧
⟦K→J i⟧"He goes here. He was complaining about the omelet line. He's a guy, he's a junior, he's gay, he has a bad knee from cross country. And he's funny, Jav. He's really funny, only you've got to kind of read it twice."⟦/⟧
⟦J→K i⟧"So meet him."⟦/⟧
⟦K→J i⟧"We said no names. It's like a thing."⟦/⟧
⟦J→K i⟧"Whose thing?"⟦/⟧
⟦K→J i⟧"His. He says he's better on paper."⟦/⟧
⟦J→K i⟧"That's what a grandma would say,"⟦/⟧ said Javi.
@break ---
In November there was the popcorn.
In fairness it wasn't even his popcorn. It was Actual Paul's, who had turned out to be a nice stoned lacrosse player with terrible handwriting, and who'd come over to do the final project and had put a bag in the third floor microwave for eleven minutes instead of one point one.
⟦P→K i⟧"It said one one."⟦/⟧
⟦K→P i⟧"It said one *point* one, Paul!"⟦/⟧
⟦P→K i⟧"Dude, that's not a time."⟦/⟧
So all of Voss Hall stood on the lawn in its pajamas at half past midnight in thirty-four degrees. There was a girl with a laundry basket. There was a guy in just a towel. And there was Hollis Abernathy with his clipboard and a reflective vest, limping up and down, counting.
⟦H→K i⟧"Mr. Lam. I'm told it was you."⟦/⟧
⟦K→H i⟧"It was my guest."⟦/⟧
⟦P→H i⟧"It was me, man,"⟦/⟧ said Paul.
⟦H→K i⟧"You're responsible for your guests. It's in the handbook, it's on page—"⟦/⟧
⟦K→H i⟧"Do you ever get tired? Like do you ever just wake up and go, man, I'm so tired of being me?"⟦/⟧
It came out louder than he'd planned, and the guy in the towel said ⟦T→K i⟧"Ooooh."⟦/⟧ Kit was freezing and his project was due in nine hours. He saw the RA's face change. It wasn't much. It was like somebody turning off a lamp in another room.
⟦H→K i⟧"Frequently,"⟦/⟧ said Hollis.
He went on down the line, counting. He'd skipped Kit's number and he had to go back.
⟦N→K i⟧"That was kind of mean,"⟦/⟧ said the girl with the laundry basket.
⟦K→N i⟧"He wrote me up for *dancing*."⟦/⟧
⟦N→K i⟧"He sat up with me all night when my dad had his stroke. He drove me to the airport in his own car."⟦/⟧ She shifted the basket onto her hip. ⟦N→K i =⟧"I'm just saying. I live under you. You dance like a horse."⟦/⟧
⟦P→K i⟧"She's got a point, dude,"⟦/⟧ Paul said. ⟦P→K i =⟧"You're heavy on your feet."⟦/⟧
Later, under the blanket, with the whole room smelling of burned butter:
**kit:** ⟦K→H i message⟧u up?⟦/⟧
**kit:** ⟦K→H i message⟧i was a dick to somebody tonight and i keep thinking abt it⟦/⟧
It was a long time before the dots came up. They went away, and came back.
**not paul:** ⟦H→K i message⟧Did they deserve it?⟦/⟧
**kit:** ⟦K→H i message⟧idk. like 20%. he was just doing his job and he was cold too⟦/⟧
**not paul:** ⟦H→K i message⟧What did you say to him?⟦/⟧
**kit:** ⟦K→H i message⟧i asked if he ever gets tired of being him⟦/⟧
Nothing. Kit watched the screen go dim, and touched it, and watched it go dim again. The dots never came.
@break ---
They didn't come the day after, either, nor the day after that. He sent a joke about soup. He sent *did i do something*. He sent *ok i'm worried now, blink twice*, and then on Thursday, because he was weak, a picture of a dog in a backpack.
⟦J→K i⟧"Maybe the grandma died."⟦/⟧
⟦K→J i⟧"I swear to God, Javier."⟦/⟧
⟦J→K i⟧"I'm sorry! I'm trying to lighten it up. What was the last thing you guys talked about?"⟦/⟧
⟦K→J i⟧"Nothing. The fire thing. I told him I was shitty to Abernathy."⟦/⟧
⟦J→K i⟧"You said it was Abernathy?"⟦/⟧
⟦K→J i⟧"No, I just said a guy. I told him what I said and he went quiet."⟦/⟧
⟦J→K i⟧"Huh,"⟦/⟧ said Javi. He'd stopped chewing. ⟦J→K i =⟧"What year'd you say he was?"⟦/⟧
⟦K→J i⟧"Junior."⟦/⟧
⟦J→K i⟧"With the knee."⟦/⟧
⟦K→J i⟧"Yeah, from cross country, why?"⟦/⟧
⟦J→K i⟧"Bro,"⟦/⟧ said Javi, very gently. ⟦J→K i =⟧"Who do we know that limps?"⟦/⟧
Kit opened his mouth. He stayed like that.
He thought, *Monstrous.* He thought, *Please don't spread it around.* He scrolled up with his thumb, way up, through seven weeks of periods, to the very first night. *Several. What did you do?* That had come in at 12:06. He'd been standing in the hall. He must have been standing right out there in the hall, on the other side of the door, with his clipboard, grinning.
Only no, he couldn't have known, not then. When had he known?
⟦K→J i⟧"Oh my God,"⟦/⟧ said Kit. ⟦K→J i =⟧"I called him fifty."⟦/⟧
⟦J→K i⟧"You called him so much worse than that. You did the *impression* for him. On voice memo."⟦/⟧
⟦K→J i⟧"Javi, where are my shoes?"⟦/⟧
@break ---
The RA's room was the one on the end. It had a whiteboard on it that said MY DOOR IS ALWAYS OPEN, and the door was shut. Kit knocked three times, evenly spaced. He hadn't planned it like that.
⟦H→K i⟧"It's one a.m., Mr. Lam."⟦/⟧
⟦K→H i⟧"When did you know it was me?"⟦/⟧
Hollis was in a T-shirt. It was the first time Kit had seen his elbows. His hair was flat on one side, and there was an ice pack strapped around his knee, and he held onto the door like he might need to close it.
⟦H→K i⟧"The pho,"⟦/⟧ he said finally. ⟦H→K i =⟧"You said you'd sell Javi. I don't know two people who have a Javi."⟦/⟧
⟦K→H i⟧"That was *October!*"⟦/⟧
⟦H→K i⟧"Yes."⟦/⟧
⟦K→H i⟧"You didn't say anything!"⟦/⟧
⟦H→K i⟧"You'd have stopped."⟦/⟧ He said it as if it was just arithmetic. ⟦H→K i =⟧"You hated me, and you liked him. I thought I'd be him for a bit. It was dishonest, I'm aware of that, I've filled out most of a form about it. I was going to tell you after finals."⟦/⟧
⟦K→H i⟧"There's a *form?*"⟦/⟧
⟦H→K i⟧"I'd have to move you to another floor. There's a policy on residents and staff, uh. Becoming close."⟦/⟧
⟦K→H i⟧"Are we close?"⟦/⟧
⟦H→K i⟧"I couldn't say. You sent me a dog in a backpack."⟦/⟧
⟦K→H i⟧"You left me on read for five days! I thought you died! Javi thought you were dead and somebody's grandma!"⟦/⟧
⟦H→K i⟧"Please lower your voice, it's quiet hours,"⟦/⟧ said Hollis, and then shut his eyes. ⟦H→K i =⟧"I didn't mean that. It's a reflex. Yes, by the way."⟦/⟧
⟦K→H i⟧"Yes what?"⟦/⟧
⟦H→K i⟧"I get tired of it. You asked me and I answered, but you'd turned away."⟦/⟧
So that was what it felt like to be an asshole with the sound on. Kit leaned his head on the doorframe. There was a smell of Icy Hot and laundry, and behind Hollis, on the desk, he could see the phone, plugged in, face down, with a Post-it on the back. It was in that neat grown-up handwriting. It said *not Paul*.
⟦K→H i⟧"I'm sorry,"⟦/⟧ he said. ⟦K→H i =⟧"I'm so sorry. You were out there in the vest on your bad knee, counting us. You're kind of the best person I know, and I've been telling you for two months how much you suck."⟦/⟧
⟦H→K i⟧"The impression was good."⟦/⟧
⟦K→H i⟧"Don't."⟦/⟧
⟦H→K i⟧"It was. I've listened to it several times. You got the breathing."⟦/⟧
He was nearly smiling. You had to read it twice. Kit read it twice, and the second time it went all the way down to the soles of his feet, which were bare, since he'd never found the shoes.
⟦K→H i⟧"If I moved to the second floor,"⟦/⟧ Kit said, ⟦K→H i =⟧"hypothetically. Like if I put in for it tomorrow. Would I have to dance any quieter?"⟦/⟧
⟦H→K i⟧"That would be between you and the first floor."⟦/⟧
⟦K→H i⟧"And you'd have to fill out the form."⟦/⟧
⟦H→K i⟧"I'm on section four."⟦/⟧
⟦K→H i⟧"What's section four?"⟦/⟧
⟦H→K i⟧"'Nature of relationship.'"⟦/⟧ The lamp had come back on, in that other room. ⟦H→K i =⟧"I left it empty. I didn't want to presume."⟦/⟧
A door opened down the hall, and Javi's head came out of it.
⟦J→K+H i⟧"Are you guys gonna kiss, or should I go to bed?"⟦/⟧
⟦H→J i⟧"It's quiet hours, Mr. Quintero,"⟦/⟧ said Hollis, without turning around.
⟦J→H i⟧"Yes sir."⟦/⟧
The head went in. They listened to the latch.
⟦K→H i⟧"Can I put it down for you?"⟦/⟧ Kit whispered. ⟦K→H i =⟧"On the form? I've got good handwriting. I cross everything."⟦/⟧
He didn't, in the end, get to it that night. But his phone was buzzing when he woke up, at noon, in the wrong bed in the right room.
**not paul:** ⟦H→K i message⟧I'm at the omelet line and it's a disgrace. Do you want ham?⟦/⟧
**kit:** ⟦K→H i message⟧inelastic for ham⟦/⟧
**not paul:** ⟦H→K i message⟧I know you are.⟦/⟧
