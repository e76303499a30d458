"""The reading as a person sees it in a terminal: plain text of a given width, with or without colour."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

from readthrough.layers import COUNTED_KINDS, SPOKEN_KINDS, Block, Structure
from readthrough.reading import CastMember, Line, Reading

__all__ = ["DOUBTFUL", "SURE", "counted", "format_reading"]

# Under this score a line is shown as doubtful: it is more likely wrong than right.
DOUBTFUL = 0.5
# From this score on we say that we are sure, here and on the page: 95 of 100 such lines are right (training/LOG.md).
SURE = 0.85
# A line of about this many words shows best how somebody talks and still fits in one row.
TYPICAL_WORDS = 9
FORMATS = {"text": "plain text", "markdown": "Markdown", "html": "HTML", "epub": "EPUB", "docx": "Word document"}
# What a reader calls each kind of block, one and many, here and on the page; kinds that are not here are the story.
SET_APART = {
    "summary": ("summary", "summaries"), "note": ("author’s note", "author’s notes"),
    "end_note": ("closing note", "closing notes"), "disclaimer": ("disclaimer", "disclaimers"),
    "metadata": ("story header", "story headers"), "lyrics": ("song or poem", "songs or poems"),
    "letter": ("letter", "letters"), "message": ("message", "messages"), "voicemail": ("voicemail", "voicemails"),
    "front": ("front matter", "front matter"), "back": ("back matter", "back matter"),
    "other": ("other text", "other texts"),
}  # fmt: skip


class Pen(NamedTuple):
    """How to write: ``width`` in columns; ``everything`` shows what is cut short otherwise."""

    width: int
    colour: bool
    everything: bool

    def bold(self, text: str) -> str:
        return f"\033[1m{text}\033[0m" if self.colour else text

    def dim(self, text: str) -> str:
        return f"\033[2m{text}\033[0m" if self.colour else text

    def warm(self, text: str) -> str:
        return f"\033[33m{text}\033[0m" if self.colour else text

    def few(self, n: int) -> int:
        """How many rows to show of a list that a person wants about n of."""
        return 10**9 if self.everything else n

    def more(self, left: int, of_what: str) -> list[str]:
        """One row that says how many rows were cut."""
        return [self.dim(f"  … {left:,} more {of_what}; --all shows them")] if left > 0 else []


def format_reading(reading: Reading, *, width: int = 80, colour: bool = False, everything: bool = False) -> str:
    """Write a reading for a person: cast, typical lines, what was set apart, doubtful lines, notices.

    ``width`` is in terminal columns, at least 40. ``everything`` shows whole lists. Control characters never pass.
    """
    pen = Pen(max(40, min(width, 120)) - 1, colour, everything)
    sections = (_head, _chapters, _cast, _voices, _set_apart, _doubtful, _notices)
    return "\n\n".join("\n".join(rows) for section in sections if (rows := section(reading, pen))) + "\n"


def _head(reading: Reading, pen: Pen) -> list[str]:
    structure, source = reading[Structure], reading.story.source
    declared = reading.story.declared
    author = structure.author or declared.author
    blocks = structure.blocks
    words = structure.words(reading.text)
    breaks = sum(b.kind == "break" for b in blocks)
    spoken = [line for line in reading.lines if line.kind in SPOKEN_KINDS]
    facts = [counted(words, "word", "words")]
    facts += [counted(len(structure.chapters), "chapter", "chapters")] if structure.chapters else []
    facts += [counted(breaks, "scene break", "scene breaks")] if breaks else []
    facts += [counted(len({line.turn for line in spoken}), "line spoken", "lines spoken")]
    sent = sum(line.kind == "message" for line in reading.lines)
    facts += [counted(sent, "message", "messages")] if sent else []
    facts += [FORMATS.get(source.format, source.format)]
    title = structure.title or declared.title or source.name
    rows = [pen.bold(row) for row in _wrap(clean(title).split(), pen.width)]
    rows += [cut(f"by {clean(author)}", pen.width)] if author else []
    return rows + [pen.dim(row) for row in _wrap(facts, pen.width, " · ")]


def _chapters(reading: Reading, pen: Pen) -> list[str]:
    structure = reading[Structure]
    chapters = structure.chapters
    if len(chapters) < 2:
        return []
    shown = chapters[: pen.few(8)]
    counts = [f"{structure.words(reading.text, i):,}" for i in range(len(shown))]
    digits = max(5, *map(len, counts))
    titles = [cut(clean(c.title) or "(no title)", pen.width - digits - 4) for c in shown]
    wide = max(8, *map(columns, titles))
    rows = [f"  {pad(title, wide)}  {n:>{digits}}" for title, n in zip(titles, counts, strict=True)]
    head = pen.bold("Chapters") + pen.dim(f"{'words':>{wide + 4 + digits - 8}}")
    return [head, *rows, *pen.more(len(chapters) - len(shown), "chapters")]


def _cast(reading: Reading, pen: Pen) -> list[str]:
    cast = reading.cast
    if not cast:
        return [pen.bold("Cast"), "  Nobody is named in it."]
    speaking = [m for m in cast if m.lines]
    silent = [m for m in cast if not m.lines]
    shown = speaking[: pen.few(15)] or silent[: pen.few(15)]
    names = [clean(m.name or "the narrator") + (" (narrator)" if m.narrator and m.name else "") for m in shown]
    wide = min(max([4, *map(columns, names)]), max(12, pen.width // 3))
    head = cut(f"{pad('Cast', wide + 2)}  {'lines':>5}  {'words':>6}  pronoun  also called", pen.width)
    rows = [pen.bold(head[:4]) + pen.dim(head[4:])]
    for member, name in zip(shown, names, strict=True):
        first = f"  {pad(cut(name, wide), wide)}  {member.lines:>5,}  {member.words:>6,}  "
        first += f"{cut(member.pronouns or '?', 7):7}  "
        others = _aliases(member, pen.width - columns(first))
        rows.append(first + pen.dim(others) if others else first.rstrip())
    rows += pen.more(len(speaking) - len(shown), "who speak") if speaking else []
    return rows + (_silent(silent, pen) if speaking else [])


def _aliases(member: CastMember, room: int) -> str:
    """As many of the other names as fit in one row, then how many did not."""
    names = [clean(a) for a in member.aliases if a != member.name]
    for n in range(len(names), 0, -1):
        text = ", ".join(names[:n]) + (f" +{len(names) - n}" if n < len(names) else "")
        if columns(text) <= room:
            return text
    return cut(", ".join(names), room) if room > 4 else ""


def _silent(silent: list[CastMember], pen: Pen) -> list[str]:
    if not silent:
        return []
    names = [clean(m.name or "the narrator") for m in silent]
    shown = names[: pen.few(12)]
    left = f" and {len(names) - len(shown):,} more" if len(shown) < len(names) else ""
    label = "Without a line:"
    return ["  " + row for row in _wrap([label, *_commas(shown, left)], pen.width - 2)]


def _commas(words: list[str], tail: str) -> list[str]:
    return [w + "," for w in words[:-1]] + [words[-1] + tail]


def _voices(reading: Reading, pen: Pen) -> list[str]:
    said: dict[str | None, list[Line]] = {}
    for line in reading.lines:
        if line.kind in COUNTED_KINDS and line.score >= SURE:  # whoever looks here first should find no wrong line
            said.setdefault(line.speaker, []).append(line)
    rows: list[str] = []
    for member in [m for m in reading.cast if m.id in said][: pen.few(4)]:
        shown = typical(said[member.id])
        verb = " says" if any(line.kind in SPOKEN_KINDS for line in shown) else " writes"
        rows.append(pen.bold(clean(member.name or "the narrator")) + pen.dim(verb))
        rows += ["  " + cut(clean(line.text), pen.width - 2) for line in shown]
    return rows


def typical(said: list[Line], n: int = 3) -> list[Line]:
    """Choose up to n of one speaker's lines, in text order: from different parts of the story, of a readable length."""

    def worth(line: Line) -> tuple[float, int]:
        far = abs(len(line.text.split()) - TYPICAL_WORDS) / TYPICAL_WORDS
        return (line.score - min(far, 2.0), -line.start)

    if len(said) <= n:
        return said
    first, last = said[0].start, said[-1].start + 1
    parts = [[line for line in said if (line.start - first) * n // (last - first) == k] for k in range(n)]
    return [max(part, key=worth) for part in parts if part]


def _set_apart(reading: Reading, pen: Pen) -> list[str]:
    runs: dict[str, list[list[Block]]] = {}
    for kind, blocks in groupby(reading[Structure].blocks, key=lambda b: b.kind):
        if kind in SET_APART:
            runs.setdefault(kind, []).append(list(blocks))
    rows = []
    for kind in sorted(runs, key=list(SET_APART).index):
        found = runs[kind]
        label = pad(counted(len(found), *SET_APART[kind]), 22)
        shown = found[: pen.few(3)]
        for k, run in enumerate(shown):
            words = clean(reading.text[run[0].start : min(run[-1].end, run[0].start + 400)])
            rows.append(f"  {label if k == 0 else ' ' * 22} {pen.dim(cut(words, pen.width - 25))}")
    rows += _left_out(reading, pen)
    return [pen.bold("Set apart"), *rows] if rows else []


def _left_out(reading: Reading, pen: Pen) -> list[str]:
    left = reading.story.left_out
    told = [f"{clean(o.kind)}, {o.chars:,} characters at {clean(o.where)} ({clean(o.why)})" for o in left[: pen.few(4)]]
    rows = ["  " + cut(f"left out: {row}", pen.width - 2) for row in told]
    return rows + pen.more(len(left) - len(rows), "left out")


def _doubtful(reading: Reading, pen: Pen) -> list[str]:
    spoken = [line for line in reading.lines if line.kind in SPOKEN_KINDS]
    # One utterance may be several stretches: it is doubtful if one of them is, and shown by that one.
    doubtful: dict[int, Line] = {}
    for line in spoken:
        if line.speaker is None or line.score < DOUBTFUL:
            doubtful.setdefault(line.turn, line)
    if not any(line.kind in COUNTED_KINDS for line in reading.lines):
        return [pen.bold("Lines"), "  Nobody speaks in it."]
    if not doubtful:
        return []
    unknown = len({line.turn for line in spoken if line.speaker is None})
    turns = len({line.turn for line in spoken})
    share = f"  {len(doubtful):,} of {counted(turns, 'line', 'lines')} spoken, {unknown:,} of them with no speaker"
    shown = list(doubtful.values())[: pen.few(10)]
    names = {m.id: m.name or "the narrator" for m in reading.cast} | {"group": "several"}
    place = _places(reading)
    places = [cut(place(line.start), 20) for line in shown]
    whos = [cut(f"{clean(names.get(line.speaker or '', line.speaker or 'who'))}?", 20) for line in shown]
    wide, broad = max(map(columns, places)), max(map(columns, whos))
    rows = [pen.bold("Doubtful lines") + pen.dim(cut(share, pen.width - 14))]
    for line, where, who in zip(shown, places, whos, strict=True):
        words = cut(clean(line.text), pen.width - wide - broad - 6)
        rows.append(f"  {pad(where, wide)}  {pen.warm(pad(who, broad))}  {words}")
    return rows + pen.more(len(doubtful) - len(shown), "doubtful lines")


def _places(reading: Reading):
    """A function from an offset to the paragraph's place in the source."""
    from bisect import bisect_right

    paragraphs = reading.story.paragraphs
    starts = [p.start for p in paragraphs]

    def place(offset: int) -> str:
        at = bisect_right(starts, offset) - 1
        return clean(paragraphs[at].where) if at >= 0 and paragraphs[at].where else f"at {offset:,}"

    return place


def _notices(reading: Reading, pen: Pen) -> list[str]:
    notices = reading.notices
    shown = notices[: pen.few(8)]
    rows = []
    for notice in shown:
        first, *rest = _wrap(clean(notice.message).split(), pen.width - 4)
        rows += [f"  - {first}", *(f"    {row}" for row in rest)]
    return [pen.bold("Notices"), *rows, *pen.more(len(notices) - len(shown), "notices")] if rows else []


def counted(n: int, one: str, many: str) -> str:
    """Write a number with its noun: «1 line», «1,200 lines»."""
    return f"{n:,} {one if n == 1 else many}"


# --- text in columns ----------------------------------------------------------------------------------------------


def clean(text: str) -> str:
    """One line of text that cannot steer a terminal: white space becomes single blanks, control marks go."""
    return "".join(c for c in " ".join(text.split()) if unicodedata.category(c) not in ("Cc", "Cs") and c not in _BIDI)


_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")


def columns(text: str) -> int:
    """How many terminal columns a text takes: two for a wide character, none for a combining one."""
    if text.isascii():
        return len(text)
    return sum(map(_wide, text))


def _wide(c: str) -> int:
    if unicodedata.combining(c) or unicodedata.category(c) in ("Cf", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(c) in ("W", "F") else 1


def cut(text: str, room: int) -> str:
    """The text if it takes no more than ``room`` columns, else its beginning and an ellipsis."""
    if columns(text) <= room:
        return text
    taken = 0
    for i, c in enumerate(text):
        taken += columns(c)
        if taken > room - 1:
            return text[:i].rstrip() + "…"
    return text


def pad(text: str, room: int) -> str:
    """The text filled up with blanks to ``room`` columns."""
    return text + " " * (room - columns(text))


def _wrap(words: Iterable[str], room: int, between: str = " ") -> list[str]:
    """Break words into rows of at most ``room`` columns; a longer word is cut."""
    rows: list[str] = []
    for word in (cut(w, room) for w in words):
        if rows and columns(rows[-1]) + len(between) + columns(word) <= room:
            rows[-1] += between + word
        else:
            rows.append(word)
    return rows or [""]
