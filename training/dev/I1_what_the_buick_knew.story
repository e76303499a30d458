# title: What the Buick Knew
# style: first person past; straight quotes; AO3 original femslash, exes, road trip
# cast: B = Bernadette Kowalczyk | Bernie, Bern, Bernadette | she | narrator
# cast: Y = Yolanda Pruitt | Yolanda, Yo, Landa | she
# cast: W = Dot | the waitress | she
# cast: C = Curtis Pruitt | Curtis, Curt, Yolanda's brother | he
# cast: K = the motel clerk | the clerk, the kid at the desk, the kid | he
---
@note
for the february prompt "there was only one bed (derogatory)". unbeta'd. the parts about Oklahoma are based on one bad weekend in 2011 and i apologize to Oklahoma
@end
Yolanda's father left her a 1988 Buick LeSabre, eleven hundred dollars in a coffee can, and himself, in a box, to be driven to Tucumcari. He was very specific about the route. He had written it on the back of a feed store calendar in carpenter's pencil, every turn, and at the bottom it said NOT ALONE, underlined twice.
So she called me. We had been broken up for two years and four months.
⟦Y→B i⟧"I'm not asking you for me,"⟦/⟧ she said on the phone. ⟦Y→B i =⟧"I want that clear. I'm asking because he liked you, and Curtis can't get off work, and everybody else I know drives like a damn fool."⟦/⟧
⟦B→Y i⟧"How far is it?"⟦/⟧
⟦Y→B i⟧"Eight hundred and sixty miles."⟦/⟧
⟦B→Y i⟧"From Tulsa?"⟦/⟧
⟦Y→B i⟧"From Springfield. He wants to go by way of Springfield."⟦/⟧
⟦B→Y i⟧"Springfield's the wrong direction, Yo."⟦/⟧
⟦Y→B i⟧"You think I don't own a map?"⟦/⟧
I told her I would think about it. I was already standing in the closet looking for my boots.
@break * * *
She picked me up at five in the morning because that's when he would have. She had cut her hair off since I saw her last, right down to nothing, and it showed you the whole shape of her skull and I thought well that's just mean. The box was belted into the middle of the back seat.
⟦B→Y i⟧"Morning, Mr. Pruitt,"⟦/⟧ I said, getting in.
⟦Y→B i⟧"Don't be cute."⟦/⟧
⟦B i⟧"I always said good morning to him."⟦/⟧
She looked at the windshield for a while. Then she put it in reverse. ⟦Y→B i⟧"You did,"⟦/⟧ she said. ⟦Y→B i =⟧"That's true. You did always do that."⟦/⟧
The radio only got AM. The glove box had forty years of napkins in it, and a tire gauge, and a photograph of a woman neither of us knew, leaning on a gas pump with her ankles crossed. I turned it over. Nothing on the back.
⟦B→Y i⟧"That your mom?"⟦/⟧
⟦Y→B i⟧"Mama never leaned on anything in her life."⟦/⟧
⟦B→Y i⟧"An aunt?"⟦/⟧
⟦Y→B i⟧"Put it back where it was, Bern."⟦/⟧
I put it back. Forty miles went by. I want to be honest in this so I'll say I spent them looking at her hand on the gearshift and remembering how she used to drive with two fingers of it hooked in my belt loop, and thinking about how I was the one who left. People always figure it was her. She's got that face. But it was me, I said I felt like a lamp in that house, I said you only ever notice me when it's dark. I'd practiced it. I had been so proud of that line.
⟦Y→B i⟧"You hungry?"⟦/⟧
⟦B→Y i⟧"I could eat."⟦/⟧
⟦Y→B i⟧"He's got a place wrote down. It says Dot's, and then it says, get the pie, not the meringue one."⟦/⟧
⟦B→Y i⟧"What's wrong with the meringue one?"⟦/⟧
⟦Y→B i⟧"Doesn't say. It's got a skull next to it, though."⟦/⟧
@break * * *
Dot's turned out to have an actual Dot in it. She was about seventy, with a pencil behind each ear, and she stood at the end of our booth and looked past us out the window at the lot.
⟦W→Y+B i⟧"Where'd you girls get that car?"⟦/⟧
Yolanda already had her shoulders up. You get that way, some places, two women in a booth, and one of them with a shaved head and Black besides. ⟦Y→W i⟧"It's mine,"⟦/⟧ she said. ⟦Y→W i =⟧"I've got the title on me."⟦/⟧
⟦W→Y i⟧"I'm not the police, hon. I'm asking because there's a fella comes in here twice a year in a LeSabre that color with that same dent. Big fella. Sings."⟦/⟧
⟦Y→W i⟧"Sings?"⟦/⟧
⟦W→Y i⟧"To the pie."⟦/⟧
I had to look at the salt. Yolanda said, slow, ⟦Y→W i⟧"Otis Pruitt?"⟦/⟧
⟦W→Y i⟧"I only ever knew him as Otis. Is he coming in?"⟦/⟧
Nobody answered that and then it got answered just by how long nobody had. Dot sat down next to me, right there on shift. She smelled like Jergens and bacon.
⟦W i⟧"Well, shoot,"⟦/⟧ she said.
⟦Y→W i⟧"He's in the car,"⟦/⟧ said Yolanda, and her voice did something. ⟦Y→W i =⟧"If you wanted to... I don't know. He's just out there in the car."⟦/⟧
⟦W→Y i⟧"Would that be all right?"⟦/⟧
⟦Y→W i⟧"It's unlocked."⟦/⟧
We watched her go across the lot with her apron on. She opened the back door and leaned in and stayed like that a minute or so with one foot up off the gravel. When she came back she cut us two slices of the cherry and wouldn't write it down.
⟦B→W i⟧"Can I ask you what's wrong with the meringue?"⟦/⟧
⟦W→B i⟧"I make it,"⟦/⟧ Dot said. ⟦W→B i =⟧"My sister makes the cherry. He told me to my face the first time he ever walked in here. Nineteen eighty-nine. I said get out of my restaurant and he said yes ma'am, right after the pie."⟦/⟧ She wiped under her eye with the back of her wrist and turned to Yolanda. ⟦W→Y i⟧"You're the daughter that plays ball."⟦/⟧
⟦Y→W i⟧"I haven't played in fifteen years."⟦/⟧
⟦W→Y i⟧"Well, he never mentioned you quit. And you're the Polish one."⟦/⟧
That was to me. My fork stopped. ⟦B→W i⟧"I guess I am."⟦/⟧
⟦W→B i⟧"He said you two had a house with a porch."⟦/⟧
⟦Y→W i⟧"We did,"⟦/⟧ Yolanda said, before I had to. ⟦Y→W i =⟧"It's a good porch."⟦/⟧
@break * * *
⟦Y→B i⟧"When was the last time he was up here?"⟦/⟧ she said, back on the road. ⟦Y→B i =⟧"She say?"⟦/⟧
⟦B→Y i⟧"October."⟦/⟧
⟦Y→B i⟧"I told him. I called him up the week you went and I told him, Daddy, she left. He said that's a shame. In October he's still telling some lady in Missouri about the porch."⟦/⟧
⟦B→Y i⟧"Maybe he forgot."⟦/⟧
⟦Y→B i⟧"He never forgot a thing in his life. He could tell you what he paid for socks."⟦/⟧ She hit the wheel with the flat of her hand, not hard. ⟦Y→B i =⟧"He was just waiting you out! That stubborn old man. He figured you'd be back and he wouldn't have to change the story."⟦/⟧
I didn't know what to say so I found a station with a ballgame on it.
Her phone rang around Joplin and she made me answer because she won't talk and drive, not even on the straight. It was her brother.
⟦C→B i⟧"Who's this?"⟦/⟧
⟦B→C i⟧"It's Bernie, Curtis."⟦/⟧
There was a long breath. ⟦C→B i⟧"Well, I'll be. She really went and called you. Put me on the speaker."⟦/⟧ I put him on the speaker. ⟦C→Y i⟧"Landa! You didn't say it was Bernie. You said a friend."⟦/⟧
⟦Y→C i⟧"She is a friend."⟦/⟧
⟦C→Y i⟧"Mm-hm. I got a friend like that, she's got half my pension."⟦/⟧
⟦Y→C i⟧"Did you want something, Curt?"⟦/⟧
⟦C→Y i⟧"I want to know did you find the picture yet."⟦/⟧
Yolanda looked over at me and back at the road. ⟦Y→C i⟧"What picture."⟦/⟧
⟦C→Y i⟧"In the glove box. Lady on the gas pump. He told me in the hospital, he said she's going to find the picture and she's going to think I had something on the side, and I want you to call and tell her it isn't so. I was supposed to call you by Joplin. Where're you at?"⟦/⟧
⟦B→C i⟧"Joplin,"⟦/⟧ I said.
⟦C→Y+B i⟧"Well there you go."⟦/⟧
⟦Y→C i⟧"Who is she?"⟦/⟧
⟦C→Y i⟧"His sister."⟦/⟧
⟦Y→C i⟧"Daddy didn't have a sister!"⟦/⟧
⟦C→Y i⟧"Aunt Verlene. She went out to New Mexico in nineteen and sixty-one with a lady that taught school, and Granddaddy scratched her out of the Bible. I mean he took a pin and scratched her out. Daddy used to drive out there spring and fall and tell Mama he was buying parts."⟦/⟧
For a while there was only the tires.
⟦Y→C i⟧"She alive?"⟦/⟧ Yolanda said finally.
⟦C→Y i⟧"No. Passed in '09. That's who he's going to be next to. Her and the schoolteacher, it's a plot for four, he bought it. He said—"⟦/⟧ and Curtis quit and coughed. ⟦C→Y i =⟧"He said it's a plot for four and tell Landa no hurry."⟦/⟧
She pulled over. She put the hazards on, and got out, and walked up the shoulder with both hands on top of her bare head, and I sat there holding the phone.
⟦C→B i⟧"She okay?"⟦/⟧
⟦B→C i⟧"She's walking."⟦/⟧
⟦C→B i⟧"Yeah. He was a walker too."⟦/⟧ A door shut somewhere behind him. ⟦C→B i =⟧"Bernie. You got somebody now?"⟦/⟧
⟦B→C i⟧"No."⟦/⟧
⟦C→B i⟧"Her neither. I'm just saying that. I'm not saying anything. I got to get back on the line."⟦/⟧
@break * * *
The motel in Elk City was on the calendar too. It said ASK FOR 9. The kid at the desk had a Garfield tie and did not look up.
⟦K→Y+B i⟧"Nine's a single."⟦/⟧
⟦Y→K i⟧"What do you mean a single?"⟦/⟧
⟦K→Y i⟧"One bed. A full. I got a double double upstairs for ten more."⟦/⟧
⟦B→K i⟧"We'll take the—"⟦/⟧
⟦Y→K i⟧"We'll take nine,"⟦/⟧ Yolanda said.
⟦K→Y i⟧"It's not very nice. I'm just telling people. There's a smell."⟦/⟧
⟦Y→K i⟧"I'm following directions."⟦/⟧
⟦K→Y i⟧"Okay. You need help with, is that luggage?"⟦/⟧
⟦Y→K i⟧"That's my father."⟦/⟧
The kid looked up. Then he gave us the AAA rate.
Nine did have a smell. It was cherry pipe tobacco, way down in the drapes, and she stood in the middle of the carpet breathing it like somebody had handed her water. She put the box on the dresser next to the TV. I said I'd take the chair. It was one of those chairs that's mostly arms.
⟦Y→B i⟧"Don't be a martyr, you've got a back."⟦/⟧
⟦B→Y i⟧"I've always had a back."⟦/⟧
⟦Y→B i⟧"Get in the bed, Bernadette."⟦/⟧
I got in the bed. We lay there like two forks in a drawer. A truck idled outside for about an hour with its lights on the ceiling.
⟦Y→B i⟧"You said you felt like a lamp."⟦/⟧
⟦B→Y i⟧"Oh, God. Please don't."⟦/⟧
⟦Y→B i⟧"I been thinking about it for two years. I would like to tell you what I think of it."⟦/⟧
⟦B→Y i⟧"Go ahead."⟦/⟧
⟦Y→B i⟧"I think it was a pretty good line and I think you had it written on your hand."⟦/⟧
⟦B→Y i⟧"On an envelope."⟦/⟧
⟦Y→B i⟧"I knew it."⟦/⟧ The mattress shook; she was laughing, or partly. ⟦Y→B i =⟧"I also think you were right. I come home from work and I'd see the light on from the corner and think, good, and I never once said it. I said it in the car. I said it to the damn car, every night, I said good, she's up. And then I'd walk in and ask you was there any chicken."⟦/⟧
I couldn't talk right away.
⟦B→Y i⟧"You should've said it in the house,"⟦/⟧ I said.
⟦Y→B i⟧"I know that."⟦/⟧
⟦B→Y i⟧"I would have stayed for it. I wouldn't even have needed it every night. Every other night."⟦/⟧
⟦Y→B i⟧"Bern."⟦/⟧
⟦B→Y i⟧"Weekends."⟦/⟧
⟦Y→B i⟧"He drove sixteen hundred miles round trip to see his sister and told everybody it was carburetors,"⟦/⟧ Yolanda said to the ceiling. ⟦Y→B i =⟧"I come from that. I come from people that'll do any damn thing for you except say so. I'm forty-six. I'd like to knock it off."⟦/⟧
The truck pulled out and the room went dark, all the way dark, and I felt her hand come across the covers, taking its time. Two fingers. They went along my hip until they found the belt loop. I'd slept in my jeans, out of manners.
⟦Y→B i⟧"Good,"⟦/⟧ she said. ⟦Y→B i =⟧"You're up."⟦/⟧
@break * * *
Tucumcari was windy. There's a plot for four with two stones on it and they both say BELOVED, and the dates. We put him where the calendar said. Yolanda read out the whole route to them, backwards, every turn, so they'd know how he came.
On the way home we stopped at Dot's and I had the meringue. I'm not going to say a word about it. There's a skull on my napkin, in the glove box, with the others.
@end_note
Verlene and the schoolteacher get their own fic if i ever finish my taxes. thank u for reading about old people's feelings
@end
