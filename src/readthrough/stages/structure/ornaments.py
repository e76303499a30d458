"""Lines that are drawn, not written: ``***``, ``~*~``, ``xxx``, ``oOo``, ``[line break]``."""

from __future__ import annotations

import re

_LONGEST = 80
# «<3 <3 <3»; one heart or two are somebody's feeling
_HEARTS = re.compile(r"[~*-]*\s*(?:<3[\s~*-]*){3,}")
# Marks that are part of speech or feeling, never a rule between scenes: «?!» «"…"».
_SPOKEN = set("\"'“”‘’«»„‹›「」『』?!¿¡")
_LETTERS = set("xXoO0vVwW")
# Initials that somebody may also cry: «LA-LA-LA», «SHSHSH».
_CRIES = frozenset(
    "no ha la oh ah na ho he yes go hey hi ding dong tick tock beep bang boom sh shh ts tsk hm hmm br brr pf pff ps "
    "pst psst gr grr bz bzz".split()
)
# «time skip brought to you by Ned's oar»
_SKIPS = ("time skip", "timeskip", "time-skip", "scene change", "line break", "linebreak", "page break")
_SKIPPING = 14  # words
_CALLS = {
    "line break", "linebreak", "scene break", "scenebreak", "page break", "pagebreak", "section break", "line", "break",
    "time skip", "timeskip", "time jump", "scene change", "break line", "insert line break here", "cut", "divider",
    "flashback", "end flashback", "flashback end", "start flashback", "end of flashback", "begin flashback",
}  # fmt: skip


def is_ornament(line: str) -> bool:
    """Tell whether a line is only a break between scenes."""
    line = line.strip()
    if not line or len(line) > _LONGEST:
        return False
    if not any(c.isalnum() for c in line):
        return not (set(line) & _SPOKEN)
    if _HEARTS.fullmatch(line):
        return True
    return (
        _is_drawn_with_letters(line) or _is_called_break(line) or _is_drawn_with_initials(line) or _says_skip(line)
    )


def _is_drawn_with_initials(line: str) -> bool:
    """Tell ``-HP-HP-HP-``, ``~HPDM~HPDM~HPDM~``, ``HPHPHPHPHP``: a few capitals, again and again."""
    if " " in line.strip() or not line.isupper() or set(line) & _SPOKEN or any(c.isdigit() for c in line):
        return False
    if line.isalpha():
        return len(line) >= 8 and is_beaten(line.lower()) and not set(line) & set("AEIOUY") and len(set(line)) > 1
    words = [w for w in "".join(c if c.isalpha() else " " for c in line).lower().split() if set(w) - set("xo")]
    return len(words) > 2 and len(set(words)) == 1 and len(words[0]) <= 6 and words[0] not in _CRIES


def is_beaten(text: str) -> bool:
    """Tell letters that say one short word at least three times: «abcabcabc»; no «hahaha»."""
    units = (text[:size] for size in range(1, 9) if len(text) >= 3 * size)
    unit = next((u for u in units if text.startswith(u * (len(text) // len(u)))), "")
    return bool(unit) and text.isalpha() and unit not in _CRIES


def _says_skip(line: str) -> bool:
    """Tell ``~time skip brought to you by Ned's oar~``."""
    bare = line.strip("[](){}<>~*-–—=_# ").lower()
    return bare.startswith(_SKIPS) and " brought to you by " in bare and len(bare.split()) <= _SKIPPING


def _is_drawn_with_letters(line: str) -> bool:
    """Tell ``xxx``, ``oOo``, ``-x-``, ``x X x`` from words: one or two letters that are drawn, not read."""
    letters = [c for c in line if c.isalnum()]
    if not set(letters) <= _LETTERS or set(line) & _SPOKEN:
        return False
    marks = len(line) - len(letters) - line.count(" ")
    # «Ox» and «oo» are words; «xoxo» signs a letter; «X», «XX», «XXX» and «V» count chapters.
    plain = line.replace(" ", "")
    if plain.isupper() and set(plain) <= set("XV") and len(plain) <= 3 and " " not in line:
        return False
    framed = marks > 1 and not line[0].isalnum() and not line[-1].isalnum()
    return framed or (len(letters) >= 3 and len(set(map(str.lower, letters))) <= 2 and plain.lower() != "xoxo")


_SAID_BARE = ("linebreak", "line break", "scene break", "page break", "scene change", "time skip", "timeskip")


def _is_called_break(line: str) -> bool:
    """Tell ``[line break]``, ``~~time skip~~``, ``LINEBREAK``."""
    bare = line.strip("[](){}<>~*-–—=_#.:;/\\|+• ").lower()
    framed = bare != line.lower()
    return bare in _CALLS and (framed or bare in _SAID_BARE)
