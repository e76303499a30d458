"""What the encoder is given for each token: its pieces, its letters' case, and whether it is said.

Quote marks of every style become ``"``, so that a story in British single quotes reads as one in double quotes does.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from readthrough.layers import Dialogue, Tokens
from readthrough.model.pieces import Pieces

CASES = ("mark", "lower", "capital", "all capitals", "mixed")
VOICES = ("narration", "speech", "other quoted words")
_MARKS = frozenset("\"'“”‘’„‟«»「」『』—–―-")
_PLAIN = str.maketrans("‘’‚‛“”„‟«»", "''''\"\"\"\"\"\"")


class Prepared(NamedTuple):
    """A text for the encoder, as columns.

    ``pieces``: int32, all pieces in order. ``first``: int32[n + 1], where each token's pieces begin. ``case``:
    uint8[n], indexes CASES. ``voice``: uint8[n], indexes VOICES. ``words``: the n tokens.
    """

    pieces: np.ndarray
    first: np.ndarray
    case: np.ndarray
    voice: np.ndarray
    words: list[str]


def prepare(text: str, tokens: Tokens, dialogue: Dialogue, pieces: Pieces) -> Prepared:
    """Lay out a text for the encoder."""
    words = tokens.words(text)
    return prepare_words(words, voices(tokens, dialogue)[0], marks_of(words, tokens, dialogue), pieces)


def prepare_words(words: list[str], voice: np.ndarray, marks: set[int], pieces: Pieces) -> Prepared:
    """Lay out tokens for the encoder; the tokens in ``marks`` open or close a quote."""
    of = [pieces.of('"' if i in marks else word.translate(_PLAIN)) for i, word in enumerate(words)]
    first = np.concatenate([[0], np.cumsum([len(p) for p in of])]).astype(np.int32)
    flat = np.fromiter((i for p in of for i in p), np.int32, int(first[-1]))
    case = np.fromiter(map(_case, words), np.uint8, len(words))
    return Prepared(flat, first, case, voice, words)


def voices(tokens: Tokens, dialogue: Dialogue) -> tuple[np.ndarray, np.ndarray]:
    """Tell for each token in which voice it is and in which turn.

    Returns uint8[n], indexes VOICES, and int32[n], Quote.turn, or -1 in narration.
    """
    voice, turn = np.zeros(len(tokens.start), np.uint8), np.full(len(tokens.start), -1, np.int32)
    for q, (a, b) in zip(dialogue.quotes, _places(tokens, dialogue), strict=True):
        voice[a:b] = np.maximum(voice[a:b], 1 if q.kind == "speech" else 2)
        turn[a:b] = q.turn
    return voice, turn


def marks_of(words: list[str], tokens: Tokens, dialogue: Dialogue) -> set[int]:
    """Tell which tokens open or close a quote: marks, or the dash of «— Come in.»."""
    out = set()
    for a, b in _places(tokens, dialogue):
        out.update(i for i in (a, b - 1) if 0 <= i < len(words) and words[i] in _MARKS)
    return out


def _places(tokens: Tokens, dialogue: Dialogue) -> list[list[int]]:
    """The tokens of each quote, half-open. All are asked for at once: each question copies the column of tokens."""
    spans = np.array([(q.start, q.end) for q in dialogue.quotes], tokens.start.dtype).reshape(-1, 2)
    return np.searchsorted(tokens.start, spans).tolist()


def _case(word: str) -> int:
    if not any(c.isalpha() for c in word):
        return 0
    if word.islower():
        return 1
    if word[0].isupper() and (len(word) == 1 or word[1:].islower()):
        return 2
    return 3 if word.isupper() else 4
