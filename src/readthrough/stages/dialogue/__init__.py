"""Dialogue: every stretch that is said, thought, signed, sent or cited, and which stretches are one utterance."""

from readthrough.stages.dialogue.find import find_dialogue

__all__ = ["find_dialogue"]
