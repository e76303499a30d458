# title: The Extraordinary General Body of Sea Breeze
# style: third person past; straight double quotes; comic novel, Indian English, 1989
# cast: P = Mr. Pinto | Pinto, the Chairman, Mr. Chairman, Aloysius, Aloysius Pinto | he
# cast: K = Mr. Kulkarni | Kulkarni, the Secretary, the Honorary Secretary | he
# cast: W = Mrs. Wadia | Wadia, Coomi, Coomi Wadia, the Parsi lady on the second floor | she
# cast: B = Mr. Bhansali | Bhansali, Bhansali of 7B, Bhansali-bhai | he
# cast: I = Mrs. Iyer | Iyer, Kamakshi Iyer | she
# cast: D = Sunil Deshmukh | Sunil, Deshmukh, the MBA, young Deshmukh | he
# cast: C = Colonel Gill | the Colonel, Gill, Colonel | he
# cast: R = Ram Singh | the watchman, Ram Singh the watchman | he
# cast: L = Lovely | Miss Lovely, the girl from 9A, the actress, the starlet | she
---
@note
NOTICE is hereby given that an EXTRA-ORDINARY GENERAL BODY MEETING of the Sea Breeze Co-operative Housing Society (Regd.) will be held on the terrace on Sunday at 10.30 a.m. SHARP. Agenda: (1) Water. (2) Any other matter with permission of the Chair. Tea will not be served as there is no water.
@end
By ten past eleven there was a quorum, if you counted Mrs. Iyer's mother, who had been brought up in the lift on a chair and was under the impression that it was a wedding.
Mr. Pinto called the meeting to order. He did it by tapping with his spectacles on the side of the overhead tank, which gave out a deep and melancholy note.
⟦K→P i⟧"Empty,"⟦/⟧ said Mr. Kulkarni, the Honorary Secretary, and minuted it.
⟦P→K i⟧"Is it necessary to write that down?"⟦/⟧
⟦K→P i⟧"I am writing down everything. Last time it was alleged that I had not written."⟦/⟧
⟦B→K i⟧"I alleged it,"⟦/⟧ said Mr. Bhansali. ⟦B→K i =⟧"And I'm alleging it again."⟦/⟧
⟦P→B+W+I+D+C+K i⟧"Friends, please. We'll take the first item. You all know the facts. The municipality is giving water from five until six. Ram Singh is starting the pump at five. By six this tank is full, he has seen it, I've seen it. Ten thousand litres. And by twenty to seven, when a person wishes to shave—"⟦/⟧
⟦W→P i⟧"When a person wishes to do more than *shave*, Aloysius."⟦/⟧
⟦P→W i⟧"Quite so, Mrs. Wadia. There's nothing."⟦/⟧
⟦I→P i⟧"Not one drop!"⟦/⟧
⟦C→P i⟧"In Ladakh,"⟦/⟧ said Colonel Gill, ⟦C→P i =⟧"we had one mug per man per day."⟦/⟧
⟦W→C i⟧"And one could tell, I'm sure."⟦/⟧
⟦D→P i⟧"Sir, if I may?"⟦/⟧ Young Deshmukh had come with an easel. He'd been back from Ahmedabad for three months with his MBA, and the building had not yet found a use for him. ⟦D→P+W+I+B+C+K i =⟧"I've taken the liberty of doing a small analysis. Ten thousand litres by thirty-six flats is two hundred seventy-seven point seven. Assuming four point two members per family and a bath of twenty litres, one arrives at—"⟦/⟧
⟦B→P i⟧"Point of order!"⟦/⟧
⟦P→B i⟧"What's your point, Mr. Bhansali?"⟦/⟧
⟦B→P i⟧"Who authorised the easel?"⟦/⟧
⟦D→B i⟧"It's my own easel."⟦/⟧
⟦B→P i⟧"On common terrace! Today it's an easel, tomorrow it will be one dish antenna. I have been requesting permission for a dish antenna since March."⟦/⟧
⟦W→B i⟧"You've got a dish antenna. It fell on my tulsi."⟦/⟧
⟦B→W i⟧"That was a temporary antenna."⟦/⟧
⟦P→D i⟧"Continue, Sunil. What does one arrive at?"⟦/⟧
⟦D→P i⟧"A shortfall, sir. Six thousand litres a day is going, and nobody's consuming it."⟦/⟧
⟦I→P+D i⟧"Somebody's consuming it. *I know who.*"⟦/⟧
There was a stir among the folding chairs. Mrs. Iyer had risen. She was a small woman in a large nine-yard sari, and she did not so much look at anybody as arrange to have her eyes pass over the third row.
⟦I→P i⟧"I'm not going to take any names,"⟦/⟧ said Mrs. Iyer.
⟦K→I i⟧"For the minutes it's better if you take them."⟦/⟧
⟦I→K i⟧"I'm saying only this. There are some people in this society who are sleeping until noon. And coming home at two, three in the morning, in different-different cars. And such people, in their profession, are having to wash. Hair and all."⟦/⟧
All of the third row turned around. At the back, by the lift-house, in dark glasses, sat the girl from 9A, who was called Lovely. She'd been in two films, in one of which she had drowned.
⟦L→I i⟧"Are you meaning me, Auntie?"⟦/⟧
⟦I→L i⟧"I didn't take names."⟦/⟧
⟦L→I i⟧"Because I go for my bath at the studio. They've got geysers there."⟦/⟧
⟦C→P i⟧"Perfectly reasonable,"⟦/⟧ said the Colonel loudly. ⟦C→P i =⟧"I think that the young lady's answer is perfectly reasonable. I'd like it minuted."⟦/⟧
⟦W→C i⟧"I'm quite certain you would."⟦/⟧
⟦C→W i⟧"What's that supposed to mean, madam?"⟦/⟧
⟦W→C i⟧"It means that my bathroom window looks on your balcony, Colonel, and I know what you use those field glasses for."⟦/⟧
⟦C→W i⟧"Kites! I'm a student of kites!"⟦/⟧
⟦P→C+W i⟧"Through the Chair, please! Everything's to come through the Chair. Mr. Kulkarni, don't write that."⟦/⟧
⟦K→P i⟧"I've written it."⟦/⟧
⟦P→K i⟧"Then strike it out!"⟦/⟧
⟦K→P i⟧"With whose permission?"⟦/⟧
⟦P→K i⟧"With mine!"⟦/⟧
⟦B→P i⟧"Point of order. Can the Chair strike something out without a show of hands?"⟦/⟧
@break * * *
At a quarter to twelve it was proposed by Mrs. Wadia, and seconded by the Colonel, who hadn't noticed who was proposing it, that the watchman be called.
Ram Singh came up by the stairs, as the lift had stopped. He was in his undershirt. He stood at attention before the tank, and the Colonel stood up too, from habit, and sat down again.
⟦P→R i⟧"Now, Ram Singh. Nobody's accusing you of anything."⟦/⟧
⟦B→P i⟧"Why's nobody accusing him?"⟦/⟧
⟦P→R i⟧"Tell us what you do in the morning. From the beginning. Slowly, because the Secretary's writing."⟦/⟧
⟦R→P i⟧"In the morning I get up, sahib."⟦/⟧
⟦K i⟧"'Gets... up.'"⟦/⟧
⟦R→P i⟧"Then I go to the latrine."⟦/⟧
⟦P→R i⟧"After that."⟦/⟧
⟦R→P i⟧"Five o'clock I start the motor, and six o'clock I stop it. Then I come up, I look in the tank. Full. I close the lid. I say to the boy, ⟦R i quoted⟧'Drink.'⟦/⟧"⟦/⟧
⟦P→R i⟧"Which boy?"⟦/⟧
Nobody said anything for a moment. Ram Singh looked straight in front of him.
⟦P→R i⟧"What boy, Ram Singh? You haven't got a boy."⟦/⟧
⟦R→P i⟧"I'm calling him that, sahib. From love."⟦/⟧
⟦D→R i⟧"Calling who?"⟦/⟧
⟦R→D i⟧"Raja,"⟦/⟧ said Ram Singh.
⟦I→W i⟧"Who's Raja? Is there a subtenant? Has he got a *subtenant?*"⟦/⟧
⟦W→R i⟧"Ram Singh, look at me. I've known you for nineteen years, I gave you that vest. What have you got up here?"⟦/⟧
The watchman's moustache had begun to tremble. He raised one arm, slowly, like a man pointing out to the police the place where it is buried, at the lift-house door.
⟦L→W i⟧"Something's been breathing in there,"⟦/⟧ said Lovely. ⟦L→W i =⟧"I didn't like to mention it. I thought it was the Colonel."⟦/⟧
@break * * *
It was a calf, or it had been. It was now, by the measurement of young Deshmukh, who had brought a tape, five foot four at the shoulder. It was a buffalo. It looked out at the Extra-ordinary General Body with mild interest, and it went on eating the easel.
⟦I i⟧"Rama, Rama,"⟦/⟧ said Mrs. Iyer.
⟦K→P i⟧"How shall I put it?"⟦/⟧
⟦P→K i⟧"Put ⟦P→K i quoted⟧'the cause was ascertained.'⟦/⟧"⟦/⟧
⟦B→R i⟧"How did it get *in?*"⟦/⟧
⟦R→B i⟧"In the lift, sahib. He was small then. I won him at Nasik, in the cards. It was only to be for two days."⟦/⟧
⟦W→R i⟧"When was this?"⟦/⟧
⟦R→W i⟧"Last Diwali."⟦/⟧
⟦W→P i⟧"That's eleven *months!* Do you mean to say that I've been going up and down for eleven months in a lift with—well, that explains that. I blamed the Iyers."⟦/⟧
⟦I→W i⟧"You blamed us for *what?*"⟦/⟧
⟦D→P i⟧"Sir, it explains the figures also. An adult would drink sixty, seventy litres. Say a hundred in May. But it doesn't come to six thousand."⟦/⟧
⟦R→D i⟧"He likes to have his bath, sahib."⟦/⟧
⟦D→R i⟧"Where does he have it?"⟦/⟧
Ram Singh said nothing. Very gradually, in ones and twos, the members of the society turned their heads, and they looked at the tank: at its low wall, and at its broad flat iron lid; and at the ramp leading up to it, built out of what Mr. Kulkarni now recognised as the 1986 ledgers.
⟦L→R i⟧"He gets *in* it?"⟦/⟧ said Lovely.
⟦R→L i⟧"Only up to here, memsahib."⟦/⟧
⟦L→R i⟧"Every day?"⟦/⟧
⟦R→L i⟧"It runs over the side when he sits."⟦/⟧
⟦I→P i⟧"We've been drinking it,"⟦/⟧ Mrs. Iyer said in a faint voice. ⟦I→P i =⟧"We have been making *sambar*."⟦/⟧
⟦C→I i⟧"Never tasted better, if I may say so. I remarked on it only at Pongal."⟦/⟧
⟦B→P i⟧"Call the police. Call the municipality! I'm proposing that this man's dismissed and that the animal be sold, and proceeds to go toward my antenna."⟦/⟧
⟦P→B i⟧"Is there a seconder?"⟦/⟧
⟦K→P i⟧"There's a difficulty, Mr. Chairman. If it goes to the municipality they'll inspect."⟦/⟧
⟦B→K i⟧"Let them inspect!"⟦/⟧
⟦K→B i⟧"They'll inspect *everything*, Mr. Bhansali. They'll see your grille. They'll see that your balcony has got a bathroom in it."⟦/⟧
⟦B→K i⟧"That's a temporary bathroom."⟦/⟧
⟦K→P i⟧"And 4C has two kitchens, and Mr. Pinto's loft is, with respect, another floor. And the Colonel's paying guests. I've got it all written down."⟦/⟧
It was very quiet up on the terrace. A kite, which was a real one, went round overhead. The buffalo swallowed the last of a leg.
⟦W→P i⟧"Aloysius,"⟦/⟧ said Mrs. Wadia, ⟦W→P i =⟧"how would one get it down?"⟦/⟧
⟦P→W i⟧"By the lift."⟦/⟧
⟦D→P i⟧"It's rated at four persons, sir. Two hundred seventy-two kilos."⟦/⟧
⟦P→D i⟧"Then by the stairs."⟦/⟧
⟦R→P i⟧"He won't go down stairs, sahib,"⟦/⟧ said Ram Singh. ⟦R→P i =⟧"I tried it. He goes up very nicely. When he sees down he cries."⟦/⟧
⟦C→P i⟧"Sling and a helicopter,"⟦/⟧ said the Colonel. ⟦C→P i =⟧"I know a chap at Santa Cruz."⟦/⟧
⟦I→P i⟧"It isn't a he."⟦/⟧
Everybody looked around. It was old Mrs. Iyer's mother who'd said it first, in Tamil, and Mrs. Iyer who was translating; the old lady had got up off her chair. She'd walked across, in bare feet, with her hand held out in front of her. She had the animal by the ear, and she was leaning down and looking underneath it with the eye of one who'd grown up with forty of them.
⟦I→P i⟧"My mother's saying it isn't any Raja. It's a Rani. She says that it's a Murrah and that it's in calf, and whoever's been giving it an easel to eat ought to be ashamed."⟦/⟧
⟦P→I i⟧"In calf! How can it be in calf? It's on the ninth floor!"⟦/⟧
⟦R→P i⟧"I took him home for Holi, sahib,"⟦/⟧ said Ram Singh. ⟦R→P i =⟧"There was a lorry. He could still go down, then. I mean her."⟦/⟧
⟦W→I i⟧"Kamakshi, ask her how much they give."⟦/⟧
There was an exchange in Tamil. It went on for some while.
⟦I→W i⟧"She says twelve litres in a day. Fourteen, if she's talked to. She says it'll be so thick you'd have to cut it."⟦/⟧
The Chairman took off his spectacles. For four years the Sea Breeze Society had bought its milk in blue plastic packets from a booth on the corner, and it was commonly held that the booth had better water than they had.
⟦D→P i⟧"Fourteen litres by thirty-six,"⟦/⟧ said young Deshmukh, who'd lost his easel but had found a pencil. ⟦D→P i =⟧"That's three hundred eighty-eight millilitres to each flat. At cost! If one were to dig a proper tank for her, there, along that side, and a drain to the roses, one could—Sir, it's a dairy. We'd be *vertically integrated*."⟦/⟧
⟦B→P i⟧"I object to this. Is cattle allowed in the bye-laws?"⟦/⟧
⟦K→P i⟧"Bye-law 40(b),"⟦/⟧ said Mr. Kulkarni, who had no need to look it up. ⟦K→P i =⟧"'No member shall keep any dog, cat, parrot, poultry or monkey so as to cause a nuisance.'"⟦/⟧
⟦P→K i⟧"It doesn't say buffalo?"⟦/⟧
⟦K→P i⟧"It doesn't say buffalo."⟦/⟧
⟦W→P i⟧"Then I propose we keep it."⟦/⟧
⟦C→P i⟧"Seconded! Er. Who's proposing?"⟦/⟧
⟦W→C i⟧"I am."⟦/⟧
⟦C→W i⟧"Oh, well. Damn it. Seconded."⟦/⟧
⟦P→W+C+I+D+K+L i⟧"Those in favour?"⟦/⟧
Thirty-one hands went up. Lovely put up both of hers. Mr. Kulkarni counted them twice, and moved his lips.
⟦P→B i⟧"Against?"⟦/⟧
⟦B→P i⟧"Me! I'm against. I want it put down in the minutes that Bhansali of 7B's against, on principle, and that he's asking also, without prejudice,"⟦/⟧ said Mr. Bhansali, ⟦B→P i =⟧"if a member that's against would be entitled to the cream."⟦/⟧
