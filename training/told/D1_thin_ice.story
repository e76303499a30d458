# title: Thin Ice and Other Saturday Jobs
# style: first person present; curly quotes; YA novel chapter; narrator named by nickname, later by name
# cast: N = Philippa Adeyemi | Pip, Philippa | she | narrator
# cast: M = Marisol Quintero | Mari, Marisol, Quintero | she
# cast: T = Teddy Vance | Teddy, Zamboni Boy | he
# cast: G = Gord | Gord, my boss | he
# cast: K = Mason | the birthday kid, the kid, the kid in the crown | he
# cast: D = Dad | Dad, my father, Mr. Adeyemi | he
# cast: P = the birthday kids | the kids, the party, fourteen kids | they
---
@heading
CHAPTER SEVEN
@end
@heading
in which nobody drowns
@end
The thing about handing out rental skates is that you learn everyone’s shoe size, and once you know a person’s shoe size it’s hard to be afraid of them. Brooke Halloran, who made me cry in sixth grade, is a five and a half. Mr. Petrakis from Algebra is a thirteen wide. Teddy Vance doesn’t rent. Teddy Vance has his own skates, and so I’m still afraid of him.
⟦M→N i⟧“He’s doing it again,”⟦/⟧ says Mari.
⟦N→M i⟧“Doing what.”⟦/⟧
⟦M→N i⟧“The hair thing. Don’t look.”⟦/⟧
I look. Across the ice, up on the Zamboni like some kind of extremely slow prince, Teddy shoves his hair back under his hat. It falls out again. He shoves it back.
⟦M→N i⟧“I said don’t look!”⟦/⟧
⟦N→M i⟧“You can’t tell someone don’t look. It’s like saying don’t swallow.”⟦/⟧
⟦M→N i⟧“Now I’m thinking about swallowing.”⟦/⟧ She hops up on my counter, which isn’t allowed, and starts picking the marshmallows out of my hot chocolate, which isn’t allowed either. Marisol Quintero has been my best friend since we were both put in the remedial gym group in second grade, me for asthma, her for biting. ⟦M→N i =⟧“Okay. Game plan. He comes off the ice. He has to walk by here to get to the break room. You say, ‘Hey, Teddy.’”⟦/⟧
⟦N→M i⟧“And then what?”⟦/⟧
⟦M→N i⟧“And then he says ‘hey’ and you get married, I don’t know, I can’t do all of it for you.”⟦/⟧
⟦N→M i⟧“He doesn’t know my name, Mari.”⟦/⟧
⟦M→N i⟧“You’re wearing a name tag.”⟦/⟧
I look down at it. It says GORD. Mine broke in October and my boss said use his, nobody reads them. I turn it so she can see.
She laughs so hard a marshmallow comes out.
⟦G→M i⟧“Quintero!”⟦/⟧ The real Gord leans out of the office with the phone against his chest. He’s about six foot four and shaped like a fridge somebody put a mustache on. ⟦G→M i =⟧“Off the counter. You don’t even work here.”⟦/⟧
⟦M→G i⟧“I’m a customer!”⟦/⟧
⟦G→M i⟧“You’ve never once bought anything.”⟦/⟧
⟦M→G i⟧“I’m browsing.”⟦/⟧
⟦G→N i⟧“Pip, tell your friend.”⟦/⟧
⟦N→M i⟧“Get off the counter, friend,”⟦/⟧ I say.
Mari gets off the counter like she’s being arrested. Gord looks at the two of us, sighs, and says into the phone, ⟦G i⟧“No, ma’am, I’m still here. Fourteen kids. Yes. And what’s the allergy?”⟦/⟧ The door swings shut on the rest.
⟦N→M i⟧“Fourteen kids,”⟦/⟧ I say. ⟦N→M i =⟧“That’s the two o’clock.”⟦/⟧
⟦M→N i⟧“You need me. Admit it.”⟦/⟧
⟦N→M i⟧“I need somebody who can tie knots.”⟦/⟧
⟦M→N i⟧“I was in Brownies for a year and a half until the incident.”⟦/⟧
I’m about to say something about the incident. I’ve got it all lined up, it has the word *canoe* in it. And then the light changes, and there’s snow melting on the rubber mat, and somebody is standing right there on the other side of the counter with his hat in his hand.
⟦T→N i⟧“Hey,”⟦/⟧ he says. ⟦T→N i =⟧“Gord.”⟦/⟧
I forget every single word in the language.
⟦M→T i⟧“She goes by Gordie,”⟦/⟧ says Mari.
⟦N→M i⟧“I don’t,”⟦/⟧ I say. It comes out as a sort of croak.
⟦T→N i⟧“Do you have any, uh.”⟦/⟧ He holds up his left skate. The lace is snapped clean through. ⟦T→N i =⟧“Ninety-six inch? Waxed if you’ve got it. I can pay.”⟦/⟧
⟦N→T i⟧“We have white.”⟦/⟧
⟦T→N i⟧“White’s good.”⟦/⟧
⟦N→T i⟧“They’re kind of figure-skatey.”⟦/⟧
⟦T→N i⟧“I’m kind of figure-skatey,”⟦/⟧ says Teddy Vance, and goes red, all at once, from the collar up, as if somebody’d poured it in. ⟦T→N+M i =⟧“I mean, I used to. Till I was twelve. Don’t tell the team.”⟦/⟧
Behind me there’s a very small noise, like a mouse being stepped on. That’s my best friend being quiet.
I get the laces. I drop the laces. I get them again.
⟦N→T i⟧“On the house,”⟦/⟧ I tell him.
⟦T→N i⟧“Are you allowed to do that?”⟦/⟧
⟦N→T i⟧“I’m Gord,”⟦/⟧ I say. ⟦N→T i =⟧“I can do whatever I want.”⟦/⟧
And he laughs. He’s got a chipped tooth at the side that I never knew about. He puts the laces in his pocket and walks off backward for about three steps, and bumps into the skate sharpener, and says sorry to it.
Neither of us breathes till the break room door shuts.
⟦M→N i⟧“*I can do whatever I want,*”⟦/⟧ Mari whispers. ⟦M→N i =⟧“Who ARE you?”⟦/⟧
⟦N→M i⟧“I think I’m going to throw up.”⟦/⟧
⟦M→N i⟧“That was the sexiest thing I ever saw and it was about shoelaces.”⟦/⟧
@break * * *
The two o’clock is a boy called Mason who’s turning seven and has a paper crown and a cold. There are fourteen of them, and twenty-eight feet, and not one of those feet will go in.
⟦K→N i⟧“This is too tight,”⟦/⟧ says the kid in the crown.
⟦N→K i⟧“It’s supposed to be tight.”⟦/⟧
⟦K→N i⟧“It’s hurting my bones.”⟦/⟧
⟦M→K i⟧“You don’t have bones in there,”⟦/⟧ Mari tells him from the next bench, where she’s got a girl’s foot in her lap and a lace between her teeth. ⟦M→K i =⟧“Feet are all gristle. Look it up.”⟦/⟧
He thinks about that. ⟦K→N i⟧“Is that true?”⟦/⟧
⟦N→K i⟧“No. Push.”⟦/⟧
He pushes. It goes in. He looks up at me with total love and sneezes in my face.
⟦K→N i⟧“Are you gonna skate with us?”⟦/⟧
⟦N→K i⟧“I don’t skate.”⟦/⟧
⟦K→N i⟧“You work at a *skating rink*.”⟦/⟧
⟦N→K i⟧“And the guy at the zoo isn’t a bear.”⟦/⟧
⟦T→N i⟧“You don’t skate?”⟦/⟧
I don’t have to turn around. My ears have gone hot, they’ve turned around for me. He’s in the doorway with a stack of those plastic penguins the little kids push, and the white laces are in. They’re done up with a double bow.
⟦N→T i⟧“It’s a whole thing,”⟦/⟧ I say to the crown.
⟦M→T i⟧“It’s not a whole thing. It’s a tiny thing.”⟦/⟧ Mari spits out the lace. ⟦M→T i =⟧“She fell through a pond.”⟦/⟧
⟦N→M i⟧“Mari.”⟦/⟧
⟦M→N i⟧“What? You did. It’s a good story. You were so brave.”⟦/⟧
⟦N→M i⟧“Marisol.”⟦/⟧
She hears it, then. I only use all three syllables about twice a year. Her mouth goes small and she bends down and ties that poor little girl’s skate like she’s defusing it.
⟦K→N i⟧“Did you die?”⟦/⟧ asks Mason, with interest.
⟦T→K i⟧“Buddy,”⟦/⟧ says Teddy, ⟦T→K i =⟧“you want to pick your penguin? Birthday guy gets first pick. That one’s the fastest.”⟦/⟧
⟦K→T i⟧“They’re all the same.”⟦/⟧
⟦T→K i⟧“That’s what they want you to think.”⟦/⟧
The kid goes. All fourteen of them go, clattering off down the rubber like a bag of forks. Mari stands up.
⟦M→N i⟧“I’m going to supervise,”⟦/⟧ she says, not looking at me. ⟦M→N i =⟧“I’ll just, um. I’ll be over there. Supervising.”⟦/⟧
So then it’s me and him and the smell of feet.
⟦T→N i⟧“You don’t have to tell me,”⟦/⟧ he says.
⟦N→T i⟧“I was nine. It wasn’t deep. It was up to here on my dad, he just walked in and got me.”⟦/⟧ I’m winding a spare lace around and around my finger. ⟦N→T i =⟧“It’s stupid. I know this isn’t a pond. There’s concrete under there, and pipes and stuff. I’ve seen the pipes.”⟦/⟧
⟦T→N i⟧“It’s an inch and a quarter,”⟦/⟧ says Teddy. ⟦T→N i =⟧“The ice. I measure it every morning. I could show you, if you want. I’ve got a drill.”⟦/⟧
⟦N→T i⟧“You’ve got a drill.”⟦/⟧
⟦T→N i⟧“That sounded less like a murderer in my head.”⟦/⟧
I laugh, I can’t help it. He sits down on the end of the bench, not too near.
⟦T→N i⟧“I’m scared of the deep fryer at my mom’s work,”⟦/⟧ he says. ⟦T→N i =⟧“If that helps. I’m seventeen. I have to go stand in the parking lot.”⟦/⟧
⟦N→T i⟧“Did it get you?”⟦/⟧
⟦T→N i⟧“It got my cousin.”⟦/⟧
⟦N→T i⟧“Is he okay?”⟦/⟧
⟦T→N i⟧“He’s a youth pastor.”⟦/⟧
I honestly can’t tell if that’s a yes.
⟦T→N i⟧“We close at nine,”⟦/⟧ he says, in a rush. ⟦T→N i =⟧“I do the last flood at nine fifteen and then there’s nobody. If you ever wanted to just, like, put one foot on. And I’d be there. You could bring your friend. Or not bring her. You know. Whatever’s good, Gord.”⟦/⟧
⟦N→T i⟧“It’s Pip.”⟦/⟧
⟦T→N i⟧“Pip,”⟦/⟧ he says, trying it.
From the ice comes a scream, and then a crash, and then Mari’s voice, very clear and high and cheerful: ⟦M→P i⟧“Nobody panic! It’s just blood!”⟦/⟧
@break * * *
It’s a nosebleed. It’s also, when you get down to it, my fault, since I’m the one who left a girl that can’t skate in charge of fourteen kids that can’t skate. Gord says so, in the office, with the door open.
⟦G→N i⟧“What did I say? What’s the one thing?”⟦/⟧
⟦N→G i⟧“Eyes on the ice.”⟦/⟧
⟦G→N i⟧“And where were your eyes?”⟦/⟧
I don’t answer that one.
⟦M→G i⟧“It was me,”⟦/⟧ Mari says behind me. She’s got blood all down her sleeve, none of it hers. ⟦M→G i =⟧“I told them we could do a train. Yell at me.”⟦/⟧
⟦G→M i⟧“I can’t yell at you, you’re a customer.”⟦/⟧
⟦M→G i⟧“You could yell a *little*.”⟦/⟧
He rubs his face with both hands. You can tell he’d like to be angry, it just won’t stay on him. ⟦G→N+M i⟧“The mother’s fine. The kid’s thrilled, he’s telling everybody he lost a pint. Go home, the both of you. And Pip, come Tuesday I want you here at four, and I want you here in your *head*.”⟦/⟧
⟦N→G i⟧“Yes, Gord.”⟦/⟧
⟦G→N i⟧“And get that tag off. It’s confusing the Vance kid. He came in here and called me sir and asked was I your uncle.”⟦/⟧
We make it as far as the vending machine before Mari starts. First it’s just her shoulders. Then she has to hold on to the machine.
⟦M→N i⟧“Your *uncle*,”⟦/⟧ she gets out.
I don’t laugh. I want to, but there’s the other thing, sitting in my chest like a swallowed ice cube.
⟦N→M i⟧“Why’d you tell him?”⟦/⟧
She stops.
⟦N→M i⟧“About the pond. You know I don’t tell people that.”⟦/⟧
⟦M→N i⟧“I was helping.”⟦/⟧
⟦N→M i⟧“It’s not yours.”⟦/⟧
⟦M→N i⟧“I was *there*, Pip.”⟦/⟧ She says it quietly. I’ve known her nine years and I could count the times she’s said something quietly. ⟦M→N i =⟧“I’m the one who said it’d hold. I went first, remember? I was lighter. I stood out there in the middle and I yelled come on. So it’s kind of mine.”⟦/⟧
The machine hums. Somebody’s Fritos have been hanging in there by one corner since Thanksgiving.
I never thought of it from the middle. I only ever thought of it from underneath.
⟦N→M i⟧“I’m not mad about that,”⟦/⟧ I say.
⟦M→N i⟧“I know you’re not. That’s what’s so annoying.”⟦/⟧ She wipes her nose on the clean sleeve. ⟦M→N i =⟧“If I tell it like it’s funny, then it’s a thing that turned out funny.”⟦/⟧
⟦N→M i⟧“You could’ve said.”⟦/⟧
⟦M→N i⟧“You could’ve asked.”⟦/⟧
⟦N→M i⟧“He wants me to come tonight,”⟦/⟧ I say after a while. ⟦N→M i =⟧“After close. To put a foot on it.”⟦/⟧
⟦M→N i⟧“Is that a euphemism?”⟦/⟧
⟦N→M i⟧“I don’t think he knows any.”⟦/⟧
⟦M→N i⟧“Are you gonna?”⟦/⟧
⟦N→M i⟧“Only if you come.”⟦/⟧
⟦M→N i⟧“To your *date?*”⟦/⟧
⟦N→M i⟧“He’s got a drill, Mari. I need a witness.”⟦/⟧
She hits the machine with her hip, hard, the way I’ve seen her do it a hundred times for nothing. The Fritos drop.
We both stare at them.
⟦M→N i⟧“Okay,”⟦/⟧ says Mari. ⟦M→N i =⟧“That’s a sign. That’s God.”⟦/⟧
@break * * *
Dad drives us over at nine. I’ve told him it’s inventory. He’s got his slippers on and the heater up and the Nigerian gospel station, low.
⟦D→N+M i⟧“Inventory,”⟦/⟧ he says, at the lights. ⟦D→N+M i =⟧“On a Saturday night. With lip gloss.”⟦/⟧
⟦M→D i⟧“It’s ChapStick, Mr. Adeyemi.”⟦/⟧
⟦D→M i⟧“I was not talking to you, Marisol, I can see you in the mirror, yours is all over your teeth.”⟦/⟧
She rubs at them with her finger.
He pulls in by the side door. There’s one light on above it, and under the light there’s a boy with no hat, stamping his feet. Dad looks at him for a while, and then he turns down the music.
⟦D→N i⟧“Philippa.”⟦/⟧
⟦N→D i⟧“It’s just to see the ice. There’s concrete under it. It’s an inch and a quarter.”⟦/⟧
I’m waiting for him to say no. His hands are on the wheel, and I think of them coming down through all that green, so huge, with the watch still on.
⟦D→N i⟧“Has he told you how thick it is?”⟦/⟧ says my father. ⟦D→N i =⟧“He measures it?”⟦/⟧
⟦N→D i⟧“Every morning.”⟦/⟧
⟦D→N i⟧“Hm,”⟦/⟧ he says, and unlocks the doors. ⟦D→N i =⟧“Ten o’clock. I will be right here with my eyes shut.”⟦/⟧
Mari’s already out. I can hear her going across the gravel, yelling, ⟦M→T i⟧“Hey, Zamboni Boy! Show us this famous drill!”⟦/⟧ and Teddy saying something back that I can’t make out, and her laugh.
I get out too. It’s so cold it squeaks.
⟦T→N i⟧“You came,”⟦/⟧ he says.
⟦N→T i⟧“One foot.”⟦/⟧
⟦T→N i⟧“Which one?”⟦/⟧
I haven’t thought about it. I look down at them both, size seven, in my good boots. They look like anybody’s.
⟦N→T i⟧“The left,”⟦/⟧ I say.
