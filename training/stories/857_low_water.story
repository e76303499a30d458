# title: Low Water
# style: third person past, moving viewpoint; straight quotes; fishing boat; five crew; two women and three men; tags by rank and noun; radio
# cast: J = Joost | Joost, skipper, Skip | he
# cast: M = Mikko | Mikko | he
# cast: A = Aino | Aino | she
# cast: T = Torben | Torben | he
# cast: L = Linnea | Linnea, Linn | she
# cast: R = the coastguard |  | he
# cast: U = Jussi | Jussi | he
---
@scene place=the galley of a fishing boat aground | time=four in the morning | pov=A | present=J,M,A,T,L
The stove was at an angle, and so was the coffee.
⟦T→J,M,A,L e⟧"So who was on watch?"⟦/⟧ {Torben|T} asked.
⟦M→T i⟧"{You|T} know who was on watch."⟦/⟧
⟦T→M i⟧"{I|T} want to hear it."⟦/⟧
⟦L→T i⟧"Leave it, {Torben|T}. {We|J+M+A+T+L}'re on a sandbank, it's not the Titanic."⟦/⟧
⟦T→L i⟧"{I|T}'m asking a question."⟦/⟧
⟦M→T a⟧"{I|M} was,"⟦/⟧ {he|M} said. {He|M} was nineteen, and wet to the waist, from going over the side to look. ⟦M→T a =⟧"{I|M} was on from two. Okay? It was {me|M}."⟦/⟧
⟦J→M i⟧"Nobody's blaming {you|M}, {boy|M}."⟦/⟧
⟦T→J i⟧"{I|T} am."⟦/⟧
⟦L→T i⟧"{He|M}'s been over the side in the dark, what have *{you|T}* done?"⟦/⟧
⟦T→L i⟧"{I|T} slept."⟦/⟧ {Linnea|L} snorted. ⟦T→L i =⟧"It was {my|T} turn to sleep. {I|T} went to bed in the sea and {I|T} woke up in a field."⟦/⟧
{Aino|A}, wedged in the corner by the bread locker with {her|A} knees up, counted what there was. Five mugs, four of them whole. Five people. Six hours till there'd be water enough under the keel to argue with. {She|A} was the cook, and cooks weren't asked.
⟦J→L a⟧"How's the hull?"⟦/⟧ {the skipper|J} asked.
⟦L→J a⟧"Dry,"⟦/⟧ {the engineer|L} said. ⟦L→J a =⟧"It's sitting nice. It's the rudder {I|L} don't like."⟦/⟧
⟦J→L i⟧"Bent?"⟦/⟧
⟦L→J i⟧"{I|L}'d have to be a fish to tell {you|J}."⟦/⟧
⟦M→L i⟧"{I|M} felt it. It's got a kink, here, like an elbow."⟦/⟧
⟦L→M i⟧"To port?"⟦/⟧
⟦M→L i⟧"To port."⟦/⟧
⟦T→M i⟧"*Now* {he|M}'s got eyes."⟦/⟧
{The skipper|J} put down {his|J} cup. It slid, and {he|J} caught it, and put it down again with the handle against the rail. {He|J}'d had this boat for as long as any of {them|M+A+T+L} had been alive apart from {Torben|T}; and {Torben|T} had been with {him|J} since there was hair on either of {them|J+T}. {They|J+T} had both of {them|J+T} sailed with {Jussi|U}. That was whose bunk {the kid|M} was in. There was still a strip of tape up over it, with a name in marker, and nobody'd ever told {the boy|M} that {he|M} could take it down, and so {he|M} lay there every night and looked up at it, {UNCLE JUSSI|U}'S, KEEP OFF, like somebody renting a room in a church.
The radio coughed. ⟦R→J i⟧"Fishing vessel aground, this is coastguard, what's {your|J} status, over."⟦/⟧
⟦J→R e⟧"Comfortable,"⟦/⟧ said {Joost|J} into it. ⟦J→R e =⟧"Five aboard, all well. {We|J+M+A+T+L}'ll float at ten. Over."⟦/⟧
⟦R→J i⟧"Was there a watch kept? Over."⟦/⟧
No one in the galley drank.
⟦J→R i⟧"There was. Over."⟦/⟧
⟦R→J i⟧"Name of the watch? It's only for the form."⟦/⟧
The big thumb came off the button. {He|J} looked at the mike a while.
⟦T→J i⟧"Give it to {him|R}."⟦/⟧
⟦L→J i⟧"Don't {you|J} dare."⟦/⟧
⟦T→L i⟧"It's the *law*, {Linn|L}."⟦/⟧
⟦L→T i⟧"{He|M}'ll never get a ticket. {He|M}'ll be gutting for the rest of {his|M} life."⟦/⟧
⟦M→J a⟧"It's all right,"⟦/⟧ {he|M} said. {His|M} teeth were knocking together. ⟦M→J a =⟧"It's true, {I|M} did it. {I|M} was looking straight at the light. {I|M} don't know how {I|M} didn't see it."⟦/⟧
⟦A→M i⟧"What light?"⟦/⟧
{They|J+M+T+L} had forgotten that {she|A} was there. It was generally so.
⟦M→A i⟧"The one on the point. You keep it on your left and you come in. {I|M} kept it on the left."⟦/⟧
⟦A→M a⟧"Was it flashing?"⟦/⟧ {she|A} asked.
⟦M→A i⟧"Yeah. White."⟦/⟧
⟦A→M i⟧"How many?"⟦/⟧
⟦M→A i⟧"What d'{you|A} mean, how many?"⟦/⟧
⟦A→M a⟧"In a row,"⟦/⟧ {she|A} said. {She|A} had got up. ⟦A→M a =⟧"Before the gap. When {I|A} went out to empty the pot at half past two {I|A} counted. {I|A} always count it. {My|A} whole life it's been three."⟦/⟧
⟦M→A i⟧"It was two."⟦/⟧
⟦A→M i⟧"Yes. So {I|A} thought."⟦/⟧
⟦L→A e⟧"What's two?"⟦/⟧ {Linnea|L} said.
⟦A→L i⟧"There is no two."⟦/⟧ {Mikko|M} had stopped shaking. ⟦A→L i =⟧"Not anywhere on this coast."⟦/⟧
⟦J→A a⟧"There's the wind farm,"⟦/⟧ {he|J} said slowly. ⟦J→A a =⟧"They were putting up a mark. It was in the notices, weeks ago, {I|J} had it on the..."⟦/⟧ {He|J} turned to look at the board over the chart table, where there were eleven sheets of paper on one nail, and a calendar, and a pizza menu over the lot.
⟦T→J i⟧"{You|J} had it on the nail."⟦/⟧
⟦J→T i⟧"{I|J} had it on the nail."⟦/⟧
⟦T→J i⟧"Did {you|J} tell {him|M}?"⟦/⟧
⟦J→T a⟧"No,"⟦/⟧ {he|J} said.
⟦T→J i⟧"Did {you|J} tell *{me|T}*?"⟦/⟧
⟦J→T e⟧"{I|J} forgot,"⟦/⟧ said {Joost|J}. In the lamplight {he|J} looked every hour of it. ⟦J→T e =⟧"{I|J} forgot it, {old friend|T}. {I|J}'ve been forgetting things."⟦/⟧
{The mate|T} had {his|T} mouth open already. {Aino|A} saw it, {they|J+M+A+L} all saw: saw {him|T} take aim, and then saw it go out of {him|T}, like a shoulder put to a door that isn't shut. {He|T} sat down on the slope of the bench next to {the boy|M}. After a bit {he|T} took off {his|T} own jersey, swearing, and it got stuck on {his|T} ears.
⟦T→M i⟧"Put that on."⟦/⟧
⟦M→T i⟧"{I|M}'m fine."⟦/⟧
⟦T→M i⟧"{You|M}'re blue."⟦/⟧ {The boy|M} tried to laugh and bit {his|M} tongue. ⟦T→M i =⟧"Put it on."⟦/⟧
⟦M→T a⟧"It smells,"⟦/⟧ {he|M} said.
⟦T→M i⟧"It's supposed to smell."⟦/⟧
⟦R→J i⟧"Vessel aground, {I|R}'ve still got a blank here. Who had the watch? Over."⟦/⟧
{Joost|J} lifted the mike. Before {he|J}'d found the button, another hand had closed over it, with two fingers short.
⟦T→R a⟧"Put down {Jussi|U},"⟦/⟧ said {the mate|T}. ⟦T→R a =⟧"J, U, two S's. {He|U}'s used to it. Over."⟦/⟧
