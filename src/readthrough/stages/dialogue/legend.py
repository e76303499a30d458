"""The key over a story that shows its marks: «"talking"», «'thinking'», «*blah* - parseltongue». Nobody says it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from readthrough.layers import Block

_SURE = (
    r"(?:speech|speaking|talking|talk|dialogue|thoughts?|thinking|parsel(?:tongue|mouth)|telepath(?:y|ic(?: \w+)?)"
    r"|mind[ -]?(?:speech|speak|talk|link|speaking)|sign(?:ing| language))"
)
_OTHER = (
    r"(?:flash ?backs?|dreams?|memor(?:y|ies)|letters?|notes?|writing|written|texts?|texting|text messages?|messages?"
    r"|spells?|emphasis|phone|over the phone|(?:\w+ )?language|lyrics|songs?|whispers?|whispering|yelling|shouting)"
)
# «normal speech», «Demon talking»; arbitrary words stand only behind a sample: «*blah* - the dragon speaking»
_WHOSE = r"(?:(?:normal|regular|inner|internal|mental|spoken|written|human|demon|animal|character(?:['’]?s)?|people) )?"
_OPEN, _CLOSE = r"[\"'“‘«*_~/<\[:({^#`|=+-]{1,4}", r"[\"'”’»*_~/>\]:)}^#`|=+-]{1,4}"
_SAMPLE = rf"{_OPEN}[\w.,!?…’' -]{{1,40}}?{_CLOSE}"
_BARE = re.compile(rf"(?P<open>{_OPEN})?{_WHOSE}(?P<what>(?P<sure>{_SURE})|{_OTHER})(?(open){_CLOSE}|)", re.IGNORECASE)
_SHOWN = re.compile(
    rf"{_SAMPLE}\s*(?:--?|[–—=:]|is|means|\()\s*(?:[\w'’/-]+ ){{0,3}}?(?P<what>(?P<sure>{_SURE})|{_OTHER})"
    rf"(?: (?:in|over|on|by) [\w ]{{1,25}})?\)?"
    rf"|(?P<first>{_WHOSE}(?:{_SURE}|{_OTHER}))\s*(?:--?|[–—=:]|is)\s*{_SAMPLE}",
    re.IGNORECASE,
)
_HEAD = re.compile(r"\W*(?:key|legend|guide)(?: (?:to|for|of) [\w ]{1,30})?\W*", re.IGNORECASE)
# "speech" 'thoughts' *parseltongue* · "speech" | 'thoughts'
_BETWEEN = re.compile(r"\s*[|;,]\s+|(?<=[\"'”’*_~/>])\s+(?=[\"'“‘*_~/<])")
_EDGE = "\"'”’»*_~ \n\t"
_STOPS = frozenset(".!?…,")  # a key is no sentence: most paragraphs are told by their last sign
_LONGEST_LINE = 120


class _Line(NamedTuple):
    """What a line of a key shows: its manners, whether one is surely such, whether marks stand around one."""

    what: frozenset[str]
    sure: bool
    marked: bool


def find_legend(text: str, blocks: Sequence[Block]) -> set[int]:
    """Return the places in ``blocks`` of the lines of a key: two manners at least in a row, or one under «Key:»."""
    found: set[int] = set()
    run: list[tuple[int, _Line]] = []
    under_head = False
    for k, block in enumerate(blocks):
        words = text[block.start : block.end] if block.end - block.start <= _LONGEST_LINE * 4 else "."
        line = None if words.rstrip(_EDGE)[-1:] in _STOPS else _read(words)
        if line is None:
            found |= _accepted(run, under_head)
            run = []
        else:
            run.append((k, line))
            under_head = under_head or not line.what
        if not run:
            under_head = False
    return found | _accepted(run, under_head)


def _accepted(run: list[tuple[int, _Line]], under_head: bool) -> set[int]:
    what = frozenset().union(*(line.what for _, line in run))
    sure = any(line.sure for _, line in run) and any(line.marked for _, line in run)
    return {k for k, _ in run} if sure and len(what) >= (1 if under_head else 2) else set()


def _read(words: str) -> _Line | None:
    """A block each of whose lines is one of a key; its head shows nothing; None for anything else."""
    what, sure, marked = set(), False, False
    for line in words.split("\n"):
        line = line.strip()
        if not line or _HEAD.fullmatch(line):
            continue
        matches = [_item(piece) for piece in ([line] if _item(line) else _BETWEEN.split(line))]
        for match in matches:
            if match is None:
                return None
            named = match.groupdict()
            what.add((named["what"] or named.get("first") or "").lower())
            sure = sure or bool(named["sure"] or named.get("first"))
            marked = marked or "open" not in named or named["open"] is not None
    return _Line(frozenset(what), sure, marked)


def _item(piece: str) -> re.Match[str] | None:
    if len(piece) > _LONGEST_LINE:
        return None
    return _BARE.fullmatch(piece) or _SHOWN.fullmatch(piece)
