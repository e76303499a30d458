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


DASHES = "—You are late, said Orla.\n\n—The tide was late, said Fen, and so I came with it.\n\n—So you say."


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("The Lighthouse at Noon", DASHES),
        ("The Lighthouse at Noon", "»Too late«, said Orla.\n\n»The tide«, said Fen, »was late, and I came with it.«"),
        ("Over the Weir", '"Late," Orla said.\n\n"The tide was late," said Fen, "and I came with it."'),
    ],
)
def test_a_title_stands_over_short_speech(title: str, below: str):
    assert read(title, below)[1].title == title


@pytest.mark.parametrize("first", ["Nobody moved at first", "Orla waited by the door"])
def test_a_first_line_over_short_speech_may_be_story(first: str):
    assert read(first, DASHES)[1].title == ""


def test_a_title_stands_under_a_note():
    note = "Author's note: sorry, this took me all summer. unbetad."
    assert read(note, "The Red Clock", *STORY)[1].title == "The Red Clock"
    assert read(note, "Disclaimer: not mine", "The Red Clock", *STORY)[1].title == "The Red Clock"


@pytest.mark.parametrize("line", ["Kate Lorne", "Happy Reading", "- Kate Lorne", "Love, Kate", "On With the Story"])
def test_who_signs_a_note_is_no_title(line: str):
    assert read("Author's note: sorry, this took me all summer.", line, *STORY)[1].title == ""
    assert read("Author's note:", line, *STORY)[1].title == ""


def test_a_title_in_small_letters_over_a_chat():
    _, structure = read("seven clocks", "[group chat: the owls]", "mo: hi\n\nfen: hi mo\n\nmo: who ticks", *STORY)
    assert structure.title == "seven clocks"


def test_a_lone_typed_title_is_the_title():
    _, structure = read("Title: The Red Clock", *STORY)
    assert structure.title == "The Red Clock"
    _, structure = read(*STORY, "Title: The Red Clock", "She read the card and put it down.", *STORY)
    assert structure.title == ""


@pytest.mark.parametrize(
    "last", ["So? Like it? Hate it? The little blue button is right there!", "Love it? Hate it? Hit the review button!"]
)
def test_begging_for_reviews_behind_the_last_rule_is_a_note(last: str):
    page = "".join(f"<p>{text}</p>" for text in STORY) + f"<hr><p><b>{last}</b></p>"
    story = read_story(f"<html><body>{page}</body></html>".encode(), name="story.html")
    assert [b.kind for b in find_structure(story).blocks][-2:] == ["break", "end_note"]


def test_a_button_at_the_end_of_a_story_is_story():
    assert kinds_of(*STORY, "* * *", "The little button by the door was blue. She pressed it.")[-1][0] == "prose"


@pytest.mark.parametrize(
    "notice",
    [
        "Do not repost this work to any other site. If you read it on an app, it was stolen.",
        "Please don't copy or repost my fics to another site.",
    ],
)
def test_a_warning_against_reposting_is_a_notice(notice: str):
    assert kinds_of("The Clocks", *STORY, notice, STORY[-1])[-2] == ("other", notice)


@pytest.mark.parametrize(
    "told",
    [
        '"Do not repost my story to another site, or I will find you," she said, and she meant it.',
        "The stolen lorry was found at another site, and the men went back to their work.",
    ],
)
def test_talk_of_theft_is_story(told: str):
    assert kinds_of("The Clocks", *STORY, told, STORY[-1])[-2] == ("prose", told)


@pytest.mark.parametrize("line", ["o", "<3 <3 <3", "~ <3<3<3 ~"])
def test_a_lone_letter_and_hearts_part_scenes(line: str):
    told = "Ned rowed out to the light, and he found nobody there, and so he rowed home."
    assert kinds_of(told, told, line, told, told)[2] == ("break", line)


@pytest.mark.parametrize("line", ["<3", "o!", "O"])
def test_one_heart_and_a_cry_part_none(line: str):
    told = "Ned rowed out to the light, and he found nobody there, and so he rowed home."
    assert kinds_of(told, told, line, told, told)[2][0] != "break"


def test_one_name_in_a_frame_heads_the_part_under_a_break():
    told = "Ned rowed out to the light with Ida, and he found nobody there, and so Ned rowed home."
    assert kinds_of(told, told, "* * *", "~Ned~", "I never slept at all that night.", told)[3] == ("heading", "~Ned~")


@pytest.mark.parametrize("above", ["Ned tore open the letter, and read it by the lamp: come home.", "Come home."])
def test_one_name_in_a_frame_under_a_letter_heads_none(above: str):
    told = "Ned rowed out to the light with Ida, and he found nobody there, and so Ned rowed home."
    assert kinds_of(told, told, above, "~Ned~", "I never slept at all that night.", told)[3][0] != "heading"
    assert kinds_of(told, told, "* * *", "~Bang~", "I never slept at all that night.", told)[3][0] != "heading"


@pytest.mark.parametrize(
    ("line", "author"),
    [("A songfic by moss-and-tin", "moss-and-tin"), ("by Orla S.", "Orla S."), ("A tale by Orla Voss", "Orla Voss")],
)
def test_a_byline_under_a_title(line: str, author: str):
    _, structure = read("The Red Clock", line, *STORY)
    assert (structure.title, structure.author) == ("The Red Clock", author)


@pytest.mark.parametrize("line", ["A tale by the sea", "By the door stood a clock.", "A story by her father."])
def test_by_a_place_is_no_byline(line: str):
    assert read("The Red Clock", line, *STORY)[1].author == ""
