"""Chats and texts: each line of a message block is one message, its sender's name left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from readthrough.stages.structure.messages import CHAT_HEAD, CHAT_NOTICE, is_mail_field
from readthrough.stages.structure.transcripts import ASKED, EXAMINER

# [22:14] Ann: so · Ann (10:02 pm): so · <ann> so · ann> so
_SENDER = re.compile(
    r"[\s*_]*+(?:[\[(]?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:[AaPp]\.?[Mm]\.?)?[\])]?[\s,-]*+)?"
    r"(?:<[^<>\n]{1,40}>|[*_]*[@\w][^\n:<>\"“]{0,38}?[*_]*\s?(?:\([^()\n]{1,20}\)|\[[^\[\]\n]{1,20}\])?\s?[:>])[*_]*(?=\s)\s*+"
)
_HOW = re.compile(r"\((?!\d)[^()\n]{2,60}\)[.,]?\s+(?=\S)")  # how a part in a play is to be said


def message_lines(text: str, start: int, end: int, why: str = "") -> Iterator[tuple[int, int]]:
    """Yield the span of what each line of a message block says; ``why`` it is one.

    Nobody says «Subject: the boat» over a mail, nor «BY MR. HALE:» over questions.
    """
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        asked = why == "question-answer"
        sender = (ASKED if asked else _SENDER).match(text, at, stop)
        a, b = (sender.end() if sender else at), stop
        while a < b and text[a].isspace():
            a += 1
        while b > a and text[b - 1].isspace():
            b -= 1
        if sender and sender[0].isupper() and (how := _HOW.match(text, a, b)):
            a = how.end()  # «HARKER: (laughs) Never.»
        mark = text[at:stop].lstrip()[:1]
        if mark in ("*", "_") and b - a > 2 and text[b - 1] == mark and text[b - 2] != mark:
            a, b = a + (text[a] == mark), b - 1  # «*Are you awake?*», «*[6:15 pm] Me: Which bar?*»
            b -= len(text[a:b]) - len(text[a:b].rstrip())  # «*hurry *»
            a += len(text[a:b]) - len(text[a:b].lstrip())
        # nobody writes «Nell joined the group», nor «Group chat: the idiots»
        said = not CHAT_HEAD.match(text, at, stop) and (sender or not CHAT_NOTICE.fullmatch(text, a, b))
        said = said and not (why == "mail-head" and is_mail_field(text[at:stop]))
        said = said and not (asked and EXAMINER.fullmatch(text[at:stop]))
        if said and ((sender and b > a) or any(c.isalnum() or ord(c) > 0x2000 for c in text[a:b])):
            yield a, b
        at = stop + 1
