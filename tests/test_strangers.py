"""Those without a name who speak, and what tells who they are; each docstring is a story."""

from __future__ import annotations

import pytest

import readthrough
from told import read_docstring, somebody, speakers


def names(story: str) -> set[str]:
    return {c.name for c in readthrough.read(story.encode(), name="story.txt").cast}


def test_two_sons_of_two_fathers():
    """
    Tom and Ann stood at the gate. "Who are you?" asked Tom.

    "Nobody," said the son of Orrim.

    "And you?" said Ann.

    "Somebody," said the son of Great Vesk.

    "Good," said Tom.
    """
    reading = read_docstring()
    assert {"the son of Orrim", "the son of Great Vesk"} <= {c.name for c in reading.cast}
    assert reading.lines[1].speaker != reading.lines[3].speaker


def test_one_son_is_the_son():
    told = 'Tom sat down. "Nobody," said the son of Orrim.\n\n"Well," said Tom.\n\n"Well," said the son.'
    assert names(told) == {"Tom", "the son"}
    other = 'Tom sat down. "No," said the wife of Orrim\'s cousin.\n\n"Well," said Tom.\n\n"Oh," the wife of Ann said.'
    assert "the wife" in names(other)


def test_a_name_behind_a_noun_that_speaks_is_his():
    """
    "Sit," said the old man, Harkin. Tom sat down.

    "Where?" said Tom.

    "There," said the old man. "By the door."
    """
    reading = read_docstring()
    assert somebody(reading, "Harkin").id == reading.lines[0].speaker == reading.lines[2].speaker
    assert {c.name for c in reading.cast} == {"Harkin", "Tom"}


@pytest.mark.parametrize(
    "told",
    [
        'said the old man. "Harkin, come here."', "said the old man, Harkin and Tom behind him.",
        "said the old man, Harkin, Tom and Ann.", "said the old man, Harkin's father.", "said the other man, Harkin.",
        "said the old man, Harkin, and the dog.",
    ],
)  # fmt: skip
def test_a_name_behind_a_noun_may_be_another_s(told: str):
    story = f'Harkin sat by the fire with Tom. "Sit," {told}\n\n"Where?" said Tom. Harkin laughed.'
    harkin = next(c for c in readthrough.read(story.encode(), name="story.txt").cast if c.name == "Harkin")
    assert not harkin.aliases


@pytest.mark.parametrize("who", ["fish-man", "cat-girl", "werewolf-boy", "ex-sailor"])
def test_a_compound_that_ends_in_a_noun_for_somebody_is_somebody(who: str):
    story = f'Tom came in. "Swim," said the {who}.\n\n"Why?" said Tom. The {who} laughed.'
    assert names(story) == {"Tom", f"the {who}"}


@pytest.mark.parametrize(
    "told",
    [
        "They put up the two-man tent.", "He made his bad-boy face.", "It was a one-woman show.",
        "He sold the half-lady.", "There was a no-one there.",
    ],
)  # fmt: skip
def test_a_compound_that_is_nobody(told: str):
    assert names(f'Tom came in. {told} "Good," said Tom. {told}') == {"Tom"}


def test_a_girl_is_she_whatever_he_stands_behind_her():
    """
    The young girl went out, and his lamp with her. The young girl had come from his father. "Good night," said the
    young girl.

    "Good night," said Tom.
    """
    assert somebody(read_docstring(), "the young girl").pronouns == "she"


def test_the_alpha_is_one_of_those_who_have_names():
    """
    Rowan and Ellis sat in the den. Rowan was the pack's alpha, and Ellis an omega.

    "Are you cold?" Rowan asked.

    "A little," said Ellis. The omega drew up his knees.

    "Here," the alpha said, and gave him the blanket.

    "Thank you," the omega whispered.
    """
    reading = read_docstring()
    assert {c.name for c in reading.cast} == {"Rowan", "Ellis"}
    assert [line.speaker for line in reading.lines] == ["rowan", "ellis", "rowan", "ellis"]


@pytest.mark.parametrize("told", ["An alpha came in, and Tom got up.", "Tom got up."])
def test_an_alpha_who_comes_in_is_somebody(told: str):
    others = " Ann and Nell sat by the fire." if "An alpha" in told else ""
    assert "the alpha" in names(f'{told}{others} "Sit," said the alpha. Tom sat down.\n\n"Where?" said Tom.')


def test_strangers_are_named_by_what_tells_them_apart():
    """
    "Tickets," said the man in the orange vest.

    "Here," said Tom.

    "And yours?" said the man. He turned to the woman from Leeds.

    "Lost," said the woman from Leeds.

    "Sit," said the guard with the same patience.

    "I'd rather stand," said the girl at last.
    """
    told = {c.name for c in read_docstring().cast}
    assert told == {"the man in the orange vest", "Tom", "the woman from Leeds", "the guard", "the girl"}


def test_two_strangers_of_one_noun_are_told_apart_by_what_they_wear():
    """
    Ann stood on platform four.

    "Waiting on the Leeds train, love?" asked a man in an orange vest.

    "Yes," said Ann.

    "It's late," said a man in a blue suit.

    "It is not," said the man in the vest.

    "It is," the man in the suit said. "You know nothing."

    "A man in a hurry," said Ann.
    """
    reading = read_docstring()
    orange, blue = "the man in the orange vest", "the man in the blue suit"
    said = speakers(reading)
    assert (said[:4], said[5:]) == ([orange, "Ann", blue, orange], [blue, "Ann"])
    assert said[4] in (blue, None)


def test_one_stranger_is_described_once():
    """
    A man in a hurry came by.

    "Out of my way," said the man in the grey coat.

    "Mind yourself," said Ann.

    "Out of the way!" said the man.
    """
    assert speakers(read_docstring()) == ["the man in the grey coat", "Ann", "the man in the grey coat"]


def test_what_tells_no_stranger_apart():
    """
    "Out," said the boy at the top of his voice.

    "In," said the teacher on the third day.

    "Yes," said the girl with the air of a queen.

    "No," said the nurse from Sunday.

    "Never," said the guard on the way home.
    """
    assert {c.name for c in read_docstring().cast} == {"the boy", "the teacher", "the girl", "the nurse", "the guard"}


def test_one_man_may_be_told_by_two_things():
    """
    An old man with a stick sat on the wall. He had a white beard.

    "Lost?" said the old man with the stick.

    "A bit," said Nell.

    "Go left," said the old man with the beard.
    """
    assert len(set(speakers(read_docstring()))) == 2
