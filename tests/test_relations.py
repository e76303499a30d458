"""Who the text says is whose relative; each docstring is a story."""

from __future__ import annotations

from told import read_docstring, somebody, speakers


def test_his_wife_is_whom_the_text_says_is_his():
    """
    Petra, Desmond's wife, was carrying a sponge. Marjory stood beside her.

    "I have grown leeks in this village for thirty-four years," said Marjory.

    "I do not buy my leeks!" cried Desmond.

    "He does, actually," said his wife.
    """
    assert speakers(read_docstring())[2] == "Petra"


def test_the_wife_of_another_is_another():
    """
    Nell, Tom's wife, was late. Paul and his wife stood by the gate.

    "Go," said Paul.

    "I will not," said his wife.

    "You never do," said Tom.
    """
    reading = read_docstring()
    assert {c.name for c in reading.cast} == {"Nell", "Tom", "Paul", "his wife"}


def test_a_cook_and_an_aunt():
    """
    Nell was a good cook and Tom's aunt besides. Ida shut the door.

    "It's cold," said Ida.

    "Put a coat on," said Tom's aunt.

    "I have one," said Ida.
    """
    assert speakers(read_docstring()) == ["Ida", "Nell", "Ida"]


def test_mother_is_whose_son_alone_calls_her_so():
    """
    Edith did not rise. Her son Arno had his boots on the bench.

    "I like him, Mother," said Arno. "May we keep him?"

    "Be quiet."

    "Mother, you cannot," said Arno.

    "Send for the cook," said Edith.
    """
    reading = read_docstring()
    assert "Mother" in somebody(reading, "Edith").aliases
    assert speakers(reading)[2] == "Edith"


def test_mam_is_whose_daughter_says_so():
    """
    Norah sat down beside the coffin.

    "Mam, there's no more bread," said her daughter Sinead.

    "Send one of the boys."

    "Are you all right, Mam?"

    "I'm grand."

    "You should eat," said Sinead.

    "I should do a lot of things," said Norah.
    """
    assert speakers(read_docstring()) == ["Sinead", "Norah"] * 3


def test_mother_may_be_another_boys_too():
    """
    Nell was late. Her son Arno had the dog on his knees. Wat came in with his mother.

    "I like him, Mother," said Arno.

    "Mother," said Wat, "give me the dog."

    "No," said Nell.
    """
    assert somebody(read_docstring(), "Nell").aliases == ()


def test_whose_son_of_two_women_is_open():
    """
    Nell and Ida were late. Her son Arno had the dog.

    "I like him, Mother," said Arno.

    "No," said Nell.
    """
    reading = read_docstring()
    assert "Mother" not in {*somebody(reading, "Nell").aliases, *somebody(reading, "Ida").aliases}


def test_who_calls_mamma_is_not_mamma():
    """
    My grandmother kept a list. She read it to us over the cake.

    "Mamma, please," said my mother.

    "There was no dog," said my grandmother.

    "That was an accident," my mother said.
    """
    assert speakers(read_docstring()) == ["my mother", "my grandmother", "my mother"]


def test_the_aunt_whom_somebody_brought_is_not_the_bringer():
    """
    Norah sat down beside the coffin. Dora Ness had brought everybody in her van.

    "It's cold," said the aunt Dora had brought.

    "It is," said Dora.

    "You should eat," said her aunt Brid.

    "I will," said Norah.
    """
    reading = read_docstring()
    assert somebody(reading, "Dora Ness").id != reading.lines[0].speaker


def test_ma_of_a_son_by_surname_is_the_one_mrs():
    """
    "Ma says we don't sell water," said Billy Combes.

    "Then she's a careful woman," said Larkin.

    "You go on in, Mrs. Combes," said the sheriff.

    "I will," said Hattie Combes. She wiped her feet.

    "I seen you, Ma," said Billy. "Ma went right over!"
    """
    assert "Ma" in somebody(read_docstring(), "Hattie Combes").aliases


def test_ma_of_others_is_no_mrs_oakes():
    """
    "Ma says no," said Billy Combes.

    "Ma never said it," said Tom Hart.

    "I did not," said Mrs. Combes. She wiped her feet.
    """
    assert "Ma" not in somebody(read_docstring(), "Mrs. Combes").aliases


def test_a_grandmother_by_the_word_of_another_country():
    """
    "You are late," said my grandmother.

    "The bus broke down, Avó," I said.

    "Did you eat?" said my grandmother. She picked up my case.

    "I had sandwiches, Avó," I said.
    """
    reading = read_docstring()
    assert len(reading.cast) == 2
    assert [line.speaker for line in reading.lines][::2] == ["avó", "avó"]
