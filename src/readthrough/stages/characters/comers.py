"""Who is known by a noun and gives a name: «"I'm Marco." The waiter smiled.»"""

from __future__ import annotations

from readthrough.layers import Dialogue, Mention, Mentions
from readthrough.stages.characters.people import Person, join_people
from readthrough.stages.mentions.nominals import are_nouns
from readthrough.stages.tags import Beside
from readthrough.stages.words import Words, last_token


def join_introduced(
    words: Words, dialogue: Dialogue, mentions: Mentions, beside: list[Beside], people: list[Person],
    of_mention: list[int],
) -> None:  # fmt: skip
    """Join who is known by a noun to the name they give: «"I'm Marco." The waiter smiled.»

    Only nouns that speak or act beside the line they give their name in, and where no other noun gives that name.
    """
    shown: dict[int, set[int]] = {}
    for row, who in zip(mentions.rows, of_mention, strict=True):
        if who < 0 or row.kind != "name" or row.quote < 0 or not _gives(words, row):
            continue
        noun = _noun_of_turn(dialogue, mentions, beside, row.quote, of_mention)
        if noun >= 0 and noun != who and are_nouns(people[noun].forms):
            shown.setdefault(noun, set()).add(who)
    for noun, named in shown.items():
        who = min(named)
        if len(named) == 1 and not are_nouns(people[who].forms) and _may_be_one(people[who], people[noun]):
            join_people(people, of_mention, noun, who, aside=True)


def _gives(words: Words, row: Mention) -> bool:
    """«I'm Marco.», «My name is Carla», no «I'm Marco's», no «I'm Tom Hart's nurse»."""
    before = [word.lower().replace("’", "'") for word in words.text[max(0, row.token - 3) : row.token]]
    after = words.text[last_token(words, row) + 1 : last_token(words, row) + 2]
    if after and after[0][0].isalnum() or after in (["'s"], ["’s"]):
        return False
    return before[-2:] in (["i", "'m"], ["i", "am"]) or before[-3:] in (["my", "name", "is"], ["my", "name", "'s"])


def _noun_of_turn(
    dialogue: Dialogue, mentions: Mentions, beside: list[Beside], quote: int, of_mention: list[int]
) -> int:
    """Who is known by a noun and is told, by a tag or a beat, to say the utterance of a quote, or -1."""
    turn = dialogue.quotes[quote].turn
    near = range(max(0, quote - 4), min(len(beside), quote + 5))
    sides = [beside[q] for q in near if dialogue.quotes[q].turn == turn]
    tags = [side.tag.subject for side in sides if side.tag]
    rows = tags or [row for side in sides for row in (side.beat.before, side.beat.after) if row >= 0]
    found = {of_mention[row] if mentions.rows[row].kind == "nominal" else -1 for row in rows}
    return found.pop() if len(found) == 1 else -1


def _may_be_one(named: Person, noun: Person) -> bool:
    return len({person.sex for person in (named, noun)} - {"-"}) < 2
