"""Which pronouns go with a name: votes of the pronouns that follow it, before any other person is named."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable

from readthrough.layers import Mention
from readthrough.stages.mentions.pronouns import NEOPRONOUNS, PRONOUNS
from readthrough.stages.words import Words

_REACH = 25  # tokens a pronoun may follow its name by
_LETTER = {"he": "M", "she": "F", "they": "T"} | {p: p for p in NEOPRONOUNS}


def pronoun_votes(words: Words, rows: tuple[Mention, ...], key: Callable[[int], object]) -> dict[object, Counter[str]]:
    """Count for each ``key(row)`` of a name the first third-person pronoun after it, as M, F, T or a neopronoun.

    A pronoun counts where no other person is named between, in the same stretch of narration or speech; more if it is
    possessive or reflexive («Tom shook his head»).
    """
    votes: dict[object, Counter[str]] = defaultdict(Counter)
    for i, row in enumerate(rows):
        if row.kind != "name":
            continue
        who = key(i)
        if who is None:
            continue
        for other in rows[i + 1 : i + 8]:
            if row.quote < 0 <= other.quote:
                continue  # «Noor said. "Come in." She stood up.»
            if other.token - row.token > _REACH or other.quote != row.quote or other.start < row.end:
                break
            if words.block[other.token] != words.block[row.token] or other.kind != "pronoun":
                break
            form = words.text[other.token].lower()
            letter = _LETTER.get(PRONOUNS[form])
            if letter:
                votes[who][letter] += 2 if form in _OWN else 1
                break
    return votes


_OWN = frozenset("his himself herself hers their themself themselves xyr hir".split())


def decide(votes: Counter[str]) -> str:
    """The letter that three in four votes are for, of two votes or more, else ``-``; they needs three."""
    sure = {k: n for k, n in votes.items() if k != "T"}
    total = sum(sure.values())
    if total:
        best = max(sure, key=lambda k: (sure[k], k))
        if sure[best] >= 0.75 * total and total >= 2 and votes["T"] <= 1.3 * total:
            return best
    if votes["T"] >= 3 and votes["T"] > 1.3 * total:
        return "T"
    return "-"


def hint(votes: Counter[str]) -> str:
    """The letter all votes are for, be it one: for a name that tells nothing itself."""
    return next(iter(votes)) if len(votes) == 1 else "-"
