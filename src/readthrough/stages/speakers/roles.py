"""What part a pronoun or a name takes in its sentence, by the words beside it."""

from __future__ import annotations

from collections.abc import Sequence

from readthrough.layers import Mention
from readthrough.stages.mentions.pronouns import PRONOUNS
from readthrough.stages.words import Words, last_token

SUBJECTS = frozenset("he she they xe ze ey fae ve sie".split())
_SELF = frozenset("himself herself themself themselves xemself zirself hirself emself faerself verself".split())
_OWN = frozenset("his hers their theirs xyr xyrs zir zirs hirs eir eirs faers vis".split())


def case_of(form: str, following: list[str]) -> str:
    """Tell what a pronoun is by its form and the word behind: subject, object, own («her coat») or self."""
    if form in SUBJECTS:
        return "subject"
    if form in _SELF:
        return "self"
    if form in _OWN or (form == "her" and following and following[0].isalpha() and following[0] not in _NOT_OWNED):
        return "own"
    return "object"


# Words after «her» that it does not own: «saw her in the hall», «gave her his hand».
_NOT_OWNED = frozenset(
    "his her my your their our its this these those some all both "
    "in on at to from with and or but as for of by into over up down out off back away again that the a an if so when "
    "while was is had not n't about around through like than before after until then".split()
)
_BEFORE_OBJECTS = frozenset(
    "to at of for with from by in on into over under about against towards toward behind beside before after between "
    "near upon onto through past around like than 's ’s and".split()
)


def goes_on_alike(words: Words, subject: int, token: int) -> bool:
    """«She kissed Lena, and she kissed Poppy»: tell whether a pronoun goes on with the same one behind an «and».

    «She kissed Lena, and she laughed» may be of Lena: the same verb tells, or another name («and she missed Joe»).
    """
    text = [*words.text[subject : token + 3], "", ""]
    here = token - subject
    if text[0].lower() != text[here].lower() or text[here - 1] not in ("and", "but", "or"):
        return False
    return text[1] == text[here + 1] or (text[2][:1].isupper() and text[here + 2][:1].isupper())


def went_otherwise(words: Words, token: int, before: Sequence[Mention]) -> bool:
    """«She told him»: tell whether who goes by no known pronoun was just a «she» (``before``), and is no «he»."""
    forms = {PRONOUNS[words.text[row.token].lower()] for row in before if row.kind == "pronoun"}
    return bool(forms) and PRONOUNS[words.text[token].lower()] not in forms


def role_of(words: Words, row: Mention) -> str:
    """Tell the part of a mention that is no subject: own («Tom's face»), or other; of pronouns as ``case_of`` says."""
    form, following = words.text[row.token].lower(), words.text[last_token(words, row) + 1 : last_token(words, row) + 2]
    if row.kind == "pronoun":
        return case_of(form, following)
    return "own" if following in (["'s"], ["’s"]) else "other"


def owner_row(words: Words, rows: Sequence[Mention], index: int) -> int:
    """Return the row of the name or noun whose «'s» opens a mention («the groom's father»), or -1."""
    for i in range(index + 1, min(index + 4, len(rows))):
        if rows[i].token != rows[index].token:
            break
        last = last_token(words, rows[i])
        if rows[i].kind != "pronoun" and words.text[last + 1 : last + 2] in (["'s"], ["’s"]):
            return i
    return -1


def is_told_by_whose(words: Words, row: Mention, name: str) -> bool:
    """«the son of Orrim»: tell whether a noun and what stands behind it are somebody's whole ``name``."""
    last = last_token(words, row)
    of, whose = (*words.text[last + 1 : last + 3], "", "")[:2]
    # «the owner of the car» tells him from others and says nothing of who that is
    return row.kind == "nominal" and of == "of" and whose[:1].isupper() and f" of {whose}" in name


def is_subject(words: Words, row: Mention) -> bool:
    """Tell whether a name or noun is likely the subject of a verb, by the words beside it."""
    return stands_as_subject(words.text, row.token, last_token(words, row), words.opens[row.token])


def stands_as_subject(text: Sequence[str], first: int, last: int, opens: bool) -> bool:
    """Tell the same of the tokens ``first`` to ``last``; ``opens``: they open a sentence."""
    before = text[first - 1].lower() if first else "."
    if before in _BEFORE_OBJECTS or before.endswith(("ed", "ing")):
        return False
    after = text[min(last + 1, len(text) - 1)]
    if after in ("'s", "’s"):  # «Tom's eyes narrowed» is of Tom
        part, verb = (*(word.lower() for word in text[last + 2 : last + 4]), "", "")[:2]
        return part in _FACE and (verb.endswith("ed") or verb in _MOVES)
    # «when he first met Tom.», «she saw Tom in the door»: nothing follows that Tom could do
    idle = not after[0].isalnum() or after.lower() in _AFTER_OBJECTS
    return not idle or opens or before in _BEFORE_SUBJECTS


_FACE = frozenset(
    "face eyes eye jaw mouth lips lip brow brows eyebrows eyebrow shoulders expression cheeks smile".split()
)
_MOVES = frozenset(
    "split fell went shot lit rose broke grew drew shook twitches narrow narrows widen widens falls goes lights".split()
)
_AFTER_OBJECTS = _BEFORE_OBJECTS | frozenset("or but as when while because so again back up down out off away".split())
_BEFORE_SUBJECTS = frozenset(
    ", ; : — -- - “ ” \" ( and but or then when as because that if while so though than".split()
)
