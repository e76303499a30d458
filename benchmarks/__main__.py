"""Measures accuracy and speed and writes benchmarks/RESULTS.md.

    python -m benchmarks --data DATA --score score.py                    everything that is out of date
    python -m benchmarks --data DATA --score score.py --only speakers    one section; the others stay as they were
    python -m benchmarks --list                                          the sections

Results are kept in out/benchmarks/ until the code changes, so that a run that was stopped goes on where it was.
A section is a module here with ``section(data, score) -> str``: the path of the data folder and of the scorer in,
Markdown out.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

from benchmarks.gold import arguments
from benchmarks.pieces import OUT, ROOT, commit, load, piece

RESULTS = ROOT / "benchmarks" / "RESULTS.md"
# name: (heading, module). The order is that of RESULTS.md.
SECTIONS = {
    "speakers": ("Who says each line: the PDNC novels", "speakers"),
    "given": ("The PDNC novels with quotes and cast given", "given"),
    "restyled": ("The same novels with other quote marks", "restyled"),
    "trust": ("How sure is sure", "trust"),
    "annotated": ("The annotated short stories", "annotated"),
    "modern": ("Modern stories that nothing was fitted on", "modern"),
    "addressees": ("To whom each line is said", "addressees"),
    "quick": ("Without the model: `--quick`", "quick"),
    "breakdown": ("Where lines go wrong", "breakdown"),
    "heads": ("The model's heads: mentions, chains, events, syntax", "heads"),
    "structure": ("Chapters and kinds of blocks", "structure"),
    "epubs": ("Real EPUBs: nothing lost", "epubs"),
    "speed": ("Speed and memory", "speed"),
}


def main() -> None:
    if "--list" in sys.argv[1:]:
        print("\n".join(f"{name:10} {heading}" for name, (heading, _) in SECTIONS.items()))
        return
    parser = arguments(__doc__ or "")
    parser.add_argument("--only", nargs="+", choices=SECTIONS, default=list(SECTIONS), metavar="SECTION")
    parser.add_argument("--fresh", action="store_true", help="forget what was kept of these sections")
    parser.add_argument("--list", action="store_true", help="name the sections and stop")
    given = parser.parse_args()
    for name in given.only:
        if given.fresh:
            forget(name)
        print(f"{name} …", flush=True)
        piece(f"section-{name}", lambda name=name: section_of(name)(given.data, given.score))
    RESULTS.write_text(results(), encoding="utf-8")
    print(f"Wrote {RESULTS}")


def section_of(name: str) -> Callable[[Path, Path], str]:
    """The function that measures a section."""
    return import_module(f"benchmarks.{SECTIONS[name][1]}").section


def forget(name: str) -> None:
    """Drop what was kept of a section."""
    for path in [*OUT.glob(f"{name}-*.json"), OUT / f"section-{name}.json"]:
        path.unlink(missing_ok=True)


def results() -> str:
    """RESULTS.md: every section with the commit and the day it was measured; what is not kept stays as it stands."""
    standing = sections_in(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    parts = ["# Results\n", "Written by `python -m benchmarks`; CONTRIBUTING.md tells how.", machine()]
    for name, (heading, _) in SECTIONS.items():
        kept = load(f"section-{name}")
        made = kept and f"Measured at commit {kept['commit']} on {kept['date']}.\n\n{kept['result']}"
        parts.append(f"\n## {heading}\n\n{made or standing.get(heading, 'Not measured.')}")
    return "\n".join(parts) + "\n"


def sections_in(text: str) -> dict[str, str]:
    """The sections of a RESULTS.md by their headings."""
    found = (part.partition("\n\n") for part in text.split("\n## ")[1:])
    return {heading: body.rstrip("\n") for heading, _, body in found}


def machine() -> str:
    """The machine, and the versions at work."""
    names = ("numpy", "msgspec", "selectolax", "lxml", "markdown-it-py", "charset-normalizer")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    computer = f"{processor()}, {os.cpu_count()} cores, {memory:.0f} GB memory"
    versions = [f"Python {platform.python_version()}", *(f"{n} {version(n)}" for n in names)]
    return f"\n{datetime.now(UTC):%Y-%m-%d}, commit {commit()} · {computer} · {', '.join(versions)}"


def processor() -> str:
    """The name of the processor, where the system tells it."""
    try:
        rows = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.machine()
    return next((row.split(":", 1)[1].strip() for row in rows if row.startswith("model name")), platform.machine())


if __name__ == "__main__":
    main()
