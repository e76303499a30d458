# title: The Night Gate
# style: second person present; curly quotes; a they and a xe; festival stewards; AO3
# cast: Y = you, Juniper | Juniper, Junie, June | you, she
# cast: L = Lark | Lark | they
# cast: Z = Zephyr Oduya | Zephyr, Zeph | xe
# cast: M = Marguerite | Marguerite, Margie | she
# cast: D = a drunk man | | he
# cast: F = your father | Dad | he
---
@summary
You are on the night gate with the person you kissed at the silent disco. They have not mentioned it. You have not mentioned it. It’s going great.
@end
@scene place=the gate | time=two in the morning | pov=Y | present=Y,L,Z
It’s two in the morning and you’re holding a torch and a clicker, and you have clicked exactly one person through in the last hour. It was a dog.
⟦L→Y e⟧“You can’t count the dog,”⟦/⟧ says Lark.
⟦Y→L i⟧“It had a wristband.”⟦/⟧
⟦L→Y i⟧“It had a *collar*.”⟦/⟧
⟦Y→L i⟧“It had a collar that said VIP.”⟦/⟧
They laugh, and it goes up white in the cold. They’re sitting on the upturned crate with their knees inside their jumper, and there’s still glitter on them, on the side of the neck, just there, and you know how it got there and so do they.
Nobody has mentioned it.
⟦Z→L+Y a⟧“Gate Four, Gate Four, this is your captain,”⟦/⟧ the radio says. ⟦Z→L+Y a =⟧“How’s my favourite disaster?”⟦/⟧
Lark picks it up. ⟦L→Z i⟧“Which one?”⟦/⟧
⟦Z→L i⟧“Both. Either. I’m bringing tea round, who wants sugar?”⟦/⟧
⟦Y→Z i⟧“Two.”⟦/⟧
⟦L→Z i⟧“She says two. None for me, I’m sweet enough.”⟦/⟧
⟦Z→L e⟧“You’re really not,”⟦/⟧ says Zephyr, and clicks off.
You look at your clicker. You think about saying something. You’ve been thinking about it since Friday: you’ve got as far as *so*.
⟦Y→L a⟧“So,”⟦/⟧ you say.
⟦L→Y i⟧“So?”⟦/⟧
⟦Y→L i⟧“Nice night.”⟦/⟧
⟦L→Y i⟧“It’s four degrees, June.”⟦/⟧
⟦Y→L i⟧“Nice for penguins.”⟦/⟧
⟦L→Y i⟧“Juniper.”⟦/⟧ They’ve turned round on the crate. ⟦L→Y i =⟧“Are you okay? Only you’ve been kind of—”⟦/⟧
⟦D→L+Y i⟧“’Scuse me! ’Scuse me, is this the way to the, to the, what’s it called.”⟦/⟧
It’s a man in one welly and a cape. He’s come from the wrong side, from the road, and he’s got hold of the fence like it’s the rail of a ship.
⟦L→D i⟧“The campsite?”⟦/⟧
⟦D→L i⟧“The sea!”⟦/⟧
⟦Y→D i⟧“You’re in Wiltshire, mate.”⟦/⟧
⟦D→Y a⟧“Don’t tell me that,”⟦/⟧ he says, and his lip wobbles. ⟦D→Y a =⟧“Don’t tell me that, I told Carol I’d meet her at the sea.”⟦/⟧
You and Lark look at each other. It’s the first proper look in two days. One of their eyebrows goes up: *yours or mine?*
⟦Y→D i⟧“Okay, what’s your name?”⟦/⟧
⟦D→Y i⟧“Carol.”⟦/⟧
⟦Y→D i⟧“Your name’s Carol?”⟦/⟧
⟦D→Y i⟧“No. Yes? Is it?”⟦/⟧
⟦Z→Y+L e⟧“Evening, all,”⟦/⟧ says Zephyr, coming out of the dark with three paper cups in a triangle and a blanket over xyr shoulder, as though xe’d been waiting for a cue. ⟦Z→Y+L e =⟧“Ah. Is this Carol?”⟦/⟧
⟦L→Z i⟧“How do you know about Carol?”⟦/⟧
⟦Z→L i⟧“There’s another one at Gate Two, crying about the sea.”⟦/⟧ Xe hands you your tea without looking and puts the blanket round the man, cape and all. ⟦Z→D i =⟧“Come on, my darling. I’ll take you to the coast. It’s next to the toilets.”⟦/⟧
⟦D→Z i⟧“Are you an angel?”⟦/⟧
⟦Z→D i⟧“I’m Operations.”⟦/⟧
Xe leads him off. You can hear xem all the way along the fence, telling him to mind the guy ropes. At the corner xe turns round and shouts back, ⟦Z→L+Y a⟧“And whatever it is, just *say* it, you pair of turnips! Margie’s got a sweepstake!”⟦/⟧
The torch flickers. You burn your mouth on the tea.
⟦L→Y e⟧“A sweepstake,”⟦/⟧ Lark says slowly.
⟦Y→L i⟧“I didn’t tell anybody.”⟦/⟧
⟦L→Y i⟧“*I* didn’t tell anybody.”⟦/⟧
⟦Y→L i⟧“I might’ve told my dad.”⟦/⟧
⟦L→Y i⟧“You told your *dad*?”⟦/⟧
⟦Y→L i⟧“He rang! I was happy! He said I sounded happy and he asked why and I just sort of, I said there’s this person.”⟦/⟧ You can’t look at them. You look at the moon. ⟦Y→L i =⟧“And then you didn’t say anything, so I thought, fine. So I had to ring him back and tell him it was the glitter.”⟦/⟧
Lark doesn’t answer. There’s a rustle, and a creak, and then there’s no one on the crate.
⟦L→Y i⟧“I didn’t say anything because you ran off.”⟦/⟧
⟦Y→L i⟧“I was going to be sick. It was the *cider*.”⟦/⟧
⟦L→Y i⟧“I thought it was me.”⟦/⟧
⟦Y→L a⟧“It was never you,”⟦/⟧ you tell them, and they’re right there, they’re so close that you can see the separate bits of glitter. ⟦Y→L a =⟧“I mean it was. It is. God. I’m so bad at—”⟦/⟧
Their nose is freezing. The rest of them isn’t.
Somewhere behind you there’s a small, polite *click*.
⟦M→Y+L e⟧“Don’t mind me,”⟦/⟧ says Marguerite, who’s let herself in, and she holds up the clicker and shows you the number on it. ⟦M→Y+L e =⟧“Two. I’m counting that as two.”⟦/⟧
