# title: the mill trip (a true story not really)
# style: first person past; straight quotes, careless: missing commas and closing quotes, two speakers in a paragraph; school story by a teenager
# cast: J = Jodie | Jodie Marsh, Jode, Marsh, the narrator | she | narrator
# cast: C = Chantelle | Chan, Chantelle Reid, Miss Reid | she
# cast: I = Ibby | Ibrahim, Ibrahim Nazari, Nazari | he
# cast: L = Luke Tranter | Luke, Tranter, Mr Tranter | he
# cast: F = Mr Ferris | sir, Ferris, Ferret, the teacher | he
# cast: B = Barbara | the mill lady, the guide, the lady in the bonnet | she
# cast: D = the driver | the coach driver, Keith | he
---
@note
ok so this is for my creative writing coursework but miss said it was "too long and has no ending" so im putting it on here instead. it is based on when year 9 went to the cotton mill. names are NOT changed because i dont care. no spellings comments please
@end
It all started because Chantelle needed a wee.
We was on the coach and it was raining and Mr Ferris was stood at the front holding on to the pole with a clipboard going through the rules. He had his trip fleece on. Everyone hates the trip fleece.
⟦F→J+C+I+L i⟧"No running no shouting and no touching the machinery. This is a working museum. In 1842 a boy of your age lost his arm in a carding engine."⟦/⟧
⟦L→F i⟧"Did he find it sir"⟦/⟧ said Luke Tranter.
⟦F→L i⟧"Very good Luke. You can sit with me at lunch."⟦/⟧
⟦C→F i⟧"Sir I need the toilet."⟦/⟧
⟦F→C i⟧"You went at the services."⟦/⟧
⟦C→F i⟧"That was ages ago. I had a Fanta."⟦/⟧
⟦F→C i⟧"Then that's a lesson for all of us isnt it."⟦/⟧ said Mr Ferris and he sat down. Chantelle looked at me. She had that look.
⟦C→J i⟧"If I wet myself on this coach Jode you have to say it was you⟦/⟧
⟦J→C i⟧"Why me?"⟦/⟧ ⟦C→J i⟧"Because your already got the reputation."⟦/⟧ Which is out of order because that was year 4 and it was orange squash and she KNOWS it was.
Anyway we got there. The mill is massive and black and it stinks of oil. There was a lady waiting outside in a bonnet and an apron with a lanyard on. She was called Barbara, it said on the lanyard.
⟦B→J+C+I+L+F i⟧"Good morrow young spinners!"⟦/⟧
Nobody said anything. Someone at the back did a cough which was a swear.
⟦B→J+C+I+L+F i⟧"Oh dear. I said good MORROW!⟦/⟧
⟦group→B i⟧"Good morrow"⟦/⟧ everyone said.
⟦B→J+C+I+L i⟧"Today you are all orphans."⟦/⟧
⟦I→B i⟧"I'm not"⟦/⟧ said Ibby who is very literal. ⟦I→B i =⟧"My mums a pharmacist."⟦/⟧
⟦B→I i⟧"Not today she isnt my lad!"⟦/⟧ ⟦I→B i⟧"She is she's on till six."⟦/⟧
So then we had to go in twos and I was with Chantelle and behind us was Ibby and he was with Luke because nobody else would be with Luke. They gave us all a bit of rag to wear on our heads. Luke put his round his face like a bank robber. We went up about a million stairs. Barbara was going on about cotton and the empire and dust in your lungs and the whole time Chantelle was walking with her knees together.
⟦C→B i⟧"Miss? Barbara? Wheres the toilets"⟦/⟧
⟦B→C i⟧"In 1842 there was one privy for three hundred hands!"⟦/⟧
⟦C→B i⟧"Yeah but where is it now."⟦/⟧
⟦B→C i⟧"Through the spinning room down the back stairs, left at the waterwheel my love,"⟦/⟧ she said in her normal voice.
⟦C→F i⟧"Sir can I?"⟦/⟧
Mr Ferris looked at his watch he looked at the ceiling and he looked at Chantelle. ⟦F→C i⟧"Five minutes. Take someone sensible."⟦/⟧ ⟦C→F i⟧"I'll take Jodie."⟦/⟧ ⟦F→C i⟧"I said someone sensible. Take Ibrahim as well."⟦/⟧
⟦L→F i⟧"Can I go sir? I've got a weak bladder its on my form"⟦/⟧
⟦F→L i⟧"It is not on your form."⟦/⟧
⟦L→F i⟧"My mum was gonna put it."⟦/⟧
And the thing is at that moment someone threw a bobbin and Mr Ferris turned round, and when he turned back Luke wasnt there. He was already on the stairs with us. That is how he does everything.
@break xxxxxxx
The toilets were fine. Not that you care. But when we came out I said left and Chantelle said right and Ibby said it was the way we came and Luke said ⟦L→J+C+I i⟧"follow me I've got a sense of direction my uncles in the navy."⟦/⟧ so we followed him. I dont know why. I think about it a lot.
We went through a door. Then another door. It was really dark and there was all these machines in rows with sheets over them like dead people.
⟦I→L i⟧"We didnt come this way."⟦/⟧
⟦L→I i⟧"We did."⟦/⟧
⟦I→L i⟧"There wasnt sheets."⟦/⟧
⟦L→I i⟧"They've put them on since havent they.⟦/⟧
⟦C→L i⟧"In five minutes? Who has?"⟦/⟧
⟦L→C i⟧"The staff!"⟦/⟧
⟦J→L i⟧"Luke."⟦/⟧ I said ⟦J→L i =⟧"that door just shut."⟦/⟧
We all looked. It had. It was one of them big metal ones. Ibby went and pushed it and then Luke went and pushed it and then Luke took a run up.
⟦L i⟧"OW."⟦/⟧
⟦I→L i⟧"It says pull."⟦/⟧
⟦L→I i⟧"I tried pull"⟦/⟧ ⟦I→L i⟧"You didnt you ran at it."⟦/⟧ ⟦L→I i⟧"I tried it in my head!"⟦/⟧ Ibby pulled it and it didnt open either. It was locked.
Nobody had signal. Chantelle had 4% and a picture of her dog.
⟦C→J+I+L i⟧"They'll count us though."⟦/⟧ she said. ⟦C→J+I+L i =⟧"On the coach. They have to count us."⟦/⟧
⟦J→C i⟧"They counted us at the services and they left Mehmet."⟦/⟧
⟦I→J i⟧"They went back for Mehmet."⟦/⟧
⟦J→I i⟧"Yeah from Preston!⟦/⟧
So we sat down on the floor with our backs on a loom. It was cold. Luke had half a Twix and he looked at it for a long time and then he broke it in four and honestly that is the nicest thing I've ever seen him do. It was like a communion or something. You could hear the rain and a sort of dripping and then you could hear something else.
Clack. Clack. Clack.
⟦C→J i⟧"What's that,"⟦/⟧
⟦J→C i⟧"Pipes."⟦/⟧
⟦C→J i⟧"Thats not pipes Jode. Pipes dont go clack."⟦/⟧
⟦L→C+J+I i⟧"Its him,"⟦/⟧ said Luke in a spooky voice. ⟦L→C+J+I i =⟧"Its the lad with one arm. He's come back for the other one. Theres four of us thats eight arms. He's gonna be well happy."⟦/⟧
⟦C→L i⟧"Shut UP Luke."⟦/⟧
⟦L→C i⟧"He only needs one but he's not sure which size."⟦/⟧
⟦I→L i⟧"Please stop,"⟦/⟧ said Ibby and it was the way he said it. He'd gone grey. He was holding the bit of rag in both hands and breathing like he'd been running. I didnt know what to do but Luke did. He stopped straight away. He shuffled over so he was sat facing him.
⟦L→I i⟧"You having one of them?"⟦/⟧
⟦I→L i⟧"I dont know. Yes."⟦/⟧
⟦L→I i⟧"S'alright. My brother gets them. What you do is you say five things you can see."⟦/⟧
⟦I→L i⟧"It's dark."⟦/⟧
⟦L→I i⟧"What four things then. Whats that?"⟦/⟧ ⟦I→L i⟧"A loom."⟦/⟧ ⟦L→I i⟧"Sick. Whats that?"⟦/⟧ ⟦I→L i⟧"Another loom."⟦/⟧
⟦L→I i⟧"You're smashing it mate. Whats that?"⟦/⟧
⟦I→L i⟧"Thats Chantelle."⟦/⟧
⟦C→I i⟧"Hiya."⟦/⟧ She waved at him.
⟦I→C i⟧"Hi,"⟦/⟧ said Ibby and he laughed a bit. ⟦I→L i =⟧"And thats Jodie and thats you and thats a man."⟦/⟧
We all sort of nodded.
⟦J→I i⟧"Thats a what?⟦/⟧ I said.
I'm not being funny but I have never screamed like that in my life. Chantelle screamed too. Luke screamed the highest. There was a man stood at the end of the row in the dark with a big stick and a hat.
⟦D→J+C+I+L i⟧"Whoa whoa WHOA!"⟦/⟧ said the man. ⟦D→J+C+I+L i =⟧"It's me! It's Keith!"⟦/⟧
⟦C→D i⟧"WHO'S KEITH"⟦/⟧
⟦D→C i⟧"From the coach!"⟦/⟧
It was the coach driver. The stick was a mop. The clack was his knee which he had done at a wedding.
⟦I→D i⟧"What are you doing in here?"⟦/⟧
⟦D→I i⟧"I came in for a look round, I like a loom. What are you lot doing in here? This bits closed. Theres a sign on it the size of a bus."⟦/⟧
⟦J→D i⟧"We got locked in."⟦/⟧
⟦D→J i⟧"No you didnt love."⟦/⟧
⟦L→D i⟧"We did! We tried it, I nearly broke my shoulder.⟦/⟧
And Keith walked over to the door, clack clack clack, and he slid it. Sideways. It was a sliding door.
No one spoke for a really long time.
⟦L→J+C+I i⟧"We dont tell anyone about that,"⟦/⟧ said Luke.
⟦C→L i⟧"Agreed."⟦/⟧ ⟦J→L i⟧"Agreed"⟦/⟧ I said. ⟦I→L i⟧"I might tell my mum,"⟦/⟧ said Ibby.
@break xxxxxxx
When we got back to the front the whole of year 9 was lined up in the rain with rags on their heads and Mr Ferris was running up and down with the clipboard. His fleece was soaked. He looked about a hundred. When he saw us he stopped and put his hand on his chest and I thought he was going to shout but he didnt he just stood there.
⟦F→J+C+I+L i⟧"Forty minutes."⟦/⟧
⟦C→F i⟧"Sorry sir"⟦/⟧
⟦F→C i⟧"Five I said. I've had Barbara in the millrace with a torch. In the millrace Chantelle! In a bonnet!"⟦/⟧
We looked and there was Barbara sat on the wall in a foil blanket. She waved. ⟦B→J+C+I+L i⟧"Not to worry ducks it was only up to here,"⟦/⟧ she said.
⟦F→J+C+I+L i⟧"Whose idea was it?"⟦/⟧
I looked at my shoes. Chantelle looked at her shoes. I thought well thats it, Luke's dead, he's already on report and they said one more thing and he's not going to Alton Towers.
⟦I→F i⟧"Mine sir."⟦/⟧
⟦F→I i⟧"I beg your pardon?"⟦/⟧
⟦I→F i⟧"I said it was that way. I've got a good sense of direction normally. I've got an uncle in the navy.⟦/⟧
Mr Ferris looked at Ibby who has never had so much as a late mark. Then he looked at Luke. Luke was staring at Ibby with his mouth open and you could see the Twix.
⟦F→I i⟧"Have you,"⟦/⟧ said Mr Ferris slowly.
⟦I→F i⟧"Yes sir."⟦/⟧
⟦F→I i⟧"Which navy?"⟦/⟧
⟦I→F i⟧"The... main one"⟦/⟧
I swear to god Mr Ferris nearly smiled. He wiped the rain off his clipboard with his sleeve and he ticked us off one two three four. ⟦F→J+C+I+L i⟧"Get on the coach"⟦/⟧ he said. ⟦F→L i⟧"Luke, you're still sitting with me."⟦/⟧
⟦L→F i⟧"Sir can Ibby sit with us?"⟦/⟧ ⟦F→L i⟧"I dont see why not."⟦/⟧ ⟦I→F i⟧"Can I have the window?"⟦/⟧ ⟦F→I i⟧"No,"⟦/⟧ said Mr Ferris ⟦F→I i =⟧"I have the window."⟦/⟧
We were nearly at Preston when Chantelle leaned over to me.
⟦C→J i⟧"Jode."⟦/⟧
⟦J→C i⟧"What?"⟦/⟧
⟦C→J i⟧"I had another Fanta."⟦/⟧
THE END
@end_note
see it DOES have an ending
@end
