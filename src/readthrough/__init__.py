"""Readthrough reads a story and tells who is in it, who speaks every line, and what is not story.

>>> import readthrough
>>> reading = readthrough.read("story.epub")        # doctest: +SKIP
>>> reading.cast[0].name, reading.lines[0].speaker  # doctest: +SKIP
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike

    from readthrough.errors import ReadthroughError
    from readthrough.layers import Characters, Dialogue, Mentions, Referents, Speakers, Structure, Tokens
    from readthrough.reading import CastMember, Line, Reading
    from readthrough.story import Story

__version__ = "0.1.0"

# Where each public name lives: they are fetched on first use, so that `import readthrough` stays quick.
_HOMES = {
    "ReadthroughError": "errors",
    **dict.fromkeys(("Structure", "Tokens", "Dialogue", "Mentions", "Characters", "Speakers", "Referents"), "layers"),
    **dict.fromkeys(("Reading", "Line", "CastMember"), "reading"),
    "Story": "story",
}

__all__ = [
    "CastMember", "Characters", "Dialogue", "Line", "Mentions", "Reading", "ReadthroughError", "Referents",
    "Speakers", "Story", "Structure", "Tokens", "read",
]  # fmt: skip


def read(
    source: str | PathLike[str] | bytes,
    *,
    name: str | None = None,
    quick: bool = False,
    progress: Callable[[str], None] | None = None,
) -> Reading:
    """Read a story from a path, or from the bytes of one.

    ``name`` stands for the file name in messages and in the reading when ``source`` is bytes. ``quick`` leaves the
    model out: five times as fast and a little less right. ``progress`` is called with the name of each stage before it
    runs. Raises a ReadthroughError whose text is one sentence for a person.
    """
    from readthrough.ingest import read_story
    from readthrough.pipeline import read_through

    return read_through(read_story(source, name=name), quick=quick, progress=progress)


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f"readthrough.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'readthrough' has no attribute {name!r}")
