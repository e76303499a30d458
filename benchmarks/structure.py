"""How well chapters and kinds of blocks are found: the tables of RESULTS.md."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from benchmarks import blocks, chapters
from benchmarks.pieces import piece


def score_layout(data: Path, layout: str) -> dict[str, int]:
    """All novels with marked chapters, their headings laid out in one way."""
    from readthrough.ingest import read_story
    from readthrough.stages.structure import find_structure

    total: Counter[str] = Counter()
    for path in sorted((data / "eltec-eng").glob("*.txt.gz")):
        gold = chapters.read_gold(path, chapters._JOINTS[layout])
        story = read_story(gold.text.encode(), name=path.name)
        one = chapters.score(chapters.moved(gold, story.text), find_structure(story))
        total.update(novels=1, gold=one.gold, right=one.right, found=one.found, titled=one.titled)
    return dict(total)


def score_blocks(data: Path) -> dict[str, list[int]]:
    """Blocks of the annotated stories: kind -> right, wrong, missed."""
    from readthrough.ingest import read_story
    from readthrough.stages.structure import find_structure

    counts = blocks.Counts(Counter(), Counter(), Counter(), [])
    for name, gold in blocks.gold_stories(data, None):
        story = read_story(gold["text"].encode(), name=name + ".txt")
        blocks.compare(name, gold, find_structure(story), counts)
    kinds = sorted({*counts.right, *counts.missed}, key=lambda k: (-counts.right[k] - counts.missed[k], k))
    return {kind: [counts.right[kind], counts.wrong[kind], counts.missed[kind]] for kind in kinds}


def section(data: Path, score_path: Path) -> str:
    """Chapters of novels in three layouts, then kinds of blocks in the annotated stories."""
    rows = ["| headings | novels | chapters | precision | recall | titles right |", "|---|---:|---:|---:|---:|---:|"]
    for layout, words in (("line", "in one line"), ("under", "in lines under each other"), ("apart", "as paragraphs")):
        r = piece(f"structure-{layout}", lambda layout=layout: score_layout(data, layout))
        shares = [r["right"] / max(1, r["found"]), r["right"] / max(1, r["gold"]), r["titled"] / max(1, r["right"])]
        rows.append(f"| {words} | {r['novels']} | {r['gold']} | " + " | ".join(f"{x:.3f}" for x in shares) + " |")
    kinds = ["| kind | blocks | recall | precision |", "|---|---:|---:|---:|"]
    for kind, (right, wrong, missed) in piece("structure-blocks", lambda: score_blocks(data)).items():
        gold = right + missed
        kinds.append(f"| {kind} | {gold} | {right / max(1, gold):.3f} | {right / max(1, right + wrong):.3f} |")
    return "\n".join(rows) + "\n\nKinds of blocks in the annotated stories, bare text in:\n\n" + "\n".join(kinds)
