# title: Number Four Bin
# style: first person past; straight double quotes; horror, 1980s paperback
# cast: W = Wendell Fritsche | Wendell, Wen, Squirt, the Fritsche kid | he | narrator
# cast: E = Gene Fritsche | Gene, my brother, Eugene | he
# cast: L = Lyle Pokorny | Lyle, Pokorny | he
# cast: V = Old Man Vrba | Mr. Vrba, Vrba, the old man | he
# cast: S = Deputy Stroud | Stroud, the deputy | he
# cast: M = my mother | Mom, Mama, Mrs. Fritsche | she
# cast: X = the thing in the bin | the voice in the bin, Number Four, the voice | it
# cast: R = my wife | Ruthanne | she
---
My wife says I don't like corn because we grew up poor. I let her say it. We've been married twenty-six years and I've never once told her about Number Four.
I'll tell it here and then I'm going to burn the pad.
This was in Sutter, Nebraska, the summer of 1961. I was eleven. My brother Gene was sixteen and he'd got on at the co-op elevator, shoveling out bins at a dollar an hour, which was a man's wage, and he let you know it. There were five bins in a row down the tracks, poured concrete, a hundred and ten feet to the headhouse. One through Three were in use. Five was in use. Nobody said anything about Four.
⟦L→E i⟧"How come they don't fill it?"⟦/⟧ Lyle Pokorny asked him. Lyle was my friend, or anyway he lived next door. We were sitting on the loading dock with our legs hanging down, drinking Gene's pop.
⟦E→L i⟧"It's cracked."⟦/⟧
⟦L→E i⟧"Don't look cracked."⟦/⟧
⟦E→L i⟧"Well, it's cracked on the inside, genius."⟦/⟧
⟦W→E i⟧"You ever been in it?"⟦/⟧ I said.
⟦E→W i⟧"Nobody goes in it, Squirt. It's welded shut down below and the manhole up top's got a padlock on it the size of your head."⟦/⟧ He wiped off his mouth. He had these big freckled hands. ⟦E→W+L i⟧"Vrba's got the key. He wears it around his neck."⟦/⟧
⟦L→E i⟧"What for?"⟦/⟧
⟦E→L i⟧"How the hell do I know? Ask him."⟦/⟧
⟦L→E i⟧"I'm not going to ask him,"⟦/⟧ said Lyle. Nobody would have. Vrba was the old Bohunk who had run the lift since the elevator got built in '29, and he was missing three fingers and an ear, and he talked to himself, all day long, in a language my father said wasn't even Czech.
⟦E→L+W i⟧"You know what he does?"⟦/⟧ said Gene. He looked over his shoulder first. ⟦E→L+W i =⟧"At noon, when the whistle goes. He takes half of his lunch up there. And he comes down without it."⟦/⟧
@break
So that was in June. And in July a man named Dutch Haas from Kearney got caught in Number Two when the corn let go, and they had to cut a hole in the side to take him out. I didn't see it. Gene did. He came home gray and sat down on the back step with his boots on.
⟦M→E i⟧"Eugene, honey, come and eat,"⟦/⟧ my mother said through the screen.
⟦E→M i⟧"I'm not hungry."⟦/⟧
⟦M→E i⟧"You've got to eat something."⟦/⟧
⟦E→M i⟧"Mom, I said I'm not hungry!"⟦/⟧
She looked at me, and I shrugged, and she went back to the stove. After a while I took my plate out and sat down by him. There were lightning bugs.
⟦W→E i⟧"Was it bad?"⟦/⟧ I said.
⟦E→W i⟧"He had it in his mouth. He had it packed in his *nose*, Wen."⟦/⟧ He was looking at the elevator. You could see it from our step, you could see it from anywhere, it was like having a cathedral. ⟦E→W i =⟧"They laid him out on the dock. And there was everybody standing around with their hats off, and I happened to be over by Four. By the little door there, where it's welded."⟦/⟧
⟦W→E i⟧"Yeah?"⟦/⟧
⟦E→W i⟧"And somebody in there said, ⟦X→E i quoted⟧'Dig, boys, dig, I can feel the air.'⟦/⟧"⟦/⟧
I didn't say anything. I could feel all the little hairs along my arms.
⟦E→W i⟧"It was Dutch,"⟦/⟧ my brother said. ⟦E→W i =⟧"It was his voice. I've been hearing it all summer, he never shut up. And he was laying right there in front of me, dead as a mackerel."⟦/⟧
⟦W→E i⟧"You tell anybody?"⟦/⟧
⟦E→W i⟧"I told Vrba."⟦/⟧
⟦W→E i⟧"What'd he say?"⟦/⟧
⟦E→W i⟧"He asked me did I answer it."⟦/⟧
@break
I should've told my mother. I have had twenty-nine years to think about it and I always come back to that screen door, and her on the other side of it with the gravy. But you don't. You don't when you're eleven, and he was my big brother and had said it to me and not to anybody else.
What I did was I told Lyle.
⟦L→W i⟧"Bull,"⟦/⟧ said Lyle.
⟦W→L i⟧"He swore."⟦/⟧
⟦L→W i⟧"Then let's go listen to it."⟦/⟧
⟦W→L i⟧"No."⟦/⟧
⟦L→W i⟧"You chicken?"⟦/⟧
⟦W→L i⟧"Yes,"⟦/⟧ I said, and I was, but by ten o'clock that night we were in the weeds behind the scale house with his dad's flashlight.
The moon was up. The bins went up and up, white as bone. There was a steel plate about the size of an oven door low down on the side of Number Four, with a fat bead of weld around it, and someone had chalked something on it, crosses and loops, a long time ago, and then over again, and over again.
⟦L→X i⟧"Hey!"⟦/⟧ Lyle banged on it with the flat of his hand. ⟦L→X i =⟧"Hey, Dutch! What's the corn like?"⟦/⟧
⟦W→L i⟧"Don't,"⟦/⟧ I said.
⟦L→W i⟧"See? There's nothing. It's just a—"⟦/⟧
⟦X→L i⟧"Lyle?"⟦/⟧ said the door.
It was a woman. It was a soft, slow voice with a catch in it like a hiccup. And Lyle Pokorny turned around to me with his mouth hanging open, and in the flashlight he looked about four years old.
⟦L→W i⟧"That's my mom,"⟦/⟧ he said.
⟦W→L i⟧"It isn't."⟦/⟧
⟦L→W i⟧"Wen, that's my *mom*."⟦/⟧
His mom had died two winters before. She'd gone through the ice with the car, out on Harlan Reservoir.
⟦X→L i⟧"It's so cold, Lyley,"⟦/⟧ said the voice. ⟦X→L i =⟧"I can't find my shoe. Is Daddy with you?"⟦/⟧
⟦L→X i⟧"No, ma'am,"⟦/⟧ said Lyle. He was crying. ⟦L→X i =⟧"He's home. He's asleep. Mama, how'd you get in there?"⟦/⟧
⟦W→L i⟧"Don't answer it! Lyle! You aren't supposed to answer it!"⟦/⟧
⟦X→L i⟧"Who's that you've got with you?"⟦/⟧ asked the voice with a kind of interest.
⟦L→X i⟧"It's only Wendell."⟦/⟧
⟦X→W i⟧"Wendell Fritsche,"⟦/⟧ it said, and it laughed, the nice way she used to, when she gave you a cookie. ⟦X→W i =⟧"Why, Wendell, I don't have anybody for you. Isn't that funny? You haven't lost a soul."⟦/⟧
I ran. I'm not proud of it. I got a hold of his shirt and it tore, and I ran the whole way home, and when I looked back from the corner he was still down on his knees there, with his cheek against the steel, talking.
@break
⟦S→W i⟧"Now nobody's mad at you, son,"⟦/⟧ said Deputy Stroud.
He was in our kitchen, with his hat on the oilcloth, and he had been eating our coffee cake. It was Thursday. Lyle had been gone since Tuesday night.
⟦S→W i⟧"You boys were out. Isn't that right? Mr. Pokorny says that his flashlight's gone."⟦/⟧
⟦W→S i⟧"Yes, sir."⟦/⟧
⟦S→W i⟧"Out where?"⟦/⟧
⟦M→W i⟧"Tell him, Wendell,"⟦/⟧ said my mother.
I looked at Gene. He was standing up against the icebox, with his arms crossed, and he shook his head, about a quarter of an inch.
⟦W→S i⟧"Just around,"⟦/⟧ I said.
⟦S→W i⟧"Around the elevator?"⟦/⟧
⟦E→S i⟧"He doesn't go there,"⟦/⟧ said Gene. ⟦E→S i =⟧"I'd skin him."⟦/⟧
⟦S→E i⟧"I was asking your brother."⟦/⟧ Stroud had a way of smiling with one side. He looked at the two of us for a while, and then he stood up and got his hat. ⟦S→M i⟧"Mighty good cake, Mrs. Fritsche. Boys run off. I wouldn't drag the river yet."⟦/⟧
⟦M→S i⟧"That child hasn't got any reason to run off. He's got nobody in the world but his father."⟦/⟧
⟦S→M i⟧"No, ma'am. That's generally the reason."⟦/⟧
When the car had gone my mother went up to her room. She shut the door, and we could hear the bed.
⟦E→W i⟧"How long did he talk to it?"⟦/⟧ Gene said.
⟦W→E i⟧"I don't know. I ran."⟦/⟧
⟦E→W i⟧"Jesus, Squirt."⟦/⟧
⟦W→E i⟧"Where is he? Is he in there? It's welded, Gene, how could he get in there?"⟦/⟧
⟦E→W i⟧"I don't think that you go in by the door,"⟦/⟧ my brother said.
@break
Vrba lived in a boxcar behind the elevator. It had a stovepipe, and a geranium. He didn't seem surprised. He looked at Gene, and at me, and he moved a cat so we could sit.
⟦V→E+W i⟧"The boy is there,"⟦/⟧ he said. ⟦V→E+W i =⟧"I hear him since yesterday. He says always that he is not cold."⟦/⟧
⟦E→V i⟧"Then let's get him out!"⟦/⟧
⟦V→E i⟧"No. You hear. You do not hear *him*."⟦/⟧ He tapped what was left of his ear. ⟦V→E i =⟧"It keeps the voice, as you keep a coat. The rest..."⟦/⟧ He made a little motion with the hand that only had the thumb and the one finger, a sort of crumbling. ⟦V→E i =⟧"It is only dust in there. It is corn from 1929, and dust."⟦/⟧
⟦W→V i⟧"What is it?"⟦/⟧ I said.
⟦V→W i⟧"I don't know, little boy. It was here before us. They dug for the foundation, and a man fell. We heard him singing for a week. So they poured the concrete, and I said I will stay."⟦/⟧
⟦W→V i⟧"And you feed it."⟦/⟧
⟦V→W i⟧"Bread. A little soup. It's not for eating that it wants it, it wants somebody should come."⟦/⟧ He took out the key. It was on a bootlace, black, as long as my finger. ⟦V→E i⟧"I have eighty-one years. I talk to it, and it talks. My wife, my two daughters. I don't answer. I talk *at* it, you understand? Every day. So that it's not lonely, so it doesn't call so loud."⟦/⟧ He had the palest eyes. ⟦V→E i =⟧"But I'm tired, Eugene. And you hear it very well."⟦/⟧
Gene had got up. I'd never seen him look at anything like he was looking at that key.
⟦W→E i⟧"Gene, no,"⟦/⟧ I said.
⟦E→V i⟧"What happens if nobody does it?"⟦/⟧
⟦V→E i⟧"There was one summer I had the pneumonia,"⟦/⟧ said Vrba. ⟦V→E i =⟧"1938. You can see it in the churchyard. There are nine, all small."⟦/⟧
⟦W→E i⟧"Gene, come on. Let's go home. Let's go tell Deputy Stroud, and they can get some dynamite, and they—"⟦/⟧
⟦E→W i⟧"Go home, Squirt."⟦/⟧
⟦W→E i⟧"Not without you!"⟦/⟧
⟦E→W i⟧"I'll be right behind you,"⟦/⟧ he said. He put that big freckled hand on top of my head and sort of pushed. ⟦E→W i =⟧"Tell Mom I'm hungry."⟦/⟧
@break
He was never right behind me. I mean he came home; he ate his supper. He worked at the elevator until they closed it, in '84, and he had Vrba's boxcar after Vrba died, and he never got married. Mom used to say it was the noise that had made him so quiet. Every day when the whistle went he took half of his lunch and climbed up a hundred and ten feet of ladder. There was never another kid lost in Sutter. You can look it up.
I went to Omaha, and sold insurance.
Last Friday the phone rang, around suppertime, and Ruthanne got it.
⟦R→W i⟧"It's for you,"⟦/⟧ she said with her hand over it. ⟦R→W i =⟧"It's a terrible line. I think it's Gene."⟦/⟧
I'd had the call from the county on Monday. I had not found the way to tell her yet. The ladder had let go, is what they said, all those years, the rust. He'd fallen down the inside. They were going to have to cut a hole.
⟦R→W i⟧"Honey?"⟦/⟧ said my wife. ⟦R→W i =⟧"He wants to know are you coming home. He sounds so young."⟦/⟧
I took the phone from her. I could hear the wind in it, and something underneath the wind, like a great deal of corn moving a long way down.
⟦X→W i⟧"Hey, Squirt,"⟦/⟧ it said. ⟦X→W i =⟧"You got somebody now."⟦/⟧
I held it against my ear for a good long time. I didn't answer. But God forgive me, I have been thinking ever since of what I'd say.
