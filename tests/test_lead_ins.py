"""Two who speak in one paragraph: whose is the line between their tags, and whose the last one."""

from __future__ import annotations

import pytest

from told import read_text, speakers


def _of_paragraph(told: str) -> list[str | None]:
    found = speakers(read_text(f'Tom and Anna were in the yard.\n\n{told}\n\n"Why not?" said Anna.\n'))
    assert found.pop() == "Anna"
    return found


@pytest.mark.parametrize(
    "told",
    [
        '"Come here," said Anna. "I want you." Tom said, "No."',
        '"Come here," said Anna. "I want you." And Tom said, "No," and went out.',
        '"Come here," said Anna. "I want you." Then Tom answered, "No."',
        '"Come here," said Anna. "I want you." Tom shook his head. "No," he said.',
    ],
)
def test_the_second_speaker_of_a_paragraph(told: str):
    assert _of_paragraph(told) == ["Anna", "Anna", "Tom"]


def test_a_name_leads_in_another_than_the_pronoun():
    assert _of_paragraph('Anna shut the door. "Come here," she said. And Tom said, "No."') == ["Anna", "Tom"]


@pytest.mark.parametrize(
    "told",
    [
        '"I want you." Tom said, "Come here."',  # no other speaks in it
        '"Go on," said Tom. "I want you." Tom said, "Come here."',
        '"Go on," said Tom. "I want you." He said, "and you too."',
        '"Go on," said Tom. "I want you." Tom said. "You know that."',
        '"Go on," said Tom. Anna shook her head. "I mean it," he said.',
        '"Go on," said Tom. "You too." Tom smiled and added, "Please."',
    ],
)
def test_one_who_goes_on(told: str):
    assert set(_of_paragraph(told)) == {"Tom"}


def test_a_pronoun_in_the_same_sentence_is_no_second_voice():
    told = '"No,"--replied Anna--quite sure of it by the sad way in which he still spoke--"I should like another turn."'
    assert set(_of_paragraph(told)) == {"Anna"}


def test_i_lead_in_my_own_line():
    told = 'I went in. I was cold.\n\n"Come here," said Anna. "I want you." I said, "No," and sat down.\n\n'
    found = speakers(read_text(told + '"Tea?" I said.\n\nI was tired, and I said so.\n'))
    assert found == ["Anna", "Anna", "the narrator", "the narrator"]


def test_what_i_said_behind_a_line_that_was_led_in():
    told = 'I had hold of the pot. There was a sergeant there, and he said, "Let go of it." I said I would not.\n\n'
    found = speakers(read_text(told + '"None of yours," I said, and I held on. I was cold.\n'))
    assert found == ["the sergeant", "the narrator"]


@pytest.mark.parametrize(
    "told",
    [
        'Tom asked, "Where is it?" and Anna answered, "Gone."',
        'He asked, "Where is it?" and Anna answered, "Gone."',
        'Tom whispered "Are you sure?" and she whispered back, "Yes."',
        'Tom stopped and said, "Are you there?" and Anna would say, "I am."',
    ],
)
def test_two_who_speak_in_one_sentence(told: str):
    found = speakers(read_text(f'"Hello," said Tom.\n\n"Hello," said Anna.\n\n{told}\n\n"Why not?" said Anna.\n'))
    assert found[2:] == ["Tom", "Anna", "Anna"]
