"""Writes a marked story as an EPUB 3: title page, dedication, chapters, colophon, and both tables of contents."""

from __future__ import annotations

import io
import zipfile
from html import escape
from itertools import groupby

from make_html import rich
from marked_story import Marked, Piece

_CONTAINER = """<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
"""
_PAGE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="en-GB" lang="en-GB">
<head><title>{title}</title></head>
<body>
{body}
</body>
</html>
"""
_DATE = (2023, 2, 2, 0, 0, 0)  # A fixed date, so that the same story makes the same bytes.


def make_epub(story: Marked) -> bytes:
    """Write the whole book."""
    pages = _pages(story)
    files = {"META-INF/container.xml": _CONTAINER, "OEBPS/content.opf": _package(story, pages)}
    files["OEBPS/nav.xhtml"] = _PAGE.format(title="Contents", body=_nav(pages))
    files["OEBPS/toc.ncx"] = _ncx(story, pages)
    files |= {f"OEBPS/{name}": _PAGE.format(title=escape(title), body=body) for name, title, body in pages}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as book:
        book.writestr(zipfile.ZipInfo("mimetype", _DATE), "application/epub+zip")
        for name, text in files.items():
            book.writestr(zipfile.ZipInfo(name, _DATE), text, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _pages(story: Marked) -> list[tuple[str, str, str]]:
    """Name, title and body of every page in reading order."""
    title, author = escape(story.meta["title"]), escape(story.meta["author"])
    head = f'<section epub:type="titlepage">\n<h1>{title}</h1>\n<p>by {author}</p>\n</section>'
    pages = [("title.xhtml", "Title Page", head)]
    front = "".join(f"<p>{rich(p)}</p>" for p in story.pieces if p.kind == "front")
    pages.append(("dedication.xhtml", "Dedication", f'<section epub:type="dedication">\n{front}\n</section>'))
    for n, (chapter, *_) in enumerate(story.chapters):
        pieces = [p for p in story.pieces if p.part == n and p.kind not in ("heading", "back")]
        body = f'<section epub:type="chapter">\n<h2>{escape(chapter)}</h2>\n{_body(pieces)}\n</section>'
        pages.append((f"c{n}.xhtml", chapter, body))
    back = "".join(f"<p>{rich(p)}</p>" for p in story.pieces if p.kind == "back")
    pages.append(("colophon.xhtml", "Colophon", f'<section epub:type="colophon">\n{back}\n</section>'))
    return pages


def _body(pieces: list[Piece]) -> str:
    out = []
    for kind, run in groupby(pieces, key=lambda p: p.kind):
        text = "\n".join(f"<p>{rich(p)}</p>" for p in run)
        out.append(f"<blockquote>\n{text}\n</blockquote>" if kind == "letter" else text)
    return "\n".join(out)


def _package(story: Marked, pages: list[tuple[str, str, str]]) -> str:
    meta = story.meta
    items = "\n".join(
        f'<item id="p{i}" href="{n}" media-type="application/xhtml+xml"/>' for i, (n, *_) in enumerate(pages)
    )
    spine = "".join(f'<itemref idref="p{i}"/>' for i in range(len(pages)))
    return f"""<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:5b0c8a52-6f0e-4a55-9a1a-1f7d3a0f22b8</dc:identifier>
<dc:title>{escape(meta["title"])}</dc:title><dc:creator>{escape(meta["author"])}</dc:creator>
<dc:language>en-GB</dc:language><dc:description>{escape(meta["summary"])}</dc:description>
<dc:date>{meta["published"]}</dc:date><meta property="dcterms:modified">2023-02-02T00:00:00Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
{items}
</manifest>
<spine toc="ncx">{spine}</spine>
</package>
"""


def _nav(pages: list[tuple[str, str, str]]) -> str:
    rows = "\n".join(f'<li><a href="{name}">{escape(title)}</a></li>' for name, title, _ in pages)
    return f'<nav epub:type="toc">\n<h2>Contents</h2>\n<ol>\n{rows}\n</ol>\n</nav>'


def _ncx(story: Marked, pages: list[tuple[str, str, str]]) -> str:
    points = "\n".join(
        f'<navPoint id="n{i}" playOrder="{i + 1}"><navLabel><text>{escape(title)}</text></navLabel>'
        f'<content src="{name}"/></navPoint>'
        for i, (name, title, _) in enumerate(pages)
    )
    return f"""<?xml version="1.0" encoding="utf-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">
<head><meta name="dtb:uid" content="urn:uuid:5b0c8a52-6f0e-4a55-9a1a-1f7d3a0f22b8"/></head>
<docTitle><text>{escape(story.meta["title"])}</text></docTitle>
<navMap>
{points}
</navMap>
</ncx>
"""
