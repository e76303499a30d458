"""Titles that are first names too: each docstring is the story, each test what a careful reader would say of it."""

from __future__ import annotations

from readthrough import Reading
from readthrough.stages.characters.forms import read_form, titles_as_names
from told import read_docstring


def names(reading: Reading) -> dict[str, set[str]]:
    return {c.name: set(c.aliases) for c in reading.cast}


def test_dean_is_a_first_name_where_the_narration_calls_somebody_so():
    """
    Dean Marlow dropped his bag on the motel bed. "This place stinks, Timmy," Dean said.

    Tim looked up. "You picked it, Dean."

    "I picked the one with a bar." Dean grinned at his brother. Tim Marlow did not grin back.
    """
    assert names(read_docstring()) == {"Dean Marlow": {"Dean"}, "Tim Marlow": {"Tim", "Timmy"}}


def test_the_dean_is_an_office():
    """
    Father John came in. "Dean Hartley wishes to see you," he said to Susan.

    "The dean?" said Susan. The Dean was already at the door.

    "Miss Price," said Dean Hartley.
    """
    assert names(read_docstring())["Dean Hartley"] == {"the Dean"}


def test_an_earl_without_the_is_nobody_of_rank():
    """
    Earl Tobin slammed the hood. "She won't start," Earl said.

    "She never does," said Bishop. Kate Bishop had told him so.
    """
    assert set(names(read_docstring())) == {"Earl Tobin", "Kate Bishop"}


def test_titles_as_names_counts_the_office():
    assert titles_as_names(["Dean", "the Dean", "the Dean", "Duke", "Captain"]) == {"Duke"}
    assert read_form("Dean Marlow", {"Dean"}).given == "dean"
    assert read_form("Dean Marlow").title == "Dean"
    assert read_form("the Dean", {"Dean"}).title == "Dean"
