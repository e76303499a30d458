"""The ways from a word to its lemma, as classes: take letters off the end, put others on, or stand for another word."""

from __future__ import annotations

from collections import Counter

from readthrough.model.heads import LEMMAS
from training.model.examples import Example


def way(word: str, lemma: str) -> str:
    """Name the way from a word to its lemma: ``-3+y`` (stories, story), ``=be`` (was, be)."""
    word, lemma = word.lower(), lemma.lower()
    k = 0
    while k < min(len(word), len(lemma)) and word[k] == lemma[k]:
        k += 1
    return f"-{len(word) - k}+{lemma[k:]}" if k else f"={lemma}"


def commonest(examples: list[Example]) -> list[str]:
    """List the LEMMAS commonest ways of a treebank."""
    count: Counter[str] = Counter()
    for e in examples:
        if e.syntax:
            count.update(way(w, x) for w, x in zip(e.words, e.syntax.lemma, strict=True))
    return [name for name, _ in count.most_common(LEMMAS)]
