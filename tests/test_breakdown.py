"""Where lines go wrong: seven lines, sorted by hand."""

from __future__ import annotations

from benchmarks.breakdown import BY, break_down, table
from benchmarks.gold import Judged, added

# Ann speaks, Tom answers, Ann again after a long paragraph, then Tom, then Ines for the first time.
TEXT = "aaaa bbbb " + "word " * 70 + "aaaa bbbb iiii"
PLACES = (("Ann", 0), ("Tom", 5), ("Ann", 360), ("Tom", 365), ("Ines", 370))


def lines() -> list[Judged]:
    return [
        Judged(at, at + 4, "explicit" if i == 0 else "implicit", who, who if i != 3 else "Ann", who, True, "-", 0.9)
        for i, (who, at) in enumerate(PLACES)
    ]


def test_lines_are_sorted_by_what_stands_around_them():
    assert all(TEXT[at : at + 4] == who[0].lower() * 4 for who, at in (("Ann", 0), ("bob", 5), ("Ines", 370)))
    cells = break_down(lines(), TEXT)
    tag, around, ago, told = BY
    assert cells[f"{tag}: explicit"] == (1, 1) and cells[f"{tag}: implicit"] == (4, 3)
    assert cells[f"{around}: 3"] == (5, 4)  # all five see all three
    assert cells[f"{ago}: first line"] == (3, 3) and cells[f"{ago}: 2"] == (2, 1)
    assert cells[f"{told}: under 3"] == (3, 2) and cells[f"{told}: 60 and more"] == (2, 2)


def test_every_line_is_counted_once_each_way():
    cells = break_down(lines(), TEXT)
    for by in BY:
        assert sum(n for cell, (n, _) in cells.items() if cell.startswith(f"{by}: ")) == len(PLACES)


def test_works_add_up_and_a_kind_without_lines_is_shown_so():
    both = added([{"breakdown": break_down(lines(), TEXT)}] * 2, "breakdown")
    assert both["tag: implicit"] == (8, 6)
    assert "| implicit | 8 | 0.750 | 0 | - |" in table({"novels": both, "stories": {}})
