"""Parts of examples: a cut of a long text, and an order that never ends."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import TypeVar

from training.model.examples import Example, Mention, Said, Syntax

Row = TypeVar("Row", Mention, Said)


def crop(e: Example, wide: int, rng: random.Random) -> Example:
    """Take about ``wide`` tokens of an example, from one sentence's start to another's end."""
    n = len(e.words)
    if n <= wide * 1.2:
        return e
    starts = [s for s in e.sentence if s <= n - wide * 0.8]
    a = rng.choice(starts)
    b = next((s for s in e.sentence if s >= a + wide), n)
    return cut(e, a, b)


def cut(e: Example, a: int, b: int) -> Example:
    """Take the tokens ``a`` to ``b`` of an example."""

    def within(row: Mention | Said) -> bool:
        return row.start >= a and row.end <= b

    def moved(row: Row) -> Row:
        return row._replace(start=row.start - a, end=row.end - a)

    s = e.syntax
    return e._replace(
        words=e.words[a:b],
        voice=e.voice[a:b],
        turn=e.turn[a:b],
        marks={i - a for i in e.marks if a <= i < b},
        sentence=[i - a for i in e.sentence if a <= i < b],
        mentions=None if e.mentions is None else [moved(m) for m in e.mentions if within(m)],
        events=None if e.events is None else [i - a for i in e.events if a <= i < b],
        said=None if e.said is None else [moved(q) for q in e.said if within(q)],
        syntax=None if s is None else Syntax(s.pos[a:b], s.lemma[a:b], [h - a for h in s.head[a:b]], s.relation[a:b]),
    )


def endless(examples: list[Example], seed: int) -> Iterator[Example]:
    """Go through examples for ever, in a new order each time."""
    rng = random.Random(seed)
    while True:
        order = examples[:]
        rng.shuffle(order)
        yield from order
