# title: The Regent's Egg
# style: third person past; British straight single quotes; italic telepathy in asterisks; original fantasy
# cast: B = Captain Branwen Thorne | Branwen, Captain Thorne, Thorne, Captain, the captain, little rider | she
# cast: A = Ashmantle | the dragon, the old dragon, Ash, great one | he
# cast: Q = Queen Isaude | Isaude, the Queen, Your Grace, Her Grace, the child, the girl | she
# cast: V = Lord Verrick | Verrick, the Regent, Lord Regent, my lord, the Lord Regent, Your Excellency | he
# cast: H = Commander Hollis Dray | Dray, Commander Dray, Hollis, the Commander, Commander | he
# cast: E = the Ambassador | the Sarrish ambassador, Ambassador Tuluk, Tuluk | he
# cast: P = the page | the boy, Wim | he
# cast: S = the Steward | Mistress Ollerenshaw, the old Steward, Ollerenshaw | she
# cast: X = the hatchling | the egg, the voice in the egg | it
---
@heading
Chapter Nine: In Which an Egg Is Given Away
@end
The Queen of Aldermere was eleven years old, and when she sat on her father's throne her feet did not reach the floor. Somebody had put a hassock there for her. Captain Branwen Thorne, sweating in dress leathers at the back of the hall, had noticed at the start of the audience that Her Grace was using it to hide a book.
⟦A→B i telepathy⟧*What is she reading?*⟦/⟧ asked Ashmantle.
He was a quarter of a mile away, asleep to all appearance on the roof of the old granary, with his tail hanging down over the gutter and the pigeons walking about on him. His voice came into her mind as it always did, like somebody rolling a barrel in the cellar.
⟦B→A i telepathy⟧*I can't see from here,*⟦/⟧ she told him. ⟦B→A i telepathy =⟧*Poetry, I expect. Go back to sleep.*⟦/⟧
⟦A→B i telepathy⟧*I cannot. You are bored, and it itches.*⟦/⟧
⟦V→Q i⟧'– and in token of the peace between our two crowns, Your Grace,'⟦/⟧ the Lord Regent was saying. He had a beautiful voice, and he had been using it for three-quarters of an hour. ⟦V→Q i =⟧'In token, I say, of that peace, and of the affection in which we hold our brother of Sarr, it has seemed good to your council that we should make him a gift beyond price.'⟦/⟧
⟦Q→V i⟧'Has it?'⟦/⟧ said the Queen, looking up.
⟦V→Q i⟧'It has, Your Grace.'⟦/⟧
⟦Q→V i⟧'I don't remember being asked.'⟦/⟧
There was a tiny stir along the benches. Lord Verrick smiled at her as one smiles at a puppy that has been sick. ⟦V→Q i⟧'Your Grace was at her lessons. We did not like to trouble you.'⟦/⟧ He lifted one hand, and the doors behind him opened. ⟦V→E i⟧'Your Excellency, I beg that you will accept it.'⟦/⟧
Two footmen came in with a litter between them. They walked as though the thing on it might go off. It was about the size of a wine cask, blue-black, and faintly steaming.
Branwen forgot that she was bored.
⟦B→A i telepathy⟧*Ash.*⟦/⟧
⟦A→B i telepathy⟧*I see it.*⟦/⟧ There was no barrel in the voice now. Every pigeon had gone up off the granary at once; she heard the clatter of it through the clerestory. ⟦A→B i telepathy =⟧*I see it through your eyes. Whose is that, little rider? Who has laid that, and not told me?*⟦/⟧
⟦E→V i⟧'My lord, you do us too much honour,'⟦/⟧ said the Ambassador of Sarr. He was a thin dark man in yellow silk, and he had not, she thought, been surprised. ⟦E→V i =⟧'A living egg?'⟦/⟧
⟦V→E i⟧'As you see.'⟦/⟧
⟦H→V i⟧'My lord!'⟦/⟧ It was Commander Dray, on his feet in the second row, with his one sleeve pinned up and his face the colour of brick. ⟦H→V i =⟧'My lord, with respect, that can't be. There's been no egg laid in this kingdom for sixty years.'⟦/⟧
⟦V→H i⟧'Then you must be delighted to see one, Commander.'⟦/⟧
⟦H→V i⟧'Where did it come from?'⟦/⟧
⟦V→H i⟧'Sit down, Dray.'⟦/⟧
⟦H→V i⟧'I command the Queen's dragons, sir. I've a right to know where –'⟦/⟧
⟦V→H i⟧'You command one dragon,'⟦/⟧ said Lord Verrick gently. ⟦V→H i =⟧'He is four hundred years old and he eats a great many sheep. Sit *down*.'⟦/⟧
He sat. Nobody looked at him. Up on her throne, with the hassock pushed crooked, the child was staring at the egg; and it was only because Branwen was staring at the child that she saw what happened then. The Queen's lips moved. She frowned, and put up one hand, and rubbed her ear.
⟦B i thought⟧*Oh no,*⟦/⟧ thought Branwen.
@break *
⟦H→B i⟧'Stolen,'⟦/⟧ said Dray. He kicked the tack-room stove. ⟦H→B i =⟧'Or bought off a thief. There's wild ones yet in the Skerries, or so they say. Some poor devil's climbed down on a rope for that, and his lordship's going to hand it to the one king in the world who'd chain it up in a ditch and breed from it.'⟦/⟧
⟦B→H i⟧'Can he do it?'⟦/⟧
⟦H→B i⟧'He's Regent. He can do what he likes until she's sixteen. He could give away the cathedral.'⟦/⟧
⟦B→H i⟧'It spoke to her, Hollis.'⟦/⟧
The Commander stopped with his foot drawn back for another kick.
⟦H→B i⟧'What did?'⟦/⟧
⟦B→H i⟧'The egg. I was watching her. I know what it looks like from outside, I've seen myself in a glass. It's talking to her, through the shell, and she thinks that she's got water in her ear.'⟦/⟧
⟦H→B i⟧'Eggs don't talk,'⟦/⟧ said Dray; but he said it to the stove.
⟦A→B i telepathy⟧*They do,*⟦/⟧ said Ashmantle, above their heads. The rafters creaked as he shifted. ⟦A→B i telepathy =⟧*I did. I said a great many things, and my mother answered them.*⟦/⟧
⟦B→H i⟧'He says they do.'⟦/⟧
⟦H→B i⟧'Does he? What does he say we ought to do about it?'⟦/⟧
⟦A→B i telepathy⟧*Tell the one-armed man that I shall burn the ships of the yellow silk man in the harbour, and then I shall eat Lord Verrick. Slowly. He is mostly velvet.*⟦/⟧
⟦B→H i⟧'He's thinking about it,'⟦/⟧ said Branwen.
Somebody scratched at the door. It was the smallest of the Queen's pages, with a cloak on over his nightshirt and his hair standing up like a chick's.
⟦P→B i⟧'Please, Captain,'⟦/⟧ he said. ⟦P→B i =⟧'Please, it's Her Grace. Mistress Ollerenshaw says can you come. She won't stop crying and she says it isn't her that's doing it.'⟦/⟧
@break *
The old Steward was waiting at the head of the privy stair with a lamp. She had been Steward to the Queen's father and to his father before him, and she had let nobody past that door after dark in forty years.
⟦S→B i⟧'Captain Thorne. You'll wipe your boots.'⟦/⟧
⟦B→S i⟧'Yes, mistress. How is she?'⟦/⟧
⟦S→B i⟧'Cold. It's August, and she's shaking with cold, and she keeps on that it's dark and there's no room to turn round.'⟦/⟧ The lamp wobbled a little. ⟦S→B i =⟧'I sent for the physician. He says it's growing pains. I've had him shut in the linen cupboard.'⟦/⟧
⟦B→S i⟧'You've what?'⟦/⟧
⟦S→B i⟧'He would have gone to the Regent. Go in, go in, don't stand there.'⟦/⟧
It was a very big bed. The Queen sat up in the midst of it with her knees under her chin and all the blankets round her, and she looked at Branwen with eyes so swollen that they were nearly shut.
⟦Q→B i⟧'You've got one,'⟦/⟧ she said. ⟦Q→B i =⟧'You're the one who's got the dragon. Is this what it's like?'⟦/⟧
⟦B→Q i⟧'Not as a rule, Your Grace. May I sit?'⟦/⟧
⟦Q→B i⟧'Yes. Nobody ever does.'⟦/⟧
Branwen sat. She had been fifteen when Ashmantle picked her, a goose-girl with chilblains, and she had run screaming across two fields with her hands over her ears. She tried to remember what anybody might have said that would have helped.
⟦B→Q i⟧'What does it tell you?'⟦/⟧
⟦Q→B i⟧'It isn't words. It's just – *cold*. And it wants its mother. I told it mine was dead too.'⟦/⟧ She wiped her nose on the royal counterpane. ⟦Q→B i =⟧'It's in the strong-room, in a crate. They've got it packed in ice so that it won't hatch till it gets to Sarr. Lord Verrick signed the paper for the ice. I'm not supposed to know that.'⟦/⟧
⟦B→Q i⟧'How do you know, Your Grace?'⟦/⟧
⟦Q→B i⟧'I read,'⟦/⟧ said the Queen. ⟦Q→B i =⟧'I read everything. He thinks it's poetry.'⟦/⟧ She reached under her pillow and pulled out a fat brown book. It had a cover that said *Lays of Spring*, and inside it, when Branwen opened it, were the Privy Council accounts for the last three years.
⟦B i⟧'God's teeth,'⟦/⟧ said Captain Thorne.
⟦A→B i telepathy⟧*I like her,*⟦/⟧ the dragon remarked.
Isaude's head went up. ⟦Q→B i⟧'Who's that? Who said that?'⟦/⟧
⟦B→Q i⟧'You *heard* him?'⟦/⟧
⟦A→Q i telepathy⟧*Well, well,*⟦/⟧ said Ashmantle, with enormous gentleness. ⟦A→Q i telepathy =⟧*Good evening, Your Grace. I knew your grandfather's grandfather. He was sick on me. Will you do something for me? Will you tell the small one in the ice that I am here, that there is one of us here, and that I am coming?*⟦/⟧
The Queen shut her eyes. For perhaps a minute there was no sound in the room but the Steward's breathing. And then, very thin and far away, so that it was less like a voice than like the ringing in a wineglass after somebody has flicked it, Branwen heard it herself.
⟦X→A i telepathy⟧*Hurry,*⟦/⟧ it said.
@break *
They did it in the morning, in front of everyone, because Her Grace said that it would be no good otherwise.
⟦V→Q i⟧'I had understood that Your Grace was indisposed,'⟦/⟧ said Lord Verrick. The whole court was drawn up on the quay in the sun. The crate stood at the foot of the gangway, dripping, with a guard of six.
⟦Q→V i⟧'I got better. I've come to say goodbye to the Ambassador.'⟦/⟧
⟦E→Q i⟧'Your Grace is too kind,'⟦/⟧ murmured Tuluk.
⟦Q→E i⟧'No, I'm not. I want to ask you something. What did you pay for it?'⟦/⟧
⟦E→Q i⟧'For . . . ?'⟦/⟧
⟦V→Q i⟧'It is a *gift*, Your Grace.'⟦/⟧
⟦Q→V i⟧'I asked the Ambassador.'⟦/⟧ She had the brown book under her arm. She was wearing her second-best crown, which was too large, and she had to keep her chin up or it came down over her eyebrows. ⟦Q→E i⟧'Because there's forty thousand marks in the accounts that came from a bank in Sarr, on Lady Day, and it says it's for herrings. I looked up herrings. You'd have to catch all of them.'⟦/⟧
Nobody laughed. A gull did.
⟦V→S i⟧'Mistress Ollerenshaw,'⟦/⟧ the Regent said. All the music had gone out of his voice. ⟦V→S i =⟧'Her Grace is feverish. Take her in.'⟦/⟧
⟦S→V i⟧'No, my lord,'⟦/⟧ said the old Steward.
⟦V→H i⟧'Commander Dray.'⟦/⟧
⟦H→V i⟧'I only command the one dragon, sir,'⟦/⟧ said Dray, gazing out to sea. ⟦H→V i =⟧'And I'm blest if I can see what he's up to.'⟦/⟧
A shadow came across the quay. It put out the sunlight on the brass and the silk and the upturned faces, one after another, and it went on for a long time, because there was a great deal of him; and then Ashmantle, whom nobody at court had seen fly since the old king's wedding, folded his wings and came down on the end of the mole with a noise like a church falling over. He was grey as a cliff. He was missing some teeth. He laid his chin on the stones, quite softly, about a yard from the Regent's shoes.
⟦A→V i⟧'Good morning,'⟦/⟧ said the dragon aloud.
He very rarely did. Several people sat down.
⟦V→B i⟧'Call him off,'⟦/⟧ whispered Lord Verrick. ⟦V→B i =⟧'Captain! Call him off, I order you.'⟦/⟧
⟦B→V i⟧'I'm afraid he isn't mine to order, my lord. He belongs to the Crown.'⟦/⟧ Branwen turned, and bowed. She was enjoying herself more than she had in years. ⟦B→Q i⟧'What does Your Grace command?'⟦/⟧
The Queen walked across to the crate. The guards looked at one another and got out of her way. She put both her hands against the wet wood, and her cheek as well, and the crown fell off, and she let it.
⟦Q→A i⟧'Warm it up, please,'⟦/⟧ said Isaude.
Ashmantle breathed. It was hardly a breath at all, it was what you might use on a window before you drew a face there; but the ice went up in one white cloud, and out of the cloud there came a crack, and then another crack, and then a sneeze.
⟦X→Q i telepathy⟧*You,*⟦/⟧ said something very small and damp and pleased. ⟦X→Q i telepathy =⟧*You are the one in the dark. I told you and told you. Is there any fish?*⟦/⟧
The Queen of Aldermere, with a blue-black creature no bigger than a cat climbing up the front of her dress, looked round at her court, and at her Regent, who had lost his hat; and she began, for the first time that anyone could remember, to giggle.
⟦Q→V i⟧'My lord,'⟦/⟧ she said, ⟦Q→V i =⟧'it wants to know about the herrings.'⟦/⟧
