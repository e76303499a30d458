"""The heads: how the row of numbers that the network gives for a token is cut, and the names of what it tells."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

KINDS = ("name", "nominal", "pronoun")
TYPES = ("person", "place", "facility", "gpe", "organization", "vehicle")
POS = tuple("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split())
# universaldependencies.org/en/dep, those that the English Web Treebank has.
RELATIONS = tuple(
    "punct case nsubj det root advmod obj amod obl conj compound mark nmod cc aux cop advcl nmod:poss xcomp ccomp "
    "acl:relcl flat parataxis appos nummod acl aux:pass nsubj:pass obl:unmarked nmod:unmarked discourse compound:prt "
    "iobj list expl fixed nmod:desc obl:agent csubj nsubj:outer det:predet vocative goeswith advcl:relcl cc:preconj "
    "reparandum orphan csubj:pass dislocated dep csubj:outer".split()
)
LEMMAS = 168  # ways from a word to its lemma
WIDEST = 20  # tokens of a mention; 99.6% of LitBank's are no longer
REACH = 400  # tokens from a line to a mention that may name its speaker

# What the network says of a token, in this order.
LAYOUT = {
    "span_start": 64, "span_end": 64, "class_start": 18, "class_end": 18, "event": 1, "sentence": 1, "pos": len(POS),
    "lemma": LEMMAS, "dependent": 128, "head": 128, "rel_dependent": 48, "rel_head": 48, "mention_start": 128,
    "mention_end": 128, "quote_start": 96, "quote_end": 96,
}  # fmt: skip
_ENDS = dict(zip(LAYOUT, np.cumsum(list(LAYOUT.values())).tolist(), strict=True))
CUT = {name: slice(_ENDS[name] - wide, _ENDS[name]) for name, wide in LAYOUT.items()}

# What is known of two mentions, of a quote and a mention, of two quotes, beside what the encoder makes of them: tables
# of one weight a cell, by the names below.
_STEPS = np.array([1, 2, 3, 4, 5, 8, 16, 32, 64])  # mentions from one to the other
_SENTENCES = np.array([1, 2, 3, 5, 9])
_TOKENS = np.array([4, 8, 16, 32, 64, 128, 256, 512, 1024])
_QUOTES = np.array([1, 2, 3, 4, 6])
FORMS = ("other", "i", "you", "he", "she", "they", "we", "it", "pronoun", "male", "female")
FEATURES = {
    "c_steps": (3, 3, 10),  # kind, kind, steps
    "c_words": (3, 3, 4),  # kind, kind, how alike their words are
    "c_forms": (11, 11, 5),  # form, form, who says them
    "c_types": (6, 6),
    "c_sentences": (3, 3, 6),
    "c_nested": (2,),
    "s_tokens": (2, 3, 10),  # after or before, kind, tokens between
    "s_forms": (11, 3),  # form, said by whom
    "s_quotes": (2, 6),  # after or before, quotes between
    "s_none": (1,),
    "q_turns": (9,),  # turns from one to the other
    "q_tokens": (9, 10),  # turns, tokens of narration between
}


class Found(NamedTuple):
    """Mentions as columns.

    Tokens ``start`` to ``end`` (half-open); ``kind`` (KINDS), ``type`` (TYPES), ``form`` (FORMS); ``exact``, ``last``,
    ``opening``: numbers of their words, of the last one and of the first that is no article; ``turn``: the turn they
    are said in, or -1; ``sentence``: the number of their sentence.
    """

    start: np.ndarray
    end: np.ndarray
    kind: np.ndarray
    type: np.ndarray
    form: np.ndarray
    exact: np.ndarray
    last: np.ndarray
    opening: np.ndarray
    turn: np.ndarray
    sentence: np.ndarray


def describe(
    words: list[str], turn: np.ndarray, sentence: np.ndarray, rows: list[tuple[int, int, int, int]], sex: dict[str, int]
) -> Found:
    """Lay out mentions (start, end, kind, type) with what their words tell.

    ``sentence``: first tokens, ascending. ``sex``: FORMS index for words that tell one.
    """
    table = np.array(rows, np.int32).reshape(-1, 4)
    start, end, kind, type_ = table.T
    numbers: dict[str, int] = {}
    exact, last, opening, form = [], [], [], []
    for a, b, k, _ in table.tolist():
        low = [w.lower() for w in words[a:b]]
        bare = [w for w in low if w not in _ARTICLES] or low
        exact.append(numbers.setdefault(" ".join(bare), len(numbers)))
        last.append(numbers.setdefault(bare[-1], len(numbers)))
        opening.append(numbers.setdefault(bare[0], len(numbers)))
        form.append(_form(low, k, sex))
    columns = (np.array(c, np.int32) for c in (form, exact, last, opening))
    return Found(start, end, kind, type_, *columns, turn[start], np.searchsorted(sentence, start, "right"))


_ARTICLES = frozenset("the a an this that these those my your his her our their".split())
_FORM_OF = {
    form: FORMS.index(name)
    for name, forms in {
        "i": "i me my mine myself", "you": "you your yours yourself yourselves thou thee thy thine ye ya",
        "he": "he him his himself", "she": "she her hers herself", "we": "we us our ours ourselves",
        "they": "they them their theirs themselves themself 'em", "it": "it its itself",
    }.items()
    for form in forms.split()
}  # fmt: skip


def _form(low: list[str], kind: int, sex: dict[str, int]) -> int:
    if kind == 2:
        return _FORM_OF.get(low[0], FORMS.index("pronoun"))
    for word in low if kind == 0 else low[:1] + low[-1:]:
        if word in sex:
            return sex[word]
    return 0


def sexes() -> dict[str, int]:
    """Map small-letter words that tell a sex to FORMS: titles, nouns for persons, first names given to one sex."""
    from readthrough.lexicons import first_names, person_nouns, titles

    male, female = FORMS.index("male"), FORMS.index("female")
    letter = {"M": male, "F": female}
    found = {w.lower(): (female if share >= 90 else male) for w, share in first_names().items() if not 10 < share < 90}
    found |= {w: letter[s] for w, (s, _) in person_nouns().items() if s in letter}
    return found | {w.lower(): letter[s] for w, (s, _) in titles().items() if s in letter}


def pair_cells(m: Found, i: np.ndarray, j: np.ndarray) -> dict[str, tuple[np.ndarray, ...]]:
    """The cells of the tables ``c_…`` for mentions ``i`` and the earlier ``j`` (broadcast together)."""
    ki, kj = m.kind[i], m.kind[j]
    # no match, same opening word, same last word, the same words
    alike = np.where(m.opening[i] == m.opening[j], 1, 0)
    alike = np.where(m.last[i] == m.last[j], 2, alike)
    alike = np.where(m.exact[i] == m.exact[j], 3, alike)
    ti, tj = m.turn[i], m.turn[j]
    # both told, both in one turn, the later said, the earlier said, each in a turn of its own
    said = np.where(ti < 0, np.where(tj < 0, 0, 3), np.where(tj < 0, 2, np.where(ti == tj, 1, 4)))
    return {
        "c_steps": (ki, kj, np.searchsorted(_STEPS, i - j, "right")),
        "c_words": (ki, kj, alike),
        "c_forms": (m.form[i], m.form[j], said),
        "c_types": (m.type[i], m.type[j]),
        "c_sentences": (ki, kj, np.searchsorted(_SENTENCES, m.sentence[i] - m.sentence[j], "right")),
        "c_nested": ((m.end[j] > m.start[i]).astype(int),),
    }


class Stretches(NamedTuple):
    """Stretches of speech as columns: tokens ``start`` to ``end`` (half-open), and their ``turn``."""

    start: np.ndarray
    end: np.ndarray
    turn: np.ndarray


def may_name(q: Stretches, m: Found, i: np.ndarray, j: np.ndarray) -> np.ndarray:
    """Tell which persons' mentions ``j`` stretches ``i`` are asked about: near ones outside the turn, told or names."""
    near = np.abs(m.start[j] - q.start[i]) < REACH
    return near & (m.type[j] == 0) & ((m.turn[j] < 0) | (m.kind[j] == 0)) & (m.turn[j] != q.turn[i])


def speaker_cells(q: Stretches, m: Found, i: np.ndarray, j: np.ndarray) -> dict[str, tuple[np.ndarray, ...]]:
    """The cells of the tables ``s_…`` for stretches ``i`` and mentions ``j``."""
    before = (m.start[j] < q.start[i]).astype(int)
    far = np.where(before == 1, q.start[i] - m.end[j], m.start[j] - q.end[i])
    between = np.abs(np.searchsorted(q.start, m.start[j], "right") - 1 - i)
    said = np.where(m.turn[j] < 0, 0, np.where(m.turn[j] == q.turn[i], 1, 2))
    return {
        "s_tokens": (before, m.kind[j], np.searchsorted(_TOKENS, far, "right")),
        "s_forms": (m.form[j], said),
        "s_quotes": (before, np.searchsorted(_QUOTES, between, "right")),
    }


def same_cells(
    q: Stretches, told: np.ndarray, order: np.ndarray, i: np.ndarray, j: np.ndarray
) -> dict[str, tuple[np.ndarray, ...]]:
    """The cells of the tables ``q_…`` for stretches ``i`` and the earlier ``j``.

    ``told``: how many tokens of narration stand before each stretch in all. ``order``: the number of their turns.
    """
    apart = np.minimum(order[i] - order[j], 8)
    return {"q_turns": (apart,), "q_tokens": (apart, np.searchsorted(_TOKENS, told[i] - told[j], "right"))}
