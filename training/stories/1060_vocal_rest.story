# title: Vocal Rest
# style: third person past; straight quotes; band on tour; two men, then three; epithets; typos; author's note
# cast: J = the singer | Joey Marchand, Joey, Marchand, the blond, the smaller man | he
# cast: M = the bassist | Matthew, Matt, the taller man, the brunet, his bandmate | he
# cast: B = the tour manager | Bob | he
# cast: D = the throat doctor | the specialist | she
# cast: A = the author | I |
---
@note
A/N: {I|A} know nothing about vocal cords, {I|A} just like it when the loud one has to be quiet :)
@end
@scene place=a hotel room in Lyon | time=afternoon, day two of the rest | pov=M | present=J,M
{The singer|J} was not supposed to talk until Thursday.
⟦J→M i⟧"This is stupid."⟦/⟧
⟦M→J i⟧"That's three words."⟦/⟧
⟦J→M i⟧"It's a whisper."⟦/⟧
⟦M→J a⟧"Whispering's worse. {She|D} said that, {I|M} was there, {she|D} drew a picture,"⟦/⟧ {the bassist|M} informed {him|J}.
{The blond|J} flopped backwards on the bed with {his|J} arms out. {Matthew|M} had the pad ready, and the pen, and {he|M} laid both of them on {the smaller man|J}'s stomach, where they went up and down.
⟦J→M i⟧"{You|M}'re enjoying this."⟦/⟧
⟦M→J a⟧"Little bit,"⟦/⟧ {the taller man|M} admitted.
⟦J→M a⟧"{You|M}'ve waited nine years for this,"⟦/⟧ {he|J} hissed.
⟦M→J i⟧"Ten in March. Write it down."⟦/⟧
⟦J→M i⟧"No."⟦/⟧
⟦M→J a⟧"Write it *down*, {Joey|J},"⟦/⟧ {the bassist|M} sighed, and sat on the edge of the mattress with {his|M} back to {him|J}.
For a while there was only the pen. {Matthew|M} listened to it scratch. It was a sound {he|M} knew from every bus and every squat and every bad sofa of the last decade, because {Joey|J} had always written at night, next to {him|M}, against a knee or a window or once, in Gdansk, against {the taller man|M}'s own shoulder blade, and said afterwards that it was the only flat thing in the country. {He|M} had gone around with half of a second verse on {his|M} skin for two days. {He|M} hadn't showered. {He|M} had never told {{his|M} bandmate|J} about that part, and {he|M} wasn't about to start now, not with a man who couldn't even laugh at {him|M} properly.
A page hit {him|M} in the ear. It said: WHAT IF IT DOESNT COME BACK
⟦M→J i⟧"It'll come back."⟦/⟧
⟦J→M a⟧"{You|M} don't know that,"⟦/⟧ {the blond|J} rasped. {Matthew|M} turned around, and {he|J} put a hand over {his|J} own mouth, guilty. ⟦J→M a =⟧"Sorry."⟦/⟧
⟦M→J i⟧"Hand off. Let {me|M} look."⟦/⟧
⟦J→M i⟧"At what? {You|M}'re not a doctor."⟦/⟧
⟦M→J a⟧"{I|M}'ve been staring at that throat since {I|M} was twenty. Open,"⟦/⟧ {the brunet|M} grumbled.
It came out of {him|M} so easily that it took a second to land. {The blond|J} had opened {his|J} mouth, obedient, and {he|J} forgot to shut it.
⟦J→M i⟧"Since {you|M} were what?"⟦/⟧
⟦M→J i⟧"Nothing. It looks red."⟦/⟧
⟦J→M i⟧"{Matt|M}."⟦/⟧
⟦M→J i⟧"Really red. {You|J} should gargle."⟦/⟧
{He|J} caught {the brunet|M} by the sleeve before {he|M} could get up. ⟦J→M i⟧"Say it again."⟦/⟧
⟦M→J i⟧"{You|J}'re not supposed to talk."⟦/⟧
⟦J→M i⟧"So *{you|M}* talk."⟦/⟧
{The bassist|M} didn't talk. {He|M} wasn't the one who did, that was the whole arrangement; {one of {them|J+M}|J} had the mouth and {the other|M} had the hands. {He|M} looked at the fingers in {his|M} cuff and thought about {his|M} hands, and how they'd been behaving themselves for ten years in March.
Somebody kicked the door.
@scene place=the hotel room | time=a minute later | pov=M | present=J,M,B
⟦B→J+M i⟧"Is anybody dead? No? Great. They want to know about Saturday."⟦/⟧ {The tour manager|B} had a phone on each ear and {he|B} lowered one.
⟦M→B i⟧"{He|J} can't do Saturday, {Bob|B}."⟦/⟧
⟦J→B i⟧"{I|J} can do Saturday."⟦/⟧
⟦B→M a⟧"{He|J} says {he|J} can,"⟦/⟧ {the older man|B} reported, to one of the phones as well.
⟦M→B i⟧"{He|J}'s not meant to be saying anything!"⟦/⟧
⟦B→J i⟧"{Kid|J}, what did {the specialist|D} tell {you|J}? Fingers."⟦/⟧
Four fingers went up, slowly. After a moment, under {the taller man|M}'s eye, they were joined by a thumb.
⟦B→J i⟧"Five days? So Saturday's out."⟦/⟧
⟦M→B a⟧"Thank you, {Bob|B},"⟦/⟧ {the bassist|M} said.
⟦B→M i⟧"Don't thank {me|B}, {I|B}'m about to lose forty grand. Why's {he|J} got hold of {your|M} arm?"⟦/⟧
Nobody said a thing. {The singer|J} had gone pink right up to the roots, and {he|J} hadn't let go.
⟦M→B a⟧"{He|J}'s resting,"⟦/⟧ {the bassist|M} offered.
⟦B→M i⟧"On {you|M}?"⟦/⟧
⟦M→B i⟧"Looks like it."⟦/⟧
⟦B→J+M a⟧"About bloody time,"⟦/⟧ {the older man|B} huffed, and put the phone back to {his|B} ear, and took it out into the corridor with {him|B}.
@break
@scene place=the hotel room | time=later | pov=M | present=J,M
⟦J→M a⟧"{He|B} *knew?*"⟦/⟧ {the smaller man|J} breathed.
⟦M→J i⟧"Apparently."⟦/⟧
⟦J→M i⟧"Did everybody know?"⟦/⟧
⟦M→J a⟧"Everybody but {the guy with the mouth|J},"⟦/⟧ {the taller man|M} said, to the ceiling.
{Joey|J} hit {him|M} with the pad. Then {he|J} took the pen and pulled {the other man|M} down by the collar and turned {him|M} round, and started, very carefully, to write something on {his|M} back.
