"""How sure a line's speaker is said to be."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from readthrough import read
from readthrough.stages.speakers.verdict import _ENDS, bent

CHANCES = st.floats(0.0, 1.0)


@given(CHANCES, CHANCES)
def test_the_likelier_of_two_stays_the_likelier(one: float, two: float):
    low, high = (float(bent(np.float64(p), _ENDS)) for p in sorted((one, two)))
    assert 0.0 <= low <= high < 1.0


@given(CHANCES)
def test_no_score_is_higher_than_the_chance_and_doubtful_ones_stay(chance: float):
    score = float(bent(np.float64(chance), _ENDS))
    assert score <= chance + 1e-9
    assert score == chance or chance > 0.7


def test_a_plain_tag_is_surer_than_a_turn():
    story = (
        "Maren put the kettle on.\n\n\"It's late,\" said Maren.\n\n\"It is always late,\" said Odile.\n\n"
        "\"Then stay.\"\n\n\"I can't.\"\n\n\"You could.\"\n"
    )
    tagged, also, *turns = read(story.encode()).lines
    assert [line.speaker for line in (tagged, also, *turns)] == ["maren", "odile", "maren", "odile", "maren"]
    assert min(tagged.score, also.score) > max(line.score for line in turns)
