"""The JSON of a reading, ``readthrough/1``: the keys and their order are a promise, told in docs/format.md.

Adding a key is free; changing or dropping one needs ``readthrough/2``.
"""

from __future__ import annotations

import re
from typing import TypeVar

import msgspec
from msgspec import UNSET, Struct, UnsetType

import readthrough
from readthrough.layers import Characters, Dialogue, Entities, Mentions, Referents, Speakers, Structure
from readthrough.model.ear import Ear
from readthrough.reading import Reading

__all__ = ["SCHEMA", "to_json"]

SCHEMA = "readthrough/1"
T = TypeVar("T")
# A layer that was not made is an absent key, never an empty list.
Rows = tuple[T, ...] | UnsetType
# Half of a surrogate pair stands for no character and cannot be written as UTF-8: a file name may hold one.
_LONE = re.compile("[\ud800-\udfff]")


class _MadeBy(Struct):
    version: str
    weights: str | None = None


class _Source(Struct):
    name: str
    format: str
    sha256: str
    encoding: str


class _Declared(Struct):
    rating: str
    warnings: tuple[str, ...]
    categories: tuple[str, ...]
    fandoms: tuple[str, ...]
    relationships: tuple[str, ...]
    characters: tuple[str, ...]
    tags: tuple[str, ...]
    summary: str
    series: str
    url: str
    published: str
    words: int | None


class _Block(Struct, gc=False):
    start: int
    end: int
    kind: str
    chapter: int | None
    why: str


class _Chapter(Struct, gc=False):
    title: str
    start: int
    end: int


class _Quote(Struct, gc=False):
    id: str
    start: int
    end: int
    kind: str
    turn: int
    speaker: str | None
    addressees: tuple[str, ...]
    score: float
    why: str
    confirmed: bool
    addressees_score: float
    addressees_why: str


class _Mention(Struct, gc=False):
    start: int
    end: int
    kind: str
    type: str
    entity: str | None
    score: float


class _Character(Struct, gc=False):
    id: str
    name: str
    aliases: tuple[str, ...]
    pronouns: str | None
    narrator: bool
    lines: int
    words: int
    mentions: int
    first: int | None
    last: int | None


class _LeftOut(Struct, gc=False):
    where: str
    kind: str
    why: str
    chars: int


class _Notice(Struct, gc=False):
    code: str
    message: str
    start: int | None
    end: int | None


class _Document(Struct):
    """Every key of the file in its order; UNSET ones are left away."""

    schema: str
    made_by: _MadeBy
    source: _Source
    title: str
    author: str
    language: str
    declared: _Declared
    text: str
    blocks: Rows[_Block]
    chapters: Rows[_Chapter]
    quotes: Rows[_Quote]
    mentions: Rows[_Mention]
    characters: Rows[_Character]
    left_out: Rows[_LeftOut]
    notices: Rows[_Notice]


def to_json(reading: Reading) -> bytes:
    """Write a reading as ``readthrough/1``: UTF-8, one line, the same bytes for the same reading.

    Spans count code points of ``text``, half-open. A layer that was not made has no key. Scores have three digits.
    """
    document = _document(reading)
    try:
        return msgspec.json.encode(document) + b"\n"
    except UnicodeEncodeError:
        return msgspec.json.encode(_mended(msgspec.to_builtins(document))) + b"\n"


def _document(reading: Reading) -> _Document:
    story, structure = reading.story, reading.get(Structure)
    declared = story.declared
    return _Document(
        schema=SCHEMA,
        made_by=_MadeBy(readthrough.__version__, reading[Ear].heard.key or None if Ear in reading else None),
        source=_Source(story.source.name, story.source.format, story.source.sha256, story.source.encoding),
        title=(structure.title if structure else "") or declared.title,
        author=(structure.author if structure else "") or declared.author,
        language=(structure.language if structure else "") or declared.language,
        declared=_Declared(*(getattr(declared, key) for key in _Declared.__struct_fields__)),
        text=story.text,
        blocks=tuple(_Block(b.start, b.end, b.kind, b.chapter, b.why) for b in structure.blocks)
        if structure
        else UNSET,
        chapters=tuple(_Chapter(c.title, c.start, c.end) for c in structure.chapters) if structure else UNSET,
        quotes=_quotes(reading),
        mentions=_mentions(reading),
        characters=_characters(reading),
        left_out=tuple(_LeftOut(o.where, o.kind, o.why, o.chars) for o in story.left_out),
        notices=tuple(_Notice(n.code, n.message, n.start, n.end) for n in reading.notices),
    )


def _quotes(reading: Reading) -> Rows[_Quote]:
    if Dialogue not in reading or Speakers not in reading:
        return UNSET
    pairs = zip(reading[Dialogue].quotes, reading[Speakers].rows, strict=True)
    return tuple(
        _Quote(
            q.id, q.start, q.end, q.kind, q.turn, s.speaker, s.addressees, round(float(s.score), 3), s.why, s.confirmed,
            round(float(s.addressees_score), 3), s.addressees_why,
        )  # fmt: skip
        for q, s in pairs
    )


def _mentions(reading: Reading) -> Rows[_Mention]:
    if Entities not in reading:
        return UNSET
    return tuple(_Mention(m.start, m.end, m.kind, m.type, m.entity, m.score) for m in reading[Entities].rows)


def _characters(reading: Reading) -> Rows[_Character]:
    if not all(layer in reading for layer in (Characters, Dialogue, Speakers, Mentions, Referents)):
        return UNSET
    return tuple(_Character(*(getattr(c, key) for key in _Character.__struct_fields__)) for c in reading.cast)


def _mended(value: object) -> object:
    """Put U+FFFD for every lone half of a surrogate pair: one code point for one, so that offsets hold."""
    if isinstance(value, str):
        return _LONE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {key: _mended(v) for key, v in value.items()}
    if isinstance(value, list | tuple):
        return [_mended(v) for v in value]
    return value
