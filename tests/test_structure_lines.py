"""Titles in small letters, lines under a chapter's number, notices in chats: single rules of the structure stage."""

from __future__ import annotations

import pytest

from readthrough.ingest.builder import StoryBuilder
from readthrough.stages.structure import find_structure
from readthrough.story import Declared, Source, Story


def story_of(*paragraphs: str) -> Story:
    builder = StoryBuilder()
    for number, text in enumerate(paragraphs):
        builder.add(text, gap=min(number, 1))
    return builder.build(Source("story.txt", "text", "0" * 64), Declared())


def kinds_of(story: Story) -> list[tuple[str, str]]:
    return [(b.kind, story.text[b.start : b.end]) for b in find_structure(story).blocks]


def test_a_title_in_small_letters_and_what_stands_under_a_chapter():
    story = story_of(
        "the one with the greenhouse", "(for a prompt from a lovely anon, no warnings, i made myself sad)", "-----",
        "I was on my third espresso when Juno walked in. She was wearing shoes.",
    )  # fmt: skip
    assert kinds_of(story)[0] == ("title", "the one with the greenhouse")
    story = story_of(
        "Chapter the Ninth", "in which a carriage is sent for",
        "Lady Morwen had been eleven minutes in the library before anybody came to look for her there.",
    )  # fmt: skip
    assert [kind for kind, _ in kinds_of(story)] == ["heading", "heading", "prose"]
    story = story_of("she was late again.", "Tom waited by the gate until the rain came, and then he went in.")
    assert kinds_of(story)[0][0] != "title"


def test_what_the_program_says_in_a_chat_is_of_the_chat():
    story = story_of(
        "Mo sat down on the stairs and took out her phone. It was late, and the house was quiet.",
        "mo added theo to the conversation.", "mo: hello", "theo: hi. what is this", "mo: the lake group",
        "theo has left the conversation.",
        "She put the phone away. Theo had left the group of people at the door, and he joined her on the stairs.",
    )  # fmt: skip
    kinds = [kind for kind, _ in kinds_of(story)]
    assert kinds[0] == kinds[-1] == "prose"
    assert set(kinds[1:-1]) == {"message"}


def test_a_chat_about_a_chat_is_a_chat():
    story = story_of(
        "Ann opened the phone, and it was late, and she was tired of it all.",
        "mo: you changed the group name", "nell: yes i renamed the chat", "mo: ok", "Tom got up and left the room",
        "Ann put the phone away, and then she went up to bed.",
    )  # fmt: skip
    assert [kind for kind, _ in kinds_of(story)] == ["prose", *["message"] * 3, "prose", "prose"]


def test_small_letters_over_a_story_are_not_always_a_title():
    story = story_of(
        "she came back on a monday", "(it was raining, of course.)",
        "Tom had waited by the gate until the rain came, and then he had gone in to his tea and forgotten her.",
    )  # fmt: skip
    assert kinds_of(story)[0][0] != "title"


@pytest.mark.parametrize("head", ["14", "IX. The Salt Council", "Part Two: Drift", "3\n\nSunday Lunch, with Herons"])
def test_a_heading_that_opens_a_file_of_one_chapter(head: str):
    prose = "The trouble began, as it generally did in our family, with somebody who had meant well. " * 3
    structure = find_structure(story_of(*f"{head}\n\n{prose}\n\n{prose}\n".strip().split("\n\n")))
    assert [c.title for c in structure.chapters] == [head.replace("\n\n", ": ")]
    assert structure.title == ""


def test_a_number_within_a_story_is_no_heading():
    prose = "They counted the sheep by the gate, and then they counted them again. " * 3
    structure = find_structure(story_of(*f"{prose}\n\n{prose}\n\n14\n\n{prose}\n".strip().split("\n\n")))
    assert structure.chapters == ()


def test_who_tells_a_part_once_among_parts():
    prose = "I wear boots, and I always have, and nobody in town minds them. " * 3
    story = story_of("TESS", prose, "RAFE", prose, "STOP", prose, "TESS", prose)
    kinds = [b.kind for b in find_structure(story).blocks]
    assert kinds == ["heading", "prose", "heading", "prose", "prose", "prose", "heading", "prose"]


def test_what_a_blog_asks_before_the_story_is_a_note():
    prose = "Rain fell on the yard, and on the carts, and on the man who was to mend them both. " * 3
    story = story_of("the locked room", "taglist: @moth @velvet", "requests are OPEN but i'm slow", *[prose] * 5)
    assert [b.kind for b in find_structure(story).blocks] == ["note"] * 3 + ["prose"] * 5


@pytest.mark.parametrize(
    "first",
    ["10 Things I Like About Steve", "I Want to Hold Your Hand", "10. That was how many came.", "1984", "3 AM", "I"],
)
def test_a_title_or_a_sentence_that_opens_a_file_is_no_chapter(first: str):
    prose = "That was the year of the rain, and of the sheep, and of the man who counted them. " * 3
    assert find_structure(story_of(first, prose, prose)).chapters == ()


def test_a_text_message_near_the_start_is_of_the_story():
    prose = "Mia Stone looked at the screen until it went dark, and then she put the telephone away. " * 2
    story = story_of("Her phone lit up.", "are you awake", "she'll know if you lie", *[prose] * 5)
    assert [b.kind for b in find_structure(story).blocks][:3] == ["prose", "message", "message"]
