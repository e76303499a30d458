"""Who says nothing: «Tom said nothing», «Ann didn't answer», «he made no reply» beside a line that is another's."""

from __future__ import annotations

from readthrough.stages.words import Words

_NOT = frozenset("not n't n’t never".split())
_POSITIVE = frozenset("only merely simply just".split())  # «not only said so but …»
_WEAK = frozenset("even quite ever so much really once yet have has still".split())  # «didn't even have … said»
_WORDS = frozenset("word words sound answer reply response comment more syllable".split())
_MORE = frozenset("more else further another again other".split())
# «Tom didn't answer at once», «said nothing for a while»: he may have spoken before, and may go on.
_WAS = frozenset(("was", "were"))
_HEARS = frozenset("answered told informed assured asked".split())  # «"Tomorrow," he was answered»
_A_WHILE = frozenset("for at until till immediately right straight yet first then instantly".split())
_GIVES = frozenset("made makes make gave gives give offered offers offer had has found".split())
_REPLIES = frozenset("answer reply response sound comment".split())
_SPEAKS = frozenset(
    "answer answered answers reply replied replies respond responded responds speak speaks spoke utter uttered".split()
)
_SAYS = frozenset("say says said".split())
_OF = frozenset("of about regarding concerning question questions".split())  # «said nothing of the letter»
_BETWEEN = frozenset("still just only also again himself herself themself for once of course though however".split())
_AUXILIARIES = frozenset("did does do would".split())
_ASIDE = 10  # tokens of «Tom, white as chalk, said nothing»
_BACK = 4  # tokens from a verb back to what denies it


def is_denied(words: Words, verb: int) -> bool:
    """Tell whether a verb of saying is denied: «never said a word», «didn't quite say», «said nothing».

    «Tom, not looking up, said» and «not only said so» are not, nor is «said nothing but "Oh"».
    """
    text, i = words.text, verb - 1
    while i > max(0, verb - _BACK) and words.quote[i] < 0 and _is_weak(text[i].lower()):
        i -= 1
    if i >= 0 and words.quote[i] < 0 and text[i].lower() in _NOT:
        return True
    behind = [w.lower() for w in text[verb + 1 : verb + 5]] + [""] * 4
    if verb + 1 < len(text) and words.quote[verb + 1] >= 0:
        return False
    quoted = any(q >= 0 for q in words.quote[verb + 1 : verb + 5])
    if behind[0] == "nothing":
        return not (behind[1] == "but" and quoted)
    if behind[0] in ("not", "never"):
        return behind[1] in ("a", "one") or not behind[1][:1].isalnum()  # «Tom answered not.»
    if behind[0] == "no":
        return behind[1] in _WORDS
    return behind[0] in ("with", "only") and "silence" in behind[1:3]


def _is_weak(word: str) -> bool:
    return (word.endswith("ly") or word in _WEAK) and word not in _POSITIVE


def who_is_silent(words: Words, first: int, end: int) -> str:
    """Tell what a sentence says of its subject, which ends before token ``first``: silent, paused, or nothing of both.

    «"Sir!" Tom said nothing» is «silent»: it is another's line. «Tom didn't answer at once» is «paused»: it may be his
    too. «Tom said nothing more», «nothing of the letter», «didn't say that he was ill» is most likely how he ends.
    """
    text, verb = words.text, first
    if text[first : first + 1] == [","]:
        close = next((i for i in range(first + 1, min(end, first + _ASIDE)) if text[i] == ","), end)
        verb = close + 1
    verb = next((i for i in range(verb, min(end, verb + _BACK)) if text[i].lower() not in _BETWEEN), end)
    if verb + 1 < end and text[verb].lower() in _WAS and text[verb + 1].lower() in _HEARS:
        return "silent"
    at = _silent_at(words, verb, end)
    if at < 0:
        return ""
    behind = [w.lower() for w in text[at + 1 : min(end, at + _BACK + 1)]]
    if not (_MORE | _OF).isdisjoint(behind):
        return ""
    return "paused" if not _A_WHILE.isdisjoint(behind) else "silent"


def _silent_at(words: Words, first: int, end: int) -> int:
    """The verb there of which a sentence says that it is not done: «did not answer», «made no reply»; or -1."""
    text = words.text
    if first + 2 < end and text[first].lower() in _GIVES and text[first + 1].lower() == "no":
        return first + 2 if text[first + 2].lower() in _REPLIES else -1
    for i in range(first, min(end, first + _BACK + 1)):
        word, behind = text[i].lower(), text[i + 1].lower() if i + 1 < end else ""
        if word in _SPEAKS or word in _SAYS:
            whole = word in _SPEAKS or not behind[:1].isalpha() or behind in _ANYTHING
            return i if whole and is_denied(words, i) else -1
        if not (_is_weak(word) or word in _NOT or word in _AUXILIARIES):
            return -1
    return -1


_ANYTHING = frozenset("nothing anything a not no one but and as to in at for".split())  # «didn't say a word»
