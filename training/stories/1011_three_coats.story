# title: Three Coats
# style: third person past; straight quotes; literary short story; three sisters and the mother's wardrobe; she/she/she; a phone call; no tags for long stretches; long narration
# cast: K = Ketevan, the eldest | Ketevan, Keti, Ket | she
# cast: N = Nino, the second | Nino | she
# cast: T = Tamar, the youngest | Tamar, Tam | she
# cast: M = their mother, dead | Mother, Deda | she
# cast: A = Aunt Lusine, the mother's friend | Lusine, Aunt Lusine | she
# cast: Y = the man come about the bed | | he
# cast: H = Nino's husband | | he
# cast: P = the sisters' father | Papa | he
---
@scene place=their mother's bedroom | time=a winter morning | pov=T | present=K,N,T
⟦N→K i⟧"{I|N} said {I|N}'d take the gray."⟦/⟧
⟦K→N i⟧"{You|N} said that {you|N} didn't want any of them."⟦/⟧
⟦N→K i⟧"That was in the car."⟦/⟧
⟦T→K,N i⟧"Can't {we|K+N+T} just draw straws?"⟦/⟧
⟦K→T i⟧"There are three coats and three of {us|K+N+T}, {Tam|T}. What would {we|K+N+T} draw for?"⟦/⟧
⟦T→K i⟧"The gray."⟦/⟧
⟦N→T i⟧"{I|N} said {I|N}'d take it."⟦/⟧
⟦T→N i⟧"It won't even close on {you|N}."⟦/⟧
⟦N→T i⟧"Thank {you|T} very much."⟦/⟧
⟦K→N,T i⟧"{She|M} wore it to *bury {Papa|P}* in. {You|N+T} can't quarrel over it, it's a mourning coat."⟦/⟧
There were the gray, the brown and the one in the bag. They lay on the bare mattress side by side, arms folded in, and {Tamar|T} thought that they looked like three women who had been told something. {She|T} had grown up in the brown. When there was no heat in the building {Mother|M} used to button {her|T} inside it, against {her|M} own ribs, and go on marking copybooks with {Tamar|T}'s head sticking out below {her|M} chin; and {the big girls|K+N}, who were too big, would go and stand by the door of the neighbor's flat, where {Lusine|A} had a paraffin stove. {She|T} remembered the smell of ink. {She|T} remembered {Ketevan|K} coming back in with pink cheeks, twelve years old, and the look {she|K} would give {the two of {them|M+T}|M+T}, up and down, as a person looks at a shop window.
⟦T→K,N a⟧"Then what's in the bag?"⟦/⟧ {she|T} asked.
⟦N→T i⟧"Fox."⟦/⟧
⟦T→N i⟧"{Deda|M} never had a fox."⟦/⟧
⟦N→T i⟧"{She|M} did so. Look."⟦/⟧ The zip stuck, then gave. {Ketevan|K} put {her|K} hand over {her|K} mouth. It was red, it was enormous, it had a satin lining the color of tea. ⟦N→T,K i =⟧"Well, {I|N} never saw that in {my|N} life."⟦/⟧
⟦K→N i⟧"It isn't {hers|M}."⟦/⟧
⟦N→K i⟧"It was in {her|M} closet, {Ket|K}."⟦/⟧
⟦K→N i⟧"It's {Lusine|A}'s. {I|K} was with {her|A} when {she|A} bought it."⟦/⟧
⟦T→K i⟧"So call {her|A}."⟦/⟧
⟦K→T i⟧"{You|T} call {her|A}. {I|K} haven't spoken to {her|A} since the wake."⟦/⟧
⟦T→K i⟧"What did {she|A} do at the wake?"⟦/⟧
⟦N→T i⟧"{She|A} sang."⟦/⟧
@scene place=their mother's bedroom | time=a few minutes later | pov=T | present=K,N,T,A
⟦A→T i⟧"Who is speaking?"⟦/⟧
⟦T→A i⟧"It's {Tamar|T}, {Aunt Lusine|A}. {I|T}'ve got {you|A} on the speaker. {We|K+N+T}'re all here."⟦/⟧
⟦A→T i⟧"{All three|K+N+T}? Then somebody has died again."⟦/⟧
⟦T→A i⟧"No, no. It's about a coat."⟦/⟧
⟦A→T i⟧"Ah. {You|K+N+T} have got to the fox."⟦/⟧
⟦N→A i⟧"Do {you|A} want it back?"⟦/⟧
⟦A→N i⟧"Is that {Nino|N}? {You|N} sound fat. No. It was not lent."⟦/⟧
⟦K→A i⟧"{You|A} paid four months' salary for that coat."⟦/⟧
⟦A→K i⟧"Five, {Keti|K}. {You|K} held {my|A} handbag."⟦/⟧
{Tamar|T} saw the back of {{her|T} sister|K}'s neck go red under the gray hair, slowly, like paper taking up ink. None of {them|K+N+T} sat down. The phone lay among the coats, on the fur of the big one, and from it came the wheeze of {an old woman|A} moving to a chair.
⟦A→K,N,T a⟧"{I|A} will tell it quickly,"⟦/⟧ {{their|K+N+T} aunt|A} said, who was nobody's aunt, ⟦A→K,N,T a =⟧"because {I|A} have a pot on. The year of the cold, {{your|K+N+T} father|P} was in that prison. {{Your|K+N+T} mother|M} had {the little one|T} in {her|M} coat and {two big ones|K+N} in the hall. {I|A} had nobody. {I|A} had a good post and a stove. {I|A} said to {her|M}, give {me|A} one.⟦/⟧
⟦A→K,N,T a =⟧"Don't all shout. People did it. {I|A} said, give {me|A} {Keti|K}, {I|A} will feed {her|K} and send {her|K} to the music school, and {you|M} can see {her|K} through the wall. And {she|M} thought about it. {She|M} thought for one week, and {I|A} went and bought a coat so as to look like somebody's mother."⟦/⟧
Downstairs {the man|Y} had come about the bed. {They|K+N+T} could hear {him|Y} being told to wait, in the voice that {{Nino|N}'s husband|H} used for dogs. {Ketevan|K} had turned around to the window. It was a trick of {hers|K}, {she|K} had always done it, at school, at {her|K} own wedding; and {Tamar|T} knew, with a drop of the heart like missing a stair, that what {she|K} used to look at over by the door wasn't the coat at all, and wasn't envy, and that no one had ever asked.
⟦K→A a⟧"{I|K} knew,"⟦/⟧ {she|K} said.
⟦A→K i⟧"{You|K} were at the door."⟦/⟧
⟦K→A i⟧"{I|K} was always at the door. What did {she|M} say to {you|A}? {I|K} never heard the end."⟦/⟧
⟦A→K i⟧"{She|M} said, ⟦M→A i quoted⟧'{I|M} can do without the stove.'⟦/⟧"⟦/⟧
⟦N→A i⟧"And the fox?"⟦/⟧
⟦A→N i⟧"What would {I|A} want it for? {I|A} hung it on {your|K+N+T} nail. {She|M} never wore it and {she|M} never gave it back. {We|A+M} had tea every day for thirty years."⟦/⟧
The line clicked; the pot, no doubt. {Nino|N} sniffed. Then {she|N} picked up the gray, held it against {herself|N}, and saw that it would not close.
⟦N→K i⟧"{You|K} take the big one."⟦/⟧
⟦K→N i⟧"Where would {I|K} ever wear it?"⟦/⟧
⟦T→K i⟧"In the hall."⟦/⟧
