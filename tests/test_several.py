"""Lines that several say as one, and speech from mind to mind that only one of them has."""

from __future__ import annotations

import pytest

import readthrough
from readthrough import Reading
from told import read_docstring, speakers


def _read(lines: str) -> Reading:
    story = f'Tom and Ann sat with Paul and Nell.\n\n{lines}\n\n"Sit," said Ann.\n'
    return readthrough.read(story.encode(), name="story.txt")


@pytest.mark.parametrize(
    "tag",
    [
        "chorused the other three at once.", "said all four of them.", "screamed twenty-eight children.",
        "everyone said.", "said everybody.", "the two of them asked.", "cried both ends of the table.",
        "shouted the whole of the back row.", "the two men said.", "half of them said.", "said his two brothers.",
    ],
)  # fmt: skip
def test_several_speak_as_one(tag: str):
    reading = _read(f'"Good morning," Tom said.\n\n"Good morning," {tag}')
    assert [line.speaker for line in reading.lines] == ["tom", "group", "ann"]
    assert {c.name for c in reading.cast} == {"Tom", "Ann", "Paul", "Nell"}


@pytest.mark.parametrize(
    "tag",
    [
        "two seconds later Tom said.", "Tom said, both hands up.", "Tom told the other three.",
        "said ten-year-old Tom, his eyes shut.", "all of a sudden Tom said.", "said everyone's friend Tom.",
    ],
)  # fmt: skip
def test_one_speaks_though_several_are_named(tag: str):
    reading = _read(f'"Good morning," {tag}')
    assert reading.lines[0].speaker == "tom"


@pytest.mark.parametrize(
    "told",
    [
        "Everyone said Tom was mad.", "Two months later, Ann asked him again.", "Both hands raised, Ann shouted.",
        "Two guards watched while Tom said nothing.", "Everyone's waiting, said Tom.",
    ],
)  # fmt: skip
def test_what_follows_a_line_is_no_tag_of_several(told: str):
    reading = _read(f'"Where is it?" Tom asked.\n\n"It is mine." {told}')
    assert "group" not in {line.speaker for line in reading.lines}


def test_whoever_speaks_from_mind_to_mind():
    """
    Okem had no voice. Ilesh and Sarn knew it by now.

    :Are you ill?: Okem asked.

    "No," said Ilesh. "Get out of my head!"

    "He's not in it," said Sarn. "Sit down."

    "I won't," said Ilesh.

    :I'm standing at the door,: said Okem.

    "Which door?" said Sarn.

    Ilesh looked at both of them.

    :Yours.:

    "Mine," said Ilesh.
    """
    reading = read_docstring()
    assert [line.speaker for line in reading.lines if line.kind == "telepathy"] == ["okem"] * 3


def test_one_speaks_and_the_other_nods():
    """
    Maisie and Joe looked at the picture.

    "What colour is it?" said Joe.

    "It's green," said Maisie and Joe nodded.
    """
    assert speakers(read_docstring()) == ["Joe", "Maisie"]
