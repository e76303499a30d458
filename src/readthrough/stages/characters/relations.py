"""Who the text says is whose relative: «Nell, Tom's wife, …», «Edith was late. Her son Arno …»."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from readthrough.layers import Mention, Mentions
from readthrough.stages.characters.kin import KIN, apposed, ends_apposition
from readthrough.stages.characters.people import Person, agree, join_people
from readthrough.stages.mentions.epithets import pronoun_of, sex_and_number
from readthrough.stages.mentions.evidence import ACTS, is_called
from readthrough.stages.mentions.pronouns import PRONOUN_OF, PRONOUNS
from readthrough.stages.tags import Beside
from readthrough.stages.words import Words, last_token

_FAR = 60  # tokens of the story back to whose «his wife» is
_PARENTS = {"she": "mother", "he": "father"}


def join_related(
    words: Words, mentions: Mentions, beside: list[Beside], people: list[Person], of_mention: list[int]
) -> None:
    """Give «his wife» to whom the text says is that man's wife, and «Mother» to whose child alone says so.

    Changes ``people`` and ``of_mention``. Whose «his» is must be plain: one man alone is named last before it.
    """
    kin = _Kin(words, mentions, people, of_mention)
    for i, (owner, noun) in kin.owned.items():
        told = kin.told[owner, noun]
        if len(told) != 1 or owner in told:
            continue
        stranger = of_mention[i]
        if stranger >= 0 and _is_nameless(people[stranger]):
            if of_mention.count(stranger) == sum(pair == (owner, noun) for pair in kin.owned.values()):
                join_people(people, of_mention, stranger, min(told), aside=True)
        elif stranger < 0:
            of_mention[i] = min(told)
    _join_parents(words, mentions, beside, kin)
    _join_married(mentions, beside, people, of_mention)


def _is_nameless(person: Person) -> bool:
    return bool(person.forms) and not (person.given or person.surname or person.titles)


class _Kin:
    """Which nouns are for whose relatives, and who is told to be one."""

    def __init__(self, words: Words, mentions: Mentions, people: list[Person], of_mention: list[int]) -> None:
        self.words, self.rows, self.people, self.of_mention = words, mentions.rows, people, of_mention
        names = {row.token: i for i, row in enumerate(self.rows) if row.kind == "name" and of_mention[i] >= 0}
        self.owned: dict[int, tuple[int, str]] = {}
        self.told: dict[tuple[int, str], set[int]] = defaultdict(set)
        for i, row in enumerate(self.rows):
            noun = KIN.get(words.text[last_token(words, row)].lower(), "")
            if row.kind != "nominal" or row.quote >= 0 or not noun or (owner := self._owner(i)) < 0:
                continue
            self.owned[i] = (owner, noun)
            for name in told_names(words, self.rows, names, row):
                if agree(people[of_mention[name]].sex, sex_and_number(noun)[0]):
                    self.told[owner, noun].add(of_mention[name])

    def _owner(self, index: int) -> int:
        """Whose a relative is: «Tom's wife», or «his wife» where one man alone is named last before it; or -1."""
        rows, text = self.rows, self.words.text
        row, last = rows[index], last_token(self.words, rows[index])
        inner = rows[index + 1] if index + 1 < len(rows) and rows[index + 1].token == row.token else None
        if inner and inner.kind == "name":
            owns = text[last_token(self.words, inner) + 1 : last] in (["'s"], ["’s"])
            return self.of_mention[index + 1] if owns else -1
        asked = PRONOUNS.get(text[row.token].lower(), "")
        if asked not in ("he", "she"):
            return -1
        found: set[int] = set()
        sentence = -1
        for i in range(index - 1, -1, -1):
            other = rows[i]
            if row.token - other.token > _FAR or (found and self.words.sentence[other.token] != sentence):
                break
            if other.quote >= 0 or other.kind == "pronoun" or other.end > row.start:
                continue
            who = self.of_mention[i]
            usual = PRONOUN_OF.get(self.people[who].sex, "") if who >= 0 else pronoun_of(self.words, other)
            if usual in ("", asked):
                found.add(who)
                sentence = self.words.sentence[other.token]
        return found.pop() if len(found) == 1 else -1


def _join_parents(words: Words, mentions: Mentions, beside: list[Beside], kin: _Kin) -> None:
    """«Edith did not rise. Her son Arno … "I like him, Mother," said Arno.»: Mother is Edith.

    Only where nobody but her children calls somebody Mother, and nobody else is told of by that name.
    """
    callers: dict[int, set[int]] = defaultdict(set)
    for row, who in zip(mentions.rows, kin.of_mention, strict=True):
        if who < 0 or row.kind == "pronoun":
            continue
        tag = beside[row.quote].tag if row.quote >= 0 else None
        said = row.kind == "name" and row.quote >= 0 and is_called(words, row.token, last_token(words, row) + 1)
        callers[who].add(kin.of_mention[tag.subject] if said and tag else -2 if said else -1)
    for (owner, noun), children in sorted(kin.told.items()):
        if noun not in ("son", "daughter"):
            continue
        for called, by in callers.items():
            groups = {KIN.get(form.lower(), "") for form in kin.people[called].forms}
            parent = _PARENTS.get(PRONOUN_OF.get(kin.people[called].sex, ""), "")
            fits = groups == {parent} and agree(kin.people[owner].sex, kin.people[called].sex)
            if fits and by - {-2} and by - {-2} <= children and called != owner:
                join_people(kin.people, kin.of_mention, called, owner, aside=True)


def _join_married(
    mentions: Mentions, beside: list[Beside], people: list[Person], of_mention: list[int]
) -> None:
    """«"Ma says no," said Billy Combes. … "You go on in, Mrs. Combes."»: Ma, whom only lines name, is Mrs. Combes.

    Where nobody of another surname speaks of Ma, and there is one Mrs. Combes, who does not say Ma herself.
    """
    told: set[int] = set()
    speak: dict[int, set[int]] = defaultdict(set)
    for row, who in zip(mentions.rows, of_mention, strict=True):
        if row.kind == "name" and row.quote < 0:
            told.add(who)
        elif row.kind == "name" and who >= 0:
            side = beside[row.quote]
            subjects = (side.tag.subject if side.tag else -1, side.beat.before, side.beat.after)
            speak[who].update({of_mention[i] for i in subjects if i >= 0 and mentions.rows[i].kind != "pronoun"} - {-1})
    for ma, by in speak.items():
        groups = {KIN.get(form.lower(), "") for form in people[ma].forms}
        surnames = {people[who].surname for who in by}
        if ma in told or groups != {"mother"} or len(surnames) != 1 or not all(surnames):
            continue
        bearers = [i for i, p in enumerate(people) if p.surname in surnames and p.sex == "F"]
        if len(bearers) == 1 and bearers[0] not in by and "Mrs" in people[bearers[0]].titles:
            join_people(people, of_mention, ma, bearers[0], aside=True)


def told_names(words: Words, rows: Sequence[Mention], names: dict[int, int], row: Mention) -> list[int]:
    """List the names that a noun for a relative belongs to: «her aunt, Nell,», «Nell, her aunt,», «Nell was her aunt».

    Or «Her aunt came in. Mrs. Hart was a thin old lady»: the sentence behind says who came. ``names`` are rows of
    names by their first token.
    """
    first, last = row.token, last_token(words, row)
    found = [_name_before(words, rows, names, first, last), _name_of_being(words, rows, names, first)]
    found.append(_name_behind(words, rows, names, last))
    behind = names.get(apposed(words, first, last), -1)
    if behind >= 0 and ends_apposition(words, last, last_token(words, rows[behind]) + 1):
        found.append(behind)
    return [name for name in found if name >= 0]


def _name_before(words: Words, rows: Sequence[Mention], names: dict[int, int], first: int, last: int) -> int:
    """«Nell, her aunt, …»"""
    text = words.text
    if text[first - 1 : first] != [","] or text[last + 1 : last + 2] not in ([","], ["."], [";"]):
        return -1
    if text[last + 2 : last + 3] in (["and"], ["or"]):
        return -1  # «Nell, her aunt, and Tom» may be three
    for back in range(first - 2, max(-1, first - 6), -1):
        if (name := names.get(back, -1)) >= 0:
            return name if last_token(words, rows[name]) == first - 2 else -1
    return -1


def _name_behind(words: Words, rows: Sequence[Mention], names: dict[int, int], last: int) -> int:
    """«Her aunt came in. Mrs. Hart was a thin old lady …»; not «She saw her aunt. Mrs. Hart was a neighbour»"""
    text, at = words.text, last + 1
    if not text[at : at + 1] or not text[at].isalpha() or not (text[at].lower() in ACTS or text[at].endswith("ed")):
        return -1
    while at < len(text) and at < last + _SENTENCE and words.sentence[at] == words.sentence[last]:
        at += 1
    name = names.get(at, -1)
    if name < 0 or words.block[at] != words.block[last] or words.quote[at] >= 0:
        return -1
    if words.sentence[at] != words.sentence[last] + 1 or text[at].rstrip(".") not in _STYLES:
        return -1
    end = last_token(words, rows[name]) + 1
    return name if text[end] in _WAS and text[end + 1 : end + 2] in (["a"], ["an"]) else -1


def _name_of_being(words: Words, rows: Sequence[Mention], names: dict[int, int], first: int) -> int:
    """«Nell was Tom's aunt», «Nell was a miller and Tom's aunt besides.»; not «Nell was late, and Tom's aunt …»"""
    text, begin = words.text, first - 1
    if begin >= 0 and text[begin] == "and":
        while begin > 0 and text[begin] not in _WAS and text[begin][0].isalpha() and begin > first - _LONGEST:
            begin -= 1
        if text[begin + 1 : begin + 2] not in (["a"], ["an"], ["the"]):
            return -1
    if begin < 1 or text[begin] not in _WAS or words.quote[begin] >= 0:
        return -1
    for back in range(begin - 1, max(-1, begin - 4), -1):
        if (name := names.get(back, -1)) >= 0:
            return name if last_token(words, rows[name]) == begin - 1 and words.opens[back] else -1
    return -1


_WAS = frozenset(("was", "is"))
_STYLES = frozenset("Mr Mrs Miss Ms Mme Madame Lady Sir Lord Dr Doctor Captain Colonel Major Aunt Uncle".split())
_SENTENCE = 40  # tokens
_LONGEST = 9  # tokens of «was a lieutenant in Harbours and»
