"""What an EPUB's pages say they are: ``epub:type``, the guide, and telling file names."""

from __future__ import annotations

import re

from readthrough.ingest.epub_package import SpineItem
from readthrough.ingest.html_marks import Page
from readthrough.ingest.html_tree import Tree, visible_chars

# A term of epub:type, of role="doc-…" or of the guide, and the role it gives.
_FRONT = (
    "cover titlepage title-page halftitlepage halftitle imprint copyright-page copyright dedication acknowledgments "
    "acknowledgements contributors other-credits errata toc loi lot loa lov frontmatter preamble"
)
_BACK = (
    "colophon endnotes rearnotes footnotes endnote rearnote footnote appendix bibliography glossary index uncopyright "
    "backmatter about-the-author promo notes doc-endnotes"
)
_ROLES = {**dict.fromkeys(_FRONT.split(), "front"), **dict.fromkeys(_BACK.split(), "back")}
# These may be told by somebody in the story: only front or back where the book does not call them fiction.
_PERHAPS = {"foreword": "front", "preface": "front", "introduction": "front", "afterword": "back", "conclusion": ""}
_STORY = frozenset(
    "bodymatter chapter prologue epilogue part volume division subchapter short-story novella novel story text".split()
)
_INSIDE = {
    "letter": "letter", "verse": "lyrics", "poem": "lyrics", "song": "lyrics", "hymn": "lyrics", "lyrics": "lyrics",
}  # fmt: skip
_HEADS = frozenset("title fulltitle ordinal label subtitle bridgehead".split())
_STEMS = re.compile(
    r"(?:cover(?:page)?|title[_-]?page|half[_-]?title(?:page)?|copyright(?:[_-]page)?|toc|nav|contents|dedication|imprint|"
    r"colophon|uncopyright|about[_-]?(?:the[_-]?)?author|acknowledge?ments?)",
    re.I,
)
_BACK_STEMS = re.compile(r"colophon|uncopyright|about", re.I)


def terms(tree: Tree, at: int) -> list[str]:
    """Return what an element says it is: ``z3998:letter``, ``se:short-story`` and ``doc-chapter`` without prefixes."""
    attrs = tree.nodes[at].attrs
    words = f"{attrs.get('epub:type', '')} {attrs.get('role', '')}".lower().split()
    return [word.rpartition(":")[2].removeprefix("doc-") for word in words]


def mark_semantics(tree: Tree, page: Page, item: SpineItem) -> None:
    """Give roles to a page of a book by what it says it is; marks that are there already stay."""
    roles = page.marks.roles
    body = tree.first("body")
    fiction = body is not None and any("fiction" in terms(tree, i) for i in (body, *tree.children(body)))
    if body is not None and (role := _role_of_page(tree, body, item)):
        roles.setdefault(body, role)
    for i, node in enumerate(tree.nodes):
        if not node.attrs or not ("epub:type" in node.attrs or "role" in node.attrs):
            continue
        said = terms(tree, i)
        if node.tag == "nav" and not {"toc", "landmarks", "page-list", "loi", "lot"}.isdisjoint(said):
            page.marks.out[i] = ("contents", "a table of contents, which is kept apart")
        elif i not in roles and (role := _role(tree, i, said, fiction)) is not None:
            outer = _outer_role(tree, i, roles)
            if outer in ("front", "back") and role in ("lyrics", "letter", "front"):
                # The verse of an epigraph, the copyright page that stands at the back.
                role = outer
            roles[i] = role
    _mark_headings(tree, page)


def _role(tree: Tree, at: int, said: list[str], fiction: bool) -> str | None:
    """Return the role that terms give to an element: empty for story inside of front matter, None for no word of it."""
    for term in said:
        if term in _INSIDE:
            return _INSIDE[term]
        if term == "epigraph":
            return "front" if not any(_STORY.intersection(terms(tree, a)) for a in tree.ancestors(at)) else "other"
    if not _STORY.isdisjoint(said) or fiction and not _PERHAPS.keys().isdisjoint(said):
        return ""
    for term in said:
        role = _ROLES.get(term) or _PERHAPS.get(term)
        if role:
            return role
    return None


def _mark_headings(tree: Tree, page: Page) -> None:
    """Mark titles: the book's on its title pages, headings elsewhere; and who wrote it."""
    roles = page.marks.roles
    for i, node in enumerate(tree.nodes):
        said = terms(tree, i) if node.attrs else []
        if i in roles and roles[i] in ("title", "heading", "byline"):
            continue
        is_head = node.tag in ("h1", "h2", "h3", "h4", "h5", "h6") and not _HEADS.isdisjoint(said)
        if is_head or node.tag == "hgroup":
            around = {term for a in tree.ancestors(i) for term in terms(tree, a)}
            if around & {"titlepage", "halftitlepage"}:
                roles[i] = "title"
            elif not _outer_role(tree, i, roles):
                roles[i] = "heading"
        elif "author" in said:
            around = {term for a in tree.ancestors(i) for term in terms(tree, a)}
            block = next((a for a in tree.ancestors(i) if tree.nodes[a].tag == "p"), None)
            if block is not None and "titlepage" in around:
                roles[block] = "byline"


def _outer_role(tree: Tree, at: int, roles: dict[int, str]) -> str:
    return next((roles[a] for a in tree.ancestors(at) if a in roles), "")


def _role_of_page(tree: Tree, body: int, item: SpineItem) -> str:
    """Return the role of a whole page by the guide, by its file's name, or because it stands outside the order."""
    if role := _ROLES.get(item.kind) or _PERHAPS.get(item.kind):
        return role
    stem = item.part.rpartition("/")[2].partition(".")[0]
    if _STEMS.fullmatch(stem) and visible_chars(tree, body) < 3000:
        return "back" if _BACK_STEMS.match(stem) else "front"
    return "" if item.linear else "other"
