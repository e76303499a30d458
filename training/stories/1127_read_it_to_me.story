# title: Read It to Me
# style: first person present; straight quotes; two women in a bath and a bathroom, a third at the door; text messages read aloud; narrator named once; few tags, some before the line
# cast: N = Noemi | Noemi, Nomi | she | narrator
# cast: T = Tatum | Tatum, Tate | she
# cast: R = Ruxandra | Ruxandra, Rux | she
# cast: H = Ruxandra's husband |  | he
# cast: P = the priest | father | he
# cast: M = Noemi's mother | Mama, Mrs Pop | she
---
@note
for everyone who has ever been handed a phone
@end
@scene place=a bathroom | time=Sunday evening | pov=N | present=N,T,R
{I|N}'m in the bath with a flannel on {my|N} face when the phone goes, and it goes again, and it keeps on going, sidling along the edge of the basin like a beetle.
{Tatum|T} is on the toilet lid with {her|T} feet on the rim, doing {her|T} nails. {She|T} looks down.
⟦T→N i⟧"It's {{your|N} mother|M}."⟦/⟧
⟦N→T i⟧"Ringing?"⟦/⟧
⟦T→N i⟧"Writing. There's seven."⟦/⟧
⟦N→T i⟧"Read it to {me|N}."⟦/⟧
⟦T→N i⟧"{I|T}'m wet."⟦/⟧
⟦N→T i⟧"*{You|T}'re* wet."⟦/⟧
A sigh, a rustle, {{my|N} wife|T} blowing on {her|T} fingers. Then, in a flat voice, like the speaking clock: ⟦T→N i⟧"⟦M→N i quoted⟧'{Noemi|N}.'⟦/⟧ Full stop. ⟦M→N i quoted⟧'{I|M} have spoken to {the priest|P}.'⟦/⟧"⟦/⟧
{I|N} take the flannel off.
⟦N→T i⟧"About what?"⟦/⟧
⟦T→N i⟧"That's the end of that one. Next one's a picture of a chicken."⟦/⟧
⟦N→T i⟧"What sort of chicken?"⟦/⟧
⟦T→N i⟧"A cooked one."⟦/⟧
⟦N→T i⟧"Is it on the good plate?"⟦/⟧
⟦T→N i⟧"It's got, like, a gold edge?"⟦/⟧
⟦N→T i⟧"Oh no."⟦/⟧
{She|T}'s laughing at {me|N}. {She|T} has a right to. When {I|N} took {her|T} home, three summers ago, there were eleven people round the table in that heat and nobody explained anything to {her|T}. {She|T} ate what {she|T} was given. {She|T} helped carry. {She|T} had looked up ⟦T i quoted⟧"delicious"⟦/⟧ on the plane and {she|T} said it to each of them in turn, going round with {her|T} hand on {her|T} heart, and it was only at the coffee that {{my|N} cousin Ruxandra|R} took pity and told {her|T} that what {she|T} was saying was ⟦T i quoted⟧"mattress."⟦/⟧ The good plate did not come out for {us|N+T}. It comes out for christenings, and for whoever's won.
The bathroom door opens the width of a nose.
⟦R→N,T i⟧"Are {you two|N+T} decent?"⟦/⟧
⟦T→R i⟧"{One of {us|N+T}|T} is."⟦/⟧
⟦R→N i⟧"{I|R}'m coming in, {I|R}'ve seen it all. Has {she|M} written to {you|N} too?"⟦/⟧
⟦N→R i⟧"What's {she|M} said to *{you|R}*?"⟦/⟧
⟦R→N i⟧"A chicken."⟦/⟧
⟦T→R i⟧"Same chicken?"⟦/⟧
{Ruxandra|R} holds {hers|R} out and {Tatum|T} holds {mine|N} out, and {the two of {them|R+T}|R+T} put {their|R+T} heads together, {the dark one|R} and {the pink one|T}. {{My|N} cousin|R}'s been on {our|N+T} sofa since the fourteenth. {She|R} came for a weekend, with one shoe in a carrier bag, and {she|R} hasn't mentioned {{her|R} husband|H} and {I|N} haven't asked. {I|N} slide down until the water's at {my|N} chin.
⟦T→R i⟧"This one's got more gravy."⟦/⟧
⟦R→T i⟧"It's a later chicken."⟦/⟧
⟦N→R i⟧"Why is {{my|N} mother|M} sending {us|N+R} chickens?"⟦/⟧
⟦R→N i⟧"Read the next one."⟦/⟧
⟦N→R i⟧"{You|R} know what it says."⟦/⟧
⟦R→N i⟧"{I|R} don't!"⟦/⟧
⟦N→R i⟧"{You|R}'re pulling {your|R} ear, {Rux|R}."⟦/⟧
{She|R} lets go of it. It's {{my|N} wife|T} who clears {her|T} throat, and this time it isn't the speaking clock. ⟦T→N i⟧"⟦M→N i quoted⟧'{I|M} said to {him|P}, {father|P}, {{my|M} daughter|N} has {a wife|T}. {He|P} said, {I|P} know, {Mrs Pop|M}, the whole street knows.'⟦/⟧"⟦/⟧
Nobody says anything. The tap drips onto {my|N} toe.
⟦N→T a⟧"Go on"⟦/⟧ {I|N} say.
⟦T→N i⟧"There's another chicken here."⟦/⟧
⟦N→T i⟧"Skip it."⟦/⟧
⟦T→N i⟧"⟦M→N i quoted⟧'So {I|M} said, and {{my|M} niece|R} has left {that animal|H} and is sleeping on {{my|M} girl|N}'s sofa, and who took {her|R} in? Not the street.'⟦/⟧"⟦/⟧ {Ruxandra|R} sits down on the edge of the bath, hard. It slops. ⟦T→N i =⟧"⟦M→N i quoted⟧'{I|M} have bought three tickets. {You|N+T+R} will come at Easter and {you|N+T+R} will sit by {me|M}. Tell {the tall one|T},'⟦/⟧"⟦/⟧ and there {she|T} stops.
{I|N} wait. {I|N} look at {her|T} from down here, past {her|T} knees: the phone is shaking a little.
⟦N→T i⟧"Tell {you|T} what?"⟦/⟧
{Her|T} mouth moves. It's no good. A hand comes across and takes the phone away from {her|T}, gently, minding the varnish, and it's a different voice that finishes it for {her|T}.
⟦R→T i⟧"⟦M→N i quoted⟧'Tell {the tall one|T} the mattress is for {her|T}.'⟦/⟧"⟦/⟧
