"""Titles behind names, and before first names; each docstring is a story."""

from __future__ import annotations

from told import read_docstring, somebody


def test_the_duke_of_wells_has_a_name():
    """
    "Take off the hood," said Robert Tarn, Duke of Wells.

    "I have stopped growing," said Cade.

    "You are small," said the Duke of Wells.
    """
    assert "the Duke of Wells" in somebody(read_docstring(), "Robert Tarn").aliases


def test_a_lady_and_warden():
    """
    Isaude Tarn, Lady of Wells and Warden of the Lower Fen, did not rise.

    "Take off the hood," she said.

    "You are smaller than your brother," said the Lady of Wells.

    "What is your name?" asked Isaude.
    """
    reading = read_docstring()
    assert {"Isaude", "the Lady of Wells"} <= set(somebody(reading, "Isaude Tarn").aliases)
    assert len(reading.cast) == 1


def test_a_duke_in_a_list_is_another():
    """
    At the table sat Lord Hugh, Edith Tarn, Duke of Wells and the Bishop. "Eat," said the Duke of Wells.

    "I am eating," said Edith Tarn.
    """
    assert somebody(read_docstring(), "Edith Tarn").aliases == ()


def test_a_ser_goes_by_his_first_name():
    """
    "It would be simple," said Ser Hamon. Ser Hamon Brack had a scar that pulled his mouth to one side.

    "To the gate!" said Hamon.

    "That's him," said Tilda.
    """
    assert len(read_docstring().cast) == 2


def test_the_bishop_is_called_by_his_name():
    """
    Round the tent came Marjory Allard; and behind her the Bishop.

    "If I might," began the Bishop.

    "You keep out of it, Clive," said Marjory.

    It dawned on those present that she had called the Bishop Clive.

    "Marjie, please," said the Bishop.
    """
    assert "Clive" in somebody(read_docstring(), "the Bishop").aliases
