"""Who is pointed out behind a line: «"Say it." That was Pilar, tinny and gleeful.»"""

from __future__ import annotations

from collections.abc import Sequence

_POINTS = frozenset(("that", "this"))
_IS = frozenset("was is 's ’s".split())
# «That was Tom again», «That's Dev, at the pitch of dogs», «That was the man behind her.»; not «That was Tom's hat».
_GOES_ON = frozenset(", . ; : — -- – ! again from in at with by behind".split())


def points_out(text: Sequence[str], first: int, end: int) -> bool:
    """Tell whether narration that begins at a token points to whom the words behind name."""
    return first + 2 < end and text[first].lower() in _POINTS and text[first + 1].lower() in _IS


def is_all_of_it(text: Sequence[str], end: int) -> bool:
    """Tell whether what is pointed to ends at a token: «That was Tom laughing» is no line of his."""
    return end >= len(text) or text[end] in _GOES_ON
