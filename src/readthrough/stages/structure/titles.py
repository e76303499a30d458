"""Titles: of the story, with its byline, and of a chapter under its number."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from typing import NamedTuple

from readthrough.lexicons import first_names
from readthrough.stages.structure.cues import is_signed, sends_off
from readthrough.stages.structure.labels import find_label, stands_bare
from readthrough.stages.structure.messages import CHAT_HEAD, chat_name, is_mail_field
from readthrough.stages.structure.ornaments import is_ornament
from readthrough.stages.structure.pieces import Piece, Verdict, Verdicts
from readthrough.stages.structure.povs import framed_names, initial_of_view, says_viewpoint
from readthrough.story import Story

_QUOTES = "\"“„«‘'「—–"
_SPEECH = "\"“„«»‘'「『—–―"
_SMALL = set("a an the of and or in on at to for from with by de la le du as is".split())


def same_words(a: str, b: str) -> bool:
    """Tell whether two titles have the same words: case, marks and spaces do not count."""
    return bool(a) and bool(b) and _letters(a) == _letters(b)


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


class Under(NamedTuple):
    """A title under a chapter's number: its words, the piece after it, and whether it can be nothing else."""

    text: str
    end: int
    sure: bool


def title_over_text(pieces: Sequence[Piece], at: int, taken: Container[int], known: Verdicts) -> Under | None:
    """Read the piece after a chapter's number as its title, or return None."""
    if at >= len(pieces) - 1 or at in taken or (at in known and known[at].kind != "heading"):
        return None
    piece = pieces[at]
    text = " ".join(piece.text.split())
    if not text or len(text) > 160 or len(piece.lines) > 3 or is_ornament(text) or find_label(text):
        return None
    if initial_of_view(text) or is_mail_field(piece.lines[0]):
        return None  # «B.P.O.V.» under «Chapter 2» says who sees it, «From: Ann» under «6.» who writes
    marked = piece.tag[0] == "h" or piece.centred or piece.bold > 0.8 or text.isupper()
    told = text.startswith(("In which ", "In Which ", "in which ", "Containing ", "Wherein ", "Of ", "Which "))
    told = told and not text.lower().startswith("in which case")
    if not (marked or told or looks_like_title(text)) or (len(text) > 90 and not (marked or told)):
        return None
    return Under(text, at + 1, (marked and len(text) < 100) or told)


def looks_like_title(text: str) -> bool:
    """Tell a title from a sentence: no closing mark, or most words with capitals; never speech."""
    words = [w for w in text.split() if any(c.isalpha() for c in w)]
    if not words or text[0] in _QUOTES or text.endswith((",", ";", ":", "!", "?", "…", "...")):
        return False
    if not text.endswith((".", "”", '"')):
        return len(words) <= 12 and not words[0].lstrip("*_").islower() and not words[0].startswith("*")
    big = sum(not w.strip('“"(').islower() or w.lower() in _SMALL for w in words)
    return len(words) <= 8 and big == len(words) and len(words) > 1


class Head(NamedTuple):
    """Title and author as the story gives them, with a verdict for each piece that says so."""

    title: str
    author: str
    verdicts: dict[int, Verdict]


def find_title(story: Story, pieces: Sequence[Piece], known: Verdicts) -> Head:
    """Find the title and the byline: declared first, else the first short lines that stand alone before the story."""
    verdicts: dict[int, Verdict] = {}
    title, author = story.declared.title, story.declared.author
    marked = _marked(pieces, known)
    title, author = title or marked.get("title", ""), author or marked.get("byline", "")
    head = next((i for i in range(len(pieces)) if i not in known or known[i].why != "archive-header"), 0)
    for i, piece in enumerate(pieces[head : head + 12], head):
        if i in known and known[i].kind in _BEFORE_TITLE:
            continue
        if i not in known and not verdicts and _is_note_above(pieces, i):
            continue
        text = " ".join(piece.text.split())
        if i in known or len(text) > 100 or len(piece.lines) > 3:
            break
        if by := _byline(text) or (_work_by(text) if verdicts else ""):
            author = author or by
            verdicts[i] = Verdict("byline", "by-line", 0.9)
        elif text.lower().strip(":") in ("by", "written by"):
            verdicts[i] = Verdict("byline", "by-line", 0.9)
        elif i - 1 in verdicts and pieces[i - 1].text.lower().strip(":") in ("by", "written by"):
            author, verdicts[i] = author or text, Verdict("byline", "by-line", 0.9)
        elif not verdicts and _is_title(story, pieces, i, known):
            verdicts[i] = Verdict("title", "declared-title" if story.declared.title else "first-line", 0.8)
            first, _, by = text.partition(" by ")
            if by and looks_like_title(by) and not title:
                title, author = first, author or by
            title = title or text
        else:
            break
    return Head(title, author, verdicts)


def with_typed(head: Head, pieces: Sequence[Piece], verdicts: Verdicts) -> Head:
    """Fill in what a lone «Title: …» or «Author: …» over the story says, which only the judge of labels has found."""
    if head.title and head.author:
        return head
    first = next((i for i in range(len(pieces)) if i not in verdicts), len(pieces))
    marked = _marked(pieces, {i: v for i, v in verdicts.items() if i < first and v.why == "typed-label"})
    return Head(head.title or marked.get("title", ""), head.author or marked.get("byline", ""), head.verdicts)


def _is_title(story: Story, pieces: Sequence[Piece], i: int, known: Verdicts) -> bool:
    if _opens_chat(pieces, i):
        return False
    text = " ".join(pieces[i].text.split())
    return same_words(text, story.declared.title) or _stands_as_title(pieces, i, known)


def _is_note_above(pieces: Sequence[Piece], i: int) -> bool:
    """Tell a labelled note over what can only be a title: «Author's note: sorry!» / «The Red Kettle» / the story.

    «Kate Lorne» may sign the note, «Happy Reading» closes it.
    """
    while i + 2 < len(pieces) and pieces[i].text and _says_its_note(pieces[i].text):
        i += 1
        below = pieces[i].text
        if _is_capitalised(below) and not find_label(below):
            return below.split()[0].strip("*_") not in first_names() and not (sends_off(below) or is_signed(below))
    return False


def _says_its_note(text: str) -> bool:
    """Tell «Author's note: sorry!» from a label that stands alone over its note."""
    label = find_label(text)
    noted = label is not None and label.strong and label.kind in ("note", "disclaimer")
    return noted and not stands_bare(text)


def _is_capitalised(text: str) -> bool:
    """Tell «The Harbour at Night», two words or more with capitals and no stop, from the beginning of a sentence."""
    words = text.strip("*_ ").split()
    if len(words) < 2 or "\n" in text:
        return False
    big = all(not w.islower() or w in _SMALL for w in words) and not words[-1].islower()
    return big and looks_like_title(text) and text.rstrip("*_")[-1].isalnum()


def _opens_chat(pieces: Sequence[Piece], i: int) -> bool:
    """«HART: No.» is no title where «LORNE: Yes.» and «HART: Never.» follow, nor «From: Ann» over «Subject: Hats»."""
    if all(is_mail_field(piece.lines[0]) for piece in pieces[i : i + 2]):
        return True
    names = [chat_name(piece.lines[0]) for piece in pieces[i : i + 3]]
    return len(names) == 3 and all(names) and not find_label(pieces[i].text)


_BEFORE_TITLE = frozenset(("front", "title", "byline", "metadata", "note", "summary", "disclaimer", "break"))


def _marked(pieces: Sequence[Piece], known: Verdicts) -> dict[str, str]:
    found: dict[str, str] = {}
    for i, verdict in known.items():
        if verdict.kind in ("title", "byline") and verdict.kind not in found:
            text = pieces[i].text
            label = find_label(text)
            text = " ".join((text[label.after :].lstrip(": ") if label else text).split())
            found[verdict.kind] = (_byline(text) or text) if verdict.kind == "byline" else text
    return found


def _byline(text: str) -> str:
    """Return the name of «by Ann Other», «Written by J. S.», or nothing."""
    low = text.lower()
    stopped = text.endswith((".", "!", "?")) and not _INITIAL.search(text)
    for start in ("written by ", "by: ", "by "):
        if low.startswith(start) and len(text.split()) <= 8 and not stopped:
            return text[len(start) :].strip()
    return ""


_INITIAL = re.compile(r"[ .][A-Z]\.\Z|\b[JS]r\.\Z")  # «by Eliot S.»
# «A songfic by moth-and-rust», «A Short Story by Ann Other», under a title; «a tale by the sea» names nobody
_WORK_BY = re.compile(
    r"(?:an? )?(?:[\w’'-]+ ){0,3}(?:songfic|fanfic|fan ?fiction|fic|ficlet|drabble|one-?shot|story|tale|novel|"
    r"novella|poem) by (?!the |an? |my |his |her |their |our )(\S+(?: \S+){0,2})",
    re.IGNORECASE,
)


def _work_by(text: str) -> str:
    """Return the name of «A songfic by Ann Other», or nothing."""
    match = _WORK_BY.fullmatch(text)
    return match[1] if match and (text[-1] not in ".!?,;:" or _INITIAL.search(text)) else ""


def _stands_as_title(pieces: Sequence[Piece], i: int, known: Verdicts) -> bool:
    """Tell whether a first line is a title: short, no sentence, with text of another length after it."""
    piece = pieces[i]
    text = " ".join(piece.text.split())
    # «INES» over her part, and again over her next one, is no title.
    if any(p.text == piece.text for p in pieces[i + 1 :]) or says_viewpoint(text):
        return False
    if not text[0].isalnum() and text in framed_names(pieces, known):
        return False
    if len(text) > 80 or len(text.split()) > 10 or i + 1 >= len(pieces) or find_label(text) or is_ornament(text):
        return False
    after = pieces[i + 1]
    if (text[0] in _QUOTES and text[-1] not in "\"”’'»」") or text[-1] in ",;:" or text[0] in "([":
        return False
    if piece.tag == "h1" or piece.centred or text.isupper():
        return True
    if text[0].islower():  # «the one with the greenhouse» over «(for the prompt …)» or a rule; else a first sentence
        apart = (i + 1 in known and known[i + 1].kind in _BEFORE_TITLE) or CHAT_HEAD.match(after.text) is not None
        noted = after.text.lower().startswith(("(for ", "(prompt", "(a/n", "(or "))
        return i == 0 and text[-1].isalnum() and (apart or noted or bool(_byline(after.text)))
    signed = bool(_byline(after.text) or _work_by(after.text))
    marked_off = i + 1 in known or after.gap > 1 or signed or piece.bold > 0.8
    if marked_off:
        return text[-1] not in ".,;:" and text[0] not in _QUOTES
    # «The Harbour at Night» over «—You came, then, said Nuala.»
    speaks = after.text[0] in _SPEECH and _is_capitalised(text)
    return looks_like_title(text) and (speaks or len(after.text) > 2 * len(text))
