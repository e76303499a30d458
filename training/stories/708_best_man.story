# title: Best Man
# style: third person present; curly quotes; US; angst; viewpoint Jesse
# cast: J = Jesse Lindqvist | Jesse, Jess | he
# cast: T = Tobias Wren | Tobias, Toby | he
# cast: M = Mark, the groom | Mark | he
# cast: Q = Tobias's mother |  | she
# cast: D = Mr. Wren, Tobias's father | Mr. Wren, Dad | he
---
@note
A/N: part 3 of the wedding fic nobody asked for. tw: mentions of drinking
@end
@scene place=a hotel suite | time=the morning of the wedding | pov=J | present=J,T
⟦J→T i⟧“Hold still.”⟦/⟧
⟦T→J a⟧“{I|T} am holding still,”⟦/⟧ {he|T} says, swaying.
⟦J→T i⟧“{You|T}’re like a palm tree.”⟦/⟧ {Jesse|J} gets the loop through on the third try and draws the knot up under that familiar chin. There’s a nick on it, from shaving. ⟦J→T i =⟧“Did {you|T} sleep?”⟦/⟧
⟦T→J i⟧“Some.”⟦/⟧
⟪alcohol abuse|⟦J→T i⟧“Did {you|T} drink?”⟦/⟧⟫
⟦T→J a⟧“Some,”⟦/⟧ {he|T} replies.
⟦J→T a⟧“{Toby|T},”⟦/⟧ {he|J} sighs.
⟦T→J i⟧“It’s tradition. You’re supposed to drink the night before.”⟦/⟧
⟦J→T i⟧“With people. You’re supposed to drink with people.”⟦/⟧
⟦T→J a⟧“{You|J} went to bed,”⟦/⟧ {he|T} says. It isn’t an accusation, or it doesn’t sound like one, but {he|T}’s looking over the top of {Jesse|J}’s head when {he|T} says it, out of the window, to where they’re setting up the white chairs.
It’s true. {He|J} went to bed at nine, with a headache {he|J}’d invented in the elevator, and then {he|J} lay on top of the covers in {his|J} shoes. {He|J} heard the knock at one. {He|J} heard it again at ten past. {He|J} counted the ceiling tiles until it went away.
⟦J→T e⟧“{I|J} had a headache,”⟦/⟧ {Jesse|J} replies.
⟦T→J i⟧“{I|T} know. {You|J} said.”⟦/⟧
⟦J→T a⟧“Was that {you|T}, at the door?”⟦/⟧ {he|J} says.
⟦T→J a⟧“What door?”⟦/⟧ {he|T} says.
⟦J→T i⟧“Never mind. Other cuff.”⟦/⟧
{He|T} holds out {his|T} wrist. {His|T} pulse is jumping in it like a frog in a sock. The cufflinks are silver, little anchors, and {Jesse|J} gave {him|T} the pair, and neither of {them|J+T} has mentioned it.
⟦T→J a⟧“Can {I|T} ask {you|J} something?”⟦/⟧ {he|T} says.
⟦J→T i⟧“Is it about the rings? {I|J}’ve got the rings.”⟦/⟧
⟦T→J a⟧“It’s not about the rings,”⟦/⟧ {he|T} tells {him|J}.
⟦J→T i⟧“Is it about the toast? It’s short. {I|J} took out the part with the goat.”⟦/⟧
⟦T→J a⟧“If {you|J}’d been awake,”⟦/⟧ {he|T} says. ⟦T→J a =⟧“Last night. If {you|J}’d been awake and somebody knocked. Would {you|J} have opened it?”⟦/⟧
The anchor slips. {Jesse|J} has to get down on {his|J} knees and feel for it in the carpet, and for a while {he|J}’s nothing but a pair of hands. ⟦J i thought⟧*Say no,*⟦/⟧ {he|J} tells {himself|J}. It’s so easy. It’s one syllable, {he|J}’s said it to telemarketers.
⟦J→T a⟧“Depends what they wanted,”⟦/⟧ {he|J} says, to the carpet.
⟦T→J i⟧“To talk.”⟦/⟧
⟦J→T e⟧“About what?”⟦/⟧ {Jesse|J} asks.
⟦T→J i⟧“The goat.”⟦/⟧
It surprises a laugh out of both of {them|J+T}, a bad one, wet at the edges, and it’s in the middle of it that the door swings open without a knock at all.
@scene place=the same suite | time=a moment later | pov=J | present=J,T,D,M
⟦D→T e⟧“Ten minutes, {son|T},”⟦/⟧ {Mr. Wren|D} announces. {He|D}’s in gray, with a carnation. {He|D} takes in the bed, and the bottle, and {the man on the floor|J}. ⟦D→J e =⟧“What on earth are {you|J} doing down there?”⟦/⟧
⟦J→D a⟧“Cufflink, {sir|D},”⟦/⟧ {he|J} says.
⟦D→T i⟧“Well, find it. {Mark|M}’s been downstairs for half an hour, {he|M}’s wearing a hole in the rug. {You|T} look green. Are {you|T} green?”⟦/⟧
⟦T→D e⟧“{I|T}’m fine, {Dad|D},”⟦/⟧ {Tobias|T} answers.
⟦D→T i⟧“{{Your|T} mother|Q} was green too. It’s nerves. It passes.”⟦/⟧ {The old man|D} crosses the carpet and straightens a tie that was perfectly straight, and pats it. {His|D} eyes have filled up. ⟦D→T i =⟧“{I|D} never thought {I|D}’d see the day. {You|T} know that. {I|D} said some things, when {you|T} first told {us|D+Q}.”⟦/⟧
⟦T→D i⟧“It’s okay.”⟦/⟧
⟦D→T i⟧“It’s not, but {you|T}’re kind. {He|M}’s a good man. {He|M}’s good for {you|T}.”⟦/⟧ {He|D} clears {his|D} throat like an outboard motor. ⟦D→J i =⟧“Isn’t {he|M}, {Jesse|J}?”⟦/⟧
{They|D+T} both turn around. {Jesse|J} gets up, with the anchor in {his|J} palm. It’s left a mark there.
⟦J→D a⟧“Yes, {sir|D},”⟦/⟧ {he|J} says. ⟦J→D a =⟧“{He|M}’s the best.”⟦/⟧
⟦D→J i⟧“There you go. Ten minutes!”⟦/⟧ And the carnation is gone down the hallway, calling for somebody to find the damn photographer.
It’s very quiet after that.
⟦T→J a⟧“{You|J} meant it,”⟦/⟧ {he|T} says.
⟦J→T i⟧“{He|M} *is* the best. {He|M} drove to Fresno for {your|T} dog.”⟦/⟧
⟦T→J i⟧“{I|T} know {he|M} did.”⟦/⟧
⟦J→T a⟧“{He|M} laughs at {your|T} puns,”⟦/⟧ {he|J} answers.
⟦T→J a⟧“{You|J} don’t,”⟦/⟧ {he|T} says.
⟦J→T i⟧“{I|J} never once laughed at {your|T} puns.”⟦/⟧
⟦T→J i⟧“No. {You|J}’d just look at {me|T} like {I|T}’d hit {you|J} with a newspaper. {I|T} used to save up the good ones.”⟦/⟧ {He|T} holds out {his|T} arm again, palm to the ceiling, the cuff hanging open. {He|T}’s stopped swaying. {He|T}’s never looked so sober in {his|T} life. ⟦T→J i =⟧“Do it up, or don’t. {I|T}’m asking {you|J}. {I|T}’ll go by that.”⟦/⟧
Downstairs, a string quartet starts in on something slow. {Jesse|J} looks at the wrist. {He|J} looks at the thing in {his|J} hand, which is so small, which weighs hardly anything.
There’s a knock: three soft ones, and then a voice.
⟦M→T e⟧“{Tobes|T}? {I|M} know it’s bad luck. {I|M} only wanted to say, if {you|T}’re scared, {I|M} am too. That’s all. {I|M}’ll go away now,”⟦/⟧ {Mark|M} says.
Neither of {them|J+T} breathes. The footsteps go off, and stop, and go on.
⟦T→J a⟧“See?”⟦/⟧ {he|T} whispers. {His|T} face has come apart. ⟦T→J a =⟧“See what {I|T} mean? What am {I|T} supposed to do with that?”⟦/⟧
And {Jesse|J}, who has been awake since one, takes hold of the cuff, and lines up the little holes, and pushes the anchor through.
⟦J→T a⟧“{You|T} marry it,”⟦/⟧ {he|J} says.
