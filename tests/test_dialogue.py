"""Dialogue: golden stories read by eye, and what must hold for any text.

A golden case is a folder with ``marked.txt``: paragraphs between blank lines, each row of the answer as
``⟦kind turn⟧words⟦/⟧``. A line ``@message`` (any kind of block) or ``@chapter 1`` before a paragraph says what it is.
"""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from readthrough.ingest.marks import find_emphasis
from readthrough.layers import QUOTE_KINDS, STORY_KINDS, Block, Dialogue, Structure
from readthrough.stages.dialogue import find_dialogue
from readthrough.stages.tokens import find_tokens
from readthrough.story import Paragraph, Source, Story
from told import read_docstring

CASES = sorted((Path(__file__).parent / "golden" / "dialogue").iterdir())
MARK = re.compile(r"⟦(?:\w+ \d+|/)⟧")


def make_story(text: str, kinds: dict[int, str] | None = None) -> tuple[Story, Structure]:
    """A story whose blocks are the paragraphs between blank lines; ``kinds`` names those that are not prose."""
    spans = [m.span() for m in re.finditer(r"\S(?:(?!\n[ \t]*\n).)*(?<!\s)", text, re.DOTALL)]
    paragraphs = tuple(Paragraph(a, b) for a, b in spans)
    blocks, chapter = [], None
    for i, (a, b) in enumerate(spans):
        kind = (kinds or {}).get(i, "prose")
        if kind.startswith("chapter"):
            chapter, kind = int(kind.split()[1]), "prose"
        blocks.append(Block(a, b, kind, chapter, "test"))
    story = Story(text, paragraphs, Source("test.txt", "text", ""), emphasis=find_emphasis(text, paragraphs))
    return story, Structure(tuple(blocks), ())


def read(text: str, kinds: dict[int, str] | None = None) -> Dialogue:
    story, structure = make_story(text, kinds)
    return find_dialogue(story, structure, find_tokens(story, structure))


def mark(text: str, dialogue: Dialogue) -> str:
    """The text with its rows marked, and turns counted from nought."""
    edits = [(q.start, 1, -q.end, f"⟦{q.kind} {q.turn}⟧") for q in dialogue.quotes]
    edits += [(q.end, 0, -q.start, "⟦/⟧") for q in dialogue.quotes]
    parts, at = [], 0
    for place, _, _, made in sorted(edits):
        parts += [text[at:place], made]
        at = place
    return "".join([*parts, text[at:]])


@pytest.mark.parametrize("case", CASES, ids=lambda p: p.name)
def test_golden(case: Path) -> None:
    source = (case / "marked.txt").read_text(encoding="utf-8").rstrip("\n")
    kinds, wanted = {}, []
    for i, paragraph in enumerate(re.split(r"\n\n+", source)):
        if paragraph.startswith("@"):
            head, _, paragraph = paragraph.partition("\n")
            kinds[i] = head[1:]
        wanted.append(paragraph)
    marked = "\n\n".join(wanted)
    text = MARK.sub("", marked)
    assert mark(text, read(text, kinds)) == marked


MARKS = "\"'“”‘’„‚«»‹›「」『』`´—–-:~<>*_"
PIECES = [*MARKS, *" \n,.!?aA5I", "said ", "he ", "thought ", "signed ", "\n\n", ", he said. "]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=80).map("".join)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.lists(st.sampled_from(["prose", "letter", "message", "note", "heading"]), max_size=6))
@example("*said *", ["message"])
def test_rows_keep_their_promises(text: str, kinds: list[str]) -> None:
    story, structure = make_story(text, dict(enumerate(kinds)))
    dialogue = find_dialogue(story, structure, find_tokens(story, structure))
    outer_end, before = 0, (-1, 0)
    for q in dialogue.quotes:
        block = structure.blocks[q.block]
        assert block.start <= q.start < q.end <= block.end
        assert block.kind in STORY_KINDS and q.kind in QUOTE_KINDS
        assert not text[q.start].isspace() and not text[q.end - 1].isspace()
        assert any(c.isalnum() or ord(c) > 0x2000 for c in text[q.start : q.end])
        assert before <= (q.start, -q.end)
        before = (q.start, -q.end)
        assert 0 <= q.score <= 1
        if q.kind != "quoted":
            assert q.start >= outer_end
            outer_end = q.end
    assert len({q.id for q in dialogue.quotes}) == len(dialogue.quotes)
    assert dialogue == find_dialogue(story, structure, find_tokens(story, structure))


@pytest.mark.parametrize(
    "piece", ['"', "'", "“", "”", "‘", "«", '" ', "' \"", '"a ', " 'a", "a' ", "— a ", ":a, ", "*a", "a, he thought"]
)
def test_a_hundred_thousand_marks_take_linear_time(piece: str) -> None:
    text = (piece * 100_000)[:100_000].strip()
    began = time.process_time()
    read(text)
    assert time.process_time() - began < 5


@pytest.mark.parametrize("piece", ["— A. ", "— a, ", "— a, he said. ", ":a, b.: ~c.~ ", "<a ", "*A.* "])
def test_one_long_block_takes_linear_time(piece: str) -> None:
    text = "— So.\n\n— So.\n\n— So.\n\n" + (piece * 100_000)[:100_000].strip()
    began = time.process_time()
    read(text)
    assert time.process_time() - began < 5


def test_nothing_is_dialogue_outside_the_story() -> None:
    text = '"Thanks," said my beta.\n\n"Go," said Ann.'
    assert [q.block for q in read(text, {0: "note"}).quotes] == [1]


def test_an_id_survives_edits_elsewhere() -> None:
    text = (
        '"Well," said Ann, "no."\n\nThe rain fell.\n\n"Well," said Tom.\n\n"I have been to the harbour and back today."'
    )
    ids = [q.id for q in read(text).quotes]
    edited = "A new first line, with no speech.\n\n" + text.replace("rain fell", "rain fell hard")
    later = [q.id for q in read(edited).quotes]
    assert len(set(ids)) == 4
    assert later == ids


def test_twins_have_ids_of_their_own() -> None:
    ids = [q.id for q in read('"Yes."\n\n"Yes."\n\n"Yes."\n\n"Yes."\n\n"Yes."').quotes]
    assert len(set(ids)) == 5


def test_why_and_score_tell_how_a_stretch_ended() -> None:
    closed, unclosed = read('"I have it here," said Ann.\n\n"I have it here\n\nNobody spoke.').quotes
    assert (closed.why, unclosed.why) == ("closed", "unclosed")
    assert unclosed.score < closed.score
    first, second = read('"One.\n\n"Two," he said.').quotes
    assert (first.why, second.why) == ("continued", "closed")
    assert first.turn == second.turn


@pytest.mark.parametrize(
    ("text", "styles"),
    [
        ('"Go," he said.\n\n"No."', ("straight-double",)),
        ("“Go,” he said.\n\n“No.”", ("curly-double",)),
        ("‘Go,’ he said.\n\n‘No.’", ("curly-single",)),
        ("'Go,' he said.\n\n'No.'", ("straight-single",)),
        ("— Go, he said.\n\n— No.", ("dash",)),
        ("„Go,“ he said.\n\n„No.“", ("low-high",)),
        ("It rained. The boys' room was cold.", ()),
    ],
)
def test_styles_are_named(text: str, styles: tuple[str, ...]) -> None:
    assert read(text).styles == styles


def test_dash_speech_goes_on_behind_its_tag_where_somebody_is_asked() -> None:
    text = "—Is it me, he said, or has he a list on him?\n\n—Ay, said Tom, and lit a pipe.\n\n—Go, said Ann. She rose."
    assert [text[q.start : q.end] for q in read(text).quotes] == [
        "—Is it me,", "or has he a list on him?", "—Ay,", "—Go,"
    ]  # fmt: skip


def test_a_long_story_without_marked_speech_says_so() -> None:
    assert [n.code for n in read("It rained on the hill and on the house. " * 100).notices] == ["no-dialogue"]
    assert not read('"Go," said Ann.').notices


def test_dash_speech_goes_on_behind_its_tag_in_the_present_tense():
    """
    — It's a price, said Con. It's a figure with a number of noughts in it.

    — That is not much, said Nuala.

    He sat down and began at the laces of his boots. They had swelled with the wet.

    — You have it there, she said. He bent to the other boot.
    """
    reading = read_docstring()
    said = [line.text.strip("— ") for line in reading.lines]
    assert "It's a figure with a number of noughts in it." in said
    assert not any("other boot" in text for text in said)


def test_dash_speech_goes_on_behind_all_of_its_tag():
    """
    —Come in out of the sun, sir, Con said. Come on. You're all right.

    —I know, Jack, said the set, forgetting itself. I only pass on what I'm given. Over.

    —All right, said Con. He got up, and he had the marks of the road on him. You're a decent lad. Thank you.

    —No, said Con, and took off his helmet. It was hot. He put it down.

    —Ay, said Jack. He looked over the sandbags. It's a bad place. The wall was lined with them.

    —Gone, said Con to the fire. Nobody spoke. Who could speak? The fire is out now, and the house is sold.

    —Father, said Jack. He would. There's nothing in that house now, you can see right through it to the sea.
    """
    said = [line.text.strip("—") for line in read_docstring().lines]
    assert said[1::2][:3] == [
        "Come on. You're all right.", "I only pass on what I'm given. Over.", "You're a decent lad. Thank you.",
    ]  # fmt: skip
    assert said[6:] == ["No,", "Ay,", "Gone,", "Father,"]


def test_a_narrator_who_tells_in_the_present_does_not_speak_behind_a_tag():
    """
    — Go away, I say. I'm tired and the rain has come back.

    — No, says Tom. He's at the window.

    I put the lamp out. The rain goes on.
    """
    said = [line.text.strip("— ") for line in read_docstring().lines]
    assert not any("tired" in text or "window" in text for text in said)


def test_narration_inside_a_line_of_dash_speech():
    """
    — Since nine o'clock. She wiped her nose on the shawl. — He came by tram.

    — Who did? asked Ilse.

    — It was cold. — It was always cold, said Ilse.
    """
    said = [line.text for line in read_docstring().lines]
    assert said[:2] == ["— Since nine o'clock.", "— He came by tram."]
    assert not any("nose" in text for text in said)


def test_what_is_written_in_italics_is_cited():
    """
    *Back at six,* says the note. *I do not know what you do with this*, it says at the bottom. Ilse folds it.

    The machine was old. *Come in,* it said. "Six," says Ilse.
    """
    reading = read_docstring()
    assert [line.kind for line in reading.lines] == ["quoted", "quoted", "speech", "speech"]


@pytest.mark.parametrize("said", ["I went out. He was cold.", "I slept. It rained.", "I saw it. It was blue."])
def test_a_sentence_before_a_dash_may_be_said(said: str) -> None:
    text = f"— {said} — And you?\n\n— No, said Ilse.\n\n— Why? asked Tom.\n"
    first = read(text).quotes[0]
    assert said in text[first.start : first.end]


def test_my_dear_girl_opens_no_letter_that_your_grace_ends():
    """
    “You’re late,” said Anna.

    “My dear girl—”

    “Your Grace.”

    “What?” said Tom.
    """
    assert [line.kind for line in read_docstring().lines] == ["speech"] * 4


def test_a_letter_from_dear_to_your_loving():
    """
    “Read it,” said Anna.

    “My dear girl,--

    “I shall be home on Monday.

    “Your loving aunt”

    “What?” said Tom.
    """
    assert [line.kind for line in read_docstring().lines] == ["speech", "quoted", "quoted", "quoted", "speech"]


def test_an_old_letter_ends_with_your_s():
    """
    “Read it,” said Anna.

    “DEAR SIR,

    “I must trouble you once more for news.

    “Your's sincerely, &c.”

    “What?” said Tom.
    """
    assert [line.kind for line in read_docstring().lines] == ["speech", "quoted", "quoted", "quoted", "speech"]
