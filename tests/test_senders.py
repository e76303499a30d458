"""Chats and plays: each docstring is the story, each test what a careful reader would say of it."""

from __future__ import annotations

from readthrough import Reading
from told import read_docstring


def written(reading: Reading) -> list[tuple[str | None, str]]:
    return [(line.speaker, line.text) for line in reading.lines if line.kind == "message"]


def test_who_writes_in_a_chat_is_in_the_cast_under_any_name():
    """
    Nell had been staring at her phone for an hour.

    bigbirb: who ate my leftovers

    tincan: define leftovers

    bigbirb: the ones with my NAME on them

    spideyboy: we talked about this

    She put it away. "I can't," Nell said.
    """
    reading = read_docstring()
    assert {c.name: c.lines for c in reading.cast} == {"bigbirb": 2, "tincan": 1, "spideyboy": 1, "Nell": 1}
    assert [who for who, _ in written(reading)] == ["bigbirb", "tincan", "bigbirb", "spideyboy"]


def test_the_parts_of_a_play_are_persons():
    """
    Two friends sit by a fire.

    HARKER: No.

    RON: Yes, and you know it.

    HARKER: Never.

    RON: Whose side are you on, Edith?

    EDITH: Nobody's.
    """
    reading = read_docstring()
    assert {c.name: c.lines for c in reading.cast} == {"Harker": 2, "Ron": 2, "Edith": 1}


def test_who_writes_is_not_in_the_room():
    """
    Steve put the phone down.

    Tucker: where are you

    Steve: office

    Tucker: hurry up

    Steve sighed. "I have to go," he said.
    """
    assert read_docstring().lines[-1].speaker == "steve"


def test_a_name_in_small_letters_in_a_chat_is_the_same_person():
    """
    Theo looked at the screen, and Theo laughed.

    theo: you up?

    nell!!: no

    theo: me neither

    "Not funny," said Nell aloud.
    """
    assert {c.name: c.lines for c in read_docstring().cast} == {"Theo": 2, "Nell": 2}
