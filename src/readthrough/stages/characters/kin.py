"""Relatives by what they are to somebody: «his mother», who may be Mum, or known by nothing else."""

from __future__ import annotations

from collections import Counter, defaultdict

from readthrough.layers import Mentions
from readthrough.lexicons import person_nouns
from readthrough.stages.characters.people import Person
from readthrough.stages.mentions.pronouns import OWNERS
from readthrough.stages.tags import Beside, speaking_subjects
from readthrough.stages.words import Words, last_token

# Words for one relative: «his father» is whom the story calls Dad.
_SAME = (
    "mother mom mum mama mamma momma mommy mummy ma mam", "father dad papa daddy pa da pop", "sister sis",
    "brother bro",
    "grandmother grandma granny gran nana nan", "grandfather grandpa granddad grandad gramps", "aunt auntie aunty",
    "uncle", "wife", "husband", "son", "daughter", "niece", "nephew", "cousin", "girlfriend", "boyfriend", "boss",
    "agent", "roommate", "flatmate", "landlord", "landlady",
)  # fmt: skip
_GROUP = {word: group for group in _SAME for word in group.split()}


def find_kin(
    text: str, words: Words, mentions: Mentions, beside: list[Beside], people: list[Person], of_mention: list[int]
) -> None:
    """Add «his sister» who speaks, or join her to the «Sis» of the story; set ``of_mention`` for her mentions.

    Where people share surnames, «her mother» may be any Mrs. Hart: that is a question for the speakers stage.
    """
    if _has_families(people):
        return
    rows: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, row in enumerate(mentions.rows):
        owner, noun = words.text[row.token].lower(), words.text[last_token(words, row)].lower()
        if row.kind == "nominal" and of_mention[i] < 0 and owner in OWNERS and noun in _GROUP:
            rows[owner, _GROUP[noun]].append(i)
    speaking = speaking_subjects(beside)
    for (owner, group), found in rows.items():
        known = _known_as(people, group)
        if not known:
            sex = person_nouns().get(group.split()[0], ("-", "s"))[0]
            # «His sister was up there too. "You're typing," she observed.»: whom else could «she» mean?
            needed = bool(speaking.intersection(found)) or (sex != "-" and all(p.sex != sex for p in people))
            if not (needed and _only_one(rows, owner, group)):
                continue
            written = (text[mentions.rows[i].start : mentions.rows[i].end] for i in found)
            shown = Counter(" ".join(w.lower().split()) for w in written)
            known = [len(people)]
            people.append(Person("", "", sex))
            people[-1].forms[shown.most_common(1)[0][0]] = len(found)
        if len(known) == 1:
            for i in found:
                of_mention[i] = known[0]


def _has_families(people: list[Person]) -> bool:
    surnames = Counter(p.surname for p in people if p.surname)
    return any(n > 1 for n in surnames.values())


def _known_as(people: list[Person], group: str) -> list[int]:
    """Everybody called Mum or Mother."""
    names = set(group.split())
    return [i for i, p in enumerate(people) if any(form.lower().removeprefix("the ") in names for form in p.forms)]


def _only_one(rows: dict[tuple[str, str], list[int]], owner: str, group: str) -> bool:
    """«my mother» beside «his mother» are two, and nobody knows which of them «her mother» is."""
    return max((k for k in rows if k[1] == group), key=lambda k: len(rows[k]))[0] == owner
