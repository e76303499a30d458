"""Who is known by a noun and gives a name: «"I'm Marco." The waiter smiled.»"""

from __future__ import annotations

from readthrough.layers import STORY_KINDS, Dialogue, Mention, Mentions, Structure
from readthrough.stages.characters.denials import denied_turns
from readthrough.stages.characters.introductions import (
    named_giver,
    noun_named,
    noun_who_gives,
    really_named,
    says_name,
    second_name,
    talk,
)
from readthrough.stages.characters.own_names import says_twice, worn_by
from readthrough.stages.characters.people import Person, agree, join_people
from readthrough.stages.mentions.bare_names import opens_line
from readthrough.stages.mentions.evidence import is_called
from readthrough.stages.mentions.nominals import are_nouns
from readthrough.stages.ranks import CALLED_SHORT
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
        if (known := really_named(words, mentions.rows, people, of_mention, index)) >= 0:
            if agree(people[known].sex, people[who].sex):
                join_people(people, of_mention, who, known, aside=True)
            continue
        if row.quote < 0 and (noun := noun_named(words, mentions.rows, people, of_mention, index)) >= 0:
            shown.setdefault(noun, set()).add(who)
            told.add(noun)
        if (noun := worn_by(words, mentions.rows, of_mention, index)) >= 0 and are_nouns(people[noun].forms):
            shown.setdefault(noun, set()).add(who)
            told.add(noun)
        if row.quote < 0 or not (says_name(words, row) or says_twice(words, mentions.rows, of_mention, index)):
            continue
        second = second_name(words, mentions.rows, index)
        if second >= 0 and of_mention[second] not in (who, -1):
            join_people(people, of_mention, of_mention[index], of_mention[second])
        officer = named_giver(words, dialogue, mentions, beside, people, of_mention, index)
        if officer >= 0:
            join_people(people, of_mention, who, officer)
            continue
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


def join_called(
    words: Words, structure: Structure, dialogue: Dialogue, mentions: Mentions, beside: list[Beside],
    people: list[Person], of_mention: list[int],
) -> None:  # fmt: skip
    """Join who is called by a name that nobody had before to the noun that answers: «"Sarge!" An older guard came out.»

    The noun is new too, the next line is its own, and the story goes on to tell of that name or it is a rank: who says
    «I» is called by a name, and never told of by it.
    """
    first: dict[int, int] = {}
    for i, (row, who) in enumerate(zip(mentions.rows, of_mention, strict=True)):
        if structure.blocks[words.block[row.token]].kind in STORY_KINDS:
            first.setdefault(who, i)
    told = {of_mention[b.tag.subject] for b in beside if b.tag and mentions.rows[b.tag.subject].kind == "name"}
    denied, opens = denied_turns(words, dialogue), {}  # of each turn its first quote
    for q, quote in enumerate(dialogue.quotes):
        opens.setdefault(quote.turn, q)
    for who, i in sorted(first.items()):
        row = mentions.rows[i]
        if who < 0 or row.kind != "name" or row.quote < 0:
            continue
        ranked = any(form.lower() in CALLED_SHORT for form in people[who].forms)
        answer = dialogue.quotes[row.quote].turn + 1
        if answer in denied or not (who in told or ranked):
            continue
        if not is_called(words, row.token, last_token(words, row) + 1):
            continue
        after = opens.get(answer, -1)
        answers = _who_answers(words, mentions, beside, of_mention, row, after) if after > row.quote else -1
        noun = of_mention[answers] if answers >= 0 else -1
        new = noun >= 0 and first[noun] == answers and are_nouns(people[noun].forms) and bool(people[noun].forms)
        if new and agree(people[who].sex, people[noun].sex) and not talk(dialogue, beside, of_mention, noun, who):
            join_people(people, of_mention, noun, who, aside=True)


def _who_answers(
    words: Words, mentions: Mentions, beside: list[Beside], of_mention: list[int], row: Mention, after: int
) -> int:
    """The row of the noun that says the line behind a call, by its tag or the narration before it, or -1."""
    side = beside[after]
    if side.by or words.block[side.first] - words.block[row.token] > 1:
        return -1
    found = side.tag.subject if side.tag else side.beat.before
    if found < 0:  # «The android stood by the wall. It turned its face. "How much?"»
        told = [i for i, r in enumerate(mentions.rows) if row.token < r.token < side.first and of_mention[i] >= 0]
        here = [i for i in told if words.block[mentions.rows[i].token] == words.block[side.first]]
        found = here[0] if len({of_mention[i] for i in here}) == 1 else -1
    after_call = found >= 0 and mentions.rows[found].token > row.token
    return found if after_call and mentions.rows[found].kind == "nominal" else -1


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
