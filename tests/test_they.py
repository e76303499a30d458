"""Who goes by other pronouns than he and she: xe, fae, and a «they» of one; each docstring is a story."""

from __future__ import annotations

from told import read_docstring, somebody, speakers


def test_xe_opens_a_sentence_and_is_no_name():
    """
    The door opened. "Is there any room?" said Zell. Xe had a blanket over xyr shoulder.

    "Sit by Moira," said Tom.

    Xe put the blanket round Moira. "You're frozen."

    "I'm all right," said Moira.

    "She isn't," said Tom. He looked at Zell. Xe shook xyr head.
    """
    reading = read_docstring()
    assert {c.name: c.pronouns for c in reading.cast} == {"Zell": "xe", "Tom": "he", "Moira": "she"}
    assert speakers(reading) == ["Zell", "Tom", "Zell", "Moira", "Tom"]


def test_fae_beside_tom_is_not_tom():
    """
    Wynn came in. Fae sat down beside Tom with faer hat on faer knees.

    "You're late," said Tom.

    "I know," fae said. Tom looked at faer.
    """
    reading = read_docstring()
    assert {c.name: c.pronouns for c in reading.cast} == {"Wynn": "fae", "Tom": "he"}
    assert speakers(reading) == ["Tom", "Wynn"]


def test_fae_is_a_girl_where_no_faer_is():
    """
    Fae came in. Fae sat down beside Tom with her hat on her knees.

    "You're late," said Tom.

    "I know," said Fae. Tom looked at Fae.
    """
    assert somebody(read_docstring(), "Fae").pronouns == "she"
