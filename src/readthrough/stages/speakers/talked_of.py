"""Names set off like a call that are talked of: «He is a rascal, Mortimer J. Pike», «Mr. Wolf? No, he's a clerk.»"""

from __future__ import annotations

from readthrough.lexicons import first_names, titles
from readthrough.stages.mentions.bare_names import answers, opens_line
from readthrough.stages.words import Words

_HIM = {"he": "M", "she": "F", "him": "M", "his": "M", "her": "F"}
_SOON = 30  # tokens of a line in which «Vash? Nothing. I saw her once.» says «her»
_DASHES = frozenset(("—", "--", "–"))
_LEADS = frozenset("no yes oh why well of course".split())
_YOU = frozenset("you your yours yourself you're you’re".split())
_GIRL, _BOY = 60, 40  # per cent of a name's bearers who are women


def is_talked_of(words: Words, first: int, end: int) -> bool:
    """Tell whether a name of a line that stands like a call, from ``first`` to ``end``, is of somebody talked of."""
    text, quote = words.text, words.quote
    name = text[first:end]
    titled = name[0] in titles()
    behind = [w.lower() for w in text[end : end + 6]] if end < len(text) else []
    before = text[first - 1] if first and quote[first - 1] == quote[first] else ""
    if behind[:1] == ["?"] and words.opens[first]:  # «Mr. Wolf? No, he's a clerk.»
        rest = [w for w in behind[1:] if w != ","]
        rest = rest[1:] if rest[:1] and rest[0] in _LEADS else rest
        here = bool(rest) and quote[min(len(quote) - 1, end + 1)] == quote[first]
        return here and (_is_of(name, rest[0]) or _tells_of(words, first, end))
    if behind[:1] == ["."] and len(behind) > 1 and opens_line(words, first):  # «"The girl?" "Lowri. She's forty."»
        return quote[end + 1] == quote[first] and answers(words, first) and _is_of(name, behind[1])
    if behind[:1] == [","] and titled and len(behind) > 1 and _is_of(name, behind[1]):
        return True  # «Mr. Selden, he was always careful»
    if before in _DASHES and titled:  # «Because the lawyer is here—Mr. Lamb.»
        return behind[:1] == ["."] and text[first - 2][-1:].isalpha()
    long = len(name) - titled > 1 and len(name) > 2
    return long and before == "," and _is_told_in_third(words, first)


def _is_told_in_third(words: Words, first: int) -> bool:
    """«He is a lazy rascal, Mortimer J. Pike»: a whole name behind a phrase of two words or more, and no «you»."""
    i, said = first - 2, []
    while i >= 0 and words.quote[i] == words.quote[first] and words.sentence[i] == words.sentence[first]:
        said.append(words.text[i].lower())
        i -= 1
    return sum(w[0].isalpha() for w in said) > 1 and _YOU.isdisjoint(said)


def _tells_of(words: Words, first: int, end: int) -> bool:
    """«"Vash? Nothing. I saw her once."»: tell whether a line says of a name that opens it, and asks and calls nobody.

    «"Tom? Where is he?"» may call Tom.
    """
    said = []
    for i in range(end + 1, min(len(words.text), end + _SOON)):
        if words.quote[i] != words.quote[first]:
            break
        said.append(words.text[i].lower())
    plain = opens_line(words, first) and "?" not in said and _YOU.isdisjoint(said)
    return plain and any(_is_of(words.text[first:end], word) for word in said)


def _is_of(name: list[str], pronoun: str) -> bool:
    """Tell whether «he», «she», «him» or «her» may be of a name, by its title or its first name."""
    sex = _HIM.get(pronoun)
    if sex is None:
        return False
    told = titles().get(name[0], ("-", ""))[0]
    girls = first_names().get(name[0])
    if told in ("M", "F"):
        return told == sex
    return girls is None or (girls >= _BOY if sex == "F" else girls <= _GIRL)
