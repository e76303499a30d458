"""Typed labels: «A/N:», «Author's Note -», «Disclaimer:», «Rated: T», as people write them at the head of a line."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from readthrough.lexicons import rows

_OPENERS = "([{*_~<-–—=#|: \t"
_LONGEST = 48


class Label(NamedTuple):
    """A label found: the kind of text it announces, whether it can mean nothing else, and where its text begins.

    ``follows`` is true for «PS:», which tells a note only under another note: letters have it too.
    """

    kind: str
    strong: bool
    after: int
    follows: bool = False


@cache
def _labels() -> dict[str, tuple[str, str]]:
    return {label: (kind, strength) for label, kind, strength in rows("note_labels")}


def find_label(line: str) -> Label | None:
    """Find a label at the start of a line, or None. «A/N- hi», «[Author’s Note: hi]», «*AN*:», «Disclaimer: …»."""
    head = line[: _LONGEST + 16]
    skip = len(head) - len(head.lstrip(_OPENERS))
    name, mark, at = _name_and_mark(head, skip)
    found = _labels().get(name) if name else None
    if not found and name:
        found, mark, at = _numbered(name, mark, at, skip)
    if not found or head[skip : skip + 2] == "An" and name == "an":
        return None  # «An: hi» is somebody's line
    kind, strength = found
    strong = strength == "strong"
    # «Note that …» and «Summary justice» are prose: a weak label needs its colon, a strong one some mark or line end.
    if mark == ":" or (strong and (mark in _MARKS or skip)):
        return Label(kind, strong, at, strength == "follows")
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


def _numbered(name: str, mark: str, at: int, skip: int) -> tuple[tuple[str, str] | None, str, int]:
    """Read «A/N 2: …» and «A/N hi guys» where no mark ends the label."""
    first, _, rest = name.partition(" ")
    if rest.isdigit():
        return _labels().get(first), mark, at
    if first == "a/n":
        return _labels()["a/n"], "", skip + len(first)
    return None, mark, at


def stands_bare(line: str) -> Label | None:
    """Find a label that is all of its line: «Author's Note:», «**A/N**», «Reviewer responses:»."""
    label = find_label(line)
    return label if label and not any(c.isalnum() for c in line[label.after :]) else None


def ends_note(line: str) -> bool:
    """Tell «End of Author's Note», «/end AN», «END A/N»: the author closes the note in words."""
    bare = line.strip("()[]{}<>*_~-–—=/\\|#.:! ").lower().replace("’", "'")
    first, _, rest = bare.partition(" ")
    kind, strength = _labels().get(rest.removeprefix("of ").removeprefix("the ").strip(), ("", ""))
    return first in ("end", "ends", "/end") and kind == "note" and strength == "strong"
