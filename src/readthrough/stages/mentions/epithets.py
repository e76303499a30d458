"""Nouns that hardly tell who: «the man», and «the other man», «the blonde», who is somebody already in view."""

from __future__ import annotations

from collections.abc import Sequence

from readthrough.layers import Mention
from readthrough.lexicons import person_nouns
from readthrough.stages.mentions.pronouns import PRONOUN_OF, PRONOUNS
from readthrough.stages.words import Words, last_token

# Nouns that fit so many that they hardly tell who: persons of the cast as often as strangers.
GENERIC = frozenset(
    "man woman girl boy lady gentleman child other voice friend companion fellow lad youth person creature one "
    "stranger visitor guest figure kid guy speaker latter former".split()
)
# «the other said», «replied the former»: somebody of those just named.
_POINTERS = frozenset("other former latter first second elder younger eldest youngest one speaker".split())
_COMPARED = frozenset(
    "other taller shorter older elder younger bigger smaller larger heavier slimmer stockier thinner paler darker "
    "lighter blonder stronger weaker".split()
)
HAIR = frozenset("blond blonde brunet brunette redhead".split())
# «the alpha said»: one of those in view where several have names, whom the story also sorts by such words.
RANKS_OF_MANY = frozenset("alpha beta omega".split())
# «the older wolf», «the taller agent»: what many who are in view are in such stories; «the taller guard» is a guard.
_MANY = frozenset(
    "wolf werewolf alpha beta omega male female vampire angel demon witch wizard hunter teen teenager detective agent "
    "ninja shinobi hero knight warlock elf mutant skater player idol singer dancer actor student human".split()
)
_COLOURED = ("-haired", "-eyed", "-headed")

NEW = frozenset(("a", "an", "another", "one", "some"))  # «cried a woman»: nobody met before

# «His Grace» is a duke, «her ladyship» a Lady Hart: how those are spoken of who bear these titles.
HONOURS = {
    "grace": "Duke Duchess Archbishop", "majesty": "King Queen Emperor Empress Tsar", "honour": "Judge Justice",
    "lordship": "Lord Earl Viscount Baron Marquess Marquis Justice Judge Bishop", "honor": "Judge Justice",
    "ladyship": "Lady Countess Viscountess Baroness Marchioness", "highness": "Prince Princess Archduke",
    "excellency": "Ambassador Governor President", "eminence": "Cardinal", "holiness": "Pope",
}  # fmt: skip
_SMALL = frozenset("lordship ladyship majesty highness".split())  # «his grace» may be how he moves


# What a voice comes out of: «said the phone» is somebody else, but what speaks again and again is somebody.
THINGS = frozenset(
    "door phone telephone mobile cellphone radio text message note letter email sign screen watch comm comms comlink "
    "receiver intercom headset earpiece tablet laptop television tv speakerphone walkie-talkie "
    "satnav gps tannoy recording".split()
)


def is_honour(words: Words, at: int) -> bool:
    """Tell whether the word at a token is all of a title behind its owner: «His Grace», «her ladyship»."""
    word = words.text[at]
    known = word.lower() in HONOURS and (word[0].isupper() or word in _SMALL)
    return known and at > 0 and words.text[at - 1].lower() in ("his", "her")


def only_points(phrase: Sequence[str]) -> bool:
    """Tell whether a phrase in small letters says nothing but who of those in view: «the other», «the latter»."""
    return phrase[-1] in _POINTERS or ("other" in phrase and phrase[-1] in GENERIC)


def points(phrase: Sequence[str]) -> bool:
    """Tell whether a phrase in small letters is most often for somebody in view: «the taller man», «the blonde» too."""
    *before, noun = phrase
    if only_points(phrase) or noun in HAIR or noun in RANKS_OF_MANY:
        return True
    coloured = any(word in HAIR or word.endswith(_COLOURED) for word in before)
    compared = not _COMPARED.isdisjoint(before)
    return noun in GENERIC and (coloured or compared) or (compared and noun in _MANY)


def phrase_of(words: Words, row: Mention) -> list[str]:
    """Give the words of a mention in small letters."""
    return [word.lower() for word in words.text[row.token : last_token(words, row) + 1]]


def sex_and_number(noun: str) -> tuple[str, str]:
    """Give the sex (M F -) and number (s p) of a noun for persons; ``-`` and ``s`` where it is in no list.

    «fish-man» is as «man».
    """
    nouns = person_nouns()
    last = noun.lower().rpartition("-")[2]
    return nouns.get(noun, nouns.get(noun.lower(), nouns.get(last, ("-", "s"))))


def pronoun_of(words: Words, row: Mention) -> str:
    """Give the pronoun that a noun's sex asks for, or nothing."""
    last = last_token(words, row)
    if is_honour(words, last):
        return PRONOUNS[words.text[last - 1].lower()]
    return PRONOUN_OF.get(sex_and_number(words.text[last])[0], "")
