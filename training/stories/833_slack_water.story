# title: Slack Water
# style: third person past; single quotes; Ireland; fishing boat; father-in-law, son, widower; grief
# cast: P = Padraig Tully | Padraig, the skipper, the old man | he
# cast: C = Cillian | Cillian, Cill | he
# cast: F = Finn Tully | Finn | he
# cast: D = Dermot Tully | Dermot | he
# cast: K = the man in Killybegs | | he
---
@scene place=the deck of a trawler | time=dawn | pov=C | present=P,C,F
{Cillian|C} had been nineteen months a widower, and {he|C} still got sick going past the light.
⟦F→C i⟧'Over the other side. That's the wind.'⟦/⟧
⟦C→F i⟧'{I|C} know which side.'⟦/⟧
⟦F→C i⟧'{You|C}'d think {you|C}'d know it sooner.'⟦/⟧
⟦P→F i⟧'Leave {the man|C} be.'⟦/⟧
⟦F→P i⟧'{I|F}'m only telling {him|C}, {Da|P}.'⟦/⟧
⟦P→F i⟧'{You|F} were sick till {you|F} were twelve. {You|F} were sick in {my|P} hat. Mind the winch.'⟦/⟧
{Finn|F} minded the winch. {He|F} was twenty-six, the image of {{his|F} brother|D} about the shoulders, and there were mornings in the half dark when {Cillian|C} couldn't look at {him|F} from behind. {He|C} wiped {his|C} mouth on {his|C} sleeve. A flask came into view, held by a hand with three fingers on it.
⟦C→P i⟧'{I|C} won't keep it down.'⟦/⟧
⟦P→C i⟧'It's only tea.'⟦/⟧
⟦C→P i⟧'Is it?'⟦/⟧
⟦P→C i⟧'It is mostly tea.'⟦/⟧
{He|C} kept it down. {The old man|P} stayed where {he|P} was, elbow to elbow with {him|C} at the rail. {He|P} didn't talk before the first haul as a rule, and nor did {Dermot|D}, God rest {him|D}. It was {Dermot|D} that had brought {Cillian|C} down to the pier the first time, in the wrong shoes. ⟦D→P i quoted⟧'This is {himself|C},'⟦/⟧ {he|D}'d said, and walked off to see to a rope and left {them|P+C} standing there, {{his|D} father|P} and {{his|D} fella|C}, to make what {they|P+C} could of one another. It took {the skipper|P} ten minutes to find a thing to say. What {he|P} had said was: ⟦P→C i quoted⟧'Have {you|C} no boots?'⟦/⟧ There was a pair on the step in the morning, greased, in the right size. How {he|P} knew the size nobody ever found out.
⟦P→C a⟧'{I|P}'m selling up,'⟦/⟧ {he|P} said now.
⟦C→P i⟧'Selling what?'⟦/⟧
⟦P→C i⟧'The boat.'⟦/⟧
⟦C→P i⟧'Does {Finn|F} know?'⟦/⟧
⟦P→C i⟧'{He|F} does not.'⟦/⟧
⟦C→P i⟧'{He|F}'s standing there, {Padraig|P}.'⟦/⟧
⟦P→C i⟧'{He|F} can't hear over the winch.'⟦/⟧
⟦C→P i⟧'The winch is off.'⟦/⟧
It was. It had been off for some time. {They|P+C} turned round together.
⟦F→P i⟧'Say that again.'⟦/⟧
⟦P→F i⟧'{I|P} was going to tell {you|F} at dinner.'⟦/⟧
⟦F→P i⟧'Who's buying?'⟦/⟧
⟦P→F i⟧'{A man in Killybegs|K}.'⟦/⟧
⟦F→P i⟧'For what? For parts?'⟦/⟧
⟦P→F i⟧'That boat's forty years old, {Finn|F}.'⟦/⟧
⟦F→P i⟧'And what am {I|F} to do?'⟦/⟧
⟦P→F i⟧'{You|F} could go to college.'⟦/⟧
⟦F→P,C i⟧'College! {I|F} can gut a ling in the dark, what would they give {me|F} for that? Did {you|C} know about this?'⟦/⟧
⟦C→F i⟧'{I|C} did not.'⟦/⟧
⟦F→C i⟧'Swear to God?'⟦/⟧
⟦C→F i⟧'On {my|C} boots.'⟦/⟧
{The skipper|P} had taken {his|P} cap off and was working the peak of it round and round. The light turned over {them|P+C+F} and went away. ⟦P→F,C a⟧'{I|P}'d {two sons|D+F} on that boat,'⟦/⟧ {he|P} said at length, ⟦P→F,C a =⟧'and {I|P}'d {a third|C} off the pier that {I|P} never asked for, and the sea's had {one of the three|D}. {I|P} lie in the bed and {I|P} do the sum. {I|P}'m not able for that sum any more.'⟦/⟧
Nobody said anything. A gull did.
⟦F→P a⟧'That's the stupidest thing {I|F} ever heard,'⟦/⟧ {he|F} said, but {his|F} chin was going.
⟦P→F i⟧'It may be.'⟦/⟧
⟦F→P i⟧'{You|P} never even asked {us|F+C}.'⟦/⟧
⟦P→F i⟧'{I|P}'m asking.'⟦/⟧
⟦F→P i⟧'{You|P}'ve {your|P} mind made up!'⟦/⟧
⟦P→F i⟧'And {I|P}'m asking. {I|P}'d ask {Dermot|D}, only. So {I|P}'m asking what there is.'⟦/⟧
It was quiet then with the engine idling. {Cillian|C} became aware that {they|P+F} were both looking at {him|C}, the same look out of the same eyes, forty years apart, as if {he|C} had it on {him|C} somewhere; as if {he|C}'d been left the casting vote along with the good coat and the record player. {He|C} hated the boat. {He|C} had hated it from the first day. {He|C} came out on it every morning because it was the one place left where people talked about the weather in that voice.
⟦P→C i⟧'Well, {Cill|C}?'⟦/⟧
⟦C→P i⟧'{You|P}'re asking {me|C}?'⟦/⟧
⟦F→C i⟧'{He|P}'s asking {you|C}. Go on.'⟦/⟧
⟦C→F i⟧'{I|C}'m sick at the light every morning of {my|C} life.'⟦/⟧
⟦F→C i⟧'{We|P+F} know.'⟦/⟧
⟦P→C i⟧'{We|P+F}'d noticed.'⟦/⟧
⟦C→P,F e⟧'So if {I|C} can stand it,'⟦/⟧ {Cillian|C} said, ⟦C→P,F e =⟧'{I|C} don't see why {a man from Killybegs|K} should have it.'⟦/⟧
@break
@scene place=the pier | time=that evening | pov=F | present=P,C,F,K
{The man from Killybegs|K} came at six in a clean car, and {Finn|F} was let do the talking.
⟦F→K a⟧'{You|K}'ve had the drive for nothing,'⟦/⟧ {he|F} told {him|K}.
⟦K→F a⟧'{I|K} was told it was for sale,'⟦/⟧ {he|K} said, looking past {him|F} at {the other two|P+C} on the wall. {They|P+C} were sharing a bag of chips, and neither of {them|P+C} looked up.
⟦F→K i⟧'{We|P+C+F} had a vote.'⟦/⟧
⟦K→F i⟧'Who had?'⟦/⟧
⟦F→K i⟧'{The crew|P+C+F}.'⟦/⟧
⟦K→F a⟧'And which of {you|P+C+F} owns it?'⟦/⟧ {he|K} asked.
⟦P→K e⟧'{I|P} do,'⟦/⟧ said {Padraig|P}, with {his|P} mouth full. ⟦P→K e =⟧'{I|P} lost.'⟦/⟧
⟦K→P i⟧'And who's that with {you|P}?'⟦/⟧
{Finn|F} saw {{his|F} father|P} stop chewing. In all this time nobody had asked {him|P} it straight out, and there were people in the town who'd crossed the road so as not to. {He|P} wiped {his|P} three fingers on {his|P} knee.
⟦P→K a⟧'That's {{my|P} son|C},'⟦/⟧ {he|P} said. ⟦P→K a =⟧'{He|C} gets sick.'⟦/⟧
⟦C→P e⟧'Only at the light,'⟦/⟧ said {Cillian|C}.
