"""People by their names: which forms of name are one person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from readthrough.lexicons import first_names, rare_names
from readthrough.stages.characters.alike import is_part, is_pet_form, is_slip, related
from readthrough.stages.characters.forms import BEFORE_SURNAMES, Form, given_after, read_form

_MARRIED = frozenset(("Mrs", "Mme", "Madame", "Frau", "Signora"))
_SINGLE = frozenset(("Miss", "Mlle", "Mademoiselle", "Fräulein"))
_NOBLE = frozenset(("Sir", "Lord"))
_RANKS = 3  # «the Admiral» is the one of several admirals who is named this many times as often as the next
_SLIPS = 12  # a name is a slip for one that stands this many times as often
_TOGETHER = 6  # paragraphs with two names, as many as chance brings, tell two persons
_BESIDE = 8  # such paragraphs, twice as many as chance brings, tell two women whose surname may be either's
_SELDOM = 0.6  # of what chance brings, where that is _MEET paragraphs or more, tells one
_MEET = 2
_MOSTLY = 4  # times «Jane» for each «Jane Hart» of those who go by their first name
_YOUNGER = 10  # «Miss Anne» said so often, and once in five «Miss Hart», has an elder sister


Place = tuple[int, bool]  # a paragraph, and whether what is said in it or what is told


class Person:
    """Somebody being put together from the forms of a name; frozen into a Character when all is known."""

    __slots__ = ("forms", "given", "read", "sex", "surname", "titles")

    def __init__(self, given: str, surname: str, sex: str) -> None:
        self.forms: Counter[str] = Counter()
        self.given = {given} if given else set()
        self.surname = surname
        self.sex = sex
        self.titles: set[str] = set()
        self.read: dict[str, Form] = {}

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

    def join(self, other: Person) -> None:
        """Take over all that another is known by; nothing is left of the other."""
        self.forms += other.forms
        self.read |= other.read
        self.given |= other.given
        self.titles |= other.titles
        self.surname = self.surname or other.surname
        self.sex = other.sex if self.sex == "-" else self.sex
        other.forms, other.given, other.titles, other.surname = Counter(), set(), set(), ""


class Clusters(NamedTuple):
    """People, and for each text of a name the index of its person."""

    people: list[Person]
    of_form: dict[str, int]


def cluster(
    forms: dict[Form, int],
    sexes: dict[str, str],
    called: frozenset[str] = frozenset(),
    calls: frozenset[str] = frozenset(),
    places: Mapping[str, frozenset[Place]] = MappingProxyType({}),
) -> Clusters:
    """Join the forms of names into people, fullest forms first.

    ``forms`` counts each form, nought for what the source only declares; ``sexes`` says what the text's pronouns tell
    of a form's text (M, F, T for they); ``called`` are the texts that only people say and the narration does not,
    ``calls`` those that they only say to somebody. ``places`` are the paragraphs that a text of a name stands in.
    """
    work = _Work(forms, sexes, called, calls, places)
    steps = (_place_full, _place_titled, _place_bare, _place_ranks)
    for step in steps:
        for form in sorted(forms, key=lambda f: (-forms[f], f.text)):
            if form.text not in work.of_form:
                step(work, form)
    return Clusters(work.people, work.of_form)


class _Work:
    def __init__(
        self,
        forms: dict[Form, int],
        sexes: dict[str, str],
        called: frozenset[str],
        calls: frozenset[str],
        places: Mapping[str, frozenset[Place]],
    ) -> None:
        self.forms, self.sexes, self.called, self.calls, self.places = forms, sexes, called, calls, places
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
        titled = (f for f in forms if f.given and f.sex != "-")
        titled = [f for f in titled if f.title not in _MARRIED or usual_sex(f.parts[0]) == "F"]  # «Mrs. Paul Hart»
        self._titled = {(f.given, f.surname): f.sex for f in titled}
        self.surnames = {f.surname for f in forms if f.surname}
        given = {f.given for f in forms if f.given}
        alone = [f for f in forms if len(f.parts) == 1]
        titled = [f for f in alone if f.kind in BEFORE_SURNAMES or (f.kind == "courtesy" and not _known(f))]
        self.surnames |= {f.parts[0].lower() for f in titled} - given  # «Mlle. Odile» beside an Odile Perrin
        self.given = given | {
            f.parts[0].lower() for f in alone if not f.title and _known(f)
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
        own = form.parts[0] if form.parts and not surname else ""
        found += [self.sexes.get(form.text, "-"), usual_sex(own, rare=not form.title)]
        return next((sex for sex in found if sex != "-"), "-")

    def put(self, form: Form, person: Person | None, given: str = "", surname: str = "") -> None:
        # «Voss» where there is a Commander Voss: what bearers of the first name are says nothing
        sex = self.sex_of(form) if given or form.title or not surname else self.sexes.get(form.text, "-")
        if person is None:
            person = Person(given, surname, sex)
            self.people.append(person)
        person.take(form, self.forms[form], sex)
        if given:
            person.given.add(given)
        if surname and not person.surname:
            person.surname = surname
        self.of_form[form.text] = self.people.index(person)

    def together(self, form: Form, person: Person) -> tuple[int, float]:
        """Count the paragraphs that name both «Mrs. Hart» and Jane, and those that chance alone would bring."""
        first = [f for given in person.given for f in self.by_first.get(given, ())]
        first = [f for f in first if f.text in person.forms or (len(f.parts) == 1 and not f.title)]
        here = self.places.get(form.text, frozenset())
        there = frozenset[Place]().union(*(self.places.get(f.text, ()) for f in first))
        return len(here & there), len(here) * len(there) / max(1, self.paragraphs)


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


def _known(form: Form) -> bool:
    return form.parts[0] in first_names()


def _agree(a: str, b: str) -> bool:
    return a == "-" or b == "-" or a == b


def _place_full(work: _Work, form: Form) -> None:
    """«Jane Moore», «Mr. Paul Moore», «Lady Anne de Vere»; «Mrs. John Hart» is not John."""
    if len(form.parts) < 2 or (form.the and not form.title):  # «the Moore Hotel»
        return
    sex, given, surname = work.sex_of(form), form.given, form.surname
    if form.title in ("Mrs", "Mme", "Madame") and usual_sex(form.parts[0]) == "M":
        work.put(form, None, f"mrs {given}", surname)
        return
    same = [p for p in work.people if p.surname == surname and _agree(p.sex, sex)]
    exact = [p for p in same if given in p.given]
    near = exact or [p for p in same if any(is_pet_form(given, g) for g in p.given)]
    work.put(form, _commonest(near), given, surname)


def _place_titled(work: _Work, form: Form) -> None:
    if len(form.parts) != 1 or not form.title:
        return
    sex, word = work.sex_of(form), form.parts[0].lower()
    fits = [p for p in work.people if word in p.given and _agree(p.sex, sex)]
    entitled = [p for p in fits if form.title in p.titles]
    noble = form.kind == "nobility" and entitled and word not in work.surnames  # «Lord Paul» is Lord Paul Hart
    if noble or given_after(form, work.given, work.surnames):
        # «Sir John» is Sir John Moore, not John Hart, though John Hart is named more often
        work.put(form, _commonest(entitled or fits), given=word)
        return
    fits = [p for p in work.people if p.surname == word and _agree(p.sex, sex) and _same_state(p, form)]
    fits = [p for p in fits if not _another(work, p, form) and not _apart(work, p, form)]
    work.put(form, _one_of(work, form, fits) if len(fits) > 1 else next(iter(fits), None), surname=word)


def _one_of(work: _Work, form: Form, family: list[Person]) -> Person | None:
    """The one of several with a surname whom a title and the surname mean, or nobody."""
    if form.title == "Miss":
        return _elder(work, form, family)
    fits = _never_beside(work, form, family)
    if len(fits) > 1:
        # «Mr. Hart» is not Mr. Paul Hart where there are several, but the only captain of them is «Captain Hart»
        plain = form.kind != "courtesy"
        fits = [p for p in fits if form.title in p.titles and (plain or not any(map(_title_and_given, p.forms)))]
    return fits[0] if fits else None


def _never_beside(work: _Work, form: Form, fits: list[Person]) -> list[Person]:
    """The one of several whose first name hardly ever stands in a paragraph with «Mr. Hart», if there is one.

    Says nothing of a Mrs. Hart: her son's wife is elsewhere too.
    """
    if form.title in _MARRIED | _SINGLE:
        return fits
    pairs = ((p, *work.together(form, p)) for p in fits)
    found = [p for p, both, chance in pairs if chance >= _MEET and both < _SELDOM * chance]
    return found if len(found) == 1 else fits


def _elder(work: _Work, form: Form, sisters: list[Person]) -> Person | None:
    """«Miss Hart» is the eldest; the others are «Miss Anne Hart» and «Miss Jane», or a niece who plays beside her."""
    pairs = [(p, *work.together(form, p)) for p in sisters]
    sisters = [p for p, both, chance in pairs if both < max(_BESIDE, 2 * chance)] or sisters
    return _commonest([p for p in sisters if not _called_miss(work, p)] or sisters)


def _called_miss(work: _Work, person: Person, most: int = 2) -> int:
    """How often somebody is «Miss Anne» or «Miss Anne Hart»; ``most`` 1: the former."""
    forms = (f for given in person.given for f in work.by_first.get(given, ()))
    return sum(work.forms[f] for f in forms if f.title == "Miss" and len(f.parts) <= most)


def _apart(work: _Work, person: Person, form: Form) -> bool:
    """Tell whether a title and surname are somebody else's of that family: «Mrs. Hart called Jane to the table».

    The daughter is named together with her mother, and hardly anybody twice in one paragraph by two names.
    """
    if form.title in _SINGLE:
        younger = max(_YOUNGER, work.forms[form] / 5)
        return form.title == "Miss" and _called_miss(work, person, 1) >= younger
    bare = sum(work.alone[given] for given in person.given)
    if bare >= _MOSTLY * person.count:
        both, chance = work.together(form, person)
        if both >= max(_TOGETHER, chance):
            return True
    # «Mrs. Hart» is hardly the Jane Hart whom the story calls Jane all the time
    return form.title in _MARRIED and bare * 5 > work.forms[form] > person.count * 8


def _another(work: _Work, person: Person, form: Form) -> bool:
    """«Mr. Hart» is not «Mr. John Hart» where there is a «Mrs. John Hart» and the short form is commoner."""
    wives = {f"mrs {given}" for given in person.given}
    told_apart = any(p.surname == person.surname and p.given & wives for p in work.people)
    return form.title == "Mr" and told_apart and work.forms[form] > 2 * person.count


def _title_and_given(text: str) -> bool:
    return len(text.split()) > 2


def _same_state(person: Person, form: Form) -> bool:
    """A Miss is no Mrs.; «Mrs. Moore» may be «Jane Moore» but not «Mr. Moore»; Sir Paul Moore is no «Mr. Moore»."""
    if form.title == "Mr" and person.titles & _NOBLE:
        return False
    if form.title in _MARRIED:
        return not (person.titles & _SINGLE) and person.sex == "F"
    if form.title in _SINGLE:
        return not (person.titles & _MARRIED) and person.sex == "F"
    return not any(g.startswith("mrs ") for g in person.given)


def _place_bare(work: _Work, form: Form) -> None:
    """«Jane», «Moore», «Jenny»: the person whose first name, surname or nickname it is."""
    if len(form.parts) != 1 or form.title or form.the:
        return
    sex, word = work.sex_of(form), form.parts[0].lower()
    by_given = [p for p in work.people if word in p.given]
    by_surname = [p for p in work.people if p.surname == word]
    # «Mrs. Hart Moore» once, and a Paul Hart all the time: «Hart» is he.
    if by_given and (_known(form) or not by_surname or _most(by_given) > _most(by_surname)):
        agree = [p for p in by_given if _agree(p.sex, sex)]
        work.put(form, _commonest(agree or by_given), given=word)
        return
    if by_surname:
        agree = [p for p in by_surname if _agree(p.sex, work.sexes.get(form.text, "-"))]
        men = [p for p in agree or by_surname if p.sex == "M"]
        work.put(form, _commonest(men or agree or by_surname), surname=word)
        return
    fits = [p for p in work.people if _agree(p.sex, sex) and any(related(word, g) for g in p.given)]
    fits = [p for p in fits if not _is_grand(p)]
    if not fits and not _known(form):  # «Marshy» for a Mr. Marsh
        fits = [p for p in work.people if len(p.surname) > 3 and word in (p.surname + "y", p.surname + "ie")]
    if not fits:
        fits = _called_so(work, form, word) or _meant(work, form, word)
    work.put(form, dominant(fits), given=word)


def _is_grand(person: Person) -> bool:
    """«Lady Catherine», whom nobody calls Catherine, is no Kitty either."""
    grand = sum(n for text, n in person.forms.items() if person.form(text).kind in ("nobility", "royalty", "knight"))
    return grand >= _HARDLY * person.count


_HARDLY = 0.9  # of all times that somebody is named


def _called_so(work: _Work, form: Form, word: str) -> list[Person]:
    """«You've tied it upside down, Cal»: a pet form that only people say is whom the narration calls Callum."""
    told = [p for p in work.people if any(t not in work.called for t in p.forms)]
    said = [p for p in work.people if p not in told]
    fits = told if form.text in work.called else said
    sex = work.sexes.get(form.text, "-")
    fits = [p for p in fits if _agree(p.sex, sex)]
    pets = [p for p in fits if any(is_pet_form(word, g) for g in p.given)]
    if pets or form.text not in work.calls:
        return pets
    parts = [p for p in fits if any(is_part(word, g) for g in p.given)]  # «Tino, don't!», said to Martino
    # «Burkie, don't!», said to somebody whom others call Burke: who says «I» has no name but what others say
    return parts or [p for p in said if any(is_pet_form(word, g) or is_part(word, g) for g in p.given)]


def _meant(work: _Work, form: Form, word: str) -> list[Person]:
    """«Calum» once in a story of Callum is a slip."""
    often = [p for p in work.people if p.count >= _SLIPS * work.forms[form] and _agree(p.sex, work.sex_of(form))]
    return [p for p in often if any(is_slip(word, g) for g in p.given)]


def _place_ranks(work: _Work, form: Form) -> None:
    """«the Duchess», «the General»: the one person of that title, or somebody known by nothing else."""
    named = [p for p in work.people if p.surname or (p.given and form.kind == "royalty")]  # «King Edmund», «the King»
    fits = [p for p in named if form.title and form.title in p.titles and not form.parts]
    sex = work.sex_of(form)
    fits = [p for p in fits if _agree(p.sex, sex)]
    if form.kind == "kinship" or (form.kind == "clergy" and not form.the):
        fits = []
    if not fits and not form.the and form.title:
        fits = [p for p in work.people if any(t.lower() == f"the {form.title.lower()}" for t in p.forms)]
    if not fits and form.the and form.title:
        fits = [p for p in work.people if form.title in p.forms and not p.surname]
    if not fits and form.parts:
        first, last = form.parts[0].lower(), form.parts[-1].lower()
        fits = [p for p in work.people if p.surname == last and first in p.given]
        fits = fits or [p for p in work.people if p.surname == last or first in p.given]
    if form.title and not form.parts:
        bare = [p for p in fits if not p.surname]
        work.put(form, dominant(fits, _RANKS) or (bare[0] if bare else _of_rank(work, form)))
        return
    work.put(form, dominant(fits))


def _of_rank(work: _Work, form: Form) -> Person | None:
    """«Admiral» where «the Admiral» is somebody by himself, and the other way round."""
    if form.kind == "kinship" or form.kind == "clergy":
        return None
    return next((p for p in work.people if form.title in p.titles and not p.surname and not p.given), None)


def dominant(people: list[Person], times: int = 5) -> Person | None:
    """The only one, or the one named so many times as often as any other."""
    ranked = sorted(people, key=lambda p: -p.count)
    return ranked[0] if ranked and (len(ranked) == 1 or ranked[0].count >= times * ranked[1].count) else None


def _most(people: list[Person]) -> int:
    return max(p.count for p in people)


def _commonest(people: list[Person]) -> Person | None:
    return max(people, key=lambda p: p.count, default=None)
