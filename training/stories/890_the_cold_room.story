# title: The Cold Room
# style: third person past; curly quotes; US; homicide detectives and a suspect's wife; three women; surnames
# cast: K = Detective Anjali Kaur | Kaur, Anjali | she
# cast: M = Detective Heather Mercer | Mercer, Heather | she
# cast: D = Crystal Dunleavy | Crystal, Mrs. Dunleavy | she
# cast: H = Trent Dunleavy | Trent | he
# cast: L = Kaur's mother | | she
# cast: X = Kaur's ex-husband | | he
# cast: G = Monday's suspect | | he
# cast: N = Trent's mother | Mrs. Dunleavy | she
---
@scene place=a parked car outside a flower shop | time=just before opening | pov=K | present=K,M
⟦M→K e⟧“Good cop or bad cop?”⟦/⟧ asked {Mercer|M}.
⟦K→M a⟧“{I|K} was bad on Monday,”⟦/⟧ {she|K} said.
⟦M→K i⟧“{You|K} were *terrible* on Monday. {You|K} gave {him|G} a Kleenex.”⟦/⟧
⟦K→M i⟧“{He|G} had a cold.”⟦/⟧
⟦M→K i⟧“{He|G}’d stabbed a guy.”⟦/⟧
⟦K→M a⟧“And {he|G} had a cold. Are {you|M} going to eat that?”⟦/⟧ {she|K} asked.
{Mercer|M} passed the bagel over. {She|M} was watching the shop across the street, where {a blonde in a green apron|D} was dragging buckets of tulips out onto the sidewalk, one at a time, in no hurry.
⟦M→K a⟧“Would {you|K} know?”⟦/⟧ {she|M} asked. ⟦M→K a =⟧“If it was {{your|K} husband|X}?”⟦/⟧
⟦K→M a⟧“{I|K} didn’t know {mine|X} was gay,”⟦/⟧ {she|K} answered, through cream cheese. ⟦K→M a =⟧“So, no.”⟦/⟧
⟦M→K i⟧“Fair.”⟦/⟧
⟦K→M a⟧“{You|M} think {she|D} knows?”⟦/⟧ {she|K} asked.
⟦M→K i⟧“{I|M} think those tulips are awful cheerful.”⟦/⟧
@scene place=the flower shop | time=ten minutes later | pov=K | present=K,M,D
⟦D→K,M a⟧“Somebody’s birthday?”⟦/⟧ {the florist|D} called from the back.
⟦K→D e⟧“{Mrs. Dunleavy|D}?”⟦/⟧ said {Kaur|K}.
⟦D→K a⟧“{Crystal|D}. {Mrs. Dunleavy|N}’s {{my|D} mother-in-law|N},”⟦/⟧ {she|D} said, coming out with a ribbon between {her|D} teeth, and then {she|D} saw the badge. The ribbon stayed where it was. ⟦D→K i⟧“Oh.”⟦/⟧
⟦M→D i⟧“Nice place. {You|D} run it by {yourself|D}?”⟦/⟧
⟦D→M i⟧“Since March.”⟦/⟧
⟦M→D i⟧“What happened in March?”⟦/⟧
⟦D→M i⟧“The bank did.”⟦/⟧
⟦K→D i⟧“And {{your|D} husband|H}? Does {he|H} help out?”⟦/⟧
⟦D→K i⟧“{Trent|H}’s allergic.”⟦/⟧
⟦M→D i⟧“To work?”⟦/⟧
⟦D→M i⟧“To lilies.”⟦/⟧ {Crystal|D} took out the ribbon and started winding it around two fingers. {She|D} had nice hands, nicked all over, with a Band-Aid on the thumb. ⟦D→M i =⟧“Is this about the van?”⟦/⟧
{Kaur|K} had not said anything about a van. Neither had {Mercer|M}, who was sniffing a rose. In the eleven months {they|K+M} had been partners {Kaur|K} had learned that {Mercer|M} only ever sniffed things when {she|M} had stopped breathing for some other reason.
⟦K→D a⟧“What about it?”⟦/⟧ {she|K} said.
⟦D→K a⟧“{He|H} said it got stolen,”⟦/⟧ {she|D} said.
⟦K→D i⟧“{He|H} said that to {you|D}? When?”⟦/⟧
⟦D→K i⟧“Friday. {I|D} told {him|H} to call it in.”⟦/⟧
⟦M→D i⟧“{He|H} didn’t.”⟦/⟧
⟦D→M i⟧“No. {I|D} guess {he|H} wouldn’t.”⟦/⟧
⟦M→D i⟧“Why do {you|D} guess that?”⟦/⟧
The compressor came on. It was a big cold room, for such a small store; it took up the whole rear wall, steel, with a window in the door the size of a paperback. Somebody had hung a calendar over the window. {{Kaur|K}’s mother|L} had kept a shop too, sweets and saris and phone cards, in a strip mall off Route 9, and {Kaur|K} had done {her|K} homework on the chest freezer every day for ten years with {her|K} heels drumming on its side. {She|K} knew what a cold room sounded like when it was full of flowers. You could hear the fans. This one was packed so tight that the hum had gone down half a note.
⟦K→D i⟧“Busy week?”⟦/⟧
⟦D→K i⟧“Not so much.”⟦/⟧
⟦K→D i⟧“That’s a lot of stock.”⟦/⟧
⟦D→K i⟧“There’s a wedding.”⟦/⟧
⟦M→D i⟧“Whose?”⟦/⟧
Nothing. The ribbon had gone around so many times that the tips of {her|D} fingers were white.
⟦M→D e⟧“{Crystal|D},”⟦/⟧ said {Mercer|M}, who was supposed to be bad today. ⟦M→D e =⟧“{Honey|D}. Who put the calendar up?”⟦/⟧
⟦D→M i⟧“{I|D} did.”⟦/⟧
⟦M→D a⟧“So {you|D} don’t have to look,”⟦/⟧ {she|M} said.
⟦D→M i⟧“{He|H} said Friday that it’d be one night. {He|H} said {he|H} would come back with a truck. {I|D} have been selling out of buckets. {I|D} told people the cooler broke.”⟦/⟧
⟦K→D i⟧“Is it locked?”⟦/⟧
⟦D→K a⟧“{He|H}’s got the key,”⟦/⟧ {she|D} said.
⟦M→K e⟧“{I|M}’ve got a tire iron,”⟦/⟧ {Mercer|M} offered.
⟦K→M i⟧“{We|K+M} need a warrant.”⟦/⟧
⟦M→K i⟧“{She|D}’s {the owner|D}. Ask {her|D}.”⟦/⟧
⟦K→M i⟧“{I|K} was *going* to ask {her|D}.”⟦/⟧
⟦D→K,M a⟧“Yes,”⟦/⟧ {she|D} said, too loud. Both of {them|K+M} turned. {She|D} was crying without any fuss, the way you sweat. ⟦D→K,M a =⟧“{I|D}’m saying yes. Please. {I|D} keep thinking it’ll ruin the peonies, isn’t that sick?”⟦/⟧
⟦K→D a⟧“It isn’t,”⟦/⟧ {she|K} said, and dug in {her|K} coat pocket, and held something out.
⟦M→K e⟧“Every time,”⟦/⟧ muttered {Mercer|M} on {her|M} way to the car. ⟦M→K e =⟧“Every single time, with the Kleenex.”⟦/⟧
