# title: Cause of Death
# style: third person past; straight quotes; a detective and a pathologist, two women, then a third; slow burn, hurt/comfort; epithets
# cast: K = the detective | Kathy Brunner, Kathy, Brunner, the taller woman | she
# cast: V = the pathologist | Valerie, Val, Dr. Iyer, Iyer, the smaller woman, the doctor | she
# cast: P = the detective's partner, shot |  | he
# cast: M = the desk sergeant | Jennifer Maddern, Maddern | she
---
@scene place=the mortuary office | time=past midnight | pov=V | present=K,V
{The detective|K} was sitting on table four again.
⟦V→K a⟧"That one's booked,"⟦/⟧ {the pathologist|V} said from the door.
⟦K→V i⟧"Who by?"⟦/⟧
⟦V→K i⟧"A drowning, at seven."⟦/⟧
⟦K→V i⟧"Then {I|K}'ve got till seven."⟦/⟧
⟦V→K a⟧"{You|K}'ve got blood on {your|K} shirt,"⟦/⟧ {the smaller woman|V} remarked. {She|V} hung {her|V} coat up. {She|V} was careful to do it in the usual way, the loop and then the collar, because {she|V} had run the last two streets and {she|V} did not want it to show.
⟦K→V i⟧"It isn't {mine|K}."⟦/⟧
⟦V→K i⟧"{I|V} know whose it is. They rang."⟦/⟧
⟦K→V i⟧"Who rang?"⟦/⟧
⟦V→K a⟧"Everybody rang, {Kathy|K}. Where's {your|K} phone?"⟦/⟧ {the pathologist|V} said.
⟦K→V i⟧"In the river."⟦/⟧
⟦V→K i⟧"Did it fall in?"⟦/⟧
⟦K→V i⟧"It fell in quite hard."⟦/⟧
{She|V} took the stool on wheels and rolled it across until {she|V} had a knee on either side of {the taller woman|K}'s shins. People said {Dr. Iyer|V} had no bedside manner. It was a joke, the sort that gets told at leaving parties, that {her|V} patients had never complained. {She|V}'d laughed at it the first four times. The truth was that there'd been {one living person|K} in the last six years on whom {she|V} would have liked to try it out, and {she|K} kept coming down here at night, {she|K} kept getting up on the tables like a child on a wall and asking about lividity, and then going home.
⟦V→K i⟧"Give {me|V} {your|K} hands."⟦/⟧
⟦K→V i⟧"Why?"⟦/⟧
⟦V→K i⟧"Because they're shaking, and {I|V}'d like to see what's under the nails."⟦/⟧
⟦K→V a⟧"Are {you|V} processing {me|K}?"⟦/⟧ {the detective|K} asked.
⟦V→K i⟧"{I|V}'m washing {you|K}. It's the same to begin with."⟦/⟧
That got half a laugh. {She|V} had the basin ready and the water warm; {she|V} did the left hand first, finger by finger, and {the other woman|K} watched it being done as if it belonged to somebody else.
⟦K→V a⟧"{I|K} told {him|P} to take the back,"⟦/⟧ {she|K} said.
⟦V→K i⟧"Yes."⟦/⟧
⟦K→V i⟧"{I|K} always take the back. {I|K} don't know why {I|K}, {he|P} said {his|P} knee was, so {I|K} said fine, {you|P} take the, no. No, that's not it, {I|K} said the *front*—"⟦/⟧
⟦V→K a⟧"Stop there. Breathe out,"⟦/⟧ {the doctor|V} ordered.
⟦K→V i⟧"What if {he|P}'s on this table tomorrow, {Val|V}?"⟦/⟧
⟦V→K i⟧"{He|P} won't be."⟦/⟧
⟦K→V i⟧"{You|V} can't say that."⟦/⟧
⟦V→K a⟧"{I|V} can. {I|V}'ve seen the films,"⟦/⟧ {the doctor|V} told {her|K}. ⟦V→K a =⟧"They sent them to {me|V}. Through and through, it missed the artery by that much. {He|P}'s going to be unbearable about it for the rest of {his|P} life."⟦/⟧
For a moment nothing moved but the water. Then {Brunner|K} folded. There wasn't any other word; {she|K} came down off the edge in sections, like a ladder, until {her|K} forehead was on {the smaller woman|V}'s collarbone and {her|K} wet hands were up the back of {her|V} cardigan. {Valerie|V} held on. {She|V} thought, with perfect clarity: occipital, parietal, temporal. {She|V} thought: {her|K} hair smells of the river.
⟦K→V a⟧"{You|V} could have led with that,"⟦/⟧ {she|K} said into the collarbone.
⟦V→K i⟧"{You|K} wouldn't have heard {me|V}."⟦/⟧
⟦K→V i⟧"{You|V} *ran* here."⟦/⟧
⟦V→K a⟧"{I|V} walked briskly,"⟦/⟧ {the smaller woman|V} corrected {her|K}.
⟦K→V a⟧"{I|K}'m {a detective|K}, {Iyer|V}. {Your|V} heart's doing a hundred and thirty,"⟦/⟧ {the taller woman|K} mumbled into wool.
⟦V→K i⟧"That's not the running."⟦/⟧
{She|K} lifted {her|K} head.
@scene place=the mortuary office | time=a second later | pov=V | present=K,V,M
⟦M→V i⟧"{Doc|V}, have {you|V} seen, oh, thank Christ."⟦/⟧ It was {the desk sergeant|M}, in a bicycle helmet. ⟦M→K i =⟧"They're dragging the canal for {you|K}!"⟦/⟧
⟦K→M i⟧"What for?"⟦/⟧
⟦M→K i⟧"{Your|K} phone's in it!"⟦/⟧
⟦V→K i⟧"{You|K} said the river."⟦/⟧
⟦K→V i⟧"It was dark."⟦/⟧
⟦M→V a⟧"How long's {she|K} been here?"⟦/⟧ {the sergeant|M} panted.
⟦V→M a⟧"An hour, by the temperature,"⟦/⟧ {the pathologist|V} replied.
⟦K→M i⟧"{I|K}'m sitting right here, {Maddern|M}."⟦/⟧
⟦M→K i⟧"{You|K}'re sitting in {her|V} *lap*."⟦/⟧
There was a short silence, in which all three of {them|K+V+M} checked.
⟦V→M i⟧"So {she|K} is. Would {you|M} ring and tell them to stop dragging?"⟦/⟧
⟦M→V i⟧"What'll {I|M} say {she|K} was doing?"⟦/⟧
⟦V→M i⟧"Helping with an identification."⟦/⟧
⟦M→K+V a⟧"Anyone {I|M} know?"⟦/⟧ {the sergeant|M} inquired, not moving.
⟦K→M i⟧"{Jennifer|M}. Close the door."⟦/⟧
