"""What lists of names tell of persons: short forms, and whether a rare name is a man's or a woman's."""

from __future__ import annotations

import pytest

from readthrough.stages.characters.alike import related
from told import read_docstring


@pytest.mark.parametrize(
    ("short", "full"),
    [("evie", "evelyn"), ("kit", "kitty"), ("sasha", "alexander"), ("mari", "marisol"), ("seun", "oluwaseun")],
)
def test_names_friends_use(short: str, full: str) -> None:
    assert related(short, full)


@pytest.mark.parametrize(
    ("a", "b"), [("emily", "emma"), ("ian", "john"), ("louisa", "eliza"), ("hannah", "anna"), ("helen", "ellen")]
)
def test_names_of_two(a: str, b: str) -> None:
    assert not related(a, b) and not related(b, a)


def test_rare_names_tell_the_sex_of_their_bearers_where_the_text_does_not():
    """
    "Is it far?" asked Ilka.

    "An hour," said Kofi. "Ask Dr. Ozan."

    "Two," said Dr. Ozan. "Three, if Solveig drives."

    "I never drive," said Solveig. Solveig had the keys in his hand.
    """
    reading = read_docstring()
    told = {c.name: c.pronouns for c in reading.cast}
    assert told == {"Ilka": "she", "Kofi": "he", "Dr. Ozan": None, "Solveig": "he"}


def test_so_june_is_june_in_a_story_typed_in_small_letters():
    """
    "you could get the messages off it," june said. "like, all of them."

    we were in her car. it rained. i looked at the pool.

    "it's not his birthday," i said. "i tried his birthday."

    "try yours." the rain went on.

    "why would it be mine?"

    "no," june told the windshield. the lights went on. she laughed. i didn't.

    my mom came out. "so june wants a lift home," she said.
    """
    reading = read_docstring()
    assert [line.speaker for line in reading.lines][:2] == ["june", "june"]


def test_a_surname_is_no_man_s_name_where_she_has_it():
    """
    "Where is the key?" Adams asked.

    "Gone," said Snow.

    Adams shook her head. "Look again."

    "I looked," said Snow.
    """
    told = {c.name: c.pronouns for c in read_docstring().cast}
    assert told == {"Adams": "she", "Snow": None}


def test_names_in_no_list_in_a_story_typed_in_small_letters():
    """
    the mouse comes on a sunday, which zubeyda says is typical. it is behind the stove. it has one eye.

    "we need a policy," zubeyda says. pip is on the counter. she has a highlighter. there is a fork.

    "oh, honey," says pip. she sighs. the cat is asleep. everybody waits. it snows a bit.

    "no," everyone says. nobody moves. it turns out that pip knows.

    "you girls have mice?" says mrs. horvath. mrs. horvath has the cat under her arm. it hangs there.
    """
    reading = read_docstring()
    assert {"Zubeyda", "Pip", "Mrs. Horvath"} <= {c.name for c in reading.cast}
    speakers = [line.speaker for line in reading.lines]
    assert speakers[:2] + speakers[-1:] == ["zubeyda", "pip", "mrs-horvath"]


def test_those_who_say_things_in_small_letters_are_no_names():
    """
    i work at the till. it is a monday. it rains. it is cold. the milk is off. the floor is wet. the radio is on.

    "two coffees," customers say. i write it down. "hello," men said. it goes on all day. it never stops.

    "it's the good stuff," ads say. the boss nods. it is nearly four. i wipe the counter. i go home.
    """
    assert not {"Customers", "Men", "Ads"} & {c.name for c in read_docstring().cast}
