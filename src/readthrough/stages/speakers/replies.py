"""Words that only another's line is met with: «What are you saying?», and «I'm saying …» behind it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

_YOU = frozenset(("you", "ye"))
_ARE = frozenset("are 're ’re were do did d' d’".split())
_SAYING = frozenset("saying talking implying suggesting mean meaning say said".split())
_ALONE = frozenset("pardon huh eh really seriously meaning".split())
_WHOLE = (["excuse", "me"], ["says", "who"], ["since", "when"], ["how", "so"], ["come", "again"])
_OPENS = (["what", "makes", "you"], ["i", "beg", "your"])
_MOST = 9  # words of a question that asks back
_TELLING = 3  # letters of a word beside *me* or *you*
_LONG = 4  # letters of a word that is taken up
_NEAR = 5  # words behind «I» within which it is
_I = frozenset(("i", "we"))
_ENDS = frozenset("?!.…")
# What every second question has: «What would you have done?» is not taken up by «I have no idea.»
_COMMON = frozenset("have were will would could should been being does that this with your from what when then "
    "are was had can did for and but not the may shall".split())


def asks_back(said: Sequence[str]) -> bool:
    """«What do you mean?», «Blaine what are you saying?», «Why do you say that?»: nobody meets his own words so.

    ``said``: the tokens of a line with their marks, of which the first sentence counts.
    """
    first, asks = next(iter(_sentences(said)), ([], False))
    if not asks or len(first) > _MOST:
        return False
    if first in _WHOLE or (len(first) == 1 and first[0] in _ALONE):
        return True
    return any(_opens(first[i:]) for i in range(len(first)))


def _opens(words: list[str]) -> bool:
    """«What are you saying», «what makes you think so», «what's that supposed to mean», from the first word on."""
    if words[:3] in _OPENS:
        return True
    if words[0] not in ("what", "how", "why") or len(words) < 4:  # noqa: PLR2004 (question, verb, you, verb)
        return False
    if words[1] in _ARE and words[2] in _YOU:
        return not _SAYING.isdisjoint(words[3:5])
    return words[1] in ("'s", "’s", "is", "does") and words[2] == "that" and words[-1] == "mean"


def answers_alike(asked: Sequence[str], said: Sequence[str]) -> bool:
    """«"What are you saying?" … "I'm saying we should go."»: who was asked says *I* and a word of the question."""
    question, asks = (_sentences(asked) or [([], False)])[-1]
    first, _ = (_sentences(said) or [([], False)])[0]
    if not asks or not first or first[0] not in _I or _YOU.isdisjoint(question):
        return False
    words = {word for word in question if len(word) >= _LONG and word not in _COMMON}
    return not words.isdisjoint(first[1 : 1 + _NEAR])


def swaps(asked: Sequence[str], said: Sequence[str]) -> bool:
    """«"You never trusted me." "I trusted you with the boat."»: a word with *me* in one line, with *you* in the other.

    Both are words in small letters, without marks.
    """
    for mine, yours in (("me", "you"), ("you", "me")):
        if not _ahead(asked, mine).isdisjoint(_ahead(said, yours)):
            return True
    return any(
        not _behind(asked, mine).isdisjoint(_behind(said, yours)) for mine, yours in (("i", "you"), ("you", "i"))
    )


def _ahead(words: Sequence[str], pronoun: str) -> set[str]:
    return {a for a, b in pairwise(words) if b == pronoun and _tells(a)}


def _behind(words: Sequence[str], pronoun: str) -> set[str]:
    return {b for a, b in pairwise(words) if a == pronoun and _tells(b)}


def _tells(word: str) -> bool:
    return len(word) >= _TELLING and word not in _COMMON


def _sentences(said: Sequence[str]) -> list[tuple[list[str], bool]]:
    """The words of each sentence in small letters, and whether it asks."""
    out: list[tuple[list[str], bool]] = []
    words: list[str] = []
    for token in said:
        if any(ch.isalpha() for ch in token):
            words.append(token.lower())
        elif words and not _ENDS.isdisjoint(token):
            out.append((words, "?" in token))
            words = []
    return [*out, (words, False)] if words else out
