"""Typed labels: «A/N:», «Author's Note -», «Disclaimer:», «Rated: T», as people write them at the head of a line."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from readthrough.lexicons import rows

_OPENERS = "([{*_~<-–—=#|: \t"
_LONGEST = 48


class Label(NamedTuple):
    """A label found: the kind of text it announces, whether it can mean nothing else, and where its text begins."""

    kind: str
    strong: bool
    after: int


@cache
def _labels() -> dict[str, tuple[str, bool]]:
    return {label: (kind, strength == "strong") for label, kind, strength in rows("note_labels")}


def find_label(line: str) -> Label | None:
    """Find a label at the start of a line, or None. «A/N- hi», «[Author’s Note: hi]», «*AN*:», «Disclaimer: …»."""
    head = line[: _LONGEST + 16]
    skip = len(head) - len(head.lstrip(_OPENERS))
    name, mark, at = _name_and_mark(head, skip)
    found = _labels().get(name) if name else None
    if not found and name:
        found, mark, at = _numbered(name, mark, at)
    if not found:
        return None
    kind, strong = found
    # «Note that …» and «Summary justice» are prose: a weak label needs its colon, a strong one some mark or line end.
    if mark == ":" or (strong and (mark in _MARKS or skip)):
        return Label(kind, strong, at)
    return Label(kind, True, at) if name == "a/n" else None


_MARKS = set("-–—.!~;,)]*") | {""}


def _name_and_mark(head: str, skip: int) -> tuple[str, str, int]:
    """Split «Author's Notes: x» into the lower-case name, the mark after it ("" at its end) and the rest's place."""
    at = skip
    while at < len(head) and (head[at].isalnum() or head[at] in "/'’ &.\t#") and at - skip < _LONGEST:
        at += 1
    name = " ".join(head[skip:at].replace("’", "'").lower().split())
    end = at
    while end < len(head) and head[end] in "*_) \t]":
        end += 1
    mark = ":" if ":" in head[at : end + 1] else head[at : at + 1]
    if not mark and at >= len(head) < _LONGEST:
        mark = ""
    return name.rstrip("."), mark, end


def _numbered(name: str, mark: str, at: int) -> tuple[tuple[str, bool] | None, str, int]:
    """Read «A/N 2: …» and «A/N hi guys» where no mark ends the label."""
    first, _, rest = name.partition(" ")
    if rest.isdigit():
        return _labels().get(first), mark, at
    if first == "a/n":
        return _labels()["a/n"], "", at
    return None, mark, at
