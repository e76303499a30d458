"""Names: runs of capitalised words, and which of them are persons by how the whole story uses them."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import NamedTuple

from readthrough.lexicons import RANK_KINDS, first_names, is_graded, not_names, person_nouns, read_weights, titles
from readthrough.stages.mentions.evidence import ADDRESSES, PLACE_ENDS, PREPOSITIONS, is_called, is_style, name_signs
from readthrough.stages.mentions.habits import Habits, word_habits
from readthrough.stages.mentions.hearsay import Hearsay
from readthrough.stages.mentions.nobody import is_nobody, is_oath
from readthrough.stages.words import Words

# Words that join the parts of a name when capitals stand on both sides: «Lady Anne de Vere».
_JOINTS = frozenset("de von van der den du des la le del della di da d' of the y bin ibn al el ap".split())
# «of» and «the» join only after a title or rank: «Duke of York», «Knave of Hearts».
_TITLE_JOINTS = frozenset(("of", "the"))


Key = tuple[str, ...]  # the words of a name without its titles

_SAYS = 0.1  # share of its places beside a line with a verb of saying that makes a name a person's
_USUAL = 4  # a name without its first word stands that many times as often: the word is none of its
_PERSON = -0.2  # a name too many is seen and forgotten; a name too few is a person missing from every list


GIVEN_ALONE = ("Dean", "Major", "Judge", "Justice", "Don")  # titles that are first names where they stand alone


class Candidate(NamedTuple):
    """Tokens ``first``..``last`` (half-open) that may be a name.

    ``title`` is how many of them are titles; ``the`` says that an article stands before.
    """

    first: int
    last: int
    title: int
    the: bool


def find_names(words: Words, told: list[bool], messages: list[bool], hearsay: Hearsay) -> list[tuple[int, int]]:
    """Return token spans of names of persons, titles included, an article before a rank («the Duchess») too.

    ``told`` and ``messages`` say of each block whether it tells the story and whether it is a chat.
    """
    groups, habits = group_names(words, told, messages)
    persons = _persons(words, groups, habits, hearsay)
    persons |= {key for key, members in groups.items() if any(_sends(words, c, messages) for c in members)}
    persons |= {key for key in groups if "/" in key[0] and key[0] in habits.initials}  # «Y/N»
    found = []
    for key, members in groups.items():
        if key in persons:
            found += [(c.first - (1 if c.the else 0), c.last) for c in members]
        elif _is_rank(key):  # «"Open a channel, Captain."», where the story says «the captain» otherwise
            found += [(c.first, c.last) for c in members if not c.the and is_called(words, c.first, c.last)]
    return sorted(found)


def group_names(words: Words, told: list[bool], messages: list[bool]) -> tuple[dict[Key, list[Candidate]], Habits]:
    """Return all that may be a name of somebody, the places of each together, and how the story writes its words."""
    habits = word_habits(words, told, messages)
    groups: dict[Key, list[Candidate]] = {}
    for c in _without_openers(words, _candidates(words, told, habits), habits):
        if not is_oath(words, c.first, c.last):
            groups.setdefault(_key(words, c), []).append(c)
    return groups, habits


def _without_openers(words: Words, candidates: list[Candidate], habits: Habits) -> list[Candidate]:
    """Drop a first word that is none of a name's: «Whenever Tom nagged», «Trust Tom», where the story has «Tom»."""
    inside = Counter(_key(words, c) for c in candidates if not words.opens[c.first])
    everywhere = Counter(_key(words, c) for c in candidates)
    out = []
    for c in candidates:
        opener = words.text[c.first]
        if not c.title and c.last - c.first > 1 and opener not in first_names():
            whole, rest = inside[_key(words, c)], inside[tuple(words.text[c.first + 1 : c.last])]
            named = habits.inside[opener] > habits.lower[opener.lower()]  # «Mossy Hart, who …» where Mossy is somebody
            # «Regulus Hart looked away» twice, and never «regulus»
            again = everywhere[_key(words, c)] > 1 and not habits.lower[opener.lower()] and _is_no_opener(opener)
            opens = words.opens[c.first] and rest > 0 and not whole and not named and not again
            if opens or (habits.lower[opener.lower()] and rest > _USUAL * max(1, whole)):
                c = Candidate(c.first + 1, c.last, 0, False)
        out.append(c)
    return out


def _is_no_opener(word: str) -> bool:
    """«Behind Tom lay a cat», «Slowly Tom rose»: tell whether a word may be of a name at all."""
    return word.lower() not in _BEFORE and not word.endswith("ly")


_BEFORE = PREPOSITIONS | frozenset("opposite between inside outside near above below beneath towards".split())


def _key(words: Words, c: Candidate) -> Key:
    """A name without its titles; a title alone stands for itself («the Duchess», «Mother»)."""
    parts = tuple(words.text[c.first + c.title : c.last])
    return parts or ("the", *words.text[c.first : c.last])


def _candidates(words: Words, told: list[bool], habits: Habits) -> list[Candidate]:
    found: list[Candidate] = []
    known_titles, text = titles(), words.text
    i, n = 0, len(text)
    while i < n:
        if not (_capital(text[i]) or text[i] in habits.initials) or not told[words.block[i]] or _suffixed(text[i]):
            i += 1
            continue
        last = _run_end(words, i, known_titles)
        found += _split(words, i, last, habits, known_titles)
        i = last
    return found


def _run_end(words: Words, first: int, known_titles: dict[str, tuple[str, str]]) -> int:
    """Where a run of capitalised words ends; sentences and quotes end it."""
    text, n = words.text, len(words.text)
    i = first + 1
    if text[first] in known_titles and text[i : i + 2] in (["van", "der"], ["von", "der"], ["de", "la"]):
        i += 2  # «Dr. van der Berg»
    while i < n and words.quote[i] == words.quote[first] and words.block[i] == words.block[first]:
        if words.opens[i] and not text[i - 1].endswith("."):
            break
        if _capital(text[i]) and not _suffixed(text[i]):
            if words.sentence[i] != words.sentence[i - 1]:
                break
            i += 1
        elif text[i] in _JOINTS and i + 1 < n and text[i + 1][0].isupper() and words.end[i] < words.start[i + 1] + 1:
            if (
                text[i] in _TITLE_JOINTS
                and text[i - 1] not in known_titles
                and text[i - 1].lower() not in person_nouns()
            ):
                break
            if words.sentence[i + 1] != words.sentence[first]:
                break
            i += 2
        else:
            break
    return i


def _suffixed(word: str) -> bool:
    # «an Jane Moore-ing young man», «Frank-like»: no name.
    return "-" in word and word.rpartition("-")[2] in _TAILS


_TAILS = frozenset(
    "ing like esque ish style type looking born made less free ridden shaped sized wards ward bound".split()
)


def _capital(word: str) -> bool:
    # «d'Artagnan», «O’Hara»
    return word[0].isupper() or (len(word) > 3 and word[1] in "'’" and word[2].isupper() and word[0] in "dlDLO")


def _split(
    words: Words, first: int, last: int, habits: Habits, known_titles: dict[str, tuple[str, str]]
) -> list[Candidate]:
    """Cut a run at words that are no part of a name («But Jane», «Oh, Mr. Bell», «I»), and count its titles."""
    text = words.text
    out: list[Candidate] = []
    i = first
    while i < last:
        graded = is_graded(text[i:last])  # «Vice Admiral Hart»
        if text[i] == "Man" and text[i - 1 : i] == ["Old"] and i + 1 < last:  # «Old Man Hart»
            i += 1
            continue
        if text[i] in _REMOVED and i + 1 < last and titles().get(text[i + 1], ("", ""))[1] == "kinship":
            i += 1  # «Second Cousin Martha»
            continue
        if not graded and _no_name(words, i, last, habits, known_titles):
            i += 1
            continue
        title = 1 if graded else 0
        j = i + 1 + title
        while j < last and text[j] not in _STOP:
            if text[j].rstrip(".") in known_titles and text[j] not in first_names() and text[j - 1] not in known_titles:
                if j + 1 < last or text[i - 1 : i] not in (["the"], ["The"]) or text[j - 1] in not_names():
                    break  # «the Dark Lord» is one name, «the French Colonel» is the colonel
            j += 1
        while i + title < j and text[i + title] in known_titles and not _is_given(text, i + title, j):
            title += 1
        while title and i < j and text[i] in ("Old", "Young", "Little"):
            i, title = i + 1, title - 1  # «Old Tom»: the epithet is no title
            i += i + 1 < j and text[i] == "Man"  # «Old Man Hart»
        if i < j:
            the = i > 0 and text[i - 1].lower() == "the" and words.quote[i - 1] == words.quote[i]
            out.append(Candidate(i, j, title, the))
        i = max(j, i + 1)
    return out


_REMOVED = frozenset("First Second Third Fourth".split())


def _is_given(text: list[str], i: int, last: int) -> bool:
    # «Judge» or «Dean» alone may be a first name: «Dean said»; before a surname it is a title.
    return text[i] in GIVEN_ALONE and i + 1 == last and text[i - 1].lower() != "the"


# Words that open sentences and headings and are no part of a name: «But Jane», «Lest Paul», «Jane As a Guest».
_STOP = frozenset(
    "Me You Mine Yours Hers Ours Theirs "
    "I A An The And But Or Nor If As At In On Of To By For From With Without Into Upon When While Then Than Thus Since "
    "Lest Yet So Now Here There What Why How Who Whom Whose Which Where This That These Those He She It We You They My "
    "Your His Her Its Our Their Is Was Are Were Be Been Has Have Had Do Did Does Not No Yes Oh Ah O Well Only "
    "Even Still "
    "Though Although Because Until Till After Before Once Again Ever Never Perhaps Maybe Every Each Both Some Any All "
    "Poor Dear My Good Goodbye Bye Hello Hi Hey Welcome Thank Thanks Please Sorry Shut Look Listen Come Go Let "
    "Stop Wait Tch Tsk Tt Mn Nn Ngh Keh Geh Aish Aiyo Aigoo Mhm "
    "Just Ow Eh Ugh Humph Hm Hmm Ha Aye Damn Um Uh Er Whoa Wow Yeah Yep Nope Okay Alas Hush Pray Bah Pooh Tut Ahem "
    "Presently Suddenly Meanwhile Nobody None Everyone Everybody Somebody Someone Anyone Anybody Nothing Something "
    "Everything Whenever Wherever Whatever Whoever However Instead Finally Maybe Besides Anyway Oi Whup Drat".split()
)


_GRACES = frozenset(
    "Grace Honour Honor Worship Majesty Highness Lordship Ladyship Excellency Eminence Holiness".split()
)
_DATED = frozenset("in on last next this every until till since by of from".split())


def _no_name(words: Words, i: int, last: int, habits: Habits, known_titles: dict[str, tuple[str, str]]) -> bool:
    """True for a capitalised word that the story shows to be an ordinary one."""
    word = words.text[i]
    if word in habits.initials:
        return False
    if word in _GRACES and i and words.text[i - 1].lower() in ("your", "his", "her", "their"):
        return True  # «Your Grace»
    if word in known_titles and word not in ("Old", "Young", "Little"):
        return False
    if not_names().get(word) == "calendar" and i and words.text[i - 1].lower() in _DATED:
        return True  # «In June Tom went»
    if len(word) == 1 and not (i + 1 < last):
        return True
    if words.opens[i] and _opens_as_verb(words.text, i):
        return True
    if (
        word in _STOP
        or word.rstrip("'’") in _STOP
        or (len(word) > 1 and word.isupper() and word.capitalize() not in habits.inside)
    ):
        return True
    lower, inside = habits.lower[word.lower()], habits.inside[word]
    if words.opens[i] and not_names().get(word) == "cry" and not inside:
        return True  # «Righto Tom»
    if words.opens[i]:
        surname = words.text[i + 1] if i + 1 < last else ""
        full = surname and surname not in first_names() and surname not in _STOP and surname not in known_titles
        if word in first_names() and (full or lower <= inside + habits.start[word]):
            return False  # «Will Hart closed the door», though it will come back
        return (
            lower > 0 and lower >= inside or (inside == 0 and i + 1 < last and word not in first_names() and lower > 0)
        )
    return lower > 4 * (inside + 1) and word not in first_names()


def _opens_as_verb(text: list[str], i: int) -> bool:
    """«Will you sit?», «May I come in?», «Will Tom come?», «Mark my words»: tell whether a name is a verb there."""
    word, following, then = text[i], *(*text[i + 1 : i + 3], "", "")[:2]
    after = following.lower()
    if word in _ASKING:
        asks = word == "Will" and following.istitle() and then.isalpha() and "?" in text[i + 2 : i + _QUESTION]
        return after in _SUBJECTS or asks and following in first_names() and then.islower()
    return word in _VERBS and after in _OBJECTS or word == "Hope" and after in _SUBJECTS


_QUESTION = 20  # tokens
_ASKING = frozenset(("Will", "May"))
_SUBJECTS = frozenset(
    "i you he she it we they there this that these those the my your his her its our their a an any anyone anybody "
    "someone somebody nobody everyone everybody god heaven fortune".split()
)
_VERBS = frozenset("Mark Bill Sue Pat Chase Skip Rob Nick Drew Grant Pierce Chuck Bob Peg Hope Rose".split())
_OBJECTS = frozenset("my your his her its our their the a an that this it him them me us up from".split())


def _persons(words: Words, groups: dict[Key, list[Candidate]], habits: Habits, hearsay: Hearsay) -> set[Key]:
    """Decide which names are persons, each from all its places in the story."""
    weight, known = weights(bool(hearsay)), not_names()
    persons, nobodies = set(), set()
    parts = Counter(part for key, members in groups.items() for part in key for _ in members)
    for key, members in groups.items():
        found = name_signs(words, key, members, habits, hearsay)
        if found.get("share-said", 0.0) > _SAYS or "shown" in found:
            persons.add(key)  # who has a verb of saying beside a line speaks, whatever the name is otherwise
        elif is_nobody(words, key, members, found, parts):
            nobodies.add(key)
        if _is_address(key) or key in nobodies:
            continue
        if "known-idle" not in found and sum(weight.get(s, 0.0) * value for s, value in found.items()) > _PERSON:
            persons.add(key)
    # «Captain Ilse Sarn», once, where Sarn is somebody; «Paul Hart» where Paul is.
    titled = (key for key, members in groups.items() if len(key) > 1 and any(c.title for c in members))
    persons |= {key for key in titled if (key[-1],) in persons and "of" not in key}
    full = (key for key in groups if 1 < len(key) < 4 and (key[0],) in persons)
    full = (key for key in full if key[0] in first_names() or (len(key) == 3 and key[1] in first_names()))
    persons |= {
        key
        for key in full
        if not any(part in known or part in PLACE_ENDS or habits.lower[part.lower()] for part in key[1:])
        and not any(c.the for c in groups[key])
    }
    # «Kageyama Tobio, the setter, sat down», once, where both are somebody
    both = (key for key in groups if len(key) == 2 and all((part,) in persons for part in key))
    persons |= {key for key in both if key[1] not in first_names() and not any(c.the for c in groups[key])}
    # «Edith Tarn, Lady of Wells, rose»
    persons |= {key for key, all_ in groups.items() if any(_is_styled(words, c) or _is_aged(words, c) for c in all_)}
    # A part of a person's full name is that person's too: «Moore» where «Jane Moore» is somebody.
    # «Ashford» in «Miss Hart of Ashford» is not.
    full = [key for key in persons if len(key) > 1 and key[0] != "the" and "of" not in key]
    whole = {part for key in full for part in key}
    persons |= {key for key in groups if len(key) == 1 and key[0] in whole and key[0] not in known}
    return persons - nobodies


def _is_styled(words: Words, c: Candidate) -> bool:
    plain = 1 < c.last - c.first < 4 and not c.title and not c.the and "of" not in words.text[c.first : c.last]
    return plain and words.text[c.last : c.last + 1] == [","] and is_style(words, c.last + 1)


def _is_aged(words: Words, c: Candidate) -> bool:
    """«Zoran Hart, sixty-six, retired drywaller, came in at eleven»"""
    age = words.text[c.last : c.last + 3]
    full = 1 < c.last - c.first < 4 and not c.title and not c.the
    return full and age[:1] == [","] and age[2:] == [","] and _AGE.fullmatch(age[1].lower()) is not None


_UNITS = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
_AGE = re.compile(rf"\d{{1,2}}|{_UNITS}|{_TEENS}|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:{_UNITS}))?")


def _sends(words: Words, c: Candidate, messages: list[bool]) -> bool:
    """«Tom: are you up?» in a chat: the name before the colon is somebody's."""
    if not messages[words.block[c.first]] or words.text[c.last : c.last + 1] != [":"]:
        return False
    return words.opens[c.first] or not words.text[c.first - 1][0].isalnum()


def _is_address(key: Key) -> bool:
    """«Sir», «Miss», «Your Majesty» alone are calls to whoever is there."""
    return key[0] == "the" and (key[-1] in ADDRESSES or titles().get(key[-1], ("-", ""))[1] in _CALLS)


def _is_rank(key: Key) -> bool:
    """«Captain», «Doctor»: a title alone that somebody is called by."""
    known = titles().get(key[-1], ("-", ""))[1]
    return len(key) == 2 and key[0] == "the" and known in _RANKS and key[-1] not in _ANYBODY


_RANKS = RANK_KINDS | {"occupation"}
_ANYBODY = frozenset("Brother Sister Father Mother Private Saint".split())
_CALLS = ("epithet", "courtesy", "address", "knight")


@cache
def weights(heard: bool) -> dict[str, float]:
    """The weight of each sign that a name is a person's, with the model's hearsay or without: training/fit_names.py."""
    return read_weights(__package__, "heard_name_weights.tsv" if heard else "name_weights.tsv")
