"""Turns bytes into text: which encoding they are in, and what had to be mended to read them."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from functools import lru_cache

from readthrough.story import Notice

# A mark, its codec and how the reader calls it. UTF-32 first: its mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Names that the web reads as cp1252, for such files hold curly quotes at 0x93 and 0x94.
_REALLY_CP1252 = frozenset(("ascii", "iso8859-1", "latin-1", "cp1252"))
# Codecs that are no encoding of a file; some of them take quadratic time.
_NEVER = frozenset(("idna", "punycode", "unicode-escape", "raw-unicode-escape", "utf-7", "undefined", "mbcs", "oem"))
# What is looked at when the whole need not be.
_PROBE = 65_536
# Stray bytes that are mended one by one before a file is no longer taken for UTF-8.
_MOST_STRAY = 20_000


def decode(data: bytes, declared: str = "") -> tuple[str, str, tuple[Notice, ...]]:
    """Return the text of ``data``, the name of its encoding, and what a reader should know about it.

    Tried in this order: byte order mark, UTF-16 or UTF-32 without one, strict UTF-8, the ``declared`` encoding (of an
    HTML page, say; empty if none), UTF-8 with stray bytes, Mac Roman, cp1252, and where that makes no sense what
    charset-normalizer says. Text that was read in the wrong encoding once before («â€™» for ’) is repaired. NULs and a
    leading mark are dropped; line ends stay. Never raises.
    """
    text, encoding, notices = _read(data, declared)
    if (nuls := text.count("\0")) > 0:
        text = text.replace("\0", "")
        notices.append(Notice("nul-dropped", f"NUL characters, which nobody can see, were dropped: {nuls:,}."))
    if not text.isascii():
        mended = _mend(text)
        if mended != text:
            text = mended
            notices.append(
                Notice("mojibake-repaired", "Letters and marks that were saved in a wrong encoding were repaired.")
            )
    if (lost := text.count("\ufffd")) > 0:
        notices.append(Notice("characters-lost", f"Characters that cannot be read any more show as \ufffd: {lost:,}."))
    return text, encoding, tuple(notices)


def _read(data: bytes, declared: str) -> tuple[str, str, list[Notice]]:
    for mark, codec in _MARKS:
        # FF FE 00 00 may also be UTF-16 and a NUL; a text does not begin with one.
        if data.startswith(mark):
            if codec == "utf-8":
                data = data[3:]
                break
            return _wide(data[len(mark) :], codec)
    if wide := unmarked_wide(data):
        return _wide(data, wide)
    declared = _codec(declared)
    if declared.startswith("iso2022"):  # seven-bit, so strict UTF-8 would take it
        try:
            return data.decode(declared), declared, []
        except UnicodeDecodeError:
            pass
    try:
        return data.decode("utf-8"), "utf-8", []
    except UnicodeDecodeError:
        pass
    if declared and declared not in _REALLY_CP1252 and not declared.startswith(("utf-16", "utf-32", "utf-8")):
        try:
            return data.decode(declared), declared, []
        except UnicodeDecodeError:
            pass
    return _guess(data, ask=declared not in _REALLY_CP1252)


def unmarked_wide(data: bytes) -> str:
    """Name UTF-16 or UTF-32 that has no byte order mark, by where its NULs stand; empty if it is neither."""
    probe = data[: _PROBE - _PROBE % 4]
    quarter = len(probe) // 4
    if quarter < 2 or b"\0" not in probe:
        return ""
    zero = [probe[i::4].count(0) / quarter for i in range(4)]
    if min(zero[2:]) > 0.98 and zero[0] < 0.05:
        return "utf-32-le"
    if min(zero[:2]) > 0.98 and zero[3] < 0.05:
        return "utf-32-be"
    even, odd = (zero[0] + zero[2]) / 2, (zero[1] + zero[3]) / 2
    if odd > 0.6 and even < 0.05:
        return "utf-16-le"
    if even > 0.6 and odd < 0.05:
        return "utf-16-be"
    return ""


def _wide(data: bytes, codec: str) -> tuple[str, str, list[Notice]]:
    unit = 4 if "32" in codec else 2
    # A last half character is what a broken transfer leaves.
    whole = data[: len(data) - len(data) % unit]
    return whole.decode(codec, "replace"), codec, []


def _codec(name: str) -> str:
    """Return Python's name for a declared encoding, empty if there is none that reads text."""
    try:
        b"a".decode(name)
        found = codecs.lookup(name).name
    except (LookupError, ValueError, UnicodeError, TypeError):
        return ""
    return "" if found.replace("_", "-") in _NEVER else found


def _guess(data: bytes, ask: bool) -> tuple[str, str, list[Notice]]:
    """Read bytes that are not UTF-8 and say nothing of themselves."""
    if (text := _nearly_utf8(data)) is not None:
        return text, "utf-8", [Notice("mixed-encoding", "Some bytes are not UTF-8 and were read as Windows-1252.")]
    # «donÕt»: 0xD5 between letters is the apostrophe of old Macs, and no cp1252 quote mark is there.
    probe = data[:_PROBE]
    if re.search(rb"[a-z]\xd5[a-z]|[ \n\r]\xd2[A-Z]", data) and not re.search(rb"[\x91-\x94]", data):
        return data.decode("mac_roman"), "mac-roman", [_guessed("Mac Roman")]
    # In cp1252 English, marks and accents stand alone; in other scripts letters beyond ASCII stand together.
    runs = [len(run) for run in re.findall(rb"[\x80-\xff]+", probe)]
    if ask and sum(runs) > 0.2 * len(probe) and sum(runs) > 2 * len(runs) and (found := _asked(data)):
        return found
    return _cp1252(data), "cp1252", []


def _guessed(name: str) -> Notice:
    return Notice("encoding-guessed", f"The text does not say its encoding; it was read as {name}.")


def _asked(data: bytes) -> tuple[str, str, list[Notice]] | None:
    """Ask charset-normalizer: only for text that is mostly beyond ASCII, where cp1252 makes no sense."""
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_PROBE], steps=5, chunk_size=512).best()
    if best is None or best.encoding in ("ascii", "utf_8"):
        return None
    name = best.encoding.replace("_", "-")
    return data.decode(best.encoding, "replace"), name, [_guessed(name)]


def _cp1252(data: bytes) -> str:
    """Decode cp1252 as browsers do: the five bytes without a character stay as they are."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1").translate(_CP1252_OF)


# C1 control -> the character that cp1252 has there.
_CP1252_OF = {b: c for b in range(0x80, 0xA0) if (c := bytes((b,)).decode("cp1252", "ignore"))}
# And back: every character that cp1252 or Latin-1 may have made of one byte.
_BYTE_OF = {**{chr(b): b for b in range(256)}, **{c: b for b, c in _CP1252_OF.items()}}


def _nearly_utf8(data: bytes) -> str | None:
    """Read UTF-8 in which some bytes are cp1252 (a story glued of two files), or None if it is not UTF-8."""
    handler, strays = _stray_reader()
    codecs.register_error("readthrough-stray", handler)
    # Two bytes in sequence, read as cp1252, are seldom UTF-8 by chance.
    for part in (data[:_PROBE], data) if len(data) > _PROBE else (data,):
        strays.clear()
        try:
            text = part.decode("utf-8", "readthrough-stray")
        except UnicodeDecodeError:
            return None
        whole = len(text) - sum(map(len, re.findall(r"[\x00-\x7f]+", text))) - len(strays)
        # The probe may hold the strays only: it stops nothing but what is plainly no UTF-8.
        if part is not data and len(strays) < 2_000:
            continue
        if whole <= 2 * len(strays):
            return None
    return text


def _stray_reader() -> tuple[Callable[[UnicodeError], tuple[str, int]], list[int]]:
    strays: list[int] = []

    def read(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeDecodeError) or len(strays) > _MOST_STRAY:
            raise error
        strays.append(error.start)
        return _cp1252(error.object[error.start : error.start + 1]), error.start + 1

    return read, strays


# Lead of a UTF-8 sequence as Latin-1 or cp1252 shows it, and what follows.
_TAIL = "\x80-\xbf" + "".join(map(re.escape, _CP1252_OF.values()))
_SEQUENCE = re.compile(f"[\xc2-\xdf][{_TAIL}]|[\xe0-\xef][{_TAIL}]{{2}}|[\xf0-\xf4][{_TAIL}]{{3}}")
# Marks that may follow a capital for good reasons: «CAFÉ’s», «MANHÃ…».
_MARK_AFTER = frozenset("‘’“”‚„…–—‹›»« \xa0")
# Two of three bytes of ”: its third has no character in cp1252 and was dropped by the program that did the harm.
_CUT_QUOTE = re.compile(f"â€(?:\ufffd|(?![{_TAIL}]))")


def _mend(text: str) -> str:
    """Undo one or two readings of UTF-8 as cp1252 or Latin-1, and C1 controls for cp1252 quote marks."""
    for _ in range(3):
        if not any(_is_harm(match[0]) for match in _SEQUENCE.finditer(text)):
            break
        text = _CUT_QUOTE.sub("”", _SEQUENCE.sub(_mended, text))
    if re.search("[\x91-\x97]", text):
        text = text.translate(_CP1252_OF)
    return text


def _mended(match: re.Match[str]) -> str:
    return _plausible(match[0]) or match[0]


@lru_cache(maxsize=4096)
def _plausible(sequence: str) -> str:
    """Return the character that ``sequence`` was, empty if none that English prose would hold."""
    try:
        made = bytes(_BYTE_OF[c] for c in sequence).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return ""
    # Latin-1 and Latin Extended-A, the euro, punctuation, arrows and stars, CJK quotes, emoji; not «CAFÉ’» as ɒ.
    at = ord(made)
    # C1 controls come of text that was spoilt twice.
    likely = 0x80 <= at <= 0x17F or 0x2000 <= at <= 0x27BF or 0x3000 <= at <= 0x30FF or at == 0xFEFF or at >= 0x1F000
    return made if likely else ""


def _is_harm(sequence: str) -> bool:
    """Say whether a sequence can only be mojibake: «â€™», «Ã©», and not a capital before a quote mark."""
    return bool(_plausible(sequence)) and (len(sequence) > 2 or sequence[1] not in _MARK_AFTER)
