"""Somebody being put together from the forms of a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from readthrough.lexicons import first_names, rare_names
from readthrough.stages.characters.forms import Form, read_form

READER = "Y/N"  # where a story leaves a gap for the reader's name: who says «I», or is told of as «you»


class Person:
    """Somebody being put together from the forms of a name; frozen into a Character when all is known."""

    __slots__ = ("forms", "given", "read", "said", "sex", "surname", "titles")

    def __init__(self, given: str, surname: str, sex: str) -> None:
        self.forms: Counter[str] = Counter()
        self.given = {given} if given else set()
        self.surname = surname
        self.sex = sex
        self.titles: set[str] = set()
        self.read: dict[str, Form] = {}
        self.said: set[str] = set()  # texts that people say and the narration hardly ever

    @property
    def count(self) -> int:
        return sum(self.forms.values())

    def take(self, form: Form, count: int, sex: str) -> None:
        self.forms[form.text] += count
        self.read[form.text] = form
        if form.title:
            self.titles.add(form.title)
        if self.sex == "-":
            self.sex = sex

    def form(self, text: str) -> Form:
        """Return how one of the texts in ``forms`` is taken apart."""
        return self.read.get(text) or read_form(text)

    def put_last(self, texts: Iterable[str]) -> None:
        """Count texts in ``forms`` for nothing: other names, after all real ones."""
        for text in texts:
            self.forms[text] = 0

    def join(self, other: Person) -> None:
        """Take over all that another is known by; nothing is left of the other."""
        self.forms.update(other.forms)  # names counted for nothing stay
        self.read |= other.read
        self.said |= other.said
        self.given |= other.given
        self.titles |= other.titles
        self.surname = self.surname or other.surname
        self.sex = other.sex if self.sex == "-" else self.sex
        other.forms, other.given, other.titles, other.surname = Counter(), set(), set(), ""


def join_people(people: list[Person], of_mention: list[int], gone: int, into: int, *, aside: bool = False) -> None:
    """Make one person of two; ``aside``: the names of the one that is gone are shown after all others."""
    names = list(people[gone].forms)
    people[into].join(people[gone])
    if aside:
        people[into].put_last(names)
    of_mention[:] = [into if who == gone else who for who in of_mention]


def usual_sex(name: str, rare: bool = False) -> str:
    """The sex nine in ten bearers of a first name have, else ``-``; ``rare``: a woman's may be a rare one too.

    Behind a title a rare one is rather a surname («Dr. Thorne»), and a man's may be one anywhere: see is_rare_man.
    """
    share = first_names().get(name, first_names().get(name.capitalize()))
    if share is None:
        return "F" if rare and rare_names().get(name, rare_names().get(name.capitalize())) == "F" else "-"
    return "F" if share >= 90 else "M" if share <= 10 else "-"


def is_rare_man(person: Person) -> bool:
    """Tell whether somebody goes by a rare first name of men («Kofi»), which may be a surname too, and no title."""
    forms = [form for form in map(person.form, person.forms) if form.parts]
    own = [form.parts[0] for form in forms if form.parts[0].lower() in person.given]
    return not any(form.title for form in forms) and any(rare_names().get(name) == "M" for name in own)


def known(form: Form) -> bool:
    return form.parts[0] in first_names()


def agree(a: str, b: str) -> bool:
    return a == "-" or b == "-" or a == b


def dominant(people: list[Person], times: int = 5) -> Person | None:
    """The only one, or the one named so many times as often as any other."""
    ranked = sorted(people, key=lambda p: -p.count)
    return ranked[0] if ranked and (len(ranked) == 1 or ranked[0].count >= times * ranked[1].count) else None


def most(people: list[Person]) -> int:
    return max(p.count for p in people)


def commonest(people: list[Person]) -> Person | None:
    return max(people, key=lambda p: p.count, default=None)


def join_readers(people: list[Person], of_mention: list[int]) -> None:
    """Join the gaps for the reader's names: «Y/N», «Miss L/N», «Y/N/N» are one."""
    gaps = [i for i, person in enumerate(people) if any("/N" in form for form in person.forms)]
    for other in gaps[1:]:
        join_people(people, of_mention, other, gaps[0])
