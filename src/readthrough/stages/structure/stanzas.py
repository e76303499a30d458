"""Stanzas whose lines are paragraphs of their own, with what stands among them: «[Chorus]», «(The lights are out)»."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from readthrough.stages.structure.messages import chat_name
from readthrough.stages.structure.pieces import Piece, Verdict, Verdicts
from readthrough.stages.structure.voice import hear

# «[Chorus]», «[Verse 2]», «(Bridge)»
_PART_OF_SONG = re.compile(
    r"[*_]{0,2}[(\[{](?:pre-?|post-?)?(?:chorus|verse|bridge|refrain|hook|intro|outro)"
    r"(?: (?:\d|x\d|[ivx]+|one|two|three))?(?::[^)\]}]{0,40})?[)\]}][*_]{0,2}",
    re.IGNORECASE,
)
_LONGEST_ECHO = 12  # words
_QUOTES = '"“”«»‘'
# A line of verse may begin so and close the stanza: «Nor dared to ask how came the horror here.»
_JOINING = frozenset(
    "and or nor but that who whom whose which when where as so then than till until while for if to of in with never "
    "not".split()
)


def names_part_of_song(line: str) -> bool:
    """Tell «[Chorus]» and «[Verse 2]»."""
    return bool(_PART_OF_SONG.fullmatch(line))


def echoes(line: str, above: str) -> bool:
    """Tell «(The lights are out)» under «Oh, oh, the lights are out»."""
    said, sung = set(_WORD.findall(line.lower())), set(_WORD.findall(above.lower()))
    return _is_bracketed(line) and len(said & sung) * 3 >= len(said) * 2


_WORD = re.compile(r"[\w'’]+")


def _is_bracketed(line: str) -> bool:
    """Tell a line that stands in brackets as a whole; no «(‘I don't like it,’ murmured Ida.)»."""
    text = line.strip("*_ ")
    whole = text[:1] == "(" and text[-1:] == ")" and text.count("(") == 1 and text[-2:-1] != "."
    return whole and 0 < len(text.split()) <= _LONGEST_ECHO and not any(c in text for c in _QUOTES)


def is_verse_line(piece: Piece) -> bool:
    """Tell whether a paragraph may be a line of verse."""
    text = piece.text
    return (
        3 <= piece.words <= 14
        and len(text) <= 75
        and len(piece.lines) == 1
        and piece.tag in ("p", "quote")
        and text[0].isupper()
        and (text[-1].isalpha() or text[-1] in ",;:.!?—-…")
        and not any(c in text for c in '"“”«»')
        and not in_title_case(text)
    )


def in_title_case(text: str) -> bool:
    """Tell «A Walk to the Mill» and «THE FERRY» from a line of a song."""
    words = [w for w in text.split() if len(w) > 3]
    return sum(w[0].isupper() for w in words) * 3 > len(words) * 2


def find_stanzas(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Find stanzas whose lines are paragraphs of their own: three or more in a row, and most do not end a sentence.

    Two are enough where they are set in from the margin of the text.
    """
    found: dict[int, Verdict] = {}
    margin = Counter(piece.indent for piece in pieces).most_common(1)[0][0] if pieces else 0
    run: list[int] = []
    for i in range(len(pieces) + 1):
        loose = i < len(pieces) and i not in known
        if loose and (is_verse_line(pieces[i]) or (run and echoes(pieces[i].text, pieces[i - 1].text))):
            run.append(i)
            continue
        found |= dict.fromkeys(_sung(pieces, run, margin), Verdict("lyrics", "lines-in-a-row", 0.7))
        run = []
    return found


def _sung(pieces: Sequence[Piece], run: list[int], margin: int) -> list[int]:
    """Say which lines of a run are verse: all of its stanzas, or none."""
    if len(run) < 2:
        return []
    labelled = run[0] > 0 and names_part_of_song(pieces[run[0] - 1].text)
    usual = min(pieces[i].gap for i in run[1:])
    stanzas = [stanza for s in _stanzas(pieces, run, usual) if _is_verse(pieces, stanza := _trimmed(pieces, s, usual))]
    if max(map(len, stanzas), default=0) < 3 - labelled:
        return [i for stanza in _stanzas(pieces, run, usual) if _is_couplet(pieces, stanza, margin) for i in stanza]
    # Two lines between stanzas are a refrain, one line is the story going on: «He sat up.»
    return [i for stanza in stanzas if len(stanza) > 1 for i in stanza]


def _is_couplet(pieces: Sequence[Piece], stanza: list[int], margin: int) -> bool:
    """Tell two lines set in from the margin, about as long, of which the first does not end its sentence."""
    lines = [pieces[i].text for i in stanza if pieces[i].indent > margin + 1]
    short, long = min(map(len, lines), default=0), max(map(len, lines), default=0)
    return len(lines) == len(stanza) == 2 and lines[0][-1] not in ".!?…:" and short * 4 > long * 3


def _stanzas(pieces: Sequence[Piece], run: list[int], usual: int) -> list[list[int]]:
    """Cut a run where a gap is wider than between its lines: «… your engine fading» ¶ «He sat up.»"""
    cut: list[list[int]] = [[run[0]]]
    for i in run[1:]:
        if pieces[i].gap > usual:
            cut.append([])
        cut[-1].append(i)
    return cut


def _trimmed(pieces: Sequence[Piece], stanza: list[int], usual: int) -> list[int]:
    """Leave out a first and a last line that no gap parts from the stanza, but a full stop: «He sat up.»"""
    if any(_closes(pieces[i]) for i in stanza[1:-1]):
        return stanza
    first, last = stanza[0], stanza[-1]
    low = pieces[first].gap <= usual and _closes(pieces[first]) and _is_told(pieces[first])
    after = pieces[last + 1].gap if last + 1 < len(pieces) else usual + 1
    high = after <= usual and _closes(pieces[last]) and _is_told(pieces[last])
    return stanza[low : len(stanza) - high]


def _closes(piece: Piece) -> bool:
    return piece.text[-1] in ".!?…"


def _is_told(piece: Piece) -> bool:
    """Tell a sentence of the story: «He sat up.», «Finn came in.», «Kurt lay on his back and watched.»"""
    first, *rest = _WORD.findall(piece.text.lower())
    voice = hear(piece.text)
    if first in _JOINING or voice.first + voice.second:
        return False
    return first in ("he", "she", "they") or hear(" ".join(rest[:1])).past > 0 or (voice.past > 0 and voice.third > 0)


def _is_verse(pieces: Sequence[Piece], stanza: list[int]) -> bool:
    lines = [pieces[i].text for i in stanza]
    chat = sum(bool(chat_name(line)) for line in lines)
    return sum(line[-1] not in ".!?…" for line in lines) * 2 > len(lines) and chat < 2


def find_refrains(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Take «[Chorus]» over lines that are sung, and echoes in brackets under or between them."""
    found: dict[int, Verdict] = {}
    for i, piece in enumerate(pieces):
        if i in known or len(piece.lines) > 1 or not piece.text:
            continue
        above, below = known.get(i - 1) or found.get(i - 1), known.get(i + 1)
        if names_part_of_song(piece.text) and below and below.kind == "lyrics":
            found[i] = Verdict("lyrics", below.why, 0.8)
        elif above and above.kind == "lyrics":
            between = bool(below and below.kind == "lyrics") and _is_bracketed(piece.text)
            if between or echoes(piece.text, pieces[i - 1].text):
                found[i] = Verdict("lyrics", above.why, 0.7)
    return found
