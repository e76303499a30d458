"""A relative whom lines alone name: «"Win?" / "I've seven put by." Her mother did not look up.»"""

from __future__ import annotations

from collections import Counter

from readthrough.layers import Dialogue, Mentions
from readthrough.stages.characters.denials import denied_turns
from readthrough.stages.characters.kin import KIN
from readthrough.stages.characters.people import Person, agree, join_people
from readthrough.stages.mentions.evidence import is_called
from readthrough.stages.mentions.pronouns import OWNERS
from readthrough.stages.tags import Beside
from readthrough.stages.words import Words, last_token

_ANSWERS = 2  # times that the one speaks next who is known as a relative alone


def join_answering_kin(
    words: Words, dialogue: Dialogue, mentions: Mentions, beside: list[Beside], people: list[Person],
    of_mention: list[int],
) -> None:  # fmt: skip
    """Join a name that only lines have to the relative who answers to it; changes ``people`` and ``of_mention``.

    «"Win?" / "I've seven put by." Her mother did not look up.», twice: Win is her mother. Where others answer to it as
    often, and where the relative says the name, it is another's.
    """
    told = {who for row, who in zip(mentions.rows, of_mention, strict=True) if row.kind == "name" and row.quote < 0}
    bearers = _bearers(dialogue, mentions, beside, of_mention)
    denied = denied_turns(words, dialogue)
    answers: dict[int, Counter[int]] = {}
    said_by: set[tuple[int, int]] = set()
    for row, who in zip(mentions.rows, of_mention, strict=True):
        if row.kind != "name" or row.quote < 0 or who < 0 or who in told or _is_relative(people[who]):
            continue
        turn = dialogue.quotes[row.quote].turn
        said_by.add((bearers.get(turn, -1), who))
        if turn + 1 in denied:  # «"Rosie, come in!" / "She'll come when she's hungry," said her mother.»
            continue
        if is_called(words, row.token, last_token(words, row) + 1) and (bearer := bearers.get(turn + 1, -1)) >= 0:
            answers.setdefault(who, Counter())[bearer] += 1
    for who, found in answers.items():
        (first, n), (_, second) = (*found.most_common(2), (-1, 0))[:2]
        fits = _is_relative(people[first]) and agree(people[who].sex, people[first].sex)
        if n >= _ANSWERS and second < n and fits and (first, who) not in said_by:
            join_people(people, of_mention, first, who, aside=True)


def _bearers(
    dialogue: Dialogue, mentions: Mentions, beside: list[Beside], of_mention: list[int]
) -> dict[int, int]:
    """Who is the one person told of beside each turn, by a name or a noun."""
    found: dict[int, set[int]] = {}
    for q, side in enumerate(beside):
        rows = (side.tag.subject if side.tag else -1, side.beat.before, side.beat.after)
        told = {of_mention[row] for row in rows if row >= 0 and mentions.rows[row].kind != "pronoun"}
        found.setdefault(dialogue.quotes[q].turn, set()).update(told)
    return {turn: min(who) for turn, who in found.items() if len(who) == 1}


def _is_relative(person: Person) -> bool:
    """«her mother», «Mum»: tell whether somebody is known by nothing else."""
    words = [form.lower().split() for form in person.forms]
    return bool(words) and all(w[-1] in KIN and (len(w) == 1 or (len(w) == 2 and w[0] in OWNERS)) for w in words)
