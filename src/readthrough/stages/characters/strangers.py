"""Those without a name: «the landlady» who speaks, «his mother», and «the captain» who is Captain Wells."""

from __future__ import annotations

from collections import Counter, defaultdict

from readthrough.layers import Mention, Mentions
from readthrough.lexicons import is_graded, person_nouns, titles
from readthrough.stages.characters.described import described, each_described, one_description
from readthrough.stages.characters.kin import KIN, ends_apposition
from readthrough.stages.characters.offices import RANKED, offices
from readthrough.stages.characters.people import Person, dominant
from readthrough.stages.characters.siblings import find_siblings
from readthrough.stages.mentions.epithets import (
    GENERIC,
    HAIR,
    HONOURS,
    NEW,
    RANKS_OF_MANY,
    THINGS,
    is_honour,
    only_points,
    points,
    pronoun_of,
    sex_and_number,
)
from readthrough.stages.mentions.evidence import ACTS
from readthrough.stages.mentions.nominals import DETERMINERS
from readthrough.stages.mentions.pronouns import OWNERS, PRONOUN_OF
from readthrough.stages.ranks import CALLED_SHORT, whole
from readthrough.stages.tags import Beside, speaking_subjects
from readthrough.stages.words import Words, last_token

_SELDOM = 8  # places of a noun that «in the orange vest» may tell apart from others
_STAYS = 600  # tokens for which «the man» is the one who came in
_COUNTED = frozenset("two three four five".split())
_GRADES = frozenset("head chief deputy assistant vice under sub junior senior former new old young other".split())
_OWNS = ("'s", "’s")
_GROUP_WORDS = frozenset("all both some every each no two three four either neither any these those".split())

def find_strangers(
    text: str, words: Words, mentions: Mentions, beside: list[Beside], newcomers: set[int], people: list[Person],
    of_mention: list[int],
) -> None:  # fmt: skip
    """Add a person for every noun phrase that speaks and is nobody else; set ``of_mention`` for its mentions.

    A noun that is one known person's title («the captain»), or what the text says that they are, means that person.
    """
    rows = ((i, row) for i, row in enumerate(mentions.rows) if row.kind == "nominal")
    phrases = {i: _one_of(words, row) or _phrase(text[row.start : row.end]) for i, row in rows}
    new = {phrases[i] for i in phrases if words.text[mentions.rows[i].token].lower() in NEW}
    new |= _newcomers(words, people)
    sexes = {person.sex for person in people}
    titled, held = _titled(people, set(phrases.values())), offices(words, mentions, beside, people, of_mention)
    speaking = speaking_subjects(beside)
    siblings = find_siblings(words, mentions, speaking, people)
    phrases |= siblings
    new |= set(siblings.values())
    beats = {row for b in beside for row in (b.beat.after, b.beat.before) if row >= 0}
    new_here = newcomers - speaking
    speaking |= new_here
    speaking |= {i for i in beats if phrases.get(i) and phrases[i].split()[-1] not in GENERIC}
    keys: dict[tuple[str, str], list[int]] = defaultdict(list)
    by_row, by_phrase = _apposed_names(words, mentions, beside, phrases, of_mention)
    called: dict[int, Counter[str]] = defaultdict(Counter)
    for i, phrase in phrases.items():
        if phrase and is_honour(words, last_token(words, mentions.rows[i])):
            of_mention[i] = _honoured(people, phrase, pronoun_of(words, mentions.rows[i]))
            continue
        if phrase is None or words.text[mentions.rows[i].token].lower() in OWNERS:
            continue  # «her mother» means somebody by whom she is: a question for the speakers stage
        parts = phrase.split()
        if points(parts) and phrase not in new and sexes & _sexes_of(parts[-1]):
            continue  # «the blonde», where no blonde came in, is one of the women there
        owner = titled.get(parts[-1].capitalize(), -1) if len(parts) == 1 else _graded(people, parts)
        last = last_token(words, mentions.rows[i])
        behind = words.text[last + 1 : last + 2]
        if RANKED.isdisjoint(parts) and behind != ["from"]:  # «the courier from Leeds» is another
            owner = held.get(parts[-1].lower(), owner)
        owner = by_row.get(i, by_phrase.get(phrase, owner))
        # «a patrolman named Dunphy» is he already
        if owner >= 0 and (words.text[mentions.rows[i].token].lower() not in NEW or behind in (["named"], ["called"])):
            of_mention[i] = owner
            called[owner][_shown(phrase, text[mentions.rows[i].start : mentions.rows[i].end])] += 1
        else:
            keys[phrase, _of_whom(words, last)].append(i)
    for owner, shown in called.items():
        name = shown.most_common(1)[0][0]
        if name.lower() not in map(str.lower, people[owner].forms):
            people[owner].put_last([name])
    keys = _told_by_looks(words, mentions, _told_in_short(words, mentions, _told_by_whose(keys)))
    keys = {key: _of_scenes(words, mentions, rows, speaking, new_here) for key, rows in keys.items()}
    _add_strangers(text, words, mentions, keys, speaking, people, of_mention)


def _sexes_of(noun: str) -> set[str]:
    """The sexes that somebody in view may have whom a noun points at: «the alpha» is a man or a woman."""
    sex = sex_and_number(noun)[0]
    return {"M", "F", "-"} if sex == "-" or noun in HAIR else {sex}  # «the blonde» is a man to many who write


def _newcomers(words: Words, people: list[Person]) -> set[str]:
    """«An alpha came in»: words for one of many that mean a newcomer, all where fewer than two have names."""
    trios = zip(words.text, words.text[1:], words.text[2:], strict=False)
    came = {noun for a, noun, verb in trios if noun in RANKS_OF_MANY and a.lower() in NEW and verb in ACTS}
    return came if len(people) > 1 else set(RANKS_OF_MANY)


def _of_scenes(
    words: Words, mentions: Mentions, rows: list[int], speaking: set[int], new_here: set[int]
) -> list[int]:
    """Return the rows of «a man» who came in and speaks, near where he came in: in a novel «a man» is many men.

    All rows of a noun that speaks by itself («said the man») or that fits few come back.
    """
    came = [i for i in rows if i in new_here]
    noun = words.text[last_token(words, mentions.rows[rows[0]])].lower()
    if not came or noun not in GENERIC or any(i in speaking and i not in new_here for i in rows):
        return rows
    first = [mentions.rows[i].token for i in came]
    return [i for i in rows if any(0 <= mentions.rows[i].token - token < _STAYS for token in first)]


def _add_strangers(
    text: str, words: Words, mentions: Mentions, keys: dict[tuple[str, str], list[int]], speaking: set[int],
    people: list[Person], of_mention: list[int],
) -> None:  # fmt: skip
    """Add a person for every phrase of ``keys`` (the phrase, whose child or wife) of which a row speaks."""
    for (phrase, whose), rows in keys.items():
        spoken = sum(i in speaking for i in rows)
        if spoken > (phrase.split()[-1] in THINGS):
            known = not whose and not all(words.text[mentions.rows[i].token].lower() in NEW for i in rows)
            index = _same_name(people, phrase) if known else -1
            if index < 0:
                index = len(people)
                people.append(_stranger(phrase))
            for i in rows:
                of_mention[i] = index
            shown = _shown(phrase, text[mentions.rows[rows[0]].start : mentions.rows[rows[0]].end])
            shown = f"{shown} {whose}" if whose else shown
            people[index].forms[shown] += len(rows)
            said = {_phrase(text[mentions.rows[i].start : mentions.rows[i].end]) for i in rows} - {phrase, None}
            people[index].put_last([] if whose else [f"the {other}" for other in sorted(filter(None, said))])
            looks = one_description({described(words, mentions.rows[i]) for i in rows} - {""})
            again = any(words.text[mentions.rows[i].token].lower() in NEW for i in rows[1:])  # «a man», another one
            if looks and len(rows) <= _SELDOM and not again and not whose:
                people[index].forms[f"{shown} {looks}"] += 1


def _of_whom(words: Words, last: int) -> str:
    """«the son of Hades»: by whom one of several sons is told from the others, or nothing."""
    text, end = words.text, last + 2
    if text[last].lower() not in KIN or text[last + 1 : last + 2] != ["of"]:
        return ""
    while end < len(text) and end < last + 5 and text[end][0].isupper() and words.quote[end] == words.quote[last]:
        end += 1
    owns = text[end : end + 1] in (["'s"], ["’s"])  # «the husband of Ann's cousin»
    return " ".join(text[last + 1 : end]) if end > last + 2 and not owns else ""


def _told_by_whose(keys: dict[tuple[str, str], list[int]]) -> dict[tuple[str, str], list[int]]:
    """Join «the son of Hades» and «the son» where the story tells of no other god's son."""
    whose = defaultdict(set)
    for phrase, of in keys:
        whose[phrase] |= {of} - {""}
    found: dict[tuple[str, str], list[int]] = {}
    for (phrase, of), rows in keys.items():
        key = (phrase, of if len(whose[phrase]) > 1 else "")
        found[key] = sorted(found.get(key, []) + rows)
    return found


def _told_in_short(
    words: Words, mentions: Mentions, keys: dict[tuple[str, str], list[int]]
) -> dict[tuple[str, str], list[int]]:
    """Join «the elderly gentleman» to the one «long, thin, elderly gentleman» who came in shortly before.

    So is «the hedgehog» «the elder of the two hedgehogs» who spoke.
    """
    found = dict(keys)
    parts = {key: key[0].split() for key in keys}
    by_noun: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for key in keys:
        by_noun[parts[key][-1]].append(key)
    longer = {
        noun: [k for k in alike if len(parts[k]) > 1 and not k[1] and not points(parts[k])]
        for noun, alike in by_noun.items()
    }
    for key, rows in keys.items():
        short = parts[key]
        new = any(words.text[mentions.rows[i].token].lower() in NEW for i in rows)
        if new or key[1] or (len(short) == 1 and short[0] in GENERIC):
            continue
        first = mentions.rows[rows[0]].token
        said = set() if points(short) else set(short)
        long = [k for k in longer[short[-1]] if said and k in found and k != key and _says_more(short, parts[k], said)]
        came = {k: mentions.rows[keys[k][0]] for k in long}
        alone = len(short) == 1 and sum(k in found for k in by_noun[short[-1]]) == 2
        near = [
            k for k, row in came.items()
            if 0 < first - row.token < _STAYS
            and (_comes_so(words, row, k[0]) or (alone and _is_one_kind(words, row, k[0])))
        ]  # fmt: skip
        if len(near) == 1:
            both = sorted(found.pop(near[0]) + found.pop(key))
            found[key if len(rows) * 2 > len(both) else near[0]] = both  # «the slovenly waiter», once, is «the waiter»
    return found


def _says_more(short: list[str], long: list[str], said: set[str]) -> bool:
    """«thin elderly gentleman» says more than «elderly gentleman»."""
    return len(long) > len(short) and said.issubset(long)


def _comes_so(words: Words, row: Mention, phrase: str) -> bool:
    """«A thin gentleman», «the elder of the two hedgehogs»; «second waiter» tells of another than «waiter»."""
    new = words.text[row.token].lower() in NEW and RANKED.isdisjoint(phrase.split())
    return new or bool(_one_of(words, row))


def _is_one_kind(words: Words, row: Mention, phrase: str) -> bool:
    """«The night clerk raised his eyes. … said the clerk»; «the head waiter», «Ann's waiter» are not «the waiter»."""
    parts = phrase.split()
    plain = RANKED.isdisjoint(parts) and _GRADES.isdisjoint(parts) and not any(part.endswith(_OWNS) for part in parts)
    return plain and words.opens[row.token] and not is_graded([part.capitalize() for part in parts])


def _told_by_looks(
    words: Words, mentions: Mentions, keys: dict[tuple[str, str], list[int]]
) -> dict[tuple[str, str], list[int]]:
    """Part «the man in the orange vest» and «the man in the blue vest»."""
    found: dict[tuple[str, str], list[int]] = {}
    for (phrase, whose), rows in keys.items():
        told = [described(words, mentions.rows[i]) for i in rows]
        new = [words.text[mentions.rows[i].token].lower() in NEW for i in rows]
        for i, looks in zip(rows, [""] * len(rows) if whose else each_described(told, new), strict=True):
            found.setdefault((phrase, whose or looks), []).append(i)
    return found


def _apposed_names(
    words: Words, mentions: Mentions, beside: list[Beside], phrases: dict[int, str | None], of_mention: list[int]
) -> tuple[dict[int, int], dict[str, int]]:
    """«said the old man, Harkin.»: whom the name behind a noun that speaks tells, by its row and by its phrase.

    Wherever the story says «the old man» again it means him; «the man» may be any other.
    """
    names = {row.token: i for i, row in enumerate(mentions.rows) if row.kind == "name" and of_mention[i] >= 0}
    by_row: dict[int, int] = {}
    by_phrase: dict[str, set[int]] = defaultdict(set)
    for side in beside:
        phrase = phrases.get(side.tag.subject) if side.tag else None
        if not phrase or not RANKED.isdisjoint(phrase.split()):
            continue
        last = last_token(words, mentions.rows[side.tag.subject])
        name = names.get(last + 2, -1) if words.text[last + 1 : last + 2] == [","] else -1
        if name < 0:
            continue
        end = last_token(words, mentions.rows[name]) + 1
        listed = words.text[end : end + 1] == [","] and end + 1 in names  # «said the cook, Tom, Ann and Paul»
        if ends_apposition(words, last, end) and not listed:
            by_row[side.tag.subject] = of_mention[name]
            by_phrase[phrase].add(of_mention[name])
    told = {phrase: min(who) for phrase, who in by_phrase.items() if len(who) == 1 and phrase not in GENERIC}
    return by_row, told


def _phrase(written: str) -> str | None:
    """The phrase without its determiner, lower case; None for several people («the others», «two men»)."""
    parts = written.replace("\n", " ").replace(",", "").split()
    low = [p.lower() for p in parts]
    if not low or low[0] in _GROUP_WORDS:
        return None
    if low[0] in DETERMINERS:
        parts, low = parts[1:], low[1:]
    nouns = person_nouns()
    if not low or low[-1] == "voice" or only_points(low) or sex_and_number(parts[-1])[1] == "p":
        return None
    return " ".join(parts if parts[-1] in nouns and parts[-1] not in low else low)


def _one_of(words: Words, row: Mention) -> str:
    """«said the elder of the two hedgehogs»: «elder hedgehog», who is not just one of those in view, or nothing."""
    last = last_token(words, row)
    which, of, the, count, many = (*(word.lower() for word in words.text[last : last + 5]), *[""] * 5)[:5]
    if last != row.token + 1 or [of, the] != ["of", "the"] or count not in _COUNTED or not many.endswith("s"):
        return ""
    one = many.removesuffix("s")
    return "" if one in GENERIC or one in KIN else f"{which} {one}"


def _titled(people: list[Person], phrases: set[str | None]) -> dict[str, int]:
    """Return for each title its bearer: the only one, or the one named five times as often as any other.

    Where the story has «the deputy director» too, Deputy Director Hart is not «the director».
    """
    found: dict[str, set[int]] = defaultdict(set)
    for index, person in enumerate(people):
        grades = {" ".join(form.split()[:2]).lower() for form in person.forms if is_graded(form.split())}
        higher = {grade.split()[1].capitalize() for grade in grades & phrases}
        short = {form.capitalize() for form in person.forms if form.lower() in CALLED_SHORT}  # «Sarge»
        for title in (person.titles | short) - higher:
            title = whole(title).capitalize() if whole(title) != title.lower() else title
            if titles().get(title, ("-", ""))[1] not in ("courtesy", "kinship", "foreign", ""):
                found[title].add(index)
    bearers = {title: dominant([people[i] for i in sorted(owners)]) for title, owners in found.items()}
    return _only_priest(people, phrases) | {t: people.index(person) for t, person in bearers.items() if person}


def _only_priest(people: list[Person], phrases: set[str | None]) -> dict[str, int]:
    """«Father Okoro … the priest»: who is so titled alone, where the story has no «young priest» beside him."""
    found = [i for i, p in enumerate(people) if p.titles & _PRIESTS]
    others = any(phrase and phrase.lower().endswith(" priest") for phrase in phrases)
    if len(found) != 1 or others or not (people[found[0]].given or people[found[0]].surname):
        return {}
    return {"Priest": found[0]}


def _graded(people: list[Person], parts: list[str]) -> int:
    """«the deputy director» is Deputy Director Hart, if nobody else is one; -1 for nobody known."""
    grade = " ".join(word.capitalize() for word in parts)
    found = [i for i, p in enumerate(people) if any(form.startswith(grade + " ") for form in p.forms)]
    return found[0] if len(found) == 1 and is_graded(grade.split()) else -1


def _honoured(people: list[Person], noun: str, pronoun: str) -> int:
    """«His Grace» is the only duke, or the one named five times as often as any other; -1 for nobody known."""
    styles = set(HONOURS[noun].split())
    fit = [p for p in people if p.titles & styles and PRONOUN_OF.get(p.sex, pronoun) == pronoun]
    bearer = dominant(fit)
    return people.index(bearer) if bearer else -1


_PRIESTS = frozenset(("Father", "Fr"))


def _same_name(people: list[Person], phrase: str) -> int:
    """The person who is already known as «the Duchess» or «Mother» where the phrase is «duchess», «mother»."""
    wanted = {phrase, f"the {phrase}"}
    for index, person in enumerate(people):
        if any(form.lower() in wanted for form in person.forms):
            return index
    return -1


def _stranger(phrase: str) -> Person:
    return Person("", "", sex_and_number(phrase.split()[-1])[0])


def _shown(phrase: str, written: str) -> str:
    words = written.split()
    if words[0].lower() in OWNERS or "'" in written or "’" in written:
        return written.replace("\n", " ")
    capitals = {word.lower(): word for word in words if word.isupper() and len(word) > 1}  # «the FBI agent»
    return " ".join(["the", *(capitals.get(word, word) for word in phrase.split())])
