"""Which marks this story speaks with: counted over the whole story, and again for each chapter long enough to tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from readthrough.layers import Block

_FIRST = re.compile(
    r"[\s_*\[(]*+(?:(?P<d>[\"“”„‟＂]|``)|(?P<s>['‘‚`])|(?P<a>[«»‹›])|(?P<c>[「『])|(?P<dash>--?|[–—―]))"
    r"[ \t\u00a0]?(?=[^\W_]|[…¿¡.'’*_\"“‘-])"
)
_CLIPPED_START = re.compile(r"['’‘](?:[Tt]is|[Tt]was|[Tt]were|em|cause|til|bout|round|\d)\b")
# The end of a speech in single marks: ,' he said · ?' she · .' at the block's end
_SINGLE_END = re.compile(r"[.,!?…—-]['’´](?=\s|\Z|[—-])")
_SINGLE_OPEN = re.compile(r"(?<![^\s(\[—–-])['‘`](?=[^\W\d_])")
_DOUBLES = re.compile('["“”„＂«»]|``')
_TELLING = 8  # openings of blocks that a chapter needs to have a style of its own


class Counts(NamedTuple):
    """How blocks open, by mark, and how many quotations could be single or double ones."""

    d: int
    s: int
    a: int
    c: int
    dash: int
    singles: int
    doubles: int


class Styles(NamedTuple):
    """The marks in use.

    ``speech`` and ``dash`` are of the whole story, ``chapters`` of those that differ. ``low_high`` „so“ · ``inward``
    »so« · ``backticks`` doubled ones, closed by two apostrophes · ``names`` for people.
    """

    speech: frozenset[str]
    dash: bool
    chapters: dict[int | None, tuple[frozenset[str], bool]]
    low_high: bool
    inward: bool
    backticks: bool
    names: tuple[str, ...]

    def speech_in(self, chapter: int | None) -> frozenset[str]:
        """The families of marks that open speech in a chapter."""
        return self.chapters[chapter][0] if chapter in self.chapters else self.speech

    def dash_in(self, chapter: int | None) -> bool:
        """Whether dashes open speech in a chapter."""
        return self.chapters[chapter][1] if chapter in self.chapters else self.dash


def find_styles(text: str, blocks: Sequence[Block]) -> Styles:
    """Count how blocks open and which marks close speech, and name the styles in use."""
    by_chapter: dict[int | None, list[Counts]] = {}
    for b in blocks:
        by_chapter.setdefault(b.chapter, []).append(_count(text, b))
    sums = {chapter: _sum(counts) for chapter, counts in by_chapter.items()}
    whole = _sum(list(sums.values()))
    speech, dash = _decide(whole)
    chapters = {}
    for chapter, counts in sums.items():
        if counts.d + counts.s + counts.a + counts.c + counts.dash >= _TELLING:
            own = _decide(counts)
            if own != (speech, dash):
                chapters[chapter] = own
    low_high = text.count("„") * 2 > text.count("”") and "„" in text
    inward = ("»" in text or "›" in text) and _points_inward(text)
    families = speech.union(*(own[0] for own in chapters.values()))
    names = _names(text, families, dash or any(own[1] for own in chapters.values()), low_high, inward)
    return Styles(speech, dash, chapters, low_high, inward, "``" in text and "''" in text, names)


def _points_inward(text: str) -> bool:
    return len(re.findall(r"(?<![^\s(])[»›](?=\w)", text)) > len(re.findall(r"(?<![^\s(])[«‹](?=\S)", text))


def _count(text: str, b: Block) -> Counts:
    first = dict.fromkeys(("d", "s", "a", "c", "dash"), 0)
    match = _FIRST.match(text, b.start, b.end)
    if match and not (match.lastgroup == "s" and _CLIPPED_START.match(text, match.start("s"))):
        first[match.lastgroup or ""] += 1
    singles = 0
    if first["s"] or text.find("'", b.start, b.end) >= 0 or text.find("‘", b.start, b.end) >= 0 or first["d"] == 0:
        ends = sum(1 for _ in _SINGLE_END.finditer(text, b.start, b.end))
        singles = min(ends, sum(1 for _ in _SINGLE_OPEN.finditer(text, b.start, b.end))) if ends else 0
    return Counts(**first, singles=singles, doubles=len(_DOUBLES.findall(text, b.start, b.end)) // 2)


def _sum(counts: Sequence[Counts]) -> Counts:
    return Counts(*(sum(column) for column in zip(*counts, strict=True))) if counts else Counts(0, 0, 0, 0, 0, 0, 0)


def _decide(n: Counts) -> tuple[frozenset[str], bool]:
    """The families that open speech, and whether dashes do."""
    single = (
        n.singles > 0 and n.s * 4 >= n.d + n.a + n.dash and (n.s > 0 or n.doubles == 0) and n.singles * 3 >= n.doubles
    )
    double = n.doubles > 0 and (not single or n.d * 6 > n.s)
    dash = n.dash >= 2 and n.dash > 2 * (n.d + n.s + n.a + n.c)
    return frozenset(("d" if double else "") + ("s" if single else "") + "atcw"), dash


def _names(text: str, families: frozenset[str], dash: bool, low_high: bool, inward: bool) -> tuple[str, ...]:
    found = []
    if "d" in families:
        if low_high:
            found.append("low-high")
        if not low_high and ("“" in text or "”" in text):
            found.append("curly-double")
        if "``" in text:
            found.append("double-backtick")
        if text.count('"') > 1:
            found.append("straight-double")
    if "s" in families:
        backtick = text.count("`") > text.count("‘")
        found.append("backtick" if backtick else "curly-single" if "‘" in text else "straight-single")
    if "«" in text and "»" in text:
        found.append("guillemets-inward" if inward else "guillemets")
    if "「" in text or "『" in text:
        found.append("corner")
    if dash:
        found.append("dash")
    return tuple(found)
