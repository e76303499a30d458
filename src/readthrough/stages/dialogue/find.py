"""Puts the finders of dialogue together: marks, dashes, mindspeech, italics, messages; then turns and ids."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Iterator

from readthrough.layers import STORY_KINDS, Block, Dialogue, Structure, Tokens
from readthrough.stages.dialogue.beside import tag_after
from readthrough.stages.dialogue.dashes import dash_stretches, end_before_tag
from readthrough.stages.dialogue.foreign_dashes import foreign_stretches
from readthrough.stages.dialogue.forgotten import with_marks_forgotten
from readthrough.stages.dialogue.kinds import judge
from readthrough.stages.dialogue.legend import find_legend
from readthrough.stages.dialogue.letters import with_letters_cited
from readthrough.stages.dialogue.lists import find_lists
from readthrough.stages.dialogue.marks import read_marks
from readthrough.stages.dialogue.messages import message_lines
from readthrough.stages.dialogue.pairing import MarkedBlock, Stretch, pair_marks
from readthrough.stages.dialogue.styles import find_styles
from readthrough.stages.dialogue.telepathy import mind_stretches
from readthrough.stages.dialogue.texts import with_texts
from readthrough.stages.dialogue.thoughts import MIND_READ, Manner, Thought, italic_stretches, told_thoughts
from readthrough.stages.dialogue.turns import Row, number, with_kinds_whole
from readthrough.story import Notice, Story

_UNOPENED_LONGEST = 300  # characters
_WORDS_WITHOUT_SPEECH = 400  # a story this long and without speech is worth a word


def find_dialogue(story: Story, structure: Structure, tokens: Tokens) -> Dialogue:
    """Find every stretch of speech and its like in the blocks that tell the story.

    Returns rows in text order. Each lies in one block; only rows of kind ``quoted`` lie inside others.
    """
    finder = _Finder(story, structure)
    finder.messages()
    finder.dashes()
    finder.marks()
    finder.mindspeech()
    finder.italics()
    finder.told()
    finder.texts()
    quotes = number(story.text, finder.rows)
    return Dialogue(quotes=quotes, styles=finder.style_names(), notices=_notices(finder, bool(quotes)))


def _notices(finder: _Finder, found: bool) -> tuple[Notice, ...]:
    words = sum(b.end - b.start for _, b in finder.told_in) // 6
    if found or words < _WORDS_WITHOUT_SPEECH:
        return ()
    return (Notice("no-dialogue", "No marked speech was found: the story has none, or marks it in no known way."),)


class _Finder:
    """Collects rows, the surer marks first; ``outer`` holds the spans that later finders must keep out of."""

    def __init__(self, story: Story, structure: Structure) -> None:
        self.text, self.story = story.text, story
        self.blocks, self.language = structure.blocks, structure.language
        told_in = [(i, b) for i, b in enumerate(structure.blocks) if b.kind in STORY_KINDS and b.end > b.start]
        key = find_legend(self.text, [b for _, b in told_in])
        self.told_in = [row for k, row in enumerate(told_in) if k not in key]
        self.listed = find_lists(self.text, self.blocks, self.told_in)
        self.starts = [b.start for _, b in self.told_in]
        self.styles = find_styles(self.text, [b for i, b in self.told_in if i not in self.listed])
        self.rows: list[Row] = []
        self.outer: list[tuple[int, int]] = []

    def style_names(self) -> tuple[str, ...]:
        """The marks in use, those of the whole story first."""
        names = list(self.styles.names)
        whys = {r.why for r in self.rows if r.kind == "speech"}
        kinds = {r.kind for r in self.rows}
        if whys & {"italic-said", "italic-speech"}:
            names.append("italic")
        if any(r.kind == "telepathy" and r.why == "mind-marks" for r in self.rows):
            names.append("mindspeech")
        if "message" in kinds:
            names.append("messages")
        return tuple(names)

    def _add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self.rows.append(row)
            if row.kind != "quoted":
                insort(self.outer, (row.start, row.end))

    def _overlaps(self, start: int, end: int) -> bool:
        k = bisect_right(self.outer, (start, end))
        return (k > 0 and self.outer[k - 1][1] > start) or (k < len(self.outer) and self.outer[k][0] < end)

    def _place(self, at: int) -> tuple[int, Block] | None:
        """The story block that a place lies in."""
        k = bisect_right(self.starts, at) - 1
        return self.told_in[k] if k >= 0 and at < self.told_in[k][1].end else None

    def messages(self) -> None:
        """Every line of a message block."""
        for i, b in self.told_in:
            if b.kind == "message":
                lines = message_lines(self.text, b.start, b.end, b.why)
                self._add(Row(s, e, "message", i, "message-line", 0.9) for s, e in lines)

    def dashes(self) -> None:
        """Speech opened by a dash, where the story or the chapter speaks so."""
        for i, b in self.told_in:
            if b.kind != "message" and i not in self.listed and self.styles.dash_in(b.chapter):
                if self.language != "en":
                    found = foreign_stretches(self.text, b.start, b.end, self.language)
                    self._add(Row(s, e, "speech", i, "dash", 0.85 if sure else 0.6) for s, e, sure in found)
                    continue
                for s in dash_stretches(self.text, b.start, b.end):
                    self._add([Row(s.start, s.end, "speech", i, "dash", 0.85 if s.sure else 0.6, s.tag)])

    def marks(self) -> None:
        """What stands between quote marks."""
        found = [self._row(s) for s in with_marks_forgotten(self.text, pair_marks(self._marked()))]
        rows = with_letters_cited(self.text, self.blocks, [r for r in found if r is not None])
        self._add(with_kinds_whole(self.text, rows))

    def _marked(self) -> Iterator[MarkedBlock]:
        before = -2
        for i, b in self.told_in:
            if b.kind != "message":
                marks = tuple(read_marks(self.text, b.start, b.end, self.styles))
                yield MarkedBlock(i, b.start, b.end, before == i - 1, marks, self.styles.speech_in(b.chapter))
                before = i

    def _row(self, s: Stretch) -> Row | None:
        text, end = self.text, s.end
        if s.why == "unclosed" and not s.depth:
            end = end_before_tag(text, s.start, end)
        while end > s.start and text[end - 1].isspace():
            end -= 1
        if not any(c.isalnum() for c in text[s.start : end]):
            return None
        if s.why == "unopened":
            return self._unopened(s, end)
        if s.depth:
            return Row(s.start, end, "quoted", s.block, s.why, 0.8)
        if self._overlaps(s.start, end):  # cited inside dash speech; a stretch across its bounds is none
            outer = max(0, bisect_right(self.outer, (end, 0)) - 1)
            inside = any(a <= s.start and end <= b for a, b in self.outer[outer : outer + 1])
            return Row(s.start, end, "quoted", s.block, s.why, 0.7) if inside else None
        block = self.blocks[s.block]
        own = s.family in self.styles.speech_in(block.chapter)
        whole = block.kind == "letter" and not text[block.start : s.start].strip()  # the marks around a letter
        judged = judge(text, s.start, end, block.start, block.end, own and not whole)
        score = judged.score * (0.6 if s.why == "unclosed" else 1.0)
        return Row(s.start, end, judged.kind, s.block, s.why, score, judged.after, judged.before)

    def _unopened(self, s: Stretch, end: int) -> Row | None:
        """«Hello there," said Tom.»: the mark at the head of the block was forgotten."""
        block, inner = self.blocks[s.block], self.text[s.start : end - 1]
        tag = tag_after(self.text, end, block.end)
        if not tag or tag.strength < 2 or inner[-1:] not in tuple(",.!?…-—") or len(inner) > _UNOPENED_LONGEST:
            return None
        if self._overlaps(s.start, end) or s.family not in self.styles.speech_in(block.chapter):
            return None
        return Row(s.start, end, "speech", s.block, "unopened", 0.5, tag)

    def mindspeech(self) -> None:
        """«:so:» between marks of its own."""
        spans = [(b.start, b.end) for _, b in self.told_in if b.kind != "message"]
        self._add(
            self._free(
                (Thought(a, b, kind, "mind-marks", 0.9, None) for a, b, kind in mind_stretches(self.text, spans))
            )
        )

    def _free(self, thoughts: Iterable[Thought]) -> Iterator[Row]:
        for t in thoughts:
            place = self._place(t.start)
            if place and t.end <= place[1].end and not self._overlaps(t.start, t.end):
                yield Row(t.start, t.end, t.kind, place[0], t.why, t.score, t.tag)

    def italics(self) -> None:
        """Thoughts, signing and speech in italics."""
        spans, blocks = [], []
        for e in self.story.emphasis:
            place = self._place(e.start)
            inside = place is not None and place[1].kind == "prose" and e.end <= place[1].end
            if place and inside and e.kind == "italic" and not self._overlaps(e.start, e.end):
                spans.append(e)
                blocks.append(place[1])
        marked = sum(r.kind == "speech" for r in self.rows)
        mind_read = bool(spans) and any(MIND_READ.search(self.text, b.start, b.end) for _, b in self.told_in)
        mind_marked = any(r.kind == "telepathy" and r.why == "mind-marks" for r in self.rows)
        manner = Manner(marked * 2 < len(spans), mind_read, mind_marked)
        self._add(list(self._free(italic_stretches(self.text, spans, blocks, manner))))

    def told(self) -> None:
        """Thoughts that only a verb marks."""
        self._add(list(self._free(told_thoughts(self.text, self._narration))))

    def texts(self) -> None:
        """Put the rows in order, those that a verb and their neighbours tell to be texts among them."""
        self.rows = with_texts(self.text, self.blocks, sorted(self.rows, key=lambda r: (r.start, -r.end)))

    def _narration(self, at: int) -> tuple[int, int] | None:
        place = self._place(at)
        if place is None or place[1].kind != "prose" or self._overlaps(at, at + 1):
            return None
        k = bisect_right(self.outer, (at, at))
        low = max(place[1].start, self.outer[k - 1][1] if k else 0)
        high = min(place[1].end, self.outer[k][0] if k < len(self.outer) else place[1].end)
        return low, high
