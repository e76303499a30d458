"""What speaks for a name being a person's: its own parts and every place where the story uses it."""

from __future__ import annotations

from readthrough.lexicons import titles
from readthrough.stages.mentions.habits import Habits
from readthrough.stages.words import Words

_IN_PLACES = frozenset("in near into through throughout across toward towards outside inside around beyond".split())
_AT_PLACES = frozenset("at to from for of".split())
_PLACE_ENDS = frozenset(
    "Street Road Lane Square Avenue Park Hall House Castle Abbey Palace Bridge Hotel Inn Station College University "
    "School Hospital Library Museum Club Bank Company Court Place Row Terrace Crescent Gardens Garden Hill Hills "
    "Island Islands Lake River Bay Sea Ocean Mountain Mountains Valley Forest Wood Woods Field Fields Farm Cottage Manor "
    "Lodge Church Cathedral Chapel Tower Gate County City Town Village Beach Coast Point Cape Port Harbour Harbor "
    "Theatre Theater Office Department Ministry Army Navy Society Times Post Gazette Herald Journal Review Magazine Press "
    "Street.".split()
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
    "only always still just will can may".split()
)


def person_score(
    words: Words,
    key: tuple[str, ...],
    places: list[tuple[int, int, int, bool]],
    habits: Habits,
    known: dict[str, str],
    verbs: dict[str, int],
    ranks: dict[str, int],
) -> float:
    """Score a name by its parts and its places: 1.5 and above is a person.

    ``places`` are (first, last, titles, article) in tokens; ``ranks`` orders first names by frequency.
    """
    score = _form_score(key, habits, known, ranks)
    told = acts = called = inside = at = article = titled = 0
    text, quote, n = words.text, words.quote, len(words.text)
    known_titles = titles()
    for first, last, title, the in places:
        before = text[first - 1].lower() if first else ""
        after = text[last].lower() if last < n else ""
        if the:
            article += 1
            before = text[first - 2].lower() if first > 1 else ""
        if title and known_titles[text[first]][1] != "epithet" and not the:
            titled += 1
        if quote[first] < 0:
            if beside_quote(words, first, last) and (verbs.get(after, 0) > 1 or verbs.get(before, 0) > 1):
                told += 1
            elif after in ACTS or verbs.get(after, 0):
                acts += 1
        else:
            acts += after in ACTS
            called += is_called(words, first, last) and not _is_whole_sentence(words, first, last)
        inside += before in _IN_PLACES
        at += before in _AT_PLACES
    count = len(places)
    score += min(4.0, 4.0 * titled) if key[0] != "the" else 0.0
    score += min(5.0, 2.5 * told) + 3.5 * acts / count + min(1.0, 0.25 * acts) + min(3.0, 1.5 * called)
    if not (told or titled or called) and all(words.opens[first] for first, *_ in places) and key[0] not in ranks:
        score -= 2.0  # «Ready?», «Mine.»: never but at the start of a sentence
    score -= 4.0 * inside / count + 1.0 * at / count
    if not (told or titled or called > 1) and inside + at > 0.35 * count and len(key) == 1:
        score -= 2.0  # «in Ashford», «at Ashford», «from Ashford»
    if key[0] != "the":
        score -= 2.0 * article / count
    return score


def _form_score(key: tuple[str, ...], habits: Habits, known: dict[str, str], ranks: dict[str, int]) -> float:
    if key[0] == "the":
        return _rank_score(key)
    rank = ranks.get(key[0])
    score = 0.0 if rank is None else 2.0 if rank < 1500 else 1.2 if rank < 5000 else 0.6
    if len(key) == 1 and key[0] in known:
        score -= {"calendar": 5.0, "place": 3.5, "people": 4.0, "other": 5.0}[known[key[0]]]
    if len(key) > 1:
        if key[-1] in _PLACE_ENDS:
            score -= 6.0
        elif any(part in known and part not in ranks for part in key):
            score -= 2.5
    lower = habits.lower[key[0].lower()]
    if len(key) == 1 and lower:
        score -= min(2.5, lower / (1 + habits.inside[key[0]]))
    return score


def _rank_score(key: tuple[str, ...]) -> float:
    # A title alone: «the Duchess», «Father»; «Old», «Little» or «Miss» alone is nobody.
    kind = titles().get(key[-1], ("-", ""))[1]
    return -6.0 if kind in ("epithet", "courtesy", "address", "knight") or key[-1] in _ADDRESSES else 1.0


_ADDRESSES = frozenset(("Majesty", "Highness", "Hon.", "Messieurs", "Lord", "Saint", "St."))


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
    # Amateurs leave the comma out: «Tom what are you saying?», «Tom I can't.»
    return opens and after.lower() in _STARTS and words.quote[first - 1] != words.quote[first]


_GREETINGS = frozenset("hello hi hey goodbye bye thanks no yes oh please sorry dear night morning".split())
_STARTS = frozenset("i you what where why how when who please we are do did can could will would don't".split())


def _is_whole_sentence(words: Words, first: int, last: int) -> bool:
    """«Ready?», «Hob.»: alone between marks it may be a call, an answer or any word."""
    return words.opens[first] and (
        last >= len(words.text) or not words.text[last][0].isalnum() and words.text[last] != ","
    )


def introduces(words: Words, first: int, last: int) -> bool:
    """Tell whether speech gives the speaker's own name: «it's David», «This is Ann.», «I'm Tom», «my name is Nell»."""
    text, quote = words.text, words.quote
    if quote[first] < 0 or (last < len(text) and quote[last] == quote[first] and text[last][0].isalnum()):
        return False
    before = tuple(t.lower().replace("’", "'") for t in text[max(0, first - 3) : first])
    return any(before[-len(words_) :] == words_ for words_ in _INTRODUCTIONS)


_INTRODUCTIONS = (("it", "'s"), ("this", "is"), ("i", "'m"), ("i", "am"), ("name", "is"), ("name", "'s"))
_OPENERS = frozenset("\" “ ‘ ' « . ! ? — -- … ...".split())
_CLOSERS = frozenset(", . ! ? \" ” ’ ' » — -- … ...".split())
