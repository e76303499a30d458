"""Who comes in nameless and speaks, and who has left and does not; each docstring is a story."""

from __future__ import annotations

import pytest

from readthrough.stages.speakers.leaving import leaves
from told import read_docstring, read_text, somebody, speakers


def test_a_man_who_sits_at_the_last_table():
    """
    "Is there supper?" said Bram. Bram rubbed his hands.

    At the last table sat a man in a green hat. He did not get up.

    "Sit, sit," he said.

    "Thank you," said Bram.
    """
    assert speakers(read_docstring()) == ["Bram", "the man in the green hat", "Bram"]


def test_a_man_comes_along_between_two_women():
    """
    "Nice night," said Ilse. She yawned.

    "For penguins," said Nell. She blew on her hands.

    A man in a cape came along the fence.

    "Excuse me! Is this the way to the sea?"

    "You're in Hull, mate," said Ilse.

    "Don't tell me that," he said, and his lip wobbled.
    """
    reading = read_docstring()
    man = "the man in the cape"
    assert somebody(reading, man).pronouns == "he"
    assert speakers(reading) == ["Ilse", "Nell", man, "Ilse", man]


def test_an_innkeeper_who_looks_at_somebody():
    """
    "Is there supper?" said Bram.

    The innkeeper did not like the look of Bram, and showed it.

    "Three shillings, and you pay before you sleep," she told him.

    "Done," said Bram.
    """
    assert "the innkeeper" in {c.name for c in read_docstring().cast}


def test_what_somebody_is_is_nobody_who_came():
    """
    Tom was a fool. He was a very able young man, and a fool.

    "I know," he said.

    Ann was no better than a thief, and as proud as a queen.

    "So I am," she said.
    """
    assert {c.name for c in read_docstring().cast} == {"Tom", "Ann"}


def test_a_man_of_one_chapter_is_not_every_man():
    """
    A man came in.

    "Is this the office?" he asked.

    "Yes," said Tom.
    """
    assert [c.name for c in read_docstring().cast] == ["the man", "Tom"]


def test_who_has_left_does_not_answer():
    """
    Finn, Zara and Ilse sat on the wall.

    "None for me," said Finn.

    "Fine," said Zara, and left.

    "So," Ilse said.

    "So?"

    "Nice night."
    """
    assert speakers(read_docstring()) == ["Finn", "Zara", "Ilse", "Finn", "Ilse"]


def test_a_cough_from_the_passage():
    """
    "I got interested," said Hugo.

    There was a cough from the passage. It was Oakley, the chair, with a plate in his hand.

    "Forgive me," he said.
    """
    assert speakers(read_docstring()) == ["Hugo", "Oakley"]


def test_who_is_found_to_be_there_said_it():
    """
    "You awake?" said Hugo.

    "No," said Bram.

    "There you are!"

    It was Nell, with a tray.

    "Hi," said Bram.
    """
    assert speakers(read_docstring()) == ["Hugo", "Bram", "Nell", "Bram"]


def test_what_leaving_is():
    for done in (", and left .", "left the room .", "got down and walked away up the road .", "rang off .",
                 "left him there .", "signed off .", "left , whistling .", "hung up the phone .",
                 "went out of the room ."):  # fmt: skip
        assert leaves(done.split()), done
    for done in ("had not left her chair .", "left the note on the table .", "went out with Tom for a year .",
                 "waited till he was gone .", "would have walked away .", "left a message .", "hung up his coat .",
                 "vanished into the kitchen and came back with two cups .", "walked away from the window .",
                 "slipped out of his shoes .", "ran out of patience .", "set off down the hill with Ann beside him .",
                 "headed for the bar , where Ann was .", "drove off the road ."):  # fmt: skip
        assert not leaves(done.split()), done


def test_who_is_described_at_the_head_of_a_scene_is_somebody():
    """
    Otto and Noor had brought the bread. "I'll carry it," said Otto.

    * * *

    The woman in the white coat at the top of the stairs had a clipboard and no patience left.

    "Who the hell are you?"

    "Bread," said Otto.

    "Thank God. Over there."
    """
    assert "the woman in the white coat" in {c.name for c in read_docstring().cast}


def test_who_passes_by_takes_nobody_s_line():
    """
    Nell put down her cards. A servant entered with candles.

    "I win," she said.

    "You cheat," said Hugo. A waiter walked past with a lobster.

    "That one," he said.
    """
    assert speakers(read_docstring()) == ["Nell", "Hugo", "Hugo"]


@pytest.mark.parametrize(
    "end",
    [
        '"Go," said a voice.\n\nIt was Hugo',
        '"You\'re late," said the radio',
        "Bram Tarn, Duke of",
        "Bram was a sergeant then. Now the sergeant",
        '"Late."\n\nBram looked round. It was Inspector',
    ],
)
def test_a_text_may_end_anywhere(end: str):
    story = f"Nell sat down on the bench. An old woman was feeding the pigeons.\n\n{end}"
    assert read_text(story).text.endswith(end[-5:])


def test_the_clerk_is_the_night_clerk_where_there_is_no_other():
    """
    The night clerk was doing a crossword. He raised his eyes to the coat.

    "The lady goes out again?" he asked. "It will snow."

    "I want some air," said Nora.

    "There is more of it at the back," said the clerk.
    """
    assert "the clerk" in somebody(read_docstring(), "the night clerk").aliases


def test_the_head_waiter_is_another_than_the_waiter():
    """
    The head waiter was doing a crossword. He raised his eyes to the coat.

    "The lady goes out again?" asked the head waiter. "It will snow."

    "I want some air," said Nora.

    "There is more of it at the back," said the waiter.
    """
    assert somebody(read_docstring(), "the head waiter") != somebody(read_docstring(), "the waiter")


def test_the_kid_at_the_desk():
    """
    Ann and Bram drove to the motel. It was late. The kid at the desk had a tie with a cat on it and did not look up.

    "Nine is a single."

    "We'll take it," said Ann.

    The kid looked up.
    """
    assert speakers(read_docstring()) == ["the kid at the desk", "Ann"]


def test_the_kid_who_was_told_of_before():
    """
    Ann and Bram drove to the motel with a kid. It was late. The kid at the desk had a tie with a cat on it.

    "Nine is a single."

    "We'll take it," said Ann.
    """
    assert "the kid at the desk" not in speakers(read_docstring())


def test_it_was_the_boy_from_the_shop():
    """
    "I withdraw it," said Gerald. Mrs. Orme nodded to Gerald.

    Someone came edging in, with a crate on his shoulder. It was the boy from the shop with the milk. He put it down by
    the hatch and looked up.

    "You all right, Mrs. Orme?" he said.
    """
    assert speakers(read_docstring())[1] == "the boy from the shop"


def test_it_was_the_boy_in_the_end():
    """
    "I withdraw it," said Gerald. The vicar studied his biscuit.

    Someone had to speak. It was the boy in Gerald, in the end, who did.

    "I give it back," he said.
    """
    assert "the boy" not in speakers(read_docstring())


def test_a_child_waiting():
    """
    Doukas pulled up the boat and sat down.

    There was a child waiting, a little thing with the marks of a fever. She sat in the boat and looked at Doukas.

    "Are you dead?"

    "No," said Doukas.

    The child was still waiting.
    """
    assert speakers(read_docstring()) == ["the child", "Doukas"]
