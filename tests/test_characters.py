"""Who is in a story: each docstring is the story, each test what a careful reader would say of it."""

from __future__ import annotations

import inspect

import pytest

import readthrough
from readthrough import Reading


def read_docstring() -> Reading:
    """Read the docstring of the test that calls."""
    caller = inspect.stack()[1]
    doc = globals()[caller.function].__doc__
    return readthrough.read(inspect.cleandoc(doc).encode(), name="story.txt")


def names(reading: Reading) -> dict[str, set[str]]:
    return {c.name: set(c.aliases) for c in reading.cast}


def somebody(reading: Reading, name: str):
    return next(c for c in reading.cast if name in (c.name, *c.aliases))


def test_one_person_under_title_surname_and_full_name():
    """
    John Cavell came in. "Good evening," said Mr. Cavell.

    "You are late," said Ruth. Cavell shrugged. John always shrugged.

    "I am," John said. Mr. Cavell hung up his hat.
    """
    reading = read_docstring()
    assert names(reading)["John Cavell"] == {"Mr. Cavell", "Cavell", "John"}
    assert len(reading.cast) == 2


def test_husband_and_wife_are_two():
    """
    Mr. Orme looked at Mrs. Orme. "Well?" said Mr. Orme.

    "Well what?" said Mrs. Orme, and Mr. Orme put down his paper.
    """
    reading = read_docstring()
    assert {c.name: c.pronouns for c in reading.cast} == {"Mr. Orme": "he", "Mrs. Orme": "she"}


def test_nickname_and_full_name():
    """
    Elizabeth Marsh ran down the stairs. "Wait!" said Elizabeth.

    "Lizzie, hurry," said Tom. Lizzie laughed at him. "Come on, Tom!" Elizabeth said.
    """
    reading = read_docstring()
    assert somebody(reading, "Lizzie").name == "Elizabeth Marsh"


def test_pronouns_of_the_text_go_before_what_a_name_usually_is():
    """
    James shook her head. "No," said James, and she folded her arms.

    "Why not?" asked Robin. Robin tugged at their sleeve. Robin bit their lip and Robin pulled their hat down.

    "Because," said James. James put her cup down. Robin stirred their tea, and Robin set their spoon aside.
    """
    reading = read_docstring()
    assert somebody(reading, "James").pronouns == "she"
    assert somebody(reading, "Robin").pronouns == "they"


def test_neopronouns():
    """
    Ash tied xyr boots. "Ready?" said Ash.

    Ash picked up xyr bag. "Ready," said Mira.
    """
    assert somebody(read_docstring(), "Ash").pronouns == "xe"


def test_narrator_is_named_where_somebody_says_it():
    """
    I was washing up when the bell rang. I dried my hands and I went to the door. I had not expected anybody.

    "Nell," said Arthur, "let me in."

    "It's open," I said.

    I stepped back. "Nell, you look tired," said Arthur. I told him that I was, and I put my apron away.
    """
    reading = read_docstring()
    assert somebody(reading, "Nell").narrator
    assert [c.narrator for c in reading.cast].count(True) == 1
    assert not any(c.name == "I" for c in reading.cast)


def test_nameless_narrator_is_no_cast_member_called_i():
    """
    I was washing up when the bell rang. I dried my hands and I went to the door. I had not expected anybody.

    "Let me in," said Arthur.

    "It's open," I said. I stepped back, and I put my apron away. I was tired.
    """
    reading = read_docstring()
    narrator = next(c for c in reading.cast if c.narrator)
    assert narrator.name == "the narrator"
    assert narrator.lines == 1


def test_third_person_story_with_i_in_speech_has_no_narrator():
    """
    Tom sat down. "I am tired," said Tom. "I worked all day, and I had no lunch, and I missed my train."

    "I know," said Ann. "I told you I would call you, and I did."
    """
    assert not any(c.narrator for c in read_docstring().cast)


def test_author_of_the_byline_is_not_in_the_cast():
    """
    The Long Field

    by Martha Quill

    Tom sat down. "I am tired," said Tom.

    "I know," said Ann.
    """
    reading = read_docstring()
    assert {c.name for c in reading.cast} == {"Tom", "Ann"}


@pytest.mark.parametrize("verb", ["said", "asked", "whispered", "replied", "drawled"])
def test_subject_of_a_verb_of_saying_is_in_the_cast(verb: str):
    said = '"Mind the step,"'
    for line in (f"{said} {verb} Prentice.", f"{said} Prentice {verb}.", f'Prentice {verb}, "Mind the step."'):
        reading = readthrough.read(f"The door was open.\n\n{line}\n\nNobody answered.".encode(), name="story.txt")
        assert [c.name for c in reading.cast] == ["Prentice"], line
        assert reading.lines[0].speaker == reading.cast[0].id


def test_speaking_stranger_is_in_the_cast():
    """
    Tom knocked. "Who is it?" asked the landlady.

    "Only me," said Tom.
    """
    reading = read_docstring()
    assert somebody(reading, "the landlady").lines == 1


def test_places_months_and_exclamations_are_nobody():
    """
    In June Tom went to London. "Goodness!" said Tom. The Thames was high in June.

    "Heavens," said Ann. "London is wet. Oh, London!"
    """
    assert {c.name for c in read_docstring().cast} == {"Tom", "Ann"}
