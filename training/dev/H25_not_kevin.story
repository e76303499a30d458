# title: (not) kevin
# style: third person present, all lower case, straight quotes; text messages between scenes, some with names before them and some bare; wrong-number trope; alternating viewpoint
# cast: S = sunil pillai | sunny, sunil, pillai, crockpot guy, 4b | he
# cast: G = august hallam | gus, august, hallam, not kevin, 3b | he
# cast: C = priscilla | cilla, priscilla | she
# cast: K = kevin | kevin arsenault, kevin | he
# cast: M = mrs. boudreau | the super, mrs. boudreau | she
---
@note
the lowercase is on purpose. the crockpot is based on a real crockpot. RIP
@end
it starts on a tuesday at 11:52 pm.
⟦S→G i message⟧hey. you still have my crockpot⟦/⟧
⟦S→G i message =⟧and 60 bucks but honestly mostly the crockpot⟦/⟧
⟦S→G i message =⟧it was my grandmother's kevin⟦/⟧
gus looks at it for a good long while. he's had this number for two days. he's had this apartment for nine, and above his head somebody's moving a piano, or a cow.
⟦G→S i message⟧I think you have the wrong number. This is not Kevin.⟦/⟧
⟦S→G i message⟧lol⟦/⟧
⟦S→G i message =⟧that's so you⟦/⟧
⟦G→S i message⟧I'm sorry, I really am not Kevin. I just got this SIM at the Sobeys.⟦/⟧
⟦S→G i message⟧kevin would never say sorry⟦/⟧
⟦S→G i message =⟧oh my god you're really not him⟦/⟧
⟦G→S i message⟧No.⟦/⟧
⟦S→G i message⟧well this is embarrassing. have a nice life not kevin⟦/⟧
⟦G→S i message⟧You too. I hope you get your grandmother's crockpot.⟦/⟧
the cow falls over. gus puts the pillow on his head. his phone lights up again, one last time, on the box that he's using as a table.
⟦S→G i message⟧she used to make this thing with green mango in it. anyway. night⟦/⟧
@break ***
⟦C→S i⟧"so you're texting a stranger,"⟦/⟧ says cilla.
⟦S→C i⟧"he's not a stranger. he's not kevin."⟦/⟧
⟦C→S i⟧"that describes eight billion people, sunny."⟦/⟧
⟦S→C i⟧"yeah, and i like all of them better."⟦/⟧ sunny's upside down on her couch with his hair on the floor. he's meant to be writing about kelp. ⟦S→C i =⟧"he uses commas. he's got a sad little bookshelf he's building and there's a screw left over and he's so worried about it. he asked me if people talk to each other here on the bus."⟦/⟧
⟦C→S i⟧"what did you tell him?"⟦/⟧
⟦S→C i⟧"i said only to say sorry."⟦/⟧
⟦C→S i⟧"where's he from?"⟦/⟧
⟦S→C i⟧"someplace in saskatchewan. we're not doing names. it was his idea, he said that it's restful."⟦/⟧
⟦C→S i⟧"he could be a murderer."⟦/⟧
⟦S→C i⟧"he's in *library science*, cilla."⟦/⟧
⟦C→S i⟧"that's what i'd say if i was a murderer. hey, did you ever talk to the guy downstairs? the one with the notes?"⟦/⟧
sunny rights himself, so fast that he sees stars.
⟦S→C i⟧"do *not* get me started on three b."⟦/⟧
there've been four notes so far. they're typed. they come under the door. DEAR NEIGHBOUR, it is now 1:15 a.m. DEAR NEIGHBOUR, is it possible that you own a bowling ball? they're signed The Resident, 3B, like a supervillain. sunny's only practicing. it's taiko. he's got rubber pads on and everything.
⟦C→S i⟧"maybe you could go down there and be charming."⟦/⟧
⟦S→C i⟧"i'd rather die. i'm going to get a bowling ball."⟦/⟧
@break ***
⟦G→S i message⟧Do you ever hate someone you've never seen?⟦/⟧
⟦S→G i message⟧literally all day. who's yours⟦/⟧
⟦G→S i message⟧My upstairs neighbour. I think he's running a stable.⟦/⟧
⟦S→G i message⟧omg mine's downstairs!! he writes me LETTERS. like with a letterhead⟦/⟧
⟦G→S i message⟧What kind of a person has a letterhead?⟦/⟧
⟦S→G i message⟧a person who has never known love⟦/⟧
gus laughs out loud, alone, in the kitchen. then he looks at the printer. it's not really a letterhead, is it? it's only his name and a line.
⟦S→G i message⟧what r you having for supper⟦/⟧
⟦G→S i message⟧Toast.⟦/⟧
⟦S→G i message⟧again?? not kevin. you had toast yesterday⟦/⟧
⟦G→S i message⟧Yesterday's had an egg on it. I'd make something but there isn't a lot of point for one.⟦/⟧
nothing, for a bit. three dots. no dots. three dots.
⟦S→G i message⟧that's when there's the most point⟦/⟧
⟦S→G i message =⟧ok go to the store, get an onion, i'm going to talk you through dal. do you have a pot⟦/⟧
⟦G→S i message⟧I have a very small pot.⟦/⟧
⟦S→G i message⟧of course you do. go⟦/⟧
@break ***
it's mrs. boudreau, the super, who makes them meet. she doesn't do notes. she does the stairwell.
⟦M→S i⟧"four b! you! come down here. three b, you, get out here too, don't you close that door, i've got my foot in it."⟦/⟧
sunny comes down with his sticks in his back pocket and his chin up. and the door of 3b opens, and okay. okay. nobody said he was tall. he's tall and kind of stooped like he's apologizing for it, with a cardigan and one sock.
⟦M→S+G i⟧"i'm sixty-eight years old,"⟦/⟧ says mrs. boudreau. ⟦M→S+G i =⟧"i've got him calling me about the noise, and i've got you calling me about the notes. so now you two can say it to each other. go on."⟦/⟧
⟦G→S i⟧"i only asked him to stop at eleven."⟦/⟧
⟦S→G i⟧"you asked if i owned a bowling ball!"⟦/⟧
⟦G→S i⟧"well, do you?"⟦/⟧
⟦S→G i⟧"...that's not the point."⟦/⟧
⟦M→S i⟧"do you or don't you, dear?"⟦/⟧
⟦S→M i⟧"i do *now*."⟦/⟧
the tall guy shuts his eyes, like it hurts him.
⟦G→S i⟧"i've got a job at seven. i can hear you through earplugs. it comes up through the bed."⟦/⟧
⟦S→G i⟧"*down* through the bed."⟦/⟧
⟦G→S i⟧"i beg your pardon?"⟦/⟧
⟦S→G i⟧"i'm above you. it'd come down."⟦/⟧
⟦G→S i⟧"it comes down through the ceiling and the walls, and the walls go into the floor, and then it comes up. through the bed. i've had a lot of time to think about it."⟦/⟧
⟦S→G i⟧"maybe if you went out sometimes,"⟦/⟧ says sunny. it's a mean thing to say and he sees it land. the guy just nods. he looks down at his one sock.
⟦G→S i⟧"no, i don't suppose i do,"⟦/⟧ he says, and goes in. the door doesn't even slam. there's a smell that comes out as it closes. sunny stands there with his nose up like a dog.
cumin. burnt onion. a really, really small pot of it.
⟦M→S i⟧"well, i hope you're proud of yourself,"⟦/⟧ mrs. boudreau says.
@break ***
⟦S→C i⟧"it doesn't mean anything, everyone in the world eats lentils,"⟦/⟧ sunny says into the phone. he's in his bathtub. no water. it's just the furthest you can get from the floor.
⟦C→S i⟧"read me one of the notes."⟦/⟧
⟦S→C i⟧"'dear neighbour, i don't wish to be difficult.'"⟦/⟧
⟦C→S i⟧"now read me one of not kevin's."⟦/⟧
⟦S→C i⟧"'i don't wish to alarm you, but i think i've used a tablespoon.' oh no. oh, cilla. no."⟦/⟧
⟦C→S i⟧"and where'd he get his number?"⟦/⟧
⟦S→C i⟧"the sobeys."⟦/⟧
⟦C→S i⟧"sunny, honey? what's across the street from your house?"⟦/⟧
⟦S→C i⟧"i told him he'd never known love!"⟦/⟧
⟦C→S i⟧"to his face?"⟦/⟧
⟦S→C i⟧"no, in a *text*, when he was the other guy! and then i told him he never goes out, to his face, when he was this one!"⟦/⟧
⟦C→S i⟧"wow. you got him coming and going."⟦/⟧
she's laughing so hard he has to hold the phone away from him. and while he's holding it away, it buzzes.
⟦G→S i message⟧I met my neighbour today.⟦/⟧
⟦G→S i message =⟧He isn't what I pictured. I think I've been a bit of a prig, actually. He had on a shirt with a kelp on it.⟦/⟧
⟦G→S i message =⟧He said I ought to go out more and I didn't have an answer, so I thought I'd ask you. Where do people go?⟦/⟧
@break ***
gus has got his coat on already when the knock comes. he's had it on for an hour. he's been sitting on the box.
it's not the neighbour. it's a guy he's never seen in his life, with a goatee, holding a crockpot with a cracked lid.
⟦K→G i⟧"is sunny home? i tried upstairs."⟦/⟧
⟦G→K i⟧"i'm sorry, i don't know any sunny."⟦/⟧
⟦K→G i⟧"sunil. short. loud. i owe him this. my girlfriend said that i had to bring it back, it's like, step nine. can i just leave it with you? tell him kevin came by."⟦/⟧
he's halfway down before gus gets his mouth to work.
⟦G→K i⟧"*kevin*?"⟦/⟧
⟦K→G i⟧"yeah?"⟦/⟧
⟦G→K i⟧"did you change your phone number? about a month ago?"⟦/⟧
⟦K→G i⟧"yeah, man. why, who's asking?"⟦/⟧
⟦G→K i⟧"nobody. me. it doesn't matter. you owe him sixty dollars as well, you know."⟦/⟧
⟦K→G i⟧"jesus, does he tell everybody?"⟦/⟧ says kevin, but he comes up three steps and gets it out in twenties.
@break ***
so when sunny finally gets up the nerve to go down there, with a bowling ball under one arm as a peace offering, there's no need to knock. the door's open. the tall guy's standing in it in his coat, and what he's got in his arms is her crockpot. it's got her masking tape on the handle. *ammachi, do not touch*.
they look at each other's things for a while.
⟦G→S i⟧"there isn't a lot of point for one,"⟦/⟧ says the resident, 3b.
⟦S→G i⟧"that's when there's the most point,"⟦/⟧ sunny says. it comes out all croaky. ⟦S→G i =⟧"how long've you known?"⟦/⟧
⟦G→S i⟧"eleven minutes. you?"⟦/⟧
⟦S→G i⟧"since the lentils. since yesterday. i've been in the bathtub."⟦/⟧
⟦G→S i⟧"i said you were running a stable."⟦/⟧
⟦S→G i⟧"i said way worse. i said you never, that you'd never..."⟦/⟧
⟦G→S i⟧"i thought that one was rather good,"⟦/⟧ says gus. ⟦G→S i =⟧"i laughed. i was on my own and i laughed, and i thought, i'd like to tell someone about this, and the only person i knew to tell was you."⟦/⟧
⟦S→G i⟧"what's your name?"⟦/⟧
⟦G→S i⟧"august. gus."⟦/⟧
⟦S→G i⟧"sunny. hi. is this yours or is it mine?"⟦/⟧
⟦G→S i⟧"yours. he's cracked the lid. but i got the sixty dollars."⟦/⟧
⟦S→G i⟧"you got money out of *kevin*?"⟦/⟧
⟦G→S i⟧"i just asked him."⟦/⟧
and that's when sunny knows he's done for. he puts the bowling ball down on the landing, and it rolls, it goes right off the top step. they both of them listen to it go, bang, bang, bang, all the way to mrs. boudreau's.
⟦M→S+G i⟧"*which one of you was that?*"⟦/⟧
⟦S→M i⟧"him!"⟦/⟧ yells sunny, and drags gus in by the cardigan, and shuts the door.
@break ***
⟦C→S i message⟧so??? is he a murderer⟦/⟧
⟦S→C i message⟧he bought a bigger pot⟦/⟧
