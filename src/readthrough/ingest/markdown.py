"""Reads Markdown: the text of its tokens, with headings, emphasis, quotations and front matter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from readthrough.ingest.builder import StoryBuilder
from readthrough.ingest.decode import decode
from readthrough.ingest.front_matter import take_front_matter
from readthrough.ingest.headers import Header, find_header
from readthrough.ingest.labels import declare
from readthrough.ingest.lines import split_lines
from readthrough.ingest.markdown_inline import Piece, inline_piece, split_piece, tags_dropped
from readthrough.ingest.text import check_words, clean, story_of_text
from readthrough.story import Notice, Source, Story

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

# The parser drops what is nested deeper, and slows down in paragraphs that are longer.
_DEEPEST = 60
_LONGEST = 200_000
_MOST_BRACKETS = 2_000
_DEEP = re.compile(rf"^(?:[ \t]*[>*+-]){{{_DEEPEST // 2},}}[ \t]*[^\s>*+-]", re.M)
# «~~~» between scenes would open a block of code that swallows the rest.
_TILDES = re.compile(r"^( {0,3})(~{3,}[ \t]*)$", re.M)
_NAMED_FENCE = re.compile(r"^ {0,3}~{3,}[ \t]*\w", re.M)
_REFERENCE = re.compile(r"^ {0,3}\[[^\]\n]+\]:[ \t]*(\S+)", re.M)
# A title set off by a line of «---» below is short; a sentence with «---» below is the end of a scene.
_LONGEST_TITLE = 80


def read_markdown(data: bytes, source: Source, shown: str = "") -> Story:
    """Read Markdown (CommonMark with tables and ~~strikes~~).

    Marks are dropped from the text and become tags and emphasis; numbers and dashes of lists stay. Front matter goes to
    ``declared``. Lines of one Markdown paragraph that are paragraphs by themselves are told apart as in plain text.
    ``where`` is the line. Text that the parser cannot take in bounded time is read as plain text and noticed. Raises
    NotAStory and TooLarge as plain text does.
    """
    shown = shown or source.name
    text, encoding, notices = decode(data)
    text = clean(text)
    check_words(text, shown)
    source = msgspec.structs.replace(source, encoding=encoding)
    body, fields, skipped = take_front_matter(text)
    if _is_too_much(body):
        notices += (
            Notice("markdown-as-text", "Its Markdown is nested too deeply or too long, so it was read as text."),
        )
        story = story_of_text(text, msgspec.structs.replace(source, format="text"), notices)
        return msgspec.structs.replace(story, declared=declare(fields, story.declared))
    builder = StoryBuilder()
    if skipped:
        chars = sum(not c.isspace() for c in text[: len(text) - len(body)])
        builder.leave_out("line 1", "front matter", "read as what the story declares", chars)
    _Walk(builder, skipped).take(_parser(body).parse(_defused(body)))
    for notice in notices:
        builder.notice(notice.code, notice.message)
    return _with_header(builder.build(source, declare(fields)))


def _is_too_much(body: str) -> bool:
    """Say whether the parser would lose text or take quadratic time."""
    blocks = re.split(r"\n[ \t]*\n", body)
    return bool(_DEEP.search(body)) or any(len(b) > _LONGEST or b.count("[") > _MOST_BRACKETS for b in blocks)


def _parser(body: str) -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    # Paragraphs that are indented by a tab are no code.
    parser.disable("code")
    # «[Tom]: hi» in a chat is no address; «[1]: https://…» is.
    addresses = _REFERENCE.findall(body)
    if not all(address.startswith(("http", "/", "#", "<", ".", "mailto:", "www")) for address in addresses):
        parser.disable("reference")
    return parser


def _defused(body: str) -> str:
    return body if _NAMED_FENCE.search(body) else _TILDES.sub(r"\1\\\2", body)


def _with_header(story: Story) -> Story:
    """Give the paragraphs of a typed header («**Rating:** T») their roles, and fill what it declares."""
    lines = split_lines(story.text)
    header: Header = find_header(lines)
    if not header.roles:
        return story
    roles = {line.start: header.role_of(line.number) for line in lines}
    paragraphs = tuple(
        p if p.role or p.tag in ("hr", "h1") else msgspec.structs.replace(p, role=roles.get(p.start, ""))
        for p in story.paragraphs
    )
    given = {f: v for f in story.declared.__struct_fields__ if (v := getattr(story.declared, f))}
    return msgspec.structs.replace(
        story, paragraphs=paragraphs, declared=msgspec.structs.replace(header.declared, **given)
    )


class _Walk:
    """Goes through block tokens and adds paragraphs; keeps what encloses them."""

    def __init__(self, builder: StoryBuilder, skipped: int) -> None:
        self._builder = builder
        self._skipped = skipped
        self._last = 0
        self._open: list[str] = []
        self._marks: list[str] = []
        self._heading = ""

    def take(self, tokens: list[Token]) -> None:
        for at, token in enumerate(tokens):
            kind = token.type
            if kind == "heading_open":
                self._heading = token.tag if not _is_scene_end(token, tokens[at + 1]) else ""
            elif kind == "heading_close" and not self._heading:
                self._builder.add("", tag="hr", where=f"line {self._last + self._skipped}")
            elif kind == "inline":
                self._inline(token)
            elif kind == "hr":
                self._add(Piece("", ()), token, "hr")
            elif kind in ("fence", "code_block"):
                self._add(Piece(token.info + "\n" * bool(token.info) + token.content.rstrip("\n"), ()), token, "pre")
            elif kind == "html_block":
                self._html(token)
            else:
                self._enter(token)

    def _enter(self, token: Token) -> None:
        name = token.type.rpartition("_")[0]
        if token.type == "list_item_open":
            # The number of «1986. It was a good year.» and the dash of «- Go, he said.» are words of the page.
            self._marks.append(f"{token.info}{token.markup} " if token.info else "- " if token.markup == "-" else "")
        if name in ("blockquote", "list_item", "th", "td"):
            if token.nesting > 0:
                self._open.append(name)
            elif self._open:
                self._open.pop()
        elif token.type == "heading_close":
            self._heading = ""

    def _tag(self) -> str:
        if self._heading:
            return self._heading
        names = {"blockquote": "quote", "list_item": "li", "th": "cell", "td": "cell"}
        return names[self._open[-1]] if self._open else "p"

    def _inline(self, token: Token) -> None:
        piece = inline_piece(token.children or [])
        for alt in piece.pictures:
            self._builder.leave_out(self._where(token), "image", "the description of a picture", len(alt))
        if self._marks:
            mark = self._marks.pop()
            moved = tuple((a + len(mark), b + len(mark), kind) for a, b, kind in piece.emphasis)
            piece = Piece(mark + piece.text, moved)
        self._add(piece, token, self._tag())

    def _html(self, token: Token) -> None:
        for piece in tags_dropped(token.content):
            self._add(piece, token, self._tag())

    def _where(self, token: Token) -> str:
        return f"line {(token.map[0] if token.map else self._last) + self._skipped + 1}"

    def _add(self, piece: Piece, token: Token, tag: str) -> None:
        first, end = token.map or (self._last, self._last)
        gap = max(0, first - self._last)
        for part, line in split_piece(piece) if tag in ("p", "quote") else [(piece, 0)]:
            if part.text or tag == "hr":
                where = f"line {first + line + self._skipped + 1}"
                self._builder.add(part.text, part.emphasis, tag=tag, gap=gap, where=where)
                gap = 0
        # A paragraph's own line end is not blank.
        self._last = max(self._last, end)


def _is_scene_end(heading: Token, inline: Token) -> bool:
    """Say whether a «title» over a line of dashes is a sentence, and the line a break between scenes."""
    if heading.markup not in ("-", "="):
        return False
    text = inline.content.strip()
    return len(text) > _LONGEST_TITLE or "\n" in text or text.endswith((".", "!", "?", '"', "”", "’", "…", ","))
