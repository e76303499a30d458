"""Writes what another program makes of many words: ``python tests/make_pieces.py > tests/files/pieces.tsv``.

That program is the library `tokenizers`; `pip install --no-deps tokenizers` leaves its client of a model hub away.
"""

from __future__ import annotations

import hashlib
import json
import sys
from itertools import chain
from pathlib import Path

STRANGE = (
    "", " ", "\u200b", "\u00ad", "\ufeff", "\u0301", "\u0000", "\ufffd", "\ue000", "\U000e0041", "\U0010ffff",
    "a\u200bb", "co\u00adoperate", "\ufeffOnce", "e\u0301tude", "\u0301e", "x\u0301\u0302\u0303",
    "\U0001d49c\U0001d4b7", "\u2160\u2171", "\u00df", "\u1e9e", "stra\u00dfe", "\ufb01ne", "\ufb03", "\u0130stanbul",
    "\u0131", "\u01c5", "\u00c6sop", "\u0152uvre", "\u00c5ngstr\u00f6m", "\u0141\u00f3d\u017a", "\u00d0", "\u00feorn",
    "\u017fin", "\u212b", "\u212a", "\u00b5m", "\u2126", "Na\u00efve", "fa\u00e7ade", "caf\u00e9", "CAF\u00c9",
    "cafe\u0301", "S\u00e3o", "Zo\u00eb", "Bj\u00f6rk", "Dvo\u0159\u00e1k", "Vi\u1ec7t",
    "\u039f\u03b4\u03c5\u03c3\u03c3\u03b5\u03cd\u03c9", "\u041d\u0430\u0442\u0430\u0448\u0430", "\u0419\u043e\u0433",
    "\u05e9\u05c1\u05dc\u05d5\u05dd", "\u0633\u064e\u0644\u0627\u0645", "\u0928\u092e\u0938\u094d\u0924\u0947",
    "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35", "\u65e5\u672c", "\u65e5\u672c\u8a9e\u3067\u3059", "\u4f60\u597d\uff0c",
    "\u30ab\u30bf\u30ab\u30ca", "\u304c\u304e\u3050", "\u30cf\u309a", "\ud55c\uad6d\uc5b4", "\u3400\u4dbf",
    "a\u4e00b", "\uff26\uff55\uff4c\uff4c", "\u3007", "\U0001f600", "\U0001f469\u200d\U0001f469\u200d\U0001f467",
    "\u2764\ufe0f", "\U0001f44d\U0001f3fd", "ok\U0001f600ok", "\U0001f1eb\U0001f1f7", "\u2605\u2605\u2605", "\u266a",
    "\u00a9", "\u2122", "\u20ac5", "\u00a35", "$5.00", "5\u00b0", "\u00bd", "3\u00bd", "x\u00b2", "\u2460", "1,000",
    "1984", "12345678901234567890", "3.14159", "10:30", "10-30", "1st", "2nd", "42nd", "0x1F", "007", "\u0663\u0664",
    "\u0967", "do", "n't", "n\u2019t", "don't", "don\u2019t", "I'm", "'m", "\u2019ll", "Tom's", "boys'", "'tis",
    "\u2019twas", "o'clock", "O'Brien", "rock'n'roll", "y'all'd've", "goin'", "ma'am", "d'you", "--", "---", "\u2014",
    "\u2013", "\u2012", "\u2015", "\u2212", "-", "\u2010", "\u2011", "well-known", "mother-in-law", "wait\u2014what",
    "a--b", "...", ". . .", "\u2026", "\u2026\u2026", "?!", "!!!", "?!?!", "***", "* * *", "* \u2042 *", "_",
    "_this_", "__", "~", "^", "`", "``", "''", "\"", "\u201c", "\u201d", "\u201e", "\u201f", "\u2018", "\u2019",
    "\u201a", "\u201b", "\u00ab", "\u00bb", "\u2039", "\u203a", "\u300c", "\u300d", "\u3002", "\u00a1Hola",
    "\u00bfQu\u00e9", "\u00a7", "\u00b6", "\u2020", "<i>", "</i>", "&amp;", "#hashtag", "@name", "a@b.org",
    "https://example.org/a_b?c=d&e=f", "C:\\a\\b", "50%", "a/b", "a|b", "{}", "[1]", "(sic)", "##ing", "a##b", "Mr.",
    "a.m.", "U.S.", "J.", "Ph.D.", "etc.", "AAAAAARGH", "Noooooooo", "Hmmmm", "Shhh", "Brrr-r-r", "B-b-but", "W-what",
    "tHiS", "McDonald", "iPhone", "XIV", "xviii", "pneumonoultramicroscopicsilicovolcanoconiosis",
    "supercalifragilistic", "x" * 99, "x" * 100, "x" * 101, "x" * 3000, "\u00e9" * 100, "\u00e9" * 101,
    "e\u0301" * 60, "ha" * 50, "ha" * 51, "-" * 300, "a-" * 120, "\u65e5" * 120, "\ud55c" * 33, "\ud55c" * 34,
)  # fmt: skip


def words() -> list[str]:
    """Words of the examples, of the lexicons, strange ones, and every third character of the first planes by itself."""
    import readthrough
    from readthrough.layers import Tokens
    from readthrough.lexicons import first_names, person_nouns

    root = Path(__file__).parents[1]
    found = dict.fromkeys(STRANGE)
    for path in sorted((root / "examples").glob("*.*")):
        if path.suffix in {".txt", ".html", ".epub", ".docx"}:
            reading = readthrough.read(path)
            tokens = reading[Tokens]
            spans = zip(tokens.start.tolist(), tokens.end.tolist(), strict=True)
            found |= dict.fromkeys(reading.story.text[a:b] for a, b in spans)
    found |= dict.fromkeys(sorted(first_names())[::8])
    found |= dict.fromkeys(sorted(person_nouns())[::4])
    # Letters, marks and signs that Unicode has had for long; then a few of each later block.
    found |= dict.fromkeys(map(chr, chain(range(0x21, 0x600, 3), range(0x600, 0xD800, 97), range(0x1F300, 0x1F650, 9))))
    return list(found)


def main() -> int:
    import tokenizers

    from readthrough.model.weights import folder

    vocabulary = folder() / "vocab.txt"
    oracle = tokenizers.BertWordPieceTokenizer(str(vocabulary), lowercase=True)
    digest = hashlib.sha256(vocabulary.read_bytes()).hexdigest()
    print(f"# tokenizers {tokenizers.__version__}, BertWordPieceTokenizer(lowercase=True); vocab.txt {digest}")
    for word in words():
        ids = oracle.encode(word, add_special_tokens=False).ids
        print(json.dumps(word), " ".join(map(str, ids)), sep="\t")
    return 0


if __name__ == "__main__":
    sys.exit(main())
