"""Makes examples of PDNC's novels (Vishnubhotla, Hammond, Hirst 2022): who says each line, whom its words mean.

    python -m training.model.novels --data DATA --score SCORE --out FILE

The program reads each novel with the gold's cast and the gold's speakers. Names, the mentions that the gold marks in
speech, and the pronoun or noun of a tag («he said») teach the chains; pronouns of the narration of which the program is
near certain stand there to be chosen from and teach nothing. The name of an example is its novel's and a number.
"""

from __future__ import annotations

import argparse
import ast
import csv
import pickle
import zlib
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
from benchmarks.given import given_cast, pronouns_of
from benchmarks.gold import load_module, novel_file, novels

from readthrough.layers import Characters, Dialogue, Mentions, Referents, Speaker, Speakers
from readthrough.stages.characters import find_characters
from readthrough.stages.referents import find_referents
from readthrough.stages.speakers import find_speakers
from readthrough.stages.speakers.presence import find_presence
from training.model.crops import cut
from training.model.examples import KINDS, PRONOUNS, Example, Grid, Mention, Said
from training.texts import gold_speaker, mentions_and_ear, read_layers

WIDE = 1100  # tokens of an example
SURE = 0.9  # score of a pronoun that is taken as known
_THIRD = frozenset("he she they".split())
_BESIDE = 200  # characters from a line to the words that name its speaker
FEWEST = 5  # lines of an example


def example(gold: dict, data: Path, novel: str) -> Example:
    """Read one novel to one long example; ``gold`` is what the scorer makes of its folder."""
    story, structure, tokens, dialogue = read_layers(novel_file(data, novel))
    if story.text != gold["text"]:
        raise SystemExit(f"{novel}: the text changed on its way in; the gold's places mean nothing.")
    mentions, ear = mentions_and_ear(story, structure, tokens, dialogue)
    own = find_characters(story, structure, tokens, dialogue, mentions)
    cast = given_cast(story, mentions, gold, pronouns_of(data, novel), own)
    presence = find_presence(story, structure, tokens, dialogue, mentions, cast, ear)
    read = find_speakers(story, structure, tokens, dialogue, mentions, cast, ear, presence)
    speakers = _right(read, dialogue, gold, cast)
    referents = find_referents(story, structure, tokens, dialogue, mentions, cast, speakers, presence)
    grid = Grid(novel, "novels", story.text, tokens, dialogue)
    names = {c.id: c.name for c in cast.rows}
    marked = list(_in_speech(data, novel, gold["cast"], grid)) + list(_in_tags(data, novel, mentions, grid, gold))
    place = {(m.start, m.end) for m in marked}
    marked += [m for m in _read(mentions, referents, names, grid) if (m.start, m.end) not in place]
    lines = []
    for q, row in zip(dialogue.quotes, speakers.rows, strict=True):
        span = grid.span(q.start, q.end)
        if span and q.kind == "speech" and row.speaker:
            lines.append(Said(*span, q.turn, names[row.speaker], ()))
    return grid.example._replace(mentions=sorted(set(marked), key=lambda m: (m.start, -m.end)), said=lines)


def _right(read: Speakers, dialogue: Dialogue, gold: dict, cast: Characters) -> Speakers:
    """The rows with the gold's speakers, None where the gold has none."""
    ids = {c.name: c.id for c in cast.rows}
    rows = []
    for q, row in zip(dialogue.quotes, read.rows, strict=True):
        name, cover = gold_speaker(gold["spans"], q.start, q.end)
        rows.append(_said_by(row, ids.get(name) if cover * 2 > q.end - q.start else None))
    return Speakers(tuple(rows))


def _said_by(row: Speaker, speaker: str | None) -> Speaker:
    return msgspec.structs.replace(row, speaker=speaker, addressees=(), score=1.0 if speaker else 0.0)


def _read(mentions: Mentions, referents: Referents, names: dict[str, str], grid: Grid) -> Iterator[Mention]:
    """What the program found, with whom it means; names teach."""
    for row, who, sure in zip(mentions.rows, referents.entity, referents.score, strict=True):
        span = grid.span(row.start, row.end)
        if span and who in names and (row.kind == "name" or sure >= SURE):
            yield Mention(*span, KINDS.index(row.kind), 0, names[who], row.kind == "name")


def _rows(data: Path, novel: str) -> Iterator[dict[str, str]]:
    with (data / "pdnc" / novel / "quotation_info.csv").open(encoding="utf-8") as file:
        yield from csv.DictReader(file)


def _in_speech(data: Path, novel: str, cast: dict[str, set[str]], grid: Grid) -> Iterator[Mention]:
    """The mentions that the gold marks in what is said; those of several persons are left out."""
    for row in _rows(data, novel):
        parts = (ast.literal_eval(row[f"mention{part}List"]) for part in ("Texts", "Spans", "Entities"))
        for texts, spans, entities in zip(*parts, strict=True):
            if not len(texts) == len(spans) == len(entities):
                continue  # which is whose is not known
            for text, (a, b), who in zip(texts, spans, entities, strict=True):
                span = grid.span(a, b)
                if span and len(who) == 1 and who[0] in cast:
                    low = text.lower().split()
                    named = any(text in names for names in cast.values())
                    kind = 2 if len(low) == 1 and low[0] in PRONOUNS else 0 if named else 1
                    yield Mention(*span, kind, 0, who[0])


def _in_tags(data: Path, novel: str, mentions: Mentions, grid: Grid, gold: dict) -> Iterator[Mention]:
    """The pronoun or noun of the words that name a line's speaker."""
    starts = [m.start for m in mentions.rows]
    for row in _rows(data, novel):
        words, speaker = row["referringExpression"], row["speaker"].strip()
        if row["quoteType"] != "Anaphoric" or speaker not in gold["cast"]:
            continue
        for a, b in ast.literal_eval(row["quoteByteSpans"]):
            after, before = gold["text"].find(words, b, b + _BESIDE), gold["text"].rfind(words, max(0, a - _BESIDE), a)
            at = after if after >= 0 else before
            if at < 0:
                continue
            inside = mentions.rows[bisect_left(starts, at) : bisect_left(starts, at + len(words))]
            found = [m for m in inside if m.kind == "nominal" or gold["text"][m.start : m.end].lower() in _THIRD]
            span = grid.span(found[0].start, found[0].end) if len(found) == 1 else None
            if span:
                yield Mention(*span, KINDS.index(found[0].kind), 0, speaker)
                break


def parts(e: Example) -> Iterator[Example]:
    """Cut a novel at sentences into examples with lines of two persons or more."""
    bounds = [0]
    for s in e.sentence:
        if s - bounds[-1] >= WIDE:
            bounds.append(s)
    # rows by place, so that a cut need not go through the whole novel
    starts = np.array([m.start for m in e.mentions or ()])
    lines = np.array([q.start for q in e.said or ()])
    for a, b in zip(bounds, [*bounds[1:], len(e.words)], strict=True):
        m, q = np.searchsorted(starts, (a, b)), np.searchsorted(lines, (a, b))
        here = e._replace(mentions=(e.mentions or [])[slice(*m)], said=(e.said or [])[slice(*q)])
        part = cut(here, a, b)._replace(name=f"{e.name}-{a}")
        said = part.said or []
        if len(said) >= FEWEST and len({x.speaker for x in said}) > 1:
            yield part


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, required=True)
    ap.add_argument("--score", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    o = ap.parse_args()
    score = load_module(o.score)
    every: list[Example] = []
    for novel in novels(o.data):
        whole = example(score.pdnc(o.data / "pdnc" / novel), o.data, novel)
        made = list(parts(whole))
        taught = sum(m.taught for e in made for m in e.mentions or ())
        lines, tokens = sum(len(e.said or ()) for e in made), sum(len(e.words) for e in made)
        print(novel, len(made), "examples", tokens, "tokens", lines, "lines", taught, "mentions", flush=True)
        every += made
    o.out.write_bytes(zlib.compress(pickle.dumps(every)))


if __name__ == "__main__":
    main()
