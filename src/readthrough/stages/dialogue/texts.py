"""Texts told by their verb beside other texts: «*Where?* Kit sent», «"The pier," Theo wrote»; and second halves."""

from __future__ import annotations

import re
from collections.abc import Sequence

from readthrough.layers import Block
from readthrough.stages.dialogue.beside import Tag, tag_after, tag_before
from readthrough.stages.dialogue.kinds import WRITES, new_sentence
from readthrough.stages.dialogue.turns import Row
from readthrough.stages.structure.messages import RINGS

_WHO = r"(?:(?!(?:He|She|They|It)\b)[A-Z][\w’'-]*|he|she|they|I|xe|ze)"
# «"On my way," Kit sent back.» beside a text or a phone is one too, from mind to mind elsewhere
_SENT = re.compile(
    rf"[\s,—–-]{{0,3}}{_WHO}\s(?:sent|sends)"
    r"(?=\s?[.,;:!?]|\s(?:back|along|to|in)\b|\s(?:him|her|them|me)\s?[.,;:!?]|\s*\Z|\s*\n)"
)
# «*Will you come?* Kit had written.»
_HAD = re.compile(
    rf"[\s,—–-]{{0,3}}(?P<who>{_WHO})\s(?:had|has)\s(?P<verb>written|texted|typed|sent|replied|answered)(?: back)?"
    r"(?=\s?[.,;:!?]|\s*\Z|\s*\n)"
)
_PHONE = re.compile(r"\b(?:[Pp]hone|[Tt]exts?|texted|texting|typed|typing|group chat|thumbs?)\b")
_TEXT_SAYS = re.compile(
    r"\b[Tt]ext(?: message)?(?: (?:from|on) (?:\w+ )?\w+)? (?:read|reads|said|says|was)\s?[,:]?\s*\Z"
)
_DEAR = re.compile(r"\W*(?:[Mm]y )?[Dd]ear")
# «he typed. "Don't move."», «he texted her back. *Now.*»: nothing but the tag stands between the halves
_TAIL = re.compile(r"(?:\s(?:back|him|her|them|me|again|out|\w+ly|[A-Z][\w’'-]+)){0,2}[.,!]\s*\Z")
_NEAR = 3  # blocks: texts and what answers them stand close
_LOOKED = 300  # characters before a line in which a phone is looked for
_MARKED = frozenset(("closed", "unclosed", "continued"))


def with_texts(text: str, blocks: Sequence[Block], rows: Sequence[Row]) -> list[Row]:
    """Return the rows in their order, those written or sent among texts as ``message``.

    «"Hurry," Kit texted. / "The loud one," Theo wrote.»: beside a text what is written is one; a letter's words are
    cited elsewhere. Neighbours tell from either side, and of several in a row each tells of the next.
    """
    new = list(rows)
    outer = _outermost(rows)
    for order, step in ((range(len(outer)), -1), (range(len(outer) - 1, -1, -1), 1), (range(len(outer)), -1)):
        for n in order:
            row, other = new[outer[n]], new[outer[n + step]] if 0 <= n + step < len(outer) else None
            if row.kind != "message" and (made := _as_text(text, blocks, row, other, step)):
                new[outer[n]] = made
    return new


def _outermost(rows: Sequence[Row]) -> list[int]:
    found, end = [], 0
    for k, row in enumerate(rows):
        if row.start >= end:
            found.append(k)
            end = row.end
    return found


def _as_text(text: str, blocks: Sequence[Block], row: Row, other: Row | None, step: int) -> Row | None:
    """The row as a text, if it goes on with the text before it or its verb and its neighbour make it one."""
    if row.why == "mind-marks":
        return None
    near = other.kind if other and abs(other.block - row.block) <= _NEAR else ""
    if other and near in ("message", "quoted") and step < 0 and _goes_on(text, other, row):
        return row._replace(kind=near, why=_why(row))
    block, beside = blocks[row.block], near == "message"
    # «Her phone buzzed. *Where?* Kit had written.»: in italics where a phone rings
    rings = row.why not in _MARKED and RINGS.search(text, max(0, row.start - _LOOKED), row.start) is not None
    tag = _written_by(text, block, row) or _had_written(text, block, row) if beside or rings else None
    # «wrote Moll» before a text or where a phone rings is rather of a letter, or a book, than «Moll wrote»
    if tag and ((beside and step < 0) or not text.startswith(tag.verb, tag.start)):
        return row._replace(kind="message", why=_why(row), after=tag)
    said = row.kind in ("quoted", "speech") and _TEXT_SAYS.search(text, max(block.start, row.start - 60), row.start)
    sent = row.kind in ("telepathy", "thought", "speech") and _SENT.match(text, row.end, block.end)
    if not (said or sent) or near == "telepathy":
        return None
    if beside or _PHONE.search(text, max(0, row.start - _LOOKED), row.start):
        return row._replace(kind="message", why=_why(row))
    return None


def _why(row: Row) -> str:
    return row.why if row.why in _MARKED else "italic-written"


def _goes_on(text: str, other: Row, row: Row) -> bool:
    """«*I'm on my way,* he typed. *Don't move.*»: the second half is sent as well, «"Come," he wrote. "Now."» cited."""
    tag = other.after
    if tag is None or other.block != row.block or row.kind not in ("speech", "thought", "quoted"):
        return False
    if row.after or row.before or (other.why in _MARKED) != (row.why in _MARKED):
        return False
    return _TAIL.match(text[tag.end : row.start]) is not None


def _written_by(text: str, block: Block, row: Row) -> Tag | None:
    """«"The loud one," Kit wrote.», «Kit wrote, "The loud one."»; «"Dear Ann," she wrote» is a letter."""
    if row.kind not in ("quoted", "thought") or _DEAR.match(text, row.start):
        return None
    after, before = tag_after(text, row.end, block.end), tag_before(text, row.start, block.start)
    if after and after.verb in WRITES and not new_sentence(text, row.start, row.end, after):
        return after
    close = before is not None and text[before.end : row.start].strip() in (",", ":")
    return before if before and close and before.verb in WRITES else None


def _had_written(text: str, block: Block, row: Row) -> Tag | None:
    """«*Will you come?* Kit had written.»"""
    had = _HAD.match(text, row.end, block.end) if row.kind in ("quoted", "thought") else None
    if had is None or _DEAR.match(text, row.start):
        return None
    return Tag(had["verb"], 3, had["who"], had.start("who"), had.end())
