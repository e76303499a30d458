"""The sites we know, and what to do with a page of any other."""

from __future__ import annotations

import re
from collections.abc import Callable

from readthrough.ingest.html_ao3 import is_ao3_download, is_ao3_page, mark_ao3_download, mark_ao3_page
from readthrough.ingest.html_fanficfare import is_fanficfare, mark_fanficfare
from readthrough.ingest.html_labels import declare, field_of
from readthrough.ingest.html_marks import Page, bold_labels, elements, has, with_class
from readthrough.ingest.html_page import leave_outside, mark_furniture, mark_head, mark_link_lists
from readthrough.ingest.html_tree import Tree, visible_chars
from readthrough.ingest.labels import STRONG, language_code

# fanfiction.net: `Rated: Fiction T - English - Romance - Ann B., Carl D. - Chapters: 3 - Words: 1,234 - id: 5`.


def is_ffn(tree: Tree) -> bool:
    return "storytext" in tree.ids and ("profile_top" in tree.ids or "chap_select" in tree.ids)


def mark_ffn(tree: Tree) -> Page:
    page = Page()
    story, top = tree.ids["storytext"], tree.ids.get("profile_top")
    page.story = [story] if top is None else [top, story]
    if top is not None:
        _mark_ffn_top(tree, top, page)
    chosen = tree.ids.get("chap_select")
    if chosen is not None:
        for i in tree.inside(chosen, "option"):
            if "selected" in tree.nodes[i].attrs:
                page.toc.append((tree.text(i), story, 1))
    return page


def _mark_ffn_top(tree: Tree, top: int, page: Page) -> None:
    roles = page.marks.roles
    roles[top] = "metadata"
    for i in tree.inside(top):
        node = tree.nodes[i]
        if node.tag == "b" and "title" not in page.fields:
            page.fields["title"] = tree.text(i)
            roles[i] = "title"
        elif node.tag == "a" and node.attrs.get("href", "").startswith(("/u/", "https://www.fanfiction.net/u/")):
            page.fields.setdefault("author", tree.text(i))
        elif node.tag == "div" and has(tree, i, "xcontrast_txt"):
            page.fields.setdefault("summary", tree.text(i))
            roles[i] = "summary"
        elif node.tag == "span" and "Rated:" in tree.text(i):
            page.fields.update(ffn_line(tree.text(i)))
        elif node.tag == "button":
            page.marks.out[i] = ("form", "a control of a form")


def ffn_line(line: str) -> dict[str, object]:
    """Read fanfiction.net's line of facts, whose parts stand between `` - ``."""
    parts = [part.strip() for part in re.split(r"\s+-\s+", line)]
    pairs = [(a.strip(), b.strip(), []) for a, colon, b in (part.partition(":") for part in parts) if colon]
    plain = [part for part in parts if ":" not in part]
    found = declare(pairs)
    found["rating"] = found.get("rating", "").removeprefix("Fiction").strip()
    if plain:
        found.setdefault("language", language_code(plain[0]))
    if len(plain) > 1:
        found.setdefault("tags", tuple(plain[1].replace("Hurt/Comfort", "Hurt-Comfort").split("/")))
    if len(plain) > 2:
        found.setdefault("characters", tuple(name.strip(" []") for name in plain[2].split(",")))
    return found


# Royal Road and its like: a story element, notes of the author above and under it.

_NOTES = ("author-note-portlet", "author-note", "authors-note", "authornote")


def is_royal_road(tree: Tree) -> bool:
    return all((with_class(tree, "chapter-inner", "chapter-content"), with_class(tree, *_NOTES, "fiction-page")))


def mark_royal_road(tree: Tree) -> Page:
    page = Page()
    story = with_class(tree, "chapter-inner", "chapter-content")
    outer = [i for i in story if not any(a in story for a in tree.ancestors(i))]
    title = [i for i in elements(tree, "h1") if not any(a in outer for a in tree.ancestors(i))][:1]
    notes = [i for i in with_class(tree, *_NOTES) if not any(a in outer for a in tree.ancestors(i))]
    page.story = sorted({*outer, *title, *notes})
    for i in title:
        page.marks.roles[i] = "heading"
        # <title>Chapter 3 - The Weir - Stone Water | Royal Road</title>
        head = tree.first("title")
        name = tree.text(head) if head is not None else ""
        page.fields["title"] = name.removeprefix(tree.text(i)).removesuffix("| Royal Road").strip(" -")
    mark_notes(tree, page, outer[0])
    return page


def mark_notes(tree: Tree, page: Page, story: int) -> None:
    """Mark the elements that say in their class that they are the author's notes."""
    for i in with_class(tree, *_NOTES):
        page.marks.roles[i] = "note" if i < story else "end_note"


# Journals and blogs: the entry among the site's own things and the comments.

_ENTRIES = (
    "entry-content", "b-singlepost-body", "aentry-post__text", "entry_text", "entrytext", "post-body", "post-content",
)  # fmt: skip
_TITLES = ("entry-title", "b-singlepost-title", "aentry-post__title", "post-title", "subject", "entry_subject")


def is_journal(tree: Tree) -> bool:
    return any(visible_chars(tree, i) > 200 for i in with_class(tree, *_ENTRIES))


def mark_journal(tree: Tree) -> Page:
    page = Page()
    entries = with_class(tree, *_ENTRIES)
    entries = [i for i in entries if not any(a in entries for a in tree.ancestors(i)) and not _in_comments(tree, i)]
    titles = [i for i in with_class(tree, *_TITLES) if not any(a in entries for a in tree.ancestors(i))]
    # On a page with several entries each title stands before its own.
    titles = [i for i in titles if i < entries[-1] and not _in_comments(tree, i)] if entries else []
    titles = [i for i in titles if not any(a in titles for a in tree.ancestors(i))]
    page.story = sorted({*entries, *titles})
    for i in titles:
        page.marks.roles[i] = "title" if len(titles) == 1 else "heading"
    if len(titles) == 1:
        page.fields["title"] = tree.text(titles[0])
    for i in with_class(tree, "ljuser", "poster", "entry-poster", "author", "vcard"):
        if not _in_comments(tree, i) and len(tree.text(i)) < 80:
            page.fields.setdefault("author", tree.text(i))
    declare_typed(tree, page)
    return page


def _in_comments(tree: Tree, at: int) -> bool:
    return any(name.startswith("comment") for a in tree.ancestors(at) for name in tree.nodes[a].classes) or any(
        tree.nodes[a].attrs.get("id", "").startswith("comments") for a in tree.ancestors(at)
    )


# Project Gutenberg.


def is_gutenberg(tree: Tree) -> bool:
    return any(name in tree.ids for name in ("pg-header", "pg-footer", "pg-machine-header"))


def mark_gutenberg(tree: Tree) -> Page:
    page = Page()
    for name, role in (("pg-header", "front"), ("pg-footer", "back")):
        if (at := tree.ids.get(name)) is not None:
            page.marks.roles[at] = role
    machine = tree.ids.get("pg-machine-header", tree.ids.get("pg-header"))
    if machine is not None:
        page.fields.update(declare(bold_labels(tree, machine)))
    for i in with_class(tree, "transnote", "tnote"):
        page.marks.roles[i] = "front"
    return page


# FicHub: a page of labelled lines before the chapters.


_FICHUB_LABEL = re.compile(r"(?=\b(?:Status|Published|Updated|Words|Chapters|Rated|Original source):)")


def is_fichub(tree: Tree) -> bool:
    return any("fichub.net" in n.attrs.get("href", "") for n in tree.nodes[:300] if n.tag == "a")


def mark_fichub(tree: Tree) -> Page:
    page = Page()
    body, seen_title = tree.first("body"), False
    for i in tree.inside(body or 0):
        tag = tree.nodes[i].tag
        if tag == "h1" and not seen_title:
            page.marks.roles[i], seen_title = "title", True
            page.fields["title"] = tree.text(i)
        elif tag in ("h1", "h2", "hr") and seen_title:
            break
        elif tag in ("p", "div") and not any(True for _ in tree.inside(i, "p", "div", "h1", "h2")):
            page.marks.roles[i] = "metadata"
            for line in _FICHUB_LABEL.split(tree.text(i)):
                label, _, value = line.partition(":")
                if field_of(label):
                    page.fields.update(declare([(label, value, [])]))
            for a in tree.inside(i, "a"):
                href = tree.nodes[a].attrs.get("href", "")
                if href.startswith("http") and "fichub.net" not in href:
                    page.fields.setdefault("url", href)
    return page


Site = tuple[str, Callable[[Tree], bool], Callable[[Tree], Page]]
SITES: tuple[Site, ...] = (
    ("ao3-page", is_ao3_page, mark_ao3_page),
    ("ao3", is_ao3_download, mark_ao3_download),
    ("fanficfare", is_fanficfare, mark_fanficfare),
    ("fanfiction.net", is_ffn, mark_ffn),
    ("royal-road", is_royal_road, mark_royal_road),
    ("gutenberg", is_gutenberg, mark_gutenberg),
    ("fichub", is_fichub, mark_fichub),
    ("journal", is_journal, mark_journal),
)

# Those whose EPUBs keep the site's marks.
BOOK_SITES = tuple(site for site in SITES if site[0] in ("ao3", "fanficfare", "gutenberg", "fichub"))

# Small things that are no words of the story wherever they stand.
_PAGE_NUMBERS = frozenset(("pagenum", "pageno", "pagebreak", "page-number"))


def site_of(tree: Tree) -> Site | None:
    """Return the site a page is from, or None."""
    return next((site for site in SITES if site[1](tree)), None)


def mark_page(tree: Tree) -> Page:
    """Say what a page's elements are, what it declares, and what on it is no part of the story."""
    site = site_of(tree)
    if site:
        page = site[2](tree)
        if page.story:
            leave_outside(tree, page.story, page)
    else:
        page = Page()
        story = next((i for i in elements(tree, "p")), 0)
        mark_notes(tree, page, story)
        mark_furniture(tree, page)
        declare_typed(tree, page)
    mark_small(tree, page)
    mark_link_lists(tree, page)
    mark_head(tree, page)
    return page


def declare_typed(tree: Tree, page: Page) -> None:
    """Read the header that people type over a story in bold: **Title:** … **Pairing:** … **Rating:** …"""
    body = tree.first("body")
    if body is None or len(tree.nodes) - body < 4:
        return
    labels = bold_labels(tree, body, one_line=True)[:20]
    pairs = [pair for pair in labels if field_of(pair[0]) and len(pair[1]) < 600]
    if sum(pair[0].lower() in STRONG for pair in pairs) >= 2:
        page.fields.update(declare(pairs))


def mark_small(tree: Tree, page: Page) -> None:
    """Leave out page numbers and the numbers of footnotes inside the text."""
    for i, node in enumerate(tree.nodes):
        if not node.attrs or node.tag in ("body", "html"):
            continue
        kinds = node.attrs.get("epub:type", "").split()
        role = node.attrs.get("role", "")
        if "pagebreak" in kinds or role == "doc-pagebreak" or not _PAGE_NUMBERS.isdisjoint(node.classes):
            if len(tree.text(i)) <= 20:
                page.marks.out[i] = ("page-number", "the number of a page in print")
        elif "noteref" in kinds or role == "doc-noteref" or "fnanchor" in node.classes:
            page.marks.out[i] = ("note-number", "the number of a footnote")
