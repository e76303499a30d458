"""The decision over a whole conversation: every line's speaker at once, from evidence and from turn taking.

A conditional random field over utterances with the last three speakers as its state (Lafferty, McCallum, Pereira 2001):
evidence scores each candidate, turn taking scores each candidate against the three before, and the forward-backward
algorithm gives the probability of every candidate given the whole conversation.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from readthrough.lexicons import read_weights
from readthrough.stages.speakers.evidence import Weighed
from readthrough.stages.speakers.turns import Turn

# Who speaks next: who said the last line, the one before or the third last, or another.
STEPS = ("again", "back", "third", "new")
# How the three before took turns: the last two lines are one person's, the first and third are, all are different.
PASTS = ("twice", "turns", "three")
NONE = -3  # no turn was there, or no further candidate
_AT_ONCE = 64  # turns whose ways are numbered together


def weights(recent: float) -> dict[str, float]:
    """The weight of each piece of evidence for a story that is so far of today's manner (recent.py).

    Two tables, fitted by training/fit_speakers.py: one for prose of any time, one where today's stories count more.
    """
    return mixed(*_tables(), recent)


def mixed(old: dict[str, float], new: dict[str, float], recent: float) -> dict[str, float]:
    """Take the mean of two tables of weights: ``recent`` of the second, the rest of the first."""
    names = old.keys() | new.keys()
    return {name: (1 - recent) * old.get(name, 0.0) + recent * new.get(name, 0.0) for name in names}


@cache
def _tables() -> tuple[dict[str, float], dict[str, float]]:
    return read_weights(__package__, "weights.tsv"), read_weights(__package__, "recent_weights.tsv")


def follows(kind: str, gap: str, cues: tuple[str, ...]) -> list[list[str]]:
    """Names of the evidence of turn taking for each of STEPS: what lies between the lines, and what they say."""
    told, near = _near(kind, gap)
    ends = [gap, *(f"{near}:{cue}" for cue in cues)]
    again, back, new = ([f"{step}:{told}:{end}" for end in ends] for step in ("again", "back", "new"))
    return [again, back, new, new]  # who said the third last line is somebody else, as a newcomer is


@cache
def after(kind: str, gap: str) -> tuple[tuple[str, ...], ...]:
    """Names of the evidence of turn taking for each of STEPS, in each of PASTS and where nobody known speaks."""
    told, near = _near(kind, gap)
    ends = [f"{told}:{near}:{past}" for past in PASTS]
    return tuple((*(f"{step}:{end}" for end in ends), f"{step}:nobody:{told}:{near}") for step in STEPS)


def _near(kind: str, gap: str) -> tuple[str, str]:
    return "told" if kind in ("name", "i") else kind, gap if gap in ("same", "next") else "later"


def ways(now: np.ndarray, last: np.ndarray, two: np.ndarray, three: np.ndarray) -> np.ndarray:
    """Number every way that a speaker may follow three: step * 5 + past, or step * 5 + 4 for nobody known.

    The arrays hold candidates, NOBODY among them and NONE where no turn was, and broadcast against each other; what
    they give counts in STEPS, and in PASTS from 1, with 0 for none of these.
    """
    twice = (last == two) & (last >= 0)
    turns = (last == three) & (last >= 0) & ~twice
    three_speak = (np.minimum(np.minimum(last, two), three) >= 0) & (last != two) & (last != three) & (two != three)
    past = np.where(now >= 0, (twice + 2 * turns + 3 * three_speak).astype(np.uint8), np.uint8(4))
    again, back, third, new = (np.uint8(5 * step) for step in range(len(STEPS)))  # thousands a line: kept in bytes
    return past + np.where(now == last, again, np.where(now == two, back, np.where(now == three, third, new)))


def decide(turns: list[Turn], weighed: list[Weighed], weight: dict[str, float]) -> list[np.ndarray]:
    """Return for each turn the probability of each of its candidates, NOBODY last."""
    out: list[np.ndarray] = []
    first = 0
    for k in range(1, len(turns) + 1):
        if k == len(turns) or turns[k].chapter != turns[first].chapter:
            out += _conversation(turns[first:k], weighed[first:k], weight)
            first = k
    return out


def _conversation(turns: list[Turn], weighed: list[Weighed], weight: dict[str, float]) -> list[np.ndarray]:
    unary = np.zeros((len(turns), max(len(w.candidates) for w in weighed)))
    for row, w in zip(unary, weighed, strict=True):
        row[: len(w.candidates)] = _chance(np.array([sum(weight.get(e, 0.0) for e in found) for found in w.evidence]))
    known = _ways_of(weighed, unary.shape[1])
    taking = [_turn_taking(w.tagged, t.gap, t.cues, weight) for w, t in zip(weighed, turns, strict=True)]
    # forth[k][h, i, j]: share of all ways to reach candidate j of turn k after h and i of the two turns before
    forth = [np.zeros([unary.shape[1]] * 3)]
    forth[0][0, 0] = unary[0] / unary[0].sum()
    for k in range(1, len(turns)):
        reached = (forth[-1][..., None] * taking[k][known[k]]).sum(axis=0) * unary[k]
        forth.append(reached / reached.sum())
    behind = np.ones_like(forth[0])
    out = []
    for k in range(len(turns) - 1, -1, -1):
        both = (forth[k] * behind).sum(axis=(0, 1))[: len(weighed[k].candidates)]
        out.append(both / both.sum())
        if k:
            behind = (taking[k][known[k]] * (unary[k] * behind)).sum(axis=3)
            behind /= behind.max()
    return out[::-1]


def _chance(score: np.ndarray) -> np.ndarray:
    return np.exp(score - score.max())


def _ways_of(weighed: list[Weighed], width: int) -> np.ndarray:
    """Ways to every turn as [turn, three back, two back, last, now]; they are numbers of a byte, their factors not."""
    who = np.full((len(weighed) + 3, width), NONE, dtype=np.int32)
    for row, w in zip(who[3:], weighed, strict=True):
        row[: len(w.candidates)] = w.candidates
    found = np.empty((len(weighed), *[width] * 4), dtype=np.uint8)
    for k in range(0, len(weighed), _AT_ONCE):
        now, last, two, three = (who[k + 3 - back : len(who) - back][:_AT_ONCE] for back in range(4))
        found[k : k + _AT_ONCE] = ways(
            now[:, None, None, None], last[:, None, None, :, None], two[:, None, :, None, None],
            three[:, :, None, None, None],
        )  # fmt: skip
    return found


def _turn_taking(kind: str, gap: str, cues: tuple[str, ...], weight: dict[str, float]) -> np.ndarray:
    """The factor of each way that ``ways`` numbers."""
    score = np.zeros((len(STEPS), len(PASTS) + 2))
    score[:, 1:] = [[weight.get(name, 0.0) for name in names] for names in after(kind, gap)]
    score[:, :-1] += np.array([[sum(weight.get(name, 0.0) for name in names)] for names in follows(kind, gap, cues)])
    return np.exp(score).ravel()
