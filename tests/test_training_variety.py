"""Examples varied on the way: told by one of their persons, with other names, typed in a hurry."""

from __future__ import annotations

import gzip
import random
from pathlib import Path

import numpy as np
import pytest
from training.model.books import books, read_book
from training.model.careless import careless, without_apostrophes
from training.model.examples import Example, Mention, Said
from training.model.first_person import retold, tellers, told_by
from training.model.names import other_names
from training.model.steps import drawn, varied_more
from training.model.verbs import with_i

from readthrough.layers import Dialogue, Structure


def example(marked: str, source: str = "stories") -> Example:
    """Tokens by blanks: «Nora/N» means N, «Mrs./N_ Lund/N» is one mention, «"» opens and closes speech; by N: «"N»."""
    words, mentions, said, voice, turn, marks, sentence = [], [], [], [], [], set(), [0]
    first, quote = None, None
    for part in marked.split():
        word, _, who = part.partition("/")
        at = len(words)
        if word == '"':
            marks.add(at)
            if quote is None:
                quote = (at, who)
            else:
                said.append(Said(quote[0], at + 1, len(said), quote[1] or None, ()))
        inside = quote is not None
        quote = None if word == '"' and quote and quote[0] != at else quote
        if who and word != '"':
            first = at if first is None else first
            if not who.endswith("_"):
                low = word.lower()
                pronoun = low in "i me my he him his himself she her hers herself they them their it".split()
                kind = 2 if pronoun and first == at else 0 if words[first:] + [word] and word[0].isupper() else 1
                mentions.append(Mention(first, at + 1, kind, 0, who))
                first = None
        words.append(word)
        voice.append(int(inside))
        turn.append(len(said) - (quote is None) if inside else -1)
        if at and words[at - 1] in (".", "!", "?") and not inside and word != '"':
            sentence.append(at)
    columns = np.array(voice, np.uint8), np.array(turn, np.int32)
    return Example("made", source, words, *columns, marks, sentence, mentions, said=said)


def told(e: Example) -> str:
    return " ".join(e.words)


# --- told by one of its persons -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Nora/N shut her/N eyes . She/N slept .", "I shut my eyes . I slept ."),
        ("Tom saw Nora/N . He took hers/N and gave her/N his .", "Tom saw me . He took mine and gave me his ."),
        ("She/N hurt herself/N .", "I hurt myself ."),
        ("Her/N coat was torn . It was hers/N .", "My coat was torn . It was mine ."),
        ("Mrs./N_ Lund/N 's hat fell .", "My hat fell ."),
        ("The/N_ girl/N ran .", "I ran ."),
        ("Her/N name was Nora/N .", "My name was Nora ."),
        ("She/N was a/N_ girl/N of ten .", "I was a girl of ten ."),
        ("She/N is n't sure . She/N has never known . She/N does .", "I am not sure . I have never known . I do ."),
        ("She/N never quite catches it .", "I never quite catch it ."),
        ("She/N shrugs and turns away .", "I shrug and turn away ."),
        ("She/N grabs keys and coins and leaves .", "I grab keys and coins and leaves ."),  # a noun may stand there
        ("Nora/N knows he drinks and sings to her/N .", "I know he drinks and sings to me ."),
        ("Is she/N mad ?", "Am I mad ?"),
        ("She/N 's gone . She/N 's ill .", "I 've gone . I 'm ill ."),
        ("She/N always sits down .", "I always sit down ."),
        ("Nora/N always was .", "I always was ."),
        ("They/N+T left . Tom took their/N+T bags .", "We left . Tom took our bags ."),
        ("She saw Ann and Nora/N sit down .", "She saw Ann and me sit down ."),
    ],
)
def test_narration_of_somebody_becomes_that_ones_own(before: str, after: str) -> None:
    assert told(told_by(example(before), "N")) == after


def test_a_tag_behind_a_line_and_the_line_itself() -> None:
    e = example('"/N Come , she/X said , Nora/N . " says Mrs./N_ Lund/N quietly . She/N runs . "/T Nora/N ! "')
    made = told_by(e, "N")
    assert told(made) == '" Come , she said , Nora . " I say quietly . I run . " Nora ! "'
    assert [(made.words[m.start], m.entity, m.kind) for m in made.mentions or ()] == [
        ("she", "X", 2), ("Nora", "N", 0), ("I", "N", 2), ("I", "N", 2), ("Nora", "N", 0),
    ]  # fmt: skip
    assert [made.words[q.start] + made.words[q.end - 1] for q in made.said or ()] == ['""', '""']
    assert len(made.voice) == len(made.turn) == len(made.words) and made.marks == {0, 8, 16, 19}


def test_what_was_in_a_mention_that_is_i_now_is_gone_and_an_event_moves_with_its_verb() -> None:
    e = example('His/T_ mother/N ran . "/N No . " said Nora/N . She/N fell .')
    e = e._replace(mentions=sorted([Mention(0, 1, 2, 0, "T"), *(e.mentions or ())]), events=[2, 8, 12])
    made = told_by(e, "N")
    assert told(made) == 'I ran . " No . " I said . I fell .'
    assert [m.entity for m in made.mentions or ()] == ["N"] * 3
    assert [made.words[i] for i in made.events or ()] == ["ran", "said", "fell"]


@pytest.mark.parametrize(
    ("marked", "who"),
    [
        ("She/N ate . She/N slept . She/N woke .", ["N"]),
        ("She/N ate . She/N slept .", []),  # too seldom
        ("She/N ate . She/N slept . She/N woke . I left .", []),  # an «I» tells it already
        ("She/N ate . She/N slept . She/N woke . She left .", []),  # nobody knows who that is
        ('She/N ate . She/N slept . She/N woke . " I left . "', ["N"]),
        ("She/N ate . She/N slept . He/N woke . She/N sat .", []),  # the marks contradict each other
    ],
)
def test_who_may_tell_a_story(marked: str, who: list[str]) -> None:
    e = example(marked)
    assert tellers(e) == who
    assert who or retold(e, random.Random(0)) is e


@pytest.mark.parametrize(
    ("verb", "bare"),
    [("says", "say"), ("tries", "try"), ("catches", "catch"), ("lies", "lie"), ("aches", "ache"), ("was", "was"),
     ("had", "had"), ("passes", "pass"), ("always", "always"), ("has", "have"), ("his", "his"), ("goes", "go")],
)  # fmt: skip
def test_a_verb_agrees_with_i(verb: str, bare: str) -> None:
    assert with_i(verb) == bare


# --- other names ----------------------------------------------------------------------------------------------------


def test_a_surname_is_another_one_everywhere() -> None:
    marked = 'Nora/N_ Thrale/N sat . Mr./T_ Thrale/T left . "/T THRALE ! Nora Thrale ! " The Thrale lamp fell .'
    made = other_names(example(marked), random.Random(1))
    new = made.words[1]
    assert new != "Thrale" and told(made).count(new) == 4 and new.upper() in made.words
    assert made.words[0] == "Nora" and made.words[4] == "Mr.", "first names are renamed elsewhere; a title stays"


def test_a_name_on_no_list_becomes_one_of_its_bearers_sex() -> None:
    from readthrough.lexicons import first_names

    marked = "Zarquil/Z woke . She/Z ate . She/Z slept . She/Z sang ."
    shares = {first_names()[other_names(example(marked), random.Random(k)).words[0]] for k in range(9)}
    assert min(shares) >= 90 and len(shares) > 0


@pytest.mark.parametrize("marked", ["Miss/W_ Wood/W sat by the wood .", "the/W_ Doctor/W sat .", "Nora/N sat ."])
def test_what_may_be_no_name_stays(marked: str) -> None:
    assert other_names(example(marked), random.Random(0)).words == example(marked).words


# --- typed in a hurry -----------------------------------------------------------------------------------------------


def test_apostrophes_are_dropped_and_tokens_joined() -> None:
    e = example("\"/N I/N do n't know , ma'am . \" Tom/T 's coat was n’t his/T .")
    made = without_apostrophes(e, random.Random(0))
    assert told(made) == '" I dont know , maam . " Toms coat wasnt his .'
    assert [made.words[m.start : m.end] for m in made.mentions or ()] == [["I"], ["Toms"], ["his"]]
    assert [made.words[q.end - 1] for q in made.said or ()] == ['"'] and all(made.words[i] == '"' for i in made.marks)


def test_a_mark_of_a_quote_is_no_apostrophe() -> None:
    e = example("' Go , ' said Tom/T .")._replace(marks={0, 3})
    assert without_apostrophes(e, random.Random(0)).words == e.words


def test_some_write_small_letters() -> None:
    e = example("I/N saw Tom/T in Bergen . Tom ran .")
    ways = {told(careless(e, random.Random(k))) for k in range(60)}
    assert ways == {
        "I saw Tom in Bergen . Tom ran .", "i saw Tom in Bergen . Tom ran .", "i saw tom in Bergen . tom ran .",
        "i saw tom in bergen . tom ran .",
    }  # fmt: skip


# --- by seed and step -----------------------------------------------------------------------------------------------


def many(source: str) -> list[Example]:
    marked = "Nora/N_ Thrale/N ate . She/N slept . She/N did n't wake . She/N sat ."
    return [example(marked, source)._replace(name=str(k)) for k in range(9)]


def test_steps_are_varied_by_seed_and_step_alone() -> None:
    have, plan = {name: many(name) for name in ("stories", "silver")}, {"stories": 1.0, "silver": 1.0}

    def steps(more: float, done: int = 0, until: int = 40) -> list[list[str]]:
        each = drawn(have, plan, 5, done, more)
        return [[told(e) for e in next(each)] for _ in range(done, until)]

    assert steps(1.0) == steps(1.0) and steps(1.0)[17:] == steps(1.0, 17)
    plain = steps(0.0)
    assert plain == [[told(e) for e in batch] for batch, _ in zip(drawn(have, plan, 5), range(40), strict=False)]
    assert steps(1.0) != plain and any(" I " in f" {text}" for batch in steps(1.0) for text in batch)


def test_parsed_sentences_are_not_varied() -> None:
    from training.model.examples import Syntax

    e = many("treebank")[0]
    n = len(e.words)
    e = e._replace(syntax=Syntax(["X"] * n, e.words, [-1] * n, ["root"] * n), mentions=None, said=None)
    assert all(varied_more(e, random.Random(k), 9.0) is e for k in range(20))
    assert without_apostrophes(e, random.Random(0)) is e and tellers(e) == []


# --- books of ELTeC -------------------------------------------------------------------------------------------------


def test_books_that_are_measured_on_are_left_out_in_every_edition(tmp_path: Path) -> None:
    known = [f"Nora went up to the lamp for the {k}th time that night, " + "and it burned on, " * 9 for k in range(4)]
    novel = tmp_path / "pdnc" / "Lamp" / "novel_text.txt"
    novel.parent.mkdir(parents=True)
    novel.write_text("\n\n".join(part.replace(", ", ",\n") for part in known))
    home = tmp_path / "eltec-eng"
    home.mkdir()
    other = "## I\n\n" + known[0] + "\n\n" + "\"Rain,\" said Ida."
    texts = {"a": other, "b": "\n\n".join(f"## I\n\n_{part}_" for part in known), "c": "It rained.", "d": "Snow."}
    for name, text in texts.items():
        (home / f"{name}.txt.gz").write_bytes(gzip.compress(text.encode()))
    years = {"a": 1900, "b": 1910, "c": 1850, "d": 1890}
    index = "file\tfirst_edition\n" + "".join(f"{name}.txt.gz\t{year}\n" for name, year in years.items())
    (home / "index.tsv").write_text(index)
    (tmp_path / "standardebooks").mkdir()
    (tmp_path / "standardebooks" / "book.epub").write_bytes(b"")
    assert [path.name for path in books(tmp_path)] == ["book.epub"]
    assert [path.name for path in books(tmp_path, 2)] == ["book.epub", "a.txt.gz", "d.txt.gz"]
    reading = read_book(home / "a.txt.gz")
    assert [block.kind for block in reading[Structure].blocks][0] == "heading" and reading[Dialogue].quotes
