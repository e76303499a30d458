# title: The Scenic Route
# style: first person past and present, two narrators by scene; straight quotes; US; road trip; family
# cast: N = Caleb | Caleb, Cay | he | narrator
# cast: M = Caleb's mom | Mom, Ruth | she | narrator
# cast: A = Aunt Deb | Deb, Aunt Deb | she
# cast: P = Caleb's grandpa | Grandpa, Dad | he
---
@scene place=the RV | time=the second day | pov=N | present=N,M,A
{Mom|M} was driving and {Aunt Deb|A} had {Grandpa|P} on {her|A} lap. {He|P} was in a coffee can. {We|N+M+A} were supposed to be taking {him|P} to the ocean, and so far {we|N+M+A}'d taken {him|P} to two outlet malls and a museum of salt shakers.
⟦A→M e⟧"{He|P}'d have loved that one,"⟦/⟧ {Deb|A} said. ⟦A→M e =⟧"With the little Elvis."⟦/⟧
⟦M→A a⟧"{He|P} hated Elvis,"⟦/⟧ {she|M} said.
⟦A→M i⟧"{He|P} did not! {He|P} sang Elvis in the truck."⟦/⟧
⟦M→A i⟧"{He|P} sang it to make fun. {Caleb|N}, did {{your|N} grandpa|P} like Elvis?"⟦/⟧
{I|N} was in the back with a mouth full of beef jerky, being sixteen. ⟦N→M i⟧"{I|N} don't know. {I|N} only met {him|P} like four times."⟦/⟧
It got quiet up front. {I|N}'d meant it as a fact.
⟦A→N a⟧"Five,"⟦/⟧ {she|A} said. {She|A} didn't turn around. ⟦A→N a =⟧"{You|N} were too little for the first."⟦/⟧
⟦M→A i⟧"{Deb|A}."⟦/⟧
⟦A→M e⟧"What? {He|N} was. {You|M} came at Easter and {you|M} stayed an hour,"⟦/⟧ said {Deb|A}.
⟦M→A i⟧"{I|M} stayed as long as {I|M} could."⟦/⟧
⟦A→M i⟧"{You|M} left the ham."⟦/⟧
⟦M→A i⟧"{I|M}'m not talking about the ham, {Deborah|A}."⟦/⟧
⟦A→M a⟧"Well, {I|A} ate it. {The two of {us|A+P}|A+P} ate it. It took till Thursday,"⟦/⟧ {she|A} said.
{I|N} turned {my|N} music off but {I|N} left the headphones on, which is how you learn everything in {my|N} family. The wipers were going, even though there was no rain. {I|N} think {she|M}'d forgotten them.
⟦M→A i⟧"{He|P} told {me|M} not to come back."⟦/⟧
⟦A→M e⟧"{He|P} said that to everybody. {He|P} said it to the mailman,"⟦/⟧ {Deb|A} said.
⟦M→A i⟧"{He|P} said it to {me|M} when {I|M} was holding {a baby|N}."⟦/⟧
⟦A→M a⟧"{I|A} know {he|P} did,"⟦/⟧ {she|A} said, and {she|A} turned the can around on {her|A} knees, so that the label faced front. ⟦A→M a =⟧"{I|A} was in the kitchen. {I|A} had the oven mitts on. {I|A} thought, say something, {Deb|A}, go out there and say something. And {I|A} basted."⟦/⟧
There was a sign for a rest area, and {we|N+M+A} took it without anyone saying to. {Mom|M} put it in park. {She|M} sat with both of {her|M} hands on the wheel.
⟦M→A i⟧"{You|A} never told {me|M} that."⟦/⟧
⟦A→M a⟧"{You|M} never called,"⟦/⟧ {she|A} said.
⟦M→A i⟧"{You|A} could've called!"⟦/⟧
⟦A→M i⟧"{I|A} had {Dad|P}."⟦/⟧
That was when {I|N} coughed on the jerky.
⟦N→M,A i⟧"{I|N}'m okay. {I|N} can't hear {you|M+A}. {I|N}'ve got these on."⟦/⟧
⟦A→M i⟧"{He|N}'s got the ears, {that kid|N}. That's {Dad|P} all over."⟦/⟧
⟦M→N a⟧"Take those off, {Cay|N},"⟦/⟧ {she|M} said, ⟦M→N a =⟧"and go walk around a tree."⟦/⟧
@break * * *
@scene place=the rest area | time=ten minutes later | pov=M | present=M,A,N
{I|M} watch {him|N} through the windshield. {He|N} is actually walking around a tree. {He|N}'s gotten so tall, it's like looking at someone through the wrong end of a telescope, and {the one in the seat next to {me|M}|A} has gotten small, and neither of {them|N+A} asked {me|M} first.
⟦A→M i⟧"{You|M} did okay with {him|N}."⟦/⟧
⟦M→A i⟧"{I|M} just didn't shout."⟦/⟧
⟦A→M a⟧"That's most of it,"⟦/⟧ {she|A} tells {me|M}.
{She|A} takes the lid off the can. {I|M} think for a moment that {she|A}'s going to do it right here, in a handicapped space in Nebraska, but {she|A} only looks, like {she|A}'s checking on rice.
⟦M→A a⟧"Was {he|P} sorry?"⟦/⟧ {I|M} ask.
⟦A→M a⟧"At the end?"⟦/⟧ {she|A} asks.
⟦M→A i⟧"At any point."⟦/⟧
⟦A→M a⟧"{You|M} want what's nice or {you|M} want what {he|P} said?"⟦/⟧ {she|A} asks.
{I|M}'ve been driving for two days. {I|M} tell {her|A} {I|M} want what {he|P} said.
⟦A→M i⟧"{He|P} said, ⟦P i quoted⟧'Did {Ruth|M} take the ham?'⟦/⟧"⟦/⟧
⟦M→A i⟧"What?"⟦/⟧
⟦A→M i⟧"In the hospital. About the last thing. {He|P} thought it was that Easter. {He|P} kept on asking {me|A} to go look, see if {you|M} took it, because {you|M} hadn't eaten, and {he|P} was worried {you|M}'d get hungry on the road."⟦/⟧
{I|M} don't make any noise. It's something else, it's all in {my|M} shoulders. A hand lands between them and begins to go round in a circle, hard, the way you'd clean a pan.
⟦M→A a⟧"What did {you|A} tell {him|P}?"⟦/⟧ {I|M} ask.
⟦A→M i⟧"{I|A} said yes. {I|A} told {him|P} {you|M} took the whole thing."⟦/⟧
The side door slides. There's a smell of wet pine and beef.
⟦N→M,A a⟧"{I|N} went around it nine times. Are {you guys|M+A} done?"⟦/⟧ {he|N} asks.
⟦M→N a⟧"Nearly,"⟦/⟧ {I|M} say. {My|M} voice is all over the place. ⟦M→N a =⟧"Come here. Sit up front."⟦/⟧
⟦N→M i⟧"There's two seats."⟦/⟧
⟦A→N e⟧"Then {you|N}'ll have to hold {{your|N} grandfather|P},"⟦/⟧ {Deb|A} says.
{He|N} takes the can. {He|N} doesn't make a face, {I|M}'m so proud of {him|N} {I|M} could burst, {he|N} just climbs over and wedges {his|N} big feet on the dash and holds it in both arms.
⟦N→M,A i⟧"So did {he|P} like Elvis or not?"⟦/⟧
⟦A→N a⟧"Yes,"⟦/⟧ {she|A} says.
⟦M→N a⟧"No,"⟦/⟧ {I|M} say.
⟦N→A i⟧"Did {he|P} like ham?"⟦/⟧
Neither one of {us|M+A} can answer {him|N}. It's a good ten miles before {we|M+A} can even see the road.
