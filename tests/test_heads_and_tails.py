"""What stands over a story and under it: notes with labels of their own, titles, last words to readers."""

from __future__ import annotations

import pytest

from readthrough.ingest import read_story
from readthrough.layers import Structure
from readthrough.stages.structure import find_structure
from readthrough.story import Story

STORY = (
    "Orla picked the lock with a fork, and the door swung in on a room full of clocks.",
    '"Lovely," she said. "Which one ticks?"',
    "Nobody answered her, and she went along the shelves with her lamp held low until she came to the end of them.",
)


def read(*paragraphs: str) -> tuple[Story, Structure]:
    story = read_story(("\n\n".join(paragraphs) + "\n").encode(), name="story.txt")
    return story, find_structure(story)


def kinds_of(*paragraphs: str) -> list[tuple[str, str]]:
    story, structure = read(*paragraphs)
    return [(b.kind, story.text[b.start : b.end]) for b in structure.blocks]


def test_a_note_over_a_typed_header_is_no_title():
    note = "AN: heyy guyz back again!!! sry 4 the hiatus"
    story, structure = read(note, "Summary: Orla wants a clock.", "Warnings: one fork", "Chapter Two", *STORY)
    assert structure.title == ""
    assert [b.kind for b in structure.blocks][:3] == ["note", "summary", "metadata"]
    assert story.declared.summary == "Orla wants a clock."


def test_a_title_over_a_typed_header_is_one():
    _, structure = read("An Evening of Clocks", "Summary: Orla wants a clock.", "Rating: T", "Warnings: a fork", *STORY)
    assert structure.title == "An Evening of Clocks"


def test_who_is_called_an_speaks_and_writes_no_note():
    story, _ = read("An: where are you", "Rating: none of your business", "Summary: late again", *STORY)
    assert story.paragraphs[0].role != "note"


@pytest.mark.parametrize("name", ["~Mirel xoxo", "- Mirel xox", "Mirel XO", "Love, Mirel xx"])
def test_who_signs_the_last_note_is_of_the_note(name: str):
    note = "Hope you liked it! Next update when I reach ten reviews ;)"
    found = kinds_of("The Clocks", *STORY, "END OF CHAPTER", note, name)
    assert found[-2:] == [("end_note", note), ("end_note", name)]


def test_who_signs_a_letter_at_the_end_of_a_story_is_of_the_story():
    found = kinds_of("The Clocks", *STORY, "She left a card between the clocks, and it said:", "~Mirel xoxo")
    assert found[-1] == ("prose", "~Mirel xoxo")
