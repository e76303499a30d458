"""Turns a page's tree into paragraphs: every visible character once, in the order of the page."""

from __future__ import annotations

import re
from dataclasses import dataclass

from readthrough.ingest.builder import without_control
from readthrough.ingest.html_lines import Line, Paragraphs, split_lines
from readthrough.ingest.html_marks import Marks
from readthrough.ingest.html_styles import Look, Looks
from readthrough.ingest.html_tree import UNSEEN, Node, Tree, count_chars, visible_chars
from readthrough.story import LeftOut

# How emphasis is kept while a paragraph is put together: one bit each.
KINDS = {"italic": 1, "bold": 2, "underline": 4, "strike": 8, "small": 16, "code": 32}

_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_TAG_OF = {
    **{h: h for h in _HEADINGS},
    **{"li": "li", "dt": "li", "dd": "li", "blockquote": "quote", "pre": "pre", "td": "cell", "th": "cell"},
    **{"caption": "caption", "figcaption": "caption", "legend": "caption"},
}
# Wrappers that let a paragraph in them be what they are: <li><p>.
_LENDS = frozenset(("li", "quote", "cell", "caption", "pre"))
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu nav noframes ol p "
    "plaintext pre section summary table tbody td tfoot th thead tr ul xmp option optgroup".split()
)
# What a page holds besides text: element, kind in the record of what was left out, why.
_OUT = {
    "noscript": ("hidden", "shown only by browsers without scripts"),
    **dict.fromkeys(("button", "select", "textarea", "datalist", "input"), ("form", "a control of a form")),
    **dict.fromkeys("iframe object audio video canvas applet".split(), ("media", "stands for a film or sound")),
    "svg": ("image", "text inside a drawing"),
}
_DIVIDER = re.compile(r"\b(?:divider|separator|scene[ -]?break|break|ornament|fleuron|hr|line)\b", re.I)
_DROP_CAP = re.compile(r"[\"'“‘«(]?[A-Z]\.?")


# White space that a browser shows as one space; a no-break space is none of it.
_SPACES = re.compile(r"[ \t\n\r\f]+")


@dataclass(slots=True)
class Block:
    """One paragraph before it is given its place in a text. ``first`` and ``last`` are the nodes of its text."""

    text: str
    emphasis: list[tuple[int, int, str]]
    tag: str
    role: str
    centred: bool
    gap: int
    where: str
    first: int
    last: int


@dataclass(slots=True)
class _Frame:
    """An open element: what it lends to the text in it."""

    end: int
    node: int
    is_block: bool
    tag: str
    role: str
    centred: bool
    kinds: int
    pre: bool
    name: str
    touched: bool = False


def read_blocks(tree: Tree, marks: Marks, looks: Looks, file: str = "") -> tuple[list[Block], list[LeftOut]]:
    """Return the paragraphs of a page in order, and what was left out of them.

    Every character people see is in one or the other. ``file`` is the part of an archive that the page is.
    """
    walk = _Walk(tree, marks, looks, file)
    walk.run()
    return walk.blocks, walk.left_out


class _Walk:
    def __init__(self, tree: Tree, marks: Marks, looks: Looks, file: str) -> None:
        self.tree, self.marks, self.looks, self.file = tree, marks, looks, file
        self.blocks: list[Block] = []
        self.left_out: list[LeftOut] = []
        self._lines: list[Line] = [[]]
        self._gap = 0
        self._frames = [_Frame(len(tree.nodes), -1, True, "p", "", False, 0, False, "")]
        self._number = 0
        self._named = -1

    def run(self) -> None:
        nodes, frames = self.tree.nodes, self._frames
        at, end = 0, len(nodes)
        while at < end:
            while frames[-1].end <= at:
                self._close()
            node = nodes[at]
            if not node.tag:
                if at not in self.marks.out or self._leave_out(at, *self.marks.out[at]):
                    self._text(at, node.text)
            elif not self._open(at, node):
                at = node.end
                continue
            at += 1
        while len(frames) > 1:
            self._close()
        self._flush()

    # Elements

    def _open(self, at: int, node: Node) -> bool:
        """Enter an element; False where nothing under it is to be read."""
        tag = node.tag
        if tag in UNSEEN:
            return False
        look = self.looks.of(node)
        if at in self.marks.out:
            return self._leave_out(at, *self.marks.out[at])
        if look.get("hidden"):
            return self._leave_out(at, "hidden", "the page does not show it")
        if tag == "br":
            self._lines.append([])
        elif tag == "img" or tag == "image":
            self._image(at, node)
        elif tag == "hr":
            self._rule(at)
        elif tag in _OUT:
            return self._leave_out(at, *_OUT[tag])
        elif node.end > at + 1 or tag in _BLOCKS:
            self._enter(at, node, look)
        return True

    def _enter(self, at: int, node: Node, look: Look) -> None:
        outer, tag = self._frames[-1], node.tag
        is_block = tag in _BLOCKS or bool(look.get("block"))
        if is_block:
            self._flush()
        kinds = outer.kinds
        for kind, bit in KINDS.items():
            if kind in look:
                kinds = kinds | bit if look[kind] else kinds & ~bit
        self._frames.append(
            _Frame(
                node.end,
                at,
                is_block,
                self._tag(at, node, outer) if is_block else outer.tag,
                self.marks.roles.get(at, outer.role),
                look.get("centred", outer.centred),
                kinds,
                look.get("pre", outer.pre) or at in self.marks.pre,
                tag,
            )
        )

    def _tag(self, at: int, node: Node, outer: _Frame) -> str:
        tag = _TAG_OF.get(node.tag)
        if tag == "cell" and self._is_layout(at, node):
            return "p"
        if tag is None:
            return outer.tag if outer.tag in _LENDS or outer.tag in _HEADINGS else "p"
        return tag

    def _is_layout(self, at: int, node: Node) -> bool:
        """Tell a cell that holds a whole page, as pages of the 1990s have, from one of a table."""
        paragraphs = 0
        for under in range(at + 1, node.end):
            paragraphs += self.tree.nodes[under].tag in ("p", "br", "div", "table", "h1", "h2", "h3", "hr")
            if paragraphs > 3:
                return True
        return False

    def _close(self) -> None:
        frame = self._frames.pop()
        if frame.is_block:
            self._flush(frame)
            self._frames[-1].touched = True

    # Text

    def _text(self, at: int, text: str) -> None:
        frame = self._frames[-1]
        if frame.pre:
            first, *rest = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
            self._piece(at, first, frame.kinds)
            for line in rest:
                self._lines.append([])
                self._piece(at, line, frame.kinds)
            return
        line = self._lines[-1]
        words = _SPACES.sub(" ", text)
        if not line or line[-1][0].endswith(" "):
            words = words.removeprefix(" ")
        self._piece(at, words, frame.kinds)

    def _piece(self, at: int, words: str, kinds: int) -> None:
        if not words.isprintable():
            words = without_control(words)
        if words:
            self._lines[-1].append((words, kinds, at))

    def _flush(self, closing: _Frame | None = None) -> None:
        """End the paragraph that is being put together, if there is one."""
        lines = self._lines
        frame = closing or self._frames[-1]
        if len(lines) == 1 and not lines[0]:
            if closing and closing.name == "p" and not closing.touched:
                self._gap += 1
            return
        self._lines = [[]]
        found = split_lines(lines, whole=frame.tag in _HEADINGS or frame.role == "lyrics", pre=frame.pre)
        if not found.paragraphs:
            alone = closing is not None and not closing.touched
            self._gap += max(found.after, 1 if alone or found.before else 0)
            return
        self._add(found, frame)
        self._gap = found.after
        for open_frame in reversed(self._frames):
            if open_frame.touched:
                break
            open_frame.touched = True
        if closing:
            closing.touched = True

    def _add(self, found: Paragraphs, frame: _Frame) -> None:
        block = frame if frame.is_block else next(f for f in reversed(self._frames) if f.is_block)
        self._gap += found.before
        for paragraph in found.paragraphs:
            self.blocks.append(
                Block(
                    paragraph.text, paragraph.emphasis(KINDS), block.tag, frame.role, frame.centred, self._gap
                    + paragraph.gap, self._where(block.node), paragraph.first, paragraph.last,
                )  # fmt: skip
            )
            self._gap = 0

    def _rule(self, at: int) -> None:
        self._flush()
        frame = self._frames[-1]
        self.blocks.append(Block("", [], "hr", frame.role, frame.centred, self._gap, self._where(at), at, at))
        self._gap = 0
        frame.touched = True

    def _image(self, at: int, node: Node) -> None:
        alt = node.attrs.get("alt", "").strip()
        nodes, line = self.tree.nodes, self._lines[-1]
        after = nodes[at + 1].text[:1] if at + 1 < len(nodes) else ""
        # <img alt="T" class="dropcap">he rain had stopped.
        if not line and after and (after.isalpha() or after in "’'") and _DROP_CAP.fullmatch(alt):
            line.append((alt, self._frames[-1].kinds, at))
            return
        if alt:
            self.left_out.append(LeftOut(self._place(at), "image", "text that stands for an image", count_chars(alt)))
        if self._is_divider(at, node, alt):
            self._rule(at)

    def _is_divider(self, at: int, node: Node, alt: str) -> bool:
        """Tell an image that stands alone between paragraphs and is named as a scene break."""
        nodes, around = self.tree.nodes, self.tree.nodes[node.parent]
        if around.end - node.parent > 8 or any(n.text.strip() for n in nodes[node.parent : around.end]):
            return False
        words = " ".join((alt, node.attrs.get("src", "").rpartition("/")[2], node.attrs.get("class", "")))
        return bool(_DIVIDER.search(words.replace("_", " "))) or bool(alt and not any(map(str.isalnum, alt)))

    # Records

    def _leave_out(self, at: int, kind: str, why: str) -> bool:
        chars = visible_chars(self.tree, at)
        if self.tree.nodes[at].tag in _BLOCKS:
            self._flush()
        if chars:
            self.left_out.append(LeftOut(self._place(at), kind, why, chars))
        return False

    def _place(self, at: int) -> str:
        """Say where something is that has no paragraph: by its id or that of the nearest element around it."""
        for around in (at, *self.tree.ancestors(at)):
            if name := self.tree.nodes[around].attrs.get("id"):
                return f"{self.file}#{name}"
        return f"{self.file} p{self._number + 1}".strip()

    def _where(self, node: int) -> str:
        self._number += 1
        if node >= 0 and node != self._named and (name := self.tree.nodes[node].attrs.get("id")):
            self._named = node
            return f"{self.file}#{name}"
        return f"{self.file} p{self._number}".strip()
