# title: The Recipe Drawer
# style: third person past; straight quotes; literary short story; two sisters and their aunt clear a kitchen; long narration between lines; speech over several paragraphs
# cast: J = Janet | Janet, Jan | she
# cast: B = Glynis | Glynis, Glyn | she
# cast: M = their aunt Ena | Auntie Ena, Ena | she
# cast: P = their mother, Phyllis, dead | Mum, Phyllis, Phyl | she
# cast: D = their father, dead | Dad | he
# cast: C = Clifford, the lodger once | Clifford, Mr. Soames | he
---
@scene place=their mother's kitchen | time=the Thursday after the funeral | pov=J | present=J,B
The drawer had been stuck since the summer of the drought. {Janet|J} got it open with a butter knife and {her|J} knee.
⟦B→J i⟧"{You|J}'ll break it."⟦/⟧
⟦J→B i⟧"It's broken. It's been broken since before {you|B} were married."⟦/⟧
⟦B→J i⟧"What's in there?"⟦/⟧
⟦J→B i⟧"Everything. String. {Her|P} recipes. A key."⟦/⟧
⟦B→J i⟧"A key to what?"⟦/⟧
⟦J→B i⟧"It doesn't say, {Glyn|B}. Keys don't."⟦/⟧
The recipes were in an exercise book with a marbled cover, and the handwriting went uphill, as {{their|J+B} mother|P}'s always had, so that by the right-hand margin the flour stood a full half inch above the butter. {Phyllis|P} had not been a good cook. {She|P} had been {a fast one|P}. {She|P} would come in from the laundry at ten to six with {her|P} coat still on and there would be something on the table at six, and {Dad|D} would look at it and then at {her|P} and eat it; and if there was a custard it was because {Mr. Soames|C}, who had the back bedroom, was partial to custard. {He|C} used to scrape the jug. It was years since {Janet|J} had thought of {him|C}, with {his|C} thin clean wrists.
⟦J→B a⟧"Do {you|B} remember {the lodger|C}?"⟦/⟧ {she|J} asked.
⟦B→J i⟧"No. Should {I|B}?"⟦/⟧
⟦J→B i⟧"{You|B} sat on {his|C} lap."⟦/⟧
⟦B→J i⟧"{I|B} sat on everybody's lap. {I|B} was three."⟦/⟧ {Glynis|B} was wrapping the good plates in newspaper. {She|B} had {{their|J+B} mother|P}'s hands, square and quick, and {she|B} was using them to avoid looking at {{her|B} sister|J}. ⟦B→J i =⟧"What about {him|C}?"⟦/⟧
⟦J→B i⟧"There's a page here that isn't a recipe."⟦/⟧
⟦B→J i⟧"Read it, then."⟦/⟧
⟦J→B i⟧"{I|J} don't think {I|J} will."⟦/⟧
⟦B→J a⟧"Give it here,"⟦/⟧ {she|B} said, and wiped {her|B} fingers. {Janet|J} held the book against {her|J} chest, as {she|J} had once held a doll with one eye. ⟦B→J a =⟧"{Jan|J}. {I|B}'m fifty-four."⟦/⟧
@scene place=their mother's kitchen | time=a few minutes later | pov=J | present=J,B,M
⟦M→J,B i⟧"What are {you two|J+B} doing, sitting on the floor?"⟦/⟧
{She|M} had let {herself|M} in with the spare, and stood there in the good black coat that {she|M} had last worn a week ago. {Glynis|B} got up first.
⟦B→M i⟧"{We|J+B} found a book."⟦/⟧
⟦M→B i⟧"That's not a book, that's {her|P} recipes."⟦/⟧
⟦J→M i⟧"Page nineteen isn't."⟦/⟧
⟦M→J i⟧"Ah."⟦/⟧
⟦B→M i⟧"What do {you|M} mean, ah?"⟦/⟧
⟦M→B i⟧"{I|M} mean put the kettle on, {love|B}."⟦/⟧
⟦B→M i⟧"{I|B}'ve packed it."⟦/⟧
⟦M→B i⟧"Then unpack it."⟦/⟧
⟦J→M i⟧"Did {Dad|D} know?"⟦/⟧
⟦M→J a⟧"Know what?"⟦/⟧ {{their|J+B} aunt|M} said, but {she|M} said it to the window. {She|M} drew off {her|M} gloves a finger at a time. The yard was full of next door's sheets, and {she|M} gave them {her|M} whole attention until the kettle had been found, and filled, and had begun its small tin muttering on the ring.
⟦M→J,B a⟧"{I|M}'ll tell {you|J+B} once,"⟦/⟧ {she|M} said, ⟦M→J,B a =⟧"and then {I|M}'ll have {my|M} tea and {you|J+B}'ll neither of {you|J+B} bring it up at Christmas. {He|C} came in the March. {He|C} was {a piano tuner|C} and {he|C} had nobody. {{Your|J+B} mother|P} used to do {his|C} collars.⟦/⟧
⟦M→J,B a =⟧"Now {you|J+B} have to understand what that house was. Nobody spoke. {{Your|J+B} dad|D} was {a good man|D} and {he|D} could go from a Sunday to a Sunday on a dozen words. And there was {this fellow|C} at the table who said thank you. That's all it was for a year. {He|C} said thank you and {she|P} made custard.⟦/⟧
⟦M→J,B a =⟧"Then in the second March {he|C} asked {her|P} to go to Canada, and {she|P} said no, and {she|P} wrote down {his|C} address in the only place {{your|J+B} dad|D} never looked. There. It's not even a story."⟦/⟧
Nobody moved. {Glynis|B} had the lid of the kettle in {her|B} hand and seemed not to know how it had got there. What {Janet|J} saw was the jug, the blue one, with the spoon standing up in it, and {{their|J+B} father|D} pushing it down the table with one finger, an inch, and another inch, until {the other man|C} could reach. {She|J} had been seven. {She|J} had thought it was manners. It had never once occurred to {her|J} to wonder what else a man might push, in that slow way, down the length of a table, looking at {his|D} plate.
⟦J→M a⟧"{He|D} did know,"⟦/⟧ {she|J} said.
⟦M→J i⟧"{You|J} can't say that."⟦/⟧
⟦J→M i⟧"{I|J} can. {I|J} was there."⟦/⟧
⟦B→J i⟧"So was {I|B}, apparently."⟦/⟧
⟦M→B i⟧"{You|B} were three, {lovey|B}."⟦/⟧
⟦B→M i⟧"That's what {I|B} told {her|J}. And the key?"⟦/⟧
⟦J→B i⟧"Maybe it's the back bedroom."⟦/⟧
⟦M→J i⟧"There was never a lock on the back bedroom."⟦/⟧
⟦B→M i⟧"Then what's it *to*?"⟦/⟧
{The old woman|M} held out {her|M} palm for it. {She|M} turned it over, tried its weight, laughed once through {her|M} nose.
⟦M→B e⟧"The piano,"⟦/⟧ {Ena|M} said. ⟦M→B e =⟧"{He|C} left {her|P} the key to the piano. And {she|P} sold it the week after for eleven pounds."⟦/⟧
