"""Who is called by what he is: «Will you sit down, inspector?», where the story has one inspector."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from readthrough.layers import Character, Characters, Mentions
from readthrough.lexicons import person_nouns, titles
from readthrough.stages.mentions.epithets import GENERIC
from readthrough.stages.mentions.evidence import is_called
from readthrough.stages.words import Words

_RANKS = frozenset(("academic", "clergy", "military", "police", "office"))
_KIN = frozenset("father mother brother sister saint".split())
_SHORT = {
    "dr.": "doctor", "doc": "doctor", "prof.": "professor", "sgt.": "sergeant", "sarge": "sergeant",
    "lt.": "lieutenant", "lieut.": "lieutenant", "capt.": "captain", "cpl.": "corporal", "col.": "colonel",
    "insp.": "inspector", "supt.": "superintendent", "rev.": "reverend", "cmdr.": "commander",
    "maj.": "major", "gen.": "general",
}  # fmt: skip


def called_by_rank(words: Words, mentions: Mentions, characters: Characters) -> Iterator[tuple[int, int]]:
    """Give the tokens of lines that call somebody by a rank or office, and who alone of the story holds it."""
    holders = _holders(characters.rows)
    named = {row.token for row, who in zip(mentions.rows, characters.of_mention, strict=True) if who >= 0}
    for i, word in enumerate(words.text):
        rank = _whole(word)
        if words.quote[i] >= 0 and i not in named and len(holders.get(rank, ())) == 1 and is_called(words, i, i + 1):
            yield i, next(iter(holders[rank]))


def _holders(rows: Sequence[Character]) -> dict[str, set[int]]:
    """For each rank, office or trade who is named by it: «Inspector Birch», «Dr. Lim», «the pilot»."""
    found = defaultdict(set)
    for c, row in enumerate(rows):
        for name in (row.name, *row.aliases):
            first, *rest = name.split()
            if first.lower() == "the" and len(rest) == 1 and _is_trade(rest[0].lower()):
                found[rest[0].lower()].add(c)
            elif (rank := _whole(first)) in _ranks():
                found[rank].add(c)
    return found


def _ranks() -> set[str]:
    found = {_whole(title) for title, (_, kind) in titles().items() if kind in _RANKS}
    return found - _KIN


def _is_trade(noun: str) -> bool:
    """«the pilot», but not «the man», and not «the son», who is somebody's."""
    return noun in _ranks() or (person_nouns().get(noun) == ("-", "s") and noun not in GENERIC and noun not in _ANYBODY)


_ANYBODY = frozenset("child kid baby infant stranger neighbour neighbor cousin parent friend lover love fellow".split())


def _whole(word: str) -> str:
    return _SHORT.get(word.lower(), word.lower())
