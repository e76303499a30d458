"""Reads plain text: the story's text is the file's own, and paragraphs are spans of it."""

from __future__ import annotations

import msgspec

from readthrough.errors import NotAStory, TooLarge
from readthrough.ingest import limits
from readthrough.ingest.builder import without_control
from readthrough.ingest.decode import decode
from readthrough.ingest.headers import Header, find_header
from readthrough.ingest.lines import Line, split_lines
from readthrough.ingest.marks import find_emphasis
from readthrough.ingest.paragraphs import group_paragraphs
from readthrough.story import Notice, Paragraph, Source, Story

# Every way to end a line. A form feed ends a page and with it a line.
_LINE_ENDS = {ord(c): "\n" for c in "\r\v\f\x85\u2028\u2029"}
# Letters to a word: in prose five, in a base64 dump a million.
_LONGEST_WORD = 1_000
# Marks without width: a line of them looks blank.
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\xad"


def read_text(data: bytes, source: Source, shown: str = "") -> Story:
    """Read a plain text.

    ``Story.text`` is the decoded text with line ends ``\\n``, without byte order mark and control characters; nothing
    else is changed. ``Paragraph.gap`` counts blank lines, ``where`` is the line the paragraph begins on. ``shown`` is
    how messages call the file. Raises NotAStory if it has no words, TooLarge if it has too many lines.
    """
    shown = shown or source.name
    text, encoding, notices = decode(data)
    text = clean(text)
    check_words(text, shown)
    return story_of_text(text, msgspec.structs.replace(source, encoding=encoding), notices)


def story_of_text(text: str, source: Source, notices: tuple[Notice, ...] = ()) -> Story:
    """Make a Story of a text that is clean already."""
    lines = split_lines(text)
    header = find_header(lines)
    grouped = group_paragraphs(lines, header.apart, header.joined)
    paragraphs = _paragraphs(grouped, header)
    return Story(
        text=text,
        paragraphs=paragraphs,
        source=source,
        declared=header.declared,
        emphasis=find_emphasis(text, paragraphs),
        toc=header.toc,
        notices=notices,
    )


def clean(text: str) -> str:
    """Make every line end ``\\n``, and drop what nobody can see: controls, and marks without width on blank lines."""
    text = text.replace("\r\n", "\n").translate(_LINE_ENDS) if not text.isprintable() else text
    text = without_control(text).replace("\ufeff", "")
    if "\u200b" not in text and "\u200c" not in text and "\u200d" not in text and "\u2060" not in text:
        return text
    return "\n".join(line if line.strip(_UNSEEN + " \t\xa0") else "" for line in text.split("\n"))


def check_words(text: str, shown: str) -> None:
    """Raise TooLarge for a text of too many lines, NotAStory for one that is blank or has no words."""
    if not text.strip():
        raise NotAStory(f"{shown} holds nothing but white space: check that it was saved or downloaded whole.")
    if text.count("\n") > limits.MAX_LINES:
        raise TooLarge(
            f"{shown} has more than the {limits.MAX_LINES:,} lines that are read at once: "
            "split it into its works and read each."
        )
    # Other scripts put no spaces between words.
    if len(text) > _LONGEST_WORD * len(text.split()) + 50_000 and len(text.encode("ascii", "ignore")) > 0.5 * len(text):
        raise NotAStory(f"{shown} has no spaces between words, so it is no story: give a file with a story.")


def _paragraphs(grouped: list[list[Line]], header: Header) -> tuple[Paragraph, ...]:
    paragraphs = []
    width = max((line.indent + len(line.text) for lines in grouped for line in lines if len(lines) > 1), default=0)
    for lines in grouped:
        first = lines[0]
        paragraphs.append(
            Paragraph(
                start=first.start,
                end=lines[-1].end,
                role=header.role_of(first.number),
                centred=all(_is_centred(line, width) for line in lines),
                gap=first.gap,
                where=f"line {first.number}",
            )
        )
    return tuple(paragraphs)


def _is_centred(line: Line, width: int) -> bool:
    """Say whether the space before a line is about what would stand after it, in a column of some usual width."""
    if line.indent < 10 or len(line.text) > 60:
        return False
    whole = 2 * line.indent + len(line.text)
    return 60 <= whole <= 90 or abs(whole - width) <= 8
