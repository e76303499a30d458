"""Writes a marked story as a Word file as somebody types one: notes in the body, lyrics in italics, centred breaks."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime

from marked_story import Marked, Piece

_DATE = datetime(2024, 1, 14, 3, 0)  # A fixed date, so that the same story makes the same bytes.


def make_docx(story: Marked) -> bytes:
    """Write the whole document; needs python-docx."""
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    document = Document()
    core = document.core_properties
    core.title, core.author, core.created, core.modified = story.meta["title"], story.meta["author"], _DATE, _DATE
    for piece in story.pieces:
        paragraph = document.add_paragraph(style="Title" if piece.kind == "title" else None)
        if piece.kind in ("byline", "break"):
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        _runs(paragraph, piece)
    out = io.BytesIO()
    document.save(out)
    return _same_bytes(out.getvalue())


def _runs(paragraph: object, piece: Piece) -> None:
    last = 0
    for start, end, kind in piece.emphasis:
        paragraph.add_run(piece.text[last:start])
        run = paragraph.add_run(piece.text[start:end])
        run.italic, run.bold = kind == "italic", kind == "bold"
        last = end
    paragraph.add_run(piece.text[last:])


def _same_bytes(document: bytes) -> bytes:
    """Pack the file again with a fixed date."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            new.writestr(zipfile.ZipInfo(info.filename, _DATE.timetuple()[:6]), old.read(info), zipfile.ZIP_DEFLATED)
    return out.getvalue()
