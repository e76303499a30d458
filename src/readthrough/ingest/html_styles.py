"""What a style sheet says about the look of an element, as far as a reader of stories must know."""

from __future__ import annotations

import re
from collections.abc import Iterable

from readthrough.ingest.html_tree import Node, Tree

# A look says yes or no to some of: italic bold underline strike small centred hidden pre block.
Look = dict[str, bool]

_BY_CLASS_NAME: dict[str, Look] = {
    **dict.fromkeys(("italic", "italics", "ital"), {"italic": True}),
    **dict.fromkeys(("bold",), {"bold": True}),
    **dict.fromkeys(("underline",), {"underline": True}),
    **dict.fromkeys(("strike", "strikethrough"), {"strike": True}),
    **dict.fromkeys(("center", "centre", "centered", "centred", "aligncenter", "text-center"), {"centred": True}),
}
_TAG_LOOKS: dict[str, Look] = {
    **dict.fromkeys("em i cite dfn var address".split(), {"italic": True}),
    **dict.fromkeys("b strong".split(), {"bold": True}),
    **dict.fromkeys("u ins".split(), {"underline": True}),
    **dict.fromkeys("s strike del".split(), {"strike": True}),
    **dict.fromkeys("code kbd samp tt".split(), {"code": True}),
    "small": {"small": True},
    "center": {"centred": True},
    **dict.fromkeys("pre textarea listing xmp plaintext".split(), {"pre": True}),
}
_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
# `#workskin .note`: the ancestors that are there on every page of a site say nothing.
_EVERYWHERE = re.compile(r"^(?:(?:html|body|#workskin)\s+)+")
_SIMPLE = re.compile(r"([a-zA-Z][\w-]*)?(?:([.#])([\w-]+))?")


class Looks:
    """The simple rules of some style sheets: looks by ``tag``, ``.class``, ``tag.class`` and ``#id``."""

    def __init__(self, sheets: Iterable[str] = ()) -> None:
        self._rules: dict[str, Look] = {}
        for sheet in sheets:
            self._read(sheet)

    def _read(self, sheet: str) -> None:
        sheet = _COMMENT.sub(" ", sheet)
        at = 0
        while (brace := sheet.find("{", at)) >= 0:
            selectors = sheet[at:brace].rpartition(";")[2].strip()
            if selectors.startswith("@"):
                at = _after_block(sheet, brace)
                continue
            end = sheet.find("}", brace)
            end = len(sheet) if end < 0 else end
            look = look_of(sheet[brace + 1 : end])
            if look:
                self._add(selectors, look)
            at = end + 1

    def _add(self, selectors: str, look: Look) -> None:
        for selector in selectors.split(","):
            selector = _EVERYWHERE.sub("", selector.strip())
            if selector and _SIMPLE.fullmatch(selector):
                self._rules[selector] = {**self._rules.get(selector, {}), **look}

    def of(self, node: Node) -> Look:
        """Return what is said about an element: by its tag, its classes, its id and its own style, later ones first."""
        tag, attrs, rules = node.tag, node.attrs, self._rules
        look = _TAG_LOOKS.get(tag, _NO_LOOK)
        if rules and tag in rules:
            look = {**look, **rules[tag]}
        if not attrs:
            return look
        for name in attrs.get("class", "").split():
            by_class = rules.get("." + name) or rules.get(f"{tag}.{name}") or _BY_CLASS_NAME.get(name.lower())
            if by_class:
                look = {**look, **by_class}
        if rules and "id" in attrs and (by_id := rules.get("#" + attrs["id"])):
            look = {**look, **by_id}
        if "align" in attrs:
            look = {**look, "centred": attrs["align"].lower() in ("center", "middle")}
        if "hidden" in attrs:
            look = {**look, "hidden": True}
        if "style" in attrs:
            look = {**look, **look_of(attrs["style"])}
        return look


_NO_LOOK: Look = {}


def _after_block(sheet: str, brace: int) -> int:
    """Return where a block with blocks in it (``@media print { … }``) ends."""
    depth = 0
    for match in re.compile("[{}]").finditer(sheet, brace):
        depth += 1 if match[0] == "{" else -1
        if depth == 0:
            return match.end()
    return len(sheet)


def look_of(declarations: str) -> Look:
    """Read ``font-style: italic; text-align: center``."""
    look: Look = {}
    for declaration in declarations.split(";"):
        name, _, value = declaration.partition(":")
        name, value = name.strip().lower(), value.replace("!important", "").strip().lower()
        if not value:
            continue
        if name == "font-style":
            look["italic"] = value in ("italic", "oblique")
        elif name == "font-weight":
            look["bold"] = value in ("bold", "bolder") or (value.isdecimal() and int(value[:4]) >= 600)
        elif name in ("text-decoration", "text-decoration-line"):
            look |= {"underline": "underline" in value, "strike": "line-through" in value}
        elif name == "text-align":
            look["centred"] = value == "center"
        elif name == "display":
            look |= {"hidden": value == "none", "block": value in ("block", "list-item", "table", "flex")}
        elif name == "visibility":
            look["hidden"] = value in ("hidden", "collapse")
        elif name == "white-space":
            look["pre"] = value in ("pre", "pre-wrap", "pre-line", "break-spaces")
    return look


def sheets_of_page(tree: Tree) -> list[str]:
    """Return the style sheets that stand in the page itself."""
    sheets = []
    for i, node in enumerate(tree.nodes):
        if node.tag == "style" and "print" not in node.attrs.get("media", ""):
            sheets.append("".join(child.text for child in tree.nodes[i + 1 : node.end]))
    return sheets
