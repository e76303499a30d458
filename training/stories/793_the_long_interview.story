# title: Bad Cop, Worse Cop
# style: third person past; straight quotes; police; pronoun tags in a two-man scene; nicknames; a third comes in late; typos
# cast: M = Detective Moran | Moran, Mick | he
# cast: T = Tully | Tully, Ray | he
# cast: J = Jace Porter | Jace, Porter | he
# cast: A = Annie | Annie | she
# cast: O = Joe | Joe | he
# cast: V = the old lady | Mrs. Vance | she
---
@scene place=the squad room | time=two in the morning | pov=M | present=M,T
⟦M→T e⟧"{I|M}'ll be the nice one,"⟦/⟧ said {Moran|M}.
⟦T→M e⟧"{You|M} were the nice one last time,"⟦/⟧ {Tully|T} objected.
⟦M→T a⟧"And it worked,"⟦/⟧ {he|M} pointed out.
⟦T→M a⟧"It worked because {I|T} broke a chair,"⟦/⟧ {{his|M} partner|T} said. {He|T} had {his|T} tie off already and was rolling up {his|T} sleeves, slowly, one fold at a time. There was a scar on the left arm that {he|T} liked suspects to see. It was from a lawnmower.
⟦M→T a⟧"So break another one,"⟦/⟧ {Moran|M} was looking through the glass as {he|M} said it. {The kid in the box|J} had put {his|J} head down on the table and seemed to be asleep. ⟦M→T i⟧"Guilty ones sleep."⟦/⟧
⟦T→M a⟧"That's a myth,"⟦/⟧ {he|T} said. ⟦T→M a =⟧"{I|T} slept in the waiting room when {Annie|A} was having {Joe|O}. What was {I|T} guilty of?"⟦/⟧
⟦M→T i⟧"Having {Joe|O}."⟦/⟧
⟦T→M a⟧"Funny,"⟦/⟧ {he|T} said, and picked up the file, and {they|M+T} went in.
@scene place=the interview room | time=five past two | pov=M | present=M,T,J
{Jace Porter|J} sat up. There was a crease down {his|J} cheek from {his|J} own sleeve.
⟦J→M,T a⟧"Is {she|V} okay?"⟦/⟧ {he|J} said.
It was not where {they|M+T} usually started. {Moran|M} glanced at {Tully|T} and {Tully|T} glanced at the chair.
⟦M→J a⟧"Is who okay?"⟦/⟧ {he|M} asked, nicely.
⟦J→M i⟧"{The old lady|V}. {Mrs. Vance|V}."⟦/⟧
⟦T→J e⟧"{The one {you|J} hit|V},"⟦/⟧ {Tully|T} barked.
⟦J→T a⟧"{I|J} never hit {her|V},"⟦/⟧ said {the kid|J}. ⟦J→T a =⟧"{I|J} caught {her|V}."⟦/⟧
⟦T→J i⟧"Caught {her|V}."⟦/⟧
⟦J→T i⟧"{She|V} fell. {I|J} was climbing in the window and {she|V} came round the door with a, like a poker, and {she|V} went over on the rug. So {I|J} caught {her|V}. Mostly."⟦/⟧
⟦M→J a⟧"Let {me|M} get this straight,"⟦/⟧ {he|M} said. {Moran|M} sat down on the edge of the table, and {he|M} could feel {his|M} own eyebrows going up. ⟦M→J a =⟧"{You|J} broke in to rob {a woman|V} and {you|J} caught {her|V}?"⟦/⟧
⟦J→M i⟧"{I|J} was already holding the candlesticks. {I|J} had to drop them. One of them's bent."⟦/⟧
⟦T→J a⟧"And then {you|J} ran,"⟦/⟧ {the other cop|T} growled.
⟦J→T a⟧"No,"⟦/⟧ {he|J} said. ⟦J→T a =⟧"Then {I|J} called the ambulance. That's how {you|M+T} got {me|J}, isn't it? {I|J} was sat on the step with {her|V} feet in {my|J} lap. {She|V} told {me|J} to."⟦/⟧
{Tully|T} let go of the chair. {He|T} opened the file, for the first time that night as far as {Moran|M} could tell, and {his|T} lips moved while {he|T} read.
⟦T→M e⟧"Huh,"⟦/⟧ said {Tully|T}.
⟦M→T a⟧"What?"⟦/⟧ {he|M} said.
⟦T→M i⟧"It's in here. The paramedic's got it down. {Male juvenile|J}, holding feet."⟦/⟧
⟦M→T a⟧"{You|T} didn't read it?"⟦/⟧ {he|M} demanded.
⟦T→M a⟧"{I|T} was doing {my|T} sleeves!"⟦/⟧ {he|T} said.
⟦J→M,T i⟧"So is {she|V} okay or not?"⟦/⟧
Neither of {them|M+T} had asked. {They|M+T} had been five hours on this and {they|M+T} had asked about the candlesticks. {Moran|M} rubbed a hand over {his|M} mouth. ⟦M→J a⟧"{I|M}'ll find out,"⟦/⟧ {he|M} muttered.
{He|M} didn't get the chance. There was a rap on the door, low down, the sort of rap you would make with a stick.
@scene place=the interview room | time=half past two | pov=M | present=M,T,J,V
⟦V→M,T a⟧"Which of {you|M+T} is in charge?"⟦/⟧ said {the old lady|V}. {She|V} had a hospital band on {her|V} wrist and a fur hat, and behind {her|V} a desk sergeant was making helpless signs.
⟦T→V e⟧"{He|M} is,"⟦/⟧ said {Tully|T} at once.
⟦M→V e⟧"{He|T} is,"⟦/⟧ {Moran|M} said in the same breath.
⟦V→J a⟧"{Young man|J},"⟦/⟧ {she|V} said, going straight past {the pair of {them|M+T}|M+T}, ⟦V→J a =⟧"have {they|M+T} fed {you|J}?"⟦/⟧
⟦J→V a⟧"No, {ma'am|V},"⟦/⟧ {he|J} admitted.
⟦V→M,T i⟧"{You|M+T} have not fed {him|J}."⟦/⟧
⟦M→V i⟧"{Ma'am|V}, {he|J} broke into {your|V} house."⟦/⟧
⟦V→M a⟧"{I|V} was there, {Detective|M},"⟦/⟧ {she|V} replied. ⟦V→M a =⟧"It's the first conversation {I|V}'ve had since Easter. Get {the boy|J} a sandwich."⟦/⟧
{He|M} went. {Tully|T} was at {his|M} heels all the way to the machine, rolling down {his|T} sleeves.
⟦T→M a⟧"Next time,"⟦/⟧ {he|T} said, ⟦T→M a =⟧"{I|T}'m the nice one."⟦/⟧
⟦M→T e⟧"Next time,"⟦/⟧ {Moran|M} said, feeding in quarters, ⟦M→T e =⟧"{she|V} is."⟦/⟧
