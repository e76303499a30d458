"""Chapters: from the table of contents, else from the source's headings, else from patterns in the lines."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from readthrough.layers import Chapter
from readthrough.stages.structure.books import closes_here, is_matter_name
from readthrough.stages.structure.headings import parse_heading
from readthrough.stages.structure.patterns import LONGEST_HEADING, Found, by_pattern, joined
from readthrough.stages.structure.pieces import Piece, Verdict, Verdicts
from readthrough.stages.structure.titles import same_words
from readthrough.story import Story, TocEntry


def find_chapters(story: Story, pieces: Sequence[Piece], known: Verdicts) -> Found:
    """Find where the chapters begin. The first of these with two chapters or more decides; else the first with one."""
    marked = _heading_tags(pieces, known)
    ways = []
    for way in (
        lambda: _by_contents(story, pieces, known, marked),
        lambda: _by_tags(story, pieces, known, marked),
        lambda: by_pattern(pieces, known),
    ):
        ways.append(way())
        if len(ways[-1].starts) > 1:
            break
    found = next((w for w in ways if len(w.starts) > 1), next((w for w in ways if w.starts), ways[-1]))
    verdicts = {i: Verdict("heading", "heading-tag") for i in marked}
    first = found.starts[0][0] if found.starts else len(pieces)
    for i in marked:
        if i < min(first, 40) and same_words(pieces[i].text, story.declared.title):
            verdicts[i] = Verdict("title", "declared-title")
    if found is not ways[-1] or len(ways) < 3:
        verdicts |= _typed_headings(pieces, known, set(verdicts))
    return Found(found.starts, verdicts | found.verdicts)


def _heading_tags(pieces: Sequence[Piece], known: Verdicts) -> list[int]:
    return [
        i
        for i, p in enumerate(pieces)
        if (i in known and known[i].kind == "heading")
        or (
            i not in known
            and len(p.tag) == 2
            and p.tag[0] == "h"
            and p.tag[1].isdigit()
            and 0 < len(p.text) <= LONGEST_HEADING
            and not closes_here(pieces, i)
        )
    ]


def _by_contents(story: Story, pieces: Sequence[Piece], known: Verdicts, marked: list[int]) -> Found:
    """Follow the source's own table of contents: entries for front and back matter are no chapters."""
    entries = [t for t in story.toc if not is_matter_name(t.title) and not same_words(t.title, story.declared.title)]
    if not entries:
        entries = [t for t in story.toc if not is_matter_name(t.title)]
    level = _chapter_level(entries)
    entries = [t for t in entries if t.level <= level]
    places = [p.start for p in pieces]
    headings = set(marked)
    starts: list[tuple[int, str, str]] = []
    for entry in entries:
        i = bisect_left(places, entry.start)
        if i >= len(pieces):
            continue
        title = " ".join(entry.title.split())
        if starts and all(j in headings or pieces[j].tag == "hr" for j in range(starts[-1][0], i)):
            # A part and its first chapter, with nothing between: one chapter under both titles.
            before = starts.pop()
            starts.append((before[0], joined(before[1], title) if i != before[0] else before[1], "toc"))
        else:
            starts.append((i, title, "toc"))
    verdicts = {}
    for i, title, _ in starts:
        if i not in known and len(pieces[i].text) <= LONGEST_HEADING and same_words(pieces[i].text, title):
            verdicts[i] = Verdict("heading", "toc")
    return Found(tuple(starts), verdicts)


def _chapter_level(entries: Sequence[TocEntry]) -> int:
    """Say which level of a table of contents holds the chapters: under parts and books, above numbered sections."""
    levels = sorted({t.level for t in entries})
    for level in levels:
        here = [t.title for t in entries if t.level == level]
        parts = sum(bool((h := parse_heading(title)) and h.holds_chapters) for title in here)
        deeper = sum(t.level > level for t in entries)
        if not deeper or (parts * 2 < len(here) and (len(here) > 2 or deeper < 3)):
            return level
    return 1


def _by_tags(story: Story, pieces: Sequence[Piece], known: Verdicts, marked: list[int]) -> Found:
    """Take the headings of the highest level that heads text rather than other headings."""
    own = [i for i in marked if not same_words(pieces[i].text, story.declared.title)]
    story_headings = [i for i in own if not is_matter_name(pieces[i].text)]
    if not story_headings:
        return Found((), {})
    levels = sorted({_level(pieces[i]) for i in story_headings})
    directly = {i for i, j in zip(story_headings, story_headings[1:], strict=False) if j == i + 1}
    level = levels[-1]
    for candidate in levels:
        here = [i for i in story_headings if _level(pieces[i]) == candidate]
        if len(here) - len(directly & set(here)) > len(here) / 2 and (len(here) > 1 or len(levels) == 1):
            level = candidate
            break
    headings = set(marked)
    starts: list[tuple[int, str, str]] = []
    for i in story_headings:
        if _level(pieces[i]) > level:
            continue
        title = " ".join(pieces[i].text.split())
        if starts and all(j in headings for j in range(starts[-1][0], i)):
            before = starts.pop()
            starts.append((before[0], joined(before[1], title), "heading-tag"))
        else:
            starts.append((i, title, "heading-tag"))
    return Found(tuple(starts), {})


def _level(piece: Piece) -> int:
    return int(piece.tag[1]) if len(piece.tag) == 2 and piece.tag[1].isdigit() else 2


def _typed_headings(pieces: Sequence[Piece], known: Verdicts, have: set[int]) -> dict[int, Verdict]:
    """Find «Chapter 3: Rain» typed in the text where the source's own headings already give the chapters."""
    found = {}
    for i, piece in enumerate(pieces):
        if i in known or i in have or len(piece.text) > 100 or len(piece.lines) > 2:
            continue
        heading = parse_heading(piece.lines[0])
        if heading and heading.word:
            found[i] = Verdict("heading", "chapter-pattern", 0.9)
    return found


def chapter_rows(found: Found, pieces: Sequence[Piece], end: int) -> tuple[Chapter, ...]:
    """Make the rows: each chapter runs to the next one's heading, the last to ``end``."""
    places = [pieces[i].start for i, _, _ in found.starts] + [max(end, pieces[-1].end if pieces else 0)]
    rows: Mapping[int, tuple[int, str, str]] = dict(enumerate(found.starts))
    return tuple(Chapter(title, places[k], places[k + 1], why) for k, (_, title, why) in rows.items())
