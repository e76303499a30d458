"""A name that is all of a line: «"Hob."» calls somebody, or answers a question; «"You're Hob?"» says who hears it."""

from __future__ import annotations

import re

from readthrough.lexicons import first_names, person_nouns, titles
from readthrough.stages.words import Words

_ANSWERED, _QUESTION = 60, 20  # tokens back to the line before, and of it
_WHO_ARE_YOU = (
    "your name", "your full name", "your first name", "who are you", "who am i talking to", "who am i speaking to",
    "and you are ?", "are you called", "do they call you", "what do i call you", "what should i call you",
)  # fmt: skip
_WHO_IS_IT = ("who 's there", "who is there", "who is it", "who 's this", "who is this", "who goes there")


def asks_name(words: Words, first: int, of_you: bool = False) -> bool:
    """«"What's your name?" "Hob."»: tell whether the line before the one at a token asks who is there.

    ``of_you``: not «"Who is it, Pell?" "Lord Hart, my lady."»
    """
    asked = " ".join(_line_before(words, first)).lower().replace("’", "'")
    asked = asked.replace("your name for", "")
    return any(q in asked for q in (_WHO_ARE_YOU if of_you else _WHO_ARE_YOU + _WHO_IS_IT))


def gives_office(words: Words, first: int, end: int) -> bool:
    """«"I do. Annika Dael, Belgian police, and I have no right to be here."», «"Agent Hart, Response," she said.»

    A sentence opens with a full or titled name, and what stands behind its comma is an office, not what is said to
    somebody: «Agent Hart, sit down», «Annika Dael, the famous liar», «Annika Dael, back from the dead».
    """
    text, quote = words.text, words.quote[first]
    if quote < 0 or end - first < 2 or not words.opens[first] or text[end : end + 1] != [","]:
        return False
    behind = text[end + 1 : end + 1 + _OFFICE]
    stop = next((i for i, word in enumerate(behind) if word in (",", ".", ";")), 0)
    office = behind[:stop]
    if not office or words.quote[end + stop] != quote or not all(word[0].isalpha() for word in office):
        return False
    noun = office[-1].lower() in person_nouns() or office[-1].lower() in _OFFICES
    titled = office[0][0].isupper() and office[0] not in titles() and office[0] not in first_names()
    return (noun or titled) and not _TO_SOMEBODY.intersection(word.lower() for word in office)


_OFFICE = 6  # tokens
_OFFICES = frozenset(
    "police department office division homicide customs section branch bureau embassy company desk news press agency "
    "security insurance county university hospital radio times post".split()
)
_TO_SOMEBODY = frozenset(
    "you your i me my we us our it is are was the this that sir madam ma'am please yes no dear darling sweetheart "
    "love fool idiot friend ladies gentlemen god christ jesus and or".split()
)


def guesses_name(words: Words, first: int) -> bool:
    """«"It's Katy, isn't it?" "Kathleen."»: tell whether the line before the one at a token guesses at a name."""
    asked = " ".join(_line_before(words, first)).replace("’", "'").replace(" '", "'").replace(" n't", "n't")
    return bool(_GUESS.search(asked))


_GUESS = re.compile(r"(?:[Ii]t's|[Yy]ou're|[Yy]ou are) [A-Z]\S+(?: [A-Z]\S+)? , (?:isn't it|aren't you|right|is it) \?")


def answers(words: Words, first: int) -> bool:
    """«"What did you sing?" "Dolly Parton."»: tell whether the line before the one at a token is a question."""
    return "?" in "".join(_line_before(words, first)[-2:])


def says_you_are(words: Words, first: int, last: int) -> bool:
    """«"You're Hob?" she said.», «Are you Hob?», «You must be Hob»: tell whether a line says who hears it.

    «You are Hob's sister», «if you were Hob» and «you're Hob all over» do not.
    """
    text, quote = words.text, words.quote
    if quote[first] < 0 or (last < len(text) and quote[last] == quote[first] and text[last] not in _ENDS_NAME):
        return False
    front = max(0, first - 5)
    before = [t.lower().replace("’", "'") for t, q in zip(text[front:first], quote[front:first], strict=True)
              if q == quote[first]]  # fmt: skip
    found = next((said for said in _YOU_ARE if tuple(before[-len(said) :]) == said), None)
    return found is not None and _NO_MATTER.isdisjoint(before[: -len(found)])


def asks_for(words: Words, first: int, last: int) -> bool:
    """«"Hello?" "Is that Hob?"», «"Is that Hob? My name is Ann."»: tell whether a line asks who hears it, over a wire.

    «"Who's that?" "Is that Hob?"» may be of two who see him come.
    """
    text, quote = words.text, words.quote
    asked = tuple(t.lower() for t in text[max(0, first - 2) : first])
    if quote[first] < 0 or asked not in _IS_THAT or text[last : last + 1] != ["?"]:
        return False
    if any(word.lower() in _HELLO for word in _line_before(words, first)):
        return True
    behind = [t.lower().replace("’", "'") for t in text[last + 1 : last + 5]]
    own = quote[min(len(quote) - 1, last + 3)] == quote[first]
    return own and any(tuple(behind[: len(said)]) == said for said in _MY_NAME_IS)


_IS_THAT = (("is", "that"), ("is", "this"))
_HELLO = frozenset(("hello", "hullo", "'lo"))
_MY_NAME_IS = (("my", "name", "is"), ("my", "name", "'s"), ("this", "is"), ("it", "'s"), ("i", "'m"), ("i", "am"))


def denies(words: Words, first: int) -> bool:
    """«"Are you Hob?" "No."», «"Never heard of him."»: tell whether the line that opens at a token begins with a no."""
    said = []
    for i in range(first, min(len(words.text), first + 30)):
        if words.quote[i] != words.quote[first]:
            break
        said += [words.text[i].lower()] if words.text[i][0].isalnum() else []
    return not _DENIALS.isdisjoint(said[:4]) or not _OF_ANOTHER.isdisjoint(said)


_YOU_ARE = (
    ("you", "are"), ("you", "'re"), ("are", "you"), ("you", "must", "be"), ("you", "'ll", "be"), ("are", "n't", "you"),
    ("you", "'d", "be"), ("you", "would", "be"), ("are", "you", "the"),
)  # fmt: skip
_ENDS_NAME = frozenset(", . ? ! — -- - … ... ” \" ’ ' »".split())
_NO_MATTER = frozenset("if when because that how why where while think thinks".split())  # «she thinks you're Hob»
# «I'm his brother», «He's in the garden», «I get that a lot»
_OF_ANOTHER = frozenset("he she his her him hers that".split())
_DENIALS = frozenset("no not nope never wrong who nobody".split())


def _line_before(words: Words, first: int) -> list[str]:
    """The last words of the line before the one at a token; nothing where it is farther away."""
    text, quote, last = words.text, words.quote, first - 1
    while last > first - _ANSWERED and last > 0 and (quote[last] < 0 or quote[last] == quote[first]):
        last -= 1
    if quote[last] < 0 or quote[last] == quote[first]:
        return []
    start = last
    while start > 0 and start > last - _QUESTION and quote[start - 1] == quote[last]:
        start -= 1
    return text[start : last + 1]


def opens_line(words: Words, first: int) -> bool:
    """Tell whether nothing but marks stands before a token in its quote."""
    before = first - 1
    while before >= 0 and words.quote[before] == words.quote[first] and not words.text[before][0].isalnum():
        before -= 1
    return before < 0 or words.quote[before] != words.quote[first]


def is_all(words: Words, first: int, last: int) -> bool:
    """Tell whether a quote holds nothing but a name and a full stop, or a comma before its tag."""
    text, quote, n = words.text, words.quote, len(words.text)
    if last >= n or text[last] not in (".", ",") or not opens_line(words, first):
        return False
    after = last + 1
    while after < n and quote[after] == quote[first] and not text[after][0].isalnum():
        after += 1
    return after >= n or quote[after] != quote[first]
