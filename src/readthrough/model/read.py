"""The model's one reading of a text: every window through the network, every head decoded, nothing else kept."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
from threadpoolctl import threadpool_limits

from readthrough.model import decode
from readthrough.model.decode import Span
from readthrough.model.heads import CUT
from readthrough.model.prepare import Prepared
from readthrough.model.weights import Weights
from readthrough.model.windows import ROOM, Window, windows
from readthrough.story import Notice

Given = dict[str, np.ndarray]


class Heard(NamedTuple):
    """What the model makes of a text of n tokens.

    ``spans``: mentions of all kinds, in text order. ``event``: float32[n], the chance that something happens there.
    ``pos``: uint8[n] (heads.POS). ``lemma``: uint8[n] (Weights.lemmas). ``head``: int32[n], a token, or -1 for a root;
    ``relation``: uint8[n] (heads.RELATIONS). ``mention``: float16[n, 256], halves of the vectors of mentions that start
    (first 128) or end (last 128) at a token. ``quote``: float16[k, 192], the same of quotes for the tokens in
    ``quoted``, int32[k]. ``tables``: the weights that join two tokens (heads.FEATURES and others).
    ``key``: Weights.key, empty where the network was not asked.
    """

    spans: tuple[Span, ...]
    event: np.ndarray
    pos: np.ndarray
    lemma: np.ndarray
    head: np.ndarray
    relation: np.ndarray
    mention: np.ndarray
    quote: np.ndarray
    quoted: np.ndarray
    tables: dict[str, np.ndarray]
    key: str
    notices: tuple[Notice, ...] = ()


def read(
    weights: Weights,
    text: Prepared,
    sentences: np.ndarray,
    quoted: np.ndarray,
    ranges: Sequence[tuple[int, int]] | None = None,
) -> Heard:
    """Read a text.

    ``sentences``: int32, first tokens, ascending. ``quoted``: int32, ascending, the tokens that open or close a stretch
    of speech. ``ranges``: the tokens to read, half-open, ascending, all by default; nothing is known of the others. The
    same numbers come out at any number of threads: each window goes through the network on one of them.
    """
    # The matrices of the heads are small: threads of numpy's own for them only wait, and take the network's cores.
    with threadpool_limits(limits=1, user_api="blas"):
        return _read(weights, text, sentences, quoted, ((0, len(text.words)),) if ranges is None else ranges)


def _read(
    weights: Weights, text: Prepared, sentences: np.ndarray, quoted: np.ndarray, ranges: Sequence[tuple[int, int]]
) -> Heard:
    n = len(text.words)
    spans: list[Span] = []
    columns = _Columns(n, len(quoted))
    bounds = np.append(sentences, n)
    for w, rows in _answers(weights, _given(weights, text, sentences, ranges)):
        keep = (w.keep_start - w.start, w.keep_end - w.start)
        for s in decode.spans(rows, weights.tables, keep):
            here = s._replace(start=s.start + w.start, end=s.end + w.start)
            if not any(a.end > w.keep_start and a.start < here.start < a.end < here.end for a in spans[-_LAST:]):
                spans.append(here)
        columns.take(w, rows[keep[0] : keep[1]], quoted)
        first = np.searchsorted(bounds, w.keep_start, "right") - 1
        for a, b in zip(bounds[first:].tolist(), bounds[first + 1 :].tolist(), strict=False):
            if a >= w.keep_end:
                break
            a, b = max(a, w.keep_start), min(b, w.keep_end)
            columns.parse(weights, rows[a - w.start : b - w.start], a)
    return Heard(tuple(spans), *columns.all(), quoted, weights.tables, weights.key)


def nothing(n: int, quoted: np.ndarray, tables: dict[str, np.ndarray], notices: tuple[Notice, ...]) -> Heard:
    """Make what is known of a text of n tokens that the network was not asked about."""
    return Heard((), *_Columns(n, len(quoted)).all(), quoted, tables, "", notices)


def _windows(text: Prepared, sentences: np.ndarray, ranges: Sequence[tuple[int, int]]) -> Iterator[Window]:
    """The windows of each range; those without a letter say nothing and cost as much as others."""
    lengths = np.diff(text.first)
    for a, b in ranges:
        inside = sentences[np.searchsorted(sentences, a) : np.searchsorted(sentences, b)] - a
        for w in windows(lengths[a:b], inside):
            if text.case[w.start + a : w.end + a].any():
                yield Window(*(place + a for place in w))


def _given(
    weights: Weights, text: Prepared, sentences: np.ndarray, ranges: Sequence[tuple[int, int]]
) -> Iterator[tuple[Window, Given]]:
    """Each window and what the network is given of it."""
    lengths = np.diff(text.first)
    case, voice = (np.repeat(column, lengths).astype(np.int64) for column in (text.case, text.voice))
    frame = weights.pieces.cls, weights.pieces.sep
    for w in _windows(text, sentences, ranges):
        a, b = int(text.first[w.start]), int(text.first[w.end])
        b = min(b, a + ROOM)  # a word of hundreds of pieces is read as far as it fits
        piece = np.concatenate([frame[:1], text.pieces[a:b], frame[1:]]).astype(np.int64)
        given = {
            "piece": piece[None],
            "case": np.pad(case[a:b], 1)[None],
            "voice": np.pad(voice[a:b], 1)[None],
            "first": (text.first[w.start : w.end] - a + 1).astype(np.int64),
        }
        yield w, given


def _answers(weights: Weights, asked: Iterator[tuple[Window, Given]]) -> Iterator[tuple[Window, np.ndarray]]:
    """Run the network over windows on several threads; onnxruntime lets go of Python's lock while it works."""
    if weights.threads == 1:
        for w, given in asked:
            yield w, weights.network.run(None, given)[0]
        return
    with ThreadPoolExecutor(weights.threads) as pool:
        waiting: deque[tuple[Window, Future]] = deque()
        for w, given in asked:
            waiting.append((w, pool.submit(weights.network.run, None, given)))
            if len(waiting) > 2 * weights.threads:
                first, answer = waiting.popleft()
                yield first, answer.result()[0]
        while waiting:
            first, answer = waiting.popleft()
            yield first, answer.result()[0]


class _Columns:
    """The columns of Heard while they fill."""

    def __init__(self, n: int, quoted: int) -> None:
        self.event = np.zeros(n, np.float32)
        self.pos, self.lemma, self.relation = (np.zeros(n, np.uint8) for _ in range(3))
        self.head = np.full(n, -1, np.int32)
        self.mention = np.zeros((n, 2 * (CUT["mention_end"].stop - CUT["mention_end"].start)), np.float16)
        self.quote = np.zeros((quoted, 2 * (CUT["quote_end"].stop - CUT["quote_end"].start)), np.float16)

    def take(self, w: Window, rows: np.ndarray, quoted: np.ndarray) -> None:
        at = slice(w.keep_start, w.keep_end)
        self.event[at] = decode.events(rows)
        self.pos[at] = rows[:, CUT["pos"]].argmax(1)
        self.lemma[at] = rows[:, CUT["lemma"]].argmax(1)
        self.mention[at] = rows[:, CUT["mention_start"].start : CUT["mention_end"].stop]
        a, b = np.searchsorted(quoted, (w.keep_start, w.keep_end))
        self.quote[a:b] = rows[quoted[a:b] - w.keep_start, CUT["quote_start"].start : CUT["quote_end"].stop]

    def parse(self, weights: Weights, rows: np.ndarray, first: int) -> None:
        """Find heads and relations of one sentence, or of the part of it that a window keeps."""
        for a in range(0, len(rows), _LONGEST):
            part = rows[a : a + _LONGEST]
            heads = decode.heads_of(part, weights.tables)
            at = slice(first + a, first + a + len(part))
            self.relation[at] = decode.relations_of(part, heads, weights.tables)
            self.head[at] = np.where(heads == len(part), -1, heads + first + a)

    def all(self) -> tuple[np.ndarray, ...]:
        return self.event, self.pos, self.lemma, self.head, self.relation, self.mention, self.quote


_LAST = 30  # mentions of one window that those of the next may cross
_LONGEST = 200  # tokens of a sentence that are parsed together
