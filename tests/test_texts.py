"""Texts told by a verb: each docstring is the story."""

from __future__ import annotations

import pytest

import readthrough
from readthrough import Reading
from told import read_docstring


def lines(reading: Reading) -> list[tuple[str, str | None]]:
    """Kind and speaker of each row."""
    shown = {c.id: c.name for c in reading.cast}
    return [(line.kind, shown.get(line.speaker, line.speaker)) for line in reading.lines]


def test_who_texts_in_quote_marks():
    """
    Nell looked at her phone. Nobody else was up.

    "Hurry up," Otto texted.

    "I'm coming," Nell texted him back.

    Otto texted, "Bring bread."

    "Where from?" she typed. "Everything is shut."

    "The loud one," Otto wrote. "By the pier."

    "I see it," Nell sent back.

    The text from Otto said, "Good."
    """
    senders = ["Otto", "Nell", "Otto", "Nell", "Nell", "Otto", "Otto", "Nell", "Otto"]
    assert lines(read_docstring()) == [("message", name) for name in senders]


ITALICS = """<html><body><p>Nell looked at her phone. "Again?" said Nell. "No," she said.</p>
<p><em>Hurry up,</em> Otto texted. <em>It's cold.</em></p>
<p><em>I'm coming,</em> Nell typed back.</p>
<p>Otto wrote, <em>Bring bread.</em></p>
<p><em>Where from?</em> Nell sent.</p>
<p>The text from Otto read: <em>The loud one.</em></p>
<p>Nell typed <em>on my way</em> and put her coat on.</p></body></html>"""


def test_who_texts_in_italics():
    found = lines(readthrough.read(ITALICS.encode(), name="story.html"))[2:]
    senders = ["Otto", "Otto", "Nell", "Otto", "Nell", "Otto", "Nell"]
    assert found == [("message", name) for name in senders]


def test_letters_and_talk_of_letters_are_no_texts():
    """
    "I wrote to him," he said. "He texted me a fish."

    She wrote, "My dear Jane, come at once."

    "Come at once," wrote Anna. "I am ill."

    "He types badly," said Otto. "We sent for him."

    "Is it him?" Nell typed a line and looked up. "It's always him."

    The vicar read the text, "Blessed are the meek," and sat down.

    The largest type ran thus: "Lost on Dock Street."
    """
    kinds = [kind for kind, _ in lines(read_docstring())]
    assert kinds[:10] == ["speech"] * 2 + ["quoted"] * 3 + ["speech"] * 5
    assert "message" not in kinds


def test_what_is_said_aloud_after_a_text_is_speech():
    """
    "On my way," Nell typed, and looked up. "It's Otto."

    "Fine," she texted. She rang the bell. "Hello?"
    """
    assert [kind for kind, _ in lines(read_docstring())] == ["message", "speech", "message", "speech"]


def test_what_is_sent_where_nobody_has_a_phone_goes_from_mind_to_mind():
    """
    "Is he awake?" asked Otto.

    "I am here," Ida sent.
    """
    assert lines(read_docstring()) == [("speech", "Otto"), ("telepathy", "Ida")]


@pytest.mark.parametrize(
    "told",
    ["He sent it. *I should have come.*", "Otto wrote to her mother. *I am late again.*", "He texted. *Why me?*"],
)
def test_a_thought_behind_a_verb_of_writing_is_a_thought(told: str) -> None:
    reading = readthrough.read(f'"No," said Nell.\n\n{told}\n\n"Why?" said Otto.\n'.encode(), name="story.txt")
    assert [kind for kind, _ in lines(reading)] == ["speech", "thought", "speech"]


def test_what_had_been_written_where_a_phone_buzzed():
    """
    Her phone buzzed before Nell had put her coat on.

    *That was the best boat I ever saw,* Otto had written. *Will you come again?*

    *Not in the rain,* wrote Nell.

    "Who was that?" said Piet.
    """
    written = [("message", "Otto"), ("message", "Otto"), ("message", "Nell")]
    assert lines(read_docstring())[:3] == written


@pytest.mark.parametrize(
    "story",
    [
        "The letter lay beside her phone. Nell sat down.\n\n*I am leaving,* Otto had written. *Do not follow.*",
        "His phone lit up. Otto turned it over.\n\n*The sea is wide,* wrote Virgil. Otto shut the book.",
        "Her phone buzzed in her bag. Nell let it.\n\n*I cannot go,* she thought. *Not now.*",
        "Her phone buzzed. Nell let it.\n\n*I will answer,* Nell had thought. *He had written to her once.*",
        "Her phone buzzed. Nell let it.\n\n*Dear Otto,* she had written, and no more.",
        'Her phone buzzed. Nell let it.\n\n"I will come," Otto had written.',
    ],
)
def test_what_is_no_message_though_there_is_a_phone(story: str):
    reading = readthrough.read(f'{story}\n\n"Who was that?" said Piet.'.encode(), name="story.txt")
    assert "message" not in [kind for kind, _ in lines(reading)]
