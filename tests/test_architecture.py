"""The shape of the code: who may import whom, how long things may grow, and that the lists are complete."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "readthrough"
PYTHON = sorted(p for d in ("src", "tests", "benchmarks", "training", "examples") for p in (ROOT / d).rglob("*.py"))
MODULES = sorted(SOURCE.rglob("*.py"))

# Who may import whom: only from a smaller number, or from the same folder. `import readthrough` itself costs nothing.
RANK = {
    "errors": 0, "lexicons": 0, "progress": 0, "story": 1, "layers": 2, "model": 3, "reading": 3,
    "ingest": 4, "stages": 4, "export": 4, "terminal": 4, "pipeline": 5, "page": 6, "cli": 7, "__main__": 8,
}  # fmt: skip
# (from, to): why it may. Each is an import inside a function.
UPWARD = {
    ("readthrough", "ingest"): "read() is the front door",
    ("readthrough", "pipeline"): "read() is the front door",
    ("reading", "pipeline"): "a missing layer is told by the name of its stage",
    ("export", "page"): "the page is one of the things a reading is written as",
}
# path: why it is longer than 400 lines.
LONG_FILES: dict[str, str] = {}
# path:function: why it is longer than 60 lines.
LONG_FUNCTIONS: dict[str, str] = {}
# The base install: everything else of the standard library or nothing.
BASE = {
    "numpy", "msgspec", "selectolax", "lxml", "markdown_it", "charset_normalizer", "onnxruntime", "threadpoolctl",
    "readthrough",
}  # fmt: skip


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


def part(path: Path) -> str:
    """The part of the package a file belongs to: ``ingest`` for ingest/html.py, ``cli`` for cli.py."""
    names = path.relative_to(SOURCE).parts
    return names[0].removesuffix(".py") if names != ("__init__.py",) else "readthrough"


def imports(path: Path) -> list[tuple[str, int, bool]]:
    """Every import of a file: (module in full, line, at the top of the file)."""
    top = set(map(id, tree(path).body))
    guarded = [n for n in tree(path).body if isinstance(n, ast.If) and "TYPE_CHECKING" in ast.dump(n.test)]
    checking = {id(n) for block in guarded for n in ast.walk(block)}
    found = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found += [(a.name, node.lineno, id(node) in top) for a in node.names]
        elif isinstance(node, ast.ImportFrom) and id(node) not in checking:
            assert node.level == 0, f"{relative(path)}:{node.lineno} imports by dots; write the name in full"
            names = [f"{node.module}.{a.name}" if node.module == "readthrough" else node.module for a in node.names]
            found += [(name or "", node.lineno, id(node) in top) for name in dict.fromkeys(names)]
    return found


def test_every_part_has_a_place_in_the_order() -> None:
    parts = {part(p) for p in MODULES} - {"readthrough"}
    assert parts == set(RANK), "a new part of the package needs its place in RANK, and a line in CONTRIBUTING.md"


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_imports_go_one_way(path: Path) -> None:
    mine, wrong = part(path), []
    for name, line, at_top in imports(path):
        if not name.startswith("readthrough."):
            continue
        theirs = name.split(".")[1]
        if theirs == mine or RANK.get(theirs, -1) < RANK.get(mine, -1):
            continue
        if (mine, theirs) in UPWARD and not at_top:
            continue
        wrong.append(f"line {line}: {mine} imports {theirs}")
    assert not wrong


def test_no_stage_knows_a_later_one() -> None:
    """A stage may use the word lists of an earlier one, never anything of a later one."""
    from readthrough.pipeline import STAGES

    order = [s.name for s in STAGES]
    wrong = []
    for path in (SOURCE / "stages").rglob("*.py"):
        mine = path.relative_to(SOURCE / "stages").parts[0].removesuffix(".py")
        for name, line, _ in imports(path):
            theirs = name.removeprefix("readthrough.stages.").split(".")[0]
            both = name.startswith("readthrough.stages.") and {mine, theirs} <= set(order)
            if both and order.index(theirs) > order.index(mine):
                wrong.append(f"{relative(path)}:{line} imports {name}")
    assert not wrong


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_the_base_install_is_small(path: Path) -> None:
    """No torch, no hub client, no network library: only what pyproject.toml names."""
    foreign = {name.split(".")[0] for name, _, _ in imports(path)} - set(sys.stdlib_module_names) - {"__future__"}
    assert foreign <= BASE
    network = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "asyncio"}
    assert not network & {name for name, _, _ in imports(path)}


def test_the_dependencies_are_those_that_are_imported() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = {d.split(">=")[0].replace("-", "_").removesuffix("_py") for d in project["dependencies"]}
    used = {name.split(".")[0] for p in MODULES for name, _, _ in imports(p)} & BASE - {"readthrough"}
    assert named == used
    assert all(">=" in d for d in project["dependencies"]), "each needs a lowest version, tested by `make lowest`"


@pytest.mark.parametrize("path", PYTHON, ids=relative)
def test_files_and_functions_stay_short(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= 400 or relative(path) in LONG_FILES
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= 60 or f"{relative(path)}:{node.name}" in LONG_FUNCTIONS, f"{node.name}: {length} lines"


def test_exceptions_are_still_needed() -> None:
    for name in LONG_FILES:
        assert len((ROOT / name).read_text(encoding="utf-8").splitlines()) > 400, f"{name} is short again"
    functions = {
        f"{relative(p)}:{n.name}" for p in PYTHON for n in ast.walk(tree(p))
        if isinstance(n, ast.FunctionDef) and (n.end_lineno or 0) - n.lineno + 1 > 60
    }  # fmt: skip
    assert set(LONG_FUNCTIONS) <= functions


def test_no_file_is_named_after_nothing() -> None:
    bad = {"utils", "util", "common", "core", "base", "helpers", "misc"}
    assert not [relative(p) for p in PYTHON if {q.removesuffix(".py") for q in p.relative_to(ROOT).parts} & bad]


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_what_is_public_is_documented(path: Path) -> None:
    """Every module says what it is for; what others may import has a docstring; every public function is typed.

    Inside a stage or a reader short helpers may go without; the errors share one drawing.
    """
    assert ast.get_docstring(tree(path)) or not tree(path).body, "the module has no docstring"
    front = path.parent == SOURCE or path.name == "__init__.py" or path.parent.name == "export"
    for node in tree(path).body:
        if not isinstance(node, ast.FunctionDef | ast.ClassDef) or node.name.startswith("_"):
            continue
        if front and path.name != "errors.py":
            assert ast.get_docstring(node), f"{node.name} has no docstring"
        if isinstance(node, ast.FunctionDef):
            bare = [a.arg for a in (*node.args.args, *node.args.kwonlyargs) if a.annotation is None]
            assert not bare and node.returns is not None, f"{node.name} is not typed: {bare}"


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_all_is_true(path: Path) -> None:
    """``__all__``, where a module has one, names what is there, and all that is public and defined there."""
    import importlib

    name = ".".join(path.relative_to(SOURCE.parent).with_suffix("").parts).removesuffix(".__init__")
    listed = [n for n in tree(path).body if isinstance(n, ast.Assign) and ast.unparse(n.targets[0]) == "__all__"]
    if not listed:
        return
    module = importlib.import_module(name)
    assert len(set(module.__all__)) == len(module.__all__)
    assert all(hasattr(module, n) for n in module.__all__)


def test_the_front_door_opens() -> None:
    import readthrough

    assert readthrough.__all__ == sorted(readthrough.__all__, key=lambda n: (n.islower(), n))
    assert set(readthrough._HOMES) | {"read"} == set(readthrough.__all__)
    with pytest.raises(AttributeError):
        readthrough.nothing  # noqa: B018


def test_every_error_has_its_exit_code_in_the_drawing() -> None:
    from readthrough import errors

    kinds = [e for e in vars(errors).values() if isinstance(e, type) and issubclass(e, errors.ReadthroughError)]
    rows = [row.strip(" ├└│─").split() for row in (errors.__doc__ or "").splitlines() if row.startswith("    ")]
    drawn = {words[0]: words for words in rows if words}
    for kind in kinds:
        assert kind.__name__ in drawn, f"{kind.__name__} is not in the drawing in errors.py"
        assert str(kind.exit_code) in drawn[kind.__name__], f"{kind.__name__} exits with {kind.exit_code}"
    distinct = [k.exit_code for k in kinds if k.exit_code != 1]
    assert len(set(distinct)) == len(distinct)
    assert set(distinct) & {2, 70, 130, 141} == set(), "those have a meaning already"


def modules_after(code: str) -> set[str]:
    """The modules that a fresh Python has loaded after some code."""
    code += "; import sys; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    names = done.stdout.split()
    return {*names, *(name.split(".")[0] for name in names)}


def test_importing_is_light() -> None:
    loaded = modules_after("import readthrough")
    assert not loaded & {*BASE - {"readthrough"}, "readthrough.pipeline", "readthrough.layers", "inspect", "hashlib"}


def test_reading_a_text_loads_no_other_reader(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text('"Hello," said Tam. He went out.\n' * 50, encoding="utf-8")
    loaded = modules_after(f"import readthrough; readthrough.read({str(path)!r})")
    assert not loaded & {"lxml", "selectolax", "mammoth", "markdown_it", "socket", "ssl", "http", "torch", "asyncio"}
