# title: The President and the Slacker
# style: third person past, head-hopping; straight quotes; FictionPress 2006; tags and epithets on nearly every line; author's notes; college rivals
# cast: C = Corbin St. James | Corbin, St. James, the blond, the president, Mr. President, Corby, the shorter boy, the blue-eyed boy | he
# cast: D = Devlin Marsh | Devlin, Dev, Marsh, the brunet, the slacker, the taller boy, the green-eyed boy, the drummer | he
# cast: A = Annika | Annika, Corbin's vice president, the redhead, Annie | she
# cast: B = Boone | Boone, Dev's best friend, the bassist | he
# cast: W = Professor Whitlock | the professor, Whitlock, the old man | he
# cast: J = the janitor | Earl, the janitor | he
---
@note
Author's Note: Hi minna! My first original fic so be nice! This is SLASH, that means boyxboy, don't like don't read, flames will be used to toast marshmallows! Rated T for Devlin's mouth. Thanks to my beta kurayami-chan *glomps*
@end
@disclaimer
Disclaimer: I own these guys! Finally! Mwahahaha!
@end
Corbin St. James was having a terrible, horrible day, and it was all one person's fault.
⟦C→D i⟧"You're late!"⟦/⟧ the blond snapped, as the doors of the student council room banged open.
⟦D→C i⟧"Good morning to you too, sunshine,"⟦/⟧ drawled Devlin Marsh. He sauntered in. He had his drumsticks in his back pocket and a black eye, and his dark hair looked like he had combed it with a sandwich.
⟦C→D i⟧"It's four in the afternoon!"⟦/⟧ Corbin shouted.
⟦D→C i⟧"Is it?"⟦/⟧ the brunet asked, blinking lazily. ⟦D→C i =⟧"Huh. Time flies when you're unconscious."⟦/⟧
⟦A→C i⟧"Corbin, breathe,"⟦/⟧ Annika advised, without looking up from her nails. ⟦A→C i =⟧"In through the nose."⟦/⟧
⟦C→A i⟧"I am breathing! I'm breathing fine! Why is he on this committee?"⟦/⟧ the president demanded.
⟦A→C i⟧"Because Professor Whitlock said he had to do the Winter Gala or fail Civics,"⟦/⟧ the redhead answered patiently. ⟦A→C i =⟧"I sent you a memo. It was color coded."⟦/⟧
⟦D→A i⟧"What color was I?"⟦/⟧ asked Devlin with interest.
⟦A→D i⟧"Red,"⟦/⟧ said Annika.
⟦D→C i⟧"Hot,"⟦/⟧ said Devlin, and he winked.
Corbin turned approximately the same color as the memo. He told himself it was rage. It definitely, positively was rage. He had hated Devlin Marsh ever since freshman orientation, when the taller boy had fallen asleep during Corbin's welcome speech, and snored, *in rhythm*.
⟦C→D i⟧"Fine,"⟦/⟧ he said through gritted teeth. ⟦C→D i =⟧"You're on balloons."⟦/⟧
⟦D→C i⟧"I'm allergic to latex,"⟦/⟧ Devlin replied cheerfully.
⟦C→D i⟧"Streamers, then!"⟦/⟧
⟦D→C i⟧"I've got a fear of heights."⟦/⟧
⟦C→D i⟧"Then what CAN you do, Marsh?"⟦/⟧
The green eyes slid over him from his shiny shoes all the way up to his perfectly parted hair. It took quite a while.
⟦D→C i⟧"I'm good with my hands,"⟦/⟧ Devlin purred.
*Thunk.* That was Annika's head hitting the table.
@break -x-X-x-
⟦B→D i⟧"So you're in love with him,"⟦/⟧ said Boone around a mouthful of burrito, two hours later.
⟦D→B i⟧"I'm not in love with him,"⟦/⟧ Devlin growled. ⟦D→B i =⟧"I like bugging him. There's this vein. Right here. It's got its own beat, man. It's like six-eight time."⟦/⟧
⟦B→D i⟧"You wrote a song about a vein?"⟦/⟧ the bassist asked slowly.
⟦D→B i⟧"It's not ABOUT the vein."⟦/⟧
⟦B→D i⟧"Dude,"⟦/⟧ said Boone. ⟦B→D i =⟧"It's called 'Vein.'"⟦/⟧
Devlin threw a drumstick at him. It was true that he had written a song. It was also true that he hadn't been asleep, at orientation. He had just shut his eyes so that he could listen better, and the snoring had been a joke. It was a joke that had kind of gotten away from him. When he'd opened his eyes again the blond on the stage had been looking right at him with this hurt expression, just for a second, before his face slammed shut like a locker. It had been shut for two years. And Devlin had been knocking on it ever since, the only way he knew how.
⟦D→B i⟧"He'd never go for a guy like me anyway,"⟦/⟧ the drummer muttered.
⟦B→D i⟧"What's a guy like you?"⟦/⟧ asked Boone.
⟦D→B i⟧"You know. Me,"⟦/⟧ said Devlin, and hit the snare.
@break -x-X-x-
The night before the Gala it snowed. It snowed like crazy. By nine o'clock there were only two people left in the old gym, and one of them was up a ladder.
⟦C→D i⟧"I thought that you were afraid of heights!"⟦/⟧ Corbin called up accusingly.
⟦D→C i⟧"I lied,"⟦/⟧ the slacker called down. ⟦D→C i =⟧"Hand me the silver ones?"⟦/⟧
Corbin handed him the silver ones. He wouldn't have admitted it under torture, but it looked beautiful. Devlin had done it all, the whole ceiling. He had hung about a thousand paper stars on fishing line, so that they turned.
⟦C→D i⟧"Where did you learn to do this?"⟦/⟧ he asked reluctantly.
⟦D→C i⟧"My mom did windows,"⟦/⟧ said Devlin. ⟦D→C i =⟧"Like for department stores. I used to go with her after closing. She'd let me do the snow."⟦/⟧
⟦C→D i⟧"Does she still?"⟦/⟧
⟦D→C i⟧"Nah,"⟦/⟧ said the brunet quietly. ⟦D→C i =⟧"She died when I was fifteen."⟦/⟧
The blue-eyed boy looked down at the box of stars. ⟦C→D i⟧"I'm sorry,"⟦/⟧ he whispered. ⟦C→D i =⟧"I didn't know that."⟦/⟧
⟦D→C i⟧"S'okay. You never asked,"⟦/⟧ said Devlin, but not in a mean way.
That was when the lights went out.
⟦C i⟧"EEEK!"⟦/⟧ somebody shrieked.
⟦D→C i⟧"Was that you?"⟦/⟧ Devlin asked in the dark.
⟦C→D i⟧"No!"⟦/⟧ said Corbin. ⟦C→D i =⟧"It was a... pipe."⟦/⟧
⟦D→C i⟧"Okay,"⟦/⟧ said Devlin. He was trying so hard not to laugh that the ladder shook. ⟦D→C i =⟧"Stay where you are, I'm coming down. Keep talking so I can find you."⟦/⟧
⟦C→D i⟧"What should I say?"⟦/⟧
⟦D→C i⟧"Anything! Yell at me. You're good at that."⟦/⟧
⟦C→D i⟧"You're... you're very irresponsible,"⟦/⟧ the president began shakily. He really didn't like the dark. ⟦C→D i =⟧"You always hand things in late. You never wear a coat, and it drives me insane, it's twenty degrees and you're walking around in that stupid vest, and I think, he'll catch pneumonia. And your handwriting is atrocious! I can only read it because I've practiced."⟦/⟧
There was a pause.
⟦D→C i⟧"You practiced my handwriting?"⟦/⟧ said a voice, extremely close by.
⟦C i⟧"Eep,"⟦/⟧ said Corbin.
A warm, callused hand found his. He could feel his heart hammering like a... well, like a drum solo.
⟦D→C i⟧"Found you,"⟦/⟧ murmured Devlin.
⟦C→D i⟧"We should try the door,"⟦/⟧ Corbin said in a squeaky voice.
They tried the door. It was snowed shut. (A/N: I know, I know! But it's a CLASSIC!)
@break -x-X-x-
⟦C→D i⟧"We're going to die here,"⟦/⟧ the blond announced. They were sitting on a gym mat, back to back, with a tablecloth around them both.
⟦D→C i⟧"We've got eleven pounds of cheese cubes,"⟦/⟧ Devlin pointed out. ⟦D→C i =⟧"We could live till spring."⟦/⟧
⟦C→D i⟧"I'm lactose intolerant."⟦/⟧
⟦D→C i⟧"I know,"⟦/⟧ said the brunet. ⟦D→C i =⟧"I got you the soy kind. It's in the blue box, it's got your name on it."⟦/⟧
Corbin twisted around so fast that he nearly got whiplash. ⟦C→D i⟧"You WHAT?"⟦/⟧ he exclaimed.
⟦D→C i⟧"At the homecoming thing you didn't eat anything all night,"⟦/⟧ mumbled Devlin. His ears were burning. He thanked God that it was dark. ⟦D→C i =⟧"I figured, he runs the whole party, and he doesn't get any cheese. That sucks. So I asked Annika."⟦/⟧
⟦C→D i⟧"But you hate me,"⟦/⟧ Corbin said in confusion.
⟦D→C i⟧"YOU hate ME!"⟦/⟧ the taller boy protested.
⟦C→D i⟧"You snored in my speech!"⟦/⟧
⟦D→C i⟧"I was kidding around! It was the best speech I ever heard!"⟦/⟧ Devlin burst out. ⟦D→C i =⟧"You said that nobody here was here by accident. I almost didn't come, you know that? To college. I was gonna turn around and go home. I had my bag packed and everything. And then this little blond dude in a tie gets up and he's so nervous his paper is shaking, and he says ⟦C→D i quoted⟧'nobody is here by accident,'⟦/⟧ and I thought, okay. Okay, I'll stay for that guy."⟦/⟧
Neither of them said anything. The snow ticked at the windows. Overhead a thousand stars were turning, very slowly, in a draft.
⟦C→D i⟧"I'm not little,"⟦/⟧ Corbin said at last, in a wobbly voice.
⟦D→C i⟧"You're kinda little,"⟦/⟧ said Devlin.
⟦C→D i⟧"I'm five foot eight!"⟦/⟧
⟦D→C i⟧"It's a good size,"⟦/⟧ the brunet said softly. He had turned around too. He put up one hand, and with the tip of one finger he touched a place on the side of Corbin's forehead. ⟦D→C i =⟧"There it is."⟦/⟧
⟦C→D i⟧"There what is?"⟦/⟧ breathed the blond.
⟦D→C i⟧"Six-eight time,"⟦/⟧ said Devlin, and kissed him.
It was nothing like Corbin had imagined. (He had imagined it, all right? He'd imagined it eleven times.) It was a whole lot better, and it tasted of soy cheese.
⟦C→D i⟧"Wow,"⟦/⟧ he said, when he could.
⟦D→C i⟧"Yeah?"⟦/⟧ said Devlin, grinning like an idiot.
⟦C→D i⟧"I have some notes,"⟦/⟧ Corbin said, and grabbed him by the vest.
@break -x-X-x-
⟦A→B i⟧"Do you think they've killed each other yet?"⟦/⟧ Annika asked nervously. On the other side of campus she was standing at the dorm window, with the phone in one hand and a mug of cocoa in the other.
⟦B→A i⟧"Twenty bucks says they're making out,"⟦/⟧ said Boone's voice on the phone.
⟦A→B i⟧"You're on,"⟦/⟧ the redhead scoffed. ⟦A→B i =⟧"You don't know Corbin. He'd want to file a form first."⟦/⟧
⟦B→A i⟧"You don't know Dev,"⟦/⟧ Boone chuckled. ⟦B→A i =⟧"He wrote a song about the guy's forehead."⟦/⟧
⟦A→B i⟧"Awwww,"⟦/⟧ said Annika, in spite of herself. ⟦A→B i =⟧"Wait, his *forehead?*"⟦/⟧
@break -x-X-x-
The janitor dug them out at a quarter to seven.
⟦J→C+D i⟧"Well, lookee here,"⟦/⟧ said Earl, leaning on his shovel.
⟦A→C i⟧"CORBIN!"⟦/⟧ squealed Annika, and barged in past him. ⟦A→C i =⟧"Oh my gosh, I've been calling you all night, I thought you were DEAD, I... oh. OH."⟦/⟧
On a gym mat under a tablecloth lay the president of the student council. His tie was around somebody else's head.
⟦B→A i⟧"Told you,"⟦/⟧ said Boone smugly behind her. ⟦B→A i =⟧"You owe me twenty bucks."⟦/⟧
⟦D i⟧"Five more minutes,"⟦/⟧ groaned Devlin, and pulled the tablecloth over them both.
⟦W→J i⟧"What's all this? What's going on?"⟦/⟧ an elderly voice inquired from the doorway. Professor Whitlock peered in over his spectacles, with snow on his hat. He looked at the ceiling. He looked at it for a long, long time. ⟦W→J i =⟧"Good gracious. Who made those?"⟦/⟧
⟦C→W i⟧"Devlin did, sir!"⟦/⟧ said Corbin's voice from under the tablecloth.
⟦W→C i⟧"And is that Mr. Marsh that you've got there, Mr. St. James?"⟦/⟧ asked the old man.
⟦C→W i⟧"Yes, sir,"⟦/⟧ said the tablecloth.
⟦W→D i⟧"Hm,"⟦/⟧ said the professor. He took out a tiny red notebook. ⟦W→D i =⟧"Participation: A."⟦/⟧
@end_note
OWARI! The End! Should I do a sequel with Boone and the guy from the burrito place??? Review and tell me! No flames! Free soy cheese for all reviewers!
@end
