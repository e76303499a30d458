# title: Porch Light
# container: text
# wrap: none
# style: third person past; straight double quotes; a songfic pasted as text, one line a paragraph, no blank lines, lyrics not marked
# cast: F = Felix | | he
# cast: A = Amos | | he
---
@title
Porch Light
@disclaimer
Disclaimer: I don't own the show or the boys. I do own the song, sort of, it's called Leave It On and I wrote it on a bus. Rated T for language, this is a one-shot!
@prose
⟦F→A e⟧"You're packing the toaster?"⟦/⟧ Felix asked, leaning in the doorway of the kitchen.
Amos didn't look up. He was wrapping it in a sheet of newspaper, very slowly, like it was something alive. ⟦A→F i⟧"It's my toaster."⟦/⟧
⟦F→A i⟧"It's our toaster."⟦/⟧
⟦A→F i⟧"You burned a bagel in it one time and cried. That doesn't make it yours, Felix."⟦/⟧
He said it kindly. That was the worst part, he'd been kind all week. He had labelled every box. He had made a list of plumbers. Felix had wanted to throw the list out of the window, and instead he'd put it on the fridge under the magnet shaped like a lobster, and he'd said thanks.
@lyrics
You can take the road at midnight, you can take the long way round
@prose
⟦F→A a⟧"So what time's the truck?"⟦/⟧ he asked.
⟦A→F i⟧"Seven."⟦/⟧
⟦F→A i⟧"In the morning?"⟦/⟧
⟦A→F i⟧"That's when they come."⟦/⟧ Amos tore off another strip of tape with his teeth. ⟦A→F i =⟧"You don't have to get up."⟦/⟧
Felix laughed, but it didn't come out right. Like he'd sleep. Like he'd slept at all since Amos had said the word Denver across a plate of eggs, three weeks ago, the way you'd mention a sale on socks.
They'd been nineteen when they found this place. It had a tree growing through the back steps and a landlord who only took cash. Amos had fixed the steps around the tree. He fixed everything. He fixed the boiler, and the gutters, and the winter that Felix's dad died he fixed dinner every night for two months and never said a word about it. Felix had never fixed anything. He just sang in the kitchen and burned the bagels.
And every single night, before he went to bed, he'd gone down the hall in his socks and switched the porch light on, because Amos worked late and the third step was bad. That was all. Six years, one switch. It had never seemed like much to be good at.
@lyrics
But I'll leave the porch light burning so you know which house is mine
@prose
⟦F→A e⟧"I got you something,"⟦/⟧ Felix said.
⟦A→F i⟧"You didn't have to do that."⟦/⟧
⟦F→A i⟧"It's not much. It's, uh. Hang on."⟦/⟧ He dug around in the pocket of his hoodie and held out his fist.
Amos wiped his hands on his jeans before he took it. He turned it over a couple of times, waiting for the rest of the joke. ⟦A→F a⟧"It's a lightbulb,"⟦/⟧ he said.
⟦F→A i⟧"It's the one from the porch."⟦/⟧
⟦A→F i⟧"You unscrewed the porch light?"⟦/⟧
⟦F→A i⟧"Well, I wasn't going to give you a used lobster."⟦/⟧
He wanted him to laugh. He'd have given anything he had for it. But Amos only stood there with the bulb in his palm, and his jaw was doing the thing that it did, and Felix knew that he'd ruined it. He had one joke to get through the night on, and he'd gone and meant it.
@lyrics
And every moth in the county is gonna hear me call your name
@break -x-
@prose
It was still dark when the truck came. Amos signed the driver's paper. He carried the last box out himself, and he put the toaster on the front seat and belted it in.
The porch was black. Felix was sitting on the steps, on the part by the tree, with a blanket over his head.
⟦A→F e⟧"You got up,"⟦/⟧ said Amos.
⟦F→A e⟧"I live here,"⟦/⟧ said Felix.
There was a lot to say, and neither of them said it. The driver looked at his watch, and then he got very interested in his side mirror.
⟦A→F e⟧"There's a note on the boiler,"⟦/⟧ Amos said finally. ⟦A→F e =⟧"If it bangs, you hit it. The red part, not the blue part."⟦/⟧
⟦F→A i⟧"Red part. Got it."⟦/⟧
⟦A→F i⟧"And don't let Petrakis put the rent up. He'll try. You just stand there and look sad."⟦/⟧
⟦F→A e⟧"I can do that,"⟦/⟧ Felix whispered.
% Four sentences of «he» after the last «Felix», and «Amos» named in between: hard for a rule.
He pulled the blanket down off his head. His hair was sticking up on one side and his eyes were pink, and he looked nineteen. He stood up, so that they were the same height, with Amos one step down. ⟦F→A a miss⟧"Why Denver?"⟦/⟧ he asked. ⟦F→A a = miss⟧"You never said. You said it was the job, but there's jobs here."⟦/⟧
Amos looked at the empty socket over the door. He looked at it for so long that the driver started up the engine. ⟦A→F a⟧"Because you leave that thing on for me,"⟦/⟧ he said. ⟦A→F a =⟧"Every night, six years. And every night I come up the walk and I think, that's it, that's the house, I'm home. And I go in and say hey, and you say hey, and I go to bed. I can't do it anymore, Felix. I can't just keep coming home and not--"⟦/⟧ He stopped. ⟦A→F a =⟧"It's killing me, is all."⟦/⟧
Felix stared at him.
⟦F→A a⟧"You idiot,"⟦/⟧ he said. ⟦F→A a =⟧"Who do you think I leave it on for?"⟦/⟧
⟦A→F e⟧"Moths,"⟦/⟧ said Amos.
⟦F→A i⟧"You absolute idiot."⟦/⟧
@lyrics
So come on up the walk, my love, I never changed the locks
@prose
The driver said later, to his wife, that it was the shortest move he ever did: forty feet out, forty feet back, and a kiss in the middle that you could've hung laundry on. He only charged them for the gas.
Amos unbuckled the toaster. Felix held the door for him.
Then Amos got up on a kitchen chair, in the first of the light, and put the bulb back in.
⟦A→F a⟧"There,"⟦/⟧ he said. ⟦A→F a =⟧"Fixed."⟦/⟧
@lyrics
And the porch light's on, the porch light's on, the porch light's on for you
@end_note
Please R&R, this is my first songfic so be nice! :)
