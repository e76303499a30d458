"""The weights that the encoder starts from: as a package index has them, or made small to travel.

    python -m training.model.base_encoder --base FOLDER --out base.zip

FOLDER holds the base encoder's model.safetensors and vocab.txt (see training/runs/reader.sh). base.zip holds the same
two, deflated; of the weights only those that the network takes over, in 16 bits. ``--base`` of the other programs is
either of the two.

The files are safetensors (github.com/huggingface/safetensors): eight bytes with the length of a header in JSON, the
header with the type, shape and place of each tensor, then the tensors. Written here in twenty lines, so that training
needs one package less.
"""

from __future__ import annotations

import argparse
import json
import zipfile
from pathlib import Path

import numpy as np

from readthrough.model.pieces import Pieces

MODEL, VOCABULARY = "model.safetensors", "vocab.txt"
_TYPES = {"F16": "<f2", "F32": "<f4", "I64": "<i8"}
_NAMES = {dtype: name for name, dtype in _TYPES.items()}
_LEFT_OUT = "embeddings.position_ids"


def tensors_in(data: bytes) -> dict[str, np.ndarray]:
    """Read the tensors of a safetensors file."""
    start = 8 + int.from_bytes(data[:8], "little")
    header = json.loads(data[8:start])
    header.pop("__metadata__", None)
    made = {}
    for name, about in header.items():
        a, b = about["data_offsets"]
        flat = np.frombuffer(data[start + a : start + b], _TYPES[about["dtype"]])
        made[name] = flat.reshape(about["shape"])
    return made


def as_safetensors(tensors: dict[str, np.ndarray]) -> bytes:
    """Write tensors as a safetensors file."""
    header, parts, at = {}, [], 0
    for name, tensor in sorted(tensors.items()):
        part = tensor.tobytes()
        place = {"data_offsets": [at, at + len(part)]}
        header[name] = {"dtype": _NAMES[tensor.dtype.newbyteorder("<").str], "shape": list(tensor.shape)} | place
        parts.append(part)
        at += len(part)
    told = json.dumps(header, separators=(",", ":")).encode()
    told += b" " * (-len(told) % 8)  # so that the tensors begin at a multiple of eight
    return b"".join([len(told).to_bytes(8, "little"), told, *parts])


def _file(base: Path, name: str) -> bytes:
    if base.is_dir():
        return (base / name).read_bytes()
    try:
        with zipfile.ZipFile(base) as packed:
            return packed.read(name)
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise SystemExit(f"{base} is no base encoder: {error}. Make it with training.model.base_encoder.") from error


def vocabulary_of(base: Path) -> bytes:
    """Read the vocabulary of a base encoder, a folder or a file, as it is written."""
    return _file(base, VOCABULARY)


def pieces_of(base: Path) -> Pieces:
    """Read the vocabulary of a base encoder to cut words with."""
    return Pieces(vocabulary_of(base).decode().splitlines())


def weights_of(base: Path) -> dict[str, np.ndarray]:
    """Read the weights of a base encoder, in 32 bits."""
    return {name: tensor.astype(np.float32) for name, tensor in tensors_in(_file(base, MODEL)).items()}


def packed_small(base: Path, to: Path) -> None:
    """Write a base encoder as one file, its weights in 16 bits; the same base gives the same bytes."""
    have = tensors_in(_file(base, MODEL))
    kept = {
        name: tensor.astype(np.float16)
        for name, tensor in have.items()
        if name.startswith(("embeddings.", "encoder.")) and name != _LEFT_OUT
    }
    with zipfile.ZipFile(to, "w") as packed:
        for name, content in ((MODEL, as_safetensors(kept)), (VOCABULARY, vocabulary_of(base))):
            about = zipfile.ZipInfo(name)  # of 1980: no time of today in the bytes
            packed.writestr(about, content, zipfile.ZIP_DEFLATED, 9)


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--base", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    o = ap.parse_args()
    packed_small(o.base, o.out)
    before, after = tensors_in(_file(o.base, MODEL)), weights_of(o.out)
    off = max(float(np.abs(before[name] - tensor).max()) for name, tensor in after.items())
    print(f"{o.out}: {o.out.stat().st_size} bytes, {len(after)} tensors, at most {off:.1e} off.")


if __name__ == "__main__":
    main()
