"""What the model hears of a capitalised name at each of its places: a person, a place, a part of something longer."""

from __future__ import annotations

from collections.abc import Sequence

from readthrough.model.decode import Span
from readthrough.model.heads import KINDS, TYPES

_PERSON, _NAME = TYPES.index("person"), KINDS.index("name")
_WIDE = 12  # tokens of the mentions that a name is looked for in


class Hearsay:
    """The model's mentions, found by where they end."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._by_end: dict[int, list[Span]] = {}
        for s in spans:
            if s.end - s.start <= _WIDE:
                self._by_end.setdefault(s.end, []).append(s)

    def __bool__(self) -> bool:
        return bool(self._by_end)

    def sign(self, first: int, last: int, title: int) -> str:
        """Say what tokens ``first`` to ``last`` (half-open, of them ``title`` titles) are heard as."""
        for s in self._by_end.get(last, ()):
            if first - 1 <= s.start <= first + title:
                if s.type == _PERSON:
                    return "heard-person" if s.kind == _NAME else "heard-noun"
                return "heard-thing"
        for end in range(last, last + _WIDE):
            for s in self._by_end.get(end, ()):
                if s.start <= first and s.kind == _NAME:
                    return "heard-within-person" if s.type == _PERSON else "heard-within-thing"
        return "heard-nothing"
