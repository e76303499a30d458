"""To whom each line is said, raw text in, end to end: novels, annotated stories, modern stories.

    python -m benchmarks.addressees --data DATA --score score.py                    all works
    python -m benchmarks.addressees --data DATA --score score.py Emma K --errors 20   those whose names begin so

A line counts if the gold says to whom it is said. It is answered if the reading names anybody, and the answer is right
if all whom it names are among those of the gold. The section draws on what «speakers», «annotated» and «modern»
measured; run those first, else this one measures them.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.gold import Judged, arguments, load_module, novels

Answers = dict[str, tuple[int, int, int, int]]  # cell of a table: lines, answered, right, all of the gold's named

ALL = "all lines"
BY = {
    "tag": ("explicit", "anaphoric", "implicit"),
    "our speaker": ("right", "wrong", "unknown or not found"),
    "said to": ("one", "two", "three and more"),
}
WHY = "why: "


def count_addressees(rows: Iterable[Judged]) -> Answers:
    """Count by cell the lines whose addressees the gold tells: all, answered, rightly answered, all persons named."""
    total: Counter[tuple[str, int]] = Counter()
    for r in rows:
        if not r.to:
            continue
        right = bool(r.told) and r.to.issuperset(r.told)
        counted = (1, bool(r.told), right, right and r.to.issubset(r.told))
        for cell in _cells(r):
            total.update({(cell, i): n for i, n in enumerate(counted)})
    return {cell: tuple(total[cell, i] for i in range(4)) for cell, _ in total}


def _cells(r: Judged) -> list[str]:
    speaker = "right" if r.right else "wrong" if r.found and r.speaker else "unknown or not found"
    to = BY["said to"][min(len(r.to), 3) - 1]
    return [ALL, f"tag: {r.type}", f"our speaker: {speaker}", f"said to: {to}", WHY + r.told_why]


def added_up(results: Iterable[dict]) -> Answers:
    """Add up the cells of works."""
    out: dict[str, tuple[int, ...]] = {}
    for result in results:
        for cell, counted in result["addressees"].items():
            out[cell] = tuple(a + b for a, b in zip(out.get(cell, (0, 0, 0, 0)), counted, strict=True))
    return out


def table(kinds: dict[str, Answers]) -> str:
    """A table: lines, share answered, share right of the answered, a row a cell, three columns a kind of text."""
    lines = ["| | " + " | ".join(f"{name}: lines | answered | right" for name in kinds) + " |"]
    lines.append("|---|" + "---:|---:|---:|" * len(kinds))
    whys = {cell for kind in kinds.values() for cell, n in kind.items() if cell.startswith(WHY) and n[1] >= 20}
    most = sorted(whys, key=lambda cell: -sum(kind.get(cell, (0, 0))[1] for kind in kinds.values()))
    parts = {"": (ALL,)} | {by: tuple(f"{by}: {cell}" for cell in cells) for by, cells in BY.items()}
    for by, cells in (parts | ({"why": tuple(most)} if most and most != [WHY] else {})).items():
        lines += [f"| **{by}** |" + " | | |" * len(kinds)] if by else []
        for cell in cells:
            counted = (kind.get(cell, (0, 0, 0, 0)) for kind in kinds.values())
            lines.append(f"| {cell.removeprefix(f'{by}: ')} | " + " | ".join(map(_shares, counted)) + " |")
    return "\n".join(lines)


def _shares(counted: Sequence[int]) -> str:
    n, answered, right, _ = counted
    return f"{n} | {_share(answered, n)} | {_share(right, answered)}"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"


def works_table(results: Sequence[dict], kinds: dict[str, Answers]) -> str:
    """A table, a row a novel and one for each kind of text; ``of several all``: of lines to more than one."""
    rows = [(r["novel"], added_up([r])) for r in results] + [(f"all {name}", kind) for name, kind in kinds.items()]
    heads = ("lines", "answered", "right of the answered", "right of all", "to several", "all of them named")
    lines = ["| | " + " | ".join(heads) + " |", "|---|" + "---:|" * len(heads)]
    for name, cells in rows:
        n, answered, right, _ = cells.get(ALL, (0, 0, 0, 0))
        several = [cells.get(f"said to: {k}", (0, 0, 0, 0)) for k in BY["said to"][1:]]
        many, found = sum(c[0] for c in several), sum(c[3] for c in several)
        shares = (_share(answered, n), _share(right, answered), _share(right, n), str(many), _share(found, many))
        lines.append(f"| {name} | {n} | " + " | ".join(shares) + " |")
    return "\n".join(lines)


def show_errors(rows: Sequence[Judged], text: str, n: int, why: str = "", seed: int = 0) -> None:
    """Print n wrongly answered lines chosen by chance, with the text around them."""
    wrong = [r for r in rows if r.to and r.told and not r.to.issuperset(r.told) and why in ("", r.told_why)]
    for r in sorted(random.Random(seed).sample(wrong, min(n, len(wrong))), key=lambda r: r.start):
        before, after = text[max(0, r.start - 500) : r.start].split(), text[r.end : r.end + 260].split()
        said = " ".join(text[r.start : r.end].split())
        print(f"\n{r.gold!r} to {sorted(r.to)}; read {r.read!r} to {list(r.told)} ({r.told_why}) at {r.start}")
        print(f"  …{' '.join(before)} ⟦{said}⟧ {' '.join(after)}…")


ABOUT = """\
Lines of which the gold says to whom they are said, each work read as for the tables above. *Answered*: we name
somebody. *Right*, of the answered: all whom we name are among those of the gold. Many lines of novels are said, by the
gold, to all who stand by; whoever is named of them is right, and *all of them named* tells how often nobody is left
out. The modern stories do not mark tags: all of their lines count as implicit."""


def section(data: Path, score_path: Path) -> str:
    """The tables of RESULTS.md."""
    from benchmarks.modern import all_modern
    from benchmarks.trust import measured

    works = measured(data, score_path)
    works["modern"] = all_modern(load_module(score_path), data)
    kinds = {name: added_up(results) for name, results in works.items()}
    return "\n\n".join((ABOUT, works_table(works["novels"], kinds), table(kinds)))


def main() -> None:
    from benchmarks import annotated, modern, speakers

    parser = arguments(__doc__ or "")
    parser.add_argument("works", nargs="*", help="beginnings of names of novels and stories; default all")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N wrong answers a work, by chance")
    parser.add_argument("--because", default="", metavar="WHY", help="wrong answers with this reason only")
    parser.add_argument("--seed", type=int, default=0, help="which wrong answers")
    o = parser.parse_args()
    score, convert = load_module(o.score), load_module(o.data / "annotated" / "convert.py")
    makers = {n: (lambda n=n: speakers.score_novel(score, o.data, n)) for n in novels(o.data)}
    for p in annotated.stories(o.data):
        makers[p.stem] = lambda p=p: annotated.score_story(score, convert, p)
    for p in sorted(modern.STORIES.glob("*.story")):
        makers[p.stem] = lambda p=p: annotated.score_gold(score, annotated.read_gold(convert, p), p.stem)
    results = []
    for name, make in makers.items():
        if not o.works or name.startswith(tuple(o.works)):
            out, rows, text = make()
            results.append(out)
            show_errors(rows, text, o.errors, o.because, o.seed)
    print("\n" + works_table(results, {"works": added_up(results)}) + "\n\n" + table({"works": added_up(results)}))


if __name__ == "__main__":
    main()
