"""Heads of diaries and voicemails, texts under their senders, the words of a chat itself, and a list of words."""

from __future__ import annotations

import pytest

from readthrough.ingest import read_story
from readthrough.stages.dialogue import find_dialogue
from readthrough.stages.structure import find_structure
from readthrough.stages.tokens import find_tokens

BEGIN = "Orla had not slept at all. Her phone lit up at two, and she reached for it and knocked over her tea."
END = "She put the phone down on the stairs, and then she went out to see whether the boat was still there."


def kinds_of(*paragraphs: str) -> list[str]:
    story = read_story("\n\n".join([BEGIN, *paragraphs, END]).encode(), name="story.txt")
    return [b.kind for b in find_structure(story).blocks][1:-1]


def sent(*paragraphs: str) -> list[str]:
    story = read_story("\n\n".join([BEGIN, *paragraphs, END]).encode(), name="story.txt")
    structure = find_structure(story)
    rows = find_dialogue(story, structure, find_tokens(story, structure)).quotes
    return [story.text[q.start : q.end] for q in rows if q.kind == "message"]


def test_a_text_with_its_hour_is_one_whoever_sends_it():
    assert kinds_of("Gran [02:31]: how is the boat", "Me [02:31]: wet") == ["message", "message"]
    assert sent("Gran [02:31]: how is the boat", "Me [02:31]: wet") == ["how is the boat", "wet"]


def test_a_place_in_a_book_is_no_hour():
    told = END.replace("phone", "book")
    story = read_story(f"{told}\n\nObadiah [1:12]: Look not on the day.\n\n{told}".encode(), name="a.txt")
    assert {b.kind for b in find_structure(story).blocks} == {"prose"}


def test_texts_under_to_and_from():
    texts = ["To: Fen", "did u tie her up", "From: Fen", "tie who up"]
    assert kinds_of(*texts) == ["message"] * 4
    assert sent(*texts) == ["did u tie her up", "tie who up"]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["To: Fen", "She wrote no more than that, and tore the page out, and wept."],
        ["From: Wexford", '"By boat," said Fen.', "To: Cork", '"On foot," he said.'],
    ],
)
def test_to_and_from_over_the_story_are_none(paragraphs: list[str]):
    assert "message" not in kinds_of(*paragraphs)


def test_what_the_chat_is_called_is_of_the_chat():
    chat = ["[group chat: the owls]", "mo: who has the oars", "fen: me", "mo: GIVE"]
    assert kinds_of(*chat) == ["message"] * 4
    assert sent(*chat) == ["who has the oars", "me", "GIVE"]


@pytest.mark.parametrize("head", ["Voicemail, Tuesday, 9:40 a.m.", "New voicemail from Dad", "Voicemail #3"])
def test_a_line_over_a_voicemail_is_of_it(head: str):
    assert kinds_of(head, '"Hi, it is me. Call me back."')[0] == "voicemail"


@pytest.mark.parametrize("told", ["Voicemail was full.", "Voicemail again. Orla hung up and dialled.", "voicemail"])
def test_a_sentence_about_a_voicemail_is_told(told: str):
    assert kinds_of(told, "She tried again, and again nobody came to the phone.")[0] != "voicemail"


def test_dates_over_the_parts_of_a_diary():
    diary = ["October 14th", "Nothing today but rain, and the boat is full of it.", "15th of October", "Nothing today."]
    assert kinds_of(*diary) == ["heading", "prose", "heading", "prose"]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["October 14th, 1912", "She turned the stone over. It said no more than that."],
        ["The Old Mill, Cork", "October 14th", "She has gone.", "The Old Mill, Cork", "October 16th", "He has too."],
        ["October 14th", '"So soon?" Fen asked.', "October 15th", '"So late?" Fen asked.'],
    ],
)
def test_a_date_alone_may_be_of_the_story(paragraphs: list[str]):
    assert "heading" not in kinds_of(*paragraphs)


def test_a_list_of_words_under_a_story_is_a_note():
    words = "Translations:\n\nahoj - hello\n\nlodka - little boat"
    story = read_story(f"{BEGIN}\n\n{END}\n\n{words}".encode(), name="a.txt")
    assert [b.kind for b in find_structure(story).blocks] == ["prose", "prose", *["end_note"] * 3]


def test_a_story_under_a_list_of_words_is_story():
    head = "Glossary:\n\nahoj - hello\n\nlodka - little boat"
    story = read_story(f"{head}\n\n{BEGIN}\n\n{END}".encode(), name="a.txt")
    assert [b.kind for b in find_structure(story).blocks] == ["note", "note", "note", "prose", "prose"]
