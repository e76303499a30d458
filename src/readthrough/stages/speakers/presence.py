"""Who is there: whom the narration means by he and she, and who was last seen when."""

from __future__ import annotations

from bisect import bisect
from collections import Counter, deque
from functools import cache
from itertools import islice
from math import exp
from typing import NamedTuple

from readthrough.layers import Characters, Dialogue, Mention, Mentions, Structure, Tokens
from readthrough.lexicons import read_weights
from readthrough.model.ear import Ear
from readthrough.stages.mentions.evidence import introduces, is_called
from readthrough.stages.mentions.pronouns import NEOPRONOUNS, PRONOUNS, THIRD
from readthrough.stages.words import Words, last_token, lay_out
from readthrough.story import Story

_NEAR = 3  # sentences within which somebody of whom nothing tells «he» or «she» may be meant by either
_MOST = 6  # persons that a pronoun or noun may mean
_SIGHTS = 4  # last sights of a person that a pronoun is compared with
_MARGINS = (-6.0, -4.0, -2.5, -1.5, -0.75, -0.25, 0.25, 0.75, 1.5, 2.5, 4.0, 6.0)
_SURE = 0.7  # from which chance on a noun is a sight of somebody else than it names: «the blond sighed»
_FORGET = 900  # tokens after which a person seen is no longer meant by «he»
_SUBJECTS = frozenset("he she they xe ze ey fae ve sie".split())
_SELF = frozenset("himself herself themself themselves xemself zirself hirself emself faerself verself".split())
_OWN = frozenset("his hers their theirs xyr xyrs zir zirs hirs eir eirs faers vis".split())


class Seen(NamedTuple):
    """One sight of a person in the narration: token, person, whether as a subject, and whether by a pronoun."""

    token: int
    person: int
    subject: bool
    pronoun: bool


Chances = tuple[tuple[int, float], ...]


class Presence(NamedTuple):
    """The sights in text order, and for pronouns and nouns of the narration (rows of Mentions) whom they may mean.

    ``chances`` of third-person pronouns and ``nouns`` («the blond», «his captain») are (person, probability), likeliest
    first. Those of nouns add up to less than 1: the rest is for somebody not met before.
    """

    sights: list[Seen]
    chances: dict[int, Chances]
    nouns: dict[int, Chances]

    def meant(self, row: int) -> int:
        """The person a pronoun most likely means, or -1."""
        found = self.chances.get(row)
        return found[0][0] if found else -1

    def meant_by_noun(self, row: int, named: int) -> int:
        """The person a name or noun means: somebody the model is sure of, else ``named``."""
        return _sure(self.nouns.get(row, ()), named)


def _sure(chances: Chances, named: int) -> int:
    return chances[0][0] if chances and chances[0][1] > _SURE else named


class Recent:
    """The last sight of everybody, latest first, on one walk through the story."""

    def __init__(self, sights: list[Seen]) -> None:
        self._sights, self._at = sights, 0
        self._last: dict[int, Seen] = {}

    def up_to(self, token: int, most: int) -> list[Seen]:
        """Return the last sights of up to ``most`` persons at or before a token, which only grows from call to call."""
        while self._at < len(self._sights) and self._sights[self._at].token <= token:
            s = self._sights[self._at]
            self._last.pop(s.person, None)
            self._last[s.person] = s
            self._at += 1
        return list(islice(reversed(self._last.values()), most))


class _Last(NamedTuple):
    """The last sight of a person, and how much the narration has been about them (``focus``)."""

    token: int
    sentence: int
    block: int
    subject: bool
    first: bool
    kind: str
    focus: float


def agrees(pronouns: str | None, asked: str) -> bool | None:
    """Tell whether a person of these pronouns can be meant by a set of pronouns; None where the text is silent."""
    if pronouns is None:
        return None
    return pronouns == asked


@cache
def weights() -> dict[str, float]:
    """The weight of each sign that a pronoun means a person, fitted by training/fit_pronouns.py."""
    return read_weights(__package__, "pronoun_weights.tsv")


def find_presence(
    story: Story,
    structure: Structure,
    tokens: Tokens,
    dialogue: Dialogue,
    mentions: Mentions,
    characters: Characters,
    ear: Ear,
) -> Presence:
    """Say who is seen where in the narration, and whom its pronouns may mean."""
    return see(lay_out(story, structure, tokens, dialogue), mentions, characters, ear)


def see(words: Words, mentions: Mentions, characters: Characters, ear: Ear) -> Presence:
    """Walk through the narration, note everybody seen, and say for each pronoun whom it may mean."""
    walk = Walk(words, characters, ear)
    chances: dict[int, Chances] = {}
    nouns: dict[int, Chances] = {}
    for i, row in enumerate(mentions.rows):
        if row.quote >= 0:
            continue
        if row.kind != "pronoun":
            who, found = walk.person(i, row, characters.of_mention[i])
            if found:
                nouns[i] = found
            if who >= 0:
                walk.note(i, row, who, _is_subject(words, row))
            continue
        candidates = walk.candidates(i, row)
        if candidates:
            chances[i] = _shares(candidates, weights())
            walk.note(i, row, chances[i][0][0], words.text[row.token].lower() in _SUBJECTS)
    return Presence(walk.sights, chances, nouns)


def _shares(candidates: dict[int, list[str]], weight: dict[str, float]) -> tuple[tuple[int, float], ...]:
    scores = {c: sum(weight.get(s, 0.0) for s in signs) for c, signs in candidates.items()}
    top = max(scores.values())
    parts = {c: exp(s - top) for c, s in scores.items()}
    total = sum(parts.values())
    return tuple(sorted(((c, p / total) for c, p in parts.items()), key=lambda cp: (-cp[1], cp[0]))[:4])


def how_often(characters: Characters) -> list[int]:
    """Return for each character the halvings below the most named, from 6 down, 0 for who is never named.

    A short story names its hero ten times, a novel a thousand: counts themselves do not carry over.
    """
    named = Counter(characters.of_mention)
    counts = [named[i] for i in range(len(characters.rows))]
    most = max(counts, default=1)
    return [max(0, 6 - (most // n).bit_length() + 1) if n else 0 for n in counts]


class Walk:
    """The reader's memory on the way through the narration: who was seen last where, and whom it is about."""

    def __init__(self, words: Words, characters: Characters, ear: Ear) -> None:
        self.words, self.ear = words, ear
        self.pronouns = [c.pronouns for c in characters.rows]
        self.they = "they" in self.pronouns
        self.often = how_often(characters)
        self.last: dict[int, _Last] = {}
        self.sights: list[Seen] = []
        self._rows: dict[int, deque[int]] = {}
        self._sentence = -1

    def note(self, index: int, row: Mention, person: int, subject: bool) -> None:
        """Remember that somebody was seen, in ``row``, the row ``index`` of Mentions."""
        self._rows.setdefault(person, deque(maxlen=_SIGHTS)).append(index)
        token = row.token
        before = self.last.get(person)
        focus = (before.focus * 0.5 ** ((token - before.token) / 300) if before else 0.0) + (2.0 if subject else 1.0)
        sentence = self.words.sentence[token]
        first = sentence != self._sentence
        self._sentence = sentence
        self.last[person] = _Last(token, sentence, self.words.block[token], subject, first, row.kind, focus)
        self.sights.append(Seen(token, person, subject, row.kind == "pronoun"))

    def candidates(self, index: int, row: Mention) -> dict[int, list[str]]:
        """Everybody a pronoun may mean, with the signs for each; empty for pronouns that are not for one person."""
        token = row.token
        form = self.words.text[token].lower()
        asked = PRONOUNS[form]
        if asked not in THIRD or (asked == "they" and not self.they):
            return {}
        fitting = []
        for person, last in self.last.items():
            if token - last.token > _FORGET:
                continue
            fits = agrees(self.pronouns[person], asked)
            if fits is None and self.words.sentence[token] - last.sentence > _NEAR:
                continue
            if fits is not False and not (fits is None and asked in NEOPRONOUNS):
                fitting.append((person, last, bool(fits)))
        if not fitting:
            return {}
        fitting.sort(key=lambda f: -f[1].token)
        fitting = fitting[:_MOST]
        focus = sorted((f[0] for f in fitting), key=lambda p: -self._focus(p, token))
        case = _case(form, self.words.text[token + 1 : token + 2])
        heard = self._heard(index, [person for person, _, _ in fitting])
        return {
            person: [
                *self._signs(token, case, last, fits, rank, focus.index(person)),
                f"often:{fits}:{self.often[person]}",
                f"ear:{heard[rank]}",
            ]
            for rank, (person, last, fits) in enumerate(fitting)
        }

    def person(self, index: int, row: Mention, named: int) -> tuple[int, Chances]:
        """Tell whom a name or noun means, by itself ``named`` (or -1), and the chances of a noun."""
        found = self.nouns(index, row) if row.kind == "nominal" else ()
        return _sure(found, named), found

    def nouns(self, index: int, row: Mention) -> Chances:
        """Whom of those seen a noun means, by what the model hears: «the singer said» is Ann, who just sang."""
        near = [p for p, last in self.last.items() if row.token - last.token <= _FORGET]
        near = sorted(near, key=lambda p: -self.last[p].token)[:_MOST]
        if not near:
            return ()
        odds = [exp(min(20.0, score)) for score in (self.ear.anew(index), *self._scores(index, near))]
        shares = ((p, o / sum(odds)) for p, o in zip(near, odds[1:], strict=True))
        return tuple(sorted(shares, key=lambda ps: (-ps[1], ps[0]))[:4])

    def _heard(self, index: int, persons: list[int]) -> list[str]:
        """How far the model puts each person before the best of the others, in steps."""
        if len(persons) == 1:
            return ["only"]
        best = self._scores(index, persons)
        others = (max(best[:k] + best[k + 1 :]) for k in range(len(best)))
        return [str(bisect(_MARGINS, mine - other)) for mine, other in zip(best, others, strict=True)]

    def _scores(self, index: int, persons: list[int]) -> list[float]:
        """How well a mention takes up each person, by the best of their last sights."""
        rows = [list(self._rows[p]) for p in persons]
        scores = self.ear.again(index, [r for each in rows for r in each])
        best, at = [], 0
        for each in rows:
            best.append(float(scores[at : at + len(each)].max()))
            at += len(each)
        return best

    def _focus(self, person: int, token: int) -> float:
        last = self.last[person]
        return last.focus * 0.5 ** ((token - last.token) / 300)

    def _signs(self, token: int, case: str, last: _Last, fits: bool, rank: int, focus: int) -> list[str]:
        words = self.words
        sentences = min(words.sentence[token] - last.sentence, 4)
        role = "subject" if last.subject else "other"
        blocks = min(words.block[token] - last.block, 2)
        return [
            f"far:{(token - last.token).bit_length()}",
            f"sentences:{case}:{sentences}:{role}",
            f"first:{last.first}:{min(sentences, 2)}",
            f"kind:{last.kind}:{min(sentences, 1)}",
            f"blocks:{blocks}",
            f"rank:{min(rank, 3)}:{min(sentences, 2)}",
            f"focus:{min(focus, 3)}",
            f"fits:{fits}",
        ]


def _case(form: str, following: list[str]) -> str:
    if form in _SUBJECTS:
        return "subject"
    if form in _SELF:
        return "self"
    if form in _OWN or (form == "her" and following and following[0].isalpha() and following[0] not in _NOT_OWNED):
        return "own"
    return "object"


# Words after «her» that it does not own: «saw her in the hall».
_NOT_OWNED = frozenset(
    "in on at to from with and or but as for of by into over up down out off back away again that the a an if so when "
    "while was is had not n't about around through like than before after until then".split()
)
_BEFORE_OBJECTS = frozenset(
    "to at of for with from by in on into over under about against towards toward behind beside before after between "
    "near upon onto through past around like than 's ’s and".split()
)


def _is_subject(words: Words, row: Mention) -> bool:
    before = words.text[row.token - 1].lower() if row.token else "."
    if before in _BEFORE_OBJECTS or before.endswith(("ed", "ing")):
        return False
    after = words.text[min(last_token(words, row) + 1, len(words.text) - 1)]
    if after in ("'s", "’s"):
        return False
    # «when he first met Tom.», «she saw Tom in the door»: nothing follows that Tom could do
    idle = not after[0].isalnum() or after.lower() in _AFTER_OBJECTS
    return not idle or words.opens[row.token] or before in _BEFORE_SUBJECTS


_AFTER_OBJECTS = _BEFORE_OBJECTS | frozenset("or but as when while because so again back up down out off away".split())
_BEFORE_SUBJECTS = frozenset(
    ", ; : — -- - “ ” \" ( and but or then when as because that if while so though than".split()
)


Called = dict[int, set[int]]


def called_in(words: Words, mentions: Mentions, characters: Characters) -> tuple[Called, Called, Called]:
    """Say for each quote whom it calls by name («Tom, wait!»), whom it talks of, and whom «it's Tom» introduces."""
    called: Called = {}
    named: Called = {}
    own: Called = {}
    sure: dict[int, int] = {}
    for i, row in enumerate(mentions.rows):
        who = characters.of_mention[i]
        if row.quote < 0 or who < 0 or row.kind == "pronoun":
            continue
        end = last_token(words, row) + 1
        calls = row.kind == "name" and is_called(words, row.token, end)
        if calls and _is_all(words, row.token, end):
            if _asks_name(words, row.token):
                own.setdefault(row.quote, set()).add(who)
            continue  # «Hob.»: a call or an answer
        kind = own if introduces(words, row.token, end) else called if calls else named
        kind.setdefault(row.quote, set()).add(who)
        if kind is own and words.text[row.token - 1].lower() in ("am", "'m", "’m"):
            sure[row.quote] = who
    for q, who in sure.items():  # «I am Ilse. This is Paul»: only one of them speaks
        named.setdefault(q, set()).update(own[q] - {who})
        own[q] = {who}
    return called, named, own


def _asks_name(words: Words, first: int) -> bool:
    """«"What's your name?" "Hob."»: tell whether the line before the one at a token asks who is there."""
    text, quote, last = words.text, words.quote, first - 1
    while last > first - _ANSWERED and last > 0 and (quote[last] < 0 or quote[last] == quote[first]):
        last -= 1
    start = last
    while start > 0 and start > last - _QUESTION and quote[start - 1] == quote[last]:
        start -= 1
    asked = " ".join(text[start : last + 1]).lower().replace("’", "'")
    return quote[last] >= 0 and any(q in asked for q in _WHO)


_ANSWERED, _QUESTION = 40, 20  # tokens back to the line before, and of it
_WHO = ("your name", "who are you", "who 's there", "who is there", "who is it", "who 's this", "who is this")


def _is_all(words: Words, first: int, last: int) -> bool:
    """Tell whether a quote holds nothing but a name and a full stop."""
    text, quote, n = words.text, words.quote, len(words.text)
    if last >= n or text[last] != ".":
        return False
    before, after = first - 1, last + 1
    while before >= 0 and quote[before] == quote[first] and not text[before][0].isalnum():
        before -= 1
    while after < n and quote[after] == quote[first] and not text[after][0].isalnum():
        after += 1
    return (before < 0 or quote[before] != quote[first]) and (after >= n or quote[after] != quote[first])
