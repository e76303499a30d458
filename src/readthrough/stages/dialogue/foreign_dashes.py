"""Speech that a dash opens in other languages: «—Ya lo sé —dijo Juan—. Me voy.», «— Je sais, répondit Paul.»"""

from __future__ import annotations

import re
from collections.abc import Iterator

_DASH = "[–—―]"
_OPENING = re.compile(rf"[\s_*]*+({_DASH})[ \t\u00a0\u202f]?(?=[^\W_]|[¿¡«“\"‘'’*_…])")
# What leads from speech to narration: a dash before a small letter, with no space between («—Ya lo sé —dijo Juan»), or
# behind a mark («— Я знаю, — сказал Иван»). Between spaces alone it is a word of the sentence: «Это — мой дом».
_LEAVES = re.compile(rf"\s({_DASH})(?=[^\W\d_])|[,.!?…][”»\"*_]*\s({_DASH})\s(?=[^\W\d_])")
_BACK = re.compile(rf"{_DASH}[\s.,;:!?…]*+(?=[^\W_]|[¿¡«“\"‘'…])")
# «, répondit Paul», «? demanda-t-elle», «, dit sa mère»: verbs of saying that stand before their subject.
_VERBS = {
    "fr": "dit|répondit|demanda|fit|cria|murmura|reprit|ajouta|répliqua|soupira|chuchota|lança|déclara|expliqua|"
    "continua|répéta|affirma|insista|grogna|balbutia|interrompit|remarqua|protesta|annonça|proposa|hurla|souffla|"
    "dis|répondis|demandai|murmurai|répond|demande|crie|murmure|ajoute|s['’](?:écria|exclama|enquit|étonna|écrie|exclame)",
    "it": "disse|rispose|chiese|domandò|esclamò|gridò|mormorò|sussurrò|aggiunse|replicò|continuò|fece|ribatté|dissi|"
    "risposi|chiesi|dice|risponde|chiede",
    "pt": "disse|respondeu|perguntou|exclamou|gritou|murmurou|sussurrou|acrescentou|replicou|continuou|pediu",
    "pl": "powiedział|rzekł|zapytał|spytał|odparł|odpowiedział|odrzekł|krzyknął|szepnął|mruknął|dodał|zawołał|"
    "powiedziała|rzekła|"
    "zapytała|spytała|odparła|odpowiedziała|odrzekła|krzyknęła|szepnęła|mruknęła|dodała|zawołała",
    "de": "sagte|fragte|antwortete|rief|flüsterte|murmelte|erwiderte|meinte|schrie|entgegnete",
}
# Speech that goes on behind its tag speaks to somebody; «Il haussa les épaules.» does not.
_SPEAKS = re.compile(
    r"[?!¿¡]|\b(?:je|j['’]\w+|tu|te|t['’]\w+|vous|nous|moi|toi|mon|ma|mes|ton|ta|tes|votre|vos|io|mi|ti|voi|noi|eu|"
    r"você|ich|du|dir|dich|mir|mich|wir|ihr)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?…]\s+(?=[^\W\d_]|[¿¡«“\"])")


def foreign_stretches(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int, bool]]:
    """Yield the stretches of speech of a block that a dash opens: start, end, and whether what ends it is certain."""
    opening = _OPENING.match(text, start, end)
    at = opening.start(1) if opening else end
    while at < end:
        stop, goes_on = _speech_end(text, at, end, language)
        yield at, _trimmed(text, at, stop), goes_on is not None
        at = end if goes_on is None else goes_on


def _speech_end(text: str, at: int, end: int, language: str) -> tuple[int, int | None]:
    """Where speech ends, and where it goes on (``end``: nowhere; None: nothing tells of narration at all)."""
    leaves = next((m for m in _LEAVES.finditer(text, at + 2, end) if text[m.end()].islower()), None)
    verbs = _VERBS.get(language)
    said = re.compile(rf"[,!?…»]\s+(?=(?:(?:lui|leur|me|nous|gli|le|mi)\s)?(?:{verbs})\b)") if verbs else None
    tag = said.search(text, at + 2, end) if said else None
    dashed = re.search(rf"\s({_DASH})\s(?=(?:{verbs})\b)", text[at + 2 : end]) if verbs else None
    if dashed and (leaves is None or at + 2 + dashed.start(1) < leaves.start()):  # «– Wiem – powiedział Paweł.»
        back = _BACK.search(text, at + 2 + dashed.end(), end)
        return at + 2 + dashed.start(1), back.end() if back else end
    if leaves and (tag is None or leaves.start() <= tag.start()):
        dash = leaves.start(1) if leaves.group(1) else leaves.start(2)
        back = _BACK.search(text, dash + 1, end)
        return dash, back.end() if back else end
    if tag:
        return tag.start() + 1, _goes_on(text, tag.end(), end)
    return end, None


def _goes_on(text: str, at: int, end: int) -> int:
    """Where speech goes on behind a tag and its sentence, or ``end``."""
    sentence = _SENTENCE.search(text, at, end)
    if sentence is None:
        return end
    following = _SENTENCE.search(text, sentence.end(), end)
    return sentence.end() if _SPEAKS.search(text, sentence.end(), following.start() + 1 if following else end) else end


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
