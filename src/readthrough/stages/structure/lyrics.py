"""Song and verse: stanzas, lines set in italics, and bare lines that stand against the story around them."""

from __future__ import annotations

from collections.abc import Sequence

from readthrough.stages.structure.pieces import Piece, Verdict, Verdicts
from readthrough.stages.structure.stanzas import echoes, find_stanzas, in_title_case, names_part_of_song
from readthrough.stages.structure.voice import Voice, hear, hear_story

_QUOTES = '"“„«「'
_SONG = ("song", "lyric", "sang", "sing", "chorus", "radio", "tune", "humm", "verse", "melody", "ballad", "karaoke")
_SONG_NOTES = ("song", "lyric", "music", "album")


def find_verse(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Find stanzas: several short lines in one paragraph that no margin broke."""
    margin = _margin(pieces)
    found = {}
    for i, piece in enumerate(pieces):
        if i not in known and 2 <= len(piece.lines) <= 200 and _is_stanza(piece.lines, margin):
            found[i] = Verdict("lyrics", "short-lines", 0.8 if len(piece.lines) > 2 else 0.6)
    return found | find_stanzas(pieces, known)


def _margin(pieces: Sequence[Piece]) -> int:
    """Return the width to which this text's lines were wrapped by hand; 0 where they were not."""
    lengths = sorted(len(line) for p in pieces if len(p.lines) > 3 for line in p.lines[:-1])
    return lengths[len(lengths) * 7 // 10] if len(lengths) > 20 else 0


def _is_stanza(lines: Sequence[str], margin: int) -> bool:
    sung = [line for line in lines if line and not names_part_of_song(line)]
    labelled = len(sung) < sum(map(bool, lines))
    # «Oh, oh, the lights are out / (the lights are out)»: an echo is no line of its own.
    lines = sung[:1] + [line for above, line in zip(sung, sung[1:], strict=False) if not echoes(line, above)]
    if labelled and lines and max(map(len, lines)) <= 70:
        return True
    if lines and lines[-1].startswith(("--", "—")):
        # «—Tennyson» under two lines of verse.
        lines = lines[:-1] if len(lines) > 2 else lines
    if len(lines) < 2 or not margin and max(map(len, lines)) > 70:
        return False
    longest = max(map(len, lines[:-1]))
    opened = sum(line.lstrip("\"“‘'_*(—-")[:1].isupper() for line in lines)
    if margin > 40:
        limit = 0.6 if len(lines) == 2 else 0.85 if len(lines) == 3 else 0.97
        if longest > margin * limit or len(lines[-1]) > margin * 0.97:
            return False
        return opened == len(lines) or (opened >= 0.8 * len(lines) and longest <= margin * 0.75)
    dialogue = sum(line[0] in _QUOTES for line in lines)
    closed = sum(line[-1] in '.!?"”' for line in lines)
    return opened >= 0.7 * len(lines) and dialogue <= 1 and closed <= len(lines) * 0.6


def find_lyrics(pieces: Sequence[Piece], known: Verdicts, title: str) -> dict[int, Verdict]:
    """Find the lines of a song between the paragraphs of a story, marked by italics or not marked at all."""
    story = [i for i in range(len(pieces)) if i not in known]
    songs = _names_a_song(pieces, known)
    found = _italic_lines(pieces, story, songs)
    found |= _open_lines(pieces, story, found, songs)
    return found | _against_the_story(pieces, story, found, songs, title)


def _names_a_song(pieces: Sequence[Piece], known: Verdicts) -> bool:
    """Tell whether a note or summary speaks of a song."""
    talk = (
        pieces[i].text.lower()
        for i, v in known.items()
        if v.kind in ("note", "end_note", "summary", "disclaimer", "metadata")
    )
    return any(word in text for text in talk for word in _SONG_NOTES)


def _italic_lines(pieces: Sequence[Piece], story: Sequence[int], songs: bool) -> dict[int, Verdict]:
    """Take short paragraphs wholly in italics that do not close like sentences; one alone is somebody's thought."""
    lines = [
        i
        for i in story
        if pieces[i].italic > 0.85
        and pieces[i].text[-2:-1] != ":"
        and 3 <= pieces[i].words <= 60
        and not _has_speech(pieces[i])
    ]
    sung = [i for i in lines if _reads_as_verse(pieces[i])]
    close = _close_lines(pieces, story, set(sung))
    if len(sung) < (2 if songs else 3) or len(sung) * 2 < len(lines):
        return dict.fromkeys(close, Verdict("lyrics", "italic-lines", 0.65))
    taken = lines if songs or len(sung) * 4 > len(lines) * 3 else sung
    return {i: Verdict("lyrics", "italic-lines", 0.85 if songs else 0.65) for i in taken if len(pieces[i].text) < 400}


def _close_lines(pieces: Sequence[Piece], story: Sequence[int], sung: set[int]) -> set[int]:
    """Take lines of verse right under each other in a text whose paragraphs are parted by blank lines."""
    gaps = sorted(pieces[i].gap for i in story)
    if not gaps or gaps[len(gaps) // 2] == 0:
        return set()
    under = {i for i in sung if i - 1 in sung and pieces[i].gap == 0}
    return under | {i - 1 for i in under}


def _reads_as_verse(piece: Piece) -> bool:
    """Tell lines from sentences: short, and most without a full stop at the end."""
    lines = [line.strip("*_/ ") for line in piece.lines if line.strip("*_/ ")]
    if not lines or max(map(len, lines)) > 80:
        return False
    voice = hear(piece.text)
    return sum(line[-1] in ".!?" for line in lines) * 2 <= len(lines) and voice.third <= voice.first + voice.second


def _has_speech(piece: Piece) -> bool:
    return any(c in piece.text for c in '"“”«»')


def _open_lines(pieces: Sequence[Piece], story: Sequence[int], found: Verdicts, songs: bool) -> dict[int, Verdict]:
    """Take bare lines without a closing mark: two in a row, one beside a paragraph where somebody sings, or every
    one in a story whose note names a song.
    """
    taken: dict[int, Verdict] = {}
    allowed = set(story)
    open_lines = {i for i in story if i not in found and _is_open_line(pieces[i])}
    if len(open_lines) * 4 > len(story) or not open_lines:
        return {}
    wrapped = _margin(pieces) > 0
    unfinished = sum(p.text[-1].isalnum() for p in pieces if p.text) - len(open_lines)
    tidy = not wrapped and unfinished * 20 < len(story)
    for i in sorted(open_lines):
        around = [pieces[j].text.lower() for j in (i - 2, i - 1, i + 1, i + 2) if j in allowed and j not in open_lines]
        sung = songs or any(word in text for text in around for word in _SONG)
        beside = i - 1 in open_lines or i + 1 in open_lines
        # «And the river won't say where it's going»: alone without its full stop, where all else has one.
        odd = tidy and pieces[i].words >= 6 and hear(pieces[i].text).present > 0
        if sung or ((beside and not wrapped or odd) and _is_lyric_voice(pieces[i])):
            taken[i] = Verdict("lyrics", "open-lines", 0.8 if sung and beside else 0.6)
    return taken


def _is_open_line(piece: Piece) -> bool:
    text = piece.text
    return (
        4 <= piece.words <= 16 and len(text) <= 90 and len(piece.lines) == 1 and piece.tag in ("p", "quote")
        and text[0].isupper() and text[-1].isalpha() and not _has_speech(piece)
        and ":" not in text and not in_title_case(text)
    )  # fmt: skip


def _is_lyric_voice(piece: Piece) -> bool:
    voice = hear(piece.text)
    return voice.third == 0 or voice.first + voice.second > 0


def _against_the_story(
    pieces: Sequence[Piece], story: Sequence[int], found: Verdicts, songs: bool, title: str
) -> dict[int, Verdict]:
    """Take bare sentences that stand alone against the person and the tense of the story.

    «Is there a light in the window for me?» alone in a story told of «he» in the past. One such line is a
    thought; several, or a note that names a song, or a title that is one of them, make it a song.
    """
    alone = [i for i in story if i not in found and _may_be_sung(pieces, i)]
    differing = {i for i in alone if _differs(hear(pieces[i].text), pieces[i])}
    if not differing or len(differing) * 2 > len(story):
        return {}
    voice = hear_story(pieces[i].text for i in story if i not in found and i not in differing)
    if not (voice.told_in_third and voice.told_in_past):
        return {}
    named = songs or any(_holds_title(pieces[i].text, title) for i in alone)
    if len(differing) < (2 if named else 3) or len(differing) * (300 if named else 80) < len(story):
        return {}
    sung = differing | {i for i in alone if _holds_title(pieces[i].text, title) or _sings_of_us(pieces[i])}
    return {i: Verdict("lyrics", "verse-against-prose", 0.8 if named else 0.55) for i in sung}


def _sings_of_us(piece: Piece) -> bool:
    """Tell «You and I were never any good at the dark.»: the past, but of *you* and *I*, beside lines that are sung."""
    voice = hear(piece.text)
    return voice.first > 0 and voice.third == 0 and not _thinks(piece.text)


def _may_be_sung(pieces: Sequence[Piece], i: int) -> bool:
    piece = pieces[i]
    text = piece.text
    return (
        5 <= piece.words <= 16 and len(piece.lines) == 1 and piece.tag in ("p", "quote")
        and text[0] not in "\"“‘'«「—–-(" and not _has_speech(piece) and i > 0 and not text.endswith((",", ";"))
        and ":" not in text and not any(c.isdigit() for c in text)
    )  # fmt: skip


def _differs(voice: Voice, piece: Piece) -> bool:
    """Tell first or second person in the present, with nobody of the story in it."""
    return voice.first + voice.second > 0 and voice.third == 0 and voice.past == 0 and not _thinks(piece.text)


def _thinks(text: str) -> bool:
    """Tell a thought that says so: «I can't stay, thought Marie.»"""
    low = text.lower()
    return any(verb in low for verb in (" thought", " wondered", " told ", " himself", " herself", " said"))


def _holds_title(text: str, title: str) -> bool:
    low = "".join(c for c in title.lower() if c.isalnum() or c == " ").strip()
    return len(low.split()) >= 3 and low in "".join(c for c in text.lower() if c.isalnum() or c == " ")
