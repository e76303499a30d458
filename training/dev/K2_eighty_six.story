# title: eighty-six everything
# style: first person present; straight double quotes; AO3 original work, kitchen
# cast: B = Bettina Sorrels | Bet, Bettina, Sorrels, fish | she | narrator
# cast: C = Chef Dale Kirchner | Chef, Kirchner, Dale, Chef Kirchner | he
# cast: X = Xiomara | Xio, sous | she
# cast: H = Hank | Big Hank, Henry, grill | he
# cast: T = Timothy | the kid, Timmy, garde manger, the new kid | he
# cast: J = Don Chucho | Chucho, Jesús, the dishwasher | he
# cast: F = Fallon | the server | she
# cast: M = the man with the mustache | the mustache guy, mustache man | he
---
@note
so this is about a kitchen because i worked in a kitchen for six years and it ate my knees. no chefs were harmed. TW for language, burns (minor), and a LOT of butter. not beta read we die like lobsters
@end
"Behind" is the first word I learned in this job and if I ever have kids it'll be theirs too.
⟦X→B i⟧"Behind, behind, hot, behind."⟦/⟧
⟦B→X i⟧"You don't have to say it four times."⟦/⟧
⟦X→B i⟧"You have four asses?"⟦/⟧ Xio slides past me with a hotel pan of short rib and bumps my hip on purpose. ⟦X→B i =⟧"No? Then you can hear it four times."⟦/⟧
It's 5:10. Doors at 5:30. We have a hundred and sixty on the books and the kid on garde manger is cutting chives like he's disarming something.
Also it's Xio's last night, and I'm the only one who knows.
She told me on Tuesday in the walk-in, because the walk-in is where you tell people things. It's thirty-six degrees and nobody can hear you cry over the compressor. She got the place in Providence. Her own kitchen. Her own name on the menu, small, on the bottom, but her own. She was going to tell Chef on Wednesday. Then Wednesday the hood broke, Thursday he found out about the rent and Friday she chickened out.
⟦B→X i⟧"Tell him before service,"⟦/⟧ I say now, real quiet, over my shallots.
⟦X→B i⟧"Before service he'll kill me."⟦/⟧
⟦B→X i⟧"So after."⟦/⟧
⟦X→B i⟧"After, he'll have had time to think about how."⟦/⟧
⟦H→X+B i⟧"How what?"⟦/⟧ says Hank, from the grill. Hank is six foot five and hears like a bat.
⟦X→H i⟧"How come your station looks like a yard sale."⟦/⟧
⟦H→X i⟧"It's a system."⟦/⟧
⟦X→H i⟧"Henry. There's a tong in the salt."⟦/⟧
⟦H→X i⟧"That's where the tong lives, sous."⟦/⟧
The office door bangs and we all look down at our boards at once like a choir finding the page. Chef Kirchner comes down the line with his reading glasses on his forehead and another pair of reading glasses on his nose. He stops behind the kid.
⟦C→T i⟧"What's your name again?"⟦/⟧
⟦T→C i⟧"Timothy, Chef."⟦/⟧
⟦C→T i⟧"What are those, Timothy?"⟦/⟧
⟦T→C i⟧"Chives, Chef?"⟦/⟧
⟦C→T i⟧"You asking me?"⟦/⟧
⟦T→C i⟧"No, Chef. They're chives."⟦/⟧
⟦C→T i⟧"They were chives. Throw 'em in the staff meal. Sharpen that knife and do it again and stop breathing on them."⟦/⟧ He moves on. He puts a spoon in my beurre blanc, doesn't say anything, which is the nicest thing he's ever said to me, and pulls up at the pass. ⟦C→X+B+H+T+J i =⟧"Okay. Ears. One-sixty-two on the books, there's a twelve-top at seven who are lawyers so nothing they say in here is funny. Eighty-six the halibut, the halibut is monkfish. If anybody calls it halibut I'll know. Two gluten, one shellfish, and a lady on nineteen says she's allergic to black pepper, so she gets white pepper and my contempt. Questions?"⟦/⟧
⟦H→C i⟧"Is it true there's a critic?"⟦/⟧
⟦C→H i⟧"Where'd you hear that?"⟦/⟧
⟦H→C i⟧"Fallon says a guy with a fake mustache."⟦/⟧
⟦F→H+C i⟧"I said it *looked* fake,"⟦/⟧ Fallon calls from the window, where she's folding napkins. ⟦F→H+C i =⟧"He booked under Smith."⟦/⟧
⟦C→F i⟧"There are people named Smith."⟦/⟧
⟦F→C i⟧"With a mustache like that?"⟦/⟧
⟦C→X+B+H+T+J+F i⟧"It doesn't matter who's out there,"⟦/⟧ Chef says. ⟦C→X+B+H+T+J+F i =⟧"Could be the Pope. Could be my ex-wife. You cook the same plate. Xiomara, you're calling."⟦/⟧
She's got her mouth open. I see her. She's got the whole sentence lined up behind her teeth.
⟦X→C i⟧"Yes, Chef,"⟦/⟧ she says.
I could kick her.
@break ~
⟦X→B+H+T i⟧"Ordering! Two beet, one tartare, followed by two rib, one monk."⟦/⟧
⟦group→X i⟧"Two beet one tartare two rib one monk!"⟦/⟧
⟦X→B+H+T i⟧"Ordering, four-top, two oysters, one tartare, one beet no cheese. Timothy, say it back."⟦/⟧
⟦T→X i⟧"Two oysters one tartare one beet no, uh. No."⟦/⟧
⟦X→T i⟧"No cheese, baby."⟦/⟧
⟦T→X i⟧"No cheese!"⟦/⟧
⟦X→B i⟧"Fish, how long on my monk for six?"⟦/⟧
⟦B→X i⟧"Two minutes."⟦/⟧
⟦X→B i⟧"Two real minutes or two Sorrels minutes?"⟦/⟧
⟦B→X i⟧"Ninety seconds if you quit talking to me!"⟦/⟧
This is the part I can't explain to my mother. She thinks I'm wasting a degree. But there's a thing that happens, around 7:40, when the tickets are hanging down off the rail like a beard and you're too far under to be scared, and Xio's voice is the only thing in the room. She never yells. Chef yells. Xio just says it and your hands go. I've been cooking next to her for three years. I don't know what my hands are going to do in January.
⟦J→B i⟧"Hija, your pans,"⟦/⟧ says Don Chucho at my elbow. He's sixty-eight and he carries eleven sauté pans like a bouquet.
⟦B→J i⟧"You're an angel."⟦/⟧
⟦J→B i⟧"I know. You are sad tonight?"⟦/⟧
⟦B→J i⟧"I'm sweating. It's different."⟦/⟧
⟦J→B i⟧"Mm,"⟦/⟧ he says, and looks across at Xio, and then at me. ⟦J→B i =⟧"She told you also?"⟦/⟧
I nearly drop a monkfish.
⟦B→J i⟧"She told *you*?"⟦/⟧
⟦J→B i⟧"In the walk-in."⟦/⟧
⟦B→J i⟧"When?"⟦/⟧
⟦J→B i⟧"Monday."⟦/⟧ He pats my arm. He's got the decency to look sorry about beating me. ⟦J→B i =⟧"My cousin has a truck. For the furnitures."⟦/⟧
⟦H→B i⟧"Sorrels, I'm plating, where's my fish!"⟦/⟧
⟦B→H i⟧"Walking!"⟦/⟧
⟦H→B i⟧"Walk faster! What are you two gossiping about? Is it Providence?"⟦/⟧
The pan's very hot. I grab it anyway, by the wrong bit, with the wrong hand.
⟦B i⟧"Mother of—"⟦/⟧
⟦X→B+H i⟧"Bet. Cold water. Now. Hank, take her burners."⟦/⟧
⟦B→X i⟧"I'm fine."⟦/⟧
⟦X→B+T i⟧"I didn't ask. Cold water. Timothy, baby, plate the monk. Sauce first, then the fish, don't drown it."⟦/⟧
⟦T→X i⟧"I don't know how to—"⟦/⟧
⟦X→T i⟧"Yeah you do, you've been staring at her do it for two weeks. Go."⟦/⟧
And the kid goes. I'm at the hand sink with the tap running over my palm, swearing in a steady stream, and I watch him spoon it and set it and wipe the rim. He holds his breath the entire time.
Chef leans in from the other side of the pass and turns the plate a quarter inch.
⟦C→T i⟧"Who did that?"⟦/⟧
⟦T→C i⟧"Me, Chef. Timothy, Chef."⟦/⟧
⟦C→F i⟧"Table six,"⟦/⟧ says Chef. ⟦C→F i =⟧"Go."⟦/⟧
Hank's next to me, flipping my fish with one hand and his steaks with the other, across four feet of line. He's got the wingspan for it.
⟦B→H i⟧"How do you know about Providence?"⟦/⟧ I hiss.
⟦H→B i⟧"She asked me to be a reference."⟦/⟧
⟦B→H i⟧"*You?*"⟦/⟧
⟦H→B i⟧"I'm very well spoken."⟦/⟧
⟦B→H i⟧"Does everybody know?"⟦/⟧
⟦H→B+T i⟧"I don't think the kid does. Hey kid. You know about Providence?"⟦/⟧
⟦T→H i⟧"Is that Chef Xio's new place?"⟦/⟧
@break ~
10:50. Last table's on dessert. It's the mustache. He's had everything. Fallon comes through the door backward with both arms full.
⟦F→C i⟧"He wants to see the chef."⟦/⟧
⟦C→F i⟧"What's he want?"⟦/⟧
⟦F→C i⟧"To see the chef? He's crying a little."⟦/⟧
Chef takes off one pair of glasses, then the other pair. ⟦C→F i⟧"Bad crying?"⟦/⟧
⟦F→C i⟧"I don't know, Dale, I'm not a scientist."⟦/⟧
⟦M→F+C i⟧"I'm sorry, I don't mean to barge in,"⟦/⟧ somebody says, and there he is in the actual doorway with his napkin still tucked in. It's a real mustache. It's just a tragedy. ⟦M→C i =⟧"I only wanted to say. The short rib. My grandmother was from Ponce, she used to do a thing with — is it sour orange? I haven't tasted that in thirty years. I wanted to shake your hand."⟦/⟧
Chef looks at the hand. He looks at it long enough that I think, oh no.
⟦C→M i⟧"Not mine,"⟦/⟧ he says. ⟦C→M i =⟧"I don't touch the rib. That's her."⟦/⟧
Xio's got a sheet tray in each hand and no way to shake anything.
⟦X→M i⟧"Ay. Hi. Thank you."⟦/⟧
⟦M→X i⟧"Is it sour orange?"⟦/⟧
⟦X→M i⟧"And a little anchovy. Don't tell nobody."⟦/⟧
⟦M→X i⟧"God bless you,"⟦/⟧ says the mustache man, and wipes his eyes on the napkin and sort of bows his way out, and the door swings, and swings, and stops.
Nobody says behind. Nobody says anything. The compressor kicks on.
⟦F→C i⟧"So not a critic,"⟦/⟧ says Fallon.
⟦C→F i⟧"He sells boats. I know him. His name's Smith."⟦/⟧ Chef's still looking at the door. ⟦C→X i =⟧"So when were you gonna tell me?"⟦/⟧
One of the sheet trays goes down on the steel, kind of loud.
⟦X→C i⟧"Who told you?"⟦/⟧
I put my burned hand up. ⟦B→X i⟧"Not me."⟦/⟧
⟦H→X i⟧"Not me."⟦/⟧
⟦J→X i⟧"I only told my cousin,"⟦/⟧ says Don Chucho.
⟦C→X i⟧"Who d'you think they called? They called *me*. In September. Guy rings me up, says he's opening a room in Providence, who've I got that's ready. I said I've only got one and you can't have her. Then I hung up."⟦/⟧ He rubs his nose where the glasses go. ⟦C→X i =⟧"Then I thought about it for a week and called him back."⟦/⟧
⟦X→C i⟧"You — since *September?*"⟦/⟧
⟦C→X i⟧"I been waiting for you to say it. I been in that walk-in so much I got a chest cold."⟦/⟧
I'm not going to describe her face. I'd like her to still talk to me.
⟦X→C i⟧"I thought you'd kill me,"⟦/⟧ she says finally.
⟦C→X i⟧"I might. You're leaving me with Hank."⟦/⟧
⟦H→C i⟧"Hey."⟦/⟧
⟦C→H i⟧"There's a tong in your salt, Henry. I've let it go for six years, and I'm letting it go tonight because it's a special occasion."⟦/⟧ He clears his throat and it turns into a real cough, so I guess he wasn't kidding about the cold. ⟦C→B i =⟧"Sorrels. How's the hand?"⟦/⟧
⟦B→C i⟧"It's fine, Chef."⟦/⟧
⟦C→B i⟧"Can you hold a Sharpie in it?"⟦/⟧
⟦B→C i⟧"Yes, Chef?"⟦/⟧
⟦C→B i⟧"You asking me?"⟦/⟧
⟦B→C i⟧"No, Chef. Yes, Chef."⟦/⟧
⟦C→B i⟧"Then go write your name on the schedule where it says sous. Spell it right. And somebody get that man his hat, he left his hat."⟦/⟧
I get as far as the walk-in. It's thirty-six degrees. The kid's already in there, sitting on a crate of leeks with his apron over his face.
⟦T→B i⟧"Sorry,"⟦/⟧ he says. ⟦T→B i =⟧"I just really like it here."⟦/⟧
⟦B→T i⟧"Scooch,"⟦/⟧ I tell him.
@end_note
thank you for reading! yes the tong in the salt was real. no I never told him either. comments feed me (literally nothing else does i'm a line cook)
@end
