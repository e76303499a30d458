"""Whom a line calls, by name or as «sir», whom it talks of, and whom it introduces."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from readthrough.layers import Characters, Dialogue, Mentions
from readthrough.lexicons import person_nouns
from readthrough.stages.mentions.bare_names import (
    asks_for,
    asks_name,
    gives_office,
    is_all,
    opens_line,
    says_you_are,
)
from readthrough.stages.mentions.evidence import introduces, is_called
from readthrough.stages.mentions.pronouns import OWNERS, PRONOUN_OF, PRONOUNS
from readthrough.stages.speakers.ranks import called_by_rank
from readthrough.stages.speakers.talked_of import is_talked_of
from readthrough.stages.words import Words, cited_tokens, last_token

Persons = dict[int, set[int]]


class Calls(NamedTuple):
    """For quotes (rows of Dialogue.quotes) the persons whom a line calls by name («Tom, wait!»), names, or introduces.

    ``curt``: of the called, whose name is a sentence («Tom. Listen.»): it may be an answer, too. ``bare``: whose name
    is all of the line («Tom.»): a call or an answer. ``addressed``: what is
    gone by who is called without a name («sir», «my dear girl»): he or she. ``told_of``: he and she where the line
    says them. ``given``: of the introduced, whose name answers the question for it. ``met``: of the called, who is told
    so («You're Tom?»). ``yours``: of the named, who is told to be the hearer's («It's your mum»). ``styled``: surnames
    behind the Mr. or Mrs. that a line calls.
    """

    called: Persons
    named: Persons
    own: Persons
    addressed: dict[int, set[str]]
    told_of: dict[int, set[str]]
    curt: Persons
    given: Persons
    bare: Persons
    met: Persons
    yours: Persons
    styled: dict[int, set[str]]


def calls_in(words: Words, dialogue: Dialogue, mentions: Mentions, characters: Characters) -> Calls:
    """Say for each quote whom it calls by name («Tom, wait!»), whom it talks of, and whom «it's Tom» introduces.

    Who is called in words that a line cites («He said, ‘Wait, Tom.’») is only named by it.
    """
    cited = cited_tokens(words, dialogue)
    told = _addressed(words, cited), _told_of(words)
    found = Calls(*(defaultdict(set) for _ in range(3)), *told, *(defaultdict(set) for _ in range(6)))
    reports = _reports(words)
    sure: dict[int, int] = {}
    talked_of: dict[int, set[int]] = defaultdict(set)
    for i, row in enumerate(mentions.rows):
        who = characters.of_mention[i]
        if row.quote < 0 or who < 0 or row.kind == "pronoun":
            continue
        end = last_token(words, row) + 1
        at = words.quote[row.token], words.sentence[row.token]
        if row.token in cited or reports.get(at, row.token) < row.token - 1:
            found.named[row.quote].add(who)
            continue
        answers = _answers_somebody(words, row.token, end)
        if row.kind == "name" and _gives_name(words, row.token, end, answers):
            found.own[row.quote].add(who)
            found.given[row.quote].add(who)
            continue
        calls = row.kind == "name" and is_called(words, row.token, end) and not answers
        if calls and is_talked_of(words, row.token, end):
            talked_of[dialogue.quotes[row.quote].turn].add(who)
            calls = False
        if calls and is_all(words, row.token, end) and words.text[end] == ".":
            found.bare[row.quote].add(who)
            continue
        if row.kind == "name" and (says_you_are(words, row.token, end) or asks_for(words, row.token, end)):
            found.called[row.quote].add(who)  # «"You're Hob?" she said.»: Hob is who hears it
            found.met[row.quote].add(who)
            continue
        own = introduces(words, row.token, end) and _is_own(words, row.token)
        own = own or (row.kind == "name" and gives_office(words, row.token, end))
        kind = found.own if own else found.called if calls else found.named
        kind[row.quote].add(who)
        if calls and words.text[row.token].rstrip(".") in _STYLES:
            found.styled[row.quote].add(words.text[end - 1])
        if kind is found.named and words.text[row.token].lower() == "your":
            found.yours[row.quote].add(who)
        if kind is found.called and words.opens[row.token] and words.text[end : end + 1] == ["."]:
            found.curt[row.quote].add(who)
        if kind is found.own and words.text[row.token - 1].lower() in _AM:
            sure[row.quote] = who
    for token, who in called_by_rank(words, mentions, characters):
        if token not in cited:
            found.called[words.quote[token]].add(who)
    for q, called in found.called.items():  # «"A rascal, Mortimer J. Pike," he said. "Pike don't get up."»
        found.named[q].update(called & talked_of[dialogue.quotes[q].turn])
        called -= talked_of[dialogue.quotes[q].turn]
    for q, who in sure.items():  # «I am Ilse. This is Paul»: only one of them speaks
        found.named[q].update(found.own[q] - {who})
        found.own[q] = {who}
    return Calls(*(dict(part) for part in found))


def _is_own(words: Words, first: int) -> bool:
    """«I'm your mother», «Hi, it's your mother», but not «It's your mum», «This is my father»: tell if who speaks."""
    owner = words.text[first].lower()
    if owner not in OWNERS or words.text[first - 1].lower() in _AM:
        return True
    return owner == "your" and not opens_line(words, first - 2)


_STYLES = frozenset("Mr Mrs Ms Miss".split())
_AM = frozenset(("am", "'m", "’m"))


def _gives_name(words: Words, first: int, end: int, answers: bool) -> bool:
    """«"What's your name?" "Hob Carter. And it's Mister."»: tell whether a name opens the answer to that question."""
    if not opens_line(words, first):
        return False
    if is_all(words, first, end):
        return asks_name(words, first)
    goes_on = answers or words.text[end : end + 1] == ["."]
    return goes_on and asks_name(words, first, of_you=True) and not _tells_of(words, first, end)


def _tells_of(words: Words, first: int, end: int) -> bool:
    """«"Lady Hart, sir. She is ill."», «"Robert. Robert Vane sent me."»: tell whether a line talks of whom it names."""
    name, last = words.text[first:end], end
    while last < len(words.text) and words.quote[last] == words.quote[first]:
        last += 1
    return any(w.lower() in _OF_ANOTHER or w in name for w in words.text[end:last])


_OF_ANOTHER = frozenset("he she his her him".split())


def _answers_somebody(words: Words, first: int, end: int) -> bool:
    """«"Who is it?" "Lord Hart, my lady."»: tell whether a line is a name and a call of somebody else behind it."""
    if not opens_line(words, first):
        return False
    text = [w.lower() for w in words.text[end : end + 4]]
    if text[:1] != [","] or words.quote[end] != words.quote[end - 1]:
        return False
    behind = text[2:4] if text[1:2] == ["my"] else text[1:3]
    return len(behind) == 2 and behind[0] in _HONORIFICS and behind[1] in (".", "!")


_HONORIFICS = frozenset(
    "m'lady m’lady m'lord m’lord mister miss sir ma'am ma’am madam lady lord captain sergeant doctor majesty".split()
)


def _reports(words: Words) -> dict[tuple[int, int], int]:
    """For lines and sentences that report in their own words what somebody said, the comma from which they do.

    «"I said, you can't, Tom."»: the comma behind «said». «"As I said, Tom, …"» calls Tom.
    """
    text, found = [w.lower() for w in words.text], {}
    for i in range(2, len(text)):
        if text[i] != "," or text[i - 1] not in _TOLD or text[i - 2] not in _TELLERS:
            continue
        here = words.quote[i], words.sentence[i]
        if here[0] < 0 or here != (words.quote[i - 2], words.sentence[i - 2]):
            continue
        inside = i > 2 and here == (words.quote[i - 3], words.sentence[i - 3])
        if not (inside and text[i - 3] in _AS):
            found.setdefault(here, i)
    return found


_TELLERS = frozenset("i he she they we you".split())
_TOLD = frozenset("said says told".split())
_AS = frozenset("as like what that".split())


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
