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
    return {key: got[key] for key in ("quote_f1", "found", "precision", "n")}


def section(data: Path, score_path: Path) -> str:
    """The table of RESULTS.md: quote F1 of each novel in each style."""
    score, names = load_module(score_path), novels(data)
    kept = {
        (n, s): piece(f"restyled-{s}-{n}", lambda n=n, s=s: score_style(score, data, n, s))
        for n in names for s in STYLES
    }  # fmt: skip
    rows = [f"| {n} | " + " | ".join(f"{kept[n, s]['quote_f1']:.3f}" for s in STYLES) + " |" for n in names]
    every = {s: [(kept[n, s]["quote_f1"], kept[n, s]["n"]) for n in names] for s in STYLES}
    pooled = [sum(f1 * n for f1, n in of) / max(1, sum(n for _, n in of)) for of in every.values()]
    means = [sum(f1 for f1, _ in of) / max(1, len(of)) for of in every.values()]
    for name, values in (("all stretches", pooled), ("mean of novels", means)):
        rows.append(f"| {name} | " + " | ".join(f"**{v:.3f}**" for v in values) + " |")
    head = "| novel | " + " | ".join(s.replace("_", " ") for s in STYLES) + " |\n|---|" + "---:|" * len(STYLES)
    return f"Quote F1.\n\n{head}\n" + "\n".join(rows)
