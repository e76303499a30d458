"""Who answers to a name that people call and the narration hardly uses: «Miss Woodhouse» there, «Emma» here."""

from __future__ import annotations

from collections import Counter

from readthrough.layers import Dialogue, Mentions
from readthrough.stages.characters.people import Person, join_people
from readthrough.stages.mentions.evidence import is_called
from readthrough.stages.tags import Beside
from readthrough.stages.words import Words, last_token

# Chosen on 21 novels and on the annotated stories (training/LOG.md).
_ANSWERS = 5  # times somebody speaks right before or after being called so
_SHARE = 0.2  # of all who speak there
_SAID = 0.65  # share of the places of the one name that are in speech,
_TOLD = 0.4  # and of the other
_OWN = 5  # nobody names himself, but tags are wrong now and then: once in so many answers


def join_answering(
    words: Words,
    dialogue: Dialogue,
    mentions: Mentions,
    beside: list[Beside],
    people: list[Person],
    of_mention: list[int],
) -> None:
    """Join the bearer of a called name to who answers to it; changes ``people`` and ``of_mention``."""
    scene = _Scene(words, dialogue, mentions, beside, of_mention)
    to: dict[int, int] = {}
    for called in sorted({b for b, _ in scene.answers}):
        found = _bearer(scene, people, called)
        if found >= 0 and found not in to and called not in to.values():
            to[called] = found
    for called, bearer in to.items():
        join_people(people, of_mention, called, bearer)


class _Scene:
    """Counts over a story: who is named, named in speech, called, who speaks then, who names whom."""

    def __init__(
        self, words: Words, dialogue: Dialogue, mentions: Mentions, beside: list[Beside], of_mention: list[int]
    ) -> None:
        tagged = {
            dialogue.quotes[q].turn: of_mention[b.tag.subject]
            for q, b in enumerate(beside)
            if b.tag and b.tag.strength > 1 and mentions.rows[b.tag.subject].kind == "name"
        }
        self.named: Counter[int] = Counter()
        self.said: Counter[int] = Counter()
        self.answers: Counter[tuple[int, int]] = Counter()
        self.answered: Counter[int] = Counter()
        self.names: Counter[tuple[int, int]] = Counter()
        for row, who in zip(mentions.rows, of_mention, strict=True):
            if row.kind != "name" or who < 0:
                continue
            self.named[who] += 1
            if row.quote < 0:
                continue
            self.said[who] += 1
            turn = dialogue.quotes[row.quote].turn
            caller = tagged.get(turn, -1)
            self.names[caller, who] += 1
            if is_called(words, row.token, last_token(words, row) + 1):
                for near in {tagged.get(turn + step, -1) for step in (-1, 1)} - {caller, who, -1}:
                    self.answers[who, near] += 1
                    self.answered[who] += 1


def _bearer(scene: _Scene, people: list[Person], called: int) -> int:
    """The one person who answers to a name, or -1."""
    if scene.said[called] < _SAID * scene.named[called]:
        return -1
    ranked = sorted(((n, who) for (b, who), n in scene.answers.items() if b == called), reverse=True)
    for n, who in ranked:
        if n < max(_ANSWERS, _SHARE * scene.answered[called]):
            break
        plain = n >= 2 * _ANSWERS and 2 * n >= scene.answered[called]
        if scene.said[who] <= _TOLD * scene.named[who] and _may_be(people[called], people[who], plain):
            return who if scene.names[who, called] * _OWN <= n else -1
    return -1


def _may_be(called: Person, person: Person, plain: bool) -> bool:
    """A man is no woman; two surnames are two people, unless all is ``plain`` («Miss Lizzy»: Lizzy is no surname)."""
    surnames = {called.surname, person.surname} - {""}
    return (called.sex == person.sex or "-" in (called.sex, person.sex)) and (plain or len(surnames) < 2)
