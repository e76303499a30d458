"""What the model's heads are worth on works and sentences that it never learned from.

    python -m benchmarks.heads --data DATA --score score.py

Mentions and chains: LitBank's held-out works (training/model/held_out.py), each excerpt read from its raw text to JSON
and scored by score.py. Events: the same works. Syntax: the test part of the English Web Treebank, its words and
sentences given.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.gold import arguments, load_module, read_json
from benchmarks.pieces import piece

if TYPE_CHECKING:
    from training.model.examples import Example


def chains(score, data: Path, work: str, raw: str) -> dict[str, float]:
    """Read one excerpt and score its mentions and chains."""
    with tempfile.TemporaryDirectory() as folder:
        root = _sound(data.resolve() / "litbank", Path(folder), work)
        return score.litbank(read_json(raw.encode(), f"{work}.txt"), root, work)


def _sound(root: Path, to: Path, work: str) -> Path:
    """Copy a work's gold with its mentions before its chains, as the scorer wants them; in seven works they are not."""
    (to / "coref/tsv").mkdir(parents=True)
    (to / "original").symlink_to(root / "original")
    (to / f"coref/tsv/{work}_brat.txt").symlink_to(root / f"coref/tsv/{work}_brat.txt")
    rows = (root / f"coref/tsv/{work}_brat.ann").read_text(encoding="utf-8").splitlines()
    rows.sort(key=lambda row: not row.startswith("MENTION"))
    (to / f"coref/tsv/{work}_brat.ann").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return to


def events(data: Path, names: frozenset[str]) -> tuple[int, int, int]:
    """Count events: right, found, in the gold."""
    from training.model.examples import litbank

    from readthrough.model.weights import open_weights

    weights = open_weights()
    right = mine = gold = 0
    for e in litbank(data, only=names):
        if e.events is None:
            continue
        happened = set(np.flatnonzero(_heard(weights, e).event > 0.5).tolist())
        right, mine, gold = right + len(happened & set(e.events)), mine + len(happened), gold + len(e.events)
    return right, mine, gold


def syntax(data: Path) -> dict[str, float]:
    """Shares of words of the treebank's test part with the right part of speech, lemma, head, and head and relation."""
    from training.model.examples import treebank

    from readthrough.model.weights import open_weights

    weights, count = open_weights(), Counter()
    for e in treebank(data / "ud-english-ewt/en_ewt-ud-test.conllu"):
        heard = _heard(weights, e)
        count.update(right_words(e, weights.lemmas, heard.pos, heard.lemma, heard.head, heard.relation))
    return shares(count)


def right_words(
    e: Example, lemmas: Sequence[str], pos: np.ndarray, lemma: np.ndarray, head: np.ndarray, relation: np.ndarray
) -> Counter[str]:
    """Count the words of a parsed example and those that are right in each respect.

    Columns over its tokens: ``pos`` (heads.POS), ``lemma`` (``lemmas``), ``head`` (a token, or -1), ``relation``.
    """
    from training.model.lemmas import way

    from readthrough.model.heads import POS, RELATIONS

    count: Counter[str] = Counter()
    for i, word in enumerate(e.words):
        headed = int(head[i]) == e.syntax.head[i]
        mine, theirs = RELATIONS[relation[i]], e.syntax.relation[i]
        count["words"] += 1
        count["part of speech"] += POS[pos[i]] == e.syntax.pos[i]
        count["lemma"] += lemmas[lemma[i]] == way(word, e.syntax.lemma[i])
        count["head (UAS)"] += headed
        count["head and relation (LAS)"] += headed and mine.split(":")[0] == theirs.split(":")[0]
        count["with subtypes"] += headed and mine == theirs
    return count


def shares(count: Counter[str]) -> dict[str, float]:
    """The share of words that are right in each respect."""
    return {key: n / count["words"] for key, n in count.items() if key != "words"}


def _heard(weights, e):  # an example of training.model.examples
    from readthrough.model.prepare import prepare_words
    from readthrough.model.read import read

    text = prepare_words(e.words, e.voice, e.marks, weights.pieces)
    return read(weights, text, np.array(e.sentence, np.int32), np.zeros(0, np.int32))


def section(data: Path, score_path: Path) -> str:
    """The tables of RESULTS.md."""
    from training.model.held_out import HELD_OUT
    from training.texts import litbank_excerpt

    score = load_module(score_path)
    rows = {}
    for work in sorted(HELD_OUT):
        raw, _ = litbank_excerpt(data, work)
        rows[work] = piece(f"heads-{work}", lambda w=work, r=raw: chains(score, data, w, r))
    right, mine, gold = piece("heads-events", lambda: list(events(data, HELD_OUT)))
    parts = piece("heads-syntax", lambda: syntax(data))
    return "\n\n".join((ABOUT.format(n=len(rows)), _works(rows), _events(right, mine, gold), _syntax(parts)))


ABOUT = """\
{n} works of LitBank that the model never learned from, among them all that are also in PDNC: the excerpt's raw text in,
the JSON's mentions scored by score.py. F1 of entities is pooled, chains are the mean of works."""


def _works(rows: dict[str, dict]) -> str:
    keys = ("entity_f1", "entity_f1_no_pronouns", "muc", "b3", "ceafe", "conll")
    lines = ["| work | entities F1 | without pronouns | MUC | B³ | CEAF-e | CoNLL |", "|---|" + "---:|" * len(keys)]
    for work, r in rows.items():
        lines.append(f"| {work.split('_', 1)[1][:40]} | " + " | ".join(f"{r[k]:.3f}" for k in keys) + " |")
    hit, mine, gold = (sum(r["counts"][k] for r in rows.values()) for k in range(3))
    mean = {k: sum(r[k] for r in rows.values()) / len(rows) for k in keys}
    mean["entity_f1"] = 2 * hit / max(1, mine + gold)
    lines.append("| **all** | " + " | ".join(f"**{mean[k]:.3f}**" for k in keys) + " |")
    return "\n".join(lines)


def _events(right: int, mine: int, gold: int) -> str:
    p, r = right / max(1, mine), right / max(1, gold)
    return f"Events: F1 **{2 * p * r / max(1e-9, p + r):.3f}** (precision {p:.3f}, recall {r:.3f}; {gold} in the gold)."


def _syntax(parts: dict[str, float]) -> str:
    head = "English Web Treebank, test part, words and sentences given:\n\n| what | right |\n|---|---:|\n"
    return head + "\n".join(f"| {name} | {share:.3f} |" for name, share in parts.items())


def main() -> None:
    o = arguments(__doc__ or "").parse_args()
    print(section(o.data, o.score))


if __name__ == "__main__":
    main()
