"""Fits how sure a line's speaker may be said to be, from the chance that the decision gives.

    python -m training.fit_scores --data DATA --score score.py

Pieces of evidence with one cause count as if each told something of its own, so who is likely is thought too likely:
of lines at .93 of novels, and of stories, .86 are right. Above a bend the log odds rise more slowly, above another
hardly (compare Platt 1999). Reads the works as training/fit_speakers.py does, decides each with the tables of its fold,
fitted without it, and prints bends and slopes for ``verdict.py``, by maximum likelihood, and the expected calibration
error before and after: of each fold with those of the other four, and of all with those of all.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from benchmarks.folds import FOLDS, test_works
from scipy.optimize import minimize

from readthrough.lexicons import weights_in
from readthrough.stages.speakers.decide import mixed
from readthrough.stages.speakers.recent import how_recent
from readthrough.stages.speakers.verdict import UNKNOWN_BELOW, bent
from training.fit_speakers import STORIES_COUNT, collect_all, decided
from training.texts import annotated_stories, read_tokens

STEPS = 20  # twentieths of the score, as in benchmarks/trust.py


def lines_of(score, data: Path, out: Path) -> np.ndarray:
    """Decide every work with tables fitted without it.

    Rows: fold, whether it is a story, stretches, chance of the likeliest, whether it is right; unknown lines left out.
    """
    works, texts = collect_all(score, data, out), {name: gold["text"] for name, gold in annotated_stories(data)}
    found = []
    for i, test in enumerate(test_works(data)):
        tables = [weights_in((FOLDS / f"{name}{i}.tsv").read_text(encoding="utf-8")) for name in ("fold", "recent")]
        for work in test:
            story, _, tokens = read_tokens(texts.get(work) or data / "pdnc" / work / "novel_text.txt")
            weight = mixed(*tables, how_recent(tokens.words(story.text)))
            for talk in works[work]:
                for n, gold, p in zip(talk["weight"], talk["gold"], decided(talk, weight), strict=True):
                    best = int(p[:-1].argmax()) if len(p) > 1 else 0
                    if n and p[best] >= UNKNOWN_BELOW and best < len(p) - 1:
                        found.append((i, work in texts, n, p[best], best in gold))
    return np.array(found, dtype=float)


def fit(lines: np.ndarray) -> list[float]:
    """Fit bends and slopes; a story's line counts as often as in the fit of the evidence."""
    times = lines[:, 2] * np.where(lines[:, 1] == 1, STORIES_COUNT, 1)

    def loss(ends: np.ndarray) -> float:
        p = np.clip(bent(lines[:, 3], ends), 1e-9, 1 - 1e-9)
        return -float((times * np.log(np.where(lines[:, 4] == 1, p, 1 - p))).sum() / times.sum())

    best = minimize(loss, (1.2, 0.4, 4.5, 0.5), method="Nelder-Mead", options={"maxiter": 2000}).x
    return [round(float(value), 2) for value in best]


def distance(lines: np.ndarray, p: np.ndarray) -> float:
    """The mean distance between score and share right over twentieths of the score (Naeini et al. 2015)."""
    step = np.minimum((p * STEPS).astype(int), STEPS - 1)
    said = np.bincount(step, lines[:, 2] * p, STEPS)
    right = np.bincount(step, lines[:, 2] * lines[:, 4], STEPS)
    return float(np.abs(said - right).sum() / lines[:, 2].sum())


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, required=True)
    ap.add_argument("--score", type=Path, required=True)
    ap.add_argument("--out", type=Path, default=Path("out/speakers"))
    o = ap.parse_args()
    sys.path.insert(0, str(o.score.parent))
    import score

    lines = lines_of(score, o.data, o.out)
    left_out = np.zeros(len(lines))
    for i in range(5):
        fold = lines[:, 0] == i
        ends = fit(lines[~fold])
        left_out[fold] = bent(lines[fold, 3], ends)
        print(f"  without fold {i}: {ends}")
    ends = fit(lines)
    print(f"bend, slope, bend, slope: {ends}")
    for kind, name in enumerate(("novels", "stories")):
        of = lines[:, 1] == kind
        every = (lines[:, 3], left_out, bent(lines[:, 3], ends))
        before, without, after = (distance(lines[of], p[of]) for p in every)
        print(f"{name}: {before:.4f}, by the other folds {without:.4f}, by all {after:.4f}")


if __name__ == "__main__":
    main()
