# title: five times the bus broke down (and one time it didn't)
# style: third person present; close on Lindy; curly quotes; AO3; 5+1; college volleyball team; few tags, surnames and nicknames
# cast: L = Jonas Lindqvist | Jonas, Lindqvist, Lindy, the setter | he
# cast: T = Rui Tavares | Rui, Tavares, Tav, the libero | he
# cast: D = Dev Bhatt | Dev, Bhatt, Cap, the captain, their captain | he
# cast: M = Theo Marsh | Theo, Marsh, Marshmallow, Mallow, the freshman, the kid | he
# cast: E = Emeka Okonkwo | Emeka, Okonkwo, Meks | he
# cast: C = Coach Pruitt | Coach, Pruitt, Linda | she
# cast: S = Stan | the driver, Stan the driver, their driver | he
# cast: B = Beatriz | Bia, Bea, Tavares's sister, his sister, Rui's sister | she
# cast: G = the gas station guy | the guy behind the counter, the cashier | he
---
@summary
Lindqvist keeps getting the seat next to Tavares. The bus keeps dying. These facts are unrelated.
(or: a setter, a libero, and the worst vehicle in Division III)
@end
@note
no beta we die like the alternator. volleyball is real to me, mechanics are not, please do not tell me how belts work
@end
@heading
i. september
@end
It goes with a sound like somebody dropping a drawer of forks down the stairs, and then it doesn’t go at all.
⟦M i⟧“Is it supposed to do that?”⟦/⟧
⟦E→M i⟧“Mallow. Buddy. What do you think.”⟦/⟧
⟦M→E i⟧“I’m just asking! I’ve never been on the bus before!”⟦/⟧
Nobody has the heart to tell him. Lindqvist, who has been on the bus for two years and has a scar from the bus, puts his forehead against the window and watches Stan get down from the driver’s seat the way you’d watch a doctor come out into a waiting room.
⟦C→S i⟧“Stan?”⟦/⟧ From the front.
⟦S→C i⟧“Don’t rush me, Linda.”⟦/⟧
⟦D i⟧“Okay, phones away, let’s use the time,”⟦/⟧ Dev starts, and eleven people groan at once. ⟦D i =⟧“We could go over rotations. We could! We could stretch!”⟦/⟧
⟦E→D i⟧“Cap, we’re in a ditch.”⟦/⟧
⟦D→E i⟧“We’re adjacent to a ditch.”⟦/⟧
The seat next to Lindqvist sinks. He looks round. It’s the transfer, the new libero, the one who came in August with one duffel bag and a cast-iron pan and has said maybe forty words since, most of them *mine*.
⟦T→L i⟧“They’re singing back there,”⟦/⟧ he says, by way of explanation.
⟦L→T i⟧“They’ll get to Shania eventually. You’ll want to be further up for that.”⟦/⟧
⟦T→L i⟧“This is as far up as there was.”⟦/⟧
⟦L→T i⟧“Right.”⟦/⟧ Lindqvist moves his bag. He moves his other bag. ⟦L→T i =⟧“Tavares, yeah? Is it Roy, or—”⟦/⟧
⟦T→L i⟧“Rui.”⟦/⟧
⟦L→T i⟧“That’s what I said.”⟦/⟧
⟦T→L i⟧“It really isn’t.”⟦/⟧
There’s a clang from below, and a word from Stan that makes the freshman gasp out loud, and out of the corner of his eye Lindqvist sees Tavares smile at his own knees. Huh, he thinks. Okay.
They get there four hours late and lose in straight sets.
@heading
ii. october
@end
⟦E i⟧“Nobody panic.”⟦/⟧
⟦M→E i⟧“Why would we panic? Meks, why would we panic?”⟦/⟧
⟦E→M i⟧“There’s a little smoke.”⟦/⟧
⟦D i⟧“Everybody off!”⟦/⟧ That’s Dev, at the pitch only he and dogs can reach. ⟦D i =⟧“Buddy system! Who’s got Mallow?”⟦/⟧
⟦M→D i⟧“I’m eighteen!”⟦/⟧
⟦E→D i⟧“I got Mallow.”⟦/⟧
So now they’re standing in the parking lot of a closed Dairy Queen at nine at night in their warmups, and it’s about forty degrees out, and Coach has walked off across the grass with her phone held up over her head like the Statue of Liberty.
Tavares is in shorts. Of course he’s in shorts. Lindqvist has been rooming with him on the road for five weeks and he’s yet to see evidence the man owns pants.
⟦L→T i⟧“You’re going blue.”⟦/⟧
⟦T→L i⟧“I’m fine.”⟦/⟧
⟦L→T i⟧“You’re from, like, a beach.”⟦/⟧
⟦T→L i⟧“I’m from Fall River, Massachusetts.”⟦/⟧
⟦L→T i⟧“There’s a river in it. Here.”⟦/⟧ He’s already got the hoodie over his head, which is good because it means nobody can see his face. When he comes out the other end Okonkwo is looking at him with both eyebrows up. ⟦L→E i⟧“What.”⟦/⟧
⟦E→L i⟧“Nothing. I’m cold too, is all.”⟦/⟧
⟦L→E i⟧“You’re wearing a parka.”⟦/⟧
⟦E→L i⟧“Emotionally, Lindy. I’m cold emotionally.”⟦/⟧
Tavares has put it on. It says LINDQVIST 7 across the shoulders and the sleeves come down over his hands. He looks at the ends of them for a second, and then up.
⟦T→L i⟧“It smells like Icy Hot.”⟦/⟧
⟦L→T i⟧“You’re welcome.”⟦/⟧
⟦T→L i⟧“I didn’t say I minded.”⟦/⟧
@message
**bus survivors 🔥🚌** (14)
**meks:** ⟦E i message⟧who has eyes on lindy⟦/⟧
**meks:** ⟦E i message⟧cap are you seeing this⟦/⟧
**dev (CAPTAIN):** ⟦D→E i message⟧Lindy is in this chat⟦/⟧
**meks:** ⟦E i message⟧oh no⟦/⟧
**lindy:** ⟦L→E i message⟧seeing what⟦/⟧
**mallow!!:** ⟦M i message⟧that you gave tav your hoodie!!! it's really nice of you!!!⟦/⟧
**meks:** ⟦E→M i message⟧protect this child at all costs⟦/⟧
@end
@heading
iii. november
@end
The third time it’s only a flat. Stan takes it personally.
They’re nine miles out of Altoona, there’s a gas station, there’s nothing else, and inside of ten minutes the team has stripped it of everything with sugar in it. Lindqvist stands at the register with two coffees behind Marsh, who’s counting out a fistful of quarters for one of those roses in a glass tube.
⟦G→M i⟧“You know what those are for, right?”⟦/⟧
⟦M→G i⟧“It’s for my mom?”⟦/⟧
The guy behind the counter looks at Lindqvist. Lindqvist shakes his head, very slightly.
⟦G→M i⟧“That’s real sweet,”⟦/⟧ the guy says. ⟦G→M i =⟧“Dollar off. You a basketball team?”⟦/⟧
⟦M→G i⟧“Volleyball.”⟦/⟧
⟦G→M i⟧“They got that for boys?”⟦/⟧
⟦L→G i⟧“They’ve got it for us, barely.”⟦/⟧ He slides over a ten. ⟦L→G i =⟧“Both of these, and whatever he’s having.”⟦/⟧
Outside Tavares is sitting on the curb with his phone flat on his palm, and there’s a voice coming out of it that could strip paint.
⟦B→T i⟧“—because you didn’t call Vó on her birthday, Rui, I had to say you were at a *funeral*—”⟦/⟧
⟦T→B i⟧“Whose funeral?”⟦/⟧
⟦B→T i⟧“I don’t know! I said a coach!”⟦/⟧
⟦T→B i⟧“Bia!”⟦/⟧
⟦B→T i⟧“I panicked! So now she’s praying for a coach. Who’s breathing? Is somebody there?”⟦/⟧
Lindqvist freezes with one foot off the curb and a coffee in each hand.
⟦T→B i⟧“It’s Jonas.”⟦/⟧
Silence. Then, very slowly, with enormous relish: ⟦B→T i⟧“*Is* it.”⟦/⟧
⟦T→B i⟧“Don’t.”⟦/⟧
⟦B→L i⟧“Jonas! Hi! I’m the sister! Is it true you have a spreadsheet about shampoo?”⟦/⟧
⟦L→B i⟧“It’s about hotels,”⟦/⟧ Lindqvist says, to the phone. ⟦L→B i =⟧“Shampoo’s just one of the columns.”⟦/⟧
⟦B→T i⟧“Oh, I see. Okay. Rui, I get it now.”⟦/⟧
⟦T→B i⟧“I’m hanging up.”⟦/⟧
⟦B→L i⟧“Tell him to call his grand—”⟦/⟧
The screen goes dark. Tavares stays bent over it, and the back of his neck, what’s visible over the collar of a hoodie he’s had for three weeks now and no one’s mentioned, is a deep dull red.
Lindqvist sits down. He holds out the coffee with the oat milk in it.
⟦L→T i⟧“You talk about me to your sister?”⟦/⟧
⟦T→L i⟧“I talk about the *bus* to my sister. You’re on it.”⟦/⟧
⟦L→T i⟧“Uh-huh.”⟦/⟧
⟦T→L i⟧“You called me Jonas.”⟦/⟧ He stops. Shuts his eyes. ⟦T→L i =⟧“I called *you* Jonas. I mean. Is that okay? Nobody does.”⟦/⟧
⟦L→T i⟧“My mom does.”⟦/⟧
⟦T→L i⟧“Oh, great.”⟦/⟧
⟦L→T i⟧“No, it’s,”⟦/⟧ and he has to look at the pumps to finish it, ⟦L→T i =⟧“it’s good. You can have it.”⟦/⟧
@heading
iv. february
@end
Snow. The battery. It’s two in the morning on I-80, the heat’s gone, the tow’s three hours out, and Coach has ordered everyone into the four rows in the middle.
⟦C i⟧“Like penguins, gentlemen. I don’t want to hear it. Okonkwo, you’re a wall, sit on the outside.”⟦/⟧
⟦E→C i⟧“This is bodyism.”⟦/⟧
⟦C→E i⟧“It’s thermodynamics. Bhatt, count them.”⟦/⟧
⟦D→C i⟧“Thirteen.”⟦/⟧
⟦C→D i⟧“We’ve got fourteen.”⟦/⟧
⟦D→C i⟧“I didn’t count me.”⟦/⟧
⟦C→D i⟧“Then count you, Dev, for heaven’s sake, somebody’s got to.”⟦/⟧
It takes a while to get quiet. Somebody’s elbow is in somebody’s soup. Marsh wants to know if you can die of this, and Stan says not so far, and Meks starts in on a story about his uncle’s goat that has them all wheezing, and one by one the phones go dark, until it’s just snow ticking on the roof and Tavares, all down Lindqvist’s left side, shaking in small bursts like an engine that won’t catch.
⟦L→T i⟧“Give me your hands.”⟦/⟧
⟦T→L i⟧“They’re fine.”⟦/⟧
⟦L→T i⟧“We need those hands. That’s, like, sixty percent of our defense. Give.”⟦/⟧
A pause. Then two blocks of ice arrive in his, under the blanket. He hisses.
⟦T→L i⟧“Told you.”⟦/⟧
⟦L→T i⟧“You told me they were fine!”⟦/⟧
⟦D→L i⟧“Shhh,”⟦/⟧ says somebody, Dev probably.
He rubs the fingers one at a time, down from the knuckle, like the trainer does. It’s purely medical. Tavares has tape residue on his left thumb. Tavares has stopped shivering, actually, and gone extremely still, and he’s got his face turned so that when he whispers it comes out more or less directly into Lindqvist’s ear.
⟦T→L i⟧“I got the email today. About Long Beach.”⟦/⟧
Long Beach has a real program. Long Beach has a *plane*. Everybody knows he only came here because of the knee, because no one else would take him with the knee, and the knee’s been good since Thanksgiving.
⟦L→T i⟧“That’s good,”⟦/⟧ says Lindqvist. His thumbs keep going. He’s sort of proud of them. ⟦L→T i =⟧“That’s really good, Rui.”⟦/⟧
⟦T→L i⟧“You said it right.”⟦/⟧
⟦L→T i⟧“I’ve been practicing.”⟦/⟧
⟦T→L i⟧“Since when?”⟦/⟧
⟦L→T i⟧“September.”⟦/⟧
And that’s about all either one of them says until the tow truck comes.
@heading
v. april
@end
The fifth time, they’re eleven minutes from the conference final, and it’s the transmission, and Stan takes off his cap.
⟦S i⟧“She’s done, boys.”⟦/⟧
⟦M→S i⟧“Done for today, or…?”⟦/⟧
Stan just shakes his head. Behind him Coach is already flagging down a minivan.
⟦E i⟧“I’d like to say a few words.”⟦/⟧
⟦D→E i⟧“Meks, we warm up in twenty *minutes*—”⟦/⟧
⟦E i⟧“She was a bad bus. She was a truly terrible bus. But she was ours, and she never once got us anywhere we wanted to go, and isn’t that college? Mallow, the rose.”⟦/⟧
⟦M→E i⟧“That’s for my mom!”⟦/⟧
⟦E→M i⟧“You still *have* it?”⟦/⟧
⟦D i⟧“RUN,”⟦/⟧ bellows their captain, who has broken at last, and they run. Fourteen of them down the shoulder of Route 30 with their bags slamming on their backs, Coach Pruitt going by at a stately fifteen miles an hour in a stranger’s Honda with the ball cart in the trunk and the window down.
⟦C i⟧“Knees up! Lindqvist, is that a jog? Is that what that is?”⟦/⟧
⟦L→C i⟧“We just ate!”⟦/⟧
⟦C→L i⟧“Tavares ate the same lunch!”⟦/⟧
Tavares is a good ten yards ahead. He turns and goes backwards, the show-off, hair in his eyes. ⟦T→L i⟧“Come on, Jonas, I’m not losing my last one here because you had two burritos.”⟦/⟧
So. That’s how he finds out. His last one here.
⟦L→T i⟧“You signed?”⟦/⟧
It’s not a question you should yell on a highway. Tavares stops going backwards. Everybody streams around the two of them like they’re a rock.
⟦T→L i⟧“I was going to tell you after.”⟦/⟧
⟦L→T i⟧“After what?”⟦/⟧
⟦T→L i⟧“I don’t know! After!”⟦/⟧
⟦E→L+T i⟧“Lovers’ tiff on your own time!”⟦/⟧ Okonkwo gets one of them under each arm without slowing down. ⟦E→L+T i =⟧“Left, right, left, right. There’s a trophy at the end of it.”⟦/⟧
There is, in fact. They win it in five. The last point’s a dig no human being has any business making, one fist, full stretch, flat on his face, and it goes up into the lights perfect as an egg and all Lindqvist has to do is be underneath it.
@heading
+ i. may
@end
The new bus is white and has outlets. It runs like a dream. Everyone hates it.
⟦M→E i⟧“It doesn’t smell like anything.”⟦/⟧
⟦E→M i⟧“It’s got no soul, is why. Hey, Stan! Where’s her soul?”⟦/⟧
⟦S→E i⟧“Sit down, Okonkwo.”⟦/⟧
They’re only taking it round the lake to the banquet, four miles, and Lindqvist sits over the wheel from habit and moves his bag, and his other bag. The seat next to him sinks.
He doesn’t look round. ⟦L→T i⟧“Aren’t you supposed to be on a plane?”⟦/⟧
⟦T→L i⟧“I said no.”⟦/⟧
⟦L→T i⟧“You *signed*.”⟦/⟧
⟦T→L i⟧“You said I signed. You yelled it at me on a highway. I had the pen in my hand for like a week and I kept thinking, they’ve got their own plane. When’s it ever going to break down?”⟦/⟧
Lindqvist looks round.
He’s in a tie. He’s in, oh God, actual pants. He’s got the hoodie folded up on his lap, washed, with the sleeves tucked in, and he’s holding it out in front of him like a tray.
⟦T→L i⟧“I thought I should give it back before I ask you.”⟦/⟧
⟦L→T i⟧“Ask me what?”⟦/⟧
⟦T→L i⟧“Well, for it.”⟦/⟧
In the row behind there’s the kind of silence that’s made by six large men not breathing. ⟦M→E i⟧“What’s happening,”⟦/⟧ hisses a very young voice, ⟦M→E i =⟧“I can’t see, is he—”⟦/⟧ and then *mmf*, like somebody’s put a hand over it.
⟦L→T i⟧“It’s got my name on it,”⟦/⟧ Lindqvist says. It comes out hoarse.
⟦T→L i⟧“I know. That’s kind of what I’m asking.”⟦/⟧
It isn’t much of a first kiss, honestly. There’s an armrest. There’s a speed bump. There’s Dev, weeping openly, and Meks collecting twenties over the seat backs (⟦E→D i⟧“May! I said May! Pay up, Cap, you had *playoffs*!”⟦/⟧), and Coach, from the front, not turning her head.
⟦C→L+T i⟧“Seat belts, gentlemen.”⟦/⟧
⟦group→C i⟧“Yes, Coach,”⟦/⟧ they say, together, and the bus goes on, and on, all the way there.
@end_note
they go back to fall river for thanksgiving and vó asks after the coach's widow. come yell at me in the comments
@end
