"""What a noun that speaks tells of a candidate: «said the second maid», «my father said», «said a man in a suit»."""

from __future__ import annotations

from readthrough.stages.characters.described import described
from readthrough.stages.mentions.epithets import NEW
from readthrough.stages.speakers.material import Page
from readthrough.stages.speakers.relatives import Relative

LIKELY_MEANT = 0.15  # chance from which somebody a noun may mean is a candidate


def noun_chance(nouns: dict[int, float], c: int, anew: bool) -> float:
    """Return the chance that a noun means a candidate, where ``nouns`` are the chances of those it may take up.

    ``anew``: it is the candidate's own noun. Who is met only now is none of them.
    """
    return max(0.0, 1.0 - sum(nouns.values())) if anew and c not in nouns else nouns.get(c, 0.0)


def noun_tag(
    page: Page, subject: int, c: int, nouns: dict[int, float], relative: Relative | None, generic: bool
) -> list[str]:
    """Say what kind of noun it is that means a candidate: «my father said» means hardly anybody else.

    ``subject``: its row of Mentions. ``generic``: whether it fits anybody.
    """
    row = page.mentions.rows[subject]
    first = page.words.text[row.token].lower()
    sort = "nameless" if page.nameless[c] else "named"
    if relative is not None and relative.kin:
        return [f"tag:kin:{'my' if first == 'my' else 'another'}:{sort}"]
    found = [f"tag:nominal:generic:{generic}:{first in NEW}", f"tag:nominal:{sort}:{generic}"]
    if described(page.words, row):
        found.append("tag:nominal:described")  # «said a man in a blue suit» is no man who was there
    if sort == "named":
        return found
    named = (chance for who, chance in nouns.items() if not page.nameless[who])
    if relative is None and page.comes[c] != "old:1" and max(named, default=0.0) < LIKELY_MEANT:
        found.append(f"tag:nominal:itself:{generic}")  # «The mate came in. … the mate said»: nobody with a name
    return [*found, f"tag:nominal:comes:{page.comes[c]}"]


def it_said(page: Page, c: int) -> str:
    """«"No," it said»: tell whether a candidate is a thing («the door»), a person (he, she), or may be either."""
    if page.characters.rows[c].pronouns in ("he", "she"):
        return "person"
    return "thing" if page.nameless[c] and page.characters.rows[c].pronouns is None else "open"
