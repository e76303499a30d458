"""What FanFicFare marks in the HTML and EPUB it writes."""

from __future__ import annotations

from readthrough.ingest.html_labels import declare
from readthrough.ingest.html_marks import Page, bold_labels, elements, has
from readthrough.ingest.html_tree import Tree

# FanFicFare, HTML and EPUB.

_CATEGORY_IS_FANDOM = {"categories": "fandoms"}


def is_fanficfare(tree: Tree) -> bool:
    body = tree.first("body")
    if body is not None and any(c.startswith("fff_") for c in tree.nodes[body].classes):
        return True
    first = tree.ids.get("section0001", 0)
    return tree.nodes[first].tag == "a" and any(True for _ in tree.inside(first, "h2"))


def mark_fanficfare(tree: Tree) -> Page:
    page = Page()
    roles = page.marks.roles
    body = tree.first("body")
    kind = next((c for c in tree.nodes[body].classes if c.startswith("fff_")), "") if body is not None else ""
    if kind == "fff_titlepage" or not kind:
        _mark_fff_title(tree, page)
    if body is not None and kind == "fff_titlepage":
        roles[body] = "metadata"
    elif body is not None and kind == "fff_tocpage":
        page.marks.out[body] = ("contents", "a list of the chapters")
    elif body is not None and kind == "fff_logpage":
        roles[body] = "back"
    for i in elements(tree):
        names = tree.nodes[i].classes
        if "fff_chapter_title" in names:
            roles[i] = "heading"
        elif "fff_head_notes" in names or "fff_foot_notes" in names:
            _mark_fff_notes(tree, i, "note" if "fff_head_notes" in names else "end_note", roles)
    _mark_fff_sections(tree, page)
    return page


def _mark_fff_notes(tree: Tree, at: int, role: str, roles: dict[int, str]) -> None:
    """Mark notes by their place, for head and foot may have the same label; a summary by its label."""
    roles[at] = role
    inside_summary = False
    for i in tree.children(at):
        if tree.nodes[i].tag == "b":
            inside_summary = "summary" in tree.text(i).lower()
        elif inside_summary:
            roles[i] = "summary"


def _mark_fff_title(tree: Tree, page: Page) -> None:
    """Mark ``<h1><a>Title</a> by <a>author</a></h1>`` and the labels under it."""
    head = next(elements(tree, "h1", "h3"), None)
    if head is None:
        return
    page.marks.roles[head] = "title"
    links = list(tree.inside(head, "a"))
    if links:
        page.fields["title"] = tree.text(links[0])
        page.fields["url"] = tree.nodes[links[0]].attrs.get("href", "")
        page.fields["author"] = ", ".join(tree.text(a) for a in links[1:])
    table = next((i for i in elements(tree, "table") if has(tree, i, "full")), None)
    around = table if table is not None else next(elements(tree, "div"), None)
    if around is not None:
        page.marks.roles[around] = "metadata"
        page.fields.update(declare(bold_labels(tree, around), _CATEGORY_IS_FANDOM))


def _mark_fff_sections(tree: Tree, page: Page) -> None:
    for i in elements(tree, "a"):
        name = tree.nodes[i].attrs.get("name", "")
        if name == "TOCTOP":
            _leave_out_contents(tree, i, page)
        elif name.startswith("section"):
            page.toc.append((tree.text(i), i, 1))
            for heading in tree.inside(i, "h2"):
                page.marks.roles[heading] = "heading"


def _leave_out_contents(tree: Tree, at: int, page: Page) -> None:
    page.marks.out[at] = ("contents", "a list of the chapters")
    after = tree.nodes[at].end
    while after < len(tree.nodes) and not tree.nodes[after].tag:
        after += 1
    if after < len(tree.nodes) and tree.nodes[after].tag == "p":
        page.marks.out[after] = ("contents", "a list of the chapters")
