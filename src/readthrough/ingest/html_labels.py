"""Reads «Label: value» pairs, as sites put them over a story, into what the story declares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from readthrough.ingest.labels import LABELS, count_of, language_code, split_list
from readthrough.story import Declared

_LISTS = frozenset("warnings categories fandoms relationships characters tags".split())
# `Published: 2020-03-01  Completed: 2020-04-02  Words: 1,234  Chapters: 3/?`: the order changed over the years.
_STATS = re.compile(r"\b(Published|Updated|Completed|Words|Chapters|Hits|Kudos|Comments|Bookmarks)\s*:\s*")


def field_of(label: str) -> str:
    """Return the field of Declared that a label names, or an empty string."""
    found = LABELS.get(" ".join(label.lower().rstrip(": ").replace("(s)", "").split()))
    return found.field if found else ""


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
        items = links or split_list(value)
        found[name] = tuple(dict.fromkeys(item.strip() for item in items if item.strip()))
    elif name == "words":
        found[name] = count_of(value)
    else:
        found[name] = language_code(value) if name == "language" else value


def declared_from(*sources: Mapping[str, Any]) -> Declared:
    """Make a Declared of several sources: the first that says something about a field counts."""
    fields: dict[str, Any] = {}
    for source in sources:
        for name, value in source.items():
            if value and not fields.get(name):
                fields[name] = value
    return Declared(**fields)
