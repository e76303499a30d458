"""Plain text: what a paragraph is, what a header says, and that nothing is lost."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readthrough.ingest import read_story
from readthrough.ingest.lines import is_rule
from readthrough.story import Story

WALK = (
    "She had walked the whole length of the harbour before she saw that the boat was gone, and with it the only man "
    "in the town who could have told her why. The rope lay coiled on the stones as if he meant to come back for it."
)
TALK = "“It was here,” she told the gulls, and then, because nobody else was listening, “I saw it here an hour ago.”"


def read(text: str) -> Story:
    return read_story(text.encode(), name="tale.txt")


def texts(story: Story) -> list[str]:
    """Each paragraph on one line."""
    return [" ".join(story.text[p.start : p.end].split()) for p in story.paragraphs]


def wrap(text: str, first: str = "", width: int = 70) -> str:
    return textwrap.fill(text, width, initial_indent=first)


def test_blank_lines_part_paragraphs_and_are_counted() -> None:
    story = read("He went.\n\nShe stayed.\n\n\n\n\nIt rained.\n")
    assert texts(story) == ["He went.", "She stayed.", "It rained."]
    assert [p.gap for p in story.paragraphs] == [0, 1, 4]
    assert [p.where for p in story.paragraphs] == ["line 1", "line 3", "line 8"]


def test_every_line_is_a_paragraph_where_lines_are_long() -> None:
    assert texts(read(f"{WALK}\n{TALK}\n“Go.”\n{WALK}\n")) == [WALK, TALK, "“Go.”", WALK]


def test_hard_wrapped_lines_are_joined() -> None:
    story = read("\n\n".join(wrap(p) for p in (WALK, TALK, "“Go.”", WALK, TALK)))
    assert texts(story) == [WALK, TALK, "“Go.”", WALK, TALK]


def test_one_pasted_paragraph_is_joined_in_a_text_of_lines() -> None:
    story = read(f"{WALK} {WALK}\n{TALK}\n\n{wrap(WALK)}\n\n“Go.”\n“No.”\n“Why?”\n")
    assert texts(story) == [f"{WALK} {WALK}", TALK, WALK, "“Go.”", "“No.”", "“Why?”"]


def test_indents_begin_paragraphs_without_blank_lines() -> None:
    paragraphs = [WALK, TALK, "“Go,” he said.", "“No.”", WALK, TALK, WALK, TALK]
    assert texts(read("\n".join(wrap(p, "    ") for p in paragraphs))) == paragraphs


def test_short_lines_end_paragraphs_without_blank_lines_or_indents() -> None:
    paragraphs = [WALK, '"Go," he said.', '"No."', WALK, '"Why ever not?"', WALK, WALK]
    assert texts(read("\n".join(wrap(p) for p in paragraphs))) == paragraphs


def test_verse_keeps_its_lines_and_a_quotation_its_verse() -> None:
    verse = '"The boat went out,\n  And never did come back,\nThe gulls have carried it away.\n  Its sail was black."'
    story = read("\n\n".join([wrap(WALK), wrap(TALK), verse, wrap(WALK), wrap(WALK), wrap(WALK), wrap(TALK)]))
    assert texts(story)[2] == " ".join(verse.split())
    assert story.text[story.paragraphs[2].start : story.paragraphs[2].end] == verse


def test_a_chapter_label_is_a_paragraph_and_its_title_another() -> None:
    story = read(
        "\n\n\n".join(["CHAPTER I.\nThe Harbour", *[wrap(WALK)] * 5, "Chapter Two\n" + wrap(WALK), wrap(TALK)])
    )
    assert texts(story)[:3] == ["CHAPTER I.", "The Harbour", WALK]
    assert texts(story)[7:9] == ["Chapter Two", WALK]
    # «letter I» ends a wrapped line here, and begins nothing.
    line = "She turned the page over once more, for it was so very like the letter I\nfound in the box, and I " + WALK
    assert len(read("\n\n".join([wrap(WALK)] * 6) + "\n\n" + line).paragraphs) == 7


@pytest.mark.parametrize(
    "rule", "*** * * * --- ~*~ ~~~ xxx xXx oOo o-O-o -x-x- # ### ◊ ●●● =====".split(" ") + ["x X x", "~ * ~"]
)
def test_separators_stand_alone(rule: str) -> None:
    assert texts(read(f"{wrap(WALK)}\n{rule}\n{wrap(WALK)}\n")) == [WALK, rule, WALK]


@pytest.mark.parametrize("words", ["...", "…", "—", "?!", "I", "x", "ox", "XXII", "no.", "00", ":)", "1.", "“…”"])
def test_little_words_are_no_separators(words: str) -> None:
    assert not is_rule(words)


def test_centred_lines_are_marked() -> None:
    lines = ["THE HARBOUR".center(72).rstrip(), wrap(WALK), "    " + TALK[:40]]
    assert [p.centred for p in read("\n\n".join(lines)).paragraphs] == [True, False, False]


def test_typed_emphasis_is_a_span_with_its_marks_and_stays_in_the_text() -> None:
    story = read("He _was_ *so* **sure**, <i>then</i>. snake_case, 2 * 3 * 4, ____, _open\n\nand * not_ on\n")
    assert [(story.text[e.start : e.end], e.kind) for e in story.emphasis] == [
        ("_was_", "italic"),
        ("*so*", "italic"),
        ("**sure**", "bold"),
        ("<i>then</i>", "italic"),
    ]


def test_line_ends_marks_and_controls() -> None:
    story = read("\ufeffOne.\r\n\r\nTwo.\rThree.\x0bFour.\u2028Five.\x00\x07\x1b\n\u200b\nSix.\x1a")
    assert story.text == "One.\n\nTwo.\nThree.\nFour.\nFive.\n\nSix."
    assert texts(story) == ["One.", "Two.", "Three.", "Four.", "Five.", "Six."]


HEADER = """\
The Long Way Home
by moonchild87

Rating: PG-13
Pairings: Ann/Bell, Cole & Dace
Warnings: angst; character death
Disclaimer: They are not mine. They belong to
their owners and I make no money.

Summary: He went away.

Nobody knows why.

Author's Note: For Amy.

He walked to the door.

Rating: this is not a label any more.
"""


def test_a_typed_header_is_declared_and_marked() -> None:
    story = read(HEADER)
    said = story.declared
    assert (said.title, said.author, said.rating) == ("The Long Way Home", "moonchild87", "PG-13")
    assert said.relationships == ("Ann/Bell", "Cole & Dace")
    assert said.warnings == ("angst", "character death")
    assert said.summary == "He went away. Nobody knows why."
    assert [p.role for p in story.paragraphs] == (
        "title byline metadata metadata metadata disclaimer summary summary note".split() + ["", ""]
    )
    assert texts(story)[5].endswith("their owners and I make no money.")


def test_the_page_of_an_archive_that_was_copied() -> None:
    story = read(
        "Rating:\n\n    Teen And Up Audiences\n\nFandoms:\n    The Harbour\nCharacters:\n    Ann Bell, Cole\nStats:\n"
        "    Published:\n        2012-11-05\n    Words:\n        4,321\n\nThe Long Way Home\nmoonchild87\nSummary:\n\n"
        "    He went away.\n\n    Nobody knows why.\n\nNotes:\n\n    For Amy.\n\nWork Text:\n\nHe walked to the door.\n"
    )
    said = story.declared
    assert (said.title, said.author, said.words) == ("The Long Way Home", "moonchild87", 4321)
    assert (said.rating, said.published) == ("Teen And Up Audiences", "2012-11-05")
    assert said.characters == ("Ann Bell", "Cole")
    assert said.summary == "He went away. Nobody knows why."
    assert [p.role for p in story.paragraphs][-2:] == ["metadata", ""]


@pytest.mark.parametrize(
    "story",
    [
        "To: Blake\nFrom: Cole\nSubject: us\nDate: today\n\nI am leaving.\n",
        "Summary: he was a fool.\n\nHe went.\n",
        "Ann: hi\nCole: hey\nAnn: you there?\n",
        "Title page: none.\nHe went.\n",
    ],
)
def test_letters_and_chats_are_no_header(story: str) -> None:
    assert {p.role for p in read(story).paragraphs} == {""}


GUTENBERG = f"""\
The Project Gutenberg EBook of A Tale, by Anne Author

Title: A Tale
       of Two Lines

Author: Anne Author

Language: English

*** START OF THIS PROJECT GUTENBERG EBOOK A TALE ***

Produced by Somebody and the
Online Team

A TALE

{wrap(WALK)}

End of the Project Gutenberg EBook of A Tale, by Anne Author

*** END OF THIS PROJECT GUTENBERG EBOOK A TALE ***

The licence, at length.
"""


def test_gutenbergs_frame_is_front_and_back() -> None:
    story = read(GUTENBERG)
    assert (story.declared.title, story.declared.author) == ("A Tale of Two Lines", "Anne Author")
    assert story.declared.language == "en"
    told = [t for t, p in zip(texts(story), story.paragraphs, strict=True) if not p.role]
    assert told == ["A TALE", WALK]
    assert [p.role for p in story.paragraphs][-3:] == ["back"] * 3


# As FanFicFare 4.62 writes it: CRLF, wrapped at 78, chapter titles after a tab.
FANFICFARE = (
    "\n\n\nThe Long Way Home\n\nby moonchild87\n\n\n\nCategory: The Harbour\nGenre: Angst, Drama\n"
    "Characters: Ann, Cole\nRelationships: Ann/Cole\nPublished: 2012-11-05\nRating: T\nWords: 4,321\nStory URL: http://example.org/s/1\n"
    "Summary: He went away.\n\nNobody knows why, and least of all the people who had\nknown him best.\n\n\n\n\n\n"
    "TABLE OF CONTENTS\n\n\nChapter 1, One\n\n"
    "Chapter 2, A title that is very long indeed and goes on and on and on\n\n\n\n\n"
    "\tChapter 1, One\n\n\nHe walked.\n\n### Inside\n\n\tIndented.\n\n\n\n\n"
    "\tChapter 2, A title that is very long indeed and goes on and on\nand on\n\n\nShe stayed.\n\n\n\nEnd file.\n"
).replace("\n", "\r\n")


def test_fanficfares_text_file() -> None:
    story = read(FANFICFARE)
    said = story.declared
    assert story.source.format == "text"
    assert (said.title, said.author, said.words) == ("The Long Way Home", "moonchild87", 4321)
    assert said.url == "http://example.org/s/1"
    assert said.summary == "He went away. Nobody knows why, and least of all the people who had known him best."
    titles = ["Chapter 1, One", "Chapter 2, A title that is very long indeed and goes on and on and on"]
    assert [t.title for t in story.toc] == titles
    assert [t for t, p in zip(texts(story), story.paragraphs, strict=True) if p.role == "heading"] == titles
    told = [t for t, p in zip(texts(story), story.paragraphs, strict=True) if not p.role]
    assert told == ["He walked.", "### Inside", "Indented.", "She stayed."]
    assert story.paragraphs[-1].role == "back"


WORDS = st.text(st.sampled_from("abcdeIAé’“”.,!?-—*_#>[]()&<3\"'|"), min_size=1, max_size=9)
PARAGRAPH = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.one_of(PARAGRAPH, st.sampled_from(["* * *", "CHAPTER I", "Title: A", "Rating: T"])), min_size=1, max_size=12
    ),
    st.sampled_from(["line", "blank", "wrapped", "indented", "centred", "double"]),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"]),
)
def test_every_character_is_in_one_paragraph_in_order(
    paragraphs: list[str], shape: str, end: str, encoding: str
) -> None:
    made = ["Abc said so, and so it is told."] + paragraphs
    if shape in ("wrapped", "indented"):
        made = [wrap(p, "  " if shape == "indented" else "") for p in made]
    if shape == "centred":
        made = [p.center(72) for p in made]
    text = {"line": "\n", "indented": "\n", "double": "\n\n\n"}.get(shape, "\n\n").join(made)
    story = read_story(text.replace("\n", end).encode(encoding), name="t")
    if story.source.format == "text":
        kept = [story.text[p.start : p.end] for p in story.paragraphs]
        assert "".join("".join(kept).split()) == "".join(story.text.split())
        assert "".join(story.text.split()) == "".join(text.split())
        assert all(k == k.strip() and k for k in kept)
        spans = [(p.start, p.end) for p in story.paragraphs]
        assert spans == sorted(spans) and all(a[1] <= b[0] for a, b in zip(spans, spans[1:], strict=False))
    else:
        # Marks of Markdown and HTML are dropped; letters are not.
        letters = [c for c in text if c.isalnum()]
        assert [c for c in story.text if c.isalnum()] == letters or story.left_out
