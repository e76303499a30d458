# title: Hard Shoulder
# style: third person present; curly quotes; band in a van; four men, mostly untagged
# cast: M = Maxwell | Maxwell, Max | he
# cast: R = Reuben | Reuben | he
# cast: T = Trey Oduber | Trey, T, Oduber | he
# cast: B = Benji | Benji, Benjamin, the drummer | he
# cast: G = Trey's girlfriend | Shelby | she
---
@note
A/N: I was in a band once. None of this happened. Most of this happened.
@end
@scene place=a van on the motorway | time=two in the morning | pov=R | present=M,R,T,B
There are four of {them|M+R+T+B} in the van and {one of {them|M+R+T+B}|B} has taken {his|B} shoes off.
⟦M→B i⟧“{Benji|B}.”⟦/⟧
⟦B→M i⟧“It’s not {me|B}.”⟦/⟧
⟦M→B i⟧“{I|M} can see {your|B} toes in the mirror, {mate|B}.”⟦/⟧
⟦B→M i⟧“Those could be anybody’s toes.”⟦/⟧
⟦M→R i⟧“{Reuben|R}, whose toes are those?”⟦/⟧
{He|R} opens one eye. A sock with a hole in it is resting on the amp about a foot from {his|R} face. ⟦R→M i⟧“{I|R}’d have to see them in a line-up.”⟦/⟧
⟦M→R i⟧“Useless. {Trey|T}? {You|T} awake up there?”⟦/⟧
⟦T→M i⟧“No.”⟦/⟧
⟦M→T i⟧“Then who’s doing the map?”⟦/⟧
⟦T→M i⟧“It’s a motorway. You follow the road.”⟦/⟧ {Oduber|T} has {his|T} hood up and {his|T} forehead on the glass. {He|T} has been like that since Carlisle.
⟦B→R i⟧“Is {he|T} okay?”⟦/⟧
{Reuben|R} shrugs. ⟦B→R i⟧“No, but is {he|T}? {You|R}’re {the one {he|T} talks to|R}.”⟦/⟧
⟦R→B i⟧“{He|T} hasn’t.”⟦/⟧
⟦T→B,R i⟧“{He|T} can hear {you|B+R}.”⟦/⟧
⟦B→T i⟧“Cool. Are {you|T} okay, then?”⟦/⟧
⟦T→B i⟧“{I|T}’m fine, {Benjamin|B}. Put {your|B} shoes on.”⟦/⟧
That ought to be that. It would have been, any other night, but something under the bonnet goes *tock*, politely, and then goes *tock* again, and then the lights on the dashboard come up all together like a fairground, and {Maxwell|M} says a word {he|M} usually saves for promoters. The van rolls onto the hard shoulder and stops. Nobody moves. A lorry goes by and {all four of {them|M+R+T+B}|M+R+T+B} rock gently in the wind of it, left and back again, like people in church.
⟦M→B i⟧“{Benji|B}, when {you|B} filled it up.”⟦/⟧
⟦B→M i⟧“Yeah?”⟦/⟧
⟦M→B i⟧“What colour was the handle?”⟦/⟧
⟦B→M i⟧“There were colours?”⟦/⟧
{Reuben|R} puts {his|R} coat over {his|R} head.
⟦M→B i⟧“Green or black. Think.”⟦/⟧
⟦B→M i⟧“{I|B} was holding a pasty.”⟦/⟧
⟦T→B i⟧“Oh, {you absolute spoon|B}.”⟦/⟧ It is the longest sentence {Trey|T} has said to anyone in two hundred miles. ⟦B→M,R i⟧“See, {he|T} *is* awake. What’s it do, if it’s green?”⟦/⟧
⟦T→B i⟧“It does this.”⟦/⟧
⟦M→R i⟧“Phone. {Reuben|R}, {you|R}’ve got the breakdown number.”⟦/⟧
⟦R→M i⟧“{I|R}’ve got four per cent.”⟦/⟧
⟦M→R i⟧“So be quick.”⟦/⟧
{He|R} isn’t quick. {He|R} gets as far as pressing three for vehicle, and then it goes black in {his|R} hand, and {he|R} holds it up in the gap between the front seats, by a corner, so that {Max|M} can see it’s dead.
⟦M→T a⟧“{T|T}, it’ll have to be {yours|T},”⟦/⟧ {the driver|M} says.
Nothing. {He|M} waits. {They|M+R+B} all wait, and {Benji|B} even stops wriggling {his|B} heel into {his|B} shoe.
{Reuben|R} has known {Oduber|T} since the second year, when {they|R+T} were put at the same table for talking and found that neither of {them|R+T} did. {He|T}’d written {Reuben|R} a whole song once instead of saying sorry about a bicycle. It was a good song. It was the one people came for, and not one of them knew there was a bicycle in it.
⟦T→M a⟧“{I|T} haven’t got it,”⟦/⟧ {he|T} says at last, to the window.
⟦M→T i⟧“Where is it?”⟦/⟧
⟦T→M i⟧“In the canal.”⟦/⟧
⟦B→T i⟧“What, *fell* in?”⟦/⟧
⟦T→B i⟧“No.”⟦/⟧
⟦R→T i⟧“{Shelby|G}?”⟦/⟧
⟦T→R i⟧“{She|G}’s moving to Leeds. With the cat.”⟦/⟧
⟦R→T i⟧“{You|T} love that cat.”⟦/⟧
⟦T→R i⟧“{I|T} know {I|T} love that cat, {Reuben|R}!”⟦/⟧
It comes out cracked in the middle. {He|T} pulls the hood down further. For a bit there is only the tick of the engine cooling, and rain. Then a hand comes through between the seats with half a pasty in it, in its paper bag, gone cold and slightly hairy.
⟦B→T a⟧“It’s the good half,”⟦/⟧ {the drummer|B} says.
{He|T} looks at it for so long that {Reuben|R} thinks {he|T}’ll throw it out of the window as well. ⟦T→B i⟧“Where’s {your|B} own phone, {you clown|B}?”⟦/⟧
⟦B→T i⟧“{Mine|B}? In {my|B} pocket. Why?”⟦/⟧
⟦M→B i⟧“{Benji|B}. *{Benji|B}.*”⟦/⟧
⟦B→M i⟧“What? Nobody asked {me|B}.”⟦/⟧
And that does it, that’s what starts {Trey|T} off at last, shoulders first, wheezing into the paper bag, until {he|T} has to wipe {his|T} eyes with {his|T} sleeve. ⟦T→B a⟧“Give it here,”⟦/⟧ {he|T} manages. ⟦T→B a =⟧“{I|T}’ll ring. And nobody tell {me|T} what colour the handle was.”⟦/⟧
⟦B→T i⟧“Brown, {I|B} think?”⟦/⟧
