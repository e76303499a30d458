# title: The Good Suit
# style: third person past, close; speech with em dashes, Irish, hardly any tags; a funeral
# cast: C = Colm Geraghty | Colm, the Englishman, the brother home from Coventry | he
# cast: F = Fergal Geraghty | Fergal, the eldest | he
# cast: D = Dympna | Dympna Geraghty, the sister, Dymp | she
# cast: T = Mr Tansey | Tansey, the undertaker, Gus Tansey, Gus | he
# cast: B = Bartley Flynn | Bartley, Flynn, Uncle Bartley | he
# cast: W = the woman in the charity shop | the woman, the woman at the till, missus | she
# cast: P = Paddy Morahan | Morahan, the tailor | he
# cast: O = their father | his father, Mr Geraghty, Daddy, the dead man | he
---
⟦F→C i⟧—Where's the good suit?⟦/⟧
⟦C→F i⟧—Is it not in the wardrobe?⟦/⟧
⟦F→C i⟧—Would I be asking you if it was in the wardrobe?⟦/⟧
Colm was only in the door. He still had the bag on his shoulder and the taste of the boat in his mouth. His brother was standing at the head of the stairs with a hanger in each hand, one of them with a cardigan on it and the other one bare.
⟦C→F i⟧—How are you, Fergal?⟦/⟧
⟦F→C i⟧—I'm grand. How was the crossing?⟦/⟧
⟦C→F i⟧—Rough.⟦/⟧
⟦F→C i⟧—There's tea in the pot. Tansey's coming at four for the clothes.⟦/⟧
That was it, then. That was the two of them after six years. Colm went on into the kitchen, where Dympna had the ironing board up and was doing a tablecloth with her coat on. She put the iron down on its end and came around to him and held his face, hard, as if it was something she'd found on the road and was going to hand in.
⟦D→C i⟧—You're very thin.⟦/⟧
⟦C→D i⟧—I'm thirteen stone.⟦/⟧
⟦D→C i⟧—Well, it's not in your face. Is herself with you?⟦/⟧
⟦C→D i⟧—She'd work.⟦/⟧
⟦D→C i⟧—She'd work,⟦/⟧ said Dympna, and took up the iron again.
Overhead they could hear Fergal going from room to room. He'd a heavy tread, always had. You'd know where he was in that house if you were in the next parish.
⟦C→D i⟧—Where is he?⟦/⟧
⟦D→C i⟧—Above in Castlerea. In Tansey's. They've a lovely new place, Colm, it's like a hotel. They've him in a sort of a pyjamas till we get him the suit.⟦/⟧
⟦C→D i⟧—Was it bad?⟦/⟧
⟦D→C i⟧—It wasn't. He was doing the crossword. The nurse went down to get him a biscuit and when she came back he was gone. He'd two clues left.⟦/⟧
⟦C→D i⟧—Did anybody finish it?⟦/⟧
She looked at him.
⟦C→D i⟧—I'm only asking.⟦/⟧
⟦D→C i⟧—I have it in my bag,⟦/⟧ she said. ⟦D→C i =⟧—I was going to have a go at it.⟦/⟧
Fergal's boots came down the stairs. He stood in the door of the kitchen with his arms hanging.
⟦F→D+C i⟧—It's not in his room, it's not in the back room, it's not in the hot press. I looked under the beds.⟦/⟧
⟦D→F i⟧—Why would it be under the bed?⟦/⟧
⟦F→D i⟧—Why would it not be in the wardrobe?⟦/⟧
⟦D→F i⟧—What colour was it?⟦/⟧
⟦F→D i⟧—It was navy. You know well what colour it was, he wore it at your wedding. He wore it at Mammy's funeral. He's only the one suit, Dympna. There's two things you'd wear a suit to and he wore it to all of them.⟦/⟧
She didn't say anything. She was ironing the same corner of the tablecloth that she'd been at when Colm came in. There was a smell starting off it.
⟦C→D i⟧—Dympna.⟦/⟧
⟦D i⟧—Oh, Jesus,⟦/⟧ said Dympna.
⟦F→D i⟧—What?⟦/⟧
⟦D→F+C i⟧—Oh, Jesus, Mary and Joseph. I gave it to the Vincent de Paul.⟦/⟧
⟦F→D i⟧—You did not.⟦/⟧
⟦D→F i⟧—When he went into the home. They said only bring comfortable things. And I was clearing out, I'd three bags of old jumpers, I thought, he'll never be wearing that again—⟦/⟧
⟦F→D i⟧—He'd be wearing it the once!⟦/⟧
⟦D→F i⟧—I know that now, Fergal!⟦/⟧
⟦C→D i⟧—Lift the iron,⟦/⟧ said Colm. ⟦C→D i =⟧—You've it burnt.⟦/⟧
@break
They went in Fergal's jeep. Dympna was in the front because she got sick in the back, and Colm was in the back with a bag of calf nuts and a dog that wasn't introduced. It was raining in a half-hearted way. He knew every gate and he couldn't have told you the name of anyone behind them.
⟦F→D i⟧—When was this?⟦/⟧
⟦D→F i⟧—February.⟦/⟧
⟦F→D i⟧—February. It's October. It could be in Africa.⟦/⟧
⟦D→F i⟧—They don't send suits to Africa.⟦/⟧
⟦F→D i⟧—They do. I saw a lad on the Trócaire box with a Dunnes jumper on him.⟦/⟧
⟦C→F i⟧—Could we not buy one?⟦/⟧ said Colm.
Nobody answered him. Fergal's eyes came up in the mirror, and went away again.
⟦C→F+D i⟧—I'd buy it. I'd be glad to. There must be somewhere in Castlerea.⟦/⟧
⟦F→C i⟧—He'd a suit,⟦/⟧ said Fergal.
⟦C→F i⟧—I know, but.⟦/⟧
⟦F→C i⟧—He'd a suit made for him in 1961 by Paddy Morahan in Roscommon, and he paid it off at ten bob a month, and he minded it. He'd mothballs in it. He'd walk home from Mass with his arms out from his sides so he wouldn't wear the elbows. I'm not putting him down in something out of Penneys because you've a few pound in your pocket.⟦/⟧
⟦C→F i⟧—I wasn't going to go to Penneys.⟦/⟧
⟦D→F+C i⟧—Stop it, the pair of you. He's not cold yet.⟦/⟧
⟦F→D i⟧—He's cold,⟦/⟧ said Fergal. ⟦F→D i =⟧—He's in pyjamas.⟦/⟧
The dog put its chin on Colm's knee. It was a young dog, with one blue eye, and it sighed like a woman at the end of a bus queue.
⟦C→F i⟧—What's he called?⟦/⟧
⟦F→C i⟧—Who?⟦/⟧
⟦C→F i⟧—The dog.⟦/⟧
⟦F→C i⟧—Coventry,⟦/⟧ said his brother, after a while. ⟦F→C i =⟧—He keeps going off.⟦/⟧
@break
There was one woman in the shop, and a child asleep in a buggy. The woman was pricing jigsaws. Dympna did the talking. She explained it very well, Colm thought, up to where she began to cry, and then Fergal took over and explained it again, louder.
⟦W→F i⟧—A navy suit.⟦/⟧
⟦F→W i⟧—Three-piece.⟦/⟧
⟦W→F+D i⟧—I'm sorry for your trouble,⟦/⟧ said the woman. ⟦W→F+D i =⟧—But we'd have had that sold long ago. A good suit wouldn't stay a week with us. They come in for them for the debs.⟦/⟧
⟦F→W i⟧—Who bought it?⟦/⟧
⟦W→F i⟧—God, I wouldn't know that.⟦/⟧
⟦F→W i⟧—Do you not keep a book?⟦/⟧
⟦W→F i⟧—We do not. It's fifty pence for a jumper, we'd be all day writing.⟦/⟧
⟦D→W i⟧—It had a label in it,⟦/⟧ said Dympna. ⟦D→W i =⟧—Inside, in the pocket. Morahan. And there was a miraculous medal sewn in the lining on the left side. I forgot about the medal. I gave away his medal.⟦/⟧
⟦C→D i⟧—You weren't to know.⟦/⟧
⟦D→C i⟧—I sewed it in myself.⟦/⟧
The woman had put down the jigsaw. She was holding the price gun against her chest.
⟦W→D i⟧—Hold on, now,⟦/⟧ she said. ⟦W→D i =⟧—A medal. There was a man came back about that. He came in to know did we want it, he was afraid it might have been left in by mistake. A decent man. I told him say a prayer for whoever it was and keep it.⟦/⟧
⟦F→W i⟧—What man?⟦/⟧
⟦W→F i⟧—I don't know that I should say.⟦/⟧
⟦F→W i⟧—Missus, we've a man in his pyjamas above in Tansey's.⟦/⟧
⟦W→F i⟧—It was Bartley Flynn,⟦/⟧ said the woman. ⟦W→F i =⟧—From out by the lake. Do you know him at all?⟦/⟧
Nobody spoke. The child in the buggy gave a little snore.
⟦C→F i⟧—Is that who I think it is?⟦/⟧
⟦F→C i⟧—It is,⟦/⟧ said Fergal.
⟦D i⟧—Oh, sacred heart,⟦/⟧ said Dympna.
@break
They sat in the jeep with the engine off. The windows fogged.
⟦F→D+C i⟧—I'm not going out there.⟦/⟧
⟦D→F i⟧—Somebody has to.⟦/⟧
⟦F→D i⟧—He hadn't a word for that man in thirty years. He'd cross the road. He'd cross the field. He left a cow in a drain once sooner than ask him for a rope.⟦/⟧
⟦C→F i⟧—What was it over? I never knew what it was over.⟦/⟧
⟦F→C i⟧—A wall.⟦/⟧
⟦D→C i⟧—It wasn't a wall. It was Mammy,⟦/⟧ said Dympna.
They both of them looked at her.
⟦D→F+C i⟧—She was doing a line with Bartley before ever she met Daddy. She told me in the hospital. They'd the ring picked. And then Bartley went to England for the one summer, to get the money for it, and when he came back she was reading the banns with his best friend.⟦/⟧
⟦F→D i⟧—That's not true.⟦/⟧
⟦D→F i⟧—He was to be the best man, Fergal. They asked him. That's what it was over. It wasn't that Daddy took her, it was that Daddy asked him to stand for it.⟦/⟧
⟦C→D i⟧—And the wall?⟦/⟧
⟦D→C i⟧—There was a wall too,⟦/⟧ she said.
Fergal turned the key. The wipers went over and back, once, and stopped in the middle.
⟦F→C i⟧—You go in to him,⟦/⟧ he said.
⟦C→F i⟧—Me?⟦/⟧
⟦F→C i⟧—He's nothing against you. You were never here.⟦/⟧
@break
It was a council cottage with a half-door and a bicycle. Colm stood at it in the rain. He'd a speech ready, the makings of one, but the old man had seen the jeep pulling up and he was there in the gap before there was time to knock. He was small and very clean. He had the trousers on him, the navy trousers, with braces, over a pair of wellingtons.
⟦B→C i⟧—You're the Englishman.⟦/⟧
⟦C→B i⟧—I'm Colm.⟦/⟧
⟦B→C i⟧—You've her mouth. I'm sorry about your father.⟦/⟧
⟦C→B i⟧—Thank you.⟦/⟧
⟦B→C i⟧—I'd have gone in to see him, only I didn't know how I'd be got. I used to cycle as far as the gate of the home. I'd go as far as the gate and I'd look at the windows, and then I'd cycle back. It was good for the legs.⟦/⟧ He peered out past Colm's shoulder. ⟦B→C i =⟧—Is that Fergal in the jeep?⟦/⟧
⟦C→B i⟧—It is. And Dympna.⟦/⟧
⟦B→C i⟧—Are they not getting out?⟦/⟧
⟦C→B i⟧—They're afraid to, I think.⟦/⟧
⟦B→C i⟧—Of me?⟦/⟧ said Bartley Flynn. He seemed delighted. ⟦B→C i =⟧—Come in out of that.⟦/⟧
Colm came in. There was a fire and one chair. The jacket was on the back of the chair and the waistcoat was on the jacket, buttoned, as if there was a thin fellow sitting there with his back to them.
⟦C→B i⟧—It's about the suit,⟦/⟧ said Colm.
⟦B→C i⟧—I know what it's about.⟦/⟧
⟦C→B i⟧—You knew it was his?⟦/⟧
⟦B→C i⟧—Wasn't I with him the day he was measured? I was in the shop. Paddy Morahan had the tape around him and he said to him, ⟦P→O i quoted⟧"Which side do you dress, Mr Geraghty?"⟦/⟧ and your father hadn't a notion what he meant, he said, ⟦O→P i quoted⟧"The side nearest the range."⟦/⟧ We had to go outside. We had to hold on to a lamp-post.⟦/⟧ He had his hand on the shoulder of the jacket. ⟦B→C i =⟧—I saw it inside in the window there of the shop, on a dummy with no head. I nearly saluted it. Eight pounds she wanted. I'd have given her forty.⟦/⟧
⟦C→B i⟧—We'd pay you whatever you—⟦/⟧
⟦B→C i⟧—You will not.⟦/⟧
⟦C→B i⟧—Then what would you want for it?⟦/⟧
The old man thought. There was a clock somewhere. Colm could hear the jeep out on the road, starting and stopping, Fergal clearing the windscreen so he could see in.
⟦B→C i⟧—What time is the removal?⟦/⟧
⟦C→B i⟧—Seven.⟦/⟧
⟦B→C i⟧—Who has ye for carrying?⟦/⟧
⟦C→B i⟧—Myself and Fergal. Dympna's husband and his two brothers. We're one short.⟦/⟧ He hadn't known till he said it that they were. ⟦C→B i =⟧—We're a man short on the left side.⟦/⟧
⟦B→C i⟧—I'm not tall.⟦/⟧
⟦C→B i⟧—No.⟦/⟧
⟦B→C i⟧—It'd be lopsided.⟦/⟧
⟦C→B i⟧—He was used to that,⟦/⟧ said Colm.
Bartley Flynn laughed, and had to take out a handkerchief, and turned to the fire to use it. When he was done he slipped the braces off his shoulders, the one and then the other.
⟦B→C i⟧—Tell them come in,⟦/⟧ he said. ⟦B→C i =⟧—And let that girl turn her back. I've to take off my trousers.⟦/⟧
@break
Tansey was waiting for them at his own side door, in his shirtsleeves, with a tape measure round his neck. It was twenty past five.
⟦T→F i⟧—I was about to ring the guards.⟦/⟧
⟦F→T i⟧—There was a delay, Gus.⟦/⟧
⟦T→F i⟧—Is it pressed?⟦/⟧
⟦D→T i⟧—I'll press it,⟦/⟧ said Dympna. ⟦D→T i =⟧—Where's your iron?⟦/⟧
⟦F→D i⟧—You will not!⟦/⟧
⟦C→D i⟧—You will not, Dympna.⟦/⟧
They'd said it together, nearly. It was the first thing they'd agreed on since 1988. The undertaker took the suit across his two arms and looked it over, the lapels, the seams, and turned back the lining on the left, and stopped.
⟦T→F+D+C i⟧—There's two medals in this.⟦/⟧
⟦D→T i⟧—There's only the one. I sewed it.⟦/⟧
⟦T→D i⟧—There's two. There's a new one in beside it. That's not your stitching, Dympna, unless you'd drink taken.⟦/⟧
She went over and put her finger on it. Behind them in the passage Bartley Flynn, in a pair of Fergal's waterproof leggings tied with twine, was bent down talking to the dog.
⟦B i⟧—Coventry,⟦/⟧ he was saying. ⟦B i =⟧—God help you. I was there the one summer.⟦/⟧
⟦T→F i⟧—Will I take it out?⟦/⟧ said Tansey.
Fergal looked at Colm. He'd their father's way of looking, from under, like a man going in a low door.
⟦F→T i⟧—Leave it,⟦/⟧ he said.
And then, in the car park, while they waited:
⟦D→C+F i⟧—Six letters. Something, something, R, something, something, N. It says "let off."⟦/⟧
⟦F→D i⟧—Is that his crossword?⟦/⟧
⟦C→D i⟧—Pardon,⟦/⟧ said Colm.
⟦D→C i⟧—I said, six letters.⟦/⟧
⟦F→D i⟧—He's after telling you,⟦/⟧ said Fergal.
