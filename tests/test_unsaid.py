"""What stands in quote marks and nobody says there, what is thought, and what several say."""

from __future__ import annotations

import pytest

from told import read_docstring, read_text, speakers

ROOM = '"I saw him," said Lily. "He went out."\n\n"Did he?" said Gus.\n\n'


@pytest.mark.parametrize(
    "told",
    [
        '"If you would forgive your enemy," says the Danish proverb, "hurt him first." And Lily saw the truth of it.',
        'The temptation to say, "Never mind what you said to him," was strong, but Gus resisted it.',
        'Gus sat down. He never said, "Come in and have your tea."',
        'It was a grunt—the cry, as the poet puts it, "of some strong smoker in his agony." Gus lit a pipe.',
        'Gus smiled, the critic wrote ("A deep book"—Leeds Star. "Very readable"—Hull Herald), for a week.',
    ],
)
def test_nobody_says_it(told: str):
    lines = read_text(f"{ROOM}{told}\n").lines[3:]
    assert lines
    assert {line.kind for line in lines} == {"quoted"}


@pytest.mark.parametrize(
    "told",
    [
        'Gus nodded. He added mentally: "I wish I could get those boots off him."',
        'As he undressed Gus was reflecting, "I got through it, but I did not think I\'d last."',
        '"I wish I could get those boots off him," Gus added mentally.',
        '"If only I knew," thought Gus, "what he does with the boots."',
    ],
)
def test_it_is_thought(told: str):
    lines = read_text(f"{ROOM}{told}\n").lines[3:]
    assert {(line.kind, line.speaker) for line in lines} == {("thought", "gus")}


def test_what_stands_before_a_thought_is_said():
    """
    "You must not tempt me," said Lord Perry, "to stay. Come." He added mentally: "I wish he would go."
    """
    assert [line.kind for line in read_docstring().lines] == ["speech", "speech", "thought"]


def test_several_say_it():
    """
    "Yes," said Helen Ford.

    They really were going at last, with a flutter of "We did have the best time!"

    The voices of children rose in the dusk:

    "London Bridge is falling down."
    """
    assert speakers(read_docstring())[1:] == ["group", "group"]


def test_what_you_said_is_a_habit():
    """
    Harold sat down. "Is it late?" said Maud.

    "It is," said Harold.

    "That's so!" you said, when Harold talked, and looked sheepish.
    """
    assert speakers(read_docstring())[-1] is None


def test_a_poet_who_is_there_speaks():
    """
    "Come in," said Lily. The poet stood at the door with the blind hare.

    "Sit," said the poet. As the poet rose, he said, "I will not." And the poet replied, "Not here."
    """
    assert {line.kind for line in read_docstring().lines} == {"speech"}
