"""Whom the pronouns of the narration mean: each docstring is the story, and the test asks for its pronouns in order."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import readthrough
from readthrough import Reading
from readthrough.layers import Characters, Dialogue, Mentions, Referents, Structure, Tokens
from readthrough.stages.mentions.pronouns import PRONOUNS
from readthrough.stages.speakers.calls import Calls, calls_in
from readthrough.stages.speakers.presence import Presence
from readthrough.stages.words import lay_out
from told import read_docstring


def meant(reading: Reading, form: str) -> list[str | None]:
    """The names that the pronouns of one form in the narration stand for, in text order."""
    shown = {c.id: c.name for c in reading.cast}
    rows = zip(reading[Mentions].rows, reading[Referents].entity, strict=True)
    found = [
        who for row, who in rows
        if row.quote < 0 and row.kind == "pronoun" and reading.text[row.start : row.end].lower() == form
    ]  # fmt: skip
    return [shown.get(who, who) for who in found]


def calls(reading: Reading) -> Calls:
    words = lay_out(reading.story, reading[Structure], reading[Tokens], reading[Dialogue])
    return calls_in(words, reading[Dialogue], reading[Mentions], reading[Characters])


def test_whom_he_remembers_is_another():
    """
    Tom and Paul sat on the wall. "You never change," said Tom.

    Paul laughed.

    Tom looked at the harbour. He remembered when he first met Paul.
    """
    assert meant(read_docstring(), "he") == ["Tom", "Tom"]


def test_the_name_that_comes_next_may_be_meant_before():
    """
    When he came in, Paul was wet to the skin.

    "Rain?" asked Ann.

    "Rain," said Paul.
    """
    assert meant(read_docstring(), "he") == ["Paul"]


def test_whom_the_line_calls_does_not_say_it():
    """
    Tom and Paul waited at the gate. Paul kicked a stone.

    "Where is she?" asked Paul.

    "She will come, Paul," he said.
    """
    assert meant(read_docstring(), "he")[-1] == "Tom"


def test_who_is_missed_is_not_there():
    """
    Pim and Colm drove off at noon. Sam was in the shed, and Dannel asleep in the loft.

    Dannel woke up. The house was quiet. No Pim muttering, no Colm whistling on the stairs. "Sam?" he called.

    "Here," said Sam.
    """
    reading = read_docstring()
    assert reading.lines[0].speaker == "dannel"
    assert meant(reading, "he") == ["Dannel"]


@pytest.mark.parametrize("told", ["No, Pim was there.", "“No.” Pim sat there.", "Nobody but Pim sat there."])
def test_who_stands_behind_another_no_is_there(told: str):
    reading = readthrough.read(f"Pim drove off with Ann.\n\nIt was late. {told} He yawned.".encode(), name="story.txt")
    assert meant(reading, "he") == ["Pim"]


def test_who_is_only_called_may_be_meant():
    """
    "Henry!" Ann called up the stairs. "Henry, come here! Dinner is ready, Henry."

    He came down the stairs, two at a time.
    """
    assert meant(read_docstring(), "he") == ["Henry"]


def test_object_is_not_the_one_who_looks():
    """
    Paul stood at the window. Tom came in with the letters.

    Tom looked at him for a long time.
    """
    assert meant(read_docstring(), "him") == ["Paul"]


def test_who_is_too_good_for_him_is_another():
    """
    Paul stood at the window. He knew that it was time to go. Tom was too good for him.
    """
    assert meant(read_docstring(), "him") == ["Paul"]


def test_lines_tell_whom_they_call_without_a_name():
    """
    Ann met the captain at the gate.

    "Good evening, sir," said Ann.

    "Good evening, my dear girl. Is he home?"

    "He is not, and the girl knows it."
    """
    found = calls(read_docstring())
    assert found.addressed == {0: {"he"}, 1: {"she"}}
    assert found.told_of == {1: {"he"}, 2: {"he"}}


_PIECES = (
    "Tom ", "Ann ", "Paul ", "he ", "she ", "him ", "her ", "his ", "said ", "saw ", "met ", "when ", "and ", ". ",
    ", ", '"', '" ', "\n\n", "Yes, sir", "No, Tom", "was ", "the man ", "they ",
)  # fmt: skip


@pytest.mark.filterwarnings("ignore")
@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=80).map("".join))
@example('she him him " Tom Tom Tom \n\nshe ')
def test_chances_are_chances_for_pronouns_alone(text: str):
    reading = readthrough.read(f"Tom met Ann and Paul. {text}".encode(), name="story.txt")
    presence, rows, people = reading[Presence], reading[Mentions].rows, len(reading[Characters].rows)
    assert [s.token for s in presence.sights] == sorted(s.token for s in presence.sights)
    for i, chances in presence.chances.items():
        assert rows[i].kind == "pronoun" and rows[i].quote < 0
        assert reading.text[rows[i].start : rows[i].end].lower() in PRONOUNS
        assert all(0 <= person < people and 0 < chance <= 1 for person, chance in chances)
        assert sum(chance for _, chance in chances) <= 1 + 1e-9
        assert [c for _, c in chances] == sorted((c for _, c in chances), reverse=True)
    for person, at in presence.bound.items():
        assert 0 <= person < people and at == sorted(at)


def test_nobody_tells_herself():
    """
    Tobin and Emil ate. Ana sat with June at the other table, and June laughed at Tobin.

    "He's right," said June. She told him about the boat, and she told her about the rain.
    """
    reading = read_docstring()
    assert meant(reading, "she") == ["June", "June"]
    assert meant(reading, "her") == ["Ana"]


def test_she_kissed_one_and_she_kissed_another():
    """
    Ana came in late. Lena and Petra were on the stairs with Milo.

    She kissed Lena, and she kissed Petra, and she missed Milo.

    "You're late," said Lena.
    """
    assert meant(read_docstring(), "she") == ["Ana", "Ana", "Ana"]


def test_who_was_a_she_is_no_he():
    """
    Quarrel sat at the desk. She had her boots on the table, and she was tired.

    "Sit down," said Quarrel. Vasher sat down.

    Vasher told her about the raincoat, and she did not believe him.
    """
    assert meant(read_docstring(), "him") != ["Quarrel"]


def test_he_behind_a_line_is_who_says_it():
    """
    "It's pouring," said Tom. Tom came in with two cups. Paul had the file under one arm, and he looked tired.

    "Anything?" said Paul, and Paul looked up at last.

    "Nothing." He put the coffee down.

    "Not even a name?" said Paul.
    """
    reading = read_docstring()
    assert reading.lines[2].speaker == "tom"
    assert meant(reading, "he") == ["Paul", "Tom"]
