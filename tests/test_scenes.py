"""Who is in a scene: who has no part in it, though just seen before the break, speaks none of its lines."""

from __future__ import annotations

from told import read_docstring, speakers


def test_who_was_in_the_scene_before_is_not_in_this_one():
    """
    "She hasn't signed," said Okafor. He was counting boxes, and he did not look up.

    "I know," said Dr. Lim.

    "Then ask her again," Okafor said. He locked the cupboard and put the key in his pocket.

    * * *

    Ruth came by the shop on the Wednesday and found Lim on the step.

    "So you're back."

    "For a week."

    "And then?"

    "Then I don't know."

    "You could stay here."

    "I could."

    Ruth sat down beside her.
    """
    assert speakers(read_docstring())[3:] == ["Ruth", "Dr. Lim"] * 3


def test_a_scene_that_names_nobody_goes_on_with_those_of_the_last():
    """
    "She hasn't signed," said Okafor, and put down his pen.

    "I know," said Dr. Lim.

    * * *

    "And now?" she asked.

    "Now we wait," he said.
    """
    assert speakers(read_docstring())[2:] == ["Dr. Lim", "Okafor"]


def test_the_only_woman_whom_the_lines_of_a_scene_talk_of_is_not_in_it():
    """
    "Well, it's clean," said Mrs. Venn. She shut the ledger. "You'll get your deposit."

    "Thank you," said Paul.

    "Half each, is it?" She looked from Paul to Tom over her glasses.

    "Half each," Tom said.

    "I only ask because it came in as one. I had it off a joint account, I remember."

    * * *

    "She's a menace."

    "She means well."

    "That's what I'm saying. Where is this going?"

    "The van. No, hang on, is that the lamp? That's got a question mark."

    "What's the question?"

    "Whose it is."

    "Who bought it?"

    "It was her brother. He let us have it for a tenner because I carried a wardrobe up for him."

    "So you bought it."

    "I suppose."

    Tom put the lamp down in the middle of the carpet.
    """
    assert speakers(read_docstring())[6:] == ["Tom", "Paul"] * 5


def test_headings_tell_through_whose_eyes_a_part_is_seen():
    """
    EVERETT

    Everett Bracken had built that balcony. He got there first, with the drill still in his hand.

    "What did you lean on it for?" he said.

    "It's in my character," said Ron Corley, and threw up on the hedge. He looked at Everett, and Everett looked at him.

    JONAH

    The thing about the play was that the part had been written for an actress. He had thought it was brave, for Ohio.

    "He's a carpenter," he told Joyce. "He's never been on a stage."

    "Is that the cute one?" said Joyce.

    EVERETT

    Jonah came out under the light and stood there winding his scarf.
    """
    assert speakers(read_docstring())[2:] == ["Jonah", "Jonah", "Joyce"]
