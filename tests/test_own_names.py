"""Whose name is told by a line that gives it twice, by «Call me …», by a name tag, by «a woman named …»."""

from __future__ import annotations

from told import read_docstring, somebody


def _names(reading) -> set[str]:
    return {c.name for c in reading.cast}


def test_who_says_the_surname_and_then_the_whole_name_is_he():
    """
    'You're shut,' said the man in the doorway.

    'What's your name?' said Linnet.

    'Does it matter?'

    'It does for the ticket.'

    The man took his hat off.

    'Corrigan,' he said. 'Paul Corrigan.'

    Linnet wrote it down. 'Listen,' said Paul. 'I can't wait.'
    """
    reading = read_docstring()
    assert _names(reading) == {"Paul Corrigan", "Linnet"}
    assert {"the man"} <= set(somebody(reading, "Paul Corrigan").aliases)


def test_who_knows_somebody_again_gives_no_name_of_his_own():
    """
    Paul Corrigan came in and hung his hat up. The man at the bar turned round.

    'Corrigan,' he said. 'Paul Corrigan.'

    'Do I know you?' said Paul.
    """
    reading = read_docstring()
    assert "the man" not in somebody(reading, "Paul Corrigan").aliases


def test_who_tells_of_another_gives_no_name_of_his_own():
    """
    'You want a plumber,' said the man in the doorway.

    'Who?' said Linnet.

    'Corrigan,' said the man. 'Paul Corrigan will do it for ten.'

    'Then fetch him,' said Linnet.
    """
    reading = read_docstring()
    assert "the man" not in somebody(reading, "Paul Corrigan").aliases


def test_a_miss_who_says_call_me():
    """
    Ottilie opened the door. "You must be cold," said Ottilie.

    Marcus had to stoop. "Does it hurt?" said Marcus.

    "The stair?"

    "The ankle, Miss Farrow."

    "You broke my stair," she said. "I think you may call me Ottilie."
    """
    reading = read_docstring()
    assert somebody(reading, "Ottilie").id == somebody(reading, "Miss Farrow").id


def test_call_me_of_another_than_who_was_called():
    """
    "Good evening, Miss Farrow," said Marcus. "And who are you?"

    "This is my cousin," said Miss Farrow.

    "You can call me Ottilie," said the cousin.

    "I will not," said Marcus.
    """
    reading = read_docstring()
    assert somebody(reading, "Miss Farrow").id not in {c.id for c in reading.cast if "Ottilie" in (c.name, *c.aliases)}


def test_a_name_tag():
    """
    A waitress with a name tag that said RITA brought two menus.

    "Soup's pea," she said.

    "All of it?" Tobin asked.

    "There was a bus," the waitress said.

    Rita wrote something down. "Coffee?" said Rita.
    """
    reading = read_docstring()
    assert somebody(reading, "Rita").id == somebody(reading, "the waitress").id


def test_a_tag_on_a_thing_is_nobodys():
    """
    The waitress put down a coat with a tag that said RITA.

    "Whose is it?" asked Tobin.

    "Not mine," the waitress said.

    "It's hers," said Rita's brother. Rita laughed. "It is," said Rita.
    """
    assert "the waitress" in _names(read_docstring())


def test_a_woman_named():
    """
    It was the Dean who had done it. She was a brisk woman named Lomax, with a lanyard, and she had called them both in.

    "I have one office," said the Dean, "and two of you."

    "He did," said Varga.

    "Good morning." Lomax opened the door.
    """
    reading = read_docstring()
    lomax = somebody(reading, "Lomax")
    assert "the Dean" in (lomax.name, *lomax.aliases) and lomax.pronouns == "she"


def test_a_woman_named_beside_the_dean():
    """
    The Dean sat by the window. Behind the desk was a brisk woman named Lomax, with a lanyard.

    "I have one office," said the Dean.

    "And two of them," said Lomax.
    """
    reading = read_docstring()
    assert somebody(reading, "Lomax").pronouns == "she"
    assert somebody(reading, "Lomax").id != somebody(reading, "the Dean").id


def test_the_only_uncle_is_called_uncle():
    """
    "It was a school," said Uncle Pim.

    "And you, Uncle?" said Gethin.

    "Dog."

    "Can you drive, Uncle?" said Gethin slowly.

    "Every dog likes sausages," said Pim.
    """
    reading = read_docstring()
    assert "Uncle" not in _names(reading)


def test_of_two_uncles_neither_is_uncle():
    """
    "It was a school," said Uncle Pim.

    "It was a barn," said Uncle Joss.

    "And you, Uncle?" said Gethin.

    "Dog."

    "Can you drive, Uncle?" said Gethin slowly.
    """
    reading = read_docstring()
    assert not any("Uncle" in somebody(reading, name).aliases for name in ("Uncle Pim", "Uncle Joss"))


def test_my_uncle_is_the_only_uncle():
    """
    I had the bath that day. "What's all this?" said Uncle Horace, coming out from behind the paper.

    "It is worth four thousand pounds," said Aunt Hester.

    "Good Lord," said my uncle, and I went back to the bath.

    "I sent for no policeman," said my aunt.
    """
    names = _names(read_docstring())
    assert "my uncle" not in names and "my aunt" not in names
