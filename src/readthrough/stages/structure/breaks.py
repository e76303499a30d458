"""Scene breaks: rules, ornaments, times and places that stand for one, and blank lines where they mean it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from readthrough.layers import Block
from readthrough.stages.structure.letters import is_salutation
from readthrough.stages.structure.ornaments import is_beaten, is_ornament
from readthrough.stages.structure.pieces import Piece, Verdict, Verdicts
from readthrough.stages.structure.titles import looks_like_title

# Blank lines mean a break only where they are rare: at most one gap in this many.
_RARE = 8
_FRAMES = "[](){}<>*~-–—=_#•|: "


def find_breaks(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Find pieces that are only a break between scenes."""
    found = {}
    repeated = _repeated_words(pieces)
    for i, piece in enumerate(pieces):
        if i in known or len(piece.text) > 80:
            continue
        if piece.tag == "hr" or not piece.text:
            found[i] = Verdict("break", "rule")
        elif is_ornament(piece.text) or all(map(is_ornament, piece.lines)):
            found[i] = Verdict("break", "break-marks")
        elif i > 0 and _parts_scenes(pieces, i):
            found[i] = Verdict("break", "break-marks", 0.7)
        elif _is_framed(piece.text):
            found[i] = Verdict("break", "framed-words", 0.8)
        elif piece.text in repeated:
            found[i] = Verdict("break", "repeated-word", 0.7)
    return found


def find_centred(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Find short centred lines between paragraphs: one word parts scenes, several words with capitals head one."""
    found = {}
    for i, piece in enumerate(pieces):
        if i not in known and 0 < i < len(pieces) - 1 and _is_centred_word(piece):
            titled = piece.words > 1 and looks_like_title(piece.text)
            found[i] = Verdict("heading", "centred-line", 0.6) if titled else Verdict("break", "centred-word", 0.6)
    return found


def _parts_scenes(pieces: Sequence[Piece], i: int) -> bool:
    """Tell «Flashback» and «End flashback», a lone «x» or «o», «~SPN~» between paragraphs; none in a letter."""
    text = pieces[i].text
    if _BARE_CALL.fullmatch(text):
        return True
    if not (text in ("x", "o") or (_INITIALS.fullmatch(text) and text[0] == text[-1])) or i + 1 >= len(pieces):
        return False
    # «x» is a kiss, and «-MT-» a signature, where a letter stands above.
    return min(pieces[i - 1].words, pieces[i + 1].words) > 2 and not any(
        is_salutation(p) for p in pieces[max(0, i - _LETTER) : i]
    )


# A first line «Flashback» may be a title, and is never asked.
_BARE_CALL = re.compile(
    r"(?:(?:end|start|begin)(?: of)? )?flashback(?: (?:end|ends|over|start|starts))?", re.IGNORECASE
)
_INITIALS = re.compile(r"[~=*-]+[BCDFGHJKLMNPQRSTVWXZ]{2,4}[~=*-]+")
_LETTER = 12  # pieces


def _is_framed(text: str) -> bool:
    """Tell ``[ 0338 ]``, ``02:10``, ``~Three weeks later~``, ``--- Meanwhile ---``, ``*** that night ***``."""
    bare = text.strip(_FRAMES)
    left, right = len(text) - len(text.lstrip(_FRAMES)), len(text) - len(text.rstrip(_FRAMES))
    words = bare.split()
    if not words or len(words) > 6 or any(c in '"“”?!' for c in text):
        return False
    if _is_time(bare):
        return ":" in bare or (text[0] == "[" and text[-1] == "]")
    if text[0] + text[-1] in ("[]", "()"):
        return len(words) <= 4 and any(w in _TIME_WORDS for w in bare.lower().split())
    # «*thinks*» and «_no_» are emphasis and «~love~» is feeling: a frame has two marks on each side, or says a time.
    framed = text[0] in "*~-–—=<•" and text[-1] in "*~-–—=>•"
    timed = framed and any(w in _TIME_WORDS for w in bare.lower().split()) and left == right
    return timed or (framed and left >= 3 and right >= 3 and bare[-1].isalnum())


_TIME_WORDS = set(
    "later earlier meanwhile before after next ago now present past flashback skip day night morning evening".split()
)


def _is_time(bare: str) -> bool:
    """Tell «02:10», «0338», «3:15 PM» standing alone."""
    clock = bare.lower().removesuffix("pm").removesuffix("am").removesuffix("hrs").removesuffix("hours").strip()
    digits = clock.replace(":", "", 1)
    return digits.isdigit() and (
        (":" in clock and 3 <= len(digits) <= 4) or (len(digits) == 4 and digits < "2400" and clock[0] in "012")
    )


def _repeated_words(pieces: Sequence[Piece]) -> set[str]:
    """Find drawn words that part the scenes of this story: «HPHPHPHP», «abcabcabc», used more than once."""
    counts = Counter(p.text for p in pieces if 6 <= len(p.text) <= 80 and " " not in p.text)
    return {text for text, n in counts.items() if n > 1 and is_beaten(text.lower())}


def _is_centred_word(piece: Piece) -> bool:
    """Tell a short centred line that closes no sentence, where centring is the exception."""
    text = piece.text
    short = piece.centred and piece.tag == "p" and len(text) <= 25 and len(piece.lines) == 1
    return short and text[-1].isalnum() and all(c.isalpha() or c in " '’-" for c in text[:-1])


def blank_line_breaks(pieces: Sequence[Piece], verdicts: Mapping[int, Verdict]) -> list[Block]:
    """Find gaps between two paragraphs of story that are clearly wider than this story's usual gap, and rare."""
    gaps = [(pieces[i].gap, i) for i in range(1, len(pieces)) if _is_story(verdicts, i) and _is_story(verdicts, i - 1)]
    if len(gaps) < 4:
        return []
    counts = Counter(gap for gap, _ in gaps)
    usual = counts.most_common(1)[0][0]
    wide = [i for gap, i in gaps if gap > usual]
    if len(wide) * _RARE > len(gaps) and len(wide) > 2:
        return []
    return [Block(pieces[i].start, pieces[i].start, "break", None, "blank-lines", 0.7) for i in wide]


def _is_story(verdicts: Mapping[int, Verdict], i: int) -> bool:
    return i not in verdicts or verdicts[i].kind == "prose"
