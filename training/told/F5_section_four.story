# title: Section Four
# style: third person past; dialogue dashes without closing mark; soulmate AU, small-town romance, they/them lead, neat, wry
# cast: M = Mateo Brandt | Mateo, Mr. Brandt, Brandt, Teo, his nephew, the nephew, the baker | he
# cast: S = Sol Whitcombe | Sol, Whitcombe, the town clerk, the clerk | they
# cast: O = Uncle Oskar | Oskar, Oskar Brandt, his uncle, the old man | he
# cast: P = Mrs. Pettijohn | Pettijohn, Wilma, Wilma Pettijohn | she
# cast: D = Dr. Ines Farrow | Dr. Farrow, Ines, Farrow, the doctor | she
# cast: B = Bea Whitcombe | Bea, Beatrix, Beatrix Whitcombe, Sol's little sister, the girl | she
# cast: X = Mateo's mother | Mama, his mother, Mom, Mrs. Brandt | she
---
@summary
Everybody's wrist says the first words their soulmate will ever say to them. Mateo Brandt's is in typewriter font, and appears to be a zoning notice.
@end
Most people got handwriting.
That was how it worked: on your thirteenth birthday you woke with it on the inside of your wrist, the first thing that they would ever say to you, in their own hand. Mateo's mother had *Sorry, is this your umbrella* in his father's awful slant. His cousin had *Whoa.* Mateo had sat up in bed on his thirteenth birthday and turned on the lamp, and there it was in ten-point Courier, a little crooked, with the *e*s filled in:
@message
Your chimney is in violation of Section 4.
@end
He had spent twenty years not owning a chimney.
@break §
⟦X→M i⟧—So has it got one?⟦/⟧ his mother said down the phone.
⟦M→X i⟧—Has what got one?⟦/⟧
⟦X→M i⟧—The bakery, Teo. Don't play dumb with your mother. Has it got a chimney?⟦/⟧
Mateo was standing in the street with a suitcase in each hand and the phone under his chin. Before him was his uncle Oskar's shop, BRANDT & SON in flaking gold, though there had never been a son. He tilted back his head. It was brick, it was about nine feet tall, and it leaned like a man listening at a door.
⟦M→X i⟧—It's got one,⟦/⟧ he said.
⟦X→M i⟧—Ha!⟦/⟧ said his mother. ⟦X→M i =⟧—I'll buy a hat.⟦/⟧
@break §
⟦O→M i⟧—You burn the first batch,⟦/⟧ Uncle Oskar told him. He was in the good chair with his leg up, under a blanket with a cat on it, and he hadn't been allowed near the ovens since the hip. ⟦O→M i =⟧—Everybody burns the first batch. It's a town tradition. They come and look at the smoke.⟦/⟧
⟦M→O i⟧—I trained in Lyon, Oskar. I'm not going to burn anything.⟦/⟧
⟦O→M i⟧—Did they have a wood oven in Lyon, built by a drunk?⟦/⟧
⟦M→O i⟧—They had gas.⟦/⟧
⟦O→M i⟧—Well, then,⟦/⟧ said the old man, and went back to the racing.
He burned the first batch.
By seven there were eleven people on the opposite sidewalk, with coffee. Somebody had brought a folding chair. Mrs. Pettijohn, who kept the yarn shop next door, came in under the smoke with a dish towel over her mouth.
⟦P→M i⟧—You're the nephew! You're just like your picture, only blacker. How's the arm? You've no idea how long we've all been waiting for somebody to take that place on. I said to Ines, that boy will either save it or set fire to it.⟦/⟧
⟦M→P i⟧—What's wrong with my arm?⟦/⟧
⟦P→M i⟧—It's on fire, dear,⟦/⟧ said Mrs. Pettijohn.
@break §
⟦D→M i⟧—It's only the sleeve,⟦/⟧ Dr. Farrow said. She had scissors in one hand and half a bagel in the other. ⟦D→M i =⟧—You'll lose some hair. Hold still, I want to get this off the wrist before it … oh.⟦/⟧
⟦M→D i⟧—What? Is it bad?⟦/⟧
⟦D→M i⟧—No, no. No. It isn't burned at all.⟦/⟧ She was reading it. Doctors weren't supposed to; everyone did. A most peculiar expression had got hold of her face. ⟦D→M i =⟧—And nobody's ever said that to you?⟦/⟧
⟦M→D i⟧—Who'd say it? It's not a thing that people say. It's typed.⟦/⟧
⟦D→M i⟧—So it is,⟦/⟧ said Dr. Farrow. ⟦D→M i =⟧—With the e's filled in.⟦/⟧
⟦M→D i⟧—Do you know somebody with a typewriter?⟦/⟧
⟦D→M i⟧—I'm your doctor. I don't know anything. Keep it dry,⟦/⟧ she said; and he was hardly off the step before he heard her, through the open window, on the telephone. ⟦D→P i⟧—Wilma? Are you sitting down? Well, sit.⟦/⟧
@break §
What nobody told him, since the town of Harrow's Ferry could keep a secret for as long as it was a funny one, was this.
There was a clerk at the town hall. The clerk's name was Sol Whitcombe; they were thirty-one, and wore their grandfather's cardigans; they had brought up a little sister by themselves from the age of nineteen, and in all that time had never been late with a single notice. They typed every one upon the old Royal in the back office, since the town would not buy a printer. And on their left wrist, under the cardigan, in a hasty scrawl with flour in it (you could see that it was flour, it was a paler patch in the ink), Sol had these words:
@message
Is this about the goat?
@end
⟦B→S i⟧—There's a new guy at Oskar's,⟦/⟧ said Bea, with her feet on the radiator. She was fifteen and did her homework at the town hall, so as to criticize. ⟦B→S i =⟧—He set himself on fire. Are you going to write him up?⟦/⟧
⟦S→B i⟧—I'm not writing anyone up. I'm sending him a courtesy reminder.⟦/⟧
⟦B→S i⟧—About his chimney.⟦/⟧
⟦S→B i⟧—It's four degrees off true. There's a bylaw.⟦/⟧
⟦B→S i⟧—Section four?⟦/⟧
⟦S→B i⟧—Since when do you know the bylaws?⟦/⟧ Sol rolled in a sheet of letterhead. ⟦S→B i =⟧—And take that look off your face. What is it? You've been grinning at me since lunch. So did Ines. Wilma Pettijohn *winked.*⟦/⟧
⟦B→S i⟧—Nothing,⟦/⟧ said Bea. ⟦B→S i =⟧—I just think that you should get to the point. You know how you always start, like, ⟦S i quoted⟧‘Dear Sir or Madam, it has come to the attention of this office’?⟦/⟧ You should just start.⟦/⟧
⟦S→B i⟧—That isn't how you write a letter.⟦/⟧
⟦B→S i⟧—He's from the city. He'll think that you're stuffy.⟦/⟧
Sol considered the sheet of paper. They weren't stuffy. They had once worn a red tie.
⟦S→B i⟧—Fine,⟦/⟧ they said, and began to type.
@break §
@letter
Your chimney is in violation of Section 4.
Please do not be alarmed. It has been so since 1961. It will, however, need to be straightened or taken down before the frost, and this office would be glad to recommend a mason.
Yours truly,
S. Whitcombe, Town Clerk
P.S. I am sorry about your arm.
@end
Mateo read it at the counter, with a tray of rolls in his other hand. Then there was no tray of rolls in his other hand.
⟦O→M i⟧—What broke?⟦/⟧ shouted Oskar from the back.
⟦M→O i⟧—Who's S. Whitcombe?⟦/⟧
⟦O→M i⟧—What's that?⟦/⟧
⟦M→O i⟧—WHO IS S. WHITCOMBE?⟦/⟧
There was a silence. Slowly, with a stick, with a cat under one arm, Uncle Oskar appeared in the doorway. He saw the letter. He saw his nephew's wrist lying along the edge of it, the two lines one above the other, down to the crooked *v.*
⟦O→M i⟧—Ah,⟦/⟧ he said. ⟦O→M i =⟧—Sol. That's Sol, over at the hall. You'll want to change your shirt.⟦/⟧
⟦M→O i⟧—You knew!⟦/⟧
⟦O→M i⟧—I held you on my lap when you were thirteen and howling over it. I'd had forty of those letters by then, in a drawer. From the clerk before, I mean, from old Whitcombe; the same machine. I thought, well, it'll be somebody in that office. I'd only to hang on to the chimney.⟦/⟧
⟦M→O i⟧—You hung on to it. For twenty years.⟦/⟧
⟦O→M i⟧—It wasn't easy,⟦/⟧ said Oskar with dignity. ⟦O→M i =⟧—There's been wind.⟦/⟧
@break §
He didn't change his shirt. He went across the square at something very near a run, with flour to the elbows, and as he went he tried to think what he'd say. Because it would be there, wouldn't it? It had been on some stranger's arm since they were thirteen. It ought to be good. It ought to be something you could bear to have read, at a swimming pool. *Hello, I think I've been looking for you.* He could say that. He practised it up the steps.
On the third step there was a goat.
It was brown, it was wearing a ribbon, and it was eating what looked like a tax assessment. It gazed at him with its sideways eyes. Then, with no hurry, it walked in at the door of the town hall ahead of him, like someone with an appointment.
⟦S i⟧—Oh, not again,⟦/⟧ said a voice inside.
And somebody came round the end of the counter with a broom. They had a pencil in their hair, and a cardigan done up on the wrong buttons; they had the tiredest, nicest face that he had ever seen. They looked at the goat, and they looked up at him, and opened their mouth; and every word that Mateo had ever known went out of his head like birds off a wire.
⟦M→S i⟧—Is this about the goat?⟦/⟧ he said.
The broom hit the floor.
⟦M→S i⟧—I don't mean that. I don't know why I said that! It isn't my goat. I had another thing to say, I had it all ready, I'd like to start again—⟦/⟧
⟦S→M i⟧—Don't you dare,⟦/⟧ whispered Sol Whitcombe.
They were pulling at their cuff. The button came off and rolled. They held their arm out, across the counter, as you'd show your ticket on a train; and he laid his own down beside it, and for a while no one said a thing. The goat ate a dog license.
⟦M→S i⟧—There's flour on it,⟦/⟧ said Mateo at last.
⟦S→M i⟧—I always thought that you'd be a plasterer.⟦/⟧
⟦M→S i⟧—I thought that you'd be a building inspector. I thought you'd be sixty.⟦/⟧
⟦S→M i⟧—I'm told that I dress it.⟦/⟧ They were laughing, or something wetter. ⟦S→M i =⟧—I don't … I have a kid sister. You should know that. I come with a sister. I've brought her up, and she's awful, and I wouldn't trade her. And I'm not a he or a she, if you had your heart set on one.⟦/⟧
⟦M→S i⟧—I had my heart set on Courier,⟦/⟧ he said. ⟦M→S i =⟧—I come with an uncle and a fire hazard.⟦/⟧
⟦S→M i⟧—I know. I've got the file.⟦/⟧
From behind the door marked RECORDS came a thump, and a good deal of whispering.
⟦P→B i⟧—Are they kissing? I can't see, child, you've got your hair in it.⟦/⟧
⟦B→P i⟧—They're doing wrists.⟦/⟧
⟦D→P+B i⟧—Let me in there, I'm a physician.⟦/⟧
⟦P→D i⟧—You've had your turn, Ines, you saw it first!⟦/⟧
Sol had shut their eyes. ⟦S i⟧—Beatrix Whitcombe,⟦/⟧ they said, in a voice that carried. ⟦S→B i =⟧—Whose goat is this?⟦/⟧
A pause.
⟦B→S i⟧—I borrowed it,⟦/⟧ said the door. ⟦B→S i =⟧—It's a rental. I thought that he might need a prompt.⟦/⟧
@break §
⟦X→M i⟧—Well?⟦/⟧ said his mother.
He had the phone under his chin again. He was up on the roof of the bakery with a bucket of mortar, and Sol was beside him with a spirit level; it was October, and all the hills were red.
⟦M→X i⟧—You can buy the hat, Mama.⟦/⟧
⟦X→M i⟧—I bought it in August,⟦/⟧ she said. ⟦X→M i =⟧—Oskar rang me. Put them on! Let me hear them. What do I say? Do I say hello?⟦/⟧
⟦S→X i⟧—Hello, Mrs. Brandt,⟦/⟧ said Sol, leaning in. Their cheek was cold, and it had brick dust on it. ⟦S→X i =⟧—I should tell you that we've voted to leave it crooked.⟦/⟧
