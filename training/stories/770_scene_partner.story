# title: Understaffed
# style: third person past; straight quotes; US restaurant kitchen; two he, two she, ze/hir; heavy cross-talk; many pronoun tags
# cast: M = Marisol Vega | Marisol, Chef | she
# cast: K = Kenji Watanabe | Kenji | he
# cast: B = Brandon Pruitt | Brandon, Pruitt | he
# cast: T = Tess Holloway | Tess | she
# cast: A = Ash | Ash | ze
# cast: F = Kenji's father | | he
# cast: C = the critic | | she
# cast: O = the owner | Gary | he
---
@scene place=the kitchen of a small restaurant | time=Friday, seven | pov=T | present=M,K,B,T
⟦M→K,B,T e⟧"{She|C}'s here,"⟦/⟧ {Marisol|M} said.
Nobody had to ask who. {Kenji|K} put down the torch. {Brandon|B} crossed {himself|B} with a slotted spoon.
⟦T→M e⟧"What table?"⟦/⟧ {Tess|T} asked.
⟦M→T i⟧"Nine."⟦/⟧
⟦T→M i⟧"Nine wobbles!"⟦/⟧
⟦M→T i⟧"{I|M} know nine wobbles, {Tess|T}. {She|C} picked it."⟦/⟧
⟦K→M a⟧"What's {she|C} want?"⟦/⟧ {he|K} said. ⟦K→M a =⟧"Did {she|C} order?"⟦/⟧
⟦M→K i⟧"{She|C} wants the duck."⟦/⟧
There was a silence, and {Tess|T}, who'd only been there since August but had been there for the duck, looked from {the one man|K} to {the other|B}. It was {Kenji|K}'s recipe. It was also the thing {they|K+B}'d broken up over, if two guys who'd never said {they|K+B} were dating could break up; {Brandon|B} had put orange in it while {Kenji|K} was at {{his|K} dad|F}'s funeral.
⟦B→M a⟧"{I|B} can do the duck,"⟦/⟧ {he|B} said.
⟦K→B e⟧"No {you|B} can't,"⟦/⟧ said {Kenji|K}.
⟦B→K i⟧"{I|B}'ve done it every night for a month."⟦/⟧
⟦K→B a⟧"{You|B}'ve done *a* duck,"⟦/⟧ {he|K} said, and picked up the good pan.
⟦B→K i⟧"Oh, here we go."⟦/⟧
⟦K→B a⟧"It doesn't need fruit,"⟦/⟧ {he|K} said.
⟦B→K i⟧"It needs *acid*."⟦/⟧
⟦K→B i⟧"It needs {you|B} to leave it alone for eleven minutes, which {you|B}'ve never done with anything in {your|B} life."⟦/⟧
⟦M→K,B e⟧"{Gentlemen|K+B},"⟦/⟧ said {Marisol|M}.
⟦B→K i⟧"What's that supposed to mean?"⟦/⟧
⟦K→B i⟧"{You|B} know what it means."⟦/⟧
⟦B→K e⟧"{You|K} were {the one|K} who quit answering {your|K} phone!"⟦/⟧ {Brandon|B} yelled.
⟦K→B a⟧"{I|K} was burying {{my|K} father|F}!"⟦/⟧ {he|K} shouted, and every burner in the place seemed to hear {him|K}.
{Brandon|B}'s mouth was open. {He|B} shut it. {He|B}'d gone the color of the tile.
⟦T→M a⟧"{Chef|M}?"⟦/⟧ {she|T} whispered. ⟦T→M a =⟧"Should {I|T} go?"⟦/⟧
⟦M→T a⟧"{You|T} should do the salad for nine,"⟦/⟧ {she|M} whispered back, ⟦M→T a =⟧"very, very slowly."⟦/⟧
So {Tess|T} did. {She|T}'d never dressed a leaf so long. With {her|T} back turned it was just voices.
⟦B→K i⟧"{I|B} called, though. {I|B} called {you|K} eleven times."⟦/⟧
⟦K→B i⟧"{I|K} know."⟦/⟧
⟦B→K i⟧"{I|B} drove to Fresno."⟦/⟧
⟦K→B i⟧"{You|B} what?"⟦/⟧
⟦B→K i⟧"{I|B} drove out there. {I|B} had a suit on. And there was like sixty of {your|K} family on the lawn and {I|B} didn't know what {I|B} was supposed to tell them {I|B} was."⟦/⟧
⟦K→B e⟧"So what did {you|B} do?"⟦/⟧ {Kenji|K} asked.
⟦B→K i⟧"{I|B} sat in the car. {I|B} drove back. {I|B} put an orange in the duck."⟦/⟧
⟦K→B i⟧"...Because?"⟦/⟧
⟦B→K a⟧"Because {he|F} sent {us|K+B} that box of oranges, off {his|F} tree,"⟦/⟧ {he|B} said. It was hard to hear {him|B} over the hood. ⟦B→K a =⟧"And {you|K} were gone, and everything was going soft."⟦/⟧
{Tess|T} put down the tongs. {She|T} wasn't crying, it was the shallots. Next to {her|T} {the chef|M} had both eyes on the ceiling like somebody waiting for a nosebleed to stop.
@scene place=the same | time=a moment later | pov=T | present=M,K,B,T,A
The doors banged. It was {Ash|A} with three plates up {hir|A} arm and {hir|A} tie over {hir|A} shoulder.
⟦A→M a⟧"Nine wants to know if it's the duck with the orange,"⟦/⟧ {ze|A} said.
⟦M→A i⟧"Why?"⟦/⟧
⟦A→M i⟧"{She|C} wouldn't tell {me|A}. {She|C} said a friend of {hers|C} had it and cried."⟦/⟧
⟦M→A e⟧"Cried good or cried bad?"⟦/⟧ {Marisol|M} asked.
⟦A→M a⟧"How would {I|A} know?"⟦/⟧ {ze|A} said. {Ze|A} looked around at {the four of {them|M+K+B+T}|M+K+B+T}. ⟦A→M,K,B,T a =⟧"Who died?"⟦/⟧
⟦K→A a⟧"{{My|K} dad|F},"⟦/⟧ {he|K} said. ⟦K→A a =⟧"It's okay. It was in September."⟦/⟧
⟦A→K e⟧"Oh, {man|K}. {I|A} thought {you|K} had the flu,"⟦/⟧ said {Ash|A}.
⟦K→A i⟧"{I|K} told everybody {I|K} had the flu."⟦/⟧
⟦B→A a⟧"{He|K} told {me|B} it was the flu,"⟦/⟧ {he|B} said. ⟦B→A a =⟧"{I|B} had to get it from {Gary|O}."⟦/⟧
{Kenji|K} wiped {his|K} hands. {He|K} did it finger by finger, the way {he|K} did when {he|K} was about to plate. Then {he|K} reached past {Brandon|B}, all the way past, so {they|K+B} were chest to chest for a second, and took an orange off of the shelf, and held it out.
⟦K→B a⟧"Show {me|K},"⟦/⟧ {he|K} said.
⟦B→K i⟧"What, now?"⟦/⟧
⟦K→B i⟧"{She|C} asked for it."⟦/⟧
⟦B→K e⟧"{You|K}'re gonna hate it,"⟦/⟧ said {Brandon|B}.
⟦K→B i⟧"Probably."⟦/⟧
⟦M→A i⟧"Tell nine fifteen minutes."⟦/⟧
⟦A→M e⟧"Can {I|A} tell {her|C} it's worth it?"⟦/⟧ said {Ash|A} from the doors.
Nobody was listening to {hir|A}. {The new girl|T} was blowing {her|T} nose on a side towel, and {Chef|M} was yelling at {her|T} for it, and down at the end of the line {two men|K+B} had {their|K+B} heads together over one piece of fruit.
