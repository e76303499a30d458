"""«Her aunt», «my father», «His Grace», «the other man»: who is meant by what he is; each docstring is a story."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import readthrough
from readthrough.layers import Mentions, Referents
from readthrough.stages.mentions.epithets import points
from told import read_docstring, somebody, speakers


def test_her_father_is_the_mister_of_her_name():
    """
    Mr. Tarrow and Mrs. Tarrow kept the mill. Nora Tarrow, their daughter, kept the books, and Edith Tarrow kept bees.

    "The wheel has stopped," said Nora Tarrow.

    Mr. Tarrow looked up. Mrs. Tarrow did not. Edith Tarrow shut the door.

    Nora Tarrow sat down. "It stopped at noon," she said.

    "Then it can start at noon," replied her father.

    "It was your wheel," said Edith Tarrow.

    "It was nobody's wheel," her mother answered.
    """
    said = speakers(read_docstring())
    assert said[2] == "Mr. Tarrow"
    assert said[4] == "Mrs. Tarrow"


def test_my_uncle_dennis_is_dennis():
    """
    I was nine the year my uncle Joss came. My father had said that he would not come, and my mother had said nothing.

    "You are late," my father said.

    "I am early for Monday," said Joss.

    I looked at my shoes.

    "Is that a dog?" my uncle asked.

    "It is a goat," I said.
    """
    reading = read_docstring()
    assert speakers(reading) == ["my father", "Joss", "Joss", "the narrator"]
    assert "my uncle" in somebody(reading, "Joss").aliases


def test_his_grace_is_the_duke():
    """
    The Duke of Marlow came down late. Lord Penhale was at the window with Lady Penhale.

    "You are wet," said Lord Penhale.

    "I have been in the lake," His Grace remarked. "I do not recommend it."

    "Her ladyship was about to say so," said Lord Penhale.

    "I was about to say nothing of the kind," her ladyship replied.
    """
    said = speakers(read_docstring())
    assert said[1] == said[2] == "the Duke of Marlow"
    assert said[4] == "Lady Penhale"


@pytest.mark.parametrize(
    ("phrase", "yes"),
    [("the other", True), ("the taller man", True), ("the blonde", True), ("the dark-haired boy", True),
     ("the man", False), ("the taller guard", False), ("the old woman", False)],
)  # fmt: skip
def test_who_is_in_view(phrase: str, yes: bool) -> None:
    assert points(phrase.split()) is yes


def test_the_other_man_is_not_who_just_acted():
    """
    Brandt and Osk had the boat between them, and he would not row.

    "It is your turn," said Osk. Brandt sat down in the bows. Osk pushed off.

    Brandt looked at the water. The other man shook his head.

    "It was my turn yesterday," said Brandt.
    """
    reading = read_docstring()
    rows = zip(reading[Mentions].rows, reading[Referents].entity, strict=True)
    assert "brandt" not in [entity for row, entity in rows if reading.text[row.start : row.end] == "The other man"]


def test_a_name_that_answers_is_not_called():
    """
    Lady Morwen was at her letters when Pell came in. Lord Aske waited below.

    "Who is it, Pell?" asked Lady Morwen.

    "Lord Aske, my lady."

    "Then I am not at home," said Lady Morwen.
    """
    reading = read_docstring()
    line = next(line for line in reading.lines if line.text.startswith('"Lord Aske'))
    assert speakers(reading)[1] == "Pell"
    assert somebody(reading, "Lord Aske").id not in line.addressees


def test_who_is_called_in_reported_words_is_not_called():
    """
    Inspector Hale put down her pen. Voss had not moved.

    "Go on," said Hale.

    "She wanted to tell everybody. I said, you can't, Mina. I said, think of the boys," said Voss.

    "And then?" said Hale.
    """
    line = next(line for line in read_docstring().lines if "you can't" in line.text)
    assert "mina" not in line.addressees


def test_a_pronoun_in_a_relative_clause_did_not_say_it():
    """
    Yola was laughing. A man she did not know put his head round the door and said, "Is this the right floor?"

    "It is the only floor," said Yola.
    """
    said = speakers(read_docstring())
    assert said[1] == "Yola"
    assert said[0] != "Yola"


def test_a_name_whose_usual_bearers_the_text_contradicts():
    """
    Cass braced her boots on the step and pushed. It did not move. Tom had gone for the lamp.

    Cass could have cried. She had known it since she was seven.

    Cass waited until he was back.

    "Push," said Cass.
    """
    assert somebody(read_docstring(), "Cass").pronouns != "he"


def test_an_answer_is_no_name_of_the_narrator():
    """
    I put the lamp down. June was singing to the fern again, and I told her so.

    "What did you sing to it?" I said.

    She went pink. "Dolly Hartwell."

    I laughed, and I sat down on the step.

    "It likes Dolly Hartwell," June said.
    """
    reading = read_docstring()
    assert next(c for c in reading.cast if c.narrator).name == "the narrator"


def test_the_narrator_tells_the_name_that_somebody_asks_for():
    """
    I was alone by the rig when the man came about the money. He stood a good way back from the mud.

    "Sure you do, honey. What's your name?" he said.

    "Caroline," I said. It was the truth, but I felt that it was a lie.

    He went away, and I sat down by the rig.

    "Who was that?" my mother asked.

    "Nobody," I said.
    """
    assert next(c for c in read_docstring().cast if c.narrator).name == "Caroline"


def test_who_comes_by_a_full_name_is_somebody():
    """
    A man was coming up the hill. It was Reeve Harrow, who had charge of the village, and he was purple in the face.

    "What have you done?" he said.

    "Nothing," said Rowan.

    Rowan sat down.
    """
    assert "Reeve Harrow" in [c.name for c in read_docstring().cast]


_WORDS = [
    "Tom", "her aunt", "His Grace", "the other man", "my uncle", "Nell's mother", "said", ",", ".", '"', "she", "a man",
    "who", "I", "Lord Hart", "my lady", "she looked",
]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_WORDS), max_size=25))
def test_any_order_of_such_words_can_be_read(words: list[str]) -> None:
    reading = readthrough.read(" ".join(["Ann", *words]).encode(), name="story.txt")
    ids = {c.id for c in reading.cast} | {"group", None}
    assert all(line.speaker in ids for line in reading.lines)


def test_eyes_that_look_make_nobody_a_they():
    """
    Bran Keld turned her head. Bran had very grey eyes, and they were looking at the fire.

    Bran looked down at both hands, and they shook. Bran had cold feet, and they hurt.

    "Put them in the oven," said Ann.
    """
    assert somebody(read_docstring(), "Bran").pronouns != "they"


@pytest.mark.parametrize(
    ("before", "who"),
    [("As soon as he saw Ann he said,", "Mark"), ("When she had passed Mark she whispered,", "Ann"),
     ("After he had paid the waiter he asked,", "Mark")],
)  # fmt: skip
def test_a_pronoun_right_before_its_verb_said_it(before: str, who: str) -> None:
    text = (
        f'Mark had his coat on. He was late. Ann was at the table, and she was not.\n\n{before} "There you are."\n\n'
        '"Here we are," they both said.\n'
    )
    said = speakers(readthrough.read(text.encode(), name="story.txt"))
    assert said[0] == who
    assert said[1] == "group"


def test_a_blonde_who_comes_in_is_somebody():
    """
    I went into the shop. A blonde stood behind the counter, and Nell was on the ladder.

    "Yes?" said the blonde.

    "Milk," I said.

    "There is none," said the blonde.
    """
    assert speakers(read_docstring())[::2] == ["the blonde", "the blonde"]


@pytest.mark.parametrize(
    "text",
    ["I told my mother Nell had been ill. Nell was my best friend.", "I asked my mother Nell's name. Nell laughed.",
     "My mother, Nell, and I went to the shop. Nell was my best friend."],
)  # fmt: skip
def test_a_name_behind_my_mother_may_be_anybodys(text: str) -> None:
    story = f'{text} I sat down.\n\n"Thank God," said my mother.\n\n"Yes," I said. "Thank God," said Nell.\n'
    reading = readthrough.read(story.encode(), name="story.txt")
    assert "my mother" not in somebody(reading, "Nell").aliases
    assert speakers(reading)[0] == "my mother"


def test_aunt_nell_is_an_aunt_and_oma_lin_may_be_eleven():
    """
    Oma Lin and Ann Pell were eleven. Ann Pell had the ball, and Oma Lin had the bat.

    "Come in, Ann," her grandmother said.

    "We are winning," said Oma Lin.
    """
    assert speakers(read_docstring())[0] != "Oma Lin"


def test_it_said_is_neither_he_nor_she():
    """
    Martin stood by the set. Ellen had the gun.

    "Is it on?" said Martin.

    The set gave a click. "Canon to all," it said, in a voice like a wasp in a tin.

    "That is not for us," said Ellen.
    """
    assert speakers(read_docstring())[1] not in ("Martin", "Ellen")


def test_a_voice_is_whose_it_is():
    """
    Tom and Ann were on the stairs, and the lamp was out.

    "Who is it?" said Tom.

    "Nobody," came Ann's voice from below.

    "That is a comfort," said Tom.
    """
    assert speakers(read_docstring()) == ["Tom", "Ann", "Tom"]


def test_they_of_hands_and_they_of_a_person():
    """
    Alex lifted both hands and they smiled. Alex took off the boots and they sat down by the fire.

    Alex looked at the people in the square, and they waved. Alex took their hat.

    "Well," said Alex.
    """
    assert somebody(read_docstring(), "Alex").pronouns == "they"


def test_somebody_s_father_is_not_that_somebody():
    """
    The hall was cold and the groom shivered. Ann watched him.

    "Sit down," said the groom's father.

    "I would rather stand," said the groom.

    "We always do," the groom's father said.
    """
    assert speakers(read_docstring()) == ["the groom's father", "the groom", "the groom's father"]


def test_the_boys_mother_and_the_boy_who_has_got_friends():
    """
    Ann and Tom were in the kitchen. "Hello," said Ann.

    "It's mine," said the boys' mother. The boy's got friends, Ann thought.

    "No," said Tom.

    The captain sat down. "Sit," said the captain's daughter. She laughed.
    """
    reading = read_docstring()
    assert reading.lines[1].speaker == "the-boys-mother"
    assert not any("friends" in name for c in reading.cast for name in (c.name, *c.aliases))
    assert all(c.pronouns != "she" for c in reading.cast if c.name == "the captain")


def test_the_wife_he_turns_to_is_the_she_of_the_next_sentence():
    """
    "You must all come on Sunday," said Mrs. Binns, and gave the tray to the maid.

    "Sing us the one about the whale!" said Harold Binns.

    "Oh, I daren't!" said Sylvia Marsh.

    At last they were all gone. As the door closed Harold turned to his wife.

    She was beaming. "It was nice, I thought!"

    "You bet!" he said.

    "I hoped that you liked it."

    "I liked it," said Harold Binns.
    """
    said = speakers(read_docstring())
    assert said[3] == said[5] == "Mrs. Binns"


def test_who_is_told_to_be_her_aunt_is_her_aunt_again():
    """
    Hester Lane had the house to herself for a week. She read all day, and at night she walked by the river.

    "I shall read a little," said Hester to the maid. She was still reading when her aunt came into the room. Mrs.
    Pratt was a thin old lady with a cane.

    She peered at the windows one after the other. "The carpet has not been swept, and I was away for a single
    day."

    "It was swept on Monday," said Hester.

    Hester was glad to be alone again. She sat down to her letters, and on Thursday her aunt called her. She went
    down and found her aunt at the table. She had her hat on.

    "The carriage is late," she said.

    "It is not nine yet," said Hester.
    """
    said = speakers(read_docstring())
    assert said[1] == said[3] == "Mrs. Pratt"


def test_nobody_calls_his_own_mother_mrs_hart():
    """
    Jesse Hart sat on the porch with Ralph. Mrs. Hart came out, and she wept.

    "You're thin," said Mrs. Hart.

    "I'm the same as ever," said Jesse. He put his arms around her. He shook his head.

    "And where do you think you're going?" she asked Ralph.

    "I got to get back to the shop, Mrs. Hart."

    "On a Sunday?"
    """
    assert speakers(read_docstring()) == ["Mrs. Hart", "Jesse Hart", "Mrs. Hart", "Ralph", "Mrs. Hart"]
