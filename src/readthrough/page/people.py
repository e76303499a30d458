"""The cast as the page shows it: short names, colour slots, and where along the story each one speaks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import Struct

from readthrough.page.reasons import CHARACTER_WHY
from readthrough.reading import CastMember

# page.css has this many inks; everybody after them shares the neutral ink, with the name always shown.
INKS = 12
# One line in a whole novel does not earn a colour of its own.
LINES_FOR_INK = 2
# Who speaks less than this share of all lines is not one of the main ones, unless hardly anybody speaks more.
MAIN_SHARE = 0.01
MAIN_LEAST = 6
# Whom nobody calls by a name.
NAMELESS = "the narrator"
# The story is this many columns wide in a person's bar.
BAR_WIDTH = 160

_TITLES = frozenset(
    "mr mrs ms miss mx dr doctor sir lady lord madam madame mme mlle monsieur m prof professor rev reverend father "
    "sister brother mother aunt auntie uncle captain capt colonel col major general sergeant sgt lieutenant lt "
    "inspector officer detective agent commander admiral king queen prince princess duke duchess count countess "
    "baron baroness master the a an old young little".split()
)


class Bar(Struct, frozen=True, gc=False):
    """Columns of 0 to BAR_WIDTH: ``ticks`` are (column, lines there); first and last are None for nowhere."""

    first: int | None
    last: int | None
    ticks: tuple[tuple[int, int], ...]


class Person(Struct, frozen=True):
    """One of the cast. ``ink`` is 1 to INKS, or 0 for the neutral one; ``main`` is shown without being asked for.

    ``role`` is «narrator» and the like, or empty.
    """

    id: str
    name: str
    short: str
    aliases: tuple[str, ...]
    pronouns: str | None
    role: str
    lines: int
    words: int
    mentions: int
    main: bool
    ink: int
    bar: Bar


def people_of(
    cast: Sequence[CastMember], starts: Mapping[str, list[int]], length: int, whys: Mapping[str, str] | None = None
) -> tuple[Person, ...]:
    """Make a person of every cast member, in the cast's order.

    ``starts`` are the places in the text where each one's lines start; ``length`` is the text's;
    ``whys`` are the reasons of the characters, by id.
    """
    # Only who speaks is labelled: «Lucas» may stand for Lucas Hale though his uncle Lucas is spoken of.
    speaking = [member for member in cast if member.lines]
    names = short_names([m.name for m in speaking], [m.aliases for m in speaking])
    shorts = {member.id: name for member, name in zip(speaking, names, strict=True)}
    least = MAIN_SHARE * sum(member.lines for member in cast)
    inks = [rank + 1 if rank < INKS and m.lines >= LINES_FOR_INK else 0 for rank, m in enumerate(cast)]
    return tuple(
        Person(
            m.id, m.name or NAMELESS, shorts.get(m.id, m.name) or NAMELESS, m.aliases, m.pronouns,
            _role(m, (whys or {}).get(m.id, "")), m.lines, m.words, m.mentions,
            ink > 0 and (rank < MAIN_LEAST or m.lines >= least), ink,
            _bar(m, starts.get(m.id, []), length),
        )
        for rank, (m, ink) in enumerate(zip(cast, inks, strict=True))
    )  # fmt: skip


def _role(member: CastMember, why: str) -> str:
    role = CHARACTER_WHY.get(why, CHARACTER_WHY["first-person"] if member.narrator else "")
    # «the narrator» needs not be told to be the narrator.
    return "" if role in (member.name or NAMELESS) else role


def short_names(names: Sequence[str], aliases: Sequence[Sequence[str]] = ()) -> list[str]:
    """Shorten each name to one word where that is nobody else's: «Anne Marsh» to «Anne», «Mr. Hale» stays.

    The word is one that the story itself uses, where ``aliases`` has any for a name.
    """
    words = [_one_word(name, aliases[i] if i < len(aliases) else ()) for i, name in enumerate(names)]
    taken = Counter(words)
    return [word if taken[word] == 1 else name for name, word in zip(names, words, strict=True)]


def _one_word(name: str, aliases: Sequence[str]) -> str:
    words = name.split()
    if len(words) < 2:
        return name
    first = words[0]
    # «Mr. Hale», «the keeper», «Lucas’s mother»: the first word alone is nobody's name.
    if first.rstrip(".").lower() in _TITLES or not first[0].isupper() or first.endswith(("’s", "'s", "s’", "s'")):
        return name
    used = [alias for alias in aliases if alias in words]
    return first if first in used or not used else used[0]


def _bar(member: CastMember, starts: Sequence[int], length: int) -> Bar:
    def column(place: int) -> int:
        return min(BAR_WIDTH - 1, place * BAR_WIDTH // max(length, 1))

    places = [p for p in (member.first, member.last) if p is not None]
    ticks = Counter(column(start) for start in starts)
    columns = [column(place) for place in places] + list(ticks)
    return Bar(min(columns, default=None), max(columns, default=None), tuple(sorted(ticks.items())))
