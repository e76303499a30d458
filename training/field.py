"""The random field over who speaks, as stages/speakers/decide.py has it, laid out to be fitted: many talks at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import torch

from readthrough.stages.speakers.decide import NONE, PASTS, STEPS, after, follows, ways
from readthrough.stages.speakers.evidence import MOST

MOST_CUES = 18  # pieces of evidence for one step of turn taking: the gap, and one a cue
_WAYS = len(STEPS) * (len(PASTS) + 2)
_BARRED = -1e4  # the score of what cannot be
_NO_CANDIDATE = -2  # in a place of ``who`` that no candidate takes; decide.NONE is a turn that was not


def names_in(talk: dict) -> Iterator[Sequence[str]]:
    """Yield all lists of names of evidence of a talk, as fit_speakers.read_work gives it."""
    for kind, gap, cues, evidence in zip(talk["kind"], talk["gap"], talk["cues"], talk["evidence"], strict=True):
        yield from follows(kind, gap, cues)
        yield from after(kind, gap)
        yield from evidence


class Talks:
    """Talks as padded tensors [talks, turns, candidates], with evidence as a flat bag of indices of ``names``.

    They come ordered by length, so that at every turn those that go on are the last ones.
    """

    def __init__(self, talks: list[dict], names: dict[str, int]) -> None:
        n, longest = len(talks), max(len(t["gold"]) for t in talks)
        self.shape = (n, longest, MOST)
        self.times = torch.tensor([float(t["times"]) for t in talks])
        self.length = torch.tensor([len(t["gold"]) for t in talks])
        self.valid = torch.zeros(n, longest, MOST, dtype=torch.bool)
        self.right = torch.zeros(n, longest, MOST, dtype=torch.bool)
        self.weight = torch.zeros(n, longest)
        self.follow = torch.zeros(n, longest, len(STEPS), MOST_CUES, dtype=torch.long)
        self.after = torch.zeros(n, longest, len(STEPS), len(PASTS) + 1, dtype=torch.long)
        who = np.full((n, longest, MOST), _NO_CANDIDATE)
        at, which = [], []
        for b, talk in enumerate(talks):
            self.weight[b, : len(talk["gold"])] = torch.tensor([float(w) for w in talk["weight"]])
            for k, candidates in enumerate(talk["candidates"]):
                who[b, k, : len(candidates)] = candidates
                self.valid[b, k, : len(candidates)] = True
                # every way is right where the gold says nothing
                self.right[b, k, talk["gold"][k] if talk["weight"][k] else slice(None)] = True
                for j, pieces in enumerate(talk["evidence"][k]):
                    found = [names[e] for e in pieces if e in names]
                    at += [(b * longest + k) * MOST + j] * len(found)
                    which += found
                turn = talk["kind"][k], talk["gap"][k]
                for j, found in enumerate(follows(*turn, talk["cues"][k])):
                    self.follow[b, k, j, : len(found)] = torch.tensor([names.get(e, 0) for e in found])
                self.after[b, k] = torch.tensor([[names.get(e, 0) for e in found] for found in after(*turn)])
        self.at, self.which = torch.tensor(at), torch.tensor(which)
        self.ways = [self._ways_at(who, k) for k in range(1, longest)]

    def _ways_at(self, who: np.ndarray, k: int) -> torch.Tensor:
        """Numbers of ways to turn ``k`` for the talks that reach it: [talks, three back, two back and last and now]."""
        n = int((self.length > k).sum())
        none = np.full((n, MOST), NONE)
        now, last, two, three = (who[-n:, k - back] if k >= back else none for back in range(4))
        found = ways(now[:, None, None, None], last[:, None, None, :, None], two[:, None, :, None, None],
                     three[:, :, None, None, None])  # fmt: skip
        return torch.from_numpy(np.broadcast_to(found, (n, *[MOST] * 4)).reshape(n, -1).copy())

    def learn(self, w: torch.Tensor, grad: torch.Tensor) -> float:
        """Return minus the log likelihood of what is right; add its derivatives by the weights to ``grad``."""
        evidence = torch.zeros(self.valid.numel()).index_add(0, self.at, w[self.which]).view(self.shape)
        score = evidence.masked_fill(~self.valid, _BARRED)
        taking = torch.zeros(*self.shape[:2], len(STEPS), len(PASTS) + 2)
        taking[..., 1:] = w[self.after]
        taking[..., :-1] += w[self.follow].sum(-1)[..., None]
        taking = taking.flatten(2).exp()
        every, chance, share = self._walk(score, taking)
        likely, right_chance, right_share = self._walk(score.masked_fill(~self.right, _BARRED), taking)
        more = (chance - right_chance) * self.times[:, None, None]
        grad.index_add_(0, self.which, more.view(-1)[self.at])
        more = ((share - right_share) * self.times[:, None, None]).view(*self.shape[:2], len(STEPS), -1)
        grad.index_add_(0, self.after.flatten(), more[..., 1:].reshape(-1))
        of_steps = more[..., :-1].sum(-1, keepdim=True)
        grad.index_add_(0, self.follow.flatten(), of_steps.expand_as(self.follow).reshape(-1))
        return float(((every - likely) * self.times).sum())

    def _walk(self, score: torch.Tensor, taking: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Walk forth and back; return the log sum of all ways by talk, and chances of candidates and ways by turn."""
        n, longest, m = self.shape
        top = score.max(-1).values
        likely = (score - top[..., None]).exp()
        total = torch.where(torch.arange(longest) < self.length[:, None], top, 0.0).sum(1)
        reached = torch.zeros(n, m, m, m)
        reached[:, 0, 0] = likely[:, 0]
        forth, norm = [], []
        for k in range(longest):
            if k:
                going = len(self.ways[k - 1])
                step = self._step(taking, k).view(going, m, m * m, m)
                reached = torch.einsum("bhi,bhij->bij", forth[-1][-going:].view(going, m, m * m), step)
                reached = reached.view(going, m, m, m) * likely[-going:, k][:, None, None, :]
            norm.append(reached.sum((1, 2, 3)))
            total[-len(reached) :] += norm[-1].log()
            forth.append(reached / norm[-1][:, None, None, None])
        chance, share = torch.zeros(self.shape), torch.zeros(taking.shape)
        behind = torch.ones(0, m, m, m)
        for k in range(longest - 1, -1, -1):
            going = len(forth[k])
            behind = torch.cat([torch.ones(going - len(behind), m, m, m), behind])
            chance[-going:, k] = (forth[k] * behind).sum((1, 2))
            if k:
                ahead = likely[-going:, k][:, None, None, :] * behind / norm[k][:, None, None, None]
                step = self._step(taking, k).view(going, m, m * m, m) * ahead.view(going, 1, m * m, m)
                behind = step.sum(3).view(going, m, m, m)
                step *= forth[k - 1][-going:].view(going, m, m * m, 1)
                share[-going:, k].scatter_add_(1, self.ways[k - 1].long(), step.view(going, -1))
        return total, chance, share

    def _step(self, taking: torch.Tensor, k: int) -> torch.Tensor:
        found = self.ways[k - 1]
        return torch.gather(taking[-len(found) :, k], 1, found.long())
