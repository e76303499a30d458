"""How well chapters and kinds of blocks are found: the tables of RESULTS.md."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from benchmarks import chapters
from benchmarks.gold import load_module
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
    """Kinds of the annotated stories by character: kind -> right, in the gold, in the reading."""
    from readthrough.ingest import read_story
    from readthrough.stages.structure import find_structure

    convert = load_module(data / "annotated" / "convert.py")
    right: Counter[str] = Counter()
    gold: Counter[str] = Counter()
    mine: Counter[str] = Counter()
    for path in sorted((data / "annotated" / "stories").glob("*.story")):
        made = convert.parse(path.read_text(encoding="utf-8"))
        text = made["text"]
        story = read_story(text.encode(), name=path.stem + ".txt")
        if story.text != text:
            continue
        kinds = [""] * len(text)
        for block in find_structure(story).blocks:
            kinds[block.start : block.end] = [block.kind] * (block.end - block.start)
        for block in made["blocks"]:
            for i in range(block["start"], block["end"]):
                if not text[i].isspace():
                    gold[block["kind"]] += 1
                    mine[kinds[i]] += 1
                    right[block["kind"]] += kinds[i] == block["kind"]
    return {kind: [right[kind], gold[kind], mine[kind]] for kind in sorted(gold, key=lambda k: -gold[k])}


def section(data: Path, score_path: Path) -> str:
    """Chapters of novels in three layouts, then kinds of blocks in the annotated stories."""
    rows = ["| headings | novels | chapters | precision | recall | titles right |", "|---|---:|---:|---:|---:|---:|"]
    for layout, words in (("line", "in one line"), ("under", "in lines under each other"), ("apart", "as paragraphs")):
        r = piece(f"structure-{layout}", lambda layout=layout: score_layout(data, layout))
        shares = [r["right"] / max(1, r["found"]), r["right"] / max(1, r["gold"]), r["titled"] / max(1, r["right"])]
        rows.append(f"| {words} | {r['novels']} | {r['gold']} | " + " | ".join(f"{x:.3f}" for x in shares) + " |")
    blocks = ["| kind | characters | recall | precision |", "|---|---:|---:|---:|"]
    for kind, (right, gold, mine) in piece("structure-blocks", lambda: score_blocks(data)).items():
        blocks.append(f"| {kind} | {gold} | {right / max(1, gold):.3f} | {right / max(1, mine):.3f} |")
    return "\n".join(rows) + "\n\nKinds of blocks in the annotated stories, bare text in:\n\n" + "\n".join(blocks)
