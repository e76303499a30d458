"""The reader page: a reading as one HTML file that opens from disk, asks for nothing and shows the whole story."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readthrough.reading import Reading

__all__ = ["render_page"]


def render_page(reading: Reading) -> str:
    """Render a reading as one self-contained HTML page.

    The text of its ``#story`` element is the story's text, white space aside. A layer that the reading does not have
    is simply not shown; without Structure every paragraph is shown as prose.
    """
    from readthrough.page.markup import page_html
    from readthrough.page.records import make_page

    return page_html(make_page(reading))
