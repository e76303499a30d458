# title: The Long Way to Tulsa
# style: third person past; straight quotes; US; road trip; friendship and angst; last line untagged; some typos
# cast: D = Dale Purcell | Dale | he
# cast: R = Ruben Ortega | Ruben, Rube | he
# cast: K = Dale's brother | Kenny | he
# cast: Y = the deputy's aunt |  | she
# cast: X = the deputy |  | he
---
@scene place=a pickup on a county road | time=before dawn | pov=R | present=D,R
⟪death|{They|D+R}'d been driving since supper with the radio off and {a dead man|K}'s dog on the seat between {them|D+R}.⟫
⟦R→D a⟧"{You|D} want {me|R} to take a turn?"⟦/⟧ {he|R} said.
⟦D→R i⟧"No."⟦/⟧
⟦R→D i⟧"{You|D}'ve been yawning since Amarillo."⟦/⟧
⟦D→R a⟧"{I|D}'m not tired,"⟦/⟧ {he|D} said. ⟦D→R a =⟧"It's the dog. It's catching."⟦/⟧
The dog yawned. So did {Ruben|R}. So, helplessly, did {he|D}, and for a second there were three mouths wide open to the windshield like a choir.
⟦R→D a⟧"When did {you|D} last talk to {him|K}?"⟦/⟧ {he|R} asked.
⟦D→R i⟧"Easter."⟦/⟧
⟦R→D e⟧"What about?"⟦/⟧ {Ruben|R} asked.
⟦D→R i⟧"The dog. {He|K} wanted to know would {I|D} take it on, if anything happened. {I|D} said what's going to happen? {He|K} said, well, nothing. {I|D} said then what are {you|K} asking {me|D} for."⟦/⟧ The wipers went over, once, on a dry glass. {He|D} must've hit the lever with {his|D} knee. ⟦D→R i =⟧"{I|D} had the game on."⟦/⟧
⟦R→D i⟧"{You|D} couldn't have known."⟦/⟧
⟦D→R e⟧"Don't say that,"⟦/⟧ {Dale|D} told {him|R}.
⟦R→D i⟧"Well, {you|D} couldn't."⟦/⟧
⟦D→R a⟧"{He|K} was {{my|D} brother|K}. {I|D} could've muted it,"⟦/⟧ {he|D} said.
There wasn't any answer to that. {Ruben|R} scratched the dog between the ears. It was some kind of heeler, gray in the muzzle, and it had sat up straight for four hundred miles, looking out the front for {somebody|K}.
⟦R→D a⟧"{He|K} called {me|R}, too,"⟦/⟧ {he|R} replied.
⟦D→R i⟧"Who did?"⟦/⟧
⟦R→D i⟧"{Kenny|K}. In May."⟦/⟧
⟦D→R i⟧"What'd {he|K} call {you|R} for? {He|K} didn't even like {you|R}."⟦/⟧
⟦R→D a⟧"{I|R} know it,"⟦/⟧ {he|R} agreed. ⟦R→D a =⟧"{He|K} told {me|R} so. It was about the first thing {he|K} said."⟦/⟧
⟦D→R i⟧"And what was the second?"⟦/⟧
It was a while coming. A grain elevator went by, all lit up, with nobody there. {Ruben|R} had carried it around since May like a stone in a boot. {He|R}'d promised. But {the man {he|R} had promised it to|K} was in a cardboard box behind the seat, with a sticker on it.
⟦R→D e⟧"{He|K} said {you|D}'d take it bad. {He|K} asked {me|R} would {I|R} see to it {you|D} ate,"⟦/⟧ {Ruben|R} told {him|D}.
⟦D→R a⟧"{He|K} asked *{you|R}*?"⟦/⟧ {he|D} said.
⟦R→D i⟧"{He|K} said {I|R} was {the only one dumb enough|R}."⟦/⟧
⟦D→R i⟧"In *May*?"⟦/⟧
⟦R→D e⟧"Yeah,"⟦/⟧ {Ruben|R} told {him|D}.
⟦D→R i⟧"So {you|R} knew. All summer. {We|D+R} went fishing. {You|R} sat in that boat with {me|D} and {you|R} knew."⟦/⟧
⟦R→D a⟧"{He|K} made {me|R} swear,"⟦/⟧ {he|R} said.
⟦D→R i⟧"Stop the truck."⟦/⟧
⟦R→D a⟧"{You|D}'re driving the truck, {Dale|D},"⟦/⟧ {he|R} said gently.
{They|D+R} went onto the shoulder in a spray of gravel. The door flew open. By the time {Ruben|R} had got around the hood {he|D} was thirty yards off in somebody's milo, in the headlights, with {his|D} fists on top of {his|D} head.
⟦D→R a⟧"{You|R} should've told {me|D}!"⟦/⟧ {he|D} said.
⟦R→D i⟧"{I|R} know it."⟦/⟧
⟦D→R i⟧"{I|D}'d have gone up there!"⟦/⟧
⟦R→D i⟧"{He|K} didn't want {you|D} up there. {He|K}'d gotten skinny."⟦/⟧
⟦D→R i⟧"{I|D} don't care what {he|K}'d gotten!"⟦/⟧
⟦R→D a⟧"{He|K} did,"⟦/⟧ {he|R} said. ⟦R→D a =⟧"{He|K} wanted {you|D} to have {the other one|K}. {The one who whipped {you|D}|K} at horseshoes."⟦/⟧
⟪violence|{He|D} swung then. It was a poor sort of punch, from a man who'd been awake two days, and {Ruben|R} could've leaned out of its way, and didn't. It took {him|R} on the ear. {He|R} sat down in the milo. After a moment {the other one|D} sat down too, all at once, as though it was {he|D} who'd been hit.⟫
⟦D→R i⟧"Did {I|D} hurt {you|R}?"⟦/⟧
⟦R→D i⟧"Some."⟦/⟧
⟦D→R a⟧"Good."⟦/⟧ And then, ⟦D→R a =⟧"{I|D}'m sorry,"⟦/⟧ {he|D} said. ⟦D→R a =⟧"Let {me|D} see it."⟦/⟧
⟦R→D i⟧"It's an ear. {I|R}'ve got two."⟦/⟧
⟦D→R i⟧"Hold still."⟦/⟧
⟦R→D e⟧"{Your|D} hands are freezing,"⟦/⟧ {Ruben|R} said.
⟦D→R i⟧"Hold *still*, {Rube|R}."⟦/⟧
@break
@scene place=the same road | time=a few minutes later | pov=R | present=D,R,X
The flashlight got {them|D+R} full in the face.
⟦X→D,R a⟧"Everything all right here, {fellas|D+R}?"⟦/⟧ said {the deputy|X} behind it. {He|X}'d left {his|X} motor running. {He|X} was maybe twenty-five.
⟦D→X i⟧"Yes, {sir|X}."⟦/⟧
⟦X→R a⟧"That {your|R} blood?"⟦/⟧ {he|X} asked.
⟦R→X i⟧"It's {my|R} ear."⟦/⟧
⟦X→R i⟧"Who did that to it?"⟦/⟧
⟦R→X a⟧"{I|R} fell,"⟦/⟧ {he|R} said.
⟦X→R i⟧"In a field?"⟦/⟧
⟦R→X e⟧"It's a real uneven field,"⟦/⟧ said {Ruben|R}.
The beam moved over, onto {Dale|D}, whose knuckles were skinned, and who was holding {another man|R}'s head in both {his|D} hands like a melon {he|D} was thinking of buying. It stayed there some time.
⟦X→D i⟧"{You|D} been drinking tonight, {sir|D}?"⟦/⟧
⟦D→X e⟧"No. {I|D} wish to God {I|D} had,"⟦/⟧ {Dale|D} said.
⟦X→D i⟧"Where are {you|D+R} headed?"⟦/⟧
⟦D→X e⟧"Tulsa. {I|D}'m taking {{my|D} brother|K} home,"⟦/⟧ {Dale|D} said.
⟦X→D a⟧"And where's {he|K} at?"⟦/⟧ {he|X} asked, and swung the light around to the truck, where there was nobody at all, only an old dog sitting up straight in the passenger seat with its ears forward. Nobody said a thing. {He|X} walked over. {They|D+R} watched the beam go in through the window, over the dash, and down behind the seat, and stop. It went out.
When {he|X} came back {he|X}'d taken {his|X} hat off.
⟦X→D,R i⟧"There's a diner at Vega opens at five. {{My|X} aunt|Y}'s got it. {You|D+R} tell {her|Y} {I|X} sent {you|D+R}."⟦/⟧
⟦D→X i⟧"{We|D+R}'re fine, thanks."⟦/⟧
⟦R→X a⟧"{We|D+R}'ll go,"⟦/⟧ {he|R} answered.
⟦D→R i⟧"{I|D}'m not hungry."⟦/⟧
⟦R→D a⟧"{I|R} don't recall asking,"⟦/⟧ {he|R} said. {He|R} got up, and got an arm under {him|D}, and hauled. ⟦R→D a =⟧"{You|D}'re going to eat two eggs, and some toast, and {you|D}'re going to hate it. {I|R} gave {my|R} word."⟦/⟧
⟦D→R i⟧"To {a man who didn't like {you|R}|K}."⟦/⟧
⟦R→D i⟧"{He|K} was coming around."⟦/⟧
⟦D→R e⟧"{He|K} was not,"⟦/⟧ muttered {Dale|D}.
⟦R→D i⟧"{He|K} was. {He|K} said if {I|R} did it right, {I|R} could have the dog weekends."⟦/⟧
It was the sound {he|D} made that {Ruben|R} told people about, after; not a laugh or a sob but right in between, like a gate. {The deputy|X} had the tact to go and look at a fence. Out east there was a line of gray no thicker than a thread.
⟦D→R i⟧"Give {me|D} the other ear."⟦/⟧
⟦R→D i⟧"What for?"⟦/⟧
⟦D→R i⟧"So they match."⟦/⟧
