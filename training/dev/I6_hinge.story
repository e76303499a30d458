# title: Hinge
# style: third person past; straight quotes; AO3 small town, trans man and nonbinary pastor, slow build
# cast: W = Wyatt Ostrander | Wyatt, Ostrander, Dwight's kid | he
# cast: D = Dwight Ostrander | Dwight, his father, Dad, Mr. Ostrander | he
# cast: L = Lindley Boggs | Lin, Lin Boggs, Pastor Lin, the pastor, Pastor, the stranger | they
# cast: T = Arlene Tuttle | Mrs. Tuttle, Arlene | she
# cast: V = Verle Schuessler | Verle, the old farmer | he
# cast: H = Kimberly | the speech therapist, the therapist | she
# cast: B = the boy in the 4-H shirt | the boy, the kid with the buzz cut, the kid | he
---
@summary
Wyatt hasn't been back to Penrose, Kansas in eleven years. Then his dad has a stroke behind the register of Ostrander Hardware, and all the words come back in the wrong bins.
@end
@note
Content notes: aphasia, some misgendering (not malicious and then a little bit malicious), church. My grandfather had this. He called me "coffee" for two years and I would give a lot to be called coffee.
@end
The first thing his father said to him in eleven years was ⟦D→W i⟧"Caulk."⟦/⟧
Wyatt stood at the foot of the hospital bed in Hays with his hat in his hands. He'd driven all night from Reno. He had practiced a number of things, somewhere around Laramie, and not one of them was an answer to that.
⟦W→D i⟧"Hi, Dad,"⟦/⟧ he said.
Dwight Ostrander looked at him hard. One side of his face had slid. The eyes hadn't, they were the same as ever, pale, level, like something you'd check a shelf with, and they went over the beard and the shoulders and the hands and came back up and stayed there.
⟦D→W i⟧"Caulk,"⟦/⟧ he said again, and shut them.
The speech therapist caught Wyatt in the hall. Her name was Kimberly and she had a lanyard with ducks on it. She told him that it was called aphasia, that it was common, that it wasn't his mind that was gone but the way to it.
⟦H→W i⟧"He'll reach for a word and get the wrong one. With most people it's random, but your dad's is, well. It's kind of neat, actually. It's all inventory."⟦/⟧
⟦W→H i⟧"It's what?"⟦/⟧
⟦H→W i⟧"He called me a wing nut this morning. I thought he was being rude. Then he called the nurse a quart of primer. What did he do for a living?"⟦/⟧
⟦W→H i⟧"Forty-four years in the same building,"⟦/⟧ said Wyatt.
⟦H→W i⟧"So that's the part that's left. It's worn in the deepest. You're the daughter?"⟦/⟧ She was looking at her chart, and then she looked up, and he watched her hear herself. ⟦H→W i =⟧"I'm sorry. It says here daughter."⟦/⟧
⟦W→H i⟧"It's an old form."⟦/⟧
⟦H→W i⟧"I'll have them fix it,"⟦/⟧ Kimberly said. Her ears had gone pink. ⟦H→W i =⟧"Was that what you'd want? Me to have them fix it?"⟦/⟧
⟦W→H i⟧"I'd want it a lot,"⟦/⟧ he said.
@break -----
The store was unlocked when he got to Penrose. That was the town all over. The bell over the door still went off like a dropped spoon, and the smell came up and got him in the chest: fertilizer, cut keys, the oil they put down on the floor. A stranger was standing behind the register in a clerical collar and a canvas apron, sorting washers.
⟦L→W i⟧"Be right with you. Unless you know what this is? I've been at it for a good ten minutes."⟦/⟧ The stranger held up a piece of brass.
⟦W→L i⟧"Compression sleeve. Three-eighths."⟦/⟧
⟦L→W i⟧"Bless you. Where's it live?"⟦/⟧
⟦W→L i⟧"Back wall. Fourth bin down, unless he's moved it."⟦/⟧
⟦L→W i⟧"He hasn't moved a thing. I don't believe he's moved a thing since Eisenhower."⟦/⟧ They put it in the bin, and dusted off their hands, and came around the end of the counter with one of them stuck out. They were about Wyatt's age, slight, with a lot of freckles and their hair shaved up the back. ⟦L→W i =⟧"I'm Lin Boggs. I've got the Methodist church. You're Wyatt."⟦/⟧
He'd braced for it. He'd been bracing for it since the state line and so, when it came out right, he sort of pitched forward.
⟦W→L i⟧"Who told you that?"⟦/⟧
⟦L→W i⟧"He did."⟦/⟧
⟦W→L i⟧"He can't talk."⟦/⟧
⟦L→W i⟧"Well, this was before. He comes over Thursdays and fixes the boiler. I say fixes. He takes it apart, we look at it and he puts it back, and then he tells me about you."⟦/⟧
⟦W→L i⟧"My father,"⟦/⟧ said Wyatt, ⟦W→L i =⟧"hasn't picked up a phone in eleven years."⟦/⟧
⟦L→W i⟧"No. He's not very good at it, is he? I told him so. I told him, Dwight, you have got to say this to somebody besides me and the boiler."⟦/⟧ They hesitated. They had nice hands, nicked up, a Band-Aid with a dinosaur. ⟦L→W i =⟧"I'm sorry. That's a lot for a person who just walked in. I've been minding the place because I couldn't stand to see it dark, and I'm doing a terrible job. I sold a man a toilet seat yesterday and I think it was for a boat."⟦/⟧
⟦W→L i⟧"We don't carry boat seats."⟦/⟧
⟦L→W i⟧"I found that out."⟦/⟧
He laughed. It surprised him. It sounded too big in there, it went up among the rakes.
@break -----
They brought Dwight home on a Wednesday in the church van. The apartment was over the store. There were nineteen steps and he took them one by one with Wyatt's shoulder under his arm, and at the top he said, ⟦D→W i⟧"Thank you, hinge."⟦/⟧
⟦W→D i⟧"You're welcome."⟦/⟧
⟦D→W i⟧"Hinge,"⟦/⟧ his father insisted.
⟦W→D i⟧"You need a hinge? Something's broke?"⟦/⟧
Dwight made a noise like a saw binding. He hit the arm of the chair. He was looking straight at Wyatt and saying it over and over, hinge, hinge, and then he gave up and looked out the window at the grain elevator and his mouth worked. It was hard to be in the room. In the end Wyatt went downstairs and brought him one of each, butt hinge, strap, T, piano, all laid out on a tea tray, and his father looked at them and wept.
⟦L→W i⟧"It's not the thing that he wants,"⟦/⟧ said Lin. They had stayed to put soup on. ⟦L→W i =⟧"I don't think it is. I think it's somebody."⟦/⟧
⟦W→L i⟧"Then who's he mean?"⟦/⟧
⟦L→D i⟧"What am I, Dwight?"⟦/⟧ Lin asked, bending over him. They said it in an ordinary voice, the way you would ask a man the time. ⟦L→D i =⟧"Who's this?"⟦/⟧
⟦D→L i⟧"Pilot light,"⟦/⟧ said Dwight immediately.
⟦L→D i⟧"I'm pilot light. And Mrs. Tuttle?"⟦/⟧
⟦D→L i⟧"Roach. Roach powder."⟦/⟧
⟦L→D i⟧"That's not very Christian."⟦/⟧
⟦D→L i⟧"No,"⟦/⟧ his father agreed, perfectly clear, and one half of his face smiled.
@break -----
Everybody in Penrose came into the store that week and nobody needed anything. They bought one bolt. They wanted to look at him. Wyatt rang it all up on the old brass National, and he said thank you and he said Dad's coming along. Most of them were all right. Old Verle Schuessler, who had taught him to drive a combine when he was nine, stood at the counter with a sack of staples for so long that a line formed.
⟦V→W i⟧"I don't know what I'm supposed to call you,"⟦/⟧ he said at last, to the staples.
⟦W→V i⟧"Wyatt."⟦/⟧
⟦V→W i⟧"Wyatt. Like Earp."⟦/⟧
⟦W→V i⟧"Just like that."⟦/⟧
⟦V→W i⟧"Well, that's no trouble. I thought it was going to be one of them hard ones."⟦/⟧ Verle put his change away a coin at a time. ⟦V→W i =⟧"You going to be around for harvest? My boy's no good in a truck."⟦/⟧
⟦W→V i⟧"I couldn't say yet."⟦/⟧
⟦V→W i⟧"I'd want you for the truck."⟦/⟧
Behind him was Arlene Tuttle. Arlene had taught Sunday school to three generations, and she had her purse up in front of her like a shield.
⟦T→W i⟧"I'm going to say this once,"⟦/⟧ said Mrs. Tuttle. ⟦T→W i =⟧"I held you at your baptism. I made that dress. And I don't see why a person should have to come home and make a spectacle, at a time like this, with her father lying up there."⟦/⟧
The store got quiet. Somebody's kid was running the paint shaker, with nothing in it.
⟦W→T i⟧"Did you need something, Mrs. Tuttle?"⟦/⟧
⟦T→W i⟧"I need a fuse."⟦/⟧
⟦W→T i⟧"What amp?"⟦/⟧
⟦T→W i⟧"It's what killed him. You know that, don't you? It isn't his heart or his arteries. It was having to hold his head up."⟦/⟧
⟦L→T i⟧"Arlene,"⟦/⟧ said Lin. They'd come in from the back with a sack of softener salt on each shoulder, and they set them down now, first one and then the other. ⟦L→T i =⟧"He's not dead. He's up there eating Jell-O and he can hear you through the floor."⟦/⟧
⟦T→L i⟧"I'm not talking to you, Pastor. I said all I had to say to you to the bishop."⟦/⟧
⟦L→T i⟧"You did. It was four pages. I thought the part about my hair was uncalled for."⟦/⟧
⟦V→T i⟧"Buy your fuse, Arlene,"⟦/⟧ said Verle.
And from overhead came three great slow thumps, like somebody hitting the boards with a cane. A little plaster came down. Then the voice, a big voice once, it used to be able to stop a dog in the street.
⟦D→T i⟧"ROACH POWDER!"⟦/⟧
The boy at the paint shaker laughed so hard he had to hold on to it. Mrs. Tuttle went out without her fuse. The bell dropped its spoon behind her, and Wyatt found that he was gripping the edge of the register, and that there was a hand flat between his shoulder blades with a dinosaur on its thumb.
⟦L→W i⟧"You're okay,"⟦/⟧ said Lin, low. ⟦L→W i =⟧"Breathe out. No, all the way out."⟦/⟧
⟦W→L i⟧"Does that happen to you a lot?"⟦/⟧
⟦L→W i⟧"Once a month. Then she brings me a coffee cake, I couldn't tell you why. It's a very good coffee cake."⟦/⟧
@break -----
He started helping with the boiler. It was Thursday, somebody had to. The basement of First Methodist was low and hot, and the boiler was called Jezebel; it said so on a plate that Dwight had riveted on. They took it apart, and they looked at it. Around nine they gave up and sat on upturned buckets with a bag of Corn Nuts.
⟦W→L i⟧"What did he say about me?"⟦/⟧
⟦L→W i⟧"You want all of it?"⟦/⟧
⟦W→L i⟧"I want a sample."⟦/⟧
⟦L→W i⟧"He said you could back a trailer when you were ten. He said you left in the middle of the night after a fight that was his fault, and he's the one who said don't come back, and he said it because he was scared. He'd read something, in a magazine at the barber's, about how many of you all don't live."⟦/⟧ Lin was picking the salt off one Corn Nut with a thumbnail. ⟦L→W i =⟧"He thought if he was hard enough he could stop it. Like it was you drinking. And by the time that he'd figured out it wasn't that, why, you had a beard. He saw it on the computer at the library. He printed it off."⟦/⟧
⟦W→L i⟧"He printed it?"⟦/⟧
⟦L→W i⟧"Ten cents a page. It's in the register. Under the tray with the fifties."⟦/⟧
⟦W→L i⟧"We never have any fifties."⟦/⟧
⟦L→W i⟧"So you wouldn't have had cause to look."⟦/⟧
Wyatt put his head down on his knees. The boiler ticked. It was a while, and the pastor of First Methodist didn't pray at him or pat him or say one word, they just scooted their bucket over till it clanked up against his.
⟦W→L i⟧"You ever think about leaving?"⟦/⟧ he said when he could.
⟦L→W i⟧"Every time I get a coffee cake."⟦/⟧
⟦W→L i⟧"So why don't you?"⟦/⟧
⟦L→W i⟧"There's a kid in my confirmation class with a buzz cut who asked me last month how I knew. Eleven years old. In Penrose. I thought, well, there it is, I can't go till that one's got a driver's license."⟦/⟧ They looked at him sideways. In that light you could count the freckles and he'd got as far as forty. ⟦L→W i =⟧"And lately there's been a better class of person in the hardware store."⟦/⟧
⟦W→L i⟧"Are you flirting with me? In a church?"⟦/⟧
⟦L→W i⟧"I'm in the basement of one,"⟦/⟧ said Lin. ⟦L→W i =⟧"Am I doing it so bad you have to ask?"⟦/⟧
⟦W→L i⟧"I've been away a long time. I thought it might be how Methodists talk."⟦/⟧
@break -----
The picture was there, under the tray. It was from a friend's wedding, he was squinting. It had been folded in four and unfolded so many times that it had gone soft like a dollar. Across the bottom in carpenter's capitals it said WYATT 6/14, only the W had been gone over and over, as though he'd had to practice.
He took it upstairs. His father was at the window with the tray of hinges in his lap. He wouldn't let anyone take it away. He was opening and closing the big strap hinge with his good hand.
⟦W→D i⟧"I found this,"⟦/⟧ said Wyatt.
Dwight looked at the paper for a long time. Then he held up the hinge, and he put one leaf of it flat against his own chest. He took Wyatt's wrist, and pulled, till he had to get down on his knees on the linoleum, and he put the other leaf flat against Wyatt's.
⟦D→W i⟧"Hinge,"⟦/⟧ he said. He moved it, a little, open and shut. The pin squeaked. ⟦D→W i =⟧"Here. And here. You... it's my... it's the,"⟦/⟧ and he shook his head, furious, with the tears running down into the side that didn't work.
⟦W→D i⟧"It's me,"⟦/⟧ said Wyatt. ⟦W→D i =⟧"I'm hinge."⟦/⟧
⟦D→W i⟧"Well, yes!"⟦/⟧ shouted his father.
Lin had stopped in the doorway, holding a coffee cake with a note on it. They began to back out. A board creaked.
⟦D→L i⟧"Pilot light,"⟦/⟧ Dwight called, not turning around. ⟦D→L i =⟧"In. Sit. Eat."⟦/⟧ He frowned and hunted, you could see him going down the aisles with his hand out, bin after bin after bin, and coming at last to the right one. ⟦D→W+L i⟧"Family,"⟦/⟧ he said.
@break -----
The kid with the buzz cut came in on Saturday for a bolt, just one.
⟦B→W i⟧"Are you him?"⟦/⟧ the boy asked. He was wearing a 4-H shirt that came down to his knees. ⟦B→W i =⟧"Are you Wyatt?"⟦/⟧
⟦W→B i⟧"That's me. What size?"⟦/⟧
⟦B→W i⟧"I don't really need it,"⟦/⟧ the boy said. ⟦B→W i =⟧"I just wanted to see what it looks like. When you're old."⟦/⟧
⟦W→B i⟧"How's it look?"⟦/⟧
He thought about it for a time. ⟦B→W i⟧"Tired,"⟦/⟧ he said. ⟦B→W i =⟧"But pretty good."⟦/⟧
Wyatt gave him the bolt on the house. Then he called Verle, about the truck.
