"""Who is in the story: one person under all their names, the speaking strangers, and the narrator's name."""

from __future__ import annotations

import re
from collections import Counter

from readthrough.layers import STORY_KINDS, Character, Characters, Dialogue, Mention, Mentions, Structure, Tokens, Told
from readthrough.lexicons import first_names
from readthrough.stages.characters.alike import declared_names
from readthrough.stages.characters.answering_kin import join_answering_kin
from readthrough.stages.characters.answers import join_answering
from readthrough.stages.characters.apart import Pairs, told_apart
from readthrough.stages.characters.clusters import Clusters, cluster
from readthrough.stages.characters.comers import join_called, join_greeted, join_introduced
from readthrough.stages.characters.forms import CAPITAL_JOINTS, Form, read_form, titles_as_names
from readthrough.stages.characters.introductions import answers_with_name
from readthrough.stages.characters.kin import find_kin
from readthrough.stages.characters.naming import Place
from readthrough.stages.characters.narrator import NAMELESS, SECOND_PERSON, Narration, find_narrators
from readthrough.stages.characters.newcomers import speaking_newcomers
from readthrough.stages.characters.once import does_as_person
from readthrough.stages.characters.own_names import join_named
from readthrough.stages.characters.people import (
    READER,
    Person,
    is_rare_man,
    join_people,
    join_readers,
    usual_sex,
)
from readthrough.stages.characters.relations import join_related
from readthrough.stages.characters.sexes import base_of, decide, hint, of_bearers, pronoun_votes, speaks_against
from readthrough.stages.characters.strangers import find_strangers
from readthrough.stages.characters.styled import join_styled
from readthrough.stages.characters.usernames import join_usernames
from readthrough.stages.mentions.evidence import ACTS, introduces, is_called
from readthrough.stages.mentions.pronouns import PRONOUN_OF
from readthrough.stages.mentions.senders import writes
from readthrough.stages.ranks import CALLED_SHORT
from readthrough.stages.tags import Beside, look_beside
from readthrough.stages.words import Words, cited_tokens, last_token, lay_out
from readthrough.story import Story

_NARRATOR_TELLS = 5  # others speak of the narrator by name now and then, and of somebody else right after
_OFTEN = 100  # times a person is named from which a full name must stand twice to be shown
_INITIALS = 2  # letters: «JJ», «MJ»
_FAMILY = 5  # times a name is said for each plural of it that is no name of its own («Rogers» beside Roger)
_CALLED = 5  # one in so many of a pet form may stand in the narration


def find_characters(
    story: Story, structure: Structure, tokens: Tokens, dialogue: Dialogue, mentions: Mentions
) -> Characters:
    """Put the cast together from the names of the story and from the strangers who speak in it.

    Everybody who is the subject of a verb of saying beside a quote is in it. The byline's author is in it only if the
    story names that person.
    """
    words = lay_out(story, structure, tokens, dialogue)
    beside = look_beside(words, dialogue, mentions)
    newcomers = speaking_newcomers(words, mentions, beside)
    people, of_mention = name_people(story, words, structure, mentions, beside, dialogue, newcomers)
    telling = find_narrators(story.text, words, structure, mentions, dialogue, beside, people, of_mention)
    why = telling.why if telling else ""
    for other in telling.other_names if telling else ():
        join_people(people, of_mention, other, max(telling.tellers))
    if telling and NAMELESS in telling.tellers:
        people.append(_nameless("you" if why == SECOND_PERSON else "the narrator"))
        telling = telling._replace(tellers=[len(people) - 1 if who == NAMELESS else who for who in telling.tellers])
    narrators = dict.fromkeys((who for who in telling.tellers if who >= 0), why) if telling else {}
    kept = _kept(words, mentions, people, of_mention, beside, newcomers, narrators)
    rows = _characters(words, mentions, people, kept, of_mention, narrators)
    place = {person: i for i, person in enumerate(kept)}
    told = _told(story, words, structure, telling, place) if telling else ()
    return Characters(rows, tuple(place.get(person, -1) for person in of_mention), told)


def name_people(
    story: Story, words: Words, structure: Structure, mentions: Mentions, beside: list[Beside], dialogue: Dialogue,
    newcomers: set[int],
) -> tuple[list[Person], list[int]]:  # fmt: skip
    """Give the persons that names and speaking strangers are, and of each mention whose it is, or -1.

    ``newcomers``: the rows of Mentions that ``speaking_newcomers`` gives.
    """
    written = _written(story.text, words, mentions)
    own = titles_as_names(name for name, row in zip(written, mentions.rows, strict=True) if name and row.quote < 0)
    known = {name: read_form(name, own) for name in set(written) if name}
    forms = [known.get(name) for name in written]
    declared = [read_form(name, own) for name in declared_names(story.declared)]
    pairs = told_apart(words, mentions, forms, beside, cited_tokens(words, dialogue))
    clusters = _clusters(words, structure, mentions, forms, declared, pairs)
    of_mention = [clusters.of_form.get(form.text, -1) if form else -1 for form in forms]
    people = clusters.people
    join_readers(people, of_mention)
    join_usernames(story.text, words, structure, mentions, people, of_mention)
    join_styled(words, mentions, people, of_mention)
    join_answering(words, dialogue, mentions, beside, people, of_mention)
    find_strangers(story.text, words, mentions, beside, newcomers, people, of_mention)
    join_introduced(words, dialogue, mentions, beside, people, of_mention)
    join_named(words, dialogue, mentions, beside, people, of_mention)
    join_greeted(words, mentions, beside, newcomers, people, of_mention)
    join_called(words, structure, dialogue, mentions, beside, people, of_mention)
    join_related(words, mentions, beside, people, of_mention)
    find_kin(story.text, words, mentions, beside, people, of_mention)
    join_answering_kin(words, dialogue, mentions, beside, people, of_mention)
    return people, of_mention


def _told(
    story: Story, words: Words, structure: Structure, telling: Narration, place: dict[int, int]
) -> tuple[Told, ...]:
    """The stretches told by each narrator; whose «I» a letter, a chat or a song is, they do not say."""
    found: list[Told] = []
    ends = [words.start[part.last] if part.last < len(words.start) else len(story.text) for part in telling.parts]
    part, apart = 0, True
    for block in structure.blocks:
        while part + 1 < len(ends) and block.start >= ends[part]:
            part += 1
        who = telling.tellers[part]
        if block.kind != "prose" or who < 0:
            apart = apart or block.kind in STORY_KINDS
        elif found and found[-1].narrator == place[who] and not apart:
            found[-1] = Told(found[-1].start, block.end, place[who], telling.voice)
        else:
            found.append(Told(block.start, block.end, place[who], telling.voice))
            apart = False
    return tuple(found)


def _written(text: str, words: Words, mentions: Mentions) -> list[str]:
    """How each name is written, with capitals in a story typed without any; nothing for other mentions."""
    found = [text[row.start : row.end].strip("_*") if row.kind == "name" else "" for row in mentions.rows]
    found = [re.sub(r"[()\[\]{}]", "", name).upper() if "/" in name else name for name in found]  # «(y/n)»
    told = {name for name, row in zip(found, mentions.rows, strict=True) if not writes(words, row)}
    for i, (name, row) in enumerate(zip(found, mentions.rows, strict=True)):
        if name.islower() and (not writes(words, row) or name.title() in told):
            found[i] = name.title()
        elif name.isupper() and name.isalpha() and len(name) > _INITIALS and writes(words, row):
            found[i] = name.title()  # «HARRY: No.» in a play
    return found


def _clusters(
    words: Words, structure: Structure, mentions: Mentions, forms: list[Form | None], declared: list[Form],
    pairs: Pairs,
) -> Clusters:
    votes = pronoun_votes(words, mentions.rows, lambda i: forms[i].text if forms[i] else None)
    base = base_of(votes.values())
    known = {form.text: form for form in forms if form}
    sexes = {text: decide(counts, base, _of_bearers(known[text])) for text, counts in votes.items()}
    counted = Counter(form for form in forms if form)
    written = {i for i, block in enumerate(structure.blocks) if block.kind == "message"}  # «Cal: are you awake»
    told = Counter(
        form
        for form, row in zip(forms, mentions.rows, strict=True)
        if form and row.quote < 0 and words.block[row.token] not in written
    )
    bare: Counter[str] = Counter()
    for form, n in counted.items():
        if len(form.parts) == 1 and not form.the:
            bare[form.parts[0]] += n
    counts = {form: n for form, n in counted.items() if not _several(form, n, bare)}
    counts |= {form: 0 for form in declared if form not in counts and _fits(form, bare)}
    called = frozenset(form.text for form, n in counted.items() if told[form] * _CALLED <= n)
    return cluster(counts, sexes, called, _calls(words, mentions, forms), _places(words, mentions, forms), pairs)


def _places(words: Words, mentions: Mentions, forms: list[Form | None]) -> dict[str, frozenset[Place]]:
    """The paragraphs that each text of a name stands in, what is told in one apart from what is said in it.

    «"Mr. Hart!" Paul turned» is one person, «Mr. Hart looked at Paul» is two.
    """
    found: dict[str, set[Place]] = {}
    for form, row in zip(forms, mentions.rows, strict=True):
        if form:
            found.setdefault(form.text, set()).add((words.block[row.token], row.quote >= 0))
    return {text: frozenset(places) for text, places in found.items()}


def _calls(words: Words, mentions: Mentions, forms: list[Form | None]) -> frozenset[str]:
    """The names that are nothing but calls: «Tino, don't!»"""
    rows = [(form.text, row) for form, row in zip(forms, mentions.rows, strict=True) if form]
    told = {text for text, row in rows if row.quote < 0 or not is_called(words, row.token, last_token(words, row) + 1)}
    return frozenset(text for text, _ in rows if text not in told)


def _of_bearers(form: Form) -> float:
    """What a name's usual bearers say; a surname after a title says nothing."""
    return of_bearers(form.parts[0]) if form.parts and not form.title and not form.the else 0.0


def _fits(form: Form, bare: Counter[str]) -> bool:
    """Tell whether the story calls the declared person by a part of the name at all."""
    return any(part in bare for part in form.parts)


def _several(form: Form, count: int, bare: Counter[str]) -> bool:
    """«the Moores», «the Miss Moores», «the Hart girls»: a family, nobody in particular; «the Miller» is somebody."""
    if not form.parts:
        return False
    last = form.parts[-1]
    if not form.the:  # «a thousand Harts», «Mr. and Mrs. Harts»
        return last not in first_names() and any(bare[one] >= _FAMILY * count for one in _ones(last))
    if not form.title and last.endswith("s") and not last.endswith(("ss", "us", "is")):
        # «the Paul Harts», «the Vogons»; but «the Widow Douglas» is somebody
        return len(form.parts) == 1 or any(one in bare for one in _ones(last))
    if form.title and form.kind != "courtesy":
        return last.removesuffix("s") in bare.keys() - {last}  # «the Duchess Ilse» is somebody
    return form.kind == "courtesy" or bare.get(last, 0) > count or last.removesuffix("s") in bare.keys() - {last}


def _ones(many: str) -> list[str]:
    """The names that a plural may be of: «Hart» for «Harts», «Jones» for «Joneses», «Barry» for «Barries»."""
    stems = [many.removesuffix(end) + one for end, one in (("s", ""), ("es", ""), ("ies", "y")) if many.endswith(end)]
    return [stem for stem in stems if len(stem) > 2]


def _nameless(shown: str) -> Person:
    person = Person("", "", "-")
    person.forms[shown] = 1
    return person


def _says_own(words: Words, row: Mention) -> bool:
    return introduces(words, row.token, last_token(words, row) + 1) or answers_with_name(words, row)


def _kept(
    words: Words,
    mentions: Mentions,
    people: list[Person],
    of_mention: list[int],
    beside: list[Beside],
    newcomers: set[int],
    narrators: dict[int, str],
) -> list[int]:
    """Persons named twice or more, or once as speaker or comer, with a title or first name; first named first."""
    first: dict[int, int] = {}
    count: Counter[int] = Counter()
    for i, person in enumerate(of_mention):
        if person >= 0:
            first.setdefault(person, i)
            count[person] += 1
    speaking = {of_mention[b.tag.subject] for b in beside if b.tag and b.tag.subject >= 0}
    # «Brannock stormed in, his coat wet. "Where is my son?" he demanded.», «A policeman held up a hand. "…," he said.»
    beats = {row for b in beside if not _is_named(mentions, b) for row in (b.beat.before, b.beat.after) if row >= 0}
    small = set(words.text)
    speaking |= {of_mention[row] for row in beats if _is_somebody(words, mentions.rows[row], small)}
    speaking |= {of_mention[row] for row in newcomers}
    speaking |= {of_mention[i] for i, row in enumerate(mentions.rows) if row.kind == "name" and _says_own(words, row)}
    speaking |= {
        of_mention[i]
        for i, row in enumerate(mentions.rows)
        if row.kind == "name" and row.quote < 0
        and (words.text[row.token] in first_names() or _comes(words, row) or does_as_person(words, row))
    }
    named = ((row, who) for row, who in zip(mentions.rows, of_mention, strict=True) if row.kind == "name")
    speaking |= {who for row, who in named if writes(words, row)}
    kept = [p for p in first if count[p] > 1 or p in speaking or (people[p].titles and not _is_kin_word(people[p]))]
    kept += [who for who in narrators if who not in kept]
    return sorted(kept, key=lambda p: first.get(p, 0))


def _is_somebody(words: Words, row: Mention, small: set[str]) -> bool:
    """«Months passed», «the Olympian laugh», «Tapping Tom's back» beside a line name nobody who comes."""
    if row.kind != "name":
        return row.kind == "nominal" and words.opens[row.token]
    first, after = words.text[row.token], words.text[last_token(words, row) + 1 : last_token(words, row) + 2]
    if first.lower() in small or (first.endswith("ing") and words.opens[row.token]) or after in (["'s"], ["’s"]):
        return False
    before = words.text[row.token - 1].lower() if row.token else ""
    return (first.lower() != "the" and before != "the") or after[0] in ACTS or after[0].endswith("ed")


def _is_named(mentions: Mentions, beside: Beside) -> bool:
    """Tell whether a name or noun is the subject of a verb of saying beside a quote."""
    return beside.tag is not None and mentions.rows[beside.tag.subject].kind != "pronoun"


def _comes(words: Words, row: Mention) -> bool:
    """«A man came up the hill. It was Reeve Harrow, who …», «It was Oakes.»: tell whether a name is of one there."""
    text, last = words.text, last_token(words, row)
    it, was = ("", "", *(t.lower() for t in text[max(0, row.token - 2) : row.token]))[-2:]
    told = (it in ("it", "this", "that") and was in ("was", "is")) or text[last + 1 : last + 2] == ["who"]
    if last == row.token:
        return told and not {".", ",", "!", "with", "at", "again"}.isdisjoint(text[last + 1 : last + 2])
    return told or text[last + 1 : last + 3] == [",", "who"]


def _is_kin_word(person: Person) -> bool:
    """«Thank you, Papa»: said once, it is most often another word for somebody of the cast."""
    return all(f.kind == "kinship" and not f.parts for f in map(person.form, person.forms))


def _characters(
    words: Words,
    mentions: Mentions,
    people: list[Person],
    kept: list[int],
    of_mention: list[int],
    narrators: dict[int, str],
) -> tuple[Character, ...]:
    votes = pronoun_votes(words, mentions.rows, lambda i: of_mention[i] if of_mention[i] >= 0 else None)
    base = base_of(votes.values())
    ids: set[str] = set()
    rows = []
    for index in kept:
        person = people[index]
        why = narrators.get(index, "")
        tells = index in votes and not (why and votes[index].total() < _NARRATOR_TELLS)
        names = display_names(person)
        bearers = _of_bearers(person.form(names[0])) if person.given or names[0].lower() != person.surname else 0.0
        told = decide(votes[index], base, bearers) if tells else "-"
        # What the text calls somebody goes before what bearers of the name usually are, a title before both.
        usual = "-" if tells and speaks_against(votes[index], person.sex) else person.sex
        if why and (own := _usual_of_all(person)) != "-":
            told = own  # «"Nick," she said»: the one beside a narrator's name is somebody else
        letter = _titled_sex(person) or (told if told != "-" else usual)
        if letter == "-" and tells:
            letter = hint(votes[index])
        if letter == "-" and not (tells and votes[index]["F"]) and is_rare_man(person):
            letter = "M"
        rows.append(
            Character(
                id=_identity(names[0], ids),
                name=names[0],
                aliases=tuple(names[1:]),
                pronouns=PRONOUN_OF.get(letter, None if letter == "-" else letter),
                narrator=why not in ("", SECOND_PERSON),
                why=why,
            )
        )
    return tuple(rows)


def _usual_of_all(person: Person) -> str:
    """The sex that bearers of somebody's first names usually have."""
    sexes = {usual_sex(name.capitalize()) for name in person.given} - {"-"}
    return sexes.pop() if len(sexes) == 1 else "-"


def _titled_sex(person: Person) -> str:
    sexes = {person.form(text).sex for text in person.forms} - {"-"}
    return sexes.pop() if len(sexes) == 1 else ""


def display_names(person: Person) -> list[str]:
    """Names of a person, the one to show first: the fullest without a title if it is in use, else the commonest."""
    forms = sorted(person.forms, key=lambda t: (-person.forms[t], t))
    used = [t for t in forms if person.forms[t]]  # a declared name that the story never says comes last
    full = [t for t in used if len(person.form(t).parts) > 1 and not person.form(t).title and not t.isupper()]
    full = [t for t in full if person.form(t).parts[0] not in CAPITAL_JOINTS] or full
    # A full name used once in a hundred times is hardly anybody's («Otter Bank» for the Otter).
    often = sum(person.forms.values()) / 50
    full = [t for t in full if person.forms[t] >= often or not forms[0].startswith("the ")]
    # «to teach Nora Italian»: once in so many times is no name.
    full = [t for t in full if person.forms[t] > 1 or sum(person.forms.values()) < _OFTEN]
    # «Katherine Hart» before «Kitty Hart» where the story calls her Katherine.
    full.sort(key=lambda t: -person.forms[person.form(t).parts[0]])
    full = [READER] if READER in used else full
    # «Captain», as everybody calls him, is shown by his name if he has one.
    best = full[0] if full else next((t for t in used if _has_name(person, t, forms[0])), forms[0])
    # «Mr. Moore» is the name the story uses, though somebody once says all of it.
    if full and person.form(forms[0]).title and person.forms[forms[0]] > 8 * person.forms[best]:
        best = forms[0]
    if best in person.said:  # «Damian» before «Dami», which only his brother says
        told = [t for t in used if t not in person.said and not t.isupper()]
        best = next((t for t in told if _alike(person.form(t), person.form(best))), best)
    return [best] + [t for t in forms if t != best]


def _alike(form: Form, other: Form) -> bool:
    return (form.title, form.the, len(form.parts)) == (other.title, other.the, len(other.parts))


def _has_name(person: Person, text: str, first: str) -> bool:
    """Tell whether a text may be shown: a title alone, or «Doc», is shown only for who has no name."""
    form, top = person.form(text), person.form(first)
    is_rank = (top.title and not top.parts and not top.the) or first.lower() in CALLED_SHORT
    return not is_rank or (bool(form.parts) and text.lower() not in CALLED_SHORT)


def _identity(name: str, taken: set[str]) -> str:
    slug = re.sub(r"[^\w]+", "-", name.lower()).strip("-") or "somebody"
    number, found = 1, slug
    while found in taken:
        number += 1
        found = f"{slug}-{number}"
    taken.add(found)
    return found
