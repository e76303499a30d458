# title: I drive a school bus in the country. There's one more kid than there should be.
# style: first person past; straight quotes; r/nosleep creepypasta
# cast: L = Lyle Huddleston | Lyle, Mr. Lyle, Huddleston, Base Nine, Nine, bus driver | he | narrator
# cast: B = Bernadette | Bernie, dispatch, the dispatcher, Base | she
# cast: P = Posey Trimble | Posey | she
# cast: C = Cody Trimble | Cody, her brother | he
# cast: W = Darlene | my wife, Dar | she
# cast: Y = the boy in the yellow slicker | the boy, the kid, yellow coat, him, the boy in the yellow coat | he
# cast: O = Opal Voss | Opal, little girl | she
# cast: H = Mr. Aldous Renner | Mr. Renner, Renner, Aldous, the old driver | he
---
I'm not much of a writer and I'm typing this on my wife's laptop so bear with me.
I drive Route 9 for a school district I'm not going to name. It's the long one. Fifty-one miles out and back, all gravel after the grain elevator, eleven kids. I retired from the county road crew in 2016 with a bad back and Darlene told me I could either get a job or she'd kill me, so I got my CDL endorsement and a bus.
What you need to know is you count. Every driver counts. Kids fall asleep and slide down where you can't see them and every few years somewhere a kid gets left on a bus in January and dies. So you count them on and you count them off, and when you're parked you walk to the back and turn off the alarm on the rear door, and you look under every seat. I've never missed one.
The last week of October I counted twelve.
I figured I'd miscounted. I picked up the Trimble kids last, same as always, and Posey, who is seven and sits right behind me and never shuts up, started right in.
⟦P→L i⟧"Mr. Lyle, did you know a octopus has three hearts?"⟦/⟧
⟦L→P i⟧"I did not."⟦/⟧
⟦P→L i⟧"Do you know why?"⟦/⟧
⟦L→P i⟧"In case two break?"⟦/⟧
⟦P→L i⟧"NO. It's for the arms."⟦/⟧
⟦C→P i⟧"It's for the gills, stupid,"⟦/⟧ her brother said. Cody's thirteen.
⟦L→C i⟧"We don't say stupid on my bus."⟦/⟧
⟦C→L i⟧"Sorry, Mr. Lyle."⟦/⟧
⟦P→L i⟧"Mr. Lyle, who's the new kid?"⟦/⟧
I looked up in the big mirror. It was barely light out. I could see hats and hoods. ⟦L→P i⟧"What new kid, hon?"⟦/⟧
⟦P→L i⟧"In the yellow coat."⟦/⟧
⟦C→L i⟧"There's no new kid,"⟦/⟧ Cody said, but he said it funny. He said it facing front.
When we got to the school I stood at the bottom of the steps and counted them off out loud like I do. Eleven. I walked to the back. Nothing under the seats but a mitten. But the very last seat on the right was wet. Not spilled-juice wet. It was soaked through to the foam, and it was cold, and it smelled like a ditch.
I keyed the radio. ⟦L→B i⟧"Nine to Base. Bernie, did we pick up a transfer on my route?"⟦/⟧
⟦B→L i⟧"Not that anybody told me. Why?"⟦/⟧
⟦L→B i⟧"Thought I had twelve."⟦/⟧
⟦B→L i⟧"You have eleven. You've had eleven since the Pruitts moved."⟦/⟧ There was a long crackle. ⟦B→L i =⟧"You feeling okay, Lyle?"⟦/⟧
⟦L→B i⟧"Just need my coffee."⟦/⟧
I didn't think about it again until the next morning when it was thirteen degrees warmer and pouring down rain and I counted twelve.
@break -
This time I saw him. I counted them on, eleven, I swear on my life, and pulled out from Trimbles', and I looked in the mirror and there was a hood at the very back. A yellow slicker, one of the old rubber kind with the metal clasps, you don't see those anymore. The hood was up. He was small. Second grade, maybe. He was looking out the window.
⟦L→Y i⟧"Hey, bud,"⟦/⟧ I called back. ⟦L→Y i =⟧"Son? In the back? What's your name?"⟦/⟧
Every kid on that bus went quiet. You drive kids, you know how much they never go quiet.
⟦C→L i⟧"Don't talk to him, Mr. Lyle,"⟦/⟧ said Cody very low.
⟦L→C i⟧"You know him?"⟦/⟧
⟦C→L i⟧"No sir."⟦/⟧
⟦L→C i⟧"Then why shouldn't I talk to him?"⟦/⟧
⟦C→L i⟧"Because he moves up."⟦/⟧
I looked at the road because there's a one lane bridge there over Sauk Creek and you've got to hit it square. When I looked back at the mirror he was in the second to last seat.
I'm not going to lie to you, I about put us in the creek.
⟦P→C i⟧"See, he only does it when somebody says something to him,"⟦/⟧ Posey said. She was drawing on the window. ⟦P→C+L i =⟧"I said hi yesterday and that's how come he got on."⟦/⟧
⟦C→P i⟧"I TOLD you not to say hi."⟦/⟧
⟦P→C i⟧"You did not, you said it after."⟦/⟧
⟦L→P+C i⟧"Kids,"⟦/⟧ I said. ⟦L→P+C i =⟧"Kids. Where'd he get on?"⟦/⟧
Nobody would answer me. Then Posey, in a little voice, ⟦P→L i⟧"The bridge."⟦/⟧
I counted eleven off. I walked to the back. Last two seats on the right. I had to wring out my sleeve.
@break -
I told Darlene that night. I wasn't going to but she's been married to me thirty-four years and I'd put the milk away in the oven.
⟦W→L i⟧"You're going to think I'm being smart,"⟦/⟧ she said, ⟦W→L i =⟧"but have you had your eyes done?"⟦/⟧
⟦L→W i⟧"In August."⟦/⟧
⟦W→L i⟧"And you didn't recognize him."⟦/⟧
⟦L→W i⟧"I couldn't see his face. I've never seen a face, he's always looking out the window."⟦/⟧
⟦W→L i⟧"Could it be the kids having you on? With Halloween? They put one of the little ones in a coat and he scoots along the floor..."⟦/⟧
⟦L→W i⟧"And the water?"⟦/⟧
She didn't have anything for the water. She took my plate and scraped it and stood there at the sink with her back to me.
⟦W→L i⟧"What was the name of that man,"⟦/⟧ she said finally, ⟦W→L i =⟧"who had the route when we first moved out here? With the glass eye. He drove it for a hundred years and then he just quit in the middle of a week."⟦/⟧
⟦L→W i⟧"Renner."⟦/⟧
⟦W→L i⟧"Is he still living?"⟦/⟧
⟦L→W i⟧"Out at Good Shepherd, I think."⟦/⟧
⟦W→L i⟧"Well,"⟦/⟧ Darlene said.
@break -
Aldous Renner was ninety-one and about as big as a coat on a hanger. They had him in a chair by the window with a blanket. I brought him a box of the orange candy slices because the girl at the desk said he liked them.
⟦L→H i⟧"Mr. Renner, I'm Lyle Huddleston. I drive Nine."⟦/⟧
⟦H→L i⟧"Still gravel?"⟦/⟧
⟦L→H i⟧"After the elevator, yeah."⟦/⟧
⟦H→L i⟧"They been saying they'd pave that since Eisenhower."⟦/⟧ He worked on a candy a while. He only had one eye that looked at you. ⟦H→L i =⟧"Which seat's he in?"⟦/⟧
I hadn't said one word about it. I want you to understand that. I'd said my name and that I drove Nine.
⟦L→H i⟧"Second from the back,"⟦/⟧ I said when I could.
⟦H→L i⟧"You talk to him?"⟦/⟧
⟦L→H i⟧"I asked him his name."⟦/⟧
⟦H→L i⟧"Aw, hell."⟦/⟧
⟦L→H i⟧"Who is he?"⟦/⟧
⟦H→L i⟧"I don't know. That's God's truth. I went through every paper they got in the courthouse and there's no boy drowned in Sauk Creek, not ever, not off a bus and not any other way. There isn't any boy. I think that's a mistake people make, is to figure there must've been a boy."⟦/⟧
I thought about that for a second and then decided not to.
⟦L→H i⟧"What happens when he gets to the front?"⟦/⟧
⟦H→L i⟧"What number's your bus got? Rows, I mean."⟦/⟧
⟦L→H i⟧"Twelve."⟦/⟧
⟦H→L i⟧"Mine had ten."⟦/⟧ He held out the box to me and his hand shook so hard the sugar came off. ⟦H→L i =⟧"I got him stopped at the second row. I did it by never saying another word on that bus for three years. Not good morning. Kids' folks thought I'd had a stroke. If nobody talks to him he'll sit, see. He'll just sit, and along about Christmas he'll get off."⟦/⟧
⟦L→H i⟧"And then what?"⟦/⟧
⟦H→L i⟧"Then next October he gets on again where he left off."⟦/⟧
⟦L→H i⟧"You quit in the middle of a week."⟦/⟧
⟦H→L i⟧"Little girl named Opal Voss had a birthday,"⟦/⟧ Renner said. ⟦H→L i =⟧"She had cupcakes. She went back and give everybody one, and she turns around and says, ⟦O→Y i quoted⟧'Do you want one too?'⟦/⟧ And I heard him get up."⟦/⟧
⟦L→H i⟧"Jesus."⟦/⟧
⟦H→L i⟧"First row behind the driver. I could smell him. I felt him put his chin right here on the back of my seat, like they do. And he says in my ear,"⟦/⟧ and the old man stopped.
⟦L→H i⟧"What did he say?"⟦/⟧
The good eye was running. ⟦H→L i⟧"He wanted to know could he drive."⟦/⟧
@break -
So I had a plan. It's not a great plan. I told the kids in the school parking lot, where he isn't.
⟦L→P+C i⟧"It's a game,"⟦/⟧ I said. ⟦L→P+C i =⟧"It's called the quiet game, and it runs till Christmas break, and if every one of you makes it I'll buy pizza for the whole bus. Nobody says a word from the bridge to the school. Not to him, not to each other, not to me."⟦/⟧
⟦P→L i⟧"What kind of pizza?"⟦/⟧
⟦L→P i⟧"Whatever kind you want, Posey."⟦/⟧
⟦C→L i⟧"She can't do it,"⟦/⟧ said Cody. He looked like he hadn't slept. ⟦C→L i =⟧"Mr. Lyle, she can't. She talks in the bathtub. She talks in her sleep."⟦/⟧
⟦P→C i⟧"I can so!"⟦/⟧
⟦C→P i⟧"You can't go five seconds."⟦/⟧
⟦P→C i⟧"Can SO. Time me."⟦/⟧
And I'll be damned if she didn't do it. All of November. She'd get on and zip her lip and throw me the key. I kept the keys in the ashtray, I told her. I'd say goodbye to her at the school and forty minutes worth would come out of her all at once.
He stayed put. Second from the back. I got to where I could almost not look.
Then this Tuesday we had the ice.
I came up on the bridge too fast. That's on me. The back end went and I felt it go, slow, like it was somebody else's bus, and we hung there sideways across the deck with the front wheel over nothing and the creek right there out my window, black. Eleven kids screaming. You can't play the quiet game through that. I don't blame one of them.
I got her back. I rocked her back on with the transmission, I don't know how. And I grabbed the mike and I said ⟦L→B i⟧"Nine to Base, Nine to Base, we're all right, I've got eleven and we're all right,"⟦/⟧ and the radio said
⟦B→L i⟧"Say again, Nine? Who've you got up there with you?"⟦/⟧
⟦L→B i⟧"What?"⟦/⟧
⟦B→L i⟧"I've got you on with somebody. There's somebody talking over you."⟦/⟧
⟦L→B i⟧"There's nobody. Bernie. It's just me."⟦/⟧
⟦B→L i⟧"Sounds like a kid,"⟦/⟧ she said. ⟦B→L i =⟧"Hon, tell him to get off the mike, I can't make you out. What's he saying? ⟦Y i quoted⟧'Is it my turn'⟦/⟧? Turn for what?"⟦/⟧
I didn't turn around. The back of my neck was wet. I could smell ditch.
⟦P→Y i⟧"No,"⟦/⟧ said Posey.
She wasn't sitting behind me. She'd got out of her seat. She was standing in the aisle in her purple boots with her hands on her hips and she was talking to whatever had its chin on my headrest.
⟦P→Y i⟧"You have to be sixteen to drive and you have to have a license. You're not even in a grade. You can sit with me but you have to be quiet, and I get the window."⟦/⟧
⟦C→P i⟧"Posey,"⟦/⟧ her brother whispered. ⟦C→P i =⟧"Posey, come here. Come here right now."⟦/⟧
⟦P→C i⟧"He's just little, Cody."⟦/⟧
And right by my ear, so close I felt it more than heard it, something said ⟦Y→P i⟧"Okay."⟦/⟧
I counted eleven off at the school. I walked to the back, all the seats were dry.
The only wet one was the first row behind the driver, on the aisle. Next to the window somebody had drawn an octopus in the fog. They'd given it three hearts. Then I saw there were two different sizes of finger.
I called in sick Wednesday and Thursday. Bernadette's got a sub on it. But she called me just now and that's why I'm writing this down.
⟦B→L i⟧"Lyle, I hate to bother you. How many do you have on Nine?"⟦/⟧
⟦L→B i⟧"Eleven,"⟦/⟧ I said. ⟦L→B i =⟧"Why, did he get twelve?"⟦/⟧
⟦B→L i⟧"No,"⟦/⟧ she said. ⟦B→L i =⟧"He's only got ten. Cody Trimble was on there by himself. And it's the damnedest thing, I asked him was Posey home sick, and he looked at me like I was speaking Greek. He says he hasn't got a sister."⟦/⟧
I've got her picture right here on the fridge. She drew me on my bus.
In the back there's two of them in yellow coats.
@end_note
EDIT: to everybody asking, no I am not going to tell you what district. EDIT 2: it's 5 a.m. I'm going in. Somebody has to say hi to her.
@end
