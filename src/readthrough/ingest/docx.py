"""Reads a story from a DOCX, as Word, LibreOffice, Google Docs and pandoc write it.

The text is taken by our own walk: the usual converter (mammoth 1.13) drops alignment, text boxes without a fallback,
ruby, fields such as ``w:fldSimple``, ``w:cr`` and right-to-left runs.
"""

from __future__ import annotations

from readthrough.errors import DamagedFile
from readthrough.ingest.archive import Archive
from readthrough.ingest.builder import StoryBuilder
from readthrough.ingest.docx_styles import Styles, child, value
from readthrough.ingest.epub_package import read_xml
from readthrough.ingest.html import add_blocks
from readthrough.ingest.html_blocks import read_blocks
from readthrough.ingest.html_depth import check_tags
from readthrough.ingest.html_labels import declared_from
from readthrough.ingest.html_marks import Marks
from readthrough.ingest.html_styles import Looks
from readthrough.ingest.html_tree import Tree, count_chars
from readthrough.ingest.labels import split_list
from readthrough.story import LeftOut, Source, Story

# Properties, and instructions of fields: nothing of it is text.
_SKIPPED = frozenset(
    "ppr rpr tblpr trpr tcpr tblgrid sectpr sdtpr sdtendpr instrtext delinstrtext rubypr smarttagpr customxmlpr "
    "fldchar bookmarkstart bookmarkend prooferr lastrenderedpagebreak fontsub omathparapr".split()
)
# Text that the page does not show, with its kind and why.
_UNSEEN = {
    "del": ("deleted", "struck out by an editor and no longer shown"),
    "movefrom": ("deleted", "moved to another place by an editor"),
    "rt": ("ruby", "how a word is pronounced, printed over it"),
}
_CHARACTERS = {"tab": "\t", "ptab": "\t", "nobreakhyphen": "\u2011", "softhyphen": "\u00ad"}
_TABLE = {"tbl": "table", "tr": "tr", "tc": "td"}
_PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 li blockquote hr".split())
# Symbols by font and code that stories use; others stay as they are coded.
_SYMBOLS = {("symbol", 0xB7): "•", ("wingdings", 0x4A): "☺", ("wingdings", 0x4C): "☹", ("wingdings", 0xAB): "★"}


def read_docx(data: bytes, source: Source) -> Story:
    """Read a DOCX as a story; ``source`` is returned in it with the encoding filled in.

    Footnotes follow the text; comments, running heads and struck-out text are in ``left_out``. Raises DamagedFile,
    UnsafeFile or LockedFile.
    """
    archive = Archive(data, source.name)
    main = _main_part(archive)
    tree = read_xml(archive, main)
    if tree is None or not any(node.tag == "body" for node in tree.nodes[:20]):
        raise DamagedFile(f"{source.name} has no text that can be read: open it in its program and save it again.")
    folder = main.rpartition("/")[0] + "/" if "/" in main else ""
    styles = Styles(read_xml(archive, folder + "styles.xml") if archive.find(folder + "styles.xml") else None)
    document = _Document(styles)
    document.add(tree, 0, 0)
    for name in ("footnotes.xml", "endnotes.xml"):
        if archive.find(folder + name) and (notes := read_xml(archive, folder + name)):
            _add_notes(document, notes)
    check_tags(len(document.tree.nodes), source.name)
    document.tree.close(0)
    builder = StoryBuilder()
    blocks, left_out = read_blocks(document.tree, document.marks, Looks())
    add_blocks(builder, blocks, [*left_out, *document.left_out, *_beside(archive, folder)])
    for notice in archive.notices:
        builder.notice(notice.code, notice.message)
    source = Source(source.name, source.format, source.sha256, "utf-8")
    return builder.build(source, declared_from(_properties(archive)))


def _main_part(archive: Archive) -> str:
    """Return the part that is the document: what the archive's relationships say, else where it always is."""
    rels = read_xml(archive, "_rels/.rels") if archive.find("_rels/.rels") else None
    for i in rels.inside(0, "relationship") if rels else ():
        attrs = rels.nodes[i].attrs  # type: ignore[union-attr]
        target = attrs.get("Target", "").lstrip("/")
        if attrs.get("Type", "").endswith("/officeDocument") and archive.find(target):
            return archive.find(target) or target
    return "word/document.xml"


class _Document:
    """The document as a tree of HTML elements."""

    def __init__(self, styles: Styles) -> None:
        self.tree = Tree()
        self.marks = Marks()
        self.left_out: list[LeftOut] = []
        self._styles = styles
        self._paragraphs = 0
        self.tree.open("body", {}, -1)

    def add(self, source: Tree, start: int, row: int) -> None:
        """Add all that stands under an element to a row of the new tree.

        Text boxes come after the paragraph that they hang on, by a call of this method: the parser ends any XML that
        nests 256 deep, so these calls cannot nest deeper.
        """
        rows = [(source.nodes[start].end, row)]
        boxes: list[int] = []
        at, end = start + 1, source.nodes[start].end
        while at < end or len(rows) > 1:
            if len(rows) > 1 and rows[-1][0] <= at:
                closed = rows.pop()[1]
                self.tree.close(closed)
                if boxes and self.tree.nodes[closed].tag in _PARAGRAPHS:
                    for box in boxes:
                        self.add(source, box, rows[-1][1])
                    boxes = []
                continue
            node = source.nodes[at]
            if not node.tag:
                if source.nodes[node.parent].tag == "t":
                    self.tree.add_text(node.text, rows[-1][1])
                at += 1
            elif node.tag == "txbxcontent" and start != at and any(
                self.tree.nodes[r].tag in _PARAGRAPHS for _, r in rows
            ):
                boxes.append(at)
                at = node.end
            else:
                made = self._element(source, at, rows[-1][1])
                if made is not None and made >= 0:
                    rows.append((node.end, made))
                at = node.end if made is None else at + 1
        for box in boxes:
            self.add(source, box, row)

    def _element(self, source: Tree, at: int, row: int) -> int | None:
        """Add what an element becomes: its new row, -1 where it is only entered, None where it is passed over."""
        node = source.nodes[at]
        tag, attrs = node.tag, node.attrs
        if tag in _SKIPPED:
            return None
        if tag in _UNSEEN:
            return self._leave_out(source, at, *_UNSEEN[tag])
        if tag == "p":
            return self._paragraph(source, at, row)
        if tag == "r":
            return self._run(source, at, row)
        if tag in _TABLE:
            return self.tree.open(_TABLE[tag], {}, row)
        if tag == "br" or tag == "cr":
            self.tree.close(self.tree.open("hr" if attrs.get("type") == "page" else "br", {}, row))
        elif tag in _CHARACTERS:
            self.tree.add_text(_CHARACTERS[tag], row)
        elif tag == "sym":
            self.tree.add_text(_symbol(attrs), row)
        elif tag == "textpath":
            self.tree.add_text(attrs.get("string", ""), row)
        elif tag == "rect" and attrs.get("{urn:schemas-microsoft-com:office:office}hr", attrs.get("hr")):
            self.tree.close(self.tree.open("hr", {}, row))
        elif tag == "docpr" and attrs.get("descr"):
            self.left_out.append(LeftOut(self._where(), "image", "text that stands for an image",
                                         count_chars(attrs["descr"])))  # fmt: skip
        elif tag in ("choice", "fallback"):
            return -1 if at == _shown_alternative(source, node.parent) else None
        elif tag == "sdt" and _is_contents(source, at):
            return self._leave_out(source, at, "contents", "a table of contents, which is kept apart")
        return -1

    def _paragraph(self, source: Tree, at: int, row: int) -> int | None:
        self._paragraphs += 1
        properties = child(source, at, "pPr")
        tag, role, look = self._styles.paragraph(source, properties)
        if tag == "toc":
            return self._leave_out(source, at, "contents", "a table of contents, which is kept apart")
        if properties is not None and child(source, properties, "pBdr") is not None and not _text_chars(source, at):
            # Word makes a line under an empty paragraph of «---».
            tag = "hr"
        new = self.tree.open(tag, {"style": look} if look else {}, row)
        if role:
            self.marks.roles[new] = role
        return new

    def _run(self, source: Tree, at: int, row: int) -> int:
        properties = child(source, at, "rPr")
        look = self._styles.run(source, properties) if properties is not None else ""
        return self.tree.open("span", {"style": look}, row) if look else -1

    def _leave_out(self, source: Tree, at: int, kind: str, why: str) -> None:
        if chars := _text_chars(source, at):
            self.left_out.append(LeftOut(self._where(), kind, why, chars))

    def _where(self) -> str:
        return f"p{self._paragraphs}"


def _text_chars(source: Tree, at: int) -> int:
    nodes = source.nodes
    return sum(
        count_chars(n.text) for n in nodes[at : nodes[at].end] if not n.tag and nodes[n.parent].tag in ("t", "deltext")
    )


def _shown_alternative(source: Tree, at: int) -> int | None:
    """Return the one of several drawings of one thing that is read: the first with text, else the first."""
    ways = list(source.children(at))
    return next((way for way in ways if _text_chars(source, way)), ways[0] if ways else None)


def _is_contents(source: Tree, at: int) -> bool:
    properties = child(source, at, "sdtPr")
    gallery = child(source, properties, "docPartObj") if properties is not None else None
    return gallery is not None and value(source, gallery, "docPartGallery") == "Table of Contents"


def _symbol(attrs: dict[str, str]) -> str:
    try:
        code = int(attrs.get("char", ""), 16)
    except ValueError:
        return ""
    known = _SYMBOLS.get((attrs.get("font", "").lower(), code & 0xFF))
    return known or (chr(code) if 31 < code < 0xD800 or 0xDFFF < code < 0x110000 else "")


def _add_notes(document: _Document, notes: Tree) -> None:
    """Add footnotes or endnotes after the text; those that only draw the line over notes have no text."""
    for i in notes.inside(0, "footnote", "endnote"):
        if _text_chars(notes, i):
            row = document.tree.open("div", {}, 0)
            document.marks.roles[row] = "back"
            document.add(notes, i, row)
            document.tree.close(row)


def _beside(archive: Archive, folder: str) -> list[LeftOut]:
    """Record the text that stands beside the document: comments, running heads and feet."""
    found = []
    for part in archive.parts:
        name = part.removeprefix(folder)
        kind = "comments" if name == "comments.xml" else "page"
        if kind == "comments" or (name.startswith(("header", "footer")) and name.endswith(".xml")):
            tree = read_xml(archive, part)
            if tree and (chars := _text_chars(tree, 0)):
                why = "comments in the margin" if kind == "comments" else "running heads and feet of the pages"
                found.append(LeftOut(name, kind, why, chars))
    return found


# Whom programs name where nobody told them who writes.
_NOBODY = frozenset(
    "python-docx,word user,user,windows user,microsoft office user,microsoft word user,office user,default user,author,"
    "admin,administrator,owner,unknown,guest,un-named,apache poi,pandoc,google docs,libreoffice".split(",")
)
# What the empty document of python-docx says of itself, and so all that are made of it.
_TEMPLATE_MADE = "2013-12-23T23:15:00Z"


def _properties(archive: Archive) -> dict[str, object]:
    """Return what the document's properties declare."""
    tree = read_xml(archive, "docProps/core.xml") if archive.find("docProps/core.xml") else None
    if tree is None:
        return {}
    texts = {tree.nodes[i].tag: tree.text(i) for i in tree.children(0)}
    if texts.get("creator", "").strip().lower() in _NOBODY:
        texts["creator"] = ""
    if texts.get("created", "") == _TEMPLATE_MADE:
        texts["created"] = ""
    return {
        "title": texts.get("title", ""),
        "author": texts.get("creator", ""),
        "language": texts.get("language", ""),
        "tags": split_list(texts.get("keywords", "")),
        "published": texts.get("created", "")[:10],
    }
