"""Who «I» is in whole books: chapters named after others, two names in turns, hundreds of names called once."""

from __future__ import annotations

from readthrough import Reading
from readthrough.layers import Characters
from told import read_docstring, read_text, speakers


def tellers(reading: Reading) -> set[str]:
    """The names of those who tell the story's stretches."""
    rows = reading[Characters].rows
    return {rows[told.narrator].name for told in reading[Characters].told}


def test_a_chapter_named_after_somebody_is_not_told_by_them():
    """
    I

    A Town of Slag

    I got in at noon. I put my bag in the room and I went out again.

    "You'll want the chief," said Delia Frost. "I don't want him," I said. She laughed. Delia liked it.

    II

    Delia Frost

    Delia opened the door herself. I sat down. "What'll it be, Mr. Cleverhat?" asked Delia.

    "Gin," I said. I drank it. Delia poured me another.

    III

    Coal Street

    I took a cab. I paid it off at the corner and I walked. "Delia sent me," I said.

    "Then go in," said the boy. I went in.
    """
    reading = read_docstring()
    (narrator,) = (c for c in reading.cast if c.narrator)
    assert narrator.name == "the narrator"
    assert tellers(reading) == {"the narrator"}


def test_a_chapter_three_is_not_told_by_king_george_the_third():
    """
    II

    I had a hat like the one that King George III wore. I wore it, and I was proud of it.

    "Ned, take it off," said my aunt. "I will not," I said. "You will, Ned," she said. "No," I said.

    III

    I took it off in the end. "Ned, that's better," said my aunt.

    "It isn't," I said. "King George III would have kept it on."
    """
    assert {c.name for c in read_docstring().cast if c.narrator} == {"Ned"}


def test_whom_soldiers_call_by_rank_and_ladies_by_name_is_one():
    """
    I went down to the carts. I had the maps with me, and I gave them out.

    "Tenente, the bridge is up," said Bruni. "I know it is," I said. "What do we do, Tenente?" said Bruni.

    "We wait," I said. "All right, Tenente," Bruni said. "Good," I said. I lit my pipe.

    "Is it far, Tenente?" said Corto. "No," I said. "I am tired, Tenente," said Corto. "So am I," I said.

    In the town I saw Miss Hollis. "Good evening, Mr. Hale," she said. "Good evening," I said.

    "Are you well, Mr. Hale?" said Miss Hollis. "I am," I said. "You look thin, Mr. Hale," she said. "I know," I said.

    "Sit down, Mr. Hale," said Miss Hollis. "I will," I said. "Frank Hale," she said, "you are a fool."

    "Is it true, Mr. Hale?" she said. "Yes," I said. "Oh, Mr. Hale," said Miss Hollis. "I'm sorry," I said.

    "The horses are dead, Tenente," said Bruni. "Bury them," I said. "Now, Tenente?" said Bruni. "Now," I said.
    """
    (narrator,) = (c for c in read_docstring().cast if c.narrator)
    assert {"Tenente", "Mr. Hale"} <= {narrator.name, *narrator.aliases}


def test_a_narrator_is_not_who_stands_beside_the_name():
    """
    I came in late. I had my hat on, and I took it off.

    "Nick, you're wet," she said. "I am," I said. "You always are, Nick," said Daisy. She laughed. I laughed too.

    "Ask Nick," she said. "Nick knows." She smiled. "Nick was there." She took my hand. "Nick saw her." She was pale.

    "It was Nick who told her," Daisy said. "Nick told her what she was." She shook her head. "I did," I said.

    "Nick hurt her," she said. "Nick had her letters. Nick had them all the time." She began to cry. "Yes?" I said.
    """
    (narrator,) = (c for c in read_docstring().cast if c.narrator)
    assert (narrator.name, narrator.pronouns) == ("Nick", "he")


def test_miss_anne_is_miss_hart_where_she_has_no_sister():
    calls = "\n\n".join(f'"Number {n}, Miss Anne," said the porter.' for n in range(12))
    line = '"Is it you, Miss Hart?" asked Colonel Pell. "It is," said Anne.'
    asked = "\n\n".join(f"{line} Day {n} was wet." for n in range(8))
    came = "Anne Hart came to the hotel with her bags. Anne Hart was tired. Anne Hart slept.\n\n"
    cast = read_text(f"{came}{calls}\n\n{asked}\n").cast
    (anne,) = (c for c in cast if c.pronouns == "she")
    assert {"Miss Hart", "Miss Anne"} <= {anne.name, *anne.aliases}
    sister = '"I am Jane Hart," said Jane. Jane Hart sat down by her sister. "Sit, Jane," said Anne. "Jane Hart!"\n\n'
    cast = read_text(f"{came}{sister}{calls}\n\n{asked}\n").cast
    assert not any({"Miss Hart", "Miss Anne"} <= {c.name, *c.aliases} for c in cast)


def test_whose_name_i_wear_i_am_not():
    """
    Gord leaned out of the office. "Pip, tell your friend," said Gord. Gord sighed. I looked at Mari.

    "Get off the counter," I said.

    "Hey, Gord," said Teddy, for my name tag said so.

    "I'm Gord," I said. "I can do what I want." Gord shut the door.

    "What did I say, Pip? What's the one thing?" said Gord.

    "Eyes on the ice," I said. Gord rubbed his face. Gord laughed. I went home.

    "I was there, Pip," said Mari.

    "I know," I said.
    """
    assert tellers(read_docstring()) == {"Pip"}


def test_who_is_only_called_may_be_the_nameless_narrator():
    """
    I was behind the counter. Lou was steaming milk, and I could see that she was laughing.

    "Did you see that?" I asked Lou.

    "Steve works tomorrow, Benny."

    I wiped the counter and I thought about that.

    "Take it back, Benny. Go home, Steve."

    "I can't."

    "Go home, Benny. Come here, Steve."

    I put down the cup.
    """
    reading = read_docstring()
    assert tellers(reading) == {"the narrator"}
    assert speakers(reading)[1:3] == ["Lou", "Lou"]
    assert reading.lines[2].score > 0.8  # it may be Benny who tells the story: then «I» do not say it
