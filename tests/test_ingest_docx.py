"""DOCX files as stories: made by python-docx and pandoc, and by hand where those cannot."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import parse_xml
from lxml import etree

from readthrough.errors import DamagedFile, LockedFile, ReadthroughError, UnsafeFile
from readthrough.ingest import limits
from readthrough.ingest.docx import read_docx
from readthrough.story import Source, Story

FILES = Path(__file__).parent / "files"
SPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    }.items()
)


def made(write: Callable[[docx.document.Document], object]) -> Story:
    """Return the story of a document that python-docx wrote."""
    return read(made_bytes(write))


def made_bytes(write: Callable[[docx.document.Document], object]) -> bytes:
    document = docx.Document()
    write(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def by_hand(*paragraphs: str) -> bytes:
    """Return a document whose paragraphs are given as the inside of ``w:p``, in Word's own XML."""

    def write(document: docx.document.Document) -> None:
        body = document.element.body
        for paragraph in paragraphs:
            body.insert(len(body) - 1, parse_xml(f"<w:p {SPACES}>{paragraph}</w:p>"))

    return made_bytes(write)


def read(data: bytes) -> Story:
    return read_docx(data, Source("draft.docx", "docx", "0" * 64))


def texts(story: Story, role: str = "*") -> list[str]:
    return [story.text[p.start : p.end] for p in story.paragraphs if role in ("*", p.role)]


def emphasis(story: Story) -> list[tuple[str, str]]:
    return [(story.text[e.start : e.end], e.kind) for e in story.emphasis]


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def box(text: str) -> str:
    return f"<w:txbxContent><w:p>{run(text)}</w:p></w:txbxContent>"


def drawn(text: str) -> str:
    return (
        "<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
        f"{box(text)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def chapter(document: docx.document.Document) -> None:
    document.core_properties.title = "Low Water"
    document.core_properties.author = "M. Rook"
    document.core_properties.keywords = "sea, slow burn"
    document.add_heading("Low Water", 0)
    document.add_heading("One", 1)
    document.add_paragraph("She ").add_run("never").italic = True
    document.paragraphs[-1].add_run(" waited, ")
    document.paragraphs[-1].add_run("never", "Strong")
    document.add_paragraph()
    document.add_paragraph("* * *").alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_paragraph("a rope", "List Bullet")
    document.add_paragraph("Dear Tom,", "Quote")
    document.add_paragraph("line one\nline two")
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "left", "right"
    document.add_paragraph("The end.")


def test_a_document_of_every_kind_of_paragraph() -> None:
    story = made(chapter)
    assert [(p.role or p.tag, story.text[p.start : p.end]) for p in story.paragraphs] == [
        ("title", "Low Water"),
        ("h1", "One"),
        ("p", "She never waited, never"),
        ("p", "* * *"),
        ("li", "a rope"),
        ("quote", "Dear Tom,"),
        ("p", "line one\nline two"),
        ("hr", ""),
        ("cell", "left"),
        ("cell", "right"),
        ("p", "The end."),
    ]
    assert [p.centred for p in story.paragraphs if p.gap] == [True]
    assert ("never", "italic") in emphasis(story) and ("never", "bold") in emphasis(story)
    d = story.declared
    assert (d.title, d.author, d.tags) == ("Low Water", "M. Rook", ("sea", "slow burn"))


def test_pandocs_document() -> None:
    story = read((FILES / "pandoc.docx").read_bytes())
    assert (story.declared.title, story.declared.author) == ("The Ferry", "M. Rook")
    assert [(p.role or p.tag, story.text[p.start : p.end]) for p in story.paragraphs] == [
        ("title", "The Ferry"),
        ("byline", "M. Rook"),
        ("h1", "Going"),
        ("p", "She never waited."),
        ("quote", "Dear Tom, I have gone over."),
        ("p", "“Row,” said the man at the oars."),
        ("hr", ""),
        ("p", "Nobody rowed."),
        ("h1", "Coming Back"),
        ("li", "a rope"),
        ("li", "a lamp"),
        ("p", "The lamp was out."),
    ]
    assert emphasis(story)[0] == ("never", "italic")


def test_text_boxes_come_after_their_paragraph_once() -> None:
    """Word writes a box twice, for new readers and old; a box without the old form is text too."""
    twice = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawn("In a box.")}</mc:Choice><mc:Fallback><w:pict>'
        f"<v:shape><v:textbox>{box('In a box.')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
        "</w:r>"
    )
    story = read(by_hand(run("The rain ") + twice + run("fell."), run("On. ") + f"<w:r>{drawn('Bare box.')}</w:r>"))
    assert texts(story) == ["The rain fell.", "In a box.", "On.", "Bare box."]


def test_what_converters_drop_is_there() -> None:
    story = read(
        by_hand(
            f'<w:fldSimple w:instr="PAGE">{run("field ")}</w:fldSimple><w:bdo w:val="rtl">{run("turned ")}</w:bdo>'
            f'<w:smartTag>{run("smart ")}</w:smartTag><w:sdt><w:sdtContent>{run("held ")}</w:sdtContent></w:sdt>'
            f'<w:hyperlink w:anchor="x">{run("link")}</w:hyperlink>',
            "<m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath>",
            "<w:r><w:t>twenty</w:t><w:noBreakHyphen/><w:t>one</w:t><w:cr/><w:t>next</w:t><w:tab/><w:t>tab</w:t></w:r>",
            '<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>' + run(" point"),
        )
    )
    assert texts(story) == ["field turned smart held link", "E=mc", "twenty\u2011one\nnext tab", "• point"]


def test_struck_out_and_hidden_text_is_left_out_and_said() -> None:
    story = read(
        by_hand(
            "<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>" + run("new") + "</w:ins>",
            run("seen ") + run("unseen", "<w:vanish/>"),
            f"<w:r><w:ruby><w:rt>{run('kana')}</w:rt><w:rubyBase>{run('word')}</w:rubyBase></w:ruby></w:r>",
        )
    )
    assert texts(story) == ["new", "seen", "word"]
    assert sorted((out.kind, out.chars) for out in story.left_out) == [("deleted", 3), ("hidden", 6), ("ruby", 4)]


def test_emphasis_by_style_and_its_undoing() -> None:
    def write(document: docx.document.Document) -> None:
        style = document.styles.add_style("Thought", docx.enum.style.WD_STYLE_TYPE.CHARACTER)
        style.font.italic = True
        slanted = document.styles.add_style("Letter", docx.enum.style.WD_STYLE_TYPE.PARAGRAPH)
        slanted.font.italic = True
        slanted.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
        document.add_paragraph("He thought: ").add_run("run", "Thought")
        paragraph = document.add_paragraph("All of it, ", "Letter")
        paragraph.add_run("but not this").italic = False

    story = made(write)
    assert emphasis(story) == [("run", "italic"), ("All of it,", "italic")]
    assert [p.centred for p in story.paragraphs] == [False, True]


def test_running_heads_and_comments_are_said() -> None:
    def write(document: docx.document.Document) -> None:
        document.sections[0].header.paragraphs[0].text = "Rook / Low Water"
        paragraph = document.add_paragraph("Text.")
        document.add_comment(paragraph.runs, text="Too short?", author="Beta")

    story = made(write)
    assert texts(story) == ["Text."]
    assert sorted((out.kind, out.chars) for out in story.left_out) == [("comments", 9), ("page", 13)]


def test_footnotes_follow_the_text() -> None:
    data = by_hand(run("A word.") + '<w:r><w:footnoteReference w:id="2"/></w:r>', run("The end."))
    notes = f'<w:footnotes {SPACES}><w:footnote w:id="2"><w:p>{run("Its note.")}</w:p></w:footnote></w:footnotes>'
    story = read(added(data, "word/footnotes.xml", notes))
    assert [(p.role, story.text[p.start : p.end]) for p in story.paragraphs] == [
        ("", "A word."), ("", "The end."), ("back", "Its note."),
    ]  # fmt: skip


def added(data: bytes, name: str, part: str) -> bytes:
    """Return an archive with one part added or replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            if info.filename != name:
                new.writestr(info, old.read(info))
        new.writestr(name, part)
    return out.getvalue()


@pytest.mark.parametrize(
    "data", [made_bytes(chapter), (FILES / "pandoc.docx").read_bytes()], ids=["python-docx", "pandoc"]
)
def test_every_stretch_of_text_is_in_the_story_in_order(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    source = "".join("".join(root.xpath("//*[local-name()='t']/text()")).split())
    assert "".join("".join(texts(read(data))).split()) == source


# Hostile files


def test_entities_are_never_expanded() -> None:
    head = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    part = f"{head}<w:document {SPACES}><w:body><w:p>{run('x &b; &f; y')}</w:p></w:body></w:document>"
    try:
        story = read(added(made_bytes(chapter), "word/document.xml", part))
    except ReadthroughError:
        return
    assert "aaaa" not in story.text and "root:" not in story.text


def test_a_document_that_cannot_be_read_is_damaged() -> None:
    whole = made_bytes(chapter)
    for data in (b"PK\x03\x04...", whole[:-60], added(whole, "word/document.xml", "no xml")):
        with pytest.raises(DamagedFile, match=r"^draft\.docx "):
            read(data)


def test_a_bomb_is_not_unpacked() -> None:
    part = f"<w:document {SPACES}><w:body><w:p>{run('x' * (limits.MAX_PART + 1))}</w:p></w:body></w:document>"
    with pytest.raises(UnsafeFile):
        read(added(made_bytes(chapter), "word/document.xml", part))


def test_a_password_is_told() -> None:
    data = bytearray(made_bytes(chapter))
    at = -1
    # The flag of encryption in every entry of the list of parts.
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + 8] |= 1
    with pytest.raises(LockedFile, match="locked with a password"):
        read(bytes(data))


@pytest.mark.parametrize(("name", "author"), [("Word User", ""), ("Windows User", ""), ("W. User", "W. User")])
def test_who_is_named_by_the_program_alone_is_no_author(name: str, author: str) -> None:
    def write(document: docx.document.Document) -> None:
        document.core_properties.author = name
        document.add_paragraph("The ferry came at six, and nobody was on it.")

    story = made(write)
    assert (story.declared.author, story.declared.published) == (author, "")
