"""What a reader remembers of the narration, and several readers who took a «he» for different persons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

FORGET = 900  # tokens after which a person seen is no longer meant by «he»
SIGHTS = 4  # last sights of a person that are kept
_HALF = 300  # tokens in which it is half as much about somebody
_MEMORIES = 6  # readers who go on at a time
_UNLIKELY = 0.03  # of the likeliest reader's share, below which one gives up
_ALIKE = 3  # persons seen last by whom two readers are told apart

Chances = tuple[tuple[int, float], ...]


class Seen(NamedTuple):
    """One sight of a person in the narration: token, person, whether as a subject, and whether by a pronoun."""

    token: int
    person: int
    subject: bool
    pronoun: bool


class Last(NamedTuple):
    """The last sight of a person, and how much the narration has been about them (``focus``).

    ``kind``: that of the mention; of who was not seen yet: called or talked of in a line, or coming. ``role``: see
    roles.py.
    """

    token: int
    sentence: int
    block: int
    role: str
    first: bool
    kind: str
    focus: float


class Memory:
    """Who was seen last where, for a reader who took every pronoun up to here in one way.

    ``share``: the chance that this way is right. ``last``: everybody's last sight, and ``rows`` their last rows of
    Mentions; who was seen last stands last. ``subject``: the last sight of a subject.
    """

    __slots__ = ("last", "rows", "share", "subject")

    def __init__(self) -> None:
        self.share = 1.0
        self.last: dict[int, Last] = {}
        self.rows: dict[int, tuple[int, ...]] = {}
        self.subject: Seen | None = None

    def fork(self, share: float) -> Memory:
        """Return another reader with the same memory; later sights of the one are none of the other."""
        other = Memory()
        other.share, other.subject = self.share * share, self.subject
        other.last, other.rows = dict(self.last), dict(self.rows)
        return other

    def remember(self, index: int, seen: Seen, last: Last) -> None:
        """Keep a sight by a row of Mentions (-1: by none); ``last.focus`` is what it adds to how much it is about them.

        Whether it is the first of its sentence is the reader's to say.
        """
        person, before = seen.person, next(reversed(self.last.values()), None)
        first = before is None or before.sentence != last.sentence
        focus = self.focus(person, seen.token) + last.focus
        self.last.pop(person, None)
        self.last[person] = last._replace(first=first, focus=focus)
        if index >= 0:
            self.rows[person] = (*self.rows.get(person, ())[1 - SIGHTS :], index)
        self.subject = seen if seen.subject else self.subject

    def latest(self, token: int) -> Iterator[tuple[int, Last]]:
        """Yield persons not yet forgotten at a token with their last sights, the latest first."""
        for person, last in reversed(self.last.items()):
            if token - last.token > FORGET:
                return
            yield person, last

    def focus(self, person: int, token: int) -> float:
        """Say how much the narration is about a person at a token."""
        last = self.last.get(person)
        return last.focus * 0.5 ** ((token - last.token) / _HALF) if last else 0.0

    def alike(self) -> tuple[tuple[int, int, str], ...]:
        """What two readers are told apart by: where those seen last were, and as what."""
        return tuple((p, last.token, last.role) for p, last in islice(reversed(self.last.items()), _ALIKE))


def likeliest(memories: Sequence[Memory]) -> list[Memory]:
    """Join readers who remember alike, and keep the likeliest few, likeliest first; their shares add up to 1."""
    kept: dict[tuple, Memory] = {}
    for memory in sorted(memories, key=lambda m: -m.share):
        same = kept.setdefault(memory.alike(), memory)
        if same is not memory:
            same.share += memory.share
    best = sorted(kept.values(), key=lambda m: -m.share)[:_MEMORIES]
    best = [m for m in best if m.share >= _UNLIKELY * best[0].share]
    whole = sum(m.share for m in best)
    for memory in best:
        memory.share /= whole
    return best


def mixed(found: Sequence[Chances], memories: Sequence[Memory]) -> Chances:
    """Join what each reader makes of a mention, by their shares.

    Readers who know of nobody are not asked.
    """
    chance: dict[int, float] = {}
    whole = sum(m.share for f, m in zip(found, memories, strict=True) if f)
    for each, memory in zip(found, memories, strict=True):
        for person, p in each:
            chance[person] = chance.get(person, 0.0) + p * memory.share / whole
    return ranked((person, min(1.0, p)) for person, p in chance.items())  # shares add up to 1 but for rounding


def ranked(chances: Iterable[tuple[int, float]]) -> Chances:
    """Keep the chances of up to four persons, likeliest first."""
    return tuple(sorted(chances, key=lambda cp: (-cp[1], cp[0]))[:4])
