"""Phrases for several who say a line as one: «everyone», «all four of them», «the two men», «his brothers»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from readthrough.stages.mentions.epithets import sex_and_number

_NUMBER = (
    "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty"
    "|forty|fifty|sixty|a dozen)(?:-(?!year)[a-z]+)?"
)
_SHARE = f"(?:both|all|{_NUMBER}|all {_NUMBER}|several|most|half|some|many|a few|every one|the (?:other )?{_NUMBER})"
_ALONE = re.compile(
    rf"(?:everybody|everyone|{_SHARE} of (?:them|us|you)|the other {_NUMBER}|all {_NUMBER}"
    r"|the (?:whole|rest|lot) of (?:them|us|the [a-z]+(?: (?!(?:at|in|on|from|with|to|as|and) )[a-z]+)?)"
    r"|the rest)(?= |\Z)"
)
_BEFORE_NOUN = re.compile(
    rf"(?:both(?: of)?(?: the)?|all(?: of)?(?: the)?|all {_NUMBER}(?: of the)?|several"
    rf"|(?:the |his |her |my |their |our )?(?:other )?{_NUMBER}"
    r"|(?:some|most|half|many|a few|every one) of the) "
)
_PLURALS = frozenset("men women children people ends sides voices".split())
_BEHIND = frozenset("at in on from with together again as to over under across behind of and".split())
_AS_ONE = frozenset("all together at once both".split())
_ADJECTIVES = 2  # between number and noun: «two little old men»


def names_several(words: Sequence[str], whole: bool = False) -> bool:
    """Tell whether words begin with a phrase for several, or are one from end to end (``whole``).

    A word with a capital is a name: «said Five».
    """
    rest = _behind(" ".join(words))
    if rest is None:
        return False
    if whole:
        return all(word.endswith("ly") or word in _AS_ONE for word in rest)
    return not rest or rest[0] in _BEHIND or rest[0] in (".", ",", "!", "?", ";", ":", "—", "--")


def _behind(text: str) -> list[str] | None:
    """The words behind a phrase for several, or None where there is none."""
    if found := _BEFORE_NOUN.match(text):
        rest = text[found.end() :].split()
        for i, word in enumerate(rest[: _ADJECTIVES + 1]):
            if word in _PLURALS or (word.islower() and sex_and_number(word)[1] == "p"):
                return rest[i + 1 :]
            if not word.isalpha() or not word.islower():
                break
    found = _ALONE.match(text)
    return text[found.end() :].split() if found else None
