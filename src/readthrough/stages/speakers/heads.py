"""Whom all turn to see behind a line: «"Which hymn?" / They both looked round. Hester had stood by the door.»"""

from __future__ import annotations

from bisect import bisect_right

from readthrough.stages.speakers.material import Page
from readthrough.stages.speakers.turns import Turn

_ALL = frozenset("they we both all everyone everybody heads".split())
_TURN = frozenset(
    "turned turns turn looked looks look spun spin spins swung swing swings whirled whirl whirls wheeled wheel "
    "glanced glance glances".split()
)
_ROUND = frozenset(("round", "around"))
_POINTS = frozenset("he she him her that there look where who".split())
_HAD = frozenset("had has 'd ’d".split())
_BEEN = frozenset("been come woken".split())
_FIRST = 8  # tokens of the sentence that are read
_NEAR = 5  # tokens of the name and its verb
_BEFORE = 12  # turns before it in which nobody knew that they were there


class Heads:
    """The turns of a story behind which all turn round, and who is found to have spoken there."""

    def __init__(self, page: Page, turns: list[Turn]) -> None:
        seen = [_turned_to_see(page, turn) for turn in turns]
        self.found = {k: who for k, who in enumerate(seen) if who >= 0}
        self.unheard: dict[int, set[int]] = {}
        for k, who in self.found.items():
            for j in range(max(0, k - _BEFORE), k):
                if turns[j].chapter == turns[k].chapter:
                    self.unheard.setdefault(j, set()).add(who)

    def signs(self, k: int, c: int, kind: str) -> list[str]:
        """List the evidence for a candidate of a turn; ``kind``: how the turn is tagged (Weighed.tagged)."""
        if self.found.get(k) == c:
            return [f"heads-turn:{kind}"]
        return [f"unheard-yet:{kind}"] if c in self.unheard.get(k, ()) else []


def _turned_to_see(page: Page, turn: Turn) -> int:
    """The person whom the paragraph behind a line names when all have turned round, or -1."""
    words, at = page.words, turn.last
    if not _POINTS.isdisjoint(word.lower() for word in words.text[turn.first : at]):
        return -1  # «"Don't look now, but that is my boss." / They both looked round. Mr. Pike had been sitting there.»
    if at >= len(words.text) or words.block[at] == words.block[at - 1] or words.quote[at] >= 0:
        return -1
    here = words.sentence[at]
    told = [w.lower() for i, w in enumerate(words.text[at : at + _FIRST], at) if words.sentence[i] == here]
    pairs = zip(told, [*told[1:], ""], strict=True)
    if _ALL.isdisjoint(told[:2]) or not any(a in _TURN and b in _ROUND for a, b in pairs):
        return -1
    sights = page.presence.sights
    for seen in sights[bisect_right(sights, at, key=lambda s: s.token) :]:
        if words.block[seen.token] != words.block[at]:
            break
        if words.sentence[seen.token] > here and not seen.pronoun:
            return seen.person if seen.subject and _has_been_there(words.text, seen.token) else -1
    return -1


def _has_been_there(text: list[str], token: int) -> bool:
    """«Hester had been standing by the door», not «Tom yawned», nor «Ben was not with them any more»."""
    behind = [word.lower() for word in text[token : token + _NEAR]]
    pairs = zip(behind, behind[1:], strict=False)
    return any(a in _HAD and b in _BEEN for a, b in pairs) and "not" not in behind
