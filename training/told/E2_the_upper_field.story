# title: The Upper Field
# style: third person present, close; curly quotes; spare literary short story, hardly any tags
# cast: W = Warren | the man, her husband | he
# cast: L = Lise | the woman, his wife | she
# cast: D = Dot | the waitress | she
# cast: B = the boy | the boy in the cap, Dot’s boy, Tyler | he
# cast: M = Gil Haverford | the man from the agency, the agent, Mr. Haverford, Gil | he
---
They stop for pie because they have always stopped for pie. It is the same place, with a new sign. Warren holds the door and Lise goes in under his arm, and for a second, with the rain behind them, it could be any of the years.
⟦L→W i⟧“The window?”⟦/⟧
⟦W→L i⟧“If you like.”⟦/⟧
⟦L→W i⟧“I’m asking what you’d like.”⟦/⟧
⟦W→L i⟧“The window’s fine.”⟦/⟧
The waitress comes. She is sixty or so, with a pencil in her hair and another, forgotten, behind her ear.
⟦D→W+L i⟧“You folks know what you want?”⟦/⟧
⟦W→D i⟧“Coffee. Two coffees. What’s the pie?”⟦/⟧
⟦D→W i⟧“Apple, peach. There’s a rhubarb but I wouldn’t.”⟦/⟧
⟦L→D i⟧“I’ll have the rhubarb,”⟦/⟧ says Lise.
⟦D→L i⟧“It’s from Tuesday, hon.”⟦/⟧
⟦L→D i⟧“That’s all right.”⟦/⟧
⟦W→D i⟧“Apple,”⟦/⟧ Warren says, and when she has gone, ⟦W→L i =⟧“Why would you do that?”⟦/⟧
⟦L→W i⟧“I wanted rhubarb.”⟦/⟧
⟦W→L i⟧“She told you it was no good.”⟦/⟧
⟦L→W i⟧“She told me it was from Tuesday.”⟦/⟧
He turns the sugar around so that the spout faces the wall. Outside a truck goes by with its lights on and the puddle in the lot opens and closes.
⟦W→L i⟧“What time did he say?”⟦/⟧
⟦L→W i⟧“Two. You talked to him, not me.”⟦/⟧
⟦W→L i⟧“I thought you wrote it down.”⟦/⟧
⟦L→W i⟧“I wrote down what you said. You said two.”⟦/⟧
⟦W→L i⟧“Then it’s two.”⟦/⟧
⟦L→W i⟧“We could be late.”⟦/⟧
⟦W→L i⟧“He’s driving up from the city.”⟦/⟧
⟦L→W i⟧“So he’ll look at the barn. He’ll walk around and kick things. It’s what they do.”⟦/⟧
⟦W→L i⟧“It’s not his fault, Lise.”⟦/⟧
⟦L→W i⟧“I didn’t say fault.”⟦/⟧
⟦W→L i⟧“You had the voice.”⟦/⟧
⟦L→W i⟧“This is the only one I’ve got.”⟦/⟧
The coffee comes in the thick cups. They both say thank you at once, and the waitress looks from one to the other as if she might say something, and doesn’t.
⟦W→L i⟧“I keep thinking about the well,”⟦/⟧ he says.
⟦L→W i⟧“What about it?”⟦/⟧
⟦W→L i⟧“Whether we have to tell them.”⟦/⟧
⟦L→W i⟧“It’s been dry four summers.”⟦/⟧
⟦W→L i⟧“It came back each time.”⟦/⟧
⟦L→W i⟧“In November.”⟦/⟧
⟦W→L i⟧“It came back, though.”⟦/⟧
⟦L→W i⟧“So don’t tell them. Let them find out. They’ll have it all paved anyway, they’ll have a pool.”⟦/⟧
⟦W→L i⟧“With what water?”⟦/⟧
She laughs. She didn’t mean to, and puts the back of her hand against her mouth. He looks pleased and then looks down at his hands.
⟦W→L i⟧“You remember Nils in the well?”⟦/⟧
⟦L→W i⟧“Don’t.”⟦/⟧
⟦W→L i⟧“I only meant the time he—”⟦/⟧
⟦L→W i⟧“I know which time. He was nine and he had the flashlight in his teeth, and you held the rope.”⟦/⟧
⟦W→L i⟧“He sang down there.”⟦/⟧
⟦L→W i⟧“I said don’t, Warren.”⟦/⟧
⟦W→L i⟧“All right.”⟦/⟧
⟦L→W i⟧“I mean it.”⟦/⟧
⟦W→L i⟧“I said all right.”⟦/⟧
A boy in a cap has come out of the kitchen with a gray tub, and begins to clear the next table, setting each glass down in the tub with great care. He is perhaps seventeen. His wrists stick out. Lise watches him until he feels it and turns around.
⟦B→L i⟧“You need something, ma’am?”⟦/⟧
⟦L→B i⟧“No. I’m sorry. You’re doing that very quietly.”⟦/⟧
⟦B→L i⟧“I broke a bunch on Monday.”⟦/⟧
⟦L→B i⟧“Did they make you pay?”⟦/⟧
⟦B→L i⟧“She’s my grandma,”⟦/⟧ he says, and tips his head toward the counter. ⟦B→L i =⟧“So, kind of. I paid in hearing about it.”⟦/⟧
⟦D→B i⟧“Tyler! Let the people eat.”⟦/⟧
⟦B→D i⟧“They haven’t got anything to eat yet!”⟦/⟧
⟦D→B i⟧“And whose fault is that, I’ve got two hands.”⟦/⟧ She is already on her way with the plates. Her badge says DOT. The rhubarb has sunk in the middle like something slept on. ⟦D→L i =⟧“There. Don’t say I didn’t tell you.”⟦/⟧
⟦L→D i⟧“I won’t.”⟦/⟧
⟦D→W+L i⟧“You’re not the ones with the place up past the quarry? You used to come in with a—”⟦/⟧ Dot stops. It goes over her face, the whole thing, and she takes the pencil from behind her ear and looks at it. ⟦D→W+L i =⟧“I’ll get you some cream for that,”⟦/⟧ she says.
They eat.
⟦W→L i⟧“How is it?”⟦/⟧
⟦L→W i⟧“It’s terrible.”⟦/⟧
⟦W→L i⟧“Have some of mine.”⟦/⟧
⟦L→W i⟧“I’m going to finish this one.”⟦/⟧
⟦W→L i⟧“Nobody’s making you.”⟦/⟧
⟦L→W i⟧“I know nobody is.”⟦/⟧
@break
The man from the agency has a green umbrella with the name of the agency on it, and a car that he has left at the bottom because of the ruts. He has walked around and he has kicked things. He shakes hands with Warren and then, after thinking it over, with Lise.
⟦M→W+L i⟧“Gil Haverford. It’s a heck of a view. I bet you never get tired of that.”⟦/⟧
⟦W→M i⟧“It comes and goes.”⟦/⟧
⟦M→W i⟧“And it’s how many acres? I’ve got sixty-one here.”⟦/⟧
⟦W→M i⟧“Sixty-one with the upper field.”⟦/⟧
⟦L→M i⟧“Without the upper field,”⟦/⟧ Lise says. ⟦L→M i =⟧“Forty-nine.”⟦/⟧
The agent looks at his paper. The rain ticks on the green umbrella.
⟦M→W i⟧“I understood it was the whole parcel.”⟦/⟧
⟦W→M i⟧“It is. Could you give us a minute, Mr. Haverford?”⟦/⟧
⟦M→W i⟧“Gil. You take all the time you want. I’ll go see about the gutters.”⟦/⟧
They stand under the eave where the woodpile used to be. There is a clean square on the clapboards, the shape of it.
⟦W→L i⟧“We talked about it.”⟦/⟧
⟦L→W i⟧“You talked about it.”⟦/⟧
⟦W→L i⟧“You sat there and you nodded.”⟦/⟧
⟦L→W i⟧“I was tired. I’d have nodded at anything. I’d have nodded at the television.”⟦/⟧
⟦W→L i⟧“He’s not up there.”⟦/⟧
⟦L→W i⟧“I know where he is.”⟦/⟧
⟦W→L i⟧“He’s not, honey. We just put it in the wind up there. It went all over. Some of it went on the Pruitts’.”⟦/⟧
⟦L→W i⟧“I know where it went! I was holding the other side of the box.”⟦/⟧
He has nothing for that. He puts his hand on the wall, flat, on the clean place.
⟦L→W i⟧“Twelve acres. What’s it worth to them? You can’t build on it. You can’t even get a mower on it.”⟦/⟧
⟦W→L i⟧“It’s access. There’s the road.”⟦/⟧
⟦L→W i⟧“Then let them have the road.”⟦/⟧
⟦W→L i⟧“And what would we do with it? A field in the air. We’d be three hours off. We wouldn’t ever come.”⟦/⟧
⟦L→W i⟧“No.”⟦/⟧
⟦W→L i⟧“So?”⟦/⟧
⟦L→W i⟧“So we wouldn’t come. I’d like to own it and not come.”⟦/⟧
⟦W→L i⟧“That’s not reasonable.”⟦/⟧
⟦L→W i⟧“I ate the pie,”⟦/⟧ she says. ⟦L→W i =⟧“I knew it was bad, and I ate the whole thing. I’m not being reasonable today. You can have it back tomorrow.”⟦/⟧
⟦W→L i⟧“Have what back?”⟦/⟧
⟦L→W i⟧“Reasonable.”⟦/⟧
Around the side of the house the gutter lets go with a noise like a drawer of forks, and Haverford says a word that is not on the sign.
⟦W→M i⟧“You all right there?”⟦/⟧
⟦M→W i⟧“I’m fine! I think I own a gutter!”⟦/⟧
Warren shakes his head. He is smiling, not at her, at the ground, but she sees it. It is Nils’s smile or Nils’s was his; she has never been able to say it the right way round.
⟦W→L i⟧“Forty-nine,”⟦/⟧ he says.
⟦L→W i⟧“Forty-nine.”⟦/⟧
⟦W→L i⟧“They’ll come down on the price.”⟦/⟧
⟦L→W i⟧“Yes.”⟦/⟧
⟦W→L i⟧“We could lose them.”⟦/⟧
⟦L→W i⟧“We could.”⟦/⟧
⟦W→L i⟧“And I tell him about the well.”⟦/⟧
She takes his sleeve, and looks along it at the hand on the boards, the big knuckles, the rope scar.
⟦L→W i⟧“Tell him it came back,”⟦/⟧ she says. ⟦L→W i =⟧“Tell him every time.”⟦/⟧
@break
It is dark by the time they come down. He drives the way he has driven since he turned sixty, leaning in, with both hands on the wheel and the wipers on when they needn’t be. The lights of the pie place come up on the left and she thinks that he will slow, and he does slow, and they go by it.
⟦W→L i⟧“Did you see that boy?”⟦/⟧
⟦L→W i⟧“Which?”⟦/⟧
⟦W→L i⟧“With the dishes.”⟦/⟧
⟦L→W i⟧“I wondered if you had.”⟦/⟧
⟦W→L i⟧“I looked at my coffee. I looked at it so hard I could tell you what was on the spoon.”⟦/⟧
⟦L→W i⟧“It was only the wrists.”⟦/⟧
⟦W→L i⟧“It was the wrists and how he set things down.”⟦/⟧
She doesn’t answer. They go through the cut, where the rock comes close on either side and the radio, which is off, would have gone to static.
⟦L→W i⟧“He wasn’t quiet, though. Nils. He’d have dropped the whole tub.”⟦/⟧
⟦W→L i⟧“He’d have dropped it and taken a bow.”⟦/⟧
⟦L→W i⟧“What did he sing?”⟦/⟧
⟦W→L i⟧“You told me not to.”⟦/⟧
⟦L→W i⟧“I’m asking now.”⟦/⟧
Warren turns off the wipers. There is a mile of straight road and nothing on it, and he seems to need all of it to get there.
⟦W→L i⟧“I don’t know what it was,”⟦/⟧ he says finally. ⟦W→L i =⟧“That’s the thing of it. I was at the top, and it was all echo. I had the rope and I could feel it in the rope. But I couldn’t make out the words.”⟦/⟧
⟦L→W i⟧“I could.”⟦/⟧
⟦W→L i⟧“You were in the kitchen.”⟦/⟧
⟦L→W i⟧“It came up the pipe. I had the tap open and nothing was coming, and then that.”⟦/⟧ She has taken off her shoes, and has her feet up under the heater, in their brown stockings, side by side. ⟦L→W i =⟧“It was the one from the tire commercial.”⟦/⟧
He makes a noise. It goes on some time before either of them can tell what kind it is.
⟦L→W i⟧“Pull over,”⟦/⟧ she says. ⟦L→W i =⟧“Warren. Pull over, honey. I’ll drive.”⟦/⟧
