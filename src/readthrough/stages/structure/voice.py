"""How a story is told: in which person and tense, counted outside its quote marks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

_FIRST = set("i me my mine myself i'm i've i'd i'll we us our ours we're we've we'd we'll".split())
_SECOND = set("you your yours yourself you're you've you'd you'll".split())
_THIRD = set("he she him her his hers himself herself they them their theirs themselves he'd she'd".split())
_PAST = set(
    "was were had did wasn't weren't hadn't didn't couldn't went came took said asked saw felt knew thought made got "
    "looked turned gave found left told stood sat ran kept held began heard wanted tried walked seemed".split()
)
_PRESENT = set(
    "is are am has have do does isn't aren't don't doesn't can will won't can't i'm you're we're they're it's that's "
    "there's i've you've we've i'll you'll we'll he's she's who's let's says asks goes comes takes looks turns feels "
    "knows thinks makes gets stands sits wants".split()
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_QUOTED = re.compile(r'"[^"\n]{0,2000}"?|“[^”\n]{0,2000}”?')
_ENOUGH = 60_000


class Voice(NamedTuple):
    """Shares of words: ``first``, ``second`` and ``third`` person, ``past`` and ``present`` verbs; ``words`` in all."""

    first: int
    second: int
    third: int
    past: int
    present: int
    words: int

    @property
    def told_in_third(self) -> bool:
        """Whether a narrator outside tells it."""
        return self.third > 3 * (self.first + self.second)

    @property
    def told_in_past(self) -> bool:
        """Whether it is told in the past tense."""
        return self.past > 2 * self.present


def hear(text: str) -> Voice:
    """Count persons and tenses of a text."""
    words = _WORD.findall(text.lower().replace("’", "'"))
    return Voice(
        sum(w in _FIRST for w in words), sum(w in _SECOND for w in words), sum(w in _THIRD for w in words),
        sum(w in _PAST or (w.endswith("ed") and len(w) > 4) for w in words), sum(w in _PRESENT for w in words),
        len(words),
    )  # fmt: skip


def hear_story(texts: Iterable[str]) -> Voice:
    """Count persons and tenses of a story's narration: the first 60,000 characters outside quote marks tell enough."""
    taken, size = [], 0
    for text in texts:
        plain = _QUOTED.sub(" ", text[:5000])
        taken.append(plain)
        size += len(plain)
        if size > _ENOUGH:
            break
    return hear(" ".join(taken))
