"""People by their names: which forms of name are one person."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from readthrough.stages.characters.bare import place_bare, place_ranks
from readthrough.stages.characters.forms import Form
from readthrough.stages.characters.naming import Place, Work
from readthrough.stages.characters.people import Person
from readthrough.stages.characters.titled import place_full, place_titled


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
    pairs: Mapping[frozenset[str], int] = MappingProxyType({}),
) -> Clusters:
    """Join the forms of names into people, fullest forms first.

    ``forms`` counts each form, nought for what the source only declares; ``sexes`` says what the text's pronouns tell
    of a form's text (M, F, T for they); ``called`` are the texts that only people say and the narration does not,
    ``calls`` those that they only say to somebody. ``places`` are the paragraphs that a text of a name stands in,
    ``pairs`` how often two of them are shown to be two people (see told_apart).
    """
    work = Work(forms, sexes, called, calls, places, pairs)
    steps = (place_full, place_titled, place_bare, place_ranks)
    for step in steps:
        # «Tyler» before «Ty», which people only say
        for form in sorted(forms, key=lambda f: (step is place_bare and f.text in called, -forms[f], f.text)):
            if form.text not in work.of_form:
                step(work, form)
    return Clusters(work.people, work.of_form)
