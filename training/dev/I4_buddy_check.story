# title: Buddy Check
# style: first person present; curly quotes; summer camp YA; trans girl narrator, camp names
# cast: S = Annalise Brandvold | Spud, Annalise, Brandvold | she | narrator
# cast: H = Keziah Monroe | Heron, Keziah, the lifeguard, Kezi | she
# cast: L = Big Lou | Lou, Louise Tarkington, the director | she
# cast: P = Pickle | Pickle Jensen | they
# cast: D = Harper D. | Harper D, the crying Harper | she
# cast: E = Harper S. | Harper S, the other Harper | she
# cast: V = Vonda | the cook | she
---
Everybody at Camp Minnewawa has a camp name and you don’t get to pick. I’ve been Spud since I was eight, because of an incident with a bake, and when I wrote to Big Lou in March to tell her the rest of it — the new name, the hormones, that I’d understand if she would rather I worked in the kitchen — I got a postcard back with a loon on it. It said, *Dear Spud, You’re in Cabin 4 with the ten-year-olds, God help you. Bring a fan. Lou.*
So that’s what I’m doing. I’m in Cabin 4. I’ve got nine girls and Pickle, who told me on the first day,
⟦P→S i⟧“I’m not a girl but I’m not a boy either, I’m just here for archery.”⟦/⟧
⟦S→P i⟧“Cool. Top bunk or bottom?”⟦/⟧
⟦P→S i⟧“Top. Are you going to make it a whole thing?”⟦/⟧
⟦S→P i⟧“Nope.”⟦/⟧
⟦P→S i⟧“My bus driver made it a whole thing.”⟦/⟧
And I’ve got two Harpers, and one of them cries.
@break
It’s the second Tuesday and it’s ninety-four degrees. I’ve marched everyone down to the waterfront in a line of buddies, holding towels, and on the dock with her whistle in her mouth is Heron.
I should explain about Heron. Her real name’s Keziah Monroe and she’s from Bemidji. Four summers ago we were campers together, and she was a head taller than me, and I was a boy as far as anyone knew, and at the last-night dance she asked me to dance and I said no and went and threw up behind the craft hut. I have thought about that approximately every day since. She’s still a head taller. She’s got shoulders now.
⟦H→S i⟧“How many?”⟦/⟧
⟦S→H i⟧“Ten.”⟦/⟧
⟦H→S i⟧“Counting you?”⟦/⟧
⟦S→H i⟧“Oh. Eleven.”⟦/⟧
⟦H→S i⟧“You going in?”⟦/⟧ She’s got the clipboard. She’s looking at me over the top of mirrored sunglasses and I can see two of myself in a T-shirt down to my knees.
⟦S→H i⟧“I’m good.”⟦/⟧
⟦H→S i⟧“It’s ninety-four, Spud.”⟦/⟧
⟦S→H i⟧“I burn.”⟦/⟧
She writes something down. It takes her longer than an eleven ought to. ⟦H i⟧“Okay,”⟦/⟧ she says, and blows the whistle so hard that the crying Harper starts.
⟦S→D i⟧“Hey, hey. What is it?”⟦/⟧
⟦D→S i⟧“I don’t have a buddy! Harper S. said she’d be my buddy and now she’s being Madison’s!”⟦/⟧
⟦E→S i⟧“I didn’t say for sure!”⟦/⟧ Harper S. yells from the water.
⟦D→E i⟧“You pinkied!”⟦/⟧
⟦E→D i⟧“I pinkied for ARCHERY!”⟦/⟧
⟦P→D i⟧“I’ll be your buddy,”⟦/⟧ says Pickle, who’s been standing with their toes curled over the edge of the dock. They’re wearing a wetsuit. It’s about three sizes too big and it’s the kind divers have. ⟦P→D i =⟧“But I can’t swim so you’ll have to do the parts that’s swimming.”⟦/⟧
⟦H→P i⟧“What do you mean you can’t swim?”⟦/⟧ says Heron.
⟦P→H i⟧“I mean I never learned it.”⟦/⟧
⟦H→P i⟧“You passed your swim test. It says so right here, you got a yellow tag.”⟦/⟧
⟦P→H i⟧“I walked,”⟦/⟧ says Pickle. ⟦P→H i =⟧“It’s not that deep over there. I did my arms.”⟦/⟧
There’s a silence on the dock. Heron pushes up the sunglasses.
⟦H→P i⟧“You faked it. In front of me.”⟦/⟧
⟦P→H i⟧“You were looking at Spud.”⟦/⟧
I become extremely interested in a towel.
@break
Lou has her office in what used to be the ice house. She’s sixty-something, built like a mailbox, and she has her feet in a bucket.
⟦L→H+S i⟧“Let me see if I’ve got this. A child walked across the bottom of my lake.”⟦/⟧
⟦H→L i⟧“It’s my fault,”⟦/⟧ says Heron.
⟦L→H i⟧“Yes, it is.”⟦/⟧
⟦S→L i⟧“I’m their counselor. I should’ve known they couldn’t.”⟦/⟧
⟦L→S i⟧“Also yes. There’s plenty to go around.”⟦/⟧ She lifts one foot out and inspects it. ⟦L→H i⟧“What were you looking at, Heron, if you weren’t looking at the water?”⟦/⟧
⟦H→L i⟧“I got distracted.”⟦/⟧
⟦L→H i⟧“By?”⟦/⟧
Heron’s neck goes a dark sort of red from the collar up. ⟦H→L i⟧“A loon,”⟦/⟧ she says.
⟦L→H+S i⟧“Uh-huh. Well, I’ll tell you what’s going to happen. Rest hour, every day, you two are going to take Pickle out to the shallow end and teach that kid how to swim. Both of you. In the water.”⟦/⟧
⟦S→L i⟧“I could supervise,”⟦/⟧ I say. ⟦S→L i =⟧“From the dock.”⟦/⟧
⟦L→H i⟧“Heron, go check your ring buoys.”⟦/⟧
⟦H→L i⟧“They’re checked.”⟦/⟧
⟦L→H i⟧“Check ’em again.”⟦/⟧
The screen door slaps. Lou dries one foot at a time on an old pillowcase and doesn’t look at me while she does it, and I’m grateful for that.
⟦L→S i⟧“You used to live in that lake,”⟦/⟧ she says. ⟦L→S i =⟧“We’d have to haul you out blue.”⟦/⟧
⟦S→L i⟧“I know.”⟦/⟧
⟦L→S i⟧“Somebody say something to you?”⟦/⟧
⟦S→L i⟧“No! Everyone’s been great. It’s only, I’ve got a suit. I bought it and I’ve tried it on and it’s fine, like, it’s fine in a mirror. I just can’t seem to walk out of the cabin in it. I get as far as the door.”⟦/⟧
⟦L→S i⟧“How far’s the door from the lake?”⟦/⟧
⟦S→L i⟧“I don’t know. Sixty yards?”⟦/⟧
⟦L→S i⟧“So you’ve got sixty yards to go. You’ve come a sight further than that already.”⟦/⟧ She pulls on a sock. ⟦L→S i =⟧“I can’t order you in. I’m just telling you where I’d be, if I was ninety-four degrees. Now get, I’ve got a man coming about the septic.”⟦/⟧
@break
Rest hour. The suit’s navy blue and has a skirt. Over it I’ve got the T-shirt, and over that a towel, and over that another towel.
⟦P→S i⟧“You look like a laundry,”⟦/⟧ Pickle says. They’re waiting on the step for me in the wetsuit.
⟦S→P i⟧“You look like a seal that shrank.”⟦/⟧
⟦P→S i⟧“It’s my brother’s. I don’t like people seeing my, like.”⟦/⟧ They wave at all of it. ⟦P→S i =⟧“So I got something that’s just a shape.”⟦/⟧
I sit down next to them. The step’s so hot that it burns through both towels. Somewhere behind the dining hall Vonda’s yelling at a raccoon.
⟦S→P i⟧“Can I tell you something?”⟦/⟧
⟦P→S i⟧“You’re trans,”⟦/⟧ says Pickle. ⟦P→S i =⟧“I know. My mom told me, she said there’d be a grown-up there who’d get it. You’re not that grown up, though.”⟦/⟧
⟦S→P i⟧“I’m seventeen.”⟦/⟧
⟦P→S i⟧“That’s what I mean. Is it hard?”⟦/⟧
⟦S→P i⟧“Today it is. Today it’s about sixty yards.”⟦/⟧
⟦P→S i⟧“What if we run?”⟦/⟧
⟦S→P i⟧“What?”⟦/⟧
⟦P→S i⟧“When I got my first shot with the bow I was scared so I shut my eyes and just let go. It went in a tree, but I did it.”⟦/⟧ They get up. The wetsuit squeaks. ⟦P→S i =⟧“I’ll count. You have to drop the towels at three or it doesn’t count.”⟦/⟧
⟦S→P i⟧“Pickle, you don’t even know how to—”⟦/⟧
⟦P i⟧“One, two, THREE!”⟦/⟧
I don’t shut my eyes. I want that on the record. I drop the towels, and I pull the shirt up over my head while I’m running and I fling it into a bush and my bare legs go past me one after the other down the hill in the sun like they belong to somebody. The dock booms. Heron turns round with her mouth open and I go straight by her and off the end.
It’s so cold it’s like being slapped by God.
When I come up she’s on her stomach on the boards with her arm stretched out to me, glasses gone.
⟦H→S i⟧“Are you okay? Spud! What was that?”⟦/⟧
⟦S→H i⟧“That was me going in!”⟦/⟧
⟦H→S i⟧“There’s no diving! That’s four feet!”⟦/⟧
⟦S→H i⟧“I’m aware!”⟦/⟧ My knee’s bleeding. I can’t stop laughing. ⟦S→H i =⟧“Where’s Pickle?”⟦/⟧
⟦P→S i⟧“I stopped!”⟦/⟧ calls Pickle from the shore. ⟦P→S i =⟧“I can’t swim! Remember?”⟦/⟧
@break
Here’s how you teach somebody to float. One person goes on each side and you put one hand flat under the small of their back and the other at the neck. You talk about something else.
⟦H→P i⟧“What do you like best so far?”⟦/⟧
⟦P→H i⟧“Tacos. Don’t let go.”⟦/⟧
⟦H→P i⟧“I’m not. Neither’s Spud. What else?”⟦/⟧
⟦P→H i⟧“I like when Harper cries, no, not like that. I like that she just does it. And then she’s done and she wants tacos. Are you guys girlfriends?”⟦/⟧
Under Pickle’s back, where nobody can see, the side of my hand is touching the side of Heron’s. It’s been touching it for some time.
⟦S→P i⟧“No,”⟦/⟧ I say.
⟦H→P i⟧“Keep your chin up,”⟦/⟧ says Heron. ⟦H→P i =⟧“No. I asked her to dance once and she ran away.”⟦/⟧
⟦P→S i⟧“Why’d you run away?”⟦/⟧
⟦S→P i⟧“I threw up, actually. I ran away in order to throw up.”⟦/⟧
⟦H→S i⟧“You what?”⟦/⟧
⟦S→H i⟧“Behind the craft hut. I couldn’t do it, because you’d asked the boy. You asked him and he wasn’t, there wasn’t one. And I wanted to so bad and I thought if I dance with her like this then that’s what she’ll remember, and I couldn’t stand it.”⟦/⟧ I’m saying it all to a ten-year-old’s stomach. ⟦S→H i =⟧“So I went and threw up.”⟦/⟧
⟦H→S i⟧“I thought it was because I was tall.”⟦/⟧
⟦S→H i⟧“What? No!”⟦/⟧
⟦H→S i⟧“I slouched for two years over that.”⟦/⟧
⟦S→H i⟧“I love that you’re tall. It’s like, it’s the main thing. It’s one of the main things.”⟦/⟧
⟦H→S i⟧“And it wasn’t him I asked, for your information.”⟦/⟧ She’s got water beading all along her eyelashes and she’s glaring at me. ⟦H→S i =⟧“I didn’t ask a boy. I asked Spud. I don’t even like boys. I figured there had to be some kind of exception.”⟦/⟧
Nobody says anything. A fish jumps over by the swim line.
⟦P→S+H i⟧“You guys?”⟦/⟧ says Pickle.
⟦S→P i⟧“Yeah?”⟦/⟧
⟦P→S+H i⟧“You let go.”⟦/⟧
We look down. Both of us have got our hands up out of the water, I’ve been waving mine around. And between us, with their arms out and the enormous wetsuit puffed up all around them, chin in the air and eyes squeezed shut, is Pickle, lying on top of Lake Minnewawa like a leaf.
⟦H→P i⟧“Don’t move,”⟦/⟧ Heron whispers.
⟦P→H i⟧“I’m not. Am I doing it?”⟦/⟧
⟦S→P i⟧“You’re doing it, bud. You’ve been doing it all by yourself.”⟦/⟧
⟦P i⟧“Huh,”⟦/⟧ says Pickle. They open one eye. ⟦P i =⟧“It’s not a whole thing.”⟦/⟧
@break
Last-night dance. It’s in the dining hall with the tables shoved back, and Vonda plays records off her own turntable and doesn’t take requests.
⟦E→V i⟧“Can you play something from this century?”⟦/⟧
⟦V→E i⟧“Can you eat a vegetable?”⟦/⟧
Cabin 4 is doing the conga with a mop. The Harpers have made up; they’re wearing one sweatshirt between the two of them. Pickle’s got a blue tag round their neck, real this time, two laps and treading water, and they are showing it to the septic man.
I’m against the wall next to the punch. I’ve got a dress on. It’s from the lost and found, it’s got a strawberry on the pocket, and Big Lou looked it over at supper and said, ⟦L→S i⟧“About time somebody claimed that,”⟦/⟧ and passed me the beans.
⟦D→S i⟧“Spud! You have to come quick!”⟦/⟧ Harper D.’s got hold of my arm with two sticky hands.
⟦S→D i⟧“What’s the matter? Who’s crying?”⟦/⟧
⟦D→S i⟧“Nobody! It’s Heron. She’s outside behind the craft hut. She told me to say it’s a buddy check.”⟦/⟧
⟦S→D i⟧“Behind the craft hut.”⟦/⟧
⟦D→S i⟧“She said you’d know where.”⟦/⟧
I know where. It’s dark and it smells like pine and turpentine. There’s a candle in a jar on the windowsill. Heron’s leaning on the wall in a white shirt, standing up completely straight, every inch.
⟦H→S i⟧“So I’ve got this theory,”⟦/⟧ she says. ⟦H→S i =⟧“That it was the wrong place. I asked you in there with the lights on in front of a hundred people and Vonda.”⟦/⟧
⟦S→H i⟧“Could be.”⟦/⟧
⟦H→S i⟧“You going to throw up?”⟦/⟧
⟦S→H i⟧“It’s a possibility.”⟦/⟧
⟦H→S i⟧“I brought a bucket.”⟦/⟧ She has. It’s Lou’s foot bucket. ⟦H→S i =⟧“Annalise, would you like to dance?”⟦/⟧
Nobody here’s ever called me that. It’s just Spud, it’s always been Spud, and I didn’t know until now that I’d been saving it. Through the wall I can hear the record change, and Harper S. going *finally*.
⟦S→H i⟧“Yeah,”⟦/⟧ I say. ⟦S→H i =⟧“Okay. Where do I put my—”⟦/⟧
⟦H→S i⟧“One hand flat on my back,”⟦/⟧ says Heron, ⟦H→S i =⟧“and one at the neck. And talk about something else.”⟦/⟧
