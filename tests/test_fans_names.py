"""Names as amateurs write them: each docstring is the story, each test what a careful reader would say of it."""

from __future__ import annotations

import pytest

from readthrough import Reading
from told import read_docstring, read_text, somebody


def names(reading: Reading) -> dict[str, set[str]]:
    return {c.name: set(c.aliases) for c in reading.cast}


@pytest.mark.parametrize("name", ["JJ", "Q", "T.J.", "R4-B2", "2K"])
def test_initials_and_numbers_that_speak(name: str):
    reading = read_text(f'Tom came in. "Late," said {name}.\n\n{name} looked at the clock. "Very late," {name} said.\n')
    assert [line.speaker for line in reading.lines] == [reading.cast[0].id] * 2
    assert reading.cast[0].name == name


def test_what_is_shouted_or_short_for_something_is_nobody():
    """
    "Stop!" said the FBI agent. "We're the FBI." THE END was near, and the TV said so.

    "NO!" said Tom. "Tch," said Tom. "OK."
    """
    assert [c.name for c in read_docstring().cast] == ["Tom", "the FBI agent"]


def test_a_title_that_ends_a_name():
    """
    "Kneel," said the Dark Lord. Severin knelt.

    "Good," said the Dark Lord. The French Colonel bowed. Colonel Dupuis always bowed.
    """
    reading = read_docstring()
    assert reading.lines[0].speaker == "the-dark-lord"
    assert "the French Colonel" not in names(reading)


def test_a_name_that_is_a_word_too():
    """
    Cloud shrugged. There was one cloud over the hill. "Maybe," he said.

    Cloud's hand closed on the gate. Tilda watched the cloud. "No," said Tilda.

    "No?" Cloud looked up.
    """
    assert set(names(read_docstring())) == {"Cloud", "Tilda"}


def test_who_comes_in_once_and_speaks():
    """
    "Where is he?" Brannock stormed in, his coat wet. "Where is my son?" he demanded.

    "Upstairs," said Anna.
    """
    assert [line.speaker for line in read_docstring().lines] == ["brannock", "brannock", "anna"]


@pytest.mark.parametrize(
    ("text", "cast"),
    [
        ('"Where is it, Ginny?" said Mrs. Welby.\n\nGinny Welby shrugged. "I don\'t know," said Ginny.',
         {"Ginny Welby": {"Ginny"}, "Mrs. Welby": set()}),
        ('Rose Welby and Roxanne Welby sat down. "Hi," said Rose.\n\n"Hi," said Roxanne.',
         {"Rose Welby": {"Rose"}, "Roxanne Welby": {"Roxanne"}}),
        ('"Hello," said Aunt March.\n\n"Yes," said Jo. Jo March looked at Aunt March.',
         {"Aunt March": set(), "Jo March": {"Jo"}}),
        ('Harmony Lodge looked up. Dan Lodge came in. "Hello," said Harmony. Harmony smiled. Harmony sat.\n\n'
         '"Lodge," said Ron. "Move."\n\n"No," said Harmony.',
         {"Harmony Lodge": {"Harmony", "Lodge"}, "Dan Lodge": set(), "Ron": set()}),
    ],
)  # fmt: skip
def test_two_of_one_family_are_two(text: str, cast: dict[str, set[str]]):
    assert names(read_text(text)) == cast


@pytest.mark.parametrize(
    ("text", "cast"),
    [
        ('"Hi," said Charlotte.\n\n"Hi, Charlie," said Vera.\n\nCharlotte laughed. Charlotte sat. "Ha," said Charlie.',
         {"Charlotte": {"Charlie"}, "Vera": set()}),
        ('"Hi," said Kim Taeyong.\n\n"Hi, Tae," said Jimmy.\n\nTaeyong laughed. "Ha," Tae said. Taeyong sat.',
         {"Kim Taeyong": {"Taeyong", "Tae"}, "Jimmy": set()}),
        ('"Hi," said Ushida Naro.\n\n"Hello, Naro-kun," said Alda.\n\nNaro sat. "Thanks," said Naro.',
         {"Ushida Naro": {"Naro", "Naro-kun"}, "Alda": set()}),
        ('Aaron Hatchner came in. "Up," said Hatch.\n\nHatch nodded. Hatchner sighed.',
         {"Aaron Hatchner": {"Hatch", "Hatchner"}}),
        ('Mr. Thornton opened the shop.\n\n"Morning, Mr. T," said Jake.', {"Jake": set(), "Mr. Thornton": {"Mr. T"}}),
        ('Marta De Luca stomped in. "Out," said Marta De Luca.\n\n"No," said Ben.\n\n"Fine," De Luca said.',
         {"Marta De Luca": {"De Luca"}, "Ben": set()}),
        ('"Ty!" said Anna. Tyler looked up.\n\n"What?" said Tyler.\n\n"Come here, Ty," said Anna.',
         {"Anna": set(), "Tyler": {"Ty"}}),
        ('Grandma Swan sat down. "Tea?" said Grandma.\n\n"Please," said Emma Swan.',
         {"Grandma Swan": {"Grandma"}, "Emma Swan": set()}),
    ],
)  # fmt: skip
def test_one_person_under_two_names(text: str, cast: dict[str, set[str]]):
    assert names(read_text(text)) == cast


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ('Adam and Felix stopped.\n\nA policeman stepped into the road. "It\'s shut," he said.\n\n"Oh," said Felix.',
         ["the-policeman", "felix"]),
        ('Adam and Felix sat down.\n\nA waiter came over.\n\n"Anything else?" he asked.\n\n"No," said Felix.',
         ["the-waiter", "felix"]),
        ('Ann and Felix sat down.\n\n"Who has it?" asked Ann.\n\n"Not me," said Felix.\n\n"Go home," said a voice '
         'behind them.', ["ann", "felix", None]),
        ('Nora laughed. A girl behind her said, "I\'m cold."\n\n"Me too," said Nora.', ["the-girl", "nora"]),
        ('I found Bram on the wall.\n\n"You came," said Bram.\n\n"I do," I said.\n\n"Late," said Bram.\n\n"I know," I '
         'said.', ["bram", "the-narrator", "bram", "the-narrator"]),
    ],
)  # fmt: skip
def test_who_comes_and_says_something(text: str, speakers: list[str | None]):
    assert [line.speaker for line in read_text(text).lines] == speakers


def test_who_is_known_by_a_noun_gives_a_name():
    """
    A waiter came over. "I'm Marco. Drinks?"

    "Water," said Peter.

    "Sparkling?" asked the waiter.
    """
    assert names(read_docstring()) == {"Marco": {"the waiter"}, "Peter": set()}


@pytest.mark.parametrize(
    "line",
    [
        '"Get a grip, Lorne," Tom told himself.',
        'The phone rang. "Lorne," said Tom.',
        '"And she says, \'Lorne, you are mad,\'" said Tom.',
    ],
)
def test_who_names_himself_is_one_person(line: str):
    reading = read_text(f'Tom Lorne came in. Tom sat down.\n\n{line}\n\n"Well, Lorne?" said Ann. Tom looked up.')
    assert names(reading)["Tom Lorne"] == {"Tom", "Lorne"}


def test_a_title_as_address_is_the_titled_man():
    """
    Prince Vasko bowed. "Can one be calm, Prince?" said Anna. "No, Prince."

    "One can," said Prince Vasko.
    """
    assert len(read_docstring().cast) == 2


def test_a_rank_is_not_shown_for_who_has_a_name():
    """
    Tom was leaning on the rail. "You don't get a vote, Captain," said Lucy. "No, Captain."

    The captain smirked. "Captain Tom Barlow, ma'am," he said.
    """
    assert "Captain Tom Barlow" in names(read_docstring())


def test_the_winter_soldier_is_no_woman():
    """
    The Winter Soldier turned. "No," said the Winter Soldier.
    """
    assert read_docstring().cast[0].pronouns != "she"


def test_the_whole_name_that_only_people_say_is_whose_beginning_the_narration_uses():
    """
    Tier put the lamp down. "You thank me for the dishes," said Tunde. "I've had eight months, Tiernay."

    "And?" said Tier.

    "And it's Tiernay," said Tunde. Tier looked at the tins.
    """
    assert somebody(read_docstring(), "Tiernay").name == "Tier"


def test_a_pet_form_of_a_surname_is_its_bearer():
    """
    Anders Torkelsen was taping his stick. Anders did it the same way every day, and Torkelsen was never hurried.

    "Oh, and Torky, you're rooming with him on the road," said the coach.

    "Fine," said Anders.
    """
    assert "Torky" in somebody(read_docstring(), "Anders Torkelsen").aliases


def test_mr_k_of_the_narration_is_the_one_mr_kowalczyk():
    """
    "Okay, people!" Mr. Kaminski clapped his hands. "Listen up."

    "We are," said Priya.

    The door banged open behind us.

    "What is this, a picnic?" said Mr. K.

    "No," said Priya.
    """
    assert somebody(read_docstring(), "Mr. Kaminski").aliases == ("Mr. K",)
