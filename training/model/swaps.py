"""Examples in which somebody is of the other sex, so that more scenes have two of whom «he» may tell.

Where two persons of a scene go by the same pronoun, only what they do tells them apart; where they do not, the pronoun
is enough, and a network that sees such scenes most of the time learns to look at nothing else.
"""

from __future__ import annotations

import random
from collections import Counter

from readthrough.model.heads import FORMS, sexes
from readthrough.stages.speakers.roles import case_of
from training.model.examples import Example, Mention

OFTEN = 3  # pronouns from which on somebody is worth it
BY_CASE = {
    "he": {"subject": "he", "object": "him", "own": "his", "self": "himself"},
    "she": {"subject": "she", "object": "her", "own": "her", "self": "herself"},
}
_SETS = {form: name for name, forms in BY_CASE.items() for form in forms.values()} | {"hers": "she"}
_PAIRS = (
    "mr/ms mr./ms. sir/madam lord/lady king/queen prince/princess duke/duchess man/woman men/women boy/girl boys/girls "
    "lad/lass guy/girl father/mother dad/mum daddy/mummy papa/mama son/daughter brother/sister uncle/aunt nephew/niece "
    "husband/wife grandfather/grandmother grandpa/grandma grandson/granddaughter boyfriend/girlfriend gentleman/lady "
    "fella/girl bloke/woman fiancé/fiancée widower/widow waiter/waitress actor/actress host/hostess monk/nun "
    "headmaster/headmistress landlord/landlady barman/barmaid wizard/witch hero/heroine stepfather/stepmother "
    "stepbrother/stepsister policeman/policewoman groom/bride"
)  # fmt: skip
_ACROSS = {}
for _pair in _PAIRS.split():
    _one, _other = _pair.split("/")
    _ACROSS.setdefault(_one, _other)
    _ACROSS.setdefault(_other, _one)
_ACROSS |= {"mrs": "mr", "mrs.": "mr.", "miss": "mr", "ms": "mr", "mom": "dad", "mommy": "daddy", "ma'am": "sir"}
_TOLD = frozenset(FORMS.index(form) for form in ("male", "female"))


def swapped(e: Example, rng: random.Random) -> tuple[Example, frozenset[int]]:
    """Give one of the persons most spoken of the pronoun of another one.

    Returns the example and the tokens of that person's names, which need others; the example as it is and none, where
    all are of one sex or a noun tells the sex that has no counterpart.
    """
    found = pronouns_of(e)
    most = sorted(found, key=lambda person: -found[person][1])[:3]
    both = {found[person][0] for person in most} == set(BY_CASE)
    ways = [(person, "she" if found[person][0] == "he" else "he") for person in most] if both else []
    rng.shuffle(ways)
    for person, to in ways:
        new = _rewritten(e, person, to)
        if new is not None:
            names = frozenset(i for m in _of_person(e, person) if m.kind == 0 for i in range(m.start, m.end))
            return e._replace(words=new), names
    return e, frozenset()


def pronouns_of(e: Example) -> dict[str, tuple[str, int]]:
    """Tell of everybody who goes by he or she alone, and often enough, by which and how often."""
    found: dict[str, Counter[str]] = {}
    for m in e.mentions or ():
        name = _SETS.get(e.words[m.start].lower())
        if m.kind == 2 and m.entity and name and m.end == m.start + 1:
            found.setdefault(m.entity, Counter())[name] += 1
    alone = ((person, *count.items()) for person, count in found.items() if len(count) == 1)
    return {person: told for person, told in alone if told[1] >= OFTEN}


def _of_person(e: Example, person: str) -> list[Mention]:
    return [m for m in e.mentions or () if m.entity == person]


def _rewritten(e: Example, person: str, to: str) -> list[str] | None:
    """The words with a person's pronouns, nouns and titles of the other sex; None where one has no counterpart."""
    words, telling = list(e.words), sexes()
    for m in _of_person(e, person):
        if m.kind == 2:
            words[m.start] = _like(_other(e.words, m.start, to), e.words[m.start])
            continue
        for i in range(m.start, m.end):
            low = e.words[i].lower()
            if any(m.start <= x.start <= i < x.end <= m.end and x.entity != person for x in e.mentions or ()):
                continue  # the neighbour of «her neighbour's son»
            if low in _ACROSS:
                words[i] = _like(_ACROSS[low], e.words[i])
            elif m.kind == 1 and telling.get(low) in _TOLD:
                return None
    return words


def _other(words: list[str], i: int, to: str) -> str:
    low, following = words[i].lower(), words[i + 1 : i + 2]
    if low not in _SETS:  # «I», «you»
        return low
    if to == "she" and low == "his" and not (following and following[0][0].isalpha()):
        return "hers"  # «The coat was his.»
    return BY_CASE[to][case_of(low, following)]


def _like(word: str, before: str) -> str:
    """Write a word with a capital where the one before had one."""
    return word.capitalize() if before[0].isupper() else word
