"""Readings made by hand for the tests of the page, from a small marked text.

One line of the text is one block, ``kind: words``; ``heading`` starts a chapter. In the words,
``⟦K>B .9 said-after⟧“Hello,”⟦/⟧`` is a line of K to B with a score and a reason, and ``⟨italic⟩so⟨/⟩`` is set in type.
A ``|`` in the words is a line end.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from readthrough.layers import (
    Block,
    Chapter,
    Character,
    Characters,
    Dialogue,
    Mentions,
    Quote,
    Referents,
    Speaker,
    Speakers,
    Structure,
)
from readthrough.reading import Reading
from readthrough.story import Declared, Emphasis, Notice, Paragraph, Source, Story

_MARK = re.compile(r"⟦(?P<quote>[^⟧]*)⟧|⟨(?P<type>[^⟩]*)⟩")

SHORT = """
title: The Lighthouse Supper
byline: by M. Quill
note: A/N: my first one, be kind! Beta’d by nobody.
note: Warnings: soup.
heading: 1. Rain
prose: The rain had ⟨italic⟩opinions⟨/⟩ that night, and it gave all of them to the window.
prose: ⟦A>B .95 said-after⟧“You’re late,”⟦/⟧ said Anna. ⟦A>B .9 carry-over⟧“Again.”⟦/⟧
prose: ⟦B>A .8 turn-taking⟧“The ⟨bold⟩bridge⟨/⟩ was out.”⟦/⟧ He shook the umbrella. ⟦A .7 turn-taking⟧“Was it?”⟦/⟧
prose: ⟦? .2 turn-taking⟧“Somebody shut that door!”⟦/⟧
prose: ⟦B thought .9 thought-verb⟧⟨italic⟩She knows,⟨/⟩⟦/⟧ Bruno thought.
break: ***
lyrics: Oh the sea, the sea|it never writes to me
prose: ⟦C>A .9 said-after⟧“Soup,”⟦/⟧ said the keeper & put down <three> bowls.
heading: 2. Soup
prose: ⟦A>C .45 pronoun⟧“It’s good,”⟦/⟧ she said.
message: Bruno: r u ok?|Anna: fine
prose: ⟦B>A .92 said-after⟧“Anna,”⟦/⟧ said Bruno, ⟦B>A .9 said-after⟧“the light.”⟦/⟧
prose: ⟦group .8 said-after⟧“The light!”⟦/⟧ they all cried.
end_note: Thanks for reading! Reviews are love.
"""
CAST = (
    Character("A", "Anna Quist", ("Anna", "Miss Quist"), "she", True),
    Character("B", "Bruno", (), "he", False),
    Character("C", "the keeper", (), None, False),
    Character("D", "Dora", (), "she", False),
)


def short_reading(marked: str = SHORT, cast: Sequence[Character] = CAST) -> Reading:
    """Make a reading of a marked text."""
    return _Maker(cast).read(marked)


def novel_reading(words: int = 160_000) -> Reading:
    """Make a reading as long as a long novel: 40 chapters, 30 people, a line in every other paragraph."""
    cast = tuple(Character(f"P{i}", f"Person{i} Of {i}", (f"Miss {i}",), "she", False) for i in range(30))
    parts = ["title: A Long Book", "byline: Nobody"]
    prose = "The road went on past the mill and the low wall, and nobody on it was in any hurry to be seen. " * 4
    count = 0
    for chapter in range(40):
        parts.append(f"heading: Chapter {chapter + 1}")
        for n in range(10_000):
            if count >= words * (chapter + 1) // 40:
                break
            who = f"P{min(n % 7 * (chapter % 5), 29)}"
            said = f"⟦{who} .9 said-after⟧“I should think so, and the mill too, number {n},”⟦/⟧ said somebody. "
            parts.append(f"prose: {said if n % 2 else prose}{'And so on it went. ' * (n % 5)}")
            count += len(parts[-1].split()) - 1
    return _Maker(cast).read("\n".join(parts))


class _Maker:
    def __init__(self, cast: Sequence[Character]) -> None:
        self.cast = tuple(cast)
        self.text = ""
        self.blocks: list[Block] = []
        self.chapters: list[tuple[str, int]] = []
        self.emphasis: list[Emphasis] = []
        self.quotes: list[Quote] = []
        self.speakers: list[Speaker] = []

    def read(self, marked: str) -> Reading:
        parts: list[str] = []
        at = 0
        for row in marked.strip().split("\n"):
            kind, _, words = row.partition(": ")
            clean = self._clean(words.replace("|", "\n"), at)
            if kind == "heading":
                self.chapters.append((clean, at))
            chapter = len(self.chapters) - 1 if self.chapters else None
            self.blocks.append(Block(at, at + len(clean), kind, chapter, "made"))
            parts.append(clean)
            at += len(clean) + 2
        text = "\n\n".join(parts)
        ends = [start for _, start in self.chapters[1:]] + [len(text)]
        chapters = tuple(Chapter(t, a, b) for (t, a), b in zip(self.chapters, ends, strict=False))
        titles = [text[b.start : b.end] for b in self.blocks if b.kind == "title"]
        story = Story(
            text,
            tuple(Paragraph(b.start, b.end) for b in self.blocks),
            Source("made.html", "html", "0" * 64),
            Declared(),
            tuple(self.emphasis),
            notices=(Notice("made-by-hand", "This reading was made <by hand>."),),
        )
        layers = {
            Structure: Structure(tuple(self.blocks), chapters, title="".join(titles[:1]), author="M. Quill"),
            Dialogue: Dialogue(tuple(self.quotes), ("curly",)),
            Mentions: Mentions(()),
            Characters: Characters(self.cast, ()),
            Speakers: Speakers(tuple(self.speakers)),
            Referents: Referents((), ()),
        }
        return Reading(story, layers)

    def _clean(self, words: str, at: int) -> str:
        out = ""
        done = 0
        opened: list[tuple[int, str]] = []
        block = len(self.blocks)
        for mark in _MARK.finditer(words):
            out += words[done : mark.start()]
            done = mark.end()
            tag = mark["quote"] if mark["quote"] is not None else mark["type"]
            if not tag.startswith("/"):
                opened.append((at + len(out), tag))
                continue
            start, tag = opened.pop()
            if mark["quote"] is None:
                self.emphasis.append(Emphasis(start, at + len(out), tag))
            else:
                self._quote(start, at + len(out), tag, block)
        return out + words[done:]

    def _quote(self, start: int, end: int, tag: str, block: int) -> None:
        whom, *more, score, why = tag.split()
        who, _, to = whom.partition(">")
        before = self.quotes[-1].block == block and self.speakers[-1].speaker == who if self.quotes else False
        goes_on = why == "carry-over" or before
        turn = self.quotes[-1].turn if goes_on else len(self.quotes)
        kind = more[0] if more else "speech"
        self.quotes.append(Quote(f"{start:x}", start, end, kind, turn, block, "made"))
        self.speakers.append(Speaker(None if who == "?" else who, (to,) if to else (), float(score), why))
