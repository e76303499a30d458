"""Our own stories with who says each line, and what the narration says of those who leave."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from training.texts import told_stories

from readthrough.ingest import read_story
from readthrough.stages.speakers.leaving import leaves


@pytest.mark.parametrize(("name", "text", "lines"), [pytest.param(*row, id=row[0]) for row in told_stories()])
def test_every_stretch_of_the_list_stands_in_its_story_in_order(name: str, text: Path, lines: Path) -> None:
    story, gold, at = read_story(text).text, json.loads(lines.read_text("utf-8")), 0
    assert {q["type"] for q in gold["quotes"]} <= {"explicit", "anaphoric", "implicit"}
    for quote in gold["quotes"]:
        found = story.find(quote["text"].split("\n")[0], at)
        assert found >= 0, quote["text"]
        at = found + 1


def test_who_leaves() -> None:
    assert leaves("went out and shut the door .".split())
    assert leaves("hung up .".split())
    assert leaves("was gone .".split())
    assert leaves("said and headed home .".split())
    assert not leaves("set the cup off to the side".split()[:3])
    assert not leaves("went to the window and looked out .".split())
    assert not leaves("sat down . nobody left".split())
    assert not leaves("looked up .".split())
    assert not leaves("raised her left hand .".split())
    assert not leaves("was out of breath .".split())
