"""Noun phrases for one person: a determiner, a few adjectives, a noun that means somebody («the old man»)."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator

from readthrough.lexicons import person_nouns, speech_verbs
from readthrough.stages.mentions.epithets import GENERIC, is_honour
from readthrough.stages.mentions.evidence import ACTS, IS
from readthrough.stages.mentions.pronouns import PRONOUNS
from readthrough.stages.words import Words

DETERMINERS = frozenset(
    "the a an this that these those my your his her its our their another every each no some any one two three four "
    "both either neither whose xyr zir hir eir faer".split()
)
# Between determiner and noun stand adjectives; a word of these ends the walk: «the hand of a man».
_CLOSED = frozenset(
    "of to in on at by for from with and or but nor as if that than then when while who which what where is was were "
    "are be been had has have do did does not n't so he she it they i you we me him them us said".split()
)
# Words that follow a noun that speaks: «said the smoker again», «cried the keeper without moving».
_BEHIND = frozenset(
    "again after before without behind ahead close somewhat still once over under back a an the suddenly indeed too "
    "also aloud first last rather quite very almost even just only together up down out off away about between through "
    "across against because until since along above below beside besides upon within toward towards like "
    "whole rest lot".split()
)
_OUTSIDE = _CLOSED | _BEHIND
_SPEAKING = frozenset("the a an his her my their our its".split())
_LONGEST = 4  # words between determiner and noun: «the tall, thin, grey-haired old man»


def are_nouns(names: Iterable[str]) -> bool:
    """Tell whether somebody is known by no name: «the landlady», «his sister»."""
    return all(name.split()[0].lower() in DETERMINERS for name in names)


def find_nominals(words: Words, told: list[bool], taken: set[int]) -> list[tuple[int, int]]:
    """Return token spans of noun phrases headed by a noun for a person, determiner included."""
    nouns = person_nouns()
    found = []
    text = words.text
    for i, word in enumerate(text):
        key = word if word in nouns else word.lower()
        if (key in nouns or _is_compound(text, i)) and i not in taken and told[words.block[i]]:
            first = _phrase_start(words, i, taken)
            if first is not None and not _modifies(text, i, nouns):
                found.append((first, i + 1))
        elif i - 1 not in taken and told[words.block[i]] and is_honour(words, i):
            found.append((i - 1, i + 1))
    heads = {last for _, last in found}
    speaking = list(_speaking(words, told, taken))
    spoken = [(first, end) for first, end in speaking if end not in heads and text[end - 1] not in nouns]
    return found + spoken + _again(words, told, taken, spoken, {text[last - 1] for _, last in speaking})


def _is_compound(text: list[str], i: int) -> bool:
    """«said the fish-man», «the werewolf-boy howled»: tell whether a compound noun means somebody.

    «a two-man tent», «his bad-boy face» do not, and «the she-devil's» is one only where its bearer does something.
    """
    first, _, last = text[i].rpartition("-")
    if not (first.isalpha() and text[i].islower() and person_nouns().get(last, ("", ""))[1] == "s"):
        return False
    if first in _COUNTS or last in GENERIC - _KINDS:
        return False
    behind = text[i + 1] if i + 1 < len(text) else "."
    return not behind[0].isalnum() and behind not in ("'s", "’s") or behind in _AFTER_HEAD | ACTS or (
        speech_verbs().get(behind, 0) > 0
    )


_COUNTS = frozenset("one two three four five six seven eight nine ten twelve single multi non half all".split())
_KINDS = frozenset("man woman girl boy lady child lad creature".split())  # «a no-one», «pen-friend», «half-other»


def _again(
    words: Words, told: list[bool], taken: set[int], spoken: list[tuple[int, int]], speaking: set[str]
) -> list[tuple[int, int]]:
    """«The heron put the pot down»: a noun that speaks is somebody wherever it stands with «the».

    It speaks twice, or does something too: what «said the face» or «said the little» once is nobody. Where one beast
    speaks («asked the old toad»), others that do something are somebody as well: «The badger cleared his throat.»
    """
    text = words.text
    counted = Counter(text[last - 1] for first, last in spoken if text[first].lower() == "the")
    trios = zip(text, text[1:], text[2:], strict=False)
    does = [noun for the, noun, verb in trios if the.lower() == "the" and verb in _DEEDS]
    counted.update([w for w in does if w in counted and w not in _PARTS])
    nouns = {noun for noun, n in counted.items() if n > 1}
    if not speaking.isdisjoint(_BEASTS | _LISTED_BEASTS):
        nouns |= _BEASTS.intersection(does)
    known = {last for _, last in spoken}
    found = []
    for i, word in enumerate(text):
        if word in nouns and i + 1 not in known and i not in taken and told[words.block[i]] and words.quote[i] < 0:
            first = _phrase_start(words, i, taken)
            if first is not None and text[first].lower() == "the" and text[i + 1 : i + 2] != ["of"]:
                found.append((first, i + 1))
    return found


# Who talks in fables, and hardly stands beside talk elsewhere, as a dog or a horse does.
_BEASTS = frozenset(
    "badger hedgehog squirrel mole otter weasel stoat hare beaver raccoon porcupine possum skunk dormouse shrew "
    "sparrow robin wren thrush blackbird finch swallow lark nightingale cuckoo magpie crow rook jackdaw jay heron "
    "stork crane swan goose gander duck drake duckling hen rooster cockerel peacock turkey pheasant partridge eagle "
    "hawk falcon kestrel vulture pelican penguin gull kingfisher woodpecker ostrich lizard newt salamander crocodile "
    "alligator elephant hippopotamus rhinoceros giraffe zebra camel llama monkey ape gorilla leopard jaguar panther "
    "hyena jackal donkey goat billy-goat ram ewe lamb piglet hog boar stag doe fawn deer reindeer moose elk kangaroo "
    "whale dolphin seal walrus octopus crab lobster snail slug worm earthworm ant bee bumblebee wasp beetle ladybird "
    "cricket grasshopper butterfly moth dragonfly gnat mosquito".split()
)
_LISTED_BEASTS = frozenset(
    "cat dog horse rabbit mouse rat wolf fox bear lion tiger bird owl raven parrot snake frog toad spider turtle "
    "tortoise caterpillar dragon".split()
)  # of the list of nouns for persons


def _speaking(words: Words, told: list[bool], taken: set[int]) -> Iterator[tuple[int, int]]:
    """«"So," said the lamplighter»: a noun that speaks is somebody, be it in no list."""
    text, quote, verbs = words.text, words.quote, speech_verbs()
    for i in range(1, len(text) - 2):
        if text[i].lower() not in _SPEAKING or quote[i] >= 0 or not told[words.block[i]]:
            continue
        if verbs.get(text[i - 1], 0) > 1 and quote[i - 1] < 0 and quote[i - 2] >= 0:  # "…," said the lamplighter
            last = i + 1
            while last < i + 4 and _in_phrase(words, last, taken):
                last += 1
        elif quote[i - 1] >= 0 and text[i].islower():  # "…," the lamplighter said
            last = i + 1
            while last < i + 4 and _in_phrase(words, last, taken) and verbs.get(text[last], 0) < 2:
                last += 1
            if verbs.get(text[last], 0) < 2:
                continue
        else:
            continue
        named = last in taken or text[last][0].isupper()  # «said the staring Tom»
        if last > i + 1 and not named:
            yield i, last


_DEEDS = ACTS - IS
_PARTS = frozenset(
    "one two three little small face head mouth hand eye tongue heart mind shadow light wind fire house room crowd "
    "silence".split()
)


def _in_phrase(words: Words, i: int, taken: set[int]) -> bool:
    word = words.text[i]
    plain = word.isalpha() and word.islower() and word not in _OUTSIDE and not word.endswith("ly")
    return plain and words.quote[i] < 0 and i not in taken and i + 1 < len(words.text)


def _modifies(text: list[str], i: int, nouns: dict[str, tuple[str, str]]) -> bool:
    # «the police officer», «the servant girl»: the head is the next noun; «the other day»: no person at all.
    following = text[i + 1].lower() if i + 1 < len(text) else ""
    if following in nouns:
        return True
    if speech_verbs().get(following, 0) > 1:
        return False
    after_head = following in _AFTER_HEAD or following in _BUSY  # «There was a child waiting»
    modifies = text[i].lower() in _ADJECTIVES and following.isalpha() and not after_head
    return modifies and not _does(text, i)


def _does(text: list[str], i: int) -> bool:
    """«The pilot stepped back», «the guard slowly raised his hand»: tell whether a verb stands behind a noun.

    «The pilot obtained leave.» has one too, but not «the pilot printed sheets were late».
    """
    at = i + 1 + text[i + 1].endswith("ly")
    verb, behind = (*text[at : at + 2], "", "")[:2]
    if verb in ACTS or not verb.endswith("ed") or not behind:
        return verb in ACTS
    if not behind.isalpha() or behind.endswith("ly") or behind.lower() in _AFTER_VERBS:
        return True
    rest = itertools.takewhile(lambda word: word[0].isalnum() or word == "-", text[at + 1 : at + _REST])
    return not any(word in _FINITE for word in rest)


# Words that are person nouns only when nothing follows: «the other said», but «the other side».
_ADJECTIVES = frozenset(
    "other second first latter former elder younger eldest youngest native local private general major particular dear "
    "beloved principal official spy ex human american german italian russian chinese japanese indian african greek "
    "canadian australian arab pole guard figure voice adult teen minor patient foreign expert chief darling baby child "
    "deputy rival pilot host mate marine mortal immortal psychic drunk executive operative individual civilian mutant "
    "novice fugitive runaway migrant relative associate academic undergraduate graduate revolutionary communist "
    "socialist partisan premier adolescent missionary sage member orderly zombie barbarian extraterrestrial albino "
    "celebrity volunteer veteran conscript commando guerrilla royalist loyalist martian terran venusian belgian "
    "norwegian hungarian austrian mexican egyptian persian brazilian korean texan parisian yankee viking cossack "
    "gypsy".split()
)
_AFTER_VERBS = _OUTSIDE | DETERMINERS | frozenset(PRONOUNS)
_FINITE = ACTS | IS
_REST = 12  # tokens behind a verb
_AFTER_HEAD = frozenset(
    "said says asked replied answered cried was is had has did does would could will shall should might may must can "
    "who whom that in on at with and or but of to from as by for looked turned nodded laughed smiled went came stood "
    "sat took spoke continued began added".split()
)
# What somebody is doing whom a noun shows: «a child waiting for the boat», but «a private meeting».
_BUSY = frozenset("waiting sitting standing lying kneeling crouching sleeping crying watching holding wearing".split())


def _phrase_start(words: Words, head: int, taken: set[int]) -> int | None:
    """Walk back from the noun to its determiner; None where there is none («men», «captain of the guard»)."""
    text = words.text
    for back in range(1, _LONGEST + 4):
        i = head - back
        if i < 0 or words.sentence[i] != words.sentence[head] or words.quote[i] != words.quote[head]:
            return None
        word = text[i].lower()
        if word in DETERMINERS:
            return i
        if word in ("'s", "’s", "'", "’") and i - 1 in taken:
            return _possessor_start(i - 1, taken)
        if word in ("'s", "’s", "'", "’") and i and text[i - 1].lower() in person_nouns():
            owns = _HAS.isdisjoint(w.lower() for w in text[i + 1 : head])
            return _phrase_start(words, i - 1, taken) if owns else None  # «the groom's father», «the boys' mother»
        if word in _CLOSED or not (word[0].isalpha() or word == ",") or i in taken:
            return None
    return None


# «the boy's got friends», «the girl's home, mother»
_HAS = frozenset(
    "got seen sent lost killed found met made had been gone come coming dead home called named now still not just "
    "no a an the , ; :".split()
)


def _possessor_start(i: int, taken: set[int]) -> int:
    while i - 1 in taken:
        i -= 1
    return i
