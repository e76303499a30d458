"""Who is known by a noun and gives a name: «"I'm Marco." The waiter smiled.»"""

from __future__ import annotations

from readthrough.layers import Dialogue, Mentions
from readthrough.stages.characters.introductions import noun_who_gives, says_name, second_name, talk
from readthrough.stages.characters.people import Person, join_people
from readthrough.stages.mentions.nominals import are_nouns
from readthrough.stages.tags import Beside
from readthrough.stages.words import Words


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
