"""Fits the weights of the signs by which a capitalised name is a person's.

    python -m training.fit_names --data DATA [--write]

Reads the annotated stories, LitBank's entities and PDNC's lists of characters; reports every fifth work, never fitted
on; with ``--write`` fits on all. Twice: with what the model hears of each place (heard_name_weights.tsv; of LitBank
only the works that it never saw), and without (name_weights.tsv, for texts that the model does not read). Logistic
regression, L2-regularised, by L-BFGS (scipy). A name counts by the root of how often it stands in its work.
"""

from __future__ import annotations

import argparse
import ast
import csv
from collections import defaultdict
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from readthrough.layers import STORY_KINDS
from readthrough.stages.mentions.evidence import name_signs
from readthrough.stages.mentions.hearsay import Hearsay
from readthrough.stages.mentions.names import group_names
from readthrough.stages.words import lay_out
from training.model.held_out import HELD_OUT
from training.texts import annotated_stories, heard, litbank_text, place, read_layers

WEIGHTS = Path(__file__).parent.parent / "src/readthrough/stages/mentions"
FILES = {True: "heard_name_weights.tsv", False: "name_weights.tsv"}  # by whether the model is asked
L2 = 1.0
Item = tuple[dict[str, float], bool, int]  # signs, whether a person's, places


def examples(
    text: str, gold: list[tuple[int, int]], ask: bool, names: set[tuple[str, ...]] | None = None
) -> list[Item]:
    """List the names of a text: a person's if most of its places are gold mentions of persons, or if in ``names``.

    ``ask`` says whether the model is asked.
    """
    story, structure, tokens, dialogue = read_layers(text)
    hearsay = Hearsay(heard(story, structure, tokens, dialogue).spans) if ask else None
    words = lay_out(story, structure, tokens, dialogue)
    told = [block.kind in STORY_KINDS for block in structure.blocks]
    groups, habits = group_names(words, told, [block.kind == "message" for block in structure.blocks])
    starts: dict[int, set[int]] = defaultdict(set)
    for a, b in gold:
        starts[a].add(b)
    out = []
    for key, members in groups.items():
        if names is not None:
            hits = len(members) * (key in names)
        else:
            hits = sum(_is_gold(words, c.first, c.last, c.title, starts) for c in members)
        out.append((name_signs(words, key, members, habits, hearsay), hits * 2 > len(members), len(members)))
    return out


def _is_gold(words, first: int, last: int, title: int, starts: dict[int, set[int]]) -> bool:
    """Whether a gold mention begins at the name, its title or the article before, and ends with it."""
    end = words.end[last - 1]
    return any(end in starts[words.start[i]] for i in (first, first + title, max(first - 1, 0)) if i < last)


def annotated(data: Path, ask: bool) -> list[tuple[str, list[Item]]]:
    """The names of each annotated story."""
    return [
        (name, examples(made["text"], [(m["start"], m["end"]) for m in made["mentions"]], ask))
        for name, made in annotated_stories(data)
    ]


def litbank(data: Path, ask: bool) -> list[tuple[str, list[Item]]]:
    """The names of each work of LitBank: spans of persons in its entity layer, one token a line, nested."""
    out = []
    for path in sorted((data / "litbank" / "entities" / "tsv").glob("*.tsv")):
        work, raw = litbank_text(data, path)
        if ask and work not in HELD_OUT:
            continue
        at, spans = 0, []
        begun: dict[int, int] = {}  # column to where its person begins
        for line in path.read_text(encoding="utf-8").splitlines():
            word, *columns = line.split("\t") if line else [""]
            end = at
            start, at = place(raw, word, at) if word else (at, at)
            for c in range(8):
                label = columns[c] if c < len(columns) else ""
                if c in begun and label != "I-PER":
                    spans.append((begun.pop(c), end))
                if label == "B-PER":
                    begun[c] = start
        out.append((work, examples(raw[:at], spans, ask)))
    return out


def novels(data: Path, ask: bool) -> list[tuple[str, list[Item]]]:
    """The names of each PDNC novel: a person's if the character list has it; too rare ones are left out."""
    out = []
    for folder in sorted(p for p in (data / "pdnc").iterdir() if (p / "novel_text.txt").exists()):
        with (folder / "character_info.csv").open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        names = {n for r in rows for n in (r["Main Name"], *ast.literal_eval(r["Aliases"] or "set()"))}
        parts = {tuple(n.split()) for n in names} | {(w,) for n in names for w in n.split() if w[0].isupper()}
        items = examples((folder / "novel_text.txt").read_text(encoding="utf-8"), [], ask, parts)
        out.append((folder.name, [i for i in items if i[1] or i[2] > 3]))
    return out


def fit(items: list[Item]) -> dict[str, float]:
    """Weights of the signs that appear at least three times."""
    seen: dict[str, int] = defaultdict(int)
    for signs, _, _ in items:
        for s in signs:
            seen[s] += 1
    names = sorted(s for s, n in seen.items() if n >= 3)
    place = {s: i for i, s in enumerate(names)}
    x = np.zeros((len(items), len(names)))
    for row, (signs, _, _) in enumerate(items):
        for s, value in signs.items():
            if s in place:
                x[row, place[s]] = value
    y = np.array([1.0 if person else -1.0 for _, person, _ in items])
    weight = np.sqrt([n for *_, n in items])

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        margin = y * (x @ w)
        grad = -(weight * y / (1 + np.exp(np.clip(margin, -50, 50)))) @ x + L2 * w
        return float((weight * np.logaddexp(0, -margin)).sum() + L2 / 2 * w @ w), grad

    w = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x
    return {s: round(float(v), 3) for s, v in zip(names, w, strict=True)}


def report(items: list[Item], weight: dict[str, float]) -> str:
    """Precision and recall of names, and of their places."""
    out = []
    for label, count in (("names", lambda n: 1), ("places", lambda n: n)):
        hit = got = true = 0
        for signs, person, n in items:
            said = sum(weight.get(s, 0.0) * v for s, v in signs.items()) > 0
            hit, got, true = hit + (said and person) * count(n), got + said * count(n), true + person * count(n)
        out.append(f"{label}: precision {hit / max(1, got):.3f} recall {hit / max(1, true):.3f} of {true}")
    return ", ".join(out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--write", action="store_true")
    o = parser.parse_args()
    for ask in (False, True):
        sets = {"stories": annotated(o.data, ask), "litbank": litbank(o.data, ask), "novels": novels(o.data, ask)}
        cross_validate(sets, ask)
        if o.write:
            weight = fit([i for works in sets.values() for _, items in works for i in items])
            lines = "".join(f"{s}\t{v}\n" for s, v in sorted(weight.items()) if v)
            (WEIGHTS / FILES[ask]).write_text("# Written by training/fit_names.py.\n" + lines, encoding="utf-8")


def cross_validate(sets: dict[str, list[tuple[str, list[Item]]]], ask: bool) -> None:
    """Report every fifth work in turn, by weights fitted on the others."""
    print("with the model" if ask else "without the model", {label: len(works) for label, works in sets.items()})
    for turn in range(5):
        train = [i for works in sets.values() for k, (_, items) in enumerate(works) if k % 5 != turn for i in items]
        weight = fit(train)
        for label, works in sets.items():
            held = [i for k, (_, items) in enumerate(works) if k % 5 == turn for i in items]
            print(f"fold {turn} {label}: {report(held, weight)}", flush=True)


if __name__ == "__main__":
    main()
