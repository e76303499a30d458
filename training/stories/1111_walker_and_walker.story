# title: Walker & Walker
# style: third person past; straight quotes; US small town; father and son with one name; dropped commas; many pronoun tags
# cast: S = James Walker Senior | James Senior, Senior, Mr. Walker, Jim-Jim, old James | he
# cast: J = James Walker Junior | Junior, JJ, James, young James, Mr. Walker | he
# cast: R = Lawrence Dooling | Lawrence, Larry | he
# cast: K = Kitty Walker | Kitty, Mom, Mrs. Walker | she
# cast: L = Miss Lorimer | Miss Lorimer | she
# cast: A = the man from Hartwell Auto | Mr. Burdett, Burdett | he
---
@scene place=the Walker garage | time=a hot Friday | pov=R | present=R,S,J,A,K
⟦A→R i⟧"{I|A}'m here for {Mr. Walker|J}. {James Walker|J}."⟦/⟧
{Lawrence|R} wiped {his|R} hands. There was a pair of boots sticking out from under the Buick and another pair sticking out from under the truck. ⟦R→A i⟧"Which one?"⟦/⟧
⟦A→R i⟧"Is there more than one?"⟦/⟧
⟦S→A i⟧"Depends what {you|A} want."⟦/⟧ This came from the Buick.
⟦J→A i⟧"Depends what {we|S+J} owe."⟦/⟧ This came from the truck.
⟦A→S,J i⟧"{My|A} name's {Burdett|A}. {I|A}'m with Hartwell Auto. It's about the sale."⟦/⟧
Both pairs of boots stopped moving.
⟦S→A,J i⟧"What sale?"⟦/⟧
⟦A→S i⟧"Of the business. {You|S} signed on Tuesday, {sir|S}."⟦/⟧
⟦S→A i⟧"{I|S} never signed a thing."⟦/⟧
⟦A→S i⟧"It says {James Walker|J}, right here."⟦/⟧
⟦S→J i⟧"{Junior|J}."⟦/⟧
The truck said nothing.
⟦S→J i⟧"{JJ|J}, come on out of there."⟦/⟧
{He|J} came out an inch at a time, on {his|J} back, blinking. {He|J} was forty-one and had {{his|J} mother|K}'s eyelashes, and {Lawrence|R} had been in love with {him|J} since the second grade, when {Miss Lorimer|L} had three Larrys in {her|L} room and had numbered them. {He|R} had been {Larry Two|R}. On paper {he|R} was {the bookkeeper|R} here. {He|R} had a drawer in the house on Cole Street and a hook for {his|R} coat, and {the old man|S}, who called {him|R} {Larry|R} and passed {him|R} the potatoes, had never once asked what the hook was for.
⟦J→S a⟧"{I|J} was going to tell {you|S} at supper"⟦/⟧ {he|J} said.
⟦S→J i⟧"Which supper?"⟦/⟧
⟦J→S i⟧"Tuesday's."⟦/⟧
⟦S→J i⟧"That was meat loaf. {You|J} had seconds."⟦/⟧
⟦J→S i⟧"{I|J} was working up to it."⟦/⟧
⟦A→S,J,R i⟧"Should {I|A} come back?"⟦/⟧
⟦R→A i⟧"Sit down, {Mr. Burdett|A}. There's coffee."⟦/⟧
⟦A→R i⟧"And {you|R} are?"⟦/⟧
{Lawrence|R} opened {his|R} mouth. It was a simple enough question. {He|R} could feel the two of {them|S+J} over there by the lift, not looking at {him|R}, with {their|S+J} arms folded in exactly the same way.
⟦S→A a⟧"That's {Larry|R},"⟦/⟧ growled {the old man|S}. ⟦S→A a =⟧"{He|R} does the books. Now what in hell does Hartwell want with a two-bay garage?"⟦/⟧
⟦A→S i⟧"The lot, {sir|S}. They'd knock it down."⟦/⟧
⟦R→J i⟧"{You|J} told {me|R} they'd keep the sign up."⟦/⟧
It was out before {he|R} could catch it. {Senior|S} turned around slowly.
⟦S→R i⟧"{You|R} knew."⟦/⟧
⟦R→S i⟧"{Mr. Walker|S}..."⟦/⟧
⟦S→R i⟧"{He|J} told {you|R} and {he|J} didn't tell {me|S}."⟦/⟧
⟦J→S i⟧"{I|J} tell {him|R} everything, {Dad|S}."⟦/⟧
⟦S→J i⟧"Since when?"⟦/⟧
⟦J→S i⟧"Since {Miss Lorimer|L}."⟦/⟧
A fly walked all the way across the calendar. {The Hartwell man|A} bent over {his|A} coffee as if there were fine print in it.
⟦K→S,J i⟧"Why's it so quiet in here?"⟦/⟧ {Kitty|K} had the lunch basket on {her|K} hip and {her|K} sunglasses pushed up. ⟦K→S,J i =⟧"{Jim-Jim|S}, {your|S} face is purple. {James|J}, did {you|J} tell {him|S}?"⟦/⟧
⟦S→K i⟧"{You|K} too?"⟦/⟧
⟦K→S i⟧"{I|K} witnessed it. It needed a witness."⟦/⟧
⟦A→K i⟧"{Mrs. Walker|K}. Nice to see {you|K} again, {ma'am|K}."⟦/⟧
⟦K→A i⟧"Drink {your|A} coffee, {hon|A}."⟦/⟧
⟦S→K,J,R i⟧"So {everybody|J+R+K} knew but {me|S}. {{My|S} own wife|K}, {{my|S} own son|J}, {the bookkeeper|R}..."⟦/⟧
⟦J→S i⟧"{He|R}'s not the bookkeeper."⟦/⟧
⟦R→J a⟧"{James|J}"⟦/⟧ {he|R} warned.
⟦J→R i⟧"Well, {you|R}'re not. {You|R} can't even add."⟦/⟧
⟦R→J i⟧"This is not the time or the..."⟦/⟧
⟦J→S i⟧"{He|R} can't add, {Dad|S}. {Mom|K} does the books. {She|K}'s done them for nine years. {He|R} comes in every day and moves the pencils, because {I|J} asked {him|R} to, because {I|J} like to look up and {he|R}'s there."⟦/⟧
{Old James|S} looked at {{his|S} wife|K}. {She|K} nodded. {He|S} looked at {the boy|J}, who was gray at the temples, and at {the other one|R}, who was holding a pencil.
⟦S→K a⟧"{I|S} know {he|R} can't add,"⟦/⟧ {he|S} said. ⟦S→K a =⟧"{I|S} ain't blind. {I|S} been passing {him|R} potatoes for nine years, what'd {you all|K+J+R} think, {I|S} thought {he|R} was hungry?"⟦/⟧
⟦K→S i⟧"{Jim-Jim|S}."⟦/⟧
⟦S→J i⟧"What {I|S} don't get is the garage."⟦/⟧
⟦J→S i⟧"{You|S}'re seventy-four. {You|S} can't get out from under a Buick without a rope. {I|J} can't run it by {myself|J} and {he|R} can't change a tire."⟦/⟧
⟦R→S i⟧"{I|R} really can't."⟦/⟧
⟦S→A i⟧"{You|A}. {Burdett|A}. That paper. {James Walker|J}, it says?"⟦/⟧
⟦A→S i⟧"Yes, {sir|S}."⟦/⟧
⟦S→A i⟧"{Which James Walker|S} owns the lot?"⟦/⟧
{Burdett|A} set down the cup. {He|A} turned over a page, and then another page, and then {he|A} went back to the first one.
⟦R→S e⟧"{You|S} do"⟦/⟧ {Lawrence|R} said, very low. ⟦R→S e =⟧"{I|R} noticed it Tuesday night. {I|R} can't add but {I|R} can read."⟦/⟧
⟦J→R i⟧"{You|R} didn't tell {me|J}?"⟦/⟧
⟦R→J i⟧"{I|R} was working up to it."⟦/⟧
