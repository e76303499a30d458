# title: Salt Line
# style: third person past; curly quotes; US; monster hunters; motel; hurt/comfort
# cast: S = Silas Creed | Silas, Si | he
# cast: C = Colt Barlow | Colt | he
# cast: V = Virgil Tate | Virgil, the old man | he
# cast: W = the drowned woman | | she
---
@note
Prompt fill for “stop bleeding on my car”. Violence, whiskey, feelings.
@end
@scene place=room nine of a motel | time=late | pov=C | present=S,C,V
⟦V→S,C i⟧“Boots off the bed.”⟦/⟧
⟦C→V i⟧“{He|S}’s got a hole in {him|S}, {Virgil|V}.”⟦/⟧
⟦V→C i⟧“{I|V} can see that. The bed doesn’t.”⟦/⟧
{Colt|C} got the boots off, one and then the other, and heard the lake run out of them onto the carpet. {Silas|S} was the wrong color. {He|S} had been talking all the way from the boathouse, mostly nonsense, mostly about a girl who could whistle, and about a mile back {he|S} had quit.
⟦C→S i⟧“Hey. Hey, eyes open.”⟦/⟧
⟦S→C i⟧“They’re open.”⟦/⟧
⟦C→S i⟧“They’re not, {Si|S}.”⟦/⟧
⟦S→C i⟧“Huh.”⟦/⟧ One of them opened. ⟦S→C i =⟧“Did {we|S+C} get {her|W}?”⟦/⟧
⟦C→S i⟧“{We|S+C} got {her|W}.”⟦/⟧
⟦V→C i⟧“{You|C} got the hair. Did {you|C} burn the hair?”⟦/⟧
⟦C→V i⟧“{I|C} was a little busy carrying {him|S}.”⟦/⟧
⟦V→C i⟧“So {she|W}’s still walking around.”⟦/⟧
⟦S→V i⟧“Swimming, technically.”⟦/⟧
{The old man|V} didn’t smile. {He|V} set the salt on the windowsill, and a bottle beside it, and then the tin box with the needles that {Colt|C} had hoped never to see again. ⟦V→C i⟧“{Your|C} hands steady?”⟦/⟧
⟦C→V i⟧“No.”⟦/⟧
⟦V→C i⟧“{Mine|V} neither, not these ten years. Drink some of that and try again.”⟦/⟧
⟦S→V,C i⟧“Do {I|S} get a vote?”⟦/⟧
⟦V→S i⟧“No.”⟦/⟧
⟦C→S i⟧“No.”⟦/⟧
⟦S→C i⟧“Just checking. Give {me|S} that first.”⟦/⟧
{Colt|C} gave {him|S} the bottle. It took a while, and then {he|C} took it away.
It was a bad tear, under the ribs, but clean. {She|W} had had nails like a rake. {He|C} had been on the ground by then with {his|C} gun in the water, and what {he|C} remembered was not the thing’s face at all, but {a man in a stupid corduroy jacket|S} stepping over {him|C} without a word, like somebody stepping over a sleeping dog to answer the door. {They|S+C} weren’t friends. {They|S+C} had met in August over the same corpse. {They|S+C} shared a road atlas and a coffee habit, and {they|S+C} had agreed on page one, so to speak, that nobody owed anybody.
⟦C→S i⟧“Why’d {you|S} do it?”⟦/⟧
⟦S→C i⟧“Ow.”⟦/⟧
⟦C→S i⟧“Hold still. Why?”⟦/⟧
⟦S→C i⟧“{You|C} have the car keys.”⟦/⟧
⟦C→S i⟧“{I|C}’m serious.”⟦/⟧
⟦S→C i⟧“{I|S}’m serious. It’s a long walk to— *ow*, {you butcher|C}.”⟦/⟧
⟦V→C i⟧“Smaller stitches.”⟦/⟧
⟦C→V i⟧“{You|V} want to come here and do it?”⟦/⟧
⟦V→C i⟧“{I|V} want that hair. Where is it?”⟦/⟧
⟦C→V i⟧“Front seat. In the thermos.”⟦/⟧
⟦S→C i⟧“In *{my|S}* thermos?”⟦/⟧
{Virgil|V} took {his|V} lighter and went out. {They|S+C} heard {him|V} on the gravel, and the car door, and a remark.
Four more stitches. {Colt|C} did them small. The lamp buzzed, and under {his|C} left hand the ribs went up and down, up and down, and {he|C} found {he|C} was breathing along with them.
⟦S→C a⟧“{You|C} were down,”⟦/⟧ {he|S} said, after some time, to the ceiling. ⟦S→C a =⟧“{I|S} didn’t think about it. That’s the whole story. {I|S} wish it was better.”⟦/⟧
⟦C→S i⟧“Nobody owes anybody, {you|S} said.”⟦/⟧
⟦S→C i⟧“That was August.”⟦/⟧
⟦C→S i⟧“So what’s it now?”⟦/⟧
⟦S→C i⟧“What month is it?”⟦/⟧
⟦C→S i⟧“November.”⟦/⟧
⟦S→C i⟧“Then it’s November, {Colt|C}. Are {you|C} going to tie that off or just hold it?”⟦/⟧
{He|C} tied it off. {He|C} bit the thread, because the scissors were on the other side of the room and {he|C} didn’t feel like getting up, and when {he|C} raised {his|C} head there were fingers in {his|C} wet hair, not doing anything much.
Outside something went *whump*, and the window lit up orange.
⟦S→C i⟧“There goes {my|S} thermos.”⟦/⟧
⟦C→S i⟧“{I|C}’ll buy {you|S} another one.”⟦/⟧
⟦S→C i⟧“With a cup on top?”⟦/⟧
⟦V→S,C a⟧“{She|W}’s done,”⟦/⟧ announced the doorway, letting in the cold. A short silence followed. ⟦V→S,C a =⟧“{I|V} can go back out and burn something else.”⟦/⟧
@break -x-
@scene place=the car | time=morning | pov=S | present=S,C,V
Morning hurt. {Silas|S} rode in back with {his|S} shirt open and {his|S} feet up on the shovels, and let {the other two|C+V} argue about the map.
⟦V→C a⟧“That’s a river,”⟦/⟧ {the old man|V} said.
⟦C→V e⟧“It’s a road,”⟦/⟧ said {Colt|C}. ⟦C→V e =⟧“It’s got a number.”⟦/⟧
⟦V→C i⟧“Rivers have numbers.”⟦/⟧
⟦C→V i⟧“What river ever had a number?”⟦/⟧
⟦S→V,C a⟧“It’s a county line,”⟦/⟧ {he|S} told {them|C+V}, with {his|S} eyes shut.
There was a silence up front. Paper rattled. {He|S} knew that atlas by heart, it was half {his|S}; {he|S} had drawn a mustache on Delaware.
⟦C→S a⟧“{You|S} all right back there?”⟦/⟧ {he|C} asked, not turning around. The ears had gone a little red.
⟦S→C i⟧“{I|S} could use some coffee.”⟦/⟧
⟦C→S i⟧“In what? {He|V} burned the thermos.”⟦/⟧
⟦V→C,S e⟧“{I|V} said {I|V} was sorry about the thermos,”⟦/⟧ {Virgil|V} growled.
⟦S→V i⟧“{You|V} didn’t.”⟦/⟧
⟦C→V i⟧“{You|V} really didn’t.”⟦/⟧
⟦V→S,C a⟧“Well, {I|V} thought it,”⟦/⟧ {he|V} said.
