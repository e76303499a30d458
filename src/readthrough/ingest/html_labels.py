"""Reads «Label: value» pairs, as sites put them over a story, into what the story declares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from readthrough.story import Declared

# A label as a site writes it, in the singular and without its colon, and the field of Declared it fills.
_FIELDS = {
    "rating": "rating", "rated": "rating",
    "archive warning": "warnings", "warning": "warnings", "content warning": "warnings",
    "category": "categories", "fandom": "fandoms",
    "relationship": "relationships", "pairing": "relationships", "ship": "relationships",
    "character": "characters",
    "additional tag": "tags", "tag": "tags", "freeform": "tags", "genre": "tags",
    "language": "language", "series": "series", "summary": "summary",
    "title": "title", "author": "author", "written by": "author", "by": "author",
    "published": "published", "publication date": "published",
    "word": "words", "word count": "words",
    "story url": "url", "url": "url", "source": "url", "original source": "url", "source url": "url",
}  # fmt: skip
_LISTS = frozenset("warnings categories fandoms relationships characters tags".split())
# `Published: 2020-03-01  Completed: 2020-04-02  Words: 1,234  Chapters: 3/?`: the order changed over the years.
_STATS = re.compile(r"\b(Published|Updated|Completed|Words|Chapters|Hits|Kudos|Comments|Bookmarks)\s*:\s*")


def field_of(label: str) -> str:
    """Return the field of Declared that a label names, or an empty string."""
    name = re.sub(r"\s+", " ", label.strip().rstrip(":").replace("(s)", "")).strip().lower()
    singular = name[:-3] + "y" if name.endswith("ies") and name != "series" else name.removesuffix("s")
    return _FIELDS.get(name) or _FIELDS.get(singular, "")


def declare(pairs: Iterable[tuple[str, str, list[str]]], renamed: Mapping[str, str] = {}) -> dict[str, Any]:
    """Return fields of Declared from (label, value, the value's links) triples.

    A list is what the links say where there are any, for names have commas; else it is parted at commas. ``renamed``
    moves a field for sites that use a word otherwise: FanFicFare's «Category» is the fandom.
    """
    found: dict[str, Any] = {}
    for label, value, links in pairs:
        if label.strip().rstrip(":").strip().lower() == "stats":
            for name, part in stats_of(value):
                _put(found, field_of(name), part, [])
        else:
            name = field_of(label)
            _put(found, renamed.get(name, name), value, links)
    return found


def stats_of(value: str) -> list[tuple[str, str]]:
    """Part ``Published: 2020-03-01 Words: 1,234`` into its pairs."""
    parts = _STATS.split(value)
    return [(name, part.strip()) for name, part in zip(parts[1::2], parts[2::2], strict=True)]


def _put(found: dict[str, Any], name: str, value: str, links: list[str]) -> None:
    value = value.strip()
    if not name or not value or found.get(name):
        return
    if name in _LISTS:
        items = [item.strip() for item in (links or value.split(","))]
        found[name] = tuple(dict.fromkeys(item for item in items if item))
    elif name == "words":
        digits = re.sub(r"[^\d]", "", value)
        if digits:
            found[name] = int(digits[:12])
    elif name == "published":
        found[name] = value.split("  ")[0].strip()
    else:
        found[name] = value


def declared_from(*sources: Mapping[str, Any]) -> Declared:
    """Make a Declared of several sources: the first that says something about a field counts."""
    fields: dict[str, Any] = {}
    for source in sources:
        for name, value in source.items():
            if value and not fields.get(name):
                fields[name] = value
    return Declared(**fields)
