"""Words that look like names and are nobody: cries, oaths, saints' towns, ideas, names cut short, a title."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from readthrough.lexicons import first_names, not_names, person_nouns, speech_verbs
from readthrough.stages.words import Words

Place = tuple[int, int, int, bool]  # first token, the one behind, titles, article
_DRUNK = frozenset("bottle bottles glass glasses pint pints flask cup tin packet".split())  # «a glass of Chablis»
_OATHS = frozenset("Jove George Gad Jingo Golly Gum Gosh Godfrey Crikey Gimminy".split())
_IDEAS = ("ism", "tion", "ology", "hood")  # «Pacifism is infectious»
_LONG = 7  # letters of an idea: «Hood», «Orion»
_NAMES_TOO = frozenset("Faith Mercy Grace Glory Bless Gad La Amen Patience Marry Bing Hoy".split())
# What stands behind an oath's comma, and hardly behind a call's: «Faith, I am», but «Faith, are you there?»
_SWORN = frozenset("i it 'tis he she they there that this but an if and a the no yes sir madam we ye then".split())
_CALLED = frozenset("Faith Mercy Grace Glory Patience Bing".split())  # names of persons too
_DOES = frozenset(
    "smiled laughed nodded grinned shrugged sighed looked leaned leant stared frowned glanced gazed sat walked turned "
    "shook bent knelt came went blinked winked waved coughed swallowed paused hesitated".split()
)
_SAINTED = frozenset("San Santa Santo São Saint Sankt Ste.".split())
_CUT = frozenset(("—", "–", "--", "---", "…", "...", "\u2060"))
_SMALL_WORDS = frozenset("the a an of and in to at on for with by from or".split())
_TITLE, _FIRST = 8, 3  # words of a title, and the last paragraph that may be one


def is_oath(words: Words, first: int, last: int) -> bool:
    """«By Jove!», «by George, …»: tell whether a name of one word is sworn by."""
    if last != first + 1 or words.text[first] not in _OATHS or not first or words.quote[first] < 0:
        return False
    return words.text[first - 1].lower() == "by" and words.text[last : last + 1] not in (["'s"], ["’s"])


def is_nobody(
    words: Words, key: tuple[str, ...], places: Sequence[Place], signs: Mapping[str, float], rests: Mapping[str, int]
) -> bool:
    """Tell whether all the places of a name, which speaks nowhere in the narration, show it to be nobody's.

    ``signs`` as name_signs gives them; ``rests`` how often each word is part of a name.
    """
    if key[0] == "the" or "any-titled" in signs or "share-titled" in signs:
        return key[0] != "the" and _is_cut(words, key, places, rests)
    if _is_cut(words, key, places, rests):
        return True
    if any(_acts(words, place) for place in places):
        return False  # «San Ramirez leaned on the bar», «Bravo grinned»
    if not any(part in first_names() for part in key) and _is_town(words, places):
        return True
    if len(key) > 1:
        return key[0] in _SAINTED and key[1] != "Claus"
    word = key[0]
    kind = not_names().get(word, not_names().get(word.replace("-", "").capitalize()) if "-" in word else "")
    if kind == "cry" or (kind and "-" in word):  # «Hul-lo!»
        return True
    if word in _NAMES_TOO and all(_is_cried(words, place) for place in places):
        # «Faith, I am», «La! you are strange»: Faith is somebody where the narration knows her, or she is called
        sworn = sum(_is_sworn(words, place) for place in places)
        if word not in _CALLED or 3 * sworn >= len(places):
            return True
    idea = word not in first_names() and len(word) >= _LONG and word.lower().endswith(_IDEAS)
    if idea or 2 * sum(_is_drunk(words, place) for place in places) >= len(places):
        return True
    many = person_nouns().get(word.lower(), ("", ""))[1] == "p"
    return many and "mostly-heard-person" not in signs or all(_is_in_title(words, place[0]) for place in places)


def _is_cried(words: Words, place: Place) -> bool:
    """«Faith, I am!»: tell whether a word opens its sentence in speech, set off from the rest."""
    first, last = place[:2]
    return words.quote[first] >= 0 and words.opens[first] and not "".join(words.text[last : last + 1])[:1].isupper()


def _is_sworn(words: Words, place: Place) -> bool:
    """«Faith, I am», «Mercy, it's cold»: tell whether nobody can be called so."""
    comma, behind = ("", "", *(word.lower() for word in words.text[place[1] : place[1] + 2]))[-2:]
    return comma == "," and behind in _SWORN


def _acts(words: Words, place: Place) -> bool:
    """Tell whether a name does in the narration what only persons do."""
    return words.quote[place[0]] < 0 and not _DOES.isdisjoint(words.text[place[1] : place[1] + 1])


def _is_town(words: Words, places: Sequence[Place]) -> bool:
    """«The mortuary at Marrowby», «We went to Marrowby»: tell whether a name is only ever gone to and lived in."""
    before = [words.text[max(0, first - 2) : first] for first, *_ in places]
    lived = [_is_lived_in(*text) for text in before if len(text) == 2]
    gone = all(text[-1:] and text[-1].lower() in _TO_PLACES for text in before)
    told = any(text[-1:] == ["to"] and _is_told(text[0]) for text in before)  # «She had lied to Bramwell»
    owns = any(words.text[last : last + 1] in (["'s"], ["’s"]) for _, last, *_ in places)
    return gone and any(lived) and not owns and not told


def _is_lived_in(noun: str, at: str) -> bool:
    """«lived in Marrowby», «the mortuary at Marrowby», not «looked at Nell»."""
    looks = not noun.isalpha() or noun.endswith(("ed", "ing")) or noun.lower() in _AT_SOMEBODY
    return at.lower() in _IN or (at.lower() == "at" and not looks)


def _is_told(word: str) -> bool:
    return word.lower() in _TO_SOMEBODY or speech_verbs().get(word.lower(), 0) > 1


_TO_SOMEBODY = frozenset("lied wrote gave handed spoke talked listened sold it them him her something".split())
_IN = frozenset(("in", "into", "near", "through", "across"))
_TO_PLACES = _IN | frozenset("at to from of outside".split())
_AT_SOMEBODY = frozenset(
    "look looks stare stares glance glances gaze smile smiles laugh laughs grin grins nod nods shout shouts angry mad "
    "furious shot shoot shoots threw throw swore yell yells up down back over straight hard out it them him her".split()
)


def _is_drunk(words: Words, place: Place) -> bool:
    first, last = place[:2]
    before, after = words.text[max(0, first - 2) : first], words.text[last : last + 1]
    return before[-1:] == ["of"] and before[0].lower() in _DRUNK and after not in (["'s"], ["’s"])


def _is_cut(words: Words, key: tuple[str, ...], places: Sequence[Place], rests: Mapping[str, int]) -> bool:
    """«Mr. Fair—», said of Mr. Fairlie: tell whether a name is cut short wherever it stands."""
    word = key[-1]
    for first, last, *_ in places:
        if words.quote[first] < 0 or not _CUT.intersection(words.text[last : last + 1]):
            return False
    longer = {whole: n for whole, n in rests.items() if whole.startswith(word)}
    return any(n > len(places) and whole not in (word, word + "s", word + "es") for whole, n in longer.items())


def _is_in_title(words: Words, at: int) -> bool:
    """Tell whether a token stands in a short paragraph all of words with capitals: «The Glass Hen» over its story."""
    block, first, last = words.block[at], at, at
    if block > _FIRST or words.quote[at] >= 0:
        return False
    while first and words.block[first - 1] == block and at - first <= _TITLE:
        first -= 1
    while last + 1 < len(words.text) and words.block[last + 1] == block and last - at <= _TITLE:
        last += 1
    texts = words.text[first : last + 1]
    if not 1 < len(texts) <= _TITLE:
        return False
    return all(text[0].isupper() or text in _SMALL_WORDS for text in texts)
