"""Who the text says that somebody is: «Enzo, the courier,», «the night nurse, Ilse Brandt,»."""

from __future__ import annotations

from collections import defaultdict

from readthrough.layers import Mentions
from readthrough.stages.characters.kin import KIN, apposed, ends_apposition
from readthrough.stages.characters.people import Person
from readthrough.stages.mentions.epithets import GENERIC, sex_and_number
from readthrough.stages.words import Words, last_token

_DEFINITE = frozenset("the our your their his her my".split())  # «a courier» may be one of several
_BEING = frozenset("am is was were be 'm ’m 's ’s became".split())
_BEHIND = frozenset((",", ".", "!", "?", ";", "—", "who"))
# Nouns for so many that they are no office, ranks among several, and what anybody may be for a chapter.
_LOOSE = GENERIC | frozenset(
    "dear dearest darling god baby eldest youngest younger elder first second twin native fool acquaintance lover "
    "bride groom bridegroom widow widower fiancé fiancée partner neighbour neighbor employer victim criminal villain "
    "murderer killer thief prisoner suspect witness spokesman spokeswoman winner loser hero performer people".split()
)


def offices(words: Words, mentions: Mentions, people: list[Person], of_mention: list[int]) -> dict[str, int]:
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
        for name in (behind, _before(text, first, last, ends)):
            if name >= 0 and _fits(people[of_mention[name]], noun):
                held[noun].add(of_mention[name])
                if text[first].lower() in _DEFINITE:
                    only.add((noun, of_mention[name]))
    return {noun: person for noun, person in sorted(only) if held[noun] == {person}}


def _before(text: list[str], first: int, last: int, ends: dict[int, int]) -> int:
    """The row of the name before a noun that tells what its bearer is, or -1: «Enzo, the courier,», «Enzo was the …»"""
    name = ends.get(first - 2, -1)
    if name < 0:
        return -1
    if text[first - 1] == ",":
        return name if text[last + 1 : last + 2] and text[last + 1] in _BEHIND else -1
    return name if text[first - 1].lower() in _BEING else -1


def _fits(person: Person, noun: str) -> bool:
    return "-" in (person.sex, sex := sex_and_number(noun)[0]) or person.sex == sex
