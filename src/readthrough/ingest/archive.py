"""Reads the parts of a zip archive, and never more than is safe."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from urllib.parse import unquote

from readthrough.errors import DamagedFile, LockedFile, UnsafeFile
from readthrough.ingest import limits
from readthrough.story import Notice

_AGAIN = "download it again"
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


class Archive:
    """The parts of an EPUB or DOCX by name. Nothing is written to disk, so no name can lead out of the archive.

    ``notices`` collects what was wrong with parts that were asked for.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self.notices: list[Notice] = []
        self._unpacked = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._infos = {info.filename.replace("\\", "/"): info for info in self._zip.infolist() if not info.is_dir()}
        except Exception:  # zipfile raises nearly anything over a broken file
            raise DamagedFile(f"{name} is a damaged archive: {_AGAIN}.") from None
        if len(self._infos) > limits.MAX_PARTS:
            raise UnsafeFile(f"{name} lists {len(self._infos):,} parts, more than any book has, so it was not read.")
        unsafe = [part for part in self._infos if _leaves(part)]
        for part in unsafe:
            del self._infos[part]
        if unsafe:
            self.notice("unsafe-name", f"Parts whose names lead out of the archive were not read: {_some(unsafe)}.")
        self._by_lower = {part.lower(): part for part in reversed(self._infos)}

    @property
    def parts(self) -> list[str]:
        """The names of all parts, in the archive's order."""
        return list(self._infos)

    def find(self, part: str) -> str | None:
        """Return the name a part has in the archive: as asked for, else in other case or percent-encoded; or None."""
        for name in (part, unquote(part)):
            if name in self._infos:
                return name
        return self._by_lower.get(part.lower()) or self._by_lower.get(unquote(part).lower())

    def read(self, part: str) -> bytes | None:
        """Return the bytes of a part, or None with a notice if they cannot be had.

        Raises UnsafeFile when it unpacks to more than is safe, LockedFile when it has a password. Sizes are counted
        while unpacking: what the archive says of them is not believed.
        """
        name = self.find(part)
        if name is None:
            self.notice("missing-part", f"{self.name} lacks a part that it lists: {part}.")
            return None
        info = self._infos[name]
        if info.flag_bits & 1:
            raise LockedFile(f"{self.name} is locked with a password: unpack it with the password and pack it without.")
        try:
            if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise zipfile.BadZipFile
            with self._zip.open(info) as stream:
                data = stream.read(limits.MAX_PART + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, RuntimeError):
            self.notice("damaged-part", f"A part of {self.name} is damaged and could not be read: {name}.")
            return None
        self._unpacked += len(data)
        if len(data) > limits.MAX_PART or self._unpacked > limits.MAX_UNPACKED:
            raise UnsafeFile(
                f"{self.name} unpacks to far more text than a book has: it may be built to harm, so it was not read."
            )
        return data

    def notice(self, code: str, message: str) -> None:
        """Record what was wrong; the same sentence once."""
        notice = Notice(code, message)
        if notice not in self.notices:
            self.notices.append(notice)


def resolve(base: str, href: str) -> tuple[str, str] | None:
    """Return (part, fragment) that a link in the part ``base`` names; None where it leads out of the archive."""
    path, _, fragment = href.strip().partition("#")
    if _SCHEME.match(path) or path.startswith("//"):
        return None
    path = unquote(path.partition("?")[0]).replace("\\", "/")
    if not path:
        return base, unquote(fragment)
    joined = path.lstrip("/") if path.startswith("/") else posixpath.join(posixpath.dirname(base), path)
    part = posixpath.normpath(joined)
    return None if _leaves(part) else (part, unquote(fragment))


def _leaves(part: str) -> bool:
    return part.startswith("/") or ".." in part.split("/") or bool(re.match(r"[A-Za-z]:", part)) or "\0" in part


def _some(names: list[str]) -> str:
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
