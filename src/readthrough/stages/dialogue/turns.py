"""Utterances: which stretches are said in one go, and the id of each."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import NamedTuple

from readthrough.layers import Quote


class Row(NamedTuple):
    """A stretch whose kind is known and whose turn is not."""

    start: int
    end: int
    kind: str
    block: int
    why: str
    score: float


def number(text: str, rows: Sequence[Row]) -> tuple[Quote, ...]:
    """Give every row its turn and its id."""
    quotes, turn, last = [], -1, None
    for row in rows:
        if row.kind == "quoted":
            turn += 1
            own = turn
        elif last is not None and (last.block == row.block or last.why == "continued") and last.kind == row.kind:
            own = last.turn
        else:
            turn += 1
            own = turn
        name = blake2b(text[row.start : row.end].encode(), digest_size=6).hexdigest()
        quote = Quote(name, row.start, row.end, row.kind, own, row.block, row.why, row.score)
        quotes.append(quote)
        if row.kind != "quoted":
            last = quote
    return tuple(quotes)
