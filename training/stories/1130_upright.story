# title: Upright
# style: first person past; British single quotes, some dropped commas; three men and a piano on a staircase, a woman's voice from above and a man's from below; narrator named by the others; voices from the landing
# cast: N = Joris | Joris, Jo-Jo | he | narrator
# cast: V = Vern | Vern | he
# cast: H = Hayden | Hayden, the lad | he
# cast: Q = Miss Quillfeather | Miss Quillfeather, the old lady | she
# cast: S = Spiro from number two | Spiro | he
# cast: K = Mr Katsaros | Spiro's father | he
# cast: D = Joris's father |  | he
# cast: M = Joris's mother |  | she
# cast: F = Miss Quillfeather's father | Papa | he
---
@scene place=a staircase in a block of flats | time=a hot afternoon | pov=N | present=N,V,H,Q,S
{We|N+V+H} got as far as the second landing, and there the piano made up its mind.
{Vern|V} was above it. {I|N} was below it. {The lad|H} was somewhere on the left, between the pedals and the wall, and all that {I|N} could see of {him|H} was one hand.
⟦V→N,H e⟧'Down a bit'⟦/⟧ said {Vern|V}'s voice, over the top.
⟦H→V i⟧'There's no down. There's {me|H}.'⟦/⟧
⟦V→H i⟧'Then up a bit.'⟦/⟧
⟦N→V i⟧'{We|N+V+H} were up a bit.'⟦/⟧
⟦V→N i⟧'Who turned it?'⟦/⟧
⟦N→V i⟧'{You|V} did.'⟦/⟧
⟦V→N i⟧'{I|V} said *don't* turn it!'⟦/⟧
⟦H→V i⟧'{You|V} said ⟦V→H i quoted⟧"turn it"⟦/⟧ and then {you|V} coughed.'⟦/⟧
Somewhere in the dark of the instrument a string went *tung*. {I|N} had {my|N} cheek against the varnish. It was warm, like a horse. {{My|N} own father|D} had one, at home in Zwolle, that nobody was let touch; {he|D}'d bought it for {{my|N} mother|M} the year {they|D+M} were married, and {she|M} couldn't play, and {he|D} couldn't either, and every Saturday {he|D} polished it and shut the lid. {I|N} used to lie underneath. {I|N} think it was the reason {I|N} took this job, though what {I|N} told {Vern|V} at the interview was that {I|N} had a strong back and no plans.
From the top of the stairs could be heard a cane, then slippers, then {Miss Quillfeather|Q}.
⟦Q→V i⟧'Is it stuck?'⟦/⟧
⟦V→Q i⟧'No, {madam|Q}.'⟦/⟧
⟦H→Q i⟧'Yes, {miss|Q}!'⟦/⟧
⟦V→Q i⟧'It's resting.'⟦/⟧
⟦Q→V i⟧'It stuck in nineteen fifty-eight. Just there. {Papa|F} had to give the men lunch.'⟦/⟧
⟦H→Q i⟧'What sort of lunch?'⟦/⟧
⟦V→H i⟧'{Hayden|H}.'⟦/⟧
⟦H→V i⟧'{I|H}'m *asking*.'⟦/⟧
⟦Q→H i⟧'Tongue, {I|Q} believe.'⟦/⟧
The one hand {I|N} could see lost its grip a little. {I|N} took the weight on {my|N} shoulder. A door had opened underneath {me|N}, and with it came a smell of onions and {somebody|S} breathing through {his|S} moustache. This was {Spiro from number two|S}, and {I|N} knew what {he|S} was going to say, because {he|S}'d said it already, on {our|N+V+H} way up.
⟦S→N i⟧'{I|S} have to get out to {my|S} car.'⟦/⟧
⟦N→S i⟧'{I|N}'m sorry. It'll be a minute.'⟦/⟧
⟦S→N i⟧'{You|N} said a minute before.'⟦/⟧
⟦V→N i⟧'Who's that?'⟦/⟧
⟦N→V i⟧'It's the car again.'⟦/⟧
⟦V→S i⟧'Climb over!'⟦/⟧
⟦S→V i⟧'Over a *piano*?'⟦/⟧
⟦Q→S e⟧'{Mr Katsaros|K} did, in fifty-eight'⟦/⟧ {Miss Quillfeather|Q} volunteered. ⟦Q→S e =⟧'{{Your|S} grandfather|K}, was it?'⟦/⟧
There was a short silence on the lower stairs.
⟦S→Q i⟧'{{My|S} father|K}.'⟦/⟧
⟦Q→S i⟧'{He|K} sat down on it in the middle and sang. {I|Q} was eight. {I|Q} watched through the banister, just here, with {my|Q} legs through. {Papa|F} was beside {himself|F}.'⟦/⟧
⟦H→Q i⟧'What did {he|K} sing?'⟦/⟧
{She|Q} told {him|H}. It was a Greek name, and {she|Q} said it badly. Behind {me|N} {I|N} felt rather than heard {the man|S} breathe in, and then it was coming up past {my|N} ear, not loud, a bit hoarse, one line of a tune and the next. {Vern|V} had stopped swearing. {I|N} saw the fingers on the left-hand side begin to tap.
⟦S→Q i⟧'That one?'⟦/⟧
No answer from above. A cane shifted on the lino.
⟦V→N i⟧'{She|Q}'s crying'⟦/⟧ came down to {me|N} in a whisper, through the gap where the music stand goes. ⟦V→N i =⟧'{Jo-Jo|N}, {she|Q}'s crying, what do {I|V} do?'⟦/⟧
⟦N→V i⟧'Give {her|Q} {your|V} hanky.'⟦/⟧
⟦V→N i⟧'{I|V} let go of this and {you|N}'re jam.'⟦/⟧
⟦H→V i⟧'{I|H}'ve got it. {I|H}'m wedged, honest, it isn't going anywhere. Go *on*, {Vern|V}.'⟦/⟧
{I|N} heard {his|V} knees crack, one step, two. {I|N} shut {my|N} eyes and pushed. And against {my|N} back, all at once, were two large palms that smelled of onion.
⟦S→N a⟧'Left foot'⟦/⟧ {he|S} said. ⟦S→N a =⟧'{{My|S} father|K} said the men had it the wrong way round. It goes up tail first.'⟦/⟧
