"""Makes every example and its golden reading from the marked stories: ``python examples/make_examples.py``.

A story's container is named in its header. Text, Markdown, HTML, EPUB and Word files lie beside this script, golden
readings in ``golden/``. The same marked story makes the same bytes, and a test holds the files to that.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from make_docx import make_docx
from make_epub import make_epub
from make_html import make_html
from marked_story import Marked, Piece, golden, parse

HERE = Path(__file__).parent
WIDTH = 70


def main() -> None:
    """Write every file anew."""
    (HERE / "golden").mkdir(exist_ok=True)
    for source in sorted((HERE / "marked").glob("*.story")):
        for name, content in made_from(source).items():
            (HERE / name).write_bytes(content)
            print(name)


def made_from(source: Path) -> dict[str, bytes]:
    """Make the files of one marked story: their names below this folder and their bytes."""
    story = parse(source.read_text("utf-8"))
    make, ending = CONTAINERS[story.meta["container"]]
    gold = json.dumps(golden(story), ensure_ascii=False, indent=1) + "\n"
    return {source.stem + ending: make(story), f"golden/{source.stem}.json": gold.encode()}


def make_text(story: Marked) -> bytes:
    """Write plain text: one line a paragraph, or hard-wrapped with a mark of its encoding as public libraries do."""
    if story.meta.get("wrap") == "none":
        return ("\n".join(p.text for p in story.pieces) + "\n").encode()
    # A free library's files: UTF-8 with its mark, lines of 70, line ends of two characters.
    return ("\n".join(_wrapped(story)) + "\n").replace("\n", "\r\n").encode("utf-8-sig")


def _wrapped(story: Marked) -> Iterator[str]:
    """Give the lines: text wrapped, blank lines between paragraphs, more of them around headings."""
    for kind, run in groupby(story.pieces, key=lambda p: (p.kind, p.part)):
        pieces = list(run)
        if kind[0] in ("title", "byline", "heading"):
            yield "\n" if kind[0] != "byline" else ""
            yield from (p.text for p in pieces)
            yield ""
            continue
        for i, piece in enumerate(pieces):
            yield textwrap.fill(piece.text, WIDTH, break_on_hyphens=False)
            # «Title: …» and «Author: …» of a header stand on lines of one paragraph.
            if piece.kind != "metadata" or i + 1 == len(pieces):
                yield ""


def make_markdown(story: Marked) -> bytes:
    """Write Markdown with front matter; the title is its first heading."""
    meta = story.meta
    tags = ", ".join(meta["tags"].split("; "))
    out = [f"---\ntitle: {meta['title']}\nauthor: {meta['author']}\nlanguage: en\ntags: [{tags}]"]
    out[0] += f"\nsummary: {meta['summary']}\n---"
    for piece in story.pieces:
        start = {"title": "# ", "heading": "## "}.get(piece.kind, "")
        out.append("* * *" if piece.kind == "break" else start + _starred(piece))
    return ("\n\n".join(out) + "\n").encode()


def _starred(piece: Piece) -> str:
    text = piece.text
    for start, end, kind in reversed(piece.emphasis):
        stars = "*" if kind == "italic" else "**"
        text = text[:start] + stars + text[start:end] + stars + text[end:]
    return text


CONTAINERS = {
    "text": (make_text, ".txt"),
    "markdown": (make_markdown, ".md"),
    "html": (make_html, ".html"),
    "epub": (make_epub, ".epub"),
    "docx": (make_docx, ".docx"),
}

if __name__ == "__main__":
    main()
