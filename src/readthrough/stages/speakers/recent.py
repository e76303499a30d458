"""How far a story is written in the manner of today, by its words: its talk is built otherwise than that of old novels.

«"I shall not," replied the gentleman; for he was, upon the whole, of that manner of men»: lines have tags, paragraphs
are long, two persons talk. «"Okay," she says. Her phone buzzes. / "It's fine." / "It's not."»: tags are few, and three
may be at a table. So there are two tables of weights for the evidence, and a story is read with a mean of both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache
from math import exp, sqrt

from readthrough.lexicons import read_weights

PRIOR = 300  # words that are added to a story's own when shares are taken, none of them a sign
START = "(start)"  # the row of the table that holds for every story


@cache
def signs() -> dict[str, float]:
    """The weight of each word as a sign of today, fitted by training/fit_recent.py."""
    return read_weights(__package__, "recent_words.tsv")


def shares(words: Sequence[str], of: Sequence[str]) -> list[float]:
    """Return for some words the square root of how many of a thousand words they are."""
    counts = Counter(word.lower().replace("’", "'") for word in words)
    return [sqrt(1000 * counts[word] / (len(words) + PRIOR)) for word in of]


def how_recent(words: Sequence[str]) -> float:
    """Tell how sure it is that a story is written in today's manner, 0 to 1; a few sentences tell little."""
    weight = signs()
    of = [word for word in weight if word != START]
    score = weight[START] + sum(weight[word] * share for word, share in zip(of, shares(words, of), strict=True))
    return (len(words) / (len(words) + PRIOR)) ** 2 / (1 + exp(-score))
