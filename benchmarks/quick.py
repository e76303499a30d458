"""Who says each line where the model is left out (``--quick``), beside the full reading of the same works."""

from __future__ import annotations

from pathlib import Path

from benchmarks.annotated import all_stories
from benchmarks.gold import load_module
from benchmarks.speakers import all_novels, pooled, table_of

ABOUT = """\
The same works with the weights of the same folds; the evidence for speakers was weighed with what the model says beside
it. Cast: every person listed."""


def section(data: Path, score_path: Path) -> str:
    """The table of RESULTS.md: novels and stories, with the model and without."""
    score, rows = load_module(score_path), []
    for works, results in (("novels", all_novels), ("stories", all_stories)):
        for quick, how in ((False, "full"), (True, "quick")):
            rows.append(pooled(results(score, data, quick=quick)) | {"novel": f"{works}, {how}"})
    return f"{ABOUT}\n\n{table_of('works', rows)}"
