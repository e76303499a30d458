"""Bytes to text: the encodings that files of stories are in, and those they were spoilt by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readthrough.ingest.decode import decode

LINE = "“Don’t,” she said—“not the café…”\r\n‘Why?’\n"


def codes(data: bytes, declared: str = "") -> list[str]:
    return [notice.code for notice in decode(data, declared)[2]]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32-le"),
        ("utf-32-le", "utf-32-le"),
        ("utf-32-be", "utf-32-be"),
        ("cp1252", "cp1252"),
        ("mac_roman", "mac-roman"),
    ],
)
def test_the_same_text_comes_out_of_every_encoding(written: str, name: str) -> None:
    text, encoding, _ = decode(LINE.encode(written))
    assert (text, encoding) == (LINE, name)


def test_utf16_with_its_mark_in_both_orders() -> None:
    for mark, codec in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        assert decode(mark + LINE.encode(codec))[:2] == (LINE, codec)


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
@pytest.mark.parametrize("times", [1, 2])
def test_utf8_that_was_read_as_another_encoding_is_repaired(wrong: str, times: int) -> None:
    # Without ” and —: in them are bytes without a character in cp1252, at the first or second reading.
    text = "“Don’t, she said, not the café…"
    data = text.encode()
    for _ in range(times):
        data = data.decode(wrong).encode()
    assert decode(data)[0] == text
    assert codes(data) == ["mojibake-repaired"]


@pytest.mark.parametrize("spoilt", ["â€œGo,â€\x9d he said.", "â€œGo,â€\ufffd he said.", "â€œGo,â€ he said."])
def test_a_closing_quote_is_repaired_however_its_third_byte_was_lost(spoilt: str) -> None:
    assert decode(spoilt.encode())[0] == "“Go,” he said."


@pytest.mark.parametrize(
    "text",
    [
        "CAFÉ’s door, MANHÃ… and voilà”, Ä“ and Å“.",
        "He wrote «Ã» and «Â» on the board.",
        "Ünïcödé — naïve façade, “São Paulo”, Ångström’s.",
        "naïve café “quoted” — ok",
    ],
)
def test_letters_beside_quote_marks_are_not_taken_for_spoilt_text(text: str) -> None:
    assert decode(text.encode()) == (text, "utf-8", ())


def test_c1_controls_are_the_quote_marks_of_windows() -> None:
    assert decode("\x93Don\x92t,\x94 he said.".encode())[0] == "“Don’t,” he said."


def test_nuls_are_dropped_and_noticed() -> None:
    text, _, notices = decode(b"He\0 went.\0\n")
    assert text == "He went.\n"
    assert [n.code for n in notices] == ["nul-dropped"]
    assert ": 2." in notices[0].message


def test_stray_windows_bytes_in_utf8_are_read_one_by_one() -> None:
    data = "“Café,” he said. ".encode() * 5 + b"\x93Caf\xe9,\x94 she said."
    assert decode(data)[0] == "“Café,” he said. " * 5 + "“Café,” she said."
    assert codes(data) == ["mixed-encoding"]


def test_characters_that_were_lost_before_are_counted() -> None:
    assert codes("don\ufffdt".encode()) == ["characters-lost"]


def test_what_a_page_declares_comes_after_utf8_and_before_cp1252() -> None:
    russian = "Привет, как дела?"
    assert decode(russian.encode("cp1251"), "windows-1251")[:2] == (russian, "cp1251")
    assert decode(russian.encode(), "windows-1251")[:2] == (russian, "utf-8")
    # Pages that say Latin-1 mean Windows: they hold curly quotes.
    assert decode("“é”".encode("cp1252"), "iso-8859-1")[:2] == ("“é”", "cp1252")


@pytest.mark.parametrize("declared", ["zip", "idna", "utf-7", "rot13", "unicode_escape", "no-such", "\0", "é" * 99])
def test_nonsense_that_is_declared_does_no_harm(declared: str) -> None:
    assert decode(b"caf\xe9", declared)[0] == "café"


def test_other_scripts_without_a_declaration_are_guessed_and_said_so() -> None:
    russian = "Привет, как дела? Это рассказ о жизни. " * 20
    text, encoding, notices = decode(russian.encode("cp1251"))
    assert (text, encoding, notices[0].code) == (russian, "cp1251", "encoding-guessed")


def test_half_a_character_at_the_end_is_left_out() -> None:
    assert decode("Hello there, my friend".encode("utf-16") + b"x")[0] == "Hello there, my friend"


@given(st.binary(max_size=300), st.sampled_from(["", "utf-8", "shift_jis", "utf-16", "iso-2022-jp", "bogus"]))
def test_no_bytes_are_too_bad(data: bytes, declared: str) -> None:
    text, encoding, _ = decode(data, declared)
    assert "\0" not in text
    assert encoding
    text.encode()  # no lone surrogates
