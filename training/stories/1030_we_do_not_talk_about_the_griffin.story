# title: We Do Not Talk About the Griffin
# style: first person past; curly quotes; flying-team fic; nonbinary narrator (they), two boys and a male coach; chatty; some slips
# cast: S = Skye Norbury-Hall | Skye, Cap | they | narrator
# cast: B = Byron Selwyn | Byron, Selwyn | he
# cast: E = Zebedee Gorringe | Zebedee, Gorringe | he
# cast: H = Coach Hemi | Coach, Hemi | he
# cast: D = the headmaster | | he
# cast: G = Byron's girlfriend | Petra | she
# cast: F = the griffin | | she
---
@note
Disclaimer: I own nothing but the griffin. Skye is they/them, if that bothers you the back button is free :)
@end
@scene place=the griffin stables | time=an hour before the final | pov=S | present=S,B,E,H
⟦B→E e⟧“Who left the gate open?”⟦/⟧ said {Byron|B}.
⟦E→B i⟧“Not {me|E}.”⟦/⟧
⟦B→E i⟧“{You|E} fed {her|F} last.”⟦/⟧
⟦E→B i⟧“{I|E} fed {her|F} and {I|E} shut it. {You|B} were in here after, with {Petra|G}.”⟦/⟧
⟦B→E i⟧“{We|B+G} were looking at the saddles.”⟦/⟧
⟦E→B i⟧“With {your|B} *mouth*?”⟦/⟧
{I|S} got between {them|B+E}. {I|S}’m not big, but {I|S}’ve got elbows, and being captain means that you spend about a third of your life with a boy on either end of your arms.
⟦S→B,E a⟧“Whose fault it is can wait,”⟦/⟧ {I|S} said. ⟦S→B,E a =⟧“How long have {we|S+B+E} got?”⟦/⟧
⟦E→S i⟧“Fifty minutes.”⟦/⟧
⟦B→S i⟧“Forty. {Coach|H} does {his|H} talk at ten to.”⟦/⟧
⟦S→B i⟧“Does {he|H} know?”⟦/⟧
⟦B→S i⟧“Would {we|S+B+E} be alive?”⟦/⟧
The stall was empty, all right. There were three feathers on the straw, a dent where {she|F}’d slept, and half of one of {my|S} good gloves. In six years at the school nobody had ever seen {that griffin|F} move faster than a walk unless there was a goat in it for {her|F}; {she|F} was thirty, {she|F} had arthritis in both wings, and {Coach Hemi|H} loved {her|F} better than any living creature, including, {he|H}’d once told {us|S+B+E} on a bus, {himself|H}. {He|H} had ridden {her|F} in four finals. {He|H} had {her|F} picture in {his|H} wallet. The plan was that at half-time {he|H} would lead {her|F} once around the pitch in a garland, before {she|F} was retired.
⟦S→E i⟧“Where would {she|F} go?”⟦/⟧
⟦E→S i⟧“Kitchens?”⟦/⟧
⟦S→E i⟧“{I|S} came past the kitchens. There’d have been screaming.”⟦/⟧
⟦B→E i⟧“The lake. {You|E}’re always taking {her|F} down to the lake.”⟦/⟧
⟦E→B i⟧“Once! {I|E} took {her|F} once, and {I|E} got a week’s mucking out.”⟦/⟧
⟦S→E i⟧“Did {she|F} like it?”⟦/⟧
{Zebedee|E} thought about it, which in {his|E} case you can see happening. {Byron|B} was drumming {his|B} heels on the feed bin. {I|S} could’ve killed {the pair of {them|B+E}|B+E}.
⟦E→S a⟧“{She|F} liked the *swans*,”⟦/⟧ {he|E} admitted.
⟦B→E a⟧“Oh, well, that’s great,”⟦/⟧ {he|B} groaned. ⟦B→S i⟧“{Cap|S}, they’re {the headmaster|D}’s swans.”⟦/⟧
⟦S→B i⟧“{I|S} know whose swans they are, {Selwyn|B}. Get the net.”⟦/⟧
⟦B→S i⟧“What net? {She|F}’s two tons.”⟦/⟧
⟦S→B i⟧“Then get a goat!”⟦/⟧
⟦H→S,B,E i⟧“What do {we|H+S+B+E} want with a goat?”⟦/⟧
None of {us|S+B+E} had heard {him|H} come in. {He|H} never makes a noise, for such a large man; {he|H} was standing there in the door in {his|H} one good suit with a garland of marigolds over {his|H} arm.
@scene place=the griffin stables | time=moments later | pov=S | present=S,B,E,H
⟦E→H e⟧“For luck, {Coach|H},”⟦/⟧ said {Zebedee|E}.
⟦H→E i⟧“A goat.”⟦/⟧
⟦E→H i⟧“It’s a thing. Rub a goat.”⟦/⟧
⟦H→E i⟧“And where’s {{my|H} girl|F}?”⟦/⟧
{I|S} stood in front of the gate. {Byron|B} stood in front of {me|S}. Neither of {us|S+B} is as wide as a griffin, and {he|H} only had to lean.
⟦H→S a⟧“{Skye|S},”⟦/⟧ {he|H} said, in a very quiet voice.
⟦S→H i⟧“{She|F}’s fine. {We|S+B+E} think {she|F}’s at the lake.”⟦/⟧
⟦H→S a⟧“Who let {her|F} out?”⟦/⟧ {he|H} asked.
Right. So this is the part {I|S} want written down, because of what people said later about that team. {I|S} opened {my|S} mouth, and before {I|S} could get a word out there were two others.
⟦B→H i⟧“{Me|B}, {Coach|H}.”⟦/⟧
⟦E→H i⟧“No, it was {me|E}. {I|E} fed {her|F}.”⟦/⟧
⟦B→H i⟧“{He|E} fed {her|F} and shut it. {I|B} was in after. With {a girl|G}.”⟦/⟧
⟦E→B i⟧“{You|B} were looking at *saddles*!”⟦/⟧
⟦B→E a⟧“Shut up, {Gorringe|E}, {I|B}’m being noble,”⟦/⟧ {he|B} hissed.
⟦S→H a⟧“{I|S}’m captain,”⟦/⟧ {I|S} told {him|H}. ⟦S→H a =⟧“It’s down to {me|S}.”⟦/⟧
{Hemi|H} looked along the row of {us|S+B+E}. {He|H} has these big, sad eyes, like something in a field. {He|H} hung the garland on the gate and sat down on the bin, so that {Zebedee|E} had to hop out of {his|H} way, and {he|H} put both hands on {his|H} knees.
⟦H→S,B,E a⟧“It was {me|H},”⟦/⟧ {he|H} said.
⟦E→H i⟧“It was what?”⟦/⟧
⟦H→E i⟧“{I|H} came down at five this morning. {I|H} was going to brush {her|F} for the parade. And {I|H} thought, thirty years, and they’re going to clap {her|F} round a field like an old bus.”⟦/⟧
⟦B→H i⟧“{You|H} left the gate open?”⟦/⟧
⟦H→B i⟧“{I|H} held it, {son|B}.”⟦/⟧
Nobody could look at anyone. {Zebedee|E} picked a bit of straw off {his|E} sleeve and put it back.
⟦S→H a⟧“Did {she|F} fly?”⟦/⟧ {I|S} asked.
⟦H→S i⟧“Like a chook off a shed, at first. Then yeah. Right over the chapel.”⟦/⟧ {He|H} was smiling, and it was making {his|H} eyes run. ⟦H→S i =⟧“Don’t {you|S} go telling {the head|D}.”⟦/⟧
⟦S→H i⟧“What do {we|S+B+E+H} say at half-time, though? There’s a band.”⟦/⟧
⟦B→S,H i⟧“{We|S+B+E+H} say there’s been a change to the programme.”⟦/⟧
⟦E→B i⟧“A change to what?”⟦/⟧
{I|S} looked at the garland. {I|S} looked at {Zebedee|E}; after a moment so did {the other two|B+H}. {He|E}’s got the ginger hair for it, to be fair to {him|E}, and the chest.
⟦E→S,B,H i⟧“No,”⟦/⟧ and {he|E} began to back up. ⟦E→S,B,H i =⟧“No way. {Cap|S}. {Cap|S}, *no*.”⟦/⟧
⟦H→E i⟧“Can {you|E} do the scream, {Gorringe|E}?”⟦/⟧
{He|E} could, it turned out. {We|S+B+E+H} lost the final by ninety points, and it’s the only part that anyone remembers.
