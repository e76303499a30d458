"""Who is called «Mrs. Hart» and named Nora: the only woman there whenever somebody calls her so."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from readthrough.layers import Mentions
from readthrough.stages.characters.people import Person, join_people
from readthrough.stages.mentions.evidence import is_called
from readthrough.stages.tags import Beside
from readthrough.stages.words import Words, last_token

_CALLS = 2  # times that somebody is called so
_BEFORE, _BEHIND = 300, 100  # tokens of the story around the call in which it tells of who is there


def join_formal(
    words: Words, mentions: Mentions, beside: list[Beside], people: list[Person], of_mention: list[int]
) -> None:
    """Join «Mrs. Hart», whom only lines name, to the one woman told of by a first name around each of these lines.

    «Nora picked up the receiver. "You have been a long time at dinner, Mrs. Hart."» Changes ``people`` and
    ``of_mention``. Where another woman is told of there too, or she says the name, nobody is joined.
    """
    told: dict[int, list[int]] = {}
    calls: dict[int, list[tuple[int, int]]] = {}
    named: set[tuple[int, int]] = set()
    for row, who in zip(mentions.rows, of_mention, strict=True):
        if who < 0 or row.kind == "pronoun":
            continue
        if row.quote < 0:
            told.setdefault(who, []).append(row.token)
            continue
        tag = beside[row.quote].tag
        caller = of_mention[tag.subject] if tag else -1
        named.add((caller, who))
        if row.kind == "name" and is_called(words, row.token, last_token(words, row) + 1):
            calls.setdefault(who, []).append((row.token, caller))
    for called, places in sorted(calls.items()):
        if called in told or len(places) < _CALLS or not _is_formal(people[called]):
            continue
        there = [_there(told, people, people[called].sex, place) for place in places]
        found = set[int]().union(*there)
        bearer = min(found, default=-1)
        if len(found) == 1 and all(there) and _is_first_name(people[bearer]) and (bearer, called) not in named:
            join_people(people, of_mention, called, bearer, aside=True)


def _there(told: dict[int, list[int]], people: list[Person], sex: str, place: tuple[int, int]) -> set[int]:
    """Everybody told of around a call who may be of that sex, but for who calls."""
    token, caller = place
    found = set()
    for who, at in told.items():
        near = bisect_left(at, token - _BEFORE) < bisect_right(at, token + _BEHIND)
        if near and who != caller and people[who].sex in (sex, "-"):
            found.add(who)
    return found


def _is_formal(person: Person) -> bool:
    """Tell whether somebody is known as «Mrs. Hart» or «Miss Hart» alone."""
    forms = [person.form(text) for text in person.forms]
    polite = all(form.title and form.kind == "courtesy" and len(form.parts) == 1 and not form.the for form in forms)
    return bool(forms) and polite and person.sex != "-" and not person.given


def _is_first_name(person: Person) -> bool:
    forms = [person.form(text) for text in person.forms]
    return not person.surname and all(len(f.parts) == 1 and not f.title and not f.the for f in forms)
