"""Weights for speakers that were fitted without the work they are scored on, as training/fit_speakers.py wrote them."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from readthrough.lexicons import weights_in
from readthrough.stages.speakers import addressees, decide

FOLDS = Path(__file__).parent.parent / "training" / "folds"


def test_works(data: Path) -> list[list[str]]:
    """Name the works that each of five folds leaves out: PDNC's folds by novel, the annotated stories by chance."""
    folds = [f["test"] for f in json.loads((data / "pdnc" / "splits.json").read_text())["folds"]]
    stories = sorted(p.stem for p in (data / "annotated" / "stories").glob("*.story"))
    random.Random(0).shuffle(stories)
    return [novels + stories[i::5] for i, novels in enumerate(folds)]


@contextmanager
def left_out(data: Path, work: str) -> Iterator[None]:
    """Read with the weights of the fold that left the work out."""
    fold = next(i for i, works in enumerate(test_works(data)) if work in works)
    shipped = decide.weights, addressees.weights
    decide.weights = partial(decide.mixed, *tables(fold, "fold", "recent"))
    addressees.weights = partial(decide.mixed, *tables(fold, "to", "recent_to"))
    try:
        yield
    finally:
        decide.weights, addressees.weights = shipped


def tables(fold: int, *names: str) -> list[dict[str, float]]:
    """Tables of weights that were fitted without the works of a fold."""
    return [weights_in((FOLDS / f"{name}{fold}.tsv").read_text(encoding="utf-8")) for name in names]
