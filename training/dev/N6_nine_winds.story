# title: Snowed In (A Nine Winds Fic)
# style: third person past; straight quotes; ffnet 2005, invented anime fandom, author's interruptions
# cast: R = Reiko Azanaka | Reiko, Rei-chan, Azanaka, Rei | she
# cast: T = Toshiro Vann | Vann, Toshiro, Vann-kun, the swordsman | he
# cast: K = Kip | Kip the Squire, squirt, the shrimp, the blond boy | he
# cast: H = Lady Hollis | Hollis, Hollis-sensei, the teacher, sensei | she
# cast: F = Fuzz | the fox spirit, Fuzz-sama, the fox | it
# cast: Y = the yuki-onna | the baby, the snow baby, the baby demon, sweetie | she
# cast: Z = a first year | one of the first years, the first year | she
# cast: A = moonlitsorrow | the authoress, me, Moony | she
---
@heading
Snowed In
By: moonlitsorrow
@end
@note
A/N: Hiya minna-san!! This is my FIRST Nine Winds fic so no flames plz! Flames will be used to roast marshmellows. It takes place after episode 31 but before the Eclipse thing because I refuse to acknowledge the Eclipse thing. ;_;
@end
@note
Disclaimer: I dont own Nine Winds Academy or Reiko or Vann (*sobs*). If I did he would of never left on that boat.
@end
⟦A→T i⟧"Say the disclaimer, Vann!"⟦/⟧
⟦T→A i⟧"You already said it"⟦/⟧
⟦A→T i⟧"SAY IT or I'll put you in a dress."⟦/⟧
⟦T→A i⟧"...moonlitsorrow does not own us. Thank God."⟦/⟧
⟦A→T i⟧"I heard that!"⟦/⟧
@note
On with the fic!
@end
@break ~*~*~*~*~*~*~*~
It had been snowing at the Academy of the Nine Winds for three days, which was wierd, because it was June.
⟦K→R+T i⟧"I'm just saying its not natural,"⟦/⟧ said Kip, rubbing a hole in the frost with his sleeve. ⟦K→R+T i =⟧"Last time it snowed in June a guy's head turned into a pumpkin."⟦/⟧
⟦R→K i⟧"That was a Wind Three curse, and it was a gourd."⟦/⟧ Reiko didn't look up from her book. ⟦R→K i =⟧"Honestly Kip, do you ever listen in class?"⟦/⟧
⟦K→R i⟧"Do you ever NOT?"⟦/⟧
⟦T→K+R i⟧"Both of you be quiet"⟦/⟧ came a low voice from the windowseat. ⟦T→K+R i =⟧"Some of us are meditating."⟦/⟧
Toshiro Vann had not opened his eyes. His silver bangs fell over the scar that he'd gotten saving Reiko from the Bone Monks, which he said was an accident. He looked like a statue, if a statue could be that annoying.
⟦R→T i⟧"You're asleep,"⟦/⟧ Reiko said.
⟦T→R i⟧"I'm meditating."⟦/⟧
⟦R→T i⟧"You were snoring, baka!"⟦/⟧
⟦T→R i⟧"That was the fox."⟦/⟧
⟦F→T i⟧"It was NOT the fox,"⟦/⟧ said the fox. Fuzz uncurled from the hearth-rug and stretched all three of its tails one at a time. ⟦F→T i =⟧"The fox has perfect sinuses. Also the fox has noticed that somebody has eaten the last of the bean cakes and the fox is not a happy fox."⟦/⟧
Everybody looked at Kip.
Kip sweatdropped. ⟦K→F i⟧"Eheheh... Which bean cakes?"⟦/⟧
⟦R→K i⟧"KIP!"⟦/⟧
⟦K→R i⟧"I'm a growing boy!"⟦/⟧
⟦T→K i⟧"You're five foot nothing."⟦/⟧
⟦K→T i⟧"That's why I got to grow!!"⟦/⟧
*WHAM!* The common room door flew open so hard it bounced. There stood Lady Hollis, with icicles in her hair and her witch's staff on fire on one end. (A/N: I luuurve Hollis-sensei, she gets like no screen time!)
⟦H→R+T+K i⟧"Good, you're decent,"⟦/⟧ she said. ⟦H→R+T+K i =⟧"I need somebody to go down in the cellar and check on the Weather Engine, and I cant go because I'm the only thing holding up the roof. Volunteers?"⟦/⟧
Nobody said anything.
⟦H→R+T i⟧"Lovely. Azanaka, Vann, off you go."⟦/⟧
⟦R→H i⟧"With HIM?!"⟦/⟧ ⟦T→H i⟧"With her?"⟦/⟧ they said at the same time, and glared.
⟦H→R+T i⟧"Take a lantern."⟦/⟧
⟦K→H i⟧"What about me sensei?"⟦/⟧
⟦H→K i⟧"You ate my bean cakes, Kip. You can come hold the roof."⟦/⟧
@break ~*~*~*~*~*~*~*~
They had to go by the dorms to get the cellar key, and Vann's door was open a crack, and that's how Reiko saw the bag. It was on his bed. It was all packed and his bed was stripped like nobody lived there.
⟦R→T i⟧"Going camping?"⟦/⟧ she said. It came out all squeaky.
⟦T→R i⟧"Laundry."⟦/⟧ He shut the door so fast her bangs blew.
⟦R→T i⟧"With your grandfather's *sword?*"⟦/⟧
⟦T→R i⟧"It's dirty."⟦/⟧
⟦R→T i⟧"Oh."⟦/⟧
They walked for awhile. In every window the snow went by sideways. Some first years ran past with a sled, and one of them squealed ⟦Z→T i⟧"Hi Vann-sempai!!"⟦/⟧ and fell down. He didn't even notice. He never did, it was the most annoying thing about him. That and his face.
Reiko almost asked about the letter. But she didn't. She counted the steps instead. She got up to four hundred and twelve.
@break ~*~*~*~*~*~*~*~
The cellar stairs went down and down. Reiko held the lantern and tryed not to notice how close he was walking behind her, or that he smelled like cedar and sword oil.
⟦T→R i⟧"You're shivering"⟦/⟧
⟦R→T i⟧"I'm not."⟦/⟧
⟦T→R i⟧"The light's going all over the place."⟦/⟧
⟦R→T i⟧"It's a flickery lantern!"⟦/⟧
Something heavy and warm dropped on her shoulders. It was his coat. It was THE coat, the long white one with the crest of the dead house of Vann on it, that he wouldn't even let anybody wash.
⟦R→T i⟧"I don't need,"⟦/⟧ she started.
⟦T→R i⟧"If you drop the lantern we'll both fall down the stairs. I'm being practical."⟦/⟧
⟦R→T i⟧"Oh, of course. Practical."⟦/⟧
⟦T→R i⟧"Hn."⟦/⟧
She pulled it tighter when he wasn't looking. (He was looking.)
⟦R→T i⟧"Vann-kun?"⟦/⟧
⟦T→R i⟧"What"⟦/⟧
⟦R→T i⟧"Is it true you're leaving? Kip says you got a letter. With a black seal."⟦/⟧
His footsteps stopped. Hers went on for two more steps before she noticed.
⟦T→R i⟧"The shrimp talks to much."⟦/⟧
⟦R→T i⟧"So it IS true."⟦/⟧
⟦T→R i⟧"There's a boat at Harrow Quay on the first of the month. The man who killed my brothers is getting on it."⟦/⟧ He said it like other people say the bus schedule. ⟦T→R i =⟧"So I'm getting on it too."⟦/⟧
⟦R→T i⟧"The first is Tuesday!"⟦/⟧
⟦T→R i⟧"I can count, Azanaka."⟦/⟧
⟦R→T i⟧"And you werent going to say anything? You were just gonna go?! What about us? What about Kip, he worships you, he parts his hair like yours, it looks TERRIBLE! What about--"⟦/⟧ Her voice did a stupid thing. ⟦R→T i =⟧"What about the Festival, we're partners for the lantern dance, I made you practice for two months. I got you to *turn*."⟦/⟧
⟦T→R i⟧"You'll find another partner."⟦/⟧
⟦R→T i⟧"I don't want another partner!"⟦/⟧
It echoed. *Partner partner partner*, said the cellar.
From somewhere under there feet came a very small *hic*.
⟦T→R i⟧"What was that?"⟦/⟧ said Vann.
@break ~*~*~*~*~*~*~*~
Meanwhile back upstairs...
⟦K→H i⟧"Sensei my arms hurt."⟦/⟧
⟦H→K i⟧"Think of bean cakes."⟦/⟧
⟦K→H i⟧"Sensei did you really send them down there cause you can't leave the roof?"⟦/⟧
⟦H→K i⟧"Certainly I did."⟦/⟧
⟦F→H i⟧"She's holding it with one finger,"⟦/⟧ remarked the fox. ⟦F→H i =⟧"She's filing the nails on the other hand."⟦/⟧
⟦H→F i⟧"Fuzz, do you want to be a muff?"⟦/⟧
⟦K→H i⟧"...I KNEW it!"⟦/⟧ Kip yelled. ⟦K→H i =⟧"You ship them!!"⟦/⟧
⟦H→K i⟧"I haven't the faintest idea what that means. Higher on the left please."⟦/⟧
(A/N: YES SHE DOES lol)
@break ~*~*~*~*~*~*~*~
The Weather Engine filled the whole bottom cellar, all brass pipes and glass bulbs with little storms in them. Every bulb was snowing. And in the middle, sitting on the main valve with its hands round its knees, was a yuki-onna. A really little one. Like maybe four years old in snow years, with blue hair and tears freezing on its cheeks and falling off, *tink, tink.*
⟦R→T i⟧"Oh,"⟦/⟧ Reiko breathed. ⟦R→T i =⟧"It's just a baby."⟦/⟧
⟦T→R i⟧"Get behind me."⟦/⟧
⟦R→T i⟧"Put the sword AWAY, you'll scare her!"⟦/⟧
⟦T→R i⟧"It's an Ice class demon, Azanaka."⟦/⟧
⟦R→T i⟧"It's an Ice class demon with the hiccups!"⟦/⟧
*Hic*, went the baby. All the bulbs went white.
Reiko set down the lantern and walked forward very slowly with both hands out. It was so cold it hurt to breathe. She could hear Vann swearing behind her in Old Northern.
⟦R→Y i⟧"Hey there sweetie,"⟦/⟧ she said. ⟦R→Y i =⟧"Are you lost? Did you come in through the pipes?"⟦/⟧
The snow baby looked at her. It looked past her. It pointed one little blue finger at Toshiro Vann and it held up its arms.
⟦T→R i⟧"No,"⟦/⟧ said Vann.
⟦R→T i⟧"She wants you."⟦/⟧
⟦T→R i⟧"Absolutely not."⟦/⟧
⟦R→T i⟧"She thinks you're one of her people! It's the hair, and the sparkling personality. Pick her up!"⟦/⟧
⟦T→R i⟧"I don't know how!"⟦/⟧
⟦R→T i⟧"Like a sword!"⟦/⟧
⟦T→R i⟧"You don't hold a sword like--"⟦/⟧ But he had gone over, stiff as a plank, and he bent down, and the yuki-onna climbed up him like a ladder and stuck her face in his neck. He made a noise like somebody sat on a cat. ⟦T→R i =⟧"It's c-cold."⟦/⟧
⟦R→T i⟧"Rock her."⟦/⟧
⟦T→R i⟧"I'm going to kill you for this."⟦/⟧
⟦R→T i⟧"Rock her *meaningfully*."⟦/⟧
And he did. The scariest fighter in the whole Academy rocked a baby demon in the cellar in the dark. After a while he even hummed. It was the lantern dance. Reiko knew every note because she'd hummed it at him for two months.
One by one the bulbs quit snowing. In the biggest a teensy sun came out.
⟦R→T i⟧"See?"⟦/⟧ she whispered. ⟦R→T i =⟧"You're not just a sword, Toshiro."⟦/⟧
She'd never called him that before. He looked at her over the blue head. His eyes weren't like ice at all, they were like, the grey of really early morning (A/N: I KNOW i have a problem).
⟦T→R i⟧"The boat,"⟦/⟧ he said. ⟦T→R i =⟧"There's another one. In August."⟦/⟧
⟦R→T i⟧"August is after the Festival."⟦/⟧
⟦T→R i⟧"I can count."⟦/⟧
⟦R→T i⟧"I'd be on that one too"⟦/⟧ Reiko said fast. ⟦R→T i =⟧"I mean if anybody was going. If they needed like a person with a lantern."⟦/⟧
⟦T→R i⟧"It's a flickery lantern."⟦/⟧
⟦R→T i⟧"Shut up."⟦/⟧
⟦T→R i⟧"Make me,"⟦/⟧ said Toshiro Vann and I swear to you he almost smiled, and she stood on her toes in his coat, and their lips were like this close...
*CRASH!!!!*
⟦K→T+R i⟧"GUYS!"⟦/⟧ Kip fell down the last six steps with the fox on his head. ⟦K→T+R i =⟧"It stopped snowing! And sensei says hurry up, and we're having-- is that a BABY?! How long were you down here?!"⟦/⟧
⟦F→K i⟧"Told you that it was a bad time,"⟦/⟧ sighed the fox.
@break ~*~*~*~*~*~*~*~
@end_note
TBC!! Was it OOC? I tried so hard to keep Vann IC but hes so hard to write gahhh. Shoutouts: thanks to xXbladekissXx for betaing half of it before her mom took the modem. R&R!! 10 reviews and I'll post the Festival :P Ja ne!
@end
