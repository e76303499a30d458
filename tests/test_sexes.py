"""Whether somebody is a he or a she, by the pronouns near a name; each docstring is a story."""

from __future__ import annotations

import pytest

import readthrough
from readthrough.lexicons import first_names, rare_names
from told import read_docstring, somebody


def pronouns(story: str, name: str) -> str | None:
    return somebody(readthrough.read(story.encode(), name="story.txt"), name).pronouns


@pytest.mark.parametrize("own", ["her", "his"])
def test_whose_arms_are_folded(own: str):
    assert pronouns(f'Carter folded {own} arms. "Yes," said Carter. Carter sat down.', "Carter") == (
        "she" if own == "her" else "he"
    )


@pytest.mark.parametrize(
    "told",
    [
        "Nora was asleep on his shoulder.", "Nora took his hand.", "Nora was sitting at his feet.",
        "Nora squeezed his arm.", "Nora lay in his arms.", "Nora found his phone under the bed.",
    ],
)  # fmt: skip
def test_his_after_a_woman_s_name_is_another_s(told: str):
    assert pronouns(f'Nick grinned at the dog. {told} "Hi," said Nick. Nora snored.', "Nora") == "she"


@pytest.mark.parametrize(
    "told",
    [
        "Nora laughed at Paul. Nora put his cup down, and then Nora shut his book.", "Nora folded his arms.",
        "His name was Nora.", "Nora shook his head.",
    ],
)  # fmt: skip
def test_a_man_called_nora(told: str):
    assert pronouns(f'{told} "Hi," said Nora. Nora snored.', "Nora") == "he"


@pytest.mark.parametrize(
    "told",
    [
        "Marl took her hand.", "Marl kissed her cheek.", "Marl was asleep on her shoulder.", "They sent Marl her love.",
        "Marl watched her.", "When the rain came, Marl and her dog ran.", "Ilse wept, and Marl let her sister in.",
    ],
)  # fmt: skip
def test_her_that_is_hardly_the_subject_s(told: str):
    """One «her» in another clause, or what is done to another, is no sure sign."""
    story = f'{told} "Well," said Marl. Marl put his coat on, and Marl found his hat. "Off," said Marl.'
    assert pronouns(story, "Marl") == "he"


def test_ser_is_anybody_s_title():
    """
    Ser Brianne drew her sword. "Stay back," she said.

    Ser Brianne did not move. "I mean it," said Ser Brianne.
    """
    reading = read_docstring()
    assert somebody(reading, "Ser Brianne").pronouns == "she"


def test_what_stands_for_no_name_is_none():
    assert {"Male", "Unknown", "Infant"}.isdisjoint(first_names())
    assert {"Male", "Unknown", "Infant"}.isdisjoint(rare_names())


def test_who_writes_in_a_chat_writes_of_others():
    story = (
        "Desi had her phone out, and she read it.\n\n**fitz:** today she wrote ELSINORE\n**desi:** like the castle??\n"
        "**fitz:** she drew a little corn\n**fitz:** she laughed\n\nDesi grinned. Fitz shook his head."
    )
    assert pronouns(story, "Fitz") == "he"


def test_she_who_sees_somebody_goes_on():
    story = (
        "Juno sat down. She could hear Fitz in the kitchen, and she laughed. She heard Fitz drop a cup, and then she "
        'got up.\n\n"Ow," said Fitz. Fitz rubbed his foot. "Ow," said Fitz.\n'
    )
    assert pronouns(story, "Fitz") == "he"


def test_whom_somebody_pulls_at_is_another():
    assert pronouns("Kamela was pulling at his sleeve. \"Go,\" said Kamela. Kamela sat.", "Kamela") != "he"


def test_out_of_whose_arms_something_is_taken_is_another():
    story = (
        "Oxley slid the crate out of her arms. He was the biggest person on the quay. "
        '"Mine," said Oxley. Oxley put it down.'
    )
    assert pronouns(story, "Oxley") == "he"


def test_who_watches_her_may_open_the_next_sentence_as_he():
    story = 'Oxley watched her. He was tired of waiting. "Well?" said Oxley. Oxley sat down.'
    assert pronouns(story, "Oxley") == "he"


def test_who_rings_when_she_is_on_the_stairs_may_be_he():
    story = """Pargeter rang when she was halfway down the stairs. He always rang when she was on stairs.

"I'm going to disappoint you," said Pargeter. Pargeter rang off when she said so. He laughed."""
    assert pronouns(story, "Pargeter") != "she"


def test_peter_is_short_for_no_woman():
    """
    Petrovan is five foot one. She comes in, and she is asking before she is through the curtain.

    "Pressures?" says Petrovan. Her hand is on the rail. Petrovan shakes her head.

    "Peter, it's Magda downstairs," says Petrovan to the phone.
    """
    reading = read_docstring()
    assert "Peter" not in somebody(reading, "Petrovan").aliases
