"""Who says each line of the PDNC novels, raw text in, end to end.

    python -m benchmarks.speakers --data DATA --score score.py                     all novels
    python -m benchmarks.speakers --data DATA --score score.py --fold 1            the test novels of one fold
    python -m benchmarks.speakers --data DATA --score score.py Emma --errors 20    one novel, 20 wrong lines
    … --why               how often each reason is right
    … --errors 20 --type explicit --because said-before     only such lines
    … --cast              missing and split characters
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

from benchmarks.addressees import count_addressees
from benchmarks.breakdown import break_down
from benchmarks.folds import left_out
from benchmarks.gold import (
    TYPES,
    Judged,
    added,
    arguments,
    counts,
    judge,
    load_module,
    novel_file,
    novel_gold,
    novels,
    read_json,
)
from benchmarks.pieces import piece


def score_novel(
    score: ModuleType, data: Path, novel: str, cast_errors: int = 0, *, quick: bool = False
) -> tuple[dict, list[Judged], str]:
    """Read one novel and score it: (numbers, every gold stretch judged, the gold text)."""
    began = time.perf_counter()
    with left_out(data, novel):
        reading = read_json(novel_file(data, novel), quick=quick)
    seconds = time.perf_counter() - began
    gold = novel_gold(score, data, novel)
    out, rows = score_reading(score, reading, gold, cast_errors)
    return out | {"novel": novel, "seconds": seconds}, rows, gold["text"]


def score_reading(score: ModuleType, reading: dict, gold: dict, cast_errors: int = 0) -> tuple[dict, list[Judged]]:
    """The scorer's numbers for one reading, with counts that can be added up over works."""
    out = score.quotes(reading, gold, 0)
    cast = score.cast(reading, gold, cast_errors)
    rows = judge(score, reading, gold)
    out |= {"cast_n": cast["n"], "cast_recall": cast["recall"], "cast_split": cast["split"], "cast": cast["predicted"]}
    out |= counts(rows) | {"unknown": sum(r.found and r.speaker is None for r in rows)}
    out |= {"faults": Counter(r.fault for r in rows), "whys": _whys(rows), "trust": trust(rows)}
    return out | {"breakdown": break_down(rows, gold["text"]), "addressees": count_addressees(rows)}, rows


def trust(rows: Iterable[Judged]) -> dict[str, tuple[int, int]]:
    """Count by score, in twentieths, the lines that were given a speaker and those that are right."""
    total: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for r in rows:
        if r.found and r.speaker is not None:
            step = str(min(19, int(r.score * 20)))
            total[step] += 1
            right[step] += r.right
    return {step: (n, right[step]) for step, n in total.items()}


def _whys(rows: Iterable[Judged]) -> dict[str, tuple[int, int]]:
    rows = list(rows)
    total, right = Counter(r.why for r in rows), Counter(r.why for r in rows if r.right)
    return {why: (n, right[why]) for why, n in total.items()}


def pooled(results: list[dict]) -> dict:
    """Add novels up: every stretch counts once, so that long novels weigh more; casts by character."""
    total = Counter()
    for r in results:
        total.update({key: r[key] for key in ("n", "right", "cast_n", "seconds", "unknown", "cast")})
        total.update({f"{kind}_{of}": r[f"{kind}_{of}"] for kind in TYPES for of in ("n", "right")})
        total.update({f"weighed_{key}": r[key] * r["cast_n"] for key in ("cast_recall", "cast_split")})
    out = dict(total) | {"novel": "all stretches", "all": total["right"] / max(1, total["n"])}
    out |= {kind: total[f"{kind}_right"] / max(1, total[f"{kind}_n"]) for kind in TYPES}
    out |= {key: total[f"weighed_{key}"] / max(1, total["cast_n"]) for key in ("cast_recall", "cast_split")}
    return out | {"quote_f1": sum(r["quote_f1"] * r["n"] for r in results) / max(1, total["n"])}


COLUMNS = (
    ("quote F1", "quote_f1"), ("right", "all"), ("explicit", "explicit"), ("anaphoric", "anaphoric"),
    ("implicit", "implicit"), ("cast recall", "cast_recall"), ("cast split", "cast_split"),
)  # fmt: skip


def table(results: list[dict]) -> str:
    """A Markdown table, one novel a row, with the pooled and the mean row last."""
    if len(results) < 2:
        return table_of("novel", results)
    cells = [f"{sum(r.get(key, 0) for r in results) / len(results):.3f}" for _, key in COLUMNS]
    mean = "\n| " + " | ".join(["mean of novels", "", *cells, "", "", ""]) + " |"
    return table_of("novel", [*results, pooled(results)]) + mean


def table_of(what: str, rows: list[dict], *, types: bool = True) -> str:
    """A Markdown table of results, ``what`` over their names; without ``types`` where the gold does not mark them."""
    columns = [(name, key) for name, key in COLUMNS if types or key not in TYPES]
    head = [what, "stretches", *(name for name, _ in columns), "unknown", "cast", "s"]
    lines = ["| " + " | ".join(head) + " |", "|---|" + "---:|" * (len(head) - 1)]
    for r in rows:
        cells = [f"{r.get(key, 0):.3f}" for _, key in columns]
        unknown = f"{r['unknown'] / max(1, r['n']):.3f}"
        cells = [r["novel"], str(r["n"]), *cells, unknown, str(r["cast"]), f"{r['seconds']:.1f}"]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def show_errors(rows: list[Judged], text: str, n: int, kind: str, because: str, seed: int) -> None:
    """Print n wrong lines chosen by chance, with the text around them."""
    wrong = [r for r in rows if not r.right and kind in ("", r.type) and because in ("", r.why, r.fault)]
    for r in sorted(random.Random(seed).sample(wrong, min(n, len(wrong)))):
        before = " ".join(text[max(0, r.start - 240) : r.start].split())
        after = " ".join(text[r.end : r.end + 120].split())
        line = " ".join(text[r.start : r.end].split())
        line = line if len(line) < 200 else f"{line[:120]} … {line[-70:]}"
        print(f"\n[{r.type}] gold {r.gold!r}, read {r.speaker!r} ({r.fault}; {r.why} {r.score:.2f}) at {r.start}")
        print(f"  …{before} ⟦{line}⟧ {after}…")


def show_whys(results: list[dict]) -> None:
    """Print how often each reason was right, and what kinds of faults there were."""
    faults = sum((Counter(r["faults"]) for r in results), Counter())
    print("\nwhy                       stretches  right")
    for why, (n, ok) in _by_frequency(results):
        print(f"{why:25} {n:9}  {ok / n:.3f}")
    print("\n" + "; ".join(f"{name} {n}" for name, n in faults.most_common()))


def _by_frequency(results: list[dict]) -> list[tuple[str, tuple[int, int]]]:
    """Reasons with their lines and right ones, most frequent first."""
    return sorted(added(results, "whys").items(), key=lambda row: -row[1][0])


FITTED = """\
Raw text in, end to end. Each novel is read with weights of the evidence for speakers fitted without it and the other
test novels of its fold (training/folds); the weights that ship (stages/speakers/weights.tsv) are fitted on all.
The few weights that tell names of persons and speech from cited words were fitted on these novels too: left out, they
change less than one name or line in a hundred (training/LOG.md)."""


def all_novels(score: ModuleType, data: Path, *, quick: bool = False) -> list[dict]:
    """The numbers of every novel, kept or measured; ``quick`` leaves the model out."""
    kept = "quick" if quick else "speakers"
    return [
        piece(f"{kept}-{name}", lambda n=name: score_novel(score, data, n, quick=quick)[0]) for name in novels(data)
    ]


def section(data: Path, score_path: Path) -> str:
    """The table of RESULTS.md: every novel, the test novels of each fold, and how often each reason is right."""
    score = load_module(score_path)
    results = all_novels(score, data)
    folds = []
    for fold in range(5):
        of_fold = [r for r in results if r["novel"] in novels(data, fold)]
        p = pooled(of_fold)
        folds.append(f"| {fold} | {p['n']} | {p['quote_f1']:.3f} | {p['all']:.3f} | {p['cast_recall']:.3f} |")
    head = "| fold | stretches | quote F1 | right | cast recall |\n|---|---:|---:|---:|---:|\n"
    tables = (FITTED, table(results), "The test novels of each fold:", head + "\n".join(folds), whys_table(results))
    return "\n\n".join(tables)


def whys_table(results: list[dict]) -> str:
    """How often each reason is right, most frequent first; what is rare is left away."""
    rows = [f"| {why} | {n} | {ok / n:.3f} |" for why, (n, ok) in _by_frequency(results) if n >= 20]
    return "Reasons (see docs/why.md):\n\n| why | stretches | right |\n|---|---:|---:|\n" + "\n".join(rows)


def main() -> None:
    parser = arguments(__doc__ or "")
    parser.add_argument("novels", nargs="*", help="names of novels; default all")
    parser.add_argument("--fold", type=int, choices=range(5), help="only the test novels of a fold")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N wrong lines a novel, by chance")
    parser.add_argument("--seed", type=int, default=0, help="which wrong lines")
    parser.add_argument("--type", default="", choices=("", *TYPES), help="wrong lines of this type only")
    parser.add_argument("--because", default="", metavar="WHY", help="wrong lines with this reason or fault only")
    parser.add_argument("--why", action="store_true", help="how often each reason is right")
    parser.add_argument("--cast", action="store_true", help="show missing and split characters")
    o = parser.parse_args()
    score, results = load_module(o.score), []
    for novel in o.novels or novels(o.data, o.fold):
        if o.cast:
            print(novel)
        out, rows, text = score_novel(score, o.data, novel, 12 if o.cast else 0)
        results.append(out)
        cells = "  ".join(f"{name} {out.get(key, 0):.3f}" for name, key in COLUMNS)
        print(f"{novel[:24]:24} {cells}  cast {out['cast']}  {out['seconds']:.1f} s", flush=True)
        show_errors(rows, text, o.errors, o.type, o.because, o.seed)
    if len(results) > 1:
        print("\n" + table(results))
    if o.why:
        show_whys(results)


if __name__ == "__main__":
    main()
