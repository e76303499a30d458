"""Fits the weights of the signs by which a pronoun of the narration means a person.

    python -m training.fit_pronouns --data DATA [--write]

Reads the annotated stories and those works of LitBank that the model never learned from; reports accuracy on every
fifth work, never fitted on; with ``--write`` fits on all and writes pronoun_weights.tsv. Softmax over candidates,
L2-regularised, by L-BFGS (scipy).
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from readthrough.layers import Mentions
from readthrough.stages.characters import find_characters
from readthrough.stages.mentions.pronouns import PRONOUNS, THIRD
from readthrough.stages.speakers.presence import Walk, _is_subject
from readthrough.stages.words import lay_out
from training.model.held_out import HELD_OUT
from training.texts import annotated_stories, litbank_excerpt, mentions_and_ear, read_layers

WEIGHTS = Path(__file__).parent.parent / "src/readthrough/stages/speakers/pronoun_weights.tsv"
L2 = 0.5
Item = tuple[list[list[str]], int]  # signs of each candidate, index of the right one


def examples(text: str, gold: dict[tuple[int, int], str]) -> list[Item]:
    """Walk through a text with its gold mentions: (signs of each candidate, index of the right one) a pronoun.

    ``gold`` maps (start, end) to an entity. Pronouns whose person is not among the candidates are left out.
    """
    story, structure, tokens, dialogue = read_layers(text)
    mentions, ear = mentions_and_ear(story, structure, tokens, dialogue)
    characters = find_characters(story, structure, tokens, dialogue, mentions)
    words = lay_out(story, structure, tokens, dialogue)
    entity = _entities(mentions, characters.of_mention, gold)
    person_of = {e: p for p, e in entity.items()}
    walk, out = Walk(words, characters, ear), []
    for i, row in enumerate(mentions.rows):
        if row.quote >= 0:
            continue
        told = gold.get((row.start, row.end))
        if row.kind != "pronoun":
            person = walk.person(i, row, characters.of_mention[i])[0]
            if person >= 0:
                walk.note(i, row, person, _is_subject(words, row))
            continue
        if PRONOUNS[words.text[row.token].lower()] not in THIRD or told not in person_of:
            continue
        candidates = walk.candidates(i, row)
        right = person_of[told]
        if right in candidates and len(candidates) > 1:
            out.append((list(candidates.values()), list(candidates).index(right)))
        form = words.text[row.token].lower()
        walk.note(i, row, right, form in ("he", "she", "they"))
    return out


def _entities(mentions: Mentions, of_mention: tuple[int, ...], gold: dict[tuple[int, int], str]) -> dict[int, str]:
    votes: dict[int, Counter[str]] = defaultdict(Counter)
    for row, person in zip(mentions.rows, of_mention, strict=True):
        if person >= 0 and (row.start, row.end) in gold:
            votes[person][gold[row.start, row.end]] += 1
    return {person: count.most_common(1)[0][0] for person, count in votes.items()}


def annotated(data: Path) -> dict[str, list[Item]]:
    out = {}
    for name, made in annotated_stories(data):
        out[name] = examples(made["text"], {(m["start"], m["end"]): m["entity"] for m in made["mentions"]})
    return out


def litbank(data: Path) -> dict[str, list[Item]]:
    out = {}
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
        gold = {spans[mention]: entity for mention, entity in chains if mention in spans}
        out[work] = examples(raw, gold)
    return out


def fit(items: list[Item]) -> dict[str, float]:
    """Fit weights of signs by maximum likelihood."""
    counts = Counter(s for rows, _ in items for signs in rows for s in signs)
    names = {s: i for i, (s, n) in enumerate(sorted(counts.items())) if n >= 8}
    names = {s: i for i, s in enumerate(names)}
    row_of, sign_of, item_of, right = [], [], [], []
    rows = 0
    for k, (candidates, answer) in enumerate(items):
        for j, signs in enumerate(candidates):
            for s in signs:
                if s in names:
                    row_of.append(rows)
                    sign_of.append(names[s])
            item_of.append(k)
            right.append(j == answer)
            rows += 1
    row_of, sign_of, item_of, right = map(np.array, (row_of, sign_of, item_of, right))

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        score = np.bincount(row_of, w[sign_of], rows)
        share = np.exp(score - score.max())
        share /= np.bincount(item_of, share)[item_of]
        slope = np.bincount(sign_of, (share - right)[row_of], len(names)) + 2 * L2 * w
        return -np.log(share[right]).sum() + L2 * (w @ w), slope

    best = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B").x
    return {s: round(float(best[i]), 3) for s, i in names.items()}


def accuracy(items: list[Item], weight: dict[str, float]) -> tuple[int, int]:
    right = 0
    for candidates, answer in items:
        scores = [sum(weight.get(s, 0.0) for s in signs) for signs in candidates]
        right += scores.index(max(scores)) == answer
    return right, len(items)


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, required=True)
    ap.add_argument("--write", action="store_true")
    o = ap.parse_args()
    every = {"annotated": annotated(o.data), "litbank": litbank(o.data)}
    train = [i for works in every.values() for k, w in enumerate(sorted(works)) if k % 5 for i in works[w]]
    weight = fit(train)
    for name, works in every.items():
        test = [i for k, w in enumerate(sorted(works)) if k % 5 == 0 for i in works[w]]
        right, n = accuracy(test, weight)
        recent = sum(answer == 0 for _, answer in test)
        print(f"{name}: {right}/{n} = {right / n:.3f} on works not fitted on; the last one seen: {recent / n:.3f}")
    if o.write:
        weight = fit([i for works in every.values() for items in works.values() for i in items])
        head = (
            "# Weights of the signs by which a pronoun means a person, fitted by training/fit_pronouns.py on "
            "LitBank (Bamman,\n"
            "# Lewke, Mansoor 2020, CC BY 4.0) and on the annotated stories of this project. Natural logarithms.\n"
        )
        rows = "".join(f"{name}\t{value}\n" for name, value in sorted(weight.items()) if abs(value) >= 0.02)
        WEIGHTS.write_text(head + rows, encoding="utf-8")


if __name__ == "__main__":
    main()
