"""A short reading put together by hand: for tests of what is done with a reading, whatever the stages find."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from readthrough.layers import (
    Block,
    Chapter,
    Character,
    Characters,
    Dialogue,
    Entities,
    EntityMention,
    Mention,
    Mentions,
    Quote,
    Referents,
    Speaker,
    Speakers,
    Structure,
    Tokens,
)  # fmt: skip
from readthrough.reading import Reading
from readthrough.story import Declared, LeftOut, Notice, Paragraph, Source, Story

PARAGRAPHS = (
    ("A/N: thank you for reading!", "note"),
    ("1. The Lamp", "heading"),
    ("“Who is there?” Mara Quill asked, and raised the lamp. “Speak up.”", "prose"),
    ("“Only me,” said Tam.", "prose"),
    ("* * *", "break"),
    ("2. The Door", "heading"),
    ("“Shut the door, Mara.”", "prose"),
    ("“Why?”", "prose"),
    ("Oh the wind, the wind and the rain", "lyrics"),
)
# (words, turn, speaker, score, why)
LINES = (
    ("“Who is there?”", 0, "mara-quill", 0.97, "said-after"),
    ("“Speak up.”", 0, "mara-quill", 0.9, "same-turn"),
    ("“Only me,”", 1, "tam", 0.98, "said-after"),
    ("“Shut the door, Mara.”", 2, "tam", 0.41239, "turn-taking"),
    ("“Why?”", 3, None, 0.2, "no-evidence"),
)


@dataclass
class Handmade:
    """What may be varied: the texts of the paragraphs and a few facts."""

    paragraphs: tuple[tuple[str, str], ...] = PARAGRAPHS
    lines: tuple[tuple, ...] = LINES
    title: str = "The Wind’s Lamp"
    name: str = "lamp.txt"
    notices: tuple[Notice, ...] = ()
    people: tuple[Character, ...] = field(
        default=(
            Character("mara-quill", "Mara Quill", ("Mara", "Miss Quill"), "she", False),
            Character("tam", "Tam", ("Tam",), None, False),
        )
    )


def handmade(given: Handmade | None = None) -> Reading:
    """Put a reading together from its texts."""
    given = given or Handmade()
    text = "\n\n".join(words for words, _ in given.paragraphs)
    paragraphs, blocks, at = [], [], 0
    for i, (words, kind) in enumerate(given.paragraphs):
        paragraphs.append(Paragraph(at, at + len(words), "p", where=f"line {2 * i + 1}"))
        chapter = None if i == 0 else 0 if i < 5 else 1
        blocks.append(Block(at, at + len(words), kind, chapter, "by-hand"))
        at += len(words) + 2
    source = Source(given.name, "text", "0" * 64, "utf-8")
    left_out = (LeftOut("line 0", "furniture", "site navigation", 42),)
    story = Story(text, tuple(paragraphs), source, Declared(author="N. Body"), left_out=left_out, notices=given.notices)
    layers = [_structure(given, blocks), _tokens(), *_dialogue(given, text, blocks), *_people(given, text)]
    return Reading(story, {type(layer): layer for layer in layers})


def _structure(given: Handmade, blocks: list[Block]) -> Structure:
    heads = [b for b in blocks if b.kind == "heading"]
    ends = [b.start for b in heads[1:]] + [blocks[-1].end] if heads else []
    titles = [words for words, kind in given.paragraphs if kind == "heading"]
    chapters = tuple(Chapter(t, b.start, e) for t, b, e in zip(titles, heads, ends, strict=True))
    return Structure(tuple(blocks), chapters, given.title, "N. Body")


def _tokens() -> Tokens:
    none = np.zeros(0, np.int32)
    return Tokens(none, none, none, none)


def _dialogue(given: Handmade, text: str, blocks: list[Block]) -> tuple[Dialogue, Speakers]:
    quotes, speakers, at = [], [], 0
    for k, (words, turn, speaker, score, why) in enumerate(given.lines):
        at = text.index(words, at)
        block = next(i for i, b in enumerate(blocks) if b.start <= at < b.end)
        quotes.append(Quote(f"q{k}", at, at + len(words), "speech", turn, block, "curly-double"))
        speakers.append(Speaker(speaker, (), score, why))
        at += len(words)
    return Dialogue(tuple(quotes), ("curly-double",)), Speakers(tuple(speakers))


def _people(given: Handmade, text: str) -> tuple[Mentions, Characters, Referents, Entities]:
    rows, entity = [], []
    for person in given.people:
        at = text.find(person.name)
        if person.name and at >= 0:
            rows.append(Mention(at, at + len(person.name), "name", "person", 0))
            entity.append(person.id)
    of_mention = tuple(next(i for i, p in enumerate(given.people) if p.id == e) for e in entity)
    meant = sorted(zip(rows, entity, strict=True), key=lambda pair: (pair[0].start, -pair[0].end))
    entities = Entities(tuple(EntityMention(m.start, m.end, m.kind, m.type, who, 0.99) for m, who in meant))
    referents = Referents(tuple(entity), (0.99,) * len(rows))
    return Mentions(tuple(rows)), Characters(given.people, of_mention), referents, entities
