"""Who has left, who stays behind and who is turned to is not the next «he»; each docstring is a story."""

from __future__ import annotations

from told import read_docstring, speakers


def test_then_he_is_not_the_one_who_had_gone_by_then():
    """
    "There is nothing more to see," said the constable, as the barn came in sight.

    Lavigne agreed with a bow, but he kept looking at the pond.

    Lavigne waited until the constable had ridden off to the village. Then he turned to me.

    "You do not leave me alone, my friend," he said. "Let us find out how deep it is."

    "It is deep," I said, and I took off my coat.
    """
    assert speakers(read_docstring())[1:3] == ["Lavigne", "Lavigne"]


def test_who_hurried_from_the_room_says_nothing_there():
    """
    "I don't like secrets," I told Latimer, when old Brodsky had ordered the soup.

    "Oh, it's nothing bad," Latimer assured me.

    Suddenly he jumped up and hurried from the room, leaving me with old Brodsky.

    "He has gone to telephone. He is a Kembridge man."

    "Have you known Latimer for a long time?" I asked.

    "Several years," he answered. "I see you're looking at my ring."

    I looked at it.
    """
    said = speakers(read_docstring())
    assert "Brodsky" in (said[2], said[4])
    assert said[2] != "Latimer"


def test_he_whom_she_meets_elsewhere_is_not_the_man_she_left_behind():
    """
    The boatman had sworn that he would mend her net. "Come when it is dark," the boatman said to Marian.

    "I will come," said Marian.

    She came home late to supper. The lamps were lit, and there was cold beef on the table and a letter from her
    sister beside her plate. The letter told of nothing but the new curtains, which were green, and of the dean,
    who was deaf.

    "Is it raining?" said Gerald.

    "A little," said Marian. She hoped that she would see the boatman tonight.

    "As you please," said Gerald, and turned on the wireless.

    Marian put on her oldest coat, and slipped out of the house. She hurried through the rain to the boathouse,
    and sat down on a crate. The lamp was out, and the boats knocked at the posts. She waited for an hour and
    thought of nothing at all.

    At last he came along the bank in his oilskins.

    "You came, then," he said.

    "Yes," she said. "Your net is torn."

    "I'll mend it," he replied.
    """
    said = speakers(read_docstring())
    assert said[5] == said[8] == "the boatman"


def test_who_is_turned_to_is_not_the_one_who_turns():
    """
    "It is late," said Crewe.

    "It is," said Harold Binns.

    Outside it was dark. Crewe took off his hat. Turning to Crewe he grunted, "Pretty nice to be off, eh?"
    """
    assert speakers(read_docstring())[2] == "Harold Binns"


def test_off_she_went():
    """
    Ann was counting boxes. Tilly looked up from the desk. Tom came in with the tray.

    "Go and lie down," said Ann.

    "I'm all right," said Tilly.

    "Did I ask?" said Ann.

    Off Tilly went. Ann locked the cupboard.

    "You never tell me to lie down."
    """
    assert speakers(read_docstring())[3] != "Tilly"
