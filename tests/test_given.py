"""Quotes and cast given: the layers that the benchmark makes of a gold, on a text small enough to be read by eye."""

from __future__ import annotations

from benchmarks.given import given_cast, given_dialogue

import readthrough
from readthrough.layers import Characters, Mentions, Structure

TEXT = '"Come in," said Anna Bell. "Sit down."\n\nMr. Bell sat. "I am sitting, Anna."\n'


def test_stretches_take_their_marks_and_share_the_turn_of_their_quotation():
    reading = readthrough.read(TEXT.encode(), name="story.txt")
    at = [TEXT.index(words) for words in ("Come in,", "Sit down.", "I am sitting, Anna.")]
    ends = [TEXT.index('"', a) for a in at]
    spans = [{"start": a, "end": b, "first": i != 1} for i, (a, b) in enumerate(zip(at, ends, strict=True))]
    made = given_dialogue(reading.text, reading[Structure], spans).quotes
    assert [TEXT[q.start : q.end] for q in made] == ['"Come in,"', '"Sit down."', '"I am sitting, Anna."']
    assert [q.turn for q in made] == [0, 0, 1] and made[0].block == made[1].block != made[2].block


def test_a_first_name_that_the_list_leaves_out_is_its_only_bearers():
    reading = readthrough.read(TEXT.encode(), name="story.txt")
    gold = {
        "cast": {"Anna Bell": {"Anna Bell"}, "Mr. Bell": {"Mr. Bell"}},
        "spans": [{"speaker": "Anna Bell"}] * 2 + [{"speaker": "Mr. Bell"}],
        "narrator": None,
    }
    mentions = reading[Mentions]
    cast = given_cast(reading.story, mentions, gold, {"Anna Bell": "she"}, reading[Characters])
    names = {
        TEXT[m.start : m.end]: cast.rows[who].name
        for m, who in zip(mentions.rows, cast.of_mention, strict=True)
        if who >= 0
    }
    assert names == {"Anna Bell": "Anna Bell", "Mr. Bell": "Mr. Bell", "Anna": "Anna Bell"}
    assert [c.pronouns for c in cast.rows] == ["she", None]
