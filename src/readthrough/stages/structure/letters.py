"""Letters and telegrams inside the story."""

from __future__ import annotations

import re
from collections.abc import Sequence

from readthrough.stages.structure.messages import is_mail_field
from readthrough.stages.structure.pieces import Piece, Verdict, Verdicts
from readthrough.stages.structure.voice import hear

_QUOTES = '"“„«‘「'
_FAREWELLS = (
    "yours", "your ", "sincerely", "love,", "love always", "all my love", "with love", "lots of love", "much love",
    "best wishes", "best,", "regards", "kind regards", "warmly", "affectionately", "ever yours", "faithfully",
    "respectfully", "with all my", "forever yours", "always,", "i remain", "believe me", "xoxo", "hugs", "cheers,",
    "take care,", "signed,", "in haste", "truly", "as ever", "until ", "p.s", "ps.", "ps:", "your own", "your obedient",
)  # fmt: skip
_LONGEST_LETTER = 60


def find_letters(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Find letters: from «Dear …» to the name under it. A letter inside quote marks is read aloud and stays speech."""
    found = _mails(pieces, known)
    for i, piece in enumerate(pieces):
        if i in known or i in found or not (is_salutation(piece) or _is_name_after_date(pieces, known, i)):
            continue
        end = _signature(pieces, known, i)
        first = _date_line(pieces, known, i)
        if end:
            found |= {j: Verdict("letter", "dear-to-signature", 0.85) for j in range(first, end) if j not in known}
        elif piece.words >= 8 and len(piece.lines) <= 3:
            found |= {j: Verdict("letter", "dear", 0.6) for j in range(first, i + 1)}
    for i, piece in enumerate(pieces):
        if i in known or i in found:
            continue
        if _is_capital_letter(pieces, known, i):
            found[i] = Verdict("letter", "capitals", 0.5)
        elif _is_signed(piece):
            found[i] = Verdict("letter", "signature", 0.7)
    return found


def _mails(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Find what stands under the head of a mail: up to a name, else its first paragraph where somebody writes in it."""
    found: dict[int, Verdict] = {}
    for i, verdict in known.items():
        first = i + 1
        if verdict.why != "mail-head" or not is_mail_field(pieces[i].lines[-1]):
            continue
        within = range(first, min(first + _LONGEST_MAIL, len(pieces)))
        end = next((j for j in within if j in known or not _QUOTED.isdisjoint(pieces[j].text)), within.stop)
        if first >= end:
            continue
        signed = next((j + 1 for j in range(first, end) if j > first and _is_name(pieces[j])), 0)
        voice = hear(pieces[first].text)
        alone = voice.first + voice.second > 0 and not voice.third
        found |= {j: Verdict("letter", "mail-body", 0.7) for j in range(first, signed or first + alone)}
    return found


_LONGEST_MAIL = 12  # pieces
_QUOTED = frozenset('"“”')


def _is_name_after_date(pieces: Sequence[Piece], known: Verdicts, i: int) -> bool:
    """Tell «Sir,» and «Tom,» where a place and date stand above."""
    text = pieces[i].text
    short = len(text) <= 30 and text[-1] in ",:" and len(text.split()) <= 3 and text[0].isupper()
    if not short or "," in text[:-1]:
        return False
    dated = i > 0 and i - 1 not in known and _is_place_or_date(pieces[i - 1])
    end = 0 if dated else _signature(pieces, known, i)
    return dated or (end > 0 and not any(_speaks(p) for p in pieces[i:end]))


def is_salutation(piece: Piece) -> bool:
    """Tell «Dear Tom,», «My dearest Ines,», «To whom it may concern:» at the head of a piece."""
    head = piece.lines[0][:60].strip("*_ ")
    low = head.lower()
    if low.startswith("to whom it may concern"):
        return True
    if not low.startswith(
        ("dear ", "dearest ", "my dear ", "my dearest ", "my darling ", "my own ", "darling ", "beloved ")
    ):
        return False
    # «Dear God, not again.» and «My dear fellow,» opening a sentence are story: a letter breaks the line or runs on.
    stop = next((k for k, c in enumerate(head) if c in ",:—-!."), -1)
    name = head[:stop] if stop > 0 else head if len(piece.lines[0]) < 40 else ""
    if not name or len(name.split()) > 4 or low.startswith(("dear god", "dear lord", "dear me", "dear heaven")):
        return False
    alone = len(piece.lines[0]) <= len(name) + 4
    if stop > 0 and head[stop] == "!" and not alone:
        return False
    return alone or (
        low.startswith("dear ") and piece.words >= 12 and any(c.isupper() for c in name[5:]) | ("you" in piece.text)
    )


def _signature(pieces: Sequence[Piece], known: Verdicts, start: int) -> int:
    """Return the piece after the letter's end, or 0 where no farewell or name closes it."""
    farewell = 0
    for i in range(start, min(start + _LONGEST_LETTER, len(pieces))):
        if i in known and known[i].kind in ("heading", "break", "note", "end_note", "front", "back"):
            return farewell
        piece = pieces[i]
        if i > start and is_salutation(piece):
            return farewell
        if i > start and _is_farewell(piece):
            farewell = i + 1
            while farewell < len(pieces) and farewell not in known and _is_name(pieces[farewell]) and farewell - i <= 2:
                farewell += 1
            return _after_postscripts(pieces, known, farewell)
        if i > start and i - start <= 12 and _is_name(piece) and not _speaks(pieces[i - 1]):
            return _after_postscripts(pieces, known, i + 1)
        if i == start and len(piece.lines) > 2 and (_is_name_line(piece.lines[-1])):
            return i + 1
    return 0


def _after_postscripts(pieces: Sequence[Piece], known: Verdicts, i: int) -> int:
    """Step over «P.S. …» and «PPS: …» under a letter's signature."""
    last = min(len(pieces), i + _MOST_POSTSCRIPTS)
    while i < last and i not in known and pieces[i].text.lower().lstrip("*_").startswith(_POSTSCRIPTS):
        i += 1
    return i


_POSTSCRIPTS = ("p.s", "ps.", "ps:", "p. s", "ps ", "pps", "p.p.s")
_MOST_POSTSCRIPTS = 4


def _is_farewell(piece: Piece) -> bool:
    low = piece.text.lower().lstrip("*_— ")
    return (
        len(piece.text) <= 120
        and low.startswith(_FAREWELLS)
        and piece.words <= 14
        and not _speaks(piece)
        and (piece.text.rstrip("*_")[-1] in ",." or len(piece.lines) > 1 or piece.words <= 6)
    )


def _is_name(piece: Piece) -> bool:
    return len(piece.lines) == 1 and _is_name_line(piece.text)


def _is_name_line(text: str) -> bool:
    """Tell a signature: one to four words with capitals, no sentence."""
    text = text.strip("*_—–- ~")
    words = text.rstrip(".").split()
    return (
        0 < len(words) <= 4
        and len(text) <= 40
        and all(w[0].isupper() or w in ("the", "of", "and", "your") for w in words)
        and (text[-1].isalnum() or text[-1] == ".")
        and "," not in text
    )


def _speaks(piece: Piece) -> bool:
    return piece.text.startswith(tuple(_QUOTES))


def _date_line(pieces: Sequence[Piece], known: Verdicts, start: int) -> int:
    """Step back over the place and date above «Dear …»."""
    i = start
    while i > max(0, start - 3) and i - 1 not in known and _is_place_or_date(pieces[i - 1]):
        i -= 1
    return i


def _is_place_or_date(piece: Piece) -> bool:
    text = piece.text
    return (
        piece.words <= 10
        and len(text) <= 80
        and not _speaks(piece)
        and ("," in text or any(c.isdigit() for c in text))
        and (text[-1].isalnum() or text[-1] in ".,")
        and text[0].isupper() | text[0].isdigit()
    )


def _is_capital_letter(pieces: Sequence[Piece], known: Verdicts, i: int) -> bool:
    """Tell a note or telegram all in capitals between paragraphs of story: «BRING THE MONEY TO THE MILL …»."""
    piece = pieces[i]
    text = piece.text
    if not 40 <= len(text) <= 600 or not text.isupper() or piece.words < 8 or _speaks(piece):
        return False
    # Under a heading, capitals tell what the chapter holds; «THIS IS THE END OF …» closes a part.
    under_heading = i - 1 in known and known[i - 1].kind == "heading"
    return not under_heading and not text.startswith(("CONTAINING ", "IN WHICH ", "THIS IS THE END", "END OF "))


def _is_signed(piece: Piece) -> bool:
    """Tell «Your loving aunt, / HEDDA»: a farewell over a name in one piece, the end of a letter in the text."""
    return len(piece.lines) in (2, 3) and _is_farewell(piece) and _is_name_line(piece.lines[-1])


_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|"
    r"Aug|Sept?|Oct|Nov|Dec)\.?"
)
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
# «October 15th», «Monday, 3rd May 1911.», over the entry of a diary
_DATE = re.compile(
    rf"[*_]*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?"
    rf"(?:{_MONTH} {_NUMBER}|{_NUMBER}(?: of)? {_MONTH})(?:,? \d{{4}})?[.,:]?[*_]*"
)


def find_dates(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Find dates that stand alone over parts of a story, as in a diary: two or more, each over a paragraph of it.

    One under «Hotel Bristol,» or over «Dear Ann:» opens a letter.
    """
    dates = [i for i in range(len(pieces) - 1) if _is_date_alone(pieces, known, i)]
    more = any(v.why == "dear" and _DATE.fullmatch(pieces[i].text) for i, v in known.items())
    return {i: Verdict("heading", "date-line", 0.7) for i in dates} if len(dates) + more > 1 else {}


def _is_date_alone(pieces: Sequence[Piece], known: Verdicts, i: int) -> bool:
    if i in known or i + 1 in known or not _DATE.fullmatch(pieces[i].text):
        return False
    below = pieces[i + 1]
    opens_letter = is_salutation(below) or below.text[-1:] in (":", ",") or _speaks(below)
    return not opens_letter and not (i and i - 1 not in known and _is_place_or_date(pieces[i - 1]))
