"""How long a reading takes and how much memory, as whole processes: what a person waits for."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import NamedTuple

from benchmarks.gold import novel_file, novels
from benchmarks.pieces import piece

LONGEST = "Emma"


class Cost(NamedTuple):
    """Seconds on the clock, seconds of computing, and the most memory in MB."""

    wall: float
    cpu: float
    peak: float


# A small process starts and measures the measured one: what a child is charged for memory begins with its parent’s.
LAUNCH = """
import os, sys, time
quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
began = time.perf_counter()
child = os.posix_spawn(sys.executable, [sys.executable, *sys.argv[1:]], os.environ, file_actions=quiet)
_, status, used = os.wait4(child, 0)
print(time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
sys.exit(os.waitstatus_to_exitcode(status) != 0)
"""


def run(*words: str | Path) -> Cost:
    """Run a Python process and measure it. A process that fails ends the benchmark."""
    # As people run it: Python may keep what it compiled.
    usual = {k: v for k, v in os.environ.items() if k not in ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")}
    command = [sys.executable, "-S", "-c", LAUNCH, *map(str, words)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=usual, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, words))} failed")
    return Cost(*map(float, done.stdout.split()))


def read(story: Path, out: str = "json", times: int = 1, *options: str) -> Cost:
    """Read a story with the command and write it; the quickest of several runs."""
    with tempfile.TemporaryDirectory() as folder:
        words = ("-m", "readthrough", "read", story, "-q", *options, "-o", f"{folder}/out.{out}")
        return min(run(*words) for _ in range(times))


def _row(name: str, words: int, cost: Cost) -> str:
    size, rate = (f"{words:,}", f"{words / cost.wall:,.0f}") if words else ("", "")
    return f"| {name} | {size} | {cost.wall:.2f} | {cost.cpu:.2f} | {cost.peak:.0f} | {rate} |"


HEAD = "| what | words | s | s of computing | peak MB | words a second |\n|---|---:|---:|---:|---:|---:|\n"


def small(data: Path) -> dict[str, list]:
    """Import, and a story of 5,000 words, whole process, median of seven."""
    def median(measure: Callable[[], Cost], times: int = 7) -> Cost:
        costs = [measure() for _ in range(times)]
        return Cost(*(statistics.median(column) for column in zip(*costs, strict=True)))

    text = novel_file(data, "DaisyMiller").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        story = Path(folder) / "story.txt"
        story.write_text(first_words(text, 5000), encoding="utf-8")
        return {
            "python, nothing imported": [0, median(lambda: run("-c", ""))],
            "`import readthrough`": [0, median(lambda: run("-c", "import readthrough"))],
            "a story of 5,000 words to JSON": [5000, median(lambda: read(story))],
            "the same to the page": [5000, median(lambda: read(story, "html"))],
            "to JSON, `--quick`": [5000, median(lambda: read(story, "json", 1, "--quick"))],
        }


def first_words(text: str, n: int) -> str:
    """The first n words, white space as it is, cut at the end of a paragraph before."""
    at = -1
    for _ in range(n):
        while at + 1 < len(text) and text[at + 1].isspace():
            at += 1
        while at + 1 < len(text) and not text[at + 1].isspace():
            at += 1
    cut = text.rfind("\n\n", 0, at + 1)
    return text[: cut if cut > 0 else at + 1]


def large(data: Path) -> dict[str, list]:
    """The longest novel to JSON and to the page, then 1, 2, 4 and 8 different novels in one file."""
    whole = novel_file(data, LONGEST)
    words = len(whole.read_text(encoding="utf-8").split())
    rows = {f"{LONGEST} to {out}": [words, read(whole, out, times=3)] for out in ("json", "html")}
    rows[f"{LONGEST} to json, `--quick`"] = [words, read(whole, "json", 3, "--quick")]
    texts = [novel_file(data, name).read_text(encoding="utf-8") for name in novels(data)]
    with tempfile.TemporaryDirectory() as folder:
        for n in (1, 2, 4, 8):
            many = Path(folder) / "novels.txt"
            many.write_text("\n\n\n".join(texts[:n]), encoding="utf-8")
            rows[f"{n} novel{'s' * (n > 1)} in one file"] = [len(many.read_text(encoding="utf-8").split()), read(many)]
    return rows


def containers(data: Path) -> dict[str, list]:
    """One novel in each container."""
    text = novel_file(data, "TheSignOfTheFour").read_text(encoding="utf-8")
    paragraphs = [" ".join(p.split()) for p in text.split("\n\n") if p.strip()]
    rows = {}
    with tempfile.TemporaryDirectory() as folder:
        for ending, write in WRITERS.items():
            story = Path(folder) / f"novel.{ending}"
            write(story, paragraphs)
            rows[ending] = [len(text.split()), read(story)]
    return rows


def _write_html(path: Path, paragraphs: list[str]) -> None:
    body = "\n".join(f"<p>{escape(p)}</p>" for p in paragraphs)
    path.write_text(f"<!DOCTYPE html><title>A novel</title><body>\n{body}\n</body>", encoding="utf-8")


def _write_docx(path: Path, paragraphs: list[str]) -> None:
    from docx import Document

    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    document.save(str(path))


def _write_epub(path: Path, paragraphs: list[str]) -> None:
    parts = [paragraphs[i : i + 150] for i in range(0, len(paragraphs), 150)]
    xhtml = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A novel</title></head><body>{}</body></html>'
    item = '<item id="c{0}" href="c{0}.xhtml" media-type="application/xhtml+xml"/>'
    items = "".join(item.format(i) for i in range(len(parts)))
    spine = "".join(f'<itemref idref="c{i}"/>' for i in range(len(parts)))
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">novel</dc:identifier><dc:title>A novel'
        f"</dc:title><dc:language>en</dc:language></metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    container = (
        '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile '
        'full-path="content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        book.writestr("META-INF/container.xml", container)
        book.writestr("content.opf", package)
        for i, part in enumerate(parts):
            book.writestr(f"c{i}.xhtml", xhtml.format("".join(f"<p>{escape(p)}</p>" for p in part)))


def _write_text(path: Path, paragraphs: list[str]) -> None:
    path.write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")


WRITERS = {"txt": _write_text, "md": _write_text, "html": _write_html, "epub": _write_epub, "docx": _write_docx}


def section(data: Path, score_path: Path) -> str:
    """The tables of RESULTS.md."""
    tables = []
    for name, make in (("small", small), ("large", large), ("containers", containers)):
        rows = piece(f"speed-{name}", lambda make=make: make(data))
        tables.append(HEAD + "\n".join(_row(what, words, Cost(*cost)) for what, (words, cost) in rows.items()))
    heads = ("The median of seven:", "Long texts, 1 to 8 novels to show how it grows:", "One novel in each container:")
    return "\n\n".join(f"{head}\n\n{table}" for head, table in zip(heads, tables, strict=True))
