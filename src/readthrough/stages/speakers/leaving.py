"""Who has left: «"Fine," said Zoe, and left.», «Tom hung up.», «The door closed behind her.»"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

from readthrough.stages.speakers.memory import Seen
from readthrough.stages.tags import STOPS
from readthrough.stages.words import Words

_LEAVING = 18  # tokens from who leaves to where that is said
_LEAVES = frozenset("departed departs vanished vanishes disappeared disappears exited exits fled".split())
_GOES = (
    "went goes walked walks ran runs hurried hurries stormed storms strode strides slipped slips stalked stalks drove "
    "drives rode rides marched marches rushed rushes stomped stomps trotted trots "
    "wandered wanders drifted drifts swept sweeps jogged jogs padded pads ducked ducks bustled bustles glided glides"
)
_FROM = frozenset(_GOES.split())  # «hurried from the room»
_OFF = frozenset(("off", "away", "out"))
# «until he had ridden off to the village. Then …»
_GONE = frozenset("gone left departed ridden driven walked run hurried".split())
_AWAY_THEN = frozenset("out off away back down up home upstairs downstairs .".split())
_WITH = 300  # tokens back to where who is left behind did something
_TALK = 60  # tokens before who acted last, in which the others there did
_MANY = 20  # acts that are looked at
_SOON = 7  # tokens of «She came back»
_AFAR = 30  # tokens for which the story goes after who left
_LOOKS = frozenset("looked looking gazed gazing stared staring".split())
_FOLLOWS = frozenset(("followed", "following"))
_RETURNS = frozenset("back returned returns returning re-entered entered reappeared rejoined".split())
_AWAY = (
    dict.fromkeys(_GOES.split(), frozenset("out off away outside".split()))
    | dict.fromkeys("hung hangs rang rings".split(), frozenset(("up", "off")))
    | dict.fromkeys("clicked clicks logged logs signed signs".split(), frozenset(("off",)))
    | dict.fromkeys("headed heads".split(), frozenset("out off home".split()))
    | dict.fromkeys("set sets".split(), frozenset(("off",)))
    | dict.fromkeys("was is".split(), frozenset(("gone", "away")))
    | dict.fromkeys("ended ends".split(), frozenset(("call",)))
)
_BACK = frozenset("back returned returns with beside together".split())
_OWN_THINGS = frozenset("the a an his her their my its your this that sugar".split())
_LEFT = frozenset(("left", "leaves"))
# «Tom left the note on the table» and «his left hand» leave nobody; «Tom left the room», «Tom left, whistling» do.
_BEHIND_LEFT = frozenset(", and or with without for by again then in at through him her them me us so before".split())
# «Ann had not left her chair», «Ann waited till he was gone», «If Ann went out», «She went out with Tom for a year»
_NOT_GONE = frozenset(
    "not n't n’t never nobody would could should might may must if till until unless whether "
    "he she they i you we it who whom whose which to when as while".split()
)
_BEFORE_SIDES = frozenset("stage the his her their my to on far centre center".split())
_NOT_YET = frozenset("till until if when whenever before unless".split())  # «Ann waited till he was gone»
_PLACES = frozenset(
    "room house kitchen office building table bar hall shop flat apartment bridge tent ward cabin chamber stage pub "
    "carriage train bathroom bedroom store cafe café restaurant church court courtroom classroom library gym lab "
    "hospital party field scene".split()
)
_OUT_OF = _PLACES | {"door"}
_COMES = frozenset("came comes come entered enters entering stepped steps in into inside through".split())
_SHUTS = frozenset("closed closes shut shuts slammed slams clicked clicks swung swings banged bangs".split())


class Leavers:
    """When everybody who is seen leaves and acts; all by the tokens of sights, which are noted in order."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._acts: dict[int, list[int]] = defaultdict(list)
        self._surely: dict[int, list[int]] = defaultdict(list)
        self._left: dict[int, list[int]] = defaultdict(list)
        self._seen: dict[int, list[int]] = defaultdict(list)
        self._actors: list[tuple[int, int]] = []  # of ``_surely``
        self._exits: list[tuple[int, int]] = []  # of anybody: token and person

    def note(self, sight: Seen, tagged: bool) -> None:
        """Take a sight; ``tagged``: they say something there («"Fine," said Zoe, and left.»)."""
        self._seen[sight.person].append(sight.token)
        acts = sight.subject or tagged
        if acts:
            self._acts[sight.person].append(sight.token)
        if tagged or (acts and (sight.pronoun or self.words.opens[sight.token])):  # «She hoped to see Tom today»
            self._surely[sight.person].append(sight.token)
            self._actors.append((sight.token, sight.person))
        if self._is_leaving(sight, acts):
            self._left[sight.person].append(sight.token)
            self._exits.append((sight.token, sight.person))

    def is_away(self, person: int, since: int, at: int) -> bool:
        """Tell whether somebody has left or was left behind since a token."""
        return self.is_gone(person, since, at) or self.is_left_behind(person, since, at)

    def is_gone(self, person: int, since: int, at: int) -> bool:
        """Tell whether somebody left after the token ``since`` and was not seen again before ``at``."""
        left = self._left.get(person, [])
        k = bisect_left(left, at) - 1
        if k < 0 or left[k] < since:
            return False
        seen, sentence = self._seen.get(person, []), self.words.sentence
        later = seen[bisect_right(seen, left[k]) : bisect_left(seen, at)]  # «Jill ran after him.»
        return all(sentence[token] == sentence[left[k]] or self._is_eyed(token) for token in later)

    def is_waited_out(self, person: int, since: int, at: int) -> bool:
        """«Ann waited until the cook had gone back to the house. Then she …»: tell whether the cook is gone so."""
        seen = self._seen.get(person, [])
        k = bisect_left(seen, at) - 1
        return k >= 0 and seen[k] >= since and self._then_is_gone(seen[k])

    def is_left_behind(self, person: int, since: int, at: int) -> bool:
        """«"Good night," said Ben. Ann slipped out of the house. She ran to the mill.»: tell whether Ben is not there.

        Somebody left whom he was just seen with, the story went after them, and he was not seen since.
        """
        seen = self._seen.get(person, [])
        k = bisect_left(seen, at) - 1
        if k < 0 or seen[k] < since:
            return False
        acts = self._surely.get(person, [])
        acted = acts[bisect_left(acts, at) - 1] if acts and acts[0] < at else -_WITH
        # Whom she left before, she may meet now.
        left = self._exits[bisect_left(self._exits, (at, -1)) - 1] if self._exits and self._exits[0][0] < at else None
        if left is None or left[1] == person or not seen[k] < left[0] < acted + _WITH:
            return False
        end = bisect_left(self._actors, (left[0], -1))
        before = self._actors[max(0, end - _MANY) : end]
        if acted < max((token for token, who in before if who != left[1]), default=acted) - _TALK:
            return False
        return self._goes_on(left[1], left[0], at)

    def _is_eyed(self, token: int) -> bool:
        """«"…," said Tom, following him with his eyes.», «Tom looked after him.»: it is still of who left."""
        text = [word.lower() for word in self.words.text[max(0, token - 5) : token + 5]]
        looks = not _LOOKS.isdisjoint(text[:5]) and "after" in text[:5]
        return looks or (not _FOLLOWS.isdisjoint(text[:5]) and "eyes" in text)

    def _goes_on(self, who: int, left: int, at: int) -> bool:
        """Tell whether the story goes after somebody who left, and they do not come back."""
        acts, sentence, text = self._acts[who], self.words.sentence, self.words.text
        after = acts[bisect_right(acts, left) : bisect_left(acts, at)]
        back = (word.lower() for token in after for word in text[token + 1 : token + _SOON])
        far = bool(after) and after[-1] - left >= _AFAR and sentence[after[-1]] > sentence[left]
        return far and _RETURNS.isdisjoint(back)

    def _is_leaving(self, sight: Seen, acts: bool) -> bool:
        text, at = self.words.text, sight.token
        if acts:
            if at and any(word.lower() in _NOT_YET for word in text[max(0, at - 2) : at]):
                return self._then_is_gone(at)
            if at and text[at - 1].lower() in _OFF and not _FROM.isdisjoint(w.lower() for w in text[at + 1 : at + 3]):
                return self.words.quote[at - 1] < 0  # «And off she went to write something down.»
            return leaves([word.lower() for word in text[at + 1 : at + 1 + _LEAVING]])
        before = [word.lower() for word in text[max(0, at - 5) : at]]
        if before[-1:] != ["behind"] or "door" not in before or _SHUTS.isdisjoint(before):
            return False
        last = self._acts.get(sight.person, [])[-1:]  # «Tom came in, and the door closed behind him.»
        return not last or _COMES.isdisjoint(word.lower() for word in text[last[0] : at - 5])

    def _then_is_gone(self, at: int) -> bool:
        """«Ann waited until the cook had gone back to the house. Then she …»: tell it of the cook by a token."""
        text, end = self.words.text, at
        if not any(word.lower() in _NOT_YET for word in text[max(0, at - 2) : at]):
            return False
        while end < len(text) and end < at + 3 * _LEAVING and text[end] not in STOPS:
            end += 1
        done = [word.lower() for word in text[at:end]]
        had = done.index("had") if "had" in done[:_LEAVING] else len(done)
        gone = done[had + 1 : had + 2]
        if not gone or gone[0] not in _GONE or [word.lower() for word in text[end + 1 : end + 2]] != ["then"]:
            return False
        return gone[0] in ("left", "departed") or not _AWAY_THEN.isdisjoint(done[had + 2 : had + 4])


def leaves(done: Sequence[str]) -> bool:
    """Tell whether the words behind somebody, in small letters, say that they leave, before their sentence ends."""
    for i, word in enumerate(done):
        if word in STOPS or word in _NOT_GONE:
            return False
        if word in _LEAVES:
            return _BACK.isdisjoint(_sentence(done[i + 1 :]))
        if word in _LEFT and _goes(done[max(0, i - 1) : i], done[i + 1 : i + 4]):
            return True
        if word in _FROM and done[i + 1 : i + 3] == ["from", "the"] and not _PLACES.isdisjoint(done[i + 3 : i + 5]):
            return True
        where = next((k for k in range(i + 1, i + 4) if done[k : k + 1] and done[k] in _AWAY.get(word, ())), -1)
        if where > 0 and not (word in ("was", "is") and any(w.endswith("ing") for w in done[i + 1 : where])):
            return _goes_far(done[where], done[where + 1 :])
    return False


def _sentence(behind: Sequence[str]) -> Sequence[str]:
    return behind[: next((i for i, word in enumerate(behind) if word in STOPS), len(behind))]


def _goes_far(where: str, behind: Sequence[str]) -> bool:
    """«out», «out of the house», «up» on a telephone; not «out of patience», «away from the window», «up his coat».

    «Went out and came back with two glasses», «set off with Anna» leave nobody.
    """
    if not _BACK.isdisjoint(_sentence(behind)):
        return False
    if behind[:1] == ["of"]:
        return not _OUT_OF.isdisjoint(behind[1:5])
    if where in ("up", "off") and behind[:1] and behind[0] in _OWN_THINGS:
        return not {"phone", "receiver", "telephone", "call"}.isdisjoint(behind[1:3])
    return behind[:1] != ["from"]


def _goes(before: Sequence[str], behind: Sequence[str]) -> bool:
    """«Left.», «left, whistling», «left the room»; not «left the note», «left hand», «from stage left»."""
    if not _BEFORE_SIDES.isdisjoint(before):
        return False
    return not behind or behind[0] in STOPS or behind[0] in _BEHIND_LEFT or not _PLACES.isdisjoint(behind)
