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
    "She hasn't signed," said Okafor.

    "I know," said Dr. Lim.

    * * *

    "And now?" she asked.

    "Now we wait," he said.
    """
    assert speakers(read_docstring())[2:] in (["Dr. Lim", "Okafor"], ["Dr. Lim", None])
