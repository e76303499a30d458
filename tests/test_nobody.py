"""Words with a capital that are nobody, and names that are two people's or one's; each docstring is a story."""

from __future__ import annotations

import readthrough
from told import read_docstring


def _names(reading: readthrough.Reading) -> dict[str, set[str]]:
    return {c.name: {c.name, *c.aliases} for c in reading.cast}


def test_cries_and_answers_are_nobody():
    """
    "Faith, I was," said Tom. "Pish! What then?"

    "Righto," said Ann. "By George, he ran."

    "Faith, he did. Pish!" said Tom. "Hul-lo! Hul-lo!"

    "Righto. By Jove, it is late," said Ann. "By George!"
    """
    assert _names(read_docstring()).keys() == {"Tom", "Ann"}


def test_who_is_called_faith_is_somebody():
    """
    "Faith, come here," said Tom. Faith came.

    "Faith, sit," said Ann. "Mercy!"
    """
    assert _names(read_docstring()).keys() == {"Tom", "Ann", "Faith"}


def test_towns_drinks_and_ideas_are_nobody():
    """
    Tom drank a glass of Barlan and thought of San Torvo. The Barlan was sour. "San Torvo is far," he said.

    "Pacifism is infectious," said Ann. "Pacifism came from San Torvo. Gentlemen, sit! Gentlemen!"
    """
    assert _names(read_docstring()).keys() == {"Tom", "Ann"}


def test_a_name_cut_short_is_no_other_name():
    """
    "It is Fairlow," said Tom. Fairlow sat down, and Fairlow laughed.

    "But Mr. Fair—" said Ann. She looked at Fairlow. "I know Fairlow."
    """
    assert _names(read_docstring()).keys() == {"Tom", "Ann", "Fairlow"}


def test_a_second_cousin_is_a_cousin_and_an_old_man_has_a_name():
    """
    "I never trusted it," said Second Cousin Martha.

    "He owes money," said Tom. Old Man Mikkel looked up. Old Man Mikkel was deaf.

    "And he plays cards," said Second Cousin Martha.
    """
    assert _names(read_docstring()).keys() == {"Tom", "Cousin Martha", "Mikkel"}


def test_small_words_are_of_the_surname():
    """
    "Ilse," said Piet van Hoorn, "sit down."

    "No," Ilse said to van Hoorn. Van Hoorn laughed. "I know it," said M. de Lussac.

    "Sit," said M. d'Arval. "You too, Dr. van Hoorn," said Ilse. M. d'Arval and M. de Lussac were old.
    """
    cast = _names(read_docstring())
    assert cast.keys() == {"Ilse", "Piet van Hoorn", "M. de Lussac", "M. d'Arval"}
    assert "Dr. van Hoorn" in cast["Piet van Hoorn"]


def test_a_wife_is_not_her_husband_and_a_family_is_nobody():
    """
    "Sit," said Bix Marlow. Bix Marlow sat down himself, and took off his hat.

    "Thank you," said Tom. "And how is Mrs. Bix Marlow? The Marlows are well, I hope. I met the Marlows."

    "She is well, Tom," said Bix. "All Marlows are well."
    """
    cast = _names(read_docstring())
    assert "Mrs. Bix Marlow" not in cast["Bix Marlow"]
    assert not {"Marlows", "the Marlows"} & set().union(*cast.values())


def test_a_colonel_of_a_bishops_name_is_no_bishop():
    """
    Bishop Ward was at Wells, they said. Colonel Bishop came down the line, and Arabella Bishop stood behind him.

    "Who are you?" said Bishop. "Go," said Miss Bishop.

    "A doctor," said Charles Kent. "St. George sent me. Like King Charles."

    Colonel Bishop laughed. Bishop turned to Charles. "Go," said Bishop.

    "I will," said Charles Kent.
    """
    cast = _names(read_docstring())
    assert "Colonel Bishop" in cast["Bishop"] and "Miss Bishop" in cast["Arabella Bishop"]
    assert cast["Charles Kent"] == {"Charles Kent", "Charles"}


def test_a_tag_of_i_makes_a_narrator():
    """
    Lavigne sat down. The sergeant stood at the door.

    "What were you hoping for?" I asked.

    "A ship," Lavigne said. "There was none."

    "He is a liar," said the sergeant.
    """
    assert [c.narrator for c in read_docstring().cast if c.id == "the-narrator"] == [True]


def _scenes(*pairs: tuple[str, str]) -> str:
    return "\n\n".join(f'"Sit," said {a}. {a} laughed.\n\n"No," said {b}. {b} stood at the door.' for a, b in pairs)


def test_a_woman_called_by_her_first_name_here_and_by_her_husbands_there_is_one():
    pairs = [("Edna", "Tom"), ("Edna", "Ann"), ("Mrs. Carey", "Tom"), ("Mrs. Carey", "Paul")] * 6
    told = f"Edna Carey lived by the sea. Edna Carey was rich.\n\n{_scenes(*pairs)}"
    assert "Mrs. Carey" in _names(readthrough.read(told.encode(), name="story.txt"))["Edna Carey"]


def test_who_answers_to_a_first_name_and_never_meets_its_bearer_is_one():
    calls = '"Trevor, are you there?" said Ann.\n\n"I am," said Mr. Hale.\n\nThe rain fell on the house.\n\n'
    told = f"Ann sat down. Mr. Hale had gone out.\n\n{calls * 4}"
    assert "Trevor" in _names(readthrough.read(told.encode(), name="story.txt"))["Mr. Hale"]


def test_who_is_told_by_a_noun_and_then_named_is_one():
    """
    The old woman who kept the inn had no teeth. "Eat," the old woman said. She put four bowls down.
    Her name was Goody Marlow. Quill thanked her.

    "You'll be off the Road, then," said Goody Marlow.

    "On it," said Venn. "We hope," said Quill.

    "I've got a dent in the bed," the old woman said.
    """
    cast = _names(read_docstring())
    assert cast.keys() == {"Goody Marlow", "Quill", "Venn"} and "the old woman" in cast["Goody Marlow"]


def test_where_people_only_go_and_live_is_a_town():
    """
    He had lived in Marrowby all his life. She had come from Marrowby too. Tom looked at Nell and went to Nell.

    "Go," said Tom. "Go to Marrowby."

    "No," she said.
    """
    assert _names(read_docstring()).keys() == {"Tom", "Nell"}


def test_who_is_lied_to_is_no_town():
    """
    There was something in Bramwell that frightened her. She had lied to Bramwell.

    "I was in town," she had said to Bramwell.

    "Were you," he said.

    "With Ann."

    "With Ann," he said.
    """
    assert _names(read_docstring()).keys() == {"Bramwell", "Ann"}
