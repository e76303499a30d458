"""Words and sentences: where each token starts and ends, and which token opens a sentence.

Tokens follow Penn and UD habits: ``do|n't``, ``Tom|'s``, ``Mr.`` and ``a.m.`` whole, ``well-known`` whole, one token
for each ellipsis and dash, quote marks and the underscores of ``_this_`` by themselves.
"""

from __future__ import annotations

import re
from array import array

import numpy as np

from readthrough.layers import Structure, Tokens
from readthrough.lexicons import speech_verbs
from readthrough.story import Story

_TITLES = (
    "Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof St Rev Fr Capt Cpt Col Gen Lt Sgt Cpl Pvt Maj Cmdr Adm Gov Sen Rep Det Insp "
    "Supt MR MRS DR mr mrs dr"
)
_SHORT = "vs etc viz cf approx Sr Jr Esq Ave Blvd Co Corp Inc Ltd Bros Jan Feb Aug Sept Oct Nov Dec"
_COUNTED = "No Nos Vol p pp Ch fig Fig"
# Written with points inside: no sentence ends at them unless a word that opens sentences follows.
_POINTED = r"[aApP]\.\s?[mM]\.|[iI]\.\s?e\.|[eE]\.\s?g\.|[A-Z]\.(?:[A-Z]\.)+|Ph\.D\."
_LETTER = r"[^\W_]"
_CLITIC = r"(?:s|S|m|M|d|D|t|T|re|RE|ve|VE|ll|LL)(?![^\W_])"
# 'tis, 'em, rock 'n' roll: the apostrophe belongs to the word.
_CLIPPED = r"[Tt](?:is|was|were|ill|would)|em|cause|til|till|bout|round|neath|nother|ere|un|ud"

# No possessive quantifier on a group: Python before 3.11.5 matches those wrongly (bpo 106052).
_TOKEN = re.compile(
    rf"""(?:{_TITLES.replace(" ", "|")}|{_SHORT.replace(" ", "|")})\.(?!{_LETTER})
    |[(\[{{]?(?<!\w)[YyLlFf]/(?:[Ll]/)?[Nn](?:/[Nn])?(?!\w)[)\]}}]?        # (Y/N): whoever reads
    |(?:{_COUNTED.replace(" ", "|")})\.(?=\s?\d)
    |{_POINTED}
    |[A-Z]\.(?=\s?[A-Z][\w.])                                  # J. R. Hartley
    |M\.(?=\s?(?:d['’][A-Z]|d[eu]\s(?:la\s)?[A-Z]))            # M. d'Arval, M. de la Tour
    |\d++(?:[.,:]\d++)+(?:st|nd|rd|th)?
    |{_LETTER}++(?:[\u0300-\u036f\u00ad\u200d]++{_LETTER}*+|-{_LETTER}++|['’](?!{_CLITIC}){_LETTER}++)*
    |['’]n['’](?!{_LETTER})
    |['’]{_CLITIC}|['’‘](?:{_CLIPPED})(?!{_LETTER})
    |['’]\d\ds?(?!\w)                                           # '95
    |\.(?:\x20?\.)+|…+|-{{2,}}|[–—―]+|``|[!?]++|[*~=\#+]++|\S""",
    re.VERBOSE,
)

_ENDS = frozenset(".!?…")
_CLOSERS = frozenset("\"'”’»«」』)]*_´“")
# "No." He had asked before: no tag, though a verb of saying is near.
_NOT_IN_TAGS = "had has have was were is are would could will did do does to and but who that when if"
_SENTENCE_OPENERS = (
    "He She It The They I We You But And Then There That This His Her Its Their My Our Your At In On When If As So "
    "No Yes"
)


def find_tokens(story: Story, structure: Structure) -> Tokens:
    """Split every block into tokens and sentences.

    Returns int32 columns: ``start``, ``end`` and ``block`` of each token, and in ``sentence`` the first token of each
    sentence. Tokens cover every character of the blocks that is not white space, once; none crosses a block.
    """
    text = story.text
    spans, counts = _spans(text, structure)
    flat = np.frombuffer(spans, dtype=np.int32).reshape(-1, 2) if len(spans) else np.zeros((0, 2), np.int32)
    start, end = flat[:, 0].copy(), flat[:, 1].copy()
    block = np.repeat(np.arange(len(counts), dtype=np.int32), counts)
    _part_negation(text, start, end)
    return Tokens(start=start, end=end, sentence=_sentences(text, start, end, block), block=block)


def _spans(text: str, structure: Structure) -> tuple[array, list[int]]:
    """Token spans, flat, and how many each block has."""
    spans, counts = array("i"), []
    for b in structure.blocks:
        before = len(spans)
        for match in _TOKEN.finditer(text, b.start, b.end):
            spans.extend(match.span())
        counts.append((len(spans) - before) // 2)
    return spans, counts


def _part_negation(text: str, start: np.ndarray, end: np.ndarray) -> None:
    """Move the bound of ``don|'t`` to ``do|n't``; ``start`` and ``end`` are our own fresh arrays."""
    if len(start) < 2:
        return
    two = np.flatnonzero((end[1:] - start[1:] == 2) & (start[1:] == end[:-1]) & (end[:-1] - start[:-1] >= 2)) + 1
    for i in two.tolist():
        at = int(start[i])
        if text[at] in "'’" and text[at + 1] in "tT" and text[at - 1] in "nN":
            start[i] = end[i - 1] = at - 1


def _sentences(text: str, start: np.ndarray, end: np.ndarray, block: np.ndarray) -> np.ndarray:
    """The first token of each sentence: block starts and the tokens after an end of sentence."""
    n = len(start)
    if n == 0:
        return np.zeros(0, np.int32)
    begins = np.zeros(n, bool)
    begins[0] = True
    begins[1:] = block[1:] != block[:-1]
    starts, ends, blocks = start.tolist(), end.tolist(), block.tolist()
    reader = _SentenceEnds(text, starts, ends, blocks)
    for i in [k for k, e in enumerate(ends) if text[e - 1] in _ENDS]:
        after = reader.next_sentence(i)
        if after is not None:
            begins[after] = True
    return np.flatnonzero(begins).astype(np.int32)


class _SentenceEnds:
    """Decides at a token that ends in . ! ? … whether a sentence ends there, and where the next begins."""

    def __init__(self, text: str, starts: list[int], ends: list[int], blocks: list[int]) -> None:
        self.text, self.starts, self.ends, self.blocks = text, starts, ends, blocks
        self.verbs = speech_verbs()
        self.openers, self.not_in_tags = set(_SENTENCE_OPENERS.split()), set(_NOT_IN_TAGS.split())
        self.titles = set(_TITLES.split())
        self.lower_case = self._writes_lower_case()

    def _writes_lower_case(self) -> bool:
        """Whether most sentences open with a small letter, as in a chat or a story typed all in lower case."""
        opens = re.findall(r"[a-z]{2}\. ([A-Za-z])", self.text[:200_000])
        return len(opens) >= 3 and sum(c.islower() for c in opens) > len(opens) / 2

    def word(self, i: int) -> str:
        return self.text[self.starts[i] : self.ends[i]]

    def next_sentence(self, i: int) -> int | None:
        """The token that opens the next sentence of the block, or None."""
        n, here = len(self.starts), self.blocks[i]
        j, quoted = i + 1, False
        while j < n and self.blocks[j] == here and self.starts[j] == self.ends[j - 1] and self.word(j) in _CLOSERS:
            quoted = quoted or self.word(j) not in ")]*_"
            j += 1
        if j >= n or self.blocks[j] != here:
            return None
        if self.starts[j] == self.ends[j - 1] and not quoted:
            return None  # "3.txt", "ha!ha": nothing parts them
        first = self._first_word(j)
        if first is None:
            return j
        word = self.word(first)
        if not self._can_open(i, j, word):
            return None
        # "Is this great?" Tom asked.
        return None if quoted and first == j and self._is_tag(j) else j

    def _can_open(self, i: int, j: int, word: str) -> bool:
        ending, letter = self.word(i), word[0]
        if len(ending) > 1 and ending[-1] == "." and ending[0] not in ".":
            return word in self.openers and ending[:-1] not in self.titles  # at 5 p.m. He left
        if letter.islower():
            return self.lower_case and ending == "." and j == i + 1
        return True

    def _first_word(self, j: int) -> int | None:
        """The first token from ``j`` on that is a word, past opening marks; None where another mark comes first."""
        for k in range(j, min(j + 4, len(self.starts))):
            if self.text[self.starts[k]].isalnum():
                return k
            if self.blocks[k] != self.blocks[j]:
                return None
        return None

    def _is_tag(self, j: int) -> bool:
        """Whether the words from ``j`` on say who spoke: a name or noun and a verb of saying within five words."""
        for k in range(j, min(j + 6, len(self.starts))):
            word = self.word(k)
            if self.blocks[k] != self.blocks[j] or not (word[0].isalpha() or word in "'’s-"):
                return False
            if word in self.not_in_tags:
                return False
            if k > j and self.verbs.get(word, 0) >= 2:
                return True
        return False
