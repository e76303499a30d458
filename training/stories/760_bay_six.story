# title: Bay Six
# style: third person past; straight quotes; US; hospital night shift; sparse tags
# cast: M = Megan Tully | Megan, Meg, Tully | she
# cast: D = Danielle Okafor | Danielle, Dani | she
# cast: O = the other man in bay six | | he
# cast: R = Ruth | Ruth | she
# cast: P = the patient in bay six | Mr. Lindqvist | he
# cast: T = Travis | Travis | he
---
@note
A/N: I work nights so this is basically a cry for help lol. unbeta'd
@end
@scene place=the break room | time=3 a.m. | pov=M | present=M,D
The vending machine ate the dollar and gave nothing back. {Megan|M} put {her|M} forehead against the glass.
⟦D→M e⟧"{You|M} have to hit it,"⟦/⟧ {Danielle|D} said from the couch.
⟦M→D i⟧"{I|M} did hit it."⟦/⟧
⟦D→M i⟧"Lower."⟦/⟧
{She|M} hit it lower. A bag of pretzels dropped, which was not what {she|M} had paid for, and {Danielle|D} laughed from the couch without opening {her|D} eyes. {Her|D} clogs were off. One of {her|D} socks had a taco on it.
⟦M→D i⟧"How long have {you|D} been lying there?"⟦/⟧
⟦D→M i⟧"What time is it?"⟦/⟧
⟦M→D i⟧"Ten past three."⟦/⟧
⟦D→M a⟧"Then nine minutes. Don't tell {Ruth|R},"⟦/⟧ {she|D} said.
⟦M→D i⟧"{Ruth|R}'s the one who sent {me|M} to find {you|D}."⟦/⟧
That got the eyes open. {Dani|D} sat up so fast the cushion slid out from under {her|D}. ⟦D→M a⟧"Is it six?"⟦/⟧ {she|D} asked. ⟦D→M a =⟧"It's six, isn't it. {I|D} knew it, {I|D} checked on {him|P} at two and {he|P} looked gray."⟦/⟧
⟦M→D i⟧"It's not six."⟦/⟧
⟦D→M i⟧"Swear."⟦/⟧
⟦M→D i⟧"{I|M} swear. {He|P}'s asleep. {He|P}'s snoring. {He|P} asked {me|M} if {the tall one|D} was single, before."⟦/⟧
⟦D→M i⟧"Am {I|D} {the tall one|D}?"⟦/⟧
⟦M→D e⟧"{Dani|D}, {I|M}'m five two,"⟦/⟧ said {Megan|M}.
{She|D} groaned and dropped back down. {Megan|M} tore the pretzels open with {her|M} teeth, because {her|M} hands had started to do the thing again, the small shake, and {she|M}'d rather chew than look at it. It had been eleven days since {the other man in bay six|O}. Nobody on the floor said {his|O} name anymore. They just said six.
⟦D→M a⟧"{You|M}'re doing it,"⟦/⟧ {she|D} said to the ceiling.
⟦M→D i⟧"Doing what?"⟦/⟧
⟦D→M i⟧"Thinking so loud {I|D} can hear it over the fridge."⟦/⟧
⟦M→D i⟧"{I|M}'m eating pretzels."⟦/⟧
⟦D→M i⟧"Come here."⟦/⟧
⟦M→D i⟧"There's no room."⟦/⟧
⟦D→M i⟧"{I|D}'ll make room. {Tully|M}. Come *here*."⟦/⟧
There wasn't any room, not really. {She|M} ended up half on top of the armrest with {her|M} badge stabbing {somebody|D} in the ribs. It was warm though. It smelled like hand gel and that coconut stuff.
⟦D→M a⟧"It wasn't {your|M} fault,"⟦/⟧ {she|D} said, after a while.
⟦M→D i⟧"{You|D} weren't there."⟦/⟧
⟦D→M a⟧"{I|D} read the chart,"⟦/⟧ {she|D} said.
⟦M→D i⟧"{You|D} read {my|M} chart?"⟦/⟧
⟦D→M i⟧"{I|D} read *{his|O}* chart, {dummy|M}. Four times. {You|M} did everything. {You|M} did it in the right order even."⟦/⟧
{Megan|M}'s throat hurt. ⟦M→D a⟧"Why'd {you|D} read it four times?"⟦/⟧ {she|M} got out finally.
⟦D→M i⟧"Because {I|D} figured one day {you|M}'d ask {me|D} and {I|D} wanted to be sure."⟦/⟧
@scene place=the break room | time=minutes later | pov=M | present=M,D,R
Neither of {them|M+D} heard the door.
⟦R→M,D e⟧"{I|R} send one to fetch the other and now {I|R}'ve lost two,"⟦/⟧ said {Ruth|R}.
{They|M+D} came apart like kids. {Megan|M}'s pretzels went everywhere. ⟦M→R a⟧"{We|M+D} were just,"⟦/⟧ {she|M} started.
⟦R→M i⟧"{I|R} don't want to know what {you|M} were just."⟦/⟧ {Ruth|R} was sixty-one and had never once been seen sitting down. {She|R} looked at the floor, at the taco sock, at {the two red faces|M+D}. ⟦R→D i =⟧"Okafor, {your|D} bay six is asking for {the tall one|D}."⟦/⟧
⟦D→R e⟧"Is {he|P} okay?"⟦/⟧ {Danielle|D} asked.
⟦R→D i⟧"{He|P} wants ginger ale. And {he|P} wants to know if {you|D}'ve got a boyfriend."⟦/⟧
⟦M→R i⟧"{She|D}'s got a girlfriend,"⟦/⟧ and it was out before {Megan|M} had even decided to say it.
The fridge hummed. {Danielle|D} turned {her|D} head, real slow.
⟦D→M i⟧"Have {I|D}?"⟦/⟧
⟦M→D i⟧"{I|M} mean. If {you|D} want."⟦/⟧
⟦D→M a⟧"What about {Travis|T}?"⟦/⟧ {she|D} demanded.
⟦M→D a⟧"{We|M+T} broke up at Easter! {I|M} told {you|D} that!"⟦/⟧ {she|M} wailed.
⟦D→M i⟧"{You|M} told {me|D} {you|M} were *taking some space*, {I|D} thought {you|M} meant like, a vacation,"⟦/⟧
⟦R→M,D a⟧"{Ladies|M+D},"⟦/⟧ said {the charge nurse|R}.
⟦D→R i⟧"Yes. Sorry. Ginger ale."⟦/⟧ {She|D} was hunting for {her|D} other clog and grinning so hard it must have hurt. At the door {she|D} stopped. ⟦D→M i =⟧"Ask {me|D} again at seven."⟦/⟧
⟦M→D e⟧"{I|M} didn't ask {you|D} anything,"⟦/⟧ said {Megan|M}.
⟦D→M i⟧"So {you|M}'ve got four hours to practice."⟦/⟧
And then it was only the two of {them|M+R} and the pretzels. {Megan|M} got down on {her|M} knees and began picking them up. After a second, to {her|M} horror, the old knees beside {hers|M} cracked, and {Ruth|R} was down there too.
⟦M→R a⟧"{You|R} don't have to do that,"⟦/⟧ {she|M} said.
⟦R→M a⟧"{I|R}'ve read it as well, {you|M} know,"⟦/⟧ {she|R} said gruffly, not looking up. ⟦R→M a =⟧"The chart. {She|D}'s right."⟦/⟧
