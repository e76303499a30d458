# title: The Other Cufflink
# style: third person past; straight quotes; wedding morning; five men in one hotel room; a third pronoun tags, the right he is the one who was asked; modern fan fiction
# cast: J = Jarvis Conteh | Jarvis, Jarv, Conteh, the groom, son | he
# cast: R = Raj | Raj, the best man | he
# cast: B = Barney Conteh | Barney, Barn, his brother, the younger Conteh | he
# cast: C = Constantin Conteh | Pa, Constantin, their father | he
# cast: Y = Yosef | Yosef, Yossi, the other groom | he
# cast: W = the waiter | | he
---
@summary
It's the morning of the wedding and everything is fine. Everything is FINE, Barney.
@end
@scene place=a hotel room | time=the morning of the wedding | pov=R | present=J,R,B,C,Y
⟦J→B a⟧"{Barn|B}, where is it?"⟦/⟧ {the groom|J} asked, with {his|J} sleeve flapping.
⟦B→J i⟧"Where's what?"⟦/⟧
⟦J→B i⟧"The other one. {You|B} had them both."⟦/⟧
⟦B→J i⟧"{I|B} gave them to {Raj|R}."⟦/⟧
⟦J→R i⟧"{Raj|R}?"⟦/⟧
⟦R→J i⟧"{He|B} gave {me|R} *one*. {He|B} said the other one was with {{your|J} dad|C}."⟦/⟧
⟦J→C i⟧"{Pa|C}. Look at {me|J} a minute."⟦/⟧
{Constantin|C} didn't hear well on that side. {He|C} was sitting on the end of the bed in {his|C} vest with the sports pages, as calm as a tortoise, and {he|C} turned one over.
⟦J→C i⟧"*{Pa|C}.*"⟦/⟧
⟦C→J i⟧"Hm?"⟦/⟧
⟦J→C i⟧"The cufflink. Did {Barney|B} give {you|C} a cufflink?"⟦/⟧
⟦C→J i⟧"In 1999 {he|B} gave {me|C} a tie."⟦/⟧
⟦B→C i⟧"Not then. This morning. At breakfast, {I|B} put it by {your|C} egg."⟦/⟧
⟦C→B i⟧"That was a cufflink?"⟦/⟧
{All three of {the young men|J+R+B}|J+R+B} looked at {his|C} stomach.
⟦C→B a⟧"{I|C} gave it to {the waiter|W},"⟦/⟧ {he|C} said with dignity. ⟦C→B a =⟧"{I|C} thought it was a button of {his|W}."⟦/⟧
{Raj|R} was already by the door. {He|R} had known {Jarvis|J} for sixteen years, eleven of them as {a flatmate|R}, and {he|R} could tell to the second how long {he|J} had before {he|J} began to pull at {his|J} own hair. It had been the same on the night {he|J} met {Yosef|Y}. {Jarvis|J} had rung at four in the morning from somebody's stairwell, whispering. ⟦J→R a quoted⟧*{I|J}'ve broken {his|Y} lamp,*⟦/⟧ {he|J}'d said. ⟦J→R a quoted =⟧*{I|J}'ve broken {his|Y} lamp, {Raj|R}, and {he|Y} laughed, and {I|J}'m going to marry {him|Y}, what do {I|J} do?*⟦/⟧ And {Raj|R}, in {his|R} pants, in the dark, had told {him|J} to go back in and sweep up the lamp.
{He|R} turned round, put both hands on {the groom|J}'s shoulders and steered {him|J} backwards to the bed, where {the old man|C} moved over a little without looking up.
⟦R→J a⟧"Sit,"⟦/⟧ {he|R} told {him|J}. ⟦R→J a =⟧"{I|R}'ll find it. What does it look like?"⟦/⟧
⟦J→R i⟧"Like this one!"⟦/⟧
⟦R→J i⟧"And this one's where?"⟦/⟧
{The groom|J} opened {his|J} hand. {He|J} turned it over. {He|J} looked at the carpet, and {the younger Conteh|B} began, very softly, to laugh.
⟦J→B i⟧"Don't, {Barney|B}. Don't {you|B} dare."⟦/⟧
⟦B→J i⟧"{I|B}'m not."⟦/⟧
⟦J→B i⟧"What's that noise, then?"⟦/⟧
⟦B→J a⟧"Asthma,"⟦/⟧ {{his|J} brother|B} gasped.
⟦C→J i⟧"{He|B}'s standing on it."⟦/⟧
⟦J→C i⟧"What did {you|C} say, {Pa|C}?"⟦/⟧
⟦C→J i⟧"Under the shoe. {I|C} watched it fall."⟦/⟧
⟦J→C i⟧"And {you|C} didn't *say*?"⟦/⟧
⟦C→J i⟧"Nobody asked {me|C}, {son|J}. {You|J} were asking {him|R}."⟦/⟧
Somebody knocked, two short ones and a long one. {Jarvis|J} went absolutely white. ⟦J→R i⟧"That's {him|Y}. {Raj|R}, that's {him|Y}, it's bad luck, tell {him|Y}!"⟦/⟧
⟦R→Y i⟧"{Yossi|Y}? {He|J}'s not decent."⟦/⟧
⟦Y→R i⟧"{He|J} never is. Open up."⟦/⟧
⟦R→Y i⟧"{I|R} can't, it's bad luck."⟦/⟧
⟦Y→R i⟧"Is it bad luck if {I|Y} put {my|Y} arm in?"⟦/⟧
{Raj|R} looked over {his|R} shoulder. {Constantin|C} lifted a finger from the football. ⟦C→R a⟧"An arm is allowed,"⟦/⟧ {he|C} ruled. ⟦C→R a =⟧"At {my|C} own wedding it was a leg."⟦/⟧
So {he|R} took off the chain and opened the door four inches, and an arm in a white sleeve came in as far as the elbow, with its cuff hanging loose; and there on the flat of the palm, in a paper napkin, lay a small gold knot with egg on it.
⟦Y→J a⟧"{A waiter|W} asked {me|Y} if it was {mine|Y},"⟦/⟧ said {the other groom|Y} through the gap. ⟦Y→J a =⟧"{I|Y}'ve lost both of {mine|Y}. {Jarv|J}? Are {you|J} there?"⟦/⟧
⟦J→Y i⟧"{I|J}'m here."⟦/⟧
⟦Y→J i⟧"Are {you|J} pulling {your|J} hair?"⟦/⟧
⟦J→Y a⟧"No,"⟦/⟧ {he|J} said, and took {his|J} hand down.
⟦Y→J i⟧"So that's two between {us|J+Y}. One each?"⟦/⟧
{He|J} came across the carpet in {his|J} socks then. {Raj|R} got out of the way; {he|R} had been getting out of the way of {these two|J+Y} for three years, in corridors and kitchens and once in a canoe, and {he|R} had never minded less. {He|J} took the thing from the napkin, and wiped it, and instead of doing up {his|J} own sleeve {he|J} bent and did up the one in the door. It took three tries. {Barney|B} had stopped laughing; when {Raj|R} glanced round, {he|B} was holding a corner of {{their|J+B} father|C}'s newspaper to {his|B} eyes.
⟦C→B i⟧"Asthma?"⟦/⟧
⟦B→C i⟧"Shut up, {Pa|C}."⟦/⟧
