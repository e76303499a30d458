"""Utterances: which stretches are said in one go, and the id of each row."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import NamedTuple

from readthrough.layers import Quote
from readthrough.lexicons import first_names
from readthrough.stages.dialogue.beside import Tag

_WORD = re.compile(r"[^\W_]+")
_LONG = 8  # words: so long a stretch is told apart by its own words
_NEIGHBOURS = 60  # characters on each side that tell a short one apart
# Of stretches in one paragraph with so much between them, gold joins fewer than one in three.
_LONG_NARRATION = 180
_SENTENCE_END = re.compile(r"(?<!Mr)(?<!Mrs)(?<!Dr)[.!?…](?=\s|\Z)")


class Row(NamedTuple):
    """A stretch whose kind is known and whose turn is not. ``after`` and ``before`` are the tags beside it."""

    start: int
    end: int
    kind: str
    block: int
    why: str
    score: float
    after: Tag | None = None
    before: Tag | None = None


def with_kinds_whole(text: str, rows: Sequence[Row]) -> Iterator[Row]:
    """«"I must go," he thought. "I must go now."»: the second stretch is thought as well, if nothing else tags it.

    So is what somebody signs, and what is cited: «"Forgive him," says the proverb, "and he stays."»
    """
    last: Row | None = None
    for row in rows:
        follows = last is not None and last.kind in ("thought", "sign", "quoted") and last.block == row.block
        own = row.after or (row.before and not (last and last.after and row.before.start <= last.after.end))
        if last and follows and last.after and row.kind == "speech" and not own:
            between = text[last.end : row.start]
            if len(_SENTENCE_END.findall(between)) <= 1 and len(between) < _LONG_NARRATION // 2:
                row = row._replace(kind=last.kind)
        yield row
        last = row if row.kind != "quoted" or row.after else last


def number(text: str, rows: Sequence[Row]) -> tuple[Quote, ...]:
    """Give every row its turn and its id; ``rows`` are in text order."""
    quotes, turn, last = [], -1, None
    names: Counter[str] = Counter()
    own, tag = -1, None  # the turn of the last row, and its tag as far as one was found
    for row in _led_in(text, rows):
        if row.kind == "quoted" or last is None or not _goes_on(text, last, row, tag):
            turn += 1
            this = turn
        else:
            this = own
        if row.kind != "quoted":
            tag = row.after or row.before or (tag if last and this == own and last.block == row.block else None)
            last, own = row, this
        name = _name(text, row, names)
        quotes.append(Quote(name, row.start, row.end, row.kind, this, row.block, row.why, round(row.score, 3)))
    return tuple(quotes)


def _led_in(text: str, rows: Sequence[Row]) -> list[Row]:
    """«"Come here," said Anna. "I want you." Tom said, "No."»: return the rows, the second one without Tom's tag."""
    new = list(rows)
    for k in range(1, len(new) - 1):
        one, row, other = rows[k - 1 : k + 2]
        if row.after and one.after and other.before and row.after.end == other.before.end and one.block == other.block:
            ended = text[row.start : row.end].rstrip(_CLOSERS)[-1:] in (".", "…")
            opens = text[row.after.start].isupper() and text[row.after.end : other.start].strip() in (",", ":")
            if ended and opens and not _opens_small(text, other):
                new[k] = row._replace(after=None)
    return new


_CLOSERS = "\"”’'»*_ \n"


def _goes_on(text: str, last: Row, row: Row, tag: Tag | None) -> bool:
    """Whether a stretch is said in one go with the one before it, whose turn has that ``tag``."""
    if last.kind != row.kind:
        return False
    between = text[last.end : row.start].strip()
    if last.block != row.block:
        # "I am going," he said,/"and you will stay."
        return last.why == "continued" or (
            between.endswith(",") and between.count("\n") < 2 and _opens_small(text, row)
        )
    if last.why == "message-line":
        return False
    if not between:
        # "Come here." "No.": nothing stands between two voices
        return last.why != "closed"
    if _told_between(between):
        return False
    said = row.after or row.before
    return not (_two_voices(tag, said) or _led_by(tag, row.before, between) or _of_two_sexes(tag, said, between))


def _told_between(between: str) -> bool:
    """Whether so much is told between two stretches that the first is over."""
    ends = len(_SENTENCE_END.findall(between))
    return len(between) >= _LONG_NARRATION or ends >= 3 or (ends > 0 and between[-1] == ":")


def _opens_small(text: str, row: Row) -> bool:
    word = _WORD.search(text, row.start, row.end)
    return word is not None and word[0][0].islower()


def _two_voices(a: Tag | None, b: Tag | None) -> bool:
    """«"Hi," said Tom. "Hello," said Ann.»: the tags name two people."""
    if a is None or b is None or a.start == b.start or a.subject == b.subject:
        return False
    one, two = a.subject, b.subject
    if one[0].isupper() and two[0].isupper():
        return True
    pair = {one, two}
    return pair in ({"he", "she"}, {"he", "i"}, {"she", "i"}) or (
        "i" in pair and (one[0].isupper() or two[0].isupper())
    )


def _of_two_sexes(tag: Tag | None, other: Tag | None, between: str) -> bool:
    """«said Anna. … Tom shook his head. "No," he said.»: a name and a pronoun, in two sentences."""
    if tag is None or other is None or not _SENTENCE_END.search(between):
        return False
    girls, pronoun = first_names().get(tag.subject, 50), other.subject
    return (pronoun == "he" and girls >= _GIRL) or (pronoun == "she" and girls <= 100 - _GIRL)


_GIRL = 97  # per cent of a name's bearers


def _led_by(tag: Tag | None, before: Tag | None, between: str) -> bool:
    """«"Come here," she said. And Tom said, "No."»: a name behind a full stop leads in another than the pronoun."""
    if tag is None or before is None:
        return False
    return tag.subject in ("he", "she", "i") and before.subject[0].isupper() and "." in between


def _name(text: str, row: Row, names: Counter[str]) -> str:
    """A short name made of the words of a stretch, with its neighbours' if they are few.

    Neighbours are those of its own paragraph; a line that stands alone takes them from the paragraphs around it.
    """
    words = _WORD.findall(text[row.start : row.end].lower())
    if len(words) < _LONG:
        before, after = text[max(0, row.start - _NEIGHBOURS) : row.start], text[row.end : row.end + _NEIGHBOURS]
        left = _WORD.findall(before.rpartition("\n\n")[2].lower())[-4:]
        right = _WORD.findall(after.partition("\n\n")[0].lower())[:4]
        if not left and not right:
            left, right = _WORD.findall(before.lower())[-4:], _WORD.findall(after.lower())[:4]
        words = [*left, "|", *words, "|", *right]
    name = blake2b(" ".join(words).encode(), digest_size=5).hexdigest()
    names[name] += 1
    return name if names[name] == 1 else f"{name}-{names[name]}"
