"""What is known of two mentions, or of a line and a mention: tables that are never left, and chains made with them."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from readthrough.model.chains import link
from readthrough.model.decode import Chains, cells
from readthrough.model.heads import (
    FEATURES,
    FORMS,
    KINDS,
    LAYOUT,
    TYPES,
    WIDEST,
    Found,
    Stretches,
    describe,
    pair_cells,
    same_cells,
    speaker_cells,
)

WORDS = "the a Mara Quill lamp she him it my old captain Nancy Tam’s 'em we said and house . “ ” here Mrs boy".split()
SEX = {"mrs": FORMS.index("female"), "boy": FORMS.index("male"), "tam’s": FORMS.index("male")}


@st.composite
def texts(draw: st.DrawFn) -> tuple[Found, Stretches, int]:
    """Mentions in a text of up to 3,000 tokens with sentences, turns and stretches of speech."""
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    n, count = int(random.integers(1, 3000)), int(random.integers(1, 120))
    words = [WORDS[i] for i in random.integers(0, len(WORDS), n)]
    sentences = np.flatnonzero(random.random(n) < random.choice([0.01, 0.1, 0.5]))
    sentences = np.union1d([0], sentences)
    edges = np.sort(random.choice(n + 1, 2 * min(20, (n + 1) // 2), replace=False))
    start, end = edges[::2], edges[1::2]
    turn = np.full(n, -1, np.int32)
    number = np.cumsum(random.random(len(start)) < 0.7)
    for a, b, t in zip(start, end, number, strict=True):
        turn[a:b] = t
    firsts = random.integers(0, n, count)
    rows = sorted(
        {(int(a), int(min(n, a + random.integers(1, WIDEST + 1)))) for a in firsts}, key=lambda r: (r[0], -r[1])
    )
    labels = [(*r, int(random.integers(len(KINDS))), int(random.integers(len(TYPES)))) for r in rows]
    return describe(words, turn, sentences, labels, SEX), Stretches(start, end, number), n


def assert_inside(made: dict[str, tuple[np.ndarray, ...]], prefix: str) -> None:
    assert set(made) == {name for name in FEATURES if name.startswith(prefix) and name != "s_none"}
    for name, place in made.items():
        assert len(place) == len(FEATURES[name])
        for column, size in zip(place, FEATURES[name], strict=True):
            assert np.min(column) >= 0 and np.max(column) < size, name


@given(texts())
@settings(max_examples=60, deadline=None)
def test_no_cell_is_outside_its_table(text: tuple[Found, Stretches, int]) -> None:
    found, stretches, n = text
    m, k = len(found.start), len(stretches.start)
    i, j = np.tril_indices(m, -1)
    if len(i):
        assert_inside(pair_cells(found, i, j), "c_")
    if k:
        i, j = (a.ravel() for a in np.meshgrid(np.arange(k), np.arange(m), indexing="ij"))
        assert_inside(speaker_cells(stretches, found, i, j), "s_")
        i, j = np.tril_indices(k, -1)
        spoken = np.concatenate([[0], np.cumsum(stretches.end - stretches.start)[:-1]])
        if len(i):
            assert_inside(same_cells(stretches, stretches.start - spoken, stretches.turn, i, j), "q_")


def test_what_the_cells_of_a_pair_say() -> None:
    """«“Is Mara here?” asked old Tam. She nodded. “I am,” said Mara.»"""
    words = "“ Is Mara here ? ” asked old Tam . She nodded . “ I am , ” said Mara .".split()
    turn = np.array([0] * 6 + [-1] * 7 + [1] * 5 + [-1] * 3)
    rows = [(2, 3, 0, 0), (7, 9, 1, 0), (8, 9, 0, 0), (10, 11, 2, 0), (14, 15, 2, 0), (19, 20, 0, 0)]
    found = describe(words, turn, np.array([0, 10, 13]), rows, {"mara": FORMS.index("female")})
    assert [FORMS[f] for f in found.form] == ["female", "other", "other", "she", "i", "female"]
    assert found.sentence.tolist() == [1, 1, 1, 2, 3, 3]
    one = {name: tuple(int(c) for c in at) for name, at in pair_cells(found, np.array(5), np.array(0)).items()}
    female = FORMS.index("female")
    assert one == {
        "c_steps": (0, 0, 5),  # five steps: the class of 5 to 7
        "c_words": (0, 0, 3),  # the same words
        "c_forms": (female, female, 3),  # the later told, the earlier said
        "c_types": (0, 0),
        "c_sentences": (0, 0, 2),  # two sentences on
        "c_nested": (0,),
    }
    tam = pair_cells(found, np.array(2), np.array(1))
    assert tam["c_nested"][0] == 1 and tam["c_words"][2] == 2  # in «old Tam»; the same last word
    assert pair_cells(found, np.array(4), np.array(0))["c_forms"][2] == 4  # each in a turn of its own


def test_articles_do_not_make_other_words() -> None:
    rows = [(0, 2, 1, 0), (2, 4, 1, 0), (4, 5, 2, 0)]
    found = describe("The lamp a lamp my".split(), np.full(5, -1), np.array([0]), rows, {})
    assert found.exact.tolist()[:2] == [found.exact[0]] * 2 and found.exact[2] != found.exact[0]


# --- chains -------------------------------------------------------------------------------------------------------


def zeros() -> dict[str, np.ndarray]:
    wide = LAYOUT["mention_start"]
    return {
        **{name: np.zeros(size, np.float32) for name, size in FEATURES.items()},
        "anaphor": np.zeros((wide, 128), np.float32), "antecedent": np.zeros((wide, 128), np.float32),
        "new": np.zeros(wide, np.float32), "new_kind": np.full(len(KINDS) * len(TYPES), 0.5, np.float32),
    }  # fmt: skip


def test_a_mention_joins_the_best_earlier_one_or_nobody() -> None:
    """By words alone: the same name is worth more than somebody new, another one less."""
    tables = zeros()
    tables["c_words"][0, 0, 3] = 1.0
    words = "Mara Tam Mara Nancy Tam".split()
    found = describe(words, np.full(5, -1), np.array([0]), [(i, i + 1, 0, 0) for i in range(5)], {})
    vectors = np.zeros((5, LAYOUT["mention_start"]), np.float32)
    assert link(Chains(vectors, found, tables)) == [0, 1, 0, 2, 1]
    assert cells(tables, pair_cells(found, np.array([2, 2]), np.array([0, 1]))).tolist() == [1.0, 0.0]


def test_a_name_is_taken_up_from_farther_back_than_the_reach() -> None:
    tables = zeros()
    tables["c_words"][0, 0, 3] = 1.0
    words = ["Mara", *(f"n{i}" for i in range(8)), "Mara"]
    found = describe(words, np.full(10, -1), np.array([0]), [(i, i + 1, 0, 0) for i in range(10)], {})
    entities = link(Chains(np.zeros((10, LAYOUT["mention_start"]), np.float32), found, tables), reach=3)
    assert entities == [0, 1, 2, 3, 4, 5, 6, 7, 8, 0]


def test_nobody_is_in_no_chain() -> None:
    found = describe([], np.zeros(0, np.int32), np.array([], np.int32), [], {})
    assert link(Chains(np.zeros((0, LAYOUT["mention_start"]), np.float32), found, zeros())) == []
