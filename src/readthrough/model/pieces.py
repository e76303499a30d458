"""Words to pieces: the uncased WordPiece of BERT over tokens that are already parted.

Wu et al. 2016, *Google's Neural Machine Translation System*, section 4.1; the vocabulary is that of BERT-base uncased.
Written here in forty lines because the library that has it brings a model hub's client along.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

_LONGEST = 100  # characters; longer words are one unknown piece, as in BERT
CLS, SEP, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"


class Pieces:
    """A vocabulary, and the pieces of each word once seen."""

    def __init__(self, vocabulary: list[str]) -> None:
        self.index = {piece: i for i, piece in enumerate(vocabulary)}
        self.cls, self.sep, self.unknown = (self.index[p] for p in (CLS, SEP, UNKNOWN))
        self._seen: dict[str, tuple[int, ...]] = {}

    @classmethod
    def load(cls, path: Path) -> Pieces:
        """Read a vocabulary: one piece a line, ``##`` before those that go on with a word."""
        return cls(path.read_text(encoding="utf-8").splitlines())

    def of(self, word: str) -> tuple[int, ...]:
        """Give the pieces of a token, at least one."""
        made = self._seen.get(word)
        if made is None:
            made = self._seen[word] = tuple(i for part in _parts(word) for i in self._longest_first(part))
            made = self._seen[word] = made or (self.unknown,)
        return made

    def _longest_first(self, part: str) -> list[int]:
        if len(part) > _LONGEST:
            return [self.unknown]
        out, at = [], 0
        while at < len(part):
            for end in range(len(part), at, -1):
                found = self.index.get(("##" if at else "") + part[at:end])
                if found is not None:
                    out.append(found)
                    at = end
                    break
            else:
                return [self.unknown]
        return out


def _parts(word: str) -> list[str]:
    """Small letters without accents, each mark and each Chinese character by itself."""
    out, new = [], True
    for c in unicodedata.normalize("NFD", word.lower()):
        kind = unicodedata.category(c)
        if kind == "Mn" or kind[0] == "C" or c.isspace():
            continue
        alone = kind[0] in "PS" and (kind[0] == "P" or ord(c) < 128) or 0x3400 <= ord(c) <= 0x9FFF
        if alone or new:
            out.append(c)
        else:
            out[-1] += c
        new = alone
    return out
