# title: honk if you love unspeakable evil
# style: third person present; straight quotes; crack; lowercase title; tags nearly everywhere
# cast: M = Dread Lord Malvaron | Malvaron, the Dread Lord, Mal, Your Dreadness, Lord Malvaron, Eugene | he
# cast: G = Greg | Greg, Henchman Greg | he
# cast: O = Ossian | Ossian, the skeleton, the accountant | he
# cast: T = Captain Thunderblade | Thunderblade, Captain, the Captain, the hero, Brad | he
# cast: V = Vexia the Unforgiven | Vexia | she
# cast: H = the goose | goose, Patricia, Patricia Doomfeather | she
# cast: L = the lady from the council | the council lady, Mrs. Oyelowo-Finch, Mrs. Finch | she
---
@note
this is for robin who said "you can't write 2k of a cartoon villain getting a goose." watch me
pls do not ask about the timeline. there is no timeline. it's a show for eight year olds
@end
It starts, like most things in the Citadel of Sorrows, with a scream.
⟦M→G i⟧"GREG!"⟦/⟧ screams Dread Lord Malvaron. ⟦M→G i =⟧"GREG, THERE IS A BEAST IN MY BATH!"⟦/⟧
Greg puts down his toast. He's been a henchman for six years and he has a pension to think about. He walks up four hundred and eleven steps, past the Hall of Weeping and the Hall of Slightly Louder Weeping, and opens the bathroom door.
The Dread Lord is standing on the toilet. He's in his second best cape, which is the terrycloth one. In the tub, paddling in slow and stately circles among the bubbles, there is a goose.
⟦G→M i⟧"That's a goose, Your Dreadness,"⟦/⟧ says Greg.
⟦M→G i⟧"I can SEE that it's a goose."⟦/⟧
⟦G→M i⟧"You said a beast."⟦/⟧
⟦M→G i⟧"It HISSED at me!"⟦/⟧
⟦H i⟧"Honk,"⟦/⟧ says the goose.
⟦M→G i⟧"Do you see? Do you see how it speaks to me? In my own house?"⟦/⟧ Malvaron draws himself up. There isn't that much up to go, owing to the ceiling. ⟦M→G i =⟧"Slay it."⟦/⟧
Greg looks at the goose. The goose looks at Greg. Something passes between them, and Greg realizes afterward that it was a threat.
⟦G→M i⟧"I'm not really slay, sir,"⟦/⟧ he says. ⟦G→M i =⟧"I'm more doors and catering. Slay's Vexia."⟦/⟧
⟦M→G i⟧"Then fetch Vexia!"⟦/⟧
@break ~honk~
Vexia the Unforgiven has killed nineteen kings. She's wearing all of their rings. She leans in the bathroom doorway, chewing gum.
⟦V→M i⟧"Nah,"⟦/⟧ she says.
⟦M→V i⟧"NAH?"⟦/⟧
⟦V→M i⟧"I don't do birds. It's in my contract. Section four."⟦/⟧
⟦M→V i⟧"Why is that in your contract?"⟦/⟧ Malvaron demands.
Vexia's eyes go far away. ⟦V i⟧"You know what you did,"⟦/⟧ she whispers, not to him, not to anyone there, and then she pops her gum and wanders off down the corridor.
⟦M→G i⟧"I am surrounded by incompetence and backstory,"⟦/⟧ says the Dread Lord bitterly. ⟦M→G i =⟧"Get Ossian. Ossian will know what to do."⟦/⟧
⟦G→M i⟧"He's the accountant, sir."⟦/⟧
⟦M→G i⟧"He's the only one with any SENSE!"⟦/⟧
So Greg goes down eight hundred and two steps to the Ossuary (accounts payable), and comes up again eight hundred and two steps with a skeleton in a green eyeshade, and by now the bathwater's gone cold and the goose has eaten the loofah.
⟦O→M i⟧"Hm,"⟦/⟧ clacks Ossian. He opens a ledger. ⟦O→M i =⟧"Is it a business goose or a personal goose?"⟦/⟧
⟦M→O i⟧"It isn't any kind of a goose! It's an INTRUDER!"⟦/⟧
⟦O→M i⟧"Because if it guards the premises it's deductible."⟦/⟧
There's a pause.
⟦M→O i⟧"How deductible?"⟦/⟧ asks the Dread Lord, and gets down off the toilet.
@break ~honk~
Things the goose has done by Friday, according to Greg's incident book:
She has bitten two imps, a wraith (how??), and the man who came about the lava. She's laid an egg in the Helm of Whispers. She's learned to work the portcullis. She has chased the entire Third Horde of the Damned across the drill yard and into the moat, where she lives, and where they very much did not want to be.
⟦O→M i⟧"Our insurance premium's gone down by a third,"⟦/⟧ reports Ossian at the Friday Council of Malice.
⟦V→O i⟧"Because we're safer?"⟦/⟧ says Vexia.
⟦O→V i⟧"Because the adjuster's frightened of us. He slid it under the door. There's a little sad face drawn next to the number."⟦/⟧
At the head of the obsidian table the Dread Lord is not listening. He has a saucer in front of him and he is, with great concentration, tearing lettuce into strips.
⟦G→M i⟧"Sir,"⟦/⟧ says Greg.
⟦M→G i⟧"She doesn't care for the stems,"⟦/⟧ Malvaron says.
⟦V→M i⟧"She?"⟦/⟧ Vexia says.
⟦G→M i⟧"*She*, sir?"⟦/⟧ says Greg.
⟦M→G+V i⟧"I meant it. The creature. The... the security asset."⟦/⟧ He's gone purple, or anyway purpler. ⟦M→G+V i =⟧"What are you all looking at? ON WITH THE MALICE!"⟦/⟧
⟦O→M i⟧"For the asset register,"⟦/⟧ Ossian says, quill ready, ⟦O→M i =⟧"I do need a name."⟦/⟧
⟦M→O i⟧"It hasn't got a name. One doesn't NAME a -"⟦/⟧
⟦H→M i⟧"Honk,"⟦/⟧ says someone under the table.
The Dread Lord Malvaron, Scourge of the Nine Valleys, He Who Extinguished the Sun (Twice), bends down with a strip of lettuce and says, in a voice that none of them have ever heard before and most of them hope never to hear again, ⟦M→H i⟧"Who's a hungry girl? Who's a hungry Patricia?"⟦/⟧
Vexia swallows her gum.
@break ~honk~
Meanwhile. (There's always a meanwhile.)
⟦T i⟧"AHA!"⟦/⟧ cries Captain Thunderblade, crashing through the stained-glass window.
⟦G→T i⟧"Morning, Captain,"⟦/⟧ says Greg. He's sweeping. He has the dustpan out already; it's Saturday.
⟦T→G i⟧"Good morrow, Gregory! Where's your vile master?"⟦/⟧
⟦G→T i⟧"Garden."⟦/⟧
⟦T→G i⟧"The garden of POISONS?"⟦/⟧
⟦G→T i⟧"No, just the regular one. He's putting in a pond."⟦/⟧
The hero lowers his sword an inch or two. He has a jaw you could hang a coat on. ⟦T→G i⟧"A pond of... acid?"⟦/⟧
⟦G→T i⟧"Water."⟦/⟧
⟦T→G i⟧"Enchanted water?"⟦/⟧
⟦G→T i⟧"It's from the hose, Captain. Do you want to come through? Mind the glass."⟦/⟧
So Captain Thunderblade comes through, and minds the glass, and out on the back lawn of the Citadel of Sorrows he finds his nemesis of fourteen seasons in rubber boots, up to his knees in a hole, with a trowel.
⟦T→M i⟧"MALVARON!"⟦/⟧ he booms. ⟦T→M i =⟧"Your reign of terror ends today!"⟦/⟧
⟦M→T i⟧"Not now, Brad."⟦/⟧
⟦T→M i⟧"...What?"⟦/⟧
⟦M→T i⟧"The liner has to go in before it rains. Hold that end."⟦/⟧
⟦T→M i⟧"I've come to smite you!"⟦/⟧
⟦M→T i⟧"Yes, yes. HOLD that END."⟦/⟧
He holds that end. He's a hero. They can't help it, you only have to sound like you need something.
⟦T→M i⟧"Is this a trap?"⟦/⟧ Thunderblade asks, after about twenty minutes. He's got mud on his cuirass.
⟦M→T i⟧"It's a shelf. For marginal plants. She likes to get her feet under her."⟦/⟧
⟦T→M i⟧"Who does?"⟦/⟧
⟦H i⟧"Honk!"⟦/⟧
⟦T i⟧"OH NO,"⟦/⟧ yells Captain Thunderblade, who has faced dragons, and he's up the plum tree before anyone can blink.
⟦M→H i⟧"Patricia, NO!"⟦/⟧ cries Malvaron. ⟦M→H i =⟧"Patricia, drop it. Drop his boot. What did we say about boots?"⟦/⟧
⟦T→M i⟧"You set a monster on me!"⟦/⟧
⟦M→T i⟧"She's only playing! You've upset her, with all your capes and flapping about. Come down and let her smell your hand."⟦/⟧
⟦T→M i⟧"I will NOT let her smell my HAND!"⟦/⟧
⟦M→T i⟧"She can sense that you're afraid."⟦/⟧
⟦T→M i⟧"I AM afraid, Eugene!"⟦/⟧
Everyone on the lawn goes very still.
⟦G→O i⟧"Eugene?"⟦/⟧ says Greg quietly to Ossian.
⟦O→G i⟧"I've seen the tax returns,"⟦/⟧ the skeleton mutters back. ⟦O→G i =⟧"I took an oath."⟦/⟧
@break ~honk~
ok so here's the sad bit, you can skip it if you only came for the goose.
On the Tuesday there's a knock at the gate. It isn't a hero's knock. Heroes never knock. It's a small lady in a beige coat with a clipboard and a cat carrier, only much bigger, a sort of goose carrier.
⟦L→G i⟧"I'm from the council,"⟦/⟧ she says. ⟦L→G i =⟧"Mrs. Oyelowo-Finch, Parks and Waterways. I believe you have one of ours."⟦/⟧
⟦G→L i⟧"One of your what?"⟦/⟧ says Greg, who knows perfectly well.
⟦L→G i⟧"She's got a ring on her left leg. Number 0047. She's been missing from the boating lake since the third."⟦/⟧
Greg's never lied to a council. He opens his mouth and finds himself saying, ⟦G→L i⟧"We've only got wraiths here, ma'am,"⟦/⟧ and at that moment the portcullis goes up behind him, all by itself, and Patricia strolls out from under it with a wraith's hat on.
⟦H i⟧"Honk."⟦/⟧
⟦L→G i⟧"Mm-hm,"⟦/⟧ says Mrs. Oyelowo-Finch, and makes a tick.
He has to go and tell him. It's four hundred and eleven steps, and he's never noticed before how short that is.
The Dread Lord takes it well. That's the awful thing. He doesn't shriek, he doesn't lay waste to anything, he only stands at the window with his back to the room and asks, ⟦M→G i⟧"Does she have family there? At the lake?"⟦/⟧
⟦G→M i⟧"I didn't ask, sir."⟦/⟧
⟦M→G i⟧"She'll have family. They mate for life, you know. I read up on it."⟦/⟧ His voice cracks down the middle. ⟦M→G i =⟧"Pack the lettuce."⟦/⟧
⟦V→M i⟧"We could kill the lady,"⟦/⟧ offers Vexia from the door. She's been crying, or she's been standing near someone who was. ⟦V→M i =⟧"Just putting it out there."⟦/⟧
⟦M→V i⟧"No. No, Vexia. It wouldn't be right."⟦/⟧
⟦V→M i⟧"Since WHEN -"⟦/⟧
⟦M→V i⟧"I SAID PACK THE LETTUCE!"⟦/⟧ he roars, and all of the candles go out.
@break ~honk~
They walk her down to the gate together. It's raining, because it's always raining, Malvaron has a machine. The Third Horde of the Damned has turned out in two lines along the drawbridge, and a few of them are sniffling, but they're also still quite scared of her, so it's respectful sniffling.
⟦M→L i⟧"She likes the radio on,"⟦/⟧ says the Dread Lord.
⟦L→M i⟧"Does she,"⟦/⟧ says Mrs. Oyelowo-Finch.
⟦M→L i⟧"Not the talking. Brass bands. And she doesn't care for stems."⟦/⟧ He crouches, in all of his armor, in the wet. ⟦M→H i⟧"Well, 0047. I suppose that's that. You've been a... you have been an adequate security asset."⟦/⟧
⟦H→M i⟧"Honk,"⟦/⟧ says Patricia, softly for her.
⟦M→H i⟧"I know. I know. Me too."⟦/⟧
The council lady is watching them over her glasses. She looks at the goose, and at the pond, with its marginal shelf and its little ramp. She looks at the duck house, which is a perfect scale model of the Citadel of Sorrows with a working portcullis.
⟦L→G i⟧"Who did all that?"⟦/⟧ she asks Greg.
⟦G→L i⟧"He did."⟦/⟧
⟦T→L i⟧"I held an end!"⟦/⟧ calls Captain Thunderblade, who's still in the plum tree. It's been three days. Nobody likes to mention it.
Mrs. Oyelowo-Finch flips over a page on her clipboard, and then another.
⟦L→M i⟧"I'm bound to tell you,"⟦/⟧ she says, ⟦L→M i =⟧"that number 0047 has put eleven people in the hospital, sunk four pedalos and bitten the mayor. Twice. We've got no *plans*, as such, to take her back. I only came for the ring."⟦/⟧
Nobody breathes. (Ossian never does, but he does it harder.)
⟦M→L i⟧"The ring,"⟦/⟧ repeats Malvaron.
⟦L→M i⟧"It's council property. And there'd be a form. Are you able to offer a stable and loving home?"⟦/⟧
⟦V→L i⟧"We're literally EVIL,"⟦/⟧ says Vexia.
⟦M→L i⟧"Yes!"⟦/⟧ says the Dread Lord. He's getting mascara on the form already. ⟦M→L i =⟧"Yes, we are, we can, where do I sign? Is blood all right?"⟦/⟧
⟦L→M i⟧"Biro's better."⟦/⟧
⟦O→M i⟧"Deductible,"⟦/⟧ whispers Ossian, with a hand on his ribs, where it would all be if he had it.
And the goose, number nothing, Patricia Doomfeather of the Citadel of Sorrows, walks out between the two long lines of the Damned with her hat on, up the path, and bites Captain Thunderblade's other boot, which has been hanging there just in reach.
⟦T i⟧"OW!"⟦/⟧ shouts the hero.
⟦M→H i⟧"Who's a GOOD girl?"⟦/⟧ weeps the Scourge of the Nine Valleys.
⟦H→M i⟧"Honk,"⟦/⟧ says Patricia.
@end_note
robin: pay up
everyone else: comments feed the goose
@end
