"""The network: MiniLM with a feature for letters' case and one for speech, and a head for each question.

Encoder: Wang et al. 2020, *MiniLM: Deep Self-Attention Distillation*. Spans: Su et al. 2022, *Global Pointer*. Chains
of mentions: Kirstain et al. 2021, *Coreference Resolution without Span Representations*. Syntax: Dozat and Manning
2017. What each head gives for a token lies in one row of numbers, cut by ``LAYOUT``; what joins two tokens is in
``pair``.
"""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from readthrough.model.heads import FEATURES, KINDS, LAYOUT, RELATIONS, TYPES, WIDEST

WIDE, LAYERS, HEADS, INNER, VOCABULARY, LONGEST = 384, 6, 12, 1536, 30522, 512


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.joined = (nn.Linear(WIDE, WIDE) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDE, INNER), nn.Linear(INNER, WIDE)
        self.norm1, self.norm2 = nn.LayerNorm(WIDE, eps=1e-12), nn.LayerNorm(WIDE, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor | None, drop: float) -> Tensor:
        b, n, _ = x.shape
        q, k, v = (f(x).view(b, n, HEADS, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        if torch.onnx.is_in_onnx_export():
            weight = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(WIDE // HEADS), -1)
            seen = weight @ v
        else:
            seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        seen = self.joined(seen.transpose(1, 2).reshape(b, n, WIDE))
        x = self.norm1(x + F.dropout(seen, drop, self.training))
        return self.norm2(x + F.dropout(self.outer(F.gelu(self.inner(x))), drop, self.training))


class Encoder(nn.Module):
    """Pieces of windows to a vector each: int64[b, n] to float[b, n, 384]."""

    def __init__(self) -> None:
        super().__init__()
        self.word, self.place = nn.Embedding(VOCABULARY, WIDE), nn.Embedding(LONGEST, WIDE)
        self.case, self.voice = nn.Embedding(5, WIDE), nn.Embedding(3, WIDE)
        nn.init.normal_(self.case.weight, std=0.02)
        nn.init.normal_(self.voice.weight, std=0.02)
        self.norm = nn.LayerNorm(WIDE, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(
        self, piece: Tensor, case: Tensor, voice: Tensor, mask: Tensor | None = None, drop: float = 0.1
    ) -> Tensor:
        at = torch.arange(piece.shape[1], device=piece.device)
        x = self.word(piece) + self.place(at)[None] + self.case(case) + self.voice(voice)
        x = F.dropout(self.norm(x), drop, self.training)
        seen = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, seen, drop)
        return x

    def load_base(self, weights: dict[str, np.ndarray]) -> None:
        """Take over the weights of a BERT."""
        have = {name: torch.from_numpy(tensor) for name, tensor in weights.items()}
        self.word.weight.data = have["embeddings.word_embeddings.weight"]
        self.place.weight.data = have["embeddings.position_embeddings.weight"]
        self.place.weight.data += have["embeddings.token_type_embeddings.weight"][0]
        names = {
            "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
            "joined": "attention.output.dense", "norm1": "attention.output.LayerNorm", "inner": "intermediate.dense",
            "outer": "output.dense", "norm2": "output.LayerNorm",
        }  # fmt: skip
        pairs = [(self.norm, "embeddings.LayerNorm")]
        for i, layer in enumerate(self.layers):
            pairs += [(getattr(layer, ours), f"encoder.layer.{i}.{theirs}") for ours, theirs in names.items()]
        for module, name in pairs:
            module.weight.data, module.bias.data = have[f"{name}.weight"], have[f"{name}.bias"]


def widths() -> Tensor:
    """Where to begin for how wide a mention is: names are short, pronouns one word, nouns may go on."""
    slope = torch.tensor([0.8, 0.3, 4.0]).repeat(len(TYPES))
    return -4.0 - torch.arange(WIDEST)[:, None] * slope[None]


class Reader(nn.Module):
    """The encoder, one linear map to all that the heads say of a token, and what joins two tokens."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.out = nn.Linear(WIDE, sum(LAYOUT.values()))
        self.pair = nn.ParameterDict(
            {
                "width": nn.Parameter(widths()),
                "arc": nn.Parameter(torch.zeros(LAYOUT["dependent"] + 1, LAYOUT["head"])),
                "root": nn.Parameter(torch.zeros(LAYOUT["head"])),
                "relation": nn.Parameter(
                    torch.randn(len(RELATIONS), LAYOUT["rel_dependent"] + 1, LAYOUT["rel_head"] + 1) * 0.05
                ),
                "rel_root": nn.Parameter(torch.zeros(LAYOUT["rel_head"])),
                "kind": nn.Parameter(torch.randn(len(TYPES) * len(KINDS), LAYOUT["mention_start"]) * 0.1),
                "anaphor": nn.Parameter(torch.randn(LAYOUT["mention_start"], 128) * 0.08),
                "antecedent": nn.Parameter(torch.randn(LAYOUT["mention_start"], 128) * 0.08),
                "new": nn.Parameter(torch.zeros(LAYOUT["mention_start"])),
                "new_kind": nn.Parameter(torch.zeros(len(TYPES) * len(KINDS))),
                "speaker": nn.Parameter(torch.randn(LAYOUT["mention_start"], LAYOUT["quote_start"]) * 0.08),
                "same": nn.Parameter(torch.randn(LAYOUT["quote_start"], LAYOUT["quote_start"]) * 0.08),
                **{name: nn.Parameter(torch.zeros(size)) for name, size in FEATURES.items()},
            }
        )

    def forward(self, piece: Tensor, case: Tensor, voice: Tensor, mask: Tensor | None = None) -> Tensor:
        """Give the numbers of every piece: float[b, n, sum of LAYOUT]."""
        return self.out(self.encoder(piece, case, voice, mask))
