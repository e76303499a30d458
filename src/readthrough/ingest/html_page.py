"""Finds the story on a page of an unknown site: what holds the prose, and what is only furniture around it."""

from __future__ import annotations

import re
from itertools import accumulate

from readthrough.ingest.html_marks import Page
from readthrough.ingest.html_tree import UNSEEN, Tree, count_chars, visible_chars

# Words in an id or class that name furniture, with the kind that is reported.
_NAMED = {
    **dict.fromkeys("nav navbar navigation menu breadcrumb breadcrumbs pagination pager".split(), "navigation"),
    **dict.fromkeys("comments commentlist comment-content replies reviews disqus feedback".split(), "comments"),
    **dict.fromkeys("sidebar cookie cookies advert adverts share sharing sharedaddy related widget".split(), "page"),
}
_ROLES = {
    **{"navigation": "navigation", "search": "form"},
    **dict.fromkeys(("banner", "contentinfo", "complementary"), "page"),
}
_TAGS = {
    **dict.fromkeys(("form", "select", "button"), "form"),
    **dict.fromkeys(("aside", "header", "footer"), "page"),
    "nav": "navigation",
}
_WHY = {
    "navigation": "links to other places of the site",
    "comments": "what readers wrote under the story",
    "form": "a control of a form",
    "page": "furniture of the page around the story",
}
# A stretch of text this long is taken for prose: menus and buttons are shorter.
_PROSE = 40
# Outside the story's element a stretch this long is kept: it may be story after all.
_DOUBT = 120
# The story's element holds this share of the prose; what holds more than the lesser share is no furniture.
_MOST, _TOO_MUCH = 0.9, 0.3
_WORD = re.compile(r"[a-z]+(?:-content)?")


class Prose:
    """How many characters of prose stand under each element: long stretches outside links."""

    def __init__(self, tree: Tree, page: Page, shortest: int = _PROSE) -> None:
        self._tree = tree
        weights, closed = [], 0
        for i, node in enumerate(tree.nodes):
            if node.tag in UNSEEN or node.tag in ("a", "button", "select") or i in page.marks.out:
                closed = max(closed, node.end)
            weights.append(len(node.text) if i >= closed and len(node.text.strip()) >= shortest else 0)
        self._sums = [0, *accumulate(weights)]

    def under(self, at: int) -> int:
        """Return the characters of prose under an element."""
        return self._sums[self._tree.nodes[at].end] - self._sums[at]


def furniture(tree: Tree, at: int) -> str:
    """Name the kind of furniture that an element says it is: navigation, comments, form, page; else empty."""
    node = tree.nodes[at]
    if not node.attrs:
        return _TAGS.get(node.tag, "")
    if kind := _ROLES.get(node.attrs.get("role", "")):
        return kind
    if kind := _TAGS.get(node.tag, ""):
        return kind
    if node.tag in ("div", "section", "ul", "ol", "table", "td", "p", "span"):
        for name in _WORD.findall(f"{node.attrs.get('id', '')} {node.attrs.get('class', '')}".lower()):
            if name in _NAMED:
                return _NAMED[name]
    return ""


def mark_furniture(tree: Tree, page: Page) -> None:
    """Leave out what is plainly furniture of an unknown page; when in doubt the text stays."""
    body = tree.first("body")
    if body is None:
        return
    prose = Prose(tree, page)
    most = _TOO_MUCH * prose.under(body)
    found = [(i, kind) for i in tree.inside(body) if (kind := furniture(tree, i))]
    for i, kind in found:
        sure = kind in ("navigation", "form") or (kind == "comments" and prose.under(i) < prose.under(body) - 500)
        if sure and (prose.under(i) <= most or kind == "comments"):
            page.marks.out[i] = (kind, _WHY[kind])
    if not found and tree.first("script") is None:
        return
    story = _main(tree, body, Prose(tree, page))
    if story != body:
        leave_outside(tree, [story], page, keep=True)


def _main(tree: Tree, body: int, prose: Prose) -> int:
    """Return the innermost element that holds nearly all the prose."""
    total, at = prose.under(body), body
    if total < 400:
        return body
    while True:
        inner = next((i for i in tree.children(at) if prose.under(i) >= _MOST * total), None)
        if inner is None or tree.nodes[inner].tag in ("p", "span", "font", "em", "i", "b", "strong", "pre"):
            return at
        at = inner


def leave_outside(tree: Tree, story: list[int], page: Page, *, keep: bool = False) -> None:
    """Leave out all that is not under the elements of the story.

    ``keep`` spares headings and long stretches of text: where nobody knows the site they may be story.
    """
    path = {a for i in story for a in tree.ancestors(i)}
    prose = Prose(tree, page, _DOUBT) if keep else None
    at, end, chosen = 0, len(tree.nodes), set(story)
    while at < end:
        node = tree.nodes[at]
        if at in path:
            at += 1
            continue
        if at not in chosen and visible_chars(tree, at) and not (prose and _may_be_story(tree, at, prose)):
            kind = (furniture(tree, at) if node.tag else "") or "page"
            page.marks.out.setdefault(at, (kind, _WHY[kind]))
        at = node.end


def _may_be_story(tree: Tree, at: int, prose: Prose) -> bool:
    if tree.nodes[at].tag in ("h1", "h2") or prose.under(at):
        return True
    return any(True for _ in tree.inside(at, "h1", "hr")) and not furniture(tree, at)


def mark_link_lists(tree: Tree, page: Page) -> None:
    """Mark lists of links to other places of the text, as contents in a book are: front matter, no prose."""
    nodes, closed = tree.nodes, 0
    links, linked, chars = [0], [0], [0]
    for i, node in enumerate(nodes):
        is_link = node.tag == "a" and _is_inner(node.attrs.get("href", ""))
        closed = max(closed, node.end) if is_link else closed
        size = count_chars(node.text) if not node.tag else 0
        links.append(links[-1] + is_link)
        linked.append(linked[-1] + (size if i < closed else 0))
        chars.append(chars[-1] + size)
    for i in tree.inside(0, "table", "ul", "ol", "p"):
        end = nodes[i].end
        count = links[end] - links[i]
        # «Chapter I … 12»: a few characters beside each link are numbers and dots.
        share = 0.8 * (chars[end] - chars[i]) - 4 * count
        if count >= 2 and i not in page.marks.roles and linked[end] - linked[i] >= share:
            page.marks.roles[i] = "front"


def _is_inner(href: str) -> bool:
    """Tell a link to the same page or to another file beside it."""
    return len(href) > 1 and not href.startswith(("/", "http:", "https:", "mailto:"))


def mark_head(tree: Tree, page: Page) -> None:
    """Take what the page's head declares, where nothing better is known, and mark its title."""
    fields = page.fields
    metas: dict[str, str] = {}
    for i in tree.inside(0, "meta", "link", "html", "title"):
        node = tree.nodes[i]
        if node.tag == "meta":
            name = (node.attrs.get("property") or node.attrs.get("name") or "").lower()
            metas.setdefault(name, node.attrs.get("content", "").strip())
        elif node.tag == "link" and node.attrs.get("rel") == "canonical":
            metas["canonical"] = node.attrs.get("href", "")
        elif node.tag == "title" and not any(tree.nodes[a].tag == "svg" for a in tree.ancestors(i)):
            metas.setdefault("title", tree.text(i))
    headings = list(tree.inside(0, "h1"))
    in_head = metas.get("og:title") or metas.get("title", "")
    if len(headings) == 1 and headings[0] not in page.marks.roles:
        words = tree.text(headings[0])
        known = fields.get("title") or in_head
        if words and words.lower() in known.lower():
            page.marks.roles[headings[0]] = "title"
            fields.setdefault("title", words)
    for name, keys in _HEAD_FIELDS:
        value = next((metas[key] for key in keys if metas.get(key)), "")
        if value and not fields.get(name):
            fields[name] = value
    if not fields.get("language"):
        fields["language"] = tree.nodes[0].attrs.get("lang", "")


_HEAD_FIELDS = (
    ("title", ("og:title", "dc.title", "title")),
    ("author", ("author", "dc.creator", "article:author", "byl")),
    ("url", ("canonical", "og:url")),
    ("published", ("article:published_time", "dcterms.date", "dc.date", "date")),
    ("summary", ("description", "og:description", "dc.description")),
)
