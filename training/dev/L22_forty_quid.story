# title: Forty Quid
# style: third person past; Irish, dashes for speech and again after the tag; hardly any tags, long bare runs
# cast: F = Christy Noonan | Christy, Da, his da, the father, his father | he
# cast: S = Declan Noonan | Declan, Dec, Deco, the son | he
# cast: G = the girl at the till | the girl | she
# cast: M = the man with the trailer | the man, the farmer | he
# cast: B = Breda | Breda, the cousin | she
# cast: N = Nuala Noonan | Nuala, the widow, Auntie Nuala | she
# cast: X = Mattie Noonan | Mattie, the brother | he
---
They were past Enfield before his da said anything.
⟦F→S i⟧—You’ve a light on.⟦/⟧
⟦S→F i⟧—What light?⟦/⟧
⟦F→S i⟧—There. The orange one.⟦/⟧
⟦S→F i⟧—That’s the tyres. It’s always on.⟦/⟧
⟦F→S i⟧—Is it not meant to be off?⟦/⟧
⟦S→F i⟧—It’s meant to be off, yeah.⟦/⟧
⟦F→S i⟧—But it’s on.⟦/⟧
⟦S→F i⟧—It’s the sensor,⟦/⟧ said Declan. ⟦S→F i =⟧—The tyres are grand. It’s only the light that’s broken.⟦/⟧
His father looked at the light for another mile or so. He had the good coat on him, and the tie. He’d the seat belt held out from his chest with his thumb, so it wouldn’t crease the tie.
⟦F→S i⟧—How would you know, though?⟦/⟧
⟦S→F i⟧—Know what?⟦/⟧
⟦F→S i⟧—If you did get a puncture. How would you know, if it’s always on?⟦/⟧
⟦S→F i⟧—I’d feel it.⟦/⟧
⟦F→S i⟧—Right.⟦/⟧
⟦S→F i⟧—The car would go bumpety bump, Da.⟦/⟧
⟦F→S i⟧—I’m only asking.⟦/⟧
It was raining by Kinnegad. Declan pulled in at the Applegreen because he knew his da wouldn’t ask. He wouldn’t ask to be let use the jacks if he was bursting. He’d sat through the whole of his own retirement do with his legs crossed.
⟦S→F i⟧—I’m getting a coffee. D’you want anything?⟦/⟧
⟦F→S i⟧—No.⟦/⟧
⟦S→F i⟧—Tea?⟦/⟧
⟦F→S i⟧—No, no. Is there a toilet in it?⟦/⟧
⟦S→F i⟧—There is.⟦/⟧
⟦F→S i⟧—I might stretch me legs, so.⟦/⟧
The queue was long. There was a hen party in it, all of them in pink sashes, at half eleven in the morning. The girl at the till had braces and a badge that said HAPPY TO HELP.
⟦G→S i⟧—Any fuel?⟦/⟧
⟦S→G i⟧—No. Just the coffee. And the, that. The Danish.⟦/⟧
⟦G→S i⟧—You can get two of them for three euro.⟦/⟧
⟦S→G i⟧—I only want the one.⟦/⟧
⟦G→S i⟧—It’s cheaper, but.⟦/⟧
⟦S→G i⟧—How is it cheaper?⟦/⟧
⟦G→S i⟧—It’s cheaper than two.⟦/⟧
He bought the two. His father was standing beside the car when he got back, in the rain, with his hand on the roof of it.
⟦S→F i⟧—It was open, Da.⟦/⟧
⟦F→S i⟧—I didn’t like to.⟦/⟧
⟦S→F i⟧—Get in. Here. I got you a Danish.⟦/⟧
⟦F→S i⟧—I’m not hungry.⟦/⟧
⟦S→F i⟧—It was free.⟦/⟧
⟦F→S i⟧—Go ’way. Was it?⟦/⟧
He ate it over his cupped hand, the whole way to Rochfortbridge, and licked the hand.
⟦F→S i⟧—She’d a hard life,⟦/⟧ he said then.
⟦S→F i⟧—Who had?⟦/⟧
⟦F→S i⟧—Nuala. Married to that.⟦/⟧
⟦S→F i⟧—You told me I wasn’t to mention him.⟦/⟧
⟦F→S i⟧—I’m not mentioning him. I’m mentioning her.⟦/⟧
⟦S→F i⟧—Did you ever meet her?⟦/⟧
⟦F→S i⟧—I danced with her before he did. In the Lakeland in Mullingar. She’d a lovely light step. I’d me eye on her sister but the sister was with a guard.⟦/⟧
⟦S→F i⟧—So what happened?⟦/⟧
⟦F→S i⟧—She married the guard.⟦/⟧
⟦S→F i⟧—No. With Mattie.⟦/⟧
His da said nothing. The wipers needed replacing. They were making a noise like a small dog.
⟦S→F i⟧—Da. I’m after taking a day off work. I’m driving you to the man’s funeral.⟦/⟧
⟦F→S i⟧—It’s the removal. The funeral’s tomorrow. I’m not going to the funeral.⟦/⟧
⟦S→F i⟧—The removal, then. He was me uncle. I’m forty-four years of age and I never laid eyes on him. I’ll be laying eyes on him for the first time in an hour and he’ll be dead. I think I’m entitled.⟦/⟧
⟦F→S i⟧—To what?⟦/⟧
⟦S→F i⟧—To know what he did on you.⟦/⟧
⟦F→S i⟧—Watch that lorry.⟦/⟧
⟦S→F i⟧—I see the lorry.⟦/⟧
⟦F→S i⟧—He’s his indicator on.⟦/⟧
⟦S→F i⟧—I see his indicator!⟦/⟧
⟦F→S i⟧—Grand.⟦/⟧
@break
They got lost after Edgeworthstown. The phone told them to turn right at a place where there was only a gate. There was a man in the field with a trailer and a dog, and Declan let the window down on his father’s side and leaned across him.
⟦S→M i⟧—How’s it going? We’re looking for Noonan’s.⟦/⟧
⟦M→S i⟧—Which Noonan’s?⟦/⟧
⟦S→M i⟧—Mattie.⟦/⟧
⟦M→S i⟧—He’s dead,⟦/⟧ said the man.
⟦S→M i⟧—We know, yeah. We’re going to the removal.⟦/⟧
⟦M→S i⟧—He’s not being removed from the house. He’s below in Gilhooly’s. In Granard.⟦/⟧
⟦S→M i⟧—Gilhooly’s is the undertaker?⟦/⟧
⟦M→S i⟧—He is. And he’s the auctioneer, and he does hardware.⟦/⟧ He was looking at Christy now. He’d put his hand up on the wing mirror and he was having a good look. ⟦M→F i⟧—You’re a Noonan.⟦/⟧
⟦F→M i⟧—I’m from Dublin,⟦/⟧ said Christy.
⟦M→F i⟧—You are in your eye. You’re the image of him. You’re the other fella. The young lad that went off.⟦/⟧
⟦F→M i⟧—I was twenty-two.⟦/⟧
⟦M→F i⟧—You’re Christy. Well, fuck me. Tip Noonan’s Christy. I was in school with you. You broke me collarbone.⟦/⟧
⟦F→M i⟧—Did I?⟦/⟧
⟦M→F i⟧—With a hurl. The Brother gave you a hiding and you laughed at him. Ah, you were a terror. He was a quieter class of a man, Mattie. I’m sorry for your trouble.⟦/⟧
He put his hand in the window. Declan watched his da looking at it. Then he took it and shook it.
⟦F→M i⟧—Thanks very much.⟦/⟧
⟦M→F i⟧—That’s my arm, look, that never went back right. I can’t comb me hair with it.⟦/⟧
⟦F→M i⟧—I’m sorry about that.⟦/⟧
⟦M→F i⟧—Sure, I’ve no hair. Go back to the cross and left at the yellow house.⟦/⟧
Declan got the car turned. He was trying not to laugh. He looked across and his da was trying not to laugh as well, and that did it for the pair of them. They’d to pull in at the yellow house.
⟦S→F i⟧—Who was he?⟦/⟧
⟦F→S i⟧—I haven’t a notion.⟦/⟧
⟦S→F i⟧—You broke his collarbone.⟦/⟧
⟦F→S i⟧—I broke a few. Oh, Jaysus. Give us a tissue.⟦/⟧
@break
There was a rope up in Gilhooly’s, like in the bank, to keep the queue straight. The hardware was through a door at the side and you could smell it, creosote and twine. There must have been sixty people. They shuffled. When they got in sight of the coffin his father stopped.
⟦F→S i⟧—I’ll wait in the car.⟦/⟧
⟦S→F i⟧—You will not.⟦/⟧
⟦F→S i⟧—You go up. Say you’re me.⟦/⟧
⟦S→F i⟧—I can’t say I’m you, Da. They can see I’m not you.⟦/⟧
⟦F→S i⟧—Say you’re representing me.⟦/⟧
⟦S→F i⟧—What are you, the President? Come on. You’re holding up the line.⟦/⟧
A woman had come down along the rope to them. She was fifty or so, in a navy suit, with a plate of sandwiches.
⟦B→S i⟧—Are you Declan? You are. I’m Breda. I’m the one that rang. I’m your cousin, God help you.⟦/⟧
⟦S→B i⟧—How’s it going, Breda. I’m sorry for your loss.⟦/⟧
⟦B→S i⟧—Ah, you’re very good. Have an egg and onion. And is this himself?⟦/⟧
⟦F→B i⟧—I’m only passing through,⟦/⟧ said Christy.
⟦B→F i⟧—Passing through Granard? Where to? Mammy’s been asking all morning were you here. She’s like a child about it. She had me put in her other teeth.⟦/⟧
⟦F→B i⟧—I’m not great in crowds.⟦/⟧
⟦B→F i⟧—No more was he. He’d love to be out in that car with you. Come on up here with me, now. We’ll skip the queue, we’re family.⟦/⟧
She lifted the rope. Declan thought his father would make a run for it. He actually looked at the door. But she’d handed him the plate, and you can’t run with a plate.
Mattie Noonan was in a brown suit. He had the nose. It was a strange thing, to see the nose on somebody else. Declan blessed himself and stood back. He watched his father put the sandwiches down on the end of the coffin and then pick them up again and look around for somewhere else.
⟦N→F i⟧—Give me them here,⟦/⟧ said the widow.
She was tiny. She was in a wheelchair with a rug on her knees, and she took the plate and put it on the rug.
⟦F→N i⟧—Nuala.⟦/⟧
⟦N→F i⟧—You took your time.⟦/⟧
⟦F→N i⟧—I’m sorry for your trouble.⟦/⟧
⟦N→F i⟧—Bend down. I can’t see you up there. You got old.⟦/⟧
⟦F→N i⟧—I did.⟦/⟧
⟦N→F i⟧—I thought you might not. I thought you’d be the one that wouldn’t. Is that your lad?⟦/⟧
⟦F→N i⟧—That’s Declan.⟦/⟧
⟦N→F i⟧—He’s very broad. What are you feeding him? Say goodbye to your brother, Christy.⟦/⟧
⟦F→N i⟧—I can’t.⟦/⟧
⟦N→F i⟧—You can, of course. He won’t answer you back.⟦/⟧
⟦F→N i⟧—No. I mean I don’t. I haven’t anything ready.⟦/⟧
⟦N→F i⟧—Nobody has. D’you know what I said? I said, ⟦N i quoted⟧‘Well, I never got you to the dentist.’⟦/⟧ Fifty-one years. That’s what came out of me.⟦/⟧
So his father turned around and put his two hands on the side of the coffin, and he leaned in. Declan was the nearest. He heard it. He wasn’t supposed to but he did.
⟦F→X i⟧—I’d have given you the fuckin’ field,⟦/⟧ said Christy.
@break
Breda caught them in the car park. She was running, in her heels, between the puddles.
⟦B→F i⟧—Hang on! Don’t go yet. She wants you to have this. I’m to put it in your hand.⟦/⟧
It was an envelope, an old one. The flap had been opened and sellotaped, and that sellotape was brown.
⟦F→B i⟧—What is it?⟦/⟧
⟦B→F i⟧—I don’t know. It was in the dresser all me life and we weren’t let touch it. Will you not come back to the house? There’s a ham.⟦/⟧
⟦F→B i⟧—We’ve to get back. He’s work in the morning.⟦/⟧
⟦S→F i⟧—I don’t,⟦/⟧ said Declan.
⟦F→S i⟧—You do.⟦/⟧
⟦B→S i⟧—You’ve me number anyway,⟦/⟧ said Breda. ⟦B→S i =⟧—I’m in Lucan, sure. I’m only up the road from you. Isn’t it desperate?⟦/⟧
⟦S→B i⟧—It is, yeah.⟦/⟧
⟦B→S i⟧—I probably stood beside you in Lidl.⟦/⟧
She gave the two of them a kiss and went back in. They sat in the car. The rain was stopping and the windows were fogging up. His da turned the envelope over and over. It was addressed to Mr C. Noonan, at a house in Phibsboro, and somebody had put a line through it with a biro and written NOT AT THIS ADDRESS.
⟦S→F i⟧—Who’s that? Where’s that?⟦/⟧
⟦F→S i⟧—That’s the digs. Mrs Tynan’s. I was only in it a few weeks.⟦/⟧
⟦S→F i⟧—Open it.⟦/⟧
⟦F→S i⟧—I know what’s in it.⟦/⟧
⟦S→F i⟧—Open it anyway.⟦/⟧
He did it with the car key. He did it like he was afraid of hurting it. There were four notes, four of the old tenners, with the lady’s head, and no letter. He counted them out on his knee.
⟦F→S i⟧—He sold a calf on me,⟦/⟧ said his da.
⟦S→F i⟧—What?⟦/⟧
⟦F→S i⟧—When I was in hospital with me appendix. It was my calf. I reared it with a bottle. He sold it at the mart in Ballymahon and he said he’d give me what he got for it, and he didn’t. And I said I was going to Dublin, and he said go, and I went.⟦/⟧
⟦S→F i⟧—That’s it?⟦/⟧
⟦F→S i⟧—That’s it.⟦/⟧
⟦S→F i⟧—I thought it was a field.⟦/⟧
⟦F→S i⟧—Ah, the field was after.⟦/⟧
⟦S→F i⟧—You didn’t talk to him for forty-eight years over a calf?⟦/⟧
⟦F→S i⟧—It was the principle.⟦/⟧
⟦S→F i⟧—And he posted it to you.⟦/⟧
⟦F→S i⟧—It looks like it.⟦/⟧
⟦S→F i⟧—When? What’s it say on the stamp?⟦/⟧
⟦F→S i⟧—I haven’t the glasses.⟦/⟧
Declan took it from him and held it up at the windscreen. It was very faint. It was October, and it was 1977, and that was all he could make out.
⟦S→F i⟧—It’s the year you went.⟦/⟧
⟦F→S i⟧—He was quick enough, so.⟦/⟧
⟦S→F i⟧—Why didn’t he send it again?⟦/⟧
⟦F→S i⟧—Why didn’t I send him the right address?⟦/⟧
He folded the notes and put them into the inside pocket, and then he took them out again.
⟦F→S i⟧—Are they any good?⟦/⟧
⟦S→F i⟧—You can change them. In the Central Bank. They’ll always change them.⟦/⟧
⟦F→S i⟧—What would I get?⟦/⟧
⟦S→F i⟧—Fifty euro. Around that. Fifty and a bit.⟦/⟧
⟦F→S i⟧—For a calf,⟦/⟧ said his da.
He let go of the tie. He opened the window a small bit, and they looked out at the side wall of Gilhooly’s, at the wheelbarrows chained together in a row, and the gas.
⟦F→S i⟧—What kind of a ham, did she say?⟦/⟧
⟦S→F i⟧—She only said a ham.⟦/⟧
⟦F→S i⟧—There’d be no harm,⟦/⟧ said his da.
⟦S→F i⟧—No.⟦/⟧
⟦F→S i⟧—Just for the half hour.⟦/⟧
Declan started the engine.
⟦F→S i⟧—Your light’s still on.⟦/⟧
