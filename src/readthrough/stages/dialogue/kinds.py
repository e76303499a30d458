"""What a quotation is: speech, a thought, signing, or words that are only cited."""

from __future__ import annotations

import re
from math import exp
from typing import NamedTuple

from readthrough.stages.dialogue.beside import Tag, tag_after, tag_before
from readthrough.stages.dialogue.written import is_on_sign

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
    "open_end": -0.75,  # no stop or comma before the closing mark
    "open_end_after_word": -0.4,
    "after_article": -0.8,  # he was a "friend."
    "title": -1.05,  # "The Raven"
    "open_inside": -1.0,  # "Sea View" was painted over the door
    "written": -0.5,  # the note ran: "Come."
    "unsaid": -0.7,  # as if to say, "So."
    "after_colon": -0.45,
}
_BASE = -0.1
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
    r"\b(?:as (?:if|though) (?:to (?:say|ask)|(?:he|she|they|it|I)(?: had| were| was)?)|felt like|wanted to"
    r"|without|instead of|"
    r"(?:would|might|could|should|can|may|must|['’]d)(?: never| always| ever| almost| have| only| just| often"
    r"| not| like to)*"
    r"(?: say| have| be| said| ask| reply| answer| cry| exclaim)|could (?:he|she|they|I|one) (?:say|ask|reply|answer)|"
    r"(?:seem(?:ed|s)?|appeared|longed|wished|meant|tried|about|tempted|temptation|afraid|ready|lips|tongue|power|way|well|like|"
    r"habit|used|dared?|if) (?:of |not )?(?:to )?(?:say(?:ing)?|ask(?:ing)?|reply(?:ing)?|exclaim(?:ing)?"
    r"|shout(?:ing)?|cry(?:ing)?)|"
    r"(?:eyes|look|looks|glance|smile|expression|face|tone|gesture|shrug|silence|manner|air|nod"
    r"|brows?)(?: that| which| of \w+)?"
    r" (?:said|say|says|answered|implied|asked|meant|seemed|spoke)|"
    r"(?:implied|signified|meant|means|implying|meaning|signifying|to mean)|"
    r"the (?:word|phrase|words|name|term|expression|title|use of|motto|proverb|saying)"
    r"|(?:is|was|were|are|be|been|being|so|thing|man|place|what \w{1,8}) called|known as)"
    r"\b[^.!?“”\"]{0,25}\Z"
)
# "Oh, not again," it seemed to say.
_UNSAID_AFTER = re.compile(
    r"[\s,—–-]*(?:it|(?:his|her|their|the) (?:eyes|look|glance|smile|face|expression|silence|gesture|shrug|manner"
    r"|tone)|they|he|she|I)"
    r" (?:seemed to (?:say|ask|be saying)|(?:might|could|would|should) have (?:said|asked|added|replied)"
    r"|(?:wanted|longed|meant) to)\b"
)
# «The temptation to say, "Go," was strong», «He never said, "Come in."»
_NEVER_SAID = re.compile(
    r"\b(?:(?:never|not|n[’']t|temptation to|refrained from|forbore to) (?:say(?:ing)?|said|ask(?:ing)?|asked)),?\s*\Z"
)
# «says the Danish proverb», «as the poet puts it, "so"»: whoever tells the story cites it
_SAYING = r"(?:proverbs?|sayings?|adage|maxim|old saw|motto|ballad|hymn|psalm|Bible|Scriptures?|nursery rhyme)"
_CITED_AFTER = re.compile(
    r"[\s,—–-]*(?:says|said|runs|ran|goes|went|as) (?:the|an?|our|his|her|their|some) "
    rf"(?:[\w’'-]+ ){{0,2}}{_SAYING}\b(?! [a-z])"
)
# A poet may be there and speak: «"Sit," said the poet.», «As the poet rose, he said, "Sit."»
_CITED_BEFORE = re.compile(
    rf"\b(?:[Aa]s (?:the|an?|some|one) (?:[\w’'-]+ ){{0,2}}(?:{_SAYING}|poet|psalmist) (?:\w+ly )?"
    r"(?:puts?|has|says?|sings?|tells|runs|goes|observes|remarks)(?: it| us)?"
    rf"|[Ii]n the words of (?:the|an?|some|one) (?:[\w’'-]+ ){{0,2}}(?:{_SAYING}|poet|psalmist))[,:]?\s*\Z"
)
# («A fine book»—Leeds Star. «Very readable»—Hull Herald)
_CUTTING = re.compile(r"\u2060?[—–]\u2060?\s?(?:[Tt]he )?[A-Z][\w’'.]*(?: [A-Z&][\w’']*)*(?:\)|\.\s*[“\"‘(«])")
# «He added mentally: "So."», «"So," she said inwardly», «he was reflecting, "So."»
_MENTALLY_BEFORE = re.compile(r"(?:\b(?:mentally|inwardly)|\bwas reflecting)\s?[,:]\s*\Z")
# but «"Come in," said Kate inwardly cursing him» is said
_MENTALLY_AFTER = re.compile(r"\s(?:mentally|inwardly)(?=[,.;:!—]| (?:to|as|while|with|for)\b)")
_LAST_WORD = re.compile(r"[\w'’-]+\Z")
_MARKS = "\"“”„‟＂'‘’‚`´«»‹›「」『』_* \n\t"

_EMPHASIS = "_* \n\t"

THINKS = frozenset("thought think thinks mused muses wondered wonders".split(" "))
_QUOTED_THINKS = frozenset("thought thinks think".split(" "))
SIGNS = frozenset("signed signs fingerspelled fingerspells".split(" "))
WRITES = frozenset("wrote writes write".split(" "))  # "Come at once," wrote his aunt
TEXTS = frozenset("texted texts text typed types type".split(" "))  # "on my way," he texted
SENDS = frozenset("sent sends send projected projects mindspoke pathed broadcast broadcasts thoughtcast".split(" "))
SENDS_NEAR = re.compile(
    r"[\s,—–-]{0,3}(?:[A-Z][\w’'-]*|he|she|they|I|xe|ze)\s(?:sent|sends|projected|mindspoke|broadcast|pathed)"
    r"(?=[.,;]|\s(?:back|along|silently|to (?:him|her|them|me))[.,;]|\s(?:down|through|across|along)\s|\Z)"
)
# he thought about it, she thinks of home: no tag; nor is «"Is it?" Tom typed a line.», but «he texted her» is one
_OBJECT_NEXT = re.compile(r"\s(?:about|of|it|that|over|he|she|they|I|better|hard|so|how|the|this|his|her)\b")
_TYPED_NEXT = re.compile(r"\s(?:a|an|the|his|her|their|its|my|our|another|some\w*|nothing|it|on|for|away|faster)\b")
# «he texted her back, "Now?"»; «the largest type ran thus: "Lost."» is none
_TYPED_CLOSE = re.compile(
    r"\s|(?:\s(?:back|out|in|again|to|the|group|chat|him|her|them|me|us|\w+ly|[A-Z][\w’'-]+)){0,3}\s?[,:]\s*"
)


_PHONE = re.compile(r"\b(?:[Pp]hone|[Tt]ext(?:s|ed|ing)?|[Mm]essages?|chat|replied|reply)\b")


class Judged(NamedTuple):
    """The kind of a quotation and how sure that is."""

    kind: str
    score: float
    after: Tag | None
    before: Tag | None


def judge(text: str, start: int, end: int, low: int, high: int, own: bool = True) -> Judged:
    """Judge one outermost quotation by its words and by what stands beside it in its block (``low`` to ``high``).

    ``own`` is false where the story speaks with other marks than these: then only clear signs make it speech.
    """
    after, before = tag_after(text, end, high), tag_before(text, start, low)
    odds = sum((_CUES[cue] for cue in find_cues(text, start, end, low, high, after, before)), _BASE)
    if not own:
        odds -= _FOREIGN
    if before and not _leads_in(text, before, start):
        before = None
    kind = _kind_by_verb(text, start, end, after, before)
    if is_cited(text, start, end, low, high) or (after is None and is_on_sign(text, start, low)):
        return Judged("quoted", 0.8, after, None)
    if _is_mental(text, start, end, low, after):
        return Judged("thought", 0.8, after, before)
    if kind not in ("thought", "message") and odds < _CITED_BELOW:
        return Judged("quoted", 1 / (1 + exp(odds)), None, None)
    return Judged(kind, max(0.5, 1 / (1 + exp(-odds))), after, before)


def is_cited(text: str, start: int, end: int, low: int, high: int) -> bool:
    """Whether what stands beside says that nobody says these words: a proverb, a cutting, what was left unsaid."""
    left = text[max(low, start - 90) : start]
    if _CITED_AFTER.match(text, end, high) or _CITED_BEFORE.search(left) or _NEVER_SAID.search(left):
        return True
    bracket = left.rfind("(") > left.rfind(")")
    return bracket and _CUTTING.match(text, end, high) is not None


def _is_mental(text: str, start: int, end: int, low: int, after: Tag | None) -> bool:
    """«He added mentally: "So."», «"So," she added mentally»."""
    if _MENTALLY_BEFORE.search(text, max(low, start - 40), start):
        return True
    if after is None or (text[after.start].isupper() and not text[start:end].rstrip(_MARKS).endswith(",")):
        return False  # «"Come in." He added mentally: …»
    return _MENTALLY_AFTER.match(text, after.end) is not None


def _leads_in(text: str, before: Tag, start: int) -> bool:
    """«He said, "Go"» leads in; in «he said. "Go"» the sentence is over."""
    return not any(c in ".!?…" for c in text[before.end : start])


def _kind_by_verb(text: str, start: int, end: int, after: Tag | None, before: Tag | None) -> str:
    if after:
        tag = None if new_sentence(text, start, end, after) else after
    else:  # she thought to herself, "so": nothing but a word or two between the verb and the mark
        tag = before if before and is_close(text, before, start) else None
    if tag and tag.verb in SIGNS:
        return "sign"
    if tag and tag.verb in _QUOTED_THINKS:
        return "thought"
    if tag and tag.verb in WRITES:
        return "quoted"
    if tag and tag.verb in TEXTS:
        return "message"
    return "telepathy" if SENDS_NEAR.match(text, end) else "speech"


def is_close(text: str, before: Tag, start: int) -> bool:
    """Whether nothing but a word or two stands between a verb and the words it leads in."""
    verb_end = before.start + len(before.verb)
    if before.verb in TEXTS:  # he typed "On my way" and sent it; she texted him, "Now?"
        between = text[verb_end:start]
        bare = before.verb.startswith("typ") and not between.strip()
        if bare and not _PHONE.search(text, max(0, start - 300), start):
            return False  # «He typed "Chapter One" and stopped.»
        return _TYPED_CLOSE.fullmatch(text, verb_end, start) is not None
    return text[verb_end:start].count(" ") <= 3 and text[before.end] in ",:" and not _OBJECT_NEXT.match(text, verb_end)


def new_sentence(text: str, start: int, end: int, tag: Tag) -> bool:
    """«"A boat." Ivo thought about it»: what follows a full stop, or has a capital He, is no tag of thinking."""
    last = text[start:end].rstrip(_MARKS)[-1:] if end - start < 4 else text[end - 4 : end].rstrip(_MARKS)[-1:]
    if tag.verb in TEXTS:
        if last != "," and not tag.verb.startswith("text") and _TYPED_NEXT.match(text, tag.end):
            return True
    elif _OBJECT_NEXT.match(text, tag.end):
        return True
    return text[tag.start].isupper() and (last == "." or (tag.subject in ("he", "she", "they") and last != ","))


def find_cues(text: str, start: int, end: int, low: int, high: int, after: Tag | None, before: Tag | None) -> list[str]:
    """Name the cues for and against speech of the quotation ``start`` to ``end`` in its block."""
    inner = text[start:end].strip(_MARKS)
    # *"Can't. The line's caught."*: the stars around the marks are no words
    left = text[max(low, start - 60) : start].rstrip(_EMPHASIS)
    right = text[end : min(high, end + 12)].lstrip(_EMPHASIS)
    edge, last = left.rstrip()[-1:], inner[-1:]
    opens, ends = not left.strip(), not right
    small, open_end = inner[:1].islower(), last.isalnum() or last == ")"
    written = not opens and _WRITTEN.search(left) is not None
    unsaid = (not opens and _UNSAID.search(left) is not None) or _UNSAID_AFTER.match(text, end) is not None
    told = {
        "start": opens,
        "end": ends,
        "fills": opens and ends,
        "tag_after": after is not None and after.strength >= 2 and not unsaid,
        "faint_tag": after is not None and after.strength == 1,
        "tag_before": before is not None and before.strength >= 2 and not written and not unsaid,
        "after_stop": edge in tuple(".!?…"),
        "after_colon": edge == ":",
        "you_and_i": _YOU_AND_I.search(inner) is not None,
        "exclaims": last in ("?", "!"),
        "breaks_off": last in ("-", "–", "—"),
        "small_first": small,
        "open_end": open_end,
        "open_inside": open_end and after is None and right[:1].islower(),
        "title": _is_title(inner),
        "written": written,
        "unsaid": unsaid,
    }
    if edge.isalnum():
        word = _LAST_WORD.search(left.rstrip())
        article = word is not None and word[0].lower() in _ARTICLES
        told |= {
            "after_word": True,
            "small_after_word": small,
            "open_end_after_word": open_end,
            "inside_sentence": right[:1].islower(),
            "after_article": article and last in (",", ".", "…"),
        }
    return [cue for cue, is_so in told.items() if is_so]


def _is_title(inner: str) -> bool:
    words = inner.split()
    return len(words) > 1 and inner[-1] not in "?!" and sum(w[0].isupper() for w in words) >= 0.6 * len(words)
