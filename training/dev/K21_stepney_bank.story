# title: Stepney Bank
# style: third person past; curly single quotes; British police procedural, published manner
# cast: H = Moira Haswell | Haswell, DI Haswell, Moira, ma’am, the DI, boss | she
# cast: S = Ravinder Sandhu | Sandhu, Rav, DS Sandhu, the sergeant | he
# cast: P = Keith Pinnock | Pinnock, Keith, DC Pinnock | he
# cast: T = Lucy Tranter | Tranter, Lucy, DC Tranter, pet | she
# cast: R = Superintendent Rennison | Rennison, sir, the Superintendent | he
# cast: F = Dr Fenwick | Fenwick, the pathologist, Doctor | she
# cast: O = Darren Oxley | Oxley, Darren, Mr Oxley | he
# cast: M = Mrs Mulcahy | Mulcahy, the solicitor, the duty solicitor | she
# cast: C = the uniform on the tape | the uniform, the constable, Gavin | he
---
The lockups on Stepney Bank had been condemned twice, once by the council and once by the fire brigade, and in both cases nothing had happened. There were eleven of them under the railway arches, each with a pair of green doors. The doors of number seven were open, and a young constable stood in front of them breathing through his mouth.
⟦C→H i⟧‘Ma’am. It’s not very nice.’⟦/⟧
⟦H→C i⟧‘They never ring me up to look at the nice ones. Who’s been in?’⟦/⟧
⟦C→H i⟧‘Me, ma’am, and the lad who broke the lock. And the dog.’⟦/⟧
⟦H→C i⟧‘What dog?’⟦/⟧
The constable pointed with his clipboard. In the back of the patrol car, its nose making a wet circle on the window, sat a brindled greyhound with one white ear.
⟦C→H i⟧‘She was shut in with him. We thought, you know. We thought the worst, ma’am, how long he’s been there. But she’s not touched him. She’s in better nick than I am.’⟦/⟧
Haswell looked at the dog, and the dog looked at Haswell. Then she put her overshoes on and went under the arch, where Sandhu was already crouching beside something in a brown overcoat and Dr Fenwick was telling him to mind his feet.
⟦S→H i⟧‘Morning, boss. Ronald Charlton, sixty-one, if his bus pass is to be believed. Scrap metal, house clearances. Bit of money-lending on the side, according to Keith, who knows everybody.’⟦/⟧
⟦H→F i⟧‘How long?’⟦/⟧
⟦F→H i⟧‘Good morning to you as well, Moira. Four days at the inside and nine at the out, and if you ask me again before I’ve had him on the table I shall say a fortnight, out of spite.’⟦/⟧
⟦H→F i⟧‘And what did it?’⟦/⟧
⟦F→H i⟧‘One blow, back of the head, something with an edge to it. There’s any amount to choose from.’⟦/⟧ The pathologist waved a glove at the walls, on which hung forty years of other people’s tools. ⟦F→H i =⟧‘He’d have gone down like a sack. I don’t believe he knew a great deal about it.’⟦/⟧
⟦S→F i⟧‘And the padlock was on the outside, Doctor.’⟦/⟧
⟦F→S i⟧‘Then I think we may rule out his having slipped.’⟦/⟧
Haswell had wandered off to the back, where a square of old carpet had been laid over the brick. There was a washing-up bowl full of water. It was quite clean. Beside it was a second bowl, empty, and licked until it shone.
⟦H→S i⟧‘Rav,’⟦/⟧ she called. ⟦H→S i =⟧‘Come and look at this. What’s wrong with it?’⟦/⟧
He came and looked. He was a good sergeant and he took his time.
⟦S→H i⟧‘There’s no muck,’⟦/⟧ he said at last. ⟦S→H i =⟧‘Nine days. Even four. There ought to be dog muck from here to Byker.’⟦/⟧
@break *
Six of them were in the incident room by half past two, if you counted Superintendent Rennison, who stood near the door as though he might be called away to something more expensive.
⟦H→R+S+P+T i⟧‘Right, settle down. Keith, take your feet off that. Charlton. What have we got?’⟦/⟧
⟦P→H i⟧‘Widower, no kids, lived over the old chip shop on Shields Road. Last seen for definite a week past Tuesday in the Free Trade, paying for a round, which people remembered because it was a novelty.’⟦/⟧
⟦T→P i⟧‘Who’d he have in his book?’⟦/⟧
⟦P→T i⟧‘Who hadn’t he? There’s a book right enough, pet, but it’s in initials. D.O. is down for eleven hundred. There’s a J.McC. for six, and some poor soul called Nana for forty quid.’⟦/⟧
⟦T→P i⟧‘Don’t call me pet.’⟦/⟧
⟦P→T i⟧‘Sorry, pet.’⟦/⟧
⟦H→P+T i⟧‘Children. Rav, the lockup.’⟦/⟧
Sandhu got up and went to the board. ⟦S→H+R+P+T i⟧‘Rented by Charlton since eighty-eight, paid cash, yearly. Two keys to the padlock. One was on his ring. The railway say they’ve never had the other one, so somebody else has it. Nobody on the bank saw or heard anything, but then nobody on the bank is there for his health. There’s a paint sprayer at number four who thinks he heard a dog howl on the Wednesday night. Only the Wednesday.’⟦/⟧
⟦R→S i⟧‘Does the dog matter?’⟦/⟧
⟦H→R i⟧‘I think the dog’s all that matters, sir, with respect.’⟦/⟧
⟦R→H i⟧‘I have a press officer upstairs who’s had three calls about the dog. She has had none about Mr Charlton.’⟦/⟧
⟦H→R i⟧‘There you are, then. Is the dog in the release?’⟦/⟧
⟦R→H i⟧‘Not yet.’⟦/⟧
⟦H→R i⟧‘I’d like it kept out. Not a whisper. We’ve a body found in a lockup, and that’s all we have.’⟦/⟧
Rennison considered. It was known that he had two spaniels. ⟦R→H i⟧‘Till tomorrow noon,’⟦/⟧ he said, ⟦R→H i =⟧‘and then I’m afraid I shall have to give them something,’⟦/⟧ and he went out.
⟦P→H i⟧‘What’s with the dog, boss?’⟦/⟧
⟦H→P+T+S i⟧‘Somebody fed it. Somebody went in there, every day I should think, past a dead man, with a torch and a tin. Changed the water. Took the dog out on the bank and cleaned up after her and put her back in, and locked the door again. I want to know who does that.’⟦/⟧
⟦T→H i⟧‘Somebody who couldn’t take her home.’⟦/⟧
⟦H→T i⟧‘Go on.’⟦/⟧
⟦T→H i⟧‘Well, if it was just you didn’t want to be seen with her, you’d let her go. Leave the door open, she’d be in Wallsend by dinnertime. But then somebody finds him, don’t they? So you want the door shut. And you could let her starve, only you can’t. So you’re stuck. You’re stuck going back.’⟦/⟧
Nobody said anything for a moment.
⟦P→T i⟧‘That’s horrible, that,’⟦/⟧ said Pinnock, with respect.
⟦S→H i⟧‘He wasn’t the sort to keep a greyhound, Charlton. They cost money.’⟦/⟧
⟦P→S i⟧‘They do if you race them. Hang on.’⟦/⟧ He was already turning the pages of the photocopied book, licking his thumb. ⟦P→S+H+T i =⟧‘Hang on, hang on. Here. Third of the month. “Rec’d of D.O., one bitch, Stepney Lass, against interest.” He’s took the dog off him. He’s only gone and repossessed the lad’s dog.’⟦/⟧
⟦H→T i⟧‘Lucy, ring the track.’⟦/⟧
She had the receiver in her hand before the sentence was done.
@break *
Darren Oxley was thirty-four and had bitten his nails to the quick. He had come quietly, asking only whether he might switch off the chip pan, and he sat now with his hands between his knees beside the duty solicitor, Mrs Mulcahy, who was eating a cough sweet. It was ten to eight. The red light on the machine had come on.
⟦S→O i⟧‘You understand the caution, Mr Oxley?’⟦/⟧
⟦O→S i⟧‘Aye.’⟦/⟧
⟦H→O i⟧‘You’ve never been in trouble, have you, Darren? I’ve looked. Not so much as a parking ticket.’⟦/⟧
⟦O→H i⟧‘I’ve not got a car.’⟦/⟧
⟦H→O i⟧‘How did you know Ronnie Charlton?’⟦/⟧
⟦O→H i⟧‘Everybody knew Ronnie.’⟦/⟧
⟦S→O i⟧‘Did everybody owe him eleven hundred pounds?’⟦/⟧
⟦M→S i⟧‘Is that a question, Sergeant, or an observation?’⟦/⟧
⟦S→M i⟧‘I’ll put it as a question. How much did you borrow, Mr Oxley?’⟦/⟧
⟦O→S i⟧‘Two-fifty. For the vet.’⟦/⟧ He seemed to hear it as he said it. His eyes went to the solicitor and came back. ⟦O→S i =⟧‘For a bill.’⟦/⟧
⟦S→O i⟧‘A vet’s bill.’⟦/⟧
⟦O→S i⟧‘It was a while back.’⟦/⟧
⟦H→O i⟧‘What sort of animal have you got?’⟦/⟧
⟦O→H i⟧‘I haven’t got one.’⟦/⟧
⟦H→O i⟧‘Not now.’⟦/⟧
⟦O→H i⟧‘No.’⟦/⟧
⟦H→O i⟧‘But you’d a bag of dry dog food in the cupboard under your sink. DC Tranter saw it when you went to do the chip pan. Open, she says, with a scoop in it.’⟦/⟧
⟦M→O i⟧‘You needn’t answer that.’⟦/⟧
⟦O→M i⟧‘I know I needn’t.’⟦/⟧ He rubbed his face. It was warm in the room and there was a smell of chips, faintly, which was Darren Oxley. ⟦O→H i =⟧‘I’d some left over.’⟦/⟧
Haswell let the tape run. She was thinking that in twenty-two years she had sat across from perhaps four people whom she would have called wicked, and that they had all had better fingernails. She opened her folder, closed it again, and said, in the voice she used for neighbours:
⟦H→S i⟧‘It’ll have to be the council pound tonight, I suppose, Rav. What with Gavin’s landlord.’⟦/⟧
Sandhu did not so much as blink. ⟦S→H i⟧‘I’d have thought so. They’re full up at the shelter.’⟦/⟧
⟦H→S i⟧‘Seven days, is it, these days?’⟦/⟧
⟦S→H i⟧‘Seven days, and then if nobody’s claimed it.’⟦/⟧
⟦M→H i⟧‘Inspector, might we all be told what we’re talking about?’⟦/⟧
⟦H→M i⟧‘I beg your pardon, Mrs Mulcahy. Housekeeping.’⟦/⟧
⟦O→H i⟧‘She can’t go in the pound,’⟦/⟧ said Darren Oxley.
The machine hummed. Mrs Mulcahy had stopped sucking.
⟦H→O i⟧‘Who can’t?’⟦/⟧
⟦O→H i⟧‘She can’t be in with other dogs. She’d a fright when she was a pup, she’ll not eat. She’ll only eat if you sit down next to her. You’ve got to sit down on the floor and pretend you’re not looking.’⟦/⟧
⟦M→O i⟧‘Darren. I’d like a word with you. Inspector, I’d like to consult with my client.’⟦/⟧
⟦O→M+H i⟧‘It’s all right, missus. I’m sick of it. I’m that sick of it I could die.’⟦/⟧ He had begun to cry without making any noise. ⟦O→H i =⟧‘I sat there every night. He was as near as you are. I used to put my coat up, like that, along my side, so she wouldn’t see him. As if she couldn’t smell. As if she didn’t know!’⟦/⟧
⟦S→O i⟧‘Tell us about the Tuesday.’⟦/⟧
⟦M→O i⟧‘Against my advice,’⟦/⟧ said Mrs Mulcahy clearly, for the tape.
⟦O→S i⟧‘I’d the money. I’d two hundred, I’d sold the telly. I said to him, take that and give us her back, and I’ll find the rest. And he counted it and he put it in his pocket. And he says that’s this month’s. He says he’s a feller coming over from Sunderland on Thursday who’ll give four hundred for her, and not for racing, neither. For breeding. She’s eight year old. It’d kill her. I told him it’d kill her and he says, well, you should have read what you signed, and he turned round to hang his keys up.’⟦/⟧
⟦H→O i⟧‘And what did you have in your hand?’⟦/⟧
⟦O→H i⟧‘I don’t know what it’s called. It was on the bench. For edging lawns.’⟦/⟧
Nobody looked at anybody. A train went over somewhere, a long one.
⟦S→O i⟧‘Why didn’t you take her home, Darren?’⟦/⟧
⟦O→S i⟧‘There’s not a soul in our street doesn’t know Ronnie had her. If she’s back in the house and he’s not about... I thought if I could just get to the Monday. I’d a cousin with a van.’⟦/⟧ He wiped his nose on his wrist. ⟦O→H i =⟧‘Is she all right? Is she eating?’⟦/⟧
⟦H→O i⟧‘She had half a pork pie off one of my constables.’⟦/⟧
⟦O→H i⟧‘She shouldn’t have pork.’⟦/⟧
⟦H→O i⟧‘I’ll tell him,’⟦/⟧ said Haswell. ⟦H→S+M+O i =⟧‘Interview suspended, twenty-oh-nine.’⟦/⟧
@break *
Tranter was waiting in the corridor with two teas and a face.
⟦T→H i⟧‘Did he?’⟦/⟧
⟦H→T i⟧‘He did. You were right. He was stuck going back.’⟦/⟧
⟦T→H i⟧‘I don’t feel very clever about it.’⟦/⟧
⟦S→T i⟧‘You’re not supposed to,’⟦/⟧ Sandhu told her, and took one of the teas. ⟦S→T i =⟧‘That’s how you know you’ve passed.’⟦/⟧
From down by the custody desk came a clatter, and Pinnock’s voice raised in complaint, and another voice, younger, saying that it had told him so.
⟦C i⟧‘I said sit on the floor! You’ve to sit on the floor with her, it’s what the DI said, and don’t look!’⟦/⟧
⟦P→C i⟧‘I’m fifty-three, man. If I get down there I’m stopping there.’⟦/⟧
⟦H→T i⟧‘Go and get down on the floor, Lucy,’⟦/⟧ said Haswell, ⟦H→T i =⟧‘and then go home.’⟦/⟧
