"""Ordinary sentences that look like what a rule is for and are not: Grace, a phone that tells the time."""

from __future__ import annotations

import pytest

from told import read_docstring, read_text, somebody, speakers


@pytest.mark.parametrize("name", ["Grace", "Patience", "Faith"])
def test_who_is_always_called_is_somebody(name: str):
    reading = read_text(
        f'"{name}, are you hurt?" said Tom.\n\n"No," said Ann.\n\n"{name}, look at me," said Tom. "{name}, your arm!"'
    )
    assert name in {c.name for c in reading.cast}


def test_the_widow_douglas_is_no_family():
    """
    The Widow Marples rang a bell.

    "Wash your hands," said the Widow Marples.

    "I have," said Tom.
    """
    assert speakers(read_docstring()) == ["the Widow Marples", "Tom"]


def test_santa_claus_is_no_town():
    """
    Santa Claus was kneeling by the tree. He put a finger to his lips.

    "Not a word," said Santa Claus.
    """
    assert speakers(read_docstring()) == ["Santa Claus"]


def test_a_phone_tells_the_time():
    """
    "Are you hungry?" said Ann.

    "A little," said Tom.

    "There's soup," said Ann.

    Tom picked up his phone and looked at the time.

    "It's late."

    "It's only nine."

    "I ate at six."

    "Then don't have any."
    """
    assert None not in speakers(read_docstring())


def test_the_captains_ship_has_the_name():
    """
    The captain loved his ship. Her name was Molly.

    "Hoist the flag!" cried the captain.
    """
    assert speakers(read_docstring()) == ["the captain"]


def test_a_policeman_who_turned_to_tom_may_be_answered():
    """
    "Nobody move!" said the policeman.

    Nell clung to Jack. The policeman turned to Jack.

    "I didn't do it."

    "That's what they all say," said the policeman.
    """
    assert speakers(read_docstring())[1] != "the policeman"


def test_a_speech_of_two_paragraphs_goes_on_with_okay():
    """
    "That is my plan.

    "Okay, so what do we need? A rope, a car and a cake," said Max.

    "A cake?" said Joe.
    """
    assert speakers(read_docstring()) == ["Max", "Max", "Joe"]


def test_one_man_shouts_twice():
    """
    Tom ran in with shouts of "I won! I won!"

    "What did you win?" asked Ann.
    """
    assert speakers(read_docstring()) == ["Tom", "Ann"]


def test_over_the_voices_one_is_heard():
    """
    "Stop!" said Tom. Over the voices of the crowd Ann shouted: "Tom! This way!"
    """
    assert speakers(read_docstring()) == ["Tom", "Ann"]


def test_the_bible_lady_speaks():
    """
    "He loves you," said the Bible lady. "Will you come on Sunday?"

    "No," said Ann.
    """
    assert {line.kind for line in read_docstring().lines} == {"speech"}


def test_who_curses_inwardly_speaks_aloud():
    """
    "Lovely to see you," said Kate inwardly cursing Tom for asking her. "Come in."
    """
    assert {line.kind for line in read_docstring().lines} == {"speech"}


def test_a_bottle_of_jack_and_jack():
    """
    Tom had a bottle of Jack by the bed.

    "Jack, is that you?" he called.

    "It's me," said Jack. "Go back to sleep."
    """
    assert speakers(read_docstring())[1:] == ["Jack", "Jack"]


def test_who_sits_by_george_is_beside_him():
    """
    Ann sat down by George.

    "Are you well?" she asked.

    "Quite well," said George.
    """
    assert speakers(read_docstring()) == ["Ann", "George"]


def test_dominic_and_nick_are_two():
    """
    Dominic and Nick shared a room. Dominic Hart was the tidy one.

    "Your socks," said Dominic.

    "What about them?" said Nick.
    """
    assert len(set(speakers(read_docstring()))) == 2


@pytest.mark.parametrize("father", ["Mr. Hart", "Mr. La Salle"])
def test_nobody_is_his_own_son(father: str):
    surname = father.removeprefix("Mr. ")
    reading = read_text(
        f"{father} shut the shop. Paul {surname}, his son, swept the floor.\n\n"
        f'"How much?" asked Paul.\n\n"Not enough," said {father}.'
    )
    assert len({line.speaker for line in reading.lines}) == 2
    reading = read_text(f'Ann called Paul. Paul {surname}, her brother, came in. "Well?" said Paul. "Sit," said Ann.')
    assert len(reading.cast) == 2


@pytest.mark.parametrize(
    ("line", "told", "name"),
    [
        ("Me too.", "They looked around. It was late. Tom yawned.", "Tom"),
        ("He was right behind us.", "They all looked round. Ben was nowhere to be seen.", "Ben"),
    ],
)
def test_who_is_only_seen_has_not_spoken(line: str, told: str, name: str):
    lines = speakers(read_text(f'"I\'m hungry," said Ann.\n\n"{line}"\n\n{told}\n\n"Let\'s go," said Ann to Kate.\n'))
    assert lines[1] != name


def test_who_visits_somebody_is_not_she():
    """
    Nora poured the tea. "Sugar, Mrs. Feld?"

    "Two, please."

    "And how is the dog?"

    "Fat."

    Nora laughed. "He always was, Mrs. Feld."
    """
    reading = read_docstring()
    assert "Mrs. Feld" not in somebody(reading, "Nora").aliases
    assert speakers(reading)[0] == "Nora"
