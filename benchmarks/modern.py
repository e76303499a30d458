"""Who says each line of modern stories that no weight was fitted on, bare text in, end to end.

    python -m benchmarks.modern --data DATA --score score.py               all stories
    python -m benchmarks.modern --data DATA --score score.py K1 --errors 20  those whose names begin so

The stories lie in benchmarks/modern (CC0), written for this by eight hands in the manners people post and print. No
rule was made after their lines, which were only ever counted: what they show is what an unseen story may expect.
"""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

from benchmarks.annotated import read_gold, score_gold
from benchmarks.gold import arguments, load_module
from benchmarks.pieces import ROOT, piece
from benchmarks.speakers import pooled, show_errors, table_of

STORIES = ROOT / "benchmarks" / "modern"
GROUPS = {
    "G": "ensembles, hurt and comfort", "H": "romance of two men", "I": "of two women; they; first and second person",
    "J": "fantasy and ships", "K": "police, hospital, kitchen", "L": "literary, since 1970",
    "M": "genre novels, since 1960", "N": "web fiction and forums",
}  # fmt: skip
ABOUT = "{n} stories that no weight was fitted on and no rule made after."


def all_modern(score: ModuleType, data: Path) -> list[dict]:
    """The numbers of every story, kept or measured."""
    convert = load_module(data / "annotated" / "convert.py")
    return [
        piece(f"modern-{p.stem}", lambda p=p: score_gold(score, read_gold(convert, p), p.stem)[0])
        for p in sorted(STORIES.glob("*.story"))
    ]


def section(data: Path, score_path: Path) -> str:
    """The table of RESULTS.md, a row a group."""
    results = all_modern(load_module(score_path), data)
    rows = [pooled([r for r in results if r["novel"][0] == g]) | {"novel": name} for g, name in GROUPS.items()]
    rows.append(pooled(results))
    return f"{ABOUT.format(n=len(results))}\n\n{table_of('stories', rows, types=False)}"


def main() -> None:
    parser = arguments(__doc__ or "")
    parser.add_argument("stories", nargs="*", help="beginnings of story names; default all")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N wrong lines a story, by chance")
    o = parser.parse_args()
    score, convert, results = load_module(o.score), load_module(o.data / "annotated" / "convert.py"), []
    for path in sorted(STORIES.glob("*.story")):
        if o.stories and not path.stem.startswith(tuple(o.stories)):
            continue
        out, rows, text = score_gold(score, read_gold(convert, path), path.stem)
        results.append(out)
        show_errors(rows, text, o.errors, "", "", 0)
    print("\n" + table_of("story", [*results, pooled(results)], types=False))


if __name__ == "__main__":
    main()
