"""The reader's memory on the way through the narration: who was seen last where, and whom a pronoun may mean."""

from __future__ import annotations

from bisect import bisect, bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from math import exp

from readthrough.layers import Characters, Mention, Mentions
from readthrough.model.ear import Ear
from readthrough.stages.mentions.pronouns import PRONOUNS, THIRD
from readthrough.stages.speakers.clauses import agrees, bounds, is_done_to
from readthrough.stages.speakers.heard_of import HeardOf
from readthrough.stages.speakers.kinsfolk import Kinsfolk
from readthrough.stages.speakers.leaving import Leavers
from readthrough.stages.speakers.memory import FORGET, Chances, Last, Memory, Seen, likeliest, mixed, ranked
from readthrough.stages.speakers.roles import (
    SUBJECTS,
    case_of,
    goes_on_alike,
    is_subject,
    is_told_by_whose,
    owner_row,
    role_of,
    went_otherwise,
)
from readthrough.stages.words import Words, is_missed

_NEAR = 3  # sentences within which anybody of whom nothing tells «he» or «she» may be meant by either
_OFTEN = 3  # from here on (how_often) they may be meant farther away too, where the signs say so
_MOST = 6  # persons that a pronoun or noun may mean
_MARGINS = (-6.0, -4.0, -2.5, -1.5, -0.75, -0.25, 0.25, 0.75, 1.5, 2.5, 4.0, 6.0)
_SURE = 0.7  # from which chance on a noun is a sight of somebody else than it names: «the blond sighed»
_RELATIVE = 0.9  # how surely «his wife» is who the names and the story say she is
_COMING = 400  # tokens: «When he came in, Paul was wet»
_SAID = frozenset("said says asked asks cried answered replied".split())  # «"Fine," said Zoe, and left.»
_COMERS = 2  # who comes soonest, where nobody or only one was seen
_LEAD = 6  # tokens of «Turning to Tom Hart, he …»

Signs = dict[int, list[str]]  # person → signs
Views = Sequence[tuple[int, int]]  # tokens of headings, and who sees what stands below: see views.py


def how_often(characters: Characters) -> list[int]:
    """Return for each character the halvings below the most named, from 6 down, 0 for who is never named.

    A short story names its hero ten times, a novel a thousand: counts themselves do not carry over.
    """
    named = Counter(characters.of_mention)
    counts = [named[i] for i in range(len(characters.rows))]
    most = max(counts, default=1)
    return [max(0, 6 - (most // n).bit_length() + 1) if n else 0 for n in counts]


def sure_of(chances: Chances, named: int) -> int:
    """The person a name or noun means: somebody the model is sure of, else ``named``."""
    return chances[0][0] if chances and chances[0][1] > _SURE else named


def _last_by(memory: Memory, index: int) -> int:
    """Whom a reader just took a row of Mentions for, or -1."""
    person = next(reversed(memory.last), -1)
    return person if memory.rows.get(person, (-1,))[-1] == index else -1


class Walk:
    """A walk through the narration. After it ``sights`` lie in text order, and ``nouns`` tell whom nouns may mean.

    «He» may be Tom or Paul, and who is meant by the next «he» hangs on it: several readers (``memories``, likeliest
    first) walk side by side. ``bound``: for each person the tokens of a «he» that cannot mean them, and its set of
    pronouns.
    """

    def __init__(
        self, words: Words, mentions: Mentions, characters: Characters, ear: Ear, views: Views = ()
    ) -> None:
        self.words, self.ear, self.rows, self.of = words, ear, mentions.rows, characters.of_mention
        self._views, self._view = list(views), (-1, -1)  # those to come, and the one of this part
        self.pronouns_of = [c.pronouns for c in characters.rows]
        self._name_of = [c.name for c in characters.rows]
        self.often = how_often(characters)
        self.memories = [Memory()]
        self.sights: list[Seen] = []
        self.nouns: dict[int, Chances] = {}
        self._heard_of = HeardOf(words, self.pronouns_of)
        self._leavers = Leavers(words)
        self._kin = Kinsfolk(words, mentions.rows, characters)
        self._again: dict[int, float] = {}  # what the model says of the mention that is asked about, by earlier row
        self._subjects_by_name = self._name_subjects()
        self._named = self._names()
        self.bound = bounds(words, self.rows, self.of, self.pronouns_of, self._subjects_by_name)

    def _name_subjects(self) -> set[int]:
        """Rows of names and nouns of the narration that are subjects."""
        told = ((i, row) for i, row in enumerate(self.rows) if row.quote < 0 and row.kind != "pronoun")
        return {i for i, row in told if is_subject(self.words, row)}

    def _names(self) -> dict[int, list[tuple[int, bool]]]:
        """For each person the tokens of the narration that name them, in order, and whether as subjects."""
        found: dict[int, list[tuple[int, bool]]] = {}
        for i, (row, who) in enumerate(zip(self.rows, self.of, strict=True)):
            if row.quote < 0 and row.kind != "pronoun" and who >= 0:
                found.setdefault(who, []).append((row.token, i in self._subjects_by_name))
        return found

    def pronouns(self) -> Iterator[tuple[int, list[Signs]]]:
        """Walk, and stop at every pronoun of the narration that somebody of the cast may be meant by.

        Yields its row of Mentions and, for each of the memories, everybody it may mean with the signs for each, nobody
        where that reader knows of none. Whoever walks says with ``settle`` whom each takes it for before the next step.
        """
        relative = -1  # «his wife»: met when it is known whose
        for i, (row, who) in enumerate(zip(self.rows, self.of, strict=True)):
            self._again.clear()
            while self._views and self._views[0][0] <= row.token:
                self._view = self._views.pop(0)
                self._see_through(*self._view)
            if row.quote >= 0:
                if row.kind != "pronoun" and who >= 0:
                    self._heard_of.note(i, row, who)
            elif row.kind == "pronoun":
                found = self._candidates(i, row)
                if any(found):
                    yield i, found
                if relative >= 0 and self.rows[relative].token == row.token:
                    self._again.clear()
                    self._meet(relative, self.rows[relative], -1, i)
                relative = -1
            elif who < 0 and self._kin.is_owned(self.rows, i):
                relative = i
            elif not is_missed(self.words, row):
                self._meet(i, row, who)

    def settle(self, index: int, taken: Sequence[Chances]) -> None:
        """Take a pronoun for a sight of whom each of the memories takes it for, with their chances.

        Nobody: that reader goes on as before. Several: one reader goes on for each.
        """
        subject, memories = self._is_subject(index), []
        last = self._sight(index, subject)
        for memory, persons in zip(self.memories, taken, strict=True):
            several = len(persons) > 1
            for person, chance in persons:
                memories.append(memory.fork(chance) if several else memory)
                memories[-1].remember(index, self._seen(index, person, subject), last)
            if not persons:
                memories.append(memory)
        self.memories = likeliest(memories) if len(memories) > 1 else memories

    def _see_through(self, token: int, person: int) -> None:
        """«EVERETT» over a part that begins «He came down the ladder.»: it is he."""
        self.sights.append(Seen(token, person, True, False))
        for memory in self.memories:
            memory.remember(-1, self.sights[-1], self._at(token, "name", "subject", 2.0))

    def see(self, index: int, person: int) -> None:
        """Note a pronoun as a sight of a person; ``settle`` tells the memories."""
        self.sights.append(self._seen(index, person, self._is_subject(index)))
        self._leavers.note(self.sights[-1], False)

    def _is_subject(self, index: int) -> bool:
        return self.words.text[self.rows[index].token].lower() in SUBJECTS

    def _meet(self, index: int, row: Mention, named: int, his: int = -1) -> None:
        """See whom a name or noun means, by itself ``named`` (or -1); ``his`` is the row of the «his» that opens it."""
        owner = owner_row(self.words, self.rows, index) if row.kind == "nominal" else -1
        whose = self.of[owner] if owner >= 0 else -1
        plain = row.kind == "nominal" and not (named >= 0 and is_told_by_whose(self.words, row, self._name_of[named]))
        owners = [_last_by(m, his) if his >= 0 else whose for m in self.memories]
        kin = [self._kin.find(self.rows, self.of, index, o) if named < 0 else -1 for o in owners]
        found = [
            ((relative, _RELATIVE),) if relative >= 0 else self._noun(m, index, row, owner) if plain else ()
            for m, owner, relative in zip(self.memories, owners, kin, strict=True)
        ]
        if any(found):
            self.nouns[index] = mixed(found, self.memories)
        subject = index in self._subjects_by_name
        seen = [self._seen(index, sure_of(f, named), subject) for f in found]
        if seen[0].person >= 0:
            self.sights.append(seen[0])
            self._leavers.note(seen[0], self.words.text[row.token - 1].lower() in _SAID)
        last = self._sight(index, subject)
        for memory, sight in zip(self.memories, seen, strict=True):
            if sight.person >= 0:
                memory.remember(index, sight, last)

    def _seen(self, index: int, person: int, subject: bool) -> Seen:
        row = self.rows[index]
        return Seen(row.token, person, subject, row.kind == "pronoun")

    def _sight(self, index: int, subject: bool) -> Last:
        """What a sight by a row of Mentions is to every reader."""
        row = self.rows[index]
        role = "subject" if subject else role_of(self.words, row)
        return self._at(row.token, row.kind, role, 2.0 if subject else 1.0)

    def _at(self, token: int, kind: str, role: str = "none", focus: float = 0.0) -> Last:
        return Last(token, self.words.sentence[token], self.words.block[token], role, False, kind, focus)

    def _noun(self, memory: Memory, index: int, row: Mention, whose: int) -> Chances:
        """Whom of those seen a noun means, by what the model hears: «the singer said» is Ann, who just sang.

        ``whose``: the person that it is not, as «the groom's father» is not the groom, or -1.
        """
        near = [p for p, _ in islice(memory.latest(row.token), _MOST) if p != whose and p in memory.rows]
        if not near:
            return ()
        self._ask(index, [memory.rows[p] for p in near])
        odds = [exp(min(20.0, score)) for score in (self.ear.anew(index), *self._scores(memory, near))]
        return ranked((p, o / sum(odds)) for p, o in zip(near, odds[1:], strict=True))

    def _candidates(self, index: int, row: Mention) -> list[Signs]:
        """Everybody whom each memory takes a pronoun to mean, with the signs for each.

        Nobody for pronouns that are not for one person.
        """
        token, form = row.token, self.words.text[row.token].lower()
        asked = PRONOUNS[form]
        if asked not in THIRD or (asked == "they" and "they" not in self.pronouns_of):
            return []
        found = [self._fitting(m, token, asked) for m in self.memories]
        case = case_of(form, self.words.text[token + 1 : token + 2])
        doubtful = ((m, f) for m, f in zip(self.memories, found, strict=True) if len(f) > 1)
        self._ask(index, [self._rows_of(m, p) for m, f in doubtful for p, _ in f])
        told = {p: self._told(token, case, asked, p) for p in {p for f in found for p, _ in f}}
        return [self._signs(m, token, case, f, told) for m, f in zip(self.memories, found, strict=True)]

    def _signs(
        self, memory: Memory, token: int, case: str, found: list[tuple[int, Last]], told: dict[int, list[str]]
    ) -> Signs:
        focus = sorted((p for p, _ in found), key=lambda p: -memory.focus(p, token))
        heard = self._heard(memory, [person for person, _ in found])
        signs = {}
        for rank, (person, last) in enumerate(found):
            fits = self.pronouns_of[person] is not None
            before = [self.rows[r] for r in memory.rows.get(person, ())]
            signs[person] = [
                *self._place(token, case, last, fits, rank, focus.index(person)),
                *self._subjects(memory.subject, token, case, person, last),
                *(["turned-to"] if self._is_turned_to(token, case, last) else []),
                *(["other-form"] if not fits and went_otherwise(self.words, token, before) else []),
                *told[person],
                f"ear:{heard[rank]}",
            ]
        return signs

    def _told(self, token: int, case: str, asked: str, person: int) -> list[str]:
        """What the text says of a person for every reader."""
        return [
            *self._heard_of.signs(token, case, person),
            *self._ahead(token, case, person),
            *self._away(token, person),
            *self._is_bound(token, case, asked, person),
            f"often:{self.pronouns_of[person] is not None}:{self.often[person]}",
        ]

    def _fitting(self, memory: Memory, token: int, asked: str) -> list[tuple[int, Last]]:
        """Who was seen and may go by a pronoun, last seen first; else who was heard of, else who comes."""
        sentence = self.words.sentence[token]
        found = []
        for person, last in memory.latest(token):
            fits = agrees(self.pronouns_of[person], asked)
            near = sentence - last.sentence <= _NEAR or self.often[person] >= _OFTEN
            if fits or (fits is None and near):
                found.append((person, last))
                if len(found) == _MOST:
                    break
        if any(person == self._view[1] for person, _ in found):
            found = [(person, last) for person, last in found if last.token >= self._view[0]]
        said = self._heard_of.called(token, asked, {p for p, _ in found}) if found else []
        said = said if found else self._heard_of.of_late(token, asked)
        found += [(p, self._at(each.token, each.kind)) for p, each in said]
        return found + self._coming(token, asked, {p for p, _ in found}) if len(found) < 2 else found

    def _coming(self, token: int, asked: str, known: set[int]) -> list[tuple[int, Last]]:
        soon = []
        for person, at in self._named.items():
            if person not in known and agrees(self.pronouns_of[person], asked):
                k = bisect_right(at, (token, True))
                if k < len(at) and at[k][0] - token < _COMING:
                    soon.append((at[k][0], person))
        return [(person, self._at(t, "coming")) for t, person in sorted(soon)[:_COMERS]]

    def _place(self, token: int, case: str, last: Last, fits: bool, rank: int, focus: int) -> list[str]:
        """Where somebody was seen last, and as what."""
        apart = abs(self.words.sentence[token] - last.sentence)
        if last.kind in ("called", "talked", "coming"):
            near = min(apart.bit_length(), 4)
            return [f"only:{last.kind}:{near}", f"rank:{last.kind}:{min(rank, 3)}", f"fits:{fits}"]
        sentences = min(apart, 4)
        signs = [
            f"far:{(token - last.token).bit_length()}",
            f"sentences:{case}:{sentences}:{'subject' if last.role == 'subject' else 'other'}",
            f"first:{last.first}:{min(sentences, 2)}",
            f"kind:{last.kind}:{min(sentences, 1)}",
            f"blocks:{min(self.words.block[token] - last.block, 2)}",
            f"rank:{min(rank, 3)}:{min(sentences, 2)}",
            f"focus:{min(focus, 3)}",
            f"fits:{fits}",
        ]
        if self.words.scene[token] != self.words.scene[last.token]:
            signs.append(f"scene-before:{min(rank, 2)}")
        return signs if fits else [*signs, f"silent:{min(apart.bit_length(), 5)}"]

    def _subjects(self, before: Seen | None, token: int, case: str, person: int, last: Last) -> list[str]:
        """What part somebody had when last seen, and whether they did what was done last: «Tom looked at him»."""
        if last.role == "none":
            return []
        sentences = min(self.words.sentence[token] - last.sentence, 2)
        signs = [f"role:{case}:{last.role}:{sentences}"]
        if case == "subject":
            signs.append(f"opens:{self.words.opens[token]}:{last.role == 'subject'}:{sentences}")
        if before and self.words.sentence[before.token] == self.words.sentence[token]:
            signs.append(f"subject-here:{case}:{before.person == person}")
            if case == "subject" and before.pronoun and goes_on_alike(self.words, before.token, token):
                signs.append(f"alike:{before.person == person}")
            if case == "object" and before.person == person and is_done_to(self.words, before.token, token):
                signs.append("done-to")
        elif before:
            near = self.words.block[token] == self.words.block[before.token]
            signs.append(f"subject-before:{case}:{before.person == person}:{near}")
        return signs

    def _is_turned_to(self, token: int, case: str, last: Last) -> bool:
        """«Turning to Tom he nodded.»: he is not Tom."""
        words = self.words
        if case != "subject" or last.role != "other" or last.sentence != words.sentence[token]:
            return False
        first = token
        while first > max(0, token - _LEAD) and words.sentence[first - 1] == words.sentence[token]:
            first -= 1
        return words.opens[first] and words.text[first].endswith("ing")

    def _away(self, token: int, person: int) -> list[str]:
        """Whether somebody left or was left behind: «Ann waited until he had ridden off. Then she …»."""
        found = ["gone"] if self._leavers.is_waited_out(person, token - FORGET, token) else []
        return [*found, "left-behind"] if self._leavers.is_left_behind(person, token - FORGET, token) else found

    def _ahead(self, token: int, case: str, person: int) -> list[str]:
        """Whether the narration names somebody soon behind: «He remembered when he first met Tom» is not of Tom."""
        at = self._named.get(person, [])
        k = bisect_right(at, (token, True))
        if k == len(at) or self.words.block[at[k][0]] != self.words.block[token]:
            return []
        sentences = self.words.sentence[at[k][0]] - self.words.sentence[token]
        where = ("sentence", "next")[sentences] if sentences < 2 else "block"
        return [f"ahead:{case}:{where}:{at[k][1]}"]

    def _is_bound(self, token: int, case: str, asked: str, person: int) -> list[str]:
        """«"…," he said. He remembered when he first met Tom»: the second «he» is not Tom, so hardly is the first."""
        at = self.bound.get(person, [])
        for k in range(bisect_left(at, (token, "")), len(at)):
            if self.words.block[at[k][0]] != self.words.block[token]:
                break
            if at[k][1] == asked:
                return [f"bound:{case}:{min(self.words.sentence[at[k][0]] - self.words.sentence[token], 3)}"]
        return []

    def _heard(self, memory: Memory, persons: list[int]) -> list[str]:
        """How far the model puts each person before the best of the others, in steps."""
        if len(persons) == 1:
            return ["only"]
        known = [p for p in persons if self._rows_of(memory, p)]
        score = dict(zip(known, self._scores(memory, known), strict=True)) if known else {}
        return [self._margin(score, p) for p in persons]

    @staticmethod
    def _margin(score: dict[int, float], person: int) -> str:
        if person not in score:
            return "no"
        others = [s for p, s in score.items() if p != person]
        return str(bisect(_MARGINS, score[person] - max(others))) if others else "one"

    def _scores(self, memory: Memory, persons: list[int]) -> list[float]:
        """How well the mention that was asked about takes up each person, by the best of their last sights."""
        return [max(self._again[r] for r in self._rows_of(memory, p)) for p in persons]

    def _rows_of(self, memory: Memory, person: int) -> tuple[int, ...]:
        """The last rows of Mentions for somebody: those of the narration, else the one of a line."""
        said = self._heard_of.row(person)
        return memory.rows.get(person) or ((said,) if said >= 0 else ())

    def _ask(self, index: int, rows: list[tuple[int, ...]]) -> None:
        """Ask the model once whether a mention takes up any of some earlier rows."""
        new = list(dict.fromkeys(r for each in rows for r in each if r not in self._again))
        if new:
            self._again.update(zip(new, self.ear.again(index, new).tolist(), strict=True))
