# title: Porch Light (songfic)
# style: third person past; straight quotes; ffnet 2006; songfic with lyrics; careless commas; tagged
# cast: D = Danny Kerrigan | Danny, Daniel, Dan, the older Kerrigan | he
# cast: L = Luke Kerrigan | Luke, Lukey, the younger boy, Kerrigan | he
# cast: S = Shauna Mott | Shauna, Mott, the brunette | she
# cast: M = Mrs. Kerrigan | Mom, Colleen, Mrs. K, their mother | she
# cast: C = Coach Dubinsky | Coach, Dubinsky | he
# cast: W = the waitress | the waitress | she
---
@disclaimer
I dont own Northside or anybody in it. The song is "Porch Light" by a band my cousin is in called the Gravel Pickers and they said I could use it so there!
@end
@note
A/N: This is set in season 2 after Danny comes back but I changed it alot because I HATED how they did the reunion on the show, like they just hug?? After TWO YEARS?? So this is what should of happened. The lyrics are in between. R&R!!!
@end
@lyrics
I took the bus as far as it was going
I took the rest on foot
You said the key was underneath the flowerpot
It's still where it was put
@end
Luke Kerrigan knew something was wrong the second he got off the ice because Coach Dubinsky was being nice to him.
⟦C→L i⟧"Good hustle Kerrigan,"⟦/⟧ Coach said.
⟦L→C i⟧"I let in four."⟦/⟧
⟦C→L i⟧"Well. You hustled after them."⟦/⟧ Dubinsky rubbed the back of his neck. ⟦C→L i =⟧"Listen son, you got a ride home tonight? You want me to drive you?"⟦/⟧
⟦L→C i⟧"Shauna's driving me,"⟦/⟧ said Luke slowly. ⟦L→C i =⟧"Why?"⟦/⟧
⟦C→L i⟧"No reason."⟦/⟧ He looked over Luke's shoulder at the stands and then looked away really quick, and that was when Luke turned around and saw him.
He was sitting way up in the top row where the lights didn't work. He had a duffle bag between his feet. His hair was longer and he had on dad's old green jacket, the one they'd turned the whole house upside down for after the funeral.
⟦L i⟧"No,"⟦/⟧ Luke said out loud.
⟦C→L i⟧"He just walked in about the second period,"⟦/⟧ Coach Dubinsky said. ⟦C→L i =⟧"I didn't know whether to tell you or not. I figured if I told you you'd let in six."⟦/⟧
⟦L→C i⟧"I'm gonna kill him,"⟦/⟧ said Luke.
⟦C→L i⟧"Kerrigan. Hey. LUKE. Take your skates off first!"⟦/⟧
@lyrics
And there's a light left on for somebody
I hope it's left for me
@end
⟦D→L i⟧"Hey Lukey,"⟦/⟧ said Danny.
He stood up. He had this dumb half smile on like he'd been out getting milk.
Luke hit him.
It wasn't a very good punch because he still had one glove on but it got him in the mouth, and Danny sat down again hard on the bleachers and put up his hand and looked at the blood that was on it.
⟦D→L i⟧"OK,"⟦/⟧ he said. ⟦D→L i =⟧"I guess I had that coming."⟦/⟧
⟦L→D i⟧"You GUESS?"⟦/⟧ Luke yelled. His voice cracked and he hated it. ⟦L→D i =⟧"Two YEARS Danny! You missed my graduation from eighth grade. You missed everything! Mom had to sell the truck!"⟦/⟧
⟦D→L i⟧"I know."⟦/⟧
⟦L→D i⟧"You don't know! How would you know? You didn't even call!"⟦/⟧
⟦D→L i⟧"I called,"⟦/⟧ said Danny really quietly. ⟦D→L i =⟧"Every Sunday. I just didn't say anything."⟦/⟧
Luke stopped. He remembered it. Every Sunday night the phone would ring and there'd be nobody there, and mom would stand in the hallway with the phone held up to her ear for like five minutes, not hanging up. He'd thought it was telemarketers. He had thought mom was just lonely.
⟦L→D i⟧"That was you?"⟦/⟧ he whispered.
⟦D→L i⟧"She knew it was,"⟦/⟧ Danny said. ⟦D→L i =⟧"She'd tell me stuff. That you made goalie. That you got braces. She'd tell me and then she'd say well goodnight then whoever this is."⟦/⟧
⟦L→D i⟧"She never told me,"⟦/⟧ said Luke.
⟦D→L i⟧"I never asked her to."⟦/⟧
⟦L→D i⟧"I HATE you,"⟦/⟧ Luke said and he was crying now, right there in the rink with half the team watching, and he turned around and ran down the steps with his skates hanging around his neck.
@break xXxXx
⟦S→L i⟧"You want fries?"⟦/⟧ said Shauna.
⟦L→S i⟧"No."⟦/⟧
⟦S→W i⟧"He wants fries,"⟦/⟧ she told the waitress. ⟦S→W i =⟧"And a chocolate shake, and can I have the pie?"⟦/⟧
⟦W→S i⟧"Coming right up hon,"⟦/⟧ said the waitress.
They were in the booth at the back in Lindy's, the one with the rip. Shauna Mott had lived next door to the Kerrigans since she was in diapers. She'd been Danny's best friend first, before she was Luke's, people forgot that. She kicked him under the table but not hard.
⟦L→S i⟧"You knew,"⟦/⟧ Luke said suddenly. ⟦L→S i =⟧"You're not even surprised!"⟦/⟧
⟦S→L i⟧"I saw him at the bus station,"⟦/⟧ said the brunette. ⟦S→L i =⟧"This morning when I dropped off grandma. He was just sitting there. He'd been there since yesterday Luke. He'd been sitting in the bus station for a whole night cause he couldn't make himself walk eight blocks."⟦/⟧
⟦L→S i⟧"Good,"⟦/⟧ said Luke.
⟦S→L i⟧"You don't mean that."⟦/⟧
⟦L→S i⟧"He left right after dad DIED. Who does that?"⟦/⟧
Shauna didn't answer right away. The shake came and she took the paper off his straw for him as if he were five.
⟦S→L i⟧"Did you ever wonder,"⟦/⟧ she said, ⟦S→L i =⟧"why he was driving?"⟦/⟧
⟦L→S i⟧"What?"⟦/⟧
⟦S→L i⟧"That night. It was your dads car. Your dad always drove, he wouldn't let anybody else touch it. So how come it was Danny?"⟦/⟧
⟦L→S i⟧"Because dad was tired,"⟦/⟧ said Luke. ⟦L→S i =⟧"Mom said he was tired."⟦/⟧
She just looked at him. Her eyes were all shiny.
⟦L→S i⟧"He was tired,"⟦/⟧ Luke said again but it came out like a question.
⟦S→L i⟧"Your brother drove over to Millerton to get him out of a bar,"⟦/⟧ said Shauna. ⟦S→L i =⟧"So that he wouldn't drive home like that. He was sixteen. There was black ice. And afterwards he let everybody in this town think he was joyriding, cause the other way it'd be in the paper what your dad was doing in Millerton. I only know it because I was in his room when the phone rang. He made me swear."⟦/⟧
Luke couldn't feel his hands.
⟦L→S i⟧"You should of told me,"⟦/⟧ he said.
⟦S→L i⟧"I swore,"⟦/⟧ said Shauna. A tear ran down beside her nose and she wiped it off with a napkin and blew her nose in it. ⟦S→L i =⟧"I'm un-swearing. I held it two years and I'm tired. Eat your fries."⟦/⟧
@lyrics
I never told you why I had to leave you
I figured that you'd guess
A thing can be the right one when you do it
And still leave such a mess
@end
Meanwhile Danny was standing on the sidewalk in front of 118 Alder Street. It'd started to snow. The porch light was on.
It had a moth in it. It used to always have a moth in it.
He had the speech all ready. He'd worked on it since Winnipeg. He went up one step and then he went back down and he did that about three times and then the door opened by itself and his mother was there in her robe with the phone in her hand.
⟦M→D i⟧"It's Sunday,"⟦/⟧ she said.
⟦D→M i⟧"Yeah,"⟦/⟧ said Danny.
⟦M→D i⟧"It's a quarter after nine. You always call by nine."⟦/⟧
Everything he had practiced went right out of his head. ⟦D→M i⟧"I didn't have any change,"⟦/⟧ he said.
His mother made a sound. Then she was down the steps in her slippers in the snow and she had him by the ears, by both ears, like when he was little, and was looking all over his face.
⟦M→D i⟧"Who hit you?"⟦/⟧ she demanded.
⟦D→M i⟧"Luke."⟦/⟧
⟦M→D i⟧"Well he's got your father's arm. Did you eat?"⟦/⟧
⟦D→M i⟧"Mom I have to tell you -"⟦/⟧
⟦M→D i⟧"You don't have to tell me one thing,"⟦/⟧ said Colleen Kerrigan. ⟦M→D i =⟧"The bartender came to see me Daniel. He came the week after. He'd had it on his conscience. I've known for two years and I couldn't find you to say it."⟦/⟧
⟦D→M i⟧"You knew?"⟦/⟧ Danny choked. ⟦D→M i =⟧"Then why didn't you ever say it on the phone?"⟦/⟧
⟦M→D i⟧"Because I thought if I said it you'd stop calling,"⟦/⟧ she said.
He put his head down on her shoulder. He had to bend over to do it, he was taller than her now, and he cried like he hadn't cried at the hospital or the funeral or any of the places since. She just held on to dad's jacket with both her fists and rocked. The snow came down all over them.
@lyrics
And there's a light left on for somebody
(leave it on, leave it on)
I used up every other road I had
To get to this front lawn
@end
⟦S→L i⟧"So are you getting out?"⟦/⟧ said Shauna.
They'd been parked across the street for ten minutes with the lights off. They had seen the whole thing.
⟦L→S i⟧"I don't know what to say to him,"⟦/⟧ said Luke.
⟦S→L i⟧"You could say sorry I hit you."⟦/⟧
⟦L→S i⟧"I'm not sorry I hit him."⟦/⟧
⟦S→L i⟧"Then say that,"⟦/⟧ said Shauna and reached over him and opened his door.
It was really cold. He walked across the street with his hands in his pockets. When he got to the yard mom saw him first, and she didn't say anything, she just let go of Danny with one arm and left the arm out there in the air.
⟦L→D i⟧"You should put ice on that,"⟦/⟧ Luke said to the ground.
Danny wiped his face on his sleeve. His lip had swelled up. ⟦D→L i⟧"You should keep your glove up,"⟦/⟧ he said. ⟦D→L i =⟧"On your left. That's how they got three of those four."⟦/⟧
⟦L→D i⟧"You don't get to coach me."⟦/⟧
⟦D→L i⟧"OK."⟦/⟧
⟦L→D i⟧"You don't get to do ANYTHING for like a month."⟦/⟧
⟦D→L i⟧"OK Luke."⟦/⟧
⟦L→D i⟧"And you're sleeping on the floor, I have your bed now."⟦/⟧
⟦D→L i⟧"I slept in a bus station last night,"⟦/⟧ said the older Kerrigan. ⟦D→L i =⟧"A floor'd be great."⟦/⟧
Luke's chin started to go. He bit it as hard as he could. ⟦L→D i⟧"Shauna told me about Millerton,"⟦/⟧ he said.
Nobody moved. A car went by and its headlights went over all of them and on down the road.
⟦D→L i⟧"She swore,"⟦/⟧ said Danny.
⟦S→D i⟧"I UNSWORE,"⟦/⟧ yelled Shauna from the car.
⟦L→D i⟧"You're so stupid,"⟦/⟧ said Luke. ⟦L→D i =⟧"You're so stupid Danny. You should of let me be mad at him. I wouldn't of minded being mad at him. I was mad at you the whole time and I MISSED you -"⟦/⟧ and that was as far as he got because his big brother had grabbed him by the hood and pulled him in, and his face was jammed up against that green jacket, which didn't smell like dad any more. It smelled like buses. He hung on anyway.
⟦M→S i⟧"Shauna Mott,"⟦/⟧ called Mrs. Kerrigan over their heads, ⟦M→S i =⟧"are you coming in or are you going to sit there and burn up gas?"⟦/⟧
⟦S→M i⟧"Is there pie Mrs. K?"⟦/⟧
⟦M→S i⟧"You already had pie. You've got it on your chin."⟦/⟧
⟦S→M i⟧"I could have another pie,"⟦/⟧ said Shauna, and she got out of the car.
They went up the steps, all four of them at once so that they got stuck in the door. Danny was last. He reached back for the switch out of habit.
⟦M→D i⟧"Leave it on,"⟦/⟧ said his mother.
@lyrics
So leave it on for somebody
It doesn't matter who
I came up every step by that old porch light
And every step was you
@end
@note
A/N: Soooo what did you think?? I cried when I wrote the phone part. My cousin says hi. If you flame me I will just use it to toast marshmallows!
@end
