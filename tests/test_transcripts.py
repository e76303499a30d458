"""Questions and answers of a court, and two texts alone: each docstring is the story."""

from __future__ import annotations

import pytest

from readthrough import Reading
from told import read_docstring, read_text


def written(reading: Reading) -> list[tuple[str | None, str]]:
    return [(line.speaker, line.text) for line in reading.lines if line.kind == "message"]


def test_who_asks_and_who_answers_at_court():
    """
    "Call your witness," said Judge Marsh.

    INES WARD, sworn as a witness, testified as follows:

    BY MR. HALE:

    Q. Where were you on the ninth?

    A. At home.

    BY MS. ORTEGA:

    Q. Alone, Miss Ward?

    A. With my cat.

    "Thank you," said Ortega. Hale smiled at Miss Ward.
    """
    asked = written(read_docstring())
    assert [text for _, text in asked[::3]] == ["Where were you on the ninth?", "With my cat."]
    assert [(who or "").split("-")[-1] for who, _ in asked] == ["hale", "ward", "ortega", "ward"]


def test_a_witness_whom_nobody_names():
    """
    "Call your witness," said Judge Marsh.

    BY MR. HALE:

    Q. Where were you?

    A. At home.

    "Thank you," said Hale.
    """
    assert [who for who, _ in written(read_docstring())] == ["hale", None]


def test_a_witness_who_gives_her_name():
    """
    Dr. Ward was late. Hale stood up. "Sit down, Dr. Ward," said Hale.

    BY MR. HALE:

    Q. What is your full name?

    A. Ines Ward.

    Q. And what do you do, Doctor?

    A. I count fish.

    "Thank you, Ines," said Hale. Ines Ward sat down. Dr. Ines Ward was tired.
    """
    assert [(who or "").split("-")[-1] for who, _ in written(read_docstring())] == ["hale", "ward", "hale", "ward"]


def test_two_texts_alone():
    """
    Nell was alone in the office. She turned to the machine.

    Nell: Did you write it?

    Ivo: Hello Nell. How are you

    "Oh, Ivo," said Nell.
    """
    assert [who for who, _ in written(read_docstring())] == ["nell", "ivo"]


@pytest.mark.parametrize(
    "lines",
    [
        ("A. Ward came in. She was late.", "Q. had sent her. Nobody knew who he was."),
        ("There were two ways.", "A. Go home, and be found.", "B. Stay."),
        ("Nell: the captain of the boat", "Ivo: her cook"),
        ("Monday: did you ever see such rain?", "Tuesday: none."),
        ("Nell: a man of forty, whom you know", "Ivo: the same evening"),
        ("The truth: you were late.", "The rule: never ask?"),
        ('Nell: "Did you write it?"', 'Ivo: "No."'),
    ],
)
def test_what_is_neither(lines: tuple[str, ...]):
    told = "It was a long week, and on Monday Nell was ill, and on Tuesday too."
    assert written(read_text("\n\n".join((told, *lines, '"Oh, Ivo," said Nell. Tom and Ivo sat down.')))) == []


@pytest.mark.parametrize("head", ["File 88-C. Present: Sgt. Bray, Miss Una Voss.", "Also present: Sgt. Bray"])
def test_who_was_there_is_no_speaker(head: str):
    lines = ["MBEKI: State your name, please.", "VOSS: Una Voss.", "BRAY: Louder.", "VOSS: Una Voss!"]
    end = 'Mbeki switched off the machine. "Well?" she said.'
    reading = read_text("\n\n".join(["RECORD OF A TALK", head, *lines, end]))
    assert [text for _, text in written(reading)] == [line.partition(": ")[2] for line in lines]
    assert not any("resent" in member.name for member in reading.cast)


def test_a_rank_with_its_stop_speaks():
    lines = ["Sgt. Bray: State your name.", "H. Voss: Una.", "Sgt. Bray: And your other name?", "H. Voss: Voss."]
    reading = read_text("\n\n".join([*lines, "The machine was switched off, and they all went home in the rain."]))
    assert len(written(reading)) == 4
