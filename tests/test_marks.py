"""Stars around quote marks, marks that were forgotten, thoughts and mindspeech cut by their tag."""

from __future__ import annotations

from told import read_docstring, speakers


def test_a_tag_behind_a_star_is_a_tag():
    """
    Wick, Doran and June looked at the hat. "Tuesday," said Mr. Lyle to Kit.

    *"Parrot,"* said three voices at once.

    *"Say no,"* said June in his ear.
    """
    assert speakers(read_docstring()) == ["Mr. Lyle", "group", "June"]


def test_quote_marks_inside_stars_open_their_paragraph():
    """
    Kit hung over the roses on his line. Vera swore at Hannah. Hannah pulled.

    "Baker, get him up," said Vera.

    *"Can't. The line's caught."*

    "Hurry," said Kit.
    """
    assert [line.kind for line in read_docstring().lines] == ["speech"] * 3


def test_a_forgotten_mark_before_an_answer():
    """
    I sit with Tony. "I hate maths," I say. "Me too," says Tony.

    "So what did she want?" Tony asks me.

    "What did who want?"

    "The woman with the cat.

    "Oh." I take a biscuit. "She lost her ring."

    "Again?"
    """
    said = speakers(read_docstring())
    assert [name == "Tony" for name in said] == [False, True, True, False, True, False, False, True]


def test_a_story_that_forgets_marks_does_so_between_two_lines():
    """
    "I hate choir," said Lulu. She sat in the back.

    "So do I.

    Mom turned the wheel. They drove past the school.

    "They *invented* beans—

    Lulu laughed.

    "I only wanted you to know.

    "It's fine, Mom," said Lulu.
    """
    lines = read_docstring().lines
    assert lines[-1].turn != lines[-2].turn


def test_a_speech_of_two_paragraphs_is_one():
    """
    "I came in late," said Tom. He sat down.

    "We had walked all day and found nothing at all.

    "Then it began to rain, and we lay under the cart."
    """
    lines = read_docstring().lines
    assert lines[-1].turn == lines[-2].turn


def test_mindspeech_goes_on_behind_its_tag():
    """
    "Wolves," said Verity. She had a stoat in her pack.

    *I like wolves,* said Bo in her head. *They had manners.*

    "They ate my horse," said Verity.

    *A stoat,* said Bo in her head, *is thorough.*
    """
    found = [(line.kind, line.speaker) for line in read_docstring().lines]
    assert found[1:3] == [("telepathy", "bo")] * 2
    assert found[4:] == [("telepathy", "bo")] * 2


def test_a_thought_in_italics_goes_on_behind_its_tag():
    """
    "Where is it?" asked Ann.

    *I should go,* Ann thought, and looked out. *It was late.* Tom yawned.
    """
    lines = read_docstring().lines
    assert [(line.kind, line.speaker) for line in lines[1:]] == [("thought", "ann")] * 2


def test_a_thought_goes_on_behind_its_tag():
    """
    "Can you hold it?" said Vane. Moritz sat at the wheel.

    The trouble, the real trouble, Moritz thought, was how to stop the cart. We are going very fast, he thought.

    I must ring them, he thought, and put down the map. It was a bad hill, he thought, getting down.

    For always, he thought, it would be like this with Mrs. Lund in the back. He yawned.
    """
    reading = read_docstring()
    assert [line.text for line in reading.lines[1:]] == [
        "The trouble, the real trouble,",
        "was how to stop the cart.",
        "We are going very fast,",
        "I must ring them,",
        "For always,",
        "it would be like this with Mrs. Lund in the back.",
    ]
    assert {(line.kind, line.speaker) for line in reading.lines[1:]} == {("thought", "moritz")}


def test_a_thought_does_not_begin_behind_mrs():
    """
    Judith sat in the grass with Mr. Reed. "How still it is," said Judith.

    Mrs. Hurst, she thought, laying down her brush, would never agree.

    "Supper," said Mrs. Hurst.
    """
    reading = read_docstring()
    assert [line.text for line in reading.lines[1:3]] == ["Mrs. Hurst,", "would never agree."]
    assert {line.speaker for line in reading.lines[:3]} == {"judith"}
