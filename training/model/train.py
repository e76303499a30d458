"""Trains all heads together, in pieces that go on where the last one stopped.

    python -m training.model.train --data DATA --base FOLDER --out FOLDER [--silver FILE] [--minutes 50] [--steps 1500]
    python -m training.model.train … --after FOLDER --novels FILE [--half 0] [--rate 0.4] --steps 400

``--base`` holds the base encoder's model.safetensors and vocab.txt (see training/runs). The state is saved to
``--out``/state.pt every ten minutes and at the end; run the same command again to go on. Works of ``HELD_OUT`` are not
read.

With ``--after`` the network of another run goes on and learns from GAP too. With ``--novels`` it learns from PDNC's
novels (training/model/novels.py), from what of them is in LitBank, and from the annotated stories of the data; with
``--half``, of all these from one half only, so that it can be measured on the other.
"""

from __future__ import annotations

import argparse
import json
import pickle
import random
import time
import zlib
from itertools import islice
from pathlib import Path

import torch

from readthrough.model.heads import FEATURES
from readthrough.model.pieces import Pieces
from training.model import losses
from training.model.batches import prepared, read
from training.model.crops import crop, endless, renamed
from training.model.examples import Example, gap, litbank, stories, treebank
from training.model.held_out import HELD_OUT, half_of
from training.model.lemmas import commonest
from training.model.network import Reader
from training.model.swaps import swapped

CROP = (900, 2000)  # tokens of a LitBank work in one step
RENAMED = {"stories": 0.75, "litbank": 0.5, "novels": 0.5}  # share of examples whose persons get other first names
SWAPPED = {"stories": 0.4}  # share of examples in which somebody is of the other sex
RATE, HEAD_RATE, TABLE_RATE, WARM = 2e-4, 1.5e-3, 1e-2, 60

# Examples of a step, by source: at first, and where a network goes on.
FIRST = {"litbank": 1.0, "stories": 1.0, "treebank": 1.0, "silver": 1.0}
AFTER = {"litbank": 0.8, "stories": 2.0, "treebank": 0.3, "silver": 0.75, "gap": 0.5, "novels": 1.0}


def load(
    data: Path, own: Path, silver: Path | None, novels: Path | None, half: int | None, goes_on: bool
) -> dict[str, list[Example]]:
    """Read everything there is to learn from; with ``half``, no novel and no annotated story of the other half."""
    ewt, halves = data / "ud-english-ewt", half_of(data)
    free = {n for n in HELD_OUT if novels and n in halves and half in (None, halves[n])}  # they are novels of PDNC
    have = {
        "litbank": list(litbank(data, HELD_OUT - free)),
        "stories": list(stories(data, own)),
        "treebank": list(treebank(ewt / "en_ewt-ud-train.conllu")),
    }
    if silver:
        have["silver"] = _unpacked(silver)
    if goes_on:
        have["gap"] = list(gap(data / "gap-coreference" / "gap-development.tsv"))
    if novels:
        both = [*_unpacked(novels), *stories(data, data / "annotated" / "stories")]
        both = [e for e in both if half is None or halves[e.name.split("-")[0]] == half]
        have["novels"] = [e for e in both if e.source == "novels"]
        have["stories"] += [e for e in both if e.source == "stories"]
    return have


def _unpacked(path: Path) -> list[Example]:
    return pickle.loads(zlib.decompress(path.read_bytes()))


def due(each: float, step: int) -> int:
    """How many examples of a source are taken before a step, where ``each`` are taken in one."""
    return int(each * step + 1e-6)


def varied(e: Example, rng: random.Random) -> Example:
    """Change who is of which sex and called what in some of the examples."""
    crossed: frozenset[int] = frozenset()
    if rng.random() < SWAPPED.get(e.source, 0):
        e, crossed = swapped(e, rng)
    return renamed(e, rng, crossed) if crossed or rng.random() < RENAMED.get(e.source, 0) else e


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


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, required=True)
    ap.add_argument("--base", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--silver", type=Path)
    ap.add_argument("--stories", type=Path, default=Path(__file__).parent.parent / "stories")
    ap.add_argument("--minutes", type=float, default=50)
    ap.add_argument("--steps", type=int, default=1500)
    ap.add_argument("--seed", type=int, default=0)
    ap.add_argument("--after", type=Path)
    ap.add_argument("--novels", type=Path)
    ap.add_argument("--half", type=int, choices=(0, 1))
    ap.add_argument("--rate", type=float, default=1.0, help="times the highest rate")
    o = ap.parse_args()
    if o.novels and not o.after:
        ap.error("--novels is for a network that goes on; give --after too.")
    if o.after and not (o.after / "state.pt").exists():
        ap.error(f"There is no state.pt in {o.after} to go on from.")
    o.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(o.seed)
    pieces = Pieces.load(o.base / "vocab.txt")
    have = load(o.data, o.stories, o.silver, o.novels, o.half, o.after is not None)
    lemmas = commonest(have["treebank"])
    (o.out / "lemmas.json").write_text(json.dumps(lemmas), encoding="utf-8")
    print({k: (len(v), sum(len(e.words) for e in v)) for k, v in have.items()}, flush=True)
    network = Reader()
    network.encoder.load_base(o.base / "model.safetensors")
    adam, done = optimiser(network), 0
    before = o.out if (o.out / "state.pt").exists() else o.after
    if before:
        state = torch.load(before / "state.pt", weights_only=True)
        network.load_state_dict(state["network"])
        adam.load_state_dict(state["adam"])
        done = state["done"] if before == o.out else 0
    learn(network, adam, have, pieces, {w: i for i, w in enumerate(lemmas)}, done, o)


def learn(
    network: Reader,
    adam: torch.optim.Optimizer,
    have: dict[str, list[Example]],
    pieces: Pieces,
    ways: dict[str, int],
    done: int,
    o: argparse.Namespace,
) -> None:
    """Take steps until the time or the steps are over, saving on the way."""
    plan = AFTER if o.after else FIRST
    streams = {k: islice(endless(each, o.seed), due(plan[k], done), None) for k, each in have.items()}
    begun = saved = time.time()
    network.train()
    total: dict[str, float] = {}
    for step in range(done, o.steps):
        rng = random.Random(o.seed * 1_000_003 + step)
        batch = [next(streams[k]) for k in have for _ in range(due(plan[k], step), due(plan[k], step + 1))]
        batch = [crop(e, rng.randint(*CROP), rng) if e.source == "litbank" else e for e in batch]
        batch = [varied(e, rng) for e in batch]
        share = o.rate * min(1.0, (step + 1) / WARM) * max(0.02, 1 - step / o.steps)
        for group in adam.param_groups:
            group["lr"] = group["base"] * share
        adam.zero_grad()
        for e in batch:  # one text's graph at a time stays in the cache: a third faster than all together
            got = loss_of(network, e, pieces, ways)
            torch.stack([WEIGHT[name] * value for name, value in got.items()]).sum().backward()
            for name, value in got.items():
                key = f"{name}:{e.source}"
                total[key] = 0.95 * total.get(key, value.item()) + 0.05 * value.item()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        adam.step()
        if step % 25 == 0 or step + 1 == o.steps:
            words = " ".join(f"{k} {v:.3f}" for k, v in total.items())
            print(f"{step} {time.time() - begun:.0f}s {words}", flush=True)
        last = step + 1 == o.steps or time.time() - begun > o.minutes * 60
        if last or time.time() - saved > 600:
            saved = time.time()
            state = {"network": network.state_dict(), "adam": adam.state_dict(), "done": step + 1}
            torch.save(state, o.out / "state.new")
            (o.out / "state.new").rename(o.out / "state.pt")
        if last:
            break


if __name__ == "__main__":
    main()
