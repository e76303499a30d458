# title: Division of Property
# style: third person past; straight quotes; US; three sisters and one ex-wife; a flashback paragraph; pronoun tags, long same-sex dialogue
# cast: P = Patricia Nolan | Patricia, Patty, Pat | she
# cast: L = Lorraine Nolan | Lorraine, Lor, Rainey | she
# cast: T = Teresa Nolan | Teresa, Tess, Tessie | she
# cast: Y = Yvonne | Yvonne, Yvie | she
# cast: M = their mother | Mama | she
# cast: W = Walt | Walt | he
---
@scene place=Mama's kitchen | time=the day after the funeral | pov=L | present=P,L,T
{Patricia|P} had labels. {She|P}'d brought three colors.
⟦P→L,T e⟧"{I|P}'m blue,"⟦/⟧ {Patricia|P} announced. ⟦P→L,T e =⟧"{Rainey|L}'s yellow. {Tess|T} can be green."⟦/⟧
⟦T→P e⟧"{I|T} look terrible in green,"⟦/⟧ said {Teresa|T}.
⟦P→T e⟧"It's for the furniture,"⟦/⟧ said {Patricia|P}.
⟦T→P i⟧"{I|T} know what it's for, {Pat|P}."⟦/⟧
{Lorraine|L} took {her|L} stickers and didn't peel one. {She|L} was the middle. {She|L}'d been standing between {those two|P+T} since {she|L} was five years old, and {she|L} could have drawn you a map of it.
⟦P→L a⟧"{You|L} start,"⟦/⟧ {she|P} told {her|L}. ⟦P→L a =⟧"Pick something."⟦/⟧
⟦L→P a⟧"{I|L} don't want anything,"⟦/⟧ {she|L} said.
⟦P→L i⟧"{You|L} have to want something."⟦/⟧
⟦L→P i⟧"The potato peeler."⟦/⟧
⟦P→L i⟧"Be serious."⟦/⟧
⟦L→P a⟧"{I|L}'m dead serious,"⟦/⟧ {she|L} said. {She|L} was, too. It had a red handle and {{their|P+L+T} mother|M} had held it every day for fifty years, and the paint had come off in the exact shape of a thumb.
⟦T→L e⟧"{I|T} wanted the peeler,"⟦/⟧ said {Tess|T}.
⟦P→T i⟧"Oh, for heaven's sake."⟦/⟧
⟦T→P i⟧"Well, {I|T} did. {I|T} had it all planned. {I|T} was going to be really brave about everything else."⟦/⟧
⟦L→T e⟧"{You|T} can have it, {Tessie|T},"⟦/⟧ said {Lorraine|L}.
⟦T→L i⟧"No. {You|L} said it first."⟦/⟧
⟦P→L,T a⟧"Nobody is fighting over a *peeler*,"⟦/⟧ {the eldest|P} said, and slapped a blue sticker on the microwave so hard that it beeped.
It was the microwave that did it, {Lorraine|L} thought later. None of {them|P+L+T} had ever liked it. {Walt|W} had bought it, in '91, with somebody else's money; {Mama|M} had wept, and paid it back in quarters, and then {she|M}'d put {{her|M} husband|W} out on the porch with {his|W} bowling bag and told {the three girls|P+L+T} that {they|P+L+T} were a matriarchy now. {Tess|T} had asked was it catching.
⟦L→P i⟧"Why do {you|P} want that?"⟦/⟧
⟦P→L i⟧"It's a good microwave."⟦/⟧
⟦L→P e⟧"It sparks,"⟦/⟧ said {Lorraine|L}.
⟦P→L a⟧"{I|P} don't have one,"⟦/⟧ {she|P} said. There was something funny about how {she|P} said it. {She|P} kept {her|P} thumb on the sticker, rubbing. ⟦P→L a =⟧"{Yvonne|Y} took {ours|P+Y}."⟦/⟧
{Tess|T} stopped with a chair half in the air.
⟦T→P a⟧"Took it where?"⟦/⟧ {she|T} said.
⟦P→T i⟧"{Her|Y} new place."⟦/⟧
⟦T→P e⟧"What new place?"⟦/⟧ asked {Tess|T}.
⟦P→T i⟧"Over by the reservoir. It's nice. It has a gas range."⟦/⟧
⟦T→P i⟧"{Patty|P}, {she|Y} was here yesterday! {She|Y} was holding {your|P} purse! {She|Y} did the *potato salad*."⟦/⟧
⟦P→T a⟧"{I|P} asked {her|Y} to,"⟦/⟧ {she|P} said to the microwave. ⟦P→T a =⟧"{I|P} asked if {she|Y}'d come and be, if {she|Y} would just do it for the one day. So {I|P} wouldn't have to tell {you|T+L} at the grave. {She|Y}'s been gone since Easter."⟦/⟧
{Lorraine|L} didn't look at {Tess|T}, and {she|L} felt {Tess|T} not look at {her|L}. All those Sundays on the phone. ⟦P i quoted⟧"{Yvie|Y} says hi."⟦/⟧ {She|P}'d said it every week, and there hadn't been anybody in the room.
⟦L→P a⟧"Did {Mama|M} know?"⟦/⟧ {she|L} asked.
⟦P→L i⟧"{Mama|M} knew the first day. {I|P} don't know how. {She|M} called {me|P} up and said, ⟦M→P i quoted⟧'Who's eating with {you|P}, {baby|P}?'⟦/⟧ And {I|P} couldn't think what to tell {her|M}."⟦/⟧
⟦T→P i⟧"Oh, {Pat|P}."⟦/⟧
⟦P→T i⟧"Don't. If {you|T}'re nice to {me|P} {I|P}'ll fall over. Pick a chair."⟦/⟧
⟦T→P i⟧"{I|T} don't want a chair!"⟦/⟧
⟦P→T a⟧"Then pick a lamp!"⟦/⟧ {she|P} shouted.
The screen door squawked, and {they|P+L+T} all three jumped about a foot.
@scene place=Mama's kitchen | time=a moment later | pov=L | present=P,L,T,Y
⟦Y→P,L,T a⟧"{I|Y} knocked,"⟦/⟧ {she|Y} said. {She|Y} had a big yellow bowl against {her|Y} hip and there were car keys in {her|Y} teeth, practically. ⟦Y→P,L,T a =⟧"{I|Y} left {my|Y} bowl. No, {I|Y} *have* {my|Y} bowl. {I|Y} left the lid."⟦/⟧
⟦L→Y e⟧"Hi, {Yvonne|Y},"⟦/⟧ said {Lorraine|L}.
⟦Y→L i⟧"Hi, {honey|L}."⟦/⟧
⟦T→Y i⟧"{We|T+L} know."⟦/⟧
⟦P→T i⟧"{Teresa|T}!"⟦/⟧
⟦T→P i⟧"What? {I|T} can't act. {You|P} know {I|T} can't, {I|T} was the donkey three years running."⟦/⟧
{Yvonne|Y} put the bowl down on the stove. {She|Y}'d been around for eighteen years, {she|Y} had painted that ceiling; {she|Y} took in the labels, the blue and the yellow and the green, and it was pretty plain to {Lorraine|L} that {she|Y} was counting colors.
⟦Y→P a⟧"{You|P} told {them|L+T},"⟦/⟧ {she|Y} said.
⟦P→Y a⟧"About one minute ago,"⟦/⟧ {she|P} said back.
⟦Y→P e⟧"How was it?"⟦/⟧ {Yvonne|Y} asked.
⟦P→Y i⟧"Terrible."⟦/⟧
⟦Y→P i⟧"Did {you|P} eat anything?"⟦/⟧
⟦P→Y i⟧"{You|Y} don't get to ask {me|P} that."⟦/⟧
⟦Y→P i⟧"No. {I|Y} guess {I|Y} don't."⟦/⟧ But {she|Y} was looking in the drawer already, second from the left, where the foil was; and what {she|Y} came up with wasn't the foil. It had a red handle. ⟦Y→L,T i =⟧"Is anybody using this? There's about ten pounds of potatoes out in {my|Y} trunk."⟦/⟧
⟦T→Y a⟧"That's {Rainey|L}'s,"⟦/⟧ {she|T} said.
⟦L→Y a⟧"It's {Tessie|T}'s,"⟦/⟧ {she|L} said, at the same time.
⟦Y→L,T i⟧"Can {I|Y} borrow it?"⟦/⟧
{Patty|P} made a noise. It could have been the hinge. Then {she|P} wiped {her|P} face on the inside of {her|P} elbow, and got out the big pot, and ran the water in it till it was good and loud.
⟦P→Y a⟧"{I|P}'ll do it,"⟦/⟧ {she|P} said, with {her|P} back turned. ⟦P→Y a =⟧"{You|Y} take off too much of the skin."⟦/⟧
⟦Y→P e⟧"Eighteen years {I|Y}'ve been hearing that,"⟦/⟧ said {Yvonne|Y}.
⟦P→Y i⟧"And have {you|Y} ever once listened?"⟦/⟧
