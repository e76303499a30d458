# title: Mixed Doubles
# style: third person past; British curly single quotes; UK badminton; two he, two she; names in tags more often; contractions and plural possessives
# cast: F = Freya Holt | Freya, Frey | she
# cast: M = Marcus Bell | Marcus | he
# cast: N = Noor Siddiqui | Noor | she
# cast: J = Jack Tranter | Jack, Tranter, Jacko | he
# cast: C = the caretaker | Mr Pugh, Pugh | he
# cast: D = Noor's mum | | she
---
@scene place=a leisure centre | time=Tuesday, twenty to ten | pov=F | present=F,M,N,J
⟦J→F,M,N e⟧‘It was in,’⟦/⟧ said {Jack|J}.
⟦N→J e⟧‘It was out,’⟦/⟧ said {Noor|N}.
⟦J→N i⟧‘It was on the line, {Noor|N}.’⟦/⟧
⟦N→J i⟧‘It was on a line. It was on the five-a-siders’ line. It’s a different colour for a reason.’⟦/⟧
{Freya|F} leaned on the post and got {her|F} breath. Over the net {Marcus|M} was doing the same, bent double, hands on {his|M} knees. {He|M}’d the sort of shirt that’d been white for somebody else. {He|M} glanced up and caught {her|F} looking, and {she|F} got very busy with {her|F} grip.
⟦M→F a⟧‘What did {you|F} see?’⟦/⟧ {he|M} asked.
⟦F→M e⟧‘{Me|F}?’⟦/⟧ said {Freya|F}.
⟦M→F i⟧‘{You|F} were nearest.’⟦/⟧
⟦F→M a⟧‘{I|F} was watching {your|M} feet,’⟦/⟧ {she|F} said, and then heard it.
⟦J→F e⟧‘{His|M} *feet*?’⟦/⟧ said {Jack|J}.
⟦F→J i⟧‘For the, so as to know where {he|M}’d go next. It’s tactics.’⟦/⟧
⟦N→J e⟧‘Play it again,’⟦/⟧ {Noor|N} sighed. ⟦N→J e =⟧‘Or {we|N+J+F+M}’ll be here till {Mr Pugh|C} chucks {us|N+J+F+M} out.’⟦/⟧
{They|F+M+N+J} played it again. {Jack|J} hit it into the ceiling, where it stayed.
⟦N→J i⟧‘That’s the last one.’⟦/⟧
⟦J→N a⟧‘There’s one in {my|J} bag,’⟦/⟧ {he|J} said.
⟦N→J i⟧‘There isn’t, {I|N}’ve looked.’⟦/⟧
⟦J→N i⟧‘Why were {you|N} in {my|J} bag?’⟦/⟧
⟦N→J i⟧‘{I|N} wanted {your|J} phone,’⟦/⟧ and whatever’d been in {her|N} voice all evening, that flat thing, came up to the surface like a pike. ⟦N→J i =⟧‘{I|N} wanted to see was it {her|D} again.’⟦/⟧
{Marcus|M} straightened up. So did {Freya|F}. It was a big hall and there was nowhere to go in it.
⟦J→N e⟧‘It’s only a few messages,’⟦/⟧ {Jack|J} said.
⟦N→J i⟧‘From {{my|N} mum|D}.’⟦/⟧
⟦J→N a⟧‘{She|D} worries,’⟦/⟧ {he|J} said.
⟦N→J i⟧‘{You|J}’re meant to be {*{my|N}* boyfriend|J}, {you|J}’re not meant to be {her|D} spy!’⟦/⟧
⟦J→N a⟧‘{I|J}’m not a spy,’⟦/⟧ {he|J} said. ⟦J→N a =⟧‘{She|D} asks what {you|N}’ve had for {your|N} tea and {I|J} tell {her|D}. That’s it. That’s the lot.’⟦/⟧
⟦N→J i⟧‘And does {she|D} ask about the treatment?’⟦/⟧
⟦J→N i⟧‘Sometimes.’⟦/⟧
⟦N→J i⟧‘And what d’{you|J} tell {her|D}?’⟦/⟧
{Jack|J} looked at the rafters. {He|J}’d a big soft face, the kind that couldn’t have hidden a raisin. ⟦J→N i⟧‘{I|J} say it’s going well.’⟦/⟧
⟦N→J a⟧‘It finished three weeks ago, {Jack|J},’⟦/⟧ {she|N} said.
⟦J→N i⟧‘{I|J} know that. {I|J} was there. {I|J} just thought, if {she|D} thinks it’s still on then {she|D}’s not waiting for the results, is {she|D}? {She|D} can’t be frightened of a thing that’s not happened yet.’⟦/⟧
⟦M→F e⟧‘Shall {we|M+F} get the poles down?’⟦/⟧ said {Marcus|M} quietly.
⟦F→M a⟧‘Good idea,’⟦/⟧ {she|F} said.
{They|M+F} got the poles down. It’s a two-man job, and it brings you close. {Freya|F} took the top and {he|M} took the bottom.
⟦M→F a⟧‘Did {you|F} know {she|N}’d been ill?’⟦/⟧ {he|M} muttered.
⟦F→M a⟧‘{I|F} drove {her|N} to half the sessions,’⟦/⟧ {she|F} muttered back. ⟦F→M a =⟧‘Thursdays. {We|F+N} said it was pottery.’⟦/⟧
⟦M→F i⟧‘{I|M} drove {him|J}.’⟦/⟧
⟦F→M i⟧‘{Jack|J}?’⟦/⟧
⟦M→F i⟧‘{He|J} didn’t want {her|N} to see {him|J} on the ward, {she|N}’d told {him|J} not to come. So {he|J}’d sit in the car park, level four. In {my|M} Corsa. With a flask.’⟦/⟧
⟦F→M e⟧‘Every Thursday?’⟦/⟧ said {Freya|F}.
⟦M→F e⟧‘{I|M}’ve done the *Guardian* quick crossword nineteen times,’⟦/⟧ said {Marcus|M}.
⟦F→M i⟧‘{I|F} was on level three!’⟦/⟧
{Marcus|M} stared at {her|F}. There was a net over {his|M} shoulder like a fisherman’s, and {he|M}’d begun, helplessly, to laugh, and it was awful, because {those two|N+J} were crying by the benches, {they|N+J}’d got {their|N+J} foreheads together, and {she|F} could feel it starting in {her|F} own stomach.
⟦F→M a⟧‘Stop it,’⟦/⟧ {she|F} begged.
⟦M→F i⟧‘{I|M} can’t.’⟦/⟧
⟦F→M i⟧‘{They|N+J}’ll think {we|F+M}’re laughing at {them|N+J}.’⟦/⟧
⟦N→F,M e⟧‘What’s so funny?’⟦/⟧ called {Noor|N}. {Her|N} nose was running. ⟦N→F,M e =⟧‘What’ve {you|F+M} got to laugh at, {the pair of {you|F+M}|F+M}?’⟦/⟧
⟦M→N i⟧‘Level three.’⟦/⟧
⟦F→N i⟧‘Level four!’⟦/⟧
⟦J→M e⟧‘Oh, {mate|M}. {You|M} never told {her|F},’⟦/⟧ said {Jack|J}.
⟦N→J e⟧‘Told {her|F} what? What’s level four?’⟦/⟧ asked {Noor|N}.
⟦C→F,M,N,J a⟧‘Lights,’⟦/⟧ said {the caretaker|C}, who’d come in by the far door with {his|C} keys, and threw the switch.
In the dark {somebody|M}’s hand found {Freya|F}’s, and it was warm, and it had tape on two fingers. {She|F} knew whose it was. {She|F}’d been watching the feet for a year, but {she|F}’d looked at the hands as well.
⟦J→N i⟧‘It *was* in, {you|N} know.’⟦/⟧
⟦N→J i⟧‘Don’t push it, {Tranter|J}.’⟦/⟧
