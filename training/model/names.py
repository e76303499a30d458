"""Examples whose persons have other surnames, and others instead of names that are on no list.

``crops.renamed`` gives other first names where a list has them; this is the rest, everywhere in an example, within
quotes too: who is Mrs. Lund is called «Mrs. Lund» by all, and her son is Per Lund still.
"""

from __future__ import annotations

import random
from collections import Counter
from functools import cache

from readthrough.lexicons import first_names, not_names, person_nouns, titles
from training.model.crops import COMMON
from training.model.examples import Example, Mention
from training.model.swaps import pronouns_of

_SURNAMES = (
    "Smith Jones Taylor Brown Williams Evans Roberts Walker Wright Hughes Edwards Clarke Jackson Wood Turner Cooper "
    "Ward Bailey Parker Shaw Mitchell Kelly Murphy Walsh Byrne Doyle Gallagher Kennedy Campbell Stewart MacDonald "
    "Murray Fraser Ross Reid Morrison Müller Schmidt Weber Wagner Becker Hoffmann Koch Richter Klein Wolf Huber "
    "Gruber Bauer Martin Bernard Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux Fournier Rossi Russo Ferrari "
    "Esposito Bianchi Romano Colombo Ricci Marino Greco García Fernández González Rodríguez López Martínez Sánchez "
    "Pérez Gómez Ruiz Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Almeida Hansen Johansen Olsen Larsen "
    "Andersen Nilsen Berg Haugen Johansson Lindberg Korhonen Virtanen Mäkinen Nieminen Jansen Bakker Visser Smit "
    "Kowalski Nowak Wójcik Kamiński Novák Dvořák Horváth Nagy Kovács Popescu Ionescu Petrov Ivanova Volkov Sokolov "
    "Morozov Yılmaz Demir Kaya Papadopoulos Haddad Khalil Rahman Hussain Ahmed Khan Patel Singh Sharma Gupta Kumar "
    "Reddy Nair Chowdhury Fernando Perera Nguyen Tran Pham Wang Chen Zhang Liu Huang Zhao Zhou Sato Suzuki Takahashi "
    "Tanaka Watanabe Yamamoto Nakamura Kobayashi Kim Park Choi Jung Okafor Adeyemi Mensah Osei Mwangi Otieno Diallo "
    "Traoré Tesfaye Dlamini Nkosi Reyes Cruz Bautista Mendoza Torres Castillo Vargas Rojas Flores Quispe"
).split()


def other_names(e: Example, rng: random.Random) -> Example:
    """Give persons other surnames, and other names to those whose names are on no list.

    A name that stands alone, on no list, becomes a first name of the sex that the person's pronouns tell, else a
    surname. Nothing is changed that stands in small letters too: of a Miss Wood by a wood nobody knows which is which.
    """
    low, used = {w for w in e.words if w.islower()}, set(e.words)
    free = [name for name in rng.sample(_SURNAMES, len(_SURNAMES)) if name not in used]
    sexes, new = pronouns_of(e), dict[str, str]()
    for word, (family, who) in sorted(_called(e).items()):
        if word.lower() in low or not family and word in first_names():
            continue
        if not family and who in sexes:
            pool = [name for name in rng.sample(_common(sexes[who][0]), 20) if name not in used]
        else:
            pool = free
        if pool:
            new[word] = pool.pop()
            used.add(new[word])
    new |= {word.upper(): name.upper() for word, name in new.items()}
    return e._replace(words=[new.get(w, w) for w in e.words])


def _called(e: Example) -> dict[str, tuple[bool, str]]:
    """The words of names, each with whether it is a surname, and with whose name it mostly is."""
    family: dict[str, bool] = {}
    bearers: dict[str, Counter[str]] = {}
    for m in e.mentions or ():
        if m.kind == 0 and m.type == 0:
            parts = _parts(e, m)
            titled = any(_is_title(w) for w in e.words[m.start : m.end])
            for k, word in enumerate(parts):
                last = k + 1 == len(parts) and (k > 0 or titled)
                family[word] = family.get(word, False) or last
                bearers.setdefault(word, Counter())[m.entity or ""] += 1
    return {word: (is_family, bearers[word].most_common(1)[0][0]) for word, is_family in family.items()}


def _parts(e: Example, m: Mention) -> list[str]:
    """The words of a name that are no titles, nouns, places or initials."""
    return [
        w for w in e.words[m.start : m.end]
        if w[0].isupper() and w.isalpha() and w[1:].islower() and not _is_title(w)
        and w.lower() not in person_nouns() and w not in not_names()
    ]  # fmt: skip


def _is_title(word: str) -> bool:
    return word in titles() or f"{word}." in titles()


@cache
def _common(pronoun: str) -> list[str]:
    """The commonest first names of who goes by a pronoun."""
    names = list(first_names().items())[:COMMON]
    return [name for name, share in names if (share >= 90 if pronoun == "she" else share <= 10)]
