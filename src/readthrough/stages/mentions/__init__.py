"""Who is named where: names, noun phrases and pronouns that mean a person, before anybody knows who is who."""

from __future__ import annotations

from readthrough.layers import STORY_KINDS, Dialogue, Mention, Mentions, Structure, Tokens
from readthrough.model.read import Heard
from readthrough.stages.mentions.hearsay import Hearsay
from readthrough.stages.mentions.names import find_names
from readthrough.stages.mentions.nominals import find_nominals
from readthrough.stages.mentions.pronouns import PRONOUNS, neo_openers
from readthrough.stages.mentions.senders import find_mail_fields, find_senders
from readthrough.stages.words import Words, lay_out
from readthrough.story import Story


def find_mentions(
    story: Story, structure: Structure, tokens: Tokens, dialogue: Dialogue, heard: Heard
) -> Mentions:
    """Find every name, noun phrase and pronoun for a person in the blocks that tell the story.

    Rows are in text order and may nest («his mother» holds «his»).
    """
    words = lay_out(story, structure, tokens, dialogue)
    told = [block.kind in STORY_KINDS for block in structure.blocks]
    messages = [block.kind == "message" for block in structure.blocks]
    senders = find_senders(story.text, words, structure.blocks, dialogue)
    writing = {t for first, (last, _) in senders.items() for t in range(first, last)}
    writing |= find_mail_fields(story.text, words, structure.blocks)
    names = find_names(words, told, messages, Hearsay(heard.spans))
    names = [(a, b) for a, b in names if writing.isdisjoint(range(a, b))]
    openers = neo_openers(words, names)
    names = [(a, b) for a, b in names if a not in openers]
    names += [(first, last) for first, (last, _) in senders.items()]
    taken = {t for first, last in names for t in range(first, last)}
    spans = [(first, last, "name") for first, last in names]
    spans += [(first, last, "nominal") for first, last in find_nominals(words, told, taken)]
    spans += _pronouns(words, told, taken)
    spans.sort(key=lambda s: (s[0], -s[1]))
    of = {first: quote for first, (_, quote) in senders.items()}
    rows = (_mention(words, first, last, kind, of.get(first, words.quote[first])) for first, last, kind in spans)
    return Mentions(tuple(rows))


def _pronouns(words: Words, told: list[bool], taken: set[int]) -> list[tuple[int, int, str]]:
    found = []
    for i, text in enumerate(words.text):
        if text.lower() in PRONOUNS and i not in taken and told[words.block[i]]:
            if text == "US" or (text == "i" and words.text[i + 1 : i + 2] != ["'m"]):
                continue
            found.append((i, i + 1, "pronoun"))
    return found


def _mention(words: Words, first: int, last: int, kind: str, quote: int) -> Mention:
    return Mention(words.start[first], words.end[last - 1], kind, "person", first, quote)
