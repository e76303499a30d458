# title: The Hug
# style: third person present; viewpoint switches with name headings; curly quotes; college hockey, fake dating; locker-room talk, few tags
# cast: T = Teddy Laframboise | Teddy, Frammer, Theodore, Laframboise, the goalie, Tedders | he
# cast: W = Wes Dombrowski | Wes, Dombo, Wesley, Cap, the captain, Dombrowski | he
# cast: L = Lorna Petrakis | Lorna, Ms. Petrakis, Lorna from Communications | she
# cast: M = Mikko Salmela | Mikko, Mouse, Salmela | he
# cast: B = Brandt Ulrich | Brandt, Ulrich, Brandter | he
# cast: H = Coach Halloran | Coach, Halloran | he
# cast: C = Colin Strand | Colin, Strand, Wes’s ex | he
---
@heading
1. Wes
@end
The poster is four feet high. It’s on an easel. Somebody has gone out and bought an easel.
⟦L→W+T i⟧“So obviously we *love* it,”⟦/⟧ says Lorna from Communications.
On the poster it’s the end of the Duluth game, double overtime, and Wes has Teddy Laframboise up off the ice with both arms. Teddy’s mask is shoved back. Their foreheads are together. Wes remembers exactly what he was saying at that moment, which was *you sick fat beauty, you absolute wall*, but it’s fair to say that it doesn’t look like that. It looks like a wedding.
⟦W→L i⟧“What’s it for?”⟦/⟧
⟦L→W+T i⟧“For Pride Night! On the twenty-first. I mean, it’s yours, it’s your story, we’d never do it without you guys. But it’s had two hundred thousand shares, and the comments are just, I cried at my desk. I had to go and get a pretzel.”⟦/⟧
⟦T→L i⟧“What do the comments say?”⟦/⟧ asks Teddy. He’s slid so far down in his chair that he’s mainly knees.
⟦L→T i⟧“‘Find someone who holds you like number eleven holds his goalie.’ That’s the top one. That’s the *dean’s husband*.”⟦/⟧
There’s a short silence. Wes came out to the team as a sophomore, in a bus, over a microphone he’d thought was off. He’s had his story. As for Teddy, no one in three years has heard him say one word about anybody except a girl named Noémie, who turned out to be a dog.
⟦W→L i⟧“Ms. Petrakis, the thing is—”⟦/⟧
⟦L→W i⟧“Lorna.”⟦/⟧
⟦W→L i⟧“Lorna. The thing is that me and Frammer aren’t—”⟦/⟧
⟦T→L i⟧“Aren’t big on speeches,”⟦/⟧ says Teddy.
Wes turns to look at him.
⟦L→T+W i⟧“You wouldn’t have to say a thing! You drop the puck, you hold hands, ten seconds. The gate goes to the kids’ shelter on Fourth. I’ve got a sponsor matching it, if it’s, well. He saw the picture.”⟦/⟧
⟦T→L i⟧“How much?”⟦/⟧
⟦L→T i⟧“Forty thousand dollars.”⟦/⟧
⟦T→L i⟧“Ten seconds,”⟦/⟧ Teddy says. ⟦T→L i =⟧“Sure. We can do ten seconds. Eh, Dombo?”⟦/⟧
@break
⟦W→T i⟧“What the hell was that?”⟦/⟧
⟦T→W i⟧“Forty grand.”⟦/⟧
⟦W→T i⟧“I can count, Teddy!”⟦/⟧
⟦T→W i⟧“My cousin lived in a place like that. Two winters. It had like six beds.”⟦/⟧ He’s walking fast, for a goalie. They’re nearly at the rink before he says the rest of it, to his own shoes. ⟦T→W i =⟧“You got to say no, though. If it’s weird. I should’ve looked at you first.”⟦/⟧
⟦W→T i⟧“It isn’t weird.”⟦/⟧
⟦T→W i⟧“It’s pretty weird.”⟦/⟧
⟦W→T i⟧“It’s pretty weird, yeah. You know the boys’ll have to be in on it.”⟦/⟧
⟦T→W i⟧“No way. Mouse told the cafeteria lady about my hernia.”⟦/⟧
⟦W→T i⟧“So what, then? We’re actually pretending? To *Mouse*?”⟦/⟧
⟦T→W i⟧“It’s nineteen days,”⟦/⟧ says Teddy. ⟦T→W i =⟧“How hard is it? You already drive me everywhere.”⟦/⟧
@heading
2. Teddy
@end
The boys take it terribly. By which he means there’s a cake.
⟦M→T+W i⟧“I knew. I said. Who said? In Mankato I said to Ulrich, look how he is cutting his orange for him.”⟦/⟧
⟦B→M i⟧“You said they were brothers, you dink.”⟦/⟧
⟦M→B i⟧“*Like* brothers. But with the look.”⟦/⟧
⟦T→M+B i⟧“There’s no look,”⟦/⟧ says Teddy, with frosting on his chin. He’d like everybody to put their shirts on. He has never in his life been so conscious of who’s got a shirt on and who doesn’t.
⟦B→T i⟧“There’s kind of a look, Frammer. How long’s it been?”⟦/⟧
⟦T→B i⟧“Since, uh—”⟦/⟧
⟦W→B i⟧“October,”⟦/⟧ Wes says, at the very same time as Teddy says ⟦T→B i⟧“Christmas.”⟦/⟧
⟦M→T+W i⟧“Ooooh.”⟦/⟧
⟦W→M+B i⟧“October for me. He’s slow.”⟦/⟧ A hand comes down on the back of Teddy’s neck and gives it a squeeze, just like it’s done maybe four hundred times, after wins, after losses, in the line for tacos. It’s the same hand. Teddy’s ears start to ring. ⟦W→M+B i =⟧“You know how he is, he’s got to see it all the way into the glove.”⟦/⟧
Everybody howls. Even Coach, in the door, coughs into his clipboard.
⟦H→T+W i⟧“You two going to be a problem for me?”⟦/⟧
⟦W→H i⟧“No, Coach.”⟦/⟧
⟦H→T i⟧“Laframboise?”⟦/⟧
⟦T→H i⟧“No, sir.”⟦/⟧
⟦H→T+W i⟧“Then I don’t care if you’re engaged to the Zamboni. On the ice in ten.”⟦/⟧ He gets about two steps down the hall and comes back. ⟦H→T+W i =⟧“My sister’s boy,”⟦/⟧ he says gruffly, to nobody, ⟦H→T+W i =⟧“has that picture on his wall. So.”⟦/⟧
That’s day one.
By day six they’ve got rules. Wes wrote them on the back of a scouting report and stuck it inside the visor of the truck. No kissing. Hands fine. Nicknames fine but not *babe*. If one of them says “Saskatoon” it means get me out of here. By day nine Teddy has said Saskatoon zero times and Wes has said it once, when Mouse’s mother FaceTimed to congratulate them in Finnish.
By day eleven Teddy’s lying on the floor of Wes’s room with his feet up on the bed, because it’s good for the hips, and he’s in real trouble.
⟦W→T i⟧“Can I ask you a thing? You can tell me to screw off.”⟦/⟧
⟦T→W i⟧“Screw off.”⟦/⟧
⟦W→T i⟧“Are you straight?”⟦/⟧
On the ceiling there’s a brown stain the shape of Lake Winnipeg. Teddy looks at it.
⟦T→W i⟧“I don’t know, man. I never got around to it.”⟦/⟧
⟦W→T i⟧“You never got *around* to it?”⟦/⟧
⟦T→W i⟧“You start playing net, you’re seven. Everybody’s like, don’t think. Track the puck, don’t think. So I got really, really good at not thinking. I’m like the best in the conference.”⟦/⟧
⟦W→T i⟧“Point nine-three-one.”⟦/⟧
⟦T→W i⟧“You know my save percentage?”⟦/⟧
⟦W→T i⟧“I’m the captain.”⟦/⟧
⟦T→W i⟧“What’s Salmela’s plus-minus?”⟦/⟧
Wes doesn’t say anything. He’s at his desk with his back turned and there’s a pen going, tick, tick, tick, against the lamp.
⟦T→W i⟧“Dombo?”⟦/⟧
⟦W→T i⟧“Colin texted me,”⟦/⟧ says Wes.
Saskatoon, thinks Teddy.
⟦T→W i⟧“Colin Strand? Number nine, plays at Bemidji, left you in a parking lot, that Colin?”⟦/⟧
⟦W→T i⟧“He saw the poster. He’s coming on the twenty-first. He says he’s happy for me.”⟦/⟧
⟦T→W i⟧“Are you happy for you?”⟦/⟧
⟦W→T i⟧“It’s fake, Teddy,”⟦/⟧ Wes tells the lamp. ⟦W→T i =⟧“What’s there to be happy about?”⟦/⟧
And that’s it, that’s one he doesn’t see at all. Five-hole. He puts his feet down off the bed, one and then the other, and says he’d better go, he’s got that Econ thing.
@heading
3. Wes
@end
On the twenty-first there are thirty-eight hundred people in a rink that holds thirty-five, and every last one of them’s got a paper fan with Wes’s face on it.
He’s hardly talked to Teddy in a week. They’ve gone around holding hands in the dining hall like two guys carrying a couch.
⟦C→W i⟧“There he is.”⟦/⟧
Colin’s leaning on the wall outside the dressing room. He’s had his teeth done. He looks good, he’s always looked good, and Wes waits for his stomach to drop and it just sort of stays where it is.
⟦W→C i⟧“You can’t be down here.”⟦/⟧
⟦C→W i⟧“They know me. I wanted to say hey, before. And sorry, I guess, for how I was about all of it. The hiding.”⟦/⟧
⟦W→C i⟧“You said you’d lose your spot if anyone found out. You said I was too obvious.”⟦/⟧
⟦C→W i⟧“You *are* obvious,”⟦/⟧ says Colin, not unkindly. ⟦C→W i =⟧“You were obvious about him back then, too. I’d be sitting there and it’d be Frammer this, Frammer that. You drove ninety miles to bring him a skate sharpener.”⟦/⟧
⟦W→C i⟧“He had a tournament.”⟦/⟧
⟦C→W i⟧“You’re making my point for me, bud.”⟦/⟧
⟦W→C i⟧“We weren’t, though. Me and him. Not then.”⟦/⟧
⟦C→W i⟧“Sure. Did he know that?”⟦/⟧
Down at the far end of the hall a door bangs and there’s Teddy in all his gear, huge, white, walking like a fridge. He sees them. He stops. Then he turns right around on his skates, which takes a while, and goes back in.
⟦C→W i⟧“Yikes,”⟦/⟧ Colin says. ⟦C→W i =⟧“Go. Go on, go, I know where the stairs are.”⟦/⟧
@break
⟦W→T i⟧“Saskatoon,”⟦/⟧ says Wes.
It’s the stick room. It’s about as big as a closet, and there’s a goalie in it.
⟦T→W i⟧“You don’t have to do that. I’m fine. It’s ten seconds, we’ll do the ten seconds, and then you go find him. I won’t make it weird.”⟦/⟧
⟦W→T i⟧“I don’t want to go find him.”⟦/⟧
⟦T→W i⟧“He came all the way from Bemidji.”⟦/⟧
⟦W→T i⟧“It’s two hours! Would you listen? I said that dumb thing, and you left, and I’ve been carrying it around all week like a, I don’t know. I don’t know what Salmela’s plus-minus is. Okay? I’ve no idea. I don’t know anybody’s anything. I just know yours.”⟦/⟧
There’s a stomping overhead, all those feet. Teddy’s got his mask in his hands and he’s turning it around and around.
⟦T→W i⟧“You said what’s there to be happy about.”⟦/⟧
⟦W→T i⟧“Because it was *fake*.”⟦/⟧
⟦T→W i⟧“I know that it was.”⟦/⟧
⟦W→T i⟧“No, I was sad about it. That’s what I’m, Jesus, Teddy. I was sad it was fake.”⟦/⟧
He can see it go in. It takes forever. It’s like watching a guy read the release, get square, come out to the top of the paint.
⟦T→W i⟧“October,”⟦/⟧ says Teddy slowly. ⟦T→W i =⟧“You said October to the guys like it was nothing. I said Christmas cause that was when you drove up with the skate thing. I’d already said it before I thought, why’d I pick that.”⟦/⟧
⟦W→T i⟧“So you did get around to it.”⟦/⟧
⟦T→W i⟧“I kind of got around to it, yeah.”⟦/⟧
⟦H→W+T i⟧“*Dombrowski!*”⟦/⟧ someone roars outside. ⟦H→W+T i =⟧“Laframboise! There is a lady out here with a *headset* and she is going to have a *stroke*!”⟦/⟧
⟦W→H i⟧“One second, Coach!”⟦/⟧
⟦T→W i⟧“What about the rules?”⟦/⟧
⟦W→T i⟧“Which?”⟦/⟧
⟦T→W i⟧“The first one. It’s in your truck. I see it every time you put the sun thing down.”⟦/⟧
⟦W→T i⟧“We can amend it,”⟦/⟧ says Wes. ⟦W→T i =⟧“I’m the captain.”⟦/⟧
It’s hard to kiss a goalie in full gear. You’ve got to come in at an angle, over the top of the pads, and find something to hang on to. It takes longer than ten seconds. On the other side of the door Lorna is saying, in a high, frightened voice, that it’s fine, it’s totally fine, they’ve got a T-shirt cannon, and Mouse says ⟦M→L i⟧“I’ll look for them, I know where they are, they are in with the sticks.”⟦/⟧
⟦B→M i⟧“How do you know that?”⟦/⟧
⟦M→B i⟧“How do *you* not know it? I said it in Mankato!”⟦/⟧
@heading
4. Teddy
@end
The carpet’s red and the puck’s rainbow and Wes has got his hand, skin on skin, no gloves. Thirty-eight hundred Weses look down at them from thirty-eight hundred fans.
⟦T→W i⟧“That’s ten,”⟦/⟧ Teddy says, through his teeth, waving.
⟦W→T i⟧“Is it?”⟦/⟧
⟦T→W i⟧“It’s way past ten.”⟦/⟧
⟦W→T i⟧“Huh,”⟦/⟧ says Wes, and doesn’t let go.
