"""Lines that say who sees what follows: «Ravi's POV», «(Third person)», «INES» alone over her part."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from readthrough.lexicons import first_names
from readthrough.stages.structure.books import is_last_word
from readthrough.stages.structure.pieces import Piece, Verdict, Verdicts

_FRAMES = "[](){}<>«»*~-–—=_#•|:. "


def find_pov_lines(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Find headings inside a chapter: changes of viewpoint, and short bold lines or names set apart again and again."""
    found = {}
    names = _names_set_apart(pieces, known) | _short_lines(pieces, known) | _tellers(pieces, known)
    names |= framed_names(pieces, known)
    for i, piece in enumerate(pieces):
        if i in known or len(piece.text) > 60 or len(piece.lines) > 1:
            continue
        if is_last_word(piece.text) and "beginning" not in piece.text.lower():
            continue  # «THE END» under each of two stories
        if says_viewpoint(piece.text):
            found[i] = Verdict("heading", "viewpoint-line", 0.95)
        elif piece.text in names:
            found[i] = Verdict("heading", "name-line", 0.7)
        elif _is_bold_line(piece):
            found[i] = Verdict("heading", "bold-line", 0.7)
    return found


_INITIAL = re.compile(r"([A-Za-z])\.?\s?(?:POV|P\.O\.V\.?|(?<=[A-Z])pov)")
_DRAWN = re.compile(r"\A[xX]{2,}[_\s]?|[_\s]?[xX]{2,}\Z")


def initial_of_view(text: str) -> str:
    """Return the letter of «NPOV», «N.P.O.V.», «~BPOV~»: the initial of somebody, or nothing."""
    match = _INITIAL.fullmatch(text.strip("[](){}<>«»*~-–—=_#•|: "))
    return match[1].upper() if match else ""


def says_viewpoint(text: str) -> bool:
    """Tell «Ravi's POV», «POV: Ravi», «~Nell's Point of View~» from a sentence."""
    if initial_of_view(text):
        return True
    # «xXNell's POVXx»
    bare = _DRAWN.sub("", text.strip(_FRAMES)) if text[:1] in "xX" else text.strip(_FRAMES)
    bare = bare.lower().replace("’", "'").replace("p.o.v", "pov").replace("point of view", "pov")
    words = bare.strip(".").replace(":", " ").split()
    if not 2 <= len(words) <= 6 or "pov" not in (words[0], words[-1]) or text[-1] in "!?" or text[0] in '"“':
        return False
    return words[-1] != "pov" or words[-2].endswith(("'s", "s'", "person")) or len(words) == 2


def _short_lines(pieces: Sequence[Piece], known: Verdicts) -> set[str]:
    """Find «Monday», «Tuesday» set over parts of a story whose other paragraphs end with their full stops."""
    prose = [i for i, p in enumerate(pieces) if i not in known and p.text]
    lines = [i for i in prose if _is_short_line(pieces, i)]
    unfinished = sum(pieces[i].text[-1].isalnum() for i in prose)
    if len(lines) < 3 or len(lines) * 4 > len(prose) or unfinished > len(lines) + len(prose) // 50:
        return set()
    return {pieces[i].text for i in lines}


def _is_short_line(pieces: Sequence[Piece], i: int) -> bool:
    return _is_brief(pieces[i]) and i + 1 < len(pieces) and len(pieces[i + 1].text) > 60


def _is_brief(piece: Piece) -> bool:
    text = piece.text
    words = 0 < piece.words <= 3 and len(text) <= 25 and len(piece.lines) == 1
    return words and text[0].isupper() and text[-1].isalnum()


def _tellers(pieces: Sequence[Piece], known: Verdicts) -> set[str]:
    """Find «Ilse» … «Paul», each over a part that begins with it, where the story has persons of these names."""
    # Notes are not found yet: the first of them may stand below one.
    opening = (p for i, p in enumerate(pieces) if i not in known and (i < _TOP or i - 1 in known))
    names = {p.text for p in opening if _is_brief(p) and p.words <= 2}
    if len(names) < 2:
        return set()
    told = _told(pieces, known)
    names = {name for name in names if all(told[part] > 2 or told[part.capitalize()] > 1 for part in name.split())}
    return names if len(names) > 1 else set()


def _told(pieces: Sequence[Piece], known: Verdicts) -> Counter[str]:
    """How often the story writes each word, as it writes it."""
    return Counter(w.strip(_MARKS) for i, p in enumerate(pieces) if i not in known for w in p.text.split())


_TOP = 6  # paragraphs
_MARKS = ".,!?;:…—-()\"'“”‘’"


def _names_set_apart(pieces: Sequence[Piece], known: Verdicts) -> set[str]:
    """Find names that stand framed or in capitals, alone and more than once: «INES» … «TAM» … «INES»."""
    lines = [
        p.text
        for i, p in enumerate(pieces)
        if i not in known and len(p.text) <= 30 and len(p.lines) == 1 and _is_name_in_capitals(p.text)
    ]
    counts, titles = Counter(lines), _names_as_titles(pieces, known)
    # «Chapter Seven», «INES» … «TAM» … «Chapter Eight», «INES»
    told = _told(pieces, known) if titles else Counter()
    tellers = {t for t in counts if told[t.capitalize()] and not told[t.lower()]}
    framed = {text for text in counts if text[0] in "«[<~*-—"}
    # «NO!» and «MUM» may be shouted: capitals alone count where two names take turns, be it once each way.
    taking_turns = len(counts) > 1 and max(counts.values()) > 1 and len(lines) > 2
    turns = {t for t in counts if taking_turns and (t in framed or counts[t] > 1 or t.capitalize() in first_names())}
    return tellers | turns


def _names_as_titles(pieces: Sequence[Piece], known: Verdicts) -> set[str]:
    """Find names in capitals that are the titles of two chapters or more, each: «INES», under «Chapter Seven»."""
    titles = Counter(pieces[i].text for i, v in known.items() if v.why == "chapter-title")
    twice = {t for t, n in titles.items() if n > 1 and t.isupper() and t.isalpha() and len(t) > 2}
    told = _told(pieces, known) if twice else Counter()
    return {t for t in twice if told[t.capitalize()] and not told[t.lower()]}


def framed_names(pieces: Sequence[Piece], known: Verdicts) -> set[str]:
    """Find «~Nell~» … «~Tam~», names in frames of one kind over parts of a story that uses these names.

    The story must write each of them with its capital in the middle of a sentence, and never without: «-Bang-» and
    «~Later~» are no names. At least two must stand so, each with prose under it; or one right under a break.
    """
    found = _framed_under_break(pieces, known)
    lines: dict[str, list[tuple[str, str]]] = {}
    for i, piece in enumerate(pieces[:-1]):
        if (i not in known or known[i].kind == "title") and (match := _FRAMED.fullmatch(piece.text)):
            if match[1][0] == match[3][0] and not _FRAMED.fullmatch(pieces[i + 1].text):
                lines.setdefault(match[1][0], []).append((piece.text, match[2]))
    lines = {mark: rows for mark, rows in lines.items() if len({name.lower() for _, name in rows}) > 1}
    if not lines:
        return found
    story = [p.text for i, p in enumerate(pieces) if i not in known]
    inside = Counter(word for text in story for word in _INSIDE.findall(text))
    small = {word for text in story for word in _SMALL.findall(text)}
    for rows in lines.values():
        named = [(text, name) for text, name in rows if inside[name.capitalize()] and name.lower() not in small]
        if len({name.lower() for _, name in named}) > 1 and len(named) == len(rows):
            found |= {text for text, _ in named}
    return found


def _framed_under_break(pieces: Sequence[Piece], known: Verdicts) -> set[str]:
    """«* * *» / «~Nell~», where the story tells of Nell more than once: no letter is signed under a break."""
    under = (i + 1 for i, v in known.items() if v.kind == "break" and i + 2 < len(pieces) and i + 1 not in known)
    names = {pieces[i].text: match[2] for i in under if (match := _FRAMED.fullmatch(pieces[i].text))}
    if not names:
        return set()
    told = _told(pieces, known)
    return {text for text, name in names.items() if told[name.capitalize()] > 1 and not told[name.lower()]}


# «~Nell~», «-Tam-», «**NELL**»; one star or underscore is emphasis, a bracket may hold anything.
_FRAMED = re.compile(r"(~+|[-–—]+|\*\*+|=+|•+|\|+)\s?([A-Z](?:[a-z]{1,14}|[A-Z]{1,14}))\s?(~+|[-–—]+|\*\*+|=+|•+|\|+)")
_INSIDE = re.compile(r"[a-z,] ([A-Z][a-z]+)")
_SMALL = re.compile(r"\b[a-z]+\b")


def _is_name_in_capitals(text: str) -> bool:
    bare = text.strip(_FRAMES)
    return (
        bare.isupper()
        and len(bare) > 2
        and bare.replace(" ", "").isalpha()
        and len(bare.split()) <= 3
        and text[-1] not in "!?"
    )


def _is_bold_line(piece: Piece) -> bool:
    text = piece.text
    return (
        piece.bold > 0.9
        and piece.words <= 8
        and text[-1] not in '.,!?:;…"”'
        and text[0] not in '"“‘'
        and text[0].isupper()
    )
