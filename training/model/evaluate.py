"""Measures a network on works and sentences that it never learned from.

    python -m training.model.evaluate --data DATA --score SCORE --base BASE --state FOLDER [--device cpu]
    python -m training.model.evaluate --bundle FILE --score SCORE --base BASE --state FOLDER

Mentions and chains on LitBank's held-out works from their raw excerpts and on the annotated stories (which only a
network before ``--after`` has not seen), with score.py's own rules; events; syntax on the test part of the English Web
Treebank, its words and sentences given; pronouns on GAP's test passages.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import numpy as np
import torch
from benchmarks.gold import load_module
from benchmarks.heads import right_words, shares

from readthrough.model import decode
from readthrough.model.chains import link
from readthrough.model.decode import Chains, Span, Tables
from readthrough.model.heads import CUT, describe, sexes
from training.model.base_encoder import pieces_of
from training.model.batches import prepared, read
from training.model.bundle import chosen
from training.model.examples import Example
from training.model.state import device_of, trained

RowsOf = Callable[[Example], np.ndarray]  # an example's numbers: float[tokens, sum of LAYOUT]
_SEX = sexes()


def f1(right: float, mine: float, gold: float) -> float:
    return 2 * right / max(1e-9, mine + gold)


def works(
    rows_of: RowsOf, tables: Tables, examples: list[Example], score: ModuleType, threshold: float = 0.5
) -> dict[str, float]:
    """F1 of mentions (with and without pronouns), of events, and the mean CoNLL figure of works."""
    count: Counter[str] = Counter()
    scores = []
    for e in examples:
        rows = rows_of(e)
        mine = decode.spans(rows, tables, (0, len(rows)), threshold)
        got = {(s.start, s.end, s.type, s.kind) for s in mine}
        gold = {(m.start, m.end, m.type, m.kind) for m in e.mentions or ()}
        flat = {g[:3] for g in gold}, {g[:3] for g in got}
        noun = {g[:3] for g in gold if g[3] != 2}, {g[:3] for g in got if g[3] != 2}
        person = {g for g in flat[0] if g[2] == 0}, {g for g in flat[1] if g[2] == 0}
        for name, (a, b) in {"all": flat, "noun": noun, "person": person}.items():
            count[name + " right"] += len(a & b)
            count[name + " gold"] += len(a)
            count[name + " mine"] += len(b)
        if e.events is not None:
            happened = set(np.flatnonzero(decode.events(rows) > 0.5).tolist())
            count["event right"] += len(happened & set(e.events))
            count["event mine"] += len(happened)
            count["event gold"] += len(e.events)
        scores.append(chain_score(rows, tables, e, mine, score))
    asked = ("all", "noun", "person", "event")
    out = {n: f1(count[n + " right"], count[n + " mine"], count[n + " gold"]) for n in asked}
    return out | {k: float(np.mean([s[k] for s in scores])) for k in scores[0]}


def chain_score(
    rows: np.ndarray, tables: Tables, e: Example, mine: list[Span], score: ModuleType
) -> dict[str, float]:
    """MUC, B-cubed, CEAF and their mean; mentions that the gold puts in no chain are not scored."""
    of = dict(zip([(s.start, s.end) for s in mine], link(_chains(rows, tables, e, mine)), strict=True))
    gold_of = {(m.start, m.end): m.entity for m in e.mentions or () if m.entity}
    for m in e.mentions or ():
        if not m.entity:
            of.pop((m.start, m.end), None)
    return score.conll(score.clusters(gold_of), score.clusters(of))


def _chains(rows: np.ndarray, tables: Tables, e: Example, spans: list[Span]) -> Chains:
    """The scores of mentions with each other."""
    made = describe(e.words, e.turn, np.array(e.sentence), [s[:4] for s in spans], _SEX)
    return Chains(decode.mention_vectors(rows, spans, tables), made, tables)


def gap_f1(rows_of: RowsOf, tables: Tables, examples: list[Example]) -> dict[str, float]:
    """F1 of «the pronoun means A», «the pronoun means B», as GAP counts; share of pronouns that are right."""
    right = mine = gold = whole = 0
    for e in examples:
        rows, mentions = rows_of(e), e.mentions or []
        chains = _chains(rows, tables, e, [Span(m.start, m.end, m.kind, m.type, 1.0) for m in mentions])
        at = next(i for i, m in enumerate(mentions) if m.kind == 2)
        odds = {None: 0.0}
        for i, m in enumerate(mentions):
            if i != at:
                later, earlier = max(i, at), min(i, at)
                odds[m.entity] = float(chains.scores(later, np.array([earlier]))[0]) - float(chains.new[later])
        best = max(odds, key=lambda who: odds[who])
        told = mentions[at].entity
        whole += best == told
        right += best is not None and best == told
        mine, gold = mine + (best is not None), gold + (told is not None)
    return {"gap": f1(right, mine, gold), "right": whole / max(1, len(examples))}


def parsed(rows_of: RowsOf, tables: Tables, examples: list[Example], lemmas: list[str]) -> dict[str, float]:
    """Share of words with the right part of speech, lemma, head, head and relation (with and without subtypes)."""
    count: Counter[str] = Counter()
    for e in examples:
        rows = rows_of(e)
        head, relation = np.full(len(rows), -1), np.zeros(len(rows), int)
        for a, b in pairwise([*e.sentence, len(rows)]):
            heads = decode.heads_of(rows[a:b], tables)
            head[a:b] = np.where(heads == b - a, -1, heads + a)
            relation[a:b] = decode.relations_of(rows[a:b], heads, tables)
        pos, lemma = (rows[:, CUT[name]].argmax(1) for name in ("pos", "lemma"))
        count.update(right_words(e, lemmas, pos, lemma, head, relation))
    return shares(count)


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path)
    ap.add_argument("--bundle", type=Path, help="instead of --data")
    ap.add_argument("--score", type=Path, required=True)
    ap.add_argument("--base", type=Path, required=True)
    ap.add_argument("--state", type=Path, required=True)
    ap.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    o = ap.parse_args()
    score, sets = load_module(o.score), chosen(o.bundle, o.data, o.base).sets
    pieces, network = pieces_of(o.base), trained(o.state, device_of(o.device))
    tables = {k: v.detach().cpu().numpy() for k, v in network.pair.items()}

    def rows_of(e: Example) -> np.ndarray:
        with torch.no_grad():
            return read(network, prepared(e, pieces), pieces).cpu().numpy()

    held = sets["held-out"]()
    lemmas = json.loads((o.state / "lemmas.json").read_text())
    show = {k: round(v, 4) for k, v in works(rows_of, tables, held, score).items()}
    print("litbank", len(held), show, flush=True)
    ours = sets["annotated"]()
    print("annotated", {k: round(v, 4) for k, v in works(rows_of, tables, ours, score).items()}, flush=True)
    passages = sets["gap-test"]()
    print("gap", len(passages), {k: round(v, 4) for k, v in gap_f1(rows_of, tables, passages).items()}, flush=True)
    test = sets["treebank-test"]()
    print("treebank", {k: round(v, 4) for k, v in parsed(rows_of, tables, test, lemmas).items()}, flush=True)


if __name__ == "__main__":
    main()
