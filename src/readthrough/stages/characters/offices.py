"""Who the text says that somebody is: «Enzo, the courier,», «the night nurse, Ilse Brandt,»."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from itertools import pairwise

from readthrough.layers import Mention, Mentions
from readthrough.lexicons import titles
from readthrough.stages.characters.kin import KIN, apposed, ends_apposition
from readthrough.stages.characters.people import Person, agree
from readthrough.stages.mentions.epithets import GENERIC, NEW, sex_and_number
from readthrough.stages.tags import Beside
from readthrough.stages.words import Words, last_token

RANKED = frozenset(  # one of several
    "other first second third next last new former older younger elder eldest youngest smaller larger bigger taller "
    "shorter".split()
)
_CHANGED = RANKED | {"old"}  # «Hart, the old cook,»: there may be a new one
_UNREAL = frozenset("if thought thinks wish wished dream dreamed play pretended as like before once".split())
_DEFINITE = frozenset("the our your their his her my".split())  # «a courier» may be one of several
_BEING = frozenset("is was".split())
_SOON = 150  # tokens
_ANSWERS = 20  # tokens between two lines
_WHICH = frozenset("at of from in with on behind who".split())  # «the sergeant at the desk» is another
_BEHIND = frozenset((",", ".", "!", "?", ";", "—", "who"))
# Nouns for so many that they are no office, ranks among several, and what anybody may be for a chapter.
_LOOSE = GENERIC | frozenset(
    "dear dearest darling god baby eldest youngest younger elder first second twin native fool acquaintance lover "
    "bride groom bridegroom widow widower fiancé fiancée partner neighbour neighbor employer victim criminal villain "
    "murderer killer thief prisoner suspect witness spokesman spokeswoman winner loser hero performer people".split()
)


def offices(
    words: Words, mentions: Mentions, beside: list[Beside], people: list[Person], of_mention: list[int]
) -> dict[str, int]:
    """Give for each office the one person whom the text says to hold it.

    «Enzo, a courier» only tells that whoever else is the courier is not the only one.
    """
    rows, text = mentions.rows, words.text
    names = [i for i, row in enumerate(rows) if row.kind == "name" and of_mention[i] >= 0]
    begins = {rows[i].token: i for i in names}
    ends = {last_token(words, rows[i]): i for i in names}
    held: dict[str, set[int]] = defaultdict(set)
    for person, titled in enumerate(people):
        for title in titled.titles:  # «Enzo, the captain,» where there is a Captain Hart may be two of a list
            held[title.lower()].add(person)
    only: set[tuple[str, int]] = set()
    alike = _by_noun(words, rows)
    for row in rows:
        first, last = row.token, last_token(words, row)
        noun = text[last].lower()
        if row.kind != "nominal" or noun in _LOOSE or noun in KIN:
            continue
        if sex_and_number(noun)[1] == "p" or noun.endswith("in-law"):
            continue
        behind = begins.get(apposed(words, first, last), -1)
        if behind >= 0 and not ends_apposition(words, last, last_token(words, rows[behind]) + 1):
            behind = -1
        soon = _is_next(words, alike[noun], first, last)
        plain = soon or _CHANGED.isdisjoint(t.lower() for t in text[first:last]) and text[first].lower() in _DEFINITE
        before = _before(text, first, last, ends)
        if before < 0:
            before = _he_was(words, mentions, people, of_mention, first)
        named = begins.get(last + 2, -1) if text[last + 1 : last + 2] in (["named"], ["called"]) else -1
        alone = _is_alone(words, alike[noun], first)
        for name, is_so in (
            (behind, plain), (before, plain and _is_so(words, first, last, soon)), (named, plain or alone)
        ):  # fmt: skip
            if name >= 0 and _fits(people[of_mention[name]], noun):
                held[noun].add(of_mention[name])
                if is_so:
                    only.add((noun, of_mention[name]))
    apart = _answering(words, mentions, beside, of_mention)
    return {noun: who for noun, who in sorted(only) if held[noun] == {who} and (noun, who) not in apart}


def _before(text: list[str], first: int, last: int, ends: dict[int, int]) -> int:
    """The row of the name before a noun that tells what its bearer is, or -1: «Enzo, the courier,», «Enzo was a …»"""
    name = ends.get(first - 2, -1)
    if text[first - 3 : first - 1] == [",", "who"]:
        name = ends.get(first - 4, -1)  # «Enzo, who was a sergeant»
    apposed_too = text[first - 1] == "," and text[last + 1 : last + 2] and text[last + 1] in _BEHIND
    return name if name >= 0 and (apposed_too or text[first - 1].lower() in _BEING) else -1


def _by_noun(words: Words, rows: tuple[Mention, ...]) -> dict[str, list[Mention]]:
    """The noun phrases of a story by their last word, in small letters."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for row in rows:
        if row.kind == "nominal":
            found[words.text[last_token(words, row)].lower()].append(row)
    return found


def _is_next(words: Words, same: list[Mention], first: int, last: int) -> bool:
    """«Enzo was a sergeant then»: tell whether «the sergeant», the next of that rank, comes soon, and no other does.

    ``same`` are the phrases of this noun.
    """
    text, noun = words.text, words.text[last].lower()
    if text[first].lower() not in NEW or titles().get(noun.capitalize(), ("", ""))[1] not in ("police", "military"):
        return False
    if sum(text[row.token].lower() in NEW for row in same) > 1:
        return False
    after = next((row for row in same if row.token > first), None)
    told = after is not None and after.quote < 0 and text[after.token].lower() == "the" and after.token - first < _SOON
    if after is None or not told or same[0].token != first:
        return False
    behind = last_token(words, after) + 1
    return behind == len(text) or text[behind] not in _WHICH


def _is_alone(words: Words, same: list[Mention], first: int) -> bool:
    """«A patrolman named Dunphy …»: tell whether no second patrolman is brought in, and none came before.

    ``same`` are the phrases of this noun.
    """
    return same[0].token == first and sum(words.text[row.token].lower() in NEW for row in same) == 1


def _he_was(words: Words, mentions: Mentions, people: list[Person], of_mention: list[int], first: int) -> int:
    """The row of the only person of the sentence before: «Enzo sat by the stove. He was the cook, and …»; or -1."""
    at, text, rows = first - 2, words.text, mentions.rows
    if at < 1 or text[first - 1].lower() not in _BEING or text[at] not in ("He", "She") or not words.opens[at]:
        return -1
    sentence, told = words.sentence[at - 1], []
    for i in range(bisect_left(rows, at, key=lambda row: row.token) - 1, -1, -1):
        if words.sentence[rows[i].token] != sentence or words.block[rows[i].token] != words.block[at]:
            break
        if rows[i].quote < 0 and rows[i].kind != "pronoun":
            told.append(i)
    if len(told) != 1 or rows[told[0]].kind != "name" or of_mention[told[0]] < 0:
        return -1
    return told[0] if agree(people[of_mention[told[0]]].sex, "M" if text[at] == "He" else "F") else -1


def _is_so(words: Words, first: int, last: int, soon: bool) -> bool:
    """Tell whether a noun behind a name tells who that is, for good and for certain.

    «Mara, Enzo, the cook, and two guards» is a list, «Enzo was the cook in the play» is over, «if Enzo was the cook» is
    thought up, and what is said in a line may be believed by nobody.
    """
    text, start = words.text, first - 2
    behind = text[last + 1 : last + 3]
    if text[first - 1] == ",":
        while start and text[start][0].isupper():
            start -= 1
        return text[start] != "," and behind != [",", "and"]
    unreal = not _UNREAL.isdisjoint(t.lower() for t in text[max(0, first - 10) : start])
    ends = bool(behind) and (behind[0] in _BEHIND or (soon and behind[0] == "in"))  # «a sergeant in those days»
    return not unreal and words.quote[first] < 0 and ends


def _answering(
    words: Words, mentions: Mentions, beside: list[Beside], of_mention: list[int]
) -> set[tuple[str, int]]:
    """The nouns and persons who speak to each other: «"Hot," said the cook. "Is it?" said Enzo.»

    «Said the acting chief» tells nothing of the chief, and «"Wait," Enzo said, and rang. A boy came in. The cook shook
    his head and said: "No."» may be of one man.
    """
    rows = [mentions.rows[b.tag.subject] if b.tag else None for b in beside]
    who = [of_mention[b.tag.subject] if b.tag else -1 for b in beside]
    heads = [last_token(words, r) if r and r.kind == "nominal" else -1 for r in rows]
    plain = [last >= 0 and last == row.token + 1 for last, row in zip(heads, rows, strict=True)]
    nouns = [words.text[last].lower() if alone else "" for last, alone in zip(heads, plain, strict=True)]
    near = [b.first - a.last < _ANSWERS for a, b in pairwise(beside)]
    pairs = [*zip(nouns, who[1:], near, strict=False), *zip(nouns[1:], who, near, strict=False)]
    return {(noun, person) for noun, person, answers in pairs if answers and noun and person >= 0}


def _fits(person: Person, noun: str) -> bool:
    return "-" in (person.sex, sex := sex_and_number(noun)[0]) or person.sex == sex
