"""What stands around a turn: whom the narration beside it, before it and after it shows, and how."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from readthrough.stages.speakers.material import Page
from readthrough.stages.speakers.memory import Seen
from readthrough.stages.speakers.turns import Turn
from readthrough.stages.tags import STOPS, Tag

_UNSEEN = 500  # tokens in which who comes in was not seen
_IS_THERE = frozenset("standing stood sitting sat leaning leant leaned waiting hovering watching appeared".split())
_COMES = frozenset(
    "came comes entered enters appeared appears arrived arrives returned returns emerged emerges stepped steps hurried "
    "burst bursts walked walks poked pokes strode wandered rushed ran stormed bustled reappeared approached".split()
)
_APPEARS = frozenset("appeared appears emerged emerges reappeared".split())
_UP = [[word] for word in ("out", "up", "in", "into", "round", "around", "through", "down", "over", "along")]
_NAME = 5  # tokens behind a name's first that may tell
_IS = frozenset("was is 's ’s".split())
_ENDS_NAME = frozenset(". , ! ? ; : — --".split())
_FROM = frozenset(("from", "at", "in"))  # «It was Mrs. Hart from the lodge»
_PARAGRAPH = 300  # tokens of its paragraph read on either side of a turn


class Around:
    """The narration around one turn; ``tokens`` are those of the sights, in order.

    ``first`` and ``end``: the first and the last token of its paragraph, or of as much of it as is read.
    """

    def __init__(self, page: Page, tokens: list[int], turn: Turn, tag: Tag | None) -> None:
        self.page, self.tokens, self.turn, self.tag = page, tokens, turn, tag
        self.first, self.end = self._paragraph()
        self._beside = page.presence.sights[bisect_left(tokens, self.first) : bisect_right(tokens, self.end)]

    def following(self, after: Turn | None) -> list[Seen]:
        """Sights in the narration between this turn's paragraph and the next turn's: how the others take it."""
        words, first = self.page.words, self.end + 1
        last = after.first if after else first + 60
        found = self.page.presence.sights[bisect_left(self.tokens, first) : bisect_left(self.tokens, last)]
        return [s for s in found if not after or words.block[s.token] != words.block[after.first]][:6]

    def appearing(self, following: list[Seen]) -> int:
        """Who is found to be there behind a line: «"Late!" / Tom was standing in the door.», «It was Tom.», or -1."""
        for s in following:
            if s.pronoun:
                continue
            text = [word.lower() for word in self.page.words.text[max(0, s.token - 2) : s.token + 6]]
            named = text[:1] == ["it"] and text[1] in _IS
            return s.person if named or (s.subject and not _IS_THERE.isdisjoint(text[3:])) else -1
        return -1

    def unmasked(self, following: Sequence[Seen]) -> set[int]:
        """«"I have," said a voice. It was Tom.»: whom the narration behind a line names so, there or in the next block.

        «It was Tom's hat», «It was Tom who screamed» are not of the voice.
        """
        behind = [s for s in self._beside if s.token >= self.turn.first and not s.pronoun]
        found = {s.person for s in (*behind, *following) if self._is_it(s.token) and self._is_all(s.token)}
        return found if len(found) == 1 else set()

    def _is_all(self, token: int) -> bool:
        """«It was Tom.», «It was Mrs. Hart from the lodge, …»: tell whether it is all of it, not «Tom who laughed»."""
        text = self.page.words.text[token : token + 4]
        mark = next((word for word in text if not word[0].isalpha()), "")
        named = next((word for word in text if not word[0].isupper()), "") if text[0][0].isupper() else ""
        return mark in _ENDS_NAME or named in _FROM

    def showing(self, following: Sequence[Seen]) -> set[int]:
        """«"I do," said a voice. / Sheriff Hart had come out of the shop.»: who comes up right behind a voice.

        Or in its own paragraph: «said a voice from behind the wall, and Sergeant Hart came round it».
        """
        words = self.page.words
        here = [s for s in self._beside if s.token >= self.turn.first and not s.pronoun]
        first = next((s for s in (*here, *following) if not s.pronoun), None)
        if first is None or words.block[first.token] - words.block[self.end] > 1:
            return set()
        behind = [word.lower() for word in words.text[first.token + 1 : first.token + 1 + _NAME]]
        at = next((i for i, word in enumerate(behind) if word in _COMES or word == "come"), -1)
        # not «Jenny stepped back», «had come for the milk»
        came = at >= 0 and (behind[at] in _APPEARS or behind[at + 1 : at + 2] in _UP)
        return {first.person} if came else set()

    def _is_it(self, token: int) -> bool:
        it, was = (w.lower() for w in self.page.words.text[token - 2 : token])
        return it == "it" and was in _IS and self.page.words.opens[token - 2]

    def coming(self, first: int, last: int, most: int) -> dict[int, int]:
        """Persons first seen between two tokens, up to ``most``, and how many tokens behind the first."""
        found: dict[int, int] = {}
        for s in self.page.presence.sights[bisect_right(self.tokens, first) : bisect_left(self.tokens, last)]:
            found.setdefault(s.person, s.token - first)
            if len(found) == most:
                break
        return found

    def beside(self) -> set[int]:
        """Persons seen in the narration of this turn's paragraph."""
        return {s.person for s in self._beside}

    def objects(self) -> set[int]:
        """Persons named in this paragraph's narration, not as subjects: «he said, turning to Tom»."""
        return {s.person for s in self._beside if not s.subject and not s.pronoun}

    def bound(self, asked: str) -> set[int]:
        """Persons whom a «he» of this paragraph cannot be: «He remembered when he first met Tom» is not of Tom."""
        found = set()
        for person in self.beside():
            at = self.page.presence.bound.get(person, [])
            here = at[bisect_left(at, (self.first, "")) : bisect_left(at, (self.end, ""))]
            if any(form == asked or not asked for _, form in here):
                found.add(person)
        return found

    def tag_objects(self) -> dict[int, bool]:
        """Persons named in the tag's own sentence, not its subject: «he said, smiling over Tom's head» is not Tom.

        Also tells whether they do something there: «said a voice that Tom knew».
        """
        if self.tag is None:
            return {}
        words, first = self.page.words, self.page.mentions.rows[self.tag.subject].token
        last = first + 1
        while last < min(len(words.text), first + 30) and words.quote[last] < 0 and words.text[last] not in STOPS:
            last += 1
        found = self.page.presence.sights[bisect_right(self.tokens, first) : bisect_left(self.tokens, last)]
        return {s.person: s.subject for s in reversed(found) if not s.pronoun}

    def focus(self) -> list[int]:
        """Whom the narration has been about: persons by their last forty sights, subjects twice."""
        i = bisect_left(self.tokens, self.turn.first)
        counts: Counter[int] = Counter()
        for s in self.page.presence.sights[max(0, i - 40) : i]:
            counts[s.person] += 1 + s.subject
        return [person for person, _ in sorted(counts.items(), key=lambda pc: (-pc[1], pc[0]))]

    def between(self, before: Turn | None) -> list[Seen]:
        """Sights in the narration between the turn before and this one, this paragraph's own lead-in not counted."""
        words = self.page.words
        start = before.last if before else max(0, self.turn.first - 150)
        block = words.block[self.turn.first]
        found = self.page.presence.sights[bisect_left(self.tokens, start) : bisect_left(self.tokens, self.turn.first)]
        return [
            s
            for s in found
            if words.block[s.token] != block and not (before and words.block[s.token] == words.block[before.last - 1])
        ]

    def entering(self, before: Turn | None) -> dict[int, bool]:
        """Who comes in before this turn: «The door opened. It was Tom.»; whether by a subject.

        Seen since the turn before and by a name or noun, and not for a long while until then.
        """
        start = before.last if before else max(0, self.turn.first - 150)
        sights, low = self.page.presence.sights, bisect_left(self.tokens, start)
        early = {s.person for s in sights[bisect_left(self.tokens, start - _UNSEEN) : low]}
        found: dict[int, bool] = {}
        for s in sights[low : bisect_left(self.tokens, self.turn.first)]:
            if s.person not in early and not s.pronoun:
                found[s.person] = found.get(s.person, False) or s.subject
        return found

    def arriving(self, between: list[Seen]) -> int:
        """Who comes last before a line, and does it: «The door opened and Tom came in.»; or -1."""
        named = [s for s in between if not s.pronoun]
        if not named or not named[-1].subject:
            return -1
        at, text = named[-1].token, self.page.words.text
        return named[-1].person if any(word.lower() in _COMES for word in text[at + 1 : at + 4]) else -1

    def _paragraph(self) -> tuple[int, int]:
        """The first and the last token of this turn's paragraph, or of as much of it as is read."""
        block, turn = self.page.words.block, self.turn
        first, i, end = turn.first, turn.last, min(len(block), turn.last + _PARAGRAPH)
        while first > turn.first - _PARAGRAPH and first and block[first - 1] == block[turn.first]:
            first -= 1
        while i < end and block[i] == block[turn.last - 1]:
            i += 1
        return first, i - 1
