"""Stories told in the docstrings of tests."""

from __future__ import annotations

import inspect

import readthrough
from readthrough import Reading
from readthrough.layers import SPOKEN_KINDS


def read_docstring() -> Reading:
    """Read the docstring of the test that calls."""
    caller = inspect.stack()[1]
    told = caller.frame.f_globals[caller.function].__doc__
    return read_text(inspect.cleandoc(told))


def read_text(text: str) -> Reading:
    """Read a story given as plain text."""
    return readthrough.read(text.encode(), name="story.txt")


def somebody(reading: Reading, name: str):
    """The member of the cast who bears a name."""
    return next(c for c in reading.cast if name in (c.name, *c.aliases))


def speakers(reading: Reading) -> list[str | None]:
    """Who speaks each line, by name; thoughts and what is quoted are left out."""
    shown = {c.id: c.name for c in reading.cast}
    return [shown.get(line.speaker, line.speaker) for line in reading.lines if line.kind in SPOKEN_KINDS]
