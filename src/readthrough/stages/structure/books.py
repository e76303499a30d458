"""Front and back matter of books, and what Project Gutenberg and others put around a text."""

from __future__ import annotations

from collections.abc import Sequence

from readthrough.stages.structure.pieces import Piece, Verdict, Verdicts

_FRONT = {
    "contents", "table of contents", "preface", "the preface", "foreword", "dedication", "to the reader", "copyright",
    "transcribers note", "transcribers notes", "illustrations", "list of illustrations", "advertisement", "epigraph",
    "acknowledgments", "acknowledgements", "imprint", "titlepage", "title page", "half title", "halftitlepage", "cover",
    "about this book", "authors preface", "authors note", "authors notes", "note", "preface to the first edition",
    "preface to the second edition", "dramatis personae", "persons of the story", "information", "credits", "start",
}  # fmt: skip
_BACK = {
    "note", "index", "appendix", "glossary", "footnotes", "endnotes", "notes", "colophon", "uncopyright",
    "about the author",
    "advertisements", "afterword", "bibliography", "list of illustrations", "transcribers note", "transcribers notes",
    "acknowledgments", "acknowledgements", "the full project gutenberg license", "update log", "about", "errata",
    "works by the same author", "by the same author", "full project gutenberg license", "log",
}  # fmt: skip
_LAST_WORDS = {
    "the end", "end", "fin", "finis", "the end of the book", "end of book", "end file", "tbc", "to be continued",
    "fini", "finished", "complete", "end of chapter", "end chapter", "end of part one", "end of part two", "tbc?",
    "end of volume one", "end of volume two", "end of vol i", "end of vol ii", "end of the first volume", "owari",
    "end of the second volume", "end of volume i", "end of volume ii", "end of the third volume", "the beginning",
    "end part one", "end part 1", "the end?", "end of story", "that's all folks", "to be continued in part two",
}  # fmt: skip


_ENDS = (
    "end of vol",
    "end of the vol",
    "end of book",
    "end of the book",
    "end of part",
    "end of the part",
    "end of chapter",
)
_ENDS += ("end of the first", "end of the second", "end of the third")


def _name(text: str) -> str:
    return " ".join("".join(c for c in text.lower() if c.isalpha() or c.isspace()).split())


def is_matter_name(text: str) -> bool:
    """Tell whether a heading names front or back matter: «Contents», «Preface», «Colophon», «Afterword»."""
    return len(text) < 60 and _name(text) in _FRONT | _BACK


def is_last_word(text: str) -> bool:
    """Tell «The End», «FINIS», «To be continued …»."""
    if len(text) >= 60:
        return False
    name = _name(text)
    return name in _LAST_WORDS or (name.startswith(_ENDS) and len(name.split()) <= 7)


def closes_here(pieces: Sequence[Piece], i: int) -> bool:
    """Tell «The End» marked as a heading with nothing or a few words to readers under it: it opens no chapter."""
    if not is_last_word(pieces[i].text) or _name(pieces[i].text) not in ("the end", "fin", "finis", "end"):
        return False
    below = 0
    for piece in pieces[i + 1 : i + 12]:
        if len(piece.tag) == 2 and piece.tag[0] == "h" and piece.tag[1].isdigit():
            break
        below += len(piece.text)
    return i > 0 and below < _FEW


_FEW = 300  # characters


def find_archive_frame(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Find the header and the licence that Project Gutenberg, and others after it, put around a book."""
    first, last = -1, len(pieces)
    for i, piece in enumerate(pieces):
        text = piece.text
        if len(text) > 600 or not text.startswith(("*", "E", "S", "T")):
            continue
        mark = " ".join(text.strip("* ").upper().split())
        fenced = text.startswith("***") and text.rstrip().endswith("***")
        if fenced and mark.startswith(("START OF TH", "START OF PROJECT")) and last == len(pieces):
            first = i
        elif mark.startswith("START: FULL LICENSE") or (fenced and mark.startswith("END OF TH") and i > first):
            last = min(last, i)
        elif "SMALL PRINT" in mark and "*END*" in text[:12].replace(" ", "").upper() and i < len(pieces) / 2:
            first = i
        elif mark.startswith(_GUTENBERG_ENDS):
            last = min(last, i)
    if last < first or first > len(pieces) * 3 // 4:
        return {}
    found = {i: Verdict("front", "archive-header") for i in range(first + 1) if i not in known}
    return found | {i: Verdict("back", "archive-licence") for i in range(last, len(pieces))}


_GUTENBERG_ENDS = ("END OF THE PROJECT GUTENBERG", "END OF THIS PROJECT GUTENBERG", "END OF PROJECT GUTENBERG")


def find_matter(pieces: Sequence[Piece], known: Verdicts, starts: Sequence[int]) -> dict[int, Verdict]:
    """Find front matter before the first chapter and back matter after the last word of the story."""
    found: dict[int, Verdict] = {}
    heads = [i for i, p in enumerate(pieces) if len(p.text) < 60 and _may_head(i, known) and is_matter_name(p.text)]
    first = starts[0] if starts else min(len(pieces), 60)
    for i in (h for h in heads if h < first):
        found |= _under(pieces, known, i, first, Verdict("front", "front-heading", 0.9), bool(starts))
    last = starts[-1] if starts else len(pieces) * 3 // 4
    for i in (h for h in heads if h > max(last, 2) and _name(pieces[h].text) in _BACK):
        found |= _under(pieces, known, i, len(pieces), Verdict("back", "back-heading", 0.8), bool(starts))
    if len(starts) > 2:
        found |= _before_first_chapter(pieces, {**known, **found}, starts[0])
    return found


def _may_head(i: int, known: Verdicts) -> bool:
    return i not in known or known[i].kind == "heading"


def _under(
    pieces: Sequence[Piece], known: Verdicts, head: int, end: int, verdict: Verdict, certain: bool
) -> dict[int, Verdict]:
    """Take a heading and what stands under it, up to ``end`` or the next heading; only the heading where unsure."""
    found = {head: verdict}
    if not certain:
        return found if pieces[head].text.lower().startswith(("content", "table")) else {}
    for i in range(head + 1, end):
        if i in known and known[i].kind in ("heading", "title"):
            break
        if i not in known:
            found[i] = verdict
    # A «Foreword» in which people talk is part of the story.
    talk = sum(pieces[i].text[0] in '"“‘' for i in found)
    return {} if talk > 2 else found


def _before_first_chapter(pieces: Sequence[Piece], known: Verdicts, first: int) -> dict[int, Verdict]:
    """Take the short lines and verses before the first of several chapters: title page, dedication, epigraph."""
    if first > 80 or sum(len(p.text) for p in pieces[:first]) > 12000:
        return {}
    loose = [i for i in range(first) if i not in known]
    if any(len(pieces[i].text) > 500 for i in loose):
        return {}
    return {i: Verdict("front", "before-first-chapter", 0.7) for i in loose}


def find_last_words(pieces: Sequence[Piece], known: Verdicts, starts: Sequence[int]) -> dict[int, Verdict]:
    """Find «The End», «FINIS», «To be continued …» where a chapter or the story closes: kind ``other``."""
    begins = set(starts)
    found: dict[int, Verdict] = {}
    for i, piece in enumerate(pieces):
        if i in known or not is_last_word(piece.text):
            continue
        after = next(
            (j for j in range(i + 1, len(pieces)) if j not in known or known[j].kind in ("heading", "front")),
            len(pieces),
        )
        closes = after >= len(pieces) or after in begins or len(pieces) - i <= 12
        # «THE END» over «THE WELL»: another story begins in the same file.
        closes = closes or (_name(piece.text) == "the end" and pieces[after].text.isupper() and after == i + 1)
        if closes and i > 0:
            found[i] = Verdict("other", "closing-line", 0.9)
    for i in range(max(1, len(pieces) - 3), len(pieces)):
        if i not in known and len(pieces[i].text) < 200 and pieces[i].text.lower().startswith("printed by"):
            found[i] = Verdict("back", "printer", 0.9)
    return found
