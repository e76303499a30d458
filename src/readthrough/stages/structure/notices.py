"""What sites put into other people's stories: sentences against theft, calls to log in, licences."""

from __future__ import annotations

from collections.abc import Sequence

from readthrough.stages.structure.pieces import Piece, Verdict, Verdicts

# Words of which one must stand in the text at all; then each paragraph is read for two of the next.
_TRIGGERS = ("amazon", "royal road", "unlawfully", "without authorization", "author's consent", "original website",
             "stolen", "without permission", "misappropriated", "illicitly", "pilfered", "purloined", "repost",
             "reupload", "re-upload")  # fmt: skip
_QUOTES = '"“„«‘「—–'
_WORKS = set(
    "story stories tale narrative novel book content author authors creator creativity fic fics fanfic".split()
)
# «He went back to work» names none
_THIS_WORK = ("this work", "my work", "these works")
_CHARGES = (
    "amazon", "royal road", "original website", "original site", "stolen", "unlawfully", "without consent",
    "without the author's consent", "author's consent", "without permission", "without authorization",
    "without approval", "misappropriated", "unauthorized", "unauthorised", "illicitly", "pilfered", "purloined",
    "report it", "report any", "report the", "report this", "report sightings", "genuine source", "taken from",
    "platform they originally", "rightful", "repost", "reupload", "re-upload", "do not copy", "don't copy",
    "other site", "another site", "other platform", "another platform", "on an app", "third party app",
    "third-party app",
)  # fmt: skip


def find_site_notices(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Find paragraphs that a site put in against theft: short, about this text itself, with a charge in them."""
    found = {}
    for i, piece in enumerate(pieces):
        if i in known or not 30 <= len(piece.text) <= 320 or piece.text[0] in _QUOTES:
            continue
        low = piece.text.lower().replace("’", "'")
        if not any(t in low for t in _TRIGGERS):
            continue
        names_a_work = any(work in low for work in _THIS_WORK)
        names_a_work = names_a_work or not _WORKS.isdisjoint(low.replace(",", " ").replace(".", " ").split())
        if names_a_work and sum(charge in low for charge in _CHARGES) >= 2:
            found[i] = Verdict("other", "site-notice", 0.9)
    return found
