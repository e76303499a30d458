"""The examples: original stories whose golden readings were checked by eye, read from their real containers."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import readthrough
from readthrough.layers import SPOKEN_KINDS, STORY_KINDS, Characters, Entities, Mentions, Structure
from readthrough.reading import Reading

EXAMPLES = Path(__file__).parents[1] / "examples"
STORIES = sorted(path.stem for path in (EXAMPLES / "marked").glob("*.story"))
# The share of all lines, unknown ones counted as wrong, that each story must get right: what rules can be asked for.
FLOORS = {
    "delicates_cold": 0.93,
    "porch_light": 0.94,
    "slack_water": 0.93,
    "the_tenor": 0.80,  # the sexton tells a tale over three paragraphs; «he would say» is unknown, never another's
    "the_truthful_clock": 0.85,
    "the_weather_committee": 0.88,
}

# Stretches of one utterance in one paragraph with no more than this many characters between them must share a turn.
NEAR = 60

ADDRESSED = 0.75  # of the addressees a reading names: none need be named

every_story = pytest.mark.parametrize("name", STORIES)


class Placed(NamedTuple):
    """A golden row with its span in the text that was read."""

    start: int
    end: int
    row: dict[str, Any]


@cache
def known_faults() -> frozenset[str]:
    """What is known to be read wrongly today, one fault a line: a fault that is repaired leaves the list."""
    lines = (EXAMPLES / "golden" / "known_faults.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def settle(name: str, faults: list[str]) -> None:
    """Fail for any fault that is not in the list."""
    new = [line for line in (f"{name}: {fault}" for fault in faults) if line not in known_faults()]
    assert not new, "\n".join(["", *new])


@cache
def gold(name: str) -> dict[str, Any]:
    return json.loads((EXAMPLES / "golden" / f"{name}.json").read_text("utf-8"))


@cache
def read(name: str) -> Reading:
    (path,) = (p for p in EXAMPLES.glob(f"{name}.*") if p.is_file())
    return readthrough.read(path)


@cache
def placed(name: str) -> tuple[list[Placed], list[Placed], list[tuple[int, int]]]:
    """Find every golden block and quote in the text that was read, white space aside, and what lies between blocks."""
    text = read(name).text
    at = [i for i, ch in enumerate(text) if not ch.isspace()]
    solid = "".join(text[i] for i in at)
    blocks, between, cursor = [], [], 0
    for row in gold(name)["blocks"]:
        words = _solid(row["text"])
        found = solid.find(words, cursor)
        assert found >= 0, f"not in the text that was read, or out of order: {row['text']!r}"
        if found > cursor:
            between.append((at[cursor], at[found - 1] + 1))
        cursor = found + len(words)
        start = at[found] if words else (at[found - 1] + 1 if found else 0)
        blocks.append(Placed(start, at[cursor - 1] + 1 if words else start, row))
    if cursor < len(at):
        between.append((at[cursor], at[-1] + 1))
    return blocks, [_place_quote(blocks, row, text) for row in gold(name)["quotes"]], between


def _solid(text: str) -> str:
    return "".join(text.split())


def _place_quote(blocks: list[Placed], row: dict[str, Any], text: str) -> Placed:
    block = blocks[row["block"]]
    before = len(_solid(block.row["text"][: row["start"]]))
    at = [i for i in range(block.start, block.end) if not text[i].isspace()]
    return Placed(at[before], at[before + len(_solid(row["text"])) - 1] + 1, row)


def core(text: str, start: int, end: int) -> tuple[int, int]:
    """Take the marks and spaces off a span's edges: whether a dash or a comma belongs to it is not asked here."""
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end


def edges(text: str, start: int, end: int) -> tuple[int, int]:
    """Tell a stretch by its words; one without any («!!!») by its marks."""
    inner = core(text, start, end)
    return inner if inner[0] < inner[1] else (start, end)


@every_story
def test_every_word_of_the_story_is_read_once_and_in_order(name: str) -> None:
    blocks, _, between = placed(name)
    kinds = {(b.start, b.end): b.kind for b in read(name)[Structure].blocks}
    added = [
        read(name).text[a:b]
        for a, b in between
        for (start, end), kind in kinds.items()
        if start < b and end > a and kind in STORY_KINDS
    ]
    assert blocks and not added, "text taken for story that is not"


@every_story
def test_every_block_has_the_kind_a_reader_would_give_it(name: str) -> None:
    rows = read(name)[Structure].blocks
    wrong = []
    for block in placed(name)[0]:
        if block.start == block.end:
            got = {b.kind for b in rows if block.start <= b.start == b.end} or {"nothing"}
        else:
            got = {b.kind for b in rows if b.start < block.end and b.end > block.start}
        if got != {block.row["kind"]}:
            wrong.append(f"{block.row['kind']} read as {'/'.join(sorted(got))}: {block.row['text'][:70]}")
    settle(name, wrong)


@every_story
def test_chapters_have_their_titles_and_places(name: str) -> None:
    chapters = read(name)[Structure].chapters
    found, wanted = [_words(c.title) for c in chapters], [_words(title) for title in gold(name)["chapters"]]
    starts = {b.start for b in placed(name)[0] if b.row["kind"] == "heading"}
    faults = [f"no chapter: {title}" for title in wanted if title not in found]
    faults += [f"not a chapter: {title[:70]}" for title in found if title not in wanted]
    faults += [f"chapter begins elsewhere: {c.title}" for c in chapters if c.start not in starts]
    settle(name, list(dict.fromkeys(faults)))


def _words(text: str) -> str:
    return " ".join("".join(ch.lower() if ch.isalnum() else " " for ch in text).split())


@every_story
def test_what_the_source_declares_is_kept(name: str) -> None:
    declared, structure = read(name).story.declared, read(name)[Structure]
    for key, value in gold(name)["declared"].items():
        got = getattr(declared, key)
        if key in ("title", "author"):
            got = getattr(structure, key) or got
        assert (list(got) if isinstance(got, tuple) else got) == value, key


@every_story
def test_every_line_is_found_with_its_kind_and_no_other(name: str) -> None:
    text = read(name).text
    golden = {edges(text, q.start, q.end): q.row for q in placed(name)[1]}
    found = {edges(text, line.start, line.end): line for line in read(name).lines}
    # A voice quoted inside somebody's line may be a row of its own or not.
    faults = [f"line not found: {row['text']}" for s, row in golden.items() if s not in found and not row["nested"]]
    faults += [f"no line: {line.text}" for span, line in found.items() if span not in golden and line.kind != "quoted"]
    faults += [
        f"{line.kind} for {golden[span]['kind']}: {line.text}"
        for span, line in found.items()
        if span in golden and line.kind != golden[span]["kind"] and not golden[span].get("known_miss")
    ]
    settle(name, [" ".join(fault.split()) for fault in faults])


def _plain(name: str) -> str:
    words = _words(name).split()
    return " ".join(words[1:] if words[:1] in (["the"], ["a"], ["an"]) else words)


def stands_for(name: str) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Pair characters by shared names: golden name of each character id, and ids of each golden name."""
    people = gold(name)["characters"]
    of_id: dict[str, str] = {}
    ids: dict[str, list[str]] = {person["name"]: [] for person in people}
    for row in read(name)[Characters].rows:
        mine = [_plain(row.name), *map(_plain, row.aliases)]
        for alias in mine:
            match = [p["name"] for p in people if alias in map(_plain, [p["name"], *p["aliases"]])]
            if match:
                of_id[row.id] = match[0]
                ids[match[0]].append(row.id)
                break
    return of_id, ids


@every_story
def test_the_cast_is_who_speaks_each_once_and_nobody_else(name: str) -> None:
    of_id, ids = stands_for(name)
    speaking = {q["speaker"] for q in gold(name)["quotes"] if not q["nested"]} - {"group"}
    rows = {row.id: row for row in read(name)[Characters].rows}
    author = gold(name)["declared"].get("author", "")
    assert not {"I", author} & {row.name for row in rows.values()}
    faults = [f"not in the cast: {person}" for person in sorted(speaking) if not ids[person]]
    split = [" and ".join(sorted(rows[i].name for i in found)) for found in ids.values() if len(found) > 1]
    faults += [f"one person read as several: {names}" for names in split]
    faults += [f"speaks and is nobody: {m.name}" for m in read(name).cast if m.lines and m.id not in of_id]
    settle(name, faults)


@every_story
def test_pronouns_and_narrator_are_never_claimed_wrongly(name: str) -> None:
    of_id, _ = stands_for(name)
    people = {person["name"]: person for person in gold(name)["characters"]}
    wrong = []
    for row in read(name)[Characters].rows:
        person = people.get(of_id.get(row.id, ""))
        if person and row.pronouns not in (None, person["pronouns"]):
            wrong.append(f"{row.name}: {row.pronouns} for {person['pronouns']}")
        if row.narrator != bool(person and person["narrator"]):
            wrong.append(f"{row.name}: narrator {row.narrator}")
    settle(name, wrong)


@every_story
def test_no_line_is_given_to_somebody_else(name: str) -> None:
    judged = list(judge(name))
    wrong = [words for verdict, words in judged if verdict == "wrong"]
    named = [words for words in wrong if words.startswith("explicit")]
    assert not named, "a line tagged with a name is somebody else's: no list excuses that\n" + "\n".join(named)
    settle(name, [words.partition(" (")[0] + ": " + words.partition("): ")[2][:60] for words in wrong])
    right = sum(verdict == "right" for verdict, _ in judged) / len(judged)
    unknown = "\n".join(words for verdict, words in judged if verdict == "unknown")
    assert right >= FLOORS[name], f"{right:.2f} of the lines have their speaker; unknown:\n{unknown}"


def judge(name: str) -> list[tuple[str, str]]:
    """Compare every golden line that somebody utters: right, unknown, missed as foreseen, or wrong, with its words."""
    of_id, _ = stands_for(name)
    text = read(name).text
    lines = {edges(text, line.start, line.end): line for line in read(name).lines}
    out = []
    for q in placed(name)[1]:
        line = lines.get(edges(text, q.start, q.end))
        if q.row["nested"] or (q.row["kind"] not in SPOKEN_KINDS and not (line and line.speaker)):
            continue
        said = line and line.speaker
        who = "group" if said == "group" else of_id.get(said or "", said)
        why = line.why if line else "no line"
        words = f"{q.row['type']}: {q.row['speaker']}, not {who} ({why}): {' '.join(q.row['text'].split())}"
        if who == q.row["speaker"]:
            out.append(("right", words))
        elif who is None:
            out.append(("unknown", words))
        else:
            out.append(("known" if q.row.get("known_miss") else "wrong", words))
    return out


@every_story
def test_lines_tagged_with_a_name_all_have_their_speaker(name: str) -> None:
    unknown = [words for verdict, words in judge(name) if verdict == "unknown" and words.startswith("explicit")]
    settle(name, unknown)


@every_story
def test_most_addressees_are_right_where_one_is_named(name: str) -> None:
    of_id, _ = stands_for(name)
    text = read(name).text
    lines = {edges(text, line.start, line.end): line for line in read(name).lines}
    right, wrong = 0, []
    for q in placed(name)[1]:
        line = lines.get(edges(text, q.start, q.end))
        for to in line.addressees if line and q.row["addressees"] else ():
            right += of_id.get(to) in q.row["addressees"]
            if of_id.get(to) not in q.row["addressees"]:
                wrong.append(f"to {of_id.get(to, to)}, not {q.row['addressees']}: {q.row['text']}")
    assert right >= ADDRESSED * (right + len(wrong)), "\n".join(wrong)


@every_story
def test_i_in_a_line_is_who_speaks_it(name: str) -> None:
    reading = read(name)
    of = {(row.start, row.end): row.entity for row in reading[Entities].rows if row.kind == "pronoun"}
    for line in reading.lines:
        if line.kind == "speech" and line.speaker not in (None, "group"):
            own = (m for m in reading[Mentions].rows if line.start <= m.start and m.end <= line.end)
            said = {of.get((m.start, m.end)) for m in own if reading.text[m.start : m.end] in ("I", "me", "my")}
            assert said <= {line.speaker, None}, reading.text[line.start : line.end]


@every_story
def test_stretches_of_one_utterance_share_their_turn(name: str) -> None:
    text = read(name).text
    turns = {edges(text, line.start, line.end): line.turn for line in read(name).lines}
    rows = [(q.row, turns.get(edges(text, q.start, q.end))) for q in placed(name)[1] if not q.row["nested"]]
    wrong = []
    for (a, turn), (b, following) in zip(rows, rows[1:], strict=False):
        if a["kind"] not in SPOKEN_KINDS or b["kind"] not in SPOKEN_KINDS or None in (turn, following):
            continue
        # Whether speech goes on after half a paragraph of doings is a matter of taste, and is not asked.
        near = b["block"] != a["block"] or b["start"] - a["end"] < NEAR
        if a["turn"] == b["turn"] and turn != following and near:
            wrong.append(f"parted: {a['text'][:40]} and {b['text'][:40]}")
        if a["speaker"] != b["speaker"] and turn == following:
            wrong.append(f"joined: {a['text'][:40]} and {b['text'][:40]}")
    settle(name, wrong)


@every_story
def test_files_and_golden_readings_are_made_from_the_marked_story(name: str) -> None:
    sys.path.insert(0, str(EXAMPLES))
    try:
        from make_examples import made_from
    finally:
        sys.path.remove(str(EXAMPLES))
    for made, content in made_from(EXAMPLES / "marked" / f"{name}.story").items():
        assert _contents(content) == _contents((EXAMPLES / made).read_bytes()), f"run examples/make_examples.py: {made}"


def _contents(data: bytes) -> bytes | dict[str, bytes]:
    """The files inside an archive, since packing may differ from machine to machine; of Word's, only the words."""
    if data[:2] != b"PK":
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        kept = [n for n in names if n == "word/document.xml"] or names
        return {n: archive.read(n) for n in kept}
