"""What is written on a sign is quoted: nobody says it."""

from __future__ import annotations

import pytest

from readthrough.ingest import read_story
from readthrough.stages.dialogue import find_dialogue
from readthrough.stages.structure import find_structure
from readthrough.stages.tokens import find_tokens

TALK = '"Where is it?" Petra asked.\n\n"Round the corner," said Lev. "I saw it an hour ago."\n\n'


def kinds_of(paragraph: str) -> list[tuple[str, str]]:
    story = read_story((TALK + paragraph + "\n").encode(), name="story.txt")
    structure = find_structure(story)
    rows = find_dialogue(story, structure, find_tokens(story, structure)).quotes
    return [(q.kind, story.text[q.start : q.end]) for q in rows if q.start >= len(TALK)]


@pytest.mark.parametrize(
    "paragraph",
    [
        'A notice over the till said, "No change given. Ask nobody."',
        'Petra held up a placard that said "Will you come home?"',
        'There was a sign on the gate reading "Beware of me!"',
        'The sign by the till said "CASH ONLY" and under that, in chalk, "yes, you too, Lev".',
    ],
)
def test_what_a_sign_says_is_quoted(paragraph: str):
    assert {kind for kind, _ in kinds_of(paragraph)} == {"quoted"}


@pytest.mark.parametrize(
    ("paragraph", "spoken"),
    [
        ('The man who had painted the sign said, "You spelled it wrong."', '"You spelled it wrong."'),
        ('The sign read "CLOSED," and Lev said, "Then we go home."', '"Then we go home."'),
        ('The sign said "CLOSED," and "Typical," said Petra.', '"Typical,"'),
        ('The sign said "CLOSED" and she laughed. "Not to me."', '"Not to me."'),
        ('Lev looked at the sign. He said, "I can read."', '"I can read."'),
    ],
)
def test_who_stands_by_a_sign_speaks(paragraph: str, spoken: str):
    assert ("speech", spoken) in kinds_of(paragraph)


def test_a_signpost_that_talks_in_a_tale_speaks():
    talk = '"Left," said the signpost. Lev went left. The signpost said, "You may thank me."'
    assert [kind for kind, _ in kinds_of(talk)] == ["speech", "speech"]
