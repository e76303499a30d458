# title: The Good Light
# style: first person past; curly double quotes; Irish; two rival wedding photographers, one bed; wry; AO3 original work
# cast: N = Colm Heffernan | Colm, Heffernan, the narrator | he | narrator
# cast: P = Piaras de Búrca | Piaras, Piers, de Búrca, that man, your man | he
# cast: B = the bride | Aoibheann, the bride | she
# cast: M = the bride's mother | Mrs. Cuddihy, the mother | she
# cast: H = the girl at the desk | the girl, the receptionist | she
# cast: F = Father Lacey | the priest, Father | he
# cast: U = Uncle Mossie | Mossie, the uncle | he
---
I’ll say this about Piaras de Búrca before I say anything else: he was better than me. I knew it and he knew it, and it was on the front of *Irish Wedding Diary* four months out of the last twelve.
So you can imagine how I felt when I drove two hundred kilometres down to the arse end of Kerry, in rain you could have leaned on, and there he was in the porch of the hotel in a long grey coat, with his bags round his feet.
⟦N→P i⟧“What are you doing here?”⟦/⟧ I said.
⟦P→N i⟧“Good evening, Colm. I’m photographing a wedding.”⟦/⟧
⟦N→P i⟧“You’re not. I’m photographing a wedding.”⟦/⟧
⟦P→N i⟧“The Cuddihys?”⟦/⟧
⟦N→P i⟧“The Cuddihy-Wallaces.”⟦/⟧
⟦P→N i⟧“Ah,”⟦/⟧ he said. ⟦P→N i =⟧“I’m only the Cuddihys.”⟦/⟧
It turned out that the bride had booked me and that the bride’s mother had booked him, and they’d each of them kept it as a surprise.
There was a girl at the desk with a badge that said TRAINEE. She’d been crying, by the look of it, and that was before we got to her.
⟦H→N+P i⟧“It’s just there’s the one room,”⟦/⟧ she said. ⟦H→N+P i =⟧“It’s down as Photographer. So I thought that ye were the one man.”⟦/⟧
⟦N→H i⟧“Is there nothing else?”⟦/⟧
⟦H→N i⟧“There’s a hundred and ninety at the wedding. There’s a bishop in the gym.”⟦/⟧
⟦P→H i⟧“Has it two beds?”⟦/⟧
She looked at the screen for a very long time, as though it might change.
⟦H→P i⟧“It’s got a lovely view,”⟦/⟧ said the girl.
@break
Now, I’d better explain that we had history. It wasn’t much. Seven years before, I’d been his assistant for a summer. I carried the lights. I was twenty-three, and I thought he hung the moon and then metered it; and one night in August, after a wedding in Ballinasloe, he’d driven me home and pulled in at my mother’s gate, and neither of us got out. I remember that the wipers were on. I said, because I was a gobshite, ⟦N→P i quoted⟧“I think I might be in love with you, Mr. de Búrca,”⟦/⟧ and he looked out at the rain and said, ⟦P→N i quoted⟧“I think that you should set up on your own.”⟦/⟧
So I did. I’d been setting up on my own at him ever since.
⟦P→N i⟧“Left or right?”⟦/⟧ he said now. He was standing over the bed like it was a body.
⟦N→P i⟧“I’ll take the floor.”⟦/⟧
⟦P→N i⟧“It’s tiled.”⟦/⟧
⟦N→P i⟧“I’ll take the bath, so.”⟦/⟧
⟦P→N i⟧“It’s a shower. Don’t be dramatic, you’ve eleven hours on your feet tomorrow. Left or right?”⟦/⟧
⟦N→P i⟧“Right.”⟦/⟧
⟦P→N i⟧“I sleep on the right.”⟦/⟧
⟦N→P i⟧“Then what did you ask me for?”⟦/⟧
⟦P→N i⟧“Manners,”⟦/⟧ said Piaras, and he went in to clean his teeth.
He wore pyjamas. They’d got piping on them. I lay on the left in my boxers and a T-shirt from a Mullingar hardware shop, and I stared at the ceiling rose.
⟦N→P i⟧“How’ll we do it?”⟦/⟧ I said in the dark. ⟦N→P i =⟧“Tomorrow. We can’t both do the aisle.”⟦/⟧
⟦P→N i⟧“You’ll do the aisle.”⟦/⟧
⟦N→P i⟧“Why will I?”⟦/⟧
⟦P→N i⟧“You’re good at it. You’re good at faces coming towards you. I was always better with them going away.”⟦/⟧
I turned that over for a while. It didn’t get any smaller.
⟦N→P i⟧“You’ve been looking at my stuff.”⟦/⟧
⟦P→N i⟧“Go to sleep, Colm.”⟦/⟧
⟦N→P i⟧“What have you looked at?”⟦/⟧
⟦P→N i⟧“The grandmother,”⟦/⟧ he said, after a bit. ⟦P→N i =⟧“With the shoe. In Nenagh.”⟦/⟧
I’d put that one up at three in the morning two years ago. It’d had nine likes. I knew every one of the nine, and none of them was him.
@break
You’ll want to hear about the wedding. It was like all of them. The flowers went to the wrong church, and the best man had to be held up, and it rained from the minute that the bride put her foot to the floor.
⟦M→N i⟧“Who are you?”⟦/⟧ said Mrs. Cuddihy to me on the stairs. She’d a hat on her like a satellite dish.
⟦N→M i⟧“I’m the photographer.”⟦/⟧
⟦M→N i⟧“You are not. The photographer’s gone up. He’s lovely. He’s got a grey coat.”⟦/⟧
⟦B→M i⟧“Mammy! That’s Colm! I *told* you I was getting Colm!”⟦/⟧
⟦M→B i⟧“You said you might.”⟦/⟧
⟦B→M i⟧“I paid him a deposit!”⟦/⟧
⟦M→B i⟧“Well, I’ve paid the other fella in full,”⟦/⟧ said her mother, ⟦M→B i =⟧“so let them fight it out. Stand up straight.”⟦/⟧
We didn’t fight. That was what was so peculiar. I took the front and he took the back; I’d look up from the one thing and find that he’d already gone to do the next. He held an umbrella over me on the church steps without being asked. When I needed the long lens, it was put in my hand. I’d forgotten. I had forgotten that there was anybody you could work beside like that, as if you’d four arms.
⟦F→N+P i⟧“Are ye brothers?”⟦/⟧ the priest asked us in the sacristy.
⟦N→F i⟧“God, no.”⟦/⟧
⟦P→F i⟧“Competitors, Father.”⟦/⟧
⟦F→P i⟧“Is that right?”⟦/⟧ Father Lacey was about eighty, and he’d a naggin in the pocket of his alb. ⟦F→N+P i =⟧“I only ask because I’ve been marrying people for fifty-four years, and I’d have said that I could tell a pair.”⟦/⟧
Neither of us looked at the other one. I changed a battery that didn’t need changing.
And then at about six, when they’d all gone in to the beef, it stopped. The whole sky went up over the bay like a blind. There was this light. If you don’t do what I do, I can’t explain it to you, and if you do, you’ve already got your boots on.
⟦N→B i⟧“Aoibheann!”⟦/⟧ I hissed, down on my hunkers behind the top table. ⟦N→B i =⟧“I need you outside. The both of you. I need you for ten minutes.”⟦/⟧
⟦B→N i⟧“I’m eating my beef.”⟦/⟧
⟦N→B i⟧“It’s the light.”⟦/⟧
⟦B→N i⟧“What’s wrong with the light?”⟦/⟧
⟦P→B i⟧“There’s nothing wrong with it,”⟦/⟧ said Piaras. He’d come up at her other ear, with his coat on. ⟦P→B i =⟧“There’ll be about eleven minutes of it, and then you’ll be married for fifty years. You can have beef any time.”⟦/⟧
⟦M→P i⟧“What’s he saying? Where’s she going? There’s speeches!”⟦/⟧
⟦U→M i⟧“Ah, leave her off, Assumpta,”⟦/⟧ called an uncle from the next table. ⟦U→M i =⟧“Sure no one’s listening to Declan.”⟦/⟧
So they ran. We all did, down over the wet lawn to the slip, herself with her dress bundled up and the groom in his socks. I got them on the wall. I got her laughing with her hair coming down and the whole of the Atlantic on fire behind her, and I knew it when I had it, you feel it in your back teeth. That’s the one that was on the cover. You might’ve seen it.
But I want to tell you about the other one.
When I turned round, he wasn’t looking at the bride. He’d the camera up, all right. It was pointing at me.
⟦N→P i⟧“You’re wasting it!”⟦/⟧ I shouted. ⟦N→P i =⟧“What are you doing? Get her!”⟦/⟧
⟦P→N i⟧“You have her,”⟦/⟧ said Piaras. The shutter went. ⟦P→N i =⟧“You’ve got her. I’m all right where I am.”⟦/⟧
@break
There was dancing until four. We’d packed up by two. The trainee had found us a bottle of something, with the compliments of the bishop, and we sat out on the back step of the kitchens with the bins, and passed it over and back.
⟦N→P i⟧“Show me.”⟦/⟧
⟦P→N i⟧“Show you what?”⟦/⟧
⟦N→P i⟧“What you took. You’d eleven minutes of the best light in Ireland and you took a fella from Mullingar with his mouth open.”⟦/⟧
⟦P→N i⟧“Your mouth wasn’t open.”⟦/⟧
⟦N→P i⟧“Show me, so.”⟦/⟧
He held on to the camera. He was forty that year. There was grey in him, just there over the ears, and without the coat he looked like anyone. He looked tired.
⟦P→N i⟧“Do you know why I said it?”⟦/⟧ he asked me.
⟦N→P i⟧“Said what?”⟦/⟧
⟦P→N i⟧“At your mother’s gate.”⟦/⟧
I’d the bottle at my lips. I took it down again. Inside they’d got to “Rock the Boat,” you could hear a hundred and ninety people sit down on the floor.
⟦N→P i⟧“I thought we weren’t going to talk about that ever.”⟦/⟧
⟦P→N i⟧“I was thirty-three, and I was paying you six euro an hour. You’d have done anything I told you. You’d have carried my lights for the rest of your life, Colm, and never lifted your own camera; I’d seen it happen. It was done to me.”⟦/⟧ He was speaking to the bins. ⟦P→N i =⟧“And you’d the eye. You’d a better one than mine, the first day. So I thought, if I send him off he’ll hate me, but he’ll be good.”⟦/⟧
⟦N→P i⟧“I did hate you.”⟦/⟧
⟦P→N i⟧“You were very good.”⟦/⟧
⟦N→P i⟧“You might’ve *said!* You could have said, go off and come back to me in a year!”⟦/⟧
⟦P→N i⟧“I thought of that. I thought of it about as far as Athlone. I turned the car.”⟦/⟧
⟦N→P i⟧“What?”⟦/⟧
⟦P→N i⟧“I drove back. The light was on in the kitchen, and I could see you in it. You were at the table with your mother, and she’d her hand on your head. And I took the keys out, and I put them back in. I’m not a brave man. I’m better at people going away.”⟦/⟧
I couldn’t think of one thing to say to him. Seven years I’d been composing it. I’d whole speeches that I used to do in the van.
⟦N→P i⟧“Give me the camera,”⟦/⟧ I said.
He gave it to me. I’d to tilt it to see the screen, and I went back past the cake, and the beef, and the bishop, until I came to the slip. There were forty-one of them. In every single one the bride was just a bit of white out of focus at the edge. And there was this fella. He’d rain on his face, and he’d dropped his lens cap. He was lit up like a window. You never saw anyone so happy in your life.
It’s a queer thing to be shown. You’d want to be sitting down.
⟦N→P i⟧“That’s what I look like?”⟦/⟧
⟦P→N i⟧“It’s what you’ve always looked like.”⟦/⟧
⟦N→P i⟧“Who liked the grandmother?”⟦/⟧
⟦P→N i⟧“I beg your pardon?”⟦/⟧
⟦N→P i⟧“There were nine likes on that photo. There was one called Ballinasloe Camera Club that never liked anything else.”⟦/⟧
Even in that light I could see the colour come up out of his collar.
⟦P→N i⟧“It’s quite an inactive club,”⟦/⟧ said Piaras.
⟦N→P i⟧“How many’s in it?”⟦/⟧
⟦P→N i⟧“There’s the one member.”⟦/⟧
I’d like to tell you I said something then. It’s what they ask us, at dinners: who spoke, who made the first move? But there were no words said. I just put the camera down on the step, carefully, since it was a four-thousand-euro camera, and took the man by the two lapels, and he was coming towards me. He came towards me the whole way.
The kitchen door banged open behind us.
⟦H→N+P i⟧“Lads, I’m after finding ye another room,”⟦/⟧ said the girl from the desk. ⟦H→N+P i =⟧“There’s a Wallace gone home in a huff. Oh! Oh Jesus, sorry.”⟦/⟧
⟦P→H i⟧“You’re very good,”⟦/⟧ Piaras said, not letting go. ⟦P→H i =⟧“Give it to the bishop.”⟦/⟧
@break
We’re de Búrca Heffernan now. It was to be alphabetical, or so he says. I do them coming in and he does them going out.
⟦U→N+P i⟧“And who does your own?”⟦/⟧ Uncle Mossie Cuddihy asked us, when we ran into him at a christening there in the spring. ⟦U→N+P i =⟧“When it’s your own turn? Who’ll take the picture?”⟦/⟧
⟦N→U i⟧“We’ve booked someone,”⟦/⟧ I said.
⟦P→N i⟧“You have not,”⟦/⟧ said Piaras. ⟦P→N i =⟧“*I’ve* booked someone.”⟦/⟧
