"""What is written on signs and walls: nobody says it, though the sign «said» it."""

from __future__ import annotations

import re

# What may say nothing but what is written on it. A letter or a text is somebody's, and has rules of its own.
_THING = (
    r"(?:sign|signboard|signpost|notice|noticeboard|placard|plaque|poster|banner|label|sticker|billboard|graffiti|"
    r"inscription|headline|caption)s?"
)
_WHICH = r"(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur) (?:[\w’'-]+ ){0,2}?"
_WHERE = r"(?: (?:on|over|in|above|at|by|behind|outside|beside|below|under|across|near) (?:[\w’'-]+ ){0,3}[\w’'-]+)?"
_SAYS = r"(?:said|says|read|reads)"
_LEAD = r"(?: (?:only|just|simply|merely))?[,:]?\s*\Z"
# «The sign over the door said, "No credit."»; in «the man who painted the sign said» and «a man with a sign said» a
# man speaks: the sign must open the clause.
_SIGN_SAYS = re.compile(
    rf"(?:\A|[.!?;:—–]\s|[.!?][\"”’')]+\s|\b(?:and|but|where|while),? ){_WHICH}{_THING}{_WHERE} {_SAYS}{_LEAD}"
)
# «a board with a sign that said "Keep out"», «a placard reading "Have you seen me?"»
_THAT_SAYS = re.compile(
    rf"\b{_WHICH}{_THING}{_WHERE},? (?:(?:that|which) (?:only |just |simply |merely )?{_SAYS}|reading|saying)[,:]?\s*\Z"
)
# «The sign said "NO CREDIT" and below that, in smaller letters, "not even you, Hao"»
_AND_MORE = re.compile(
    r"[\"“‘']([^\"“”\n]{1,120})[\"”’'][,;]? (?:(?:and|or|with|then) )(?P<between>[a-z][a-z ,’'-]{0,60}|)\Z"
)
_SOMEBODY = re.compile(r"\b(?:he|she|they|i|we|you|it|who|whom|said|says|asked|saying|voice|somebody|someone)\b", re.I)
# «"Where to?" asked the signpost.»: a tale in which it speaks
_TALKS = re.compile(rf"[,?!][\"”’'] (?:said|asked|answered|replied|cried) the (?:\w+ )?{_THING}\b")
_FARTHEST = 240


def is_on_sign(text: str, start: int, low: int) -> bool:
    """Tell whether the quotation that opens at ``start``, in a block from ``low``, is what a sign has written on it."""
    left = text[max(low, start - _FARTHEST) : start]
    more = _AND_MORE.search(left)
    if more and not _SOMEBODY.search(more["between"]):
        left = left[: more.start()]
    return any(lead.search(left) for lead in (_SIGN_SAYS, _THAT_SAYS)) and not _TALKS.search(text)
