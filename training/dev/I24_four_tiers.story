# title: Four Tiers
# style: second person present; straight quotes; femslash; small town in the Upper Peninsula; mixed tags
# cast: Y = Nik Salo | you, Nik, Annika, Annika Salo, the baker, Salo | she
# cast: C = Colleen Bouchard | Colleen, Col, the bride's sister | she
# cast: M = Maura Bouchard | Maura, the bride | she
# cast: X = Ximena | Ximena, the girlfriend, Colleen's girlfriend | she
# cast: R = your father | your dad, Dad, Reino, Mr. Salo | he
# cast: U = Uncle Fitz | Fitz, Uncle Fitz, an uncle, the uncle in the golf shirt | he
---
The cake weighs sixty-one pounds and you have driven it nineteen miles at the speed of a funeral, with your father in the back of the van holding on to it like it's a calf.
⟦R→Y i⟧"Pothole,"⟦/⟧ he says.
⟦Y→R i⟧"I see it."⟦/⟧
⟦R→Y i⟧"You're seeing it late."⟦/⟧
⟦Y→R i⟧"Dad."⟦/⟧
⟦R→Y i⟧"I only have the two arms, Annika."⟦/⟧
You go around the pothole. The road out to the Bouchards' has been bad since before you could drive it, and you learned to drive on it, and other things. You have not been past the second mailbox in six years. The lilacs are out. Of course they are.
⟦R→Y i⟧"Could have said no,"⟦/⟧ he tells the back of your head.
⟦Y→R i⟧"It's eleven hundred dollars."⟦/⟧
⟦R→Y i⟧"Could have said eleven hundred dollars and no."⟦/⟧
⟦Y→R i⟧"That isn't how it works. It's just a cake. Maura's a nice girl, she comes in every Saturday, and she asked me herself. What was I going to say to her?"⟦/⟧
⟦R→Y i⟧"You could say, your sister took off to Chicago with my heart in a cooler."⟦/⟧
⟦Y→R i⟧"Pothole,"⟦/⟧ you say, and hit it.
@break ~
There's a tent. There's an uncle in a golf shirt who shows you where to back in and then changes his mind, twice.
⟦U→Y i⟧"You're the Salo girl,"⟦/⟧ he says at your window. ⟦U→Y i =⟧"You used to be over here all the time. You and Colleen. Thick as thieves! What happened to you?"⟦/⟧
⟦Y→U i⟧"I got a bakery."⟦/⟧
⟦U→Y i⟧"Is that right."⟦/⟧
⟦Y→U i⟧"Where do you want the cake?"⟦/⟧
⟦U→Y i⟧"Hang on, I'll get somebody. COL!"⟦/⟧ he bellows over the roof of the van. ⟦U→C i =⟧"COLLEEN! CAKE!"⟦/⟧
Your father, in the back, says something short in Finnish.
She comes around the tent pole in a robe and rubber boots with half of her hair up. You've had weeks to get ready for this. You have practiced a face. What you weren't ready for is that she's still got the walk, that thing like she's late to tell you something good, and it's coming straight at you over the grass. Then she sees who it is and the walk goes out of her.
⟦C→Y i⟧"Oh,"⟦/⟧ says Colleen. ⟦C→Y i =⟧"She said Pellonpaa's was doing it."⟦/⟧
⟦Y→C i⟧"I am Pellonpaa's. I bought it off him."⟦/⟧
⟦C→Y i⟧"When?"⟦/⟧
⟦Y→C i⟧"Three years ago in March."⟦/⟧
⟦C→Y i⟧"Nobody told me."⟦/⟧
⟦Y→C i⟧"Well,"⟦/⟧ you say. There's not a lot to add to that.
⟦U→Y+C i⟧"I'll let you girls catch up,"⟦/⟧ says the uncle, delighted, and goes off to ruin something else.
⟦C→R i⟧"Hi, Mr. Salo,"⟦/⟧ she says past you.
⟦R→C i⟧"Colleen."⟦/⟧
⟦C→R i⟧"You look good."⟦/⟧
⟦R→C i⟧"I've been holding on to a cake for fifty minutes,"⟦/⟧ says your father. ⟦R→C i =⟧"Where is the table?"⟦/⟧
@break ~
It takes the three of you. You take the front, he takes the back, and she walks alongside with her arms out in case of what you don't know. The ground's soft. Nobody speaks except your father, who says ⟦R→Y i⟧"left"⟦/⟧ and ⟦R→Y i =⟧"left"⟦/⟧ and ⟦R→Y i =⟧"that's what I call right,"⟦/⟧ and then it's down, it's on the table, and you check it all around with your eye level to the board. There's one crack, no bigger than a hair, at the back of the third tier.
⟦C→Y i⟧"It's beautiful."⟦/⟧
⟦Y→C i⟧"It's cracked."⟦/⟧
⟦C→Y i⟧"Where? I don't see it."⟦/⟧
⟦Y→C i⟧"There."⟦/⟧
⟦C→Y i⟧"That's nothing. Put a flower on it."⟦/⟧
⟦Y→C i⟧"I was going to put a flower on it. I brought flowers. I know my job, Col."⟦/⟧
The name's out before you can do anything. Your father discovers that he needs to check on the van.
You get your kit out. You get the little stool and sit down behind the third tier with your palette knife, and if she had any sense, if she had any kindness, she would leave. She pulls up a folding chair instead. She sits down with the boots stuck out in front of her and her hands up the opposite sleeves.
⟦C→Y i⟧"Maura didn't say. I swear to God. I'd have called you."⟦/⟧
⟦Y→C i⟧"You don't have my number."⟦/⟧
⟦C→Y i⟧"It's the same number. Isn't it?"⟦/⟧
It's the same number. You've got your tongue between your teeth. The buttercream's a little soft and needs a light hand.
⟦C→Y i⟧"Is that real lilac?"⟦/⟧
⟦Y→C i⟧"You can eat them. You just can't eat a lot."⟦/⟧
⟦C→Y i⟧"We did. Remember that? In the ditch, behind the Lutherans'. We ate about a pound of them, and you said we'd die."⟦/⟧
⟦Y→C i⟧"You said that. I said it'd be fine."⟦/⟧
⟦C→Y i⟧"Did you? It's funny. I always tell it the other way."⟦/⟧
⟦Y→C i⟧"Who do you tell it to?"⟦/⟧
She doesn't get to answer, because the tent flap lifts, and a woman steps in sideways, careful of a long green dress. She is small and dark and lovely. She's holding two coffees. You know at once. It's how she doesn't look around for Colleen; she looks right where she is.
⟦X→C i⟧"There you are. They're asking for you, your hair is only half."⟦/⟧
⟦C→X i⟧"I know. I got held up. Ximena, this is—"⟦/⟧ and you watch her hunt through the drawer for the word. ⟦C→X i =⟧"This is Nik. She made the cake."⟦/⟧
⟦X→Y i⟧"You're Nik!"⟦/⟧
⟦Y→X i⟧"I'm Nik."⟦/⟧
⟦X→Y i⟧"Of the lilacs! She told me this story on our first date. I thought, this poor girl, she will die in a ditch because of Colleen."⟦/⟧ She puts one of the coffees down by your elbow, the one with the sugar in it. It was Colleen's and now it's yours. ⟦X→Y i =⟧"It's a pleasure. Really. It's very strange to come to a place and everyone has the same nose."⟦/⟧
You would like to hate her. You can feel the place where it would go.
⟦Y→X i⟧"You get used to the nose,"⟦/⟧ you say.
⟦X→C i⟧"Do you?"⟦/⟧ asks Ximena, laughing, and touches the end of Colleen's. ⟦X→C i =⟧"Five minutes. Then I send the uncle."⟦/⟧
She goes. You can hear her shoes for a while on the boards they've put down.
⟦Y→C i⟧"She's nice."⟦/⟧
⟦C→Y i⟧"She is."⟦/⟧
⟦Y→C i⟧"I wanted her to be a jerk."⟦/⟧
⟦C→Y i⟧"I know. I'd want that too."⟦/⟧
⟦Y→C i⟧"How long?"⟦/⟧
⟦C→Y i⟧"Two years, about. We're moving. She's got a thing in Minneapolis. I wasn't going to say anything till after, on account of Mom."⟦/⟧
⟦Y→C i⟧"Then don't say anything to me."⟦/⟧
⟦C→Y i⟧"I'm not asking you for anything. Nik? I'm not. I've been trying to think for six years how to say it, and now I've got four minutes and a bathrobe."⟦/⟧
⟦Y→C i⟧"So say it."⟦/⟧
⟦C→Y i⟧"I should've asked you to come with me."⟦/⟧
The knife's in your hand. There's a bit of mauve on it, and a bit of green. You set a lilac down over the crack, then another one, and press each of them with the tip of your finger until it stays.
⟦Y→C i⟧"I'd have said no,"⟦/⟧ you tell her.
⟦C→Y i⟧"I know it."⟦/⟧
⟦Y→C i⟧"Dad had the hip. I was never going to leave here. You knew I wasn't. You'd have been asking just to be polite."⟦/⟧
⟦C→Y i⟧"I should've asked anyway. You could've had that. You could've been the one who said no."⟦/⟧
Outside somebody's testing a microphone. *One. One. One two.* You think of all the nights with the phone on the pillow. You think that, yes, you would have liked to have that. It wouldn't have taken up much room.
⟦Y→C i⟧"Ask me now,"⟦/⟧ you say.
⟦C→Y i⟧"What?"⟦/⟧
⟦Y→C i⟧"Ask me. You've got three minutes."⟦/⟧
Colleen takes her hands out of her sleeves. She looks at them, she wipes them on the robe, and she turns around on the folding chair until her knees are an inch from your knees. She's thirty-one, with bobby pins in her teeth, practically; she's nineteen, and it's the ditch.
⟦C→Y i⟧"Annika Salo,"⟦/⟧ she says. ⟦C→Y i =⟧"I'm going to Chicago on the Tuesday bus. Do you want to come?"⟦/⟧
You let it go by you once, all of it, the bus and the lake and the apartment with the bad radiator.
⟦Y→C i⟧"No,"⟦/⟧ you say. ⟦Y→C i =⟧"Thanks, though."⟦/⟧
She nods. She nods about ten times.
⟦C→Y i⟧"Okay."⟦/⟧
⟦Y→C i⟧"Okay."⟦/⟧
⟦C→Y i⟧"You've got frosting on your,"⟦/⟧ she says, and points, and doesn't touch it.
@break ~
⟦M→Y i⟧"You hate me,"⟦/⟧ says the bride.
You've come up to the house to have the invoice signed. Maura's on the edge of the bathtub in eleven yards of satin with a sandwich held out over the sink.
⟦Y→M i⟧"I don't hate you."⟦/⟧
⟦M→Y i⟧"I thought if I told you she'd be here early you wouldn't come. And I thought if I told her it was you she'd hide in the barn."⟦/⟧
⟦Y→M i⟧"She would've, too."⟦/⟧
⟦M→Y i⟧"So did you talk?"⟦/⟧
⟦Y→M i⟧"Eat your sandwich."⟦/⟧
⟦M→Y i⟧"I wanted everybody to be all right on one day. Just the one day! You can go right back to it tomorrow. Is that so awful?"⟦/⟧
⟦Y→M i⟧"It's pretty awful,"⟦/⟧ you say. ⟦Y→M i =⟧"Hold still, you've got mustard coming."⟦/⟧
You get it with your thumb, right at the edge of the lace. You were nine years in and out of this bathroom. There's still a chip in the sink from when you and Colleen tried to dye the dog. Maura signs her name, her old one, and then she stares at it.
⟦M→Y i⟧"Stay,"⟦/⟧ she says. ⟦M→Y i =⟧"There's a place for you. I put you by Uncle Fitz."⟦/⟧
⟦Y→M i⟧"Now I hate you."⟦/⟧
@break ~
Your father has the van turned around and the windows down. He's got a plate in his lap with foil on it. He doesn't ask until you are past the first mailbox.
⟦R→Y i⟧"So?"⟦/⟧
⟦Y→R i⟧"So what?"⟦/⟧
⟦R→Y i⟧"Did it crack?"⟦/⟧
⟦Y→R i⟧"A little bit. On the third one."⟦/⟧
⟦R→Y i⟧"Could anybody see?"⟦/⟧
⟦Y→R i⟧"No,"⟦/⟧ you say. The road goes by, and the lilacs. You're driving a lot faster without the weight. ⟦Y→R i =⟧"I put a flower on it."⟦/⟧
⟦R→Y i⟧"Good,"⟦/⟧ says your father, and he folds back the foil, and offers you half.
