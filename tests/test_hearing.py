"""What of a story the model reads, and what becomes of it: hearing, presence, entities."""

from __future__ import annotations

import inspect
import subprocess
import sys

import msgspec
import numpy as np

import readthrough
from readthrough.export.json import to_json
from readthrough.layers import Entities, Structure, Tokens
from readthrough.model.decode import Span
from readthrough.model.ear import Ear
from readthrough.reading import Reading
from readthrough.stages.entities import in_sentences
from readthrough.stages.hearing import story_ranges


def read(text: str, name: str = "story.txt") -> Reading:
    return readthrough.read(inspect.cleandoc(text).encode(), name=name)


STORY = """
    Chapter 1

    Marta walked down to the harbour and looked for her brother. He was asleep in the boat.

    * * *

    "Get up," she said. "The captain wants you in London by Friday."

    A/N: thanks to my beta for reading this chapter, please review!

    Chapter 2

    In London, nobody wanted Piet at all.
    """


def test_only_the_story_is_read_and_every_chapter_by_itself() -> None:
    reading = read(STORY)
    tokens, structure = reading[Tokens], reading[Structure]
    heard = [reading.text[tokens.start[a] : tokens.end[b - 1]] for a, b in story_ranges(structure, tokens)]
    assert [h.split()[0] for h in heard] == ["Marta", "In"]
    assert "* * *" in heard[0] and "beta" not in " ".join(heard) and "Chapter" not in " ".join(heard)


def test_ranges_are_apart_in_order_and_lie_in_the_text() -> None:
    reading = read(STORY)
    flat = [place for pair in story_ranges(reading[Structure], reading[Tokens]) for place in pair]
    assert flat == sorted(flat) and flat[-1] <= len(reading[Tokens].start)


def test_a_story_in_another_language_is_not_read_by_the_model() -> None:
    reading = read("""
        Der Mann ging in das Haus und setzte sich. Die Frau sah ihn nicht an, denn sie war sehr müde und wollte heim.

        «Ich bin so müde», sagte sie. «Wir sollten nach Hause gehen, bevor es dunkel wird und der Regen wieder kommt.»
        """)
    assert reading[Structure].language == "de"
    assert not reading[Ear].heard.spans and not reading[Ear].heard.event.any()


def test_a_quick_reading_leaves_the_network_out() -> None:
    full, quick = read(STORY), readthrough.read(inspect.cleandoc(STORY).encode(), name="story.txt", quick=True)
    assert [n.code for n in quick.notices] == ["quick"] and not full.notices
    assert quick.lines[0].speaker == full.lines[0].speaker is not None
    assert {quick.text[m.start : m.end] for m in quick[Entities].rows} >= {"Marta", "she"}
    made = msgspec.json.decode(to_json(quick))["made_by"]
    assert made == {"version": readthrough.__version__, "weights": None}


def test_a_quick_reading_does_not_load_the_network() -> None:
    code = f"""
        import sys, readthrough
        readthrough.read({inspect.cleandoc(STORY).encode()!r}, name="story.txt", quick=True)
        sys.exit("onnxruntime" in sys.modules)
        """
    subprocess.run([sys.executable, "-c", inspect.cleandoc(code)], check=True)


def test_mentions_of_persons_bear_the_ids_of_characters() -> None:
    reading = read(STORY)
    marta = next(c.id for c in reading.cast if c.name == "Marta")
    of = {reading.text[m.start : m.end]: m for m in reading[Entities].rows}
    assert of["Marta"].entity == marta and of["Marta"].kind == "name" and of["Marta"].type == "person"
    assert of["she"].entity == marta and of["she"].kind == "pronoun"


def test_a_place_named_twice_is_one_entity() -> None:
    rows = [m for m in read(STORY)[Entities].rows if m.kind == "name" and m.type in ("gpe", "place")]
    assert len(rows) == 2 and len({m.entity for m in rows}) == 1


def test_mentions_are_in_order_and_never_cross() -> None:
    rows = read(STORY)[Entities].rows
    assert [(m.start, -m.end) for m in rows] == sorted((m.start, -m.end) for m in rows)
    assert not any(a.start < b.start < a.end < b.end for a in rows for b in rows)


def test_no_mention_runs_on_into_the_next_sentence() -> None:
    reading = read("The helmsman and the captain\n\nThe captain sat down. So did Ann.")
    tokens = reading[Tokens]

    def spans(*places: tuple[int, int]) -> list[tuple[int, int]]:
        return [row[:2] for row in in_sentences([Span(*p, 1, 0, 0.9) for p in places], tokens, words)]

    words = tokens.words(reading.text)
    assert words[:10] == ["The", "helmsman", "and", "the", "captain", "The", "captain", "sat", "down", "."]
    assert spans((0, 7), (3, 5), (5, 7)) == [(0, 5), (3, 5), (5, 7)]
    assert spans((3, 7), (3, 5)) == [(3, 5)]
    assert spans((5, 11)) == [(5, 9)]


def test_a_text_without_a_letter_costs_no_reading() -> None:
    reading = read("Ann sat down.\n\n" + '" ' * 5000)
    assert np.all(reading[Ear].heard.event[600:] == 0)
