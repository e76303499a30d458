# title: Razor in Canada
# style: first person, a boy, Trinidad English throughout; straight double quotes; tags mostly "say"; comic, street ensemble
# cast: B = the boy | Sonny, the narrator, boy, the boy who sweeps, Ma Doris's grandson | he | narrator
# cast: R = Razor | Mr. Lashley, Cuthbert Lashley, Lashley, the barber, Cuthbert | he
# cast: D = Ma Doris | Doris, Granny, my grandmother, his grandmother, Miss Doris | she
# cast: S = Sagar | the taxi-man, Mr. Sagar | he
# cast: C = Cobo | the undertaker's assistant | he
# cast: M = Miss Ivorine | Ivorine, the seamstress, Ivy | she
# cast: P = Corporal Pascall | Pascall, the Corporal, the police | he
---
When Razor say he going to Canada nobody in Dundonald Lane believe him, because he say it every Carnival since the Americans leave.
He was a barber. He had a shop the size of a wardrobe, with one chair, one mirror, and a picture of the Queen with a moustache somebody put on when Razor was in the back, and he wouldn't wipe it off because he say it suit her. I used to sweep up the hair for him, Saturdays. For that I get a shilling and the conversation.
⟦R→S i⟧"What they have in this place for a man with ambition?"⟦/⟧ Razor would say. He say it to whoever in the chair, and since he had a blade by your throat you couldn't well disagree. ⟦R→S i =⟧"Tell me. What they have?"⟦/⟧
⟦S→R i⟧"Mind my mole,"⟦/⟧ Sagar say.
⟦R→S i⟧"In Toronto a barber is a professional man. He does drive a Buick."⟦/⟧
⟦S→R i⟧"I drive a Morris and it good enough. Mind the mole, Razor!"⟦/⟧
⟦R→S i⟧"That is what I mean. No ambition,"⟦/⟧ Razor say, and he wipe off the soap. ⟦R→S i =⟧"You could get rid of that mole in Canada. They have a machine."⟦/⟧
But that year he come out of the shop one Thursday, in the middle of a head, with a paper in his hand. The man he was cutting come out behind him in the sheet. It was Cobo, who work for the funeral parlour, so you could imagine how it look, a long black man in a white sheet with half his hair.
⟦R i⟧"It come!"⟦/⟧ Razor bawl. ⟦R i =⟧"It come, it come, it come!"⟦/⟧
⟦D→R i⟧"What come?"⟦/⟧ my grandmother say from the window.
⟦R→D i⟧"The visa, Miss Doris!"⟦/⟧
⟦C→R i⟧"And what about this side?"⟦/⟧ Cobo say.
@break
Well, I never see a street love a man so. People who used to cross over so as not to pay him for the last trim start coming in the shop to shake his hand. Miss Ivorine, who everybody know did have her eye on him from since her husband fall in the asphalt plant, take down her own front-room curtains, maroon velvet, and make him an overcoat. She fit it on him in the road. It was ninety-two in the shade.
⟦M→R i⟧"Lift up your arm."⟦/⟧
⟦R→M i⟧"Ivy, I can't lift it. It have a weight."⟦/⟧
⟦M→R i⟧"That is the lining. I line it with blanket. You feel warm?"⟦/⟧
⟦R→M i⟧"I feel like a bread."⟦/⟧
⟦M→R i⟧"Good,"⟦/⟧ say Miss Ivorine, with pins in her mouth. Her eyes was red. ⟦M→R i =⟧"You will think of me when the snow hit you."⟦/⟧
Ma Doris start a sou-sou for the passage. She go from door to door with a Ovaltine tin. I go with her to carry it.
⟦D→P i⟧"Corporal, you giving?"⟦/⟧
⟦P→D i⟧"Giving for what?"⟦/⟧
⟦D→P i⟧"For Lashley. He short of forty dollars."⟦/⟧
⟦P→D i⟧"Lashley owe me for a bicycle lamp since 1956,"⟦/⟧ Corporal Pascall say. He was in his merino, shelling peas, he didn't look like police at all. ⟦P→D i =⟧"I should be stopping him from leaving the country."⟦/⟧
⟦D→P i⟧"You ever hear of anybody from this lane who go anywhere?"⟦/⟧
⟦P→D i⟧"No."⟦/⟧
⟦D→P i⟧"You have children?"⟦/⟧
⟦P→D i⟧"You know I have four."⟦/⟧
⟦D→P i⟧"Then give the man two dollars,"⟦/⟧ my grandmother say, ⟦D→P i =⟧"so they could have somebody to point at."⟦/⟧
He give her three.
@break
The day come. Sagar polish the Morris with coconut oil. All of we who could fit in it went to the airport, and all who couldn't fit went in the truck from the funeral parlour, which Cobo borrow, and the pan side play the whole way down the Churchill-Roosevelt. Razor sit in the front in the coat. Water was running off his face so you couldn't tell what was crying.
At Piarco he shake hands with everybody down the line. When he reach me he bend down. He smell of bay rum and camphor balls.
⟦R→B i⟧"You see this place?"⟦/⟧ he say.
⟦B→R i⟧"Yes, Mr. Lashley."⟦/⟧
⟦R→B i⟧"Don't stay in it. Read your book."⟦/⟧ Then he say, in my ear, ⟦R→B i =⟧"I never tell nobody this. I frighten of a ladder."⟦/⟧
I didn't know what he mean. I thought it was a proverb. He pick up his grip, and he walk out across the tarmac in the hot sun, a little maroon man getting smaller, and we bawl and wave from the rail until the plane turn round and go down the end and come back roaring and lift up over the cane. Miss Ivorine faint. She do it nice, on to the Corporal.
⟦S i⟧"He gone,"⟦/⟧ Sagar say.
⟦D→S i⟧"He really gone,"⟦/⟧ say Ma Doris. ⟦D→S i =⟧"Well, well. I owe you a shilling."⟦/⟧
@break
Now I come to the part that nobody know. I keep it inside me for thirty years, and I only telling it because they all dead except Cobo, and he is in the States and don't write.
It was the Saturday week. I had nothing to do. I pass by the shop, and it lock up with a padlock, with a sign on it in his own hand, GONE TO CANADA, and I don't know why, I went round by the back to look through the jalousie. I think I wanted to smell it. And I put my eye to the slat, and another eye look back at me.
⟦R→B i⟧"Don't scream,"⟦/⟧ the eye say.
I scream.
⟦R→B i⟧"Boy, if you don't hush your mouth I will cut off your ear. You alone?"⟦/⟧
⟦B→R i⟧"Yes. You dead?"⟦/⟧
⟦R→B i⟧"No, I not dead. I hungry. Go by the parlour and buy me a bread and shark, and don't say who it for."⟦/⟧
⟦B→R i⟧"You in Canada,"⟦/⟧ I say. I was only nine.
⟦R→B i⟧"I know where I am. Go, nuh!"⟦/⟧
When I come back he open the door a crack and pull me in. It was dark like a church. He was in his drawers, with the coat hang up behind him on the nail, and he had four days' beard, he who used to say a barber with a beard is like a priest with a belly. He eat the bread in three bites.
⟦B→R i⟧"What happen, Mr. Lashley? They put you off?"⟦/⟧
⟦R→B i⟧"They didn't have to put me off. I never went on."⟦/⟧
⟦B→R i⟧"But we see you walk."⟦/⟧
⟦R→B i⟧"You see me walk to it. I walk till I reach the steps. You know how high those steps is? You don't see it from the rail. And the whole thing was shaking. I say, Cuthbert, put your foot. And I watch my foot, and it was my own foot, I know it forty-one years, and it wouldn't go. So a fella with two flags ask me if I lost. I say yes. He show me a door."⟦/⟧
⟦B→R i⟧"And then?"⟦/⟧
⟦R→B i⟧"And then I was in a room with a mop. I stay there till night. I come home on foot. In that,"⟦/⟧ Razor say, and he look at the coat.
I didn't know you could feel so for a big man. I give him the change, and he give it back to me.
⟦R→B i⟧"They tie up forty dollars in me,"⟦/⟧ he say. ⟦R→B i =⟧"They take down curtain. How I could face them?"⟦/⟧
⟦B→R i⟧"You could say it crash."⟦/⟧
⟦R→B i⟧"Sonny, if it crash I would be dead."⟦/⟧
⟦B→R i⟧"You could say you come back for something."⟦/⟧
He sit there on the floor and study that, with his two hands hang down between his knees. Outside we could hear Ma Doris calling fowl.
⟦R→B i⟧"What they saying about me?"⟦/⟧ he ask.
⟦B→R i⟧"They say you must be have the Buick already. Sagar say he will come and see you. Corporal tell his children they better learn French."⟦/⟧
⟦R→B i⟧"And Ivorine?"⟦/⟧
⟦B→R i⟧"She looking out for the postman."⟦/⟧
⟦R i⟧"Oh God, oh God, oh God,"⟦/⟧ say Razor.
@break
So that is how the letters start. He tell me what to put, since they would know his hand, and I write it in my copybook and tear it out. I do it in my best joined writing. _My Dear All, I reach safe. It cold but is a dry cold. The people is very mannerly._ I couldn't get a Canada stamp, so I draw one, with a goose, and rub it with a wet thumb till it look like it travel, and Sunday after Mass I drop it on our own step.
Ma Doris put on her glasses. By the time she reach "mannerly" it had fourteen people in the yard.
⟦M→D i⟧"Read it again,"⟦/⟧ Miss Ivorine say.
⟦D→M i⟧"I read it three times."⟦/⟧
⟦M→D i⟧"Only the cold. Read where he say he cold."⟦/⟧
⟦S→D i⟧"He ain't say nothing about no car?"⟦/⟧
⟦D→S i⟧"He say he see a great quantity of cars."⟦/⟧
⟦P→D i⟧"Let me see that stamp,"⟦/⟧ say Corporal Pascall.
My heart stop. He take it, and he hold it up to the light, and down from the light, and he look at the goose. Then he look over the top of it, straight at me, and I see his eye go down to my right hand, where I had the blue ink all over my thumb.
⟦P→D i⟧"It is a Canadian stamp?"⟦/⟧ he say.
⟦D→P i⟧"What else it could be?"⟦/⟧
⟦P→D i⟧"No, is just that I never see one before."⟦/⟧ And he give it back, slow. ⟦P→D i =⟧"It is a very nice goose,"⟦/⟧ he say.
That night I was coming round the back with a bowl of callaloo under a plate when a hand come out of the dark and hold my collar.
⟦P→B i⟧"Where you going with that?"⟦/⟧
⟦B→P i⟧"Nowhere, Corporal."⟦/⟧
⟦P→B i⟧"Is a funny place to take soup. He in there?"⟦/⟧
⟦B→P i⟧"Who?"⟦/⟧
⟦P→B i⟧"Boy, I am on duty at the airport from since July,"⟦/⟧ say the Corporal. ⟦P→B i =⟧"Who you think show him where the road was?"⟦/⟧
I nearly let go the bowl. He catch it, and lift up the plate, and sniff. Then he knock on the jalousie two times, soft, with one knuckle.
⟦P→R i⟧"Lashley. It is Pascall."⟦/⟧
⟦R→P i⟧"It have nobody here,"⟦/⟧ say Razor inside.
⟦P→R i⟧"I know that. Open the door. I need a trim."⟦/⟧
@break
He cut the Corporal's hair that night by a candle. I hold it. He hadn't touch a scissors for three weeks, and at first his hand was trembling, but after a while it go back to itself, snip, snip, round the ears, and he even start to hum.
⟦R→P i⟧"How you so bald on this side?"⟦/⟧ he say.
⟦P→R i⟧"Is the cap."⟦/⟧
⟦R→P i⟧"In Canada they have a lotion."⟦/⟧
⟦P→R i⟧"So I hear."⟦/⟧ The Corporal had his eyes shut. ⟦P→R i =⟧"You can't stop in here till you dead, man."⟦/⟧
⟦R→P i⟧"I could stop for a year. A year is decent. Then I could say I didn't like it."⟦/⟧
⟦P→R i⟧"And what you go eat?"⟦/⟧
⟦R→P i⟧"The boy does bring me."⟦/⟧
⟦P→R i⟧"The boy have to go to school. Listen to me. I have a cousin down in Icacos, by the sea, it have nobody there but coconut and Venezuelan. They don't have a barber. You could grow a little beard. You could stay the year. And when you come back up, you come in daylight, in a taxi, with a hat."⟦/⟧
⟦R→P i⟧"I don't have money for no hat."⟦/⟧
⟦P→R i⟧"I go lend you,"⟦/⟧ Corporal Pascall say. ⟦P→R i =⟧"You already owe me for a lamp."⟦/⟧
Before it get light they was gone, the two of them, on the one bicycle, with Razor on the bar. He take his scissors and his strop. The coat he leave with me. He say bury it. I was going to, I dig the hole and all, but I couldn't put it in, so I roll it up tight and push it under Ma Doris's house behind the pillar tree.
A year and two months. I write every letter. By Christmas I had him in charge of a shop; by Easter he had the Buick, but I let him have a small accident with it. I get a scholarship on the strength of those letters, I really believe that. And when he come, at last, in Sagar's own taxi that he hail down by the Savannah, in a felt hat, with a beard like Abraham Lincoln and a big belly from coconut, the whole lane run out in the road.
⟦S→D+M+C i⟧"Look what I pick up!"⟦/⟧ Sagar shout. ⟦S→D+M+C i =⟧"He talk Yankee the whole way!"⟦/⟧
⟦D→R i⟧"Lashley! But how you so black? I thought the cold does make you fair."⟦/⟧
⟦R→D i⟧"Is the sun on the snow, Miss Doris,"⟦/⟧ say Razor. ⟦R→D i =⟧"It does reflect."⟦/⟧
⟦C→R i⟧"So what it like? It nice?"⟦/⟧
⟦R→C i⟧"Well, Cobo, it all right. The buildings tall. But I tell you the truth, I couldn't take the steps."⟦/⟧
He was looking at me when he say it, and I look at my foot. Then the people stand aside, because Miss Ivorine was coming. She had on her church dress. She come right up in front of him, and take off the hat, and inspect his head, the back and the sides, like a woman buying a melon.
⟦M→R i⟧"Who cutting your hair?"⟦/⟧ she say.
⟦R→M i⟧"I cut it myself, Ivy. With two mirrors."⟦/⟧
⟦M→R i⟧"It look so,"⟦/⟧ Miss Ivorine say. Then she say, low, but I hear it, I was right there: ⟦M→R i =⟧"When you finish with Canada you could come and take back your coat. I dry it out. Eleven months I have it hang up in the front room, where the curtain used to be."⟦/⟧
