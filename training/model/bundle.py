"""Packs all examples that the network may learn from, or is measured on, into one file that can travel.

    python -m training.model.bundle --data DATA --base BASE [--silver FILE] [--novels FILE] --out FILE

``train`` and ``evaluate`` read it in the place of the data (``--bundle FILE``), and every step reads the same as it
would from the folder. Works of LitBank that are held out are in it by themselves, for ``evaluate``; so are the
annotated stories and the test parts, and the half that each work is in.

The file is msgpack in xz; reading it runs nothing. It tells the SHA-256 of the vocabulary that it was packed for. The
texts of others are in it: do not publish it.
"""

from __future__ import annotations

import argparse
import hashlib
import lzma
import pickle
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import numpy as np

from training.model.base_encoder import vocabulary_of
from training.model.examples import Example, gap, litbank, stories, treebank
from training.model.held_out import HELD_OUT, half_of

VERSION = 1
OWN = Path(__file__).parent.parent / "stories"


class Source(NamedTuple):
    """Where examples come from: what gives each data set, and the half of each work (``held_out.half_of``)."""

    sets: dict[str, Callable[[], list[Example]]]
    halves: dict[str, int]


class Bundle(msgspec.Struct):
    """All that a bundle holds. ``vocabulary``: its SHA-256."""

    version: int
    vocabulary: str
    halves: dict[str, int]
    sets: dict[str, list[Example]]


def from_folder(data: Path, own: Path = OWN, silver: Path | None = None, novels: Path | None = None) -> Source:
    """Have the data sets read from a folder, each when it is asked for."""
    ewt, passages = data / "ud-english-ewt", data / "gap-coreference"
    sets: dict[str, Callable[[], list[Example]]] = {
        "litbank": lambda: list(litbank(data, HELD_OUT)),
        "held-out": lambda: list(litbank(data, only=HELD_OUT)),
        "stories": lambda: list(stories(data, own)),
        "annotated": lambda: list(stories(data, data / "annotated" / "stories")),
        "treebank": lambda: list(treebank(ewt / "en_ewt-ud-train.conllu")),
        "treebank-test": lambda: list(treebank(ewt / "en_ewt-ud-test.conllu")),
        "gap": lambda: list(gap(passages / "gap-development.tsv")),
        "gap-test": lambda: list(gap(passages / "gap-test.tsv")),
    }
    for name, path in (("silver", silver), ("novels", novels)):
        if path:
            sets[name] = partial(_unpacked, path)
    return Source(sets, half_of(data))


def _unpacked(path: Path) -> list[Example]:
    return pickle.loads(zlib.decompress(path.read_bytes()))


def from_bundle(path: Path, base: Path) -> Source:
    """Have the data sets of a bundle; it must have been packed for the vocabulary of ``base``."""
    try:
        packed = msgspec.msgpack.decode(lzma.decompress(path.read_bytes()), type=Bundle, dec_hook=_array)
    except (lzma.LZMAError, msgspec.MsgspecError) as error:
        raise SystemExit(f"{path} is no bundle, or not all of one ({error}). Copy it or pack it again.") from error
    if packed.version != VERSION or packed.vocabulary != fingerprint(base):
        what = f"{path} was packed by another version, or for another vocabulary than {base}'s."
        raise SystemExit(f"{what} Pack it again.")
    return Source({name: partial(list, each) for name, each in packed.sets.items()}, packed.halves)


def chosen(
    bundle: Path | None, data: Path | None, base: Path, silver: Path | None = None, novels: Path | None = None,
    own: Path = OWN,
) -> Source:  # fmt: skip
    """Have the data sets of the bundle or of the folder, whichever of the two is given."""
    if (bundle is None) == (data is None) or bundle and (silver or novels):
        raise SystemExit("Give either --bundle, or --data with what else is to be read.")
    return from_bundle(bundle, base) if bundle else from_folder(data, own, silver, novels)


def fingerprint(base: Path) -> str:
    """Give the SHA-256 of a base encoder's vocabulary."""
    return hashlib.sha256(vocabulary_of(base)).hexdigest()


def pack(source: Source, base: Path) -> bytes:
    """Pack all data sets of a source."""
    sets = {name: read() for name, read in source.sets.items()}
    whole = Bundle(VERSION, fingerprint(base), source.halves, sets)
    return lzma.compress(msgspec.msgpack.encode(whole, enc_hook=_plain))


def _plain(value: Any) -> Any:
    """A column or a number of numpy's, for msgpack."""
    if isinstance(value, np.ndarray):
        return value.dtype.newbyteorder("<").str, value.tobytes()
    if isinstance(value, np.integer):
        return int(value)
    raise NotImplementedError(type(value))


def _array(kind: type, value: Any) -> Any:
    if kind is not np.ndarray:
        raise NotImplementedError(kind)
    dtype, content = value
    return np.frombuffer(content, dtype).copy()


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, required=True)
    ap.add_argument("--base", type=Path, required=True)
    ap.add_argument("--silver", type=Path)
    ap.add_argument("--novels", type=Path)
    ap.add_argument("--stories", type=Path, default=OWN)
    ap.add_argument("--out", type=Path, required=True)
    o = ap.parse_args()
    o.out.write_bytes(pack(from_folder(o.data, o.stories, o.silver, o.novels), o.base))
    for name, read in from_bundle(o.out, o.base).sets.items():
        print(f"{name:14}{len(read()):6} examples {sum(len(e.words) for e in read()):9} tokens")
    print(f"{o.out}: {o.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
