"""The page's records and its markup, without a browser; tests/browser looks at it in one."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import readthrough
from page_readings import CAST, SHORT, novel_reading, short_reading
from readthrough.layers import Block, Character, Structure
from readthrough.page import render_page
from readthrough.page.people import BAR_WIDTH, INKS, people_of, short_names
from readthrough.page.pieces import EmphasisReader, Piece, cut
from readthrough.page.reasons import BLOCK_WHY, CHARACTER_WHY, LINE_WHY, SPEAKER_WHY, line_words
from readthrough.page.records import Fold, Page, Passage, make_page
from readthrough.reading import CastMember, Reading
from readthrough.story import Declared, Emphasis, Paragraph, Source, Story
from readthrough.terminal import format_reading


class _Story(HTMLParser):
    """Collects the text of ``#story``, every element seen anywhere, and the content of scripts and styles."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.elements: list[tuple[str, dict]] = []
        self._inside = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self.elements.append((tag, dict(attrs)))
        self._inside |= ("id", "story") in attrs

    def handle_endtag(self, tag: str) -> None:
        self._inside &= tag != "article"

    def handle_data(self, data: str) -> None:
        self.text += data if self._inside else ""

    def classed(self, name: str) -> list[dict]:
        return [attrs for _, attrs in self.elements if name in (attrs.get("class") or "").split()]


def bare(text: str) -> str:
    return "".join(text.split())


def passages(page: Page) -> list[Passage]:
    items = [item for section in page.sections for chunk in section.chunks for item in chunk.items]
    return [p for item in items for p in (item.passages if isinstance(item, Fold) else (item,))]


def folds(page: Page) -> list[Fold]:
    items = [item for section in page.sections for chunk in section.chunks for item in chunk.items]
    return [item for item in items if isinstance(item, Fold)]


def plain_reading(text: str, *paragraphs: Paragraph, format: str = "text", emphasis=()) -> Reading:
    """A reading without any structure: what a page must still be able to show."""
    rows = paragraphs or (Paragraph(0, len(text)),)
    return Reading(Story(text, rows, Source("x.txt", format, ""), Declared(), tuple(emphasis)), {})


# --- records ------------------------------------------------------------------------------------------------------


def test_notes_are_folded_together_and_songs_stand_open() -> None:
    found = [(fold.kind, fold.open, len(fold.passages), fold.peek) for fold in folds(make_page(short_reading()))]
    assert found == [
        ("note", False, 2, "A/N: my first one, be kind! Beta’d by nobody."),
        ("lyrics", True, 1, "Oh the sea, the sea it never writes to me"),
        ("message", True, 1, "Bruno: r u ok? Anna: fine"),
        ("end_note", False, 1, "Thanks for reading! Reviews are love."),
    ]


def test_a_name_stands_once_until_somebody_else_speaks() -> None:
    page = make_page(short_reading())
    labels = [[(m.label, m.aside) for m in p.marks] for p in passages(page) if p.marks]
    assert labels[0] == [("Anna", True), ("", False)]  # «You’re late,» said Anna. «Again.»
    assert labels[1] == [("Bruno", True), ("Anna", False)]
    assert labels[2] == [("?", True)]


def test_lines_count_as_the_cast_counts_them() -> None:
    reading = short_reading()
    page = make_page(reading)
    for index, (person, member) in enumerate(zip(page.people, reading.cast, strict=True)):
        turns = {line.turn for line in page.lines if line.person == index and line.turn >= 0}
        assert len(turns) == member.lines == person.lines
    assert [line.kind for line in page.lines if line.turn < 0] == ["thinks"]


def test_doubtful_lines_are_the_unknown_and_the_low() -> None:
    page = make_page(short_reading())
    assert [(line.person, line.sure) for line in page.lines if line.doubtful] == [(-1, "doubtful"), (0, "doubtful")]


def test_page_and_terminal_count_the_same() -> None:
    """Lines, doubtful lines and lines with no speaker: one utterance counts once, however often its tag breaks it."""
    marked = (
        "title: T\nprose: ⟦A .3 turn-taking⟧“One,”⟦/⟧ x ⟦A .9 turn-taking⟧“and so on.”⟦/⟧\nprose: Then.\n"
        "prose: ⟦? .3 unknown⟧“Two,”⟦/⟧ x ⟦? .2 carry-over⟧“too.”⟦/⟧\nprose: ⟦B .9 said-after⟧“Three.”⟦/⟧\n"
        "prose: ⟦group .2 said-by-several⟧“Four!”⟦/⟧"
    )
    reading = short_reading(marked)
    printed, html = format_reading(reading), render_page(reading)
    assert "4 lines spoken" in printed and "4 lines spoken" in html
    assert "3 of 4 lines spoken, 1 of them with no speaker" in printed
    assert "Doubtful lines: 3 of 4 lines spoken, 1 of them with no speaker" in html
    assert "Doubtful <b>3</b>" in html
    assert "several?" in printed and 'data-n="several"' in html


def _documented() -> dict[str, set[str]]:
    text = (Path(__file__).parents[1] / "docs" / "why.md").read_text(encoding="utf-8")
    sections = re.split(r"^## ", text, flags=re.M)[1:]
    return {s.split("\n", 1)[0].strip(): set(re.findall(r"^\| `([^`]+)` \|", s, re.M)) for s in sections}


def test_every_reason_has_its_words_and_no_words_are_left_over() -> None:
    words = {"structure": BLOCK_WHY, "dialogue": LINE_WHY, "characters": CHARACTER_WHY, "speakers": SPEAKER_WHY}
    known = _documented()
    assert {stage: set(table) for stage, table in words.items()} == {stage: known[stage] for stage in words}


def test_what_is_odd_about_the_marks_of_a_line_is_told() -> None:
    assert line_words("said-after", "closed") == "a name and a verb of speech stand right after it"
    assert line_words("turn-taking", "unclosed").endswith("this one’s turn; its closing mark is missing")


def test_who_thinks_is_told_apart_from_who_speaks() -> None:
    marked = (
        "title: T\nprose: ⟦A .9 said-after⟧“Go,”⟦/⟧ she said. ⟦A thought .9 thought-verb⟧Run,⟦/⟧ she thought. "
        "⟦group .9 said-by-several⟧“Yes!”⟦/⟧"
    )
    labels = [(mark.label, mark.line) for p in passages(make_page(short_reading(marked))) for mark in p.marks]
    assert labels == [("Anna", 0), ("Anna", 1), ("several", 2)]
    assert 'data-n="Anna" data-v=" thinks"' in render_page(short_reading(marked))


def test_the_cast_shows_who_matters_and_folds_the_others() -> None:
    cast = [
        CastMember("you", "you", (), None, False, 900, 9, 9, 0, 9),
        CastMember("n", "", (), "she", True, 3, 9, 9, 0, 9),
    ]
    cast += [CastMember(str(i), f"N{i}", (), None, False, 2, 9, 9, 0, 9) for i in range(20)]
    people = people_of(cast, {}, 10, {"you": "second-person", "n": "first-person"})
    assert [(p.name, p.role) for p in people[:3]] == [
        ("you", "the «you» of the story"),
        ("the narrator", ""),
        ("N0", ""),
    ]
    assert [p.main for p in people] == [True] * 6 + [False] * 16


def test_those_without_a_line_do_not_drown_the_others() -> None:
    silent = tuple(Character(f"S{i}", f"Silent {i}", (), None, False) for i in range(150))
    page = _Story(render_page(short_reading(cast=(*CAST, *silent))))
    folds = [attrs for tag, attrs in page.elements if tag == "details" and attrs.get("class") == "more"]
    assert len(folds) == 2 and not [attrs for attrs in folds if "open" in attrs]  # «151 without a line», «139 more»
    nobody = _Story(render_page(short_reading("title: T\nprose: ⟦? .1 unknown⟧“Who?”⟦/⟧")))
    assert [attrs for tag, attrs in nobody.elements if tag == "details" and "open" in attrs]


def test_only_who_speaks_more_than_once_has_an_ink() -> None:
    inks = {person.name: person.ink for person in make_page(short_reading()).people}
    assert inks == {"Anna Quist": 1, "Bruno": 2, "the keeper": 0, "Dora": 0}


@pytest.mark.parametrize(
    ("names", "short"),
    [
        (["Anne Marsh", "Frederick Bell"], ["Anne", "Frederick"]),
        (["Tom Hale", "Tom Weller", "Ada"], ["Tom Hale", "Tom Weller", "Ada"]),
        (["Tom", "Tom Hale"], ["Tom", "Tom Hale"]),
        (["Mr. Hale", "Mrs Hale", "the keeper"], ["Mr. Hale", "Mrs Hale", "the keeper"]),
        (["Marius’s mother", "Marius Keller"], ["Marius’s mother", "Marius"]),
    ],
)
def test_short_names_stay_apart(names: list[str], short: list[str]) -> None:
    assert short_names(names) == short


def test_a_short_name_is_one_the_story_uses() -> None:
    assert short_names(["Old Peter Marsh", "Ada Finch"], [("Peter",), ("Miss Finch", "Ada")]) == [
        "Old Peter Marsh",
        "Ada",
    ]
    assert short_names(["Honest Peter"], [("Peter", "Mr. Peter")]) == ["Peter"]


def test_a_bar_shows_where_somebody_speaks() -> None:
    member = CastMember("A", "Anna", (), "she", False, 2, 4, 9, 100, 999)
    (person,) = people_of([member], {"A": [500, 501]}, 1000)
    assert (person.bar.first, person.bar.last) == (BAR_WIDTH // 10, BAR_WIDTH - 1)
    assert person.bar.ticks == ((BAR_WIDTH // 2, 2),)


def test_minor_people_share_the_neutral_ink() -> None:
    cast = [CastMember(str(i), f"N{i}", (), None, False, 40 - i, 9, 9, 0, 9) for i in range(30)]
    assert [p.ink for p in people_of(cast, {}, 10)] == [*range(1, INKS + 1), *[0] * (30 - INKS)]


def test_hard_wrapped_prose_flows_and_verse_does_not() -> None:
    wrapped = "It was a dark and stormy night, and the rain fell in torrents, except\nat occasional intervals."
    verse = "Tyger Tyger, burning bright,\nIn the forests of the night;"
    prose, song = (passages(make_page(plain_reading(text)))[0] for text in (wrapped, verse))
    assert (prose.keeps_lines, song.keeps_lines) == (False, True)
    # In markup a line end inside a paragraph was a <br>.
    assert passages(make_page(plain_reading(wrapped, format="html")))[0].keeps_lines


def test_text_that_a_structure_forgot_is_shown() -> None:
    text = "One.\n\nTwo.\n\nThree."
    story = plain_reading(text).story
    reading = Reading(story, {Structure: Structure((Block(6, 10, "prose", None, ""),), ())})
    shown = ["".join(piece.text for piece in p.pieces).strip() for p in passages(make_page(reading))]
    assert shown == ["One.", "Two.", "Three."]


def test_type_that_crosses_a_line_is_cut_at_it() -> None:
    text = "said “go now” quickly"
    emphasis = [Emphasis(0, 8, "italic"), Emphasis(6, 12, "bold"), Emphasis(0, 99, "unheard-of")]
    assert cut(text, 0, len(text), [(5, 13, 7)], emphasis) == (
        Piece("said ", -1, ("italic",)),
        Piece("“", 7, ("italic",)),
        Piece("go", 7, ("bold", "italic")),
        Piece(" now", 7, ("bold",)),
        Piece("”", 7, ()),
        Piece(" quickly", -1, ()),
    )


spans = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted)


@given(
    st.lists(st.tuples(spans, st.sampled_from(["italic", "bold", "code"])), max_size=12), st.lists(spans, max_size=6)
)
def test_pieces_are_the_text_whatever_overlaps(types: list, blocks: list) -> None:
    text = "".join(chr(0x4E00 + i) for i in range(60))
    rows = sorted((Emphasis(a, b, kind) for (a, b), kind in types if a < b), key=lambda e: (e.start, -e.end))
    reader = EmphasisReader(rows)
    at = 0
    for a, b in sorted(blocks):
        start, end = max(a, at), b
        if start >= end:
            continue
        at = end
        pieces = cut(text, start, end, [(start + 2, end - 1, 0)], reader.within(start, end))
        assert "".join(piece.text for piece in pieces) == text[start:end]
        place = start
        for piece in pieces:
            for i in range(place, place + len(piece.text)):
                assert set(piece.types) == {row.kind for row in rows if row.start <= i < row.end}
            place += len(piece.text)


# --- markup -------------------------------------------------------------------------------------------------------

NASTY = (
    "title: <title>Bobby</title>\n"
    'prose: ⟦X>A .9 said-after⟧“<script>alert("x")</script>”⟦/⟧ said </article></script><!-- Anna & co. &amp; &lt;\n'
    "note: <img src=x onerror=alert(1)> \"' onfocus=alert(2) autofocus='\n"
    "lyrics: ]]> </style> <svg/onload=alert(3)>|\u2028 {{7*7}} ${1}"
)
NASTY_CAST = (
    CAST[0],
    Character("X", "</script><script>alert(4)</script>", ('"><b>', "\\'"), "<i>", False, "</SCRIPT"),
)


def test_a_story_of_tags_is_shown_as_text() -> None:
    reading = short_reading(NASTY, NASTY_CAST)
    page = _Story(render_page(reading))
    assert bare(page.text) == bare(reading.text)
    tags = {tag for tag, _ in page.elements}
    assert not tags & {"img", "iframe", "object"}
    assert not [attrs for _, attrs in page.elements if any(name.startswith("on") for name in attrs)]
    assert [a.get("type") for tag, a in page.elements if tag == "script"] == ["application/json", None]


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("<>&\"'/!-[]` \n=abscript\u2028\\u003c"), max_size=60))
def test_any_text_comes_out_as_it_went_in(text: str) -> None:
    reading = plain_reading(text, emphasis=[Emphasis(1, max(1, len(text) - 2), "italic")])
    assert bare(_Story(render_page(reading)).text) == bare(text)


def test_the_data_is_json_in_which_no_tag_can_begin() -> None:
    html = render_page(short_reading(NASTY, NASTY_CAST))
    data = re.search(r'<script type="application/json" id="data">(.*?)</script>', html, re.S)[1]
    assert "<" not in data
    assert "</script><script>alert(4)</script>" in [person["name"] for person in json.loads(data)["people"]]


def test_the_text_of_the_page_is_the_text_of_the_story() -> None:
    for reading in (short_reading(), novel_reading(3000), plain_reading("Just this.")):
        assert bare(_Story(render_page(reading)).text) == bare(reading.text)


def test_names_and_labels_are_attributes_not_text() -> None:
    page = _Story(render_page(short_reading()))
    assert [a["data-n"] for a in page.classed("l") if "data-n" in a][:4] == ["Anna", "Bruno", "Anna", "?"]
    assert page.classed("note")[0].get("open", "shut") == "shut"
    summaries = [attrs["aria-label"] for tag, attrs in page.elements if tag == "summary" and "data-k" in attrs]
    assert summaries[0] == "Author’s note: A/N: my first one, be kind! Beta’d by nobody."
    names = [summary.split(":")[0] for summary in summaries]
    assert names == ["Author’s note", "Song or poem", "Message", "Closing note"]


def test_a_fold_that_begins_with_its_name_does_not_say_it_twice() -> None:
    story = "Title: Rain\n\nSummary: A cat comes home.\n\nIt rained.\n\n\"Well,\" said Nell, \"there you are.\"\n"
    shown = _Story(render_page(readthrough.read(story.encode(), name="story.txt")))
    kinds = {a["class"] for tag, a in shown.elements if tag == "details"}
    assert "f summary own" in kinds
    assert _Story(render_page(short_reading())).classed("own") == []


def test_the_page_reaches_for_nothing() -> None:
    html = render_page(short_reading())
    page = _Story(html)
    links = [a[name] for _, a in page.elements for name in ("href", "src") if name in a]
    assert all(link.startswith(("#", "data:")) for link in links)
    policy = next(a["content"] for tag, a in page.elements if a.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert "http:" not in html and "https:" not in html and "@import" not in html and "url(" not in html


def test_ids_are_used_once_and_every_link_has_its_place() -> None:
    page = _Story(render_page(short_reading()))
    ids = [attrs["id"] for _, attrs in page.elements if "id" in attrs]
    assert len(ids) == len(set(ids))
    hashes = [attrs["href"][1:] for tag, attrs in page.elements if tag == "a"]
    assert hashes[:3] == ["story", "ch0", "ch1"]
    assert set(hashes) <= set(ids)


def test_headings_are_titles_then_chapters() -> None:
    page = _Story(render_page(short_reading()))
    assert [tag for tag, _ in page.elements if tag in ("h1", "h2")][:3] == ["h1", "h2", "h2"]
    untitled = _Story(render_page(short_reading(SHORT.split("\n", 3)[3])))
    assert [tag for tag, _ in untitled.elements].count("h1") == 1  # one of ours, outside the story


def test_a_heading_inside_a_chapter_stands_below_the_text_before_it() -> None:
    story = "# One\n\nIt rained.\n\nRavi's POV\n\nI was late.\n\nInes's POV\n\nI was not.\n"
    page = render_page(readthrough.read(story.encode(), name="story.md"))
    assert page.count('<h3 class="head4">') == 2 and "head3" not in page.partition("</style>")[2]


def test_emphasis_is_kept() -> None:
    html = render_page(short_reading())
    assert "<em>opinions</em>" in html
    assert "“The <strong>bridge</strong> was out.”" in html


def test_the_same_reading_makes_the_same_page() -> None:
    assert render_page(short_reading()) == render_page(short_reading())


# --- colours ------------------------------------------------------------------------------------------------------


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (x / 12.92 if x <= 0.03928 else ((x + 0.055) / 1.055) ** 2.4 for x in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_every_ink_can_be_read_on_the_paper(theme: int) -> None:
    css = files("readthrough.page").joinpath("page.css").read_text(encoding="utf-8")
    colours = {name: pair for name, *pair in re.findall(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", css)}
    assert {f"k{i}" for i in range(INKS + 1)} <= set(colours)
    for name in ("ink", "soft", *(f"k{i}" for i in range(INKS + 1))):
        for ground in ("paper", "raised", "tint"):
            assert _contrast(colours[name][theme], colours[ground][theme]) >= 4.5, (name, ground)
