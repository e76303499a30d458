"""Whom a «he» cannot mean by what stands in its clause: «He remembered when he first met Tom» is not of Tom."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from readthrough.layers import Mention
from readthrough.stages.mentions.pronouns import OWNERS, PRONOUNS
from readthrough.stages.speakers.roles import SUBJECTS
from readthrough.stages.words import Words

# What opens another clause; what says that he is it («he was Tom»); where one may be oneself («shut it behind him»).
_OTHER_CLAUSE = frozenset(", ; : . ! ? — -- – and but or for because so than".split())
_INNER_CLAUSE = frozenset("that who whom which what when while as if how why where whether until".split())
_BEING = frozenset("am is are was were been be 's 're 'm ’s ’re ’m became".split())
_ABOUT_ONE = frozenset(
    "behind around round about with before beside over under near past after above below beneath between in on from "
    "off through along onto toward towards inside".split()
)

_NOT_ANOTHER = _OTHER_CLAUSE | _BEING
_SAME_VERB = _OTHER_CLAUSE | _INNER_CLAUSE


def agrees(pronouns: str | None, asked: str) -> bool | None:
    """Tell whether a person of these pronouns can be meant by a set of pronouns; None where the text is silent."""
    if pronouns is None:
        return None
    return pronouns == asked


def bounds(
    words: Words, rows: Sequence[Mention], of: Sequence[int], pronouns_of: Sequence[str | None], subjects: Set[int]
) -> dict[int, list[tuple[int, str]]]:
    """«He remembered when he first met Tom»: a name in what «he» does is another's.

    For each person the tokens of a «he» that cannot mean them, and its set of pronouns. ``subjects``: rows of names and
    nouns that are subjects.
    """
    found: dict[int, list[tuple[int, str]]] = {}
    he = -1
    for i, (row, who) in enumerate(zip(rows, of, strict=True)):
        form = words.text[row.token].lower()
        if row.quote >= 0 or row.kind == "pronoun":
            new = form in SUBJECTS and not _alone(words, he, row.token, _NOT_ANOTHER)
            he = row.token if row.quote < 0 and new else he
        elif he >= 0 and who >= 0 and i not in subjects and _alone(words, he, row.token, _NOT_ANOTHER):
            asked = PRONOUNS[words.text[he].lower()]
            if agrees(pronouns_of[who], asked):
                found.setdefault(who, []).append((he, asked))
    return found


def is_done_to(words: Words, subject: int, token: int) -> bool:
    """«Tom looked at him», «Tom was too good for him»; not «Tom shut the door behind him», «Tom saw that she …»."""
    *_, front, before = ("", *(w.lower() for w in words.text[max(0, token - 2) : token]))
    being = before == "for" and not _BEING.isdisjoint(words.text[subject + 1 : subject + 3])
    last = token - 1 if being else token
    return before not in _ABOUT_ONE and front != "front" and _alone(words, subject, last, _SAME_VERB)


def _alone(words: Words, first: int, last: int, without: frozenset[str]) -> bool:
    """Tell whether two tokens stand in one sentence with none of some words between."""
    if first < 0 or words.sentence[first] != words.sentence[last] or words.quote[last] != words.quote[first]:
        return False
    between = [w.lower() for w in words.text[first:last]]
    return not any(w in without and not (w == "," and _hangs_on(b)) for w, b in pairwise([*between, ""]))


def _hangs_on(word: str) -> bool:
    """Tell whether a word behind a comma goes on with the same clause: «he said, turning to Tom»."""
    return word.endswith("ing") or word in OWNERS or word == "with"
