"""What speaks for each candidate: named pieces of evidence, weighed together and never one by one."""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections import Counter
from functools import partial
from typing import NamedTuple

from readthrough.lexicons import first_names
from readthrough.stages.mentions.epithets import GENERIC, NEW, phrase_of, points, pronoun_of, sex_and_number
from readthrough.stages.mentions.pronouns import OWNERS, PRONOUNS, THIRD
from readthrough.stages.several import says_as_one
from readthrough.stages.speakers.around import Around
from readthrough.stages.speakers.between import Between
from readthrough.stages.speakers.clauses import agrees
from readthrough.stages.speakers.course import COMING, Course
from readthrough.stages.speakers.echoes import echoed
from readthrough.stages.speakers.material import Page
from readthrough.stages.speakers.neighbours import Neighbours, in_turn
from readthrough.stages.speakers.nouns import LIKELY_MEANT, it_said, noun_chance, noun_tag
from readthrough.stages.speakers.onlookers import looks_on
from readthrough.stages.speakers.presence import Recent
from readthrough.stages.speakers.roles import owner_row
from readthrough.stages.speakers.turns import LIKE, Turn
from readthrough.stages.speakers.voices import (
    NOBODY,
    heard_as,
    manner,
    sounds_like,
    told_near,
    voiced_by,
)
from readthrough.stages.unseen import DEVICES
from readthrough.stages.words import last_token

_VOICED = 1500  # tokens within which a story told as «I» says so
_LONG_AGO = 6000  # tokens
_HEARS = frozenset("hear hears heard hearing recognised recognized knew".split())
_SHARES = (-6.0, -4.5, -3.5, -2.5, -1.8, -1.2, -0.8, -0.4, -0.15)
_STEPS = (0.05, 0.2, 0.5, 0.8, 0.95)  # of the chances of pronouns and nouns
_SURE = ("name", "i", "group")  # tags that need no look at whose lines are near
_BESIDE = 60  # tokens: who was just seen to act is no «someone»
_OUT_OF_SIGHT = 5  # turns from which who spoke may be a voice from elsewhere
_APART = (1, 2, 3, 4, 6, 10)  # steps of turns between two lines
_LIKELY = -1.2  # log share from which somebody the model hears is a candidate
MOST = 8  # candidates a turn keeps; the last place is for «nobody of these»


class Weighed(NamedTuple):
    """A turn with its candidates and the evidence for each (NOBODY is the last candidate)."""

    candidates: tuple[int, ...]
    evidence: tuple[tuple[str, ...], ...]
    tagged: str  # name nominal pointer he i none group


def weigh(page: Page, turns: list[Turn]) -> list[Weighed]:
    """List the candidates of every turn and the evidence for each."""
    course, since, out = Course(page, turns), 0, []
    for k, turn in enumerate(turns):
        since = turn.first if k and turn.gap == "break" else since  # who left may be back in the next scene
        out.append(_Scales(course, k, since).weighed())
    return out


class _Scales:
    """Weighs one turn."""

    def __init__(self, course: Course, k: int, since: int) -> None:
        page, turns, turn, told = course.page, course.turns, course.turns[k], course.told
        before = turns[k - 1] if k and turn.gap != "break" else None
        after = turns[k + 1] if k + 1 < len(turns) and turns[k + 1].gap != "break" else None
        self.page, self.turn = page, turn
        self.narrator = page.narrators.at(turn.first)
        self.tag = turn.tags[0] if turn.tags else None
        self.subject = voiced_by(page, self.tag.subject) if self.tag else -1
        self.kind, self.asked, self.person = self._read_tag()
        self.sounds = {} if self.kind in ("name", "i") else sounds_like(page, turns, k, told)
        self.spoke, self.speaks = ({}, {}) if self.kind in _SURE else told_near(turns, k, told)
        self.echoed = set() if self.kind in _SURE else echoed(page.words, turns, k, told)
        around = Around(page, course.tokens, turn, self.tag)
        self.reach = around.end
        self.between = around.between(before)
        self.told_between = Between(page, turn, self.between)
        self.lines = Neighbours(page, turn, before, after, self.kind, self.told_between.only)
        self.seen = self._last_seen(course.recent, turns, k)
        self.coming = around.coming(self.reach, min(course.ends[k], self.reach + COMING), MOST)
        self.entering, self.arriving = around.entering(before), around.arriving(self.between)
        self.objects = around.objects()
        self.tag_objects = around.tag_objects()
        self.bound = around.bound(self.asked)
        self.following = around.following(after)
        self.appearing = around.appearing(self.following)
        self.beats = {self.page.meant(r) for r in turn.befores}, {self.page.meant(r) for r in turn.afters}
        self.idle, lookers = looks_on(page, turn, self.lines.told_of)
        self.beats = (self.beats[0] - self.idle) | lookers, self.beats[1]
        self.voices = {self.page.meant(r) for r in turn.voices}
        self.heard = {self.page.meant(r) for r in turn.voices if self._is_heard(r)}
        self.asked_by_beat = self._asked_by_beat()
        self.focus = around.focus()
        self.gone = {c for c in self.seen if course.leavers.is_away(c, since, turn.first)}
        self.gone_now = {c for c in self.gone if before and course.leavers.is_gone(c, before.last, turn.first)}
        self.beside = around.beside()
        self.nouns = dict(page.presence.nouns.get(self.subject, ())) if self.tag else {}
        self.phrase = phrase_of(page.words, page.mentions.rows[self.subject]) if self.kind == "nominal" else []
        # «the man said» may be anybody, «the landlady said» hardly
        self.generic = bool(self.phrase) and (self.phrase[-1] in GENERIC or self.phrase[0] in OWNERS)
        self.relatives, self.kinds, self.place = course.relatives, course.kinds, partial(course.wires.place, k)
        self.heads, self.absent = partial(course.heads.signs, k), partial(course.scenes.signs, k)
        self.relative = course.relatives.read(self.subject) if self.kind == "nominal" else None
        whose = owner_row(page.words, page.mentions.rows, self.subject) if self.kind == "nominal" else -1
        self.whose = page.characters.of_mention[whose] if whose >= 0 else -1
        self.heard_as = heard_as(page, turn)
        self.silent = {page.meant(r) for r in turn.silent if page.mentions.rows[r].kind != "pronoun"}
        self.new = self.tag is not None and page.words.text[page.mentions.rows[self.subject].token].lower() in NEW
        # «a gruff voice behind them», «said the phone»
        voice = bool(self.phrase) and ((self.new and "voice" in self.phrase) or self.phrase[-1] in DEVICES)
        self.is_unseen = voice or turn.by == "somebody"
        told = page.words.text[page.mentions.rows[self.subject].token].lower() if self.tag else ""
        self.is_habit = told == "you" and page.narrators.voice != "you"
        self.unmasked = (around.unmasked(self.following) or self._shown(around)) if self.is_unseen else set()

    def _read_tag(self) -> tuple[str, str, int]:
        """Kind of tag, the pronouns it asks for, and the person it names."""
        page, subject = self.page, self.subject
        if subject < 0:
            return "group" if self.turn.by == "several" else "none", "", NOBODY
        row = page.mentions.rows[subject]
        if row.kind == "pronoun":
            asked = PRONOUNS[page.words.text[row.token].lower()]
            if asked == page.narrators.voice:
                return ("i", "", self.narrator) if self.narrator >= 0 else ("none", "", NOBODY)
            if asked in THIRD and not (asked == "they" and page.presence.meant(subject) < 0):
                return "he", asked, page.presence.meant(subject)
            if asked == "they" and (self.tag.strength < 2 or self._is_one(row.token)):
                return ("none", "", NOBODY) if self.tag.strength < 2 else ("he", asked, NOBODY)
            return "group" if asked in ("they", "we") else "none", "", NOBODY
        who = page.characters.of_mention[subject]
        if page.joined(row):
            return "group", "", NOBODY
        if page.by_name(subject):
            return "name", "", who
        if sex_and_number(page.words.text[last_token(page.words, row)])[1] == "p":
            return "group", "", NOBODY
        kind = "pointer" if who < 0 and points(phrase_of(page.words, row)) else "nominal"
        return kind, pronoun_of(page.words, row), who

    def _is_one(self, they: int) -> bool:
        """«"None for me," they said»: tell whether the «they» of the tag is one person."""
        return says_as_one(self.page.words, they, self.turn.first, self.turn.last)

    def _last_seen(self, recent: Recent, turns: list[Turn], k: int) -> dict[int, tuple[int, bool, bool]]:
        """Persons seen up to the end of this turn's paragraph: how far back in tokens, as subject, by name."""
        page, turn = self.page, self.turn
        seen: dict[int, tuple[int, bool, bool]] = {}
        for s in recent.up_to(self.reach, MOST + 2):
            if turn.first - s.token < _LONG_AGO:
                seen[s.person] = (max(0, turn.first - s.token), s.subject, s.pronoun)
        for who in self.lines.own:
            seen[who] = (0, True, False)
        for other in turns[max(0, k - 6) : k + 4]:
            for who in in_turn(page.calls.called, other):
                if who not in seen or seen[who][0] > abs(turn.first - other.first):
                    seen[who] = (abs(turn.first - other.first), False, False)
        return seen

    def _asked_by_beat(self) -> str:
        """The pronoun that the narration beside an untagged line is about: «"No." She turned away.»"""
        page = self.page
        for row in (*self.turn.afters, *self.turn.befores):
            mention = page.mentions.rows[row]
            if mention.kind == "pronoun":
                asked = PRONOUNS[page.words.text[mention.token].lower()]
                if asked in THIRD and asked != "they":
                    return asked
        return ""

    def weighed(self) -> Weighed:
        page = self.page
        if self.kind == "he" and page.narrators.voice == "i":
            self.seen.pop(self.narrator, None)  # «he said» is nobody who says «I»
        ranked = sorted(self.seen, key=lambda c: (self.seen[c][0], c))
        first = [self.person] if self.person >= 0 else []
        first += [c for group in self.beats for c in sorted(group) if c >= 0]
        first += [c for c, share in self.heard_as.items() if share > _LIKELY]
        if self.narrator >= 0 and self._narrated():
            first.append(self.narrator)
        first += [c for c, share in self.nouns.items() if share > LIKELY_MEANT]
        first += self.relatives.likely(self.relative) if self.relative else []
        order = dict.fromkeys(first + ranked + list(self.coming))
        order = [c for c in order if not self._cannot_say(c)][: MOST - 1]
        fitting = [c for c in order if self.asked and agrees(page.characters.rows[c].pronouns, self.asked)]
        ranks = {c: r for r, c in enumerate(c for c in ranked if c in order)}
        alike = Counter(page.characters.rows[c].pronouns for c in order)
        evidence = [tuple(self._for(c, ranks.get(c, 9), fitting, alike)) for c in order]
        evidence.append((f"nobody:{self.kind}", f"nobody:{self.kind}:{min(len(order), 3)}"))
        return Weighed((*order, NOBODY), tuple(evidence), self.kind)

    def _for(self, c: int, rank: int, fitting: list[int], alike: Counter[str | None]) -> list[str]:
        kind, found, page = self.kind, [], self.page
        if kind in ("name", "i") or (kind == "nominal" and self.person >= 0):
            if self.person == c:
                tag = self.tag
                found += [f"tag:{kind}", f"tag:{kind}:{tag.place}:{tag.strength}:{'close' if tag.close else 'far'}"]
                if kind == "nominal":
                    found += noun_tag(page, self.subject, c, self.nouns, self.relative, self.generic)
            else:
                found.append(f"other-tagged:{kind}")
        if kind in ("nominal", "pointer") and self.nouns:
            anew = c == self.person and self.relative is None and page.comes[c] != "old:1"
            found.append(f"noun:{page.nameless[c]}:{bisect(_STEPS, noun_chance(self.nouns, c, anew))}")
        if self.relative is not None:
            found += self.relatives.signs(self.relative, c)
        if self.asked:
            found += self._pronoun(c, fitting)
        else:
            found += self._sex_of_self(c)
        if self.turn.by == "it" and kind == "none":
            found.append(f"it:{it_said(page, c)}")
        found += self._beats(c)
        found += self._around(c)
        found += self.lines.signs(c, alike)
        found += self._seen(c, rank)
        # A plain tag needs no ear; «it's Tom» is said inside the line, where the ear is not asked.
        if kind not in ("name", "i") and c not in self.lines.own:
            heard = c in self.heard_as
            found += _up_to(f"ear:{kind}", bisect(_SHARES, self.heard_as[c])) if heard else [f"ear:{kind}:no"]
        if kind not in _SURE:
            for name, near in (("spoke", self.spoke), ("speaks", self.speaks)):
                apart = f"{bisect_left(_APART, near[c])}" if c in near else "no"
                found.append(f"{name}:{kind}:{apart}")
            found += ["echoes-own"] if c in self.echoed else []
            found += [f"wire:{place}"] if (place := self.place(c)) else []
            found += self.absent(c) if kind == "none" and c != self.narrator else []
            if c in self.kinds and (how := manner(self.kinds[c], self.turn.kind)):
                found.append(how)
        if c in self.sounds:
            found += _up_to(f"sounds:{kind}", bisect(LIKE, self.sounds[c]))
        return found

    def _cannot_say(self, c: int) -> bool:
        """«"Come in," it said» is no woman; «said Tom's wife» is not Tom; «called a voice» is nobody heard near.

        «"Sir!" Tom said nothing.»: it is not Tom. Whom a «he» means who says nothing is less sure. «"You're Tom?" he
        said.»: nor is that.
        """
        if self.is_habit:  # «"That's so!" you said, when Tom talked»
            return True
        if self.turn.by == "it":
            person = self.page.characters.rows[c]
            words = (word for name in (person.name, *person.aliases) for word in name.split())
            return person.pronouns is not None and any(word in first_names() for word in words)
        if c == self.whose or c in self.silent | self.idle or (c in self.lines.met and self.kind not in _SURE):
            return True
        if not self.is_unseen or c in self.unmasked:
            return False
        near = min(self.spoke.get(c, _OUT_OF_SIGHT), self.speaks.get(c, _OUT_OF_SIGHT)) < _OUT_OF_SIGHT
        back, acts, _ = self.seen.get(c, (0, False, False))
        return near or c == self.narrator or (acts and 0 < back < _BESIDE) or self.tag_objects.get(c, False)

    def _shown(self, around: Around) -> set[int]:
        """Who comes up behind «said a voice», and was not heard near: see Around.showing."""
        near = {c for c, turns in self.spoke.items() if turns < _OUT_OF_SIGHT}
        return around.showing(self.following) - near - {self.narrator}

    def _narrated(self) -> bool:
        """Whether the narration says «I» anywhere near: not every story of a collection is told so."""
        if self.kind == "he" and self.page.narrators.voice == "i":
            return False
        at = bisect_left(self.page.voiced, self.turn.first)
        near = self.page.voiced[max(0, at - 1) : at + 1]
        return any(abs(token - self.turn.first) < _VOICED for token in near)

    def _is_heard(self, row: int) -> bool:
        """«Tom froze as he heard Ann's voice»: it is Ann who spoke, whatever Tom does."""
        token = self.page.mentions.rows[row].token
        return not _HEARS.isdisjoint(self.page.words.text[max(0, token - 4) : token])

    def _pronoun(self, c: int, fitting: list[int]) -> list[str]:
        kind = self.kind
        fits = agrees(self.page.characters.rows[c].pronouns, self.asked)
        found = [f"{kind}:{'fits' if fits else 'silent' if fits is None else 'clashes'}"]
        if fits is None and self.asked == "they" and fitting:
            found.append("they:silent")  # who is a «they» is told so, and somebody here is
        if self.person == c:
            found.append(f"{kind}:meant")
        chances = dict(self.page.presence.chances.get(self.subject, ()))
        if chances:
            found += _up_to(f"{kind}:chance", bisect(_STEPS, chances.get(c, 0.0)))
        if fits:
            found.append(f"{kind}:only" if len(fitting) == 1 else f"{kind}:fit{min(fitting.index(c), 3)}")
        return found

    def _sex_of_self(self, c: int) -> list[str]:
        return ["narrator", self.lines.answers_as_narrator()] if c == self.narrator else []

    def _beats(self, c: int) -> list[str]:
        before, after = self.beats
        found = []
        if c == self.narrator and c not in before | after and any(x >= 0 for x in before | after):
            found.append(f"narrator:another-acts:{self.kind}")  # «"Fine." Tom shrugged.» is hardly the «I»'s
        if self.voices:
            found.append("voice" if c in self.voices else "other-voice")
            found += ["voice:heard"] if c in self.heard else []
        if self.asked_by_beat and self.kind == "none":
            fits = agrees(self.page.characters.rows[c].pronouns, self.asked_by_beat)
            found.append(f"beat-pronoun:{fits}:{self.person_by_beat(c)}")
        if c in after:
            found.append(f"beat-after:{self.kind}")
        elif any(x >= 0 for x in after):
            found.append(f"other-beat-after:{self.kind}")
        if c in before:
            found.append(f"beat-before:{self.kind}")
        elif any(x >= 0 for x in before):
            found.append(f"other-beat-before:{self.kind}")
        return found

    def person_by_beat(self, c: int) -> bool:
        """Tell whether the pronoun of the narration beside is taken to mean a candidate."""
        return c in self.beats[0] or c in self.beats[1]

    def _around(self, c: int) -> list[str]:
        kind, found = self.kind, ["unmasked"] if c in self.unmasked else []
        found += self.heads(c, kind)
        if c in self.focus:
            found.append(f"focus:{kind}:{min(self.focus.index(c), 3)}")
        if self.beside == {c}:
            found.append(f"alone-beside:{kind}")
        elif self.beside:
            found.append(f"{'with' if c in self.beside else 'not'}-beside:{kind}")
        if c in self.entering:
            found.append(f"enters:{kind}:{self.entering[c]}:{len(self.entering) == 1}")
            found += [f"arrives:{kind}"] if c == self.arriving else []
        if c in self.objects:
            found.append(f"object-beside:{kind}")
        if c in self.bound and c not in self.heard:
            found.append(f"bound:{kind}")
        if c in self.tag_objects:
            found.append(f"object-of-tag:{kind}")
        reacting = [s.person for s in self.following if s.subject][:1]
        if reacting:
            found.append(f"{'reacts' if reacting == [c] else 'other-reacts'}:{kind}")
        return [*found, *self.told_between.signs(c, kind)]

    def _seen(self, c: int, rank: int) -> list[str]:
        kind = "told" if self.kind in ("name", "i") else self.kind
        found = [f"rank:{kind}:{min(rank, 5)}"]
        if c in self.seen:
            back, subject, pronoun = self.seen[c]
            found.append(f"seen:{kind}:{_bucket(back)}")
            if subject:
                found.append(f"seen-subject:{kind}")
            if c in self.gone:
                found.append(f"gone:{kind}")
                found += [f"gone-now:{kind}"] if c in self.gone_now else []
            if c != self.narrator and self._is_of_before(back):
                found.append(f"scene-before:{kind}")
        else:
            found.append(f"unseen:{kind}")
            if c in self.coming:
                found.append(f"coming:{kind}:{_bucket(self.coming[c])}")
                if c == self.appearing:
                    found.append(f"appears:{kind}")
                elif self.page.nameless[c]:
                    found.append(f"comes-later:{kind}")  # «the waiter», whom nobody has seen yet
        found.append(f"often:{kind}:{self.page.often[c]}")
        return found

    def _is_of_before(self, back: int) -> bool:
        """Tell whether who was last seen or called so many tokens ago was there before the last break only."""
        scene = self.page.words.scene
        return scene[max(0, self.turn.first - back)] != scene[self.turn.first]


def _up_to(name: str, step: int) -> list[str]:
    """Evidence for each step that a number has reached, so that neighbouring steps are weighed alike."""
    return [f"{name}:{k}" for k in range(step + 1)]


def _bucket(n: int) -> int:
    return min(n, 5000).bit_length() // 2
