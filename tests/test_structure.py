"""The structure stage: golden stories read by eye, single lines, and what must hold for any text."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readthrough.ingest import read_story
from readthrough.ingest.builder import StoryBuilder
from readthrough.layers import BLOCK_KINDS, Block, Structure
from readthrough.stages.structure import find_structure
from readthrough.stages.structure.cues import weigh
from readthrough.stages.structure.headings import parse_heading, write_roman
from readthrough.stages.structure.labels import find_label
from readthrough.stages.structure.messages import chat_name
from readthrough.stages.structure.ornaments import is_ornament
from readthrough.stages.structure.povs import says_viewpoint
from readthrough.story import ROLES, Declared, Source, Story

GOLDEN = Path(__file__).parent / "golden" / "structure"
SOURCE = Source("story.txt", "text", "0" * 64)


def story_of(*paragraphs: str, declared: Declared | None = None) -> Story:
    """Build a story of plain paragraphs."""
    builder = StoryBuilder()
    for number, text in enumerate(paragraphs):
        builder.add(text, gap=min(number, 1))
    return builder.build(SOURCE, declared or Declared())


def kinds_of(story: Story) -> list[tuple[str, str]]:
    return [(b.kind, story.text[b.start : b.end]) for b in find_structure(story).blocks]


def shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else f"{words[:40]} … {words[-14:]}"


def told(story: Story) -> dict[str, object]:
    found = find_structure(story)
    return {
        "title": found.title,
        "author": found.author,
        "language": found.language,
        "chapters": [c.title for c in found.chapters],
        "blocks": [[b.kind, b.chapter, b.why, shortened(story.text[b.start : b.end])] for b in found.blocks],
    }


@pytest.mark.parametrize("case", sorted(p.name for p in GOLDEN.iterdir()))
def test_golden(case: str) -> None:
    """Each folder is a story that is difficult in one way; expected.json was read by eye."""
    expected = json.loads((GOLDEN / case / "expected.json").read_text(encoding="utf-8"))
    assert told(read_story(next((GOLDEN / case).glob("in.*")))) == expected


@pytest.mark.parametrize(
    ("line", "word", "number", "title"),
    [
        ("CHAPTER I", "chapter", 1, ""),
        ("Chapter 12: The Sea, Again", "chapter", 12, "The Sea, Again"),
        ("CHAPTER IV.THERE IS NO TRAIN.", "chapter", 4, "THERE IS NO TRAIN."),
        ("CHAPTER 08The Wet Step", "chapter", 8, "The Wet Step"),
        ("chapter xlvi", "chapter", 46, ""),
        ("Chapter Twenty-One", "chapter", 21, ""),
        ("CHAPTER THE FIRST", "chapter", 1, ""),
        ("The Second Part: Of the Hill", "part", 2, "Of the Hill"),
        ("Part Two", "part", 2, ""),
        ("VOL. III.", "vol", 3, ""),
        ("Letter 3", "letter", 3, ""),
        ("Prologue", "prologue", None, ""),
        ("Epilogue: Nineteen Winters", "epilogue", None, "Nineteen Winters"),
        ("XIV.", "", 14, ""),
        ("[ 1 ]", "", 1, ""),
        ("2", "", 2, ""),
        ("1. White Friday", "", 1, "White Friday"),
        ("II The Cat on the Stairs", "", 2, "The Cat on the Stairs"),
        ("~ Chapter Three ~", "chapter", 3, ""),
    ],
)
def test_headings(line: str, word: str, number: int | None, title: str) -> None:
    heading = parse_heading(line)
    assert heading is not None
    assert (heading.word, heading.number, heading.title) == (word, number, title)


@pytest.mark.parametrize(
    "line",
    [
        "Chapter Two of my life had begun and nobody had told me.",
        "Part of me wanted to stay.",
        "Book a table for two.",
        "Day after day it rained.",
        "The second day, however, he slept.",
        "I went home.",
        "2 a.m. and still no bus.",
        "12:03",
        "One of them laughed.",
        "Letter in hand, she ran.",
        "Introduction was not what he needed.",
        "1,000 sheep",
    ],
)
def test_sentences_are_no_headings(line: str) -> None:
    assert parse_heading(line) is None


@given(st.integers(1, 399))
def test_every_roman_numeral_is_read(number: int) -> None:
    assert parse_heading(f"CHAPTER {write_roman(number)}.")[:2] == ("chapter", number)


@pytest.mark.parametrize(
    "line",
    [
        "***", "* * *", "xxx", "XxX", "~*~", "oOo", "-x-", "-----", "#", ".", "…", "◇", "⁂", "≈≈≈", "(•)", "<><><>",
        "[line break]", "~~scene break~~", "LINEBREAK", "x X x X x", "o0o0o", "===", "• • •", "❦",
    ],
)  # fmt: skip
def test_ornaments(line: str) -> None:
    assert is_ornament(line)


@pytest.mark.parametrize(
    "line", ["X", "XX", "XXX", "“…”", '"..."', "?", "!!!", "xoxo", "ox.", "Oh.", "No", "*no*", "7"]
)
def test_no_ornaments(line: str) -> None:
    assert not is_ornament(line)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("A/N: hi", "note"), ("A/N- hi", "note"), ("a/n hi guys", "note"), ("AN: hi", "note"), ("(A/N hi)", "note"),
        ("[Author’s Note: hi]", "note"), ("*Authors Note*: hi", "note"), ("Author's Note", "note"),
        ("A/N 2: hi", "note"),
        ("Disclaimer: not mine", "disclaimer"), ("Summary: a boat", "summary"), ("Rating: T", "metadata"),
        ("**A/N:** hi", "note"), ("End note: hi", "end_note"),
    ],
)  # fmt: skip
def test_labels(line: str, kind: str) -> None:
    label = find_label(line)
    assert label is not None and label.kind == kind


@pytest.mark.parametrize(
    "line",
    [
        "An hour later he came.", "Note that she never said so.", "Notes flew across the room.",
        "Summary justice.", "Warning bells rang.", "Song after song went by.", "Thanks, he said.", "“A/N: hi”",
        "Anna: hi", "Words failed her.",
    ],
)  # fmt: skip
def test_words_that_are_no_labels(line: str) -> None:
    assert find_label(line) is None


@pytest.mark.parametrize(
    "line", ["Ravi's POV", "POV: Nell", "~Ines’ Point of View~", "Third Person POV", "*Ravi's pov*"]
)
def test_viewpoint_lines(line: str) -> None:
    assert says_viewpoint(line)


@pytest.mark.parametrize("line", ["From his point of view it was fair", '"My POV?"', "He lost his POV", "POV"])
def test_sentences_about_viewpoints(line: str) -> None:
    assert not says_viewpoint(line)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("petra: hi", "petra"), ("[12:03] Dov: no", "Dov"), ("<mo> hi", "mo"), ("(9:15 PM) **Ida**: yes", "Ida"),
        ("She said: “No.”", ""), ("[laughs] petra: hi", ""), ("There was only one thing to be done: run", ""),
        ("Time: ", ""), ("wren!!: hi", "wren!!"), ("nell ✨: hi", "nell ✨"),
    ],
)  # fmt: skip
def test_chat_names(line: str, name: str) -> None:
    assert chat_name(line) == name


def test_narrators_who_speak_of_chapters_stay_in_the_story() -> None:
    weight, _ = weigh(
        "The events of the last chapter, dear reader, will be explained in the next chapter of this story."
    )
    assert weight < 3
    weight, disclaims = weigh("I don't own anything!! please review")
    assert weight >= 3 and disclaims


def test_a_note_said_in_the_middle_of_a_story_stays_story() -> None:
    said = "Note: buy milk, she wrote, and stuck it to the lamp where he would have to see it before anything else."
    body = ["He came in by the window, as he always did, and fell over the cat."] * 60
    assert ("prose", said) in kinds_of(story_of(*body, said, *body))


def test_one_italic_line_is_a_thought_and_stays_story() -> None:
    builder = StoryBuilder()
    builder.add("She shut the drawer on her own sleeve and stood there like a coat on a hook.")
    builder.add("Well done, me", [(0, 13, "italic")], gap=1)
    builder.add("It took her a quarter of an hour to get free of it.", gap=1)
    story = builder.build(SOURCE, Declared())
    assert {kind for kind, _ in kinds_of(story)} == {"prose"}


def test_bare_first_person_sentences_in_a_first_person_story_are_no_song() -> None:
    lines = [
        "I can't do this without you any more.",
        "I know you are out there somewhere.",
        "You are all I think of now.",
    ]
    around = "I walked to the sea and I looked at it, and it looked at me, and I went home to my own four walls."
    story = story_of(around, lines[0], around, lines[1], around, lines[2], around)
    assert {kind for kind, _ in kinds_of(story)} == {"prose"}


def test_roles_of_the_source_win() -> None:
    builder = StoryBuilder()
    builder.add("It was only a story about a goat.", role="note")
    builder.add("The goat had never been consulted.", gap=1)
    builder.add("A/N: typed by me", role="lyrics", gap=1)
    story = builder.build(SOURCE, Declared())
    assert [kind for kind, _ in kinds_of(story)] == ["note", "prose", "lyrics"]


def test_a_whole_text_marked_as_heading_is_story_all_the_same() -> None:
    builder = StoryBuilder()
    builder.add("The goat had never been consulted. " * 40, tag="h2", role="heading")
    story = builder.build(SOURCE, Declared())
    assert [kind for kind, _ in kinds_of(story)] == ["prose"]


def contents_story() -> Story:
    builder = StoryBuilder()
    prose = "The rain came in sideways and the hens went in backwards, and nobody at the farm said anything of it."
    for part, names in (("Part One", ("Rain", "Hens")), ("Part Two", ("Sun",))):
        builder.toc_entry(part, builder.at, 1)
        builder.add(part, tag="h2")
        for name in names:
            builder.toc_entry(name, builder.at, 2)
            builder.add(name, tag="h3")
            builder.add(prose)
            builder.add(prose)
    builder.toc_entry("Colophon", builder.at, 1)
    builder.add("Colophon", tag="h2")
    builder.add("Set in lead by the author's aunt.")
    return builder.build(SOURCE, Declared())


def test_table_of_contents_gives_the_chapters() -> None:
    story = contents_story()
    found = find_structure(story)
    assert [(c.title, c.why) for c in found.chapters] == [
        ("Part One: Rain", "toc"),
        ("Hens", "toc"),
        ("Part Two: Sun", "toc"),
    ]
    assert story.text[found.chapters[1].start :].startswith("Hens")
    assert found.chapters[0].end == found.chapters[1].start
    assert [b.kind for b in found.blocks[-2:]] == ["back", "back"]
    assert found.blocks[-1].chapter is None


def test_a_printed_list_is_no_row_of_chapters() -> None:
    story = story_of(
        "She had made a list of what to do with the rest of the afternoon, and she read it to the dog.",
        "1. Find the Spade",
        "2. Bury the Spade",
        "3. Forget the Spade",
        "The dog thought that there was a step missing, and lay down on the list.",
    )
    assert find_structure(story).chapters == ()


def test_a_declared_title_is_not_taken_from_the_text() -> None:
    story = story_of(
        "The Hen Who Knew", "by M. Quill", "She knew, but she did not say.", declared=Declared(title="The Hen Who Knew")
    )
    found = find_structure(story)
    assert (found.title, found.author) == ("The Hen Who Knew", "M. Quill")
    assert [b.kind for b in found.blocks] == ["title", "byline", "prose"]


def test_the_language_is_told_with_an_honest_notice() -> None:
    german = (
        "Der Mann stand in der Tür und sah auf die Straße, aber da war niemand, und er war auch nicht traurig. " * 3
    )
    found = find_structure(story_of(german))
    assert found.language == "de"
    assert [n.code for n in found.notices] == ["not-english"]
    english = find_structure(
        story_of("He stood in the door and looked at the street, and there was nobody on it at all.")
    )
    assert english.language == "en" and english.notices == ()


SNIPPETS = st.sampled_from(
    [
        "A/N: hi!", "***", "xxx", "CHAPTER I", "Chapter 2: Two", "II", "III.", "1", "2", "Dear Ann,", "Yours, Bob",
        "Ann",
        "petra: hi", "[09:00] mo: no", "“Yes,” he said.", '"No."', "The end", "I sing of you\nYou sing of me", "by Ann",
        "She ran. (A/N: lol) He ran. [a/n: no", "Part One", "CONTENTS", "*", "NELL", "hi, it's me", "are you up",
        "Note: x",
        "This story was stolen from the author on Amazon, report it.", "It rained and he went on.\nA/N: wet\nIt dried.",
    ]
)  # fmt: skip
PARAGRAPH = st.tuples(
    SNIPPETS | st.text(min_size=0, max_size=60),
    st.sampled_from(["p", "p", "p", "h1", "h2", "hr", "quote", "pre"]),
    st.sampled_from(["", "", "", *sorted(ROLES)]),
    st.booleans(),
    st.integers(0, 3),
    st.sampled_from(["", "italic", "bold"]),
)


def build(rows: list[tuple[str, str, str, bool, int, str]]) -> Story:
    builder = StoryBuilder()
    for text, tag, role, centred, gap, style in rows:
        text = "" if tag == "hr" else text
        spans = [(0, len(text), style)] if style else []
        if tag.startswith("h"):
            builder.toc_entry(text or "x", builder.at)
        builder.add(text, spans, tag=tag, role=role, centred=centred, gap=gap)
    return builder.build(SOURCE, Declared())


def assert_sound(story: Story, found: Structure) -> None:
    """Blocks cover every character that is not white space once, in order, and chapters follow each other."""
    at = 0
    last: Block | None = None
    for block in found.blocks:
        assert block.kind in BLOCK_KINDS and block.why and 0 < block.score <= 1
        assert at <= block.start <= block.end <= len(story.text)
        assert not story.text[at : block.start].strip()
        assert block.chapter is None or found.chapters[block.chapter].start <= block.start
        at, last = block.end, block
    assert not story.text[at:].strip()
    assert last is not None or not story.text.strip()
    for one, other in zip(found.chapters, found.chapters[1:], strict=False):
        assert one.start < one.end == other.start


@settings(max_examples=300, deadline=None)
@given(st.lists(PARAGRAPH, max_size=14))
def test_blocks_cover_any_story_once(rows: list[tuple[str, str, str, bool, int, str]]) -> None:
    story = build(rows)
    assert_sound(story, find_structure(story))


@settings(max_examples=100, deadline=None)
@given(st.lists(SNIPPETS, min_size=1, max_size=12), st.sampled_from(["\n", "\n\n", "\n\n\n\n"]))
def test_blocks_cover_any_plain_text_once(parts: list[str], between: str) -> None:
    story = read_story((between.join(parts) + "\nword").encode(), name="any.txt")
    assert_sound(story, find_structure(story))


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["x" * 1_000_000],
        ["no space here " * 60_000],
        ["(A/N " * 60_000],
        ['"' * 100_000],
        ["\n".join(["A/N: hi"] * 20_000)],
        ["CHAPTER I"] * 20_000,
        ["1. Item", "2. Item"] * 8_000,
        ["SHOUT"] * 20_000,
        ["Dear Ann,", "hi, it's me"] * 8_000,
        ["petra: hi"] * 20_000,
        ["are you up"] * 20_000,
        ["The End"] * 20_000,
    ],
    ids=lambda paragraphs: f"{len(paragraphs)} of {paragraphs[0][:12]!r}",
)
def test_hostile_texts_take_little_time(paragraphs: list[str]) -> None:
    story = story_of(*paragraphs)
    started = time.process_time()
    found = find_structure(story)
    assert time.process_time() - started < 5
    assert_sound(story, found)


def test_nested_emphasis_over_everything_is_linear() -> None:
    builder = StoryBuilder()
    for _ in range(6000):
        builder.add("It rained and it rained.", [(0, 24, "italic"), (3, 9, "italic")], gap=1)
    story = builder.build(SOURCE, Declared())
    started = time.process_time()
    assert_sound(story, find_structure(story))
    assert time.process_time() - started < 5
