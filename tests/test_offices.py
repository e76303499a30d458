"""Who the text says that somebody is."""

from __future__ import annotations

import pytest

import readthrough
from told import read_docstring, somebody, speakers


def test_what_the_text_says_that_somebody_is():
    """
    Enzo, the courier, put his bag down. "It's heavy," said the courier.

    Moss was the cook, and nobody else was. Enzo looked at Moss.

    "Sit," said the old cook.

    The nurse came in. Ilse was a nurse too. Ilse bowed. Hart, the nurse, nodded to Hart's dog. "Out," said the nurse.

    A courier rang the bell. "Parcel," said a courier.
    """
    reading = read_docstring()
    assert "the courier" in somebody(reading, "Enzo").aliases
    assert [line.speaker for line in reading.lines][:2] == ["enzo", "moss"]
    # Two are nurses: nobody knows which of them «the nurse» is.
    assert not any("nurse" in alias for name in ("Ilse", "Hart") for alias in somebody(reading, name).aliases)


@pytest.mark.parametrize(
    "told",
    [
        "Around the fire sat Mara, Enzo, the cook, and two guards. Enzo warmed his hands.",
        '"I thought Enzo was the cook," said Mara. Enzo shook his head.',
        "If Enzo was the cook, Mara would be the king. Enzo laughed at Mara.",
        "Enzo was the cook in the play that year. Enzo had been good, and Mara had clapped.",
        "Enzo, the new cook, was at the market. Enzo was late, and Mara was alone.",
        "Enzo was the cook. Enzo sat down by Mara.\n\n\"What's in it?\" asked Enzo.",
    ],
)
def test_what_the_text_does_not_say_that_somebody_is(told: str) -> None:
    story = f'{told}\n\n"Soup\'s ready," said the cook.\n\n"At last," said Mara.\n'
    reading = readthrough.read(story.encode(), name="story.txt")
    assert not any("cook" in alias for alias in somebody(reading, "Enzo").aliases)


def test_he_was_the_engineer():
    """
    Petrak sat on the deck with a blanket round him. He was the engineer, and he was sixty years old.

    "Tell me it's a drill," said Petrak.

    "It's a drill," said Moira.

    "I'll get my boots," said the engineer.
    """
    assert "the engineer" in somebody(read_docstring(), "Petrak").aliases


def test_of_two_in_the_sentence_before_he_may_be_either():
    """
    Petra looked at Hugo. He was the cook, and he was sixty years old.

    "Eat," said Hugo.

    "I will eat," said the cook.
    """
    assert somebody(read_docstring(), "Hugo").aliases == ()


def test_who_was_a_lieutenant_is_the_lieutenant_for_a_while():
    """
    I went to see Lou Zannis, who was a lieutenant in Harbours. He was eating soup at his desk.

    "Walk away," he said.

    "Why?" I asked.

    "Because I'm asking." The lieutenant put down the spoon. "Look," he said.

    "I'm looking," I said.
    """
    lou = somebody(read_docstring(), "Lou Zannis")
    assert "the lieutenant" in lou.aliases
    assert lou.pronouns == "he"


def test_the_sergeant_at_the_desk_is_another():
    """
    Tom was a sergeant. At the station the sergeant at the desk looked up.

    "Yes?" said the sergeant.

    "It's me," said Tom.
    """
    assert somebody(read_docstring(), "Tom").aliases == ()


@pytest.mark.parametrize(
    ("said", "who"),
    [("the deputy director", "Deputy Director Moss"), ("the director", "Director Hale")],
)
def test_two_directors(said: str, who: str) -> None:
    told = f'Director Hale and Deputy Director Moss sat down. "Begin," said {said}.\n\n"Now?" said Nell.\n\n'
    told += '"Now," said the deputy director. The director nodded.'
    reading = readthrough.read(told.encode(), name="story.txt")
    assert reading.lines[0].speaker == somebody(reading, who).id


def test_a_deputy_director_is_the_director_where_there_is_no_other():
    """
    "This is Deputy Director Moss," said Nell.

    "Tell me about the bank," said Moss.

    "Give him some water," said the director.
    """
    assert "the director" in somebody(read_docstring(), "Moss").aliases


def test_the_only_father_of_a_story_is_the_priest_the_vicar_and_father():
    """
    "I should like to help you," said the priest. He was on a stepladder.

    "So somebody did tell you something, Father."

    "Ah, now." He wagged a candle at her.

    Tom came in. "Beg pardon, Vicar. Leaving for where?"

    "He said a pipe?" asked Father Emeka sharply.

    "He did," said Tom to Father Emeka.
    """
    reading = read_docstring()
    assert {"Vicar", "Father"} <= set(somebody(reading, "Father Emeka").aliases)
    assert speakers(reading)[0] == "Father Emeka"


def test_sarge_is_the_one_sergeant():
    """
    The young guard stood on the bridge, and the sergeant put his head out of the hut.

    "Halt!" said the young guard. "Sarge! There's two of them."

    "Is either of them her?" said the sergeant.

    "No, Sarge," said the young guard. "There's a fat one and a short one."

    "I'll give you fat," said the sergeant.
    """
    reading = read_docstring()
    assert somebody(reading, "Sarge") == somebody(reading, "the sergeant")


def test_doc_is_nobody_where_two_are_doctors():
    """
    Dr. Lim and Dr. Ames stood at the bed.

    "How long, Doc?" said Tess Orr. "Tell me, Doc."

    "Three hours," said Dr. Lim.

    "Five," said Dr. Ames.
    """
    reading = read_docstring()
    assert all("Doc" not in c.aliases for c in reading.cast)


def test_doc_is_shown_by_her_name():
    """
    Tess Orr held the lamp. The boy on the bed had gone blue.

    "How long, Doc?" said Tess Orr.

    "Three hours," said Dr. Lim.

    Tess Orr set down the lamp. "Hurry, Doc," said Tess Orr.
    """
    lim = somebody(read_docstring(), "Doc")
    assert (lim.name, "Doc" in lim.aliases) == ("Dr. Lim", True)


def test_a_patrolman_named_so_is_the_patrolman():
    """
    At the mouth of the alley a patrolman named Dunphy held the tape up for Rourke.

    "Cold," said Rourke.

    "Been colder," said the patrolman.

    "Not for me," said Rourke. "Take Dunphy with you."
    """
    reading = read_docstring()
    assert "the patrolman" in somebody(reading, "Dunphy").aliases
    assert speakers(reading)[:2] == ["Rourke", "Dunphy"]


def test_of_two_patrolmen_nobody_knows_which_is_meant():
    """
    A patrolman named Dunphy held the tape up for Rourke. A patrolman named Sills held the lamp.

    "Cold," said Rourke.

    "Been colder," said the patrolman. Dunphy laughed, and Sills laughed too.
    """
    reading = read_docstring()
    assert not any("patrolman" in alias for name in ("Dunphy", "Sills") for alias in somebody(reading, name).aliases)
