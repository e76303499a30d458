"""Speech from mind to mind in marks of its own: «:so:», «::so::», «~so~», «<so>»."""

from __future__ import annotations

import re
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
            taken = found
            found = sorted(taken + [p for p in pairs if not any(a < p[1] and p[0] < b for a, b in taken)])
    return found


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
