"""Reads a story from an HTML page: a site's download, a page saved from a browser, or any other."""

from __future__ import annotations

import re
from bisect import bisect_left

from readthrough.ingest.builder import StoryBuilder
from readthrough.ingest.decode import decode
from readthrough.ingest.html_blocks import Block, read_blocks
from readthrough.ingest.html_depth import check_tags
from readthrough.ingest.html_labels import declared_from
from readthrough.ingest.html_sites import mark_page
from readthrough.ingest.html_styles import Looks, sheets_of_page
from readthrough.ingest.html_tree import parse_page
from readthrough.story import LeftOut, Source, Story

_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.I)


def read_html(data: bytes, source: Source) -> Story:
    """Read an HTML page as a story; ``source`` is returned in it with the encoding filled in.

    What a known site marks (notes, summary, tags) has its role; what is no part of the story (menus, comments, hidden
    text) is in ``left_out``.
    """
    text, encoding, notices = decode(data, declared_charset(data))
    check_tags(text.count("<"), source.name)
    builder = StoryBuilder()
    for notice in notices:
        builder.notice(notice.code, notice.message)
    tree = parse_page(text)
    site = mark_page(tree)
    blocks, left_out = read_blocks(tree, site.marks, Looks(sheets_of_page(tree)))
    places = add_blocks(builder, blocks, left_out)
    for title, node, level in site.toc:
        builder.toc_entry(title, places.after(node), level)
    source = Source(source.name, source.format, source.sha256, encoding)
    return builder.build(source, declared_from(site.fields))


def declared_charset(data: bytes) -> str:
    """Return the encoding that a page's head names, or an empty string."""
    match = _CHARSET.search(data[:4096])
    return match[1].decode("ascii") if match else ""


class Places:
    """Where the nodes of a page stand in the text."""

    def __init__(self, start: int) -> None:
        self._last: list[int] = []
        self._start: list[int] = []
        self.begin = start

    def add(self, last: int, start: int) -> None:
        """Say that the paragraph which ends with the node ``last`` starts at ``start``."""
        self._last.append(last)
        self._start.append(start)

    def after(self, node: int) -> int:
        """Return the start of the paragraph that a node is in, or of the next one; of the page if there is none."""
        at = bisect_left(self._last, node)
        if at < len(self._start):
            return self._start[at]
        return self._start[-1] if self._start else self.begin


def add_blocks(builder: StoryBuilder, blocks: list[Block], left_out: list[LeftOut], role: str = "") -> Places:
    """Add a page's paragraphs to a story; ``role`` is for those that have none."""
    places = Places(builder.at)
    for block in blocks:
        places.add(block.last, builder.at)
        builder.add(
            block.text,
            block.emphasis,
            tag=block.tag,
            role=block.role or role,
            centred=block.centred,
            gap=block.gap,
            where=block.where,
        )
    for out in left_out:
        builder.leave_out(out.where, out.kind, out.why, out.chars)
    return places
