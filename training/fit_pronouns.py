"""Fits the weights of the signs by which a pronoun of the narration means a person.

    python -m training.fit_pronouns --data DATA [--write]

Reads the annotated stories and those works of LitBank that the model never learned from; reports accuracy over five
folds of the works; with ``--write`` fits on all and writes pronoun_weights.tsv. Softmax over candidates,
L2-regularised, by L-BFGS (scipy).

A wrong «he» leads the next ones astray, and weights fitted where all before is right trust it too much. So the walk is
made again with the weights of the last round, and what its readers meet is learned too, by the share that each of them
has (DAgger: Ross, Gordon, Bagnell 2011).
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize

from readthrough.layers import Characters, Mentions
from readthrough.model.ear import Ear
from readthrough.stages.characters import find_characters
from readthrough.stages.mentions.pronouns import PRONOUNS, THIRD
from readthrough.stages.speakers.presence import see, shares, taken
from readthrough.stages.speakers.walk import Walk
from readthrough.stages.words import Words, lay_out
from training.model.held_out import HELD_OUT
from training.texts import annotated_stories, litbank_excerpt, mentions_and_ear, read_layers

WEIGHTS = Path(__file__).parent.parent / "src/readthrough/stages/speakers/pronoun_weights.tsv"
L2 = 4.0
# «He remembered when he first met Tom» is not of Tom, «Tom looked at him» is not at Tom: syntax forbids it (Reinhart
# 1983), but the texts have some twenty examples of each in the noise: weights are drawn to these, not to nought. Nor is
# one person she and him («She told him»), or «She kissed Lena, and she kissed Poppy» of two. «Turning to Tom he …» is
# not of Tom, nor «Then he …» of who has gone away before; a handful of either is in the texts.
PRIORS = {
    "bound:subject:0": -3.0, "bound:subject:1": -1.5, "done-to": -5.0, "other-form": -4.0, "alike:True": 2.0,
    "alike:False": -2.0, "turned-to": -3.0, "gone": -2.0, "left-behind": -4.0, "scene-before:0": -2.0,
    "scene-before:1": -2.0, "scene-before:2": -2.0,
}  # fmt: skip
ROUNDS = 4
FOLDS = 5
Item = tuple[list[list[str]], int, float]  # signs of each candidate, index of the right one, the share of the reader
Weight = dict[str, float]


class Text(NamedTuple):
    """A text read as far as the cast, with the entity of each gold mention and each person's entity."""

    words: Words
    mentions: Mentions
    characters: Characters
    ear: Ear
    gold: dict[tuple[int, int], str]
    entity: dict[int, str]


def prepare(raw: str, gold: dict[tuple[int, int], str]) -> Text:
    """Read a text; ``gold`` maps (start, end) to an entity."""
    story, structure, tokens, dialogue = read_layers(raw)
    mentions, ear = mentions_and_ear(story, structure, tokens, dialogue)
    characters = find_characters(story, structure, tokens, dialogue, mentions)
    words = lay_out(story, structure, tokens, dialogue)
    return Text(words, mentions, characters, ear, gold, _entities(mentions, characters.of_mention, gold))


def examples(text: Text, weight: Weight | None = None) -> list[Item]:
    """Walk through a text: an item for each pronoun with a choice and each reader who has it.

    Every pronoun is then remembered as whom it means or, with ``weight``, as whom these weights take it to mean.
    """
    right_of = {e: p for p, e in text.entity.items()}
    walk, out = Walk(text.words, text.mentions, text.characters, text.ear), []
    for i, each in walk.pronouns():
        told = text.gold.get((text.mentions.rows[i].start, text.mentions.rows[i].end))
        for memory, candidates in zip(walk.memories, each, strict=True):
            right = [k for k, person in enumerate(candidates) if text.entity.get(person) == told]
            if told in right_of and right and len(candidates) > 1:
                out.append((list(candidates.values()), right[0], memory.share))
        if weight is not None:
            walk.settle(i, [taken(shares(candidates, weight)) for candidates in each])
        elif told in right_of:
            walk.settle(i, [((right_of[told], 1.0),)])
    return out


def accuracy(text: Text, weight: Weight) -> Counter[str]:
    """Count the third-person pronouns of the narration, and those taken rightly, of persons of the cast and of others.

    Others are taken rightly where the pronoun is taken for nobody of the cast.
    """
    presence = see(text.words, text.mentions, text.characters, text.ear, weight)
    found: Counter[str] = Counter()
    for i, row in enumerate(text.mentions.rows):
        told = text.gold.get((row.start, row.end))
        if row.quote < 0 and row.kind == "pronoun" and told is not None:
            if PRONOUNS[text.words.text[row.token].lower()] in THIRD:
                where, meant = "cast" if told in text.entity.values() else "stranger", presence.meant(i)
                found[f"all {where}"] += 1
                found[where] += text.entity.get(meant) == told if where == "cast" else meant < 0
    return found


def _entities(mentions: Mentions, of_mention: tuple[int, ...], gold: dict[tuple[int, int], str]) -> dict[int, str]:
    votes: dict[int, Counter[str]] = defaultdict(Counter)
    for row, person in zip(mentions.rows, of_mention, strict=True):
        if person >= 0 and (row.start, row.end) in gold:
            votes[person][gold[row.start, row.end]] += 1
    return {person: count.most_common(1)[0][0] for person, count in votes.items()}


def annotated(data: Path) -> list[Text]:
    """Read the annotated stories."""
    out = []
    for _, made in annotated_stories(data):
        out.append(prepare(made["text"], {(m["start"], m["end"]): m["entity"] for m in made["mentions"]}))
    return out


def litbank(data: Path) -> list[Text]:
    """Read the works of LitBank that the model never learned from."""
    out = []
    for work in sorted(HELD_OUT):
        raw, places = litbank_excerpt(data, work)
        spans, chains = {}, []
        path = data / f"litbank/coref/tsv/{work}_brat.ann"
        for line in path.read_text(encoding="utf-8").splitlines():
            p = line.split("\t")
            if p[0] == "MENTION":
                s1, t1, s2, t2 = map(int, p[2:6])
                spans[p[1]] = (places[s1][t1][0], places[s2][t2][1])
            elif p[0] == "COREF":
                chains.append((p[1], p[2]))
        out.append(prepare(raw, {spans[mention]: entity for mention, entity in chains if mention in spans}))
    return out


def learn(texts: list[Text]) -> Weight:
    """Fit weights in rounds: first to walks where all before is right, then to the walks that the weights lead to."""
    told = [item for text in texts for item in examples(text)]
    weight = fit(told)
    for _ in range(ROUNDS - 1):
        weight = fit(told + [item for text in texts for item in examples(text, weight)])
    return weight


def fit(items: list[Item]) -> Weight:
    """Fit weights of signs by maximum likelihood."""
    counts: Counter[str] = Counter()
    for rows, _, share in items:
        for sign in (s for signs in rows for s in signs):
            counts[sign] += share
    counts.update(dict.fromkeys(PRIORS, 0))
    names = {s: i for i, (s, n) in enumerate(sorted(counts.items())) if n >= 8 or s in PRIORS}
    names = {s: i for i, s in enumerate(names)}
    row_of, sign_of, item_of, right = [], [], [], []
    rows = 0
    for k, (candidates, answer, _) in enumerate(items):
        for j, signs in enumerate(candidates):
            for s in signs:
                if s in names:
                    row_of.append(rows)
                    sign_of.append(names[s])
            item_of.append(k)
            right.append(j == answer)
            rows += 1
    row_of, sign_of, item_of, right = map(np.array, (row_of, sign_of, item_of, right))
    share_of = np.array([share for *_, share in items])

    prior = np.array([PRIORS.get(s, 0.0) for s in names])

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        score = np.bincount(row_of, w[sign_of], rows)
        chance = np.exp(score - score.max())
        chance /= np.bincount(item_of, chance)[item_of]
        missed = (chance - right) * share_of[item_of]
        slope = np.bincount(sign_of, missed[row_of], len(names)) + 2 * L2 * (w - prior)
        return -(share_of * np.log(chance[right])).sum() + L2 * ((w - prior) @ (w - prior)), slope

    best = minimize(loss, prior, jac=True, method="L-BFGS-B").x
    return {s: round(float(best[i]), 3) for s, i in names.items()}


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, required=True)
    ap.add_argument("--write", action="store_true")
    o = ap.parse_args()
    every = {"annotated": annotated(o.data), "litbank": litbank(o.data)}
    count = Counter()
    for fold in range(FOLDS):
        weight = learn([t for texts in every.values() for k, t in enumerate(texts) if k % FOLDS != fold])
        for name, texts in every.items():
            for text in texts[fold::FOLDS]:
                count.update({f"{name} {key}": n for key, n in accuracy(text, weight).items()})
    for name in every:
        for where in ("cast", "stranger"):
            right, n = count[f"{name} {where}"], count[f"{name} all {where}"]
            print(f"{name}, {where}: {right}/{n} = {right / max(1, n):.3f} of the pronouns on works not fitted on")
    if o.write:
        weight = learn([text for texts in every.values() for text in texts])
        head = (
            "# Weights of the signs by which a pronoun means a person, fitted by training/fit_pronouns.py on "
            "LitBank (Bamman,\n"
            "# Lewke, Mansoor 2020, CC BY 4.0) and on the annotated stories of this project. Natural logarithms.\n"
        )
        rows = "".join(f"{name}\t{value}\n" for name, value in sorted(weight.items()) if abs(value) >= 0.02)
        WEIGHTS.write_text(head + rows, encoding="utf-8")


if __name__ == "__main__":
    main()
