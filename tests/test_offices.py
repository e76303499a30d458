"""Who the text says that somebody is."""

from __future__ import annotations

from told import read_docstring, somebody


def test_what_the_text_says_that_somebody_is():
    """
    Enzo, the courier, put his bag down. "It's heavy," said the courier.

    Moss was the cook, and nobody else was. Enzo looked at Moss.

    "Sit," said the old cook.

    The nurse came in. Ilse was a nurse too. Ilse bowed. Hart, the nurse, nodded to Hart's dog. "Out," said the nurse.

    A courier rang the bell. "Parcel," said a courier.
    """
    reading = read_docstring()
    assert "the courier" in somebody(reading, "Enzo").aliases
    assert [line.speaker for line in reading.lines][:2] == ["enzo", "moss"]
    # Two are nurses: nobody knows which of them «the nurse» is.
    assert not any("nurse" in alias for name in ("Ilse", "Hart") for alias in somebody(reading, name).aliases)
