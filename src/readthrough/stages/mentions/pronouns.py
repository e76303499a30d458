"""Pronouns for persons: what each says about number, sex and person."""

from __future__ import annotations

from readthrough.layers import Mentions
from readthrough.stages.words import Words

# Form → set it belongs to. The neopronouns are those readers meet most in fan fiction; «it» and «one» are left alone.
_SETS = {
    "he": "he him his himself 'im hisself",
    "she": "she her hers herself",
    "they": "they them their theirs themself themselves 'em",
    "i": "i me my mine myself meself",
    "we": "we us our ours ourselves ourself",
    "you": "you your yours yourself yourselves ya ye thou thee thy thine thyself y'all",
    "xe": "xe xem xyr xyrs xemself xir",
    "ze": "ze zir zirs zirself hir hirs hirself zem",
    "ey": "ey eir eirs eirself emself",
    "fae": "fae faer faers faerself",
    "ve": "ve ver vis verself",
    "sie": "sie",
    "e": "",
}
PRONOUNS: dict[str, str] = {form: name for name, forms in _SETS.items() for form in forms.split()}
NEOPRONOUNS = frozenset(("xe", "ze", "ey", "fae", "ve", "sie"))
PRONOUN_OF = {"M": "he", "F": "she", "T": "they"}  # by sex
THIRD = frozenset(("he", "she", "they")) | NEOPRONOUNS
# Whose a thing is, before it: «his mother».
OWNERS = frozenset("my your his her their our xyr zir hir eir faer".split())
SUBJECTS = frozenset(_SETS)


def neo_openers(words: Words, names: list[tuple[int, int]]) -> set[int]:
    """«Fae sat down, faer hat on faer knees»: the tokens of those names that are a neopronoun opening a sentence.

    Fae may be a girl's name: then it stands within sentences too, or the story has no «faer».
    """
    words_of = {words.text[first] for first, last in names if last == first + 1}
    within = {words.text[first] for first, last in names if not words.opens[first] or last > first + 1}
    used = {PRONOUNS[w] for w, q in zip(words.text, words.quote, strict=True) if q < 0 and w in PRONOUNS}
    forms = {w for w in words_of - within if PRONOUNS.get(w.lower()) in NEOPRONOUNS & used}
    return {first for first, last in names if last == first + 1 and words.text[first] in forms}


def voiced_tokens(words: Words, mentions: Mentions, voice: str) -> list[int]:
    """Give the tokens where the narration says «I», me or my, or «you» in a story told so, as ``voice`` tells."""
    own = (row.token for row in mentions.rows if row.kind == "pronoun" and row.quote < 0)
    return [token for token in own if PRONOUNS[words.text[token].lower()] == voice]
