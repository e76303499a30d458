"""Fits the weights of the evidence for addressees on annotated novels and stories, and cross-validates them.

    python -m training.fit_addressees --data DATA --score score.py          collect, then all folds; training/folds
    python -m training.fit_addressees … --write     fit on everything, write (recent_)addressee_weights.tsv

Two tables each time, as for speakers: for prose of any time, and one where stories of today, those of training/dev with
them, count for more. A softmax over candidates and nobody; where a line is said to several, what they have together is
to be likely. Every work is read with speakers decided by the tables of its fold. Needs scipy.
"""

from __future__ import annotations

import argparse
import pickle
import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from benchmarks.annotated import read_gold, stories
from benchmarks.folds import FOLDS, tables, test_works
from benchmarks.gold import load_module, novel_file, novel_gold, novels
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from readthrough.layers import Dialogue
from readthrough.stages.characters import find_characters
from readthrough.stages.speakers import collect
from readthrough.stages.speakers.addressees import NOBODY, UNANSWERED_BELOW, evidence
from readthrough.stages.speakers.decide import decide, mixed
from readthrough.stages.speakers.presence import find_presence
from readthrough.stages.speakers.recent import how_recent
from readthrough.stages.speakers.verdict import speakers_of, talk_of
from training.texts import DEV, mentions_and_ear, read_layers

HOME = Path(__file__).parent.parent / "src/readthrough/stages/speakers"
L2 = 2.0
COUNT = {"novels": (1, 1), "stories": (4, 20), "dev": (0, 20)}  # times a line of each kind, in the two tables
SEEN = 5  # times a piece of evidence must be met to get a weight
_NEAR = 8  # gold stretches looked at before a quote's end


class Line(NamedTuple):
    """One gold stretch: the evidence for its candidates, NOBODY last, and whether each is spoken to.

    ``asked``: whether the gold tells to whom it is said; elsewhere nobody is right.
    """

    evidence: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]
    asked: bool


class Work(NamedTuple):
    """One work: its fold, or -1; novels, stories or dev; how far of today's manner; its lines."""

    fold: int
    kind: str
    recent: float
    lines: list[Line]


def read_work(score, gold: dict, source, fold: int, kind: str) -> Work:
    """Read one work, decide its speakers with the tables of its fold, and list the evidence for addressees."""
    story, structure, tokens, dialogue = read_layers(source)
    mentions, ear = mentions_and_ear(story, structure, tokens, dialogue)
    characters = find_characters(story, structure, tokens, dialogue, mentions)
    presence = find_presence(story, structure, tokens, dialogue, mentions, characters, ear)
    scene = collect(story, structure, tokens, dialogue, mentions, characters, ear, presence)
    recent = how_recent(scene.page.words.text)
    chances = decide(scene.turns, scene.weighed, mixed(*tables(max(fold, 0), "fold", "recent"), recent))
    talk = talk_of(scene, chances, [who for who, _, _ in speakers_of(scene, chances)])
    cast = [
        {"id": i, "name": c.name, "aliases": c.aliases, "narrator": c.narrator} for i, c in enumerate(characters.rows)
    ]
    means = score.stand_for({"characters": cast}, gold)
    lines = []
    for k, turn in enumerate(scene.turns):
        found = None
        for said_to in _gold_of(gold["spans"], dialogue, turn.quotes):
            found = evidence(talk, k) if found is None else found
            right = [c != NOBODY and means.get(c) in said_to for c in found]
            right[-1] = not any(right)
            lines.append(Line(tuple(map(tuple, found.values())), tuple(right), bool(said_to)))
    return Work(fold, kind, recent, lines)


def _gold_of(spans: list[dict], dialogue: Dialogue, quotes: Sequence[int]) -> Iterator[list[str]]:
    """Addressees of the gold stretches of which a turn's quotes cover half."""
    for q in quotes:
        row = dialogue.quotes[q]
        i = bisect_left(spans, row.end, key=lambda s: s["start"])
        for s in spans[max(0, i - _NEAR) : i]:
            if 2 * (min(s["end"], row.end) - max(s["start"], row.start)) >= s["end"] - s["start"]:
                yield s["addressees"]


def collect_all(score, data: Path, out: Path) -> list[Work]:
    """Read every novel of PDNC and every story, once; later calls take what lies in ``out``."""
    out.mkdir(parents=True, exist_ok=True)
    convert = load_module(data / "annotated" / "convert.py")
    fold_of = {work: i for i, works in enumerate(test_works(data)) for work in works}
    works = []
    for name in novels(data):
        gold, source = novel_gold(score, data, name), novel_file(data, name)
        works.append(_kept(out / name, lambda g=gold, s=source, n=name: read_work(score, g, s, fold_of[n], "novels")))
    for path in (*stories(data), *sorted(DEV.glob("*.story"))):
        gold, fold = read_gold(convert, path), fold_of.get(path.stem, -1)
        kind = "dev" if fold < 0 else "stories"
        works.append(_kept(out / path.stem, lambda g=gold, f=fold, k=kind: read_work(score, g, g["text"], f, k)))
    return works


def _kept(path: Path, make):
    if not path.exists():
        path.write_bytes(pickle.dumps(make()))
    return pickle.loads(path.read_bytes())


class Units(NamedTuple):
    """Lines as a matrix: a row a candidate; where each line's rows begin, which are right, how often a line counts."""

    rows: csr_matrix
    starts: np.ndarray
    right: np.ndarray
    times: np.ndarray

    def chances(self, w: np.ndarray) -> np.ndarray:
        """The chance of each candidate of each line."""
        scores, sizes = self.rows @ w, self.sizes()
        parts = np.exp(scores - np.repeat(np.maximum.reduceat(scores, self.starts), sizes))
        return parts / np.repeat(np.add.reduceat(parts, self.starts), sizes)

    def sizes(self) -> np.ndarray:
        """How many candidates each line has."""
        return np.diff(np.append(self.starts, self.rows.shape[0]))


def laid_out(lines: Sequence[Line], times: Sequence[float], names: dict[str, int]) -> Units:
    """Put lines into a matrix whose columns are the pieces of evidence in ``names``."""
    columns, ends, starts, right = [], [0], [], []
    for line in lines:
        starts.append(len(right))
        for pieces, ok in zip(line.evidence, line.right, strict=True):
            columns.extend(names[e] for e in pieces if e in names)
            ends.append(len(columns))
            right.append(ok)
    rows = csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(right), len(names)))
    return Units(rows, np.array(starts), np.array(right), np.array(times, float))


def fit(works: list[Work], today: bool) -> dict[str, float]:
    """Fit weights by maximum likelihood with an L2 penalty."""
    counted = [(line, COUNT[work.kind][today]) for work in works if COUNT[work.kind][today] for line in work.lines]
    lines, times = zip(*counted, strict=True)
    met = Counter(e for line in lines for pieces in line.evidence for e in pieces)
    names = {e: i for i, e in enumerate(sorted(e for e, n in met.items() if n >= SEEN))}
    units = laid_out(lines, times, names)
    every = np.repeat(units.times, units.sizes())

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        p = units.chances(w)
        good = np.add.reduceat(p * units.right, units.starts) + 1e-12
        wanted = p * units.right / np.repeat(good, units.sizes())
        slope = units.rows.T @ (every * (p - wanted)) + 2 * L2 * w
        return float(L2 * (w @ w) - units.times @ np.log(good)), slope

    w = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 150}).x
    return {e: round(float(w[i]), 3) for e, i in names.items()}


def answers(works: list[Work], old: dict[str, float], new: dict[str, float]) -> np.ndarray:
    """Chance and right or not of the likeliest person of each line of which the gold tells to whom it is said."""
    found = []
    for work in works:
        weight = mixed(old, new, work.recent)
        for line in (line for line in work.lines if line.asked):
            parts = np.exp([sum(weight.get(e, 0.0) for e in pieces) for pieces in line.evidence])
            best = int(parts[:-1].argmax()) if len(parts) > 1 else 0
            found.append((parts[best] / parts.sum() * (len(parts) > 1), line.right[best] and len(parts) > 1))
    return np.array(found)


def shown(found: np.ndarray) -> str:
    """Shares answered and right, from several chances on."""
    cells = []
    for low in (0.3, 0.35, UNANSWERED_BELOW, 0.45, 0.5, 0.6, 0.7, 0.8):
        over = found[found[:, 0] >= low]
        cells.append(f"{low}: {len(over) / len(found):.3f} {over[:, 1].mean():.3f}")
    return f"{len(found)} lines; from: answered, right: " + ", ".join(cells)


def write(weight: dict[str, float], path: Path) -> None:
    """Write weights with where they come from."""
    head = (
        "# Weights of the evidence for whom a line is said to, fitted by training/fit_addressees.py on PDNC\n"
        "# (Vishnubhotla, Hammond, Hirst 2022) and on the stories of this project. Natural logarithms.\n"
    )
    rows = "".join(f"{name}\t{value}\n" for name, value in sorted(weight.items()) if abs(value) >= 0.02)
    path.write_text(head + rows, encoding="utf-8")


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, required=True)
    ap.add_argument("--score", type=Path, required=True)
    ap.add_argument("--out", type=Path, default=Path("out/addressees"))
    ap.add_argument("--write", action="store_true")
    o = ap.parse_args()
    sys.path.insert(0, str(o.score.parent))
    import score

    works = collect_all(score, o.data, o.out)
    if o.write:
        write(fit(works, today=False), HOME / "addressee_weights.tsv")
        write(fit(works, today=True), HOME / "recent_addressee_weights.tsv")
        return
    found: dict[str, list[np.ndarray]] = {"novels": [], "stories": []}
    for i in range(5):
        both = [fit([w for w in works if w.fold != i], today) for today in (False, True)]
        for weight, name in zip(both, ("to", "recent_to"), strict=True):
            write(weight, FOLDS / f"{name}{i}.tsv")
        for kind, parts in found.items():
            parts.append(answers([w for w in works if w.fold == i and w.kind == kind], *both))
    for kind, parts in found.items():
        print(kind, shown(np.concatenate(parts)))


if __name__ == "__main__":
    main()
