"""Chats and plays: each docstring is the story, each test what a careful reader would say of it."""

from __future__ import annotations

from readthrough import Reading
from readthrough.layers import Structure
from told import read_docstring, read_text


def written(reading: Reading) -> list[tuple[str | None, str]]:
    return [(line.speaker, line.text) for line in reading.lines if line.kind == "message"]


def test_who_writes_in_a_chat_is_in_the_cast_under_any_name():
    """
    Nell had been staring at her phone for an hour.

    bigbirb: who ate my leftovers

    tincan: define leftovers

    bigbirb: the ones with my NAME on them

    spideyboy: we talked about this

    She put it away. "I can't," Nell said.
    """
    reading = read_docstring()
    assert {c.name: c.lines for c in reading.cast} == {"bigbirb": 2, "tincan": 1, "spideyboy": 1, "Nell": 1}
    assert [who for who, _ in written(reading)] == ["bigbirb", "tincan", "bigbirb", "spideyboy"]


def test_the_parts_of_a_play_are_persons():
    """
    HARKER: No.

    RON: Yes, and you know it.

    HARKER: (laughs) Never.

    RON: Whose side are you on, Edith?

    EDITH: Nobody's.
    """
    reading = read_docstring()
    assert {c.name: c.lines for c in reading.cast} == {"Harker": 2, "Ron": 2, "Edith": 1}
    assert reading.lines[2].text == "Never."


def test_one_text_is_a_message_where_its_sender_is_somebody():
    """
    Steve stared at the screen. He was tired, and Tucker was out.

    **Tucker:** where are you

    Steve stared some more. "Oh no," he breathed.

    Tucker: the loud one

    Then Steve sighed at Tucker. The truth: it was late.
    """
    assert written(read_docstring()) == [("tucker", "where are you"), ("tucker", "the loud one")]


def test_what_the_program_says_in_a_chat_is_nobody_s():
    """
    Nell sat down.

    mo: hi

    **mo** has left the chat

    kit changed mo's name to traitor

    traitor: rude

    mo is typing...

    Seen 5:04 PM

    "Ha," said Nell.
    """
    assert written(read_docstring()) == [("mo", "hi"), ("traitor", "rude")]


def test_the_gap_for_the_reader_s_name():
    """
    You close the door behind you. You look at Dan and you sigh. You hang up your coat and your hat.

    "Y/N," Dan says. "You're late." You roll your eyes.

    "Morning," you say to Dan. You sit down next to him and you take his coffee.

    "That's mine, (y/n)."
    """
    reading = read_docstring()
    assert {c.name: c.lines for c in reading.cast} == {"Y/N": 1, "Dan": 2}
    assert read_text('"What?" (Y/N) asked. Dan smiled at [Y/N].\n\n"No," said Dan.').lines[0].speaker == "y-n"


def test_texts_in_italics_where_a_phone_buzzed():
    """
    Felix was nearly asleep when his phone lit up with a text from Adam.

    *Are you awake?*

    Felix smiled and wrote back.

    *No.*

    *Liar. Come outside.*

    He sighed and got up. It was cold. He opened the door.

    *What a night.*

    "Hi," said Felix.
    """
    lines = [(line.kind, line.text) for line in read_docstring().lines]
    assert lines[:3] == [("message", "Are you awake?"), ("message", "No."), ("message", "Liar. Come outside.")]
    assert ("message", "What a night.") not in lines


def test_the_key_of_a_chat_says_who_writes():
    """
    Marlin = emrys
    Gwen = gwenhwyfar
    Archie - princeprat

    emrys: everyone be nice

    gwenhwyfar: Marlin

    emrys: oh no

    princeprat: what

    Marlin put his phone down. "Come to the pub," he said.

    "No," said Archie.
    """
    assert {c.name: c.lines for c in read_docstring().cast} == {"Marlin": 3, "Gwen": 1, "Archie": 2}


def test_who_writes_is_not_in_the_room():
    """
    Steve put the phone down.

    Tucker: where are you

    Steve: office

    Tucker: hurry up

    Steve sighed. "I have to go," he said.
    """
    assert read_docstring().lines[-1].speaker == "steve"


def test_a_name_in_small_letters_in_a_chat_is_the_same_person():
    """
    Theo looked at the screen, and Theo laughed.

    theo: you up?

    nell!!: no

    theo: me neither

    "Not funny," said Nell aloud.
    """
    assert {c.name: c.lines for c in read_docstring().cast} == {"Theo": 2, "Nell": 2}


def kinds(reading: Reading) -> list[tuple[str, str]]:
    blocks = reading[Structure].blocks
    return [(b.why, reading.text[b.start : b.end]) for b in blocks if b.kind in ("letter", "message")]


def test_a_mail_is_nobody_s_line():
    """
    6.

    From: Ann Other <ann@boats.example>
    To: Everybody (All)
    Subject: RE: The Boat

    Colleagues,

    I had hoped we could leave it there. The boat was not mine.

    Ann

    Nell Hart read this twice. Nell put it down.

    "Well," said Nell.

    7.

    From: Nell Hart
    Subject: The Boat
    Date: May 3

    I did it, and I would do it again. You know why.

    She put on her coat.

    "Now," said Nell.
    """
    reading = read_docstring()
    assert {c.name: c.lines for c in reading.cast} == {"Nell Hart": 2, "Ann Other": 0}
    assert written(reading) == []
    bodies = [text for why, text in kinds(reading) if why == "mail-body"]
    assert bodies[0] == "Colleagues," and bodies[2:] == ["Ann", "I did it, and I would do it again. You know why."]
    assert [c.title for c in reading[Structure].chapters] == ["6.", "7."]


def test_what_is_told_under_the_head_of_a_mail():
    """
    From: Ann Other
    Subject: The Boat

    Nell deleted it. She did not read it. Her phone rang.

    "Now," said Nell.
    """
    assert [why for why, _ in kinds(read_docstring())] == ["mail-head"] * 2


CHAT = "**me:** are you up\n\n**Ivo:** no\n\n**me:** my sister had my phone\n\n**Ivo:** sure\n"


def test_me_is_who_holds_the_phone():
    for told in ("Nell looked at her phone.", "Nell sat up. Then she unlocked the phone.", "Nell got out her phone."):
        reading = read_text(f'{told} Tom was asleep.\n\n"Oh, Tom," said Nell. Ivo never slept.\n\n{CHAT}')
        assert [who for who, _ in written(reading)] == ["nell", "ivo", "nell", "ivo"], told


def test_me_is_nobody_where_no_one_holds_a_phone():
    for told in ("Nell and Tom were asleep.", "Nell's phone was dead.", '"Ivo looked at his phone," said Tom.'):
        reading = read_text(f'{told}\n\n"Oh, Tom," said Nell. Ivo never slept.\n\n{CHAT}')
        assert [who for who, _ in written(reading)] == [None, "ivo", None, "ivo"], told


def test_me_is_the_narrator():
    told = 'I looked at my phone. I was tired. "Bed," I said to Tom.\n\n"No," he said. I yawned.\n\nI said so.\n\n'
    assert [who for who, _ in written(read_text(told + CHAT))] == ["the-narrator", "ivo", "the-narrator", "ivo"]
