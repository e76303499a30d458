"""Lines that several say as one, and speech from mind to mind that only one of them has."""

from __future__ import annotations

import pytest

import readthrough
from readthrough import Reading
from told import read_docstring


def _read(lines: str) -> Reading:
    story = f'Tom and Ann sat with Paul and Nell.\n\n{lines}\n\n"Sit," said Ann.\n'
    return readthrough.read(story.encode(), name="story.txt")


@pytest.mark.parametrize(
    "tag",
    [
        "chorused the other three at once.", "said all four of them.", "screamed twenty-eight children.",
        "everyone said.", "said everybody.", "the two of them asked.", "cried both ends of the table.",
        "shouted the whole of the back row.",
    ],
)  # fmt: skip
def test_several_speak_as_one(tag: str):
    reading = _read(f'"Good morning," Tom said.\n\n"Good morning," {tag}')
    assert [line.speaker for line in reading.lines] == ["tom", "group", "ann"]
    assert {c.name for c in reading.cast} == {"Tom", "Ann", "Paul", "Nell"}


@pytest.mark.parametrize(
    "tag", ["two seconds later Tom said.", "Tom said, both hands up.", "Tom told the other three."]
)
def test_one_speaks_though_several_are_named(tag: str):
    reading = _read(f'"Good morning," {tag}')
    assert reading.lines[0].speaker == "tom"


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
