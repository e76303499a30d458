"""Examples as they are typed in a hurry: «dont», «Toms coat», a small i, names in small letters.

Marks of quotes are not varied: the encoder is given one mark for all styles (``model.prepare``).
"""

from __future__ import annotations

import random

import numpy as np

from training.model.crops import without
from training.model.examples import Example

_MARKS = "'’"
_CLITICS = frozenset(mark + end for mark in _MARKS for end in "s m d re ve ll t S M D RE VE LL T".split())
_NOT = frozenset(("n't", "n’t", "N'T", "N’T"))
LOW_I, LOW_NAMES, LOW = 0.25, 0.15, 0.1  # shares of examples with a small i; with names and i; all in small letters


def careless(e: Example, rng: random.Random) -> Example:
    """Drop apostrophes, all or half of them, and in half of the examples some capitals."""
    e = without_apostrophes(e, rng, rng.choice((1.0, 1.0, 0.5)))
    drawn = rng.random()
    if drawn < LOW_I:
        return small(e, {"I"})
    if drawn < LOW_I + LOW_NAMES:
        named = {i for m in e.mentions or () if m.kind == 0 for i in range(m.start, m.end)}
        return small(e, {"I"} | {e.words[i] for i in named if e.words[i][0].isupper()})
    return small(e, set(e.words)) if drawn < LOW_I + LOW_NAMES + LOW else e


def small(e: Example, words: set[str]) -> Example:
    """Write words in small letters wherever they stand."""
    return e._replace(words=[w.lower() if w in words else w for w in e.words])


def without_apostrophes(e: Example, rng: random.Random, share: float = 1.0) -> Example:
    """Drop the apostrophes of a share of words; «do» and «n't» are one token then, as the program reads «dont».

    Parsed sentences stay as they are.
    """
    if e.syntax:
        return e
    words, out_of = list(e.words), np.zeros(len(e.words), bool)
    for i, word in enumerate(words):
        if not any(mark in word for mark in _MARKS) or len(word) < 2 or i in e.marks or rng.random() >= share:
            continue
        bare = word.replace("'", "").replace("’", "")
        if word in _CLITICS or word in _NOT:
            joins = i > 0 and not out_of[i - 1] and words[i - 1][-1].isalpha() and e.voice[i - 1] == e.voice[i]
            if joins:
                words[i - 1] += bare
                out_of[i] = True
        elif bare.isalpha():
            words[i] = bare
    return without(e._replace(words=words), out_of)
