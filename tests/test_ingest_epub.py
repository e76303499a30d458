"""Whole EPUBs as stories, as calibre, pandoc, FanFicFare, Standard Ebooks and Gutenberg make them."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from epub_parts import book, codes, contents, item, ncx, opf, page, read, texts

FILES = Path(__file__).parent / "files"


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
