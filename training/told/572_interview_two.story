# title: Interview Two
# style: third past; straight doubles; police squad room; surnames and nicknames; amateur writer; suspect gets a name
# cast: R = Detective Sergeant Nell Rudd | Rudd, Sarge, Nell | she
# cast: H = DC Femi Hallam | Hallam, Femi | he
# cast: G = DCI Gorse | Gorse, the guv, Guv, boss | he
# cast: S = Leanne Potts | the suspect, the woman in the yellow coat, Leanne | she
# cast: F = Mr Ferris | Ferris, the solicitor | he
# cast: D = the desk sergeant | Binns | he
---
@scene place=the station | time=evening | present=R,H,G,D
⟦D a⟧"She won't give a name,"⟦/⟧ the desk sergeant said.
⟦R i⟧"What, none?"⟦/⟧
⟦D i⟧"Told me she was the Queen of Sheba. I've put her in two."⟦/⟧
Rudd looked through the hatch. The woman in the yellow coat was sitting bolt upright with her handbag on her knees like somebody waiting for a bus. ⟦R i⟧"Has she asked for anyone?"⟦/⟧
⟦D i⟧"Only a cheese sandwich."⟦/⟧
⟦R i⟧"Did she get one?"⟦/⟧
⟦D i⟧"This isn't the Ritz, Nell."⟦/⟧
⟦R i⟧"Get her a sandwich, Binns."⟦/⟧
Hallam came clattering up the corridor with two coffees and a file clamped under his chin. He'd been a detective for nine days. ⟦H i⟧"Sarge! Sarge, prints came back on the crowbar."⟦/⟧
⟦R i⟧"And?"⟦/⟧
⟦H i⟧"Nothing. Not a thing. Somebody's wiped it down with, um."⟦/⟧ He put one of the coffees on the radiator so he could look. ⟦H i =⟧"Lemon juice?"⟦/⟧
⟦R i⟧"Lemon juice."⟦/⟧
⟦H i⟧"That's what it says."⟦/⟧
⟦R i⟧"Is that one mine?"⟦/⟧
⟦H i⟧"What? Oh. Yeah. Sorry."⟦/⟧ He gave it to her. ⟦H i =⟧"They've put sugar in it."⟦/⟧
Gorse's door opened. It always opened at exactly the wrong moment; there were people at the station who believed that he stood behind it. ⟦G i⟧"Rudd. A word."⟦/⟧
⟦R i⟧"I was just going in, guv."⟦/⟧
⟦G i⟧"It'll keep."⟦/⟧
It wouldn't, but she went. He didn't ask her to sit down. On the desk in front of him was a photograph of a safe with its door hanging off.
⟦G e⟧"Two hundred grand,"⟦/⟧ said Gorse. ⟦G e =⟧"Tell me you've got something."⟦/⟧
⟦R i⟧"I've got a woman in a yellow coat."⟦/⟧
⟦G i⟧"Who is she?"⟦/⟧
⟦R i⟧"Queen of Sheba."⟦/⟧
⟦G i⟧"Don't be funny."⟦/⟧
⟦R i⟧"I'm not, that's what she gave. She was sat on the kerb outside when uniform turned up. Didn't run. Just held her hands out."⟦/⟧
Gorse breathed through his nose. ⟦G i⟧"Has she got the money?"⟦/⟧
⟦R i⟧"She's got a bus pass and a lemon."⟦/⟧
⟦G i⟧"A what?"⟦/⟧
⟦R i⟧"I know, sir."⟦/⟧
@break ***
⟦R e⟧"Interview commenced nineteen-oh-four,"⟦/⟧ Rudd told the machine. ⟦R e =⟧"Present are DS Rudd, DC Hallam, and..."⟦/⟧
⟦F e⟧"Ferris,"⟦/⟧ said the solicitor. He was a damp young man in a good suit. ⟦F e =⟧"For the record, my client will be making no comment."⟦/⟧
⟦S a⟧"Will I?"⟦/⟧ said the woman in the yellow coat.
⟦F i⟧"We did discuss it."⟦/⟧
⟦S i⟧"You discussed it, love. I was having my sandwich."⟦/⟧
Hallam turned a laugh into a cough. Rudd kicked him under the table.
⟦R a⟧"Let's start with an easy one,"⟦/⟧ she said. ⟦R a =⟧"What's your name?"⟦/⟧
⟦F e⟧"No comment,"⟦/⟧ said Ferris.
⟦R i⟧"I was asking her."⟦/⟧
⟦F i⟧"And I'm answering."⟦/⟧
⟦S i⟧"Oh, give over, the pair of you. It's Leanne. Leanne Potts."⟦/⟧ She undid the top button of the coat. ⟦S i =⟧"And I'll tell you what I told him. I never opened that safe."⟦/⟧
⟦R i⟧"But you were there."⟦/⟧
⟦S i⟧"I was sat outside."⟦/⟧
⟦H i⟧"For two hours, Leanne?"⟦/⟧ Hallam leaned in. ⟦H i =⟧"In the rain?"⟦/⟧
⟦S i⟧"I like rain."⟦/⟧
⟦? i⟧"What about the lemon?"⟦/⟧
⟦S i⟧"What about it?"⟦/⟧
⟦H a⟧"It's a bit unusual, isn't it?"⟦/⟧ he said. ⟦H a =⟧"Carrying a lemon about."⟦/⟧
⟦S i⟧"Is it against the law, sweetheart?"⟦/⟧
⟦H i⟧"No, but—"⟦/⟧
⟦S i⟧"Well then."⟦/⟧
Ferris tapped his pen on the pad. ⟦F i⟧"Ms Potts, I really must advise you to stop talking."⟦/⟧
⟦S i⟧"You can advise away."⟦/⟧
⟦R e⟧"Leanne,"⟦/⟧ said Rudd. She shut the file, and pushed it off to one side, and folded her hands where it had been. ⟦R e =⟧"Who are you waiting for?"⟦/⟧
That got her. It was only a flicker, but Rudd had been doing this for sixteen years.
⟦S i⟧"Don't know what you mean."⟦/⟧
⟦R i⟧"You sat on that kerb till we came. You wanted us to find you. You've got a bus pass, a lemon, and no money, and you've wiped down a crowbar that you say you've never touched. So who's got away while we've been sitting here buying you sandwiches?"⟦/⟧
⟦F a⟧"Sergeant, that's pure speculation,"⟦/⟧ the solicitor protested.
⟦R i⟧"Is it?"⟦/⟧
Leanne looked at the clock. She looked at it for a long moment, and then she smiled, and ten years dropped off her.
⟦S a⟧"What time's the last ferry?"⟦/⟧ she asked.
⟦H e⟧"Half past seven,"⟦/⟧ said Hallam automatically. ⟦H e =⟧"Why?"⟦/⟧
⟦S e⟧"Ah,"⟦/⟧ said Leanne. ⟦S e =⟧"That's nice, then. He gets ever so seasick."⟦/⟧
Rudd was already on her feet. ⟦R i⟧"Femi, get on to the port. Now! Interview suspended, nineteen-twelve."⟦/⟧
⟦H e⟧"Who's 'he'?"⟦/⟧ Hallam said. ⟦H e =⟧"Sarge, who are we looking for?"⟦/⟧
⟦R i⟧"Her husband."⟦/⟧
⟦S e⟧"I'm not married, love,"⟦/⟧ Leanne called after them.
⟦R i⟧"Her brother, then! Go!"⟦/⟧
⟦S i⟧"Warmer."⟦/⟧
The door banged. In the quiet Ferris put the cap back on his pen, and looked at his client, and cleared his throat. ⟦F i⟧"I think I'd have gone with no comment."⟦/⟧
⟦S a⟧"You're doing fine,"⟦/⟧ she said, and patted his hand. ⟦S a =⟧"D'you want this crust?"⟦/⟧
