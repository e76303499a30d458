"""Who is there: whom the narration means by he and she, and who was last seen when."""

from __future__ import annotations

from typing import NamedTuple

from readthrough.layers import Characters, Mentions
from readthrough.stages.mentions.evidence import is_called
from readthrough.stages.mentions.pronouns import PRONOUNS, THIRD
from readthrough.stages.words import Words

_FORGET = 400  # tokens of narration after which a person named is no longer meant by «he»
# They that the pronoun tells of a person: «they» goes with everybody, unknown pronouns with every pronoun.
_SUBJECTS = frozenset("he she they xe ze ey fae ve sie".split())


class Seen(NamedTuple):
    """One sight of a person in the narration: token, person, whether as a subject, and whether by a pronoun."""

    token: int
    person: int
    subject: bool
    pronoun: bool


def agrees(pronouns: str | None, asked: str) -> bool | None:
    """Tell whether a person of these pronouns can be meant by a set of pronouns; None where the text is silent."""
    if pronouns is None:
        return None
    return pronouns == asked


def see(words: Words, mentions: Mentions, characters: Characters) -> tuple[list[Seen], dict[int, int]]:
    """Walk through the narration and note everybody seen, pronouns resolved to the last fitting person.

    Returns the sights in text order and, for each row of Mentions that is a third-person pronoun of the narration, the
    index of the character it is taken to mean. A subject of the sentence before goes before an object.
    """
    pronouns = [c.pronouns for c in characters.rows]
    sights: list[Seen] = []
    meant: dict[int, int] = {}
    recent: dict[int, tuple[int, int]] = {}  # person → (sentence, token as salience)
    clock = 0
    chapter_block = -1
    for i, row in enumerate(mentions.rows):
        if row.quote >= 0:
            continue
        t = row.token
        if chapter_block >= 0 and words.block[t] > chapter_block + 60:
            recent.clear()
        chapter_block = words.block[t]
        clock = t
        if row.kind == "pronoun":
            form = words.text[t].lower()
            asked = PRONOUNS[form]
            if asked not in THIRD or (asked == "they" and "they" not in pronouns):
                continue
            who = _last_fitting(recent, pronouns, asked, clock, words.sentence[t])
            if who < 0:
                continue
            meant[i] = who
            subject = form in _SUBJECTS
            sights.append(Seen(t, who, subject, True))
        else:
            who = characters.of_mention[i]
            if who < 0:
                continue
            subject = _is_subject(words, row)
            sights.append(Seen(t, who, subject, False))
        recent[who] = (words.sentence[t], t + (12 if subject else 0))
    return sights, meant


def _last_fitting(
    recent: dict[int, tuple[int, int]], pronouns: list[str | None], asked: str, clock: int, sentence: int
) -> int:
    best, score = -1, -1.0
    for who, (_, salience) in recent.items():
        if clock - salience > _FORGET:
            continue
        fits = agrees(pronouns[who], asked)
        if fits is False:
            continue
        value = salience - (60 if fits is None else 0)
        if value > score:
            best, score = who, value
    return best


_BEFORE_OBJECTS = frozenset(
    "to at of for with from by in on into over under about against towards toward behind beside before after between "
    "near upon onto through past around like than 's ’s and".split()
)


def _is_subject(words: Words, row) -> bool:
    before = words.text[row.token - 1].lower() if row.token else "."
    return before not in _BEFORE_OBJECTS and not before.endswith(("ed", "ing"))


def called_in(
    words: Words, mentions: Mentions, characters: Characters
) -> tuple[dict[int, set[int]], dict[int, set[int]]]:
    """Say for each quote whom it calls by name («Tom, wait!») and whom it talks of by name."""
    called: dict[int, set[int]] = {}
    named: dict[int, set[int]] = {}
    for i, row in enumerate(mentions.rows):
        who = characters.of_mention[i]
        if row.quote < 0 or who < 0 or row.kind == "pronoun":
            continue
        last = row.token
        while words.end[last] < row.end:
            last += 1
        target = called if row.kind == "name" and is_called(words, row.token, last + 1) else named
        target.setdefault(row.quote, set()).add(who)
    return called, named
