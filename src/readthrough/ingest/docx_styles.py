"""The styles of a DOCX: what a paragraph or a run looks like, and what its style's name says it is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from readthrough.ingest.html_tree import Tree

# Toggles of a run, and the declaration of HTML that shows them.
_RUN = {
    "i": ("font-style:italic", "font-style:normal"),
    "b": ("font-weight:bold", "font-weight:normal"),
    "strike": ("text-decoration:line-through", ""),
    "dstrike": ("text-decoration:line-through", ""),
    "vanish": ("display:none", ""),
}
_OFF = ("0", "false", "off", "none")
_HEADING = re.compile(r"heading (\d)")
_TOC = re.compile(r"toc (?:\d|heading)")


@dataclass(frozen=True, slots=True)
class Style:
    """One style: its ``name`` in small letters, its parent, and how it looks as declarations of HTML."""

    name: str
    parent: str
    paragraph: str
    run: str
    level: int


class Styles:
    """The styles of a document by their ids."""

    def __init__(self, tree: Tree | None) -> None:
        self._styles: dict[str, Style] = {}
        self._default = ""
        for i in tree.inside(0, "style") if tree else ():
            attrs = tree.nodes[i].attrs  # type: ignore[union-attr]
            key = attrs.get("styleId", "")
            self._styles[key] = _read_style(tree, i)  # type: ignore[arg-type]
            if attrs.get("type") == "paragraph" and attrs.get("default") in ("1", "true"):
                self._default = key

    def chain(self, key: str) -> list[Style]:
        """Return a style and those it is based on, itself first; a ring of styles ends where it began."""
        chain: list[Style] = []
        seen: set[str] = set()
        while key in self._styles and key not in seen:
            seen.add(key)
            chain.append(self._styles[key])
            key = chain[-1].parent
        return chain

    def paragraph(self, tree: Tree, properties: int | None) -> tuple[str, str, str]:
        """Return (tag of HTML, role, declarations) of a paragraph by its properties; tag ``toc`` for contents."""
        key = self._default if properties is None else value(tree, properties, "pStyle") or self._default
        chain = self.chain(key)
        own = paragraph_look(tree, properties) if properties is not None else ""
        listed = properties is not None and child(tree, properties, "numPr") is not None
        tag, role = _kind(chain, listed)
        # That a heading is bold says no more than that it is a heading.
        is_head = bool(role) or tag[1:].isdecimal()
        look = [part for s in reversed(chain) for part in (s.paragraph, "" if is_head else s.run)]
        return tag, role, ";".join(filter(None, [*look, own]))

    def run(self, tree: Tree, properties: int) -> str:
        """Return the declarations of a run by its properties."""
        chain = self.chain(value(tree, properties, "rStyle"))
        return ";".join(filter(None, [*(s.run for s in reversed(chain)), run_look(tree, properties)]))


def _kind(chain: list[Style], listed: bool) -> tuple[str, str]:
    for style in chain:
        if found := _HEADING.match(style.name):
            return f"h{min(6, max(1, int(found[1])))}", ""
        if style.name == "title":
            return "h1", "title"
        if style.name in ("author", "byline"):
            return "p", "byline"
        if _TOC.match(style.name):
            return "toc", ""
        if "quote" in style.name or style.name == "block text":
            return "blockquote", ""
        if style.level:
            return f"h{style.level}", ""
        listed = listed or style.name.startswith(("list bullet", "list number"))
    return ("li" if listed else "p"), ""


def _read_style(tree: Tree, at: int) -> Style:
    paragraph, run = child(tree, at, "pPr"), child(tree, at, "rPr")
    level = value(tree, paragraph, "outlineLvl") if paragraph is not None else ""
    return Style(
        value(tree, at, "name").lower(),
        value(tree, at, "basedOn"),
        paragraph_look(tree, paragraph) if paragraph is not None else "",
        run_look(tree, run) if run is not None else "",
        int(level) + 1 if level in ("0", "1", "2", "3", "4", "5") else 0,
    )


def child(tree: Tree, at: int, tag: str) -> int | None:
    """Return the first child of an element with a tag, which is compared in small letters."""
    tag = tag.lower()
    return next((i for i in tree.children(at) if tree.nodes[i].tag == tag), None)


def value(tree: Tree, at: int, tag: str) -> str:
    """Return the ``w:val`` of a child element, or an empty string."""
    found = child(tree, at, tag)
    return tree.nodes[found].attrs.get("val", "") if found is not None else ""


def paragraph_look(tree: Tree, properties: int) -> str:
    """Return the declarations of ``w:pPr``."""
    where = value(tree, properties, "jc")
    if not where:
        return ""
    return "text-align:center" if where == "center" else "text-align:start"


def run_look(tree: Tree, properties: int) -> str:
    """Return the declarations of ``w:rPr``."""
    look = []
    for i in tree.children(properties):
        tag, attrs = tree.nodes[i].tag, tree.nodes[i].attrs
        if tag in _RUN:
            look.append(_RUN[tag][attrs.get("val", "1").lower() in _OFF])
        elif tag == "u" and attrs.get("val", "single") != "none":
            look.append("text-decoration:underline")
    return ";".join(filter(None, look))
