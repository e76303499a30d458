"""All that evidence for speakers is drawn from, put together once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from readthrough.layers import Character, Characters, Mention, Mentions
from readthrough.lexicons import speech_verbs
from readthrough.model.ear import Ear
from readthrough.stages.mentions.epithets import NEW, is_honour
from readthrough.stages.mentions.evidence import ACTS
from readthrough.stages.mentions.nominals import are_nouns
from readthrough.stages.mentions.pronouns import PRONOUNS, voiced_tokens
from readthrough.stages.speakers.calls import Calls
from readthrough.stages.speakers.presence import Presence
from readthrough.stages.speakers.roles import is_told_by_whose
from readthrough.stages.speakers.walk import how_often
from readthrough.stages.words import Words, last_token


class Narrators(NamedTuple):
    """Who «I» is in the narration, or «you» in a story told so, from token to token; ``voice`` is that pronoun."""

    firsts: list[int]
    lasts: list[int]
    persons: list[int]
    voice: str

    def near(self, token: int) -> int:
        """The character who tells what stands at a token or last before it, or first of all; -1 for nobody."""
        return self.persons[max(0, bisect_right(self.firsts, token) - 1)] if self.persons else -1

    def at(self, token: int) -> int:
        """The character who tells what stands at a token; -1 for nobody."""
        k = bisect_right(self.firsts, token) - 1
        return self.persons[k] if k >= 0 and token < self.lasts[k] else -1


class Page(NamedTuple):
    """All that evidence is drawn from."""

    words: Words
    mentions: Mentions
    characters: Characters
    ear: Ear
    presence: Presence
    calls: Calls
    narrators: Narrators
    often: list[int]  # how often each is named: 6 the most, 5 half as often, 4 a quarter …, 0
    families: list[set[str]]  # surnames of each character
    pronoun_at: dict[int, int]  # row of the third-person pronoun at a token
    people_at: dict[int, int]  # row of the name or noun for a person that begins at a token of the narration
    nameless: list[bool]  # whether a character is known by no name
    comes: list[str]  # how who is known by no name is brought in, and how often named: «a man» and «the man», new:2
    voiced: list[int]  # tokens of the narration that say «I», or «you» in a story told so
    unmet: frozenset[int]  # who is only called or talked of, where «I» have no name: any of them may be «I»

    def meant(self, row: int) -> int:
        """The character a mention of the narration means, as far as one can tell from the narration alone, or -1."""
        mention = self.mentions.rows[row]
        if mention.kind != "pronoun":
            return self.presence.meant_by_noun(row, self.characters.of_mention[row])
        if self.is_own(row):
            return self.narrators.at(mention.token)
        return self.presence.meant(row)

    def is_own(self, row: int) -> bool:
        """Tell whether a mention is the «I» or «you» of the story; «my mom» is not."""
        mention = self.mentions.rows[row]
        return mention.kind == "pronoun" and PRONOUNS[self.words.text[mention.token].lower()] == self.narrators.voice

    def by_name(self, row: int) -> bool:
        """Tell whether a mention is a name, or «His Grace», «the son of Orrim», whose bearer is known by it."""
        mention, who = self.mentions.rows[row], self.characters.of_mention[row]
        if mention.kind == "name" or who < 0:
            return mention.kind == "name"
        honour = is_honour(self.words, last_token(self.words, mention))
        return honour or is_told_by_whose(self.words, mention, self.characters.rows[who].name)

    def joined(self, row: Mention) -> bool:
        """«said Tom and Ann together», «Tom and Ann said»: tell whether a subject is one of two that speak as one."""
        text, last = self.words.text, last_token(self.words, row)
        if text[last + 1 : last + 2] == ["and"] and last + 2 in self.people_at:
            behind = last_token(self.words, self.mentions.rows[self.people_at[last + 2]]) + 1
            done = "".join(text[behind : behind + 1])
            if text[row.token - 1] in speech_verbs() and (done in ACTS or done.endswith("ed")):
                return False  # «"It's green," said Ann and Tom nodded.»
            behind = text[last + 3 : last + 7]  # «the cook and the maids along the wall»: past the rest of a phrase
            return next((w for w in behind if not w.isalpha() or w in _AS_ONE), "") in _ENDS_GROUP
        return text[row.token - 1] == "and" and row.token - 2 in self.people_at


_AS_ONE = frozenset("together both in all".split())
_ENDS_GROUP = _AS_ONE | {".", ","}


def make_page(
    words: Words,
    mentions: Mentions,
    characters: Characters,
    ear: Ear,
    presence: Presence,
    calls: Calls,
) -> Page:
    """Put together what evidence is drawn from."""
    narrators = narrating(words, characters)
    families = [_surnames(c) for c in characters.rows]
    people_at: dict[int, int] = {}
    for i, row in enumerate(mentions.rows):
        if row.kind != "pronoun" and row.quote < 0:
            people_at.setdefault(row.token, i)
    pronoun_at = {mentions.rows[i].token: i for i in presence.chances}
    return Page(
        words, mentions, characters, ear, presence, calls, narrators, how_often(characters),
        families, pronoun_at, people_at, [are_nouns((c.name, *c.aliases)) for c in characters.rows],
        _coming(words, mentions, characters), voiced_tokens(words, mentions, narrators.voice),
        _unmet(mentions, characters),
    )


def _unmet(mentions: Mentions, characters: Characters) -> frozenset[int]:
    """«"Good evening, Ms. Ocampo." / "Evening, Mr. Vane."», told by an «I» who goes by no name: she may be «I»."""
    rows = list(zip(mentions.rows, characters.of_mention, strict=True))
    tellers = {told.narrator for told in characters.told}
    if len(tellers) != 1 or any(who in tellers and row.kind == "name" for row, who in rows):
        return frozenset()
    met = {who for row, who in rows if row.quote < 0}
    return frozenset(who for row, who in rows if row.kind == "name" and who >= 0) - met


def _coming(words: Words, mentions: Mentions, characters: Characters) -> list[str]:
    """How each character first stands in the text, with «a» or «the», and how often: at most three times."""
    first, counts = ["old"] * len(characters.rows), [0] * len(characters.rows)
    for row, who in zip(mentions.rows, characters.of_mention, strict=True):
        if who >= 0:
            counts[who] += 1
            if counts[who] == 1 and words.text[row.token].lower() in NEW:
                first[who] = "new"
    return [f"{how}:{min(n, 3)}" for how, n in zip(first, counts, strict=True)]


def narrating(words: Words, characters: Characters) -> Narrators:
    """Lay out who tells the story, by tokens."""
    told = characters.told
    firsts = [bisect_left(words.start, row.start) for row in told]
    lasts = [bisect_left(words.start, row.end) for row in told]
    return Narrators(firsts, lasts, [row.narrator for row in told], told[0].voice if told else "i")


def _surnames(character: Character) -> set[str]:
    names = [name.split() for name in (character.name, *character.aliases) if not name.startswith("the ")]
    return {words[-1] for words in names if len(words) > 1}
