"""The decision over a whole conversation: every line's speaker at once, from evidence and from turn taking.

A conditional random field over utterances with the last two speakers as its state (Lafferty, McCallum, Pereira 2001):
evidence scores each candidate, turn taking scores each candidate against the two before, and the forward-backward
algorithm gives the probability of every candidate given the whole conversation.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from readthrough.lexicons import read_weights
from readthrough.stages.speakers.evidence import NOBODY, Weighed
from readthrough.stages.speakers.turns import Turn


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


def follows(kind: str, gap: str, cues: tuple[str, ...]) -> tuple[list[str], list[str], list[str]]:
    """Names of the evidence of turn taking: the same speaker again, the one before the last back, or another."""
    told = "told" if kind in ("name", "i") else kind
    near = gap if gap in ("same", "next") else "later"
    ends = [gap, *(f"{near}:{cue}" for cue in cues)]
    again, back, new = ([f"{step}:{told}:{end}" for end in ends] for step in ("again", "back", "new"))
    return again, back, new


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
    unary = [_chance(np.array([sum(weight.get(e, 0.0) for e in pieces) for pieces in w.evidence])) for w in weighed]
    steps = [np.exp(_step(turns, weighed, k, weight)) for k in range(1, len(turns))]
    # alpha[k][i, j]: share of all ways to reach candidate j of turn k after candidate i of turn k-1
    alpha = [unary[0][None, :]]
    for k in range(1, len(turns)):
        ways = (alpha[-1][:, :, None] * steps[k - 1]).sum(axis=0) * unary[k]
        alpha.append(ways / ways.sum())
    beta = np.ones_like(alpha[-1])
    out = []
    for k in range(len(turns) - 1, -1, -1):
        both = (alpha[k] * beta).sum(axis=0)
        out.append(both / both.sum())
        if k:
            beta = (steps[k - 1] * (unary[k] * beta)).sum(axis=2)
            beta /= beta.max()
    return out[::-1]


def _chance(score: np.ndarray) -> np.ndarray:
    return np.exp(score - score.max())


def _step(turns: list[Turn], weighed: list[Weighed], k: int, weight: dict[str, float]) -> np.ndarray:
    """Turn taking as [candidates two back, one back, now]; one row where there is no turn two back."""
    found = follows(weighed[k].tagged, turns[k].gap, turns[k].cues)
    again, back, new = (sum(weight.get(name, 0.0) for name in names) for names in found)
    now, one = np.array(weighed[k].candidates), np.array(weighed[k - 1].candidates)
    two = np.array(weighed[k - 2].candidates) if k > 1 else np.array([NOBODY])
    known = now != NOBODY
    same = (one[:, None] == now[None, :]) & known[None, :]
    returned = (two[:, None] == now[None, :]) & known[None, :]
    table = np.where(known, new, 0.0)[None, None, :]
    table = np.where(returned[:, None, :], back, table)
    return np.where(same[None, :, :], again, table)
