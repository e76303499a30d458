"""Which person of the cast «his wife» or «her aunt» is, as far as names, titles and the story so far tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from readthrough.layers import Character, Characters, Mention
from readthrough.stages.characters.kin import KIN
from readthrough.stages.characters.relations import told_names
from readthrough.stages.mentions.epithets import sex_and_number
from readthrough.stages.mentions.pronouns import OWNERS, PRONOUN_OF
from readthrough.stages.speakers.clauses import agrees
from readthrough.stages.words import Words, last_token

_WIVES = frozenset(("wife", "mother"))
_HUSBANDS = frozenset(("husband", "father"))
_MARRIED = frozenset(("wife", "husband"))
_CHILDLIKE = frozenset(("mother", "father"))  # only for who bears no title: Mr. Hart's mother is a Mrs. Hart too
_TITLES = frozenset("mr mrs lady sir lord".split())


class Kinsfolk:
    """Who is whose relative; it learns on the way, as «her aunt, Mrs. Hart,» tells."""

    def __init__(self, words: Words, rows: Sequence[Mention], characters: Characters) -> None:
        self._words = words
        self._cast = [_Called(c) for c in characters.rows]
        self._names = {row.token: i for i, row in enumerate(rows) if row.kind == "name"}
        self._told: dict[tuple[int, str], set[int]] = defaultdict(set)

    def _noun(self, row: Mention) -> str:
        """What a mention says somebody is to somebody else: «wife», «aunt»; nothing for other nouns."""
        return KIN.get(self._words.text[last_token(self._words, row)].lower(), "") if row.kind == "nominal" else ""

    def is_owned(self, rows: Sequence[Mention], index: int) -> bool:
        """Tell whether a row of Mentions is «his wife», «her late aunt»: a pronoun says whose."""
        return self._words.text[rows[index].token].lower() in OWNERS and bool(self._noun(rows[index]))

    def find(self, rows: Sequence[Mention], of: Sequence[int], index: int, owner: int) -> int:
        """The person of the cast that a relative of ``owner`` is, or -1.

        What the words around tell is kept: «her aunt, Nell,», «her aunt came in. Mrs. Hart was a thin old lady».
        """
        noun = self._noun(rows[index])
        if owner < 0 or not noun:
            return -1
        told = self._told[owner, noun]
        for name in told_names(self._words, rows, self._names, rows[index]):
            if of[name] not in (-1, owner) and agrees(self._cast[of[name]].pronouns, _asked(noun)) is not False:
                told.add(of[name])
        if told:
            return min(told) if len(told) == 1 else -1
        return self._by_name(owner, noun)

    def _by_name(self, owner: int, noun: str) -> int:
        """«Harold Hart turned to his wife» where there is a Mrs. Hart; her husband is the only Mr. Hart."""
        own = self._cast[owner]
        if noun not in _WIVES | _HUSBANDS or (noun in _CHILDLIKE and own.titles & _TITLES):
            return -1
        if noun in _MARRIED and own.pronouns == _asked(noun) and own.pronouns is not None:
            return -1
        title = "mrs" if noun in _WIVES else "mr"
        found = [
            c for c, other in enumerate(self._cast)
            if c != owner and other.styled & {(title, name) for name in own.surnames}
        ]
        return found[0] if len(found) == 1 else -1


class _Called:
    """What the names of one of the cast say: titles, surnames, and both in one («Mrs. Hart»)."""

    def __init__(self, character: Character) -> None:
        names = [name.replace(".", "").split() for name in (character.name, *character.aliases)]
        names = [parts for parts in names if len(parts) > 1 and parts[0] != "the"]
        self.pronouns = character.pronouns
        self.titles = {parts[0].lower() for parts in names}
        self.surnames = {parts[-1] for parts in names}
        self.styled = {(parts[0].lower(), parts[1]) for parts in names if len(parts) == 2}


def _asked(noun: str) -> str:
    return PRONOUN_OF.get(sex_and_number(noun)[0], "")
