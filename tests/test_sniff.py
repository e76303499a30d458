"""What kind of file it is, told by content."""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib

import pytest

from readthrough.errors import DamagedFile, LockedFile, NotAStory, UnsafeFile
from readthrough.ingest.sniff import sniff

PROSE = 'He went to the *door*.\n\n***\n\n"Go," she said. <i>Now</i>, she thought. 3 < 4 > 2.\n\n'


def archive(parts: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        for name, data in parts.items():
            made.writestr(name, data)
    return held.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (PROSE, "text"),
        (PROSE * 300, "text"),
        ("# 1\n\nHe went.\n", "markdown"),
        ("# One\n\nHe went.\n\n# Two\n\nShe stayed.\n", "markdown"),
        ("---\ntitle: One\n---\n\nHe went.\n", "markdown"),
        ("He saw [the page](https://example.org/a) and\n\n**wept**.", "markdown"),
        # Scene breaks, hash marks between scenes, numbers, a lone heading in the middle, quoted mail: plain text.
        ("---\n\nHe went.\n\n---\n\nShe stayed.\n", "text"),
        ("He went.\n\n#\n\nShe stayed.\n\n# # #\n\nThey slept.\n", "text"),
        ("He went.\n\n1. One\n2. Two\n\n**A/N: hi**\n", "text"),
        ("<!DOCTYPE html><html><body>Hi</body></html>", "html"),
        ("\ufeff\n<!-- saved from url=(0014)about:internet -->\n<html><body>Hi</body></html>", "html"),
        ('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "x"><html><p>Hi</p></html>', "html"),
        ("<p>He went.</p>\n<p>She stayed.</p>", "html"),
        ("He went.<br><br>She stayed.<br><br>They slept.<br>", "html"),
        ("He typed <div> and </div> into the page.\n\n" + "And went on.\n\n" * 20, "text"),
        ("The story <script>alert(1)</script> shows it.", "text"),
        ("BM was her name.\n\nMZ was his. PK theirs.", "text"),
    ],
)
def test_texts_are_told_apart(data: str, kind: str) -> None:
    assert sniff(data.encode(), "it") == kind
    assert sniff(data.lstrip("\ufeff").encode("utf-16"), "it") == kind


def test_archives_are_told_by_their_parts() -> None:
    word = {"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"}
    assert sniff(archive({"mimetype": b"application/epub+zip", "a.xhtml": b""}), "it") == "epub"
    assert sniff(archive({"META-INF/container.xml": b"<x/>", "mimetype": b"wrong"}), "it") == "epub"
    assert sniff(archive({"book/content.opf": b"<x/>"}), "it") == "epub"
    assert sniff(archive(word), "it") == "docx"


def test_an_epub_that_is_cut_short_is_still_an_epub() -> None:
    whole = archive({"mimetype": b"application/epub+zip", "a.xhtml": b"x" * 500})
    assert sniff(whole[:300], "it") == "epub"


REFUSED = [
    (b"%PDF-1.7\n...", "PDF"),
    (b"junk\n%PDF-1.4\n", "PDF"),
    (b"{\\rtf1\\ansi He went.}", "RTF"),
    (b"Some_Title".ljust(60, b"\0") + b"BOOKMOBI" + b"\0" * 99, "MOBI"),
    (b"\xeaDRMION\xee\0\0", "Kindle"),
    (b"\x89PNG\r\n\x1a\n\0\0", "picture"),
    (b"\xff\xd8\xff\xe0\0\x10JFIF", "picture"),
    (b"GIF89a\1\0", "picture"),
    (b"RIFF\0\0\0\0WEBPVP8 ", "picture"),
    (gzip.compress(PROSE.encode()), "gzip"),
    (b"7z\xbc\xaf\x27\x1c\0\4", "7z"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "DOC"),
    (archive({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b""}), "ODT"),
    (archive({"[Content_Types].xml": b"", "xl/workbook.xml": b""}), "Office"),
    (archive({"a.txt": b"He went.", "b.txt": b"She stayed."}), "zip"),
    (archive({}), "zip"),
    (b'<?xml version="1.0"?><FictionBook><p>Hi</p></FictionBook>', "FB2"),
    (b'<?xml version="1.0"?><package><p>Hi</p></package>', "XML"),
    (b"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n<html>", "MHT"),
    (b'{"schema": "x", "text": "He went."}', "JSON"),
    (b"", "empty"),
    (b" \r\n\t \n", "white space"),
    (b"\0" * 4096, "NULs"),
    (zlib.compress(PROSE.encode() * 50), "binary"),
    (b"\x7fELF\2\1\1" + bytes(range(32)) * 40, "binary"),
]


@pytest.mark.parametrize(("data", "word"), REFUSED, ids=[word for _, word in REFUSED])
def test_other_files_are_refused_with_one_sentence_that_says_what_to_do(data: bytes, word: str) -> None:
    with pytest.raises(NotAStory) as caught:
        sniff(data, "tale.txt")
    said = str(caught.value)
    assert said.startswith("tale.txt ") and word in said and said.endswith(".") and "\n" not in said
    assert ":" in said  # what happened: what to do


def test_a_password_is_said_to_be_one() -> None:
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(LockedFile, match="password"):
        sniff(locked, "it")


def test_a_broken_archive_is_damaged() -> None:
    with pytest.raises(DamagedFile):
        sniff(archive({"word/document.xml": b"x" * 500})[:200], "it")


def test_an_archive_of_a_million_parts_is_not_even_listed() -> None:
    end = b"PK\5\6" + b"\0" * 4 + b"\xff\xff\xff\xff" + (60_000_000).to_bytes(4, "little") + b"\0" * 6
    with pytest.raises(UnsafeFile):
        sniff(b"PK\3\4" + b"\0" * 100 + end, "it")
