"""Whom a line calls, by name or as «sir», whom it talks of, and whom it introduces."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from readthrough.layers import Characters, Dialogue, Mentions
from readthrough.lexicons import person_nouns
from readthrough.stages.mentions.evidence import introduces, is_called
from readthrough.stages.mentions.pronouns import PRONOUN_OF, PRONOUNS
from readthrough.stages.words import Words, cited_tokens, last_token

Persons = dict[int, set[int]]


class Calls(NamedTuple):
    """For quotes (rows of Dialogue.quotes) the persons whom a line calls by name («Tom, wait!»), names, or introduces.

    ``curt``: of the called, whose name is a sentence («Tom. Listen.»): it may be an answer, too. ``addressed``: what is
    gone by who is called without a name («sir», «my dear girl»): he or she. ``told_of``: he and she where the line
    says them.
    """

    called: Persons
    named: Persons
    own: Persons
    addressed: dict[int, set[str]]
    told_of: dict[int, set[str]]
    curt: Persons


def calls_in(words: Words, dialogue: Dialogue, mentions: Mentions, characters: Characters) -> Calls:
    """Say for each quote whom it calls by name («Tom, wait!»), whom it talks of, and whom «it's Tom» introduces.

    Who is called in words that a line cites («He said, ‘Wait, Tom.’») is only named by it.
    """
    cited = cited_tokens(words, dialogue)
    told = _addressed(words, cited), _told_of(words)
    found = Calls(defaultdict(set), defaultdict(set), defaultdict(set), *told, defaultdict(set))
    sure: dict[int, int] = {}
    for i, row in enumerate(mentions.rows):
        who = characters.of_mention[i]
        if row.quote < 0 or who < 0 or row.kind == "pronoun":
            continue
        end = last_token(words, row) + 1
        if row.token in cited:
            found.named[row.quote].add(who)
            continue
        calls = row.kind == "name" and is_called(words, row.token, end)
        if calls and _is_all(words, row.token, end):
            asked = _asks_name(words, row.token)
            if asked:
                found.own[row.quote].add(who)
            if asked or words.text[end : end + 1] == ["."]:
                continue  # «Hob.»: a call or an answer
        kind = found.own if introduces(words, row.token, end) else found.called if calls else found.named
        kind[row.quote].add(who)
        if kind is found.called and words.opens[row.token] and words.text[end : end + 1] == ["."]:
            found.curt[row.quote].add(who)
        if kind is found.own and words.text[row.token - 1].lower() in ("am", "'m", "’m"):
            sure[row.quote] = who
    for q, who in sure.items():  # «I am Ilse. This is Paul»: only one of them speaks
        found.named[q].update(found.own[q] - {who})
        found.own[q] = {who}
    return Calls(*(dict(part) for part in found))


def _addressed(words: Words, cited: set[int]) -> dict[int, set[str]]:
    """«Yes, sir.», «Good night, my dear girl!»: he or she."""
    nouns, found = person_nouns(), defaultdict(set)
    for i, word in enumerate(words.text):
        if words.quote[i] < 0 or i in cited:
            continue
        sex, number = nouns.get(word.lower(), ("-", "p"))
        if sex == "-" or number == "p":
            continue
        first = i
        while first and i - first < 2 and words.text[first - 1].lower() in _DEAR:
            first -= 1
        if is_called(words, first, i + 1):
            found[words.quote[i]].add(PRONOUN_OF[sex])
    return found


_DEAR = frozenset("my dear old good young little poor sweet".split())


def _told_of(words: Words) -> dict[int, set[str]]:
    found = defaultdict(set)
    for i, q in enumerate(words.quote):
        asked = PRONOUNS.get(words.text[i].lower()) if q >= 0 else None
        if asked in ("he", "she"):
            found[q].add(asked)
    return found


def _asks_name(words: Words, first: int) -> bool:
    """«"What's your name?" "Hob."»: tell whether the line before the one at a token asks who is there."""
    text, quote, last = words.text, words.quote, first - 1
    while last > first - _ANSWERED and last > 0 and (quote[last] < 0 or quote[last] == quote[first]):
        last -= 1
    start = last
    while start > 0 and start > last - _QUESTION and quote[start - 1] == quote[last]:
        start -= 1
    asked = " ".join(text[start : last + 1]).lower().replace("’", "'")
    return quote[last] >= 0 and any(q in asked for q in _WHO)


_ANSWERED, _QUESTION = 40, 20  # tokens back to the line before, and of it
_WHO = ("your name", "who are you", "who 's there", "who is there", "who is it", "who 's this", "who is this")


def _is_all(words: Words, first: int, last: int) -> bool:
    """Tell whether a quote holds nothing but a name and a full stop, or a comma before its tag."""
    text, quote, n = words.text, words.quote, len(words.text)
    if last >= n or text[last] not in (".", ","):
        return False
    before, after = first - 1, last + 1
    while before >= 0 and quote[before] == quote[first] and not text[before][0].isalnum():
        before -= 1
    while after < n and quote[after] == quote[first] and not text[after][0].isalnum():
        after += 1
    return (before < 0 or quote[before] != quote[first]) and (after >= n or quote[after] != quote[first])
