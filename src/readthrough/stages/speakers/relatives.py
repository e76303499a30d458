"""Who «her mother» may be: what names, titles, surnames and the text itself tell of relatives."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from readthrough.layers import Character
from readthrough.stages.characters.kin import KIN
from readthrough.stages.characters.relations import told_names
from readthrough.stages.mentions.epithets import is_honour, sex_and_number
from readthrough.stages.mentions.pronouns import OWNERS, PRONOUN_OF, PRONOUNS
from readthrough.stages.speakers.clauses import agrees
from readthrough.stages.speakers.material import Page
from readthrough.stages.speakers.roles import owner_row
from readthrough.stages.words import last_token

# What a word for a relative tells of age and surname: «his wife» is as old and called alike, «her aunt» is older.
_RELATION = {
    "mother": "parent", "father": "parent", "wife": "spouse", "husband": "spouse", "son": "child", "daughter": "child",
    "sister": "sibling", "brother": "sibling", "aunt": "aunt", "uncle": "aunt", "niece": "niece", "nephew": "niece",
    "grandmother": "grand", "grandfather": "grand", "cousin": "cousin",
}  # fmt: skip
_STYLE = {
    "mrs": "mrs", "mme": "mrs", "madame": "mrs", "lady": "mrs", "frau": "mrs", "miss": "miss", "mlle": "miss",
    "mr": "mr", "sir": "mr", "lord": "mr", "monsieur": "mr", "herr": "mr",
}  # fmt: skip
_BEFORE_NAMES = frozenset("aunt auntie aunty uncle cousin grandma grandpa granny gran tante onkel".split())
_POSSESSIVE = ("'s", "’s")
_ADDED = 3  # relatives of whom nothing was seen lately, who are candidates


class Relative(NamedTuple):
    """«her aunt»: whose (a character, or -1 where unknown), and what; Mum is a «mother»."""

    owner: int
    kin: str


class Relatives:
    """Knows which persons of the cast a phrase for somebody's relative fits."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._styles = [_styles(c) for c in page.characters.rows]
        self._names = {row.token: i for i, row in enumerate(page.mentions.rows) if row.kind == "name"}
        self._told = self._apposed()

    def read(self, index: int) -> Relative | None:
        """Read a row of Mentions as «her mother», «Nell's aunt» or «his friend»; None where it is no such phrase."""
        page, text = self._page, self._page.words.text
        row = page.mentions.rows[index]
        last = last_token(page.words, row)
        if is_honour(page.words, last):
            return None
        kin = KIN.get(text[last].lower(), "")
        first = text[row.token].lower()
        if first in OWNERS:
            own = PRONOUNS[first] == page.narrators.voice
            owner = page.narrators.at(row.token) if own else page.presence.meant(page.pronoun_at.get(row.token, -1))
            return Relative(owner, kin)
        whose = owner_row(page.words, page.mentions.rows, index)
        if kin and whose >= 0 and text[last - 1] in _POSSESSIVE:
            return Relative(page.characters.of_mention[whose], kin)
        return None

    def likely(self, relative: Relative) -> list[int]:
        """List who a relative may be, seen lately or not: so called, so told, or of the name and title."""
        found = []
        for c, styles in enumerate(self._styles):
            if c == relative.owner or not relative.kin or not self._fits(c, relative.kin):
                continue
            married = _RELATION.get(relative.kin) in ("parent", "spouse") and not styles.isdisjoint(("mrs", "mr"))
            so_called = relative.kin in styles or c in self._told[relative.kin]
            if so_called or (married and self._family(c, relative.owner) == "same"):
                found.append(c)
        return sorted(found, key=lambda c: (-self._page.often[c], c))[:_ADDED]

    def signs(self, relative: Relative, c: int) -> list[str]:
        """List what speaks for somebody as that relative."""
        if relative.owner == c:
            return ["kin:owner"]
        relation = _RELATION.get(relative.kin, "other")
        family, style = self._family(c, relative.owner), self._style(c, relative.kin)
        found = [f"kin:{style}:{family}", f"kin:{relation}:{style}:{family}"]
        owners = self._told[relative.kin].get(c) if relative.kin else None
        if owners is not None:
            same = relative.owner in owners or any(self._family(o, relative.owner) == "same" for o in owners if o >= 0)
            found.append(f"kin:told:{same}")
        return found

    def _fits(self, c: int, kin: str) -> bool:
        """Tell whether somebody's pronouns allow a word for a relative; a cousin may be anybody."""
        asked = PRONOUN_OF.get(sex_and_number(kin)[0], "")
        return not asked or agrees(self._page.characters.rows[c].pronouns, asked) is not False

    def _family(self, a: int, b: int) -> str:
        families = self._page.families
        if a < 0 or b < 0 or not families[a] or not families[b]:
            return "unknown"
        return "same" if families[a] & families[b] else "other"

    def _style(self, c: int, kin: str) -> str:
        styles = self._styles[c]
        if kin in styles:
            return "so-called"
        if styles & _RELATION.keys():
            return "other-kin"
        return next((style for style in ("mrs", "miss", "mr") if style in styles), "plain")

    def _apposed(self) -> dict[str, dict[int, set[int]]]:
        """For each kind of relative who is told to be whose: «her aunt, Mrs. Hart,», «her aunt Nell»."""
        page = self._page
        found: dict[str, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
        for i, row in enumerate(page.mentions.rows):
            if row.kind != "nominal" or row.quote >= 0:
                continue
            relative = self.read(i)
            if relative is None or not relative.kin:
                continue
            for name in told_names(page.words, page.mentions.rows, self._names, row):
                who = page.characters.of_mention[name]
                if who not in (-1, relative.owner) and self._fits(who, relative.kin):
                    found[relative.kin][who].add(relative.owner)
        return found


def _styles(character: Character) -> set[str]:
    """How somebody is called: «Aunt Nell» by a word for relatives, «Mrs. Hart» by a title."""
    found = set()
    for name in (character.name, *character.aliases):
        words = name.lower().removeprefix("the ").replace(".", "").split()
        if words and KIN.get(words[0]) in _RELATION and (len(words) == 1 or words[0] in _BEFORE_NAMES):
            found.add(KIN[words[0]])
        elif len(words) > 1 and words[0] in _STYLE:
            found.add(_STYLE[words[0]])
    return found
