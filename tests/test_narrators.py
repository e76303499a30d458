"""Who «I» is: named where somebody says it, another in each part of a story told in turns, nobody's in a letter."""

from __future__ import annotations

import pytest

from readthrough import Reading
from readthrough.layers import Characters, Mentions, Referents, Structure
from told import read_docstring, read_text, speakers


def tellers(reading: Reading) -> list[str]:
    """The names of those who tell the story's stretches, in order."""
    rows = reading[Characters].rows
    return [rows[told.narrator].name for told in reading[Characters].told]


def meant_by_i(reading: Reading) -> list[str | None]:
    """Whom each «I» of the narration means."""
    shown = {c.id: c.name for c in reading.cast}
    rows = zip(reading[Mentions].rows, reading[Referents].entity, strict=True)
    return [shown.get(who) for m, who in rows if m.quote < 0 and reading.text[m.start : m.end] == "I"]


def test_a_story_told_in_turns():
    """
    Ravi's POV

    I had been waiting for an hour when the door opened. I was cold, and I was cross, and I said so.

    "You're late," I said.

    "I know," said Ines. She did not look at me. "I'm sorry, Ravi."

    Ines's POV

    He was angry. I could tell from the way Ravi held his cup. I sat down next to him.

    "Do you want to go home?" I asked.

    Third Person POV

    The clock struck nine. Ravi and Ines walked home, and neither of them said a word.
    """
    reading = read_docstring()
    assert tellers(reading) == ["Ravi", "Ines"]
    assert meant_by_i(reading) == ["Ravi"] * 5 + ["Ines"] * 3
    assert [line.speaker for line in reading.lines] == ["ravi", "ines", "ines", "ines"]
    assert {c.name for c in reading.cast if c.narrator} == {"Ravi", "Ines"}


def test_names_over_the_parts():
    """
    THE LAST BUS

    Ilse

    I had my coat on before the bell. Paul was late. I counted the stairs, and I counted them again.

    "Going out?" asked Paul. Paul had flour on his sleeve.

    "I was," I said.

    ***

    Paul

    I never know when to shut up. Ilse stood there in her coat, and Ilse did not look at me, and I asked all the same.

    "Shall I come?" I said.
    """
    reading = read_docstring()
    assert tellers(reading) == ["Ilse", "Paul"]
    assert [line.speaker for line in reading.lines] == ["paul", "ilse", "paul"]


def test_whom_i_call_is_not_me():
    """
    I was late again. I ran up the stairs, and I knocked, and I waited. I could hear the rain in my shoes.

    "Dora, let me in," I said. I knocked once more. "Dora!"

    Nobody came. I sat down on the step and I took off my shoes.

    "Dora?" I was cold. I was not going to cry.
    """
    assert tellers(read_docstring()) == ["the narrator"]


def test_one_call_in_a_line_of_anybody_names_nobody():
    """
    I was late again. I ran up the stairs, and I knocked, and I waited. I could hear the rain in my shoes.

    "Come in, Edda," a voice called.

    I went in. I was cold, and I said so, and I sat down by the fire. There were three of us by the fire.

    "Nobody asked you, Bruno."
    """
    assert tellers(read_docstring()) == ["the narrator"]


def test_the_i_of_a_letter_is_not_the_narrators():
    """
    I found the letter under my door. I knew the hand at once. I took it to the window, and I read it.

    Dear Nell,

    I am well. I have the room by the sea, and I think of you.

    Yours,
    Tom

    I put it away. I did not want anybody to see me.
    """
    reading = read_docstring()
    assert meant_by_i(reading) == ["the narrator"] * 4 + [None] * 3 + ["the narrator"] * 2


def test_i_and_the_name():
    """
    "I, Edda Lorne, will not have it," said Edda. "Nor I, Bruno," said Ilse.

    "Edda Lorne!" said Bruno. Bruno sat down.
    """
    assert [line.speaker for line in read_docstring().lines] == ["edda-lorne", "ilse", "bruno"]


def test_a_name_that_is_a_verb_there():
    """
    In the hall stood Will Hart and his aunt. "May I come in?" asked Tom. May nodded.

    "Will you sit?" asked Tom. "Will Tom stay for tea?" said May. Will laughed.
    """
    reading = read_docstring()
    named = [reading.text[m.start : m.end + 4] for m in reading[Mentions].rows if m.kind == "name"]
    assert not {"May I c", "Will you", "Will Tom st"} & set(named)
    assert [n for n in named if n.startswith(("May", "Will"))] == ["Will Hart and", "May nod", "May. Wi", "Will lau"]


def test_my_mom_is_not_the_narrator():
    """
    "Jesse," said Mark, "are you awake?"

    "No," I said. I rolled over and I put my pillow over my head.

    "Jesse!" my mom called up the stairs. "Is somebody there?"

    "Just Mark!" I yelled back. I hated my life. I got up anyway, and I found my socks.
    """
    assert [c.name for c in read_docstring().cast if c.narrator] == ["Jesse"]


def test_a_name_beside_the_number_of_each_chapter():
    """
    Chapter Four

    MAREN

    I had the oar in both hands. I was wet through, and I was late, and I knew it.

    "Is that my hat?" asked Piet. Piet had no shoes on.

    "It was," I said.

    Chapter Five

    PIET

    I counted the nets twice. I had lost one, and I was not going to tell her that I had.

    "Where is it, Piet?" said Maren.

    "Where is what?" I said.

    Chapter Six

    MAREN

    I found it in the reeds. I said nothing until we were home, and then I let Piet have it.

    "You lost it," I said.
    """
    reading = read_docstring()
    assert tellers(reading) == ["Maren", "Piet", "Maren"]
    assert speakers(reading) == ["Piet", "Maren", "Maren", "Piet", "Maren"]


@pytest.mark.parametrize(
    "head", ["Chapter Four: Maren|Chapter Five: Piet", "1. Maren|2. Piet", "14\n\nMaren|15\n\nPiet"]
)
def test_other_heads_with_a_name_and_a_number(head: str):
    one, other = head.split("|")
    first = '"Is that my hat?" asked Piet. Piet had no shoes on.\n\n"It was," I said. "I kept it for you."'
    second = '"Where is it, Piet?" said Maren. Maren was wet.\n\n"Where is what?" I said.'
    told = "I had the oar. I was wet through, and I was late, and I knew it as well as she did."
    reading = read_text(f"{one}\n\n{told}\n\n{first}\n\n{other}\n\n{told}\n\n{second}\n")
    assert tellers(reading) == ["Maren", "Piet"]


def test_names_over_parts_of_chapters():
    """
    Chapter Four

    MAREN

    I had the oar in both hands. I was wet through, and I was late.

    "Is that my hat?" Piet asked me.

    "It was," I said.

    PIET

    I counted the nets twice. I had lost one.

    "You lost it," Osk said. Maren laughed.

    "I did," I said.

    Chapter Five

    MAREN

    I found it in the reeds.

    "Here," I said.
    """
    reading = read_docstring()
    assert speakers(reading) == ["Piet", "Maren", "Osk", "Piet", "Maren"]


def test_a_shout_and_a_title_are_no_tellers():
    """
    Chapter Four

    WINTER

    I had the oar in both hands, and I was late. In winter I always was.

    "Is that my hat?" Piet asked me.

    NOTHING

    I had nothing to say to that. I said it.

    Chapter Five

    WINTER

    "Here," I said. I gave him the hat.
    """
    reading = read_docstring()
    assert "NOTHING" not in [b.kind == "heading" and reading.text[b.start : b.end] for b in reading[Structure].blocks]


def test_who_is_asked_whether_he_is_hob_is_hob():
    """
    I was an hour into a nap when the woman came in. She had on a green coat. I got my feet off the desk and I looked
    at her, and I wished that I had swept the floor.

    "You're Hob Arden?" she said.

    "It's on the door," I said.

    "The door says Arden and Finch."

    "Finch is dead," I said. "Sit down."

    "I'm sorry." She sat.
    """
    reading = read_docstring()
    assert tellers(reading) == ["Hob Arden"]
    assert [line.speaker for line in reading.lines] == [
        "the-woman", "hob-arden", "the-woman", "hob-arden", "hob-arden", "the-woman"
    ]


def test_who_denies_it_is_not():
    """
    I was an hour into a nap when the woman came in. She had on a green coat. I got my feet off the desk and I looked
    at her, and I wished that I had swept the floor.

    "You're Hob Arden?" she said.

    "No," I said. "I'm the landlord."

    "Then where is Hob Arden?"

    "Out," I said. I looked at the clock.
    """
    reading = read_docstring()
    assert tellers(reading) == ["the narrator"]
    assert reading.lines[0].speaker == "the-woman"


def test_you_are_clares_brother():
    """
    Anna opened the door. Ben stood on the mat with Clare.

    "You're Clare's brother?" said Anna.

    "I am."

    "And you must be Clare."

    "I'm afraid so," said Clare.
    """
    said = [line.speaker for line in read_docstring().lines]
    assert said[2:] == ["anna", "clare"]


def test_i_said_once_and_i_took_it():
    """
    I went over to the window. Nils was holding a tin. I took it from him and I shook it.

    "What is it?" said Nils.

    "Letters," I said.

    "Love letters?" said Nils.
    """
    assert [line.speaker for line in read_docstring().lines] == ["nils", "the-narrator", "nils"]


def test_who_says_i_and_tells_no_story():
    """
    Nils was holding a tin, and, I say it with shame, it was mine. Hanna took it from him and shook it.

    "What is it?" said Nils.

    "Letters," said Hanna.

    "Love letters?" said Nils.
    """
    assert [line.speaker for line in read_docstring().lines] == ["nils", "hanna", "nils"]


def test_whose_brother_i_am_i_am_not():
    """
    "You're Hob?" she said.

    "I'm his brother," I said. I took off my hat and I wiped my feet on the mat.

    Hob came down the stairs. "What is it?" said Hob.

    "A lady for you," I said.
    """
    assert speakers(read_docstring())[1:] == ["the narrator", "Hob", "the narrator"]
