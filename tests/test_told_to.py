"""To whom lines are said, counted: six lines, sorted by hand."""

from __future__ import annotations

from benchmarks.addressees import ALL, added_up, count_addressees, table, works_table
from benchmarks.gold import Judged


def line(to: str, told: tuple[str | None, ...], kind: str = "implicit", read: str | None = "Ann") -> Judged:
    """A line of Ann, or one where we take somebody else for her, or have no speaker."""
    return Judged(0, 4, kind, "Ann", read, read, True, "-", 0.9, frozenset(to.split()), told, "called" * bool(told))


LINES = (
    line("Tom", ("Tom",), "explicit"),
    line("Tom", ("Ines",)),
    line("Tom Ines", ("Tom",)),
    line("Tom Ines", ("Tom", "Ines"), read="Ines"),
    line("Tom Ines Bob", ("Tom", None)),  # one of whom we name is nobody in the gold
    line("Tom", (), read=None),
    line("", ("Tom",)),  # the gold does not say
)


def test_an_answer_is_right_if_all_whom_it_names_are_spoken_to():
    cells = count_addressees(LINES)
    assert cells[ALL] == (6, 5, 3, 2)
    assert cells["tag: explicit"] == (1, 1, 1, 1) and cells["tag: implicit"] == (5, 4, 2, 1)
    assert cells["our speaker: right"] == (4, 4, 2, 1) and cells["our speaker: wrong"] == (1, 1, 1, 1)
    assert cells["our speaker: unknown or not found"] == (1, 0, 0, 0)
    assert cells["said to: two"] == (2, 2, 2, 1) and cells["said to: three and more"] == (1, 1, 0, 0)
    assert cells["why: called"] == (5, 5, 3, 2) and cells["why: "] == (1, 0, 0, 0)


def test_tables_add_works_up():
    result = {"novel": "Story", "addressees": count_addressees(LINES)}
    both = added_up([result, result])
    assert both[ALL] == (12, 10, 6, 4)
    assert "| implicit | 10 | 0.800 | 0.500 |" in table({"stories": both})
    assert "| Story | 6 | 0.833 | 0.600 | 0.500 | 3 | 0.333 |" in works_table([result], {"stories": both})
    assert "| all stories | 12 | 0.833 |" in works_table([result], {"stories": both})
