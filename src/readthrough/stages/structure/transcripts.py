"""Questions and answers as a court takes them down: «BY MR. HALE:», «Q. Where were you?», «A. At home.»"""

from __future__ import annotations

import re
from collections.abc import Sequence

from readthrough.stages.structure.pieces import Piece, Verdict, Verdicts

# «BY MR. HALE:», «By Ms. Ortega:», over the questions that one asks
EXAMINER = re.compile(
    r"^[*_ ]*(?:BY|By) ((?:M[RSrs]{1,2}|M[Ii][Ss]{2}|D[Rr]|T[Hh][Ee])\.? [A-Z][\w.'’ -]{0,40}):[*_ ]*$", re.MULTILINE
)
ASKED = re.compile(r"[*_ ]*([QA])[.:][*_]*\s+(?=\S)")


def find_transcripts(pieces: Sequence[Piece], known: Verdicts) -> dict[int, Verdict]:
    """Find questions and answers in a row, each «Q.» with its «A.» right behind it, and who examines over them."""
    said = {i: label for i, piece in enumerate(pieces) if i not in known and (label := _labels(piece))}
    found: dict[int, Verdict] = {}
    for i, label in said.items():
        answered = label.endswith("QA") or label.startswith("QA") or label + said.get(i + 1, "") == "QA"
        if answered or (i - 1 in found and i - 1 in said):
            found |= {j: Verdict("message", "question-answer", 0.9) for j in (i, i + 1) if j in said}
    for i in [i for i in found if i]:
        if i - 1 not in known and EXAMINER.fullmatch(pieces[i - 1].text):
            found[i - 1] = Verdict("message", "question-answer", 0.9)
    return found


def _labels(piece: Piece) -> str:
    """«QA» for a piece that is a line with «Q.» and one with «A.», nothing for one with other lines."""
    found = [ASKED.match(line) for line in piece.lines if not EXAMINER.fullmatch(line)]
    return "".join(match[1] for match in found if match) if found and found[0] else ""
