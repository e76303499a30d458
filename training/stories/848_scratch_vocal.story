# title: Scratch Vocal
# style: third person past; curly quotes; US; band rehearsal in a garage, four men; he said tags throughout; two men leave and come back
# cast: A = Alonzo | Alonzo, Lonz | he
# cast: D = Dustin Hale | Dustin, Dusty | he
# cast: S = Sven | Sven | he
# cast: G = Gus | Gus | he
# cast: M = Gus's mom | Mrs. K | she
# cast: R = the girl from the label | Rina | she
---
@scene place=Gus’s garage | time=Thursday practice | pov=S | present=A,D,S,G
{They|A+D+S+G} got as far as the bridge and fell off it again.
⟦A→D e⟧“{You|D} came in early,”⟦/⟧ {Alonzo|A} said.
⟦D→A i⟧“{I|D} came in where {I|D} always come in.”⟦/⟧
⟦A→D i⟧“Yeah. Early.”⟦/⟧
⟦D→A a⟧“It’s *{my|D}* part,”⟦/⟧ {he|D} said, and unslung the bass. ⟦D→A a =⟧“{I|D} wrote the part. It comes in where {I|D} say.”⟦/⟧
⟦A→D i⟧“It comes in on four!”⟦/⟧
⟦D→A i⟧“It comes in on the and of three.”⟦/⟧
{Sven|S}, behind the kit, hit a small cymbal with one finger. Nobody thanked {him|S} for it. {Gus|G} had turned {his|G} amp off, which was what {he|G} did when it was going to be one of those nights, and was looking for {his|G} capo in the dryer.
⟦S→A,D a⟧“Could {we|A+D+S+G} take it from the top?”⟦/⟧ {the drummer|S} asked.
⟦A→S i⟧“{We|A+D+S+G}’ve taken it from the top nine times, {man|S}.”⟦/⟧
⟦S→A i⟧“Ten is a good number.”⟦/⟧
⟦D→S i⟧“Which is it? {You|S} were there. Four, or the and of three?”⟦/⟧
⟦S→D i⟧“{I|S}’m Swedish.”⟦/⟧ Both of {them|A+D} stared at {him|S}. ⟦S→D i =⟧“{I|S} don’t get involved.”⟦/⟧
⟦A→S i⟧“{You|S}’re from Fresno.”⟦/⟧
⟦S→A i⟧“{My|S} grandparents are Swedish.”⟦/⟧
{Alonzo|A} laughed at that, {he|A} couldn’t help it, and then {he|A} remembered {he|A} was angry. It went across {his|A} face like a cloud. {He|A} had the lyric sheet in {his|A} back pocket. {He|A}’d had it there for two weeks, {Sven|S} knew, because the sweat had started to come through, and you could read it backward: a girl’s name, crossed out, and another name on top, and that one crossed out too.
⟦A→D a⟧“{Rina|R}’s coming Saturday,”⟦/⟧ {he|A} said. ⟦A→D a =⟧“{You|D} get that, right? {A human being from a label|R} is going to stand in that driveway.”⟦/⟧
⟦D→A i⟧“{I|D} get it.”⟦/⟧
⟦A→D i⟧“Do {you|D}? Because {you|D}’re playing it like it’s a dentist’s.”⟦/⟧
⟦D→A i⟧“Maybe if {I|D} could tell what the song was about!”⟦/⟧
⟦A→D i⟧“It’s about what it’s about.”⟦/⟧ {Dustin|D} waited. ⟦A→D i =⟧“Why does it have to be about something?”⟦/⟧
⟦D→A i⟧“Who’s it about?”⟦/⟧
The dryer door banged. ⟦G→A,D e⟧“Found it,”⟦/⟧ {Gus|G} announced, and came around it with the capo and a sock. {He|G} looked from one to the other. ⟦G→A,D e =⟧“Oh. Okay. {I|G}’m gonna go see if {{my|G} mom|M}’s got any of those pizza things.”⟦/⟧
⟦S→G e⟧“{I|S}’ll help,”⟦/⟧ {Sven|S} said.
⟦G→S a⟧“{You|S} don’t have to help,”⟦/⟧ {he|G} said.
⟦S→G a⟧“{I|S}’d like to,”⟦/⟧ {he|S} said, already past {him|G}.
The kitchen was bright and {Mrs. K|M} was out. It was a fact that in four years neither of {them|S+G} had ever had a conversation alone. {They|S+G}’d sat next to one another in vans. {Gus|G} once drove {him|S} to the emergency room with a drumstick splinter in {his|S} eye, ninety miles, and all either of {them|S+G} could remember saying was left, here, left. It was a good way to be friends. {They|S+G} stood now on either side of the microwave, looking in, and the pizza things went around.
⟦G→S a⟧“So it’s about {Dusty|D}, right?”⟦/⟧ {he|G} said at last.
⟦S→G i⟧“The song?”⟦/⟧
⟦G→S i⟧“{I|G}’m not crazy?”⟦/⟧
⟦S→G i⟧“{I|S} can read it through {his|A} pants.”⟦/⟧
⟦G→S i⟧“Jeez. What’s it say?”⟦/⟧
⟦S→G i⟧“It says ⟦A→D i quoted⟧‘come in early’⟦/⟧.”⟦/⟧
⟦G→S a⟧“Oh, no,”⟦/⟧ {he|G} breathed. ⟦G→S a =⟧“It’s a *line*? {He|A}’s been yelling the line at {him|D}?”⟦/⟧
⟦S→G i⟧“For nine takes.”⟦/⟧
⟦G→S i⟧“Does {Dustin|D} know?”⟦/⟧
⟦S→G i⟧“{Dustin|D} thinks it’s about a bass part.”⟦/⟧
The microwave beeped. Neither one moved to open it.
⟦G→S i⟧“Should {we|S+G} tell {him|D}?”⟦/⟧
⟦S→G i⟧“{I|S}’m Swedish.”⟦/⟧
⟦G→S i⟧“{Sven|S}.”⟦/⟧
⟦S→G a⟧“{I|S} think,”⟦/⟧ {he|S} said slowly, ⟦S→G a =⟧“{we|S+G} should let these burn.”⟦/⟧
But when {they|S+G} came back out, with the plate, through the laundry room, it was quiet. It was so quiet that {Gus|G} put an arm across the door. In there two people were talking low. The amp hummed under it.
⟦D→A i⟧“...could’ve just said.”⟦/⟧
⟦A→D i⟧“{I|A} did. {I|A} said it ten times. {I|A} said it in *front* of people.”⟦/⟧
⟦D→A i⟧“{You|A} said it like {I|D} was fired.”⟦/⟧
⟦A→D a⟧“{I|A} was nervous,”⟦/⟧ said {the singer|A}. {His|A} voice cracked on it; it was the only true note {he|A}’d hit all night. ⟦A→D a =⟧“{I|A} get loud.”⟦/⟧
⟦D→A a⟧“What’s the second verse?”⟦/⟧ {the other one|D} asked.
⟦A→D i⟧“There isn’t one. {I|A} couldn’t— it depended.”⟦/⟧
⟦D→A i⟧“On what?”⟦/⟧
Nobody said on what. Something got knocked over, a stand or a stool, and nobody picked it up.
Out in the laundry room {Gus|G} had covered {his|G} eyes with the sock. ⟦G→S a⟧“Are {they|A+D}?”⟦/⟧ {he|G} mouthed.
{Sven|S} leaned two inches and leaned back. {He|S} held up four fingers, considered, and folded one of them down halfway.
⟦S→G a⟧“The and of three,”⟦/⟧ {he|S} whispered.
