# title: No Onions
# style: third person present; straight quotes; US; food truck at a festival, two women, two men and an inspector; tags before the line; beats by the listener
# cast: Z = Zadie, who owns the truck | Zadie, Zade | she
# cast: G = Gloria, on the window | Gloria, Glo | she
# cast: E = Ernie, on the fryer | Ernie | he
# cast: C = Clyde, Zadie's ex-husband | Clyde | he
# cast: I = the inspector |  | she
# cast: K = the customer in the straw hat |  | he
---
@scene place=the food truck | time=a festival, one in the afternoon | pov=G | present=Z,G,E,K
⟦G→Z,E i⟧"Two number fours, one no onions."⟦/⟧
⟦E→G i⟧"The four doesn't have onions."⟦/⟧
⟦G→E i⟧"{He|K} says {he|K} wants it without."⟦/⟧
⟦E→G i⟧"Then {he|K}'s in luck."⟦/⟧
⟦Z→E i⟧"Did {you|E} change the oil?"⟦/⟧
⟦E→Z i⟧"This morning."⟦/⟧
⟦Z→E i⟧"It smells like last morning."⟦/⟧
⟦E→Z i⟧"That's {me|E}, {boss|Z}. It's a hundred and four in here."⟦/⟧
{Gloria|G} snorts, leans back out of the window, and puts {her|G} face on. There are sixty people out there in the sun. {She|G} has a way of looking over the front one's head so that the fifth one feels greeted; it's the only thing {she|G} kept out of eleven years with the airline, that and the bad knee. When they let {her|G} go, it was {Zadie|Z} who drove out to the terminal, in this truck, with the smoke coming out from under it, and leaned on the horn in the drop-off zone until {she|G} came down. {Zadie|Z} hadn't even got a permit yet. {She|Z}'d got a fryer, a divorce, and {a cook who'd come with the fryer|E}.
⟦K→G a⟧"Is there onion in the sauce?"⟦/⟧ {the man in the straw hat|K} wants to know.
⟦G→E i⟧"Is there onion in the sauce?"⟦/⟧
⟦E→G i⟧"Who's asking?"⟦/⟧
⟦G→E i⟧"{No-onions|K}."⟦/⟧
⟦E→G i⟧"Tell {him|K} there's onion in the *air*."⟦/⟧
⟦G→K a⟧"No, {sir|K},"⟦/⟧ {she|G} sings out, ⟦G→K a =⟧"not a trace."⟦/⟧
A basket comes up, hissing. {Zadie|Z} shakes salt at it from a great height. {She|Z} has gone quiet, and {Gloria|G} follows {her|Z} eyes out over the counter, past the hat and along the line, to a pink shirt. ⟦G→Z i⟧"Oh no. Is that {him|C}?"⟦/⟧
⟦Z→G a⟧"{He|C} said {he|C} was in Tampa,"⟦/⟧ {she|Z} says.
⟦G→Z i⟧"{He|C} looks real close for Tampa."⟦/⟧
⟦E→Z i⟧"Who? Is it {Clyde|C}? Did {he|C} bring {my|E} pan?"⟦/⟧
⟦Z→E i⟧"It's {my|Z} pan, {Ernie|E}."⟦/⟧
⟦E→Z i⟧"{He|C} took it from *{my|E}* hook!"⟦/⟧
⟦Z→E i⟧"{I|Z} bought that pan in Tulsa."⟦/⟧
⟦E→Z i⟧"With whose discount?"⟦/⟧
⟦Z→E i⟧"With {yours|E}, and {I|Z} said thank {you|E}."⟦/⟧
⟦G→Z,E i⟧"{He|C}'s moved up."⟦/⟧
⟦Z→G i⟧"How far?"⟦/⟧
⟦G→Z i⟧"Right behind the stroller."⟦/⟧
⟦E→G i⟧"Does the stroller want onions?"⟦/⟧
⟦Z→E i⟧"{Ernie|E}, {I|Z} swear to God."⟦/⟧
⟦E→Z i⟧"{I|E}'m only trying to run a kitchen here."⟦/⟧
@scene place=the food truck | time=a few minutes later | pov=G | present=Z,G,E,C,I
{He|C} has not brought the pan. {He|C} has brought {his|C} elbows; {he|C} puts them on the counter, one and then the other, and {he|C} says, ⟦C→G a⟧"{Gloria|G}. {You|G} look cool as ever."⟦/⟧
⟦G→C i⟧"Number?"⟦/⟧
⟦C→G i⟧"{I|C} came to talk to {Zade|Z}."⟦/⟧
⟦G→C a⟧"That's not on the board,"⟦/⟧ {she|G} tells {him|C}.
⟦C→Z i⟧"{Baby|Z}, it's about the truck."⟦/⟧
⟦Z→G a⟧"Tell {him|C} it's {my|Z} truck,"⟦/⟧ {she|Z} says to the salt.
⟦G→C i⟧"It's {her|Z} truck."⟦/⟧
⟦C→Z i⟧"Half."⟦/⟧
⟦E→C e⟧"Which half? 'Cause if it's the half with the brakes, {you|C} can have it,"⟦/⟧ {Ernie|E} calls.
⟦C→E i⟧"Stay out of it, {Ernie|E}."⟦/⟧
⟦E→C i⟧"Where's {my|E} pan, {Clyde|C}?"⟦/⟧
⟦Z→E i⟧"It's *{my|Z}* pan."⟦/⟧
{Gloria|G} is watching something else. {Somebody|I} has come up on the blind side, by the propane: {a little woman in flat shoes|I}, with a lanyard and a thermometer, and {she|I}'s writing down the number of the plate. Nobody in the truck has seen {her|I}. {Ernie|E} has a bandage on {his|E} thumb which isn't blue. There's a fan in the doorway, on a chair, on a crate. {Gloria|G} looks at {Clyde|C}, and, for the first time since the wedding, {she|G} smiles at {him|C}.
⟦G→C a⟧"Which half did {you|C} say was {yours|C}?"⟦/⟧ {she|G} asks, good and loud.
⟦C→G a⟧"{I|C}'m {an equal partner|C}. It's in writing,"⟦/⟧ {he|C} announces.
⟦G→C i⟧"So like an owner."⟦/⟧
⟦C→G i⟧"Not like. {*An* owner|C}."⟦/⟧
⟦I→C i⟧"{You|C}'re {the owner|C}, {sir|C}?"⟦/⟧
{He|C} turns round. {He|C} takes in the shoes, the lanyard and the thermometer, from the bottom up, but {he|C}'s {a slow man|C} and {he|C} has already started nodding.
⟦C→I i⟧"That's right, {sweetheart|I}. {Clyde|C}. And {you|I} are?"⟦/⟧
⟦I→C a⟧"County health. {I|I}'ll need {you|C} to step around to the back with {me|I}, there's a matter of a fan,"⟦/⟧ {she|I} says.
⟦C→I i⟧"No, see, {I|C}'m more on the money side."⟦/⟧
⟦I→C a⟧"Good,"⟦/⟧ {the inspector|I} says. ⟦I→C a =⟧"There's a money side to it."⟦/⟧
The elbows go. {Gloria|G} listens to the flat shoes and the loafers crunch away together over the gravel. Behind {her|G}, {someone|E} has turned off the fryer and {someone else|Z} is laughing, helplessly, with {her|Z} apron over {her|Z} mouth.
⟦E→G e⟧"{Glo|G},"⟦/⟧ says {Ernie|E} in awe, ⟦E→G e =⟧"ask {her|I} does {she|I} take pans."⟦/⟧
