"""The state of a run, so that it goes on where it was stopped, on this machine or another, with a GPU or without.

    python -m training.model.state FOLDER          prints how many steps are done

A state is written beside the last one and then takes its place: whoever is killed in between has the last one.
"""

from __future__ import annotations

import fcntl
import sys
from pathlib import Path
from typing import IO, Any

import torch

from training.model.network import Reader

FILE = "state.pt"


def device_of(name: str) -> torch.device:
    """Say where to compute: ``auto`` is a GPU where PyTorch finds one, and the processor elsewhere."""
    found = torch.cuda.is_available()
    if name == "cuda" and not found:
        raise SystemExit("PyTorch finds no GPU here. Leave --device away, or say --device cpu.")
    return torch.device("cuda" if found and name != "cpu" else "cpu")


def claimed(folder: Path) -> IO[str]:
    """Keep other runs from a folder as long as the file that this gives is open; whoever is killed keeps nobody."""
    file = (folder / "lock").open("w")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        file.close()
        raise SystemExit(f"Another run is training in {folder}. Wait for its end, or end it.") from error
    return file


def read_state(folder: Path) -> dict[str, Any]:
    """Read a state, all of it into the memory of the processor, wherever it was written."""
    return torch.load(folder / FILE, map_location="cpu", weights_only=True)


def write_state(
    folder: Path, network: Reader, adam: torch.optim.Optimizer, done: int, losses: dict[str, float]
) -> None:
    """Write the state after ``done`` steps; ``losses`` as they are printed."""
    state = {"network": network.state_dict(), "adam": adam.state_dict(), "done": done, "losses": losses}
    torch.save(state, folder / "state.new")
    (folder / "state.new").rename(folder / FILE)


def trained(folder: Path, device: torch.device) -> Reader:
    """Have the network of a state, for reading."""
    network = Reader()
    network.load_state_dict(read_state(folder)["network"])
    return network.to(device).eval()


if __name__ == "__main__":
    where = Path(sys.argv[1])
    print(read_state(where)["done"] if (where / FILE).exists() else 0)
