# title: Miss Ivy Fridge
# style: told in dialect by a grown man who was the small boy; straight single quotes; Trinidad yard, 1950s; comic; six and more in talk
# cast: K = Kelvin | Kelvin, the boy, small boy, I | he | narrator
# cast: I = Miss Ivy | Ivy, Miss Ivy, madam, Mistress Joseph | she
# cast: B = Boysie | Boysie | he
# cast: P = Mr. Pascall | Pascall, old Pascall, the old man, the dead | he
# cast: D = Doris | Doris, Tantie Doris, Tantie | she
# cast: T = Teacher Lezama | Lezama, Teacher, Teach | he
# cast: S = the bailiff | Seecharan, Mr. Seecharan, the bailiff, the man with the paper | he
# cast: H = the bailiff's helper | Errol, the helper, the big fella | he
---
The day the fridge come in the yard nobody went to work. It come on a donkey cart, from Sookoo Electrical on Queen Street, standing up straight in a big cardboard with the name write on it, and Miss Ivy walking in front with a parasol as if is she wedding.
⟦I i⟧'Mind the step!'⟦/⟧ That was all she saying, from the gate to the door. ⟦I i =⟧'Mind the step! Mind the step!'⟦/⟧
⟦B→I i⟧'It only have one step, Miss Ivy,'⟦/⟧ Boysie tell her.
⟦I→B i⟧'Then mind it.'⟦/⟧
You have to understand that in that yard it had nine rooms and one current. The current come in by Teacher Lezama, who did pay for it, and from Teacher it went by a wire through the partition to Miss Ivy, and from Miss Ivy to Tantie Doris, who used to mind me, and so on down the line until by old Pascall in the back it was so weak that the bulb only used to get red. So when the fridge plug in, and it give a kind of a shake and start to hum, everybody bulb went down.
⟦T→I i⟧'How much watts is that apparatus?'⟦/⟧ asked Teacher Lezama.
⟦I→T i⟧'I ain't know nothing about what. Is forty-eight dollars down and nine dollars a month.'⟦/⟧
⟦T→I i⟧'For how long a duration?'⟦/⟧
⟦I→T i⟧'For ever,'⟦/⟧ Miss Ivy say. ⟦I→T i =⟧'Look how it white. All you ever see a thing white so?'⟦/⟧
And we stand up there and watch it in truth, and somebody small child put out a finger and touch it and bawl out that it cold.
@break
Now a fridge in a yard is not one person fridge. By the Friday Tantie Doris had her piece of saltfish in it, Boysie had four Carib beer that he say was belonging to a friend, and Teacher had a half tin of condensed milk with his name on a piece of paper stick on with flour. Old Pascall only put a glass of water. Every evening God send he would come up the yard with his stick to visit it.
⟦P→I i⟧'Evening, Mistress Joseph. I come to see how my water making out.'⟦/⟧
⟦I→P i⟧'It dey, Mr. Pascall. It by the egg.'⟦/⟧
⟦P→I i⟧'It cold?'⟦/⟧
⟦I→P i⟧'It cold.'⟦/⟧
⟦P→I i⟧'Don't give it to me, eh,'⟦/⟧ he would say. ⟦P→I i =⟧'Leave it. I only want to know it there.'⟦/⟧
He was a small dry old man that used to be a stevedore. He had a grip of papers under his bed and it was well known that he paying his burial society since the year the King dead, and not this King either. He ain't had nobody. He used to give me a penny to cut his toenail.
Well, everything went on sweet till the month of August. In August the factory where Miss Ivy used to sew collars put off half the girls. She miss one payment and then she miss two; and one morning Boysie come in running from the corner with his shirt open.
⟦B→I i⟧'Miss Ivy! Where Miss Ivy? The bailiff by the parlour! I hear him asking for you by name.'⟦/⟧
⟦I→B i⟧'What bailiff?'⟦/⟧
⟦B→I i⟧'Seecharan. He have the truck and a big fella with him. He drinking a sweet drink and then he coming.'⟦/⟧
⟦I→B i⟧'Oh God. Oh Father. What to do?'⟦/⟧
⟦D→I i⟧'Hide it,'⟦/⟧ say Tantie Doris.
⟦I→D i⟧'Hide it where? In my bosom?'⟦/⟧
⟦T→I i⟧'You could contest the order,'⟦/⟧ said Teacher. He was in his vest with soap on one side of his face. ⟦T→I i =⟧'There's such a thing as a stay. You must go before a magistrate and show cause.'⟦/⟧
⟦I→T i⟧'Go and show it, then! He by the parlour!'⟦/⟧
⟦B→T i⟧'Teach, the man coming now for now. It ain't have time for magistrate.'⟦/⟧
⟦D→B i⟧'Tell him she dead.'⟦/⟧
⟦B→D i⟧'Who dead?'⟦/⟧
⟦D→B i⟧'Ivy.'⟦/⟧
⟦I→D i⟧'I ain't dead!'⟦/⟧
⟦D→I i⟧'Tell him so, I say. You can't take thing from a house with dead. It ain't lucky. Even bailiff frighten that.'⟦/⟧
⟦B→D i⟧'If she dead he go take it easy,'⟦/⟧ said Boysie. ⟦B→D i =⟧'Who going to stop him? She dead.'⟦/⟧
⟦T→D i⟧'The boy's correct. The debtor cannot be the deceased. It would have to be a third party.'⟦/⟧
Everybody start to look at everybody. I remember I get behind of Tantie skirt. And is then a voice speak up from the back there, in the doorway, where he come up early to see about his glass.
⟦P→T i⟧'It would have to be somebody who near to it,'⟦/⟧ old Pascall say. ⟦P→T i =⟧'For the looks.'⟦/⟧
@break
I never see people move so. They take down Miss Ivy bed and they put her door on two chairs with a sheet over, in the front room, right in front of the fridge. Tantie had a black dress and Miss Ivy had a hat. Boysie went and break the ice out of the two little trays.
⟦P→B i⟧'What is that for?'⟦/⟧
⟦B→P i⟧'For under you. They does put ice so you wouldn't spoil.'⟦/⟧
⟦P→B i⟧'I ain't spoiling, boy. I only just lie down.'⟦/⟧
⟦D→P i⟧'Shut your mouth, Pascall, and close the eye,'⟦/⟧ said Tantie. ⟦D→P i =⟧'Kelvin! Come with a penny. Come with two.'⟦/⟧
⟦K→D i⟧'I ain't have two.'⟦/⟧
⟦D→K i⟧'Look in the dead pocket.'⟦/⟧
⟦P→D i⟧'All you leave my pocket alone! Teacher, you have a bottle there?'⟦/⟧
⟦T→P i⟧'I've some bay rum.'⟦/⟧
⟦P→T i⟧'Throw it on the floor. It must smell like people sorry.'⟦/⟧
⟦I→P i⟧'Mr. Pascall, I don't know how to thank you. As God is my judge. I go pray for you.'⟦/⟧
⟦P→I i⟧'Is my water I studying,'⟦/⟧ he tell her.
⟦B→D i⟧'They coming! They coming in the gate. Bawl, Doris!'⟦/⟧
⟦D→B i⟧'Who, me?'⟦/⟧
⟦B→D i⟧'Who else? You know how to bawl. I does hear you when rent day come.'⟦/⟧
And Tantie throw up she two hand and bawl. I living a long time since that and I have been to some high-class funeral and I never hear the equal. It start down in the foot. A fowl cock that was on the fence fall off the fence.
Seecharan was a thin Indian man, in a tie, with a paper. Behind him was a fella so big he had to come in the room with one shoulder first.
⟦S→I i⟧'Good morning. Good morning. Mistress Ivy Joseph? I've here an order for the recovery of one Frigidaire.'⟦/⟧ Then he see the sheet, and his hat come off. ⟦S→I i =⟧'Oh my. I didn't know it had a bereavement.'⟦/⟧
⟦I→S i⟧'Only this morning,'⟦/⟧ Miss Ivy say.
⟦S→I i⟧'I sorry too bad. Who is it?'⟦/⟧
⟦I→S i⟧'My, he's my.'⟦/⟧ You could see that she ain't work out that part.
⟦T→S i⟧'Uncle,'⟦/⟧ said Teacher Lezama.
⟦B→S i⟧'Father,'⟦/⟧ say Boysie, same time.
⟦D→S i⟧'Her uncle that father her,'⟦/⟧ said Tantie Doris, and bawl again.
⟦S→D i⟧'You all have my sympathy. Everybody have to go, madam, rich and poor.'⟦/⟧
⟦H→S i⟧'Boss,'⟦/⟧ the helper say. He was a Small Islander with a voice like a church organ. ⟦H→S i =⟧'I don't like to be in here.'⟦/⟧
⟦S→H i⟧'Nobody likes it, Errol. Is the job. Madam, I hate to have to do this, but I must ask you to step a little to one side. We'll be very respectful. We'll carry it out the back way.'⟦/⟧
⟦I→S i⟧'You can't take it!'⟦/⟧
⟦S→I i⟧'I have the paper, madam.'⟦/⟧
⟦T→S i⟧'I beg your pardon,'⟦/⟧ said Teacher. He had put on his jacket over the vest. ⟦T→S i =⟧'I take it you're aware of the Sanitary Ordinance? That refrigerator is supplying ice to a corpse. If you remove the ice and the corpse should become a nuisance within the meaning of the Act, you're liable. Personally. You and this gentleman.'⟦/⟧
⟦H→T i⟧'Me?'⟦/⟧
⟦T→H i⟧'What's your surname?'⟦/⟧
⟦H→S i⟧'Boss, I telling you I ain't like it. Look at his foot.'⟦/⟧
⟦S→H i⟧'What's wrong with it?'⟦/⟧
⟦H→S i⟧'It shake.'⟦/⟧
Everybody watch Pascall foot. It was sticking out from the sheet, by the end, grey and hard like a piece of old rope. The ice was melting. A drop fall off the door and then another drop.
⟦D→S i⟧'That's only the nerves,'⟦/⟧ Tantie say. ⟦D→S i =⟧'They does do that the first day.'⟦/⟧
⟦S→D i⟧'What did he die of?'⟦/⟧
⟦B→S i⟧'Drowning.'⟦/⟧
⟦D→S i⟧'Sugar,'⟦/⟧ say Tantie.
⟦T→S i⟧'Drowning, complicated by sugar,'⟦/⟧ said Teacher Lezama.
The bailiff turn his hat round and round by the brim. He wasn't a fool. I watch him look at the sheet, and the pennies, and at me, and he keep on looking at me, and I could feel that it was coming up in my throat, I was going to laugh or I was going to tell him. He stoop down.
⟦S→K i⟧'Sonny, what you used to call him?'⟦/⟧
⟦K→S i⟧'Mr. Pascall,'⟦/⟧ I said.
⟦S→K i⟧'And he was good to you?'⟦/⟧
⟦K→S i⟧'He used to give me a penny for his toenail.'⟦/⟧
I don't know why but I start to cry then. I cry like if somebody turn on a pipe. I could hear what I just say, that's all, the way it had the used-to in it. Seecharan straighten up back and put a hand on my head.
⟦S→I i⟧'When is the funeral?'⟦/⟧
⟦I→S i⟧'Tomorrow. Four o'clock. No, Friday.'⟦/⟧
⟦S→I i⟧'I'll come back Monday,'⟦/⟧ he tell her. ⟦S→I i =⟧'I never came today, you understand? The road was bad. Come, Errol.'⟦/⟧
⟦H→P i⟧'Rest in peace, grandfather,'⟦/⟧ the big fella say to Mr. Pascall. He made the sign of the cross and back out through the door, and he knock down the hat stand.
We wait. You could hear the truck trying to start, and trying, and then it catch and go down by the savannah side. Then everybody bust out one time. Boysie was rolling on the floor. Tantie had to sit down in her black dress and hold her belly.
⟦B→T i⟧'Drowning!'⟦/⟧
⟦T→B i⟧'Why in heaven's name did you say drowning?'⟦/⟧
⟦B→T i⟧'I look and I see the water! I couldn't think of nothing!'⟦/⟧
⟦D→B i⟧'⟦T i quoted⟧"Complicated by sugar!"⟦/⟧ Oh Lord, Teach. You should have been a lawyer.'⟦/⟧
⟦T→D i⟧'I did sit for it, as a matter of fact. In 1931.'⟦/⟧
⟦I→P i⟧'Mr. Pascall, you could get up,'⟦/⟧ said Miss Ivy. She'd gone to the fridge. ⟦I→P i =⟧'I bringing it. You hear, Mr. Pascall? I going to give it to you with my own hand.'⟦/⟧
⟦B→P i⟧'Pascall, man! You like it there? Get up, the show done.'⟦/⟧
⟦D→B i⟧'Leave him, he playing the fool.'⟦/⟧
⟦B→D i⟧'Look, he smiling.'⟦/⟧
⟦K→D i⟧'Tantie,'⟦/⟧ I said, ⟦K→D i =⟧'he ain't shaking again.'⟦/⟧
Miss Ivy was standing up there with the glass. It was so cold it was sweating, and she put out two fingers of the other hand and take off one penny from his eye, and then she take off the other.
@break
They bury him on the Friday, four o'clock, just as she did say. The burial society send a brass band. It turn out that was what he was paying for. Seven men in a white cap, playing all down Belmont Circular Road, and the whole yard walking behind; and when we reach by the cemetery gate I see a thin Indian fella in a tie standing there, and a big one next to him, holding a wreath.
⟦S→I i⟧'I had was to pass this side,'⟦/⟧ Seecharan say.
⟦I→S i⟧'You're welcome. You'll come by the house after? It have a little something. It have beer.'⟦/⟧
⟦S→I i⟧'Cold?'⟦/⟧
⟦I→S i⟧'It cold, yes,'⟦/⟧ Miss Ivy told him.
⟦H→I i⟧'What time he did really dead, madam?'⟦/⟧ That was the helper. It look like it was troubling him. ⟦H→I i =⟧'I only asking. Because I still say I see it shake.'⟦/⟧
Nobody wanted to answer that. It was Boysie in the end. He was carrying one of the corners, and he had on Teacher jacket.
⟦B→H i⟧'Is a thing we don't know,'⟦/⟧ he say. ⟦B→H i =⟧'Some time while he was helping.'⟦/⟧
The fridge, she pay off in 1961. Up to the time that they break down the yard it had a glass of water in it by the egg, and if any one of us children went to move it, she would say leave that, it have somebody name on it.
