# title: Routine Inspection
# style: third person present; space opera; curly double quotes; fast untagged cockpit talk among four and a ship's mind; radio
# cast: T = Captain Bronagh Tully | Bronagh, Tully, Captain, the captain, boss, Cap | she
# cast: I = Ikaika Moss | Ikaika, Kai, the pilot, Moss | he
# cast: D = Mrs. Dragomir | Dragomir, the engineer, Oana, Mrs. D | she
# cast: W = Pasquale Wexler | Doc, Wexler, the doctor, Pasquale | he
# cast: L = Ledger | the ship, the ship’s mind | it
# cast: H = Lieutenant Farouk-Hayes | the lieutenant, Farouk-Hayes, the customs officer, Lieutenant | she
# cast: R = Corporal Dunnet | Dunnet, the corporal | he
# cast: E = Mother Ysolt | the passenger, the old woman, the saint, Ileana, dear, the relation, Ysolt | she
---
The customs cutter comes up out of the planet’s shadow with all its lights on, which is how they do it when they want you to know they aren’t worried.
⟦I→T i⟧“That’s a Fleet cutter.”⟦/⟧
⟦T→I i⟧“I can see it’s a Fleet cutter, Kai.”⟦/⟧
⟦I→T i⟧“You said there’d be no Fleet cutter. You said, and I’m quoting, *they’ll all be at the regatta*.”⟦/⟧
⟦T→I i⟧“Maybe this one gets seasick. Ledger, what have they got pointed at us?”⟦/⟧
⟦L→T i⟧“Everything, Captain.”⟦/⟧
⟦T→L i⟧“Be more specific.”⟦/⟧
⟦L→T i⟧“Two railguns, a tractor, nine missiles, and a form.”⟦/⟧
Bronagh Tully shuts her eyes. She has been awake for thirty hours. There’s a plate of noodles stuck to the top of the nav console, and it has been there for so long that they’ve begun to steer around it.
⟦T→L i⟧“Which form?”⟦/⟧
⟦L→T i⟧“Eleven-C. Declaration of Biological Cargo.”⟦/⟧
⟦I→T i⟧“They know.”⟦/⟧
⟦T→I i⟧“They don’t know. It’s random. Get Doc up here. Get Mrs. D.”⟦/⟧
⟦D→T i⟧“I’m here,”⟦/⟧ says Mrs. Dragomir from under the floor. A plate lifts, and a grey bun comes up through it with two pencils stuck in. ⟦D→T i =⟧“I am here forty minutes. Your coolant pump is again making the noise.”⟦/⟧
⟦T→D i⟧“Can we outrun a cutter?”⟦/⟧
⟦D→T i⟧“We can’t outrun a *pram*.”⟦/⟧
⟦W→T i⟧“Is this about the thing in my sickbay?”⟦/⟧ Doc Wexler is in the hatchway in his dressing gown, with a beard full of crumbs. ⟦W→T i =⟧“Because I would like it entered in the log that I said no to the thing in my sickbay.”⟦/⟧
⟦T→W i⟧“She’s not a thing, Pasquale.”⟦/⟧
⟦W→T i⟧“She’s a hundred and twelve, she’s wanted in nine systems, and she’s having my eggs!”⟦/⟧
⟦I→W i⟧“We have *eggs?*”⟦/⟧
⟦W→I i⟧“We had four.”⟦/⟧
⟦L→T i⟧“They are hailing,”⟦/⟧ says the ship. ⟦L→T i =⟧“Shall I tell them we’re out?”⟦/⟧
Nobody’s ever been certain whether Ledger is joking. It came with the hull, it used to do the accounts for a mining concern, and all that survived of its previous personality was a horror of rounding.
⟦T→L i⟧“Put them on. Everyone look bored. Kai, feet up. Not on the noodles.”⟦/⟧
⟦H→T i⟧“Freighter *Second Helping*, this is Fleet Customs *Irreproachable*.”⟦/⟧ It’s a woman’s voice, young, a bit hoarse. ⟦H→T i =⟧“Cut your drive and stand by for a routine inspection.”⟦/⟧
⟦T→H i⟧“*Irreproachable*, this is Captain Tully. Always a pleasure. May I ask what’s routine about nine missiles?”⟦/⟧
⟦H→T i⟧“It’s usually ten. One’s in the shop. We’ll be at your port lock in twelve minutes, Captain, and I’d be grateful if you didn’t vent anything.”⟦/⟧
⟦T→H i⟧“Wouldn’t dream of it.”⟦/⟧
Click.
⟦I→T i⟧“Twelve minutes.”⟦/⟧
⟦W→T i⟧“Put her in the reactor shroud.”⟦/⟧
⟦D→W i⟧“And cook her? In the shroud I wouldn’t put a chicken.”⟦/⟧
⟦W→D i⟧“The grain hold, then.”⟦/⟧
⟦T→W i⟧“First place they look.”⟦/⟧
⟦I→T i⟧“A suit? Stick her out on the hull, in a suit, on a line, round the dark side –”⟦/⟧
⟦W→I i⟧“She’s got a heart like a wet paper bag. She’d be dead before you had the helmet on.”⟦/⟧
⟦I→W i⟧“Do you have an idea that isn’t no?”⟦/⟧
⟦W→I i⟧“I’m a doctor. No is most of it.”⟦/⟧
⟦L→T i⟧“Ten minutes, fifty-one seconds.”⟦/⟧
⟦E→T+I+D+W i⟧“Might I say something?”⟦/⟧
They all turn round. The passenger’s standing behind the doctor, in the doctor’s second-best pyjamas with the cuffs turned up. She can’t be much over four foot six. There are temples to her on eleven worlds, and there’s a price on her head that would buy this ship and the dock it’s moored at, and she’s got egg on her chin.
⟦T→E i⟧“Mother Ysolt. You should be lying down.”⟦/⟧
⟦E→T i⟧“I’ve been lying down since Tuesday. What does it say on the form?”⟦/⟧
⟦T→E i⟧“What form?”⟦/⟧
⟦E→T i⟧“Your machine said there was a form. In my experience that’s the place to begin. They’re not bad children, the Fleet, but they do like to have all the boxes filled in.”⟦/⟧
⟦L→E i⟧“Eleven-C, section one,”⟦/⟧ says Ledger. There’s something in its voice that Bronagh has never heard there before; it might almost be respect. ⟦L→E i =⟧“*Is any living creature aboard this vessel other than listed crew. If yes, specify: livestock, seed stock, specimen, pet, relation.*”⟦/⟧
⟦E→L i⟧“*Relation*. There you are, then.”⟦/⟧
⟦I→E i⟧“Whose?”⟦/⟧
The saint looks them over, one at a time.
⟦E→D i⟧“I’ve always wanted a sister,”⟦/⟧ she says to Mrs. Dragomir.
@break * * *
Lieutenant Farouk-Hayes has a cold. That’s the first thing. She comes through the lock sneezing, with a slate under her arm and a big pink corporal behind her who has to turn sideways for the hatch, and she says sorry to the airlock.
⟦T→H i⟧“Bless you,”⟦/⟧ says Bronagh.
⟦H→T i⟧“Thank you. Sorry. Captain Tully? It’s just the four of you?”⟦/⟧
⟦T→H i⟧“Four and a relation. We filled in your form.”⟦/⟧
⟦H→T i⟧“You filled it *in?*”⟦/⟧
⟦T→H i⟧“Was that wrong?”⟦/⟧
⟦H→T i⟧“No, no. It’s that nobody ever has. I usually do it for them, while they’re crying.”⟦/⟧ She takes the sheet, and reads it from the beginning to the end, moving her lips slightly. ⟦H→R i =⟧“Section four as well. Look at that, Dunnet. She’s put the weight.”⟦/⟧
⟦R→H i⟧“In kilos,”⟦/⟧ says the corporal reverently.
⟦H→T i⟧“I’ll have to see the, er. Relation.”⟦/⟧
⟦T→H i⟧“Through here. She’s not well. It’s nothing catching.”⟦/⟧
⟦W→H i⟧“It might be catching,”⟦/⟧ says Doc, ⟦W→H i =⟧“we’re waiting on the –”⟦/⟧
⟦T→W i⟧“It’s not catching, *Doctor*.”⟦/⟧
They’ve put her in the galley, in the one good chair, with a rug. Mrs. Dragomir is next to her peeling a potato. Nobody has seen Mrs. Dragomir peel a potato before, and it turns out she does it with a plasma file. Same grey bun, same cardigan. Bronagh has to admit, from the door, that if you squint there’s a look.
⟦D→E i⟧“So I told him,”⟦/⟧ Mrs. Dragomir is saying, ⟦D→E i =⟧“if you wanted soup you should have married soup.”⟦/⟧
⟦E→D i⟧“You never!”⟦/⟧
⟦D→E i⟧“I did. To his face, God rest him.”⟦/⟧
⟦H→D+E i⟧“Excuse me, ladies. Fleet Customs. It’s just a few questions. Which of you’s Oana Dragomir?”⟦/⟧
⟦D→H i⟧“I am.”⟦/⟧
⟦H→D i⟧“And this would be –?”⟦/⟧
⟦D→H i⟧“My sister.”⟦/⟧
⟦E→H i⟧“Ileana,”⟦/⟧ says the saint. ⟦E→H i =⟧“You’ve a dreadful cold, dear. Sit by me, it’s warm from the pipe.”⟦/⟧
⟦H→E i⟧“I really can’t, I’m on – well. Just while I do the boxes.”⟦/⟧ The lieutenant sits. She gets out a stylus, and drops it; the corporal picks it up. ⟦H→E i =⟧“Place of birth?”⟦/⟧
⟦D→H i⟧“Vaslui Ring.”⟦/⟧
⟦H→D i⟧“I’ve got to ask her, I’m afraid.”⟦/⟧
⟦E→H i⟧“Vaslui Ring. Over the shop.”⟦/⟧
⟦H→E i⟧“Nice. Older or younger?”⟦/⟧
⟦E→H i⟧“Than what?”⟦/⟧
⟦H→E i⟧“Your sister.”⟦/⟧
⟦D→H i⟧“Older,”⟦/⟧ says Mrs. Dragomir.
⟦E→H i⟧“Younger,”⟦/⟧ says the saint in the same breath.
Silence. Somewhere under the floor the coolant pump makes the noise. Kai, who’s leaning on the fridge with his arms folded, looking bored, has begun to look it so hard that his eyes are watering.
⟦D→E i⟧“Always with this,”⟦/⟧ says Mrs. Dragomir. She slaps the potato down. ⟦D→E i =⟧“Sixty years! In front of the *Fleet* she does it!”⟦/⟧
⟦E→D i⟧“You’ve only ever said you were younger because of Radu.”⟦/⟧
⟦D→E i⟧“You leave Radu out!”⟦/⟧
⟦E→D i⟧“He told me you’d said twenty-six.”⟦/⟧
⟦D→E i⟧“When did he? When did you see him? You see, Lieutenant? You see what she is?”⟦/⟧
⟦R→H i⟧“My nan’s the same,”⟦/⟧ the corporal puts in. ⟦R→H i =⟧“Her and Auntie Jean. There’s a birthday card they’ve not spoke about since the Accession.”⟦/⟧
⟦H→R i⟧“Thank you, Dunnet.”⟦/⟧
⟦R→H i⟧“I’d put *twins*, ma’am.”⟦/⟧
The lieutenant is looking at the old woman’s hands. Bronagh sees her do it. They lie on the rug palms up, small and knotted, and in the middle of each one, a little to the left, there’s a round, white, puckered scar where eighty years ago the Fleet nailed her to the door of her own school.
She hadn’t thought of gloves. Thirty hours, and four clever people, and not one of them thought about gloves.
⟦H→E i⟧“How did you do that?”⟦/⟧ asks Farouk-Hayes quite softly.
⟦E→H i⟧“An accident at work, dear.”⟦/⟧
⟦H→E i⟧“Both hands?”⟦/⟧
⟦E→H i⟧“It was that kind of work.”⟦/⟧
Bronagh lets her weight come forward on to her toes. There’s a wrench on the counter. She’s never hit anybody with a cold before.
⟦H→R i⟧“Corporal, go and do the grain hold.”⟦/⟧
⟦R→H i⟧“On my own?”⟦/⟧
⟦H→R i⟧“You’ve a torch. And count the sacks, please, don’t estimate.”⟦/⟧
⟦I→R i⟧“I’ll show him,”⟦/⟧ says Kai too fast. ⟦I→R i =⟧“It’s down here. Mind your, yeah. Everyone does that.”⟦/⟧
They hear them go. A clang; an apology. The lieutenant has put the slate down flat on her knees, with the stylus exactly parallel to the edge, and she doesn’t look up from it.
⟦H→E i⟧“My grandmother had a picture. She’d got it sewn up in the mattress. I wasn’t meant to know. You’re a lot taller in it.”⟦/⟧
⟦E→H i⟧“They do that. What was she called?”⟦/⟧
⟦H→E i⟧“Salma. She was one of the – she was in the school. She said there were forty of them in the cellar and you wouldn’t tell.”⟦/⟧
⟦E→H i⟧“Thirty-nine. Salma with the plait?”⟦/⟧
⟦H→E i⟧“I don’t know. She’d no hair when I – I suppose she must have.”⟦/⟧
⟦E→H i⟧“Down to here. She ate chalk. I could never break her of it.”⟦/⟧
The lieutenant laughs, and it becomes a sneeze, and it’s some time before she’s got to the end of that. Mrs. Dragomir hands her the tea towel. Doc has turned to face the wall and is reading the instructions on the fire extinguisher.
⟦T→H i⟧“Lieutenant,”⟦/⟧ says Bronagh. Her own voice sounds peculiar. ⟦T→H i =⟧“What happens now?”⟦/⟧
⟦H→T i⟧“What happens now is I file it. I’ve got an Eleven-C, complete in all sections, I’ve never had one before. I’ll very likely get a commendation.”⟦/⟧
⟦T→H i⟧“And if they check it?”⟦/⟧
⟦H→T i⟧“With Vaslui? They’ve been on strike up there for six years.”⟦/⟧
⟦L→H i⟧“Seven,”⟦/⟧ says Ledger from the ceiling.
⟦H→L i⟧“Seven. Thank you. Who was that?”⟦/⟧
⟦T→H i⟧“Nobody. The ship.”⟦/⟧
⟦H→T i⟧“There’s one box left.”⟦/⟧ She blows her nose, squares her shoulders, and takes up the stylus again, and she is once more about twenty-three and employed by the government. ⟦H→E i =⟧“It’s *purpose of journey*.”⟦/⟧
Nobody’s got an answer. They never did ask her that. They’d been given a lot of money, half of it up front, by some very quiet people, and told a place.
⟦E→H i⟧“I’m going to see the school,”⟦/⟧ says Mother Ysolt. ⟦E→H i =⟧“They’ve built it again. I’m told there’s a new door.”⟦/⟧
The stylus moves. It takes a while.
⟦H i⟧“*Family visit*,”⟦/⟧ the lieutenant reads out, and signs it.
@break * * *
⟦I→T i⟧“They’ve gone,”⟦/⟧ says Kai, eleven minutes later. ⟦I→T i =⟧“They’ve actually gone. He counted the sacks. He counted *every sack*. Six hundred and four.”⟦/⟧
⟦L→I i⟧“Six hundred and five.”⟦/⟧
⟦I→L i⟧“Don’t start.”⟦/⟧
⟦W→T i⟧“Is nobody going to remark that I was right? It *was* catching. I’ve been sneezed on by the Fleet.”⟦/⟧
⟦T→D i⟧“Mrs. D, that was the finest piece of work I ever saw. Where’d you get all that? Radu?”⟦/⟧
⟦D→T i⟧“What do you mean, where did I get it?”⟦/⟧ says Mrs. Dragomir, going backwards down through the floor with her pencils and her file. The bun pauses at deck level. ⟦D→T i =⟧“I have a sister. I didn’t speak to her for nineteen years. Ledger! What does it cost to call Vaslui?”⟦/⟧
⟦L→D i⟧“Four credits and eleven hundredths the minute.”⟦/⟧
⟦D→L i⟧“Robbers,”⟦/⟧ says the voice underneath. And then, after the pump has stopped: ⟦D→L i =⟧“Put me through.”⟦/⟧
