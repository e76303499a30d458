"""Writes a PDNC novel again with other quote marks: curly double, British single, dashes; gold offsets move along.

    restyle.py PDNC_FOLDER OUT_FOLDER [--styles curly single dash spanish]

Each novel becomes OUT/STYLE/NOVEL with novel_text.txt, quotation_info.csv and character_info.csv, so that whatever
reads the original folder reads these. Where each quotation starts and ends is taken from the gold, never guessed.
"""

from __future__ import annotations

import argparse
import ast
import bisect
import csv
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

csv.field_size_limit(sys.maxsize)
_PARAGRAPH = re.compile(r"\S(?:(?!\n[ \t]*\n).)*", re.DOTALL)
_OPENS_AFTER = frozenset("([{-–—")
Edit = tuple[int, int, str]


def pairs(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield the double marks of each paragraph: where, 1 for opening and 0 for closing, the paragraph's start.

    A mark after a space or an opening bracket opens, any other closes; between dashes, they take turns.
    """
    for paragraph in _PARAGRAPH.finditer(text):
        is_open = 0
        for match in re.finditer('"', paragraph[0]):
            at = paragraph.start() + match.start()
            left = text[at - 1] if at > paragraph.start() else "\n"
            right = text[at + 1] if at + 1 < len(text) else "\n"
            if left.isspace() or left in "([{":
                is_open = 0 if right.isspace() and is_open else 1
            elif left in "-–—'_":
                is_open = 0 if is_open else 1
            else:
                is_open = 0
            yield at, is_open, paragraph.start()


def curly(text: str, spans: list[tuple[int, int]]) -> list[Edit]:
    """“so”, with ‘so’ inside and ’ for apostrophes."""
    edits = [(at, at + 1, "“" if opens else "”") for at, opens, _ in pairs(text)]
    for match in re.finditer("'", text):
        left, right = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        opens = (not left.strip() or left in '"([—-') and right.isalnum()
        edits.append((*match.span(), "‘" if opens else "’"))
    return edits


def single(text: str, spans: list[tuple[int, int]]) -> list[Edit]:
    """'so', with "so" inside, apostrophes left as they are: an inner pair is one that the gold text pairs itself."""
    edits = [(at, at + 1, "'") for at, _, _ in pairs(text)]
    for match in re.finditer(r"(?<![\w'])'(?=[A-Z])((?:[^'\"]|(?<=\w)'(?=\w)){2,400}?)(?<=[.,!?;:—-])'(?!\w)", text):
        edits += [(match.start(), match.start() + 1, '"'), (match.end() - 1, match.end(), '"')]
    return edits


def curly_single(text: str, spans: list[tuple[int, int]]) -> list[Edit]:
    """‘so’, with “so” inside and ’ for apostrophes."""
    inner = {at: mark for at, _, mark in single(text, spans) if mark == '"'}
    edits = [(at, at + 1, "‘" if opens else "’") for at, opens, _ in pairs(text)]
    for match in re.finditer("'", text):
        at = match.start()
        opens = not text[at - 1 : at].strip() or text[at - 1] == '"'
        edits.append((at, at + 1, ("“" if opens else "”") if at in inner else "’"))
    return edits


def dash(text: str, spans: list[tuple[int, int]]) -> list[Edit]:
    """— so, she said. — And so: every stretch opens with a dash, none is closed."""
    starts = {a for a, _ in spans}
    return [(at, at + 1, "— " if opens and at + 1 in starts else "") for at, opens, _ in pairs(text)]


def spanish(text: str, spans: list[tuple[int, int]]) -> list[Edit]:
    """—so —she said. —And so: tags between dashes, where the paragraph opens with speech."""
    edits, told = [], -1
    starts, ends = {a for a, _ in spans}, {b for _, b in spans}
    for at, opens, paragraph in pairs(text):
        last = text[at + 1 : at + 4].strip() == "" or text[at + 1 : at + 3] == "\n\n"
        if opens:
            edits.append((at, at + 1, "—" if at + 1 in starts else ""))
            told = paragraph
        elif at in ends and not last and told == paragraph and text[at + 1 : at + 2].isspace():
            edits.append((at, at + 2, " —"))
        else:
            edits.append((at, at + 1, ""))
    return edits


STYLES: dict[str, Callable[[str, list[tuple[int, int]]], list[Edit]]] = {
    "curly": curly, "single": single, "curly_single": curly_single, "dash": dash, "spanish": spanish,
}  # fmt: skip


def rewrite(text: str, edits: list[Edit]) -> tuple[str, Callable[[int], int]]:
    """Apply edits; return the new text and the map from old offsets to new ones."""
    parts, at, shift, places, shifts = [], 0, 0, [0], [0]
    for a, b, new in sorted(set(edits)):
        if a < at:
            continue
        parts += [text[at:a], new]
        at, shift = b, shift + len(new) - (b - a)
        places.append(b)
        shifts.append(shift)
    parts.append(text[at:])
    return "".join(parts), lambda i: i + shifts[bisect.bisect_right(places, i) - 1]


def restyle(novel: Path, out: Path, style: str) -> None:
    """Write one novel in one style."""
    text = (novel / "novel_text.txt").read_text(encoding="utf-8")
    with (novel / "quotation_info.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    spans = [s for r in rows for s in ast.literal_eval(r["quoteByteSpans"])]
    new, to = rewrite(text, STYLES[style](text, [(a, b) for a, b in spans]))
    for r in rows:
        r["quoteByteSpans"] = str([[to(a), to(b)] for a, b in ast.literal_eval(r["quoteByteSpans"])])
    out.mkdir(parents=True, exist_ok=True)
    (out / "novel_text.txt").write_text(new, encoding="utf-8")
    shutil.copy(novel / "character_info.csv", out)
    with (out / "quotation_info.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pdnc", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--styles", nargs="+", choices=list(STYLES), default=list(STYLES))
    o = parser.parse_args()
    for novel in sorted(p for p in o.pdnc.iterdir() if (p / "novel_text.txt").exists()):
        for style in o.styles:
            restyle(novel, o.out / style / novel.name, style)


if __name__ == "__main__":
    main()
