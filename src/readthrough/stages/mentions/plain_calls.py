"""Calls that amateurs set off by no comma: «It's cast iron Cal.», «Shut up Hart!», «I've told you Mom.»"""

from __future__ import annotations

from readthrough.lexicons import first_names, person_nouns, speech_verbs, titles
from readthrough.stages.words import Words

_CALLED = frozenset("mate buddy dude bro babe honey darling sweetheart sweetie pal bud sir ma'am ma’am lads".split())
_PARENTS = frozenset("Mum Mom Mam Mummy Mommy Mama Mamma Ma Dad Daddy Papa Da Pa Gran Nan Nana Grandma Grandpa".split())
_ENDS = frozenset("\" ” ’ ' » . ! ? ,".split())
_BE = frozenset("is are was were am be been being 's 're 'm ’s ’re ’m ai".split())
_FIXED = frozenset("a an the my your his our their this these those no some".split())
_ANY = frozenset(("a", "an", "no"))
# Behind these a sentence is whole, and no name goes on with it: «not now Tom».
_FREE = frozenset(
    "here now again too today tonight tomorrow yesterday ok okay alright enough yet already though anyway mine yours "
    "everything nothing anything something seriously honestly exactly absolutely forever sometimes course".split()
)
_STATES = frozenset(
    "late early nice fine sorry good bad great cold hot funny true crazy mad sick dead right wrong ready home done "
    "alone lovely beautiful awesome amazing perfect ridiculous hopeless impossible lonely tired busy".split()
)
_OBJECTS = frozenset("me you him us them it".split())
# «Call me Tom», «Is it Tom?», «get me Tom»: what makes a name behind «me» or «it» no call.
_GIVES = frozenset(
    "call calls called calling name names named naming nickname nicknamed christened give gives gave giving bring "
    "brings bringing brought taught teach teaches shown "
    "get gets got getting show shows showed send sent hand handed find found leave left make made "
    "n't n’t not or and like if".split()
) | _BE  # fmt: skip
_DOES_THAT = frozenset("ask asked do did say said mean meant stop know knew".split())  # «Why'd you ask that Ann?»
_HAS_ONE = frozenset("have had has got get gets want wants need needs".split())  # «I just had one Ann.»
_UNITS = frozenset("year years month months week weeks day days hour hours minute minutes times".split())
_TO = frozenset("bed sleep work school church town hell".split())
_ONES = {
    "up": frozenset("shut hurry grow cheer lighten listen give shape".split()),
    "on": frozenset("come hang hold go carry".split()),
    "down": frozenset("calm sit slow lie settle".split()),
    "off": frozenset("piss bugger sod fuck back clear".split()),
    "out": frozenset("look watch get chill".split()),
    "back": frozenset("come get go stay welcome".split()),
    "there": frozenset("hi hello hey in over".split()),
    "right": frozenset("all 're that's".split()),
    "evening": frozenset(("good",)),
    "afternoon": frozenset(("good",)),
    "then": frozenset("well bye on goodnight".split()),
}
_DOING = frozenset("doing going coming talking joking kidding thinking crying raining sleeping".split())
_STATED = _BE | frozenset("so very too really pretty not n't n’t".split())
_ADJECTIVE = (
    "est", "ful", "ous", "ive", "ble", "al", "ic", "ish", "less", "ent", "ant", "ing", "ed", "ary", "ory", "some",
    "ly", "ular", "fth", "xth", "nth", "hth",
)  # fmt: skip
# «the real Tom», «my poor Tom», «the name Tom»
_OF_NAMES = frozenset(
    "poor dear old new real other late same little young good own famous great sweet lovely big small whole first last "
    "only very beloved precious silly stupid bloody damn damned fucking goddamn name ship boat song word house family "
    "same smart brave vile handsome bold mere fair wise kind nice bad mad fat tall short clever gentle "
    "noble perfect complete two certain future next of and as to".split()
)


def ends_plain_call(words: Words, first: int, last: int) -> bool:
    """Tell whether a name ends a sentence of speech behind words that have no place for it: «I've told you Mom.»"""
    text, quote = words.text, words.quote
    inside = last < len(text) and quote[last] == quote[first]
    if quote[first] < 0 or not _may_be_called(text[first]) or (inside and text[last] not in _ENDS):
        return False
    if inside and text[last] == "," and any(w.isalnum() for w in text[last + 1 : last + 2]):
        return False  # «They taught us Latin, Drawing, and Greek.»
    said = _before(words, first)
    if len(said) < 2:
        return False
    word, before = said[-1], said[-2].lower()
    if not word.isalpha() or word[0].isupper() or word in titles():
        return False
    if word in _OBJECTS:
        return before not in _GIVES and before.isalpha() and not (word == "me" and before in ("told", "tell"))
    if word == "that":
        return before in _DOES_THAT
    if word == "one":
        return before in _HAS_ONE
    if before in _FIXED:
        return (text[first] in first_names() or text[first] in _PARENTS) and _is_thing(word, before)
    if word in _STATES and before in _STATED:
        return True
    if word in _FREE or word in _DOING:
        return before not in _BE or word in _DOING
    if before == "to":
        return word in _TO
    return before in _ONES.get(word, ()) or (word in _UNITS and before not in ("of", "and"))


def _may_be_called(name: str) -> bool:
    return name[0].isupper() or name in _CALLED


def _is_thing(word: str, before: str) -> bool:
    """«wear the helmet Ann», «He's a teacher Mum», but not «the awful Ann», «my friend Ann»: tell if a noun ends."""
    if word in _OF_NAMES or word in _BE or word.endswith(_ADJECTIVE) or speech_verbs().get(word, 0):
        return False
    return word not in person_nouns() or before in _ANY


def _before(words: Words, first: int) -> list[str]:
    """The words of the sentence before a token, inside its quote."""
    i = first
    while i > 0 and words.quote[i - 1] == words.quote[first] and words.sentence[i - 1] == words.sentence[first]:
        i -= 1
    return [w for w in words.text[i:first] if w not in ('"', "“", "‘", "'")]
