"""Who is in a story: each docstring is the story, each test what a careful reader would say of it."""

from __future__ import annotations

import pytest

import readthrough
from readthrough import Reading
from readthrough.stages.characters.alike import is_pet_form, is_slip
from told import read_docstring, somebody


def names(reading: Reading) -> dict[str, set[str]]:
    return {c.name: set(c.aliases) for c in reading.cast}


def test_one_person_under_title_surname_and_full_name():
    """
    John Cavell came in. "Good evening," said Mr. Cavell.

    "You are late," said Ruth. Cavell shrugged. John always shrugged.

    "I am," John said. Mr. Cavell hung up his hat.
    """
    reading = read_docstring()
    assert names(reading)["John Cavell"] == {"Mr. Cavell", "Cavell", "John"}
    assert len(reading.cast) == 2


def test_husband_and_wife_are_two():
    """
    Mr. Orme looked at Mrs. Orme. "Well?" said Mr. Orme.

    "Well what?" said Mrs. Orme, and Mr. Orme put down his paper.
    """
    reading = read_docstring()
    assert {c.name: c.pronouns for c in reading.cast} == {"Mr. Orme": "he", "Mrs. Orme": "she"}


def test_nickname_and_full_name():
    """
    Elizabeth Marsh ran down the stairs. "Wait!" said Elizabeth.

    "Lizzie, hurry," said Tom. Lizzie laughed at him. "Come on, Tom!" Elizabeth said.
    """
    reading = read_docstring()
    assert somebody(reading, "Lizzie").name == "Elizabeth Marsh"


def test_pronouns_of_the_text_go_before_what_a_name_usually_is():
    """
    James shook her head. "No," said James, and she folded her arms.

    "Why not?" asked Robin. Robin tugged at their sleeve. Robin bit their lip and Robin pulled their hat down.

    "Because," said James. James put her cup down. Robin stirred their tea, and Robin set their spoon aside.
    """
    reading = read_docstring()
    assert somebody(reading, "James").pronouns == "she"
    assert somebody(reading, "Robin").pronouns == "they"


def test_neopronouns():
    """
    Ash tied xyr boots. "Ready?" said Ash.

    Ash picked up xyr bag. "Ready," said Mira.
    """
    assert somebody(read_docstring(), "Ash").pronouns == "xe"


def test_narrator_is_named_where_somebody_says_it():
    """
    I was washing up when the bell rang. I dried my hands and I went to the door. I had not expected anybody.

    "Nell," said Arthur, "let me in."

    "It's open," I said.

    I stepped back. "Nell, you look tired," said Arthur. I told him that I was, and I put my apron away.
    """
    reading = read_docstring()
    assert somebody(reading, "Nell").narrator
    assert [c.narrator for c in reading.cast].count(True) == 1
    assert not any(c.name == "I" for c in reading.cast)


def test_nameless_narrator_is_no_cast_member_called_i():
    """
    I was washing up when the bell rang. I dried my hands and I went to the door. I had not expected anybody.

    "Let me in," said Arthur.

    "It's open," I said. I stepped back, and I put my apron away. I was tired.
    """
    reading = read_docstring()
    narrator = next(c for c in reading.cast if c.narrator)
    assert narrator.name == "the narrator"
    assert narrator.lines == 1


def test_third_person_story_with_i_in_speech_has_no_narrator():
    """
    Tom sat down. "I am tired," said Tom. "I worked all day, and I had no lunch, and I missed my train."

    "I know," said Ann. "I told you I would call you, and I did."
    """
    assert not any(c.narrator for c in read_docstring().cast)


def test_author_of_the_byline_is_not_in_the_cast():
    """
    The Long Field

    by Martha Quill

    Tom sat down. "I am tired," said Tom.

    "I know," said Ann.
    """
    reading = read_docstring()
    assert {c.name for c in reading.cast} == {"Tom", "Ann"}


@pytest.mark.parametrize("verb", ["said", "asked", "whispered", "replied", "drawled"])
def test_subject_of_a_verb_of_saying_is_in_the_cast(verb: str):
    said = '"Mind the step,"'
    for line in (f"{said} {verb} Prentice.", f"{said} Prentice {verb}.", f'Prentice {verb}, "Mind the step."'):
        reading = readthrough.read(f"The door was open.\n\n{line}\n\nNobody answered.".encode(), name="story.txt")
        assert [c.name for c in reading.cast] == ["Prentice"], line
        assert reading.lines[0].speaker == reading.cast[0].id


def test_speaking_stranger_is_in_the_cast():
    """
    Tom knocked. "Who is it?" asked the landlady.

    "Only me," said Tom.
    """
    reading = read_docstring()
    assert somebody(reading, "the landlady").lines == 1


def test_places_months_and_exclamations_are_nobody():
    """
    In June Tom went to London. "Goodness!" said Tom. The Thames was high in June.

    "Heavens," said Ann. "London is wet. Oh, London!"
    """
    assert {c.name for c in read_docstring().cast} == {"Tom", "Ann"}


def test_pet_form_that_only_people_say_is_the_one_the_narration_names():
    """
    Callum tied the knot. "You've tied it upside down, Cal," said Iris.

    Callum looked at it again. He had tied knots all his life.

    "Leave it, Cal, please," said Iris. Callum left it, and Iris laughed.
    """
    reading = read_docstring()
    assert "Cal" in somebody(reading, "Callum").aliases
    assert {c.name for c in reading.cast} == {"Callum", "Iris"}


def test_the_end_of_a_name_that_is_only_called_is_the_one_the_narration_names():
    """
    Martino stood in the rain and would not come in. Ines held the door. "Tino, don't be stupid," she said.

    "I like it here," said Martino. He liked nothing less.

    "Come in, Tino!" Ines shouted. Martino came in.
    """
    reading = read_docstring()
    assert "Tino" in somebody(reading, "Martino").aliases
    assert {c.name for c in reading.cast} == {"Martino", "Ines"}


def test_the_end_of_a_name_that_is_talked_of_is_somebody_else():
    """
    Martino stood in the rain and would not come in. Ines held the door. "Tino left at nine," she said. "He cried."

    "I like it here," said Martino. "Tino never liked it, did he? Tino never liked me."
    """
    assert "Tino" not in somebody(read_docstring(), "Martino").aliases


def test_a_slip_of_the_pen_is_no_second_person():
    """
    Michael came in. Michael sat down. "Late again," said Michael. Michael sighed. Michael looked at Ruth.

    "You are always late," said Ruth. Michael nodded. Michael knew it. Michael said nothing, and Micheal went home.

    "Good night, Michael," said Ruth. "Good night," said Michael. Michael closed the door. Michael was tired.
    """
    assert {c.name for c in read_docstring().cast} == {"Michael", "Ruth"}


@pytest.mark.parametrize(
    ("a", "b", "pet"),
    [
        ("cal", "callum", True), ("robbie", "robert", True), ("danny", "daniel", True), ("teo", "mateo", False),
        ("ann", "tom", False), ("bo", "boris", False),
    ],
)  # fmt: skip
def test_pet_forms(a: str, b: str, pet: bool) -> None:
    assert is_pet_form(a, b) is pet


@pytest.mark.parametrize(
    ("rare", "usual", "slip"),
    [
        ("calum", "callum", True), ("micheal", "michael", True), ("maria", "marian", False), ("louis", "louise", False),
        ("marta", "maria", False), ("anna", "ana", False), ("tim", "tom", False),
    ],
)  # fmt: skip
def test_slips(rare: str, usual: str, slip: bool) -> None:
    assert is_slip(rare, usual) is slip


def test_declared_names_are_hints():
    """Tags name both by full name; the text says one's first name and the other's surname too."""
    page = (
        "<html><head><title>T</title></head><body><div id='preface'><dl class='tags'><dt>Characters:</dt>"
        "<dd>Ada Moore, Idris Rahman</dd></dl></div><div id='chapters'>"
        "<p>Idris came in. &quot;Rahman!&quot; shouted Ada. &quot;Yes,&quot; said Idris.</p>"
        "<p>&quot;You are late, Rahman,&quot; said Ada. Idris sat down. Rahman never hurried.</p></div></body></html>"
    )
    reading = readthrough.read(page.encode(), name="story.html")
    assert {"Ada Moore", "Idris Rahman"} <= set(reading.story.declared.characters)
    assert "Rahman" in somebody(reading, "Idris").aliases


def test_a_story_of_a_you_has_a_you_and_no_narrator():
    """
    You hear him on the stairs. You put down your cup, and you wait. You always wait.

    "Did you eat?" you ask. You know that he did not.

    "No," says Bruno. He looks at you.

    "There is soup," you tell him, and you get up, because you want to do something with your hands.
    """
    reading = read_docstring()
    you = somebody(reading, "you")
    assert not you.narrator
    assert [line.speaker for line in reading.lines] == ["you", "bruno", "you"]


def test_a_story_typed_in_small_letters():
    """
    i was late. i was wet. i rang the bell. tom was later. it rained on all of us.

    "you came," i said. nobody laughed.

    "i said i would," tom said. he shook the rain from his coat. he sat down.

    "you say a lot," i said. tom grinned. we went in. the shop was warm. it smelled of bread. we stayed.
    """
    reading = read_docstring()
    assert [line.speaker for line in reading.lines] == ["the-narrator", "tom", "the-narrator"]


def test_a_noun_in_no_list_that_speaks_is_somebody():
    """
    "There's a storm coming," said the lamplighter.

    "Let it come," said Ruth.
    """
    assert {c.name for c in read_docstring().cast} == {"the lamplighter", "Ruth"}


def test_she_near_everybody_makes_no_woman_of_a_general():
    """
    Ada liked General Moss. She told him so. She had known him all her life, and she trusted him.

    "Sit," said General Moss. He moved his chair. She sat, and she smiled.

    "Thank you," said Ada. General Moss shook his head. She waited. Ada thought of her mother, and of her sister.
    """
    assert {c.name: c.pronouns for c in read_docstring().cast} == {"Ada": "she", "General Moss": "he"}


def test_who_answers_to_a_name_time_and_again_is_its_bearer():
    """
    Nora came down the hill with the basket, and Peter and Clara were at the gate.

    "You are late, Miss Hartley," said Peter.

    "I am never late," said Nora.

    "Is the road dry, Miss Hartley?" asked Clara.

    "It is dry enough," said Nora.

    Nora set the basket down.

    "Will you sit, Miss Hartley?" said Peter.

    "I will stand," said Nora.

    "You always stand, Miss Hartley," said Clara.

    "I have always stood," said Nora.

    "Then let me stand too, Miss Hartley," said Peter.

    "As you like," said Nora, and Nora laughed.
    """
    reading = read_docstring()
    assert somebody(reading, "Miss Hartley").name == somebody(reading, "Nora").name
    assert len(reading.cast) == 3


def test_who_talks_of_a_name_does_not_bear_it():
    """
    Nora came down the hill, and Peter and Clara were at the gate.

    "Miss Hartley, you are late," said Peter.

    "Miss Hartley is upstairs, Peter," said Nora.

    "Is the road dry, Miss Hartley?" asked Clara.

    "It is dry enough, and Miss Hartley knows it," said Nora.

    "Will you sit, Miss Hartley?" said Peter.

    "I will stand. Miss Hartley may sit," said Nora.

    "You always stand, Miss Hartley," said Clara.

    "I have always stood," said Nora.

    "Then let me stand too, Miss Hartley," said Peter.

    "As you like," said Nora, and Nora laughed.
    """
    reading = read_docstring()
    assert somebody(reading, "Miss Hartley").name != somebody(reading, "Nora").name


def test_compound_ranks_and_royalty():
    """
    Detective Inspector Lorne closed the door. "Sit down," said the inspector. DI Lorne did not sit.

    King Edmund rose from the table. "Leave us," said the King. King Edmund turned to the window.

    The Duchess Ilse waited. "Your Grace," said the captain, "the road is open." Ilse smiled. The Duchess nodded.

    "Go, Your Grace, while you can." Ilse went out.
    """
    reading = read_docstring()
    assert {"Detective Inspector Lorne", "the inspector"} <= {*somebody(reading, "DI Lorne").aliases}
    assert "the King" in somebody(reading, "King Edmund").aliases
    assert {"the Duchess", "the Duchess Ilse"} <= {*somebody(reading, "Ilse").aliases}
    assert not any("Grace" in (c.name, *c.aliases) for c in reading.cast)


def test_whom_somebody_watches_says_nothing_of_who_watches():
    """
    Sasha cut bread. Sasha had flour on their hands, and they wiped their face. Ilse came in.

    Sasha was watching her. Ilse took off her hat. Sasha wiped their knife. "You're late," they said.
    """
    reading = read_docstring()
    assert somebody(reading, "Sasha").pronouns == "they"
    assert [line.speaker for line in reading.lines] == ["sasha"]


def test_his_name_was():
    """
    They found him on the roof. His name was Lorne, and the dogs barked at Lorne all night.

    "It is late," said Lorne.
    """
    assert somebody(read_docstring(), "Lorne").pronouns == "he"
