# title: Doris, from Broken Hill
# style: third person present; dashes for speech, few tags; family comedy posted on a writers' forum; up to six in a yard, a telephone in a car
# cast: J = Josie Farrugia | Josie, Jose, Giuseppina, Auntie Jose | she
# cast: C = Carmen | Carmen Farrugia, Carmen Bright, Carm, Mum, Mrs Bright, her sister | she
# cast: V = Vince | Vince Farrugia, Vincenzo, Uncle Vince, Vinnie, their brother | he
# cast: D = Nenu | Dad, Nenu Farrugia, Emmanuel Farrugia, Mr Farrugia, Nannu, their father, Pa | he
# cast: Y = Jayden | Jayden Bright, Jayd, Jay, the kid, mate | he
# cast: P = Prakash | the nurse | he
# cast: H = Mr Haddad | George Haddad, George, the man in the next bed, the old man in the next bed | he
# cast: Z = Charlie Zammit | Charlie, Zammit, Ċarlu | he
---
@note
First time posting in this section, usually I'm over in Poetry (sorry). Feedback welcome. Yes I know about the dashes, I like the dashes. It's long, make a tea.
@end
The bed is empty. It isn't only empty, it's made.
⟦C→P i⟧– What do you mean, you thought he was with us?⟦/⟧
⟦P→C i⟧– He said you were downstairs with the car,⟦/⟧ says the nurse. His badge says PRAKASH and he has a pen behind each ear. ⟦P→C i =⟧– He had his hat on.⟦/⟧
⟦C→P i⟧– He's got one hip!⟦/⟧
⟦P→C i⟧– He's got two. The new one's doing very well.⟦/⟧
⟦C→P i⟧– Obviously it is, it's walked out the bloody door.⟦/⟧
⟦J→C i⟧– Carm.⟦/⟧
⟦C→J i⟧– Don't you Carm me. Where's his frame?⟦/⟧
⟦J→C i⟧– It's here.⟦/⟧ Josie has got hold of it. There's a hospital blanket over it and, under the blanket, two pillows and a kidney dish, arranged. From the door it could have been a man having a think. ⟦J→C i =⟧– He's made a dummy.⟦/⟧
⟦C→J i⟧– He's made a what?⟦/⟧
⟦J→C i⟧– Out of the frame. Like in Colditz.⟦/⟧
⟦H→J i⟧– I did the dish,⟦/⟧ says the man in the next bed.
They both look at him. He's about a hundred, with oxygen up his nose and the form guide open on his knees.
⟦C→H i⟧– You helped him?⟦/⟧
⟦H→C i⟧– I did the dish. He needed something for a head.⟦/⟧
⟦P→H i⟧– Mr Haddad, you told me he was asleep. I asked you at eleven. You did like this to me, you did shh.⟦/⟧
⟦H→P i⟧– I'm ninety-one. I get confused.⟦/⟧
⟦P→H i⟧– You do the cryptic in pen.⟦/⟧
⟦J→H i⟧– Did he say where he was going?⟦/⟧ Josie asks. She sits down on the side of the bed, on the made part. She can do this, she teaches prep. ⟦J→H i =⟧– You're not in trouble.⟦/⟧
⟦C→H i⟧– You are a bit,⟦/⟧ says Carmen.
⟦H→J i⟧– He said to me, George, what time is it in Broken Hill?⟦/⟧
⟦J→H i⟧– Broken Hill?⟦/⟧
⟦H→J i⟧– I said it's half an hour behind. He counted on his fingers. After that he asks me to hold the door.⟦/⟧
Josie shuts her eyes. She should have seen it. It's the second Saturday in October, and he'd been asking every nurse since Wednesday which way was the wind.
⟦J→C i⟧– It's the race,⟦/⟧ she says.
⟦C→J i⟧– What race?⟦/⟧
⟦J→C i⟧– The *race*, Carm. It's Doris.⟦/⟧
⟦P→J i⟧– Who is Doris?⟦/⟧
⟦H→P i⟧– She's a pigeon,⟦/⟧ says Mr Haddad. He turns the page. ⟦H→P i =⟧– I've got ten bucks on her.⟦/⟧
@break . . .
Jayden's asleep in the back of the Camry with his feet out the window. He's been told he's there as moral support.
⟦C→Y i⟧– Feet.⟦/⟧
⟦Y→C i⟧– What? Where's Nannu?⟦/⟧
⟦C→Y i⟧– He's shot through. Get your belt on. Jose, ring Vince.⟦/⟧
⟦J→C i⟧– You ring Vince.⟦/⟧
⟦C→J i⟧– I'm driving. And I'm not talking to him.⟦/⟧
⟦J→C i⟧– Since when?⟦/⟧
⟦C→J i⟧– Since Easter. The ladder.⟦/⟧
⟦Y→J i⟧– She's not talking to him about the ladder,⟦/⟧ Jayden explains. ⟦Y→J i =⟧– Just put him on the speaker, Auntie Jose, it goes through the stereo.⟦/⟧
It goes through the stereo. It rings four times, and then it's as though their brother is in the dashboard, eating.
⟦V→J i⟧– Jose. How's the patient?⟦/⟧
⟦J→V i⟧– We were going to ask you.⟦/⟧
⟦V→J i⟧– What?⟦/⟧
⟦J→V i⟧– He's gone. He left a dummy in the bed. Has he rung you?⟦/⟧
There's a stop in the chewing. It's not very long, but Josie's known him for forty-six years.
⟦V→J i⟧– Rung me? No.⟦/⟧
⟦C→J i⟧– Ask him does he swear on Ma's grave.⟦/⟧
⟦V→C i⟧– I can hear you, Carmen.⟦/⟧
⟦C→J i⟧– Tell him I'm not speaking to him.⟦/⟧
⟦V→J i⟧– Tell *her* I've still got her ladder and it's a shit ladder.⟦/⟧
⟦Y→V i⟧– G'day, Uncle Vince.⟦/⟧
⟦V→Y i⟧– G'day, mate. How's the TAFE?⟦/⟧
⟦Y→V i⟧– Yeah, good. We did concrete.⟦/⟧
⟦J→V i⟧– Vincenzo! Did you pick Dad up from the hospital?⟦/⟧
⟦V→J i⟧– I didn't pick him up.⟦/⟧
⟦J→V i⟧– Did you drop him off somewhere?⟦/⟧
⟦V→J i⟧– Define drop off.⟦/⟧
⟦C→V i⟧– I'll kill him,⟦/⟧ Carmen says, and goes through an orange. ⟦C→V i =⟧– I'll kill you, Vince! He's had a *joint* replaced!⟦/⟧
⟦V→C i⟧– So you *are* talking to me.⟦/⟧
⟦C→V i⟧– He's eighty-four! He's on Warfarin! If he falls he'll go up like a water balloon!⟦/⟧
⟦V→C i⟧– He's not going to fall over, he's sitting down. He rang me up at six in the morning. He was crying, Carm. What was I supposed to do? You tell me. When did you ever hear him cry?⟦/⟧
The indicator's going. Nobody's turning. Out the window is the river and the cranes, and then the big flat nothing before Sunshine.
⟦C→V i⟧– Did he cry for Ma?⟦/⟧ says Carmen. She says it to the road.
⟦V→C i⟧– Not so I saw.⟦/⟧
⟦J→C i⟧– He went out to the loft,⟦/⟧ says Josie. ⟦J→C i =⟧– After. He was out there for two days.⟦/⟧
⟦V→J i⟧– Well. That's where he is.⟦/⟧
⟦Y→J i⟧– Who's Doris?⟦/⟧ says Jayden.
@break . . .
It's the house they all grew up in, cream brick, a Virgin Mary in a half a bathtub by the letter box. Vince's ute is on the lawn. Carmen parks so he can't get it out.
They go down the side, past the lemon tree. And there he is. He's in the middle of the yard on a banana lounge, with a hospital gown on, and over the gown his good suit coat, and the hat. He has his feet up on an esky. There's a plastic band on his wrist, and a stopwatch in his hand, and he's looking at the sky over the Nguyens' the way other people look at the altar.
⟦D→J+C+Y i⟧– Shut the gate,⟦/⟧ he says. ⟦D→J+C+Y i =⟧– You'll scare her.⟦/⟧
⟦C→D i⟧– Dad!⟦/⟧
⟦D→C i⟧– Quiet.⟦/⟧
⟦C→D i⟧– Dad, are you out of your mind?⟦/⟧
⟦Z→C i⟧– He's been out of it since 1956,⟦/⟧ says a voice, and it's Charlie Zammit, coming backwards out of the loft with a bucket. He's a tiny man in an enormous jumper. He and their father came out on the same boat, they've had three fistfights and one business. ⟦Z→C+J i =⟧– Hello, girls. You got fat, Carmen, it suits you.⟦/⟧
⟦C→Z i⟧– Did you know about this, Charlie?⟦/⟧
⟦Z→C i⟧– I don't know nothing. I'm here for my own bird.⟦/⟧
⟦D→Z i⟧– His bird, listen to him. His bird is walking. She stopped in Mildura for a coffee.⟦/⟧
⟦Z→D i⟧– She'll beat yours.⟦/⟧
⟦D→Z i⟧– She'll be in a pie.⟦/⟧
⟦V→C i⟧– You want a beer, Carm?⟦/⟧ Vince has come out on the back step. He's got flour on his shirt, he's been frying something. He is holding the beer out in front of him like you would to a dog you weren't sure of.
⟦C→V i⟧– No.⟦/⟧
⟦V→C i⟧– Jose?⟦/⟧
⟦J→V i⟧– Yeah, go on.⟦/⟧
⟦Y→V i⟧– Can I?⟦/⟧
⟦C→Y i⟧– No!⟦/⟧
⟦D→Y i⟧– Let him have, he's a man, he does concrete,⟦/⟧ says Nenu, not taking his eyes down. ⟦D→Y i =⟧– Come here, Jayden. Sit. You've got young eyes. You see that aerial, on the Vietnamese? Left of that.⟦/⟧
⟦Y→D i⟧– What am I looking for?⟦/⟧
⟦D→Y i⟧– A dot.⟦/⟧
⟦Y→D i⟧– What sort of a dot?⟦/⟧
⟦D→Y i⟧– You'll know. You look and you look, and there's nothing, and you think, I'm a stupid old man, and then it's a dot.⟦/⟧
Josie pulls up a milk crate. The gown's open at the side, and there's the dressing, brown at one corner, down a leg like a stick. She puts her cardigan over it. He lets her, he doesn't notice.
⟦J→D i⟧– Does it hurt?⟦/⟧
⟦D→J i⟧– What?⟦/⟧
⟦J→D i⟧– Your hip, Dad.⟦/⟧
⟦D→J i⟧– Ask me at four o'clock.⟦/⟧
⟦C→D i⟧– You'll be back in the ward at four o'clock,⟦/⟧ says Carmen. ⟦C→D i =⟧– There's a nurse over there having a heart attack. Vince, get his other side.⟦/⟧
⟦V→C i⟧– I'm not getting his other side.⟦/⟧
⟦C→V i⟧– Get his other side!⟦/⟧
⟦V→C i⟧– They let them go at six-thirty. It's seven hundred k's, there's a tail wind. Give it half an hour, it's not going to kill anyone.⟦/⟧
⟦C→V i⟧– Is that a medical opinion? From a tiler?⟦/⟧
⟦V→C i⟧– At least I turned up.⟦/⟧
⟦C→V i⟧– You what?⟦/⟧
⟦J→V+C i⟧– Don't,⟦/⟧ says Josie. ⟦J→V+C i =⟧– Not here, you two.⟦/⟧
⟦C→V i⟧– No, let's hear it. I've been in there every day for three weeks! I do his pyjamas! I know the name of the man who does the *floors*! Where were you?⟦/⟧
⟦V→C i⟧– You never told me the visiting hours.⟦/⟧
⟦C→V i⟧– They're on the internet!⟦/⟧
⟦V→C i⟧– You told Jose. You told bloody Father Galea. I've got to hear from Father Galea that my own father's had his hip done? Because of a *ladder*?⟦/⟧
⟦C→V i⟧– It was Rob's ladder!⟦/⟧ It comes out of her very high, and then nothing else does.
Rob was Carmen's husband. Everyone looks at something. Charlie Zammit looks into the bucket.
⟦V→C i⟧– I know it was,⟦/⟧ Vince says at last.
⟦C→V i⟧– It's got his writing on it.⟦/⟧
⟦V→C i⟧– I know. I saw that, on the side there. I've been fixing it. It had a rung gone. I was going to bring it back at Easter and then I thought, no, I'll do the feet and all. I've got it in the garage. I've put new feet on it.⟦/⟧
⟦C→V i⟧– You said it was a shit ladder.⟦/⟧
⟦V→C i⟧– Well, it was. It's not now.⟦/⟧
⟦D→C+V i⟧– Ssh!⟦/⟧
⟦Y→D i⟧– There's a dot,⟦/⟧ says Jayden.
Nenu is up. Nobody gets his other side. He's standing on the grass in his socks with one hand on the boy's head, and his mouth has come open.
⟦D→Y i⟧– Where?⟦/⟧
⟦Y→D i⟧– Left of the aerial. No, up. It's gone behind the... there!⟦/⟧
⟦D→Y i⟧– That's a seagull.⟦/⟧
⟦Y→D i⟧– It's not, Nannu.⟦/⟧
⟦Z→D i⟧– He's right, it's not,⟦/⟧ says Charlie. ⟦Z→D i =⟧– It's mine. I know the way she holds the left.⟦/⟧
⟦D→Z i⟧– Yours can't hold her own piss. Everybody down! Get down! Vince, the tin!⟦/⟧
⟦V→D i⟧– I've got the tin.⟦/⟧
⟦D→V i⟧– Shake it!⟦/⟧
So Vince shakes the tin, it's an old Milo one with corn in it. Carmen has gone down on her knees in the clover in her work pants. They have all of them gone down, it's forty years since and there's no thinking in it: you got low, you shut up, you didn't point. Josie's got her face nearly in her sister's hair.
⟦C→J i⟧– I can't see,⟦/⟧ Carmen whispers. ⟦C→J i =⟧– Is it her?⟦/⟧
⟦J→C i⟧– I don't know. It's going around.⟦/⟧
⟦C→J i⟧– She always went around. Ma used to say she was looking for a park.⟦/⟧
It comes over the Nguyens' roof. It's grey, it's just a pigeon, there are about a million in the city and nobody'd look twice. It goes over the yard once with a noise like somebody shuffling cards. It goes once more. It drops on the landing board, walks up and down a bit like a woman who's forgotten what she came in for, and goes in through the bobs.
The bell rings.
⟦D i⟧– Thirteen fifty-two and eleven,⟦/⟧ says Nenu, and clicks it. ⟦D→Z i =⟧– Ring number?⟦/⟧
⟦Z→D i⟧– I'm looking, I'm looking. Hold on, sweetheart, give me your foot.⟦/⟧ Charlie's got his whole top half in the loft. When he comes out again he's taken his cap off. ⟦Z→D i =⟧– It's Doris.⟦/⟧
Nobody cheers. It's their father, the way he's standing. He has both hands over the stopwatch and he is saying something to it. It isn't English.
⟦Y→J i⟧– What's he saying?⟦/⟧
⟦J→Y i⟧– He's telling her that she's home,⟦/⟧ Josie says.
⟦Y→J i⟧– Telling the pigeon?⟦/⟧
She doesn't know what to tell him. Doris was her mother's name. It was on all the entry forms: he'd called every good hen he ever had Doris, since 1961, and Ma used to say it was the only time she ever won anything.
⟦C→D i⟧– Dad,⟦/⟧ says Carmen. She's still on her knees. ⟦C→D i =⟧– Dad, you're bleeding on your sock.⟦/⟧
⟦D→C i⟧– Am I?⟦/⟧ He looks down, very interested. ⟦D→C i =⟧– So I am. Is it four o'clock?⟦/⟧
⟦C→D i⟧– It's nearly two.⟦/⟧
⟦D→C i⟧– You can ask me now,⟦/⟧ says Nenu, and his knees go. Vince has him, and Carmen has his other side.
@break . . .
⟦P→J i⟧– And he's conscious?⟦/⟧ says the phone.
⟦J→P i⟧– He's eating a pastizz. He pulled a stitch, that's all, my brother's got a towel on it. We're bringing him in now.⟦/⟧
⟦P→J i⟧– I have filled in nine forms, Ms Farrugia.⟦/⟧
⟦J→P i⟧– I know. I'm so sorry.⟦/⟧
⟦P→J i⟧– There's one they had to print out specially. It was last used for a man who went home with another man's leg.⟦/⟧ She can hear him breathing. There's someone talking at him in the background, on and on. ⟦P→J i =⟧– Yes. Yes, Mr Haddad, I am asking her. He wants to know about his ten dollars.⟦/⟧
⟦J→P i⟧– Tell him first in the section. Third in the Fed.⟦/⟧
⟦P→H i⟧– First and third,⟦/⟧ says Prakash, away from the phone. There's a noise then like a kettle with a stone in it. It takes her a second to understand that it's a ninety-one-year-old man with oxygen up his nose, cheering.
They've got him in the front of the Camry with the seat back. Vince is roping a ladder on the roof. Carmen's telling him how.
⟦C→V i⟧– Not over the aerial.⟦/⟧
⟦V→C i⟧– I'm not going over the aerial.⟦/⟧
⟦C→V i⟧– You are, you're going over it. Give me that end.⟦/⟧
⟦V→C i⟧– So what are the visiting hours?⟦/⟧
⟦C→V i⟧– Two till eight. He likes the *Leader*, and he's not allowed grapefruit.⟦/⟧
⟦V→C i⟧– I could do Tuesdays and that.⟦/⟧
⟦C→V i⟧– Tuesdays'd be good,⟦/⟧ says Carmen. She has got her hand flat on the side rail of the ladder, where it says in black texta R. BRIGHT, HANDS OFF. ⟦C→V i =⟧– They're good feet,⟦/⟧ she says.
In the front seat Nenu has wound his window down. He beckons with one finger till Jayden puts his head in.
⟦D→Y i⟧– You saw her first,⟦/⟧ he says.
⟦Y→D i⟧– Yeah. Fluke but.⟦/⟧
⟦D→Y i⟧– It's not a fluke. Zammit didn't see, I didn't see. You know how to mix corn?⟦/⟧
⟦Y→D i⟧– I can mix concrete.⟦/⟧
⟦D→Y i⟧– It's the same, more or less. You come Mondays and I'll show you. There's a young hen in there, the blue one, she's nothing much yet.⟦/⟧
⟦Y→D i⟧– What's her name?⟦/⟧
The old man looks at him from under the hat.
⟦D→Y i⟧– What do you think?⟦/⟧ he says.
