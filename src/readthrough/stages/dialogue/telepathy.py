"""Speech from mind to mind, or by hand, in marks of its own: «:so:», «::so::», «~so~», «<so>», «//so//», «[so]»."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readthrough.stages.dialogue.beside import tag_after
from readthrough.stages.dialogue.kinds import SENDS_NEAR, SIGNS, THINKS, new_sentence

# A mark opens after a space and before a word; it closes after a word or stop and before a space or stop.
_OPEN = r"(?<![^\s(\[“\"])({})(?=[^\W_]|[…'’“\"*_¿¡])"
_CLOSE = r"(?<![\s:~<])({})(?=[\s.,;!?)\]”\"—–-]|\Z)"
_PAIRS = tuple(
    (len(a), a, re.compile(_OPEN.format(re.escape(a))), re.compile(_CLOSE.format(b)))
    for a, b in (("::", "::"), (":", ":(?!:)"), ("~", "~"), ("<", ">"), ("<<", ">>"), ("//", "//"), ("[", r"\]"))
)
# Of other uses too: «[A/N: so]», «//flashback//», «[You gain a level.]»; only verbs tell that they speak.
_BY_VERB = frozenset(("<<", "//", "["))
# <br>, <a href=…>, but not «<I am here.>»
_TAG_LIKE = re.compile(
    r"</?(?:[abiuspq]|em|strong|br|hr|div|span|small|sub|sup|img|h\d|li|[uo]l|table|t[rdh]|pre|code|center|font|del|strike"
    r"|blockquote|body|html)(?:\s+[\w-]+\s*=[^<>]*)?\s*/?>",
    re.IGNORECASE,
)
_NOTE = re.compile(r"\W*(?:A/?N|T/?N|Ed|Authors?|Notes?|Editor|Illustration|Image|Later|Footnote)\b", re.IGNORECASE)
_ENDING = frozenset(".,!?…-–—")


class _Uses(NamedTuple):
    """What stands beside the pairs of one mark: verbs of signing, of thinking and sending, of saying."""

    signed: int
    minded: int
    said: int


def mind_stretches(text: str, blocks: Sequence[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Find stretches between marks of mindspeech or signing, each with its kind: telepathy or sign.

    One pair may be chance: a mark counts if two pairs, or all there are, close after a stop or comma; brackets and
    slashes count if a verb of signing or thinking stands beside one, or verbs of saying beside two.
    """
    found: list[tuple[int, int, str]] = []
    for width, sign, opening, closing in _PAIRS:
        if sign not in text:
            continue
        pairs = list(_pairs(text, [b for b in blocks if text.find(sign, *b) >= 0], opening, closing))
        ended = [(a, b, high) for a, b, high in pairs if text[b - width - 1] in _ENDING]
        if not ended:
            continue
        uses = _uses(text, ended)
        if sign in _BY_VERB:
            counts, pairs = uses.signed or uses.minded or uses.said > 1, [p for p in ended if not _is_note(text, *p)]
        else:
            counts = len(ended) >= 2 or len(ended) == len(pairs)
        if counts:
            kind = "sign" if uses.signed > uses.minded else "telepathy"
            found = _merged(found, [(a, b, kind) for a, b, _ in pairs])
    return found


def _is_note(text: str, start: int, end: int, high: int) -> bool:
    """«[Laughs.]», «[A/N: I know.]» among signed lines: a word alone with a stop, and what calls itself a note."""
    alone = " " not in text[start:end] and text[start:end].rstrip("]>/")[-1:] == "."
    return _NOTE.match(text, start, end) is not None or (alone and tag_after(text, end, high) is None)


def _uses(text: str, pairs: Sequence[tuple[int, int, int]]) -> _Uses:
    signed = minded = said = 0
    for start, end, high in pairs:
        tag = tag_after(text, end, high)
        if SENDS_NEAR.match(text, end, high):
            minded += 1
        elif tag and not new_sentence(text, start, end, tag):
            signed += tag.verb in SIGNS
            minded += tag.verb in THINKS
            said += tag.strength > 1
    return _Uses(signed, minded, said)


def _merged(taken: list[tuple[int, int, str]], pairs: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Both lists in order, without the pairs that overlap what is taken."""
    free = []
    for start, end, kind in pairs:
        k = bisect_right(taken, (start, end, ""))
        if not (k and taken[k - 1][1] > start) and not (k < len(taken) and taken[k][0] < end):
            free.append((start, end, kind))
    return sorted(taken + free)


def _pairs(
    text: str, blocks: Sequence[tuple[int, int]], opening: re.Pattern[str], closing: re.Pattern[str]
) -> Iterator[tuple[int, int, int]]:
    """Yield start and end of each pair, and the end of its block."""
    for start, end in blocks:
        at = start
        while (first := opening.search(text, at, end)) is not None:
            last = closing.search(text, first.end(), end)
            if last is None:
                break
            inner = text[first.end() : last.start()]
            if any(c.isalpha() for c in inner) and not _TAG_LIKE.match(text, first.start()):
                yield first.start(), last.end(), end
            at = last.end()
