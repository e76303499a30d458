# title: The Baptistes Have A Yard Sale
# style: third person present; curly quotes; sitcom family serial, web
# cast: R = Roz Baptiste | Roz, Mom, Rosalind, hon, Mommy | she
# cast: E = Eamon Baptiste | Eamon, Dad, Daddy, babe | he
# cast: T = Theodora Baptiste | Teddy, Theodora, Theodora Jane | she
# cast: L = Lucian Baptiste | Lucian, Lu | he
# cast: M = Mimi Baptiste | Mimi, the baby | she
# cast: F = Fitzroy Baptiste | Grandpa Fitz, Pop, Fitzroy, Grandpa, his father | he
# cast: D = Mrs. Dombrowski | the neighbor, Wanda, Wanda Dombrowski | she
# cast: B = the man in the Bills jersey | the man, Bills Jersey, Gary, sir | he
# cast: U = Fitzroy’s brother | my brother, Grandpa Fitz’s brother | he
# cast: X = the stranger | a different girl, this girl, the wrong girl | she
---
@heading
EPISODE 6: THE BAPTISTES HAVE A YARD SALE
@end
It is seven forty on a Saturday morning and there is a couch on the lawn. There is also a foosball table, a bread machine, a second bread machine, an exercise bike with a dress on it, and Lucian, who is eleven, sitting behind a card table with a cash box and a green visor.
⟦R→L i⟧“Where did you get a visor?”⟦/⟧ Roz asks.
⟦L→R i⟧“I’ve had a visor.”⟦/⟧
⟦R→L i⟧“Okay. What are the rules?”⟦/⟧
⟦L→R i⟧“Nothing with a blue dot gets sold, nothing over fifty without asking, no haggling with Mrs. Dombrowski because we’re scared of her.”⟦/⟧
⟦R→L i⟧“We’re not scared of her. We respect her stamina. And where’s your sister?”⟦/⟧
⟦L→R i⟧“Which one?”⟦/⟧
⟦R→L i⟧“The one who’s supposed to be putting on the blue dots.”⟦/⟧
Teddy is on the couch, horizontally, under a quilt that has a price tag on it. ⟦T→R i⟧“I did the dots,”⟦/⟧ says the quilt.
⟦R→T i⟧“All of them?”⟦/⟧
⟦T→R i⟧“I did dots till I ran out of dots.”⟦/⟧
⟦R→T i⟧“Theodora, that is not the same as all of them!”⟦/⟧
⟦T→R i⟧“It’s the same number of dots.”⟦/⟧
Eamon comes out of the house backwards, carrying one end of nothing. He looks down at his hands, looks back at the house. ⟦E→F i⟧“Pop? You were supposed to have the other end.”⟦/⟧
⟦F→E i⟧“I put it down,”⟦/⟧ his father calls from the hallway. ⟦F→E i =⟧“It’s a good lamp. Why’re you selling a good lamp?”⟦/⟧
⟦E→F i⟧“Because it doesn’t turn on.”⟦/⟧
⟦F→E i⟧“It doesn’t turn on for *you.*”⟦/⟧
@break ~
By nine thirty they have made a hundred and twelve dollars and Lucian has sold his own sister.
⟦R→L i⟧“You did what?”⟦/⟧
⟦L→R i⟧“Rented. I rented her. Mr. Feeney needs somebody to hold the other end of a tarp. Fifteen bucks an hour, and I keep three.”⟦/⟧
⟦E→L i⟧“Five,”⟦/⟧ says Eamon, going by with a bread machine. ⟦E→L i =⟧“Agent’s always five.”⟦/⟧
⟦R→E i⟧“Don’t help him.”⟦/⟧
⟦E→R i⟧“I’m not helping, I’m mentoring. Hey, Pop! Come sit down. You’ve been on your feet since six.”⟦/⟧
Grandpa Fitz lowers himself into a lawn chair and takes off his hat and fans himself with it. He’s seventy-nine and came up from Port of Spain in 1971 with one suitcase, which he has just bought back from Lucian for four dollars.
⟦F→E i⟧“Eamon,”⟦/⟧ he says presently. ⟦F→E i =⟧“You moved your mother?”⟦/⟧
⟦E→F i⟧“Hm?”⟦/⟧
⟦F→E i⟧“From the mantelpiece. I went in to say good morning to her and there’s only the clock.”⟦/⟧
The bread machine stops in midair.
⟦E→R i⟧“Roz,”⟦/⟧ says Eamon in a light, friendly voice. ⟦E→R i =⟧“Hon. Did you move my mom?”⟦/⟧
⟦R→E i⟧“I dusted Thursday, she was next to the... why are you looking like that?”⟦/⟧
⟦E→R i⟧“Like what?”⟦/⟧
⟦R→E i⟧“Like the time with the boat.”⟦/⟧
⟦E→L i⟧“Lucian. Buddy. Was there a, sort of a jar? A blue and white jar, with a lid? About so big?”⟦/⟧
Lucian flips back a page in his ledger. Of course he has a ledger. ⟦L→E i⟧“Ginger jar, Chinese style, eight dollars. Guy wanted it for five but I said look at the condition.”⟦/⟧
Nobody breathes.
⟦L→E+R i⟧“What?”⟦/⟧ Lucian says. ⟦L→E+R i =⟧“It didn’t have a dot!”⟦/⟧
@break ~
⟦R→E i⟧“We don’t tell your father,”⟦/⟧ Roz says in the pantry.
⟦E→R i⟧“Obviously we don’t tell my father!”⟦/⟧
⟦R→E i⟧“Then lower your voice.”⟦/⟧
⟦E→R i⟧“We sold my mother for eight dollars! She had a master’s degree!”⟦/⟧
⟦T→E+R i⟧“What’s going on?”⟦/⟧ The pantry door opens. Teddy has tarp marks on both hands and leaves in her hair. ⟦T→E+R i =⟧“Why are you guys in the pantry? Is this a sex thing?”⟦/⟧
⟦R→T i⟧“No!”⟦/⟧
⟦E→T i⟧“In a *pantry*?”⟦/⟧
⟦R→T i⟧“Get in and shut the door. Your brother sold Grandma.”⟦/⟧
⟦T→R i⟧“He *what?*”⟦/⟧ Then you can see her doing the math, dot by dot. ⟦T→R+E i =⟧“Oh no. Oh no, oh no. I ran out of dots.”⟦/⟧
⟦R→T i⟧“Yes you did.”⟦/⟧
⟦T→R+E i⟧“I put a dot on the *toaster.* I could’ve not dotted the toaster.”⟦/⟧
⟦E→T i⟧“Nobody’s blaming anybody,”⟦/⟧ says Eamon, who has eaten eleven crackers out of a box without noticing. ⟦E→T i =⟧“Who bought it? Did anyone see who bought it?”⟦/⟧
The door opens again. It’s Lucian with the ledger and, on his hip, Mimi, who is two.
⟦L→E+R+T i⟧“White guy, forties, Bills jersey,”⟦/⟧ says Lucian. ⟦L→E+R+T i =⟧“Drove a tan minivan with a ladder. He said it was for his wife, for their anniversary.”⟦/⟧
⟦R→L i⟧“Oh, that’s sweet.”⟦/⟧
⟦E→R i⟧“It is NOT sweet!”⟦/⟧
⟦M→E i⟧“Daddy cracker.”⟦/⟧
⟦E→M i⟧“Yes, baby, Daddy’s having a cracker. Did he say a name? A street? Did he pay by check, Lu, tell me he paid by check.”⟦/⟧
⟦L→E i⟧“We’re a cash business.”⟦/⟧
⟦T→R i⟧“Mrs. Dombrowski would know,”⟦/⟧ Teddy says.
Everyone looks at the floor.
⟦T→R+E i⟧“She writes down license plates! She told me. She’s got a notebook for every year since nine-eleven. We just have to ask her.”⟦/⟧
⟦R→T i⟧“And when you say we...”⟦/⟧
⟦E→R i⟧“Not it.”⟦/⟧
⟦T→R i⟧“Not it.”⟦/⟧
⟦L→R i⟧“Not it.”⟦/⟧
⟦M→R i⟧“Nod it,”⟦/⟧ says Mimi with her mouth full.
Roz shuts her eyes.
@break ~
⟦D→R i⟧“A tan Sienna,”⟦/⟧ says Mrs. Dombrowski through the screen. She doesn’t unlatch it. ⟦D→R i =⟧“Ladder. Bumper sticker from a cave.”⟦/⟧
⟦R→D i⟧“That’s him! You wouldn’t happen to have got the plate, would you?”⟦/⟧
⟦D→R i⟧“I happen to have got it, yes. Why?”⟦/⟧
⟦R→D i⟧“He, um. He left his change.”⟦/⟧
⟦D→R i⟧“How much?”⟦/⟧
⟦R→D i⟧“Two dollars.”⟦/⟧
⟦D→R i⟧“You want to run a man’s license plate for two dollars.”⟦/⟧ Mrs. Dombrowski is four foot eleven and was for thirty years a customs officer at the Peace Bridge. ⟦D→R i =⟧“Try again, Rosalind.”⟦/⟧
Roz lasts about four seconds.
⟦R→D i⟧“We sold Eamon’s mother.”⟦/⟧
The latch goes up.
⟦D→R i⟧“Gloria was in that jar?”⟦/⟧ says Mrs. Dombrowski. ⟦D→R i =⟧“I offered that boy six!”⟦/⟧
@break ~
It turns out that the man in the Bills jersey is called Gary and he’s the brother-in-law of the woman who does Mrs. Dombrowski’s feet. It turns out he lives in Cheektowaga. It turns out, because Eamon is a terrible liar and left the van door open, that Grandpa Fitz is already in the front seat with his hat on when they come out.
⟦E→F i⟧“Pop, we’re just running to the dump.”⟦/⟧
⟦F→E i⟧“I like the dump.”⟦/⟧
⟦E→F i⟧“It’ll be boring.”⟦/⟧
⟦F→E i⟧“Then why is the whole family going, and Wanda Dombrowski with a notebook?”⟦/⟧
⟦D→F i⟧“Good morning, Fitzroy.”⟦/⟧
⟦F→D i⟧“Wanda. You’re looking well.”⟦/⟧
⟦T→L i⟧“Ew,”⟦/⟧ says Teddy, from way in the back. ⟦T→L i =⟧“Are they flirting? Lu, are they flirting?”⟦/⟧
⟦L→T i⟧“I’m not looking.”⟦/⟧
They drive for a while. Nobody talks. Mimi sings a song about a bus, which is mostly the word bus.
⟦F→E i⟧“The dump is left,”⟦/⟧ Grandpa Fitz observes.
⟦E→F i⟧“There’s a different dump.”⟦/⟧
⟦F→E i⟧“Mm.”⟦/⟧
@break ~
⟦B→R+E i⟧“Hey, it’s the yard sale people!”⟦/⟧ says the man in the Bills jersey, opening the door with a dish towel on his shoulder. There are streamers up behind him. There’s a banner: HAPPY 20TH BABE. ⟦B→R+E i =⟧“Did I forget something?”⟦/⟧
⟦R→B i⟧“Sir, this is a little awkward.”⟦/⟧
⟦E→B i⟧“We’d like to buy back the jar,”⟦/⟧ Eamon says. ⟦E→B i =⟧“I’ll give you twenty. I’ll give you fifty. Do you like bread? We’ve got two machines.”⟦/⟧
⟦B→E i⟧“Aw, jeez. I already gave it to her! She loves it. She already put the cookies in.”⟦/⟧
There’s the sort of silence in which you can hear a streamer.
⟦R→B i⟧“In... with what was in there?”⟦/⟧ asks Roz.
⟦B→R i⟧“What was in there?”⟦/⟧
⟦E→B i⟧“There wasn’t anything in there?”⟦/⟧
⟦B→E i⟧“Just, like, a bag of that sand. I figured it was to hold it down so it doesn’t tip.”⟦/⟧ He points with the dish towel. ⟦B→E i =⟧“I put it out in the garage for the cat.”⟦/⟧
Eamon makes a noise like a bicycle pump.
⟦E→B i⟧“For the *cat?*”⟦/⟧
⟦T i⟧“Oh my God.”⟦/⟧
⟦R→B i⟧“Did the cat, has the cat, Gary, I need you to think very carefully—”⟦/⟧
⟦B→R i⟧“No, no, it’s still in the bag! I haven’t changed her yet. Why, what is it, some kind of special sand?”⟦/⟧
⟦L→B i⟧“It’s our grandma,”⟦/⟧ says Lucian. He has taken the visor off. His chin’s going. ⟦L→B i =⟧“I sold you our grandma and I’m really, really sorry, and here’s your eight dollars.”⟦/⟧
Gary looks at the eight dollars. He looks at the kid. Then he turns around and yells into the house, ⟦B i⟧“BABE! TAKE THE COOKIES OUT OF THE LADY!”⟦/⟧
@break ~
They get her home by noon. The bag goes back in the jar, the jar goes back on the mantel, and Teddy puts a blue dot on it. Then another. She’s found a whole sheet of them behind the toaster.
⟦R→E i⟧“I think we got away with it,”⟦/⟧ Roz says under her breath.
⟦E→R i⟧“He was in the car the whole time. He fell asleep. He’s got no idea.”⟦/⟧
⟦F→E+R+L+T i⟧“You know,”⟦/⟧ says Grandpa Fitz from the armchair, with his eyes shut, ⟦F→E+R+L+T i =⟧“the day before our wedding my brother lost your grandmother.”⟦/⟧
Nobody moves.
⟦F→E+R+L+T i⟧“He had one job, to fetch her from the ferry. He came back with a different girl. He’d never seen Gloria, you understand, only a photograph, and this girl said, ⟦X→U i quoted⟧‘Sure, I’ll come to a wedding.’⟦/⟧ So we’ve a church full of people and me up in front in my cousin’s suit, and here comes this stranger down the aisle.”⟦/⟧
⟦L→F i⟧“What did you do?”⟦/⟧ asks Lucian in a very small voice.
⟦F→L i⟧“I went out the vestry door and ran to the ferry. And there she was on the dock, sitting on her case. Two hours. I thought she’d kill me.”⟦/⟧ He opens one eye. ⟦F→L i =⟧“She laughed till she had to hold on to a post. She told that story for forty-six years, at every party. She’d have paid you a thousand dollars, boy, for what you gave her today.”⟦/⟧
⟦E→F i⟧“Pop,”⟦/⟧ says Eamon. ⟦E→F i =⟧“You knew?”⟦/⟧
⟦F→E i⟧“I’m old, Eamon. I’m not a lamp.”⟦/⟧
Lucian crosses the rug and climbs up on the arm of the chair, which he’s too big for, and leans. After a minute the old man’s hand comes up and fixes the collar of his shirt.
⟦F→L i⟧“Eight dollars, though,”⟦/⟧ Grandpa Fitz says.
⟦L→F i⟧“He wanted it for five.”⟦/⟧
⟦F→L i⟧“That’s my boy.”⟦/⟧
@heading
TAG
@end
Night. The lawn. The couch is still out there. Teddy’s still on it. Mrs. Dombrowski comes across the grass with a flashlight and a measuring tape.
⟦D→T i⟧“How much for the couch?”⟦/⟧
⟦T→D i⟧“I’m not supposed to haggle with you.”⟦/⟧
⟦D→T i⟧“Thirty.”⟦/⟧
⟦T→D i⟧“With me on it or without?”⟦/⟧
Mrs. Dombrowski thinks about it.
⟦D→T i⟧“Without, thirty-five.”⟦/⟧
