"""The command line: parse, call, print. What is printed is made in terminal.py, what is written in export/."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import readthrough
from readthrough.errors import ReadthroughError, UnreadableFile, UnwritableFile

if TYPE_CHECKING:
    from readthrough.reading import Reading

__all__ = ["main"]

STOPPED, BROKEN_PIPE, OUR_FAULT = 130, 141, 70
# Where a story is named «-», this is what messages call it.
STDIN = "standard input"

ABOUT = """\
Reads a story and tells who is in it, under which names, who speaks every line,
and what is not story (author's notes, lyrics, letters). Plain text, Markdown,
HTML, EPUB and DOCX, in English; told by content, not by file name. Works
offline and never changes your file.
"""

SHOW_HELP = """\
examples:
  readthrough story.epub                     print the reading
  readthrough story.epub --all | less        … with nothing cut short
  cat story.txt | readthrough -              read standard input
  readthrough read story.epub -o page.html   write the reader page, one file
  readthrough read story.epub -o story.json  write everything for other programs
  readthrough read --help                    more on writing

exit codes:
  0 done   2 wrong command line   3 cannot be opened   4 not a story
  5 damaged   6 unsafe   7 locked by DRM   8 too large   9 cannot be written
  10 unusable weights   70 a fault of readthrough   130 stopped by Ctrl-C
  141 the reader of a pipe had seen enough

Colour follows the terminal; NO_COLOR=1 turns it off. A file that is really
called «read» is given as ./read.
"""

READ_ABOUT = "Reads a story and writes the reading to a file: whole, or not at all."

READ_HELP = """\
formats:
  json   everything that was read, for other programs (schema readthrough/1)
  html   the reader page: the story as a book with its cast beside it, one file
         that works from disk without a network

examples:
  readthrough read story.epub -o story.html
  readthrough read story.epub -o story.json
  readthrough read story.docx --to json -o - | jq '.characters[].name'
  cat story.txt | readthrough read - -o out/page.html
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code: 0, or the kind of error (see errors.py)."""
    words = list(sys.argv[1:] if argv is None else argv)
    debug = "--debug" in words
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace" if stream is sys.stdout else "backslashreplace")
    try:
        return _run(words)
    except ReadthroughError as error:
        _complain(str(error), debug)
        return error.exit_code
    except KeyboardInterrupt:
        _complain("stopped.", debug)
        return STOPPED
    except BrokenPipeError:
        # «readthrough story.txt | head»: the reader of the pipe has seen enough. Python flushes once more at exit.
        _forget_output()
        return BROKEN_PIPE
    except MemoryError:
        _complain("there is not enough memory to read this story; close other programs or split the file.", debug)
        return OUR_FAULT
    except Exception as error:
        fault = " ".join(f"{type(error).__name__}: {error}".split())[:200]
        hint = "" if debug else " Run the same command with --debug for the details and"
        _complain(f"a fault of readthrough, not of your story ({fault}).{hint or ' Please'} report it.", debug)
        return OUR_FAULT


def _complain(message: str, debug: bool) -> None:
    if debug:
        import traceback

        traceback.print_exc()
    _tell(f"readthrough: {message}")


def _tell(message: str) -> None:
    """Write one row to standard error; a file name in it cannot steer the terminal."""
    if sys.stderr is not None:
        print("".join(c if c.isprintable() else "?" for c in message), file=sys.stderr)


def _forget_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(words: list[str]) -> int:
    if not sys.warnoptions:
        import warnings

        warnings.simplefilter("ignore")  # a library's advice to programmers is not for readers
    if not words:
        print(_show_parser().format_help(), end="", file=sys.stderr)
        return 2
    if next((w for w in words if not w.startswith("-")), "") == "read":
        words.remove("read")
        return _write(_read_parser().parse_args(words))
    parser = _show_parser()
    if not {"-o", "--output", "--to"}.isdisjoint(words):
        parser.error("to write a file: readthrough read STORY -o OUT")
    options, more = parser.parse_known_args(words)
    if any(word.startswith("-") for word in more):
        parser.error(f"unrecognized arguments: {' '.join(more)}")
    if more:
        parser.error(f"one story at a time; what is {more[0]}?")
    return _show(options)


def _show_parser() -> argparse.ArgumentParser:
    parser = _parser(ABOUT, SHOW_HELP, "readthrough")
    parser.usage = "readthrough [--all] STORY\n       readthrough read STORY -o OUT [--to FORMAT]"
    parser.add_argument("--all", action="store_true", help="show whole lists: all of the cast, every doubtful line")
    parser.add_argument("--version", action="version", version=f"readthrough {readthrough.__version__}")
    return parser


def _read_parser() -> argparse.ArgumentParser:
    from readthrough.export import EXPORTERS

    parser = _parser(READ_ABOUT, READ_HELP, "readthrough read")
    parser.add_argument("-o", "--output", metavar="OUT", required=True, help="file to write, or - for standard output")
    parser.add_argument("--to", choices=EXPORTERS, metavar="FORMAT", help="json or html; else the ending of OUT tells")
    return parser


def _parser(about: str, epilog: str, name: str) -> argparse.ArgumentParser:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(name, description=about, epilog=epilog, formatter_class=raw, allow_abbrev=False)
    parser.add_argument("story", metavar="STORY", help="the file to read, or - for standard input")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress and no «wrote …» on standard error")
    parser.add_argument("--quick", action="store_true", help="leave the model out: five times as fast, less right")
    parser.add_argument("--threads", type=_count, metavar="N", help="threads for the model; default one for each core")
    parser.add_argument("--debug", action="store_true", help="print a traceback when something goes wrong")
    return parser


def _count(written: str) -> int:
    if not written.isascii() or not written.isdigit() or not 0 < int(written) < 1000:
        raise argparse.ArgumentTypeError(f"a number from 1 on is needed, not {written!r}")
    return int(written)


def _show(options: argparse.Namespace) -> int:
    from shutil import get_terminal_size

    from readthrough.terminal import format_reading

    reading = _read(options)
    width = get_terminal_size((80, 24)).columns
    shown = format_reading(reading, width=width, colour=_colour(), everything=options.all)
    _put(shown.encode(getattr(sys.stdout, "encoding", None) or "utf-8", "replace"))
    return 0


def _colour() -> bool:
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not plain and sys.stdout is not None and sys.stdout.isatty()


def _write(options: argparse.Namespace) -> int:
    from readthrough.export import EXPORTERS, format_of

    out = options.output
    kind = options.to or ("json" if out == "-" else format_of(out))
    if kind is None:
        endings = " or ".join(f"--to {name}" for name in EXPORTERS)
        _read_parser().error(f"the ending of {out} does not say what to write; add {endings}")
    if out != "-":
        from readthrough.export.files import check_target, write_whole

        check_target(out, options.story)
    data = EXPORTERS[kind](_read(options))
    if out == "-":
        _put(data)
        return 0
    write_whole(out, data)
    if not options.quiet:
        _tell(f"Wrote {out} ({_size(len(data))}).")
    return 0


def _put(data: bytes) -> None:
    """Write to standard output, all of it. Raises UnwritableFile; a pipe whose reader left raises BrokenPipeError."""
    if sys.stdout is None:
        raise UnwritableFile("Standard output is closed; give a file with -o, or leave it open.")
    try:
        left = memoryview(data)
        while left:  # an unbuffered output takes what the pipe takes
            left = left[sys.stdout.buffer.write(left) :]
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _forget_output()  # else Python tries again at exit
        raise UnwritableFile(f"Cannot write to standard output: {error.strerror or error}.") from None


def _size(n: int) -> str:
    return f"{n / 1e6:,.1f} MB" if n >= 1e6 else f"{max(1, round(n / 1000)):,} KB"


def _read(options: argparse.Namespace) -> Reading:
    from readthrough.progress import Progress

    if options.threads:
        from readthrough.model.weights import THREADS

        os.environ[THREADS] = str(options.threads)
    with Progress(STDIN if options.story == "-" else options.story, quiet=options.quiet) as progress:
        if options.story == "-":
            if sys.stdin is None:
                raise UnreadableFile("Standard input is closed; give a file, or pipe a story in.")
            from readthrough.ingest.limits import read_limited

            data = read_limited(sys.stdin.buffer, STDIN)
            return readthrough.read(data, name=STDIN, quick=options.quick, progress=progress)
        return readthrough.read(options.story, quick=options.quick, progress=progress)
