"""What tells who «I» is, part by part: who is called and answered, who acts in the narration, whose name heads it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from math import log1p
from typing import NamedTuple

from readthrough.layers import Dialogue, Mention, Mentions, Structure
from readthrough.lexicons import titles
from readthrough.stages.characters.people import Person
from readthrough.stages.mentions.bare_names import answers, asks_name, denies, is_all, says_you_are
from readthrough.stages.mentions.evidence import is_called
from readthrough.stages.mentions.pronouns import PRONOUNS, voiced_tokens
from readthrough.stages.structure.headings import parse_heading
from readthrough.stages.structure.povs import initial_of_view, says_viewpoint
from readthrough.stages.tags import Beside
from readthrough.stages.words import Words, cited_tokens, last_token

# What a narrator says of the own name, the last two words before it: «Call me Ishmael».
_NAMES_SELF = frozenset(
    (("name", "is"), ("name", "'s"), ("name", "was"), ("call", "me"), ("calls", "me"), ("called", "me"), ("i", "'m"),
     ("i", "am"), ("named", "me"))
)  # fmt: skip
_OF_POINTS = frozenset("pov p.o.v point of view part chapter by from told".split())
_FRAMES = ".,:;*~_-–—=()[]{}<>«»“”\"'#|"
_LONG_HEADING = 4  # words of a heading that may be a name and no more
_FAR_OFTENER = 3  # times
_CALLS = ("called", "called-tagged")

Signs = Counter[str]


class Part(NamedTuple):
    """A stretch of the story between headings and breaks: its tokens (half-open) and the headings over it."""

    first: int
    last: int
    headings: tuple[str, ...]


def parts_of(text: str, words: Words, structure: Structure) -> list[Part]:
    """Cut the story at its headings and breaks; «Chapter Eight», «ILSE» with no prose between head one part."""
    starts: list[int] = [0]
    headings: list[tuple[str, ...]] = [()]
    told = False
    for block in structure.blocks:
        if block.kind not in ("heading", "break"):
            told = True
            continue
        if told:
            starts.append(bisect_left(words.start, block.start))
            headings.append(())
        told = False
        if block.kind == "heading":
            headings[-1] += tuple(text[block.start : block.end].split("\n"))
    ends = [*starts[1:], len(words.text)]
    return [Part(*part) for part in zip(starts, ends, headings, strict=True)]


class Telling:
    """Reads the signs of a story told in one voice, «i» or «you»."""

    def __init__(self, words: Words, dialogue: Dialogue, mentions: Mentions, beside: list[Beside],
                 people: list[Person], of_mention: list[int], voice: str) -> None:  # fmt: skip
        self.words, self.dialogue, self.mentions, self.beside = words, dialogue, mentions, beside
        self.people, self.of_mention, self.voice = people, of_mention, voice
        self.cited = cited_tokens(words, dialogue)
        self.voiced = voiced_tokens(words, mentions, voice)
        self.blocks = {words.block[token] for token in self.voiced}
        self.tagged = self._tagged()

    def signs(self, parts: list[Part]) -> list[dict[int, Signs]]:
        """Count for each part the signs of each person."""
        found: list[dict[int, Signs]] = [defaultdict(Counter) for _ in parts]
        lasts = [part.last for part in parts]
        for row, who in zip(self.mentions.rows, self.of_mention, strict=True):
            if who < 0 or row.kind != "name" or self.words.text[last_token(self.words, row)] in titles():
                continue  # «Madame», «Doctor»: called so by everybody, but no name
            found[bisect_right(lasts, row.token)][who].update(self._of_place(row, who))
        for part, counts in zip(parts, found, strict=True):
            for heading in part.headings:
                for who in self._heads(heading):
                    counts[who]["heads"] = 1
                    counts[who]["viewpoint"] = int(says_viewpoint(heading))
        return found

    def _is_own(self, row: int) -> bool:
        """Tell whether a mention is the voice that tells the story; «my mom» is none."""
        if row < 0 or self.mentions.rows[row].kind != "pronoun":
            return False
        return PRONOUNS.get(self.words.text[self.mentions.rows[row].token].lower()) == self.voice

    def _tagged(self) -> dict[int, int]:
        """Of each tagged turn who its tag names: a person, -1 for the narrator, -2 for «he» and «the man»."""
        found: dict[int, int] = {}
        for quote, side in zip(self.dialogue.quotes, self.beside, strict=True):
            if side.tag and side.tag.strength > 1:
                row = side.tag.subject
                named = self.mentions.rows[row].kind == "name" and self.of_mention[row] >= 0
                found[quote.turn] = -1 if self._is_own(row) else self.of_mention[row] if named else -2
        return found

    def _of_place(self, row: Mention, who: int) -> list[str]:
        """The signs of one place of a name."""
        last = last_token(self.words, row) + 1
        alone = row.quote >= 0 and is_all(self.words, row.token, last)
        given = self._gives_name(row) or (alone and asks_name(self.words, row.token))
        if row.quote < 0:
            return ["names-self" if given else "told"]
        if row.token in self.cited or self.dialogue.quotes[row.quote].kind == "quoted":
            return []
        tag = self.tagged.get(self.dialogue.quotes[row.quote].turn)
        if given and tag == -1:
            return ["names-self"]
        if says_you_are(self.words, row.token, last):
            return ["called-by-me"] if tag == -1 else ["names-self"] if self._admits(row.quote) else []
        if not is_called(self.words, row.token, last) or (alone and answers(self.words, row.token)):
            return [] if tag == -1 else ["named"]
        return ["called-by-me"] if tag == -1 else self._of_call(row, who, tag)

    def _admits(self, q: int) -> bool:
        """«"You're Hob?" she said. "It's on the door," I said.»: tell whether the voice answers and denies nothing."""
        turn = self.dialogue.quotes[q].turn + 1
        first = next((i for i in range(q + 1, len(self.beside)) if self.dialogue.quotes[i].turn == turn), -1)
        near = first >= 0 and self.words.block[self.beside[first].first] - self.words.block[self.beside[q].first] < 3
        return near and self.tagged.get(turn) == -1 and not denies(self.words, self.beside[first].first)

    def _of_call(self, row: Mention, who: int, tag: int | None) -> list[str]:
        """The signs of a call in a line that is not tagged as the narrator's."""
        side, turn = self.beside[row.quote].beat, self.dialogue.quotes[row.quote].turn
        if tag is None and (self._is_own(side.after) or self._is_own(side.before)):
            return ["called-by-me"]  # «"Tom, wait." I ran after him.»
        found = ["called" if tag is None else "called-tagged"]
        if self.words.block[row.token] in self.blocks:
            found.append("called-beside-me")  # «"Nell, wait." He took my arm.»
        near = [self.tagged.get(turn + step) for step in (-1, 1)]
        return found + ["called-where-i-speak"] * (-1 in near) + ["called-answers"] * (who in near)

    def _gives_name(self, row: Mention) -> bool:
        """«My name is Nell», «Call me Ishmael», «I'm Tom»"""
        before = tuple(t.lower().replace("’", "'") for t in self.words.text[max(0, row.token - 3) : row.token])
        return before[-2:] in _NAMES_SELF and (before[-2] != "name" or before[0] == "my")

    def _heads(self, heading: str) -> list[int]:
        """Persons whose name is all that a heading says: «ILSE», «Paul's POV», «Chapter Eight: Ilse»."""
        if initial := initial_of_view(heading):
            return self._with_initial(initial)
        counted = parse_heading(heading)
        heading = counted.title if counted and counted.title else heading
        bare = heading.casefold().replace("’", "'").replace("'s", " ").replace("s' ", "s ")
        said = [w for w in (w.strip(_FRAMES) for w in bare.split()) if w and w not in _OF_POINTS]
        if not said or len(said) > _LONG_HEADING:
            return []
        number = counted is not None and not counted.title  # «III» is no king of that number, «LIV» may be Liv
        named = [[form.casefold().split() for form in person.forms] for person in self.people]
        named = [[form for form in forms if len(form) == 1 or not number] for forms in named]
        return [i for i, forms in enumerate(named) if any(set(said) <= set(form) for form in forms)]

    def _with_initial(self, initial: str) -> list[int]:
        """«BPOV»: the only person whose name begins so, or the one who is named far oftener than the others."""
        named = Counter(self.of_mention)
        found = [(named[i], i) for i, p in enumerate(self.people) if any(f.startswith(initial) for f in p.forms)]
        found.sort(key=lambda row: (-row[0], row[1]))
        clear = len(found) == 1 or (len(found) > 1 and found[0][0] >= _FAR_OFTENER * found[1][0])
        return [found[0][1]] if clear else []


def weighed_signs(signs: Signs, most_called: bool) -> dict[str, float]:
    """Give the value of each sign: the logarithm of one more than its count, and whether there is any."""
    found = {sign: log1p(n) for sign, n in signs.items()} | {f"{sign}:any": 1.0 for sign, n in signs.items() if n}
    if most_called:
        found["most-called"] = 1.0
    return found | {"bias": 1.0}


def calls(signs: Signs) -> int:
    """Count how often a person is called by somebody who is not tagged as the narrator."""
    return sum(signs[sign] for sign in _CALLS)
