"""Names given in answer, silences, somebody out of view, «you»: each docstring is a story."""

from __future__ import annotations

import pytest

import readthrough
from readthrough.layers import Mentions
from readthrough.stages.shown import is_all_of_it, points_out
from told import read_docstring, read_text, somebody, speakers


def test_who_is_asked_for_a_name_gives_it():
    """
    Lady Vane set her cup down. Tam stood by the hearth with the broom. Lord Orme laughed at Tam.

    "Come here," said Lady Vane. "What's your name?"

    "Tam, m'lady."

    Lady Vane nodded. Lord Orme looked at Tam and at the broom.

    "And who are you?" Tam asked.

    "Orme. And don't forget it."
    """
    reading = read_docstring()
    assert speakers(reading)[2] == "Tam"
    assert somebody(reading, "Orme").id == reading.lines[4].speaker


def test_somebody_is_none_of_those_who_are_heard():
    """
    Ann put the lamp on the table. Tom shut the door behind him.

    "It's late," said Ann.

    "It's early," said Tom.

    "It's neither," said somebody.

    "Who's there?" said Ann.

    "Nobody I know," said Tom.
    """
    assert speakers(read_docstring())[2] not in ("Ann", "Tom")


def test_a_door_that_speaks_once_is_nobody():
    """
    Ilse lay in the bath. Ilse read the letter again.

    "Well?" says the door.

    "Well what?" says Ilse.
    """
    assert [c.name for c in read_docstring().cast] == ["Ilse"]


def test_what_a_note_says_is_no_speech():
    """
    *Back at six,* says the note. Ilse folds it. "Six," says Ilse.

    *dinner?* says the text. Ilse smiles. "Yes," says Ilse.
    """
    reading = read_docstring()
    assert [line.kind for line in reading.lines] == ["quoted", "speech", "message", "speech"]


def test_you_look_up_and_speak():
    """
    You close the door. You are late, and you know it. Your coat is wet. You look at Paul, and Paul looks at you.

    Paul puts his pen down. "You are late," says Paul.

    You look up at the clock. "Am I?" Your hands are cold. You put them in your pockets.

    "Very," says Paul.
    """
    assert speakers(read_docstring()) == ["Paul", "you", "Paul"]


@pytest.mark.parametrize("rank", ["Commander", "Constable", "Director", "Mayor"])
def test_behind_a_rank_stands_a_surname(rank: str):
    """«Martin» is a man's first name and says nothing of Commander Martin."""
    from readthrough.stages.characters.clusters import cluster
    from readthrough.stages.characters.forms import read_form

    forms = {read_form(f"{rank} Martin"): 3, read_form("Martin"): 4}
    people = cluster(forms, {"Martin": "-", f"{rank} Martin": "-"}).people
    assert [p.sex for p in people] == ["-"]


def test_a_rank_of_several_words():
    """
    "Stop," said Special Agent Marsh. Ilse stopped. Special Agent Marsh lowered the gun. "Good," said Marsh.

    Vice Admiral Bowen came in. "Who is this?" said Vice Admiral Bowen.
    """
    reading = read_docstring()
    assert {c.name for c in reading.cast} == {"Special Agent Marsh", "Ilse", "Vice Admiral Bowen"}


def test_a_full_name_once_with_a_rank():
    """
    Captain Ijola Sarn comes onto the bridge with her boots unlaced. "Report," says Sarn.

    Sarn sits down. "Well?" says Captain Sarn. Tamber looks at Sarn. "Nothing, Captain," says Ensign Tamber.

    "Mr. Tamber, look again," says Sarn.
    """
    reading = read_docstring()
    assert "Captain Ijola Sarn" in (somebody(reading, "Sarn").name, *somebody(reading, "Sarn").aliases)
    assert somebody(reading, "Tamber").id == somebody(reading, "Mr. Tamber").id == somebody(reading, "Ensign Tamber").id


def test_a_woman_of_forty_and_her_elbow():
    """
    Voss lifts her elbow off the panel. Voss is a woman of forty. "Close," says Voss, and Paul looks at Voss.

    Marsh, a tall man of few words, sneezes. "Sorry," says Marsh.
    """
    reading = read_docstring()
    assert somebody(reading, "Voss").pronouns == "she"
    assert somebody(reading, "Marsh").pronouns == "he"


def test_a_noun_that_speaks_is_somebody_everywhere():
    """
    The heron put down the pot and went red about the neck. Ann stared at the heron.

    "I washed it," said the heron.

    "Did you?" said Ann.

    "Twice," said the heron. "Ask the face at the window."

    "It's true," said the face.

    Ann sniffed. The heron of the town's arms was another, and the face was pale.
    """
    reading = read_docstring()
    shown = [reading.text[m.start : m.end].lower() for m in reading[Mentions].rows if m.kind == "nominal"]
    assert shown.count("the heron") == 4
    assert shown.count("the face") == 1
    assert speakers(reading)[:3] == ["the heron", "Ann", "the heron"]


def test_a_name_in_small_letters_in_the_tags_of_a_story():
    """
    Tags: inspector moss, moss x reader, moss is tired, moss/ann

    Inspector Ann Moss lit the lamp. The yard was dark, and nobody stood in it.

    "Well done, Pike!" Moss shouts back. Pike grins at the lamp.

    "Thank you," says Pike.
    """
    assert speakers(read_docstring())[0] == "Inspector Ann Moss"


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ('"Who is this?" said Ben, and held the photograph up.', '"Hugo Lant. We were at school. He was ill."'),
        ('"Who are you?" said the guard.', '"Hugo Lant, sir. He is in the carriage, and she is ill."'),
        ('"What was your name for him?" said Ben.', '"Hugo. After my father."'),
        ('"Who are you?" asked Ben.', '"Hugo. Hugo Lant sent me to you," said Joan.'),
    ],
)
def test_a_name_in_answer_may_be_another_s(asked: str, answer: str):
    after = "Hugo Lant was not there. Joan looked at Ben, and Ben looked at Joan."
    story = f'Ben turned to Joan. Joan sat down.\n\n{asked}\n\n{answer}\n\n{after}\n\n"I see," said Ben.\n'
    reading = readthrough.read(story.encode(), name="story.txt")
    hugo = next((c.id for c in reading.cast if "Hugo" in c.name), "nobody")
    assert hugo not in {line.speaker for line in reading.lines}


def test_what_is_no_rank_and_no_woman():
    """
    First Captain Hart said no. Then Doctor Mears said no too. "No," said Captain Hart.

    If Jack was a woman, he would have been burned. "Oh," said Jack. Jack shook his head.

    Dr. Amy smiled at Jack. "Wait your turn," said Dr. Amy.
    """
    reading = read_docstring()
    assert somebody(reading, "Captain Hart").name == "Captain Hart"
    assert somebody(reading, "Jack").pronouns == "he"
    assert somebody(reading, "Dr. Amy").pronouns == "she"


@pytest.mark.parametrize("asked", ["What letter?", "The letter?"])
def test_who_brought_a_word_in_does_not_ask_it_back(asked: str):
    told = (
        'Ana and Ben sat with Dora in the kitchen.\n\n"I never told Ben about the letter," said Ana.\n\n"Ana, no," '
        f'said Dora.\n\n"{asked}"\n\nNobody spoke.\n\n"Ben," said Dora. "Sit down."\n'
    )
    assert speakers(read_text(told))[2] != "Ana"


@pytest.mark.parametrize(
    ("first", "asked"), [("Where is the letter?", "The letter?"), ("I have the letter.", "What now?")]
)
def test_who_asks_again_or_asks_another_thing(first: str, asked: str):
    told = f'Ana looked at Ben.\n\n"{first}" Ana said.\n\n"Ana," said Ben.\n\n"{asked}"\n\n"No," said Ben.\n'
    assert speakers(read_text(told))[2] == "Ana"


def test_your_mum_is_not_who_says_so():
    """
    The phone rang on the hall table. Milo and Petra looked at it.

    "Leave it," said Petra.

    "It's your mum."

    Petra groaned and picked it up. "Hi, Mum."

    "Petra? Is it cold there?" said Mum.

    "No, Mum," said Petra. Milo laughed.
    """
    reading = read_docstring()
    assert reading.lines[1].speaker != "mum" or reading.lines[1].score < 0.5


def test_who_turns_to_another_alone_in_a_paragraph_speaks_next():
    """
    "Are you ready, Mallory?" the Warden asked.

    "Yes. I think so," Mallory said. "And the floods?"

    "There were none after that," the Warden said. "It is a pity."

    They crossed the wet yard.

    The Warden turned to Mallory.

    "A small matter, but we pay for it today."

    They went in.
    """
    assert speakers(read_docstring())[-1] == "the Warden"


def test_who_was_told_something_did_not_say_it():
    """
    "Is there land?" said Captain Moore to Don Luis.

    "It will be for tomorrow morning," Captain Moore was told with calm conviction.

    "It is always tomorrow with you, my friend," said Captain Moore.
    """
    assert speakers(read_docstring())[1] == "Don Luis"


def test_who_interrupted_him_did_not_say_what_came_before():
    """
    "He hasn't got the nerve!" said Lottie to Mrs. Binns.

    "The deuce I haven't!" Harold was hotly defending his honour when Crewe interrupted him.

    "Come away, Harold," said Crewe.
    """
    assert speakers(read_docstring())[1] != "Crewe"


def test_who_is_called_by_his_rank_answers():
    """
    Anton Gill got up from his chair. Inspector Birch wrote in his book, and Mat Cole stood at the window.

    "You won't want me, I suppose, inspector," said Gill.

    "Not now. You'll be about?"

    "I shall be in the garden," said Mat Cole. "Good night, Inspector."

    "Good night."
    """
    said = speakers(read_docstring())
    assert (said[1], said[-1]) == ("Inspector Birch", "Inspector Birch")


def test_a_rank_that_two_hold_is_nobody_by_itself():
    """
    Captain Hart and Captain Vane sat at the fire. Ned Bow stood.

    "It's late, captain," said Ned Bow to Captain Vane.

    "It is," said Captain Vane.
    """
    reading = read_docstring()
    assert [shown.name for shown in reading.cast if shown.id in reading.lines[0].addressees] == ["Captain Vane"]


def test_who_is_pointed_out_behind_a_line_says_it():
    """
    Noor, Wendell and Pilar were on the air, and Noor held the list.

    "Noor, why would we keep a log?" said Wendell.

    "Say it." That was Pilar, tinny and gleeful. "Say your name."

    "I won't," said Wendell. "That was Noor's list."
    """
    assert speakers(read_docstring()) == ["Wendell", "Pilar", "Pilar", "Wendell", "Wendell"]


def test_who_is_pointed_out_may_be_known_by_a_noun_alone():
    """
    Juno is at the till and Ilse stands before it with her cello.

    "Ilse," says Ilse. "For the name."

    "Elsa?" says Juno.

    "Are we ordering today?" That's the man in the vest behind her, who's been sighing since the door.

    "Elsie," Juno says, and writes it.
    """
    assert speakers(read_docstring())[3] == "the man in the vest"


def test_whose_hat_is_pointed_out_says_nothing_by_that():
    hat = "That was Fitz 's hat .".split()
    assert points_out(hat, 0, len(hat))
    assert not is_all_of_it(hat, 3)
    assert not points_out("That hat was Fitz".split(), 0, 4)
    assert not points_out("That was".split(), 0, 2)


def test_whom_all_turn_to_see_has_spoken():
    """
    Sunita Gill stood behind the counter. Joss Hale had come in for his paper.

    "It was his heart," said Sunita.

    "He fell on it, Sunita," said Joss.

    "He was face down with his hand on the book."

    "Which hymn?"

    They both looked round. Hester Quill had been standing by the cards so quietly that nobody had seen her.

    "Morning, nurse."
    """
    reading = read_docstring()
    assert speakers(reading)[3] == "Hester Quill"
    assert speakers(reading)[2] != "Hester Quill"


def test_who_turns_alone_has_heard_it():
    """
    Sunita stood behind the counter, and Joss at the door, and Hester by the cards.

    "It was his heart," said Sunita.

    "It was not."

    Hester turned round. Joss had put his hat on.

    "It was," said Sunita.
    """
    assert read_docstring().lines[1].score < 0.9


@pytest.mark.parametrize(
    ("called", "answers", "line"),
    [
        ("Mum", "A nurse looked up from the bed.", "She's asleep."),
        ("Anna", "A girl opened the door.", "She's not in."),
        ("Sam", "A policeman took off his hat.", "I'm afraid not."),
    ],
)
def test_who_answers_for_another_is_not_who_was_called(called: str, answers: str, line: str):
    told = f'"{called}?" Lily called.\n\n{answers} "{line}"\n\n"Oh," said Lily.\n\n"Here," said {called} at last.\n'
    noun = answers.split()[1]
    names = [{c.name, *c.aliases} for c in read_text(told).cast]
    assert not any(called in n and any(noun in each for each in n) for n in names)
