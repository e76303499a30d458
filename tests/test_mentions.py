"""What the model hears of a name's places, on mentions small enough to be read by eye."""

from __future__ import annotations

from readthrough.model.decode import Span
from readthrough.model.heads import KINDS, TYPES
from readthrough.stages.mentions.hearsay import Hearsay


def span(start: int, end: int, type_: str = "person", kind: str = "name") -> Span:
    return Span(start, end, KINDS.index(kind), TYPES.index(type_), 0.9)


def test_a_name_is_heard_as_what_ends_with_it():
    heard = Hearsay([span(0, 2), span(5, 6, "place"), span(8, 10, kind="nominal"), span(12, 17)])
    assert heard.sign(0, 2, 1) == "heard-person"  # «Mr. Bell», with his title
    assert heard.sign(1, 2, 0) == "heard-person"  # «Bell», and the model takes a word before it too
    assert heard.sign(5, 6, 0) == "heard-thing"
    assert heard.sign(9, 10, 0) == "heard-noun"  # «the Duchess»
    assert heard.sign(13, 14, 0) == "heard-within-person"
    assert heard.sign(20, 21, 0) == "heard-nothing"


def test_a_name_inside_a_place_is_no_person():
    assert Hearsay([span(3, 6, "facility")]).sign(3, 4, 0) == "heard-within-thing"  # «Bell Street Station»


def test_a_noun_that_holds_a_name_says_nothing_of_it():
    assert Hearsay([span(3, 8, kind="nominal")]).sign(4, 5, 0) == "heard-nothing"  # «the man from Bell»


def test_where_nothing_is_heard_nobody_is_asked():
    assert not Hearsay(())
