"""Finds what a plain text says of itself at its top: typed headers, FanFicFare's title page, Gutenberg's licence."""

from __future__ import annotations

import re
from bisect import bisect_right

from msgspec import Struct

from readthrough.ingest.labels import declare, label_of
from readthrough.ingest.paragraphs import Line
from readthrough.story import Declared, TocEntry

# A header has begun by then and is over by then, in lines that are not blank.
_TOP = 12
_LONGEST = 250
_GUTENBERG_START = re.compile(r"\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG|\*END[ *]+THE SMALL PRINT", re.I)
_GUTENBERG_END = re.compile(
    r"\*\*\* ?END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the |this )?Project Gutenberg(?:'s|’s)? ", re.I
)
_CREDIT = re.compile(
    r"(?:Produced|E-?text prepared|Transcribed|This e-?text was (?:produced|prepared)) (?:by|from)\b", re.I
)


class Header(Struct, frozen=True):
    """What is known of the lines of a text before its paragraphs are.

    ``apart`` are numbers of lines that begin a paragraph; ``roles`` are pairs of the number of the first line of a
    part and its role, in order; ``toc`` is the list of chapters, if the text has one and its titles are found.
    """

    declared: Declared = Declared()
    apart: frozenset[int] = frozenset()
    roles: tuple[tuple[int, str], ...] = ()
    toc: tuple[TocEntry, ...] = ()

    def role_of(self, number: int) -> str:
        """Return the role of the paragraph that begins on a line."""
        at = bisect_right(self.roles, (number, "\uffff"))
        return self.roles[at - 1][1] if at else ""


def find_header(lines: list[Line]) -> Header:
    """Read what the text declares; an empty Header if it is only a story."""
    return Header()
