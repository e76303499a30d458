"""The wheel as a stranger gets it: bare, in an empty environment, without a network."""

from __future__ import annotations

import hashlib
import json
import os
import statistics
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
# Filled by `make test` (tests/wheelhouse.py), so that this needs no network.
WHEELHOUSE = Path(sys.prefix) / "wheelhouse"

WEIGHTS = "readthrough/model/weights/"

pytestmark = pytest.mark.slow

# Runs the command with every way to the network shut: an audit hook sees sockets of C code too.
OFFLINE = """
import sys
def shut(event, args):
    if event.startswith("socket.") or event in ("urllib.Request", "http.client.connect"):
        raise RuntimeError(f"the network was touched: {event}")
sys.addaudithook(shut)
from readthrough.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "wheel", "--no-deps"]
    subprocess.run([*pip, "--no-build-isolation", "--wheel-dir", folder, ROOT], check=True, capture_output=True)
    return next(folder.glob("readthrough-*.whl"))


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an empty environment with the wheel in it."""
    if not WHEELHOUSE.is_dir():
        if os.environ.get("CI"):
            pytest.fail(f"{WHEELHOUSE} is missing: `make test` fills it")
        pytest.skip(f"{WHEELHOUSE} is missing: `make test` fills it")
    home = tmp_path_factory.mktemp("bare") / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", home], check=True)
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--python", home / "bin" / "python"]
    command = [*pip, "install", "--no-index", "--find-links", WHEELHOUSE, wheel]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return home / "bin" / "python"


def run(python: Path, *words: str | Path, **more: object) -> subprocess.CompletedProcess[str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")} | {"PYTHONUTF8": "1"}
    return subprocess.run(
        [python, *map(str, words)], capture_output=True, text=True, timeout=120, cwd=python.parent, env=clean,
        check=False, **more,  # type: ignore[call-overload]
    )  # fmt: skip


def test_everything_is_in_the_wheel(wheel: Path) -> None:
    source = ROOT / "src"
    files = {str(p.relative_to(source)) for p in source.rglob("*") if p.is_file() and "__pycache__" not in p.parts}
    with zipfile.ZipFile(wheel) as archive:
        entries = archive.infolist()
        names = {n for n in archive.namelist() if n.startswith("readthrough/")}
    weights = {n for n in names if n.startswith(WEIGHTS)}
    assert names == files and "readthrough/py.typed" in names
    assert sum(i.compress_size for i in entries if i.filename not in weights) < 3_000_000
    assert sum(i.compress_size for i in entries) < 45_000_000


def test_the_weights_are_in_the_wheel_as_they_were_packed(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        config = json.loads(archive.read(f"{WEIGHTS}config.json"))
        assert {"encoder.onnx", "tables.npz", "vocab.txt"} <= set(config["sha256"])
        for name, digest in config["sha256"].items():
            assert hashlib.sha256(archive.read(WEIGHTS + name)).hexdigest() == digest, name


def test_a_story_is_read_offline(python: Path, tmp_path: Path) -> None:
    story = tmp_path / "lamp.txt"
    story.write_text("“Who is there?” Mara asked.\n\n“Only me,” said Tam.\n", encoding="utf-8")
    out = tmp_path / "lamp.json"
    done = run(python, "-W", "error", "-c", OFFLINE, "read", story, "-o", out)
    assert done.returncode == 0, done.stderr
    document = json.loads(out.read_bytes())
    names = {c["id"]: c["name"] for c in document["characters"]}
    assert [names[q["speaker"]] for q in document["quotes"]] == ["Mara", "Tam"]
    page = tmp_path / "lamp.html"
    assert run(python, "-W", "error", "-c", OFFLINE, "read", story, "-o", page).returncode == 0
    assert "Only me" in page.read_text(encoding="utf-8")


def test_every_example_is_read_offline(python: Path) -> None:
    """Every container that examples/ has, through the bare install: a dependency that is not named shows here."""
    containers = {".txt", ".html", ".epub", ".docx", ".md"}
    stories = [p for p in (ROOT / "examples").iterdir() if p.suffix in containers and p.stem != "README"]
    assert stories
    for story in stories:
        done = run(python, "-c", OFFLINE, "read", story, "-o", "-")
        assert done.returncode == 0, f"{story.name}: {done.stderr}"
        assert json.loads(done.stdout)["quotes"], story.name


def test_the_installed_command_answers(python: Path) -> None:
    done = run(python.parent / "readthrough", "--version")
    assert done.returncode == 0 and done.stdout.startswith("readthrough ")


def test_nothing_heavy_comes_along(python: Path) -> None:
    code = "from importlib.metadata import distributions; print(*sorted(d.name.lower() for d in distributions()))"
    names = set(run(python, "-c", code).stdout.split())
    assert "readthrough" in names and len(names) <= 13, names
    assert not names & {"torch", "tensorflow", "transformers", "huggingface-hub", "spacy", "scipy", "requests", "httpx"}


def test_the_base_install_is_under_200_megabytes(python: Path) -> None:
    """All that pip lays into the environment, compiled files too: what `du --apparent-size` counts."""
    site = next((python.parents[1] / "lib").glob("python3*/site-packages"))
    size = sum(p.lstat().st_size for p in site.rglob("*") if not p.is_dir())
    assert size < 200_000_000, f"{size / 1e6:.0f} MB"


def test_importing_is_quick(python: Path) -> None:
    code = "import time; t = time.process_time(); import readthrough; print(time.process_time() - t)"
    run(python, "-c", code)  # compiles
    took = statistics.median(float(run(python, "-c", code).stdout) for _ in range(5))
    assert took < 0.15, f"{took:.3f} s"
