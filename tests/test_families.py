"""Who is who in a family: each docstring is the story, each test what a careful reader would say of it."""

from __future__ import annotations

from told import read_docstring, somebody, speakers


def test_a_mother_is_not_the_daughter_she_is_named_beside():
    """
    Alice Marsh was nine. Alice had a kite, and Mrs. Marsh had mended it twice. Alice ran.

    "Alice, your hat," said Mrs. Marsh. Alice had never worn a hat.

    Mrs. Marsh held it out. Alice looked the other way.

    "It is cold," Mrs. Marsh said, and Alice said that it was not.

    Alice ran down the lane. Mrs. Marsh saw the kite go up behind the barn.

    Mrs. Marsh was still at the gate when Alice came back with her ears red.

    "Well?" said Mrs. Marsh. Alice put on the hat. Alice knew when she was beaten.

    Mr. Dunn went by. Mr. Dunn lifted his own.

    Mr. Dunn had no kite. Nobody had told Mr. Dunn.
    """
    reading = read_docstring()
    assert somebody(reading, "Mrs. Marsh") is not somebody(reading, "Alice")
    assert somebody(reading, "Alice Marsh") is somebody(reading, "Alice")


def test_who_is_called_otherwise_than_told_is_one_person():
    """
    Alan Marsh was at the window. "Mr. Marsh?" said the boy. Alan turned. Alan said nothing.

    "Mr. Marsh, there is a letter." Alan held out his hand. Alan Marsh did not read it.

    "Is it bad, Mr. Marsh?" Alan said that he did not know.

    "You could open it, Mr. Marsh." Alan laid it on the sill, where Alan could not see it.

    "Mr. Marsh," the boy said, and Alan looked up.

    "Shall I, Mr. Marsh?" Alan nodded.

    "It is a bill, Mr. Marsh." Alan laughed until Alan Marsh had to sit down.

    Mrs. Dunn went by with the dog. Mrs. Dunn had no letters. Mrs. Dunn never had.
    """
    reading = read_docstring()
    assert somebody(reading, "Mr. Marsh") is somebody(reading, "Alan") is somebody(reading, "Alan Marsh")


def test_who_is_miss_with_her_first_name_has_an_elder_sister():
    """
    Anne Pryce played, and Jane Pryce turned the pages for Anne. "Louder, Miss Anne," said the Vicar.

    "Thank you, Miss Anne," said Mr. Dunn. Anne blushed. Anne stood up. Jane closed the piano.

    "I hear that Miss Pryce draws," said Mr. Dunn. Jane said that she did. Anne laughed.

    Miss Pryce fetched her sheets. "This is the mill," Jane said.
    """
    reading = read_docstring()
    assert somebody(reading, "Miss Pryce") is somebody(reading, "Jane")
    assert somebody(reading, "Miss Anne") is somebody(reading, "Anne") is not somebody(reading, "Jane")


def test_the_only_captain_of_a_family_is_the_captain():
    """
    Captain Frederick Loxley came home in June. Edward Loxley, his brother, met Captain Loxley at the gate.

    "You look well," said Edward Loxley. "I am," said Captain Loxley, and Captain Loxley shook his hand.
    """
    reading = read_docstring()
    assert somebody(reading, "Captain Loxley") is somebody(reading, "Captain Frederick Loxley")
    assert somebody(reading, "Edward Loxley") is not somebody(reading, "Captain Loxley")


def test_a_lord_by_his_first_name_is_the_lord_with_the_whole_one():
    """
    Lord Basil Thorne was late. "I am never late," said Lord Basil. Henry Basset looked at Lord Basil and at the clock.

    "Nor early," said Henry Basset. Lord Basil sat down.
    """
    reading = read_docstring()
    assert somebody(reading, "Lord Basil") is somebody(reading, "Lord Basil Thorne")


def test_what_the_text_says_of_a_first_name_holds_for_the_whole_one():
    """
    Evan Lisle came in. Evan took off her coat, and Evan hung it over her chair, for it was hers.

    Evan sat down. Evan crossed her legs. She was tired, and Evan said that she was.

    "You are Evan Lisle," said Paul. Evan said that she was that too.
    """
    reading = read_docstring()
    assert somebody(reading, "Evan Lisle") is somebody(reading, "Evan")
    assert somebody(reading, "Evan").pronouns == "she"


def test_a_lady_is_no_kitty():
    """
    Lady Catherine Vane rose. "Sit down," said Lady Catherine. Lady Catherine looked at Kitty.

    Kitty laughed. "I am sitting," said Kitty, and Kitty looked at Lady Catherine.

    "Hush," said Lady Catherine. Kitty hushed.
    """
    reading = read_docstring()
    assert somebody(reading, "Kitty").id != somebody(reading, "Lady Catherine").id


def test_a_full_name_once_is_who_goes_by_the_first():
    """
    Gertie Pelling had the seat by the stove. Gertie put her feet up. "Move," said Ann.

    "No," said Gertie. Ann pushed Gertie. Gertie pushed back.
    """
    reading = read_docstring()
    assert somebody(reading, "Gertie").name == "Gertie Pelling"


def test_mr_is_not_the_daughter_whom_the_story_calls_by_her_first_name():
    """
    Zoran Varek, sixty-six, retired drywaller, came in at eleven. His daughter was kneeling in front of him.

    "Mr. Varek? How is the back?"

    "Back is good. Now it is here."

    "Mr. Varek, lie down for me."

    "He stopped taking the pills," said Jelena.

    "He is a good boy," Varek told the nurse.

    Jelena Varek sat very straight. "And what do they call you?" said Jelena.
    """
    reading = read_docstring()
    assert somebody(reading, "Mr. Varek") is somebody(reading, "Zoran Varek") is somebody(reading, "Varek")
    assert somebody(reading, "Jelena") is not somebody(reading, "Varek")


def test_whose_wife_is_told_of_is_no_wife():
    """
    Dr. Thorle's wife came from Montreal. She was thirty-four. It was late when the line lit.

    "Yes, Mrs. Thorle," said Ann.

    Mrs. Thorle hung up. Later Mrs. Thorle rang again. "Is Dr. Thorle back?" said Ann.

    "Not yet," said Mrs. Thorle.
    """
    reading = read_docstring()
    assert somebody(reading, "Dr. Thorle").pronouns == "he"
    assert somebody(reading, "Mrs. Thorle").pronouns == "she"


def test_mother_and_ma_are_your_mother():
    """
    Your mother is at a table for two. You sit down, and you look at the pond. You have flown in, and you are tired.

    "Mother," says Ned, "how long have you been here?"

    "Nineteen days." You look at your hands.

    "I know, Ma," you say. "Do you want the lamp?"

    "The butter," says your mother. She puts both hands to her cheeks. You wait. You count to ten.
    """
    reading = read_docstring()
    mother = somebody(reading, "Ma")
    assert mother is somebody(reading, "Mother")
    assert speakers(reading)[-1] == mother.name


def test_who_is_dad_to_the_narrator_alone_is_my_father_among_families():
    """
    My father and I put up eleven miles of fence for Alec Ferrow. Jan Ferrow sent a cake.

    "It's six foot out, Dad," I said.

    "Well, then it's six foot out."

    I had one that began, Dad, I've been meaning to ask you.

    "That was me," said my father. I looked at my father. Mrs. Ferrow laughed.
    """
    reading = read_docstring()
    assert speakers(reading)[-1] == speakers(reading)[1] == somebody(reading, "Dad").name


def test_women_have_wives():
    """
    Ann's wife came in with the twins. Ann kissed her. Dr. Thorle's wife had left her for a dentist.

    "All of it," said Ann. She sat down. Dr. Thorle did not mind. She had the dog.

    "Sit," said Dr. Thorle.
    """
    reading = read_docstring()
    assert somebody(reading, "Ann").pronouns == somebody(reading, "Dr. Thorle").pronouns == "she"
