"""Reads a story whose lines are marked by hand: the one source of each example and of its golden reading.

A header (``# key: value``), a line ``---``, then one paragraph a line::

    # cast: F = Felix Marsh | Felix, Fee | he | narrator      id = name | other names | pronouns | narrator
    @note                     the paragraphs after it are of this kind, until the next ``@`` line
    @chapter I / The Road     a heading (of two lines here), then prose
    @break ***                a scene break with its text; ``@rule`` is a ruled line without any
    % remark                  not part of the story: why something is marked so
    @work_end                 a note at the end of the whole work, where the container has a place for one
    ⟦F→A e⟧"Go,"⟦/⟧ said Felix.     speech: ⟦speaker→addressees type kind⟧…⟦/⟧, marks included

Type: ``e`` a speech verb with a name, ``a`` one with a pronoun or a common noun, ``i`` neither. Kind (speech if left
out): thought telepathy sign message quoted. ``=`` goes on with the utterance before; ``miss`` allows a reading to give
this stretch to somebody else. Speaker ``group``: several at once. In the text ``*italic*`` and ``**bold**``.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

TYPES = {"e": "explicit", "a": "anaphoric", "i": "implicit"}
QUOTE_KINDS = {"speech", "thought", "telepathy", "sign", "message", "quoted"}
BLOCK_KINDS = set(
    "title byline metadata summary note end_note disclaimer prose lyrics letter message front back".split()
)
_TAG = re.compile(r"⟦([^⟧]*)⟧")
_WHO = re.compile(r"(\w+)(?:→([\w,]+))?$")
_STYLE = re.compile(r"\*\*(.+?)\*\*|\*(.+?)\*")


class Quote(NamedTuple):
    """One stretch in its paragraph's plain text, half-open; ids of speaker and addressees as in the cast."""

    start: int
    end: int
    kind: str
    speaker: str
    addressees: tuple[str, ...]
    type: str
    goes_on: bool
    may_miss: bool
    nested: bool


class Piece(NamedTuple):
    """One paragraph: its kind, its plain text, its emphasis (start, end, italic or bold) and its stretches of speech.

    ``part`` is the chapter it belongs to (-1 before the first), ``place`` is ``work_end`` for notes of the whole work.
    """

    kind: str
    text: str
    emphasis: tuple[tuple[int, int, str], ...]
    quotes: tuple[Quote, ...]
    part: int
    place: str = ""


class Marked(NamedTuple):
    """A marked story: header fields, cast rows, chapter titles (their lines), pieces."""

    meta: dict[str, str]
    cast: tuple[dict[str, Any], ...]
    chapters: tuple[tuple[str, ...], ...]
    pieces: tuple[Piece, ...]


def parse(source: str) -> Marked:
    """Read a marked story; raises ValueError naming the line that cannot be understood."""
    head, _, body = source.partition("\n---\n")
    meta: dict[str, str] = {}
    cast = []
    for line in head.splitlines():
        key, _, value = line.removeprefix("# ").partition(": ")
        if key == "cast":
            cast.append(_person(value))
        else:
            meta[key] = value
    known = {person["id"] for person in cast} | {"group"}
    pieces: list[Piece] = []
    chapters: list[tuple[str, ...]] = []
    kind, place = "prose", ""
    for line in filter(str.strip, body.splitlines()):
        if line.startswith("%"):
            continue
        if not line.startswith("@"):
            pieces.append(_piece(line.strip(), kind, len(chapters) - 1, place, known, meta))
            continue
        word, _, rest = line[1:].strip().partition(" ")
        if word == "chapter":
            chapters.append(tuple(rest.split(" / ")))
            pieces += [Piece("heading", part, (), (), len(chapters) - 1) for part in chapters[-1]]
            kind = "prose"
        elif word in ("break", "rule"):
            pieces.append(Piece("break", rest, (), (), len(chapters) - 1))
            kind = "prose"
        elif word == "work_end":
            kind, place = "end_note", word
        elif word in BLOCK_KINDS:
            kind = word
        else:
            raise ValueError(f"no such kind of block: {line!r}")
    return Marked(meta, tuple(cast), tuple(chapters), tuple(pieces))


def _person(value: str) -> dict[str, Any]:
    ident, _, rest = value.partition("=")
    name, aliases, pronouns, role = ([part.strip() for part in rest.split("|")] + [""] * 3)[:4]
    others = [alias.strip() for alias in aliases.split(",") if alias.strip()]
    return {"id": ident.strip(), "name": name, "aliases": others, "pronouns": pronouns, "narrator": role == "narrator"}


def _piece(line: str, kind: str, part: int, place: str, known: set[str], meta: dict[str, str]) -> Piece:
    plain, emphasis = (line, ()) if meta["container"] == "text" else _styles(line)
    text, marks = _marks(plain, known)
    # Emphasis is counted in the plain text: every character of a mark before it is taken off.
    spans = tuple((_without(plain, a), _without(plain, b), k) for a, b, k in emphasis)
    return Piece(kind, text, spans, marks, part, place)


def _without(marked: str, at: int) -> int:
    return at - sum(min(at, m.end()) - m.start() for m in _TAG.finditer(marked) if m.start() < at)


def _styles(line: str) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    """Take ``*`` off and tell what stood between: a mark may lie inside the stars or around them."""
    out: list[str] = []
    found = []
    size = last = 0
    for m in _STYLE.finditer(line):
        inner = m[1] or m[2]
        out += [line[last : m.start()], inner]
        size += m.start() - last
        found.append((size, size + len(inner), "bold" if m[1] else "italic"))
        size += len(inner)
        last = m.end()
    return "".join(out) + line[last:], tuple(found)


def _marks(line: str, known: set[str]) -> tuple[str, tuple[Quote, ...]]:
    """Take the marks of speech out of a paragraph."""
    text, last = "", 0
    stack: list[tuple[int, str]] = []
    quotes = []
    for m in _TAG.finditer(line):
        text += line[last : m.start()]
        last = m.end()
        if m[1] != "/":
            stack.append((len(text), m[1]))
            continue
        start, tag = stack.pop()
        quotes.append(_quote(start, len(text), tag, bool(stack), known))
    if stack:
        raise ValueError(f"a mark is not closed: {line!r}")
    return text + line[last:], tuple(sorted(quotes, key=lambda q: (q.start, -q.end)))


def _quote(start: int, end: int, tag: str, nested: bool, known: set[str]) -> Quote:
    who, *words = tag.split()
    match = _WHO.match(who)
    if not match:
        raise ValueError(f"speaker not understood: ⟦{tag}⟧")
    speaker, addressees = match[1], tuple((match[2] or "").split(",")) if match[2] else ()
    unknown = {speaker, *addressees} - known
    if unknown or not set(words) <= {*TYPES, *QUOTE_KINDS, "=", "miss"}:
        raise ValueError(f"mark not understood: ⟦{tag}⟧")
    kind = next((w for w in words if w in QUOTE_KINDS), "speech")
    type_ = next((TYPES[w] for w in words if w in TYPES), "implicit")
    return Quote(start, end, kind, speaker, addressees, type_, "=" in words, "miss" in words, nested)


def golden(story: Marked) -> dict[str, Any]:
    """Make the golden reading: what a careful reader says about the story, by names rather than ids."""
    names = {person["id"]: person["name"] for person in story.cast} | {"group": "group"}
    blocks, quotes = [], []
    turn = -1
    for piece in story.pieces:
        blocks.append({"kind": piece.kind, "text": piece.text})
        for q in piece.quotes:
            turn += not (q.goes_on or q.nested)
            quotes.append(
                {
                    "block": len(blocks) - 1, "start": q.start, "end": q.end, "text": piece.text[q.start : q.end],
                    "kind": q.kind, "speaker": names[q.speaker], "addressees": [names[a] for a in q.addressees],
                    "type": q.type, "turn": turn, "nested": q.nested,
                }
            )  # fmt: skip
            if q.may_miss:
                quotes[-1]["known_miss"] = True
    people = [{k: v for k, v in person.items() if k != "id"} for person in story.cast]
    declared = {k: v for k, v in story.meta.items() if k not in ("container", "wrap", "style")}
    listed = {"warnings", "categories", "fandoms", "relationships", "characters", "tags"}
    declared = {k: v.split("; ") if k in listed else v for k, v in declared.items()}
    chapters = [" / ".join(lines) for lines in story.chapters]
    return {"declared": declared, "chapters": chapters, "characters": people, "blocks": blocks, "quotes": quotes}
