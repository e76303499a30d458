"""The command line as people use it: what it prints, writes, refuses, and how it ends."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import readthrough
from readthrough.cli import main
from streams import without_progress

STORY = """\
The Lamp

by N. Body

Chapter 1

"Who is there?" Mara Quill asked, and raised the lamp.

"Only me," said Tam. He shut the door behind him and shook the rain from his coat.

"You are late, Tam," Mara said.

"The bridge is down," said Tam. "I had to walk."

* * *

In the morning the rain had stopped. Tam went out to look at the river.
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "lamp.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def run(*words: str | Path, stdin: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "readthrough", *map(str, words)], input=stdin, capture_output=True, timeout=60,
        env={**os.environ, **env}, check=False,
    )  # fmt: skip
    done.stderr = without_progress(done.stderr)
    return done


# --- printing -----------------------------------------------------------------------------------------------------


def test_a_quick_reading_says_so(story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--quick", str(story)]) == 0
    assert "read quickly, without the model" in " ".join(capsys.readouterr().out.split())
    out = tmp_path / "story.json"
    assert main(["read", "--quick", "-q", str(story), "-o", str(out)]) == 0
    document = json.loads(out.read_bytes())
    assert [n["code"] for n in document["notices"]][-1] == "quick" and document["made_by"]["weights"] is None


def test_a_reading_is_printed_for_a_person(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(story)]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("The Lamp\nby N. Body\n")
    assert re.search(r"Tam +2 +10 ", out) and re.search(r"Mara Quill +2 +7 +\S+ +Mara", out)
    assert "“" not in out and '"Only me,"' in out
    assert err == "" and "\033" not in out


def test_standard_input_and_a_file_read_the_same(story: Path) -> None:
    from_file, from_pipe = run(story), run("-", stdin=story.read_bytes())
    assert from_file.returncode == from_pipe.returncode == 0
    assert from_file.stdout == from_pipe.stdout


@pytest.mark.parametrize("columns", ["40", "80", "200"])
def test_no_row_is_wider_than_the_terminal(story: Path, columns: str) -> None:
    rows = run(story, COLUMNS=columns).stdout.decode().splitlines()
    assert rows and max(map(len, rows)) < int(columns)


def test_an_output_that_knows_no_curly_quotes_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "curly.txt"
    path.write_text("“Naïve — 「what」?” asked Zoë. “Yes,” said Zoë.\n", encoding="utf-8")
    done = run(path, PYTHONIOENCODING="ascii")
    assert done.returncode == 0 and b"Zo?" in done.stdout and not done.stderr


def test_head_may_close_the_pipe(story: Path) -> None:
    long = story.read_text() * 400
    command = subprocess.Popen(
        [sys.executable, "-m", "readthrough", "read", "-", "-q", "-o", "-"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert command.stdin and command.stdout and command.stderr
    command.stdin.write(long.encode())
    command.stdin.close()
    command.stdout.read(10)
    command.stdout.close()
    err = command.stderr.read()
    command.stderr.close()
    assert command.wait(60) == 141 and err == b""


@pytest.mark.parametrize(
    ("redirect", "code", "message"),
    [("< /dev/null <&-", 3, "input is closed"), (">&-", 9, "output is closed"), ("> /dev/full", 9, "No space left")],
)
def test_closed_and_full_streams_are_told(redirect: str, code: int, message: str, story: Path) -> None:
    name = "-" if "<" in redirect else f"'{story}'"
    done = subprocess.run(
        ["bash", "-c", f"exec {sys.executable} -m readthrough {name} {redirect}"], capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip
    err = without_progress(done.stderr.encode()).decode()
    assert done.returncode == code and message in err and err.count("\n") == 1, done.stderr


def test_a_file_name_cannot_steer_the_terminal(tmp_path: Path) -> None:
    evil = tmp_path / "a\033[31m\nb.json"
    story = tmp_path / "c\033[2J.txt"
    story.write_text(STORY, encoding="utf-8")
    written, missing = run("read", story, "-o", evil), run(tmp_path / "d\033[2J\r.txt")
    assert written.returncode == 0 and missing.returncode == 3 and evil.exists()
    assert b"\033" not in written.stderr + missing.stderr and b"\r" not in missing.stderr


# --- writing ------------------------------------------------------------------------------------------------------


def test_the_ending_says_what_is_written(story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(story), "-o", str(tmp_path / "a.json")]) == 0
    assert main(["read", str(story), "-o", str(tmp_path / "a.html")]) == 0
    assert main(["read", str(story), "--to", "json", "-o", str(tmp_path / "b.out")]) == 0
    assert json.loads((tmp_path / "a.json").read_bytes())["schema"] == "readthrough/1"
    assert (tmp_path / "a.html").read_text(encoding="utf-8").lower().startswith("<!doctype html>")
    assert (tmp_path / "b.out").read_bytes() == (tmp_path / "a.json").read_bytes()
    assert capsys.readouterr().err.count("Wrote") == 3


def test_json_goes_to_standard_output(story: Path) -> None:
    done = run("read", story, "-o", "-")
    assert json.loads(done.stdout)["source"]["name"] == "lamp.txt" and not done.stderr


@pytest.mark.parametrize(
    ("words", "said"), [(["a.txt", "b.txt"], "one story at a time"), (["a.txt", "-o", "x.html"], "readthrough read")]
)
def test_a_wrong_command_line_says_what_is_right(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        main(words)
    assert stop.value.code == 2 and said in capsys.readouterr().err.splitlines()[-1]


def test_an_ending_that_says_nothing_is_a_wrong_command_line(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["read", str(story), "-o", "out.xyz"])
    assert stop.value.code == 2 and "--to json or --to html" in capsys.readouterr().err


@pytest.mark.parametrize("link", ["same", "symbolic", "hard"])
def test_the_story_itself_is_never_written_over(link: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = tmp_path / "story.html"
    story.write_text("<p>“Hello,” said Tam.</p>", encoding="utf-8")
    out = tmp_path / "other.html" if link != "same" else story
    if link == "symbolic":
        out.symlink_to(story)
    elif link == "hard":
        out.hardlink_to(story)
    assert main(["read", str(story), "-o", str(out)]) == 9
    assert story.read_text(encoding="utf-8") == "<p>“Hello,” said Tam.</p>"
    assert "story itself" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_told_before_any_reading(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(story), "-o", str(story.parent / "nowhere" / "a.json")]) == 9
    assert "nowhere does not exist" in capsys.readouterr().err
    assert main(["read", str(story), "--to", "json", "-o", str(story.parent)]) == 9


def test_what_cannot_be_written_whole_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that fills up half way leaves the old file, and no other."""
    from readthrough.errors import UnwritableFile
    from readthrough.export.files import write_whole

    old = tmp_path / "a.json"
    old.write_bytes(b"old")
    real, calls = os.write, []

    def full(handle: int, data: bytes) -> int:
        calls.append(handle)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")
        return real(handle, bytes(data[:100]))

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(UnwritableFile, match="No space left"):
        write_whole(str(old), b"x" * 1000)
    assert old.read_bytes() == b"old" and list(tmp_path.iterdir()) == [old]


def test_a_file_keeps_its_permissions_and_a_new_one_gets_the_usual(tmp_path: Path) -> None:
    from readthrough.export.files import write_whole

    old, new, link = tmp_path / "old", tmp_path / "new", tmp_path / "link"
    old.write_bytes(b"")
    old.chmod(0o640)
    link.symlink_to(old)
    mask = os.umask(0o022)
    try:
        write_whole(str(link), b"1")
        write_whole(str(new), b"2")
    finally:
        os.umask(mask)
    assert (old.read_bytes(), old.stat().st_mode & 0o777) == (b"1", 0o640) and link.is_symlink()
    assert (new.read_bytes(), new.stat().st_mode & 0o777) == (b"2", 0o644)


# --- refusing -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "code"),
    [(None, 3), (b"", 4), (b"\x00\x01\x02\xff" * 500, 4), (b"PK\x03\x04broken", 5), (b"   \n\n * * * \n", 4)],
    ids=["missing", "empty", "binary", "damaged", "no words"],
)
def test_bad_input_is_one_sentence_and_a_code(data: bytes | None, code: int, tmp_path: Path) -> None:
    path = tmp_path / "bad.epub"
    if data is not None:
        path.write_bytes(data)
    done = run("read", path, "-o", tmp_path / "out.json")
    message = done.stderr.decode()
    assert done.returncode == code, message
    assert message.startswith("readthrough: ") and "bad.epub" in message and message.count("\n") == 1
    assert "Traceback" not in message and not done.stdout and not (tmp_path / "out.json").exists()


def test_a_folder_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 3 and "folder" in capsys.readouterr().err


def test_a_fault_of_ours_asks_to_be_reported(
    story: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise LookupError("nothing\nhere")

    monkeypatch.setattr(readthrough, "read", broken)
    assert main([str(story)]) == 70
    err = capsys.readouterr().err
    assert "LookupError: nothing here" in err and "--debug" in err and err.count("\n") == 1
    assert main([str(story), "--debug"]) == 70
    assert "Traceback" in capsys.readouterr().err


def test_ctrl_c_ends_without_a_traceback(tmp_path: Path) -> None:
    command = subprocess.Popen(
        [sys.executable, "-m", "readthrough", "read", "-", "-o", tmp_path / "a.json"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    time.sleep(3)  # it waits for the rest of standard input, on a busy machine too
    command.send_signal(signal.SIGINT)
    out, err = command.communicate(timeout=30)
    assert command.returncode == 130 and b"Traceback" not in err and not out
    assert list(tmp_path.iterdir()) == []


# --- help, version, progress --------------------------------------------------------------------------------------


def test_help_needs_no_manual(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--help"], ["read", "--help"]):
        with pytest.raises(SystemExit) as stop:
            main(words)
        out = capsys.readouterr().out
        assert stop.value.code == 0 and "examples:" in out and max(map(len, out.splitlines())) <= 80
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out == f"readthrough {readthrough.__version__}\n"


def test_no_words_at_all_show_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2 and "examples:" in capsys.readouterr().err


def test_help_lists_every_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    from readthrough import errors

    with pytest.raises(SystemExit):
        main(["--help"])
    out = capsys.readouterr().out
    codes = {c.exit_code for c in vars(errors).values() if isinstance(c, type) and issubclass(c, Exception)} - {1}
    assert codes <= {int(n) for n in re.findall(r"(?<!\S)(\d+) [a-z]", out)}


def test_progress_is_silent_until_work_is_long(capsys: pytest.CaptureFixture[str]) -> None:
    from readthrough.progress import Progress

    with Progress("a.txt", patience=30) as progress:
        progress("structure")
    with Progress("a.txt", quiet=True, patience=0) as progress:
        progress("structure")
    assert capsys.readouterr().err == ""
    with Progress("a.txt", patience=0.05) as progress:
        progress("structure")
        time.sleep(0.2)
        progress("speakers")
    rows = capsys.readouterr().err.splitlines()
    assert rows == ["Reading a.txt: structure …", "Reading a.txt: speakers …"]
