# title: Junction Nineteen
# style: third person past; straight quotes; van full of a band; mechanic; radio; people get out and in; FFN
# cast: R = Roz Tierney | Roz, Rosalind | she
# cast: S = Shay Brannigan | Shay | he
# cast: A = Anoush Petrosyan | Anoush, Noosh | she
# cast: E = Eddie Lull | Eddie, Ed, Lull | he
# cast: C = Clem | Clem | he
# cast: V = Big Viv | Viv, Big Viv | she
# cast: X = the man on the radio | | he
---
@note
Chapter 3! Sorry for the wait, life happened. Previously: the band got a van. The van got a name. (The name is Susan.)
@end
@scene place=the van | time=night | pov=R | present=R,S,A,E,C
Susan died at twenty to eleven, on the hard shoulder, in the rain.
⟦E→R e⟧"That's not good,"⟦/⟧ Eddie observed from the back.
⟦R→E e⟧"Thank you, Ed,"⟦/⟧ said Roz. She turned the key again. Something went *clunk*, and then something went *tinkle*.
⟦E→R i⟧"That's worse."⟦/⟧
⟦R→E i⟧"I swear on my mother's life, Lull, if you do commentary—"⟦/⟧
⟦A→R i⟧"How far are we?"⟦/⟧ Anoush had woken up. There was a seatbelt mark all down one cheek. ⟦A→R i =⟧"Are we there?"⟦/⟧
⟦S→A i⟧"We're nowhere, Noosh. Go back to sleep."⟦/⟧
⟦A→S i⟧"Why've we stopped at nowhere?"⟦/⟧
⟦C→A e⟧"Susan's dead,"⟦/⟧ said Clem, with his hood up. It was the first thing he'd said since Birmingham.
⟦A i⟧"No!"⟦/⟧
⟦S→R i⟧"She's not dead, she's resting. Give her a minute. Did you pump the thing?"⟦/⟧
⟦R→S i⟧"What thing?"⟦/⟧
⟦S→R i⟧"The thing, Roz! The *thing* my cousin said to pump!"⟦/⟧
Roz laid her forehead on the wheel. The horn went off. Everybody screamed, and on the radio a man with a voice like warm gravy said, ⟦X a⟧"And that one's for all you lovers out there."⟦/⟧
⟦R→S a⟧"Shay,"⟦/⟧ she said into the wheel. ⟦R→S a =⟧"Get out and look at it."⟦/⟧
⟦S→R i⟧"Why me?"⟦/⟧
⟦R→S i⟧"It's your cousin's van."⟦/⟧
⟦S→R i⟧"I play the *flute*."⟦/⟧
But he went. The door slid, the rain came in, the door slid back. They watched him walk round to the front with his jacket over his head. He opened the bonnet. He looked at it for a bit. He closed the bonnet.
⟦E→A i⟧"Ten quid says he kicks it."⟦/⟧
⟦A→E i⟧"You haven't got ten quid."⟦/⟧
⟦E→A i⟧"I've got eight and a kebab voucher."⟦/⟧
Outside, Shay kicked it.
⟦E→A i⟧"Pay up."⟦/⟧
⟦A→E i⟧"I never shook on it."⟦/⟧
⟦R→A,E,C e⟧"Has anyone,"⟦/⟧ Roz said, sitting up, ⟦R→A,E,C e =⟧"got any actual cover? AA? Green Flag? Anything?"⟦/⟧
There was the kind of silence you get in church. Then, from deep inside the hood:
⟦C→R i⟧"I have."⟦/⟧
⟦R→C i⟧"You what?"⟦/⟧
⟦C→R i⟧"My nan got it me. For Christmas."⟦/⟧ Clem held up a card. It was gold.
⟦A→C i⟧"Clem, we've been sat here for half an hour!"⟦/⟧
⟦C→A i⟧"Nobody asked."⟦/⟧
@break ***
@scene place=the hard shoulder | time=after midnight | pov=R | present=R,S,A,E,C,V
The woman who got down from the truck was six foot two and had VIV on her pocket. She listened to the engine with her head on one side, the way you would to a child telling a lie.
⟦V→R i⟧"Who's been at this?"⟦/⟧
⟦S→V e⟧"My cousin,"⟦/⟧ Shay said.
⟦V→S i⟧"Is he a vet?"⟦/⟧
⟦S→V i⟧"He's a hairdresser."⟦/⟧
⟦V→S i⟧"That's a hair grip, that is. In your alternator."⟦/⟧ The mechanic wiped her hands down her front. She had a nice laugh, Roz thought, low, and then she thought, ⟦R a thought⟧*oh, not now*⟦/⟧. ⟦V→R i =⟧"Band, are you? What do you play?"⟦/⟧
⟦R→V i⟧"Sort of folk."⟦/⟧
⟦E→V i⟧"Doom folk."⟦/⟧
⟦A→V e⟧"There's a flute,"⟦/⟧ Anoush added.
⟦V→R i⟧"And you're the singer."⟦/⟧
⟦R→V i⟧"How'd you know?"⟦/⟧
⟦V→R i⟧"You've got the look. Like you're about to tell me off."⟦/⟧
Somebody in the van went ⟦? a⟧"oooooh"⟦/⟧ and was hit with something. Roz could feel her ears. She was glad of the dark.
⟦R→V a⟧"Can you fix it?"⟦/⟧ she managed.
⟦V→R i⟧"I can get you to Stoke. What's in Stoke?"⟦/⟧
⟦R→V i⟧"A man who owes us forty pounds."⟦/⟧
⟦V→R i⟧"I'd best not stand in the way of that."⟦/⟧ Viv slammed the bonnet, and leaned on it, and looked down at her from up there with the rain running off her cap. ⟦V→R i =⟧"When are you on next?"⟦/⟧
⟦R→V i⟧"Friday. The Boar's Head. It's not, I mean, there's usually about nine people."⟦/⟧
⟦V→R i⟧"Ten."⟦/⟧
⟦R→V i⟧"Sorry?"⟦/⟧
⟦V→R e⟧"Ten people,"⟦/⟧ said Big Viv, and she went to get the tow rope.
When Roz climbed back in nobody said a word. Eddie was looking at the ceiling. Shay, dripping, was humming the wedding march, on the flute side of his mouth.
⟦R→S a⟧"Don't,"⟦/⟧ she said.
⟦S→R i⟧"Didn't say anything."⟦/⟧
⟦R→S i⟧"You were humming."⟦/⟧
⟦C→R a⟧"Her name's on the card,"⟦/⟧ said the hood. ⟦C→R a =⟧"There's a number and everything. D'you want it?"⟦/⟧
⟦R→C i⟧"...Yes, Clem. Thank you, Clem."⟦/⟧
