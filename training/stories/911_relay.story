# title: Relay
# style: third person past; straight quotes; girls' swim team; three girls and the coach (a woman); mostly she-tags; long inner paragraphs
# cast: O = Orla Behan | Orla, Behan | she
# cast: Y = Yuki | Yuki, Yoo | she
# cast: C = Courtney Blaise | Courtney, Court, Blaise | she
# cast: F = Hailey's dad | | he
# cast: S = Orla's sister | | she
# cast: B = the coach's friend | | she
# cast: M = the coach, Marta Gruber | Coach Gruber, Gruber | she
# cast: H = Hailey, the injured anchor | Hailey, Hails | she
---
@scene place=poolside, county finals | time=twenty minutes before the relay | pov=O | present=O,Y,C
{They|O+Y+C} had {three swimmers|O+Y+C} and four caps.
⟦C→O,Y e⟧"Well, {she|H}'s not coming,"⟦/⟧ {Courtney|C} said. ⟦C→O,Y e =⟧"{I|C} rang {her|H} twice."⟦/⟧
⟦O→C e⟧"Did it ring out or did {she|H} hang up?"⟦/⟧ {Orla|O} asked.
⟦C→O i⟧"What's the difference?"⟦/⟧
⟦O→C i⟧"If it rang out {she|H} could be in the car."⟦/⟧
⟦C→O a⟧"{She|H} hung up,"⟦/⟧ {she|C} said.
{Yuki|Y} had {her|Y} feet in the warm-up pool and {her|Y} goggles on already, though there was nothing to see. {She|Y} hadn't said a word since the bus. 
⟦O→Y i⟧"{You|Y}'re next door to {her|H}. Was there a light on?"⟦/⟧
⟦Y→O i⟧"There's always a light on."⟦/⟧
⟦O→Y i⟧"In {her|H} room?"⟦/⟧
⟦Y→O i⟧"In all of them. {{Her|H} dad|F} leaves them on. It's like living next to a ferry."⟦/⟧
⟦C→Y i⟧"And {you|Y} didn't think to knock?"⟦/⟧
⟦Y→C i⟧"{I|Y} did knock."⟦/⟧
⟦C→Y i⟧"And?"⟦/⟧
⟦Y→C i⟧"And {she|H} said to tell {you|C} {she|H}'s sick."⟦/⟧
⟦C→Y i⟧"{Me|C}? Why {me|C}?"⟦/⟧ The goggles turned toward {her|C}, two little blue mirrors, and turned away again. 
⟦Y→C i⟧"{You|C} know why."⟦/⟧
{Orla|O} did not know why. {She|O} was the sort of person who found out last; {she|O} had been at {her|O} own surprise party for ten minutes before {she|O} got it. But {she|O} could see {Courtney|C}'s jaw. All spring there had been something. {Courtney|C} and {Hailey|H} used to share a locker, a towel, one lip balm between {the two of {them|C+H}|C+H}, {they|C+H} used to do the whole bus ride with one earphone each and {their|C+H} heads together like a pair of horses; and then at Easter there were suddenly two lip balms. Nobody announced it. {Orla|O} had asked {{her|O} sister|S}, who was at college and knew about things, and {{her|O} sister|S} had sighed down the phone and told {her|O}, oh, {Orla|O}, think.
{She|O} thought now. It took a second.
⟦O→C a⟧"Oh,"⟦/⟧ {she|O} said out loud. 
⟦C→O a⟧"What, oh?"⟦/⟧ {she|C} snapped.
⟦O→C i⟧"Nothing. Just oh."⟦/⟧
⟦Y→C i⟧"{She|O}'s got there."⟦/⟧
⟦C→Y i⟧"Got where? There's nowhere to get. {We|C+H} had a fight, that's all."⟦/⟧
⟦Y→C a⟧"About what?"⟦/⟧ {she|Y} asked. {Courtney|C} was winding a strap round {her|C} thumb.
⟦C→Y i⟧"Lip balm,"⟦/⟧ and {Courtney|C}'s voice did something {she|C} obviously hadn't asked it to. {Yuki|Y} took {her|Y} feet out of the water.
@scene place=poolside | time=a minute later | pov=O | present=O,Y,C,M,H
⟦M→O,Y,C i⟧"{My|M} arithmetic isn't good."⟦/⟧ {Coach Gruber|M} had arrived behind {them|O+Y+C} on {her|M} crutch. ⟦M→O,Y,C i =⟧"But {I|M} get three."⟦/⟧
⟦O→M e⟧"{Hailey|H}'s sick, {Coach|M},"⟦/⟧ {Orla|O} said.
⟦M→O i⟧"Sick of what?"⟦/⟧
⟦Y→M i⟧"It's more of a general sick."⟦/⟧
⟦M→Y i⟧"{I|M} see. And {you|C}, {Blaise|C}? {You|C} are crying or it's chlorine?"⟦/⟧
⟦C→M a⟧"Chlorine,"⟦/⟧ {she|C} said, from inside the towel.
⟦M→C a⟧"{You|C} have not been in,"⟦/⟧ {the coach|M} said.
⟦C→M i⟧"It's strong chlorine."⟦/⟧
{The coach|M} thought about this. {She|M} had swum for a country that wasn't there any more. In the trophy cabinet there was a photo, all shoulders and no smile, third from the left, and people said {the fourth from the left|B} had been {{her|M} best friend|B}, and had gone over to the West in a speedboat between the heats and the final without saying a thing. {Gruber|M} had swum the last leg in {that girl|B}'s place. They'd won. If anybody asked {her|M} about it {she|M} always told them the time, in hundredths, and nothing else.
⟦M→C a⟧"Give {me|M} the telephone,"⟦/⟧ {she|M} said.
⟦C→M i⟧"{She|H} won't pick up."⟦/⟧
⟦M→C i⟧"{She|H} won't pick up for {you|C}."⟦/⟧ The towel came down, and after a bit a hand with a phone came out. {She|M} held it a long way from {her|M} eyes and dialed with {her|M} thumb. It rang once.
⟦H→M i⟧"What do {you|C} *want*, {Court|C}?"⟦/⟧
⟦M→H i⟧"It's {me|M}. {You|H} have how long to get here?"⟦/⟧
⟦H→M a⟧"...{Coach|M}? {I|H}'m sick,"⟦/⟧ {she|H} said, a good deal smaller.
⟦M→H i⟧"{We|M+O+Y+C} discussed it. It's general. How long?"⟦/⟧
⟦H→M i⟧"Is {she|C} there?"⟦/⟧
⟦M→H i⟧"Who?"⟦/⟧
⟦H→M i⟧"{You|M} know who."⟦/⟧
⟦M→H i⟧"{She|C} is here with wet eyes and dry hair. {I|M} will tell {you|H} one thing only, and it's in hundredths. Four minutes, three, sixty-one. {You|H} know what it is?"⟦/⟧
⟦H→M i⟧"{Your|M} record."⟦/⟧
⟦M→H i⟧"It's how long {I|M} was angry. After, it's only..."⟦/⟧ {She|M} looked for the word. ⟦M→Y i =⟧"{Yuki|Y}. When you are a ghost in the house?"⟦/⟧
⟦Y→M e⟧"Haunted?"⟦/⟧ {Yuki|Y} said.
⟦M→H i⟧"Haunted. So. How long?"⟦/⟧
Nothing for a while; then, far off in the phone, a car door. And then the same car door again, nearer, from the wrong side, from out past the turnstiles. {Orla|O} looked up.
⟦H→M a⟧"{I|H}'m in the parking lot,"⟦/⟧ {she|H} said. {She|H} sounded about six. ⟦H→M a =⟧"{I|H}'ve been here since eight."⟦/⟧
⟦M→C i⟧"{Blaise|C}."⟦/⟧
⟦C→M i⟧"Yes, {Coach|M}?"⟦/⟧
⟦M→C i⟧"{She|H} has no cap. Run."⟦/⟧
