"""The narration between two turns: who does something there, who alone is there, and who turns to another in it."""

from __future__ import annotations

from collections.abc import Sequence

from readthrough.stages.speakers.material import Page
from readthrough.stages.speakers.memory import Seen
from readthrough.stages.speakers.turns import Turn

_TURNS = frozenset("turned turns leaned leans leant bent bends".split())
_TO = frozenset("to toward towards".split())
_ENDS = frozenset(". !".split())
_ASIDE = frozenset("back round around over again across slowly quickly suddenly then and".split())


class Between:
    """The sights ``between`` a turn and the one before it, none of their own paragraphs."""

    def __init__(self, page: Page, turn: Turn, between: Sequence[Seen]) -> None:
        self._page, self._turn, self._between = page, turn, between
        self._one = self._only_one()
        self.only = self._one[0] if self._one else -1  # who alone is seen in the paragraph before the turn
        self._turning = self._turns_to()

    def signs(self, c: int, kind: str) -> list[str]:
        """List the evidence for a candidate; ``kind``: how the turn is tagged (Weighed.tagged)."""
        if not self._between:
            return []
        found = []
        if self._one:
            person, named = self._one
            found.append(f"{'only' if person == c else 'other-only'}-between:{kind}:{named}")
        subjects = [s.person for s in self._between if s.subject]
        if subjects and subjects[-1] == c:
            found.append(f"between-last-subject:{kind}")
        elif c in subjects:
            found.append(f"between-subject:{kind}")
        elif any(s.person == c for s in self._between):
            found.append(f"between:{kind}")
        if c == self._turning:
            found.append(f"turns-to:{kind}")
        return found

    def _last(self) -> list[Seen]:
        """The sights of the last paragraph, if the turn stands right behind it."""
        blocks = self._page.words.block
        last = [s for s in self._between if blocks[s.token] == blocks[self._between[-1].token]]
        return [] if not last or blocks[self._turn.first] - blocks[last[0].token] > 1 else last

    def _only_one(self) -> tuple[int, bool] | None:
        """Who alone is seen in the last paragraph, and whether by name."""
        last = self._last()
        if len({s.person for s in last}) != 1:
            return None
        return last[0].person, any(not s.pronoun for s in last)

    def _turns_to(self) -> int:
        """«The Warden turned to Tom. ¶ "A small matter."»: who turns to another in a last sentence, or -1."""
        last, sentence = self._last(), self._page.words.sentence
        if len({sentence[seen.token] for seen in last}) != 1:
            return -1  # «Nell clung to Tom. The policeman turned to Tom.»: Tom may answer
        if len(last) < 2 or not last[-2].subject or last[-2].person == last[-1].person:
            return -1
        text, (one, other) = self._page.words.text, last[-2:]
        told = [w.lower() for w in text[one.token + 1 : other.token]]
        verb = next((i for i, word in enumerate(told) if word in _TURNS), -1)
        if verb < 0 or told[-1] not in _TO or any(w not in _ASIDE for w in told[verb + 1 : -1]):
            return -1
        end = next((i for i in range(other.token, min(len(text), other.token + 5)) if not text[i][0].isalnum()), -1)
        return one.person if end > 0 and text[end] in _ENDS and self._is_end(end) else -1

    def _is_end(self, stop: int) -> bool:
        """Tell whether nothing but the turn stands behind a full stop."""
        return self._page.words.block[stop + 1] != self._page.words.block[stop]
