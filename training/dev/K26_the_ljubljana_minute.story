# title: The Ljubljana Minute
# style: third person past, omniscient; curly single quotes; Cold War spy story, English published manner, long untagged exchanges
# cast: Q = Leonora Quayle | Quayle, Mrs Quayle, Leonora, Nora | she
# cast: P = Hugo Pargeter | Pargeter, Hugo, the case officer | he
# cast: D = Dunphy | the Cabinet Office man, the man from the Cabinet Office, Mr Dunphy | he
# cast: R = Colonel Ransome | Ransome, Tubby, the Colonel, Head of Station | he
# cast: B = Miss Batt | Batt, the transcriber, Edith | she
# cast: C = Cobbler | the agent, the voice on the tape, Zoran, Zoran Mlakar, Mlakar | he
# cast: J = the janitor | Mr Purkiss, Purkiss | he
---
It had been a dentist’s, and on damp days, the older hands maintained, you could still smell the cloves. The Service had taken the two upper floors in 1951 and had never troubled to remove from the street door the brass plate of Mr L. Abrahams, so that from time to time, in the middle of something delicate, a person would come up the stairs with a swollen face.
⟦J→Q i⟧‘That’s another one sent away, Mrs Quayle,’⟦/⟧ said Purkiss, bringing in the coals. ⟦J→Q i =⟧‘Abscess, by the look of her. I told her there was a good man in Lupus Street.’⟦/⟧
⟦Q→J i⟧‘Thank you, Purkiss. No one else, now, please. Not if they’re dying of it.’⟦/⟧
There were five of them round what had been the waiting-room table. Quayle had the chair with its back to the window, which she always took, because it made her face hard to see. Opposite, where the light was, she had put Hugo Pargeter; he had come off the Trieste sleeper at six that morning and needed a shave. Colonel Ransome was on his left, filling a pipe. Then Dunphy, who was from the Cabinet Office and had brought his own pencil. Miss Batt sat a little out from the table beside the big Ferrograph with her hands in her lap.
⟦Q→P i⟧‘Say it once more, Hugo. For Mr Dunphy, who hasn’t heard it.’⟦/⟧
⟦P→Q i⟧‘I’ve said it four times.’⟦/⟧
⟦Q→P i⟧‘And I’ve enjoyed each of them.’⟦/⟧
⟦P→D i⟧‘Very well. I met Cobbler at the usual place outside Ljubljana on the ninth. It’s a bathing station on the river; in October there’s nobody. He was late, but he was always late. I had the recorder in the car. He talked for fifty-one minutes. He gave me the Ministry order of battle, the new man at Zagreb, and the whole business of the Austrian loan. At the end of it we shook hands and I drove to the frontier. On the eleventh he was arrested in his office. On the fourteenth they announced that he had fallen out of it.’⟦/⟧
⟦D→P i⟧‘The office.’⟦/⟧
⟦P→D i⟧‘The window of it.’⟦/⟧
⟦D→P i⟧‘And the tape runs for fifty minutes.’⟦/⟧
⟦P→D i⟧‘So they tell me.’⟦/⟧
⟦D→P i⟧‘You say fifty-one.’⟦/⟧
⟦P→D i⟧‘I say fifty-one because I looked at my watch. I might have been a minute out. People are.’⟦/⟧
⟦R→D i⟧‘Hugo’s not, as a rule,’⟦/⟧ said the Colonel, round the pipe. ⟦R→D i =⟧‘I’ve always set mine by him. I may say that cuts both ways.’⟦/⟧
⟦D→R i⟧‘I’m afraid I don’t follow you.’⟦/⟧
⟦R→D i⟧‘I mean, dear boy, that if one were going to take a pair of scissors to the thing, one would hardly come home and announce its length.’⟦/⟧
⟦Q→R i⟧‘Unless one had announced it already. He telegraphed you from Villach, Tubby. “Fifty-one minutes, all good.” One can’t very well un-telegraph.’⟦/⟧
⟦R→Q i⟧‘No,’⟦/⟧ agreed the Colonel. ⟦R→Q i =⟧‘There’s that.’⟦/⟧
Pargeter laughed. It was not a good laugh, but it was the first natural thing he had done. ⟦P→Q i⟧‘Am I accused of something? I only ask. It’s a matter of whether I have the biscuit.’⟦/⟧
⟦Q→P i⟧‘Have the biscuit, Hugo.’⟦/⟧
⟦P→Q i⟧‘Somebody sold him, Nora. I do know that. I’ve had three nights to think about it. He’d been going for six years and he was as careful as a cat, and two days after I saw him they walked into his room without knocking. Do you suppose I don’t lie there counting up who knew? There was me. There was Tubby. There was you. There was whoever it is in Mr Dunphy’s shop that gets the yellow copy.’⟦/⟧
⟦D→P i⟧‘I get the yellow copy,’⟦/⟧ said Dunphy.
⟦P→D i⟧‘Well, then. Delighted to meet you.’⟦/⟧
⟦Q→B i⟧‘Miss Batt, I think we might have the end of it.’⟦/⟧
Miss Batt bent to the machine. She was a woman of about fifty, in a heather-mixture cardigan, who had been transcribing for the Service since the days when it came on discs. She had six languages and had never, so far as was known, set foot in a country where any of them was spoken. The spools began to turn. There was a rush of noise that was the river and then, quite close, as if he had been sitting among them with the coffee cups, a man with a cold.
⟦C→P i⟧‘... and so for the loan they will say yes, but they will say it in March. You will tell them in London, please, not to be clever in February.’⟦/⟧
⟦P→C i⟧‘I’ll tell them.’⟦/⟧ That was Pargeter’s voice, easy and young. ⟦P→C i =⟧‘How’s the chest?’⟦/⟧
⟦C→P i⟧‘The chest is a chest. My wife has put on it a cabbage.’⟦/⟧
⟦P→C i⟧‘Does it work?’⟦/⟧
⟦C→P i⟧‘It works that nobody stands near me. Hugo, there is one thing more.’⟦/⟧
The river rushed. Something creaked: a car seat. Then came the voice again.
⟦C→P i⟧‘So. Until the new year. Go with God and slowly, the road is ice.’⟦/⟧
A door. The tape slapped round.
⟦Q→P i⟧‘“There is one thing more”,’⟦/⟧ Quayle said. ⟦Q→P i =⟧‘And then there isn’t.’⟦/⟧
⟦P→Q i⟧‘There was. I told you. He asked me for a bicycle for the boy.’⟦/⟧
⟦D→P i⟧‘It isn’t there.’⟦/⟧
⟦P→D i⟧‘I can hear that it isn’t there!’⟦/⟧
⟦R→P i⟧‘Steady.’⟦/⟧
⟦P→R i⟧‘Sorry. I’m sorry, Tubby. He asked for a bicycle. He’d the make written down. A Puch, with three gears. I have the paper somewhere, I was going to see to it in Graz. I’m damned if I know why it should be off the tape. I handed that tape in to the bag at Klagenfurt with the seal on it.’⟦/⟧
⟦D→P i⟧‘To whom?’⟦/⟧
⟦P→D i⟧‘To the bag. To whoever was on the bag. One doesn’t look.’⟦/⟧
⟦R→D i⟧‘Young Lessing was on it that week. It came to me on the tenth with the seal good. I sent it on unplayed. You’ll find both chits.’⟦/⟧
⟦Q→B i⟧‘And Miss Batt had it on the twelfth,’⟦/⟧ said Quayle. ⟦Q→B i =⟧‘Edith, dear. Tell them what you told me.’⟦/⟧
It is doubtful whether in twenty-two years Miss Batt had been asked to tell anybody anything. She turned up her sleeve-end and examined it.
⟦B→Q i⟧‘It’s the goodbye, Mrs Quayle.’⟦/⟧
⟦Q→B i⟧‘Go on. What about the goodbye?’⟦/⟧
⟦B→Q+D i⟧‘“Go with God and slowly, the road is ice.” I’ve had all of Cobbler, you see. I’ve had him since the beginning. Thirty-eight meetings. I know him as one knows, well, a lodger. He says a thing like that every time, at parting, and he always makes it to do with the weather.’⟦/⟧
⟦D→B i⟧‘I’d have thought it was October.’⟦/⟧
⟦B→D i⟧‘Yes, sir. That’s what I thought.’⟦/⟧
Nobody spoke. Purkiss, on the stairs, could be heard explaining to someone that Mr Abrahams had passed away.
⟦Q→R i⟧‘Was there ice, Tubby? On the ninth?’⟦/⟧
⟦R→Q i⟧‘It was sixteen degrees. I was in my shirtsleeves.’⟦/⟧
⟦Q→P i⟧‘Hugo?’⟦/⟧
He had put down the biscuit. ⟦P→Q i⟧‘It was mild,’⟦/⟧ he said slowly. ⟦P→Q i =⟧‘We had the windows down. He said, hold on. He said, go with God and mind the wasps. There were wasps, there’s an apple tree. Good Lord. That’s not the ninth at all. That’s January.’⟦/⟧
⟦B→P i⟧‘The seventeenth of January, sir, last year. It’s number twenty-nine. I fetched it up. The cold’s the same, he has it every winter, but there’s a dog in the back on that one, and they’ve stopped it just before the dog.’⟦/⟧
⟦D→Q i⟧‘I want to be sure that I understand this. Someone has removed a minute from the end of the recording and has put in place of it the end of another.’⟦/⟧
⟦Q→D i⟧‘So that it should sound finished. If the tape simply stopped, one would ask. If it runs to its goodbye, one shuts the file.’⟦/⟧
⟦D→Q i⟧‘Where is number twenty-nine kept?’⟦/⟧
⟦Q→D i⟧‘The master’s downstairs. Miss Batt has the only key.’⟦/⟧
⟦B→D i⟧‘I do, sir. It’s on my person.’⟦/⟧
⟦D→B i⟧‘Then forgive me, Miss Batt, but who—’⟦/⟧
⟦B→D i⟧‘There’s the Station’s, though,’⟦/⟧ said Miss Batt.
She said it to her sleeve. Pargeter was the first to turn his head. It took him, he thought afterwards, about as long as the door on the tape.
⟦Q→D i⟧‘The Station makes a listening copy,’⟦/⟧ said Quayle, ⟦Q→D i =⟧‘before the bag goes. It isn’t in the regulations. It was a thing Tubby started in the bad winter, when we lost the courier, and I’m told that it’s been very useful. They’re in a biscuit tin. Aren’t they, Tubby? Under your desk?’⟦/⟧
The Colonel had got the pipe going at last. He drew on it twice.
⟦R→Q i⟧‘Huntley and Palmers,’⟦/⟧ he said.
⟦P→R i⟧‘You told us you’d sent it on unplayed.’⟦/⟧
⟦R→P i⟧‘So I did, dear boy. You were listening. It’s more than I ever taught you.’⟦/⟧
⟦P→R i⟧‘What did he say? Tubby. It wasn’t a bicycle you cut. You wouldn’t cut a bicycle.’⟦/⟧
⟦R→P i⟧‘Oh, he says the bicycle. He says it at some length. And then, don’t you remember? He says it in German, as you were letting in the clutch, and you said “What?”, and he said it didn’t matter. You were thinking about the frontier. You never had any German to speak of.’⟦/⟧
⟦Q→R i⟧‘What did he say in German?’⟦/⟧
Ransome looked round the table, not unkindly, as a host looks to see whether anyone would care for more.
⟦R→Q i⟧‘He said, “There’s a fat Englishman who comes to see my Minister on Thursdays.”’⟦/⟧
A coal fell in the grate. Dunphy’s pencil, which had been going steadily since half past nine, had stopped.
⟦D→R i⟧‘How long, Colonel?’⟦/⟧
⟦R→D i⟧‘Must we? I suppose we must. Since the winter we lost the courier. I’d lost a good deal else that winter, only no one asked. It wasn’t money, in case you’re wanting to put down money.’⟦/⟧
⟦P→R i⟧‘He had a boy of nine,’⟦/⟧ said Pargeter.
⟦R→P i⟧‘Yes, I know. I sent the bicycle.’⟦/⟧
⟦P→R i⟧‘You did what?’⟦/⟧
⟦R→P i⟧‘From Graz. You weren’t going to get round to it, old man. You never did get round to things.’⟦/⟧
It was then that Pargeter went for him across the table, and the coffee went over, and Miss Batt, with a small cry, threw herself on the machine to save the tape. It lasted no time. Purkiss, who had not been a janitor all his life, had come through the door and had the younger man by both elbows before the cup had finished rolling.
⟦J→P i⟧‘Now, sir. Now, Mr Hugo. That’s not going to mend it.’⟦/⟧
⟦P→J i⟧‘Let go of me.’⟦/⟧
⟦J→P i⟧‘Directly, sir. When you’ve counted.’⟦/⟧
⟦Q→J i⟧‘There’s a car downstairs, Purkiss?’⟦/⟧
⟦J→Q i⟧‘Two, madam. And the gentlemen in them.’⟦/⟧
⟦Q→R i⟧‘Go down with him, Tubby, would you? I’d rather they didn’t come up. It’s such a small landing.’⟦/⟧
The Colonel rose. He patted his pockets, found his tobacco, and came round by the wall, so as not to pass behind Pargeter’s chair. By the Ferrograph he stopped.
⟦R→B i⟧‘It was the ice, was it?’⟦/⟧ he asked. ⟦R→B i =⟧‘I ran through a dozen to find one as short as that. I never thought of the ice.’⟦/⟧
⟦B→R i⟧‘It was the ice first, sir,’⟦/⟧ said Miss Batt. Her chin was trembling. ⟦B→R i =⟧‘But I’d have known. He sounds so much happier in the January.’⟦/⟧
When the feet had gone down, and the street door had shut on its dead dentist, no one moved to go. Quayle got up and took the chair by the fire. You could see now that she was an old woman.
⟦D→Q i⟧‘You knew before we sat down.’⟦/⟧
⟦Q→D i⟧‘I knew there was a biscuit tin.’⟦/⟧
⟦D→Q i⟧‘Then why put Pargeter through it?’⟦/⟧
⟦Q→D i⟧‘Because I’ve known Tubby for thirty years, Mr Dunphy, and the one thing he could never stand was to see somebody else get the credit.’⟦/⟧ She held her hands to the coals. ⟦Q→P i =⟧‘Finish your biscuit, Hugo.’⟦/⟧
