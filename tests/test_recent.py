"""How far a story is of today's manner, and the weights that go with it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readthrough.stages.speakers.decide import mixed, weights
from readthrough.stages.speakers.recent import START, how_recent, signs

OLD = (
    "The gentleman , who had been scarcely less agitated than his sister , replied that he must indeed be excused ; "
    "for of the whole of that affair , and of the manner in which it was brought about , he knew nothing , nor did he "
    "presently perceive of what use such an inquiry might be to the ladies ."
).split()
NEW = (
    '" I \'m fine , " she says . Her phone buzzes on the table and she turns it face down . " It \'s just my mom . '
    'She \'s got this thing where she calls because it \'s Sunday , okay ? I \'d get it if I could . " He shrugs .'
).split()


def test_old_prose_and_talk_of_today():
    assert how_recent(OLD * 200) < 0.02
    assert how_recent(NEW * 200) > 0.8


def test_a_few_sentences_tell_little():
    assert how_recent([]) == 0
    assert how_recent(NEW) < 0.1
    assert how_recent(NEW) < how_recent(NEW * 5) < how_recent(NEW * 100) < 1


def test_curly_marks_and_capitals_change_nothing():
    curly = [word.replace("'", "’").upper() for word in NEW * 20]
    assert how_recent(curly) == how_recent(NEW * 20)


@given(st.lists(st.sampled_from([*OLD, *NEW]), max_size=400), st.sampled_from(["scarcely", ";", "whom", "nor"]))
def test_a_word_of_old_books_never_makes_a_story_more_recent(words, old):
    """One word in place of another that is no sign: the length stays."""
    plain = [*words, "table"]
    assert 0 <= how_recent([*words, old]) <= how_recent(plain) <= 1


def test_no_sign_points_the_wrong_way():
    table = signs()
    assert START in table
    assert all(table[word] < 0 for word in ("of", "must", "such", ";", "exclaimed"))
    assert all(table[word] > 0 for word in ("okay", "phone", "'s", "says"))


@pytest.mark.parametrize(("recent", "value"), [(0.0, 2.0), (0.5, 1.0), (1.0, 0.0)])
def test_a_mean_of_two_tables(recent, value):
    """A sign that one table lacks weighs nothing there."""
    assert mixed({"a": 2.0}, {"b": 4.0}, recent) == {"a": value, "b": 4.0 * recent}


def test_a_plain_tag_outweighs_all_in_both_tables():
    """«"Is something wrong?" asked Tom»: whoever else may be thought of."""
    for recent in (0.0, 0.5, 1.0):
        table = weights(recent)
        assert table["tag:name"] > 3.5
        assert table["tag:name"] == max(value for name, value in table.items() if name.startswith("tag:"))
