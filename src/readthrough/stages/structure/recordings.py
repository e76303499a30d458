"""What a machine plays back, «You have reached …», and the line over it: «Voicemail, Tuesday, 9:40 a.m.»"""

from __future__ import annotations

import re
from collections.abc import Sequence

from readthrough.stages.structure.pieces import Piece, Verdict, Verdicts

_QUOTES = '"“„«‘「'


def find_recordings(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Find what a machine plays back, where it stands without quote marks: «Girls, it's Nan. …» beside a voicemail."""
    found = {i: Verdict("voicemail", "recording-head", 0.7) for i in range(len(pieces)) if _is_head(pieces, known, i)}
    if not any(word in piece.text.lower() for piece in pieces for word in _MACHINES):
        return found
    for i, piece in enumerate(pieces):
        text = piece.text
        if i in known or i in found or not 20 <= len(text) <= 1500:
            continue
        if text[0] in _QUOTES + "'‘`" or not _announces(text[:90]):
            continue
        near = [p.text[-400:] for p in pieces[max(0, i - 20) : i]] + [p.text[:400] for p in pieces[i + 1 : i + 4]]
        if any(word in line.lower() for line in near for word in _MACHINES):
            found[i] = Verdict("voicemail", "bare-recording", 0.7)
    return found


_MACHINES = (
    "voicemail",
    "voice mail",
    "answering machine",
    "answerphone",
    "mailbox",
    "after the beep",
    "the message",
    "messages",
    "the beep",
    "on speaker",
    "played it",
)


def _announces(head: str) -> bool:
    """Tell how people begin on a machine: «hi love, it's mum», «Tomas. it's Ana.», «You've reached …»."""
    low = head.lower().replace("’", "'")
    it_is = next((low.find(mark) for mark in ("it's me", "it's ", "this is ") if mark in low), -1)
    if "you've reached" in low[:40] or "you have reached" in low[:40]:
        return True
    if low.startswith(("hi ", "hey", "hello", "hi,", "um", "yo ", "yeah, hi")):
        return 0 <= it_is < 40
    before = head[:it_is].rstrip()
    return (
        0 < it_is < 30 and before[-1:] in ",." and len(before.split()) <= 3 and not low.startswith(("it", "yes", "no"))
    )


# «Voicemail, Tuesday, 9:40 a.m.», «New voicemail from Dad», «Answering machine, 3 May:»; «Voicemail was full.» is told.
_HEAD = re.compile(
    r"[*_\[(]*(?:(?:new|saved|first|second|third|last|one|\d{1,2}) )?(?:voice ?mails?|answering machine|answerphone)"
    r"(?: messages?| transcript)?(?: #?\d{1,2})?(?: (?:from|for|to) [A-Z][\w'’.]*(?: [A-Z][\w'’.]*)?)?"
    r"(?:[,:;–—-]+ ?[^.!?\"“”\n]{1,40}?(?: [ap]\.m\.)?)?[:\])*_]*",
    re.IGNORECASE,
)
_HEAD_WORDS = 9


def _is_head(pieces: Sequence[Piece], known: Verdicts, i: int) -> bool:
    if i in known or i + 1 >= len(pieces) or len(pieces[i].lines) > 1 or pieces[i].words > _HEAD_WORDS:
        return False
    text = pieces[i].text
    capital = text.lstrip("*_[(")[:1]
    return capital.isupper() | capital.isdigit() and _HEAD.fullmatch(text) is not None
