# title: what the chart says
# style: first person past; straight quotes; amnesia; woman narrator who cannot remember, her husband, her best friend; dialogue-led
# cast: L = Leah Marsden | Leah | she | narrator
# cast: C = Connor | Connor, Con | he
# cast: T = Tanya | Tanya, Tan | she
# cast: D = Dr. Weiss | Weiss, Dr. Weiss | she
# cast: B = Biddy | Biddy | she
---
@note
Warning for head injury. Nobody dies, {I|L} promise, {I|L} just like them sad
@end
@scene place=a hospital room | time=afternoon | pov=L | present=L,C,T,D
There were {two people|C+T} arguing at the end of {my|L} bed and {I|L}'d have liked to know who {they|C+T} were.
⟦T→C i⟧"{You|C} can't just tell {her|L}."⟦/⟧
⟦C→T i⟧"{Dr. Weiss|D} said no shocks."⟦/⟧
⟦T→C a⟧"So {you|C}'re a shock?"⟦/⟧ {she|T} whispered.
⟦C→T i⟧"{I|C}'m a medium shock."⟦/⟧
⟦T→C i⟧"{She|L}'s awake."⟦/⟧
⟦C→T i⟧"{She|L}'s not."⟦/⟧
⟦T→C i⟧"{Her|L} foot's going. {She|L} does that."⟦/⟧
{I|L} stopped {my|L} foot. It was too late. {They|C+T}'d both come round the sides, one each, like you would for a cake.
⟦L→C,T a⟧"Hello,"⟦/⟧ {I|L} said. ⟦L→C,T a =⟧"{I|L}'m sorry. Are {you|C+T} nurses?"⟦/⟧
It was {the woman|T} whose face went. {She|T} had a rain hat on, indoors, and a great deal of mascara. {The man|C} just nodded, three or four times, as though {I|L}'d given the right answer.
⟦C→L a⟧"Not nurses. {I|C}'m {Connor|C}. This is {Tanya|T},"⟦/⟧ {he|C} said.
⟦T→L i⟧"{You|L} know {me|T}, {sweetie|L}. {You|L}'ve known {me|T} since {you|L} were six."⟦/⟧
⟦C→T i⟧"{Tan|T}."⟦/⟧
⟦T→C i⟧"{She|L} has, though."⟦/⟧
⟦L→T a⟧"Did {we|L+T} have a rabbit?"⟦/⟧ {I|L} asked.
⟦T→L i⟧"Yes! Yes, {we|L+T} had a rabbit! {Biddy|B}!"⟦/⟧
⟦C→T i⟧"{Biddy|B} was a rabbit?"⟦/⟧
⟦T→C i⟧"What did {you|C} think {Biddy|B} was?"⟦/⟧
⟦C→T i⟧"{I|C} thought {she|B} was a nun. {I|C}'ve been sending {her|B} {my|C} love."⟦/⟧
{I|L} laughed, and it hurt all round the back where the stitches were, and {he|C} was out of {his|C} chair with a hand under {my|L} neck before {I|L}'d even got to the end of it. {He|C} did it so exactly. {He|C} knew where it would hurt. And then {he|C} saw {me|L} looking at {him|C} and {he|C} took the hand away and put it in {his|C} pocket, like something {he|C}'d picked up in a shop.
⟦L→C a⟧"Are {you|C} {my|L} brother?"⟦/⟧ {I|L} asked {him|C}.
There was a trolley going by outside. {We|L+C+T} all waited for it.
⟦C→L i⟧"No."⟦/⟧
⟦L→C i⟧"Only {you|C}'ve got a look of somebody."⟦/⟧
⟦T→L i⟧"{He|C} gets that a lot."⟦/⟧
⟦L→T a⟧"Is {he|C} with {you|T}?"⟦/⟧ {I|L} asked {her|T}.
⟦T→L i⟧"With {me|T}? No! God, no. No offence, {Con|C}."⟦/⟧
⟦C→T i⟧"None taken."⟦/⟧
⟦D→C,T e⟧"Ten minutes, {I|D} said,"⟦/⟧ said {Dr. Weiss|D} from the doorway. {She|D} was {the one person {I|L} did know|D}; {I|L}'d met {her|D} that morning. ⟦D→C,T e =⟧"That's twenty. Which of {you|C+T} is tiring {her|L} out?"⟦/⟧
⟦T→D i⟧"{Him|C}."⟦/⟧
⟦C→D i⟧"{Her|T}."⟦/⟧
⟦D→C,T i⟧"Out, {both of {you|C+T}|C+T}."⟦/⟧
⟦L→D a⟧"Can't one stay?"⟦/⟧ {I|L} asked.
⟦D→L a⟧"Which one would {you|L} like?"⟦/⟧ {she|D} said.
It should've been easy. {I|L}'d known {one of {them|C+T}|T} since {I|L} was six.
@break ~~~
@scene place=the hospital room | time=that night | pov=L | present=L,C,T
When {I|L} woke it was dark and {he|C} was doing a crossword under the little lamp. {I|L} didn't move {my|L} foot. {I|L} watched {him|C}.
{He|C} filled it in with a pen, and {he|C} held the pen in {his|C} left hand, and there was a white stripe round one finger. {I|L}'ve thought since about how {I|L} felt. {I|L} wasn't frightened. It was more like being in the hall of a house when you've come to the wrong party, with the coats, and the noise coming from somewhere, and you know that you should go, and you don't. {I|L} knew the smell of the coats. {I|L} can't put it better than that. {I|L} looked on the chart at the end of {my|L} bed, in the afternoon, when {they|C+T+D}'d all gone, and it said MARSDEN and it said next of kin and it said {HUSBAND|C}.
⟦L→C i⟧"{You|C}'ve taken {your|C} ring off."⟦/⟧
The pen stopped.
⟦C→L i⟧"{You|L} could see a mark where it's been? {I|C} didn't think of that."⟦/⟧
⟦L→C i⟧"Where is it?"⟦/⟧
⟦C→L a⟧"In {my|C} shoe,"⟦/⟧ {he|C} said.
⟦L→C i⟧"Why {your|C} shoe?"⟦/⟧
⟦C→L i⟧"{I|C} haven't got a pocket {I|C} trust."⟦/⟧ {He|C} folded up the paper, small, and then smaller. ⟦C→L i =⟧"How long have {you|L} known?"⟦/⟧
⟦L→C i⟧"Since tea. {I|L} can read upside down."⟦/⟧
⟦C→L a⟧"{I|C} know {you|L} can,"⟦/⟧ {he|C} said.
⟦L→C i⟧"Why didn't {you|C} say?"⟦/⟧
⟦C→L i⟧"{You|L} asked was {I|C} {your|L} brother."⟦/⟧
⟦L→C i⟧"That's not a reason."⟦/⟧
⟦C→L i⟧"It felt like one."⟦/⟧ {His|C} voice had gone down to nearly nothing. ⟦C→L i =⟧"{I|C} thought, if {she|L} has to be told, it's not the same thing. {I|C}'d sooner {you|L} looked over and thought, who's {that fella|C}. {You|L} did, the last time. It was a bus."⟦/⟧
⟦L→C i⟧"What did {I|L} do? On the bus?"⟦/⟧
⟦C→L i⟧"{You|L} gave out to {me|C} about {my|C} bag."⟦/⟧
There was a snort. It came from the other side of the bed, low down, and a rain hat rose slowly up over the edge of the blanket.
⟦L→T i⟧"Have {you|T} been there the whole time?"⟦/⟧
⟦T→L e⟧"{I|T} dropped an earring,"⟦/⟧ said {Tanya|T}.
⟦C→T i⟧"Three hours ago?"⟦/⟧
⟦T→C i⟧"{I|T} fell asleep looking. {I|T} wasn't going to interrupt that, was {I|T}? It was the bus story!"⟦/⟧
⟦C→T i⟧"{You|T} were thrown out."⟦/⟧
⟦T→C i⟧"So were {you|C}!"⟦/⟧
⟦L→T a⟧"Is it true? About the bag?"⟦/⟧ {I|L} asked {her|T}.
⟦T→L i⟧"{You|L} rang {me|T} from the bus, {pet|L}. {You|L} said there's {a man|C} here with a bag like a dead seal and {I|L}'m going to have to marry {him|C} to get rid of it."⟦/⟧
⟦C→T a⟧"{You|T} never told {me|C} that,"⟦/⟧ {he|C} said. ⟦C→T a =⟧"Eleven years. {You|T} never told {me|C} {she|L} said that."⟦/⟧
⟦T→C i⟧"{She|L} made {me|T} swear."⟦/⟧ {Tanya|T} had got hold of {my|L} foot through the blanket. {I|L}'d set it going again, {I|L} hadn't noticed. ⟦T→C i =⟧"{She|L}'s forgotten it, hasn't {she|L}? So {I|T}'m let off."⟦/⟧
⟦L→C a⟧"Have {you|C} still got the bag?"⟦/⟧ {I|L} asked.
⟦C→L i⟧"It's under {your|L} bed."⟦/⟧
⟦L→C a⟧"Show {me|L},"⟦/⟧ {I|L} said, and {he|C} got down on the floor to get it, and {I|L} looked over the side, at the top of {his|C} head, where it was getting thin. ⟦L i thought⟧*Who's {that fella|C},*⟦/⟧ {I|L} thought.
