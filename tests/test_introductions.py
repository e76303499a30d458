"""Strangers who give their name in a line; each docstring is a story."""

from __future__ import annotations

from told import read_docstring, somebody, speakers


def test_she_who_gives_her_name_is_the_girl():
    """
    The girl in the fur hat came to the gate.

    "How many are they?" she asked.

    "Nine," said the keeper.

    "Let them in," said the girl.

    Walter and I stood in a room with a stove.

    "Sit down," she said. "Both of you. My name's Isolde."

    "What do you want with us?" asked Walter.

    "Nothing," said Isolde.
    """
    reading = read_docstring()
    assert "the girl" in somebody(reading, "Isolde").aliases
    assert speakers(reading)[0] == "Isolde"


def test_who_is_asked_for_his_name_answers():
    """
    The guard took off the sack. Under it was a boy with a black eye.

    "You are thin," said Lady Edith.

    "I was hungry," the boy said.

    "What is your name?" asked Edith.

    "Wilkin Sarn, second son of the miller of Fell."

    "And do you know where you are, Wilkin Sarn?"

    "In the wrong house," said the boy.
    """
    assert "the boy" in somebody(read_docstring(), "Wilkin Sarn").aliases


def test_who_is_asked_may_be_another():
    """
    Anna and the porter stood at the desk. "Wait," said the porter.

    "Who are you?" Tom asked the girl by the door.

    "Cass."

    "She is with me," said Anna.

    "I am," said Cass.
    """
    assert "the porter" not in somebody(read_docstring(), "Cass").aliases


def test_who_comes_later_is_no_noun_from_before():
    """
    The girl with the goat left at noon. Ida Marsh had the key.

    "Come in," said Tom.

    "My name's Odile," she said from the door. "I have come about the goat."

    "You are late," said the girl with the goat.

    "I am Odile," said Odile, "and I am never late."
    """
    assert somebody(read_docstring(), "Odile").aliases == ()


def test_a_guess_at_a_name_is_put_right():
    """
    Miriam looked up and saw a student standing in her door.

    "Is this a bad time?" said the student.

    "Come in. It's Katelyn, isn't it?"

    "Kathlyn."

    "Sorry," said Miriam.

    "It's about my grade," Kathlyn said.
    """
    assert "the student" in somebody(read_docstring(), "Kathlyn").aliases


def test_a_surname_and_a_first_name_in_one_answer():
    """
    "What's your name, my dear?" said Mr. Holt.

    "Marl, sir. Edith."

    "Well, Edith, I think that you had better sit down," said Mr. Holt.

    "Thank you, sir," said Edith.
    """
    assert "Marl" in somebody(read_docstring(), "Edith").aliases


def test_who_answers_with_a_name_is_in_the_cast():
    """
    "And who are you?" said Isobel.

    "Wenlow, Your Grace. I bring the coals."

    "And what have you heard?" said Isobel.

    "Nothing," he said.
    """
    assert somebody(read_docstring(), "Wenlow").lines


def test_a_newcomer_who_is_greeted_by_name():
    """
    Bram looked at the dean. A small boy in a paper crown came out from under the stage.

    "Are you going to arrest Granny?" he said.

    There was a pause.

    "Hello, Osbert," said Bram. "How long have you been there?"

    "It was me." The boy scuffed his foot.
    """
    assert speakers(read_docstring()) == ["Osbert", "Bram", "Bram", "Osbert"]


def test_a_greeting_into_a_telephone_is_not_for_the_waiter():
    """
    A waiter came over.

    "Tea?" he asked.

    "Hello, Hugo," said Bram into the phone. "No, not yet."

    "Milk?" said the waiter.

    "Hugo, I have to go," said Bram.
    """
    assert {c.name for c in read_docstring().cast} >= {"the waiter", "Hugo", "Bram"}


def test_a_captain_who_gives_a_first_name():
    """
    "Is that a real ship?" asked the radio.

    Captain Halvorsen leaned in. "It's a real ship," she said. "I'm Ines. What's your name?"

    "Jonah."

    "Ines," said Commander Okoro. Halvorsen held up her hand.
    """
    assert "Ines" in somebody(read_docstring(), "Captain Halvorsen").aliases


def test_who_gives_a_name_beside_the_captain():
    """
    Captain Halvorsen leaned in. "Who are you?" she said.

    "I'm Ines," said the girl. Halvorsen held up her hand. The girl grinned.
    """
    reading = read_docstring()
    assert somebody(reading, "Ines").id != somebody(reading, "Captain Halvorsen").id


def test_who_answers_to_a_new_name():
    """
    Raman frowned. "I can clean that up. Quill, can you lend me some of your brain?"

    The android had been standing still by the wall. It turned its smooth face. "How much would you like?"

    "Whatever you're not using," said Raman.

    "That is a considerable amount," said Quill.
    """
    reading = read_docstring()
    assert "the android" in somebody(reading, "Quill").aliases
    assert speakers(reading) == ["Raman", "Quill", "Raman", "Quill"]


def test_who_answers_for_somebody_else():
    """
    "Quill, where are you?" Raman called.

    A guard looked round the door. "Not here," said the guard.

    "I am," said Quill. The guard stared at Quill.
    """
    reading = read_docstring()
    assert somebody(reading, "Quill").id != somebody(reading, "the guard").id


def test_who_says_where_she_is_from():
    """
    Across the ice came a horse, and a woman on it with her hood back. Perrin looked at Aldous. Wick held her bow.

    "I'm Ilse of Torve!" she called up.

    Perrin swallowed and climbed on the block.

    "You're very young!"

    "I'm getting over it!" shouted Perrin.

    Ilse laughed.
    """
    assert speakers(read_docstring())[0] == "Ilse"


def test_who_gives_name_and_office_is_who_was_a_noun():
    """
    Kofi walked along the yellow line. Somebody sat on a bollard.

    "This is a restricted area," he said.

    "Then you'd better not be here either," the woman said. "You file a report every month."

    He put the flashlight on her face. She did not blink.

    "Who reads my reports?"

    "I do. I think I'm the only one. Annika Dael, Belgian federal police, and no, I have no right to be here."

    "Sit," Kofi said.

    "I am sitting," said Annika.
    """
    reading = read_docstring()
    assert "the woman" not in {c.name for c in reading.cast}
    assert {line.speaker for line in reading.lines} <= {"kofi", "annika-dael", None}


def test_who_answers_a_question_for_the_name_was_a_noun_some_turns_ago():
    """
    A boy of ten or so stood there with a shotgun. Cass Larkin stopped.

    "That's far enough," the boy said.

    "That's a Greener," Larkin observed.

    "Twelve. You from the ranch?"

    "I don't know any ranch. What's your name?"

    "William Combes. They call me Billy."

    "Put it down, Billy," Larkin said.

    "It ain't loaded," said Billy.
    """
    reading = read_docstring()
    assert {c.name for c in reading.cast} == {"William Combes", "Cass Larkin"}


def test_a_call_by_a_full_name_gives_nobodys_name():
    """
    "Annika Dael, the famous liar," the man said. He had a red beard.

    "Sit down," said Annika.
    """
    assert "the man" in {c.name for c in read_docstring().cast}


def test_the_real_name_of_who_goes_by_another():
    """
    Bean put her phone back in her blazer and stood behind the gym with six balloons.

    Her real name was Beatrice Nwosu, but nobody had used it since primary.

    "Six," said Bean.
    """
    assert "Beatrice Nwosu" in somebody(read_docstring(), "Bean").aliases


def test_a_real_name_of_one_of_two_women_joins_neither():
    """
    Bean put her phone back in her blazer. Moira waited for her by the gym.

    Her real name was Beatrice Nwosu, but nobody had used it since primary.

    "Six," said Bean. "Seven," said Moira.
    """
    reading = read_docstring()
    assert not any("Nwosu" in alias for name in ("Bean", "Moira") for alias in somebody(reading, name).aliases)
