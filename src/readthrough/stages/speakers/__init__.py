"""Who says each line: evidence for every candidate and one decision over the whole conversation."""

from __future__ import annotations

from readthrough.layers import Characters, Dialogue, Mentions, Speakers, Structure, Tokens
from readthrough.model.ear import Ear
from readthrough.stages.speakers import addressees, decide
from readthrough.stages.speakers.calls import calls_in
from readthrough.stages.speakers.evidence import weigh
from readthrough.stages.speakers.material import make_page
from readthrough.stages.speakers.presence import Presence
from readthrough.stages.speakers.recent import how_recent
from readthrough.stages.speakers.turns import list_turns
from readthrough.stages.speakers.verdict import Scene, give_verdicts
from readthrough.stages.tags import look_beside
from readthrough.stages.words import lay_out
from readthrough.story import Story


def find_speakers(
    story: Story,
    structure: Structure,
    tokens: Tokens,
    dialogue: Dialogue,
    mentions: Mentions,
    characters: Characters,
    ear: Ear,
    presence: Presence,
) -> Speakers:
    """Say for each quote who utters it and to whom, with a score and a reason; unknown is an answer."""
    if not dialogue.quotes:
        return Speakers(())
    scene = collect(story, structure, tokens, dialogue, mentions, characters, ear, presence)
    recent = how_recent(scene.page.words.text)
    chances = decide.decide(scene.turns, scene.weighed, decide.weights(recent))
    return give_verdicts(story, dialogue, scene, chances, addressees.weights(recent))


def collect(
    story: Story,
    structure: Structure,
    tokens: Tokens,
    dialogue: Dialogue,
    mentions: Mentions,
    characters: Characters,
    ear: Ear,
    presence: Presence,
) -> Scene:
    """List the utterances with their candidates and the evidence for each; nothing is decided yet."""
    words = lay_out(story, structure, tokens, dialogue)
    beside = look_beside(words, dialogue, mentions)
    turns = list_turns(words, dialogue, mentions, beside, ear)
    page = make_page(words, mentions, characters, ear, presence, calls_in(words, dialogue, mentions, characters))
    return Scene(page, beside, turns, weigh(page, turns))
