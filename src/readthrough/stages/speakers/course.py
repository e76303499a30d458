"""What is laid out once for a whole story before its turns are weighed one by one."""

from __future__ import annotations

from readthrough.stages.speakers.heads import Heads
from readthrough.stages.speakers.leaving import Leavers
from readthrough.stages.speakers.material import Page
from readthrough.stages.speakers.presence import Recent
from readthrough.stages.speakers.relatives import Relatives
from readthrough.stages.speakers.scenes import Scenes
from readthrough.stages.speakers.turns import Turn
from readthrough.stages.speakers.voices import kinds_told, who_is_told
from readthrough.stages.speakers.wire import Wires

COMING = 1000  # tokens: «"Can't sleep." … "Me neither," said Tom» may have begun with Tom


class Course:
    """The course of a story's talk.

    ``tokens``: of all sights; ``ends``: for each turn, see _scene_ends; ``told``: who is told to speak each turn;
    ``kinds``: how many lines of each kind somebody is told to say.
    """

    def __init__(self, page: Page, turns: list[Turn]) -> None:
        self.page, self.turns = page, turns
        self.tokens = [s.token for s in page.presence.sights]
        self.recent, self.ends = Recent(page.presence.sights), _scene_ends(turns)
        self.told = [who_is_told(page, turn) for turn in turns]
        self.kinds = kinds_told(turns, self.told)
        self.wires, self.heads, self.scenes = Wires(page, turns), Heads(page, turns), Scenes(page, turns)
        self.relatives, self.leavers = Relatives(page), Leavers(page.words)
        tagged = {page.mentions.rows[tag.subject].token for turn in turns for tag in turn.tags}
        for sight in page.presence.sights:
            self.leavers.note(sight, sight.token in tagged)


def _scene_ends(turns: list[Turn]) -> list[int]:
    """For each turn the token before which its scene ends: where the first line of the next one begins."""
    ends, end = [], turns[-1].last + COMING if turns else 0
    for turn, after in zip(reversed(turns), [None, *reversed(turns)], strict=False):
        if after and after.chapter != turn.chapter:
            end = after.first
        ends.append(end)
    return ends[::-1]
