"""Calls without a comma, as amateurs write them, and names that are none behind the same words."""

from __future__ import annotations

import pytest

from readthrough.layers import Characters, Dialogue, Mentions, Structure, Tokens
from readthrough.stages.speakers.calls import calls_in
from readthrough.stages.words import lay_out
from told import read_text


def called(said: str) -> bool:
    """Whether a line of Tom's calls Ann."""
    reading = read_text(f'Ann came in. Ann sat down. Tom looked up.\n\n"{said}" said Tom.\n')
    words = lay_out(reading.story, reading[Structure], reading[Tokens], reading[Dialogue])
    calls = calls_in(words, reading[Dialogue], reading[Mentions], reading[Characters]).called
    return "Ann" in {reading[Characters].rows[who].name for found in calls.values() for who in found}


@pytest.mark.parametrize(
    "said",
    [
        "I told you to wear the helmet Ann.", "Shut up Ann!", "He's a teacher Ann.", "Late again Ann!", "Hang on Ann.",
        "Why'd you ask that Ann?", "I've told you Ann!", "That's great Ann!", "I just had one Ann.",
        "Ann look at this!", "It's been two years Ann.", "But it's not raining Ann.", "Go back to sleep Ann.",
    ],
)  # fmt: skip
def test_a_call_without_a_comma(said: str):
    assert called(said)


@pytest.mark.parametrize(
    "said",
    [
        "You can call me Ann.", "Is that Ann?", "Is it Ann?", "Then there was that awful Ann.", "My friend Ann.",
        "I love Ann.", "They taught us Ann, Bob and Zoe.",
        "It was about Ann.", "Get me Ann!", "The real Ann.", "It's not Ann.", "Let him marry Ann.",
    ],
)  # fmt: skip
def test_a_name_that_the_words_before_it_need(said: str):
    assert not called(said)
