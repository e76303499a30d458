"""How a plain text is laid out: wrapped at a width or not, indented or not, with blank lines or without."""

from __future__ import annotations

from typing import NamedTuple

from readthrough.ingest.lines import Line, is_rule

# Widths at which programs and people wrap lines, in columns.
_NARROWEST, _WIDEST = 40, 130
# Pairs of lines that say nothing of a whole text if there are no more.
_FEW = 12
# What ends a sentence, with what may follow it.
TERMINAL = frozenset(".!?…:\"'”’»)]*_~-—–|>")
# A line that was wrapped fills this part of the width, the first word of the next one counted.
FULL, _FULL_DENSE = 0.85, 0.95


class Layout(NamedTuple):
    """``width`` in columns is 0 where lines are paragraphs. ``indents``: paragraphs begin by an indent. ``dense``:
    blank lines do not part them. ``full``: the columns that a line fills unless it ends a paragraph.
    """

    width: int
    indents: bool
    dense: bool
    full: float


def stanzas_of(lines: list[Line]) -> list[list[Line]]:
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


def find_layout(stanzas: list[list[Line]]) -> Layout:
    """Judge the whole of a text, or one stanza that was pasted into it from elsewhere."""
    pairs = [(a, b) for s in stanzas for a, b in zip(s, s[1:], strict=False)]
    width = _wrap_width([(a, b) for a, b in pairs if b.indent <= a.indent])
    if not width:
        return Layout(0, False, False, 0)
    indents = _indents_begin(stanzas, pairs, width)
    dense = not indents and sum(map(len, stanzas)) > 14 * len(stanzas)
    return Layout(width, indents, dense, (_FULL_DENSE if dense else FULL) * width)


def room(a: Line, b: Line) -> int:
    """Columns that line ``a`` would have had with the first word of ``b``: over the width if it was wrapped there."""
    space = b.text.find(" ")
    return a.indent + len(a.text) + 1 + (space if space > 0 else len(b.text))


def runs_on(a: Line, b: Line) -> bool:
    """Say whether a sentence goes on from ``a`` to ``b``."""
    return b.text[0].islower() or a.text[-1] not in TERMINAL


def _wrap_width(pairs: list[tuple[Line, Line]]) -> int:
    """Return the width at which lines were wrapped, or 0 if they are whole paragraphs.

    Wrapped lines break in the middle of sentences, where the next word would not have fitted.
    """
    on = [(a, b) for a, b in pairs if runs_on(a, b)]
    low = [(a, b) for a, b in on if b.text[0].islower()]
    if not low or len(low) < 0.1 * len(pairs):
        return 0
    lengths = sorted(a.indent + len(a.text) for a, _ in on)
    # Nearly the longest: a line of a table or an address may be longer.
    width = lengths[int(0.9 * (len(lengths) - 1))]
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    filled = sum(room(a, b) > width - 6 for a, b in pairs)
    if len(pairs) >= _FEW and len(on) >= 0.5 * len(pairs) and filled > 0.55 * len(pairs):
        return width
    # Few lines, or short speeches without blank lines between them: what runs on must be full, and nothing longer.
    full = sum(room(a, b) > width - 2 for a, b in low)
    longer = sum(a.indent + len(a.text) > width + 8 for a, _ in pairs)
    return width if full >= 0.85 * len(low) and longer <= 0.02 * len(pairs) else 0


def _indents_begin(stanzas: list[list[Line]], pairs: list[tuple[Line, Line]], width: int) -> bool:
    """Say whether paragraphs of a wrapped text begin by an indent, and neither by a blank line nor without any sign."""
    ended = [(a, b) for a, b in pairs if a.text[-1] in TERMINAL and not b.text[0].islower()]
    begins = sum(0 < b.indent - a.indent <= 10 for a, b in ended)
    signless = sum(not b.indent and room(a, b) < FULL * width for a, b in ended)
    if begins < 2 * signless:
        return False
    plain = sum(not stanza[0].indent for stanza in stanzas)
    return begins > 0 and begins + len(stanzas) - plain >= 3 and begins > 0.3 * plain
