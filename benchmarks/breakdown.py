"""Where lines go wrong: by tag, by how many speak around them, by who spoke before, by the narration in between.

    python -m benchmarks.breakdown --data DATA --score score.py

Draws on what the sections «speakers» and «annotated» measured; run those first, else this section measures them. All
that a line is sorted by is taken from the gold.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks.gold import TYPES, Cells, Judged, added, arguments

AROUND = 5  # lines on either side whose speakers count as present
_WORDS = (3, 15, 60)  # of narration since the line before
_AGO = (2, 3, 5, 9)  # lines since the speaker's last one

BY = {
    "tag": TYPES,
    "speakers of the five lines before and behind": ("1", "2", "3", "4", "5 and more"),
    "lines since the speaker's last one": ("1", "2", "3 and 4", "5 to 8", "9 and more", "first line"),
    "words of narration since the line before": ("under 3", "3 to 14", "15 to 59", "60 and more"),
}


def break_down(rows: Sequence[Judged], text: str) -> Cells:
    """Count lines, and right ones, by «by: cell», what stands around them. ``rows``: every gold line of a work.

    A few lines of PDNC have no type; they are left out.
    """
    rows = sorted(r for r in rows if r.type in TYPES)
    total: Counter[str] = Counter()
    right: Counter[str] = Counter()
    spoken: dict[str, int] = {}
    for i, r in enumerate(rows):
        around = {other.gold for other in rows[max(0, i - AROUND) : i + AROUND + 1]}
        told = len(text[rows[i - 1].end : r.start].split()) if i else 60
        ago = i - spoken[r.gold] if r.gold in spoken else None
        places = (
            TYPES.index(r.type),
            min(len(around), 5) - 1,
            5 if ago is None else sum(ago >= n for n in _AGO),
            sum(told >= n for n in _WORDS),
        )
        for (by, cells), place in zip(BY.items(), places, strict=True):
            total[f"{by}: {cells[place]}"] += 1
            right[f"{by}: {cells[place]}"] += r.right
        spoken[r.gold] = i
    return {cell: (n, right[cell]) for cell, n in total.items()}


def table(kinds: dict[str, Cells]) -> str:
    """A table: lines and share right, a row a cell, a pair of columns a kind of text."""
    lines = ["| | " + " | ".join(f"{name}: lines | right" for name in kinds) + " |"]
    lines.append("|---|" + "---:|---:|" * len(kinds))
    for by, cells in BY.items():
        lines.append(f"| **{by}** |" + " | |" * len(kinds))
        for cell in cells:
            found = (k.get(f"{by}: {cell}", (0, 0)) for k in kinds.values())
            lines.append(f"| {cell} | " + " | ".join(f"{n} | {ok / n:.3f}" if n else "0 | -" for n, ok in found) + " |")
    return "\n".join(lines)


def section(data: Path, score_path: Path) -> str:
    """The table of RESULTS.md."""
    from benchmarks.trust import measured

    kinds = {name: added(results, "breakdown") for name, results in measured(data, score_path).items()}
    return f"{ABOUT}\n\n{table(kinds)}"


ABOUT = """\
All stretches of speech, on works read with weights fitted without them; a line that is unknown or not found counts as
wrong."""


def main() -> None:
    o = arguments(__doc__ or "").parse_args()
    print(section(o.data, o.score))


if __name__ == "__main__":
    main()
