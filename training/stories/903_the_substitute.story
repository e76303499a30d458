# title: The Substitute
# style: third person past; curly quotes; teachers' lounge; three women and later a man; pronoun tags
# cast: F = Fiona Kerr | Fiona, Fee, Ms. Kerr | she
# cast: D = Donna | Donna | she
# cast: Y = Yasmin | Yasmin, Yas | she
# cast: W = Fiona's old teacher | Mrs. somebody | she
# cast: T = Mr. Trask | Mr. Trask, Trask | he
# cast: S = Sheila, a late colleague | Sheila | she
# cast: B = the boy in the art cupboard, Cody | Cody | he
---
@scene place=the teachers' lounge | time=a wet Thursday, lunch | pov=F | present=F,D,Y,T,B
⟦D→F i⟧“That’s {Sheila|S}’s mug.”⟦/⟧
{Fiona|F} put it back on the shelf so fast it rang. It was {her|F} first week, and {she|F} had already sat in the wrong chair.
⟦F→D a⟧“Sorry. Is {she|S} in today?”⟦/⟧ {she|F} asked.
⟦D→F a⟧“{She|S}’s dead,”⟦/⟧ {the older woman|D} said, not unkindly. ⟦D→F a =⟧“Take the cat one.”⟦/⟧
⟦F→D i⟧“And whose is the cat one?”⟦/⟧
⟦Y→F i⟧“{Mine|Y}. It’s fine. Have it, {I|Y}’m on the fizzy stuff.”⟦/⟧ {The one on the windowsill|Y} had {her|Y} shoes off and a pile of exercise books beside {her|Y} which {she|Y} hadn’t touched since the bell. ⟦Y→F i =⟧“{You|F}’re the sub for 9C.”⟦/⟧
⟦F→Y i⟧“Does it show?”⟦/⟧
⟦Y→F i⟧“There’s glue in {your|F} hair.”⟦/⟧
⟦F→Y i⟧“Oh, God. Where?”⟦/⟧
⟦Y→F i⟧“Left. No, other left. It’s sort of everywhere. {Donna|D}, have {you|D} got scissors?”⟦/⟧
⟦D→Y i⟧“{You|Y}’re not cutting {her|F} hair, {Yas|Y}.”⟦/⟧
⟦Y→D i⟧“{I|Y} cut {yours|D}.”⟦/⟧
⟦D→Y i⟧“And look.”⟦/⟧
{Fiona|F} felt behind {her|F} ear. There was something there the size of a walnut. ⟦F→D,Y a⟧“It was {Cody|B},”⟦/⟧ {she|F} admitted.
⟦Y→F i⟧“It’s always {Cody|B}.”⟦/⟧
⟦F→Y i⟧“{He|B} was so polite about it. {He|B} said, ⟦B→F i quoted⟧‘Hold still, {Miss|F}, there’s a wasp.’⟦/⟧”⟦/⟧
⟦D→F e⟧“Was there a wasp?”⟦/⟧ {Donna|D} wanted to know.
⟦F→D a⟧“There was a glue stick,”⟦/⟧ {she|F} said, and {Yasmin|Y} shut {her|Y} eyes.
⟦Y→F i⟧“Did {you|F} send {him|B} to {Trask|T}?”⟦/⟧
{She|F} hadn’t. {She|F} had thought about it, with the whole room gone silent to see what {she|F} would do, thirty faces and the rain running down behind them. And what came into {her|F} mind was {Mrs. somebody at {her|F} own school|W}, years ago, {a big soft woman|W} with chalk on {her|W} bosom, who had once found {Fiona|F} with an entire stolen box of chalks down {her|F} tights and had only said, well, {you|F}’ll rattle. No letter home. Nothing. {She|F} had spent the next four years in {that woman|W}’s classroom every lunch, cleaning brushes.
⟦F→Y a⟧“{I|F} gave {him|B} a job,”⟦/⟧ {she|F} said.
⟦Y→F a⟧“What job?”⟦/⟧ {she|Y} asked, putting the can down.
⟦F→Y i⟧“Sorting the art cupboard. {I|F} gave {him|B} the key.”⟦/⟧
The kettle clicked off. {Donna|D} had turned round with {her|D} tea bag still on the spoon, dripping on the lino, and {she|D} was looking past {Fiona|F} at the windowsill.
⟦D→Y a⟧“Did {she|F} say the key?”⟦/⟧ {she|D} said.
⟦Y→D a⟧“{She|F} said the key,”⟦/⟧ {she|Y} agreed.
⟦F→D,Y i⟧“What? What’s in the art cupboard?”⟦/⟧
⟦D→F i⟧“Art.”⟦/⟧
⟦Y→F i⟧“And the paraffin.”⟦/⟧
⟦D→F i⟧“And {Sheila|S}.”⟦/⟧
⟦F→D i⟧“*What?*”⟦/⟧
⟦Y→D i⟧“{Donna|D}! {Her|S} ashes, {Fee|F}, just the ashes, {she|S} wanted to be in a glaze. Can {I|Y} call {you|F} {Fee|F}? Nobody’s had the heart to fire the kiln. When did {you|F} leave {him|B}?”⟦/⟧
⟦F→Y i⟧“Ten minutes ago?”⟦/⟧
⟦Y→F i⟧“Right. Shoes.”⟦/⟧
{She|Y} was hopping, one on, hunting for the other under the radiator, when there was a knock, which there never is in a staff room; {everybody|D+F+Y} froze. The door opened. It was {Mr. Trask|T}, tie over {his|T} shoulder, and by the sleeve {he|T} had {a long thin boy with a jar in {his|B} arms|B}.
⟦T→F,D,Y a⟧“Does this belong to anyone?”⟦/⟧ {he|T} asked.
⟦F→T a⟧“{He|B}’s {mine|F},”⟦/⟧ {she|F} said. ⟦F→T a =⟧“{I|F} sent {him|B}.”⟦/⟧
⟦T→F a⟧“{I|T} meant the jar,”⟦/⟧ {he|T} said. {The boy|B} hugged it tighter.
⟦B→F i⟧“It’s got a name on, {Miss|F}. {I|B} didn’t like to put it in with the plaster.”⟦/⟧
⟦D→B i⟧“Give it here, {love|B}.”⟦/⟧ {He|B} gave it over very carefully with both hands. ⟦D→B i =⟧“Did {you|B} open it?”⟦/⟧
⟦B→D i⟧“No!”⟦/⟧
⟦T→B e⟧“{He|B} was singing to it,”⟦/⟧ said {Trask|T}.
⟦B→T i⟧“{I|B} was not.”⟦/⟧ {The head|T} only looked at {him|B}. ⟦B→D i =⟧“{She|S} taught {me|B} the recorder. In Year Four. It’s only the one tune {I|B} know.”⟦/⟧
Nobody did anything for a moment. {Yasmin|Y} sat slowly down on the sill with {her|Y} one shoe. {Fiona|F} reached up, for something to do with {her|F} hands, and the glue came away at last with most of the hair.
⟦Y→B a⟧“Do {you|B} know how a kiln works, {Cody|B}?”⟦/⟧ {she|Y} asked {him|B}.
⟦B→Y a⟧“It gets hot?”⟦/⟧ {he|B} tried.
⟦Y→T i⟧“{Mr. Trask|T}, can {I|Y} have {him|B} for double art?”⟦/⟧
⟦T→Y i⟧“{He|B}’s got maths.”⟦/⟧
⟦D→T i⟧“With who?”⟦/⟧
⟦T→D i⟧“With {you|D}, {Donna|D}.”⟦/⟧
{She|D} had wrapped {her|D} cardigan round the jar. ⟦D→T a⟧“Then {he|B}’s got art,”⟦/⟧ {she|D} said.
