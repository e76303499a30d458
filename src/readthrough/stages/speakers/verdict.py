"""From chances to verdicts: who is said to speak, how sure that is, why, and to whom."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from readthrough.layers import Dialogue, Speaker, Speakers
from readthrough.stages.speakers.addressed import told_to
from readthrough.stages.speakers.evidence import NOBODY, Weighed
from readthrough.stages.speakers.material import Page
from readthrough.stages.speakers.neighbours import in_turn
from readthrough.stages.speakers.senders import find_senders
from readthrough.stages.speakers.turns import CLOSE, Turn
from readthrough.stages.tags import Beside
from readthrough.story import Story

UNKNOWN_BELOW = 0.38  # below it six answers in ten are wrong on works not fitted on
# Of lines that the field gives .93 .86 are right: above a bend log odds rise more slowly (training/fit_scores.py).
_ENDS = (0.88, 0.61, 4.6, 0.2)
_NOBODY = Speaker(None, (), 0.0, "nobody-speaks")


class Scene(NamedTuple):
    """Everything the decision is taken on."""

    page: Page
    beside: list[Beside]
    turns: list[Turn]
    weighed: list[Weighed]


def give_verdicts(story: Story, dialogue: Dialogue, scene: Scene, chances: list[np.ndarray]) -> Speakers:
    """Give every quote its speaker: the likeliest candidate, or None where none is likely enough."""
    ids = [c.id for c in scene.page.characters.rows]
    rows = [_NOBODY] * len(dialogue.quotes)
    said = [_verdict(ids, w, p, turn) for turn, w, p in zip(scene.turns, scene.weighed, chances, strict=True)]
    for k, turn in enumerate(scene.turns):
        speaker, score, why = said[k]
        to = tuple(ids[c] for c in _addressees(scene, k, said, ids) if ids[c] != speaker)
        for q in turn.quotes:
            rows[q] = Speaker(speaker, to, score, why)
    for q, quote in enumerate(dialogue.quotes):
        if quote.kind == "thought":
            # «*I should go,* Ann thought. *It was late.* Tom yawned.»: the second goes on
            goes_on = q > 0 and dialogue.quotes[q - 1].turn == quote.turn and scene.beside[q].tag is None
            rows[q] = rows[q - 1] if goes_on else _thinker(scene, q, ids)
    for q, sender in find_senders(story, scene.page, dialogue, scene.beside, ids).items():
        rows[q] = sender
    return Speakers(tuple(rows))


def _verdict(ids: list[str], w: Weighed, p: np.ndarray, turn: Turn) -> tuple[str | None, float, str]:
    if w.tagged == "group":
        return "group", 0.8, "said-by-several"
    if len(p) == 1:
        return None, 0.0, "unknown"
    best = int(p[:-1].argmax())  # the last candidate is NOBODY
    who, score = w.candidates[best], round(float(bent(p[best], _ENDS)), 3)
    # «she said» with one woman there: nobody of the cast may be likely too, but no other of the cast is.
    told = w.tagged != "none" or any(e.startswith("introduces-self") for e in w.evidence[best])
    alone = told and score >= 0.15 and p[best] >= 0.8 * (1 - p[-1])
    if score < UNKNOWN_BELOW and not alone:
        return None, score, "unknown"
    return ids[who], score, reason(turn, w, best)


def bent(chance: np.ndarray, ends: Sequence[float]) -> np.ndarray:
    """Turn chances into how often they are right.

    ``ends``: log odds from which they rise more slowly, by which share of what they did, and the same once more.
    """
    bend, slope, far, flat = ends
    chance = np.clip(chance, 0.0, 1.0 - 1e-9)
    odds = np.log(np.maximum(chance, 1e-9) / (1.0 - chance))
    risen = bend + slope * np.clip(odds - bend, 0.0, max(far - bend, 0.0)) + flat * np.maximum(odds - far, 0.0)
    return np.where(odds > bend, 1.0 / (1.0 + np.exp(-risen)), chance)


def reason(turn: Turn, w: Weighed, best: int) -> str:
    """The chief piece of evidence for a candidate as a short stable word."""
    pieces = {e.split(":")[0] for e in w.evidence[best]}
    if "tag" in pieces and turn.tags:
        return f"said-{turn.tags[0].place}"
    if w.tagged == "he":
        return "pronoun-said"
    if w.tagged in ("nominal", "pointer") and "other-tagged" not in pieces:
        return "noun-said"
    if pieces & {"beat-after", "beat-before"}:
        return "action-beside"
    if "called-before" in pieces:
        return "called-by-name"
    return "turn-taking"


def _addressees(scene: Scene, k: int, said: list[tuple[str | None, float, str]], ids: list[str]) -> list[int]:
    """To whom, where it is plain: called by name, told beside it, whom it answers, or the other one of two in turns."""
    page, turn = scene.page, scene.turns[k]
    called = sorted(in_turn(page.calls.called, turn))
    if called:
        return called
    if (who := told_to(page, turn)) >= 0:
        return [who]
    if any(tag.object >= 0 for tag in turn.tags):
        return []
    before = said[k - 1][0] if k and turn.gap in CLOSE else None
    after = said[k + 1][0] if k + 1 < len(said) and scene.turns[k + 1].gap in CLOSE else None
    others = {x for x in (before, after) if x and x != "group" and x != said[k][0]}
    if len(others) == 2 and _answers(scene, k, said[k][0], ids):
        others = {before}
    return [ids.index(others.pop())] if len(others) == 1 else []


def _answers(scene: Scene, k: int, speaker: str | None, ids: list[str]) -> bool:
    """Tell whether a turn answers the one before it, which asks something, or is said to its speaker."""
    page, last = scene.page, scene.turns[k - 1]
    spoken_to = {*in_turn(page.calls.called, last), told_to(page, last)}
    return "asked" in scene.turns[k].cues or any(who >= 0 and ids[who] == speaker for who in spoken_to)


def _thinker(scene: Scene, q: int, ids: list[str]) -> Speaker:
    """Who thinks: the subject of the verb of thinking, else of the narration beside, else whom it was about last."""
    page, side = scene.page, scene.beside[q]
    places = [(side.tag.subject, 0.9, "thought-verb")] if side.tag else []
    places += [(side.beat.after, 0.7, "action-beside"), (side.beat.before, 0.7, "action-beside")]
    for row, score, why in places:
        who = page.meant(row) if row >= 0 else NOBODY
        if who >= 0:  # «Coward, he told himself»: no surer than whom «he» means
            return Speaker(ids[who], (), round(score * dict(page.presence.chances.get(row, ())).get(who, 1.0), 3), why)
    narrator = page.narrators.at(side.first)
    if narrator >= 0:
        return Speaker(ids[narrator], (), 0.8, "narrator-thinks")
    for sight in reversed(page.presence.sights[: _before(page, side.first)]):
        if sight.subject:
            return Speaker(ids[sight.person], (), 0.5, "last-subject")
    return Speaker(None, (), 0.0, "unknown")


def _before(page: Page, token: int) -> int:
    return bisect_left(page.presence.sights, token, key=lambda s: s.token)
