"""Reads the metadata of an EPUB's package file."""

from __future__ import annotations

import re
from typing import Any

from readthrough.ingest.html_tree import Tree, parse_html

# Subjects that every work of a site has and that say nothing of this one.
_NO_TAGS = frozenset(("fanworks", "fanfiction"))


def read_metadata(tree: Tree) -> tuple[dict[str, Any], str]:
    """Return fields of Declared from a package file, and the publisher."""
    refined = _refinements(tree)
    found: dict[str, list[int]] = {}
    metas: dict[str, str] = {}
    metadata = next(tree.inside(0, "metadata"), 0)
    for i in tree.inside(metadata):
        node = tree.nodes[i]
        found.setdefault(node.tag, []).append(i)
        if node.tag == "meta":
            metas.setdefault(node.attrs.get("name", ""), node.attrs.get("content", ""))
            if "refines" not in node.attrs:
                metas.setdefault(node.attrs.get("property", ""), tree.text(i))
    fields: dict[str, Any] = {
        "title": _title(tree, found.get("title", []), refined),
        "author": ", ".join(_authors(tree, found.get("creator", []), refined)),
        "language": _first(tree, found.get("language", [])),
        "summary": _plain(_first(tree, found.get("description", []))),
        "series": _series(metas, tree, refined),
        "url": _url(tree, found),
        "published": _published(tree, found.get("date", [])),
        "tags": _tags(tree, found.get("subject", [])),
    }
    words = metas.get("se:word-count", "") or metas.get("schema:wordCount", "")
    if words.isdecimal():
        fields["words"] = int(words[:12])
    return fields, _first(tree, found.get("publisher", []))


def _refinements(tree: Tree) -> dict[tuple[str, str], str]:
    """Return what EPUB 3 says of other elements: (id, property) to value."""
    return {
        (tree.nodes[i].attrs["refines"].lstrip("#"), tree.nodes[i].attrs.get("property", "")): tree.text(i)
        for i in tree.inside(0, "meta")
        if "refines" in tree.nodes[i].attrs
    }


def _first(tree: Tree, indices: list[int]) -> str:
    return next(filter(None, (tree.text(i) for i in indices)), "")


def _title(tree: Tree, indices: list[int], refined: dict[tuple[str, str], str]) -> str:
    for i in indices:
        if refined.get((tree.nodes[i].attrs.get("id", ""), "title-type")) == "main":
            return tree.text(i)
    return _first(tree, indices)


def _authors(tree: Tree, indices: list[int], refined: dict[tuple[str, str], str]) -> list[str]:
    authors = []
    for i in indices:
        attrs = tree.nodes[i].attrs
        role = attrs.get("role") or refined.get((attrs.get("id", ""), "role"), "aut")
        if role in ("aut", "author", "dto") and tree.text(i) not in authors:
            authors.append(tree.text(i))
    return authors or [name for i in indices[:1] if (name := tree.text(i))]


def _series(metas: dict[str, str], tree: Tree, refined: dict[tuple[str, str], str]) -> str:
    if name := metas.get("calibre:series", ""):
        index = metas.get("calibre:series_index", "").removesuffix(".0")
        return f"Part {index} of {name}" if index else name
    for i in tree.inside(0, "meta"):
        attrs = tree.nodes[i].attrs
        if attrs.get("property") == "belongs-to-collection":
            key = attrs.get("id", "")
            if refined.get((key, "collection-type")) == "series":
                position = refined.get((key, "group-position"), "")
                return f"Part {position} of {tree.text(i)}" if position else tree.text(i)
    return ""


def _url(tree: Tree, found: dict[str, list[int]]) -> str:
    for i in (*found.get("identifier", []), *found.get("source", [])):
        # Also `URL:https://…` and `calibre:url:https://…`, as programs rewrite them.
        match = re.search(r"https?://\S+", tree.text(i))
        if match:
            return match[0]
    return ""


def _published(tree: Tree, indices: list[int]) -> str:
    first = sorted(indices, key=lambda i: tree.nodes[i].attrs.get("event", "") != "publication")
    date = _first(tree, first)
    return date[:10] if re.match(r"\d{4}-\d\d-\d\d", date) else date


def _tags(tree: Tree, indices: list[int]) -> tuple[str, ...]:
    words = (tree.text(i) for i in indices)
    return tuple(dict.fromkeys(w for w in words if w and w.lower() not in _NO_TAGS and not w.startswith("Last Update")))


def _plain(description: str) -> str:
    """Return a description without the markup that calibre and others put in it."""
    if "<" not in description:
        return description
    return parse_html(description).text(0)
