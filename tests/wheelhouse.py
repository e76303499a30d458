"""Fills a folder with the wheels of the base install: ``python tests/wheelhouse.py FOLDER`` (needs the network)."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path


def main() -> int:
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "wheel", "--wheel-dir", sys.argv[1]]
    return subprocess.call([*pip, *project["dependencies"]])


if __name__ == "__main__":
    sys.exit(main())
