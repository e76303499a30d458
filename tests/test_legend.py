"""Keys over a story and lists in it, which nobody says: each docstring is the story."""

from __future__ import annotations

import pytest

import readthrough
from told import read_docstring


def rows(reading) -> list[tuple[str, str]]:
    return [(line.kind, line.text) for line in reading.lines]


def test_the_key_over_a_story_is_not_said_and_teaches_no_style():
    """
    "talking"
    'thinking'
    *snake tongue* - parseltongue
    ~telepathy~

    Chapter One

    "Otto!" Nell cried. 'He is gone,' she thought.

    *Open,* Otto hissed at the door.

    *Password?* hissed the snake.

    ~Can you see him?~ Nell asked in his head.

    ~Not yet.~
    """
    assert [kind for kind, _ in rows(read_docstring())] == [
        "speech", "thought", "speech", "speech", "telepathy", "telepathy"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "key",
    [
        "\"talking\"\n\n'thinking'",
        "Key:\n\n\"Speech\"\n\n'Thoughts'\n\n\"*Parseltongue*\"",
        "\"blah\" - talking\n\n'blah' - thinking\n\n*blah* - the dragon speaking",
        '"Hello" = normal speech\n\n_Hello_ = thoughts',
        "\"Speech\" 'Thoughts' *Parseltongue*",
        "Speech: \"blah\"\n\nThoughts: 'blah'",
        "\"Human talking\"\n\n'Human thinking'\n\n**\"Demon talking\"**",
    ],
)
def test_keys(key: str) -> None:
    reading = readthrough.read(f'{key}\n\nThe door stood open. "Go," said Nell.\n'.encode(), name="story.txt")
    assert rows(reading) == [("speech", '"Go,"')]


def test_lines_of_one_word_are_said():
    """
    "What are they doing in there?" asked Otto.

    "Talking."

    "Thinking," said Nell.

    "Speech!" cried Ann.

    "Speech!"

    "Stop talking"

    "You are always thinking"

    "Thoughts?"
    """
    assert len(rows(read_docstring())) == 8


def test_lists_are_not_said_but_what_is_quoted_in_them_is():
    """
    Nell and the Cat Headcanons

    - she finds him behind the bins on Dock Street

    - names him Admiral because he's white. otto says that's not why

    - "He's a baby," she says. he is eleven pounds

    - Otto only pretends to hate him

    Nell sits on the floor. "You're too thin," says Nell.
    """
    assert rows(read_docstring()) == [
        ("speech", '"He\'s a baby,"'), ("speech", '"You\'re too thin,"')
    ]  # fmt: skip


@pytest.mark.parametrize(
    "story",
    [
        "He turned and said:\n\n— Go away.\n\n— Why?\n\n— Because it rains.\n\n— And then?",
        "They talked of many things:\n\n- It rains.\n\n- It does.\n\n- Are you coming home?\n\n- No.",
        "These were the rules:\n\n—who is it? said Ann\n\n—nobody\n\n—go then\n\n—nobody at all",
        "It rained all day.\n\n- who is it\n\n- nobody\n\n- go then\n\n- nobody at all",
    ],
)
def test_speech_behind_dashes_is_no_list(story: str) -> None:
    reading = readthrough.read((story + "\n").encode(), name="story.txt")
    assert [kind for kind, _ in rows(reading)] == ["speech"] * 4


def test_dash_speech_wrapped_by_hand_is_no_list():
    """
    — Come in, said Joan. — Sit down by the fire.

    He rambled on, as old men will, disconnectedly:

    — There were no stamps in the desk, but there
    might have been some once, and that is what
    troubles me most of all in this affair.

    She shut the door.

    — Is it true, said Joan.
    """
    assert ("speech", "— There were no stamps in the desk") in [(k, t[:34]) for k, t in rows(read_docstring())]
