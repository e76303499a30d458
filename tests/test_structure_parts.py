"""Parts of stories as fans set them: viewpoints, initials for breaks, one more after five, last words, postscripts."""

from __future__ import annotations

import pytest

from readthrough.ingest import read_story
from readthrough.layers import Structure
from readthrough.stages.structure import find_structure
from readthrough.stages.structure.headings import parse_heading
from readthrough.stages.structure.language import find_language
from readthrough.stages.structure.ornaments import is_ornament
from readthrough.stages.structure.povs import initial_of_view, says_viewpoint

TOLD = "I sat in the boat with Nell, and Tam rowed it, and then I asked Nell for the map and Tam for his hat."


def read(*paragraphs: str, name: str = "story.txt") -> tuple[Structure, list[tuple[str, str]]]:
    between = "" if name.endswith("html") else "\n\n"
    story = read_story((between.join(paragraphs) + "\n").encode(), name=name)
    found = find_structure(story)
    return found, [(b.kind, story.text[b.start : b.end]) for b in found.blocks]


@pytest.mark.parametrize("line", ["NPOV", "N.P.O.V.", "~NPOV~", "Npov", "N POV", "xXNell's POVXx"])
def test_lines_that_say_a_viewpoint(line: str):
    assert says_viewpoint(line)
    found, kinds = read(line, TOLD, "TPOV", TOLD)
    assert found.title == "" and kinds[0] == ("heading", line)


@pytest.mark.parametrize("line", ["POV", "NPOVS", "Ipoverish", "no pov", "It was N's POV", "N.O.V."])
def test_words_that_say_no_viewpoint(line: str):
    assert initial_of_view(line) == ""


@pytest.mark.parametrize("frame", ["~{}~", "-{}-", "**{}**", "— {} —"])
@pytest.mark.parametrize("case", [str, str.upper])
def test_names_in_frames_head_parts(frame: str, case):
    nell, tam = frame.format(case("Nell")), frame.format(case("Tam"))
    found, kinds = read(nell, TOLD, TOLD, tam, TOLD)
    assert found.title == ""
    assert [text for kind, text in kinds if kind == "heading"] == [nell, tam]


@pytest.mark.parametrize(
    ("one", "two"),
    [("-Bang-", "-Crash-"), ("~Nell~", "~Love~"), ("*Nell*", "*Tam*"), ("(Nell)", "(Tam)"), ("Nell", "-Tam-")],
)
def test_other_words_in_frames_head_nothing(one: str, two: str):
    _, kinds = read(TOLD, one, TOLD, "With a bang and a crash came love.", two, TOLD)
    assert "heading" not in [kind for kind, _ in kinds]


def test_a_viewpoint_under_a_number_is_no_title_of_a_chapter():
    found, _ = read("Chapter 2", "N.P.O.V.", TOLD, "T.P.O.V.", TOLD)
    assert [c.title for c in found.chapters] == ["Chapter 2"]


@pytest.mark.parametrize(
    "line",
    ["-HP-HP-HP-", "HPHPHPHPHP", "~HPDM~HPDM~HPDM~", "SCENE CHANGE", "~time skip brought to you by Ned's broken oar~"],
)
def test_drawn_breaks(line: str):
    assert is_ornament(line)


@pytest.mark.parametrize(
    "line",
    ["NO-NO-NO", "LA-LA-LA!", "HAHAHAHA", "SHSHSHSH", "BANANA", "MISSISSIPPI", "SOS", "This meal was brought to you",
     "Time skipped a beat", "A line"],
)  # fmt: skip
def test_cries_and_words_are_no_breaks(line: str):
    assert not is_ornament(line)


@pytest.mark.parametrize("line", ["Flashback", "End flashback", "x", "~SPN~", "-TW-"])
def test_breaks_between_paragraphs_only(line: str):
    assert ("break", line) in read(TOLD, line, TOLD)[1]
    letter = ["Dear Nell,", "I sat in the boat.", "Love, Tam", line, TOLD]
    if "lash" not in line:
        assert ("break", line) not in read(TOLD, *letter)[1]
    assert ("break", line) not in read(line, TOLD, TOLD)[1]


@pytest.mark.parametrize("last", ["<b>The End</b>", "<h2>THE END</h2>"])
def test_the_end_heads_nothing(last: str):
    found, kinds = read(f"<h2>Chapter 1</h2><p>{TOLD}</p><h2>Chapter 2</h2><p>{TOLD}</p>{last}", name="story.html")
    assert [c.title for c in found.chapters] == ["Chapter 1", "Chapter 2"]
    assert kinds[-1][0] == "other"


def test_the_end_twice_and_a_chapter_of_that_name():
    _, kinds = read("THE LAMP", "By Mo Quill", TOLD, "THE END", "THE WELL", "By Mo Quill", *[TOLD] * 20, "THE END")
    assert [kind for kind, text in kinds if text == "THE END"] == ["other", "other"]
    body = "".join(f"<p>{TOLD}</p>" for _ in range(5))
    found, _ = read(f"<h2>Chapter 1</h2>{body}<h2>The End</h2>{body}", name="story.html")
    assert [c.title for c in found.chapters] == ["Chapter 1", "The End"]


@pytest.mark.parametrize(
    "lines",
    [
        ("1.", "2.", "+1"),
        ("i.", "ii.", "+i."),
        ("One", "Two", "Plus one"),
        ("1", "2", "And One"),
        ("**1.**", "**2.**", "**+1**"),
    ],
)
def test_one_more_part(lines: tuple[str, str, str]):
    found, _ = read(lines[0], TOLD, lines[1], TOLD, lines[2], TOLD)
    assert [c.title for c in found.chapters] == list(lines)


@pytest.mark.parametrize(
    "line", ["i went home.", "vivid", "And one.", "And one of them laughed", "plus one dog", "+12", "x"]
)
def test_lines_that_are_no_part(line: str):
    heading = parse_heading(line)
    assert heading is None or heading.style == "small"
    assert read(TOLD, line, TOLD, "And one", TOLD)[0].chapters == ()


def test_postscripts_belong_to_their_letter():
    for head in (["Nell,", "My aunt will hear of it.", "T.M."], ["Dear Nell,", "My aunt will hear.", "Yours,", "Tam"]):
        letter = [*head, "PS: She has laughed for hours.", "PPS: Come soon."]
        _, kinds = read(*letter, "---", TOLD)
        assert [text for kind, text in kinds if kind == "letter"] == letter


def test_a_postscript_under_a_note_is_a_note():
    _, kinds = read(TOLD, TOLD, "A/N: Thanks for reading!", "PS: Nell is back soon.")
    assert [kind for kind, _ in kinds[-2:]] == ["end_note", "end_note"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It rained. I do not know who I am. I am to go to town and I do. “I do,” I said to Tom. “I do, do I?”", "en"),
        ("“Um hi,” said a voice behind me. I turned round. “Hello,” I said to it, and I do so still.", "en"),
        ("Stał w drzwiach i patrzył na ulicę, ale nie było tam nikogo. Nie wiem, jak to się stało, powiedział.", "pl"),
        ("De man stond in de deur en keek naar de straat, maar er was niemand. Ik weet het niet, zei hij.", "nl"),
    ],
)
def test_languages_of_short_texts(text: str, language: str):
    assert find_language(text) == language


ON = "The boat was a good one. Nell sat down in it and took an oar, and then she gave it to Tam."


@pytest.mark.parametrize(
    "heads", ["14|15|16", "THREE|FOUR", "6.|7.", "XIV|XV|XVI", "Chapter 14|15", "Twenty-Nine|Thirty", "Chapter 1|2"]
)
def test_an_excerpt_begins_with_any_number(heads: str):
    numbers = heads.split("|")
    found, _ = read(*(line for number in numbers for line in (number, ON, '"Now," said Nell.')))
    assert [c.title for c in found.chapters] == numbers
    found, _ = read("The Good Boat", *(line for number in numbers for line in (number, ON, ON)))
    assert [c.title for c in found.chapters] == numbers and found.title == "The Good Boat"


@pytest.mark.parametrize(
    "lines",
    [
        ("14", ON, "15", "16", ON),  # a list
        ("21", ON, "24", ON),  # a score
        ("6", ON, "5", ON),  # counted down
        ("Three.", ON, "Four.", ON),  # said aloud
        (ON, "4", ON, "5", ON),  # the floors of a house
        ("He was counting in the yard.", "Seven", ON, "Eight", ON),
        ("1914", ON, "1915", ON),
        ("14. " + ON, "15. " + ON),
        ("They told each other this:", "7", ON, "8", ON),
    ],
)
def test_numbers_that_head_no_chapters(lines: tuple[str, ...]):
    assert read(*lines)[0].chapters == ()


def test_numbers_over_long_parts_of_an_excerpt():
    found, _ = read(ON, *(line for number in "678" for line in (number, *[ON] * 12)))
    assert [c.title for c in found.chapters] == ["6", "7", "8"]
