"""The JSON of a reading: other programs rely on its keys, their order and their bytes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import readthrough
from handmade import Handmade, handmade
from readthrough.errors import MissingLayer
from readthrough.export import EXPORTERS, format_of
from readthrough.export.json import SCHEMA, to_json
from readthrough.model.weights import key_of
from readthrough.reading import Reading

CONTAINERS = {".txt", ".html", ".epub", ".docx", ".md"}
EXAMPLES = Path(__file__).parents[1] / "examples"
STORIES = [p for p in sorted(EXAMPLES.iterdir()) if p.suffix in CONTAINERS and p.stem != "README"]
KEYS = {
    "": "schema made_by source title author language declared text blocks chapters quotes mentions characters "
    "left_out notices",
    "made_by": "version weights",
    "source": "name format sha256 encoding",
    "declared": "rating warnings categories fandoms relationships characters tags summary series url published words",
    "blocks": "start end kind chapter why",
    "chapters": "title start end",
    "quotes": "id start end kind turn speaker addressees score why confirmed addressees_score addressees_why",
    "mentions": "start end kind type entity score",
    "characters": "id name aliases pronouns narrator lines words mentions first last",
    "left_out": "where kind why chars",
}


@pytest.fixture(scope="module")
def schema() -> dict:
    import readthrough.export

    return json.loads((Path(readthrough.export.__file__).parent / "readthrough-1.schema.json").read_text())


def test_keys_stand_in_the_order_that_is_promised() -> None:
    document = json.loads(to_json(handmade()))
    for place, names in KEYS.items():
        part = document[place] if place else document
        assert " ".join(part[0] if isinstance(part, list) else part) == names, place


def test_what_a_small_reading_says() -> None:
    document = json.loads(to_json(handmade()))
    text = document["text"]
    assert [text[q["start"] : q["end"]] for q in document["quotes"]][:2] == ["“Who is there?”", "“Speak up.”"]
    assert [q["speaker"] for q in document["quotes"]] == ["mara-quill", "mara-quill", "tam", "tam", None]
    assert [q["score"] for q in document["quotes"]] == [0.97, 0.9, 0.98, 0.412, 0.2]
    assert [(c["id"], c["lines"], c["words"]) for c in document["characters"]] == [("tam", 2, 6), ("mara-quill", 1, 5)]
    assert document["made_by"]["weights"] is None and document["schema"] == SCHEMA


def test_a_reading_follows_the_schema(schema: dict) -> None:
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(to_json(handmade())), schema)


@pytest.mark.parametrize("broken", ["speaker", "score", "start", "text"])
def test_the_schema_refuses_what_is_not_one(broken: str, schema: dict) -> None:
    document = json.loads(to_json(handmade()))
    if broken == "text":
        del document["text"]
    else:
        document["quotes"][0][broken] = {"speaker": 7, "score": 1.5, "start": -1}[broken]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, schema)


@pytest.mark.parametrize("story", STORIES, ids=lambda p: p.name)
def test_a_real_reading_follows_the_schema_and_holds_together(story: Path, schema: dict) -> None:
    data = to_json(readthrough.read(story))
    assert data == to_json(readthrough.read(story)), "the same bytes in, the same bytes out"
    document = json.loads(data)
    jsonschema.validate(document, schema)
    text, people = document["text"], {c["id"] for c in document["characters"]}
    assert len(people) == len(document["characters"])
    for key in ("blocks", "chapters", "quotes", "mentions"):
        for row in document[key]:
            assert 0 <= row["start"] <= row["end"] <= len(text), row
            assert row["start"] == row["end"] or text[row["start"] : row["end"]].strip(), row
    covered = "".join(text[b["start"] : b["end"]] for b in document["blocks"])
    assert "".join(covered.split()) == "".join(text.split())
    for quote in document["quotes"]:
        assert quote["speaker"] in people | {"group", None} and set(quote["addressees"]) <= people
    assert len({q["id"] for q in document["quotes"]}) == len(document["quotes"])
    assert document["made_by"]["weights"] == key_of()
    rows = document["mentions"]
    assert rows == sorted(rows, key=lambda m: (m["start"], -m["end"]))
    others = {m["entity"] for m in rows if m["entity"] not in people}
    assert all(re.fullmatch(r"[a-z]+:\d+", entity) for entity in others), "an id of its own: a type and a number"
    assert {m["type"] for m in rows if m["entity"] in people} == {"person"}


def test_a_layer_that_was_not_made_is_an_absent_key() -> None:
    whole = handmade()
    document = json.loads(to_json(Reading(whole.story, {})))
    assert not {"blocks", "chapters", "quotes", "mentions", "characters"} & set(document)
    assert document["text"] == whole.text and document["author"] == "N. Body"


@given(st.text(alphabet=st.characters(), min_size=1))
@example("\ud800a\udc80")
def test_any_text_comes_back_code_point_for_code_point(words: str) -> None:
    given_ = Handmade(paragraphs=((words, "prose"),), lines=(), name=words)
    data = to_json(handmade(given_))
    got = json.loads(data)
    assert len(got["text"]) == len(words)
    assert got["text"] == "".join("\ufffd" if 0xD800 <= ord(c) < 0xE000 else c for c in words)
    assert data == to_json(handmade(given_))


def test_endings() -> None:
    assert {e: format_of(f"a.b/story.{e}") for e in ("json", "html", "HTM", "txt", "")} == {
        "json": "json", "html": "html", "HTM": "html", "txt": None, "": None,
    }  # fmt: skip
    assert set(EXPORTERS) == {"json", "html"}


def test_what_is_no_layer_is_refused_in_a_sentence() -> None:
    reading = readthrough.read(b'"Go," said Tom. Tom went.', name="story.txt")
    with pytest.raises(MissingLayer, match="ask for a layer by its type"):
        reading["cast"]
