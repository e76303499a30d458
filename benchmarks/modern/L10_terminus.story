# title: Terminus
# style: first person present, Glasgow speech; en dash opens the speech only, no closing or second dash; few tags; one night on a bus
# cast: J = Joe Mulgrew | Joe, Joseph, the driver, the narrator, Mulgrew, driver, pal, Joe boy | he | narrator
# cast: H = Mr Haldane | Haldane, the old man, the old fella, sir, the old teacher | he
# cast: W = Wilma | Control, the controller, the woman on the radio | she
# cast: A = Angela | his wife, Ange, the wife, my wife | she
# cast: B = the boy with the traffic cone | the boy, the boy with the cone, wee man, Gary | he
# cast: L = the lassie | Gary’s girlfriend, the girl, Shelley, the lassie with her shoes in her hand | she
---
He gets on at Glassford Street, same as every night. He's got the bunnet and the good coat and a Safeway bag with nothing in it that I've ever seen him take out. He shows me the pass.
⟦H→J i⟧– Good evening.⟦/⟧
⟦J→H i⟧– How you doing?⟦/⟧
⟦H→J i⟧– I am doing very well, thank you.⟦/⟧
And up the stair. Seventy-odd he must be, and it's the top deck, front seat, left-hand side. He'll not get off till I get off. He rides it out to the terminus at Castlemilk and he rides it back, and out again, and the last run he rides in as far as the depot gate and I have to put him down in the road. Since October that's been going on. I've asked him was he all right. He said he was admirable.
It's a Friday so they're all there. There's a hen night. There's two fellas with a carpet. There's a boy at Gorbals Cross with a traffic cone on his head and he's that long trying to find his money I just wave him by.
⟦B→J i⟧– You're a gentleman.⟦/⟧
⟦J→B i⟧– Sit down before you fall down.⟦/⟧
⟦B→J i⟧– Naw, but you are, but. You're the only gentleman I've met the day. What's your name?⟦/⟧
⟦J→B i⟧– Joe.⟦/⟧
⟦B→L i⟧– Shelley! This is Joe!⟦/⟧
⟦L→B i⟧– Leave the man alane, Gary,⟦/⟧ says the lassie. She's coming up behind him with her shoes in her hand. ⟦L→J i⟧– I'm sorry, mister. He got the sack.⟦/⟧
⟦J→L i⟧– Who from?⟦/⟧
⟦L→J i⟧– The cones.⟦/⟧
I pull away. I can see the pair of them in the mirror, going down the passage from pole to pole like weans in a playpark. The radio's going.
⟦W→J i⟧– Control to forty-six. Joe, have you a minute, son?⟦/⟧
⟦J→W i⟧– I'm driving a bus, Wilma.⟦/⟧
⟦W→J i⟧– I know what you're driving. Your wife's been on. She says phone her.⟦/⟧
⟦J→W i⟧– Is it the wean?⟦/⟧
⟦W→J i⟧– She just said phone. She said it's not an emergency but it's not nothing either.⟦/⟧
⟦J→W i⟧– Right.⟦/⟧
⟦W→J i⟧– Did you send in your form?⟦/⟧
⟦J→W i⟧– What form?⟦/⟧
⟦W→J i⟧– Don't give me what form. Malcolm's got it on the wall with everybody's name on it bar yours. It's the noon the morra it closes.⟦/⟧
⟦J→W i⟧– I'm thinking about it.⟦/⟧
⟦W→J i⟧– It's nine thousand pound, Joe. What's to think about?⟦/⟧
She's quite right and all. I've nineteen years in, and it's nine thousand and a carriage clock, or it's stay on and take your chance with the new crowd, split shifts and no guard money, and out on your ear in a twelvemonth with the minimum. Everybody's took it. Big Archie's bought a half a chip van. I've got the form in my jacket. I've had it that long in there it's taken the shape of me.
@break
At the terminus I get six minutes. I turn the engine off and go up the stair. There's the hen night's balloon rolling about, and there's him, down the front, hands on his knees, and all Glasgow lying there in the windscreen with its lights on.
⟦J→H i⟧– End of the line.⟦/⟧
⟦H→J i⟧– So I perceive.⟦/⟧
⟦J→H i⟧– You getting off?⟦/⟧
⟦H→J i⟧– I thought I might remain, if it's all the same to you.⟦/⟧
⟦J→H i⟧– It's a free country.⟦/⟧
⟦H→J i⟧– Is it?⟦/⟧ he says. ⟦H→J i =⟧Define your terms.⟦/⟧
And that's when I get it. It goes up the back of my neck. It's the terms. Twenty-eight years, and it's like somebody's walked in with a register.
⟦J→H i⟧– Mr Haldane.⟦/⟧
He doesn't turn round. I can see his face in the glass, though, with the Cathkin Road going through it.
⟦H→J i⟧– I wondered how long it would take you,⟦/⟧ he says. ⟦H→J i =⟧Mulgrew. Third row, by the radiator. You had a cough.⟦/⟧
⟦J→H i⟧– You knew it was me?⟦/⟧
⟦H→J i⟧– It says it on your badge.⟦/⟧
⟦J→H i⟧– How did you not say something?⟦/⟧
⟦H→J i⟧– You were working. I never cared to be interrupted myself.⟦/⟧
I sit down. I don't mean to, I've four minutes, but I'm in the seat across the passage with my ticket machine on my lap. You've to understand about Haldane. The rest of them belted you. It was that kind of school, you got the belt for breathing. Haldane had one the same as the rest, and he hung it on a nail in the press and taught us the French Revolution. He did all the voices. Wee fat Danton. I got fifty-eight per cent. It's the only thing I ever got.
⟦J→H i⟧– I called you sir there, near enough,⟦/⟧ I says. ⟦J→H i =⟧In my head.⟦/⟧
⟦H→J i⟧– What did you make of yourself?⟦/⟧
⟦J→H i⟧– You're looking at it.⟦/⟧
⟦H→J i⟧– No, no. I'm asking.⟦/⟧
⟦J→H i⟧– I've a wife, a wee girl. A house. Well, it's the bank's. I was in the yards and then they shut the yards, so I came on the buses, and now they're shutting the buses. They're not shutting them. They're setting them free.⟦/⟧
⟦H→J i⟧– Ah,⟦/⟧ says Mr Haldane. ⟦H→J i =⟧Thermidor.⟦/⟧
⟦J→H i⟧– And what about yourself? Have you not got a home to go to?⟦/⟧
It comes out harder than I want. He opens up the Safeway bag and looks in it, and shuts it.
⟦H→J i⟧– I've a very good flat in Dennistoun,⟦/⟧ he says. ⟦H→J i =⟧It's only that at night it gets rather large.⟦/⟧
@break
There's a box at the foot of Croftfoot Road. I shouldn't stop but I stop. I leave it ticking over.
⟦A→J i⟧– Where are you?⟦/⟧
⟦J→A i⟧– I'm in a phone box with a bus outside. What's up? Is it Claire?⟦/⟧
⟦A→J i⟧– She's sleeping. Joe, I found it.⟦/⟧
⟦J→A i⟧– Found what?⟦/⟧
⟦A→J i⟧– You changed your jacket.⟦/⟧
I put my hand in. It's the other one, right enough, it's the one with the burst pocket; there's nothing there but a hankie and the lining.
⟦A→J i⟧– You've signed it,⟦/⟧ Angela says. ⟦A→J i =⟧It's dated the third. You've had it signed a fortnight and you told me you'd not made up your mind.⟦/⟧
⟦J→A i⟧– I've not.⟦/⟧
⟦A→J i⟧– Well, somebody with your writing has.⟦/⟧
⟦J→A i⟧– Are you angry?⟦/⟧
⟦A→J i⟧– I was angry at ten o'clock. I've had a bath since. I just want to know what it is you think I'm going to say to you.⟦/⟧
There's somebody chapping on the glass. It's the boy, with the cone under his arm like a knight.
⟦B→J i⟧– Joe! You've left your engine on!⟦/⟧
⟦J→B i⟧– I know. Away back and sit down.⟦/⟧
⟦B→J i⟧– I'm only telling you. I'll look after it!⟦/⟧
⟦A→J i⟧– Who's that?⟦/⟧
⟦J→A i⟧– It's a boy with a cone. Listen, Ange. If I hand it in I'm forty-three and I've never been nothing again. And if I don't I'm forty-three and feart. I sign it, and I think, that's it done, and then I'm out on the road and it's a nice night, they're all singing up the stair, and I think, who else is going to take them home?⟦/⟧
⟦A→J i⟧– Anybody with a PSV licence,⟦/⟧ says Angela. But she says it dead gentle.
⟦J→A i⟧– You mind of me telling you about Haldane?⟦/⟧
⟦A→J i⟧– With the guillotine made out of a ruler?⟦/⟧
⟦J→A i⟧– He's on my bus.⟦/⟧
⟦A→J i⟧– He's never still alive.⟦/⟧
⟦J→A i⟧– He's up there the now. He's got nowhere to go, so he goes to Castlemilk.⟦/⟧
I can hear her breathing. I can hear the fridge. Then I hear another thing, and I look round, and it's the 46 going by the window with nobody at the wheel that I can see but a traffic cone.
⟦J i⟧– Aw, Jesus!⟦/⟧
⟦A→J i⟧– Joe? What is it?⟦/⟧
⟦J→A i⟧– I'll phone you back.⟦/⟧
@break
He's not got far. He's got maybe sixty yards, in first, with the doors open, and she's hanging on to the pole screaming blue murder. I run alongside. I'm not built for it. I get a hand on the rail and get up on the step and I'm about to lay hold of him by the hood when I see there's somebody there already. He's standing up straight as a rush behind the cab, bunnet and all, with the Safeway bag hooked on his arm.
⟦H→B i⟧– Clutch,⟦/⟧ says Mr Haldane.
⟦B→H i⟧– Whit one's the clutch?⟦/⟧
⟦H→B i⟧– The left. Put your left foot on it and press. All the way. Now the middle one, as though there were an egg beneath it. Good. And the lever, there, by your hand, towards you.⟦/⟧
The bus stops. It stops lovely. I've had inspectors couldn't stop it like that.
⟦B→H i⟧– Did I do it?⟦/⟧ says the boy. He's sober as a judge now. He's that white.
⟦H→B i⟧– You did it very well. What is your name?⟦/⟧
⟦B→H i⟧– Gary, sir.⟦/⟧
⟦H→B i⟧– And what, Gary, have we learned?⟦/⟧
⟦B→H i⟧– Don't drive a bus.⟦/⟧
⟦H→B i⟧– It's a beginning,⟦/⟧ Mr Haldane says. ⟦H→B i =⟧Now give the gentleman his seat.⟦/⟧
⟦L→J i⟧– Oh, mister, don't get the polis. He was only wanting to bring it up to you. He thought you'd be cold. He's not bad, he's just stupit!⟦/⟧
⟦J→L i⟧– Sit down, hen. Put your shoes on.⟦/⟧
⟦W→J i⟧– Control to forty-six,⟦/⟧ says the radio. ⟦W→J i =⟧Joe, I've got you eleven minutes down. Everything okay?⟦/⟧
I look at them. They're standing there the three of them in a row. I get in behind the wheel, and the seat's warm.
⟦J→W i⟧– A wee bit of bother with the clutch,⟦/⟧ I says. ⟦J→W i =⟧That's it sorted.⟦/⟧
@break
It's ten to two at the depot gate. They got off at Prospecthill, the young ones; he left the cone on the platform, for a tip. I put off the lights up top. I hear him coming down, a step at a time.
⟦J→H i⟧– Where did you learn to drive a bus?⟦/⟧
⟦H→J i⟧– The General Strike.⟦/⟧
⟦J→H i⟧– Away! You were a scab?⟦/⟧
⟦H→J i⟧– I was eleven, Mulgrew. My uncle was on the picket. He showed me how it worked, in order that I should know how to break one.⟦/⟧ He's on the step, he's got hold of the rail, and he's looking out at the road like it's deep. ⟦H→J i =⟧I'll say goodnight. You won't be on tomorrow, I think? Saturday's the man with the moustache.⟦/⟧
⟦J→H i⟧– I might not be on at all.⟦/⟧
⟦H→J i⟧– No. I overheard something of the sort.⟦/⟧
⟦J→H i⟧– What would you do?⟦/⟧
⟦H→J i⟧– I? I stayed on till they took the nail out of the wall. I should never have been a good advertisement for anything else.⟦/⟧ He thinks about it. ⟦H→J i =⟧You got fifty-eight per cent,⟦/⟧ he says. ⟦H→J i =⟧It ought to have been seventy. You'd all the facts, but you hadn't the nerve to come to a conclusion. I wrote that on it. You'd not remember.⟦/⟧
I remember. My mother had it in a drawer. _Joseph should trust his own opinion._
⟦J→H i⟧– You had your tea?⟦/⟧ I says.
⟦H→J i⟧– At five.⟦/⟧
⟦J→H i⟧– Do you want a roll and egg?⟦/⟧
⟦H→J i⟧– At this hour?⟦/⟧
⟦J→H i⟧– She'll be up. She's sitting there in her dressing gown with a form, waiting to murder me. She'd not do it with a visitor in.⟦/⟧
He's a while answering. Behind us the big doors are rolling up, and there's the buses all in their rows, nose to tail, with the lights out.
⟦H→J i⟧– Would I have to speak?⟦/⟧ says Mr Haldane.
⟦J→H i⟧– You could do Danton,⟦/⟧ I says.
