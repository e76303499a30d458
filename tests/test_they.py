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


def test_they_who_say_me_are_one():
    """
    Lorn came in with the milk can. "Morning!" Tom was at the table.

    "Morning," said Tom.

    "You sold my boat," they said. Their chin shook. "I had it from my father."

    "I did," said Tom.
    """
    assert speakers(read_docstring()) == ["Lorn", "Tom", "Lorn", "Lorn", "Tom"]


def test_they_had_glitter_on_their_neck():
    """
    Robin was sitting on the crate. They had glitter on their neck and a split lip.

    "Tea?" said Tom.

    "None for me," they said.
    """
    reading = read_docstring()
    assert speakers(reading) == ["Tom", "Robin"]
    assert somebody(reading, "Robin").pronouns == "they"


def test_they_who_are_several():
    """
    Tom and Ann ran down the stairs. They had their coats on. They shook their head at the dog. Lorn was at the door.

    "I do," they both said.

    "We want to go," they said.

    "Where?" said Lorn. Tom saw the dogs with Ann. They had mud on their face.

    "Out," they said.

    "I don't know," they said in unison.

    "I see," said Lorn.
    """
    reading = read_docstring()
    assert speakers(reading) == ["group", "group", "Lorn", "group", "group", "Lorn"]
    assert somebody(reading, "Ann").pronouns == "she"
