# title: Ninety Seconds
# style: third person past; curly quotes; heist; earpieces; epithets
# cast: C = Cass Delacroix | Cass | she
# cast: L = Lena | Lena, Lee | she
# cast: J = Jun | Jun | he
# cast: Y = Yusuf | Yusuf, Yus, Old Yusuf | he
# cast: M = Jun's mother | | she
# cast: G = the guard | Barry | he
---
@scene place=a van on Moss Row, and the bank | time=2 a.m. | pov=C | present=C,L,J,Y,G
⟦C→L,J,Y e⟧“Sound off,”⟦/⟧ {Cass|C} said.
⟦L→C i⟧“Roof.”⟦/⟧
⟦Y→C i⟧“Tunnel. It is wet.”⟦/⟧
⟦C→J i⟧“{Jun|J}?”⟦/⟧
Nothing but hiss. In the back of the van {Cass|C} pulled the headset closer and tried again. ⟦C→J i =⟧“{Jun|J}, sound off.”⟦/⟧
⟦J→C i⟧“Sorry. {I|J} was chewing. Lobby.”⟦/⟧
⟦L→J e⟧“Chewing what?”⟦/⟧ {Lena|L} wanted to know.
⟦J→L i⟧“They leave mints out.”⟦/⟧
⟦C→L,J,Y i⟧“Ninety seconds from when {I|C} say. {Lena|L} goes first, then {Yusuf|Y}, and {you|J} stand there and look lost. All right?”⟦/⟧
⟦J→C a⟧“What if someone helps {me|J} find it?”⟦/⟧ {he|J} asked.
⟦C→J i⟧“It’s two in the morning. Who’s going to help {you|J}?”⟦/⟧
⟦J→C i⟧“There’s a guard.”⟦/⟧
{Three people|C+L+Y} said it together.
⟦group→J i⟧“What guard?”⟦/⟧
⟦J→C,L,Y e⟧“{He|G}’s nice. {He|G} showed {me|J} a picture of {his|G} dog. Hang on,”⟦/⟧ said {Jun|J}.
{Cass|C} shut {her|C} eyes. {She|C}’d drawn the plan on the back of a menu in April, for four people, one each, and at no point on that menu was there a dog. Through the headset came a rustle, and steps, and then {a stranger|G}, a bit muffled, as if through a coat.
⟦G→J i⟧“Any luck, {son|J}?”⟦/⟧
⟦J→G i⟧“Not yet, {Barry|G}. {I|J} think it might be in the other trousers.”⟦/⟧
⟦G→J a⟧“{You|J} want {me|G} to ring someone? {{Your|J} mum|M}?”⟦/⟧ {he|G} put in.
⟦J→G i⟧“{She|M}’s asleep.”⟦/⟧
⟦G→J i⟧“Bless {her|M}.”⟦/⟧
⟦L→C a⟧“{I|L} can drop {him|G} from here,”⟦/⟧ {the woman on the roof|L} murmured. ⟦L→C a =⟧“Dart. {He|G}’d have a lovely rest.”⟦/⟧
⟦C→L a⟧“Nobody’s dropping {Barry|G},”⟦/⟧ {she|C} answered.
⟦L→C i⟧“{I|L}’m only saying {I|L}’ve got the angle.”⟦/⟧
⟦Y→C,L i⟧“Is {he|G} a big man, this {Barry|G}?”⟦/⟧
⟦C→Y i⟧“Why?”⟦/⟧
⟦Y→C a⟧“Because {I|Y} am under a grating and there is {a man|G} standing on it,”⟦/⟧ {he|Y} pointed out.
{She|C} thumbed the camera feeds across, one, two, three. There: two pairs of feet in the lobby, trainers and boots. The boots were planted square on a brass grille, and below the grille, if you knew to look, four fingertips.
⟦C→Y i⟧“Don’t move.”⟦/⟧
⟦Y→C i⟧“{I|Y} am sixty-three. {I|Y} have been holding on to a ladder since midnight. {I|Y} am going to move, {Cass|C}, it is only a question of which direction.”⟦/⟧
⟦C→J e⟧“{Jun|J}. Get {him|G} off the grating,”⟦/⟧ {Cass|C} said quietly.
⟦J→G a⟧“{Barry|G},”⟦/⟧ came the cheerful voice at once, ⟦J→G a =⟧“can {I|J} see the dog again?”⟦/⟧
⟦G→J i⟧“Course {you|J} can. Come here in the light.”⟦/⟧
⟦L→C e⟧“The boots are walking,”⟦/⟧ reported {Lena|L}. ⟦L→C e =⟧“Three steps. Five. Go, {Yus|Y}.”⟦/⟧
⟦Y→L i⟧“{I|Y} am going.”⟦/⟧
⟦C→Y a⟧“Go faster,”⟦/⟧ {she|C} said.
⟦Y→C i⟧“{My|Y} knee.”⟦/⟧
⟦L→Y i⟧“{You|Y} should have let {me|L} do the tunnel. {I|L} said {I|L}’d do the tunnel.”⟦/⟧
⟦Y→L a⟧“{You|L} said {you|L} would rather die,”⟦/⟧ {he|Y} said.
⟦L→Y i⟧“{I|L} said it nicely.”⟦/⟧
It had always been like this with {the pair of {them|L+Y}|L+Y}. It was like this at the wedding, when {the safecracker|Y} had walked {{his|Y} only daughter|L} down the aisle bickering about the flowers, and {Cass|C}, waiting at the other end in a borrowed suit, had thought: ⟦C i thought⟧*well, {I|C}’ll never be bored.*⟦/⟧ {She|C} was not bored now. {She|C} was gripping a gearstick.
⟦C→L i⟧“Where is {he|Y}?”⟦/⟧
⟦L→C a⟧“{He|Y}’s at the door. {He|Y}’s got {his|Y} little bag. {Dad|Y}, it’s the blue one,”⟦/⟧ {she|L} muttered.
⟦Y→L i⟧“{I|Y} know which one.”⟦/⟧
⟦L→Y i⟧“{You|Y} went for the red.”⟦/⟧
⟦Y→L e⟧“{I|Y} was resting {my|Y} hand on the red,”⟦/⟧ {Yusuf|Y} told {her|L}.
⟦G→J e⟧“That’s Biscuit as a puppy,”⟦/⟧ {Barry|G} was saying. ⟦G→J e =⟧“And that’s Biscuit in the sea. Do {you|J} like the sea?”⟦/⟧
⟦J→G i⟧“{I|J} love it.”⟦/⟧
⟦G→J i⟧“{You|J} don’t half look familiar, you know. {I|G} keep thinking it. {You|J} weren’t at St Bede’s?”⟦/⟧
{Cass|C} stopped breathing. In {her|C} left ear {{her|C} wife|L} had too.
⟦J→G a⟧“Little bit before {your|G} time, {I|J} expect,”⟦/⟧ {he|J} said, but the cheer had slipped.
⟦G→J i⟧“No, no. It’s the eyes. {I|G} had {a mate|Y} with those eyes. {We|G+Y} used to do jobs together, {him|Y} and {me|G}, before {I|G} went straight. Jewellers mostly. {He|Y} had {a little girl|L} {he|Y} used to bring along in the car.”⟦/⟧ A long, slow creak of leather. ⟦G→J i =⟧“Here, who’s that in the vault?”⟦/⟧
⟦L→Y a⟧“{Dad|Y}, get out. {Dad|Y}!”⟦/⟧ {she|L} cried.
⟦G→Y i⟧“{Yusuf|Y}?”⟦/⟧
⟦Y→G a⟧“Hello, {Barry|G},”⟦/⟧ sighed {the old man|Y}. ⟦Y→G a =⟧“{You|G} are getting fat.”⟦/⟧
