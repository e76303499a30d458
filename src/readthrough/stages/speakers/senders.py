"""Who sends a message: the name before its colon, the subject of its verb, or whom the text is said to come from."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from readthrough.layers import Dialogue, Quote, Speaker
from readthrough.stages.mentions.senders import bare
from readthrough.stages.speakers.evidence import NOBODY
from readthrough.stages.speakers.material import Page
from readthrough.stages.structure.transcripts import ASKED, EXAMINER
from readthrough.stages.tags import Beside
from readthrough.stages.words import last_token
from readthrough.story import Story

_SENDER = re.compile(
    r"(?:[\[(][^\])\n]{1,24}[\])]\s*)?([^\n:<>\[\]]{1,40}?)\s*(?:[\[(][^\])\n]{1,24}[\])])?\s*:[\s*_]*$"
)
_HOW = re.compile(r"\([^()]{2,60}\)[.,]?\s+\Z")  # «HARKER: (laughs) Never.»
_UNKNOWN = Speaker(None, (), 0.0, "unknown")
# «The text from Kit read: …», «Kit's text said …»
_TEXT = frozenset(("text", "message"))
_REACH = 9  # tokens


def find_senders(
    story: Story, page: Page, dialogue: Dialogue, beside: Sequence[Beside], ids: list[str]
) -> dict[int, Speaker]:
    """Say for each quote of kind ``message`` who sends it; halves of one message have one sender."""
    sent = [(q, quote) for q, quote in enumerate(dialogue.quotes) if quote.kind == "message"]
    if not sent:
        return {}
    found, of_turn, court = {}, {}, _court(story.text)
    for q, quote in sent:
        told = _UNKNOWN if quote.why == "message-line" else _told(page, beside[q], ids)
        found[q] = told if told.speaker else _named(story, page, quote, ids, court)
        if found[q].speaker and quote.why != "message-line":
            of_turn.setdefault(quote.turn, found[q])
    return {q: s if s.speaker else of_turn.get(dialogue.quotes[q].turn, s) for q, s in found.items()}


def _told(page: Page, side: Beside, ids: list[str]) -> Speaker:
    """«"Hurry up," Kit texted»: the subject of the verb, and «the text from Kit read»: whom it names."""
    row = side.tag.subject if side.tag else max(_sending(page, side), _text_from(page, side))
    who = page.meant(row) if row >= 0 else NOBODY
    if who < 0:
        return _UNKNOWN
    kind = page.mentions.rows[row].kind
    why = "pronoun-said" if kind == "pronoun" else "noun-said" if kind == "nominal" else "sender-named"
    chance = dict(page.presence.chances.get(row, ())).get(who, 1.0)
    return Speaker(ids[who], (), round(0.95 * chance, 3), why)


def _sending(page: Page, side: Beside) -> int:
    """«*Where?* Kit sent.», «Kit had written.»: the row of who sends it, right behind a message, or -1."""
    row = side.beat.after
    if row < 0:
        return -1
    mention, words = page.mentions.rows[row], page.words.text
    verb = last_token(page.words, mention) + 1
    sends = words[verb : verb + 1] in (["sent"], ["sends"]) or (
        words[verb : verb + 1] in (["had"], ["has"]) and words[verb + 1] in _WRITTEN
    )
    return row if mention.token <= side.last + 1 and sends else -1


_WRITTEN = ("written", "texted", "typed", "sent", "replied", "answered")


def _text_from(page: Page, side: Beside) -> int:
    """The row of the name in «the text from Kit», right before a message, or -1."""
    words, block = page.words, page.words.block[side.first] if side.first < side.last else -1
    for i in range(side.first - 1, max(-1, side.first - _REACH), -1):
        if words.block[i] != block or words.quote[i] >= 0:
            break
        if words.text[i].lower() == "from" and words.text[i - 1].lower() in _TEXT:
            return _person(page, i + 1, words.end[i + 1])
        if words.text[i].lower() in _TEXT and words.text[i - 1] in ("'s", "’s"):
            return _person(page, i - 2, words.end[i - 2])
    return -1


def _person(page: Page, token: int, end: int) -> int:
    """The row of Mentions that is no pronoun, is written at a token and ends there or later; -1 for none."""
    rows = page.mentions.rows
    for k in range(bisect_left(rows, token - 3, key=lambda m: m.token), len(rows)):
        if rows[k].token > token:
            break
        if rows[k].end >= end and rows[k].kind != "pronoun":
            return k
    return -1


def _named(story: Story, page: Page, quote: Quote, ids: list[str], court: _Court) -> Speaker:
    """«[12:03] kit: you up?»: the name before the colon, as far as it is somebody's."""
    line = story.text[story.text.rfind("\n", 0, quote.start) + 1 : quote.start]
    if (asked := ASKED.match(story.text, quote.start - len(line))) and asked.end() == quote.start:
        before = bisect_left(court[asked[1]], (quote.start + 1, ""))
        return _with_surname(page, court[asked[1]][before - 1][1], ids) if before else _UNKNOWN
    match = _SENDER.search(_HOW.sub("", line)[-90:])
    if not match:
        return _UNKNOWN
    name = bare(match[1]).casefold()
    narrator = page.narrators.near(bisect_left(page.words.start, quote.start))
    if name in ("me", "i"):
        holder = narrator if narrator >= 0 else _holder(story.text, page, quote.start)
        why = "sender-named" if narrator >= 0 else "holds-phone"
        return Speaker(ids[holder], (), 0.9 if narrator >= 0 else 0.7, why) if holder >= 0 else _UNKNOWN
    for i, c in enumerate(page.characters.rows):
        names = {c.name, *c.aliases}
        if any(name == n.casefold() for n in names):
            return Speaker(ids[i], (), 0.95, "sender-named")
    hits = [i for i, c in enumerate(page.characters.rows) if name in c.name.casefold().split()]
    if len(hits) == 1:
        return Speaker(ids[hits[0]], (), 0.9, "sender-named")
    return _UNKNOWN


def _court(text: str) -> _Court:
    """«BY MR. HALE: / Q. Your name? / A. Ines Ward.»: from where on who asks, and who is sworn or says the name."""
    answers = [(m.start(1), m[1].rstrip(".")) for way in (_WITNESS, _NAMED) for m in way.finditer(text)]
    return {"Q": [(m.start(), m[1]) for m in EXAMINER.finditer(text)], "A": sorted(answers)}


def _with_surname(page: Page, name: str, ids: list[str]) -> Speaker:
    """«Ines Ward»: who is called so, «MR. HALE»: the only one in whose name that word is."""
    whole = [i for i, c in enumerate(page.characters.rows) if name in (c.name, *c.aliases)]
    last = name.casefold().split()[-1]
    hits = whole or [i for i, c in enumerate(page.characters.rows) if last in c.name.casefold().split()]
    return Speaker(ids[hits[0]], (), 0.9, "sender-named") if len(hits) == 1 else _UNKNOWN


_Court = dict[str, list[tuple[int, str]]]
_WITNESS = re.compile(
    r"^[*_ ]*([A-Z][\w.'’ -]{1,40}),? (?:was |(?:having been )?)(?:called as a witness|(?:first )?(?:duly )?sworn)\b",
    re.MULTILINE,
)
_NAMED = re.compile(
    r"^[*_ ]*Q[.:][^\n]*\byour (?:full )?name\b[^\n]*\n+[*_ ]*A[.:]\s+([A-Z][\w'’-]+(?: [A-Z][\w.'’-]+){0,3})[.\n]",
    re.MULTILINE,
)


def _holder(text: str, page: Page, start: int) -> int:
    """«Nell looked at her phone. / me: are you up»: who holds the phone that a text is written on, or -1."""
    for held in reversed(list(_HOLDS.finditer(text, max(0, start - _BEFORE), start))):
        token = bisect_left(page.words.start, held.start())
        rows = page.mentions.rows
        k = bisect_left(rows, token, key=lambda m: m.token)
        if k < len(rows) and rows[k].token == token and page.words.quote[token] < 0 and (who := page.meant(k)) >= 0:
            return who
    return NOBODY


_BEFORE = 2000  # characters
_HOLDS = re.compile(
    r"\b(?:[A-Z][\w-]*|he|she|they)\s(?:\w+ly\s)?"
    r"(?:look|star|glanc|peer|squint|blink|frown|smil|grinn|reach|pull|grabb?|unlock|open|check|pick|snatch)(?:e?d|e?s)\s"
    r"(?:\w+\s){0,3}?(?:the|his|her|their)\s(?:\w+\s)?(?:phone|mobile|cell|screen)\b"
    r"|\b(?:[A-Z][\w-]*|he|she|they)\s(?:\w+ly\s)?(?:got|gets|took|takes|dug|held|holds|found)\s"
    r"(?:\w+\s){0,3}?(?:the|his|her|their)\s(?:\w+\s)?(?:phone|mobile|cell)\b"
)
