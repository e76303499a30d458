"""Reads one line as a heading: «CHAPTER I», «Chapter 12: Title», «XIV.», «Part Two», «BOOK THE FIRST», «Prologue»."""

from __future__ import annotations

import re
from typing import NamedTuple

LONGEST = 200
# Words that count parts of a book; True where a part holds chapters.
COUNTED = {
    "chapter": False, "chap": False, "ch": False, "chapitre": False, "letter": False, "scene": False, "act": True,
    "part": True, "pt": True, "book": True, "volume": True, "vol": True, "canto": False, "stave": False,
    "episode": False, "adventure": False, "phase": True, "period": True, "section": False, "night": False, "day": False,
    "arc": True,
}  # fmt: skip
NAMED = {
    "prologue", "epilogue", "interlude", "introduction", "conclusion", "postscript", "intermission", "prelude",
    "coda", "proem", "finale", "envoi", "lenvoi", "envoy", "teaser", "induction",
}  # fmt: skip
# Named headings that are also words one may say alone; they need the line for themselves.
_ALONE = {"introduction", "conclusion", "postscript", "finale", "coda", "teaser", "prelude", "induction"}
_SEPARATORS = ".:;,-–—~|)]’' \t"
_FRAME = " \t*_=~-–—|[]()«»<>#•"
_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split()


_SMALL = frozenset("a an the of and or in on at to for from with by".split())


class Heading(NamedTuple):
    """A line read as a heading. ``word`` is «chapter», «part», «prologue» … or empty for a bare number.

    ``style`` is roman, small (ii), arabic, words, plus (+1) or empty. ``title`` is what follows the number.
    """

    word: str
    number: int | None
    style: str
    title: str

    @property
    def holds_chapters(self) -> bool:
        """Whether it heads a part, book or volume."""
        return COUNTED.get(self.word, False)


def parse_heading(line: str) -> Heading | None:
    """Read one line as a heading, or return None. Bare numbers are headings only in a row: see chapters.py."""
    line = line.strip()
    if not line or len(line) > LONGEST:
        return None
    bare = line.strip(_FRAME)
    word, rest = _first_word(bare.replace("L’E", "Le").replace("L'E", "Le"))
    low = word.lower()
    if low in COUNTED:
        return _counted(low, rest)
    if low in NAMED:
        return _named(low, rest)
    if low == "the":
        return _with_article(_first_word(rest.strip()))
    if match := _SMALL_ROMAN.fullmatch(bare.lower() if bare[:1].islower() else ""):
        small = _roman(match[1])
        return Heading("", small, "small", "") if small else None
    if match := _ONE_MORE.fullmatch(bare):
        return Heading("", None, "plus", _clean(match[1] or ""))
    number, style, rest = read_number(bare)
    if number is None or not _title_after_number(rest, style):
        return None
    return Heading("", number, style, _clean(rest))


# «ii.» alone on its line
_SMALL_ROMAN = re.compile(r"([ivx]{1,6})[.):]?")
# «+1», «+i.», «And One», «Plus one», «+1: The Time He Did» after five parts that are numbered
_ONE_MORE = re.compile(r"(?:\+ ?(?:1|i|one)[.):]?|(?:plus|and) (?:1|one))(?:[.:–—-] ?([A-Z].*[^.!?,]))?", re.IGNORECASE)


def _first_word(text: str) -> tuple[str, str]:
    end = 0
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[:end], text[end:]


def _counted(word: str, rest: str) -> Heading | None:
    rest = rest.lstrip(" \t.,:#-–—")
    if rest[:4].lower() == "the ":
        rest = rest[4:]
        if rest.rstrip(". ").lower() == "last":
            return Heading(word, None, "words", "")
    number, style, after = read_number(rest, loose=True)
    if number is None or not _may_be_title(after):
        return None
    # «Day two of …» and «Letter II» are headings only with the line for themselves or a mark before the title.
    if word in ("day", "night", "scene", "act", "ch", "section", "letter", "part", "book") and after[:1] == " ":
        stripped = after.strip()
        if stripped and stripped[0] not in _SEPARATORS + "(" and not stripped.isupper():
            return None
    title = _clean(after)
    # «Section 1. You may do as you like with this edition.» is a clause, not a heading.
    if (
        title.endswith((".", ";"))
        and len(title.split()) > 6
        and not title.isupper()
        and title.count(" ") > 3 * _capitals(title)
    ):
        return None
    return Heading(word, number, style, title)


def _capitals(title: str) -> int:
    return sum(w[0].isupper() for w in title.split())


def _named(word: str, rest: str) -> Heading | None:
    stripped = rest.strip(" \t.:")
    if not stripped:
        return Heading(word, None, "", "")
    number, style, after = read_number(stripped, loose=True)
    if number is not None and not after.strip(" .:"):
        return Heading(word, number, style, "")
    marks = "—–" if word in _ALONE else ":-–—."
    if (
        (not rest.lstrip(" .")[:1] or rest.lstrip(" .")[0] not in marks)
        and rest.lstrip()[:1] not in marks
        or len(rest) > 80
    ):
        return None
    return Heading(word, None, "", _clean(rest))


def _with_article(found: tuple[str, str]) -> Heading | None:
    """Read «The First Part: Of the Hill …», «The Last Chapter», «The Finale»."""
    ordinal, rest = found[0].lower(), found[1]
    word, after = _first_word(rest.strip())
    word = word.lower()
    if ordinal in NAMED and not rest.strip(" ."):
        return Heading(ordinal, None, "", "")
    if word not in ("part", "book", "volume", "chapter", "canto", "letter", "act") or after[:1] not in (
        "",
        ".",
        ":",
        "—",
    ):
        return None
    if ordinal in ("last", "final"):
        return Heading(word, None, "words", _clean(after))
    return Heading(word, _ORDINAL_VALUE[ordinal], "words", _clean(after)) if ordinal in _ORDINAL_VALUE else None


def _may_be_title(rest: str) -> bool:
    """Tell whether what follows «Chapter 2» may be its title: «Chapter Two of my life had begun» is prose."""
    if not rest or (rest[0] in ".:–—~|)]-" and not rest[1:2].islower()):
        return True
    title = rest.strip()
    return not title or (not title[0].islower() and not title.endswith((".", ",")) or title.isupper())


def _title_after_number(rest: str, style: str) -> bool:
    """Tell whether the rest of a line that starts with a number leaves it a heading: «1. White Friday», «I — HOME»."""
    if not rest.strip(" .:)]-–—"):
        return True
    mark, title = rest[:1], rest.lstrip(_SEPARATORS)
    if len(rest) > 100 or not title or style == "words":
        return False
    if title[0].islower() or title[0].isdigit():
        return False
    if mark in ".:)]—–-" or (mark == " " and rest.strip()[:1] in "-–—:") or title.isupper():
        return True
    # «II The Cat on the Stairs»: no mark, but every word is a title's.
    words = title.split()
    return (
        mark == " "
        and all(w[0].isupper() or w in _SMALL for w in words)
        and words[-1][-1].isalnum()
        and len(words) < 10
    )


def _clean(rest: str) -> str:
    return " ".join(rest.strip().lstrip(_SEPARATORS).split())


def read_number(text: str, *, loose: bool = False) -> tuple[int | None, str, str]:
    """Read a number at the start of a text: (12, "arabic", rest). ``loose`` allows lower-case Roman numerals."""
    text = text.lstrip("([ ")
    if text[:1].isdigit() and text[:1].isascii():
        end = 1
        while end < len(text) and text[end].isascii() and text[end].isdigit():
            end += 1
        if (
            end > 3
            or (text[end : end + 1].isalpha() and not (loose and text[end].isupper()))
            or (text[end : end + 1] in ":.,'’" and text[end + 1 : end + 2].isdigit())
        ):
            return None, "", text
        return int(text[:end]), "arabic", text[end:].lstrip("])")
    end = 0
    while end < len(text) and (text[end].isalpha() or (text[end] == "-" and text[end + 1 : end + 2].isalpha())):
        end += 1
    word = text[:end]
    if "-" in word and (head := word[: word.index("-")]).isupper() and _roman(head) and word[len(head) + 1].isupper():
        # «VI-Fish and Company»
        word, end = head, len(head)
    value = _roman(word) if word.isupper() or (loose and word.islower()) else None
    if value is not None:
        return value, "roman", text[end:].lstrip("])")
    return _number_word(word, text, end)


def _number_word(word: str, text: str, end: int) -> tuple[int | None, str, str]:
    low = word.lower()
    if low in _WORD_VALUE:
        following = text[end:].lstrip()
        second, rest = _first_word(following)
        if low in _TENS and second.lower() in _UNITS[:9]:
            return _WORD_VALUE[low] + _WORD_VALUE[second.lower()], "words", rest
        return _WORD_VALUE[low], "words", text[end:]
    return None, "", text


def _word_values() -> tuple[dict[str, int], dict[str, int]]:
    cardinal = {w: i + 1 for i, w in enumerate(_UNITS)} | {w: 10 * (i + 2) for i, w in enumerate(_TENS)}
    ordinal = {w: i + 1 for i, w in enumerate(_ORDINALS)} | {w: 10 * (i + 2) for i, w in enumerate(_TENTHS)}
    for i, ten in enumerate(_TENS):
        cardinal |= {f"{ten}-{_UNITS[u]}": 10 * (i + 2) + u + 1 for u in range(9)}
        ordinal |= {f"{ten}-{_ORDINALS[u]}": 10 * (i + 2) + u + 1 for u in range(9)}
    return cardinal | ordinal, ordinal


_WORD_VALUE, _ORDINAL_VALUE = _word_values()
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def _roman(word: str) -> int | None:
    """Read a Roman numeral up to 399, or None. «MIX» and «LIV», a name, are told apart by the row they stand in."""
    word = word.upper()
    if not word or len(word) > 12 or any(c not in "IVXLC" for c in word):
        return None
    total = 0
    for c, after in zip(word, word[1:] + " ", strict=True):
        value = _ROMAN[c]
        total += -value if _ROMAN.get(after, 0) > value else value
    return total if total and write_roman(total) == word else _old_roman(word, total)


def _old_roman(word: str, total: int) -> int | None:
    """Accept the printers' «VIIII» and «XXXX»."""
    return total if word.endswith(("IIII", "XXXX")) else None


def write_roman(number: int) -> str:
    """Write a number from 1 to 399 in Roman numerals."""
    out = []
    for value, mark in (
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ):
        while number >= value:
            out.append(mark)
            number -= value
    return "".join(out)
