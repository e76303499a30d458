"""What each head is asked for, as losses of one example; a head whose labels an example lacks is silent."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from readthrough.model.heads import (
    CUT,
    KINDS,
    POS,
    RELATIONS,
    TYPES,
    WIDEST,
    Found,
    Stretches,
    describe,
    may_name,
    pair_cells,
    same_cells,
    sexes,
    speaker_cells,
)
from training.model.examples import Example
from training.model.lemmas import way

CLASSES = len(TYPES) * len(KINDS)
_SEX = sexes()


def _at(column: Sequence[int] | np.ndarray, beside: Tensor) -> Tensor:
    """Indices, laid where another tensor lies."""
    return torch.as_tensor(np.asarray(column), dtype=torch.long, device=beside.device)


def cells(pair: dict[str, Tensor], at: dict[str, tuple[np.ndarray, ...]]) -> Tensor:
    """Sum the weights of the cells of all tables."""
    made = []
    for name, place in at.items():
        made.append(pair[name][tuple(_at(c, pair[name]) for c in place)])
    return torch.stack(torch.broadcast_tensors(*made)).sum(0)


def span_scores(out: Tensor, pair: dict[str, Tensor]) -> Tensor:
    """Logits of every span up to WIDEST tokens: float[n, WIDEST, CLASSES]; beyond the end they mean nothing."""
    n = len(out)
    start, end = out[:, CUT["span_start"]], out[:, CUT["span_end"]]
    room = F.pad(torch.cat([end, out[:, CUT["class_end"]]], 1), (0, 0, 0, WIDEST))
    to = _spread(n, out)
    ends = room[to]
    whole = (start[:, None] * ends[..., : start.shape[1]]).sum(-1) / start.shape[1] ** 0.5
    return whole[..., None] + out[:, None, CUT["class_start"]] + ends[..., start.shape[1] :] + pair["width"][None]


def _spread(n: int, beside: Tensor) -> Tensor:
    """For each token, the last tokens of its spans: int64[n, WIDEST]."""
    return torch.arange(n, device=beside.device)[:, None] + torch.arange(WIDEST, device=beside.device)[None]


def entities(out: Tensor, pair: dict[str, Tensor], e: Example) -> Tensor:
    n = len(out)
    scores = span_scores(out, pair)
    gold = torch.zeros(n, WIDEST, CLASSES)
    for m in e.mentions or ():
        if m.end - m.start <= WIDEST:
            gold[m.start, m.end - m.start - 1, m.type * len(KINDS) + m.kind] = 1
    gold, inside = gold.to(out.device), _spread(n, out) < n
    if e.source == "stories":  # only persons are marked there
        scores, gold = scores[..., : len(KINDS)], gold[..., : len(KINDS)]
    loss = F.binary_cross_entropy_with_logits(scores, gold, reduction="none")
    return (loss * inside[..., None]).sum() / n


def mention_vectors(out: Tensor, pair: dict[str, Tensor], m: Found) -> Tensor:
    start, end = _at(m.start, out), _at(m.end, out) - 1
    kind = _at(m.type * len(KINDS) + m.kind, out)
    return F.gelu(out[start, CUT["mention_start"]] + out[end, CUT["mention_end"]] + pair["kind"][kind])


def found(e: Example) -> Found:
    rows = [(m.start, m.end, m.kind, m.type) for m in e.mentions or ()]
    return describe(e.words, e.turn, np.array(e.sentence), rows, _SEX)


def chain_scores(vectors: Tensor, pair: dict[str, Tensor], m: Found) -> tuple[Tensor, Tensor]:
    """Scores of each mention with each earlier one, [m, m], and with nobody named before, [m]."""
    a, b = vectors @ pair["anaphor"], vectors @ pair["antecedent"]
    at = np.arange(len(m.start))
    i, j = np.maximum(at[:, None], at[None]), np.minimum(at[:, None], at[None])
    both = a @ b.T / a.shape[1] ** 0.5 + cells(pair, pair_cells(m, i, j))
    new = vectors @ pair["new"] + pair["new_kind"][_at(m.type * len(KINDS) + m.kind, vectors)]
    return both, new


def chains(vectors: Tensor, pair: dict[str, Tensor], e: Example, m: Found) -> Tensor:
    """Marginal likelihood of the right earlier mentions (Lee et al. 2017)."""
    rows = e.mentions or []
    both, new = chain_scores(vectors, pair, m)
    n = len(rows)
    names = {x.entity for x in rows}
    number = {name: k for k, name in enumerate(names)}
    who = _at([number[x.entity] for x in rows], vectors)
    earlier = torch.ones(n, n, device=vectors.device).tril(-1).bool()
    right = (who[:, None] == who[None]) & earlier
    # the first that is marked in a novel or a passage of GAP need not be the first: nobody new is to be had there
    partly = e.source in ("novels", "gap")
    scores = torch.cat([new[:, None] - 1e4 * partly, both.masked_fill(~earlier, -1e4)], 1)
    first = ~right.any(1, keepdim=True)
    good = torch.cat([first, right], 1)
    loss = scores.logsumexp(1) - scores.masked_fill(~good, -1e4).logsumexp(1)
    # of the silver ones, only the pronouns put in for names teach anything
    taught = [x.entity is not None and x.taught and (e.source != "silver" or x.kind == 2) for x in rows]
    known = torch.tensor(taught, device=vectors.device)
    if partly:
        known &= ~first[:, 0]
    return (loss * known).sum() / known.sum().clamp(min=1)


def events(out: Tensor, e: Example) -> Tensor:
    gold = torch.zeros(len(out))
    gold[e.events] = 1
    found, gold = out[:, CUT["event"]].squeeze(1), gold.to(out.device)
    return F.binary_cross_entropy_with_logits(found, gold, reduction="sum") / len(out)


def arc_scores(out: Tensor, pair: dict[str, Tensor], start: int, end: int) -> Tensor:
    """Scores of each token of a sentence (rows) with each head; the last column is the root."""
    dependent = out[start:end, CUT["dependent"]]
    dependent = torch.cat([dependent, torch.ones(end - start, 1, device=out.device)], 1)
    head = torch.cat([out[start:end, CUT["head"]], pair["root"][None]])
    return dependent @ pair["arc"] @ head.T


def relation_scores(out: Tensor, pair: dict[str, Tensor], dependents: Tensor, heads: Tensor) -> Tensor:
    """Scores of the relations of tokens to their heads, -1 for the root: float[n, relations]."""
    one = torch.ones(len(dependents), 1, device=out.device)
    d = torch.cat([out[dependents, CUT["rel_dependent"]], one], 1)
    h = torch.cat([out[:, CUT["rel_head"]], pair["rel_root"][None]])[heads]
    return torch.einsum("nd,rde,ne->nr", d, pair["relation"], torch.cat([h, one], 1))


def syntax(out: Tensor, pair: dict[str, Tensor], e: Example, ways: dict[str, int]) -> Tensor:
    s = e.syntax
    assert s is not None
    n = len(out)
    loss = F.cross_entropy(out[:, CUT["pos"]], _at([POS.index(p) for p in s.pos], out))
    lemma = _at([ways.get(way(w, x), -100) for w, x in zip(e.words, s.lemma, strict=True)], out)
    loss = loss + F.cross_entropy(out[:, CUT["lemma"]], lemma, ignore_index=-100)
    opens = torch.zeros(n)
    opens[e.sentence] = 1
    loss = loss + F.binary_cross_entropy_with_logits(out[:, CUT["sentence"]].squeeze(1), opens.to(out.device)) * 0.5
    bounds = [*e.sentence, n]
    for a, b in zip(bounds, bounds[1:], strict=False):
        gold = _at([h - a if h >= 0 else b - a for h in s.head[a:b]], out)
        loss = loss + F.cross_entropy(arc_scores(out, pair, a, b), gold, reduction="sum") / n
    relation = _at([RELATIONS.index(r) if r in RELATIONS else -100 for r in s.relation], out)
    scores = relation_scores(out, pair, torch.arange(n, device=out.device), _at(s.head, out))
    return loss + F.cross_entropy(scores, relation, ignore_index=-100)


def stretches(e: Example) -> Stretches:
    rows = np.array([(q.start, q.end, q.turn) for q in e.said or ()], np.int32).reshape(-1, 3)
    return Stretches(*rows.T)


def quote_vectors(out: Tensor, q: Stretches) -> Tensor:
    start, end = _at(q.start, out), _at(q.end, out) - 1
    return F.gelu(out[start, CUT["quote_start"]] + out[end, CUT["quote_end"]])


def speakers(out: Tensor, pair: dict[str, Tensor], e: Example, vectors: Tensor, m: Found) -> Tensor:
    """Marginal likelihood of the speaker's mentions outside the stretch, and of which stretches have one speaker."""
    q, said = stretches(e), e.said or []
    v = quote_vectors(out, q)
    entity = np.array([x.entity or "" for x in e.mentions or ()])
    i, j = np.arange(len(said))[:, None], np.arange(len(entity))[None]
    both = v @ pair["speaker"].T @ vectors.T / v.shape[1] ** 0.5 + cells(pair, speaker_cells(q, m, i, j))
    near = may_name(q, m, i, j)
    right = near & (entity[None] == np.array([x.speaker or "?" for x in said])[:, None])
    far = torch.tensor(~near, device=v.device)
    both = torch.cat([pair["s_none"].expand(len(said), 1), both.masked_fill(far, -1e4)], 1)
    good = torch.tensor(np.concatenate([~right.any(1, keepdims=True), right], 1), device=v.device)
    known = torch.tensor([x.speaker not in (None, "group") for x in said], device=v.device)
    loss = both.logsumexp(1) - both.masked_fill(~good, -1e4).logsumexp(1)
    loss = (loss * known).sum() / known.sum().clamp(min=1)
    return loss + same_speaker(v, pair, e, q)


def same_speaker(v: Tensor, pair: dict[str, Tensor], e: Example, q: Stretches) -> Tensor:
    said = e.said or []
    order = np.unique(q.turn, return_inverse=True)[1]
    narration = np.concatenate([[0], np.cumsum(e.voice == 0)])[q.start]
    i, j = np.tril_indices(len(said), -1)
    known = np.array([x.speaker not in (None, "group") for x in said], bool)
    keep = (order[i] > order[j]) & (order[i] - order[j] <= 6) & known[i] & known[j]
    i, j = i[keep], j[keep]
    if not len(i):
        return v.sum() * 0
    one = [float(said[a].speaker == said[b].speaker) for a, b in zip(i, j, strict=True)]
    gold, ti, tj = torch.tensor(one, device=v.device), _at(i, v), _at(j, v)
    score = ((v[ti] @ pair["same"]) * v[tj]).sum(1) / v.shape[1] ** 0.5
    score = score + cells(pair, same_cells(q, narration, order, i, j))
    return F.binary_cross_entropy_with_logits(score, gold)
