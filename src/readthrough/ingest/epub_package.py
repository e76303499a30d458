"""Reads what an EPUB says of itself: its pages in order, its table of contents, its metadata."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from readthrough.errors import DamagedFile, LockedFile
from readthrough.ingest.archive import Archive, resolve
from readthrough.ingest.decode import decode
from readthrough.ingest.html_tree import Tree, parse_page, parse_xhtml

# Encryption that hides fonts only: the text is free.
_FONT_ONLY = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_FONT_NAMES = (".ttf", ".otf", ".woff", ".woff2", ".ttc", ".dfont")
_PAGE_NAMES = (".xhtml", ".html", ".htm", ".xml")
_PAGE_TYPES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document")


@dataclass(slots=True)
class SpineItem:
    """One page of the book. ``kind`` is what the guide or landmarks call it: cover, title-page, toc …"""

    part: str
    linear: bool = True
    kind: str = ""
    is_nav: bool = False


@dataclass(slots=True)
class Package:
    """An EPUB's pages in reading order, its contents as (title, part, fragment, level), and what it declares."""

    spine: list[SpineItem] = field(default_factory=list)
    toc: list[tuple[str, str, str, int]] = field(default_factory=list)
    fields: dict[str, Any] = field(default_factory=dict)
    sheets: list[str] = field(default_factory=list)
    publisher: str = ""


@dataclass(slots=True)
class _Item:
    part: str
    media: str
    properties: list[str]


def read_package(archive: Archive) -> Package:
    """Read container, package file and contents; each that is missing or broken is survived with a notice.

    Raises LockedFile for DRM and DamagedFile where there is no page at all.
    """
    _refuse_locked(archive)
    package = Package()
    opf = _find_opf(archive)
    tree = read_xml(archive, opf) if opf else None
    items: dict[str, _Item] = {}
    if opf and tree:
        items = _read_manifest(archive, tree, opf)
        _read_spine(archive, tree, opf, items, package)
        package.sheets = _read_sheets(archive, items)
        from readthrough.ingest.epub_metadata import read_metadata

        package.fields, package.publisher = read_metadata(tree)
    else:
        archive.notice("no-package", f"{archive.name} has no readable package file: its pages were taken as they lie.")
    if not package.spine:
        _guess_spine(archive, items, package)
    if not package.spine:
        raise DamagedFile(f"{archive.name} holds no page that can be read: download it again.")
    if opf and tree:
        _read_contents(archive, tree, opf, items, package)
    return package


def read_xml(archive: Archive, part: str) -> Tree | None:
    """Read a part of the archive as XML, making the best of what is broken."""
    data = archive.read(part)
    if data is None:
        return None
    text = decode(data)[0]
    return parse_xhtml(text) or parse_xhtml(text, recover=True)


def refuse_ciphered(archive: Archive, data: bytes) -> None:
    """Raise LockedFile for a page that holds no markup in a book that says it is sold under rights."""
    if b"<" not in data[:2000].replace(b"\0", b"") and archive.find("META-INF/rights.xml"):
        raise LockedFile(_locked(archive))


def _locked(archive: Archive) -> str:
    return f"{archive.name} is locked by DRM: read a copy without it, from the shop or its author."


def _refuse_locked(archive: Archive) -> None:
    """Raise LockedFile where more than fonts is encrypted."""
    locked = _locked(archive)
    if archive.find("META-INF/sinf.xml"):
        raise LockedFile(locked)
    part = archive.find("META-INF/encryption.xml")
    tree = read_xml(archive, part) if part else None
    if tree is None:
        return
    for i in tree.inside(0, "encrypteddata"):
        methods = [tree.nodes[m].attrs.get("Algorithm", "") for m in tree.inside(i, "encryptionmethod")]
        names = [tree.nodes[r].attrs.get("URI", "").lower() for r in tree.inside(i, "cipherreference")]
        if not all(method in _FONT_ONLY for method in methods) and not all(n.endswith(_FONT_NAMES) for n in names):
            raise LockedFile(locked)


def _find_opf(archive: Archive) -> str | None:
    part = archive.find("META-INF/container.xml")
    tree = read_xml(archive, part) if part else None
    for i in tree.inside(0, "rootfile") if tree else ():
        found = resolve("", tree.nodes[i].attrs.get("full-path", "")) if tree else None
        if found and archive.find(found[0]):
            return archive.find(found[0])
    packages = sorted((p for p in archive.parts if p.lower().endswith(".opf")), key=len)
    archive.notice("no-container", f"{archive.name} does not say where its package file is; it was looked for.")
    return packages[0] if packages else None


def _read_manifest(archive: Archive, tree: Tree, opf: str) -> dict[str, _Item]:
    items: dict[str, _Item] = {}
    for i in tree.inside(0, "item"):
        attrs = tree.nodes[i].attrs
        found = resolve(opf, attrs.get("href", ""))
        if found is None:
            archive.notice("path-leaves-archive", f"{archive.name} lists a part outside itself, which was not read: "
                           f"{attrs.get('href', '')[:80]}.")  # fmt: skip
            continue
        part = archive.find(found[0]) or found[0]
        items[attrs.get("id", part)] = _Item(part, attrs.get("media-type", ""), attrs.get("properties", "").split())
    return items


def _read_spine(archive: Archive, tree: Tree, opf: str, items: dict[str, _Item], package: Package) -> None:
    seen: set[str] = set()
    unknown = 0
    for i in tree.inside(0, "itemref"):
        attrs = tree.nodes[i].attrs
        item = items.get(attrs.get("idref", ""))
        if item is None:
            unknown += 1
        elif item.part not in seen and _is_page(item):
            seen.add(item.part)
            linear = attrs.get("linear", "yes").lower() != "no"
            package.spine.append(SpineItem(item.part, linear, is_nav="nav" in item.properties))
    if unknown:
        archive.notice("spine-broken", f"The reading order of {archive.name} names {unknown} parts that it lacks.")
    kinds = _read_guide(archive, tree, opf)
    for page in package.spine:
        page.kind = kinds.get(page.part, "")
    for item in items.values() if package.spine else ():
        # A nav outside the spine is read for the contents; other pages follow the book, so that nothing is lost.
        if _is_page(item) and item.part not in seen and "nav" not in item.properties and archive.find(item.part):
            seen.add(item.part)
            package.spine.append(SpineItem(item.part, linear=False))


def _is_page(item: _Item) -> bool:
    return item.media in _PAGE_TYPES or (not item.media and item.part.lower().endswith(_PAGE_NAMES))


def _read_guide(archive: Archive, tree: Tree, opf: str) -> dict[str, str]:
    kinds: dict[str, str] = {}
    for i in tree.inside(0, "reference"):
        attrs = tree.nodes[i].attrs
        found = resolve(opf, attrs.get("href", ""))
        # A reference to a place inside a page says nothing of the whole page.
        if found and not found[1]:
            kinds.setdefault(archive.find(found[0]) or found[0], attrs.get("type", "").lower())
    return kinds


def _guess_spine(archive: Archive, items: dict[str, _Item], package: Package) -> None:
    """Take the pages in the order of the list, else of the archive, where no reading order is given."""
    listed = [i.part for i in items.values() if _is_page(i) and archive.find(i.part) and "nav" not in i.properties]
    pages = listed or sorted((p for p in archive.parts if p.lower().endswith(_PAGE_NAMES[:3])), key=_by_number)
    package.spine = [SpineItem(part) for part in pages]
    if pages:
        order = "its list of parts" if listed else "their names"
        archive.notice("no-spine", f"{archive.name} gives no reading order: its pages were taken in that of {order}.")


def _by_number(name: str) -> list[tuple[int, str]]:
    """Sort ``c2.xhtml`` before ``c10.xhtml``."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"([0-9]{1,18})", name) if part]


def _read_sheets(archive: Archive, items: dict[str, _Item]) -> list[str]:
    sheets = []
    for item in items.values():
        if (item.media == "text/css" or item.part.endswith(".css")) and archive.find(item.part):
            data = archive.read(item.part)
            sheets.append(decode(data)[0] if data else "")
    return sheets


# Contents


def _read_contents(archive: Archive, tree: Tree, opf: str, items: dict[str, _Item], package: Package) -> None:
    """Read the navigation page of EPUB 3, else the NCX of EPUB 2; note where neither can be read."""
    nav = next((item for item in items.values() if "nav" in item.properties), None)
    if nav and archive.find(nav.part):
        data = archive.read(nav.part)
        if data:
            page = parse_page(decode(data)[0])
            package.toc = _nav_entries(page, nav.part)
            _landmarks(page, nav.part, package, archive)
    if not package.toc:
        package.toc = _ncx(archive, tree, items)
    if not package.toc:
        archive.notice("no-contents", f"{archive.name} has no readable table of contents: its headings are taken.")


def _ncx(archive: Archive, tree: Tree, items: dict[str, _Item]) -> list[tuple[str, str, str, int]]:
    spine = next(tree.inside(0, "spine"), None)
    named = items.get(tree.nodes[spine].attrs.get("toc", "")) if spine is not None else None
    parts = [i.part for i in (named, *items.values()) if i and (i is named or i.media == "application/x-dtbncx+xml")]
    for part in [*parts, *(p for p in archive.parts if p.lower().endswith(".ncx"))]:
        if archive.find(part) and (ncx := read_xml(archive, part)):
            return _ncx_entries(ncx, part)
    return []


def _ncx_entries(ncx: Tree, part: str) -> list[tuple[str, str, str, int]]:
    entries = []
    for i in ncx.inside(0, "navpoint"):
        level = 1 + sum(ncx.nodes[a].tag == "navpoint" for a in ncx.ancestors(i))
        label = next((c for c in ncx.children(i) if ncx.nodes[c].tag == "navlabel"), None)
        content = next((c for c in ncx.children(i) if ncx.nodes[c].tag == "content"), None)
        found = resolve(part, ncx.nodes[content].attrs.get("src", "")) if content is not None else None
        if found:
            entries.append((ncx.text(label) if label is not None else "", *found, level))
    return entries


def _nav_entries(page: Tree, part: str) -> list[tuple[str, str, str, int]]:
    navs = list(page.inside(0, "nav"))
    toc = next((i for i in navs if "toc" in page.nodes[i].attrs.get("epub:type", "").split()), None)
    if toc is None:
        toc = next((i for i in navs if not page.nodes[i].attrs.get("epub:type")), None)
    entries: list[tuple[str, str, str, int]] = []
    for i in page.inside(toc, "a", "span") if toc is not None else ():
        # <li><span>Part One</span><ol>…: a heading without a place takes its first entry's.
        if page.nodes[page.nodes[i].parent].tag != "li":
            continue
        level = sum(page.nodes[a].tag == "ol" for a in page.ancestors(i))
        link = i if page.nodes[i].tag == "a" else next(page.inside(page.nodes[i].parent, "a"), None)
        found = resolve(part, page.nodes[link].attrs.get("href", "")) if link is not None else None
        if found and page.text(i):
            entries.append((page.text(i), *found, level))
    return entries


def _landmarks(page: Tree, part: str, package: Package, archive: Archive) -> None:
    kinds: dict[str, str] = {}
    for nav in page.inside(0, "nav"):
        if "landmarks" in page.nodes[nav].attrs.get("epub:type", "").split():
            for i in page.inside(nav, "a"):
                found = resolve(part, page.nodes[i].attrs.get("href", ""))
                if found and not found[1]:
                    kinds[archive.find(found[0]) or found[0]] = page.nodes[i].attrs.get("epub:type", "").split(" ")[-1]
    for item in package.spine:
        item.kind = item.kind or kinds.get(item.part, "")
