"""Whose a full name is, or a title and a name: «Jane Moore», «Mrs. Moore», «Aunt Jo»."""

from __future__ import annotations

from readthrough.lexicons import first_names
from readthrough.stages.characters.alike import is_pet_form
from readthrough.stages.characters.forms import BEFORE_SURNAMES, CAPITAL_JOINTS, Form, given_after
from readthrough.stages.characters.naming import MARRIED, Work
from readthrough.stages.characters.people import Person, agree, commonest, usual_sex

_SINGLE = frozenset(("Miss", "Mlle", "Mademoiselle", "Fräulein"))
_NOBLE = frozenset(("Sir", "Lord"))
_TOGETHER = 6  # paragraphs with two names, as many as chance brings, tell two persons
_BESIDE = 8  # such paragraphs, twice as many as chance brings, tell two women whose surname may be either's
_SELDOM = 0.6  # of what chance brings, where that is _MEET paragraphs or more, tells one
_MEET = 2
_SAINTS = frozenset(("St", "Saint"))
_CROWNED = frozenset("King Queen Emperor Empress Tsar Tsarina Pope".split())
_PLAIN = frozenset("Mr Mrs Miss Ms Dr Captain".split())
_NAMED = 3  # times a king is named who may be somebody of the story under another name
_WIVES = 3  # times a «Mrs. Hart» is named, and at most so many for each Jane Hart who is she
_MOSTLY = 4  # times «Jane» for each «Jane Hart» of those who go by their first name
_YOUNGER = 10  # «Miss Anne» said so often, and once in five «Miss Hart», has an elder sister


def place_full(work: Work, form: Form) -> None:
    """«Jane Moore», «Mr. Paul Moore», «Lady Anne de Vere»; «Mrs. John Hart» is not John."""
    if len(form.parts) < 2 or (form.the and not form.title):  # «the Moore Hotel»
        return
    if not form.title and form.parts[0] in CAPITAL_JOINTS and " ".join(form.parts).lower() in work.surnames:
        return  # «De Luca», where there is a Marta De Luca
    sex, given, surname = work.sex_of(form), form.given, form.surname
    if form.title in MARRIED | {"Mistress"} and _is_husbands(work, form):
        work.put(form, None, f"mrs {given}", surname)
        return
    same = [p for p in work.people if p.surname == surname and agree(p.sex, sex)]
    exact = [p for p in same if given in p.given]
    near = exact or [p for p in same if any(is_pet_form(given, g) for g in p.given) and not work.are_two(form, p)]
    work.put(form, commonest(near), given, surname)


def _is_husbands(work: Work, form: Form) -> bool:
    """«Mrs. Tom Hart», and «Mrs. Bingo Hart» where Bingo Hart is somebody whom the story does not call her."""
    usual = usual_sex(form.parts[0])
    his = [p for p in work.people if p.surname == form.surname and form.given in p.given and not p.titles & MARRIED]
    return usual == "M" or (usual != "F" and any(p.sex != "F" for p in his))


def place_titled(work: Work, form: Form) -> None:
    if len(form.parts) != 1 or not form.title or len(form.parts[0].rstrip(".")) == 1:
        return
    sex, word = work.sex_of(form), form.parts[0].lower()
    fits = [p for p in work.people if word in p.given and agree(p.sex, sex)]
    entitled = [p for p in fits if form.title in p.titles]
    if form.title in _SAINTS or (form.title in _CROWNED and work.forms[form] < _NAMED):
        high = entitled or [p for p in fits if _may_reign(p, form)]  # «St. George», «like King Charles»: no George Hart
        # «Paul» is no St. Paul where there is a Paul
        theirs = fits or (form.title in _SAINTS and work.alone[word] > work.forms[form])
        own = word if high or not theirs else ""
        work.put(form, commonest(high), given=own)
        return
    noble = form.kind == "nobility" and entitled and word not in work.surnames  # «Lord Paul» is Lord Paul Hart
    if noble or given_after(form, work.given, work.surnames):
        # «Sir John» is Sir John Moore, not John Hart, though John Hart is named more often
        work.put(form, commonest(entitled or fits), given=word)
        return
    fits = [p for p in work.people if p.surname == word and agree(p.sex, sex) and _same_state(work, p, form)]
    fits = [p for p in fits if not _another(work, p, form)]
    fits = [] if all(_is_her_kin(work, p, form) for p in fits) else fits
    fits = [p for p in fits if not _apart(work, p, form)] or [p for p in fits if _here_and_there(work, p, form)]
    fits = [p for p in fits if not work.are_two(form, p)]
    fits = fits or _before_the_own(work, word, form)
    work.put(form, _one_of(work, form, fits) if len(fits) > 1 else next(iter(fits), None), surname=word)


def _may_reign(person: Person, form: Form) -> bool:
    """«King Charles» may be Charles II or the Duke of Wells, «Saint George» is «St. George»."""
    if form.title in _SAINTS:
        return bool(person.titles & _SAINTS)
    return bool(person.titles - _PLAIN) or set(person.surname) <= set("ivx")


def _before_the_own(work: Work, word: str, form: Form) -> list[Person]:
    """«Captain Kuchiki» is Kuchiki Byakuya, whom the story calls Byakuya: the family's name stands first."""
    if form.kind not in (*BEFORE_SURNAMES, "academic", "courtesy") or word in first_names():
        return []
    people = [p for p in work.people if not p.titles and word in p.given and p.surname]
    return [p for p in people if work.alone[p.surname] > work.alone[word]]


def _one_of(work: Work, form: Form, family: list[Person]) -> Person | None:
    """The one of several with a surname whom a title and the surname mean, or nobody."""
    if form.title == "Miss":
        return _elder(work, form, family)
    men = [p for p in family if p.sex == "M"]  # «Mr. Hart» is Paul Hart rather than a Lowri of whom nothing is told
    # … and a Zoran Hart, of whom no more is told, rather than a Jelena Hart whom the story calls Jelena
    men = men or [p for p in family if p.sex == "-" and p.given and not any(work.alone[given] for given in p.given)]
    fits = men if form.title == "Mr" and len(men) == 1 else _never_beside(work, form, family)
    if len(fits) > 1:
        if form.title in MARRIED and (wife := _wife(work, form, fits)):
            return wife
        # «Mr. Hart» is not Mr. Paul Hart where there are several, but the only captain of them is «Captain Hart»
        plain = form.kind != "courtesy"
        fits = [p for p in fits if form.title in p.titles and (plain or not any(map(_title_and_given, p.forms)))]
    return fits[0] if fits else None


def _wife(work: Work, form: Form, fits: list[Person]) -> Person | None:
    """«Mrs. Hart» is Jane Hart, beside a «Mrs. Paul Hart» but no other woman of that name and no Miss Hart."""
    named = [p for p in fits if not any(given.startswith("mrs ") for given in p.given)]
    if len(named) != 1 or work.forms[form] < _WIVES or _has_miss(work, form):
        return None
    men = {f"mrs {given}" for p in work.people if p.surname == named[0].surname and p.sex == "M" for given in p.given}
    if all(p.given & men for p in fits if p is not named[0]):
        return named[0]  # «Mrs. Newland Hart» is the wife of her Newland
    often = named[0].count + sum(work.alone[given] for given in named[0].given)
    return named[0] if often * _WIVES >= work.forms[form] else None


def _has_miss(work: Work, form: Form) -> bool:
    return any(f.title in _SINGLE and f.parts[-1:] == form.parts for f in work.forms)


def _here_and_there(work: Work, person: Person, form: Form) -> bool:
    """Tell whether the story calls her Jane in these paragraphs and Mrs. Hart in those, and hardly both in one."""
    both, chance = work.together(form, person)
    seldom = chance >= _MEET and both < _SELDOM * chance
    return form.title in MARRIED and (seldom or (chance >= 1 and not both)) and not _has_miss(work, form)


def _never_beside(work: Work, form: Form, fits: list[Person]) -> list[Person]:
    """The one of several whose first name hardly ever stands in a paragraph with «Mr. Hart», if there is one.

    Says nothing of a Mrs. Hart: her son's wife is elsewhere too.
    """
    if form.title in MARRIED | _SINGLE:
        return fits
    pairs = ((p, *work.together(form, p)) for p in fits)
    found = [p for p, both, chance in pairs if chance >= _MEET and both < _SELDOM * chance]
    return found if len(found) == 1 else fits


def _elder(work: Work, form: Form, sisters: list[Person]) -> Person | None:
    """«Miss Hart» is the eldest; the others are «Miss Anne Hart» and «Miss Jane», or a niece who plays beside her."""
    pairs = [(p, *work.together(form, p)) for p in sisters]
    sisters = [p for p, both, chance in pairs if both < max(_BESIDE, 2 * chance)] or sisters
    return commonest([p for p in sisters if not _called_miss(work, p)] or sisters)


def _called_miss(work: Work, person: Person, most: int = 2) -> int:
    """How often somebody is «Miss Anne» or «Miss Anne Hart»; ``most`` 1: the former."""
    forms = (f for given in person.given for f in work.by_first.get(given, ()))
    return sum(work.forms[f] for f in forms if f.title == "Miss" and len(f.parts) <= most)


def _apart(work: Work, person: Person, form: Form) -> bool:
    """Tell whether a title and surname are somebody else's of that family: «Mrs. Hart called Jane to the table».

    The daughter is named together with her mother, and hardly anybody twice in one paragraph by two names.
    """
    if form.title in _SINGLE:
        younger = max(_YOUNGER, work.forms[form] / 5)
        # «Miss Anne», an only child, is «Miss Hart» too
        sisters = [p for p in work.people if p is not person and p.surname == person.surname and p.sex != "M"]
        return form.title == "Miss" and bool(sisters) and _called_miss(work, person, 1) >= younger
    bare = sum(work.alone[given] for given in person.given)
    both, chance = work.together(form, person)
    if bare >= _MOSTLY * person.count and both >= max(_TOGETHER, chance):
        return True
    # «Mrs. Hart» is hardly the Jane Hart whom the story calls Jane all the time, nor Mr. Hart his boy Paul
    told = form.title == "Mr" and not any(given in work.told_alone for given in person.given)
    return form.title in MARRIED | {"Mr"} and not told and bare * 5 > work.forms[form] > person.count * 8


def _another(work: Work, person: Person, form: Form) -> bool:
    """«Mr. Hart» is not «Mr. John Hart» where there is a «Mrs. John Hart» and the short form is commoner."""
    wives = {f"mrs {given}" for given in person.given}
    told_apart = any(p.surname == person.surname and p.given & wives for p in work.people)
    return form.title == "Mr" and told_apart and work.forms[form] > 2 * person.count


def _is_her_kin(work: Work, person: Person, form: Form) -> bool:
    """«Colonel Hart» is not the Jane Hart who is Miss Hart."""
    soldier = form.kind in ("military", "clergy") and person.sex == "F" and form.title not in person.titles
    return soldier and any(f.title in MARRIED | _SINGLE and f.parts[-1:] == form.parts for f in work.forms)


def _title_and_given(text: str) -> bool:
    return len(text.split()) > 2


def _same_state(work: Work, person: Person, form: Form) -> bool:
    """A Miss is no Mrs.; «Mrs. Moore» may be «Jane Moore» but not «Mr. Moore»; Sir Paul Moore is no «Mr. Moore»."""
    if form.title == "Mr" and person.titles & _NOBLE:
        return False
    if form.title in MARRIED:
        return not (person.titles & (_SINGLE | {"Ms"})) and person.sex == "F"
    if form.title in _SINGLE:  # «Miss Hart» is Lowri Hart too, whom no «she» is told of, if no other woman is a Hart
        women = [p for p in work.people if p.surname == person.surname and p.sex == "F"]
        may_be = person.sex == "F" or (person.sex == "-" and bool(person.given) and not women)
        return not (person.titles & (MARRIED | {"Lady"})) and may_be
    if form.title == "Ms" and person.titles & MARRIED:
        return False
    if form.kind == "kinship":  # «Aunt Hart» is nobody whom the story calls Jo, but «Papa Hart» may be Hart
        goes_by_surname = work.alone[person.surname] > sum(work.alone[given] for given in person.given)
        return form.title in person.titles or goes_by_surname
    return not any(g.startswith("mrs ") for g in person.given)
