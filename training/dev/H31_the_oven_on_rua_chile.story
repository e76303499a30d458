# title: The Oven on Rua Chile
# style: third person past; speech with dashes in the Brazilian manner, a second dash before the tag; author writes English as a second language, small slips; bakery AU, single dad, his brother is the ex
# cast: R = Renato Quadros | Renato, Rê, Renatinho, the baker, pai, Papa | he
# cast: C = Cícero Lacerda | Cícero, Lacerda, the fireman, the firefighter, Ciço | he
# cast: B = Bia | Bia, Beatriz, his daughter, the girl, the little girl | she
# cast: V = Valdir Quadros | Valdir, Val, his brother, Renato's brother, uncle Val | he
# cast: T = Dona Terezinha | Dona Terezinha, Terezinha, the old lady | she
# cast: S = the sergeant | the sergeant, Sergeant Moura, Moura | he
---
@note
Hi people! English is not my first language, so sorry for the mistakes. This was going to be a one-shot of 500 words and it grow. For Jéssica, who also loves firemen.
@end
The alarm of the bakery rang at 4h20 of the morning, and at 4h31 there was a red truck on the sidewalk of Rua Chile and a very big man with an axe in the middle of the sweet breads.
⟦R→C i⟧— Don't break the door!⟦/⟧ — screamed Renato, running out from the back with flour until the hair. ⟦R→C i =⟧— It's open! It's open, for the love of God, you only need to push!⟦/⟧
⟦C→R i⟧— Where's the fire?⟦/⟧
⟦R→C i⟧— There isn't fire. It's the rye. I forgot the rye.⟦/⟧
⟦C→R i⟧— You forgot?⟦/⟧
⟦R→C i⟧— My daughter had a nightmare and I went up for two minutes, and I lay down one second next to her.⟦/⟧
The big man put the axe down. He took out the helmet, and passed a hand in his wet hair, and Renato thought: no. No, no, no. Of all the firemen of Curitiba.
⟦C→R i⟧— Renatinho?⟦/⟧ — said Cícero Lacerda.
⟦R→C i⟧— Hello, Cícero.⟦/⟧
⟦C→R i⟧— My God. You got big.⟦/⟧
⟦R→C i⟧— I'm thirty-two years old.⟦/⟧
⟦C→R i⟧— You had braces.⟦/⟧
⟦R→C i⟧— I took them off.⟦/⟧
⟦S→C i⟧— Lacerda! Is it a fire or is it not?⟦/⟧ — called a voice from the street.
⟦C→S i⟧— It's a rye, sergeant!⟦/⟧ — shouted Cícero, without stopping to look at him.
@break ••••
To understand, it's necessary to go back ten years. Ten years ago Renato had a brother called Valdir, who was handsome and played the guitar, and Valdir had a boyfriend. The boyfriend came on Sundays for lunch. He ate three plates, he fixed the shower, he taught Renato how to drive in the parking of the Condor supermarket; and the whole of that time Renato, with his braces, looked to his own plate, because if he looked to the other side he was going to die. Then Valdir went to Lisbon with a drummer. The boyfriend came one last time to bring back a jacket. It was Renato who opened the door.
He'd said only: ⟦R→C i⟧— He isn't here.⟦/⟧
And Cícero had said: ⟦C→R i⟧— I know.⟦/⟧ And he stayed there on the mat with the jacket. ⟦C→R i =⟧— You drive well, you know? Don't let him tell you that you don't.⟦/⟧
That was everything. It isn't much, to last ten years.
@break ••••
⟦T→R i⟧— The fireman is here again,⟦/⟧ — informed Dona Terezinha, who worked in the cash and saw everything. ⟦T→R i =⟧— It's the fourth time this week. Nobody likes rye so much.⟦/⟧
⟦R→T i⟧— He's checking the extinguisher.⟦/⟧
⟦T→R i⟧— He checked it on Monday.⟦/⟧
⟦R→T i⟧— It's a very old extinguisher.⟦/⟧
⟦T→R i⟧— My son, he's sitting on the floor with your daughter and he has a crown on.⟦/⟧
Renato looked over the counter. It was true. It was a crown of paper, of the kind that comes with the kings' cake, and it was too small for him, and it was in the top of that huge serious head like a bird in a rock.
⟦B→C i⟧— And if the fire is in the house of a dragon?⟦/⟧ — Bia was asking.
⟦C→B i⟧— Then it's not a fire. It's the kitchen.⟦/⟧
⟦B→C i⟧— And if the dragon's baby is afraid of it?⟦/⟧
⟦C→B i⟧— Ah. Then we go. But without the siren.⟦/⟧
⟦B→C i⟧— Do you have children?⟦/⟧
⟦C→B i⟧— No. I've a dog, with three legs.⟦/⟧
⟦B→C i⟧— I don't have a mother,⟦/⟧ — said the girl, as who exchanges stickers. ⟦B→C i =⟧— She lives in Manaus. She sends me fruits. What's the name of the dog?⟦/⟧
⟦C→B i⟧— Tripod.⟦/⟧
⟦B→R i⟧— PAPA! He has a dog called TRIPOD!⟦/⟧
⟦R→B i⟧— I heard it, my love. Let the man drink his coffee.⟦/⟧
⟦C→R i⟧— She isn't bothering,⟦/⟧ — said Cícero. He got up. He did it by parts, like someone who unfolds a ladder, and he came to lean in the counter, and the crown fell in front of one eye. ⟦C→R i =⟧— You have a burn there, in the wrist.⟦/⟧
⟦R→C i⟧— I've thirty. It's the oven.⟦/⟧
⟦C→R i⟧— You put butter?⟦/⟧
⟦R→C i⟧— It's a bakery, Cícero, there's butter in everything.⟦/⟧
⟦C→R i⟧— Never put butter. Give here.⟦/⟧
He had a little tube in the pocket. Of course that he had. He held Renato's hand turned up on the glass, over the brigadeiros, and he passed the cream with one finger, so light that it was almost not there. Dona Terezinha turned her back to count the coins. She counted the same coins for a good five minutes.
⟦C→R i⟧— Do you have news of Val?⟦/⟧ — asked Cícero, to the wrist.
And there it was.
⟦R→C i⟧— He's well. He's coming for Christmas,⟦/⟧ — said Renato, and pulled the hand. ⟦R→C i =⟧— I'll tell him that you asked.⟦/⟧
@break ••••
⟦V→R i⟧— You fell in love with my ex!⟦/⟧ — laughed Valdir, on the screen of the cellphone. In Lisbon it was already night. He had now a beard and a cat and a husband who was an accountant. ⟦V→R i =⟧— Rê! Finally! I thought you'd never say it!⟦/⟧
⟦R→V i⟧— I didn't say nothing. I only asked if you want that I give him your number.⟦/⟧
⟦V→R i⟧— For what do I want that?⟦/⟧
⟦R→V i⟧— He asked about you.⟦/⟧
⟦V→R i⟧— People ask. It's called education. What did he ask?⟦/⟧
⟦R→V i⟧— If there was news.⟦/⟧
⟦V→R i⟧— And what were you two doing at the moment?⟦/⟧
⟦R→V i⟧— He was putting a cream in my hand.⟦/⟧
Valdir took the face out of the camera. He could be heard, somewhere in Portugal, beating with his head in a cushion.
⟦V→R i⟧— Listen to your old brother,⟦/⟧ — he said when he came back. ⟦V→R i =⟧— I was with that man for two years. I was a horrible boyfriend. You know how we finished? I'll tell you, I never told you. He was looking for the wire for the barbecue, in your room, and there was a notebook. It was your notebook of driving. You wrote all that he said. 'Third gear is a question of faith.' With date. With little drawings of his hands.⟦/⟧
⟦R→V i⟧— He SAW it?⟦/⟧
⟦V→R i⟧— He closed it right away, he's a gentleman. But he came to the kitchen white, white. He said to me, Val, in two years you have never listened to me for the time of a traffic light. And he was right! I already had the drummer. So don't come to me with 'do you want his number.' I was the one who lent him to you and you didn't realise.⟦/⟧
⟦R→V i⟧— I was twenty-two, Val. He was my brother's boyfriend.⟦/⟧
⟦V→R i⟧— And now he's nobody's boyfriend and he has a crown. Bia sent me the photo.⟦/⟧
⟦R→V i⟧— Bia has your number?⟦/⟧
⟦V→R i⟧— Bia has everybody's number. Go to sleep. And look at the rye!⟦/⟧
@break ••••
Cícero didn't come on Thursday. He didn't come on Friday. On Saturday there was a fire in the deposit of tyres in the CIC, you could see the black column from all the city, and the radio said that there were two firemen in the hospital, without saying the names.
Renato burned the rye, the French bread and a wedding cake of three floors.
⟦T→R i⟧— Go,⟦/⟧ — said Dona Terezinha.
⟦R→T i⟧— To where? I'm not family. They aren't going to let me.⟦/⟧
⟦T→R i⟧— Take bread. I'm seventy-four years old and I've entered in every place of this city with a bread under the arm. The governor's palace, even. Go, I stay with the girl.⟦/⟧
⟦B→R i⟧— I go together!⟦/⟧ — said Bia, from under the table. She was already in boots.
⟦R→B i⟧— No, daughter.⟦/⟧
⟦B→R i⟧— I've the crown! He forgot it. He needs it for working.⟦/⟧
So it was the three of them, because Dona Terezinha said that then she wasn't going to stay there alone with the smoke. She had reason about the bread. At the reception she said ⟦T i⟧"delivery"⟦/⟧, and in the elevator she said ⟦T i⟧"family"⟦/⟧, and in the third floor there was a sergeant in the corridor with the face all black, sleeping sitting. He opened one eye.
⟦S→R i⟧— You're the rye,⟦/⟧ — he said.
⟦R→S i⟧— Is he alive?⟦/⟧
⟦S→R i⟧— He's in there complaining that they put butter in his toast. The other one's the stupid who fell on top of him, that's me. Is that cheese bread?⟦/⟧
⟦T→S i⟧— It's for you, sergeant, eat, eat,⟦/⟧ — said Dona Terezinha, sitting down beside him and catching Bia by the hood as she passed. ⟦T→B i =⟧— You wait with me. Five minutes. Your father's going to see if the dragon has the fire low.⟦/⟧
He was in the bed next to the window. They had cut his hair at one side and he'd bandages in both hands, until the elbow, like boxing gloves. He was looking to the tray with hate. Then he looked to the door.
⟦C→R i⟧— Who's in the oven?⟦/⟧ — he asked. The voice was only a sand.
⟦R→C i⟧— Nobody. It burned everything.⟦/⟧
⟦C→R i⟧— The alarm didn't ring?⟦/⟧
⟦R→C i⟧— It rang. Nobody good came.⟦/⟧
Cícero laughed and it hurt him. Renato stayed at the foot of the bed holding a bag of paper against the chest. He had prepared a phrase, in the taxi. It was a phrase with a beginning and an end.
⟦R→C i⟧— Third gear is a question of faith,⟦/⟧ — he said.
There was a long silence. A machine was doing its small noise.
⟦C→R i⟧— Val told you,⟦/⟧ — said Cícero.
⟦R→C i⟧— You came four times in a week. I thought it was for him. You asked if there's news.⟦/⟧
⟦C→R i⟧— I wanted to know if I was going to have to ask him permission.⟦/⟧
⟦R→C i⟧— Permission!⟦/⟧
⟦C→R i⟧— I know. I know! I'm old-fashioned. I stayed ten years without passing in your street, Renatinho. You were a kid, almost, and I was your brother's, and I saw those drawings, and I thought, nobody ever looked at my hands like this. As if they were for something else than to break doors. And I went away so that I wouldn't think of it more. I even asked a transfer, to Ponta Grossa. It's very cold in Ponta Grossa.⟦/⟧
⟦R→C i⟧— I was twenty-two. I wasn't a kid.⟦/⟧
⟦C→R i⟧— You had the braces.⟦/⟧
⟦R→C i⟧— I took them OFF,⟦/⟧ — said Renato, who was crying already with the whole face, and laughing, and he came along the side of the bed and didn't know where to touch. ⟦R→C i =⟧— Where can I? There's no place. They tied up all of you.⟦/⟧
⟦C→R i⟧— Here it's free,⟦/⟧ — said Cícero, and he showed, with a big white glove, more or less the mouth.
⟦B→C+R i⟧— It was five minutes!⟦/⟧ — announced Bia in the door. She had the crown in a hand and in the other one half cheese bread. She observed the situation. ⟦B→C+R i =⟧— Ah. You were without the siren.⟦/⟧
⟦C→B i⟧— It was a small fire,⟦/⟧ — said the firefighter, and he lowered the head so that she could reach.
@end_note
Thanks for reading until here!! Kisses from the south. Third gear really is a question of faith, my father always said it.
@end
