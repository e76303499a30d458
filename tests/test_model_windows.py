"""Long texts in windows: nothing left out, nothing over the room, sentences parted only where they must be."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from readthrough.model.windows import OVERLAP, ROOM, Window, windows


def repeated(numbers: st.SearchStrategy[int], most: int) -> st.SearchStrategy[np.ndarray]:
    """A pattern over and over: lists that are drawn number by number seldom grow past one window."""
    pattern = st.lists(numbers, min_size=1, max_size=20)
    return st.builds(lambda p, n: np.resize(np.array(p, int), n), pattern, st.integers(0, most))


# Pieces of the tokens of a text as texts are, and of one with whole rows of asterisks in it.
ORDINARY = repeated(st.sampled_from([1, 1, 1, 1, 2, 3, 5]), 3000)
STRANGE = repeated(st.one_of(st.integers(1, 4), st.integers(1, 700)), 600)
LENGTHS = st.one_of(ORDINARY, STRANGE)


@st.composite
def texts(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray]:
    """Lengths of tokens, and the first tokens of sentences."""
    lengths = draw(LENGTHS)
    steps = draw(repeated(st.one_of(st.integers(1, 60), st.just(900)), 600))
    starts = np.concatenate([[0], np.cumsum(steps)]).astype(np.int32)
    return lengths, starts[starts < len(lengths)]


def pieces(lengths: np.ndarray, made: list[Window]) -> list[int]:
    return [int(lengths[w.start : w.end].sum()) for w in made]


def test_no_tokens_no_windows() -> None:
    assert windows(np.zeros(0, int)) == []
    assert windows(np.zeros(0, int), np.zeros(0, np.int32)) == []


def test_a_short_text_is_one_window() -> None:
    assert windows(np.ones(ROOM, int)) == [Window(0, ROOM, 0, ROOM)]


def test_a_little_more_than_fits_makes_two_halves() -> None:
    """Not a full window and a crumb that has nothing around it."""
    assert windows(np.ones(ROOM + 1, int)) == [Window(0, 315, 0, 267), Window(219, 511, 267, 511)]


@given(texts())
@settings(deadline=None)
def test_every_token_is_kept_once_and_in_order(text: tuple[np.ndarray, np.ndarray]) -> None:
    lengths, starts = text
    for made in (windows(lengths), windows(lengths, starts)):
        kept = [i for w in made for i in range(w.keep_start, w.keep_end)]
        assert kept == list(range(len(lengths)))
        assert all(w.start <= w.keep_start <= w.keep_end <= w.end for w in made)


@given(texts())
@settings(deadline=None)
def test_no_window_is_over_the_room_unless_one_token_is(text: tuple[np.ndarray, np.ndarray]) -> None:
    lengths, starts = text
    made = windows(lengths, starts)
    assert all(size <= ROOM or w.end - w.start == 1 for w, size in zip(made, pieces(lengths, made), strict=True))


@given(texts(), st.integers(40, 200), st.integers(0, 15))
@settings(deadline=None)
def test_rooms_of_other_sizes(text: tuple[np.ndarray, np.ndarray], room: int, overlap: int) -> None:
    lengths, starts = text
    made = windows(lengths, starts, room, overlap)
    assert [i for w in made for i in range(w.keep_start, w.keep_end)] == list(range(len(lengths)))
    assert all(size <= room or w.end - w.start == 1 for w, size in zip(made, pieces(lengths, made), strict=True))


@given(LENGTHS)
@settings(deadline=None)
def test_each_window_brings_a_new_token(lengths: np.ndarray) -> None:
    """Rows of hundreds of asterisks must not be crept up to: no window is spent on what was read before."""
    made = windows(lengths)
    assert all(a.end < b.end and a.start < b.start for a, b in zip(made, made[1:], strict=False))


def test_rows_of_asterisks_cost_no_more_than_twice_their_pieces() -> None:
    lengths = np.array(([1] * 90 + [450]) * 100)
    assert sum(pieces(lengths, windows(lengths))) < 2 * lengths.sum()


@given(ORDINARY)
@settings(deadline=None)
def test_windows_are_about_equal_but_for_the_last(lengths: np.ndarray) -> None:
    sizes = pieces(lengths, windows(lengths))
    # Tokens here have up to five pieces, and a window stops before the one that does not fit.
    assert not sizes or max(sizes[:-1], default=sizes[-1]) - min(sizes[:-1], default=sizes[-1]) <= 4
    if len(sizes) > 1:
        assert OVERLAP - 4 < sizes[-1] <= sizes[0] + 4  # what they share is a whole number of tokens too


@given(ORDINARY)
@settings(deadline=None)
def test_no_more_windows_than_the_text_needs(lengths: np.ndarray) -> None:
    total, made = int(lengths.sum()), windows(lengths)
    # Two windows share up to four pieces more than they were told, and end up to four too early.
    assert len(made) <= max(1, -(-(total - OVERLAP) // (ROOM - OVERLAP - 8)))


@given(ORDINARY)
@settings(deadline=None)
def test_kept_tokens_stand_away_from_the_edge(lengths: np.ndarray) -> None:
    """Without sentences the change is in the middle of what two windows share."""
    made = windows(lengths)
    for a, b in zip(made, made[1:], strict=False):
        assert abs((a.end - a.keep_end) - (b.keep_start - b.start)) <= 1


@given(texts())
@settings(deadline=None)
def test_windows_change_where_a_sentence_starts(text: tuple[np.ndarray, np.ndarray]) -> None:
    """The one nearest to the middle of what both have read, if any starts there."""
    lengths, starts = text
    made = windows(lengths, starts)
    for a, b in zip(made, made[1:], strict=False):
        shared = [s for s in starts.tolist() if b.start < s < a.end]
        middle = (b.start + a.end + 1) // 2
        if shared:
            assert b.keep_start in shared
            assert abs(b.keep_start - middle) == min(abs(s - middle) for s in shared)
        else:
            assert b.keep_start == middle
