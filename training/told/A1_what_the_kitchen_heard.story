# title: What The Kitchen Heard
# style: third person past; straight quotes; LiveJournal; break-up, voicemail, reunion
# cast: T = Tobias Renner | Toby, Tobias, Tobe, babe, Renner, the blond, the shorter man | he
# cast: C = Cal Okafor | Cal, Callum, the taller man, the taller boy | he
# cast: G = Gwen Renner | Gwen, Toby's sister, his sister, Gwennie | she
# cast: B = the bartender | the bartender, the guy behind the bar | he
---
@note
Title: What The Kitchen Heard
Pairing: Toby/Cal
Rating: PG-13 for language (Toby has a mouth)
Warnings: angst, drinking, one broken plate
A/N: this was supposed to be 500 words for the prompt "dishes" and then it ate my weekend. unbeta'd because my beta is in Majorca. all mistakes are mine, concrit welcome, flames will be used to make smores. x
@end
It started with the pan. It always started with something stupid, that was the thing Toby would think about later, lying on his sister's couch with his feet hanging off the end. It could of been the pan or the bins or the fact that the bathroom light had been out for three weeks. That night it was the pan.
⟦T→C i⟧"Did you put this in the dishwasher?"⟦/⟧
Cal didn't look up from his laptop. ⟦C→T i⟧"Probably."⟦/⟧
⟦T→C i⟧"It's cast iron."⟦/⟧
⟦C→T i⟧"Okay."⟦/⟧
⟦T→C i⟧"It's cast iron Cal, you can't put it in the dishwasher, I've told you like nine times. It was my nan's. It's older than both of us."⟦/⟧
⟦C→T i⟧"Then I'm sorry,"⟦/⟧ Cal said, in the voice that meant he wasn't, he was just tired and wanted it to be over. ⟦C→T i =⟧"I'll buy you another one."⟦/⟧
⟦T→C i⟧"You can't buy another one! That's the point!"⟦/⟧
Now he did look up. He had the grey smudges under his eyes that he'd had since October, since the promotion, and his tie was pulled down and his sleeves were rolled up and he looked so good that for half a second Toby almost let it go. He almost walked round the counter and put his face in Cal's neck and said never mind. He thought about that later too.
⟦C→T i⟧"Is this really about the pan?"⟦/⟧
⟦T→C i⟧"Yes."⟦/⟧
⟦C→T i⟧"Because you've been slamming things since I got home."⟦/⟧
⟦T→C i⟧"You got home at ten."⟦/⟧
⟦C→T i⟧"I told you I'd be late."⟦/⟧
⟦T→C i⟧"You told me you'd be late at quarter past nine. I'd already cooked. I cooked in that pan, actually."⟦/⟧ The blond laughed, and it came out horrible. ⟦T→C i =⟧"I made the chicken thing. I had candles out Cal. I put them away because I felt like an idiot."⟦/⟧
⟦C→T i⟧"Why would you have candles..."⟦/⟧ And then he stopped. Toby watched it arrive. He watched the date go across his face like a bus. ⟦C→T i =⟧"Oh shit."⟦/⟧
⟦T→C i⟧"Four years."⟦/⟧
⟦C→T i⟧"Oh shit, Toby."⟦/⟧
⟦T→C i⟧"Happy anniversary."⟦/⟧
⟦C→T i⟧"Babe, I'm so sorry, I had the Leeds call and then Martin wanted..."⟦/⟧
⟦T→C i⟧"Martin."⟦/⟧
⟦C→T i⟧"Don't say it like that."⟦/⟧
⟦T→C i⟧"Like what? I'm just saying his name. You say it often enough. Martin says we should look at Leeds. Martin thinks I've got real potential. Martin this, Martin that, I'm surprised he's not here washing my nan's pan."⟦/⟧
⟦C→T i⟧"He's my boss!"⟦/⟧ The taller man shoved the laptop shut. ⟦C→T i =⟧"He's fifty-six and he's got a caravan! What do you think is going on?"⟦/⟧
⟦T→C i⟧"Nothing! I don't think anything's going on, I think you'd rather be there than here!"⟦/⟧
It was very quiet after that. The fridge hummed. He was standing by the sink and he was standing by the table and there was about six feet of lino between them and nobody crossed it.
⟦C→T i⟧"Maybe I would,"⟦/⟧ he said finally. ⟦C→T i =⟧"At least when I'm there I know what I've done wrong."⟦/⟧
Toby hadn't meant to throw the plate. He wanted that noted for the record. He'd been holding it and then he wasn't holding it and it was in about forty bits all over the floor, and it hadn't gone anywhere near Cal, he'd thrown it straight down, but Cal flinched. That was what he couldn't get past. Six foot three and he flinched, because of his dad, because of things he'd only ever told one person, in the dark, and that person was Toby.
⟦T→C i⟧"Cal."⟦/⟧
⟦C→T i⟧"Don't."⟦/⟧
⟦T→C i⟧"I didn't mean... I'd never, you know I'd never..."⟦/⟧
⟦C→T i⟧"I know. Just mind your feet, you've got no shoes on."⟦/⟧ He got the dustpan out from under the sink. He knelt down in his work trousers and swept up every bit, even the tiny ones by the skirting board, and he didn't say a word the whole time, and when he was done he tied the bag and stood there holding it.
⟦C→T i⟧"I took the job,"⟦/⟧ he said.
⟦T→C i⟧"What job?"⟦/⟧
⟦C→T i⟧"Leeds. I said yes on Tuesday. I was going to tell you at the weekend."⟦/⟧
⟦T→C i⟧"On Tuesday,"⟦/⟧ Toby repeated.
⟦C→T i⟧"I thought you could come. I thought we'd, I don't know. I had a speech."⟦/⟧
⟦T→C i⟧"My whole life is here. My sister's here. The shop's here."⟦/⟧
⟦C→T i⟧"I know."⟦/⟧
⟦T→C i⟧"And you said yes on Tuesday."⟦/⟧
Cal nodded. There was a bit of plate stuck in his cuff. ⟦C→T i⟧"I'll sleep at Danny's,"⟦/⟧ the taller man said, and he took the bin bag down with him when he went, because he was the kind of person who'd leave you and still take the bins out.
@break ~*~*~*~
⟦G→T i⟧"You can't stay on my couch for ever you know,"⟦/⟧ Gwen said. It was day eleven.
⟦T→G i⟧"Why not?"⟦/⟧
⟦G→T i⟧"Because you smell. And because I've got a date Friday and I'm not explaining you."⟦/⟧
Toby pulled the blanket over his head. His sister pulled it off again. She had been doing this since he was four and she was seven and she'd never once got bored of it.
⟦G→T i⟧"Ring him."⟦/⟧
⟦T→G i⟧"No."⟦/⟧
⟦G→T i⟧"Tobias."⟦/⟧
⟦T→G i⟧"He said yes on Tuesday, Gwennie. He said yes and then he came home and watched Bake Off with me. For two days he just sat there and knew."⟦/⟧
⟦G→T i⟧"And you told him he'd rather be at work and smashed one of mum's plates."⟦/⟧ She sat down on his shins. ⟦G→T i =⟧"I'm not saying he's not a knob. I'm saying you're both knobs. You're two knobs who should be in the same flat."⟦/⟧
⟦T→G i⟧"He's going Saturday. Danny told me. He's got a van and everything."⟦/⟧
⟦G→T i⟧"So ring him!"⟦/⟧
⟦T→G i⟧"And say what?"⟦/⟧
She thought about it. Outside it had started raining, obviously, because it was that kind of a month.
⟦G→T i⟧"Say the pan's fine. I scrubbed it and oiled it and stuck it in the oven for an hour, it came up lovely. I was going to tell you but you were being so tragic."⟦/⟧
He put his arm over his face so she wouldn't see. She patted his knee.
⟦G→T i⟧"There there,"⟦/⟧ she said. ⟦G→T i =⟧"Now have a wash."⟦/⟧
@break ~*~*~*~
He didn't ring. He had a wash and he went to the Feathers and he had four pints and something blue.
⟦B→T i⟧"You want me to call you a cab mate?"⟦/⟧ the bartender asked.
⟦T→B i⟧"I want you to call me a knob."⟦/⟧
⟦B→T i⟧"You're a knob,"⟦/⟧ the guy behind the bar said agreeably. ⟦B→T i =⟧"D'you want a cab?"⟦/⟧
⟦T→B i⟧"In a minute. I have to do a phone call."⟦/⟧
⟦B→T i⟧"Don't do a phone call mate."⟦/⟧
⟦T→B i⟧"I have to."⟦/⟧
⟦B→T i⟧"They all say that,"⟦/⟧ he sighed, but he took the glass away and left him to it.
It went to voicemail. Of course it went to voicemail, it was ten to one in the morning and Cal slept like a corpse. Hi, this is Cal, leave a message. He used to do a voice in the background of that, the blond did, he used to go woooo like a ghost. Cal had recorded it again without him.
⟦T→C i⟧"It's me,"⟦/⟧ Toby said. ⟦T→C i =⟧"You took my ghost off. That's fine. It's your phone. I just wanted to say that the pan's not dead. Gwen fixed it. It turns out you can fix them, you just have to, like, put the work in, and I know that sounds like a metaphor but I'm really drunk and I'm actually just talking about the pan."⟦/⟧
He breathed for a bit. Somebody was singing by the fruit machine.
⟦T→C i =⟧"I'm not. I'm not talking about the pan.⟦/⟧
⟦T→C i =⟧"I'm sorry I threw it. The plate. I saw your face and I've seen it every night since and I'd cut my hand off. And I'm sorry I said you'd rather be there. You used to look at me like I was the good bit of the day and then you got so tired that you couldn't look at anything and I took it personal. And you should of told me about Leeds. You really should of, that was shit of you. But I never asked you anything either. I just kept cooking at you.⟦/⟧
⟦T→C i =⟧"Anyway they've got shops in Leeds. I looked it up. They've got a whole street. Okay. Bye. Woooo,"⟦/⟧ he added, very small, and hung up, and put his head on the bar.
⟦B→T i⟧"Cab?"⟦/⟧
⟦T→B i⟧"Yes please."⟦/⟧
@break ~*~*~*~
Saturday. There was a van outside the flat, half on the kerb with its hazards going. Toby had run from the bus stop, and he was not a runner, and by the time he'd got up the three flights he couldn't talk at all. He just stood in the doorway and held on to it.
Cal was on his knees in the kitchen with a roll of tape. There was one box. He looked terrible. He hadn't shaved.
⟦C→T i⟧"Hey,"⟦/⟧ he said.
⟦T→C i⟧"Hang on,"⟦/⟧ Toby wheezed.
⟦C→T i⟧"Did you run?"⟦/⟧
⟦T→C i⟧"From the... bus..."⟦/⟧
⟦C→T i⟧"You've got asthma Tobe! Sit down! Where's your inhaler?"⟦/⟧
⟦T→C i⟧"Pocket."⟦/⟧
He was across the lino before he'd finished saying it, all six feet of it, like it was nothing, and his big hands were going through his coat, and he found it and shook it and held it out. And Toby took two puffs and looked at him over the top of it and neither of them moved back.
⟦C→T i⟧"I got your message,"⟦/⟧ Cal said quietly.
⟦T→C i⟧"Oh God."⟦/⟧
⟦C→T i⟧"I've listened to it about thirty times. I played it to Danny. Danny cried."⟦/⟧
⟦T→C i⟧"I was very drunk."⟦/⟧
⟦C→T i⟧"I know. You went woo."⟦/⟧ His mouth was doing the thing, the corner of it. ⟦C→T i =⟧"I never took you off, you div. I got a new phone for work and it made me do a new one. I've still got the old one. I go and listen to it in the car."⟦/⟧
Toby tried to say something and it was not words.
⟦C→T i⟧"I rang Leeds,"⟦/⟧ the taller boy went on. ⟦C→T i =⟧"I said I can't start till the new year because I've got to talk to my boyfriend. I said I should of talked to him first. There was this really long silence and then the woman said yes, Mr. Okafor, you should."⟦/⟧
⟦T→C i⟧"I like her."⟦/⟧
⟦C→T i⟧"I thought you would."⟦/⟧
⟦T→C i⟧"So what's the van for?"⟦/⟧
⟦C→T i⟧"Danny's getting a sofa. I said he could leave it out the front."⟦/⟧
⟦T→C i⟧"And the box?"⟦/⟧
Cal went red. He went red right up to his ears, and he reached over and pulled back the flap, and inside, in about a mile of bubble wrap, there were six plates. They were the same ones. They were mum's, the blue ones with the daisy, that they'd stopped making in 1988.
⟦C→T i⟧"Ebay,"⟦/⟧ he mumbled. ⟦C→T i =⟧"I thought, if you needed to throw some more."⟦/⟧
And Toby, who had planned a speech on the bus, who had it in his pocket on the back of a receipt, grabbed him by his horrible stubbly face and kissed him until the hazards on the van ran the battery flat and Danny came up to shout at them.
@end_note
fin! Comments are love. And season your pans people.
@end
