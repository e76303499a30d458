"""Marks of signing and mindspeech, and sounds in italics: each docstring is the story."""

from __future__ import annotations

import pytest

import readthrough
from readthrough import Reading
from told import read_docstring


def rows(reading: Reading) -> list[tuple[str, str]]:
    return [(line.kind, line.text) for line in reading.lines]


def test_brackets_sign():
    """
    "Ready?" asked Otto.

    [Stop it,] Nell signed. [I mean it.]

    [Why should I?] he signed back.

    [Laughs.]

    [A/N: They know the signs, both of them.]
    """
    signed = ["[Stop it,]", "[I mean it.]", "[Why should I?]"]
    assert rows(read_docstring())[1:] == [("sign", words) for words in signed]


@pytest.mark.parametrize("line", ["<Is he coming?> Nell signed.", "<<I see him,>> Nell signed.", "[Who?] Nell signed."])
def test_one_signed_line_is_enough(line: str) -> None:
    reading = readthrough.read(f'"Who?" said Otto.\n\n{line}\n'.encode(), name="story.txt")
    shown = {c.id: c.name for c in reading.cast}
    assert [(q.kind, shown.get(q.speaker)) for q in reading.lines] == [("speech", "Otto"), ("sign", "Nell")]


def test_slashes_go_from_mind_to_mind():
    """
    //Can you hear me?// the stranger asked in his mind. Otto jumped.

    //I can hear you,// he thought back.

    //They took my ship.//

    "Oh," said Otto. He looked at http://example.org/a/b and/or the sky.
    """
    assert [kind for kind, _ in rows(read_docstring())] == ["telepathy"] * 3 + ["speech"]


def test_angle_brackets_may_open_with_a_small_word():
    """
    "So," said Otto.

    <Can you see me?> Nell asked in his head.

    <I can,> he thought. The tag <br> stood there, and <b>one more.</b>
    """
    assert rows(read_docstring())[1:] == [("telepathy", "<Can you see me?>"), ("telepathy", "<I can,>")]


def test_brackets_and_slashes_of_other_uses():
    """
    "Ready?" asked Otto.

    [Illustration: He signed the paper.]

    [He paused.] Otto said nothing. [sic]

    [You have gained a level.] Otto laughed.

    [You have gained a skill.]

    //Three years ago.// Otto said nothing.

    //The tale goes on.//
    """
    assert rows(read_docstring()) == [("speech", '"Ready?"')]


def test_sounds_are_nobodys():
    """
    "Go," said Nell. "Go now," she said.

    *Ring ring*

    "Hello?" said Otto. "Who is it?"

    *Knock, knock.*

    *BANG!*

    *Crash?*

    "Nobody," said Nell. "Nobody at all."

    *Crash and burn, then, will you?*

    *Boom!* said Otto.
    """
    assert [words for _, words in rows(read_docstring()) if words.startswith("*")] == [
        "*Crash?*", "*Crash and burn, then, will you?*", "*Boom!*"
    ]  # fmt: skip
