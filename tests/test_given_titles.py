"""Titles that are first names too: each docstring is the story, each test what a careful reader would say of it."""

from __future__ import annotations

from readthrough import Reading
from readthrough.stages.characters.forms import read_form, titles_as_names
from told import read_docstring, somebody


def names(reading: Reading) -> dict[str, set[str]]:
    return {c.name: set(c.aliases) for c in reading.cast}


def test_dean_is_a_first_name_where_the_narration_calls_somebody_so():
    """
    Dean Marlow dropped his bag on the motel bed. "This place stinks, Timmy," Dean said.

    Tim looked up. "You picked it, Dean."

    "I picked the one with a bar." Dean grinned at his brother. Tim Marlow did not grin back.
    """
    assert names(read_docstring()) == {"Dean Marlow": {"Dean"}, "Tim Marlow": {"Tim", "Timmy"}}


def test_the_dean_is_an_office():
    """
    Father John came in. "Dean Hartley wishes to see you," he said to Susan.

    "The dean?" said Susan. The Dean was already at the door.

    "Miss Price," said Dean Hartley.
    """
    assert names(read_docstring())["Dean Hartley"] == {"the Dean"}


def test_an_earl_without_the_is_nobody_of_rank():
    """
    Earl Tobin slammed the hood. "She won't start," Earl said.

    "She never does," said Bishop. Kate Bishop had told him so.
    """
    assert set(names(read_docstring())) == {"Earl Tobin", "Kate Bishop"}


def test_titles_as_names_counts_the_office():
    assert titles_as_names(["Dean", "the Dean", "the Dean", "Duke", "Captain"]) == {"Duke"}
    assert read_form("Dean Marlow", {"Dean"}).given == "dean"
    assert read_form("Dean Marlow").title == "Dean"
    assert read_form("the Dean", {"Dean"}).title == "Dean"


def test_doc_is_the_doctor():
    """
    "Carbon monoxide," said Doctor Ferris. Ilse Brandt rubbed her eyes.

    "How long, Doc?" said Ilse.

    "Three hours," said Ferris, and went. Ilse called the Doc back.
    """
    assert {"Doc", "the Doc"} <= set(somebody(read_docstring(), "Doctor Ferris").aliases)


def test_doc_may_be_either_of_two():
    """
    "Gas," said Doctor Ferris. "Smoke," said Doctor Lind.

    "How long, Doc?" said Ilse. Ferris and Lind looked up. "Well, Doc?" said Ilse.
    """
    reading = read_docstring()
    assert somebody(reading, "Doc").id not in (somebody(reading, "Doctor Ferris").id, somebody(reading, "Lind").id)


def test_sarge_is_the_sergeant():
    """
    "Sarge! There are two of them!" cried Pim Tolley.

    The sergeant put his head out of the hut. "What do they want?" he said.

    "To cross, Sarge," said Pim. The sergeant swore.
    """
    assert "the sergeant" in somebody(read_docstring(), "Sarge").aliases


def test_miss_hart_is_the_daughter_of_mr_hart():
    """
    Harold Beynon sat on the wall. "I'm not let drive it," he said. He shook his head.

    "And where's Lowri Beynon?" I said.

    "At home, Inspector." Harold looked at his boots.

    "Miss Beynon?" I said at the door. It was open, and Lowri Beynon sat at the table. "Mr Beynon sent me."

    "Sit down," said Lowri.
    """
    reading = read_docstring()
    assert somebody(reading, "Miss Beynon").id == somebody(reading, "Lowri").id
    assert somebody(reading, "Mr Beynon").id == somebody(reading, "Harold").id


def test_a_captain_is_called_by_rank_alone():
    """
    "Coming up on the marker, Captain," said Ensign Bell. Bell had his hands on the helm.

    "Slow to one quarter, please."

    Captain Halvorsen leaned forward. The captain was a small woman with a bad knee. "No," said the captain.

    "I can clean that up, Captain. Give me a minute," said Raman.

    "Captain, with respect, I can try till my hair falls out," said Bell. "Thank you, Captain. In nine seconds."

    "I've lost it in the ice. Captain, I've lost it," said Raman. "Captain, tell them to wait."

    "Captain? The leak is nearly out," said Bell.
    """
    reading = read_docstring()
    assert "Captain" in somebody(reading, "Captain Halvorsen").aliases
    assert reading.lines[0].addressees == (somebody(reading, "Captain Halvorsen").id,)


def test_doctor_is_the_dr():
    """
    "Say your name," ordered the tall one.

    "Dr. Anselm Boateng," said Boateng. He held up his hands.

    "Sit, Doctor." The tall one laughed. "Now, Doctor, the bag."

    "It is empty," said Boateng.
    """
    assert "Doctor" in somebody(read_docstring(), "Boateng").aliases


def test_who_answers_to_a_rank_twice():
    """
    "Up!" Venn had him by the collar.

    "You'll wear them out, Captain," said Corin.

    "How's the leg?" said Venn. She sat down.

    "It's nothing, Captain," said Corin. He lay back.

    "It is not," said Venn. The fire was low. Corin slept.
    """
    reading = read_docstring()
    assert somebody(reading, "Captain").id == somebody(reading, "Venn").id


def test_a_commander_is_not_the_captain_who_answers():
    """
    "You'll wear them out, Captain," said Corin.

    "How's the leg?" said Commander Thrace. He sat down.

    "It's nothing, Captain," said Corin. He lay back.

    "It is not," said Thrace. The fire was low. The captain threw a log on it. "Good night," said the captain.
    """
    reading = read_docstring()
    assert somebody(reading, "the captain").id != somebody(reading, "Thrace").id


def test_judge_whom_people_only_call_so_is_the_judge():
    """
    Judge Moreau looked over the bench. She had a cold, and she blew her nose.

    "Is the witness here?" said Moreau.

    "Yes, Judge." Mobley sat down again.

    "Ready, Judge," said Karras. Karras buttoned his coat.

    "Judge, may we approach?" said Mobley.
    """
    reading = read_docstring()
    assert somebody(reading, "Judge") is somebody(reading, "Judge Moreau")
    assert somebody(reading, "Judge").pronouns == "she"
