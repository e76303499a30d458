"""Whose deed a verb of saying beside a quote is: the names before it, and those that are not its subject."""

from __future__ import annotations

from collections.abc import Callable

from readthrough.layers import Mention
from readthrough.stages.unseen import overheard
from readthrough.stages.words import Words

PREPOSITIONS = frozenset(
    "to at of for with from by in on into over under about against towards toward behind beside before after between "
    "near upon onto through past around like than".split()
)
JOINS = frozenset("and then but so".split())
# «Jane nodded before Tom said so»: right behind a noun they govern what follows, elsewhere they open a clause.
_CONJUNCTIONS = frozenset("before after like than for".split())
_RELATIVES = frozenset("who whom that which whose".split())
_OPENS_CLAUSE = _RELATIVES | frozenset(
    "and but or then when whenever while as if because so since what where why how though although until once".split()
)
# «came into the room where Ann sat, and said»; «Ann, who had met Tom, said»
_PLACED = frozenset("where whom which whose who".split())
_TIMED = frozenset("when while as if though although because since until once before after".split())
_SUBJECT_FORMS = frozenset("he she they i we you xe ze ey fae ve sie ye thou".split())
_OBJECT_FORMS = frozenset("him them me us her".split())
# Deeds to another that do not end in -ed: «She met Tom on the stairs, and said».
_DONE_TO = frozenset(
    "met meets saw sees took takes caught catches left leaves held holds found finds gave gives drew draws led leads "
    "brought brings sent sends shook shakes struck strikes hit hits beat fed kept let put won lost heard".split()
)
_LONG = 5  # tokens of a subject that stands between another one and the verb
_REACH = 9  # tokens from a subject to its verb: «Tom, still staring at the floor, said»
_CLAUSE = 12  # tokens from the word that opens a clause to a name in it


class Subjects:
    """The mentions of a text that can be subjects of its verbs; ``strength`` is a verb's of saying at a token."""

    def __init__(
        self,
        words: Words,
        rows: tuple[Mention, ...],
        at: dict[int, int],
        ends: list[int],
        strength: Callable[[int], int],
    ) -> None:
        self.words, self.rows, self.at, self.ends, self.strength = words, rows, at, ends, strength

    def at_token(self, i: int) -> int:
        """The mention that begins at a token and can be a subject («him» cannot), or -1."""
        row = self.at.get(i, -1)
        if row < 0 or self.rows[row].quote >= 0:
            return -1
        if self.rows[row].kind == "pronoun" and self.words.text[i].lower() not in _SUBJECT_FORMS:
            return -1
        end = self.ends[row]
        if end < len(self.words.text) and self.words.text[end] in ("'s", "’s"):
            return -1
        return row

    def ending_at(self, end: int, first: int) -> int:
        """The subject that ends right before a token and begins at ``first`` or later, or -1."""
        found = (self.at_token(i) for i in range(max(first, end - _LONG), end))
        return next((row for row in found if row >= 0 and self.ends[row] == end), -1)

    def belongs_to(self, row: int, head: int) -> bool:
        """Tell whether a name before a verb only tells who the subject ``head`` before it is.

        «The woman beside Tom said», «the boy who had hit Tom said», «the man holding Tom said», but «Jane nodded before
        Tom said», «the boy who laughed when Tom said», «the boy who Tom said was late».
        """
        text, first, noun = self.words.text, self.rows[row].token, self.ends[head]
        before = text[first - 1].lower()
        if before in PREPOSITIONS:
            return before not in _CONJUNCTIONS or first - 1 == noun
        if text[noun].lower() in _RELATIVES:
            return noun < first - 1 and before.isalpha() and before not in _OPENS_CLAUSE
        return noun == first - 1 and before.endswith("ing") and self.rows[head].kind == "nominal"

    def before(self, start: int, verb: int) -> int:
        """The subject of a verb in a sentence from ``start`` on, or -1: the nearest that is not another's object."""
        text = self.words.text
        if self._is_bare(verb):
            heard = self._heard(start, verb)
            if heard != _NOBODY:
                return heard
        for i in range(verb - 1, start - 1, -1):
            row = self.at_token(i)
            if row < 0 or self.ends[row] > verb or self._is_passed_over(row, start, verb):
                continue
            word = text[i - 1].lower() if i > start else ""
            # «The bell rang before Tom began, "…"»
            governed = word in PREPOSITIONS and not (word in _CONJUNCTIONS and self.ends[row] == verb)
            if governed and not self._goes_on_with_who(row, verb):
                continue
            # «asked Tom, and said»
            asked = bool(word) and self.strength(i - 1) > 0 and self.rows[row].kind != "pronoun"
            if not asked or (word.endswith("ing") and not self._leads_away(row, verb)):
                return overheard(text, self.at, self.ends, row, verb)
        return -1

    def _is_passed_over(self, row: int, start: int, verb: int) -> bool:
        """Tell whether a name before a verb has its own clause, or is done to, so that the verb is another's."""
        if self.ends[row] == verb:
            return self._is_told_of_another(row, start)
        if verb - self.ends[row] > 2 and self._in_relative_clause(row, start):
            return True
        if not self._is_subject_before(row, start):
            return False
        return self._is_done_to(row, verb) or self._in_clause_of_place(row, start, verb)

    def _is_told_of_another(self, row: int, start: int) -> bool:
        """«The boy who had hit Tom said»: tell whether a name before a verb belongs to a noun before it."""
        heads = (self.at_token(i) for i in range(max(start, self.rows[row].token - _REACH), self.rows[row].token))
        return any(
            head >= 0 and self.rows[head].kind == "nominal" and self.belongs_to(row, head)
            for head in heads
            if "," not in self.words.text[self.ends[head] : self.rows[row].token]
        )

    def _in_relative_clause(self, row: int, start: int) -> bool:
        """«a man she did not know put his head in and said»: a pronoun right behind a noun opens its own clause."""
        first = self.rows[row].token
        if self.rows[row].kind != "pronoun" or first <= start:
            return False
        before = (self.at.get(i, -1) for i in range(max(start, first - 5), first))
        return any(row >= 0 and self.rows[row].kind == "nominal" and self.ends[row] == first for row in before)

    def _is_subject_before(self, row: int, start: int) -> bool:
        first = self.rows[row].token
        found = (self.at_token(i) for i in range(first - 1, start - 1, -1))
        return any(other >= 0 and self.ends[other] <= first for other in found)

    def _is_done_to(self, row: int, verb: int) -> bool:
        """«Ann, embracing Tom, said», «Ann kissed Tom, and said», «Ann turned to thank Tom, and said».

        A name before its own verb is none: «Ann saw Tom smile and said» is left to who is nearest.
        """
        text, first = self.words.text, self.rows[row].token
        doing = text[first - 1].lower()
        if not doing.isalpha() or not self._leads_away(row, verb):
            return False
        if doing == "both" or doing in JOINS or doing == "or":  # «leant behind her and Tom, and said»
            other = text[first - 2].lower()
            doing = text[first - 3].lower() if other in _OBJECT_FORMS else ""
            return doing in PREPOSITIONS or self._is_deed(doing, first - 3)
        return self._is_deed(doing, first - 1)

    def _is_deed(self, doing: str, at: int) -> bool:
        if self.strength(at) or doing in _OPENS_CLAUSE or doing in PREPOSITIONS:
            return False
        to_do = self.words.text[at - 1].lower() == "to"
        return to_do or doing in _DONE_TO or (len(doing) > 4 and doing.endswith(("ing", "ed")))

    def _leads_away(self, row: int, verb: int) -> bool:
        """Tell whether words behind a name lead back to an earlier subject: a comma, «and», «on the stairs, and»."""
        text, first, end = self.words.text, self.rows[row].token, self.ends[row]
        behind = text[end].lower()
        let = text[first - 1].lower() in ("let", "make", "help")  # «stopped to let Tom pass, and said»
        if not (let or behind == "," or behind in PREPOSITIONS or behind in JOINS or behind in _AWAY):
            return False
        if behind == "," and text[end + 1].lower() in _RELATIVES:
            return False
        back = self._before_adverbs(verb)
        return text[back].lower() in JOINS or text[back] == "," or text[verb].lower().endswith("ing")

    def _before_adverbs(self, verb: int) -> int:
        """The token before a verb and its adverbs: «, thus began», «and presently said»."""
        i = verb - 1
        while self.words.text[i].endswith("ly") or self.words.text[i].lower() in _ADVERBS:
            i -= 1
        return i

    def _in_clause_of_place(self, row: int, start: int, verb: int) -> bool:
        """«came into the room where Ann sat, and said», «going to the window, where Ann stood, said»: another's.

        «They came to the gate, where Tom turned, and said» is Tom's.
        """
        text, first, end = self.words.text, self.rows[row].token, self.ends[row]
        between = [w.lower() for w in text[end:verb]]
        if between.count(",") != 1 or between[0] == ",":
            return False
        back = self._before_adverbs(verb)
        closes = text[back] == ","  # «…, where Ann was standing, said»
        for i in range(first - 1, max(start, first - _CLAUSE), -1):
            word = text[i].lower()
            if word in (",", ";"):
                return False
            if word in _PLACED or (word in _TIMED and closes):
                if text[i - 1].lower() in PREPOSITIONS and word == "which":
                    return False  # «upon which Tom rose, and said»
                parted = text[i - 1] in (",", ";") or word in _TIMED
                return closes or (not parted and text[back].lower() in JOINS and text[back - 1] == ",")
        return False

    def _goes_on_with_who(self, row: int, verb: int) -> bool:
        """«was met by Ann, who, flying to her, cried», «looked at Tom, who smiled, and said».

        «"This one," and he turned to Tom, who went pale, "may stay."» has no verb of saying.
        """
        text, i = self.words.text, self.ends[row]
        if self.strength(verb) < _SAYING:
            return False
        i += text[i] == ","
        if i >= verb or text[i].lower() != "who":
            return False
        if text[i + 1] == ",":
            return True
        return "," not in text[i:verb] or text[self._before_adverbs(verb)].lower() in JOINS

    def _is_bare(self, verb: int) -> bool:
        """«heard him say»: tell whether a verb of saying has no ending."""
        return self.words.text[verb].lower() in _BARE

    def _heard(self, start: int, verb: int) -> int:
        """Who is heard or made to say something: a row, -1 for «it», _NOBODY where nobody is or «I say» stands there.

        «Ann heard him mutter», «Ann heard her kiss Tom and say».
        """
        text = self.words.text
        if self.ending_at(verb, start) >= 0 and text[verb - 1].lower() in ("i", "we", "you", "they"):
            return _NOBODY
        for i in range(verb - 2, start - 1, -1):
            if text[i].lower() in ("hear", "hears", "heard"):
                row = self.at.get(i + 1, -1)
                return row if row >= 0 or text[i + 1].lower() == "it" else _NOBODY
        return _NOBODY


_NOBODY = -2
_SAYING = 2  # the strength of a verb that always tells of speech
_AWAY = frozenset("aside away off out up down back home close apart".split())
_ADVERBS = frozenset("thus then now there here too again still only just even once also soon".split())
_BARE = frozenset(
    "say ask add mutter murmur whisper cry call shout exclaim reply answer continue sigh remark mumble scream yell sob "
    "declare announce observe".split()
)
