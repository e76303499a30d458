"""Writes page records as HTML. Every text goes through ``escape``; labels are attributes, never text of the story.

Classes (docs/page.md lists them): ``l`` a line, ``k0``–``k12`` its ink, ``d`` doubtful, ``u`` unknown, ``t`` not said
aloud (``data-v`` says how), ``a`` label in the margin; ``c`` a chunk, ``h…`` its guessed height; ``f`` a fold; ``v``
line ends kept.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from html import escape
from importlib.resources import files

from readthrough.page.cast import cast_html
from readthrough.page.reasons import KIND_WORDS
from readthrough.page.records import Chunk, Fold, Mark, Page, Passage, Section
from readthrough.terminal import counted

_TAGS = {"bold": "strong", "italic": "em", "underline": "u", "strike": "s", "small": "small", "code": "code"}
_ROWS_STEP = 5


def page_html(page: Page) -> str:
    """Write the whole file; the policy in its head lets it run its own style and script and reach nothing else."""
    style = _asset("page.css") + _heights(page)
    script = _asset("page.js")
    policy = (
        f"default-src 'none'; img-src data:; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    return "".join(
        (
            f'<!DOCTYPE html>\n<html lang="{escape(page.language)}" data-names>\n<head>\n<meta charset="utf-8">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            '<meta name="color-scheme" content="light dark">\n<link rel="icon" href="data:,">\n',
            f'<meta name="generator" content="Readthrough {escape(page.version)}">\n',
            f"<title>{escape(page.title)}</title>\n<style>{style}</style>\n</head>\n<body>\n",
            '<a class="skip" href="#story">Skip to the story</a>\n',
            _bar(page),
            '<div class="book">\n<main>\n',
            _header(page),
            '<article id="story">\n',
            *_sections(page),
            "</article>\n",
            "</main>\n",
            cast_html(page),
            _footer(page),
            "</div>\n",
            _WALK,
            _KEYS,
            f'<script type="application/json" id="data">{_data(page)}</script>\n<script>{script}</script>\n',
            "</body>\n</html>\n",
        )
    )


def _asset(name: str) -> str:
    return files("readthrough.page").joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _data(page: Page) -> str:
    """The lines as rows for the script, each reason told once; ``<`` is written so that no tag can begin in it."""
    whys = {why: i for i, why in enumerate(dict.fromkeys(line.why for line in page.lines))}
    sures = ("sure", "fairly sure", "doubtful")
    rows = [
        [line.person, line.turn, int(line.doubtful), sures.index(line.sure), whys[line.why], line.kind, line.to]
        for line in page.lines
    ]
    people = [{"name": p.name, "short": p.short, "ink": p.ink} for p in page.people]
    table = {"people": people, "whys": list(whys), "sures": sures, "lines": rows}
    text = json.dumps(table, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _bar(page: Page) -> str:
    doubts = len({line.turn for line in page.lines if line.doubtful})
    unknown = len({line.turn for line in page.lines if line.doubtful and line.person == -1})
    menu = ""
    if len(page.chapters) > 1:
        entries = "".join(
            f'<li><a href="#ch{i}">{escape(title or f"Chapter {i + 1}")}</a></li>'
            for i, title in enumerate(page.chapters)
        )
        menu = (
            '<details id="chapters" class="menu"><summary>Chapters</summary>'
            f'<nav aria-label="Chapters"><ol>{entries}</ol></nav></details>'
        )
    # The words of the printed reading.
    spoken = counted(_spoken(page), "line", "lines")
    told = f"Doubtful lines: {doubts:,} of {spoken} spoken, {unknown:,} of them with no speaker"
    doubtful = f'<button id="doubts" aria-pressed="false" title="{told}">Doubtful <b>{doubts:,}</b></button>'
    doubtful = doubtful if doubts else ""
    folds = '<button id="folds" aria-pressed="false">Notes</button>' if _shut_folds(page) else ""
    names = '<button id="names" aria-pressed="true">Names</button>' if page.lines else ""
    return (
        f'<header class="bar"><div class="now"><b>{escape(page.title)}</b><span id="now"></span></div>\n'
        f'<div class="tools" role="toolbar" aria-label="View">{menu}{names}{folds}{doubtful}'
        '<button id="theme" aria-label="Dark or light">◐</button>'
        '<button id="help" aria-label="Marks and keys" aria-haspopup="dialog">?</button>'
        '<button id="sheet" aria-expanded="false" aria-controls="cast">Cast</button></div></header>\n'
    )


def _spoken(page: Page) -> int:
    return len({line.turn for line in page.lines if line.turn >= 0 and line.kind != KIND_WORDS["message"]})


def _shut_folds(page: Page) -> bool:
    return any(
        isinstance(item, Fold) and not item.open
        for section in page.sections
        for chunk in section.chunks
        for item in chunk.items
    )


def _header(page: Page) -> str:
    facts = [counted(page.words, "word", "words")]
    facts += [counted(len(page.chapters), "chapter", "chapters")] if page.chapters else []
    spoken = _spoken(page)
    facts += [counted(spoken, "line spoken", "lines spoken")] if spoken else []
    sent = sum(line.kind == KIND_WORDS["message"] for line in page.lines)
    facts += [counted(sent, "message", "messages")] if sent else []
    speaking = sum(1 for person in page.people if person.lines)
    facts += [counted(speaking, "who speaks", "who speak")] if speaking else []
    title = "" if page.titled else f"<h1>{escape(page.title)}</h1>"
    author = ""
    if page.author and not page.signed:
        # Under a title that the text brings there is no room for ours.
        if page.titled:
            facts.insert(0, f"by {escape(page.author)}")
        else:
            author = f'<p class="byline">{escape(page.author)}</p>'
    notices = "".join(f"<li>{escape(notice)}</li>" for notice in page.notices)
    return (
        '<header class="head">'
        + (f'<ul class="notices" aria-label="Notices">{notices}</ul>' if notices else "")
        + f'<p class="facts">{" · ".join(facts)}</p>{title}{author}</header>\n'
    )


def _footer(page: Page) -> str:
    source = page.source
    left = "".join(f"<li>{escape(row)}</li>" for row in page.left_out)
    return (
        f'<footer class="foot"><p>Read by Readthrough {escape(page.version)} from {escape(source.name)} '
        f"({escape(source.format)}), without a network. Colours and names are its judgement; "
        "the words are the source’s own.</p>"
        + (f"<details><summary>Not in the story’s text</summary><ul>{left}</ul></details>" if left else "")
        + "</footer>\n"
    )


def _heights(page: Page) -> str:
    steps = sorted({_step(chunk) for section in page.sections for chunk in section.chunks})
    return "".join(f".h{n}{{contain-intrinsic-height:auto calc({n} * var(--row))}}\n" for n in steps)


def _step(chunk: Chunk) -> int:
    return -(-chunk.rows // _ROWS_STEP) * _ROWS_STEP


def _sections(page: Page) -> Iterator[str]:
    for section in page.sections:
        yield _section_start(section)
        for chunk in section.chunks:
            yield f'<div class="c h{_step(chunk)}">\n'
            for item in chunk.items:
                yield from _fold(item, page) if isinstance(item, Fold) else (_passage(item, page),)
            yield "</div>\n"
        yield "</section>\n"


def _section_start(section: Section) -> str:
    if section.chapter is None:
        return "<section>\n"
    name = escape(section.title or f"Chapter {section.chapter + 1}")
    return f'<section id="ch{section.chapter}" aria-label="{name}">\n'


def _fold(fold: Fold, page: Page) -> Iterable[str]:
    said = escape(f"{fold.label}: {fold.peek}")
    because = f' data-w="{escape(f"because {fold.why}")}"' if fold.why else ""
    named = " own" if _names_itself(fold) else ""
    yield (
        f'<details class="f {fold.kind}{named}"{" open" if fold.open else ""}>'
        f'<summary aria-label="{said}" data-k="{escape(fold.label)}" data-p="{escape(fold.peek)}"{because}></summary>\n'
    )
    for passage in fold.passages:
        yield _passage(passage, page)
    yield "</details>\n"


def _names_itself(fold: Fold) -> bool:
    """«Chapter Summary: A cat comes home.»: tell whether a fold begins with its label, which need not stand twice."""
    first = "".join(piece.text for piece in fold.passages[0].pieces)
    return fold.label.lower() in first[: len("Chapter ") + len(fold.label)].lower()


def _passage(passage: Passage, page: Page) -> str:
    body = "".join(_pieces(passage, page))
    if passage.kind == "break":
        return f'<p class="brk" role="separator" aria-label="Scene break">{body}</p>\n'
    if passage.level:
        element = {1: "h1", 2: "h2", 4: "h3"}.get(passage.level, "p")
        return f'<{element} class="head{passage.level}{" v" if passage.keeps_lines else ""}">{body}</{element}>\n'
    shown = {"prose": "", "li": " li", "quote": " bq", "pre": " pre"}
    classes = (passage.kind if passage.kind in ("title", "byline") else "") + shown.get(passage.tag, "")
    for yes, name in ((passage.centred, "mid"), (passage.keeps_lines, "v"), (passage.opens, "o")):
        classes += f" {name}" if yes else ""
    if passage.kind == "metadata" and passage.pieces and passage.pieces[-1].text.rstrip().endswith(":"):
        classes += " key"  # «Rating:», with what it is in the next block
    classes = classes.strip()
    return f'<p class="{classes}">{body}</p>\n' if classes else f"<p>{body}</p>\n"


def _pieces(passage: Passage, page: Page) -> Iterator[str]:
    marks = {mark.line: mark for mark in passage.marks}
    line = -1
    types: tuple[str, ...] = ()
    for piece in passage.pieces:
        if piece.line != line:
            yield _close(types)
            types = ()
            if line >= 0:
                yield "</span>"
            line = piece.line
            if line >= 0:
                yield _line_start(marks[line], page)
        same = 0
        while same < min(len(types), len(piece.types)) and types[same] == piece.types[same]:
            same += 1
        yield _close(types[same:])
        yield "".join(f"<{_TAGS[kind]}>" for kind in piece.types[same:])
        types = piece.types
        yield escape(piece.text, quote=False)
    yield _close(types)
    if line >= 0:
        yield "</span>"


def _close(types: tuple[str, ...]) -> str:
    return "".join(f"</{_TAGS[kind]}>" for kind in reversed(types))


def _line_start(mark: Mark, page: Page) -> str:
    row = page.lines[mark.line]
    classes = f"l k{mark.ink}"
    for yes, name in ((row.doubtful, "d"), (row.person == -1, "u"), (row.turn < 0, "t"), (mark.aside, "a")):
        classes += f" {name}" if yes else ""
    ident = f' id="q-{escape(row.id)}"' if mark.first else ""
    label = f' data-n="{escape(mark.label)}"' if mark.label else ""
    how = f' data-v=" {row.kind}"' if mark.label and row.kind else ""
    return f'<span class="{classes}"{ident}{label}{how}>'


_WALK = """<div id="walk" role="toolbar" aria-label="Walk" hidden>
<button id="prev" aria-label="Previous line">‹</button><button id="next" aria-label="Next line">›</button>
<p class="told"><span class="row"><b id="whose"></b> <span id="at"></span></span><span id="doubt"></span></p>
<button id="only" aria-pressed="false">Only these</button><button id="leave" aria-label="Leave the walk">×</button>
</div>
<p id="say" class="unseen" role="status"></p>
<div id="pop" role="tooltip" hidden></div>
"""

_KEYS = """<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Marks and keys</h2><dl class="marks">
<dt>Name</dt><dd>in the margin or before a line: who speaks it. Point at the line, or tap it, for the reason</dd>
<dt><span class="dots">dotted</span>, Name?</dt><dd>doubtful: more likely wrong than right</dd>
<dt><b>?</b></dt><dd>nobody is known to say it</dd>
<dt><em>Name</em></dt><dd>thinks or writes it, and does not say it aloud</dd>
<dt>several</dt><dd>say it at once</dd>
<dt>▸</dt><dd>folded: not story, or set apart in it</dd></dl>
<dl class="keyed"><dt>j <i>or</i> n</dt><dd>next line</dd><dt>k <i>or</i> p</dt><dd>previous line</dd>
<dt>o</dt><dd>only the chosen one’s lines</dd><dt>d</dt><dd>doubtful lines</dd><dt>c</dt><dd>cast</dd>
<dt>m</dt><dd>names</dd><dt>f</dt><dd>open or fold the notes</dd><dt>t</dt><dd>dark or light</dd>
<dt>Esc</dt><dd>leave</dd></dl>
<label><input type="checkbox" id="single" checked> Use these keys</label>
<div><button id="shut">Close</button></div></dialog>
"""
