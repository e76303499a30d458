"""Chapters by the look of their lines: «CHAPTER I», «2», «Prologue», a number over a title, titles in capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from readthrough.stages.structure.books import is_last_word
from readthrough.stages.structure.headings import COUNTED, Heading, parse_heading
from readthrough.stages.structure.pieces import Piece, Verdict, Verdicts
from readthrough.stages.structure.titles import looks_like_title, title_over_text

LONGEST_HEADING = 250
_OPENING, _CLOSING = "\"“‘'«", "\"”’'»"


class Found(NamedTuple):
    """The chapters' first pieces with titles and reasons, and a verdict for each piece that is a heading."""

    starts: tuple[tuple[int, str, str], ...]
    verdicts: dict[int, Verdict]


class Line(NamedTuple):
    """A piece that reads as a heading."""

    piece: int
    heading: Heading


def by_pattern(pieces: Sequence[Piece], known: Verdicts) -> Found:
    """Find chapters in the lines themselves: «CHAPTER I», «2», «Prologue», a number over a title."""
    lines = _heading_lines(pieces, known)
    contents, lists = _runs([line for line in lines if line.heading.style != "plus"], pieces)
    lines = [line for line in lines if line.piece not in contents and line.piece not in lists]
    opening = _opening(pieces, known)
    excerpt = _excerpt(lines, pieces, known)
    lines = [line for line in _in_row(lines, opening) if line not in excerpt] + excerpt
    lines.sort()
    verdicts = {i: Verdict("front", "printed-contents", 0.9) for i in contents}
    sections = _sections(lines)
    verdicts |= {line.piece: Verdict("heading", "number-in-chapter", 0.8) for line in sections}
    lines = [line for line in lines if line.piece not in verdicts]
    if len(lines) == 1 and lines[0].heading.holds_chapters and lines[0].piece not in opening:
        lines = []
    if not lines:
        found = _by_tabs(pieces, known)
        found = found if found.starts else _by_capitals(pieces, known)
        return Found(found.starts, verdicts | found.verdicts)
    return _with_titles(lines, pieces, known, verdicts)


def _heading_lines(pieces: Sequence[Piece], known: Verdicts) -> list[Line]:
    lines = []
    for i, piece in enumerate(pieces):
        if i in known or len(piece.text) > LONGEST_HEADING or len(piece.lines) > 4:
            continue
        heading = parse_heading(piece.lines[0])
        if not heading and len(piece.lines) > 1 and piece.lines[0].strip(". ").lower() in COUNTED:
            heading = parse_heading(f"{piece.lines[0]} {piece.lines[1]}")
        if not heading and len(piece.lines) > 1:
            # «WEATHER / CHAPTER THE FIRST»: a title over the number.
            below = [h for line in piece.lines[1:] if (h := parse_heading(line)) and h.word and not h.title]
            heading = below[0] if below else None
        if heading and (len(piece.lines) == 1 or heading.word or len(piece.text) < 120):
            lines.append(Line(i, heading))
    return lines


def _runs(lines: Sequence[Line], pieces: Sequence[Piece]) -> tuple[set[int], set[int]]:
    """Find headings in a row with no story between: a table of contents at the head of a book, and lists elsewhere.

    The last of a table of contents may already be the first chapter, where it begins the count again.
    """
    contents: set[int] = set()
    lists: set[int] = set()
    at = 0
    while at < len(lines):
        after = at + 1
        while after < len(lines) and _follows(lines[after - 1].piece, lines[after].piece, pieces):
            after += 1
        run = list(lines[at:after])
        if len(run) >= 4 and pieces[run[0].piece].start < _HEAD:
            keep = _tail_that_begins(run)
            contents |= set(range(run[0].piece, run[keep].piece if keep < len(run) else run[-1].piece + 1))
        elif len(run) >= 3 and all(not line.heading.word for line in run):
            lists |= {line.piece for line in run}
        at = after
    return contents, lists


# A table of contents stands within this many characters of the beginning.
_HEAD = 20_000


def _follows(one: int, other: int, pieces: Sequence[Piece]) -> bool:
    return other - one <= 2 and _is_brief(pieces[one + 1 : other])


def _is_brief(pieces: Sequence[Piece]) -> bool:
    return all(len(p.text) < 90 and not p.text.startswith(('"', "“", "‘")) for p in pieces)


def _tail_that_begins(run: Sequence[Line]) -> int:
    """Say from which line on a run of headings is the story's own: its last «Volume I», «Chapter I», said before."""
    last = run[-1].heading
    if last.number != 1 and not (last.word and last.number is None) and not last.holds_chapters:
        return len(run)
    keep = len(run) - 1
    while keep and run[keep - 1].heading.holds_chapters and not run[keep].heading.holds_chapters:
        keep -= 1
    said_before = any(line.heading[:2] == run[keep].heading[:2] for line in run[:keep])
    return keep if said_before else len(run)


def _opening(pieces: Sequence[Piece], known: Verdicts) -> set[int]:
    """Where a file of one chapter has its heading, «14», «IX. The Council»: first of all, or under a title."""
    first = [i for i, piece in enumerate(pieces[:_TOP]) if i not in known and piece.text][:2]
    title = first and pieces[first[0]].words <= _BRIEF and pieces[first[0]].text[-1].isalnum()
    return {i for i in (first if title else first[:1]) if i + 1 < len(pieces) and _heads_a_file(pieces, i)}


# «14», «XIV.», «IX. The Council», «Part Two: Drift»; no «I Want to Hold Your Hand», «10. That was how many came.»
_SOLE = re.compile(
    r"[*_#\s]*(?:(?:\d{1,3}|[IVXLC]{2,})[.:)]?|[IVXLC][.:)]|(?:\d{1,3}|[IVXLC]+)\s?[.:–—-]\s(?P<title>[^.!?]+)"
    r"|[A-Z]\w+\s.*[^.!?,])[*_\s]*",
    re.DOTALL,
)


def _heads_a_file(pieces: Sequence[Piece], i: int) -> bool:
    match, after = _SOLE.fullmatch(pieces[i].text), pieces[i + 1].text
    if not match or (match["title"] and not looks_like_title(match["title"])):
        return False
    return not after[:1].islower() and not after.lower().startswith(("by ", "that was", "the number", "the word"))


_TOP, _BRIEF = 12, 10  # pieces, words


def _excerpt(lines: Sequence[Line], pieces: Sequence[Piece], known: Verdicts) -> list[Line]:
    """The numbers of an excerpt, «14», «15», «16» or «Chapter 14», «15»: each one more than the last, over prose.

    The first opens the file, unless three or more head long parts. «Three. … Four.» is counted aloud, «3 … 1» no row.
    """
    row = [line for line in lines if line.heading.word == "chapter" or _is_bare(line, pieces)]
    first = row[0].heading.number if row else None
    if not first or len(row) < 2 or any(line.heading.number != first + k for k, line in enumerate(row)):
        return []
    if any(p.text[:1].islower() for line in row for p in pieces[line.piece + 1 : line.piece + 2]):
        return []  # «14» / «people died that day.»
    ends = [*(line.piece for line in row[1:]), len(pieces)]
    lengths = [sum(p.words for p in pieces[line.piece + 1 : end]) for line, end in zip(row, ends, strict=True)]
    before = [p for i, p in enumerate(pieces[: row[0].piece]) if i not in known]
    opens = len(before) <= _ABOVE and all(p.words <= _BRIEF and p.text[-1].isalnum() for p in before)
    long = len(row) > 2 and min(lengths) >= _LONG_PART
    return row if (opens and min(lengths) >= _SHORT_PART) or long else []


def _is_bare(line: Line, pieces: Sequence[Piece]) -> bool:
    """Tell a number and no more: «14», «XIV.», «THREE»; «Three.» is a sentence."""
    said = line.heading.style == "words" and not pieces[line.piece].text[-1].isalpha()
    return line.heading.number is not None and not line.heading.word and not line.heading.title and not said


_ABOVE = 3  # pieces over the first number: a title, a name
_SHORT_PART, _LONG_PART = 10, 150  # words


def _in_row(lines: Sequence[Line], opening: set[int]) -> list[Line]:
    """Keep bare numbers only where they count: 1, 2, 3 … of one style, beginning again where a part begins.

    The only one of a file is a heading where it opens it.
    """
    kept: set[int] = set()
    bare = [line for line in lines if not line.heading.word and line.heading.style not in ("words", "small", "plus")]
    kept |= {line.piece for line in bare if len(bare) == 1 and line.piece in opening}
    for style in ("roman", "small", "arabic", "words"):
        row = [line for line in lines if not line.heading.word and line.heading.style == style]
        titled = [line for line in row if line.heading.title]
        for group in ([line for line in row if not line.heading.title], titled, row):
            kept |= _counting(group)
    # «1.» … «5.», «+1»: one more after parts that count; the last of them, or the last before they begin again.
    for before, line in zip(lines, lines[1:], strict=False):
        if line.heading.style == "plus" and before.piece in kept and before.heading.number not in (None, 1):
            kept.add(line.piece)
    return [line for line in lines if line.heading.word or line.piece in kept]


def _counting(row: Sequence[Line]) -> set[int]:
    """Return the pieces of a row that count up by one from 1 (or from 2, where the first has no number)."""
    kept: set[int] = set()
    expected, chain = 0, []
    after = [line.heading.number for line in row][1:] + [0] * bool(row)
    for line, following in zip(row, after, strict=True):
        number = line.heading.number
        if chain and number == 1 and following not in (2, 3):
            continue
        if chain and number in (expected, expected + 1):
            chain.append(line)
        elif number in (1, 2) and (not chain or number == 1):
            kept |= {c.piece for c in chain} if len(chain) > 1 else set()
            chain = [line]
        else:
            continue
        expected = number + 1
    return kept | ({c.piece for c in chain} if len(chain) > 1 else set())


def _sections(lines: Sequence[Line]) -> list[Line]:
    """Find bare numbers inside chapters that are called chapters: they count sections."""
    if sum(bool(line.heading.word) and not line.heading.holds_chapters for line in lines) < 3:
        return []
    return [line for line in lines if not line.heading.word]


def _with_titles(
    lines: Sequence[Line], pieces: Sequence[Piece], known: Verdicts, verdicts: dict[int, Verdict]
) -> Found:
    """Join titles that stand under their number, and parts with their first chapter."""
    taken = {line.piece for line in lines}
    titles = {
        line.piece: under
        for line in lines
        if (under := title_over_text(pieces, line.piece + 1, taken, known)) and not _own_title(line, pieces)
    }
    bare = [line for line in lines if not _own_title(line, pieces)]
    usual = sum(line.piece in titles for line in bare) > len(bare) * 0.5
    starts: list[tuple[int, str, str]] = []
    end = -2
    for line in lines:
        text = " ".join(pieces[line.piece].text.split())
        under = titles.get(line.piece)
        last = line.piece
        if under and (usual or under.sure):
            text = joined(text, under.text)
            for j in range(line.piece + 1, under.end):
                verdicts[j] = Verdict("heading", "chapter-title", 0.9)
            last = under.end - 1
        verdicts[line.piece] = Verdict("heading", "chapter-pattern", 0.95)
        if starts and end == line.piece - 1:
            before = starts.pop()
            starts.append((before[0], joined(before[1], text), "chapter-pattern"))
        else:
            starts.append((line.piece, text, "chapter-pattern"))
        end = last
    return Found(tuple(starts), verdicts)


def _own_title(line: Line, pieces: Sequence[Piece]) -> bool:
    return bool(line.heading.title) or len(pieces[line.piece].lines) > 1


def joined(number: str, title: str) -> str:
    """Join «CHAPTER I.» and its title as they read: a mark that is there stays, else a colon comes between."""
    return f"{number} {title}" if number.endswith((".", ":", "—", "-", ")")) else f"{number}: {title}"


def _by_tabs(pieces: Sequence[Piece], known: Verdicts) -> Found:
    """Find titles written as FanFicFare writes them in plain text: a tab, then the title, on a line of their own."""
    tabbed = [
        i for i, p in enumerate(pieces) if p.tabbed and i not in known and len(p.text) <= 120 and len(p.lines) == 1
    ]
    if not tabbed or sum(p.tabbed for p in pieces) > len(tabbed) + 3 or len(tabbed) * 4 > len(pieces):
        return Found((), {})
    return _plain(tabbed, pieces, "tabbed-title", 0.8)


def _by_capitals(pieces: Sequence[Piece], known: Verdicts) -> Found:
    """Find titles that are only capitals: three or more, each alone over a long stretch of story."""
    capitals = [i for i, p in enumerate(pieces) if i not in known and _is_capital_title(p)]
    found = set(capitals)
    capitals = [i for i in capitals if i + 1 < len(pieces) and i + 1 not in found]
    if len(capitals) < 3:
        return Found((), {})
    ends = [*capitals[1:], len(pieces)]
    lengths = [sum(len(p.text) for p in pieces[i:j]) for i, j in zip(capitals, ends, strict=True)]
    if sorted(lengths)[len(lengths) // 4] < 3000:
        return Found((), {})
    return _plain(capitals, pieces, "capital-title", 0.6)


def _is_capital_title(piece: Piece) -> bool:
    text = piece.text
    return (
        3 < len(text) <= 90
        and len(piece.lines) <= 2
        and text.isupper()
        and sum(c.isalpha() for c in text) >= 4
        and not text.endswith(("!", "?", ",", "…", "-", "—"))
        and (text[0] not in _OPENING or text.rstrip(".")[-1] in _CLOSING)
        and not is_last_word(text)
    )


def _plain(found: Sequence[int], pieces: Sequence[Piece], why: str, score: float) -> Found:
    starts = tuple((i, " ".join(pieces[i].text.split()), why) for i in found)
    return Found(starts, {i: Verdict("heading", why, score) for i in found})
