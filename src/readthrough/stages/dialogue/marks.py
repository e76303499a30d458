"""Quote marks: where each one stands and how much it looks like an opening, a closing, or no quote mark at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from readthrough.stages.dialogue.styles import Styles

# Every mark that may open or close a quotation; apostrophes inside a word are left out, they never do.
_ANY = r"``|[\"“”„‟＂«»‹›「」『』]|(?<![^\W_])['‘’‚`´]|['‘’‚`´](?![^\W_])"
_MARK = re.compile(_ANY)
_MARK_OR_PAIR = re.compile("''(?!')|" + _ANY)  # ``so'': two apostrophes close what two backticks open
FAMILY = {
    **dict.fromkeys(("\"", "“", "”", "„", "‟", "＂", "``", "''"), "d"),
    **dict.fromkeys("'‘’‚`´", "s"),
    **dict.fromkeys("«»", "a"),
    **dict.fromkeys("‹›", "t"),
    **dict.fromkeys("「」", "c"),
    **dict.fromkeys("『』", "w"),
}  # fmt: skip
_OPENING = frozenset(("“", "„", "‟", "``", "‘", "‚", "`", "«", "‹", "「", "『"))
_CLOSING = frozenset((*"”’´»›」』", "''"))
_DASHES = frozenset("-–—―")
_SOFT = frozenset("_*\"“”„‟＂'‘’‚`´«»‹›「」『』")  # looked through to see what stands beside a mark

# What it costs to take a mark for an opening or a closing one, by what stands left and right of it:
# E an edge (space, bracket, the block's end), D a dash, P a stop or comma, W a word.
_COST = {
    "EW": (0.0, 4.0), "EP": (0.3, 2.5), "EE": (1.0, 1.0), "ED": (0.3, 2.0),
    "DW": (0.3, 1.2), "DE": (2.5, 0.0), "DD": (2.0, 0.3), "DP": (2.0, 0.3),
    "PW": (1.2, 1.0), "PE": (4.0, 0.0), "PD": (3.0, 0.0), "PP": (3.0, 0.0),
    "WW": (2.0, 1.5), "WE": (4.0, 0.1), "WD": (3.0, 0.1), "WP": (3.0, 0.1),
}  # fmt: skip
# 'tis, 'em, 'cause: an apostrophe for what was swallowed.
_CLIPPED = re.compile(
    r"(?:[Tt]is|[Tt]was|[Tt]were|[Tt]will|[Tt]would|em|er|im|is|e|ave|ad|as|ere|ope|ow|cause|cos|cuz|coz|til|till|bout|round|neath|"
    r"nother|un|ud|d|s|n|t|ll|re|ve|\d\d?s?|\d0s)(?![^\W_])"
)
# o', an', th', wi', goin': the same at the end of a word.
_DROPPED = re.compile(
    r"(?:\b(?:o|an|th|wi|wid|ol|t|d|fo|mo|po|yo|lil|jus|mus|ha|i|a|de|whate'|ne|tha|fu|le|ain)|in)\Z", re.IGNORECASE
)


class Mark(NamedTuple):
    """One quote mark: its span, its family, and the cost of each way to take it."""

    start: int
    end: int
    family: str
    opens: float
    closes: float
    skips: float
    at_start: bool


def read_marks(text: str, start: int, end: int, styles: Styles) -> Iterator[Mark]:
    """Yield the quote marks of one block with their costs."""
    for match in (_MARK_OR_PAIR if styles.backticks else _MARK).finditer(text, start, end):
        glyph = match[0]
        family = FAMILY[glyph]
        a, b = match.span()
        left, first = _left(text, a, start)
        right, last = _right(text, b, end)
        opens, closes = _COST[left + right]
        if first:
            opens, closes = min(opens, 0.5), max(closes, 2.5)
        if last:
            opens, closes = max(opens, 3.0), min(closes, 0.2)
        opens, closes = _by_glyph(glyph, opens, closes, styles)
        skips = _skip_double(text, a, start) if family == "d" else 3.0
        if family == "s":
            opens, closes, skips = _single(text, a, b, end, glyph, left + right, opens, closes)
            if first and skips > 1:
                skips = 2.5
        yield Mark(a, b, family, opens, closes, skips, first)


def _left(text: str, at: int, start: int) -> tuple[str, bool]:
    """What stands left of a mark, and whether it is the first thing in its block."""
    i = at - 1
    while i >= start and i > at - 4 and text[i] in _SOFT:
        i -= 1
    if i < start:
        return "E", True
    ch = text[i]
    if ch.isspace() or ch in "([{<":
        return "E", False
    if ch in _DASHES:
        # -"Hello": a dash at the very start is dash speech or a list; well-"known" is a word's.
        return "D", False
    return ("W" if ch.isalnum() else "P"), False


def _right(text: str, at: int, end: int) -> tuple[str, bool]:
    """What stands right of a mark, and whether it is the last thing in its block."""
    i = at
    while i < end and i < at + 3 and text[i] in _SOFT:
        i += 1
    if i >= end:
        return "E", True
    ch = text[i]
    if ch.isspace() or ch in ",;:!?)]}>":
        return "E", False
    if ch in _DASHES:
        return "D", False
    return ("P" if ch in ".…" else "W"), False


def _by_glyph(glyph: str, opens: float, closes: float, styles: Styles) -> tuple[float, float]:
    """Let the shape of a mark weigh more than what stands beside it."""
    opening, closing = glyph in _OPENING, glyph in _CLOSING
    if glyph == "“" and styles.low_high:
        opening, closing = False, True
    if glyph in "«»‹›" and styles.inward:
        opening, closing = closing, opening
    if opening:
        return opens * 0.4, closes + 1.5
    if closing:
        return opens + 1.5, closes * 0.4
    return opens, closes


def _skip_double(text: str, at: int, start: int) -> float:
    """5'10": a measure, not a quotation."""
    return 0.8 if at > start and text[at - 1].isdigit() else 3.0


def _single(
    text: str, a: int, b: int, end: int, glyph: str, sides: str, opens: float, closes: float
) -> tuple[float, float, float]:
    """Weigh an apostrophe against a quote mark; returns the costs to open, to close and to skip."""
    if glyph in "`‚":
        return opens, closes + 1.5, 2.0
    left, right = sides
    if right == "W" and left != "W":
        clipped = _CLIPPED.match(text, b, end) is not None
        if glyph == "’":
            return opens + 1.5, closes + 1.0, 0.0
        return opens + (0.6 if clipped else 0.3), closes + 0.3, (0.2 if clipped else 1.8)
    if left == "W":
        word = text[max(0, a - 8) : a]
        if word[-1] in "sS" or word[-1] == "z":
            return opens + 1, closes + 0.6, 0.4
        if _DROPPED.search(word):
            return opens + 1, closes + 0.6, 0.3
        return opens + 1, closes + 0.5, 1.8
    return opens + 0.3, closes, 2.5
