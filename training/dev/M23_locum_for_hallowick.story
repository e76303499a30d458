# title: A Locum for Hallowick
# style: third person past, hers then his; British single curly quotes; medical category romance, 2009
# cast: A = Dr Anjali Menon | Anjali, the doctor, Doctor, the locum, Dr Menon | she
# cast: M = Magnus Isbister | Magnus, the coxswain, Isbister, Dad | he
# cast: L = Mrs Leask | Jessie Leask, Jessie, the receptionist, her receptionist | she
# cast: K = Kirsten Manson | Kirsten, Kirsty, the mother | she
# cast: D = Davy Manson | Davy, her husband, the father | he
# cast: F = Freya | Freya Isbister, his daughter, peerie wife | she
# cast: C = the coastguard | the voice on the radio, Coastguard, Lerwick | he
---
The fiddles had just struck up for an Eightsome when Kirsten Manson put down her plate of tattie soup, took hold of the edge of the trestle table and said, quite calmly, ⟦K i⟧‘Oh.’⟦/⟧
Anjali saw it from across the hall. Six years of obstetrics before she’d ever thought of general practice, and there were some *ohs* you’d know through a brick wall.
⟦A→L i⟧‘When’s she due?’⟦/⟧
⟦L→A i⟧‘Kirsty? Not till the twentieth.’⟦/⟧ Mrs Leask followed her glance. In five weeks Anjali had never known her receptionist put down a cup of tea before it was finished, and she didn’t now; she drank it off standing. ⟦L→A i =⟧‘I’ll clear the kitchen,’⟦/⟧ she said.
⟦A→L i⟧‘Don’t alarm anybody.’⟦/⟧
⟦L→A i⟧‘Doctor, half the folk in here have been watching her since the fish pie. They’ve a sweepstake.’⟦/⟧
It took Anjali some time to get across the floor, because there were eight sets dancing on it, and when she did get there somebody was before her. Naturally. He was crouched down by Kirsten’s chair in that appalling jersey with one large hand on her wrist, and he was looking at his watch.
⟦M→A i⟧‘Four minutes,’⟦/⟧ said Magnus Isbister.
⟦A→M i⟧‘I don’t remember asking you.’⟦/⟧
⟦M→A i⟧‘No. You’d have got round to it.’⟦/⟧
⟦K→A+M i⟧‘Are you two going to do this now?’⟦/⟧ said Kirsten between her teeth. ⟦K→A+M i =⟧‘Because I’d just as soon you waited.’⟦/⟧
⟦A→K i⟧‘How long have you been having them?’⟦/⟧
⟦K→A i⟧‘Since I was hanging the washing out.’⟦/⟧
⟦A→K i⟧‘*Kirsten.* That was this morning!’⟦/⟧
⟦K→A i⟧‘I thought it was the beetroot.’⟦/⟧
⟦A→K i⟧‘Can you walk?’⟦/⟧
⟦K→A i⟧‘I can dance if you like, only get me off this floor before my mother-in-law sees me. Where’s Davy?’⟦/⟧
⟦M→K i⟧‘Playing the accordion.’⟦/⟧
⟦K→M i⟧‘Well, leave him. He’s happy.’⟦/⟧
@break
The kitchen of the Hallowick Public Hall had a steel table, an urn, and a serving hatch that wouldn’t shut. Mrs Leask had hung a tablecloth over the hatch. On the other side of it the band had gone into ‘Mairi’s Wedding’, rather fast.
Anjali scrubbed to the elbow with washing-up liquid and tried to think. The health centre was nine miles off with a fresh fall of snow on the hill. The hospital was in Lerwick, across eleven miles of February.
⟦A→M i⟧‘What about the helicopter?’⟦/⟧
⟦M→A i⟧‘I’ve got them here.’⟦/⟧ He had the handset to his ear. The cord was stretched out as far as the back door. ⟦M→C i =⟧‘Say again, Coastguard? Doctor’s beside me now.’⟦/⟧
⟦C→M+A i⟧‘*I’m saying she’s on a tasking to a Norwegian, hundred and ten miles west of you,*’⟦/⟧ said the voice on the radio. ⟦C→M+A i =⟧‘*Two hours at the very best. What’s your cloud base?*’⟦/⟧
⟦M→C i⟧‘I’m standing in it.’⟦/⟧
⟦C→M i⟧‘*Aye. I was afraid of that. What about yourself, Magnus, could you bring her across?*’⟦/⟧
Magnus looked at Anjali. He had very light eyes, the colour of nothing much until they were turned on you. He’d turned them on her the day she got off the ferry, being sick into a carrier bag, and remarked to nobody in particular that this one wouldn’t see Easter.
⟦M→A i⟧‘I could launch in twenty minutes,’⟦/⟧ he said. ⟦M→A i =⟧‘It’s a nine out there. You’d be delivering her on the floor of the boat, with me standing on it.’⟦/⟧
⟦A→M i⟧‘Then no.’⟦/⟧
⟦M→A i⟧‘I’d do it, if you said to.’⟦/⟧
⟦A→M i⟧‘I know you would. I’m saying no. She stays here.’⟦/⟧
Was it her imagination or did something ease in that hard brown face?
⟦M→C i⟧‘You heard the doctor, Coastguard. We’ll call you back.’⟦/⟧
⟦L→A i⟧‘There’s clean tea towels,’⟦/⟧ reported Mrs Leask, ⟦L→A i =⟧‘and there’s string, and Ina at the shop is away to get nappies, but she’s only got the size for toddlers. What else?’⟦/⟧
⟦A→L i⟧‘Every hot-water bottle you can find, and put the oven on low with the door open. And would you get my bag out of the car? The red one.’⟦/⟧
⟦L→A i⟧‘Done. It’s there by the scones.’⟦/⟧
⟦K→A+L+M i⟧‘I can hear you all, you know,’⟦/⟧ said Kirsten from the table. ⟦K→A+L+M i =⟧‘Put the oven on for *what?*’⟦/⟧
⟦A→K i⟧‘For the baby.’⟦/⟧
⟦K→A i⟧‘You’re never putting my bairn in the oven!’⟦/⟧
⟦M→K i⟧‘Gas mark two,’⟦/⟧ said Magnus. ⟦M→K i =⟧‘It’s how you were done yourself, Kirsty. My father was there.’⟦/⟧
⟦K→M i⟧‘Don’t make me laugh. Oh, don’t, don’t make me—’⟦/⟧
⟦A→K i⟧‘That’s another one. Look at me. Look at me, not at him, there’s no help to be had from him. Breathe out. Again. Good girl. Good.’⟦/⟧
⟦D→K+A+L+M i⟧‘What’s happening?’⟦/⟧ Davy Manson was in the doorway, with the accordion still on. ⟦D→K i =⟧‘Kirst? Somebody said you’d had a turn.’⟦/⟧
⟦K→D i⟧‘I’m having the baby, you gowk.’⟦/⟧
⟦D→K i⟧‘What, *now?*’⟦/⟧
⟦A→D i⟧‘Come in if you’re coming, Mr Manson, and shut the door. You can hold her hand.’⟦/⟧
⟦D→A i⟧‘Is that, is there meant to be that much—’⟦/⟧
He went down like a chimney. The accordion reached the lino first and let out a long, dying chord, and through the tablecloth came a burst of clapping.
⟦L→A i⟧‘I’ll see to him,’⟦/⟧ Mrs Leask said.
⟦K→L i⟧‘Is he breathing?’⟦/⟧
⟦L→K i⟧‘He’s breathing. So’s the accordion.’⟦/⟧
⟦K→A+M i⟧‘He was the same with the ewes,’⟦/⟧ Kirsten panted. ⟦K→M i =⟧‘Magnus, you’ll need to do it.’⟦/⟧
⟦M→K i⟧‘Do what?’⟦/⟧
⟦K→M i⟧‘My hand, man!’⟦/⟧
@break
It was, Magnus thought afterwards, a thing you could live your whole life on an island and not learn: how quiet she was. He had hauled a fair number of men out of the sea and he knew about people who shouted. The doctor didn’t. As it got worse her voice went down and down, until you had to hold your own breath to hear it.
⟦A→K i⟧‘Stop pushing for me now, Kirsten. I want you to pant.’⟦/⟧
⟦K→A i⟧‘I can’t.’⟦/⟧
⟦A→K i⟧‘You can. Like a dog. That’s it. Just while I have a look.’⟦/⟧
⟦K→A i⟧‘What’s wrong?’⟦/⟧
⟦A→K i⟧‘The cord’s round the neck. It’s very common. It’s happened to me dozens of times.’⟦/⟧
He was near enough to see her fingers. They were not altogether steady, and then, as he watched, they were. She slid one under. It wouldn’t come over the head. He’d seen enough lambs to know what that meant, and in the whole of the kitchen there wasn’t a sound but the urn.
⟦A→M i⟧‘Magnus,’⟦/⟧ she said. It was the first time she had ever used his name. ⟦A→M i =⟧‘In the bag there are two clamps. Like scissors with no edge. Left-hand pocket.’⟦/⟧
⟦M→A i⟧‘I have them.’⟦/⟧
⟦A→M i⟧‘Put one where my finger is. Now the other, an inch along. Squeeze till it clicks.’⟦/⟧
⟦M→A i⟧‘Like that?’⟦/⟧
⟦A→M i⟧‘Just like that. Now the real scissors. You’ll have to cut, I’ve not got a hand.’⟦/⟧
⟦M→A i⟧‘Cut between?’⟦/⟧
⟦A→M i⟧‘Between. It’s tougher than you’d expect. It’s like—’⟦/⟧
⟦M→A i⟧‘Like wet rope,’⟦/⟧ said Magnus, and cut it.
⟦A→K i⟧‘Now, Kirsten. Now everything you’ve got.’⟦/⟧
⟦L→K i⟧‘Go on, lass,’⟦/⟧ said Mrs Leask.
⟦D→K i⟧‘Go on, Kirst!’⟦/⟧ said a weak voice from under the table.
And then there it was, all at once, blue and slithery and furious-looking and not making a sound. He’d not known how much he was going to mind. The doctor had it over her forearm, face down, rubbing away at its back with a souvenir tea towel of the Queen Mother.
⟦K→A i⟧‘Why’s it not crying?’⟦/⟧
⟦A i⟧‘Come on,’⟦/⟧ the doctor was saying. ⟦A i =⟧‘Come on, come on, my darling. *Come* on.’⟦/⟧
⟦K→A+M i⟧‘Why is it not crying? Magnus?’⟦/⟧
⟦M→K i⟧‘It’s thinking about it,’⟦/⟧ said Magnus. He’d no feeling left at all in that hand.
On the far side of the hatch the band came to the end of the tune, and in the gap before the applause the baby drew in its breath and screamed.
@break
⟦F→M+A i⟧‘Is it a boy or a girl?’⟦/⟧
⟦M→F i⟧‘You’re supposed to be in your bed.’⟦/⟧
⟦F→M i⟧‘Everybody’s up, Dad. Is it a boy or a girl, because I’ve got fifty pence on a girl?’⟦/⟧
⟦A→F i⟧‘Then you’ve won,’⟦/⟧ Anjali told her.
It was one in the morning. The helicopter had been and gone, down through a hole in the cloud not much bigger than the football pitch, and had taken away the Mansons, all three of them, and the accordion. In the hall they were dancing still. She had come out to the back step because her knees had started to shake, and had found it occupied by one lifeboat coxswain and a nine-year-old in wellingtons and a nightdress.
⟦F→A i⟧‘What are they calling her?’⟦/⟧
⟦A→F i⟧‘I don’t know that they’ve decided.’⟦/⟧
⟦F→A i⟧‘I bet they call her after you. They always call it after the doctor if it’s hard. There’s two Normans in my class. How do you spell you?’⟦/⟧
⟦A→F i⟧‘A, N, J, A, L, I.’⟦/⟧
⟦F→A i⟧‘Anjali Manson,’⟦/⟧ said Freya, trying it over. ⟦F→A+M i =⟧‘It’s better than Norman. Dad said a bad word when you were sick on the ferry.’⟦/⟧
⟦M→F i⟧‘Bed, peerie wife.’⟦/⟧
⟦F→A i⟧‘And after, he said you’d the bonniest—’⟦/⟧
⟦M→F i⟧‘*Freya.*’⟦/⟧
⟦L→F i⟧‘Come away in with me,’⟦/⟧ said Mrs Leask, appearing behind them with her coat on, ⟦L→F i =⟧‘and we’ll see if there’s any of that trifle. And you can tell me the rest of it.’⟦/⟧
The door closed. The light from the kitchen window lay in a yellow square out on the snow. He didn’t say anything, and neither did she, and it came to her that he was very much more frightened now than he’d been with the scissors.
⟦A→M i⟧‘The bonniest what?’⟦/⟧ said Anjali.
⟦M→A i⟧‘Carrier bag.’⟦/⟧
⟦A→M i⟧‘I see.’⟦/⟧
⟦M→A i⟧‘It was Marks and Spencer. You don’t get them up here.’⟦/⟧
She began to laugh, and found that she couldn’t stop, and that somewhere along the way it had turned into tears. Without any fuss he put an arm around her. The jersey smelled of diesel and sheep.
⟦M→A i⟧‘You were feared,’⟦/⟧ he said over her head. ⟦M→A i =⟧‘In there.’⟦/⟧
⟦A→M i⟧‘I was terrified. I lost one. In Leicester, last spring. It was just the same, it was the cord, and I was two minutes too slow. It’s why I came.’⟦/⟧ She’d told nobody on the island that. She had hardly told herself. ⟦A→M i =⟧‘I thought, general practice, somewhere small. Sore throats.’⟦/⟧
⟦M→A i⟧‘And then the beetroot.’⟦/⟧
⟦A→M i⟧‘And then the beetroot.’⟦/⟧
⟦M→A i⟧‘I’ve been over the side for eleven folk,’⟦/⟧ Magnus said slowly. ⟦M→A i =⟧‘I’ve got nine. My wife used to tell me I never once came home and told her about the nine.’⟦/⟧
It was the longest speech she’d ever had from him. She turned her face up to say so, and he was closer than she’d thought.
⟦A→M i⟧‘My contract’s up on the Friday after Easter,’⟦/⟧ she said, not very clearly.
⟦M→A i⟧‘Aye. I looked it up.’⟦/⟧
⟦A→M i⟧‘You said I wouldn’t last till then.’⟦/⟧
⟦M→A i⟧‘I’m hoping,’⟦/⟧ said Magnus, ⟦M→A i =⟧‘to be proved a liar,’⟦/⟧ and he bent his head and kissed her, while behind the tablecloth, at the open hatch, in a silence that ought to have warned them, the whole of the Hallowick Ladies’ Lifeboat Guild stood holding the trifle.
