"""Who has left: «"Fine," said Zoe, and left.», «Tom hung up.», «The door closed behind her.»"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence, Set

from readthrough.stages.speakers.memory import Seen
from readthrough.stages.tags import STOPS
from readthrough.stages.words import Words

_LEAVING = 14  # tokens from who leaves to where that is said
_LEAVES = frozenset("departed departs vanished vanishes disappeared disappears exited exits fled".split())
_GOES = (
    "went goes walked walks ran runs hurried hurries stormed storms strode strides slipped slips stalked stalks drove "
    "drives rode rides marched marches rushed rushes stomped stomps trotted trots "
    "wandered wanders drifted drifts swept sweeps jogged jogs padded pads ducked ducks bustled bustles glided glides"
)
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
    """When everybody who is seen leaves and acts; all by the tokens of sights, in order.

    ``tagged``: the tokens of those who say something: «"Fine," said Zoe, and left.»
    """

    def __init__(self, words: Words, sights: Sequence[Seen], tagged: Set[int]) -> None:
        self.words = words
        self._acts: dict[int, list[int]] = defaultdict(list)
        self._left: dict[int, list[int]] = defaultdict(list)
        self._seen: dict[int, list[int]] = defaultdict(list)
        for sight in sights:
            self._seen[sight.person].append(sight.token)
            acts = sight.subject or sight.token in tagged
            if acts:
                self._acts[sight.person].append(sight.token)
            if self._is_leaving(sight, acts):
                self._left[sight.person].append(sight.token)

    def is_gone(self, person: int, since: int, at: int) -> bool:
        """Tell whether somebody left after the token ``since`` and was not seen again before ``at``."""
        left = self._left.get(person, [])
        k = bisect_left(left, at) - 1
        if k < 0 or left[k] < since:
            return False
        seen, sentence = self._seen.get(person, []), self.words.sentence
        later = seen[bisect_right(seen, left[k]) : bisect_left(seen, at)]  # «Jill ran after him.»
        return all(sentence[token] == sentence[left[k]] for token in later)

    def _is_leaving(self, sight: Seen, acts: bool) -> bool:
        text, at = self.words.text, sight.token
        if acts:
            if at and text[at - 1].lower() in _NOT_YET:
                return False
            return leaves([word.lower() for word in text[at + 1 : at + 1 + _LEAVING]])
        before = [word.lower() for word in text[max(0, at - 5) : at]]
        if before[-1:] != ["behind"] or "door" not in before or _SHUTS.isdisjoint(before):
            return False
        last = self._acts.get(sight.person, [])[-1:]  # «Tom came in, and the door closed behind him.»
        return not last or _COMES.isdisjoint(word.lower() for word in text[last[0] : at - 5])


def leaves(done: Sequence[str]) -> bool:
    """Tell whether the words behind somebody, in small letters, say that they leave, before their sentence ends."""
    for i, word in enumerate(done):
        if word in STOPS or word in _NOT_GONE:
            return False
        if word in _LEAVES:
            return _BACK.isdisjoint(_sentence(done[i + 1 :]))
        if word in _LEFT and _goes(done[max(0, i - 1) : i], done[i + 1 : i + 4]):
            return True
        where = next((k for k in range(i + 1, i + 4) if done[k : k + 1] and done[k] in _AWAY.get(word, ())), -1)
        if where > 0:
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
