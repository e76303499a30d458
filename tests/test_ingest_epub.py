"""EPUBs as stories: whole ones, broken ones, locked ones and such as are built to harm."""

from __future__ import annotations

import io
import re
import time
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from readthrough.errors import DamagedFile, LockedFile, ReadthroughError, TooLarge, UnsafeFile
from readthrough.ingest import limits
from readthrough.ingest.epub import read_epub
from readthrough.story import Source, Story

FILES = Path(__file__).parent / "files"
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


# Whole books


def test_a_small_whole_book() -> None:
    story = read(book())
    assert texts(story) == ["One was first.", "Two came second."]
    assert contents(story) == [("The First", "One was first.", 1), ("The Second", "Two came second.", 1)]
    assert [p.where for p in story.paragraphs] == ["c1.xhtml p1", "c2.xhtml p1"]
    assert (story.declared.title, story.source.encoding, codes(story)) == ("Tides", "utf-8", [])


def test_ao3s_epub_as_calibre_makes_it() -> None:
    """Calibre renames AO3's classes and splits the work into files; what is marked stays what it is."""
    data = (FILES / "ao3_calibre.epub").read_bytes()
    story = read(data)
    d = story.declared
    assert (d.title, d.author, d.rating, d.words) == ("The Lamp Keeper", "tallowwick", "General Audiences", 1234)
    assert d.characters == ("Ada Quill", "Bryn Marsh, Lady of the Weir")
    assert d.tags == ("Lighthouses", "Slow Burn")
    assert texts(story, "heading") == ["Chapter 1: The First Night", "Chapter 2"]
    assert texts(story, "end_note") == ["Chapter End Notes", "Next one soon.", "End Notes", "Thank you for reading."]
    # Calibre gives the centred *** the class of the site's message.
    assert "***" in texts(story, "")
    assert contents(story)[1:3] == [
        ("Chapter 1: The First Night", "Chapter 1: The First Night", 1),
        ("Chapter 2", "Chapter 2", 1),
    ]
    assert [story.text[e.start : e.end] for e in story.emphasis if e.kind == "italic"] == ["always"]


def test_pandocs_epub() -> None:
    story = read((FILES / "pandoc.epub").read_bytes())
    assert (story.declared.title, story.declared.author) == ("The Ferry", "M. Rook")
    assert [title for title, _, _ in contents(story)] == ["Going", "Coming Back"]
    assert [line for _, line, _ in contents(story)] == ["Going", "Coming Back"]
    assert "She never waited." in texts(story, "")
    assert [p.tag for p in story.paragraphs if p.tag in ("hr", "quote")] == ["quote", "hr"]


def test_fanficfares_epub() -> None:
    title = page(
        '<h3><a href="https://example.org/s/77">A Cup of Tide</a> by <a class="authorlink" href="/u">saltmarsh</a></h3>'
        "<div><b>Category:</b> Harbour Lights<br/><b>Rating:</b> T<br/><b>Words:</b> 3,210<br/></div>",
        attrs='class="fff_titlepage"',
    )
    chapter = page(
        '<h3 class="fff_chapter_title">1. The Cup</h3><div class="fff_chapter_notes fff_head_notes"><b>Notes:</b>'
        '<blockquote>On a train.</blockquote></div><p>The cup was <span class="u">blue</span>.</p>',
        attrs='class="fff_chapter"',
    )
    log = page('<p class="log_entry">Update Log</p>', attrs='class="fff_logpage"')
    story = read(
        book(
            OEBPS_content_opf=opf(
                "".join(item(k, k + ".xhtml") for k in "tcl") + item("s", "s.css", "text/css"),
                "".join(f'<itemref idref="{k}"/>' for k in "tcl"),
                "<dc:title>A Cup of Tide</dc:title><dc:subject>FanFiction</dc:subject><dc:subject>T</dc:subject>",
            ),
            **{"OEBPS/t.xhtml": title, "OEBPS/c.xhtml": chapter, "OEBPS/l.xhtml": log},
            **{"OEBPS/s.css": ".u {text-decoration: underline}"},
        )
    )
    assert story.declared.fandoms == ("Harbour Lights",) and story.declared.words == 3210
    assert story.declared.url == "https://example.org/s/77" and story.declared.tags == ()
    assert texts(story, "note") == ["Notes:", "On a train."]
    assert texts(story, "") == ["The cup was blue."] and texts(story, "back") == ["Update Log"]
    assert [(story.text[e.start : e.end], e.kind) for e in story.emphasis if e.kind == "underline"] == [
        ("blue", "underline")
    ]


def test_what_epub_type_says() -> None:
    """The semantics of Standard Ebooks: title page, verse, letter, note numbers, nested contents."""
    front = page(
        '<section epub:type="titlepage"><h1 epub:type="title">Tides</h1><p>By <b epub:type="z3998:author">M. Rook</b>.'
        "</p></section>",
        attrs='epub:type="frontmatter"',
    )
    chapter = page(
        '<section epub:type="chapter"><hgroup><h2 epub:type="ordinal">I</h2><p epub:type="title">Ebb</p></hgroup>'
        '<blockquote epub:type="epigraph"><p>A motto.</p></blockquote><p>She sang:<a epub:type="noteref" href="n.xhtml'
        '#n1">1</a></p><blockquote epub:type="z3998:song"><p><span>Low tide,</span><br/><span>slow tide.</span></p>'
        '</blockquote><blockquote epub:type="z3998:letter"><p>Dear Bryn,</p></blockquote><p>Then she slept.</p>'
        "</section>",
        attrs='epub:type="bodymatter z3998:fiction"',
    )
    notes = page(
        '<section epub:type="endnotes"><ol><li epub:type="endnote" id="n1"><p>A shanty.</p></li></ol></section>',
        attrs='epub:type="backmatter"',
    )
    nav = page(
        '<nav epub:type="toc"><ol><li><a href="f.xhtml">Titlepage</a></li><li><span>Book</span><ol><li>'
        '<a href="c.xhtml">I: <i>Ebb</i></a></li></ol></li></ol></nav>'
    )
    story = read(
        book(
            OEBPS_content_opf=opf(
                "".join(item(k, k + ".xhtml") for k in "fcn") + item("nav", "nav.xhtml", more='properties="nav"'),
                "".join(f'<itemref idref="{k}"/>' for k in "fcn"),
            ),
            **{"OEBPS/f.xhtml": front, "OEBPS/c.xhtml": chapter, "OEBPS/n.xhtml": notes, "OEBPS/nav.xhtml": nav},
        )
    )
    assert [(p.role, story.text[p.start : p.end]) for p in story.paragraphs] == [
        ("title", "Tides"), ("byline", "By M. Rook."),
        ("heading", "I"), ("heading", "Ebb"), ("other", "A motto."), ("", "She sang:"),
        ("lyrics", "Low tide,\nslow tide."), ("letter", "Dear Bryn,"), ("", "Then she slept."),
        ("back", "A shanty."),
    ]  # fmt: skip
    assert contents(story) == [("Titlepage", "Tides", 1), ("Book", "I", 1), ("I: Ebb", "I", 2)]
    assert [out.kind for out in story.left_out] == ["note-number"]


def test_gutenbergs_anchors_into_one_file() -> None:
    entries = (("I", "ch1"), ("II", "ch2"), ("Mid", "mid"), ("?", "no"))
    body = '<h2><a id="ch1"/>I</h2><p>First.</p><h2 id="ch2">II</h2><p>Second.<a name="mid"></a> More.</p>'
    story = read(
        book(
            OEBPS_content_opf=opf(
                item("a", "all.xhtml") + item("ncx", "toc.ncx", "application/x-dtbncx+xml"), '<itemref idref="a"/>'
            ),
            OEBPS_toc_ncx=ncx(*((title, "all.xhtml#" + key) for title, key in entries)),
            **{"OEBPS/all.xhtml": page(body)},
        )
    )
    assert sorted(contents(story)) == sorted(
        [("I", "I", 1), ("II", "II", 1), ("Mid", "Second. More.", 1), ("?", "I", 1)]
    )


def test_series_and_publication_from_the_package() -> None:
    story = read(
        book(
            OEBPS_content_opf=opf(
                item("a", "c1.xhtml"), '<itemref idref="a"/>',
                '<dc:title>Ebb</dc:title><dc:creator opf:role="aut">M. Rook</dc:creator><dc:creator opf:role="ill">Z'
                '</dc:creator><dc:identifier>calibre:url:https://example.org/9</dc:identifier><dc:language>en'
                '</dc:language><dc:date opf:event="modification">2020-01-01</dc:date><dc:date opf:event="publication">'
                '1999-05-06T00:00:00</dc:date><meta name="calibre:series" content="Tides"/><meta name="calibre:'
                'series_index" content="2.0"/><dc:subject>Sea</dc:subject><dc:description>&lt;p&gt;A &lt;i&gt;tale'
                "&lt;/i&gt;.&lt;/p&gt;</dc:description>",
            )
        )
    )  # fmt: skip
    d = story.declared
    assert (d.author, d.url, d.published, d.series, d.tags, d.summary) == (
        "M. Rook", "https://example.org/9", "1999-05-06", "Part 2 of Tides", ("Sea",), "A tale.",
    )  # fmt: skip


# Broken books


@pytest.mark.parametrize(
    ("changes", "expected", "code"),
    [
        ({"OEBPS_c2_xhtml": None}, ["One was first."], "missing-part"),
        ({"META_INF_container_xml": None}, ["One was first.", "Two came second."], "no-container"),
        ({"OEBPS_content_opf": None}, ["One was first.", "Two came second."], "no-package"),
        ({"OEBPS_toc_ncx": None}, ["One was first.", "Two came second."], "no-contents"),
        ({"OEBPS_toc_ncx": "<ncx><navMap><navPoint"}, ["One was first.", "Two came second."], "no-contents"),
        ({"OEBPS_toc_ncx": ncx(("Lost", "c9.xhtml"))}, ["One was first.", "Two came second."], "contents-broken"),
        (
            {"OEBPS_content_opf": opf(item("b", "c2.xhtml") + item("a", "c1.xhtml"), "")},
            ["Two came second.", "One was first."],
            "no-spine",
        ),
        (
            {"OEBPS_content_opf": opf(item("a", "c1.xhtml"), '<itemref idref="a"/><itemref idref="x"/>')},
            ["One was first."],
            "spine-broken",
        ),
        (
            {"OEBPS_content_opf": opf(item("a", "c1.xhtml") + item("e", "../../etc/passwd"), '<itemref idref="a"/>')},
            ["One was first."],
            "path-leaves-archive",
        ),
        ({"../evil.xhtml": page("<p>evil</p>")}, ["One was first.", "Two came second."], "unsafe-name"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_a_broken_book_is_read_with_a_notice(changes: dict[str, str | None], expected: list[str], code: str) -> None:
    story = read(book(**changes))
    assert texts(story) == expected
    assert code in codes(story)
    assert all(notice.message.endswith(".") for notice in story.notices)


@pytest.mark.parametrize("mimetype", [None, "text/plain", "application/epub+zip\r\n"])
def test_the_mimetype_does_not_matter(mimetype: str | None) -> None:
    assert len(texts(read(book(mimetype=mimetype)))) == 2


@pytest.mark.parametrize(
    "href", ["c%31.xhtml", "C1.XHTML", "/OEBPS/c1.xhtml", "./x/../c1.xhtml", "c1.xhtml?v=2", "c1.xhtml#top"]
)
def test_names_are_found_however_they_are_written(href: str) -> None:
    story = read(book(OEBPS_content_opf=opf(item("a", href), '<itemref idref="a"/>')))
    assert texts(story) == ["One was first."]


def test_pages_outside_the_reading_order_follow_at_the_end() -> None:
    manifest = item("a", "c1.xhtml") + item("b", "c2.xhtml")
    story = read(book(OEBPS_content_opf=opf(manifest, '<itemref idref="b"/>')))
    assert [(p.role, story.text[p.start : p.end]) for p in story.paragraphs] == [
        ("", "Two came second."),
        ("other", "One was first."),
    ]


def test_pages_without_a_package_are_sorted_by_their_numbers() -> None:
    parts = {f"c{i}.xhtml": page(f"<p>Page {i}.</p>") for i in (10, 2, 1)}
    assert texts(read(parts)) == ["Page 1.", "Page 2.", "Page 10."]


@pytest.mark.parametrize(
    "body",
    ["<p>One &nbsp;was<br>first.", '<a id="x"/><p>One was first.</p>', "<p>One was <b>first.</p></b>", ONE + "<p/>"],
)
def test_pages_that_are_not_well_formed(body: str) -> None:
    story = read(book(OEBPS_c1_xhtml=page(body)))
    assert "".join(texts(story)).replace("\xa0", "").split() == "".join(texts(story)).replace("\xa0", " ").split()
    assert "first." in texts(story)[0] and texts(story)[-1] == "Two came second."


def test_a_damaged_page_is_a_notice_and_the_others_are_read() -> None:
    parts = book(OEBPS_c1_xhtml=page("<p>" + " ".join(str(i * 7919 % 1013) for i in range(500)) + "</p>"))
    data = bytearray(zipped(parts))
    at = data.index(b"OEBPS/c1.xhtml") + 60
    data[at : at + 20] = b"\xff" * 20
    story = read(bytes(data))
    assert texts(story) == ["Two came second."]
    assert "damaged-part" in codes(story)


@pytest.mark.parametrize("data", [b"PK\x03\x04nonsense", b"", zipped({}), zipped({"a.txt": "x"}), zipped(book())[:-40]])
def test_what_cannot_be_read_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedFile, match=r"^tides\.epub .*: download it again\.$"):
        read(data)


# Locks and traps

ENCRYPTED = (
    '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:e="http://www.w3.org/2001/04/xmlenc#">'
    '<e:EncryptedData><e:EncryptionMethod Algorithm="{}"/><e:CipherData><e:CipherReference URI="{}"/></e:CipherData>'
    "</e:EncryptedData></encryption>"
)


def test_drm_is_told() -> None:
    drm = ENCRYPTED.format("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OEBPS/c1.xhtml")
    with pytest.raises(LockedFile, match=r"tides\.epub is locked by DRM"):
        read(book(**{"META-INF/encryption.xml": drm}))
    with pytest.raises(LockedFile):
        read(book(**{"META-INF/sinf.xml": "<x/>"}))
    with pytest.raises(LockedFile):
        read(book(**{"META-INF/rights.xml": "<rights/>", "OEBPS/c1.xhtml": b"\x93\x12\x00\xfe" * 500}))


def test_hidden_fonts_are_no_lock() -> None:
    fonts = ENCRYPTED.format("http://www.idpf.org/2008/embedding", "OEBPS/font.otf")
    assert len(texts(read(book(**{"META-INF/encryption.xml": fonts})))) == 2


def test_entities_are_never_expanded() -> None:
    bomb = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 12))
    head = f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY l0 "lol">{bomb}<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    story = read(book(OEBPS_c1_xhtml=head + page("<p title='&l11;'>a &l11; &x; b</p>").partition("?>")[2]))
    assert texts(story)[0] == "a &l11; &x; b"
    assert "entities-ignored" in codes(story)


def test_a_bomb_is_not_unpacked() -> None:
    big = page("<p>" + "x" * (limits.MAX_PART + 1) + "</p>")
    began = time.perf_counter()
    with pytest.raises(UnsafeFile, match="unpacks to far more text"):
        read(book(OEBPS_c1_xhtml=big))
    assert time.perf_counter() - began < 10


def test_a_bomb_of_many_parts_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_UNPACKED", 100_000)
    pages = {f"OEBPS/p{i}.xhtml": page("<p>" + "y" * 20_000 + "</p>") for i in range(9)}
    with pytest.raises(UnsafeFile):
        read(pages)


def test_a_book_of_too_many_tags_is_refused() -> None:
    with pytest.raises(TooLarge, match="more than any story"):
        read(book(OEBPS_c1_xhtml="<p>" * 1_000_001))


@pytest.mark.parametrize("seed", range(40))
def test_a_book_with_flipped_bytes_is_read_or_refused_cleanly(seed: int) -> None:
    data = bytearray((FILES / "ao3_calibre.epub").read_bytes())
    for i in range(12):
        at = (seed * 7919 + i * 104_729) % len(data)
        data[at] ^= 1 + (seed + i) % 255
    try:
        read(bytes(data))
    except ReadthroughError as error:
        assert str(error).startswith("tides.epub ")


# Nothing lost


@pytest.mark.parametrize("name", ["ao3_calibre.epub", "pandoc.epub"])
def test_the_text_of_every_page_is_in_the_story_or_in_left_out(name: str) -> None:
    """The text of the pages, collected without the reader's code, is what the story has, in order, and left out."""
    data = (FILES / name).read_bytes()
    story = read(data)
    ours = "".join("".join(texts(story)).split())
    source = pages_text(data)
    rest = iter(source)
    assert all(char in rest for char in ours)
    assert len(ours) + sum(out.chars for out in story.left_out) == len(source)


def pages_text(data: bytes) -> str:
    archive = zipfile.ZipFile(io.BytesIO(data))
    package = next(name for name in archive.namelist() if name.endswith(".opf"))
    root = etree.fromstring(archive.read(package))
    folder = package.rpartition("/")[0] + "/" if "/" in package else ""
    hrefs = {i.get("id"): i.get("href") for i in root.iter("{*}item")}
    text = ""
    for ref in root.iter("{*}itemref"):
        body = etree.fromstring(archive.read(folder + hrefs[ref.get("idref")])).find("{*}body")
        assert body is not None
        text += "".join(body.itertext()) + "".join(img.get("alt") or "" for img in body.iter("{*}img"))
    return "".join(text.split())
