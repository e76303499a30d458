"""Small word lists, read once on first use. Each .tsv names its source and licence in its header."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files

# What may stand before a rank or an office and is no name: «Vice Admiral Hart», «Deputy Director Hart».
_GRADES = frozenset("Special Vice Rear Deputy Assistant Acting Lance Flight Squadron Wing Field".split())
_COUNTED_RANKS = frozenset("Lieutenant Sergeant Officer Lord".split())  # «First Captain Hart said no» begins a count


def rows(name: str) -> list[list[str]]:
    """Return the rows of a list as columns, comments left out."""
    text = files(__package__).joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


def read_weights(package: str, name: str) -> dict[str, float]:
    """Return a table of fitted weights, name to value, from a file beside the code of a package."""
    return weights_in(files(package).joinpath(name).read_text(encoding="utf-8"))


def weights_in(text: str) -> dict[str, float]:
    """Return the weights that a table holds: lines of a name, a tab and a number; ``#`` opens a comment."""
    parts = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {sign: float(value) for sign, value in parts}


def is_graded(words: Sequence[str]) -> bool:
    """Tell whether words begin with a title and what may stand before it: «Vice Admiral Hart»."""
    grade, title = (*words[:2], "", "")[:2]
    if grade in ("First", "Second"):
        return title in _COUNTED_RANKS
    return grade in _GRADES and title in titles()


@cache
def speech_verbs() -> dict[str, int]:
    """Map every form of a verb that gives somebody a line to its strength: 3 plain, 2 other, 1 a face or a breath."""
    return {form: int(strength) for strength, forms in rows("speech_verbs") for form in forms.split()}


@cache
def first_names() -> dict[str, int]:
    """Map first names to the share of girls among their bearers in per cent, most frequent names first."""
    return {name: int(share) for name, share in rows("first_names")}


@cache
def rare_names() -> dict[str, str]:
    """Map first names too rare for the list of them to the sex (M, F) that nearly all their bearers have."""
    return {name: sex for sex, names in rows("rare_names") for name in names.split()}


@cache
def nicknames() -> dict[str, frozenset[str]]:
    """Map a lower-case first name to the names it may stand for or that may stand for it."""
    found: dict[str, set[str]] = {}
    for full, short in rows("nicknames"):
        found.setdefault(full, set()).add(short)
        found.setdefault(short, set()).add(full)
    return {name: frozenset(others) for name, others in found.items()}


# The kinds of titles that are ranks and offices: somebody may be called by them alone.
RANK_KINDS = frozenset(("academic", "clergy", "military", "office", "police"))


@cache
def titles() -> dict[str, tuple[str, str]]:
    """Map titles (``Mr.``, ``Captain``) to sex (M, F, -) and kind; suffixes are left out."""
    return {title: (sex, kind) for title, sex, kind in rows("titles") if kind != "suffix"}


@cache
def person_nouns() -> dict[str, tuple[str, str]]:
    """Map nouns for a person to sex (M, F, -) and number (s, p); regular plurals included."""
    found: dict[str, tuple[str, str]] = {}
    for sex, number, nouns in rows("person_nouns"):
        for noun in nouns.split():
            found.setdefault(noun, (sex, number))
            if number == "s":
                found.setdefault(_plural(noun), (sex, "p"))
    return found


def _plural(noun: str) -> str:
    if noun.endswith("man"):
        return noun[:-3] + "men"
    if noun.endswith(("s", "sh", "ch", "x")):
        return noun + "es"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


@cache
def not_names() -> dict[str, str]:
    """Map capitalised words that are nobody's name by themselves to their kind: calendar place people other cry."""
    return {word: kind for kind, words in rows("not_names") for word in words.split()}
