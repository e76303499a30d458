"""Stories told in the docstrings of tests."""

from __future__ import annotations

import inspect

import readthrough
from readthrough import Reading


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
