"""Songs between paragraphs of a story: where they begin and end, and what stands among their lines."""

from __future__ import annotations

import pytest

from readthrough.ingest import read_story
from readthrough.stages.structure import find_structure
from readthrough.stages.structure.messages import chat_name
from readthrough.stages.structure.stanzas import echoes, names_part_of_song

SONG = ["All the lamps are out in town", "And I am the only one waiting", "All the snow is coming down"]
LONG = "“This is stupid,” Ned told the ceiling. He got up and went down to the kitchen to make himself some tea."


def songs_of(text: str, name: str = "story.txt") -> list[str]:
    story = read_story(text.encode(), name=name)
    return [story.text[b.start : b.end] for b in find_structure(story).blocks if b.kind == "lyrics"]


@pytest.mark.parametrize("before", ["Ned lay on his back and watched the ceiling.", "Finn came in.", LONG])
@pytest.mark.parametrize("after", ["He sat up.", "That was what was cut in the stone.", LONG])
def test_short_prose_beside_a_song_is_no_song(before: str, after: str):
    stanza = "\n".join(SONG)
    assert songs_of(f"{before}\n\n{stanza}\n\n{after}\n\n{LONG}\n") == SONG
    lines = "".join(f"<p>{line}</p>" for line in [before, *SONG, after, LONG])
    if not after.startswith("That"):  # where no gap tells, it may be a last line
        assert songs_of(f"<html><body>{lines}</body></html>", "story.html") == SONG


@pytest.mark.parametrize(
    "last",
    [
        "To row us out of sight.",
        "Nor dared to ask how it began.",
        "The weary soul with his oar.",
        "Dearest her laughter.",
    ],
)
def test_the_last_line_of_a_song_may_close(last: str):
    lines = "".join(f"<p>{line}</p>" for line in [LONG, *SONG, last, LONG])
    assert songs_of(f"<html><body>{lines}</body></html>", "story.html") == [*SONG, last]


def test_several_stanzas_and_a_line_of_story_between():
    stanza = "\n".join(SONG)
    assert songs_of(f"{LONG}\n\n{stanza}\n\nHe sat up.\n\n{stanza}\n\n{LONG}\n") == [*SONG, *SONG]


def test_what_stands_among_the_lines_of_a_song():
    lines = ["[Chorus]", "Oh, oh, the lamps are out", "(The lamps are out)", "Oh, oh, I never knew", "(I never knew)"]
    assert songs_of(f"{LONG}\n\n" + "\n".join(lines) + f"\n\n{LONG}\n") == lines
    short = ["[Verse 2]", "So turn them on, turn them on", "I shall be home before the dawn"]
    assert songs_of(f"{LONG}\n\n" + "\n".join(short) + f"\n\n{LONG}\n") == short
    broken = f"<p>{LONG}</p><p>[Verse 2]<br>Oh, oh, the lamps are out<br>(the lamps are out)</p><p>{LONG}</p>"
    assert len(songs_of(f"<html><body>{broken}</body></html>", "story.html")) == 1


def test_a_sentence_in_brackets_is_no_refrain():
    stanza = "\n".join(SONG)
    for aside in ("(He laughed.)", "(‘I do not like it,’ murmured Ida.)"):
        assert songs_of(f"{LONG}\n\n{stanza}\n\n{aside}\n\n{LONG}\n") == SONG


@pytest.mark.parametrize("line", ["[Chorus]", "[Verse 2]", "(Bridge)", "[Pre-Chorus]", "[Chorus: Ned]", "*[Refrain]*"])
def test_names_of_parts_of_songs(line: str):
    assert names_part_of_song(line)


@pytest.mark.parametrize("line", ["Chorus", "[Enter Chorus]", "(Chapter and verse)", "[Bridge over the Tyne]", "[1]"])
def test_other_words_in_brackets(line: str):
    assert not names_part_of_song(line)
    assert not echoes(line, "All the lamps are out in town")


def test_lines_of_a_chat_are_no_song():
    chat = ["Mo [6:14]: where are you now", "Theo [6:15]: at the office still", "Mo [6:16]: oh hurry up then"]
    assert songs_of(f"{LONG}\n\n" + "\n\n".join(chat) + f"\n\n{LONG}\n") == []
    assert [chat_name(line) for line in chat] == ["Mo", "Theo", "Mo"]
    assert chat_name("mo (5:03 pm): hi") == "mo"
    assert chat_name("He came (at 6:15) and said: no") == ""


def test_two_lines_in_italics_under_each_other_are_sung():
    sung = ["_Row on, my lantern boy_", "_there's no one at the oar_"]
    assert songs_of(f"{LONG}\n\n" + "\n".join(sung) + f"\n\n{LONG}\n\n{LONG}\n") == sung


@pytest.mark.parametrize(
    "thoughts",
    ["_I can't stay here._\n_I have to go._", "_Row on, my lantern boy_", "_Who's there_\n\n_please let it be Finn_"],
)
def test_thoughts_in_italics_are_not_sung(thoughts: str):
    assert songs_of(f"{LONG}\n\n{thoughts}\n\n{LONG}\n\n{LONG}\n") == []


WRAPPED = "Ned rowed to the light in the rain,\nand he found nobody there but the gull,\nand so he rowed home again."


def test_two_lines_set_in_from_the_margin_are_verse():
    verse = ["Pull, my lads, and pull again,", "The night is long, and so's the rain."]
    text = f"{WRAPPED}\n\nHe sang.\n\n      {verse[0]}\n      {verse[1]}\n\n{WRAPPED}\n\n{WRAPPED}\n"
    assert songs_of(text) == verse


@pytest.mark.parametrize(
    "lines",
    [
        "      It was six o'clock.\n      He went to bed.",
        "      Mr. Tobias Hart, Esquire,\n      The Quay.",
        "      Meet me at the gate at six o'clock,\n      Ned.",
    ],
)
def test_other_lines_set_in_are_no_verse(lines: str):
    assert songs_of(f"{WRAPPED}\n\n{lines}\n\n{WRAPPED}\n\n{WRAPPED}\n") == []


def test_paragraphs_whose_first_lines_are_set_in_are_no_verse():
    told = "      Ned rowed out to the light,\n      Nobody had been there for a week."
    assert songs_of("\n".join([told] * 8)) == []
