# title: Half the Plates
# style: third person past; curly quotes; US; breakup between a woman and a they-person, the new roommate a woman; phone call
# cast: G = Georgia Lang | Georgia, Georgie, Gee | she
# cast: R = River Okonkwo | River, Riv | they
# cast: M = Maddy | Maddy, Madison | she
# cast: S = Georgia's sister | Caroline, Caro | she
---
@scene place=Georgia's apartment | time=Saturday | pov=G | present=G,R,M
{River|R} had come for half the plates.
⟦R→G e⟧“{You|G} can keep the bowls,”⟦/⟧ {River|R} said.
⟦G→R e⟧“{I|G} don’t want the bowls,”⟦/⟧ said {Georgia|G}.
⟦R→G i⟧“{You|G} love the bowls.”⟦/⟧
⟦G→R i⟧“{I|G} loved them when there was soup.”⟦/⟧
{They|R} smiled, a bit. {They|R}’d always been {the soup person|R}. {They|R} were kneeling on the linoleum with a stack of newspaper, and {they|R}’d gotten so thin in the face that {Georgia|G} had to look at the fridge. There was a magnet on it shaped like a trout. {She|G}’d be keeping the trout.
⟦G→R a⟧“Are {you|R} eating?”⟦/⟧ {she|G} asked it.
⟦R→G i⟧“Are {you|G}?”⟦/⟧
⟦G→R i⟧“{I|G} asked {you|R}.”⟦/⟧
⟦R→G a⟧“{I|R} eat at work,”⟦/⟧ {they|R} said.
⟦G→R i⟧“{You|R} work at a bike shop.”⟦/⟧
⟦R→G i⟧“There’s a machine.”⟦/⟧
A toilet flushed. Both of {them|G+R} froze, and then the bathroom door opened and {a girl in a towel|M} came out of it in a cloud, saw {the two of {them|G+R}|G+R}, and said a word.
⟦M→R a⟧“Hi,”⟦/⟧ {she|M} added. ⟦M→R a =⟧“{I|M}’m {Madison|M}. {I|M} live here. {I|M} didn’t know there was going to be a person.”⟦/⟧
⟦R→M e⟧“{I|R}’m {River|R},”⟦/⟧ said {River|R}. Slowly {they|R} put down the plate. ⟦R→G i =⟧“{You|G} told {me|R} {you|G} weren’t renting the room.”⟦/⟧
⟦G→R i⟧“{I|G}’m not. {I|G} mean {I|G} wasn’t.”⟦/⟧
⟦M→R e⟧“{I|M} pay six hundred,”⟦/⟧ said {Maddy|M}.
⟦G→M e⟧“{Maddy|M},”⟦/⟧ {Georgia|G} said. ⟦G→M e =⟧“Could {you|M} maybe put on clothes?”⟦/⟧
⟦M→G i⟧“They’re in the dryer.”⟦/⟧
⟦G→M i⟧“Could {you|M} maybe go stand by the dryer?”⟦/⟧
The towel went. It left wet feet all down the hall. It was pretty clear what {River|R}’s shoulders had to say about it; {Georgia|G}’d been reading those for three years and {she|G} wasn’t any worse at it now.
⟦R→G a⟧“{She|M}’s pretty,”⟦/⟧ {they|R} said.
⟦G→R i⟧“{She|M}’s twenty-two. {She|M}’s {{{my|G} sister|S}’s sitter|M}.”⟦/⟧
⟦R→G e⟧“So was {I|R} twenty-two. When {we|R+G} met,”⟦/⟧ said {River|R}.
⟦G→R i⟧“It isn’t like that.”⟦/⟧
⟦R→G i⟧“{You|G} don’t have to tell {me|R} what it’s like. That’s the whole idea of it.”⟦/⟧ {They|R} wrapped another plate. It took a whole page of the Sunday comics. ⟦R→G i =⟧“{I|R}’m just asking so {I|R} know. If {I|R} should be, {you|G} know. Done hoping.”⟦/⟧
{Her|G} phone picked that moment. It went off on the counter, buzzing itself around in a circle, and {she|G} snatched it up only to make it quit.
⟦G→S i⟧“What?”⟦/⟧
⟦S→G i⟧“Is {Riv|R} there? Did {you|G} tell {them|R}?”⟦/⟧
⟦G→S a⟧“It’s not a good time, {Caro|S},”⟦/⟧ {she|G} hissed.
⟦S→G e⟧“There isn’t going to be a good time,”⟦/⟧ said {Caroline|S}, who had a toddler and talked as if {she|S} was on a megaphone. ⟦S→G e =⟧“Tell {them|R} about Boston. Or {I|S} will.”⟦/⟧
⟦G→S a⟧“{I|G}’m hanging up on {you|S},”⟦/⟧ {she|G} said.
⟦S→G i⟧“{You|G} always,”⟦/⟧
It was too late. {River|R} had sat back on {their|R} heels.
⟦R→G a⟧“What’s in Boston?”⟦/⟧ {they|R} asked.
⟦G→R i⟧“Nothing.”⟦/⟧
⟦R→G a⟧“{Georgie|G},”⟦/⟧ {they|R} said.
⟦G→R i⟧“A job. Sort of a big one. They asked {me|G} in January.”⟦/⟧
⟦R→G e⟧“In *January*? {We|R+G} broke up in February!”⟦/⟧ {River|R} said.
⟦G→R i⟧“{I|G} know when {we|R+G} broke up, {Riv|R}, {I|G} was there for it.”⟦/⟧
⟦R→G i⟧“{You|G} said {you|G} couldn’t see it going anyplace.”⟦/⟧
⟦G→R i⟧“{I|G} couldn’t! {You|R}’d just got the shop. {You|R} had {your|R} name on a *window*. If {I|G}’d said Boston {you|R} would have packed.”⟦/⟧
⟦R→G a⟧“Yeah! {I|R} would’ve packed!”⟦/⟧ {they|R} shouted.
⟦G→R a⟧“{I|G} didn’t want {you|R} to be somebody who packed,”⟦/⟧ {she|G} said, and {her|G} voice went. {She|G} found that {she|G}’d picked up a bowl. It was the blue one with the chip. ⟦G→R a =⟧“So {I|G} thought if {I|G} just, if {I|G} made it so there wasn’t anything to pack for. And then {I|G} couldn’t even go. {I|G} turned it down. {I|G} got {a roommate|M} and {I|G} stayed here like a dope, six blocks from {your|R} window. {I|G} walk past it. {You|R}’ve got a new bell.”⟦/⟧
Neither of {them|G+R} said anything for what felt like a year. The dryer thumped.
⟦R→G i⟧“{You|G} walk past it.”⟦/⟧
⟦G→R e⟧“On the other side of the street,”⟦/⟧ said {Georgia|G}.
⟦R→G i⟧“What time?”⟦/⟧
⟦G→R i⟧“Why does it matter what time?”⟦/⟧
⟦R→G a⟧“Because {I|R} walk past here,”⟦/⟧ {they|R} said. ⟦R→G a =⟧“Around six. It’d be pretty dumb if {we|R+G} kept on missing {each other|R+G}.”⟦/⟧
⟦M→G,R i⟧“It’s six-ten, usually.”⟦/⟧ It came from the laundry room. A wet head followed it. ⟦M→R i =⟧“{You|R}’re {the one with the orange helmet|R}, right? {I|M} thought {you|R} were casing the place. {I|M} told {Georgia|G} to call someone.”⟦/⟧
⟦G→M i⟧“{You|M} said it was a *guy*.”⟦/⟧
⟦M→G a⟧“{I|M} said it was {somebody sad in a helmet|R},”⟦/⟧ said {the roommate|M}, ⟦M→G a =⟧“{you|G} weren’t even listening. Can {I|M} come out? It’s freezing in here.”⟦/⟧
⟦R→G a⟧“{I|R}’m not that sad,”⟦/⟧ {they|R} told {Georgia|G}. {They|R} were unwrapping a plate.
