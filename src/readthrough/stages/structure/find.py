"""Puts the judgements about each piece together: the first that speaks of a piece decides."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from msgspec.structs import replace

from readthrough.layers import Block, Chapter, Structure
from readthrough.stages.structure.books import find_archive_frame, find_last_words, find_matter
from readthrough.stages.structure.breaks import blank_line_breaks, find_breaks, find_centred
from readthrough.stages.structure.chapters import chapter_rows, find_chapters
from readthrough.stages.structure.language import find_language, language_notice
from readthrough.stages.structure.letters import find_dates, find_letters
from readthrough.stages.structure.lyrics import find_lyrics, find_verse
from readthrough.stages.structure.messages import find_chats, find_messages, find_texts
from readthrough.stages.structure.notes import find_notes
from readthrough.stages.structure.notices import find_site_notices
from readthrough.stages.structure.pieces import Piece, Verdict, cut_pieces, join_blocks
from readthrough.stages.structure.povs import find_pov_lines
from readthrough.stages.structure.recordings import find_recordings
from readthrough.stages.structure.stanzas import find_refrains
from readthrough.stages.structure.titles import find_title, with_typed
from readthrough.stages.structure.transcripts import find_transcripts
from readthrough.story import Story


def find_structure(story: Story) -> Structure:
    """Give every paragraph of a story its kind, and find chapters, title, author and language.

    Blocks cover every character that is not white space once, in order; a break that is only blank lines is a block
    without characters. A role that the source marks wins over what the words suggest.
    """
    pieces = cut_pieces(story)
    verdicts = find_marked(pieces)
    verdicts |= find_archive_frame(pieces, verdicts)
    found = find_chapters(story, pieces, verdicts)
    verdicts |= found.verdicts
    starts = [i for i, _, _ in found.starts]
    verdicts |= find_breaks(pieces, verdicts)
    head = find_title(story, pieces, verdicts)
    verdicts |= head.verdicts
    verdicts |= find_pov_lines(pieces, verdicts)
    verdicts |= find_centred(pieces, verdicts)
    verdicts |= find_matter(pieces, verdicts, starts)
    verdicts |= find_site_notices(pieces, verdicts)
    verdicts |= find_last_words(pieces, verdicts, starts)
    verdicts |= find_notes(pieces, verdicts, starts)
    head = with_typed(head, pieces, verdicts)
    for judge in (find_transcripts, find_chats, find_texts, find_letters, find_messages, find_recordings, find_verse):
        verdicts |= judge(pieces, verdicts)
    verdicts |= find_lyrics(pieces, verdicts, head.title)
    verdicts |= find_refrains(pieces, verdicts)
    verdicts |= find_dates(pieces, verdicts)
    blocks = sorted(
        [*join_blocks(pieces, verdicts), *blank_line_breaks(pieces, verdicts)], key=lambda b: (b.start, b.end)
    )
    chapters = chapter_rows(found, pieces, _end_of_story(blocks))
    language = find_language(story.text, story.declared.language)
    return Structure(
        _in_chapters(blocks, chapters), chapters, head.title, head.author, language, language_notice(language)
    )


def find_marked(pieces: Sequence[Piece]) -> dict[int, Verdict]:
    """Take the roles that the source marks, but not where they would leave no story at all."""
    marked = {i: Verdict(p.role, "marked-by-site") for i, p in enumerate(pieces) if p.role and not _is_absurd(p)}
    if len(marked) == len(pieces) and sum(p.words for p in pieces) > 200:
        return {i: v for i, v in marked.items() if v.kind in ("letter", "lyrics", "message", "break")}
    return marked


def _is_absurd(piece: Piece) -> bool:
    """Tell a heading, title or break that holds a whole text: somebody pasted the story into ``<h2>``."""
    return piece.role in ("heading", "title", "byline", "break") and len(piece.text) > 500


def _end_of_story(blocks: Sequence[Block]) -> int:
    return max((b.end for b in blocks if b.kind != "back"), default=0)


def _in_chapters(blocks: Sequence[Block], chapters: Sequence[Chapter]) -> tuple[Block, ...]:
    """Give each block its chapter: None before the first and for back matter."""
    starts = [c.start for c in chapters]
    placed = []
    for block in blocks:
        chapter = bisect_right(starts, block.start) - 1 if starts else -1
        inside = chapter >= 0 and not (block.kind == "back" and block.start >= chapters[-1].start)
        placed.append(replace(block, chapter=chapter if inside else None))
    return tuple(placed)
