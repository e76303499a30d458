"""Finds what a plain text says of itself: typed headers, Project Gutenberg's frame, FanFicFare's title page."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from msgspec import Struct

from readthrough.ingest.labels import LABELS, NOTHING, STRONG, WEAK, Label, declare, label_of
from readthrough.ingest.lines import Line, is_rule
from readthrough.story import Declared, TocEntry

# Lines before the first label: a title and a byline.
_BEFORE = 4
# No title or value of a list is longer, in characters; summaries and notes may be.
_SHORT = 120
# Lines of a header altogether: a page of tags, with a summary.
_LONGEST = 120
# Paragraphs without a label between two with one: the rest of a summary.
_BETWEEN = 3
# Numbers under which a page that was copied shows its title.
_COUNTS = frozenset(("words", "chapters", "comments", "kudos", "bookmarks", "hits"))
_STARS = r"\*\*\* ?{} (?:OF )?(?:THE |THIS )?PROJECT GUTENBERG"
_GUTENBERG_START = re.compile(_STARS.format("START") + r"|\*END[ *]+THE SMALL PRINT", re.I)
_GUTENBERG_END = re.compile(_STARS.format("END") + r"|End of (?:the |this )?Project Gutenberg(?:'s|’s)? ", re.I)
_CREDIT = re.compile(
    r"(?:Produced|E-?text prepared|Transcribed|This e-?text was (?:produced|prepared)) (?:by|from)\b", re.I
)


class Header(Struct, frozen=True):
    """What is known of the lines of a text before its paragraphs are.

    ``apart`` are numbers of lines that begin a paragraph, ``joined`` of lines that go on with the one before;
    ``roles`` are pairs of the number of the first line of a part and its role, in order; ``toc`` is the list of
    chapters, where the text has one and its titles are found.
    """

    declared: Declared = NOTHING
    apart: frozenset[int] = frozenset()
    joined: frozenset[int] = frozenset()
    roles: tuple[tuple[int, str], ...] = ()
    toc: tuple[TocEntry, ...] = ()

    def role_of(self, number: int) -> str:
        """Return the role of the paragraph that begins on a line."""
        at = bisect_right(self.roles, (number, "\uffff"))
        return self.roles[at - 1][1] if at else ""


def find_header(lines: Sequence[Line]) -> Header:
    """Read what the text declares; an empty Header if it is only a story."""
    first, last, frame = _gutenberg(lines)
    fields: list[tuple[str, str]] = []
    for line in lines[:first]:
        if (found := label_of(line.text)) and found[0].field:
            fields.append((found[0].field, found[1]))
        # «Title: A Tale» / «       of Two Cities»
        elif fields and not line.gap and line.indent:
            fields[-1] = (fields[-1][0], fields[-1][1] + " " + line.text)
    body = lines[first:last]
    made = _fanficfare(body) or _typed(body)
    declared = declare(fields)
    roles = sorted(frame + list(made.roles if made else ()))
    return Header(
        declared=declare(made.fields, declared) if made else declared,
        apart=frozenset(number for number, _ in roles),
        joined=made.joined if made else frozenset(),
        roles=tuple(roles),
        toc=made.toc if made else (),
    )


class _Made(Struct):
    """A header as it is being read."""

    fields: list[tuple[str, str]]
    roles: list[tuple[int, str]]
    joined: frozenset[int]
    toc: tuple[TocEntry, ...] = ()


def _gutenberg(lines: Sequence[Line]) -> tuple[int, int, list[tuple[int, str]]]:
    """Return the first line of the book, the line after its last, and the roles of what Gutenberg puts around it."""
    first, last, roles = 0, len(lines), []
    for at, line in enumerate(lines[:2000]):
        if _GUTENBERG_START.match(line.text):
            first = at + 1
            # The marker may run over two lines.
            while first < len(lines) and not lines[first].gap and not lines[first - 1].text.endswith("*"):
                first += 1
            break
    if 0 < first < len(lines) and _CREDIT.match(lines[first].text):
        first += 1
        while first < len(lines) and not lines[first].gap:
            first += 1
    if first:
        roles.append((1, "front"))
        if first < len(lines):
            roles.append((lines[first].number, ""))
    for at in range(first, len(lines)):
        if _GUTENBERG_END.match(lines[at].text):
            return first, at, [*roles, (lines[at].number, "back")]
    return first, last, roles


def _typed(lines: Sequence[Line]) -> _Made | None:
    """Read lines such as «Title: …», «Rating: …», «Disclaimer: …» that stand together at the top."""
    first = next((at for at, line in enumerate(lines[: _BEFORE + 1]) if label_of(line.text)), None)
    if first is None or any(len(line.text) > _SHORT for line in lines[:first]):
        return None
    parts, end = _parts(lines, first)
    if not _is_header([part.label for part in parts]):
        return None
    fields, roles, joined = _take(lines, parts)
    titled = any(field == "title" for field, _ in fields)
    fields += _title_page(lines[:first], roles, titled)
    if not titled and not first:
        fields += _title_below(lines, parts, roles)
    if end < len(lines):
        roles.append((lines[end].number, ""))
    return _Made(fields, roles, joined)


def _take(
    lines: Sequence[Line], parts: list[_Part]
) -> tuple[list[tuple[str, str]], list[tuple[int, str]], frozenset[int]]:
    fields = [(part.label.field, part.value) for part in parts]
    roles = [(lines[part.first].number, part.label.role) for part in parts]
    within = (line for part in parts for line in lines[part.first + 1 : part.end])
    return fields, roles, frozenset(line.number for line in within if not line.gap)


def _title_below(lines: Sequence[Line], parts: list[_Part], roles: list[tuple[int, str]]) -> list[tuple[str, str]]:
    """Read the title and the name under the counts of a page that was copied: «Words: 4,321», title, author."""
    for part in parts:
        at = next((at for at in range(part.first + 2, part.end) if lines[at].gap), part.end)
        if part.label.name in _COUNTS and 1 <= part.end - at <= 2:
            roles.append((lines[at].number, "title"))
            roles += [(line.number, "byline") for line in lines[at + 1 : part.end]]
            return list(zip(("title", "author"), (line.text for line in lines[at : part.end]), strict=False))
    return []


def _is_header(labels: list[Label]) -> bool:
    """Say whether labels are several: three, or two of which each says that this is a story."""
    counted = [label for label in labels if label.name not in WEAK]
    return len(counted) >= 3 or (len(counted) == 2 and all(label.name in STRONG for label in counted))


class _Part(NamedTuple):
    """A label and its value: lines ``first`` to ``end``."""

    label: Label
    first: int
    end: int
    value: str


def _parts(lines: Sequence[Line], first: int) -> tuple[list[_Part], int]:
    """Return each label with its value, and the line after the header."""
    parts: list[_Part] = []
    seen = {word for word in WEAK if LABELS[word].role == "metadata"}
    at = first
    while at < len(lines) and at < first + _LONGEST and (found := label_of(lines[at].text)):
        label, value = found
        seen.add(label.name)
        end = at + 1 if label.name == "work text" else _value_end(lines, at + 1, label, value, seen)
        value = "\n".join([value, *(line.text for line in lines[at + 1 : end])]).strip()
        parts.append(_Part(label, at, end, value))
        at = end
        if label.name == "work text":
            break
    return parts, at


def _value_end(lines: Sequence[Line], at: int, label: Label, value: str, seen: set[str]) -> int:
    """Return the line after a value: wrapped lines, and paragraphs of a summary if a label that is new follows them."""
    start = at
    if not value and at < len(lines) and not label_of(lines[at].text) and len(lines[at].text) < 10 * _SHORT:
        at += 1
    while at < len(lines) and not lines[at].gap and not label_of(lines[at].text):
        before = lines[at - 1].text
        if at > start and not value and before[-1] in ".!?" and label.role == "metadata":
            break
        if not (lines[at].text[0].islower() or before[-1] not in '.!?"”' or len(before) > 60 and len(before) < 90):
            break
        at += 1
    between = 0
    for ahead in range(at, min(len(lines), at + 40)):
        line = lines[ahead]
        if (found := label_of(line.text)) and (ahead == at or found[0].name not in seen):
            return ahead
        between += bool(line.gap) or ahead == at
        if label.role == "metadata" and value or between > _BETWEEN or is_rule(line.text):
            break
    return at


def _title_page(lines: Sequence[Line], roles: list[tuple[int, str]], titled: bool) -> list[tuple[str, str]]:
    """Read the title and the byline that stand over a header without «Title:»."""
    fields = []
    for at, line in enumerate(lines):
        byline = re.match(r"by:?\s+(.+)", line.text, re.I)
        if byline:
            fields.append(("author", byline[1]))
            roles.append((line.number, "byline"))
        elif at == 0 and not is_rule(line.text):
            title, _, author = line.text.partition(" by ")
            fields += [] if titled else [("title", title.strip("*_ ")), ("author", author)]
            roles.append((line.number, "title"))
        else:
            roles.append((line.number, ""))
    roles.sort()
    return fields


def _fanficfare(lines: Sequence[Line]) -> _Made | None:
    """Read FanFicFare's title page, its table of contents and the chapter titles, each indented by a tab."""
    by = next((at for at, line in enumerate(lines[:6]) if at and line.gap and line.text.startswith("by ")), None)
    if by is None or by + 1 >= len(lines) or not label_of(lines[by + 1].text):
        return None
    toc = next((at for at in range(by, min(len(lines), by + 200)) if lines[at].text == "TABLE OF CONTENTS"), None)
    if lines[-1].text != "End file." and toc is None:
        return None
    parts, end = _parts(lines[: toc or len(lines)], by + 1)
    title = " ".join(line.text for line in lines[:by])
    if toc is not None:  # the last label is the summary, of several paragraphs
        rest = "\n".join(line.text for line in lines[end:toc])
        parts[-1] = parts[-1]._replace(value=parts[-1].value + "\n" + rest)
    fields, roles, joined = _take(lines, parts)
    fields += [("title", title), ("author", lines[by].text[3:])]
    roles += [(lines[0].number, "title"), (lines[by].number, "byline")]
    body = end if toc is None else toc
    while body < len(lines) and lines[body].indent < 8:
        body += 1
    titles = _toc_titles(lines[(body if toc is None else toc + 1) : body])
    if toc is not None:
        roles.append((lines[toc].number, "metadata"))
    entries = _chapters(lines, body, titles, roles)
    if lines[-1].text == "End file.":
        roles.append((lines[-1].number, "back"))
    return _Made(fields, roles, joined, tuple(entries))


def _toc_titles(lines: Sequence[Line]) -> list[str]:
    titles: list[str] = []
    for line in lines:
        if line.gap or not titles:
            titles.append(line.text)
        else:
            titles[-1] += " " + line.text
    return titles


def _chapters(lines: Sequence[Line], at: int, titles: list[str], roles: list[tuple[int, str]]) -> list[TocEntry]:
    """Find the chapter titles in the text, in their order, and mark them as headings."""
    wanted = titles or [lines[at].text] if at < len(lines) else []
    entries: list[TocEntry] = []
    while at < len(lines) and len(entries) < len(wanted):
        line = lines[at]
        after = at + 1
        if line.indent >= 8 and line.gap >= 2 and wanted[len(entries)].startswith(line.text):
            shown = line.text
            while after < len(lines) and not lines[after].gap and len(shown) < len(wanted[len(entries)]):
                shown += " " + lines[after].text
                after += 1
            if shown == wanted[len(entries)]:
                entries.append(TocEntry(shown, line.start))
                roles.append((line.number, "heading"))
                if after < len(lines):
                    roles.append((lines[after].number, ""))
        at = after
    return entries
