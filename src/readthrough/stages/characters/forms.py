"""The form of a name: its titles, first name and surname, as one mention writes it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Set
from typing import NamedTuple

from readthrough.lexicons import is_graded, titles
from readthrough.stages.mentions.names import GIVEN_ALONE

_JOINTS = frozenset("de von van der den du des la le del della di da d' al el ap y of".split())
# After these one name is a first name («Sir Walter», «Aunt Jo», «Sister Agnes»), after the others a surname.
_GIVEN_AFTER = frozenset(("knight", "kinship", "royalty", "clergy"))

# «Marta De Luca», «Van Eck said»: with a capital too, one part with what follows, behind a first name.
CAPITAL_JOINTS = frozenset("De Van Von La Le Du Del Della".split())
# «Naruto-kun», «Jin-hyung»: respect, and no part of the name.
_HONOURS_BEHIND = frozenset(
    "san kun chan sama senpai sempai sensei dono tan hyung nim ssi noona nuna oppa unnie eonni shi gege ge jie jiejie "
    "shixiong shijie shidi shimei xiong didi meimei laoshi qianbei".split()
)
# Titles that are first names too, where the narration says so without «the».
_GIVEN_TOO = frozenset(
    "Dean Major Judge Justice Don Donna Duke Earl Marquis Baron Prince Bishop Canon Deacon Marshal Chancellor Nan "
    "Tia".split()
)
_RANKED = ("police", "military")
BEFORE_SURNAMES = (*_RANKED, "office")  # «Commander Voss», but «Dr. Amy»


class Form(NamedTuple):
    """One way of naming somebody: ``title`` (first one, without point), its sex (M F -) and kind, and the parts."""

    title: str
    sex: str
    kind: str
    parts: tuple[str, ...]
    the: bool
    text: str

    @property
    def given(self) -> str:
        """First name in lower case where the form has several parts, else empty."""
        return self.parts[0].lower() if len(self.parts) > 1 else ""

    @property
    def surname(self) -> str:
        """Surname in lower case with its joints («de bourgh») where the form has several parts, else empty."""
        if len(self.parts) < 2:
            return ""
        for i, part in enumerate(self.parts[1:], 1):
            if part in _JOINTS:
                return " ".join(self.parts[i:]).lower()
        return self.parts[-1].lower()


def read_form(text: str, own: Set[str] = frozenset()) -> Form:
    """Take a name apart: «Lady Anne de Vere» has a title, a first name and a surname.

    ``own`` are titles that are somebody's own name here («Dean Moore»): see titles_as_names.
    """
    known = titles()
    words = text.replace("\n", " ").split()
    the = len(words) > 1 and words[0].lower() == "the"
    if the:
        words = words[1:]
    # «MR. MOORE» over a chapter
    words = [w.capitalize() if w.isupper() and len(w) > 2 and w.capitalize() in known else w for w in words]
    title, sex, kind, at = "", "-", "", 0
    if is_graded(words):
        at = 1  # «Vice Admiral Hart» is an admiral
    while (
        at < len(words)
        and words[at] in known
        and not (f"_{words[at]}" in own and not the and at + 1 == len(words))  # «Colonel Bishop», and Bishop for short
        and not (at == 0 and not the and (words[0] in own or (len(words) == 1 and words[0] in GIVEN_ALONE)))
    ):
        if not title or sex == "-":
            sex, kind = known[words[at]]
        higher = kind in _RANKED and known[words[at]][1] == kind and words[at] != "Major"
        title = words[at].rstrip(".") if higher or not title else title  # «Detective Inspector Hart»: the inspector
        at += 1
    parts = tuple(w.strip(".,") if len(w) > 2 else w for w in map(_without_honour, words[at:]) if w.strip(".,"))
    if title and len(parts) > 1 and parts[0].lower() in _JOINTS - {"of", "y", "al", "el", "ap"}:
        parts = (" ".join(parts),)  # «Mr. van der Berg» is Jan van der Berg
    parts = parts if title else _joined(parts)
    return Form(title, sex, kind, parts, the, " ".join((["the"] if the else []) + words))


def _without_honour(word: str) -> str:
    name, mark, honour = word.rpartition("-")
    return name if mark and name and honour.lower() in _HONOURS_BEHIND else word


def _joined(parts: tuple[str, ...]) -> tuple[str, ...]:
    """«Marta», «De», «Luca»: the last two as one part."""
    found: list[str] = []
    i = 0
    while i < len(parts):
        end = i + 1
        if i and parts[i] in CAPITAL_JOINTS:
            while end < len(parts) and parts[end] in _JOINTS:
                end += 1
            end = min(len(parts), end + 1)
        found.append(" ".join(parts[i:end]))
        i = end
    return tuple(found)


def titles_as_names(names: Iterable[str]) -> set[str]:
    """Return the titles that are a first name in a story, from its narration's names: «Dean said», not «the Dean».

    One that stands behind other names oftener than before them is a surname («Colonel Bishop»), marked «_Bishop».
    """
    counts = Counter(names)
    bare = {word for word in _GIVEN_TOO if counts[word] > counts[f"the {word}"] + counts[f"The {word}"]}
    last: Counter[str] = Counter()
    for name, n in counts.items():
        first, *rest = name.split()
        if rest and first.lower() != "the":
            last[rest[-1]] += n
            last[first] -= n
    return {f"_{word}" if last[word] > 0 else word for word in bare}


def given_after(form: Form, given: set[str], surnames: set[str]) -> bool:
    """Tell whether the one name after a title is a first name: «Aunt Jo», «Miss Jane» where a Jane is known."""
    word = form.parts[0].lower()
    if form.kind in _GIVEN_AFTER or form.title in ("Master", "Don", "Doña", "Donna", "Ser"):
        return word not in surnames or word in given
    # «Colonel Hart» is no Hart Moore: after a rank stands a surname.
    return form.kind in ("courtesy", "foreign") and word in given and word not in surnames
