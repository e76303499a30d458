"""How much is read: every reader stops here, so that no file can take the machine with it."""

from __future__ import annotations

from typing import BinaryIO

from readthrough.errors import TooLarge

MB = 1024 * 1024
# Text, Markdown and HTML, in bytes. The longest novels have 12 MB; beyond that it is a library in one file.
MAX_TEXT = 24 * MB
# Lines of a text: a paragraph costs some 200 bytes of memory, however short it is.
MAX_LINES = 1_000_000
# An EPUB or DOCX as it lies on the disk: nearly all of it pictures.
MAX_ARCHIVE = 192 * MB
# One unpacked part of an archive, all its text parts together, and how many parts it may list.
MAX_PART = 24 * MB
MAX_UNPACKED = 96 * MB
MAX_PARTS = 20_000
# The list of parts at the end of an archive, in bytes: it is parsed before anything can be counted.
MAX_PART_LIST = 4 * MB
# Bytes that tell what a file is.
HEAD = 64 * 1024


def read_limited(stream: BinaryIO, name: str) -> bytes:
    """Read a whole file or standard input, but never more than is allowed for what it begins with.

    Raises TooLarge; errors of the operating system pass through.
    """
    head = stream.read(HEAD)
    limit = MAX_ARCHIVE if head.startswith(b"PK") else MAX_TEXT
    parts, size = [head], len(head)
    # Pipes give what they have; ask until they end.
    while chunk := stream.read(4 * MB):
        parts.append(chunk)
        size += len(chunk)
        if size > limit:
            raise TooLarge(too_large(name, limit))
    return b"".join(parts)


def too_large(name: str, limit: int) -> str:
    """Say that a file is over a limit in bytes, and what to do."""
    return f"{name} is larger than the {limit // MB} MB that are read at once: split it into its works and read each."
