"""Lists whose items open with a dash: «- he finds her by the bins», not speech."""

from __future__ import annotations

import re
from collections.abc import Sequence

from readthrough.layers import Block
from readthrough.stages.dialogue.dashes import dash_stretches

_DASH = r"[\s_*]*+(?:--?|[–—―•])[ \t\u00a0]?+"
_ITEM = re.compile(rf"{_DASH}(?P<first>[^\W_]|[\"“'‘*_(])")
_ANNOUNCES = re.compile(r"\b(?:head ?canons?|hcs?|things|lists?|reasons|facts|ways|times|rules)\b", re.IGNORECASE)
_STOPPED = re.compile(r"[.!?…—,;:-][\"”’'*_)]*\Z")
_QUOTED = re.compile("[\"“”«»]")
# «They spoke through the wall: / - are you there / - yes, who are you»
_SPEAKS = re.compile(r"\b(?:spoke|said|says|say|talked|asked|answered|whispered|told|went on)\b")
_ANSWERS = re.compile(r"\?|\b(?:I|you|we)\b")
_NEXT = re.compile(rf"\n(?={_DASH}[^\W_\d-])")
_FEWEST = 3


def find_lists(text: str, blocks: Sequence[Block], told_in: Sequence[tuple[int, Block]]) -> set[int]:
    """Return the places in ``blocks`` of the items of lists.

    «Things Nell packed: / - two socks / - a shield»: three lines or more that open with a dash under a line that
    announces them, most of them in small letters or without a stop. Who speaks behind a dash has a capital, a stop,
    a tag.
    """
    found: set[int] = set()
    run: list[int] = []
    for i, block in told_in:
        if run and (i > run[-1] + 1 or not _is_item(text, block)):
            found |= _accepted(text, blocks, run)
            run = []
        if _is_item(text, block):
            run.append(i)
    return found | _accepted(text, blocks, run)


def _is_item(text: str, block: Block) -> bool:
    return _ITEM.match(text, block.start, block.end) is not None


def _accepted(text: str, blocks: Sequence[Block], run: list[int]) -> set[int]:
    if not run or not run[0]:
        return set()
    above = text[blocks[run[0] - 1].start : blocks[run[0] - 1].end].strip(" *_\n")
    told = above.endswith(":") and not _SPEAKS.search(above)
    announced = told or (len(above) < 80 and above[-1:] not in ".!?:" and _ANNOUNCES.search(above) is not None)
    # a paragraph wrapped by hand is one item
    lines = [item for i in run for item in _NEXT.split(text[blocks[i].start : blocks[i].end]) if item.strip()]
    if not announced or len(lines) < _FEWEST or any(_has_tag(line) for line in lines):
        return set()
    if sum(_ANSWERS.search(line) is not None for line in lines) * 3 >= len(lines):
        return set()
    loose = sum(_is_loose(line) for line in lines)
    return set(run) if loose * 3 >= len(lines) * 2 else set()


def _is_loose(line: str) -> bool:
    """«- she only bites Otto», «- a shield»: no sentence as one says it."""
    item = _ITEM.match(line)
    return item is None or item["first"].islower() or not _STOPPED.search(line.rstrip())


def _has_tag(line: str) -> bool:
    """«- it rains, said Ann»: behind quote marks a tag is no sign of dashes."""
    return not _QUOTED.search(line) and any(s.tag for s in dash_stretches(line, 0, len(line)))
