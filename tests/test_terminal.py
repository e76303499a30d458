"""The printed reading: nothing that steers a terminal gets through, nothing is wider than asked."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from handmade import Handmade, handmade
from readthrough.layers import Character
from readthrough.story import Notice
from readthrough.terminal import clean, columns, cut, format_reading, pad

EXPECTED = """\
The Wind’s Lamp
by N. Body
29 words · 2 chapters · 1 scene break · 4 lines spoken · plain text

Chapters       words
  1. The Lamp     16
  2. The Door     13

Cast          lines   words  pronoun  also called
  Tam             2       6  ?
  Mara Quill      1       5  she      Mara, Miss Quill

Tam says
  “Only me,”
Mara Quill says
  “Who is there?”
  “Speak up.”

Set apart
  1 author’s note        A/N: thank you for reading!
  1 song or poem         Oh the wind, the wind and the rain
  left out: furniture, 42 characters at line 0 (site navigation)

Doubtful lines  2 of 4 lines spoken, 1 of them with no speaker
  line 13  Tam?  “Shut the door, Mara.”
  line 15  who?  “Why?”

Notices
  - The file ends in the middle of a word.
"""


def test_the_whole_of_a_small_reading() -> None:
    reading = handmade(Handmade(notices=(Notice("cut-off", "The file ends in the middle of a word."),)))
    assert format_reading(reading) == EXPECTED


def test_colour_changes_no_word() -> None:
    import re

    plain, coloured = format_reading(handmade()), format_reading(handmade(), colour=True)
    assert "\033[" in coloured and re.sub(r"\033\[\d*m", "", coloured) == plain


@given(st.text(min_size=1), st.integers(40, 130))
def test_any_name_and_title_fit_the_terminal(words: str, width: int) -> None:
    people = (Character("a", words, (words, words * 20), "they", True), Character("b", "", (), None, False))
    reading = handmade(Handmade(title=words * 5, name=words, people=people, notices=(Notice("x", words * 30),)))
    shown = format_reading(reading, width=width)
    assert all(columns(row) < width for row in shown.split("\n"))
    assert not any(c in shown for c in "\033\r\u202e\x9b\x00")


@given(st.text(), st.integers(1, 30))
def test_cut_and_pad_keep_to_the_columns(text: str, room: int) -> None:
    text = clean(text)
    assert columns(cut(text, room)) <= room
    assert columns(pad(cut(text, room), room)) == room


def test_a_wide_character_takes_two_columns() -> None:
    assert columns("「何」") == 6 and cut("何何何何", 5) == "何何…" and columns("e\u0301") == 1


def test_long_lists_are_cut_and_say_so() -> None:
    people = tuple(Character(f"p{i}", f"Person{i:02}", (), None, False) for i in range(40))
    lines = tuple((f"“Line {i:02}.”", i, f"p{i}", 0.3, "turn-taking") for i in range(40))
    paragraphs = tuple((words, "prose") for words, *_ in lines)
    given = Handmade(paragraphs=paragraphs, lines=lines, people=people)
    short, long = format_reading(handmade(given)), format_reading(handmade(given), everything=True)
    assert "… 25 more who speak; --all shows them" in short and "… 30 more doubtful lines" in short
    assert "--all" not in long and all(f"Person{i:02}" in long for i in range(40))
