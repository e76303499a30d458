"""Utterances as the unit of decision: the stretches of a turn with what stands beside them."""

from __future__ import annotations

from bisect import bisect
from typing import NamedTuple

from readthrough.layers import SPOKEN_KINDS, Dialogue, Mention, Mentions
from readthrough.model.ear import Ear
from readthrough.stages.mentions.pronouns import PRONOUNS
from readthrough.stages.speakers.replies import answers_alike, asks_back, swaps
from readthrough.stages.subjects import JOINS
from readthrough.stages.tags import Beside, Tag
from readthrough.stages.words import Words

# Gaps after which a line most likely answers the one before.
CLOSE = frozenset(("same", "next", "trail", "lead"))
_ANSWERS = frozenset("yes no yeah yep nope nah aye okay ok sure well because maybe perhaps nothing never of".split())
_DASHES = ("—", "--", "–")
_TELLING = 5  # letters of a word whose return tells something
_FEW = 3  # words
LIKE = (-3.0, -2.0, -1.0, -0.4, 0.4, 1.0, 2.0, 3.0)
_MUCH = 16  # tokens of narration after which a line is no mere answer


class Turn(NamedTuple):
    """One utterance.

    ``quotes`` are rows of Dialogue.quotes; ``first``, ``last`` its tokens; ``tags`` what says who speaks, best first;
    ``befores`` and ``afters`` the subjects of the narration around its stretches, ``voices`` whose voice is heard
    there (rows of Mentions). ``gap`` tells what
    lies between it and the turn before: same, next, trail, lead, near, far, break (in one paragraph; in the next one;
    there, but after much narration behind the line before, or before this one; one paragraph of narration between;
    more; a scene or chapter break). ``chapter`` is a running number.
    """

    quotes: tuple[int, ...]
    first: int
    last: int
    tags: tuple[Tag, ...]
    befores: tuple[int, ...]
    afters: tuple[int, ...]
    voices: tuple[int, ...]
    gap: str
    chapter: int
    cues: tuple[str, ...] = ()  # what the words themselves tell of turn taking: see _cues
    by: str = ""  # «it», «somebody» or «several»: see Beside
    kind: str = "speech"  # of its first stretch
    silent: tuple[int, ...] = ()  # who says nothing beside it, as the narration tells: rows of Mentions


def list_turns(
    words: Words, dialogue: Dialogue, mentions: Mentions, beside: list[Beside], ear: Ear
) -> list[Turn]:
    """List the utterances of the story in order; a turn whose tags name different people is cut between them."""
    groups: list[list[int]] = []
    for q, quote in enumerate(dialogue.quotes):
        if quote.kind not in SPOKEN_KINDS or beside[q].first == beside[q].last:
            continue
        last = groups[-1][-1] if groups else -1
        joined = groups and dialogue.quotes[last].turn == quote.turn
        if joined and not _other_speaker(words, mentions, beside, groups[-1], q):
            groups[-1].append(q)
        else:
            groups.append([q])
    turns: list[Turn] = []
    for group in groups:
        turn = _turn(words, dialogue, beside, group, turns[-1] if turns else None)
        if turn.gap != "break":
            two = ("other-pronoun",) * _are_two(words, mentions, turn, turns[-1])
            turn = turn._replace(cues=(*turn.cues, *two, *_heard(ear, turn, turns[-2:])))
        turns.append(turn)
    return turns


def _heard(ear: Ear, turn: Turn, before: list[Turn]) -> list[str]:
    """Whether the model hears the voice of the last turn (ear1) and of the one before it (ear2) again, in steps."""
    cues = []
    for back, other in enumerate(reversed(before), 1):
        if other.chapter == turn.chapter:
            cues.append(f"ear{back}:{bisect(LIKE, ear.same_speaker(turn.quotes[0], other.quotes[-1]))}")
    return cues


def _are_two(words: Words, mentions: Mentions, turn: Turn, before: Turn) -> bool:
    """«"And now?" she asked. "Now we wait," he said.»: those are two, also where nobody is known to be a man."""
    told = []
    for tag in (*before.tags[:1], *turn.tags[:1]):
        row = mentions.rows[tag.subject]
        told += [PRONOUNS[words.text[row.token].lower()]] if row.kind == "pronoun" else []
    return set(told) == {"he", "she"}


def _other_speaker(words: Words, mentions: Mentions, beside: list[Beside], group: list[int], q: int) -> bool:
    """«"Hi," said Tom. "Hello," said Ann.»: both stretches have a name of their own."""
    mine = beside[q].tag
    if mine is None or mine.strength < 2:
        return False
    for other in group[-8:]:
        tag = beside[other].tag
        if tag and tag.strength > 1 and tag.subject != mine.subject:
            a, b = mentions.rows[tag.subject], mentions.rows[mine.subject]
            if a.kind == "pronoun" or b.kind == "pronoun":
                if a.kind == b.kind and PRONOUNS[words.text[a.token].lower()] != PRONOUNS[words.text[b.token].lower()]:
                    return True
                if a.kind != b.kind and tag.place == "before" == mine.place and _joins(words, beside[other].last, b):
                    return True
                continue
            return words.text[_head(words, a)] != words.text[_head(words, b)]
    return False


def _joins(words: Words, last: int, row: Mention) -> bool:
    """«He asked, "Where?" and Ann answered, "Gone."»: tell whether a second clause begins right behind a quote."""
    between = [w.lower() for w in words.text[last : row.token] if w[0].isalpha()]
    return len(between) == 1 and between[0] in JOINS


def _head(words: Words, row) -> int:
    i = row.token
    while i + 1 < len(words.end) and words.end[i] < row.end:
        i += 1
    return i


def _turn(
    words: Words,
    dialogue: Dialogue,
    beside: list[Beside],
    group: list[int],
    before: Turn | None,
) -> Turn:
    sides = [beside[q] for q in group]
    tags = sorted((s.tag for s in sides if s.tag), key=lambda t: (-t.close, -t.strength))
    block = dialogue.quotes[group[0]].block
    gap = "break"
    if before is not None:
        if words.scene[sides[0].first] == words.scene[before.last - 1]:
            gap = _gap(block, dialogue.quotes[before.quotes[-1]].block)
            answers = gap == "same" and words.text[before.last : sides[0].first][:1] in ([join] for join in JOINS)
            gap = "next" if answers else gap  # «Tom asked, "Where?" and Ann answered, "Gone."»
        if gap == "next":
            gap = _narration(words, before.last, sides[0].first)
    return Turn(
        tuple(group),
        sides[0].first,
        sides[-1].last,
        tuple(tags),
        tuple(s.beat.before for s in sides if s.beat.before >= 0),
        tuple(s.beat.after for s in sides if s.beat.after >= 0),
        tuple(s.beat.voice for s in sides if s.beat.voice >= 0),
        gap,
        words.scene[sides[0].first],
        _cues(words, before, sides[0].first, sides[-1].last) if before and gap != "break" else (),
        "" if tags else next((s.by for s in sides if s.by), ""),
        dialogue.quotes[group[0]].kind,
        () if tags else tuple(s.silent for s in sides if s.silent >= 0),
    )


def _cues(words: Words, before: Turn, first: int, last: int) -> tuple[str, ...]:
    """What the words of two lines tell: «"Like what?" "Like forever."» asks and echoes; «"No."» answers.

    asked: the line before ends with a question; answers: this one opens as answers do; asks; echoes: a longer word of
    the line before comes again; short: hardly a word; asks-too: a question behind a question; broken: the line before
    breaks off; goes-on: this one opens in the middle of a sentence; silence: nobody answers, as the narration between
    tells; touching: nothing stands between, not even a new paragraph; at-last: the narration between leads to somebody
    who speaks after all; asks-back, answers-alike, swaps: see replies.py. Those of one turn with the turn before it:
    other-pronoun (see _are_two), ear1, ear2 (see _heard).
    """
    text = words.text
    old = [w.lower() for w in text[before.first : before.last] if w[0].isalnum()]
    said = [w for w in text[first:last] if w[0].isalnum()]
    new = [w.lower() for w in said]
    cues = []
    if _ends_with(text, before.first, before.last, "?"):
        cues.append("asked")
    if _ends_with(text, first, last, "?"):
        cues.append("asks")
        cues += ["asks-too"] * ("asked" in cues)
    if any(_ends_with(text, before.first, before.last, mark) for mark in _DASHES):
        cues.append("broken")
    if said and said[0][0].islower():
        cues.append("goes-on")
    if new and new[0] in _ANSWERS:
        cues.append("answers")
    if {w for w in new if len(w) >= _TELLING} & {w for w in old if len(w) >= _TELLING}:
        cues.append("echoes")
    if len(new) <= _FEW:
        cues.append("short")
    between = text[before.last : first]
    if is_silence([w.lower() for w in between]):
        cues.append("silence")
    if words.block[first] == words.block[before.last - 1] and not any(w[0].isalnum() for w in between):
        cues.append("touching")
    cues += ["at-last"] * speaks_at_last([w.lower() for w in between[-_LED:]])
    cues += ["asks-back"] * asks_back(text[first:last])
    cues += ["swaps"] * swaps(old, new)
    cues += ["answers-alike"] * answers_alike(text[before.first : before.last], text[first:last])
    return tuple(cues)


def is_silence(told: list[str]) -> bool:
    """«Tom said nothing.», «She didn't answer.», «There was no reply.»: tell whether words in small letters tell so."""
    for i, word in enumerate(told[:_LOOKED]):
        behind = told[i + 1 : i + 4]
        if word in ("say", "said", "says") and behind[:1] == ["nothing"]:
            return True
        if word in ("no", "not", "n't", "n’t", "never") and any(w in _REPLY for w in behind[:2]):
            return True
        if word in _KEPT and any(w in ("silent", "quiet", "mute", "wordless") for w in behind[:2]):
            return True
    return False


def speaks_at_last(told: list[str]) -> bool:
    """«Tam wet his lips and got ready to speak. "…"», «Finally she said, "…"»: they have not just spoken."""
    for i, word in enumerate(told):
        before = told[max(0, i - 2) : i]
        if word in ("speak", "answer", "reply") and "to" in before and _TRIES.isdisjoint(told[max(0, i - 4) : i]):
            return True
        if word in ("spoke", "answered", "replied") and not {"finally", "before"}.isdisjoint(before):
            return True
        if word == "voice" and "found" in before:
            return True
    return told[-3:-1] == ["at", "last"] or "finally" in told[-5:]


_LED = 16  # tokens of narration before a line
_TRIES = frozenset("not n't n’t nothing unable too failed refused opened tried wanted".split())
_LOOKED = 60  # tokens
_REPLY = frozenset("answer answered reply replied respond responded response speak spoke".split())
_KEPT = frozenset("was were is are am kept keeps stayed stays remained remains fell falls went goes".split())


def _ends_with(text: list[str], first: int, last: int, mark: str) -> bool:
    return any(mark in t for t in text[max(first, last - 3) : last])


def _narration(words: Words, last: int, first: int) -> str:
    """«"No," he said. He sat down for a long while and looked at the rain.»: after that the same may speak again."""
    if first - last < _MUCH:
        return "next"
    behind = sum(words.block[i] == words.block[last - 1] for i in range(last, min(first, last + _MUCH)))
    return "trail" if behind >= _MUCH else "lead" if first - last - behind >= _MUCH // 2 else "next"


def _gap(block: int, last: int) -> str:
    return {0: "same", 1: "next", 2: "near"}.get(block - last, "far")
