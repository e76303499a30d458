"""Lines that are drawn, not written: ``***``, ``~*~``, ``xxx``, ``oOo``, ``[line break]``."""

from __future__ import annotations

_LONGEST = 80
# Marks that are part of speech or feeling, never a rule between scenes: «?!» «"…"».
_SPOKEN = set("\"'“”‘’«»„‹›「」『』?!¿¡")
_LETTERS = set("xXoO0vVwW")
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
    return _is_drawn_with_letters(line) or _is_called_break(line)


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


def _is_called_break(line: str) -> bool:
    """Tell ``[line break]``, ``~~time skip~~``, ``LINEBREAK``."""
    bare = line.strip("[](){}<>~*-–—=_#.:;/\\|+• ").lower()
    framed = bare != line.lower()
    return bare in _CALLS and (framed or bare in ("linebreak", "line break", "scene break", "page break"))
