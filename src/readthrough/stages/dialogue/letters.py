"""Letters set in quote marks: what is written there is cited, nobody says it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from readthrough.layers import Block
from readthrough.stages.dialogue.turns import Row

# «My dear Ines,--», «Dearest Tom,», «Dear Sir:»: with a capital at the head, and a mark after at most four words.
_SALUTATION = re.compile(
    r"(?:My |MY |My own )?(?:[Dd]ear|DEAR|[Dd]earest|DEAREST|[Dd]arling)(?: [\w.'’-]+){1,4}?(?:,? ?(?:--|—|–|:)"
    r"|,[ \t]*(?:\n|\Z)|\.--)"
)
_FAREWELL = re.compile(
    # «"Your Grace."», «"Your turn."» are said
    r"(?:Your['’]?s\b|Your (?:loving|own|affectionate|devoted|ever|obedient|grateful|attached)\b"
    r"|Your (?:\w+ ){1,4}(?:friend|cousin|sister|brother|mother|father|son|daughter|aunt|uncle|wife"
    r"|husband|servant)"
    r"|Ever yours|Always yours|Believe me|I remain|I am, |Sincerely|With (?:much |all my )?love|Affectionately|Love,)"
)
_NAMED = re.compile(r"[A-Z][A-Z .'’_-]+[A-Z.]+\Z")  # «HEDDA.»: signed in capitals
_POSTSCRIPT = re.compile(r"_?P\. ?S\b|_?PS\b")
_ANNOUNCED = re.compile(
    r"\b(?:letter|note|telegram|wire|message|advertisement|paragraph|wrote|read|written|reads|contents|lines)\b"
    r"[^.!?\"“”]{0,60}(?::|:?--|:?—)\s*\Z"
    r"|\b(?:as follows|to this effect)\s?[.:]?(?:--|—)?\s*\Z"
)
_DATED = re.compile(r"[A-Z][^.!?]*(?:\d|day)[^.!?]{0,20}[.,]?\Z|(?:[A-Z][\w'’]*,? ?){1,3}[.,]\Z")
_LONGEST = 60  # paragraphs
_NEAR_END = 160  # a farewell stands in the last words
_MARKS = "\"“”'‘’«»„_* \n\t"
_SIGN = re.compile(r"\S")  # looked for rather than a copy made: a paragraph may be a whole book


def with_letters_cited(text: str, blocks: Sequence[Block], rows: Sequence[Row]) -> list[Row]:
    """Return the rows, those of a letter in quote marks as ``quoted``: from «Dear …» or its announcement to its end."""
    whole = _whole_blocks(text, blocks, rows)
    cited: set[int] = set()
    for i in sorted(whole):
        if i in cited:
            continue
        end = _letter_end(text, blocks, whole, i)
        first = _date_above(text, blocks, whole, i) if end > i else i
        cited.update(range(first, end))
    chosen = {whole[i] for i in cited}
    return [
        r._replace(kind="quoted", why="letter", score=0.8, after=None, before=None) if k in chosen else r
        for k, r in enumerate(rows)
    ]


def _whole_blocks(text: str, blocks: Sequence[Block], rows: Sequence[Row]) -> dict[int, int]:
    """The row of each block in which one row of speech is all that stands."""
    return {
        r.block: k
        for k, r in enumerate(rows)
        if r.kind == "speech"
        and not _SIGN.search(text, blocks[r.block].start, r.start)
        and not _SIGN.search(text, r.end, blocks[r.block].end)
    }


def _words(text: str, blocks: Sequence[Block], i: int) -> str:
    return text[blocks[i].start : blocks[i].end].strip(_MARKS)


def _letter_end(text: str, blocks: Sequence[Block], whole: dict[int, int], i: int) -> int:
    """The block after the letter that begins at block ``i``; ``i`` if none does."""
    before = text[max(blocks[i].start - 140, 0) : blocks[i].start].rstrip()
    dear = _SALUTATION.match(_words(text, blocks, i))
    announced = i - 1 not in whole and _ANNOUNCED.search(before)
    if not dear and not announced:
        return i
    for j in range(i, min(i + _LONGEST, len(blocks))):
        if j not in whole:
            # unsigned: told beforehand that it is one, its first paragraph at least is
            return i + 1 if announced else i
        if _ends(_words(text, blocks, j)):
            return _past_names(text, blocks, whole, j + 1)
    return i


def _ends(words: str) -> bool:
    """«Yours ever, / Tom», «HEDDA.» or such words at the end of a paragraph."""
    if _NAMED.match(words) and len(words) <= 40:
        return True
    tail = words[-_NEAR_END:]
    farewells = [(m.start(), m.end()) for m in _FAREWELL.finditer(tail)]
    short = len(words) < 90
    return any((short and (a == 0 or len(tail) - a <= 70)) or len(tail) - b <= 30 for a, b in farewells)


def _past_names(text: str, blocks: Sequence[Block], whole: dict[int, int], j: int) -> int:
    """Go on over the name and the postscript under the farewell."""
    for _ in range(4):
        words = _words(text, blocks, j) if j in whole else ""
        short = len(words) <= 40 and len(words.split()) <= 4 and words[:1].isupper() and words[-1:] not in tuple("?!")
        if not words or not (short or _POSTSCRIPT.match(words) or _FAREWELL.match(words)):
            break
        j += 1
    return j


def _date_above(text: str, blocks: Sequence[Block], whole: dict[int, int], i: int) -> int:
    """Step back over place and date: «February 1st.»."""
    first = i
    while first - 1 in whole and i - first < 3:
        words = _words(text, blocks, first - 1)
        if len(words) > 50 or not _DATED.match(words):
            break
        first -= 1
    return first
