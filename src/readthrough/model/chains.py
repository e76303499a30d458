"""Mentions to chains: who or what is meant again, from the scores of pairs, left to right, against whole entities."""

from __future__ import annotations

from collections import Counter

import numpy as np

from readthrough.model.decode import Chains
from readthrough.model.heads import FORMS

REACH = 150  # mentions back that a mention may take up
Known = int | None

_MALE, _FEMALE = (tuple(FORMS.index(f) for f in pair) for pair in (("he", "male"), ("she", "female")))
# Log odds against an entity that was meant by the other sex oftener, and against one that only other names were for.
_OTHER_SEX, _OTHER_NAME = 2.0, 2.0


def link(chains: Chains, known: list[Known] | None = None, reach: int = REACH) -> list[int]:
    """Number the entity of each mention: the likeliest of those meant before, or a new one.

    An entity is as likely as its mentions within reach together, for it is them that the training adds up. ``known``
    tells the numbers of mentions whose entity is settled; give them numbers below zero, new ones count up from 0. A
    name may take up its own last use from anywhere before.
    """
    m = chains.found
    entity = np.zeros(len(m.start), np.int64)
    of = _Entities(chains)
    count = 0
    seen: dict[tuple[int, int], int] = {}  # a name → its last mention
    for i, (kind, exact, type_) in enumerate(zip(m.kind.tolist(), m.exact.tolist(), m.type.tolist(), strict=True)):
        name = (exact, type_)
        settled = known[i] if known else None
        if settled is None:
            found = _best(chains, of, entity, i, seen.get(name, i) if kind == 0 else i, reach)
            entity[i] = count if found is None else found
            count += found is None
        else:
            entity[i] = settled
        of.take(i, int(entity[i]))
        if kind == 0:
            seen[name] = i
    return entity.tolist()


def _best(chains: Chains, of: _Entities, entity: np.ndarray, i: int, far: int, reach: int) -> int | None:
    """The earlier entity that mention ``i`` takes up, or None."""
    earlier = np.arange(max(0, i - reach), i)
    if far < i - reach:
        earlier = np.append(earlier, far)
    if not len(earlier):
        return None
    scores = chains.scores(i, earlier)
    top = scores.max()
    numbers, place = np.unique(entity[earlier], return_inverse=True)
    odds = np.log(np.bincount(place, np.exp(scores - top))) + top
    odds -= of.against(i, numbers.tolist())
    best = int(odds.argmax())
    return int(numbers[best]) if odds[best] > chains.new[i] else None


class _Entities:
    """What is known of each entity from its mentions so far: its sex and its names."""

    def __init__(self, chains: Chains) -> None:
        m = chains.found
        self.form, self.kind = m.form.tolist(), m.kind.tolist()
        self.words = [frozenset(row) for row in zip(m.opening.tolist(), m.last.tolist(), m.exact.tolist(), strict=True)]
        self.males: Counter[int] = Counter()  # how many more mentions by «he» than by «she»
        self.names: dict[int, set[int]] = {}

    def take(self, i: int, entity: int) -> None:
        """Add a mention to its entity."""
        self.males[entity] += (self.form[i] in _MALE) - (self.form[i] in _FEMALE)
        if self.kind[i] == 0:
            self.names.setdefault(entity, set()).update(self.words[i])

    def against(self, i: int, entities: list[int]) -> np.ndarray:
        """What speaks against a mention meaning each of some entities, as log odds."""
        out = np.zeros(len(entities))
        sex = (self.form[i] in _MALE) - (self.form[i] in _FEMALE)
        if sex:
            out += [_OTHER_SEX * (self.males[e] * sex < 0) for e in entities]
        if self.kind[i] == 0:
            words = self.words[i]
            out += [_OTHER_NAME * (e in self.names and words.isdisjoint(self.names[e])) for e in entities]
        return out
