"""Verbs of the present that agree with «I»: «she has», «she says», «she never turns» → «have», «say», «turn»."""

from __future__ import annotations

_BARE = {"is": "am", "has": "have", "does": "do", "goes": "go", "dies": "die", "lies": "lie", "ties": "tie"}
_ASKED = ("is", "has", "does")  # «Is she mad?»
# Between a subject and its verb; those in -ly besides.
_BETWEEN = frozenset("never always just only still also then now soon often once almost even ever both quite".split())
_NO_VERBS = frozenset(
    "always perhaps sometimes besides towards afterwards backwards upwards downwards inwards outwards forwards indoors "
    "outdoors upstairs downstairs sometimes was this thus unless whereas overseas as his hers theirs its yes".split()
)
_AND = frozenset("and but then or".split())
_OTHERS = frozenset("he she they it who which that while as when if because whose i you we where".split())
# What follows a verb and hardly a noun: «grabs the lamp and leaves it», not «grabs keys and coins».
_BEHIND = frozenset(
    "the a an his her my their its this that him them it me us to at in on into out up down off over away back with "
    "for from through around toward towards onto under behind".split()
)


def with_i(verb: str) -> str:
    """Give the form of a verb that stands with «I»; anything but a third person of the present is as it was."""
    low = verb.lower()
    if low in _BARE:
        return _BARE[low]
    if low in _NO_VERBS or not verb.isalpha() or len(low) < 4 or low[-1] != "s" or low.endswith(("ss", "us", "is")):
        return verb
    if low.endswith("ies"):
        return verb[:-3] + "y"
    return verb[:-2] if low.endswith(("ches", "shes", "sses", "xes", "zzes")) and low != "aches" else verb[:-1]


def agreeing(words: list[str], subject: int, at: int, stop: int) -> None:
    """Make the verbs of a subject that is «I» now agree, in place.

    ``at``: the token behind the subject; ``stop``: where its sentence, or what is told of it, ends.
    """
    before = words[subject - 1].lower() if subject else ""
    if before in _ASKED and (subject < 2 or not words[subject - 2][0].isalpha()):
        words[subject - 1] = _BARE[before].capitalize() if words[subject - 1][0].isupper() else _BARE[before]
        return
    i = _verb(words, at, stop)
    if i is None:
        return
    if words[i] in ("'s", "’s"):  # «he's gone», «she's here»
        after = words[i + 1].lower() if i + 1 < len(words) else ""
        words[i] = words[i][0] + ("ve" if after.endswith("ed") or after in ("been", "got", "gone", "had") else "m")
        return
    word = words[i]
    words[i] = with_i(word)
    if words[i] == "am" and i + 1 < stop and words[i + 1].lower() in ("n't", "n’t"):
        words[i + 1] = "not"
    while words[i] != word and i + 1 < stop:  # «She shrugs and turns away»: the verbs that go on
        i += 1
        if words[i].lower() in _OTHERS:
            return
        if words[i].lower() in _AND:
            k = _verb(words, i + 1, stop)
            ends = k is not None and (k + 1 >= stop or words[k + 1].lower() in _BEHIND or words[k + 1].endswith("ly"))
            if k is not None and ends:
                words[k] = with_i(words[k])


def _verb(words: list[str], at: int, stop: int) -> int | None:
    """The token where a verb must stand, over what may stand before it."""
    while at < stop and (words[at].lower() in _BETWEEN or words[at].endswith("ly")):
        at += 1
    return at if at < stop else None
