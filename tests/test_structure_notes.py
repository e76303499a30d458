"""Where an author's note ends: at its bracket, at a rule, at the end of a chapter; and what of a story is never one."""

from __future__ import annotations

import pytest

from readthrough.ingest import read_story
from readthrough.stages.structure import find_structure
from readthrough.stages.structure.labels import ends_note, stands_bare

STORY = "Ned rowed out to the light, and he found nobody there, and so he rowed home."


def kinds_of(*paragraphs: str) -> list[tuple[str, str]]:
    story = read_story(("\n\n".join(paragraphs) + "\n").encode(), name="story.txt")
    return [(b.kind, story.text[b.start : b.end]) for b in find_structure(story).blocks]


def notes_of(*paragraphs: str) -> list[str]:
    return [text for kind, text in kinds_of(*paragraphs) if kind in ("note", "end_note")]


@pytest.mark.parametrize(
    ("paragraph", "note"),
    [
        ("[AN: I know] Ida kissed him back.", "[AN: I know]"),
        ("(A/N: finally!!) Ned kissed her, and they went home.", "(A/N: finally!!)"),
        ("(Author's note: I looked (twice) at a map.) Ned stood up.", "(Author's note: I looked (twice) at a map.)"),
        ("**(A/N: finally!!)** Ned kissed her.", "**(A/N: finally!!)**"),
        ("(A/N: sorry :) really) Ned (the younger) left.", "(A/N: sorry :) really)"),
        ("(A/N: sorry :) Ned (the younger) left.", "(A/N: sorry :)"),
        ("Ned left. (A/N: sob).", "(A/N: sob)."),
        ("Ned left. *(A/N: sob)* Ida left too.", "*(A/N: sob)*"),
        ("[A/N] Sorry for the wait!", "[A/N] Sorry for the wait!"),
    ],
)
def test_a_note_in_brackets_ends_at_its_bracket(paragraph: str, note: str):
    found = kinds_of(STORY, paragraph, STORY)
    assert [text for kind, text in found if kind == "note"] == [note]
    assert "break" not in [kind for kind, _ in found]


@pytest.mark.parametrize(
    "paragraph",
    [
        "(An hour later) he came, and she gave him his tea.",
        "[An: a word of the hill people.] She wrote it down.",
        "(Note: exit Tom.) The curtain falls.",
        "(A. N. Other) was all that the card said.",
        "(Author unknown) stood under it in pencil.",
    ],
)
def test_brackets_of_a_story_are_story(paragraph: str):
    assert notes_of(STORY, paragraph, STORY) == []


def test_a_note_in_brackets_over_several_paragraphs():
    note = ["(A/N: I had to look this up :)", "I really did (twice).", "1) Anyway, on with the story.)"]
    assert notes_of(STORY, *note, STORY) == note


@pytest.mark.parametrize(
    "after",
    [
        ["“Go,” said Ida (as she had to).", "Ned left.)"],
        [*[STORY] * 30, "(He was late.)"],
        [STORY, "The End"],
    ],
)
def test_a_bracket_that_nobody_closes_takes_no_story(after: list[str]):
    assert notes_of(STORY, "(A/N: I had to look this up.", *after, STORY) == ["(A/N: I had to look this up."]


LABEL, GREETING, BYE, NAME = (
    "Author's Note:",
    "Hey guys! School is crazy this year.",
    "See you next week!",
    "Love, Kate",
)


def test_a_label_alone_covers_what_stands_under_it_at_the_end():
    assert notes_of(STORY, STORY, LABEL, GREETING, BYE, NAME) == [LABEL, GREETING, BYE, NAME]
    assert notes_of("Chapter 1", STORY, STORY, LABEL, GREETING, BYE, "Chapter 2", STORY) == [LABEL, GREETING, BYE]


def test_a_label_alone_covers_what_stands_over_a_rule():
    assert notes_of(LABEL, GREETING, BYE, "---", STORY, STORY) == [LABEL, GREETING, BYE]
    assert notes_of(STORY, "---", LABEL, GREETING, BYE, "---", STORY, STORY) == [LABEL, GREETING, BYE]
    assert notes_of(STORY, "A/N: Hey guys!", BYE, "End of A/N", STORY) == ["A/N: Hey guys!", BYE, "End of A/N"]


@pytest.mark.parametrize(
    "story",
    [
        [STORY],
        ["“Good,” said Ned.", STORY],
        ["The rain fell.", "Nobody came.", STORY, "---", STORY],
        ["She was late, and her sister was later.", "---", STORY],
    ],
)
def test_a_label_alone_takes_no_story(story: list[str]):
    assert notes_of(STORY, STORY, LABEL, GREETING, *story) == [LABEL, GREETING]


@pytest.mark.parametrize(
    "story", [["I rowed home.", "My hat was wet.", "---", "I slept."], ["I rowed home.", "My hat was wet."]]
)
def test_a_label_alone_takes_nothing_of_a_story_told_by_i(story: list[str]):
    mine = "I rowed out to the light, and I found nobody there, and my boat was wet."
    assert notes_of(mine, mine, LABEL, GREETING, *story) == [LABEL, GREETING]


def test_what_is_printed_in_a_book_of_the_story():
    speech = ["Ned shut the book. “Well,” he said, “so that is all of it.”", "“All?” said Ida, and took it from him."]
    assert "The author thanks his wife." not in notes_of(STORY, "Author's Note", "The author thanks his wife.", *speech)


def test_two_paragraphs_and_a_note_are_a_short_story():
    found = kinds_of(STORY, STORY, LABEL, GREETING)
    assert [kind for kind, _ in found] == ["prose", "prose", "end_note", "end_note"]


@pytest.mark.parametrize("line", ["End of Author's Note", "/end AN", "**END A/N**", "(end of the author's note)"])
def test_lines_that_end_a_note(line: str):
    assert ends_note(line)


@pytest.mark.parametrize(
    "line", ["The end", "End of chapter one", "End it now", "End of the note she wrote to him", "an end"]
)
def test_lines_that_end_something_else(line: str):
    assert not ends_note(line)


@pytest.mark.parametrize("line", ["Author's Note:", "**A/N**", "Reviewer responses:", "~AN~"])
def test_labels_alone_on_their_line(line: str):
    assert stands_bare(line)


@pytest.mark.parametrize("line", ["Author's Note: hi", "An", "Notes", "Review", "A/N hi"])
def test_lines_that_are_no_bare_label(line: str):
    assert not stands_bare(line)


@pytest.mark.parametrize(
    "line",
    [
        "Hey guys! So that was chapter 3! Don't forget to vote and comment! Love you all xxx",
        "So, what do you think? Should I continue?",
        "QOTC: who is your favourite?",
        "Forever tags: @moth @velvet",
        "Ned tags: @moth",
        "@moth @velvet @third",
        "(100 words)",
        "[1,204 words]",
    ],
)
def test_words_to_readers_at_the_end(line: str):
    assert kinds_of(STORY, STORY, line)[-1] == ("end_note", line)
    assert kinds_of(STORY, *[STORY] * 40, line, *[STORY] * 40, "The End")[41][0] != "end_note"


def test_what_belongs_to_a_note_at_the_end():
    note = ["A/N: hope you liked it!", "QOTC: who is best?", "AOTC: Ned", "- Katie x"]
    assert notes_of(STORY, STORY, *note) == note
    replies = ["A/N: Thanks!", "Reviewer responses:", "DarkMoth66: Thanks! Ida is back soon.", "ned_fan: no, a secret!"]
    assert notes_of(STORY, STORY, *replies) == replies
    head = ["A/N: the last part of it.", "ENJOY!"]
    assert notes_of(*head, STORY, STORY) == head


@pytest.mark.parametrize(
    "last",
    [
        "Should I continue to live with him? That was what I asked of my own heart.",
        "He had voted. He would comment on nothing, and leave a comment to nobody.",
        "That was chapter and verse for it, and the vicar went home to his dinner.",
        "“Hey guys,” said Ned. “Don't forget to vote.”",
        "She had lost a hundred words (100 words) at the very least.",
        "Love, Kate",
        "- Kate",
        "Enjoy!",
        "ned: @moth come home",
    ],
)
def test_last_lines_of_stories_are_no_notes(last: str):
    assert notes_of(STORY, STORY, last) == []


def test_a_letter_that_ends_a_story_is_no_note():
    assert notes_of(STORY, "Dear Ned,", "I hope you will like the last chapter of my life.", "- Kate") == []
