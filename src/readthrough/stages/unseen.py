"""Who is told to speak without being shown: «said somebody», «said a voice behind them», «said the phone»."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

# What a voice from elsewhere comes out of.
DEVICES = frozenset(
    "phone telephone receiver radio walkie-talkie intercom loudspeaker tannoy answerphone earpiece".split()
)
_COMES = frozenset("came comes crackled crackles sounded sounds echoed echoes boomed issued".split())
_THROUGH = frozenset("through over from out down across".split())
_ARTICLES = frozenset("a an another the some".split())
_ADJECTIVES = 3  # between «a» and «voice»: «a very small dry voice»
# «said a voice Frank would have known», «said a woman I had never seen»: they open a clause of their own.
_DOES = frozenset(
    "had has have 'd ’d would could should might did does never always was is knew knows remembered recognised "
    "recognized loved loves hated hates half almost barely".split()
)
_WITHIN = frozenset("that who whom which behind above below beside at in from on over near beyond outside".split())


def unseen(
    text: Sequence[str], behind: tuple[int, int], before: tuple[int, int], verb: Callable[[int], int]
) -> str:
    """Tell what stands for who speaks beside a quote: «it» (a machine, an animal), «somebody» (none in view), or "".

    ``behind`` and ``before`` are the tokens of the narration there, ``verb`` the strength of the verb of saying at one.
    """
    return _unseen_behind(text, *behind, verb) or _unseen_before(text, *before, verb)


def _unseen_behind(text: Sequence[str], first: int, end: int, verb: Callable[[int], int]) -> str:
    if first + 1 >= end:
        return ""
    if verb(first) > 1 or text[first] in ("came", "comes"):  # «"Be quiet!" came a low voice from the window»
        behind, word = first + 1, text[first + 1].lower()
        somebody = word in ("somebody", "someone") and verb(first) > 1
        if somebody or _sounds(text, behind, end, verb) > 0:
            return "somebody"
        return ""
    sounds = _sounds(text, first, end, verb)
    if 0 < sounds < end and (verb(sounds) > 1 or _comes(text, sounds)):  # «a voice said», «the radio said»
        return "somebody"
    if text[first].lower() == "the":  # «the toneless voice came through the speaker»
        voice = next((i for i in range(first + 1, min(end, first + 2 + _ADJECTIVES)) if text[i].lower() == "voice"), -1)
        return "somebody" if 0 < voice < end - 1 and _comes(text, voice + 1) else ""
    if verb(first + 1) > 1:
        word = text[first].lower()
        return "somebody" if word in ("somebody", "someone") else "it" if text[first] == "it" else ""
    return ""


def _unseen_before(text: Sequence[str], start: int, first: int, verb: Callable[[int], int]) -> str:
    """Tell «somebody» where what leads a quote in is «A voice like gravel said from the doorway, "…"», else ""."""
    for i in range(start + 1, first - 2):
        if text[i].lower() != "voice" or text[i + 1].lower() not in _LIKENED:
            continue
        articles = [j for j in range(max(start, i - 1 - _ADJECTIVES), i) if text[j].lower() in ("a", "an", "another")]
        # «In a voice like gravel he said, "…"» is his
        own = any(text[j - 1].lower() in ("in", "with") for j in articles if j > start)
        if articles and not own and any(verb(j) > 1 for j in range(i + 2, min(first, i + 3 + _LIKENESS))):
            return "somebody"
    return ""


def overheard(text: Sequence[str], at: Mapping[int, int], ends: Sequence[int], subject: int, verb: int) -> int:
    """Return the row of Mentions that is heard to speak where a ``subject`` only hears it, else the subject.

    «I can hear her going across the gravel, yelling, "Hey!"» is hers. ``at`` are rows by their first token, ``ends``
    the tokens behind them, ``verb`` is the token of the verb of saying.
    """
    if subject < 0 or not text[verb].lower().endswith("ing"):
        return subject
    heard = (at.get(i + 1, -1) for i in range(ends[subject], verb - 1) if text[i].lower() in _HEARS)
    # «She heard Tom out and left, calling "…"» is hers
    return next((row for row in heard if row >= 0 and text[ends[row]].endswith("ing")), subject)


_LIKENED = frozenset("like as from behind above below at through over".split())
_LIKENESS = 5  # words: «like breaking bottles»
_HEARS = frozenset(("hear", "hears", "heard"))
_SOLID = frozenset("door doors wall walls wood window floor ceiling dark darkness fog curtain letterbox glass".split())


def _comes(text: Sequence[str], at: int) -> bool:
    """«came through the speaker», «crackled over the radio»."""
    through = text[at].lower() in _COMES and text[at + 1 : at + 2] != [] and text[at + 1].lower() in _THROUGH
    # «The voice came through the door» is of who is behind it
    return through and _SOLID.isdisjoint(word.lower() for word in text[at + 2 : at + 5])


def _sounds(text: Sequence[str], first: int, end: int, verb: Callable[[int], int]) -> int:
    """The token behind «a voice», «another small voice», «the phone» that begin at a token, else -1."""
    article = text[first].lower()
    if article not in _ARTICLES:
        return -1
    for i in range(first + 1, min(end, first + 2 + _ADJECTIVES)):
        word = text[i].lower()
        if word == "voice" and article != "the":
            return i + 1
        if word in DEVICES:  # «said the radio operator» is a man
            after = text[i + 1].lower() if i + 1 < end else ""
            operator = after.isalpha() and after not in _WITHIN and after != "and" and verb(i + 1) < 2
            return -1 if operator else i + 1
        if not text[i].isalpha() or word in _WITHIN:
            return -1
    return -1


def is_bare_clause(text: Sequence[str], first: int, name: int, end: int, pronoun: bool) -> bool:
    """«said a voice Frank would have known», «said a man behind Tom»: tell whether a name only says which voice.

    The words from ``first`` to ``name`` stand between the verb and the name, which ends before ``end``.
    """
    between = [w.lower() for w in text[first:name]]
    if not between:
        return False
    if pronoun:  # «said a voice I knew»
        return True
    after = text[end].lower() if end < len(text) else ""
    return between[0] in _ARTICLES and (after in _DOES or not _WITHIN.isdisjoint(between))
