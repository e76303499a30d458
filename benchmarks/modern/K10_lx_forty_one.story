# title: Stand By, Elsinore
# style: third person past, comic; straight single quotes, British; backstage of a regional theatre
# cast: P = Philippa Rudge | Pip, Philippa, Pip Rudge, the deputy stage manager, the DSM, Miss Rudge, book | she
# cast: L = Lionel Castellane | Lionel, Castellane, the director | he
# cast: H = Dame Honor Trevanion | Dame Honor, Honor, Trevanion, the Dame, the old lady, Gertrude | she
# cast: G = Graham | Graham on lights, LX, electrics | he
# cast: S = Sandeep | Sandeep Gill, Sandy, sound | he
# cast: K = Kofi | the ASM, the assistant stage manager | he
# cast: J = Jolyon Peake | Jolyon, Peake, Hamlet, the Prince, Joly | he
# cast: A = Mrs Ackroyd | Ackroyd, wardrobe, Beryl | she
# cast: O = Osric | Derek, Derek Munt, Munt | he
# cast: U = a voice from the circle | the man in the circle, a member of the audience | he
---
⟦P→G+S+K i⟧'Stand by LX forty-one to forty-six, sound nineteen, fly cue seven and the revolve,'⟦/⟧ said Pip Rudge. It was twenty-five past eleven at night on the last day of the technical rehearsal, and she had been saying it, or something like it, since half past nine in the morning.
⟦S→P i⟧'Sound standing by.'⟦/⟧
⟦G→P i⟧'Ah,'⟦/⟧ said Graham. ⟦G→P i =⟧'Forty-one's gone.'⟦/⟧
⟦P→G i⟧'What do you mean, it's *gone?*'⟦/⟧
⟦G→P i⟧'I mean that I've pressed it and there's nothing there,'⟦/⟧ said the voice in her headset. Graham spoke to the world entirely from a box at the back of the circle, and several people who'd worked at the Alhambra for years weren't sure if he had legs. ⟦G→P i =⟧'There's forty. There's forty-two. In between there's a sort of a hole.'⟦/⟧
⟦P→G i⟧'But forty-one's the Ghost.'⟦/⟧
⟦G→P i⟧'I know what it is, I plotted it.'⟦/⟧
⟦S→G i⟧'Did you save it?'⟦/⟧ asked Sandeep, who was on sound, two feet to Graham's left.
⟦G→S i⟧'Did you want a smack?'⟦/⟧
⟦P→G+S i⟧'Quiet on cans, please. Kofi, where are you?'⟦/⟧
⟦K→P i⟧'Stage left. I'm holding a battlement,'⟦/⟧ said the ASM.
⟦P→K i⟧'Why are you holding it?'⟦/⟧
⟦K→P i⟧'Because when I let go it comes with me.'⟦/⟧
From the middle of the stalls, out of the dark, there came the sound which everyone in the building had been dreading for an hour. It was a long breath being let out through the nose. It belonged to Lionel Castellane, who had come up from London to direct. He'd brought with him a concept, a scarf, and a revolving stage that only went one way.
⟦L→P i⟧'Philippa, my love,'⟦/⟧ he called, terribly gently. ⟦L→P i =⟧'Is there any reason at all why I'm looking at an empty stage?'⟦/⟧
Pip leaned out past the edge of the prompt desk. ⟦P→L i⟧'Two minutes, Lionel. We've a small technical hitch.'⟦/⟧
⟦L→P i⟧'We have had nineteen small technical hitches since luncheon. I have been counting. It has passed the time.'⟦/⟧
⟦P→L i⟧'It's the Ghost's special. It's fallen out of the desk.'⟦/⟧
⟦L→P i⟧'Then put it back in!'⟦/⟧
⟦J→L i⟧'Lionel?'⟦/⟧ A pale young man in black had wandered out from behind a pillar. Jolyon Peake had been in a thing on television with a submarine. ⟦J→L i =⟧'While we're stopped. I've been thinking about the skull.'⟦/⟧
⟦L→J i⟧'Not now, Joly.'⟦/⟧
⟦J→L i⟧'It's only that I don't feel I'd *look* at it.'⟦/⟧
⟦L→J i⟧'Where would you look?'⟦/⟧
⟦J→L i⟧'Inward?'⟦/⟧
⟦G→P i⟧'God give me strength,'⟦/⟧ remarked Graham in Pip's ear.
⟦H→L i⟧'If the boy isn't going to look at it, Lionel, might *I* have it?'⟦/⟧ inquired a voice from a chair in the wings, a wonderful voice, a voice that could have been heard in Doncaster. ⟦H→L i =⟧'One does so want something to do in the graveyard.'⟦/⟧
Everybody laughed, which was what she'd meant them to do. Dame Honor Trevanion was eighty-one years old. She was playing Hamlet's mother. It had been felt, when the casting was announced, that there was a difficulty here in point of arithmetic; but she'd said yes, she had said it at once and for the Equity minimum, and the whole fortnight had sold out by the Thursday.
⟦P→H i⟧'Are you warm enough, Dame Honor?'⟦/⟧ asked Pip.
⟦H→P i⟧'I'm stewing, dear. Mrs Ackroyd has put me into a bear.'⟦/⟧
⟦A→H i⟧'It's coney,'⟦/⟧ said the wardrobe mistress, with her mouth full of pins, ⟦A→H i =⟧'and it's Danish. Stand still.'⟦/⟧
⟦H→A i⟧'I'm sitting, Beryl.'⟦/⟧
⟦A→H i⟧'Then sit still.'⟦/⟧
⟦G→P i⟧'I've got it!'⟦/⟧ cried Graham. ⟦G→P i =⟧'It was under a hundred and forty-one.'⟦/⟧
@break * * * * *
She found out on the Friday, at the half. That's to say, at five-and-twenty to seven, with the house open at seven and the critics already in the bar being given free crisps.
Kofi came down the corridor at something not quite a run. He was a serious boy of twenty with a torch on a string around his neck, and he shut the door of the stage management office behind him before he spoke.
⟦K→P i⟧'It's Dame Honor.'⟦/⟧
⟦P→K i⟧'What's she done? Is she ill?'⟦/⟧
⟦K→P i⟧'I went to give her the half. She said thank you. And then she said,'⟦/⟧ Kofi swallowed, ⟦K→P i =⟧'⟦H→K i quoted⟧"Which one is it tonight, dear?"⟦/⟧'⟦/⟧
⟦P→K i⟧'She's having you on.'⟦/⟧
⟦K→P i⟧'That's what I thought. I said, Hamlet. She said, ⟦H→K i quoted⟧"Oh, good. I do like Ophelia."⟦/⟧ Pip, she's put the flowers in her hair.'⟦/⟧
There was a rule, Pip's own, that no one was ever to see the DSM hurry. She walked. She walked past Wardrobe, past the Gents where the Ghost was gargling, up the eleven steps to Number One, and knocked.
⟦H→P i⟧'Come in, come in, come in! Is it Tony?'⟦/⟧
⟦P→H i⟧'It's Pip, Dame Honor. Pip Rudge. On the book.'⟦/⟧
The old lady turned from the mirror. She'd done her face. She had done it beautifully, with a stick of five and a stick of nine as no one had done it since the war, and it was the face of a girl of eighteen. There was rosemary over one ear. It was the rosemary out of the props table. It was silk.
⟦H→P i⟧'Of course it is,'⟦/⟧ she said, and the eyes under the paint went slowly over Pip as though hunting for the place where the name was sewn in. ⟦H→P i =⟧'You've cut your hair.'⟦/⟧
⟦P→H i⟧'Not lately.'⟦/⟧
⟦H→P i⟧'It's very becoming. Are they in?'⟦/⟧
⟦P→H i⟧'Not quite.'⟦/⟧ Pip came and sat down on the floor by the chair, for it seemed better than to stand. ⟦P→H i =⟧'Dame Honor, do you know what you're playing tonight?'⟦/⟧
It was a long time before she answered. Down in the street a taxi was hooting at somebody.
⟦H→P i⟧'I did a minute ago,'⟦/⟧ said Honor Trevanion. ⟦H→P i =⟧'Isn't it stupid? It comes and goes. I've the lines. They're all in there, I could give you the whole of it, I could give you the *gravediggers*. It's just which is me.'⟦/⟧
⟦P→H i⟧'Who knows about this?'⟦/⟧
⟦H→P i⟧'Beryl. And Tony did.'⟦/⟧ She put up her hand, found the rosemary and took it down, and looked at it quite blankly. ⟦H→P i =⟧'You'll have to tell that man with the scarf, I suppose.'⟦/⟧
⟦P→H i⟧'Gertrude,'⟦/⟧ said Pip.
⟦H→P i⟧'I beg your pardon?'⟦/⟧
⟦P→H i⟧'You're Gertrude. You're his mother. You come on down the big stairs with Claudius, and you've got the fur on.'⟦/⟧
⟦H→P i⟧'The bear!'⟦/⟧ said Dame Honor, and began to laugh, ⟦H→P i =⟧'oh, *yes*, the bear.'⟦/⟧ And then she stopped laughing and took Pip by the wrist. ⟦H→P i =⟧'I've never been off. Not one night, not in sixty years, not when he died. Don't let them send me home, there's a good girl. There's nobody in it.'⟦/⟧
@break * * * * *
⟦A→P i⟧'I've told her who she is every night this week,'⟦/⟧ said Mrs Ackroyd, in the passage. She'd her arms folded over her tape measure. ⟦A→P i =⟧'I tell her while I do her up. Hook and eye, hook and eye, you're the Queen. It holds, mostly, as far as the interval.'⟦/⟧
⟦P→A i⟧'You should have said.'⟦/⟧
⟦A→P i⟧'Should I? What would you have done?'⟦/⟧
⟦P→A i⟧'I'd have told Lionel.'⟦/⟧
⟦A→P i⟧'Well, then,'⟦/⟧ said Mrs Ackroyd.
Kofi was looking from the one to the other. ⟦K→P i⟧'There's the understudy. There's Marjorie.'⟦/⟧
⟦P→K i⟧'Marjorie's thirty-four.'⟦/⟧
⟦A→K i⟧'And deaf as a post,'⟦/⟧ added Mrs Ackroyd. ⟦A→K i =⟧'She thinks that it's *Macbeth*.'⟦/⟧
⟦P→K+A i⟧'How many entrances has Gertrude got?'⟦/⟧ Pip asked suddenly.
⟦K→P i⟧'Nine. Ten with the closet scene.'⟦/⟧
⟦P→K i⟧'And before each one she's in a chair, in the wings, for at least a minute. Stage left for six of them and stage right for four. Kofi, who's on stage right?'⟦/⟧
⟦K→P i⟧'No one. It's only the goblets.'⟦/⟧
⟦P→K i⟧'It's you, now. Somebody else can be the goblets.'⟦/⟧ She was already pulling the spare radio pack out of her pocket, and unravelling from it a long pink wire with a thing like a bean at the end. They'd used it at Christmas for a deaf dame. ⟦P→K+A i =⟧'Mrs Ackroyd, could you get that under a wig?'⟦/⟧
⟦A→P i⟧'I could get a wireless set under that wig,'⟦/⟧ said Mrs Ackroyd.
⟦K→P i⟧'But what'll we say to her?'⟦/⟧
⟦P→K i⟧'What Beryl says. We'll tell her who she is.'⟦/⟧
@break * * * * *
⟦P→G+S i⟧'Ladies and gentlemen, this is your beginners' call, Act One beginners to the stage please. Stand by LX one to six. Stand by sound one and two.'⟦/⟧
⟦G→P i⟧'Standing by.'⟦/⟧
⟦S→P i⟧'Sound standing by. Pip, why've I got an extra channel?'⟦/⟧
⟦P→S i⟧'It's for Dame Honor. I'll be talking on it. You're not to listen.'⟦/⟧
⟦S→P i⟧'What if I *accidentally* listen?'⟦/⟧
⟦P→S i⟧'Then you're accidentally to shut up. House lights, go. LX one, go. Sound one. Go.'⟦/⟧
Out of the dark came the wind of Elsinore, which Sandeep had got by recording his mother's bathroom extractor. Somebody asked who was there. It had begun.
She called the show with her right hand, as it were, and the left was for Honor. It can be done. A person can pat her head and rub her stomach. She had one finger on the cue lights, and another on the little switch, and three-quarters of an hour went by in which she didn't once remember to be frightened.
⟦P→H i⟧'You're Gertrude,'⟦/⟧ she would say, very low, with her lips on the microphone. ⟦P→H i =⟧'It's the closet. He's your son, he's going to shout at you. There's a man behind the curtain.'⟦/⟧
And down the wire, or through the air, since by the second scene the old lady had learned that she'd only to murmur for the body microphone to pick it up, there'd come back the ghost of that great voice:
⟦H→P i⟧'Which curtain, dear?'⟦/⟧
⟦P→H i⟧'The red one.'⟦/⟧
⟦H→P i⟧'Do I know he's there?'⟦/⟧
⟦P→H i⟧'Yes.'⟦/⟧
⟦H→P i⟧'How horrid of me.'⟦/⟧
⟦P→H i⟧'Stand by. And... off you go.'⟦/⟧
She was superb. There were people who'd seen her play it in 1961 and told each other in the interval, with tears in their eyes, that she'd never come near this. She didn't seem to be acting at all. When Hamlet came at her she looked at him as if she had honestly never set eyes on this young man in her life, and was doing all she could to love him.
⟦L→P i⟧'What did you *do?*'⟦/⟧ hissed Lionel, erupting through the pass door with his scarf undone. ⟦L→P i =⟧'She's giving me everything. I begged her for it for four weeks, and all I got was anecdotes.'⟦/⟧
⟦P→L i⟧'I'm on a cue, Lionel.'⟦/⟧
⟦L→P i⟧'That pause! When she looks at the picture! The entire circle stopped breathing.'⟦/⟧
⟦P→L i⟧'Yes. LX eighty-eight, go. I told her to take her time.'⟦/⟧
⟦L→P i⟧'*You* told her?'⟦/⟧
⟦P→G i⟧'LX eighty-nine,'⟦/⟧ said Pip. ⟦P→G i =⟧'Go.'⟦/⟧
@break * * * * *
It lasted to the very end of Act Five. There were the foils, the goblets, the table with the pearl in it. Derek Munt, as Osric, had just swept his hat off, and Graham had just said in everybody's ears that he could murder a pint, when a small red lamp on the prompt desk winked and went out.
⟦P→S i⟧'Sandeep?'⟦/⟧
⟦S→P i⟧'I saw. It's the pack. The battery's gone on her pack.'⟦/⟧
⟦P→S i⟧'Can she hear me?'⟦/⟧
⟦S→P i⟧'She can't hear a thing, Pip.'⟦/⟧
On the stage, in a bar of gold light, Dame Honor Trevanion stood beside a throne and looked about her. She looked at the King. She looked at the swords. Pip knew that look; the name had come unsewn. It was four lines to *The Queen carouses to thy fortune*, and it was three, and it was two.
⟦J→H i⟧'Good madam,'⟦/⟧ said Jolyon Peake.
It was his line, but it wasn't his line yet. It came half a page too early. Across the stage, across the whole court of Denmark, he had turned his back to nine hundred people, and he was looking straight at her.
⟦J→H i⟧'My lady mother,'⟦/⟧ he said. That wasn't in it at all. ⟦J→H i =⟧'Dear Gertrude. Queen. You're hot. Come, take this napkin from me, and drink thou nothing, though I know thou wilt.'⟦/⟧
⟦G→P i⟧'What's he doing?'⟦/⟧ said Graham. ⟦G→P i =⟧'That's not even Shakespeare.'⟦/⟧
⟦S→G i⟧'It scans,'⟦/⟧ said Sandeep.
⟦P→G+S i⟧'Shush!'⟦/⟧
She saw the old head come up. She saw eighty-one years go by in it, like the lights of a train, and stop.
⟦H→J i⟧'The Queen,'⟦/⟧ said Dame Honor clearly, and put out her hand for the cup, ⟦H→J i =⟧'carouses to thy fortune, Hamlet.'⟦/⟧
⟦O→H i⟧'Oh, *don't!*'⟦/⟧ cried Osric, who was quite carried away.
⟦U i⟧'Sssh!'⟦/⟧ said a voice from the circle.
And she drank it off, and looked over the rim with great enjoyment, and died better than she had ever done it.
@break * * * * *
⟦P→J i⟧'How long have you known?'⟦/⟧ Pip asked him. They were on the fire escape. Inside they'd started singing, and a cork went.
⟦J→P i⟧'Since the read-through. She called me Tony.'⟦/⟧ Out of the black he looked about fifteen. He had cold cream in his eyebrows. ⟦J→P i =⟧'My gran had it. You get so you just, sort of, put who they are into the sentence. As you go. So they can pick it up if they want it.'⟦/⟧
⟦P→J i⟧'I thought you were looking inward.'⟦/⟧
⟦J→P i⟧'I do that as well,'⟦/⟧ said Jolyon humbly.
The door banged behind them. It was Kofi, with his torch still lit.
⟦K→P i⟧'Pip? She's asking for you. She wants to know what it is tomorrow.'⟦/⟧
⟦P→K i⟧'It's Hamlet tomorrow. It's Hamlet for a fortnight.'⟦/⟧
⟦K→P i⟧'I told her that.'⟦/⟧
⟦P→K i⟧'And what did she say?'⟦/⟧
⟦K→P i⟧'She said, ⟦H→K i quoted⟧"Oh, good,"⟦/⟧'⟦/⟧ said Kofi. ⟦K→P i =⟧'She said did we need anyone to play the mother?'⟦/⟧
