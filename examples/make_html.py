"""Writes a marked story as an archive's HTML download: preface with tags, chapters with their notes, afterword."""

from __future__ import annotations

import html
from collections.abc import Iterable

from marked_story import Marked, Piece

_STYLE = "p.message { text-align: center; } div.meta { margin: 1em; } .toc-heading { display: none; }"
_FIELDS = (
    ("Rating", "rating"), ("Archive Warning", "warnings"), ("Category", "categories"), ("Fandom", "fandoms"),
    ("Relationship", "relationships"), ("Characters", "characters"), ("Additional Tags", "tags"),
)  # fmt: skip
_TAGS = {"italic": "em", "bold": "strong"}


def rich(piece: Piece) -> str:
    """Write a paragraph's text with its emphasis."""
    out, last = "", 0
    for start, end, kind in piece.emphasis:
        tag = _TAGS[kind]
        out += html.escape(piece.text[last:start], quote=False)
        out += f"<{tag}>{html.escape(piece.text[start:end], quote=False)}</{tag}>"
        last = end
    return out + html.escape(piece.text[last:], quote=False)


def make_html(story: Marked) -> bytes:
    """Write the whole page."""
    meta, title = story.meta, html.escape(story.meta["title"])
    page = [
        '<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" lang="en">\n<head>',
        '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>',
        f"<title>{title} - {meta['author']} - {meta['fandoms']}</title>",
        f'<style type="text/css">{_STYLE}</style>\n</head>\n<body>',
        *_preface(story, title),
        '<div id="chapters" class="userstuff">',
    ]
    for n, lines in enumerate(story.chapters):
        page += _chapter(lines[0], n, [p for p in story.pieces if p.part == n and p.kind != "heading" and not p.place])
    page += ["</div>", *_afterword([p for p in story.pieces if p.place == "work_end"]), "</body>\n</html>\n"]
    return "\n".join(page).encode()


def _preface(story: Marked, title: str) -> list[str]:
    meta = story.meta
    words = sum(len(p.text.split()) for p in story.pieces if p.part >= 0)
    stats = f"Published: {meta['published']} Words: {words:,} Chapters: {len(story.chapters)}/{len(story.chapters)}"
    out = [
        '<div id="preface">\n<h2 class="toc-heading">Preface</h2>',
        f'<p class="message"><b>{title}</b><br />\nPosted originally on the <a href="https://archive.example/">Archive'
        f' of Our Own</a> at <a href="{meta["url"]}">{meta["url"]}</a>.</p>',
        '<div class="meta">\n<dl class="tags">',
    ]
    for label, key in _FIELDS:
        links = ", ".join(f'<a href="https://archive.example/tags">{html.escape(v)}</a>' for v in meta[key].split("; "))
        out.append(f"<dt>{label}:</dt>\n<dd>{links}</dd>")
    part, _, series = meta["series"].partition(" of ")
    out += [
        f'<dt>Language:</dt>\n<dd>English</dd>\n<dt>Series:</dt>\n<dd>{part} of <a href="#">{series}</a></dd>',
        f"<dt>Stats:</dt>\n<dd>{stats}</dd>\n</dl>",
        f'<h1>{title}</h1>\n<div class="byline">by <a rel="author" href="#">{meta["author"]}</a></div>',
        *_boxes("", [p for p in story.pieces if p.part < 0]),
        "</div>\n</div>",
    ]
    return out


def _boxes(prefix: str, pieces: Iterable[Piece]) -> list[str]:
    """Write summary, notes or end notes: a label and a quotation."""
    labels = {"summary": "Summary", "note": "Notes", "end_note": "End Notes"}
    return [
        f'<p>{prefix}{labels[p.kind]}</p>\n<blockquote class="userstuff"><p>{rich(p)}</p></blockquote>' for p in pieces
    ]


def _chapter(title: str, number: int, pieces: list[Piece]) -> list[str]:
    heads = [p for p in pieces if p.kind in ("summary", "note")]
    ends = [p for p in pieces if p.kind == "end_note"]
    body = [p for p in pieces if p not in heads and p not in ends]
    anchor = f"endnotes{number + 1}"
    link = f'<div class="endnote-link">See the end of the chapter for <a href="#{anchor}">notes</a></div>'
    return [
        f'<div class="meta group">\n<h2 class="heading">{html.escape(title)}</h2>',
        *_boxes("Chapter ", heads),
        *([link] if ends else []),
        '</div>\n<!--chapter content-->\n<div class="userstuff">',
        *(_paragraph(p) for p in body),
        "</div>\n<!--/chapter content-->",
        f'<div id="{anchor}" class="meta">',
        *_boxes("Chapter ", ends),
        "</div>",
    ]


def _paragraph(piece: Piece) -> str:
    if piece.kind == "break":
        return f'<p align="center">{html.escape(piece.text)}</p>' if piece.text else "<hr />"
    return f"<p>{rich(piece)}</p>"


def _afterword(notes: list[Piece]) -> list[str]:
    return [
        '<div id="afterword">\n<h2 class="toc-heading">Afterword</h2>\n<div class="meta">\n<div id="endnotes">',
        *_boxes("", notes),
        '</div>\n</div>\n<p class="message">Please <a href="#">drop by the Archive and comment</a> to let the creator'
        " know if you enjoyed their work!</p>\n</div>",
    ]
