"""Verbs of saying between two quotes that lead in the next one: «"I want you." Tom said, "No."» after another's tag."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from readthrough.stages.words import Words

if TYPE_CHECKING:
    from readthrough.stages.tags import Beside, Tag


def leads_in(words: Words, before: Tag | None, first: int) -> bool:
    """Tell whether the tag before a quote is its own: «He said, "Let go." I said I would not.» is his."""
    return before is not None and before.close and before.strength > 1 and words.text[first - 1] in (",", ":")


def leads_on(words: Words, beside: Sequence[Beside], at: int) -> bool:
    """Tell whether the tag behind a quote is that of the next one: its sentence begins anew and runs on into it.

    «"Come here," said Anna. "I want you." And Tom said, "No."»: the quote before has its own tag. Without one,
    «"I want you." Tom said, "Come here."», and with a small letter, «Tom said, "and now."», it may be Tom's as well.
    """
    if not 0 < at < len(beside) - 1:
        return False
    before, here, after = beside[at - 1 : at + 2]
    if here.tag is None or here.tag.place != "after" or not (before.tag and after.tag and before.first < before.last):
        return False
    if after.tag.place != "before" or after.tag.subject != here.tag.subject or here.last >= after.first:
        return False
    text, blocks = words.text, words.block
    if not blocks[before.first] == blocks[here.first] == blocks[after.first] or text[after.first - 1] not in (",", ":"):
        return False
    ended = next((t for t in reversed(text[here.first : here.last]) if t[-1].isalnum() or t in _STOPS), "")
    said = next((t for t in text[after.first : after.last] if t[0].isalnum()), "")
    return ended in _ENDS and text[here.last][0].isupper() and said[:1].isupper()


_ENDS = (".", "…")
_STOPS = (*_ENDS, ",", "?", "!")
