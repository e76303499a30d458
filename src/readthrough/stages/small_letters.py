"""Stories typed without capitals: «june said i was early» is read as «June said I was early»."""

from __future__ import annotations

from collections import Counter

from readthrough.lexicons import first_names, person_nouns, speech_verbs

_SENTENCES = 12  # a story needs so many sentences to show a habit
_USUAL = 3000  # first names as rare as that are rather words
_KIN = frozenset("mom mum mama mamma mommy mummy dad daddy papa grandma grandpa granny nana".split())
# Words first and names second: they count as names only beside a verb of saying.
_WORDS = frozenset(
    "will may art rose grace hope joy faith mark bill sue pat drew rich grant chase dawn eve summer autumn april june "
    "august ray jack bob rob nick dick frank miles guy gene hunter mason page precious love sunny sky storm river rain "
    "baby man ivy lily iris daisy violet robin jay dean duke earl king prince major young long so my an see kit "
    "tim do in "
    "hung song ha ho she he they you we i a the and or but la le de van der von al el".split()
)
_BEFORE_NOUNS = frozenset(
    "the a an my your his her our their its this that these those some any no every each of very too so more "
    "most".split()
)
_CLAUSES = frozenset(("that", "so", "very", "more", "most"))  # «it turns out that noor knows»
_COURTESY = frozenset("mr mrs ms dr mx".split())
_MARKS = frozenset("\" ” ’ ' » *".split())
# What stands bare beside a verb of saying and is no name: «"no," everyone says», «"no," then says june», «says so»
_NO_SUBJECTS = frozenset(
    "he she they it we you i one who which that this so nothing something anything everything someone somebody "
    "everyone everybody anyone anybody nobody none neither both all each another others and but or then just also "
    "never always still now once again back too even finally only to as if when while with in on at from for by about "
    "out up down not no yes like almost instead over after before because where what how why quietly there here "
    "of into through again more much aloud loud not ever soon maybe him her them me us himself herself themselves "
    "myself first last next people two three four".split()
)
_DOES = frozenset(
    "was is had has did does would could looked went came took sat stood got put ran walked looks goes comes "
    "takes sits "
    "stands gets puts runs walks laughed laughs smiled smiles nodded nods shrugged shrugs sighed sighs grinned grins "
    "turned turns 's ’s and".split()
)


def with_capitals(text: list[str], opens: list[bool]) -> list[str]:
    """Give I and names a capital where the story is typed in small letters, else as they are."""
    firsts = [w for w, first in zip(text, opens, strict=True) if first and w[0].isalpha()]
    if len(firsts) < _SENTENCES or sum(w[0].isupper() for w in firsts) * 4 > len(firsts):
        return text
    names = _names(text)
    out = list(text)
    for i, word in enumerate(text):
        titled = word.rstrip(".") in _COURTESY and i + 1 < len(text) and text[i + 1] in names
        if word == "i" or word in names or titled or (word in _KIN and (i == 0 or text[i - 1] not in _BEFORE_NOUNS)):
            out[i] = word.capitalize()
    return out


def _names(text: list[str]) -> set[str]:
    given = dict(zip(first_names(), range(_USUAL), strict=False))
    verbs = speech_verbs()
    does: Counter[str] = Counter()
    said: Counter[str] = Counter()
    noun: Counter[str] = Counter()
    for i, word in enumerate(text):
        if word.capitalize() not in given or not word.islower():
            continue
        before = text[i - 1] if i else ""
        after = text[i + 1] if i + 1 < len(text) else ""
        so = before == "so" and i > 1 and not text[i - 2].isalpha()  # «"so june wants to come"»
        noun[word] += before in _BEFORE_NOUNS and not so
        does[word] += after in _DOES or verbs.get(after, 0) > 0
        said[word] += verbs.get(after, 0) > 1 or verbs.get(before, 0) > 1
    known = {w for w in does if not noun[w] and (said[w] if w in _WORDS else does[w])}
    return known | _tagged(text)


def _tells(verb: str) -> bool:
    """Tell whether a verb says who says it: one does, «says», «said», not «ads say»."""
    verbs = speech_verbs()
    return verbs.get(verb, 0) > 1 and verb + "s" not in verbs


def _tagged(text: list[str]) -> set[str]:
    """«"oh, honey," says pip.», «"no," noor says.», «mrs. horvath»: names that are in no list."""
    verbs = speech_verbs()
    found = {b for a, b in zip(text, text[1:], strict=False) if a.rstrip(".") in _COURTESY and b.isalpha()}
    nouns = {word for before, word in zip(text, text[1:], strict=False) if before in _BEFORE_NOUNS - _CLAUSES}
    for i in range(2, len(text) - 1):
        bare = text[i].isalpha() and text[i].islower() and len(text[i]) > 1 and text[i] not in _NO_SUBJECTS
        if not bare or text[i] in nouns or text[i] in verbs or text[i] in _WORDS or text[i].endswith("ly"):
            continue
        behind = text[i - 2] in _MARKS and _tells(text[i - 1]) and not text[i + 1].isalpha()
        if text[i] not in person_nouns() and (behind or (text[i - 1] in _MARKS and _tells(text[i + 1]))):
            found.add(text[i])
    return found
