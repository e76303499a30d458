# title: Penalty Box
# style: third person past; straight quotes; Canada; women's hockey locker room, six women; surnames; she/he rare; curse-free; interruptions
# cast: B = Bianca Laurin | Laurin, Bianca, Bee | she
# cast: H = Heather Quist | Quist, Heather | she
# cast: V = Vanessa Dube | Dube, Vanessa | she
# cast: A = Astrid Holm | Holm, Astrid | she
# cast: K = Keisha Grant | Grant, Keisha | she
# cast: C = Coach Melissa Tran | Tran, Coach | she
# cast: R = the ref | | he
# cast: E = number Eleven | Eleven | she
---
@scene place=the visitors' locker room | time=second intermission | pov=H | present=B,H,V,A,K
⟦V→B e⟧"{You|B} hit {her|E} with the *stick*,"⟦/⟧ {Dube|V} said.
⟦B→V i⟧"{I|B} hit {her|E} with {my|B} elbow. The stick was just there."⟦/⟧
⟦K→B a⟧"It was up by {her|E} ear!"⟦/⟧ {the captain|K} said.
⟦B→K i⟧"That's where {my|B} elbow was."⟦/⟧
⟦A→B i⟧"Five minutes, {Bee|B}. Five. {I|A} had to do {your|B} shift and {mine|A}. {I|A} can't feel {my|A} feet."⟦/⟧
⟦B→A i⟧"{You|A} never can feel {your|A} feet."⟦/⟧
⟦A→B i⟧"{I|A}'d like to *try*."⟦/⟧
{Quist|H} kept {her|H} mask on. It was the goalie's privilege; you could look at everybody and nobody could see which way. {She|H} was looking at {Laurin|B}, who had a towel round {her|B} neck and a split lip and was grinning like the kid that ate the cake. Thirty-six years old. Two knees and half a shoulder.
⟦K→B a⟧"What'd {she|E} even say to {you|B}?"⟦/⟧ {she|K} demanded.
⟦B→K i⟧"Who?"⟦/⟧
⟦K→B i⟧"{Eleven|E}! {You|B} don't go after somebody for no reason."⟦/⟧
⟦V→K i⟧"{She|B} does, though."⟦/⟧
⟦B→V i⟧"Thank {you|V}, {Dube|V}."⟦/⟧
⟦V→B i⟧"It wasn't a compliment."⟦/⟧
⟦A→H i⟧"{Heather|H}. Did {you|H} hear what {she|E} said?"⟦/⟧
The mask shook. It was a lie. The crease is right there, and what's said behind the net is said as if into a barrel.
⟦A→B a⟧"{You|B} could've cost {us|B+H+V+A+K} the game,"⟦/⟧ said {the Swede|A}. {She|A} was picking at the tape on {her|A} wrist and didn't lift {her|A} eyes from it. ⟦A→B a =⟧"{I|A} came here from Luleå for this game. {I|A} left a good apartment."⟦/⟧
⟦B→A i⟧"{I|B} know."⟦/⟧
⟦A→B i⟧"It had a *sauna*."⟦/⟧
⟦B→A i⟧"{Astrid|A}, {I|B} said {I|B} know."⟦/⟧
⟦K→A,B i⟧"Okay, leave the sauna out."⟦/⟧
⟦A→K i⟧"Why are {you|K} on {her|B} side all the time?"⟦/⟧
⟦K→A i⟧"{I|K}'m not on a side. {I|K}'ve got the stall next to {hers|B}, {I|K}'ve got to smell {her|B}."⟦/⟧
⟦V→K i⟧"{You|K}'re on {her|B} side because {she|B} drives {you|K}."⟦/⟧
⟦K→V i⟧"{She|B} drives everybody!"⟦/⟧
⟦V→K a⟧"{She|B}'s never driven {me|V},"⟦/⟧ muttered {the youngest|V}, and then went scarlet.
{Laurin|B} leaned out past {Grant|K} to see. ⟦B→V i⟧"{You|V} live in the opposite direction. Do {you|V} *want* a ride?"⟦/⟧
⟦V→B i⟧"No."⟦/⟧
⟦B→V i⟧"It's a minivan."⟦/⟧ {Dube|V} frowned at {her|V} laces. ⟦B→V i =⟧"There's Cheerios."⟦/⟧
⟦V→B i⟧"{I|V} said no. Maybe. What kind?"⟦/⟧
The door thumped against a hockey bag, thumped again, and let in about half of {Coach Tran|C}. The other half had a phone at its ear.
⟦C→B a⟧"League's on the line,"⟦/⟧ {she|C} said. ⟦C→B a =⟧"They want to know was there provocation."⟦/⟧
⟦B→C a⟧"Nope,"⟦/⟧ {she|B} said.
⟦C→B i⟧"{Laurin|B}. If there was, {you|B} sit five. If there wasn't, {you|B} sit five *games*."⟦/⟧
⟦B→C i⟧"Nobody said anything."⟦/⟧
⟦C→H a⟧"{Quist|H}?"⟦/⟧ {the coach|C} asked.
⟦B→C a⟧"{She|H} didn't hear,"⟦/⟧ {she|B} said quickly.
⟦C→B i⟧"{I|C} asked {her|H}."⟦/⟧
It had gone very quiet. There was a fan up in the corner with a ribbon on it. In {her|H} first season, {Quist|H} had gotten letters; it was the sort of thing you got, then, if you weren't any good at hiding who picked you up after practice. {She|H}'d kept them in a shoebox, like an idiot, until one night {Laurin|B} came by to borrow a drill and saw the box. {She|B}'d sat down on the carpet and read all of them, one after the next, with {her|B} reading glasses on. Then {she|B} had asked if there was a barbecue. {They|B+H} burned them in the snow. {She|B} never mentioned it after, not one time, but from that day on there wasn't a forward in the league who'd stood in {Quist|H}'s crease for more than a breath.
{She|H} took off the mask.
⟦H→C a⟧"It was about {me|H},"⟦/⟧ {she|H} said.
⟦B→H a⟧"{Heather|H}, don't,"⟦/⟧ {the older woman|B} warned.
⟦H→C i⟧"{Eleven|E} said it to {me|H}. {She|E} said it all night. {I|H}'m not gonna repeat it, there's a word and then there's another word. {Bee|B} heard the second one."⟦/⟧
⟦C→H i⟧"{The ref|R} heard?"⟦/⟧
⟦H→C i⟧"{He|R} was closer than {she|B} was."⟦/⟧ {Laurin|B} shut {her|B} eyes. ⟦H→C i =⟧"{He|R} went and looked at the clock."⟦/⟧
⟦K→H i⟧"Oh, *no*."⟦/⟧
⟦A→H a⟧"{You|H} said that {you|H} didn't hear it,"⟦/⟧ {the Swede|A} said.
⟦H→A i⟧"{I|H} said it with {my|H} head."⟦/⟧
⟦V→B e⟧"So that's why? {You|B} did it because of,"⟦/⟧ {Dube|V} started, and looked at {Laurin|B}'s lip, and looked, for some reason, down at {her|V} own hands. ⟦V→B e =⟧"{You|B} just went and did it?"⟦/⟧
⟦B→V i⟧"{My|B} elbow did it."⟦/⟧
⟦C→H a⟧"{I|C} need a name for {him|R},"⟦/⟧ said {the coach|C} into no one's face in particular. {She|C} had the phone flat against {her|C} jacket. ⟦C→H a =⟧"And for {her|E}, and what was said, the actual words. Can {you|H} do that?"⟦/⟧
⟦H→C a⟧"If {I|H} write it down?"⟦/⟧ {she|H} asked.
⟦C→H i⟧"That'll do."⟦/⟧
A pen came down the bench from hand to hand. It came from {Holm|A}, who'd taken it out of {her|A} own skate bag, and it had a little sauna on it.
⟦A→B e⟧"{I|A}'ll do {your|B} shift,"⟦/⟧ {Astrid|A} said gruffly.
⟦B→A i⟧"It's five games."⟦/⟧
⟦A→B i⟧"It's five *minutes*, if {she|H} can spell."⟦/⟧
