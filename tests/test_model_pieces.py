"""Words to pieces, against another program's answers: the encoder knows words by the numbers it learned them with."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from readthrough.model.pieces import Pieces
from readthrough.model.weights import folder

VOCABULARY = folder() / "vocab.txt"
# Written by make_pieces.py; its first line names the program, its version and the vocabulary.
ANSWERS = Path(__file__).parent / "files" / "pieces.tsv"


@cache
def pieces() -> Pieces:
    return Pieces.load(VOCABULARY)


def spelled(word: str) -> list[str]:
    names = {i: piece for piece, i in pieces().index.items()}
    return [names[i] for i in pieces().of(word)]


def test_the_vocabulary_is_the_one_that_was_asked() -> None:
    first = ANSWERS.read_text(encoding="utf-8").split("\n", 1)[0]
    assert first.startswith("# tokenizers ") and first.endswith(hashlib.sha256(VOCABULARY.read_bytes()).hexdigest())
    assert len(pieces().index) == 30522
    assert (pieces().unknown, pieces().cls, pieces().sep) == (100, 101, 102)


def test_thousands_of_words_are_cut_as_another_program_cuts_them() -> None:
    rows = [row.split("\t") for row in ANSWERS.read_text(encoding="utf-8").splitlines()[1:]]
    assert len(rows) > 4000
    wrong = {}
    for shown, ids in rows:
        word, expected = json.loads(shown), tuple(map(int, ids.split()))
        # Where the other program has nothing at all, a token still needs one piece to stand for it.
        if pieces().of(word) != (expected or (pieces().unknown,)):
            wrong[word] = (pieces().of(word), expected)
    assert not wrong


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Lamp", ["lamp"]),
        ("unlamplike", ["un", "##lam", "##pl", "##ike"]),
        ("CAFÉ", ["cafe"]),
        ("n’t", ["n", "’", "t"]),
        ("well-known", ["well", "-", "known"]),
        (". . .", [".", ".", "."]),
        ("日本", ["日", "本"]),
        ("\u200b", ["[UNK]"]),
        ("", ["[UNK]"]),
        ("x" * 101, ["[UNK]"]),
    ],
)
def test_pieces_can_be_read(word: str, expected: list[str]) -> None:
    assert spelled(word) == expected


@pytest.mark.parametrize("word", ["[CLS]", "[SEP]", "[MASK]", "[PAD]", "[UNK]"])
def test_a_story_cannot_write_the_pieces_that_frame_a_window(word: str) -> None:
    """«He typed [SEP] and pressed return.»: brackets and letters, as anything else in brackets."""
    assert spelled(word)[0] == "[" and spelled(word)[-1] == "]"
    assert not {pieces().cls, pieces().sep, pieces().unknown} & set(pieces().of(word))


@given(st.text(max_size=30))
@settings(deadline=None)
@example("\ud800")
@example("a\ud800b")
def test_every_token_has_a_piece_and_asking_twice_changes_nothing(word: str) -> None:
    fresh = Pieces(list(pieces().index))
    once = fresh.of(word)
    assert once and once == fresh.of(word) == pieces().of(word)
    assert all(0 <= i < len(fresh.index) for i in once)


@given(st.text(st.characters(categories=["L", "N", "P", "S", "M"], max_codepoint=0x2FFF), max_size=20))
@settings(deadline=None)
def test_case_makes_no_difference(word: str) -> None:
    # ς at the end of a word is σ for capitals; ß has two capital letters: these are other words in small letters too.
    if word.lower() == word.lower().upper().lower():
        assert pieces().of(word.lower()) == pieces().of(word.lower().upper())


# Known to differ, and in no English story: a final Σ, marks younger than the other program, the rarest ideographs.
KINDS = ["Ll", "Lu", "Nd", "Pd", "Ps", "Pe", "Pi", "Pf", "Sc", "Sm"]
KNOWN = st.characters(categories=KINDS, max_codepoint=0x2100, exclude_characters="Σ")


@given(st.text(st.one_of(KNOWN, st.sampled_from("aeiournstl’'“”—-…éÉ日本")), min_size=1, max_size=15))
@settings(deadline=None)
def test_any_word_where_the_other_program_is_installed(word: str) -> None:
    tokenizers = pytest.importorskip("tokenizers")
    oracle = other(tokenizers)
    assert pieces().of(word) == (tuple(oracle.encode(word, add_special_tokens=False).ids) or (pieces().unknown,))


@cache
def other(tokenizers: object) -> object:
    return tokenizers.BertWordPieceTokenizer(str(VOCABULARY), lowercase=True)  # type: ignore[attr-defined]
