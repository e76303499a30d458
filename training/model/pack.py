"""Packs a trained network as the package ships it: ONNX with weights of eight bits, tables, vocabulary, config.

    python -m training.model.pack --state FOLDER --base BASE [--out src/readthrough/model/weights]

Writes over these four files and touches nothing else: CARD.md is written by hand.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
import warnings
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from readthrough.model.heads import LAYOUT
from readthrough.model.weights import FILES
from training.model.base_encoder import vocabulary_of
from training.model.network import Reader
from training.model.state import trained

HOME = Path(__file__).parent.parent.parent / "src/readthrough/model/weights"


class Shipped(nn.Module):
    """The network of one window: int64[1, n] pieces, case, voice, and int64[k] places to a float[k, numbers]."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.encoder, self.out = reader.encoder, reader.out
        word = reader.encoder.word.weight.data
        scale = word.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("word", torch.round(word / scale).to(torch.int8))
        self.encoder.word = nn.Identity()  # type: ignore[assignment]

    def forward(self, piece: Tensor, case: Tensor, voice: Tensor, first: Tensor) -> Tensor:
        words = self.word[piece[0]].float() * self.scale[piece[0]]
        return self.out(self.encoder(words[None], case, voice)[0][first])


def export(reader: Reader, to: Path) -> None:
    """Write the network as ONNX, its products of matrices in eight bits."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    shipped = Shipped(reader).eval()
    piece = torch.randint(1000, 2000, (1, 40))
    zero, first = torch.zeros_like(piece), torch.arange(1, 30)
    names = ["piece", "case", "voice", "first"]
    axes = {"piece": {1: "n"}, "case": {1: "n"}, "voice": {1: "n"}, "first": {0: "k"}, "rows": {0: "k"}}
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            shipped, (piece, zero, zero, first), str(whole), input_names=names, output_names=["rows"],
            dynamic_axes=axes, opset_version=17, dynamo=False,
        )  # fmt: skip
        quantize_dynamic(
            whole, to, op_types_to_quantize=["MatMul", "Gemm"], per_channel=True, weight_type=QuantType.QInt8
        )


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--state", type=Path, required=True)
    ap.add_argument("--base", type=Path, required=True)
    ap.add_argument("--out", type=Path, default=HOME)
    o = ap.parse_args()
    o.out.mkdir(parents=True, exist_ok=True)
    reader = trained(o.state, torch.device("cpu"))
    np.savez(o.out / "tables.npz", **{k: v.detach().numpy().astype(np.float32) for k, v in reader.pair.items()})
    export(reader, o.out / "encoder.onnx")
    (o.out / "vocab.txt").write_bytes(vocabulary_of(o.base))
    config = {
        "layout": LAYOUT,
        "lemmas": json.loads((o.state / "lemmas.json").read_text(encoding="utf-8")),
        "sha256": {name: hashlib.sha256((o.out / name).read_bytes()).hexdigest() for name in FILES},
    }
    (o.out / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")
    for path in sorted(o.out.iterdir()):
        print(path.name, path.stat().st_size)


if __name__ == "__main__":
    main()
