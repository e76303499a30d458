"""Weights for speakers that were fitted without the work they are scored on, as training/fit_speakers.py wrote them."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from readthrough.lexicons import weights_in
from readthrough.stages.speakers import decide

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
    tables = [weights_in((FOLDS / f"{name}{fold}.tsv").read_text(encoding="utf-8")) for name in ("fold", "recent")]
    shipped = decide.weights
    decide.weights = lambda recent: decide.mixed(*tables, recent)
    try:
        yield
    finally:
        decide.weights = shipped
