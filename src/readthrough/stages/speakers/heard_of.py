"""Whom lines call or talk of, as a reader of the narration keeps it in mind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile
from typing import NamedTuple

from readthrough.layers import Mention
from readthrough.stages.mentions.evidence import is_called
from readthrough.stages.speakers.clauses import agrees
from readthrough.stages.speakers.memory import FORGET
from readthrough.stages.words import Words, last_token

_TALK = 4  # paragraphs within which it counts that a line called somebody, or talked of them
_MOST = 3  # persons only heard of whom a pronoun may mean, where nobody was seen,
_CALLED = 2  # and of those called just now, where others were


class Said(NamedTuple):
    """The last line that named a person: where, by which row of Mentions, and whether it called them."""

    token: int
    row: int
    called: bool

    @property
    def kind(self) -> str:
        return "called" if self.called else "talked"


class HeardOf:
    """The last line that named everybody, noted on the way through a story; pronouns by the rows of Characters."""

    def __init__(self, words: Words, pronouns: Sequence[str | None]) -> None:
        self._words, self._pronouns = words, pronouns
        self._said: dict[int, Said] = {}

    def note(self, index: int, row: Mention, who: int) -> None:
        """Take a name or noun of a line for a mention of somebody."""
        end = last_token(self._words, row) + 1
        self._said.pop(who, None)
        self._said[who] = Said(row.token, index, row.kind == "name" and is_called(self._words, row.token, end))

    def row(self, person: int) -> int:
        """The row of Mentions that last named somebody in a line, or -1."""
        return self._said[person].row if person in self._said else -1

    def signs(self, token: int, case: str, person: int) -> list[str]:
        """Whether a line near by names somebody: «"No, Tom," he said» is not Tom."""
        said = self._said.get(person)
        if said is None:
            return []
        back = self._words.block[token] - self._words.block[said.token]
        return [] if back > _TALK else [f"said:{said.kind}:{case}:{back}"]

    def of_late(self, token: int, asked: str) -> list[tuple[int, Said]]:
        """Who was heard of last and may go by a pronoun."""
        return list(islice(self._fitting(token, asked), _MOST))

    def called(self, token: int, asked: str, known: set[int]) -> list[tuple[int, Said]]:
        """Who was called just now, and was not seen: «"Ivo! Come down." / He was at the table in his shirt-sleeves.»"""
        block, scene = self._words.block, self._words.scene
        late = takewhile(lambda each: block[token] - block[each[1].token] <= _TALK, self._fitting(token, asked))
        near = (each for each in late if each[1].called and each[0] not in known)
        return list(islice((each for each in near if scene[token] == scene[each[1].token]), _CALLED))

    def _fitting(self, token: int, asked: str) -> Iterator[tuple[int, Said]]:
        """Who was heard of not long ago and may go by a pronoun, the last first."""
        for person, said in reversed(self._said.items()):
            if token - said.token > FORGET:
                return
            if agrees(self._pronouns[person], asked) is not False:
                yield person, said
