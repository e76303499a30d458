"""The scorer and the gold novels, from the paths given on the command line; nothing here knows where they lie."""

from __future__ import annotations

import argparse
import ast
import csv
import importlib.util
import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

SPOKEN = ("speech", "telepathy", "sign")
TYPES = ("explicit", "anaphoric", "implicit")  # of lines, by what tells the speaker
Cells = dict[str, tuple[int, int]]  # cell of a table: lines, right ones


def arguments(about: str) -> argparse.ArgumentParser:
    """Make the parser that every benchmark shares: where the data and the scorer are."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds pdnc/, annotated/ …")
    parser.add_argument("--score", type=Path, required=True, help="the scorer, score.py")
    return parser


def load_module(path: Path) -> ModuleType:
    """Import a script by its path, once."""
    name = f"benchmark_{path.stem}"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, path)
        if spec is None or spec.loader is None:
            raise SystemExit(f"{path} is not a Python script; give the path of it.")
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


def novels(data: Path, fold: int | None = None) -> list[str]:
    """Name the novels of PDNC, or those that one fold tests."""
    root = data / "pdnc"
    if fold is not None:
        return json.loads((root / "splits.json").read_text())["folds"][fold]["test"]
    return sorted(p.parent.name for p in root.glob("*/novel_text.txt"))


def novel_file(data: Path, novel: str) -> Path:
    """Where the raw text of a novel is."""
    return data / "pdnc" / novel / "novel_text.txt"


def novel_gold(score: ModuleType, data: Path, novel: str) -> dict[str, Any]:
    """The scorer's gold of a novel, with the persons to whom each stretch is said, by their main names."""
    folder = data / "pdnc" / novel
    gold = score.pdnc(folder)
    owners = {alias: name for name, names in gold["cast"].items() for alias in names} | {n: n for n in gold["cast"]}
    said_to: dict[tuple[int, int], list[str]] = {}
    with (folder / "quotation_info.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            names = [owners.get(name.strip()) for name in ast.literal_eval(row["addressees"])]
            for start, end in ast.literal_eval(row["quoteByteSpans"]):
                said_to[start, end] = [name for name in names if name and not name.startswith("_")]
    spans = [s | {"addressees": said_to[s["start"], s["end"]]} for s in gold["spans"]]
    return gold | {"spans": spans}


def read_json(source: Path | bytes, name: str | None = None, *, quick: bool = False) -> dict[str, Any]:
    """Read a story in this process and return its ``readthrough/1`` document."""
    import msgspec

    import readthrough
    from readthrough.export.json import to_json

    return msgspec.json.decode(to_json(readthrough.read(source, name=name, quick=quick)))


class Judged(NamedTuple):
    """One gold stretch and what the reading made of it. ``start`` and ``end`` count in the gold text.

    ``to``: to whom it is said; ``told``: to whom we think so, as gold characters, None for who stands for none of them.
    """

    start: int
    end: int
    type: str
    gold: str
    read: str | None  # the gold character that our speaker stands for
    speaker: str | None  # our speaker's name
    found: bool
    why: str
    score: float
    to: frozenset[str] = frozenset()
    told: tuple[str | None, ...] = ()
    told_why: str = ""
    told_score: float = 0.0

    @property
    def right(self) -> bool:
        return self.read is not None and self.read == self.gold

    @property
    def fault(self) -> str:
        """What went wrong, in two or three words."""
        if self.right:
            return "right"
        if not self.found:
            return "not found"
        if self.speaker is None:
            return "unknown"
        return "wrong person" if self.read else "speaker is nobody in the gold cast"


def judge(score: ModuleType, reading: dict[str, Any], gold: dict[str, Any]) -> list[Judged]:
    """Say of every gold stretch who we think says it, by the scorer's own rules of matching."""
    align = score.Align(reading["text"], gold["text"])
    means = {"group": "group", **score.stand_for(reading, gold)}
    names = {c["id"]: c["name"] for c in reading["characters"]}
    spoken = [q for q in reading["quotes"] if q["kind"] in SPOKEN]
    spans = [(align.to_gold(q["start"], q["end"]), q) for q in spoken]
    got = sorted(((*span, q) for span, q in spans if span), key=lambda row: row[:2])
    return [_one(score, s, align.b_where, got, means, names) for s in gold["spans"]]


def _one(score: ModuleType, s: dict, where: list[int], got: list[tuple], means: dict, names: dict) -> Judged:
    from bisect import bisect_left, bisect_right

    a, b = bisect_left(where, s["start"]), bisect_left(where, s["end"])
    best, cover = None, 0
    if s["start"] >= 0:
        low = max(0, bisect_left(got, a, key=lambda g: g[0]) - 30)
        for row in got[low : bisect_right(got, b, key=lambda g: g[0])]:
            over = min(b, row[1]) - max(a, row[0])
            if over > cover:
                best, cover = row[2], over
    found = best is not None and cover * 2 >= b - a
    quote = best if found else {}
    speaker = quote.get("speaker")
    return Judged(
        s["start"], s["end"], s["type"].lower(), s["speaker"], means.get(speaker), names.get(speaker, speaker), found,
        quote.get("why", "-"), quote.get("score", 0.0), frozenset(s.get("addressees", ())),
        tuple(means.get(who) for who in quote.get("addressees", ())), quote.get("addressees_why", ""),
        quote.get("addressees_score", 0.0),
    )  # fmt: skip


def counts(rows: Sequence[Judged]) -> dict[str, int]:
    """Count right lines, and lines and right ones of each type."""
    out = {"right": sum(r.right for r in rows)}
    for kind in TYPES:
        of_kind = [r.right for r in rows if r.type == kind]
        out |= {f"{kind}_n": len(of_kind), f"{kind}_right": sum(of_kind)}
    return out


def added(results: Iterable[dict[str, Any]], key: str) -> Cells:
    """Add up the cells that works have under a key."""
    total: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for r in results:
        for cell, (n, ok) in r[key].items():
            total[cell] += n
            right[cell] += ok
    return {cell: (n, right[cell]) for cell, n in total.items()}
