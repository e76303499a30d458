# title: The Regent’s Ink
# style: third person past; curly single quotes; court fantasy; interruptions; letter; titles
# cast: V = Queen Isaude | Isaude, the queen, Your Grace, the girl | she
# cast: R = Lord Theron Vale | Theron, the Regent, my lord, Uncle | he
# cast: K = Kestin | the page, the boy | he
# cast: G = Dame Orla Grieve | Dame Orla, Orla | she
# cast: C = the chancellor | Lord Pym, Pym | he
# cast: E = the envoy | Sieur Halvane, Halvane | he
---
@scene place=the council chamber | time=morning | present=V,R,K,G,C
⟦R→V a⟧‘Sign it,’⟦/⟧ said the Regent.
The queen of Aumere was fifteen years old and had a cold. She looked at the parchment, then at the pen, then at the six men standing round the table as if they were hoping to be painted.
⟦V→R i⟧‘What is it?’⟦/⟧
⟦R→V i⟧‘A trifle. The harbour dues.’⟦/⟧
⟦V→R i⟧‘It’s rather long for a trifle.’⟦/⟧
⟦C→V e⟧‘Harbours are large, Your Grace,’⟦/⟧ put in Lord Pym, who was chancellor, and who laughed at it himself when nobody else did.
Isaude blew her nose. ⟦V→R i⟧‘I’d like to read it first.’⟦/⟧
⟦R→V i⟧‘My dear child —’⟦/⟧
⟦V→R i⟧‘Your Grace.’⟦/⟧
⟦R→V i⟧‘I beg your pardon?’⟦/⟧
⟦V→R a⟧‘It’s “Your Grace”, Uncle. In here.’⟦/⟧ She said it quite politely. ⟦V→R a =⟧‘You can call me your dear child at dinner.’⟦/⟧
Somebody by the window coughed into a glove. Theron Vale did not look round to see who. He had very pale eyes, and he kept them on his niece for as long as it might take a man to count to ten.
⟦R→V a⟧‘By all means,’⟦/⟧ he said. ⟦R→V a =⟧‘Read it. My lords, we shall come back at noon.’⟦/⟧
They filed out. Last of all went the chancellor, walking backwards and bowing, so that he trod on the page’s foot.
⟦K→V i⟧‘Ow!’⟦/⟧
⟦C→K i⟧‘Mind yourself, boy.’⟦/⟧
The door closed. Isaude put her head down on the harbour dues.
⟦V→G a⟧‘Orla,’⟦/⟧ she said into the parchment, ⟦V→G a =⟧‘am I going to be sick?’⟦/⟧
The woman by the window took off her glove. ⟦G→V i⟧‘I shouldn’t think so. You’ve had no breakfast.’⟦/⟧
⟦V→G i⟧‘He’ll kill me.’⟦/⟧
⟦G→V i⟧‘Not before noon.’⟦/⟧ Dame Orla Grieve had taught two kings to ride and one to lose at chess. She came and read over the girl’s shoulder, holding the page well away from her, for she would not own to spectacles. ⟦G→V i =⟧‘Hm. Well, it does begin with harbours.’⟦/⟧
⟦V→G i⟧‘And then?’⟦/⟧
⟦G→V i⟧‘And then it stops.’⟦/⟧
⟦V→G i⟧‘Stops where? Show me.’⟦/⟧
⟦G→V i⟧‘Here. “In consideration of which, the said Isaude shall be given in marriage” —’⟦/⟧
⟦V→G i⟧‘What!’⟦/⟧
⟦G→V i⟧‘— “to the person of His Highness the Margrave of Stoll”. Sit down, my lamb. You’ll knock the ink over.’⟦/⟧
⟦V→G i⟧‘The Margrave of Stoll is sixty!’⟦/⟧
⟦K→V,G a⟧‘Sixty-four,’⟦/⟧ said somebody in a small voice.
They both turned. The page was still standing there on one leg.
⟦V→K a⟧‘Who are you?’⟦/⟧ demanded the queen.
⟦K→V i⟧‘Kestin, Your Grace. I bring the coals.’⟦/⟧
⟦V→K i⟧‘And what do you know about the Margrave?’⟦/⟧
⟦K→V i⟧‘Only what’s in the letter.’⟦/⟧
⟦G→K e⟧‘Which letter would that be?’⟦/⟧ said Dame Orla, very gently indeed.
The boy swallowed, and then he dug inside his tunic and brought out a square of paper, somewhat gone with sweat.
⟦K→G i⟧‘I was to burn it. My lord gave it me with the ashes. Only I’m learning my reading, and there’s never anything to read down there except the flour sacks, so I —’⟦/⟧
⟦V→K i⟧‘Give it here.’⟦/⟧
@letter
To the Lord Regent of Aumere, greeting. The sum is agreed. His Highness does not require that the girl be willing, only that she be prompt. Halvane will come for her on the Feast of Lamps. Burn this.
@end
⟦G→V e⟧‘The Feast of Lamps,’⟦/⟧ said Orla after a while, ⟦G→V e =⟧‘is tonight.’⟦/⟧
⟦V→G i⟧‘I know when it is.’⟦/⟧
⟦G→V i⟧‘There’s a horse at the postern. I could have you at the convent by —’⟦/⟧
⟦V→G i⟧‘No.’⟦/⟧ Isaude folded the letter in three and put it up her sleeve with her handkerchief. She had stopped looking ill. ⟦V→K i =⟧‘Kestin, can you write as well as read?’⟦/⟧
⟦K→V i⟧‘A bit. My esses go backwards.’⟦/⟧
⟦V→K i⟧‘That won’t matter. Can you do the Regent’s hand?’⟦/⟧
The boy thought about it. A slow grin spread over his face, and made him look about nine. ⟦K→V i⟧‘I’ve been doing it since Michaelmas, Your Grace. How d’you think the kitchen gets its beer?’⟦/⟧
@break ⁂
@scene place=the great hall | time=that evening | present=V,R,G,E
The envoy of Stoll was a thin man with a great many rings. He went down on one knee before the dais.
⟦E→V a⟧‘Your Grace, I am come for the bride,’⟦/⟧ he announced.
⟦V→E i⟧‘So we understand, Sieur Halvane. You’re very punctual.’⟦/⟧
⟦E→V i⟧‘His Highness has been most impatient.’⟦/⟧
⟦V→E i⟧‘Then he’ll be glad to hear that my uncle has packed.’⟦/⟧
⟦R→V e⟧‘I have what?’⟦/⟧ said Theron.
⟦E→V a⟧‘Forgive me,’⟦/⟧ the envoy stammered. ⟦E→V a =⟧‘Your uncle?’⟦/⟧
⟦V→E i⟧‘It’s all in his letter. You did have his letter?’⟦/⟧
Halvane drew it out, and unfolded it, and read it again with his lips moving. He looked up at the Regent of Aumere with something like awe. ⟦E→R i⟧‘My lord, I confess I took the offer for a jest.’⟦/⟧
⟦R→E i⟧‘What offer? Give me that. Isaude, what have you —’⟦/⟧
⟦V→R a⟧‘Your Grace,’⟦/⟧ the queen said.
