# title: load out
# style: third person present; POV changes at breaks with name headings; straight quotes; AO3; band on tour in a van; swearing, bare banter, beats instead of tags; two women
# cast: D = Delphine Roy | Del, Delphine, Roy, Dels, the singer, their singer | she
# cast: H = Hattie Bright | Hattie, Bright, Hats, Harriet, the guitarist | she
# cast: R = Rook | Rook, Robin, Robin Kwan, Kwan, the drummer | they
# cast: T = Tomasz Zielinski | Tomo, Tomasz, Zielinski, the bassist | he
# cast: G = Gil | Gil, their manager | he
# cast: S = the sound guy | the sound guy, the sound man, Keith | he
# cast: Q = the girl with the record | the fan, a girl | she
# cast: M = Hattie's mum | Hattie's mum, Mum, Mrs. Bright, Carol | she
# cast: P = the promoter | the promoter, Big Shaun, Shaun | he
---
@summary
four people, one van, eleven dates, two of them not talking about leeds
@end
@note
this has been sitting in my drafts since the 2019 tour of my own extremely unsuccessful band. every venue toilet in it is real. TW for swearing, one (1) vomit, the M62
@end
@heading
ROOK
@end
⟦P→R i⟧"You the band?"⟦/⟧
⟦R→P i⟧"Depends. Are you the money?"⟦/⟧
The man in the loading door thinks about that. He's got a neck like a bollard and SECURITY on his polo, crossed out, and underneath in marker, PROMOTER. ⟦P→R i⟧"There's a bit of a situation with the money."⟦/⟧
⟦R→P i⟧"Then we're a bit of a band,"⟦/⟧ says Rook, and leans back into the van. ⟦R i =⟧"Situation with the money!"⟦/⟧
⟦T→R i⟧"Is it a big one?"⟦/⟧
⟦R→T i⟧"He's got a big one's face on!"⟦/⟧
⟦D i⟧"Oh, for fuck's sake, not again."⟦/⟧ There's Del, climbing out backwards over the amps in last night's eyeliner, one boot on. ⟦D→P i =⟧"What's your name, love?"⟦/⟧
⟦P→D i⟧"Shaun."⟦/⟧
⟦D→P i⟧"Shaun. I've had four hours' sleep and a scotch egg. I'm not going to shout. What have you got?"⟦/⟧
⟦P→D i⟧"Forty quid and a tray of lasagne."⟦/⟧
⟦T→D i⟧"Is there meat in it?"⟦/⟧ says Tomo. He's only got his head out.
⟦P→T i⟧"It's veggie. The wife made it."⟦/⟧
⟦T→D i⟧"Del. Del. I'd do it for the lasagne."⟦/⟧
⟦D→T i⟧"You'd do it for a *crisp*, Zielinski, that's not a bargaining position."⟦/⟧ But she's grinning, with half her mouth, the half that can. She looks over her shoulder into the back. ⟦D→H i =⟧"What d'you reckon, Hats?"⟦/⟧
And nothing. There's a rustle. Then in a polite little voice, like someone on the phone to a bank: ⟦H→D i⟧"Whatever you think's best."⟦/⟧
Nobody looks at anybody. Rook has been in this band six years, has been puked on by every person in it, and has never once heard Hattie Bright say that something might be best.
⟦D→P i⟧"Fine,"⟦/⟧ says Del. The grin's gone. ⟦D→P i =⟧"Forty quid. Where do we load?"⟦/⟧
⟦R→T i⟧"Leeds,"⟦/⟧ Rook mouths across the bonnet.
⟦T→R i⟧"*What* about Leeds?"⟦/⟧ says Tomo, at the top of his lungs.
@break xxx
@message
**Municipal Swan (NOT the one with Gil in)**
**rook:** ⟦R→T i message⟧WHY would you shout it⟦/⟧
**tomo:** ⟦T→R i message⟧you whispered so i thought you'd lost your voice⟦/⟧
**rook:** ⟦R→T i message⟧something happened in leeds⟦/⟧
**tomo:** ⟦T→R i message⟧i had that pie⟦/⟧
**rook:** ⟦R→T i message⟧not to YOU⟦/⟧
@end
@break xxx
@heading
HATTIE
@end
What happened in Leeds is three minutes long and Hattie's been over it maybe four hundred times. There was an encore. There was a fire escape after, to get cool, there was Del with her back against the rail and her hair stuck down and steam actually coming off her, going *that was you, that was all you, that solo, I could have, I could* and then not saying what she could. And then doing it.
And then the door, and some bloke with a crate, and Del jumping about a yard away and saying, ⟦D i quoted⟧"Sorry, sorry, adrenaline,"⟦/⟧ with a laugh. Adrenaline! Like you'd say wrong number.
⟦S→H i⟧"Can I get the guitar?"⟦/⟧
⟦H→S i⟧"Sorry?"⟦/⟧
⟦S→H i⟧"The guitar, sweetheart. In your hand. Give us a bit."⟦/⟧
She gives him a bit. There's a squeal that takes the enamel off her teeth.
⟦S→H i⟧"Bit less,"⟦/⟧ says the sound guy.
⟦T→S i⟧"Keith, can I have more me?"⟦/⟧
⟦S→T i⟧"No one's ever wanted more bass, mate."⟦/⟧
⟦R→S i⟧"He's right, you know. I've got him right beside me and I'm doing fine."⟦/⟧
⟦T→R i⟧"I'm the *heart* of this band."⟦/⟧
⟦R→T i⟧"You're the appendix."⟦/⟧
⟦D→S i⟧"Vocal,"⟦/⟧ says Del into the mic. She's got her back to them. It goes round the empty room like something let off a lead, that voice; it's not even trying. ⟦D→S i =⟧"One two. One two. Can we do the top of Kingfisher? Is that okay with everybody?"⟦/⟧
*Is that okay.* Six years she's never asked. Hattie looks at her pedals. ⟦H→D i⟧"Sure."⟦/⟧
⟦D→H i⟧"We don't need to do it if you'd rather not."⟦/⟧
⟦H→D i⟧"I said sure."⟦/⟧
⟦D→H i⟧"Great."⟦/⟧
⟦H→D i⟧"Great."⟦/⟧
⟦S→T i⟧"Are they divorced?"⟦/⟧ comes out of every monitor on the stage. Keith has left his talkback on.
Her phone saves her. It's buzzing its way along the top of the amp. ⟦H→M i⟧"Mum, I'm in soundcheck."⟦/⟧
⟦M→H i⟧"I won't keep you! Am I on the loudspeaker?"⟦/⟧
⟦H→M i⟧"No. Yeah, hang on, I've only got one hand. Now you are."⟦/⟧
⟦M i⟧"Hello, everyone!"⟦/⟧
⟦group→M i⟧"Hello, Carol,"⟦/⟧ say four people, counting Keith.
⟦M→D i⟧"Delphine, is that your throat? It sounds dry. Are you having the honey?"⟦/⟧
⟦D→M i⟧"I'm having the honey, Mrs. Bright."⟦/⟧
⟦M→D i⟧"Good girl. Harriet, I only rang to say, I've found that jumper. The green one, you were in a state about it. It was in with your nan's things."⟦/⟧
Hattie can feel her ears. ⟦H→M i⟧"That's brilliant, Mum. I wasn't in a *state*."⟦/⟧
⟦M→H i⟧"You were crying, lovey. I said, it's only a jumper, and you said no, it's D—"⟦/⟧
She's never hung up on her mother before. It's quite easy, it turns out. You just hit it with a plectrum.
⟦T→H i⟧"It's D what?"⟦/⟧
⟦H→T i⟧"Dry clean,"⟦/⟧ says Hattie.
@break xxx
@heading
TOMO
@end
It's very good lasagne. He's having it on the merch table with a drumstick because Shaun's wife didn't send forks.
⟦Q→T i⟧"Are you in the band?"⟦/⟧
⟦T→Q i⟧"I'm the heart of the band."⟦/⟧
⟦Q→T i⟧"Oh, cool, are you the singer?"⟦/⟧
⟦R→Q i⟧"He's the appendix,"⟦/⟧ says Rook, going by with a cymbal.
The girl's maybe seventeen, with a record hugged to her chest, the first one, the one with the spelling mistake. She's shaking. It's nice. Nobody ever shakes at Tomo. ⟦Q→T i⟧"Could you get them to sign it? Both of them? It's just, Kingfisher's kind of how I came out to my sister. I played it and I said, it's that, it's what that is."⟦/⟧
⟦T→Q i⟧"Kingfisher's about a bird."⟦/⟧
⟦Q→T i⟧"It's about her."⟦/⟧
⟦T→Q i⟧"About who?"⟦/⟧
She points with her chin. Across the bar Hattie's winding leads, elbow to thumb, elbow to thumb. And behind her, in the dark by the fire door, with her arms folded and her heart just all over her face, hanging out like washing, is Delphine Roy.
⟦T i⟧"Oh,"⟦/⟧ says Tomo. He puts the drumstick down. ⟦T i =⟧"*Oh*, shit. *Leeds*."⟦/⟧
⟦Q→T i⟧"Sorry?"⟦/⟧
⟦T→R i⟧"Rook! ROOK! It's about HER!"⟦/⟧
⟦R→T i⟧"What is?"⟦/⟧
⟦T→R i⟧"The bird!"⟦/⟧
⟦R→T i⟧"Tomasz. You've played on it for *five years*."⟦/⟧
⟦T→R i⟧"I never listen to the words, I'm *counting*!"⟦/⟧
@break xxx
@heading
DEL
@end
⟦G→D i⟧"How's the mood?"⟦/⟧
⟦D→G i⟧"Mood's grand."⟦/⟧
⟦G→D i⟧"Only, Tomo rang me."⟦/⟧
Del shuts her eyes. She's in the gents, since the ladies has no door, with the phone on the sink and a wet paper towel on the back of her neck. ⟦D→G i⟧"What did Tomo say?"⟦/⟧
⟦G→D i⟧"Something about a bird? He was crying. Listen, I've been doing this for thirty years, I've seen off two divorces and a stabbing. Do I need to come up there?"⟦/⟧
⟦D→G i⟧"No, Gil."⟦/⟧
⟦G→D i⟧"Because if it's drugs I've got a leaflet."⟦/⟧
⟦D→G i⟧"It's not drugs. I kissed my guitarist."⟦/⟧
A silence comes down the line, all the way from Croydon. A cubicle flushes.
⟦R→D i⟧"Well, finally,"⟦/⟧ says Rook, coming out of it.
⟦D→R i⟧"How long have you *been* there?"⟦/⟧
⟦R→D i⟧"Since mood's grand. Hiya, Gil."⟦/⟧
⟦G→R i⟧"Hello, Robin. Did you know about this?"⟦/⟧
⟦R→G i⟧"Everybody knows about it. There's a girl out there came out to her sister over it."⟦/⟧ They're doing their hands, properly, like a surgeon. ⟦R→D i =⟧"So you kissed her, and?"⟦/⟧
⟦D→R i⟧"And I said it was adrenaline."⟦/⟧
⟦R→D i⟧"You *what*?"⟦/⟧
⟦G→D i⟧"Oh, Delphine,"⟦/⟧ says the sink.
⟦D→R+G i⟧"I thought she'd gone stiff! I thought I'd cocked up the whole band! I can't, it's all right for you, you can get another drummer anywhere—"⟦/⟧
⟦R→D i⟧"Cheers."⟦/⟧
⟦D→R i⟧"You know what I mean. I can't do this without her. I can't even do the *talking* without her, have you heard me tonight? I said is that okay to a woman who once sicked in my hat."⟦/⟧
⟦R→D i⟧"So say that."⟦/⟧
⟦D→R i⟧"What, about the hat?"⟦/⟧
⟦R→D i⟧"I'd put it second."⟦/⟧ A wet hand lands on top of her head, and stays there a bit. ⟦R→D i =⟧"We're on in four minutes. You've got a microphone and she's got to stand next to you for an hour. I've known worse odds."⟦/⟧
⟦P i⟧"You decent?"⟦/⟧ Somebody's hammering. ⟦P→D i =⟧"There's fifty-one people out here! I've never had more than thirty!"⟦/⟧
⟦G→D i⟧"Ask him about the money,"⟦/⟧ says Gil.
@break xxx
@heading
HATTIE
@end
She doesn't do it at the start. She doesn't do it in the gap after Tenterhooks, where she generally does the joke about the dog. They're nine songs down and Hattie's strings are going and her shirt's stuck to her, and the voice to the left of her says, over the noise, not into the room at all:
⟦D→H i⟧"It wasn't adrenaline."⟦/⟧
It's gone into the mic, though. Of course it has. It comes back off the far wall, *enaline*, *naline*.
⟦H→D i⟧"What?"⟦/⟧
⟦D→H i⟧"In Leeds. I lied. I was scared shitless."⟦/⟧
Someone whoops. Behind them there's a clatter, which is Rook dropping a stick for the first time since 2016.
⟦H→D i⟧"Del, we're *on*."⟦/⟧
⟦D→H i⟧"I know. I'm no good off."⟦/⟧ She's got hold of the stand with both hands like it's the rail of a boat. ⟦D→H i =⟧"You know who the next one's about?"⟦/⟧
⟦H→D i⟧"It's about a bird."⟦/⟧
⟦T→H i⟧"That's what I thought!"⟦/⟧ shouts Tomo.
⟦Q→H i⟧"IT'S ABOUT YOU!"⟦/⟧ That's a girl in the front row, a kid, with the first record held up over her head in both arms.
And Hattie thinks of a green jumper, nicked out of the van in the second winter, that's never been given back. Green and then that flash of blue. *You came up with the whole river on your back.* Five years she's played that. She wrote the *chords*.
⟦H→D i⟧"You absolute tit,"⟦/⟧ she says. That goes in the mic too. ⟦H→D i =⟧"I've got your jumper."⟦/⟧
⟦D→H i⟧"I know you have."⟦/⟧
⟦H→D i⟧"I'm not giving it back."⟦/⟧
⟦D→H i⟧"I know you're not."⟦/⟧
⟦S i⟧"So not divorced, then,"⟦/⟧ says the voice of God, out of all the monitors, and the sticks go *tik tik tik tik*, and they come in together, a bit fast, on the one.
@break xxx
@message
**Municipal Swan (the one with Gil in)**
**gil:** ⟦G i message⟧did you get the money⟦/⟧
**tomo:** ⟦T→G i message⟧theres more lasagne⟦/⟧
**gil:** ⟦G i message⟧where are the girls⟦/⟧
**rook:** ⟦R→G i message⟧loading out⟦/⟧
**rook:** ⟦R→G i message⟧for about an hour now⟦/⟧
**rook:** ⟦R→G i message⟧me and tomo carried everything⟦/⟧
@end
