"""How a story writes its words: small or with a capital, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from readthrough.stages.words import Words


class Habits(NamedTuple):
    """How the story writes each word: counts in lower case, with a capital inside a sentence, and at its start."""

    lower: Counter[str]
    inside: Counter[str]
    start: Counter[str]


def word_habits(words: Words, told: Sequence[bool], messages: Sequence[bool]) -> Habits:
    """Count how each word of the story is written, notes and chats left out: there «theo» is Theo.

    ``told`` and ``messages`` say of each block whether it tells the story and whether it is a chat.
    """
    lower: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    start: Counter[str] = Counter()
    for text, opens, block in zip(words.text, words.opens, words.block, strict=True):
        if messages[block] or not told[block]:
            continue
        if text.islower():
            lower[text] += 1
        elif text[0].isupper():
            (start if opens else inside)[text] += 1
    return Habits(lower, inside, start)
