"""Speech from mind to mind in marks of its own: «:so:», «::so::», «~so~», «<so>»."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

# A mark opens after a space and before a word; it closes after a word or stop and before a space or stop.
_OPEN = r"(?<![^\s(\[“\"])({})(?=[^\W_]|[…'’“\"*_¿¡])"
_CLOSE = r"(?<![\s:~<])({})(?=[\s.,;!?)\]”\"—–-]|\Z)"
_PAIRS = tuple(
    (len(a), a[0], re.compile(_OPEN.format(a)), re.compile(_CLOSE.format(b)))
    for a, b in (("::", "::"), (":", ":(?!:)"), ("~", "~"), ("<", ">"))
)
_TAG_LIKE = re.compile(r"</?[a-z][a-z0-9]*[ />]", re.IGNORECASE)
_ENDING = frozenset(".,!?…-–—")


def mind_stretches(text: str, blocks: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Find stretches between marks of mindspeech.

    One pair may be chance: a mark counts if two pairs, or all there are, close after a stop or comma.
    """
    found: list[tuple[int, int]] = []
    for width, sign, opening, closing in _PAIRS:
        if sign not in text:
            continue
        pairs = list(_pairs(text, [b for b in blocks if text.find(sign, *b) >= 0], opening, closing))
        ending = sum(text[b - width - 1] in _ENDING for _, b in pairs)
        if ending >= 2 or (ending and ending == len(pairs)):
            found = _merged(found, pairs)
    return found


def _merged(taken: list[tuple[int, int]], pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Both lists in order, without the pairs that overlap what is taken."""
    free = []
    for start, end in pairs:
        k = bisect_right(taken, (start, end))
        if not (k and taken[k - 1][1] > start) and not (k < len(taken) and taken[k][0] < end):
            free.append((start, end))
    return sorted(taken + free)


def _pairs(
    text: str, blocks: Sequence[tuple[int, int]], opening: re.Pattern[str], closing: re.Pattern[str]
) -> Iterator[tuple[int, int]]:
    for start, end in blocks:
        at = start
        while (first := opening.search(text, at, end)) is not None:
            last = closing.search(text, first.end(), end)
            if last is None:
                break
            inner = text[first.end() : last.start()]
            if any(c.isalpha() for c in inner) and not _TAG_LIKE.match(text, first.start()):
                yield first.start(), last.end()
            at = last.end()
