"""Fits the weights of the cues that tell speech from words only cited, on novels with gold speech.

    quote_cues.py --score SCORE.py --novels PDNC_FOLDER [--errors 20]

Prints the mean F1 over the novels, each left out of the fit in turn, for some thresholds, and the weights fitted on
all; rounded, they are in stages/dialogue/kinds.py.
"""

from __future__ import annotations

import argparse
import bisect
from pathlib import Path

import numpy as np

from quotes import load, read
from readthrough.layers import Dialogue
from readthrough.stages.dialogue import find_dialogue, kinds
from readthrough.stages.dialogue.beside import tag_after, tag_before
from readthrough.stages.tokens import find_tokens

_SMOOTH = 2.0  # weight of the penalty on large weights


def collect(o: argparse.Namespace) -> tuple[np.ndarray, np.ndarray, np.ndarray, list[str]]:
    """Cues of every outermost quotation of every novel, whether gold has it, and the novel's number."""
    score, rows, hits, where, texts = load(o.score), [], [], [], []
    names = list(kinds._CUES)
    folders = sorted(p for p in o.novels.iterdir() if (p / "novel_text.txt").exists())
    for number, folder in enumerate(folders):
        gold = score.pdnc(folder)
        story, structure = read(gold["text"], True)
        dialogue: Dialogue = find_dialogue(story, structure, find_tokens(story, structure))
        starts, text, outer = [s["start"] for s in gold["spans"]], story.text, -1
        for q in dialogue.quotes:
            if q.start < outer or text[q.start] not in '"“':
                continue
            outer, block = q.end, structure.blocks[q.block]
            k = bisect.bisect_right(starts, q.end)
            near = gold["spans"][max(0, k - 30) : k]
            tags = tag_after(text, q.end, block.end), tag_before(text, q.start, block.start)
            cues = set(kinds.find_cues(text, q.start, q.end, block.start, block.end, *tags))
            rows.append([c in cues for c in names])
            hits.append(any(min(s["end"], q.end) > max(s["start"], q.start) for s in near))
            where.append(number)
            texts.append(
                f"{text[q.start - 40 : q.start]!r} >> {text[q.start : q.end][:80]!r} << {text[q.end :][:25]!r}"
            )
    return np.array(rows, float), np.array(hits, float), np.array(where), texts


def fit(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Weights of a logistic regression by Newton's method; the last is the base."""
    x = np.c_[x, np.ones(len(x))]
    w = np.zeros(x.shape[1])
    ridge = np.full(len(w), _SMOOTH)
    ridge[-1] = 0
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ w))
        step = np.linalg.solve((x.T * (p * (1 - p))) @ x + np.diag(ridge + 1e-9), x.T @ (y - p) - ridge * w)
        w += step
        if np.abs(step).max() < 1e-6:
            break
    return w


def mean_f1(odds: np.ndarray, y: np.ndarray, where: np.ndarray) -> float:
    """Mean over the novels of the F1 of taking everything with odds above nought for speech."""
    got = []
    for n in np.unique(where):
        said, true = odds[where == n] > 0, y[where == n] > 0
        got.append(2 * (said & true).sum() / max(1, said.sum() + true.sum()))
    return float(np.mean(got))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--score", type=Path, required=True)
    parser.add_argument("--novels", type=Path, required=True)
    parser.add_argument("--errors", type=int, default=0)
    o = parser.parse_args()
    x, y, where, texts = collect(o)
    odds = np.zeros(len(y))
    for n in np.unique(where):
        w = fit(x[where != n], y[where != n])
        odds[where == n] = x[where == n] @ w[:-1] + w[-1]
    now = x @ np.array(list(kinds._CUES.values())) + kinds._BASE
    for limit in (-1.0, -0.5, 0.0, 0.5):
        left_out, in_use = mean_f1(odds - limit, y, where), mean_f1(now - limit, y, where)
        print(f"F1 above {limit:4}: left out {left_out:.4f}, weights in use {in_use:.4f}")
    for name, weight in zip([*kinds._CUES, "base"], fit(x, y), strict=True):
        print(f"{name:20} {weight:6.2f}   in use {kinds._CUES.get(name, kinds._BASE)}")
    wrong = np.flatnonzero((odds > 0) != (y > 0))
    for i in np.random.default_rng(1).permutation(wrong)[: o.errors]:
        print(f"  {odds[i]:5.1f} {'speech' if y[i] else 'no speech'}: {texts[i]}")


if __name__ == "__main__":
    main()
