"""What behind a noun tells one of its kind from others: «the man in the orange vest», «the woman from Leeds»."""

from __future__ import annotations

from readthrough.layers import Mention
from readthrough.lexicons import not_names, speech_verbs
from readthrough.stages.mentions.epithets import NEW
from readthrough.stages.mentions.evidence import ACTS
from readthrough.stages.words import Words, last_token


def described(words: Words, row: Mention) -> str:
    """Return what behind a noun tells one of its kind from others: «in the orange vest», «from Leeds», or nothing.

    «A man in an orange vest» is the man in the orange vest from then on.
    """
    text, at = words.text, last_token(words, row) + 1
    if at + 7 >= len(text) or words.quote[at] >= 0 or text[at] not in _APART:
        return ""
    if text[at] == "from" and text[at + 1].istitle() and not text[at + 2][0].isalnum():
        return "" if not_names().get(text[at + 1]) == "calendar" else f"from {text[at + 1]}"
    worn = text[at] == "in" and text[at + 1] in ("a", "an") and text[row.token].lower() in NEW
    end = at + 2
    while (worn or text[at + 1] == "the") and end < at + 6 and text[end].isalpha() and text[end].islower():
        if _ends(text[end]):
            break
        end += 1
    inside, behind = text[at + 2 : end], text[end]
    if not inside or end == at + 6 or words.quote[end - 1] >= 0 or behind == "of" or behind[0].isupper():
        return ""
    told = not behind[0].isalnum() or _ends(behind) or behind.endswith("ed")
    plain = _HOW.isdisjoint(inside) and not any(word.endswith("est") and word not in _NO_MOST for word in inside)
    plain = plain and not (worn and inside[-1] in _STATES)
    return " ".join([text[at], "the", *inside]) if told and plain and not inside[-1].endswith(_ABSTRACT) else ""


def each_described(told: list[str], new: list[bool]) -> list[str]:
    """Tell of every mention of «the man», in order, which man it is, where a story describes several.

    ``told``: what each mention describes him by, or nothing. ``new``: whether it is «a man». The fullest description of
    each comes back: «the vest» is the orange vest, and «the man» the one who was described last. Where fewer than two
    are described, or «a man» came once, everybody is the same.
    """
    every = sorted({text for text in told if text}, key=lambda text: (-len(text.split()), text))
    fullest = {text: next(long for long in every if _same(text, long)) for text in every}
    # «A man with a stick sat there. … the man with the beard» is one man.
    if len(set(fullest.values())) < 2 or sum(new) == 1:
        return [""] * len(told)
    found, last = [], ""
    for text, one in zip(told, new, strict=True):
        last = fullest.get(text, "" if one else last)
        found.append(last)
    return found


def one_description(told: set[str]) -> str:
    """Return the fullest of what a noun is described by, where all say the same, or nothing."""
    long = max(told, key=lambda text: (len(text.split()), text), default="")
    return long if all(_same(text, long) for text in told) else ""


def _same(short: str, long: str) -> bool:
    """«In the vest» and «in the orange vest»: the same thing, with more said of it."""
    a, b = short.split(), long.split()
    return a[0] == b[0] and a[-1] == b[-1] and set(a) <= set(b)


def _ends(word: str) -> bool:
    return word in _ENDS or word in ACTS or speech_verbs().get(word, 0) > 0


_APART = frozenset("in with at on from of".split())
# «said the man in the end», «at the last minute», «on the other hand», «with the air of a king»: nobody is told apart.
_HOW = frozenset(
    "same other next last first second third fourth following previous usual utmost most least better only very "
    "end time moment meantime way voice tone tones manner morning night afternoon evening minute minutes hour day "
    "days week weeks year years weekend instant visit attempt knock side back front rest kind sort course door "
    "doorway point world dark hand whole spot respect care grin air sight help name face edge verge heat whence".split()
)
_STATES = frozenset(  # «a man in a hurry»
    "hurry rush rage fury panic daze trance dream temper mood state huff flash row line circle group crowd whisper "
    "shout murmur sweat fit tizzy frenzy coma bunch pair queue film movie story book photo photograph picture".split()
)
_NO_MOST = frozenset("vest chest nest guest priest forest harvest west".split())
_ENDS = frozenset(
    "and or but who that which as when while in on at to of for with by from into over under behind beside near "
    "through after before about against across around between until because if once since "
    "he she it they i we you his her its their my a an the again then now not still too is are were".split()
)
_ABSTRACT = ("ed", "ing", "ly", "ty", "ness", "ion", "ment", "ence", "ance", "ure", "ism")  # «with the same placidity»


