"""Who bears a title of a place behind the name: «Robert Tarn, Duke of Wells, …» is the Duke of Wells."""

from __future__ import annotations

from collections import Counter, defaultdict

from readthrough.layers import Mention, Mentions
from readthrough.stages.characters.people import Person, agree, join_people
from readthrough.stages.mentions.evidence import is_style
from readthrough.stages.words import Words, last_token


def join_styled(words: Words, mentions: Mentions, people: list[Person], of_mention: list[int]) -> None:
    """Join the bearer of a style to the name before it; changes ``people`` and ``of_mention``.

    «Edith Tarn, Lady of Wells and Warden of the Fens, rose» has two. Whoever is given to two names is neither.
    """
    rows = mentions.rows
    to: dict[int, set[int]] = defaultdict(set)
    places: Counter[int] = Counter()
    names = [i for i, row in enumerate(rows) if row.kind == "name" and of_mention[i] >= 0]
    starts = {rows[i].token: i for i in names}
    for i in names:
        end = last_token(words, rows[i]) + 1
        # «the head of Mary, Queen of Scots»: a first name alone may be another Mary's here
        full = len(people[of_mention[i]].form(" ".join(words.text[rows[i].token : end])).parts) > 1
        if words.text[end : end + 1] != [","] or not full or _is_listed(words, rows[i]):
            continue
        at = end + 1
        while (style := starts.get(at, -1)) >= 0 and is_style(words, at):
            if of_mention[style] != of_mention[i] and agree(people[of_mention[style]].sex, people[of_mention[i]].sex):
                to[of_mention[style]].add(of_mention[i])
            places[of_mention[style]] += 1
            at = _past_place(words, last_token(words, rows[style]) + 1)
    for style, bearers in to.items():
        whole = any(" of " in form for form in people[style].forms)  # «Warden» alone may be another's elsewhere
        if len(bearers) == 1 and not bearers & to.keys() and (whole or of_mention.count(style) == places[style]):
            join_people(people, of_mention, style, min(bearers), aside=True)


def _is_listed(words: Words, row: Mention) -> bool:
    """«Lord Hugh, Robert Tarn, Duke of Wells, and Ann» may be anything."""
    return words.text[row.token - 1 : row.token] == [","] and not words.opens[row.token]


def _past_place(words: Words, at: int) -> int:
    """The token behind «of the Fens and», where a second style may begin, else -1."""
    while at < len(words.text) and (words.text[at] in ("of", "the") or words.text[at][0].isupper()):
        at += 1
    return at + 1 if words.text[at : at + 1] == ["and"] else -1
