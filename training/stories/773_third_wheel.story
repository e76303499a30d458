# title: Ward Clerk
# style: third person past; curly quotes; US hospital; two men, two women; visiting hours; names and pronouns mixed; phone call
# cast: C = Colin Barrow | Colin, Barrow | he
# cast: V = Vince Delgado | Vince | he
# cast: R = Renata Sousa | Renata, Ren | she
# cast: S = Sunny Park | Sunny, Sun | she
# cast: D = the doctor | Dr. Ahmadi, Ahmadi | she
# cast: O = Ortega | | he
# cast: M = Vince's mother | Mrs. Delgado | she
---
@note
AN: set in season nothing of nothing. i made these people up. cw hospital
@end
@scene place=the surgical waiting room | time=night | pov=S | present=C,V,R,S
{They|C+V+R+S}’d taken the chairs by the fish tank because {Renata|R} said fish were calming. One of the fish was dead.
⟦V→R e⟧“Real calming,”⟦/⟧ said {Vince|V}.
⟦R→V i⟧“It’s sleeping.”⟦/⟧
⟦V→R i⟧“It’s upside down, {Ren|R}.”⟦/⟧
{Sunny|S} kept {her|S} mouth shut. {She|S} had {Colin|C}’s jacket on {her|S} lap, with {Colin|C}’s wallet in it, and {Colin|C} had {his|C} head back against the wall and {his|C} eyes closed. {He|C} was still wearing {his|C} whistle. {He|C}’d been reffing when the call came; {he|C}’d left twenty-two fourth graders on a field.
⟦R→C e⟧“{You|C} should eat something,”⟦/⟧ {Renata|R} told {him|C}.
⟦C→R a⟧“{I|C}’m okay,”⟦/⟧ {he|C} said.
⟦R→C i⟧“{I|R}’ve got half a burrito.”⟦/⟧
⟦C→R i⟧“{I|C} said {I|C}’m okay.”⟦/⟧
⟦V→C a⟧“{She|R}’s just trying to help, {man|C},”⟦/⟧ {he|V} said.
⟦C→V i⟧“{I|C} know what {she|R}’s trying to do.”⟦/⟧
⟦V→C i⟧“So say thank you.”⟦/⟧
⟦C→V a⟧“{You|V} want to do this now? Here?”⟦/⟧ {he|C} asked.
⟦V→C i⟧“{I|V}’m not doing anything. {I|V}’m talking about a burrito.”⟦/⟧
It’d been like that since the elevator. {They|C+V}’d been roommates for nine years, before {Sunny|S}, before {Renata|R}, before either guy owned a chair; and then in the spring {{Vince|V}’s mom|M} had gotten sick, and it’d turned out that {Colin|C} was {the one|C} who knew {her|M} pills. Tonight it was {Colin|C} {she|M}’d called, too. That was the whole problem. {She|M}’d lain there on the bathroom floor with the phone, and out of two numbers {she|M}’d picked the other one.
⟦S→V e⟧“{Vince|V},”⟦/⟧ {Sunny|S} tried. ⟦S→V e =⟧“Walk with {me|S}. Let’s get coffee.”⟦/⟧
⟦V→S i⟧“{I|V} don’t want coffee.”⟦/⟧
⟦S→V i⟧“Then watch {me|S} get it.”⟦/⟧
{He|V} went, though. {He|V} had {his|V} hands in {his|V} back pockets and {he|V} walked like somebody’d told {him|V} to wait in the hall.
@scene place=by the coffee machine | time=a minute later | pov=S | present=S,V
⟦V→S a⟧“Why {him|C}?”⟦/⟧ {he|V} said to the buttons.
⟦S→V e⟧“{You|V} were on shift,”⟦/⟧ {Sunny|S} said.
⟦V→S i⟧“{She|M} didn’t know that. {I|V} switched with {Ortega|O}. {I|V} didn’t tell {her|M}.”⟦/⟧
⟦S→V a⟧“Did {you|V} ask {Colin|C}?”⟦/⟧ {she|S} asked.
⟦V→S i⟧“Ask {him|C} what? Hey, how come {{my|V} mom|M} likes {you|C} better?”⟦/⟧
⟦S→V i⟧“Maybe in nicer words.”⟦/⟧
⟦V→S a⟧“{You|S}’re engaged to {the guy|C}, {Sun|S},”⟦/⟧ {he|V} said. {He|V}’d got the cup in crooked and it was pouring all down the grate. ⟦V→S a =⟧“{You|S} tell {me|V}.”⟦/⟧
{She|S} thought about it. {She|S} really did try. {She|S} pictured that bathroom: yellow mat, the radio shaped like a duck.
⟦S→V a⟧“{I|S} think it’s that {you|V}’d be scared,”⟦/⟧ {she|S} said. ⟦S→V a =⟧“And {she|M}’d have to look after {you|V}. {She|M} wanted {somebody|C} {she|M} didn’t need to look after.”⟦/⟧
⟦V→S a⟧“{He|C} gets scared,”⟦/⟧ {he|V} said.
⟦S→V i⟧“{I|S} know {he|C} does. {She|M} doesn’t.”⟦/⟧
{Vince|V} laughed, kind of. {He|V} had to use {his|V} sleeve. ⟦V→S i⟧“{He|C} used to sleep with the closet light on. In *college*.”⟦/⟧
⟦S→V i⟧“{He|C} still does.”⟦/⟧
⟦V→S e⟧“Get out,”⟦/⟧ said {Vince|V}.
⟦S→V i⟧“{I|S} bought the bulb.”⟦/⟧
@scene place=the waiting room | time=a while later | pov=S | present=C,V,R,S,D
When {they|S+V} came back {the other two|C+R} were bent over the tank with a paper cup. {Colin|C} had {his|C} sleeve rolled up.
⟦R→C i⟧“Left. Left! No, {your|C} other left.”⟦/⟧
⟦C→R e⟧“It’s slimy,”⟦/⟧ {Colin|C} complained.
⟦R→C i⟧“It’s a fish, what’d {you|C} expect?”⟦/⟧
⟦S→C,R a⟧“What are {you two|C+R} doing?”⟦/⟧ {she|S} asked.
⟦R→S e⟧“A burial,”⟦/⟧ said {Renata|R}.
⟦C→S a⟧“It was bothering {me|C},”⟦/⟧ {he|C} said, and looked past {her|S}. {His|C} ears were red. ⟦C→V i⟧“{I|C} thought it’d bother {{your|V} mom|M}. If they bring {her|M} through here.”⟦/⟧
{Vince|V} held out a coffee. It was mostly cup. Nobody said sorry, but the cup went across, and {somebody|C}’s wet fingers took it.
⟦V→C a⟧“{You|C} used to leave the closet light on,”⟦/⟧ {he|V} said.
⟦C→S a⟧“{You|S} *told* {him|V}?”⟦/⟧ {he|C} said.
⟦S→C i⟧“{He|V} told {me|S}!”⟦/⟧
⟦D→C,V,R,S i⟧“Family of {Mrs. Delgado|M}?”⟦/⟧
None of {them|C+V+R+S} had heard the shoes. {The doctor|D} was small and had a mark across {her|D} forehead from the cap, and {she|D} looked from {one man|C} to {the other|V}.
⟦D→C,V a⟧“Which of {you|C+V} is {the son|V}?”⟦/⟧ {she|D} said.
For a second neither of {them|C+V} spoke.
⟦C→D a⟧“{He|V} is,”⟦/⟧ said {the one with the whistle|C}.
⟦V→D a⟧“{We|C+V} both are,”⟦/⟧ said {the other|V}.
⟦D→V,C e⟧“Well, {she|M}’s awake,”⟦/⟧ {Dr. Ahmadi|D} said, ⟦D→V,C e =⟧“and {she|M}’s asking for {the scaredy-cat|V}. {I|D} was told {you|V+C}’d know which.”⟦/⟧
⟦R→D i⟧“Oh, that’s going to take a minute.”⟦/⟧
{They|C+V} were pointing at {each other|C+V}.
