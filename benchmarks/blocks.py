"""Measures how well the kinds of blocks are told in stories whose blocks are marked by hand.

    python -m benchmarks.blocks --data DATA [--half 0|1] [--errors]

Reads the bare text of each story in DATA/annotated (its convert.py makes text and gold) and compares kinds block by
block. ``--half`` takes every second story, beginning with the first or the second. A break that is only blank lines is
counted apart. For each kind: found and right, found and wrong, missed, precision, recall.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.gold import load_module
from readthrough.ingest import read_story
from readthrough.layers import Structure
from readthrough.stages.structure import find_structure


class Counts(NamedTuple):
    """For each kind: found and right, found and wrong, missed; and a line for each error."""

    right: Counter[str]
    wrong: Counter[str]
    missed: Counter[str]
    errors: list[str]


def gold_stories(data: Path, half: int | None) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give the name and gold reading of each story."""
    convert = load_module(data / "annotated" / "convert.py")
    paths = sorted((data / "annotated" / "stories").glob("*.story"))
    for path in paths if half is None else paths[half::2]:
        yield path.stem, convert.parse(path.read_text(encoding="utf-8"))


def compare(name: str, gold: dict[str, Any], structure: Structure, counts: Counts) -> None:
    """Add one story to the counts."""
    text = gold["text"]
    found = {b.start: b for b in structure.blocks if b.end > b.start}
    for block in gold["blocks"]:
        mine = found.get(block["start"])
        kind = mine.kind if mine else "none"
        if kind == block["kind"]:
            counts.right[kind] += 1
            continue
        counts.wrong[kind] += 1
        counts.missed[block["kind"]] += 1
        words = " ".join(text[block["start"] : block["end"]].split())[:80]
        counts.errors.append(f"{name}: {block['kind']} read as {kind} ({mine.why if mine else ''}): {words}")
    empty = [b.start for b in structure.blocks if b.start == b.end]
    right = sum(text[:start].endswith("\n\n\n") for start in empty)
    counts.right["(blank lines)"] += right
    counts.wrong["(blank lines)"] += len(empty) - right
    counts.missed["(blank lines)"] += text.count("\n\n\n") - right


def main() -> None:
    """Print one line a kind, and the errors if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds annotated/")
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--errors", action="store_true")
    given = parser.parse_args()
    counts = Counts(Counter(), Counter(), Counter(), [])
    for name, gold in gold_stories(given.data, given.half):
        compare(name, gold, find_structure(read_story(gold["text"].encode(), name=name)), counts)
    if given.errors:
        print(*counts.errors, sep="\n")
    for kind in sorted({*counts.right, *counts.wrong, *counts.missed}):
        right, wrong, missed = counts.right[kind], counts.wrong[kind], counts.missed[kind]
        precision, recall = right / max(right + wrong, 1), right / max(right + missed, 1)
        print(f"{kind:14} {right:5} right {wrong:3} wrong {missed:3} missed   {precision:.3f} {recall:.3f}")
    total = sum(counts.right.values())
    print(f"all {total / (total + sum(counts.missed.values())):.4f} of blocks right")


if __name__ == "__main__":
    main()
