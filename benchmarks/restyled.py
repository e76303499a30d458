"""The PDNC novels rewritten with other quote marks: how much of the speech is still found."""

from __future__ import annotations

import tempfile
from pathlib import Path
from types import ModuleType

from benchmarks.gold import load_module, novels
from benchmarks.pieces import piece
from benchmarks.quotes import measure, read
from benchmarks.restyle import STYLES, restyle


def score_style(score: ModuleType, data: Path, novel: str, style: str) -> dict[str, float]:
    """Rewrite one novel in one style, find its speech and score it."""
    from readthrough.stages.dialogue import find_dialogue
    from readthrough.stages.tokens import find_tokens

    with tempfile.TemporaryDirectory() as folder:
        restyle(data / "pdnc" / novel, Path(folder), style)
        gold = score.pdnc(Path(folder))
    story, structure = read(gold["text"], by_hand=False)
    got = measure(score, gold, story, find_dialogue(story, structure, find_tokens(story, structure)))
    return {key: got[key] for key in ("quote_f1", "found", "precision")}


def section(data: Path, score_path: Path) -> str:
    """The table of RESULTS.md: quote F1 of each novel in each style."""
    score, names = load_module(score_path), novels(data)
    scores = {
        (n, s): piece(f"restyled-{s}-{n}", lambda n=n, s=s: score_style(score, data, n, s))["quote_f1"]
        for n in names for s in STYLES
    }  # fmt: skip
    rows = [f"| {n} | " + " | ".join(f"{scores[n, s]:.3f}" for s in STYLES) + " |" for n in names]
    means = [sum(scores[n, s] for n in names) / max(1, len(names)) for s in STYLES]
    rows.append("| mean | " + " | ".join(f"**{m:.3f}**" for m in means) + " |")
    head = "| novel | " + " | ".join(s.replace("_", " ") for s in STYLES) + " |\n|---|" + "---:|" * len(STYLES)
    return f"Quote F1.\n\n{head}\n" + "\n".join(rows)
