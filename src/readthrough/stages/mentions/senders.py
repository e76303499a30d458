"""Who writes in a chat or has a part in a play: the names before the colons, however they are written."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from readthrough.layers import Block, Dialogue, Mention
from readthrough.stages.mentions.pronouns import PRONOUNS
from readthrough.stages.structure.messages import chat_name, is_mail_field
from readthrough.stages.words import Words

_BARE = re.compile(r"^[\W_]+|[\W_]+$")
_MOST = 3  # words of a sender's name


def bare(name: str) -> str:
    """Return a sender's name without the marks around it: «nell!!: hi»."""
    return _BARE.sub("", name)


def find_senders(text: str, words: Words, blocks: tuple[Block, ...], dialogue: Dialogue) -> dict[int, tuple[int, int]]:
    """Find the names of senders («bigbirb: who ate it?», «HARRY: No.») and the row of Dialogue.quotes each one writes.

    Returns for the first token of each the last token (half-open) and the quote.
    """
    starts = [row.start for row in dialogue.quotes]
    found = {}
    for first, last in (span for block in blocks if _is_chat(block) for span in _names(text, block)):
        at = bisect_left(words.start, first)
        end = bisect_left(words.start, last)
        quote = bisect_left(starts, last)
        if at < end and quote < len(starts) and dialogue.quotes[quote].kind == "message" and words.quote[at] < 0:
            found[at] = (end, quote)
    return found


def find_mail_fields(text: str, words: Words, blocks: tuple[Block, ...]) -> set[int]:
    """Find the tokens over a mail that name nobody: «From», «Subject: the boat», «Date: May 3»."""
    found: set[int] = set()
    for block in blocks:
        at = block.start
        for line in text[block.start : block.end].split("\n") if block.why == "mail-head" else ():
            field = chat_name(line).lower()
            if is_mail_field(line):
                end = at + (line.index(":") if field in _ADDRESSED else len(line))
                found.update(range(bisect_left(words.start, at), bisect_left(words.start, end)))
            at += len(line) + 1
    return found


_ADDRESSED = ("from", "to", "cc", "bcc")


def writes(words: Words, row: Mention) -> bool:
    """Tell whether a mention is the name before what somebody writes in a chat, or says in a play."""
    return row.quote >= 0 and words.quote[row.token] < 0


def _is_chat(block: Block) -> bool:
    return block.kind == "message" and block.why.startswith("chat")


def _names(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """Yield the span of each sender's name in a block of chat."""
    at = block.start
    for line in text[block.start : block.end].split("\n"):
        name = bare(chat_name(line).partition("(")[0])  # «RON (delighted): Which blue?»
        low = name.lower().split()
        if name and len(low) <= _MOST and not any(word in _NOBODY or word in PRONOUNS for word in low):
            start = at + line.index(name)
            yield start, start + len(name)
        at += len(line) + 1


# What stands before a colon and writes nothing: «Group chat: the lads», «Subject: Tuesday», «Unknown number: hi».
_NOBODY = frozenset(
    "chat group groupchat to from subject sent date time cc re day today yesterday note notes location place scene "
    "setting summary unknown number private voicemail message messages text texts draft reply all everyone both "
    "narrator curtain act".split()
)
