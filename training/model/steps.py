"""What each step reads: examples by source, cropped and varied. Seed and step alone tell it, on every machine.

What a step reads is drawn by Python's own random numbers, so it is the same with a GPU, after an interruption, and
from a bundle.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import islice

from training.model.bundle import Source
from training.model.careless import careless
from training.model.crops import crop, endless, renamed
from training.model.examples import Example
from training.model.first_person import retold
from training.model.names import other_names
from training.model.swaps import swapped

CROP = (900, 2000)  # tokens of a LitBank work in one step
RENAMED = {"stories": 0.75, "litbank": 0.5, "novels": 0.5}  # share of examples whose persons get other first names
SWAPPED = {"stories": 0.4}  # share of examples in which somebody is of the other sex

# Shares of examples, by source, times what --varied tells: told by one of their persons; other surnames and rare names
# (silver: first names too); typed in a hurry.
RETOLD = {"stories": 0.3, "litbank": 0.2, "silver": 0.3}
NAMED = {"stories": 0.5, "litbank": 0.4, "silver": 0.5, "novels": 0.4}
CARELESS = {"stories": 0.3, "litbank": 0.1, "silver": 0.2, "novels": 0.1}

# Examples of a step, by source: at first, and where a network goes on.
FIRST = {"litbank": 1.0, "stories": 1.0, "treebank": 1.0, "silver": 1.0}
AFTER = {"litbank": 0.8, "stories": 2.0, "treebank": 0.3, "silver": 0.75, "gap": 0.5, "novels": 1.0}


def load(source: Source, half: int | None, goes_on: bool) -> dict[str, list[Example]]:
    """Take everything there is to learn from; with ``half``, no novel and no annotated story of the other half.

    GAP and novels are for a network that goes on.
    """
    have = {name: source.sets[name]() for name in ("litbank", "stories", "treebank", "silver") if name in source.sets}
    if not goes_on:
        return have
    have["gap"] = source.sets["gap"]()
    if "novels" in source.sets:

        def mine(e: Example) -> bool:
            return half is None or source.halves[e.name.split("-")[0]] == half

        free = [e for e in source.sets["held-out"]() if e.name in source.halves and mine(e)]  # novels of PDNC
        have["litbank"] = sorted([*have["litbank"], *free], key=lambda e: e.name)
        have["novels"] = [e for e in source.sets["novels"]() if mine(e)]
        have["stories"] = have["stories"] + [e for e in source.sets["annotated"]() if mine(e)]
    return have


def due(each: float, step: int) -> int:
    """How many examples of a source are taken before a step, where ``each`` are taken in one."""
    return int(each * step + 1e-6)


def varied(e: Example, rng: random.Random) -> Example:
    """Change who is of which sex and called what in some of the examples."""
    crossed: frozenset[int] = frozenset()
    if rng.random() < SWAPPED.get(e.source, 0):
        e, crossed = swapped(e, rng)
    return renamed(e, rng, crossed) if crossed or rng.random() < RENAMED.get(e.source, 0) else e


def varied_more(e: Example, rng: random.Random, share: float) -> Example:
    """Change who tells, what the others are called, and how carefully it is typed, in some of the examples."""
    tells, named, typed = (rng.random() for _ in range(3))
    if tells < share * RETOLD.get(e.source, 0):
        e = retold(e, rng)
    if named < share * NAMED.get(e.source, 0):
        e = other_names(renamed(e, rng) if e.source == "silver" else e, rng)
    return careless(e, rng) if typed < share * CARELESS.get(e.source, 0) else e


def drawn(
    have: dict[str, list[Example]], plan: dict[str, float], seed: int, done: int = 0, more: float = 0.0
) -> Iterator[list[Example]]:
    """Give the examples of each step from the step ``done`` on, for ever.

    ``more``: how much they are varied beside what ``varied`` does, times the shares above; what else is drawn is the
    same with any.
    """
    streams = {k: islice(endless(each, seed), due(plan[k], done), None) for k, each in have.items()}
    step = done
    while True:
        rng, other = random.Random(seed * 1_000_003 + step), random.Random(f"{seed} {step}")
        batch = [next(streams[k]) for k in have for _ in range(due(plan[k], step), due(plan[k], step + 1))]
        batch = [crop(e, rng.randint(*CROP), rng) if e.source == "litbank" else e for e in batch]
        yield [varied_more(varied(e, rng), other, more) for e in batch]
        step += 1
