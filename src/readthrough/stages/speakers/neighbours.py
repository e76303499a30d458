"""What a line and the lines beside it tell of who speaks: who is called, talked of, spoken to, introduced."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TypeVar

from readthrough.lexicons import titles
from readthrough.stages.speakers.addressed import told_to
from readthrough.stages.speakers.clauses import agrees
from readthrough.stages.speakers.material import Page
from readthrough.stages.speakers.turns import CLOSE, Turn

T = TypeVar("T")

# What carries a voice from elsewhere.
_LINE = frozenset(
    "phone telephone receiver voicemail machine message answerphone mailbox beep rang rings ringing ring line "
    "call called radio intercom dialled dialed hung".split()
)
_MY_NAME = (["i", "am"], ["i", "'m"], ["i", "’m"], ["name", "is"], ["name", "'s"], ["name", "’s"])
_NEAR_LINE = 60  # tokens
_AT_ONCE = frozenset(("same", "next", "lead"))  # gaps after which who is spoken to has not been left out yet


def in_turn(table: Mapping[int, set[T]], turn: Turn | None) -> set[T]:
    """Give what a table of Calls has for the quotes of a turn."""
    return set().union(*(table.get(q, ()) for q in turn.quotes)) if turn else set()


class Neighbours:
    """One turn and the turns before and after it.

    ``kind``: how it is tagged (Weighed.tagged). ``alone``: who alone is seen in the paragraph before it, or -1.
    """

    def __init__(
        self, page: Page, turn: Turn, before: Turn | None, after: Turn | None, kind: str, alone: int
    ) -> None:
        calls = page.calls
        self.page, self.turn, self.after, self.kind, self.alone = page, turn, after, kind, alone
        self.own, self.names, self.calls = (in_turn(t, turn) for t in (calls.own, calls.named, calls.called))
        self.curt, self.given, self.met = (in_turn(t, turn) for t in (calls.curt, calls.given, calls.met))
        self.before_calls, self.after_calls = in_turn(calls.called, before), in_turn(calls.called, after)
        self.bare, self.before_bare = in_turn(calls.bare, turn), in_turn(calls.bare, before)
        self.before_names, self.after_names = in_turn(calls.named, before), in_turn(calls.named, after)
        self.told_of, self.yours = in_turn(calls.told_of, turn), in_turn(calls.yours, turn)
        self.before_addressed, self.after_addressed = in_turn(calls.addressed, before), in_turn(calls.addressed, after)
        self.styled = in_turn(calls.styled, turn)
        self.told_to, self.before_told_to = told_to(page, turn), told_to(page, before)
        self.before_by = self._who_bears(before)
        self.narrator = page.narrators.at(turn.first)

    def signs(self, c: int, alike: Counter[str | None]) -> list[str]:
        """List the evidence for a candidate; ``alike``: how many candidates go by each set of pronouns."""
        return [*self._calls(c), *self._talk(c, alike)]

    def _calls(self, c: int) -> list[str]:
        kind = self.kind
        found = ["introduces-self", f"introduces-self:{self._line()}"] if c in self.own else []
        if c in self.calls:
            found.append("calls-self:curt" if c in self.curt else "calls-self")
        elif self._is_family(c):
            found.append("calls-own-family")
        near = self.turn.gap if self.turn.gap in CLOSE else "far"
        behind = self.after.gap if self.after and self.after.gap in CLOSE else "far"
        if c in self.before_calls:
            found.append(f"called-before:{kind}:{near}")
        elif c == self.narrator and self.before_calls & self.page.unmet:
            found.append(f"unmet-called-before:{kind}:{near}")
        elif self.before_calls:
            found.append(f"other-called-before:{kind}:{near}")
        if c == self.narrator and self.calls & self.page.unmet:
            found.append("calls-unmet")
        if c in self.after_calls and c not in self.yours:  # «"It's your mum." Toby picked it up. "Hi, Mum."»
            found.append(f"called-after:{kind}:{behind}")
            found += ["asked-back"] if self.after and "asks-back" in self.after.cues else []
        if c in self.bare:
            found.append("bare-self")
        if c in self.before_bare:
            found.append(f"bare-before:{kind}:{near}")
        if self.before_told_to == c:
            # «He turned to Pikes. "How far?" / Pikes bit his pen. / "A day."»: nor has Pikes been left out there
            at_once = near in _AT_ONCE or (self.turn.gap == "near" and self.alone == c)
            found.append(f"spoken-to:{kind}:{'next' if at_once else 'later'}")
        if self.told_to == c:
            found.append("speaks-to-self")
        pronouns = self.page.characters.rows[c].pronouns
        for name, forms, named, gap in (
            ("before", self.before_addressed, self.before_calls, near),
            ("after", self.after_addressed, self.after_calls, behind),
        ):
            if len(forms) == 1 and not named:
                found.append(f"addressed-{name}:{kind}:{gap}:{agrees(pronouns, next(iter(forms)))}")
        return found

    def _is_family(self, c: int) -> bool:
        """«"I have to go, Mrs. Hart."»: tell whether Jesse Hart would say it, who is her son; Mr. Hart would."""
        for surname in self.styled & self.page.families[c]:
            person = self.page.characters.rows[c]
            names = [name.split() for name in (person.name, *person.aliases)]
            if not any(name[0].rstrip(".") in titles() and name[-1] == surname for name in names):
                return True
        return False

    def answers_as_narrator(self) -> str:
        """«"Me?"» behind «said Tom» is rather the «I» than a third person."""
        near = self.turn.gap if self.turn.gap in CLOSE else "far"
        return f"narrator:{self.kind}:{near}:{self.before_by}"

    def _who_bears(self, turn: Turn | None) -> str:
        """What tells who says a line: the «I» of the story, another one, or nothing."""
        rows = [tag.subject for tag in turn.tags] or [*turn.befores, *turn.afters] if turn else []
        if not rows:
            return "nothing"
        return "own" if self.page.is_own(rows[0]) else "another"

    def _talk(self, c: int, alike: Counter[str | None]) -> list[str]:
        """Who is talked of: «Is she all right?» is hardly said by the only woman there."""
        found = ["names-self"] if c in self.names else []
        if c in self.before_names:
            found.append(f"named-before:{self.kind}")
        if c in self.after_names:
            found.append(f"named-after:{self.kind}")
        pronouns = self.page.characters.rows[c].pronouns
        if pronouns in self.told_of:
            found.append(f"says-{'own' if alike[pronouns] > 1 else 'only'}-pronoun:{self.kind}")
        return found

    def _line(self) -> str:
        """How somebody gives a name: «I am Tom» is plain; «it's Tom» on a telephone, and in a room rather who comes."""
        text, first = self.page.words.text, self.turn.first
        said = [t.lower() for t in text[first : self.turn.last]]
        if self.given:
            return "by-name"
        pairs = zip(said, said[1:], text[first + 2 : self.turn.last], strict=False)
        if any(pair in _MY_NAME and name[0].isupper() for *pair, name in pairs):
            return "by-name"
        near = text[max(0, first - _NEAR_LINE) : first] + text[self.turn.last : self.turn.last + _NEAR_LINE]
        return "on-the-line" if not _LINE.isdisjoint(near) else "here"
