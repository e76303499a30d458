"""Every way a story can be refused.

    ReadthroughError            exit code 1   anything below
    ├── UnreadableFile                  3     it cannot be opened, or is a folder
    ├── NotAStory                       4     empty, binary, or no words in it
    ├── DamagedFile                     5     it says it is an EPUB, DOCX … and cannot be read as one
    ├── UnsafeFile                      6     bombs, external entities, paths that leave the archive
    ├── LockedFile                      7     DRM
    ├── TooLarge                        8     over the size that is read in bounded time and memory
    ├── UnwritableFile                  9     the result cannot be written
    ├── BadWeights                     10     the weights of the model are missing, damaged or for another version
    └── MissingLayer                    1     a layer was asked for that this reading does not have

Exit code 2 is a wrong command line. Each message says what happened, to which thing, and what to do.
"""

from __future__ import annotations


class ReadthroughError(Exception):
    """Anything that stops a reading: ``str(error)`` is one sentence for a person."""

    exit_code = 1


class UnreadableFile(ReadthroughError):
    exit_code = 3


class NotAStory(ReadthroughError):
    exit_code = 4


class DamagedFile(ReadthroughError):
    exit_code = 5


class UnsafeFile(ReadthroughError):
    exit_code = 6


class LockedFile(ReadthroughError):
    exit_code = 7


class TooLarge(ReadthroughError):
    exit_code = 8


class UnwritableFile(ReadthroughError):
    exit_code = 9


class BadWeights(ReadthroughError):
    exit_code = 10


class MissingLayer(ReadthroughError, KeyError):
    """A layer that this reading does not have; names the stage that makes it."""

    __str__ = Exception.__str__
