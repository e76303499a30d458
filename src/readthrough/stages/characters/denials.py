"""Answers of others than who was called: «"Mum?" … "She's asleep," said a nurse.», «"Sam?" "I'm afraid not."»"""

from __future__ import annotations

from readthrough.layers import Dialogue
from readthrough.stages.words import Words

_OF_ANOTHER = frozenset("he she they him her them his their he's she's they're he’s she’s they’re".split())
_DENIES = frozenset("not n't n’t no nobody gone asleep sorry away dead wrong sir ma'am ma’am".split())


def denied_turns(words: Words, dialogue: Dialogue) -> set[int]:
    """The turns whose words talk of somebody else or deny: who says them is hardly who was called before them."""
    tells = _OF_ANOTHER | _DENIES
    found = {words.quote[i] for i, word in enumerate(words.text) if words.quote[i] >= 0 and word.lower() in tells}
    return {dialogue.quotes[q].turn for q in found}
