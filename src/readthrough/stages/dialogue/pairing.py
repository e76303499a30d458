"""Pairs quote marks: the cheapest reading of all marks of a story, one pass, a few states alive at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from readthrough.stages.dialogue.marks import Mark

_UNCLOSED = 2.6  # a mark opens while the same mark is open: the first was never closed
_STRAY = 2.6  # a closing mark with nothing open
_INNER_UNCLOSED = 1.8  # "He said 'go and left": the outer closes, the inner never did
_BLOCK_UNCLOSED = 1.2  # a block ends with a quotation open and the next does not go on with it
_SINGLE_UNCLOSED = 1.9  # they met on 'Change: more likely an apostrophe
_REOPENED = 0.1  # the next block opens with the mark again: speech over several paragraphs
_CARRIED = 1.3  # the next block goes on without a mark: verse inside speech
_DEPTH = 0.4
_FOREIGN = 0.8  # a mark that this story does not use for speech opens outside any quotation
_MARGIN = 5.0

_State = str  # the open families, outermost first; "" is narration
_Beam = dict[str, tuple[float, tuple]]


class Stretch(NamedTuple):
    """What stands between two marks, in one block: ``depth`` 0 is outermost.

    ``why`` says how it ended: closed, unclosed, continued in the next block; ``unopened`` if only its end has a mark.
    """

    start: int
    end: int
    family: str
    depth: int
    block: int
    why: str


class MarkedBlock(NamedTuple):
    """The marks of one block.

    ``joined`` tells that no block parts it from the one before; ``speech`` holds the families that open speech here.
    """

    index: int
    start: int
    end: int
    joined: bool
    marks: Sequence[Mark]
    speech: frozenset[str]


def pair_marks(blocks: Iterable[MarkedBlock]) -> list[Stretch]:
    """Find the stretches between quote marks, in text order, inner ones after the one they lie in."""
    beam: _Beam = {"": (0.0, ())}
    visited = []
    for block in blocks:
        beam = _enter(beam, block)
        for mark in block.marks:
            beam = _step(beam, mark, block.speech)
        visited.append(block)
    cost, link = min(beam.values(), key=lambda v: v[0])
    actions = []
    while link:
        link, action = link
        actions.append(action)
    return _Replay(visited, actions[::-1]).run()


def _put(beam: _Beam, state: str, cost: float, link: tuple, action: str) -> None:
    known = beam.get(state)
    if known is None or cost < known[0]:
        beam[state] = (cost, (link, action))


def _enter(beam: _Beam, block: MarkedBlock) -> _Beam:
    """Go on from one block to the next: what is open ends, or is taken over."""
    new: _Beam = {}
    opener = block.marks[0].family if block.marks and block.marks[0].at_start and block.marks[0].opens < 2 else ""
    for state, (cost, link) in beam.items():
        if not state:
            _put(new, "", cost, link, "end")
            continue
        outer = state[0]
        unclosed = (
            (_SINGLE_UNCLOSED if outer == "s" else _BLOCK_UNCLOSED)
            + (0 if outer in block.speech else 1.8)
            + _INNER_UNCLOSED * (len(state) - 1)
        )
        _put(new, "", cost + unclosed, link, "end")
        if not block.joined:
            continue
        if opener == outer:
            _put(new, state.upper(), cost + _REOPENED, link, "reopen")
        elif not opener:
            _put(new, state, cost + _CARRIED, link, "carry")
    return new


def _step(beam: _Beam, mark: Mark, speech: frozenset[str]) -> _Beam:
    new: _Beam = {}
    family, opens, closes, skips = mark.family, mark.opens, mark.closes, mark.skips
    for state, (cost, link) in beam.items():
        if state[:1].isupper():  # marks at the block's start that only open again what is open
            _put(new, state.lower(), cost + opens, link, "again")
            continue
        _put(new, state, cost + skips, link, "skip")
        at = state.rfind(family)
        if at < 0:
            _put(new, state, cost + closes + _STRAY, link, "stray")
        else:
            _put(new, state[:at], cost + closes + _INNER_UNCLOSED * (len(state) - 1 - at), link, "close")
        if state[-1:] == family:
            _put(new, state, cost + opens + _UNCLOSED, link, "break")
        elif len(state) < 3:
            extra = _DEPTH * len(state) if state else (0.0 if family in speech else _FOREIGN)
            _put(new, state + family, cost + opens + extra, link, "open")
    limit = min(v[0] for v in new.values()) + _MARGIN
    return {state: v for state, v in new.items() if v[0] <= limit}


class _Replay:
    """Runs the chosen actions over the marks and writes the stretches down."""

    def __init__(self, blocks: Sequence[MarkedBlock], actions: Sequence[str]) -> None:
        self.blocks, self.actions = blocks, actions
        self.stack: list[tuple[str, int]] = []  # family and start
        self.found: list[Stretch] = []

    def run(self) -> list[Stretch]:
        at = 0
        for n, block in enumerate(self.blocks):
            self._enter(self.blocks[n - 1] if n else block, block, self.actions[at])
            at += 1
            for mark in block.marks:
                self._act(block, mark, self.actions[at])
                at += 1
        if self.blocks:
            self._close_all(self.blocks[-1], "unclosed")
        return sorted(self.found, key=lambda s: (s.start, -s.end))

    def _enter(self, before: MarkedBlock, block: MarkedBlock, action: str) -> None:
        families = [f for f, _ in self.stack]
        self._close_all(before, "unclosed" if action == "end" else "continued")
        if action in ("reopen", "carry"):
            self.stack = [(f, block.start) for f in families]

    def _act(self, block: MarkedBlock, mark: Mark, action: str) -> None:
        if action == "open":
            self.stack.append((mark.family, mark.start))
        elif action == "close":
            while self.stack[-1][0] != mark.family:
                self._pop(block, mark.start, "unclosed")
            self._pop(block, mark.end, "closed")
        elif action == "break":
            self._pop(block, mark.start, "unclosed")
            self.stack.append((mark.family, mark.start))

        elif action == "stray" and mark is block.marks[0] and not self.stack:
            self.found.append(Stretch(block.start, mark.end, mark.family, 0, block.index, "unopened"))

    def _pop(self, block: MarkedBlock, end: int, why: str) -> None:
        family, start = self.stack.pop()
        self.found.append(Stretch(start, end, family, len(self.stack), block.index, why))

    def _close_all(self, block: MarkedBlock, why: str) -> None:
        while self.stack:
            self._pop(block, block.end, why)
