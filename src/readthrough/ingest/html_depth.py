"""Keeps a page from exploding in the parser: nesting and unclosed tags that cost quadratic time."""

from __future__ import annotations

import re

from readthrough.errors import TooLarge

# A page that people wrote nests under 100 deep; browsers stop at 512.
MAX_DEPTH = 600
# HTML opens every unclosed <b>, <font> … again in each following paragraph; the product is held under this.
MAX_REOPENED = 200_000

# More tags than a million words of prose have; each costs some 300 bytes of memory.
MAX_TAGS = 1_000_000

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b")
_FORMATTING = frozenset("a b big code em font i nobr s small strike strong tt u".split())
# These close by themselves, or hold nothing.
_FLAT = frozenset(
    "p li dt dd tr td th tbody thead tfoot option br hr img input meta link col area base wbr source track param "
    "embed html head body frame image rp rt rb rtc optgroup caption colgroup".split()
)
_BLOCKS = frozenset(
    "div section article table ul ol dl blockquote center form fieldset aside nav header footer main figure details "
    "address menu dir h1 h2 h3 h4 h5 h6 pre button".split()
)


def check_tags(count: int, name: str) -> None:
    """Raise TooLarge for a page or book of more tags than can be read in bounded time and memory."""
    if count > MAX_TAGS:
        raise TooLarge(f"{name} has {count:,} tags, more than any story: split it into its works and read each.")


def without_depth(text: str) -> str:
    """Return the page with the tags left out that nest deeper than MAX_DEPTH; all its text stays.

    Any page under the limits is returned as it is.
    """
    depth = deepest = unclosed = worst = paragraphs = 0
    for match in _TAG.finditer(text):
        tag = match[2].lower()
        step = -1 if match[1] else 1
        if tag in _FORMATTING:
            unclosed = max(0, unclosed + step)
            worst = max(worst, unclosed)
        elif tag not in _FLAT:
            depth = max(0, depth + step)
            deepest = max(deepest, depth)
        paragraphs += step > 0
    if deepest <= MAX_DEPTH and worst * paragraphs <= MAX_REOPENED:
        return text
    return _flatten(text, max(2, min(worst, MAX_REOPENED // max(1, paragraphs))))


def _flatten(text: str, most_formatting: int) -> str:
    parts: list[str] = []
    last = depth = unclosed = 0
    for match in _TAG.finditer(text):
        tag, closes = match[2].lower(), bool(match[1])
        if match.start() < last or tag in _FLAT:
            continue
        if tag in _FORMATTING:
            unclosed = max(0, unclosed + (-1 if closes else 1))
            too_deep = unclosed + closes > most_formatting
        else:
            depth = max(0, depth + (-1 if closes else 1))
            too_deep = depth + closes > MAX_DEPTH
        if not too_deep:
            continue
        end = text.find(">", match.end())
        if end < 0:
            break
        parts.append(text[last : match.start()])
        # A paragraph keeps the bounds that a block had, and closes by itself.
        parts.append("<p>" if tag in _BLOCKS else "")
        last = end + 1
    parts.append(text[last:])
    return "".join(parts)
