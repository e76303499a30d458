"""Which pronouns go with a name: votes of the pronouns that follow it, before any other person is named."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from math import log
from typing import NamedTuple

from readthrough.layers import Mention
from readthrough.lexicons import first_names
from readthrough.stages.mentions.epithets import sex_and_number
from readthrough.stages.mentions.evidence import ACTS, is_called
from readthrough.stages.mentions.pronouns import NEOPRONOUNS, PRONOUNS
from readthrough.stages.mentions.senders import writes
from readthrough.stages.several import is_of_one
from readthrough.stages.words import Words, last_token

_OWN_SHARE = 0.55
_SURE = 2.0
_BEARERS = 3.0
_REACH = 25  # tokens a pronoun may follow its name by
_LETTER = {"he": "M", "she": "F", "they": "T"} | {p: p for p in NEOPRONOUNS}


def pronoun_votes(words: Words, rows: tuple[Mention, ...], key: Callable[[int], object]) -> dict[object, Counter[str]]:
    """Count for each ``key(row)`` of a name or noun the first third-person pronoun after it: M, F, T or a neopronoun.

    A pronoun counts where no other person is named between, in the same stretch of narration or speech; more if it is
    possessive or reflexive («Tom shook his head»). One place does not tell against a name that nearly all bearers of
    the other sex have: «Nora laughed. His hand was cold».
    """
    votes: dict[object, Counter[str]] = defaultdict(Counter)
    places: dict[object, Counter[str]] = defaultdict(Counter)
    usual: dict[object, set[str]] = defaultdict(set)
    married: dict[object, str] = {}
    for i, row in enumerate(rows):
        if row.kind == "pronoun" or (row.quote >= 0 and is_called(words, row.token, last_token(words, row) + 1)):
            continue  # «"Robin. He's asleep."»: whoever is called is not talked of
        who, end = key(i), last_token(words, row) + 1
        if who is None or writes(words, row):
            continue  # «kit: she wrote my name»: nobody writes so of himself
        inside = i and rows[i - 1].token == row.token and rows[i - 1].end > row.end
        if letter := _married(words, end):
            married[who] = letter
        if letter := "" if inside else _named_as(words, row.token) or _called_a(words, end):
            votes[who][letter] += _NAMED
            places[who][letter] += _SURE_PLACES
        if inside:
            continue  # «The captain's daughter laughed. She …»: not the captain
        usual[who].add(_usual(words.text[row.token]) if row.kind == "name" else "-")
        if found := _pronoun_after(words, rows, i, end):
            other, letter = found
            form = words.text[other.token].lower()
            own = form in _OWN or (form == "her" and _is_own(words, row.token, end, other.token))
            one = letter == "T" and _one(words, row.token, other.token)
            votes[who][letter] += _NAMED if one else 2 if own else 1
            places[who][letter] += _SURE_PLACES if _is_gesture(words, end, other.token) else 1
    for who in {*usual, *married}:
        usual_sex = next(iter(usual[who])) if len(usual[who]) == 1 else "-"
        _strike_single(votes[who], places[who], usual_sex)
        if usual_sex == "-" and not votes[who] and who in married:  # «Ann's wife came in. Ann kissed her.»
            votes[who][married[who]] += _NAMED
    return votes


def _pronoun_after(words: Words, rows: tuple[Mention, ...], i: int, end: int) -> tuple[Mention, str] | None:
    """Find the pronoun behind mention ``i``, which ends before token ``end``, that seems to mean it, and its letter."""
    row, passed = rows[i], ""  # passed: the letter of somebody else, «Tom watched her. He was tired.»
    for other in rows[i + 1 : i + 8]:
        if row.quote < 0 <= other.quote:
            continue  # «Noor said. "Come in." She stood up.»
        if other.token - row.token > _REACH or other.quote != row.quote or other.start < row.end:
            return None
        if words.block[other.token] == words.block[row.token] and is_predicate(words, end, other):
            continue  # «Lou, who was a sergeant. He …»
        if words.block[other.token] != words.block[row.token] or other.kind != "pronoun":
            return None
        letter = _LETTER.get(PRONOUNS[words.text[other.token].lower()])
        if not letter:
            continue
        if _is_object_of(words, end, other.token) or _is_another(words, other.token):
            passed = passed or letter
            continue  # another person is there, whom the next «she» may mean, but no «he»
        if passed and (not words.opens[other.token] or {letter, passed} != {"M", "F"}):
            return None
        return None if _is_elses(words, row, end, other.token, letter) else (other, letter)
    return None


def _is_elses(words: Words, row: Mention, end: int, at: int, letter: str) -> bool:
    """Tell whether the pronoun at a token, behind a mention that ends before ``end``, is somebody else's."""
    if _is_of_somebody_else(words, row.token, end, at):
        return True
    if row.kind == "nominal" and {letter, sex_and_number(words.text[end - 1])[0]} == {"M", "F"}:
        return True  # «A lady got up, and his glass fell»
    if letter == "T" and _is_of_several(words, row.token, at):
        return True
    own_sex = row.kind != "name" or letter == _usual(words.text[row.token])
    return not own_sex and letter == _subject_before(words, row.token)  # «She can hear Fitz. And all she can think …»


def _strike_single(votes: Counter[str], places: Counter[str], usual_sex: str) -> None:
    """Strike votes of one place alone where nearly all bearers of a name are of another sex."""
    against = {"M": "F", "F": "M"}.get(usual_sex, "")
    if places[against] < _SURE_PLACES and votes[against]:
        del votes[against]
    for neo in NEOPRONOUNS if against else ():  # «Wren sat down beside Tom. Fae was late.»
        if votes[neo] == 1:
            del votes[neo]


def _is_of_somebody_else(words: Words, first: int, end: int, pronoun: int) -> bool:
    """«sent Captain Dorn his compliments», «to drop off Bee's inhaler. He heard the car.»

    The second name, inside its sentence, is only whose something is, and the pronoun opens the next one.
    """
    if pronoun == end and words.text[pronoun].lower() in _OWN:
        return True
    owns = words.text[end : end + 1] in (["'s"], ["’s"]) and not words.opens[first]
    return owns and words.sentence[pronoun] != words.sentence[first] and words.opens[pronoun]


def is_predicate(words: Words, end: int, row: Mention) -> bool:
    """Tell whether a noun says what the name before token ``end`` is: «Lou was a sergeant», «Lou, a sergeant, …»."""
    between = [word.lower() for word in words.text[end : row.token]]
    return row.kind == "nominal" and between in _PREDICATES and words.text[row.token].lower() in ("a", "an", "the")


_PREDICATES = ([","], ["was"], ["is"], [",", "who", "was"], [",", "who", "is"])


def _usual(name: str) -> str:
    """The sex that nearly all bearers of a first name have, or nothing."""
    share = first_names().get(name, 50)
    return "M" if share <= _HARDLY else "F" if share >= 100 - _HARDLY else "-"


_HARDLY = 5  # per cent
_SURE_PLACES = 2


def is_of_another(words: Words, at: int) -> bool:
    """Tell whether «his» or «her» is hardly the subject's: «took his hand», «asleep on his shoulder», «at his feet»."""
    text = [word.lower() for word in words.text[max(0, at - 4) : at + 2]]
    if text[-2:-1] not in (["his"], ["her"]):
        return False
    noun, before = text[-1], text[:-2]
    if before[-2:] == ["out", "of"] or before[-1:] == ["from"]:  # «Pim slid the crate out of her arms»
        behind = (word.lower() for word in words.text[max(0, at - _TAKEN_FROM) : at])
        return noun in _HELD_IN and not _TAKES.isdisjoint(behind)
    if before[-1:] == ["at"] and not _TUGS.isdisjoint(before):
        return noun in _TOUCHED or noun in _WORN  # «Ann was pulling at his sleeve»
    if before[-1:] and before[-1] in _TOUCHES:
        return noun in _TOUCHED
    return noun in _LEANT_ON.get(before[-1] if before else "", ()) and not _LEANS.isdisjoint(before[:-1])


def _is_another(words: Words, at: int) -> bool:
    return is_of_another(words, at) or _is_met_then(words, at)


def _is_met_then(words: Words, at: int) -> bool:
    """«Tarn rang when she was on the stairs. He always rang then.»: «she» need not be Tarn, who may be «he»."""
    form = words.text[at].lower()
    if form not in ("he", "she") or words.text[at - 1].lower() not in ("when", "while", "as", "before", "until"):
        return False
    sentence = words.sentence[at]
    behind = next((i for i in range(at, min(len(words.text), at + _REACH)) if words.sentence[i] != sentence), at)
    here = words.block[behind] == words.block[at] and words.quote[behind] == words.quote[at]
    return here and words.text[behind].lower() == {"he": "she", "she": "he"}[form]


_TOUCHES = frozenset(
    "took takes take taking grabbed grabs grabbing held holds holding squeezed squeezes squeezing kissed kisses "
    "kissing touched touches touching stroked strokes stroking patted pats patting gripped grips gripping caught "
    "catches seized clasped nudged nudges nudging elbowed poked punched slapped caressed caressing cupped cups "
    "cupping ruffled ruffles ruffling nuzzled nuzzling".split()
)
_TUGS = frozenset("pulled pulls pulling tugged tugs tugging plucked plucks plucking clutched clutching".split())
_WORN = frozenset("coat jacket skirt shirt apron cuff belt collar".split())
_TOUCHED = frozenset(
    "hand hands arm wrist wrists elbow shoulder shoulders cheek cheeks face hair back neck knee sleeve chin forehead "
    "ribs side fingers".split()  # «held his nose» is his own
)
_TAKEN_FROM = 8  # tokens from who takes to out of whose arms
_TAKES = frozenset(
    "took takes taking slid slides pulled pulls plucked plucks snatched snatches grabbed grabs lifted lifts eased "
    "eases pried prised tugged tugs wrested wrestled yanked yanks swiped".split()
)
_HELD_IN = frozenset("hand hands arms grip grasp fingers lap".split())
_LEANS = frozenset(
    "asleep slept sleeping lay lying curled leaned leant leaning sat sitting sobbed sobbing wept weeping cried crying "
    "snuggled nestled resting rested slumped snoring perched kneeling knelt hung hanging head".split()
)
_LEANT_ON = {
    "on": frozenset("shoulder chest lap arm".split()), "against": frozenset("shoulder chest side neck arm".split()),
    "into": frozenset("arms chest shoulder neck side".split()), "in": frozenset("arms lap".split()),
    "at": frozenset("feet side".split()), "by": frozenset(("side",)), "beneath": frozenset(("hand",)),
}  # fmt: skip


def _is_gesture(words: Words, end: int, at: int) -> bool:
    """«Carter folded her arms», «Ann shook her head»: what hardly anybody does with another's."""
    noun = words.text[at + 1] if at + 1 < len(words.text) else ""
    return at == end + 1 and noun in _GESTURES.get(words.text[end].lower(), ())


_GESTURES = {
    verb: frozenset(nouns.split("/"))
    for verbs, nouns in (
        ("folded folds crossed crosses", "arms/hands"), ("shook shakes bowed ducked cocked tilted", "head"),
        ("rolled rolls narrowed averted lowered", "eyes/gaze"), ("cleared clears", "throat"),
        ("shrugged squared hunched", "shoulders"), ("pursed", "lips"), ("raised arched", "eyebrow/eyebrows/brow/brows"),
    )
    for verb in verbs.split()
}  # fmt: skip


def _is_own(words: Words, first: int, end: int, at: int) -> bool:
    """«Carter put her cup down»: tell whether «her» before a noun is that of the name whose deed it is.

    ``first`` and ``end`` bound the name. It opens the sentence, its verb follows, and no clause ends before «her».
    """
    text = words.text
    behind = text[at + 1] if at + 1 < len(text) else "."
    if not words.opens[first] or words.sentence[first] != words.sentence[at] or not behind[0].isalpha():
        return False
    verb = text[end].lower()
    does = at > end and (verb in ACTS or (verb.endswith("ed") and len(verb) > len("red")))
    return does and behind.lower() not in _NO_NOUNS and not any(t.lower() in _CLAUSE for t in text[end:at])


def _is_of_several(words: Words, first: int, at: int) -> bool:
    """«Bran had very grey eyes, and they were …», «their joined hands»: whether a «they» behind a name is of others."""
    things = not _SEVERAL.isdisjoint(words.text[max(first, at - 3) : at])
    return (things and words.text[at + 1 : at + 2] in (["were"], ["are"])) or words.text[at + 1 : at + 2] in _JOINED


def _subject_before(words: Words, first: int) -> str:
    """«She can hear Fitz», «He'd stood there with Nell»: the letter of the pronoun that opens a name's sentence."""
    at = first
    while at and words.sentence[at - 1] == words.sentence[first] and words.quote[at - 1] == words.quote[first]:
        at -= 1
    form = words.text[at].lower()
    return _LETTER.get(form, "") if form in ("he", "she") and at < first else ""


def _named_as(words: Words, first: int) -> str:
    """«and his name was Paul», «a brisk woman named Ann»: the letter of what comes before a name, or nothing."""
    before = [t.lower() for t in words.text[max(0, first - 3) : first]]
    if before[-1:] == ["named"]:
        return _SEXES.get(before[-2], "") if len(before) > 1 else ""
    if before[1:] not in (["name", "was"], ["name", "is"], ["name", "'s"], ["name", "’s"]):
        return ""
    return _LETTER.get(PRONOUNS.get(before[0], ""), "")


def _married(words: Words, at: int) -> str:
    """«Dr. Hart's wife came in»: the letter of somebody whose wife or husband is told of behind a name, or nothing."""
    behind = [t.lower() for t in words.text[at : at + 2]]
    return _SPOUSES.get(behind[1], "") if behind[:1] in (["'s"], ["’s"]) and len(behind) > 1 else ""


_SPOUSES = {"wife": "M", "widow": "M", "husband": "F", "widower": "F"}


def _called_a(words: Words, at: int) -> str:
    """«Voss is a woman of forty», «Voss, a tall girl, …»: the letter of the noun behind a name, or nothing."""
    text = [t.lower() for t in words.text[at : at + 6]]
    if text[:1] not in ([","], ["is"], ["was"]) or text[1:2] not in (["a"], ["an"]):
        return ""
    if not _UNREAL.isdisjoint(t.lower() for t in words.text[max(0, at - 6) : at]):
        return ""  # «If Jack was a woman, …»
    for i, word in enumerate(text[2:-1], 2):
        if word in _SEXES:
            behind = text[i + 1]
            return _SEXES[word] if behind in _BEHIND or behind in (",", ".", ";", "!", "?") else ""
        if not word.isalpha() and word != ",":
            break
    return ""


_SEXES = {"man": "M", "boy": "M", "woman": "F", "girl": "F"}
_BEHIND = frozenset("of who whom whose and".split())  # «Charlie, a girl on each arm,»
_UNREAL = frozenset("if wish wished thought thinks though dreamed dream pretended like unless".split())


_NAMED = 3  # votes
_SEVERAL = frozenset(
    "eyes hands arms fingers lips legs feet shoulders knees teeth ears boots shoes gloves tears".split()
)
_JOINED = (["joined"], ["linked"], ["clasped"], ["entwined"])


def _one(words: Words, first: int, at: int) -> bool:
    """«Lark sat on the crate. They had glitter on their neck.»: tell whether a «they» behind a name is one person.

    «Tom and Lark sat on the crate» were two, and «Tom saw the dogs with Ann. They …» is not of Ann.
    """
    joined = "and" in (words.text[max(0, first - 1)], *words.text[first + 1 : first + 3])
    return words.opens[first] and not joined and is_of_one(words, at)


def _is_object_of(words: Words, first: int, at: int) -> bool:
    """«Tom was watching her», «Sasha called him»: tell whether a pronoun is the object of what the name does.

    ``first`` is the token behind the name. «Ann shook her head» owns, «Ann, when Tom met her» is another clause.
    """
    text = words.text
    if text[at].lower() not in _OBJECTS or any(t.lower() in _CLAUSE for t in text[first:at]):
        return False
    after = text[at + 1].lower() if at + 1 < len(text) else "."
    return text[at].lower() not in _OWN_TOO or not after[0].isalpha() or after in _NO_NOUNS


_OBJECTS = frozenset("him her them xem zem zir hir faer ver".split())
_OWN_TOO = frozenset("her zir hir faer".split())
_CLAUSE = frozenset(
    ", ; : . ! ? — -- and but or that as when while who whom whose which because before after if so".split()
)
_NO_NOUNS = frozenset(
    "in into on onto at to from for with by of over under up down out off away back and but or as when while until "
    "till that if so again too now then there here through across along around about like than because before "
    "after was is had".split()
)
_OWN = frozenset("his himself herself hers their themself themselves xyr hir".split())


class Base(NamedTuple):
    """How often pronouns near any name are a man's and a woman's: a heroine's «she» stands near everybody."""

    man: float
    woman: float


def base_of(votes: Iterable[Counter[str]]) -> Base:
    """Count what the votes are for, whoever they are for."""
    total: Counter[str] = Counter()
    for each in votes:
        total.update(each)
    man = (total["M"] + 5) / (total["M"] + total["F"] + 10)
    return Base(man, 1 - man)


def decide(votes: Counter[str], base: Base, bearers: float = 0.0) -> str:
    """The letter that the votes make seven times as likely as the other, else ``-``; ``T`` (they) needs three.

    A vote is for its name in rather more than half of all cases, and for anybody in the others. ``bearers`` is what
    the usual bearers of the name add (see ``of_bearers``) where the text is not of one mind: four «he» and two «she»
    near a Louisa make no man of her; two «he» and none do.
    """
    odds = votes["M"] * _worth(base.man) - votes["F"] * _worth(base.woman)
    odds += bearers if votes["M"] and votes["F"] else 0.0
    total = votes["M"] + votes["F"]
    others = {k: n for k, n in votes.items() if k not in "MFT"}
    if others and max(others.values()) >= 0.75 * (total + sum(others.values())) and sum(others.values()) >= 2:
        return max(others, key=lambda k: (others[k], k))
    if votes["T"] >= 3 and votes["T"] > 1.3 * total:
        return "T"
    if abs(odds) < _SURE or total < 2:
        return "-"
    return "M" if odds > 0 else "F"


def of_bearers(name: str) -> float:
    """The log odds that a bearer of a first name is a man, at most 3 either way; 0 for what is no first name."""
    share = first_names().get(name, first_names().get(name.capitalize()))
    if share is None:
        return 0.0
    return max(-_BEARERS, min(_BEARERS, log((100.5 - share) / (share + 0.5))))


def _worth(own: float) -> float:
    """The log odds that one vote adds, by how common it is near any name."""
    return log((_OWN_SHARE + (1 - _OWN_SHARE) * own) / ((1 - _OWN_SHARE) * own))


def hint(votes: Counter[str]) -> str:
    """The letter all votes are for, be it one: for a name that tells nothing itself."""
    return next(iter(votes)) if len(votes) == 1 and "T" not in votes else "-"


def speaks_against(votes: Counter[str], sex: str) -> bool:
    """Tell whether the text leans away from what bearers of a name usually are: two «she», one «he»."""
    other = {"M": "F", "F": "M"}.get(sex)
    return other is not None and votes[other] > votes[sex] and votes[other] > 1
