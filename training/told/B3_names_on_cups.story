# title: the one with the wrong name on the cup
# style: third person present; close on Juno; straight quotes; AO3; coffee shop AU, two women; long running sentences; group chat between scenes; almost no tags
# cast: J = Juno Abara | Juno, Junebug, Abara, June, Juney | she
# cast: F = Fitz | Fitz, Fitzgerald, Fitzy, Gerald | he
# cast: D = Desi Pappas | Desi, boss, Despina, the boss, their manager | she
# cast: I = Ilse Marchetti | Ilse, Cello Girl, the girl with the cello, Marchetti, cello girl | she
# cast: H = Hollis | Hollis, Ilse's friend, the redhead, Holl | they
# cast: A = Mr. Abernathy | Mr. Abernathy, Abernathy, Walter, the old man | he
# cast: T = the man in the vest | the customer, the vest guy, the man in the vest behind her, Vest, Greg | he
# cast: R = Rosie | Rosie, Desi's kid, Desi's daughter, the kid | she
---
@summary
juno spells it wrong on purpose. it's a whole thing now.
@end
@note
tags: alternate universe - coffee shop, idiots to lovers, found family, one (1) cello, everyone knows but them. for sam who said write the dumb one first
@end
The thing is that it starts as an accident. It's seven-fifty on a Monday, the line's out the door, the steam wand's been screaming since six like it knows something, and there's a girl at the register with a cello on her back like a very large and expensive tortoise.
⟦I→J i⟧"Ilse,"⟦/⟧ she says. ⟦I→J i =⟧"For the name."⟦/⟧
⟦J→I i⟧"Elsa?"⟦/⟧
⟦I→J i⟧"Ilse."⟦/⟧
⟦T→J i⟧"Are we ordering today?"⟦/⟧ That's the man in the vest behind her, who's been sighing since the pastry case.
⟦J→I i⟧"Elsie,"⟦/⟧ Juno says, firmly, writes it, and the girl opens her mouth and then gets this look, this small private giving-up sort of look, and goes and stands by the sugar with her tortoise and takes her cortado when it comes and turns the cup round and reads it. And laughs. Out loud. Like she's surprised to find one in there.
And that's it, basically. That's Juno done for.
⟦F→J i⟧"Junebug, you're pouring milk on the counter."⟦/⟧
⟦J→F i⟧"I know what I'm doing."⟦/⟧
⟦F→J i⟧"It's going in my shoe."⟦/⟧
@break * * *
@message
**GRIND CREW ☕️ (no customers!!)**
**fitz:** ⟦F i message⟧day 12. today she wrote ELSINORE⟦/⟧
**desi:** ⟦D→F i message⟧like the castle??⟦/⟧
**juno:** ⟦J→F i message⟧gerald i swear to god⟦/⟧
**fitz:** ⟦F i message⟧yesterday was ILLINOIS. she drew a little corn⟦/⟧
**desi:** ⟦D→J i message⟧Juno are you flirting on my cups. Those are 11 cents a cup⟦/⟧
**juno:** ⟦J→D i message⟧it's a BIT⟦/⟧
**fitz:** ⟦F→J i message⟧it's a cry for help⟦/⟧
@end
@break * * *
⟦A→J i⟧"You want to just ask her to the pictures."⟦/⟧
⟦J→A i⟧"Mr. Abernathy, nobody's asking anyone to the pictures."⟦/⟧
⟦A→J i⟧"That's how I got Jean. I said, Jean, what about the pictures? And she said she was engaged."⟦/⟧ He stirs for a while. He's on his third refill and his second crossword. ⟦A→J i =⟧"So I waited a bit and asked again."⟦/⟧
⟦F→A i⟧"Walter, that's actually not bad."⟦/⟧ Fitz has got his chin on the espresso machine. It's the dead hour, three to four, rain down the windows, nobody in but the old man and a student asleep on a statistics book and Desi's kid doing her fractions on the floor behind the counter where the health inspector can't see. ⟦F→J i =⟧"How long've you got till close? I could fake a sprained ankle. You could be so capable about it."⟦/⟧
⟦R→F i⟧"You did that one with the mailman."⟦/⟧
⟦F→R i⟧"And I'd do it again, Rosie."⟦/⟧
⟦J→F+A i⟧"She's a *customer*. She's a person who has to come here to get her coffee, she's trapped, basically, it'd be gross, and anyway she's probably got somebody, people like that always have somebody, they've got, like, an oboist."⟦/⟧
⟦R→J i⟧"What's an oboist?"⟦/⟧
⟦D→R i⟧"It's like a clarinet but it's sad,"⟦/⟧ and there's Desi, coming up out of the basement with a box of lids on each hip and a pencil through her bun. ⟦D→J i =⟧"Why are we talking about oboists? Is this the castle girl?"⟦/⟧
⟦F→D i⟧"It's always the castle girl."⟦/⟧
⟦J→D i⟧"It's *not* always the—"⟦/⟧
The bell over the door goes. Everyone, including Mr. Abernathy, including the student, looks round, and it's her. It's her and she's soaked. She has her coat off, she's got it buttoned all round the neck of the cello case with the hood up, so it looks like she's come in with a tall quiet friend.
⟦I→J i⟧"Hi,"⟦/⟧ says Ilse Marchetti, dripping. ⟦I→J i =⟧"Sorry. Is it okay if we stand in here a minute?"⟦/⟧
Nobody says a word. Fitz slides, gracefully, like a ship going down, to the floor.
⟦F i⟧"Ow,"⟦/⟧ he says from behind the machine. ⟦F→J i =⟧"My ankle."⟦/⟧
@break * * *
@message
**GRIND CREW ☕️ (no customers!!)**
**fitz:** ⟦F→J i message⟧WELL??⟦/⟧
**fitz:** ⟦F→J i message⟧you had NINE MINUTES i was on that floor i have mop in my hair⟦/⟧
**juno:** ⟦J→F i message⟧i gave her a towel⟦/⟧
**desi:** ⟦D→J i message⟧And?⟦/⟧
**juno:** ⟦J→D i message⟧and i said the cello had a nice coat⟦/⟧
**fitz:** ⟦F i message⟧i'm going to walk into the sea⟦/⟧
@end
@break * * *
So that's October, and in November there's Hollis.
Hollis comes in on Ilse's arm, is the problem. Hollis has red hair and a septum ring and the kind of long tweed overcoat you inherit from somebody who died in it, and they lean both elbows on Juno's counter and look up at the board and then at Juno, for a long time, and then back at the board.
⟦H→J i⟧"So you're the artist."⟦/⟧
⟦J→H i⟧"Sorry?"⟦/⟧
⟦I→H i⟧"Hollis."⟦/⟧
⟦H→I i⟧"What? I'm ordering. What's good?"⟦/⟧
⟦J→H i⟧"Um, the, we've got a maple thing. It's fine. Fitz made it up, it's got black pepper in."⟦/⟧
⟦F→H i⟧"It's *transcendent*,"⟦/⟧ comes from somewhere under the counter.
⟦H→J i⟧"Then I'll take a transcendent, and she'll have her usual, and what're you going to put on it? I've got five bucks on Elsevier."⟦/⟧
⟦I→H i⟧"Oh my God."⟦/⟧ Ilse has gone pink from the scarf up. ⟦I→J i =⟧"I don't, they just saw the, I've got a couple of them at home. For pencils."⟦/⟧
⟦H→J i⟧"A couple."⟦/⟧
⟦I→H i⟧"Hollis, I will leave you at a bus stop."⟦/⟧
⟦H→J i⟧"Thirty-one. She's got thirty-one paper cups on a bookshelf in date order. She's moved Bach."⟦/⟧
It's possible that at this point Juno should say something. Juno looks at the cup in her left hand and the marker in her right one. She can hear Fitz not breathing. And all she can think is *at home, they saw them at home*, and there's that hand on that tweedy elbow, and she writes I-L-S-E, in small neat capitals, like a normal person who works here.
⟦J i⟧"Cortado and a maple,"⟦/⟧ she says, to the machine.
She doesn't see the girl's face when she gets it. She's told about it later, by five separate people.
@break * * *
⟦D→J i⟧"You spelled it *right*?"⟦/⟧
⟦J→D i⟧"That's how it's spelled!"⟦/⟧
⟦F→D i⟧"She turned it round, boss. She turned it all the way round, like maybe there was more on the back. I've never seen anything like it. I had to go sit with the oat milk."⟦/⟧
⟦R→J i⟧"That's so mean, Juno."⟦/⟧
⟦J→R i⟧"You're nine! You're supposed to be on my side!"⟦/⟧
It's after close. The chairs are up. There's pizza on the bar, because it's Thursday, because Desi started it two winters back when Fitz got kicked out of his parents' and wasn't eating, and no one ever said what it was for and no one's ever missed one. Mr. Abernathy's there too. He brings the napkins.
⟦A→J i⟧"The one in the overcoat,"⟦/⟧ he says now. ⟦A→J i =⟧"That's not a sweetheart."⟦/⟧
⟦J→A i⟧"How would you know?"⟦/⟧
⟦A→J i⟧"Took a bite of her muffin without looking. That's a cousin. Or they shared a flat."⟦/⟧
⟦D→A i⟧"He's right, you know. My ex would've bitten my arm off first."⟦/⟧
⟦R→D i⟧"Dad would?"⟦/⟧
⟦D→R i⟧"Eat your crust, baby."⟦/⟧
Juno puts her face down on the zinc. It's cool and it smells of bleach. ⟦J i⟧"It doesn't matter. She'll go to the place on Fourth. They've got those bamboo lids."⟦/⟧
⟦D→J i⟧"She'd better not."⟦/⟧
⟦F→J i⟧"Abara. Hey. Juney."⟦/⟧ A hand lands between her shoulder blades, warm, a bit greasy. He's dropped the voice, the one he does for the customers, and the other one that he does for them. ⟦F→J i =⟧"Can I say a thing and you don't throw anything? You do this. You do the bit until it's about to be real and then you hand them a cup with their name on. You did it with Carys. You did it with *me*, when I asked you to be my emergency contact, you said sure and then you put down the fire department."⟦/⟧
⟦J→F i⟧"They're very good in emergencies."⟦/⟧
⟦F→J i⟧"June."⟦/⟧
⟦J→F i⟧"I changed it,"⟦/⟧ she says into the counter. ⟦J→F i =⟧"Like a week after. I filled in the form again. I just didn't tell you."⟦/⟧
There isn't any noise for a bit but the fridge.
⟦R→D i⟧"Mom, why's Fitz crying?"⟦/⟧
⟦F→R i⟧"It's the black pepper,"⟦/⟧ says Fitz.
@break * * *
She doesn't come Friday. She doesn't come Monday. By Wednesday the vest guy, of all people, looks round from the front of the line and goes, ⟦T→J i⟧"Where's the big violin?"⟦/⟧ and Juno overfills his Americano by an inch.
⟦J→T i⟧"No idea. Four-fifty."⟦/⟧
⟦T→J i⟧"Shame. I liked to see what she'd get. My wife looks it up when I get home."⟦/⟧ He taps his card. He hesitates. ⟦T→J i =⟧"I always get Greg, is all. It *is* Greg. But still."⟦/⟧
It's that, honestly, it's the *but still*. She makes it as far as the end of the rush and then she's got her apron over her head and she's yelling.
⟦J→F i⟧"Fitz! Cover me!"⟦/⟧
⟦F→J i⟧"For how long?"⟦/⟧
⟦J→F i⟧"Where's the conservatory?"⟦/⟧
⟦F i⟧"OH MY GOD. Desi! DESI! It's happening! Where's the conservatory?"⟦/⟧
⟦D→F i⟧"What d'you mean, where, it's across the street!"⟦/⟧ from the basement. ⟦D→J i =⟧"It's the big thing with the columns! Take a coat!"⟦/⟧
⟦A→J i⟧"Third floor,"⟦/⟧ says Mr. Abernathy, not looking up from fourteen across. ⟦A→J i =⟧"Practice room nine. I asked her."⟦/⟧
⟦J→A i⟧"*When?*"⟦/⟧
⟦A→J i⟧"October."⟦/⟧
@break * * *
You can hear it from the stairs. It stops when she knocks.
The door opens about a foot, on account of the piano. Ilse's got her glasses on and her hair up in what appears to be a bow-tightening accident, and she looks at Juno, and at the paper cup Juno's carried up three floors and across four lanes of traffic with no lid.
⟦I→J i⟧"You deliver?"⟦/⟧
⟦J→I i⟧"No. It's cold, I think. I sort of ran."⟦/⟧
⟦H→I i⟧"Who is it? Is it the string guy?"⟦/⟧ There's a phone propped up on the music stand. There's a very small Hollis in it, brushing their teeth.
⟦I→H i⟧"It's, um. No."⟦/⟧
⟦H→I i⟧"Is it *her*? Ilse Maria. Turn me round. Turn me *round*, I've been your cousin for twenty-two years and I've never once asked you for any—"⟦/⟧
Ilse lays the phone on its face.
⟦J→I i⟧"Cousin,"⟦/⟧ says Juno.
⟦I→J i⟧"On my mom's side. Why, who'd you..."⟦/⟧ It arrives. You can watch it arrive. ⟦I→J i =⟧"Oh. *Oh*, no. Is that why I got my own name?"⟦/⟧
⟦J→I i⟧"It's a really nice name! I didn't, there's nothing wrong with it. I just thought I should be professional."⟦/⟧
⟦I→J i⟧"I thought you were bored of me."⟦/⟧
⟦J→I i⟧"I've got a list. I've got them on my phone. I've got, like, up to March."⟦/⟧
From under the phone somebody spits and says, muffled, ⟦H→I i⟧"Kiss her, you coward,"⟦/⟧ and neither of them's sure which one is meant.
⟦I→J i⟧"What's that one say?"⟦/⟧
Juno had sort of forgotten she was holding it. She turns it round. There's no pun. There's no corn. She'd stood there with the marker with Fitz jumping up and down beside her and in the end it's ten digits and underneath, because a bit's a bit, FOR: ELSE.
⟦I→J i⟧"Or else what?"⟦/⟧
⟦J→I i⟧"Or else the pictures,"⟦/⟧ Juno says. ⟦J→I i =⟧"I was told to ask about the pictures."⟦/⟧
And out it comes again, that laugh, like something found in a coat.
@break * * *
@message
**GRIND CREW ☕️ (ok one customer)**
**juno** added **ilse 🎻** to the group
**desi:** ⟦D→I i message⟧Welcome honey. Thursdays are pizza⟦/⟧
**fitz:** ⟦F→I i message⟧hi i'm her emergency contact⟦/⟧
@end
