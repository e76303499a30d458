"""The scenes that turns stand in: where each ends, and who is named in it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict

from readthrough.stages.speakers.memory import Seen
from readthrough.stages.speakers.turns import Turn

_COMING = 1000  # tokens behind the last turn of all that still belong to its scene


class Scenes:
    """Whom the narration names in the scene of each turn; a scene reaches from break to break between turns."""

    def __init__(self, sights: list[Seen], turns: list[Turn]) -> None:
        self.starts, self.ends = _starts(turns), _ends(turns)
        self._firsts = [turn.first for turn in turns]
        self._named: dict[int, list[int]] = defaultdict(list)
        for sight in sights:
            if not sight.pronoun:
                self._named[sight.person].append(sight.token)

    def where(self, k: int, person: int) -> str:
        """Tell whether the scene of turn ``k`` names a person before it, only after it, or not at all (absent)."""
        tokens = self._named.get(person, [])
        at = bisect_left(tokens, self.starts[k])
        if at < len(tokens) and tokens[at] < self._firsts[k]:
            return "before"
        return "after" if at < len(tokens) and tokens[at] < self.ends[k] else "absent"


def _starts(turns: list[Turn]) -> list[int]:
    """For each turn the token from which its scene may begin: where the last line of the one before ends."""
    starts, start = [], 0
    for before, turn in zip([None, *turns], turns, strict=False):
        if before and before.chapter != turn.chapter:
            start = before.last
        starts.append(start)
    return starts


def _ends(turns: list[Turn]) -> list[int]:
    """For each turn the token before which its scene ends: where the first line of the next one begins."""
    ends, end = [], turns[-1].last + _COMING if turns else 0
    for turn, after in zip(reversed(turns), [None, *reversed(turns)], strict=False):
        if after and after.chapter != turn.chapter:
            end = after.first
        ends.append(end)
    return ends[::-1]
