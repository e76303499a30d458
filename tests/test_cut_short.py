"""A story that ends anywhere, as an upload that broke off does, is read: every little story of the tests, cut."""

from __future__ import annotations

import ast
import inspect
import random
from pathlib import Path

import pytest

import readthrough
from readthrough.errors import ReadthroughError

HERE = Path(__file__).parent


def little_stories(path: Path) -> list[str]:
    """The stories that the tests of a file tell in their docstrings."""
    tests = [node for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.FunctionDef)]
    told = [ast.get_docstring(node, clean=False) or "" for node in tests]
    stories = [inspect.cleandoc(text) for text in told if text.startswith("\n")]
    return [story for story in stories if "\n\n" in story]


FILES = [path.name for path in sorted(HERE.glob("test_*.py")) if little_stories(path)]


@pytest.mark.parametrize("name", FILES)
def test_a_story_that_breaks_off_is_read(name: str) -> None:
    chance = random.Random(name)
    for story in little_stories(HERE / name):
        for _ in range(3):
            cut = story[: chance.randrange(1, len(story))].strip()
            try:
                reading = readthrough.read(cut.encode(), name="cut.txt", quick=True)
            except ReadthroughError:  # nothing to read, said in one sentence
                continue
            assert all(line.end <= len(reading.text) for line in reading.lines), cut
