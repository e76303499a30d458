"""The texts that weights are fitted on: annotated stories, and LitBank's words in its texts."""

from __future__ import annotations

import hashlib
import pickle
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path

from benchmarks.gold import load_module

from readthrough.ingest import read_story
from readthrough.layers import Dialogue, Mentions, Structure, Tokens
from readthrough.model.ear import Ear
from readthrough.model.read import Heard
from readthrough.model.weights import key_of
from readthrough.stages.dialogue import find_dialogue
from readthrough.stages.hearing import hear, listen
from readthrough.stages.mentions import find_mentions
from readthrough.stages.structure import find_structure
from readthrough.stages.tokens import find_tokens
from readthrough.story import Story

_MARKS = {"``": '"', "''": '"'}  # how the treebank writes quote marks
TOLD, STORIES, DEV = (Path(__file__).parent / name for name in ("told", "stories", "dev"))
KEPT = Path("out/heard")  # what the model made of each text, kept between fits
_REACH = 300  # characters in which the next word of a treebank must stand


def annotated_stories(data: Path, folder: Path | None = None) -> Iterator[tuple[str, dict]]:
    """Yield the name of each annotated story and its parts, as its own converter gives them; ``folder``: of others."""
    convert = load_module(data / "annotated" / "convert.py")
    for path in sorted((folder or data / "annotated" / "stories").glob("*.story")):
        yield path.stem, convert.parse(path.read_text(encoding="utf-8"))


def told_stories() -> Iterator[tuple[str, Path, Path]]:
    """Yield our own stories with who says each line: a name, the text, and its list of persons and lines."""
    for gold in sorted(TOLD.glob("*.gold.json")):
        number = gold.name.split(".")[0]
        (text,) = (p for p in TOLD.glob(f"{number}.*") if p != gold)
        yield f"told_{number}", text, gold


def litbank_text(data: Path, path: Path) -> tuple[str, str]:
    """Return the name of the LitBank work that a layer's file is of, and its text as printed."""
    work = path.stem.removesuffix("_brat")
    return work, (data / "litbank" / "original" / f"{work}.txt").read_text(encoding="utf-8", errors="replace")


def place(raw: str, word: str, at: int) -> tuple[int, int]:
    """Return the place of a treebank's word in the text from ``at`` on; (-1, ``at``) if it is not near."""
    word = _MARKS.get(word, word)
    i = raw.find(word, at, at + _REACH)
    return (i, i + len(word)) if i >= 0 else (-1, at)


def litbank_excerpt(data: Path, work: str) -> tuple[str, list[list[tuple[int, int]]]]:
    """Return a work's raw text as far as it is annotated, and the place of each word in it, by sentence."""
    path = data / f"litbank/coref/tsv/{work}_brat.txt"
    raw, at, places = litbank_text(data, path)[1], 0, []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = []
        for word in line.split():
            start, at = place(raw, word, at)
            row.append((start, at))
        places.append(row)
    return raw[:at], places


def read_tokens(source: str | Path) -> tuple[Story, Structure, Tokens]:
    """Read a text, or a file, as far as its words."""
    story = read_story(source.encode(), name="work.txt") if isinstance(source, str) else read_story(source)
    structure = find_structure(story)
    return story, structure, find_tokens(story, structure)


def read_layers(source: str | Path) -> tuple[Story, Structure, Tokens, Dialogue]:
    """Read a text, or a file, as far as the dialogue."""
    story, structure, tokens = read_tokens(source)
    return story, structure, tokens, find_dialogue(story, structure, tokens)


def mentions_and_ear(
    story: Story, structure: Structure, tokens: Tokens, dialogue: Dialogue
) -> tuple[Mentions, Ear]:
    """Find the mentions of a text and lay out what was heard of them, from what is kept of the model's reading."""
    said = heard(story, structure, tokens, dialogue)
    mentions = find_mentions(story, structure, tokens, dialogue, said)
    return mentions, listen(story, tokens, dialogue, mentions, said)


def gold_speaker(spans: list[dict], start: int, end: int) -> tuple[str | None, int]:
    """Return who says the gold stretch that shares most with a place, and how many characters they share.

    ``spans`` are in text order, as the scorer gives them.
    """
    i = bisect_left(spans, end, key=lambda s: s["start"])
    best, cover = None, 0
    for s in spans[max(0, i - 8) : i]:
        shared = min(s["end"], end) - max(s["start"], start)
        if shared > cover:
            best, cover = s["speaker"], shared
    return best, cover


def heard(story: Story, structure: Structure, tokens: Tokens, dialogue: Dialogue) -> Heard:
    """Read a text with the model, or take what it made of the same text, tokens and quotes before."""
    quotes = "".join(f"{q.start} {q.end} {q.kind} {q.turn};" for q in dialogue.quotes)
    mark = hashlib.sha256(story.text.encode() + tokens.start.tobytes() + quotes.encode()).hexdigest()[:24]
    path = KEPT / key_of() / f"{mark}.pickle"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pickle.dumps(hear(story, structure, tokens, dialogue)))
    return pickle.loads(path.read_bytes())
