"""Mentions to chains: who or what is meant again, from the scores of pairs, left to right."""

from __future__ import annotations

import numpy as np

from readthrough.model.decode import Chains

REACH = 150  # mentions back that a mention may take up
Known = int | None


def link(chains: Chains, known: list[Known] | None = None, reach: int = REACH) -> list[int]:
    """Number the entity of each mention: the one of its best earlier mention, or a new one.

    ``known`` tells the numbers of mentions whose entity is settled; give them numbers below zero, new ones count up
    from 0. A name may take up its own last use from anywhere before.
    """
    m = chains.found
    entity: list[int] = []
    count = 0
    seen: dict[tuple[int, int], int] = {}  # a name → its last mention
    for i, (kind, exact, type_) in enumerate(zip(m.kind.tolist(), m.exact.tolist(), m.type.tolist(), strict=True)):
        name = (exact, type_)
        if known and (settled := known[i]) is not None:
            entity.append(settled)
        else:
            best = _best(chains, i, seen.get(name, i) if kind == 0 else i, reach)
            entity.append(entity[best] if best >= 0 else count)
            count += best < 0
        if kind == 0:
            seen[name] = i
    return entity


def _best(chains: Chains, i: int, far: int, reach: int) -> int:
    """The earlier mention that mention ``i`` takes up, or -1."""
    earlier = np.arange(max(0, i - reach), i)
    if far < i - reach:
        earlier = np.append(earlier, far)
    if not len(earlier):
        return -1
    scores = chains.scores(i, earlier)
    j = int(scores.argmax())
    return int(earlier[j]) if scores[j] > chains.new[i] else -1
