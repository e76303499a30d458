"""Writes the cast as HTML: who matters stands first and open, the others are folded below."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from readthrough.page.people import BAR_WIDTH, Person
from readthrough.page.records import Page
from readthrough.terminal import counted

# Of those without a line so many are shown at once: a long novel has a hundred who are merely spoken of.
_SILENT = 12


def cast_html(page: Page) -> str:
    """Write the cast: the main ones, the others who speak, lines of nobody known, those without a line."""
    speaking = [(i, p) for i, p in enumerate(page.people) if p.lines]
    silent = [p for p in page.people if not p.lines]
    shown = "".join(_person(i, p) for i, p in speaking if p.main)
    minor = [_person(i, p) for i, p in speaking if not p.main]
    if len(minor) == 1 or not shown:  # a fold of one would take as much room
        shown, minor = shown + "".join(minor), []
    parts = [f"<ul>{shown}</ul>" if shown else _nobody(page)]
    if minor:
        parts.append(_more(f"{len(minor)} more who speak", f"<ul>{''.join(minor)}</ul>"))
    parts += [_nameless(page), _quiet(silent, bool(speaking))]
    return (
        '<aside id="cast" aria-label="Cast"><div class="grip"><h2>Cast</h2>'
        f'<button id="unsheet" aria-label="Close the cast">×</button></div>{"".join(parts)}</aside>\n'
    )


def _nobody(page: Page) -> str:
    if not page.people:
        return '<p class="none">Nobody is named in it.</p>'
    return '<p class="none">None of them is known to say a line.</p>'


def _nameless(page: Page) -> str:
    """The lines that nobody in the cast says alone, so that the counts above them can be understood."""
    rows = ""
    for person, words in ((-2, "Several at once"), (-1, "Speaker not known")):
        lines = len({line.turn for line in page.lines if line.person == person and line.turn >= 0})
        if lines:
            rows += (
                f'<li><button class="who k0" data-i="{person}" aria-pressed="false"><span class="name">'
                f'<i>{words}</i></span><span class="count">{counted(lines, "line", "lines")}</span></button></li>'
            )
    return f'<ul class="rest">{rows}</ul>' if rows else ""


def _quiet(silent: Sequence[Person], speaking: bool) -> str:
    if not silent:
        return ""
    few, rest = _silent_rows(silent[:_SILENT]), silent[_SILENT:]
    if rest:
        few += _more(f"{len(rest):,} more", _silent_rows(rest))
    return _more(f"{len(silent):,} without a line", few, shut=speaking)


def _silent_rows(people: Sequence[Person]) -> str:
    rows = (
        f'<li>{escape(p.name)} <span class="times">{counted(p.mentions, "mention", "mentions")}</span>'
        f"{_other_names(p)}</li>"
        for p in people
    )
    return f'<ul class="quiet">{"".join(rows)}</ul>'


def _more(title: str, inside: str, shut: bool = True) -> str:
    return f'<details class="more"{"" if shut else " open"}><summary>{title}</summary>{inside}</details>'


def _other_names(person: Person) -> str:
    rest = [name for name in person.aliases if name != person.name]
    return f'<span class="also">{escape(", ".join(rest))}</span>' if rest else ""


def _person(index: int, person: Person) -> str:
    role = [word for word in (person.pronouns or "", person.role) if word]
    lines, words = counted(person.lines, "line", "lines"), counted(person.words, "word", "words")
    return (
        f'<li><button class="who k{person.ink}" data-i="{index}" aria-pressed="false">'
        f'<span class="name"><b>{escape(person.name)}</b>'
        + (f'<span class="pro">{escape(", ".join(role))}</span>' if role else "")
        + f"</span>{_other_names(person)}"
        f'<span class="count">{lines} · {words}</span>{_person_bar(person)}</button></li>\n'
    )


def _person_bar(person: Person) -> str:
    bar = person.bar
    if bar.first is None or bar.last is None:
        return ""
    most = max((n for _, n in bar.ticks), default=1)
    ticks = "".join(f"M{x}.5 {_tick(n, most)}V9" for x, n in bar.ticks)
    first, last = (round(100 * (x + 0.5) / BAR_WIDTH) for x in (bar.first, bar.last))
    return (
        f'<svg viewBox="0 0 {BAR_WIDTH} 12" preserveAspectRatio="none" role="img" '
        f'aria-label="from {first}% to {last}% of the story"><path class="whole" d="M0 10.5H{BAR_WIDTH}"/>'
        f'<path class="span" d="M{bar.first} 10.5H{bar.last + 1}"/><path class="ticks" d="{ticks}"/></svg>'
    )


def _tick(lines: int, most: int) -> int:
    """The top of a tick, 9 being the ground: one line among few stands as tall as the busiest place in a long book."""
    return 9 - max(3, round(8 * lines / max(most, 3)))
