"""Examples that one of their persons tells: «Nora shut her eyes» becomes «I shut my eyes».

Two thirds of what there is to learn from is told in the third person, and much of what fans write is not. What is said
in quotes stays as it is: «"Nora!" he called» is now how the «I» comes to have a name.
"""

from __future__ import annotations

import random
from collections import Counter
from typing import NamedTuple

import numpy as np

from readthrough.lexicons import speech_verbs
from readthrough.stages.speakers.roles import case_of, stands_as_subject
from training.model.crops import without
from training.model.examples import Example, Mention
from training.model.swaps import BY_CASE, OFTEN
from training.model.verbs import agreeing, with_i

_I = {"subject": "I", "object": "me", "own": "my", "self": "myself"}
_WE = {
    "they": "we", "them": "us", "their": "our", "theirs": "ours", "themselves": "ourselves", "themself": "ourselves",
}  # fmt: skip
_SETS = {form: name for name, forms in BY_CASE.items() for form in forms.values()} | {"hers": "she"}
_FIRST = frozenset("i me my mine myself we us our ours ourselves im".split())
_BE = frozenset("am is are was were be been being become became named called name as like 's ’s".split())
_OWNS = frozenset(("'s", "’s"))
_POINTS = frozenset("the this that his her their".split())
_SHORT = 4  # tokens of a noun that may become «I»; «the man who had come in from the rain» stays


def retold(e: Example, rng: random.Random) -> Example:
    """Let one of the three persons most spoken of tell an example; as it is where nobody can.

    Nobody can where the narration has an «I» already, or a «he» or «she» of whom nothing is known.
    """
    people = tellers(e)
    return told_by(e, rng.choice(people)) if people else e


def tellers(e: Example) -> list[str]:
    """Name those who may tell an example, most spoken of first."""
    told = [w.lower() if v == 0 else "" for w, v in zip(e.words, e.voice.tolist(), strict=True)]
    if e.syntax or not e.mentions or _FIRST.intersection(told):
        return []
    meant: dict[str, Counter[str]] = {}
    free = Counter(_SETS[w] for w in told if w in _SETS)
    for m in e.mentions:
        form = _SETS.get(told[m.start])
        if m.kind == 2 and m.end == m.start + 1 and form and m.entity:
            meant.setdefault(m.entity, Counter())[form] += 1
            free[form] -= 1
    alone = {who: count.most_common(1)[0] for who, count in meant.items() if len(count) == 1 and "+" not in who}
    known = {who: n for who, (form, n) in alone.items() if n >= OFTEN and not free[form]}
    return sorted(known, key=lambda who: (-known[who], who))[:3]


class _Draft(NamedTuple):
    """What becomes of an example: its words, the tokens to go, the mentions to come and the old ones to go."""

    words: list[str]
    out_of: np.ndarray
    made: list[Mention]
    gone: set[Mention]
    moved: dict[int, int]  # tokens that changed places: «said Nora» → «I said»


def told_by(e: Example, person: str) -> Example:
    """Let a person tell an example: mentions of that person in the narration become I, me, my, mine, myself."""
    opens, draft = _opens(e), _Draft(list(e.words), np.zeros(len(e.words), bool), [], set(), {})
    ends = -1
    for m in sorted(e.mentions or (), key=lambda m: (m.start, -m.end)):
        if e.voice[m.start] != 0:
            continue
        low = e.words[m.start].lower()
        if m.kind == 2 and m.entity and person in m.entity.split("+") and m.entity != person and low in _WE:
            draft.words[m.start] = _like(_WE[low], e.words[m.start])
        elif m.entity == person and m.start >= ends:
            ends = m.end
            if _changes(e, m):
                _put(e, m, opens, draft)
    kept = [m for m in e.mentions or () if m not in draft.gone]
    events = e.events and [draft.moved.get(i, i) for i in e.events]
    return without(e._replace(words=draft.words, mentions=kept + draft.made, events=events), draft.out_of)


def _changes(e: Example, m: Mention) -> bool:
    """Tell whether a mention of who tells the story can be an «I»."""
    low, before = e.words[m.start].lower(), e.words[m.start - 1].lower() if m.start else ""
    if m.kind == 2:
        return m.end == m.start + 1 and low in _SETS
    if before in _BE or any(x.start < m.start < x.end < m.end or m.start < x.start < m.end < x.end for x in e.mentions):
        return False  # «His name was Tom», «like the boy he was»
    return m.kind == 0 or (m.end - m.start <= _SHORT and low in _POINTS and before not in (",", "—", "("))


def _put(e: Example, m: Mention, opens: list[bool], draft: _Draft) -> None:
    """Write a mention as one of «I», and let the verb agree."""
    words, start, last = draft.words, m.start, m.end - 1
    draft.gone.update(x for x in e.mentions or () if x.start >= m.start and x.end <= m.end)
    draft.out_of[start + 1 : m.end] = True
    if _is_inverted(e, m):  # «"Come," said Nora.» → «"Come," I said.»
        words[start], words[start - 1] = with_i(words[start - 1]), "I"
        draft.out_of[start] = False
        draft.made.append(Mention(start - 1, start, 2, 0, m.entity, m.taught))
        draft.moved[start - 1] = start
        return
    following = e.words[m.end : m.end + 1]
    if m.kind == 2:
        case = case_of(e.words[start].lower(), following)
    elif following and following[0] in _OWNS and not _is_verb(e, m.end):
        case, last = "own", m.end
        draft.out_of[m.end] = True
    else:
        subject = stands_as_subject(e.words, start, last, opens[start]) or bool(following and following[0] in _OWNS)
        case = "subject" if subject else "object"
    form = _I[case]
    after = e.words[last + 1 : last + 2]
    if case == "own" and (e.words[start].lower() == "hers" or not (after and after[0][0].isalpha())):
        form = "mine"  # «The coat was his.»
    words[start] = form if form == "I" else form.capitalize() if opens[start] else form
    draft.made.append(Mention(start, start + 1, 2, 0, m.entity, m.taught))
    if case == "subject" and (start == 0 or e.words[start - 1].lower() not in ("and", "or")):
        stop = next((s for s in e.sentence if s > start), len(words))
        told = next((i for i in range(start, stop) if e.voice[i] != 0), stop)
        agreeing(words, start, m.end, told)


def _is_inverted(e: Example, m: Mention) -> bool:
    """«"Come," said Nora»: tell whether a mention stands behind a verb of saying that follows a quote."""
    if m.start < 2 or e.voice[m.start - 1] != 0 or e.voice[m.start - 2] == 0:
        return False
    if m.kind == 2 and e.words[m.start].lower() not in ("he", "she"):
        return False
    return speech_verbs().get(e.words[m.start - 1].lower(), 0) >= 2 and e.words[m.start - 1].islower()


def _is_verb(e: Example, i: int) -> bool:
    """«Tom's not here», «Tom's gone to bed»: tell whether an «'s» is a verb."""
    after = e.words[i + 1].lower() if i + 1 < len(e.words) else ""
    return after in ("not", "a", "an", "the", "been", "got", "gone", "already", "always", "here", "in", "on", "at")


def _opens(e: Example) -> list[bool]:
    """Tell which tokens open a sentence, or what is told behind a quote."""
    opens = [False] * len(e.words)
    for s in e.sentence:
        while s < len(opens) - 1 and not e.words[s][0].isalnum():
            s += 1
        opens[s] = True
    return opens


def _like(word: str, before: str) -> str:
    return word.capitalize() if before[0].isupper() else word
