# title: Bacalhau
# style: first person present, trans man narrator; partner they/them; straight quotes; family kitchen, New Bedford; about half the lines tagged
# cast: G = Gabriel Pacheco | Gabe, Gabriel, Pacheco, filho | he | narrator
# cast: Q = Merritt Oyler | Merritt, Mer, the friend, Gabriel's partner | they
# cast: M = Fatima Pacheco | Ma, my mother, Fatima, Fati | she
# cast: V = Vovó | Vovó, my grandmother, the old lady, Dona Lurdes, Lurdes | she
# cast: N = Nelson Pacheco | Nelson, my brother, Nel | he
# cast: C = Tia Connie | Connie, Tia Connie, my aunt, Conceição | she
---
@note
For L., who asked what happened the first Christmas. It's not how it happened. It's near it.
@end
Merritt wants to go over the names again at the light on Rockdale Ave.
⟦Q→G i⟧"Your mom is Fatima."⟦/⟧
⟦G→Q i⟧"Mrs. Pacheco till she says different. She'll say different in about four seconds."⟦/⟧
⟦Q→G i⟧"Your brother's Nelson. Nelson works on boats."⟦/⟧
⟦G→Q i⟧"He sells insurance to boats."⟦/⟧
⟦Q→G i⟧"Your aunt's Connie, and I don't bring up the church raffle. And your grandmother's Vovó."⟦/⟧
⟦G→Q i⟧"Right."⟦/⟧
⟦Q→G i⟧"And what does Vovó call you?"⟦/⟧
The light's green. Somebody behind me lets me know it.
⟦G→Q i⟧"It depends on the day,"⟦/⟧ I say.
They don't ask anything else. They put their hand flat on the back of my neck, where the barber got it too short, and keep it there the rest of the way, past the fish house and the other fish house and the bakery with its line around the block. I'm thirty years old. I've had the beard for three Christmases and I've spent every one of those at work.
@break + + +
⟦M→Q i⟧"Call me Fati,"⟦/⟧ says my mother. It took two seconds. She's got Merritt's face in both of her hands and she's pulling it down to her own level like a lamp. ⟦M→Q i =⟧"Look at you. You're so tall. You're freezing! Gabriel, why's your friend so cold?"⟦/⟧
⟦G→M i⟧"The heater's broke. And Merritt's not my friend, Ma. I told you on the phone."⟦/⟧
⟦M→G i⟧"What, you're not friends?"⟦/⟧
⟦Q→M i⟧"We're very good friends,"⟦/⟧ says Merritt, squashed.
⟦M→Q i⟧"See? Are you allergic to anything?"⟦/⟧
⟦Q→M i⟧"No, ma'am."⟦/⟧
⟦M→Q i⟧"God bless you. The last one he brought was allergic to fish."⟦/⟧ She lets go of Merritt and she gets to me. She looks up at the beard, the way she does, like it's a new building on a street she knows. She pats it. ⟦M→G i =⟧"It's coming in nice,"⟦/⟧ says my mother. ⟦M→G i =⟧"Your father's was patchy."⟦/⟧
The kitchen is eleven by thirteen and holds nine people and a turkey roaster full of cod. It's been soaking for three days in the bathtub. It's the smell of my whole childhood, salt and bleach. Nelson has a beer in each hand and gives me one and gives Merritt the other.
⟦N→Q i⟧"So you're the one,"⟦/⟧ he says.
⟦Q→N i⟧"I guess so. The one what?"⟦/⟧
⟦N→Q i⟧"Got him to come home. Ma lit a candle to you. Are you insured?"⟦/⟧
⟦G→N i⟧"Nel."⟦/⟧
⟦N→G i⟧"I'm asking! They drove here in that thing with no heater. It's they, right? I got it right?"⟦/⟧
⟦Q→N i⟧"You got it right."⟦/⟧
⟦N→Q i⟧"I been practicing on the dog,"⟦/⟧ my brother says.
@break + + +
She's in the front room by the radiator, in her black, with the rosary wound around her fist like a boxer's tape. She was a big woman. I used to be able to hide behind her in line at the Stop & Shop. She's looking at the Christmas tree with an expression of such deep suspicion I laugh.
⟦G→V i⟧"Bença, Vovó."⟦/⟧
⟦V→G i⟧"Who is it?"⟦/⟧
⟦G→V i⟧"It's me."⟦/⟧
She studies me. It goes on. The radiator knocks. I've gotten it ready, in two languages, I had it ready the whole way down 195, and it's gone out of my head like a bird out a window.
⟦V→G i⟧"You're the priest?"⟦/⟧
⟦G→V i⟧"No, Vovó."⟦/⟧
⟦V→G i⟧"You came about the oil."⟦/⟧
⟦G→V i⟧"I'm Gabriel,"⟦/⟧ I say.
⟦V→G i⟧"Gabriel,"⟦/⟧ says my grandmother. She tries it on her tongue, she's got hardly any teeth to stop it. ⟦V→G i =⟧"I had a brother Gabriel. He went to the whales."⟦/⟧
⟦G→V i⟧"I know. That's who it's for."⟦/⟧
⟦V→G i⟧"He didn't come back,"⟦/⟧ she says, and takes hold of my wrist. ⟦V→G i =⟧"You tell that girl to come here. The little one. I don't see her today. She's always behind me and today I don't see her."⟦/⟧
I can't do it. I know what you're supposed to do, I read all the pamphlets. You don't correct them, you meet them where they are. But where she is there's a kid in a white communion dress, and I'm what happened to it.
⟦Q→V i⟧"Is she small?"⟦/⟧ asks Merritt.
They've come in behind me with a plate. They get right down on the rug, all six feet, with their knees up around their ears, and put the plate in her lap.
⟦V→Q i⟧"Who's this?"⟦/⟧
⟦Q→V i⟧"I'm Merritt. I came with Gabriel."⟦/⟧
⟦V→Q i⟧"Are you a boy or a girl?"⟦/⟧
⟦Q→V i⟧"No,"⟦/⟧ says Merritt.
My grandmother thinks about it. She takes a piece of the bread. ⟦V→Q i⟧"Good,"⟦/⟧ she says. ⟦V→Q i =⟧"They're both a lot of work. She's like this,"⟦/⟧ and she holds her palm flat, about as high as a doorknob. ⟦V→Q i =⟧"She don't talk. She has a knife."⟦/⟧
⟦Q→V i⟧"A knife?"⟦/⟧
⟦G→Q i⟧"A butter knife,"⟦/⟧ I say. My voice isn't doing well. ⟦G→Q i =⟧"I used to carry it around. It was from when I was going to be a pirate."⟦/⟧
⟦Q→V i⟧"What was she like?"⟦/⟧ Merritt asks, and they aren't asking me.
⟦V→Q i⟧"Sad,"⟦/⟧ says Vovó. ⟦V→Q i =⟧"Like somebody waiting on a bus."⟦/⟧
@break + + +
⟦C→M i⟧"I'm just saying what people will say."⟦/⟧
⟦M→C i⟧"What people?"⟦/⟧
⟦C→M i⟧"People at Mount Carmel, Fatima. At the table. It's Christmas Eve and there's two of them in there with, I don't know what, one of them with a beard and one of them with earrings, and she's ninety-one. You want to give her a stroke?"⟦/⟧
I'm in the pantry. I was sent to get the good oil. There's a door with slats, and through it I can see a stripe of my mother's apron, and a stripe of Tia Connie's rings.
⟦M→C i⟧"She's got no idea who's in there. Yesterday I was the nun."⟦/⟧
⟦C→M i⟧"That's what I'm telling you. She's confused! And it's confusing!"⟦/⟧
⟦M→C i⟧"It's not so confusing. Pass me that."⟦/⟧
⟦C→M i⟧"You cried. You called me up at four in the morning and you cried for a month. You said it was like somebody died."⟦/⟧
⟦M→C i⟧"I know what I said."⟦/⟧
⟦C→M i⟧"So now it's fine?"⟦/⟧
⟦M→C i⟧"You're cutting those too thick."⟦/⟧
⟦C→M i⟧"Fatima."⟦/⟧
⟦M→C i⟧"You want to know what it is? I'll tell you what it is. You remember how that kid was. You'd go to hug, and it was like hugging a chair. Twenty-five years I hugged a chair. I used to think, what did I do? I used to go in the bathroom. And he comes to me the first time after, with the little bit of fuzz, and I was so mad at him, I didn't even want to, and he put his arms around me. Like that. Like a *person.* He picked me up off the floor, Connie."⟦/⟧
Something goes in hot fat. I've got the can of oil against my chest and I am reading the back of it, over and over. *Produto de Portugal.*
⟦C→M i⟧"He picked you up?"⟦/⟧ says my aunt, after a while.
⟦M→C i⟧"I'm a hundred and seventy pounds."⟦/⟧
⟦C→M i⟧"You're more than that."⟦/⟧
⟦M→C i⟧"So I lost a daughter. I lost her, I had the Mass said, I paid the guy. I got the other thing. At the table you'll sit next to Merritt and you're going to say something nice about the earrings."⟦/⟧
⟦C→M i⟧"They *are* nice. Where'd he get them?"⟦/⟧
⟦M→C i⟧"They,"⟦/⟧ says my mother.
⟦C→M i⟧"The earrings?"⟦/⟧
⟦M→C i⟧"No, *they.* Where'd they get them. Ay, meu Deus, I'll do you a chart. Gabriel! What'd you do, press the olives?"⟦/⟧
@break + + +
⟦N→G i⟧"You good?"⟦/⟧
⟦G→N i⟧"I'm good."⟦/⟧
⟦N→G i⟧"You look like crap."⟦/⟧
We're out on the back steps in the cold, with the tub of peels. There's a boat out past the hurricane wall with lights strung on it.
⟦G→N i⟧"Did you know she had a Mass said?"⟦/⟧
⟦N→G i⟧"For who?"⟦/⟧
⟦G→N i⟧"For me. The other me."⟦/⟧
⟦N→G i⟧"I drove her,"⟦/⟧ says Nelson. He's looking in the neck of the bottle. ⟦N→G i =⟧"It was a Tuesday. It was just me and her and about three widows. I didn't know how I was supposed to feel. I'm sitting there and the guy's doing the thing, and I thought, well, I'd like to call him up right after. So I did. You remember? I called you up about that boat."⟦/⟧
⟦G→N i⟧"You tried to sell me boat insurance. I don't own a boat."⟦/⟧
⟦N→G i⟧"It's what I had,"⟦/⟧ says my brother.
@break + + +
Vovó sits at the head, and they've put me on her right because I can cut her fish. There's grace. There's the second grace, which is for the ones at sea. Across from me Tia Connie has taken off her own earring and is holding it up to Merritt's ear, with her head back to get it in her bifocals.
⟦C→Q i⟧"See, with your coloring? You could go bigger."⟦/⟧
⟦Q→C i⟧"You think so?"⟦/⟧
⟦C→Q i⟧"Oh, honey. I've got a drawer."⟦/⟧
⟦M→G i⟧"Eat,"⟦/⟧ says my mother to me. ⟦M→G i =⟧"You're not eating."⟦/⟧
⟦G→M i⟧"I'm cutting Vovó's."⟦/⟧
⟦V→G i⟧"He cuts good,"⟦/⟧ my grandmother says. ⟦V→G i =⟧"He's got his own knife."⟦/⟧
I stop. It's just a table knife. It's got the same roses on the handle they all have, it's been in that drawer since before I was born. She's got her chin up, she's chewing, and she's not looking at me at all. She is looking at a place down behind my elbow, by the leg of the chair, about as high as a doorknob.
⟦V→G i⟧"There she is,"⟦/⟧ says Vovó. ⟦V→G i =⟧"I told you. She got on the bus."⟦/⟧
⟦G→V i⟧"Which bus, Vovó?"⟦/⟧
⟦V→G i⟧"How should I know which bus? It came."⟦/⟧ She opens up her mouth like a bird, and I put the fish in it. ⟦V→G i =⟧"More oil,"⟦/⟧ she says.
