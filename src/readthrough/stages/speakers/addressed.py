"""To whom the narration beside a line says it is said: «he asked the butler», «turning to Crewe», «a nod to Ann»."""

from __future__ import annotations

from readthrough.stages.speakers.material import Page
from readthrough.stages.speakers.turns import Turn
from readthrough.stages.tags import STOPS
from readthrough.stages.words import Words, last_token

# What one does to whom one speaks to.
_TURNS = frozenset(
    "turned turning turns leaned leaning leans leant bent bending bends nodded nodding nods nod bowed bowing bows bow "
    "smiled smiling smiles smile grinned grinning wink winked winking glance whispered whispering whispers muttered "
    "muttering mutters spoke speaking speaks appealed appealing said saying says shouted shouting shouts called "
    "calling calls beckoned beckoning pointing pointed".split()
)
_TO = frozenset("to toward towards at".split())
_BETWEEN = frozenset(
    "back round around over again across quickly slowly suddenly sharply then up down closer and in".split()
)
_REACH = 60  # tokens of narration read on either side


def spoken_to_many(words: Words, turn: Turn) -> str:
    """Tell whether a line itself says that it is said to two («both of you»: two) or to more («everyone,»: all)."""
    said = [(words.text[i].lower(), words.opens[i]) for i in range(turn.first, turn.last) if words.quote[i] >= 0]
    text = f" {' '.join(word for word, _ in said)} "
    if any(f" {phrase} " in text for phrase in _TWO):
        return "two"
    if any(f" {phrase} " in text for phrase in _ALL):
        return "all"
    for i, (word, opens) in enumerate(said):
        set_off = opens or i == 0 or not said[i - 1][0][-1].isalnum()
        if word in _CROWD and set_off and (i + 1 == len(said) or said[i + 1][0] in _STOPS_CALL):
            return "all"  # «Gather round, everyone!», not «I told everyone»
    return ""


_TWO = ("both of you", "you two", "you both", "the two of you", "the pair of you", "you pair")
_ALL = ("all of you", "every one of you", "each of you", "ladies and gentlemen", "boys and girls", "my friends")
_CROWD = frozenset(
    "everyone everybody gentlemen ladies boys girls lads folks guys children kids friends comrades all".split()
)
_STOPS_CALL = frozenset(", . ! ? ” \" ’ '".split())


def told_to(page: Page, turn: Turn | None) -> int:
    """Return the person to whom the tag of a turn, or what is done beside it, says the line is said, or -1."""
    return how_told(page, turn)[0] if turn else -1


def how_told(page: Page, turn: Turn) -> tuple[int, str]:
    """Return whom ``told_to`` returns, and what tells it: ``tag``, ``turned``, or ``facing`` right before the line."""
    for tag in turn.tags:
        if tag.object >= 0:
            return page.meant(tag.object), "tag"
    return _turned_to(page, turn)


def _turned_to(page: Page, turn: Turn) -> tuple[int, str]:
    """«He turned to Tom. "Go."», «"Go," she said with a nod to Tom»: told before its last stretch, or in the tag."""
    words = page.words
    first, block = turn.first, words.block[turn.first]
    while first and turn.first - first < _REACH and words.block[first - 1] == block and words.quote[first - 1] < 0:
        first -= 1
    last = turn.last
    if turn.tags:  # the rest of its sentence
        while last < len(words.text) and words.quote[last] < 0 and words.block[last] == block:
            if words.text[last] in STOPS or last - turn.last > _REACH:
                break
            last += 1
    for i in range(last - 1, first - 1, -1):
        if words.quote[i] < 0 and words.text[i].lower() in _TURNS:
            who, after = _behind(page, i, last)
            if who >= 0:
                return who, "facing" if turn.first - 2 <= after <= turn.first else "turned"
    return -1, ""


def _behind(page: Page, verb: int, end: int) -> tuple[int, int]:
    """The person behind «turned (back) to», else -1, and the token behind that."""
    text = page.words.text
    i = verb + 1
    while i < end and text[i].lower() in _BETWEEN:
        i += 1
    if i + 1 >= end or text[i].lower() not in _TO:
        return -1, -1
    row = page.people_at.get(i + 1, page.pronoun_at.get(i + 1, -1))
    if row < 0:
        return -1, -1
    after = last_token(page.words, page.mentions.rows[row]) + 1
    owns = after < len(text) and text[after] in ("'s", "’s")  # «turned to Tom's desk»
    return -1 if owns else page.meant(row), after
