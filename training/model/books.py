"""The books that silver examples are made of: Standard Ebooks, and novels of ELTeC that nothing is measured on."""

from __future__ import annotations

import csv
import gzip
import re
from pathlib import Path

import readthrough

SKIPPED = frozenset(("arthur-conan-doyle_the-adventures-of-sherlock-holmes",))  # LitBank has its beginning
LONG = 120  # letters of a paragraph that hardly two works share
SHARED = 3  # such paragraphs from which on two texts are one work


def books(data: Path, eltec: int = 0) -> list[Path]:
    """Name the books of Standard Ebooks, and the latest of ELTeC (Burnard 2021), ``eltec`` of them.

    What stands in PDNC or LitBank, in whatever edition, is left out.
    """
    found = [path for path in sorted((data / "standardebooks").glob("*.epub")) if path.stem not in SKIPPED]
    if not eltec:
        return found
    home, told = data / "eltec-eng", _annotated(data)
    with (home / "index.tsv").open(encoding="utf-8") as file:
        rows = sorted(csv.DictReader(file, delimiter="\t"), key=lambda row: (row["first_edition"], row["file"]))
    more = (home / row["file"] for row in reversed(rows))
    free = (path for path in more if len(told & paragraphs(_text(path))) < SHARED)
    return found + [path for path, _ in zip(free, range(eltec), strict=False)]


def paragraphs(text: str) -> set[int]:
    """The long paragraphs of a text, as numbers: their letters alone, so that editions are alike."""
    bare = (re.sub(r"[\W_]+", "", part).lower() for part in re.split(r"\n\s*\n", text))
    return {hash(letters) for letters in bare if len(letters) >= LONG}


def read_book(path: Path) -> readthrough.Reading:
    """Read a book; ELTeC's are text with Markdown's headings."""
    return readthrough.read(path) if path.suffix != ".gz" else readthrough.read(_text(path).encode(), name="book.md")


def _text(path: Path) -> str:
    return gzip.decompress(path.read_bytes()).decode("utf-8")


def _annotated(data: Path) -> set[int]:
    """The long paragraphs of all novels of PDNC and works of LitBank."""
    files = [*(data / "pdnc").glob("*/novel_text.txt"), *(data / "litbank" / "original").glob("*.txt")]
    return set().union(*(paragraphs(path.read_text(encoding="utf-8", errors="replace")) for path in files))
