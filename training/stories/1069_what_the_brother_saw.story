# title: What My Husband Does With Bad News
# style: first person past; curly quotes; two husbands and the husband's brother; hospital waiting, hurt/comfort; narrator named late; epithets for the others
# cast: I = the narrator | Andy | I, he
# cast: T = the husband | Thiago, my husband, the surgeon, the shorter man | he
# cast: N = the husband's brother | Nuno, my brother-in-law, the mechanic, the bearded man | he
# cast: M = their mother | Mãe, Mamãe, their mother | she
# cast: D = the brothers' father, dead | Dad | he
# cast: G = their grandmother, dead | Grandma | she
# cast: C = the cardiologist |  | she
---
@scene place=a hospital stairwell | time=evening | pov=I | present=I,T,N
{{My|I} husband|T} cleans. That’s what {he|T} does with bad news. When {I|I} found {him|T} on the stairs behind the cardiac ward, {he|T} was going over the banister with a wet wipe.
⟦I→T i⟧“Hi.”⟦/⟧
⟦T→I i⟧“Do {you|I} know how many hands touch this?”⟦/⟧
⟦I→T i⟧“Have {you|T} been in to see {her|M}?”⟦/⟧
⟦T→I a⟧“It’s a teaching hospital. They should be ashamed,”⟦/⟧ {the shorter man|T} went on.
⟦I→T i⟧“{Love|T}. Have {you|T}?”⟦/⟧
⟦T→I a⟧“{Nuno|N}’s with {her|M},”⟦/⟧ {he|T} said to the banister. ⟦T→I a =⟧“{She|M} asked for {Nuno|N}.”⟦/⟧
{I|I} sat down on the step below {him|T}. {The surgeon|T}, and {I|I} use the word advisedly, since there were four floors of people in that building who did nothing else, had dried the place behind the wipe with {his|T} own tie. {His|T} hair stuck up at the back. {He|T} is not a tall man, {{my|I} Thiago|T}, and {he|T} carries {himself|T} as if somebody were always about to measure {him|T}, and for once {he|T} wasn’t bothering.
⟦I→T i⟧“What did {the cardiologist|C} say?”⟦/⟧
⟦T→I i⟧“{I|T} didn’t let {her|C} finish.”⟦/⟧
⟦I→T a⟧“Why not?”⟦/⟧ {I|I} asked {him|T}.
⟦T→I i⟧“{She|C} was using the voice. {I|T} invented that voice. {I|T} teach a *seminar* on that voice.”⟦/⟧
⟦I→T i⟧“Come here.”⟦/⟧
⟦T→I i⟧“{I|T}’m not done.”⟦/⟧
⟦I→T i⟧“{You|T}’ve done it twice. Come on. Sit.”⟦/⟧
{He|T} sat, in the end, the way {he|T} does, as though it were {his|T} own idea. {He|T} put {his|T} forehead on the back of {my|I} neck. {I|I} could feel {him|T} breathing through {my|I} shirt, and {I|I} said nothing, which is what {I|I}’m for. {He|T} told {me|I} so on {our|I+T} third date. Everybody in {my|T} house talks, {he|T} said, {{my|T} mother|M} talks, {{my|T} brother|N} talks under the cars so you hear it coming out by the wheels; {you|I}’re like a glass of water. {I|I} hadn’t known until then that anyone was thirsty.
The door on the landing banged.
⟦N→T+I a⟧“There {they|T+I} are. {The doctor|T} and {the librarian|I},”⟦/⟧ {{my|I} brother-in-law|N} said.
⟦T→N i⟧“Is {she|M} awake?”⟦/⟧
⟦N→T i⟧“{She|M}’s awake. {She|M} wants {her|M} lipstick.”⟦/⟧
⟦I→N i⟧“That’s good, isn’t it?”⟦/⟧
⟦N→I a⟧“You’d think so,”⟦/⟧ {the bearded man|N} said. {He|N} had oil to the elbows, {he|N} must have come straight out of somebody’s gearbox, and {he|N} smelled like a garage floor, and {{my|I} husband|T} looked at {his|N} hands with horror. ⟦N→T a =⟧“What?”⟦/⟧
⟦T→N i⟧“{You|N} went in like *that?*”⟦/⟧
⟦N→T i⟧“{She|M} was dying, {I|N} didn’t stop for a manicure.”⟦/⟧
⟦T→N i⟧“{She|M} wasn’t dying!”⟦/⟧
⟦N→T i⟧“{You|T} weren’t there to tell {me|N} that, were {you|T}?”⟦/⟧
⟦I→T+N i⟧“Stop it. {Both of {you|T+N}|T+N}.”⟦/⟧
⟦N→I i⟧“With respect, {Andy|I}, {you|I} don’t know what {he|T}’s like.”⟦/⟧
⟦T→N i⟧“What am {I|T} like?”⟦/⟧
⟦N→T i⟧“{You|T} run! {Dad|D}, {you|T} ran. {You|T} had an exam. {Grandma|G}, {you|T} had an exam.”⟦/⟧
⟦T→N i⟧“{I|T} had a lot of *exams*, {Nuno|N}.”⟦/⟧
⟦N→T i⟧“And {I|N} hold the hand. Every time it’s {me|N}. {I|N}’m {the one with dirty hands|N} and {I|N} hold it.”⟦/⟧
{He|N} stopped. {He|N} is {a big man|N}, {{my|I} brother-in-law|N}, and when {his|N} chin goes it goes like a landslide. It was {the shorter one|T} who moved. {I|I}’d expected {him|T} to go up, through the door, away; but {he|T} stood and took hold of {the mechanic|N}’s wrist, and opened up a fresh packet with {his|T} teeth.
⟦N→T i⟧“What are {you|T} doing?”⟦/⟧
⟦T→N i⟧“Give.”⟦/⟧
⟦N→T i⟧“That doesn’t come off. {You|T} need the orange stuff.”⟦/⟧
⟦T→N a⟧“{I|T} scrub for a living,”⟦/⟧ {{my|I} husband|T} snapped. {He|T} was crying. {I|I}’d seen that twice, and one of those was {our|I+T} wedding. ⟦T→N a =⟧“{I|T} can’t do it, the hand. When {I|T} hold it, {I|T} count. {I|T} count the pulse and {I|T} look at the nails and {I|T} know what day it’ll be. {You|N} only hold it. {I|T} used to hear {you|N} through the door.”⟦/⟧
⟦N→T i⟧“Hear what?”⟦/⟧
⟦T→N i⟧“{You|N} were telling {Dad|D} about carburettors.”⟦/⟧
⟦N→T a⟧“{He|D} liked carburettors,”⟦/⟧ {the bearded man|N} said thickly.
⟦T→N i⟧“{I|T} know. Other one.”⟦/⟧
{The bearded man|N} gave {him|T} the other one. {He|N} looked over {{his|N} brother|T}’s head at {me|I}, quite helpless, as if {I|I} might have a leaflet.
⟦N→I i⟧“Is {he|T} always like this?”⟦/⟧
⟦I→N a⟧“{You|N} should see {him|T} with the oven,”⟦/⟧ {I|I} told {him|N}.
⟦T→I+N i⟧“{I|T}’m standing here.”⟦/⟧
⟦N→T i⟧“So come and stand in there. {I|N}’ll hold, {you|T} count, and {he|I} can do the lipstick.”⟦/⟧
⟦I→N i⟧“Why {me|I}?”⟦/⟧
⟦N→I a⟧“Steady hands,”⟦/⟧ {the mechanic|N} said. ⟦N→I a =⟧“Anyway {she|M} asked for {you|I}. First {me|N}, then {the quiet one|I}.”⟦/⟧
⟦T→N a⟧“Then who?”⟦/⟧ {the surgeon|T} wanted to know.
⟦N→T i⟧“Then {she|M} wanted to know who was making the stairs smell of lemon.”⟦/⟧
