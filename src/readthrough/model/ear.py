"""What the model says of the program's own rows: two mentions, a line and a mention, two lines."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from readthrough.layers import Dialogue, Mention, Mentions, Tokens
from readthrough.model.decode import Chains, cells, gelu, vectors_of
from readthrough.model.heads import (
    KINDS,
    LAYOUT,
    REACH,
    TYPES,
    Stretches,
    describe,
    may_name,
    same_cells,
    sexes,
    speaker_cells,
)
from readthrough.model.prepare import voices
from readthrough.model.read import Heard

_HALF = LAYOUT["mention_start"]
_QUOTE = LAYOUT["quote_start"]


class Ear:
    """Scores for rows of Mentions and of Dialogue.quotes, made from one reading of the model.

    All scores are natural logarithms of odds against a neutral choice; none is a probability by itself.
    """

    def __init__(self, words: list[str], tokens: Tokens, dialogue: Dialogue, mentions: Mentions, heard: Heard) -> None:
        self.heard, self.tables = heard, heard.tables
        nouns = (s for s in heard.spans if KINDS[s.kind] == "nominal" and TYPES[s.type] == "person")
        self._phrases = {s.start: s.end for s in nouns}  # the shortest of those with one beginning
        voice, turn = voices(tokens, dialogue)
        first = np.array([row.token for row in mentions.rows], np.int64)
        last = np.searchsorted(tokens.end, np.array([row.end for row in mentions.rows], np.int64))
        last = np.maximum(last, [self._whole(row) for row in mentions.rows])
        kind = np.array([KINDS.index(row.kind) for row in mentions.rows], np.int64)
        self._words, self._turn, self._sentence = words, turn, tokens.sentence
        rows = list(zip(first.tolist(), (last + 1).tolist(), kind.tolist(), [0] * len(first), strict=True))
        self.chains = self.chains_of(rows)
        self.found, self.vectors = self.chains.found, self.chains.vectors
        self._lines(tokens, dialogue, voice)

    def _whole(self, row: Mention) -> int:
        """The last token of the phrase that a noun opens, -1 for others: «the man» of «the man with the ladder»."""
        return self._phrases.get(row.token, 0) - 1 if row.kind == "nominal" else -1

    def chains_of(self, rows: Sequence[tuple[int, int, int, int]]) -> Chains:
        """Make the scores of any mentions with each other: (first token, end, KINDS, TYPES) each, in text order."""
        found = describe(self._words, self._turn, self._sentence, [row[:4] for row in rows], sexes())
        first, last = found.start, found.end - 1
        halves = self.heard.mention[first, :_HALF].astype(np.float32)
        halves += self.heard.mention[last, _HALF:].astype(np.float32)
        return Chains(vectors_of(halves, found, self.tables), found, self.tables)

    def _lines(self, tokens: Tokens, dialogue: Dialogue, voice: np.ndarray) -> None:
        spoken = [q for q, row in enumerate(dialogue.quotes) if row.kind == "speech"]
        spans = np.array([(dialogue.quotes[q].start, dialogue.quotes[q].end) for q in spoken], np.int32).reshape(-1, 2)
        places = np.searchsorted(tokens.start, spans)
        turn = np.array([dialogue.quotes[q].turn for q in spoken], np.int32)
        self.line = {q: k for k, q in enumerate(spoken)}
        self.stretches = Stretches(places[:, 0], places[:, 1], turn)
        at = np.searchsorted(self.heard.quoted, np.stack([places[:, 0], places[:, 1] - 1]))
        said = self.heard.quote
        self.quotes = gelu(said[at[0], :_QUOTE].astype(np.float32) + said[at[1], _QUOTE:].astype(np.float32))
        self.told = np.concatenate([[0], np.cumsum(voice == 0)])[places[:, 0]]
        self.order = np.unique(turn, return_inverse=True)[1].reshape(-1)
        self.asked = self.quotes @ self.tables["speaker"].T / np.float32(_QUOTE**0.5)
        self.like = self.quotes @ self.tables["same"] / np.float32(_QUOTE**0.5)

    def again(self, row: int, earlier: list[int]) -> np.ndarray:
        """Score whether a mention means who each of some earlier mentions means: float32[len(earlier)]."""
        return self.chains.scores(row, np.array(earlier, np.int64))

    def anew(self, row: int) -> float:
        """Score whether a mention means somebody not named before, on the scale of ``again``."""
        return float(self.chains.new[row])

    def spoken_by(self, quote: int) -> tuple[np.ndarray, np.ndarray]:
        """Score the mentions near a line as naming its speaker.

        Returns rows of Mentions, int64[k], and their scores, float32[k], against nobody of these.
        """
        k = self.line.get(quote, -1)
        if k < 0:
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        m, first = self.found, int(self.stretches.start[k])
        rows = np.arange(*np.searchsorted(m.start, np.array((first - REACH + 1, first + REACH), m.start.dtype)))
        rows = rows[may_name(self.stretches, m, np.full(len(rows), k), rows)]
        at = speaker_cells(self.stretches, m, np.full(len(rows), k), rows)
        scores = self.vectors[rows] @ self.asked[k] + cells(self.tables, at) - self.tables["s_none"][0]
        return rows, scores.astype(np.float32)

    def same_speaker(self, quote: int, earlier: int) -> float:
        """Score whether two lines are one person's; 0 where one of them is no speech."""
        i, j = self.line.get(quote, -1), self.line.get(earlier, -1)
        if i < 0 or j < 0:
            return 0.0
        at = same_cells(self.stretches, self.told, self.order, np.array([i]), np.array([j]))
        return float(self.like[i] @ self.quotes[j] + cells(self.tables, at)[0])
