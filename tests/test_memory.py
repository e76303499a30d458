"""Readers who took a «he» for different persons: what each remembers, and how they are joined."""

from __future__ import annotations

import pytest

from readthrough.layers import Characters, Mentions
from readthrough.stages.speakers.memory import FORGET, SIGHTS, Last, Memory, Seen, likeliest, mixed
from readthrough.stages.speakers.presence import Presence, taken
from told import read_docstring


def see(memory: Memory, person: int, token: int, subject: bool = True) -> Memory:
    last = Last(token, token // 10, token // 50, "subject" if subject else "object", True, "name", 1.0)
    memory.remember(token, Seen(token, person, subject, False), last)
    return memory


def test_whom_one_reader_sees_after_a_fork_the_other_does_not():
    one = see(Memory(), 0, 1)
    other = one.fork(0.25)
    see(other, 1, 2)
    assert list(one.last) == [0] and list(other.last) == [0, 1]
    assert (one.share, other.share) == (1.0, 0.25)
    assert one.subject == Seen(1, 0, True, False) and other.subject == Seen(2, 1, True, False)


def test_the_latest_come_first_and_are_forgotten():
    memory = see(see(see(Memory(), 0, 0), 1, 500), 0, 800)
    assert [person for person, _ in memory.latest(800)] == [0, 1]
    assert [person for person, _ in memory.latest(500 + FORGET + 1)] == [0]


def test_only_the_last_sights_are_kept():
    memory = Memory()
    for token in range(9):
        see(memory, 0, token)
    assert memory.rows[0] == tuple(range(9 - SIGHTS, 9))


def test_it_is_about_whom_the_narration_names_often_and_lately():
    memory = see(see(see(Memory(), 0, 0), 0, 10), 1, 20)
    assert memory.focus(0, 20) > memory.focus(1, 20) > memory.focus(1, 600) > memory.focus(2, 600) == 0


def test_readers_who_remember_alike_are_one():
    first, second = see(Memory(), 0, 1), see(Memory(), 1, 1)
    first.share, second.share = 0.6, 0.4
    apart = likeliest([second, first])
    assert [m.share for m in apart] == [0.6, 0.4] and apart[0] is first
    for memory in apart:  # «Paul, Tom and Max came in»: whoever was meant before, all are seen again
        for person, token in ((0, 30), (1, 32), (2, 34)):
            see(memory, person, token)
    assert [m.share for m in likeliest(apart)] == [1.0]


def test_few_readers_go_on_and_their_shares_are_one():
    readers = [see(Memory(), person, person) for person in range(40)]
    for k, reader in enumerate(readers):
        reader.share = 0.8**k
    kept = likeliest(readers)
    assert kept == readers[: len(kept)] and 1 < len(kept) < 10
    assert sum(m.share for m in kept) == pytest.approx(1)


def test_what_readers_think_is_joined_by_their_shares():
    sure, other, silent = Memory(), Memory(), Memory()
    sure.share, other.share, silent.share = 0.6, 0.2, 0.2
    found = mixed([((0, 0.9), (1, 0.1)), ((1, 1.0),), ()], [sure, other, silent])
    assert [person for person, _ in found] == [0, 1]
    assert [chance for _, chance in found] == [pytest.approx(0.675), pytest.approx(0.325)]


def test_a_reader_takes_one_where_it_is_plain_and_several_where_not():
    assert taken(((3, 0.97), (1, 0.03))) == ((3, 1.0),)
    assert [person for person, _ in taken(((3, 0.55), (1, 0.42), (2, 0.03)))] == [3, 1]
    assert sum(chance for _, chance in taken(((3, 0.55), (1, 0.42), (2, 0.03)))) == pytest.approx(1)
    assert taken(()) == ()


def test_a_guess_does_not_become_sure_by_being_followed():
    """
    Tom and Paul came in from the yard with the bucket.

    He sat down at the table. He pulled off his boots. He lit the lamp, and he yawned, and then he laughed.
    """
    reading = read_docstring()
    presence, rows = reading[Presence], reading[Mentions].rows
    chances = [presence.chances[i][0][1] for i in sorted(presence.chances) if reading.text[rows[i].start] in "hH"]
    assert len(reading[Characters].rows) == 2 and len(chances) >= 5
    assert max(chances) < chances[0] + 0.15
