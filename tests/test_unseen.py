"""Who speaks without being seen: a voice, somebody, the phone; each docstring is a story."""

from __future__ import annotations

import pytest

from told import read_docstring, read_text, somebody, speakers

CELLAR = "Frank had the lamp. Ann waited by the door.\n\n\"Dolly?\" said Frank.\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "said a voice Frank would have known anywhere.",
        "said a voice that Frank knew.",
        "said a small, dry voice behind Frank.",
        "a voice said, and neither of them moved.",
        "said somebody above Frank and Ann.",
        "said the telephone in the hall.",
    ],
)
def test_a_voice_is_none_of_those_in_view(told: str):
    said = speakers(read_text(f'{CELLAR}"In the kitchen," {told}\n\n"Who is that?" said Ann.\n'))
    assert said[1] not in ("Frank", "Ann")


@pytest.mark.parametrize("led", ["Behind him, a voice like breaking glass said,", "A voice from above called,"])
def test_a_voice_that_leads_its_line_in_is_none_of_those_in_view(led: str):
    said = speakers(read_text(f'{CELLAR}Frank turned the lamp up. {led} "Put that out."\n\n"Who is that?" said Ann.\n'))
    assert said[1] not in ("Frank", "Ann")


def test_who_says_it_in_a_voice_like_glass_says_it():
    """
    Frank had the lamp. Ann waited by the door.

    In a voice like breaking glass Ann said, "Put that out."
    """
    assert speakers(read_docstring()) == ["Ann"]


def test_a_voice_i_knew_is_not_mine():
    """
    Ann had the lamp. I waited by the door. I was wet and I was cold.

    "Is there anybody?" I said.

    "In the kitchen," said a voice I'd have known at the end of the world.

    "Who's that?" I said, and I put my hat on the table.
    """
    assert speakers(read_docstring())[1] not in ("the narrator", "Ann")


def test_my_mothers_voice_is_not_mine():
    """
    I stand in the hall with my coat on. I can't find my keys. Brock is holding the door.

    "Are you coming?" says Brock.

    "In a minute," I say.

    Then my mother's voice says, very small and clear, "They're in your hand."

    I look down. They are.
    """
    assert speakers(read_docstring()) == ["Brock", "the narrator", None]


def test_it_was_okon():
    """
    Hetty and Ben sat in the cellar. Ben had the lamp. Okon had the key.

    "Who's there?" said Hetty.

    "I am," said somebody above them.

    It was Okon, with a ladder.

    "Come down," said Ben.

    "You come up," said a voice. It was Okon's dog that barked.

    "Stay there," said Okon.
    """
    reading = read_docstring()
    assert reading.lines[1].speaker == somebody(reading, "Okon").id


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("said a very tired Frank.", "Frank"),
        ("said poor little Ann.", "Ann"),
        ("said the voice's owner, Frank.", "Frank"),
        ("said the gallant Frank, who had heard it.", "Frank"),
    ],
)
def test_who_is_named_all_the_same(told: str, who: str):
    assert speakers(read_text(f'{CELLAR}"In the kitchen," {told}\n\n"Come on," said Ann.\n'))[1] == who


def test_it_said_is_the_troll():
    """
    Oz and Vane stood on the bridge. There was weed on the hand that came up over the stones.

    "Who comes," the troll enquired, "at this ungodly hour?"

    "A prefect, on school business," said Vane.

    "Don't!" hissed Oz, and clapped a hand over his own mouth.

    Vane looked at the weed, and he looked at Oz, for what felt like a week.

    "No," it said. "That's not it. Try again."

    "I'm hungry," said Vane.
    """
    assert speakers(read_docstring())[4:6] == ["the troll", "the troll"]


def test_she_is_heard_to_yell():
    """
    Mari got out. I got out too, and I was cold.

    "You came," said Teddy.

    "One foot," I said.

    Mari's off already. I can hear her going across the gravel, yelling, "Hey! Show us this drill!"

    "Hush," I said.
    """
    assert speakers(read_docstring())[2] == "Mari"


def test_who_comes_up_behind_a_voice_is_the_voice():
    """
    "I can't do a thing," said Sheriff Grice.

    "I didn't ask you to," said Larkin.

    "I've got a wife with the lung trouble, Cass." Amos Grice looked at the blotter.

    "You were at Shiloh Pass, Amos."

    * * *

    It lacked two minutes of noon when Hattie Combes came up the street. On the bench Virgil Coyle put away his pen.

    "You're too late, Hattie," Coyle said. He had silver hair.

    "It's two minutes to. I heard the clock strike," said Hattie.

    "That clock's been slow since Easter. I go by this." He held out a gold hunter. "I'm sorry."

    "I make it a minute and a half to," said a voice.

    Amos Grice had come out of the barbershop. There was soap on one side of his face.

    "Put that up, Amos," said Coyle.

    "I set it by the depot," said Grice.
    """
    reading = read_docstring()
    assert reading.lines[-3].speaker == "amos-grice"


def test_a_voice_that_came_is_who_is_told_of_behind():
    """
    "You're asleep," Reiko said.

    "That was a curse," said Kip.

    "And it was a gourd." Reiko didn't look up from her book. "Do you ever listen in class?"

    "Do you ever NOT?" said Kip.

    "Both of you be quiet," came a low voice from the window. "Some of us are meditating."

    Tom Hart came in through the window. He looked like a statue.

    "You were snoring," Reiko said.

    "It was the fox," said Tom.
    """
    reading = read_docstring()
    assert [line.speaker for line in reading.lines if "quiet" in line.text] == ["tom-hart"]


@pytest.mark.parametrize(
    "told", ["Frank had come for the milk.", "Frank stepped back.", "Frank had been asleep. He opened his eyes."]
)
def test_who_is_startled_by_a_voice_did_not_speak(told: str):
    behind = f'{told} A girl in a green coat stood over him.\n\n"No," said Frank.\n'
    assert speakers(read_text(f'{CELLAR}"Are you lost?" said a voice.\n\n{behind}'))[1] != "Frank"


def test_a_voice_is_whose_the_same_paragraph_says_it_was():
    """
    Father had died in March. Constance dusted the piano, and Rosalind sorted what Father had written.

    "To whom?" said Rosalind.

    "Father never said," said Constance.

    There was a knock below.

    "Only me!" called a voice. It was Mrs. Pell from the lodge, who had done for Father on Mondays. "I saw the car."

    "You are very kind," Constance called back.
    """
    reading = read_docstring()
    assert speakers(reading)[2:] == ["Mrs. Pell", "Mrs. Pell", "Constance"]
    assert reading.lines[2].score > 0.85


def test_who_shouts_through_a_door_is_somebody():
    """
    The heater rattled. Out in the parking lot somebody, probably Dubois, was yelling about pizza.

    "You put your headphones on," Theo said, "and I thought, great, I'll go sit with Dubois for three hours."

    "We're so stupid," said Marek.

    Somebody hammered on the door.

    "Pizza!" It was Dubois, of course it was, at a volume meant for arenas. "You want in or what?"

    "We're good!" Theo called.

    "Go away, Dubois!"
    """
    reading = read_docstring()
    assert somebody(reading, "Dubois")
    assert speakers(reading)[3:6] == ["Dubois", "Dubois", "Theo"]
    assert speakers(reading)[6] != "Dubois"
