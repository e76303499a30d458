"""The words right beside a quotation: is there a verb of saying, and who is its subject?"""

from __future__ import annotations

import re
from typing import NamedTuple

from readthrough.lexicons import speech_verbs

_PIECE = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|[^\w\s]|_")
_PRONOUNS = frozenset(("he", "she", "they", "i", "we", "you", "it", "xe", "ze", "ey", "fae", "one"))
_DETERMINERS = frozenset(
    (
        "the",
        "a",
        "an",
        "his",
        "her",
        "my",
        "your",
        "our",
        "their",
        "its",
        "this",
        "that",
        "another",
        "some",
        "every",
        "both",
        "hir",
        "xyr",
        "faer",
    )
)
# Not a tag: "No." He had asked her before.
_BREAKS = frozenset(
    ("had", "has", "have", "was", "were", "is", "are", "would", "could", "will", "did", "do", "does", "to", "and",
     "but", "who", "that", "when", "if", "as", "while", "of", "with", "in", "at", "for", "not", "never")
)  # fmt: skip
# Written with a capital at the head of a sentence, and nobody's name.
_NOBODY = _BREAKS | frozenset(
    ("then", "so", "now", "there", "here", "what", "where", "why", "how", "no", "yes", "on", "after", "before", "or",
     "from", "by", "once", "even", "just", "only", "still", "yet", "too", "perhaps", "maybe", "because", "though",
     "well", "oh")
)  # fmt: skip
# I'd, she's, couldn't: a verb hides in it, so it is no subject by itself; Tom's is a name's.
_CONTRACTED = re.compile(
    r"(?:.*n['’]t|.*['’](?:d|ll|ve|m|re)|(?:he|she|it|that|there|here|what|who|let|one)['’]s)\Z", re.IGNORECASE
)
_SKIPPED = frozenset("-–—―,\"”“'’‘*_»«…")
_REACH = 90


class Tag(NamedTuple):
    """«said Tom»: the verb in small letters, its strength 3 to 1, the subject's word, and the tag's span."""

    verb: str
    strength: int
    subject: str
    start: int
    end: int


def tag_after(text: str, at: int, end: int) -> Tag | None:
    """Find a tag in the words from ``at`` on, within their clause: «, he said», «cried the old man»."""
    pieces = []
    for match in _PIECE.finditer(text, at, min(end, at + _REACH)):
        piece = match[0]
        if not piece[0].isalnum():
            if not pieces and piece in _SKIPPED:
                continue
            break
        pieces.append(match)
        if len(pieces) == 8:
            break
    return _tag(pieces) if pieces else None


def tag_before(text: str, at: int, start: int) -> Tag | None:
    """Find a tag in the words before ``at``: «He said, », «Then the old man cried: »."""
    pieces: list[re.Match[str]] = []
    low = max(start, at - _REACH)
    for match in _PIECE.finditer(text, low, at):
        if match[0][0].isalnum():
            pieces.append(match)
        elif match.end() < at - 2 and match[0] not in "-–—―,":
            pieces.clear()
    pieces = pieces[-9:]
    verbs = speech_verbs()
    for i in range(len(pieces) - 1, max(-1, len(pieces) - 7), -1):
        verb = pieces[i][0].lower()
        strength = verbs.get(verb, 0)
        if strength and not verb.endswith("ing") and pieces[i][0][0].islower():
            subject = _subject_back(pieces, i)
            if subject:
                return Tag(verb, strength, subject, pieces[i].start(), pieces[-1].end())
    return None


def _tag(pieces: list[re.Match[str]]) -> Tag | None:
    verbs = speech_verbs()
    first = pieces[0][0]
    strength = verbs.get(first.lower(), 0)
    if strength and first.islower() and len(pieces) > 1 and not first.endswith("ing"):
        subject = _subject(pieces, 1)  # said Tom
        if subject and pieces[1][0].lower() not in ("him", "her", "them", "it"):
            return Tag(first, strength, subject, pieces[0].start(), pieces[1].end())
    subject = _subject(pieces, 0)
    if not subject:
        return None
    for match in pieces[1:7]:
        word = match[0].lower()
        if word in _BREAKS or _CONTRACTED.match(word):
            return None
        strength = verbs.get(word, 0)
        if strength and not word.endswith("ing") and match[0][0].islower():
            return Tag(word, strength, subject, pieces[0].start(), match.end())
    return None


def _subject(pieces: list[re.Match[str]], k: int) -> str:
    """The word that names the subject which begins at a piece, or nothing."""
    word = pieces[k][0]
    low = word.lower()
    if low in _PRONOUNS:
        return low
    if low in _DETERMINERS:
        return pieces[k + 1][0].lower() if k + 1 < len(pieces) else low
    if _CONTRACTED.match(word) or low in _NOBODY:
        return ""
    if word[0].isupper():
        if low in ("mr", "mrs", "miss", "ms", "dr") and k + 1 < len(pieces):
            return pieces[k + 1][0]
        return word
    return low if low in ("somebody", "someone", "everyone", "everybody", "nobody") else ""


def _subject_back(pieces: list[re.Match[str]], i: int) -> str:
    """The subject of the verb at piece ``i``: a pronoun or name before it, or after it («said Tom»)."""
    for k in range(i - 1, max(-1, i - 4), -1):
        word = pieces[k][0]
        if word.lower() in ("to", "the", "of"):
            break
        if word.lower() in _PRONOUNS or word[0].isupper():
            return word.lower() if word.lower() in _PRONOUNS else word
        if k and pieces[k - 1][0].lower() in _DETERMINERS:
            return word.lower()
    return _subject(pieces, i + 1) if i + 1 < len(pieces) else ""
