"""PDNC's novels as examples to learn from, on a novel small enough to be read by eye."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from training.model.examples import Example
from training.model.held_out import half_of
from training.model.novels import example, parts

# Written for this test. The gold's tables hold no line breaks inside these sentences.
TEXT = """Anna Bell came down to the quay, and Peter Moss was mending a net.

"You are late, Peter," said Anna.

"The wind was late, Miss Bell," he answered, without looking up.

"Your sister never blames the wind."

"She never goes out in it."

Anna laughed. "Will you come to supper?"

"I will," said Peter.
"""
LINES = (  # the line, who says it, how it is told, and the words that tell it
    ("You are late, Peter,", "Anna Bell", "Explicit", "said Anna"),
    ("The wind was late, Miss Bell,", "Peter Moss", "Anaphoric", "he answered"),
    ("Your sister never blames the wind.", "Anna Bell", "Implicit", "nan"),
    ("She never goes out in it.", "Peter Moss", "Implicit", "nan"),
    ("Will you come to supper?", "Anna Bell", "Implicit", "nan"),
    ("I will,", "Peter Moss", "Explicit", "said Peter"),
)
IN_SPEECH = {"You are late, Peter,": [("Peter", ["Peter Moss"])], "Will you come to supper?": [("you", ["Peter Moss"])]}
CAST = {"Anna Bell": {"Anna Bell", "Anna", "Miss Bell"}, "Peter Moss": {"Peter Moss", "Peter"}}


def made(data: Path) -> dict:
    """Write the folder of the novel; give what the scorer makes of it."""
    home = data / "pdnc" / "TheQuay"
    home.mkdir(parents=True)
    (home / "novel_text.txt").write_text(TEXT, encoding="utf-8")
    with (home / "character_info.csv").open("w", encoding="utf-8", newline="") as file:
        people = [("Anna Bell", "", "F"), ("Peter Moss", "", "M")]
        csv.writer(file).writerows([("Main Name", "Aliases", "Gender"), *people])
    spans, rows = [], []
    for line, speaker, told, words in LINES:
        a = TEXT.index(line)
        places = [[a + line.index(m), a + line.index(m) + len(m)] for m, _ in IN_SPEECH.get(line, ())]
        texts, who = [m for m, _ in IN_SPEECH.get(line, ())], [w for _, w in IN_SPEECH.get(line, ())]
        rows.append((speaker, told, words, [[a, a + len(line)]], [texts], [places], [who]))
        spans.append({"start": a, "end": a + len(line), "speaker": speaker, "type": told, "first": True})
    names = "speaker quoteType referringExpression quoteByteSpans mentionTextsList mentionSpansList mentionEntitiesList"
    with (home / "quotation_info.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([names.split(), *rows])
    return {"text": TEXT, "cast": CAST, "spans": spans, "narrator": None}


@pytest.fixture
def novel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Example:
    monkeypatch.chdir(tmp_path)  # what the model hears is kept in a folder here
    return example(made(tmp_path), tmp_path, "TheQuay")


def test_lines_have_the_speakers_of_the_gold(novel: Example) -> None:
    said = [(" ".join(novel.words[q.start : q.end]), q.speaker) for q in novel.said or ()]
    assert [who for _, who in said] == [who for _, who, *_ in LINES]
    assert said[3][0] == '" She never goes out in it . "'


def test_what_the_gold_tells_is_taught(novel: Example) -> None:
    """Names, whom speech means, and the «he» of «he answered»."""
    taught = {(" ".join(novel.words[m.start : m.end]), m.entity) for m in novel.mentions or () if m.taught}
    assert taught >= {("he", "Peter Moss"), ("you", "Peter Moss"), ("Anna Bell", "Anna Bell"), ("Peter", "Peter Moss")}
    assert ("Miss Bell", "Anna Bell") in taught
    assert not any(m.taught for m in novel.mentions or () if novel.words[m.start] == "She")


def test_a_part_needs_lines_of_two(novel: Example) -> None:
    assert [p.name for p in parts(novel)] == ["TheQuay-0"]
    assert not list(parts(novel._replace(said=[q._replace(speaker="Anna Bell") for q in novel.said or ()])))


def test_the_same_novel_is_in_one_half_in_every_folder(tmp_path: Path) -> None:
    for name in ("Alder", "Birch", "Cedar"):
        (tmp_path / "pdnc" / name).mkdir(parents=True)
        (tmp_path / "pdnc" / name / "novel_text.txt").touch()
    (tmp_path / "litbank" / "original").mkdir(parents=True)
    for name in ("7_birch_a_tale", "8_elder"):
        (tmp_path / "litbank" / "original" / f"{name}.txt").touch()
    assert half_of(tmp_path) == {"Alder": 0, "Birch": 1, "Cedar": 0, "7_birch_a_tale": 1}
