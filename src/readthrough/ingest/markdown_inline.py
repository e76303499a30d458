"""Text and emphasis inside one block of Markdown, raw HTML included."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from readthrough.ingest.lines import split_lines
from readthrough.ingest.paragraphs import group_paragraphs

if TYPE_CHECKING:
    from markdown_it.token import Token

_OPENS = {"em_open": "italic", "strong_open": "bold", "s_open": "strike"}
_CLOSES = {"em_close": "italic", "strong_close": "bold", "s_close": "strike"}
_TAG_KINDS = {
    "i": "italic", "em": "italic", "cite": "italic", "b": "bold", "strong": "bold", "u": "underline",
    "ins": "underline", "s": "strike", "del": "strike", "strike": "strike", "small": "small",
    "code": "code", "tt": "code",
}  # fmt: skip
_BREAKS = frozenset("br p div li tr td th h1 h2 h3 h4 h5 h6 blockquote center ul ol table hr dd dt dl section".split())
_SILENT = frozenset(
    "a span font sup sub q abbr big kbd mark img body html head article aside details summary figure figcaption header"
    " footer main nav tbody thead caption colgroup col hr wbr bdi bdo ruby rt rp time var samp dfn pre".split()
)
_HTML_TAG = re.compile(r"<!--.*?-->|</?([A-Za-z][A-Za-z0-9-]*)\b[^<>]*>", re.S)


class Piece(NamedTuple):
    """Text with emphasis spans that count from its start, and the descriptions of pictures in it."""

    text: str
    emphasis: tuple[tuple[int, int, str], ...]
    pictures: tuple[str, ...] = ()


class _Collector:
    def __init__(self) -> None:
        self.parts: list[str] = []
        self.at = 0
        self.opened: dict[str, list[int]] = {}
        self.emphasis: list[tuple[int, int, str]] = []
        self.pictures: list[str] = []

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.at += len(text)

    def open(self, kind: str) -> None:
        self.opened.setdefault(kind, []).append(self.at)

    def close(self, kind: str) -> None:
        if self.opened.get(kind):
            self.emphasis.append((self.opened[kind].pop(), self.at, kind))

    def tag(self, typed: str) -> None:
        """Take one HTML tag: emphasis, a line end, nothing, or text if no page knows it («<Tom> hi»)."""
        match = _HTML_TAG.fullmatch(typed)
        name = (match[1] or "").lower() if match else ""
        if name in _TAG_KINDS:
            (self.close if typed.startswith("</") else self.open)(_TAG_KINDS[name])
        elif name in _BREAKS:
            self.add("\n")
        elif match and not match[1] or name in _SILENT:
            return
        else:
            self.add(typed)

    def piece(self) -> Piece:
        for kind in self.opened:
            while self.opened[kind]:
                self.close(kind)
        return Piece("".join(self.parts), tuple(sorted(self.emphasis)), tuple(self.pictures))


def inline_piece(tokens: list[Token]) -> Piece:
    """Return the text of inline tokens: links give their words, pictures are set aside."""
    found = _Collector()
    for token in tokens:
        kind = token.type
        if kind in _OPENS:
            found.open(_OPENS[kind])
        elif kind in _CLOSES:
            found.close(_CLOSES[kind])
        elif kind in ("softbreak", "hardbreak"):
            found.add("\n")
        elif kind == "code_inline":
            found.open("code")
            found.add(token.content)
            found.close("code")
        elif kind == "html_inline":
            found.tag(token.content)
        elif kind == "image":
            found.pictures.append(token.content)
        else:
            found.add(token.content)
    return found.piece()


def tags_dropped(html: str) -> list[Piece]:
    """Return the paragraphs of a block of raw HTML: everything but known tags and comments is text."""
    found, at = _Collector(), 0
    for match in _HTML_TAG.finditer(html):
        found.add(unescape(html[at : match.start()]))
        found.tag(match[0])
        at = match.end()
    found.add(unescape(html[at:]))
    piece = found.piece()
    return [_cut(piece, line.start, line.end) for line in split_lines(piece.text)]


def split_piece(piece: Piece) -> list[tuple[Piece, int]]:
    """Cut a paragraph at the lines that are paragraphs by themselves; with each, its line counted from 0."""
    if "\n" not in piece.text:
        return [(piece, 0)]
    grouped = group_paragraphs(split_lines(piece.text))
    return [(_cut(piece, lines[0].start, lines[-1].end), lines[0].number - 1) for lines in grouped]


def _cut(piece: Piece, start: int, end: int) -> Piece:
    spans = ((max(a, start) - start, min(b, end) - start, kind) for a, b, kind in piece.emphasis)
    return Piece(piece.text[start:end], tuple(span for span in spans if span[0] < span[1]))
