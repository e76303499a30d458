"""Persons known by a noun alone whom the story brings in and a line shows to speak: «A waiter came over. / "Tea?"»"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import pairwise

from readthrough.layers import Mention, Mentions
from readthrough.stages.characters.described import described
from readthrough.stages.characters.kin import KIN
from readthrough.stages.mentions.epithets import GENERIC, NEW, phrase_of, points, pronoun_of, sex_and_number
from readthrough.stages.mentions.evidence import ACTS
from readthrough.stages.mentions.pronouns import OWNERS, PRONOUNS
from readthrough.stages.tags import STOPS, Beside
from readthrough.stages.words import Words, last_token

_ELSEWHERE = frozenset("had lived worked died used remained stayed seemed owned".split())  # «The cook had burnt it»
_GOES = frozenset("went goes walked walks ran runs hurried hurries wandered strode drove rode moved moves".split())
_OUT = frozenset("out off away by".split())
_MEETS = frozenset("saw sees found finds met meets noticed notices beheld faced confronted encountered "
                   "perceived perceives observed observes spied".split())
_FAR = 60  # tokens between the noun and the line
_ANSWERS = 40  # tokens between a line and its answer
_LATER = 7  # tokens of «After some delay»
_AFTER_A_WHILE = frozenset("after at in on from behind presently suddenly then soon finally meanwhile across".split())
_HE_OR_SHE = frozenset(("he", "she"))
# «The footman came in.», «The cook appeared at the door.»
_ARRIVES = frozenset(
    "came comes entered enters appeared appears arrived arrives returned returns emerged emerges approached approaches "
    "stepped steps hurried hurries burst bursts knocked knocks walked walks bustled bustles leaned leans leant stopped "
    "stops wandered strode rushed ran stormed shuffled poked stuck put".split()
)
# «At the last table sat a man», «There was a woman who came in»
_BEFORE_NEW = frozenset("sat stood came lay waited appeared entered stands sits waits comes leant".split())
_ANIMALS = frozenset("horse bird snake mouse dog cat pony hound puppy kitten bee fly fan carriage-horse".split())
_BEFORE_SUBJECT = frozenset(". ! ? , ; : and but then when as — -".split())
_SOMEBODY = frozenset("someone somebody figure knock footsteps steps bell".split())
_WHERE = frozenset("at behind from with".split())
_IS = frozenset("was is 's ’s".split())
_IS_THERE = frozenset("was were is are had has stood sat leaned leant hovered waited lay".split())


def speaking_newcomers(words: Words, mentions: Mentions, beside: list[Beside]) -> set[int]:
    """Return rows of nouns for whoever was just brought in and may say a line.

    «A waiter came over. / "Anything else?" he asked.», «"Fish?" / A waiter was standing behind them.», and «The footman
    came in. He bowed. "A gentleman, ma'am."»
    """
    read = _Newcomers(words, mentions.rows)
    found = {read.asked_by(side, after) for side, after in pairwise(beside)}
    for side in beside:
        asked = read.asked(side)
        if asked is None:
            continue
        row = read.before(side, asked)
        found.add(row)
        if row < 0 and side.tag is None:
            found.add(read.behind(side))
    return found - {-1}


class _Newcomers:
    """Looks for newcomers beside one line after another."""

    def __init__(self, words: Words, rows: tuple[Mention, ...]) -> None:
        self.words, self.rows = words, rows
        self.first = [row.token for row in rows]

    def asked(self, side: Beside) -> str | None:
        """Which pronoun says the line, or nothing; None where a name or a noun does."""
        if side.tag is None:
            return "" if not side.by else None
        row = self.rows[side.tag.subject]
        form = PRONOUNS[self.words.text[row.token].lower()] if row.kind == "pronoun" else ""
        return form if form in _HE_OR_SHE else None

    def asked_by(self, side: Beside, after: Beside) -> int:
        """The row of whom a line is said to, if the next one may answer it: «he asked of the waiter»; or -1."""
        row = side.tag.object if side.tag and not after.tag and not after.by else -1
        if row < 0 or after.first - side.last > _ANSWERS or self.rows[row].kind != "nominal":
            return -1
        phrase = phrase_of(self.words, self.rows[row])
        one = phrase[0] == "the" and sex_and_number(phrase[-1])[1] != "p" and not points(phrase[1:])
        return row if one and phrase[-1] not in GENERIC | _ANIMALS | KIN.keys() else -1

    def before(self, side: Beside, asked: str) -> int:
        """The row of who is brought in last before a line, where nobody else acts in between, or -1."""
        words, first = self.words, side.first - 1
        if first < 0 or words.quote[first] >= 0 or words.block[side.first] - words.block[first] > 1:
            return -1
        near = words.block[side.first] == words.block[first]
        rows = self._rows_before(first)
        for at, index in enumerate(rows):
            row = self.rows[index]
            if row.kind == "pronoun":
                form = PRONOUNS[words.text[row.token].lower()]
                if form in _HE_OR_SHE and asked in ("", form):
                    asked = asked or form if words.opens[row.token] else asked
                continue
            if row.kind == "nominal" and self._comes(row, bool(asked), near) and not self._passes(row):
                form = pronoun_of(words, row)
                other = asked and not form and self._somebody_acts(rows[at + 1 :], asked)
                return index if (form in (asked, "") or not asked) and not other else -1
            if row.kind == "name" and self._does(row):
                return -1
            if row.kind == "nominal" and words.opens[row.token]:
                return -1
        return -1

    def _passes(self, row: Mention) -> bool:
        """«A waiter walked past with a lobster.», «A nurse walks in, checks the drip, walks out again.»"""
        text, at = self.words.text, row.token
        end = next((i for i in range(at, min(len(text), at + 30)) if text[i] in STOPS), at)
        done = [word.lower() for word in text[at:end]]
        leaves = any(a in _GOES and b in _OUT for a, b in pairwise(done))
        return "past" in done or leaves

    def _somebody_acts(self, rows: list[int], asked: str) -> bool:
        """«Vera put down her cards. A servant entered. "I win," she said.»: she is Vera who was there before."""
        for index in rows:
            row = self.rows[index]
            if row.kind == "name" and self._does(row):
                return True
            if row.kind == "pronoun" and PRONOUNS[self.words.text[row.token].lower()] == asked:
                return True
        return False

    def _rows_before(self, first: int) -> list[int]:
        """Rows of the narration that ends at a token, in its paragraph and near, the last one first."""
        words, found = self.words, []
        index = bisect_right(self.first, first) - 1
        while index >= 0 and words.block[self.first[index]] == words.block[first]:
            if words.quote[self.first[index]] >= 0 or first - self.first[index] > _FAR:
                break
            found.append(index)
            index -= 1
        return found

    def behind(self, side: Beside) -> int:
        """The row of who is shown behind a line that stands alone: «A waiter was standing behind them.», or -1."""
        words, at = self.words, side.last
        if at >= len(words.text) or words.quote[at] >= 0 or words.block[at] != words.block[side.first] + 1:
            return -1
        if side.first and words.block[side.first - 1] == words.block[side.first]:
            return -1
        it = [word.lower() for word in words.text[at : at + 2]]
        it_is = it[:1] == ["it"] and it[-1] in _IS  # «It's a man in a cape.»
        index = bisect_left(self.first, at + 2 * it_is)
        if index >= len(self.rows) or self.first[index] != at + 2 * it_is or self.rows[index].kind != "nominal":
            return -1
        row, after = self.rows[index], self._after(self.rows[index])
        return index if self._is_new(row) and (it_is or after in _IS_THERE) else -1

    def _comes(self, row: Mention, taken_up: bool, near: bool) -> bool:
        """Tell whether a noun brings somebody in; ``taken_up``: «he» goes on; ``near``: in the line's own paragraph."""
        words, text = self.words, self.words.text
        phrase, after = phrase_of(words, row), self._after(row)
        if self._is_new(row):
            there, before = (".", ".", *(word.lower() for word in text[max(0, row.token - 2) : row.token]))[-2:]
            goes_on = after.endswith("ed") or after in ("in", "with", "who")
            acts = after in ACTS or after in _ARRIVES or (words.opens[row.token] and goes_on) or described(words, row)
            told_of = text[max(0, row.token - 3)] == "that"  # «announced that there was a person outside»
            shown = before in _BEFORE_NEW or (there in ("there", "it") and before in _IS and not told_of)
            later = self._is_later(row) and (after in ACTS or after.endswith("ed"))
            return shown or later or self._is_seen(row) or bool(acts and before in _BEFORE_SUBJECT)
        if phrase[0] != "the" or points(phrase[1:] or phrase):
            return False
        if self._turns_out(row) or self._is_placed(row):
            return True
        if self._comes_in(row):
            return taken_up
        if not words.opens[row.token]:
            return False
        alone = words.block[row.token] != words.block[row.token - 1]
        if phrase[-1] in GENERIC:  # «The woman in the white coat at the top of the stairs had a clipboard.»
            return alone and self._is_behind_break(row.token) and bool(described(words, row))
        if phrase[-1] in KIN:  # «The daughter came in. She was the youngest, Ilse»
            return False
        alone = alone and after not in _ELSEWHERE
        alone = alone and (after in ACTS or after.endswith("ed"))
        return taken_up or near or after in _ARRIVES or alone  # «The waiter followed his glance. / "The Duke, sir."»

    def _turns_out(self, row: Mention) -> bool:
        """«Someone came edging in. It was the boy from the shop with the milk.»: who it is that came, as told first."""
        text, first = self.words.text, row.token
        if not (first > 1 and text[first - 2] == "It" and text[first - 1].lower() in _IS and self._is_first(row)):
            return False
        start = max(0, first - _FAR)
        return not _SOMEBODY.isdisjoint(word.lower() for word in text[start:first]) and self._after(row) in _WHERE

    def _is_placed(self, row: Mention) -> bool:
        """«The kid at the desk had a tie on.»: somebody told of for the first time, by where he is to be found."""
        text, at = self.words.text, last_token(self.words, row) + 1
        placed = text[at].lower() in _WHERE and text[at + 1 : at + 2] == ["the"]
        return placed and self.words.opens[row.token] and self._is_first(row)

    def _is_first(self, row: Mention) -> bool:
        """Tell whether the narration has no «kid» before «the kid»."""
        noun = self.words.text[last_token(self.words, row)].lower()
        return self._first_told.get(noun, row.token) >= row.token

    @cached_property
    def _first_told(self) -> dict[str, int]:
        """Where the narration has each word, in small letters, for the first time."""
        found: dict[str, int] = {}
        for i, (word, quote) in enumerate(zip(self.words.text, self.words.quote, strict=True)):
            if quote < 0:
                found.setdefault(word.lower(), i)
        return found

    def _is_behind_break(self, first: int) -> bool:
        """Tell whether no word stands in the paragraph before a token: «* * *»."""
        words, at = self.words, first - 1
        while at >= 0 and words.block[at] == words.block[first - 1] and not words.text[at][0].isalnum():
            at -= 1
        return at < 0 or words.block[at] != words.block[first - 1]

    def _is_seen(self, row: Mention) -> bool:
        """«Looking up, he saw an elderly gentleman», «she found a woman in a cloak»: who is met there."""
        words, first = self.words, row.token
        before = [i for i in range(max(0, first - 4), first) if words.sentence[i] == words.sentence[first]]
        met = next((i for i in reversed(before) if words.text[i].lower() in _MEETS), -1)
        return met >= 0 and not any(words.text[i] in STOPS or words.text[i] == "," for i in range(met, first))

    def _is_later(self, row: Mention) -> bool:
        """«After some delay a maid presented herself»: tell whether only a time or a place stands before a noun."""
        words, first = self.words, row.token
        while first and not words.opens[first]:
            first -= 1
        index = bisect_left(self.first, first)
        plain = self.rows[index].token == row.token and row.token - first < _LATER
        return plain and words.text[first].lower() in _AFTER_A_WHILE

    def _comes_in(self, row: Mention) -> bool:
        """«I was half asleep when the woman came in.»: she need not be known, and no name is told."""
        at = last_token(self.words, row) + 1
        how = [word.lower() for word in self.words.text[at : at + 2]]
        return how[:1] == ["entered"] or (how[0] in _ARRIVES and how[-1] in ("in", "into", "through", "up", "over"))

    def _is_new(self, row: Mention) -> bool:
        """«A waiter», no «a friend of his», no two men."""
        phrase = phrase_of(self.words, row)
        one = sex_and_number(phrase[-1])[1] != "p" and phrase[-1] not in _ANIMALS and OWNERS.isdisjoint(phrase)
        return phrase[0] in NEW and one and not points(phrase[1:] or phrase)

    def _does(self, row: Mention) -> bool:
        """«Tom, at the door, …», «…, and Tom looked up»; not «looked at Tom as …»."""
        if self.words.opens[row.token]:
            return True
        after = self._after(row)
        before = self.words.text[row.token - 1].lower()
        return before in _BEFORE_SUBJECT and (after in ACTS or after.endswith("ed"))

    def _after(self, row: Mention) -> str:
        text, at = self.words.text, last_token(self.words, row) + 1
        return text[at].lower() if at < len(text) else "."
