"""Trains all heads together, in pieces that go on where the last one stopped.

    python -m training.model.train --data DATA --base BASE --out FOLDER [--silver FILE] [--minutes 50] [--steps 1500]
    python -m training.model.train --bundle FILE --base BASE --out FOLDER …
    python -m training.model.train … --after FOLDER [--novels FILE] [--half 0] [--rate 0.4] --steps 400

``--base`` is the base encoder: a folder with model.safetensors and vocab.txt (see training/runs), or one file
(training/model/base_encoder.py). A bundle (training/model/bundle.py) has all that is read of the data. Works of
``HELD_OUT`` are not read. The minutes count from the program's start; one step is taken in any case.

The state is saved to ``--out``/state.pt every two minutes and at the end; run the same command again to go on, on
another machine too. What a step reads, and what is dropped out of it, depends on the seed and the step alone: stopped
and gone on with, it ends at the same weights as in one go, on one processor.

With ``--after`` the network of another run goes on and learns from GAP too. With ``--novels``, or a bundle that has
them, it learns from PDNC's novels (training/model/novels.py), from what of them is in LitBank, and from the annotated
stories of the data; with ``--half``, of all these from one half only, so that it can be measured on the other.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import Any

import torch

from readthrough.model.heads import FEATURES
from readthrough.model.pieces import Pieces
from training.model import losses
from training.model.base_encoder import pieces_of, weights_of
from training.model.batches import prepared, read
from training.model.bundle import OWN, chosen
from training.model.examples import Example
from training.model.lemmas import commonest
from training.model.network import Reader
from training.model.state import FILE, claimed, device_of, read_state, write_state
from training.model.steps import AFTER, FIRST, drawn, load

RATE, HEAD_RATE, TABLE_RATE, WARM = 2e-4, 1.5e-3, 1e-2, 60


def loss_of(network: Reader, e: Example, pieces: Pieces, ways: dict[str, int]) -> dict[str, torch.Tensor]:
    """Read an example and ask every head what its labels allow."""
    found: dict[str, torch.Tensor] = {}
    out, pair = read(network, prepared(e, pieces), pieces), dict(network.pair)
    if e.mentions:
        if e.source in ("litbank", "stories"):  # the others mark some mentions only
            found["entities"] = losses.entities(out, pair, e)
        m = losses.found(e)
        vectors = losses.mention_vectors(out, pair, m)
        found["chains"] = losses.chains(vectors, pair, e, m)
        if e.said:
            found["speakers"] = losses.speakers(out, pair, e, vectors, m)
    if e.events is not None:
        found["events"] = losses.events(out, e)
    if e.syntax:
        found["syntax"] = losses.syntax(out, pair, e, ways)
    return found


WEIGHT = {"entities": 3.0, "chains": 0.5, "speakers": 0.6, "events": 3.0, "syntax": 0.6}


def optimiser(network: Reader) -> torch.optim.Optimizer:
    body = [p for name, p in network.named_parameters() if name.startswith("encoder.")]
    tables = [p for name, p in network.pair.items() if name in FEATURES or name in ("width", "new_kind")]
    apart = {id(p) for p in (*body, *tables)}
    heads = [p for p in network.parameters() if id(p) not in apart]
    each = ((body, RATE), (heads, HEAD_RATE), (tables, TABLE_RATE))
    return torch.optim.AdamW([{"params": p, "lr": r, "base": r} for p, r in each], weight_decay=0.01)


def options() -> argparse.Namespace:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path)
    ap.add_argument("--bundle", type=Path, help="instead of --data, --silver and --novels")
    ap.add_argument("--base", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--silver", type=Path)
    ap.add_argument("--stories", type=Path, default=OWN)
    ap.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    ap.add_argument("--minutes", type=float, default=50)
    ap.add_argument("--save", type=float, default=120, help="seconds from one save to the next")
    ap.add_argument("--steps", type=int, default=1500)
    ap.add_argument("--seed", type=int, default=0)
    ap.add_argument("--after", type=Path)
    ap.add_argument("--novels", type=Path)
    ap.add_argument("--half", type=int, choices=(0, 1))
    ap.add_argument("--varied", type=float, default=0.0, help="times the shares of steps.varied_more; 0: none")
    ap.add_argument("--rate", type=float, default=1.0, help="times the highest rate")
    o = ap.parse_args()
    if o.novels and not o.after:
        ap.error("--novels is for a network that goes on; give --after too.")
    if o.after and not (o.after / FILE).exists():
        ap.error(f"There is no state.pt in {o.after} to go on from.")
    return o


def main() -> None:
    begun, o = time.time(), options()
    device = device_of(o.device)
    o.out.mkdir(parents=True, exist_ok=True)
    with claimed(o.out):
        run(o, device, begun)


def run(o: argparse.Namespace, device: torch.device, begun: float) -> None:
    """Read what there is to learn from, and the state if there is one, and learn."""
    have = load(chosen(o.bundle, o.data, o.base, o.silver, o.novels, o.stories), o.half, o.after is not None)
    lemmas = commonest(have["treebank"])
    (o.out / "lemmas.json").write_text(json.dumps(lemmas), encoding="utf-8")
    print(device.type, {k: (len(v), sum(len(e.words) for e in v)) for k, v in have.items()}, flush=True)
    torch.manual_seed(o.seed)
    network, state = Reader(), {}
    before = o.out if (o.out / FILE).exists() else o.after
    if before:
        state = read_state(before)
        network.load_state_dict(state["network"])
    else:
        network.encoder.load_base(weights_of(o.base))
    adam = optimiser(network.to(device))
    if before:
        adam.load_state_dict(state["adam"])  # it lays the numbers where the network's are
    went = state if before == o.out else {}
    learn(network, adam, have, pieces_of(o.base), {w: i for i, w in enumerate(lemmas)}, went, begun, o)


def one_step(
    network: Reader, adam: torch.optim.Optimizer, batch: list[Example], pieces: Pieces, ways: dict[str, int]
) -> list[tuple[str, float]]:
    """Learn from the examples of a step; give the losses, named by head and source."""
    told = []
    adam.zero_grad()
    for e in batch:  # one text's graph at a time stays in the cache: a third faster than all together
        got = loss_of(network, e, pieces, ways)
        torch.stack([WEIGHT[name] * value for name, value in got.items()]).sum().backward()
        values = torch.stack([value.detach() for value in got.values()]).tolist()  # a GPU is waited for once
        told += [(f"{name}:{e.source}", value) for name, value in zip(got, values, strict=True)]
    torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    adam.step()
    return told


def learn(
    network: Reader,
    adam: torch.optim.Optimizer,
    have: dict[str, list[Example]],
    pieces: Pieces,
    ways: dict[str, int],
    went: dict[str, Any],
    begun: float,
    o: argparse.Namespace,
) -> None:
    """Take steps until the time or the steps are over, saving on the way; ``went``: the state this goes on from."""
    done, total = went.get("done", 0), went.get("losses", {})
    batches = drawn(have, AFTER if o.after else FIRST, o.seed, done, o.varied)
    saved = time.time()
    network.train()
    for step in range(done, o.steps):
        torch.manual_seed(o.seed * 1_000_003 + step)  # what is dropped out
        share = o.rate * min(1.0, (step + 1) / WARM) * max(0.02, 1 - step / o.steps)
        for group in adam.param_groups:
            group["lr"] = group["base"] * share
        for key, value in one_step(network, adam, next(batches), pieces, ways):
            total[key] = 0.95 * total.get(key, value) + 0.05 * value
        if step % 25 == 0 or step + 1 == o.steps:
            words = " ".join(f"{k} {v:.3f}" for k, v in total.items())
            print(f"{step} {time.time() - begun:.0f}s {words}", flush=True)
        last = step + 1 == o.steps or time.time() - begun > o.minutes * 60
        if last or time.time() - saved > o.save:
            saved = time.time()
            write_state(o.out, network, adam, step + 1, total)
        if last:
            break


if __name__ == "__main__":
    main()
