"""The reading: a story with its layers, and the views people ask for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TypeVar

from msgspec import Struct

from readthrough.errors import MissingLayer
from readthrough.layers import COUNTED_KINDS, Character, Characters, Dialogue, Mentions, Referents, Speakers
from readthrough.story import Notice, Story

Layer = TypeVar("Layer")


class CastMember(Struct, frozen=True):
    """A character with what the reading counted: ``lines`` are utterances and messages, ``words`` the words in them.

    ``mentions`` counts names, noun phrases and pronouns that mean this character; ``first`` and ``last`` are the
    start of the first and last of them or of their lines.
    """

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


class Line(Struct, frozen=True):
    """One stretch of speech with who says it: ``speaker`` is a character id, ``group``, or None for unknown."""

    id: str
    start: int
    end: int
    text: str
    kind: str
    turn: int
    speaker: str | None
    addressees: tuple[str, ...]
    score: float
    why: str
    addressees_score: float
    addressees_why: str


class Reading:
    """A story and the layers read from it.

    ``reading[Dialogue]`` is a layer; a layer that was not made raises MissingLayer. ``cast`` and ``lines`` are views.
    """

    def __init__(self, story: Story, layers: Mapping[type, object]) -> None:
        self.story = story
        self._layers = dict(layers)

    def __getitem__(self, layer: type[Layer]) -> Layer:
        try:
            return self._layers[layer]  # type: ignore[return-value]
        except KeyError:
            from readthrough.pipeline import stage_of

            if not isinstance(layer, type):
                raise MissingLayer(
                    f"A reading has no {layer!r}: ask for a layer by its type, as in reading[readthrough.Dialogue], "
                    "or for reading.cast, reading.lines or reading.text."
                ) from None
            raise MissingLayer(
                f"This reading of {self.story.source.name} has no {layer.__name__}: the stage "
                f"«{stage_of(layer)}» was not run; read the story again with it."
            ) from None

    def __contains__(self, layer: type) -> bool:
        return layer in self._layers

    def get(self, layer: type[Layer]) -> Layer | None:
        """Return a layer, or None if it was not made."""
        return self._layers.get(layer)  # type: ignore[return-value]

    @property
    def text(self) -> str:
        """The whole text; every offset counts its code points."""
        return self.story.text

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What a reader should know about the source and the reading, in the order it was found."""
        return (*self.story.notices, *(n for layer in self._layers.values() for n in getattr(layer, "notices", ())))

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Every stretch of speech, thought or quotation in text order."""
        text = self.story.text
        speakers = self[Speakers].rows
        return tuple(
            Line(
                q.id, q.start, q.end, text[q.start : q.end], q.kind, q.turn, s.speaker, s.addressees, s.score, s.why,
                s.addressees_score, s.addressees_why,
            )  # fmt: skip
            for q, s in zip(self[Dialogue].quotes, speakers, strict=True)
        )

    @cached_property
    def cast(self) -> tuple[CastMember, ...]:
        """Everybody in the story, those who speak most first."""
        return count_cast(self)


def count_cast(reading: Reading) -> tuple[CastMember, ...]:
    """Count lines, words and mentions of every character, most lines first."""
    people = reading[Characters].rows
    turns: dict[str, set[int]] = {c.id: set() for c in people}
    words = dict.fromkeys(turns, 0)
    places: dict[str, list[int]] = {c.id: [] for c in people}
    for line in reading.lines:
        if line.speaker in turns and line.kind in COUNTED_KINDS:
            turns[line.speaker].add(line.turn)
            words[line.speaker] += len(line.text.split())
            places[line.speaker].append(line.start)
    mentions = dict.fromkeys(turns, 0)
    for mention, entity in zip(reading[Mentions].rows, reading[Referents].entity, strict=True):
        if entity in turns:
            mentions[entity] += 1
            places[entity].append(mention.start)
    members = [_member(c, len(turns[c.id]), words[c.id], mentions[c.id], places[c.id]) for c in people]
    return tuple(sorted(members, key=lambda m: (-m.lines, -m.mentions, m.first or 0, m.id)))


def _member(c: Character, lines: int, words: int, mentions: int, places: list[int]) -> CastMember:
    first, last = (min(places), max(places)) if places else (None, None)
    return CastMember(c.id, c.name, c.aliases, c.pronouns, c.narrator, lines, words, mentions, first, last)
