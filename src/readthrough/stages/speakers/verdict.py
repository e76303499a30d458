"""From chances to verdicts: who is said to speak, how sure that is, why, and to whom."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from readthrough.layers import Dialogue, Speaker, Speakers
from readthrough.stages.speakers.addressees import Talk, find_addressees
from readthrough.stages.speakers.evidence import NOBODY, Weighed
from readthrough.stages.speakers.material import Page
from readthrough.stages.speakers.senders import find_senders
from readthrough.stages.speakers.turns import Turn
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


def give_verdicts(
    story: Story, dialogue: Dialogue, scene: Scene, chances: list[np.ndarray], weight: dict[str, float]
) -> Speakers:
    """Give every quote its speaker: the likeliest candidate, or None where none is likely enough; and to whom.

    ``weight``: of the evidence for addressees.
    """
    ids = [c.id for c in scene.page.characters.rows]
    rows = [_NOBODY] * len(dialogue.quotes)
    said = speakers_of(scene, chances)
    heard = find_addressees(talk_of(scene, chances, [who for who, _, _ in said]), weight)
    for turn, (speaker, score, why), to in zip(scene.turns, said, heard, strict=True):
        row = Speaker(speaker, tuple(ids[c] for c in to.persons), score, why, False, to.score, to.why)
        for q in turn.quotes:
            rows[q] = row
    for q, quote in enumerate(dialogue.quotes):
        if quote.kind == "thought":
            # «*I should go,* Ann thought. *It was late.* Tom yawned.»: the second goes on
            goes_on = q > 0 and dialogue.quotes[q - 1].turn == quote.turn and scene.beside[q].tag is None
            rows[q] = rows[q - 1] if goes_on else _thinker(scene, q, ids)
    for q, sender in find_senders(story, scene.page, dialogue, scene.beside, ids).items():
        rows[q] = sender
    return Speakers(tuple(rows))


def speakers_of(scene: Scene, chances: list[np.ndarray]) -> list[tuple[str | None, float, str]]:
    """For every turn its speaker, the score, and the reason."""
    ids = [c.id for c in scene.page.characters.rows]
    return [_verdict(ids, w, p, turn) for turn, w, p in zip(scene.turns, scene.weighed, chances, strict=True)]


def talk_of(scene: Scene, chances: list[np.ndarray], said: list[str | None]) -> Talk:
    """Lay out who says each turn, where it is asked to whom."""
    index = {c.id: i for i, c in enumerate(scene.page.characters.rows)}
    shares = [
        dict(zip(w.candidates[:-1], p.tolist(), strict=False)) for w, p in zip(scene.weighed, chances, strict=True)
    ]
    return Talk(scene.page, scene.turns, shares, [index.get(who, NOBODY) for who in said])


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
