"""Reads the YAML front matter of Markdown: the few forms that people write by hand, not the whole of YAML."""

from __future__ import annotations

import re

from readthrough.ingest.labels import LABELS

_KEY = re.compile(r"([A-Za-z][\w .-]{0,40}):(?:\s+(.*))?\Z")


def take_front_matter(text: str) -> tuple[str, list[tuple[str, str]], int]:
    """Return the text after the front matter, pairs of a field of Declared and its value, and the lines it took.

    Lists are joined by «; ». Keys are the labels of typed headers, «story_title» too. Without front matter, the text as
    it is, no pairs and 0.
    """
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return text, [], 0
    end = next((at for at, line in enumerate(lines[1:200], 1) if line.rstrip() in ("---", "...")), 0)
    if not end or not any(_KEY.match(line.rstrip()) for line in lines[1:end]):
        return text, [], 0
    found: list[tuple[str, str]] = []
    key, values = "", []
    for line in [*lines[1:end], "end:"]:
        match = _KEY.match(line.rstrip())
        if match:
            if field := _field(key):
                found.append((field, "; ".join(filter(None, values))))
            key, values = match[1], _values(match[2] or "")
        elif line.lstrip().startswith("- "):
            values.append(_bare(line.lstrip()[2:]))
        elif line.strip() and not line.startswith("#"):
            values[-1:] = [" ".join([*values[-1:], line.strip()]).strip()]
    return "\n".join(lines[end + 1 :]), found, end + 1


def _field(key: str) -> str:
    label = LABELS.get(re.sub(r"[_-]", " ", key).strip().lower())
    return label.field if label else ""


def _values(typed: str) -> list[str]:
    typed = typed.strip()
    if typed in ("|", ">", "|-", ">-"):
        return []
    if typed.startswith("[") and typed.endswith("]"):
        return [_bare(part) for part in typed[1:-1].split(",")]
    return [_bare(typed)]


def _bare(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
