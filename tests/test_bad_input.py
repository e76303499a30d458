"""Files that are no story, or one that would do harm: one sentence, the right class, bounded time and memory."""

from __future__ import annotations

import os
import re
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest

import readthrough
from readthrough.errors import NotAStory, ReadthroughError, TooLarge, UnreadableFile
from readthrough.ingest import limits, read_story
from streams import without_progress

MB = 1024 * 1024
REFUSED = {
    "empty": (b"", NotAStory),
    "white": (b" \r\n\t\n" * 1000, NotAStory),
    "white-utf16": ("\n \n".encode("utf-16"), NotAStory),
    "nuls": (b"\0" * 100_000, NotAStory),
    "binary": (bytes(range(256)) * 1000, NotAStory),
    "no-words": (b"*** 1 2 3 !!! " * 100, NotAStory),
    "quote-marks-alone": (b'"' * 100_000, NotAStory),
    "no-space-3mb": (b"abcdefghij" * 300_000, NotAStory),
    "no-space-accents": (("café" * 300_000).encode(), NotAStory),
    "too-large": (b"He went to the door. \n" * (limits.MAX_TEXT // 20), TooLarge),
    "too-many-lines": (b"a\n" * (limits.MAX_LINES + 10), TooLarge),
}
# Strange, but stories: they are read, whole.
READ = {
    "one-line-3mb": b"He went to the door and back. " * 100_000,
    "quote-marks": b"He went. " + b'" ' * 100_000,
    "stars": b"He went. " + b"*a _b **c " * 100_000,
    "nul-padded": b"He went to the door.\n" * 50 + b"\0" * 50_000,
    "short-lines": b"He\n" * 200_000,
    "brackets": b"# A\n\n# B\n\n" + b"[ a ]( " * 100_000,
    "deep-quotes": b"# A\n\n# B\n\n" + b"> " * 100_000 + b" He went.",
    "labels": b"Title: a\n" * 100_000,
    "utf16-3mb": ("He went to the door. " * 75_000).encode("utf-16-le"),
}


def is_a_sentence(said: str, name: str) -> bool:
    """What happened, to which file, and what to do."""
    return name in said and "\n" not in said and said.endswith(".") and len(said) < 300 and ":" in said


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_story_is_refused_in_a_sentence(case: str) -> None:
    data, kind = REFUSED[case]
    began = time.process_time()
    with pytest.raises(kind) as caught:
        read_story(data, name="tale.txt")
    assert is_a_sentence(str(caught.value), "tale.txt"), str(caught.value)
    assert time.process_time() - began < 5


@pytest.mark.parametrize("case", READ)
def test_what_is_strange_is_read_in_bounded_time(case: str) -> None:
    began = time.process_time()
    story = read_story(READ[case], name="tale.txt")
    assert time.process_time() - began < 10
    assert sum(p.end - p.start for p in story.paragraphs) > 100
    kept = "".join(story.text[p.start : p.end] for p in story.paragraphs)
    assert "".join(kept.split()) == "".join(story.text.split())


def test_a_folder_a_missing_file_and_names_that_are_none(tmp_path: Path) -> None:
    for path in (
        tmp_path,
        tmp_path / "no.txt",
        "",
        "a\0b",
        "a\nb\x1b[31m",
        "\ud800",
        "x" * 5000,
        tmp_path / "no" / "such",
    ):
        with pytest.raises(UnreadableFile) as caught:
            read_story(path)
        assert ":" in str(caught.value) and "\n" not in str(caught.value)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "locked.txt"
    path.write_text("He went.")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    with pytest.raises(UnreadableFile, match="may not be opened"):
        read_story(path)


def test_a_file_name_that_is_no_utf8_is_named_all_the_same(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with pytest.raises(UnreadableFile) as caught:
        read_story(os.fsdecode(path))
    str(caught.value).encode()
    Path(os.fsdecode(path)).write_bytes(b"He went.")
    story = read_story(os.fsdecode(path))
    story.source.name.encode()


def test_a_device_without_end_is_not_read_to_its_end() -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("no /dev/zero here")
    with pytest.raises(ReadthroughError):
        read_story("/dev/zero")


def test_the_ending_of_a_file_name_decides_nothing(tmp_path: Path) -> None:
    path = tmp_path / "tale.epub"
    path.write_text("He went.\n\nShe stayed.\n")
    story = read_story(path)
    assert (story.source.name, story.source.format, len(story.paragraphs)) == ("tale.epub", "text", 2)


def run(*words: str, stdin: bytes | None = None) -> tuple[int, str, str, float, float]:
    """Run the program: exit code, output, errors, seconds of processor, the most memory of any child so far in MB."""
    began = _spent()
    command = [sys.executable, "-m", "readthrough", *words]
    done = subprocess.run(command, input=stdin, capture_output=True, timeout=60)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return done.returncode, done.stdout.decode(), without_progress(done.stderr).decode(), _spent() - began, peak


def _spent() -> float:
    """The seconds of processor that all children used, however busy the machine is with other things."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.mark.parametrize("case", [*REFUSED, "200mb", "folder", "missing"])
def test_the_program_says_one_sentence_and_its_exit_code(case: str, tmp_path: Path) -> None:
    path, code = tmp_path / f"{case}.txt", 8
    if case in REFUSED:
        path.write_bytes(REFUSED[case][0])
        code = REFUSED[case][1].exit_code
    elif case == "200mb":
        with path.open("wb") as held:
            for _ in range(200):
                held.write(b"He went to the door. " * (MB // 21))
    else:
        code = UnreadableFile.exit_code
        if case == "folder":
            path.mkdir()
    returned, out, said, seconds, peak = run(str(path))
    assert (returned, out) == (code, "")
    assert said.count("\n") == 1 and "Traceback" not in said
    assert case in said and re.search(r":.+\.\n", said)
    assert seconds < 20 and peak < 1024


def test_standard_input_that_is_empty() -> None:
    returned, out, said, _, _ = run("-", stdin=b"")
    assert (returned, out) == (NotAStory.exit_code, "")
    assert said.count("\n") == 1 and "standard input" in said


_MINUTE = (
    '"You are late," said Nora Hale. Mr. Pell, the miller, took off his hat. "The road is under water," he told her. '
)


def test_a_book_in_one_line_takes_seconds_and_says_so(tmp_path: Path) -> None:
    """Without its line breaks a book is one paragraph; what is walked again for each name would take minutes."""
    broken = tmp_path / "broken.txt"
    broken.write_text(_MINUTE * 9_500)
    began = time.process_time()
    reading = readthrough.read(broken)
    assert time.process_time() - began < 40  # 1 MB; some 10 on a quiet machine
    assert [n.code for n in reading.notices] == ["unbroken"]
    assert len(reading.lines) == 19_000
