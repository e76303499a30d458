"""Small EPUBs put together part by part, for tests."""

from __future__ import annotations

import io
import re
import zipfile

from readthrough.ingest.epub import read_epub
from readthrough.story import Source, Story

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
ONE = "<p>One was first.</p>"
TWO = "<p>Two came second.</p>"


def page(body: str, head: str = "<title/>", attrs: str = "") -> str:
    return (
        f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
        f"<head>{head}</head><body {attrs}>{body}</body></html>"
    )


def opf(manifest: str, spine: str, metadata: str = "<dc:title>Tides</dc:title>", guide: str = "") -> str:
    return (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/'
        f'1.1/" xmlns:opf="http://www.idpf.org/2007/opf">{metadata}</metadata><manifest>{manifest}</manifest>'
        f'<spine toc="ncx">{spine}</spine>{guide}</package>'
    )


def item(key: str, href: str, media: str = "application/xhtml+xml", more: str = "") -> str:
    return f'<item id="{key}" href="{href}" media-type="{media}" {more}/>'


def ncx(*entries: tuple[str, str]) -> str:
    points = "".join(
        f'<navPoint><navLabel><text>{t}</text></navLabel><content src="{src}"/></navPoint>' for t, src in entries
    )
    return f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{points}</navMap></ncx>'


def zipped(parts: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def book(**changes: str | bytes | None) -> dict[str, str | bytes]:
    """Return the parts of a small whole book; names are keys with ``_`` for ``/`` and ``.``, None takes one away."""
    parts: dict[str, str | bytes | None] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OEBPS/content.opf": opf(
            item("a", "c1.xhtml") + item("b", "c2.xhtml") + item("ncx", "toc.ncx", "application/x-dtbncx+xml"),
            '<itemref idref="a"/><itemref idref="b"/>',
        ),
        "OEBPS/toc.ncx": ncx(("The First", "c1.xhtml"), ("The Second", "c2.xhtml")),
        "OEBPS/c1.xhtml": page(ONE),
        "OEBPS/c2.xhtml": page(TWO),
    }
    names = {re.sub(r"[/.-]", "_", name): name for name in parts}
    for key, value in changes.items():
        parts[names.get(key, key)] = value
    return {name: data for name, data in parts.items() if data is not None}


def read(parts: dict[str, str | bytes] | bytes) -> Story:
    data = parts if isinstance(parts, bytes) else zipped(parts)
    return read_epub(data, Source("tides.epub", "epub", "0" * 64))


def texts(story: Story, role: str = "*") -> list[str]:
    return [story.text[p.start : p.end] for p in story.paragraphs if role in ("*", p.role)]


def codes(story: Story) -> list[str]:
    return [notice.code for notice in story.notices]


def contents(story: Story) -> list[tuple[str, str, int]]:
    """Return (title, the line it points to, level)."""
    return [(t.title, story.text[t.start :].partition("\n")[0], t.level) for t in story.toc]
