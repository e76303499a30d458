"""Tokens and sentences: written out by hand, and what must hold for any text."""

from __future__ import annotations

import re
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readthrough.layers import Block, Structure, Tokens
from readthrough.stages.tokens import find_tokens
from readthrough.story import Source, Story


def tokenize(text: str, bounds: list[tuple[int, int]] | None = None) -> Tokens:
    if bounds is None:
        bounds = [m.span() for m in re.finditer(r"\S(?:(?!\n\n).)*", text, re.DOTALL)]
    blocks = tuple(Block(a, b, "prose", None, "test") for a, b in bounds)
    return find_tokens(Story(text, (), Source("test.txt", "text", "")), Structure(blocks, ()))


def words(text: str) -> str:
    tokens = tokenize(text)
    return "|".join(text[a:b] for a, b in zip(tokens.start, tokens.end, strict=True))


def sentences(text: str) -> list[str]:
    tokens = tokenize(text)
    firsts = tokens.sentence.tolist()
    return [
        text[tokens.start[a] : tokens.end[b - 1]] for a, b in zip(firsts, [*firsts[1:], len(tokens.start)], strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I don't know; she won’t.", "I|do|n't|know|;|she|wo|n’t|."),
        ("I'm Tom’s, you're theirs", "I|'m|Tom|’s|,|you|'re|theirs"),
        ("she'd've come", "she|'d|'ve|come"),
        ("the boys' room", "the|boys|'|room"),
        ("Mr. and Mrs. O'Brien", "Mr.|and|Mrs.|O'Brien"),
        ("Dr. J. R. Hartley", "Dr.|J.|R.|Hartley"),
        ("at 5.30 a.m. or 1,000 times, the 2nd", "at|5.30|a.m.|or|1,000|times|,|the|2nd"),
        ("a well-known ma'am", "a|well-known|ma'am"),
        ("'tis ’twas tell 'em rock 'n' roll", "'tis|’twas|tell|'em|rock|'n'|roll"),
        ("the summer of '95", "the|summer|of|'95"),
        ("wait... no… . . . yes", "wait|...|no|…|. . .|yes"),
        ("so--she—left", "so|--|she|—|left"),
        ("“Go!” 'No?!'", "“|Go|!|”|'|No|?!|'"),
        ("_never_ *ever*", "_|never|_|*|ever|*"),
        ("cafe\u0301 naïve", "cafe\u0301|naïve"),
        ("It is No. 5. No.", "It|is|No.|5|.|No|."),
        ("* * *", "*|*|*"),
    ],
)
def test_words(text: str, wanted: str) -> None:
    assert words(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('"Is this great?" she said. He left.', ['"Is this great?" she said.', "He left."]),
        ("‘Is this great?’ Tom asked. ‘No.’ He left.", ["‘Is this great?’ Tom asked.", "‘No.’", "He left."]),
        ('"Go!" cried the old man.', ['"Go!" cried the old man.']),
        ('"No." He had asked her before.', ['"No."', "He had asked her before."]),
        ("Mr. Brown met Dr. J. Smith. They talked.", ["Mr. Brown met Dr. J. Smith.", "They talked."]),
        ("It was 5 p.m. He left at 6 p.m. sharp.", ["It was 5 p.m.", "He left at 6 p.m. sharp."]),
        ('He said, "Go. Now."', ['He said, "Go.', 'Now."']),
        (
            "Oh! he thought, and ran... and ran. Then he slept.",
            ["Oh! he thought, and ran... and ran.", "Then he slept."],
        ),
        ("(He left.) She stayed.", ["(He left.)", "She stayed."]),
        ("First block\n\nsecond block", ["First block", "second block"]),
        ("i am here. you know it. that is all. it is.", ["i am here.", "you know it.", "that is all.", "it is."]),
        ("The file is 3.txt and it works.", ["The file is 3.txt and it works."]),
    ],
)
def test_sentences(text: str, wanted: list[str]) -> None:
    assert sentences(text) == wanted


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("aAtns.'’‘\"“”-—…!? \n1_*()I\u0301é\u3000~"), max_size=60), st.integers(0, 60))
def test_tokens_cover_every_visible_character_once(text: str, cut: int) -> None:
    bounds = [b for b in ((0, min(cut, len(text))), (min(cut, len(text)), len(text))) if b[0] < b[1]]
    tokens = tokenize(text, bounds)
    assert tokens.start.dtype == tokens.end.dtype == tokens.sentence.dtype == tokens.block.dtype == np.int32
    covered = np.zeros(len(text), int)
    for a, b, block in zip(tokens.start, tokens.end, tokens.block, strict=True):
        assert bounds[block][0] <= a < b <= bounds[block][1]
        covered[a:b] += 1
    assert all(c <= 1 for c in covered)
    assert all(c.isspace() or covered[i] for i, c in enumerate(text))
    assert (np.diff(tokens.start) > 0).all()
    firsts = set(tokens.sentence.tolist())
    assert all(i in firsts for i in range(len(tokens.block)) if i == 0 or tokens.block[i] != tokens.block[i - 1])


@pytest.mark.parametrize("piece", ["a", "a-", "a'", "A.", "1.", "'", '"', ". ", "!", "é\u0301", "Mr."])
def test_a_megabyte_without_a_space(piece: str) -> None:
    text = (piece * 3_000_000)[:1_000_000]
    began = time.process_time()
    tokenize(text, [(0, len(text))])
    assert time.process_time() - began < 4


def test_no_text_no_tokens() -> None:
    tokens = tokenize("")
    assert len(tokens.start) == len(tokens.sentence) == 0
