"""The decision over a conversation against all its ways, counted one by one."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readthrough.stages.speakers.decide import decide
from readthrough.stages.speakers.evidence import NOBODY, Weighed
from readthrough.stages.speakers.turns import Turn

WEIGHT = {
    "again:none:next": -2.0, "again:none:next:asked": -1.5, "back:none:next": 0.7, "new:none:next": -0.4,
    "again:none:next:twice": 0.9, "back:none:next:turns": 0.5, "third:none:next:three": 1.1,
    "new:none:next:turns": -0.6, "third:none:next:twice": -0.3, "again:nobody:none:next": 0.2,
    "back:nobody:none:next": 1.7, "third:nobody:none:next": 0.4, "new:nobody:none:next": -1.2, "likely": 1.3,
    "unlikely": -0.8,
}  # fmt: skip


def step_of(now: int, before: list[int]) -> str:
    """Who speaks: who said the last line, the one before or the third last, or another."""
    last, two, three = (*reversed(before[-3:]), None, None, None)[:3]
    return "again" if now == last else "back" if now == two else "third" if now == three else "new"


def past_of(before: list[int]) -> str:
    last, two, three = (*reversed(before[-3:]), None, None, None)[:3]
    if last == two and last != NOBODY:
        return "twice"
    if last == three and last != NOBODY:
        return "turns"
    told = None not in (last, two, three) and NOBODY not in (last, two, three)
    return "three" if told and len({last, two, three}) == 3 else ""


def score_of(way: tuple[int, ...], rows: list[Weighed], cues: list[tuple[str, ...]]) -> float:
    total = 0.0
    for k, (who, row) in enumerate(zip(way, rows, strict=True)):
        total += sum(WEIGHT.get(e, 0.0) for e in row.evidence[row.candidates.index(who)])
        if k == 0:
            continue
        step, past = step_of(who, list(way[:k])), past_of(list(way[:k]))
        if who == NOBODY:
            total += WEIGHT.get(f"{step}:nobody:none:next", 0.0)
            continue
        total += WEIGHT.get(f"{step}:none:next:{past}", 0.0)
        base = "new" if step == "third" else step
        total += sum(WEIGHT.get(f"{base}:none:{end}", 0.0) for end in ("next", *(f"next:{cue}" for cue in cues[k])))
    return total


@st.composite
def talks(draw: st.DrawFn) -> tuple[list[Weighed], list[tuple[str, ...]]]:
    rows, cues = [], []
    for _ in range(draw(st.integers(1, 6))):
        who = draw(st.lists(st.integers(0, 4), unique=True, max_size=3))
        told = [tuple(draw(st.lists(st.sampled_from(("likely", "unlikely")), max_size=2))) for _ in range(len(who) + 1)]
        rows.append(Weighed((*who, NOBODY), tuple(told), "none"))
        cues.append(tuple(draw(st.lists(st.just("asked"), max_size=1))))
    return rows, cues


@settings(max_examples=60, deadline=None)
@given(talks())
def test_every_chance_is_the_share_of_all_ways(talk: tuple[list[Weighed], list[tuple[str, ...]]]) -> None:
    rows, cues = talk
    turns = [Turn((), 0, 0, (), (), (), (), "next", 0, cue) for cue in cues]
    ways = list(itertools.product(*(row.candidates for row in rows)))
    shares = np.array([math.exp(score_of(way, rows, cues)) for way in ways])
    shares /= shares.sum()
    for k, chances in enumerate(decide(turns, rows, WEIGHT)):
        for j, who in enumerate(rows[k].candidates):
            assert chances[j] == pytest.approx(shares[[way[k] == who for way in ways]].sum(), abs=1e-6)


def test_nobody_known_answers_as_one_person_does() -> None:
    """«"Who's there?" asked Tom. / "The post." / "At this hour?" asked Tom. / "Yes."»: the stranger is there again."""
    rows = [Weighed((0, NOBODY), evidence, "none") for evidence in
            ((("likely",) * 9, ()), (("unlikely",) * 9, ()), (("likely",) * 9, ()), ((), ()))]  # fmt: skip
    turns = [Turn((), 0, 0, (), (), (), (), "next", 0, ()) for _ in rows]
    assert decide(turns, rows, WEIGHT)[3].argmax() == 1
