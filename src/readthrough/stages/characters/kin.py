"""Relatives by what they are to somebody: «his mother», who may be Mum, or known by nothing else."""

from __future__ import annotations

from collections import Counter, defaultdict

from readthrough.layers import Mentions
from readthrough.lexicons import speech_verbs
from readthrough.stages.characters.people import Person, join_people
from readthrough.stages.mentions.epithets import sex_and_number
from readthrough.stages.mentions.evidence import is_called
from readthrough.stages.mentions.pronouns import OWNERS
from readthrough.stages.tags import Beside, speaking_subjects
from readthrough.stages.words import Words, last_token

# Words for one relative: «his father» is whom the story calls Dad.
_SAME = (
    "mother mom mum mama mamma momma mommy mummy ma mam mammy maman amma eomma umma mamã mãe mamá",
    "father dad papa daddy pa da pop pops appa abba tata", "sister sis", "brother bro",
    "grandmother grandma granny gran nana nan nanna nonna abuela oma yiayia babushka halmoni avó vovó",
    "grandfather grandpa granddad grandad gramps nonno abuelo opa pappou dedushka harabeoji avô vovô",
    "aunt auntie aunty tante tia tía", "uncle onkel tio tío", "wife", "husband", "son", "daughter", "niece",
    "nephew", "cousin", "girlfriend", "boyfriend", "boss", "mother-in-law", "father-in-law", "sister-in-law",
    "brother-in-law", "son-in-law", "daughter-in-law",
    "agent", "roommate", "flatmate", "landlord", "landlady",
)  # fmt: skip
_STYLES = frozenset("Mr Mrs Lady Sir Lord".split())
_GROUP = {word: group for group in _SAME for word in group.split()}
_ANYBODYS = frozenset("mother ma mama mam father pa papa pop sister brother son".split())
_TELLERS = frozenset(("my", "your"))  # who tells the story has one mother
# The first word of its kind for each word for a relative: «mother» for «mum».
KIN = {word: group.split()[0] for word, group in _GROUP.items()}


def find_kin(
    text: str, words: Words, mentions: Mentions, beside: list[Beside], people: list[Person], of_mention: list[int]
) -> None:
    """Add «his sister» who speaks, or join her to the «Sis» of the story; set ``of_mention`` for her mentions.

    «My uncle Dennis» is Dennis. Where people share surnames, «her mother» may be any Mrs. Hart: that is a question for
    the speakers stage; «my mother», in a story told as «I», is one.
    """
    families = _has_families(people)
    rows: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, row in enumerate(mentions.rows):
        owner = words.text[row.token].lower()
        if row.kind != "nominal" or of_mention[i] >= 0 or owner not in OWNERS:
            continue
        if owner == "my" and row.quote >= 0:
            continue  # whose «my mother» is in a line is for who says it
        noun = words.text[last_token(words, row)].lower()
        if noun in _GROUP:
            rows[owner, _GROUP[noun]].append(i)
    speaking = speaking_subjects(beside)
    named = _named(words, mentions, of_mention, people)
    calls = _calls(words, mentions, beside, of_mention)
    only_said, styled = _said_and_styled(words, mentions, people, of_mention)
    for (owner, group), found in rows.items():
        so_called = _known_as(people, group)
        if families and owner != "my":
            called = [who for who in so_called if only_said.get(who)]
            if not only_said.keys() >= set(so_called) or len(called) != 1 or people[called[0]].sex in styled:
                continue  # «her father», where the narration has a Mr. Hart, may be he
            so_called = called
        for i in named.keys() & set(found):
            of_mention[i] = named[i]
        told = {named[i] for i in found if i in named}
        written = (text[mentions.rows[i].start : mentions.rows[i].end] for i in found)
        shown = Counter(" ".join(w.lower().split()) for w in written).most_common(1)[0][0]
        if families and owner == "my":  # Mum may be another's, but not who is only ever called so: «It's out, Dad.»
            so_called = [who for who in so_called if only_said.get(who)] if len(found) > 1 else []
        known = sorted(told) or so_called or (_titled(people, group) if owner == "my" else [])
        known = [who for who in known if not any((i, who) in calls for i in found)]
        if len(known) > 1 and owner in _TELLERS and all(only_said.get(who) for who in known):
            for other in known[1:]:  # «"Mother," says Ned. "I know, Ma," you say.»: both are your mother
                join_people(people, of_mention, other, known[0])
            known = known[:1]
        if not known and group.endswith("-in-law"):
            continue  # «her sister-in-law» has a name as a rule
        if not known:
            sex = sex_and_number(group.split()[0])[0]
            # «His sister was up there too. "You're typing," she observed.»: whom else could «she» mean?
            needed = bool(speaking.intersection(found)) or (sex != "-" and all(p.sex != sex for p in people))
            if not (needed and _only_one(rows, owner, group)):
                continue
            known = [len(people)]
            people.append(Person("", "", sex))
            people[-1].forms[shown] = len(found)
        if len(known) == 1:
            for i in found:
                of_mention[i] = known[0]
        if len(told) == 1:
            people[known[0]].forms.setdefault(shown, 0)  # another name, after all real ones


def _said_and_styled(
    words: Words, mentions: Mentions, people: list[Person], of_mention: list[int]
) -> tuple[dict[int, bool], set[str]]:
    """Whom nothing but lines name, and whether one calls them: «Where's Mum?», where the narration has «her mother».

    And the sexes of those whom the narration calls Mr. or Mrs. Hart.
    """
    found: dict[int, bool] = {}
    told: set[int] = set()
    for row, who in zip(mentions.rows, of_mention, strict=True):
        if row.kind != "name":
            continue
        last = last_token(words, row)
        called = is_called(words, row.token, last + 1)
        # «I had one that began, Dad, I've been meaning to ask you» calls him too
        between = words.text[row.token - 1 : row.token] == [","] == words.text[last + 1 : last + 2]
        if row.quote < 0 and not (called and between and words.text[last + 2 : last + 3] == ["I"]):
            told.add(who)
        found[who] = found.get(who, False) or called
    styled = {people[who].sex for who in told if who >= 0 and not _STYLES.isdisjoint(people[who].titles)}
    return {who: called for who, called in found.items() if who not in told}, styled


def _calls(
    words: Words, mentions: Mentions, beside: list[Beside], of_mention: list[int]
) -> set[tuple[int, int]]:
    """Who is called in a line that a row of Mentions says, and so is another: «"Mamma, please," said my mother.»"""
    of_quote = {q: side.tag.subject for q, side in enumerate(beside) if side.tag and side.tag.strength > 1}
    return {
        (of_quote[row.quote], who)
        for row, who in zip(mentions.rows, of_mention, strict=True)
        if row.quote in of_quote and row.kind == "name" and is_called(words, row.token, last_token(words, row) + 1)
    }


def _named(words: Words, mentions: Mentions, of_mention: list[int], people: list[Person]) -> dict[int, int]:
    """«my uncle Dennis», «my sister, Ann,»: whom the name behind such a row of Mentions tells."""
    names = {row.token: i for i, row in enumerate(mentions.rows) if row.kind == "name" and of_mention[i] >= 0}
    found = {}
    for i, row in enumerate(mentions.rows):
        if row.kind != "nominal" or words.text[row.token].lower() != "my":
            continue
        last = last_token(words, row)
        name = names.get(apposed(words, row.token, last), -1)
        if name < 0:
            continue
        sex = sex_and_number(words.text[last].lower())[0]
        fits = sex == "-" or people[of_mention[name]].sex in ("-", sex)
        if fits and ends_apposition(words, last, last_token(words, mentions.rows[name]) + 1):
            found[i] = of_mention[name]
    return found


def apposed(words: Words, first: int, last: int) -> int:
    """Where the name would stand that tells who a noun of tokens ``first`` to ``last`` is: «my uncle | Dennis»; or -1.

    «I told my mother Nell had been ill» tells nothing, nor «"Go," said the man Nell had hired», but «"Go," said my
    uncle Dennis.» does.
    """
    if words.text[last + 1 : last + 2] == [","]:
        return last + 2
    tells = first > 0 and words.text[first - 1].lower() in speech_verbs()
    end = last + 1
    while end < len(words.text) and words.text[end][0].isupper():
        end += 1
    ends = first > 1 and words.quote[first - 2] >= 0 and not "".join(words.text[end : end + 1])[:1].isalnum()
    return -1 if tells and not ends else last + 1


def ends_apposition(words: Words, last: int, end: int) -> bool:
    """Tell whether a name that ends before token ``end`` stands in apposition to the noun that ends at ``last``.

    «my sister, Ann, left», but not «my sister, Ann, and I», «my mother Ann's».
    """
    behind = [w.lower() for w in words.text[end : end + 2]]
    if behind[:1] in (["'s"], ["’s"]):
        return False
    if words.text[last + 1 : last + 2] != [","]:
        return True
    return behind[:1] == ["."] or (behind[:1] == [","] and behind[1:] not in (["and"], ["or"]))


def _has_families(people: list[Person]) -> bool:
    surnames = Counter(p.surname for p in people if p.surname)
    return any(n > 1 for n in surnames.values())


def _known_as(people: list[Person], group: str) -> list[int]:
    """Everybody called Mum or Mother."""
    names = set(group.split())
    return [i for i, p in enumerate(people) if any(form.lower().removeprefix("the ") in names for form in p.forms)]


def _titled(people: list[Person], group: str) -> list[int]:
    """«"Good Lord," said my uncle»: the one Uncle Horace of a story that «I» tell, or nobody.

    «Ma Hart» and «Mother Agnes» may be anybody's.
    """
    names = set(group.split()) - _ANYBODYS
    found = [i for i, p in enumerate(people) if any(title.lower() in names for title in p.titles)]
    return found if len(found) == 1 else []


def _only_one(rows: dict[tuple[str, str], list[int]], owner: str, group: str) -> bool:
    """«my mother» beside «his mother» are two, and nobody knows which of them «her mother» is."""
    return max((k for k in rows if k[1] == group), key=lambda k: len(rows[k]))[0] == owner
