# title: heads or tails
# style: third person past; straight quotes; twin boys and Gran, then their dad; slips and typos now and then; US
# cast: A = Ben Castillo | Ben, Benny | he
# cast: B = Gabe Castillo | Gabe, Gabriel | he
# cast: G = Gran | Gran | she
# cast: D = Dad | Dad, Luis | he
# cast: T = Uncle Teo | Uncle Teo, Teo | he
# cast: M = Miss Abernathy | Miss Abernathy | she
---
@note
This is a prequel to the one where {they|A+B}'re grown up!! You dont need to read that one. {Ben|A} = four minutes older, {Gabe|B} = never hears the end of it.
@end
@scene place=Gran's porch | time=late May, evening | pov=B | present=A,B,G
{Gran|G} had a quarter on {her|G} thumb.
⟦G→A,B i⟧"One more time. Which one of {you|A+B} did it?"⟦/⟧
⟦A→G i⟧"{He|B} did."⟦/⟧
⟦B→G i⟧"{He|A} did."⟦/⟧
⟦G→A,B i⟧"See, {I|G} figured that's how it'd go. So heads it was {Benjamin|A} and tails it was {Gabriel|B}, and whoever it lands on goes across the street and tells {Miss Abernathy|M} about {her|M} birdbath."⟦/⟧
{The twins|A+B} looked at {each other|A+B}. {They|A+B} were nine. {They|A+B} had the same cowlick and the same scab on the same knee, got the same afternoon off the same skateboard, and the only way most folks could tell {them|A+B} apart was that {Gabe|B} chewed {his|B} shirt.
{He|B} was chewing it now.
⟦B→G a⟧"That's not fair,"⟦/⟧ {he|B} said around the collar. ⟦B→G a =⟧"What if it lands on the wrong one?"⟦/⟧
⟦G→B a⟧"So there's a wrong one,"⟦/⟧ {she|G} said.
⟦B→G i⟧"{I|B} mean. There could be."⟦/⟧
⟦G→B i⟧"Interesting."⟦/⟧
⟦A→B i⟧"Shut up, {Gabe|B}."⟦/⟧
⟦B→A i⟧"{I|B} didn't say anything!"⟦/⟧
⟦A→B i⟧"{You|B} said wrong one."⟦/⟧
⟦B→A i⟧"{She|G} said it!"⟦/⟧
⟦G→A,B i⟧"{I|G} only repeated it. Here {we|A+B+G} go."⟦/⟧ The coin went up, winked in the porch light, and came down smack on the back of {her|G} freckled hand. {She|G} kept it covered. {She|G} had raised four boys in this house and buried one, and there was nothing about a covered coin that {she|G} didn't know. ⟦G→A,B i =⟧"Last chance."⟦/⟧
Nobody breathed. A moth hit the bulb, tick, tick.
⟦A→G a⟧"Okay, {I|A} threw it,"⟦/⟧ {he|A} said.
{{His|A} brother|B} stopped chewing. ⟦B→A i⟧"What?"⟦/⟧
⟦A→G a⟧"{I|A} threw the ball. It was {me|A}. Can {I|A} go get it over with?"⟦/⟧ {he|A} said, louder.
⟦B→G i⟧"No {he|A} didn't! {He|A} wasn't even— {Gran|G}, {I|B} threw it. {He|A} was on the roof."⟦/⟧
⟦G→A,B i⟧"{He|A} was on the *what?*"⟦/⟧
⟦A→B e⟧"Oh my God, {Gabe|B},"⟦/⟧ {Ben|A} moaned.
⟦B→A i⟧"{You|A} were gonna take the blame!"⟦/⟧
⟦A→B i⟧"{I|A} had it *handled!*"⟦/⟧
{She|G} still hadn't lifted {her|G} hand. {Her|G} shoulders had begun to go up and down a little, and {she|G} turned {her|G} face off toward the street, where the streetlights were coming on, till it passed.
Headlights swung over the yard. A truck door opened and slammed.
@scene place=Gran's porch | time=a minute later | pov=B | present=A,B,G,D
⟦D→G i⟧"What'd {they|A+B} do?"⟦/⟧
⟦G→D i⟧"Well, hello to {you|D} too, {Luis|D}."⟦/⟧
⟦D→G i⟧"Hi, {Ma|G}. What'd {they|A+B} do?"⟦/⟧
⟦G→D i⟧"{One of {them|A+B}|B} broke a birdbath and {one of {them|A+B}|A} was on {my|G} roof, and as of a minute ago {they|A+B} both did all of it."⟦/⟧
⟦D→A,B a⟧"On the roof,"⟦/⟧ {he|D} said. {He|D} set {his|D} lunch cooler down on the step. {He|D} still had on {his|D} vest from work and {he|D} looked from one cowlick to the other and you could see {him|D} wishing somebody would wear a name tag. ⟦D→B i⟧"{Ben|A}?"⟦/⟧
⟦B→D i⟧"{I|B}'m {Gabe|B}."⟦/⟧
⟦D→B i⟧"Sorry, {bud|B}. Were {you|B} on the roof?"⟦/⟧
⟦B→D i⟧"No, {sir|D}."⟦/⟧
⟦D→A i⟧"Were {you|A}?"⟦/⟧
⟦A→D a⟧"...Which one of {us|A+B} are {you|D} asking?"⟦/⟧ {he|A} asked, stalling.
⟦D→A i⟧"{The one that's left|A}, {Benny|A}."⟦/⟧
⟦A→D i⟧"There was a frisbee."⟦/⟧
⟦D→A i⟧"There was a frisbee."⟦/⟧
⟦A→D i⟧"From when {you|D} and {Uncle Teo|T} were {kids|D+T}. It's got {his|T} name on it. You can only see it from the Abernathy side."⟦/⟧ {He|A} said all this to {his|A} own sneakers. ⟦A→D i =⟧"{I|A} wanted to get it down for {Gran|G}. It's {her|G} birthday Sunday."⟦/⟧
{Gran|G} stopped laughing.
None of the rest of {them|A+B+D} knew where to look. {Dad|D} took {his|D} cap off and put it back on. It had been eleven years, and {the boys|A+B} had never met {him|T}, {this Teo|T}, {he|T} was a picture in the hall with a mustache coming in.
⟦G→A a⟧"Did {you|A} get it?"⟦/⟧ {she|G} asked at last.
⟦A→G i⟧"{I|A} was gonna. And then {I|A} slipped a little, and {Gabe|B} yelled and chucked the ball at {me|A}—"⟦/⟧
⟦B→A i⟧"To *{you|A}!* So {you|A}'d grab it!"⟦/⟧
⟦A→B a⟧"Why would {I|A} grab a ball when {I|A}'m falling off a roof?"⟦/⟧ {he|A} yelled.
⟦B→A a⟧"{I|B} don't know! {I|B} panicked!"⟦/⟧ {he|B} wailed.
⟦D→G i⟧"{Ma|G}? {You|G} okay?"⟦/⟧
⟦G→D a⟧"Go get the ladder, {Luis|D},"⟦/⟧ {she|G} said.
⟦D→G a⟧"It's dark out,"⟦/⟧ {he|D} said.
⟦G→D i⟧"Then get the flashlight too."⟦/⟧ And {she|G} turned {her|G} hand over, finally, under the bulb, with {all three of {them|A+B+D}|A+B+D} leaning in to see. There was nothing on it. There was nothing on either one. {She|G} reached behind {Ben|A}'s ear and there it was.
