"""The narration beside a quote: the verb of saying, who is its subject, and to whom it is said."""

from __future__ import annotations

from typing import NamedTuple

from readthrough.layers import Dialogue, Mention, Mentions
from readthrough.lexicons import speech_verbs
from readthrough.stages.lead_ins import leads_in, leads_on
from readthrough.stages.mentions.nominals import DETERMINERS
from readthrough.stages.mentions.pronouns import PRONOUNS
from readthrough.stages.several import names_several, several_before
from readthrough.stages.shown import is_all_of_it, points_out
from readthrough.stages.silences import is_denied, who_is_silent
from readthrough.stages.subjects import JOINS, PREPOSITIONS, Subjects
from readthrough.stages.unseen import is_bare_clause, unseen
from readthrough.stages.words import Words, is_missed, last_token, quote_spans

STOPS = frozenset((".", "!", "?", ";", "...", "…"))
_OBJECT_FORMS = frozenset("him them me".split())
_PARTICLES = frozenset("out back again then now up on at last once more in to with too also as".split())
_HIM = frozenset("him her them me us".split())
_VOICES = frozenset("voice tone whisper reply answer response question words shout scream yell growl murmur".split())
_ASIDE_MARKS = frozenset((",", "--", "—", "-", "–", "_", "*", "**", "***"))  # «*"Then go,"* she said»
_EPITHETS = frozenset("Old Young Little Poor Dear".split())
_BEFORE_NOUNS = ("to", "of", "'s", "’s", "in", "with", "without")
_SPOKEN = frozenset("said says asked asks whispered whispers told yelled".split())  # «a girl behind her said»
_BEING = frozenset("am is are was were been be 's 're 'm ’s ’re ’m".split())
_FARTHEST = 120  # tokens of narration read on either side of a quote
_REACH = 9  # tokens from a subject to its verb: «Tom, still staring at the floor, said»
_OBJECT_VERBS = frozenset(
    "told tells tell telling asked asks ask asking warned warns assured assures reminded reminds "
    "informed informs begged begs urged urges advised answered answers".split()
)


class Tag(NamedTuple):
    """A verb of saying beside a quote.

    ``subject`` and ``object`` index Mentions.rows (-1: none). ``strength`` is the verb's, 3 to 1. ``place`` is after or
    before. ``close`` is true where subject and verb stand together at the quote.
    """

    subject: int
    object: int
    strength: int
    place: str
    close: bool


class Beat(NamedTuple):
    """Who the narration next to a quote in its own paragraph is about (rows of Mentions, -1: none).

    ``before`` and ``after`` are subjects of the sentences next to it; ``voice`` is whose voice is heard there.
    """

    before: int
    after: int
    voice: int = -1


class Beside(NamedTuple):
    """What stands beside one quote: its tag, or None, and the beats around it.

    ``by`` is «it», «somebody» or «several» where such a word says it: «"Come in," it said», «"No," everyone said».
    """

    tag: Tag | None
    beat: Beat
    first: int  # token span of the quote
    last: int
    by: str = ""
    silent: int = -1  # the row of Mentions of whom the narration behind it says that they say nothing


def speaking_subjects(beside: list[Beside]) -> set[int]:
    """Rows of Mentions that are the subject of a verb of saying beside a quote, faces and breaths left aside."""
    return {b.tag.subject for b in beside if b.tag and b.tag.strength > 1}


def look_beside(words: Words, dialogue: Dialogue, mentions: Mentions) -> list[Beside]:
    """Read the narration beside each quote; rows of kind ``quoted`` inside a line get an empty answer."""
    # The widest mention that begins at each token: «his mother» before «his».
    at = {row.token: i for i, row in reversed(list(enumerate(mentions.rows)))}
    spans = quote_spans(words, len(dialogue.quotes))
    reader = _Reader(words, mentions.rows, at)
    found = [reader.beside(q, first, last) for q, (first, last) in enumerate(spans)]
    return [b._replace(tag=None, beat=Beat(-1, -1)) if leads_on(words, found, k) else b for k, b in enumerate(found)]


def _is_told_of_you(words: Words) -> bool:
    """«You look up from your book»: tell whether the narration speaks of a «you» often enough to be about one."""
    told = [w for w, quote in zip(words.text, words.quote, strict=True) if quote < 0]
    you = told.count("You") + told.count("you")
    return you >= _SOME and you >= _YOU * len(told)


_SOME, _YOU = 5, 0.015


class _Reader:
    """Walks the words around quotes."""

    def __init__(self, words: Words, rows: tuple[Mention, ...], at: dict[int, int]) -> None:
        self.words, self.rows, self.at = words, rows, at
        self.verbs = speech_verbs()
        self.ends = [last_token(words, row) + 1 for row in rows]
        self.subjects = Subjects(words, rows, at, self.ends, lambda i: self.verbs.get(words.text[i].lower(), 0))
        self.told_of_you = _is_told_of_you(words)

    def beside(self, q: int, first: int, last: int) -> Beside:
        if last == first:
            return Beside(None, Beat(-1, -1), first, last)
        after_end, before_start = self._after_end(last), self._before_start(first)
        several = self._several(last, after_end) or several_before(self.words.text[before_start:first])
        tag = None if several else self._tag(before_start, first, last, after_end)
        lead = self._last_sentence(before_start, first)
        voice, after = self._voice(last, after_end), self._subject(last, after_end)
        told = who_is_silent(self.words, self.ends[after], after_end) if after >= 0 and tag is None else ""
        beat = Beat(self._subject(*lead), -1 if told else after, voice if voice >= 0 else self._voice(*lead))
        told_by = unseen(self.words.text, (self._past_marks(last, after_end), after_end), (lead[0], first), self._verb)
        by = "several" if several else told_by if tag is None else ""
        return Beside(tag, beat, first, last, by, after if told == "silent" else -1)

    def _tag(self, start: int, first: int, last: int, end: int) -> Tag | None:
        """What leads a quote in, else what is behind; not «Tom asked, "Where is it?" and Ann answered, "Gone."»"""
        led = self._before(start, first)
        if leads_in(self.words, led, first):
            return led
        after = self._after(first, last, end)
        if led and after and after.strength == 1 < led.strength + (self.words.text[first - 1] in (",", ":")):
            return led  # «Ann began, in a low voice, "If you please--" Tom started.»
        joined = after is not None and self.words.text[self._past_marks(last, end)].lower() in JOINS
        return after if after and not joined else led or after

    def _past_marks(self, i: int, end: int) -> int:
        """The first token from ``i`` on that is no comma, dash, or star that ends italics."""
        while i < end and self.words.text[i] in _ASIDE_MARKS:
            i += 1
        return i

    def _several(self, last: int, end: int) -> bool:
        """«"No," said all four of them.», «"Yes," everyone said.»: tell whether several speak as one."""
        text, i = self.words.text, self._past_marks(last, end)
        if i >= end or not text[i][0].islower():  # «"No." Everyone said Tom was mad.»
            return False
        if self._verb(i) > 1:
            return names_several(text[i + 1 : min(end, i + 9)])
        verb = next((j for j in range(i + 1, min(end, i + 9)) if self._verb(j) > 1), i)
        return verb > i and names_several(text[i:verb], whole=True)

    def _after_end(self, last: int) -> int:
        """End of the first sentence of narration after a quote, in its paragraph."""
        words, i = self.words, last
        n = min(len(words.text), last + _FARTHEST)
        while i < n and words.quote[i] < 0 and words.block[i] == words.block[last - 1]:
            if words.text[i] in STOPS and i > last:
                return i
            i += 1
        return i

    def _before_start(self, first: int) -> int:
        """Start of the narration before a quote: its paragraph, or the last one if that ends with a colon or comma."""
        words, i = self.words, first - 1
        if i < 0 or words.quote[i] >= 0:
            return first
        if words.block[i] != words.block[first] and words.text[i] not in (":", ","):
            return first
        block = words.block[i]
        while i >= 0 and first - i < _FARTHEST and words.quote[i] < 0 and words.block[i] == block:
            i -= 1
        return i + 1

    def _last_sentence(self, start: int, first: int) -> tuple[int, int]:
        i = first - 1
        if i >= start and self.words.text[i] in STOPS:
            i -= 1
        while i >= start and self.words.text[i] not in STOPS:
            i -= 1
        return i + 1, first

    def _verb(self, i: int) -> int:
        """Strength of a finite verb of saying at a token; «his reply», «to say» and «saying» are none."""
        word = self.words.text[i].lower()
        strength = self.verbs.get(word, 0)
        before = self.words.text[i - 1].lower() if i else ""
        if word in ("pointed", "points") and self.words.text[i + 1 : i + 2] == ["out"]:
            return 2
        if not strength or (word.endswith("ing") and before not in _BEING):
            return 0
        if before in ("was", "were") and word in _OBJECT_VERBS and word.endswith(("ed", "told")):
            return 0  # «he was answered», «he was told»
        together = before in ("both", "each") and i > 1 and self.words.text[i - 2].lower() in ("they", "we", "you")
        behind = i > 1 and before == "her" and word in _SPOKEN and self.words.text[i - 2].lower() in PREPOSITIONS
        if before in _BEFORE_NOUNS or (before in DETERMINERS and not (together or behind)):
            return 0
        return 0 if is_denied(self.words, i) else strength

    def _after(self, first: int, last: int, end: int) -> Tag | None:
        text = self.words.text
        i = self._past_marks(last, end)
        if i >= end:
            return None
        strength = self._verb(i)
        if strength:  # «said Mr. Bell», «asked the old man softly»
            j = i + 1
            while j < end and j < i + 4 and (text[j].lower() in _PARTICLES or text[j].endswith("ly")):
                j += 1
            row, said_by = self.subjects.at_token(j), j
            while (
                row < 0
                and j < min(end, i + 5)
                and text[j].isalpha()
                and (text[j].islower() or text[j] in _EPITHETS)
                and self.at.get(j, -1) < 0
            ):
                if text[j].lower() == "one" and text[j + 1 : j + 2] == ["of"]:
                    return None  # «said one of the two boys»
                j += 1  # «said the gallant Mr. Bell»
                row = self.subjects.at_token(j)
            if row >= 0 and is_bare_clause(text, said_by, j, self.ends[row], self.rows[row].kind == "pronoun"):
                return None
            if row >= 0 and not (strength == 1 and self.rows[row].kind == "nominal" and j > i + 1):
                return Tag(row, self._object(self.ends[row], end), strength, "after", True)
        if points_out(text, i, end):
            row = self.subjects.at_token(i + 2)
            return Tag(row, -1, 2, "after", True) if row >= 0 and is_all_of_it(text, self.ends[row]) else None
        row = self.subjects.at_token(i)
        if row < 0 and text[i].lower() in JOINS and i + 1 < end:
            row = self.subjects.at_token(i + 1)
        return self._then_verb(row, end, "after") if row >= 0 else None

    def _then_verb(self, row: int, end: int, place: str) -> Tag | None:
        """A verb of saying that follows its subject: «Jane quickly said»."""
        text, start = self.words.text, self.ends[row]
        for j in range(start, min(end, start + _REACH)):
            strength = self._verb(j)
            if strength > 1 or (strength == 1 and j <= start + 1 and not (place == "after" and self._is_over(row))):
                nearer = self.subjects.ending_at(j, start + 1)
                if nearer >= 0 and not self.subjects.belongs_to(nearer, row):
                    when = text[self.rows[nearer].token - 1] == "when"
                    if place == "after" and when and _HIM.intersection(text[j + 1 : j + 2]):
                        return None  # «"I won't!" Tom was shouting when Ann interrupted him»
                    return Tag(nearer, self._object(j + 1, end, text[j]), strength, place, False)
                close = j <= start + 2 and "," not in text[start:j]
                return Tag(row, self._object(j + 1, end, text[j]), strength, place, close)
            if not strength and self.verbs.get(text[j], 0) > 1 and is_denied(self.words, j):
                return None  # «Tom said nothing, but Ann shouted for a cab»
        return None

    def _is_over(self, row: int) -> bool:
        """Tell whether a verb behind a quote that may introduce speech is a deed.

        So it is after a full stop («"Lower." Tom went down on one knee»), and where a noun opens a sentence behind a
        line cut short («"But--" The dog started»).
        """
        i = self.rows[row].token - 1
        while i > 0 and not self.words.text[i][-1].isalnum() and self.words.text[i] not in STOPS:
            i -= 1
        noun = self.rows[row].kind == "nominal" and self.words.text[self.rows[row].token][0].isupper()
        return self.words.text[i] == "." or (noun and self.words.text[i] not in (",", "?", "!"))

    def _object(self, i: int, end: int, verb: str = "") -> int:
        """To whom: «to Jane» after the verb, or right after «told» and «asked»."""
        text = self.words.text
        if verb.lower() in _OBJECT_VERBS and i < end and self.at.get(i, -1) >= 0:
            return self.at[i]
        for j in range(i, min(end - 1, i + 4)):
            of = text[j] == "of" and verb.lower() in _OBJECT_VERBS  # «he asked of the waiter»
            if (text[j] == "to" or of) and self.at.get(j + 1, -1) >= 0:
                return self.at[j + 1]
        return -1

    def _before(self, start: int, first: int) -> Tag | None:
        """«Jane said, "…"»: the last verb of saying of the sentence that runs into the quote."""
        text = self.words.text
        if first <= start or text[first - 1] in STOPS:
            return None
        start, _ = self._last_sentence(start, first)
        for j in range(first - 1, max(start - 1, first - 16), -1):
            strength = self._verb(j) or self._saying(j)
            # «she began, in a low, timid voice, "…"»
            voiced = not _VOICES.isdisjoint(word.lower() for word in text[j + 1 : first])
            if strength > 1 or (strength == 1 and (voiced or j >= first - 3)):
                row = self.subjects.before(start, j)
                if row < 0 and j + 1 < first:
                    row = self.subjects.at_token(j + 1)  # «Then said Jane: "…"»
                if row >= 0:
                    return Tag(row, self._object(j + 1, first, text[j]), strength, "before", first - j <= 4)
        return None

    def _saying(self, j: int) -> int:
        word = self.words.text[j].lower()
        return self.verbs.get(word, 0) - 1 if word.endswith("ing") else 0

    def _voice(self, start: int, end: int) -> int:
        """«"I'm home!" Tom froze as he heard Ann's voice»: whose voice, tone, answer … the sentence tells of."""
        text = self.words.text
        for i in range(start + 1, min(end, start + 24)):
            if text[i].lower() in _VOICES:
                for j in range(i - 1, max(start - 1, i - 4), -1):
                    row = self._owner(self.at.get(j, -1))
                    if row >= 0 and self.ends[row] <= i and self.rows[row].quote < 0:
                        if text[self.ends[row]] in ("'s", "’s", "'", "’"):
                            return row
        return -1

    def _owner(self, row: int) -> int:
        """«Tom's voice shook»: the row of the name or pronoun that owns a voice, for others the row itself."""
        if row < 0 or self.rows[row].kind != "nominal" or self.words.text[self.ends[row] - 1].lower() != "voice":
            return row
        inside = range(row + 1, min(row + 3, len(self.rows)))
        return next((i for i in inside if self.rows[i].token == self.rows[row].token), row)

    def _subject(self, start: int, end: int) -> int:
        """The subject of a sentence of narration: its first mention that no preposition governs.

        «His eyes», «Tom's voice» count for their owner.
        """
        text = self.words.text
        for i in range(start, min(end, start + 24)):
            row = self.at.get(i, -1)
            if row < 0 or self.rows[row].quote >= 0 or is_missed(self.words, self.rows[row]):
                continue
            if i > start and text[i - 1].lower() in PREPOSITIONS:
                continue
            if self.rows[row].kind == "pronoun":
                said = PRONOUNS[text[i].lower()]
                if said == "we" or (said == "you" and (i > start or not self.told_of_you)):
                    continue
                if text[i].lower() in _OBJECT_FORMS and i > start and text[i - 1].isalpha():
                    if text[i - 1].endswith("ing"):
                        continue  # «Watching him, Ann laughed»
                    return -1  # «It hurt him to see Ann so»
            return self._owner(row)
        return -1
