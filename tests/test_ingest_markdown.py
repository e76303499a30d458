"""Markdown: its marks become tags and spans, and none of its words is lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from readthrough.ingest.markdown import read_markdown
from readthrough.story import Source, Story


def read(text: str) -> Story:
    return read_markdown(text.encode(), Source("tale.md", "markdown", "0"))


def rows(story: Story) -> list[tuple[str, str]]:
    return [(p.tag, story.text[p.start : p.end]) for p in story.paragraphs]


def test_blocks() -> None:
    story = read(
        "# One\n\nHe went.\n\n***\n\n> She *stayed*.\n\n## Two\n\n1986. A good year.\n\n"
        "- Go, he said.\n- No.\n\n* * *\n"
    )
    assert rows(story) == [
        ("h1", "One"),
        ("p", "He went."),
        ("hr", ""),
        ("quote", "She stayed."),
        ("h2", "Two"),
        ("li", "1986. A good year."),
        ("li", "- Go, he said."),
        ("li", "- No."),
        ("hr", ""),
    ]
    assert [p.where for p in story.paragraphs][:4] == ["line 1", "line 3", "line 5", "line 7"]


def test_emphasis_links_code_and_escapes() -> None:
    story = read(
        "He *was* **so ~~very~~ sure** of [the *way*](http://x.org), `then`.\\* &amp; ![a map](m.png) <u>no</u>\n"
    )
    assert story.text == "He was so very sure of the way, then.* &  no"
    assert [(story.text[e.start : e.end], e.kind) for e in story.emphasis] == [
        ("was", "italic"),
        ("so very sure", "bold"),
        ("very", "strike"),
        ("way", "italic"),
        ("then", "code"),
        ("no", "underline"),
    ]
    assert [(row.kind, row.chars) for row in story.left_out] == [("image", 5)]


def test_front_matter_is_declared_and_left_out_with_a_reason() -> None:
    story = read(
        "---\ntitle: 'The Long Way'\nauthor: moonchild87\ntags: [angst, slow burn]\ncharacters:\n  - Ann\n  - Cole\n"
        "summary: >\n  He went away.\n  Nobody knows why.\nwords: 4321\nlayout: post\n---\n\nHe walked.\n"
    )
    said = story.declared
    assert (said.title, said.author, said.words) == ("The Long Way", "moonchild87", 4321)
    assert (said.tags, said.characters) == (("angst", "slow burn"), ("Ann", "Cole"))
    assert said.summary == "He went away. Nobody knows why."
    assert rows(story) == [("p", "He walked.")]
    assert story.paragraphs[0].where == "line 15"
    assert story.left_out[0].kind == "front matter" and story.left_out[0].chars > 100


def test_a_typed_header_under_a_title() -> None:
    story = read(
        "# The Long Way\n\n**Author:** moonchild87  \n**Rating:** T  \n**Pairing:** Ann/Cole\n\n---\n\nHe walked.\n"
    )
    assert (story.declared.author, story.declared.rating) == ("moonchild87", "T")
    assert story.declared.relationships == ("Ann/Cole",)
    assert [p.role for p in story.paragraphs if p.tag == "p"] == ["metadata"] * 3 + [""]


def test_what_only_looks_like_markdown_loses_nothing() -> None:
    story = read(
        "# One\n\nHe went out.\n---\nShe stayed.\n\n~~~\n\nIt rained.\n\n\tIndented by a tab.\n\n"
        "[Tom]: hi\n\n<Ann> hello\n\n    Four spaces.\n\nI <3 you\n"
    )
    assert rows(story) == [
        ("h1", "One"),
        ("p", "He went out."),
        ("hr", ""),
        ("p", "She stayed."),
        ("p", "~~~"),
        ("p", "It rained."),
        ("p", "Indented by a tab."),
        ("p", "[Tom]: hi"),
        ("p", "<Ann> hello"),
        ("p", "Four spaces."),
        ("p", "I <3 you"),
    ]


def test_a_short_line_over_dashes_is_a_heading() -> None:
    assert rows(read("Chapter One\n-----------\n\nHe went.\n"))[0] == ("h2", "Chapter One")


def test_lines_without_blank_lines_are_paragraphs_and_wrapped_ones_are_not() -> None:
    wrapped = (
        "She had walked the whole length of the harbour\nbefore she saw that the boat was gone, and\n"
        "with it the only man who knew."
    )
    story = read(f"# One\n\n“*Go,*” he said.\n“No.”\n\n{wrapped}\n")
    assert [text for _, text in rows(story)] == ["One", "“Go,” he said.", "“No.”", wrapped]
    assert [p.where for p in story.paragraphs] == ["line 1", "line 3", "line 4", "line 6"]


def test_raw_html_gives_its_words() -> None:
    story = read(
        "# One\n\n<div class='x'>He <i>went</i>.<br>She stayed.</div>\n\n<!-- hidden -->\n\n<center>* * *</center>\n\n"
        "<script>alert(1)</script>\n\nA <span>b</span> &lt;c&gt;\n"
    )
    assert [text for _, text in rows(story)] == [
        "One",
        "He went.",
        "She stayed.",
        "* * *",
        "<script>alert(1)</script>",
        "A b <c>",
    ]
    assert [story.text[e.start : e.end] for e in story.emphasis] == ["went"]


def test_tables_and_fences() -> None:
    story = read("| a | b |\n|---|---|\n| c | d |\n\n```\nShe typed\n  this.\n```\n")
    assert rows(story) == [("cell", "a"), ("cell", "b"), ("cell", "c"), ("cell", "d"), ("pre", "She typed\n  this.")]


def test_what_the_parser_cannot_take_is_read_as_text() -> None:
    for body in (">" * 5000 + " deep", "[ " * 90_000, "word " * 60_000):
        story = read("# One\n\n" + body)
        assert [n.code for n in story.notices] == ["markdown-as-text"]
        assert story.source.format == "text"
        assert "".join(story.text.split()) == "".join(("# One" + body).split())


MARKS = st.sampled_from(
    ["*", "_", "**", "`", "> ", "# ", "- ", "1. ", "[", "](", ")", "~~", "\\", "<", ">", "|", "&", "***", "\t", "    "]
)
BODY = st.lists(st.one_of(MARKS, st.text("abcXYZ ’“”", max_size=6), st.sampled_from(["\n", "\n\n"])), max_size=60).map(
    "".join
)


@settings(max_examples=200, deadline=None)
@given(BODY)
def test_no_letter_is_lost_whatever_the_marks(body: str) -> None:
    story = read("abc\n\n" + body)
    letters = [c for c in "abc" + body if c.isalpha()]
    if not any(mark in body for mark in ("](", "<")):  # addresses and tags are not words of the page
        assert [c for c in story.text if c.isalpha()] == letters
    kept = "".join(story.text[p.start : p.end] for p in story.paragraphs)
    assert "".join(kept.split()) == "".join(story.text.split())
