"""From bytes to a Story: the only part that knows file formats."""

from __future__ import annotations

import os
from hashlib import sha256
from os import PathLike

from readthrough.errors import NotAStory, TooLarge, UnreadableFile
from readthrough.ingest import limits, sniff
from readthrough.story import Source, Story

__all__ = ["read_story"]


def read_story(source: str | PathLike[str] | bytes, *, name: str | None = None) -> Story:
    """Read one story from a path, or from the bytes of a file.

    ``name`` stands for the file's name in messages and in the story; without it, it is the last part of the path, or
    «the input». What kind of file it is is told by its content. Raises UnreadableFile, NotAStory, DamagedFile,
    UnsafeFile, LockedFile or TooLarge; the text of each is one sentence for a person.
    """
    if isinstance(source, bytes):
        data, name, shown = source, _shown(name or "the input"), _shown(name or "The input")
        _check_size(data, shown)
    else:
        path = os.fsdecode(source)
        shown = _shown(name or path)
        data, name = _load(path, shown), _shown(name or os.path.basename(path))
    kind = sniff.sniff(data, shown)
    story = _read(data, Source(name=name, format=kind, sha256=sha256(data).hexdigest()), shown)
    if not any(map(str.isalpha, story.text)):
        raise NotAStory(f"{shown} has no words in it: give a file with a story.")
    return story


def _read(data: bytes, source: Source, shown: str) -> Story:
    match source.format:
        case "epub":
            from readthrough.ingest.epub import read_epub

            return read_epub(data, source)
        case "docx":
            from readthrough.ingest.docx import read_docx

            return read_docx(data, source)
        case "html":
            from readthrough.ingest.html import read_html

            return read_html(data, source)
        case "markdown":
            from readthrough.ingest.markdown import read_markdown

            return read_markdown(data, source, shown)
        case _:
            from readthrough.ingest.text import read_text

            return read_text(data, source, shown)


def _shown(path: str) -> str:
    """A path as a message can print it: bytes that are no UTF-8 and controls of a terminal become question marks."""
    return "".join(c if c.isprintable() else "?" for c in path) or "«»"


def _check_size(data: bytes, shown: str) -> None:
    limit = limits.MAX_ARCHIVE if data.startswith(b"PK") else limits.MAX_TEXT
    if len(data) > limit:
        raise TooLarge(limits.too_large(shown, limit))


def _load(path: str, shown: str) -> bytes:
    try:
        with open(path, "rb") as stream:
            return limits.read_limited(stream, shown)
    except FileNotFoundError:
        raise UnreadableFile(f"There is no file {shown}: check its name and folder.") from None
    except IsADirectoryError:
        raise UnreadableFile(f"{shown} is a folder: give one of the files in it.") from None
    except PermissionError:
        raise UnreadableFile(f"{shown} may not be opened: ask its owner for the right to read it.") from None
    except ValueError:  # a NUL in the path
        raise UnreadableFile(f"{shown!a} is no file name: check it.") from None
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise UnreadableFile(f"{shown} cannot be read ({why}): check the disk or copy the file.") from None
