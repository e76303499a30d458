"""How sure is sure: how often lines of each score are right, and how many are left if only sure ones are taken.

    python -m benchmarks.trust --data DATA --score score.py

Draws on what the sections «speakers» and «annotated» measured; run those first, else this section measures them.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from benchmarks.gold import added, arguments, load_module

Steps = dict[int, tuple[int, int]]  # twentieth of the score: lines, right ones


def steps_of(results: Iterable[dict]) -> Steps:
    """Add up the counts of works, lowest score first."""
    return dict(sorted((int(step), cell) for step, cell in added(results, "trust").items()))


def reliability(kinds: dict[str, Steps]) -> str:
    """A table: score said, share right, for each kind of text; and the mean distance of the two."""
    lines = ["| score | " + " | ".join(f"{name}: lines | right" for name in kinds) + " |"]
    lines.append("|---|" + "---:|---:|" * len(kinds))
    for low in range(8, 20, 2):
        cells = []
        for steps in kinds.values():
            n, ok = (sum(steps.get(s, (0, 0))[k] for s in (low, low + 1)) for k in (0, 1))
            cells += [str(n), f"{ok / n:.3f}" if n else "-"]
        lines.append(f"| {low / 20:.1f} to {(low + 2) / 20:.1f} | " + " | ".join(cells) + " |")
    off = [f"{name} {distance(steps):.3f}" for name, steps in kinds.items()]
    return "\n".join(lines) + "\n\nExpected calibration error (twentieths of the score): " + ", ".join(off) + "."


def distance(steps: Steps) -> float:
    """The mean distance between score and share right (Naeini et al. 2015), each line counting once."""
    every = sum(n for n, _ in steps.values())
    return sum(abs(ok - n * (step + 0.5) / 20) for step, (n, ok) in steps.items()) / max(1, every)


def coverage(kinds: dict[str, tuple[Steps, int]]) -> str:
    """A table: taking only lines from a score on, how many of all stretches that is and how many of those are right."""
    lines = ["| score from | " + " | ".join(f"{name}: of all | right" for name in kinds) + " |"]
    lines.append("|---|" + "---:|---:|" * len(kinds))
    for low in (0, 10, 12, 14, 16, 17, 18, 19):
        cells = []
        for steps, every in kinds.values():
            n, ok = (sum(v[k] for step, v in steps.items() if step >= low) for k in (0, 1))
            cells += [f"{n / max(1, every):.3f}", f"{ok / max(1, n):.3f}"]
        lines.append(f"| {low / 20:.2f} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def measured(data: Path, score_path: Path) -> dict[str, list[dict]]:
    """What the sections «speakers» and «annotated» measured of each novel and story; measured now where missing."""
    from benchmarks.annotated import all_stories
    from benchmarks.speakers import all_novels

    score = load_module(score_path)
    return {"novels": all_novels(score, data), "stories": all_stories(score, data)}


def section(data: Path, score_path: Path) -> str:
    """The tables of RESULTS.md."""
    both = measured(data, score_path)
    kinds = {name: steps_of(results) for name, results in both.items()}
    every = {name: (kinds[name], sum(r["n"] for r in results)) for name, results in both.items()}
    return "\n\n".join((ABOUT, reliability(kinds), coverage(every)))


ABOUT = """\
Lines that were given a speaker, on works read with weights fitted without them: the score said against the share that
is right, and what is left if only lines from a score on are taken."""


def main() -> None:
    o = arguments(__doc__ or "").parse_args()
    print(section(o.data, o.score))


if __name__ == "__main__":
    main()
