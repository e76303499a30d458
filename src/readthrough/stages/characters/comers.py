"""Persons known by a noun alone whom a line shows to speak: «A waiter came over. / "Anything else?" he asked.»"""

from __future__ import annotations

from readthrough.layers import Dialogue, Mention, Mentions
from readthrough.stages.characters.introductions import noun_who_gives, says_name, second_name, talk
from readthrough.stages.characters.people import Person, join_people
from readthrough.stages.mentions.epithets import GENERIC, NEW, phrase_of, points, pronoun_of
from readthrough.stages.mentions.nominals import are_nouns
from readthrough.stages.mentions.pronouns import OWNERS, PRONOUNS
from readthrough.stages.tags import Beside
from readthrough.stages.words import Words

_FAR = 40  # tokens back to the noun


def speaking_comers(words: Words, mentions: Mentions, beside: list[Beside]) -> set[int]:
    """Return rows of nouns that «he said» takes up: the last one told before it, where no name stands between."""
    found = set()
    for side in beside:
        if side.tag is None or mentions.rows[side.tag.subject].kind != "pronoun" or side.tag.place != "after":
            continue
        asked = PRONOUNS[words.text[mentions.rows[side.tag.subject].token].lower()]
        row = _before(words, mentions.rows, side)
        if asked in ("he", "she") and row >= 0 and pronoun_of(words, mentions.rows[row]) in (asked, ""):
            found.add(row)
    return found


def _before(words: Words, rows: tuple[Mention, ...], side: Beside) -> int:
    """The row of a noun that opens the paragraph before a line and is its only person, or -1."""
    first = side.first - 1
    if first < 0 or words.quote[first] >= 0 or words.block[first] != words.block[side.first] - 1:
        return -1
    found = -1
    index = side.tag.subject - 1 if side.tag else -1
    while index >= 0 and (rows[index].token > first or rows[index].quote >= 0):
        index -= 1
    while index >= 0 and words.block[rows[index].token] == words.block[first] and first - rows[index].token < _FAR:
        if rows[index].quote >= 0 or rows[index].kind == "name":
            return -1
        if rows[index].kind == "nominal":
            found = index
        index -= 1
    return found if found >= 0 and _comes(words, rows[found]) else -1


def _comes(words: Words, row: Mention) -> bool:
    """«A waiter came over», «The policeman …»; «the man» and «his mother» are somebody known as often."""
    phrase = phrase_of(words, row)
    if not words.opens[row.token] or phrase[0] in OWNERS or points(phrase[1:] or phrase):
        return False
    return phrase[0] in NEW or (phrase[0] == "the" and phrase[-1] not in GENERIC)


def join_introduced(
    words: Words, dialogue: Dialogue, mentions: Mentions, beside: list[Beside], people: list[Person],
    of_mention: list[int],
) -> None:  # fmt: skip
    """Join who is known by a noun to the name they give: «"I'm Marco." The waiter smiled.»

    Only where no other name is given by that noun, and where the two do not talk to each other. A surname and a first
    name given in one answer are one person's.
    """
    shown: dict[int, set[int]] = {}
    for index, (row, who) in enumerate(zip(mentions.rows, tuple(of_mention), strict=True)):
        if who < 0 or row.kind != "name" or row.quote < 0 or not says_name(words, row):
            continue
        second = second_name(words, mentions.rows, index)
        if second >= 0 and of_mention[second] not in (who, -1):
            join_people(people, of_mention, of_mention[index], of_mention[second])
        noun = noun_who_gives(words, dialogue, mentions, beside, people, of_mention, index)
        if noun >= 0 and noun != who and are_nouns(people[noun].forms):
            shown.setdefault(noun, set()).add(of_mention[index])
    for noun, named in shown.items():
        who = min(named)
        if len(named) > 1 or are_nouns(people[who].forms) or not _may_be_one(people[who], people[noun]):
            continue
        if not talk(dialogue, beside, of_mention, noun, who):
            join_people(people, of_mention, noun, who, aside=True)


def _may_be_one(named: Person, noun: Person) -> bool:
    return len({person.sex for person in (named, noun)} - {"-"}) < 2
