"""The story's words laid out in lists, as the stages that look for people walk through them."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

import numpy as np

from readthrough.layers import Dialogue, Mention, Structure, Tokens
from readthrough.stages.small_letters import with_capitals
from readthrough.story import Story

# «(y/n) asked»: where fans leave a gap for the reader's name.
_PLACEHOLDERS = {name: name for name in ("Y/N", "F/N", "L/N", "Y/L/N", "Y/N/N")}


class Words(NamedTuple):
    """One entry a token: its text and span, the quote it lies in (-1: narration), its block, and sentence starts.

    In a story typed without capitals, ``text`` writes names and I with one.

    ``opens[i]`` is true where token i opens a sentence or a quote, so that its capital says nothing. ``scene[i]``: how
    many breaks and headings stand before it.
    """

    text: list[str]
    start: list[int]
    end: list[int]
    quote: list[int]
    block: list[int]
    opens: list[bool]
    sentence: list[int]
    scene: list[int]


def lay_out(story: Story, structure: Structure, tokens: Tokens, dialogue: Dialogue) -> Words:
    """Lay the tokens out as lists; a token inside a ``quoted`` row of a line belongs to the outer row."""
    starts, ends = tokens.start.tolist(), tokens.end.tolist()
    quote = np.full(len(starts), -1, dtype=np.int32)
    spans = np.array([(row.start, row.end) for row in dialogue.quotes], dtype=np.int32).reshape(-1, 2)
    places = np.searchsorted(tokens.start, spans).tolist()
    last = 0
    for index, (row, (a, b)) in enumerate(zip(dialogue.quotes, places, strict=True)):
        if row.kind == "quoted" and row.end <= last:
            continue
        quote[a:b] = index
        last = max(last, row.end)
    texts = tokens.words(story.text)
    if "/n" in story.text or "/N" in story.text:
        texts = [_PLACEHOLDERS.get(word.strip("()[]{}").upper(), word) if "/" in word else word for word in texts]
    opens = np.zeros(len(starts), dtype=bool)
    opens[tokens.sentence] = True
    changed = np.flatnonzero(np.diff(quote, prepend=-1) != 0)
    opens[changed] = True
    for i in np.flatnonzero(opens).tolist():
        while i + 1 < len(texts) and not texts[i][0].isalnum():
            i += 1
            opens[i] = True
    sentence = np.searchsorted(tokens.sentence, np.arange(len(starts)), side="right") - 1
    texts = with_capitals(texts, opens.tolist())
    scene = np.cumsum([block.kind in ("break", "heading") for block in structure.blocks], dtype=np.int64)[tokens.block]
    return Words(
        texts, starts, ends, quote.tolist(), tokens.block.tolist(), opens.tolist(), sentence.tolist(), scene.tolist()
    )


def last_token(words: Words, row: Mention) -> int:
    """The last token of a mention."""
    i = row.token
    while words.end[i] < row.end:
        i += 1
    return i


def is_missed(words: Words, row: Mention) -> bool:
    """«No Tom muttering in the back, no Ann»: tell whether the narration says that somebody is not there."""
    return row.kind == "name" and row.quote < 0 and row.token > 0 and words.text[row.token - 1].lower() == "no"


def quote_spans(words: Words, count: int) -> list[tuple[int, int]]:
    """Give the tokens of each of ``count`` quotes, half-open; (0, 0) for one that lies in another."""
    spans = [(0, 0)] * count
    first = 0
    for i in range(1, len(words.quote) + 1):
        if i == len(words.quote) or words.quote[i] != words.quote[first]:
            if words.quote[first] >= 0:
                spans[words.quote[first]] = (first, i)
            first = i
    return spans


def cited_tokens(words: Words, dialogue: Dialogue) -> set[int]:
    """Give the tokens of rows ``quoted`` that lie inside what somebody says."""
    found: set[int] = set()
    end = -1
    for row in dialogue.quotes:
        if row.kind != "quoted":
            end = row.end
        elif row.end <= end:
            found.update(range(bisect_left(words.start, row.start), bisect_left(words.start, row.end)))
    return found
