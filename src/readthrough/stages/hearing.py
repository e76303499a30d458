"""What the model makes of the text, read once: later stages look things up here and never call it again."""

from __future__ import annotations

import numpy as np

from readthrough.layers import STORY_KINDS, Dialogue, Mentions, Structure, Tokens
from readthrough.model.ear import Ear
from readthrough.model.read import Heard
from readthrough.story import Notice, Story


def hear(story: Story, structure: Structure, tokens: Tokens, dialogue: Dialogue) -> Heard:
    """Run the encoder over the story, without notes and the like, and decode its heads.

    Chapters are read by themselves, so that a change in one changes nothing in the next. Nothing is known of a story in
    another language than English, nor of one whose paragraph is longer than most novels (a broken file, which would
    take minutes and gigabytes). Raises BadWeights where the weights cannot be used.
    """
    if len(tokens.block) and np.bincount(tokens.block[tokens.block >= 0]).max(initial=0) > _ENDLESS:
        return _nothing(tokens, dialogue, _UNBROKEN)
    from readthrough.model.prepare import prepare
    from readthrough.model.read import read
    from readthrough.model.weights import open_weights

    weights = open_weights()
    text = prepare(story.text, tokens, dialogue, weights.pieces)
    return read(weights, text, tokens.sentence, _quoted(tokens, dialogue), story_ranges(structure, tokens))


def hear_nothing(story: Story, structure: Structure, tokens: Tokens, dialogue: Dialogue) -> Heard:
    """Leave the encoder out, for a quick reading: its tables still say how far apart two mentions may be.

    Raises BadWeights where the tables cannot be used.
    """
    return _nothing(tokens, dialogue, _QUICK)


def _nothing(tokens: Tokens, dialogue: Dialogue, why: Notice) -> Heard:
    from readthrough.model.read import nothing
    from readthrough.model.weights import open_tables

    return nothing(len(tokens.start), _quoted(tokens, dialogue), open_tables(), (why,))


_ENDLESS = 250_000  # tokens in one paragraph
_UNBROKEN = Notice(
    "unbroken",
    "One paragraph is longer than most novels, as if the line breaks were lost, so this was read without the model: "
    "more lines and pronouns are wrong, and places, groups and persons without a name are not listed.",
)
_QUICK = Notice(
    "quick",
    "This was read quickly, without the model: more lines and pronouns are wrong than in a full reading, and places, "
    "groups and persons without a name are not listed.",
)


def _quoted(tokens: Tokens, dialogue: Dialogue) -> np.ndarray:
    """Find the tokens that open or close a stretch of speech: int32, ascending."""
    spans = np.array([(q.start, q.end) for q in dialogue.quotes], np.int32).reshape(-1, 2)
    places = np.searchsorted(tokens.start, spans)
    return np.unique(np.concatenate([places[:, 0], places[:, 1] - 1])).astype(np.int32)


def story_ranges(structure: Structure, tokens: Tokens) -> list[tuple[int, int]]:
    """Find the tokens that tell the story, half-open: runs of its blocks, with the breaks between them."""
    if structure.language != "en":
        return []
    told = np.array([b.kind in STORY_KINDS or b.kind == "break" for b in structure.blocks], bool)
    chapter = np.array([-1 if b.chapter is None else b.chapter for b in structure.blocks], np.int64)
    runs = np.where(told, chapter, -2)[tokens.block] if len(told) else np.zeros(0, np.int64)
    bounds = [0, *(np.flatnonzero(np.diff(runs)) + 1).tolist(), len(runs)]
    return [(a, b) for a, b in zip(bounds, bounds[1:], strict=False) if b > a and runs[a] != -2]


def listen(story: Story, tokens: Tokens, dialogue: Dialogue, mentions: Mentions, heard: Heard) -> Ear:
    """Lay out what was heard for the rows of Mentions and of Dialogue.quotes."""
    return Ear(tokens.words(story.text), tokens, dialogue, mentions, heard)
