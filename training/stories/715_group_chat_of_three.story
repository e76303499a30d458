# title: you up? (three idiots, one chat)
# style: third person present; curly quotes; US; group chat and kitchen; roommates; fluff
# cast: T = Tyler Boone | Tyler, Ty | he
# cast: K = Kwame Asante | Kwame, Kwam | he
# cast: M = Tyler's mother |  | she
# cast: G = the lasagna grandma |  | she
# cast: D = Kwame's dad |  | he
# cast: B = Brendan Duffy | Brendan, Duffy, Duff | he
---
@scene place=three bedrooms of one apartment | time=eleven at night | pov=T | present=T,K,B
@message
⟦B→T,K i message⟧who ate {my|B} lasagna⟦/⟧
⟦K→B i message⟧What lasagna.⟦/⟧
⟦B→K i message⟧the one with {MY|B} NAME on it⟦/⟧
⟦K→B i message⟧{Your|B} name’s {Duffy|B}. The label said Do Not.⟦/⟧
⟦B→K i message⟧DO NOT is implied {duffy|B}⟦/⟧
@end
{Tyler|T}, who has lasagna on {his|T} chin, turns {his|T} phone face down on the comforter. Through the wall on the left {he|T} can hear {a large man|B} stomping. Through the wall on the right {he|T} can hear {another large man|K} laughing.
The left-hand stomping gets louder. Then it’s in the hall.
⟦B→K a⟧“{I|B} know {you|K}’re awake!”⟦/⟧ {he|B} yells through the door. ⟦B→K a =⟧“{I|B} can smell it!”⟦/⟧
⟦T→B i⟧“{I|T}’m naked!”⟦/⟧
⟦B→T i⟧“{I|B}’ve seen it! Open up!”⟦/⟧
⟦T→B i⟧“{I|T}’m on a call!”⟦/⟧
⟦B→T e⟧“With who?”⟦/⟧ {Brendan|B} says.
⟦T→B i⟧“{{My|T} mom|M}.”⟦/⟧
There’s a pause. {He|B}’s superstitious about mothers. {He|B} says, much more quietly, ⟦B→T i⟧“Tell {her|M} hi,”⟦/⟧ and the boards creak, and a door shuts.
The phone buzzes against {Tyler|T}’s leg.
@message
⟦K→T i message⟧{You|T} don’t have a mom in this time zone.⟦/⟧
⟦T→K i message⟧shut up shut up⟦/⟧
⟦K→T i message⟧It’s 5 am in Lisbon.⟦/⟧
⟦T→K i message⟧{she|M} gets up early⟦/⟧
⟦K→T i message⟧What’s it worth?⟦/⟧
@end
What’s it worth. {He|T} reads it over with {his|T} thumb hovering. There’s a thing {he|T} does now, whenever it’s {Kwame|K}; {he|T} reads it in the voice. It’s a low voice, with a lot of room in it, and it has no business saying *what’s it worth* at eleven p.m.
@message
⟦T→K i message⟧half. there’s half left⟦/⟧
⟦K→T i message⟧Kitchen in 5.⟦/⟧
@end
@break ***
@scene place=the kitchen | time=five minutes later | pov=T | present=T,K,B
{They|T+K} don’t put on the light. The refrigerator door’s enough. {Kwame|K} has come out in the gray sweatpants with two forks in {his|K} fist, and {his|K} glasses pushed up on top of {his|K} head, and {Tyler|T} would like it noted, by whoever keeps track, that this isn’t fair.
⟦K→T a⟧“{You|T} left {your|T} chin on,”⟦/⟧ {he|K} murmurs.
⟦T→K i⟧“What?”⟦/⟧
⟦K→T a⟧“Sauce. No. Other side,”⟦/⟧ {he|K} replies.
⟦T→K i⟧“Did {I|T} get it?”⟦/⟧
⟦K→T i⟧“{You|T}’re making it worse. Come here.”⟦/⟧ And that’s a thumb. That is an actual thumb, on the actual chin. {He|K} looks at it after, and then licks it. ⟦K→T i =⟧“Mm. Nutmeg.”⟦/⟧
⟦T→K i⟧“{{Duffy|B}’s grandma|G} puts nutmeg.”⟦/⟧
⟦K→T i⟧“{You|T} stole a grandma lasagna?”⟦/⟧
⟦T→K a⟧“{I|T} was sad,”⟦/⟧ {he|T} whispers. ⟦T→K a =⟧“{I|T} had a sad day.”⟦/⟧
⟦K→T i⟧“Why? What happened?”⟦/⟧
⟦T→K e⟧“Nothing. {You|K} got that email,”⟦/⟧ {Tyler|T} replies.
⟦K→T i⟧“Which email?”⟦/⟧
⟦T→K i⟧“From Boston. {You|K} left it open on the counter. {I|T} wasn’t snooping, {I|T} was putting down a cereal.”⟦/⟧ {He|T} digs at a corner where the cheese’s gone crusty. ⟦T→K i =⟧“It’s a good email. Congratulations.”⟦/⟧
⟦K→T i⟧“Thanks.”⟦/⟧
⟦T→K i⟧“{You|K}’re going to take it, right?”⟦/⟧
⟦K→T e⟧“Would {you|T}?”⟦/⟧ {Kwame|K} asks.
⟦T→K i⟧“{I|T}’m not the one with a brain.”⟦/⟧
{He|K} leans back on the sink, and the light from the refrigerator slides off {his|K} face. ⟦K→T i⟧“{I|K} asked them for an extra week. {I|K} told them {I|K} had to talk to somebody first.”⟦/⟧
⟦T→K i⟧“Who?”⟦/⟧
⟦K→T i⟧“Guess.”⟦/⟧
⟦T→K e⟧“{Your|K} advisor?”⟦/⟧ {Tyler|T} asks.
⟦K→T i⟧“No.”⟦/⟧
⟦T→K e⟧“{{Your|K} dad|D}?”⟦/⟧ {Tyler|T} says.
⟦K→T i⟧“{I|K}’d text {{my|K} dad|D}.”⟦/⟧
⟦T→K e⟧“Well, who then? {Duffy|B}?”⟦/⟧ {Tyler|T} says.
⟦K→T a⟧“Oh my God, {Tyler|T},”⟦/⟧ {he|K} says, and puts down {his|K} fork.
The light comes on. {They|T+K} spring back from {each other|T+K} so hard that a magnet falls off the freezer. In the doorway, in a towel, stands {the rightful owner|B}, and {his|B} finger’s already out in front of {him|B} like a sword.
⟦B→T,K e⟧“*Both* of {you|T+K}?”⟦/⟧ {Brendan|B} says.
⟦K→B i⟧“It was like this when {I|K} got here.”⟦/⟧
⟦B→T i⟧“{You|T} said {you|T} were on the phone with {{your|T} mother|M}!”⟦/⟧
⟦T→B e⟧“{She|M} hung up,”⟦/⟧ {Tyler|T} says.
⟦B→T a⟧“{I|B} said *hi* to {her|M},”⟦/⟧ {he|B} says, wounded. {He|B} comes over and looks in the dish. {He|B} looks for a while. Then {he|B} looks at the forks, and the fallen magnet, and at {one of {his|B} roommates|T} and at {the other one|K}, and you can see it arrive. It takes about as long as an elevator. ⟦B→T,K a =⟧“Wait. Is this about Boston?”⟦/⟧
⟦T→B i⟧“{You|B} know about Boston?”⟦/⟧
⟦B→T i⟧“Everybody knows about Boston, {he|K} left it on the counter.”⟦/⟧ {He|B} swings round to the sink. ⟦B→K i =⟧“So did {you|K} ask {him|T}?”⟦/⟧
⟦K→B a⟧“{I|K} was in the middle of it,”⟦/⟧ {he|K} says through {his|K} teeth.
⟦B→K i⟧“{You|K}’ve been in the middle of it since Tuesday!”⟦/⟧
⟦T→K i⟧“Ask {me|T} what?”⟦/⟧
⟦B→T i⟧“Oh, {he|K}’s hopeless. {He|K}’s got a whole list of pros and cons. It’s got two columns, and one column’s just {your|T} name.”⟦/⟧
⟦K→B i⟧“*{Duff|B}*.”⟦/⟧
⟦T→K a⟧“Which column?”⟦/⟧ {he|T} says.
Nobody answers {him|T}. The refrigerator has started to beep. {The man in the towel|B} reaches past {them|T+K} both, picks up what’s left of {{his|B} grandma|G}’s lasagna, and a fork, wipes the fork on {his|B} towel, and shuts the door with {his|B} hip.
⟦B→T,K i⟧“{I|B}’m taking this to bed. Don’t do anything on {my|B} side of the counter.”⟦/⟧
{They|T+K} listen to {him|B} go. It’s dark again. It’s very dark, after the light.
⟦T→K a⟧“Which column, {Kwam|K}?”⟦/⟧ {he|T} says again.
⟦K→T i⟧“There’s a lot of snow in Boston. They make you pay for parking.”⟦/⟧
⟦T→K i⟧“That’s the cons.”⟦/⟧
⟦K→T i⟧“Yeah.”⟦/⟧
⟦T→K a⟧“So which is {me|T}?”⟦/⟧ {he|T} wants to know.
The low voice takes its time, and when it comes it’s right by {his|T} ear. ⟦K→T i⟧“Both. {You|T}’re the reason to stay, and {you|T}’re who {I|K}’d want to tell about it if {I|K} went.”⟦/⟧
@message
⟦B→T,K i message⟧{I|B} CAN HEAR {YOU|T+K} NOT KISSING⟦/⟧
@end
