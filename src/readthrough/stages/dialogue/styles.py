"""Which marks this story speaks with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from readthrough.layers import Block

_FIRST = re.compile(
    r"[\s_*\[(]*+(?:(?P<d>[\"“”„‟＂]|``)|(?P<s>['‘‚`])|(?P<a>[«»‹›])|(?P<c>[「『])|(?P<dash>--?|[–—―]))\s?(?=[^\W_])"
)
_CLIPPED_START = re.compile(r"['’‘](?:[Tt]is|[Tt]was|[Tt]were|em|cause|til|bout|round|\d)")
# The end of a speech in single marks: ,' he said / ?' she / .' at the block's end
_SINGLE_END = re.compile(r"[.,!?…—-]['’´](?=\s|\Z|[—-])(?![\"”])")
_SINGLE_OPEN = re.compile(r"(?<![^\s(\[—–-])['‘`](?=[A-Z])")


class Styles(NamedTuple):
    """The marks in use: ``single`` where speech stands in single marks, ``dash`` where dashes open it.

    ``low_high`` „so“ · ``inward`` »so« · ``names`` for people.
    """

    double: bool
    single: bool
    dash: bool
    low_high: bool
    inward: bool
    names: tuple[str, ...]


def find_styles(text: str, blocks: Sequence[Block]) -> Styles:
    """Count how blocks open and which marks close speech, and name the styles in use."""
    first = dict.fromkeys(("d", "s", "a", "c", "dash"), 0)
    for b in blocks:
        match = _FIRST.match(text, b.start, b.end)
        if match and match.lastgroup:
            if match.lastgroup == "s" and _CLIPPED_START.match(text, match.start("s")):
                continue
            first[match.lastgroup] += 1
    ends = sum(1 for b in blocks for _ in _SINGLE_END.finditer(text, b.start, b.end))
    opens = sum(1 for b in blocks for _ in _SINGLE_OPEN.finditer(text, b.start, b.end))
    doubles = sum(text.count(c) for c in '"“”„＂') // 2
    singles = min(ends, opens)
    single = singles > 0 and first["s"] * 4 >= first["d"] and singles * 3 >= doubles
    double = doubles > 0 and (not single or first["d"] * 6 > first["s"])
    low_high = text.count("„") * 2 > text.count("”") and "„" in text
    inward = len(re.findall(r"(?<![^\s(])[»›](?=\w)", text)) > len(re.findall(r"(?<![^\s(])[«‹](?=\S)", text))
    dash = first["dash"] >= 2 and first["dash"] > 2 * (first["d"] + first["s"] + first["a"])
    angle = "«" in text and "»" in text
    names = _names(text, double, single, dash, low_high, angle, inward)
    return Styles(double, single, dash, low_high, inward, names)


def _names(
    text: str, double: bool, single: bool, dash: bool, low_high: bool, angle: bool, inward: bool
) -> tuple[str, ...]:
    found = []
    if double:
        if low_high:
            found.append("low-high")
        if not low_high and ("“" in text or "”" in text):
            found.append("curly-double")
        if text.count('"') > 1:
            found.append("straight-double")
    if single:
        found.append("curly-single" if "‘" in text else "straight-single")
    if angle:
        found.append("guillemets-inward" if inward else "guillemets")
    if "「" in text or "『" in text:
        found.append("corner")
    if dash:
        found.append("dash")
    return tuple(found)
