"""Cuts the text of a block into pieces, each with the line it belongs to and the type it is set in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from readthrough.story import Emphasis

# Outermost first: the order in which a piece's types are nested.
EMPHASIS_KINDS = ("bold", "italic", "underline", "strike", "small", "code")


class Piece(Struct, frozen=True, gc=False):
    """Text of one line (an index of Page.lines, or -1 for narration) and one set of types, in nesting order."""

    text: str
    line: int = -1
    types: tuple[str, ...] = ()


class EmphasisReader:
    """Hands out the emphasis within one span after another, in text order; reads the story's rows once."""

    def __init__(self, rows: Sequence[Emphasis]) -> None:
        self._rows = rows
        self._next = 0
        self._open: list[Emphasis] = []

    def within(self, start: int, end: int) -> list[Emphasis]:
        """Return the rows that overlap a span; spans must be asked for in ascending order."""
        found = [row for row in self._open if row.end > start]
        while self._next < len(self._rows) and self._rows[self._next].start < end:
            row = self._rows[self._next]
            self._next += 1
            if row.end > start:
                found.append(row)
        self._open = [row for row in found if row.end > end]
        return found


def cut(
    text: str, start: int, end: int, lines: Iterable[tuple[int, int, int]], emphasis: Iterable[Emphasis]
) -> tuple[Piece, ...]:
    """Cut ``text[start:end]`` at every line and every change of type.

    ``lines`` are (start, end, index of the line), in order and apart from each other; both may reach over the span.
    """
    types = _Types(emphasis, start, end)
    pieces: list[Piece] = []
    for a, b, line in _segments(start, end, lines):
        pieces.extend(Piece(text[x:y], line, set_in) for x, y, set_in in types.runs(a, b))
    return tuple(pieces)


def _segments(start: int, end: int, lines: Iterable[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    at = start
    for a, b, line in lines:
        a, b = max(a, at), min(b, end)
        if a >= b:
            continue
        if a > at:
            yield at, a, -1
        yield a, b, line
        at = b
    if at < end:
        yield at, end, -1


class _Types:
    """Which types are set at a place: asked for in ascending order."""

    def __init__(self, emphasis: Iterable[Emphasis], start: int, end: int) -> None:
        rows = [row for row in emphasis if row.kind in EMPHASIS_KINDS]
        begins = [(max(row.start, start), 1, row.kind) for row in rows]
        ends = [(min(row.end, end), -1, row.kind) for row in rows]
        self._changes = sorted(begins + ends, reverse=True)  # last first, to be popped
        self._open = dict.fromkeys(EMPHASIS_KINDS, 0)

    def runs(self, start: int, end: int) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """Cut a span at every change of type."""
        changes = self._changes
        while start < end:
            while changes and changes[-1][0] <= start:
                _, step, kind = changes.pop()
                self._open[kind] += step
            stop = min(end, changes[-1][0]) if changes else end
            yield start, stop, tuple(kind for kind in EMPHASIS_KINDS if self._open[kind] > 0)
            start = stop
