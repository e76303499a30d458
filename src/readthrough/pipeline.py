"""The stages in their order, and how a story goes through them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from readthrough import layers
from readthrough.model.ear import Ear
from readthrough.model.read import Heard
from readthrough.reading import Reading
from readthrough.stages.characters import find_characters
from readthrough.stages.dialogue import find_dialogue
from readthrough.stages.entities import find_entities
from readthrough.stages.hearing import hear, hear_nothing, listen
from readthrough.stages.mentions import find_mentions
from readthrough.stages.referents import find_referents
from readthrough.stages.speakers import find_speakers
from readthrough.stages.speakers.presence import Presence, find_presence
from readthrough.stages.structure import find_structure
from readthrough.stages.tokens import find_tokens
from readthrough.story import Story


class Stage(NamedTuple):
    """One question a reader asks: its name, the layer that answers it, the function, and the layers it reads."""

    name: str
    layer: type
    find: Callable[..., Any]
    needs: tuple[type, ...]


_L = layers
STAGES: tuple[Stage, ...] = (
    Stage("structure", _L.Structure, find_structure, ()),
    Stage("tokens", _L.Tokens, find_tokens, (_L.Structure,)),
    Stage("dialogue", _L.Dialogue, find_dialogue, (_L.Structure, _L.Tokens)),
    Stage("hearing", Heard, hear, (_L.Structure, _L.Tokens, _L.Dialogue)),
    Stage("mentions", _L.Mentions, find_mentions, (_L.Structure, _L.Tokens, _L.Dialogue, Heard)),
    Stage("characters", _L.Characters, find_characters, (_L.Structure, _L.Tokens, _L.Dialogue, _L.Mentions)),
    Stage("listening", Ear, listen, (_L.Tokens, _L.Dialogue, _L.Mentions, Heard)),
    Stage(
        "presence",
        Presence,
        find_presence,
        (_L.Structure, _L.Tokens, _L.Dialogue, _L.Mentions, _L.Characters, Ear),
    ),
    Stage(
        "speakers",
        _L.Speakers,
        find_speakers,
        (_L.Structure, _L.Tokens, _L.Dialogue, _L.Mentions, _L.Characters, Ear, Presence),
    ),
    Stage(
        "referents",
        _L.Referents,
        find_referents,
        (_L.Structure, _L.Tokens, _L.Dialogue, _L.Mentions, _L.Characters, _L.Speakers, Presence),
    ),
    Stage("entities", _L.Entities, find_entities, (_L.Tokens, _L.Mentions, _L.Referents, Ear)),
)


# The same with the model left out: what the others ask of it, it does not know.
QUICK: tuple[Stage, ...] = tuple(s._replace(find=hear_nothing) if s.layer is Heard else s for s in STAGES)


def read_through(story: Story, *, quick: bool = False, progress: Callable[[str], None] | None = None) -> Reading:
    """Run every stage over a story.

    ``quick`` leaves the model out. ``progress`` is called with the name of each stage before it runs.
    """
    made: dict[type, object] = {}
    for stage in QUICK if quick else STAGES:
        if progress:
            progress(stage.name)
        made[stage.layer] = stage.find(story, *(made[layer] for layer in stage.needs))
    return Reading(story, made)


def stage_of(layer: type) -> str:
    """Name the stage that makes a layer; ``unknown`` for a type that is no layer."""
    return next((stage.name for stage in STAGES if stage.layer is layer), "unknown")
