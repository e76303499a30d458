"""Closing marks that were forgotten: a short line without one, and an answer below, are no speech of two paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from readthrough.stages.dialogue.pairing import Stretch

_SHORT = 160  # characters of a line whose mark may be forgotten; speeches run on over longer paragraphs
_BRIEF = 30  # characters of an answer; «"Yes, I know I promised, but what do we need?" said Max» may be Max's second
_ANSWERS = re.compile(
    r"\W*(?:oh|yes|no|yeah|yep|yup|nope|nah|aye|okay|ok|sure|huh|sorry|thanks)(?![^\W_])[,.!?…—-]",
    re.IGNORECASE,
)


def with_marks_forgotten(text: str, stretches: Sequence[Stretch]) -> list[Stretch]:
    """Return the stretches, those that only seem to go on in the next paragraph as unclosed.

    «"About how he talked to her. ¶ "Oh." I took a cup.»: the second answers. Elsewhere a short line goes on, unless
    the story forgets such marks more often, where nothing else can be meant, than speech seems to run on in it.
    """
    outer = [k for k, s in enumerate(stretches) if not s.depth]
    ends = Counter(stretches[k].why for k in outer)
    forgetful = ends["unclosed"] > max(1, ends["continued"])
    new = list(stretches)
    for before, here, after in zip([-1, *outer], outer, outer[1:], strict=False):
        s, next_line = stretches[here], stretches[after]
        first = before < 0 or stretches[before].why != "continued"
        if s.why != "continued" or not first or not _is_short(text, s) or next_line.why != "closed":
            continue
        brief = next_line.end - next_line.start <= _BRIEF
        if forgetful or (brief and _ANSWERS.match(text, next_line.start, next_line.end)):
            new[here] = s._replace(why="unclosed")
    return new


def _is_short(text: str, s: Stretch) -> bool:
    """Tell whether a stretch is one short line that ends a sentence: no verse, no «She read:»."""
    said = text[s.start : s.end].rstrip()
    return len(said) <= _SHORT and "\n" not in said and said[-1:] in tuple(".!?…")
