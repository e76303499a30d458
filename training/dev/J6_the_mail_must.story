# title: The Mail Must
# style: third person present; curly double quotes; space opera; several scenes, few tags
# cast: W = Captain Wilhelmina Oyelaran | Oyelaran, Captain, Wil, the captain, ma’am | she
# cast: G = Hester Grubb | Grubb, Chief, Chief Grubb, Hester, the engineer | she
# cast: R = Ikaika Roe | Ike, Roe, Mr. Roe, the pilot | he
# cast: S = Patience | the ship, Patience of Saints, ship | it
# cast: J = Jun the Fourth | Jun, the Emperor, the boy, kid, the kid, Majesty, Your Majesty, Your Radiance | he
# cast: C = Commodore Sefarian | Sefarian, the Commodore, Commodore | he
# cast: V = Lord Vanterpool | Vanterpool, the Envoy, Envoy, my lord, the old man | he
# cast: M = Sergeant Kowalczyk | Kowalczyk, the sergeant, the marine sergeant, Sergeant | she
---
Bay Two is two degrees warmer than it ought to be, and Hester Grubb has taken it as a personal insult.
⟦G→W i⟧“It’s not the coils. I’ve had the coils out. It’s not the seals either. I’m telling you, Captain, there’s something *alive* in the mail.”⟦/⟧
⟦W→G i⟧“Is it on the manifest?”⟦/⟧
⟦G→W i⟧“There’s bees. Bees are Bay Four.”⟦/⟧
⟦W→S i⟧“Patience? Anything alive in Two?”⟦/⟧
The ship takes a moment to answer. It’s four hundred meters long and a hundred and ten years old, and in all the nine years that Wil Oyelaran has been its captain it has never once taken a moment.
⟦S→W i⟧“I’d rather not say,”⟦/⟧ says Patience.
Oyelaran and her engineer look at each other. Then they look up, which is silly, there’s nothing up there but a speaker and a stain.
⟦W→S i⟧“You’d rather not say?”⟦/⟧
⟦S→W i⟧“Yes, Captain.”⟦/⟧
⟦W→S i⟧“Is that a fault?”⟦/⟧
⟦S→W i⟧“No, Captain. I feel quite well. I’ve been asked not to.”⟦/⟧
⟦G→S i⟧“Asked by *who?*”⟦/⟧ says Grubb.
⟦S→G i⟧“I’d rather not say that either.”⟦/⟧
Grubb picks up a wrench. Oyelaran shakes her head at the wrench, and steps over the coaming between the racks. The *Patience of Saints* is carrying eleven thousand sacks of mail, a wedding dress, the bees, a tombstone, and six diplomatic cases under the seal of the Throneworld, each one as big as a wardrobe. Five of the seals are red. On the sixth somebody has colored in the crack with crayon.
She knocks on it.
⟦J→W i⟧“Nobody’s in here,”⟦/⟧ says the case.
⟦W→J i⟧“I’m glad to hear it. How’s nobody fixed for air?”⟦/⟧
A pause. ⟦J→W i⟧“It’s kind of stuffy.”⟦/⟧
⟦W→J i⟧“I’ll bet. I’m going to open this up, and my friend’s going to put down her wrench. All right?”⟦/⟧
⟦J→W i⟧“All right. But I get to keep my knife.”⟦/⟧
It’s a butter knife. The boy on the other end of it is maybe ten, in a gold brocade coat that somebody’s cut off at the knee, with jam on it, and his head’s been shaved and regrown in patches like they do for a crown fitting. He’s been crying, but not lately. Behind him there’s a nest of undershirts and what looks like an entire ham.
Oyelaran has been licking stamps with that profile on them since New Year’s.
⟦G i⟧“Oh, you’re joking,”⟦/⟧ says Grubb.
@break ###
⟦R→W i⟧“So we turn around,”⟦/⟧ says Roe.
⟦W→R i⟧“We can’t turn around. We’re ballistic till Lantern.”⟦/⟧
⟦R→W i⟧“So we call somebody.”⟦/⟧
⟦G→R i⟧“Who do you call?”⟦/⟧ Grubb’s got both hands around a mug. ⟦G→R i =⟧“‘Hello, we’ve got your Emperor, he was in with the seed catalogs’? They’ll vaporize us from orbit. They’ll vaporize the guy who *answers*.”⟦/⟧
⟦R→G i⟧“We didn’t do anything!”⟦/⟧
⟦G→R i⟧“Tell it to the vapor.”⟦/⟧
They’re keeping it down. On the other side of the galley, the Anointed of Nine Systems is eating toast. He’s eaten six. He eats like somebody’s going to come and take the plate away and replace it with a smaller one.
⟦W→S i⟧“How did he get aboard, Patience?”⟦/⟧
⟦S→W i⟧“I let him on, Captain.”⟦/⟧
⟦R→S i⟧“You *what?*”⟦/⟧
⟦S→R+W i⟧“He asked me to. I’m Crown property, Mr. Roe. I’m leased. If you look at my keel plate, it says ‘by command of the Emperor’. In a hundred and ten years it had never come up. And then on Tuesday there was a little voice at the number six cargo door, and it said, ⟦J→S i quoted⟧‘This is a command of the Emperor, please open.’⟦/⟧ I nearly dropped a crane.”⟦/⟧
⟦J→S+W i⟧“I said please,”⟦/⟧ the boy says through the toast.
⟦S→J i⟧“You did, Majesty. It was very nice.”⟦/⟧
⟦W→S i⟧“So if he tells you to do something...”⟦/⟧
⟦S→W i⟧“I have to do it. I’m sorry, Captain. It goes right down through the firmware. I’ve been looking for the bottom of it for two days.”⟦/⟧
⟦R→S i⟧“What’s he told you so far?”⟦/⟧
⟦S→R i⟧“To say nothing. To put the lights in the case on when he was scared, and not to tell anyone he was scared. I’m afraid I’ve just broken that one, but I think it was more of a request. And to make cocoa. I explained to him that I’m a mail ship.”⟦/⟧
Oyelaran goes over and turns a chair around and sits down on it backward, across from the toast.
⟦W→J i⟧“I’m Wil. I drive.”⟦/⟧
⟦J→W i⟧“I’m Jun.”⟦/⟧
⟦W→J i⟧“I know. I’ve got you on an envelope. Who’s after you, Jun?”⟦/⟧
⟦J→W i⟧“My aunt.”⟦/⟧
⟦W→J i⟧“The Regent.”⟦/⟧
⟦J→W i⟧“I’m not supposed to call her aunt when there’s people. She’s not mean. She’s just busy.”⟦/⟧ He lines a crust up with the edge of the plate. ⟦J→W i =⟧“It’s supposed to be on the ninth. The crown. You know how it works? It’s not a hat. It goes in.”⟦/⟧ He touches the shaved part. ⟦J→W i =⟧“It’s got all of them in it. All the emperors. They talk to you.”⟦/⟧
⟦G→J i⟧“What, all the time?”⟦/⟧ says Grubb, who hadn’t meant to come any closer.
⟦J→G i⟧“All the time. There’s thirty-one. My dad had it in for six years and I never once talked to him that somebody else didn’t answer. And now he’s in it. So everyone keeps telling me, you’ll see your father on the ninth, isn’t that nice.”⟦/⟧
Nobody says anything. The toaster ticks.
⟦R→J i⟧“Do you want some more toast, buddy?”⟦/⟧ says Ike Roe at last. ⟦R→J i =⟧“I can do it in strips.”⟦/⟧
⟦J→R i⟧“Yes, please.”⟦/⟧
⟦W→J i⟧“Where were you headed?”⟦/⟧
⟦J→W i⟧“I don’t know. It said Lantern on the case. I thought I could be a person there.”⟦/⟧
⟦S→W i telepathy⟧*Captain*⟦/⟧, says the ship. It’s on the implant now, the private channel behind her left ear; it sounds the way it does when it’s trying not to sound like anything. ⟦S→W i = telepathy⟧*There’s a drive flare on the plane of the ecliptic. Cruiser weight. I make it nine hours.*⟦/⟧
⟦W→S i telepathy⟧*Is it hailing?*⟦/⟧ she asks it, with her mouth shut.
⟦S→W i telepathy⟧*It’s lit up its guns. I believe that’s a kind of hail.*⟦/⟧
@break ###
⟦C→W i⟧“Mail vessel, this is Commodore Sefarian of the *Indefatigable Mercy*. You’ll cut thrust and stand by to be boarded.”⟦/⟧
⟦W→C i⟧“Commodore, good morning. I haven’t got any thrust to cut. I’m a rock with stamps on it.”⟦/⟧
The man on the screen is gray and square. He’s got the look of somebody who’s been awake for four days while people of higher rank breathed on him.
⟦C→W i⟧“To whom am I speaking?”⟦/⟧
⟦W→C i⟧“Oyelaran. Master of the *Patience*, nine years. Before that, I was gunnery on the *Bright Reproach*.”⟦/⟧
⟦C→W i⟧“Were you at the Shoals?”⟦/⟧
⟦W→C i⟧“Yes, sir.”⟦/⟧
⟦C→W i⟧“So was I.”⟦/⟧ It costs him something; he looks off to the side. There’s somebody out of frame. ⟦C→W i =⟧“Captain, I’ll be frank with you. We have reason to think that you’re carrying something you don’t know about.”⟦/⟧
⟦W→C i⟧“I carry eleven thousand things I don’t know about, Commodore. They’re sealed. It’s sort of the point.”⟦/⟧
⟦C→W i⟧“One of the diplomatic cases.”⟦/⟧
⟦W→C i⟧“Which are inviolable under the Post Act. Even from you. Even from me.”⟦/⟧
⟦C→W i⟧“I have authority from the Regent to set aside the Post Act.”⟦/⟧
⟦W→C i⟧“In writing?”⟦/⟧
⟦V→C i⟧“Oh, for heaven’s sake,”⟦/⟧ says the somebody, and leans into the picture. He’s eighty at least, with rings. ⟦V→W i =⟧“Madam, I am Vanterpool. I dandled him on my *knee*. Is he eating?”⟦/⟧
She hadn’t been ready for that one. She feels it go across her face.
⟦V→C i⟧“There,”⟦/⟧ says the old man. ⟦V→C i =⟧“He’s there and he’s eating. You may put the guns away, Commodore, before you hit something.”⟦/⟧
⟦C→V i⟧“My lord, until we’ve confirmed—”⟦/⟧
⟦V→C i⟧“Put them *away*.”⟦/⟧ The rings come up and cover most of the lens. ⟦V→W i =⟧“I’m coming across, Captain. I’ll bring a very small number of marines. Kindly have somebody to give me an arm at the lock; I fall over.”⟦/⟧
The screen goes to stars.
⟦R→W i⟧“I liked the other guy better,”⟦/⟧ says Roe.
⟦W→S i⟧“Patience. How long?”⟦/⟧
⟦S→W i⟧“Forty minutes, in the sort of launch that he’ll have. Captain, may I raise a technicality?”⟦/⟧
⟦W→S i⟧“Go ahead.”⟦/⟧
⟦S→W i⟧“He isn’t crowned. I’ve been turning it over. I have to obey him since the keel plate says ‘the Emperor’. But the Regent thinks that he’s a minor, a ward. If he’s a ward, they can come and collect him like a lost umbrella. But if he’s a ward he isn’t the Emperor, and I never had to open the door; so then I did it on my own account, and I’m a mutineer.”⟦/⟧
⟦G→S i⟧“You don’t sound too worried,”⟦/⟧ says Grubb’s voice from the engine room.
⟦S→G i⟧“I’m rather excited, Chief. I’ve never been one thing or the other.”⟦/⟧
Oyelaran’s already half out of her seat. She stops there, with her hand on the back of it.
⟦W→S i⟧“They can’t have it both ways,”⟦/⟧ she says slowly.
⟦S→W i⟧“No, Captain. That’s what I was getting at.”⟦/⟧
⟦W→R i⟧“Ike, where’s the kid?”⟦/⟧
⟦R→W i⟧“Bay Four. He wanted to see the bees.”⟦/⟧
@break ###
He’s lying on his stomach on the deck with his chin on his fists. The hive’s in a frame of clear gel, for the acceleration, and there’s a slow gold crawling in the middle of it.
⟦J→W i⟧“That one’s the queen. The long one. They feed her and they wash her, and she can’t ever go out.”⟦/⟧
⟦W→J i⟧“That so?”⟦/⟧
⟦J→W i⟧“She went out once. Patience told me. Before she was queen she gets to go out one time.”⟦/⟧
Oyelaran gets down there with him. Her knees are fifty-one years old and they have opinions.
⟦W→J i⟧“Lord Vanterpool’s coming over.”⟦/⟧
The boy doesn’t look up. ⟦J→W i⟧“Uncle Van? Is he mad?”⟦/⟧
⟦W→J i⟧“He wanted to know if you were eating.”⟦/⟧
⟦J→W i⟧“He always wants to know that.”⟦/⟧ And then, in a rush: ⟦J→W i =⟧“Are you going to give me back?”⟦/⟧
⟦W→J i⟧“It isn’t up to me. That’s what I came down here to say. It’s up to you. I need to ask you something, and it’s kind of a big one, so take your time. Are you the Emperor?”⟦/⟧
⟦J→W i⟧“I don’t want to be.”⟦/⟧
⟦W→J i⟧“I know it. I didn’t want to be tall. Are you?”⟦/⟧
He thinks about it for so long, she figures that he’s gone to sleep. The bees walk around each other in the light.
⟦J→W i⟧“I think so. I think I was since my dad. I just don’t want them to put the thing in.”⟦/⟧
⟦W→J i⟧“Okay. Well, here’s what’s funny about that,”⟦/⟧ says Wil Oyelaran.
@break ###
There are six marines, which is not what she’d call a very small number, and their sergeant has the good manners to look embarrassed.
⟦M→W i⟧“Sorry about the boots, ma’am. Where would you like us?”⟦/⟧
⟦W→M i⟧“Anyplace you won’t touch the mail.”⟦/⟧
⟦V→M i⟧“Stay *here*, Sergeant, and hold on to something.”⟦/⟧ The Envoy does fall over. Roe gets him by one elbow and Grubb gets him by the other, and they steer him down the spine of the ship between the sacks like a couple of tugs with a liner. He talks the whole way. ⟦V→R+G i =⟧“Is it far? I detest mail. It’s always from someone. You, young man, are you the person who gave him toast? I’m told he had toast.”⟦/⟧
⟦R→V i⟧“Who told you that, sir?”⟦/⟧
⟦V→R i⟧“Your ship did, I asked it. It seemed to be bursting to tell somebody.”⟦/⟧
⟦S→W+R i⟧“I’m sorry,”⟦/⟧ says Patience.
There isn’t a throne. There’s the galley table, and they’ve put the boy behind it, on two parcels, in what’s left of the coat. He’s got the butter knife in front of him. When the old man comes through the hatch, Oyelaran sees the kid’s whole body start to get up and run to him, and she sees him stop it. It’s about the hardest thing she’s ever watched anybody do.
⟦V→J i⟧“Jun. My dear, dear boy.”⟦/⟧
⟦J→V i⟧“You have to say it right, Uncle Van.”⟦/⟧
⟦V→J i⟧“I beg your pardon?”⟦/⟧
⟦J→V i⟧“You have to say it like you do in the hall.”⟦/⟧
Vanterpool looks at him. He looks around the galley: the pilot, the engineer, the captain with her arms folded, the toaster. He’s a vain old man and a silly one, but nobody lasts five reigns at that court on silliness. Very slowly, hanging on to the table, he gets down on one knee.
⟦V→J i⟧“Your Radiance,”⟦/⟧ he says.
⟦M→V i⟧“My lord?”⟦/⟧ The sergeant’s come after them anyway. She’s in the hatch with her helmet under her arm. ⟦M→V i =⟧“My orders are to bring the child back to the *Mercy*. It says child. I don’t have one that says—”⟦/⟧
⟦J→M i⟧“What’s your name?”⟦/⟧
⟦M→J i⟧“Sergeant Kowalczyk. Uh. Sir. Radiance.”⟦/⟧
⟦J→M i⟧“When you joined up, you swore something. Who’d you swear it to?”⟦/⟧
The sergeant opens her mouth and closes it. You can see it going down through *her* firmware, floor by floor.
⟦M→J i⟧“You,”⟦/⟧ she says. ⟦M→J i =⟧“Well, your dad. It kind of rolls over.”⟦/⟧
⟦J→M i⟧“Then please don’t bring the child back.”⟦/⟧
⟦V→J i⟧“Jun,”⟦/⟧ says the old man gently. ⟦V→J i =⟧“Radiance. It isn’t so simple. You can’t be the Emperor and not come to be crowned. The Nine Systems would be at war in a year.”⟦/⟧
⟦J→V i⟧“I know. I’m going to come. I’ve got conditions.”⟦/⟧ He’s got them written on the back of a customs form. He has to hold it down to keep it from shaking. ⟦J→V i =⟧“One. I’m not having it in until I’m grown up. Twenty-five. I can wear it on a cushion.”⟦/⟧
⟦V→J i⟧“On a *cushion?*”⟦/⟧
⟦J→V i⟧“Somebody can carry it. Two. I want to talk to Aunt Amabel every day for ten minutes when it’s not about anything. Three, Captain Wil doesn’t get in trouble, or Ike or Grubb. Four. Patience isn’t a mutineer, it was a command, I commanded it. Five.”⟦/⟧ He stops.
⟦V→J i⟧“And five?”⟦/⟧
⟦J→V i⟧“I want to get to Lantern. It’s only four more days. I just want to see it. I want to walk down the street, and then I’ll come home.”⟦/⟧
Nobody breathes. The Envoy, on his knee, has taken out a handkerchief the size of a flag.
⟦V→J i⟧“Your father had a list,”⟦/⟧ he says into it. ⟦V→J i =⟧“He was eight. He brought it to me in the nursery. I told him not to be absurd. I’ve had thirty years to...”⟦/⟧ He blows his nose. ⟦V→M i =⟧“Sergeant, get me up.”⟦/⟧
It takes the sergeant and Roe together.
⟦V→M i⟧“Signal the Commodore. Tell him that the Emperor is making a progress.”⟦/⟧
⟦M→V i⟧“A what, my lord?”⟦/⟧
⟦V→M i⟧“A royal progress. To Lantern, and back. It’s perfectly traditional, we haven’t had one since Jun the Second. The *Mercy* will escort. He may fire a salute, if it will make him feel better. And say that I’m staying aboard as chaperon, and I’ll need my other slippers.”⟦/⟧
⟦G→W i⟧“Where are we supposed to put him?”⟦/⟧ Grubb says in Oyelaran’s ear.
⟦W→G i⟧“He can have the case. It’s got a ham.”⟦/⟧
The kid hasn’t moved. He’s still holding down his customs form with both hands, like it could blow away, and he’s looking past all of them at the nearest grown-up who isn’t crying.
⟦J→W i⟧“Did I do it right?”⟦/⟧
⟦W→J i⟧“You did it right.”⟦/⟧
⟦J→W i⟧“Can I go say goodnight to the bees?”⟦/⟧
⟦W→J i⟧“I don’t know, Majesty. Can you?”⟦/⟧
It’s the first time she’s seen him grin. He goes off those parcels like a shot, under the sergeant’s arm and out, and they can hear the cut-down brocade dragging all the way down the spine.
⟦S→W i telepathy⟧*Captain?*⟦/⟧ says the ship, behind her ear.
⟦W→S i telepathy⟧*What is it?*⟦/⟧
⟦S→W i telepathy⟧*He’s asked me again about the cocoa. I’ve been going through the parcels. I know I shouldn’t. There’s a Mrs. Pettibone on Lantern whose sister has sent her a tin.*⟦/⟧
⟦W→S i⟧“The mail’s inviolable, Patience,”⟦/⟧ says Oyelaran, aloud.
⟦S→W i⟧“Yes, Captain.”⟦/⟧
She looks at the toaster for a while.
⟦W→S i⟧“Leave her a note,”⟦/⟧ she says.
