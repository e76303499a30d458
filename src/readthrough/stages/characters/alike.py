"""Names that may be one person's: short forms, pet forms, slips of the pen, and what the source declares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from readthrough.lexicons import first_names, nicknames
from readthrough.story import Declared

_PET_ENDINGS = ("ie", "ey", "y", "i", "o", "s", "a", "er")
_SLIP_LENGTH = 5  # letters; shorter names that differ by one are two people: Tim and Tom
_NOBODY = frozenset("reader you original other others minor everyone everybody various multiple unnamed".split())
_BETWEEN_NAMES = re.compile(r"\s*(?:/|&|\bx\b|\|)\s*")
_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")


def related(a: str, b: str) -> bool:
    """Tell whether two first names in lower case may be one person's: equal, or nickname and full name."""
    if a == b or b in nicknames().get(a, ()) or (len(a) == 2 and a.endswith(".") and b.startswith(a[0])):
        return True
    short, long = sorted((a, b), key=len)
    # «Juni» for Juniper: a beginning that is no usual name itself, as Ann is in Anna.
    return len(short) >= 3 and long.startswith(short) and short.capitalize() not in first_names()


def is_pet_form(a: str, b: str) -> bool:
    """Tell whether one name looks like what friends make of the other: «Cal» and Callum, «Robbie» and Robert."""
    if related(a, b):
        return True
    if a[:-1] == b[:-1]:
        return False  # «Yuka» and «Yuki» are two
    short, long = sorted((a, b), key=len)
    for ending in ("", *_PET_ENDINGS):
        stem = short.removesuffix(ending) if ending else short
        if len(stem) > 3 and stem[-1] == stem[-2]:
            stem = stem[:-1]
        if short.endswith(ending) and len(stem) >= 3 and long.startswith(stem):
            return True
    return False


def is_part(short: str, long: str) -> bool:
    """Tell whether one name is the end or the middle of another: «Tino» of Martino, «Zeki» of Ezekiel."""
    return len(short) >= 3 and short != long and short in long


def is_slip(rare: str, usual: str) -> bool:
    """Tell «Micheal» and «Calum» as slips for Michael and Callum: a letter too many, too few, or two changed about."""
    if rare[0] != usual[0] or min(len(rare), len(usual)) < _SLIP_LENGTH or rare == usual:
        return False
    if len(rare) == len(usual):
        at = [i for i in range(len(rare)) if rare[i] != usual[i]]
        return len(at) == 2 and at[1] == at[0] + 1 and rare[at[0]] == usual[at[1]] and rare[at[1]] == usual[at[0]]
    short, long = sorted((rare, usual), key=len)
    # «Maria» and «Marian», «Louis» and «Louise» are two names: only a letter inside counts
    return any(long[:i] + long[i + 1 :] == short for i in range(1, len(long) - 1)) and long[:-1] != short


def declared_names(declared: Declared) -> Iterator[str]:
    """Yield the full names among declared characters and ships: «Ada Moore/Ines Hart (The Fens)» has two."""
    seen: set[str] = set()
    tags: Iterable[str] = (*declared.characters, *declared.relationships)
    for tag in tags:
        for name in _BETWEEN_NAMES.split(_BRACKETS.sub("", tag)):
            words = name.split()
            full = len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper()
            if full and words[0].lower() not in _NOBODY and name not in seen:
                seen.add(name)
                yield name
