"""Through whose eyes a part is seen, where headings say so: «EVERETT» over one part, «JONAH» over the next."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from readthrough.layers import Character, Characters, Structure
from readthrough.stages.structure.headings import parse_heading
from readthrough.stages.structure.povs import says_viewpoint
from readthrough.stages.words import Words
from readthrough.story import Story

_POINTS = frozenset("pov p.o.v point of view by".split())
_FRAMES = ".,:;*~_-–—=()[]{}<>«»“”\"'#|"
_LONG = 3  # words of a heading that may be a name and no more


def find_views(story: Story, structure: Structure, words: Words, characters: Characters) -> list[tuple[int, int]]:
    """Give a token of each heading that is somebody's name, and of each break below it, and through whose eyes we look.

    One chapter named after somebody need not be seen by them: two persons at least take turns, or «Ravi's POV» says it.
    Who tells the part as «I» is no «he» of it.
    """
    found, said, who = [], False, -1
    for i, block in enumerate(structure.blocks):
        if block.kind == "heading":
            text = story.text[block.start : block.end]
            who = _named(text, characters.rows)
            said = said or (who >= 0 and says_viewpoint(text))
        if block.kind in ("heading", "break") and who >= 0 and not _is_told(structure, characters, i):
            end = bisect_left(words.start, block.end)
            inside = end > 0 and words.start[end - 1] >= block.start
            found.append((end - inside, who))
    turns = said or len({w for _, w in found}) > 1
    return [(token, w) for token, w in found if turns and token < len(words.text)]


def _is_told(structure: Structure, characters: Characters, i: int) -> bool:
    """Tell whether somebody tells the part behind a block as «I» or «you»."""
    start = next((block.start for block in structure.blocks[i + 1 :] if block.kind == "prose"), -1)
    return any(told.start <= start < told.end for told in characters.told)


def _named(heading: str, cast: Sequence[Character]) -> int:
    """The one person whose name is all that a heading says, or -1: «EVERETT», «Paul's POV», «Chapter Two: Ilse»."""
    counted = parse_heading(heading)
    if counted and not counted.title:
        return -1  # «III» is no king of that number
    bare = (counted.title if counted else heading).casefold().replace("’", "'").replace("'s", " ")
    said = {word for word in (w.strip(_FRAMES) for w in bare.split()) if word and word not in _POINTS}
    if not said or len(said) > _LONG:
        return -1
    names = [[name.casefold().split() for name in (c.name, *c.aliases)] for c in cast]
    fits = [i for i, forms in enumerate(names) if any(said <= set(form) for form in forms)]
    return fits[0] if len(fits) == 1 else -1
