"""All that is known of the forms of names while they are given to people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from readthrough.stages.characters.forms import BEFORE_SURNAMES, Form
from readthrough.stages.characters.people import Person, known, usual_sex

MARRIED = frozenset(("Mrs", "Mme", "Madame", "Frau", "Signora"))

_SELDOM = 30  # names of a person for each pair that may be a slip

Place = tuple[int, bool]  # a paragraph, and whether what is said in it or what is told


class Work:
    """The forms of names, what the text tells of them, and the people they have been given to so far."""

    def __init__(
        self,
        forms: dict[Form, int],
        sexes: dict[str, str],
        called: frozenset[str],
        calls: frozenset[str],
        places: Mapping[str, frozenset[Place]],
        pairs: Mapping[frozenset[str], int],
    ) -> None:
        self.forms, self.sexes, self.called, self.calls, self.places = forms, sexes, called, calls, places
        self.pairs = pairs
        self.paragraphs = len(frozenset[Place]().union(*places.values()))  # that name somebody
        self.people: list[Person] = []
        self.of_form: dict[str, int] = {}
        self.by_first: dict[str, list[Form]] = {}
        self.alone: Counter[str] = Counter()
        for form, n in forms.items():
            if form.parts:
                self.by_first.setdefault(form.parts[0].lower(), []).append(form)
            if len(form.parts) == 1 and not form.title:
                self.alone[form.parts[0].lower()] += n
        told = (f for f in forms if self.is_bare(f) and f.text not in called)
        self.told_alone = {f.parts[0].lower() for f in told}  # first names alone that the narration uses too
        titled = (f for f in forms if f.given and f.sex != "-")
        titled = [f for f in titled if f.title not in MARRIED or usual_sex(f.parts[0]) == "F"]  # «Mrs. Paul Hart»
        self._titled = {(f.given, f.surname): f.sex for f in titled}
        self.surnames = {f.surname for f in forms if f.surname}
        given = {f.given for f in forms if f.given}
        alone = [f for f in forms if len(f.parts) == 1]
        titled = [f for f in alone if f.kind in BEFORE_SURNAMES or (f.kind == "courtesy" and not known(f))]
        self.surnames |= {f.parts[0].lower() for f in titled} - given  # «Mlle. Odile» beside an Odile Perrin
        self.surnames |= {f.parts[0].lower() for f in alone if f.title and " " in f.parts[0]}  # «M. de Griers»
        self.given = given | {
            f.parts[0].lower() for f in alone if not f.title and known(f)
        }

    def sex_of(self, form: Form) -> str:
        """A title, then the text's pronouns, then the name's usual bearers."""
        if form.sex != "-":
            return form.sex
        found = []
        if len(form.parts) > 1:  # «Mr. Robin Hart» once, or «she» wherever it is only Robin
            often = self.alone[form.given] > self.forms[form]
            found = [self._titled.get((form.given, form.surname), "-")]
            found += [self.sexes.get(form.parts[0], "-")] if often else []
        surname = form.kind in BEFORE_SURNAMES and len(form.parts) == 1  # says nothing
        own = form.parts[0] if form.parts and not surname and not form.the else ""  # «the Winter Soldier»
        found += [self.sexes.get(form.text, "-"), usual_sex(own, rare=not form.title)]
        return next((sex for sex in found if sex != "-"), "-")

    def put(self, form: Form, person: Person | None, given: str = "", surname: str = "") -> None:
        # «Voss» where there is a Commander Voss: what bearers of the first name are says nothing
        sex = self.sex_of(form) if given or form.title or not surname else self.sexes.get(form.text, "-")
        if person is None:
            person = Person(given, surname, sex)
            self.people.append(person)
        person.take(form, self.forms[form], sex)
        if form.text in self.called:
            person.said.add(form.text)
        if given:
            person.given.add(given)
        if surname and not person.surname:
            person.surname = surname
        self.of_form[form.text] = self.people.index(person)

    def own_names(self, person: Person) -> set[str]:
        """What somebody is called by alone: the first name, or the last one where only that is used.

        «Kim Taehyung» is Taehyung, Aaron Hotchner may be Hotchner: short forms are made of it.
        """
        last = person.surname
        if last and self.alone[last] and not any(self.alone[given] for given in person.given):
            return {*person.given, last}
        return person.given

    @staticmethod
    def is_bare(form: Form) -> bool:
        """Tell whether a form is a first name, or a surname, alone."""
        return len(form.parts) == 1 and not form.title

    def are_two(self, form: Form, person: Person) -> bool:
        """Tell whether the text shows a form of a name to be somebody else's than a person's."""
        first = (f.text for given in person.given for f in self.by_first.get(given, ()) if self.is_bare(f))
        texts = {*person.forms, *first} - {form.text}
        seen = sum(self.pairs.get(frozenset((form.text, text)), 0) for text in texts)
        # A surname alone may be one's own that one says: «"Hart here," said Tom.»
        return seen >= (2 if self.is_bare(form) else 1) + min(self.forms[form], person.count) // _SELDOM

    def together(self, form: Form, person: Person) -> tuple[int, float]:
        """Count the paragraphs that name both «Mrs. Hart» and Jane, and those that chance alone would bring."""
        first = [f for given in person.given for f in self.by_first.get(given, ())]
        first = [f for f in first if f.text in person.forms or self.is_bare(f)]
        here = self.places.get(form.text, frozenset())
        there = frozenset[Place]().union(*(self.places.get(f.text, ()) for f in first))
        return len(here & there), len(here) * len(there) / max(1, self.paragraphs)
