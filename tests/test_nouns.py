"""Persons known by a noun alone: that they are seen, and that what they say is theirs; each docstring is a story."""

from __future__ import annotations

import pytest

from readthrough.lexicons import person_nouns
from told import read_docstring, read_text, somebody, speakers


def test_an_adjective_that_acts_is_a_noun():
    """
    "Nobody asked me," Hesk said.

    "What does it matter?" Barlow grinned. "We must trust the old man."

    The pilot stepped back from the board. His face was grey. "Well, it's done," he said. "That's it."

    "What's done?" Hesk said.

    "We're on the new line. I gave the board to it." The pilot lit a pipe and puffed nervously.
    """
    reading = read_docstring()
    assert speakers(reading) == ["Hesk", "Barlow", "Barlow", "the pilot", "the pilot", "Hesk", "the pilot"]


@pytest.mark.parametrize("noun", ["pilot", "guard", "deputy", "rival", "host"])
@pytest.mark.parametrize("deed", ["stepped back", "slowly raised his hand", "obtained a chair", "blinked"])
def test_such_a_noun_does_something(noun: str, deed: str):
    told = f'"Sit down," said Ann. "Now."\n\nThe {noun} {deed}. "No," he said.\n\n"Sit down," said Ann.'
    assert f"the {noun}" in speakers(read_text(told))


@pytest.mark.parametrize("told", ["The pilot scheme was late.", "The guard posted letters were gone."])
def test_such_an_adjective_is_nobody(told: str):
    reading = read_text(f'Tom sat down. "Well," said Ann.\n\n{told} "Why?" said Tom.')
    assert {c.name for c in reading.cast} == {"Tom", "Ann"}


def test_the_mate_who_looks_up():
    """
    Captain Orr joined the first mate at the foot of the stairs.

    "How does it go?" he said. "We bought well."

    The mate looked at him sourly. "How do you make that out?"

    "What's wrong with you? We need the goats more than they do."

    "I'll see you on board, Captain." The mate went up the stairs.
    """
    assert speakers(read_docstring())[2:] == ["the mate", "Captain Orr", "the mate"]


def test_a_noun_has_a_sex_where_it_tells_one():
    nouns = person_nouns()
    assert nouns["kitchen-maid"] == nouns["milkwoman"] == ("F", "s")
    assert nouns["footmen"] == ("M", "p") and nouns["copilot"] == ("-", "s")
    assert all(number in "sp" and sex in "MF-" for sex, number in nouns.values())


def test_those_met_at_table():
    """
    Barton sat down at a table by the window and ordered a chop. Somebody stumbled against it. Looking up, he saw a
    thin, elderly gentleman of pleasant aspect, who at once began to apologise.

    "My dear sir, I am extremely sorry. I hope I have done no damage."

    "None at all," replied Barton politely.

    The elderly gentleman ambled off. Barton gazed after him with interest.

    "Can you tell me," he asked of the waiter, "who that was?"

    The waiter followed his glance.

    "That is the Duke of Wessex, sir. Potatoes, sir?"

    "Thank you," said Barton.
    """
    found = speakers(read_docstring())
    assert found[:2] == ["the thin elderly gentleman", "Barton"]
    assert found[-2:] == ["the waiter", "Barton"]


def test_a_noun_that_says_a_line_says_it():
    """
    Nelly had something to add. She had heard the master threatening his brother.

    "You mean Mr. Frank," said the second parlourmaid. She had been having a nap.

    "It was the master's voice," said Nelly firmly.

    "Begging for mercy," said an eager-eyed kitchen-maid hopefully from the door, and was hurried out again.

    "I shall speak to that girl," said Mrs. Crane.
    """
    found = speakers(read_docstring())
    assert found[0] in (None, "the second parlourmaid")
    assert found[2] in (None, "the eager-eyed kitchen-maid")
    assert (found[1], found[3]) == ("Nelly", "Mrs. Crane")


def test_some_verbs_of_saying():
    """
    "I met him once," said Agnes.

    "He cheats at cards," said Uncle Silas.

    "It makes me ill to think of him," shivered Aunt Dora.

    "Such people ought to be locked up," decreed Uncle Job.
    """
    assert speakers(read_docstring()) == ["Agnes", "Uncle Silas", "Aunt Dora", "Uncle Job"]


def test_the_elder_of_the_two():
    """
    "Where have you come from?" said the Fox. Two young hedgehogs stood at the door.

    "Yes, please, sir," said the elder of the two hedgehogs. "Me and little Bobby here, we lost our way."

    "I understand," said the Fox.

    "Terrible bad the snow is, sir," said the hedgehog.

    The bell rang, and the Fox sent Bobby, the smaller hedgehog, to see who it was. Presently Bobby came back.
    """
    reading = read_docstring()
    assert reading.lines[1].speaker == reading.lines[4].speaker == somebody(reading, "the elder hedgehog").id
    assert somebody(reading, "Bobby").id not in {line.speaker for line in reading.lines}


def test_letters_that_stand_for_a_trade_are_somebody():
    """
    "Quiet hours began at eleven," said the RA.

    Tom put the kettle down. "We're literally talking."

    The DJ shrugged. "Next song," the DJ said.
    """
    assert speakers(read_docstring()) == ["the RA", "Tom", "the DJ"]
