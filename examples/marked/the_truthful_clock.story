# title: The Truthful Clock
# author: Marian Sedge
# container: text
# style: first person past; straight double quotes; hard-wrapped lines with a library's header and licence
# cast: P = Harriet Pike | Harriet, Miss Pike | she | narrator
# cast: V = Mr. Vesper | Edward, Papa | he
# cast: W = Mrs. Vesper | Mamma | she
# cast: L = Miss Vesper | Lavinia | she
# cast: D = Doctor Hallam | the doctor, Hallam | he
---
@front
The Open Shelf Edition of The Truthful Clock, by Marian Sedge
This text is for the use of anyone anywhere, at no cost and with no restrictions at all. You may copy it, give it away or print it on tea towels.
@metadata
Title: The Truthful Clock
Author: Marian Sedge
Release date: March 4, 2011
Language: English
@front
*** START OF THE OPEN SHELF EDITION THE TRUTHFUL CLOCK ***
@title
THE TRUTHFUL CLOCK
@byline
by Marian Sedge
@chapter CHAPTER I / THE THIRTEENTH STROKE
I was sent for on a Monday, which is a bad day for clocks.
The house was called Harrow End, and it stood by itself at the edge of the marsh as if it had been told to wait there. A maid let me in, looked into my bag in case there was dynamite in it, and left me in the hall with the patient.
It was a long-case clock, eight feet high, by a maker I had never heard of, and it was going perfectly. I listened to it for a minute with my ear against the door. I have heard a great many clocks. I had never before heard one that seemed to be listening back.
% Whose voice it is stands in the next paragraph.
⟦W→P a miss⟧"You have found it, then,"⟦/⟧ said a voice on the stairs.
I turned round. A tall lady in grey was coming down with one hand on the rail. ⟦W→P a⟧"I am Mrs. Vesper,"⟦/⟧ she said. ⟦W→P a =⟧"It was I who wrote to you. My husband thinks that it only wants oil."⟦/⟧
⟦P→W a⟧"And what do you think it wants, ma'am?"⟦/⟧ I asked.
⟦W→P e⟧"A priest,"⟦/⟧ said Mrs. Vesper.
I am not quick, but I am polite; so I waited.
⟦W→P a⟧"It strikes thirteen,"⟦/⟧ she went on. ⟦W→P a =⟧"Not at any hour. Not at night, when one might forgive it. It strikes when we are talking. We had the Bishop to tea, and Mr. Vesper told him how much we had enjoyed his sermon, and it struck thirteen. I told my sister-in-law that I liked her hat. Thirteen. My daughter--"⟦/⟧ She stopped, and looked up the stairs, and lowered her voice. ⟦W→P a =⟧"My daughter told us that she was perfectly happy. I thought that it would never leave off."⟦/⟧
⟦P→W a⟧"It may be the rack tail,"⟦/⟧ I said. ⟦P→W a =⟧"If it slips, it counts one too many. There is nothing in it, ma'am."⟦/⟧
The clock cleared its throat, the way they do, and began to strike. We both stood and counted. I need not tell you what we got to.
⟦W→P e⟧"There,"⟦/⟧ said Mrs. Vesper, not without satisfaction.
@chapter CHAPTER II / TEA
I was given my tea with the family, because the clock was in the hall and the drawing-room door did not shut. There were five of us: Mr. Vesper, who was large and pink and sat with his back to the door; Mrs. Vesper; Miss Vesper, who was two-and-twenty and did not eat; Doctor Hallam, who had come about Mr. Vesper's knee and stayed for the muffins; and myself.
⟦V→P e⟧"Now then,"⟦/⟧ said Mr. Vesper. ⟦V→P e =⟧"Oil. Am I right?"⟦/⟧
⟦P→V i⟧"I could not say, sir, until I have had the hood off."⟦/⟧
⟦V→P i⟧"It's oil. I know machinery. I was in the wool trade for thirty years, and I never told a lie in the whole of it."⟦/⟧
The clock struck thirteen. Mr. Vesper went on buttering his muffin until it had done.
⟦L→V e⟧"Papa,"⟦/⟧ said Miss Vesper, ⟦L→V e =⟧"you might at least not provoke it."⟦/⟧
⟦W→L a⟧"Lavinia, pass the doctor the jam,"⟦/⟧ said her mother.
I ought to say that nobody had yet asked my name. One is the clock-woman, and that is all that anybody needs. But the doctor had been looking at me for some time over the top of his cup, and now he put it down.
⟦D→P a⟧"I know that chin,"⟦/⟧ he said. ⟦D→P a =⟧"I brought that chin into the world. Why, it's Harriet Pike! It's old Sam Pike's girl, from Tollgate Lane."⟦/⟧
⟦P→D a⟧"It is, Doctor,"⟦/⟧ I said.
⟦D→P i⟧"And you have taken on the shop? Good gracious. I thought that it would be one of the brothers."⟦/⟧
⟦P→D i⟧"My brothers have no patience, sir. One of them is a soldier, and the other two are in politics."⟦/⟧
⟦D→P e⟧"Ha!"⟦/⟧ said Doctor Hallam. ⟦D→P e =⟧"And are you doing well, Miss Pike?"⟦/⟧
I was about to say that I did very well. Then I saw that all four of them were leaning a little forward, and that Miss Vesper had shut her eyes; and I thought about the rent.
⟦P→D a⟧"No,"⟦/⟧ I said. ⟦P→D a =⟧"Not very. Nobody mends a clock when they can buy one."⟦/⟧
We waited. In the hall there was nothing but the tick, slow and even, like somebody nodding.
⟦L e⟧"How restful,"⟦/⟧ said Miss Vesper.
@chapter CHAPTER III / THE HOOD
After tea I took the hood off, and Miss Vesper held the lamp for me. We were alone in the hall with the moths. I had the whole movement bare in front of me, wheel behind wheel, as clean as the day it was cut, and I could not find a thing the matter with it.
⟦L→P a⟧"You won't find anything,"⟦/⟧ she said.
⟦P→L i⟧"There is always something, miss."⟦/⟧
⟦L→P i⟧"Is it very old?"⟦/⟧
⟦P→L i⟧"Older than the house. How long have you been the one to wind it?"⟦/⟧
⟦L→P i⟧"How do you know that I wind it?"⟦/⟧
⟦P→L i⟧"There is a smear of paint on the key, and there is paint on your cuff."⟦/⟧
⟦L→P i⟧"I am supposed to have given up painting."⟦/⟧
⟦P→L i⟧"Since when?"⟦/⟧
⟦L→P i⟧"Since Easter, when I became engaged."⟦/⟧
She had answered too quickly, and I think that she heard it too, for the lamp shook. I turned a screw that did not need it and said nothing. It is astonishing what people will do for a clock if you leave them alone with one.
⟦L→P e⟧"To the curate,"⟦/⟧ said Miss Vesper. ⟦L→P e =⟧"Papa likes him. Mamma likes him. Everybody likes him. I like him very--"⟦/⟧
The hammer drew back.
⟦L a⟧"I don't like him,"⟦/⟧ she said quickly, and the hammer came to rest. She looked at it; she looked at me. The colour was coming up in her face as though someone had opened a damper. ⟦L→P a =⟧"I don't like him! I want to go to Paris and learn to draw hands. I want to have paint on all my cuffs. Oh, Miss Pike, is it as easy as that?"⟦/⟧
⟦P→L a⟧"I should think that it is the most difficult thing there is,"⟦/⟧ I said, ⟦P→L a =⟧"but it is quickly done."⟦/⟧
@chapter CHAPTER IV / THE VERDICT
I gave them my report in the morning. The whole household was there: the family upon the sofa; the doctor, who had come about the other knee; and the cook and the maids along the wall, in order of size.
⟦V→P e⟧"Well?"⟦/⟧ said Mr. Vesper. ⟦V→P e =⟧"Was it oil?"⟦/⟧
⟦P→V a⟧"It is the best clock that I ever had my hands in,"⟦/⟧ I said. ⟦P→V a =⟧"I would not touch it for a hundred pounds."⟦/⟧
⟦V→P a⟧"But what are we to do, my dear girl?"⟦/⟧ he cried. ⟦V→P a =⟧"Are we never to have the Bishop to tea again?"⟦/⟧
⟦P→V i⟧"Do you like the Bishop, sir?"⟦/⟧
Mr. Vesper opened his mouth. He looked at the door into the hall. It was a terrible thing to see a man of that size think. ⟦V→P a⟧"I can't abide him,"⟦/⟧ he said.
⟦W→V e⟧"Nor I, Edward,"⟦/⟧ said Mrs. Vesper. ⟦W→V e =⟧"He breathes."⟦/⟧
⟦D e⟧"Do any of you like the Bishop?"⟦/⟧ asked Doctor Hallam, turning to the wall.
⟦group→D a⟧"No, sir!"⟦/⟧ said the cook and the maids, all together.
The clock ticked.
⟦L→V,W e⟧"Then I have something to tell you both,"⟦/⟧ said Miss Vesper, and she got up from the sofa and took hold of the key, for luck.
I did not stay for it. I had my bag to pack, and it was none of my business; besides, I could hear it all perfectly well from the porch. It took about ten minutes, and there was some shouting, and in all that time the clock did not strike once.
Doctor Hallam walked down to the gate with me. ⟦D→P a⟧"You never told us what was wrong,"⟦/⟧ he said. ⟦D→P a =⟧"I was watching you, Harriet. I have known you since you were an hour old. You found something."⟦/⟧
⟦P→D a⟧"There is a loose board by the drawing-room door,"⟦/⟧ I said. ⟦P→D a =⟧"It runs under the clock. If anybody leans back in that chair, the rack tail jumps."⟦/⟧
⟦D→P i⟧"Vesper's chair! Then it was never--"⟦/⟧
⟦P→D i⟧"No, Doctor."⟦/⟧
⟦D→P i⟧"But it struck for you, out in the hall, on Monday, before any of us had come in to tea. Mrs. Vesper told me so. Who was leaning on the board then?"⟦/⟧
I looked back at the house. Somebody had thrown open a window upstairs, and somebody in a painting apron was throwing hats out of it.
⟦P→D a⟧"I must have leaned on it myself,"⟦/⟧ I said.
Behind us, from across all that grass, we heard it clear its throat.
@back
*** END OF THE OPEN SHELF EDITION THE TRUTHFUL CLOCK ***
Section 1. You may do as you like with this edition. Nobody has to be asked or paid, and no notice need be kept.
Section 2. The edition is provided as it stands. If it strikes thirteen, that is between you and the edition.
