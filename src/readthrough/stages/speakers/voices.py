"""What the model hears: which mention near a line names its speaker, and whose tagged lines it sounds like."""

from __future__ import annotations

from collections import Counter
from math import exp, log

from readthrough.layers import Mention
from readthrough.stages.mentions.pronouns import OWNERS
from readthrough.stages.speakers.material import Page
from readthrough.stages.speakers.roles import owner_row, role_of
from readthrough.stages.speakers.turns import Turn
from readthrough.stages.words import last_token

NOBODY = -1
_EARSHOT = 6  # turns from which a tagged line tells how somebody sounds
_TALK = 15  # turns back and on in which it counts who is told to speak
_ASKED = 3  # stretches of a turn that the model is asked about


def who_is_told(page: Page, turn: Turn) -> int:
    """Return who speaks where a name or the narrator's «I» says so, else NOBODY."""
    if not turn.tags:
        return NOBODY
    subject = turn.tags[0].subject
    row = page.mentions.rows[subject]
    if page.joined(row):  # «said Tom and Ann»
        return NOBODY
    if page.by_name(subject):
        return page.characters.of_mention[subject]
    return page.narrators.at(row.token) if page.is_own(subject) else NOBODY


def voiced_by(page: Page, subject: int) -> int:
    """«came Tom's voice», «said her voice»: the row of Mentions for whose voice it is, else the row itself."""
    rows = page.mentions.rows
    text, last = page.words.text, last_token(page.words, rows[subject])
    if rows[subject].kind != "nominal" or text[last].lower() != "voice":
        return subject
    whose = owner_row(page.words, rows, subject)
    if whose >= 0:  # «my mother's voice says» is not the narrator's
        return whose
    inside = (i for i in range(subject + 1, min(subject + 4, len(rows))) if rows[i].token == rows[subject].token)
    return next((i for i in inside if _owns(page, rows[i])), subject)


def _owns(page: Page, row: Mention) -> bool:
    """Tell whether a name or pronoun says whose a thing is: «Tom's», «her»."""
    if row.kind == "pronoun":
        return page.words.text[row.token].lower() in OWNERS
    return row.kind == "name" and role_of(page.words, row) == "own"


def sounds_like(page: Page, turns: list[Turn], k: int, told: list[int]) -> dict[int, float]:
    """Score how far turn ``k`` is taken for the voice of each person whose lines near it are tagged.

    ``told``: who is told to speak each turn.
    """
    best: dict[int, float] = {}
    for j in range(max(0, k - _EARSHOT), min(len(turns), k + _EARSHOT + 1)):
        if told[j] >= 0 and j != k and turns[j].chapter == turns[k].chapter:
            early, late = sorted((turns[k].quotes[0], turns[j].quotes[0]))
            like = page.ear.same_speaker(late, early)
            best[told[j]] = max(best.get(told[j], like), like)
    return best


def told_near(turns: list[Turn], k: int, told: list[int]) -> tuple[dict[int, int], dict[int, int]]:
    """Give for each person the turns back to the last line that is told to be theirs, and on to the next one.

    ``told``: who is told to speak each turn. Only the scene's own turns count, up to fifteen either way.
    """
    back: dict[int, int] = {}
    ahead: dict[int, int] = {}
    for found, step in ((back, -1), (ahead, 1)):
        for apart in range(1, _TALK + 1):
            j = k + step * apart
            if not 0 <= j < len(turns) or turns[j].chapter != turns[k].chapter:
                break
            if told[j] >= 0:
                found.setdefault(told[j], apart)
    return back, ahead


def kinds_told(turns: list[Turn], told: list[int]) -> dict[int, Counter[str]]:
    """Count for each person the kinds (speech, telepathy, sign) of the lines that are told to be theirs."""
    found: dict[int, Counter[str]] = {}
    for turn, who in zip(turns, told, strict=True):
        if who >= 0:
            found.setdefault(who, Counter())[turn.kind] += 1
    return found


def manner(kinds: Counter[str], kind: str) -> str:
    """Name the evidence of how somebody speaks: «:Are you ill?:» is hardly said by who always opens his mouth."""
    if kinds[kind]:
        return "manner:own" if kind != "speech" else ""
    return "manner:another" if kinds.total() >= _SOME else ""


_SOME = 2  # lines that show how somebody speaks


def heard_as(page: Page, turn: Turn) -> dict[int, float]:
    """Give the share of each person, as a logarithm, of what the model says names the speaker."""
    shares = {NOBODY: 0.0}
    asked = turn.quotes[:_ASKED]
    for q in asked:
        odds = {NOBODY: 1.0}
        for row, score in zip(*page.ear.spoken_by(q), strict=True):
            mention = page.mentions.rows[row]
            who = page.meant(row) if mention.quote < 0 else page.characters.of_mention[row]
            odds[who] = odds.get(who, 0.0) + exp(min(20.0, float(score)))
        total = sum(odds.values())
        for who, part in odds.items():
            shares[who] = shares.get(who, 0.0) + part / total / len(asked)
    return {who: log(max(share, 1e-6)) for who, share in shares.items() if who >= 0}
