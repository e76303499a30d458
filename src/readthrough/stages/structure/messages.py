"""Chats, mails, text messages and recordings inside the story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from unicodedata import category

from readthrough.lexicons import not_names
from readthrough.stages.structure.pieces import Piece, Verdict, Verdicts

_QUOTES = '"“„«‘「'


def find_chats(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Find chats, «name: text» in a row, and the heads of mails, «To: … From: …»."""
    found: dict[int, Verdict] = {}
    run: list[int] = []
    names: list[str] = []
    senders: set[str] = set()
    writers: dict[int, str] = {}
    pairs: list[list[int]] = []
    said = (i for i, piece in enumerate(pieces) if i not in known and _says_of_chat(piece.text))
    notices = dict.fromkeys(i for i in said if not chat_name(pieces[i].lines[0]))
    for i in range(len(pieces) + 1):
        if i in notices:
            continue  # it parts no chat
        name = chat_name(pieces[i].lines[0]) if i < len(pieces) and i not in known else ""
        if name:
            writers[i] = name.lower()
            run.append(i)
            names.append(name)
            continue
        noticed = len(run) > 1 and not notices.keys().isdisjoint(range(run[0] - 1, run[-1] + 2))
        if noticed or _is_chat(run, names):
            mail = names[0].lower() in _MAIL
            found |= {j: Verdict("message", "mail-head" if mail else "chat-lines", 0.9) for j in run}
            senders |= set() if mail else {name.lower() for name in names}
        elif len(run) > 1:
            pairs.append(run)
        run, names = [], []
    told = _capitals(pieces[i].text for i in range(len(pieces)) if i not in writers and i not in known)
    for pair in pairs:
        if _are_texts([pieces[i] for i in pair], [writers[i] for i in pair], told):
            found |= {i: Verdict("message", "chat-lines", 0.8) for i in pair}
    for i, name in writers.items():
        lines = pieces[i].lines
        if i in found:
            continue
        near = " ".join(piece.text for piece in pieces[max(0, i - _NEAR) : i + _NEAR])
        if name in senders or (len(lines) == 1 and _PHONE.search(near) and _is_text(pieces[i], name, told)):
            found[i] = Verdict("message", "chat-line", 0.8)
        elif len(lines) > 1 and name in _ENDS and len(lines[0].split()) <= _ADDRESS:
            found[i] = Verdict("message", "mail-head", 0.8)  # «To: Dad», and below it what is sent
    found |= _under_senders(pieces, {**known, **found})
    for i in (*notices, *reversed(notices)):
        if any(found[j].why.startswith("chat") for j in (i - 1, i + 1) if j in found):
            found[i] = Verdict("message", "chat-lines", 0.8)
    return found


def _capitals(texts: Iterable[str]) -> set[str]:
    """The capitalised words of the story around, in small letters: «kit» where it tells of Kit."""
    return {word.lower() for text in texts for word in _WORD.findall(text)}


_WORD = re.compile(r"(?<![.!?\"“‘«] )(?<!\A)(?<!\w)[A-Z][\w’'-]*")


def _is_text(piece: Piece, name: str, told: set[str]) -> bool:
    """Tell a text alone by its sender, somebody of the story: «**Kit:** where are you», «Kit: hurry up».

    «Clue: the lamp was cold» has no such sender, «Kit: A Life» no small letter.
    """
    line = piece.text.lstrip()
    stamped = line[:1] in "[(" or line[:2] in ("*[", "_[", "*(") or _STAMPED.match(line.lstrip("*_")) is not None
    # «Mom [02:31]: how is he»: nobody else need tell of her
    if not (stamped or name in told or name in _OWN) or len(piece.text) > _TEXT or not _MARKS.isdisjoint(piece.text):
        return False
    said = line.partition(":")[2].lstrip(" *_")
    if _SLUG.search(said):
        return False
    return stamped or line.startswith("**") or 0 < piece.bold < _ALL or said[:1].islower()


def _are_texts(pieces: Sequence[Piece], names: Sequence[str], told: set[str]) -> bool:
    """Tell «Nell: Did you feed it? / Ivo: Hello Nell.», two texts of persons of the story, from a list of them.

    «Nell: the captain / Ivo: her cook» and «Monday: rain / Tuesday: none» speak to nobody.
    """
    if len(set(names)) < 2 or not all(name in told and name.title() not in not_names() for name in names):
        return False
    said = [piece.text.partition(":")[2] for piece in pieces]
    plain = all(len(p.lines) == 1 and len(p.text) <= _TEXT and _MARKS.isdisjoint(p.text) for p in pieces)
    return plain and not any(_SLUG.search(s.lstrip()) for s in said) and any(_TO_YOU.search(s) for s in said)


_TO_YOU = re.compile(r"\b(?:you|your|u)\b|\?", re.IGNORECASE)
# What a text comes on; «London: three weeks later» has none near.
_PHONE = re.compile(
    r"\b(?:[Pp]hones?|[Cc]ell|[Mm]obile|[Tt]ext(?:s|ed|ing)?|typ(?:ed|ing|es)|[Ss]creen|buzz(?:ed|es)|ping(?:ed|s)|"
    r"[Cc]hat|[Nn]otifications?|DMs?|[Mm]essages?|\d\d?:\d\d ?[ap]m)\b"
)
_NEAR = 6  # pieces before and behind
# «Kit: a man of forty», «London: the same evening»
_SLUG = re.compile(r"\Aan? |\b(?:later|earlier|ago|the same)\b")
_TEXT = 300  # characters of a text message
_MARKS = frozenset('"“”')
_ALL = 0.9
_OWN = ("me", "i")


# «Nell joined the group», «mo added theo to the conversation.»: what the program itself says in a chat.
_PLACE = r"(?:the |this )?(?:group|chat|conversation|channel|server)\b"
CHAT_NOTICE = re.compile(
    r"[*_\[( ]*(?!(?:i|you|he|she|we|they|it)\b)[^\s*_:]+(?: [^\s:]+){0,2}?[*_]* (?:has |have |was |were )?"
    rf"(?:(?:joined|left|entered) {_PLACE}|(?:added|removed) [^\n:.!?]{{1,40}} (?:to|from) {_PLACE}"
    rf"|(?:renamed|changed|named|created|muted) {_PLACE}"
    r"|changed (?:[^\n:.!?]{1,30}['’]s|their|his|her) (?:nick)?name to\b|(?:is |are )typing\b"
    r"|(?:is |has gone )(?:now )?(?:online|offline)\b|logged (?:on|off|in|out)\b|pinned a message\b"
    r"|sent an? (?:photo|picture|video|gif|link|sticker|voice message|attachment)\b)"
    r"[^\n.!?:]{0,40}[*_\]). …]*"
    r"|[*_\[( ]*(?:seen|read|delivered)(?: at| by)? \d\d?[:.]\d\d ?(?:[ap]\.?m\.?)?[*_\]). ]*",
    re.IGNORECASE,
)


# «Group chat: the idiots», «[group chat: the owls]»: what the chat is called
CHAT_HEAD = re.compile(
    r"[\s*_\[(]*(?:\S+\s?[ap]m[\])]\s)?[*_]*(?:group|private|team)?\s?chat\s?(?:name)?\s?:", re.IGNORECASE
)


def _says_of_chat(text: str) -> bool:
    """Tell «[group chat: the owls]» and what the program says in a chat."""
    return CHAT_NOTICE.fullmatch(text) is not None or (text[:1] in "[({" and CHAT_HEAD.match(text) is not None)


def _under_senders(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Find «To: Ann» / «where are you» / «From: Ann» / «here», each on its line, with its answer right behind it."""
    heads = [i for i in range(len(pieces) - 1) if i not in known and _is_sender(pieces[i])]
    sent = {i for i in heads if i + 1 not in known and _may_be_sent(pieces[i + 1])}
    answered = {i for i in sent if i + 2 in sent or i - 2 in sent}
    found = {i: Verdict("message", "mail-head", 0.8) for i in answered}
    return found | {i + 1: Verdict("message", "under-sender", 0.8) for i in answered}


def _is_sender(piece: Piece) -> bool:
    to, _, name = piece.text.strip("*_ ").partition(":")
    return len(piece.lines) == 1 and to.lower() in _ENDS and 0 < len(name.split()) <= _ADDRESS and name[-1].isalnum()


def _may_be_sent(piece: Piece) -> bool:
    return len(piece.text) <= _TEXT and _MARKS.isdisjoint(piece.text) and not _is_sender(piece)


_ENDS = ("to", "from")
_ADDRESS = 4  # words
_MAIL = {"to", "from", "subject", "sent", "cc", "bcc", "date", "re", "attachment", "attachments"}


def is_mail_field(line: str) -> bool:
    """Tell a line of the head of a mail: «From: Ann Other», «Subject: the boat»."""
    return chat_name(line).lower() in _MAIL


def _is_chat(run: Sequence[int], names: Sequence[str]) -> bool:
    low = [n.lower() for n in names]
    if len(run) >= 2 and set(low) <= _MAIL:
        return True
    return len(run) >= 3 and len(set(low)) < len(low)


def chat_name(line: str) -> str:
    """Return who writes a line of chat, or nothing: «mo: hi», «[12:03] mo: hi», «<mo> hi», «mo (5:03 pm): hi»."""
    head = line[:60].lstrip(" *_\t")
    if not head:
        return ""
    if head[0] in "[(":
        stamp, mark, after = head[1:].partition("]" if head[0] == "[" else ")")
        if not mark or not any(c.isdigit() for c in stamp):
            return ""
        head = after.lstrip()
    if head[:1] == "<" and ">" in head[:30]:
        return head[1 : head.index(">")].strip()
    stamped = _STAMPED.match(head)
    name, mark, rest = (stamped[1], ":", head[stamped.end() :]) if stamped else head.partition(":")
    name = name.strip(" *_@#")
    if (
        not mark
        or not rest.strip(" *_")
        or rest.lstrip()[:1] in _QUOTES
        or not name
        or len(name) > 26
        or len(name.split()) > 3
        or name[0] in _QUOTES
        or name.lower() in _ATTENDING
        or any(_ENDS_SENTENCE.fullmatch(word) for word in name.split()[:-1])
    ):
        return ""
    return name if all(c.isalnum() or c in " ._-'’()&/!~+" or _is_picture(c) for c in name) else ""


# «Present: Sgt. Hale, Dr. Mbeki» and «File 88-C. Heard: Dr. Mbeki» over a transcript: nobody speaks; «Mr. Hale: No.»
_ATTENDING = frozenset(("present", "also present", "attending", "in attendance", "persons present", "those present"))
_ENDS_SENTENCE = re.compile(r"\S*\d\S*\.|[^\W\d]{6,}\.")
_STAMPED = re.compile(r"([^:(\[]{1,26}?)\s?[(\[]\d{1,2}[:.]\d\d[^\])\n]{0,6}[\])]\s?:")  # «Mo [6:14]: hi»


def _is_picture(char: str) -> bool:
    return category(char) == "So" or char in "\ufe0f\u200d"  # «nell ✨: hi»


def find_texts(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Find texts in italics: short lines that stand alone behind «His phone buzzed», and their answers."""
    found: dict[int, Verdict] = {}
    heard = -_SOON
    for i, piece in enumerate(pieces):
        if i in known:
            continue
        if piece.italic < _ALL:
            heard = i if RINGS.search(piece.text) else heard
        elif (i - heard < _SOON or i - 1 in found) and len(piece.text) <= _TEXT and len(piece.lines) == 1:
            found[i] = Verdict("message", "italic-text", 0.7)
    return found


RINGS = re.compile(
    r"\b(?:[Pp]hone|[Cc]ell|[Mm]obile|[Ss]creen)\b[^.!?]{0,30}\b(?:buzz|ping|ding|chim|vibrat|beep|lit\b|light|blink|glow)"
    r"|\b(?:[Tt]exts?|[Mm]essages?) (?:from|came|arrived)\b|\b(?:new|another) (?:text|message)\b"
    r"|\b(?:texted|typed|wrote|texts|types) (?:back|out|again)\b"
)
_SOON = 3  # pieces


def find_messages(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Find text messages: lines in lower case without quote marks in a story whose sentences begin with capitals."""
    prose = [i for i in range(len(pieces)) if i not in known and pieces[i].text]
    low = {i for i in prose if _is_bare_message(pieces[i])}
    if not low or len(low) * 2 > len(prose) or any(len(p.lines) > 3 for p in pieces):
        return {}
    found = {}
    opens = next((i for i in prose if i not in low and _is_told(pieces[i])), prose[0])
    for i in sorted(low):
        beside = i - 1 in low or i + 1 in low
        # «… and» alone before a shop sign is half a sentence: what stands before a message has come to its end.
        after_end = i == 0 or i - 1 in low or i - 1 in known or pieces[i - 1].text[-1] in '.!?:"”’…*_'
        if i == prose[0] or (i < opens and pieces[i].words > 2):
            found[i] = Verdict("note", "lower-case-top", 0.55)
        elif i == prose[-1] and not beside and pieces[i].words > 12:
            found[i] = Verdict("end_note", "lower-case-line", 0.5)
        elif after_end and (beside or pieces[i].words > 2):
            found[i] = Verdict("message", "lower-case-line", 0.7 if beside else 0.6)
    return found


def _is_told(piece: Piece) -> bool:
    """Tell a paragraph of the story from a title: «Her phone lit up.»"""
    return piece.words > _TITLE or piece.text[-1] in ".!?…" or any(mark in piece.text for mark in '"“”')


_TITLE = 12  # words that a title over the story may have


def _is_bare_message(piece: Piece) -> bool:
    """Tell a text message from half a sentence: no quote marks, and no full stop unless a small «i» shows the hand."""
    text = piece.text
    return (
        text[0].islower()
        and len(text) <= 300
        and len(piece.lines) <= 3
        and piece.tag != "li"
        and not any(c in text for c in '"“”')
        and (text[-1].isalnum() or text[-1] in "?)!" or " i " in text)
        and text[-1] not in ".,;—-…"
        and not text.startswith(("http", "www"))
    )
