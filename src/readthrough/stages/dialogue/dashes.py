"""Speech that a dash opens and nothing closes: «— So, she said. — And so.», «—So —she said—. And so.»"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from readthrough.stages.dialogue.beside import Tag, tag_after

_DASH = r"(?:--?-?|[–—―])"
_OPENING = re.compile(rf"[\s_*]*+({_DASH})[ \t\u00a0]?(?=[^\W_]|[¿¡“\"‘'*_…])")
_INNER = re.compile(rf"(?<=\s)({_DASH})(?=\s|[^\W_]|[¿¡“\"‘'])")
# Where a clause of speech may end and a tag begin: «So, | she said», «So? | asked Ann».
_CLAUSE = re.compile(r"[,.!?…][”’\"*_]*\s+")
_BOUND = re.compile(rf"[,.!?…][”’\"*_]*\s+|(?<=\s)(?P<dash>{_DASH})(?=\s|[^\W_]|[¿¡“\"‘'])")
_WINDOW = 6000  # characters in which a stretch's tag is looked for: keeps a block of any size linear
_SENTENCE = re.compile(r"[.!?…][”’\"*_]*\s+(?=[“‘\"]?[A-Z])")
_AFTER_TAG = re.compile(
    r"[’']?\s*+(?:(?:him|her|them|me|us|you)\b\s*+)?(?:\Z|[.,;:!?…)\]—–-]|\w+ly\b|(?:to|with|from|in|into|as|and|at|after|over|on|again|back|once|when|"
    r"while|without|then|through|for|under|by|out|up|down|presently|quite|not|like|before|of)\b)"
)
# A small-letter tag may follow «?» or «!»; after a full stop none does: «He asked once. He asked, why?»
_NARRATION = re.compile(
    r"(?:He|She|They|The|His|Her|A|An|[A-Z][a-z]+)\s(?:[\w’'-]+\s){0,4}?(?:\w{3,}ed|was|were|had|took|went|came|put|held|sat|"
    r"stood|shook|rose|fell|gave|made|drew|set|bent|threw|began|kept|let|goes|comes|has|is|holds|looks|turns|takes|puts|"
    r"stops|nods|laughs|smiles|shrugs)\b"
)
# What somebody does, and says nothing of: «She wiped her nose.», but not «He was cold.», «It rained.»
_DEED = re.compile(
    r"(?!It\b|That\b|This\b|There\b|I\b|You\b|We\b|They\b|Nobody\b|Everybody\b)(?:(?:The|His|Her)\s\w+|[A-Z][\w’'-]+)\s(?:\w+ly\s)?"
    r"(?:\w{3,}ed|took|went|came|put|held|sat|stood|shook|rose|gave|drew|set|bent|threw|looks|turns|takes|puts|nods|laughs|"
    r"smiles|shrugs|sighs)\b"
)
_YOU_AND_I = re.compile(r"\b(?:I|[Yy]ou|[Yy]our|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|us)\b|[?!]")


class DashStretch(NamedTuple):
    """A stretch of dash speech with the tag that follows it."""

    start: int
    end: int
    tag: Tag | None
    sure: bool


def opens_with_dash(text: str, start: int, end: int) -> bool:
    """Whether a block opens with a dash and words."""
    return _OPENING.match(text, start, end) is not None


def dash_stretches(text: str, start: int, end: int) -> Iterator[DashStretch]:
    """Yield the stretches of speech of one block of a story that speaks with dashes."""
    opening = _OPENING.match(text, start, end)
    at = opening.start(1) if opening else _speech_inside(text, start, end)
    while at is not None and at < end:
        stop, tag, narration = _stretch_end(text, at, end)
        yield DashStretch(at, _trim(text, at, stop), tag, tag is not None or stop == end)
        resumed = _resumes(text, narration, end) if narration < end else None
        if resumed is None and tag and (more := _without_dash(text, tag, end)):
            yield DashStretch(*more, None, False)
        at = resumed


def end_before_tag(text: str, start: int, end: int) -> int:
    """Where speech whose mark was never closed must have ended: «"Seven, said the old man in a low voice;»."""
    for match in _CLAUSE.finditer(text, start + 2, end):
        tag = tag_after(text, match.end(), end)
        if tag and tag.strength == 3 and tag.start <= match.end() and _is_clause_tag(text, match.start(), tag, end):
            return match.start() + 1
    return end


def _stretch_end(text: str, at: int, end: int) -> tuple[int, Tag | None, int]:
    """Where the speech that opens at ``at`` ends, its tag, and where its narration begins."""
    inside = at + 1
    while inside < end and not text[inside].isalnum():
        inside += 1
    window, dashes = min(end, inside + _WINDOW), []
    for mark in _BOUND.finditer(text, inside, window):
        low, high = mark.span()
        if mark["dash"]:
            dashes.append((low, high))
        tag = tag_after(text, high, end)
        if tag is None or tag.start > high + 3:
            continue
        if mark["dash"]:
            return low, tag, high
        if _is_clause_tag(text, low, tag, end):
            return low + 1, tag, high
    return _without_tag(text, inside, end, dashes)


def _is_clause_tag(text: str, low: int, tag: Tag, end: int) -> bool:
    if tag.strength < 2 and tag.verb not in ("thought", "went"):
        return False
    stopped = text[low] == "."
    pronoun = tag.subject in ("he", "she", "they", "i", "we", "it", "xe", "ze")
    if stopped or (pronoun and text[tag.start].isupper() and tag.subject != "i" and text[low] != ","):
        return False
    return _AFTER_TAG.match(text, tag.end, end) is not None or not pronoun


def _without_tag(text: str, inside: int, end: int, dashes: list[tuple[int, int]]) -> tuple[int, Tag | None, int]:
    """No tag: narration may still stand between a sentence and a dash that speaks again."""
    for low, high in dashes:
        # — Since nine. She wiped her nose. — He came by tram.
        if text[high : high + 1].isspace() and text[inside:low].rstrip()[-1:] in (".", "!", "?", "…"):
            first = _first_narration(text, inside, low)
            if first is not None and _DEED.match(text, first, low) and text[high:end].lstrip()[:1].isupper():
                return first, None, first
        if high < end and not text[high].isspace() and (text[high].isupper() or text[high] in "“\"‘'¿¡"):
            first = _first_narration(text, inside, low)
            if first is not None:
                return first, None, first
            if text[inside:low].rstrip()[-1:] in tuple(".!?…"):
                return low, None, low
        # —“So.” —The clerk reads it: a dash may open narration too.
        if high < end and _NARRATION.match(text, high, end) and not text[high].isspace():
            return low, None, high
    return end, None, end


def _first_narration(text: str, inside: int, limit: int) -> int | None:
    """The end of the speech before the first sentence that tells rather than speaks."""
    for match in _SENTENCE.finditer(text, inside, limit):
        following = _SENTENCE.search(text, match.end(), limit)
        stop = following.start() if following else limit
        sentence = text[match.end() : stop]
        if not _YOU_AND_I.search(sentence) and (_NARRATION.match(sentence) or stop == limit):
            return match.end()
    return None


def _resumes(text: str, at: int, end: int) -> int | None:
    """Where speech goes on after narration: the next dash that words follow, past those of the tag itself."""
    for match in _INNER.finditer(text, at, end):
        following = text[match.end() : match.end() + 2].strip()
        if not following or not (tag_after(text, match.end(), end) and following[0].islower()):
            return match.start()
    return None


def _without_dash(text: str, tag: Tag, end: int) -> tuple[int, int] | None:
    """«—So, she said, will you come? It is late.»: speech that goes on after its tag without a mark.

    Only a sentence that asks or says «you» shows it, or one that says «it's» and «they'll» where the tag is in the
    past; it ends where somebody does something again.
    """
    gap = _BEHIND_TAG.match(text, tag.end, end)
    past = tag.subject != "i" and (tag.verb.endswith("ed") or tag.verb in _PAST)
    spoken = _TO_YOU_NOW if past else _TO_YOU
    start = _first_spoken(text, gap.end(), end, spoken) if gap else None
    if start is None and past:
        start = _behind_deeds(text, tag.end, end)
    if start is None:
        return None
    stop = start
    for sentence in _SENTENCES.finditer(text, start, end):
        if stop > start and not spoken.search(sentence[0]) and _NARRATION.match(sentence[0]):
            break
        stop = sentence.end()
    return start, _trim(text, start, stop)


def _first_spoken(text: str, start: int, end: int, spoken: re.Pattern[str]) -> int | None:
    """``start``, if what stands there is speech: «said Tom to the wall. Come on. You're all right.»

    A short sentence or two in which nobody does anything may stand before one that is said to «you». «Nobody spoke. Who
    could speak?» is narration.
    """
    for n, sentence in enumerate(_SENTENCES.finditer(text, start, end)):
        if (_TO_ONE if n else spoken).search(sentence[0]) and not _ASKS_OF_PAST.search(sentence[0]):
            return start
        if n == _FRAGMENTS or _DEED.match(sentence[0]) or len(sentence[0].split()) > _SHORT:
            return None
    return None


def _behind_deeds(text: str, start: int, end: int) -> int | None:
    """«—Right, said Tom. He got up. You're a decent lad.»: where speech goes on behind what is done, or None.

    A narrator may say «it's» too, and «you can see right through it»; «you're» is said to somebody.
    """
    for n, sentence in enumerate(_SENTENCES.finditer(text, start, end)):
        told = _DEED.match(sentence[0]) or _NARRATION.match(sentence[0])
        if n and not told and _NOW.search(sentence[0]):
            return sentence.start() if _TO_ONE.search(sentence[0]) else None
    return None


_FRAGMENTS, _SHORT = 2, 6  # sentences, words
_TO_ONE = re.compile(r"\AYou\b|\b[Yy]ou[’'](?:re|ll|ve)\b")
_ASKS_OF_PAST = re.compile(r"\b(?:[Hh]ad|[Dd]id|[Ww]as|[Ww]ere|[Cc]ould|[Ww]ould)\b[^?]*\?")
# «he said faintly. …», «said Tom to the wall. …», «said the set, forgetting itself. …», not «said Tom, and rose. …»
_BEHIND_TAG = re.compile(r",\s+(?=[^\W_])(?!\w+ing\b|not\b|and\b)|(?:,?\s+(?!and\b)[\w’'-]+){0,6}\.\s+(?=[^\W_])")
_SENTENCES = re.compile(r"[^.!?…]+(?:[.!?…]+[”’\"*_]*\s*|\Z)")
_TO_YOU = re.compile(r"\b[Yy]our?s?\b|[?!]")
_PAST = frozenset("said told cried went thought spoke began put swore sang".split())
_NOW = re.compile(
    r"\b(?:[Ii]t|[Tt]hat|[Hh]e|[Ss]he|[Tt]here|[Ww]hat|[Hh]ere|[Ww]ho)[’']s\b|[’'](?:re|ll|m|ve)\b"
    r"|\b(?:[Dd]on|[Ww]on|[Cc]an|[Ii]sn|[Aa]ren|[Dd]oesn)[’']t\b"
)
_TO_YOU_NOW = re.compile(rf"{_TO_YOU.pattern}|{_NOW.pattern}")


def _speech_inside(text: str, start: int, end: int) -> int | None:
    """A dash that opens speech in the middle of a block: «He said: — Go.»"""
    for match in _INNER.finditer(text, start, end):
        before = text[max(start, match.start() - 8) : match.start()].rstrip()
        after = text[match.end() : match.end() + 3].strip()
        if before and before[-1] in ".!?:,…" and after and (after[0].isupper() or before[-1] in ":,"):
            return match.start()
    return None


def _trim(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
