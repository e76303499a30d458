"""Parts of examples and others with other names: cuts, tokens taken out, persons renamed, an order that never ends."""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Iterator
from functools import cache
from typing import TypeVar

import numpy as np

from readthrough.lexicons import first_names
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


def without(e: Example, out_of: np.ndarray) -> Example:
    """Take tokens out of an example and move what stands behind them; syntax does not bear it."""
    keep = ~out_of
    new = np.concatenate([[0], np.cumsum(keep)])

    def moved(row: Row) -> Row:
        return row._replace(start=int(new[row.start]), end=int(new[row.end]))

    def place(m: Mention) -> tuple[int, int]:
        return m.start, -m.end

    left = None if e.mentions is None else sorted((m for m in map(moved, e.mentions) if m.end > m.start), key=place)
    return e._replace(
        words=[w for w, k in zip(e.words, keep, strict=True) if k],
        voice=e.voice[keep],
        turn=e.turn[keep],
        marks={int(new[i]) for i in e.marks if keep[i]},
        sentence=sorted({int(new[i]) for i in e.sentence if new[i] < new[-1]}),
        mentions=left,
        events=None if e.events is None else [int(new[i]) for i in e.events if keep[i]],
        said=None if e.said is None else [moved(q) for q in e.said],
    )


COMMON = 3000  # first names that persons are given anew


@cache
def _pools() -> tuple[dict[str, int], list[list[str]]]:
    """First names by how far they are women's: the pool of each, and the commonest of each pool."""
    pool = {name: bisect((10, 90), share) for name, share in first_names().items()}
    common = list(pool)[:COMMON]
    return pool, [[name for name in common if pool[name] == k] for k in range(3)]


def renamed(e: Example, rng: random.Random, crossed: frozenset[int] = frozenset()) -> Example:
    """Give the persons of an example other first names, of the same sex, so that none is learned by heart.

    ``crossed``: the tokens of those who are of the other sex now; their names become names of that one.
    """
    pool, common = _pools()
    places = {i for m in e.mentions or () if m.kind == 0 and m.type == 0 for i in range(m.start, m.end)}
    called = sorted({e.words[i] for i in places})
    other = {e.words[i] for i in crossed} - {e.words[i] for i in places - crossed}
    used = set(e.words)
    new: dict[str, str] = {}
    for name in called:
        if name in pool:
            sex = 2 - pool[name] if name in other else pool[name]
            free = [x for x in rng.sample(common[sex], 20) if x not in used]
            new[name] = free[0] if free else name
            used.add(new[name])
    return e._replace(words=[new.get(w, w) for w in e.words])


def endless(examples: list[Example], seed: int) -> Iterator[Example]:
    """Go through examples for ever, in a new order each time."""
    rng = random.Random(seed)
    while True:
        order = examples[:]
        rng.shuffle(order)
        yield from order
