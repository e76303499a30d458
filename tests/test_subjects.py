"""Whose deed the verb of saying before a line is: not that of whoever is named nearest to it."""

from __future__ import annotations

import pytest

import readthrough
from readthrough import Reading
from readthrough.layers import Dialogue, Mentions, Structure, Tokens
from readthrough.stages.tags import look_beside
from readthrough.stages.words import lay_out

BEFORE = "Nell Carver and Tom met Ann and Henry Moss at the mill.\n\n"
BEHIND = "\n\nThe mill was quiet again.\n"


def _read(told: str) -> Reading:
    return readthrough.read(f"{BEFORE}{told}{BEHIND}".encode(), name="story.txt")


def subject(told: str) -> str:
    """The words of whom the tag of the first line is, or nothing."""
    reading = _read(told)
    words = lay_out(reading.story, reading[Structure], reading[Tokens], reading[Dialogue])
    tag = look_beside(words, reading[Dialogue], reading[Mentions])[0].tag
    row = reading[Mentions].rows[tag.subject] if tag else None
    return reading.story.text[row.start : row.end] if row else ""


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Nell, embracing Ann, thus began", "Nell"),
        ("Nell kissed Ann upon the cheek, and whispered", "Nell"),
        ("Nell met Tom on the stairs, with a smile, exclaiming", "Nell"),
        ("Nell wanted to thank Tom, and said", "Nell"),
        ("Nell stopped to let Tom pass, and said", "Nell"),
        ("Nell drew Ann aside, pressed her hand, and said", "Nell"),
        ("Nell leant behind him and Tom, and said, loud enough to hear", "Nell"),
        # Whom the deed is done to speaks after all, or nobody is done anything to.
        ("Nell left the house and followed Tom, who said", "Tom"),
        ("Nell saw Tom smile, and then Tom said", "Tom"),
        ("Nell drew Ann aside. Ann shook her head and said", "Ann"),
        ("Nell nodded and Tom, delighted, said", "Tom"),
        ("Nell waited. Tired, Tom sighed, and said", "Tom"),
        ("While Nell was singing Tom came in, and said", "Tom"),
        ("Nell opened the door. Having thanked Ann, Tom sat down and said", "Tom"),
    ],
)
def test_to_whom_something_is_done_is_not_who_says_it(told: str, who: str):
    assert subject(f'{told}: "Here we are."') == who


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Henry came into the room where she and Tom were sitting, and said", "Henry"),
        ("Nell, going to the east window, where Ann was standing at her glass, said gently", "Nell"),
        ("Nell, who had met Tom, said", "Nell"),
        ("Nell took the hint, and when Tom had finished his song, said aloud", "Nell"),
        # The clause goes on, or is over.
        ("They came to the gate, where Tom turned round, and said", "Tom"),
        ("They were leaving, when Tom, laughing, said", "Tom"),
        ("Nell laughed, upon which Tom rose, and said", "Tom"),
        ("Nell asked where Tom had been, and Ann said", "Ann"),
        ("When Tom had finished his song, Nell said aloud", "Nell"),
    ],
)
def test_a_clause_of_where_and_when_has_a_subject_of_its_own(told: str, who: str):
    assert subject(f'{told}: "Here we are."') == who


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("She was met in the hall by Ann, who, flying to her, cried in a half whisper", "Ann"),
        ("Nell looked at Tom, who smiled, and said", "Tom"),
        ("Nell looked at Tom, who said", "Tom"),
        ("Nell, looking at Tom, who was asleep, said", "Nell"),
    ],
)
def test_who_goes_on_with_whom_a_preposition_names(told: str, who: str):
    assert subject(f'{told}, "Here we are."') == who


def test_who_does_something_behind_whom_a_preposition_names_has_not_said_it():
    assert subject('"This one," and Nell turned to Tom, who went pale, "may stay."') == ""


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Ann heard him mutter to himself, over the paper", "him"),
        ("Nell heard Henry kiss Ann and say", "Henry"),
        ("Ann heard it say to itself", ""),
        ("When I hear him I say", "I"),
    ],
)
def test_who_is_heard_to_say_it(told: str, who: str):
    assert subject(f'{told}, "Here we are."') == who


def test_what_leads_a_line_in_with_a_voice_wins_over_a_deed_behind_it():
    assert subject('Nell began, in a low, shaking voice, "If you please--" Tom started violently.') == "Nell"
    assert subject('"If you please--" Tom began.') == "Tom"


def test_a_noun_that_opens_a_sentence_behind_a_line_does_a_deed():
    assert subject('"But wait--" The girl started violently.') == ""
    assert subject('"But wait," the girl began.') == "the girl"
