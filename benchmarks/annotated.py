"""Who says each line of the annotated short stories, bare text in, end to end.

    python -m benchmarks.annotated --data DATA --score score.py                          all stories
    python -m benchmarks.annotated --data DATA --score score.py 3 401 --errors 20 --why   those whose names begin so

The stories are tidier than the wild: read the numbers by group, and never alone.
"""

from __future__ import annotations

import time
from pathlib import Path
from types import ModuleType

from benchmarks.folds import left_out
from benchmarks.gold import SPOKEN, TYPES, Judged, arguments, load_module, read_json
from benchmarks.pieces import piece
from benchmarks.speakers import pooled, score_reading, show_errors, show_whys, table

# Names begin with the hundred of their group.
GROUPS = {
    "1": "romance and angst", "2": "ensembles and chats", "3": "fantasy, British quotes",
    "4": "first and second person, they", "5": "crews, police, soldiers", "6": "families, historical",
}  # fmt: skip


def read_gold(convert: ModuleType, path: Path) -> dict:
    """The gold of a story as the scorer wants it. Lines of which nobody could tell the speaker are left out."""
    made = convert.parse(path.read_text(encoding="utf-8"))
    names = {c["id"]: c["name"] for c in made["characters"]}
    spoken = [q for q in made["quotes"] if q["kind"] in SPOKEN and q["speaker"]]
    spans = [
        {"start": q["start"], "end": q["end"], "speaker": names.get(q["speaker"], q["speaker"]), "type": q["type"],
         "first": True, "addressees": [names[who] for who in q["addressees"] if who in names]} for q in spoken
    ]  # fmt: skip
    cast = {c["name"]: {c["name"], *c["aliases"]} for c in made["characters"]}
    narrator = next((c["name"] for c in made["characters"] if c["narrator"]), None)
    return {"text": made["text"], "cast": cast, "spans": spans, "narrator": narrator}


def score_story(
    score: ModuleType, convert: ModuleType, path: Path, cast_errors: int = 0, *, quick: bool = False
) -> tuple[dict, list[Judged], str]:
    """Read the bare text of one story and score it: (numbers, every gold stretch judged, the gold text)."""
    gold = read_gold(convert, path)
    with left_out(path.parent.parent.parent, path.stem):
        return score_gold(score, gold, path.stem, cast_errors, quick=quick)


def score_gold(
    score: ModuleType, gold: dict, name: str, cast_errors: int = 0, *, quick: bool = False
) -> tuple[dict, list[Judged], str]:
    """Read the text of a gold story with the weights in use, and score it as ``score_story`` does."""
    began = time.perf_counter()
    reading = read_json(gold["text"].encode(), name + ".txt", quick=quick)
    seconds = time.perf_counter() - began
    out, rows = score_reading(score, reading, gold, cast_errors)
    return out | {"novel": name, "seconds": seconds}, rows, gold["text"]


def stories(data: Path) -> list[Path]:
    """The files of the annotated stories."""
    return sorted((data / "annotated" / "stories").glob("*.story"))


def _group(results: list[dict], first: str) -> dict:
    return pooled([r for r in results if r["novel"].startswith(first)]) | {"novel": f"{first}00 {GROUPS[first]}"}


def all_stories(score: ModuleType, data: Path, *, quick: bool = False) -> list[dict]:
    """The numbers of every story, kept or measured; ``quick`` leaves the model out."""
    kept, convert = "quick" if quick else "annotated", load_module(data / "annotated" / "convert.py")
    return [
        piece(f"{kept}-{path.stem}", lambda p=path: score_story(score, convert, p, quick=quick)[0])
        for path in stories(data)
    ]


def section(data: Path, score_path: Path) -> str:
    """The table of RESULTS.md, a row a group."""
    results = all_stories(load_module(score_path), data)
    groups = [_group(results, first) for first in GROUPS if any(r["novel"].startswith(first) for r in results)]
    return f"{len(results)} stories.\n\n{table(groups)}"


def main() -> None:
    parser = arguments(__doc__ or "")
    parser.add_argument("stories", nargs="*", help="beginnings of story names; default all")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N wrong lines a story, by chance")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--type", default="", choices=("", *TYPES))
    parser.add_argument("--because", default="", metavar="WHY")
    parser.add_argument("--why", action="store_true", help="how often each reason is right")
    parser.add_argument("--cast", action="store_true", help="show missing and split characters")
    o = parser.parse_args()
    score, convert, results = load_module(o.score), load_module(o.data / "annotated" / "convert.py"), []
    for path in stories(o.data):
        if o.stories and not path.stem.startswith(tuple(o.stories)):
            continue
        out, rows, text = score_story(score, convert, path, 12 if o.cast else 0)
        results.append(out)
        print(f"{path.stem[:32]:32} quote F1 {out['quote_f1']:.3f}  right {out['all']:.3f}  cast {out['cast']}")
        show_errors(rows, text, o.errors, o.type, o.because, o.seed)
    firsts = sorted({r["novel"][0] for r in results} & set(GROUPS))
    print("\n" + table([_group(results, first) for first in firsts]))
    if o.why:
        show_whys(results)


if __name__ == "__main__":
    main()
