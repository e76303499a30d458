"""Results in pieces: each is kept in out/benchmarks/ until the code that made it changes, so that a run can resume."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
OUT = ROOT / "out" / "benchmarks"


@cache
def fingerprint() -> str:
    """A digest of the package and the benchmarks: the same code gives the same results."""
    digest = sha256()
    for folder in ("src", "benchmarks"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in {".py", ".tsv", ".css", ".js", ".onnx", ".npz"}:
                digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]


@cache
def commit() -> str:
    """The commit that is measured; a plus says that files had been changed since."""
    def git(*words: str) -> str:
        return subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()

    changed = git("status", "--porcelain", "--", "src", "benchmarks")
    return (git("rev-parse", "--short", "HEAD") or "no commit") + ("+" if changed else "")


def piece(name: str, make: Callable[[], Any], *, again: bool = False) -> Any:
    """Return a kept result of this very code, or make it and keep it. A result is anything that JSON can hold."""
    kept = load(name)
    if kept and kept["fingerprint"] == fingerprint() and not again:
        return kept["result"]
    result = make()
    OUT.mkdir(parents=True, exist_ok=True)
    stamp = {"fingerprint": fingerprint(), "commit": commit(), "date": f"{datetime.now(UTC):%Y-%m-%d}"}
    (OUT / f"{name}.json").write_text(json.dumps(stamp | {"result": result}, ensure_ascii=False), encoding="utf-8")
    return result


def load(name: str) -> dict[str, Any] | None:
    """The kept result with its commit and date, however old, or None."""
    try:
        return json.loads((OUT / f"{name}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
