# title: The Night Coach
# style: third person past; straight quotes; victorian, strangers in a coach, nobody has a name; people called by look and trade; typos
# cast: C = the clergyman | | he
# cast: S = the soldier |  | he
# cast: Y = the young man in grey | Fitch | he
# cast: W = the widow |  | she
# cast: D = the coachman |  | he
# cast: P = the voice in the bag |  | he
# cast: O = the employer |  | he
# cast: H = the widow's husband |  | he
---
@note
written for the prompt "four strangers, one bag". Unbetaed, all mistakes my own
@end
@scene place=the night coach | time=past midnight | pov=S | present=C,S,Y,W,P
⟦C→S a⟧"Is that bag {yours|S}, {sir|S}?"⟦/⟧ {the clergyman|C} asked.
{The soldier|S} opened one eye. ⟦S→C a⟧"Which bag?"⟦/⟧ {he|S} said.
⟦C→S i⟧"The one that is moving."⟦/⟧
{Everyone|C+S+Y+W} looked at the bag. It lay on the floor of the coach among {their|C+S+Y+W} eight boots, a plain brown carpet bag with a brass lock, and as {they|C+S+Y+W} watched it gave a sort of hitch, and was still.
⟦S→C a⟧"Not {mine|S},"⟦/⟧ said {the soldier|S}. ⟦S→C a =⟧"{Mine|S}'s on the roof."⟦/⟧
⟦C→W i⟧"{Madam|W}?"⟦/⟧
⟦W→C a⟧"Certainly not,"⟦/⟧ {the widow|W} declared, and drew in {her|W} skirts.
That left {the young man in grey|Y}, who had not spoken since Barnet and who was now examining the window blind with the keenest interest. {He|Y} had a very high collar. Above it {he|Y} had gone the colour of tallow.
⟦C→Y a⟧"Then it must be {yours|Y}, {young man|Y},"⟦/⟧ {the clergyman|C} said.
⟦Y→C a⟧"{I|Y} never saw it before,"⟦/⟧ {he|Y} answered.
⟦S→Y i⟧"{You|Y} carried it on. {I|S} saw {you|Y}. {You|Y} wouldn't let {the coachman|D} touch it."⟦/⟧
⟦Y→S i⟧"{You|S} were asleep."⟦/⟧
⟦S→Y a⟧"{I|S} was twenty years in the Rifles,"⟦/⟧ {he|S} said mildly. ⟦S→Y a =⟧"{I|S} ain't been asleep since Badajoz."⟦/⟧
The bag said something. It was quite a short word, and {the clergyman|C}, who had been a curate in Wapping, recognised it.
⟦C i⟧"Good heavens."⟦/⟧
⟦W→C i⟧"What? What did it say?"⟦/⟧
⟦C→W a⟧"{I|C} should prefer not to repeat it,"⟦/⟧ {he|C} said faintly.
⟦S→Y i⟧"Open it."⟦/⟧
⟦Y→S i⟧"{I|Y} can't."⟦/⟧
⟦S→Y i⟧"Can't or won't?"⟦/⟧
⟦Y→S i⟧"{I|Y} haven't the key. {He|O} keeps the key. Please, {sir|S}, it's only as far as York."⟦/⟧ {His|Y} eyes had filled. {He|Y} could not have been above eighteen. {The soldier|S}, who had had a good many boys of eighteen through {his|S} hands and buried some, sighed and bent down.
⟦S→Y i⟧"Who's *{he|O}*?"⟦/⟧
⟦Y→S i⟧"{{My|Y} employer|O}."⟦/⟧
⟦S→Y i⟧"And what's in it?"⟦/⟧
⟦Y→S i⟧"{I|Y} was told not to ask."⟦/⟧
⟦S→Y i⟧"What's it been *saying*, then, since Barnet?"⟦/⟧
⟦Y→S a⟧"Mostly that,"⟦/⟧ {the boy|Y} whispered. ⟦Y→S a =⟧"And sometimes ⟦P i quoted⟧'turn back'⟦/⟧."⟦/⟧
{The widow|W} had let go of {her|W} skirts. {She|W} leaned forward, with the lamp swinging shadows over {her|W} veil, and rapped upon the brass with one gloved knuckle, as one might at a neighbour's.
⟦W→P a⟧"Good evening,"⟦/⟧ {she|W} said.
⟦P→W i⟧"Evening."⟦/⟧
{The clergyman|C} hit {his|C} head on the roof.
⟦W→P i⟧"Are {you|P} in any discomfort?"⟦/⟧
⟦P→W a⟧"What do {you|W} think?"⟦/⟧ said {the voice in the bag|P}. It was a man's voice, elderly, rather cross, and it came from a space in which no man could have put a foot. ⟦P→W a =⟧"{I|P}'ve had {that lad|Y}'s boots on {my|P} face for forty miles."⟦/⟧
⟦Y→P e⟧"{I|Y}'m so sorry, {sir|P},"⟦/⟧ gasped {Fitch|Y}, for that was {the young man|Y}'s name, and {he|Y} had forgotten that {he|Y} wasn't giving it.
⟦P→Y i⟧"{You|Y} weren't to know."⟦/⟧
⟦C→S i⟧"Is it the devil?"⟦/⟧
⟦S→C a⟧"In a carpet bag?"⟦/⟧ {the soldier|S} said. {He|S} had got out a thing like a bent hairpin, and nobody cared to ask where {he|S} had come by it. ⟦S→Y a⟧"{Mr Fitch|Y}, hold the lamp. Steady. {Reverend|C}, if {you|C} have a prayer, {I|S} should have it handy."⟦/⟧
⟦C→S i⟧"Which sort?"⟦/⟧
⟦S→C i⟧"Short."⟦/⟧
The coach stopped. It stopped so hard that {the lot of {them|C+S+Y+W}|C+S+Y+W} ended in {the widow|W}'s lap, and there were boots in the road and a light at the window.
@scene place=the night coach | time=a moment later | pov=S | present=C,S,Y,W,D,P
⟦D→C,S,Y,W a⟧"Begging {your|C+S+Y+W} pardon,"⟦/⟧ {the coachman|D} said, putting in {his|D} wet red face, ⟦D→C,S,Y,W a =⟧"but there's {a gentleman|O} in the road on a black horse. Says one of {you|C+S+Y+W} has got something of {his|O}."⟦/⟧
Not a soul answered. {The boy|Y}'s teeth were chattering. In the bag {someone|P} had begun, very quietly, to pray, and was making a better job of it than {the clergyman|C}.
⟦W→D a⟧"Has {he|O} a key about {him|O}, {this gentleman|O}?"⟦/⟧ {she|W} inquired.
⟦D→W i⟧"Round {his|O} neck, {mum|W}."⟦/⟧
⟦W→S i⟧"{Soldier|S}?"⟦/⟧
⟦S→W i⟧"{Ma'am|W}?"⟦/⟧
⟦W→S i⟧"{{My|W} late husband|H}'s pistols are under this seat. {I|W} was taking them to be valued."⟦/⟧
⟦S→W a⟧"Well, {ma'am|W},"⟦/⟧ {he|S} said, and smiled for the first time since London, ⟦S→W a =⟧"let's see what they're worth."⟦/⟧
