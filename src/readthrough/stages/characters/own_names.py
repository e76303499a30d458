"""Whose name a line or the narration tells: «"Hart. Tom Hart."», «Call me Effie.», a name tag, «a man named Hart»."""

from __future__ import annotations

from readthrough.layers import Dialogue, Mention, Mentions
from readthrough.stages.characters.introductions import talk
from readthrough.stages.characters.people import Person, agree, join_people
from readthrough.stages.mentions.bare_names import opens_line
from readthrough.stages.mentions.evidence import is_called
from readthrough.stages.tags import Beside
from readthrough.stages.words import Words, last_token

_WORN = frozenset("badge tag nametag".split())
_SAYS = frozenset("said says read reads reading saying".split())
_WEARS = frozenset("with whose wearing".split())
_TURNS = 3  # between «Miss Hart» and «Call me Effie»
_FEW = 8  # tokens of «a brisk little woman» and of «with a crooked name tag that»


def says_twice(words: Words, rows: tuple[Mention, ...], of_mention: list[int], index: int) -> bool:
    """«'Hart,' he said. 'Tom Hart.'»: tell whether a line is a name, and then the whole of it, and nothing else.

    Only where nobody was named so before: «"Hart," said the man. "Tom Hart."» as Tom comes in knows him again.
    """
    row, who = rows[index], of_mention[index]
    whole = next((i for i in range(index + 1, min(len(rows), index + 4)) if rows[i].kind == "name"), -1)
    if row.quote < 0 or whole < 0 or of_mention[whole] != who or of_mention.index(who) != index:
        return False
    once = words.text[row.token : last_token(words, row) + 1]
    full = words.text[rows[whole].token : last_token(words, rows[whole]) + 1]
    if len(once) != 1 or len(full) < 2 or once[0] not in (full[0], full[-1]):
        return False
    behind = words.text[last_token(words, row) + 1]
    return (
        opens_line(words, row.token)
        and behind in (",", ".")
        and rows[whole].quote in (row.quote, row.quote + 1)
        and words.opens[rows[whole].token]
        and _ends_line(words, rows[whole])
    )


def _ends_line(words: Words, row: Mention) -> bool:
    """Tell whether nothing but marks follows a name in its quote."""
    end = last_token(words, row) + 1
    rest = [t for t, q in zip(words.text[end : end + 6], words.quote[end : end + 6], strict=True) if q == row.quote]
    return not any(t[0].isalnum() or t in ("!", "?") for t in rest)


def worn_by(words: Words, rows: tuple[Mention, ...], of_mention: list[int], index: int) -> int:
    """Who wears the name at a row: «A waitress with a name tag that said DOLORES brought menus»; or -1."""
    row, text = rows[index], words.text
    at = row.token - 1
    if row.quote >= 0 or at < 3 or text[at].lower() not in _SAYS:
        return -1
    at -= 2 if text[at - 1].lower() in ("that", "which") else 1
    if text[at].lower() not in _WORN:
        return -1
    worn = next((i for i in range(at - 1, max(0, at - _FEW), -1) if text[i].lower() in _WEARS), -1)
    noun = next((i for i in range(index - 1, -1, -1) if last_token(words, rows[i]) == worn - 1), -1)
    return of_mention[noun] if worn > 0 and noun >= 0 and rows[noun].kind == "nominal" else -1


def join_named(
    words: Words, dialogue: Dialogue, mentions: Mentions, beside: list[Beside], people: list[Person],
    of_mention: list[int],
) -> None:  # fmt: skip
    """Join «the Dean» to Hart («The Dean came in. She was a brisk woman named Hart.»), Miss Hart to Effie.

    Miss Hart is called so, and she who answers says «Call me Effie».
    """
    rows = mentions.rows
    for index, (row, who) in enumerate(zip(rows, tuple(of_mention), strict=True)):
        if who < 0 or row.kind != "name":
            continue
        if row.quote >= 0:
            known = _corrected(words, dialogue, mentions, people, of_mention, index)
            if known >= 0 and not talk(dialogue, beside, of_mention, known, who):
                join_people(people, of_mention, of_mention[index], known)
        elif (known := _is_a_named(words, rows, people, of_mention, index)) >= 0:
            if not talk(dialogue, beside, of_mention, known, of_mention[index]):
                join_people(people, of_mention, known, of_mention[index], aside=True)


def _corrected(
    words: Words, dialogue: Dialogue, mentions: Mentions, people: list[Person], of_mention: list[int], index: int
) -> int:
    """Who is known by title and surname, was called so just before and says «Call me Effie»; or -1."""
    rows, row = mentions.rows, mentions.rows[index]
    name = people[of_mention[index]]
    asked = [w.lower() for w in words.text[max(0, row.token - 2) : row.token]]
    behind = words.text[last_token(words, row) + 1 : last_token(words, row) + 2]
    if asked != ["call", "me"] or name.surname or not name.given or (behind and behind[0][0].isalnum()):
        return -1
    turn = dialogue.quotes[row.quote].turn
    for i in range(index - 1, -1, -1):
        if rows[i].quote < 0 or rows[i].kind != "name" or of_mention[i] < 0:
            continue
        before = turn - dialogue.quotes[rows[i].quote].turn
        if before > _TURNS:
            break
        known = people[of_mention[i]]
        titled = known.titles and known.surname and not known.given and agree(known.sex, name.sex)
        called = is_called(words, rows[i].token, last_token(words, rows[i]) + 1)
        if before % 2 and titled and called and of_mention[i] != of_mention[index]:
            return of_mention[i]
    return -1


def _is_a_named(
    words: Words, rows: tuple[Mention, ...], people: list[Person], of_mention: list[int], index: int
) -> int:
    """Who is known by a noun or title and is told to be «a brisk woman named Hart» at the row of that name; or -1."""
    text, at = words.text, rows[index].token - 1
    if text[at].lower() != "named" or of_mention.index(of_mention[index]) != index:
        return -1
    article = next((i for i in range(at - 2, max(1, at - _FEW), -1) if text[i].lower() in ("a", "an")), -1)
    if article < 2 or text[article - 1].lower() not in ("is", "was"):
        return -1
    subject = next((i for i in range(index - 1, -1, -1) if last_token(words, rows[i]) == article - 2), -1)
    if subject < 0 or not words.opens[rows[subject].token]:
        return -1
    if rows[subject].kind == "pronoun":
        subject = _only_before(words, rows, of_mention, subject)
    who = of_mention[subject] if subject >= 0 else -1
    if who < 0 or who == of_mention[index] or people[who].given or people[who].surname:
        return -1
    sexes = {"she": "F", "he": "M"}
    told = sexes.get(text[article - 2].lower(), "-")
    return who if agree(people[who].sex, told) and agree(people[who].sex, people[of_mention[index]].sex) else -1


def _only_before(words: Words, rows: tuple[Mention, ...], of_mention: list[int], pronoun: int) -> int:
    """The row of the only person of the sentence before a pronoun, in its paragraph, or -1."""
    at = rows[pronoun].token
    found: list[int] = []
    for i in range(pronoun - 1, -1, -1):
        if words.block[rows[i].token] != words.block[at] or words.sentence[at - 1] != words.sentence[rows[i].token]:
            break
        if rows[i].quote < 0 and rows[i].kind != "pronoun" and of_mention[i] >= 0:
            found.append(i)
    return found[0] if len({of_mention[i] for i in found}) == 1 else -1
