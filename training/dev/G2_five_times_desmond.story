# title: Five Times Desmond Ferreira Said He Was Fine (and One Time He Didn't)
# style: third person present; straight quotes; AO3; 5+1; heist crew
# cast: D = Desmond Ferreira | Desmond, Des, Ferreira, the driver, Dessie | he
# cast: P = Walter Pike | Pike, Walter, the old man, the safecracker, the older man | he
# cast: J = Jocelyn Abara | Joss, Jocelyn, the hacker | they
# cast: A = Anatoly Grishin | Tolya, Anatoly | he
# cast: M = Imelda Sarto | Imelda, Sarto, the grifter | she
# cast: R = Renata | Renata, Desmond's ex-wife | she
# cast: K = the tow truck guy | the guy, the tow guy | he
---
@note
For the h/c bingo square "refusal of medical treatment." Title is exactly what it says. Warnings for blood (some), one (1) car crash, and feelings. You don't need to have seen past ep 6.
@end
@break 1.
There's a piece of somebody's chandelier in his forearm. Desmond keeps it on the side away from the light and drives four miles under the limit all the way to the river.
⟦P→D i⟧"You're dripping on my shoe,"⟦/⟧ says Pike.
⟦D→P i⟧"It's raining."⟦/⟧
⟦P→D i⟧"Inside the van?"⟦/⟧
⟦D→P i⟧"Window's open."⟦/⟧
Pike looks at the window. It's not open. He's sixty-eight years old and he has his tool roll across his knees like somebody's grandmother with her knitting, and he's too polite, it turns out, to call a man a liar when they've only done two jobs together. He reaches over and turns the heater up.
⟦P→D i⟧"I used to have a driver,"⟦/⟧ he says, a mile or so further on. ⟦P→D i =⟧"Name of Sal. Never said a word, never hit a curb. Best I ever had."⟦/⟧
⟦D→P i⟧"What happened to him?"⟦/⟧
⟦P→D i⟧"Bled to death outside a Howard Johnson's in Trenton. We all figured he was being quiet."⟦/⟧
The wipers go back and forth.
⟦D→P i⟧"I'm fine,"⟦/⟧ Desmond says.
⟦P→D i⟧"Sure. Pull over at the Walgreens anyway, would you? I'm out of those little mints."⟦/⟧
He comes back with mints, gauze, tape, a bottle of peroxide and a pair of pink tweezers on a card. He doesn't say anything about it. He does the job with the dome light on and his glasses pushed up on his forehead, as if the arm were a lock, and when the sliver's out he wraps it in his receipt and puts it in his breast pocket.
⟦P→D i⟧"Bohemian,"⟦/⟧ says Pike. ⟦P→D i =⟧"That's good crystal. You've been stabbed by quality."⟦/⟧
@break 2.
Joss isn't eavesdropping. They'd like to make that clear. Joss is lying under the kitchen table at the safehouse with a soldering iron, where they've been since noon, and if people want to come in and make personal phone calls without looking under the furniture then that's between those people and God.
⟦R→D i⟧"- not asking for the money, Desmond, I've never asked you for the money. I'm asking are you coming."⟦/⟧ He's got it on speaker because he's using both hands to dry a pan.
⟦D→R i⟧"I'm working."⟦/⟧
⟦R→D i⟧"You're driving a truck. Ask for the day. She's only going to turn ten the once."⟦/⟧
⟦D→R i⟧"Renata. I would if I could."⟦/⟧
⟦R→D i⟧"She told the whole class you're coming. She told them that you drive a race car."⟦/⟧
The pan goes round and round in the towel. It must be about the driest pan in the state.
⟦D→R i⟧"Tell her I'm sorry,"⟦/⟧ says Desmond.
⟦R→D i⟧"No. I don't think I will, this time. You can call her and do it."⟦/⟧ There's a sigh. It isn't a mean one. That's sort of the worst part. ⟦R→D i =⟧"Are you all right, Des? You sound like you've got a cold."⟦/⟧
⟦D→R i⟧"I'm fine."⟦/⟧
⟦R→D i⟧"Yeah. You always were."⟦/⟧
Click. He hangs up the pan, then the towel, then stands there with nothing else to hang up.
⟦J→D i⟧"The Kessler thing could be Friday,"⟦/⟧ says Joss from the floor.
To his credit he only jumps a little. ⟦D→J i⟧"How long have you been down there?"⟦/⟧
⟦J→D i⟧"Always. I've always been down here. When's the party?"⟦/⟧
⟦D→J i⟧"It doesn't matter when it is. The window's Saturday, the guards rotate Saturday, you're the one that told us so."⟦/⟧
⟦J→D i⟧"See, but *I* could rotate the guards. It's a spreadsheet, Des. It's a spreadsheet on a shared drive, the password's the name of the boss's dog."⟦/⟧ They slide out on their back and look at him upside down, goggles and all. ⟦J→D i =⟧"Do you actually know anybody with a race car?"⟦/⟧
⟦D→J i⟧"...I could get hold of one."⟦/⟧
⟦J→D i⟧"*Get hold of.* Okay. I'm going to pretend I didn't hear that and you're going to get me one of those cupcakes with the sprinkles on."⟦/⟧
@break 3.
⟦A→D i⟧"How many fingers?"⟦/⟧
⟦D→A i⟧"I'm fine."⟦/⟧
⟦A→D i⟧"Is not a number."⟦/⟧
Desmond shuts his eyes and opens them. The world is the wrong way up, and then it isn't, it's only that he's lying on a hillside, and above him there's a great deal of sky with Tolya in the middle of it. Somewhere close by a wheel is still ticking around.
⟦D→A i⟧"Three."⟦/⟧
⟦A→D i⟧"I am holding up no fingers, this is my fist. I was going to hit you if you were dead."⟦/⟧
⟦D→A i⟧"Where's the... who's got the case?"⟦/⟧
⟦A→D i⟧"Imelda has the case. Imelda has also a very nice man from the county in a very nice truck who believes she is a geologist. We have maybe ten minutes. Don't sit up."⟦/⟧
He sits up. Then he's lying down again, with one of Tolya's enormous hands flat on his breastbone, and there's grass in his mouth.
⟦A→D i⟧"Who is the president?"⟦/⟧
⟦D→A i⟧"I didn't vote for him."⟦/⟧
⟦A→D i⟧"What day is it?"⟦/⟧
⟦D→A i⟧"Tolya, they cut the line. Somebody cut the brake line. I checked it last night. I *checked* it, I was under there an hour -"⟦/⟧
⟦A→D i⟧"I know this."⟦/⟧
⟦D→A i⟧"I could've killed the two of you."⟦/⟧
⟦A→D i⟧"Also I know this. You put the driver's side into the tree."⟦/⟧ He says it very gently. He's a man who breaks doors for a living, and he's picking little cubes of windshield out of Desmond's hair, one at a time, and laying them in a row on a flat stone. ⟦A→D i =⟧"There was a ditch on right, soft. There was a tree on left. I was on right, she was behind me on right. I saw you look. You had time for one look and you turned left. So, who taught you to drive like this?"⟦/⟧
Desmond doesn't answer.
⟦A→D i⟧"It is stupid way to drive,"⟦/⟧ says Tolya. ⟦A→D i =⟧"You will not do it again."⟦/⟧
⟦D→A i⟧"Sure I will."⟦/⟧
⟦A→D i⟧"Yes,"⟦/⟧ Tolya says, and sighs, and holds up his fingers. ⟦A→D i =⟧"How many?"⟦/⟧
⟦D→A i⟧"Two."⟦/⟧
⟦A→D i⟧"Good. I like you better with a concussion, you talk more."⟦/⟧
@break 4.
The bar at the Hotel Aurelio closes at one, unless you're Imelda Sarto, in which case it closes whenever you like. She's got her shoes off. She's still in the green dress, with a hundred and ten thousand dollars' worth of somebody else's emeralds on, since there's nowhere else to put them.
⟦M→D i⟧"You went off script,"⟦/⟧ she says.
⟦D→M i⟧"I parked the car. There's no script. I park the car, I open your door."⟦/⟧
⟦M→D i⟧"You opened my door and you saw that man and your face did something."⟦/⟧
⟦D→M i⟧"My face doesn't do things."⟦/⟧
⟦M→D i⟧"No, it doesn't. That's why I noticed."⟦/⟧ She pours him two fingers of what's probably the best Scotch he'll ever have. ⟦M→D i =⟧"It's what I'm *for*, Desmond. I can tell a man's bank from how he takes off his gloves. Who was he?"⟦/⟧
He turns the glass around on its napkin, a quarter turn, then another.
⟦D→M i⟧"Guy I used to drive for. Before."⟦/⟧
⟦M→D i⟧"Before us."⟦/⟧
⟦D→M i⟧"Before I did the four years."⟦/⟧
⟦M→D i⟧"Ah,"⟦/⟧ says Imelda. She has about thirty different ways of saying it. This isn't one that he's heard. ⟦M→D i =⟧"And did he know you?"⟦/⟧
⟦D→M i⟧"He gave me a five. For the car. He looked right at me, and told me to keep it out of the sun."⟦/⟧
It's a funny story, really. He's about to say so. But what he hears himself do instead is breathe in, and it snags on something on the way.
She doesn't touch him. Imelda touches everyone, it's half of the job, a hand on the sleeve, a hand at the back of the neck; she's lifted forty watches this year that way. She puts both of her hands flat on the bar, where he can see them.
⟦M→D i⟧"I could ruin him,"⟦/⟧ she offers. ⟦M→D i =⟧"I'm not busy in March."⟦/⟧
⟦D→M i⟧"I'm fine."⟦/⟧
⟦M→D i⟧"I know you are, darling. But think about it. You'd get to hold the door."⟦/⟧
@break 5.
⟦J→D i⟧"Des, talk to me."⟦/⟧
⟦D→J i⟧"I'm here."⟦/⟧
⟦J→D i⟧"What's your situation?"⟦/⟧
⟦D→J i⟧"Same as it was."⟦/⟧ The situation is that it's a parking garage, three levels down, and there's a steel shutter in front of him and another one behind, and the sprinklers have been on for half an hour. He's up on the roof of the car. ⟦D→J i =⟧"It's about to my door handles."⟦/⟧
⟦M→J i⟧"Whose idea was the flood doors?"⟦/⟧ Imelda's voice, very crisp. She's not asking Desmond.
⟦J→M i⟧"Not mine! They weren't on the plans! I've got a drawing from 1988 and a drawing from 2011 and *neither of them* -"⟦/⟧
⟦P→J i⟧"Jocelyn,"⟦/⟧ says Pike. ⟦P→J i =⟧"Breathe, honey. Read me the plate off the shutter motor again."⟦/⟧
⟦D→P i⟧"I can read it to you. I'm looking at it. It says Hartwell, and then it's HM, six, six, oh, and a bunch of rust."⟦/⟧
⟦P→D i⟧"HM660. There's a hand crank."⟦/⟧
⟦D→P i⟧"It's on the other side, Pike."⟦/⟧
⟦P→D i⟧"Yes. It would be."⟦/⟧
Nobody says anything for a bit. It's very loud, the water, and cold in a way that he's stopped paying attention to. In his ear he can hear the four of them not talking, and he finds that he knows which is which. Joss types when they're scared, even when there's nothing to type. Pike clicks his tongue. Imelda's got her hand over her mike.
⟦D→A i⟧"Where's Tolya?"⟦/⟧
⟦A→D i⟧"In stairwell."⟦/⟧ He's out of breath. ⟦A→D i =⟧"There is also a door in stairwell."⟦/⟧
⟦D→A i⟧"What kind of door?"⟦/⟧
⟦A→D i⟧"I'll tell you when it's open."⟦/⟧
Boom, a long way off. He feels it in the car roof more than hears it.
⟦D→J+P+M+A i⟧"You guys should go,"⟦/⟧ says Desmond. ⟦D→J+P+M+A i =⟧"Cops'll be on the ramp by now. I'm fine here."⟦/⟧
⟦group→D i⟧"SHUT UP, DESMOND,"⟦/⟧ say four people, in three accents.
Boom.
⟦M→D i⟧"Tell me what you got for your daughter,"⟦/⟧ Imelda says. ⟦M→D i =⟧"For her birthday. You never said."⟦/⟧
⟦D→M i⟧"A go-kart."⟦/⟧
⟦J→D i⟧"You *built* her a go-kart,"⟦/⟧ says Joss wetly. ⟦J→M i =⟧"He built it, I helped with the lights. It goes twenty-two miles an hour, it's completely illegal."⟦/⟧
⟦D→J i⟧"Twenty-six."⟦/⟧
⟦J→D i⟧"You told me it was governed!"⟦/⟧
⟦D→J i⟧"I ungoverned it."⟦/⟧
Boom, and this time there's a shriek at the end, like a train coming in, and a rectangle of yellow light falls across the water. Tolya stands in it up to the thighs, with a fire extinguisher in his arms, bleeding cheerfully from both hands.
⟦A→D i⟧"So,"⟦/⟧ he says, not over the comm. ⟦A→D i =⟧"It was wooden kind."⟦/⟧
@break +1
It's a Tuesday. Nobody's chasing them. They've been to the big Costco out on Route 9, all five, since Pike needs tires and Joss wants to push the flatbed cart, and when they come out again into the sunshine with forty-eight rolls of toilet paper and a kayak and Desmond turns the key, the van doesn't start.
He turns it again. It doesn't start again.
⟦P→D i⟧"Battery?"⟦/⟧ says Pike, from shotgun.
⟦D→P i⟧"No."⟦/⟧
⟦J→D i⟧"Is it the alternator?"⟦/⟧
⟦P→J i⟧"Do you know what an alternator is?"⟦/⟧
⟦J→P i⟧"I know it's a word you say."⟦/⟧
Tolya is eating a hot dog in the back. He has two more in his lap, one for now and one for after. ⟦A→D i⟧"It's a nice day,"⟦/⟧ he says. ⟦A→D i =⟧"We call a truck, we sit on the kayak. No hurry."⟦/⟧
⟦M→D i⟧"Desmond?"⟦/⟧ says Imelda.
He's still got his hands on the wheel, at ten and two. He's looking at them. It's the van from the river, and from the Kessler job, and from the morning they got Joss back. He put the second engine in it himself. He's had it two years and four months, which is longer than he's had anything; and it's only a fuel pump, it's a ninety-dollar part, he could do it right here with Pike's tools. He knows that.
He can't seem to let go of the wheel.
⟦D i⟧"I'm not,"⟦/⟧ he says.
He tries it again. It's like the ignition. ⟦D i⟧"I don't think I'm fine."⟦/⟧
It's so quiet in the van you can hear Tolya swallow. Then somebody's opened the driver's door, and Imelda, in a sundress, in a Costco parking lot, is unpeeling his fingers for him one by one. And Pike's got the key out of the ignition and into his breast pocket. And a pair of bony arms has come around the headrest from behind and locked across his chest, and there's a chin with a stud in it digging into the top of his head.
⟦J→D i⟧"Okay,"⟦/⟧ Joss is saying. ⟦J→D i =⟧"Okay, okay. That's okay."⟦/⟧
⟦D i⟧"It's a fuel pump,"⟦/⟧ says Desmond. His face is wet. ⟦D i =⟧"It's just the goddamn fuel pump."⟦/⟧
⟦P→D i⟧"Sure it is."⟦/⟧
⟦D→P i⟧"I don't know what's the matter with me."⟦/⟧
⟦M→D i⟧"Well, I've got a list,"⟦/⟧ Imelda says. ⟦M→D i =⟧"But it'll keep. Shove over."⟦/⟧
⟦D→M i⟧"What?"⟦/⟧
⟦M→D i⟧"Shove *over*, there's room for two. Walter, budge."⟦/⟧
There isn't room for two. There certainly isn't room for five. The van goes down on its springs as Tolya climbs in over the seat back, and someone's elbow gets the horn, and that's how the tow guy finds them, forty minutes later: the whole lot piled up in the front like laundry, passing around the second hot dog.
He walks around them once with his clipboard.
⟦K i⟧"Everybody all right in there?"⟦/⟧ the guy says.
They all wait. They leave it to him.
⟦D→K i⟧"Getting there,"⟦/⟧ says Desmond.
@end_note
Yes the emerald guy gets what's coming to him in March. No I'm not writing it. (I'm writing it.)
@end
