# title: The Door in the Buttery
# style: third person past; British single curly quotes; AO3
# cast: M = Merrin Ashdown | Merrin, Ashdown, Miss Ashdown, the girl | she
# cast: O = Osbert Nkemelu | Oz, Osbert, Nkemelu, Mr Nkemelu, the boy | he
# cast: L = Lucian Vane | Vane, Lucian, the prefect, Mr Vane | he
# cast: D = the door | the buttery door, the face in the door | it
# cast: T = Professor Thistlewood | Thistlewood, the Professor, Professor, the Charms-mistress | she
# cast: G = Mr Grull | Grull, the caretaker | he
# cast: P = Dame Orla Pettifer | Dame Orla, the Headmistress, Pettifer, Headmistress | she
---
@summary
Three rules at Saltmarrow: don’t feed the weathercock, don’t whistle on the stairs, and don’t ever tell the buttery door a lie.
@end
Nobody would have gone down to the buttery that night at all if Oz had eaten his supper.
⟦M→O i⟧‘It was fish,’⟦/⟧ Merrin reminded him, for the third time. ⟦M→O i =⟧‘You like fish.’⟦/⟧
⟦O→M i⟧‘I like fish that’s finished moving.’⟦/⟧
⟦M→O i⟧‘It was only twitching. Cook says that’s the spice.’⟦/⟧
⟦O→M i⟧‘Cook would.’⟦/⟧ He held the candle a bit lower and peered round the turn of the stair. The flame leaned over as though somebody had blown at it, and straightened up again. ⟦O→M i =⟧‘Come on. Clear.’⟦/⟧
They went down in their stockings with their shoes hung round their necks by the laces. It was very nearly the last night of term, and frost had got into the stones. Merrin could see her breath. She could also see, when she looked back, somebody else’s.
⟦M→O i⟧‘Oz,’⟦/⟧ she whispered.
⟦O→M i⟧‘What?’⟦/⟧
⟦M→O i⟧‘There’s somebody behind us.’⟦/⟧
⟦O→M i⟧‘There isn’t.’⟦/⟧
⟦L→O+M i⟧‘There is, actually,’⟦/⟧ said a voice, and Lucian Vane stepped down into the candlelight with his prefect’s star pinned to his dressing gown. He was sixteen, and tall, and had the sort of hair that looked as though it had been ironed. ⟦L→O+M i =⟧‘Good evening, Nkemelu. Ashdown. Sleepwalking, are we?’⟦/⟧
⟦M→L i⟧‘Yes,’⟦/⟧ said Merrin.
⟦O→L i⟧‘No,’⟦/⟧ said Oz at the same moment.
Vane sighed. ⟦L→O+M i⟧‘You might at least agree beforehand. It’s insulting. How many points is it, for stairs after the bell?’⟦/⟧
⟦M→L i⟧‘Ten,’⟦/⟧ said Merrin.
⟦L→M i⟧‘Fifteen, since Michaelmas.’⟦/⟧ He leaned against the wall, quite comfortable. ⟦L→O+M i =⟧‘Each. And I expect Grull will want you for the cisterns.’⟦/⟧
⟦O→L i⟧‘Where were *you* going, then?’⟦/⟧ asked Oz.
⟦L→O i⟧‘I beg your pardon?’⟦/⟧
⟦O→L i⟧‘You’ve got no shoes on. If you were on patrol you’d have your shoes on.’⟦/⟧
There was a short silence. The prefect looked at his own bare feet, and a pink tinge crept up his neck.
⟦L→O i⟧‘It was fish,’⟦/⟧ he said with dignity. ⟦L→O i =⟧‘I’m starving.’⟦/⟧
@break * * *
The buttery door was older than the school. It was black oak, and somebody very long ago had carved a face in the middle of it, with a ring through its nose for a handle. It had its eyes shut. It was snoring.
⟦M→O+L i⟧‘You knock,’⟦/⟧ said Merrin.
⟦O→M i⟧‘You knock. You’re the one it likes.’⟦/⟧
⟦M→O i⟧‘It doesn’t like me. It called me a flibbertigibbet.’⟦/⟧
⟦L→M+O i⟧‘Oh, for pity’s sake,’⟦/⟧ said Vane, and reached past the pair of them and rapped the ring twice.
The eyes opened. They were the colour of old varnish.
⟦D→L+M+O i⟧‘Who comes,’⟦/⟧ the door enquired, ⟦D→L+M+O i =⟧‘at this ungodly hour, to the threshold of the bread?’⟦/⟧
⟦L→D i⟧‘A prefect, on school business.’⟦/⟧
⟦O→L i⟧‘Don’t!’⟦/⟧ hissed Oz, and clapped a hand over his own mouth, because you weren’t supposed to lie to it, everybody knew that, it was practically the first thing they told you.
The door looked at Lucian Vane for what felt like a week.
⟦D→L i⟧‘No,’⟦/⟧ it said. ⟦D→L i =⟧‘That’s not it. Try again, and mind how you go.’⟦/⟧
⟦L→D i⟧‘I’m hungry,’⟦/⟧ said Vane, rather small.
⟦D→L i⟧‘There. That wasn’t hard.’⟦/⟧ The varnish eyes rolled round. ⟦D→O i⟧‘You?’⟦/⟧
⟦O→D i⟧‘Hungry too, please.’⟦/⟧
⟦D→M i⟧‘And the flibbertigibbet?’⟦/⟧
Merrin opened her mouth to say hungry, and found that it wouldn’t come. She had eaten her fish, was the trouble. She’d eaten Oz’s as well.
⟦M→D i⟧‘I’m not hungry,’⟦/⟧ she said slowly. ⟦M→D i =⟧‘I came because . . . I didn’t want to go to sleep. It’s the last night but one. I don’t want it to be the holidays.’⟦/⟧
Oz stared at her.
⟦O→M i⟧‘You never said.’⟦/⟧
⟦M→O i⟧‘You never asked.’⟦/⟧
⟦D→M i⟧‘Hm,’⟦/⟧ said the door, and it sounded almost kind. ⟦D→L+M+O i⟧‘True, true and true. Well, I’d let you in and gladly, my ducks, but I can’t. There’s someone in already.’⟦/⟧
⟦L→D i⟧‘Cook?’⟦/⟧ said Vane.
⟦D→L i⟧‘Not Cook.’⟦/⟧
⟦O→D i⟧‘Mr Grull?’⟦/⟧
⟦D→O i⟧‘Nor him.’⟦/⟧ The carved lips worked unhappily. ⟦D→L+M+O i⟧‘Told me the truth, it did. I asked who comes, and it said *nobody*. And it was so. I hadn’t any choice. I’ve been lying here trying to sleep ever since and I don’t mind telling you I’m frightened.’⟦/⟧
From behind the oak, quite softly, came the sound of something dragging a chair.
⟦M i⟧‘Oh,’⟦/⟧ said Merrin.
⟦L→M+O i⟧‘Back up the stairs,’⟦/⟧ said Vane. His voice had gone flat. ⟦L→M+O i =⟧‘Both of you. Now. Nkemelu, wake Thistlewood, she’s nearest. Run.’⟦/⟧
⟦O→L i⟧‘What about you?’⟦/⟧
⟦L→O i⟧‘I’m a prefect,’⟦/⟧ said Lucian Vane, and took out his wand. His hand was shaking so much that it threw little sparks. ⟦L→O i =⟧‘I’m on school business, aren’t I?’⟦/⟧
⟦D→L i⟧‘Now *that*,’⟦/⟧ observed the door, ⟦D→L i =⟧‘is true.’⟦/⟧
@break * * *
Professor Thistlewood taught Charms, and slept in a hairnet. She came to her door with a poker in one hand.
⟦T→O i⟧‘If this is about the fish, Mr Nkemelu –’⟦/⟧
⟦O→T i⟧‘There’s a nobody in the buttery, Professor.’⟦/⟧
⟦T→O i⟧‘There’s nobody in the buttery?’⟦/⟧
⟦O→T i⟧‘A nobody. *A*. It told the door.’⟦/⟧
He watched her go from cross to white in about the time it takes to say so.
⟦T→O i⟧‘Who’s down there?’⟦/⟧
⟦O→T i⟧‘Vane. And Merrin, she wouldn’t come, I told her and she wouldn’t –’⟦/⟧
⟦T→O i⟧‘Ring the fire bell,’⟦/⟧ said the Professor, already past him with her dressing gown flying. ⟦T→O i =⟧‘Keep ringing it. When the Headmistress comes, tell her what you told me. Exactly what you told me!’⟦/⟧
He met Grull first. The caretaker loomed up out of the dark by the bell rope like a wardrobe with a lantern.
⟦G→O i⟧‘And what’s this?’⟦/⟧ he growled. ⟦G→O i =⟧‘Oo’s that in ’is socks?’⟦/⟧
⟦O→G i⟧‘I’ve got to ring the bell, Mr Grull, sir.’⟦/⟧
⟦G→O i⟧‘You ’ave not.’⟦/⟧
⟦O→G i⟧‘There’s a nobody got in.’⟦/⟧
Grull put down the lantern. Without another word he spat on his great hands, took hold of the rope, and hauled.
@break * * *
Merrin hadn’t gone because Vane was holding the wrong end of it.
⟦M→L i⟧‘You can’t fight it,’⟦/⟧ she kept saying. ⟦M→L i =⟧‘It isn’t anyone. There’s nothing to hit.’⟦/⟧
⟦L→M i⟧‘I did tell you to go.’⟦/⟧
⟦M→L i⟧‘I know. What do they want, nobodies? What did Thistlewood say, in the second year?’⟦/⟧
⟦L→M i⟧‘I was ill in the second year. I had mumps.’⟦/⟧ The chair dragged again, nearer, and the latch on the far side lifted an inch and dropped. ⟦L→D i⟧‘Can’t you stay shut?’⟦/⟧
⟦D→L i⟧‘I’m *trying*,’⟦/⟧ groaned the door. ⟦D→L i =⟧‘It’s telling me it was never here. It’s ever so convincing.’⟦/⟧
⟦M→L i⟧‘Names,’⟦/⟧ said Merrin suddenly. ⟦M→L i =⟧‘They want a name! That’s why they come at the end of terms and in, in railway stations and things. When people are coming and going and nobody’s counting. It wants somebody to mistake it for someone.’⟦/⟧
⟦L→M i⟧‘So we don’t call it anything.’⟦/⟧
⟦M→L i⟧‘No. I think,’⟦/⟧ she said, and swallowed, ⟦M→L i =⟧‘I think we do.’⟦/⟧
The door swung open. Behind it was the buttery, with its long shelves and crocks and a ham on a hook; and in the middle of the floor was a kitchen chair, and on the chair there was a place where your eyes slid off.
⟦M i⟧‘You’re not nobody,’⟦/⟧ Merrin told it. It came out as a squeak. ⟦M i =⟧‘You were somebody once, I expect. You’d have been at school. You can be – you can be Fish.’⟦/⟧
⟦L→M i⟧‘*Fish?*’⟦/⟧ said Vane.
⟦M→L i⟧‘It was all I could think of!’⟦/⟧
The place on the chair wavered. It took on a bit of colour at the edges, like a stain coming through a tablecloth. Then something about the size of a cat got down off the seat, and turned round twice, and sat on Vane’s bare feet.
⟦L→M i⟧‘It’s cold,’⟦/⟧ he said faintly. ⟦L→M i =⟧‘Ashdown. It’s purring.’⟦/⟧
Upstairs the fire bell began to ring and ring.
@break * * *
⟦P→M+L+O i⟧‘Let me see that I have this in order,’⟦/⟧ said Dame Orla Pettifer. It was ten past two in the morning, and she was wearing a tweed coat over her nightgown and a hat. ⟦P→M+L+O i =⟧‘Three of my pupils, one of them a prefect, broke bounds after the bell to steal ham.’⟦/⟧
⟦O→P i⟧‘Bread, Headmistress,’⟦/⟧ said Oz. ⟦O→P i =⟧‘We hadn’t settled on the ham.’⟦/⟧
⟦P→O i⟧‘Thank you, Nkemelu. And having done so, they discovered a nobody, a thing that has emptied whole colleges, and *named* it.’⟦/⟧
⟦M→P i⟧‘That was me,’⟦/⟧ said Merrin. ⟦M→P i =⟧‘I’m sorry.’⟦/⟧
⟦P→M i⟧‘After your dinner.’⟦/⟧
⟦M→P i⟧‘Yes, Headmistress.’⟦/⟧
Professor Thistlewood made a noise into her handkerchief. Grull, by the flour bins, was feeding something invisible with a rasher of bacon and pretending that he wasn’t.
⟦G i⟧‘’E’s took to it,’⟦/⟧ he muttered. ⟦G i =⟧‘Poor little beggar.’⟦/⟧
⟦P→M i⟧‘It will need looking after,’⟦/⟧ the Headmistress went on. ⟦P→M i =⟧‘Somebody will have to stay over the holidays and say its name to it night and morning, or it will come undone. I don’t suppose, Miss Ashdown, that your aunt could spare you?’⟦/⟧
Merrin couldn’t say anything at all. She nodded so hard that her plait hit Oz in the eye.
⟦P→L i⟧‘As for you, Mr Vane. Thirty points, I believe, for the stairs?’⟦/⟧
⟦L→P i⟧‘Fifteen, Headmistress,’⟦/⟧ said Vane. ⟦L→P i =⟧‘Since Michaelmas.’⟦/⟧
⟦T→P i⟧‘He did stand in front of it, Orla,’⟦/⟧ the Charms-mistress put in. ⟦T→P i =⟧‘In his bare feet. I saw him.’⟦/⟧
⟦P→T i⟧‘So I’m told.’⟦/⟧ Dame Orla looked over at the face in the oak. ⟦P→D i⟧‘Were you told the truth tonight, by these three?’⟦/⟧
⟦D→P i⟧‘Eventually, ma’am,’⟦/⟧ said the door.
⟦P i⟧‘Then I think,’⟦/⟧ said the Headmistress, taking off her hat and reaching down a knife, ⟦P i =⟧‘that we had better all have some ham.’⟦/⟧
