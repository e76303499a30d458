"""What speaks for a name being a person's: its own parts and every place where the story uses it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from math import sqrt

from readthrough.lexicons import first_names, not_names, speech_verbs, titles
from readthrough.stages.mentions.habits import Habits
from readthrough.stages.mentions.hearsay import Hearsay
from readthrough.stages.mentions.plain_calls import ends_plain_call
from readthrough.stages.words import Words

_IN_PLACES = frozenset("in near into through throughout across toward towards outside inside around beyond".split())
PREPOSITIONS = frozenset(
    "at to from for of with by on about behind beside before after against like between under over than past".split()
)
# What is done to persons: «told Ann», «kissed Tom».
_DONE_TO = frozenset(
    "told asked gave showed kissed hugged called married met joined followed thanked answered begged helped saw found "
    "tell ask give show kiss hug call marry meet join follow thank help see find let made make poor dear old "
    "little young".split()
)
# What persons have: «Ann's hand», «Tom's mother».
_OWNED = frozenset(
    "hand hands arm arms face eyes eye voice head hair shoulder shoulders mouth lips chest heart mind mother father "
    "mom mum dad sister brother son daughter wife husband room house chair desk coat jacket back fingers expression "
    "gaze turn side lap feet foot knee knees name smile stomach throat phone bed door story father's".split()
)
PLACE_ENDS = frozenset(
    "Street Road Lane Square Avenue Park Hall House Castle Abbey Palace Bridge Hotel Inn Station College University "
    "School Hospital Library Museum Club Bank Company Court Place Row Terrace Crescent Gardens Garden Hill Hills "
    "Island Islands Lake River Bay Sea Ocean Mountain Mountains Valley Forest Wood Woods Field Fields Farm "
    "Cottage Manor Lodge Church Cathedral Chapel Tower Gate County City Town Village Beach Coast Point Cape Port "
    "Harbour Harbor Theatre Theater Office Department Ministry Army Navy Society Times Post Gazette Herald Journal "
    "Review Magazine Press Street.".split()
)
# What persons do, beside speaking: verbs common in narration that need somebody to do them.
ACTS = frozenset(
    "was is had has did does would could should might must went came took looked stood sat knew saw felt made turned "
    "got put gave began thought ran walked left held kept let found heard told seemed became rose fell caught brought "
    "drew threw shook bent leant leaned nodded smiled laughed sighed shrugged frowned grinned stared glanced gazed "
    "watched listened waited stopped paused hesitated pulled pushed reached stepped moved opened closed shut raised "
    "lifted dropped picked tried wanted needed loved liked hated hoped wished feared wondered remembered forgot "
    "understood believed suspected noticed realised realized says looks nods smiles laughs turns walks goes comes "
    "takes sits stands knows sees feels makes gets puts gives thinks runs holds keeps finds hears leans shakes rolls "
    "rolled slid slipped swallowed blinked winced flinched froze kissed hugged grabbed touched who does n't never also "
    "only always still just met spoke led sent spent won lost paid bought sold built broke chose drove ate drank flew "
    "forgave froze grew hid hit hung knelt lay leapt lent lit meant read rang rode sang shot slept spun stole "
    "struck swore swung taught tore woke wore wrote hurried waved laid crept dug fled".split()
)
IS = frozenset("was is has had did does would could should might must will can may".split())  # of things too


_GOVERN = PREPOSITIONS - frozenset("after before like than".split())  # «before Tom came»
_DOES = frozenset(("said", "acts", "did", "titled", "owns-body", "introduced"))
_FEW = 8  # places of a name up to which a single one of a kind tells by itself


def name_signs(
    words: Words,
    key: tuple[str, ...],
    places: Sequence[tuple[int, int, int, bool]],
    habits: Habits,
    hearsay: Hearsay | None = None,
) -> dict[str, float]:
    """Name the signs for and against a name being a person's, each with its value of 0 to 1 or so.

    ``places`` are (first, last, titles, article) in tokens. Signs are of the form of the name (its frequency among
    first names, lists of places and peoples) and of its places: what stands before and after, and what the model hears.
    """
    found = _form_signs(key, habits)
    counts: Counter[str] = Counter()
    for place in places:
        counts.update(_place_signs(words, *place))
    n = len(places)
    if hearsay:
        heard = Counter(hearsay.sign(*place[:3]) for place in places)
        found |= {f"mostly-{sign}": 1.0 for sign, count in heard.items() if 2 * count >= n}
        counts += heard
    for sign, count in counts.items():
        share = count / (n + 1)
        found[f"share-{sign}"] = share
        found[f"root-{sign}"] = sqrt(share)
        if n <= _FEW:
            found[f"any-{sign}"] = 1.0
    if "known" in found and not counts.keys() & _DOES:
        found["known-idle"] = 1.0  # «London» never said or did anything
    if counts["it-was"] and counts["heard-person"] == n > 1:
        found["shown"] = 1.0  # not «It was Monday.»
    found[f"places-{min(n, 8).bit_length()}"] = 1.0
    if all(words.opens[first] for first, *_ in places):
        found[f"only-opens-{key[0] in first_names()}"] = 1.0
    return found


def _place_signs(words: Words, first: int, last: int, title: int, the: bool) -> Iterator[str]:
    """What one place of a name tells: its verb, its preposition, a call, a thing it owns."""
    text, quote, verbs = words.text, words.quote, speech_verbs()
    at = first - 2 if the else first - 1
    before = text[at].lower() if at >= 0 and words.block[at] == words.block[first] else ""
    after = text[last].lower() if last < len(text) and words.block[last] == words.block[first] else ""
    if quote[first] < 0 and is_shown(words, first, last) and beside_quote(words, first - 2, last):
        yield "it-was"
    if the:
        yield "article"
    if title and titles().get(text[first], ("-", ""))[1] != "epithet" and not the:
        yield "titled"
    if quote[first] < 0 and beside_quote(words, first, last) and (verbs.get(after, 0) > 1 or verbs.get(before, 0) > 1):
        yield "said"
    elif before in _GOVERN:
        pass  # «Everyone at Hartley knew»
    elif after in IS:
        yield "is"
    elif after in ACTS or verbs.get(after, 0):
        yield "acts"
    elif after.endswith("ed") and len(after) > 4:
        yield "did"
    if quote[first] >= 0 and is_called(words, first, last):
        yield "alone" if _is_whole_sentence(words, first, last) else "called"
    if introduces(words, first, last):
        yield "introduced"
    if after in ("'s", "’s"):
        yield "owns-body" if last + 1 < len(text) and text[last + 1].lower() in _OWNED else "owns"
    if before in ("a", "an", "another", "this", "that", "these", "those", "every", "each"):
        yield "determined"
    elif before in _IN_PLACES:
        yield "inside"
    elif before in PREPOSITIONS:
        yield f"after-{before}"
    elif before == "and" or after == "and":
        yield "and"
    elif before in _DONE_TO:
        yield "done-to"
    if quote[first] < 0 and not words.opens[first]:
        yield "told-within"


def _form_signs(key: tuple[str, ...], habits: Habits) -> dict[str, float]:
    if key[0] == "the":
        kind = titles().get(key[-1], ("-", "none"))[1]
        return {f"rank-{'address' if key[-1] in ADDRESSES else kind}": 1.0}
    ranks, known = _ranks(), not_names()
    rank = ranks.get(key[0])
    common = "none" if rank is None else "common" if rank < 1500 else "usual" if rank < 5000 else "rare"
    found = {"name": 1.0, f"first-{common}": 1.0, f"parts-{min(len(key), 4)}": 1.0}
    if len(key) == 1:
        if key[0] in known:
            found[f"known-{known[key[0]]}-{rank is not None}"] = 1.0
            found["known"] = 1.0
        lower = habits.lower[key[0].lower()]
        if lower:
            found["small-too"] = min(2.5, lower / (1 + habits.inside[key[0]]))
            found[f"small-too-{common}"] = 1.0
    else:
        if key[-1] in PLACE_ENDS:
            found["place-end"] = 1.0
        if any(part in known and part not in ranks for part in key):
            found["known-part"] = 1.0
    if key[0].isupper() and len(key[0]) > 1:
        found["capitals"] = 1.0
    if key[-1].endswith("s") and key[-1] not in ranks:
        found["ends-in-s"] = 1.0
    return found


@cache
def _ranks() -> dict[str, int]:
    return {name: rank for rank, name in enumerate(first_names())}


ADDRESSES = frozenset(("Majesty", "Highness", "Hon.", "Messieurs", "Lord", "Saint", "St."))


def is_style(words: Words, at: int) -> bool:
    """«Robert Tarn, | Duke of Wells, …»: tell whether a title and its place begin at a token, without «the»."""
    text = words.text
    place = [word for word in text[at + 2 : at + 4] if word != "the"][:1]
    noble = titles().get(text[at] if at < len(text) else "", ("", ""))[1] in ("nobility", "royalty")
    noble = noble or text[at : at + 1] == ["Warden"]
    return noble and text[at + 1 : at + 2] == ["of"] and "".join(place)[:1].isupper()


def beside_quote(words: Words, first: int, last: int) -> bool:
    """Tell whether a quote stands within eight tokens, in the same block, with no sentence end between."""
    quote, block, n = words.quote, words.block, len(words.text)
    for i in range(last, min(n, last + 8)):
        if block[i] != block[first]:
            break
        if quote[i] >= 0:
            return True
    for i in range(first - 1, max(-1, first - 9), -1):
        if block[i] != block[first]:
            break
        if quote[i] >= 0:
            return True
    return False


def is_called(words: Words, first: int, last: int) -> bool:
    """A name set off by commas inside speech: «Tom, what's wrong?», «Bye, Ann.»"""
    text, quote = words.text, words.quote
    before = text[first - 1] if first and quote[first - 1] == quote[first] else '"'
    after = text[last] if last < len(text) and quote[last] == quote[first] else '"'
    opens = before in _OPENERS
    if (opens or before == "," or before.lower() in _GREETINGS) and after in _CLOSERS:
        return True
    # Amateurs leave the comma out: «Tom what are you saying?», «Tom I can't.», «It's late Tom.»
    first_in_quote = first == 0 or quote[first - 1] != quote[first] or before in _QUOTE_MARKS
    return (opens and first_in_quote and after.lower() in _STARTS) or ends_plain_call(words, first, last)


_GREETINGS = frozenset(
    "hello hi hey goodbye bye thanks no yes oh please sorry dear night morning yeah ok okay nah cheers "
    "goodnight welcome".split()
)
_STARTS = frozenset(
    "i you what where why how when who please we are do did can could will would don't "
    "it they look listen wait stop come get give take".split()
)


def is_shown(words: Words, first: int, last: int) -> bool:
    """«"Pizza!" It was Dubois, of course.»: tell whether narration says so of a name."""
    text = words.text
    it_was = first > 1 and words.opens[first - 2] and [t.lower() for t in text[first - 2 : first]] == ["it", "was"]
    return it_was and text[last : last + 1] in ([","], ["."], ["!"])


def _is_whole_sentence(words: Words, first: int, last: int) -> bool:
    """«Ready?», «Hob.»: alone between marks it may be a call, an answer or any word."""
    return words.opens[first] and (
        last >= len(words.text) or not words.text[last][0].isalnum() and words.text[last] != ","
    )


def introduces(words: Words, first: int, last: int) -> bool:
    """Tell whether speech gives the speaker's own name: «it's David», «This is Ann.», «I'm Tom», «my name is Nell»."""
    text, quote = words.text, words.quote
    goes_on = last < len(text) and quote[last] == quote[first] and text[last][0].isalnum()
    if quote[first] < 0 or (goes_on and not _is_of_place(text[last : last + 4])):
        return False
    before = tuple(t.lower().replace("’", "'") for t in text[max(0, first - 3) : first])
    if before[-2:] == ("i", ",") and words.opens[first - 2] and quote[first - 2] == quote[first]:
        return text[last : last + 1] == [","]  # «I, Tom Hart, swear it»
    return any(before[-len(words_) :] == words_ for words_ in _INTRODUCTIONS)


def _is_of_place(behind: list[str]) -> bool:
    """«I'm Ilse of Tor!», «This is Captain Hart of the *Swan*.», «It's Tom from the Mill»: tell whose name goes on."""
    if behind[:1] not in (["of"], ["from"]):
        return False
    return any(word[0].isupper() for word in behind[1:] if word not in ("the", "*", "_"))


_INTRODUCTIONS = (("it", "'s"), ("this", "is"), ("i", "'m"), ("i", "am"), ("name", "is"), ("name", "'s"))
_OPENERS = frozenset("\" “ ‘ ' « . ! ? — -- … ...".split())
_QUOTE_MARKS = frozenset("\" “ ‘ ' « „ ‹ 「".split())
_CLOSERS = frozenset(", . ! ? \" ” ’ ' » — -- … ...".split())
