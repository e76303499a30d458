# title: Elk
# style: first person present; straight quotes; American minimalist, 1978; tags with "says"
# cast: N = Norm | Norm Stadler, the narrator, hon, Norman, the propane man | he | narrator
# cast: L = Lorraine | Lorraine Stadler, Norm's wife, my wife, Lo, Mom | she
# cast: V = Vern Oakley | Vern, Lorraine's first husband, Daddy, Dad | he
# cast: T = Tammy | the girl, kiddo, Lorraine's daughter, Tam | she
# cast: H = Mrs. Hatch | the woman next door, Donna Hatch | she
---
It's a Thursday and I'm eating my supper when my wife's first husband backs his pickup over the lawn. I see the taillights come up past the window and I think, somebody is lost. Then Lorraine puts down her fork.
⟦L i⟧"Oh, for crying out loud,"⟦/⟧ she says.
⟦N→L i⟧"Who is it?"⟦/⟧
⟦L→N i⟧"It's Vern."⟦/⟧
⟦N→L i⟧"Vern's in Wyoming."⟦/⟧
⟦L→N i⟧"I know where he is,"⟦/⟧ she says. ⟦L→N i =⟧"He's on the grass."⟦/⟧
Tammy is already out of her chair. She's fourteen. She has been working on the same pork chop for half an hour, and now she's out on the step in her socks. I get up and go stand behind her. I have my napkin in my hand.
Vern Oakley gets down from the cab. I've seen pictures of him but I've never seen him in person. In the pictures he's heavier. He's wearing a quilted vest with a rip in it and the stuffing coming out, and he has a beard now, with some white in it. In the bed of the truck there's a chest freezer, a big one, roped down every which way with yellow rope.
⟦V→T i⟧"Hey, kiddo,"⟦/⟧ he says.
⟦T→V i⟧"Hey."⟦/⟧ She doesn't go to him. She stays on the step, with her arms wrapped around herself. ⟦T→V i =⟧"What's that?"⟦/⟧
⟦V→T i⟧"That's an elk."⟦/⟧
⟦T→V i⟧"In there?"⟦/⟧
⟦V→T i⟧"All but the feet."⟦/⟧ Then he sees me. He wipes his hand on his pants and holds it out, and I have to switch the napkin over to shake it. ⟦V→N i =⟧"You'd be Norm,"⟦/⟧ he says.
⟦N→V i⟧"I'm Norm."⟦/⟧
⟦V→N i⟧"Norm, I won't beat around the bush with you. I need to plug in."⟦/⟧
He tells it to us there in the yard. He had a trailer outside of Rock Springs and the bank took it. He got the freezer out the night before they came with the padlock. He's driven it four hundred miles, and he ran it off a friend's garage in Evanston for one night and a filling station in Montpelier for an hour, while he ate a sandwich, and since Montpelier it's been on nothing.
⟦V→N i⟧"It'll hold a day if you don't open it,"⟦/⟧ Vern says. ⟦V→N i =⟧"I haven't opened it. But I can feel it going. You know how you can feel a thing like that?"⟦/⟧
I say I guess I do.
Lorraine has come out. She's got her cardigan around her shoulders. She looks at the tracks he's made in the lawn, which are deep, because it's October and we've had rain, and she looks at the freezer.
⟦L→V i⟧"You could have called,"⟦/⟧ she says.
⟦V→L i⟧"I didn't have the dime, Lo."⟦/⟧
⟦L→V i⟧"You could have reversed the charges."⟦/⟧
⟦V→L i⟧"Would you have took it?"⟦/⟧
She thinks about that. Across the way, Mrs. Hatch's porch light comes on.
⟦L→N i⟧"Norm, is there an outlet in the carport?"⟦/⟧ she says. She knows there is. She just wants me to be the one to say it.
⟦N→L i⟧"There's one by the water heater,"⟦/⟧ I say. ⟦N→V i =⟧"You'll need a cord."⟦/⟧
⟦V→N i⟧"I've got a cord,"⟦/⟧ Vern says. ⟦V→N i =⟧"I've got a heck of a cord."⟦/⟧
@break
I work for the propane company. I drive the truck, I fill the tanks, I leave the slip in the door. People are glad to see me. They come out and talk, and they tell me about their pilot lights. In five years I have never had an incident. When I met Lorraine I was filling the tank at the school where she does the lunches, and she came out with a hairnet on and asked me if I ever worried about it blowing up. I said no. I said it was the safest thing in the world, if you respected it. She has told me since that that's when she made up her mind.
About Vern she's told me certain things. There was a time he put her typewriter through a window. It wasn't at anybody. He just didn't want it in the house anymore. Another time he was gone for nine days and came home with a canoe.
⟦L→N i⟧"He's sleeping in the truck,"⟦/⟧ she tells me that night, in bed. We have the light off. ⟦L→N i =⟧"I said he could have the couch and he said he'd just as soon stay by the freezer."⟦/⟧
⟦N→L i⟧"It's going to go down to thirty."⟦/⟧
⟦L→N i⟧"I told him that."⟦/⟧
⟦N→L i⟧"Did you give him a blanket?"⟦/⟧
⟦L→N i⟧"I gave him the brown one."⟦/⟧
We lie there. You can hear the thing humming, through the wall. It's not loud. It's about like somebody in the next room trying to recall a song.
⟦N→L i⟧"How long is he figuring on?"⟦/⟧ I say.
⟦L→N i⟧"I didn't ask him."⟦/⟧
⟦N→L i⟧"You didn't ask him?"⟦/⟧
⟦L→N i⟧"You were standing right there, hon. You didn't ask him either."⟦/⟧
⟦N→L i⟧"He wasn't married to me,"⟦/⟧ I say, and right away I know it's the wrong thing. She turns on her side. After a while I can tell that she's asleep, or that she's doing what she does that's like it.
@break
Friday he fixes the step. Saturday he takes Tammy with him to the dump, and they bring home a set of shelves. Sunday he cleans the gutters while we're at church. I come up the drive in my good shoes and there he is on my ladder, with a bucket.
⟦V→N i⟧"You had a tennis ball in there,"⟦/⟧ he calls down.
⟦N→V i⟧"I've been meaning to get up there."⟦/⟧
⟦V→N i⟧"Two tennis balls. And a doll's arm."⟦/⟧
⟦T→V i⟧"That's mine!"⟦/⟧ Tammy says. She's in her church dress and she's laughing. I haven't heard her laugh since school let out in the spring. ⟦T→V i =⟧"That's Cindy's arm. I threw it up there when I was ten."⟦/⟧
⟦V→T i⟧"What'd she do to you?"⟦/⟧
⟦T→V i⟧"I don't remember."⟦/⟧
⟦V→T i⟧"Well, catch,"⟦/⟧ says Vern, and drops it.
I go in the house. Lorraine is at the sink, with her hat still on, and she's watching through the window at his boots on the ladder. She can't see any more of him than that. Just the boots.
⟦N→L i⟧"I was going to do the gutters,"⟦/⟧ I say.
⟦L→N i⟧"I know you were."⟦/⟧
⟦N→L i⟧"I'm just saying. I had it down to do."⟦/⟧
⟦L→N i⟧"Norman, nobody's keeping score."⟦/⟧
But she doesn't turn around to say it.
That same afternoon Mrs. Hatch catches me by the mailbox. She's got her little dog with her and she has it under her arm like a newspaper.
⟦H→N i⟧"I see you have company,"⟦/⟧ says Mrs. Hatch.
⟦N→H i⟧"He's Tammy's father."⟦/⟧
⟦H→N i⟧"Is that so? I thought it might be your brother."⟦/⟧
⟦N→H i⟧"No."⟦/⟧
⟦H→N i⟧"There's a resemblance,"⟦/⟧ she says. ⟦H→N i =⟧"About the shoulders. Well, I think it's big of you. I told Harold, I think that's a big thing to do. Harold said he'd have his shotgun out."⟦/⟧
⟦N→H i⟧"He's only here until he finds someplace to plug in,"⟦/⟧ I tell her.
⟦H→N i⟧"Aren't we all,"⟦/⟧ says Mrs. Hatch.
@break
The second week, on the Tuesday, it snows. It's early for it. It comes down wet and heavy with the leaves still on, and around five I hear limbs cracking all down the block. I'm just in from my route. Lorraine has the meat loaf in. Vern's at the table, showing Tammy how to do a thing with three walnut shells, and I stand there in my jacket, watching his hands. I can't see how he does it. I think I've got it and then it's under the other one.
The lights go.
⟦T i⟧"Oh!"⟦/⟧ somebody says. It's Tammy.
⟦L→T i⟧"Sit still. I know where there's a candle."⟦/⟧
⟦V→N i⟧"Is it just us?"⟦/⟧
I go to the window. There isn't a light from here to the highway. ⟦N→V i⟧"It's everybody,"⟦/⟧ I say.
Then nobody says anything, and I realize what it is that we're listening to. We're listening to the carport. There's nothing out there to hear.
⟦L→V i⟧"They'll have it back on in an hour,"⟦/⟧ Lorraine says. She's got the candle going and it lights her from underneath. ⟦L→V i =⟧"They always do."⟦/⟧
But at nine they don't have it back on, and they don't have it back at midnight, and when I call the power company in the morning from the phone in the hall I get a recording. The lines are down as far as Blackfoot. Tammy's school is closed. My dispatcher says nobody goes out on those roads and to sit tight.
⟦V→N i⟧"How warm is it in that carport, would you say?"⟦/⟧ Vern asks me.
⟦N→V i⟧"It's above freezing. It's dripping."⟦/⟧
⟦V→N i⟧"That's what I thought."⟦/⟧
⟦T→V i⟧"Pack it in the snow,"⟦/⟧ says Tammy.
⟦V→T i⟧"The dogs'd get it, honey. Every dog in the county."⟦/⟧ He's got the brown blanket around him and he hasn't touched his coffee. ⟦V→T i =⟧"I was three days on that elk,"⟦/⟧ he says. ⟦V→T i =⟧"I tracked him up the back side of a ridge with my boot sole flapping. I got him with my last shell. I quartered him and I packed him out myself, six trips, and all the way I was thinking, well, that's it. That's the winter. Whatever else goes to hell, I've got the winter."⟦/⟧
Nobody knows what to say to that. Lorraine has sat down across from him. She puts her hand on the table, about halfway over, and leaves it there.
⟦L→V i⟧"Vern,"⟦/⟧ she says.
⟦V→L i⟧"I'm all right."⟦/⟧
⟦L→V i⟧"I know you are."⟦/⟧
⟦V→L i⟧"I'm sorry about the grass, Lo. I never said it. I saw your face when you looked at it."⟦/⟧
⟦L→V i⟧"It's grass,"⟦/⟧ she says.
I look at her hand. It's an ordinary hand. It's got the ring on it I paid off in eleven months. I look at it and I hear myself say, ⟦N→V i⟧"I've got gas."⟦/⟧
They look at me, all three.
⟦N→V i⟧"I've got a hundred gallons in the tank out back,"⟦/⟧ I say, ⟦N→V i =⟧"and I've got the truck sitting in the street with eighteen hundred more. The stove's gas. I've got two camp stoves and that big burner from the fire hall. We could cook it."⟦/⟧
⟦V→N i⟧"Cook what?"⟦/⟧ Vern says.
⟦N→V i⟧"The elk."⟦/⟧
⟦V→N i⟧"All of it?"⟦/⟧
⟦N→V i⟧"If it's cooked it'll keep a while longer. And whatever we can't keep, somebody can eat. Nobody on this street's got a hot meal. They've all got electric."⟦/⟧
⟦T→N i⟧"Mrs. Hatch has electric,"⟦/⟧ says Tammy.
⟦L→N i⟧"There's four hundred pounds of it, Norm."⟦/⟧
⟦N→L i⟧"Then we better start,"⟦/⟧ I say.
@break
So that's what we do. I run the hose off the truck, which I could lose my job for, and I set up the fire hall burner in the carport and light it, and it makes a sound like a jet taking off. Vern lifts the lid. He stands a minute with his head bowed over it and the cold coming up in his beard. Then he starts handing it out. It's in white paper, every piece, tied with string, and he's written on each one with a grease pencil what it is. He has a nice hand. I wouldn't have expected it.
⟦V→N i⟧"Chuck,"⟦/⟧ he says, and hands it to me. ⟦V→N i =⟧"Chuck. Chuck. Rump. Here's your tenderloin, don't let that one out of your sight. Who's on the onions?"⟦/⟧
⟦L→V i⟧"I'm on onions,"⟦/⟧ calls Lorraine from the door.
⟦V→T i⟧"Where's my paprika?"⟦/⟧
⟦T→V i⟧"Dad, nobody knows where your paprika is!"⟦/⟧
I've never heard her call him that. Neither has he, from the look of it, not in a good long time. He stays there holding a roast.
By noon there are people in the yard. They smell it, is what it is. They come over the snow in their overshoes, carrying plates, and some have brought bread, and the Lindquist boys have got a table between them. Harold Hatch comes without his shotgun. His wife stands by the burner holding the little dog up to the heat, first one side and then the other.
⟦H→N i⟧"What is it?"⟦/⟧ she asks me.
⟦N→H i⟧"It's elk."⟦/⟧
⟦H→N i⟧"I don't believe I care for elk."⟦/⟧
⟦V→H i⟧"You'll care for this one,"⟦/⟧ says Vern, and forks a piece onto her plate. ⟦V→H i =⟧"This one had character."⟦/⟧
She chews. We all watch her do it.
⟦H→V i⟧"Well,"⟦/⟧ says Mrs. Hatch. ⟦H→V i =⟧"My land."⟦/⟧
It gets dark early. By then we're down to stew and bones and the dogs have come after all and nobody's chasing them off. I shut down the burner and check my valves. I check them twice. When I come around the side of the house, Vern's standing by the freezer. The lid is up and there's nothing in it but some pink water and a piece of string.
⟦V→N i⟧"She told me you never had an accident,"⟦/⟧ he says.
⟦N→V i⟧"Not one."⟦/⟧
⟦V→N i⟧"That's something. I don't believe I've ever done a thing in my life where I didn't have one."⟦/⟧ He laughs, and then he quits. ⟦V→N i =⟧"I'll be out of your hair in the morning, Norm. There's nothing to stay plugged in for."⟦/⟧
I ought to say all right. I've been waiting two weeks for the chance. In the house the women have got every candle we own lit, and I can see Lorraine go by the window with a stack of plates, and then I can see her go by the other way.
⟦N→V i⟧"Where would you go?"⟦/⟧ I say.
⟦V→N i⟧"I've got a cousin in Elko."⟦/⟧
⟦N→V i⟧"Is he expecting you?"⟦/⟧
⟦V→N i⟧"I haven't got a dime to call him,"⟦/⟧ Vern says.
I have my hand in my pocket. There's a dime in there, I can feel it, and a couple of quarters besides. I stand there in the snow with this man and I turn it over and over. Then the lights come on. They come on all down the street, one house and then the next one, and behind us in the empty freezer the motor shudders and takes hold.
