"""Notes of several paragraphs: from an open bracket to its close, and under a label that stands alone on its line."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from readthrough.stages.structure.cues import told_like_story, weigh
from readthrough.stages.structure.labels import ends_note, stands_bare
from readthrough.stages.structure.messages import chat_name
from readthrough.stages.structure.pieces import Piece, Verdict, Verdicts
from readthrough.stages.structure.voice import Voice, hear, hear_story

# A note that its author opens and closes may be long; one that only begins with a label is believed so far.
_MOST_CLOSED, _MOST_OPEN, _MOST_BETWEEN = 20, 12, 6  # paragraphs
_LONGEST_CLOSED, _LONGEST_OPEN, _LONGEST_BETWEEN = 6000, 3000, 1500  # characters
_NOTES = ("note", "end_note", "disclaimer")
_RUNS_ON = Verdict("note", "runs-on", 0.8)
_REPLIES = ("review", "replies", "response")
_WORDS = ("translation", "glossary", "vocabulary")
# «shalom - hello», «lán, lóin = lunch» under «Translations:»
_ENTRY = re.compile(r"[*_•-]* ?[^\s.!?\"“”][^.!?\"“”\n]{0,40}? ?(?:[-–—=:]|\()[ ]?[^.!?\"“”\n]{1,80}[.)]?[*_]*")
_SPEECH = '"“”„«»'


def find_asides(pieces: Sequence[Piece], known: Verdicts, starts: Sequence[int]) -> dict[int, Verdict]:
    """Follow notes that were found by their labels to where they close, and bare labels over what they announce."""
    found: dict[int, Verdict] = {}
    bounds = sorted({0, *starts, len(pieces)})
    labels = [i for i, v in known.items() if v.why == "typed-label" and v.kind in _NOTES]
    bare = {i for i in labels if stands_bare(pieces[i].text)}
    under = {j for i in bare for j in range(i, i + _MOST_OPEN)}
    closers = [j for j, piece in enumerate(pieces) if ends_note(piece.text)] if labels else []
    voice = hear_story(p.text for j, p in enumerate(pieces) if j not in known and j not in under) if bare else None
    for i in sorted(labels):
        at = bisect_right(bounds, i)
        low, high = bounds[at - 1], bounds[at] if at < len(bounds) else len(pieces)
        if i in found:
            continue
        found |= _to_its_end(pieces, known, i, closers, high) or _in_brackets(pieces, known, i, high)
        if voice and i in bare and i + 1 not in found and i + 1 not in known:
            found |= _under_label(pieces, known, (low, i, high), voice)
    return found


def _to_its_end(
    pieces: Sequence[Piece], known: Verdicts, i: int, closers: Sequence[int], high: int
) -> dict[int, Verdict]:
    """Follow a note to «End of Author's Note», the next of ``closers``, where nobody speaks between."""
    at = bisect_right(closers, i)
    if at == len(closers) or closers[at] >= min(high, i + _MOST_CLOSED):
        return {}
    run: list[int] = []
    for j in range(i + 1, closers[at]):
        if (j in known and known[j].kind not in _NOTES) or _speaks(pieces[j]):
            return {}
        run += [j] * (j not in known)
        if sum(len(pieces[k].text) for k in run) > _LONGEST_CLOSED:
            return {}
    return dict.fromkeys(run, _RUNS_ON) | {closers[at]: Verdict("note", "typed-label", 0.9)}


def _in_brackets(pieces: Sequence[Piece], known: Verdicts, i: int, high: int) -> dict[int, Verdict]:
    """Follow «(A/N: I had to look this up.» over its paragraphs to the one that ends with its bracket."""
    head = pieces[i].text.lstrip("*_ ")
    depth = _depth(head, head[:1], 0) if head[:1] in ("(", "[") else 0
    run: list[int] = []
    for j in range(i + 1, min(high, i + _MOST_CLOSED) if depth == 1 else 0):
        if j in known or _speaks(pieces[j]):
            break
        run.append(j)
        depth = _depth(pieces[j].text, head[0], depth)
        if depth <= 0:
            closes = pieces[j].text.rstrip("*_ .")[-1:] == (")" if head[0] == "(" else "]")
            return dict.fromkeys(run if closes else run[:-1], _RUNS_ON)
        if sum(len(pieces[k].text) for k in run) > _LONGEST_CLOSED:
            break
    return {}


# «:)» and «1)» close no bracket.
_NO_BRACKET = re.compile(r"[:;=]['-]?[()\[\]]|(?:^|\s)\w[)\]]")


def _depth(text: str, opener: str, depth: int) -> int:
    """Say how many brackets are open after a text; what closes more than is open leaves none."""
    for char in _NO_BRACKET.sub("", text):
        depth += (char == opener) - (char == (")" if opener == "(" else "]"))
        if depth <= 0:
            return 0
    return depth


def _under_label(
    pieces: Sequence[Piece], known: Verdicts, place: tuple[int, int, int], teller: Voice
) -> dict[int, Verdict]:
    """Take what stands under «Author's Note:» up to a break, a heading, another note or the end.

    All of it must be able to be a note: a label may also stand over one paragraph, and the story go on below. Where
    something cannot, only what speaks to readers right under the label is taken.
    """
    low, label, high = place
    verdict = Verdict(known[label].kind, "runs-on", 0.7)
    stop = next((j for j in range(label + 1, high) if j in known), high)
    run = range(label + 1, stop)
    size = sum(len(p.text) for p in pieces[label + 1 : stop])
    at_top = all(j in known for j in range(low, label))
    at_tail = stop == high or (known[stop].kind in (*_NOTES, "other") and high - stop <= _MOST_BETWEEN)
    fits = len(run) <= _MOST_BETWEEN and size <= _LONGEST_BETWEEN
    if at_tail and not at_top:
        before = sum(len(p.text) for p in pieces[low:label])
        fits = len(run) <= _MOST_OPEN and size <= min(_LONGEST_OPEN, before)
    elif stop == high:
        fits = False  # at the top, and no rule or heading says where the story begins
    name = pieces[label].text.lower().lstrip("*_([~- ")
    if name.startswith(_WORDS):
        listed = range(label + 1, next((j for j in run if not _ENTRY.fullmatch(pieces[j].text)), stop))
        return dict.fromkeys(listed, verdict)
    replies = name.startswith(_REPLIES)
    first = label + 1 if run and not _is_told(pieces[label + 1]) else -1
    if fits and all(j == first or _may_be_note(pieces[j], teller, replies) for j in run):
        return dict.fromkeys(run, verdict)
    taken: dict[int, Verdict] = {}
    for j in run:
        if _is_told(pieces[j]) or (j != first and weigh(pieces[j].text)[0] < 1):
            break
        taken[j] = verdict
    return taken


def _may_be_note(piece: Piece, teller: Voice, replies: bool) -> bool:
    """Tell whether a paragraph can be an author's: of *I* and *you*, in another person than the story is told in."""
    if _is_told(piece):
        return False
    if weigh(piece.text)[0] > 0 or piece.words <= 3 or (replies and chat_name(piece.text)):
        return True
    voice = hear(piece.text)
    if teller.told_in_third:
        return voice.first + voice.second > 0
    return voice.second > 0 and teller.second * 4 <= teller.first


def _is_told(piece: Piece) -> bool:
    """Tell a paragraph that is surely the story's: speech in it, or more of *he* and *she* than of *I* and *you*."""
    voice = hear(piece.text)
    return _speaks(piece) or len(piece.text) > _LONGEST_OPEN or voice.third > voice.first + voice.second


def _speaks(piece: Piece) -> bool:
    """Tell a paragraph with speech in it: «"Good," said Ned.»"""
    return piece.text.lstrip("*_ ")[:1] in _SPEECH or told_like_story(piece) > 2
