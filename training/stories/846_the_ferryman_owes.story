# title: The Ferryman Owes
# style: third person past; single quotes; UK; fantasy tavern; five travellers; epithets; said-tags by noun
# cast: B = Bram | Bram | he
# cast: E = Edda | Edda | she
# cast: Z = Isolde | Isolde, Iz | she
# cast: T = Tolliver | Tolliver, Tol | he
# cast: W = Wat | Wat | he
# cast: K = the tavern keeper | Marguerite | she
# cast: F = the ferryman | | he
# cast: D = the baron | | he
---
@scene place=the Drowned Bell tavern | time=after dark | pov=E | present=B,E,T,W,K,Z
⟦B→T,E,W a⟧‘Five,’⟦/⟧ said {the big man|B}, and pushed the coins into the middle of the table with one finger. ⟦B→T,E,W a =⟧‘There.’⟦/⟧
⟦T→B e⟧‘That’s four,’⟦/⟧ {Tolliver|T} said.
⟦B→T i⟧‘It’s five.’⟦/⟧
⟦T→B i⟧‘Four and a button, {Bram|B}.’⟦/⟧
{Bram|B} bent until {his|B} beard was in the ale. ⟦B→T a⟧‘So it is,’⟦/⟧ {he|B} allowed.
⟦W→B,T,E a⟧‘So who do {we|B+T+E+W} leave behind?’⟦/⟧ {the youngest|W} asked.
That was {Wat|W}, and {Edda|E} could have kicked {him|W}. It was what {all four|B+T+E+W} were thinking. {The ferryman|F} took five silver for five heads and {he|F} took it before {he|F} cast off; there was no other boat until the thaw; and upstairs, in the only room with a fire, was {a girl who couldn’t stand|Z}.
⟦E→W i⟧‘Nobody’s being left behind.’⟦/⟧
⟦W→E i⟧‘{I|W}’m only doing sums.’⟦/⟧
⟦E→W i⟧‘Do them quietly.’⟦/⟧
⟦T→E a⟧‘{He|W}’s right, though,’⟦/⟧ {the thief|T} said. {He|T} had {his|T} boots on a chair and {his|T} hat on {his|T} boots. ⟦T→E a =⟧‘Let’s have it out. Which of {us|B+T+E+W} has the least reason to be across the river by Candlemas?’⟦/⟧
⟦B→T i⟧‘{You|T}.’⟦/⟧
⟦T→B i⟧‘{I|T}’m wanted on this side.’⟦/⟧
⟦B→T i⟧‘{You|T} are wanted on that side too.’⟦/⟧
⟦T→B i⟧‘Less.’⟦/⟧
⟦W→T i⟧‘What for?’⟦/⟧
⟦T→W i⟧‘Here? A horse. There, only a bishop’s hat.’⟦/⟧
⟦E→T a⟧‘That hat?’⟦/⟧ {she|E} asked.
⟦T→E i⟧‘It was in a different condition.’⟦/⟧
In spite of {herself|E} {she|E} laughed, and looked at once at the ceiling, as though {the girl|Z} might hear. {Isolde|Z} had made {them|B+T+E+W} swear it in the marsh, all of {them|B+T+E+W}, with {their|B+T+E+W} hands in the cold mud: no one carried who couldn’t be carried gladly. {She|Z}’d had the arrow in {her|Z} then for half a day and had told nobody. {She|Z} was seventeen. {She|Z} could read four languages and {she|Z} bit {her|Z} nails. {The baron|D} wanted {her|Z} back for one thing and {her|Z} cousins wanted {her|Z} for another, and to {Edda|E}’s knowledge not one soul had wanted {her|Z} for {her|Z} conversation until the five of {them|B+T+E+W+Z} sat down around one pot, in October, and {she|Z}’d argued with {Bram|B} for three hours about whether fish sleep.
⟦K→B,T,E,W e⟧‘{You|B+T+E+W}’ll be wanting another jug,’⟦/⟧ said {Marguerite|K}, who ran the house, arriving with it.
⟦B→K i⟧‘{We|B+T+E+W} can’t pay for it.’⟦/⟧
⟦K→B a⟧‘Did {I|K} ask?’⟦/⟧ {She|K} set it down. ⟦K→B a =⟧‘How’s {the little one|Z}?’⟦/⟧
⟦E→K e⟧‘Hot,’⟦/⟧ {Edda|E} said.
⟦K→E i⟧‘Sweating or dry?’⟦/⟧
⟦E→K i⟧‘Dry.’⟦/⟧
{The woman|K} clicked {her|K} tongue and went away up the stairs with a cloth on {her|K} shoulder, and {the three men|B+T+W} watched {her|K} go with three different faces.
⟦W→E a⟧‘What’s dry mean?’⟦/⟧ {the boy|W} asked when {she|K}’d gone.
⟦E→W i⟧‘It means drink {your|W} ale.’⟦/⟧
⟦B→T,E,W e⟧‘{I|B}’ll stay,’⟦/⟧ said {Bram|B}.
⟦T→B i⟧‘Don’t be daft.’⟦/⟧
⟦B→T i⟧‘{I|B} am heavy. {I|B} would sink the boat.’⟦/⟧
⟦T→B i⟧‘{You|B}’re the only one who can lift {her|Z}!’⟦/⟧
⟦B→T i⟧‘{Wat|W} can lift {her|Z}.’⟦/⟧
⟦W→B a⟧‘{I|W} can’t,’⟦/⟧ {the boy|W} said. {He|W}’d turned white. ⟦W→B a =⟧‘{I|W} tried in the marsh. {I|W} got three steps. {I|W} dropped {her|Z}, {I|W} never told {you|B}.’⟦/⟧
⟦B→W a⟧‘{I|B} know,’⟦/⟧ {he|B} rumbled.
⟦W→B i⟧‘{You|B} *know*?’⟦/⟧
⟦B→W i⟧‘{I|B} was behind {you|W}.’⟦/⟧ {The boy|W}’s lip shook. ⟦B→W i =⟧‘Who do {you|W} think picked {her|Z} up?’⟦/⟧
{Wat|W} put {his|W} head down on {his|W} arms. It was some time before anything came out of there, and when it did it was to the table. ⟦W→B,T,E i⟧‘It should be {me|W}, then. {I|W}’ll stop here. {I|W} can wash pots.’⟦/⟧
⟦T→W i⟧‘Now {he|W}’s noble. It’s catching.’⟦/⟧
⟦E→T i⟧‘Leave {him|W} be, {Tol|T}.’⟦/⟧
⟦T→E i⟧‘{I|T} will not. {I|T}’m the one with the button.’⟦/⟧
⟦E→T a⟧‘What about the button?’⟦/⟧ {she|E} said.
⟦T→E a⟧‘It’s {his|D},’⟦/⟧ {he|T} said. {He|T} picked it out from among the silver and turned it over in the candle. There was a boar on it, with tiny red eyes. ⟦T→E a =⟧‘It’s off {the baron|D}’s own coat. And those are rubies.’⟦/⟧
No one breathed.
⟦B→T i⟧‘{You|T} have had this how long?’⟦/⟧ {Tolliver|T} looked at the hat. ⟦B→T i =⟧‘{Tol|T}.’⟦/⟧
⟦T→B i⟧‘Since Martinmas.’⟦/⟧
⟦B→T i⟧‘{We|B+T+E+W+Z} ate *bark*, {Tolliver|T}.’⟦/⟧
⟦T→B i⟧‘{I|T} was saving it!’⟦/⟧
⟦B→T i⟧‘For what?’⟦/⟧
⟦T→B i⟧‘{I|T} don’t know! For best!’⟦/⟧
{Edda|E} reached across and took it out of {his|T} hand. It weighed nothing. It would buy the ferry, {she|E} thought, and {the ferryman|F}, and very likely the river.
⟦Z→B,T,E,W a⟧‘Is there anything to eat?’⟦/⟧ {a voice|Z} said.
Four heads came up. Halfway down the stairs, wrapped in a blanket, with {the landlady|K} holding on to {her|Z} by the back of it like a kitten, stood {a person who had no business standing|Z}.
⟦E→K i⟧‘{You|K} said dry!’⟦/⟧
⟦K→E a⟧‘*{You|E}* said dry,’⟦/⟧ {the other woman|K} told {her|E}. ⟦K→E a =⟧‘{She|Z}’d thrown off the blanket, that’s all. The fever’s gone. {She|Z}’s wet as a trout.’⟦/⟧
⟦Z→B e⟧‘They do sleep, by the way,’⟦/⟧ said {Isolde|Z} to {Bram|B}. ⟦Z→B e =⟧‘With their eyes open. {I|Z}’ve been thinking about it.’⟦/⟧
