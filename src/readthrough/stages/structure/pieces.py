"""Pieces: the paragraphs of a story, cut where one holds several kinds of text, and what is decided of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from readthrough.layers import Block
from readthrough.stages.structure.headings import parse_heading
from readthrough.stages.structure.labels import find_label
from readthrough.stages.structure.ornaments import is_ornament
from readthrough.story import Emphasis, Paragraph, Story


class Piece(NamedTuple):
    """A paragraph or one part of it. ``italic`` and ``bold`` are the shares of its characters so set.

    ``lines`` are its lines without the white space around them. ``tabbed`` is true where a tab stands before it;
    ``indent`` counts the spaces there.
    """

    start: int
    end: int
    text: str
    paragraph: int
    tag: str
    role: str
    centred: bool
    gap: int
    italic: float
    bold: float
    tabbed: bool
    lines: tuple[str, ...]
    indent: int

    @property
    def words(self) -> int:
        """How many words it has, counted at white space."""
        return len(self.text.split())


class Verdict(NamedTuple):
    """What a piece is: a kind of block, a short stable reason, and how sure that is."""

    kind: str
    why: str
    score: float = 1.0


Verdicts = Mapping[int, Verdict]

# A line of plain text wrapped by hand is seldom longer than this, and its lines but the last seldom shorter than half.
_WRAP = 90
_SHORTEST_WRAPPED = 40


def cut_pieces(story: Story) -> list[Piece]:
    """Cut a story into pieces, in order: every character that is not white space lies in exactly one of them."""
    pieces: list[Piece] = []
    italic = _share_of(story.emphasis, "italic")
    bold = _share_of(story.emphasis, "bold")
    next(italic), next(bold)
    for number, paragraph in enumerate(story.paragraphs):
        for start, end in _parts(story.text, paragraph):
            text = story.text[start:end]
            lines = tuple(line.strip() for line in text.split("\n")) if "\n" in text else (text,)
            before = story.text[start - 1] if start else ""
            first = start == paragraph.start or not pieces or pieces[-1].paragraph != number
            pieces.append(
                Piece(
                    start, end, text, number, paragraph.tag, paragraph.role, paragraph.centred,
                    paragraph.gap if first else 0,
                    _whole(text, "_*") or italic.send((start, end)), bold.send((start, end)),
                    before == "\t" or story.text[paragraph.start : start].endswith("\t"), lines,
                    _indent(story.text, start),
                )
            )  # fmt: skip
    return pieces


def _indent(text: str, start: int) -> int:
    at = start
    while at and text[at - 1] == " ":
        at -= 1
    return start - at if not at or text[at - 1] == "\n" else 0


def _whole(text: str, marks: str) -> float:
    """Tell 1.0 for a text that stands between two single marks of emphasis, as ``_so_`` in plain text."""
    plain = len(text) > 4 and text[0] in marks and text[-1] == text[0] and text[1] != text[0]
    return float(plain and any(c.isalpha() for c in text[1:3]) and text.count(text[0]) == 2)


def _share_of(emphasis: Sequence[Emphasis], kind: str):
    """Answer, for spans sent in order, which share of each is emphasised so; a generator, so that one pass serves."""
    spans = _merged([(e.start, e.end) for e in emphasis if e.kind == kind])
    at, answer = 0, 0.0
    while True:
        start, end = yield answer
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        covered, i = 0, at
        while i < len(spans) and spans[i][0] < end:
            covered += min(spans[i][1], end) - max(spans[i][0], start)
            i += 1
        answer = covered / (end - start) if end > start else 0.0


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join spans that overlap: nested emphasis counts once."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _parts(text: str, paragraph: Paragraph) -> Iterator[tuple[int, int]]:
    """Give the spans of one paragraph's pieces."""
    start, end = _trim(text, paragraph.start, paragraph.end)
    if "\n" not in text[start:end]:
        yield from _around_asides(text, start, end)
        return
    lines = list(_lines(text, start, end))
    cuts = _cuts(text, lines)
    for first, after in zip([0, *cuts], [*cuts, len(lines)], strict=True):
        yield from _around_asides(text, lines[first][0], lines[after - 1][1])


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    while at <= end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        low, high = _trim(text, at, stop)
        if high > low:
            yield low, high
        at = stop + 1


def _cuts(text: str, lines: list[tuple[int, int]]) -> list[int]:
    """Say before which lines a paragraph of several lines is cut.

    Lines that are a break or carry a label stand alone; if there is one, and the lines are not wrapped by hand, every
    line is a piece (joined again afterwards where neighbours are of one kind).
    """
    if is_wrapped([b - a for a, b in lines]):
        return _heading_over_prose(text, lines)
    alone = [_stands_alone(text[a:b]) for a, b in lines]
    if any(alone):
        return list(range(1, len(lines)))
    return _heading_over_prose(text, lines)


def _heading_over_prose(text: str, lines: list[tuple[int, int]]) -> list[int]:
    """Cut after a first line «Chapter 3» that runs straight into the story, but not after one over its own title."""
    (a, b), rest = lines[0], lines[-1][1] - lines[0][1]
    heading = parse_heading(text[a:b]) if b - a < 120 else None
    return [1] if heading and heading.word and rest > 250 else []


def is_wrapped(lengths: Sequence[int]) -> bool:
    """Tell whether lines of these lengths look like a paragraph wrapped by hand."""
    inner = lengths[:-1]
    return bool(inner) and max(lengths) <= _WRAP and min(inner) >= _SHORTEST_WRAPPED


def _stands_alone(line: str) -> bool:
    return is_ornament(line) or find_label(line) is not None


def _around_asides(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut out «(A/N: sorry!)» where it stands inside a paragraph of the story, at its head too."""
    at = start
    for low, labelled in _asides(text, start, end):
        high = closing_bracket(text, low, min(end, low + _LONGEST_ASIDE)) if low >= at else -1
        # «[A/N] Hi guys!»: a label and no more in the brackets; what it says stands behind them.
        if high < 0 or not any(c.isalnum() for c in text[labelled:high]):
            continue
        marks = _marks_around(text, low, high, at, end)
        yield from _span(text, at, low - marks)
        at = high + 1 + marks
        if text[at:end].strip() in _STOPS:  # «She ran. (A/N: lol).» ends with no break of one point
            at = end
        yield low - marks, at
    yield from _span(text, at, end) if at > start else [(start, end)]


def _asides(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give where asides open and where their labels end. At the head of a paragraph any strong label may open one."""
    head = start
    while head < end and text[head] in "*_":
        head += 1
    if head < end and text[head] in "([" and (label := find_label(text[head : head + 120])) and label.strong:
        yield head, head + label.after
    yield from ((found.start(), found.end()) for found in _ASIDE.finditer(text, head + 1, end))


# «(A/N: sorry!)», «[AN: I made this up]», «(Author's note: she means the dog)»
_ASIDE = re.compile(r"[(\[][*_]{0,3}(?:A/N|a/n|A\.N\.|AN[:;]|AN -|[Aa]uthor['’]?s?['’]? [Nn]otes?[:;])")
_LONGEST_ASIDE = 1500
_STOPS = (".", "!", "?", "…", "...")


def _marks_around(text: str, low: int, high: int, first: int, end: int) -> int:
    """Count the marks of emphasis on both sides of an aside: «He ran. *(A/N: lol)*» has no break of one star."""
    marks = 0
    while low - marks > first and high + marks + 1 < end and text[low - marks - 1] == text[high + marks + 1] in "*_":
        marks += 1
    return marks


def closing_bracket(text: str, start: int, end: int) -> int:
    """Return where the bracket opened at ``start`` closes, or -1: «(A/N: I know (sorry!) and I'm glad :) bye)».

    The mouth of a smiley closes it only where no other bracket does.
    """
    opener, closer = text[start], ")" if text[start] == "(" else "]"
    mouth, depth = -1, 0
    for at in range(start, end if text.find(closer, start, end) >= 0 else start):
        if text[at] not in (opener, closer) or (at > start and text[at] == opener and text[at - 1] in ":;="):
            continue
        if text[at] == closer and (text[at - 1] in ":;=" or text[at - 2 : at] in (":-", ";-", ":'")):
            mouth = at if mouth < 0 and depth == 1 else mouth
            continue
        depth += 1 if text[at] == opener else -1
        if not depth:
            return at
    return mouth


def is_aside(text: str) -> bool:
    """Tell whether a text begins as an author's aside in brackets."""
    return _ASIDE.match(text.lstrip("*_")) is not None


def _span(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    low, high = _trim(text, start, end)
    if high > low:
        yield low, high


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def join_blocks(pieces: Sequence[Piece], verdicts: Verdicts) -> list[Block]:
    """Make blocks: neighbours in one paragraph that are of one kind for one reason are one block."""
    blocks: list[Block] = []
    last = -1
    for i, piece in enumerate(pieces):
        verdict = verdicts.get(i, PROSE)
        if blocks and piece.paragraph == last and _alike(blocks[-1], verdict):
            blocks[-1] = Block(blocks[-1].start, piece.end, verdict.kind, None, verdict.why, verdict.score)
        else:
            blocks.append(Block(piece.start, piece.end, verdict.kind, None, verdict.why, verdict.score))
        last = piece.paragraph
    return blocks


def _alike(block: Block, verdict: Verdict) -> bool:
    return block.kind == verdict.kind and (block.why == verdict.why or verdict.kind == "prose")


PROSE = Verdict("prose", "story-text")
