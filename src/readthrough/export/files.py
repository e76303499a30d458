"""Writes a file whole or not at all, and never over the story it was read from."""

from __future__ import annotations

import os
import stat
from contextlib import suppress

from readthrough.errors import UnwritableFile

__all__ = ["check_target", "write_whole"]


def check_target(out: str, story: str) -> None:
    """Refuse a place that cannot be written, before any reading is done.

    ``story`` is the path of the source, or ``-``. Raises UnwritableFile.
    """
    if os.path.isdir(out):
        raise UnwritableFile(f"Cannot write {out}: it is a folder; give the name of a file in it.")
    folder = os.path.dirname(os.path.realpath(out))
    if not os.path.isdir(folder):
        raise UnwritableFile(f"Cannot write {out}: the folder {folder} does not exist; make it first.")
    if story != "-":
        with suppress(OSError):  # a story that is not there is refused by the one who reads it
            if os.path.samefile(out, story):
                raise UnwritableFile(f"Will not write over the story itself ({out}); give another name.")


def write_whole(out: str, data: bytes) -> None:
    """Write bytes to a file so that nobody ever sees half of it.

    A link is followed; an existing file keeps its permissions; a device or pipe is written to as it is. Raises
    UnwritableFile.
    """
    path = os.path.realpath(out)
    try:
        mode = os.stat(path).st_mode
    except OSError:
        mode = None
    try:
        if mode is not None and not stat.S_ISREG(mode):
            with open(path, "wb", buffering=0) as pipe:
                _write_all(pipe.fileno(), data)
        else:
            _replace(path, data, mode)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UnwritableFile(
            f"Cannot write {out}: {error.strerror or error}; nothing was written, choose another place."
        ) from None


def _replace(path: str, data: bytes, mode: int | None) -> None:
    import tempfile

    handle, beside = tempfile.mkstemp(prefix=".readthrough-", suffix=".part", dir=os.path.dirname(path))
    try:
        try:
            _write_all(handle, data)
            os.fsync(handle)
        finally:
            os.close(handle)
        os.chmod(beside, stat.S_IMODE(mode) if mode is not None else 0o666 & ~_umask())
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise


def _write_all(handle: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(handle, left) :]


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
