"""Tells on standard error which stage is at work, once a reading takes longer than two seconds."""

from __future__ import annotations

import sys
import threading
import time
from typing import Self

__all__ = ["Progress"]

# Work that is done before this many seconds says nothing.
PATIENCE = 2.0


class Progress:
    """A context manager to pass as ``progress``: call it with the name of each stage.

    On a terminal one row is written over and wiped at the end; elsewhere each stage gets a row of its own.
    """

    def __init__(self, name: str, *, quiet: bool = False, patience: float = PATIENCE) -> None:
        self._name = name
        self._live = sys.stderr.isatty()
        self._stage = "opening"
        self._due = time.monotonic() + patience
        self._timer = None if quiet else threading.Timer(patience, self._show)
        self._lock = threading.Lock()
        self._shown = ""

    def __enter__(self) -> Self:
        if self._timer:
            self._timer.daemon = True
            self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer = None
        with self._lock:
            if self._shown and self._live:
                sys.stderr.write("\r\033[K")
                sys.stderr.flush()

    def __call__(self, stage: str) -> None:
        self._stage = stage
        if self._timer and time.monotonic() >= self._due:
            self._show()

    def _show(self) -> None:
        with self._lock:
            if self._timer is None or self._shown == self._stage:
                return
            self._shown = self._stage
            name = "".join(c if c.isprintable() else "?" for c in self._name)
            row = f"Reading {name}: {self._stage} …"
            sys.stderr.write(f"\r\033[K{row[:78]}" if self._live else f"{row}\n")
            sys.stderr.flush()
