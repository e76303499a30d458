"""Marks on a page: which elements are notes, titles … and which are no part of the story."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from readthrough.ingest.html_tree import Tree


@dataclass(slots=True)
class Marks:
    """What a site or a book says about its elements, by index in the tree; each holds for what is under it.

    ``roles``: a member of story.ROLES, or empty to end an outer one. ``out``: (kind, why) of what is not story.
    ``pre``: elements whose line ends count.
    """

    roles: dict[int, str] = field(default_factory=dict)
    out: dict[int, tuple[str, str]] = field(default_factory=dict)
    pre: set[int] = field(default_factory=set)


@dataclass(slots=True)
class Page:
    """What is known of one page: marks on its elements, what it declares, and (title, node, level) of its contents."""

    marks: Marks = field(default_factory=Marks)
    fields: dict[str, Any] = field(default_factory=dict)
    toc: list[tuple[str, int, int]] = field(default_factory=list)
    # Where the story stands when the site says so; the rest of the page is left out.
    story: list[int] = field(default_factory=list)


def has(tree: Tree, node: int, *classes: str) -> bool:
    """Tell whether an element has all of some classes."""
    there = tree.nodes[node].classes
    return all(name in there for name in classes)


def elements(tree: Tree, *tags: str) -> Iterator[int]:
    """Yield all elements of a page with one of some tags; all elements if none is given."""
    return tree.inside(0, *tags)


def with_class(tree: Tree, *names: str) -> list[int]:
    """Return the elements that have any of some classes."""
    wanted = set(names)
    return [i for i, n in enumerate(tree.nodes) if n.attrs and not wanted.isdisjoint(n.classes)]


def links_in(tree: Tree, node: int) -> list[str]:
    """Return the texts of the links under an element."""
    return [tree.text(a) for a in tree.inside(node, "a") if tree.nodes[a].attrs.get("href")]


def definitions(tree: Tree, at: int) -> list[tuple[str, str, list[str]]]:
    """Return (label, value, links) of a ``<dl>``; a list inside a value is its own. Items of a list serve as links."""
    pairs: list[tuple[str, str, list[str]]] = []
    label = ""
    for i in tree.children(at):
        if tree.nodes[i].tag == "dt":
            label = tree.text(i)
        elif tree.nodes[i].tag == "dd":
            inner = next(tree.inside(i, "dl"), None)
            if inner is not None:
                pairs += definitions(tree, inner)
            else:
                items = [text for item in tree.inside(i, "li") if (text := tree.text(item))]
                pairs.append((label, tree.text(i), links_in(tree, i) or items))
    return pairs


def bold_labels(tree: Tree, at: int, *, one_line: bool = False) -> list[tuple[str, str, list[str]]]:
    """Return (label, value, links) of ``<b>Label:</b> value``, or ``<b>Label</b>: value``, up to the next such label.

    With ``one_line`` a value also ends where its line does.
    """
    pairs: list[tuple[str, str, list[str]]] = []
    labels = [i for i in tree.inside(at, "b", "strong", "th") if _is_label(tree, i)]
    for i, label in enumerate(labels):
        end = labels[i + 1] if i + 1 < len(labels) else tree.nodes[at].end
        start = tree.nodes[label].end
        if one_line:
            end = min(end, next((k for k in range(start, end) if tree.nodes[k].tag in _LINE_ENDS), end))
        words = " ".join(n.text for n in tree.nodes[start:end]).lstrip(": \t\n")
        pairs.append((tree.text(label).rstrip(": "), " ".join(words.split()), []))
    return pairs


_LINE_ENDS = frozenset("br p div hr li tr blockquote h1 h2 h3 h4".split())


def _is_label(tree: Tree, at: int) -> bool:
    end = tree.nodes[at].end
    if end - at > 4:
        return False
    after = tree.nodes[end].text if end < len(tree.nodes) else ""
    return tree.text(at).endswith(":") or after.lstrip().startswith(":")
