# title: Small Claims
# style: third person past; British single straight quotes; UK; exes and a dog; two women, a they-mediator; contractions and plural possessives
# cast: N = Naomi Fletcher | Naomi, Fletcher | she
# cast: E = Ines Carvalho | Ines | she
# cast: Q = Quinn | Quinn | they
# cast: T = Naomi's brother | Toby | he
# cast: H = Quinn's husband | | he
# cast: Z = the dog | Biscuit, Baltazar | he
# cast: S = Ines's new girlfriend | Saskia | she
---
@scene place=the community centre | time=Thursday afternoon | pov=Q | present=N,E,Q
The mediators' room doubled as the toddlers' room, so the chairs came up to nobody's knees. {Quinn|Q} apologised for it. {They|Q} always did.
⟦Q→N,E a⟧'Who'd like to go first?'⟦/⟧ {they|Q} asked.
⟦N→Q e⟧'{She|E} can,'⟦/⟧ said {Naomi|N}.
⟦E→Q i⟧'{She|N} can, {she|N}'s {the one|N} who's suing.'⟦/⟧
⟦N→E i⟧'{I|N}'m not *suing*.'⟦/⟧
⟦E→N e⟧'What d'{you|N} call it, then?'⟦/⟧ {Ines|E} asked.
⟦N→E i⟧'{I|N} call it filling in a form.'⟦/⟧
⟦E→N i⟧'It said ⟦? i quoted⟧"claimant"⟦/⟧ on it. It said ⟦? i quoted⟧"chattel"⟦/⟧. {He|Z}'s {a dachshund|Z}, {Naomi|N}!'⟦/⟧
{Quinn|Q} wrote *dachshund* on the pad. It'd been a long week. On Monday it'd been hedges; on Tuesday it'd been two brothers' dad's false teeth.
⟦Q→N,E a⟧'Let's begin with {his|Z} name,'⟦/⟧ {the mediator|Q} said.
⟦N→Q i⟧'{Biscuit|Z}.'⟦/⟧
⟦E→Q i⟧'{Baltazar|Z}.'⟦/⟧
⟦Q→N,E i⟧'Ah.'⟦/⟧
⟦N→Q e⟧'{He|Z} answers to both,'⟦/⟧ {Naomi|N} said stiffly. {She|N}'d got {her|N} coat buttoned to the chin and {her|N} handbag on {her|N} lap, upright, like a guard dog. ⟦N→Q e =⟧'{He|Z} was {mine|N} before {I|N} met {her|E}. {{My|N} brother|T}'s bitch had {him|Z}. {I|N}'ve the papers.'⟦/⟧
⟦E→N i⟧'{You|N}'ve the papers and {I|E}'ve the vet's bills.'⟦/⟧
⟦N→E a⟧'{I|N} offered to go halves,'⟦/⟧ {she|N} said.
⟦E→N a⟧'In a text,'⟦/⟧ {she|E} said. ⟦E→N a =⟧'At midnight. With a thumbs-up.'⟦/⟧
⟦N→E e⟧'What was {I|N} meant to put?'⟦/⟧ said {Naomi|N}.
⟦E→N i⟧'{You|N} were meant to come! {He|Z}'d eaten a sock, {he|Z}'d a tube in {him|Z}, {I|E} was sat on that lino for five hours. {I|E} kept thinking, {she|N}'ll come through that door any minute. {I|E}'d even saved {you|N} the chair.'⟦/⟧
It went quiet. Somebody's alphabet was peeling off the wall, and {Quinn|Q} watched the Q go.
⟦Q→N a⟧'Did {you|N} know about the chair?'⟦/⟧ {they|Q} asked, since somebody'd got to.
⟦N→Q i⟧'No.'⟦/⟧
⟦Q→N i⟧'What did {you|N} think, when {you|N} got the message?'⟦/⟧
{She|N} didn't answer straight away. {She|N} undid one button.
⟦N→Q a⟧'{I|N} thought {Saskia|S} would be there,'⟦/⟧ {she|N} said.
⟦E→N a⟧'{Saskia|S}?'⟦/⟧ {she|E} said.
⟦N→E i⟧'{Your|E} {Saskia|S}. With the arms.'⟦/⟧
⟦E→N e⟧'{Saskia|S}'s allergic to dogs,'⟦/⟧ said {Ines|E}.
⟦N→E i⟧'Well, {I|N} didn't know that, did {I|N}? Nobody sends {me|N} a list.'⟦/⟧
⟦E→N a⟧'{We|E+S} went out three times,'⟦/⟧ said {the taller woman|E}. ⟦E→N a =⟧'{She|S} sneezed for two of them. {I|E} told {{your|N} brother|T} that. {I|E} only told {him|T} so {he|T}'d tell {you|N}.'⟦/⟧
⟦N→E i⟧'{Toby|T} told {me|N} {you|E+S}'d moved in together.'⟦/⟧
⟦E→N a⟧'{He|T} never,'⟦/⟧ {she|E} gasped.
⟦N→E i⟧'{He|T} did. At Easter. Over the lamb.'⟦/⟧
⟦E→N i⟧'{I|E}'d moved in *upstairs* from {her|S}. It's a block of flats. There's sixty flats in it, {Naomi|N}, {I|E} can't be going out with the lot.'⟦/⟧
{Quinn|Q} had stopped writing. There was a thing that happened in this room, one time in thirty, and it didn't do to breathe on it.
⟦N→E a⟧'So {you|E} live on {your|E} own,'⟦/⟧ {she|N} said to the handbag.
⟦E→N i⟧'{Me|E} and {Baltazar|Z}.'⟦/⟧
⟦N→E i⟧'{Biscuit|Z}.'⟦/⟧
⟦E→N a⟧'{He|Z} does the stairs on {his|Z} own now,'⟦/⟧ {she|E} said, and {her|E} voice wobbled like a wheel. ⟦E→N a =⟧'One at a time. {He|Z} waits on every step to see if {I|E}'m looking. And when {I|E} get to the top {he|Z} goes and lies on {your|N} slippers.'⟦/⟧
⟦N→E e⟧'{You|E}'ve got {my|N} slippers?'⟦/⟧ asked {Naomi|N}.
⟦E→N i⟧'{You|N} left them.'⟦/⟧
⟦N→E i⟧'{I|N}'ve been looking for those since March!'⟦/⟧
⟦E→N a⟧'Then {you|N} should've filled in a form,'⟦/⟧ {she|E} said.
It was touch and go. {Quinn|Q} would say so later, to {{their|Q} husband|H}, over the fish. The button was the thing to watch. It went back in its hole; it came out again; and the one under it came out as well.
⟦N→Q e⟧'Could {we|N+E} have five minutes?'⟦/⟧ {Naomi|N} asked.
⟦Q→N i⟧'{You|N+E} can have the room till four. After that it's Tiny Tumblers.'⟦/⟧
{They|Q} took the pad and the biscuits' tin and shut the door behind {them|Q}, all but a crack. {They|Q} weren't proud of the crack.
⟦N→E i⟧'{I|N}'d have come. If {I|N}'d known about the chair.'⟦/⟧
⟦E→N a⟧'It was a rubbish chair,'⟦/⟧ {she|E} said.
⟦N→E i⟧'Is {he|Z} really on {my|N} slippers?'⟦/⟧
⟦E→N i⟧'Come and see,'⟦/⟧ and then there was a scrape, and a tiny plastic crash, and both of {them|N+E} swearing. ⟦E→N i =⟧'Mind the, oh, {you|N}'ve broken it. {You|N}'ve broken a child's chair, {Naomi|N}.'⟦/⟧
⟦N→E i⟧'{I|N}'ll go halves,'⟦/⟧ came the other voice, from the floor.
