# title: The Fig Tree War (a summer with my avó)
# style: first person past; dialogue dashes; personal blog, grandparents
# cast: I = Inês | Nessa, Nesinha, menina, girl | she | narrator
# cast: A = Avó Deolinda | Avó, my grandmother, Deolinda, Mãe, woman | she
# cast: Z = Tio Zeferino | Zeferino, my great-uncle, the old man, Zé | he
# cast: P = Dona Perpétua | Perpétua, the neighbour, that one | she
# cast: M = my mother | Mamã, my mother, Fátima | she
# cast: C = Senhor Amílcar | Amílcar, the café owner | he
---
@note
Somebody in the comments asked me to tell the fig tree one, so here it is. I've written it the way we write talking in my country, with the dashes, because in inverted commas my grandmother sounds like the Queen.
@end
The year I was ten my parents went to France to pick whatever it was they picked there, and I was put on a bus at Campo das Cebolas with a cardboard tag on my cardigan and a bag of sandwiches. It was nine hours. At the other end there was a square with one lamp, and under the lamp a woman as wide as she was tall, all in black.
⟦A→I i⟧— You are late.⟦/⟧
⟦I→A i⟧— The bus broke down, Avó.⟦/⟧
⟦A→I i⟧— Did you eat?⟦/⟧
⟦I→A i⟧— I had sandwiches.⟦/⟧
⟦A→I i⟧— I asked if you ate⟦/⟧ — said my grandmother, and she picked up my suitcase, put it on her head, and walked off up the hill.
That was my introduction. I had met her before, they told me, but I was a baby and she says I screamed.
The house had two rooms on top and a pig underneath. It had my great-uncle Zeferino too, her brother, who'd had his leg broken by a tractor in 1974 and had been sitting on the step ever since. He didn't look up. He was peeling a stick.
⟦Z→A i⟧— Is that it?⟦/⟧
⟦A→Z i⟧— That's it.⟦/⟧
⟦Z→A i⟧— It's small.⟦/⟧
⟦A→Z i⟧— It'll grow. Move your leg.⟦/⟧
⟦Z→I i⟧— Do you know how to play sueca?⟦/⟧ — he asked me when I stepped over it.
⟦I→Z i⟧— No.⟦/⟧
⟦Z→A i⟧— God help us⟦/⟧ — said Zeferino. ⟦Z→A i =⟧— They've sent us a useless one.⟦/⟧
@break * * *
I must explain the fig tree.
It stood in the wall. Not beside the wall, *in* it, because somebody's grandfather had built the wall round the trunk, and the tree had got fat, and now half of it was in our yard and half was in the yard of Dona Perpétua. The two of them, my grandmother and Dona Perpétua, had made their First Communion together. They hadn't spoken since 1961. They hadn't been silent either. They talked every day from morning to night, over the wall, but never *to* each other.
⟦A→Z i⟧— Some people⟦/⟧ — my grandmother would say to the chickens in a loud voice, or to Zeferino, who was the same as chickens ⟦A→Z i =⟧— some people pick before the feast of São Tiago, when the figs are still milk, because they can't stand for anyone else to have one ripe.⟦/⟧
And over the wall, to her cat:
⟦P i⟧— Listen to that, Bichano. There's women who count other people's figs and can't count to ten.⟦/⟧
⟦A→Z i⟧— Did you hear something, Zé?⟦/⟧
⟦Z→A i⟧— I heard nothing.⟦/⟧
⟦A→Z i⟧— A hinge needs oil, maybe.⟦/⟧
⟦P i⟧— Some hinges are on their second husband's house, Bichano, and never paid for the roof.⟦/⟧
My grandmother crossed herself and went in. You could hear her punching the bread.
⟦I→Z i⟧— What did they fight about?⟦/⟧ — I asked Zeferino.
⟦Z→I i⟧— Who?⟦/⟧
⟦I→Z i⟧— Avó and her.⟦/⟧
⟦Z→I i⟧— They're not fighting. What are you holding that card for? Play it. No. Not that one. Mother of God.⟦/⟧
@break * * *
On Sundays at three o'clock my mother telephoned to the café, because there was the telephone. You waited. The whole village waited with you, it was that or the football. Senhor Amílcar picked it up with a tea towel, as though it was hot.
⟦C→M+I i⟧— Café Central, good afternoon. Yes. Yes, she is here. She's taller. Yes, I'll tell her. She says to stand up straight!⟦/⟧ — he told me, and held out the receiver.
⟦I→M i⟧— Mamã?⟦/⟧
⟦M→I i⟧— My love. Are you eating?⟦/⟧
⟦I→M i⟧— I never stop eating.⟦/⟧
⟦M→I i⟧— Is she being good to you? You can tell me. She can be... She's hard, your grandmother, I know she's hard. She had it hard.⟦/⟧
My grandmother was standing eight inches away with her hands folded, looking at a calendar from an agricultural bank.
⟦I→M i⟧— It's good. I can play sueca.⟦/⟧
⟦M→I i⟧— Zeferino taught you to play cards?⟦/⟧
⟦I→M i⟧— I won eleven escudos.⟦/⟧
⟦M→I i⟧— Put her on. Put your grandmother on.⟦/⟧
I held it out. My grandmother took a step back.
⟦A→I i⟧— Tell her we are all well.⟦/⟧
⟦I→A i⟧— She wants to talk to you, Avó.⟦/⟧
⟦A→I i⟧— It costs money. Tell her the pig is well.⟦/⟧
⟦I→M i⟧— Avó says the pig is well.⟦/⟧
There was nothing on the line for a while, only France.
⟦M→I i⟧— Did she get my letter?⟦/⟧ — my mother said. ⟦M→I i =⟧— I wrote her a letter in June. A long one. I asked her something in it.⟦/⟧
⟦I→A i⟧— Avó, did you get Mamã's letter?⟦/⟧
⟦A→I i⟧— Yes, yes. Very nice. Tell her very nice.⟦/⟧
I knew then. I don't know how, I was ten. I think it was the calendar. She'd been looking at it so hard, and it was turned to March.
@break * * *
I found it that night, in the drawer with the rosaries. It hadn't been opened. There were nine of them that hadn't been opened, going back years and years, with a ribbon round.
She came in and caught me at it, and I thought I'd be hit. She sat down on the bed instead. The bed was very high and her feet didn't touch the floor.
⟦A→I i⟧— There were six of us⟦/⟧ — she said. ⟦A→I i =⟧— The boys went to school. Somebody had to hold the goats.⟦/⟧
⟦I→A i⟧— I could read them to you.⟦/⟧
⟦A→I i⟧— Your uncle reads me the gas bill. He offered. But a man who's losing at cards tells the whole café.⟦/⟧
⟦I→A i⟧— I don't tell.⟦/⟧
⟦A→I i⟧— No?⟦/⟧
⟦I→A i⟧— I didn't tell about you giving the sausage to Dona Perpétua's cat.⟦/⟧
My grandmother looked at me for some time.
⟦A→I i⟧— Start with the old ones⟦/⟧ — she said. ⟦A→I i =⟧— And not so loud.⟦/⟧
So I read to her, four nights. I did all the voices. I read about my own being born, which was strange, and about a flat in Odivelas with damp. She'd lie with her eyes shut and her hands on her stomach like a bishop on a tomb and now and then she'd say:
⟦A→I i⟧— Again. That bit.⟦/⟧
⟦I→A i⟧— ⟦M→A i quoted⟧"She has your chin, Mãe, God forgive you."⟦/⟧⟦/⟧
⟦A→I i⟧— Ha. Again.⟦/⟧
The last one was June's. It asked whether, now that Papá had signed for a second year, they could come home at Christmas and take my grandmother back with them to Lyon. All of us together. There was a room. There was a lift, it said, you don't have to climb one stair.
⟦I→A i⟧— What should I write back?⟦/⟧ — I had the pencil ready.
⟦A→I i⟧— Write that the pig is well.⟦/⟧
⟦I→A i⟧— *Avó.*⟦/⟧
⟦A→I i⟧— What's a lift?⟦/⟧
⟦I→A i⟧— It's a box that goes up and down. You stand in it.⟦/⟧
⟦A→I i⟧— And I'd stand in it. And who would I...⟦/⟧
She didn't finish. But she had turned her face to the wall, the one on that side, and through it you could hear as plain as anything Dona Perpétua telling Bichano it was bedtime.
@break * * *
It was Zeferino who told me in the end, for nothing, in the middle of a hand.
⟦Z→I i⟧— It was a letter⟦/⟧ — he said. ⟦Z→I i =⟧— You asked what it was about. Perpétua had a sweetheart in Angola and he wrote to her, and she had no reading, none of the girls had. So she took it to the priest's housekeeper, and she read it out, and it said he was married there. It was all over the village by Vespers. And it was Deolinda who'd told her ⟦A→P i quoted⟧"Take it to the housekeeper, she's discreet."⟦/⟧ There. Hearts.⟦/⟧
⟦I→Z i⟧— But that isn't Avó's fault!⟦/⟧
⟦Z→I i⟧— Did I say fault? Play.⟦/⟧
⟦I→Z i⟧— Thirty-seven years?⟦/⟧
⟦Z→I i⟧— They've been busy⟦/⟧ — said Zeferino.
So I went next door. I'd never been in by the front. She was tiny, Dona Perpétua, she was a bird with a moustache, and she was sitting in front of a plate of figs doing nothing at all.
⟦P→I i⟧— What does that one want?⟦/⟧
⟦I→P i⟧— She doesn't know I'm here.⟦/⟧
⟦P→I i⟧— Everyone knows where everyone is in this place, menina. Sit down. Have you eaten?⟦/⟧
⟦I→P i⟧— Dona Perpétua, have you got any letters? That you'd like somebody to read?⟦/⟧
She went on looking at the figs. I thought perhaps I had done a terrible thing.
⟦P→I i⟧— I've one⟦/⟧ — she said finally. ⟦P→I i =⟧— It came after. He sent another one after. I burnt the first and that one I couldn't burn and I couldn't... It's behind Our Lady.⟦/⟧
It was so old it came apart in four. I read it to her. I won't say here what was in it, that is hers, except that the housekeeper had read the first one wrong. It wasn't *casado*. It was *cansado*. He was tired, he was only tired. He had a bad hand, that boy, you could hardly see the n.
When I'd finished she didn't cry. She went to the window, the one onto the yard, opened both the shutters, and shouted, in a voice you'd never have thought was inside her:
⟦P→A i⟧— DEOLINDA!⟦/⟧
On the other side of the wall a bucket went over.
⟦A→P i⟧— ...What?⟦/⟧
⟦P→A i⟧— Come and get your granddaughter. She's not eating.⟦/⟧
⟦A→P i⟧— I've only now fed her!⟦/⟧
⟦P→A i⟧— On what? Look at the arms on her!⟦/⟧
⟦A→P i⟧— Don't you tell me about arms, you were like a broom till you were twenty!⟦/⟧
On the step, Zeferino put down his cards. He took his cap off, and he looked up at the sky for a bit, and then he put it on again.
⟦Z i⟧— Well, that's the end of the peace and quiet⟦/⟧ — he said.
@break * * *
She never did go to Lyon. We wrote back that she was too busy with the figs. But the answer was four pages long, I did the pencil and she did the talking, and at the bottom she took it away from me and pressed so hard it went through: a D, and an E, and an O. It had taken us all of August.
⟦A→I i⟧— And the rest?⟦/⟧ — she asked me. ⟦A→I i =⟧— How much more is there?⟦/⟧
⟦I→A i⟧— Five letters, Avó.⟦/⟧
⟦A→I i⟧— They can wait for Christmas⟦/⟧ — said my grandmother. ⟦A→I i =⟧— It'll give her a reason to come.⟦/⟧
@end_note
(Comments are open. Aunt Lurdes, I know you say it was a quince. It was a fig.)
@end
