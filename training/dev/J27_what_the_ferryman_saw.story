# title: What the Ferryman Saw
# style: first person past, the ferryman; mythic retelling; curly double quotes; narration-heavy, long speeches, some over two paragraphs; few names
# cast: F = the ferryman | ferryman, old man, Boatman | he | narrator
# cast: S = Ianthes | the singer, the boy, the young man, the man with the lyre | he
# cast: M = Melitta | the bride, the girl, his wife, the wife | she
# cast: Q = the Queen Below | the Queen, my lady, Lady, the lady | she
# cast: K = the King Below | the King, my lord, her husband | he
# cast: W = the washerwoman | the woman with the basket, Chryse | she
---
They tell it on your side as if it had been the music. I was there, I had the pole in my hands, and I’m here to say that the music was all right.
I had better explain how it’s done. They come down to the bank in the order they died in, and wait. Most have the coin. Some were sent off without, and I’m supposed to leave those to walk up and down in the reeds for a hundred years, and mostly I do. You’ll think that’s hard. You try it with a leaking boat, and the whole of a plague summer standing there looking at you.
The bride came over on a Tuesday. I remember because I’d a washerwoman in the same load, a big red talker called Chryse who’d gone under a cart, and she took one look at the girl, in her wedding things with the saffron veil, and the foot swollen up to twice its size and black as a fig, and moved her basket along to make room.
⟦W→M i⟧“Snake?”⟦/⟧ she said.
⟦M→W i⟧“In the meadow. I’d taken my shoes off, for the dancing.”⟦/⟧
⟦W→M i⟧“Before or after?”⟦/⟧
⟦M→W i⟧“Before or after what?”⟦/⟧
⟦W→M i⟧“Oh, you poor lamb,”⟦/⟧ said Chryse. ⟦W→M i =⟧“Before.”⟦/⟧
The girl didn’t cry. They do as a rule, the young ones, about mid-stream, when they feel the current. She sat with her bad foot up on the thwart and asked me what I did when I wasn’t working. I said that I was always working. She asked me how many I’d carried. I told her that I had stopped keeping count at the first war.
⟦M→F i⟧“And nobody’s ever gone back the other way?”⟦/⟧
⟦F→M i⟧“Not in my boat.”⟦/⟧
⟦M→F i⟧“So it goes home empty. Every time. Doesn’t that seem a waste?”⟦/⟧
I had never been asked that before, and I thought about it on and off for the rest of the day.
@break ~
The singer came about a fortnight later, and he was alive. You can tell at once: they’re so loud. He breathed, he’d a blister, his stomach was going. He came crashing down through the reeds with the lyre on his back and shouted for the boat as if I had been a man with a barge at a fair.
⟦F→S i⟧“You can’t come over. You’re not dead.”⟦/⟧
⟦S→F i⟧“I’ve come for my wife.”⟦/⟧
⟦F→S i⟧“They all have. I get a dozen a week of you, up at the cave mouth, shouting. It’s the ones who come right down that are the nuisance.”⟦/⟧
⟦S→F i⟧“How many come down?”⟦/⟧
⟦F→S i⟧“There was a big one who took the dog. He put it back. You’re the second.”⟦/⟧
⟦S→F i⟧“My name is Ianthes,”⟦/⟧ he said. He waited a bit, then, the way one does when the name usually gets something. ⟦S→F i =⟧“I sing.”⟦/⟧
⟦F→S i⟧“I don’t doubt it.”⟦/⟧
⟦S→F i⟧“Would you let me sing to you?”⟦/⟧
And here’s where your people say that I wept, and let fall the pole. I didn’t. It was a very pretty voice. He sang the one about the meadow, and the shoes; he had made it up on the way. But I’d had the girl herself in the boat telling me, with her foot up, and what I noticed was that in the song she hadn’t got a foot. She’d ankles like milk. She had hair like a something of something. There was not one word in it that she’d said.
What I thought, to be honest with you, was of the boat going home empty.
⟦F→S i⟧“Get in,”⟦/⟧ I told him. ⟦F→S i =⟧“Sit in the middle, you weigh more than they do. If you sing again I’ll put you over the side.”⟦/⟧
@break ~
You’ll have heard about the hall. It’s not so big as they say. The King has the high chair, and he hardly speaks, he’s deaf on that side from the bellowing of the Titans; it’s she who does the business. She’s only there for half of the year, and she gets through it all in that half, with her sleeves rolled. There were pomegranates in a bowl. There always are. I believe that by now it’s a kind of a joke between them.
I shouldn’t have been there at all. I’d tied up and gone in after him, and stood by a pillar with my hat off.
⟦Q→S i⟧“You’re letting in a draught,”⟦/⟧ the Queen said. ⟦Q→S i =⟧“Who is this?”⟦/⟧
⟦S→Q i⟧“Ianthes, Lady. The singer. I’ve come –”⟦/⟧
⟦Q→S i⟧“For a woman. Yes. Which?”⟦/⟧
⟦S→Q i⟧“Melitta. She was bitten, on our wedding day. If I might be allowed to sing –”⟦/⟧
⟦Q→S i⟧“I’m sure you’ll do it anyway.”⟦/⟧
So he sang, and I’ll grant you that it was better in there. The roof helped. He’d a trick with the third string. All those who were waiting along the walls for judgement stopped shuffling, and the wheel stopped, and the stone sat down; and the King, who can’t have heard above half, put his hand up to his eyes. When it was over no one moved. It was very quiet, as it is when a mill leaves off.
⟦K→Q i⟧“Give it him,”⟦/⟧ said the King.
⟦Q→K i⟧“My dear, we can’t simply –”⟦/⟧
⟦K→Q i⟧“What?”⟦/⟧
⟦Q→K i⟧“I say we *can’t*.”⟦/⟧
⟦K→Q i⟧“You went up,”⟦/⟧ said the King. ⟦K→Q i =⟧“You go up. I sit here half the year and look at that door, and nobody has ever made me a song about it.”⟦/⟧
She was silent. She took up a pomegranate, turned it over, and set it down again in the bowl exactly where it had been.
⟦Q→S i⟧“There is a way,”⟦/⟧ she said. ⟦Q→S i =⟧“Listen to me, for you don’t look to me like someone who does. You’ll go up by the long stair. She will walk behind you. You’ll not speak to her, and you will not look at her, till you are both of you standing in the sun. If you look, she’s mine, and you’ll not be let in a second time, if you sing till your teeth fall out. Do you understand it?⟦/⟧
⟦Q→S i =⟧“It isn’t a trick. People always think it’s a trick. It’s only that it takes a while, coming back, to be somebody that can be looked at. I do it every spring, so I should know. For days I can’t bear for my own mother to see me.”⟦/⟧
⟦S→Q i⟧“I understand,”⟦/⟧ he said at once.
⟦F→Q i⟧“Beg pardon, my lady.”⟦/⟧
I hadn’t intended to speak. I’d not spoken in that hall since they built it. They all turned to look for where it had come from, and I wished that I’d kept my hat on.
⟦Q→F i⟧“Boatman? What are *you* doing here?”⟦/⟧
⟦F→Q i⟧“Oughtn’t someone to ask her?”⟦/⟧
⟦S→F i⟧“Ask her what?”⟦/⟧ said the singer.
⟦F→S i⟧“If she’d like to.”⟦/⟧
It was as though I had spoken in Scythian. He laughed, not nastily; he’d very good teeth. The Queen did not. She looked at me for quite a time, and I couldn’t read it, and then she sent a girl to fetch the bride in.
She came in walking. The foot had gone down, there isn’t any poison with us; but she still went a little short on it from habit. She had her sleeves pinned up and suds on her to the elbow, and Chryse was behind her with the basket. That’s what they’d been at. There’s a great deal of linen comes down, when you consider, and no one had ever thought what to do about it.
⟦S→M i⟧“Melitta!”⟦/⟧ said the boy, and went as white as salt.
⟦M→S i⟧“Oh,”⟦/⟧ she said. ⟦M→S i =⟧“Hello. Are you dead?”⟦/⟧
⟦S→M i⟧“No! I came for you. I came all the way down, I charmed the dog –”⟦/⟧
⟦W→S i⟧“Anyone can charm that dog,”⟦/⟧ said Chryse. ⟦W→S i =⟧“He likes a heel of bread.”⟦/⟧
⟦S→M i⟧“– I sang before the throne. They’ve said yes. You’re to come home.”⟦/⟧
⟦M→S i⟧“Home to your mother’s?”⟦/⟧
⟦S→M i⟧“Well, until the house is finished.”⟦/⟧
⟦Q→M i⟧“You needn’t,”⟦/⟧ said the Queen. ⟦Q→M i =⟧“That’s to say, I’m obliged to ask. It appears that nobody asked me, at the time, and it has made for a good deal of weather.”⟦/⟧
Her husband heard that one. I saw his hand come down from his face.
⟦M→Q i⟧“May I think about it?”⟦/⟧
⟦Q→M i⟧“For as long as you like. We’ve plenty of that.”⟦/⟧
⟦S→M i⟧“*Think* about it?”⟦/⟧
⟦M→S i⟧“I knew you for eleven days, Ianthes. You sang under the window for nine of them. I liked it. I did like it, you know I did, I put my head out. But my father had said yes before I’d got my hair up. And then I was dancing in a meadow and I trod on something.”⟦/⟧ She wiped her arms down, one and then the other, on her beautiful yellow skirt. ⟦M→S i =⟧“What’s my favourite thing to eat?”⟦/⟧
⟦S→M i⟧“What has that to do with –”⟦/⟧
⟦M→S i⟧“I just wondered if you knew.”⟦/⟧
⟦S→M i⟧“Honey,”⟦/⟧ he said.
⟦W→M i⟧“It’s in your name, he’s guessing,”⟦/⟧ muttered Chryse. ⟦W→M i =⟧“It’s eel.”⟦/⟧
⟦M→W i⟧“It is eel,”⟦/⟧ the girl said.
I’ve thought about him a good deal since. He was not a bad lad. He’d walked down into the dark with a blister, for love, and he was prepared to walk the whole way up again, and all his life he had only had to open his mouth and things came to him, birds and so on. Nobody’d ever said *may I think about it*. You could see it go in. It was like watching a man who’s been shot and hasn’t yet looked down.
⟦S→M i⟧“I’d learn it,”⟦/⟧ he said. It was quite a different voice. It had a crack in it. ⟦S→M i =⟧“If you told me. I’d learn all of it. I’d put the eel in.”⟦/⟧
⟦M→S i⟧“In the song?”⟦/⟧
⟦S→M i⟧“In everything.”⟦/⟧
⟦M→S i⟧“Then I’ll come as far as the top of the stair,”⟦/⟧ said Melitta. ⟦M→S i =⟧“And I’ll tell you when I get there.”⟦/⟧
@break ~
So now you’ll want to know why he looked.
I took them over. There’s no getting to the stair otherwise. It was the first fare that I had ever had in that direction, and I’d put a cushion in. He sat up in the bow with his back to us both and his fists on his knees, staring straight in front of him, as she’d said he was to; and the girl sat in the stern, beside my feet, trailing her fingers in what passes for water.
⟦M→F i⟧“It rides lower than I’d remembered,”⟦/⟧ she said to me, not loud.
⟦F→M i⟧“He weighs a bit.”⟦/⟧
⟦M→F i⟧“Was it you that spoke for me?”⟦/⟧
⟦F→M i⟧“It was only a question.”⟦/⟧
⟦M→F i⟧“I know. That’s what I mean.”⟦/⟧ We went along for a while. There’s a place where the roof’s all over crystals, and I generally point it out. ⟦M→F i =⟧“Do you know that there are four hundred people in those reeds? Chryse and I have been counting. They’re cold, they’re in whatever they drowned in, they’ve no coin and no sheet. All they’d need is somebody to sew. And you go by them with your boat empty one way, every day, to fetch those who’ve paid.”⟦/⟧
⟦F→M i⟧“Those are the rules.”⟦/⟧
⟦M→F i⟧“Whose?”⟦/⟧
I opened my mouth to say. I’d always taken it that somebody must have told me.
We came in at the landing. He got out, without turning. He held his arm out stiffly behind him, so she’d have it to steady herself by, and she took his hand, that was allowed; then she let it go and they went up, he in front, and she after, a little short on the one foot. It’s nine hundred steps. I don’t leave the boat as a rule but I sat down at the bottom and listened to them. He was asking her things. He mustn’t speak to her, so he asked the wall. I heard him say it.
⟦S→M i⟧“I wonder if she’s afraid of dogs,”⟦/⟧ he said to the wall. ⟦S→M i =⟧“I wonder what she was called when she was small.”⟦/⟧
And she’d laugh, a long way up, and tell the wall on the other side.
This went on, I suppose, for an hour. You could hear that they were stopping at every turn. Right at the top, where it starts to go grey, they stopped for longer.
⟦M→S i⟧“Wall,”⟦/⟧ I heard her say, ⟦M→S i =⟧“if somebody should want me to come out, he has only to keep walking. And if he thought I’d sooner go down again, and get on, he might turn round. I shan’t hold it against him. Either way it’d be the first thing that he’s ever done because I wanted it.”⟦/⟧
⟦S→M i⟧“And which does she want?”⟦/⟧
⟦M→S i⟧“She thinks he knows.”⟦/⟧
It was quiet then. There was a blackbird, up there, in the real morning. I’d never heard one before.
He turned round. That is all anyone ever tells of it, that he turned round, the fool, at the very last step, out of love. He looked at her properly. I’d say it was for as long as it would take to say a name.
⟦S→M i⟧“Goodbye, Bee,”⟦/⟧ he said.
She came down a lot faster than she’d gone up; she was running. She’d got the veil off and was folding it in four as she came, to see how many it would make. I had the boat untied.
⟦M→F i⟧“Right, old man,”⟦/⟧ she said. ⟦M→F i =⟧“Let’s start with the reeds.”⟦/⟧
