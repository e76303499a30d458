"""Fits the weights of the signs by which somebody is the «I» or «you» that a story is told as.

    python -m training.fit_narrators --data DATA --score score.py [--write]

Reads the stories told so, the annotated ones and our own, and the PDNC novels told by one of their persons; reports
every seventh work, fitted without it; with ``--write`` fits on all. A softmax over the persons and «nobody says the
name», L2-regularised, by L-BFGS (scipy).
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize

from readthrough.stages.characters import name_people
from readthrough.stages.characters.narrator import together, told_as
from readthrough.stages.characters.newcomers import speaking_newcomers
from readthrough.stages.characters.telling import Telling, parts_of
from readthrough.stages.mentions.pronouns import PRONOUNS
from readthrough.stages.tags import look_beside
from readthrough.stages.words import lay_out
from training.texts import STORIES, annotated_stories, mentions_and_ear, read_layers

WEIGHTS = Path(__file__).parent.parent / "src/readthrough/stages/characters/narrator_weights.tsv"
L2 = 0.3
# No example shows these: a narrator who gives the name, and parts headed by the names of those who tell them.
PRIORS = {"names-self": 3.0, "names-self:any": 3.0, "heads:any": 6.0, "viewpoint:any": 6.0}
_OTHER = 5  # times another is «I»: told in turns, and left out


class Case(NamedTuple):
    """One work: its persons with the signs of each, and which of them are the narrator."""

    work: str
    people: list[dict[str, float]]
    names: list[str]
    right: list[int]


def cases(data: Path, score) -> Iterator[Case]:
    """Yield the works told by one «I» or of one «you»."""
    for folder in sorted(p for p in (data / "pdnc").iterdir() if p.is_dir()):
        gold = score.pdnc(folder)
        if gold["narrator"]:
            yield _case(folder.name, folder / "novel_text.txt", lambda *_, g=gold: g["cast"][g["narrator"]])
    for name, gold in (*annotated_stories(data), *annotated_stories(data, STORIES)):
        case = _case(name, gold["text"], lambda *heard, g=gold: _narrator(g, *heard))
        if case:
            yield case


def _narrator(gold: dict, rows, words, voice: str) -> set[str] | None:
    """The names of whom the gold takes the voice of the narration to be; None if it is more than one."""
    meant = {(m["start"], m["end"]): m["entity"] for m in gold["mentions"]}
    own = (r for r in rows if r.kind == "pronoun" and r.quote < 0 and PRONOUNS[words.text[r.token].lower()] == voice)
    who = Counter(meant[r.start, r.end] for r in own if (r.start, r.end) in meant).most_common(2)
    if not who or len(who) > 1 and who[1][1] >= _OTHER:
        return None
    return next(({c["name"], *c["aliases"]} for c in gold["characters"] if c["id"] == who[0][0]), None)


def _case(work: str, source, names_of) -> Case | None:
    story, structure, tokens, dialogue = read_layers(source)
    words = lay_out(story, structure, tokens, dialogue)
    voice = told_as(words, structure)
    mentions, _ = mentions_and_ear(story, structure, tokens, dialogue) if voice else (None, None)
    names = names_of(mentions.rows, words, voice) if voice else None
    if not names:
        return None
    beside = look_beside(words, dialogue, mentions)
    newcomers = speaking_newcomers(words, mentions, beside)
    people, of_mention = name_people(story, words, structure, mentions, beside, dialogue, newcomers)
    telling = Telling(words, dialogue, mentions, beside, people, of_mention, voice)
    found = together(telling.signs(parts_of(story.text, words, structure)))
    known = {name.casefold() for name in names}
    right = [k for k, who in enumerate(found) if any(form.casefold() in known for form in people[who].forms)]
    return Case(work, list(found.values()), [" / ".join(people[who].forms) for who in found], right)


def matrix(case: Case, signs: list[str]) -> tuple[np.ndarray, list[int]]:
    """Return [people + 1, signs] values, «nobody» first, and the rows that are right."""
    x = np.zeros((len(case.people) + 1, len(signs)))
    for k, found in enumerate(case.people):
        x[k + 1] = [found.get(s, 0.0) for s in signs]
    return x, [k + 1 for k in case.right] or [0]


def fit(all_cases: list[Case], signs: list[str]) -> np.ndarray:
    """Fit a weight for each sign."""
    packed = [matrix(case, signs) for case in all_cases]
    prior = np.array([PRIORS.get(s, 0.0) for s in signs])

    def loss(w):
        value, slope = L2 * ((w - prior) ** 2).sum(), 2 * L2 * (w - prior)
        for x, right in packed:
            p = _chances(x @ w)
            of_right = np.zeros_like(p)
            of_right[right] = p[right] / p[right].sum()
            value -= np.log(p[right].sum())
            slope = slope + x.T @ (p - of_right)
        return value, slope

    return minimize(loss, prior, jac=True, method="L-BFGS-B").x


def _chances(scores: np.ndarray) -> np.ndarray:
    p = np.exp(scores - scores.max())
    return p / p.sum()


def report(all_cases: list[Case], signs: list[str]) -> None:
    """Print how many narrators are named, and how many of them rightly, above each chance."""
    said = []
    for part in range(7):
        w = fit([c for k, c in enumerate(all_cases) if k % 7 != part], signs)
        for case in all_cases[part::7]:
            x, right = matrix(case, signs)
            p = _chances(x @ w)
            best = int(p.argmax())
            said.append((p[best] if best else 0.0, best in right, case.work, case.names[best - 1] if best else "-"))
    print(f"{len(all_cases)} works, {sum(bool(c.right) for c in all_cases)} with the narrator's name in them")
    for sure in (0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8):
        over = [row for row in said if row[0] >= sure]
        print(f"  from {sure}: named {len(over)}, rightly {sum(row[1] for row in over)}")
    for chance, right, work, name in sorted(said, reverse=True):
        if not right and chance >= 0.5:
            print(f"  {chance:.2f} {work}: {name}")


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, required=True)
    ap.add_argument("--score", type=Path, required=True)
    ap.add_argument("--write", action="store_true")
    o = ap.parse_args()
    sys.path.insert(0, str(o.score.parent))
    import score

    found = list(cases(o.data, score))
    signs = sorted({s for case in found for person in case.people for s in person} | PRIORS.keys())
    report(found, signs)
    if o.write:
        w = fit(found, signs)
        head = "# Weights of the signs that somebody is the narrator, fitted by training/fit_narrators.py.\n"
        rows = (f"{s}\t{v:.3f}\n" for s, v in zip(signs, w, strict=True))
        WEIGHTS.write_text(head + "".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
