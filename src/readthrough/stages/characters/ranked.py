"""Who is only ever called by a rank that another of the story holds: «Sarge!», said to the sergeant."""

from __future__ import annotations

from readthrough.layers import Mentions
from readthrough.stages.characters.people import Person, agree, join_people
from readthrough.stages.ranks import held_by, ranks, whole


def join_ranked(mentions: Mentions, people: list[Person], of_mention: list[int]) -> None:
    """Join «Sarge», whom only lines name, to the one sergeant; changes ``people`` and ``of_mention``."""
    told = {who for row, who in zip(mentions.rows, of_mention, strict=True) if row.quote < 0}
    held = [{held_by(name) for name in person.forms} - {""} for person in people]
    for who in sorted(set(of_mention) - told - {-1}):
        called = {whole(name) for name in people[who].forms}
        if len(called) != 1 or not called <= ranks():
            continue
        others = [i for i in told - {-1} if called <= held[i] and agree(people[i].sex, people[who].sex)]
        if len(others) == 1:
            join_people(people, of_mention, who, others[0], aside=True)
