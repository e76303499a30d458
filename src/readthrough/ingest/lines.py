"""The lines of a plain text that are not blank, and which of them are separators."""

from __future__ import annotations

import re
from typing import NamedTuple

_TAB = 8
# Separators such as «***», «~*~», «-o-o-», «# # #», «◊»; letters only as «xxx», «oOo», «x X x».
_RULE = re.compile(r"[\s*\-_=~#+.·•●○◦◇◆◊♥♡☆★†‡§^<>|/\\:—–─━xXoO0]+\Z")
_LONE = frozenset("*~#◊◇◆●○★☆♥♡§†•=+")


class Line(NamedTuple):
    """One line that is not blank: ``start`` and ``end`` span it without the white space around it.

    ``number`` counts from 1, ``indent`` is in columns, ``gap`` counts the blank lines before it.
    """

    number: int
    start: int
    end: int
    indent: int
    gap: int
    text: str


def split_lines(text: str) -> list[Line]:
    """Return the lines of ``text`` that are not blank. Line ends are ``\\n`` alone."""
    lines: list[Line] = []
    at = gap = 0
    for number, raw in enumerate(text.split("\n"), 1):
        shown = raw.strip()
        if shown:
            lead = len(raw) - len(raw.lstrip())
            indent = _columns(raw[:lead]) if lead else 0
            lines.append(Line(number, at + lead, at + lead + len(shown), indent, gap, shown))
            gap = 0
        else:
            gap += 1
        at += len(raw) + 1
    return lines


def _columns(space: str) -> int:
    return sum(_TAB if c == "\t" else 2 if c == "\u3000" else 1 for c in space)


def is_rule(text: str) -> bool:
    """Say whether a line is a separator, not words: «* * *», «---», «~*~», «xXx», «◊»."""
    if len(text) == 1:
        return text in _LONE
    if not _RULE.match(text):
        return False
    marks = "".join(text.split())
    letters = sum(c.isalnum() for c in marks)
    if not letters:
        # «...» and «—» may be all that somebody says.
        return len(marks) > 1 and not all(c in ".—–" for c in marks) or len(marks) > 4 or " " in text and len(marks) > 2
    # «xxx», «oOo», «x-x-x»; not «00», «ox», «:0».
    same = set(marks.lower()) - set("-=~*.+_|<>:/0") in ({"x"}, {"o"}, {"x", "o"})
    return len(marks) >= 3 and letters >= 2 and same
