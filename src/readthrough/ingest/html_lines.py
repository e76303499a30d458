"""Lines of a page, as ``<br>`` ends them, and the paragraphs that they make."""

from __future__ import annotations

from dataclasses import dataclass

# A stretch of text with its emphasis bits and the node it is from.
Piece = tuple[str, int, int]
Line = list[Piece]

# Characters that nobody sees: a line of them is blank.
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
# A paragraph of lines this long on the average was written as one paragraph a line.
_LONG_LINES = 60
_MANY_LINES = 8


@dataclass(slots=True)
class LinesOfParagraph:
    """Lines that make one paragraph; ``gap`` counts the blank lines before it over the one that any break has."""

    lines: list[Line]
    gap: int

    @property
    def text(self) -> str:
        return "\n".join("".join(piece[0] for piece in line) for line in self.lines)

    @property
    def first(self) -> int:
        return self.lines[0][0][2]

    @property
    def last(self) -> int:
        return self.lines[-1][-1][2]

    def emphasis(self, kinds: dict[str, int]) -> list[tuple[int, int, str]]:
        """Return the spans in ``text`` that are set apart; spaces at their ends are not in them."""
        runs: list[tuple[int, int, int]] = []
        at = 0
        for line in self.lines:
            for words, bits, _ in line:
                runs.append((at, at + len(words), bits))
                at += len(words)
            at += 1
        if not any(bits for _, _, bits in runs):
            return []
        text, spans = self.text, []
        for kind, bit in kinds.items():
            spans += [(start, end, kind) for start, end in _joined(runs, bit, text)]
        return sorted(spans)


@dataclass(slots=True)
class Paragraphs:
    """What lines make: paragraphs, and the blank lines ``before`` the first and ``after`` the last."""

    paragraphs: list[LinesOfParagraph]
    before: int
    after: int


def split_lines(lines: list[Line], *, whole: bool = False, pre: bool = False) -> Paragraphs:
    """Make paragraphs of lines: a blank line parts them, as ``<br><br>`` shows.

    ``whole`` keeps the lines that no blank line parts together, however long they are. In ``pre`` the white space at
    the start of a line stays.
    """
    # &nbsp; alone makes a line that is seen.
    holds_space = any("\xa0" in words for line in lines for words, _, _ in line)
    lines = [_trimmed(line, pre) for line in lines]
    groups: list[LinesOfParagraph] = []
    blank = before = 0
    for line in lines:
        if not line:
            blank += 1
        elif not groups:
            before, blank = blank, 0
            groups.append(LinesOfParagraph([line], 0))
        elif blank:
            groups.append(LinesOfParagraph([line], blank - 1))
            blank = 0
        else:
            groups[-1].lines.append(line)
    if not groups:
        return Paragraphs([], int(holds_space), max(0, blank - 1))
    if not whole and not pre:
        groups = [part for group in groups for part in _one_a_line(group)]
    # The <br> before </p> shows nothing.
    return Paragraphs(groups, before, max(0, blank - 1))


def _one_a_line(group: LinesOfParagraph) -> list[LinesOfParagraph]:
    """Part a «paragraph» whose lines are paragraphs: a whole chapter with one ``<br>`` at the end of each."""
    count = len(group.lines)
    if count == 1:
        return [group]
    mean = len(group.text) / count
    if mean >= 2 * _LONG_LINES or (count >= _MANY_LINES and mean >= _LONG_LINES):
        return [LinesOfParagraph([line], group.gap if i == 0 else 0) for i, line in enumerate(group.lines)]
    return _one_a_speech(group)


def _one_a_speech(group: LinesOfParagraph) -> list[LinesOfParagraph]:
    """Part lines of which one opens a speech and the one above it is over: «"I can." She rose.<br>"Now?"»

    Where every line comes to its end, each is a paragraph.
    """
    texts = ["".join(words for words, _, _ in line).strip() for line in group.lines]
    pairs = zip(texts, texts[1:], strict=False)
    cuts = [i for i, (above, text) in enumerate(pairs, 1) if text[0] in _OPENING and _is_over(above)]
    if cuts and all(map(_is_over, texts)):
        cuts = list(range(1, len(texts)))
    bounds = [0, *cuts, len(texts)]
    parts = [group.lines[a:b] for a, b in zip(bounds, bounds[1:], strict=False)]
    return [LinesOfParagraph(part, group.gap if i == 0 else 0) for i, part in enumerate(parts)]


_OPENING = '"“«„'


def _is_over(line: str) -> bool:
    """Tell a line that ends a sentence and leaves no quotation open: verse runs on, «"The night is long.»"""
    still_open = line.count('"') % 2 or line.count("“") != line.count("”") or line.count("«") != line.count("»")
    return not still_open and line.rstrip("*_")[-1:] in tuple(".!?…\"”»—-")


def _trimmed(line: Line, pre: bool) -> Line:
    """Strip white space from a line's ends; a line that shows nothing becomes empty."""
    if all(not words.strip().strip(_INVISIBLE).strip() for words, _, _ in line):
        return []
    line = list(line)
    while not line[-1][0].strip():
        line.pop()
    words, bits, node = line[-1]
    line[-1] = (words.rstrip(), bits, node)
    if not pre:
        while not line[0][0].strip():
            line.pop(0)
        words, bits, node = line[0]
        line[0] = (words.lstrip(), bits, node)
    return line


def _joined(runs: list[tuple[int, int, int]], bit: int, text: str) -> list[tuple[int, int]]:
    """Join the runs that carry one kind of emphasis and only white space between them."""
    spans: list[list[int]] = []
    for start, end, bits in runs:
        if not bits & bit:
            continue
        if spans and not text[spans[-1][1] : start].strip():
            spans[-1][1] = end
        else:
            spans.append([start, end])
    trimmed = []
    for start, end in spans:
        words = text[start:end]
        start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
        if end > start:
            trimmed.append((start, end))
    return trimmed
