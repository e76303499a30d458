"""Builds a Story paragraph by paragraph: the one place where a text is put together and offsets are made."""

from __future__ import annotations

from collections.abc import Iterable

from readthrough.story import Declared, Emphasis, LeftOut, Notice, Paragraph, Source, Story, TocEntry

# Characters that would break a text in other programs and mean nothing in a story.
_CONTROL = dict.fromkeys((*range(0, 9), 11, *range(14, 32), 127))


class StoryBuilder:
    """Collects paragraphs in reading order; ``build`` freezes them.

    Paragraphs are joined by one blank line. For containers whose text must stay as it is (plain text), readers make
    the Story themselves.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._at = 0
        self._paragraphs: list[Paragraph] = []
        self._emphasis: list[Emphasis] = []
        self._left_out: list[LeftOut] = []
        self._notices: list[Notice] = []
        self._toc: list[TocEntry] = []

    @property
    def at(self) -> int:
        """Where the next paragraph will start."""
        return self._at + (2 if self._parts else 0)

    @property
    def last(self) -> int:
        """Where the last paragraph starts; 0 if there is none."""
        return self._paragraphs[-1].start if self._paragraphs else 0

    def add(
        self,
        text: str,
        emphasis: Iterable[tuple[int, int, str]] = (),
        *,
        tag: str = "p",
        role: str = "",
        centred: bool = False,
        gap: int = 0,
        where: str = "",
    ) -> None:
        """Add one paragraph. ``emphasis`` spans count from the start of ``text``; an ``hr`` has no text."""
        if self._parts:
            self._parts.append("\n\n")
            self._at += 2
        start = self._at
        self._parts.append(text)
        self._at += len(text)
        self._paragraphs.append(Paragraph(start, self._at, tag, role, centred, gap, where))
        self._emphasis += [Emphasis(start + a, start + b, kind) for a, b, kind in emphasis if b > a]

    def leave_out(self, where: str, kind: str, why: str, chars: int) -> None:
        """Record visible text of the source that is not taken into the story."""
        self._left_out.append(LeftOut(where, kind, why, chars))

    def notice(self, code: str, message: str) -> None:
        """Record one sentence that a reader should know."""
        self._notices.append(Notice(code, message))

    def toc_entry(self, title: str, start: int, level: int = 1) -> None:
        """Record where an entry of the source's table of contents points."""
        self._toc.append(TocEntry(title, start, level))

    def build(self, source: Source, declared: Declared) -> Story:
        """Freeze what was collected."""
        return Story(
            text="".join(self._parts),
            paragraphs=tuple(self._paragraphs),
            source=source,
            declared=declared,
            emphasis=tuple(sorted(self._emphasis, key=lambda e: (e.start, -e.end))),
            toc=tuple(sorted(self._toc, key=lambda t: t.start)),
            left_out=tuple(self._left_out),
            notices=tuple(self._notices),
        )


def without_control(text: str) -> str:
    """Drop control characters (NUL and the like) that no reader can see; tabs, line ends and form feeds stay."""
    return text.translate(_CONTROL)
