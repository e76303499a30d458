"""How a story writes its words: small or with a capital, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from readthrough.lexicons import speech_verbs
from readthrough.stages.words import Words

_TWICE = 2


class Habits(NamedTuple):
    """How the story writes each word: counts in lower case, with a capital inside a sentence, and at its start.

    What opens a sentence and does what only persons do («Cloud shrugged») counts as inside. ``initials`` are words of
    capitals, single letters and numbers that somebody goes by: «said JJ», «Q laughed», «2B».
    """

    lower: Counter[str]
    inside: Counter[str]
    start: Counter[str]
    initials: frozenset[str] = frozenset()


def word_habits(words: Words, told: Sequence[bool], messages: Sequence[bool]) -> Habits:
    """Count how each word of the story is written, notes and chats left out: there «theo» is Theo.

    ``told`` and ``messages`` say of each block whether it tells the story and whether it is a chat.
    """
    lower: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    start: Counter[str] = Counter()
    coded: Counter[str] = Counter()
    for i, (text, opens, block) in enumerate(zip(words.text, words.opens, words.block, strict=True)):
        if messages[block] or not told[block]:
            continue
        if text.islower():
            lower[text] += 1
            continue
        if text[0].isupper():
            (start if opens and not _acts(words, i) else inside)[text] += 1
        if _is_coded(text):
            coded[text] += _TWICE * (("/" in text and words.text[i - 1] != "?") or _speaks(words, i)) + _acts(words, i)
    return Habits(lower, inside, start, frozenset(text for text, n in coded.items() if n >= _TWICE))


def _is_coded(word: str) -> bool:
    """Tell whether a word is no word but may be a name: «JJ», «Q», «R2-D2», «2B», «T.J.»"""
    return (
        word.isupper()
        and word not in _ORGANISATIONS
        and not (len(word) > 1 and set(word) <= set("IVXLC"))
        and ("/" not in word or word[1:] in ("/N", "/L/N", "/N/N"))
        and word not in ("I", "A", "O", "OK", "TV", "MR.", "MRS.", "AM", "PM")
    )


# What speaks and knows and is nobody.
_ORGANISATIONS = frozenset(
    "FBI CIA NASA UN NATO EU IBM BBC CNN MI5 MI6 NSA DEA NYPD LAPD SWAT KGB IRS USA US UK GPS ATM CCTV PTA HR DNA PC "
    "CD DVD ID UFO NHS CDC ICU ER SHIELD NBC ABC CBS AM FM LA NYC DC".split()
)


def _speaks(words: Words, i: int) -> bool:
    """Tell whether a word of the narration is the subject of a verb of saying beside a line: «"Hi," said JJ.»"""
    text, quote, verbs = words.text, words.quote, speech_verbs()
    if quote[i] >= 0:
        return False
    before, after = text[i - 1].lower() if i else "", text[i + 1].lower() if i + 1 < len(text) else ""
    if verbs.get(before, 0) > 1:
        return i > 1 and quote[i - 2] >= 0
    return verbs.get(after, 0) > 1 and i > 0 and (quote[i - 1] >= 0 or _opens_quote(words, i + 2))


def _opens_quote(words: Words, i: int) -> bool:
    return any(quote >= 0 for quote in words.quote[i : i + 2])


def _acts(words: Words, i: int) -> bool:
    """Tell whether a word of the narration does what only persons do: «Cloud shrugged», «JJ's voice»."""
    if words.quote[i] >= 0 or words.text[i - 1 : i] in (["the"], ["The"]):
        return False
    behind = [word.lower() for word in words.text[i + 1 : i + 3]]
    return behind[:1] != [] and (behind[0] in _DEEDS or (behind[0] in ("'s", "’s") and behind[-1] in _PARTS))


# What only persons do, and have.
_DEEDS = frozenset(
    "nodded nods shrugged shrugs smiled smiles laughed laughs sighed sighs frowned frowns grinned grins glanced "
    "glances blinked blinks winced winces flinched smirked smirks chuckled chuckles giggled giggles scowled scowls "
    "huffed snorted snorts groaned groans swallowed swallows hesitated hesitates sat sits stood knelt kneels knew "
    "knows thought thinks wondered wonders looked looks stared stares".split()
)
_PARTS = frozenset("voice eyes face hand hands mouth head shoulder shoulders smile lips fingers arms chest".split())
