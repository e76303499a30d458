"""Who is there: whom the narration means by he and she, and who was last seen when."""

from __future__ import annotations

from functools import cache
from itertools import islice
from math import exp
from typing import NamedTuple

from readthrough.layers import Characters, Dialogue, Mentions, Structure, Tokens
from readthrough.lexicons import read_weights
from readthrough.model.ear import Ear
from readthrough.stages.speakers.memory import Chances, Seen, mixed, ranked
from readthrough.stages.speakers.views import find_views
from readthrough.stages.speakers.walk import Signs, Views, Walk, sure_of
from readthrough.stages.words import Words, lay_out
from readthrough.story import Story

_PLAIN = 0.8  # chance from which a reader takes a pronoun for one person, and does not ask what else might be
_OTHERS = 3  # persons that may be meant where it is not plain …
_LIKELY = 0.12  # … from this chance on


class Presence(NamedTuple):
    """The sights in text order, and for pronouns and nouns of the narration (rows of Mentions) whom they may mean.

    ``chances`` of third-person pronouns and ``nouns`` («the blond», «his captain») are (person, probability), likeliest
    first. Those of nouns add up to less than 1: the rest is for somebody not met before. ``bound``: for each person the
    tokens of a «he» that cannot mean them («He looked at Tom»), with its set of pronouns, in text order.
    """

    sights: list[Seen]
    chances: dict[int, Chances]
    nouns: dict[int, Chances]
    bound: dict[int, list[tuple[int, str]]]

    def meant(self, row: int) -> int:
        """The person a pronoun most likely means, or -1."""
        found = self.chances.get(row)
        return found[0][0] if found else -1

    def meant_by_noun(self, row: int, named: int) -> int:
        """The person a name or noun means: somebody the model is sure of, else ``named``."""
        return sure_of(self.nouns.get(row, ()), named)


class Recent:
    """The last sight of everybody, latest first, on one walk through the story."""

    def __init__(self, sights: list[Seen]) -> None:
        self._sights, self._at = sights, 0
        self._last: dict[int, Seen] = {}

    def up_to(self, token: int, most: int) -> list[Seen]:
        """Return the last sights of up to ``most`` persons at or before a token, which only grows from call to call."""
        while self._at < len(self._sights) and self._sights[self._at].token <= token:
            s = self._sights[self._at]
            self._last.pop(s.person, None)
            self._last[s.person] = s
            self._at += 1
        return list(islice(reversed(self._last.values()), most))


@cache
def weights() -> dict[str, float]:
    """The weight of each sign that a pronoun means a person, fitted by training/fit_pronouns.py."""
    return read_weights(__package__, "pronoun_weights.tsv")


def find_presence(
    story: Story,
    structure: Structure,
    tokens: Tokens,
    dialogue: Dialogue,
    mentions: Mentions,
    characters: Characters,
    ear: Ear,
) -> Presence:
    """Say who is seen where in the narration, and whom its pronouns may mean."""
    words = lay_out(story, structure, tokens, dialogue)
    return see(words, mentions, characters, ear, views=find_views(story, structure, words, characters))


def see(
    words: Words,
    mentions: Mentions,
    characters: Characters,
    ear: Ear,
    weight: dict[str, float] | None = None,
    views: Views = (),
) -> Presence:
    """Walk through the narration, note everybody seen, and say for each pronoun whom it may mean."""
    weight = weights() if weight is None else weight
    walk = Walk(words, mentions, characters, ear, views)
    chances: dict[int, Chances] = {}
    for i, each in walk.pronouns():
        found = [shares(candidates, weight) for candidates in each]
        chances[i] = mixed(found, walk.memories)
        walk.see(i, chances[i][0][0])
        walk.settle(i, [taken(chance) for chance in found])
    return Presence(walk.sights, chances, walk.nouns, walk.bound)


def taken(chances: Chances) -> Chances:
    """Tell whom a reader goes on with: one person where it is plain, else everybody who may well be meant."""
    if not chances or chances[0][1] >= _PLAIN:
        return tuple((person, 1.0) for person, _ in chances[:1])
    likely = [(person, chance) for person, chance in chances[:_OTHERS] if chance >= _LIKELY]
    whole = sum(chance for _, chance in likely)
    return tuple((person, chance / whole) for person, chance in likely)


def shares(candidates: Signs, weight: dict[str, float]) -> Chances:
    """Weigh the signs: the chances of up to four persons, likeliest first; none where there is nobody."""
    if not candidates:
        return ()
    scores = {c: sum(weight.get(s, 0.0) for s in signs) for c, signs in candidates.items()}
    top = max(scores.values())
    parts = {c: exp(s - top) for c, s in scores.items()}
    total = sum(parts.values())
    return ranked((c, p / total) for c, p in parts.items())
