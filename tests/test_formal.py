"""Who is called «Mrs. Hart» in lines alone; each docstring is a story."""

from __future__ import annotations

from told import read_docstring, somebody


def test_who_is_called_so_is_the_only_woman_there():
    """
    Nora put down the bag and picked up the receiver.

    "You have been a long time at dinner, Mrs. Feld."

    "Who is this?" she asked.

    "You are wearing a grey coat, Mrs. Feld," said Paul.

    Nora looked down. "It was on the hook," she said.
    """
    assert "Mrs. Feld" in somebody(read_docstring(), "Nora").aliases


def test_with_another_woman_there_nobody_is_joined():
    """
    Nora put down the bag, and Ilse picked up the receiver.

    "You have been a long time at dinner, Mrs. Feld."

    "Who is this?" she asked.

    "You are wearing a grey coat, Mrs. Feld," said Paul.

    Nora looked at Ilse. "It was on the hook," she said.
    """
    assert "Mrs. Feld" not in somebody(read_docstring(), "Nora").aliases
