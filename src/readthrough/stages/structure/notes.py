"""What the author says beside the story: notes, summaries, disclaimers, thanks, begging for reviews."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from readthrough.stages.structure.asides import find_asides
from readthrough.stages.structure.cues import is_signed, is_tag_list, is_word_count, sends_off, told_like_story, weigh
from readthrough.stages.structure.labels import Label, find_label
from readthrough.stages.structure.pieces import Piece, Verdict, Verdicts, closing_bracket, is_aside

_SURE = 3
# Kinds that may stand among notes before a story begins or after it ends.
_PASSED = frozenset(
    ("title", "byline", "metadata", "summary", "note", "end_note", "disclaimer", "break", "front", "other", "heading")
)
_MOST = 25


class Zone(NamedTuple):
    """Pieces from ``start`` towards ``stop`` where an author may speak: the head or the tail of a text or a chapter."""

    start: int
    stop: int
    tail: bool


def find_notes(pieces: Sequence[Piece], known: Verdicts, starts: Sequence[int]) -> dict[int, Verdict]:
    """Find notes: labelled ones anywhere; unlabelled ones only where a text or a chapter begins or ends.

    A note that runs on over paragraphs without a label is followed until one no longer talks about the story.
    """
    found: dict[int, Verdict] = {}
    zones = _zones(pieces, starts)
    edges = _edges(zones)
    for i, piece in enumerate(pieces):
        if i in known:
            continue
        if verdict := _labelled(piece, i in edges, i > 0 and _is_note(found.get(i - 1) or known.get(i - 1))):
            found[i] = verdict
    found |= find_asides(pieces, ChainMap(found, known), starts)
    found |= _before_first_note(pieces, ChainMap(known, found))
    for zone in zones:
        found |= _walk(pieces, ChainMap(known, found), zone)
    return found


def _before_first_note(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Take one or two paragraphs over a labelled note at the very top: no story begins before its author's note."""
    loose = []
    for i, piece in enumerate(pieces[:8]):
        verdict = known.get(i)
        if verdict is None:
            loose.append(i)
        elif verdict.kind in ("note", "disclaimer") and verdict.why == "typed-label":
            own_paragraph = piece.paragraph != pieces[i - 1].paragraph
            brief = len(loose) <= 2 and all(pieces[j].words <= 100 and not told_like_story(pieces[j]) for j in loose)
            # Two paragraphs and a note under them are a short story, not a summary: more must stand below.
            below = sum(pieces[j].words for j in range(i, min(len(pieces), i + _MOST)) if j not in known)
            brief = brief and below > sum(pieces[j].words for j in loose)
            return {j: Verdict("summary", "before-note", 0.6) for j in loose} if own_paragraph and brief else {}
        elif verdict.kind not in _PASSED:
            break
    return {}


def _zones(pieces: Sequence[Piece], starts: Sequence[int]) -> list[Zone]:
    bounds = sorted({0, *starts})
    ends = [*bounds[1:], len(pieces)]
    zones = []
    for low, high in zip(bounds, ends, strict=True):
        zones.append(Zone(low, min(high, low + _MOST), False))
        before_first = low == 0 and 0 not in starts and bool(starts) and high <= _MOST
        if not before_first:  # what stands above «Chapter 1» opens the work, it closes nothing
            zones.append(Zone(high - 1, max(low - 1, high - 1 - _MOST), True))
    return zones


def _edges(zones: Iterable[Zone]) -> set[int]:
    """The pieces near the head or the tail of a text or chapter, where a weak label («Note:») is believed."""
    near: set[int] = set()
    for zone in zones:
        near |= set(range(zone.start, zone.stop, -1 if zone.tail else 1))
    return near


def _is_note(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.kind in ("note", "end_note", "disclaimer")


def _labelled(piece: Piece, at_edge: bool, under_note: bool) -> Verdict | None:
    """Judge a piece by the label at its start, or as an aside in brackets."""
    label = find_label(piece.lines[0])
    if label and label.follows and not under_note:
        return None  # «PS: Blaise has been laughing for hours» under a letter
    if label and not label.strong and _closes_early(piece.text):
        return None
    if label and (label.strong or at_edge) and not _is_narrated(piece, label):
        return Verdict(label.kind, "typed-label", 1.0 if label.strong else 0.8)
    if is_aside(piece.text):
        return Verdict("note", "typed-label", 0.9)
    return None


def _closes_early(text: str) -> bool:
    """Tell «(Note: exit Tom.) The curtain falls.»: a bracket with a weak label that closes before its paragraph."""
    end = closing_bracket(text, 0, len(text)) if text[0] in "([" else -1
    return end >= 0 and any(c.isalnum() for c in text[end:])


def _is_narrated(piece: Piece, label: Label) -> bool:
    """Tell a label that somebody in the story says or writes: «Note: buy milk», she wrote, and stuck it on the door."""
    rest = piece.text[label.after : label.after + 300]
    return not label.strong and (", she " in rest or ", he " in rest or "he wrote" in rest or "he said" in rest)


def _walk(pieces: Sequence[Piece], known: Verdicts, zone: Zone) -> dict[int, Verdict]:
    """Go into the text from one edge, past what is known, as long as the author still speaks."""
    found: dict[int, Verdict] = {}
    step = -1 if zone.tail else 1
    after_note = False
    waiting: list[int] = []
    for i in range(zone.start, zone.stop, step):
        verdict = known.get(i)
        if verdict is None:
            # «- Katie x» waits for a note above it, and makes none of a letter's last line.
            after = after_note or any(not is_signed(pieces[j].text) for j in waiting)
            why = _unlabelled(pieces[i], after, zone.tail)
            if why is None:
                break
            if why.score < 0.5:
                waiting.append(i)
                continue
            found |= {j: Verdict(why.kind, why.why, 0.5) for j in waiting}
            found[i], waiting, after_note = why, [], True
        elif verdict.kind in ("note", "end_note", "disclaimer", "summary", "metadata"):
            if zone.tail and verdict.kind == "note" and verdict.why in ("typed-label", "runs-on"):
                found[i] = Verdict("end_note", verdict.why, verdict.score)
            if waiting and (after_note or (zone.tail and is_signed(pieces[waiting[0]].text))):
                found |= {j: Verdict("end_note" if zone.tail else "note", "runs-on", 0.5) for j in waiting}
            waiting, after_note = [], True
        elif verdict.kind not in _PASSED:
            break
        elif verdict.kind == "break" and after_note and not zone.tail:
            # A rule between the note and the story: what stands before it and is no story belongs to the note.
            found |= {j: Verdict("note", "runs-on", 0.5) for j in waiting}
            waiting, after_note = [], False
    return found


def _unlabelled(piece: Piece, after_note: bool, tail: bool) -> Verdict | None:
    """Judge a piece without a label: None if it is story, a score under 0.5 if only what follows can tell."""
    kind = "end_note" if tail else "note"
    if len(piece.text) > 3000 or piece.tag == "hr":
        return None
    if is_tag_list(piece.text) or (tail and is_word_count(piece.text)):
        return Verdict(kind, "talks-of-the-story", 0.8)
    if tail and is_signed(piece.text):
        return Verdict(kind, "runs-on", 0.3)
    if after_note and not tail and sends_off(piece.text):
        return Verdict(kind, "runs-on", 0.8)
    weight, disclaims = weigh(piece.text)
    weight -= told_like_story(piece)
    if weight >= _SURE:
        return Verdict(
            "disclaimer" if disclaims and piece.words < 40 else kind, "talks-of-the-story", min(0.95, 0.5 + weight / 12)
        )
    if after_note and weight >= 2:
        return Verdict(kind, "runs-on", 0.6)
    return Verdict(kind, "runs-on", 0.3) if after_note and weight >= 1 else None
