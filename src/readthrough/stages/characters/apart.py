"""Names that the text shows to be two people's: «Ginny and Mrs. Hart», «"Ginny?" said Mrs. Hart»."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set

from readthrough.layers import Mention, Mentions
from readthrough.stages.characters.forms import Form
from readthrough.stages.characters.kin import KIN
from readthrough.stages.mentions.bare_names import is_all
from readthrough.stages.mentions.evidence import ACTS, is_called
from readthrough.stages.tags import Beside, Tag
from readthrough.stages.words import Words, last_token

Pairs = Counter[frozenset[str]]

_SENTENCE = 10  # tokens either way of a verb of saying
_SELF = frozenset("himself herself myself themselves themself mirror reflection".split())
_KIN = KIN.keys() | frozenset("grandson granddaughter stepson stepdaughter".split())
_NEAR = 25  # tokens between a father's name and his son's
_BETWEEN = 3  # tokens of a deed between who does it and whom it is done to: «Tom looked up at Ann»
_TOWARDS = frozenset("at to for up down over back into with towards toward behind beside".split())


def told_apart(
    words: Words, mentions: Mentions, forms: list[Form | None], beside: list[Beside], cited: Set[int]
) -> Pairs:
    """Count how often two texts of names stand for two people.

    Who is named with another («A and B»), who calls another in the own line, who tells or does another something;
    ``cited`` are the tokens that a line only cites.
    """
    pairs: Pairs = Counter()
    named = [(row, form) for row, form in zip(mentions.rows, forms, strict=True) if form]
    for (row, form), (after, other) in zip(named, named[1:], strict=False):
        if _is_within(form, other):
            continue
        if _joined(words, row, after) or _done_to(words, row, after) or _is_kin(words, row, after):
            pairs[frozenset((form.text, other.text))] += 1
    by_quote: dict[int, list[Form]] = {}
    for row, form in named:
        if row.quote >= 0 and words.quote[row.token] == row.quote:
            last = last_token(words, row) + 1
            if row.token not in cited and is_called(words, row.token, last) and not is_all(words, row.token, last):
                by_quote.setdefault(row.quote, []).append(form)
    for quote, side in enumerate(beside):
        speaker = forms[side.tag.subject] if side.tag and _says_it(words, mentions, side.tag) else None
        others = [*by_quote.get(quote, ())]
        if side.tag and side.tag.object >= 0 and (told := forms[side.tag.object]):
            others.append(told)
        for other in others:
            if speaker and not _is_within(speaker, other):
                pairs[frozenset((speaker.text, other.text))] += 1
    return pairs


def _is_within(form: Form, other: Form) -> bool:
    """«"I, Edda Lorne, say no," said Edda.»"""
    words, others = set(form.text.casefold().split()), set(other.text.casefold().split())
    return words <= others or others <= words


def _says_it(words: Words, mentions: Mentions, tag: Tag) -> bool:
    """«"Is it bad, Mr. Hart?" Alan said that he did not know.»: he says something else."""
    behind = last_token(words, mentions.rows[tag.subject]) + 2
    near = words.text[max(0, behind - _SENTENCE) : behind + _SENTENCE]
    to_self = not _SELF.isdisjoint(word.lower() for word in near)  # «"Get a grip, Hart," Tom told himself»
    return tag.strength > 1 and tag.close and not to_self and words.text[behind : behind + 1] != ["that"]


def _joined(words: Words, row: Mention, after: Mention) -> bool:
    """«Rose Hart and Roxanne Hart»; «Mr. and Mrs. Hart» has no name before the «and»."""
    last = last_token(words, row)
    return words.text[last + 1] in ("and", "&") and after.token == last + 2 and row.quote == after.quote


def _is_kin(words: Words, row: Mention, after: Mention) -> bool:
    """«Mr. Hart shut the shop. Paul Hart, his son, swept it», «His grandson Joe Hart sat below»: two of one name."""
    last, text = last_token(words, after) + 1, words.text
    if row.quote >= 0 or after.quote >= 0 or after.token - last_token(words, row) > _NEAR:
        return False
    before, behind = text[max(0, after.token - 2) : after.token], text[last : last + 3]
    of_whom = [before] if len(before) == 2 else []
    of_whom += [behind[1:]] if behind[:1] == [","] and len(behind) == 3 else []
    return any(whose.lower() in ("his", "her") and kin in _KIN for whose, kin in of_whom)


def _done_to(words: Words, row: Mention, after: Mention) -> bool:
    """«Draco looked at Mr. Hart»: nobody does that to himself by another name."""
    first = last_token(words, row) + 1
    between = words.text[first : after.token]
    if row.quote >= 0 or after.quote >= 0 or not 0 < len(between) <= _BETWEEN:
        return False
    if words.block[row.token] != words.block[after.token] or not all(w.isalpha() and w.islower() for w in between):
        return False
    verb, *rest = between
    return (verb in ACTS or verb.endswith("ed")) and verb not in _IS and all(word in _TOWARDS for word in rest)


_IS = frozenset("was is became called named who preferred answered turned into shortened changed".split())
