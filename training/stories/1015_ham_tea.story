# title: Ham Tea
# style: first person past; British single quotes; literary short story; three brothers in a car after their father's funeral, and a neighbour; men only; pronoun tags; tags with other verbs; missing commas; long narration
# cast: N = the narrator, the middle brother | Hedley, Hedders | he | narrator
# cast: A = Aneirin, the eldest | Aneirin | he
# cast: R = Taliesin, the youngest | Taliesin | he
# cast: F = their father | Dad, the old man | he
# cast: O = Oswald Probert, the neighbour | Mr. Probert, Oswald | he
# cast: V = the vicar | | he
# cast: G = the brothers' grandfather | | he
# cast: M = their mother | Mum | she
---
@scene place=Aneirin's car outside the village hall | time=after the funeral | pov=N | present=N,A,R
⟦R→A i⟧'Are {we|N+A+R} going in?'⟦/⟧
⟦A→R i⟧'In a minute.'⟦/⟧
⟦R→A a⟧'{You|A} said that ten minutes ago'⟦/⟧ {he|R} complained.
⟦A→R i⟧'Then it's a different minute.'⟦/⟧
⟦N→A,R i⟧'There'll be no ham left.'⟦/⟧
⟦A→N i⟧'There'll be ham. {I|A} paid for ham for eighty.'⟦/⟧
⟦R→A i⟧'How many came?'⟦/⟧
⟦A→R i⟧'Eleven.'⟦/⟧
⟦R→A i⟧'With {us|N+A+R}?'⟦/⟧
⟦A→R i⟧'With {the vicar|V}.'⟦/⟧
{Aneirin|A} had both hands on the wheel, at ten to two, as {the old man|F} had taught {us|N+A+R}. {I|N} was in the back. {I|N} had gone to the back without thinking, behind the driver, and {Taliesin|R} had got in at the front, because {he|R} used to be sick; and so there {we|N+A+R} were, {three men with a combined age of a hundred and sixty|N+A+R}, sitting as {we|N+A+R} always sat on the way to Rhyl. Nobody had mentioned it. {Mum|M} used to be in the middle of the back with the tartan flask, and {Dad|F} would drive with the window down and the wireless off, and never, from one end of Wales to the other, say a word that wasn't the name of a bird. Buzzard. Heron. That was how you knew {he|F} was happy. After {she|M} left {he|F} drove with it shut.
⟦A→N,R a⟧'{I|A} don't think {I|A} liked {him|F},'⟦/⟧ {he|A} said.
⟦R→A i⟧'{You|A} can't say that today!'⟦/⟧
⟦A→R i⟧'When can {I|A} say it?'⟦/⟧
⟦N→A i⟧'{He|F} liked {you|A}.'⟦/⟧
⟦A→N i⟧'How would {you|N} know?'⟦/⟧
⟦N→A i⟧'{He|F} kept {your|A} rating certificate from the Sea Scouts. It's in the bureau.'⟦/⟧
⟦A→N i⟧'That's {yours|N}, {Hedders|N}. {I|A} was never in the Sea Scouts.'⟦/⟧
⟦R→N i⟧'It's {mine|R}, actually.'⟦/⟧
Somebody knocked upon the roof.
@scene place=Aneirin's car outside the village hall | time=a moment later | pov=N | present=N,A,R,O
It was {a very small old man in a very large raincoat|O}, with a plate. {Aneirin|A} wound down the window.
⟦O→A,N,R i⟧'{You|A+N+R}'ll be {the sons|A+N+R}.'⟦/⟧
⟦A→O i⟧'That's right.'⟦/⟧
⟦O→A,N,R i⟧'{I|O} did {you|A+N+R} some ham. {I|O} thought {you|A+N+R} mightn't come in.'⟦/⟧
⟦R→O i⟧'That's very kind. Sorry, are {you|O}—'⟦/⟧
⟦O→R i⟧'{Probert|O}. Next door but one. {I|O} had the key.'⟦/⟧
⟦N→O i⟧'It was {you|O} who found {him|F}.'⟦/⟧
⟦O→N i⟧'It was. {He|F} was in the chair. {He|F}'d {his|F} boots on.'⟦/⟧
⟦A→O i⟧'Get in out of the rain, {Mr. Probert|O}.'⟦/⟧
{He|O} got in beside {me|N}. There was nowhere else, and {he|O} slid along over the hump until {he|O} was exactly in the middle, with {his|O} knees together and the plate on them, and {I|N} saw {{my|N} brother|A}'s eyes find {him|O} in the mirror, and stay. A smell of mothballs and mustard filled the car.
⟦O→A,N,R a⟧'{He|F} talked about {you|A+N+R},'⟦/⟧ {{our|A+N+R} passenger|O} informed {us|A+N+R}.
⟦A→O a⟧'{He|F} *talked*?'⟦/⟧ said {the driver|A}.
⟦O→A i⟧'All the time. You couldn't stop {him|F}.'⟦/⟧
⟦R→O i⟧'What about?'⟦/⟧
⟦O→R i⟧'{The three of {you|A+N+R}|A+N+R}. Which of {you|A+N+R} was sick?'⟦/⟧
⟦R→O i⟧'{I|R} was.'⟦/⟧
⟦O→R i⟧'{You|R}'re {the heron|R}, then.'⟦/⟧
⟦R→O i⟧'{I|R}'m {the what|R}?'⟦/⟧
{Mr. Probert|O} looked round at {us|A+N+R}, from one to another, with {his|O} fork lifted. It seemed to dawn on {him|O} that {we|A+N+R} hadn't been told. {He|O} set the plate very carefully on {my|N} knees, as though it might be wanted as evidence.
⟦O→A,N,R a⟧'{He|F} had names for {you|A+N+R},'⟦/⟧ {he|O} said. ⟦O→A,N,R a =⟧'It was on account of the car. {He|F} told {me|O} {he|F} never knew what to say to lads. {{His|F} own dad|G} only shouted. So {he|F} thought {he|F}'d not say anything till {he|F} was sure of it, and the only things {he|F} was sure of were birds.⟦/⟧
⟦O→A,N,R a =⟧'So if {you|R} weren't sick by Corwen, {he|F}'d say heron, because of the way {you|R} sat. That was for well done. And if {the middle one|N} quit kicking the seat it was lapwing. {He|F} thought {you|A+N+R} knew. {He|F} thought it was a sort of joke {you|A+N+R+F} had, {the four of {you|A+N+R+F}|A+N+R+F}.'⟦/⟧
The rain came on, and the hall went out of focus. {I|N} was looking between the seats at {{my|N} brother|A}'s left hand, which had come off the wheel, and lay in {his|A} lap with its palm up. {I|N} had heard the word buzzard a hundred times. {I|N} could hear it now, in the voice with no expression to it, on the long hill above Bala; and each time three heads had gone to the window, and looked, and looked, and there was never a thing up there except sky. {We|A+N+R} used to say that {he|F} must have marvellous eyes.
⟦A→O a⟧'And which was the buzzard?'⟦/⟧ {he|A} asked at last.
⟦O→A i⟧'{The eldest|A}. That'd be {you|A}?'⟦/⟧
⟦A→O i⟧'{I|A} suppose it would.'⟦/⟧
⟦O→A i⟧'What had {you|A} used to do, then? To get it?'⟦/⟧
⟦A→O i⟧'Nothing. {I|A} held the map.'⟦/⟧
{Taliesin|R} put {his|R} hand, which was none too clean, on the back of {his|A} neck, and kept it there. It was a liberty that {I|N} wouldn't have dared to take, but {he|R} was always {the baby|R}.
⟦N→A i⟧'{Aneirin|A}? Shall {we|A+N+R} go in now?'⟦/⟧
⟦A→N i⟧'In a minute,'⟦/⟧ and {he|A} leaned over and wound the window all the way down.
