# title: Next of Kin
# style: third person past; curly quotes; UK; ex-lover and new boyfriend; hospital; slow thaw
# cast: N = Neil Garrick | Neil | he
# cast: A = Andre Baptiste | Andre | he
# cast: S = Spencer Lowe | Spencer, Spence | he
# cast: R = the nurse | | he
# cast: G = Spencer's gran | | she
---
@scene place=a hospital waiting room | time=night | pov=N | present=N,A,R
There were forty chairs in the waiting room and {the only other person in it|A} was {the last man on earth Neil wanted to see|A}.
⟦A→N i⟧“They rang {you|N}, then.”⟦/⟧
⟦N→A i⟧“{I|N}’m still down as {{his|S} next of kin|N}.”⟦/⟧ {Neil|N} stayed standing. ⟦N→A i =⟧“{I|N} did tell {him|S} to change it.”⟦/⟧
⟦A→N i⟧“So did {I|A}.”⟦/⟧
⟦N→A i⟧“Is {he|S}—”⟦/⟧
⟦A→N i⟧“They’re still in there with {him|S}. Sit down, will {you|N}? {You|N}’re making {me|A} nervous.”⟦/⟧
{Neil|N} sat, leaving two chairs between {them|N+A} for decency. {Andre|A} was younger than {he|A} looked in the photographs. {He|A} had a bike helmet in {his|A} lap, not {his|A} own, with a crack in it from the front to the back, and {he|A} kept running {his|A} thumbnail up and down the crack.
⟦N→A i⟧“Was it the roundabout?”⟦/⟧
⟦A→N i⟧“The roundabout. How did {you|N}...?”⟦/⟧
⟦N→A i⟧“{He|S} never looks left. Eight years, {I|N} used to lie awake.”⟦/⟧
⟦A→N i⟧“{He|S} looks left when {I|A}’m with {him|S}.”⟦/⟧
⟦N→A i⟧“And were {you|A} with {him|S}?”⟦/⟧
It was a rotten thing to say, and {he|N} knew it before it was all the way out. The thumbnail stopped.
⟦A→N a⟧“No,”⟦/⟧ {he|A} said. ⟦A→N a =⟧“{We|A+S}’d had a row.”⟦/⟧
Oh, hell. {Neil|N} knew about rows with {Spencer|S}. You never won, because {he|S} went quiet and put {his|S} shoes on, and off {he|S} went on that bloody bicycle at midnight in a grey jumper with no lights, and you stood in the hall with your whole argument still in your mouth. The last one had been about curtains. {He|N} had gone over it for a year afterwards as if there must have been something behind the curtains, some better reason, but no. {They|N+S} had just both been tired, and neither of {them|N+S} had gone after the other.
⟦N→A i⟧“What about?”⟦/⟧
⟦A→N i⟧“It’s stupid.”⟦/⟧
⟦N→A i⟧“It’s always stupid. {Ours|N+S} was curtains.”⟦/⟧
{He|N} saw {the younger man|A}’s mouth twitch. ⟦A→N i⟧“Soup.”⟦/⟧
⟦N→A i⟧“Soup?”⟦/⟧
⟦A→N i⟧“{I|A} said {his|S} gran’s was too salty.”⟦/⟧
⟦N→A i⟧“Oh, {you poor sod|A}. {You|A} can’t say that.”⟦/⟧
⟦A→N i⟧“{I|A} know that *now*.”⟦/⟧
⟦N→A i⟧“It is, though. It’s like drinking a beach.”⟦/⟧
⟦A→N i⟧“Thank {you|N}! {I|A} said that. {I|A} said those exact words, nearly, and {he|S} put {his|S} shoes on and...”⟦/⟧ The helmet slid off {his|A} knees and {Neil|N}, without thinking, leaned across both empty chairs and caught it.
{They|N+A} each had hold of a side. Neither let go.
⟦R→N,A a⟧“Family of {Mr Lowe|S}?”⟦/⟧
{They|N+A} both stood up. {The nurse|R} looked from {one|N} to {the other|A} and then, wearily, at {his|R} clipboard.
⟦R→N,A i⟧“Which of {you|N+A} is {Neil|N}?”⟦/⟧
⟦A→R i⟧“{He|N} is.”⟦/⟧
⟦R→N i⟧“And {you|N}’re the husband?”⟦/⟧
⟦N→R i⟧“God, no.”⟦/⟧
⟦A→R i⟧“That’s not— {I|A}’m {the boyfriend|A}. {He|N}’s {the ex|N}.”⟦/⟧
⟦R→N,A i⟧“And {you|N+A} came together?”⟦/⟧
⟦N→R i⟧“Sort of. Look, can {you|R} just tell {us|N+A}?”⟦/⟧
⟦R→N,A i⟧“Broken collarbone, concussion, a lot of bad language. {He|S}’ll be fine.”⟦/⟧ {He|R} waited while {somebody|A} sat down very suddenly. ⟦R→N,A i =⟧“One visitor only, five minutes. {He|S} asked for {{his|S} next of kin|N}.”⟦/⟧
{Neil|N} looked at the swing doors. There had been a time when {he|N} would have given {his|N} right arm for that sentence. {He|N} put the helmet into {Andre|A}’s lap and folded {the man|A}’s fingers over it.
⟦N→A i⟧“Off {you|A} go.”⟦/⟧
⟦A→N i⟧“{He|S} asked for {you|N}.”⟦/⟧
⟦N→A,R i⟧“{He|S} asked for {whoever’s on the form|N}. Have {you|R} got a pen?”⟦/⟧
⟦R→N i⟧“{I|R} beg {your|N} pardon?”⟦/⟧
⟦N→R i⟧“A pen. For the form. {I|N}’m changing it.”⟦/⟧
⟦R→N i⟧“It’s supposed to be {the patient|S} who does that.”⟦/⟧
⟦N→R i⟧“Eighteen months {I|N}’ve been telling {him|S}. {You|R} can add it to the bad language.”⟦/⟧
{Andre|A} was on {his|A} feet again, half way to the doors, and {he|A} turned round with {his|A} eyes very bright. ⟦A→N i⟧“Will {you|N} wait?”⟦/⟧
⟦N→A i⟧“What for?”⟦/⟧
⟦A→N i⟧“{I|A} don’t know. A cup of tea. {I|A} don’t actually want to be on {my|A} own when {I|A} come back out.”⟦/⟧
⟦N→A i⟧“Milk?”⟦/⟧
⟦A→N i⟧“Two sugars.”⟦/⟧
@break ***
@scene place=a hospital corridor | time=later that night | pov=A | present=N,A,S,R
{Andre|A} came out after nine minutes, because {the nurse|R} was kind and looked the other way. {Neil|N} was on the floor of the corridor with a cup on either side of {him|N}.
⟦N→A a⟧“Well?”⟦/⟧ {he|N} asked, scrambling up.
⟦A→N a⟧“{He|S} says {he|S} looked left,”⟦/⟧ {he|A} said. Somehow {he|A} had a cup in {his|A} hand, and it was hot, and sweet, and {he|A} was going to cry on {a man {he|A} had sworn to dislike|N}. ⟦A→N a =⟧“{He|S} says it was the roundabout that didn’t.”⟦/⟧
⟦N→A i⟧“That’s {him|S} all over.”⟦/⟧
⟦A→N i⟧“{He|S} asked who was out here.”⟦/⟧
⟦N→A i⟧“What did {you|A} tell {him|S}?”⟦/⟧
⟦A→N e⟧“Soup,”⟦/⟧ said {Andre|A}.
It took {the older man|N} a second. When it came it was a terrible noise, a sort of bark, and behind the swing doors {somebody else|S}, {somebody with a broken collarbone|S}, shouted down the ward to know what was so bloody funny.
⟦S→N,A a⟧“And is that {Neil|N}?”⟦/⟧ {he|S} yelled. ⟦S→N,A a =⟧“Don’t {you two|N+A} dare be friends!”⟦/⟧
⟦R→S a⟧“{Mr Lowe|S}, lie *down*,”⟦/⟧ {the nurse|R} said.
