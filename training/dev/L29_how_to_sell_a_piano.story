# title: How to Sell a Piano
# style: second person present; straight double quotes; American, 1980s, comic and sad; telephone calls, an advertisement, strangers who come by; few tags
# cast: Y = Nina Kowalczyk | Nina, you, Mrs. Wexler, Neen, Mom, the seller | she
# cast: R = Richard Wexler | Richard, Dick, your husband, Dad, the ex | he
# cast: J = Jessie | Jess, Jessie, your daughter, the kid | she
# cast: M = your mother | your mother, Mother, Ma | she
# cast: F = the man with the tape measure | the man, the tape-measure man | he
# cast: C = Mrs. Castellano | Mrs. Castellano, the bride's mother | she
# cast: B = Angela | Angela, the bride, Angie | she
# cast: V = the voice | the caller, the first caller, the breather | he
# cast: G = Gus Papadakis | Gus, the tuner, the blind man | he
---
Begin with the ad. The girl at the Pennysaver says you get twenty words for six dollars, and you tell her you were married for eleven years, you don't need twenty. She doesn't laugh. She is eating something.
⟦Y i⟧"Okay. Piano, upright, walnut, good condition."⟦/⟧
Wait. Do not say good condition. Say loved.
@break *
First you will have to tell your mother. She paid for half of it.
⟦M→Y i⟧"Who sells a piano?"⟦/⟧
⟦Y→M i⟧"People do, Ma. It's a thing people sell."⟦/⟧
⟦M→Y i⟧"Gypsies sell them. What about Jessica's lessons?"⟦/⟧
⟦Y→M i⟧"She quit. She quit in March, I told you. She's doing gymnastics."⟦/⟧
⟦M→Y i⟧"With that back? And where's he in all this?"⟦/⟧
⟦Y→M i⟧"Richard's in a one-bedroom. He doesn't want it."⟦/⟧
⟦M→Y i⟧"He picked it out."⟦/⟧
⟦Y→M i⟧"He picked a lot of things out."⟦/⟧
⟦M→Y i⟧"Nina, I'm going to ask you something and you don't have to answer. Are you eating?"⟦/⟧
⟦Y→M i⟧"I'm eating right now."⟦/⟧
⟦M→Y i⟧"What?"⟦/⟧
Look around. On the counter there is a can of cat food, half a lemon, and the phone book.
⟦Y→M i⟧"Chicken,"⟦/⟧ you say.
@break *
The first person to call about the piano doesn't say anything. He breathes.
⟦Y→V i⟧"Are you calling about the ad?"⟦/⟧
He thinks this over.
⟦V→Y i⟧"What are you wearing?"⟦/⟧
⟦Y→V i⟧"It's a walnut upright with a matching bench. It's got a small ring on the lid, from a glass."⟦/⟧
⟦V→Y i⟧"Yeah?"⟦/⟧ says the voice. ⟦V→Y i =⟧"How small?"⟦/⟧
⟦Y→V i⟧"About like a half-dollar. You don't see it if you keep a plant there."⟦/⟧
⟦V→Y i⟧"What kind of plant?"⟦/⟧
You find you have been on with him for ten minutes. It's the longest conversation you've had with a man since Labor Day. He had lessons himself as a boy, in Altoona, from a nun. When you ask him if he'd like to come by and take a look, he hangs up.
@break *
The second to call comes Saturday with a tape measure. He's got on a nylon jacket that says DON'S. Your daughter, who is nine, follows him from room to room doing walkovers.
⟦F→Y i⟧"Fifty-eight by twenty-five. And how high is that door?"⟦/⟧
⟦Y→F i⟧"It came in through that door."⟦/⟧
⟦F→Y i⟧"They all say that. You know how many people tell me that? And then they built on."⟦/⟧
⟦Y→F i⟧"We didn't build on. Don't you want to hear it?"⟦/⟧
⟦F→Y i⟧"What for?"⟦/⟧
⟦J→F i⟧"You could hear if it works,"⟦/⟧ says Jessie, upside down.
⟦F→J i⟧"I don't need it to work, sweetheart. I take the insides out. I put in a bar."⟦/⟧
⟦Y→F i⟧"A what?"⟦/⟧
⟦F→Y i⟧"You get your bottles along where the hammers were, and you've got a little fridge down here. Lid goes up, light comes on. I did one for a guy in Scranton it plays 'How Dry I Am.' I'll go a hundred and a quarter."⟦/⟧
⟦J→Y i⟧"Mom?"⟦/⟧
⟦Y→F i⟧"It's not for sale."⟦/⟧
⟦F→Y i⟧"It's in the paper."⟦/⟧
⟦J→F i⟧"She said it's not for sale!"⟦/⟧ Your daughter has come down onto her feet. She's red in the face, from blood. ⟦J→F i =⟧"It's my dad's!"⟦/⟧
⟦F→Y i⟧"A hundred and thirty,"⟦/⟧ the man says to you, in a lower voice.
⟦Y→F i⟧"You'd better go, Don."⟦/⟧
⟦F→Y i⟧"I'm not Don. Don's my brother-in-law. I got the jacket."⟦/⟧
After he's gone she sits down on the bench and won't look at you. She puts one finger on a key, and doesn't press.
⟦Y→J i⟧"Honey, it isn't Dad's. You know that. It's just ours."⟦/⟧
⟦J→Y i⟧"Who's ours?"⟦/⟧
It is a good question. Tell her you'll think about it. Tell her to go wash her hands, there's chicken.
@break *
Call him. You can do that. You're two adults who have been to a mediator.
⟦R→Y i⟧"Is it Jess?"⟦/⟧
⟦Y→R i⟧"No, she's fine. She's asleep. She's in the bathtub."⟦/⟧
⟦R→Y i⟧"She's asleep in the bathtub?"⟦/⟧
⟦Y→R i⟧"No. I'm calling about the piano. I wanted to know if you want it. For the record."⟦/⟧
⟦R→Y i⟧"Neen, where would I put it? I've got a Murphy bed."⟦/⟧
⟦Y→R i⟧"I'm only asking so that nobody says I didn't."⟦/⟧
⟦R→Y i⟧"Who'd say that?"⟦/⟧
⟦Y→R i⟧"Somebody told a man from Don's that it was her dad's."⟦/⟧
There is quiet. In the background you can hear water running, and then you can hear somebody turning it off. Somebody who lives there, or knows how the faucet works.
⟦R→Y i⟧"What do you want me to say? You want me to talk to her?"⟦/⟧
⟦Y→R i⟧"I don't know. Would you want to come and play it one more time? Before it goes?"⟦/⟧
⟦R→Y i⟧"I don't play, Nina. I never played. I know one song."⟦/⟧
⟦Y→R i⟧"I know you do."⟦/⟧
⟦R→Y i⟧"I know half of one."⟦/⟧
⟦Y→R i⟧"It was a good half,"⟦/⟧ you say. Hang up before he can tell you that it's late. It's ten past eight.
@break *
The third ones are a set. Mrs. Castellano has on a fur and Angela has on a fur, and it's fifty degrees out. Angela's getting married on the nineteenth. They are going to put the piano in the hall of the Knights of Columbus and a cousin will sit down at it, in tails, as the people come in.
⟦C→Y i⟧"He's at Juilliard,"⟦/⟧ says Mrs. Castellano.
⟦B→C i⟧"He's not at it, Mama. He parks the cars."⟦/⟧
⟦C→B i⟧"It's Juilliard's cars, isn't it? What is it, Mrs. Wexler? Is it oak?"⟦/⟧
⟦Y→C i⟧"It's walnut. It's Kowalczyk, actually. I've gone back."⟦/⟧
⟦C→Y i⟧"Gone back where?"⟦/⟧
⟦B→C i⟧"She's divorced, Mama. She means her name."⟦/⟧
⟦C→Y i⟧"Oh, I'm so sorry. Angela, she's divorced! And so young. Did he drink?"⟦/⟧
⟦Y→C i⟧"He was in municipal bonds."⟦/⟧
⟦B→Y i⟧"Is it okay, to have it from somebody who's divorced?"⟦/⟧ Angela asks. She asks you, as though you would know. She's about twenty-two, with those enormous nails. ⟦B→Y i =⟧"Is that, like, a thing?"⟦/⟧
⟦C→B i⟧"It's a piano, Angie. It's not a veil."⟦/⟧
⟦B→C i⟧"I'm just asking! I don't want to walk in to it and all I'm thinking is, somebody sat there and they were miserable."⟦/⟧
⟦Y→B i⟧"Nobody was miserable at it,"⟦/⟧ you tell her. ⟦Y→B i =⟧"We were miserable in the kitchen."⟦/⟧
⟦C→Y i⟧"You see? She's honest. How much are you asking?"⟦/⟧
⟦Y→C i⟧"Four hundred."⟦/⟧
⟦C→Y i⟧"Would you take two if we bring it back?"⟦/⟧
⟦B→C i⟧"Mama!"⟦/⟧
⟦C→B i⟧"What? What do you want with it after? You'll have a condo."⟦/⟧ She has unsnapped her pocketbook. ⟦C→Y i =⟧"Two hundred, and I've got four nephews, they'll carry it out of here like an egg and carry it back the Monday. You'd never know that it went."⟦/⟧
For a minute you consider this. You see it going down the steps on a Friday in the arms of four nephews, and coming back, with rice in it. It's what you would've liked for everything. It's what you'd have told the mediator, if you had been quick.
⟦Y→C i⟧"I don't think I could have it come back,"⟦/⟧ you say.
⟦B→Y i⟧"Were you nice to him?"⟦/⟧ says Angela at the door. She lets her mother go ahead down the walk. ⟦B→Y i =⟧"Can I ask? Like, at the end?"⟦/⟧
⟦Y→B i⟧"No. I was pretty lousy."⟦/⟧
⟦B→Y i⟧"Was it on purpose?"⟦/⟧
⟦Y→B i⟧"Some of it. Watch the bricks there, on the step. There's a loose one."⟦/⟧
@break *
Fourth: nobody. Fifth: a church. The church wants it donated.
@break *
Then Gus. You didn't call him; he comes every April and October like a dentist, for eleven years he's been coming, with his bag, on the bus, and you forgot to tell him to quit. He's got his hand out in front of him for the umbrella stand, which was Richard's.
⟦G→Y i⟧"You moved it."⟦/⟧
⟦Y→G i⟧"It moved out. Hi, Gus. I should have called you. We're selling."⟦/⟧
⟦G→Y i⟧"The house?"⟦/⟧
⟦Y→G i⟧"No. That. The piano."⟦/⟧
⟦G→Y i⟧"Oh, no,"⟦/⟧ says Gus. ⟦G→Y i =⟧"No, you're not."⟦/⟧
⟦Y→G i⟧"I am, though. I've had four people."⟦/⟧
⟦G→Y i⟧"And where are they?"⟦/⟧ He has gone by you. He walks straight to it, the way a person would walk up to a horse. He takes off the plant, lifts the lid, has the front panel out and leaning on the wall, and all this time he's humming. ⟦G→Y i =⟧"You had a fellow here with a measuring tape."⟦/⟧
⟦Y→G i⟧"How in the world would you know that?"⟦/⟧
⟦G→Y i⟧"He left it."⟦/⟧ He holds it out: it was down behind the pedals. ⟦G→Y i =⟧"Who's been playing?"⟦/⟧
⟦Y→G i⟧"Nobody's been playing. Jessie quit."⟦/⟧
⟦G→Y i⟧"Not what I hear. Listen to that. Listen here, to your A, and now your C. That's since the summer, that isn't just weather. Somebody's been going at the one spot."⟦/⟧
⟦Y→G i⟧"It can't be. I'm here all the time. I'd hear it."⟦/⟧
⟦G→Y i⟧"You go to the store?"⟦/⟧
⟦Y→G i⟧"Sure."⟦/⟧
⟦G→Y i⟧"You take out the garbage?"⟦/⟧
He sits, with his coat on, and his big white face up toward the light fixture, and with his right hand plays it for you. You know it by the second note. It's the half a song: it goes up, it goes up again, and turns around to look at you, and there, just where you always hollered in from the kitchen, ⟦Y→R i⟧"And then what?"⟦/⟧ it stops.
⟦G→Y i⟧"Only that far,"⟦/⟧ Gus says. ⟦G→Y i =⟧"I can tell you from the felts. It doesn't go any further."⟦/⟧
⟦Y→G i⟧"He never learned the rest."⟦/⟧
⟦G→Y i⟧"Who didn't?"⟦/⟧
⟦J→G i⟧"I know it,"⟦/⟧ says your daughter.
She is in the doorway with her knapsack on. It's a quarter past three, you have let it get to be a quarter past three. She looks at the floor, and at Gus, and last of all at you.
⟦Y→J i⟧"You know what, honey?"⟦/⟧
⟦J→Y i⟧"The rest. Mrs. Lundgren has it in a book. I go over there when it's rained out. I just can't do it yet with the left hand."⟦/⟧
⟦Y→J i⟧"How long have you been doing this?"⟦/⟧
⟦J→Y i⟧"I don't know. When you're at the store. I didn't want you to get sad and go in the bathroom."⟦/⟧
⟦G→J i⟧"What key have you got it in?"⟦/⟧ says Gus.
⟦J→G i⟧"The one with two sharps."⟦/⟧
⟦G→J i⟧"That's the wrong one. But it's pretty. Come sit here, you do the top, I'll do you the left. Mother, you got a cup of coffee? I take it black. I'm going to be a while, this one's in a terrible shape."⟦/⟧
Go in the kitchen. Find the coffee. Put the water on, and stand in there with your back against the refrigerator and your hand over your mouth. They start; they stop; he says something, and you hear her laugh. They go up, and up again. Any second now they'll get to the place.
The phone rings. Naturally it does.
⟦V→Y i⟧"That piano still available?"⟦/⟧ a voice asks you, breathing.
⟦Y→V i⟧"No,"⟦/⟧ you say. ⟦Y→V i =⟧"I'm sorry. It's gone. Hold on. Don't hang up. Listen to this."⟦/⟧
