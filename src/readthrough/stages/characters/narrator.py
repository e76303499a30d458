"""Who tells the story: whether an «I» does, or it is told of a «you», and whose name that is in each of its parts."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import cache
from math import exp
from typing import NamedTuple

from readthrough.layers import Dialogue, Mentions, Structure
from readthrough.lexicons import first_names, person_nouns, read_weights, speech_verbs
from readthrough.stages.characters.people import READER, Person, agree
from readthrough.stages.characters.telling import Part, Signs, Telling, calls, parts_of, weighed_signs
from readthrough.stages.mentions.pronouns import PRONOUNS
from readthrough.stages.tags import Beside
from readthrough.stages.words import Words

SECOND_PERSON = "second-person"
NAMELESS, NOBODY = -1, -2
_YOU_SHARE = 0.03
_SOME = 5  # «I» in the narration
_FEW = 4  # … that is enough where one of them is «I said»
_SHARE = 0.008  # of the words of narration that are I, me, my: below it an «I» is the author's aside
_SURE = 0.75  # chance from which somebody is the narrator: a wrong name is worse than none
_CHANGE = 4.0  # log odds against a change of narrator at a break or heading
_HARDLY_CALLED = 10  # called so many times less often than somebody
_OFTEN_ANSWERED = 5  # times somebody else calls a name and «I» speak next
_SELDOM_MET = 5  # called so many times as often as told of
_LIKELY = 3.0  # log odds that a name is the narrator's
_TOLD_OF = 3  # times a narrator may stand in the narration by name
_FEW_NAMELESS = 0.2  # of the parts of a story told in turns show nobody
_UNVOICED = 150  # words of narration without an «I»: that part is told by nobody in it


class Narration(NamedTuple):
    """How the story is told: ``voice`` «i» or «you», and for each part who that is (NAMELESS, NOBODY).

    ``second-person`` is no narrator but the «you» of a story told so: «You close the door.» ``other_names`` are rows of
    people that are the one narrator too.
    """

    voice: str
    parts: list[Part]
    tellers: list[int]
    other_names: list[int]

    @property
    def why(self) -> str:
        if self.voice == "you":
            return SECOND_PERSON
        return "first-person" if NAMELESS in self.tellers else "named-in-speech"


def find_narrators(
    text: str,
    words: Words,
    structure: Structure,
    mentions: Mentions,
    dialogue: Dialogue,
    beside: list[Beside],
    people: list[Person],
    of_mention: list[int],
) -> Narration | None:
    """Tell who «I» or «you» is in the narration: None where the story is told as neither.

    The narrator is called by name in others' speech, and hardly ever does anything under that name in the narration. A
    story told in turns changes narrators at its headings and breaks.
    """
    voice = told_as(words, structure)
    if not voice:
        return None
    telling = Telling(words, dialogue, mentions, beside, people, of_mention, voice)
    parts = parts_of(text, words, structure)
    signs = [
        {who: found for who, found in part.items() if not _is_noun(people[who])} for part in telling.signs(parts)
    ]
    reader = next((i for i, person in enumerate(people) if READER in person.forms), NAMELESS)
    one, *others = [reader] if reader >= 0 else _of_all(signs, people) or [NAMELESS]
    turns = _in_turns(signs)
    tellers = turns or [one] * len(parts)
    silent = [_is_silent(words, part, telling.voiced) for part in parts]
    tellers = [NOBODY if s else who for s, who in zip(silent, tellers, strict=True)]
    return Narration(voice, parts, tellers, [] if turns else others)


def together(signs: list[dict[int, Signs]]) -> dict[int, dict[str, float]]:
    """Give the signs of each person with their values, those of all parts together."""
    return _weighed(_totals(signs))


def _totals(signs: list[dict[int, Signs]]) -> dict[int, Signs]:
    """The signs of each person, those of all parts together."""
    total: dict[int, Signs] = {}
    for part in signs:
        for who, found in part.items():
            total.setdefault(who, Counter()).update(found)
    return total


def _weighed(total: dict[int, Signs]) -> dict[int, dict[str, float]]:
    most = max((calls(found) for found in total.values()), default=0)
    return {who: weighed_signs(found, 0 < most == calls(found)) for who, found in total.items()}


def _of_all(signs: list[dict[int, Signs]], people: list[Person]) -> list[int]:
    """The one narrator of all parts, first, and who else of ``people`` is the narrator too; nothing if nameless.

    In a long novel somebody calls a hundred names once; they are not weighed against one that is called on every page.
    """
    weight, total = weights(), _totals(signs)
    # «"I'm Gord," I said», of a name tag, where Gord leans out and sighs: told of oftener than called, he is another
    lent = {who for who, found in total.items() if found["names-self"] and found["told"] > max(_TOLD_OF, calls(found))}
    total = {who: found for who, found in total.items() if who not in lent}
    sums = {who: _sum(values, weight) for who, values in _weighed(total).items()}
    if not sums:
        return []
    best = max(sums, key=lambda who: (sums[who], -who))
    others = [who for who in sums if who != best and _is_same(people, sums, total, best, who)]
    enough = calls(total[best]) / _HARDLY_CALLED
    rivals = [who for who in sums if who not in others and calls(total[who]) >= enough]
    return [best, *others] if exp(sums[best]) >= _SURE * (1 + sum(exp(sums[who]) for who in rivals)) else []


def _is_same(people: list[Person], sums: dict[int, float], total: dict[int, Signs], one: int, other: int) -> bool:
    """Tell whether two are called often where «I» answer, and hardly met: «Mr. Hale» and «Lieutenant» by turns."""
    found, called = total[other], calls(total[other])
    answered = found["called-where-i-speak"]
    # «Cooky», as the whole crew calls the cook, is answered by «I» now and then, and talked about
    often = answered >= max(_OFTEN_ANSWERED, called / 3) and found["named"] <= called
    met = total[one]["told"] + found["told"]
    likely = sums[other] >= _LIKELY and met * _SELDOM_MET <= calls(total[one]) + called
    return often and likely and agree(people[one].sex, people[other].sex)


def _in_turns(signs: list[dict[int, Signs]]) -> list[int] | None:
    """The narrator of each part where they take turns, else None.

    Who tells one part in turn is told of in another's, or a heading says so: a detective who is called Sherlock once,
    and stays nameless otherwise, is no second teller, and his client, whom a chapter is named after, tells none.
    """
    free, weight = _may_change(signs), weights()
    signs = [part if may else _without_heading(part) for part, may in zip(signs, free, strict=True)]
    odds = [{who: _sum(weighed_signs(found, False), weight) for who, found in part.items()} for part in signs]
    people = {who for part in signs for who in part if any(found in part[who] for found in _POSITIVE)}
    while True:
        path = _likeliest(odds, free, [NAMELESS, *sorted(people)])
        named = set(path) - {NAMELESS}
        unseen = {who for who in named if not _is_seen(who, path, signs)}
        if not unseen or len(named) < 2:
            break
        people -= unseen
    if len(named) < 2 or path.count(NAMELESS) > _FEW_NAMELESS * len(path):
        return None
    return _likeliest(odds, free, sorted(named))  # a diary that names both has one of the two for its writer


def _likeliest(odds: list[dict[int, float]], free: list[bool], people: list[int]) -> list[int]:
    """Who of ``people`` tells each part by its log odds, changes made dear where they are not ``free``."""
    score = dict.fromkeys(people, 0.0)
    before: list[dict[int, int]] = []  # of each part, who told the one before if somebody tells it
    for part, may in zip(odds, free, strict=True):
        top = max(score, key=lambda who: score[who])
        changed = score[top] - (0.0 if may else _CHANGE)
        before.append({who: who if old >= changed else top for who, old in score.items()})
        score = {who: max(old, changed) + part.get(who, 0.0) for who, old in score.items()}
    path = [max(score, key=lambda who: score[who])]
    for back in reversed(before[1:]):
        path.append(back[path[-1]])
    path.reverse()
    return path


def _is_seen(who: int, path: list[int], signs: list[dict[int, Signs]]) -> bool:
    """Tell whether a heading says that somebody tells a part, or others tell of them, and they hardly of themselves.

    Who is only called in the parts of others («Hump!», the cook said) is who tells those too.
    """
    inside, outside = Counter[str](), Counter[str]()
    for teller, part in zip(path, signs, strict=True):
        if who in part:
            (inside if teller == who else outside).update(part[who])
    return inside["heads"] > 0 or outside["told"] > max(inside["told"], calls(outside))


def _may_change(signs: list[dict[int, Signs]]) -> list[bool]:
    """Tell of each part whether it says who tells it: «Paul's POV», or «Paul» where most headings are names.

    One chapter named after somebody, among «The Czar» and «A New Deal», is about him.
    """
    heads = [any(found["heads"] for found in part.values()) for part in signs]
    by_name = 2 * sum(heads) > len(heads)
    views = [any(found["viewpoint"] for found in part.values()) for part in signs]
    return [view or (head and by_name) for view, head in zip(views, heads, strict=True)]


def _without_heading(part: dict[int, Signs]) -> dict[int, Signs]:
    """The signs of a part but what its heading says."""
    return {who: Counter({sign: n for sign, n in found.items() if sign != "heads"}) for who, found in part.items()}


_POSITIVE = ("called", "called-tagged", "names-self", "heads")


def _sum(found: dict[str, float], weight: dict[str, float]) -> float:
    return sum(weight.get(sign, 0.0) * value for sign, value in found.items())


def _is_noun(person: Person) -> bool:
    """«Kids, come in»: a call, and nobody's name."""
    nouns = person_nouns()
    return all(form.lower() in nouns and form not in first_names() for form in person.forms)


def _is_silent(words: Words, part: Part, voiced: list[int]) -> bool:
    """Tell whether a part is narrated at length without the voice that tells the story, or says that it is not."""
    if any("third person" in heading.casefold() for heading in part.headings):
        return True
    if bisect_left(voiced, part.first) < bisect_left(voiced, part.last):
        return False
    return sum(words.quote[i] < 0 and words.text[i][0].isalpha() for i in range(part.first, part.last)) >= _UNVOICED


def told_as(words: Words, structure: Structure) -> str:
    """Tell the voice of the narration: «i», «you» or neither, by the prose alone.

    The «I» of a letter, a song or a chat tells nothing of the story's narrator.
    """
    prose = [block.kind == "prose" for block in structure.blocks]
    narration = 0
    counts: Counter[str] = Counter()
    for text, quote, block in zip(words.text, words.quote, words.block, strict=True):
        if quote < 0 and prose[block]:
            narration += 1
            counts[PRONOUNS.get(text.lower(), "")] += 1
    says = _says(words, prose)
    # «I said» twice, in a story of a hundred words; once, where «I took it and I shook it»
    often = counts["i"] >= _SOME or says > 1 or (says and (counts["i"] >= _FEW or _tags(words, prose)))
    if often and counts["i"] >= _SHARE * narration:
        return "i"
    # «you never know» is said in any story; one told so says it in every other sentence
    return "you" if counts["you"] >= 10 and counts["you"] >= _YOU_SHARE * narration else ""


def _says(words: Words, prose: list[bool]) -> int:
    """Count «I said» and «said I» in the narration."""
    text, verbs, n = words.text, speech_verbs(), len(words.text)
    own = (i for i in range(1, n - 1) if text[i] == "I" and words.quote[i] < 0 and prose[words.block[i]])
    return sum(verbs.get(text[i - 1].lower(), 0) > 1 or verbs.get(text[i + 1].lower(), 0) > 1 for i in own)


def _tags(words: Words, prose: list[bool]) -> bool:
    """«"What were you hoping for?" I asked.»: tell whether «I said» stands right behind a line."""
    text, quote, verbs = words.text, words.quote, speech_verbs()
    own = (i for i in range(1, len(text) - 1) if text[i] == "I" and quote[i] < 0 and prose[words.block[i]])
    return any(quote[i - 1] >= 0 and verbs.get(text[i + 1].lower(), 0) > 1 for i in own)


@cache
def weights() -> dict[str, float]:
    """The weight of each sign that somebody is the narrator: training/fit_narrators.py."""
    return read_weights(__package__, "narrator_weights.tsv")
