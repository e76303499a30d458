"""Measures how well the stretches of speech are found.

    quotes.py --score SCORE.py --novels PDNC_FOLDER [--only NAME] [--errors 20] [--by-hand]
    quotes.py --score SCORE.py --stories STORIES_FOLDER --convert CONVERT.py [--by-kind]

For each work: stretches found, precision, F1 by the scorer's rule (a stretch is found when one row covers half of it),
and how well stretches are joined into utterances: of neighbouring gold stretches that were both found, the share of
joins and partings that agree. ``--by-hand`` takes paragraphs between blank lines as prose not by the structure stage.
"""

from __future__ import annotations

import argparse
import bisect
import importlib.util
import re
import statistics
import time
from pathlib import Path
from types import ModuleType
from typing import Any

from readthrough.ingest.marks import find_emphasis
from readthrough.layers import SPOKEN_KINDS, Block, Dialogue, Structure
from readthrough.stages.dialogue import find_dialogue
from readthrough.stages.tokens import find_tokens
from readthrough.story import Paragraph, Source, Story

_PARAGRAPH = re.compile(r"\S(?:(?!\n[ \t]*\n).)*(?<!\s)", re.DOTALL)


def load(path: Path) -> ModuleType:
    """Import a program by its path."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(text: str, by_hand: bool, blocks: list[dict[str, Any]] | None = None) -> tuple[Story, Structure]:
    """A story and its structure: by the stages, or made of the paragraphs or of gold blocks."""
    if not by_hand and blocks is None:
        from readthrough.ingest import read_story
        from readthrough.stages.structure import find_structure

        story = read_story(text.encode(), name="story.txt")
        return story, find_structure(story)
    if blocks is None:
        blocks = [{"start": m.start(), "end": m.end(), "kind": "prose"} for m in _PARAGRAPH.finditer(text)]
    rows = [b for b in blocks if b["end"] > b["start"]]
    paragraphs = tuple(Paragraph(b["start"], b["end"]) for b in rows)
    source = Source("story.txt", "text", "")
    story = Story(text=text, paragraphs=paragraphs, source=source, emphasis=find_emphasis(text, paragraphs))
    return story, Structure(
        blocks=tuple(Block(b["start"], b["end"], b["kind"], None, "gold") for b in rows), chapters=()
    )


def as_reading(story: Story, dialogue: Dialogue) -> dict[str, Any]:
    """The part of a reading's JSON that the scorer looks at."""
    quotes = [{"start": q.start, "end": q.end, "kind": q.kind, "speaker": None} for q in dialogue.quotes]
    return {"text": story.text, "quotes": quotes, "characters": [], "mentions": []}


def measure(score: ModuleType, gold: dict[str, Any], story: Story, dialogue: Dialogue) -> dict[str, float]:
    """The scorer's numbers for one work."""
    return score.quotes(as_reading(story, dialogue), gold, 0)


def list_errors(gold: dict[str, Any], story: Story, dialogue: Dialogue, limit: int) -> None:
    """Print missed stretches and rows that are no gold speech, where the texts are the same."""
    if story.text != gold["text"]:
        print("    the texts differ: no errors listed")
        return
    rows = [q for q in dialogue.quotes if q.kind in SPOKEN_KINDS]
    text, shown = story.text, 0
    for s in gold["spans"]:
        best = max((min(s["end"], q.end) - max(s["start"], q.start) for q in rows), default=0)
        if best * 2 < s["end"] - s["start"] and shown < limit:
            shown += 1
            print(f"    missed {text[s['start'] - 30 : s['start']]!r} >> {text[s['start'] : s['end']][:90]!r}")
    starts, shown = [s["start"] for s in gold["spans"]], 0
    for q in rows:
        k = bisect.bisect_right(starts, q.end)
        hit = any(min(s["end"], q.end) > max(s["start"], q.start) for s in gold["spans"][max(0, k - 30) : k])
        if not hit and shown < limit:
            shown += 1
            print(f"    extra ({q.why}) {text[q.start - 40 : q.start]!r} >> {text[q.start : q.end][:90]!r}")


def join_agreement(gold: list[tuple[int, int, object]], dialogue: Dialogue) -> float:
    """The share of neighbouring gold stretches whose being one utterance or two is read right."""
    rows = [q for q in dialogue.quotes if q.kind in SPOKEN_KINDS]
    starts = [q.start for q in rows]

    def turn(a: int, b: int) -> int | None:
        k = bisect.bisect_right(starts, (a + b) // 2) - 1
        return rows[k].turn if k >= 0 and rows[k].end >= (a + b) // 2 else None

    found = [(turn(a, b), u) for a, b, u in sorted(gold)]
    same = [
        (x[0] == y[0]) == (x[1] == y[1]) for x, y in zip(found, found[1:], strict=False) if None not in (x[0], y[0])
    ]
    return sum(same) / max(1, len(same))


def utterances(folder: Path) -> list[tuple[int, int, object]]:
    """Gold stretches of a PDNC novel with the quotation each belongs to."""
    import ast
    import csv

    with (folder / "quotation_info.csv").open(encoding="utf-8") as file:
        return [(a, b, r["quoteID"]) for r in csv.DictReader(file) for a, b in ast.literal_eval(r["quoteByteSpans"])]


def novels(o: argparse.Namespace, score: ModuleType) -> None:
    table = []
    for folder in sorted(p for p in o.novels.iterdir() if (p / "novel_text.txt").exists()):
        if o.only and o.only not in folder.name:
            continue
        gold = score.pdnc(folder)
        story, structure = read(gold["text"], o.by_hand)
        tokens = find_tokens(story, structure)
        before = time.perf_counter()
        dialogue = find_dialogue(story, structure, tokens)
        took = time.perf_counter() - before
        got = measure(score, gold, story, dialogue)
        joins = join_agreement(utterances(folder), dialogue) if story.text == gold["text"] else float("nan")
        table.append((got["quote_f1"], got["found"], got["precision"], joins, took))
        print(f"{folder.name:32}" + "  ".join(f"{x:.4f}" for x in table[-1]), ",".join(dialogue.styles), flush=True)
        list_errors(gold, story, dialogue, o.errors)
    print(
        f"{'mean (f1 found precision joins s)':32}"
        + "  ".join(f"{statistics.fmean(c):.4f}" for c in zip(*table, strict=True))
    )


def stories(o: argparse.Namespace, score: ModuleType) -> None:
    convert, table, kinds = load(o.convert), [], {}
    for path in sorted(o.stories.glob("*.story")):
        if o.only and o.only not in path.name:
            continue
        made = convert.parse(path.read_text(encoding="utf-8"))
        spoken = [q for q in made["quotes"] if q["kind"] in SPOKEN_KINDS and not q["nested"]]
        spans = [{**q, "speaker": q["speaker"], "type": q["type"], "first": True} for q in spoken]
        gold = {"text": made["text"], "cast": {}, "narrator": None, "spans": sorted(spans, key=lambda s: s["start"])}
        story, structure = read(made["text"], o.by_hand, None if o.whole else made["blocks"])
        dialogue = find_dialogue(story, structure, find_tokens(story, structure))
        got = measure(score, gold, story, dialogue)
        joins = join_agreement([(q["start"], q["end"], q["turn"]) for q in spoken], dialogue)
        table.append((got["quote_f1"], got["found"], got["precision"], joins))
        print(f"{path.stem:32}" + "  ".join(f"{x:.4f}" for x in table[-1]), ",".join(dialogue.styles), flush=True)
        list_errors(gold, story, dialogue, o.errors)
        count_kinds(made["quotes"], dialogue, kinds, story.text, o.errors)
    print(
        f"{'mean (f1 found precision joins)':32}"
        + "  ".join(f"{statistics.fmean(c):.4f}" for c in zip(*table, strict=True))
    )
    for kind, (hit, gold_n, mine) in sorted(kinds.items()):
        print(
            f"    {kind:10} recall {hit / max(1, gold_n):.3f} of {gold_n}, precision {hit / max(1, mine):.3f} of {mine}"
        )


def count_kinds(
    gold: list[dict[str, Any]], dialogue: Dialogue, kinds: dict[str, list[int]], text: str, errors: int
) -> None:
    """Count rows of each kind whose span is gold's give or take its marks."""
    want = {(q["start"], q["end"]): q["kind"] for q in gold}
    mine = {(q.start, q.end): q.kind for q in dialogue.quotes}
    for span, kind in want.items():
        near = [s for s in mine if abs(s[0] - span[0]) <= 2 and abs(s[1] - span[1]) <= 2]
        row = kinds.setdefault(kind, [0, 0, 0])
        row[1] += 1
        read_as = {mine[s] for s in near}
        row[0] += kind in read_as
        if errors and kind not in read_as:
            print(f"    {kind} read {read_as or None}: {text[span[0] - 20 : span[1] + 15][:110]!r}")
    for kind in mine.values():
        kinds.setdefault(kind, [0, 0, 0])[2] += 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--score", type=Path, required=True, help="the scorer program")
    parser.add_argument("--novels", type=Path, help="folder of novels in the form of PDNC")
    parser.add_argument("--stories", type=Path, help="folder of annotated .story files")
    parser.add_argument("--convert", type=Path, help="the program that reads .story files")
    parser.add_argument("--only", default="", help="part of a name")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--by-hand", action="store_true")
    parser.add_argument("--whole", action="store_true", help="stories: read the bare text, without the gold blocks")
    o = parser.parse_args()
    score = load(o.score)
    if o.novels:
        novels(o, score)
    if o.stories:
        stories(o, score)


if __name__ == "__main__":
    main()
