"""What the heads say: mentions that never cross, trees with one root, tables that are never left."""

from __future__ import annotations

import itertools
import math
from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readthrough.model.decode import Span, _nested, events, gelu, heads_of, mention_vectors, relations_of, spans
from readthrough.model.heads import CUT, FORMS, KINDS, LAYOUT, POS, RELATIONS, TYPES, WIDEST

WIDE = sum(LAYOUT.values())
CLASSES = len(TYPES) * len(KINDS)
SEEDS = st.integers(0, 2**32 - 1)
NUMBERS = st.floats(-8, 8, width=32)


def blank(n: int) -> np.ndarray:
    return np.zeros((n, WIDE), np.float32)


# --- the layout ---------------------------------------------------------------------------------------------------


def test_the_row_is_cut_without_gaps() -> None:
    ends = [0]
    for name, wide in LAYOUT.items():
        assert (CUT[name].start, CUT[name].stop) == (ends[-1], ends[-1] + wide)
        ends.append(ends[-1] + wide)
    assert LAYOUT["class_start"] == LAYOUT["class_end"] == CLASSES and LAYOUT["pos"] == len(POS) == len(set(POS))


def test_no_relation_and_no_form_has_two_numbers() -> None:
    assert len(set(RELATIONS)) == len(RELATIONS)
    assert len(set(FORMS)) == len(FORMS)


# --- mentions -----------------------------------------------------------------------------------------------------


def scored(n: int, wanted: dict[tuple[int, int, int], float], floor: float = -20.0) -> tuple[np.ndarray, dict]:
    """Rows and tables in which the spans of ``wanted`` (start, end, class) have these scores, and all others a low one.

    Each wanted span has a number of its own in the vectors of its two ends, so there may be 64 of them.
    """
    rows = blank(n)
    tables = {"width": np.full((WIDEST, CLASSES), floor, np.float32)}
    rows[:, CUT["class_start"]] = -1000
    for number, ((start, end, label), score) in enumerate(wanted.items()):
        rows[start, CUT["span_start"].start + number] = 8 * (score - floor)  # 8: the root of 64
        rows[end - 1, CUT["span_end"].start + number] = 1
        rows[start, CUT["class_start"].start + label] = 0
    return rows, tables


def test_mentions_lie_in_one_another() -> None:
    """«the captain of the old Nancy»: a person, and the ship in it."""
    captain, ship = TYPES.index("person") * 3 + 1, TYPES.index("vehicle") * 3 + 0
    rows, tables = scored(6, {(0, 6, captain): 2.0, (3, 6, ship): 1.0})
    found = spans(rows, tables, (0, 6))
    assert [(s.start, s.end, KINDS[s.kind], TYPES[s.type]) for s in found] == [
        (0, 6, "nominal", "person"),
        (3, 6, "name", "vehicle"),
    ]
    assert [s.score for s in found] == pytest.approx([1 / (1 + math.exp(-2)), 1 / (1 + math.exp(-1))])


def test_of_two_that_cross_the_surer_one_stays() -> None:
    for left, right, kept in ((2.0, 1.0, (0, 4)), (1.0, 2.0, (2, 6))):
        rows, tables = scored(6, {(0, 4, 0): left, (2, 6, 0): right})
        assert [s[:2] for s in spans(rows, tables, (0, 6))] == [kept]


def test_one_that_touches_or_shares_an_edge_crosses_nothing() -> None:
    rows, tables = scored(6, {(0, 3, 0): 1.0, (3, 6, 0): 1.0, (0, 2, 0): 1.0, (4, 6, 0): 1.0})
    assert [s[:2] for s in spans(rows, tables, (0, 6))] == [(0, 3), (0, 2), (3, 6), (4, 6)]


@pytest.mark.parametrize(("threshold", "found"), [(0.5, True), (0.72, True), (0.74, False), (0.9, False)])
def test_a_mention_must_be_surer_than_the_threshold(threshold: float, found: bool) -> None:
    rows, tables = scored(3, {(1, 2, 4): 1.0})  # 1.0 is a chance of 0.731
    assert bool(spans(rows, tables, (0, 3), threshold)) is found


def test_only_mentions_that_start_in_the_part_that_is_kept() -> None:
    rows, tables = scored(8, {(0, 1, 0): 1.0, (2, 7, 0): 1.0, (4, 5, 0): 1.0, (5, 6, 0): 1.0})
    assert [s[:2] for s in spans(rows, tables, (2, 5))] == [(2, 7), (4, 5)]


def test_the_widest_mention_and_one_that_is_wider() -> None:
    rows, tables = scored(30, {(1, 1 + WIDEST, 0): 1.0, (3, 4 + WIDEST, 0): 1.0})
    assert [s[:2] for s in spans(rows, tables, (0, 30))] == [(1, 1 + WIDEST)]


def test_a_span_has_one_class_the_best() -> None:
    rows, tables = scored(2, {(0, 2, 5): 1.0})
    rows[1, CUT["class_end"].start + 7] = 1000.5  # beats what keeps other classes down
    assert [s[:4] for s in spans(rows, tables, (0, 2)) if s.end == 2 and s.start == 0] == [(0, 2, 7 % 3, 7 // 3)]


def test_no_tokens_no_mentions() -> None:
    assert spans(blank(0), {"width": np.zeros((WIDEST, CLASSES), np.float32)}, (0, 0)) == []
    assert mention_vectors(blank(0), [], {}).shape == (0, LAYOUT["mention_start"])


@given(SEEDS, st.integers(1, 40), st.floats(0.05, 0.95))
@settings(max_examples=50, deadline=None)
def test_no_two_mentions_cross(seed: int, n: int, threshold: float) -> None:
    random = np.random.default_rng(seed)
    rows = random.normal(size=(n, WIDE)).astype(np.float32)
    found = spans(rows, {"width": random.normal(-1, 1, (WIDEST, CLASSES)).astype(np.float32)}, (0, n), threshold)
    assert found == sorted(found, key=lambda s: (s.start, -s.end))
    assert len({s[:2] for s in found}) == len(found)
    for s in found:
        assert 0 <= s.start < s.end <= n and s.end - s.start <= WIDEST and s.score > threshold - 1e-6
        assert 0 <= s.kind < len(KINDS) and 0 <= s.type < len(TYPES)
    for a, b in itertools.combinations(found, 2):
        assert b.start >= a.end or b.end <= a.end


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(1, 8), st.floats(0, 1)), max_size=25))
@settings(deadline=None)
def test_what_is_left_out_crosses_a_surer_one(drawn: list[tuple[int, int, float]]) -> None:
    made = {(a, a + wide): Span(a, a + wide, 0, 0, score) for a, wide, score in drawn}
    kept = _nested(list(made.values()))
    for s in set(made.values()) - set(kept):
        crossed = [k for k in kept if k.start < s.start < k.end < s.end or s.start < k.start < s.end < k.end]
        assert any(k.score >= s.score for k in crossed)


# --- small functions ----------------------------------------------------------------------------------------------


def test_gelu_is_that_of_the_network() -> None:
    x = np.concatenate([np.linspace(-12, 12, 4801), [0.0, -0.0, 1e-30, 1e4, -1e4]]).astype(np.float32)
    expected = [0.5 * v * (1 + math.erf(v / math.sqrt(2))) for v in x.tolist()]
    assert gelu(x).dtype == np.float32
    # Half a step of float32 at 12, and 2e-7 of the formula.
    np.testing.assert_allclose(gelu(x), expected, rtol=2e-7, atol=1e-6)


def test_events_are_chances() -> None:
    rows = blank(3)
    rows[:, CUT["event"]] = [[0.0], [2.0], [-2.0]]
    assert events(rows).tolist() == pytest.approx([0.5, 0.880797, 0.119203], abs=1e-6)


def test_vectors_of_mentions_are_made_of_both_ends_and_the_label() -> None:
    rows = blank(4)
    rows[1, CUT["mention_start"]], rows[3, CUT["mention_end"]] = 1.0, 0.5
    kind = np.zeros((CLASSES, LAYOUT["mention_start"]), np.float32)
    kind[2 * 3 + 1] = 0.25  # a facility, by a nominal
    made = mention_vectors(rows, [Span(1, 4, 1, 2, 0.9), Span(0, 1, 0, 0, 0.9)], {"kind": kind})
    assert made.shape == (2, LAYOUT["mention_start"])
    np.testing.assert_allclose(made[0], 0.5 * 1.75 * (1 + math.erf(1.75 / math.sqrt(2))), rtol=1e-6)
    assert not made[1].any()


# --- trees --------------------------------------------------------------------------------------------------------


def arcs(scores: np.ndarray) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Rows and tables that give these scores: float[n, n + 1], of token i hanging on token j, or on the root (n)."""
    n = len(scores)
    rows = blank(n)
    rows[:, CUT["dependent"].start : CUT["dependent"].start + n] = np.eye(n)
    rows[:, CUT["head"].start : CUT["head"].start + n] = scores[:, :n].T
    root = np.zeros(LAYOUT["head"], np.float32)
    root[:n] = scores[:, n]
    return rows, {"arc": np.eye(LAYOUT["dependent"] + 1, LAYOUT["head"], dtype=np.float32), "root": root}


def is_tree(heads: tuple[int, ...] | list[int]) -> bool:
    """One root, and from every token the way up ends there."""
    n = len(heads)
    for at in range(n):
        for _ in range(n):
            at = heads[at] if at != n else n
        if at != n:
            return False
    return list(heads).count(n) == 1


@cache
def trees(n: int) -> np.ndarray:
    return np.array([h for h in itertools.product(range(n + 1), repeat=n) if is_tree(h)])


def test_trees_are_counted_right() -> None:
    assert [len(trees(n)) for n in range(1, 6)] == [n ** (n - 1) for n in range(1, 6)]  # Cayley 1889


@given(SEEDS, st.integers(1, 60), st.sampled_from([0.0, 1.0, 30.0]))
@settings(max_examples=80, deadline=None)
def test_heads_are_a_tree_with_one_root(seed: int, n: int, spread: float) -> None:
    random = np.random.default_rng(seed)
    # Whole numbers too: equal scores must not make a circle.
    scores = random.normal(size=(n, n + 1)) * spread if seed % 2 else random.integers(-2, 3, (n, n + 1))
    heads = heads_of(*arcs(scores.astype(np.float32)))
    assert heads.shape == (n,) and is_tree(heads.tolist())


@given(SEEDS, st.integers(1, 5))
@settings(deadline=None)
def test_heads_are_the_best_ones_where_those_are_a_tree(seed: int, n: int) -> None:
    """Near the truth nothing has to be repaired: each token's best head is taken."""
    random = np.random.default_rng(seed)
    tree = trees(n)[random.integers(len(trees(n)))]
    scores = random.uniform(0, 1, (n, n + 1)).astype(np.float32)
    scores[np.arange(n), tree] += 1
    assert heads_of(*arcs(scores)).tolist() == tree.tolist()


def test_heads_are_seldom_far_from_the_best_tree() -> None:
    """Scores without any sense are the worst case; against every tree there is, three in four are still the best."""
    random = np.random.default_rng(7)
    best, short = 0, 0.0
    for k in range(400):
        n = 2 + k % 4
        scores = random.normal(size=(n, n + 1)).astype(np.float32)
        totals = scores[np.arange(n), trees(n)].sum(1)
        mine = scores[np.arange(n), heads_of(*arcs(scores))].sum()
        assert mine <= totals.max() + 1e-4
        best += mine > totals.max() - 1e-4
        short += float(totals.max() - mine)
    assert best >= 300 and short / 400 < 0.15


def test_relations_are_looked_up_with_the_right_head() -> None:
    """A table in which only «nsubj» listens, to the second number of the dependent and the third of its head."""
    wide = LAYOUT["rel_dependent"]
    relation = np.zeros((len(RELATIONS), wide + 1, LAYOUT["rel_head"] + 1), np.float32)
    nsubj, root = RELATIONS.index("nsubj"), RELATIONS.index("root")
    relation[nsubj, 1, 2] = relation[root, wide, 3] = 1.0  # wide: the one that is always there
    rel_root = np.zeros(LAYOUT["rel_head"], np.float32)
    rel_root[3] = 1.0
    rows = blank(3)
    rows[:, CUT["rel_dependent"].start + 1] = 1.0
    rows[1, CUT["rel_head"].start + 2] = 1.0
    made = relations_of(rows, np.array([1, 3, 0]), {"relation": relation, "rel_root": rel_root})
    assert made.tolist() == [nsubj, root, 0]


@given(SEEDS, st.integers(1, 30))
@settings(max_examples=30, deadline=None)
def test_every_token_has_a_relation(seed: int, n: int) -> None:
    random = np.random.default_rng(seed)
    rows = random.normal(size=(n, WIDE)).astype(np.float32)
    size = (len(RELATIONS), LAYOUT["rel_dependent"] + 1, LAYOUT["rel_head"] + 1)
    rel_root = np.ones(LAYOUT["rel_head"], np.float32)
    tables = {"relation": random.normal(size=size).astype(np.float32), "rel_root": rel_root}
    made = relations_of(rows, random.integers(0, n + 1, n), tables)
    assert made.shape == (n,) and made.min() >= 0 and made.max() < len(RELATIONS)
