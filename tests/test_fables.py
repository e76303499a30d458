"""Tales: brothers and sisters without names, who go by their place among each other, and beasts who talk."""

from told import read_docstring, read_text, speakers

TALE = """There was once a widow who had three daughters.
The eldest was tall, the second had a temper, and the youngest had lost a shoe.

"That's a witch's house," said the second.

"You can't know that," said the eldest.

"It's got legs," said the youngest.

The eldest looked at it for a while. The house looked back.

"We'll knock," she said.

"You knock," said the second, and pushed the youngest.

"I will," the eldest said, but the youngest knocked.
"""


def told(text: str) -> list[tuple[str | None, str]]:
    reading = read_text(text)
    names = {member.id: member.name for member in reading.cast}
    return [(names.get(line.speaker), line.text) for line in reading.lines]


def test_the_eldest_and_the_youngest_of_a_tale_are_its_persons() -> None:
    assert told(TALE) == [
        ("the second", '"That\'s a witch\'s house,"'),
        ("the eldest", '"You can\'t know that,"'),
        ("the youngest", '"It\'s got legs,"'),
        ("the eldest", '"We\'ll knock,"'),
        ("the second", '"You knock,"'),
        ("the eldest", '"I will,"'),
    ]


def test_where_they_have_names_the_youngest_is_one_of_those() -> None:
    names = "Clara and Ines sat down. Ruth did not. Clara nodded at Ines, and Ruth saw it."
    text = f"{names}\n\n{TALE}\n\n\"No,\" said Ruth.\n\n\"Yes,\" said Clara.\n\n\"Oh,\" said Ines.\n"
    assert {who for who, _ in told(text)} <= {"Clara", "Ines", "Ruth", None}


def test_the_youngest_who_is_called_by_a_name_is_that_person() -> None:
    text = TALE.replace("had lost a shoe.", "was called Jack.") + "\n\"Go in,\" said Jack.\n"
    assert {who for who, _ in told(text)} <= {"the eldest", "the second", "Jack", None}


def test_where_a_toad_talks_the_badger_is_somebody() -> None:
    """
    Bram the hedgehog had lost the acorns.

    "Which root were they under?" asked the old toad.

    "A root," said Bram.

    The badger, who had been listening from his door, cleared his throat.

    "I moved them," he said.

    "You?" said Bram.

    "I'm telling you now." The badger looked at his feet.
    """
    assert speakers(read_docstring()) == ["the old toad", "Bram", "the badger", "Bram", "the badger"]


def test_where_no_beast_talks_the_goat_says_nothing() -> None:
    """
    Bram tied the goat to the gate. Nell held the bucket.

    "She won't come," said Nell.

    "She will." The goat looked at the bucket.

    "Come on, then," said Nell.
    """
    assert "the goat" not in {member.name for member in read_docstring().cast}
