"""Who talks over a wire: while somebody has the telephone, those of whom nothing is heard since are in the room."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from readthrough.stages.speakers.material import Page
from readthrough.stages.speakers.neighbours import in_turn
from readthrough.stages.speakers.turns import Turn

_SETS = frozenset(
    "phone telephone receiver radio microphone mike handset headset walkie-talkie intercom communicator transmitter "
    "comm comms mobile cell screen line channel contact button switch".split()
)
_OPENS = frozenset(
    "took takes picked picks lifted lifts grabbed grabs snatched snatches raised raises pushed pushes pressed presses "
    "punched punches touched flipped flips flicked thumbed keyed switched answered answers dialled dialed dials".split()
)
_RINGS = frozenset("rang rings buzzed buzzes chimed went goes".split())
# What is no set by itself: «he found the button on the floor», «the screen went dark», «the line was open».
_ONLY_WITH = {
    "line": frozenset("open opened took answered".split()),
    "channel": frozenset("found opened open".split()),
    "contact": frozenset("obtained made established".split()),
    "button": frozenset("pushed pushes pressed presses punched punches touched".split()),
    "switch": frozenset("pressed flipped flips flicked thumbed".split()),
    "screen": frozenset("switched".split()),
    "cell": frozenset("took answered picked".split()),
    "mobile": frozenset("took answered picked".split()),
}
_SHUTS = frozenset(
    "hung hangs replaced replaces lowered disconnected dead blank died off down away broke ended".split()
)
# «picked up his phone and looked at the time», «touched the button on his coat», «opened her purse in the line»
_NO_CALL = frozenset(
    "looked checked scrolled texted typed read put pushed charger pocket eye coat shirt sleeve jacket queue".split()
)
_MINE = frozenset(("i", "my", "me"))
_BACK_TO = ("turned", "back", "to")
_LASTS = 14  # turns
_LONG_AGO = 700  # tokens
_NEAR = 8  # tokens between a set and what is done with it


class _Call(NamedTuple):
    """An open line: the token of the sentence that opens it, who has the set, whether it only rings, who is rung up."""

    first: int
    near: int
    rings: bool
    far: int = -1


class Wires:
    """The open lines of a story, turn by turn."""

    def __init__(self, page: Page, turns: Sequence[Turn]) -> None:
        self._page, self._turns = page, turns
        self._spoken = {q for turn in turns for q in turn.quotes}
        self._tokens = [s.token for s in page.presence.sights]
        self._open: list[tuple[_Call, int] | None] = []  # with the turn before which it was opened
        call: tuple[_Call, int] | None = None
        for k, turn in enumerate(turns):
            if k and (turn.gap == "break" or turn.chapter != turns[k - 1].chapter):
                call = None
            start = turns[k - 1].last if k and turn.gap != "break" else max(0, turn.first - 60)
            call = self._after(start, turn.last, call, k)
            if call and k - call[1] > _LASTS:
                call = None
            self._open.append(call)

    def place(self, k: int, c: int) -> str:
        """Tell where somebody is while turn ``k`` is said over a wire: near, alone, room, or nothing.

        near: at the set, which is just taken; alone: there, and only they can be heard; far: at the other end.
        """
        if self._open[k] is None:
            return ""
        call, since = self._open[k]
        turn = self._turns[k]
        if c == call.near:
            if _is_one_sided(self._page.words.text, turn):
                return "alone"
            return "near" if self._takes_it(call, turn) else ""
        if c == call.far:
            return "far"
        sights = self._page.presence.sights
        low, high = bisect_left(self._tokens, call.first), bisect_left(self._tokens, turn.last + 1)
        if any(s.person == c for s in sights[low:high]):
            return ""
        called = self._page.calls.called
        if any(c in in_turn(called, t) for t in self._turns[since : k + 2]):
            return ""
        early = bisect_left(self._tokens, call.first - _LONG_AGO)
        was_there = any(s.person == c for s in sights[early:low])
        if call.rings:  # «The phone rang. "Leave it," said Tom.»
            return ""
        was_called = any(c in in_turn(called, t) for t in self._turns[max(0, since - 4) : since])
        return "room" if was_there or was_called else ""

    def _takes_it(self, call: _Call, turn: Turn) -> bool:
        """«"All right." Tom took the telephone. "Hello!"»: whether the set is taken in the turn's own paragraph."""
        return self._page.words.block[call.first] == self._page.words.block[turn.first]

    def _after(self, start: int, end: int, call: tuple[_Call, int] | None, k: int) -> tuple[_Call, int] | None:
        """The line that is open behind the narration between two tokens."""
        words = self._page.words
        i = start
        while i < end:
            if words.quote[i] >= 0:
                if words.quote[i] not in self._spoken:  # «My phone buzzed: *well???*» is a text
                    call = None
                i += 1
                continue
            first = i
            while i < end and words.quote[i] < 0 and words.sentence[i] == words.sentence[first]:
                i += 1
            told = [w.lower() for w in words.text[first:i]]
            if call and _shuts(told):
                call = None
            elif (opens := _opens(told)) and (near := self._who_acts(first, i)) >= 0:
                call = _Call(first, near, opens == "rings"), k
            elif (rung := _rings_up(words.text[first:i])) and (near := self._who_acts(first, first + rung)) >= 0:
                call = _Call(first, near, False, self._who_is_at(first + rung, near)), k
        return call

    def _who_is_at(self, token: int, near: int) -> int:
        """Who is seen at a token and is not ``near``, or -1."""
        at = bisect_left(self._tokens, token)
        found = (s.person for s in self._page.presence.sights[at : at + 1] if s.token == token)
        return next((who for who in found if who != near), -1)

    def _who_acts(self, first: int, end: int) -> int:
        """The last subject of a sentence, else whom it names last, else the last subject before it; -1 for nobody."""
        text, narrator = self._page.words.text, self._page.narrators.at(first)
        if narrator >= 0 and any(w.lower() in _MINE for w in text[first:end]):
            return narrator  # «My phone goes before I have shut the door.»
        sights = self._page.presence.sights
        at, low = bisect_left(self._tokens, end), bisect_left(self._tokens, first)
        here = [s.person for s in sights[low:at] if s.subject] or [s.person for s in sights[low:at]]
        before = (s.person for s in reversed(sights[max(0, low - 12) : low]) if s.subject)
        return here[-1] if here else next(before, -1)


def _opens(told: list[str]) -> str:
    """«took the receiver», «pushed a button»: tell whether a sentence opens a line, or that it only rings."""
    found = ""
    for i, word in enumerate(told):
        if word in _SETS:
            near = told[max(0, i - _NEAR) : i + _NEAR + 1]
            no_call = word not in ("button", "switch") or "on" in told[i + 1 : i + 2]
            if no_call and not _NO_CALL.isdisjoint(near) or told[max(0, i - 2) : i][:1] == ["in"]:
                continue
            if not _SHUTS.isdisjoint(near):
                continue
            if not _ONLY_WITH.get(word, _OPENS).isdisjoint(near):
                return "opens"
            found = found or ("rings" if not _RINGS.isdisjoint(near) else "")
    return found


def _rings_up(told: Sequence[str]) -> int:
    """«I had Fenwick on the telephone by three»: the place of who is rung up, or 0; «Ann rang Joe» got no answer."""
    for i in range(1, len(told) - 1):
        whom, before = told[i + 1], told[i - 1].lower()
        if before in _SELDOM or not (whom[:1].isupper() or whom in _WHOM):
            continue
        behind = [word.lower() for word in told[i + 2 : i + 6]]
        on_the_phone = behind[:2] == ["on", "the"] and not _PHONES.isdisjoint(behind)
        if told[i] in _HAS and on_the_phone:
            return i + 1
    return 0


_HAS = frozenset("had got has have".split())
_PHONES = frozenset("telephone phone line blower".split())
_WHOM = frozenset("him her them".split())
_SELDOM = frozenset("had 'd ’d never always would often who".split())  # «I often have her on the telephone»


def _shuts(told: list[str]) -> bool:
    """«hung up», «put down the receiver», «turned back to Tom»: tell whether a sentence closes a line."""
    if any(tuple(told[i : i + 3]) == _BACK_TO for i in range(len(told))):
        return True
    pairs = zip(told, told[1:], strict=False)
    hung = any(a in ("hung", "hangs", "rang", "rings") and b in ("up", "off") for a, b in pairs)
    return hung or not (_SETS.isdisjoint(told) or _SHUTS.isdisjoint(told))


def _is_one_sided(text: Sequence[str], turn: Turn) -> bool:
    """«"Hi Dad. ... Yeah. ... No, I'm fine."»: tell whether a line has pauses in which another is heard."""
    said = text[turn.first : turn.last]
    return ". ..." in said or any(a in _ENDS and b in _PAUSE for a, b in zip(said, said[1:], strict=False))


_ENDS = frozenset(".?!")
_PAUSE = frozenset(("...", "…"))
