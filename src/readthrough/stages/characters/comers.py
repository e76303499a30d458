"""Who is known by a noun and gives a name: «"I'm Marco." The waiter smiled.»"""

from __future__ import annotations

from readthrough.layers import Dialogue, Mention, Mentions
from readthrough.stages.characters.introductions import noun_named, noun_who_gives, says_name, second_name, talk
from readthrough.stages.characters.people import Person, agree, join_people
from readthrough.stages.mentions.bare_names import opens_line
from readthrough.stages.mentions.nominals import are_nouns
from readthrough.stages.tags import Beside
from readthrough.stages.words import Words, last_token

_DEVICES = frozenset("phone telephone receiver radio mouthpiece intercom screen camera mobile cell".split())
_GREETED = 120  # tokens from a newcomer to the greeting
_HELLO = frozenset("hello hullo hi hey morning evening afternoon welcome".split())


def join_introduced(
    words: Words, dialogue: Dialogue, mentions: Mentions, beside: list[Beside], people: list[Person],
    of_mention: list[int],
) -> None:  # fmt: skip
    """Join who is known by a noun to the name they give: «"I'm Marco." The waiter smiled.»

    Only where no other name is given by that noun, and where the two do not talk to each other. A surname and a first
    name given in one answer are one person's.
    """
    shown: dict[int, set[int]] = {}
    told: set[int] = set()
    for index, (row, who) in enumerate(zip(mentions.rows, tuple(of_mention), strict=True)):
        if who < 0 or row.kind != "name":
            continue
        if row.quote < 0 and (noun := noun_named(words, mentions.rows, people, of_mention, index)) >= 0:
            shown.setdefault(noun, set()).add(who)
            told.add(noun)
        if row.quote < 0 or not says_name(words, row):
            continue
        second = second_name(words, mentions.rows, index)
        if second >= 0 and of_mention[second] not in (who, -1):
            join_people(people, of_mention, of_mention[index], of_mention[second])
        noun = noun_who_gives(words, dialogue, mentions, beside, people, of_mention, index)
        if noun >= 0 and noun != who and are_nouns(people[noun].forms):
            shown.setdefault(noun, set()).add(of_mention[index])
    for noun, named in shown.items():
        who = min(named)
        if len(named) > 1 or are_nouns(people[who].forms) or not agree(people[who].sex, people[noun].sex):
            continue
        if noun in told or not talk(dialogue, beside, of_mention, noun, who):
            join_people(people, of_mention, noun, who, aside=True)


def join_greeted(
    words: Words, mentions: Mentions, beside: list[Beside], newcomers: set[int], people: list[Person],
    of_mention: list[int],
) -> None:  # fmt: skip
    """Join a newcomer to the name they are greeted by: «A boy came out. "Is it here?" he said. / "Hello, Sebastian."»

    Only where nobody was named so before, and where one newcomer alone was there to be greeted.
    """
    came = sorted(newcomers)
    seen: set[int] = set()
    for i, row in enumerate(mentions.rows):
        who = of_mention[i]
        again = who in seen
        seen.add(who)
        if who < 0 or again or row.kind != "name" or row.quote < 0 or not _is_greeted(words, row):
            continue
        near = [k for k in came if 0 < row.token - mentions.rows[k].token < _GREETED]
        noun = of_mention[near[0]] if len({of_mention[k] for k in near}) == 1 else -1
        if noun < 0 or not are_nouns(people[noun].forms) or not agree(people[who].sex, people[noun].sex):
            continue
        if _greets_newcomer(words, mentions, beside, row.quote, mentions.rows[near[-1]].token):
            join_people(people, of_mention, noun, who, aside=True)


def _greets_newcomer(words: Words, mentions: Mentions, beside: list[Beside], quote: int, came: int) -> bool:
    """Tell whether a greeting is for who came in, and neither the newcomer's own nor said into a telephone.

    It is somebody's with a name («"Hello, Sebastian," said Tom.»), or comes after a line since the newcomer came.
    """
    side = beside[quote]
    if not _DEVICES.isdisjoint(word.lower() for word in words.text[side.last : side.last + 14]):
        return False
    if side.tag is not None:
        return mentions.rows[side.tag.subject].kind == "name"
    return quote > 0 and came < beside[quote - 1].first and not side.by


def _is_greeted(words: Words, row: Mention) -> bool:
    """«"Hello, Tom."», «"Good evening, Mr. Hart," said Ann.»: a line that opens so."""
    text, first = words.text, row.token
    if first < 2 or text[first - 1] != "," or text[first - 2].lower() not in _HELLO:
        return False
    opens = first - 2 - (text[first - 3].lower() == "good")
    after = text[last_token(words, row) + 1 : last_token(words, row) + 2]
    return opens_line(words, opens) and bool(after) and not after[0][0].isalnum()
