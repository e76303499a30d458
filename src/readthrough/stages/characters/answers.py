"""Who answers to a name that people call and the narration hardly uses: «Miss Woodhouse» there, «Emma» here."""

from __future__ import annotations

from collections import Counter, defaultdict

from readthrough.layers import Dialogue, Mentions
from readthrough.lexicons import RANK_KINDS, titles
from readthrough.stages.characters.people import Person, join_people
from readthrough.stages.mentions.evidence import is_called
from readthrough.stages.tags import Beside
from readthrough.stages.words import Words, last_token

# Chosen on 21 novels and on the annotated stories (training/LOG.md).
_ANSWERS = 5  # times somebody speaks right before or after being called so
_SHARE = 0.2  # of all who speak there
_SAID = 0.65  # share of the places of the one name that are in speech,
_TOLD = 0.4  # and of the other
# Or, where the two hardly ever stand in one paragraph of narration: so many times, of all, and said so often.
_CLEAR, _CLEAR_SHARE, _CLEAR_SAID = 3, 0.4, 0.5
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
        self.told: defaultdict[int, set[int]] = defaultdict(set)  # paragraphs whose narration names somebody
        for row, who in zip(mentions.rows, of_mention, strict=True):
            if row.kind != "name" or who < 0:
                continue
            self.named[who] += 1
            if row.quote < 0:
                self.told[who].add(words.block[row.token])
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
    if scene.said[called] < _CLEAR_SAID * scene.named[called]:
        return -1
    ranked = sorted(((n, who) for (b, who), n in scene.answers.items() if b == called), reverse=True)
    for n, who in ranked:
        many = n >= max(_ANSWERS, _SHARE * scene.answered[called])
        much = many and scene.said[called] >= _SAID * scene.named[called]
        if not much and not _is_clear(scene, people, called, who, n) and not _is_rank(scene, people, called, who, n):
            break
        plain = n >= 2 * _ANSWERS and 2 * n >= scene.answered[called]
        if scene.said[who] <= _TOLD * scene.named[who] and _may_be(people[called], people[who], plain):
            return who if scene.names[who, called] * _OWN <= n else -1
    return -1


def _is_clear(scene: _Scene, people: list[Person], called: int, who: int, n: int) -> bool:
    """«"Trevor?" "Yes," said Mr. Hart.», three times; the two never meet, and one has a first name alone."""
    both, one, other = len(scene.told[called] & scene.told[who]), people[called], people[who]
    chance = len(scene.told[called]) * len(scene.told[who]) / max(1, len(set[int]().union(*scene.told.values())))
    halves = not (one.given and other.given) and not (one.surname and other.surname)
    clear = n >= _CLEAR and n >= _CLEAR_SHARE * scene.answered[called] and both <= max(1.0, chance)
    return clear and (halves or n >= _ANSWERS)


def _is_rank(scene: _Scene, people: list[Person], called: int, who: int, n: int) -> bool:
    """«"Up, Captain!" "Up," said Venn.», twice: a title alone is the one who answers to it, and has no other rank."""
    kinds = {people[called].form(text).kind for text in people[called].forms}
    alone = not any(people[called].form(text).parts for text in people[called].forms) and kinds <= _RANKS
    other = {titles().get(title, ("-", ""))[1] for title in people[who].titles - people[called].titles}
    return alone and n >= _TWICE and 2 * n > scene.answered[called] and other.isdisjoint(kinds)


_RANKS = RANK_KINDS - {"clergy"} | {"occupation"}  # «Father» is one's own
_TWICE = 2


def _may_be(called: Person, person: Person, plain: bool) -> bool:
    """A man is no woman; two surnames are two people, unless all is ``plain`` («Miss Lizzy»: Lizzy is no surname)."""
    surnames = {called.surname, person.surname} - {""}
    return (called.sex == person.sex or "-" in (called.sex, person.sex)) and (plain or len(surnames) < 2)
