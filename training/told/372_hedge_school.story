# title: Hedge School
# style: third present; straight single quotes; young writer, chatty; four apprentices and a teacher; mindless of tags
# cast: J = Jory Pask | Jory | he
# cast: M = Merrin | Merrin Thwaite | she
# cast: D = Dov | | he
# cast: L = Lisk | | they
# cast: W = Wellwife Agra | the Wellwife, Agra | she
# cast: F = Bishop | the frog | it
---
@note
hi!! second chapter, thank you for the kudos on the last one, im still screaming
@end
@scene place=the hedge school | time=morning | present=J,M,D,L,W
⟦J→D i⟧'You've killed it.'⟦/⟧
⟦D→J i⟧'I haven't killed it.'⟦/⟧
⟦J→D i⟧'Dov. It's on its back.'⟦/⟧
⟦D→J i⟧'It's resting!'⟦/⟧
Jory leans over the bowl and gives the frog a poke with the wrong end of his quill. Nothing happens. One of the legs floats up a bit.
⟦M→J,D i⟧'What are you two doing?'⟦/⟧ Merrin has come in with the firewood and is looking at them over the top of it. She has bark in her hair. She always has bark in her hair.
⟦group→M a⟧'Nothing,'⟦/⟧ they both say, ⟦group→M a =⟧'we were only —'⟦/⟧
⟦M→J i⟧'Is that Lisk's frog?'⟦/⟧
Dov goes scarlet right up to the ears. ⟦D→M i⟧'I only borrowed it.'⟦/⟧
⟦M→D i⟧'Oh, Dov.'⟦/⟧
⟦D→M i⟧'I was going to put it back! I wanted to see if the breathing charm worked on something small before I tried it on, you know. On me.'⟦/⟧
⟦J→D e⟧'And now we know,'⟦/⟧ says Jory.
⟦D→J i⟧'Shut up, Jory.'⟦/⟧
⟦J→D i⟧'I'm just saying.'⟦/⟧
⟦M→J,D i⟧'Both of you shut up. Let me think.'⟦/⟧ Merrin dumps the firewood on the mat and wipes her hands on her skirt and kneels. She puts one finger in the water. ⟦M→J,D i =⟧'It's cold. It's gone really cold. Did you say it forwards or backwards?'⟦/⟧
⟦D→M i⟧'Forwards. I think. What happens if it's backwards?'⟦/⟧
She doesn't say anything, which is worse.
⟦L→J,M,D i⟧'Morning!'⟦/⟧ The door bangs, and in comes Lisk with the milk can, singing, all elbows and wet boots. They stop singing. They look at Jory, then at Dov, then at the bowl that Merrin is not quite managing to hide behind her skirt. ⟦L→J,M,D i =⟧'Why are you all standing like that?'⟦/⟧
⟦J→L e⟧'Like what?'⟦/⟧ asks Jory.
⟦L→J i⟧'Like somebody's dead.'⟦/⟧
Dov makes a small noise.
⟦M→L e⟧'Lisk,'⟦/⟧ Merrin begins, ⟦M→L e =⟧'I need you to not shout.'⟦/⟧
⟦L→M i⟧'Why would I shout?'⟦/⟧
⟦M→L i⟧'Promise first.'⟦/⟧
⟦L→M i⟧'Merrin, what have you got behind —'⟦/⟧ They put the milk can down very slowly. ⟦L→M i =⟧'Is that Bishop?'⟦/⟧
⟦D→L i⟧'It was me. It was all me, they didn't know anything about it.'⟦/⟧
⟦J→D i⟧'You don't have to say it like you're being hanged.'⟦/⟧
⟦D→J i⟧'I'm being honest!'⟦/⟧
⟦L→D a⟧'You killed Bishop,'⟦/⟧ they say. Their chin is going. ⟦L→D a =⟧'I've had him since he was a dot.'⟦/⟧
And that, of course, is when the Wellwife walks in.
She isn't tall. She's about as wide as she is high, and she smells of sage and old dog, and not one of the four of them has ever seen her hurry. She doesn't now. She hangs her shawl on the nail. She takes off one clog and then the other.
⟦W→J,M,D,L a⟧'Well?'⟦/⟧ she says.
Everyone talks at once.
⟦W→J,M,D,L a⟧'One,'⟦/⟧ says the Wellwife, and points. ⟦W→J i =⟧'You, Jory Pask. You've a face like a clean plate. What happened?'⟦/⟧
⟦J→W i⟧'Dov did a breathing charm on Lisk's frog and it stopped.'⟦/⟧
⟦W→J i⟧'Stopped what?'⟦/⟧
⟦J→W i⟧'Breathing, Wellwife.'⟦/⟧
⟦W→D i⟧'I see. And which of the breathing charms was it, Dov? There are two.'⟦/⟧
⟦D→W i⟧'There are two?'⟦/⟧
⟦W→D i⟧'There's one for getting breath and there's one for keeping it.'⟦/⟧
There's a long silence. Merrin shuts her eyes. Jory can see her lips moving, going over the page.
⟦M→W e⟧'Keeping it,'⟦/⟧ says Merrin. ⟦M→W e =⟧'It's on the left side. The left side's all keeping.'⟦/⟧
⟦W→M i⟧'So?'⟦/⟧
⟦M→W i⟧'So he's not dead. He's holding his breath!'⟦/⟧
⟦L→M,W e⟧'He's been holding it since *breakfast*?'⟦/⟧ Lisk wails.
⟦W→L a⟧'He'll be there till Michaelmas if nobody tells him to let go,'⟦/⟧ the Wellwife says, and lowers herself down into the good chair with a grunt. ⟦W→L a =⟧'Ask him nicely.'⟦/⟧
⟦L→W i⟧'Ask him how?'⟦/⟧
⟦W→L i⟧'How do you ask anybody?'⟦/⟧
So Lisk gets down on the floor with their wet boots sticking out behind them, and puts their mouth right up against the water. Nobody hears what they say. Dov is holding Jory's sleeve. Jory lets him.
The frog goes *blup*.
⟦D→J e⟧'Oh thank god,'⟦/⟧ breathes Dov, and sits down in the milk.
⟦J→D e⟧'You're welcome,'⟦/⟧ Jory tells him.
⟦D→J i⟧'You didn't do anything.'⟦/⟧
⟦J→D i⟧'I was here, wasn't I?'⟦/⟧
⟦W→J,D e⟧'And you can both be here tomorrow,'⟦/⟧ says Agra, with her eyes closed, ⟦W→J,D e =⟧'at five, with mops.'⟦/⟧
