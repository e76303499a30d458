"""The story: one text that never changes, and what its source says about it.

Every ``start`` and ``end`` in this package counts code points of ``Story.text``, half-open.
"""

from __future__ import annotations

from msgspec import Struct

# What a source itself may say a paragraph is (by its markup, never by our reading of the words).
ROLES = frozenset(
    "title byline metadata summary note end_note disclaimer heading break lyrics letter message front back "
    "other".split()
)


class Paragraph(Struct, frozen=True, gc=False):
    """One block of the source, as its container delimits it.

    ``tag`` is one of ``p h1 … h6 hr li quote pre cell caption``. ``role`` is a member of ROLES where the
    source marks one (a class, an element of a known site), else empty. ``gap`` counts blank lines before the
    paragraph in plain text, or empty paragraphs before it in markup. ``where`` is its place in the source:
    ``line 42``, ``chapter-1.xhtml#p7``. An ``hr`` has ``start == end``.
    """

    start: int
    end: int
    tag: str = "p"
    role: str = ""
    centred: bool = False
    gap: int = 0
    where: str = ""


class Emphasis(Struct, frozen=True, gc=False):
    """A span the source sets apart by type: ``kind`` is italic, bold, underline, strike, small or code."""

    start: int
    end: int
    kind: str


class TocEntry(Struct, frozen=True, gc=False):
    """One entry of the source's own table of contents: ``start`` is where it points into the text."""

    title: str
    start: int
    level: int = 1


class Declared(Struct, frozen=True):
    """What the source declares about itself: every field is empty where it says nothing."""

    title: str = ""
    author: str = ""
    language: str = ""
    rating: str = ""
    warnings: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    fandoms: tuple[str, ...] = ()
    relationships: tuple[str, ...] = ()
    characters: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    summary: str = ""
    series: str = ""
    url: str = ""
    published: str = ""
    words: int | None = None


class Source(Struct, frozen=True):
    """The file as it came: ``format`` is text, markdown, html, epub or docx; ``sha256`` is of its bytes."""

    name: str
    format: str
    sha256: str
    encoding: str = ""


class LeftOut(Struct, frozen=True, gc=False):
    """Visible text of the source that is not in the story's text, and why."""

    where: str
    kind: str
    why: str
    chars: int


class Notice(Struct, frozen=True, gc=False):
    """Something about the source that a reader should know: ``code`` is stable, ``message`` one sentence."""

    code: str
    message: str
    start: int | None = None
    end: int | None = None


class Story(Struct, frozen=True):
    """One normalised text and what the source says about it.

    ``text`` is the source's own characters with line ends ``\\n``. ``paragraphs`` are in order, do not overlap
    and together cover every character of ``text`` that is not white space.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    source: Source
    declared: Declared = Declared()
    emphasis: tuple[Emphasis, ...] = ()
    toc: tuple[TocEntry, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    notices: tuple[Notice, ...] = ()
