# title: Slack Water
# author: tidewrack
# container: html
# style: third person past; curly double quotes; an AO3 download
# rating: Teen And Up Audiences
# warnings: No Archive Warnings Apply
# categories: M/M
# fandoms: Original Work
# relationships: Callum Fairweather/Idris Rahman
# characters: Callum Fairweather; Idris Rahman; Old Teague
# tags: Exes to Lovers; Ferries; Bioluminescence; Only One Piano; Happy Ending
# series: Part 1 of The Crossing
# url: https://archive.example/works/1000417
# published: 2024-09-07
# cast: C = Callum Fairweather | Callum, Cal, Calum, Fairweather | he
# cast: I = Idris Rahman | Idris, Rahman | he
# cast: T = Teague | Mr. Teague, Old Teague, Thomas | he
# cast: R = Rosaleen | | she
---
@summary
The *Ardent Margaret* makes her last crossing with a crew of two, who are not speaking, and a passenger, who will not stop.
@note
For everybody who has ever tied a knot in front of an ex.
@chapter Chapter 1: The Last Boat
@summary
There is one boat left, and one piano.
@note
Thank you to my beta, who knows what a bilge is. All mistakes are mine, and so is the piano.
@prose
The *Ardent Margaret* had been making the crossing for fifty-one years, and on the last night of it nobody came to see her off except a man with a piano.
⟦C→T e⟧“You can’t bring that aboard,”⟦/⟧ Callum said.
The man with the piano was called Teague, and he was eighty if he was a day, and he had pushed it down the slip by himself on two skateboards and a prayer. He looked at the piano as if somebody had left it there. ⟦T→C i⟧“Bring what aboard?”⟦/⟧
⟦C→T i⟧“That, Mr. Teague.”⟦/⟧
⟦T→C i⟧“It’s luggage.”⟦/⟧
Callum rubbed his eyes with the back of his wrist. He had engine oil to the elbows and eleven minutes to departure, and there was exactly one person on this boat whose job it was to argue with passengers. He had been avoiding that person for six weeks, which on a boat thirty metres long is a kind of athletics.
⟦C i thought⟧*Don’t call him. You can do this without calling him.*⟦/⟧
⟦C→I a⟧“Rahman!”⟦/⟧ he shouted up at the bridge.
It took a while. Then the wheelhouse window slid down and Idris leaned out of it on his folded arms, with his cap pushed back, like a man with nothing to do. ⟦I→C a⟧“Fairweather,”⟦/⟧ he said. He had always been able to make a whole sentence out of it.
⟦C→I i⟧“There’s a piano.”⟦/⟧
⟦I→C i⟧“I can see the piano.”⟦/⟧
⟦C→I i⟧“Well?”⟦/⟧
⟦I→C i⟧“Well, what key is it in?”⟦/⟧
Teague laughed so hard that he had to hold on to the luggage.
⟦C→I e⟧“Tell him he can’t,”⟦/⟧ said Callum. ⟦C→I e =⟧“Tell him about the weight, and the insurance, and the—”⟦/⟧ He waved a hand at the sky, where the weather was. ⟦C→I e =⟧“—the weather.”⟦/⟧
⟦I→C e⟧“She weighs two hundred kilos and it’s flat calm till four,”⟦/⟧ Idris said. ⟦I→C e =⟧“I mean the piano.”⟦/⟧ He came down the ladder the lazy way, with his heels on the outside of it, and walked once around the thing and put one finger on the lowest key. It made a sound like a door in a very deep cellar. ⟦I→T e =⟧“Whose was it?”⟦/⟧
⟦T→I e⟧“My Rosaleen’s,”⟦/⟧ said Teague. ⟦T→I e =⟧“She said it should go home to the island. She said it quite often, towards the end. She said, ⟦R→T quoted⟧‘Thomas, that piano’s not to live with strangers.’⟦/⟧”⟦/⟧
Nobody said anything. The tide slapped at the slip.
⟦I→C e⟧“It’s luggage,”⟦/⟧ said Idris to Callum, and went to find the ramp.
@break ~*~
They got it aboard with a pallet truck and some language. By the time the lines were off, it was standing in the middle of the car deck, lashed to four ring-bolts, with a life jacket tied round it, because Teague would not be talked out of the life jacket.
Callum checked the lashings twice. When he straightened up, Idris was checking them as well, on the other side, and for a moment they looked at each other across the lid.
⟦I→C e⟧“You’ve tied a granny knot,”⟦/⟧ said Idris.
⟦C→I i⟧“I’ve tied a round turn and two half hitches.”⟦/⟧
⟦I→C i⟧“You’ve tied it upside down, Cal.”⟦/⟧
Nobody else had ever called him that. Nobody had called him that since the sixth of September, when he had carried two boxes and a lamp down four flights of stairs and Idris had held the door for him, because Idris would hold a door for anybody. He found that he had untied the knot and was tying it again.
⟦C→I a⟧“Who’s writing up the log tonight?”⟦/⟧ he asked, to be asking something.
⟦I→C i⟧“You are. I wrote it last night.”⟦/⟧
⟦C→I i⟧“You wrote ‘fog’.”⟦/⟧
⟦I→C i⟧“There was fog.”⟦/⟧
⟦C→I i⟧“You wrote it four times.”⟦/⟧
⟦I→C e⟧“There was a lot of it,”⟦/⟧ Idris said gravely, and he went back up the ladder, and Calum stood on the car deck with his hand on the piano and did not smile until he heard the door.
⟦C i thought⟧*He’s leaving too,*⟦/⟧ he thought. ⟦C i thought =⟧*They’ll sell her for scrap, and he’ll take the Stornoway job, and I’ll never have said it.*⟦/⟧
@rule
His phone buzzed at ten past two.
@message
**Idris:** ⟦I→C i message⟧Are you awake⟦/⟧
**Cal:** ⟦C→I i message⟧I am running your engine⟦/⟧
**Idris:** ⟦I→C i message⟧So that’s a yes⟦/⟧
**Cal:** ⟦C→I i message⟧Is something wrong up there?⟦/⟧
**Idris:** ⟦I→C i message⟧No. Come and look at this⟦/⟧
@prose
He put the phone in his pocket, and took it out again, and read the last line once more as if there might be some more of it. Then he wiped his hands and went up.
@end_note
Chapter two on Sunday, if the cat gets off the keyboard. Comments feed the cat.
@chapter Chapter 2: Slack Water
@note
Warning for mild peril to a piano.
@prose
The wheelhouse was dark except for the compass. Idris did not turn round. Past his shoulder, the sea was on fire.
It was only the small kind of fire, the green kind, that lives in the water and wakes when it is touched. Every wave had an edge of it. The bow went through it like a hand through a lit curtain.
⟦I→C e⟧“I’ve only seen it twice,”⟦/⟧ Idris said. ⟦I→C e =⟧“And I thought, well. He’s only downstairs.”⟦/⟧
Callum came and stood beside him at the rail, because that was where the view was. ⟦C→I i⟧“You could have used the speaking tube.”⟦/⟧
⟦I→C i⟧“I could.”⟦/⟧
⟦C→I i⟧“Or the bell.”⟦/⟧
⟦I→C i⟧“You hate the bell.”⟦/⟧
Idris hadn’t stopped looking at the water. He had a scarf on that Callum had knitted him, badly, the winter they were snowed in at Ullapool, and he wore it the way another man would have worn a medal. ⟦C i thought⟧*So he kept it,*⟦/⟧ Callum thought, and then, ⟦C i thought =⟧*he’s cold, that’s all, a scarf’s a scarf.*⟦/⟧
⟦C→I a⟧“About the Stornoway job,”⟦/⟧ he began.
⟦I→C i⟧“I turned it down.”⟦/⟧
⟦C→I i⟧“You what?”⟦/⟧
⟦I→C i⟧“I turned it down, Cal. In September. On the seventh of September, since you like a log.”⟦/⟧ Idris pushed his cap back and pulled it forward again. ⟦I→C i =⟧“It seemed like a lot of sea to put between myself and—”⟦/⟧
The piano spoke.
It was one low note, and then another, and then somebody with large slow hands began to play a waltz down there in the dark among the ring-bolts. They both looked at the deck between their boots.
⟦C→I e⟧“Is he allowed to do that?”⟦/⟧ said Callum.
⟦I→C i⟧“It’s his luggage.”⟦/⟧
⟦C→I e⟧“And what,”⟦/⟧ said Callum carefully, ⟦C→I e =⟧“was the end of that sentence?”⟦/⟧
Idris told the compass about it first. He had to start twice. ⟦I→C i⟧“You. Between myself and you. I tried to write it in the log four times, and every time I lost my nerve and put down fog.”⟦/⟧
For a little while there was only the engine, which Callum could have heard through a brick wall, and the waltz, which kept coming apart in the middle and being patiently put together again.
⟦C→I a⟧“There was no fog,”⟦/⟧ he said at last.
⟦I→C i⟧“No.”⟦/⟧
⟦C→I i⟧“Not any of the nights.”⟦/⟧
⟦I→C e⟧“It was beautiful weather,”⟦/⟧ Idris said helplessly. ⟦I→C e =⟧“It was like this.”⟦/⟧
Callum laughed. He had not done it for six weeks, and it came out rusty. He took hold of both ends of the terrible scarf. ⟦C→I i⟧“You’re a bloody awful mate, Rahman.”⟦/⟧
⟦I→C i⟧“I’m a very good mate. I’m a bloody awful—”⟦/⟧
He did not get to the end of that one either.
@rule
They raised the island at a quarter to four, at slack water, when the sea is neither coming nor going and cannot make up its mind. There was nobody on the pier but the dog.
⟦I→C e⟧“Dead slow,”⟦/⟧ said Idris, and Callum, who ought to have been in the engine room, reached past him and did something to the throttle that he was not allowed to do.
Teague was waiting for them on the car deck with his hat on. He looked from one of them to the other. He was old, but nobody had ever told him that he was slow.
⟦T→C,I a⟧“Well,”⟦/⟧ he said. ⟦T→C,I a =⟧“Which of you is going to help me up the hill with it?”⟦/⟧
⟦group→T a⟧“Both of us,”⟦/⟧ they said.
⟦T→C,I e⟧“I should think so,”⟦/⟧ said Teague. ⟦T→C,I e =⟧“I should think it would take the two of you.”⟦/⟧
@end_note
The sea really does this. The knot really is upside down.
@work_end
Come and shout at me about boats! Part two has the dog in it.
