"""To whom each line is said: candidates, named pieces of evidence for each, and the likeliest of them."""

from __future__ import annotations

from bisect import bisect, bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from math import exp
from typing import NamedTuple

from readthrough.lexicons import read_weights
from readthrough.stages.speakers.addressed import how_told, spoken_to_many
from readthrough.stages.speakers.decide import mixed
from readthrough.stages.speakers.evidence import NOBODY
from readthrough.stages.speakers.material import Page
from readthrough.stages.speakers.neighbours import in_turn
from readthrough.stages.speakers.turns import CLOSE, Turn
from readthrough.stages.words import Words

UNANSWERED_BELOW = 0.4  # of answers between .3 and .4 59 of a hundred are wrong in stories, 37 in novels
_THERE = 0.6  # who is only there, and neither calls, answers nor is told of, is meant in four of ten lines of today
_AND = 0.2  # of the chance of the likeliest, from which who is called too is spoken to as well
# «Nora turned to Gil. "How bad?"» is said to Gil, though novels say by and by that all who stand there are meant, and
# weights fitted on them make little of it.
_PLAINLY = 2.5
_AROUND = 6  # lines on either side, of the same scene, whose speakers may be meant
_STEPS = (0.1, 0.25, 0.4, 0.6, 0.75, 0.88, 0.96)  # of the chance that somebody says a line
_TOKENS = (15, 50, 150, 400, 1000)  # steps of how long ago somebody was seen
_SEEN = 4  # persons seen last who may be spoken to
_PARAGRAPH = 200  # tokens of narration beside a line that are read


class Talk:
    """The lines of a story, with who says each, when it is asked to whom they are said.

    ``shares``: for each turn the chance of everybody who may say it; ``said``: who does, or NOBODY.
    """

    def __init__(self, page: Page, turns: list[Turn], shares: list[dict[int, float]], said: list[int]) -> None:
        self.page, self.turns, self.shares, self.said = page, turns, shares, said
        told = [how_told(page, turn) for turn in turns]
        self.told, self.how = [who for who, _ in told], [how for _, how in told]
        self.called = [in_turn(page.calls.called, turn) for turn in turns]
        self.tokens = [s.token for s in page.presence.sights]

    def near(self, k: int, way: int) -> list[int]:
        """The turns before (-1) or behind (1) a turn, nearest first, as far as the scene goes."""
        found, j = [], k
        while len(found) < _AROUND:
            gap = self.turns[max(j, j + way)].gap if 0 <= j + way < len(self.turns) else "break"
            if gap == "break":
                break
            j += way
            found.append(j)
        return found


class Answer(NamedTuple):
    """To whom a line is said (none: unknown), how sure that is, and the chief reason."""

    persons: tuple[int, ...]
    score: float
    why: str


def weights(recent: float) -> dict[str, float]:
    """The weight of each piece of evidence for a story that is so far of today's manner (recent.py)."""
    return mixed(*_tables(), recent)


@cache
def _tables() -> tuple[dict[str, float], dict[str, float]]:
    return read_weights(__package__, "addressee_weights.tsv"), read_weights(__package__, "recent_addressee_weights.tsv")


def find_addressees(talk: Talk, weight: dict[str, float]) -> list[Answer]:
    """Say of every turn to whom it is said."""
    return [_answer(evidence(talk, k), weight) for k in range(len(talk.turns))]


def _answer(found: dict[int, list[str]], weight: dict[str, float]) -> Answer:
    parts = {c: exp(sum(_weight(e, weight) for e in pieces)) for c, pieces in found.items()}
    whole, best = sum(parts.values()), max(parts, key=lambda c: (c != NOBODY, parts[c]))
    score = round(parts[best] / whole, 3)
    if best == NOBODY or score < UNANSWERED_BELOW:
        return Answer((), 0.0 if best == NOBODY else score, "")
    why = _reason(found[best])
    if why == "there" and score < _THERE:
        return Answer((), score, "")
    called = [c for c in found if _is_called(found[c]) and c != best and parts[c] >= _AND * parts[best]]
    return Answer((best, *(called if _is_called(found[best]) else ())), score, why)


def _weight(piece: str, weight: dict[str, float]) -> float:
    """The fitted weight of a piece of evidence; what the narration tells plainly weighs enough for and against."""
    fitted = weight.get(piece, 0.0)
    if piece.startswith("told:"):
        return max(fitted, _PLAINLY) if piece.endswith("True") else min(fitted, 0.0)
    return fitted


def _is_called(pieces: Sequence[str]) -> bool:
    return not {"called:plain", "called:curt", "called:met"}.isdisjoint(pieces)


def _reason(pieces: Sequence[str]) -> str:
    """The chief piece of evidence as a short stable word."""
    if _is_called(pieces):
        return "called"
    if not {"told:tag:True", "told:turned:True", "told:facing:True"}.isdisjoint(pieces):
        return "told"
    for name, why in (("before", "spoke-before"), ("after", "speaks-next")):
        if any(e.startswith(f"{name}:next-other:") and e.endswith("True") for e in pieces):
            return why
    return "there"


def evidence(talk: Talk, k: int) -> dict[int, list[str]]:
    """List the candidates for a turn and what speaks for and against each; NOBODY is the last."""
    return _Line(talk, k).evidence()


class _Line:
    """One turn with what stands around it."""

    def __init__(self, talk: Talk, k: int) -> None:
        page, turn = talk.page, talk.turns[k]
        calls = page.calls
        self.talk, self.k, self.page, self.turn, self.by = talk, k, page, turn, talk.said[k]
        self.back, self.ahead = talk.near(k, -1), talk.near(k, 1)
        self.lines = Counter(talk.said[j] for j in (*self.back, *self.ahead))
        self.others = {c for c in self.lines if c not in (self.by, NOBODY)}
        self.called, self.told = talk.called[k], talk.told[k]
        self.unmet = any(tag.object >= 0 for tag in turn.tags) and self.told < 0
        self.named, self.told_of = in_turn(calls.named, turn), in_turn(calls.told_of, turn)
        self.sex, self.curt, self.met = (in_turn(t, turn) for t in (calls.addressed, calls.curt, calls.met))
        self.asks_who = bool(self.back) and _asks_who(page.words, talk.turns[self.back[0]])
        self.beats = [{page.meant(r) for r in rows} for rows in (turn.befores, turn.afters)]
        self.beside = self._beside()
        self.seen = self._seen()
        self.narrator = page.narrators.at(turn.first)
        self.alike = Counter(page.characters.rows[c].pronouns for c in self.others)

    def evidence(self) -> dict[int, list[str]]:
        found = {c: [*self._turns(c), *self._words(c), *self._told(c)] for c in sorted(self._candidates())}
        found[NOBODY] = self._nobody()
        return found

    def _candidates(self) -> set[int]:
        found = self.others | self.called | set(self.beside) | set(list(self.seen)[:_SEEN]) | {self.told, self.narrator}
        for j in (*self.back[:3], *self.ahead[:3]):
            found |= {c for c, chance in self.talk.shares[j].items() if chance >= _STEPS[0]}
        return {c for c in found if c >= 0 and c != self.by}

    def _beside(self) -> dict[int, tuple[bool, bool]]:
        """Persons in the narration of this turn's paragraph: whether as a subject, and whether by a pronoun."""
        block, turn = self.page.words.block, self.turn
        first, last = turn.first, turn.last
        while first > max(0, turn.first - _PARAGRAPH) and block[first - 1] == block[turn.first]:
            first -= 1
        while last < min(len(block), turn.last + _PARAGRAPH) and block[last] == block[turn.last - 1]:
            last += 1
        tokens = self.talk.tokens
        sights = self.page.presence.sights[bisect_left(tokens, first) : bisect_left(tokens, last)]
        return {s.person: (s.subject, s.pronoun) for s in sights}

    def _seen(self) -> dict[int, int]:
        """Persons seen last before the end of this turn, latest first: how many tokens back."""
        at, found = bisect_right(self.talk.tokens, self.turn.last), {}
        for s in reversed(self.page.presence.sights[max(0, at - 60) : at]):
            found.setdefault(s.person, max(0, self.turn.first - s.token))
        return found

    def _turns(self, c: int) -> Iterator[str]:
        """What the speakers of the lines around tell."""
        talk, k = self.talk, self.k
        yield f"self:{_step(talk.shares[k].get(c, 0.0))}"
        for name, near, way in (("before", self.back, 0), ("after", self.ahead, 1)):
            if not near:
                yield f"{name}:none"
                continue
            gap, step = talk.turns[k + way].gap, _step(talk.shares[near[0]].get(c, 0.0))
            yield f"{name}:{gap}:{step}"
            if len(near) > 1:
                yield f"{name}:2:{_step(talk.shares[near[1]].get(c, 0.0))}"
            own = max((talk.shares[j].get(self.by, 0.0) for j in near[1:2]), default=0.0)
            yield f"{name}:own:{_step(own)}:{step > 2}"
            if talk.said[near[0]] == c:
                yield from (f"{name}:{cue}" for cue in talk.turns[k + way].cues)
                if len(near) > 1:
                    twice = talk.said[near[1]]
                    yield f"{name}:then:{'own' if twice == self.by else 'same' if twice == c else 'other'}"
                if self.by in talk.called[near[0]] or talk.told[near[0]] == self.by:
                    yield f"{name}:to-me"
            place = next((i for i, j in enumerate(near) if talk.said[j] not in (self.by, NOBODY)), -1)
            if place >= 0:
                yield f"{name}:next-other:{min(place, 3)}:{talk.said[near[place]] == c}"
        both = [near[0] for near in (self.back, self.ahead) if near]
        if len(both) == 2 and all(talk.said[j] == c for j in both):
            yield f"between:{all(talk.turns[i].gap in CLOSE for i in (k, k + 1))}"
        yield f"one-of:{min(len(self.others), 4)}:{c in self.others}"
        yield f"lines:{min(self.lines[c], 5)}"

    def _words(self, c: int) -> Iterator[str]:
        """What the words of the line tell."""
        if c in self.called:
            how = "curt" if c in self.curt else "met" if c in self.met else "plain"
            yield f"called:{how}"
            yield f"called:{'there' if c in self.others else 'seen' if c in self.seen else 'nowhere'}"
            yield f"called:{min(len(self.called), 3)}"
            if how == "curt" and self.asks_who:  # «"Which one?" "The tall one. Sam."»
                yield "called:asked-for"
        elif self.called:
            yield "called:another"
        if c in self.named:
            yield f"named:{c in self.called}"
        pronouns = self.page.characters.rows[c].pronouns
        if pronouns in self.told_of:
            yield f"talked-of:{min(self.alike[pronouns], 2)}"
        if self.sex and pronouns in ("he", "she"):
            yield f"addressed:{pronouns in self.sex}"

    def _told(self, c: int) -> Iterator[str]:
        """What the narration tells."""
        if self.told >= 0:
            yield f"told:{self.talk.how[self.k]}:{self.told == c}"
        for name, persons in zip(("beat-before", "beat-after"), self.beats, strict=True):
            if c in persons:
                yield name
        if c in self.beside:
            subject, pronoun = self.beside[c]
            yield f"beside:{subject}:{pronoun}"
        elif self.beside.keys() - {self.by}:
            yield "beside:another"
        seen = bisect(_TOKENS, self.seen[c]) if c in self.seen else "never"
        yield f"seen:{seen}"
        yield f"rank:{min(list(self.seen).index(c), 5) if c in self.seen else 'none'}"
        yield f"often:{self.page.often[c]}"
        if c == self.narrator:
            yield "narrator"
        if self.page.nameless[c]:
            yield "nameless"

    def _nobody(self) -> list[str]:
        found = ["nobody", f"nobody:others:{min(len(self.others), 3)}", f"nobody:{self.turn.kind}"]
        found += ["nobody:unmet"] * self.unmet + ["nobody:unsaid"] * (self.by == NOBODY)
        found.append(f"nobody:gap:{self.turn.gap}")
        found += [f"nobody:{many}"] if (many := spoken_to_many(self.page.words, self.turn)) else []
        return found + [f"nobody:called:{bool(self.called)}"]


def _asks_who(words: Words, turn: Turn) -> bool:
    """«Which one?», «Who told you?»: tell whether a line asks for a name."""
    said = {words.text[i].lower() for i in range(turn.first, turn.last) if words.quote[i] >= 0}
    return "?" in said and not said.isdisjoint(("who", "whom", "whose", "which"))


def _step(chance: float) -> int:
    return bisect(_STEPS, chance)
