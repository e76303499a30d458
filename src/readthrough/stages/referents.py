"""Who every he and I is: names from the cast, «I» and «you» from who speaks to whom, he and she by presence."""

from __future__ import annotations

from readthrough.layers import (
    Character,
    Characters,
    Dialogue,
    Mention,
    Mentions,
    Referents,
    Speakers,
    Structure,
    Tokens,
)
from readthrough.stages.mentions.pronouns import PRONOUNS
from readthrough.stages.speakers.material import narrating
from readthrough.stages.speakers.presence import Presence
from readthrough.stages.tags import look_beside
from readthrough.stages.words import Words, lay_out
from readthrough.story import Story

# How often each way of knowing was right on the annotated stories.
_BEAT = 0.5  # score of a line from which the «he» that opens the sentence behind it is its speaker
_NAMED, _SPEAKER, _NARRATOR, _ADDRESSEE = 0.97, 0.97, 0.95, 0.7


def find_referents(
    story: Story,
    structure: Structure,
    tokens: Tokens,
    dialogue: Dialogue,
    mentions: Mentions,
    characters: Characters,
    speakers: Speakers,
    presence: Presence,
) -> Referents:
    """Say for each mention which character it means; None where that is unknown or it is several people."""
    words = lay_out(story, structure, tokens, dialogue)
    ids = [c.id for c in characters.rows]
    narrators = narrating(words, characters)
    said = _pronouns_of_tags(words, dialogue, mentions, characters, speakers)
    entity: list[str | None] = []
    score: list[float] = []
    for i, row in enumerate(mentions.rows):
        person = characters.of_mention[i]
        if person >= 0:
            answer = (ids[person], _NAMED)
        elif row.kind == "pronoun":
            form = PRONOUNS[words.text[row.token].lower()]
            answer = said.get(row.token) or _of_line(form, row.quote, speakers)
            if row.quote < 0 and form == narrators.voice and (teller := narrators.at(row.token)) >= 0:
                answer = (ids[teller], _NARRATOR)
            if answer[0] is None and i in presence.chances:
                person, chance = presence.chances[i][0]
                answer = (ids[person] if chance >= 0.5 else None, round(chance, 3))
        else:
            answer = (None, 0.0)
        entity.append(answer[0])
        score.append(answer[1])
    return Referents(tuple(entity), tuple(score))


def _of_line(form: str, quote: int, speakers: Speakers) -> tuple[str | None, float]:
    """«I» in a line is who speaks it, «you» who is spoken to."""
    if quote < 0:
        return None, 0.0
    row = speakers.rows[quote]
    if form == "i" and row.speaker != "group":
        return row.speaker, round(row.score * _SPEAKER, 3)
    if form == "you" and len(row.addressees) == 1:
        return row.addressees[0], round(row.score * _ADDRESSEE, 3)
    return None, 0.0


def _pronouns_of_tags(
    words: Words, dialogue: Dialogue, mentions: Mentions, characters: Characters, speakers: Speakers
) -> dict[int, tuple[str | None, float]]:
    """«"No," he said»: the pronoun that bears a line's tag means its speaker, whoever was seen last.

    So does the one that opens the sentence right behind a line which is surely somebody's: «"Nothing." He sat down.»
    """
    found: dict[int, tuple[str | None, float]] = {}
    by_id: dict[str | None, Character] = {c.id: c for c in characters.rows}
    for side, row in zip(look_beside(words, dialogue, mentions), speakers.rows, strict=True):
        beat = side.beat.after if side.tag is None else -1
        if beat >= 0 and row.score >= _BEAT and mentions.rows[beat].token == side.last:
            who = by_id.get(row.speaker)
            if who and _fits(words, mentions.rows[beat], who):
                found[side.last] = (row.speaker, row.score)
        if row.why == "pronoun-said" and side.tag:
            mention = mentions.rows[side.tag.subject]
            if mention.kind == "pronoun" and PRONOUNS[words.text[mention.token].lower()] in ("he", "she", "they"):
                found[mention.token] = (row.speaker, row.score)
    return found


def _fits(words: Words, row: Mention, who: Character) -> bool:
    """Tell whether a pronoun may be of somebody who goes by none or by the same."""
    form = words.text[row.token].lower()
    return row.kind == "pronoun" and form in ("he", "she", "they") and who.pronouns in (None, PRONOUNS[form])
