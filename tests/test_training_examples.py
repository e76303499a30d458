"""What the model learns from, on examples small enough to be read by eye."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from training.count_stories import HOME, bare, count
from training.model.crops import crop, cut, endless, renamed, without
from training.model.examples import Example, Mention, Said, Syntax, _kind, gap, treebank
from training.model.lemmas import commonest, way
from training.model.silver import alike, of_book, segments
from training.model.swaps import swapped

from readthrough.model.heads import LEMMAS, POS, RELATIONS

# Written for this test; 2-3 is a word of two tokens, 4.1 one that is not written.
CONLLU = """\
# sent_id = one
# text = Nora couldn't sleep.
1\tNora\tNora\tPROPN\tNNP\tNumber=Sing\t4\tnsubj\t_\t_
2-3\tcouldn't\t_\t_\t_\t_\t_\t_\t_\t_
2\tcould\tcan\tAUX\tMD\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tsleep\tsleep\tVERB\tVB\t_\t0\troot\t_\t_
4.1\tslept\tsleep\tVERB\tVBD\t_\t_\t_\t4:conj\t_
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# sent_id = two
# text = The stairs creaked.
1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
2\tstairs\tstair\tNOUN\tNNS\t_\t3\tnsubj\t_\t_
3\tcreaked\tcreak\tVERB\tVBD\t_\t0\troot\t_\t_
4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

"""


def example(words: list[str], **more: object) -> Example:
    """An example of one sentence, all told; ``more`` replaces what is given."""
    n = len(words)
    made = Example("made", "stories", words, np.zeros(n, np.uint8), np.full(n, -1, np.int32), set(), [0])
    return made._replace(**more)  # type: ignore[arg-type]


# --- the treebank -------------------------------------------------------------------------------------------------


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "en_small-ud-test.conllu"
    path.write_text(CONLLU, encoding="utf-8")
    return path


def test_sentences_of_a_treebank_are_joined_to_one_text(file: Path) -> None:
    (e,) = treebank(file)
    assert e.words == ["Nora", "could", "n't", "sleep", ".", "The", "stairs", "creaked", "."]
    assert e.sentence == [0, 5] and e.source == "treebank" and e.name == "en_small-ud-test-0"
    assert e.syntax is not None and e.mentions is None and e.events is None and e.said is None
    assert e.syntax.pos == ["PROPN", "AUX", "PART", "VERB", "PUNCT", "DET", "NOUN", "VERB", "PUNCT"]
    assert e.syntax.lemma[1:4] == ["can", "not", "sleep"] and e.syntax.lemma[6:8] == ["stair", "creak"]
    assert e.syntax.head == [3, 3, 3, -1, 3, 6, 7, -1, 7], "heads count in the joined text; a root has none"
    assert e.syntax.relation[3] == e.syntax.relation[7] == "root"
    assert set(e.syntax.pos) <= set(POS) and set(e.syntax.relation) <= set(RELATIONS)
    assert not e.voice.any() and (e.turn == -1).all() and not e.marks


def test_a_treebank_is_parted_between_sentences(file: Path) -> None:
    first, second = treebank(file, words=6)
    assert first.words[-2:] == ["sleep", "."] and second.words == ["The", "stairs", "creaked", "."]
    assert second.sentence == [0] and second.name == "en_small-ud-test-1"
    assert second.syntax is not None and second.syntax.head == [1, 2, -1, 2]


def test_a_sentence_longer_than_a_part_is_kept_whole(file: Path) -> None:
    assert [len(e.words) for e in treebank(file, words=2)] == [5, 4]


# --- lemmas -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "lemma", "name"),
    [
        ("door", "door", "-0+"), ("doors", "door", "-1+"), ("stories", "story", "-3+y"), ("was", "be", "=be"),
        ("Nora", "Nora", "-0+"), ("HE", "he", "-0+"), ("n't", "not", "-2+ot"), ("better", "well", "=well"),
        ("gone", "go", "-2+"), ("'s", "be", "=be"), ("could", "can", "-4+an"),
    ],
)  # fmt: skip
def test_the_way_from_a_word_to_its_lemma(word: str, lemma: str, name: str) -> None:
    assert way(word, lemma) == name


@given(st.text("abcdeé'", min_size=1, max_size=8), st.text("abcdeé'", min_size=1, max_size=8))
def test_a_way_leads_from_the_word_to_the_lemma(word: str, lemma: str) -> None:
    name = way(word, lemma)
    if name[0] == "=":
        assert name[1:] == lemma
    else:
        off, put = name[1:].split("+", 1)
        assert word[: len(word) - int(off)] + put == lemma


def test_the_commonest_ways_come_first_and_are_no_more_than_the_head_tells(file: Path) -> None:
    (e,) = treebank(file)
    ways = commonest([e])
    assert ways[0] == "-0+" and set(ways[1:]) == {"-4+an", "-2+ot", "-1+", "-2+"}
    many = example([f"{c}x" for c in map(chr, range(0x3400, 0x3400 + LEMMAS + 9))])
    unlike = Syntax(["X"] * len(many.words), [f"y{w}" for w in many.words], [], [])
    assert len(commonest([many._replace(syntax=unlike)])) == LEMMAS


# --- cuts ---------------------------------------------------------------------------------------------------------

# 0    1    2 3   4    5 6     7  8  9   10  11 12
WORDS = 'Nora slept . " Tom ! " cried Al . He left .'.split()


def whole() -> Example:
    n = len(WORDS)
    voice, turn = np.zeros(n, np.uint8), np.full(n, -1, np.int32)
    voice[3:7], turn[3:7] = 1, 0
    return example(
        WORDS, voice=voice, turn=turn, marks={3, 6}, sentence=[0, 3, 10], events=[1, 7, 11],
        mentions=[Mention(0, 1, 0, 0, "nora"), Mention(4, 5, 0, 0, "tom"), Mention(8, 9, 0, 0, "al"),
                  Mention(10, 11, 2, 0, "al")],
        said=[Said(3, 7, 0, "al", ("tom",))],
        syntax=Syntax([f"p{i}" for i in range(n)], WORDS, [1, -1, 1, *range(4, 13), -1], ["x"] * n),
    )  # fmt: skip


def test_a_cut_moves_everything_to_its_first_token() -> None:
    e = cut(whole(), 3, 10)
    assert e.words == ['"', "Tom", "!", '"', "cried", "Al", "."]
    assert e.voice.tolist() == [1, 1, 1, 1, 0, 0, 0] and e.turn.tolist() == [0, 0, 0, 0, -1, -1, -1]
    assert e.marks == {0, 3} and e.sentence == [0] and e.events == [4]
    assert e.mentions == [Mention(1, 2, 0, 0, "tom"), Mention(5, 6, 0, 0, "al")]
    assert e.said == [Said(0, 4, 0, "al", ("tom",))]
    assert e.syntax is not None and e.syntax.pos[0] == "p3" and e.syntax.head[0] == 1


def test_what_a_cut_goes_through_is_left_out() -> None:
    e = cut(whole(), 4, 9)
    assert e.said == [] and e.marks == {2} and e.words[0] == "Tom"
    assert [m.entity for m in e.mentions or ()] == ["tom", "al"]


def test_what_is_not_known_stays_unknown() -> None:
    e = cut(example(WORDS), 3, 10)
    assert e.mentions is e.events is e.said is e.syntax is None


@given(st.integers(0, 1000), st.lists(st.integers(3, 25), min_size=30, max_size=60))
def test_a_crop_begins_and_ends_with_sentences(seed: int, lengths: list[int]) -> None:
    starts = [sum(lengths[:i]) for i in range(len(lengths))]
    words = [f"{i}:{k}" for i, n in enumerate(lengths) for k in range(n)]
    wide = 80
    e = crop(example(words, sentence=starts), wide, random.Random(seed))
    n, longest = len(words), max(lengths)
    if n <= wide * 1.2:
        assert e.words == words
        return
    a = words.index(e.words[0])
    assert e.words == words[a : a + len(e.words)]
    assert e.words[0].endswith(":0") and (a + len(e.words) == n or words[a + len(e.words)].endswith(":0"))
    assert wide * 0.8 <= len(e.words) < wide + longest
    assert e.sentence[0] == 0 and all(e.words[s].endswith(":0") for s in e.sentence)


def test_examples_come_again_each_time_in_another_order() -> None:
    examples = [example([str(i)]) for i in range(20)]
    stream, again = endless(examples, 3), endless(examples, 3)
    rounds = [[next(stream).words[0] for _ in range(20)] for _ in range(3)]
    assert all(sorted(r, key=int) == [str(i) for i in range(20)] for r in rounds) and rounds[0] != rounds[1]
    assert rounds == [[next(again).words[0] for _ in range(20)] for _ in range(3)], "the seed tells the order"
    assert [e.words for e in examples] == [[str(i)] for i in range(20)]


# --- the stories --------------------------------------------------------------------------------------------------

STORY = """\
# title: The Lamp
# style: third person past; curly quotes
# cast: N = Nora | Nora | she
# cast: B = Nora's brother | | he
---
@note
Not mine!
@end
@scene place=the attic | present=N,B
⟦N→B e⟧“{You|B},”⟦/⟧ said {Nora|N}, ⟦N→B e =⟧“{you idiot|B}.”⟦/⟧
{{Her|N} brother|B} put out {{his|B} lamp|-}. ⟦B i thought⟧Not again.⟦/⟧ ⟪fear|{He|B} ran.⟫
@break ***
⟦B a⟧“Out,”⟦/⟧ {he|B} said. ⟦group⟧“Out!”⟦/⟧
"""


def test_what_is_marked_in_a_story_is_counted() -> None:
    assert count(STORY) == Counter(
        {
            "stories": 1, "persons": 2, "scenes": 1, "cautions": 1, "mentions": 8, "stretches": 5, "kind: speech": 4,
            "kind: thought": 1, "tag with a name": 2, "tag with a pronoun or noun": 1, "no tag": 1, "words": 22,
        }
    )  # fmt: skip
    assert bare("⟦B a⟧“Out,”⟦/⟧ {{his|B} brother|C} said. ⟪fear|No.⟫") == "“Out,” his brother said. No."


def test_the_table_of_the_stories_is_true() -> None:
    readme = (HOME / "README.md").read_text(encoding="utf-8")
    total: Counter[str] = Counter()
    for path in HOME.glob("*.story"):
        total += count(path.read_text(encoding="utf-8"))
    numbers = ("stories", "words", "persons", "mentions", "scenes", "kind: speech", *(k for k in total if "tag" in k))
    for name in numbers:
        assert f"| {total[name]:,} |" in readme, name


# --- books that nobody annotated ------------------------------------------------------------------------------------


def test_a_tag_is_taken_out_and_the_rest_moves_up() -> None:
    out_of = np.zeros(len(WORDS), bool)
    out_of[7:10] = True  # «cried Al.»
    before = whole()
    e = without(before._replace(mentions=[m for m in before.mentions or () if m.start != 8]), out_of)
    assert e.words == ["Nora", "slept", ".", '"', "Tom", "!", '"', "He", "left", "."]
    assert e.voice.tolist() == [0, 0, 0, 1, 1, 1, 1, 0, 0, 0] and e.turn[3:7].tolist() == [0] * 4
    assert e.marks == {3, 6} and e.sentence == [0, 3, 7] and e.events == [1, 8]
    assert e.mentions == [Mention(0, 1, 0, 0, "nora"), Mention(4, 5, 0, 0, "tom"), Mention(7, 8, 2, 0, "al")]
    assert e.said == [Said(3, 7, 0, "al", ("tom",))]


def test_a_mention_that_is_wholly_taken_out_is_gone() -> None:
    out_of = np.zeros(len(WORDS), bool)
    out_of[7:10] = True
    assert [m.start for m in without(whole(), out_of).mentions or ()] == [0, 4, 7]


def test_a_sentence_that_is_taken_out_at_the_end_begins_nothing() -> None:
    out_of = np.zeros(len(WORDS), bool)
    out_of[10:] = True  # «He left.»
    e = without(whole(), out_of)
    assert e.sentence == [0, 3] and e.words[-1] == "."


@given(st.lists(st.booleans(), min_size=len(WORDS), max_size=len(WORDS)))
def test_whatever_is_taken_out_every_span_keeps_its_words(out: list[bool]) -> None:
    out_of, before = np.array(out), whole()
    e = without(before, out_of)

    def left(start: int, end: int) -> list[str]:
        return [w for w, gone in zip(WORDS[start:end], out[start:end], strict=True) if not gone]

    assert e.words == left(0, len(WORDS)) and len(e.voice) == len(e.turn) == len(e.words)
    stay = [left(m.start, m.end) for m in before.mentions or ()]
    assert [e.words[m.start : m.end] for m in e.mentions or ()] == [words for words in stay if words]
    assert [e.words[q.start : q.end] for q in e.said or ()] == [left(3, 7)]
    assert all(0 <= s < len(e.words) for s in e.sentence) and all(e.words[i] == '"' for i in e.marks)


# --- other names -----------------------------------------------------------------------------------------------------


def test_persons_get_other_first_names_of_their_sex_everywhere_and_nobody_the_same() -> None:
    from readthrough.lexicons import first_names

    words = "Nora told David that Nora 's Hope was lost , though Marsh hoped .".split()
    people = [Mention(0, 1, 0, 0, "N"), Mention(2, 3, 0, 0, "D"), Mention(4, 5, 0, 0, "N"), Mention(11, 12, 0, 0, "M")]
    made = renamed(example(words, mentions=people), random.Random(3))
    assert made.mentions == people and made.words[0] == made.words[4] != "Nora"
    assert made.words[2] not in ("David", made.words[0])
    assert first_names()[made.words[0]] > 90 and first_names()[made.words[2]] < 10
    kept = [i for i in range(len(words)) if i not in (0, 2, 4)]
    assert [made.words[i] for i in kept if i != 11] == [words[i] for i in kept if i != 11]


def test_nobody_named_nothing_changed() -> None:
    e = example("the rain fell".split(), mentions=[])
    assert renamed(e, random.Random(0)).words == e.words


def test_names_of_somebody_of_the_other_sex_become_names_of_that_one() -> None:
    from readthrough.lexicons import first_names

    people = [Mention(0, 1, 0, 0, "N"), Mention(2, 3, 0, 0, "D")]
    made = renamed(example("Nora told David".split(), mentions=people), random.Random(3), frozenset((0,)))
    assert first_names()[made.words[0]] < 10 and first_names()[made.words[2]] < 10


# --- somebody of the other sex -------------------------------------------------------------------------------------

PAIR = (
    "Mrs. Lund shut the door behind her . She took his coat . That coat was hers , and her son knew it himself . "
    "Her face was red . David gave her his hand , and hers shook . He saw him ; the boy was his ."
).split()


def people_of(words: list[str], **of: str) -> list[Mention]:
    """Pronouns and nouns as «word: person», each place of the word in turn."""
    seen: Counter[str] = Counter()
    found = []
    for i, word in enumerate(words):
        seen[word] += 1
        who = of.get(f"{word.strip('.')}_{seen[word]}")
        if who:
            kind = 1 if word in ("son", "boy") else 0 if word in ("Mrs.", "Lund", "David") else 2
            found.append(Mention(i, i + 1, kind, 0, who))
    return found


def test_one_of_two_goes_by_the_pronoun_of_the_other() -> None:
    of = {"Mrs_1": "N", "Lund_1": "N", "her_1": "N", "She_1": "N", "his_1": "D", "hers_1": "N", "her_2": "N"}
    of |= {"son_1": "D", "himself_1": "D", "Her_1": "N", "David_1": "D", "her_3": "N", "his_2": "D", "hers_2": "N"}
    of |= {"He_1": "D", "him_1": "D", "boy_1": "D", "his_3": "D"}
    e = example(PAIR, mentions=people_of(PAIR, **of))
    ways = {" ".join(swapped(e, random.Random(seed))[0].words) for seed in range(20)}
    assert ways == {
        "Mr. Lund shut the door behind him . He took his coat . That coat was his , and his son knew it himself . "
        "His face was red . David gave him his hand , and his shook . He saw him ; the boy was his .",
        "Mrs. Lund shut the door behind her . She took her coat . That coat was hers , and her daughter knew it "
        "herself . Her face was red . David gave her her hand , and hers shook . She saw her ; the girl was hers .",
    }
    names = {swapped(e, random.Random(seed))[1] for seed in range(20)}
    assert names == {frozenset((0, 1)), frozenset((PAIR.index("David"),))}


@pytest.mark.parametrize("noun", ["actress", "nursemaid"])
def test_nobody_crosses_whose_noun_has_no_counterpart(noun: str) -> None:
    words = f"She was the {noun} and knew that she would see her . He said that he had his hat .".split()
    people = [Mention(0, 1, 2, 0, "N"), Mention(3, 4, 1, 0, "N"), Mention(7, 8, 2, 0, "N"), Mention(10, 11, 2, 0, "N")]
    people += [Mention(i, i + 1, 2, 0, "D") for i, w in enumerate(words) if w.lower() in ("he", "his")]
    ways = {swapped(example(words, mentions=people), random.Random(seed))[0].words[3] for seed in range(20)}
    assert ways == ({"actress", "actor"} if noun == "actress" else {noun})


def test_where_all_are_of_one_sex_nobody_crosses() -> None:
    words = "He and he and he".split()
    e = example(words, mentions=[Mention(i, i + 1, 2, 0, "D") for i in (0, 2, 4)])
    assert swapped(e, random.Random(0)) == (e, frozenset())


# --- books read by two networks --------------------------------------------------------------------------------------


def test_what_two_readings_tell_otherwise_is_not_known() -> None:
    one, other = {("line", 3, 9): "nora", ("line", 12, 20): "nora"}, {("line", 3, 9): "nora", ("line", 12, 20): "ida"}
    told = [alike([one, other], "line", *place) for place in ((3, 9), (12, 20), (30, 40))]
    assert told == ["nora", None, None] and alike([one], "line", 12, 20) == "nora"


def test_a_second_reading_with_the_same_weights_takes_nothing_away() -> None:
    from readthrough.model.weights import folder

    path = Path(__file__).parent.parent / "examples" / "the_truthful_clock.txt"
    once, twice = segments(path, random.Random(0)), segments(path, random.Random(0), folder())
    assert [(e.words, e.mentions, e.said) for e in once] == [(e.words, e.mentions, e.said) for e in twice]
    assert once and once[0].said


def test_a_book_that_was_read_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made, read = [example("Rain fell .".split(), said=[Said(0, 1, 0, "ida", ())])], []
    monkeypatch.setattr("training.model.silver.segments", lambda path, rng, second: read.append(rng.random()) or made)
    book = tmp_path / "a-book.epub"
    for kept in (tmp_path / "kept", tmp_path / "kept", None):
        (e,) = of_book(book, None, kept)
        assert e.words == made[0].words and e.said == made[0].said and (e.turn == made[0].turn).all()
    assert len(read) == 2 and read[0] == read[1], "a book has random numbers of its own, whatever was read before"


# --- pronouns between two names -----------------------------------------------------------------------------------


def test_a_pronoun_between_two_names_is_taught_where_it_means_one(tmp_path: Path) -> None:
    text = "Nora Lund met Ida Holm in Bergen, where she kept a shop."
    rows = [
        "ID Text Pronoun Pronoun-offset A A-offset A-coref B B-offset B-coref URL".split(),
        ["one", text, "she", str(text.index("she")), "Nora Lund", "0", "FALSE", "Ida Holm", "14", "TRUE", ""],
        ["two", text, "she", str(text.index("she")), "Nora Lund", "0", "FALSE", "Ida Holm", "14", "FALSE", ""],
    ]
    path = tmp_path / "gap.tsv"
    path.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")
    one, two = gap(path)
    told = [(" ".join(one.words[m.start : m.end]), m.entity, m.taught) for m in one.mentions or ()]
    assert told == [("Nora Lund", "A", False), ("Ida Holm", "B", False), ("she", "B", True)]
    assert [m.entity for m in two.mentions or ()] == ["A", "B", None]


@pytest.mark.parametrize(
    ("words", "kind"),
    [("his mother", 1), ("her", 2), ("each other", 2), ("Nora", 0), ("the old man", 1), ("Aunt Nora", 0), ("mine", 2)],
)
def test_a_possessive_before_a_noun_makes_no_pronoun_of_it(words: str, kind: int) -> None:
    assert _kind(words, {"Nora"}) == kind
