"""Who is named once and is in the cast; each docstring is a story."""

from __future__ import annotations

import pytest

import readthrough
from told import read_docstring


@pytest.mark.parametrize("name", ["Keiko", "Anoush", "Obi", "Wen", "Viv"])
def test_who_eats_toast_is_somebody(name: str) -> None:
    told = f'Tom and Ann went up the stairs.\n\n{name} was eating toast when they came in.\n\n"Hello," said Tom.'
    assert name in {c.name for c in readthrough.read(told.encode(), name="story.txt").cast}


def test_a_town_that_burns_is_nobody():
    """
    Tom and Ann stood on the hill. Velden was burning. Harrowgate had fallen in the night, and nobody spoke.

    "Come," said Tom.

    "Where?" said Ann.
    """
    assert {c.name for c in read_docstring().cast} == {"Tom", "Ann"}
