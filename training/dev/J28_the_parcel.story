# title: The Parcel
# style: third person past; gritty fantasy of soldiers; curly single quotes; dialect; five round a fire, long untagged banter
# cast: T = Sergeant Thack | Thack, the sergeant, Sarge, Serjeant, Oswin, Sergeant | he
# cast: R = Rowan Pike | Pike, Rowan, the archer | she
# cast: L = Little Sim | Sim, Simmy, the big man, the lad | he
# cast: C = Brother Cuthwin | Cuthwin, Brother, the monk, Cuth | he
# cast: P = Prince Emeric | Emeric, the prince, the parcel, Highness, Your Highness, the boy, the princeling | he
# cast: G = the thing in the marsh | the voice, the marsh, Nan, the thing, Meg | it
---
On the fourth night in the marsh they ran out of dry wood, and burned the prince’s chair.
⟦P→T i⟧‘That was my grandfather’s,’⟦/⟧ said the prince.
⟦T→P i⟧‘It’s a good age, then. Burns lovely.’⟦/⟧
⟦P→T i⟧‘It has come from Orlamund. It was carried across the Iron Bridge on the backs of –’⟦/⟧
⟦R→P i⟧‘It were carried across this bog on the back of Sim,’⟦/⟧ Rowan Pike told him, ⟦R→P i =⟧‘who’s not had a word of thanks for it. Shift up.’⟦/⟧
He shifted. He was fourteen and had a cold sore. They had signed for him at Hallow Ford, nine days ago, at the tail of a cart, one prince, in good order; and at Kingsgate there was supposed to be somebody who’d sign for him again. What became of him in between was the business of Sergeant Thack.
⟦L→P i⟧‘I didn’t mind it,’⟦/⟧ said Little Sim. He minded nothing, he was six foot seven. ⟦L→P i =⟧‘It was the bits on the arms that dug in. What were they, lions?’⟦/⟧
⟦P→L i⟧‘Griffins.’⟦/⟧
⟦L→P i⟧‘They’d little teeth.’⟦/⟧
⟦T→C i⟧‘Cuthwin. What’s in the pot?’⟦/⟧
⟦C→T i⟧‘Do you wish me to name it, or to bless it?’⟦/⟧
⟦T→C i⟧‘Is it worse than yesterday?’⟦/⟧
⟦C→T i⟧‘Yesterday it had a face.’⟦/⟧
⟦R→C i⟧‘Bless it, then, and dole it out.’⟦/⟧
They ate. All round them for ten miles the marsh lay flat and black and talked to itself. Every so often there’d be a light out there, low down, bluish, and when you looked at it, it went and stood somewhere else.
⟦P→T i⟧‘What are those?’⟦/⟧
⟦T→P i⟧‘Gas.’⟦/⟧
⟦R→P i⟧‘Dead men’s lanterns,’⟦/⟧ said Pike.
⟦T→R i⟧‘Pike.’⟦/⟧
⟦R→T i⟧‘He asked.’⟦/⟧
⟦L→R i⟧‘My nan called ’em Johnny-come-byes. She said they’re all them that went out on the marsh after somebody and never found ’em.’⟦/⟧
⟦R→L i⟧‘Your nan said there was a badger in the moon.’⟦/⟧
⟦L→R i⟧‘There is. You can see his arse.’⟦/⟧
⟦C→L i⟧‘It is doctrine, in some parts, that –’⟦/⟧
⟦T→C i⟧‘Brother, if you tell us the doctrine on the badger I’ll put you on first watch.’⟦/⟧
⟦C→T i⟧‘I’m on first watch.’⟦/⟧
⟦T→C i⟧‘So you are. Well, there you go.’⟦/⟧
It was at about this point that the prince put down his bowl, and got up, and said in a clear, high, carefully prepared kind of voice that he would like to know what they were going to do with him.
Nobody answered. Sim looked at Pike. Pike took an arrow out of the bag, looked along it, and started to work at the fletching with her thumb.
⟦T→P i⟧‘Take you to Kingsgate, Highness,’⟦/⟧ Thack said.
⟦P→T i⟧‘To whom?’⟦/⟧
⟦T→P i⟧‘To whoever signs.’⟦/⟧
⟦P→T i⟧‘The Regent’s at Kingsgate.’⟦/⟧
⟦T→P i⟧‘I’d heard that.’⟦/⟧
⟦P→T i⟧‘I had two brothers. They were both sent to Kingsgate. They sent back Florian’s dog.’⟦/⟧ He’d his hands behind him, so they couldn’t see what those were up to. ⟦P→T i =⟧‘I’m not asking you to let me go. I know that you can’t. I only want somebody to say it to me. It’s being called the parcel, and everybody being so cheerful. I’d rather it was said.’⟦/⟧
A blue light went along the edge of the reeds, from left to right, like a man with a lamp going to see to a cow.
⟦R→T i⟧‘He’s got a point, Sarge.’⟦/⟧
⟦T→R i⟧‘Did I ask you?’⟦/⟧
⟦R→T i⟧‘I’ve been cheerful for nine days. My face hurts.’⟦/⟧
⟦L→T i⟧‘What did they do with the dog?’⟦/⟧ Sim asked.
⟦T→L i⟧‘Never mind the dog!’⟦/⟧
⟦L→T i⟧‘I only wondered who’s got him.’⟦/⟧
⟦C→T i⟧‘Oswin,’⟦/⟧ said the monk, ⟦C→T i =⟧‘you’ll have to say it to somebody. You say it every night in your sleep.’⟦/⟧
The sergeant scraped out his bowl with great attention. He was fifty-three, with one ear. He had been a soldier under three kings and the Regent, and he’d got through all four by the same method, which was not to open anything that had been handed to him shut.
⟦T→P i⟧‘Sit down, lad,’⟦/⟧ he said finally.
⟦P→T i⟧‘I would sooner stand.’⟦/⟧
⟦T→P i⟧‘You’d sooner fall in the fire, the way your knees are. Sit. I’ll tell you. There’s five hundred crowns. Hundred apiece, and one for the mule. We get it at Kingsgate, when you’ve been signed for, alive. What they do with you after’s not in the paper.’⟦/⟧
⟦P→T i⟧‘But you know.’⟦/⟧
⟦T→P i⟧‘I’d a fair idea.’⟦/⟧
⟦P→T i⟧‘Thank you,’⟦/⟧ said the prince. And he sat down, all at once, and put his forehead on his knees.
Pike swore under her breath. It went on for a while; she had been brought up on the barges.
⟦L→P i⟧‘D’you want my crust?’⟦/⟧
⟦P→L i⟧‘No, thank you.’⟦/⟧
⟦L→P i⟧‘It’s a good one. It’s got no weevils, I had ’em out.’⟦/⟧
⟦P→L i⟧‘Very well. Thank you, Sim.’⟦/⟧
⟦G→L i⟧‘*Sim*,’⟦/⟧ said somebody out on the marsh.
They all heard it. It was an old woman’s voice, a bit cross, a bit breathy, as it might be someone calling a boy in to his supper over a half-door.
⟦L i⟧‘That’s Nan,’⟦/⟧ said Little Sim.
⟦T→L i⟧‘No it’s not.’⟦/⟧
⟦L→T i⟧‘It is, though. That’s how she –’⟦/⟧
⟦G→L i⟧‘*Simmy! Where’ve you got to? I can’t find me other shoe!*’⟦/⟧
⟦L→G i⟧‘I’m here, Nan! I’m over –’⟦/⟧
⟦R→L i⟧‘Sit *down*, you great pudding! Cuth, get his other arm. Sarge!’⟦/⟧
⟦L→R i⟧‘But she’s out in the wet. She’s only the one shoe.’⟦/⟧
⟦R→L i⟧‘Your nan’s dead, Simmy. We buried her at Lammas. You sang.’⟦/⟧
It took the three of them. He wasn’t fighting, he was merely going, the way a barge goes, and it was not until Thack had got round in front and slapped him, twice, that his eyes came back from wherever they’d been, and he sat down on the prince’s foot and began to cry.
⟦L→R i⟧‘I did sing,’⟦/⟧ he said.
⟦R→L i⟧‘I know you did. It was lovely.’⟦/⟧
⟦P→C i⟧‘What was that?’⟦/⟧
⟦C→P i⟧‘A light that wanted company, I think. I’m sorry to say that your nan was sound on the matter, Sim. They have to be sent for by name. Nobody is to use a name, from now till it’s day. Is that plain? Not anyone’s.’⟦/⟧
⟦T→C i⟧‘You just called him –’⟦/⟧
⟦C→T i⟧‘I’m aware of it.’⟦/⟧
⟦R i⟧‘Well, that’s us buggered. We’ve been sat here yelling ’em since Tuesday. *Pike* this, and *Sim* that.’⟦/⟧
⟦T→C i⟧‘You called me bloody *Oswin!*’⟦/⟧
⟦C→T i⟧‘I was making an appeal to your better nature.’⟦/⟧
⟦P i⟧‘No one has used mine,’⟦/⟧ said the prince.
They looked at him. It was true, when you thought. It had been Highness, and it had been lad, and the parcel, and mind his head; but there’d not been one of them in all the nine days who had called him by the thing he was called.
⟦P i⟧‘So it can’t have got mine. Can it? It doesn’t know I’m here.’⟦/⟧
⟦C→P i⟧‘I should suppose not.’⟦/⟧
⟦G→T i⟧‘*Oswin?*’⟦/⟧
This one was a young voice. It was right by them, it might have been just beyond the mule. Thack, who had been reaching for another leg of the chair, stopped where he was with his arm out.
⟦G→T i⟧‘*Oswin, it’s gone dark. You said you’d be back before it was dark. Shall I bring the baby in?*’⟦/⟧
Nobody breathed. In the firelight all the blood had left the sergeant’s face, so you saw each of the old cuts separately.
⟦R→T i⟧‘Sarge,’⟦/⟧ Pike said. ⟦R→T i =⟧‘Sarge. Look at me. What’s the pay for an archer?’⟦/⟧
⟦T→R i⟧‘That’s Meg.’⟦/⟧
⟦R→T i⟧‘What’s the *pay*, Sarge?’⟦/⟧
⟦T→R i⟧‘I told her I’d be back by dark. I stopped on for a drink. I only stopped for one.’⟦/⟧
⟦G→T i⟧‘*I’ll come and meet you, then. I’ve the lantern. I’ll come along by the bank.*’⟦/⟧
⟦T→G i⟧‘Don’t!’⟦/⟧ shouted Thack. ⟦T→G i =⟧‘Meg, stop where you are! The bank’s gone, the bank’s down, stay there, love, I’m coming –’⟦/⟧
He went through them as though they’d been washing. He had shed his sword-belt before he got to the mule; a yard past it he was in up to the thighs, and walking, and the blue light was going away from him, in no hurry, at about the height of a woman’s hand.
⟦R→L i⟧‘After him!’⟦/⟧
⟦C→R i⟧‘No! It’ll have the lot of us, it’s got all our names!’⟦/⟧
⟦R→C i⟧‘I don’t care what it’s –’⟦/⟧
⟦P→R i⟧‘Give me the rope,’⟦/⟧ said the prince.
⟦R→P i⟧‘You what?’⟦/⟧
⟦P→R i⟧‘The rope! The one you’ve got on my *leg!* Tie the end to Sim, I can’t call him Sim, tie it on to him. I’m the lightest, and it doesn’t know me. Oh, do be *quick!*’⟦/⟧
Pike said afterwards that it was his tone that did it. She’d been spoken to that way by officers all her life and never once had it been any use. She slashed the hobble from his ankle, passed the line about his chest and gave Sim the end; and the heir to Orlamund took off his boots, set them side by side, and ran out across the top of the marsh like a moorhen.
They could hear him, after that, and not see.
⟦P→T i⟧‘Sergeant! Sergeant Thack! I’m your prisoner, and I’m escaping!’⟦/⟧
⟦T→P i⟧‘Get back, lad! There’s my wife –’⟦/⟧
⟦P→T i⟧‘I’m running away! I’m getting clean off! You’ll lose the five hundred!’⟦/⟧
⟦G→T i⟧‘*Oswin, who’s that? Who’s that with you?*’⟦/⟧
⟦P→G i⟧‘No one you know!’⟦/⟧ yelled the prince, and there was a splash.
⟦R→L i⟧‘Pull!’⟦/⟧
⟦L→R i⟧‘I’m pulling! There’s two of ’em on it!’⟦/⟧
⟦C→L i⟧‘Then pull *twice!*’⟦/⟧
@break ***
It was coming up grey when he was able to speak. They’d got the rest of the chair on, and the box it came in. He sat with everybody’s blanket round him and weed in his one ear, holding something hot that Cuthwin would not put a name to.
⟦T→C i⟧‘How long was I in?’⟦/⟧
⟦C→T i⟧‘A quarter of an hour, perhaps.’⟦/⟧
⟦T→C i⟧‘It felt like home.’⟦/⟧ He drank some. ⟦T→R i =⟧‘Where’s the lad?’⟦/⟧
⟦R→T i⟧‘Asleep. On top of Sim.’⟦/⟧
⟦T→R i⟧‘He’d no rope on his leg. He could’ve been away, he could’ve let me drown and been at Hallow Ford by breakfast.’⟦/⟧
⟦R→T i⟧‘He’d took his boots off. I don’t think it crossed his mind.’⟦/⟧
⟦T→R i⟧‘No,’⟦/⟧ said the sergeant. ⟦T→R i =⟧‘It wouldn’t. They don’t teach ’em anything.’⟦/⟧
He looked for a while into the cup. Then he felt about inside his shirt and brought out the paper, with the seal on it; it was wet through; and he opened it, for the first time, and read it down to the bottom, with his lips moving.
⟦R→T i⟧‘What’s it say?’⟦/⟧
⟦T→R i⟧‘What I thought it did.’⟦/⟧
⟦C→T i⟧‘And what do you propose to do?’⟦/⟧
⟦T→C i⟧‘What’s his name?’⟦/⟧
⟦C→T i⟧‘You know his name. The whole kingdom knows it.’⟦/⟧
⟦T→C i⟧‘I never asked him, though,’⟦/⟧ Thack said. He got up, with some trouble, and went over to where they were, and stirred the heap with his foot. ⟦T→P+C i =⟧‘You. Lad. Is it day enough, Brother? It’s day. What do they call you?’⟦/⟧
A face came out. There was mud to the eyebrows, and a cold sore.
⟦P→T i⟧‘Emeric,’⟦/⟧ it said.
⟦T→P i⟧‘I’m Oswin. That lump’s Sim, that’s Rowan, and him with the pot’s Cuthwin, don’t let him bless you. I’ve a sister at Stavely with a ferry. There’s a bed over the boathouse. It’s not Kingsgate.’⟦/⟧
⟦P→T i⟧‘But the five hundred –’⟦/⟧
⟦R→T i⟧‘Four hundred,’⟦/⟧ said Rowan Pike, getting her bow down off the mule. ⟦R→T i =⟧‘I’d have drunk mine.’⟦/⟧
⟦L→T i⟧‘What about the mule’s hundred?’⟦/⟧
⟦T→L i⟧‘You can tell her yourself. Get up, the lot of you. And somebody put that fire out, before it’s the whole bloody dynasty.’⟦/⟧
