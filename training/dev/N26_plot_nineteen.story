# title: Plot Nineteen
# style: third person past; British curly single quotes; grandparents, two children, neighbours on an allotment
# cast: R = Grandad | Ron, Ron Hesketh, Ronald, Mr Hesketh, Ronnie, their grandad, Dad | he
# cast: M = Mollie | Moll, Mollie Byrne, the girl, his granddaughter | she
# cast: A = Alfie | Alf, Alfie Byrne, her brother, the boy | he
# cast: S = Mrs Iqbal | Shazia, Shazia Iqbal, Shaz | she
# cast: P = Derek Pym | Derek, Mr Pym, Pym, the chairman | he
# cast: K = Mum | Karen, their mother, Karen Byrne, Kaz | she
---
There was a toothbrush in the shed.
Mollie noticed it first, because she was eleven and noticing was what she was for. It stood in a jam jar on the windowsill, between the slug pellets and the radio, and it was wet.
⟦M→R i⟧‘Grandad, whose is that?’⟦/⟧
⟦R→M i⟧‘Whose is what?’⟦/⟧
⟦M→R i⟧‘That toothbrush.’⟦/⟧
⟦R→M i⟧‘It’s for the beetroot,’⟦/⟧ said Grandad. ⟦R→M i =⟧‘You’ve to get in the creases. Alfie, put that down, it’s a dibber.’⟦/⟧
⟦A→R i⟧‘What’s it do?’⟦/⟧
⟦R→A i⟧‘It dibs.’⟦/⟧
⟦A→R i⟧‘Can I dib?’⟦/⟧
⟦R→A i⟧‘You can dib that bed there, along the string. Not your foot. Not your sister’s foot.’⟦/⟧
It was the first Saturday of the Easter holidays and the sky over Plot Nineteen was blue and hard and full of somebody’s bonfire. Down the bottom the trains went by to Wigan. Grandad poured tea into the lid of the flask and sat down on his upturned crate, and Mollie, who’d been going to sit on the other crate, saw that it had a pillow on it.
A real pillow. It had the pillowcase with the violets.
⟦M→R i⟧‘That’s off your bed,’⟦/⟧ she said.
⟦R→M i⟧‘Is it?’⟦/⟧
⟦M→R i⟧‘It’s Gran’s side.’⟦/⟧
Grandad drank some tea. He was a big, slow man, and he had hands like a bunch of carrots, and since November he had started to do everything a bit slower, as if somebody had told him there was no rush any more.
⟦R→M i⟧‘It’s for my back,’⟦/⟧ he said.
⟦S→R i⟧‘Morning, Ron! Morning, you two!’⟦/⟧ It was Mrs Iqbal from Plot Twenty, leaning on the fence in her wellies and a sari the colour of Lucozade. She had a covered dish. ⟦S→R i =⟧‘I’ve brought you your dinner. I did the lamb again, as you said you’d not slept, what with that fox.’⟦/⟧
⟦R→S i⟧‘Ta, Shazia,’⟦/⟧ said Grandad, rather loudly. ⟦R→S i =⟧‘Look who’s here. It’s the grandchildren.’⟦/⟧
⟦S→R i⟧‘Yes, I can see it’s the... oh.’⟦/⟧
⟦M→S i⟧‘What fox?’⟦/⟧ said Mollie.
⟦S→M i⟧‘Was there a fox?’⟦/⟧
⟦A→S i⟧‘You said.’⟦/⟧
⟦S→A i⟧‘I say all sorts, sweetheart. Ask my husband. I’ll just pop this down on here.’⟦/⟧ And she popped it, and went off between her bean poles at a speed you’d not have thought possible in wellingtons.
Mollie looked at the dish. She looked at the pillow, and the wet toothbrush, and the line across the back of the shed, where there were two vests and a pair of long johns hung up next to the onions.
⟦M→R i⟧‘Grandad,’⟦/⟧ she said. ⟦M→R i =⟧‘Are you *living* here?’⟦/⟧
A train went by. They all watched it as if it were a very interesting train.
⟦A i⟧‘Cool,’⟦/⟧ said Alfie.
⟦R→M i⟧‘I’m not living here. You’re not allowed to live here, it’s in the rules, section four. I have the odd night.’⟦/⟧
⟦M→R i⟧‘How many’s odd?’⟦/⟧
⟦R→M i⟧‘One,’⟦/⟧ said Grandad. ⟦R→M i =⟧‘Three. Five’s an odd number, isn’t it? They do still do odd numbers?’⟦/⟧
⟦M→R i⟧‘Since when?’⟦/⟧
⟦R→M i⟧‘Since about Pancake Day.’⟦/⟧
⟦A→R i⟧‘That’s weeks! Where d’you go to the toilet?’⟦/⟧
⟦M→A i⟧‘Alfie!’⟦/⟧
⟦A→M i⟧‘I’m only asking. Is it that bucket?’⟦/⟧
⟦R→A i⟧‘It’s not that bucket. It’s a different bucket. Now listen to me, both of you.’⟦/⟧ He bent down, it took a while, so that his face was level with theirs. ⟦R→M+A i =⟧‘There’s no call to go mentioning it to your mum. She’s enough on.’⟦/⟧
⟦M→R i⟧‘But why?’⟦/⟧
⟦R→M i⟧‘Because she’d worry.’⟦/⟧
⟦M→R i⟧‘No. I mean why are you?’⟦/⟧
Grandad opened his mouth. But what he’d have said they never heard, because a voice behind them said, ⟦P→R i⟧‘Ah, Hesketh,’⟦/⟧ and it was Mr Pym.
Derek Pym was chairman of the Canal Street Allotment Society and wore a tie to prove it. He had a wheel on a stick, that clicked, for measuring paths.
⟦P→R i⟧‘I’ve had a report,’⟦/⟧ said Mr Pym.
⟦R→P i⟧‘Have you, Derek.’⟦/⟧
⟦P→R i⟧‘Of a light. On the night of the nineteenth, and again on the twenty-second. And a wireless.’⟦/⟧
⟦R→P i⟧‘Who from?’⟦/⟧
⟦P→R i⟧‘I’m not at liberty. It was playing Gilbert and Sullivan.’⟦/⟧
⟦A→P i⟧‘That’ll have been the fox,’⟦/⟧ said Alfie.
Mr Pym looked down. He did not care for children, they got in amongst things.
⟦P→A i⟧‘I beg your pardon?’⟦/⟧
⟦A→P i⟧‘There’s a fox. Mrs Iqbal said. It comes in the night, and it probably stood on the radio. It’s got big feet.’⟦/⟧
⟦P→A i⟧‘A fox did “Three Little Maids”?’⟦/⟧
⟦M→P i⟧‘It was on Radio Three,’⟦/⟧ said Mollie quickly. ⟦M→P i =⟧‘I looked it up. For school. We’re doing foxes.’⟦/⟧
⟦S→P i⟧‘I’ve seen him as well, Derek!’⟦/⟧ called a voice from somewhere low down in Plot Twenty. ⟦S→P i =⟧‘Huge!’⟦/⟧
The chairman clicked his wheel forward an inch and then back again. His eye had gone past Grandad’s shoulder to the shed. There was a curtain in the window. It was only a tea towel with a map of Anglesey on it, but it was, you couldn’t get away from it, drawn.
⟦P→R i⟧‘Section four,’⟦/⟧ he said, ⟦P→R i =⟧‘is there for a reason, Ronald. We had a man on Plot Six in 1988. He’d a divan. By the finish we’d the council in.’⟦/⟧
⟦R→P i⟧‘I remember him.’⟦/⟧
⟦P→R i⟧‘I’ll have to inspect. I’ll give you till Monday, as it’s you. And as it’s...’⟦/⟧ He moved his tie about. ⟦P→R i =⟧‘We were all very sorry about Jean.’⟦/⟧
⟦R→P i⟧‘Aye. You sent a card.’⟦/⟧
⟦P→R i⟧‘The Society sent it. I chose it.’⟦/⟧
Then he wheeled away up the cinder path, click, click, click, and nobody said anything until they couldn’t hear him.
⟦A→R i⟧‘Is he going to put you in prison?’⟦/⟧
⟦R→A i⟧‘I shouldn’t think so, Alf. He’s not got the cells.’⟦/⟧
@break *
She’d promised not to tell. The trouble was that Mollie had one of those faces.
⟦K→M i⟧‘What’s up with you?’⟦/⟧ said Mum at teatime, with her coat still on and a fork in one hand. ⟦K→M i =⟧‘You’ve not touched your peas.’⟦/⟧
⟦M→K i⟧‘I’m thinking.’⟦/⟧
⟦A→K i⟧‘She’s thinking about foxes,’⟦/⟧ said Alfie.
⟦K→M i⟧‘Was your grandad all right? Did he eat? Did you go back to the house with him?’⟦/⟧
⟦M→K i⟧‘He had lamb.’⟦/⟧
⟦K→M i⟧‘Lamb! Where’s he getting lamb? I rang him four times this week and he’s not picked up once, I’m going round there after and I’m going to—’⟦/⟧
⟦M→K i⟧‘No!’⟦/⟧
⟦A→K i⟧‘No, don’t,’⟦/⟧ said Alfie. ⟦A→K i =⟧‘He’s got a lady in.’⟦/⟧
The fork stopped. Mollie shut her eyes.
⟦K→A i⟧‘He’s got a *what*?’⟦/⟧
⟦A→K i⟧‘To do the... the stairs. She’s doing the stairs. With a machine.’⟦/⟧
⟦K→A i⟧‘Alfie Byrne.’⟦/⟧
⟦A→K i⟧‘She’s a carpet lady.’⟦/⟧
⟦K→M i⟧‘Mollie. What’s going on?’⟦/⟧
So then it all came out. It came out with the pillow and the bucket and Section Four, and Mollie cried in her peas, and Mum sat down slowly on the chair with the wonky leg, which nobody ever sat on, and didn’t even notice.
⟦K i⟧‘Since Pancake Day,’⟦/⟧ she said. ⟦K i =⟧‘I took him pancakes.’⟦/⟧
⟦M→K i⟧‘Maybe he went after.’⟦/⟧
⟦K→M i⟧‘He stood there at the front door in his slippers and said they were grand.’⟦/⟧ She pushed her hair back with both hands. ⟦K→M i =⟧‘He must’ve come down specially. He must’ve put on his slippers.’⟦/⟧
@break *
It was nearly dark when they got to the gate, and the padlock was on. Mum climbed over it. She’d still got her work skirt on, and she said a word, and Alfie said it after her, and she didn’t tell him off.
There was a light in the shed. Anglesey glowed. Inside a lot of policemen were singing, very softly, about how their lot was not a happy one.
⟦K→R i⟧‘Dad?’⟦/⟧
The singing stopped.
⟦R→K i⟧‘There’s nobody in.’⟦/⟧
⟦K→R i⟧‘Dad, it’s me. Open the door.’⟦/⟧
He’d got his coat on over his pyjamas. He looked at Mum, then at Mollie, and Mollie looked at her shoes.
⟦R→M i⟧‘Well, you’ve your gran’s face,’⟦/⟧ he said, not crossly. ⟦R→M i =⟧‘She never could keep owt in it.’⟦/⟧
⟦K→R i⟧‘What are you playing at? You’re seventy-eight, it’s two degrees! You’ve got a boiler! We got you that boiler!’⟦/⟧
⟦R→K i⟧‘It’s a good boiler.’⟦/⟧
⟦K→R i⟧‘Then why aren’t you sat next to it?’⟦/⟧
⟦R→K i⟧‘You’d best come in,’⟦/⟧ said Grandad. ⟦R→K i =⟧‘You’re letting the heat out. Such as it is.’⟦/⟧
They got in, all four of them, by breathing in turns. There was a camp bed made up with hospital corners. There was a photo of Gran held to the wall with a bulldog clip, in her gardening hat, squinting, telling whoever it was to hurry up and take it.
⟦R→K i⟧‘It’s the noise,’⟦/⟧ Grandad said after a bit.
⟦K→R i⟧‘What noise? It’s a cul-de-sac.’⟦/⟧
⟦R→K i⟧‘That’s it. There isn’t any.’⟦/⟧ He sat down on the bed and it creaked. ⟦R→K i =⟧‘Fifty-one years, she never stopped. She talked in the bath. She used to talk to me through the wall while I was shaving, I never heard a word of it, I’d the tap on. I’d say yes, love. And now I turn off the tap.’⟦/⟧
Mum had taken hold of his sleeve.
⟦K→R i⟧‘You should have said.’⟦/⟧
⟦R→K i⟧‘You’d have had me in your box room.’⟦/⟧
⟦K→R i⟧‘I would.’⟦/⟧
⟦R→K i⟧‘Well, then. Here there’s trains, all night, the goods ones. There’s Shazia’s hens at five. There’s a hedgehog wants his tubes looking at. It’s not much of a conversation, but I don’t lie there waiting on the other half.’⟦/⟧
Alfie had climbed on the camp bed and got his cold feet under Grandad’s leg.
⟦A→R i⟧‘I talk,’⟦/⟧ he said. ⟦A→R i =⟧‘I talk all the time. Miss Okonjo says I’m like a tap. I could come and do it at yours.’⟦/⟧
⟦R→A i⟧‘Could you?’⟦/⟧
⟦A→R i⟧‘I could do Fridays and Saturdays. And Moll could do Sundays, but she’s not as good.’⟦/⟧
⟦M→A i⟧‘I’m better than you! I’m just quieter!’⟦/⟧
⟦A→M i⟧‘That’s what I *said*.’⟦/⟧
⟦K→A+M i⟧‘Ssh,’⟦/⟧ said Mum. ⟦K→A+M i =⟧‘What’s that?’⟦/⟧
They listened. Outside on the cinders something went click. Click. Click.
⟦R→K i⟧‘He said Monday,’⟦/⟧ whispered Grandad.
⟦M→R i⟧‘Turn the light off!’⟦/⟧
⟦R→M i⟧‘He’ll have seen it.’⟦/⟧
There was a knock. When nobody breathed there was a cough as well.
⟦P→R i⟧‘Ronald? I’m not here in an official capacity.’⟦/⟧ Mr Pym’s voice sounded as though he had it in somebody else’s mouth. ⟦P→R i =⟧‘I only thought, if it was the case that a member had happened to nod off, with the cold. Muriel’s done a flask. It’s oxtail. I’ll leave it on the water butt.’⟦/⟧
Grandad looked at Gran on the wall, and she looked back at him, squinting.
⟦R→P i⟧‘You’d better fetch it in, Derek,’⟦/⟧ he said. ⟦R→P i =⟧‘Mind the bucket.’⟦/⟧
