"""Whom the narration beside a line says to speak: the subject of the verb of saying, and nobody who says nothing."""

from __future__ import annotations

import pytest

import readthrough
from readthrough import Reading
from readthrough.layers import Dialogue, Mentions, Structure, Tokens
from readthrough.stages.tags import Beside, look_beside
from readthrough.stages.words import lay_out

BEFORE = "Tom sat by the fire with Ann and Jane. Harl came in, and behind him Mirra.\n\n"


def _read(told: str) -> Reading:
    return readthrough.read(f'{BEFORE}{told}\n\n"Well," said Ann.\n'.encode(), name="story.txt")


def _beside(reading: Reading) -> list[Beside]:
    story = reading.story
    words = lay_out(story, reading[Structure], reading[Tokens], reading[Dialogue])
    return look_beside(words, reading[Dialogue], reading[Mentions])


def subject(told: str) -> str:
    """The words of whom the tag of the first line is, or nothing."""
    reading = _read(told)
    tag = _beside(reading)[0].tag
    row = reading[Mentions].rows[tag.subject] if tag else None
    return reading.story.text[row.start : row.end] if row else ""


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ('"Go," the woman beside Tom said.', "the woman"),
        ('"Go," the man behind Harl said.', "the man"),
        ('"Go," the boy who had hit Harl said.', "the boy"),
        ('"Go," the man holding Tom said.', "the man"),
        ('"Go," a friend of Tom whispered.', "a friend"),
        ('"Go," the daughter of Harl said.', "the daughter"),
        ('"Go," the man before Tom said.', "the man"),
        ('The woman beside Tom said, "Go."', "The woman"),
        ('The boy who had hit Harl said, "Go."', "The boy"),
        ('"Go," the woman beside the old man said.', "the woman"),
        # A clause of its own, whose subject speaks.
        ('"Go," Jane, and then Tom said.', "Tom"),
        ('"Go." Jane nodded, and the old man said it again.', "the old man"),
        ('"Go." Jane had nodded before Tom said it.', "Tom"),
        ('"Go." The boy who laughed when Harl said it ran off.', "Harl"),
        ('"Go," the boy who Tom said was late.', "Tom"),
        ('"Go," Jane heard Tom say.', "Tom"),
        ('"Go." Jane turned to the door and Tom said it again.', "Tom"),
        ('Ann looked at Tom and said, "Go."', "Ann"),
    ],
)
def test_a_name_inside_what_is_said_of_the_subject_does_not_speak(told: str, who: str):
    assert subject(told) == who


@pytest.mark.parametrize(
    "told",
    [
        "Tom said nothing.", "Tom didn't say anything.", "Tom never said a word.", "Tom said not a word.",
        "Tom didn't reply.", "Tom made no answer.", "Tom answered with silence.", "Tom did not answer.",
        "Tom, white as chalk, said nothing.", "But Tom still said nothing.", "Tom didn’t even answer her.",
    ],
)  # fmt: skip
def test_who_says_nothing_did_not_say_the_line(told: str):
    reading = _read(f'"Wait!" Harl pushed past Ann. "Sir!" {told}')
    beside = _beside(reading)[1]
    assert beside.tag is None and beside.beat.after < 0 and beside.silent >= 0
    assert "tom" not in {line.speaker for line in reading.lines}


@pytest.mark.parametrize(
    "told",
    [
        "Tom said, nothing in his voice.", "Tom said, not looking up.", "Tom not only said but sang.",
        "Tom, who never smiled, said.", "Tom said with a sigh.", "Tom couldn't help but say.", "said Tom, and no more.",
        "Tom, who had not moved, said quietly.", "Tom answered in a silence that nobody liked.",
    ],
)  # fmt: skip
def test_who_speaks_though_something_is_denied(told: str):
    assert subject(f'"Go," {told}') == "Tom"


@pytest.mark.parametrize(
    "told",
    [
        "Tom said nothing more.", "Tom didn't say anything else.", "Tom said nothing of the letter.",
        "Tom didn't say that he was ill.", "Tom had not cried since the spring.", "Tom could not say the word.",
        "Tom hadn't called her that since they were children.", "Tom did not answer the question.",
    ],
)  # fmt: skip
def test_who_stops_speaking_may_have_said_the_line(told: str):
    beside = _beside(_read(f'"Go." {told}'))[0]
    assert beside.tag is None and beside.beat.after >= 0 and beside.silent < 0


def test_who_is_slow_to_answer_may_speak_before_and_behind():
    beside = _beside(_read('"Sir?" Tom did not answer at once. "Yes."'))[0]
    assert beside.tag is None and beside.beat.after < 0 and beside.silent < 0
