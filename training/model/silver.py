"""Makes examples of books that nobody annotated: lines whose speaker a tag tells, with the tag taken out.

    python -m training.model.silver --data DATA --out FILE [--segments 1600] [--eltec 0] [--second WEIGHTS] [--kept DIR]

Reads the Standard Ebooks, and with ``--eltec`` novels of ELTeC (training/model/books.py), with the program itself.
In segments of some 900 tokens, it keeps speakers that are near certain; of lines with «said Anna» right behind them it
takes out most tags; it puts pronouns in the place of some names in the narration, so that it is known whom they mean.
Whoever is not known is in no mention: mentions without a person are left out, and so are lines of unknown speakers.
With ``--second`` each book is read with another folder of weights too, and only what both readings are sure of and tell
alike is known. With ``--kept`` the segments of each book lie in a folder as soon as they are made, and a run that was
stopped goes on with the next book.
"""

from __future__ import annotations

import argparse
import os
import pickle
import random
import zlib
from pathlib import Path

import numpy as np

import readthrough
from readthrough.layers import Characters, Dialogue, Mentions, Referents, Speakers, Structure, Tokens
from readthrough.model.prepare import marks_of, voices
from readthrough.model.weights import VARIABLE
from readthrough.stages.speakers.roles import is_subject
from readthrough.stages.words import Words, last_token, lay_out
from training.model.books import books, read_book
from training.model.crops import without
from training.model.examples import KINDS, Example, Mention, Said
from training.model.swaps import BY_CASE

WIDE = 900  # tokens of a segment
SURE = 0.9  # score of a line whose speaker is taken as known
TAKEN_OUT = 0.6  # share of tags right behind their line that are taken out
SWAPPED = 0.25  # share of names in the narration that become pronouns, where the person was named shortly before
NEAR = 120  # tokens
_TAGS = frozenset(("said-after", "said-inside"))


def segments(path: Path, rng: random.Random, second: Path | None = None) -> list[Example]:
    """Read one book and cut it into examples; with ``second``, read it with those weights too."""
    reading = read_book(path)
    structure, tokens, dialogue = reading[Structure], reading[Tokens], reading[Dialogue]
    words = lay_out(reading.story, structure, tokens, dialogue)
    voice, turn = voices(tokens, dialogue)
    marks = marks_of(words.text, tokens, dialogue)
    sure = [_sure(reading)] + ([_sure(_read_with(second, path))] if second else [])
    people = _People(reading, words, sure)
    out = []
    bounds = [int(b) for b in np.flatnonzero(np.diff(tokens.block, prepend=-1))] + [len(words.text)]
    a = 0
    for b in bounds:
        if b - a < WIDE:
            continue
        e = people.segment(f"{path.stem}-{a}", a, b, voice, turn, marks, tokens.sentence, rng)
        if e is not None:
            out.append(e)
        a = b
    return out


def _read_with(weights: Path, path: Path) -> readthrough.Reading:
    """Read a book with other weights than the package's."""
    before = os.environ.get(VARIABLE)
    os.environ[VARIABLE] = str(weights)
    try:
        return read_book(path)
    finally:
        if before is None:
            del os.environ[VARIABLE]
        else:
            os.environ[VARIABLE] = before


Sure = dict[tuple[str, int, int], str]  # «line» or «mention», its place → whose it is


def _sure(reading: readthrough.Reading) -> Sure:
    """Tell what a reading is near certain of: who speaks lines and whom mentions mean, by place."""
    speakers, referents = reading[Speakers].rows, reading[Referents]
    said = zip(reading[Dialogue].quotes, speakers, strict=True)
    meant = zip(reading[Mentions].rows, referents.entity, referents.score, strict=True)
    sure = {("line", q.start, q.end): s.speaker for q, s in said if s.speaker and s.score >= SURE}
    return sure | {("mention", m.start, m.end): who for m, who, score in meant if who and score >= SURE}


def alike(every: list[Sure], what: str, start: int, end: int) -> str | None:
    """Tell whose a line or mention is, where all readings are sure of it and of one mind."""
    said = {sure.get((what, start, end)) for sure in every}
    return said.pop() if len(said) == 1 else None


class _People:
    """A book's mentions, lines and persons, and what may be changed; known is what all of ``sure`` tell alike."""

    def __init__(self, reading: readthrough.Reading, words: Words, sure: list[Sure]) -> None:
        self.words, self.sure = words, sure
        self.mentions, self.characters = reading[Mentions], reading[Characters]
        self.referents, self.speakers, self.dialogue = reading[Referents], reading[Speakers], reading[Dialogue]
        self.pronouns = {c.id: c.pronouns for c in self.characters.rows}
        self.first = np.array([row.token for row in self.mentions.rows])
        start = np.array(words.start)
        self.quote_first = np.searchsorted(start, [q.start for q in self.dialogue.quotes])
        self.quote_last = np.searchsorted(start, [q.end for q in self.dialogue.quotes])

    def segment(
        self, name: str, a: int, b: int, voice: np.ndarray, turn: np.ndarray, marks: set[int], sentences: np.ndarray,
        rng: random.Random,
    ) -> Example | None:  # fmt: skip
        """Cut the tokens ``a`` to ``b`` with their mentions and lines, tags taken out, names swapped."""
        rows = range(*np.searchsorted(self.first, (a, b)).tolist())
        quotes = [q for q in range(*np.searchsorted(self.quote_first, (a, b)).tolist()) if self._whole(q, b)]
        spans = {q: (self.dialogue.quotes[q].start, self.dialogue.quotes[q].end) for q in quotes}
        known = [q for q in quotes if alike(self.sure, "line", *spans[q])]
        speakers = {self.speakers.rows[q].speaker for q in known}
        if len(known) < 8 or len(speakers - {"group"}) < 2:
            return None
        out_of = np.zeros(b - a, bool)
        for q in quotes:
            if self.speakers.rows[q].why in _TAGS and rng.random() < TAKEN_OUT:
                self._take_out(q, a, b, out_of)
        text = self.words.text[a:b]
        found: list[Mention] = []
        swapped = self._swap(rows, a, text, out_of, rng, found)
        found += self._mentions(rows, a, b, out_of, swapped)
        said = []
        for q in known:
            first, last = int(self.quote_first[q]) - a, self._last(q) - a
            row = self.speakers.rows[q]
            said.append(Said(first, last, self.dialogue.quotes[q].turn, row.speaker, row.addressees))
        starts = [int(s) - a for s in sentences[slice(*np.searchsorted(sentences, (a, b)))]]
        whole = Example(name, "silver", text, voice[a:b], turn[a:b], {i - a for i in marks if a <= i < b}, starts)
        whole = whole._replace(mentions=found, said=said)
        for q in quotes:  # «"Come," said Anna.» → «"Come."»
            end = self._last(q) - a
            if end < b - a and out_of[end] and text[end - 2] == ",":
                text[end - 2] = "."
        return without(whole, out_of)

    def _last(self, q: int) -> int:
        return int(self.quote_last[q])

    def _whole(self, q: int, b: int) -> bool:
        row = self.dialogue.quotes[q]
        return row.kind == "speech" and self._last(q) <= b

    def _take_out(self, q: int, a: int, b: int, out_of: np.ndarray) -> None:
        """Mark the narration behind a line for removal, if it is short and holds the name."""
        first = self._last(q)
        last = first
        while last < b and self.words.quote[last] < 0 and self.words.block[last] == self.words.block[first]:
            last += 1
            if self.words.text[last - 1] in (".", "!", "?"):
                break
        if 2 <= last - first <= 7:
            out_of[first - a : last - a] = True

    def _mentions(self, rows: range, a: int, b: int, out_of: np.ndarray, swapped: set[int]) -> list[Mention]:
        found = []
        for i in rows:
            row = self.mentions.rows[i]
            who = alike(self.sure, "mention", row.start, row.end)
            start, end = row.token - a, last_token(self.words, row) + 1 - a
            if i in swapped or who is None or end > b - a or out_of[start]:
                continue
            found.append(Mention(start, end, KINDS.index(row.kind), 0, who))
        return found

    def _swap(
        self, rows: range, a: int, text: list[str], out_of: np.ndarray, rng: random.Random, found: list[Mention]
    ) -> set[int]:
        """Write pronouns for names; returns the rows that are gone."""
        seen: dict[str, int] = {}
        gone = set()
        for i in rows:
            row, who = self.mentions.rows[i], self.referents.entity[i]
            if row.kind != "name" or who is None or row.quote >= 0 or out_of[row.token - a]:
                continue
            last = last_token(self.words, row)
            near = row.token - seen.get(who, -10**9) < NEAR
            forms = BY_CASE.get(self.pronouns.get(who) or "")
            free = i + 1 >= len(self.first) or self.first[i + 1] > last
            if not (near and forms and free and last - a + 2 < len(text) and rng.random() < SWAPPED):
                seen[who] = row.token
                continue
            at = row.token - a
            if text[last - a + 1] in ("'s", "’s"):
                form, last = forms["own"], last + 1
            else:
                form = forms["subject" if is_subject(self.words, row) else "object"]
            text[at] = form.capitalize() if self.words.opens[row.token] else form
            out_of[at + 1 : last - a + 1] = True
            found.append(Mention(at, at + 1, 2, 0, who))
            gone.add(i)
        return gone


def of_book(path: Path, second: Path | None, kept: Path | None) -> list[Example]:
    """Make the segments of a book, or take those that an earlier run made of it."""
    file = kept / f"{path.stem}.bin" if kept else None
    if file and file.exists():
        return pickle.loads(zlib.decompress(file.read_bytes()))
    made = segments(path, random.Random(zlib.crc32(path.stem.encode())), second)
    if file:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.with_suffix(".new").write_bytes(zlib.compress(pickle.dumps(made)))
        file.with_suffix(".new").rename(file)
    return made


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--segments", type=int, default=1600)
    ap.add_argument("--eltec", type=int, default=0, help="novels of ELTeC beside the Standard Ebooks, latest first")
    ap.add_argument("--second", type=Path, help="weights of another network: what it tells otherwise is not known")
    ap.add_argument("--kept", type=Path, help="folder for each book's segments; empty it when the weights change")
    o = ap.parse_args()
    every: list[Example] = []
    for path in books(o.data, o.eltec):
        made = of_book(path, o.second, o.kept)
        print(path.stem, len(made), flush=True)
        every += made
    random.Random(0).shuffle(every)
    kept = every[: o.segments]
    o.out.write_bytes(zlib.compress(pickle.dumps(kept)))
    tokens, lines = sum(len(e.words) for e in kept), sum(len(e.said or ()) for e in kept)
    print(len(every), "segments, kept", len(kept), tokens, "tokens", lines, "lines")


if __name__ == "__main__":
    main()
