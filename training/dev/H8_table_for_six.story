# title: Table for Six
# style: third person present; straight single quotes; British; AO3; boyfriend and ex at a dinner; six persons
# cast: R = Ruaridh Menzies | Ruaridh, Ru, Roo | he
# cast: T = Tunde Alakija | Tunde, Babatunde | he
# cast: C = Crispin Ware | Crispin, Cris | he
# cast: D = Dagfinn | Dag, the Norwegian, Crispin's fiancé | he
# cast: M = Morag | Mo | she
# cast: P = Pam | Pamela | she
---
@summary
Morag has invited the wrong number of exes to dinner. Ru would like it noted that he brought a pavlova.
@end
⟦M→R i quoted⟧'Now, don't be cross,'⟦/⟧ is how Morag opens the door, or how she would have if he'd let her.
⟦M→R i⟧'Now, don't be cross—'⟦/⟧
⟦R→M i⟧'What have you done?'⟦/⟧
⟦M→R+T i⟧'Nothing! Hello, Tunde, you gorgeous man. Is that a pavlova?'⟦/⟧
⟦T→M i⟧'He's been up since six with it. He's named it.'⟦/⟧
⟦R→M i⟧'What have you done, Mo?'⟦/⟧
She's got a tea towel over her shoulder, and she's standing in such a way that they can't see down the hall. From behind her, from the big warm kitchen where he's eaten probably a thousand dinners, comes a laugh. It's a particular laugh. It goes up at the end, like a man asking whether you're going to finish that.
⟦R→M i⟧'No,'⟦/⟧ says Ru.
⟦M→R i⟧'He rang Pam. He was in town. What was she supposed to say?'⟦/⟧
⟦R→M i⟧'"I'm afraid we've moved."'⟦/⟧
⟦T→R+M i⟧'Who rang Pam?'⟦/⟧ says Tunde pleasantly.
They both turn and look at him. He has taken his hat off, and there's rain on his glasses. Eight months. It's been eight months, and it's been so lovely, and in all that time Ru has managed to get by on the phrase *my ex, Crispin, it was a whole thing*.
⟦R→T i⟧'It's Crispin,'⟦/⟧ he says.
⟦T→R i⟧'The whole thing?'⟦/⟧
⟦M→T i⟧'He's brought somebody,'⟦/⟧ Morag says. ⟦M→T i =⟧'If that's any help.'⟦/⟧
@break *
The somebody is called Dagfinn. He's a Norwegian, he is about the size of a wardrobe, and he stands up when they come in and bangs his head on the lamp.
⟦D→R+T i⟧'Sorry. Hello. I'm very glad to meet you both. I have heard so much of you, Ruaridh.'⟦/⟧
He gets the name right. It took Crispin a year.
⟦C→R i⟧'*Roo*,'⟦/⟧ cries Crispin, coming round the table with his arms out. He's in velvet. He looks about twenty-five, it's disgusting. ⟦C→R i =⟧'Oh, let me look at you. You've put on weight, it's heaven. And is this him? Is this the vet?'⟦/⟧
⟦T→C i⟧'I'm a radiographer.'⟦/⟧
⟦C→T i⟧'Of animals?'⟦/⟧
⟦T→C i⟧'Of people, usually.'⟦/⟧
⟦C→T i⟧'How *useful*,'⟦/⟧ says Crispin.
⟦P→R+T+C+D+M i⟧'Right!'⟦/⟧ says Pam, who's seen the look on her wife's face. ⟦P→R+T+C+D+M i =⟧'Sit anywhere! Who's for wine? Who's driving?'⟦/⟧
⟦T→P i⟧'I am.'⟦/⟧
⟦R→P i⟧'I'm not,'⟦/⟧ says Ru.
Sit anywhere is a mistake. He ends up with Crispin on his left and a candle in front of him; Tunde's across, between Pam and the Norwegian, which might as well be Norway.
⟦C→R i⟧'So how long's it been? It can't be three years.'⟦/⟧
⟦R→C i⟧'Four in March.'⟦/⟧
⟦C→R i⟧'You were so angry with me. Wasn't he angry, Mo? He put all my records in the bath.'⟦/⟧
⟦M→C i⟧'I think that you'd told him you were in Leeds.'⟦/⟧
⟦C→M i⟧'I *was* in Leeds.'⟦/⟧
⟦M→C i⟧'With a man called Piers.'⟦/⟧
⟦D→C i⟧'Who's Piers?'⟦/⟧
⟦C→D i⟧'Nobody, darling. He had a boat. It was all a hundred years ago. Do you still do that thing, Roo, where you cry at adverts?'⟦/⟧
⟦R→C i⟧'No.'⟦/⟧
⟦T→R i⟧'You did on Thursday.'⟦/⟧
⟦R→T i⟧'That was a *documentary*.'⟦/⟧
⟦T→R i⟧'It was for oven chips.'⟦/⟧
He's smiling when he says it. He's passing the bread to Pam. It's only that Ru knows by now what Tunde looks like when he's smiling and means it, and it isn't so tidy.
⟦P→T i⟧'And how's work, Tunde?'⟦/⟧
⟦T→P i⟧'Busy. It's the ice. I've done nothing but wrists.'⟦/⟧
⟦D→T i⟧'In Tromsø we have small spikes for the shoes.'⟦/⟧
⟦T→D i⟧'Do they work?'⟦/⟧
⟦D→T i⟧'Then you break the wrist on the stairs, because of the spikes.'⟦/⟧
⟦C→R i⟧'Isn't he divine?'⟦/⟧ murmurs Crispin into Ru's ear. ⟦C→R i =⟧'He builds bridges. We met on one. I'd lost my hat.'⟦/⟧
⟦R→C i⟧'Congratulations.'⟦/⟧
⟦C→R i⟧'I'll tell you something,'⟦/⟧ and he's got his hand on Ru's wrist, dry and light, just the way it used to be, ⟦C→R i =⟧'I saw you come through that door, and for about half a second I forgot what year it was.'⟦/⟧
Across the candle Tunde puts his fork down.
@break *
It's the pavlova that does it. Ru's in the pantry hunting for the cake slice, and he's found it, he's simply not coming out, when the door opens.
⟦T→R i⟧'There you are.'⟦/⟧
⟦R→T i⟧'I couldn't find the slice.'⟦/⟧
⟦T→R i⟧'It's in your hand.'⟦/⟧
⟦R→T i⟧'I've just found it.'⟦/⟧
⟦T→R i⟧'You never said he was beautiful.'⟦/⟧
Ru looks at the tins. Somebody's arranged them by height. ⟦R→T i⟧'You never asked.'⟦/⟧
⟦T→R i⟧'I did ask. I asked in June, on the ferry. You said, ⟦R→T i quoted⟧"He was just some guy."⟦/⟧ I've been picturing an accountant.'⟦/⟧
⟦R→T i⟧'I don't see what difference it makes.'⟦/⟧
⟦T→R i⟧'He's had his hand on you for forty minutes.'⟦/⟧
⟦R→T i⟧'That's what he's like! He does it to everybody. He'd do it to you.'⟦/⟧
⟦T→R i⟧'I'd move my arm,'⟦/⟧ says Tunde.
It isn't said loudly. He never says anything loudly, he spends his days telling frightened people to hold still for him just another second. That's how he'd got Ru, in fact: a wrist, some ice.
⟦R→T i⟧'I froze. I just froze. I didn't want to make a scene.'⟦/⟧
⟦T→R i⟧'No.'⟦/⟧
⟦R→T i⟧'What d'you mean, no?'⟦/⟧
⟦T→R i⟧'I mean that you made scenes for him. Records in the bath. I've had eight months, Ruaridh, and you've never so much as slammed a cupboard. You thank me for doing the dishes. I came in there tonight and I thought, oh, that's who he was. There was somebody who got all that.'⟦/⟧
⟦R→T i⟧'You want me to put your records in the bath?'⟦/⟧
⟦T→R i⟧'I'd like to think it had crossed your mind.'⟦/⟧
⟦M→R+T i⟧'Boys?'⟦/⟧ calls Morag from the kitchen. ⟦M→R+T i =⟧'Is it a big drawer you're looking in?'⟦/⟧
⟦R→M i⟧'Coming!'⟦/⟧
Neither of them moves.
⟦R→T i⟧'I was miserable,'⟦/⟧ says Ru to the tins. ⟦R→T i =⟧'All that, the bath. I wasn't being passionate. I'd gone mental. I weighed nine stone. I'm not *like* that with you because I'm not scared of you, you complete… And if you think for one second that I'd…'⟦/⟧
⟦T→R i⟧'Go on.'⟦/⟧
⟦R→T i⟧'I can't. They're listening.'⟦/⟧
⟦P→R+T i⟧'We're not!'⟦/⟧ shouts Pam.
@break *
So he carries in the pavlova. He's got a face like a stop light. There's a silence in the kitchen of a particular good-mannered Edinburgh sort. The Norwegian has stood up again.
⟦D→R i⟧'It's magnificent. You made this?'⟦/⟧
⟦R→D i⟧'It's just eggs.'⟦/⟧
⟦C→D i⟧'He used to make it for me every birthday. D'you remember, Roo? The year it was just us, and we ate the whole thing in bed with spoons, and you said—'⟦/⟧
⟦R→C i⟧'Don't.'⟦/⟧
⟦C→R i⟧'I'm only saying, it was sweet! You said ⟦R→C i quoted⟧"I'd walk into the sea for you."⟦/⟧ I've dined out on it for years.'⟦/⟧
⟦M→C i⟧'Crispin,'⟦/⟧ says Morag.
⟦C→M i⟧'What? Everybody here's a grown-up. Tunde doesn't mind.'⟦/⟧
⟦T→C i⟧'Tunde does, a bit.'⟦/⟧
⟦D→C i⟧'I think that I do too.'⟦/⟧
⟦C→D i⟧'Darling, it's an *anecdote*.'⟦/⟧
⟦D→C i⟧'It's his, though. I think it's not yours to eat dinner on.'⟦/⟧
⟦C→R i⟧'Oh, for heaven's sake. Roo, tell them you don't mind,'⟦/⟧ and here's the hand again, coming down light and dry on his wrist. ⟦C→R i =⟧'You were mad for me. It's nothing to be ashamed of.'⟦/⟧
Ru looks at the hand. It's got a ring on, with a little blue stone. He thinks about nine stone; he thinks of a ferry, in June, with the wind taking everybody's hair, and a man going to find him a cardigan without having been asked. Then, as if it were the simplest thing in the world, he moves his arm.
He moves it quite far. It's got a pavlova on the end of it.
⟦P i⟧'Oh my God,'⟦/⟧ says Pam, with reverence.
It's a good meringue. It holds its shape. For a moment the thing sits there whole on the velvet lapel, like some sort of an order, before the raspberries begin to go.
⟦C→R i⟧'This is *vintage!*'⟦/⟧
⟦R→C i⟧'So are you!'⟦/⟧ Ru hears himself bellow. It's marvellous. He hasn't bellowed since the referendum. ⟦R→C i =⟧'You were in LEEDS! I was twenty-six, I'd my dad in the hospital, and you were on a *boat!* I'd have walked into the sea to get away from you! And it's Ruaridh! It's two syllables, there's a man there from the Arctic Circle can do it!'⟦/⟧
⟦D→R i⟧'It's not so hard,'⟦/⟧ says Dagfinn.
⟦C→D i⟧'Dag!'⟦/⟧
⟦D→C i⟧'What was the boat?'⟦/⟧
⟦C→D i⟧'What?'⟦/⟧
⟦D→C i⟧'I'd like to know about the boat. I think we should go now to the hotel and you can tell me all about the boat.'⟦/⟧ He's folded his napkin. He holds out an enormous hand, over the wreckage, first to Morag and then Pam. ⟦D→M+P i =⟧'Thank you for a very nice dinner. I'm sorry we don't stay for coffee.'⟦/⟧
⟦M→D i⟧'You come any time, pet,'⟦/⟧ says Morag. ⟦M→D i =⟧'You. Singular.'⟦/⟧
@break *
⟦P→M i⟧'Well, I thought that it went fine till the pudding.'⟦/⟧
⟦M→P i⟧'You're never answering the phone again.'⟦/⟧
⟦R→M+P i⟧'I'll pay for the tablecloth.'⟦/⟧
⟦M→R i⟧'You'll do no such thing. I'm having it framed.'⟦/⟧
⟦P→R i⟧'It *was* a beautiful pavlova. What had you called it?'⟦/⟧
⟦R→P i⟧'Anna.'⟦/⟧
⟦T→P i⟧'He wouldn't be told.'⟦/⟧
Tunde has been at the sink. He's got his sleeves rolled, and his back to them, and he hasn't said a word since the boat. Ru wipes a raspberry off his own ear. Now it's gone out of him he feels as light and as shaky as if he'd had flu.
⟦R→T i⟧'Are you angry?'⟦/⟧
⟦T→R i⟧'No.'⟦/⟧
⟦R→T i⟧'You've washed that plate four times.'⟦/⟧
⟦M→P i⟧'Pam, come and show me that thing in the garden.'⟦/⟧
⟦P→M i⟧'It's pouring.'⟦/⟧
⟦M→P i⟧'*Pamela.*'⟦/⟧
The back door shuts. There's the rain, and a small click as Tunde sets the plate in the rack. When he turns round, he's crying, or has been; he's laughing too. It isn't tidy at all.
⟦T→R i⟧'I thought about it in the car,'⟦/⟧ he says. ⟦T→R i =⟧'Before any of that. I've been carrying the thing since Hogmanay, I was going to do it tonight on the bridge. And then we got here, and there he was in the velvet, and I thought, what would I be giving him? A lift. Somebody that fetches cardigans.'⟦/⟧
⟦R→T i⟧'Carrying what thing?'⟦/⟧
⟦T→R i⟧'Let me finish. I'm a calm man. I can't help it. I'm not going to walk into any sea.'⟦/⟧
⟦R→T i⟧'I don't want you in the sea! I want you where I can find you! Tunde. What thing?'⟦/⟧
Tunde dries his hands. He does it properly, between the fingers. He takes off his glasses, which have steamed, and gets down on one knee on the lino in a considerable puddle of cream.
⟦T→R i⟧'Hold still for me,'⟦/⟧ he says. ⟦T→R i =⟧'Just another second.'⟦/⟧
There are two faces at the window, streaming wet, with their noses flat against the glass.
⟦R→T i⟧'Yes,'⟦/⟧ says Ru. ⟦R→T i =⟧'Is it, are you asking? Yes. Have you asked? I'm saying yes.'⟦/⟧
⟦T→R i⟧'I had a speech.'⟦/⟧
⟦R→T i⟧'Say it in a bit. Get up. I want to slam something.'⟦/⟧
