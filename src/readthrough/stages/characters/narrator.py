"""The narrator: whether an «I» tells the story, or it is told of a «you», and whose name that is."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import NamedTuple

from readthrough.layers import Dialogue, Mentions, Structure
from readthrough.lexicons import titles
from readthrough.stages.characters.people import Person
from readthrough.stages.mentions.evidence import is_called
from readthrough.stages.mentions.pronouns import PRONOUNS
from readthrough.stages.tags import Beside
from readthrough.stages.words import Words, last_token

SECOND_PERSON = "second-person"
_YOU_SHARE = 0.03
_SHARE = 0.008  # of the words of narration that are I, me, my: below it an «I» is the author's aside
_TELLS_NAME = (("my", "name", "is"), ("my", "name", "'s"), ("call", "me"), ("i", "'m"), ("i", "am"), ("name", "was"))


class Narrator(NamedTuple):
    """Index of the narrator among the people (-1: nobody says the name) and why.

    ``second-person`` is no narrator but the «you» of a story told so: «You close the door.»
    """

    person: int
    why: str


def find_narrator(
    words: Words,
    structure: Structure,
    mentions: Mentions,
    dialogue: Dialogue,
    beside: list[Beside],
    people: list[Person],
    of_mention: list[int],
) -> Narrator | None:
    """Tell who «I» or «you» is in the narration: None where the story is told as neither.

    The narrator is called by name in others' speech, and hardly ever does anything under that name in the narration.
    """
    voice = _told_as(words, structure)
    if not voice:
        return None
    nameless = Narrator(-1, "first-person" if voice == "i" else SECOND_PERSON)
    cited = [(q.start, q.end) for q in dialogue.quotes if q.kind == "quoted"]
    votes: Counter[int] = Counter()
    called: Counter[int] = Counter()
    acting: Counter[int] = Counter()
    for i, row in enumerate(mentions.rows):
        who = of_mention[i]
        if who < 0 or row.kind != "name" or words.text[last_token(words, row)] in titles():
            continue  # «Madame», «Doctor»: called so by everybody, but no name
        if row.quote < 0 or dialogue.quotes[row.quote].kind == "quoted":
            acting[who] += 1
        elif is_called(words, row.token, last_token(words, row) + 1) and not _lies_in(cited, row.start):
            # «"Hi, Ann," I said»: whoever says «I» calls somebody else
            called[who] += -1 if _is_own(words, beside[row.quote], mentions, voice) else 1
        votes[who] += _tells_name(words, row, beside, mentions, voice)
    for who, count in called.items():
        if count > 0 and acting[who] * 3 <= count:
            votes[who] += count
    for who in list(votes):
        if acting[who] > 3 * votes[who]:
            del votes[who]
    if not votes:
        return nameless
    best = max(votes, key=lambda p: (votes[p], -p))
    if votes[best] <= 0 or sum(n == votes[best] for n in votes.values()) > 1:
        return nameless
    return Narrator(best, "named-in-speech" if voice == "i" else SECOND_PERSON)


def _told_as(words: Words, structure: Structure) -> str:
    """Count in the prose alone: the «I» of a letter, a song or a chat tells nothing of the story's narrator."""
    prose = [block.kind == "prose" for block in structure.blocks]
    narration = 0
    counts: Counter[str] = Counter()
    for text, quote, block in zip(words.text, words.quote, words.block, strict=True):
        if quote < 0 and prose[block]:
            narration += 1
            counts[PRONOUNS.get(text.lower(), "")] += 1
    if counts["i"] >= 5 and counts["i"] >= _SHARE * narration:
        return "i"
    # «you never know» is said in any story; one told so says it in every other sentence
    return "you" if counts["you"] >= 10 and counts["you"] >= _YOU_SHARE * narration else ""


def _tells_name(words: Words, row, beside: list[Beside], mentions: Mentions, voice: str) -> int:
    """«My name is Nell», «Call me Ishmael»: told by the narrator, in narration or in a line tagged «I said»."""
    before = tuple(t.lower().replace("’", "'") for t in words.text[max(0, row.token - 3) : row.token])
    if not any(before[-len(p) :] == p for p in _TELLS_NAME):
        return 0
    if row.quote < 0:
        return 20
    return 10 if _is_own(words, beside[row.quote], mentions, voice) else 0


def _is_own(words: Words, side: Beside, mentions: Mentions, voice: str) -> bool:
    """Tell whether a line is tagged «I said», or «you say» in a story told so."""
    return side.tag is not None and PRONOUNS.get(words.text[mentions.rows[side.tag.subject].token].lower()) == voice


def _lies_in(spans: list[tuple[int, int]], at: int) -> bool:
    """Tell whether a place lies in one of the spans, which are in order and apart."""
    k = bisect_right(spans, at, key=lambda s: s[0]) - 1
    return k >= 0 and at < spans[k][1]
