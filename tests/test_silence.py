"""Narration between two lines: nobody answers, or somebody speaks at last."""

from __future__ import annotations

import pytest

from readthrough.stages.speakers.turns import is_silence, speaks_at_last


def test_who_says_nothing_lets_the_other_go_on():
    told = "Tom said nothing . He was cold"
    assert is_silence(told.lower().split())
    assert is_silence("ann did n't answer .".split())
    assert is_silence("there was no reply .".split())
    assert is_silence("tom stayed silent .".split())
    assert not is_silence("tom said that there was nothing to say".split())
    assert not is_silence("he was quick to answer .".split())


@pytest.mark.parametrize(
    "told",
    [
        "tam wet his lips and got ready to speak .",
        "ilse found her voice .",
        "finally he said ,",
        "nobody looked up . at last ,",
        "it was a while before he spoke .",
    ],
)
def test_who_speaks_at_last_has_not_just_spoken(told: str):
    assert speaks_at_last(told.split())


@pytest.mark.parametrize(
    "told",
    ["he did not want to answer .", "finally the rain stopped and the sun came out .", "he spoke to the dog .", ""],
)
def test_nobody_is_waited_for(told: str):
    assert not speaks_at_last(told.split())
