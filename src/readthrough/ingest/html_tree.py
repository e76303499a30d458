"""A page as one flat row of nodes in document order, whatever parser it came from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

# Elements whose text nobody sees on the page.
UNSEEN = frozenset(("script", "style", "template", "head", "title", "meta", "link", "base", "area", "param"))

_SPACE = re.compile(r"[ \t\n\r\f]+")
_NAMESPACES = {
    "http://www.idpf.org/2007/ops": "epub:",
    "http://www.w3.org/XML/1998/namespace": "",
    "http://www.w3.org/1999/xlink": "xlink:",
}


class Node:
    """An element, or a stretch of text (then ``tag`` is empty). ``end`` is the index after its last descendant."""

    __slots__ = ("tag", "attrs", "text", "parent", "end")

    def __init__(self, tag: str, attrs: dict[str, str], text: str, parent: int) -> None:
        self.tag = tag
        self.attrs = attrs
        self.text = text
        self.parent = parent
        self.end = 0

    @property
    def classes(self) -> list[str]:
        return self.attrs.get("class", "").split()


_NONE: dict[str, str] = {}


class Tree:
    """The nodes of a page: ``nodes[0]`` is the root, an element's descendants are ``nodes[i + 1 : nodes[i].end]``.

    Being flat, a page nested 100,000 deep is walked like any other.
    """

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self._ids: dict[str, int] | None = None

    def open(self, tag: str, attrs: dict[str, str], parent: int) -> int:
        """Add an element and return its index."""
        self.nodes.append(Node(tag, attrs, "", parent))
        return len(self.nodes) - 1

    def close(self, index: int) -> None:
        """Say that an element has no further descendants."""
        self.nodes[index].end = len(self.nodes)

    def add_text(self, text: str, parent: int) -> None:
        """Add a stretch of text."""
        node = Node("", _NONE, text, parent)
        self.nodes.append(node)
        node.end = len(self.nodes)

    @property
    def ids(self) -> dict[str, int]:
        """Where each ``id``, or ``name`` of an anchor, stands; the first one counts."""
        if self._ids is None:
            self._ids = {}
            for i, node in enumerate(self.nodes):
                if node.attrs:
                    for name in (node.attrs.get("id"), node.attrs.get("name") if node.tag == "a" else None):
                        if name:
                            self._ids.setdefault(name, i)
        return self._ids

    def children(self, index: int) -> Iterator[int]:
        """Yield the elements that stand directly in one."""
        at, end = index + 1, self.nodes[index].end
        while at < end:
            if self.nodes[at].tag:
                yield at
            at = self.nodes[at].end

    def inside(self, index: int, *tags: str) -> Iterator[int]:
        """Yield the elements under one, itself not among them, in document order; all tags if none is given."""
        for at in range(index + 1, self.nodes[index].end):
            tag = self.nodes[at].tag
            if tag and (not tags or tag in tags):
                yield at

    def ancestors(self, index: int) -> Iterator[int]:
        """Yield the elements around one, innermost first."""
        at = self.nodes[index].parent
        while at >= 0:
            yield at
            at = self.nodes[at].parent

    def text(self, index: int) -> str:
        """Return the text under a node on one line, white space collapsed."""
        parts = []
        at, end = index, self.nodes[index].end
        while at < end:
            node = self.nodes[at]
            if node.tag in UNSEEN and at != index:
                at = node.end
                continue
            parts.append(" " if node.tag == "br" else node.text)
            at += 1
        return _SPACE.sub(" ", "".join(parts)).strip()

    def first(self, tag: str) -> int | None:
        """Return the first element with a tag."""
        return next((i for i, node in enumerate(self.nodes) if node.tag == tag), None)


def visible_chars(tree: Tree, index: int) -> int:
    """Count the characters under a node that are not white space: text people see, and texts given for images."""
    total, at, end = 0, index, tree.nodes[index].end
    while at < end:
        node = tree.nodes[at]
        if node.tag in UNSEEN:
            at = node.end
            continue
        if not node.tag:
            total += count_chars(node.text)
        elif node.tag == "img":
            total += count_chars(node.attrs.get("alt", ""))
        at += 1
    return total


def count_chars(text: str) -> int:
    """Count the characters that are not white space."""
    return sum(map(len, text.split()))


def parse_html(text: str) -> Tree:
    """Read HTML as a browser does; any text whatever makes some tree."""
    from selectolax.lexbor import LexborHTMLParser

    from readthrough.ingest.html_depth import without_depth

    root = LexborHTMLParser(without_depth(text)).root
    tree = Tree()
    if root is None:
        tree.close(tree.open("html", {}, -1))
        return tree
    _copy_lexbor(root, tree)
    return tree


def _copy_lexbor(root: Any, tree: Tree) -> None:
    """Copy parser nodes into rows, going down and back up by links, never by recursion."""
    open_rows: list[int] = []
    node = root
    while True:
        row = _copy_one(node, tree, open_rows[-1] if open_rows else -1)
        child = node.first_child if row is not None else None
        if child is not None:
            open_rows.append(row)  # type: ignore[arg-type]
            node = child
            continue
        if row is not None:
            tree.close(row)
        while open_rows and node.next is None:
            node = node.parent
            tree.close(open_rows.pop())
        if not open_rows:
            return
        node = node.next


def _copy_one(node: Any, tree: Tree, parent: int) -> int | None:
    """Copy one parser node: the row of an element, None for text and for what is neither."""
    tag = node.tag
    if tag == "-text":
        tree.add_text(node.text_content or "", parent)
    elif tag and tag[0] not in "-!?#":
        attrs = node.attributes
        return tree.open(tag.lower(), {k: v or "" for k, v in attrs.items()} if attrs else _NONE, parent)
    return None


# What stands before the root; entities are declared in brackets there, and never believed: bombs are made of them.
_XML_HEAD = re.compile(r"\s*<\?xml[^>]*\?>")
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.I | re.DOTALL)


def parse_xhtml(text: str, *, recover: bool = False) -> Tree | None:
    """Read a page, or any other XML, that is well-formed; None where it is not.

    No entity is expanded but HTML's own names; nothing outside the text is read. ``recover`` makes the best of what is
    not well-formed.
    """
    from lxml import etree

    text = _name_entities(_DOCTYPE.sub("", _XML_HEAD.sub("", text, count=1), count=1))
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True, remove_comments=True,
        encoding="utf-8", recover=recover,
    )  # fmt: skip
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None
    if root is None:
        return None
    tree = Tree()
    _copy_lxml(root, tree)
    return tree


def _name_entities(text: str) -> str:
    """Put characters for HTML's named entities (``&nbsp;``), which XML without its DTD does not know."""
    from html.entities import html5

    if "&" not in text:
        return text

    def character(match: re.Match[str]) -> str:
        name = match[1]
        return match[0] if name in ("amp", "lt", "gt", "quot", "apos") else html5.get(name + ";", match[0])

    return re.sub(r"&([A-Za-z][A-Za-z0-9]{1,31});", character, text)


def _copy_lxml(root: Any, tree: Tree) -> None:
    row = _open_lxml(root, tree, -1)
    stack = [(row, iter(root), root)]
    while stack:
        row, children, element = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            tree.close(row)
            if stack and element.tail:
                tree.add_text(element.tail, stack[-1][0])
        elif isinstance(child.tag, str):
            stack.append((_open_lxml(child, tree, row), iter(child), child))
        else:
            # An entity of the file's own, left as it is written: expanding is how entity bombs go off.
            shown = (child.text or "") if hasattr(child, "name") else ""
            if shown or child.tail:
                tree.add_text(shown + (child.tail or ""), row)


def _open_lxml(element: Any, tree: Tree, parent: int) -> int:
    attrs = {_plain(name): value for name, value in element.attrib.items()}
    row = tree.open(_plain(element.tag).lower(), attrs or _NONE, parent)
    if element.text:
        tree.add_text(element.text, row)
    return row


def _plain(name: str) -> str:
    """Turn ``{namespace}name`` into the name a page writes."""
    if name[0] != "{":
        return name
    space, _, local = name[1:].partition("}")
    return _NAMESPACES.get(space, "") + local


_SELF_CLOSED = re.compile(r"<([a-zA-Z][\w:-]*)((?:\s[^<>]*)?)/>")
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr image keygen basefont bgsound frame".split()
)


def open_and_close(text: str) -> str:
    """Write XHTML for a parser of HTML.

    ``<title/>`` becomes ``<title></title>``, for the short form swallows what follows; entities that are declared
    before the page, which would be shown, go.
    """

    def both(match: re.Match[str]) -> str:
        return match[0] if match[1].lower() in _VOID else f"<{match[1]}{match[2]}></{match[1]}>"

    return _SELF_CLOSED.sub(both, _DOCTYPE.sub("", text, count=1))


def parse_page(text: str) -> Tree:
    """Read a page in either language: as XML where it says it is and is, else as a browser does."""
    head = text[:2000].lower()
    if "<?xml" in head or "http://www.w3.org/1999/xhtml" in head:
        return parse_xhtml(text) or parse_html(open_and_close(text))
    return parse_html(text)
