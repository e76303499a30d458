"""Who is called by what he is: «Will you sit down, inspector?», where the story has one inspector."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from readthrough.layers import Character, Characters, Mentions
from readthrough.stages.mentions.evidence import is_called
from readthrough.stages.ranks import held_by, whole
from readthrough.stages.words import Words


def called_by_rank(words: Words, mentions: Mentions, characters: Characters) -> Iterator[tuple[int, int]]:
    """Give the tokens of lines that call somebody by a rank or office, and who alone of the story holds it."""
    holders = _holders(characters.rows)
    named = {row.token for row, who in zip(mentions.rows, characters.of_mention, strict=True) if who >= 0}
    for i, word in enumerate(words.text):
        rank = whole(word)
        if words.quote[i] >= 0 and i not in named and len(holders.get(rank, ())) == 1 and is_called(words, i, i + 1):
            yield i, next(iter(holders[rank]))


def _holders(rows: Sequence[Character]) -> dict[str, set[int]]:
    """For each rank, office or trade who is named by it."""
    found = defaultdict(set)
    for c, row in enumerate(rows):
        for name in (row.name, *row.aliases):
            if rank := held_by(name):
                found[rank].add(c)
    return found
