"""What the Archive of Our Own marks: in its downloads, HTML and EPUB, and in a work's page."""

from __future__ import annotations

import re

from readthrough.ingest.html_labels import declare
from readthrough.ingest.html_marks import Page, definitions, elements, has, with_class
from readthrough.ingest.html_tree import Tree

# Archive of Our Own: the download, and the same in an EPUB, where calibre has renamed the classes.

_AO3_LABELS = {
    "summary": "summary", "notes": "note", "end notes": "end_note", "chapter summary": "summary",
    "chapter notes": "note", "chapter end notes": "end_note",
}  # fmt: skip


def is_ao3_download(tree: Tree) -> bool:
    return any(name in tree.ids for name in ("preface", "chapters", "afterword")) and (
        bool(with_class(tree, "toc-heading", "tags")) or "archiveofourown.org" in _hrefs(tree)
    )


def _hrefs(tree: Tree) -> str:
    return " ".join(n.attrs.get("href", "") for n in tree.nodes[:400] if n.tag == "a")


def mark_ao3_download(tree: Tree) -> Page:
    page = Page()
    roles = page.marks.roles
    for top in ("preface", "chapters", "afterword"):
        if (at := tree.ids.get(top)) is not None:
            _mark_ao3_part(tree, at, top, page)
    for i in with_class(tree, "heading", "byline", "endnote-link", "toc-heading"):
        if _in_prose(tree, i):
            continue
        node = tree.nodes[i]
        if "toc-heading" in node.classes:
            page.marks.out[i] = ("hidden", "a heading for the table of contents alone")
        elif "heading" in node.classes:
            roles[i] = "heading" if node.tag == "h2" else ""
        else:
            # «Chapter by somebody» has the class of the byline too.
            roles[i] = "byline" if "byline" in node.classes else "note"
    _mark_ao3_labels(tree, page)
    return page


def _in_prose(tree: Tree, at: int) -> bool:
    """Tell what the author wrote from what the site did: an author's own page in a story may use the same classes."""
    return any(
        name.startswith("userstuff")
        for a in tree.ancestors(at)
        if tree.nodes[a].attrs.get("id") != "chapters"
        for name in tree.nodes[a].classes
    )


def _mark_ao3_part(tree: Tree, at: int, top: str, page: Page) -> None:
    """Mark the outside of one of the three parts: what has no label of its own."""
    roles, fields = page.marks.roles, page.fields
    if top == "chapters":
        return
    roles[at] = "metadata" if top == "preface" else "back"
    for i in tree.inside(at):
        node = tree.nodes[i]
        if node.tag == "h1" and top == "preface":
            roles[i] = "title"
            fields.setdefault("title", tree.text(i))
        elif node.tag == "dl":
            roles[i] = "metadata"
            if top == "preface":
                fields.update(declare(definitions(tree, i)))
        elif node.tag == "a" and "/works/" in node.attrs.get("href", "") and top == "preface":
            fields.setdefault("url", node.attrs["href"])
        elif node.tag == "div" and has(tree, i, "byline"):
            fields.setdefault("author", tree.text(i).removeprefix("by ").strip())


def _mark_ao3_labels(tree: Tree, page: Page) -> None:
    """Mark ``<p>Chapter Notes</p><blockquote>``: the label and the block after it, whatever their classes are now."""
    for i in elements(tree, "p"):
        short = tree.nodes[i].end - i < 6
        role = _AO3_LABELS.get(tree.text(i).lower()) if short and not _in_prose(tree, i) else None
        after = tree.nodes[i].end
        while after < len(tree.nodes) and not tree.nodes[after].tag:
            after += 1
        if role and after < len(tree.nodes) and tree.nodes[after].tag == "blockquote":
            page.marks.roles[i] = page.marks.roles[after] = role
            if role == "summary" and tree.text(i) == "Summary":
                page.fields.setdefault("summary", tree.text(after))


# Archive of Our Own: a work's page as a browser saves it.


def is_ao3_page(tree: Tree) -> bool:
    return "workskin" in tree.ids or (bool(with_class(tree, "work")) and bool(with_class(tree, "userstuff")))


def mark_ao3_page(tree: Tree) -> Page:
    page = Page()
    roles = page.marks.roles
    story = tree.ids.get("workskin")
    metas = [i for i in with_class(tree, "meta") if tree.nodes[i].tag == "dl" and has(tree, i, "work")]
    page.story = [*metas[:1], *([story] if story is not None else [])]
    for i in metas[:1]:
        roles[i] = "metadata"
        page.fields.update(declare(definitions(tree, i)))
    for i in elements(tree):
        node = tree.nodes[i]
        names = node.classes
        if not names:
            continue
        if "landmark" in names:
            page.marks.out[i] = ("landmark", "a heading for screen readers that the site puts in")
        elif _in_prose(tree, i):
            continue
        elif node.tag == "h2" and "title" in names:
            roles[i] = "title"
            page.fields.setdefault("title", tree.text(i))
        elif node.tag == "h3" and "title" in names:
            roles[i] = "heading"
        elif "byline" in names:
            roles[i] = "byline"
            page.fields.setdefault("author", tree.text(i))
        elif "actions" in names or "jump" in names:
            page.marks.out[i] = ("navigation", "links to other places of the site")
        elif "module" in names:
            _mark_ao3_module(tree, i, names, page)
    for i in elements(tree, "a", "link"):
        found = re.search(r"/works/\d+", tree.nodes[i].attrs.get("href", ""))
        if found and "url" not in page.fields:
            page.fields["url"] = "https://archiveofourown.org" + found[0]
    return page


def _mark_ao3_module(tree: Tree, i: int, names: list[str], page: Page) -> None:
    if "summary" in names:
        page.marks.roles[i] = "summary"
        quote = next(tree.inside(i, "blockquote"), None)
        if quote is not None and not any(has(tree, a, "chapter") for a in tree.ancestors(i)):
            page.fields.setdefault("summary", tree.text(quote))
    elif "notes" in names:
        page.marks.roles[i] = "end_note" if "end" in names else "note"
    elif "series" in names or "children" in names:
        page.marks.roles[i] = "back"
