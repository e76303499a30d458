"""To whom lines are said: by what is done beside them, and not to those who are only talked of."""

from __future__ import annotations

import pytest

from readthrough import Reading
from told import read_docstring, read_text, speakers


def hearers(reading: Reading) -> list[list[str]]:
    """To whom each line is said, by name."""
    shown = {c.id: c.name for c in reading.cast}
    return [[shown[to] for to in line.addressees] for line in reading.lines]


@pytest.mark.parametrize(
    "said",
    [
        '"He is a lazy rascal, Mortimer J. Pike," said Uncle Silas to Agnes. "Pike don\'t get up before noon."',
        '"Mr. Wolf? No, he\'s a clerk," said Uncle Silas to Agnes.',
        '"Mr. Selden, he was always careful," said Uncle Silas to Agnes.',
        '"It\'s because the lawyer has come—Mr. Lamb." Uncle Silas turned to Agnes. "I saw him."',
    ],
)
def test_who_is_talked_of_is_not_spoken_to(said: str):
    found = read_text(f'Agnes sat by the fire.\n\n"Sit down," said Agnes to Uncle Silas.\n\n{said}\n')
    assert hearers(found)[1:] == [["Agnes"]] * (len(found.lines) - 1)


def test_whom_an_answer_names_is_not_spoken_to():
    """
    Agnes and Lowri Binns sat by the fire. Silas came in. "Is it the girl?" said Agnes to Silas.

    "Lowri. She is thirty-eight," said Silas.

    "And what is she afraid of?" said Agnes.

    "Lowri? Nothing. I saw her pull a thorn out of her foot once," said Silas.
    """
    assert hearers(read_docstring())[1::2] == [["Agnes"], ["Agnes"]]


def test_who_is_called_by_a_whole_name_is_called():
    """
    "Come here," said Agnes. Silas sat by the fire.

    "What did you do, Silas John Moore?" said Agnes.
    """
    assert hearers(read_docstring())[-1] == ["Silas John Moore"]


def test_a_nod_tells_who_is_spoken_to():
    """
    "Must you shout in here?" said Mrs. Fenn. "This is my room."

    "But why," asked Mrs. Arden, "may nobody else sit in it?"

    "But we never meant—" began Mrs. Arden, and was stopped by Nora.

    "Keep it by all means," said Nora. "Some day," she added, with a friendly nod to Mrs. Fenn, "you will call us in."
    """
    assert hearers(read_docstring())[-1] == ["Mrs. Fenn"]


def test_who_is_turned_to_is_not_who_speaks():
    """
    "It is late," said Crewe.

    "It is," said Harold Binns.

    Outside it was dark. Crewe took off his hat. Turning to Crewe he grunted, "Good to be off, eh?"
    """
    reading = read_docstring()
    assert speakers(reading)[-1] == "Harold Binns"
    assert hearers(reading)[-1] == ["Crewe"]


def test_who_is_turned_to_answers():
    """
    "How are we for coal?" Captain Vale asked.

    "There is not a bucket left," Morrow said.

    Captain Vale turned to Pikes, who sat at the table over his maps. "How does this change our road?"

    Pikes finished the sum he was at and bit his pen.

    "It ruins us. We shall miss the harbour by a day."
    """
    reading = read_docstring()
    assert speakers(reading)[-1] in ("Pikes", None)
    assert hearers(reading)[-2] == ["Pikes"]


def test_an_answer_is_said_to_who_asked():
    """
    "I am tired," said Ann.

    "Where is the key, Tom?" asked Bess.

    "In the shed."

    "I will get it," said Ann.
    """
    assert hearers(read_docstring())[2] == ["Bess"]
