"""Brothers and sisters of a tale who have no names: «the eldest», «the second» and «the youngest» are its persons."""

from __future__ import annotations

from collections import Counter

from readthrough.layers import Mentions
from readthrough.stages.characters.people import Person
from readthrough.stages.mentions.evidence import ACTS
from readthrough.stages.words import Words, last_token

_ENDS = frozenset("eldest oldest youngest".split())  # no row of brothers is told of without its first or last
_BETWEEN = frozenset("first second third fourth fifth sixth seventh".split())
_TIMES = 3  # told of so often, it stands for a name
_NAMED = 2  # persons with names beside them: where there are more, «the youngest whined» is one of those


def find_siblings(words: Words, mentions: Mentions, speaking: set[int], people: list[Person]) -> dict[int, str]:
    """Return by mention the rank of each brother or sister who goes by it and speaks: «"I can," the eldest said».

    ``speaking`` are the mentions to whom a line is told, ``people`` the persons with names. At least two must be told
    apart so, one of them the first or the last of all.
    """
    if len(people) > _NAMED:
        return {}
    rows = [(i, row) for i, row in enumerate(mentions.rows) if words.quote[row.token] < 0]
    tokens = {i: row.token for i, row in rows if row.kind == "nominal"}
    names = {token for _, row in rows if row.kind == "name" for token in (row.token, last_token(words, row))}
    ranks = {i: rank for i, at in tokens.items() if (rank := _rank(words, at))}
    times = Counter(ranks.values())
    spoken = {ranks[i] for i in speaking if i in ranks}
    does = {rank for i, rank in ranks.items() if ACTS.intersection(words.text[tokens[i] + 2 : tokens[i] + 3])}
    named = {rank for i, rank in ranks.items() if _is_named(words, names, tokens[i])}
    known = {rank for rank in (spoken | does) - named if times[rank] >= _TIMES}
    if len(known) < 2 or known.isdisjoint(_ENDS) or not known & spoken:
        return {}
    return {i: rank for i, rank in ranks.items() if rank in known}


def _is_named(words: Words, names: set[int], at: int) -> bool:
    """«the youngest, Jack, …», «Jack, the youngest», «the youngest was called Jack»: who goes by a name."""
    text = words.text
    apposed = (at + 3 in names and text[at + 2] == ",") or (at - 2 in names and text[at - 1] == ",")
    return apposed or text[at + 2 : at + 4] in (["was", "called"], ["was", "named"])


def _rank(words: Words, at: int) -> str:
    """«the eldest», but not «the eldest of the guards» nor «the second window»."""
    the, rank, behind = (*(word.lower() for word in words.text[at : at + 3]), *[""] * 3)[:3]
    return rank if the == "the" and rank in _ENDS | _BETWEEN and behind != "of" else ""
