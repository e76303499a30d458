"""Which language a story is written in, by its commonest small words or its script."""

from __future__ import annotations

from collections import Counter
from functools import cache

from readthrough.lexicons import rows
from readthrough.story import Notice

_SAMPLE = 20_000
_FEWEST = 12
# «I do not know who I am, and I go to town»: small words of Polish, Portuguese or Dutch that English has too say
# nothing in a short text, nor do two words of a language.
_SHORT, _FEW = 300, 3  # words
_ENGLISH_TOO = frozenset("i to do no so me he on a as o is in was men die am an at had van war um de".split())
_SCRIPTS = (
    ("ja", 0x3040, 0x30FF), ("zh", 0x4E00, 0x9FFF), ("ko", 0xAC00, 0xD7AF), ("ru", 0x0400, 0x04FF),
    ("el", 0x0370, 0x03FF), ("he", 0x0590, 0x05FF), ("ar", 0x0600, 0x06FF), ("th", 0x0E00, 0x0E7F),
    ("hi", 0x0900, 0x097F),
)  # fmt: skip


@cache
def _function_words() -> dict[str, frozenset[str]]:
    return {language: frozenset(words.split()) for language, words in rows("function_words")}


def find_language(text: str, declared: str = "") -> str:
    """Return the language as a two-letter code; what is too short to tell is what it declares, else ``en``."""
    sample = text if len(text) <= 3 * _SAMPLE else text[:_SAMPLE] + " " + text[len(text) // 2 :][:_SAMPLE]
    if script := _by_script(sample):
        return script
    words = Counter(sample.lower().replace("’", "'").split())
    total = sum(words.values())
    lists = _function_words()
    if total < _SHORT:
        lists = {k: small if k == "en" else small - _ENGLISH_TOO for k, small in lists.items()}
        lists = {k: small for k, small in lists.items() if k == "en" or sum(w in words for w in small) >= _FEW}
    shares = {language: sum(words[w] for w in small) / max(total, 1) for language, small in lists.items()}
    ranked = sorted(shares.items(), key=lambda item: (-item[1], item[0]))
    said = declared.strip().lower()[:2] if len(declared.strip()) in (2, 3, 5) else ""
    if total < _FEWEST or ranked[0][1] < 0.08:
        return said if said in _function_words() else "en"
    # English words stand in every language's web pages: another language must win clearly.
    return ranked[0][0] if ranked[0][1] > shares["en"] * 1.3 else "en"


def _by_script(sample: str) -> str:
    letters = [ord(c) for c in sample[:4000] if c.isalpha()]
    if len(letters) < 8:
        return ""
    for language, low, high in _SCRIPTS:
        share = sum(low <= c <= high for c in letters) / len(letters)
        # Japanese is Chinese signs with kana between.
        if share > (0.1 if language == "ja" else 0.5):
            return "uk" if language == "ru" and any(c in sample for c in "іїєґ") else language
    return ""


def language_notice(language: str) -> tuple[Notice, ...]:
    """Say honestly what is not read in a story that is not in English."""
    if language == "en":
        return ()
    return (
        Notice(
            "not-english",
            f"This story seems to be written in another language than English ({language}): chapters, notes and "
            "dialogue are read; people, speakers and the rest are made for English and will be wrong here.",
        ),
    )
