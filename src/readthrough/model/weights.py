"""Where the weights lie, whether they are whole, and how they are opened.

The package brings its own; the variable ``READTHROUGH_WEIGHTS`` may name another folder of the same files. Nothing is
ever fetched. ``config.json`` tells the SHA-256 of every other file; a file that differs is refused.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from readthrough.errors import BadWeights
from readthrough.model.heads import FEATURES, LAYOUT
from readthrough.model.pieces import Pieces

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

VARIABLE = "READTHROUGH_WEIGHTS"
THREADS = "READTHROUGH_THREADS"
FILES = ("encoder.onnx", "tables.npz", "vocab.txt")


class Weights(NamedTuple):
    """Weights that were opened: the network, the tables that join two tokens, the pieces, and the names of the lemmas.

    ``threads``: how many windows may go through the network at a time. ``key`` tells one set of weights from another:
    the first twelve digits of the hash of config.json.
    """

    network: InferenceSession
    tables: dict[str, np.ndarray]
    pieces: Pieces
    lemmas: tuple[str, ...]
    threads: int
    key: str


def folder() -> Path:
    """Name the folder that weights are taken from."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else Path(__file__).parent / "weights"


def key_of(where: Path | None = None) -> str:
    """Name a set of weights: the first twelve digits of the SHA-256 of its config.json."""
    return _key(_read(where or folder(), "config.json"))


def _key(config: bytes) -> str:
    return hashlib.sha256(config).hexdigest()[:12]


def open_weights(where: Path | None = None, threads: int | None = None) -> Weights:
    """Open a folder of weights, once for each folder and number of threads.

    ``threads``: how many the network may use; None takes the variable ``READTHROUGH_THREADS``, else one for each core,
    up to eight. The numbers that come out are the same for any. Raises BadWeights if a file is missing, was changed, or
    is for another version.
    """
    return _open(where or folder(), threads or _threads())


def _threads() -> int:
    """The number that the variable gives, or one for each core."""
    given = os.environ.get(THREADS, "")
    asked = int(given) if given.isascii() and given.isdigit() and len(given) < 4 else 0
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return asked or min(cores, _MOST)


def open_tables(where: Path | None = None) -> dict[str, np.ndarray]:
    """Open the tables of a folder of weights alone, once for each folder. Raises BadWeights as open_weights does."""
    return _open_tables(where or folder())


@cache
def _open_tables(where: Path) -> dict[str, np.ndarray]:
    config = _config(where, _read(where, "config.json"))
    return _tables(where, _whole(where, "tables.npz", config))


@cache
def _open(where: Path, threads: int) -> Weights:
    described = _read(where, "config.json")
    config = _config(where, described)
    held = {name: _whole(where, name, config) for name in FILES}
    try:
        pieces = Pieces(held["vocab.txt"].decode("utf-8").splitlines())
        network = _session(held["encoder.onnx"])
        lemmas = tuple(map(str, config["lemmas"]))
    except Exception as error:  # whatever the libraries raise at bytes that are no model
        raise _unopened(where, error) from error
    return Weights(network, _tables(where, held["tables.npz"]), pieces, lemmas, threads, _key(described))


def _tables(where: Path, content: bytes) -> dict[str, np.ndarray]:
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as packed:
            tables = {name: packed[name].astype(np.float32) for name in packed.files}
    except Exception as error:  # whatever numpy and zipfile raise at bytes that are no tables
        raise _unopened(where, error) from error
    same = all(name in tables and tables[name].shape == shape for name, shape in FEATURES.items())
    if not same or not set(_JOINS) <= set(tables):
        raise BadWeights(f"The weights in {where} are for another version of Readthrough. {_HELP}")
    return tables


def _whole(where: Path, name: str, config: dict) -> bytes:
    """Read a file of the folder that is as config.json describes it."""
    content = _read(where, name)
    if hashlib.sha256(content).hexdigest() != config["sha256"].get(name):
        raise BadWeights(
            f"The weights in {where} are damaged: {name} is not the file that config.json describes. {_HELP}"
        )
    return content


def _unopened(where: Path, error: Exception) -> BadWeights:
    return BadWeights(f"The weights in {where} cannot be opened ({type(error).__name__}). {_HELP}")


_JOINS = (
    "width", "arc", "root", "relation", "rel_root", "kind", "anaphor", "antecedent", "new", "new_kind", "speaker",
    "same",
)  # fmt: skip


def _session(network: bytes) -> InferenceSession:
    """Open the network for one thread at a time: two that share a window's products wait more than they work."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.use_deterministic_compute = True
    return onnxruntime.InferenceSession(network, options, providers=best_of(onnxruntime.get_available_providers()))


def best_of(providers: Sequence[str]) -> list[str]:
    """Name of what onnxruntime can compute with what we use, the first that works first: a GPU, then the processor."""
    return [p for p in ("CUDAExecutionProvider", "CPUExecutionProvider") if p in providers]


def _config(where: Path, described: bytes) -> dict:
    try:
        config = json.loads(described)
    except (ValueError, RecursionError):
        config = None
    if not isinstance(config, dict) or not isinstance(config.get("sha256"), dict) or "lemmas" not in config:
        raise BadWeights(f"The weights in {where} are damaged: config.json cannot be understood. {_HELP}")
    if config.get("layout") != LAYOUT:
        raise BadWeights(f"The weights in {where} are for another version of Readthrough. {_HELP}")
    return config


def _read(where: Path, name: str) -> bytes:
    try:
        return (where / name).read_bytes()
    except OSError:
        raise BadWeights(f"There are no weights in {where}: {name} cannot be read. {_HELP}") from None


_MOST = 8  # threads that are used unasked; each holds some 40 MB
_HELP = f"Install readthrough again, or correct the variable {VARIABLE}."
