"""Who writes under which name in a chat, where the author gives a key: «Merlin = emrys», «gwenhwyfar - Gwen»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from readthrough.layers import Mentions, Structure
from readthrough.stages.characters.people import Person, join_people
from readthrough.stages.mentions.senders import writes
from readthrough.stages.words import Words

_LINE = re.compile(
    r"[\s*_•·-]*(?P<one>[^\n=:→–—-]{1,30}?)[*_\s]*(?:=+|->|→|[–—:-]|\bis\b|\bas\b)[*_\s]*(?P<other>[^\n=:→]{1,30}?)[*_\s.,;]*"
)
_FEWEST = 2  # lines of a key


def join_usernames(
    text: str, words: Words, structure: Structure, mentions: Mentions, people: list[Person], of_mention: list[int]
) -> None:
    """Join who writes in a chat to the person that a key of two lines or more says they are."""
    senders = {
        text[row.start : row.end].casefold(): who
        for row, who in zip(mentions.rows, of_mention, strict=True)
        if who >= 0 and row.kind == "name" and writes(words, row)
    }
    pairs = dict(_pairs(text, structure, senders)) if senders else {}
    if len(pairs) < _FEWEST:
        return
    known = {form.casefold(): i for i, person in enumerate(people) for form in person.forms}
    for handle, name in pairs.items():
        who, other = senders[handle], known.get(name.casefold(), -1)
        if other == who:
            continue
        if other >= 0:
            join_people(people, of_mention, who, other, aside=True)
            senders = {key: other if x == who else x for key, x in senders.items()}
        else:
            people[who].put_last(list(people[who].forms))
            people[who].forms[name] += 1


def _pairs(text: str, structure: Structure, senders: dict[str, int]) -> Iterator[tuple[str, str]]:
    """Yield the lines of a key: the name that somebody writes under, and the person's."""
    for block in structure.blocks:
        if block.kind == "message":
            continue  # «gwenhwyfar: Marlin» is what Gwen writes
        for line in text[block.start : block.end].split("\n"):
            if (match := _LINE.fullmatch(line)) is None:
                continue
            one, other = match["one"].strip(" *_@"), match["other"].strip(" *_@")
            if other.casefold() in senders and _is_name(one):
                yield other.casefold(), one
            elif one.casefold() in senders and _is_name(other):
                yield one.casefold(), other


def _is_name(text: str) -> bool:
    return text[:1].isupper() and len(text.split()) < 4 and text.replace(" ", "").replace("'", "").isalpha()
