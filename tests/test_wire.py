"""Who talks over a wire: the one at the set, a voice from elsewhere, and those in the room."""

from __future__ import annotations

from told import read_docstring, speakers


def test_who_takes_the_telephone_speaks_into_it():
    """
    "You went too far, Barrow," Crane said. "Tell me why."

    "I had my reasons," Barrow said.

    "Could you speak to him?" Winters asked. "Could you talk to the old man?"

    "It is worth trying," Crane said. "Try it."

    "All right." Barrow took the telephone. He waited a moment. "Hello! Can you hear me? This is Tom Barrow."

    There was silence.
    """
    assert speakers(read_docstring())[-2:] == ["Tom Barrow"] * 2


def test_who_is_in_the_room_is_not_at_the_other_end():
    """
    "I made these pumps," Holt said, "and I am afraid of them."

    "You only sell them," Bright said.

    "I still lie awake."

    The telephone on the desk buzzed, and Holt crossly pushed a button.

    "The letters are in from the first week," his secretary told him.

    "How do they look?"

    "Very fine, sir."

    "Bring them in an hour." Holt turned back to Bright.
    """
    said = speakers(read_docstring())
    assert "Bright" not in said[4:]
    assert said[5] == said[7] == "Holt"


def test_the_voice_through_the_speaker_is_none_of_those_around():
    """
    Barrow and Commander Hesk sat in the cabin. The driver bent over the radio.

    "Are we lost, Commander?" Barrow asked.

    "I think so," Hesk said.

    The driver took the microphone. "This is the freighter," he said. "We need a tow."

    "Keep out," the toneless voice came through the speaker. "The harbour is shut."

    "We can't. The rudder is gone."
    """
    said = speakers(read_docstring())
    assert said[4] not in ("Barrow", "Commander Hesk", "the driver")
    assert said[6] == "the driver"


def test_half_of_a_call_is_one_persons():
    """
    "I can't," I say to Marge. "You can," says Marge, and I groan. I walk home in the rain, and I think of tea.

    My phone goes before I've shut the door. It's Dad, it's always Dad on Fridays. I lie on the floor.

    "Hi Dad. ... Yeah. ... No, I'm fine, I'm just tired."

    The ceiling has a stain like a hare.

    "Good. ... It was a B. ... A B plus."
    """
    assert speakers(read_docstring())[2:] == ["the narrator"] * 2


def test_a_phone_that_only_rings_moves_nobody():
    """
    "You nick my socks," said Toby.

    "I do not," said Ivor, and laughed. And that was when the phone rang.

    "Ignore it," said Toby.

    "It's your mum."
    """
    assert speakers(read_docstring())[-1] == "Ivor"


def test_who_is_rung_up_is_at_the_other_end():
    """
    "Drowned?" I said. Fenwick was down in the gully, and she was singing. "No," said Fenwick. I went up to the house.

    "I made him an egg," said Lowri. She put the pan down. I looked at Lowri and I wrote it down.

    "I see," I said.

    "I counted," Lowri said. "I got to nine hundred."

    I had Fenwick on the telephone by three. There was singing in the background, but it was the wireless.

    "You'll be sorry to hear it's his heart. There's not a mark on him."

    "Poison?"

    "I've sent off what I've got." She waited. "You've gone quiet."
    """
    assert speakers(read_docstring())[-4:] == ["Fenwick", "the narrator", "Fenwick", "Fenwick"]


def test_who_is_asked_for_has_lifted_the_receiver():
    """
    Ann sat at the desk with Tom. Tom was making tea. Ann dialled the number, and it rang for a long time.

    "Hello?"

    "Is that Fergus?"

    "Who wants to know?"

    "It's about your mother," said Ann.

    Fergus came the next day.
    """
    assert speakers(read_docstring()) == ["Fergus", "Ann", "Fergus", "Ann"]
