"""Puts the finders of dialogue together: marks, dashes, thoughts, messages; then turns and ids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from readthrough.layers import STORY_KINDS, Block, Dialogue, Structure, Tokens
from readthrough.stages.dialogue.marks import read_marks
from readthrough.stages.dialogue.pairing import MarkedBlock, Stretch, pair_marks
from readthrough.stages.dialogue.styles import Styles, find_styles
from readthrough.stages.dialogue.turns import Row, number
from readthrough.story import Story


def find_dialogue(story: Story, structure: Structure, tokens: Tokens) -> Dialogue:
    """Find every stretch of speech and its like in the blocks that tell the story.

    Returns rows in text order. Each lies in one block; only rows of kind ``quoted`` lie inside others.
    """
    text = story.text
    blocks = [(i, b) for i, b in enumerate(structure.blocks) if b.kind in STORY_KINDS]
    styles = find_styles(text, [b for _, b in blocks])
    speech = frozenset(("d" if styles.double else "") + ("s" if styles.single else "") + "atcw")
    stretches = pair_marks(_marked(text, blocks, styles), speech)
    rows = [_row(text, s, speech) for s in stretches]
    return Dialogue(quotes=number(text, [r for r in rows if r is not None]), styles=styles.names)


def _marked(text: str, blocks: Sequence[tuple[int, Block]], styles: Styles) -> Iterator[MarkedBlock]:
    before = -2
    for i, b in blocks:
        yield MarkedBlock(i, b.start, b.end, before == i - 1, tuple(read_marks(text, b.start, b.end, styles)))
        before = i


def _row(text: str, s: Stretch, speech: frozenset[str]) -> Row | None:
    end = s.end
    while end > s.start and text[end - 1].isspace():
        end -= 1
    if not any(c.isalnum() for c in text[s.start : end]):
        return None
    if s.depth or s.family not in speech:
        return Row(s.start, end, "quoted", s.block, s.why, 0.8)
    return Row(s.start, end, "speech", s.block, s.why, 0.95 if s.why == "closed" else 0.6)
