"""Persons, places, houses, groups and vehicles wherever they are meant, and which mentions mean the same one.

The model finds the mentions, nested ones too; where a mention ends in a name, noun or pronoun whose person is known, it
is that character's. The others join the chain of the mention before them that they most likely take up, or open one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from readthrough.layers import Entities, EntityMention, Mentions, Referents, Tokens
from readthrough.model.chains import link
from readthrough.model.decode import Span
from readthrough.model.ear import Ear
from readthrough.model.heads import KINDS, TYPES
from readthrough.stages.mentions.pronouns import PRONOUNS
from readthrough.story import Story

SURE = 0.5  # score from which a referent decides who a mention is
PERSON = TYPES.index("person")


class _Anchor(NamedTuple):
    """A mention of the program's own: its tokens (half-open), its kind, its person."""

    start: int
    end: int
    kind: int
    person: str
    score: float


def find_entities(
    story: Story, tokens: Tokens, mentions: Mentions, referents: Referents, ear: Ear
) -> Entities:
    """List all mentions of entities in text order with the entity each means; persons bear the ids of characters."""
    anchors = _anchors(story.text, tokens, mentions, referents)
    spans = _with_names(in_sentences(ear.heard.spans, tokens, tokens.words(story.text)), anchors)
    if not spans:
        return Entities(())
    by_end: dict[int, list[_Anchor]] = {}
    for a in anchors:
        by_end.setdefault(a.end, []).append(a)
    known = [_person(s, by_end) for s in spans]
    names = {p: -k - 2 for k, p in enumerate(dict.fromkeys(a.person for a in anchors))}
    of = link(ear.chains_of(spans), [names[p] if p else None for p in known])
    ids = {number: p for p, number in names.items()}
    rows = []
    for s, number in zip(spans, of, strict=True):
        entity = ids.setdefault(number, f"{TYPES[s.type]}:{number}")  # no character's id has a colon
        start, end = int(tokens.start[s.start]), int(tokens.end[s.end - 1])
        rows.append(EntityMention(start, end, KINDS[s.kind], TYPES[s.type], entity, round(s.score, 3)))
    return Entities(tuple(rows))


def _anchors(text: str, tokens: Tokens, mentions: Mentions, referents: Referents) -> list[_Anchor]:
    """What is known of the program's own mentions; «I» in a line is whoever is said to speak it, sure or not."""
    out = []
    ends = np.searchsorted(tokens.end, np.array([row.end for row in mentions.rows], np.int64)).tolist()
    for row, last, who, score in zip(mentions.rows, ends, referents.entity, referents.score, strict=True):
        spoken = row.kind == "pronoun" and row.quote >= 0 and PRONOUNS[text[row.start : row.end].lower()] == "i"
        if who is not None and (score >= SURE or spoken) and who != "group":
            out.append(_Anchor(row.token, last + 1, KINDS.index(row.kind), who, score))
    return out


def in_sentences(spans: Iterable[Span], tokens: Tokens, words: list[str]) -> list[Span]:
    """Cut mentions off where their sentence ends: «the man in the vent. "It's not»; marks in front are none of them."""
    kept: dict[tuple[int, int], Span] = {}
    of = np.searchsorted(tokens.sentence, np.arange(len(words)), side="right")
    for s in spans:
        start, end = s.start, s.end
        if of[start] != of[end - 1]:
            while start + 1 < end and not words[start][0].isalnum():
                start += 1
            end = next((i for i in range(start, end) if of[i] != of[start]), end)
            while end - 1 > start and not words[end - 1][-1].isalnum():
                end -= 1
        kept.setdefault((start, end), s._replace(start=start, end=end))
    return sorted(kept.values(), key=lambda s: (s.start, -s.end))


def _with_names(spans: list[Span], anchors: list[_Anchor]) -> list[Span]:
    """Add the names of characters that the model passed over, and all that is known if it was not asked."""
    taken = np.zeros(max((s.end for s in spans), default=0) + 1, bool)
    for s in spans:
        taken[s.end] = True
    more = [
        Span(a.start, a.end, a.kind, PERSON, a.score)
        for a in anchors
        if (a.kind == 0 or not spans) and (a.end >= len(taken) or not taken[a.end])
    ]
    return sorted(spans + more, key=lambda s: (s.start, -s.end))


def _person(s: Span, by_end: dict[int, list[_Anchor]]) -> str | None:
    """The person of a mention: of the name, noun or pronoun that it ends in."""
    if s.type != PERSON:
        return None
    inside = [a for a in by_end.get(s.end, ()) if a.start >= s.start]
    if not inside:
        return None
    return max(inside, key=lambda a: a.end - a.start).person
