"""What a reading can be written as: one file per format, listed here by the ending people give the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readthrough.reading import Reading

__all__ = ["EXPORTERS", "format_of"]


def _json(reading: Reading) -> bytes:
    from readthrough.export.json import to_json

    return to_json(reading)


def _html(reading: Reading) -> bytes:
    from readthrough.page import render_page

    return render_page(reading).encode("utf-8", "replace")


# Each turns a reading into the bytes of one file; imported on use, so that JSON never waits for the page.
EXPORTERS: dict[str, Callable[[Reading], bytes]] = {"json": _json, "html": _html}
_ENDINGS = {"json": "json", "html": "html", "htm": "html", "xhtml": "html"}


def format_of(path: str) -> str | None:
    """Tell the format from a file's ending: a key of EXPORTERS, or None where the ending says nothing."""
    return _ENDINGS.get(PurePath(path).suffix.lower().removeprefix("."))
