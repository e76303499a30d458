"""Who gives a name in a line, though only known by a noun so far: «"Sit," she says. "My name's Isolde."»"""

from __future__ import annotations

from readthrough.layers import Dialogue, Mention, Mentions
from readthrough.stages.characters.people import Person, agree
from readthrough.stages.mentions.bare_names import asks_name, gives_office, guesses_name, opens_line
from readthrough.stages.mentions.epithets import pronoun_of
from readthrough.stages.mentions.nominals import are_nouns
from readthrough.stages.mentions.pronouns import PRONOUN_OF, PRONOUNS
from readthrough.stages.tags import Beside
from readthrough.stages.words import Words, last_token

_WORN = frozenset("badge tag nametag".split())  # «his name tag» too
_SAYS = frozenset("said says read reads".split())
_TRUE = frozenset("real full proper true given christian".split())
_FAR = 150  # tokens of the story from a noun to the «she» that gives her name
_CALLS = frozenset("sir ma'am madam miss mister my your captain corporal sergeant lady lord".split())


def says_name(words: Words, row: Mention) -> bool:
    """«I'm Marco.», «My name is Carla», no «I'm Marco's», no «I'm Tom Hart's nurse»; «"Your name?" "Hob, son of …"»"""
    before = [word.lower().replace("’", "'") for word in words.text[max(0, row.token - 3) : row.token]]
    after = words.text[last_token(words, row) + 1 : last_token(words, row) + 2]
    if after and after[0][0].isalnum() or after in (["'s"], ["’s"]):
        return False
    said = before[-2:] in (["i", "'m"], ["i", "am"]) or before[-3:] in (["my", "name", "is"], ["my", "name", "'s"])
    return said or answers_with_name(words, row) or gives_office(words, row.token, last_token(words, row) + 1)


def answers_with_name(words: Words, row: Mention) -> bool:
    """«"Who are you?" / "Hob, Your Grace. I bring the coals."»; not «"Hob? Nobody."», «"Hob sent me."»"""
    end = last_token(words, row) + 1
    if row.quote < 0 or words.quote[row.token] != row.quote or not opens_line(words, row.token):
        return False
    closed = words.quote[end : end + 1] != [row.quote] or words.text[end] in (",", ".", ";", "”", "’", '"', "'")
    return closed and (asks_name(words, row.token, of_you=True) or guesses_name(words, row.token))


def second_name(words: Words, rows: tuple[Mention, ...], index: int) -> int:
    """The row of the name that follows in an answer: «"Your name?" / "Loam, sir. Esther."»; or -1."""
    row, text = rows[index], words.text
    at = last_token(words, row) + 1
    if index + 1 >= len(rows) or text[at : at + 1] != [","] or not answers_with_name(words, row):
        return -1
    called = text[at + 1].lower().replace("’", "'") if at + 1 < len(text) else ""
    stop = next((i for i in range(at + 1, min(len(text) - 1, at + 4)) if text[i] == "."), -1)
    if called not in _CALLS or stop < 0:
        return -1
    for i in range(index + 1, min(len(rows), index + 4)):
        end = last_token(words, rows[i]) + 1
        if rows[i].token == stop + 1 and rows[i].kind == "name" and rows[i].quote == row.quote:
            ends = not any(t[0].isalnum() for t, q in zip(text[end:], words.quote[end:], strict=True) if q == row.quote)
            return i if ends else -1
    return -1


def noun_who_gives(
    words: Words, dialogue: Dialogue, mentions: Mentions, beside: list[Beside], people: list[Person],
    of_mention: list[int], index: int,
) -> int:  # fmt: skip
    """Who is known by a noun and gives the name at a row in the utterance it stands in, or -1.

    A tag or a beat names the noun, or a tag says «she» where the last whom she may mean is one; or the line answers
    a question and who was asked spoke last. The last two need a name that nobody had before.
    """
    rows = mentions.rows
    tags, beats = _of_turn(dialogue, beside, rows[index].quote)
    if beside[rows[index].quote].by:
        return -1  # «The driver only heard the voice. "Cass," it said.»
    found = {of_mention[row] if rows[row].kind == "nominal" else -1 for row in tags or beats}
    if len(found) == 1 and -1 not in found:
        return found.pop()
    if of_mention.index(of_mention[index]) != index:
        return -1
    if tags and all(rows[row].kind == "pronoun" for row in tags):
        return _noun_before(words, rows, people, of_mention, tags[0])
    return _asked(words, dialogue, mentions, beside, of_mention, index) if not tags and not beats else -1


def named_giver(
    words: Words, dialogue: Dialogue, mentions: Mentions, beside: list[Beside], people: list[Person],
    of_mention: list[int], index: int,
) -> int:  # fmt: skip
    """Who is known by a rank or surname and gives the first name at a row, or -1.

    «Halvorsen leaned in. "It's a real ship," she said. "I'm Ines."»: Captain Halvorsen, where Ines is nobody's yet.
    """
    rows, who = mentions.rows, of_mention[index]
    name = people[who]
    if of_mention.index(who) != index or name.surname or name.titles or not name.given:
        return -1
    tags, _ = _of_turn(dialogue, beside, rows[index].quote)
    if len(tags) != 1:
        return -1
    named = rows[tags[0]].kind == "name"
    giver = of_mention[tags[0]] if named else _named_before(words, rows, people, of_mention, tags[0])
    if giver < 0 or giver == who or people[giver].given or not people[giver].surname:
        return -1
    return giver if agree(people[giver].sex, name.sex) and not talk(dialogue, beside, of_mention, giver, who) else -1


def _named_before(
    words: Words, rows: tuple[Mention, ...], people: list[Person], of_mention: list[int], index: int
) -> int:
    """Who is named last before «she» of those whom it may mean, in the paragraph or the one before, or -1."""
    if rows[index].kind != "pronoun" or (asked := PRONOUNS[words.text[rows[index].token].lower()]) not in ("he", "she"):
        return -1
    for i in range(index - 1, -1, -1):
        if words.block[rows[index].token] - words.block[rows[i].token] > 1:
            break
        who = of_mention[i]
        if rows[i].quote < 0 and rows[i].kind != "pronoun" and who >= 0:
            if PRONOUN_OF.get(people[who].sex, asked) == asked:
                return who if rows[i].kind == "name" else -1
    return -1


def noun_named(
    words: Words, rows: tuple[Mention, ...], people: list[Person], of_mention: list[int], index: int
) -> int:
    """Who is known by a noun and named by the narration at a row: «The old woman … Her name was Goody Marl.»; or -1.

    Or «The nurse came round. His badge said TOBI.»
    """
    row, text = rows[index], words.text
    end = last_token(words, row) + 1
    told = [word.lower() for word in text[max(0, row.token - 3) : row.token]]
    worn = told[1:2] and told[1] in _WORN and told[2] in _SAYS
    if told[:1] not in (["her"], ["his"]) or (told[1:] != ["name", "was"] and not worn):
        return -1
    if not worn and text[end : end + 1] not in (["."], [","], [";"]):
        return -1
    owner = next((i for i in range(index - 1, -1, -1) if rows[i].token <= row.token - 3), -1)
    pronoun = owner >= 0 and rows[owner].token == row.token - 3 and rows[owner].kind == "pronoun"
    noun = _noun_before(words, rows, people, of_mention, owner) if pronoun else -1
    # «The captain loved his ship. Her name was Molly», «The girl had a doll. Her name was Susan»
    other = not worn and _brings_in(words, row.token - 3)
    return noun if noun >= 0 and people[noun].sex != "-" and not other else -1


def really_named(
    words: Words, rows: tuple[Mention, ...], people: list[Person], of_mention: list[int], index: int
) -> int:
    """Who goes by another name than the one at a row: «Bean ate. … Her real name was Beatrice Nwosu.»; or -1.

    Only where nobody else whom «her» may mean is named in the last paragraph that names anybody.
    """
    row, at = rows[index], rows[index].token
    told = [word.lower() for word in words.text[max(0, at - 4) : at]]
    if told[:1] not in (["her"], ["his"]) or told[1] not in _TRUE or told[2:] != ["name", "was"] or row.quote >= 0:
        return -1
    asked = PRONOUNS[told[0]]
    near: set[int] = set()
    block = -1
    for i in range(index - 1, -1, -1):
        here = words.block[rows[i].token]
        if words.block[at] - here > 1 or (near and here != block):
            break
        who = of_mention[i]
        if who >= 0 and rows[i].kind == "name" and rows[i].quote < 0:
            if PRONOUN_OF.get(people[who].sex, asked) == asked:
                near.add(who)
                block = here
    return near.pop() if len(near) == 1 and of_mention[index] not in near else -1


def _brings_in(words: Words, at: int) -> bool:
    """Tell whether the sentence before a token has something else that «her» may mean: «The girl had a doll.»"""
    first = at - 1
    while first and words.sentence[first - 1] == words.sentence[at - 1]:
        first -= 1
    told = [word.lower() for word in words.text[first:at]]
    return any(word in ("a", "an", "his", "her", "their", "my") for word in told[2:]) and told[0] not in ("it", "there")


def _of_turn(dialogue: Dialogue, beside: list[Beside], quote: int) -> tuple[list[int], list[int]]:
    """The subjects of the tags and of the beats beside the utterance of a quote, as rows of Mentions."""
    turn = dialogue.quotes[quote].turn
    near = range(max(0, quote - 4), min(len(beside), quote + 5))
    sides = [beside[q] for q in near if dialogue.quotes[q].turn == turn]
    tags = [side.tag.subject for side in sides if side.tag]
    return tags, [row for side in sides for row in (side.beat.before, side.beat.after) if row >= 0]


def _noun_before(
    words: Words, rows: tuple[Mention, ...], people: list[Person], of_mention: list[int], index: int
) -> int:
    """Who is known by a noun and is the last told before «she» whom she may mean, or -1.

    «"Bring them," said the girl. Bram sat down. "My name's Isolde," she said.»
    """
    asked = PRONOUNS[words.text[rows[index].token].lower()]
    if asked not in ("he", "she"):
        return -1
    for i in range(index - 1, -1, -1):
        row, who = rows[i], of_mention[i]
        if rows[index].token - row.token > _FAR:
            return -1
        if row.quote >= 0 or row.kind == "pronoun":
            continue
        usual = PRONOUN_OF.get(people[who].sex, "") if who >= 0 else pronoun_of(words, row)
        if usual and usual != asked:
            continue
        return who if who >= 0 and row.kind == "nominal" and are_nouns(people[who].forms) else -1
    return -1


def _asked(
    words: Words, dialogue: Dialogue, mentions: Mentions, beside: list[Beside], of_mention: list[int], index: int
) -> int:
    """Who is known by a noun and spoke right before the line that is answered by a name, or -1.

    «"It seldom matters," the boy said. / "What is your name?" asked Nell. / "Cade."»; not «Nell asked the other girl.»
    Or two turns before that, and so on, where the lines between are nobody's: two people take turns.
    """
    told: dict[int, set[int]] = {}
    for q, side in enumerate(beside):
        rows = (side.tag.subject if side.tag else -1, side.beat.before, side.beat.after)
        kinds = {row for row in rows if row >= 0 and mentions.rows[row].kind != "pronoun"}
        told.setdefault(dialogue.quotes[q].turn, set()).update(kinds)
    turn = dialogue.quotes[mentions.rows[index].quote].turn - 2
    first = max(0, turn - _TURNS)
    while turn > first and not told.get(turn):
        turn -= 2
    subjects = sorted(told.get(turn, ()))
    if not subjects or any(mentions.rows[row].kind != "nominal" for row in subjects):
        return -1
    noun = of_mention[subjects[-1]]
    between = [i for i in range(subjects[-1] + 1, index) if mentions.rows[i].quote < 0]
    others = {of_mention[i] for i in between if mentions.rows[i].kind != "pronoun"} - {noun}
    return noun if -1 not in others and len(others) < 2 else -1


_TURNS = 8


def talk(dialogue: Dialogue, beside: list[Beside], of_mention: list[int], one: int, other: int) -> bool:
    """Tell whether two persons say lines one behind the other: «"No," said the boy. / "Yes," said Cade.»"""
    said = {
        dialogue.quotes[q].turn: of_mention[side.tag.subject]
        for q, side in enumerate(beside)
        if side.tag and side.tag.strength > 1
    }
    return any({who, said.get(turn + 1, -1)} == {one, other} for turn, who in said.items())
