"""Measures how well chapters are found in novels whose headings are marked (ELTeC as plain text).

    python -m benchmarks.chapters --data DATA [--layout line|under|apart] [--only ENG18440] [--errors 20]

The marks are dropped and the headings are to be found again. ``--layout`` says how a heading of several parts
(«CHAPTER I — The Fair») is laid out: on one line, on lines under each other, or as paragraphs of their own.
A chapter is found when one starts at its heading, or at the heading of the part over it. Chapters without a heading
in the edition are not counted; a chapter found at the heading of a part or a numbered section is neither right nor
wrong.
"""

from __future__ import annotations

import argparse
import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from readthrough.ingest import read_story
from readthrough.layers import Structure
from readthrough.stages.structure import find_structure

_JOINTS = {"line": " — ", "under": "\n", "apart": "\n\n"}


class Gold(NamedTuple):
    """A novel without its marks, and its headings: (start, level, words)."""

    text: str
    headings: list[tuple[int, int, str]]


class Score(NamedTuple):
    """What one novel gave: gold chapters, those found, chapters found in all, wrong ones, titles right."""

    gold: int
    right: int
    found: int
    wrong: list[str]
    missed: list[str]
    titled: int


def read_gold(path: Path, joint: str) -> Gold:
    """Read a novel and drop its marks. A chapter without a heading is kept as level 0, its first line as words."""
    parts: list[str] = []
    headings = []
    size = 0
    unnamed = False
    for line in gzip.decompress(path.read_bytes()).decode().split("\n"):
        block = line
        level = len(block) - len(block.lstrip("#"))
        if level and block[level : level + 1] == " ":
            block = block[level + 1 :]
            unnamed = block.startswith("[")
            if unnamed:
                continue
            headings.append((size, level, block.replace(" — ", joint)))
            block = headings[-1][2]
        elif unnamed and block:
            headings.append((size, 0, block))
            unnamed = False
        parts.append(block + "\n")
        size += len(block) + 1
    return Gold("".join(parts), headings)


def moved(gold: Gold, text: str) -> Gold:
    """Find the headings again in the text as it was read: mended encodings make it a little shorter."""
    slack, at, headings = len(gold.text) - len(text), 0, []
    for start, level, words in gold.headings:
        first = words.split("\n", 1)[0]
        place = text.find(first, max(at, start - slack))
        headings.append((place if place >= 0 else start, level, words))
        at = headings[-1][0] + 1
    return Gold(text, headings)


def score(gold: Gold, structure: Structure) -> Score:
    """Compare found chapters with the gold headings."""
    owner: dict[int, int] = {}
    for k, (start, _level, _words) in enumerate(gold.headings):
        # «PART ONE» and «CHAPTER I» under it are one place.
        below = k
        while gold.headings[below][1] == 1 and below + 1 < len(gold.headings) and _touch(gold, below):
            below += 1
        for place in range(start, start + len(gold.headings[k][2])):
            owner[place] = below
    starts = {c.start: c.title for c in structure.chapters}
    right = {owner[s]: t for s, t in starts.items() if s in owner and gold.headings[owner[s]][1] == 2}
    wrong = [t for s, t in starts.items() if s not in owner]
    wanted = [k for k, h in enumerate(gold.headings) if h[1] == 2]
    missed = [gold.headings[k][2] for k in wanted if k not in right]
    titled = sum(_same(t, gold.headings[k][2]) for k, t in right.items())
    return Score(len(wanted), len(right), len(right) + len(wrong), wrong, missed, titled)


def _touch(gold: Gold, above: int) -> bool:
    start, _, words = gold.headings[above]
    return gold.headings[above + 1][0] - start <= len(words) + 4


def _same(found: str, gold: str) -> bool:
    def bare(text: str) -> str:
        return "".join(c for c in text.casefold() if c.isalnum())

    return bare(found).endswith(bare(gold))


def _novels(data: Path, only: str) -> Iterator[Path]:
    yield from (p for p in sorted((data / "eltec-eng").glob("*.txt.gz")) if only in p.name)


def main() -> None:
    """Print one line a novel that is not perfect, then the sums."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds eltec-eng/")
    parser.add_argument("--layout", choices=_JOINTS, default="under")
    parser.add_argument("--only", default="")
    parser.add_argument("--errors", type=int, default=3, help="how many errors to show for each novel")
    given = parser.parse_args()
    scores = []
    for path in _novels(given.data, given.only):
        gold = read_gold(path, _JOINTS[given.layout])
        story = read_story(gold.text.encode(), name=path.name)
        one = score(moved(gold, story.text), find_structure(story))
        scores.append(one)
        if one.wrong or one.missed or one.titled < one.right:
            print(f"{path.name[:-7]}: {one.right} of {one.gold}, {len(one.wrong)} wrong, {one.titled} titles right")
            for word, errors in (("wrong", one.wrong), ("missed", one.missed)):
                for error in errors[: given.errors]:
                    print(f"    {word}: {' '.join(error[:100].split())}")
    gold_n, right, found = (sum(column) for column in zip(*[s[:3] for s in scores], strict=True))
    titled = sum(s.titled for s in scores)
    print(f"{len(scores)} novels, {gold_n} chapters, {found} found, {right} right")
    print(f"precision {right / max(found, 1):.3f}, recall {right / max(gold_n, 1):.3f}", end="; ")
    print(f"titles right in {titled / max(right, 1):.3f} of them")


if __name__ == "__main__":
    main()
