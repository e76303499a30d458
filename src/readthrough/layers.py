"""The layers of a reading: frozen rows beside the text, each made by one stage.

Spans are half-open and count code points of ``Story.text``. Rows point to rows by index or id, never by object.
``score`` is how sure the judgement is, 0 to 1; ``why`` is a short stable reason such as ``said-before``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from readthrough.story import Notice

if TYPE_CHECKING:
    import numpy as np

BLOCK_KINDS = (
    "title", "byline", "metadata", "summary", "note", "end_note", "disclaimer", "heading", "prose", "break",
    "lyrics", "letter", "message", "voicemail", "front", "back", "other",
)  # fmt: skip
# Kinds that tell the story: dialogue, people and scenes are looked for only in these.
STORY_KINDS = frozenset(("prose", "letter", "message", "voicemail", "lyrics"))

QUOTE_KINDS = ("speech", "thought", "telepathy", "sign", "message", "quoted")
# Kinds that somebody utters: each has a speaker.
SPOKEN_KINDS = frozenset(("speech", "telepathy", "sign"))
# What counts as somebody's line: said, or sent in a chat.
COUNTED_KINDS = SPOKEN_KINDS | {"message"}


class Block(Struct, frozen=True, gc=False):
    """A paragraph, or a part of one, with the kind of text it is. ``chapter`` indexes Structure.chapters."""

    start: int
    end: int
    kind: str
    chapter: int | None
    why: str
    score: float = 1.0


class Chapter(Struct, frozen=True, gc=False):
    """A chapter from its heading to the next one's."""

    title: str
    start: int
    end: int
    why: str = ""


class Structure(Struct, frozen=True):
    """What is story and what is not: blocks cover every non-space character of the text once, in order."""

    blocks: tuple[Block, ...]
    chapters: tuple[Chapter, ...]
    title: str = ""
    author: str = ""
    language: str = "en"
    notices: tuple[Notice, ...] = ()

    def words(self, text: str, chapter: int | None = None) -> int:
        """Count the words that tell the story, in one chapter or in all; notes and headings are not among them."""
        mine = (b for b in self.blocks if b.kind in STORY_KINDS and (chapter is None or b.chapter == chapter))
        return sum(len(text[b.start : b.end].split()) for b in mine)


class Tokens(Struct, frozen=True):
    """Words and marks as columns.

    ``start``, ``end``: int32[n], a token's span. ``sentence``: int32[m], the first token of each sentence.
    ``block``: int32[n], the block a token lies in. No sentence crosses a block.
    """

    start: np.ndarray
    end: np.ndarray
    sentence: np.ndarray
    block: np.ndarray

    def words(self, text: str) -> list[str]:
        """Cut the tokens out of the story's text."""
        return [text[a:b] for a, b in zip(self.start.tolist(), self.end.tolist(), strict=True)]


class Quote(Struct, frozen=True, gc=False):
    """One continuous stretch of speech, its marks included. Stretches of one utterance share ``turn``.

    ``id`` is made of its words and its neighbours', so that it survives edits elsewhere. Rows are in text order; a row
    of kind ``quoted`` may lie inside another row, no other rows overlap. ``block`` indexes Structure.blocks.
    """

    id: str
    start: int
    end: int
    kind: str
    turn: int
    block: int
    why: str
    score: float = 1.0


class Dialogue(Struct, frozen=True):
    """Every stretch that is said, thought, signed, sent or cited. ``styles`` names the quote marks in use."""

    quotes: tuple[Quote, ...]
    styles: tuple[str, ...]
    notices: tuple[Notice, ...] = ()


class Mention(Struct, frozen=True, gc=False):
    """A name, noun phrase or pronoun for somebody. ``kind``: name nominal pronoun. ``quote``: its row, or -1.

    ``token`` is its first token's index in Tokens.
    """

    start: int
    end: int
    kind: str
    type: str
    token: int
    quote: int = -1
    role: str = ""


class Mentions(Struct, frozen=True):
    """Who is named where, in text order, before anybody knows who is who."""

    rows: tuple[Mention, ...]


class Character(Struct, frozen=True):
    """Somebody in the story. ``pronouns``: the subject form (he, she, they, xe …) or None where the text is silent."""

    id: str
    name: str
    aliases: tuple[str, ...]
    pronouns: str | None
    narrator: bool
    why: str = ""


class Told(Struct, frozen=True):
    """A stretch of narration told by one person: ``narrator`` indexes Characters.rows, ``voice`` is «i» or «you»."""

    start: int
    end: int
    narrator: int
    voice: str


class Characters(Struct, frozen=True):
    """The people of the story and the mentions that name them.

    ``of_mention[i]`` indexes ``rows`` for Mentions.rows[i], or is -1 where unknown. ``told`` are the stretches told by
    an «I» or of a «you», in text order; a story told in turns has more than one narrator.
    """

    rows: tuple[Character, ...]
    of_mention: tuple[int, ...]
    told: tuple[Told, ...] = ()


class Speaker(Struct, frozen=True, gc=False):
    """Who says one quote: ``speaker`` is a character id, ``group``, or None for unknown.

    ``score`` and ``why`` are of the speaker, ``addressees_score`` and ``addressees_why`` of the addressees.
    """

    speaker: str | None
    addressees: tuple[str, ...]
    score: float
    why: str
    confirmed: bool = False
    addressees_score: float = 0.0
    addressees_why: str = ""


class Speakers(Struct, frozen=True):
    """One row for each row of Dialogue.quotes, in the same order."""

    rows: tuple[Speaker, ...]


class EntityMention(Struct, frozen=True, gc=False):
    """A place where somebody or something is meant: ``type`` person, place, facility, gpe, organization or vehicle.

    Mentions may lie inside each other («the captain of the ship», «the ship»). ``entity`` is a character's id where
    that is known, else an id that all mentions of one entity share.
    """

    start: int
    end: int
    kind: str
    type: str
    entity: str
    score: float


class Entities(Struct, frozen=True):
    """Every mention of an entity, in text order, the outer of two first."""

    rows: tuple[EntityMention, ...]


class Referents(Struct, frozen=True):
    """Whom each mention means: one character id or None, with a score, for each row of Mentions."""

    entity: tuple[str | None, ...]
    score: tuple[float, ...]
