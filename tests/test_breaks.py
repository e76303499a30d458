"""Who was there before a break only is hardly meant behind it; each docstring is a story."""

from __future__ import annotations

from readthrough.layers import Mentions, Referents
from told import read_docstring, speakers


def test_he_is_who_was_just_called_and_not_who_was_there_before_the_break():
    """
    Paul swept the yard until noon. Then he went to bed.

    * * *

    Ann opened the door to the nurse. She had brought her bag.

    "Come down, Ivo!"

    He came down the stairs in his shirt-sleeves and stood at the table.

    "Does it hurt, Ivo?"

    "No."
    """
    reading = read_docstring()
    rows = zip(reading[Mentions].rows, reading[Referents].entity, strict=True)
    assert [who for row, who in rows if row.quote < 0 and row.kind == "pronoun"][-2:] == ["ivo", "ivo"]
    assert speakers(reading) == ["Ann", "Ann", "Ivo"]


def test_who_was_there_before_the_break_says_nothing_behind_it():
    """
    Paul swept the yard until noon. He was whistling, and so was Tom.

    * * *

    Ann opened the door to the nurse.

    "Ivo! It's about your knee."

    "How does she know it's my knee?" came from the kitchen.

    He was at the table in his shirt-sleeves.

    "Does it hurt, Ivo?"

    "No."
    """
    assert speakers(read_docstring()) == ["Ann", "Ivo", "Ann", "Ivo"]
