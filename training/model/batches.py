"""An example to the windows that the network reads, and its numbers back to one row a token."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from readthrough.model.pieces import Pieces
from readthrough.model.prepare import Prepared, prepare_words
from readthrough.model.windows import ROOM, windows
from training.model.examples import Example
from training.model.network import Reader


def prepared(e: Example, pieces: Pieces) -> Prepared:
    """Lay out an example for the encoder."""
    return prepare_words(e.words, e.voice, e.marks, pieces)


def read(network: Reader, p: Prepared, pieces: Pieces) -> Tensor:
    """Run the network over all windows of a text at once: float[tokens, numbers], where the network lies."""
    device = network.out.weight.device
    rows = windows(np.diff(p.first))
    bounds = [(int(p.first[w.start]), min(int(p.first[w.end]), int(p.first[w.start]) + ROOM)) for w in rows]
    long = max(b - a for a, b in bounds) + 2
    piece = np.zeros((len(rows), long), np.int64)
    case, voice, mask = np.zeros_like(piece), np.zeros_like(piece), np.zeros_like(piece, dtype=bool)
    case_of, voice_of = (np.repeat(column, np.diff(p.first)) for column in (p.case, p.voice))
    for r, (a, b) in enumerate(bounds):
        n = b - a
        piece[r, 0], piece[r, 1 : n + 1], piece[r, n + 1] = pieces.cls, p.pieces[a:b], pieces.sep
        case[r, 1 : n + 1], voice[r, 1 : n + 1] = case_of[a:b], voice_of[a:b]
        mask[r, : n + 2] = True
    seen = None if len(rows) == 1 else torch.as_tensor(mask, device=device)
    with torch.autocast(device.type, torch.bfloat16):
        hidden = network.encoder(*(torch.as_tensor(c, device=device) for c in (piece, case, voice)), seen)
    kept = []
    for r, w in enumerate(rows):
        at = torch.as_tensor(p.first[w.keep_start : w.keep_end] - p.first[w.start] + 1, dtype=torch.long, device=device)
        kept.append(hidden[r, at.clamp(max=long - 1)])
    return network.out(torch.cat(kept).float())
