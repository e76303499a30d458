"""Long texts in windows that the encoder can hold, each token taken from the window where it stands best."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

ROOM = 510  # pieces of a window, without the two that frame it
OVERLAP = 96  # pieces that two windows share
_SLACK = 12  # pieces by which windows differ, since no token is parted


class Window(NamedTuple):
    """Tokens ``start`` to ``end`` are read together; ``keep_start`` to ``keep_end`` are taken from this reading."""

    start: int
    end: int
    keep_start: int
    keep_end: int


def windows(
    lengths: np.ndarray, sentences: np.ndarray | None = None, room: int = ROOM, overlap: int = OVERLAP
) -> list[Window]:
    """Cut tokens into windows by their number of pieces, each at most ``room``.

    ``lengths``: int[n], each at least 1. Windows are about equally long. The parts kept cover every token once, in
    order; a token is kept where it is farther from the edge. With ``sentences`` (first tokens, ascending) the parts
    kept are whole sentences where two windows share a sentence's start. A single token of more than ``room`` pieces is
    a window of its own.
    """
    n = len(lengths)
    ends = np.concatenate([[0], np.cumsum(lengths)])
    several = -(-max(1, int(ends[-1]) - overlap) // (room - overlap))
    room = min(room, (int(ends[-1]) + (several - 1) * overlap) // several + _SLACK)
    spans, start = [], 0
    while start < n:
        end = int(np.searchsorted(ends, ends[start] + room, side="right")) - 1
        end = max(end, start + 1)
        spans.append((start, end))
        if end == n:
            break
        # No farther back than that the next token fits: a row of 450 asterisks would be crept up to one word at a time.
        start = min(end, int(np.searchsorted(ends, max(ends[end] - overlap, ends[end + 1] - room))))
    out, kept = [], 0
    for i, (start, end) in enumerate(spans):
        stop = _between(spans[i + 1][0], end, sentences) if i + 1 < len(spans) else n
        out.append(Window(start, end, kept, stop))
        kept = stop
    return out


def _between(a: int, b: int, sentences: np.ndarray | None) -> int:
    """Where one window gives way to the next: in the middle of what they share, or at the sentence's start near it."""
    middle = (a + b + 1) // 2
    if sentences is None:
        return middle
    inside = sentences[np.searchsorted(sentences, a + 1) : np.searchsorted(sentences, b)]
    return int(inside[np.abs(inside - middle).argmin()]) if len(inside) else middle
