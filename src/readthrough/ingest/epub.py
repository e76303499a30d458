"""Reads a story from an EPUB, versions 2 and 3, broken ones too."""

from __future__ import annotations

from readthrough.errors import DamagedFile
from readthrough.ingest.archive import Archive
from readthrough.ingest.builder import StoryBuilder
from readthrough.ingest.decode import decode
from readthrough.ingest.epub_package import Package, SpineItem, read_package, refuse_ciphered
from readthrough.ingest.epub_semantics import mark_semantics
from readthrough.ingest.html import Places, add_blocks, declared_charset
from readthrough.ingest.html_blocks import read_blocks
from readthrough.ingest.html_depth import check_tags
from readthrough.ingest.html_labels import declared_from
from readthrough.ingest.html_marks import Page
from readthrough.ingest.html_page import mark_link_lists
from readthrough.ingest.html_sites import BOOK_SITES, Site, mark_small
from readthrough.ingest.html_styles import Looks, sheets_of_page
from readthrough.ingest.html_tree import Tree, open_and_close, parse_html, parse_xhtml
from readthrough.story import Source, Story


def read_epub(data: bytes, source: Source) -> Story:
    """Read an EPUB as a story; ``source`` is returned in it with the encoding filled in.

    Pages come in the order of the spine, those it leaves out at the end. Raises DamagedFile, UnsafeFile or LockedFile;
    a part that is missing or broken is a notice.
    """
    archive = Archive(data, source.name)
    package = read_package(archive)
    builder = StoryBuilder()
    trees, encoding = _read_pages(archive, package)
    if not trees:
        raise DamagedFile(f"{source.name} holds no page that can be read: download it again.")
    site = next((site for site in BOOK_SITES if any(site[1](tree) for _, tree in trees)), None)
    looks = Looks(package.sheets)
    names = _short_names([item.part for item, _ in trees])
    places: dict[str, tuple[Tree, Places]] = {}
    declared: list[dict[str, object]] = []
    for item, tree in trees:
        page = _mark(tree, item, site)
        declared.append(page.fields)
        sheets = sheets_of_page(tree)
        page_looks = Looks([*package.sheets, *sheets]) if sheets else looks
        blocks, left_out = read_blocks(tree, page.marks, page_looks, names[item.part])
        places[item.part] = (tree, add_blocks(builder, blocks, left_out))
    _add_contents(builder, package, archive, places)
    for notice in archive.notices:
        builder.notice(notice.code, notice.message)
    if site and any(fields.get("fandoms") or fields.get("rating") for fields in declared):
        # The subjects in the package file mix what the site's own page tells apart.
        package.fields.pop("tags", None)
    source = Source(source.name, source.format, source.sha256, encoding)
    return builder.build(source, declared_from(*declared, package.fields))


def _read_pages(archive: Archive, package: Package) -> tuple[list[tuple[SpineItem, Tree]], str]:
    """Return the pages that can be read, and their encoding: that of the first which is not plain UTF-8."""
    pages: list[tuple[SpineItem, Tree]] = []
    encoding, tags = "utf-8", 0
    for item in package.spine:
        data = archive.read(item.part)
        if not data:
            continue
        refuse_ciphered(archive, data)
        text, page_encoding, notices = decode(data, declared_charset(data))
        for notice in notices:
            archive.notice(notice.code, notice.message)
        tags += text.count("<")
        check_tags(tags, archive.name)
        if encoding == "utf-8":
            encoding = page_encoding
        if "<!ENTITY" in text[:100_000]:
            archive.notice("entities-ignored", f"{archive.name} declares entities of its own; they were not expanded.")
        tree = parse_xhtml(text)
        if tree is None or not any(node.tag == "body" for node in tree.nodes[:200]):
            tree = parse_html(open_and_close(text))
        pages.append((item, tree))
    return pages, encoding


def _mark(tree: Tree, item: SpineItem, site: Site | None) -> Page:
    page = site[2](tree) if site else Page()
    mark_semantics(tree, page, item)
    mark_small(tree, page)
    mark_link_lists(tree, page)
    if not page.fields.get("language"):
        page.fields.pop("language", None)
    return page


def _short_names(parts: list[str]) -> dict[str, str]:
    """Return the file name of each part, or its path where two parts share a name."""
    names = [part.rpartition("/")[2] for part in parts]
    return {part: name if names.count(name) == 1 else part for part, name in zip(parts, names, strict=True)}


def _add_contents(
    builder: StoryBuilder, package: Package, archive: Archive, places: dict[str, tuple[Tree, Places]]
) -> None:
    """Point the entries of the table of contents into the text."""
    lost = 0
    for title, part, fragment, level in package.toc:
        found = places.get(archive.find(part) or part)
        if found is None:
            lost += 1
            continue
        tree, place = found
        node = tree.ids.get(fragment, 0) if fragment else 0
        builder.toc_entry(title, min(place.after(node), builder.last), level)
    if lost:
        archive.notice("contents-broken", f"The table of contents of {archive.name} points to parts it lacks: {lost}.")
