"""What a quotation is: speech, a thought, signing, or words that are only cited."""

from __future__ import annotations

import re
from math import exp
from typing import NamedTuple

from readthrough.stages.dialogue.beside import Tag, tag_after, tag_before

# How much each cue speaks for speech and against a citation (log odds): fitted on novels with gold speech by leaving
# one out, rounded, the weak ones dropped (benchmarks/quotes.py). Mean F1 over the novels is flat from -1 to 0.5.
_CUES = {
    "start": 2.3,  # "Go away," opens its paragraph
    "end": 1.6,
    "fills": -1.1,  # start and end are worth less together
    "tag_after": 2.1,  # "so," she said
    "faint_tag": 0.7,  # "so," she grinned
    "tag_before": 1.3,
    "after_stop": 1.0,
    "you_and_i": 1.2,
    "exclaims": 0.5,
    "breaks_off": 0.4,
    "small_first": 1.0,  # "he," said Ann, "and she"
    "inside_sentence": 0.8,
    "after_word": -1.3,  # the so-called "friend"
    "small_after_word": -2.0,
    "open_end": -0.95,  # no stop or comma before the closing mark
    "open_end_after_word": -0.85,
    "after_article": -0.8,  # he was a "friend."
    "title": -0.9,  # "The Raven"
    "written": -0.8,  # the note ran: "Come."
    "unsaid": -0.4,  # as if to say, "So."
    "after_colon": -0.45,
}
_BASE = -0.2
_FOREIGN = 3.0
_CITED_BELOW = -0.5  # rather a citation too many among speech than a line lost

_YOU_AND_I = re.compile(r"\b(?:I|you|your|yours|my|me|mine|we|us|our|You|Your|My|We|Our)\b")
_ARTICLES = frozenset(
    "the a an his her my your our their its this that these those such of word words called name named titled entitled "
    "as term phrase known so-called say".split(" ")
)
_WRITTEN = re.compile(
    r"\b(?:it|which|letter|note|message|text|sign|telegram|card|lines?|words|label|paper|notice|title|poster|book|address|"
    r"inscription)\b[^.!?“”\"]{0,25}\b(?:reads?|said|says|ran|was|were|is|went|wrote|signed|entitled|titled)\b[^.!?“”\"]{0,12}\Z"
    r"|\b(?:wrote|written|inscribed|scrawled|scribbled|read as follows|following (?:note|letter|words)|contents)\b"
    r"[^.!?“”\"]{0,25}\Z"
)
_UNSAID = re.compile(
    r"\b(?:as (?:if|though) to (?:say|ask)|felt like|wanted to|(?:would|might|could) have|without|instead of|"
    r"the (?:word|phrase|words|name|term|expression|title|use of)|called|known as)\b[^.!?“”\"]{0,25}\Z"
)
_LAST_WORD = re.compile(r"[\w'’-]+\Z")
_MARKS = "\"“”„‟＂'‘’‚`´«»‹›「」『』_* \n\t"

THINKS = frozenset("thought think thinks mused muses wondered wonders".split(" "))
_QUOTED_THINKS = frozenset("thought thinks think".split(" "))
SIGNS = frozenset("signed signs sign fingerspelled fingerspells".split(" "))
SENDS = frozenset("sent sends send projected projects mindspoke pathed broadcast broadcasts thoughtcast".split(" "))
_SENDS_NEAR = re.compile(r"\W{0,4}(?:[\w’'.-]++\s){0,3}(?:sent|sends|projected|projects|mindspoke|broadcast|pathed)\b")


class Judged(NamedTuple):
    """The kind of a quotation and how sure that is."""

    kind: str
    score: float
    after: Tag | None
    before: Tag | None


def judge(text: str, start: int, end: int, block_start: int, block_end: int, own: bool = True) -> Judged:
    """Judge one outermost quotation by its words and by what stands beside it in its block.

    ``own`` is false where the story speaks with other marks than these: then only clear signs make it speech.
    """
    after, before = tag_after(text, end, block_end), tag_before(text, start, block_start)
    kind = _kind_by_verb(text, end, after, before)
    odds = _odds(text, start, end, block_start, block_end, after, before)
    if not own:
        odds -= _FOREIGN
    if kind == "speech" and odds < _CITED_BELOW:
        return Judged("quoted", 1 / (1 + exp(odds)), None, None)
    return Judged(kind, max(0.5, 1 / (1 + exp(-odds))), after, before)


def _kind_by_verb(text: str, end: int, after: Tag | None, before: Tag | None) -> str:
    verb = after.verb if after else before.verb if before else ""
    if verb in SIGNS:
        return "sign"
    if verb in _QUOTED_THINKS:
        return "thought"
    return "telepathy" if _SENDS_NEAR.match(text, end) else "speech"


def _odds(text: str, start: int, end: int, low: int, high: int, after: Tag | None, before: Tag | None) -> float:
    inner = text[start:end].strip(_MARKS)
    left, right = text[max(low, start - 60) : start], text[end : min(high, end + 12)].lstrip()
    edge = left.rstrip()[-1:]
    opens, ends = not left.strip(), not right
    last, word_left = inner[-1:], edge.isalnum()
    small, open_end = inner[:1].islower(), last.isalnum() or last in ")"
    odds = _BASE
    odds += _CUES["start"] * opens + _CUES["end"] * ends + _CUES["fills"] * (opens and ends)
    if after:
        odds += _CUES["tag_after"] if after.strength >= 2 else _CUES["faint_tag"]
    if before and before.strength >= 2:
        odds += _CUES["tag_before"]
    odds += _CUES["exclaims"] * (last in ("?", "!")) + _CUES["breaks_off"] * (last in ("-", "–", "—"))
    odds += _CUES["small_first"] * small + _CUES["open_end"] * open_end
    odds += _CUES["you_and_i"] * (_YOU_AND_I.search(inner) is not None)
    odds += _CUES["after_stop"] * (edge in tuple(".!?…")) + _CUES["after_colon"] * (edge == ":")
    if word_left:
        odds += _after_word(left, right, last, small, open_end)
    words = inner.split()
    if len(words) > 1 and last not in ("?", "!", ".") and sum(w[0].isupper() for w in words) >= 0.6 * len(words):
        odds += _CUES["title"]
    if not opens:
        odds += _CUES["written"] * (_WRITTEN.search(left) is not None) + _CUES["unsaid"] * (
            _UNSAID.search(left) is not None
        )
    return odds


def _after_word(left: str, right: str, last: str, small: bool, open_end: bool) -> float:
    odds = _CUES["after_word"] + _CUES["small_after_word"] * small + _CUES["open_end_after_word"] * open_end
    if right[:1].islower():
        odds += _CUES["inside_sentence"]
    word = _LAST_WORD.search(left.rstrip())
    if word and word[0].lower() in _ARTICLES and last in (",", ".", "…"):
        odds += _CUES["after_article"]
    return odds
