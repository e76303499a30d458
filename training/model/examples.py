"""Each data set as examples of one shape: tokens as the program sees them, and what is known about them.

Spans of tokens are half-open. What a data set does not tell is None, and no head learns from it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from benchmarks.gold import load_module

from readthrough.layers import Dialogue, Tokens
from readthrough.model.heads import KINDS, TYPES
from readthrough.model.prepare import marks_of, voices
from training.texts import litbank_excerpt, read_layers

PRONOUNS = frozenset(
    "i me my mine myself you your yours yourself yourselves he him his himself she her hers herself they them their "
    "theirs themselves themself we us our ours ourselves it its itself who whom whose thou thee thy thine xe xem xyr "
    "ze zir hir 'em ye".split()
)


class Mention(NamedTuple):
    """Tokens ``start`` to ``end`` mean ``entity``; ``kind`` indexes KINDS, ``type`` TYPES.

    ``taught``: whether whom it means is known well enough to learn from.
    """

    start: int
    end: int
    kind: int
    type: int
    entity: str | None
    taught: bool = True


class Said(NamedTuple):
    """Tokens ``start`` to ``end`` are said by ``speaker``; the stretches of one utterance share ``turn``."""

    start: int
    end: int
    turn: int
    speaker: str | None
    addressees: tuple[str, ...]


class Syntax(NamedTuple):
    """Columns over the tokens: part of speech, lemma, head (index of a token, or -1 for a root), relation."""

    pos: list[str]
    lemma: list[str]
    head: list[int]
    relation: list[str]


class Example(NamedTuple):
    """A text or a part of one. ``voice``, ``turn`` and ``marks`` as in model.prepare; ``sentence``: first tokens."""

    name: str
    source: str
    words: list[str]
    voice: np.ndarray
    turn: np.ndarray
    marks: set[int]
    sentence: list[int]
    mentions: list[Mention] | None = None
    events: list[int] | None = None
    syntax: Syntax | None = None
    said: list[Said] | None = None


class Grid:
    """Tokens of a text and the way from characters to them."""

    def __init__(self, name: str, source: str, text: str, tokens: Tokens, dialogue: Dialogue) -> None:
        self.first = {int(a): i for i, a in enumerate(tokens.start)}
        self.last = {int(b): i + 1 for i, b in enumerate(tokens.end)}
        words = tokens.words(text)
        voice, turn = voices(tokens, dialogue)
        marks = marks_of(words, tokens, dialogue)
        self.example = Example(name, source, words, voice, turn, marks, tokens.sentence.tolist())

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """The tokens of a span of characters, or None where the two do not meet."""
        a, b = self.first.get(start), self.last.get(end)
        return None if a is None or b is None or a >= b else (a, b)


def litbank(
    data: Path, leave: frozenset[str] = frozenset(), only: frozenset[str] | None = None
) -> Iterator[Example]:
    """Read LitBank's excerpts with mentions of all kinds, who they are, and events.

    Works of ``leave`` are left out; ``only`` names those to read.
    """
    root = data / "litbank"
    for path in sorted((root / "coref/tsv").glob("*.ann")):
        work = path.stem.removesuffix("_brat")
        if work in leave or (only is not None and work not in only):
            continue
        raw, places = litbank_excerpt(data, work)
        story, _, tokens, dialogue = read_layers(raw)
        if story.text[: len(raw)] != raw:
            raise SystemExit(f"{work}: the text changed on its way in; its marks cannot be placed.")
        grid = Grid(work, "litbank", story.text, tokens, dialogue)
        events = _events(root / f"events/tsv/{path.stem}.tsv", [p for row in places for p in row], grid)
        yield grid.example._replace(mentions=_mentions(path, places, grid), events=events)


def _mentions(path: Path, places: list[list[tuple[int, int]]], grid: Grid) -> list[Mention]:
    kinds, types = {"PROP": 0, "NOM": 1, "PRON": 2}, {"PER": 0, "LOC": 1, "FAC": 2, "GPE": 3, "ORG": 4, "VEH": 5}
    rows, entity = {}, {}
    for line in path.read_text(encoding="utf-8").splitlines():
        p = line.split("\t")
        if p[0] == "MENTION":
            s1, t1, s2, t2 = map(int, p[2:6])
            span = grid.span(places[s1][t1][0], places[s2][t2][1])
            if span:
                rows[p[1]] = (*span, kinds[p[8]], types[p[7]])
        elif p[0] == "COREF":
            entity[p[1]] = p[2]
    return sorted({Mention(*row, entity.get(key)) for key, row in rows.items()}, key=_place)


def _place(m: Mention) -> tuple[int, int]:
    return m.start, -m.end


def _events(path: Path, places: list[tuple[int, int]], grid: Grid) -> list[int] | None:
    if not path.exists():
        return None
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    if len(rows) != len(places):
        raise SystemExit(f"{path.name}: {len(rows)} words, but the text has {len(places)}.")
    at = (grid.first.get(a) for (a, _), row in zip(places, rows, strict=True) if row[1] == "EVENT")
    return [i for i in at if i is not None]


def stories(data: Path, folder: Path) -> Iterator[Example]:
    """Read annotated stories: the persons, who is meant, who speaks to whom."""
    convert = load_module(data / "annotated" / "convert.py")
    for path in sorted(folder.glob("*.story")):
        made = convert.parse(path.read_text(encoding="utf-8"))
        text = made["text"]
        story, _, tokens, dialogue = read_layers(text)
        if story.text != text:
            raise SystemExit(f"{path.name}: the text changed on its way in; its marks cannot be placed.")
        grid = Grid(path.stem, "stories", text, tokens, dialogue)
        names = {n for c in made["characters"] for n in (c["name"], *c["aliases"]) if n[:1].isupper()}
        mentions = set()
        for m in made["mentions"]:
            span = grid.span(m["start"], m["end"])
            if span:
                mentions.add(Mention(*span, _kind(text[m["start"] : m["end"]], names), 0, m["entity"]))
        said = []
        for q in made["quotes"]:
            span = grid.span(q["start"], q["end"])
            if span and q["kind"] == "speech" and not q["nested"]:
                said.append(Said(*span, q["turn"], q["speaker"], tuple(q["addressees"])))
        yield grid.example._replace(mentions=sorted(mentions, key=_place), said=said)


def _kind(text: str, names: set[str]) -> int:
    low = text.lower().split()
    if low in (["each", "other"], ["one", "another"]) or len(low) == 1 and low[0].strip("'’") in PRONOUNS:
        return 2  # «his mother» is a noun
    return 0 if text in names or text.split()[-1] in names and text[0].isupper() else 1


def gap(path: Path) -> Iterator[Example]:
    """Read GAP's passages (Webster et al. 2018): two names and a pronoun, which means one of them or neither.

    The pronoun is taught where it means one of them; where it means neither its entity is None.
    """
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            story, _, tokens, dialogue = read_layers(row["Text"])
            if story.text != row["Text"]:
                continue
            grid, places = Grid(row["ID"], "gap", story.text, tokens, dialogue), {}
            for name in ("Pronoun", "A", "B"):
                at = int(row[f"{name}-offset"])
                places[name] = grid.span(at, at + len(row[name]))
            if all(places.values()):
                means = next((x for x in "AB" if row[f"{x}-coref"] == "TRUE"), None)
                who = {"Pronoun": means, "A": "A", "B": "B"}
                found = [Mention(*places[x], 2 * (x == "Pronoun"), 0, who[x], x == "Pronoun") for x in places]
                yield grid.example._replace(mentions=sorted(found, key=_place))


def treebank(path: Path, words: int = 370) -> Iterator[Example]:
    """Read a CoNLL-U file (universaldependencies.org/format.html), sentences joined to texts of about ``words``."""
    rows, starts, part = [], [], 0
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
        lines = [line for line in lines if line[0].isdigit()]
        if rows and len(rows) + len(lines) > words:
            yield _parsed(f"{path.stem}-{part}", rows, starts)
            rows, starts, part = [], [], part + 1
        at = len(rows)
        if lines:
            starts.append(at)
        rows += [(p[1], p[3], p[2], int(p[6]) - 1 + at if p[6] != "0" else -1, p[7]) for p in lines]
    if rows:
        yield _parsed(f"{path.stem}-{part}", rows, starts)


def _parsed(name: str, rows: list[tuple[str, str, str, int, str]], starts: list[int]) -> Example:
    words, pos, lemma, head, relation = map(list, zip(*rows, strict=True))
    syntax = Syntax(pos, lemma, head, relation)
    voice, turn = np.zeros(len(words), np.uint8), np.full(len(words), -1, np.int32)
    return Example(name, "treebank", words, voice, turn, set(), starts, syntax=syntax)


__all__ = ["KINDS", "TYPES", "Example", "Mention", "Said", "Syntax", "gap", "litbank", "stories", "treebank"]
