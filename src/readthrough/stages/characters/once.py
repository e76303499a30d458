"""Who is named once and is somebody there: «Keiko was eating toast when they came in.»"""

from __future__ import annotations

from readthrough.layers import Mention
from readthrough.lexicons import titles
from readthrough.stages.words import Words, last_token

# What only persons are doing, and have done; firms and clubs talk, laugh, hear, promise and refuse.
_DOING = frozenset(
    "eating drinking chewing smoking smiling grinning giggling frowning scowling crying sobbing weeping "
    "singing humming whistling whispering muttering shouting yelling arguing reading writing typing "
    "watching staring glaring gazing listening waiting kneeling crouching pacing limping snoring yawning nodding "
    "blushing blinking squinting knitting cooking wondering wiping dressing shivering sulking wearing".split()
)
_DONE = frozenset(
    "eaten drunk slept forgotten remembered wondered noticed laughed smiled cried sworn".split()
)


def does_as_person(words: Words, row: Mention) -> bool:
    """«Keiko was eating toast», «Priti had forgotten her key»: tell whether a name of the narration does so.

    It opens its sentence and is one word without «the», and no «Papa»; «Rome was burning» is no deed of a person.
    """
    at = last_token(words, row) + 1
    verb, form = (*(t.lower() for t in words.text[at : at + 2]), "", "")[:2]
    if row.quote >= 0 or at != row.token + 1 or not words.opens[row.token] or words.text[row.token] in titles():
        return False
    return (verb in ("was", "is") and form in _DOING) or (verb in ("had", "has") and form in _DONE)
