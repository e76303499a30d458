"""What is only said to another: questions that ask back, and answers in the words of the question."""

from __future__ import annotations

import re

import pytest

from readthrough.stages.speakers.replies import answers_alike, asks_back, swaps
from told import read_docstring, speakers


def _tokens(line: str) -> list[str]:
    return re.findall(r"['’]\w+|\w+|[^\w\s]+", line)


@pytest.mark.parametrize(
    "line",
    [
        "What do you mean?",
        "Ilse what are you saying?",
        "Well, what are you talking about?",
        "Why do you say that? I never thought so.",
        "What’s that supposed to mean?",
        "Excuse me?",
        "Really?",
    ],
)
def test_it_asks_back(line: str):
    assert asks_back(_tokens(line))


@pytest.mark.parametrize(
    "line",
    ["What did you have for lunch?", "What are you doing?", "Really good soup.", "You mean it.", "", "What is it?"],
)
def test_it_asks_or_says_something_new(line: str):
    assert not asks_back(_tokens(line))


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("What are you saying?", "I’m saying that we should go."),
        ("You look pale. Did you sleep?", "We never sleep, you know that."),
    ],
)
def test_an_answer_takes_up_the_word_of_the_question(asked: str, said: str):
    assert answers_alike(_tokens(asked), _tokens(said))


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("I’m saying that we should go.", "I’m saying no."),
        ("What would you have done?", "I have no idea."),
        ("Where did he go?", "I go where he goes."),
        ("", "I know."),
        ("Do you know?", ""),
    ],
)
def test_no_such_answer(asked: str, said: str):
    assert not answers_alike(_tokens(asked), _tokens(said))


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("You never trusted me", "I trusted you with the boat"),
        ("You promised", "I promised nothing"),
        ("I hate this", "You hate everything"),
    ],
)
def test_the_other_says_you_where_one_says_me(asked: str, said: str):
    assert swaps(asked.lower().split(), said.lower().split())


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("You never trusted me", "Trust me with the tea"),
        ("You were late", "I was early"),
        ("Have you eaten", "I have no idea"),
        ("", "I promised"),
    ],
)
def test_nobody_is_turned_round(asked: str, said: str):
    assert not swaps(asked.lower().split(), said.lower().split())


def test_who_spoke_last_does_not_ask_what_was_meant():
    """
    Rhea put the kettle on. Ilse sat at the table with her coat still buttoned.

    "I am selling the boat," said Ilse.

    "You love that boat," said Rhea.

    "Father gave it to me, and I never liked it," said Ilse.

    Outside it had begun to rain. The gutter over the door ran over as it always did, and the cat came
    in and shook itself.

    Ilse unbuttoned her coat at last. She hung it on the nail and looked at the calendar, where nobody had torn off a
    leaf since May. It had been a wet summer, and nobody had gone out much.

    "What do you mean? He was so proud of it."
    """
    assert speakers(read_docstring())[-1] != "Ilse"


def test_who_is_asked_what_he_is_saying_has_spoken():
    """
    "You never liked it here," said Ivo. Tom stood by the window with the bag on his shoulder.

    "No Ivo, you liked it," Tom said and turned to him. His face was grey, and he had not slept for two nights. He only
    wanted to be far away before it grew light and the others came down.

    "You know what you are going to be and I'm just somebody who came along."

    It had been his dream once too. But he had looked for it in the wrong place, and in all these months nobody had
    asked him what he was looking for.

    "Tom what are you saying?"

    It hurt to see him so.

    "I'm saying that I'll go home," he said at last.
    """
    assert speakers(read_docstring()) == ["Ivo", "Tom", "Tom", "Ivo", "Tom"]


def test_who_said_it_does_not_ask_for_more_of_it():
    """
    "Oh," said Hodder. "Oh, no."

    "What did I say?" Fontenoy came in behind him with a towel around his neck. "What did I say to you just now?"

    "He was going to find out!" said Hodder.

    "From me," said Fontenoy. "In a nice way. With a muffin."

    "Find out what?"

    The captain sat down on the bench.
    """
    assert speakers(read_docstring())[-1] != "Hodder"
