"""How much a paragraph talks as authors talk about their stories, and how much as a story is told."""

from __future__ import annotations

import re
from functools import cache

from readthrough.lexicons import rows
from readthrough.stages.structure.pieces import Piece
from readthrough.stages.structure.voice import hear

# A paragraph longer than this is story unless it is labelled or full of an author's talk.
_LONG = 900


def told_like_story(piece: Piece) -> int:
    """Count what speaks for a story: speech with its verb, length, people who do things."""
    text = piece.text
    against = 0
    if any(mark in text for mark in ('," ', ",” ", '?" ', "?” ", '!" ', "!” ")) and any(
        f" {verb}" in text for verb in ("said", "asked", "whispered", "replied", "says", "he ", "she ")
    ):
        against += 3
    if text[0] in '"“‘«' and text[-1] in '"”’»':
        against += 3
    if len(text) > _LONG:
        against += 2
    voice = hear(text)
    if len(text) > 250:
        against += 3 * (voice.third > voice.first + voice.second)
    elif voice.third > 1 and voice.first + voice.second == 0 and voice.past > voice.present:
        against += 2  # «He had voted, and he would comment on nothing.»
    return against


_OWNING = frozenset(("own", "anything", "nothing", "owners", "infringement", "copyright"))


@cache
def _cues() -> dict[str, dict[tuple[str, ...], tuple[int, bool]]]:
    """The cues by their first word."""
    cues: dict[str, dict[tuple[str, ...], tuple[int, bool]]] = {}
    for cue, weight, *narrators in rows("note_cues"):
        words = tuple(cue.split())
        cues.setdefault(words[0], {})[words] = int(weight), bool(narrators)
    return cues


def weigh(text: str) -> tuple[int, bool]:
    """Add up how much a text talks as authors talk about their stories; also say whether it disclaims ownership."""
    words = _words(text)
    total, told, disclaims, seen = 0, 0, False, set()
    cues = _cues()
    for i, word in enumerate(words):
        for cue, (weight, by_narrators) in cues.get(word, {}).items():
            if cue not in seen and tuple(words[i : i + len(cue)]) == cue:
                seen.add(cue)
                total += 0 if by_narrators else weight
                told += weight if by_narrators else 0
                disclaims = disclaims or cue[-1] in _OWNING
    for mark in (":)", ":D", ";)", "<3", "^_^", ":P", "xD", "!!", "??", "^^", ":("):
        total += mark in text
    # «The events of the last chapter, dear reader …»: old narrators speak of chapters and readers too.
    return total + min(told, 2), disclaims


def _words(text: str) -> list[str]:
    """Split into lower-case words; slashes, ampersands and apostrophes stay inside: «r&r», «a/n», «unbeta'd»."""
    low = text.lower().replace("’", "'").replace("‘", "'")
    return "".join(c if c.isalnum() or c in "'&/!@" else " " for c in low).replace("!", " ").split()


# «Forever tags: @moth @velvet», «@moth @velvet»
_TAGGED = re.compile(
    r"(?:[*_]{0,2}[A-Za-z][\w' /&-]{0,24}tag(?:s|list)?:?[*_]{0,2}:?\s*)?(?:@[\w.-]+[\s,;]*)+", re.IGNORECASE
)
# «(100 words)», «[1,204 words]»
_COUNT = re.compile(r"[*_]{0,2}[(\[][\d,.]+ words[)\]][*_]{0,2}\.?", re.IGNORECASE)
# «- Katie x», «Love, Kate», «xoxo, Nell», «~Nell xoxo», «Kate xx»; a bare «Kate» may be anything.
_NAME = r"[A-Z][\w.]*(?: [A-Z]\w*)?"
_KISSES = r"(?:[xX]+[oO]*)+"
_SIGNED = re.compile(
    rf"(?:[-–—~]+ ?|(?:[Ll]ots of |[Mm]uch |[Aa]ll my )?[Ll]ove,? |[Xx]o(?:xo)?,? )"
    rf"{_NAME}(?:,? {_KISSES})?[.!~ ]*(?:<3)?"
    rf"|{_NAME},? {_KISSES}"
)
# «ENJOY!», «On with the story!»
_SENDS_OFF = re.compile(
    r"(?:(?:so|and|now|anyway|please|but|without further ado),? )*"
    r"(?:enjoy|happy reading|on (?:with|to) the (?:story|chapter|fic))\b[^\w]*"
)


def is_tag_list(text: str) -> bool:
    """Tell a line of readers to be told of a new part: «@moth @velvet», «Forever tags: @moth»."""
    return bool(_TAGGED.fullmatch(text)) and (text.count("@") > 1 or text[0] != "@")


def is_word_count(text: str) -> bool:
    """Tell «(100 words)» under a drabble."""
    return bool(_COUNT.fullmatch(text))


def is_signed(text: str) -> bool:
    """Tell «- Katie x», which signs the note over it, if there is one."""
    return bool(_SIGNED.fullmatch(text.strip("*_ ")))


def sends_off(text: str) -> bool:
    """Tell «ENJOY!» and «On with the story!», which close the note over them."""
    return bool(_SENDS_OFF.fullmatch(text.strip("*_ ").lower()))
