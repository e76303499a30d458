"""Who says each line: each docstring is the story, and the test lists the speakers in order."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import readthrough
from readthrough.layers import Speakers
from told import read_docstring, read_text, speakers


def test_tags_before_after_and_inside():
    """
    "Good morning," said Ann.

    Tom said, "Is it?"

    "It is," Ann replied, "if you look outside."

    "I have looked," Tom answered. "It is raining."
    """
    assert speakers(read_docstring()) == ["Ann", "Tom", "Ann", "Ann", "Tom", "Tom"]


def test_untagged_lines_alternate():
    """
    Ann put the kettle on. Tom sat down at the table.

    "Any news?" asked Ann.

    "None," said Tom.

    "Nothing at all?"

    "Nothing."

    "They promised you an answer."

    "They promise a good deal."
    """
    assert speakers(read_docstring()) == ["Ann", "Tom"] * 3


def test_pronoun_tags_by_sex():
    """
    Ann met Tom at the gate.

    "You came," she said.

    "I said I would," he said.

    "You say many things," she said.
    """
    assert speakers(read_docstring()) == ["Ann", "Tom", "Ann"]


def test_action_beside_the_line():
    """
    Ann and Tom were in the kitchen.

    Ann dropped the spoon. "What did you say?"

    Tom shrugged. "You heard me."
    """
    assert speakers(read_docstring()) == ["Ann", "Tom"]


def test_two_speakers_in_one_paragraph():
    """
    It was late. "Hi," said Tom. "Hello," said Ann.
    """
    assert speakers(read_docstring()) == ["Tom", "Ann"]


def test_name_called_in_a_line_is_not_its_speaker():
    """
    Ann and Tom stood on the platform. Ann waved. Tom waved back.

    "Tom, wait!"

    "I can't," said Tom.
    """
    assert speakers(read_docstring()) == ["Ann", "Tom"]


def test_several_at_once_are_a_group():
    """
    Tom looked at the children. "Who wants cake?" said Tom.

    "We do!" they all shouted.
    """
    assert speakers(read_docstring())[1] == "group"


def test_addressee_by_name_and_by_tag():
    """
    "Ann, listen," said Tom.

    "I am listening," said Ann to Tom.
    """
    reading = read_docstring()
    shown = {c.id: c.name for c in reading.cast}
    assert [[shown[a] for a in line.addressees] for line in reading.lines] == [["Ann"], ["Tom"]]


def test_thought_has_a_thinker_and_no_line():
    """
    Tom looked at the clock. Late again, he thought.

    "Sorry," said Tom.
    """
    reading = read_docstring()
    thoughts = [line for line in reading.lines if line.kind == "thought"]
    assert [t.speaker for t in thoughts] == ["tom"]
    assert reading.cast[0].lines == 1


def test_nobody_known_is_unknown():
    """
    It was raining in the valley. The road went on and on.

    "Stop."

    The rain stopped.
    """
    assert speakers(read_docstring()) == [None]


NAMES = st.sampled_from(["Ann", "Tom", "Mr. Hart", "the old man", "she", "he", "they", "I"])
LINES = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "It rained. ", "Tom sat. "]),
    st.sampled_from(['"Yes."', '"No," ', '"Tom!"', '"', "'Well'", "—Yes"]),
    st.builds(" said {}.".format, NAMES) | st.builds(" {} left.".format, NAMES) | st.just(""),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(LINES, max_size=12))
def test_every_speaker_is_in_the_cast(lines: list[str]):
    reading = readthrough.read(("Ann met Tom.\n\n" + "\n\n".join(lines)).encode(), name="story.txt")
    ids = {c.id for c in reading.cast} | {"group", None}
    assert all(line.speaker in ids and set(line.addressees) <= ids for line in reading.lines)
    assert all(0 <= line.score <= 1 for line in reading.lines)


def test_chat_senders_are_in_the_cast_and_me_is_the_narrator():
    """
    I dropped the phone on the bed. It buzzed before I had sat down, and I looked at it. I did not want to.

    Theo: u up?

    Me: obviously

    Theo: can i come over

    I stared at it. I typed yes.
    """
    reading = read_docstring()
    sent = [(s.speaker, s.why) for s in reading[Speakers].rows]
    assert sent == [("theo", "sender-named"), ("the-narrator", "sender-named"), ("theo", "sender-named")]


def test_a_chat_in_small_letters_takes_no_name_away():
    """
    **theo**: are you up

    **priya**: no

    **theo**: i am outside

    **priya**: theo. go home

    **theo**: no

    Theo was early. He had sugar on his sleeve.

    "It's," Theo said, and stopped.
    """
    reading = read_docstring()
    assert reading.lines[-1].speaker == "theo"


def test_senders_with_marks_and_a_line_between_two_chats():
    """
    Nell waited. Theo waited too. "Nell," said Theo.

    nell!!: where are you

    theo ✨: here

    nell!!: where is here

    Theo looked at the street. It was empty. He typed again.

    theo ✨: by the shop

    "Well?" said Nell.
    """
    reading = read_docstring()
    sent = [s.speaker for s in reading[Speakers].rows if s.why == "sender-named"]
    assert sent == ["nell", "theo", "nell", "theo"]


@pytest.mark.parametrize("text", ['"Go," said Ann. "Will', '"Go," said Ann. "Will Tom', '"May'])
def test_a_text_may_end_with_a_name_that_asks(text: str):
    readthrough.read(text.encode(), name="story.txt")


@pytest.mark.parametrize("text", ['"Tom." Tom left. Ann said to "Tom', 'Tom sat. "Wait," said Tom. "Tom,', '"Tom'])
def test_a_text_may_end_with_a_name(text: str):
    readthrough.read(text.encode(), name="story.txt")


def test_who_comes_in_speaks():
    """
    Ann and Tom had the kitchen to themselves. Tom was cutting bread.

    "More?" asked Ann.

    "No," said Tom.

    "There is plenty."

    The door banged. Mr. Vell came in with snow on his boots, and stopped when he saw the two of them.

    "Good evening," he said. "I knocked."

    "We did not hear," said Ann.
    """
    assert speakers(read_docstring())[3:5] == ["Mr. Vell", "Mr. Vell"]


def test_as_i_said_tom_calls_tom():
    """
    Tom, Ann and Paul stood on the quay.

    "As I said, Tom, we can't go," said Ann.

    "There she goes, Tom!" said Paul.
    """
    reading = read_docstring()
    tom = next(c.id for c in reading.cast if c.name == "Tom")
    assert [line.addressees for line in reading.lines] == [(tom,), (tom,)]


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ('Harl looked over the wall. Tom was asleep in the yard with his boots off. "Shall I wake him?"', "Harl"),
        ('Harl looked over the wall. Ann was sitting on the step with a book. "Has she asked for me?"', "Harl"),
        ('Harl was away. Tom was fast asleep. "Get up!" Ann pulled the blanket off him.', "Ann"),
        # Who is there and awake may well speak, and of somebody else.
        ('Harl looked at Tom. Tom was standing by the wall with his hands in his pockets. "She\'s late."', "Tom"),
        ('Harl looked at Ann. Ann was sitting on the step with her boots off. "I lost him. Did you?"', "Ann"),
        ('Harl was away. Ann was sitting on the step with her boots off. "Is she coming?"', "Ann"),
        ('Harl was away. Tom was still half asleep. "What time is it?"', "Tom"),
    ],
)
def test_who_is_only_looked_at(told: str, who: str):
    story = f'{told}\n\n"Let it be," said Mirra.\n\n"Very well," said Harl.\n\n"Well," said Tom.\n\n"Yes," said Ann.\n'
    assert speakers(read_text(story))[0] == who
