# title: hyung is not crying (dorm fic)
# style: third person past; straight quotes, missing commas and typos; idol group dorm; three men; epithets by age and job, piled up as in amateur fic; author's note; hurt/comfort
# cast: D = the leader | Doyun, hyung, the eldest, the older | he
# cast: S = the dancer | Siwoo, the taller, the black haired boy | he
# cast: H = the youngest | Hajun, Junnie, the rapper, the silver haired boy, the younger | he
# cast: G = the manager | | he
# cast: O = the dancer's mother |  | she
# cast: P = the leader's parents |  | they
# cast: A = the author | I, me |
---
@note
hi!! {I|A} wrote this at 3am instead of {my|A} essay, not beta'd, be nice to {me|A}. {they|D+S+H}'re all adults btw
@end
@scene place=the dorm kitchen | time=4 a.m. | pov=S | present=S,D
{Siwoo|S} only came out for water. {He|S} didn't turn on the light, so the first thing {he|S} knew about {the leader|D} was that {he|S} stepped on {him|D}.
⟦D→S a⟧"Ow,"⟦/⟧ {the older|D} said flatly.
⟦S→D a⟧"{Hyung|D}?! Why are {you|D} on the floor"⟦/⟧ {the dancer|S} yelped.
⟦D→S i⟧"It's cool here."⟦/⟧
⟦S→D a⟧"There's an air con in {your|D} room,"⟦/⟧ {the taller|S} pointed out.
⟦D→S i⟧"{The kid|H}'s asleep in {my|D} room. {He|H} had a nightmare."⟦/⟧
⟦S→D i⟧"So {you|D} came here to have {yours|D}?"⟦/⟧
{The eldest|D} didn't answer that. Now that {his|S} eyes were used to the dark {Siwoo|S} could see {him|D}, kind of, long legs across the tiles and {his|D} back against the fridge. {He|D} had a tea towel pressed to {his|D} face. {He|D} lowered it when {he|D} noticed {the taller|S} looking and smiled {his|D} camera smile, the one with the dimple.
⟦S→D a⟧"Don't do that one,"⟦/⟧ {the black haired boy|S} whispered.
⟦D→S i⟧"Do what?"⟦/⟧
⟦S→D i⟧"The fansign one. {I|S} know the difference."⟦/⟧
⟦D→S i⟧"There's no difference, it's all {my|D} face."⟦/⟧
⟦S→D i⟧"Scoot over."⟦/⟧
⟦D→S a⟧"Go to bed, {Siwoo|S}. {We|D+S+H} have the photo thing at seven,"⟦/⟧ {the leader|D} sighed.
⟦S→D i⟧"Scoot *over*."⟦/⟧
{The older|D} scooted. {Siwoo|S} slid down next to {him|D} until {their|S+D} shoulders were touching. The fridge hummed against {their|S+D} spines. Six years ago, when {they|S+D} were {trainees|S+D} and there was one blanket, {they|S+D} used to sit like this every single night, and {he|D} would go through the choreography with two fingers on {the dancer|S}'s knee, five six seven eight, until {he|S} could do it in {his|S} sleep. {He|S} still did it in {his|S} sleep. What nobody knew, not {{his|S} own mother|O}, was that it was never the steps {he|S} dreamed about. It was the two fingers.
⟦S→D i⟧"Is it the comments?"⟦/⟧
⟦D→S i⟧"No."⟦/⟧
⟦S→D i⟧"The company?"⟦/⟧
⟦D→S a⟧"No. Sort of. They asked {me|D} about renewing,"⟦/⟧ {he|D} said into the towel.
⟦S→D i⟧"And?"⟦/⟧
⟦D→S i⟧"And everyone gets asked seperately. That's what {he|G} said. It's better that way."⟦/⟧
⟦S→D a⟧"Nobody asked {me|S},"⟦/⟧ {the dancer|S} said slowly.
There was a long silence. {The leader|D} folded the tea towel in half, then in half again, then again until it couldnt get any smaller. {Siwoo|S} felt all the cold of the tiles come up through {his|S} sweatpants.
⟦S→D i⟧"Oh."⟦/⟧
⟦D→S a⟧"{I|D} told {him|G} no,"⟦/⟧ {the older|D} said hoarsely. ⟦D→S a =⟧"{I|D} told {him|G} it's three or nothing. And {he|G} said, then think about nothing."⟦/⟧
⟦S→D i⟧"{Hyung|D}. {You|D} can't."⟦/⟧
⟦D→S i⟧"{I|D} can do what {I|D} like, {I|D}'m {the leader|D}."⟦/⟧
⟦S→D i⟧"{You|D}'ve got {{your|D} parents|P}' house."⟦/⟧
⟦D→S i⟧"{I|D}'ve got a bad fridge and {two idiots|S+H}. {I|D} know what {I|D}'ve got."⟦/⟧
{The dancer|S} put {his|S} face in {his|S} knees. After a bit there was a warm weight on one of them, and it started to tap. Five, six. {He|S} didn't breathe. Seven.
@scene place=the dorm kitchen | time=a moment later | pov=S | present=S,D,H
The light went on.
⟦H→S+D a⟧"Who died,"⟦/⟧ {the silver haired boy|H} demanded from the doorway, in one sock.
⟦D→H i⟧"No one, go back to sleep."⟦/⟧
⟦H→D i⟧"{You|D} left. {I|H} woke up and it was just the pillow."⟦/⟧
⟦S→H a⟧"{I|S} needed water, {Junnie|H},"⟦/⟧ {the black haired boy|S} mumbled.
⟦H→S i⟧"Where's the water?"⟦/⟧
⟦S→H i⟧"...{I|S} drank it."⟦/⟧
⟦H→D i⟧"Is {he|S} crying? {He|S}'s crying. What did {you|D} do?"⟦/⟧
⟦D→H i⟧"Why is it always {me|D}?"⟦/⟧
⟦H→D i⟧"Because it's {you|D} {he|S} cries about!"⟦/⟧
It went very quiet apart from the fridge. {The youngest|H} clapped both hands over {his|H} mouth. {Doyun|D} had turned {his|D} head, slowly, and {Siwoo|S} didn't need to look to know that there wasn't any dimple on that face at all.
⟦S→H a⟧"{I|S}'m going to kill {you|H},"⟦/⟧ {he|S} told {the rapper|H}.
⟦H→S i⟧"{I|H} thought {you|S} told {him|D}! {You|S} said {you|S} were going to, after Osaka!"⟦/⟧
⟦D→S i⟧"Tell {me|D} what?"⟦/⟧
⟦S→D i⟧"Nothing."⟦/⟧
⟦H→D a⟧"It's not *nothing*, it's five years of it,"⟦/⟧ {the silver haired boy|H} blurted.
⟦D→H i⟧"Out."⟦/⟧
⟦H→D i⟧"But {I|H} want to see!"⟦/⟧
⟦D→H a⟧"{Hajun|H}. Bed,"⟦/⟧ {the eldest|D} ordered, and the sock went away down the hall, not very far, and stopped.
⟦D→S i⟧"So Osaka was in May."⟦/⟧
⟦S→D i⟧"It kept not being a good time."⟦/⟧
⟦D→S i⟧"Is four in the morning a good time?"⟦/⟧
{He|S} shook {his|S} head. {He|S} was a mess, {his|S} nose was running, {he|S} was about to have no job. {The older boy|D} unfolded the tea towel, one half after the other, and wiped {the taller|S}'s face with it like you'd wipe a little kid's, and didn't move {his|D} hand away after.
⟦D→S a⟧"Five, six, seven,"⟦/⟧ {he|D} said quietly.
⟦S→D i⟧"Eight?"⟦/⟧
⟦H→S+D a⟧"FINALLY,"⟦/⟧ said {the younger|H}, down the hall.
