"""Tells what kind of file some bytes are, by their content and never by a file name."""

from __future__ import annotations

import io
import re
import struct
import zipfile

from readthrough.errors import DamagedFile, LockedFile, NotAStory, UnsafeFile
from readthrough.ingest import limits
from readthrough.ingest.decode import decode, unmarked_wide

_CONVERT = "convert it to EPUB, for example with calibre, and read that"
_SAVE = "open it in its program and save it as DOCX or plain text"
_UNPACK = "unpack it and read the files in it"
_PICTURE = "give a file with the text of the story"

# What files that are refused begin with: bytes, where they stand, what it is, what to do.
_REFUSED = (
    (b"{\\rtf", 0, "an RTF document", _SAVE),
    (b"BOOKMOBI", 60, "a MOBI or AZW book", _CONVERT),
    (b"TEXtREAd", 60, "a PalmDOC book", _CONVERT),
    (b"TPZ", 0, "a Topaz book", _CONVERT),
    (b"\xeaDRMION\xee", 0, "a Kindle book (KFX)", _CONVERT),
    (b"CONT\x02\x00", 0, "a Kindle book (KFX)", _CONVERT),
    (b"ITOLITLS", 0, "a LIT book", _CONVERT),
    (b"ITSF", 0, "a CHM help file", _CONVERT),
    (b"AT&TFORM", 0, "a DjVu document", _CONVERT),
    (b"%!PS", 0, "a PostScript document", _CONVERT),
    (b"\x1f\x8b", 0, "a gzip archive", _UNPACK),
    (b"BZh", 0, "a bzip2 archive", _UNPACK),
    (b"\xfd7zXZ\0", 0, "an xz archive", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", 0, "a 7z archive", _UNPACK),
    (b"Rar!\x1a\x07", 0, "a RAR archive", _UNPACK),
    (b"\x28\xb5\x2f\xfd", 0, "a zstd archive", _UNPACK),
    (b"ustar", 257, "a tar archive", _UNPACK),
    (b"\x89PNG\r\n", 0, "a picture (PNG)", _PICTURE),
    (b"\xff\xd8\xff", 0, "a picture (JPEG)", _PICTURE),
    (b"GIF87a", 0, "a picture (GIF)", _PICTURE),
    (b"GIF89a", 0, "a picture (GIF)", _PICTURE),
    (b"II*\0", 0, "a picture (TIFF)", _PICTURE),
    (b"MM\0*", 0, "a picture (TIFF)", _PICTURE),
    (b"WEBP", 8, "a picture (WebP)", _PICTURE),
    (b"ID3", 0, "a sound file", _PICTURE),
    (b"OggS", 0, "a sound file", _PICTURE),
    (b"WAVE", 8, "a sound file", _PICTURE),
    (b"ftyp", 4, "a film, a sound file or a picture", _PICTURE),
    (b"SQLite format 3\0", 0, "a database", _PICTURE),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BLOCK_TAG = re.compile(
    r"</?(?:html|head|body|p|br|div|hr|h[1-6]|blockquote|ul|ol|li|table|tr|td|article|section|center)\b[^<>]{0,400}>",
    re.I,
)
_HTML_START = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.I)
_XML_START = re.compile(r"<(?:\?xml|FictionBook|TEI|svg|package|ncx)\b")
_HEADING = re.compile(r"#{1,6} +[^\s#]")
_MARKDOWN_LINK = re.compile(r"!?\[[^\[\]\n]{1,300}\]\((?:https?://|#|\.{0,2}/|mailto:)[^()\s]{0,500}\)")


def sniff(data: bytes, name: str) -> str:
    """Return ``text``, ``markdown``, ``html``, ``epub`` or ``docx``.

    ``name`` is how messages call the file. Raises NotAStory for an empty, binary or unsupported file, LockedFile for
    one with a password, DamagedFile and UnsafeFile for an archive whose list of parts cannot be read or is too long.
    """
    head = data[: limits.HEAD]
    if not data:
        raise NotAStory(f"{name} is empty (0 bytes): check that it was saved or downloaded whole.")
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _archive(data, name)
    _refuse_known(data, head, name)
    if not data.strip(b"\0 \t\r\n\f\v"):
        what = "white space" if data.strip(b"\0") else "NULs"
        raise NotAStory(f"{name} holds nothing but {what}: check that it was saved or downloaded whole.")
    if _is_binary(head):
        raise NotAStory(f"{name} is a binary file, not a story: give a text, HTML, EPUB, DOCX or Markdown file.")
    return _told_by_words(decode(head)[0], name)


def _refuse_known(data: bytes, head: bytes, name: str) -> None:
    if b"%PDF-" in head[:1024]:
        raise NotAStory(f"{name} is a PDF, which does not say where its paragraphs are: {_CONVERT}.")
    for mark, at, what, do in _REFUSED:
        if head.startswith(mark, at):
            raise NotAStory(f"{name} is {what}: {do}.")
    if head.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise LockedFile(f"{name} is locked with a password: open it in its program and save it without one.")
        raise NotAStory(f"{name} is an old Office document (DOC): {_SAVE}.")


def _archive(data: bytes, name: str) -> str:
    """Tell EPUB and DOCX from other archives."""
    # The first part of a proper EPUB, as it lies in the file: even one that is cut short says so.
    said_epub = data[30:58] == b"mimetypeapplication/epub+zip"
    if _part_list_size(data) > limits.MAX_PART_LIST:
        raise UnsafeFile(f"{name} lists far more parts than a book has: it may be built to harm, so it was not opened.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            first = archive.read("mimetype")[:100].strip() if _is_small(archive, "mimetype") else b""
    except Exception:  # zipfile raises nearly anything over a broken file
        if said_epub:
            return "epub"
        raise DamagedFile(f"{name} is a damaged archive: download it again.") from None
    lower = {part.lower() for part in names}
    if first == b"application/epub+zip" or "meta-inf/container.xml" in lower:
        return "epub"
    if "word/document.xml" in lower or ("[content_types].xml" in lower and any(n.startswith("word/") for n in lower)):
        return "docx"
    if first.startswith(b"application/vnd.oasis.opendocument"):
        raise NotAStory(f"{name} is an OpenDocument file (ODT): {_SAVE}.")
    if "[content_types].xml" in lower:
        raise NotAStory(f"{name} is an Office file, but no text document: {_SAVE}.")
    if any(part.endswith(".opf") for part in lower):
        return "epub"
    raise NotAStory(f"{name} is a zip archive, but no EPUB or DOCX: {_UNPACK}.")


def _is_small(archive: zipfile.ZipFile, part: str) -> bool:
    try:
        return archive.getinfo(part).file_size <= 1000
    except KeyError:
        return False


def _part_list_size(data: bytes) -> int:
    """Bytes of an archive's list of parts, from the record at its end; 0 if there is none."""
    at = data.rfind(b"PK\x05\x06", max(0, len(data) - 65_557))
    if at < 0 or at + 22 > len(data):
        return 0
    size: int = struct.unpack_from("<L", data, at + 12)[0]
    # A zip64 record says more, if there is one.
    wide = data.rfind(b"PK\x06\x06", max(0, at - 4096), at)
    if wide >= 0 and wide + 56 <= len(data):
        size = max(size if size < 0xFFFFFFFF else 0, struct.unpack_from("<Q", data, wide + 40)[0])
    return size


# Controls that no text has; not tab, line ends, form feed, Ctrl-Z, escape.
_CONTROLS = bytes((*range(1, 9), *range(14, 26), *range(28, 32), 127))


def _is_binary(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")) or unmarked_wide(head):
        head = decode(head)[0].encode("utf-8", "replace")
    seen = head.replace(b"\0", b"")
    controls = len(seen) - len(seen.translate(None, _CONTROLS))
    # A text may have stray controls and be padded with NULs by a disk that failed; not many, and no NULs everywhere.
    if controls > 3 and controls > 0.02 * len(seen):
        return True
    return head.strip(b"\0").count(0) > 0.3 * len(head)


def _told_by_words(text: str, name: str) -> str:
    if len(text) > 200 and text.count("\ufffd") > 0.05 * len(text):
        raise NotAStory(f"{name} is in no encoding that can be read: save it as UTF-8.")
    start = _after_comments(text)[:200]
    if _HTML_START.match(start):
        return "html"
    if start.startswith(("From: ", "MIME-Version:")) and re.search(r"^Content-Type: *multipart/related", text, re.M):
        raise NotAStory(f"{name} is a web archive (MHT): save the page again as HTML.")
    if _XML_START.match(start):
        if re.search(r"<html\b", text, re.I):
            return "html"
        what = "a FictionBook (FB2)" if "<FictionBook" in text else "an XML file, but no web page"
        raise NotAStory(f"{name} is {what}: {_CONVERT}.")
    if start.startswith(('{"', "[{")) and re.match(r'[\[{\s]*"[^"\n]{1,100}"\s*:', start):
        raise NotAStory(f"{name} holds data (JSON), not a story: give a text, HTML, EPUB, DOCX or Markdown file.")
    if _is_fragment(text, start):
        return "html"
    return "markdown" if is_markdown(text) else "text"


def _after_comments(text: str) -> str:
    """Return what follows white space and comments: «<!-- saved from url=… -->» stands before <html>."""
    text = text.lstrip("\ufeff \t\r\n\f")
    while text.startswith("<!--") and (end := text.find("-->")) > 0:
        text = text[end + 3 :].lstrip()
    return text


def _is_fragment(text: str, start: str) -> bool:
    """Say whether text without <html> is a piece of a page: «<p>», «<br>» and their like mark its paragraphs.

    A typed text with «<i>so</i>», or a story that shows a «<div>», is none: its line ends are its paragraphs.
    """
    tags = len(_BLOCK_TAG.findall(text))
    lines = sum(1 for line in text.splitlines() if line.strip())
    return tags >= 3 and tags >= 0.4 * lines or (tags >= 2 and bool(_BLOCK_TAG.match(start)))


def is_markdown(text: str) -> bool:
    """Say whether a text is Markdown, by marks that nobody types in plain text.

    «*emphasis*», «***» between scenes and a lone «# 1» prove nothing. Headings do, and front matter, links, fences.
    """
    lines = text.split("\n")
    if _has_front_matter(lines):
        return True
    # FanFicFare's text files hold headings in the manner of Markdown, and frames that Markdown would take for code.
    if any(line.rstrip() == "TABLE OF CONTENTS" for line in lines) and any(
        line.startswith("by ") for line in lines[:12]
    ):
        return False
    headings = sum(1 for line in lines if _HEADING.match(line))
    links = len(_MARKDOWN_LINK.findall(text))
    fences = sum(1 for line in lines if line.startswith(("```", "~~~")) and line.strip("`~ \r").isalnum())
    bold = len(re.findall(r"(?<![*\w])\*\*[^\s*][^*\n]{0,300}\*\*(?![*\w])", text))
    quotes = sum(1 for line in lines if re.match(r"> ?\S", line))
    score = 2 * min(headings, 3) + 2 * min(links, 2) + 2 * min(fences, 1) + min(bold, 1) + (quotes >= 2)
    return score >= 3 or (headings >= 1 and bool(_HEADING.match(_first_line(lines))))


def _first_line(lines: list[str]) -> str:
    return next((line for line in lines if line.strip()), "").lstrip("\ufeff")


def _has_front_matter(lines: list[str]) -> bool:
    if lines[0].strip("\ufeff \t\r") != "---":
        return False
    keys = 0
    for line in lines[1:100]:
        if line.rstrip() in ("---", "..."):
            return keys >= 1
        if re.match(r"[A-Za-z][\w .-]{0,40}:(\s|$)", line):
            keys += 1
        elif line.strip() and not line.startswith((" ", "\t", "-", "#")):
            return False
    return False
