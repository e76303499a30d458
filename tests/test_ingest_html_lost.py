"""Nothing of a page is lost or doubled: generated pages, and every page that we have."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from readthrough.ingest.html import read_html
from readthrough.story import Source, Story

FILES = Path(__file__).parent / "files"
BLOCKS = ("div", "p", "li", "blockquote", "section", "center", "td", "h2", "pre", "ul", "dd", "article", "body-text")
INLINES = ("em", "span", "b", "a", "font", "i")


def story_of(page: str | bytes) -> Story:
    data = page.encode() if isinstance(page, str) else page
    return read_html(data, Source("page.html", "html", "0" * 64))


def texts_of(story: Story) -> list[str]:
    return [story.text[p.start : p.end] for p in story.paragraphs]


def words_of(story: Story) -> list[str]:
    return [w for p in story.paragraphs for w in story.text[p.start : p.end].split()]


# A tree is a word (an int, later its number), a void element, or (tag, children).
TREES = st.recursive(
    st.one_of(st.just("word"), st.sampled_from(("<br>", "<hr>", "<img src='x.png'>", "<br><br>", "&nbsp;", "\n"))),
    lambda inner: st.tuples(st.sampled_from(BLOCKS + INLINES), st.lists(inner, max_size=5)),
    max_leaves=40,
)


def written(tree: object, words: list[str]) -> str:
    if tree == "word":
        words.append(f"w{len(words)}x")
        return f" {words[-1]} "
    if isinstance(tree, str):
        return tree
    tag, children = tree  # type: ignore[misc]
    inside = "".join(written(child, words) for child in children)
    if tag == "td":
        return f"<table><tr><td>{inside}</td></tr></table>"
    tag = "div" if tag == "body-text" else tag
    return f"<{tag}>{inside}</{tag}>"


@settings(max_examples=200, deadline=None)
@given(st.lists(TREES, min_size=1, max_size=8))
def test_every_word_of_a_generated_page_is_there_once_and_in_order(trees: list[object]) -> None:
    words: list[str] = []
    body = "".join(written(tree, words) for tree in trees)
    story = story_of(f"<html><body>{body}</body></html>")
    assert words_of(story) == words
    assert not story.left_out


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="<>/ab pdivbr=\"'&;!- \n", max_size=300))
def test_any_tag_soup_is_read_and_covered(soup: str) -> None:
    check_story(story_of("<p>one" + soup))


def check_story(story: Story) -> None:
    """Assert what every story promises: paragraphs in order that cover its text, emphasis inside of them."""
    covered = "".join(story.text[p.start : p.end] for p in story.paragraphs)
    assert re.sub(r"\s", "", covered) == re.sub(r"\s", "", story.text)
    starts = [p.start for p in story.paragraphs]
    assert starts == sorted(starts)
    assert all(a.end <= b.start for a, b in zip(story.paragraphs, story.paragraphs[1:], strict=False))
    for e in story.emphasis:
        assert any(p.start <= e.start < e.end <= p.end for p in story.paragraphs)
        assert story.text[e.start : e.end].strip() == story.text[e.start : e.end]


@pytest.mark.parametrize("path", sorted(FILES.glob("*.html")), ids=lambda p: p.name)
def test_visible_text_is_in_the_story_or_counted_in_left_out(path: Path) -> None:
    """The page's text, collected by another parser, is what the story has, in order, and what was left out."""
    story = story_of(path.read_bytes())
    check_story(story)
    page = visible_text(path.read_text("utf-8"))
    ours = "".join("".join(words_of(story)).split())
    rest = iter(page)
    assert all(char in rest for char in ours), "out of order, or not in the page"
    assert len(ours) + sum(out.chars for out in story.left_out) == len(page)


def visible_text(page: str) -> str:
    """Collect the text of a page, alternative texts of images too, by libxml2: another parser than the reader's."""
    root = etree.fromstring(page.encode(), etree.HTMLParser(remove_comments=True, encoding="utf-8"))
    parts: list[str] = []
    unseen = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        is_unseen = element.tag in ("script", "style", "head", "template")
        unseen += is_unseen if event == "start" else -is_unseen
        if event == "end":
            parts.append(element.tail or "" if not unseen else "")
        elif not unseen:
            parts += [element.text or "", (element.get("alt") or "") if element.tag == "img" else ""]
    return "".join("".join(parts).split())


@pytest.mark.parametrize(
    ("lines", "parts"),
    [
        (['"I can learn." Ada stood up.', '"In <i>March</i>?"'], ['"I can learn." Ada stood up.', '"In March?"']),
        (["“Go,” he said.", "“No.”", "She sat.", "It rained."], ["“Go,” he said.", "“No.”", "She sat.", "It rained."]),
        (["The tide was out,", "and the boat lay over.", "“Go,” he said."],
         ["The tide was out,\nand the boat lay over.", "“Go,” he said."]),
    ],
)  # fmt: skip
def test_a_line_that_opens_a_speech_is_a_paragraph(lines: list[str], parts: list[str]) -> None:
    assert texts_of(story_of("<div>The bell rang.<br><br>" + "<br>".join(lines) + "</div>"))[1:] == parts


@pytest.mark.parametrize(
    "lines",
    [
        ["“The night is long.", "“The rain is cold.”"],
        ["He wrote it on the wall:", "“Come home.”"],
        ["The Quay, Monday.", "Dear Ada, I am well."],
        ["“Row on,", "row on, my lantern boy.”"],
    ],
)
def test_lines_of_verse_and_letters_stay_together(lines: list[str]) -> None:
    assert texts_of(story_of("<div>The bell rang.<br><br>" + "<br>".join(lines) + "</div>"))[1:] == ["\n".join(lines)]
