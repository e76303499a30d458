"""Who the text says that somebody is."""

from __future__ import annotations

import pytest

import readthrough
from told import read_docstring, somebody


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
