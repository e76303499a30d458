# title: Is the Line Still Open
# style: third person present; straight quotes; emergency call room; two women on one line and a man; thriller; names late
# cast: D = the operator | Ayumi | she
# cast: C = the caller | Mrs. Pickering | she
# cast: T = the trainee | | he
# cast: M = the man downstairs | Lyndon | he
# cast: O = the operator before her | | she
# cast: P = the patrolman | Ramiro | he
---
@scene place=an emergency call room | time=4:06 in the morning | pov=D | present=D,T,C,M
At 4:06 the board lights up and {the operator|D} takes it, because {the trainee|T} has {his|T} mouth full of noodles.
⟦D→C i⟧"Emergency, which service?"⟦/⟧
⟦C→D i⟧"{I|C}'d like to order a large pepperoni."⟦/⟧
{The trainee|T} rolls {his|T} eyes and reaches over to cut it. {She|D} smacks {his|T} hand away.
⟦D→C i⟧"Is somebody in the room with {you|C}?"⟦/⟧
⟦C→D i⟧"No, thin crust."⟦/⟧
⟦D→C i⟧"In the house?"⟦/⟧
⟦C→D i⟧"Yes please."⟦/⟧
⟦T→D a⟧"What are {you|D} doing?"⟦/⟧ {he|T} asks, around the noodles.
⟦D→T a⟧"Pull the address. Don't talk,"⟦/⟧ {she|D} says.
⟦C→D i⟧"And a side of the garlic things. How long will that be?"⟦/⟧
⟦D→C i⟧"{I|D}'m sending them now. Can {he|M} hear {you|C}?"⟦/⟧
⟦C→D i⟧"{I|C}'m not sure what {he|M}'ll want on {his|M}. {He|M}'s downstairs, {I|C}'d have to shout."⟦/⟧
{She|D} types it as {she|D} hears it. Male. Ground floor. There's a trick to it that isn't in the manual, {she|D} got it from {the woman|O} who sat in this chair before {her|D}, {a chain-smoker|O} with a voice like gravel in a tin: you keep your own voice bored. You are a girl in a pizza place at the end of a double shift. If you sound like help they start to cry, and once they're crying they can't do the other thing. {She|D} has had this call nine times. {She|D} has lost it twice, and {she|D} knows those two addresses the way some people know a prayer.
⟦T→D a⟧"{I|T}'ve got it. Fourteen Lark Road. It's a landline. {Pickering|C},"⟦/⟧ {he|T} says.
⟦D→T i⟧"Who's near?"⟦/⟧
⟦T→D i⟧"{Ramiro|P}'s at the gas station. Four minutes."⟦/⟧
⟦D→T i⟧"No siren."⟦/⟧
⟦T→D i⟧"{I|T}'ll tell {him|P}."⟦/⟧
⟦D→C i⟧"{Ma'am|C}, it'll be about four minutes. Has {he|M} got a weapon?"⟦/⟧
⟦C→D a⟧"Extra large, yes,"⟦/⟧ {the woman|C} says.
⟦D→C i⟧"A gun?"⟦/⟧
⟦C→D i⟧"Two, if {you|D}'ve got the offer on."⟦/⟧
⟦T→D i⟧"Jesus Christ."⟦/⟧ {He|T} has put down the carton. {He|T} is twenty-two, and until tonight the worst {he|T}'s had is a swan.
⟦D→C i⟧"Do {you|C} know {him|M}?"⟦/⟧
⟦C→D a⟧"{I|C} used to order from {you|D} all the time,"⟦/⟧ {she|C} says.
⟦D→C i⟧"{Your|C} ex?"⟦/⟧
⟦C→D i⟧"{{My|C} son|M}."⟦/⟧
It doesn't belong, it sits there in the middle of the pizza like a tooth. On the wall the map has found Lark Road by itself and is blinking at it, green. {She|D} looks up and {the trainee|T} is looking back at {her|D}, and then somewhere in the background of the line, so faint that {she|D} turns the volume up with {her|D} thumb, there's a stair.
⟦M→C i⟧"Who are {you|C} talking to?"⟦/⟧
⟦C→M a⟧"Only the pizza, {darling|M},"⟦/⟧ {she|C} says.
⟦M→C i⟧"It's four in the morning."⟦/⟧
⟦C→M i⟧"They're open all night now."⟦/⟧
⟦M→C a⟧"Give {me|M} that,"⟦/⟧ {he|M} says, and there's breath, close, a young man's breath, with a cold. ⟦M→D a =⟧"Who's this?"⟦/⟧
⟦D→M a⟧"Tony's,"⟦/⟧ {she|D} says. ⟦D→M a =⟧"Did {you|M} want the dips or not? {I|D}'ve got a line."⟦/⟧
Four seconds. {The trainee|T} isn't breathing at all. {He|T} has {his|T} headset pressed to one ear and {he|T}'s drawn a circle on the pad, round and round, until it's gone through the paper.
⟦M→D a⟧"{You|D} sound like a cop,"⟦/⟧ {he|M} says.
⟦D→M i⟧"{I|D} sound like a *cop?*"⟦/⟧
⟦M→D i⟧"{You|D} do. {You|D}'re all, like. Flat."⟦/⟧
⟦D→M a⟧"{I|D}'ve been on since six, {honey|M}. {You|M} try it,"⟦/⟧ {she|D} says.
⟦T→M i⟧"Order *up!*"⟦/⟧
It's so loud that {she|D} jumps. {He|T} has half got to {his|T} feet, scarlet in the face, and {he|T}'s banging {his|T} fork on the noodle carton. ⟦T→D i⟧"Two marinara! {Ayumi|D}, are {you|D} on that phone again? Table five!"⟦/⟧
⟦D→T i⟧"{I|D}'m *coming!*"⟦/⟧
And {he|M} laughs. It's the last thing anybody would have bet on: down the line from Lark Road {he|M} gives a short wet ordinary laugh. ⟦M→D a⟧"{{Your|D} boss|T} is {a dick|T},"⟦/⟧ {he|M} says. ⟦M→D a =⟧"Yeah, okay. Dips."⟦/⟧
⟦D→M a⟧"Name?"⟦/⟧ {she|D} asks.
⟦M→D i⟧"{Lyndon|M}."⟦/⟧
⟦D→M i⟧"Four minutes, {Lyndon|M}. Put {{your|M} mom|C} back on, {I|D} need the card."⟦/⟧
⟦C→D i⟧"Hello? {I|C}'m here."⟦/⟧
⟦D→C a⟧"It's two now,"⟦/⟧ {she|D} tells {her|C}. ⟦D→C a =⟧"When {he|M} goes to the window, {Mrs. Pickering|C}, {you|C} go the other way. Just read {me|D} some numbers. Any numbers {you|C} like."⟦/⟧
