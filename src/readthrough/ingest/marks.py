"""Finds «_so_», «*so*», «**so**» and «<i>so</i>» in plain text: emphasis that is typed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from readthrough.story import Emphasis, Paragraph

_MARK = re.compile(r"\*+|_+|</?(?:i|em|b|strong|u)>", re.I)
_TAGS = {"i": "italic", "em": "italic", "b": "bold", "strong": "bold", "u": "underline"}


def find_emphasis(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Emphasis, ...]:
    """Find emphasis marks that open and close in one paragraph.

    Each span covers its marks too: the text keeps them. «snake_case», a lone «*» and «____» mark nothing.
    """
    found: list[Emphasis] = []
    marks = _MARK.finditer(text)
    mark = next(marks, None)
    for paragraph in paragraphs:
        opened: dict[str, int] = {}
        while mark and mark.start() < paragraph.end:
            if mark.start() >= paragraph.start:
                _take(text, paragraph, mark, opened, found)
            mark = next(marks, None)
        if not mark:
            break
    return tuple(sorted(found, key=lambda e: (e.start, -e.end)))


def _take(text: str, paragraph: Paragraph, mark: re.Match[str], opened: dict[str, int], found: list[Emphasis]) -> None:
    typed, start, end = mark[0], mark.start(), mark.end()
    if typed[0] == "<":
        name = typed.strip("</>").lower()
        if typed[1] != "/":
            opened[name] = start
        elif name in opened:
            found.append(Emphasis(opened.pop(name), end, _TAGS[name]))
        return
    if len(typed) > 3:
        return
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    if typed in opened and not before.isspace() and not after.isalnum():
        first = opened.pop(typed)
        if len(typed) != 2:
            found.append(Emphasis(first, end, "italic"))
        if len(typed) > 1:
            found.append(Emphasis(first, end, "bold"))
    elif not before.isalnum() and not after.isspace():
        opened[typed] = start
