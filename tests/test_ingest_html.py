"""HTML pages as stories: paragraphs of every shape, emphasis, what sites mark, what is left out."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from readthrough.errors import TooLarge
from readthrough.ingest.html import read_html
from readthrough.story import Source, Story

FILES = Path(__file__).parent / "files"


def story_of(page: str | bytes) -> Story:
    data = page.encode() if isinstance(page, str) else page
    return read_html(data, Source("page.html", "html", "0" * 64))


def file(name: str) -> Story:
    return story_of((FILES / name).read_bytes())


def rows(story: Story) -> list[tuple[str, str]]:
    """Return (role or tag, text) of each paragraph."""
    return [(p.role or p.tag, story.text[p.start : p.end]) for p in story.paragraphs]


def texts(story: Story, role: str = "*") -> list[str]:
    return [story.text[p.start : p.end] for p in story.paragraphs if role in ("*", p.role)]


def slanted(story: Story, kind: str = "italic") -> list[str]:
    return [story.text[e.start : e.end] for e in story.emphasis if e.kind == kind]


# Paragraphs


def test_paragraphs_of_every_shape() -> None:
    story = file("odd_shapes.html")
    assert texts(story) == [
        "Text that stands in the body.",
        "A paragraph of a div.",
        "Another, with a thought in it.",
        "A div in the div.",
        "Text after the inner div.",
        "A list item in a paragraph.",
        "A bare one.",
        "After two empty paragraphs.",
        "Before an image and after it.",
        "One line\nand its second.",
        "A new paragraph by two breaks.",
        "And one after a gap.",
        "centred by an element",
        "centred by an attribute",
        "centred and slanted by a style",
        "a cell",
        "another",
        "kept\n  as it is",
        "",
        "Quoted boldly and in both.",
        "Slanted twice over, then not.",
        "The last\u200b words.",
    ]
    assert [(p.tag, p.gap) for p in story.paragraphs if p.tag != "p" or p.gap] == [
        ("li", 0), ("li", 0), ("p", 2), ("p", 1), ("cell", 0), ("cell", 0), ("pre", 0), ("hr", 0), ("quote", 0),
    ]  # fmt: skip
    assert [story.text[p.start : p.end].split()[0] for p in story.paragraphs if p.centred] == ["centred"] * 3


def test_emphasis_by_elements_styles_and_classes() -> None:
    story = file("odd_shapes.html")
    assert slanted(story) == ["a thought", "centred and slanted by a style", "in both", "Slanted twice over"]
    assert slanted(story, "bold") == ["boldly"]
    assert slanted(story, "underline") == ["both"]


def test_left_out_says_what_and_why() -> None:
    assert [(out.kind, out.chars) for out in file("odd_shapes.html").left_out] == [
        ("image", 12),
        ("hidden", 15),
        ("hidden", 14),
    ]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<div>one</div><div>two</div>", ["one", "two"]),
        ("one<br><br>two<br>three", ["one", "two\nthree"]),
        ("<p>a<i>b<p>c</i>d", ["ab", "cd"]),
        ("<li>x<ul><li>y</li></ul>z</li>", ["x", "y", "z"]),
        ("<p>fish &amp; chips&nbsp;&mdash; &#8220;hot&#8221;</p>", ["fish & chips\xa0— “hot”"]),
        ("<h1>I<br>The Start</h1><p>x", ["I\nThe Start", "x"]),
        ("<p>never <!-- hidden --> doubled</p>", ["never doubled"]),
        ("<p><span>in</span><span>side</span> <b> out </b></p>", ["inside out"]),
        ("<table><tr><td><p>cell</p></td><td>two<br>lines</td></tr></table>", ["cell", "two\nlines"]),
        ("<dl><dt>Name</dt><dd>Ada</dd></dl>", ["Name", "Ada"]),
        ('<p><img src="T.png" alt="T">he rain</p>', ["The rain"]),
        ("<div>&nbsp;</div><div>text<br></div><p>end", ["text", "end"]),
        ("<p>a</p>\x00<p>b\x07c</p>", ["a", "bc"]),
        ("<P>upper<BR/>case</P>", ["upper\ncase"]),
        ("<p>5 < 6 and <unknown>tags</unknown></p>", ["5 < 6 and tags"]),
    ],
)
def test_small_pages(page: str, expected: list[str]) -> None:
    assert texts(story_of(page)) == expected


def test_a_chapter_with_one_break_a_paragraph_is_many_paragraphs() -> None:
    lines = [f"Line {i} of the chapter is a paragraph of its own, as long as such things are." for i in range(12)]
    assert texts(story_of(f"<div>{'<br>'.join(lines)}</div>")) == lines


def test_the_lines_of_a_poem_stay_together() -> None:
    assert texts(story_of("<p>The tide came in<br>and took the shoe<br>that nobody had missed</p>")) == [
        "The tide came in\nand took the shoe\nthat nobody had missed"
    ]


def test_an_image_that_is_a_scene_break_is_a_rule() -> None:
    story = story_of('<p>one</p><p><img src="divider.png" alt="* * *"></p><p>two</p>')
    assert [p.tag for p in story.paragraphs] == ["p", "hr", "p"]
    assert story.left_out[0].kind == "image"


def test_xhtml_with_self_closed_elements_loses_nothing() -> None:
    page = (
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x"/></head><body>'
        '<a id="x"/><p>one</p><div/><p>two</body></html>'
    )
    assert texts(story_of(page)) == ["one", "two"]


def test_places_in_the_source() -> None:
    story = story_of('<p id="first">a</p><p>b</p><div id="d">c<br><br>d</div>')
    assert [p.where for p in story.paragraphs] == ["#first", "p2", "#d", "p4"]


def test_declared_encoding() -> None:
    story = story_of('<meta charset="windows-1252"><p>“caf\xe9”</p>'.encode("cp1252"))
    assert (texts(story), story.source.encoding) == (["“café”"], "cp1252")


def test_declared_by_the_head_of_a_page() -> None:
    story = story_of(
        '<html lang="en-GB"><head><title>Low Water | A Site</title><meta name="author" content="M. Rook">'
        '<link rel="canonical" href="https://example.org/7"></head><body><h1>Low Water</h1><p>Text.</p></body></html>'
    )
    d = story.declared
    assert (d.title, d.author, d.url, d.language) == ("Low Water", "M. Rook", "https://example.org/7", "en-GB")
    assert rows(story) == [("title", "Low Water"), ("p", "Text.")]


# Sites


def test_ao3_download() -> None:
    story = file("ao3_download.html")
    d = story.declared
    assert (d.title, d.author, d.rating, d.words, d.published) == (
        "The Lamp Keeper", "tallowwick", "General Audiences", 1234, "2020-03-01",
    )  # fmt: skip
    assert d.warnings == ("No Archive Warnings Apply",)
    assert d.categories == ("Gen", "F/F")
    assert d.relationships == ("Ada Quill/Bryn Marsh",)
    assert d.characters == ("Ada Quill", "Bryn Marsh, Lady of the Weir")
    assert d.tags == ("Lighthouses", "Slow Burn")
    assert (d.series, d.url) == ("Part 2 of The Weir Books", "http://archiveofourown.org/works/1")
    assert texts(story, "title") == ["The Lamp Keeper"]
    assert texts(story, "heading") == ["Chapter 1: The First Night", "Chapter 2"]
    assert texts(story, "summary") == [
        "Summary", "Ada keeps the lamp. Bryn keeps coming back.", "Chapter Summary", "A knock at the door.",
    ]  # fmt: skip
    assert texts(story, "note") == [
        "Notes", "For the winter swap. Thanks to my beta!", "See the end of the work for more notes",
        "Chapter Notes", "Mind the weather.", "See the end of the chapter for notes",
    ]  # fmt: skip
    assert texts(story, "end_note") == ["Chapter End Notes", "Next one soon.", "End Notes", "Thank you for reading."]
    assert texts(story, "") == [
        "The lamp was always lit.", '"Who is there?" Ada said.', '"Only me," said Bryn.', "***",
        "It rained until morning.", "In the morning the sea was flat.", "", "Bryn made tea.",
    ]  # fmt: skip
    assert texts(story, "back") == [
        "Please drop by the Archive and comment to let the creator know if you enjoyed their work!"
    ]


def test_ao3_page_saved_from_a_browser() -> None:
    story = file("ao3_work_page.html")
    d = story.declared
    assert (d.title, d.author, d.words, d.url) == (
        "The Lamp Keeper", "tallowwick", 12345, "https://archiveofourown.org/works/101",
    )  # fmt: skip
    assert d.tags == ("Storms, and how to wait them out",)
    assert d.relationships == ("Ada Quill/Bryn Marsh", "Ada Quill & The Sea")
    assert "Chapter Text" not in story.text
    assert texts(story, "heading") == ["Chapter 1: The First Night"]
    assert texts(story, "note") == ["Notes:", "For the winter swap.", "Notes:", "Mind the weather."]
    assert texts(story, "end_note") == ["Notes:", "Next one soon!"]
    assert texts(story, "") == [
        "The lamp was always lit.", '"Who is there?" Ada said.', "~*~", "It rained until morning.",
    ]  # fmt: skip
    assert {"landmark", "navigation", "comments"} <= {out.kind for out in story.left_out}


def test_an_authors_own_page_in_a_work_is_no_mark_of_the_site() -> None:
    """A story that shows a newspaper in the site's own classes: <p class="byline">by Ada</p>."""
    page = (FILES / "ao3_download.html").read_text("utf-8")
    page = page.replace(
        "<p>It rained until morning.</p>",
        '<h2 class="heading">HARBOUR NEWS</h2><p class="byline">by Ada</p><p>Notes</p><blockquote>Wet.</blockquote>',
    )
    assert {"HARBOUR NEWS", "by Ada", "Notes", "Wet."} <= set(texts(story_of(page), ""))


def test_fichub_page() -> None:
    story = story_of(
        "<html><body><h1>Low Water</h1><p>By: rookery</p><p>The boats lie in the mud.</p><p>Status: complete<br>"
        'Published: 2012-03-04<br>Words: 1,950<br>Original source: <a href="https://example.org/s/5">https://example.'
        'org/s/5</a><br>Exported with the assistance of <a href="https://fichub.net">FicHub.net</a></p>'
        "<h2>1. Mud</h2><p>The boats lay on their sides.</p></body></html>"
    )
    d = story.declared
    assert (d.title, d.author, d.words, d.published) == ("Low Water", "rookery", 1950, "2012-03-04")
    assert d.url == "https://example.org/s/5"
    assert texts(story, "") == ["1. Mud", "The boats lay on their sides."]


def test_fanficfare_html() -> None:
    story = file("fanficfare.html")
    d = story.declared
    assert (d.title, d.author, d.url, d.words) == ("A Cup of Tide", "saltmarsh", "https://example.org/s/77", 3210)
    # What FanFicFare calls the category is the fandom.
    assert (d.fandoms, d.tags) == (("Harbour Lights", "Weir Folk"), ("Drama", "Mystery"))
    # Head and foot have the same label; only the class tells them apart.
    assert texts(story, "note") == ["Notes for the Chapter:", "Written on a train."]
    assert texts(story, "end_note") == ["Notes for the Chapter:", "Off the train now."]
    assert [(t.title, story.text[t.start :].partition("\n")[0]) for t in story.toc] == [
        ("1. The Cup", "1. The Cup"),
        ("2. The Tide", "2. The Tide"),
    ]
    assert texts(story, "")[:3] == ["The cup was blue.", "Bare words stand here.", "And here, after two breaks."]


def test_fanfiction_net_page() -> None:
    story = file("ffn_page.html")
    d = story.declared
    assert (d.title, d.author, d.rating, d.language, d.words) == ("The Glass Ferry", "rookery", "T", "en", 1950)
    assert (d.tags, d.characters) == (("Mystery", "Romance"), ("Ada Q.", "Bryn M."))
    assert d.summary == "The ferry runs at night. Nobody has seen who rows."
    assert [t.title for t in story.toc] == ["2. Fog"]
    assert texts(story, "")[0] == "A/N: I do not own Harbour Lights."
    assert texts(story)[-1] == "R&R please!"


def test_royal_road_page() -> None:
    story = file("royal_road.html")
    assert story.declared.title == "Stone Water"
    assert rows(story) == [
        ("heading", "Chapter 3 - The Weir"),
        ("note", "Thanks to my patrons: Lea, Tom, the cat."),
        ("p", "The weir had a sound of its own."),
        ("p", '"Do you hear it?" Bryn asked.'),
        ("cell", "Level"),
        ("cell", "2"),
        ("end_note", "Vote if you liked the weir."),
    ]
    # The sentence against thieves is hidden by the page's own style.
    assert ("hidden", 63) in [(out.kind, out.chars) for out in story.left_out]


def test_journal_page() -> None:
    story = file("journal.html")
    d = story.declared
    assert (d.title, d.author, d.relationships, d.rating) == ("Low Water", "quill_ada", ("Ada/Bryn",), "PG-13")
    assert texts(story, "title") == ["Fic: Low Water (1/1)"]
    assert [p.gap for p in story.paragraphs] == [0, 0, 0, 0, 0, 1]
    assert "lovely" not in story.text and "inspectors" in story.text


def test_gutenberg_page() -> None:
    story = file("gutenberg.html")
    assert (story.declared.title, story.declared.author) == ("The Weir-Wife", "M. Rook")
    assert texts(story, "title") == ["THE WEIR-WIFE"]
    assert texts(story, "back")[-1] == "Updated editions will replace the previous one."
    assert "The rain had not stopped since Lammas." in texts(story, "")
    assert [out.kind for out in story.left_out] == ["page-number", "note-number"]


def test_furniture_of_an_unknown_site_is_left_out_and_the_story_is_not() -> None:
    prose = "".join(f"<p>Paragraph {i} of a story that nobody has marked in any way at all.</p>" for i in range(20))
    story = story_of(
        "<body><nav>Home | About</nav><div class='wrap'><div class='sidebar'>Buy my book</div><div class='text'>"
        f"<h1>Stone</h1>{prose}<p>— fin —</p></div></div><div id='comments'><p>Nice.</p></div>"
        "<footer>© somebody</footer><script>1</script></body>"
    )
    assert texts(story)[0] == "Stone" and texts(story)[-1] == "— fin —"
    assert [(out.kind, out.chars) for out in story.left_out] == [
        ("navigation", 10), ("page", 9), ("comments", 5), ("page", 9),
    ]  # fmt: skip


def test_prose_in_a_thing_that_is_called_a_menu_stays() -> None:
    prose = "<p>The menu was long and Ada read all of it.</p>" * 9
    story = story_of(f"<nav>x</nav><div class='menu'>{prose}</div>")
    assert len(story.paragraphs) == 9


# Hostile pages


@pytest.mark.parametrize(
    ("page", "chars"),
    [
        ("<div>" * 100_000 + "hello" + "</div>" * 100_000 + "<p>after", 10),
        ("<div>w " * 20_000 + "</div>" * 20_000, 20_000),
        ("<span>w " * 50_000, 50_000),
        ("".join(f"<font color=c{i}><p>xx" for i in range(3_000)), 6_000),
        ("<b><i>x</b>y" * 5_000, 10_000),
        ("<table><tr><td>w" * 2_000, 2_000),
        ("<" * 200_000, 200_000),
        ("x" * 3_000_000, 3_000_000),
        ("<style>" + "@media{" * 50_000 + "</style>x", 1),
    ],
    ids=["deep", "deep words", "spans", "unclosed fonts", "misnested", "tables", "angles", "one word", "style"],
)
def test_a_hostile_page_is_read_whole_and_soon(page: str, chars: int) -> None:
    began = time.process_time()
    story = story_of(page)
    assert sum(len(t) for t in "".join(texts(story)).split()) + sum(out.chars for out in story.left_out) == chars
    assert time.process_time() - began < 10


def test_a_page_of_too_many_tags_is_refused() -> None:
    with pytest.raises(TooLarge, match=r"page\.html has 1,000,001 tags"):
        story_of("<p>" * 1_000_001)


def test_a_story_about_markup_shows_it() -> None:
    assert texts(story_of("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")) == ["<script>alert(1)</script>"]


def test_tags_of_a_page_whose_lists_have_no_links() -> None:
    tags = "<dt>Characters:</dt><dd><ul><li>Ada Quill</li><li>Marsh, Bryn</li></ul></dd><dt>Rating:</dt><dd>Mature</dd>"
    story = '<div id="workskin"><div class="userstuff"><p>It rained.</p></div></div>'
    page = f'<dl class="work meta group">{tags}</dl>{story}'
    declared = story_of(page).declared
    assert (declared.characters, declared.rating) == (("Ada Quill", "Marsh, Bryn"), "Mature")
