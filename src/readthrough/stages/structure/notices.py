"""What sites put into other people's stories: sentences against theft, calls to log in, licences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from readthrough.stages.structure.pieces import Piece, Verdict, Verdicts

# Words of which one must stand in the text at all; then each paragraph is read for two of the next.
_TRIGGERS = ("amazon", "royal road", "unlawfully", "without authorization", "author's consent", "original website",
             "stolen", "without permission", "misappropriated", "illicitly", "pilfered", "purloined")  # fmt: skip
_WORK = re.compile(r"\b(?:story|stories|tale|narrative|novel|book|content|author|authors|creator|creativity)\b")
_CHARGE = re.compile(
    r"\b(?:amazon|royal road|original (?:website|site)|stolen|unlawfully|without (?:the author's )?(?:consent|permission|"
    r"authorization|approval)|misappropriated|unauthori[sz]ed|illicitly|pilfered|purloined|report (?:it|any|the|this|sightings|"
    r"the (?:incident|violation))|genuine source|platform they originally|taken from|rightful)\b"
)


def find_site_notices(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Find paragraphs that a site put in against theft: short, about this text itself, with a charge in them."""
    found = {}
    for i, piece in enumerate(pieces):
        if i in known or not 30 <= len(piece.text) <= 320:
            continue
        low = piece.text.lower().replace("’", "'")
        if any(t in low for t in _TRIGGERS) and _WORK.search(low) and len(set(_CHARGE.findall(low))) >= 2:
            found[i] = Verdict("other", "site-notice", 0.9)
    return found
