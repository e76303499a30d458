"""What the documents say is true: their code runs, their links lead somewhere, their lists are complete."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

import readthrough
from readthrough import layers

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "readthrough"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), ROOT / "examples" / "README.md"])
CODE = re.compile(r"^```python\n(.*?)^```", re.M | re.S)


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


def stages() -> list[str]:
    from readthrough.pipeline import STAGES

    return [stage.name for stage in STAGES]


@pytest.mark.parametrize("path", DOCUMENTS, ids=relative)
def test_links_lead_somewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text):
        if not target.startswith(("http://", "https://")):
            assert (path.parent / target).exists(), target


@pytest.mark.parametrize("name", ["README.md", "docs/guide.md"])
def test_the_code_runs(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    blocks = CODE.findall((ROOT / name).read_text(encoding="utf-8"))
    assert blocks
    exec(compile("\n".join(blocks), name, "exec"), {})


def test_every_stage_has_its_page() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in stages():
        page = ROOT / "docs" / "stages" / f"{name}.md"
        assert page.exists(), f"{relative(page)} is missing"
        assert f"docs/stages/{name}.md" in readme
        assert len(page.read_text(encoding="utf-8").split()) > 80, f"{relative(page)} says nothing"


def test_every_option_is_in_the_guide() -> None:
    from readthrough.cli import _read_parser, _show_parser

    guide = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
    for parser in (_show_parser(), _read_parser()):
        for action in parser._actions:
            for option in action.option_strings:
                assert f"`{option}`" in guide, option


def test_every_exit_code_is_in_the_guide() -> None:
    from readthrough import errors

    guide = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
    codes = {e.exit_code for e in vars(errors).values() if isinstance(e, type) and issubclass(e, Exception)}
    for code in codes | {0, 2, 70, 130, 141}:
        assert f"\n| {code} |" in guide, code


def test_every_key_of_the_json_is_explained() -> None:
    schema = json.loads((SOURCE / "export" / "readthrough-1.schema.json").read_text(encoding="utf-8"))
    text = (ROOT / "docs" / "format.md").read_text(encoding="utf-8")
    for key, about in schema["properties"].items():
        assert f"`{key}`" in text, key
        for name in about.get("properties", about.get("items", {}).get("properties", {})):
            assert f"`{name}`" in text, f"{key}.{name}"
    for kind in (*layers.BLOCK_KINDS, *layers.QUOTE_KINDS):
        assert f"`{kind}`" in text, kind


def test_every_layer_is_in_the_glossary() -> None:
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    for name in readthrough.__all__:
        if name[0].isupper() and name not in ("CastMember", "ReadthroughError"):
            assert f"| **{name}** |" in glossary, name


def test_every_file_that_is_named_is_there() -> None:
    """Paths in backquotes in CONTRIBUTING.md lead to files, from the root or from the package."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = re.findall(r"`([\w/.*-]+/[\w.*-]*|[\w*]+\.(?:py|tsv|md))`", text)
    assert len(named) > 30
    folders = ("", "ingest", "stages", "stages/structure", "stages/dialogue", "stages/speakers", "model")
    places = [ROOT, ROOT / "training" / "model", *(SOURCE / folder for folder in folders)]
    for name in named:
        assert any(list(place.glob(name.rstrip("/"))) for place in places), name


# --- reasons ------------------------------------------------------------------------------------------------------


def documented_reasons() -> dict[str, set[str]]:
    """The codes of each section of docs/why.md: ``| `code` | … |``."""
    text = (ROOT / "docs" / "why.md").read_text(encoding="utf-8")
    sections = re.split(r"^## ", text, flags=re.M)[1:]
    return {s.split("\n", 1)[0].strip(): set(re.findall(r"^\| `([^`]+)` \|", s, re.M)) for s in sections}


def literals(folder: Path) -> set[str]:
    files = sorted(folder.rglob("*.py")) if folder.is_dir() else [folder.with_suffix(".py")]
    nodes = [n for f in files for n in ast.walk(ast.parse(f.read_text(encoding="utf-8")))]
    return {n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)}


def test_every_reason_that_readings_give_is_explained() -> None:
    known = documented_reasons()
    for path in sorted((ROOT / "examples").iterdir()):
        if path.suffix not in {".txt", ".html", ".epub", ".docx"} and path.name != "the_weather_committee.md":
            continue
        reading = readthrough.read(path)
        structure = reading[layers.Structure]
        given = {
            "structure": {b.why for b in structure.blocks} | {c.why for c in structure.chapters},
            "dialogue": {q.why for q in reading[layers.Dialogue].quotes},
            "characters": {c.why for c in reading[layers.Characters].rows} - {""},
            "speakers": {s.why for s in reading[layers.Speakers].rows},
            "addressees": {s.addressees_why for s in reading[layers.Speakers].rows} - {""},
        }
        for stage, reasons in given.items():
            assert reasons <= known[stage], f"{path.name}: {stage} gives reasons that docs/why.md does not explain"


# Where the reason stands in the calls that make a judgement.
PLACES = {"Verdict": 1, "Thought": 3, "Row": 4, "Speaker": 3, "Narrator": 1}


def test_every_reason_written_in_the_code_is_explained() -> None:
    """What no example brings out must be on the list too."""
    known = documented_reasons()
    for stage in ("structure", "dialogue", "characters", "speakers"):
        for path in (SOURCE / "stages" / stage).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                place = PLACES.get(getattr(node.func, "id", ""), 99) if isinstance(node, ast.Call) else 99
                if isinstance(node, ast.Call) and len(node.args) > place and isinstance(node.args[place], ast.Constant):
                    assert node.args[place].value in known[stage], f"{relative(path)}:{node.lineno}"


def test_every_reason_that_is_explained_is_in_the_code() -> None:
    for stage, reasons in documented_reasons().items():
        if stage in stages():
            words = literals(SOURCE / "stages" / stage)
            for reason in reasons:
                head = reason.split("-")[0]
                assert reason in words or any(w.startswith(head) for w in words), f"{stage}: {reason}"


def test_every_notice_is_explained() -> None:
    """Codes of notices are the first argument of Notice(…) and of .notice(…)."""
    used = set()
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in ("Notice", "notice"):
                    used.add(node.args[0].value)
    assert used == documented_reasons()["notices"]
