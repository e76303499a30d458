"""EPUBs that are broken, locked, or built to harm."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from epub_parts import ONE, book, codes, item, ncx, opf, page, read, texts, zipped
from readthrough.errors import DamagedFile, LockedFile, ReadthroughError, TooLarge, UnsafeFile
from readthrough.ingest import limits

FILES = Path(__file__).parent / "files"


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
    began = time.process_time()
    with pytest.raises(UnsafeFile, match="unpacks to far more text"):
        read(book(OEBPS_c1_xhtml=big))
    assert time.process_time() - began < 10


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


