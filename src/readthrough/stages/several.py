"""Phrases for several who say a line as one: «everyone», «all four of them», «the two men»; and «they» who are one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from readthrough.stages.mentions.epithets import sex_and_number
from readthrough.stages.words import Words

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
_CHORUS = frozenset("chorus flutter cries shouts calls murmur murmurs babble chorused cheers choruses yells".split())
_THEY = frozenset("they we everyone everybody all both there".split())
_ONE_SAYS = frozenset("when until said shouted cried asked called told as".split())
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


def several_before(words: Sequence[str]) -> bool:
    """«with a flutter of "…"», «The voices of children rose: "…"»: tell whether words lead in what several say."""
    told = [w.lower() for w in words]
    start = max((i for i, w in enumerate(told[:-1]) if w in (".", "!", "?", ";")), default=-1) + 1
    if told[-2:-1] and told[-2] in _CHORUS and told[-1] == "of":
        return told[start] in _THEY  # «Tom ran in with shouts of "I won!"» is Tom's
    first = told[start] if start < len(told) else ""
    voices = first in ("the", "voices", "two", "several", "many") and "voices" in told[start : start + 4]
    return voices and told[-1] == ":" and _ONE_SAYS.isdisjoint(told[start:])


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


# What one has one of: «Their chin is going», but «their hands», «their lips».
_ONE_EACH = frozenset("neck chin head throat face nose mouth forehead jaw chest lap skull brow tongue waist".split())
_ME = frozenset("i me my mine myself".split())
_US = frozenset("we us our ours both ourselves".split())
_IN_CHORUS = frozenset("both all together unison chorus chorused once turn another other others each either".split())
_TOLD = 40  # tokens behind a «they» within its paragraph


def is_of_one(words: Words, first: int) -> bool:
    """«They had glitter on their neck», «They fold themself up»: tell whether the sentence from a token is of one."""
    text, i = words.text, first
    while i + 1 < len(text) and words.sentence[i] == words.sentence[first] and words.quote[i] == words.quote[first]:
        word, behind = text[i].lower(), text[i + 1].lower()
        if word == "themself" or (word == "their" and behind in _ONE_EACH):
            return True
        i += 1
    return False


def says_as_one(words: Words, they: int, first: int, last: int) -> bool:
    """«"None for me," they said», «they say. Their chin is going»: tell whether the «they» of a tag is one person.

    The line lies between the tokens ``first`` and ``last``. «"I do," they both said» is of several.
    """
    end = they
    while end < min(len(words.text), they + _TOLD) and words.block[end] == words.block[they]:
        end += 1
    tag = [i for i in range(they, end) if words.quote[i] < 0 and words.sentence[i] == words.sentence[they]]
    said = {words.text[i].lower() for i in range(first, last) if words.quote[i] >= 0}
    if not said.isdisjoint(_US) or any(words.text[i].lower() in _IN_CHORUS for i in tag):
        return False
    told = (i for i in range(they, end) if words.quote[i] < 0 and (i == they or words.opens[i]))
    return not said.isdisjoint(_ME) or any(is_of_one(words, i) for i in told)
