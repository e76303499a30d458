"""Counts what is marked in annotated stories, for the table in training/stories/README.md.

    python -m training.count_stories [FOLDER]

The marking is described in that README.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

HOME = Path(__file__).parent / "stories"
_SPEECH = re.compile(r"⟦(?!/)([^⟧]*)⟧")
_MENTION = re.compile(r"\|([^{}|⟧]*)\}")
_TYPES = {"e": "tag with a name", "a": "tag with a pronoun or noun", "i": "no tag"}
_KINDS = frozenset(("thought", "telepathy", "sign", "message", "quoted"))


def count(source: str) -> Counter[str]:
    """Count words, stretches of each type and kind, mentions, persons, scenes and cautions of one story."""
    head, _, body = source.partition("\n---\n")
    lines = body.splitlines()
    text = "\n".join(line for line in lines if not line.startswith("@"))
    text += "".join(f"\n{line[6:]}" for line in lines if line.startswith("@break"))  # its marks are text
    found = Counter(stories=1, persons=len(re.findall(r"^# cast:", head, re.M)))
    found["scenes"] = sum(line.startswith("@scene") for line in lines)
    found["cautions"] = text.count("⟪")
    found["mentions"] = sum(who != "-" for who in _MENTION.findall(text))
    for mark in _SPEECH.findall(text):
        words = mark.split()
        found["stretches"] += 1
        kind = next((w for w in words[1:] if w in _KINDS), "speech")
        found[f"kind: {kind}"] += 1
        if kind == "speech":
            found[_TYPES[next((w for w in words[1:] if w in _TYPES), "i")]] += 1
    found["words"] = len(bare(text).split())
    return found


def bare(text: str) -> str:
    """Take the marks out of marked text."""
    text = re.sub(r"⟦[^⟧]*⟧|⟪[^|]*\||⟫", "", text)
    return _MENTION.sub("", text).replace("{", "")


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HOME
    total: Counter[str] = Counter()
    for path in sorted(folder.glob("*.story")):
        total += count(path.read_text(encoding="utf-8"))
    for name, n in total.items():
        print(f"| {name} | {n:,} |")


if __name__ == "__main__":
    main()
