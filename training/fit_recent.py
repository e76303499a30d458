"""Fits the words by which a story shows that it is written in the manner of today.

    python -m training.fit_recent --data DATA [--write]

Reads four passages of each novel of PDNC and two of each book of ELTeC, LitBank and Standard Ebooks, all older than
1965, and the annotated stories and our own, which are all of today; reports every fifth work, fitted without it; with
``--write`` fits on all. Logistic regression, both kinds weighing alike, L2, by L-BFGS-B (scipy); the sign of each
word's weight is given, so that the habits of these few writers of today cannot make «maybe» a sign of old books.
"""

from __future__ import annotations

import argparse
import gzip
import random
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from readthrough.errors import ReadthroughError
from readthrough.stages.speakers.recent import START, shares
from training.texts import DEV, STORIES, TOLD, annotated_stories, read_tokens, told_stories

WEIGHTS = Path(__file__).parent.parent / "src/readthrough/stages/speakers/recent_words.tsv"
OLD = """
upon shall whom scarcely presently thus whose nor indeed exclaimed sir madam ladies gentleman gentlemen ; which must
might very such quite great dear manner of were much being therefore hitherto till ought whilst perhaps rather
""".split()
NEW = """
yeah okay ok phone guy guys kid kids gonna huh um uh screen coffee n't 's 'm 're 've 'd 'll is are just back like got
get gets going around because says maybe shit fuck fucking hey mom wow sorry car tv text
""".split()
L2 = 20.0
LEAST = 0.004  # a weight below it is left out
PASSAGE = 4000  # tokens


def passages(data: Path) -> Iterator[tuple[str, str, bool, list[str]]]:
    """Yield texts: where it is from, its work, whether it is of today, and its words."""
    rng = random.Random(0)
    for path in sorted((data / "pdnc").glob("*/novel_text.txt")):
        yield from _cut("pdnc", path.parent.name, path, 4, rng)
    for source, pattern in (("eltec-eng", "*.txt.gz"), ("standardebooks", "*.epub"), ("litbank", "original/*.txt")):
        for path in sorted((data / source).glob(pattern)):
            yield from _cut(source, path.stem, path, 2, rng)
    for source, folder in (("annotated", None), ("told", TOLD), ("stories", STORIES), ("dev", DEV)):
        for name, gold in annotated_stories(data, folder):
            yield source, name, True, _words(gold["text"])
    for name, text, _ in told_stories():
        yield "told", name, True, _words(text)


def _cut(
    source: str, work: str, path: Path, times: int, rng: random.Random
) -> Iterator[tuple[str, str, bool, list[str]]]:
    try:
        words = _words(gzip.decompress(path.read_bytes()).decode("utf-8") if path.suffix == ".gz" else path)
    except ReadthroughError:
        return  # a file that is no story
    for _ in range(times):
        first = rng.randrange(max(1, len(words) - PASSAGE))
        yield source, work, False, words[first : first + PASSAGE]


def _words(source: str | Path) -> list[str]:
    story, _, tokens = read_tokens(source)
    return tokens.words(story.text)


def fit(x: np.ndarray, y: np.ndarray) -> tuple[float, np.ndarray]:
    """Fit the start and the weights of OLD and NEW, for shares as they are; no weight has the wrong sign."""
    middle, spread = x.mean(0), x.std(0) + 1e-3
    z = (x - middle) / spread
    each = np.where(y == 1, 0.5 / (y == 1).sum(), 0.5 / (y == 0).sum()) * len(y)

    def loss(p: np.ndarray) -> tuple[float, np.ndarray]:
        score = z @ p[1:] + p[0]
        wrong = (1 / (1 + np.exp(-score)) - y) * each
        cost = (each * np.logaddexp(0, np.where(y == 1, -score, score))).sum() + L2 * (p[1:] ** 2).sum() / 2
        return float(cost), np.concatenate([[wrong.sum()], z.T @ wrong + L2 * p[1:]])

    bounds = [(None, None)] + [(None, 0.0)] * len(OLD) + [(0.0, None)] * len(NEW)
    p = minimize(loss, np.zeros(x.shape[1] + 1), jac=True, bounds=bounds, method="L-BFGS-B").x
    weights = p[1:] / spread
    return float(p[0] - (middle * weights).sum()), weights


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, required=True)
    ap.add_argument("--write", action="store_true")
    o = ap.parse_args()
    rows = list(passages(o.data))
    x, y = np.array([shares(row[3], OLD + NEW) for row in rows]), np.array([float(row[2]) for row in rows])
    if o.write:
        write(*fit(x, y))
        return
    fold, found = np.array([zlib.crc32(row[1].encode()) % 5 for row in rows]), np.zeros(len(rows))
    for k in range(5):
        start, weights = fit(x[fold != k], y[fold != k])
        found[fold == k] = 1 / (1 + np.exp(-(x[fold == k] @ weights + start)))
    print("source, texts, how recent: mean, quantiles .02 .1 .5 .9 .98")
    for source in dict.fromkeys(row[0] for row in rows):
        mine = found[[row[0] == source for row in rows]]
        ranks = " ".join(f"{value:.3f}" for value in np.quantile(mine, (0.02, 0.1, 0.5, 0.9, 0.98)))
        print(f"{source:16} {len(mine):4} {mine.mean():.3f}  {ranks}")


def write(start: float, weights: np.ndarray) -> None:
    """Write the words that tell something."""
    head = (
        "# Words by which a story shows that it is written in the manner of today, fitted by training/fit_recent.py:\n"
        "# weight of the square root of how many of a thousand words it is. See docs/stages/speakers.md.\n"
    )
    table = {START: start} | {w: v for w, v in zip(OLD + NEW, weights.tolist(), strict=True) if abs(v) >= LEAST}
    rows = "".join(f"{name}\t{value:.3f}\n" for name, value in table.items())
    WEIGHTS.write_text(head + rows, encoding="utf-8")


if __name__ == "__main__":
    main()
