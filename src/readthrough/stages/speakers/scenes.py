"""Who is in a scene: who is neither seen nor called between two breaks hardly speaks there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from readthrough.stages.mentions.pronouns import PRONOUNS
from readthrough.stages.speakers.material import Page
from readthrough.stages.speakers.neighbours import in_turn
from readthrough.stages.speakers.turns import Turn


class Scenes:
    """The persons of each scene, turn by turn."""

    def __init__(self, page: Page, turns: Sequence[Turn]) -> None:
        self._page, self._turns = page, turns
        self._tokens = [s.token for s in page.presence.sights]
        scene = page.words.scene
        self._openings = [bisect_left(scene, scene[turn.first]) for turn in turns]  # of its scene, for each turn
        openings = sorted(set(self._openings))
        self._of_turn = [bisect_left(openings, opening) for opening in self._openings]
        ends = [*openings[1:], *[len(page.words.text)] * bool(openings)]
        self._firsts: dict[int, int] = {}  # token of everybody's first sight
        for sight in page.presence.sights:
            self._firsts.setdefault(sight.person, sight.token)
        spans = list(zip(openings, ends, strict=True))
        self._there = [self._persons(i, first, end) for i, (first, end) in enumerate(spans)]
        self._talked_of = [self._said(first, end) for first, end in spans]

    def _persons(self, scene: int, first: int, end: int) -> set[int]:
        """Who is named or called between two tokens, or meant by a «he» before anybody else can be."""
        low, high = bisect_left(self._tokens, first), bisect_left(self._tokens, end)
        found = [(s.token, s.person, s.pronoun) for s in self._page.presence.sights[low:high]]
        calls = self._page.calls
        for k in range(bisect_left(self._of_turn, scene), bisect_right(self._of_turn, scene)):
            turn = self._turns[k]
            found += [(turn.first, c, False) for c in in_turn(calls.called, turn) | in_turn(calls.own, turn)]
        tellers = set(self._page.narrators.persons)
        there: set[int] = set()
        for _, person, by_pronoun in sorted(found):
            if not by_pronoun or not any(self._may_be_meant(other, person) for other in there - tellers):
                there.add(person)
        return there

    def _may_be_meant(self, other: int, person: int) -> bool:
        """Tell whether a «he» taken for one person may be another."""
        rows = self._page.characters.rows
        return rows[other].pronouns in (None, rows[person].pronouns)

    def _said(self, first: int, end: int) -> set[str]:
        """The pronouns that the lines between two tokens say: «he» for «his» too."""
        text, quote = self._page.words.text, self._page.words.quote
        said = (text[i].lower() for i in range(first, end) if quote[i] >= 0)
        return {PRONOUNS[word] for word in said if word in PRONOUNS}

    def signs(self, k: int, c: int) -> list[str]:
        """List the evidence against somebody who has no part in the scene of turn ``k``.

        «* * * / "Sit, Ann." / "Yes, Mr. Hart."», and «* * * / "She's a menace." / "She means well."» where nobody of
        the scene is a woman: she who was there before the break is talked of.
        """
        if not self._is_absent(k, c):
            return []
        scene, rows = self._of_turn[k], self._page.characters.rows
        asked = rows[c].pronouns
        others = any(self._may_be_meant(other, c) for other in self._there[scene])
        talked_of = asked in self._talked_of[scene] and not others
        return ["absent:none", *["absent:talked-of"] * talked_of]

    def _is_absent(self, k: int, c: int) -> bool:
        was_before = self._firsts.get(c, len(self._page.words.text)) < self._openings[k]
        return was_before and not self._page.nameless[c] and c not in self._there[self._of_turn[k]]
