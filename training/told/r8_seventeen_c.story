# title: Seventeen C
# style: first person past; straight quotes; the narrator is named late; neighbours, men; sister on the phone; wry; persons marked
# cast: I = Wyatt Sorensen | Wyatt, Sorensen | he | narrator
# cast: K = Kofi Mensah | Kofi | he
# cast: S = Wyatt's sister Greer | Greer | she
# cast: L = Mrs. Abernathy | Mrs. Abernathy | she
# cast: T = Kofi's daughter Ama | Ama | she
---
@note
Based on a true elevator.
@end
@scene place=the lobby | time=Tuesday | pov=I | present=I,K,T
The elevator in {my|I} building has a sign in it that says NO MORE THAN SIX PERSONS and under that someone has written *or one (1) Mrs. Abernathy*. {I|I} wrote it. {I|I} want that understood from the start, because it comes up later.
⟦K→I i⟧"Hold the door!"⟦/⟧
{I|I} stuck {my|I} foot out. {A man|K} came across the lobby at a run, with a box under one arm and {a small girl|T} under the other.
⟦K→I a⟧"Thanks,"⟦/⟧ {he|K} panted. ⟦K→I a =⟧"Seventeen, please. If you don't mind. I've run out of hands."⟦/⟧
⟦I→K i⟧"I'm seventeen too."⟦/⟧
⟦T→I a⟧"You don't look seventeen,"⟦/⟧ said {the girl|T}.
⟦I→T a⟧"I've had a hard life,"⟦/⟧ {I|I} told {her|T}.
⟦T→I i⟧"Daddy's thirty-four and he's got a bad knee."⟦/⟧
⟦K→T i⟧"Ama, please."⟦/⟧ But {he|K} was laughing, this big surprised laugh, like {he|K}'d found it in {his|K} coat pocket. ⟦K→I i =⟧"We're 17C. We moved in on Saturday, you maybe heard the piano."⟦/⟧
{I|I} had heard the piano. The whole building had heard the piano, it had come up the stairs one swear word at a time. {I|I} said {I|I} hadn't noticed. {I|I} said {I|I} was in D, right across, and if {they|K+T} needed anything. And the doors opened and {he|K} said good night and {the kid|T} waved at {me|I} upside down, and {I|I} stood in front of {my|I} own apartment for a minute and a half with the wrong key.
{I|I} called {{my|I} sister|S}.
⟦S→I e⟧"Is he married?"⟦/⟧ said {Greer|S}.
⟦I→S i⟧"I don't know. There's a kid."⟦/⟧
⟦S→I i⟧"Was there a ring?"⟦/⟧
⟦I→S i⟧"There was a box. I couldn't see his hand."⟦/⟧
⟦S→I i⟧"You couldn't see his hand."⟦/⟧
⟦I→S i⟧"It was a very large box, Greer."⟦/⟧
{She|S} sighed. {{My|I} sister|S} has three kids and a law degree and can put all of it in one sigh. ⟦S→I a⟧"Take them a cake,"⟦/⟧ {she|S} said. ⟦S→I a =⟧"That's what people do. It's neighbourly."⟦/⟧
⟦I→S i⟧"I can't bake."⟦/⟧
⟦S→I i⟧"Then buy one and mess it up a bit."⟦/⟧
@break * * *
@scene place=the hallway | time=Wednesday | pov=I | present=I,K,L
So there {I|I} was, Wednesday, in the hall, with a lemon drizzle {I|I} had personally dented.
⟦L→I a⟧"He's not in,"⟦/⟧ said a voice behind {me|I}.
{I|I} didn't have to turn round. There is only one person in the building who smells of both violets and gin. ⟦I→L a⟧"Good evening, Mrs. Abernathy,"⟦/⟧ {I|I} said.
⟦L→I i⟧"He takes the little one to her dancing on a Wednesday. Is that for him?"⟦/⟧
⟦I→L i⟧"It's for the household."⟦/⟧
⟦L→I e⟧"Hm,"⟦/⟧ said {Mrs. Abernathy|L}. {She|L} looked at the cake. {She|L} looked at {my|I} shirt, which was ironed. ⟦L→I e =⟧"The wife's in Toronto. Remarried. He told me on the stairs."⟦/⟧
⟦I→L i⟧"I didn't ask."⟦/⟧
⟦L→I i⟧"No, dear. You were just about to."⟦/⟧
That was the moment the elevator picked. It went ping, and there {they|K+T} were, {the pair of them|K+T}, {Ama|T} in a tutu and {Kofi|K} with a tiny pink backpack on one shoulder, and {all three of us|I+L+K} started to talk at once.
⟦I→K i⟧"I made— well, I bought—"⟦/⟧
⟦L→K i⟧"This young man has brought you a cake!"⟦/⟧
⟦K→I i⟧"Is it somebody's birthday?"⟦/⟧
⟦T→I e⟧"It's got a hole in it,"⟦/⟧ {Ama|T} said.
⟦I→T i⟧"That's how you know it's homemade."⟦/⟧
⟦T→I i⟧"It's got a sticker on the bottom."⟦/⟧
{I|I} looked at {Kofi|K}. {He|K} was biting both of {his|K} lips. ⟦K→I a⟧"I haven't even asked your name,"⟦/⟧ {he|K} said.
⟦L→K e⟧"That's Wyatt, from D,"⟦/⟧ put in {Mrs. Abernathy|L}. ⟦L→K e =⟧"He wrote the thing in the lift."⟦/⟧
⟦I→L i⟧"You knew that was me?"⟦/⟧
⟦L→I i⟧"Wyatt, love. I was flattered."⟦/⟧
⟦K→I a⟧"Wyatt,"⟦/⟧ {he|K} repeated, trying it. Nobody had ever made it sound like a place you might go. ⟦K→I a =⟧"Do you want to come in and have some of your cake?"⟦/⟧
⟦I→K i⟧"I wouldn't want to bother you."⟦/⟧
⟦T→I e⟧"You can see the piano,"⟦/⟧ offered {Ama|T}. ⟦T→I e =⟧"It's got a leg off."⟦/⟧
⟦K→I e⟧"It's got a leg off,"⟦/⟧ {Kofi|K} agreed gravely, and held the door with {his|K} bad knee.
Later, a good while later, there were crumbs all over that piano and {the kid|T} was asleep on the rug in {her|T} tutu. {My|I} phone went. It was {Greer|S}: ⟦S→I a message⟧*well???*⟦/⟧
⟦K→I i⟧"Who's that?"⟦/⟧
⟦I→K i⟧"My lawyer."⟦/⟧
⟦K→I i⟧"What does she advise?"⟦/⟧
{I|I} put the phone in {my|I} pocket. ⟦I→K a⟧"She says to take it slow,"⟦/⟧ {I|I} lied, and moved over a bit, on the piano stool, to make room.
