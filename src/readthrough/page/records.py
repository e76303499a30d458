"""The page as frozen records: everything that is shown, decided before any HTML is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from msgspec import Struct

from readthrough.layers import (
    COUNTED_KINDS,
    SPOKEN_KINDS,
    STORY_KINDS,
    Block,
    Characters,
    Dialogue,
    Speakers,
    Structure,
)
from readthrough.page.people import Person, people_of
from readthrough.page.pieces import EmphasisReader, Piece, cut
from readthrough.page.reasons import BLOCK_WHY, DOUBTFUL, KIND_WORDS, line_words, score_words, why_words
from readthrough.reading import Line, Reading
from readthrough.story import Paragraph, Source, Story
from readthrough.terminal import SET_APART

# Set apart but part of the story: open. The other kinds of SET_APART are not story: folded, but for the summary,
# which the author wrote to be read first.
_OPEN = frozenset(("lyrics", "letter", "message", "voicemail", "summary"))
# Kinds whose line ends mean something even where the file is hard-wrapped.
_VERSE = frozenset(("lyrics", "message", "metadata", "title", "byline", "heading"))
# Programs that wrap prose do so at 60 columns or more: lines that all stop sooner were ended by a hand.
_WRAPPED = 52
# Blocks are laid out a screen or two at a time, so that a novel opens as fast as a short story.
_CHUNK_CHARS = 6000
_MEASURE = 62
_PEEK = 90
# A first paragraph shorter than this is the label of a note, not its words.
_LABEL = 20


class PageLine(Struct, frozen=True, gc=False):
    """One marked line. ``person`` and ``to`` index Page.people; ``person`` is -1 for unknown, -2 for several at once.

    ``turn`` counts utterances from 0, or is -1 for thoughts, and for messages of nobody known.
    """

    id: str
    person: int
    to: tuple[int, ...]
    turn: int
    kind: str
    sure: str
    why: str
    doubtful: bool


class Mark(Struct, frozen=True, gc=False):
    """How a stretch of a line looks. ``label`` is the name beside it, or empty where it stands just before;
    ``aside`` says that the label stands in the margin, ``first`` that this stretch carries the line's id."""

    line: int
    ink: int
    label: str
    aside: bool
    first: bool


class Passage(Struct, frozen=True, gc=False):
    """One block: its pieces, and a mark for each stretch of a line in it. ``level`` is 1 to 4 for headings, else 0.

    ``keeps_lines`` tells that line ends are the author's; ``opens`` that it comes first after a heading or a break.
    """

    kind: str
    why: str
    tag: str
    level: int
    centred: bool
    keeps_lines: bool
    opens: bool
    pieces: tuple[Piece, ...]
    marks: tuple[Mark, ...]


class Fold(Struct, frozen=True, gc=False):
    """Passages set apart together: ``peek`` is how they begin, shown while they are folded.

    ``why`` says why they are, after «because».
    """

    kind: str
    label: str
    why: str
    peek: str
    open: bool
    passages: tuple[Passage, ...]


class Chunk(Struct, frozen=True, gc=False):
    """Items that are laid out together; ``rows`` guesses how many lines of type they take."""

    rows: int
    items: tuple[Passage | Fold, ...]


class Section(Struct, frozen=True, gc=False):
    """A chapter, or what stands outside chapters (``chapter`` None, no title)."""

    chapter: int | None
    title: str
    chunks: tuple[Chunk, ...]


class Page(Struct, frozen=True):
    """All that the page shows. ``titled`` and ``signed``: the text itself brings the title, the byline."""

    title: str
    author: str
    language: str
    words: int
    titled: bool
    signed: bool
    chapters: tuple[str, ...]
    sections: tuple[Section, ...]
    people: tuple[Person, ...]
    lines: tuple[PageLine, ...]
    notices: tuple[str, ...]
    left_out: tuple[str, ...]
    source: Source
    version: str


def make_page(reading: Reading) -> Page:
    """Make the records of the page; layers that are missing are left away."""
    from readthrough import __version__

    story = reading.story
    structure = reading.get(Structure) or _bare_structure(story)
    told = _outer_lines(reading)
    people = _people(reading, told)
    lines = _page_lines(told, people, _line_whys(reading))
    title = structure.title or story.declared.title or story.source.name
    blocks = _all_blocks(story.text, structure.blocks)
    items = list(_passages(story, title, blocks, told, lines, people))
    notices = dict.fromkeys(n.message for n in reading.notices)
    return Page(
        title=title,
        author=structure.author or story.declared.author,
        language=structure.language or "en",
        words=structure.words(story.text),
        titled=any(passage.level == 1 for _, passage in items),
        signed=any(block.kind == "byline" for block in structure.blocks),
        chapters=tuple(c.title for c in structure.chapters),
        sections=tuple(_sections(items, structure)),
        people=people,
        lines=lines,
        notices=tuple(notices),
        left_out=tuple(f"{row.kind} ({row.where}): {row.why}, {row.chars:,} characters" for row in story.left_out),
        source=story.source,
        version=__version__,
    )


def _bare_structure(story: Story) -> Structure:
    return Structure(tuple(Block(p.start, p.end, "prose", None, "") for p in story.paragraphs), ())


def _outer_lines(reading: Reading) -> list[Line]:
    """The lines that are marked: not what is merely cited, nor what lies inside another line."""
    if not all(layer in reading for layer in (Dialogue, Characters, Speakers)):
        return []
    outer: list[Line] = []
    for line in reading.lines:
        if (line.kind != "quoted" or line.speaker) and (not outer or line.start >= outer[-1].end):
            outer.append(line)
    return outer


def _people(reading: Reading, lines: Sequence[Line]) -> tuple[Person, ...]:
    if not lines and Characters not in reading:
        return ()
    starts: dict[str, list[int]] = {}
    for line in lines:
        if line.speaker and line.kind in COUNTED_KINDS:
            starts.setdefault(line.speaker, []).append(line.start)
    whys = {row.id: row.why for row in reading[Characters].rows}
    return people_of(reading.cast, starts, len(reading.text), whys)


def _line_whys(reading: Reading) -> dict[int, str]:
    """Why each stretch is a line, by its start."""
    return {quote.start: quote.why for quote in reading[Dialogue].quotes} if Dialogue in reading else {}


def _page_lines(lines: Sequence[Line], people: Sequence[Person], whys: Mapping[int, str]) -> tuple[PageLine, ...]:
    index = {person.id: i for i, person in enumerate(people)}
    turns: dict[int, int] = {}
    made = []
    for line in lines:
        spoken = line.kind in SPOKEN_KINDS
        person = -2 if line.speaker == "group" else index.get(line.speaker, -1)
        counts = spoken or (person >= 0 and line.kind in COUNTED_KINDS)
        if counts:
            turns.setdefault(line.turn, len(turns))
        to = tuple(index[a] for a in line.addressees if a in index)
        made.append(
            PageLine(
                line.id, person, to, turns[line.turn] if counts else -1, KIND_WORDS.get(line.kind, ""),
                score_words(line.score), line_words(line.why, whys.get(line.start, "")),
                spoken and (person == -1 or line.score < DOUBTFUL),
            )
        )  # fmt: skip
    return tuple(made)


def _all_blocks(text: str, blocks: Sequence[Block]) -> Iterable[Block]:
    """The blocks, and any text between them: the page loses nothing even where a structure has a hole."""
    at = 0
    for block in blocks:
        if text[at : block.start].strip():
            yield Block(at, block.start, "prose", block.chapter, "")
        yield block
        at = max(at, block.end)
    if text[at:].strip():
        yield Block(at, len(text), "prose", blocks[-1].chapter if blocks else None, "")


def _passages(
    story: Story,
    title: str,
    blocks: Iterable[Block],
    told: Sequence[Line],
    lines: Sequence[PageLine],
    people: Sequence[Person],
) -> Iterable[tuple[Block, Passage]]:
    emphasis = EmphasisReader(story.emphasis)
    paragraphs = _ParagraphReader(story.paragraphs)
    headings = _Headings(title)
    breaks_mean = story.source.format != "text"
    seen = -1
    next_line = 0
    before = "heading"
    for block in blocks:
        while next_line < len(told) and told[next_line].end <= block.start:
            next_line += 1
        spans = []
        for i in range(next_line, len(told)):
            if told[i].start >= block.end:
                break
            spans.append((told[i].start, told[i].end, i))
        pieces = cut(story.text, block.start, block.end, spans, emphasis.within(block.start, block.end))
        marks, seen = _marks(spans, seen, lines, people)
        paragraph = paragraphs.at(block.start)
        tag = paragraph.tag if paragraph else "p"
        body = story.text[block.start : block.end]
        keeps = "\n" in body and (breaks_mean or block.kind in _VERSE or tag == "pre" or _broken_by_hand(body))
        centred = paragraph.centred if paragraph else False
        level = headings.level(block, body)
        opens = before != "prose"
        yield block, Passage(block.kind, block.why, tag, level, centred, keeps, opens, pieces, marks)
        before = block.kind


class _ParagraphReader:
    """Finds the paragraph that a block lies in; blocks come in ascending order."""

    def __init__(self, rows: Sequence[Paragraph]) -> None:
        self._rows = rows
        self._at = 0

    def at(self, start: int) -> Paragraph | None:
        while self._at < len(self._rows) and self._rows[self._at].end <= start:
            if self._rows[self._at].start == start:  # an hr is as wide as nothing
                break
            self._at += 1
        return self._rows[self._at] if self._at < len(self._rows) and self._rows[self._at].start <= start else None


class _Headings:
    """Tells the first title (1), what opens a chapter (2), a heading's lines after its first (3), and others (4)."""

    def __init__(self, title: str) -> None:
        self._title = _bare(title)
        self._titled = False
        self._chapter: int | None = None
        self._told = False
        self._below = False  # whether the block before is a heading

    def level(self, block: Block, body: str) -> int:
        # «# The Weather Committee» above «## 1. Precipitation»: a heading that is the title.
        is_title = block.kind == "title" or (block.kind == "heading" and _bare(body) == self._title)
        if is_title and not self._titled and not self._told:
            self._titled = True
            return 1
        if block.kind in STORY_KINDS:
            self._told = True
        below, self._below = self._below, block.kind == "heading"
        if block.kind != "heading":
            return 0
        opens = block.chapter is None or block.chapter != self._chapter
        self._chapter = block.chapter
        return 2 if opens else 3 if below else 4


def _bare(words: str) -> str:
    return " ".join(words.split()).casefold()


def _broken_by_hand(body: str) -> bool:
    return all(len(row.strip()) < _WRAPPED for row in body.split("\n")[:-1])


def _marks(
    spans: Sequence[tuple[int, int, int]], seen: int, lines: Sequence[PageLine], people: Sequence[Person]
) -> tuple[tuple[Mark, ...], int]:
    """A mark for each line in one block: a name stands once, until somebody else speaks, or this one thinks."""
    marks = []
    last: tuple[int, str] | None = None
    for _, _, i in spans:
        person = lines[i].person
        label = "" if (person, lines[i].kind) == last else _label(lines[i], people)
        marks.append(Mark(i, people[person].ink if person >= 0 else 0, label, last is None, i > seen))
        seen = max(seen, i)
        last = (person, lines[i].kind)
    return tuple(marks), seen


def _label(line: PageLine, people: Sequence[Person]) -> str:
    if line.person >= 0:
        return people[line.person].short
    if line.person == -2:
        return "several"
    # A thought that nobody claims needs no question mark: only what is said aloud is marked as unknown.
    return "?" if line.turn >= 0 else ""


def _sections(items: Sequence[tuple[Block, Passage]], structure: Structure) -> Iterable[Section]:
    for chapter, group in groupby(items, key=lambda item: item[0].chapter):
        known = chapter is not None and chapter < len(structure.chapters)
        title = structure.chapters[chapter].title if known else ""
        yield Section(chapter, title, tuple(_chunks(_folded(passage for _, passage in group))))


def _folded(passages: Iterable[Passage]) -> Iterable[Passage | Fold]:
    for kind, group in groupby(passages, key=lambda passage: passage.kind):
        if kind in SET_APART:
            inside = tuple(group)
            why = why_words(inside[0].why, BLOCK_WHY)
            one, many = SET_APART[kind]
            name = many if kind == "message" and len(inside) > 1 else one
            yield Fold(kind, name[0].upper() + name[1:], why, _peek(inside), kind in _OPEN, inside)
        else:
            yield from group


def _peek(passages: Sequence[Passage]) -> str:
    said = [" ".join("".join(piece.text for piece in p.pieces)[: _PEEK * 3].split()) for p in passages[:8]]
    said = [words for words in said if words]
    # «Chapter Notes» alone says nothing: what follows it does.
    if len(said) > 1 and len(said[0]) < _LABEL:
        del said[0]
    peek = said[0] if said else ""
    return peek if len(peek) <= _PEEK else peek[:_PEEK].rsplit(" ", 1)[0] + " …"


def _chunks(items: Iterable[Passage | Fold]) -> Iterable[Chunk]:
    held: list[Passage | Fold] = []
    rows = chars = 0
    for item in items:
        inside = item.passages if isinstance(item, Fold) else (item,)
        size = sum(len(piece.text) for passage in inside for piece in passage.pieces)
        if held and chars + size > _CHUNK_CHARS:
            yield Chunk(rows, tuple(held))
            held, rows, chars = [], 0, 0
        held.append(item)
        chars += size
        shut = isinstance(item, Fold) and not item.open
        rows += 2 if shut else sum(map(_rows, inside))
    if held:
        yield Chunk(rows, tuple(held))


def _rows(passage: Passage) -> int:
    body = "".join(piece.text for piece in passage.pieces)
    rows = sum(1 + len(row) // _MEASURE for row in (body.split("\n") if passage.keeps_lines else (body,)))
    return rows + (0 if passage.kind == "prose" else 4 if passage.level else 1)
