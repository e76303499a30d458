"""Finds the paragraphs of a plain text: by blank lines, by line ends, by indents, or in hard-wrapped lines."""

from __future__ import annotations

import re
from typing import NamedTuple

# A line that goes on for longer than this was not broken by a program that wraps lines.
_WIDEST = 100
# A paragraph of so few pairs of lines says nothing about a whole file.
_FEW = 12
_TAB = 8
# A wrapped line fills this part of the width, the first word of the next one counted.
_FULL = 0.85
# Lines without a blank one among them that make it likely that paragraphs are not parted by blank lines.
_LONG = 8
_TERMINAL = frozenset(".!?…:\"'”’»)]*_~-—–|>")
_QUOTES = frozenset("\"'“”‘’«»„「」『』")
# Separators such as «***», «~*~», «-o-o-», «# # #», «◊»; letters only as «xxx», «oOo», «x X x».
_RULE = re.compile(r"[\s*\-_=~#+.·•●○◦◇◆◊♥♡☆★†‡§^<>|/\\:—–─━xXoO0]+\Z")
_LONE = frozenset("*~#◊◇◆●○★☆♥♡§†•=+")
_NUMBER = (
    r"(?:[ivxlc]+|\d+|the (?:first|second|third|last)|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twenty|thirty|forty|fifty)?[- ]?(?:one|two|three|four|five|six|seven|eight|nine)?)"
)
# «CHAPTER I.», «Part 3:», «Prologue»: the title or the prose may follow on the next line.
_LABEL = re.compile(
    rf"(?:(?:chapter|part|book|volume|act|scene|canto|letter)\s+{_NUMBER}|prologue|epilogue|interlude)[.:]?\Z", re.I
)


class Line(NamedTuple):
    """One line that is not blank: ``start`` and ``end`` span it without the white space around it.

    ``number`` counts from 1, ``indent`` is in columns, ``gap`` counts the blank lines before it.
    """

    number: int
    start: int
    end: int
    indent: int
    gap: int
    text: str


def split_lines(text: str) -> list[Line]:
    """Return the lines of ``text`` that are not blank. Line ends are ``\\n`` alone."""
    lines: list[Line] = []
    at = gap = 0
    for number, raw in enumerate(text.split("\n"), 1):
        shown = raw.strip()
        if shown:
            lead = len(raw) - len(raw.lstrip())
            indent = _columns(raw[:lead]) if lead else 0
            lines.append(Line(number, at + lead, at + lead + len(shown), indent, gap, shown))
            gap = 0
        else:
            gap += 1
        at += len(raw) + 1
    return lines


def _columns(space: str) -> int:
    return sum(_TAB if c == "\t" else 2 if c == "\u3000" else 1 for c in space)


def group_paragraphs(
    lines: list[Line], apart: frozenset[int] = frozenset(), joined: frozenset[int] = frozenset()
) -> list[list[Line]]:
    """Put lines together into paragraphs.

    ``apart`` holds the numbers of lines that begin a paragraph for reasons of their own (labels of a header),
    ``joined`` of lines that go on with the paragraph before (the rest of a label's value). What stands between two
    blank lines is looked at as a whole: hard-wrapped prose is joined, other lines stay apart.
    """
    joined = joined - apart
    stanzas = _stanzas(lines)
    width = _wrap_width([s for s in stanzas if len(s) > 1])
    indents = _indents_begin(stanzas) if width else False
    paragraphs: list[list[Line]] = []
    for stanza in stanzas:
        wide = width if width else _stanza_width(stanza)
        found = _split(stanza, wide, indents, apart) if wide else [[line] for line in stanza]
        for paragraph in found:
            if paragraphs and paragraph[0].number in joined:
                paragraphs[-1] += paragraph
            else:
                paragraphs.append(paragraph)
    return paragraphs


def is_rule(text: str) -> bool:
    """Say whether a line is a separator, not words: «* * *», «---», «~*~», «xXx», «◊»."""
    if len(text) == 1:
        return text in _LONE
    if not _RULE.match(text):
        return False
    marks = "".join(text.split())
    letters = sum(c.isalnum() for c in marks)
    if not letters:
        # «...» and «—» may be all that somebody says.
        return len(marks) > 1 and not all(c in ".—–" for c in marks) or len(marks) > 4 or " " in text and len(marks) > 2
    # «xxx», «oOo», «x-x-x»; not «00», «ox», «:0».
    same = set(marks.lower()) - set("-=~*.+_|<>:/0") in ({"x"}, {"o"}, {"x", "o"})
    return len(marks) >= 3 and letters >= 2 and same


def _stanzas(lines: list[Line]) -> list[list[Line]]:
    """Cut at blank lines and around separators."""
    stanzas: list[list[Line]] = []
    alone = True
    for line in lines:
        rule = is_rule(line.text)
        if alone or rule or line.gap:
            stanzas.append([line])
        else:
            stanzas[-1].append(line)
        alone = rule
    return stanzas


def _room(a: Line, b: Line) -> int:
    """Columns that line ``a`` would have had with the first word of ``b``: over the width if it was wrapped there."""
    space = b.text.find(" ")
    return a.indent + len(a.text) + 1 + (space if space > 0 else len(b.text))


def _runs_on(a: Line, b: Line) -> bool:
    """Say whether a sentence goes on from ``a`` to ``b``."""
    return b.text[0].islower() or a.text[-1] not in _TERMINAL


def _wrap_width(stanzas: list[list[Line]]) -> int:
    """Return the width at which a whole text was wrapped, in columns, or 0 if its lines are whole paragraphs."""
    pairs = [(a, b) for s in stanzas for a, b in zip(s, s[1:], strict=False) if b.indent <= a.indent]
    if len(pairs) < _FEW:
        return 0
    lengths = sorted(a.indent + len(a.text) for a, b in pairs if _runs_on(a, b))
    if len(lengths) < 0.5 * len(pairs):
        return 0
    # Verse and lists are shorter, a line of an address in a table longer.
    width = lengths[int(0.9 * (len(lengths) - 1))]
    full = sum(_room(a, b) > width - 6 for a, b in pairs)
    return width if 40 <= width <= 1.3 * _WIDEST and full > 0.55 * len(pairs) else 0


def _stanza_width(stanza: list[Line]) -> int:
    """Return the width at which one stanza was wrapped though its text is not: a piece pasted from elsewhere."""
    if len(stanza) < 2:
        return 0
    pairs = [(a, b) for a, b in zip(stanza, stanza[1:], strict=False) if b.indent <= a.indent]
    width = max(len(a.text) for a in stanza[:-1])
    if not pairs or not 45 <= width <= _WIDEST:
        return 0
    full = sum(_room(a, b) > width - 2 for a, b in pairs)
    on = sum(_runs_on(a, b) for a, b in pairs)
    low = sum(b.text[0].islower() for a, b in pairs)
    if len(pairs) == 1:
        return width if low and full else 0
    return width if full >= 0.8 * len(pairs) and on >= 0.5 * len(pairs) and low >= 0.3 * len(pairs) else 0


def _indents_begin(stanzas: list[list[Line]]) -> bool:
    """Say whether paragraphs of a wrapped text begin by an indent and not by a blank line."""
    begins = plain = 0
    for stanza in stanzas:
        for a, b in zip(stanza, stanza[1:], strict=False):
            if 0 < b.indent - a.indent <= 10 and a.text[-1] in _TERMINAL and not b.text[0].islower():
                begins += 1
        plain += not stanza[0].indent
    return begins >= 3 and begins > 0.3 * plain


def _split(stanza: list[Line], width: int, indents: bool, apart: frozenset[int]) -> list[list[Line]]:
    """Cut a stanza of hard-wrapped lines into paragraphs: mostly there is one."""
    paragraphs = [[stanza[0]]]
    prose = any(_room(a, b) >= _FULL * width for a, b in zip(stanza, stanza[1:], strict=False))
    quotes = stanza[0].text.count('"') + stanza[0].text.count("“") - stanza[0].text.count("”")
    for a, b in zip(stanza, stanza[1:], strict=False):
        labelled = len(paragraphs[-1]) == 1 and _LABEL.match(a.text)
        # A quotation that is still open goes on, be it verse.
        ended = quotes % 2 == 0 and _ends(a, b, width, prose, len(stanza) >= _LONG)
        if labelled or ended or b.number in apart or _begins(a, b, width, indents):
            paragraphs.append([b])
            quotes = 0
        else:
            paragraphs[-1].append(b)
        quotes += b.text.count('"') + b.text.count("“") - b.text.count("”")
    return paragraphs


def _begins(a: Line, b: Line, width: int, indents: bool) -> bool:
    """Say whether ``b`` begins a paragraph after ``a`` by a label or its indent, with no blank line between them."""
    if _LABEL.match(b.text) and a.text[-1] in _TERMINAL:
        return True
    # In a block that is indented as a whole, only a line that had room for more ends a paragraph.
    return indents and b.indent > 0 and (b.indent > a.indent or _room(a, b) < _FULL * width)


def _ends(a: Line, b: Line, width: int, prose: bool, long: bool) -> bool:
    """Say whether the end of line ``a`` ends a paragraph, judged by its length and its marks.

    ``prose``: there are full lines beside them; ``long``: paragraphs seem not to be parted by blank lines.
    """
    if b.text[0].islower() or a.text[-1] not in _TERMINAL or b.indent > a.indent:
        return False
    speech = b.text[0] in _QUOTES
    # «… to this place."» / «"A large farm?" she inquired»: two speeches, though the first fills its line.
    if long and speech and a.text[-1] in _QUOTES:
        return True
    # «"Go," he said.» / «"No."»: a line that ends early. Lines of verse all end early.
    return _room(a, b) < _FULL * width and (prose or speech or a.text[-1] in _QUOTES)
