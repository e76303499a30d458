"""To whom lines are said where no name tells it: by who speaks around them, and with a score and a reason."""

from __future__ import annotations

from readthrough import Reading
from readthrough.stages.speakers.addressees import UNANSWERED_BELOW
from told import read_docstring


def heard(reading: Reading) -> list[tuple[list[str], str]]:
    """To whom each line is said, by name, and why."""
    shown = {c.id: c.name for c in reading.cast}
    return [([shown[to] for to in line.addressees], line.addressees_why) for line in reading.lines]


def test_two_who_take_turns_speak_to_each_other():
    """
    Nora was at the sink when Gil came in.

    "You're late," said Nora.

    "The bus broke down," said Gil.

    "It always does."

    "Not on Mondays."
    """
    found = heard(read_docstring())
    assert [to for to, _ in found] == [["Gil"], ["Nora"], ["Gil"], ["Nora"]]
    assert found[0][1] == "speaks-next" and found[1][1] == "spoke-before"


def test_a_tag_that_tells_beats_who_spoke_before():
    """
    Nora, Gil and Petra sat round the table. "Who took the map?" said Nora.

    "I did," said Gil.

    "You knew of this," Nora said to Petra.

    "I did not," said Petra.
    """
    assert heard(read_docstring())[2] == (["Petra"], "told")


def test_who_is_called_beats_who_spoke_before():
    """
    Nora, Gil and Petra sat round the table. "Who took the map?" said Nora.

    "I did," said Gil.

    "Petra, did you know of this?" said Nora.

    "No," said Petra.
    """
    assert heard(read_docstring())[2] == (["Petra"], "called")


def test_two_who_are_called_are_both_named():
    """
    Nora, Gil and Petra sat round the table. "I took the map," said Gil.

    "So did I," said Petra.

    "Gil, Petra, listen to me," said Nora.
    """
    assert sorted(heard(read_docstring())[2][0]) == ["Gil", "Petra"]


def test_one_who_goes_on_still_speaks_to_the_other():
    """
    "I sold the boat," said Gil. Nora put down her cup.

    Gil went to the window. "It was only rotting there," he said.

    "It was my father's," said Nora.
    """
    assert [to for to, _ in heard(read_docstring())] == [["Nora"], ["Nora"], ["Gil"]]


def test_nobody_is_spoken_to_where_nobody_else_is():
    """
    Nora walked along the empty shore. The tide was out.

    "I should have sold the boat," said Nora.

    The gulls did not care. She went on along the sand.
    """
    (line,) = read_docstring().lines
    assert line.addressees == () and line.addressees_why == "" and line.addressees_score < UNANSWERED_BELOW


def test_who_speaks_after_a_break_was_not_there():
    """
    Nora stood at the gate with Gil.

    "It is cold," said Nora.

    "It is," said Gil.

    "Come inside, then."

    * * *

    Petra had no news for a week.

    "Somebody must know," said Petra to the postman.
    """
    reading = read_docstring()
    assert heard(reading)[2][0] == ["Gil"]
    assert not {"Nora", "Gil"} & set(heard(reading)[3][0])


def test_every_answer_has_a_score_a_reason_and_never_the_speaker():
    """
    Nora, Gil and Petra sat round the table. "Who took the map?" said Nora.

    "I did." Gil looked at his hands. "I did, Petra."

    "Then give it back." Nobody spoke. "Now."

    "It burned," he said.
    """
    lines = read_docstring().lines
    assert any(line.addressees for line in lines)
    for line in lines:
        assert line.speaker not in line.addressees
        assert bool(line.addressees) == bool(line.addressees_why)
        assert not line.addressees or line.addressees_score >= UNANSWERED_BELOW
        assert line.addressees or line.addressees_score < 0.6  # who is only there needs more than who is called
