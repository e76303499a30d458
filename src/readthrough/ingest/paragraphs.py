"""Finds the paragraphs of a plain text: by blank lines, by line ends, by indents, or in hard-wrapped lines."""

from __future__ import annotations

import math
import re

from readthrough.ingest.layout import FULL, TERMINAL, Layout, find_layout, room, runs_on, stanzas_of
from readthrough.ingest.lines import Line

# Lines without a blank one among them that make it likely that speeches are not parted by blank lines.
_LONG = 8
# Part of a full line that a last line of prose may fill where blank lines part paragraphs.
_SHORT = 0.75
# Lines that show the width at which they were wrapped.
_SOME = 3
_QUOTES = frozenset("\"'“”‘’«»„「」『』")
_NUMBER = (
    r"(?:[ivxlc]+|\d+|the (?:first|second|third|last)|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twenty|thirty|forty|fifty)?[- ]?(?:one|two|three|four|five|six|seven|eight|nine)?)"
)
# «CHAPTER I.», «Part 3:», «Prologue»: the title or the prose may follow on the next line.
_LABEL = re.compile(
    rf"(?:(?:chapter|part|book|volume|act|scene|canto|letter)\s+{_NUMBER}|prologue|epilogue|interlude)[.:]?\Z", re.I
)


def group_paragraphs(
    lines: list[Line], apart: frozenset[int] = frozenset(), joined: frozenset[int] = frozenset()
) -> list[list[Line]]:
    """Put lines together into paragraphs.

    ``apart`` holds the numbers of lines that begin a paragraph for reasons of their own (labels of a header),
    ``joined`` of lines that go on with the paragraph before (the rest of a label's value). What stands between two
    blank lines is looked at as a whole: hard-wrapped prose is joined, other lines stay apart.
    """
    joined = joined - apart
    stanzas = stanzas_of(lines)
    whole = find_layout(stanzas)
    paragraphs: list[list[Line]] = []
    for stanza in stanzas:
        layout = whole if whole.width or len(stanza) < 2 else find_layout([stanza])
        if not layout.dense:
            layout = layout._replace(full=min(layout.full, _own_full(stanza)))
        found = _split(stanza, layout, apart) if layout.width else [[line] for line in stanza]
        for paragraph in found:
            if paragraphs and paragraph[0].number in joined:
                paragraphs[-1] += paragraph
            else:
                paragraphs.append(paragraph)
    return paragraphs


def _own_full(stanza: list[Line]) -> float:
    """Columns that lines of this stanza fill: parts of one text may be wrapped at different widths."""
    return FULL * max(line.indent + len(line.text) for line in stanza) if len(stanza) > _SOME else math.inf


def _split(stanza: list[Line], layout: Layout, apart: frozenset[int]) -> list[list[Line]]:
    """Cut a stanza of hard-wrapped lines into paragraphs: mostly there is one."""
    paragraphs = [[stanza[0]]]
    prose = any(room(a, b) >= layout.full for a, b in zip(stanza, stanza[1:], strict=False))
    quotes = _opened(stanza[0])
    for a, b in zip(stanza, stanza[1:], strict=False):
        labelled = len(paragraphs[-1]) == 1 and _LABEL.match(a.text)
        # A quotation that is still open goes on, be it verse; with a new mark it goes on in a new paragraph.
        closed = quotes % 2 == 0 or (layout.dense and b.text[0] in '"“')
        ended = closed and not layout.indents and _ends(a, b, layout, prose, len(stanza) >= _LONG)
        if labelled or ended or b.number in apart or _begins(a, b, layout):
            paragraphs.append([b])
            quotes = 0
        else:
            paragraphs[-1].append(b)
        quotes += _opened(b)
    return paragraphs


def _opened(line: Line) -> int:
    """Count quote marks so that an even sum means that none is open."""
    return line.text.count('"') + line.text.count("“") - line.text.count("”")


def _begins(a: Line, b: Line, layout: Layout) -> bool:
    """Say whether ``b`` begins a paragraph after ``a`` by a label or its indent, with no blank line between them."""
    if _LABEL.match(b.text) and a.text[-1] in TERMINAL:
        return True
    if not layout.indents or not b.indent:
        return False
    # In a block that is indented as a whole, a full line in the middle of a sentence ends no paragraph.
    return b.indent > a.indent or room(a, b) < layout.full or not runs_on(a, b)


def _ends(a: Line, b: Line, layout: Layout, prose: bool, long: bool) -> bool:
    """Say whether the end of line ``a`` ends a paragraph, judged by its length and its marks.

    ``prose``: there are full lines beside them; ``long``: the stanza has many lines.
    """
    if b.text[0].islower() or a.text[-1] not in TERMINAL or b.indent > a.indent:
        return False
    speech = b.text[0] in _QUOTES
    # «… to this place."» / «"A large farm?" she inquired»: two speeches, though the first fills its line.
    if speech and (layout.dense and a.text[-1] not in ":-—–'’" or long and a.text[-1] in _QUOTES):
        return True
    # «"Go," he said.» / «"No."»: a line that ends early. Lines of verse all end early.
    if speech or a.text[-1] in _QUOTES:
        return room(a, b) < layout.full
    # Where blank lines part paragraphs, a line of prose that is a little short is only ill wrapped.
    return prose and room(a, b) < layout.full * (1 if layout.dense else _SHORT)
