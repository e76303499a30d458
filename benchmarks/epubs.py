"""Reads real EPUBs and checks that no character of their pages is lost.

    python -m benchmarks.epubs --data DATA          the books of DATA/standardebooks

The text of the pages is collected by lxml alone and must be the story's text, in order, and what was left out.
"""

from __future__ import annotations

import io
import sys
import time
import zipfile
from collections import Counter
from hashlib import sha256
from pathlib import Path

from lxml import etree

from readthrough.ingest.epub import read_epub
from readthrough.story import Source, Story


def pages_text(data: bytes) -> str:
    """Return the text of a sound EPUB's pages without white space, alternative texts of images too."""
    archive = zipfile.ZipFile(io.BytesIO(data))
    package = next(name for name in archive.namelist() if name.endswith(".opf"))
    folder = package.rpartition("/")[0] + "/" if "/" in package else ""
    root = etree.fromstring(archive.read(package))
    hrefs = {item.get("id"): item.get("href") for item in root.iter("{*}item")}
    parts: list[str] = []
    for ref in root.iter("{*}itemref"):
        body = etree.fromstring(archive.read(folder + hrefs[ref.get("idref")])).find("{*}body")
        if body is not None:
            parts += [*body.itertext(), *(image.get("alt") or "" for image in body.iter("{*}img"))]
    return "".join("".join(parts).split())


def check(path: Path) -> tuple[Story, float, bool]:
    """Return a book's story, the seconds it took, and whether every character is there in order or counted."""
    data = path.read_bytes()
    began = time.perf_counter()
    story = read_epub(data, Source(path.name, "epub", sha256(data).hexdigest()))
    took = time.perf_counter() - began
    ours, source = "".join(story.text.split()), pages_text(data)
    rest = iter(source)
    counted = len(ours) + sum(out.chars for out in story.left_out) == len(source)
    return story, took, counted and all(char in rest for char in ours)


def section(data: Path, score: Path) -> str:
    """Return Markdown: how many books were read, how fast, and in which of them something was lost."""
    words, seconds, lost = 0, 0.0, []
    paths = sorted((data / "standardebooks").glob("*.epub"))
    for path in paths:
        story, took, whole = check(path)
        words += len(story.text.split())
        seconds += took
        lost += [] if whole else [path.name]
    return (
        f"{len(paths)} books of {words:,} words were read in {seconds:.1f} s "
        f"({seconds / max(1, words) * 100_000:.2f} s for 100,000 words). "
        f"Books that lost or moved a character: {', '.join(lost) or 'none'}.\n"
    )


def main(folder: Path) -> int:
    """Print one line a book; return 1 if one of them lost something."""
    lost = 0
    for path in sorted((folder / "standardebooks").glob("*.epub")):
        story, took, whole = check(path)
        lost += not whole
        roles = dict(Counter(p.role or "-" for p in story.paragraphs))
        print("whole" if whole else "LOST", f"{took:.2f} s", len(story.text.split()), story.declared.title, roles)
    return min(1, lost)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[sys.argv.index("--data") + 1])))
