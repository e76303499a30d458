"""Who is only looked at before a line: «Marsh looked over the wall. Tom was asleep. "Shall I wake him?"» is Marsh's."""

from __future__ import annotations

from bisect import bisect_left

from readthrough.stages.speakers.material import Page
from readthrough.stages.speakers.turns import Turn
from readthrough.stages.words import last_token

_LOOKS = frozenset(
    "looked looks glanced glances peered peers peeked peeks stared stares gazed gazes watched watches squinted".split()
)
_BEING = frozenset("was is 's ’s".split())
_ASLEEP = frozenset("asleep unconscious snoring sleeping dead".split())
_SLEEPS = frozenset("slept sleeps snored snores".split())
_STATES = frozenset("sitting lying standing kneeling sprawled slumped curled crouching hunched perched leaning".split())
_LIES = frozenset(("lay", "lies"))
_BETWEEN = frozenset("still already fast sound".split())
_BACK = 30  # tokens from what somebody is doing back to who looks


def looks_on(page: Page, turn: Turn, told_of: set[str]) -> tuple[set[int], set[int]]:
    """Tell who is only looked at in the sentence before a turn, and who looks at them.

    ``told_of``: he and she where the line says them. Who sits or stands there may well say «Is she coming?», and who
    is asleep says nothing.
    """
    seen: set[int] = set()
    lookers: set[int] = set()
    if turn.tags:  # «"Is it nine already?" he said»: he has woken up
        return seen, lookers
    for row in turn.befores:
        mention = page.mentions.rows[row]
        who = page.meant(row)
        end = last_token(page.words, mention) + 1
        how = _state(page.words.text[end : end + 4])
        if who < 0 or not how:
            continue
        of_them = bool(told_of) and page.characters.rows[who].pronouns in (None, *told_of)
        looker = _looker(page, mention.token, who) if of_them else -1
        if looker >= 0:
            lookers.add(looker)
        if how == "asleep" or (looker >= 0 and _asks(page, turn)):
            seen.add(who)
    return seen, lookers - seen


def _looks(done: list[str]) -> bool:
    """«looked over the wall», no «looked up»."""
    at = next((i for i, word in enumerate(done) if word in _LOOKS), -1)
    return at >= 0 and done[at + 1 : at + 2] not in (["up"], ["down"], ["away"])


def _state(behind: list[str]) -> str:
    """«Tom was fast asleep», «Tom was sitting»: asleep, there, or nothing of both."""
    words = [w.lower() for w in behind if w.lower() not in _BETWEEN]
    if not words:
        return ""
    if words[0] in _SLEEPS or (words[0] in _BEING and words[1:2] and words[1] in _ASLEEP):
        return "asleep"
    return "there" if words[0] in _LIES or (words[0] in _BEING and words[1:2] and words[1] in _STATES) else ""


def _asks(page: Page, turn: Turn) -> bool:
    return "?" in "".join(page.words.text[turn.last - 2 : turn.last])


def _looker(page: Page, token: int, looked_at: int) -> int:
    """The subject of the sentence before a token where it looks somewhere, in the same paragraph, or -1."""
    words, sights = page.words, page.presence.sights
    opens = token
    while opens > 0 and words.sentence[opens - 1] == words.sentence[token]:
        opens -= 1
    at = bisect_left(sights, opens, key=lambda s: s.token) - 1
    while at >= 0 and opens - sights[at].token < _BACK:
        sight = sights[at]
        if words.sentence[sight.token] != words.sentence[opens] - 1:
            break
        near = words.block[sight.token] == words.block[token] and words.quote[sight.token] < 0
        if near and sight.subject and sight.person != looked_at:
            done = (w.lower() for w in words.text[sight.token + 1 : min(opens, sight.token + 6)])
            return sight.person if _looks(list(done)) else -1
        at -= 1
    return -1
