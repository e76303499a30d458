"""Training itself, where PyTorch is installed: stopped and gone on with, and nothing that only a processor can do.

The base encoder is of the real size and of numbers by chance; the texts are a few words.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from training.model.base_encoder import as_safetensors, pieces_of
from training.model.bundle import Source, pack
from training.model.examples import Example, Mention, Said, Syntax

torch = pytest.importorskip("torch")

ROOT = Path(__file__).parents[1]
WORDS = '" Rain , " said Ida . She sighed .'.split()
STEPS = 6


def example(source: str, times: int = 3) -> Example:
    """«Rain,» said Ida, again and again, with all that a source may tell."""
    n = len(WORDS)
    starts = [n * i for i in range(times)]
    voice, turn = np.array([1] * 4 + [0] * 6, np.uint8), np.array([0] * 4 + [-1] * 6, np.int32)
    turn = np.concatenate([np.where(turn < 0, -1, i) for i in range(times)]).astype(np.int32)
    kept = Example("made", source, WORDS * times, np.tile(voice, times), turn, {0, 3}, starts)
    if source == "treebank":
        head = [-1 if i % n == 0 else i - 1 for i in range(n * times)]
        return kept._replace(syntax=Syntax(["NOUN"] * n * times, WORDS * times, head, ["root"] * n * times))
    both = [Mention(a + 5, a + 6, 0, 0, "I") for a in starts] + [Mention(a + 7, a + 8, 2, 0, "I") for a in starts]
    kept = kept._replace(mentions=sorted(both), said=[Said(a, a + 4, i, "I", ()) for i, a in enumerate(starts)])
    return kept._replace(events=[8]) if source == "litbank" else kept


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with base/ and bundle.xz; states are half a gigabyte, so they do not outlive the tests."""
    from training.model.network import HEADS, INNER, LAYERS, LONGEST, VOCABULARY, WIDE

    assert WIDE % HEADS == 0
    home, numbers = tmp_path_factory.mktemp("runs"), np.random.default_rng(0)
    shapes = {
        "embeddings.word_embeddings": (VOCABULARY, WIDE), "embeddings.position_embeddings": (LONGEST, WIDE),
        "embeddings.token_type_embeddings": (2, WIDE), "embeddings.LayerNorm": (WIDE,),
    }  # fmt: skip
    for layer in (f"encoder.layer.{i}." for i in range(LAYERS)):
        attention = (*(f"self.{name}" for name in ("query", "key", "value")), "output.dense")
        shapes |= {f"{layer}attention.{name}": (WIDE, WIDE) for name in attention}
        shapes |= {layer + "intermediate.dense": (INNER, WIDE), layer + "output.dense": (WIDE, INNER)}
        shapes |= {layer + name: (WIDE,) for name in ("attention.output.LayerNorm", "output.LayerNorm")}
    tensors = {f"{name}.weight": numbers.normal(0, 0.05, shape) for name, shape in shapes.items()}
    tensors |= {f"{name}.bias": np.zeros(shape[0]) for name, shape in shapes.items()}
    (home / "base").mkdir()
    small = {name: tensor.astype(np.float16) for name, tensor in tensors.items()}
    (home / "base/model.safetensors").write_bytes(as_safetensors(small))
    words = (ROOT / "src/readthrough/model/weights/vocab.txt").read_bytes()
    (home / "base/vocab.txt").write_bytes(words)
    sets = {name: (lambda name=name: [example(name)]) for name in ("litbank", "stories", "treebank", "silver")}
    (home / "bundle.xz").write_bytes(pack(Source(sets, {}), home / "base"))
    yield home
    for path in home.glob("*/**/state.*"):
        path.unlink()


def begun(home: Path, out: str, *more: str) -> subprocess.Popen[str]:
    """Begin a run of so many steps in another process."""
    command = ["-m", "training.model.train", "--bundle", home / "bundle.xz", "--base", home / "base"]
    command += ["--out", home / out, "--device", "cpu", "--steps", str(STEPS), *more]
    where = {"PYTHONPATH": f"{ROOT / 'src'}:{ROOT}", "OMP_NUM_THREADS": "1"}
    return subprocess.Popen([sys.executable, *map(str, command)], env=os.environ | where, stdout=-1, text=True)


def ended(process: subprocess.Popen[str]) -> str:
    said = process.communicate()[0]
    assert process.returncode == 0
    return said


def state(home: Path, out: str) -> dict:
    from training.model.state import read_state

    return read_state(home / out)


@pytest.mark.slow
def test_killed_and_gone_on_with_a_run_ends_where_one_in_one_go_does(home: Path) -> None:
    ended(begun(home, "whole"))
    whole = state(home, "whole")
    ended(begun(home, "pieces", "--minutes", "0"))
    assert state(home, "pieces")["done"] == 1, "a piece without time takes one step"
    path = home / "pieces/state.pt"
    process, before = begun(home, "pieces", "--save", "0"), path.stat().st_mtime_ns
    while path.stat().st_mtime_ns == before and process.poll() is None:
        time.sleep(0.002)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    assert 1 < state(home, "pieces")["done"] < STEPS
    (home / "pieces/state.new").write_bytes(b"half of a state")  # killed while it was saving
    ended(begun(home, "pieces"))
    pieces = state(home, "pieces")
    assert pieces["done"] == whole["done"] == STEPS and pieces["losses"] == whole["losses"]
    assert all(torch.equal(tensor, pieces["network"][name]) for name, tensor in whole["network"].items())
    assert any("entities:stories" in name for name in whole["losses"])
    said = ended(begun(home, "pieces"))
    assert len(said.splitlines()) == 1, "with all steps done nothing is left to do"


@pytest.mark.slow
def test_one_command_trains_in_pieces_and_packs_weights(home: Path) -> None:
    pytest.importorskip("onnx")
    from readthrough.model.weights import open_weights

    command = ["bash", ROOT / "training/runs/elsewhere.sh", home / "bundle.xz", home / "base", home / "elsewhere"]
    given = os.environ | {"PY": sys.executable, "STEPS": "2", "MINUTES": "0", "DEVICE": "cpu", "OMP_NUM_THREADS": "1"}
    first = subprocess.run(list(map(str, command)), env=given | {"PIECES": "1"}, capture_output=True, text=True)
    assert first.returncode == 3 and "1 of 2 steps are done" in first.stdout, first.stderr
    second = subprocess.run(list(map(str, command)), env=given, capture_output=True, text=True)
    assert second.returncode == 0 and "training/runs/reader.sh" in second.stdout, second.stderr
    assert open_weights(home / "elsewhere/weights")


def test_two_runs_do_not_write_one_state(tmp_path: Path) -> None:
    from training.model.state import claimed

    with claimed(tmp_path), pytest.raises(SystemExit, match="Another run"):
        claimed(tmp_path)
    claimed(tmp_path).close()


# --- processors and GPUs ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("source", ["litbank", "stories", "treebank", "silver", "gap"])
def test_every_tensor_is_made_where_the_network_lies(home: Path, source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """On PyTorch's device without memory, which refuses to compute with a tensor of the processor as a GPU does."""
    from training.model.network import Reader
    from training.model.train import WEIGHT, loss_of

    monkeypatch.setattr(torch, "autocast", lambda kind, dtype: contextlib.nullcontext())
    network = Reader().to("meta")
    found = loss_of(network, example(source, times=60), pieces_of(home / "base"), {"-0+": 0})
    assert found and {value.device.type for value in found.values()} == {"meta"}
    torch.stack([WEIGHT[name] * value for name, value in found.items()]).sum().backward()
    assert network.encoder.word.weight.grad.device.type == "meta"


def test_a_gpu_is_taken_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    from training.model.state import device_of

    for found, expected in ((True, ("cuda", "cpu", "cuda")), (False, ("cpu", "cpu"))):
        monkeypatch.setattr(torch.cuda, "is_available", lambda found=found: found)
        assert tuple(device_of(name).type for name in ("auto", "cpu", "cuda")[: len(expected)]) == expected
    with pytest.raises(SystemExit, match="no GPU"):
        device_of("cuda")
