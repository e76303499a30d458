"""The words in which stories declare themselves: «Rating: T», «Pairings: …», and the fields they fill."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from readthrough.story import Declared


class Label(NamedTuple):
    """What a label means: its ``name`` in small letters, a field of Declared or empty, the role of its paragraph."""

    name: str
    field: str
    role: str = "metadata"


_FIELDS = {
    "title": ("title", "story title", "fic title", "fic", "story", "name of story"),
    "author": ("author", "authors", "by", "written by", "author name", "pen name", "penname", "writer"),
    "language": ("language",),
    "rating": ("rating", "ratings", "rated"),
    "warnings": (
        "warning", "warnings", "archive warning", "archive warnings", "content warning", "content warnings",
        "trigger warning", "trigger warnings", "warning/s", "warning(s)", "cw", "tw",
    ),
    "categories": ("category", "categories"),
    "fandoms": ("fandom", "fandoms", "fandom/s", "fandom(s)"),
    "relationships": (
        "relationship", "relationships", "pairing", "pairings", "pairing/s", "pairing(s)", "ship", "ships",
        "main pairing", "pairings/characters", "characters/pairings", "pairing/characters", "characters/pairing",
    ),
    "characters": ("character", "characters", "character/s", "character(s)", "main characters"),
    "tags": ("tag", "tags", "additional tag", "additional tags", "genre", "genres", "keywords", "codes", "kinks"),
    "summary": ("summary", "story summary", "synopsis", "description"),
    "series": ("series", "series title", "series/sequel"),
    "url": ("url", "story url", "storyurl", "link", "storylink", "source", "original url", "source url"),
    "published": ("published", "date", "posted", "date posted", "first published", "written"),
    "words": ("words", "word count", "wordcount", "length"),
}  # fmt: skip
_NO_FIELD = (
    "feedback", "archive", "archiving", "distribution", "beta", "betas", "beta reader", "beta'd by", "betaed by",
    "status", "completed", "updated", "last updated", "packaged", "chapters", "publisher", "author url",
    "author link", "authorlink", "email", "e-mail", "email address", "author email", "author's email", "spoilers",
    "spoiler", "timeline", "timeframe", "setting", "prompt", "challenge", "recipient", "written for", "website",
    "web site", "webpage", "homepage", "type", "size", "content", "collections", "collection", "stats", "kudos",
    "comments", "hits", "bookmarks", "dedication", "dedicated to", "continuity", "universe", "universe/series",
    "sequel", "sequel to", "part", "era", "format", "permission to archive", "author's website", "reviews", "follows",
    "favs", "id", "credits", "editor", "translator", "illustrator", "character set encoding", "most recently updated",
    "original publication", "posting date", "release date", "series url", "work text", "chapter text",
)  # fmt: skip
_NOTES = (
    "note", "notes", "author's note", "author's notes", "authors note", "authors notes", "author notes", "author note",
    "a/n", "a.n", "an",
)  # fmt: skip
_DISCLAIMERS = ("disclaimer", "disclaimers", "disclaimer/s", "standard disclaimer", "usual disclaimer")

# Labels that say nothing alone: a letter in a story has «To:», «Date:» and «Subject:».
WEAK = frozenset(
    "from to cc subject date written by link source length type part size era id note notes description content format"
    " message-id newsgroups reply-to organization story words setting prompt status".split()
)
# Labels that nobody types but over a story: two of them are a header.
STRONG = frozenset(
    (*_FIELDS["title"][:3], "author", *_FIELDS["rating"], *_FIELDS["fandoms"], *_FIELDS["relationships"], *_DISCLAIMERS)
    + ("summary", "warning", "warnings", "characters", "a/n", "author's note", "author's notes", "archive warning")
)

LABELS: dict[str, Label] = {
    **{word: Label(word, field) for field, words in _FIELDS.items() for word in words},
    **{word: Label(word, "summary", "summary") for word in _FIELDS["summary"]},
    **{word: Label(word, "") for word in (*_NO_FIELD, *sorted(WEAK)) if not any(word in w for w in _FIELDS.values())},
    **{word: Label(word, "", "note") for word in _NOTES},
    **{word: Label(word, "", "disclaimer") for word in _DISCLAIMERS},
}
# «Rating: T», «**Summary:** …»; the label may stand alone on its line (copied from a page).
_LINE = re.compile(
    r"[*_\[<\s]{0,4}([A-Za-z][A-Za-z'’/()\- ]{1,28}?)[*_\]>\s]{0,3}:[*_]{0,3}(?:\s+(.*)|(https?:.*))?\Z", re.S
)
NOTHING = Declared()
_LISTS = frozenset(("warnings", "categories", "fandoms", "relationships", "characters", "tags"))
_LANGUAGES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr",
    "spanish": "es", "español": "es",
    "italian": "it", "italiano": "it", "portuguese": "pt", "português": "pt", "dutch": "nl", "nederlands": "nl",
    "russian": "ru", "русский": "ru", "polish": "pl", "polski": "pl", "swedish": "sv", "svenska": "sv",
    "finnish": "fi", "suomi": "fi", "chinese": "zh", "中文": "zh", "japanese": "ja", "日本語": "ja", "latin": "la",
}  # fmt: skip


def label_of(line: str) -> tuple[Label, str] | None:
    """Return what a typed header line declares and its value, or None if it is no such line."""
    if ":" not in line[:40] or not (match := _LINE.match(line.strip())):
        return None
    if match[1] == "An":
        return None  # «An: hi» is a line of somebody called An
    found = LABELS.get(" ".join(match[1].lower().replace("’", "'").split()))
    return (found, (match[2] or match[3] or "").strip()) if found else None


def declare(found: Iterable[tuple[str, str]], start: Declared = NOTHING) -> Declared:
    """Fill the fields of Declared from pairs of a field and its value as it is typed; the first value stands."""
    values: dict[str, object] = {}
    for field, typed in found:
        value = " ".join(typed.split())
        if not field or not value or field in values or getattr(start, field):
            continue
        if field in _LISTS:
            values[field] = split_list(value, ships=field == "relationships")
        elif field == "words":
            values[field] = count_of(value)
        else:
            values[field] = language_code(value) if field == "language" else value.strip("*_")
    return msgspec.structs.replace(start, **values)


def split_list(value: str, *, ships: bool = False) -> tuple[str, ...]:
    """Split a typed list at semicolons, else at commas: «Kirk/Spock, McCoy & Scott»."""
    parts = value.split(";") if ";" in value else value.split(",")
    if ships and len(parts) == 1:
        parts = value.split(" and ") if "/" in value else parts
    return tuple(part for raw in parts if (part := raw.strip(" \t.*_")))


def count_of(value: str) -> int | None:
    """Return the number a value begins with, «12,345 words»; None if it does not or is beyond all stories."""
    match = re.match(r"[~ca. ]*(\d{1,3}(?:[,.  ]\d{3})+|\d{1,9})", value)
    return int(re.sub(r"\D", "", match[1])) if match else None


def language_code(name: str) -> str:
    """Return the code of a language that is named in words; a code or an unknown name stays as it is."""
    return _LANGUAGES.get(name.strip().lower(), name.strip())
