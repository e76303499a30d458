"""Ranks, offices and trades that somebody is called by: «inspector», «Doc», «Sarge»."""

from __future__ import annotations

from functools import cache

from readthrough.lexicons import RANK_KINDS, person_nouns, titles
from readthrough.stages.mentions.epithets import GENERIC

_KIN = frozenset("father mother brother sister saint".split())
# What a rank is called for short, which is nobody's name where somebody of that rank is.
CALLED_SHORT = {
    "doc": "doctor", "sarge": "sergeant", "skipper": "captain", "cap": "captain", "cap'n": "captain",
    "cap’n": "captain", "cappy": "captain", "prof": "professor", "lieut": "lieutenant", "loot": "lieutenant",
    "insp": "inspector", "corp": "corporal",
}  # fmt: skip
_WRITTEN_SHORT = {
    "dr": "doctor", "sgt": "sergeant", "lt": "lieutenant", "capt": "captain", "cpl": "corporal", "col": "colonel",
    "supt": "superintendent", "rev": "reverend", "cmdr": "commander", "maj": "major", "gen": "general",
    "di": "inspector", "dci": "inspector",
}  # fmt: skip
_ANYBODY = frozenset("child kid baby infant stranger neighbour neighbor cousin parent friend lover love fellow".split())


def whole(word: str) -> str:
    """Write a short form out: «Sarge» is «sergeant», and «Dr.» «doctor»."""
    word = word.lower().rstrip(".")
    return CALLED_SHORT.get(word) or _WRITTEN_SHORT.get(word, word)


@cache
def ranks() -> frozenset[str]:
    """The titles that somebody is called by alone, in small letters; «Father» is one's own."""
    return frozenset(whole(title) for title, (_, kind) in titles().items() if kind in RANK_KINDS) - _KIN


def held_by(name: str) -> str:
    """The rank or trade that a name tells of: «Inspector Birch», «Dr. Lim», «the pilot»; not «the man»; or nothing."""
    first, *rest = name.split()
    if first.lower() == "the" and len(rest) == 1:
        return rest[0].lower() if _is_trade(rest[0].lower()) else ""
    return whole(first) if whole(first) in ranks() else ""


def _is_trade(noun: str) -> bool:
    known = person_nouns().get(noun) == ("-", "s")
    return noun in ranks() or (known and noun not in GENERIC and noun not in _ANYBODY)
