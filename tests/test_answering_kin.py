"""A relative whom lines alone name, and the narration calls «her mother»; each docstring is a story."""

from __future__ import annotations

from readthrough import Reading
from readthrough.layers import Mentions, Referents
from told import read_docstring, somebody


def meant(reading: Reading, noun: str) -> list[str | None]:
    """Who a noun of the narration means, wherever it stands."""
    rows = zip(reading[Mentions].rows, reading[Referents].entity, strict=True)
    return [who for row, who in rows if reading.text[row.start : row.end].lower() == noun]


def test_whom_only_lines_call_mum_is_her_mother():
    """
    Ros Hart came in from school. Enid Hart had the good chair.

    "Where's Mum?" asked Ros.

    "Upstairs, finding a collar," said Enid. "Ask her yourself."

    Her mother bent to the oven. "What have you done to that knee?"

    "Fell. Mum, can't we open it?"

    "No," said her mother.
    """
    assert meant(read_docstring(), "her mother") == ["mum", "mum"]


def test_her_father_may_be_the_mister_whom_the_narration_names():
    """
    Ros Hart came in from school. Mr. Hart had the good chair.

    "It's late, Papa," said Enid Hart to somebody at the window.

    "Late," said her father.
    """
    assert "papa" not in meant(read_docstring(), "her father")


def test_a_name_that_lines_alone_have_is_the_relative_who_answers_to_it():
    """
    Ros stood at the door. "Mum, can't we open it?"

    "I'll tell you what, though, Win," said Dolly. "Have you thought about the uniform?"

    Her mother bent to the oven. "I've thought about it," she said.

    "Nineteen pounds, Win!" said Dolly.

    "I've seven put by." Her mother did not look at anyone.

    "I needn't go," said Ros.
    """
    reading = read_docstring()
    assert "Mum" in somebody(reading, "Win").aliases


def test_a_name_that_the_relative_says_is_another():
    """
    Ros stood at the door. "Mum, can't we open it?"

    "I'll tell you what, though, Win," said Dolly. "Have you thought about the uniform?"

    Her mother bent to the oven. "I've thought about it, Win," she said.

    "Nineteen pounds, Win!" said Dolly.

    "I've seven put by." Her mother did not look at anyone. "Have you, Win?"

    "I needn't go," said Ros.
    """
    assert "Mum" not in somebody(read_docstring(), "Win").aliases
