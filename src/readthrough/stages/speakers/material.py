"""All that evidence for speakers is drawn from, put together once."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from readthrough.layers import Character, Characters, Mentions
from readthrough.stages.speakers.presence import Presence
from readthrough.stages.words import Words


class Page(NamedTuple):
    """All that evidence is drawn from."""

    words: Words
    mentions: Mentions
    characters: Characters
    presence: Presence
    called: dict[int, set[int]]
    named: dict[int, set[int]]
    own: dict[int, set[int]]
    narrator: int
    often: list[int]  # how often each is named: 6 the most, 5 half as often, 4 a quarter …, 0
    families: list[set[str]]  # surnames of each character
    pronoun_at: dict[int, int]  # row of the third-person pronoun at a token
    people_at: set[int]  # tokens of names and nouns for persons in the narration


def make_page(
    words: Words,
    mentions: Mentions,
    characters: Characters,
    presence: Presence,
    called: dict[int, set[int]],
    named: dict[int, set[int]],
    own: dict[int, set[int]],
) -> Page:
    """Put together what evidence is drawn from."""
    counts = Counter(characters.of_mention)
    narrator = next((i for i, c in enumerate(characters.rows) if c.narrator), -1)
    most = max((counts[i] for i in range(len(characters.rows))), default=1)
    often = [_share(counts[i], most) for i in range(len(characters.rows))]
    families = [_surnames(c) for c in characters.rows]
    people_at = {row.token for row in mentions.rows if row.kind != "pronoun" and row.quote < 0}
    pronoun_at = {mentions.rows[i].token: i for i in presence.chances}
    return Page(
        words, mentions, characters, presence, called, named, own, narrator, often, families, pronoun_at, people_at
    )


def _share(count: int, most: int) -> int:
    """Halvings below the most named, from 6 down: a short story names its hero ten times, a novel a thousand."""
    return max(0, 6 - (most // max(1, count)).bit_length() + 1) if count else 0


def _surnames(character: Character) -> set[str]:
    names = [name.split() for name in (character.name, *character.aliases) if not name.startswith("the ")]
    return {words[-1] for words in names if len(words) > 1}
