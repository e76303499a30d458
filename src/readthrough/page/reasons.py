"""Says in plain words what a score, a kind and a reason mean."""

from __future__ import annotations

# Under DOUBTFUL a line is more likely wrong than right, as the printed reading says too; from SURE on we say so.
SURE = 0.8
DOUBTFUL = 0.5

BLOCK_NAMES = {
    "metadata": "About this work", "summary": "Summary", "note": "Author’s note", "end_note": "Closing note",
    "disclaimer": "Disclaimer", "front": "Front matter", "back": "Back matter", "other": "Not story",
    "lyrics": "Song", "letter": "Letter", "message": "Messages", "voicemail": "Voicemail",
}  # fmt: skip

KIND_WORDS = {"thought": "thinks", "telepathy": "says in thought", "sign": "signs", "message": "writes"}

_WHY = {
    "said-before": "the name stands right before the line, with a verb of speech",
    "said-after": "the name stands right after the line, with a verb of speech",
    "said-inside": "the name stands in the middle of the line, with a verb of speech",
    "turn-taking": "two people take turns, and it is this one’s turn",
    "vocative": "the line calls the other one by name",
    "action-beat": "this one does something beside the line",
    "carry-over": "the line goes on with what was said before",
    "pronoun": "a pronoun with a verb of speech, and the person it means",
    "narrator": "the narrator says it",
}


def why_words(why: str) -> str:
    """Put a reason such as ``said-before`` in plain words; one without words here is shown as it is."""
    return _WHY.get(why) or why.replace("-", " ").replace("_", " ")


def score_words(score: float) -> str:
    """Say how sure a score of 0 to 1 is."""
    if score >= SURE:
        return "sure"
    return "fairly sure" if score >= DOUBTFUL else "doubtful"
