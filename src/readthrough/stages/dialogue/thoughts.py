"""Thoughts without quote marks: in italics, or told by a verb of thinking alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from readthrough.layers import Block
from readthrough.stages.dialogue.beside import Tag, tag_after, tag_before
from readthrough.stages.dialogue.kinds import SENDS, SIGNS, TEXTS, THINKS, WRITES, is_close, new_sentence
from readthrough.story import Emphasis

_EDGE = "_* \n\t"
_STOPS = frozenset(".!?…:;,—–-\"”’'»)")
_ENDS = frozenset(".!?…,—–-")
_HERE = re.compile(r"\b(?:I|I[’']\w+|me|my|mine|myself|we|us|our|you|your|[Ww]e|[Yy]ou|[Mm]y)\b|[?!]|…|\.\.\.")
_PAST_TALE = re.compile(r"\b(?:he|she|they|He|She|They)\s(?:had|was|were|\w+ed)\b")
_TO_SELF = re.compile(
    r"\s*[—–-]?\s*(?:he|she|they|I|you|we|xe|ze|[A-Z][\w’'-]+)\s(?:\w+ly\s)?(?:told|chided|scolded|reminded|asked|berated|"
    r"assured|promised|cursed|lectured|admonished|tells|chides|scolds|reminds|asks)\s(?:him|her|them|it|my|your|our|xem)sel(?:f|ves)\b"
)
_SAID_IN_MIND = re.compile(
    r"\s*[—–-]?\s*(?:\w+\s){0,3}?(?:said|came|called|answered|asked|echoed|whispered)\b[^.!?]{0,40}"
    r"\b(?:mind|head|thread|bond|link|skull|thoughts)\b"
)
MIND_READ = re.compile(
    r"\b(?:[Tt]elepath\w*|[Mm]ind-?(?:speech|speak|voice|link|bond)\w*|"
    r"(?:voice|words?) in (?:his|her|their|my) (?:mind|head)|into each other[’']s minds?)\b"
)
# «Fool, she told herself.»
_TOLD = re.compile(
    r"[,!?…—–]\s(?P<who>he|she|they|I|we|you|xe|ze|[A-Z][\w’'-]{1,20})\s(?:\w+ly\s)?(?:(?P<self>(?:told|chided|scolded|reminded|"
    r"asked|berated|assured|admonished|tells|chides|scolds|reminds|asks)\s(?:him|her|them|my|your|our|xem)sel(?:f|ves))|"
    r"(?P<thinks>thought|thinks|think|mused|muses|wondered|wonders))(?=\s?[.,;!—–\n]|\s(?:to|\w+ly|as|with|in|at|quite|and|for)\b|\Z)"
    r"|[,!?…—–]\s(?P<verb>thought|thinks)\s(?P<name>[A-Z][\w’'-]+)(?=\s?[.,;!—–\n]|\s(?:to|\w+ly|as|with|quite|and)\b|\Z)"
)
# «*Back at six,* says the note.», «*I only thought you should have it,* it says at the bottom.»
_SHEET = (
    r"(?:the|his|her|my|their|your|a) (?:\w+ )?"
    r"(?:text|message|note|letter|sign|screen|e?mail|caption|card|label|display|notice)"
)
_WRITTEN = re.compile(
    r"[\s,—–-]*(?:it\s(?:reads?|(?:says|said)\s(?:at|on|in|across|above|below))\b"
    rf"|(?P<what>{_SHEET})(?: (?:on|from) (?:\w+ )?\w+)?\s(?:says|said|reads|read)\b"
    rf"|(?:says|said|reads|read)\s(?P<thing>{_SHEET})\b)"
)
# «The text from Kit read: *The loud one.*», and «He typed *me too* and looked at it.»
_WRITTEN_BEFORE = re.compile(
    r"(?P<what>\b(?:(?:[Tt]he|[Hh]is|[Hh]er|[Mm]y|[Tt]heir|[Yy]our|[Aa]|[\w-]+['’]s) (?:\w+ )?)"
    r"(?:text(?: message)?|message|note|letter|sign|screen|e?mail|caption|card|label|display|notice))"
    r"(?: (?:on|from) (?:\w+ )?\w+)? (?:says|said|reads|read|was)\s?[,:]?\s*\Z"
)
_TYPED_BEFORE = re.compile(r"\b(?:typed|texted|types|texts)\s\Z")
_STRESSED = re.compile(r"\W*(?:(?:so|very|too|really|as) |.*(?:ly|fast)\W*\Z)", re.IGNORECASE)
# «*Ring ring.*», «*BANG*», «*Beep, beep, beep*»: nobody's; «*Crash?*» and «*Crash and burn.*» are thought
_SOUND = re.compile(
    r"[_* ]*(?:(?:ring|knock|rap|tap|bang|boom|crash|thud|thump|thwack|whack|smack|slam|click|clack|clang|clank|"
    r"creak|crunch|bee+p|buzz+|bzz+t?|ping|ding|dong|chime|tick|tock|drip|plop|splash|splat|whoosh|swoosh|swish|"
    r"rustle|rattle|crackle|sizzle|gulp|vroom|honk|toot|wham|kaboom|pow|zap|meow|woof|bark|moo|caw|tweet|achoo)"
    r"(?:[ ,.!…~-]+|(?=[_* ]*\Z))){1,6}[_* ]*",
    re.IGNORECASE,
)
_SENTENCE_START = re.compile(r"(?<!\bMrs)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)[.!?…:][”’\"»)*_]*\s+(?=\S)")
# «The trouble, he thought, was how to stop.», «Mrs. Hart, she thought, laying down her brush, would never agree.»
_GOES_ON = re.compile(
    r",\s(?:\w+ing\b[^,.!?…;:—–]{0,60},\s)?(?P<rest>(?:(?P<verb>is|was|are|were|isn[’']t|wasn[’']t|has|had|have|does|did|do|will"
    r"|would|won[’']t|wouldn[’']t|can|could|can[’']t|couldn[’']t|must|may|might|should|shall|ought|never|always)"
    r"|it|there|they|we|you|I|this|that|these|those|nobody|nothing|everything|all|how|why|what)\b"
    r"(?:[^.!?…]|(?<=\bMr)\.|(?<=\bMrs)\.|(?<=\bDr)\.)*[.!?…]*)"
)
_LONGEST_CLAUSE = 160
_LONGEST_TAG = 90
_LONGEST_SUBJECT = 8  # words


class Thought(NamedTuple):
    """A stretch in italics or with a verb of thinking: its kind, why, score and tag."""

    start: int
    end: int
    kind: str
    why: str
    score: float
    tag: Tag | None


class Manner(NamedTuple):
    """What else a story is known to do.

    ``speaks_in_italics``: its speech has few other marks. ``mind_read``: it tells of speech from mind to mind;
    ``mind_marked``: that has marks of its own.
    """

    speaks_in_italics: bool
    mind_read: bool
    mind_marked: bool


def italic_stretches(
    text: str, emphasis: Sequence[Emphasis], block_of: Sequence[Block], manner: Manner
) -> list[Thought]:
    """Judge spans in italics, each with the block it lies in: thoughts, signing, mindspeech, or speech where a story
    marks speech in no other way. Words that are only stressed are left out."""
    found, doubtful, faint = [], [], []
    said: Thought | None = None
    for first, last, block in _joined(text, emphasis, block_of):
        start, end = _trim(text, first, last)
        if not _stands_alone(text, start, end, block):
            continue
        told = _by_tag(text, start, end, block, manner.speaks_in_italics)
        if told is None and said and said.start >= block.start and _only_tag_between(text, said, start):
            told = said._replace(start=start, end=end, tag=None)  # «*I saw them,* said Bo in her head. *They ran.*»
        if told:
            found.append(told)
            said = told
        elif _SOUND.fullmatch(text, start, end):
            continue
        elif manner.speaks_in_italics or _could_be_thought(text, start, end, block):
            doubtful.append((start, end))
        elif start == block.start:
            faint.append((start, end))
    return sorted(_by_company(doubtful, faint, found, manner), key=lambda t: t.start)


def _only_tag_between(text: str, said: Thought, start: int) -> bool:
    """Whether nothing but the rest of the sentence with its tag stands between a tagged stretch and the next one."""
    between = text[said.end : start]
    ends = len(_SENTENCE_START.findall(between))
    return said.tag is not None and said.tag.start >= said.end and ends <= 1 and len(between) <= _LONGEST_TAG


def _joined(text: str, emphasis: Sequence[Emphasis], block_of: Sequence[Block]) -> Iterator[tuple[int, int, Block]]:
    """Spans as they are said: «*It was the* other *key,*» is one, its stressed word set upright."""
    spans = list(zip(emphasis, block_of, strict=True))
    i = 0
    while i < len(spans):
        first, block = spans[i]
        end = first.end
        while i + 1 < len(spans) and spans[i + 1][1] is block and _is_stressed(text[end : spans[i + 1][0].start]):
            i += 1
            end = max(end, spans[i][0].end)
        yield first.start, end, block
        i += 1


def _is_stressed(between: str) -> bool:
    return 0 < len(between) <= 14 and between.strip().isalpha() and len(between.split()) == 1


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _stands_alone(text: str, start: int, end: int, block: Block) -> bool:
    """Whether a span is a sentence or clause of its own and no stressed word."""
    inner = text[start:end].strip(_EDGE)
    left, right = text[max(block.start, start - 8) : start].rstrip(), text[end : min(block.end, end + 8)].lstrip()
    if not any(c.isalpha() for c in inner):
        return False
    if _TYPED_BEFORE.search(text, max(block.start, start - 8), start) and len(inner.split()) > 1:
        return not _STRESSED.match(inner)  # «He typed *me too* and looked at it.»: «*very fast*» is only stressed
    if left and left[-1] not in _STOPS:
        return inner[-1] in _ENDS and len(inner.split()) > 3
    if inner[-1] in _ENDS or not right:
        return True
    return bool(right) and right[0] in ".!?…,"


def _by_tag(text: str, start: int, end: int, block: Block, speaks_in_italics: bool) -> Thought | None:
    after = tag_after(text, end, block.end)
    if _TO_SELF.match(text, end, block.end):
        return Thought(start, end, "thought", "thought-verb", 0.9, after)
    if _SAID_IN_MIND.match(text, end, block.end):
        return Thought(start, end, "telepathy", "mind-verb", 0.8, after)
    if written := _written(text, start, end, block):
        return written
    if after and new_sentence(text, start, end, after):
        after = None
    tag = after or tag_before(text, start, block.start)
    if tag is None:
        return None
    if tag.verb in TEXTS or tag.verb in WRITES:
        if tag is not after and not is_close(text, tag, start):
            return None
        return Thought(start, end, "message" if tag.verb in TEXTS else "quoted", "italic-written", 0.85, tag)
    if tag.verb in THINKS:
        return Thought(start, end, "thought", "thought-verb", 0.95, tag)
    if tag.verb in SIGNS:
        return Thought(start, end, "sign", "sign-verb", 0.95, tag)
    if tag.verb in SENDS:
        return Thought(start, end, "telepathy", "mind-verb", 0.8, tag)
    whole = start == block.start or text[start:end].strip(_EDGE)[-1] in _ENDS  # «*Now*, he said, it was over»
    if tag.strength >= 2 and after is not None and (whole or speaks_in_italics):
        return Thought(start, end, "speech", "italic-said", 0.8 if speaks_in_italics else 0.6, tag)
    return None


def _written(text: str, start: int, end: int, block: Block) -> Thought | None:
    """«*Back at six,* says the note.», «The text from Kit read: *The loud one.*»"""
    written = _WRITTEN.match(text, end, block.end) or _WRITTEN_BEFORE.search(text, max(block.start, start - 80), start)
    if written is None:
        return None
    named = written.groupdict()
    sent = (named["what"] or named.get("thing") or "").endswith(("text", "message"))
    return Thought(start, end, "message" if sent else "quoted", "italic-written", 0.8, None)


def _could_be_thought(text: str, start: int, end: int, block: Block) -> bool:
    inner = text[start:end].strip(_EDGE)
    words = inner.split()
    if len(words) > 60 or (len(words) < 2 and inner[-1] not in ("!?.…," if start == block.start else "!?.…")):
        return False
    if _PAST_TALE.search(inner) and not _HERE.search(inner):
        return False
    # «*sans façon*», «*Exit left.*» are none; «*Idiot.*» in a paragraph of its own is
    return _HERE.search(inner) is not None or (len(words) <= 3 and (start, end) == (block.start, block.end))


def _by_company(
    doubtful: list[tuple[int, int]],
    faint: list[tuple[int, int]],
    found: list[Thought],
    manner: Manner,
) -> list[Thought]:
    """Untagged spans are what the tagged ones are: a story that signs in italics signs in all of them, «*YES*» too.

    «*Where?* he asks» is speech where speech stands in italics, else what this story has italics for.
    """
    votes = {kind: sum(t.kind == kind for t in found) for kind in ("sign", "telepathy", "thought")}
    # in a story that speaks with other marks, «*Over here,* said Ann» is heard by the mind alone
    unheard = sum(t.why == "italic-said" for t in found) > max(1, votes["thought"])
    unheard = (unheard or manner.mind_read) and not manner.mind_marked  # «~Can you hear?~»: then italics are heard
    spoken = "telepathy" if votes["telepathy"] or unheard else "speech"
    if votes["sign"] > votes["telepathy"]:
        spoken = "sign"
    elif manner.speaks_in_italics:
        spoken = "speech"
    said = [t._replace(kind=spoken) if t.why == "italic-said" else t for t in found]
    count = sum(t.kind == spoken for t in said)
    best = spoken if count > votes["thought"] and (spoken != "speech" or manner.speaks_in_italics) else "thought"
    score = 0.5 if best == "thought" else 0.6
    untagged = doubtful if best == "thought" else doubtful + faint
    return said + [Thought(a, b, best, f"italic-{best}", score, None) for a, b in untagged]


def told_thoughts(text: str, narration: Callable[[int], tuple[int, int] | None]) -> Iterator[Thought]:
    """Yield thoughts that only a verb marks: «I must ring them, she thought.»

    ``narration`` gives the stretch of narration that a place lies in, or None inside dialogue or outside the story.
    """
    for match in _TOLD.finditer(text):
        bounds = narration(match.start())
        if bounds is None:
            continue
        stop = match.start() + 1
        low = max(bounds[0], stop - _LONGEST_CLAUSE)
        first = low if low == bounds[0] else -1
        for bound in _SENTENCE_START.finditer(text, low, stop - 1):
            first = bound.end()
        if first < 0:
            continue
        first, stop = _trim(text, first, stop)
        rest = _GOES_ON.match(text, match.end(), bounds[1])
        if _is_thought(text[first:stop].strip(_EDGE), match, bool(rest and rest["verb"])):
            score = 0.7 if match["self"] else 0.6
            yield Thought(first, stop, "thought", "told-thought", score, None)
            if rest:
                yield Thought(*_trim(text, *rest.span("rest")), "thought", "told-thought", score, None)


def _is_thought(clause: str, match: re.Match[str], cut: bool) -> bool:
    """«He was late, he thought» tells what he thought; «I am late, he thought» is the thought.

    ``cut``: the verb of the clause stands behind the tag: «The trouble, he thought, was how to stop.»
    """
    words = clause.split()
    if not words or not clause[0].isupper() or _PAST_TALE.search(clause):
        return False
    if words[0] in ("As", "Or", "But", "And", "So", "Then", "When", "If", "Perhaps", "It") and match["self"] is None:
        return False
    told_by_i = match["who"] in ("I", "we", "you")
    mine = re.search(r"\b(?:I|I[’']\w+|me|[Mm]y|[Ww]e|us|[Oo]ur|[Yy]ou|[Yy]our)\b", clause) is not None
    if match["self"]:
        return len(words) <= 12 and not told_by_i
    if told_by_i:
        return False
    return mine or (len(words) <= 2 and clause[-1] in ",!") or (cut and len(words) <= _LONGEST_SUBJECT)
