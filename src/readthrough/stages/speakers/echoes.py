"""Whose word a question asks back: «"I never told Ben about the letter," said Ana. … "What letter?"» is not Ana's."""

from __future__ import annotations

from collections.abc import Sequence

from readthrough.stages.speakers.turns import Turn
from readthrough.stages.words import Words

_BACK = 4  # turns
_MOST = 4  # words of such a question
_ASKS = frozenset("what which whose who how".split())
_SMALL = frozenset("about the a an my your his her their our this that these those and so but with of for to".split())
_WHATS = frozenset("what who where".split())
_OPENS = frozenset("do does did don't don’t have has had can could will would shall should know guess or what".split())
# What asks for no word of another's: «What now?», «Who else?», «Me?»
_EMPTY = frozenset(
    "what which who whose why when where how now then else next here there this that these those it him her them me us "
    "you i he she they we yes no not really sure right okay ok well time is are was were do does did one ones".split()
)


def echoed(words: Words, turns: Sequence[Turn], k: int, told: Sequence[int]) -> set[int]:
    """Give the persons who brought in the word that turn ``k`` asks back, in a line told to be theirs just before.

    ``told``: who is told to speak each turn. Who asked may ask again: «"What letter?" said Tom.» is no such line.
    """
    said = _said(words, turns[k])
    asked = set(_asked_more(said)) or {_asked_back(said)} - {""}
    if not asked:
        return set()
    near = (j for j in range(max(0, k - _BACK), k) if told[j] >= 0 and turns[j].chapter == turns[k].chapter)
    lines = ((told[j], _said(words, turns[j])) for j in near)
    return {who for who, said in lines if asked.issubset(said) and said[-1] != "?"}


def _said(words: Words, turn: Turn) -> list[str]:
    """The words of a turn in small letters, and of its marks the question mark."""
    span = range(turn.first, turn.last)
    said = (words.text[i].lower() for i in span if words.quote[i] >= 0)
    return [word for word in said if word[0].isalnum() or "?" in word]


def _asked_more(said: list[str]) -> list[str]:
    """«"He was going to find out!" … "Find out what?"», «"Carrying what thing?"»: the words that are asked back."""
    *front, last = said[:-1] or [""]
    if said[-1:] != ["?"] or "?" in front or not front:
        return []
    if last not in _WHATS:  # «Into what things?»
        *front, what = front
        if what != "what" or last in _EMPTY:
            return []
        return [*front, last] if front and _is_statement(front) else []
    return front if _is_statement(front) else []


def _is_statement(front: list[str]) -> bool:
    """Tell «Find out what?» from «Do you know what?», «Guess what?», «And then what?», «You did what?»."""
    return len(front) < _MOST and front[0] not in _OPENS and not _EMPTY.issuperset(front)


def _asked_back(said: list[str]) -> str:
    """«What letter?», «The letter?»: the word that is asked back, or nothing."""
    if not said or said[-1] != "?" or "?" in said[:-1] or len(said) > _MOST + 1:
        return ""
    *front, word = said[:-1] or [""]
    if not front or said[:2] == ["what", "about"]:
        return ""  # «"I made some tea." … "Tea?"» offers it, «What about the money?» goes on
    if front[0] in _ASKS:
        front = front[1:]
    return "" if word in _EMPTY or not _SMALL.issuperset(front) else word
