"""What the heads say, from the network's rows of numbers: mentions, events, syntax, and vectors to join tokens with."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from readthrough.model.heads import CUT, KINDS, LAYOUT, WIDEST, Found, pair_cells

Tables = dict[str, np.ndarray]


class Span(NamedTuple):
    """Tokens ``start`` to ``end`` (half-open) are a mention of ``kind`` (KINDS) and ``type`` (TYPES)."""

    start: int
    end: int
    kind: int
    type: int
    score: float


def spans(rows: np.ndarray, tables: Tables, keep: tuple[int, int], threshold: float = 0.5) -> list[Span]:
    """Find the mentions that start in ``keep``, nested ones too, in text order; none crosses another.

    ``rows``: float[n, numbers], the tokens of a window.
    """
    n, limit = len(rows), float(np.log(threshold / (1 - threshold)))
    start, end = rows[:, CUT["span_start"]] / np.float32(LAYOUT["span_start"] ** 0.5), rows[:, CUT["span_end"]]
    opening, closing, width = rows[:, CUT["class_start"]], rows[:, CUT["class_end"]], tables["width"]
    found = []
    for w in range(min(WIDEST, n)):
        whole = np.einsum("nd,nd->n", start[: n - w], end[w:])
        scores = whole[:, None] + opening[: n - w] + closing[w:] + width[w]
        best = scores.max(1)
        for i in np.flatnonzero(best > limit).tolist():
            if keep[0] <= i < keep[1]:
                c = int(scores[i].argmax())
                score = float(1 / (1 + np.exp(-best[i])))
                found.append(Span(i, i + w + 1, c % len(KINDS), c // len(KINDS), score))
    return _nested(found)


def _nested(found: list[Span]) -> list[Span]:
    """Leave out those that cross a surer one."""
    order = sorted(found, key=lambda s: (-s.score, s.start, s.end))
    start, end = np.array([s[:2] for s in order], np.int64).reshape(-1, 2).T
    kept = np.zeros(len(order), bool)
    for k, s in enumerate(order):
        a, b = start[:k][kept[:k]], end[:k][kept[:k]]
        before = (a < s.start) & (s.start < b) & (b < s.end)
        behind = (s.start < a) & (a < s.end) & (s.end < b)
        kept[k] = not (before | behind).any()
    return sorted((s for s, k in zip(order, kept.tolist(), strict=True) if k), key=lambda s: (s.start, -s.end))


def mention_vectors(rows: np.ndarray, found: list[Span], tables: Tables) -> np.ndarray:
    """Make a vector of each mention, float32[mentions, 128], to compare it with others."""
    if not found:
        return np.zeros((0, LAYOUT["mention_start"]), np.float32)
    start, end = np.array([s.start for s in found]), np.array([s.end - 1 for s in found])
    label = np.array([s.type * len(KINDS) + s.kind for s in found])
    return gelu(rows[start, CUT["mention_start"]] + rows[end, CUT["mention_end"]] + tables["kind"][label])


def vectors_of(halves: np.ndarray, found: Found, tables: Tables) -> np.ndarray:
    """Make vectors of mentions whose two halves are already added up: float32[mentions, 128]."""
    return gelu(halves + tables["kind"][found.type * len(KINDS) + found.kind])


def gelu(x: np.ndarray) -> np.ndarray:
    """The network's bend, by Abramowitz and Stegun 7.1.26 (error below 2e-7): numpy has no erf."""
    z = np.abs(x) * np.float32(0.70710678)
    t = 1 / (1 + np.float32(0.3275911) * z)
    poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    erf = np.sign(x) * (1 - poly * np.exp(-z * z))
    return (0.5 * x * (1 + erf)).astype(np.float32)


def cells(tables: Tables, at: dict[str, tuple[np.ndarray, ...]]) -> np.ndarray:
    """Sum the weights of the cells of all tables."""
    total: np.ndarray | float = 0.0
    for name, place in at.items():
        total = total + tables[name][place]
    return np.asarray(total, np.float32)


class Chains:
    """Scores of mentions with earlier ones, made row by row."""

    def __init__(self, vectors: np.ndarray, found: Found, tables: Tables) -> None:
        self.vectors, self.found, self.tables = vectors, found, tables
        self.anaphor = vectors @ tables["anaphor"] / np.float32(tables["anaphor"].shape[1] ** 0.5)
        self.antecedent = vectors @ tables["antecedent"]
        self.new = vectors @ tables["new"] + tables["new_kind"][found.type * len(KINDS) + found.kind]

    def scores(self, i: int, earlier: np.ndarray) -> np.ndarray:
        """Score mention ``i`` with the ``earlier`` ones: float32; ``new[i]`` is the score of nobody named before."""
        both = self.antecedent[earlier] @ self.anaphor[i]
        return both + cells(self.tables, pair_cells(self.found, np.full(len(earlier), i), earlier))


def events(rows: np.ndarray) -> np.ndarray:
    """Give the chance of each token to be an event that happens: float32[n]."""
    return 1 / (1 + np.exp(-rows[:, CUT["event"]][:, 0]))


def heads_of(rows: np.ndarray, tables: Tables) -> np.ndarray:
    """Find the head of each token of a sentence: int[n], the root's is n. One root, no circle (a tree)."""
    n = len(rows)
    dependent = np.concatenate([rows[:, CUT["dependent"]], np.ones((n, 1), np.float32)], 1)
    head = np.concatenate([rows[:, CUT["head"]], tables["root"][None]])
    scores = dependent @ tables["arc"] @ head.T
    scores[np.arange(n), np.arange(n)] = -1e9
    best = scores.argmax(1)
    if (best == n).sum() != 1 or _circle(best, n):
        best = _tree(scores)
    return best


def _circle(heads: np.ndarray, root: int) -> list[int]:
    """The tokens of a circle, if there is one."""
    state = [0] * len(heads)
    for i in range(len(heads)):
        path, at = [], i
        while at != root and state[at] == 0:
            state[at] = i + 1
            path.append(at)
            at = int(heads[at])
        if at != root and state[at] == i + 1 and at in path:
            return path[path.index(at) :]
    return []


def _tree(scores: np.ndarray) -> np.ndarray:
    """The best tree with one root that a change of one head at a time finds from the best root.

    Each circle is broken where it costs least. The best tree of all (Chu and Liu 1965) is another one for two in sixty
    of the short sentences whose best heads make no tree, and for one in five with random scores.
    """
    n = len(scores)
    scores = scores.copy()
    root = int((scores[:, n] - scores[:, :n].max(1)).argmax()) if n > 1 else 0
    scores[:, n] = -1e9
    scores[root, n] = 1e9
    best = scores.argmax(1)
    while circle := _circle(best, n):
        inside = np.zeros(n + 1, bool)
        inside[circle] = True
        below = _under(best, circle, n)
        cost, where = None, (0, 0)
        for i in circle:
            outside = np.where(below, -1e9, scores[i])
            j = int(outside.argmax())
            loss = scores[i, best[i]] - outside[j]
            if cost is None or loss < cost:
                cost, where = loss, (i, j)
        best[where[0]] = where[1]
    return best


def _under(heads: np.ndarray, circle: list[int], root: int) -> np.ndarray:
    """Which tokens hang on a circle: bool[n + 1]."""
    below = np.zeros(root + 1, bool)
    below[circle] = True
    for _ in range(root):
        more = below[heads] & ~below[:root]
        if not more.any():
            break
        below[:root] |= more
    return below


def relations_of(rows: np.ndarray, heads: np.ndarray, tables: Tables) -> np.ndarray:
    """Name the relation of each token of a sentence to its head: int[n], indexes RELATIONS."""
    one = np.ones((len(rows), 1), np.float32)
    dependent = np.concatenate([rows[:, CUT["rel_dependent"]], one], 1)
    head = np.concatenate([rows[:, CUT["rel_head"]], tables["rel_root"][None]])[heads]
    left = np.tensordot(dependent, tables["relation"], axes=([1], [1]))  # n, relations, e
    return np.einsum("nre,ne->nr", left, np.concatenate([head, one], 1)).argmax(1)
